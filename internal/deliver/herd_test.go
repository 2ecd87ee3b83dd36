package deliver_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/store"
)

// These tests run the dispatcher and the SQLite store in simulated time. The
// receiver is outside of it: an exchange takes no time.

// A diary holds when attempts were made, in the dispatcher's time.
type diary struct {
	mu      sync.Mutex // guards the fields below
	started []time.Time
	states  []store.State
}

func (x *diary) keep(d *deliver.Dispatcher) {
	d.OnAttempt = func(_ *store.Event, _ *store.Delivery, c *store.Completion) {
		x.mu.Lock()
		defer x.mu.Unlock()
		x.started = append(x.started, c.Attempt.Started)
		x.states = append(x.states, c.State)
	}
}

// between counts the attempts from one time until another.
func (x *diary) between(from, until time.Time) (n int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, at := range x.started {
		if !at.Before(from) && at.Before(until) {
			n++
		}
	}
	return n
}

// most returns the largest number of attempts in any time of that length.
func (x *diary) most(length time.Duration) (most int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	all := slices.SortedFunc(slices.Values(x.started), time.Time.Compare)
	first := 0
	for i, at := range all {
		for at.Sub(all[first]) >= length {
			first++
		}
		most = max(most, i-first+1)
	}
	return most
}

func (x *diary) len() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return len(x.started)
}

// answers returns a receiver's answer that a test can change.
func answers(status int64) (*atomic.Int64, func(*http.Request) int) {
	var now atomic.Int64
	now.Store(status)
	return &now, func(*http.Request) int { return int(now.Load()) }
}

// publishN accepts n events in one transaction.
func (k *desk) publishN(n int) {
	k.office.t.Helper()
	batch := make([]*store.Acceptance, n)
	for i := range batch {
		batch[i] = &store.Acceptance{Event: store.Event{Tenant: tenant, Type: "a", Payload: []byte("{}")}}
	}
	k.office.must(k.acceptor.Accept(k.office.t.Context(), batch...))
}

// An endpoint that was down for five hours, with 20,000 deliveries waiting, is
// not run over when it is back: it gets a few at first, and the waiting ones
// have lost no attempts.
func TestRecoveryHerd(t *testing.T) {
	events, outage := 20_000, 5*time.Hour
	if testing.Short() {
		events, outage = events/10, outage/10
	}
	status, answer := answers(503)
	x := listen(t, answer)
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		o.endpoint(x.URL, "*")
		var d diary
		k := o.start(func(k *deliver.Dispatcher) { k.Schedule = nil; d.keep(k) })
		for range 100 {
			k.publishN(events / 100)
			time.Sleep(outage / 100)
		}
		down := d.len()
		if waiting := k.Waiting(o.only()); waiting == "" || k.Use().Open != 1 {
			t.Errorf("got no reason why the deliveries wait, or %d open breakers, want one of each", k.Use().Open)
		}
		status.Store(204)
		for d.len() == down {
			time.Sleep(time.Millisecond)
		}
		up := time.Now().Add(-time.Millisecond)
		for o.count()[store.Delivered] < int64(events) {
			time.Sleep(time.Second)
			if time.Since(up) > time.Hour {
				t.Fatalf("an hour later: got the states %v", o.count())
			}
		}
		if n := d.between(up, up.Add(time.Second)); n < 2 || n > 10 {
			t.Errorf("got %d attempts in the first second, want a few and at most 10", n)
		}
		for s := range 6 { // twice as many from second to second
			from := up.Add(time.Duration(s) * time.Second)
			if n, most := d.between(from, from.Add(time.Second)), 8<<s+2; n > most {
				t.Errorf("got %d attempts in second %d, want at most %d", n, s, most)
			}
		}
		if n := d.len(); n > events*11/10 {
			t.Errorf("got %d attempts, want at most 1.1 for each of %d events", n, events)
		}
		if _, most := x.underWay(""); most > deliver.MaxConcurrency {
			t.Errorf("got %d attempts at once, want at most %d", most, deliver.MaxConcurrency)
		}
		t.Logf("%d attempts while it was down, %d in all, all delivered after %s", down, d.len(), time.Since(up))
		k.stop()
	})
}

// only returns the one endpoint.
func (o *office) only() store.EndpointID {
	o.t.Helper()
	list, err := o.store.Endpoints(o.t.Context(), store.EndpointFilter{Tenant: tenant, Page: store.Page{Limit: store.MaxPage}})
	o.must(err)
	return list[0].ID
}

// While the breaker is open, one delivery at a time is the probe, ever more
// seldom, and the others keep all of their attempts.
func TestBreaker(t *testing.T) {
	status, answer := answers(500)
	x := listen(t, answer)
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		o.endpoint(x.URL, "*")
		var d diary
		k := o.start(func(k *deliver.Dispatcher) { k.Schedule = []time.Duration{24 * time.Hour}; d.keep(k) })
		const events = 100
		k.publishN(events)
		time.Sleep(time.Second)
		opened := d.len()
		if most := deliver.BreakAfter + deliver.FirstConcurrency; opened < deliver.BreakAfter || opened > most {
			t.Fatalf("got %d attempts until it opened, want %d to %d", opened, deliver.BreakAfter, most)
		}
		if _, most := x.underWay(""); most > deliver.FirstConcurrency {
			t.Errorf("got %d attempts at once, want at most %d", most, deliver.FirstConcurrency)
		}
		if n := o.count()[store.Pending]; n != events {
			t.Errorf("got the states %v, want all pending: none is leased for a long time", o.count())
		}
		time.Sleep(10 * time.Minute)
		d.mu.Lock()
		probes := slices.Clone(d.started[opened:])
		d.mu.Unlock()
		if len(probes) < 10 || len(probes) > 15 { // 5, 10, 20 and 40 seconds, then minutes
			t.Errorf("got %d probes in ten minutes, want 10 to 15", len(probes))
		}
		for i := 1; i < len(probes); i++ {
			if pause := probes[i].Sub(probes[i-1]); pause < 5*time.Second || pause > 72*time.Second {
				t.Errorf("got %s between two probes", pause)
			}
		}
		before := d.len()
		status.Store(200)
		time.Sleep(2 * time.Minute)
		if waiting := k.Waiting(o.only()); waiting != "" {
			t.Errorf("recovered: got the reason %q to wait, want none", waiting)
		}
		counts := o.count()
		if n := int(counts[store.Delivered]); n != events-before || int(counts[store.Pending]) != before {
			t.Errorf("got the states %v, want the %d delivered that had no attempt before", counts, events-before)
		}
		k.stop()
	})
}

// Failures in a row while the endpoint recovers open the breaker again.
func TestBreakerOpensAgain(t *testing.T) {
	status, answer := answers(500)
	x := listen(t, answer)
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		o.endpoint(x.URL, "*")
		var d diary
		k := o.start(func(k *deliver.Dispatcher) { k.Schedule = []time.Duration{24 * time.Hour}; d.keep(k) })
		k.publishN(200)
		time.Sleep(time.Second)
		down := d.len()
		status.Store(200)
		for d.len() < down+3 {
			time.Sleep(time.Millisecond)
		}
		status.Store(500)
		time.Sleep(4 * time.Second)
		if n := d.len() - down - 3; n > deliver.BreakAfter {
			t.Errorf("got %d attempts that failed, want %d and none before the next probe", n, deliver.BreakAfter)
		}
		k.stop()
	})
}

// An endpoint that is back and fails every other time gets all of its
// deliveries, and soon.
func TestFlapping(t *testing.T) {
	var up atomic.Bool
	x := listen(t, func(*http.Request) int {
		if !up.Load() || rand.IntN(2) == 0 {
			return 500
		}
		return 204
	})
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		o.endpoint(x.URL, "*")
		k := o.start(func(k *deliver.Dispatcher) { k.Schedule = slices.Repeat([]time.Duration{time.Second}, 50) })
		const events = 600
		k.publishN(events)
		time.Sleep(5 * time.Minute)
		up.Store(true)
		time.Sleep(15 * time.Minute)
		if n := o.count()[store.Delivered]; n != events {
			t.Errorf("got the states %v, want %d delivered", o.count(), events)
		}
		k.stop()
	})
}

// An endpoint that was changed is probed at once: it may be mended.
func TestBreakerOfAChangedEndpoint(t *testing.T) {
	x := listen(t, func(r *http.Request) int {
		if r.URL.Path == "/bad" {
			return 500
		}
		return 204
	})
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		e := o.endpoint(x.URL+"/bad", "*")
		var d diary
		k := o.start(func(k *deliver.Dispatcher) { k.Schedule = []time.Duration{24 * time.Hour}; d.keep(k) })
		k.publishN(40)
		time.Sleep(10 * time.Minute)
		for before := d.len(); d.len() == before; { // a probe, and so the next one is a minute away
			time.Sleep(time.Second)
		}
		failed := d.len()
		e.URL, e.Updated = x.URL+"/good", time.Now()
		o.must(o.store.UpdateEndpoint(t.Context(), e))
		time.Sleep(15 * time.Second)
		if n := int(o.count()[store.Delivered]); n != 40-failed {
			t.Errorf("got the states %v, want %d delivered", o.count(), 40-failed)
		}
		k.stop()
	})
}

// A rate limit holds in any second or minute, and is used in full.
func TestRateLimit(t *testing.T) {
	x := listen(t, nil)
	for _, row := range []struct {
		limit  store.RateLimit
		period time.Duration
		events int
	}{
		{store.RateLimit{Count: 1, Per: store.PerMinute}, time.Minute, 5},
		{store.RateLimit{Count: 30, Per: store.PerMinute}, time.Minute, 65},
		{store.RateLimit{Count: 10, Per: store.PerSecond}, time.Second, 200},
		{store.RateLimit{Count: 50, Per: store.PerSecond}, time.Second, 200},
		{store.RateLimit{Count: 1000, Per: store.PerSecond}, time.Second, 2500},
	} {
		t.Run(fmt.Sprintf("%d a %s", row.limit.Count, row.limit.Per), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				o := open(t)
				o.with(o.endpoint(x.URL, "*"), store.Settings{RateLimit: &row.limit})
				var d diary
				k := o.start(d.keep)
				k.publishN(row.events)
				time.Sleep(time.Second)
				waits := ""
				for range 50 { // when the next one may start just now, they wait for nothing
					time.Sleep(1300 * time.Microsecond)
					waits = cmp.Or(waits, k.Waiting(o.only()))
				}
				if row.events > row.limit.Count && waits == "" {
					t.Error("got no reason why the deliveries wait")
				}
				periods := time.Duration(row.events/row.limit.Count + 1)
				time.Sleep(periods*row.period + row.period/10)
				if n := o.count()[store.Delivered]; n != int64(row.events) {
					t.Errorf("got the states %v, want %d delivered", o.count(), row.events)
				}
				if n := d.len(); n != row.events {
					t.Errorf("got %d attempts, want %d", n, row.events)
				}
				if most := d.most(row.period); most > row.limit.Count {
					t.Errorf("got %d attempts within a %s, want at most %d", most, row.limit.Per, row.limit.Count)
				}
				k.stop()
			})
		})
	}
}

// A rate limit that is changed counts at once.
func TestRateLimitChanged(t *testing.T) {
	x := listen(t, nil)
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		e := o.with(o.endpoint(x.URL, "*"), store.Settings{RateLimit: &store.RateLimit{Count: 1, Per: store.PerMinute}})
		k := o.start(nil)
		k.publishN(20)
		time.Sleep(time.Second)
		if n := o.count()[store.Delivered]; n != 1 {
			t.Errorf("got %d delivered at once, want 1", n)
		}
		o.with(e, store.Settings{RateLimit: &store.RateLimit{Count: 10, Per: store.PerSecond}})
		time.Sleep(10 * time.Second)
		if n := o.count()[store.Delivered]; n != 20 {
			t.Errorf("got %d delivered, want all 20", n)
		}
		k.stop()
	})
}

// When most of all attempts fail, retries have a budget.
func TestRetryBudget(t *testing.T) {
	_, answer := answers(500)
	x := listen(t, answer)
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		const endpoints = 400 // with a delivery each, so that no breaker opens
		for range endpoints {
			o.endpoint(x.URL, "*")
		}
		var d diary
		k := o.start(func(k *deliver.Dispatcher) { k.Schedule = slices.Repeat([]time.Duration{time.Second}, 100); d.keep(k) })
		k.publishN(1)
		time.Sleep(time.Minute)
		retries := d.len() - endpoints
		// A window has 100, and the first one a tenth of the first attempts more.
		if retries < 500 || retries > 740 {
			t.Errorf("got %d retries in a minute, want about 640", retries)
		}
		k.stop()
	})
}
