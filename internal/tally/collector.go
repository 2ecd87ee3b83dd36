package tally

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of collecting.
const (
	// MaxBacklog is up to where a backlog is counted. There is more where it
	// is reached.
	MaxBacklog = 10_000

	perFlush = 1000 // owners whose figures are written each minute; those of the others go on
	perWrite = 100  // of them in one transaction
)

// A Collector counts in memory and writes a tally for each owner that
// something happened to, once a minute. Its fields are set before Start.
// Goroutines may share it.
//
// Where more owners have something than are written in a minute, those who
// wait the longest go first; what is counted for the others meanwhile stands at
// the minute in which it began.
type Collector struct {
	Store  store.Store
	Writer store.OwnerNo // this process
	Now    func() time.Time
	Log    *slog.Logger

	mu    sync.Mutex // guards cells, and what is in them
	cells map[store.TallyOwner]*cell

	// writing is held to move figures from memory to the store, and to read
	// both: nothing is counted twice or not at all.
	writing sync.RWMutex

	cancel context.CancelFunc
	done   chan struct{}
}

// A cell is what is counted about an owner, since a minute began.
type cell struct {
	owner store.TallyOwner
	start time.Time
	Figures
}

// Start begins to write.
func (c *Collector) Start(ctx context.Context) {
	ctx, c.cancel = context.WithCancel(context.WithoutCancel(ctx))
	c.done = make(chan struct{})
	go func() {
		defer close(c.done)
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(c.Now().Truncate(time.Minute).Add(time.Minute).Sub(c.Now())):
			}
			c.Flush(ctx, perFlush)
		}
	}()
}

// Stop writes what was counted so far, and ends.
func (c *Collector) Stop(ctx context.Context) {
	c.cancel()
	<-c.done
	c.write(ctx, c.take(c.Now().Add(time.Minute), len(c.cells)))
}

// Accepted counts events that were accepted.
func (c *Collector) Accepted(batch []*store.Acceptance) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, a := range batch {
		if !a.Duplicate {
			c.cell(a.Event.Tenant, 0).Events++
		}
	}
}

// Attempt counts a recorded attempt.
func (c *Collector) Attempt(e *store.Event, d *store.Delivery, completion *store.Completion) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cell(d.Tenant, 0).attempt(e, d, completion)
	c.cell(d.Tenant, store.OwnerID(d.Endpoint)).attempt(e, d, completion)
}

// Request counts a request to a source.
func (c *Collector) Request(source *store.Source, verdict store.Verdict, reason string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cell(source.Tenant, 0).request(verdict, reason)
	c.cell(source.Tenant, store.OwnerID(source.ID)).request(verdict, reason)
}

// cell returns an owner's cell. c.mu is held.
func (c *Collector) cell(tenant string, owner store.OwnerID) *cell {
	key := store.TallyOwner{Tenant: tenant, Owner: owner}
	of := c.cells[key]
	if of == nil {
		if c.cells == nil {
			c.cells = make(map[store.TallyOwner]*cell)
		}
		of = &cell{owner: key, start: c.Now().UTC().Truncate(time.Minute)}
		c.cells[key] = of
	}
	return of
}

// Flush writes the figures of minutes that are over, of most owners at most.
func (c *Collector) Flush(ctx context.Context, most int) {
	now := c.Now().UTC().Truncate(time.Minute)
	c.sample(ctx)
	c.writing.Lock()
	defer c.writing.Unlock()
	c.write(ctx, c.take(now, most))
}

// sample counts the backlogs of those tenants that something happened to, or
// that had one.
func (c *Collector) sample(ctx context.Context) {
	c.mu.Lock()
	var tenants []string
	for key := range c.cells {
		if key.Owner == 0 {
			tenants = append(tenants, key.Tenant)
		}
	}
	c.mu.Unlock()
	for _, tenant := range tenants {
		w, err := c.Store.Backlog(ctx, tenant, 0, MaxBacklog)
		if err != nil {
			c.failed(ctx, fmt.Errorf("count the backlog of tenant %s: %w", tenant, err))
			continue
		}
		c.mu.Lock()
		if of := c.cells[store.TallyOwner{Tenant: tenant}]; of != nil && w.N > 0 {
			of.Backlog, of.Oldest = max(of.Backlog, w.N), max(of.Oldest, c.Now().Sub(w.Oldest))
		}
		c.mu.Unlock()
	}
}

// take takes cells that began before that time out of memory: tenants', and
// then those that wait the longest.
func (c *Collector) take(before time.Time, most int) []*cell {
	c.mu.Lock()
	defer c.mu.Unlock()
	var due []*cell
	for _, of := range c.cells {
		if of.start.Before(before) {
			due = append(due, of)
		}
	}
	slices.SortFunc(due, func(a, b *cell) int {
		return cmp.Or(isTenant(b)-isTenant(a), a.start.Compare(b.start))
	})
	due = due[:min(len(due), most)]
	for _, of := range due {
		delete(c.cells, of.owner)
		if of.owner.Owner == 0 && of.Backlog > 0 { // it is looked at again, until there is none
			c.cell(of.owner.Tenant, 0)
		}
	}
	return due
}

func isTenant(of *cell) int {
	if of.owner.Owner == 0 {
		return 1
	}
	return 0
}

// write writes cells that take returned. What cannot be written is lost.
func (c *Collector) write(ctx context.Context, cells []*cell) {
	for part := range slices.Chunk(cells, perWrite) {
		list := make([]store.Tally, len(part))
		for i, of := range part {
			list[i] = store.Tally{
				Tenant: of.owner.Tenant, Owner: of.owner.Owner, Span: time.Minute, Start: of.start, Writer: c.Writer, Data: of.encode(),
			}
		}
		if err := c.Store.AddTallies(ctx, list...); err != nil {
			c.failed(ctx, err)
		}
	}
}

func (c *Collector) failed(ctx context.Context, err error) {
	if ctx.Err() == nil {
		c.Log.Error("keep what was counted", "error", err)
	}
}
