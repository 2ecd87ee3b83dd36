package storetest

import (
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

var replicaTests = []test{
	{"Join", "a replica takes the place of the one that had its name, and what is leased to no replica ends at now", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		all := deliveries(t, s, 4, 1)
		now := at.Add(3 * time.Second)
		claim(t, s, us, all[0].Due, 1)
		claim(t, s, them, all[1].Due, 1)
		claim(t, s, 3, all[2].Due, 1)
		same(t, "ended by us", must1(s.Join(ctx, store.Replica{Name: "a", Owner: us, Until: at.Add(lease)}, now))(t), 2)
		same(t, "ours", get(t, s, all[0].ID).Due, all[0].Due.Add(lease))
		same(t, "due", get(t, s, all[1].ID).Due, now)
		claim(t, s, them, now, 1)
		same(t, "ended by them", must1(s.Join(ctx, store.Replica{Name: "b", Owner: them, Until: at.Add(lease)}, now))(t), 0)
		same(t, "again, as another owner", must1(s.Join(ctx, store.Replica{Name: "b", Owner: 4, Until: at.Add(lease)}, now))(t), 1)
		got := ids(claim(t, s, 4, now, 10), deliveryID)
		slices.Sort(got)
		same(t, "claimed", got, []store.DeliveryID{all[1].ID, all[2].ID, all[3].ID})
	}},
	{"Stay", "who stays is no dead one, who was taken for dead or replaced learns it, and others are counted", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		a, b := store.Replica{Name: "a", Owner: us, Until: at.Add(10 * time.Second)}, store.Replica{Name: "b", Owner: them, Until: at.Add(10 * time.Second)}
		must1(s.Join(ctx, a, at))(t)
		same(t, "others of the first", must1(s.Stay(ctx, a))(t), 0)
		must1(s.Join(ctx, b, at))(t)
		same(t, "others of the second", must1(s.Stay(ctx, b))(t), 1)
		b.Until = at.Add(20 * time.Second)
		must1(s.Stay(ctx, b))(t)
		same(t, "dead before", must1(s.Bury(ctx, at.Add(10*time.Second-time.Microsecond)))(t), []string{})
		same(t, "dead then", must1(s.Bury(ctx, at.Add(10*time.Second)))(t), []string{"a"})
		_, err := s.Stay(ctx, a)
		wantErr(t, "stay of the dead one", err, store.ErrLeaseLost)
		same(t, "others", must1(s.Stay(ctx, b))(t), 0)
		must1(s.Join(ctx, store.Replica{Name: "b", Owner: 3, Until: at.Add(lease)}, at))(t)
		_, err = s.Stay(ctx, b)
		wantErr(t, "stay of one that was replaced", err, store.ErrExists)
	}},
	{"Bury", "what is leased to a replica that is buried, or leaves, ends at now, and that of others does not", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		all := deliveries(t, s, 3, 1)
		for i, r := range []store.Replica{{Name: "a", Owner: us, Until: at.Add(20 * time.Second)}, {Name: "b", Owner: them, Until: at.Add(10 * time.Second)}, {Name: "c", Owner: 3, Until: at.Add(20 * time.Second)}} {
			must1(s.Join(ctx, r, at))(t)
			claim(t, s, r.Owner, all[i].Due, 1)
		}
		now := at.Add(15 * time.Second)
		same(t, "buried", must1(s.Bury(ctx, now))(t), []string{"b"})
		same(t, "ours", get(t, s, all[0].ID).Due, all[0].Due.Add(lease))
		same(t, "that of the dead one", get(t, s, all[1].ID).Due, now)
		must(t, s.Leave(ctx, 3, now))
		same(t, "that of the one that left", get(t, s, all[2].ID).Due, now)
		same(t, "ours still", get(t, s, all[0].ID).Due, all[0].Due.Add(lease))
		must(t, completeOne(t, s, store.Completion{Delivery: all[1].ID, Owner: them, Attempt: attempt(1, 200), State: store.Delivered}))
		claim(t, s, us, now, 10)
		c := &store.Completion{Delivery: all[2].ID, Owner: 3, Attempt: attempt(1, 200), State: store.Delivered}
		must(t, s.Complete(ctx, c))
		same(t, "stale completion lost", c.Lost, true)
	}},
	{"Hold", "an endpoint or a job has one holder at a time, and only a replica", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		_, err := s.Hold(ctx, us, 1)
		wantErr(t, "hold as no replica", err, store.ErrLeaseLost)
		must1(s.Join(ctx, store.Replica{Name: "a", Owner: us, Until: at.Add(10 * time.Second)}, at))(t)
		must1(s.Join(ctx, store.Replica{Name: "b", Owner: them, Until: at.Add(20 * time.Second)}, at))(t)
		hold := func(owner store.OwnerNo, ids ...int64) []int64 {
			t.Helper()
			return must1(s.Hold(ctx, owner, ids...))(t)
		}
		same(t, "ours", hold(us, 1, 2), []int64{1, 2})
		same(t, "again", hold(us, 1), []int64{1})
		same(t, "theirs", hold(them, 1, 2, 3), []int64{3})
		must(t, s.LetGo(ctx, them, 1))
		same(t, "what they cannot let go", hold(them, 1), []int64{})
		must(t, s.LetGo(ctx, us, 1))
		same(t, "what we let go", hold(them, 1), []int64{1})
		must1(s.Bury(ctx, at.Add(15*time.Second)))(t)
		same(t, "what a dead one held", hold(them, 2), []int64{2})
		must(t, s.Leave(ctx, them, at))
		must1(s.Join(ctx, store.Replica{Name: "c", Owner: 3, Until: at.Add(lease)}, at))(t)
		same(t, "what one that left held", hold(3, 1, 2, 3), []int64{1, 2, 3})
	}},
	{"HoldDue", "what is due for an endpoint is so to its holder alone", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		for _, e := range []store.EndpointID{1, 2} {
			deliveries(t, s, 1, e)
		}
		must1(s.Join(ctx, store.Replica{Name: "a", Owner: us, Until: at.Add(lease)}, at))(t)
		must1(s.Hold(ctx, us, 2))(t)
		due := func(owner store.OwnerNo, endpoints ...store.EndpointID) []store.EndpointID {
			t.Helper()
			found := ids(must1(s.NextDue(ctx, owner, endpoints...))(t), func(d store.Due) store.EndpointID { return d.Endpoint })
			slices.Sort(found)
			return found
		}
		same(t, "ours", due(us), []store.EndpointID{1, 2})
		same(t, "ours, by name", due(us, 1, 2), []store.EndpointID{1, 2})
		same(t, "theirs", due(them), []store.EndpointID{1})
		same(t, "theirs, by name", due(them, 1, 2), []store.EndpointID{1})
	}},
}
