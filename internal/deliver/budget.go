package deliver

import "time"

const (
	budgetWindow = 10 * time.Second // in which attempts are counted
	massSample   = 100              // attempts in two windows, of which more than a half failed, are mass failure
	budgetPart   = 10               // retries are then at most this part of the first attempts
	budgetFloor  = 100              // and as many more in a window
)

// A budget bounds what retries may add to a mass failure, when most of all
// attempts fail: then they wait for the next window. Probes do not count.
type budget struct {
	end         time.Time // of the present window
	now, before window
}

// A window is what was counted in a budgetWindow.
type window struct{ firsts, retries, ended, failed int }

// roll begins a new window if the present one is over.
func (b *budget) roll(now time.Time) {
	if now.Before(b.end) {
		return
	}
	b.before = window{}
	if now.Sub(b.end) < budgetWindow {
		b.before = b.now
	}
	b.now, b.end = window{}, now.Add(budgetWindow)
}

// at is when a retry may start: the zero time, or the next window.
func (b *budget) at(now time.Time) time.Time {
	b.roll(now)
	ended, failed := b.before.ended+b.now.ended, b.before.failed+b.now.failed
	if ended < massSample || 2*failed <= ended || b.now.retries < budgetFloor+b.now.firsts/budgetPart {
		return time.Time{}
	}
	return b.end
}

func (b *budget) start(retry bool, now time.Time) {
	b.roll(now)
	if retry {
		b.now.retries++
	} else {
		b.now.firsts++
	}
}

func (b *budget) ended(failed bool, now time.Time) {
	b.roll(now)
	b.now.ended++
	if failed {
		b.now.failed++
	}
}
