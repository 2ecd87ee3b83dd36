package live_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/live"
)

var all = []live.Kind{live.Delivery, live.Event, live.Request, live.Endpoint, live.Job}

func follow(t *testing.T, f *live.Feed, tenant, after string, kinds ...live.Kind) *live.Reader {
	t.Helper()
	if len(kinds) == 0 {
		kinds = all
	}
	r, err := f.Follow(tenant, kinds, after)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// next returns the ids of the next changes, or "missed", or "" where nothing
// comes within an hour.
func next(t *testing.T, r *live.Reader) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	changes, missed, err := r.Next(ctx)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return ""
	case err != nil:
		t.Fatal(err)
	case missed:
		return "missed"
	}
	var ids []string
	for _, c := range changes {
		ids = append(ids, fmt.Sprint(c.ID))
	}
	return strings.Join(ids, " ")
}

func publish(f *live.Feed, tenant string, kind live.Kind, ids ...int) {
	for _, id := range ids {
		f.Publish(live.Change{Tenant: tenant, Kind: kind, ID: int64(id)})
	}
}

func upTo(n int) (ids []int) {
	for i := range n {
		ids = append(ids, i+1)
	}
	return ids
}

func TestFollow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f live.Feed
		publish(&f, "a", live.Delivery, 1) // to nobody
		r, jobs, other := follow(t, &f, "a", ""), follow(t, &f, "a", "", live.Job), follow(t, &f, "b", "")
		publish(&f, "a", live.Delivery, 2, 3, 2)
		publish(&f, "a", live.Job, 4)
		publish(&f, "b", live.Delivery, 5)
		publish(&f, "", live.Delivery, 6)
		for name, want := range map[*live.Reader]string{r: "3 2 4 6", jobs: "4", other: "5 6"} {
			if got := next(t, name); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			if got := next(t, name); got != "" {
				t.Errorf("then: got %q, want nothing", got)
			}
			name.Close()
		}
	})
}

func TestGoOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f live.Feed
		r := follow(t, &f, "a", "")
		publish(&f, "a", live.Event, 1)
		next(t, r)
		id := r.ID()
		publish(&f, "a", live.Event, 2)
		r.Close()
		publish(&f, "a", live.Event, 3)
		time.Sleep(59 * time.Second)
		r = follow(t, &f, "a", id)
		publish(&f, "a", live.Event, 4)
		if got := next(t, r); got != "2 3 4" {
			t.Errorf("within a minute: got %q, want what came meanwhile", got)
		}
		id = r.ID()
		r.Close()
		time.Sleep(61 * time.Second) // from then on, nothing is kept
		publish(&f, "a", live.Event, 5)
		for _, after := range []string{id, "other-1", "1", "-", id + "9"} {
			r = follow(t, &f, "a", after)
			if got := r.ID(); got != "" {
				t.Errorf("after %q, at first: got the id %q, want none to go on from", after, got)
			}
			if got := next(t, r); got != "missed" {
				t.Errorf("after %q: got %q, want missed", after, got)
			}
			publish(&f, "a", live.Event, 6)
			if got := next(t, r); got != "6" {
				t.Errorf("after %q, then: got %q, want what comes from then on", after, got)
			}
			r.Close()
		}
	})
}

func TestMissed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f live.Feed
		r := follow(t, &f, "a", "")
		publish(&f, "a", live.Event, upTo(live.MaxBatch)...)
		if got := strings.Fields(next(t, r)); len(got) != live.MaxBatch {
			t.Errorf("got %d changes, want all %d", len(got), live.MaxBatch)
		}
		publish(&f, "a", live.Event, upTo(live.MaxBatch+1)...)
		publish(&f, "b", live.Event, upTo(live.MaxBatch)...)
		if got := next(t, r); got != "missed" {
			t.Errorf("one more than a batch has: got %q, want missed", got)
		}
		publish(&f, "a", live.Event, 7)
		if got := next(t, r); got != "7" {
			t.Errorf("then: got %q, want 7", got)
		}
		f.Publish(live.Change{Tenant: "b", Kind: live.Many}, live.Change{Tenant: "a", Kind: live.Many})
		if got := next(t, r); got != "missed" {
			t.Errorf("many: got %q, want missed", got)
		}

		other := follow(t, &f, "c", "")
		publish(&f, "c", live.Event, 1)
		publish(&f, "a", live.Event, upTo(1<<16)...) // over what is kept
		if got := next(t, other); got != "missed" {
			t.Errorf("behind what is kept: got %q, want missed", got)
		}
	})
}

// A reader that comes often does not get each change by itself.
func TestRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f live.Feed
		r := follow(t, &f, "a", "")
		var batches []string
		go func() {
			for i := range 20 {
				publish(&f, "a", live.Event, i)
				publish(&f, "b", live.Event, i)
				time.Sleep(10 * time.Millisecond)
			}
		}()
		for !slices.ContainsFunc(batches, func(b string) bool { return strings.HasSuffix(b, "19") }) {
			batches = append(batches, next(t, r))
		}
		if len(batches) > 3 {
			t.Errorf("got %q in 200 ms, want a rest of 100 ms between two", batches)
		}
	})
}

func TestReadersHaveALimit(t *testing.T) {
	var f live.Feed
	var readers []*live.Reader
	fill := func(tenant string, n int) {
		t.Helper()
		for range n {
			readers = append(readers, follow(t, &f, tenant, ""))
		}
		if _, err := f.Follow(tenant, all, ""); !errors.Is(err, live.ErrFull) {
			t.Errorf("tenant %s, one more than %d: got the error %v, want ErrFull", tenant, n, err)
		}
	}
	fill("a", live.MaxReadersPerTenant)
	readers[0].Close()
	fill("a", 1)
	for i := 1; (i+1)*live.MaxReadersPerTenant < live.MaxReaders; i++ {
		fill(fmt.Sprint(i), live.MaxReadersPerTenant)
	}
	fill("last", live.MaxReadersPerTenant)
	if _, err := f.Follow("none yet", all, ""); !errors.Is(err, live.ErrFull) {
		t.Errorf("one more than %d: got the error %v, want ErrFull", live.MaxReaders, err)
	}
	f.Close()
	if _, _, err := readers[1].Next(t.Context()); !errors.Is(err, live.ErrClosed) {
		t.Errorf("after Close: got the error %v, want ErrClosed", err)
	}
	if _, err := f.Follow("a", all, ""); !errors.Is(err, live.ErrClosed) {
		t.Errorf("follow after Close: got the error %v, want ErrClosed", err)
	}
	publish(&f, "a", live.Event, 1)
}

func BenchmarkPublish(b *testing.B) {
	var f live.Feed
	b.Run("nobody", func(b *testing.B) {
		for b.Loop() {
			f.Publish(live.Change{Tenant: "a", ID: 1})
		}
	})
	r, err := f.Follow("b", all, "")
	if err != nil {
		b.Fatal(err)
	}
	defer r.Close()
	b.Run("another tenant's reader", func(b *testing.B) {
		for b.Loop() {
			f.Publish(live.Change{Tenant: "a", ID: 1})
		}
	})
}
