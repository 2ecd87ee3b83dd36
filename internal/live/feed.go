// Package live tells what happens while it happens: a [Feed] of which rows
// changed, which any number of readers follow and take up again after a break,
// and a [Store] that tells a feed what it has committed.
//
// It leaves to its readers what a row is like now: a change is an id, so that
// telling costs next to nothing, and another process can send its changes as
// they are. Who may read is left to package api.
package live

import (
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// The limits of a feed.
const (
	MaxReaders          = 256 // that follow at once
	MaxReadersPerTenant = 64

	// MaxBatch is how many changes a reader gets at once. Where there are
	// more, it gets none of them, and is told so.
	MaxBatch = 250

	kept     = 1 << 16                // changes that a reader can be behind
	resting  = 100 * time.Millisecond // between two batches of a reader
	tired    = 500 * time.Millisecond // after one that was too large
	keptOver = time.Minute            // that changes are still kept when the last reader has left
)

// The errors of a feed. Test for them with [errors.Is].
var (
	ErrFull   = errors.New("as many follow as may")
	ErrClosed = errors.New("the feed is closed")
)

// A Kind is what a change is about.
type Kind uint8

// The kinds of changes. A delivery, event, request, endpoint or job is new, or
// not what it was before.
const (
	Delivery Kind = iota
	Event
	Request
	Endpoint
	Job
	// Many stands for more changes than are told one by one.
	Many
)

// A Change says that a row of a tenant is new or not what it was.
type Change struct {
	Tenant string // empty: who told it did not know; the row says it
	Kind   Kind
	ID     int64
}

// A Feed carries changes to those who follow it. The zero value is ready for
// use, by many goroutines.
//
// It keeps the last changes in memory as long as somebody follows it, and a
// minute longer. A reader that was away for longer, or falls behind further, is
// told that it missed something.
type Feed struct {
	// Tell, if it is set, tells the feeds of other processes something, which
	// goes to their Hear. It does not wait, and what it tells may be lost.
	Tell func(text string)

	recording atomic.Bool  // whether there is anybody to tell
	relayed   atomic.Int64 // until when another process has somebody to tell, in nanoseconds since 1970
	outbox    outbox

	mu      sync.RWMutex // guards the fields below
	run     string       // names this feed among those of other processes
	ring    []Change     // change n is in n % kept; nil until somebody follows
	first   uint64       // the number of the oldest change that is there
	next    uint64       // the number that the next change gets
	bell    chan struct{}
	readers map[string]int // by tenant
	n       int            // readers of all tenants
	end     *time.Timer    // ends recording
	closed  bool
}

// Publish tells everybody of changes that this process has committed. It does
// nothing if nobody follows, here or in another process.
func (f *Feed) Publish(changes ...Change) {
	if f.isRelayed() {
		f.outbox.add(changes, f.Tell)
	}
	f.record(changes)
}

// record keeps changes for those who follow here.
func (f *Feed) record(changes []Change) {
	if !f.recording.Load() || len(changes) == 0 {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range changes {
		f.ring[f.next%kept] = c
		f.next++
	}
	if f.next-f.first > kept {
		f.first = f.next - kept
	}
	if f.bell != nil {
		close(f.bell)
		f.bell = nil
	}
}

// Close ends all readers. Nobody can follow from then on.
func (f *Feed) Close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	f.recording.Store(false)
	if f.end != nil {
		f.end.Stop()
	}
	if f.bell != nil {
		close(f.bell)
		f.bell = nil
	}
}

// A Reader follows the changes of one tenant. One goroutine uses it.
type Reader struct {
	feed   *Feed
	tenant string
	kinds  map[Kind]bool
	at     uint64 // the number of the next change to look at
	missed bool   // something before at
	rest   time.Duration
	last   time.Time // when the last batch was returned
}

// Follow begins to follow the changes of these kinds, from now on or, if after
// is a [Reader.ID], from there on. [ErrFull] means that too many follow. The
// caller calls [Reader.Close] in the end.
func (f *Feed) Follow(tenant string, kinds []Kind, after string) (*Reader, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.closed:
		return nil, ErrClosed
	case f.n >= MaxReaders || f.readers[tenant] >= MaxReadersPerTenant:
		return nil, ErrFull
	}
	if f.ring == nil {
		f.ring, f.run, f.readers = make([]Change, kept), rand.Text()[:8], make(map[string]int)
	}
	if !f.recording.Load() { // what happened meanwhile is not there
		f.next++
		f.first = f.next
		f.recording.Store(true)
		if f.Tell != nil {
			go f.announce()
		}
	}
	if f.end != nil {
		f.end.Stop()
		f.end = nil
	}
	f.n++
	f.readers[tenant]++
	r := &Reader{feed: f, tenant: tenant, kinds: make(map[Kind]bool), at: f.next}
	for _, k := range kinds {
		r.kinds[k] = true
	}
	if after != "" {
		run, number, _ := strings.Cut(after, "-")
		n, err := strconv.ParseUint(number, 10, 64)
		if r.missed = err != nil || run != f.run || n < f.first || n > f.next; !r.missed {
			r.at = n
		}
	}
	return r, nil
}

// Close ends following.
func (r *Reader) Close() {
	f := r.feed
	f.mu.Lock()
	defer f.mu.Unlock()
	f.n--
	if f.readers[r.tenant]--; f.readers[r.tenant] == 0 {
		delete(f.readers, r.tenant)
	}
	if f.n > 0 || f.closed {
		return
	}
	f.end = time.AfterFunc(keptOver, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.n == 0 {
			f.recording.Store(false)
		}
	})
}

// ID says how far the reader has come, for [Feed.Follow] to go on from there.
// It is empty as long as Next has to say that something was missed.
func (r *Reader) ID() string {
	if r.missed {
		return ""
	}
	return r.feed.run + "-" + strconv.FormatUint(r.at, 10)
}

// Next returns the changes since the last call, each row once, in the order of
// their latest changes. It waits for the first one, and rests between two
// calls, so that many changes come together. missed means that there were
// more than a reader is told: what it knows has to be read again. Its error is
// that of ctx, or [ErrClosed].
func (r *Reader) Next(ctx context.Context) (changes []Change, missed bool, err error) {
	for {
		if err := sleep(ctx, r.rest-time.Since(r.last)); err != nil {
			return nil, false, err
		}
		changes, missed, bell, err := r.look()
		r.last, r.rest = time.Now(), resting
		if missed {
			r.rest = tired
		}
		if err != nil || missed || len(changes) > 0 {
			return changes, missed, err
		}
		if bell == nil {
			continue
		}
		select {
		case <-bell:
		case <-ctx.Done():
			return nil, false, ctx.Err()
		}
	}
}

// look returns what there is. bell is closed when there is something to look
// at; nil means that there was, though nothing for this reader.
func (r *Reader) look() (changes []Change, missed bool, bell <-chan struct{}, err error) {
	f := r.feed
	f.mu.Lock()
	if f.closed {
		f.mu.Unlock()
		return nil, false, nil, ErrClosed
	}
	if r.at == f.next && !r.missed {
		if f.bell == nil {
			f.bell = make(chan struct{})
		}
		bell = f.bell
		f.mu.Unlock()
		return nil, false, bell, nil
	}
	f.mu.Unlock()

	f.mu.RLock() // for reading only: that may be much, and others do the same
	defer f.mu.RUnlock()
	from := r.at
	missed = r.missed || from < f.first
	r.at, r.missed = f.next, false
	if missed {
		return nil, true, nil, nil
	}
	seen := make(map[Change]bool)
	for n := f.next; n > from; n-- { // from the latest change of a row on
		c := f.ring[(n-1)%kept]
		if c.Tenant != r.tenant && c.Tenant != "" || !r.kinds[c.Kind] && c.Kind != Many || seen[c] {
			continue
		}
		if c.Kind == Many || len(changes) == MaxBatch {
			return nil, true, nil, nil
		}
		seen[c] = true
		changes = append(changes, c)
	}
	slices.Reverse(changes)
	return changes, false, nil, nil
}

func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
