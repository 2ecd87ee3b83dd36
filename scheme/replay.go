package scheme

import (
	"container/heap"
	"sync"
	"time"
)

// Replays remembers which webhooks were seen, so that each counts once.
type Replays interface {
	// First reports whether key was not seen before, and remembers it until
	// at least the time until. It may be called by several goroutines at the
	// same time; one of them alone sees true. An error refuses the webhook.
	First(key string, until time.Time) (bool, error)
}

// replayLife is how long a webhook is remembered where no timestamp limits
// how long it is good for: longer than the retries of any known provider.
const replayLife = 7 * 24 * time.Hour

// replayWindow is how long a webhook that is verified now has to be remembered.
// A signature over a timestamp is refused after its window anyway; an id may
// come back under a new one for as long as its sender retries.
func (v *Verifier) replayWindow(r *Result) time.Duration {
	old, early := v.window()
	if old < 0 || r.key.size == 0 || !v.scheme.signsTime {
		return replayLife
	}
	return old + early + time.Second
}

// DefaultReplays is the size of a MemoryReplays that does not say.
const DefaultReplays = 100_000

// MemoryReplays is a Replays in memory: a restart forgets it. Its zero value
// is ready to use. When it is full, it forgets what it would have forgotten
// next; only genuine webhooks take up room, so that nobody without the secret
// can push others out. Give it room for the webhooks of a week.
type MemoryReplays struct {
	Max int              // how many keys it holds; zero or less means DefaultReplays
	Now func() time.Time // the clock, the same as the Verifier's; nil means time.Now

	mu   sync.Mutex // guards seen and ends
	seen map[string]struct{}
	ends replayHeap
}

// First implements [Replays].
func (r *MemoryReplays) First(key string, until time.Time) (bool, error) {
	now := time.Now()
	if r.Now != nil {
		now = r.Now()
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.ends) > 0 && now.After(r.ends[0].until) {
		delete(r.seen, heap.Pop(&r.ends).(replay).key)
	}
	if _, ok := r.seen[key]; ok {
		return false, nil
	}
	limit := r.Max
	if limit <= 0 {
		limit = DefaultReplays
	}
	for len(r.ends) >= limit {
		delete(r.seen, heap.Pop(&r.ends).(replay).key)
	}
	if r.seen == nil {
		r.seen = make(map[string]struct{})
	}
	r.seen[key] = struct{}{}
	heap.Push(&r.ends, replay{key, until})
	return true, nil
}

type replay struct {
	key   string
	until time.Time
}

// A replayHeap is a [heap.Interface] with the earliest end first.
type replayHeap []replay

func (h replayHeap) Len() int           { return len(h) }
func (h replayHeap) Less(i, j int) bool { return h[i].until.Before(h[j].until) }
func (h replayHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *replayHeap) Push(x any)        { *h = append(*h, x.(replay)) }
func (h *replayHeap) Pop() any {
	last := len(*h) - 1
	r := (*h)[last]
	*h = (*h)[:last]
	return r
}
