package tally_test

import (
	"fmt"
	"log/slog"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/tally"
)

var start = time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)

// A desk is a collector whose clock can be set, and its store.
type desk struct {
	*tally.Collector
	t     testing.TB
	store *sqlstore.Store
	now   time.Time
}

func open(t testing.TB) *desk {
	t.Helper()
	s, err := sqlstore.OpenSQLite(t.Context(), filepath.Join(t.TempDir(), "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	d := &desk{t: t, store: s, now: start}
	d.Collector = &tally.Collector{Store: s, Writer: 1, Now: func() time.Time { return d.now }, Log: slog.New(slog.DiscardHandler)}
	return d
}

// attempt counts one that ended now.
func (d *desk) attempt(endpoint store.EndpointID, state store.State, status int, cause string, took time.Duration) {
	d.Attempt(&store.Event{At: d.now.Add(-2 * took)}, &store.Delivery{Tenant: store.DefaultTenant, Endpoint: endpoint}, &store.Completion{
		State: state, Attempt: store.Attempt{Started: d.now.Add(-took), Duration: took, Status: status, Cause: cause},
	})
}

// read returns the buckets of all owners' figures, or those of one.
func (d *desk) read(owner store.OwnerID, since, until time.Time, step time.Duration) ([]tally.Bucket, *tally.Figures) {
	d.t.Helper()
	buckets, sum, err := d.Read(d.t.Context(), store.TallyOwner{Tenant: store.DefaultTenant, Owner: owner}, since, until, step)
	if err != nil {
		d.t.Fatal(err)
	}
	return buckets, sum
}

func near(t *testing.T, what string, got, want time.Duration) {
	t.Helper()
	if diff := max(got-want, want-got); float64(diff) > 0.011*float64(want) {
		t.Errorf("%s: got %s, want %s, 1 %% off at most", what, got, want)
	}
}

func TestCount(t *testing.T) {
	d := open(t)
	d.attempt(7, store.Delivered, 204, "", time.Second)
	d.attempt(7, store.Pending, 500, "server-error", time.Second)
	d.attempt(8, store.Failed, 0, "dns", time.Second)
	d.attempt(8, store.Cancelled, 410, "gone", time.Second)
	d.Accepted([]*store.Acceptance{{Event: store.Event{Tenant: "default"}}, {Event: store.Event{Tenant: "default"}, Duplicate: true}})
	source := &store.Source{ID: 9, Tenant: "default"}
	d.Request(source, store.VerdictAccepted, "")
	d.Request(source, store.VerdictRefused, "expired")
	check := func(when string) {
		t.Helper()
		for owner, want := range map[store.OwnerID]string{
			0: "[1 0 1 1 1 0 0] [1 0 1 0 1 1] map[dns:1 gone:1 server-error:1] 4 1 1 [1 0 1 0] map[expired:1]",
			7: "[1 0 1 0 0 0 0] [0 0 1 0 0 1] map[server-error:1] 2 1 0 [0 0 0 0] map[]",
			8: "[0 0 0 1 1 0 0] [1 0 0 0 1 0] map[dns:1 gone:1] 2 0 0 [0 0 0 0] map[]",
			9: "[0 0 0 0 0 0 0] [0 0 0 0 0 0] map[] 0 0 0 [1 0 1 0] map[expired:1]",
		} {
			buckets, sum := d.read(owner, start.Add(-time.Minute), start.Add(time.Minute), time.Minute)
			for i, f := range []*tally.Figures{sum, &buckets[1].Figures} {
				got := fmt.Sprint(f.Attempts, f.Classes, f.Causes, f.Latency.N(), f.Waited.N(), f.Events, f.Requests, f.Refused)
				if got != want {
					t.Errorf("%s, owner %d, %d: got\n%s, want\n%s", when, owner, i, got, want)
				}
			}
			if n := buckets[0].Made() + buckets[0].Came(); n != 0 {
				t.Errorf("%s, owner %d: the minute before has %d", when, owner, n)
			}
		}
	}
	check("in memory")
	d.Flush(t.Context(), 10)
	check("in a minute that goes on")
	d.now = start.Add(time.Minute)
	d.Flush(t.Context(), 10)
	check("in the store")
	if kept, err := d.store.Tallies(t.Context(), "default", 7, start, start.Add(time.Hour)); err != nil || len(kept) != 1 {
		t.Errorf("got %d tallies, error %v, want 1", len(kept), err)
	}
}

// The percentiles over any time are those of all its attempts, whatever became
// of the minutes.
func TestPercentiles(t *testing.T) {
	d := open(t)
	for minute := range 10 {
		d.now = start.Add(time.Duration(minute) * time.Minute)
		d.Flush(t.Context(), 10)
		for i := range 100 { // 1 ms to 1 s, the minutes all unlike each other
			d.attempt(7, store.Delivered, 200, "", time.Duration(minute*100+i+1)*time.Millisecond)
		}
	}
	check := func(when string, since, until time.Time) {
		t.Helper()
		_, sum := d.read(7, since, until, 24*time.Hour)
		for q, want := range map[float64]time.Duration{0.5: 500, 0.95: 950, 0.99: 990} {
			near(t, fmt.Sprintf("%s, p%v", when, 100*q), sum.Latency.Quantile(q), want*time.Millisecond)
			near(t, fmt.Sprintf("%s, p%v to delivered", when, 100*q), sum.Waited.Quantile(q), 2*want*time.Millisecond)
		}
		if n := sum.Made(); n != 1000 {
			t.Errorf("%s: got %d attempts, want 1000", when, n)
		}
	}
	check("minutes", start, start.Add(time.Hour))
	keeper := &retain.Keeper{Store: d.store, Now: func() time.Time { return d.now }, Log: slog.New(slog.DiscardHandler)}
	spans := func() (spans []time.Duration) {
		kept, err := d.store.Tallies(t.Context(), "default", 7, start.Truncate(24*time.Hour), start.Add(time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range kept {
			spans = append(spans, k.Span)
		}
		return spans
	}
	for _, row := range []struct {
		after time.Duration
		many  int
		span  time.Duration
	}{
		{tally.MinutesKept, 9, time.Minute}, // and one in memory
		{tally.MinutesKept + time.Hour, 2, 5 * time.Minute},
		{tally.FivesKept, 2, 5 * time.Minute},
		{tally.FivesKept + time.Hour, 1, time.Hour},
		{tally.HoursKept, 1, time.Hour},
		{tally.HoursKept + 24*time.Hour, 1, 24 * time.Hour},
		{tally.DaysKept, 1, 24 * time.Hour},
	} {
		d.now = start.Add(row.after)
		if err := keeper.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		if row.span == time.Minute {
			d.Flush(t.Context(), 10)
			row.many++
		}
		if got := spans(); len(got) != row.many || got[0] != row.span {
			t.Errorf("after %s: got %s, want %d of %s", row.after, got, row.many, row.span)
		}
		check(fmt.Sprintf("after %s", row.after), start.Truncate(24*time.Hour), start.Add(time.Hour))
	}
	d.now = start.Add(tally.DaysKept + 24*time.Hour)
	if err := keeper.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := spans(); len(got) != 0 {
		t.Errorf("in the end: got %s, want none", got)
	}
}

// More owners than one minute writes are written minute by minute, and none is lost.
func TestMoreThanAMinuteWrites(t *testing.T) {
	d := open(t)
	for minute := range 3 {
		d.now = start.Add(time.Duration(minute) * time.Minute)
		d.Flush(t.Context(), 10)
		for e := range 25 {
			d.attempt(store.EndpointID(e+1), store.Delivered, 200, "", time.Second)
		}
	}
	d.now = start.Add(3 * time.Minute)
	d.Flush(t.Context(), 10)
	buckets, sum := d.read(0, start, d.now, time.Minute)
	if sum.Made() != 75 || buckets[1].Made() != 25 {
		t.Errorf("the tenant: got %d attempts, %d of them in the second minute, want 75 and 25", sum.Made(), buckets[1].Made())
	}
	for e := range 25 {
		if _, sum := d.read(store.OwnerID(e+1), start, d.now, time.Minute); sum.Made() != 3 {
			t.Errorf("endpoint %d: got %d attempts, want 3", e+1, sum.Made())
		}
	}
}

func TestBacklog(t *testing.T) {
	d := open(t)
	version, err := d.store.RoutingVersion(t.Context(), "default")
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		a := &store.Acceptance{
			Event:          store.Event{Tenant: "default", Type: "a", At: d.now},
			Deliveries:     []store.Delivery{{Endpoint: 7, State: store.Pending, Due: d.now}},
			RoutingVersion: version,
		}
		if err := d.store.Accept(t.Context(), a); err != nil {
			t.Fatal(err)
		}
		d.Accepted([]*store.Acceptance{a})
	}
	for minute := 1; minute <= 3; minute++ { // nothing happens any more, and still they wait
		d.now = start.Add(time.Duration(minute) * time.Minute)
		d.Flush(t.Context(), 10)
	}
	buckets, _ := d.read(0, start, d.now, time.Minute)
	for i, b := range buckets {
		if want := time.Duration(i+1) * time.Minute; b.Backlog != 3 || b.Oldest != want {
			t.Errorf("minute %d: got %d, the oldest for %s, want 3 and %s", i, b.Backlog, b.Oldest, want)
		}
	}
}

func TestStep(t *testing.T) {
	now := start.Add(30 * time.Second)
	for _, row := range []struct {
		since, until, want time.Duration // before now
		most               int
	}{
		{15 * time.Minute, 0, time.Minute, 300},
		{tally.MinutesKept, 0, time.Minute, 300},
		{tally.MinutesKept + time.Hour, 0, 5 * time.Minute, 300},
		{24 * time.Hour, 0, 5 * time.Minute, 300},
		{24 * time.Hour, 0, 30 * time.Minute, 60},
		{7 * 24 * time.Hour, 0, time.Hour, 300},
		{30 * 24 * time.Hour, 0, 3 * time.Hour, 300},
		{8 * 24 * time.Hour, 7*24*time.Hour + 23*time.Hour, time.Hour, 300},
		{36 * 24 * time.Hour, 35 * 24 * time.Hour, 24 * time.Hour, 300},
		{tally.DaysKept, 0, 7 * 24 * time.Hour, 300},
	} {
		since, until := now.Add(-row.since), now.Add(-row.until)
		if got := tally.Step(since, until, now, row.most); got != row.want {
			t.Errorf("from %s to %s ago: got %s, want %s", row.since, row.until, got, row.want)
		}
	}
}

// What an endpoint takes up that had attempts within a minute.
func BenchmarkMemory(b *testing.B) {
	heap := func() uint64 {
		runtime.GC()
		runtime.GC() // what the first one left to finalizers
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	const endpoints = 10_000
	for _, attempts := range []int{1, 100} {
		b.Run(fmt.Sprintf("%d attempts", attempts), func(b *testing.B) {
			d := open(b)
			before := heap()
			for i := range endpoints * attempts {
				d.attempt(store.EndpointID(i%endpoints+1), store.Delivered, 200, "", time.Duration(i%97+3)*time.Millisecond)
			}
			b.ReportMetric(float64(heap()-before)/endpoints, "bytes/endpoint")
			runtime.KeepAlive(d)
		})
	}
}

func BenchmarkAttempt(b *testing.B) {
	d := open(b)
	for b.Loop() {
		d.attempt(7, store.Delivered, 200, "", 12*time.Millisecond)
	}
}

// A day of minutes.
func BenchmarkRead(b *testing.B) {
	d := open(b)
	for minute := range 24 * 60 {
		d.now = start.Add(time.Duration(minute) * time.Minute)
		d.Flush(b.Context(), 10)
		for i := range 100 {
			d.attempt(7, store.Delivered, 200, "", time.Duration(minute%7+i+1)*time.Millisecond)
		}
	}
	for b.Loop() {
		d.read(7, start, d.now, 5*time.Minute)
	}
}
