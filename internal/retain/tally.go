package retain

import (
	"context"
	"errors"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/tally"
)

// spans are the lengths of tallies, for how long they are kept, and in what
// lengths they are then put together, or deleted.
var spans = []struct {
	of, kept, in time.Duration
	deleted      bool
}{
	{of: time.Minute, kept: tally.MinutesKept, in: time.Hour},
	{of: time.Hour, kept: tally.HoursKept, in: day},
	{of: day, kept: tally.DaysKept, in: day, deleted: true},
}

const day = 24 * time.Hour

// rollUp makes hours of old minutes and days of old hours, and deletes old days.
func (k *Keeper) rollUp(ctx context.Context) error {
	var errs []error
	for _, span := range spans {
		until := k.Now().UTC().Add(-span.kept).Truncate(span.in)
		for owner := (store.TallyOwner{}); ; {
			old, next, err := k.Store.OldTallies(ctx, span.of, until, owner)
			if err != nil {
				return errors.Join(append(errs, err)...)
			}
			if owner = next; owner.Tenant == "" {
				break
			}
			for len(old) > 0 {
				start := old[0].Start.Truncate(span.in)
				for len(old) > 0 && old[0].Start.Before(start.Add(span.in)) {
					old = old[1:]
				}
				began := time.Now()
				errs = append(errs, k.replace(ctx, owner, start, span.in, span.deleted))
				if !sleep(ctx, restFor*time.Since(began)) {
					return errors.Join(append(errs, ctx.Err())...)
				}
			}
		}
	}
	return errors.Join(errs...)
}

// replace puts one tally in the place of all that start in a span, or none.
func (k *Keeper) replace(ctx context.Context, owner store.TallyOwner, start time.Time, span time.Duration, deleted bool) error {
	all, err := k.Store.Tallies(ctx, owner.Tenant, owner.Owner, start, start.Add(span)) // also one that came of some of them before
	if err != nil {
		return err
	}
	var with []store.Tally
	if !deleted {
		together, err := tally.Merge(all, span, start)
		if err != nil {
			return err
		}
		with = append(with, together)
	}
	err = k.Store.ReplaceTallies(ctx, owner, start, start.Add(span), len(all), with...)
	if errors.Is(err, store.ErrState) { // another process did it
		return nil
	}
	return err
}
