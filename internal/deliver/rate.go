package deliver

import (
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// burstTime is the part of a fast rate that may come at once, so that timers
// which are a little late cost nothing. The rate is as much lower than the limit.
const burstTime = 40 * time.Millisecond

// A pace spreads the attempts of an endpoint evenly over time: at most so many
// in any second or minute as its limit says.
type pace struct {
	limit store.RateLimit
	every time.Duration // between two attempts
	ahead time.Duration // by so much an attempt may be early: the burst
	next  time.Time     // when the next one is due if none is early
}

func newPace(l store.RateLimit) *pace {
	per := time.Second
	if l.Per == store.PerMinute {
		per = time.Minute
	}
	burst := max(1, int(time.Duration(l.Count)*burstTime/per))
	// A period holds the burst and what the rate adds to it: the limit together.
	steady := time.Duration(l.Count - burst + 1)
	every := (per + steady - 1) / steady
	return &pace{limit: l, every: every, ahead: time.Duration(burst-1) * every}
}

// at is when the next attempt may start.
func (p *pace) at() time.Time { return p.next.Add(-p.ahead) }

// start takes the place of an attempt that starts now.
func (p *pace) start(now time.Time) {
	if p.next.Before(now) {
		p.next = now
	}
	p.next = p.next.Add(p.every)
}

// within is how many attempts may start from now to the end of d.
func (p *pace) within(now time.Time, d time.Duration) int {
	first := p.at()
	if first.Before(now) {
		first = now
	}
	if d -= first.Sub(now); d < 0 {
		return 0
	}
	return int(d/p.every) + 1
}
