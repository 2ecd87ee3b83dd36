package live_test

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/live"
	"github.com/sealhook/sealhook/internal/store"
)

// connect lets each feed hear what the other tells, and counts that.
func connect(a, b *live.Feed) (told *atomic.Int32) {
	told = new(atomic.Int32)
	a.Tell = func(text string) { told.Add(1); b.Hear(text) }
	b.Tell = func(text string) { told.Add(1); a.Hear(text) }
	return told
}

// Who follows in one process learns what happens in another one, once.
func TestRelay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := new(live.Feed), new(live.Feed)
		told := connect(a, b)
		b.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: 1})
		synctest.Wait()
		if told.Load() != 0 {
			t.Errorf("%d texts were told while nobody follows, want none", told.Load())
		}
		r := follow(t, a, "t", "")
		synctest.Wait()
		b.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: 2}, live.Change{Tenant: "u", Kind: live.Event, ID: 3})
		b.Publish(live.Change{Kind: live.Delivery, ID: 4})
		a.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: 5})
		time.Sleep(time.Second)
		if got := next(t, r); got != "5 2 4" {
			t.Errorf("got the changes %q, want 5 2 4", got)
		}
		time.Sleep(time.Minute) // it is told again and again that somebody follows
		b.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: 6})
		if got := next(t, r); got != "6" {
			t.Errorf("a minute later: got the changes %q, want 6", got)
		}

		for i := range 2 * live.MaxBatch {
			b.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: int64(i)})
		}
		if got := next(t, r); got != "missed" {
			t.Errorf("more than is told: got %q, want missed", got)
		}
		a.Hear("")
		if got := next(t, r); got != "missed" {
			t.Errorf("what may be lost: got %q, want missed", got)
		}
		c := new(live.Feed) // a process that starts now
		c.Tell = a.Hear
		c.Hear("")
		c.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: 8})
		if got := next(t, r); got != "8" {
			t.Errorf("of one that has just started: got the changes %q, want 8", got)
		}

		r.Close()
		time.Sleep(2 * time.Minute)
		told.Store(0)
		b.Publish(live.Change{Tenant: "t", Kind: live.Event, ID: 7})
		time.Sleep(time.Minute)
		if told.Load() != 0 {
			t.Errorf("%d texts were told after the last one has left, want none", told.Load())
		}
		a.Close()
	})
}

// No text of another process does more than have readers read again.
func FuzzHear(f *testing.F) {
	for _, text := range []string{"", "follow", "changes t 1 2", "changes - 5 0", "changes t 1", "changes t 256 1", "other"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, b := new(live.Feed), new(live.Feed)
		r, err := a.Follow("t", all, "")
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		a.Hear(text)
		b.Tell = func(text string) {
			if len(text) > store.MaxTold || strings.TrimSpace(text) == "" {
				t.Error(fmt.Sprint("told ", len(text), " bytes"))
			}
		}
		b.Hear(text)
	})
}
