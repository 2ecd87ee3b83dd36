package deliver_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const tenant = store.DefaultTenant

// soon is a schedule for tests: three attempts.
var soon = []time.Duration{time.Millisecond, time.Millisecond}

// loopback is the operator's exception that lets tests reach their receivers.
var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

// An office is a store with dispatchers over it.
type office struct {
	t     *testing.T
	store store.Store
	vault *vault.Vault
	last  store.OwnerNo
	log   *slog.Logger
}

func open(t *testing.T) *office {
	t.Helper()
	return openIn(t, t.TempDir())
}

func openIn(t *testing.T, dir string) *office {
	t.Helper()
	kept, err := sqlstore.OpenSQLite(t.Context(), filepath.Join(dir, "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	v, err := vault.Open(filepath.Join(dir, "key"))
	if err != nil {
		t.Fatal(err)
	}
	return &office{t: t, store: kept, vault: v, log: slog.New(slog.DiscardHandler)}
}

// dispatcher returns another dispatcher, which is not started.
func (o *office) dispatcher() *deliver.Dispatcher {
	o.last++
	owner := o.last
	return &deliver.Dispatcher{
		Store: o.store, Routes: &route.Routes{Store: o.store, Vault: o.vault, Schemes: catalog.Get},
		Client:  egress.New(egress.Policy{Allow: loopback}, egress.Options{Timeout: 20 * time.Second}),
		Timeout: 20 * time.Second, Owner: func() store.OwnerNo { return owner }, Schedule: soon, Now: time.Now, Log: o.log,
	}
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// A desk is a running Dispatcher with its way in.
type desk struct {
	*deliver.Dispatcher
	office   *office
	acceptor *receive.Acceptor
	stopped  bool
}

// start starts another dispatcher, as the process that takes the place of the
// one before. change, if it is not nil, changes it before that.
func (o *office) start(change func(d *deliver.Dispatcher)) *desk {
	o.t.Helper()
	d := o.dispatcher()
	if change != nil {
		change(d)
	}
	_, err := o.store.Join(o.t.Context(), store.Replica{Owner: d.Owner()}, time.Now())
	o.must(err)
	o.must(d.Start(o.t.Context()))
	k := &desk{Dispatcher: d, office: o, acceptor: &receive.Acceptor{Store: o.store, Routes: d.Routes, Dispatch: d, Now: time.Now}}
	o.t.Cleanup(func() {
		if !k.stopped {
			k.stop()
		}
		d.Client.Close()
	})
	return k
}

func (k *desk) stop() {
	k.office.t.Helper()
	k.stopped = true
	k.office.must(k.Stop(context.Background()))
}

// endpoint makes an endpoint that wants the type.
func (o *office) endpoint(url, eventType string) store.Endpoint {
	o.t.Helper()
	return o.endpointOf(tenant, url, eventType)
}

func (o *office) endpointOf(tenant, url, eventType string) store.Endpoint {
	o.t.Helper()
	e := store.Endpoint{
		ID: store.RandomID[store.EndpointID](), Tenant: tenant, URL: url, EventTypes: []string{eventType},
		Scheme: "standard-webhooks", Created: time.Now(),
	}
	id := store.RandomID[store.SecretID]()
	secret := catalog.MustGet(e.Scheme).GenerateSecret()
	sealed := o.vault.Seal(secret, vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(id)})
	o.must(o.store.CreateEndpoint(o.t.Context(), e, store.Secret{ID: id, Sealed: sealed, Start: time.Now().Add(-time.Hour)}))
	return e
}

// with gives an endpoint its settings.
func (o *office) with(e store.Endpoint, settings store.Settings) store.Endpoint {
	o.t.Helper()
	e.Settings = settings
	o.must(o.store.UpdateEndpoint(o.t.Context(), e))
	return e
}

// publish accepts an event and returns its deliveries.
func (k *desk) publish(eventType string, payload []byte) []store.Delivery {
	k.office.t.Helper()
	a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: eventType, ContentType: "application/json", Payload: payload}}
	k.office.must(k.acceptor.Accept(k.office.t.Context(), a))
	return a.Deliveries
}

// await waits until ok is true.
func await(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !ok(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("not within 20 s: %s", what)
		}
	}
}

func (o *office) delivery(id store.DeliveryID) store.Delivery {
	o.t.Helper()
	d, err := o.store.Delivery(o.t.Context(), tenant, id)
	o.must(err)
	return d
}

// final waits for a delivery's final state.
func (o *office) final(id store.DeliveryID) store.Delivery {
	o.t.Helper()
	await(o.t, "a final state", func() bool { return o.delivery(id).State.Final() })
	return o.delivery(id)
}

func (o *office) count() (counts store.StateCounts) {
	o.t.Helper()
	for state := range counts {
		f := store.DeliveryFilter{Tenant: tenant, States: []store.State{store.State(state)}}
		for {
			counted, err := o.store.CountDeliveries(o.t.Context(), f)
			o.must(err)
			counts[state] += counted.N
			if f.Page.Before = counted.Next; counted.Next == 0 {
				break
			}
		}
	}
	return counts
}

// idle waits until the dispatcher holds nothing.
func (k *desk) idle() {
	k.office.t.Helper()
	await(k.office.t, "nothing held", func() bool { return k.Use() == deliver.Use{} })
}

// A receiver counts what it gets, by path and delivery, and answers what answer says.
type receiver struct {
	*httptest.Server
	answer func(r *http.Request) int

	mu       sync.Mutex // guards the fields below
	got      map[string]int
	now      map[string]int // under way, by path; under "" all of them
	most     map[string]int
	payloads map[string][]byte
}

func listen(t *testing.T, answer func(r *http.Request) int) *receiver {
	r := &receiver{answer: answer, got: make(map[string]int), now: make(map[string]int), most: make(map[string]int), payloads: make(map[string][]byte)}
	r.Server = httptest.NewServer(r)
	t.Cleanup(func() { r.CloseClientConnections(); r.Close() })
	return r
}

func (x *receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	id := r.Header.Get("Sealhook-Delivery")
	x.mu.Lock()
	x.got[id]++
	x.payloads[id] = body
	for _, key := range []string{"", r.URL.Path} {
		x.now[key]++
		x.most[key] = max(x.most[key], x.now[key])
	}
	x.mu.Unlock()
	status := http.StatusNoContent
	if x.answer != nil {
		status = x.answer(r)
	}
	x.mu.Lock()
	x.now[""]--
	x.now[r.URL.Path]--
	x.mu.Unlock()
	w.WriteHeader(status)
	if status != http.StatusNoContent {
		fmt.Fprintf(w, "status %d", status)
	}
}

func (x *receiver) times(id store.DeliveryID) int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.got[id.String()]
}

func (x *receiver) underWay(path string) (now, most int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.now[path], x.most[path]
}

func TestDelivered(t *testing.T) {
	o := open(t)
	headers := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { headers <- r.Header; return 204 })
	e := o.endpoint(x.URL+"/a", "user.created")
	k := o.start(nil)
	payload := []byte("{\"a\": 1.0}\x00\xff\n")
	d := o.final(k.publish("user.created", payload)[0].ID)
	if d.State != store.Delivered || d.Attempts != 1 || d.Last.Status != 204 || d.Last.Cause != "" || d.Finished.IsZero() {
		t.Errorf("got %+v, want delivered at the first attempt with 204", d)
	}
	if got := x.payloads[d.ID.String()]; !bytes.Equal(got, payload) {
		t.Errorf("the receiver got %q, want %q", got, payload)
	}
	h := <-headers
	for name, want := range map[string]string{
		"Content-Type": "application/json", "Sealhook-Event-Type": "user.created", "Sealhook-Delivery": d.ID.String(),
		"Sealhook-Attempt": "1", "Webhook-Id": d.Event.String(),
	} {
		if got := h.Get(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	secrets, err := o.store.Secrets(t.Context(), tenant, store.OwnerID(e.ID), time.Now())
	o.must(err)
	secret, err := o.vault.Unseal(secrets[0].Sealed, vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(secrets[0].ID)})
	o.must(err)
	v, err := catalog.MustGet(e.Scheme).Verifier(secret)
	o.must(err)
	if err := v.Verify(h, payload); err != nil {
		t.Errorf("the receiver's verdict: %v", err)
	}
	k.idle()
}

// accept accepts an event and returns its only delivery.
func (k *desk) accept(e store.Event) store.DeliveryID {
	k.office.t.Helper()
	e.Tenant = tenant
	a := &store.Acceptance{Event: e}
	k.office.must(k.acceptor.Accept(k.office.t.Context(), a))
	return a.Deliveries[0].ID
}

func TestScheduled(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	o.endpoint(x.URL, "user.created")
	k := o.start(nil)
	at := time.Now().Add(300 * time.Millisecond)
	later := k.accept(store.Event{Type: "user.created", DeliverAt: at})
	past := k.accept(store.Event{Type: "user.created", DeliverAt: at.Add(-time.Hour)})
	if d := o.final(past); d.State != store.Delivered {
		t.Errorf("one that was to be delivered an hour ago: got %s, want delivered", d.State)
	}
	if d := o.final(later); d.State != store.Delivered || d.Last.Started.Before(at.Truncate(time.Microsecond)) {
		t.Errorf("got %s at %s, want delivered at %s or later", d.State, d.Last.Started, at)
	}
	k.idle()
}

func TestExpiring(t *testing.T) {
	o := open(t)
	x := listen(t, func(*http.Request) int { return 500 })
	o.endpoint(x.URL, "user.created")
	k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{time.Millisecond, time.Hour} })
	for _, test := range []struct {
		what     string
		e        store.Event
		attempts int
		state    store.State
		reason   string
	}{
		{"it expires before the third attempt", store.Event{Expires: time.Now().Add(30 * time.Minute)}, 2, store.Cancelled, "expired"},
		{"it has expired before the first one", store.Event{Expires: time.Now().Add(-time.Second)}, 0, store.Cancelled, "expired"},
		{
			"it expires while it waits for its time",
			store.Event{DeliverAt: time.Now().Add(100 * time.Millisecond), Expires: time.Now().Add(101 * time.Millisecond)}, -1, store.Cancelled, "expired",
		},
	} {
		test.e.Type = "user.created"
		d := o.final(k.accept(test.e))
		if d.State != test.state || d.Reason != test.reason || test.attempts >= 0 && d.Attempts != test.attempts || d.Finished.IsZero() {
			t.Errorf("%s: got %s (%s) after %d attempts, want %s (%s) after %d", test.what, d.State, d.Reason, d.Attempts, test.state, test.reason, test.attempts)
		}
		if got := x.times(d.ID); got != d.Attempts {
			t.Errorf("%s: the receiver got %d requests, %d are recorded", test.what, got, d.Attempts)
		}
	}
	k.idle()
}

// What came in signed under a scheme goes out signed anew under the same one.
func TestSignedAnewUnderTheSameHeaders(t *testing.T) {
	o := open(t)
	headers := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { headers <- r.Header; return 200 })
	o.endpoint(x.URL, "*")
	k := o.start(nil)
	a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: "a", Payload: []byte("x"), Header: []store.HeaderField{
		{Name: "Webhook-Id", Value: "theirs"}, {Name: "Webhook-Signature", Value: "v1,theirs"}, {Name: "Webhook-Timestamp", Value: "1"},
		{Name: "Sealhook-Delivery", Value: "theirs"}, {Name: "X-Theirs", Value: "kept"}, {Name: "X-Theirs", Value: "twice"},
	}}}
	o.must(k.acceptor.Accept(t.Context(), a))
	h := <-headers
	for _, name := range []string{"Webhook-Id", "Webhook-Signature", "Webhook-Timestamp", "Sealhook-Delivery"} {
		if got := h.Values(name); len(got) != 1 || strings.Contains(got[0], "theirs") || got[0] == "1" {
			t.Errorf("%s: got %q, want one value of our own", name, got)
		}
	}
	if got := h.Values("X-Theirs"); !slices.Equal(got, []string{"kept", "twice"}) {
		t.Errorf("X-Theirs: got %q, want kept and twice", got)
	}
}

// The retries are due long before the store would be looked into anyway.
func TestRetriesUntilDelivered(t *testing.T) {
	o := open(t)
	const attempts = 20
	var n atomic.Int64
	x := listen(t, func(*http.Request) int {
		if n.Add(1) < attempts {
			return 503
		}
		return 200
	})
	o.endpoint(x.URL, "*")
	k := o.start(func(d *deliver.Dispatcher) { d.Schedule = slices.Repeat(soon[:1], attempts-1) })
	d := o.final(k.publish("a", nil)[0].ID)
	made, err := o.store.Attempts(t.Context(), tenant, d.ID)
	o.must(err)
	if d.State != store.Delivered || len(made) != attempts {
		t.Fatalf("got %s after %d attempts, want delivered after %d", d.State, len(made), attempts)
	}
	for i, a := range made {
		want := 503
		if i == attempts-1 {
			want = 200
		}
		if a.N != i+1 || a.Status != want || string(a.Response) != fmt.Sprintf("status %d", want) {
			t.Errorf("attempt %d: got %+v, want the status %d", i+1, a, want)
		}
	}
}

func TestFailedAndDeliveredAgain(t *testing.T) {
	o := open(t)
	x := listen(t, func(*http.Request) int { return 500 })
	o.endpoint(x.URL, "*")
	k := o.start(nil)
	d := o.final(k.publish("a", nil)[0].ID)
	if d.State != store.Failed || d.Attempts != 3 || d.Reason != "3 attempts failed" || d.Last.Cause != string(egress.CauseServerError) {
		t.Errorf("got %s %q after %d attempts, want failed after 3", d.State, d.Reason, d.Attempts)
	}
	_, err := o.store.Redeliver(t.Context(), tenant, d.ID, time.Now())
	o.must(err)
	k.Wake()
	await(t, "the second set of attempts", func() bool { return o.delivery(d.ID).State == store.Failed })
	if d := o.delivery(d.ID); d.Attempts != 6 || d.Base != 3 || d.Reason != "3 attempts failed" {
		t.Errorf("delivered again: got %d attempts from %d, %q, want a fresh set of 3", d.Attempts, d.Base, d.Reason)
	}
	k.idle()
}

func TestGone(t *testing.T) {
	o := open(t)
	x := listen(t, func(*http.Request) int { return 410 })
	e := o.endpoint(x.URL, "*")
	k := o.start(nil)
	d := o.final(k.publish("a", nil)[0].ID)
	if d.State != store.Cancelled || d.Attempts != 1 || d.Reason != "the endpoint answered 410" {
		t.Errorf("got %s %q after %d attempts, want cancelled after one", d.State, d.Reason, d.Attempts)
	}
	e, err := o.store.Endpoint(t.Context(), tenant, e.ID)
	o.must(err)
	if e.Disabled != "it answered 410" {
		t.Errorf("the endpoint is disabled for %q, want it answered 410", e.Disabled)
	}
	if next := k.publish("a", nil)[0]; next.State != store.Skipped {
		t.Errorf("the next delivery is %s, want skipped", next.State)
	}
}

// A 410 from an address that was replaced meanwhile means nothing, and what
// was changed stays changed.
func TestGoneFromAnOldURL(t *testing.T) {
	o := open(t)
	var e store.Endpoint
	var x *receiver
	x = listen(t, func(r *http.Request) int {
		if r.URL.Path == "/new" {
			return 200
		}
		e.URL, e.Description = x.URL+"/new", "moved"
		if err := o.store.UpdateEndpoint(t.Context(), e); err != nil {
			t.Error(err)
		}
		return 410
	})
	e = o.endpoint(x.URL+"/old", "*")
	k := o.start(nil)
	o.final(k.publish("a", nil)[0].ID)
	got, err := o.store.Endpoint(t.Context(), tenant, e.ID)
	o.must(err)
	if got.Disabled != "" || got.URL != x.URL+"/new" || got.Description != "moved" {
		t.Errorf("got the endpoint %+v, want it at its new address and enabled", got)
	}
}

func TestEndpointGoneBeforeTheAttempt(t *testing.T) {
	o := open(t)
	x := listen(t, func(*http.Request) int { return 500 })
	deleted, disabled := o.endpoint(x.URL, "*"), o.endpoint(x.URL, "*")
	k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{time.Hour} })
	deliveries := k.publish("a", nil)
	await(t, "both first attempts", func() bool { return o.count()[store.Pending] == 2 })
	disabled.Disabled = "by hand"
	o.must(o.store.UpdateEndpoint(t.Context(), disabled))
	for _, d := range deliveries { // as if an hour were over
		_, err := o.store.Redeliver(t.Context(), tenant, d.ID, time.Now())
		o.must(err)
	}
	o.must(o.store.DeleteEndpoint(t.Context(), tenant, deleted.ID, time.Now()))
	k.Wake()
	for _, d := range deliveries {
		if d.Endpoint == deleted.ID {
			if d := o.final(d.ID); d.State != store.Cancelled || d.Reason != store.ReasonEndpointDeleted || d.Attempts != 1 {
				t.Errorf("of a deleted endpoint: got %s %q after %d attempts, want cancelled after one", d.State, d.Reason, d.Attempts)
			}
			continue
		}
		await(t, "a later look at the disabled one", func() bool { d := o.delivery(d.ID); return d.State == store.Pending && d.Due.After(time.Now()) })
		if d := o.delivery(d.ID); d.Attempts != 1 || x.times(d.ID) != 1 {
			t.Errorf("of a disabled endpoint: got %d attempts and %d requests, want one", d.Attempts, x.times(d.ID))
		}
	}
}

func TestAttemptsThatSendNothing(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	blocked := o.endpoint("https://10.0.0.1/", "*")
	plain := o.endpoint(strings.Replace(x.URL, "127.0.0.1", "[::1]", 1), "*")
	noSecret := store.Endpoint{ID: 1, Tenant: tenant, URL: x.URL, EventTypes: []string{"*"}, Scheme: "standard-webhooks"}
	o.must(o.store.CreateEndpoint(t.Context(), noSecret))
	moved := store.Endpoint{ID: 2, Tenant: tenant, URL: x.URL, EventTypes: []string{"*"}, Scheme: "standard-webhooks"}
	sealed := o.vault.Seal(scheme.NewSecret("canary"), vault.Place{Tenant: tenant, Owner: 3, Secret: 1})
	o.must(o.store.CreateEndpoint(t.Context(), moved, store.Secret{ID: 1, Sealed: sealed, Start: time.Now().Add(-time.Hour)}))
	panics := o.endpoint(x.URL, "*")
	panics.Scheme = "panics"
	o.must(o.store.UpdateEndpoint(t.Context(), panics))
	good := o.endpoint(x.URL, "*")

	k := o.start(func(d *deliver.Dispatcher) {
		d.Schedule = []time.Duration{}
		d.Routes.Schemes = func(name string) (*scheme.Scheme, bool) {
			if name == "panics" {
				return nil, true
			}
			return catalog.Get(name)
		}
	})
	want := map[store.EndpointID]egress.Cause{
		blocked.ID: egress.CauseBlocked, plain.ID: egress.CauseBlocked, noSecret.ID: egress.CauseSigning, moved.ID: egress.CauseSigning,
		panics.ID: egress.CauseInternal, good.ID: "",
	}
	for _, d := range k.publish("a", nil) {
		d = o.final(d.ID)
		if cause := want[d.Endpoint]; d.Last.Cause != string(cause) || (cause != "") != (d.State == store.Failed) || d.Attempts != 1 {
			t.Errorf("got %s after %d attempts for %q, want the cause %q", d.State, d.Attempts, d.Last.Cause, cause)
		}
		if detail := d.Last.Detail; (d.State == store.Failed) != (detail != "") || strings.Contains(detail, "127.0.0.1") || strings.Contains(detail, "://") || strings.Contains(detail, "/tmp") {
			t.Errorf("%s: got the detail %q, want one without URL and path", d.Last.Cause, detail)
		}
	}
	k.idle()
}

// The caps hold, and what found no room in memory arrives exactly once, too.
func TestCapsAndOverflow(t *testing.T) {
	o := open(t)
	goOn := make(chan struct{})
	x := listen(t, func(*http.Request) int { <-goOn; return 204 })
	const lanes, concurrency = 3, 16
	for i := range lanes {
		o.with(o.endpoint(x.URL+"/"+strconv.Itoa(i), "*"), store.Settings{Concurrency: concurrency})
	}
	k := o.start(nil)
	const events = deliver.MaxWaitingPer + 3*concurrency
	var all []store.Delivery
	for range events {
		all = append(all, k.publish("a", []byte("0123456789"))...)
	}
	await(t, "all slots in use", func() bool { now, _ := x.underWay(""); return now == lanes*concurrency })
	use := k.Use()
	if most := lanes * (deliver.MaxWaitingPer + concurrency); use.Held > most {
		t.Errorf("got %d held, want at most %d", use.Held, most)
	}
	pending := 0
	for _, d := range all {
		if d.State == store.Pending {
			pending++
		}
	}
	if pending == 0 {
		t.Error("got all deliveries in memory, want some of them left to the store")
	}
	close(goOn)
	await(t, "all delivered", func() bool { return o.count()[store.Delivered] == lanes*events })
	for _, d := range all {
		if n := x.times(d.ID); n != 1 {
			t.Errorf("delivery %s came %d times, want once", d.ID, n)
		}
	}
	for i := range lanes {
		if _, most := x.underWay("/" + strconv.Itoa(i)); most != concurrency {
			t.Errorf("endpoint %d: got %d attempts at once, want %d", i, most, concurrency)
		}
	}
	k.idle()
}

// Reserve never promises more room than there is, and Cancel and Dispatch give
// all of it back.
func TestReserve(t *testing.T) {
	o := open(t)
	d := o.start(nil)
	table, err := d.Routes.Table(t.Context(), tenant)
	o.must(err)
	pending := func(n int, endpoint func(i int) store.EndpointID) []store.Delivery {
		list := make([]store.Delivery, n)
		for i := range list {
			list[i] = store.Delivery{Endpoint: endpoint(i), State: store.Pending, Due: time.Now()}
		}
		return list
	}
	leased := func(list []store.Delivery) (n int) {
		for _, d := range list {
			if d.State == store.Leased {
				n++
			}
		}
		return n
	}
	one := pending(2*deliver.MaxWaitingPer, func(int) store.EndpointID { return 1 })
	d.Reserve(t.Context(), table, one, 1, time.Time{})
	if n := leased(one); n != deliver.MaxWaitingPer {
		t.Errorf("one endpoint: got room for %d, want %d", n, deliver.MaxWaitingPer)
	}
	many := pending(2*deliver.MaxHeld, func(i int) store.EndpointID { return store.EndpointID(i + 2) })
	d.Reserve(t.Context(), table, many, 1, time.Time{})
	if use := d.Use(); use.Held != deliver.MaxHeld || leased(many)+leased(one) != deliver.MaxHeld {
		t.Errorf("many endpoints: got %d held, want %d", use.Held, deliver.MaxHeld)
	}
	d.Cancel(one, 1)
	d.Cancel(many, 1)
	if use := d.Use(); use != (deliver.Use{}) {
		t.Errorf("all cancelled: got %+v held, want nothing", use)
	}
	large := pending(10, func(i int) store.EndpointID { return store.EndpointID(i + 1) })
	d.Reserve(t.Context(), table, large, deliver.MaxHeldBytes/4, time.Time{})
	if n := leased(large); n != 4 {
		t.Errorf("large payloads: got room for %d, want 4", n)
	}
	d.Cancel(large, deliver.MaxHeldBytes/4)
	skipped := []store.Delivery{{Endpoint: 1, State: store.Skipped}}
	d.Reserve(t.Context(), table, skipped, 1, time.Time{})
	d.Cancel(skipped, 1)
	if use := d.Use(); use != (deliver.Use{}) || skipped[0].State != store.Skipped {
		t.Errorf("a skipped one: got %+v held, want nothing", use)
	}
}

// What another process leased and did not finish is claimed when its lease ends.
func TestClaimsAfterALeaseEnds(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	o.endpoint(x.URL, "*")
	k := o.start(nil)
	a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: "a", At: time.Now()}}
	table, err := k.Routes.Table(t.Context(), tenant)
	o.must(err)
	a.Deliveries, a.RoutingVersion = table.FanOut(&a.Event), table.Version()
	a.Deliveries[0].State, a.Deliveries[0].Owner, a.Deliveries[0].Due = store.Leased, 99, time.Now().Add(100*time.Millisecond)
	o.must(o.store.Accept(t.Context(), a))
	k.Wake()
	if d := o.final(a.Deliveries[0].ID); d.State != store.Delivered || d.Finished.Before(a.Deliveries[0].Due.Add(-time.Millisecond)) {
		t.Errorf("got %s at %s, want delivered after %s", d.State, d.Finished, a.Deliveries[0].Due)
	}
}

// Two dispatchers on one store may both send, but one alone completes.
func TestTwoDispatchersNeverBothComplete(t *testing.T) {
	o := open(t)
	arrived, goOn := make(chan struct{}, 10), make(chan struct{})
	x := listen(t, func(*http.Request) int { arrived <- struct{}{}; <-goOn; return 204 })
	o.endpoint(x.URL, "*")
	var completed atomic.Int64
	count := func(d *deliver.Dispatcher) {
		d.OnAttempt = func(*store.Event, *store.Delivery, *store.Completion) { completed.Add(1) }
	}
	first := o.start(count)
	d := first.publish("a", nil)[0]
	<-arrived
	second := o.start(count) // takes the leases of the first for those of a dead process
	<-arrived
	close(goOn)
	o.final(d.ID)
	first.idle()
	second.idle()
	if got := o.delivery(d.ID); got.State != store.Delivered || got.Attempts != 1 || completed.Load() != 1 {
		t.Errorf("got %s after %d attempts, completed %d times, want delivered once", got.State, got.Attempts, completed.Load())
	}
}

func TestStopGivesBackWhatWasNotSent(t *testing.T) {
	o := open(t)
	hold := make(chan struct{})
	goOn := sync.OnceFunc(func() { close(hold) })
	defer goOn()
	x := listen(t, func(*http.Request) int { <-hold; return 204 })
	const concurrency = 16
	o.with(o.endpoint(x.URL, "*"), store.Settings{Concurrency: concurrency})
	k := o.start(nil)
	const events = 3 * concurrency
	var all []store.Delivery
	for range events {
		all = append(all, k.publish("a", nil)...)
	}
	await(t, "all slots in use", func() bool { now, _ := x.underWay(""); return now == concurrency })
	stopped := make(chan error)
	k.stopped = true
	table, err := k.Routes.Table(t.Context(), tenant)
	o.must(err)
	go func() { stopped <- k.Stop(context.Background()) }()
	await(t, "no more is reserved", func() bool {
		probe := []store.Delivery{{Endpoint: 1, Due: time.Now()}}
		k.Reserve(t.Context(), table, probe, 0, time.Time{})
		k.Cancel(probe, 0)
		return probe[0].State == store.Pending
	})
	goOn()
	o.must(<-stopped)
	if counts := o.count(); counts[store.Delivered] != concurrency || counts[store.Pending] != events-concurrency {
		t.Errorf("got the states %v, want %d delivered and the rest pending", counts, concurrency)
	}
	o.start(nil)
	await(t, "all delivered by the next start", func() bool { return o.count()[store.Delivered] == events })
	for _, d := range all {
		if n := x.times(d.ID); n != 1 {
			t.Errorf("delivery %s came %d times, want once", d.ID, n)
		}
	}
}

func TestStopBreaksOffWhenItsContextEnds(t *testing.T) {
	o := open(t)
	arrived, goOn := make(chan struct{}, 10), make(chan struct{})
	var n atomic.Int64
	x := listen(t, func(*http.Request) int {
		if n.Add(1) == 1 {
			arrived <- struct{}{}
			<-goOn
		}
		return 204
	})
	defer close(goOn)
	o.endpoint(x.URL, "*")
	k := o.start(nil)
	d := k.publish("a", nil)[0]
	<-arrived
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	k.stopped = true
	if err := k.Stop(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got the error %v, want %v", err, context.Canceled)
	}
	if got := o.delivery(d.ID); got.State != store.Leased || got.Attempts != 0 {
		t.Errorf("got %s after %d attempts, want it leased still", got.State, got.Attempts)
	}
	o.start(nil)
	if got := o.final(d.ID); got.State != store.Delivered || got.Attempts != 1 {
		t.Errorf("after the next start: got %s after %d attempts, want delivered at the first", got.State, got.Attempts)
	}
}

// Stopping under load loses nothing, and leaves no goroutine behind.
func TestStopUnderLoad(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	for i := range 4 {
		o.endpoint(x.URL+"/"+strconv.Itoa(i), "*")
	}
	k := o.start(nil)
	k.stop()
	before := runtime.NumGoroutine()
	var accepted int64
	for range 3 {
		k := o.start(nil)
		var publishing sync.WaitGroup
		var n atomic.Int64
		for range 4 {
			publishing.Go(func() {
				for range 40 {
					n.Add(int64(len(k.publish("a", []byte("x")))))
				}
			})
		}
		await(t, "some accepted", func() bool { return n.Load() > 50 })
		k.stop() // while more is accepted
		publishing.Wait()
		k.Client.Close()
		accepted += n.Load()
	}
	x.CloseClientConnections()
	await(t, "the goroutines of before", func() bool { return runtime.NumGoroutine() <= before+4 })
	o.start(nil)
	await(t, "all delivered", func() bool { return o.count()[store.Delivered] == accepted })
	var total int64
	for _, n := range o.count() {
		total += n
	}
	if total != accepted {
		t.Errorf("got %d deliveries, want the %d that were accepted", total, accepted)
	}
}

// An answer that came in time is recorded, though nobody waits any more.
func TestStopRecordsWhatWasAnswered(t *testing.T) {
	o := open(t)
	x := listen(t, func(*http.Request) int { return 410 })
	e := o.endpoint(x.URL, "*")
	hold := &holdsDisable{Store: o.store, asked: make(chan struct{}), goOn: make(chan struct{})}
	k := o.start(func(d *deliver.Dispatcher) { d.Store = hold })
	d := k.publish("a", nil)[0]
	<-hold.asked
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	k.stopped = true
	stopped := make(chan error)
	go func() { stopped <- k.Stop(ctx) }()
	await(t, "the attempts are broken off", k.BrokenOff)
	close(hold.goOn)
	<-stopped
	if got := o.delivery(d.ID); got.State != store.Cancelled || got.Last.Status != 410 {
		t.Errorf("got %s with the status %d, want cancelled with 410", got.State, got.Last.Status)
	}
	e, err := o.store.Endpoint(t.Context(), tenant, e.ID)
	o.must(err)
	if e.Disabled == "" {
		t.Error("the endpoint is enabled still")
	}
}

// holdsDisable holds up what follows a 410.
type holdsDisable struct {
	store.Store
	asked, goOn chan struct{}
}

func (s *holdsDisable) DisableEndpoint(ctx context.Context, tenant string, id store.EndpointID, url, reason string, now time.Time) (bool, error) {
	close(s.asked)
	<-s.goOn
	return s.Store.DisableEndpoint(ctx, tenant, id, url, reason, now)
}

// A few workers wait for more to do, for a while, and Stop waits for none of them.
func TestParked(t *testing.T) {
	o := open(t)
	goOn := make(chan struct{})
	x := listen(t, func(*http.Request) int { <-goOn; return 204 })
	const concurrency = 2 * deliver.MaxParked
	o.with(o.endpoint(x.URL, "*"), store.Settings{Concurrency: concurrency})
	k := o.start(nil)
	k.publishN(concurrency)
	await(t, "all slots in use", func() bool { now, _ := x.underWay(""); return now == concurrency })
	if n := k.Parking(); n != 0 {
		t.Errorf("got %d that wait while all are at work, want none", n)
	}
	close(goOn)
	await(t, "as many waiting as may", func() bool { return k.Parking() == deliver.MaxParked })
	k.idle()
	k.publishN(1)
	await(t, "none waiting any more", func() bool { return k.Parking() == 0 })
	k.publishN(deliver.MaxParked)
	k.idle()
	k.stop()
	if n := k.Parking(); n != 0 {
		t.Errorf("got %d that wait after Stop, want none", n)
	}
}

// What was made and is not recorded is bounded, for a crash makes it again.
func TestUnrecordedAttemptsAreBounded(t *testing.T) {
	o := open(t)
	var made atomic.Int64
	x := listen(t, func(*http.Request) int { made.Add(1); return 204 })
	const concurrency, events = 16, deliver.MaxUnrecorded + 500
	o.with(o.endpoint(x.URL, "*"), store.Settings{Concurrency: concurrency})
	goOn := make(chan struct{})
	k := o.start(func(d *deliver.Dispatcher) { d.Store = &holdsComplete{o.store, goOn} })
	k.publishN(events)
	await(t, "none under way", func() bool { return made.Load() >= deliver.MaxUnrecorded && k.Use().Fast == 0 })
	if n := made.Load(); n >= deliver.MaxUnrecorded+concurrency {
		t.Errorf("got %d attempts while none is recorded, want at most %d and those under way then", n, deliver.MaxUnrecorded)
	}
	close(goOn)
	await(t, "all delivered", func() bool { return o.count()[store.Delivered] == events })
	if n := made.Load(); n != events {
		t.Errorf("got %d attempts, want %d", n, events)
	}
	k.idle()
}

// An attempt that cannot be recorded keeps no other one from it.
func TestUnrecordedAttemptAlone(t *testing.T) {
	o := open(t)
	goOn := make(chan struct{})
	x := listen(t, func(r *http.Request) int {
		<-goOn
		if r.URL.Path == "/bad" {
			return 418
		}
		return 204
	})
	const concurrency = 16
	o.with(o.endpoint(x.URL+"/good", "*"), store.Settings{Concurrency: concurrency})
	bad := o.endpoint(x.URL+"/bad", "bad")
	k := o.start(func(d *deliver.Dispatcher) { d.Store = &refusesComplete{o.store} })
	lost := k.publish("bad", nil)
	k.publishN(concurrency)
	await(t, "all under way", func() bool { now, _ := x.underWay(""); return now == concurrency+1 })
	close(goOn)
	await(t, "all others delivered", func() bool { return o.count()[store.Delivered] == concurrency+1 })
	k.idle()
	for _, d := range lost {
		if d.Endpoint == bad.ID && o.delivery(d.ID).State != store.Leased {
			t.Errorf("got %s, want leased still", o.delivery(d.ID).State)
		}
	}
}

// refusesComplete records no attempt that was answered 418.
type refusesComplete struct{ store.Store }

func (s *refusesComplete) Complete(ctx context.Context, batch ...*store.Completion) error {
	for _, c := range batch {
		if c.Attempt.Status == 418 {
			return errors.New("no")
		}
	}
	return s.Store.Complete(ctx, batch...)
}

// holdsComplete holds up the recording of attempts.
type holdsComplete struct {
	store.Store
	goOn chan struct{}
}

func (s *holdsComplete) Complete(ctx context.Context, batch ...*store.Completion) error {
	<-s.goOn
	return s.Store.Complete(ctx, batch...)
}

func TestPanicInOnAttemptStopsNobody(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	o.endpoint(x.URL, "*")
	k := o.start(func(d *deliver.Dispatcher) {
		d.OnAttempt = func(*store.Event, *store.Delivery, *store.Completion) { panic("no") }
	})
	for range 3 * deliver.FirstConcurrency {
		k.publish("a", nil)
	}
	await(t, "all delivered", func() bool { return o.count()[store.Delivered] == 3*deliver.FirstConcurrency })
	k.idle()
}

func TestTimeoutThatNoLeaseCanHold(t *testing.T) {
	o := open(t)
	d := &deliver.Dispatcher{Store: o.store, Timeout: deliver.MaxTimeout + 1, Now: time.Now, Log: o.log}
	if err := d.Start(t.Context()); err == nil {
		t.Errorf("a timeout of %s under a lease of %s: got no error", d.Timeout, deliver.Lease)
	}
}

// The headers of an endpoint's settings come with every delivery, and do not
// stand in for those that the delivery sets.
func TestSettingsHeaders(t *testing.T) {
	o := open(t)
	got := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { got <- r.Header.Clone(); return 204 })
	e := o.endpoint(x.URL, "a")
	e.Settings.Headers = map[string]string{"X-Team": "billing", "Webhook-Signature": "v1,forged"}
	o.must(o.store.UpdateEndpoint(t.Context(), e))
	k := o.start(nil)
	o.final(k.publish("a", []byte(`{}`))[0].ID)
	h := <-got
	if h.Get("X-Team") != "billing" {
		t.Errorf("X-Team: got %q, want billing", h.Get("X-Team"))
	}
	if v := h.Values("Webhook-Signature"); len(v) != 1 || v[0] == "v1,forged" {
		t.Errorf("Webhook-Signature: got %q, want the delivery's own", v)
	}
}

// RFC 9530: the digest of the exact bytes that are sent.
func TestContentDigest(t *testing.T) {
	o := open(t)
	got := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { got <- r.Header.Clone(); return 204 })
	e := o.endpoint(x.URL, "a")
	k := o.start(nil)
	for on, want := range map[bool]string{false: "", true: "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"} { // as openssl dgst -sha256 says
		e.Settings.ContentDigest = on
		o.must(o.store.UpdateEndpoint(t.Context(), e))
		o.final(k.publish("a", []byte(`{"hello": "world"}`))[0].ID)
		if digest := (<-got).Get("Content-Digest"); digest != want {
			t.Errorf("content_digest %t: got %q, want %q", on, digest, want)
		}
	}
}
