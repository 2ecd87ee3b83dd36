package egress

import (
	"context"
	"slices"
	"sync"
	"time"
)

const (
	maxIdle  = 1024             // idle connections of a Client in all
	idleTime = 30 * time.Second // an idle connection is closed between one and two of them
)

// A pool counts the requests under way to each place and keeps the
// connections that were left open.
type pool struct {
	perHost int

	mu     sync.Mutex // guards what follows, and every host but its slots
	hosts  map[place]*host
	idle   int         // connections in all hosts
	sweep  *time.Timer // runs while there are idle connections, nil otherwise
	closed bool
}

type host struct {
	slots chan struct{} // holds one element for each request under way
	users int           // requests under way or waiting for a slot
	idle  []*conn       // the longest idle first
}

// acquire takes a slot and an idle connection to the place. It returns no
// connection if one must be dialled. Each acquire without an error is followed
// by one release.
func (p *pool) acquire(ctx context.Context, to place, deadline time.Time) (*conn, error) {
	p.mu.Lock()
	h := p.hosts[to]
	if h == nil {
		h = &host{slots: make(chan struct{}, p.perHost)}
		p.hosts[to] = h
	}
	h.users++
	p.mu.Unlock()

	select {
	case h.slots <- struct{}{}:
	default:
		ctx, cancel := context.WithDeadline(ctx, deadline)
		defer cancel()
		select {
		case h.slots <- struct{}{}:
		case <-ctx.Done():
			p.mu.Lock()
			defer p.mu.Unlock()
			p.leave(to, h)
			return nil, ctx.Err()
		}
	}

	for {
		p.mu.Lock()
		n := len(h.idle)
		if n == 0 {
			p.mu.Unlock()
			return nil, nil
		}
		c := h.idle[n-1]
		h.idle = slices.Delete(h.idle, n-1, n)
		p.idle--
		p.mu.Unlock()
		if c.quiet(deadline) {
			return c, nil
		}
		c.close()
	}
}

// release gives the slot back. It keeps the connection if it is reusable and
// there is room, and closes it otherwise.
func (p *pool) release(to place, c *conn, reusable bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	h := p.hosts[to]
	switch {
	case reusable && !p.closed && p.idle < maxIdle:
		c.idleSince = time.Now()
		h.idle = append(h.idle, c)
		p.idle++
		if p.sweep == nil {
			p.sweep = time.AfterFunc(idleTime, func() { p.closeIdle(time.Now().Add(-idleTime)) })
		}
	case c != nil:
		c.close()
	}
	<-h.slots
	p.leave(to, h)
}

// leave counts a request out and forgets a host that nothing is left of.
func (p *pool) leave(to place, h *host) {
	h.users--
	if h.users == 0 && len(h.idle) == 0 {
		delete(p.hosts, to)
	}
}

// close closes the idle connections and lets no more be kept.
func (p *pool) close() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.closeIdle(time.Now())
}

// closeIdle closes the connections that are idle since before then, and comes
// back later if others are left.
func (p *pool) closeIdle(then time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for to, h := range p.hosts {
		old := 0
		for old < len(h.idle) && !h.idle[old].idleSince.After(then) {
			h.idle[old].close()
			old++
		}
		h.idle = slices.Delete(h.idle, 0, old)
		p.idle -= old
		if h.users == 0 && len(h.idle) == 0 {
			delete(p.hosts, to)
		}
	}
	switch {
	case p.idle > 0:
		p.sweep.Reset(idleTime)
	case p.sweep != nil:
		p.sweep.Stop()
		p.sweep = nil
	}
}
