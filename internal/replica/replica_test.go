package replica_test

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/replica"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// A member is a replica whose way to the store can be cut.
type member struct {
	*replica.Member
	cut                    atomic.Bool
	work, losses, replaced atomic.Int64
}

type line struct {
	store.Store
	cut *atomic.Bool
}

func (l line) Stay(ctx context.Context, r store.Replica) (int, error) {
	if l.cut.Load() {
		return 0, store.ErrUnavailable
	}
	return l.Store.Stay(ctx, r)
}

func (l line) Bury(ctx context.Context, now time.Time) ([]string, error) {
	if l.cut.Load() {
		return nil, store.ErrUnavailable
	}
	return l.Store.Bury(ctx, now)
}

func join(t *testing.T, s store.Store, name string) *member {
	t.Helper()
	m := new(member)
	m.Member = &replica.Member{
		Store: line{s, &m.cut}, Name: name, Log: slog.New(slog.DiscardHandler),
		OnWork: func(...store.EndpointID) { m.work.Add(1) }, OnLoss: func() { m.losses.Add(1) },
		OnReplaced: func(err error) {
			if errors.Is(err, replica.ErrReplaced) {
				m.replaced.Add(1)
			}
		},
	}
	if err := m.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return m
}

func open(t *testing.T) store.Store {
	t.Helper()
	s, err := sqlstore.OpenSQLite(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// One that cannot show itself stops before others take it for dead, and joins
// again under another number.
func TestDead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t)
		defer s.Close()
		a, b := join(t, s, "a"), join(t, s, "b")
		time.Sleep(2 * replica.Lease)
		first := a.Owner()
		if first == 0 || a.Owner() == b.Owner() {
			t.Fatalf("got the owners %d and %d, want two", a.Owner(), b.Owner())
		}
		a.cut.Store(true)
		worked := b.work.Load()
		time.Sleep(replica.Lease - 1100*time.Millisecond)
		if a.Owner() != 0 && b.work.Load() != worked {
			t.Error("another one has its work while it may send still")
		}
		time.Sleep(600 * time.Millisecond)
		if a.Owner() != 0 {
			t.Error("it may send until others have its work, want that it stops before")
		}
		time.Sleep(1500 * time.Millisecond)
		if b.work.Load() == worked {
			t.Errorf("nobody took over within %s and a second", replica.Lease)
		}
		a.cut.Store(false)
		time.Sleep(time.Second)
		if a.losses.Load() != 1 || a.Owner() == 0 || a.Owner() == first {
			t.Errorf("got %d losses and the owner %d, want that it joined again under another number than %d", a.losses.Load(), a.Owner(), first)
		}
		stop(t, a, b)
	})
}

// When the database was away for all of them, nobody is taken for dead.
func TestAllAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t)
		defer s.Close()
		a, b := join(t, s, "a"), join(t, s, "b")
		time.Sleep(2 * replica.Lease)
		before := a.Owner()
		a.cut.Store(true)
		b.cut.Store(true)
		time.Sleep(3 * replica.Lease)
		if a.Owner() != 0 {
			t.Error("it may send though it cannot show itself")
		}
		worked := a.work.Load()
		a.cut.Store(false)
		time.Sleep(5 * time.Second)
		b.cut.Store(false)
		time.Sleep(2 * replica.Lease)
		if a.Owner() != before || a.losses.Load()+b.losses.Load() != 0 {
			t.Errorf("got the owner %d and %d losses, want %d still and none", a.Owner(), a.losses.Load()+b.losses.Load(), before)
		}
		if a.work.Load() == worked {
			t.Error("it was not told that it may work again")
		}
		stop(t, a, b)
	})
}

// Who joins under the name of another one takes its place.
func TestReplaced(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t)
		defer s.Close()
		a := join(t, s, "a")
		again := join(t, s, "a")
		time.Sleep(time.Second)
		if a.replaced.Load() != 1 || a.Owner() != 0 || again.Owner() == 0 {
			t.Errorf("replaced %d times, owners %d and %d, want the second one alone", a.replaced.Load(), a.Owner(), again.Owner())
		}
		stop(t, a, again)
		again = join(t, s, "b")
		others, err := s.Stay(t.Context(), store.Replica{Name: "b", Owner: again.Owner(), Until: time.Now().Add(time.Hour)})
		if err != nil || others != 0 {
			t.Errorf("got %d others and the error %v, want none: they have left", others, err)
		}
		stop(t, again)
	})
}

func stop(t *testing.T, members ...*member) {
	t.Helper()
	for _, m := range members {
		if err := m.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	}
}
