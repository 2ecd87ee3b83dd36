package deliver_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/store"
)

func TestDefaultSchedule(t *testing.T) {
	sums := []string{"5s", "5m5s", "35m5s", "2h35m5s", "7h35m5s", "17h35m5s", "31h35m5s", "51h35m5s", "75h35m5s"}
	if len(deliver.DefaultSchedule) != len(sums) {
		t.Fatalf("got %d waits, want %d", len(deliver.DefaultSchedule), len(sums))
	}
	var sum time.Duration
	for i, text := range sums {
		sum += deliver.DefaultSchedule[i]
		if want, err := time.ParseDuration(text); err != nil || sum != want {
			t.Errorf("after attempt %d: got %s in all, want %s", i+1, sum, text)
		}
	}
}

func TestWaitIsJittered(t *testing.T) {
	for i, base := range deliver.DefaultSchedule {
		least, most := time.Duration(1<<62), time.Duration(0)
		for range 2000 {
			got, again := deliver.Wait(deliver.DefaultSchedule, i+1)
			if !again {
				t.Fatalf("attempt %d: got no further one, want one", i+1)
			}
			least, most = min(least, got), max(most, got)
		}
		low, high := float64(base)*(1-deliver.Jitter), float64(base)*(1+deliver.Jitter)
		if float64(least) < low || float64(most) > high {
			t.Errorf("attempt %d: got waits from %s to %s, want within %s ± 20 %%", i+1, least, most, base)
		}
		if float64(least) > low*1.05 || float64(most) < high*0.95 {
			t.Errorf("attempt %d: got waits from %s to %s, want them spread over %s ± 20 %%", i+1, least, most, base)
		}
	}
	for _, n := range []int{len(deliver.DefaultSchedule) + 1, 100} {
		if _, again := deliver.Wait(deliver.DefaultSchedule, n); again {
			t.Errorf("attempt %d: got a further one, want none", n)
		}
	}
	if _, again := deliver.Wait([]time.Duration{}, 1); again {
		t.Error("an empty schedule: got a second attempt, want none")
	}
}

// The values of Retry-After that a receiver may think of, and what each asks for.
func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	const day = 24 * time.Hour
	for _, test := range []struct {
		values []string
		want   time.Duration
	}{
		{nil, 0},
		{[]string{""}, 0},
		{[]string{"0"}, 0},
		{[]string{"1"}, time.Second},
		{[]string{" 120\t"}, 2 * time.Minute},
		{[]string{"86400"}, day},
		{[]string{"86401"}, day},
		{[]string{"9223372036854775807"}, day},
		{[]string{"99999999999999999999"}, day},
		{[]string{"-1"}, 0},
		{[]string{"+5"}, 0},
		{[]string{"1.5"}, 0},
		{[]string{"1e300"}, 0},
		{[]string{"NaN"}, 0},
		{[]string{"inf"}, 0},
		{[]string{"0x10"}, 0},
		{[]string{"１２"}, 0}, // wide digits
		{[]string{"Sun, 01 Mar 2026 12:05:00 GMT"}, 5 * time.Minute},
		{[]string{"Sunday, 01-Mar-26 12:05:00 GMT"}, 5 * time.Minute},
		{[]string{"Sun Mar  1 12:05:00 2026"}, 5 * time.Minute},
		{[]string{"Sun, 01 Mar 2026 11:59:59 GMT"}, 0},
		{[]string{"Mon, 01 Jan 0001 00:00:00 GMT"}, 0},
		{[]string{"Fri, 31 Dec 9999 23:59:59 GMT"}, day},
		{[]string{"10", "60"}, time.Minute},
		{[]string{"60", "nonsense"}, time.Minute},
	} {
		if got := deliver.RetryAfter(http.Header{"Retry-After": test.values}, now); got != test.want {
			t.Errorf("%q: got %s, want %s", test.values, got, test.want)
		}
	}
}

// Whatever an answer asks for, it is between nothing and a day.
func FuzzRetryAfter(f *testing.F) {
	for _, seed := range []string{
		"", "0", "1", "120", "-1", "NaN", "inf", "1e300", "9223372036854775807", "99999999999999999999",
		"Sun, 01 Mar 2026 12:05:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT",
	} {
		f.Add(seed, "5", int64(1_772_366_400))
	}
	f.Fuzz(func(t *testing.T, first, second string, now int64) {
		got := deliver.RetryAfter(http.Header{"Retry-After": {first, second}}, time.Unix(now, 0))
		if got < 0 || got > 24*time.Hour {
			t.Errorf("%q and %q at %d: got %s, want 0 to 24h", first, second, now, got)
		}
	})
}

// An answerer answers each path with what was set for it, and counts.
type answerer struct {
	*httptest.Server
	mu      sync.Mutex // guards the fields below
	answers map[string]func(w http.ResponseWriter)
	got     map[string]int
}

func answering(t *testing.T) *answerer {
	x := &answerer{answers: make(map[string]func(http.ResponseWriter)), got: make(map[string]int)}
	x.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x.mu.Lock()
		answer := x.answers[r.URL.Path]
		x.got[r.URL.Path]++
		x.mu.Unlock()
		answer(w)
	}))
	t.Cleanup(x.Close)
	return x
}

// set has the path answer with a status and header lines from now on.
func (x *answerer) set(path string, status int, header ...string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.answers[path] = func(w http.ResponseWriter) {
		for _, line := range header {
			name, value, _ := strings.Cut(line, ": ")
			w.Header().Add(name, value)
		}
		w.WriteHeader(status)
	}
}

func (x *answerer) times(path string) int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.got[path]
}

// attempted waits for a delivery's n-th attempt to be recorded.
func (o *office) attempted(id store.DeliveryID, n int) store.Delivery {
	o.t.Helper()
	await(o.t, fmt.Sprintf("%d attempts", n), func() bool { d := o.delivery(id); return d.Attempts >= n && d.State != store.Leased })
	return o.delivery(id)
}

// An endpoint's own schedule is what counts, and Retry-After where it asks for more.
func TestWhenItIsTriedAgain(t *testing.T) {
	for name, test := range map[string]struct {
		retry    store.Retry
		header   []string
		min, max time.Duration // from the attempt's end; zero: it is given up
	}{
		"default":                      {min: 40 * time.Minute, max: 80 * time.Minute}, // an hour, see below
		"fixed":                        {retry: store.Retry{Policy: "fixed", Pause: minutes(10)}, min: 8 * time.Minute, max: 12 * time.Minute},
		"schedule":                     {retry: store.Retry{Policy: "schedule", Pauses: []store.Duration{minutes(20)}}, min: 16 * time.Minute, max: 24 * time.Minute},
		"empty schedule":               {retry: store.Retry{Policy: "schedule"}},
		"one attempt":                  {retry: store.Retry{Policy: "exponential", Pause: minutes(1), Attempts: 1}},
		"asked for more":               {header: []string{"Retry-After: 43200"}, min: 12 * time.Hour, max: 12 * time.Hour},
		"asked for a date":             {header: []string{"Retry-After: " + time.Now().Add(12*time.Hour).UTC().Format(http.TimeFormat)}, min: 12*time.Hour - time.Minute, max: 12 * time.Hour},
		"asked for less":               {header: []string{"Retry-After: 1"}, min: 40 * time.Minute, max: 80 * time.Minute},
		"asked for a year":             {header: []string{"Retry-After: 31536000"}, min: 24 * time.Hour, max: 24 * time.Hour},
		"asked for what is no time":    {header: []string{"Retry-After: soon"}, min: 40 * time.Minute, max: 80 * time.Minute},
		"asked for, but no more tries": {retry: store.Retry{Policy: "schedule"}, header: []string{"Retry-After: 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			o, x := open(t), answering(t)
			x.set("/", 500, test.header...)
			e := o.endpoint(x.URL+"/", "a")
			e.Settings.Retry = test.retry
			o.must(o.store.UpdateEndpoint(t.Context(), e))
			k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{time.Hour} })
			d := o.attempted(k.publish("a", nil)[0].ID, 1)
			if test.max == 0 {
				if d.State != store.Failed {
					t.Errorf("got %s, want failed", d.State)
				}
				return
			}
			got := d.Due.Sub(d.Last.Started.Add(d.Last.Duration))
			if d.State != store.Pending || got < test.min-time.Millisecond || got > test.max+time.Millisecond {
				t.Errorf("got %s and a pause of %s, want pending and %s to %s", d.State, got, test.min, test.max)
			}
		})
	}
}

func minutes(n int) store.Duration { return store.Duration(time.Duration(n) * time.Minute) }

// A receiver that says it has too much to do gets nothing until it asked to,
// and the deliveries that wait lose no attempt by it.
func TestThrottled(t *testing.T) {
	for name, test := range map[string]struct {
		status int
		header string
		want   time.Duration // how long the next delivery waits; zero: it is made at once
	}{
		"429":                     {429, "", 5 * time.Second},
		"502":                     {502, "", 5 * time.Second},
		"504":                     {504, "", 5 * time.Second},
		"429 for an hour":         {429, "Retry-After: 3600", time.Hour},
		"503 for an hour":         {503, "Retry-After: 3600", time.Hour},
		"502 for a year":          {502, "Retry-After: 31536000", 24 * time.Hour},
		"503":                     {503, "", 0},
		"500 that asks for pause": {500, "Retry-After: 3600", 0},
	} {
		t.Run(name, func(t *testing.T) {
			o, x := open(t), answering(t)
			x.set("/", test.status, test.header)
			e := o.endpoint(x.URL+"/", "a")
			k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{10 * time.Hour} })
			o.attempted(k.publish("a", nil)[0].ID, 1)
			k.idle()
			next := k.publish("a", nil)[0].ID
			if test.want == 0 {
				o.attempted(next, 1)
				return
			}
			text, ok := strings.CutPrefix(k.Waiting(e.ID), "the endpoint asked for nothing until ")
			until, err := time.Parse(time.RFC3339, text)
			if !ok || err != nil || time.Until(until) > test.want || time.Until(until) < test.want-4*time.Second {
				t.Errorf("got %q, want that it asked for nothing for %s", k.Waiting(e.ID), test.want)
			}
			if d := o.delivery(next); d.Attempts != 0 || d.State.Final() || x.times("/") != 1 {
				t.Errorf("got %s after %d attempts, and %d requests, want it waiting, and 1", d.State, d.Attempts, x.times("/"))
			}
		})
	}
}

// Once the time is over, what waited is made.
func TestThrottledNoLonger(t *testing.T) {
	o, x := open(t), answering(t)
	x.set("/", 429, "Retry-After: 1")
	o.endpoint(x.URL+"/", "a")
	k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{10 * time.Hour} })
	first := o.attempted(k.publish("a", nil)[0].ID, 1)
	x.set("/", 200)
	next := o.final(k.publish("a", nil)[0].ID)
	if gap := next.Last.Started.Sub(first.Last.Started.Add(first.Last.Duration)); gap < time.Second || next.Attempts != 1 {
		t.Errorf("got %d attempts, the first after %s, want one after a second", next.Attempts, gap)
	}
}

// What an answer asks for in its webhook-delivery header.
func TestAnswersThatAskForNoMore(t *testing.T) {
	const aborted, disabled = "the endpoint answered webhook-delivery: abort", "the endpoint answered webhook-delivery: disable"
	for name, test := range map[string]struct {
		status   int
		header   []string
		state    store.State
		reason   string
		disabled string
	}{
		"abort":           {500, []string{"webhook-delivery: abort"}, store.Cancelled, aborted, ""},
		"disable":         {500, []string{"webhook-delivery: disable"}, store.Cancelled, disabled, "it answered webhook-delivery: disable"},
		"in capitals":     {400, []string{"Webhook-Delivery: ABORT "}, store.Cancelled, aborted, ""},
		"with a success":  {200, []string{"webhook-delivery: disable"}, store.Delivered, "", "it answered webhook-delivery: disable"},
		"an abort of 2xx": {204, []string{"webhook-delivery: abort"}, store.Delivered, "", ""},
		"another word":    {500, []string{"webhook-delivery: later"}, store.Pending, "", ""},
		"two of them":     {500, []string{"webhook-delivery: abort", "webhook-delivery: disable"}, store.Pending, "", ""},
		"a redirect":      {302, []string{"Location: /elsewhere"}, store.Pending, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			o, x := open(t), answering(t)
			x.set("/", test.status, test.header...)
			e := o.endpoint(x.URL+"/", "a")
			k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{time.Hour} })
			d := o.attempted(k.publish("a", nil)[0].ID, 1)
			if d.State != test.state || d.Reason != test.reason {
				t.Errorf("got %s %q, want %s %q", d.State, d.Reason, test.state, test.reason)
			}
			e, err := o.store.Endpoint(t.Context(), tenant, e.ID)
			o.must(err)
			if e.Disabled != test.disabled {
				t.Errorf("the endpoint: got disabled for %q, want %q", e.Disabled, test.disabled)
			}
			if n := x.times("/elsewhere"); n != 0 {
				t.Errorf("a redirect was followed %d times", n)
			}
		})
	}
}
