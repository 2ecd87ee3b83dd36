package deliver

// The limits and the decision that the tests reach.
const (
	MaxActive     = maxActive
	MaxActivePer  = maxActivePer
	MaxHeld       = maxHeld
	MaxHeldBytes  = maxHeldBytes
	MaxWaitingPer = maxWaitingPer
	ClaimBatch    = claimBatch
	MaxTimeout    = maxTimeout
	Lease         = lease
	Jitter        = jitter
)

// Wait is the schedule's pure function.
var Wait = wait

// Use says what a Dispatcher holds.
type Use struct{ Held, Bytes, Active, Slow, Lanes, Ready int }

// Use returns what d holds now.
func (d *Dispatcher) Use() Use {
	d.mu.Lock()
	defer d.mu.Unlock()
	return Use{d.held, d.heldBytes, d.active, d.slow, len(d.lanes), len(d.ready)}
}

// BrokenOff reports whether the attempts under way were broken off.
func (d *Dispatcher) BrokenOff() bool { return d.ctx.Err() != nil }

// Resting reports whether the store is not being asked for what is due.
func (d *Dispatcher) Resting() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return !d.alarm.IsZero()
}
