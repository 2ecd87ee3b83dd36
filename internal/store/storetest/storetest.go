// Package storetest holds a [store.Store] to its contract: one suite, which
// the tests of every store run.
//
// It leaves to those tests what only they can do to their store, such as
// opening it again, or breaking its disk.
package storetest

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A test is a promise of the contract and what holds a store to it.
type test struct {
	name, promise string
	run           func(t *testing.T, s store.Store)
}

// Run runs the suite. open returns a store that is new for each test; the
// suite closes it. A test that fails prints the promise that was broken.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	for _, test := range slices.Concat(tenantTests, userTests, auditTests, routingTests, definitionTests, acceptTests, deliverTests, replicaTests, listTests, queueTests, jobTests, tallyTests, purgeTests, closeTests) {
		t.Run(test.name, func(t *testing.T) {
			s := open(t)
			t.Cleanup(func() {
				if err := s.Close(); err != nil && !errors.Is(err, store.ErrClosed) {
					t.Errorf("close: %v", err)
				}
				if t.Failed() {
					t.Logf("the promise: %s", test.promise)
				}
			})
			test.run(t, s)
		})
	}
}

// The suite's time, with microseconds, and the tenants that its tests use.
var at = time.Date(2026, 1, 2, 3, 4, 5, 678_901_000, time.UTC)

const (
	tenant = store.DefaultTenant
	other  = "other" // made by withOther
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("got the error %v", err)
	}
}

// must1 returns v, or ends the test with err: must1(s.Event(…))(t).
func must1[T any](v T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		must(t, err)
		return v
	}
}

// wantErr checks which error a call returned.
func wantErr(t *testing.T, what string, got, want error) {
	t.Helper()
	if !errors.Is(got, want) {
		t.Errorf("%s: got the error %v, want %v", what, got, want)
	}
}

// same compares two values by what they print, in which nil and empty lists
// are the same and a time shows its zone.
func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}

// withOther adds a second tenant.
func withOther(t *testing.T, s store.Store) {
	t.Helper()
	must(t, s.CreateTenant(t.Context(), store.Tenant{ID: other, Name: "Other", Created: at}))
}

func newEndpoint(tenant string) store.Endpoint {
	return store.Endpoint{
		ID: store.RandomID[store.EndpointID](), Tenant: tenant, URL: "https://a.example/hook?x=1", Description: "A",
		EventTypes: []string{"user.created", "user.deleted"}, Sources: []store.SourceID{7, 8}, Scheme: "standard",
		Disabled: "410", DisabledAt: at, Settings: store.Settings{Headers: map[string]string{"X-Key": "1"}, ContentDigest: true, Retry: store.Retry{Policy: store.RetrySchedule, Pauses: []store.Duration{store.Duration(time.Minute)}}},
		Auth: store.Auth{Kinds: []string{"basic"}, Sealed: []byte("sealed\x00")}, Created: at, Updated: at.Add(time.Second),
	}
}

func newSource(tenant, name string) store.Source {
	return store.Source{
		ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: name, Scheme: "github", EventType: "push",
		Tolerance: 5 * time.Minute, Disabled: true, Params: map[string][]byte{"verify_token": []byte("sealed\x00")}, Created: at, Updated: at.Add(time.Second),
	}
}

func newSecret(owner store.OwnerID, start, end time.Time) store.Secret {
	return store.Secret{
		ID: store.RandomID[store.SecretID](), Tenant: tenant, Owner: owner, Sealed: []byte("sealed\x00"), Start: start, End: end,
	}
}

// newAcceptance returns an event of the tenant with a delivery that is due at
// `at` to each endpoint.
func newAcceptance(tenant string, endpoints ...store.EndpointID) *store.Acceptance {
	a := &store.Acceptance{Event: store.Event{
		Tenant: tenant, Type: "user.created", At: at, ContentType: "application/json",
		Header: []store.HeaderField{{Name: "X-A", Value: "1"}}, Payload: []byte(`{"a": 1}`),
	}}
	for _, e := range endpoints {
		a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: e, Due: at})
	}
	return a
}

// accept accepts a batch under the current routing.
func accept(t *testing.T, s store.Store, batch ...*store.Acceptance) error {
	t.Helper()
	for _, a := range batch {
		a.RoutingVersion = must1(s.RoutingVersion(t.Context(), a.Event.Tenant))(t)
	}
	return s.Accept(t.Context(), batch...)
}

// deliveries accepts n events with a delivery to the endpoint each, the first
// one due at `at` and each other one a second later.
func deliveries(t *testing.T, s store.Store, n int, endpoint store.EndpointID) []store.Delivery {
	t.Helper()
	var all []store.Delivery
	for i := range n {
		a := newAcceptance(tenant, endpoint)
		a.Deliveries[0].Due = at.Add(time.Duration(i) * time.Second)
		must(t, accept(t, s, a))
		all = append(all, a.Deliveries[0])
	}
	return all
}

// The owners of leases, and how long they last.
const (
	us    store.OwnerNo = 1
	them  store.OwnerNo = 2
	lease               = time.Minute
)

// claim claims up to n deliveries of each endpoint.
func claim(t *testing.T, s store.Store, owner store.OwnerNo, now time.Time, n int) []store.Delivery {
	t.Helper()
	var shares []store.Share
	for _, due := range must1(s.NextDue(t.Context(), owner))(t) {
		shares = append(shares, store.Share{Tenant: due.Tenant, Endpoint: due.Endpoint, N: n})
	}
	return claimOf(t, s, owner, now, shares...)
}

// anySize is a limit of Claim that nothing comes to.
const anySize = 1 << 30

func claimOf(t *testing.T, s store.Store, owner store.OwnerNo, now time.Time, shares ...store.Share) []store.Delivery {
	t.Helper()
	claimed := must1(s.Claim(t.Context(), owner, now, lease, anySize, shares...))(t)
	for i := range claimed {
		same(t, "size", claimed[i].Size, len(newAcceptance(tenant).Event.Payload))
		claimed[i].Size = 0 // no other call sets it
	}
	return claimed
}

// attempt is the n-th attempt of a delivery, whose answer had the status.
func attempt(n, status int) store.Attempt {
	a := store.Attempt{
		N: n, Started: at.Add(time.Duration(n) * time.Hour), Duration: time.Duration(n)*time.Millisecond + 1, Status: status,
		Response: fmt.Appendf(nil, "answer %d\x00\xff", n),
	}
	if status != 200 {
		a.Cause, a.Detail = "status", fmt.Sprintf("the %d. attempt", n)
	}
	return a
}

// try claims a delivery at now and records its n-th attempt.
func try(t *testing.T, s store.Store, d store.Delivery, now time.Time, n int, c store.Completion) {
	t.Helper()
	for _, got := range claim(t, s, us, now, 100) {
		if got.ID == d.ID {
			status := 500
			if c.State == store.Delivered {
				status = 200
			}
			c.Delivery, c.Owner, c.Attempt = d.ID, us, attempt(n, status)
			must(t, completeOne(t, s, c))
			return
		}
	}
	t.Fatalf("delivery %s is not due at %s", d.ID, now)
}

// completeOne records an attempt. A lease that was lost is store.ErrLeaseLost.
func completeOne(t *testing.T, s store.Store, c store.Completion) error {
	t.Helper()
	err := s.Complete(t.Context(), &c)
	if err == nil && c.Lost {
		err = store.ErrLeaseLost
	}
	return err
}

func get(t *testing.T, s store.Store, id store.DeliveryID) store.Delivery {
	t.Helper()
	return must1(s.Delivery(t.Context(), tenant, id))(t)
}

// ids returns the ids of a list.
func ids[T, I any](list []T, id func(T) I) []I {
	var all []I
	for _, v := range list {
		all = append(all, id(v))
	}
	return all
}

func eventID(e store.Event) store.EventID                   { return e.ID }
func deliveryID(d store.Delivery) store.DeliveryID          { return d.ID }
func requestID(r store.Request) store.RequestID             { return r.ID }
func endpointID(e store.Endpoint) store.EndpointID          { return e.ID }
func acceptedID(a *store.Acceptance) store.EventID          { return a.Event.ID }
func acceptedDelivery(a *store.Acceptance) store.DeliveryID { return a.Deliveries[0].ID }

func reversed[T any](list []T) []T {
	list = slices.Clone(list)
	slices.Reverse(list)
	return list
}
