package gateway_test

import (
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

// An event that nobody wants, one that a filter leaves out and one for a
// disabled endpoint are in the log, and say why. What was skipped while the
// endpoint was disabled is made up for by a job, and nothing else is.
func TestNothingDisappears(t *testing.T) {
	var got atomic.Int32
	receiver := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { got.Add(1) }))
	defer receiver.Close()
	g := start(t, config(t.TempDir()))
	defer stop(t, g)
	var filtered, disabled struct{ ID string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{
		"url": receiver.URL, "event_types": []string{"filtered"}, "settings": map[string]any{"filter": "payload.total > 100"},
	}, &filtered)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"disabled"}}, &disabled)
	publish := func(eventType string) (id string) {
		t.Helper()
		var published struct{ ID string }
		call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": eventType, "payload": map[string]any{"total": 5}}, &published)
		return published.ID
	}
	disable := func(yes bool) (at string) {
		t.Helper()
		var e struct {
			DisabledAt string `json:"disabled_at"`
		}
		call(t, g, g.FirstToken, "PATCH", "/endpoints/"+disabled.ID, map[string]any{"disabled": yes}, nil)
		call(t, g, g.FirstToken, "GET", "/endpoints/"+disabled.ID, nil, &e)
		return e.DisabledAt
	}
	reasonOf := func(event string) string {
		t.Helper()
		var e struct{ Reason string }
		call(t, g, g.FirstToken, "GET", "/events/"+event, nil, &e)
		if e.Reason != "" {
			return "event: " + e.Reason
		}
		var listed struct {
			Items []struct{ State, Reason string }
		}
		call(t, g, g.FirstToken, "GET", "/deliveries?event="+event, nil, &listed)
		if len(listed.Items) != 1 {
			t.Fatalf("got the deliveries %+v, want one", listed.Items)
		}
		return listed.Items[0].State + ": " + listed.Items[0].Reason
	}

	disable(true)
	earlier := publish("disabled")
	if at := disable(false); at != "" {
		t.Errorf("an endpoint that is enabled: got it disabled at %s", at)
	}
	since := disable(true)
	later := publish("disabled")
	for event, want := range map[string]string{
		publish("unwanted"): "event: no endpoint wants it", publish("filtered"): "skipped: filtered",
		earlier: "skipped: endpoint disabled: by hand", later: "skipped: endpoint disabled: by hand",
	} {
		if got := reasonOf(event); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	var events struct {
		Items []struct{ Type, Reason string }
	}
	call(t, g, g.FirstToken, "GET", "/events", nil, &events)
	for _, e := range events.Items {
		if (e.Reason != "") != (e.Type == "unwanted") {
			t.Errorf("the list of events: got %+v, want a reason of the unwanted one alone", e)
		}
	}
	var listed struct{ Items []struct{ Event string } }
	call(t, g, g.FirstToken, "GET", "/deliveries?reason=endpoint+disabled", nil, &listed)
	if len(listed.Items) != 2 {
		t.Errorf("by the reason: got %d deliveries, want 2", len(listed.Items))
	}

	disable(false)
	filter := map[string]any{"endpoint": disabled.ID, "states": []string{"skipped"}, "reason": "endpoint disabled", "since": since}
	var j job
	call(t, g, g.FirstToken, "POST", "/jobs", map[string]any{"kind": "replay", "filter": filter, "dry_run": true}, &j)
	if since == "" || j.Total != 1 {
		t.Errorf("since %q: got %d skipped deliveries, want 1", since, j.Total)
	}
	call(t, g, g.FirstToken, "POST", "/jobs", map[string]any{"kind": "replay", "filter": filter}, &j)
	await(t, "the end of the job, and the delivery", func() bool {
		call(t, g, g.FirstToken, "GET", "/jobs/"+j.ID, nil, &j)
		return j.State == "done" && reasonOf(later) == "delivered: "
	})
	if reasonOf(earlier) != "skipped: endpoint disabled: by hand" || got.Load() != 1 || j.Done != 1 {
		t.Errorf("got %d requests and %d done, want one: what was skipped before is not in the filter", got.Load(), j.Done)
	}
}
