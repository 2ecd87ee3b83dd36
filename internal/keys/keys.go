// Package keys fetches the public keys that senders publish, and keeps them
// for a while. It is the [scheme.Resolver] of the gateway.
//
// It leaves to package scheme which URLs may be asked and what a key set is
// good for, and to package egress how a request goes out.
package keys

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/sync/singleflight"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of what is fetched and kept. Whoever sends a request can make a
// Fetcher fetch, within what the definition of the scheme allows.
const (
	fetchTimeout = 5 * time.Second // of one fetch
	maxFetching  = 16              // fetches under way
	keepFor      = time.Hour       // until a key set is fetched again
	refetchAfter = time.Minute     // the least time between two fetches of one URL, also after a failure
	staleFor     = 24 * time.Hour  // how long an old key set is good for while fetching it fails
	maxKept      = 1000            // URLs whose key set, or failure, is kept
)

// A Fetcher is a [scheme.Resolver] that fetches keys over HTTPS. Goroutines may
// share it. Make it with [New].
type Fetcher struct {
	client   *egress.Client
	now      func() time.Time
	fetching *semaphore.Weighted
	loading  singleflight.Group

	mu   sync.Mutex // guards kept and what it holds
	kept map[scheme.KeyQuery]*entry
}

// An entry is what is known of one URL.
type entry struct {
	set     *scheme.KeySet // nil: it was never fetched
	err     error          // of the last try
	fetched time.Time      // set
	tried   time.Time      // to fetch it
}

// New returns a Fetcher that goes where o and p let it; what o leaves out is
// a Fetcher's own. now is the clock.
func New(p egress.Policy, o egress.Options, now func() time.Time) *Fetcher {
	o.Timeout, o.MaxBody, o.MaxConnsPerHost = fetchTimeout, scheme.MaxKeySet, maxFetching
	return &Fetcher{client: egress.New(p, o), now: now, fetching: semaphore.NewWeighted(maxFetching), kept: make(map[scheme.KeyQuery]*entry)}
}

// Close closes the idle connections.
func (f *Fetcher) Close() { f.client.Close() }

// Resolve implements [scheme.Resolver].
func (f *Fetcher) Resolve(ctx context.Context, q scheme.KeyQuery) (*scheme.KeySet, error) {
	at := scheme.KeyQuery{URL: q.URL, Format: q.Format}
	if e, due := f.look(at, q); !due {
		return e.result()
	}
	// Others wait for this: one caller's end must not fail them.
	loaded := f.loading.DoChan(at.Format+" "+at.URL, func() (any, error) {
		e, due := f.look(at, q) // somebody else may have been faster
		if due {
			set, err := f.fetch(context.WithoutCancel(ctx), at)
			e = f.keep(at, set, err)
		}
		return e.result()
	})
	select {
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the sender's keys: %w", ctx.Err())
	case r := <-loaded:
		if r.Err != nil {
			return nil, r.Err
		}
		return r.Val.(*scheme.KeySet), nil
	}
}

// look returns what is known of a URL, and whether to fetch it for q.
func (f *Fetcher) look(at, q scheme.KeyQuery) (entry, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	e := f.kept[at]
	if e == nil {
		return entry{}, true
	}
	return *e, e.due(q, f.now())
}

// due reports whether to fetch for q.
func (e *entry) due(q scheme.KeyQuery, now time.Time) bool {
	switch {
	case now.Sub(e.tried) < refetchAfter:
		return false
	case e.set == nil || now.Sub(e.fetched) >= keepFor:
		return true
	}
	return q.Again || q.ID != "" && !e.set.Has(q.ID)
}

// result returns the key set, or why there is none.
func (e *entry) result() (*scheme.KeySet, error) {
	if e.set == nil {
		return nil, e.err
	}
	return e.set, nil
}

// keep remembers what a fetch led to, and returns what holds from now on.
func (f *Fetcher) keep(at scheme.KeyQuery, set *scheme.KeySet, err error) entry {
	f.mu.Lock()
	defer f.mu.Unlock()
	now := f.now()
	e := f.kept[at]
	if e == nil {
		f.makeRoom()
		e = new(entry)
		f.kept[at] = e
	}
	e.tried, e.err = now, err
	switch {
	case err == nil:
		e.set, e.fetched = set, now
	case now.Sub(e.fetched) >= staleFor:
		e.set = nil
	}
	return *e
}

// makeRoom forgets one URL if there are too many: a failure rather than a key
// set, so that forged requests push out nothing that genuine ones need.
func (f *Fetcher) makeRoom() {
	if len(f.kept) < maxKept {
		return
	}
	var last scheme.KeyQuery
	var least time.Time
	for at, e := range f.kept {
		when := e.fetched // zero where there is only a failure
		if least.IsZero() && last == (scheme.KeyQuery{}) || when.Before(least) {
			last, least = at, when
		}
	}
	delete(f.kept, last)
}

// fetch returns the key set that is at a URL now.
func (f *Fetcher) fetch(ctx context.Context, at scheme.KeyQuery) (*scheme.KeySet, error) {
	if !f.fetching.TryAcquire(1) {
		return nil, errors.New("fetch the sender's keys: too many fetches are under way")
	}
	defer f.fetching.Release(1)
	r, err := f.client.Do(ctx, &egress.Request{Method: http.MethodGet, URL: at.URL, Header: http.Header{"Accept": {"*/*"}}})
	if err != nil {
		return nil, fmt.Errorf("fetch the sender's keys: %w", err)
	}
	if r.Status != http.StatusOK || r.Truncated {
		return nil, fmt.Errorf("fetch the sender's keys: status %d, whole %t", r.Status, !r.Truncated)
	}
	set, err := scheme.ParseKeySet(at.Format, r.Body)
	if err != nil {
		return nil, fmt.Errorf("fetch the sender's keys: %w", err)
	}
	return set, nil
}
