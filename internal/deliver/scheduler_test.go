package deliver_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// Tenants take turns, the endpoints of each tenant do, and a long payload
// waits for as many turns as it is long.
func TestTurns(t *testing.T) {
	many := func(n int, turn deliver.Turn) []deliver.Turn { return slices.Repeat([]deliver.Turn{turn}, n) }
	for name, row := range map[string]struct {
		waiting []deliver.Turn
		want    []store.EndpointID
	}{
		"endpoints": {
			slices.Concat(many(3, deliver.Turn{Tenant: "a", Endpoint: 1}), many(2, deliver.Turn{Tenant: "a", Endpoint: 2})),
			[]store.EndpointID{1, 2, 1, 2, 1},
		},
		"tenants": {
			slices.Concat(many(3, deliver.Turn{Tenant: "a", Endpoint: 1}), many(3, deliver.Turn{Tenant: "a", Endpoint: 2}), many(3, deliver.Turn{Tenant: "b", Endpoint: 3})),
			[]store.EndpointID{1, 3, 2, 3, 1, 3, 2, 1, 2},
		},
		"long payloads of an endpoint": {
			slices.Concat(many(2, deliver.Turn{Tenant: "a", Endpoint: 1, Size: 2 * deliver.TurnSize}), many(4, deliver.Turn{Tenant: "a", Endpoint: 2})),
			[]store.EndpointID{2, 2, 1, 2, 2, 1},
		},
		"long payloads of a tenant": {
			slices.Concat(many(3, deliver.Turn{Tenant: "a", Endpoint: 1, Size: 2 * deliver.TurnSize}), many(6, deliver.Turn{Tenant: "b", Endpoint: 2})),
			[]store.EndpointID{2, 2, 1, 2, 2, 2, 1, 2, 1},
		},
	} {
		if got := deliver.Turns(row.waiting...); !slices.Equal(got, row.want) {
			t.Errorf("%s: got the turns %v, want %v", name, got, row.want)
		}
	}
}

// What waits for room counts, from when it could have been taken on.
func TestBehind(t *testing.T) {
	for name, row := range map[string]struct {
		before, after time.Duration
		room          bool
		want          time.Duration
	}{
		"no room":                              {0, time.Hour, false, time.Hour},
		"an endpoint that comes back, no room": {3 * time.Hour, time.Minute, false, time.Minute},
		"due later":                            {-2 * time.Hour, time.Hour, false, 0},
		"due meanwhile":                        {-time.Hour, 3 * time.Hour, false, 2 * time.Hour},
		"room":                                 {0, time.Hour, true, 0},
	} {
		if got := deliver.BehindAfter(row.before, row.after, row.room); got != row.want {
			t.Errorf("%s: got %s, want %s", name, got, row.want)
		}
	}
}

// More black holes than a tenant has slots cost other tenants nothing, and its
// own endpoints no more than the time until they are known to be slow.
func TestBlackHolesDoNotAddUp(t *testing.T) {
	o := open(t)
	goOn := make(chan struct{})
	x := listen(t, func(r *http.Request) int {
		if !strings.HasPrefix(r.URL.Path, "/good") {
			<-goOn
		}
		return 204
	})
	defer close(goOn)
	const share = deliver.MaxFast / deliver.TenantShare
	const holes = share/deliver.FirstConcurrency + 20
	for i := range holes {
		o.endpoint(x.URL+"/"+strconv.Itoa(i), "bad")
	}
	o.must(o.store.CreateTenant(t.Context(), store.Tenant{ID: "other"}))
	good, others := o.endpoint(x.URL+"/good", "good"), o.endpointOf("other", x.URL+"/good/other", "good")
	k := o.start(func(d *deliver.Dispatcher) {
		d.Client = egress.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}, egress.Options{Timeout: deliver.MaxTimeout, MaxConnsPerHost: 2000})
		d.Timeout = deliver.MaxTimeout // longer than the test waits
	})
	for range deliver.FirstConcurrency + 1 {
		k.publish("bad", nil)
	}
	most := 0 // in the fast lane
	underWay := func() int {
		use := k.Use()
		most = max(most, use.Fast)
		return use.Fast + use.Slow
	}
	await(t, "all of the tenant's slots in use", func() bool { return underWay() >= share })

	a := &store.Acceptance{Event: store.Event{Tenant: others.Tenant, Type: "good"}}
	o.must(k.acceptor.Accept(t.Context(), a))
	mine := k.publish("good", nil)[0]
	await(t, "another tenant's delivery", func() bool {
		underWay()
		d, err := o.store.Delivery(t.Context(), others.Tenant, a.Deliveries[0].ID)
		o.must(err)
		return d.State == store.Delivered
	})
	if most > share+1 {
		t.Errorf("got %d in the fast lane, want at most the tenant's %d and another tenant's one", most, share)
	}
	if d := o.final(mine.ID); d.Endpoint != good.ID || d.State != store.Delivered {
		t.Errorf("got %s to %s, want delivered", d.State, d.Endpoint)
	}
	await(t, "the black holes in the slow lane", func() bool { return k.Use().Fast == 0 })
	if use := k.Use(); use.Slow > share+20*deliver.FirstConcurrency {
		t.Errorf("got %d in the slow lane, want no more than were started", use.Slow)
	}
	if n := o.count()[store.Delivered]; n != 1 {
		t.Errorf("got %d delivered, want the good one alone", n)
	}
}

// An endpoint that answers well gets more attempts at the same time, up to a
// limit, and after a failure half of them.
func TestConcurrencyAdapts(t *testing.T) {
	o := open(t)
	const (
		grows = iota
		fails // once
		waits // until all of what was under way with that one is known
		holds
	)
	var phase, held atomic.Int64
	waitOn, goOn, failed := make(chan struct{}), make(chan struct{}), make(chan struct{})
	x := listen(t, func(*http.Request) int {
		switch {
		case phase.CompareAndSwap(fails, waits):
			return 500
		case phase.Load() == waits:
			<-waitOn
		case phase.Load() == holds:
			held.Add(1)
			<-goOn
		default:
			time.Sleep(10 * time.Millisecond)
		}
		return 204
	})
	o.endpoint(x.URL+"/a", "*")
	k := o.start(func(d *deliver.Dispatcher) {
		d.Schedule = []time.Duration{time.Hour}
		d.OnAttempt = func(_ *store.Event, _ *store.Delivery, c *store.Completion) {
			if c.Attempt.Status == 500 {
				close(failed)
			}
		}
	})
	await(t, "as many as there may be", func() bool {
		if k.Use().Held < deliver.MaxWaitingPer/2 { // all slots are to be in use
			k.publishN(100)
		}
		_, most := x.underWay("/a")
		return most == deliver.MaxConcurrency
	})
	phase.Store(fails)
	k.publishN(100)
	<-failed
	phase.Store(holds)
	close(waitOn)
	const half = deliver.MaxConcurrency / 2
	await(t, "all slots in use", func() bool {
		use := k.Use()
		return held.Load() >= half && use.Ready == 0 && int64(use.Fast+use.Slow) == held.Load()
	})
	// Those that were under way and went well earn a little of it back.
	if n := held.Load(); n > half+2 {
		t.Errorf("got %d at once after a failure, want about %d", n, half)
	}
	if _, most := x.underWay("/a"); most > deliver.MaxConcurrency {
		t.Errorf("got %d at once, want at most %d", most, deliver.MaxConcurrency)
	}
	close(goOn)
}

// What is read from the store to be sent does not go beyond the room for
// payloads, however many attempts could be made.
func TestPayloadsFromTheStoreAreBounded(t *testing.T) {
	o := open(t)
	goOn := make(chan struct{})
	x := listen(t, func(*http.Request) int { <-goOn; return 204 })
	const endpoints, size = 24, 4 << 20
	for i := range endpoints {
		o.endpoint(x.URL+"/"+strconv.Itoa(i), "*")
	}
	o.acceptUnseen("a", make([]byte, size))
	k := o.start(nil)
	const most = deliver.MaxHeldBytes / deliver.ClaimShare / size
	await(t, "as many as there is room for", func() bool { now, _ := x.underWay(""); return now == most })
	if use := k.Use(); use.Bytes != most*size {
		t.Errorf("got %d bytes held, want %d", use.Bytes, most*size)
	}
	close(goOn)
	await(t, "all delivered", func() bool { return o.count()[store.Delivered] == endpoints })
	if _, got := x.underWay(""); got > most {
		t.Errorf("got %d attempts at once, want at most %d", got, most)
	}
	k.idle()
}

// acceptUnseen accepts an event that no dispatcher is told of.
func (o *office) acceptUnseen(eventType string, payload []byte) []store.Delivery {
	o.t.Helper()
	routing, err := o.store.Routing(o.t.Context(), tenant)
	o.must(err)
	a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: eventType, At: time.Now(), Payload: payload}, RoutingVersion: routing.Version}
	for _, e := range routing.Endpoints {
		a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: e.ID, Due: a.Event.At})
	}
	o.must(o.store.Accept(o.t.Context(), a))
	return a.Deliveries
}

// In order, each delivery of a line begins when the one before it has ended,
// through failures and from one process to the next.
func TestOrder(t *testing.T) {
	for _, order := range []string{store.OrderByKey, store.OrderByEndpoint} {
		t.Run(order, func(t *testing.T) {
			o := open(t)
			var mu sync.Mutex // guards got
			got := make(map[string][]int)
			x := listen(t, func(r *http.Request) int {
				time.Sleep(2 * time.Millisecond)
				line, n, _ := strings.Cut(r.Header.Get("Sealhook-Event-Type"), ".")
				if order == store.OrderByEndpoint {
					line = ""
				}
				mu.Lock()
				defer mu.Unlock()
				i, _ := strconv.Atoi(n)
				got[line] = append(got[line], i)
				if rand.IntN(4) == 0 {
					return 503
				}
				return 204
			})
			o.with(o.endpoint(x.URL, "*"), store.Settings{Order: order})
			retries := func(d *deliver.Dispatcher) { d.Schedule = slices.Repeat([]time.Duration{5 * time.Millisecond}, 50) }
			k := o.start(retries)
			const lines, events = 5, 12
			for i := range lines * events {
				key := fmt.Sprint("k", i%lines)
				a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: fmt.Sprintf("%s.%d", key, i), OrderingKey: key}}
				o.must(k.acceptor.Accept(t.Context(), a))
				if i == lines*events/2 {
					k.stop()
					k = o.start(retries)
				}
			}
			await(t, "all delivered", func() bool { return o.count()[store.Delivered] == lines*events })
			mu.Lock()
			defer mu.Unlock()
			for line, list := range got {
				if !slices.IsSorted(list) {
					t.Errorf("line %q: got the attempts %v, want each one's before the next one's", line, list)
				}
			}
			if want := map[string]int{store.OrderByKey: lines, store.OrderByEndpoint: 1}[order]; len(got) != want {
				t.Errorf("got %d lines, want %d", len(got), want)
			}
			if _, most := x.underWay(""); order == store.OrderByKey && most < 2 {
				t.Error("got one attempt at a time, want the keys beside each other")
			}
		})
	}
}

// A stuck head holds up its own key alone, until its attempts are used up.
func TestOrderStuckHead(t *testing.T) {
	o := open(t)
	var failing atomic.Bool
	failing.Store(true)
	x := listen(t, func(r *http.Request) int {
		if failing.Load() && r.Header.Get("Sealhook-Event-Type") == "stuck" {
			return 500
		}
		return 204
	})
	o.with(o.endpoint(x.URL, "*"), store.Settings{Order: store.OrderByKey})
	k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{time.Hour} })
	publish := func(eventType, key string) store.DeliveryID {
		a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: eventType, OrderingKey: key}}
		o.must(k.acceptor.Accept(t.Context(), a))
		return a.Deliveries[0].ID
	}
	head, behind, beside, free := publish("stuck", "a"), publish("x", "a"), publish("x", "b"), publish("x", "")
	o.final(beside)
	o.final(free)
	await(t, "the head's first attempt", func() bool { return o.delivery(head).Attempts == 1 })
	if d := o.delivery(behind); d.State != store.Pending || !d.Due.IsZero() || x.times(behind) != 0 {
		t.Errorf("behind the head: got %s, due %s, want it pending with no time", d.State, d.Due)
	}
	_, err := o.store.Redeliver(t.Context(), tenant, head, time.Now())
	o.must(err)
	k.Wake()
	if d := o.final(head); d.State != store.Failed {
		t.Errorf("the head: got %s, want failed", d.State)
	}
	if d := o.final(behind); d.State != store.Delivered {
		t.Errorf("behind the head: got %s, want delivered", d.State)
	}
}

// childEnv makes this test's binary the process that TestQuarantine kills.
const childEnv = "DELIVER_TEST_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childEnv); dir != "" {
		os.Exit(child(dir))
	}
	os.Exit(m.Run())
}

const killed = 3 // the exit status of a process that a delivery has ended

// child sends what is due in the store, until it is killed or nothing is left.
func child(dir string) int {
	kept, err := sqlstore.OpenSQLite(context.Background(), filepath.Join(dir, "data"))
	if err != nil {
		panic(err)
	}
	v, err := vault.Open(filepath.Join(dir, "key"))
	if err != nil {
		panic(err)
	}
	o := &office{store: kept, vault: v, last: store.OwnerNo(os.Getpid()), log: slog.New(slog.DiscardHandler)}
	d := o.dispatcher()
	d.Routes.Schemes = func(name string) (*scheme.Scheme, bool) {
		if name == "kills" {
			os.Exit(killed)
		}
		return catalog.Get(name)
	}
	if _, err := kept.Join(context.Background(), store.Replica{Owner: d.Owner()}, time.Now()); err != nil {
		panic(err)
	}
	if err := d.Start(context.Background()); err != nil {
		panic(err)
	}
	for {
		if due, err := kept.NextDue(context.Background(), 1); err == nil && len(due) == 0 {
			return 0
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// A delivery that kills the process is quarantined after it has done so a few
// times, and takes nobody with it.
func TestQuarantine(t *testing.T) {
	dir := t.TempDir()
	o := openIn(t, dir)
	x := listen(t, func(*http.Request) int { time.Sleep(20 * time.Millisecond); return 204 }) // under way when the process ends
	for i := range 10 {
		e := o.endpoint(x.URL+"/"+strconv.Itoa(i), "*")
		if i == 4 {
			e.Scheme = "kills"
			o.must(o.store.UpdateEndpoint(t.Context(), e))
		}
	}
	const good = 9 * 20
	for range 20 {
		o.acceptUnseen("a", nil)
	}
	// One delivery of the deadly endpoint is enough.
	endpoints, err := o.store.Endpoints(t.Context(), store.EndpointFilter{Tenant: tenant})
	o.must(err)
	deadly := endpoints[slices.IndexFunc(endpoints, func(e store.Endpoint) bool { return e.Scheme == "kills" })].ID
	var poison store.DeliveryID
	claimed, err := o.store.Claim(t.Context(), 99, time.Now(), time.Minute, 1, store.Share{Tenant: tenant, Endpoint: deadly, N: 20})
	o.must(err)
	for i, d := range claimed {
		if i == 0 {
			poison = d.ID
			o.must(o.store.Release(t.Context(), 99, time.Now(), d.ID))
		} else {
			o.must(o.store.Cancel(t.Context(), 99, time.Now(), "by the test", d.ID))
		}
	}
	o.must(o.store.Close())

	deaths := 0
	for {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		process := exec.CommandContext(ctx, os.Args[0])
		process.Env = append(os.Environ(), childEnv+"="+dir)
		out, err := process.CombinedOutput()
		cancel()
		if err == nil {
			break
		}
		if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != killed {
			t.Fatalf("the process ended with %v:\n%s", err, out)
		}
		if deaths++; deaths > deliver.MaxStarts {
			t.Fatalf("the process was killed %d times", deaths)
		}
	}
	if deaths != deliver.MaxStarts {
		t.Errorf("the process was killed %d times, want %d", deaths, deliver.MaxStarts)
	}
	o = openIn(t, dir)
	if d := o.delivery(poison); d.State != store.Quarantined || d.Reason == "" || d.Attempts != 0 {
		t.Errorf("got %s %q, want quarantined for a reason", d.State, d.Reason)
	}
	if n := o.count()[store.Delivered]; n != good {
		t.Errorf("got the states %v, want %d delivered", o.count(), good)
	}
}

// So is one at which the work on it panics every time.
func TestQuarantineOfPanics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		o.endpoint("https://10.0.0.1/", "*")
		d := o.acceptUnseen("a", nil)[0]
		k := o.start(func(d *deliver.Dispatcher) { d.Store = panicsAtEvent{o.store} })
		time.Sleep(10 * deliver.Lease)
		if d := o.delivery(d.ID); d.State != store.Quarantined {
			t.Errorf("got %s after %d starts, want quarantined", d.State, d.Starts)
		}
		k.stop()
	})
}

type panicsAtEvent struct{ store.Store }

func (panicsAtEvent) Event(context.Context, string, string) (store.Event, error) { panic("no") }
