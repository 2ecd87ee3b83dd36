package storetest

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

var deliverTests = []test{
	{"Claim", "those that are due come, the longest due first, at most n, leased to the owner until now+lease", func(t *testing.T, s store.Store) {
		all := deliveries(t, s, 4, 1) // due at, at+1s, …
		slices.Reverse(all)
		now := at.Add(2 * time.Second)
		same(t, "before the first is due", len(claim(t, s, us, at.Add(-time.Microsecond), 10)), 0)
		want := []store.Delivery{all[3], all[2]}
		for i := range want {
			want[i].State, want[i].Owner, want[i].Due = store.Leased, us, now.Add(lease)
		}
		same(t, "claimed", claim(t, s, us, now, 2), want)
		same(t, "delivery", get(t, s, want[0].ID), want[0])
		same(t, "the rest", ids(claim(t, s, them, now, 10), deliveryID), []store.DeliveryID{all[1].ID})
		same(t, "nothing left", len(claim(t, s, us, now, 10)), 0)
	}},
	{"ClaimAgain", "a claim that is not finished comes back when its lease ends", func(t *testing.T, s store.Store) {
		d := deliveries(t, s, 1, 1)[0]
		claim(t, s, us, at, 1)
		same(t, "before the lease ends", len(claim(t, s, them, at.Add(lease-time.Microsecond), 1)), 0)
		again := claim(t, s, them, at.Add(lease), 1)
		same(t, "at its end", ids(again, deliveryID), []store.DeliveryID{d.ID})
		same(t, "owner", again[0].Owner, them)
	}},
	{"ClaimAccepted", "a delivery that was accepted leased comes when that lease ends", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant, 1)
		a.Deliveries[0].State, a.Deliveries[0].Owner, a.Deliveries[0].Due = store.Leased, us, at.Add(lease)
		must(t, accept(t, s, a))
		same(t, "before", len(claim(t, s, them, at.Add(lease-1), 1)), 0)
		same(t, "after", ids(claim(t, s, them, at.Add(lease), 1), deliveryID), []store.DeliveryID{a.Deliveries[0].ID})
	}},
	{"ClaimSkip", "deliveries of the endpoints to skip are left out, and count for nothing", func(t *testing.T, s store.Store) {
		deliveries(t, s, 5, 1)
		deliveries(t, s, 5, 2)
		d := deliveries(t, s, 1, 3)[0]
		same(t, "claimed", ids(claim(t, s, us, at.Add(time.Hour), 1, 1, 2), deliveryID), []store.DeliveryID{d.ID})
		same(t, "claimed again", len(claim(t, s, us, at.Add(time.Hour), 10, 1, 2)), 0)
		many := make([]store.EndpointID, 20000)
		for i := range many {
			many[i] = store.EndpointID(i + 2)
		}
		same(t, "the first endpoint's", len(claim(t, s, us, at.Add(time.Hour), 100, many...)), 5)
		same(t, "next of the second", must1(s.NextDue(t.Context(), append(many[1:], 1)...))(t), at)
		same(t, "the second endpoint's", len(claim(t, s, us, at.Add(time.Hour), 100)), 5)
	}},
	{"ClaimShared", "no delivery is returned to two callers within one lease, and none to a caller only if none is due", func(t *testing.T, s store.Store) {
		const n = 60
		deliveries(t, s, n, 1)
		var mu sync.Mutex
		owners := make(map[store.DeliveryID]store.OwnerNo)
		var wg sync.WaitGroup
		for c := range 6 {
			owner := store.OwnerNo(c + 1)
			wg.Go(func() {
				for {
					now := at.Add(time.Hour)
					claimed, err := s.Claim(t.Context(), owner, now, lease, 3)
					if err != nil {
						t.Errorf("claim: %v", err)
					}
					if len(claimed) == 0 {
						if due, err := s.NextDue(t.Context()); err != nil || !due.After(now) {
							t.Errorf("claimed nothing, but something is due at %v, error %v", due, err)
						}
						return
					}
					mu.Lock()
					for _, d := range claimed {
						if first, ok := owners[d.ID]; ok {
							t.Errorf("%s went to %d and to %d", d.ID, first, owner)
						}
						owners[d.ID] = owner
					}
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		same(t, "claimed", len(owners), n)
	}},
	{"NextDue", "it is when Claim may return something next, and zero if there is nothing to wait for", func(t *testing.T, s store.Store) {
		next := func(skip ...store.EndpointID) time.Time {
			t.Helper()
			return must1(s.NextDue(t.Context(), skip...))(t)
		}
		same(t, "empty", next(), time.Time{})
		deliveries(t, s, 1, 1)
		d := deliveries(t, s, 2, 2)[1] // due at and at+1s
		same(t, "pending", next(), at)
		same(t, "skipping the first endpoint", next(1), at)
		same(t, "skipping both", next(1, 2), time.Time{})
		claim(t, s, us, at, 10)
		same(t, "two leased until later", next(), d.Due)
		claim(t, s, us, d.Due, 10)
		same(t, "all leased", next(), at.Add(lease))
		now := at.Add(time.Hour)
		for _, d := range claim(t, s, us, now, 10) {
			must(t, s.Complete(t.Context(), store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))
		}
		same(t, "all delivered", next(), time.Time{})
	}},
	{"Release", "released deliveries are pending again; those of others and finished ones are left alone", func(t *testing.T, s store.Store) {
		all := deliveries(t, s, 4, 1)
		mine, theirs, done, pending := all[0], all[1], all[2], all[3]
		claim(t, s, us, mine.Due, 1)
		claim(t, s, them, theirs.Due, 1)
		try(t, s, done, done.Due, 1, store.Completion{State: store.Delivered})
		due := at.Add(5 * time.Second)
		must(t, s.Release(t.Context(), us, due, mine.ID, theirs.ID, done.ID, pending.ID, 12345))
		mine.Due = due
		same(t, "released", get(t, s, mine.ID), mine)
		same(t, "theirs", get(t, s, theirs.ID).Owner, them)
		same(t, "done", get(t, s, done.ID).State, store.Delivered)
		same(t, "pending", get(t, s, pending.ID), pending)
		same(t, "claimed again", ids(claim(t, s, them, due, 10), deliveryID), []store.DeliveryID{pending.ID, mine.ID})
	}},
	{"Cancel", "leased deliveries are cancelled without an attempt; those of others and finished ones are left alone", func(t *testing.T, s store.Store) {
		all := deliveries(t, s, 4, 1)
		mine, theirs, done, pending := all[0], all[1], all[2], all[3]
		claim(t, s, us, mine.Due, 1)
		claim(t, s, them, theirs.Due, 1)
		try(t, s, done, done.Due, 1, store.Completion{State: store.Delivered})
		now := at.Add(5 * time.Second)
		must(t, s.Cancel(t.Context(), us, now, "endpoint deleted", mine.ID, theirs.ID, done.ID, pending.ID, 12345))
		mine.State, mine.Reason, mine.Due, mine.Finished = store.Cancelled, "endpoint deleted", time.Time{}, now
		same(t, "cancelled", get(t, s, mine.ID), mine)
		same(t, "theirs", get(t, s, theirs.ID).Owner, them)
		same(t, "done", get(t, s, done.ID).State, store.Delivered)
		same(t, "pending", get(t, s, pending.ID), pending)
	}},
	{"Complete", "the attempt and the state that follows from it are recorded", func(t *testing.T, s store.Store) {
		for _, c := range []store.Completion{
			{State: store.Pending, Due: at.Add(time.Hour)},
			{State: store.Delivered},
			{State: store.Failed, Reason: "attempts used up"},
			{State: store.Cancelled, Reason: "410"},
		} {
			want := deliveries(t, s, 1, 1)[0]
			try(t, s, want, at, 1, c)
			want.State, want.Reason, want.Due, want.Attempts = c.State, c.Reason, c.Due, 1
			want.Last = attempt(1, 500)
			if c.State == store.Delivered {
				want.Last = attempt(1, 200)
			}
			if c.State.Final() {
				want.Finished = want.Last.Started.Add(want.Last.Duration).Truncate(time.Microsecond)
			}
			same(t, c.State.String(), get(t, s, want.ID), want)
			same(t, "attempts", must1(s.Attempts(t.Context(), tenant, want.ID))(t), []store.Attempt{want.Last})
			same(t, "claimed", len(claim(t, s, us, at, 10)), 0)
		}
	}},
	{"CompleteState", "an attempt ends in Pending, Delivered, Failed or Cancelled", func(t *testing.T, s store.Store) {
		d := deliveries(t, s, 1, 1)[0]
		claim(t, s, us, at, 1)
		for _, state := range []store.State{store.Leased, store.Skipped} {
			err := s.Complete(t.Context(), store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: state})
			wantErr(t, state.String(), err, store.ErrState)
		}
	}},
	{"Fencing", "only the owner completes a delivery, and each attempt once", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		d := deliveries(t, s, 1, 1)[0]
		complete := func(id store.DeliveryID, owner store.OwnerNo, n int) error {
			return s.Complete(ctx, store.Completion{Delivery: id, Owner: owner, Attempt: attempt(n, 500), State: store.Pending, Due: at})
		}
		wantErr(t, "a pending one", complete(d.ID, us, 1), store.ErrLeaseLost)
		wantErr(t, "a pending one, by nobody", complete(d.ID, 0, 1), store.ErrLeaseLost)
		claim(t, s, us, at, 1)
		before := get(t, s, d.ID)
		wantErr(t, "another owner", complete(d.ID, them, 1), store.ErrLeaseLost)
		wantErr(t, "an attempt too early", complete(d.ID, us, 2), store.ErrLeaseLost)
		wantErr(t, "no attempt", complete(d.ID, us, 0), store.ErrLeaseLost)
		wantErr(t, "no delivery", complete(12345, us, 1), store.ErrLeaseLost)
		same(t, "delivery", get(t, s, d.ID), before)
		must(t, complete(d.ID, us, 1))
		claim(t, s, us, at, 1)
		wantErr(t, "the same attempt again", complete(d.ID, us, 1), store.ErrLeaseLost)
		wantErr(t, "another owner's second", complete(d.ID, them, 2), store.ErrLeaseLost)
		same(t, "attempts", len(must1(s.Attempts(ctx, tenant, d.ID))(t)), 1)

		// The lease ends, and another owner takes over.
		claim(t, s, them, at.Add(lease), 1)
		wantErr(t, "after it went to another", complete(d.ID, us, 2), store.ErrLeaseLost)
		must(t, complete(d.ID, them, 2))
		wantErr(t, "a finished one", complete(d.ID, them, 3), store.ErrLeaseLost)
	}},
	{"CompleteLate", "an owner whose lease ended holds the delivery until another claims it", func(t *testing.T, s store.Store) {
		d := deliveries(t, s, 1, 1)[0]
		claim(t, s, us, at, 1)
		must1(s.Recover(t.Context(), them, at))(t)
		must(t, s.Complete(t.Context(), store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))
		same(t, "claimed", len(claim(t, s, them, at.Add(time.Hour), 1)), 0)
	}},
	{"Attempts", "all attempts come, the first one first, also those before a redelivery", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		d := deliveries(t, s, 1, 1)[0]
		same(t, "none", len(must1(s.Attempts(ctx, tenant, d.ID))(t)), 0)
		now := at
		for n, state := range []store.State{store.Pending, store.Pending, store.Failed, store.Pending, store.Delivered, store.Delivered} {
			if got := get(t, s, d.ID); got.State.Final() {
				redelivered := must1(s.Redeliver(ctx, tenant, d.ID, now))(t)
				same(t, "base", redelivered.Base, n)
			}
			try(t, s, d, now, n+1, store.Completion{State: state, Due: now.Add(time.Minute)})
			now = now.Add(time.Minute)
		}
		want := []store.Attempt{attempt(1, 500), attempt(2, 500), attempt(3, 500), attempt(4, 500), attempt(5, 200), attempt(6, 200)}
		same(t, "attempts", must1(s.Attempts(ctx, tenant, d.ID))(t), want)
		got := get(t, s, d.ID)
		same(t, "last", got.Last, want[5])
		same(t, "attempts and base", fmt.Sprint(got.Attempts, got.Base), "6 5")
		_, err := s.Attempts(ctx, tenant, 12345)
		wantErr(t, "attempts of no delivery", err, store.ErrNotFound)
		must(t, s.Check(ctx))
	}},
	{"Recover", "every lease of other owners ends at now, and they are counted", func(t *testing.T, s store.Store) {
		all := deliveries(t, s, 4, 1)
		now := at.Add(3 * time.Second)
		claim(t, s, us, all[0].Due, 1)
		claim(t, s, them, all[1].Due, 1)
		claim(t, s, 3, all[2].Due, 1)
		same(t, "recovered", must1(s.Recover(t.Context(), us, now))(t), 2)
		same(t, "recovered again", must1(s.Recover(t.Context(), us, now))(t), 0)
		same(t, "due", get(t, s, all[1].ID).Due, now)
		got := ids(claim(t, s, us, now, 10), deliveryID)
		slices.Sort(got)
		same(t, "claimed", got, []store.DeliveryID{all[1].ID, all[2].ID, all[3].ID})
	}},
	{"Redeliver", "a finished delivery is pending again with a fresh set of attempts, a pending one becomes due, a leased one is ErrState", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		now := at.Add(time.Hour)
		for _, state := range []store.State{store.Delivered, store.Failed, store.Cancelled} {
			d := deliveries(t, s, 1, 1)[0]
			try(t, s, d, at, 1, store.Completion{State: state, Reason: "why"})
			want := get(t, s, d.ID)
			want.State, want.Reason, want.Due, want.Base, want.Finished = store.Pending, "", now, 1, time.Time{}
			same(t, "redelivered", must1(s.Redeliver(ctx, tenant, d.ID, now))(t), want)
			same(t, state.String(), get(t, s, d.ID), want)
		}
		a := newAcceptance(tenant, 1)
		a.Deliveries[0].State, a.Deliveries[0].Reason = store.Skipped, "endpoint disabled"
		must(t, accept(t, s, a))
		want := a.Deliveries[0]
		want.State, want.Reason, want.Due, want.Finished = store.Pending, "", now, time.Time{}
		same(t, "skipped", must1(s.Redeliver(ctx, tenant, want.ID, now))(t), want)

		retried := deliveries(t, s, 1, 1)[0]
		try(t, s, retried, at, 1, store.Completion{State: store.Pending, Due: at.Add(48 * time.Hour)})
		want = get(t, s, retried.ID)
		want.Due = now
		same(t, "pending", must1(s.Redeliver(ctx, tenant, retried.ID, now))(t), want)
		same(t, "pending", get(t, s, retried.ID), want)

		same(t, "claimed", len(claim(t, s, us, now, 10)), 5)
		_, err := s.Redeliver(ctx, tenant, retried.ID, now)
		wantErr(t, "leased", err, store.ErrState)
		_, err = s.Redeliver(ctx, tenant, 12345, now)
		wantErr(t, "no delivery", err, store.ErrNotFound)
	}},
}
