// Package retain deletes what has been kept for long enough: events with
// their deliveries, requests, keys, jobs and the audit log, each tenant's for as many days as
// it or the operator says; and what has expired, such as sessions. Of figures it
// makes fewer, the older they are.
//
// It leaves to package store what may be deleted: nothing that is still to be
// delivered; and to package tally how figures are put together.
package retain

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Days: what a gateway does by default, and the limits.
const (
	DefaultEvents   = 90
	DefaultRequests = 30
	DefaultKeys     = 30
	DefaultJobs     = 30
	DefaultAudit    = 365

	// MinKeys is how long keys are kept at least: longer than anybody retries.
	MinKeys = 7
	// MinAudit is how long the audit log is kept at least, so that nobody
	// makes it forget what they did.
	MinAudit = 30
	MaxDays  = 36_500 // a hundred years
)

// How it deletes: little by little, so that nobody has to wait.
const (
	sweepEvery = 10 * time.Minute
	batch      = 50 // rows of one transaction
	restFor    = 2  // times as long as that took, it rests
)

// A Keeper deletes what is old. Its fields are set before Start.
type Keeper struct {
	Store    store.Store
	Defaults store.Retention                 // of tenants that say nothing; zero: for ever
	OnDelete func(kind store.Kept, rows int) // is called after rows were deleted; nil: nothing is
	Now      func() time.Time
	Log      *slog.Logger

	cancel context.CancelFunc
	done   chan struct{}
}

// Start begins to sweep, now and from time to time.
func (k *Keeper) Start(ctx context.Context) {
	ctx, k.cancel = context.WithCancel(context.WithoutCancel(ctx))
	k.done = make(chan struct{})
	go func() {
		defer close(k.done)
		for {
			if err := k.Sweep(ctx); err != nil && ctx.Err() == nil {
				k.Log.Error("delete what is old", "error", err)
			}
			if !sleep(ctx, sweepEvery) {
				return
			}
		}
	}()
}

// Stop ends sweeping after the batch under way.
func (k *Keeper) Stop() {
	k.cancel()
	<-k.done
}

// Sweep deletes all that is old now. It returns the first error of each tenant
// and kind, and goes on with the others.
func (k *Keeper) Sweep(ctx context.Context) error {
	tenants, err := k.Store.Tenants(ctx)
	if err != nil {
		return err
	}
	errs := []error{k.Store.DeleteExpired(ctx, k.Now())}
	for _, t := range tenants {
		days := k.days(t.Retention)
		for _, kept := range inTurn {
			if days[kept] == 0 {
				continue
			}
			before := k.Now().AddDate(0, 0, -days[kept])
			n, err := k.purge(ctx, t.ID, kept, before)
			if n > 0 {
				k.Log.Info("deleted what is old", "tenant", t.ID, "kind", kept, "rows", n, "before", before)
				if k.OnDelete != nil {
					k.OnDelete(kept, n)
				}
			}
			errs = append(errs, err)
		}
	}
	if k.Defaults.Audit != 0 { // of no tenant
		_, err := k.purge(ctx, "", store.KeptAudit, k.Now().AddDate(0, 0, -k.Defaults.Audit))
		errs = append(errs, err)
	}
	return errors.Join(append(errs, k.rollUp(ctx), k.shrink(ctx))...)
}

// inTurn are the kinds as they are swept: a key stays as long as its event.
var inTurn = []store.Kept{store.KeptEvents, store.KeptKeys, store.KeptRequests, store.KeptJobs}

// days returns for how many days each kind is kept; 0 is for ever.
func (k *Keeper) days(r store.Retention) map[store.Kept]int {
	or := func(days, otherwise int) int {
		if days == 0 {
			return otherwise
		}
		return days
	}
	events, keys := or(r.Events, k.Defaults.Events), or(r.Keys, k.Defaults.Keys)
	if events == 0 || keys > 0 && keys < events {
		keys = events
	}
	return map[store.Kept]int{
		store.KeptEvents: events, store.KeptKeys: keys,
		store.KeptRequests: or(r.Requests, k.Defaults.Requests), store.KeptJobs: or(r.Jobs, k.Defaults.Jobs),
		store.KeptAudit: or(r.Audit, k.Defaults.Audit),
	}
}

func (k *Keeper) purge(ctx context.Context, tenant string, kept store.Kept, before time.Time) (total int, err error) {
	for after, more := int64(0), true; more; {
		start := time.Now()
		var n int
		n, after, err = k.Store.Purge(ctx, tenant, kept, before, after, batch)
		total += n
		if err != nil {
			return total, err
		}
		if more = after != 0; more && !sleep(ctx, restFor*time.Since(start)) {
			return total, ctx.Err()
		}
	}
	return total, nil
}

func (k *Keeper) shrink(ctx context.Context) error {
	for {
		start := time.Now()
		more, err := k.Store.Shrink(ctx)
		if err != nil || !more {
			return err
		}
		if !sleep(ctx, restFor*time.Since(start)) {
			return ctx.Err()
		}
	}
}

// sleep reports false if ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-ctx.Done():
		return false
	}
}
