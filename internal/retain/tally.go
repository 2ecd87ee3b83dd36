package retain

import (
	"context"
	"errors"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/tally"
)

// spans are the lengths of tallies, for how long they are kept, and in what
// lengths they are then put together, of how long a time at once; zero: they
// are deleted.
var spans = []struct{ of, kept, in, atOnce time.Duration }{
	{of: time.Minute, kept: tally.MinutesKept, in: 5 * time.Minute, atOnce: time.Hour},
	{of: 5 * time.Minute, kept: tally.FivesKept, in: time.Hour, atOnce: time.Hour},
	{of: time.Hour, kept: tally.HoursKept, in: day, atOnce: day},
	{of: day, kept: tally.DaysKept, atOnce: day},
}

const day = 24 * time.Hour

// rollUp makes longer tallies of old ones, and deletes the oldest.
func (k *Keeper) rollUp(ctx context.Context) error {
	var errs []error
	for _, span := range spans {
		until := k.Now().UTC().Add(-span.kept).Truncate(span.atOnce)
		for owner := (store.TallyOwner{}); ; {
			old, next, err := k.Store.OldTallies(ctx, span.of, until, owner)
			if err != nil {
				return errors.Join(append(errs, err)...)
			}
			if owner = next; owner.Tenant == "" {
				break
			}
			for len(old) > 0 {
				start := old[0].Start.Truncate(span.atOnce)
				for len(old) > 0 && old[0].Start.Before(start.Add(span.atOnce)) {
					old = old[1:]
				}
				began := time.Now()
				errs = append(errs, k.replace(ctx, owner, start, start.Add(span.atOnce), span.in))
				if !sleep(ctx, restFor*time.Since(began)) {
					return errors.Join(append(errs, ctx.Err())...)
				}
			}
		}
	}
	return errors.Join(errs...)
}

// replace puts tallies of a span in the place of all that start between two
// times, or none.
func (k *Keeper) replace(ctx context.Context, owner store.TallyOwner, start, end time.Time, span time.Duration) error {
	all, err := k.Store.Tallies(ctx, owner.Tenant, owner.Owner, start, end) // also those that came of some of them before
	if err != nil {
		return err
	}
	var with []store.Tally
	for left := all; span > 0 && len(left) > 0; {
		begin, long, n := left[0].Start.Truncate(span), span, 0
		for n < len(left) && left[n].Start.Before(begin.Add(span)) {
			long = max(long, left[n].Span)
			n++
		}
		together, err := tally.Merge(left[:n], long, begin)
		if err != nil {
			return err
		}
		with, left = append(with, together), left[n:]
	}
	err = k.Store.ReplaceTallies(ctx, owner, start, end, len(all), with...)
	if errors.Is(err, store.ErrState) { // another process did it
		return nil
	}
	return err
}
