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
