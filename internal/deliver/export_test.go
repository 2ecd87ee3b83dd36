package deliver

import (
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits and the decision that the tests reach.
const (
	MaxFast          = maxFast
	MaxSlowStarts    = maxSlowStarts
	TenantShare      = tenantShare
	FirstConcurrency = firstConcurrency
	MaxConcurrency   = maxConcurrency
	MaxHeld          = maxHeld
	MaxHeldBytes     = maxHeldBytes
	MaxWaitingPer    = maxWaitingPer
	ClaimBatch       = claimBatch
	MaxTimeout       = maxTimeout
	Lease            = lease
	Jitter           = jitter
	BreakAfter       = breakAfter
	MaxStarts        = maxStarts
	MaxUnrecorded    = maxUnrecorded
	MaxParked        = maxParked
	TurnSize         = turnSize
	ClaimShare       = claimShare
	Patience         = patience
)

// The pure functions of a schedule.
var (
	Wait       = wait
	RetryAfter = retryAfter
)

// Parking returns how many workers wait for something to do.
func (d *Dispatcher) Parking() int { return int(d.parking.Load()) }

// BrokenOff reports whether the attempts under way were broken off.
func (d *Dispatcher) BrokenOff() bool { return d.ctx.Err() != nil }

// A Turn is a delivery in a queue, for Turns.
type Turn struct {
	Tenant   string
	Endpoint store.EndpointID
	Size     int
}

// Turns returns the order in which a scheduler takes deliveries that wait.
func Turns(waiting ...Turn) (order []store.EndpointID) {
	s, now := newScheduler(), time.Now()
	for i, w := range waiting {
		q := s.queue(w.Endpoint, w.Tenant, &store.Endpoint{Settings: store.Settings{Concurrency: len(waiting)}}, now)
		s.reserve(q, w.Size, now)
		s.push(q, job{size: w.Size, delivery: store.Delivery{ID: store.DeliveryID(i)}})
		s.settle(q, now)
	}
	for q, _, ok := s.next(now); ok; q, _, ok = s.next(now) {
		order = append(order, q.endpoint)
	}
	return order
}

// Resting reports whether the store is not being asked for what is due.
func (d *Dispatcher) Resting() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return !d.claimAt.IsZero()
}

// The limits of polling that the tests reach.
const (
	MaxPolls       = maxPolls
	MaxPolledBytes = maxPolledBytes
)

// WaitingPolls returns how many polls wait.
func (d *Dispatcher) WaitingPolls() int {
	d.polls.mu.Lock()
	defer d.polls.mu.Unlock()
	return d.polls.n
}

// BehindAfter returns for how long the delivery of an endpoint waits to be
// claimed, that was due a while before it was looked at and is looked at a while later.
func BehindAfter(before, after time.Duration, room bool) time.Duration {
	s, now := newScheduler(), time.Now()
	if !room {
		s.held = maxHeld
	}
	q := s.queue(1, "a", &store.Endpoint{}, now)
	s.dueAt(q, now.Add(-before))
	s.settle(q, now)
	now = now.Add(after)
	shares, _ := s.claims(now)
	for _, share := range shares {
		s.claimed(share, nil, now)
	}
	return s.behind(now)
}

// A Room is that of one endpoint in memory, of which all is taken. Its attempts
// take no time, and took so long on average until now.
type Room struct {
	s   *scheduler
	q   *queue
	now time.Time
}

func NewRoom(took time.Duration) *Room {
	r := &Room{s: newScheduler(), now: time.Now()}
	r.q = r.s.queue(1, "a", &store.Endpoint{}, r.now)
	r.q.duration, r.q.concurrency.limit = took, maxConcurrency
	for r.s.reserve(r.q, 1, r.now) {
		r.s.push(r.q, job{size: 1})
	}
	r.s.settle(r.q, r.now)
	return r
}

// Await waits for room. It returns what reports whether there is some, and what
// gives up; nil: it is not worth waiting.
func (r *Room) Await() (granted, giveUp func() bool) {
	w := r.s.await(r.q, 1, r.now)
	if w == nil {
		return nil, nil
	}
	granted = func() bool {
		select {
		case <-w.granted:
			return true
		default:
			return false
		}
	}
	return granted, func() bool { return r.q.giveUp(w) }
}

// Reserve reports whether there is room.
func (r *Room) Reserve() bool { return r.s.reserve(r.q, 1, r.now) }

// Send makes n attempts, which are recorded at once.
func (r *Room) Send(n int) {
	for range n {
		q, j, _ := r.s.next(r.now)
		r.s.done(q, &j, ending{made: true, ok: true, started: r.now, duration: q.duration}, r.now)
		r.s.recorded(q, j.size, time.Time{}, r.now)
	}
}

// Due says that the store has something for the endpoint.
func (r *Room) Due() {
	r.s.dueAt(r.q, r.now)
	r.s.settle(r.q, r.now)
}

// Claim claims what there is room for, and finds n in the store.
func (r *Room) Claim(n int) (share int) {
	shares, _ := r.s.claims(r.now)
	for _, s := range shares {
		share = s.N
		r.s.claimed(s, make([]store.Delivery, n), r.now)
	}
	return share
}

// Claiming begins to claim.
func (r *Room) Claiming() { r.s.claims(r.now) }
