package deliver

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
)

// Wait is the schedule's pure function.
var Wait = wait

// Use says what a Dispatcher holds.
type Use struct{ Held, Bytes, Fast, Slow, Ready int }

// Use returns what d holds now.
func (d *Dispatcher) Use() Use {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := d.sched
	return Use{s.held, s.heldBytes, s.fast.active, s.slow.active, s.fast.turn.Len() + s.slow.turn.Len()}
}

// BrokenOff reports whether the attempts under way were broken off.
func (d *Dispatcher) BrokenOff() bool { return d.ctx.Err() != nil }

// Resting reports whether the store is not being asked for what is due.
func (d *Dispatcher) Resting() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return !d.claimAt.IsZero()
}
