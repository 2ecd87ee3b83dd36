package tally

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// MaxBuckets is into how many parts a time is divided at most.
const MaxBuckets = 300

// How long tallies of each span are kept, until several of them become one of
// the next span or, in the end, are deleted.
const (
	MinutesKept = 3 * time.Hour
	FivesKept   = 25 * time.Hour // those of five minutes
	HoursKept   = 35 * 24 * time.Hour
	DaysKept    = 400 * 24 * time.Hour
)

// steps are the lengths of buckets. None divides a span of tallies.
var steps = []time.Duration{
	time.Minute, 2 * time.Minute, 5 * time.Minute, 10 * time.Minute, 15 * time.Minute, 30 * time.Minute,
	time.Hour, 2 * time.Hour, 3 * time.Hour, 6 * time.Hour, 12 * time.Hour, 24 * time.Hour, 7 * 24 * time.Hour,
}

// Step returns how long a bucket has to be at now so that there are most of
// them at most between two times, and that none is shorter than a tally of the
// earlier time.
func Step(from, until, now time.Time, most int) time.Duration {
	least := time.Minute
	switch age := now.Sub(from); {
	case age > HoursKept:
		least = 24 * time.Hour
	case age > FivesKept:
		least = time.Hour
	case age > MinutesKept:
		least = 5 * time.Minute
	}
	for _, step := range steps {
		if step >= least && number(from, until, step) <= most {
			return step
		}
	}
	return steps[len(steps)-1]
}

// number returns how many buckets there are from the one of from to that of the
// moment before until.
func number(from, until time.Time, step time.Duration) int {
	return int(until.Add(-1).Truncate(step).Sub(from.Truncate(step))/step) + 1
}

// A Bucket is what was counted from Start on, until the next one's.
type Bucket struct {
	Start time.Time
	Figures
}

// Read returns what was counted about an owner between two times, whole minutes
// and not so many steps apart that there are more than MaxBuckets buckets, and
// the sum of them. What is counted at the moment is in it.
func (c *Collector) Read(ctx context.Context, owner store.TallyOwner, from, until time.Time, step time.Duration) (buckets []Bucket, sum *Figures, err error) {
	buckets = make([]Bucket, min(number(from, until, step), MaxBuckets))
	first := from.Truncate(step)
	for i := range buckets {
		buckets[i].Start = first.Add(time.Duration(i) * step)
	}
	at := func(start time.Time) *Figures {
		i := int(start.Sub(first) / step)
		if start.Before(first) || start.Before(from) || !start.Before(until) || i >= len(buckets) {
			return nil
		}
		return &buckets[i].Figures
	}

	c.writing.RLock()
	defer c.writing.RUnlock()
	kept, err := c.Store.Tallies(ctx, owner.Tenant, owner.Owner, from, until)
	if err != nil {
		return nil, nil, err
	}
	for _, t := range kept {
		if f := at(t.Start); f != nil {
			if err := f.add(t.Data); err != nil {
				return nil, nil, fmt.Errorf("tally of %s: %w", t.Start, err)
			}
		}
	}
	c.mu.Lock()
	if now := c.cells[owner]; now != nil {
		if f := at(now.start); f != nil {
			f.merge(&now.Figures)
		}
	}
	c.mu.Unlock()
	sum = new(Figures)
	for i := range buckets {
		sum.merge(&buckets[i].Figures)
	}
	return buckets, sum, nil
}
