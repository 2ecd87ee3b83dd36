package deliver_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// set changes an endpoint's settings.
func (o *office) set(e store.Endpoint, change func(s *store.Settings)) {
	o.t.Helper()
	change(&e.Settings)
	o.must(o.store.UpdateEndpoint(o.t.Context(), e))
}

func TestFilteredAtFanOut(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	e := o.endpoint(x.URL+"/some", "*")
	o.endpoint(x.URL+"/all", "*")
	o.set(e, func(s *store.Settings) { s.Filter = `payload.total > 100 && event_type == "order.paid"` })
	k := o.start(nil)
	for _, test := range []struct{ eventType, payload, reason string }{
		{"order.paid", `{"total": 101}`, ""},
		{"order.paid", `{"total": 100}`, "filtered"},
		{"order.sent", `{"total": 101}`, "filtered"},
		{"order.paid", `{}`, "the filter failed: no such key: total"},
		{"order.paid", `total=101`, "the filter failed: the payload is not JSON"},
	} {
		deliveries := k.publish(test.eventType, []byte(test.payload))
		if len(deliveries) != 2 {
			t.Fatalf("got %d deliveries, want 2: what is skipped has a row, too", len(deliveries))
		}
		for _, made := range deliveries {
			d, want := o.final(made.ID), store.Delivered
			if made.Endpoint == e.ID && test.reason != "" {
				want = store.Skipped
			}
			if made.Endpoint == e.ID && d.Reason != test.reason || d.State != want {
				t.Errorf("%s %s: got %s %q, want %s %q", test.eventType, test.payload, d.State, d.Reason, want, test.reason)
			}
			if want == store.Delivered && string(x.payloads[d.ID.String()]) != test.payload {
				t.Errorf("%s: got %q delivered, want the bytes as they came", test.payload, x.payloads[d.ID.String()])
			}
		}
	}
	k.idle()
}

func TestTransformedAtTheAttempt(t *testing.T) {
	o := open(t)
	headers := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { headers <- r.Header; return 204 })
	e := o.endpoint(x.URL, "*")
	o.set(e, func(s *store.Settings) { s.Transform = `{type: $event_type, total: .total}` })
	k := o.start(nil)
	d := o.final(k.publish("order.paid", []byte(`{"total": 12.50, "secret": 1}`))[0].ID)
	payload := x.payloads[d.ID.String()]
	if want := `{"total":12.50,"type":"order.paid"}`; d.State != store.Delivered || string(payload) != want {
		t.Errorf("got %s of %s, want %s delivered", d.State, payload, want)
	}
	h := <-headers
	if got := h.Get("Content-Type"); got != "application/json" {
		t.Errorf("got the content type %q, want JSON", got)
	}
	// What is signed is what is sent.
	secrets, err := o.store.Secrets(t.Context(), tenant, store.OwnerID(e.ID), time.Now())
	o.must(err)
	secret, err := o.vault.Unseal(secrets[0].Sealed, vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(secrets[0].ID)})
	o.must(err)
	v, err := catalog.MustGet(e.Scheme).Verifier(secret)
	o.must(err)
	if err := v.Verify(h, payload); err != nil {
		t.Errorf("the receiver's verdict: %v", err)
	}
}

// A transformation that fails every time disables the endpoint as anything
// else does that lets nothing through.
func TestTransformationThatFailsForDays(t *testing.T) {
	o, c := open(t), new(clock)
	e := o.endpoint(listen(t, nil).URL, "*")
	o.set(e, func(s *store.Settings) { s.Transform = `.a.b` })
	k := o.start(c.set)
	for _, day := range []time.Duration{0, 5 * 24 * time.Hour} {
		if got := o.theEndpoint(e.ID).Disabled; got != "" {
			t.Fatalf("got disabled for %q before five days of failures", got)
		}
		c.advance(day)
		if d := o.final(k.publish("a", []byte(`[]`))[0].ID); d.Last.Cause != string(egress.CauseTransform) {
			t.Fatalf("got the cause %q, want transform", d.Last.Cause)
		}
		k.idle()
	}
	if got := o.theEndpoint(e.ID).Disabled; got != "it only failed for 5 days" {
		t.Errorf("got disabled for %q, want that it only failed for 5 days", got)
	}
}

// A transformation that fails is an attempt that fails: once it is mended, the
// next attempt succeeds.
func TestTransformationThatFails(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	e := o.endpoint(x.URL, "*")
	o.set(e, func(s *store.Settings) { s.Transform = `.total / .count` })
	k := o.start(nil)
	d := o.final(k.publish("a", []byte(`{"total": 1, "count": 0}`))[0].ID)
	if d.State != store.Failed || d.Attempts != 3 || d.Last.Cause != string(egress.CauseTransform) || d.Last.Detail != "cannot divide number (1) by: number (0)" {
		t.Errorf("got %s after %d attempts with %s %q, want failed after 3 with the cause transform", d.State, d.Attempts, d.Last.Cause, d.Last.Detail)
	}
	if n := x.times(d.ID); n != 0 {
		t.Errorf("got %d requests, want none", n)
	}
	o.set(e, func(s *store.Settings) { s.Transform = `.total` })
	_, err := o.store.Redeliver(t.Context(), tenant, d.ID, time.Now())
	o.must(err)
	k.Wake()
	await(t, "the delivery", func() bool { return o.delivery(d.ID).State == store.Delivered })
	if got := string(x.payloads[d.ID.String()]); got != "1" {
		t.Errorf("got %q, want 1", got)
	}
}
