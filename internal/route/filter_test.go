package route_test

import (
	"testing"

	"github.com/sealhook/sealhook/internal/store"
)

// A filter holds from the change on, and an endpoint's others change nothing
// about it.
func TestFilterFollowsItsEndpoint(t *testing.T) {
	w := newWorld(t)
	filtered := w.endpoint(store.Endpoint{Settings: store.Settings{Filter: `payload.n > 1`}}, newSecret())
	plain := w.endpoint(store.Endpoint{}, newSecret())
	reasons := func(payload string) map[store.EndpointID]string {
		got := make(map[store.EndpointID]string)
		for _, d := range w.table().FanOut(&store.Event{Tenant: tenant, Type: "a", Payload: []byte(payload)}) {
			if (d.State == store.Skipped) != (d.Reason != "") {
				t.Errorf("got %s with the reason %q", d.State, d.Reason)
			}
			got[d.Endpoint] = d.Reason
		}
		return got
	}
	change := func(e store.Endpoint, f func(e *store.Endpoint)) {
		f(&e)
		w.must(w.UpdateEndpoint(t.Context(), e))
	}
	for _, step := range []struct {
		what      string
		change    func()
		one, two  string // the reasons for {"n": 1} and {"n": 2}
		plainSkip string
	}{
		{"as made", func() {}, "filtered", "", ""},
		{"another endpoint changed", func() { change(plain, func(e *store.Endpoint) { e.Disabled = "by hand" }) }, "filtered", "", "endpoint disabled: by hand"},
		{"another filter", func() { change(filtered, func(e *store.Endpoint) { e.Settings.Filter = "payload.n == 1" }) }, "", "filtered", "endpoint disabled: by hand"},
		{"one that cannot be used", func() { change(filtered, func(e *store.Endpoint) { e.Settings.Filter = "(" }) },
			"the filter cannot be used: line 1, column 2: Syntax error: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}",
			"the filter cannot be used: line 1, column 2: Syntax error: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}",
			"endpoint disabled: by hand"},
		{"none", func() { change(filtered, func(e *store.Endpoint) { e.Settings.Filter = "" }) }, "", "", "endpoint disabled: by hand"},
	} {
		step.change()
		one, two := reasons(`{"n": 1}`), reasons(`{"n": 2}`)
		if one[filtered.ID] != step.one || two[filtered.ID] != step.two || one[plain.ID] != step.plainSkip {
			t.Errorf("%s: got %q and %q, and %q for the other, want %q, %q and %q", step.what, one[filtered.ID], two[filtered.ID], one[plain.ID], step.one, step.two, step.plainSkip)
		}
	}
}
