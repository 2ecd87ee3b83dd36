package retain_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

const day = 24 * time.Hour

var start = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// A shelf is a store with a keeper whose days can be counted on.
type shelf struct {
	*retain.Keeper
	t     *testing.T
	store *sqlstore.Store
	now   time.Time
	log   bytes.Buffer
}

func open(t testing.TB) *sqlstore.Store {
	t.Helper()
	s, err := sqlstore.OpenSQLite(t.Context(), filepath.Join(t.TempDir(), "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func newShelf(t *testing.T, defaults store.Retention) *shelf {
	s := &shelf{t: t, store: open(t), now: start}
	s.Keeper = &retain.Keeper{Store: s.store, Defaults: defaults, Now: func() time.Time { return s.now }, Log: slog.New(slog.NewTextHandler(&s.log, nil))}
	return s
}

func (s *shelf) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// tenant makes a tenant that has one of each kind.
func (s *shelf) tenant(id string, r store.Retention) {
	s.t.Helper()
	ctx := s.t.Context()
	if id != store.DefaultTenant {
		s.must(s.store.CreateTenant(ctx, store.Tenant{ID: id, Retention: r}))
	}
	s.accept(id, store.Skipped, "key")
	s.must(s.store.Record(ctx, &store.Request{Tenant: id, At: s.now, Verdict: store.VerdictRefused}, 10))
	j := store.Job{Tenant: id, Created: s.now, State: store.JobDone}
	s.must(s.store.CreateJob(ctx, &j, 10))
}

func (s *shelf) accept(tenant string, state store.State, key string) *store.Acceptance {
	s.t.Helper()
	version, err := s.store.RoutingVersion(s.t.Context(), tenant)
	s.must(err)
	a := &store.Acceptance{
		Event:          store.Event{Tenant: tenant, Type: "a", At: s.now, Key: key},
		Deliveries:     []store.Delivery{{Endpoint: 1, State: state, Due: s.now}},
		RoutingVersion: version,
	}
	s.must(s.store.Accept(s.t.Context(), a))
	return a
}

// left returns what a tenant has after a sweep on a day, and whether its first
// event is still known to be a duplicate.
func (s *shelf) left(tenant string, after int) string {
	s.t.Helper()
	ctx := s.t.Context()
	s.now = start.Add(time.Duration(after)*day + time.Second)
	s.must(s.Sweep(ctx))
	counts, err := s.store.Count(ctx, tenant)
	s.must(err)
	requests, err := s.store.CountRequests(ctx, store.RequestFilter{Tenant: tenant})
	s.must(err)
	jobs, err := s.store.Jobs(ctx, tenant, store.Page{})
	s.must(err)
	return fmt.Sprintf("%d events, %d requests, %d jobs", counts.Events, requests.N, len(jobs.Rows))
}

func TestSweepDeletesWhatHasExpired(t *testing.T) {
	s := newShelf(t, store.Retention{})
	ctx := t.Context()
	s.must(s.store.CreateUser(ctx, store.User{ID: 1, Email: "ada@example.com", Role: store.RoleOwner, Created: start}))
	for i, expires := range []time.Time{start.Add(day), start.Add(2 * day)} {
		s.must(s.store.CreateSession(ctx, store.Session{Hash: [32]byte{byte(i)}, User: 1, Created: start, Expires: expires}))
	}
	s.left(store.DefaultTenant, 1)
	if _, _, err := s.store.Session(ctx, [32]byte{0}, start); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a session that has ended: got the error %v, want %v", err, store.ErrNotFound)
	}
	if _, _, err := s.store.Session(ctx, [32]byte{1}, start); err != nil {
		t.Errorf("a session: got the error %v", err)
	}
}

func TestSweep(t *testing.T) {
	s := newShelf(t, store.Retention{Events: 90, Requests: 30, Keys: 30, Jobs: 20})
	s.tenant(store.DefaultTenant, store.Retention{})
	s.tenant("short", store.Retention{Events: 1, Requests: 2, Keys: 7, Jobs: 3})
	s.tenant("long", store.Retention{Events: 1000})
	for _, test := range []struct {
		after int
		want  map[string]string
	}{
		{0, map[string]string{"default": "1 events, 1 requests, 1 jobs", "short": "1 events, 1 requests, 1 jobs"}},
		{1, map[string]string{"default": "1 events, 1 requests, 1 jobs", "short": "0 events, 1 requests, 1 jobs"}},
		{2, map[string]string{"short": "0 events, 0 requests, 1 jobs"}},
		{3, map[string]string{"short": "0 events, 0 requests, 0 jobs"}},
		{20, map[string]string{"default": "1 events, 1 requests, 0 jobs"}},
		{30, map[string]string{"default": "1 events, 0 requests, 0 jobs"}},
		{89, map[string]string{"default": "1 events, 0 requests, 0 jobs"}},
		{90, map[string]string{"default": "0 events, 0 requests, 0 jobs", "long": "1 events, 0 requests, 0 jobs"}},
		{999, map[string]string{"long": "1 events, 0 requests, 0 jobs"}},
		{1000, map[string]string{"long": "0 events, 0 requests, 0 jobs"}},
	} {
		for tenant, want := range test.want {
			if got := s.left(tenant, test.after); got != want {
				t.Errorf("%s after %d days: got %s, want %s", tenant, test.after, got, want)
			}
		}
	}
	if got := s.log.String(); !strings.Contains(got, "tenant=short kind=events rows=2") {
		t.Errorf("got the log %s, want it to say what was deleted", got)
	}
}

func TestKeysOutliveTheirEvent(t *testing.T) {
	for _, test := range []struct {
		defaults     store.Retention
		known, lost  int // days after which the event's key is known, and is not
		events, what string
	}{
		{defaults: store.Retention{Events: 1, Keys: 7}, known: 6, lost: 7, what: "keys for longer than events"},
		{defaults: store.Retention{Events: 30, Keys: 7}, known: 29, lost: 30, what: "events for longer than keys"},
		{defaults: store.Retention{Events: 1}, known: 10_000, what: "keys for ever"},
		{defaults: store.Retention{Keys: 7}, known: 10_000, what: "events for ever"},
	} {
		s := newShelf(t, test.defaults)
		s.accept(store.DefaultTenant, store.Skipped, "key")
		s.left(store.DefaultTenant, test.known)
		if a := s.accept(store.DefaultTenant, store.Skipped, "key"); !a.Duplicate {
			t.Errorf("%s: after %d days the key was forgotten", test.what, test.known)
		}
		if test.lost == 0 {
			continue
		}
		s.left(store.DefaultTenant, test.lost)
		if a := s.accept(store.DefaultTenant, store.Skipped, "key"); a.Duplicate {
			t.Errorf("%s: after %d days the key was still known", test.what, test.lost)
		}
	}
}

func TestPendingWorkStays(t *testing.T) {
	s := newShelf(t, store.Retention{Events: 1})
	deleted := make(map[store.Kept]int)
	s.OnDelete = func(kind store.Kept, rows int) { deleted[kind] += rows }
	for range 250 { // more than one batch
		s.accept(store.DefaultTenant, store.Skipped, "")
		s.accept(store.DefaultTenant, store.Pending, "")
	}
	if got, want := s.left(store.DefaultTenant, 100), "250 events, 0 requests, 0 jobs"; got != want {
		t.Errorf("got %s, want %s: those that are to be delivered", got, want)
	}
	if deleted[store.KeptEvents] != 500 {
		t.Errorf("got told that %v were deleted, want 250 events with a delivery each", deleted)
	}
	claimed, err := s.store.Claim(t.Context(), 1, s.now, time.Minute, 1<<20, store.Share{Tenant: store.DefaultTenant, Endpoint: 1, N: 1000})
	s.must(err)
	if len(claimed) != 250 {
		t.Errorf("got %d deliveries to make, want 250", len(claimed))
	}
	s.must(s.store.Check(t.Context()))
}

// What is accepted while old events are deleted is all there, and they are gone.
func TestSweepBesideAccepts(t *testing.T) {
	s := newShelf(t, store.Retention{Events: 1})
	const old, callers, each = 300, 8, 40
	for range old {
		s.accept(store.DefaultTenant, store.Skipped, "")
	}
	s.now = start.Add(2 * day)
	swept := make(chan error)
	go func() { swept <- s.Sweep(t.Context()) }()
	var accepting sync.WaitGroup
	for range callers {
		accepting.Go(func() {
			for range each {
				a := &store.Acceptance{
					Event:      store.Event{Tenant: store.DefaultTenant, Type: "a", At: s.now},
					Deliveries: []store.Delivery{{Endpoint: 1, State: store.Skipped}},
				}
				var err error
				if a.RoutingVersion, err = s.store.RoutingVersion(t.Context(), store.DefaultTenant); err == nil {
					err = s.store.Accept(t.Context(), a)
				}
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	accepting.Wait()
	s.must(<-swept)
	if got, want := s.left(store.DefaultTenant, 2), fmt.Sprintf("%d events, 0 requests, 0 jobs", callers*each); got != want {
		t.Errorf("got %s, want %s: those that are new", got, want)
	}
	s.must(s.store.Check(t.Context()))
}

func TestStartAndStop(t *testing.T) {
	s := newShelf(t, store.Retention{Events: 1})
	s.accept(store.DefaultTenant, store.Skipped, "")
	s.now = start.Add(2 * day)
	s.Start(t.Context())
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(time.Millisecond) {
		counts, err := s.store.Count(t.Context(), store.DefaultTenant)
		s.must(err)
		if counts.Events == 0 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("nothing was deleted within 20 s of the start")
		}
	}
	s.Stop()
}

// BenchmarkSweep deletes 100,000 old events while new ones are accepted, and
// reports the 99th percentile of an Accept meanwhile, and without that.
func BenchmarkSweep(b *testing.B) {
	const old, callers = 100_000, 16
	s := open(b)
	version, err := s.RoutingVersion(b.Context(), store.DefaultTenant)
	if err != nil {
		b.Fatal(err)
	}
	payload := make([]byte, 1024)
	accept := func(at time.Time, n int) {
		batch := make([]*store.Acceptance, n)
		for i := range batch {
			batch[i] = &store.Acceptance{
				Event:          store.Event{Tenant: store.DefaultTenant, Type: "a", At: at, Key: fmt.Sprint(at.UnixNano(), i), Payload: payload},
				Deliveries:     []store.Delivery{{Endpoint: 1, State: store.Skipped}},
				RoutingVersion: version,
			}
		}
		if err := s.Accept(b.Context(), batch...); err != nil {
			b.Error(err)
		}
	}
	now := time.Now()
	for i := range old / 100 {
		accept(now.Add(-100*day+time.Duration(i)*time.Second), 100)
	}
	// p99 is that of Accepts, of which each caller makes one every 20 ms.
	p99 := func(until func() bool) (ms float64, n int) {
		waits := make(chan []time.Duration)
		for c := range callers {
			go func() {
				var own []time.Duration
				for ; !until(); time.Sleep(20 * time.Millisecond) {
					begin := time.Now()
					accept(begin.Add(time.Duration(c)), 1)
					own = append(own, time.Since(begin))
				}
				waits <- own
			}()
		}
		var all []time.Duration
		for range callers {
			all = append(all, <-waits...)
		}
		slices.Sort(all)
		return float64(all[len(all)*99/100].Microseconds()) / 1000, len(all)
	}
	end := time.Now().Add(3 * time.Second)
	alone, _ := p99(func() bool { return time.Now().After(end) })
	k := &retain.Keeper{Store: s, Defaults: store.Retention{Events: 90, Keys: 30}, Now: time.Now, Log: slog.New(slog.DiscardHandler)}
	done := make(chan struct{})
	begin := time.Now()
	go func() {
		defer close(done)
		if err := k.Sweep(b.Context()); err != nil {
			b.Error(err)
		}
	}()
	beside, _ := p99(func() bool {
		select {
		case <-done:
			return true
		default:
			return false
		}
	})
	b.ReportMetric(time.Since(begin).Seconds(), "sweep-s")
	b.ReportMetric(alone, "accept-p99-alone-ms")
	b.ReportMetric(beside, "accept-p99-ms")
	b.ReportMetric(0, "ns/op")
}
