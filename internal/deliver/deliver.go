// Package deliver is the way out: it takes deliveries as they are accepted or
// become due, signs and sends them, and records each attempt with what
// follows from it.
//
// It leaves to package store which deliveries are due, to package route who
// signs, to package egress how a request is sent safely.
package deliver

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"runtime/debug"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"go.opentelemetry.io/otel/trace"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/testreceiver"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of an attempt. Those of what happens at the same time are a
// scheduler's.
const (
	lease           = time.Minute
	maxTimeout      = lease / 2              // of an attempt, so that what waited in memory can still be sent
	pollInterval    = 5 * time.Second        // at which the store is asked what is due, even if all of it seems known
	disabledRecheck = 5 * time.Minute        // after which a delivery to a disabled endpoint is looked at again
	keptResponse    = 4 << 10                // bytes of an answer's body that are kept, and of a body that is not the event's payload
	keptHeader      = 8 << 10                // bytes of a request's headers that are kept, and of an answer's
	maxStarts       = 5                      // of work on a delivery that never had an outcome
	recordBatch     = 256                    // attempts recorded at once
	recordAgain     = 250 * time.Millisecond // while the database is away
	maxUnrecorded   = 1024                   // attempts made and not recorded, from which on none starts: a crash makes them again
	maxParked       = 32                     // goroutines that wait for deliveries
	parkedFor       = time.Second            // and for how long
	aloneFrom       = 2                      // such starts, from which on a delivery is worked on alone
)

// A Dispatcher sends deliveries. Its fields are set before Start.
//
// It does what its scheduler decides: see there for who gets a turn. What finds
// no room in memory waits in the store.
type Dispatcher struct {
	Store    store.Store
	Routes   *route.Routes
	Client   *egress.Client
	Timeout  time.Duration        // the Client's, at most maxTimeout; a delivery whose lease ends sooner is not sent
	Owner    func() store.OwnerNo // under which deliveries are leased now; zero: nothing may be leased or sent
	Schedule []time.Duration      // nil means DefaultSchedule
	Now      func() time.Time
	Log      *slog.Logger
	Tracer   trace.Tracer // of a span for each attempt; nil: none
	// TestReceiver gets what is for its URL; nil: nothing is.
	TestReceiver *testreceiver.Receiver
	// Hint, if it is set, is called for an endpoint with something that this
	// Dispatcher cannot get to, though another one may. It must be quick.
	Hint func(endpoints ...store.EndpointID)
	// Accept keeps and routes operational events; nil means that there are none.
	Accept func(ctx context.Context, batch ...*store.Acceptance) error
	// OnAttempt, if it is set, is called after each recorded attempt.
	OnAttempt func(e *store.Event, d *store.Delivery, c *store.Completion)
	// OnDisable, if it is set, is called after an endpoint was disabled, with
	// one of the Disabled values.
	OnDisable func(why string)

	ctx     context.Context // of all attempts
	cancel  context.CancelFunc
	wake    chan struct{}
	idle    sync.WaitGroup // the attempts under way, and the claiming
	parked  chan task      // workers take from it that have nothing to do
	parking atomic.Int32   // how many
	over    chan struct{}  // closed by Stop
	alone   chan struct{}  // holds one element while a delivery is worked on that may end the process

	tokens *credential.Tokens
	polls  polls

	mu       sync.Mutex // guards the fields below
	sched    *scheduler
	timer    *time.Timer               // for what the scheduler has timed
	timerAt  time.Time                 // zero: the timer does not run
	claimAt  time.Time                 // when the store is asked next; zero: it is being asked
	asked    bool                      // all that is due is to be looked for
	hinted   map[store.EndpointID]bool // what is due for these
	doubtful []job                     // that may be in the store, leased to this process
	behind   time.Duration
	stopping bool

	made       []*turn // attempts that are to be recorded
	unrecorded int     // these, and those that are being recorded
	recording  bool    // somebody is at it
}

// Start begins to send.
func (d *Dispatcher) Start(ctx context.Context) error {
	if d.Timeout > maxTimeout {
		return fmt.Errorf("start to deliver: a timeout of %s: want at most %s", d.Timeout, maxTimeout)
	}
	if d.Schedule == nil {
		d.Schedule = DefaultSchedule
	}
	d.ctx, d.cancel = context.WithCancel(context.WithoutCancel(ctx))
	d.wake, d.alone = make(chan struct{}, 1), make(chan struct{}, 1)
	d.parked, d.over = make(chan task), make(chan struct{})
	d.sched, d.asked, d.hinted = newScheduler(), true, make(map[store.EndpointID]bool)
	d.tokens = &credential.Tokens{Client: d.Client, Now: d.Now}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.timer = time.AfterFunc(0, d.wakeScheduler)
	d.idle.Go(d.claim)
	return nil
}

// Stop lets the attempts under way end, gives back what was not sent, and
// returns when all of it is recorded. When ctx ends, the attempts under way are
// broken off; their leases end by themselves.
func (d *Dispatcher) Stop(ctx context.Context) error {
	d.mu.Lock()
	d.stopping = true // from here on, nothing is taken
	d.mu.Unlock()
	close(d.over)
	d.kick()

	done := make(chan struct{})
	go func() { d.idle.Wait(); close(done) }()
	var err error
	select {
	case <-done:
	case <-ctx.Done():
		err = fmt.Errorf("wait for the attempts under way: %w", ctx.Err())
		d.cancel()
		<-done
	}
	d.cancel()
	d.timer.Stop()

	d.mu.Lock()
	back := d.sched.takeBack()
	d.mu.Unlock()
	return errors.Join(err, d.release(back, d.Now()))
}

// Wake says that something may be due that this Dispatcher did not make so: for
// these endpoints, or for any if there are none.
func (d *Dispatcher) Wake(endpoints ...store.EndpointID) {
	d.polls.wake(endpoints)
	d.mu.Lock()
	d.asked = d.asked || len(endpoints) == 0
	for _, id := range endpoints {
		d.hinted[id] = true
	}
	d.fill(d.Now()) // there may have been no owner
	d.mu.Unlock()
	d.kick()
}

// Reset says that Owner is another one, because others took the one before for
// dead: what was leased to that one goes back to the store.
func (d *Dispatcher) Reset() {
	d.mu.Lock()
	back := d.sched.takeBack()
	d.sched.letGoAll()
	d.mu.Unlock()
	d.giveBack(back)
	d.Wake()
}

// kick makes the store be asked now.
func (d *Dispatcher) kick() {
	select {
	case d.wake <- struct{}{}:
	default: // it is going to be asked anyway
	}
}

// A Use says what a Dispatcher holds.
type Use struct {
	Held, Bytes int // deliveries in memory, and the bytes of their payloads
	Fast, Slow  int // attempts under way by lane
	Ready       int // tenants in turn
	Open        int // breakers that are open
}

// Behind returns for how long deliveries wait that are due and that their
// endpoints could take: for room in memory, and so for all endpoints together.
// It is measured every few seconds.
func (d *Dispatcher) Behind() time.Duration {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.behind
}

// Use returns what d holds now. It is called after Start.
func (d *Dispatcher) Use() Use {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := d.sched
	u := Use{Held: s.held, Bytes: s.heldBytes, Fast: s.fast.active, Slow: s.slow.active, Ready: s.fast.turn.Len() + s.slow.turn.Len()}
	for _, q := range s.queues {
		if q.breaker.open() {
			u.Open++
		}
	}
	return u
}

// Waiting says why an endpoint's deliveries wait longer than for their turn,
// in words that follow "waits: ". It is empty if they do not.
func (d *Dispatcher) Waiting(endpoint store.EndpointID) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.sched.waiting(endpoint, d.Now())
}

// Reserve leases those of the pending deliveries that are due and that there is
// room for in memory, as far as the order of a line does not stand against it.
// It waits for room until that time where some is about to be made. Those that
// wait to be polled are nobody's.
func (d *Dispatcher) Reserve(ctx context.Context, table *route.Table, deliveries []store.Delivery, size int, until time.Time) {
	now, owner := d.Now(), d.Owner()
	lease := func(delivery *store.Delivery, now time.Time) {
		delivery.State, delivery.Owner, delivery.Due = store.Leased, owner, now.Add(lease)
	}
	var hopes []hope
	d.mu.Lock()
	for i := range deliveries {
		delivery := &deliveries[i]
		if delivery.State != store.Pending || delivery.Line != "" || delivery.Due.IsZero() || delivery.Due.After(now) || d.stopping || owner == 0 {
			continue
		}
		q := d.sched.queue(delivery.Endpoint, delivery.Tenant, endpointOf(table, delivery.Endpoint), now)
		if d.sched.reserve(q, size, now) {
			lease(delivery, now)
		} else if w := d.sched.await(q, size, now); w != nil {
			hopes = append(hopes, hope{delivery, q, w})
		}
	}
	d.mu.Unlock()
	if len(hopes) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, until.Sub(now))
	defer cancel()
	for _, h := range hopes {
		select {
		case <-h.waiter.granted:
		case <-ctx.Done():
		}
	}
	now = d.Now()
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, h := range hopes {
		if h.q.giveUp(h.waiter) {
			continue
		}
		lease(h.delivery, now)
	}
}

// A hope is a delivery that waits for room.
type hope struct {
	delivery *store.Delivery
	q        *queue
	waiter   *waiter
}

// endpointOf returns an endpoint as the table has it, or nil.
func endpointOf(table *route.Table, id store.EndpointID) *store.Endpoint {
	if e, ok := table.Endpoint(id); ok {
		return &e.Endpoint
	}
	return nil
}

// Cancel gives up the room that Reserve found. Where the deliveries may have
// been kept all the same, which the store does not know, they are given back.
func (d *Dispatcher) Cancel(deliveries []store.Delivery, size int) {
	now := d.Now()
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, delivery := range deliveries {
		if delivery.State != store.Leased {
			continue
		}
		d.sched.unreserve(d.sched.queues[delivery.Endpoint], size, now)
		if delivery.ID != 0 {
			d.doubtful = append(d.doubtful, job{delivery: delivery})
		}
	}
	d.fill(now)
}

// Dispatch sends the deliveries that Reserve leased, and has the others
// claimed when there is room for them.
func (d *Dispatcher) Dispatch(e *store.Event, deliveries []store.Delivery) {
	now := d.Now()
	d.polls.tell(deliveries)
	var back []job
	var hints []store.EndpointID
	d.mu.Lock()
	for _, delivery := range deliveries {
		if delivery.Due.IsZero() {
			hints = append(hints, delivery.Endpoint)
			continue // it waits to be polled
		}
		switch delivery.State {
		case store.Leased:
			q := d.sched.queues[delivery.Endpoint]
			d.sched.push(q, job{event: e, delivery: delivery, size: e.Size})
			back = append(back, d.sched.shed(q, now)...) // the breaker may have opened
			d.sched.settle(q, now)
		case store.Pending:
			q := d.sched.queue(delivery.Endpoint, delivery.Tenant, nil, now)
			d.sched.dueAt(q, delivery.Due)
			d.sched.settle(q, now)
			if !delivery.Due.After(now) && !d.sched.claimable(q, now) {
				hints = append(hints, delivery.Endpoint)
			}
		}
	}
	d.fill(now)
	d.mu.Unlock()
	d.hint(hints)
	d.giveBack(back)
}

func (d *Dispatcher) hint(endpoints []store.EndpointID) {
	if d.Hint != nil && len(endpoints) > 0 {
		d.Hint(endpoints...)
	}
}

// giveBack gives jobs back to the store.
func (d *Dispatcher) giveBack(jobs []job) {
	if len(jobs) == 0 {
		return
	}
	now := d.Now()
	due := now
	if err := d.release(jobs, now); err != nil {
		d.Log.Error("give deliveries back", "error", err)
		due = now.Add(lease) // they are claimed when their leases end
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, j := range jobs {
		q := d.sched.queue(j.delivery.Endpoint, j.delivery.Tenant, nil, now)
		d.sched.dueAt(q, due)
		d.sched.settle(q, now)
	}
	d.fill(now)
}

// release makes the deliveries of jobs due again in the store.
func (d *Dispatcher) release(jobs []job, due time.Time) error {
	held := make(map[store.OwnerNo][]store.DeliveryID)
	for _, j := range jobs {
		held[j.delivery.Owner] = append(held[j.delivery.Owner], j.delivery.ID)
	}
	var errs []error
	for owner, ids := range held {
		errs = append(errs, d.Store.Release(context.WithoutCancel(d.ctx), owner, due, ids...))
	}
	return errors.Join(errs...)
}

// claim takes what is due in the store as long as there is room.
func (d *Dispatcher) claim() {
	timer := time.NewTimer(0)
	defer timer.Stop()
	var poll time.Time // when everything is looked for again
	for {
		select {
		case <-d.wake:
		case <-timer.C:
		}
		now := d.Now()
		d.mu.Lock()
		d.claimAt = time.Time{}
		asked := d.asked || !now.Before(poll)
		hinted := slices.Collect(maps.Keys(d.hinted))
		d.asked = false
		clear(d.hinted)
		doubtful := d.doubtful
		d.doubtful = nil
		var idle []int64
		if asked {
			idle = d.sched.forget(now)
			d.behind = d.sched.behind(now)
		}
		stopping := d.stopping
		d.mu.Unlock()
		if stopping {
			return
		}
		if len(idle) > 0 {
			if err := d.Store.LetGo(d.ctx, d.Owner(), idle...); err != nil {
				d.Log.Error("let go of endpoints", "error", err)
			}
		}
		if len(doubtful) > 0 {
			if err := d.release(doubtful, now); err != nil { // the database is away still
				d.mu.Lock()
				d.doubtful = append(d.doubtful, doubtful...)
				d.mu.Unlock()
			}
			asked = true
		}
		if asked || len(hinted) > 0 {
			if asked {
				poll, hinted = now.Add(pollInterval), nil // all of them
			}
			if err := d.look(now, hinted...); err != nil {
				d.Log.Error("look for due deliveries", "error", err)
				poll = now.Add(time.Second)
			}
		}
		if err := d.claimDue(); err != nil {
			d.Log.Error("claim due deliveries", "error", err)
		}
		d.mu.Lock()
		d.claimAt = poll
		if at := d.sched.due.next(); !at.IsZero() && at.Before(poll) && !d.sched.full() && d.Owner() != 0 {
			d.claimAt = at
		}
		wait := d.claimAt.Sub(d.Now())
		d.mu.Unlock()
		timer.Reset(wait)
	}
}

// look finds out which endpoints have something due before the next look: all
// of them, or those of endpoints alone.
func (d *Dispatcher) look(now time.Time, endpoints ...store.EndpointID) error {
	due, err := d.Store.NextDue(d.ctx, d.Owner(), endpoints...)
	if err != nil {
		return err
	}
	tables := make(map[string]*route.Table)
	for _, next := range due {
		if next.At.Sub(now) > pollInterval {
			continue
		}
		table := tables[next.Tenant]
		if table == nil {
			if table, err = d.Routes.Table(d.ctx, next.Tenant); err != nil {
				return err
			}
			tables[next.Tenant] = table
		}
		d.mu.Lock()
		q := d.sched.queue(next.Endpoint, next.Tenant, endpointOf(table, next.Endpoint), now)
		q.elsewhere = time.Time{} // or it would not be among them
		d.sched.dueAt(q, next.At)
		d.sched.settle(q, now)
		d.fill(now)
		d.mu.Unlock()
	}
	return nil
}

// claimDue claims what is due, as far as there is room.
func (d *Dispatcher) claimDue() error {
	for {
		now, owner := d.Now(), d.Owner()
		d.mu.Lock()
		var shares []store.Share
		var size int
		if !d.stopping && owner != 0 {
			shares, size = d.sched.claims(now)
		}
		d.mu.Unlock()
		if len(shares) == 0 {
			return nil
		}
		elsewhere, err := d.hold(owner, shares)
		d.hint(slices.Collect(maps.Keys(elsewhere)))
		var claimed map[store.EndpointID][]store.Delivery
		var next map[store.EndpointID]time.Time
		if err == nil {
			here := slices.DeleteFunc(slices.Clone(shares), func(s store.Share) bool { return elsewhere[s.Endpoint] })
			claimed, next, err = d.claimShares(owner, now, size, here)
		}
		d.mu.Lock()
		for _, share := range shares {
			q := d.sched.queues[share.Endpoint]
			if elsewhere[share.Endpoint] {
				q.elsewhere = now.Add(pollInterval)
			} else if err != nil {
				d.sched.dueAt(q, now.Add(time.Second))
			} else if len(claimed[share.Endpoint]) == share.N {
				d.sched.dueAt(q, now) // there may be more
			}
			if at := next[share.Endpoint]; !at.IsZero() {
				d.sched.dueAt(q, at)
			}
			d.sched.claimed(share, claimed[share.Endpoint], now)
		}
		d.fill(now)
		d.mu.Unlock()
		if err != nil {
			return err
		}
	}
}

// hold sees to it that those of the shares' endpoints that one replica alone
// delivers to are this one's, and returns those that are another one's.
func (d *Dispatcher) hold(owner store.OwnerNo, shares []store.Share) (elsewhere map[store.EndpointID]bool, err error) {
	var want []int64
	for _, share := range shares {
		table, err := d.Routes.Table(d.ctx, share.Tenant)
		if err != nil {
			return nil, err
		}
		d.mu.Lock()
		q := d.sched.queue(share.Endpoint, share.Tenant, endpointOf(table, share.Endpoint), d.Now())
		if q.single && !q.held {
			want = append(want, int64(share.Endpoint))
		}
		d.mu.Unlock()
	}
	if len(want) == 0 {
		return nil, nil
	}
	held, err := d.Store.Hold(d.ctx, owner, want...)
	if err != nil {
		return nil, err
	}
	elsewhere = make(map[store.EndpointID]bool)
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, id := range want {
		endpoint := store.EndpointID(id)
		if slices.Contains(held, id) {
			d.sched.queues[endpoint].held = d.Owner() == owner // or it was lost meanwhile
		} else {
			elsewhere[endpoint] = true
		}
	}
	return elsewhere, nil
}

// claimShares claims, and finds out when there is more for those endpoints
// that had less than their share.
func (d *Dispatcher) claimShares(owner store.OwnerNo, now time.Time, size int, shares []store.Share) (claimed map[store.EndpointID][]store.Delivery, next map[store.EndpointID]time.Time, err error) {
	claimed = make(map[store.EndpointID][]store.Delivery, len(shares))
	if len(shares) == 0 {
		return claimed, nil, nil
	}
	all, err := d.Store.Claim(d.ctx, owner, now, lease, size, shares...)
	if err != nil {
		return claimed, nil, err
	}
	for _, delivery := range all {
		claimed[delivery.Endpoint] = append(claimed[delivery.Endpoint], delivery)
	}
	var done []store.EndpointID
	for _, share := range shares {
		if len(claimed[share.Endpoint]) < share.N {
			done = append(done, share.Endpoint)
		}
	}
	if len(done) == 0 {
		return claimed, nil, nil
	}
	due, err := d.Store.NextDue(d.ctx, owner, done...)
	next = make(map[store.EndpointID]time.Time, len(due))
	for _, d := range due {
		next[d.Endpoint] = d.At
	}
	return claimed, next, err
}

// wakeScheduler starts what was to wait until now.
func (d *Dispatcher) wakeScheduler() {
	now := d.Now()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.timerAt = time.Time{}
	d.sched.wake(now)
	d.fill(now)
}

// fill starts attempts as long as there are free slots. d.mu is held.
func (d *Dispatcher) fill(now time.Time) {
	for {
		q, j, ok := d.next(now)
		if !ok {
			return
		}
		select {
		case d.parked <- task{q, j}:
		default:
			d.idle.Go(func() { d.work(q, j) })
		}
	}
}

// A task is what a worker is to do.
type task struct {
	q   *queue
	job job
}

// park waits for more to do, for a while: the stack of a goroutine that has
// delivered before has grown already. It reports false if there is nothing.
func (d *Dispatcher) park() (t task, ok bool) {
	defer d.parking.Add(-1)
	if d.parking.Add(1) > maxParked {
		return t, false
	}
	timer := time.NewTimer(parkedFor)
	defer timer.Stop()
	select {
	case t = <-d.parked:
		return t, true
	case <-timer.C:
	case <-d.over:
	}
	return t, false
}

// next takes the next job. It reports false if there is none to be started
// now, and sees to it then that time goes on. d.mu is held.
func (d *Dispatcher) next(now time.Time) (*queue, job, bool) {
	if d.stopping || d.unrecorded >= maxUnrecorded || d.Owner() == 0 {
		return nil, job{}, false
	}
	if q, j, ok := d.sched.next(now); ok {
		return q, j, true
	}
	if at := d.sched.timed.next(); !at.IsZero() && (d.timerAt.IsZero() || at.Before(d.timerAt)) {
		d.timerAt = at
		d.timer.Reset(at.Sub(now))
	}
	if at := d.sched.due.next(); !at.IsZero() && at.Before(d.claimAt) && !d.sched.full() {
		d.kick()
	}
	return nil, job{}, false
}

// work sends j, and then whatever is next in turn.
func (d *Dispatcher) work(q *queue, j job) {
	for ok := true; ok; {
		t := &turn{q: q, job: j, log: d.Log}
		ended := false // guarded by d.mu
		timer := time.AfterFunc(patience, func() {
			d.mu.Lock()
			defer d.mu.Unlock()
			if now := d.Now(); !ended {
				d.sched.late(q, &t.job, now)
				d.fill(now)
			}
		})
		d.send(t)
		timer.Stop()

		// The slot is free now: to record the attempt takes a commit, which is
		// longer than most receivers take to answer.
		now := d.Now()
		d.mu.Lock()
		ended = true
		d.sched.queue(q.endpoint, q.tenant, t.as, now)
		back := d.sched.done(q, &t.job, t.end, now)
		if t.end.made {
			d.record(t)
		} else {
			d.sched.recorded(q, j.size, t.due, now)
			t.leave()
		}
		if q, j, ok = d.next(now); ok {
			d.fill(now)
		}
		d.mu.Unlock()
		d.giveBack(back)
		if !ok {
			var t task
			t, ok = d.park()
			q, j = t.q, t.job
		}
	}
}

// A turn is a job's one attempt, and what came of it.
type turn struct {
	q   *queue
	job job
	log *slog.Logger

	as         *store.Endpoint // as it was when the attempt was made; nil: none was
	end        ending
	completion store.Completion // if the attempt was made
	again      bool             // the database was away when it was to be recorded
	err        error            // why it is not recorded
	due        time.Time        // when the store has something for the endpoint by it; zero: not that it is known
	leave      func()           // see begin
}

// logger returns a log that names the delivery. Most have nothing to say but
// their line in logAttempt.
func (t *turn) logger() *slog.Logger {
	d := &t.job.delivery
	return t.log.With("delivery", d.ID, "tenant", d.Tenant, "endpoint", d.Endpoint)
}

// recover is deferred around what may panic: one delivery must not stop the others.
func (t *turn) recover() {
	if r := recover(); r != nil {
		t.logger().Error("panic in a delivery", "panic", r, "stack", string(debug.Stack()))
	}
}

// send makes one attempt of a delivery, or finds out why there is none.
func (d *Dispatcher) send(t *turn) {
	delivery := &t.job.delivery
	t.due = delivery.Due // what comes to no end here is claimed again when its lease ends
	t.leave = func() {}
	defer t.recover()
	if delivery.Owner != d.Owner() { // others may have it
		if err := d.release([]job{t.job}, d.Now()); err != nil {
			t.logger().Error("give a delivery back", "error", err)
			return
		}
		t.due = d.Now()
		return
	}
	if delivery.Starts >= maxStarts {
		t.logger().Error("delivery quarantined", "starts", delivery.Starts)
		reason := fmt.Sprintf("work on it began %d times and ended with the process", delivery.Starts)
		if err := d.Store.Quarantine(d.ctx, delivery.Owner, d.Now(), reason, delivery.ID); err != nil {
			t.logger().Error("delivery not quarantined", "error", err)
			return
		}
		t.due = d.nextInLine(delivery)
		return
	}
	if delivery.Starts > 0 {
		if err := d.begin(t); err != nil {
			t.logger().Error("delivery not attempted", "error", err)
			return
		}
	}
	if d.Now().Add(d.Timeout).After(delivery.Due) {
		return // it waited too long
	}
	endpoint, later, err := d.prepare(&t.job)
	if err != nil {
		t.logger().Error("delivery not attempted", "error", err)
		return
	}
	if endpoint == nil {
		t.due = later // nobody wants it now
		return
	}
	completion, quiet := d.attempt(endpoint, &t.job)
	if d.ctx.Err() != nil && completion.Attempt.Status == 0 {
		return // broken off: nothing is known of it
	}
	a := &completion.Attempt
	t.as, t.completion = &endpoint.Endpoint, completion
	t.end = ending{made: true, ok: completion.State == store.Delivered, started: a.Started, duration: a.Duration, quiet: quiet}
}

// record has an attempt recorded: while those before it are being committed,
// the next ones gather. d.mu is held.
func (d *Dispatcher) record(t *turn) {
	d.made = append(d.made, t)
	d.unrecorded++
	if !d.recording {
		d.recording = true
		d.idle.Go(d.recordAll)
	}
}

// recordAll records attempts until there are none to be recorded.
func (d *Dispatcher) recordAll() {
	for {
		d.mu.Lock()
		made := d.made
		d.made = nil
		d.recording = len(made) > 0
		d.mu.Unlock()
		if len(made) == 0 {
			return
		}
		for batch := range slices.Chunk(made, recordBatch) {
			err := d.complete(batch)
			for i := range batch {
				if batch[i].err = err; err != nil && !errors.Is(err, store.ErrUnavailable) { // one that cannot be recorded is to fail alone
					batch[i].err = d.complete(batch[i : i+1])
				}
			}
			d.idle.Go(func() { d.recorded(batch) }) // beside the next commit
		}
	}
}

// complete records attempts in one transaction. While the database is away it
// tries again, as long as none of their leases has ended: what is not recorded
// is made once more.
func (d *Dispatcher) complete(batch []*turn) error {
	completions := make([]*store.Completion, len(batch))
	until := batch[0].job.delivery.Due
	for i, t := range batch {
		completions[i] = &t.completion
		if t.job.delivery.Due.Before(until) {
			until = t.job.delivery.Due
		}
	}
	for {
		err := d.Store.Complete(context.WithoutCancel(d.ctx), completions...)
		d.mu.Lock()
		stopping := d.stopping
		d.mu.Unlock()
		if !errors.Is(err, store.ErrUnavailable) || stopping || !d.Now().Before(until) {
			return err
		}
		for _, t := range batch {
			t.again = true
		}
		select {
		case <-time.After(recordAgain):
		case <-d.ctx.Done():
			return err
		}
	}
}

// recorded tells of attempts that are recorded, as far as they are, and gives
// up their room.
func (d *Dispatcher) recorded(batch []*turn) {
	var ended []*turn
	for _, t := range batch {
		switch c := &t.completion; {
		case t.err != nil: // it is sent again when its lease ends
			t.logger().Error("attempt not recorded", "error", t.err)
			continue
		case c.Lost && t.again: // an answer that was lost may have been that it is recorded
			t.logger().Warn("attempt recorded before, or another process has the delivery")
			t.due = d.Now()
			continue
		case c.Lost:
			t.logger().Warn("attempt not recorded: another process has the delivery")
			continue
		case c.State.Final():
			t.due = d.nextInLine(&t.job.delivery)
			ended = append(ended, t)
		default:
			t.due = c.Due
		}
		d.tell(t)
	}
	now := d.Now()
	d.mu.Lock()
	d.unrecorded -= len(batch)
	for _, t := range batch {
		d.sched.recorded(t.q, t.job.size, t.due, now)
		t.leave()
	}
	d.fill(now)
	d.mu.Unlock()
	for _, t := range ended {
		d.announceEnd(t)
	}
}

// tell tells of an attempt that is recorded.
func (d *Dispatcher) tell(t *turn) {
	defer t.recover()
	logAttempt(d.Log, t.job.event, &t.job.delivery, &t.completion)
	if d.OnAttempt != nil {
		d.OnAttempt(t.job.event, &t.job.delivery, &t.completion)
	}
}

// begin counts a start of work on a delivery that had no outcome before: it
// may be what ended the process. From aloneFrom starts on it waits until no
// other such delivery is worked on, so that the count of an innocent one does
// not grow with that of a guilty one: t.leave is to be called at the end.
func (d *Dispatcher) begin(t *turn) error {
	delivery := &t.job.delivery
	if delivery.Starts >= aloneFrom {
		ctx, cancel := context.WithTimeout(d.ctx, delivery.Due.Sub(d.Now())-d.Timeout)
		defer cancel()
		select {
		case d.alone <- struct{}{}:
			t.leave = func() { <-d.alone }
		case <-ctx.Done():
			return errors.New("its turn among those that may end the process did not come")
		}
	}
	return d.Store.Begin(d.ctx, delivery.Owner, delivery.ID)
}

// nextInLine is when the store may have the next delivery in the line of one
// that has ended: now, or zero if it has no line.
func (d *Dispatcher) nextInLine(ended *store.Delivery) time.Time {
	if ended.Line == "" {
		return time.Time{}
	}
	return d.Now()
}

// logAttempt tells what came of an attempt in one line. That of the last one
// tells the whole story of the delivery.
func logAttempt(log *slog.Logger, e *store.Event, d *store.Delivery, c *store.Completion) {
	a := &c.Attempt
	attrs := []any{"delivery", d.ID, "tenant", d.Tenant, "endpoint", d.Endpoint, "event", e.PublicID(), "type", e.Type, "attempt", a.N, "state", c.State, "duration", a.Duration}
	if a.Status != 0 {
		attrs = append(attrs, "status", a.Status)
	}
	if a.Cause != "" {
		attrs = append(attrs, "cause", a.Cause)
	}
	if e.Test {
		attrs = append(attrs, "test", true)
	}
	if c.State == store.Pending {
		log.Info("delivery attempted", append(attrs, "due", c.Due)...)
		return
	}
	if c.Reason != "" {
		attrs = append(attrs, "reason", c.Reason)
	}
	log.Info("delivery ended", append(attrs, "accepted", e.At, "took", a.Started.Add(a.Duration).Sub(e.At))...)
}

// prepare reads what an attempt needs, and returns the endpoint. It returns
// none where the delivery is not wanted now, and has seen to it then: due is
// when the store has it again.
func (d *Dispatcher) prepare(j *job) (endpoint *route.Endpoint, due time.Time, err error) {
	delivery := &j.delivery
	if j.event == nil {
		e, err := d.Store.Event(d.ctx, delivery.Tenant, delivery.Event.String())
		if err != nil {
			return nil, due, fmt.Errorf("read event %s: %w", delivery.Event, err)
		}
		j.event = &e
	}
	table, err := d.Routes.Table(d.ctx, delivery.Tenant)
	if err != nil {
		return nil, due, err
	}
	endpoint, ok := table.Endpoint(delivery.Endpoint)
	now := d.Now()
	switch {
	case delivery.Test: // whoever made it is gone
		return nil, d.nextInLine(delivery), d.Store.Cancel(d.ctx, delivery.Owner, now, "the test was broken off", delivery.ID)
	case !ok:
		return nil, d.nextInLine(delivery), d.drop(j, now, store.ReasonEndpointDeleted)
	case j.event.ExpiredAt(now):
		return nil, d.nextInLine(delivery), d.drop(j, now, store.ReasonExpired)
	case endpoint.Disabled != "":
		due = now.Add(disabledRecheck)
		return nil, due, d.Store.Release(d.ctx, delivery.Owner, due, delivery.ID)
	}
	return endpoint, due, nil
}

// drop cancels a delivery in place of an attempt.
func (d *Dispatcher) drop(j *job, now time.Time, reason string) error {
	delivery, e := &j.delivery, j.event
	if err := d.Store.Cancel(d.ctx, delivery.Owner, now, reason, delivery.ID); err != nil {
		return err
	}
	d.Log.Info("delivery ended", "delivery", delivery.ID, "tenant", delivery.Tenant, "endpoint", delivery.Endpoint, "event", e.PublicID(), "type", e.Type,
		"attempt", delivery.Attempts, "state", store.Cancelled, "reason", reason, "accepted", e.At, "took", now.Sub(e.At))
	return nil
}

// attempt makes one attempt and says what follows from it, and until when the
// endpoint asked for nothing more.
func (d *Dispatcher) attempt(endpoint *route.Endpoint, j *job) (c store.Completion, quiet time.Time) {
	c = store.Completion{Tenant: j.delivery.Tenant, Delivery: j.delivery.ID, Owner: j.delivery.Owner}
	c.Attempt.N = j.delivery.Attempts + 1
	answer := d.exchange(d.ctx, endpoint, j, &c.Attempt)
	decide(d.schedule(endpoint), j, answer, &c)
	d.judge(endpoint, j.event, &c.Attempt, answer)
	return c, quietUntil(c.Attempt.Status, answer, c.Attempt.Started.Add(c.Attempt.Duration))
}

// exchange signs and sends, and fills in a. It returns the header of the
// answer, if there was one.
func (d *Dispatcher) exchange(ctx context.Context, endpoint *route.Endpoint, j *job, a *store.Attempt) (answer http.Header) {
	a.Started = d.Now()
	ctx, span := d.startSpan(ctx, endpoint, j, a)
	defer func() { endSpan(span, a) }()
	defer func() {
		a.Duration = d.Now().Sub(a.Started)
		if r := recover(); r != nil { // an attempt like another, or it would be made for ever
			d.Log.Error("panic in an attempt", "delivery", j.delivery.ID, "tenant", j.delivery.Tenant, "endpoint", j.delivery.Endpoint,
				"panic", r, "stack", string(debug.Stack()))
			a.Status, a.Cause, a.Detail = 0, string(egress.CauseInternal), "internal error"
		}
	}()
	payload, contentType, err := endpoint.Payload(j.event)
	if err != nil {
		a.Cause, a.Detail = string(egress.CauseTransform), err.Error()
		return nil
	}
	m, err := message(endpoint, j, a, payload, contentType)
	if err != nil {
		a.Cause, a.Detail = string(egress.CauseSigning), "the endpoint's scheme or secrets cannot be used"
		if e, ok := errors.AsType[*scheme.Error](err); ok {
			a.Detail = e.Error()
		} else { // it may name this machine's files
			d.Log.Error("an endpoint cannot sign", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "error", err)
		}
		return nil
	}
	carryTrace(ctx, span, endpoint, m.Header)
	var timing egress.Timing
	res, err := d.transmit(ctx, endpoint, m, &timing)
	if err != nil {
		cause, detail := causeOf(err)
		a.Cause, a.Detail = string(cause), detail
		a.Exchange = exchangeOf(endpoint, m, nil, timing)
		return nil
	}
	a.Status = res.Status
	a.Cause = string(egress.CauseOf(res.Status))
	a.Response = res.Body[:min(len(res.Body), keptResponse)]
	if a.Cause != "" || j.event.Test {
		a.Exchange = exchangeOf(endpoint, m, res.Header, timing)
	}
	return res.Header
}

// exchangeOf returns what is kept of an exchange that somebody may want to
// look into.
func exchangeOf(endpoint *route.Endpoint, m *scheme.Message, answer http.Header, timing egress.Timing) *store.Exchange {
	x := &store.Exchange{
		Request: endpoint.KeepHeader(m.Header, keptHeader), Answer: endpoint.KeepHeader(answer, keptHeader),
		DNS: timing.DNS, Connect: timing.Connect, TLS: timing.TLS, FirstByte: timing.FirstByte,
	}
	if endpoint.IsTransformed() {
		x.Body = m.Body[:min(len(m.Body), keptResponse)]
	}
	return x
}

// message returns the signed request of a delivery.
func message(endpoint *route.Endpoint, j *job, a *store.Attempt, payload []byte, contentType string) (*scheme.Message, error) {
	signers, err := endpoint.Signers(a.Started)
	if err != nil {
		return nil, err
	}
	h := make(http.Header, len(endpoint.Settings.Headers)+len(j.event.Header)+8)
	for name, value := range endpoint.Settings.Headers {
		h.Set(name, value)
	}
	for _, f := range j.event.Header {
		h[f.Name] = append(h[f.Name], f.Value)
	}
	if contentType != "" {
		h["Content-Type"] = []string{contentType}
	}
	h["Sealhook-Event-Type"] = []string{j.event.Type}
	h["Sealhook-Delivery"] = []string{j.delivery.ID.String()}
	h["Sealhook-Attempt"] = []string{strconv.Itoa(a.N)}
	hops, _ := strconv.Atoi(h.Get(store.HopsHeader)) // none, or what a source has checked
	h[store.HopsHeader] = []string{strconv.Itoa(hops + 1)}
	if endpoint.Settings.ContentDigest { // before it is signed, so that a signature can cover it
		sum := sha256.Sum256(payload)
		h["Content-Digest"] = []string{"sha-256=:" + base64.StdEncoding.EncodeToString(sum[:]) + ":"}
	}
	m := &scheme.Message{Method: http.MethodPost, URL: endpoint.URL, Header: h, Body: payload, Type: j.event.Type}
	for _, signer := range signers {
		m.ID, m.Time = j.event.PublicID(), a.Started // under some schemes those of the payload take their place
		if err := signer.Sign(m); err != nil {
			return nil, err
		}
	}
	return m, nil
}
