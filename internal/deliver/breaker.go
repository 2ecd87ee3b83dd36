package deliver

import (
	"math/rand/v2"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const (
	breakAfter = 10              // deliveries in a row that fail open the breaker
	firstProbe = 5 * time.Second // from then to the first probe; twice as long after each one that fails
	lastProbe  = time.Minute     // the longest time between two probes

	// Slow start: so many attempts in the first second after a probe that
	// succeeds, and twice as many in each of the next ones.
	firstRate     = 8
	slowStartTime = 7 * time.Second
)

// A breaker keeps deliveries from an endpoint that fails, so that they lose
// none of their attempts: they wait.
//
// It is closed until breakAfter deliveries in a row have failed. Open, it lets
// one probe through at a time, which is the next delivery. When one succeeds
// the endpoint recovers: its attempts start slowly, and after slowStartTime
// the breaker is closed again. A failure before that opens it again.
type breaker struct {
	failures int // in a row, while it is not open
	last     store.DeliveryID

	pause   time.Duration // before the next probe; zero: closed
	probeAt time.Time
	probing bool

	since time.Time // of the recovery; zero: there is none
	next  time.Time // when the recovering endpoint's next attempt may start
}

func (b *breaker) open() bool { return b.pause > 0 && b.since.IsZero() }

func (b *breaker) recovering() bool { return !b.since.IsZero() }

// at is when the next attempt may start. It reports false while a probe is under way.
func (b *breaker) at() (time.Time, bool) {
	switch {
	case b.open():
		return b.probeAt, !b.probing
	case b.recovering():
		return b.next, true
	}
	return time.Time{}, true
}

// start counts an attempt that starts now.
func (b *breaker) start(now time.Time) {
	switch {
	case b.open():
		b.probing = true
	case b.recovering():
		if b.next.Before(now) {
			b.next = now
		}
		rate := firstRate << (now.Sub(b.since) / time.Second)
		b.next = b.next.Add(time.Second / time.Duration(rate))
	}
}

// pass ends a recovery whose time is over.
func (b *breaker) pass(now time.Time) {
	if b.recovering() && now.Sub(b.since) >= slowStartTime {
		*b = breaker{}
	}
}

// succeeded counts an attempt that ended well.
func (b *breaker) succeeded(now time.Time) {
	switch {
	case b.open():
		b.since, b.next, b.probing = now, now, false
	default:
		b.failures, b.last = 0, 0
	}
}

// failed counts an attempt that did not. probe says whether it was one.
func (b *breaker) failed(id store.DeliveryID, probe bool, started, now time.Time) {
	switch {
	case b.open() && !probe: // it began before the breaker opened
	case b.recovering() && started.Before(b.since):
	case b.open():
		b.trip(min(2*b.pause, lastProbe), now)
	case id != b.last: // a delivery's own schedule sees to its repeats
		b.last = id
		if b.failures++; b.failures >= breakAfter {
			b.trip(firstProbe, now)
		}
	}
}

// hurry has the next probe made now.
func (b *breaker) hurry(now time.Time) {
	if b.open() {
		b.pause, b.probeAt = firstProbe, now
	}
}

// missed takes back a probe that ended without an attempt.
func (b *breaker) missed() { b.probing = false }

// trip opens the breaker for about pause.
func (b *breaker) trip(pause time.Duration, now time.Time) {
	spread := 1 - jitter + 2*jitter*rand.Float64()
	*b = breaker{pause: pause, probeAt: now.Add(time.Duration(float64(pause) * spread))}
}
