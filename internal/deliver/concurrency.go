package deliver

import "time"

// The attempts under way to one endpoint at the same time.
const (
	firstConcurrency = 4  // until it is known better
	maxConcurrency   = 32 // that an endpoint is trusted with by itself
)

// A concurrency is how many attempts an endpoint gets at the same time. It
// grows by one when as many succeeded while all of them were in use, and a
// failure halves it.
type concurrency struct {
	limit   int
	fixed   bool // by the endpoint's settings
	earned  int  // successes since it last changed
	reduced time.Time
}

// set takes over the endpoint's setting; zero means that it adapts.
func (c *concurrency) set(setting int) {
	switch {
	case setting > 0:
		*c = concurrency{limit: setting, fixed: true}
	case c.fixed || c.limit == 0:
		*c = concurrency{limit: firstConcurrency}
	}
}

// succeeded counts an attempt that ended well. full says whether all were in use.
func (c *concurrency) succeeded(full bool) {
	if c.fixed || !full || c.limit >= maxConcurrency {
		return
	}
	if c.earned++; c.earned >= c.limit {
		c.limit, c.earned = c.limit+1, 0
	}
}

// failed counts an attempt that did not. Those that were under way together
// count once.
func (c *concurrency) failed(started, now time.Time) {
	if c.fixed || started.Before(c.reduced) {
		return
	}
	c.limit, c.earned, c.reduced = max(1, c.limit/2), 0, now
}
