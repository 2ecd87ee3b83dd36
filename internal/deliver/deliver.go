// Package deliver is the way out: it takes deliveries as they are accepted or
// become due, signs and sends them, and records each attempt with what
// follows from it.
//
// It leaves to package store which deliveries are due, to package route who
// signs, to package egress how a request is sent safely.
package deliver

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of what a Dispatcher holds and does at the same time.
const (
	maxHeld         = 4096     // deliveries in memory, sent or waiting
	maxHeldBytes    = 64 << 20 // of their payloads
	maxActive       = 256      // attempts under way that are not slow
	maxSlow         = 2048     // slow ones beside them
	maxActivePer    = 16       // attempts under way to one endpoint
	maxWaitingPer   = 256      // deliveries of one endpoint waiting in memory; from there on no more are taken
	waitingShare    = 8        // one endpoint's waiting ones take this part of the room that is left, at most
	claimBatch      = 128      // deliveries claimed at once
	lease           = time.Minute
	patience        = time.Second     // after which an attempt is slow
	maxTimeout      = lease / 2       // of an attempt, so that what waited in memory can still be sent
	pollInterval    = 5 * time.Second // at which the store is asked even if nothing seems due
	disabledRecheck = 5 * time.Minute // after which a delivery to a disabled endpoint is looked at again
	keptResponse    = 4 << 10         // bytes of an answer's body that are kept
)

// A Dispatcher sends deliveries. Its fields are set before Start.
//
// It schedules endpoints, not deliveries: an endpoint that is slow has its own
// few attempts under way and its own short queue, and everybody else's turn
// comes round all the same. An attempt that is slow makes way for another one,
// so that many slow endpoints do not add up. What finds no room in memory
// waits in the store.
type Dispatcher struct {
	Store    store.Store
	Routes   *route.Routes
	Client   *egress.Client
	Timeout  time.Duration // the Client's, at most maxTimeout; a delivery whose lease ends sooner is not sent
	Owner    store.OwnerNo
	Schedule []time.Duration // nil means DefaultSchedule
	Now      func() time.Time
	Log      *slog.Logger
	// OnAttempt, if it is set, is called after each recorded attempt.
	OnAttempt func(e *store.Event, d *store.Delivery, c *store.Completion)

	ctx    context.Context // of all attempts
	cancel context.CancelFunc
	wake   chan struct{}
	idle   sync.WaitGroup // the attempts under way, and the claiming

	mu        sync.Mutex // guards the fields below
	lanes     map[store.EndpointID]*lane
	ready     []*lane // those with something to send and a free slot, in turn
	active    int     // without the slow ones
	slow      int
	held      int // deliveries in memory or promised room
	heldBytes int
	short     bool      // the store was not asked for want of room
	alarm     time.Time // when the store is asked next; zero: it is being asked
	stopping  bool
}

// A lane is one endpoint's queue.
type lane struct {
	endpoint store.EndpointID
	waiting  []job
	promised int // room that Reserve promised
	active   int
	inReady  bool
	skipped  bool // the store was asked for others' deliveries only: this lane was full
}

// A job is one delivery that is to be sent.
type job struct {
	event    *store.Event // nil if it is still to be read
	delivery store.Delivery
	size     int // what it counts for in heldBytes
}

// Start begins to send. What was leased to this store by a process that is
// gone becomes due at once.
func (d *Dispatcher) Start(ctx context.Context) error {
	if d.Timeout > maxTimeout {
		return fmt.Errorf("start to deliver: a timeout of %s: want at most %s", d.Timeout, maxTimeout)
	}
	if d.Schedule == nil {
		d.Schedule = DefaultSchedule
	}
	d.ctx, d.cancel = context.WithCancel(context.WithoutCancel(ctx))
	d.wake = make(chan struct{}, 1)
	d.lanes = make(map[store.EndpointID]*lane)
	n, err := d.Store.Recover(ctx, d.Owner, d.Now())
	if err != nil {
		return fmt.Errorf("recover the leases of an earlier process: %w", err)
	}
	if n > 0 {
		d.Log.Info("recovered deliveries of an earlier process", "count", n)
	}
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
	d.Wake()

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

	var back []store.DeliveryID
	d.mu.Lock()
	for _, l := range d.lanes {
		for _, j := range l.waiting {
			back = append(back, j.delivery.ID)
		}
	}
	d.mu.Unlock()
	if len(back) > 0 {
		err = errors.Join(err, d.Store.Release(context.WithoutCancel(ctx), d.Owner, d.Now(), back...))
	}
	return err
}

// Wake says that something may be due.
func (d *Dispatcher) Wake() {
	select {
	case d.wake <- struct{}{}:
	default: // it is going to look anyway
	}
}

// Reserve leases those of the pending deliveries that there is room for in memory.
func (d *Dispatcher) Reserve(deliveries []store.Delivery, size int) {
	until := d.Now().Add(lease)
	d.mu.Lock()
	defer d.mu.Unlock()
	for i := range deliveries {
		delivery := &deliveries[i]
		if delivery.State != store.Pending || d.stopping || d.held >= maxHeld || d.heldBytes+size > maxHeldBytes {
			continue
		}
		l := d.lane(delivery.Endpoint)
		if d.laneFull(l) {
			continue
		}
		l.promised++
		d.held++
		d.heldBytes += size
		delivery.State, delivery.Owner, delivery.Due = store.Leased, d.Owner, until
	}
}

// Cancel gives up the room that Reserve found.
func (d *Dispatcher) Cancel(deliveries []store.Delivery, size int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, delivery := range deliveries {
		if delivery.State != store.Leased {
			continue
		}
		l := d.lanes[delivery.Endpoint]
		l.promised--
		d.release(l, size)
	}
}

// Dispatch sends the deliveries that Reserve leased.
func (d *Dispatcher) Dispatch(e *store.Event, deliveries []store.Delivery) {
	overflow := false
	d.mu.Lock()
	for _, delivery := range deliveries {
		switch delivery.State {
		case store.Leased:
			l := d.lanes[delivery.Endpoint]
			l.promised--
			l.waiting = append(l.waiting, job{e, delivery, e.Size})
			d.makeReady(l)
		case store.Pending:
			overflow = true
		}
	}
	d.fill()
	d.mu.Unlock()
	if overflow {
		d.Wake()
	}
}

// claim takes what is due in the store as long as there is room.
func (d *Dispatcher) claim() {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-d.wake:
		case <-timer.C:
		}
		d.mu.Lock()
		d.alarm = time.Time{}
		stopping := d.stopping
		d.mu.Unlock()
		if stopping {
			return
		}
		next, err := d.claimDue()
		if err != nil {
			d.Log.Error("claim due deliveries", "error", err)
			next = d.Now().Add(time.Second)
		}
		d.mu.Lock()
		d.alarm = next
		d.mu.Unlock()
		timer.Reset(next.Sub(d.Now()))
	}
}

// remind makes the store be asked at the time due at the latest.
func (d *Dispatcher) remind(due time.Time) {
	d.mu.Lock()
	late := d.alarm.IsZero() || due.Before(d.alarm)
	d.mu.Unlock()
	if late {
		d.Wake()
	}
}

// claimDue claims what is due and returns when to look again.
func (d *Dispatcher) claimDue() (time.Time, error) {
	for {
		room, full := d.room()
		now := d.Now()
		poll := now.Add(pollInterval)
		if room == 0 {
			return poll, nil // release wakes
		}
		claimed, err := d.Store.Claim(d.ctx, d.Owner, now, lease, room, full...)
		d.mu.Lock()
		d.held -= room - len(claimed)
		for _, delivery := range claimed {
			l := d.lane(delivery.Endpoint)
			l.waiting = append(l.waiting, job{delivery: delivery})
			d.makeReady(l)
		}
		d.fill()
		d.mu.Unlock()
		if err != nil {
			return time.Time{}, err
		}
		if len(claimed) == room {
			continue
		}
		due, err := d.Store.NextDue(d.ctx, full...)
		if err != nil || due.IsZero() || due.After(poll) {
			return poll, err
		}
		return due, nil
	}
}

// room takes room for a batch, as far as there is some, and says whose lanes
// are full already.
func (d *Dispatcher) room() (n int, full []store.EndpointID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.stopping {
		return 0, nil
	}
	if d.full() {
		d.short = true
		return 0, nil
	}
	for _, l := range d.lanes {
		if l.skipped = d.laneFull(l); l.skipped {
			full = append(full, l.endpoint)
		}
	}
	n = min(claimBatch, maxHeld-d.held)
	d.held += n
	return n, full
}

// full reports whether there is no room for anybody. d.mu is held.
func (d *Dispatcher) full() bool { return d.held >= maxHeld || d.heldBytes >= maxHeldBytes }

// laneFull reports whether there is no room for more of l's endpoint. The less
// is left in all, the less it gets: something stays for those that have
// nothing in memory yet. d.mu is held.
func (d *Dispatcher) laneFull(l *lane) bool {
	return len(l.waiting)+l.promised >= min(maxWaitingPer, (maxHeld-d.held)/waitingShare+1)
}

// release gives up the room of one delivery, of size bytes, and has the store
// asked for what it was not asked for while there was none. d.mu is held.
func (d *Dispatcher) release(l *lane, size int) {
	d.held--
	d.heldBytes -= size
	if l.skipped && !d.laneFull(l) || d.short && !d.full() {
		l.skipped, d.short = false, false
		d.Wake()
	}
	if len(l.waiting) == 0 && l.promised == 0 && l.active == 0 {
		delete(d.lanes, l.endpoint)
	}
}

// lane returns the endpoint's lane. d.mu is held.
func (d *Dispatcher) lane(id store.EndpointID) *lane {
	l := d.lanes[id]
	if l == nil {
		l = &lane{endpoint: id}
		d.lanes[id] = l
	}
	return l
}

// makeReady puts l in turn if it has something to send and a free slot. d.mu is held.
func (d *Dispatcher) makeReady(l *lane) {
	if !l.inReady && len(l.waiting) > 0 && l.active < maxActivePer {
		l.inReady = true
		d.ready = append(d.ready, l)
	}
}

// take takes the next job in turn. It reports false if there is none, or no
// free slot, or the Dispatcher stops. d.mu is held.
func (d *Dispatcher) take() (*lane, job, bool) {
	if len(d.ready) == 0 || d.active >= maxActive || d.stopping {
		return nil, job{}, false
	}
	l := d.ready[0]
	d.ready = d.ready[1:]
	l.inReady = false
	j := l.waiting[0]
	l.waiting[0] = job{} // let go of the payload
	l.waiting = l.waiting[1:]
	l.active++
	d.active++
	d.makeReady(l)
	return l, j, true
}

// fill starts attempts as long as there are free slots. d.mu is held.
func (d *Dispatcher) fill() {
	for {
		l, j, ok := d.take()
		if !ok {
			return
		}
		d.idle.Go(func() { d.work(l, j) })
	}
}

// work sends j, and then whatever is next in turn.
func (d *Dispatcher) work(l *lane, j job) {
	for ok := true; ok; {
		slow, ended := false, false // guarded by d.mu
		timer := time.AfterFunc(patience, func() {
			d.mu.Lock()
			defer d.mu.Unlock()
			if !ended && d.slow < maxSlow {
				slow = true
				d.active--
				d.slow++
				d.fill()
			}
		})
		d.send(&j)
		timer.Stop()

		d.mu.Lock()
		ended = true
		if slow {
			d.slow--
		} else {
			d.active--
		}
		l.active--
		d.makeReady(l)
		d.release(l, j.size)
		l, j, ok = d.take()
		d.mu.Unlock()
	}
}

// send makes one attempt of a delivery and records it.
func (d *Dispatcher) send(j *job) {
	delivery := &j.delivery
	log := d.Log.With("delivery", delivery.ID, "tenant", delivery.Tenant, "endpoint", delivery.Endpoint)
	defer func() {
		if r := recover(); r != nil { // one delivery must not stop the others
			log.Error("panic in a delivery", "panic", r)
		}
	}()
	if d.Now().Add(d.Timeout).After(delivery.Due) {
		return // it waited too long: it is claimed again when its lease ends
	}
	endpoint, err := d.prepare(j)
	if err != nil {
		log.Error("delivery not attempted", "error", err) // it is claimed again when its lease ends
		return
	}
	if endpoint == nil {
		return // nobody wants it now
	}
	completion := d.attempt(endpoint, j)
	if d.ctx.Err() != nil && completion.Attempt.Status == 0 {
		return // broken off: nothing is known of it
	}
	err = d.Store.Complete(context.WithoutCancel(d.ctx), completion)
	switch {
	case errors.Is(err, store.ErrLeaseLost):
		log.Warn("attempt not recorded: another process has the delivery")
		return
	case err != nil: // it is sent again when its lease ends
		log.Error("attempt not recorded", "error", err)
		return
	}
	if completion.State == store.Pending {
		d.remind(completion.Due)
	}
	logAttempt(log, j.event, &completion)
	if d.OnAttempt != nil {
		d.OnAttempt(j.event, delivery, &completion)
	}
}

// logAttempt tells the whole story of an attempt in one line.
func logAttempt(log *slog.Logger, e *store.Event, c *store.Completion) {
	a := &c.Attempt
	attrs := []any{"event", e.PublicID(), "type", e.Type, "attempt", a.N, "state", c.State, "duration", a.Duration}
	if a.Status != 0 {
		attrs = append(attrs, "status", a.Status)
	}
	if a.Cause != "" {
		attrs = append(attrs, "cause", a.Cause)
	}
	if c.State == store.Pending {
		attrs = append(attrs, "due", c.Due)
	}
	log.Info("delivery attempted", attrs...)
}

// prepare reads what an attempt needs, and returns the endpoint. It returns
// none where the delivery is not wanted now, and has seen to it then.
func (d *Dispatcher) prepare(j *job) (*route.Endpoint, error) {
	delivery := &j.delivery
	if j.event == nil {
		e, err := d.Store.Event(d.ctx, delivery.Tenant, delivery.Event.String())
		if err != nil {
			return nil, fmt.Errorf("read event %s: %w", delivery.Event, err)
		}
		j.event, j.size = &e, e.Size
		d.mu.Lock()
		d.heldBytes += j.size
		d.mu.Unlock()
	}
	table, err := d.Routes.Table(d.ctx, delivery.Tenant)
	if err != nil {
		return nil, err
	}
	endpoint, ok := table.Endpoint(delivery.Endpoint)
	switch {
	case !ok:
		return nil, d.Store.Cancel(d.ctx, d.Owner, d.Now(), store.ReasonEndpointDeleted, delivery.ID)
	case endpoint.Disabled != "":
		return nil, d.Store.Release(d.ctx, d.Owner, d.Now().Add(disabledRecheck), delivery.ID)
	}
	return endpoint, nil
}

// attempt makes one attempt and says what follows from it.
func (d *Dispatcher) attempt(endpoint *route.Endpoint, j *job) store.Completion {
	c := store.Completion{Delivery: j.delivery.ID, Owner: j.delivery.Owner}
	c.Attempt.N = j.delivery.Attempts + 1
	d.exchange(endpoint, j, &c.Attempt)
	d.decide(&j.delivery, &c)
	if c.Attempt.Status == http.StatusGone {
		d.disable(endpoint)
	}
	return c
}

// exchange signs and sends, and fills in a.
func (d *Dispatcher) exchange(endpoint *route.Endpoint, j *job, a *store.Attempt) {
	a.Started = d.Now()
	defer func() {
		a.Duration = d.Now().Sub(a.Started)
		if r := recover(); r != nil { // an attempt like another, or it would be made for ever
			d.Log.Error("panic in an attempt", "delivery", j.delivery.ID, "panic", r)
			a.Status, a.Cause, a.Detail = 0, string(egress.CauseInternal), "internal error"
		}
	}()
	m, err := message(endpoint, j, a)
	if err != nil {
		a.Cause, a.Detail = string(egress.CauseSigning), "the endpoint's scheme or secrets cannot be used"
		if e, ok := errors.AsType[*scheme.Error](err); ok {
			a.Detail = e.Error()
		} else { // it may name this machine's files
			d.Log.Error("an endpoint cannot sign", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "error", err)
		}
		return
	}
	res, err := d.Client.Do(d.ctx, &egress.Request{Method: m.Method, URL: m.URL, Header: m.Header, Body: m.Body})
	if err != nil {
		a.Cause, a.Detail = string(egress.CauseInternal), err.Error()
		if e, ok := errors.AsType[*egress.Error](err); ok {
			a.Cause = string(e.Cause)
		}
		return
	}
	a.Status = res.Status
	a.Cause = string(egress.CauseOf(res.Status))
	a.Response = res.Body[:min(len(res.Body), keptResponse)]
}

// message returns the signed request of a delivery.
func message(endpoint *route.Endpoint, j *job, a *store.Attempt) (*scheme.Message, error) {
	signers, err := endpoint.Signers(a.Started)
	if err != nil {
		return nil, err
	}
	h := make(http.Header, len(endpoint.Settings.Headers)+len(j.event.Header)+7)
	for name, value := range endpoint.Settings.Headers {
		h.Set(name, value)
	}
	for _, f := range j.event.Header {
		h[f.Name] = append(h[f.Name], f.Value)
	}
	if j.event.ContentType != "" {
		h["Content-Type"] = []string{j.event.ContentType}
	}
	h["Sealhook-Event-Type"] = []string{j.event.Type}
	h["Sealhook-Delivery"] = []string{j.delivery.ID.String()}
	h["Sealhook-Attempt"] = []string{strconv.Itoa(a.N)}
	m := &scheme.Message{Method: http.MethodPost, URL: endpoint.URL, Header: h, Body: j.event.Payload, Type: j.event.Type}
	for _, signer := range signers {
		m.ID, m.Time = j.event.PublicID(), a.Started // under some schemes those of the payload take their place
		if err := signer.Sign(m); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// decide says what follows from an attempt: the delivery is done, tried again
// later, given up, or nobody wants it any more.
func (d *Dispatcher) decide(delivery *store.Delivery, c *store.Completion) {
	a := &c.Attempt
	pause, again := wait(d.Schedule, a.N-delivery.Base)
	switch {
	case 200 <= a.Status && a.Status <= 299:
		c.State = store.Delivered
	case a.Status == http.StatusGone:
		c.State, c.Reason = store.Cancelled, "the endpoint answered 410"
	case again:
		c.State, c.Due = store.Pending, a.Started.Add(a.Duration).Add(pause)
	default:
		c.State, c.Reason = store.Failed, fmt.Sprintf("%d attempts failed", a.N-delivery.Base)
	}
}

// disable disables an endpoint that answered 410, unless it was changed since.
func (d *Dispatcher) disable(answered *route.Endpoint) {
	ctx := context.WithoutCancel(d.ctx)
	e, err := d.Store.Endpoint(ctx, answered.Tenant, answered.ID)
	if err == nil && (e.URL != answered.URL || e.Disabled != "") {
		return
	}
	if err == nil {
		e.Disabled, e.Updated = "it answered 410", d.Now()
		err = d.Store.UpdateEndpoint(ctx, e)
	}
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		d.Log.Error("disable an endpoint", "endpoint", answered.ID, "error", err)
	}
}
