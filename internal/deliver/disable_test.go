package deliver_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/store"
)

// A clock runs with the real one, so much later.
type clock struct{ later atomic.Int64 }

func (c *clock) now() time.Time            { return time.Now().Add(time.Duration(c.later.Load())) }
func (c *clock) advance(by time.Duration)  { c.later.Add(int64(by)) }
func (c *clock) set(d *deliver.Dispatcher) { d.Now, d.Schedule = c.now, []time.Duration{} }
func (o *office) theEndpoint(id store.EndpointID) store.Endpoint {
	o.t.Helper()
	e, err := o.store.Endpoint(o.t.Context(), tenant, id)
	o.must(err)
	return e
}

// An endpoint that did nothing but fail for five days is disabled, whatever
// restarts there were; one that answered in between is not.
func TestDisabledAfterFiveDays(t *testing.T) {
	o, x, c := open(t), answering(t), new(clock)
	x.set("/", 500)
	e := o.endpoint(x.URL+"/", "a")
	k := o.start(c.set)
	try := func() {
		t.Helper()
		id := k.publish("a", nil)[0].ID
		o.final(id)
		k.idle()
	}
	try()
	since := o.theEndpoint(e.ID).FailingSince
	if d := time.Since(since); d < 0 || d > time.Minute {
		t.Fatalf("after the first failure: got failing since %s, want now", since)
	}
	c.advance(3 * 24 * time.Hour)
	try()
	x.set("/", 200)
	try()
	if got := o.theEndpoint(e.ID).FailingSince; !got.IsZero() {
		t.Errorf("after a success: got failing since %s, want nothing", got)
	}
	x.set("/", 500)
	c.advance(3 * 24 * time.Hour)
	try()
	since = o.theEndpoint(e.ID).FailingSince
	k.stop()

	k = o.start(c.set)
	c.advance(5*24*time.Hour - time.Minute)
	try()
	if got := o.theEndpoint(e.ID); got.Disabled != "" || !got.FailingSince.Equal(since) {
		t.Errorf("a minute early: got disabled for %q, failing since %s, want enabled, since %s", got.Disabled, got.FailingSince, since)
	}
	c.advance(time.Minute)
	try()
	if got := o.theEndpoint(e.ID).Disabled; got != "it only failed for 5 days" {
		t.Errorf("after five days: got disabled for %q, want that it only failed for 5 days", got)
	}
	if d := k.publish("a", nil)[0]; d.State != store.Skipped {
		t.Errorf("the next delivery: got %s, want skipped", d.State)
	}
}

// An inbox is an endpoint's receiver that keeps the operational events.
type inbox struct {
	mu  sync.Mutex // guards got
	got []announced
}

type announced struct {
	Type string         `json:"type"`
	At   time.Time      `json:"timestamp"`
	Data map[string]any `json:"data"`
}

func (b *inbox) receive(r *http.Request) int {
	var a announced
	if err := json.NewDecoder(r.Body).Decode(&a); err != nil || a.Type != r.Header.Get("Sealhook-Event-Type") || a.At.IsZero() {
		return 400
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.got = append(b.got, a)
	return 204
}

func (b *inbox) all() []announced {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]announced(nil), b.got...)
}

// announcing lets the dispatcher publish operational events.
func (o *office) announcing(c *clock) *desk {
	o.t.Helper()
	var k *desk
	ready := make(chan struct{})
	k = o.start(func(d *deliver.Dispatcher) {
		c.set(d)
		d.Accept = func(ctx context.Context, batch ...*store.Acceptance) error {
			<-ready
			return k.acceptor.Accept(ctx, batch...)
		}
	})
	close(ready)
	return k
}

// What happens to endpoints and deliveries is announced to whoever subscribes
// by name, and to nobody else.
func TestOperationalEvents(t *testing.T) {
	o, x, c := open(t), answering(t), new(clock)
	box := new(inbox)
	inboxServer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(box.receive(r)) }))
	t.Cleanup(inboxServer.Close)
	watcher := o.endpoint(inboxServer.URL, "sealhook.endpoint.disabled")
	watcher.EventTypes = []string{deliver.EventEndpointDisabled, deliver.EventEndpointRecovered, deliver.EventDeliveryExhausted}
	o.must(o.store.UpdateEndpoint(t.Context(), watcher))
	x.set("/all", 200)
	o.endpoint(x.URL+"/all", "*")
	x.set("/", 500)
	e := o.endpoint(x.URL+"/", "a")
	k := o.announcing(c)

	next := func(n int, eventType string) map[string]any {
		t.Helper()
		await(t, "an operational event", func() bool { return len(box.all()) >= n })
		all := box.all()
		if len(all) != n || all[n-1].Type != eventType || all[n-1].Data["endpoint"] != e.ID.String() {
			t.Fatalf("got %v, want the %d. to be %s of %s", all, n, eventType, e.ID)
		}
		return all[n-1].Data
	}
	first := k.publish("a", nil)
	data := next(1, "sealhook.delivery.exhausted")
	if data["event_type"] != "a" || data["attempts"] != 1.0 || data["cause"] != "server-error" || data["status"] != 500.0 || data["event"] != first[0].Event.String() {
		t.Errorf("exhausted: got %v, want the event, 1 attempt, server-error and 500", data)
	}
	x.set("/", 200)
	k.publish("a", nil) // a success within the hour is not worth an event
	k.idle()
	x.set("/", 500)
	k.publish("a", nil)
	next(2, "sealhook.delivery.exhausted")
	c.advance(time.Hour)
	x.set("/", 200)
	k.publish("a", nil)
	if data := next(3, "sealhook.endpoint.recovered"); data["failing_since"] == nil {
		t.Errorf("recovered: got %v, want since when it failed", data)
	}
	x.set("/", 410)
	k.publish("a", nil)
	if data := next(4, "sealhook.endpoint.disabled"); data["reason"] != "it answered 410" {
		t.Errorf("disabled: got %v, want that it answered 410", data)
	}
	k.idle()
	if n := x.times("/all"); n != 5 { // the five published above
		t.Errorf("the endpoint that wants every type got %d events, want the 5 that were published", n)
	}
}

// The delivery of an operational event makes no operational event.
func TestOperationalEventsMakeNone(t *testing.T) {
	o, x, c := open(t), answering(t), new(clock)
	x.set("/", 500)
	watcher := o.endpoint(x.URL+"/", deliver.EventDeliveryExhausted)
	watcher.EventTypes = []string{"a", deliver.EventDeliveryExhausted, deliver.EventEndpointDisabled, deliver.EventEndpointRecovered}
	o.must(o.store.UpdateEndpoint(t.Context(), watcher))
	k := o.announcing(c)
	o.final(k.publish("a", nil)[0].ID)
	events := func() []store.Event {
		t.Helper()
		all, err := o.store.Events(t.Context(), store.EventFilter{Tenant: tenant})
		o.must(err)
		return all.Rows
	}
	await(t, "the failures of both", func() bool { return o.count()[store.Failed] == 2 })
	c.advance(2 * time.Hour)
	x.set("/", 410)
	o.must(k.Accept(t.Context(), &store.Acceptance{Event: store.Event{Tenant: tenant, Type: deliver.EventDeliveryExhausted}}))
	await(t, "the endpoint to be disabled", func() bool { return o.theEndpoint(watcher.ID).Disabled != "" })
	k.idle()
	if all := events(); len(all) != 3 {
		t.Errorf("got %d events, want the published one, its exhausted one and the one that made it disable: %v", len(all), all)
	}
}
