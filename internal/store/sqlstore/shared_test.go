//go:build unix

package sqlstore_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// Two processes that share a database promise what one does.
func TestShared(t *testing.T) {
	server := postgrestest.Start(t)
	for name, test := range map[string]func(t *testing.T, a, b *sqlstore.Store){
		"Keys":    testSharedKeys,
		"Line":    testSharedLine,
		"Poll":    testSharedPoll,
		"Routing": testSharedRouting,
		"Record":  testSharedRecord,
		"Purge":   testSharedPurge,
		"Failing": testSharedFailing,
	} {
		t.Run(name, func(t *testing.T) {
			url := server.Database(t)
			a, b := openPostgres(t, url), openPostgres(t, url)
			test(t, a, b)
			if err := a.Check(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

// acceptRetrying accepts as package receive does: under the routing of the moment.
func acceptRetrying(ctx context.Context, s *sqlstore.Store, a *store.Acceptance) error {
	for {
		routing, err := s.Routing(ctx, store.DefaultTenant)
		if err != nil {
			return err
		}
		a.RoutingVersion = routing.Version
		if err := s.Accept(ctx, a); !errors.Is(err, store.ErrStale) {
			return err
		}
	}
}

func plainAcceptance() *store.Acceptance {
	return &store.Acceptance{Event: store.Event{Tenant: store.DefaultTenant, Type: "a", At: time.Now(), Payload: []byte("payload")}, RoutingVersion: 1}
}

// Of equal keys that both accept at the same time, one is a duplicate.
func testSharedKeys(t *testing.T, a, b *sqlstore.Store) {
	const n = 300
	ids := make([][2]store.EventID, n)
	var wg sync.WaitGroup
	for i := range n {
		for j, s := range []*sqlstore.Store{a, b} {
			wg.Go(func() {
				e := plainAcceptance()
				e.Keys = []store.Key{{Scope: "src", Text: fmt.Sprint("first ", i/2)}, {Scope: "src", Text: fmt.Sprint("second ", i)}}
				if i%2 == 1 {
					slices.Reverse(e.Keys)
				}
				if err := s.Accept(t.Context(), e); err != nil {
					t.Error(err)
				}
				ids[i][j] = e.Event.ID
			})
		}
	}
	wg.Wait()
	for i := range n {
		if ids[i] != [2]store.EventID{ids[i/2*2][0], ids[i/2*2][0]} {
			t.Errorf("key %d: got the events %v, want one", i, ids[i])
		}
	}
	if counts, err := a.Count(t.Context(), store.DefaultTenant); err != nil || counts.Events != n/2 {
		t.Errorf("got %d events and the error %v, want %d", counts.Events, err, n/2)
	}
}

// The deliveries of a line are claimed one after the other in the order in
// which they were accepted, whoever accepts, claims and completes them.
func testSharedLine(t *testing.T, a, b *sqlstore.Store) {
	ctx := t.Context()
	const lines, each = 8, 40
	accepted := make([][]store.DeliveryID, lines)
	var accepting, claiming sync.WaitGroup
	for line := range lines {
		accepting.Go(func() {
			for i := range each {
				e := plainAcceptance()
				e.Deliveries = []store.Delivery{{Endpoint: 1, Line: fmt.Sprint(line), Due: e.Event.At}}
				if err := []*sqlstore.Store{a, b}[i%2].Accept(ctx, e); err != nil {
					t.Error(err)
				}
				accepted[line] = append(accepted[line], e.Deliveries[0].ID)
			}
		})
	}
	var mu sync.Mutex
	claimed := make(map[string][]store.DeliveryID)
	underWay := make(map[string]int)
	done := 0
	for worker := range 8 {
		s, owner := []*sqlstore.Store{a, b}[worker%2], store.OwnerNo(worker+1)
		claiming.Go(func() {
			for {
				got, err := s.Claim(ctx, owner, time.Now().Add(time.Minute), time.Hour, 1<<30, store.Share{Tenant: store.DefaultTenant, Endpoint: 1, N: 3})
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				for _, d := range got {
					claimed[d.Line] = append(claimed[d.Line], d.ID)
					if underWay[d.Line]++; underWay[d.Line] > 1 {
						t.Errorf("line %s: %d under way at once", d.Line, underWay[d.Line])
					}
				}
				end := done == lines*each || t.Failed()
				mu.Unlock()
				if end {
					return
				}
				for _, d := range got {
					mu.Lock()
					underWay[d.Line]--
					done++
					mu.Unlock()
					c := store.Completion{Delivery: d.ID, Owner: owner, State: store.Delivered, Attempt: store.Attempt{N: 1, Started: time.Now(), Status: 200}}
					if err := s.Complete(ctx, &c); err != nil || c.Lost {
						t.Errorf("complete: %v, lost %t", err, c.Lost)
					}
				}
			}
		})
	}
	accepting.Wait()
	finished := make(chan struct{})
	go func() {
		claiming.Wait()
		close(finished)
	}()
	select {
	case <-finished:
	case <-time.After(40 * time.Second):
		t.Error("not everything is claimed: a line stands still")
		mu.Lock()
		done = lines * each
		mu.Unlock()
		<-finished
	}
	for line := range lines {
		if !slices.Equal(claimed[fmt.Sprint(line)], accepted[line]) {
			t.Errorf("line %d was claimed in the order\n %v, want\n %v", line, claimed[fmt.Sprint(line)], accepted[line])
		}
		if !slices.IsSorted(accepted[line]) {
			t.Errorf("line %d: the ids do not grow: %v", line, accepted[line])
		}
	}
}

// A consumer that goes on from what it has seen misses nothing.
func testSharedPoll(t *testing.T, a, b *sqlstore.Store) {
	ctx := t.Context()
	e := store.Endpoint{ID: 7, Tenant: store.DefaultTenant, EventTypes: []string{"*"}}
	if err := a.CreateEndpoint(ctx, e); err != nil {
		t.Fatal(err)
	}
	const n = 400
	var accepting sync.WaitGroup
	for c := range 8 {
		accepting.Go(func() {
			for range n / 8 {
				e := plainAcceptance()
				e.Deliveries = []store.Delivery{{Endpoint: 7}}
				if err := acceptRetrying(ctx, []*sqlstore.Store{a, b}[c%2], e); err != nil {
					t.Error(err)
				}
			}
		})
	}
	accepted := make(chan struct{})
	go func() {
		accepting.Wait()
		close(accepted)
	}()
	seen, last := 0, store.DeliveryID(0)
	for end := false; ; {
		polled, err := b.Poll(ctx, store.DefaultTenant, 7, last, time.Now(), 50, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range polled {
			last = p.Delivery.ID
			seen++
		}
		if end && len(polled) == 0 {
			break
		}
		select {
		case <-accepted:
			end = true
		default:
		}
	}
	if seen != n {
		t.Errorf("saw %d deliveries, want %d", seen, n)
	}
}

// Nothing is accepted for an endpoint that was deleted, and each process soon
// knows what the other one changed.
func testSharedRouting(t *testing.T, a, b *sqlstore.Store) {
	ctx := t.Context()
	var accepting sync.WaitGroup
	for i := range 20 {
		e := store.Endpoint{ID: store.EndpointID(i + 1), Tenant: store.DefaultTenant, URL: "https://a.example", EventTypes: []string{"*"}}
		if err := a.CreateEndpoint(ctx, e); err != nil {
			t.Fatal(err)
		}
		for range 4 {
			accepting.Go(func() {
				routing, err := b.Routing(ctx, store.DefaultTenant)
				if err != nil {
					t.Error(err)
					return
				}
				accepted := plainAcceptance()
				accepted.RoutingVersion = routing.Version
				for _, e := range routing.Endpoints {
					accepted.Deliveries = append(accepted.Deliveries, store.Delivery{Endpoint: e.ID, Due: accepted.Event.At})
				}
				if err := b.Accept(ctx, accepted); err != nil && !errors.Is(err, store.ErrStale) {
					t.Error(err)
				}
			})
		}
		if err := a.DeleteEndpoint(ctx, store.DefaultTenant, e.ID, time.Now()); err != nil {
			t.Fatal(err)
		}
	}
	accepting.Wait()
	if due, err := a.NextDue(ctx, 1); err != nil || len(due) != 0 {
		t.Errorf("got %d endpoints with something due and the error %v, want none, for all are deleted", len(due), err)
	}
	version, err := a.RoutingVersion(ctx, store.DefaultTenant)
	if err != nil {
		t.Fatal(err)
	}
	old := plainAcceptance()
	old.RoutingVersion = version - 1
	if err := b.Accept(ctx, old); !errors.Is(err, store.ErrStale) {
		t.Errorf("under an older routing: got the error %v, want %v", err, store.ErrStale)
	}
	if got, err := b.RoutingVersion(ctx, store.DefaultTenant); err != nil || got != version {
		t.Errorf("after that the other process knows the version %d (%v), want %d", got, err, version)
	}
	if err := a.CreateTenant(ctx, store.Tenant{ID: "new"}); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if _, err := b.RoutingVersion(ctx, "new"); err == nil {
			break
		} else if time.Now().After(deadline) {
			t.Fatalf("the other process does not know a new tenant: %v", err)
		}
	}
}

// Refused requests are counted together.
func testSharedRecord(t *testing.T, a, b *sqlstore.Store) {
	const keep = 10
	var wg sync.WaitGroup
	for i := range 60 {
		wg.Go(func() {
			r := store.Request{Tenant: store.DefaultTenant, Source: 5, At: time.Now(), Verdict: store.VerdictRefused}
			if err := []*sqlstore.Store{a, b}[i%2].Record(t.Context(), &r, keep); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if kept, err := a.CountRequests(t.Context(), store.RequestFilter{Tenant: store.DefaultTenant}); err != nil || kept.N != keep {
		t.Errorf("got %d requests and the error %v, want %d", kept.N, err, keep)
	}
}

// An event is not deleted while it is made again.
func testSharedPurge(t *testing.T, a, b *sqlstore.Store) {
	ctx := t.Context()
	var ids []store.DeliveryID
	for range 300 {
		e := plainAcceptance()
		e.Deliveries = []store.Delivery{{Endpoint: 1, State: store.Skipped}}
		if err := a.Accept(ctx, e); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, e.Deliveries[0].ID)
	}
	var wg sync.WaitGroup
	again := make([]bool, len(ids))
	for worker := range 6 {
		wg.Go(func() {
			for i := worker; i < len(ids); i += 6 {
				_, err := a.Redeliver(ctx, store.DefaultTenant, ids[i], time.Now())
				if again[i] = err == nil; err != nil && !errors.Is(err, store.ErrNotFound) {
					t.Error(err)
				}
			}
		})
	}
	for after, more := int64(0), true; more; more = after != 0 {
		var err error
		if _, after, err = b.Purge(ctx, store.DefaultTenant, store.KeptEvents, time.Now().Add(time.Hour), after, 20); err != nil {
			t.Fatal(err)
		}
	}
	wg.Wait()
	for i, id := range ids {
		if _, err := a.Delivery(ctx, store.DefaultTenant, id); again[i] && err != nil {
			t.Errorf("a delivery that is made again: %v", err)
		}
	}
}

// Since when an endpoint fails is one time for all.
func testSharedFailing(t *testing.T, a, b *sqlstore.Store) {
	ctx := t.Context()
	if err := a.CreateEndpoint(ctx, store.Endpoint{ID: 1, Tenant: store.DefaultTenant}); err != nil {
		t.Fatal(err)
	}
	first, err := a.Failing(ctx, store.DefaultTenant, 1, at)
	if err != nil {
		t.Fatal(err)
	}
	if since, err := b.Failing(ctx, store.DefaultTenant, 1, at.Add(time.Hour)); err != nil || !since.Equal(first) {
		t.Errorf("got failing since %s (%v), want %s", since, err, first)
	}
	if since, err := b.NotFailing(ctx, store.DefaultTenant, 1); err != nil || !since.Equal(first) {
		t.Errorf("got failing until now since %s (%v), want %s", since, err, first)
	}
	if since, err := a.NotFailing(ctx, store.DefaultTenant, 1); err != nil || !since.IsZero() {
		t.Errorf("got failing until now since %s (%v) a second time, want that to one caller only", since, err)
	}
}

// Whatever a machine's own clock says, its time is the database's: within the
// time that asking took, and as even as its own.
func TestSharedClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ahead := 3 * time.Hour // the database's
		var c sqlstore.SharedClock
		ask := func(there, back time.Duration) {
			sent := time.Now()
			time.Sleep(there)
			said := time.Now().Add(ahead)
			time.Sleep(back)
			c.Set(said, sent, time.Now())
		}
		off := func() time.Duration { return c.Now().Sub(time.Now().Add(ahead)) }
		ask(10*time.Millisecond, 30*time.Millisecond)
		if d := off(); d.Abs() > 40*time.Millisecond {
			t.Errorf("it is off by %s, want no more than asking took", d)
		}
		ask(time.Millisecond, time.Millisecond)
		exact := off()
		if exact.Abs() > 2*time.Millisecond {
			t.Errorf("asked again: it is off by %s, want no more than asking took", exact)
		}
		for range 10 {
			ask(4*time.Second, time.Millisecond)
			ask(time.Millisecond, 4*time.Second)
		}
		if d := off(); d != exact {
			t.Errorf("after slow answers it is off by %s, want %s still", d, exact)
		}
		ahead -= time.Minute // somebody set the database's clock
		ask(time.Millisecond, time.Millisecond)
		if d := off(); d.Abs() > 2*time.Millisecond {
			t.Errorf("after the database's clock was set: it is off by %s, want no more than asking took", d)
		}
	})
}
