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
	{"ClaimShares", "of each endpoint no more come than its share, and none of a tenant's that is not its", func(t *testing.T, s store.Store) {
		withOther(t, s)
		first, second := deliveries(t, s, 5, 1), deliveries(t, s, 5, 2)
		deliveries(t, s, 5, 3)
		now := at.Add(time.Hour)
		got := claimOf(t, s, us, now, store.Share{Tenant: tenant, Endpoint: 2, N: 1}, store.Share{Tenant: tenant, Endpoint: 1, N: 2}, store.Share{Tenant: other, Endpoint: 3, N: 5})
		same(t, "claimed", ids(got, deliveryID), []store.DeliveryID{second[0].ID, first[0].ID, first[1].ID})
		same(t, "no share", len(claimOf(t, s, us, now)), 0)
	}},
	{"ClaimSize", "it ends where the payloads come to more than the size, after the first delivery at the earliest", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant, 1, 1, 1)
		a.Event.Payload = make([]byte, 1000)
		must(t, accept(t, s, a))
		share := store.Share{Tenant: tenant, Endpoint: 1, N: 10}
		for _, row := range []struct{ size, want int }{{1999, 1}, {10, 1}, {2000, 1}} {
			got := must1(s.Claim(t.Context(), us, at, lease, row.size, share))(t)
			same(t, fmt.Sprintf("claimed of %d bytes", row.size), len(got), row.want)
			same(t, "size", got[0].Size, 1000)
		}
		must(t, accept(t, s, a))
		same(t, "claimed of 2000 bytes", len(must1(s.Claim(t.Context(), us, at, lease, 2000, share))(t)), 2)
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
					claimed, err := s.Claim(t.Context(), owner, now, lease, anySize, store.Share{Tenant: tenant, Endpoint: 1, N: 3})
					if err != nil {
						t.Errorf("claim: %v", err)
					}
					if len(claimed) == 0 {
						if due, err := s.NextDue(t.Context(), us); err != nil || len(due) != 1 || !due[0].At.After(now) {
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
	{"NextDue", "it is when Claim may return something of each endpoint next, of all or of those that are asked for", func(t *testing.T, s store.Store) {
		next := func(endpoints ...store.EndpointID) []store.Due {
			t.Helper()
			due := must1(s.NextDue(t.Context(), us, endpoints...))(t)
			slices.SortFunc(due, func(a, b store.Due) int { return int(a.Endpoint - b.Endpoint) })
			return due
		}
		same(t, "empty", len(next()), 0)
		deliveries(t, s, 1, 1)
		d := deliveries(t, s, 2, 2)[1] // due at and at+1s
		same(t, "pending", next(), []store.Due{{Tenant: tenant, Endpoint: 1, At: at}, {Tenant: tenant, Endpoint: 2, At: at}})
		same(t, "of the second endpoint", next(2), []store.Due{{Tenant: tenant, Endpoint: 2, At: at}})
		same(t, "of another", len(next(3)), 0)
		claim(t, s, us, at, 10)
		same(t, "two leased until later", next(), []store.Due{{Tenant: tenant, Endpoint: 1, At: at.Add(lease)}, {Tenant: tenant, Endpoint: 2, At: d.Due}})
		claim(t, s, us, d.Due, 10)
		same(t, "all leased", next(2), []store.Due{{Tenant: tenant, Endpoint: 2, At: at.Add(lease)}})
		for _, d := range claim(t, s, us, at.Add(time.Hour), 10) {
			must(t, completeOne(t, s, store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))
		}
		same(t, "all delivered", len(next()), 0)
	}},
	{"Line", "deliveries of one line become due one after the other, whatever becomes of each", func(t *testing.T, s store.Store) {
		inLine := func(endpoint store.EndpointID, line string) store.Delivery {
			a := newAcceptance(tenant, endpoint)
			a.Event.OrderingKey, a.Deliveries[0].Line = line, line
			must(t, accept(t, s, a))
			same(t, "ordering key", must1(s.Event(t.Context(), tenant, a.Event.ID.String()))(t).OrderingKey, line)
			return get(t, s, a.Deliveries[0].ID)
		}
		var all []store.Delivery
		for range 6 {
			all = append(all, inLine(1, "a"))
		}
		same(t, "due", fmt.Sprint(all[0].Due, all[1].Due), fmt.Sprint(at, time.Time{}))
		otherLine, otherEndpoint := inLine(1, "b"), inLine(2, "a")
		_, err := s.Redeliver(t.Context(), tenant, all[1].ID, at)
		wantErr(t, "redeliver one behind another", err, store.ErrState)

		now := at
		wantNext := func(want ...store.Delivery) {
			t.Helper()
			same(t, "claimed", ids(claim(t, s, us, now, 10), deliveryID), ids(want, deliveryID))
		}
		complete := func(i, n int, c store.Completion) {
			t.Helper()
			now = now.Add(24 * time.Hour)
			c.Delivery, c.Owner, c.Attempt = all[i].ID, us, attempt(n, 500)
			must(t, completeOne(t, s, c))
		}
		wantNext(all[0], otherLine, otherEndpoint)
		complete(0, 1, store.Completion{State: store.Pending, Due: now.Add(25 * time.Hour)})
		for _, d := range []store.Delivery{otherLine, otherEndpoint} {
			must(t, completeOne(t, s, store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))
		}
		wantNext() // the first one holds its line
		now = now.Add(time.Hour)
		wantNext(all[0])
		complete(0, 2, store.Completion{State: store.Failed})
		wantNext(all[1])
		complete(1, 1, store.Completion{State: store.Delivered})
		wantNext(all[2])
		must(t, s.Cancel(t.Context(), us, now, "why", all[2].ID))
		wantNext(all[3])
		must(t, s.Quarantine(t.Context(), us, now, "why", all[3].ID))
		wantNext(all[4])
		must(t, s.Release(t.Context(), us, now, all[4].ID))
		wantNext(all[4])

		redelivered := must1(s.Redeliver(t.Context(), tenant, all[0].ID, now))(t)
		wantNext(redelivered)
		complete(0, 3, store.Completion{State: store.Delivered})
		wantNext(all[4]) // its lease ended, and it still holds the line
		complete(4, 1, store.Completion{State: store.Delivered})
		wantNext(all[5])
	}},
	{"LineLeased", "only Claim knows who is first in a line: nothing with a line is accepted leased", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant, 1)
		a.Deliveries[0].Line, a.Deliveries[0].State = "a", store.Leased
		wantErr(t, "leased", accept(t, s, a), store.ErrState)
		a.Deliveries[0].State = store.Skipped
		must(t, accept(t, s, a))
		a.Deliveries[0].State = store.Pending
		must(t, accept(t, s, a))
		same(t, "behind a skipped one", get(t, s, a.Deliveries[0].ID).Due, at)
	}},
	{"Begin", "it counts the starts of work that has no outcome; a lease that ended by itself is one", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		d := deliveries(t, s, 1, 1)[0]
		wantErr(t, "a pending one", s.Begin(ctx, us, d.ID), store.ErrLeaseLost)
		same(t, "first lease", claim(t, s, us, at, 1)[0].Starts, 0)
		wantErr(t, "another owner", s.Begin(ctx, them, d.ID), store.ErrLeaseLost)
		now := at.Add(lease)
		same(t, "after a lease that ended", claim(t, s, them, now, 1)[0].Starts, 1)
		must(t, s.Begin(ctx, them, d.ID))
		now = now.Add(lease)
		same(t, "after one more that had begun", claim(t, s, us, now, 1)[0].Starts, 2)
		now = now.Add(lease)
		same(t, "after one that had not", claim(t, s, us, now, 1)[0].Starts, 2)

		must(t, s.Release(ctx, us, now, d.ID))
		same(t, "released", claim(t, s, us, now, 1)[0].Starts, 0)
		must(t, s.Begin(ctx, us, d.ID))
		must(t, completeOne(t, s, store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 500), State: store.Pending, Due: now}))
		same(t, "completed", get(t, s, d.ID).Starts, 0)
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
	{"Quarantine", "leased deliveries are quarantined without an attempt, and can be redelivered; those of others are left alone", func(t *testing.T, s store.Store) {
		all := deliveries(t, s, 2, 1)
		mine, theirs := all[0], all[1]
		claim(t, s, us, mine.Due, 1)
		claim(t, s, them, theirs.Due, 1)
		now := at.Add(5 * time.Second)
		must(t, s.Quarantine(t.Context(), us, now, "it ended the process", mine.ID, theirs.ID, 12345))
		mine.State, mine.Reason, mine.Due, mine.Finished = store.Quarantined, "it ended the process", time.Time{}, now
		same(t, "quarantined", get(t, s, mine.ID), mine)
		same(t, "theirs", get(t, s, theirs.ID).Owner, them)
		same(t, "listed", len(must1(s.Deliveries(t.Context(), store.DeliveryFilter{Tenant: tenant, States: []store.State{store.Quarantined}}))(t).Rows), 1)
		same(t, "redelivered", must1(s.Redeliver(t.Context(), tenant, mine.ID, now))(t).State, store.Pending)
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
	{"CompleteMany", "of a batch those that are lost are not recorded, and all others are", func(t *testing.T, s store.Store) {
		all := deliveries(t, s, 4, 1)
		try(t, s, all[2], all[3].Due, 1, store.Completion{State: store.Pending, Due: at})
		claim(t, s, us, at, 1)
		must(t, s.Release(t.Context(), us, at, all[3].ID))
		batch := []*store.Completion{
			{Delivery: all[0].ID, Attempt: attempt(1, 200), State: store.Delivered},
			{Delivery: all[3].ID, Attempt: attempt(1, 200), State: store.Delivered}, // nobody's
			{Delivery: all[2].ID, Attempt: attempt(2, 200), State: store.Delivered},
			{Delivery: all[1].ID, Attempt: attempt(1, 500), State: store.Failed},
			{Delivery: all[0].ID, Attempt: attempt(1, 200), State: store.Delivered}, // twice
			{Delivery: all[1].ID, Attempt: attempt(2, 200), State: store.Delivered}, // it has ended
		}
		var lost []bool
		for _, c := range batch {
			c.Owner = us
		}
		must(t, s.Complete(t.Context(), batch...))
		for _, c := range batch {
			lost = append(lost, c.Lost)
		}
		same(t, "lost", lost, []bool{false, true, false, false, true, true})
		for i, state := range []store.State{store.Delivered, store.Failed, store.Delivered, store.Pending} {
			same(t, fmt.Sprintf("state of %d", i), get(t, s, all[i].ID).State, state)
		}
		same(t, "attempts", len(must1(s.Attempts(t.Context(), tenant, all[2].ID))(t)), 2)
		must(t, s.Complete(t.Context()))
	}},
	{"CompleteState", "an attempt ends in Pending, Delivered, Failed or Cancelled", func(t *testing.T, s store.Store) {
		d := deliveries(t, s, 1, 1)[0]
		claim(t, s, us, at, 1)
		for _, state := range []store.State{store.Leased, store.Skipped} {
			err := completeOne(t, s, store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: state})
			wantErr(t, state.String(), err, store.ErrState)
		}
	}},
	{"Fencing", "only the owner completes a delivery, and each attempt once", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		d := deliveries(t, s, 1, 1)[0]
		complete := func(id store.DeliveryID, owner store.OwnerNo, n int) error {
			return completeOne(t, s, store.Completion{Delivery: id, Owner: owner, Attempt: attempt(n, 500), State: store.Pending, Due: at})
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
		must1(s.Join(t.Context(), store.Replica{Name: "b", Owner: them, Until: at.Add(lease)}, at))(t)
		must(t, completeOne(t, s, store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))
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
	{"Exchange", "what was sent and answered comes with the attempts that have it kept, and with nothing else", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		d := deliveries(t, s, 1, 1)[0]
		for n := 1; n <= 3; n++ {
			claim(t, s, us, at.Add(time.Duration(n)*time.Hour), 1)
			c := store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(n, 500), State: store.Pending, Due: at}
			if n != 2 {
				c.Attempt.Exchange = &store.Exchange{
					Request: []store.HeaderField{{Name: "X-N", Value: fmt.Sprint(n)}}, Body: []byte("a\x00\xff"),
					Answer: []store.HeaderField{{Name: "Server", Value: "a"}}, DNS: 1, Connect: 2, TLS: 3, FirstByte: 4,
				}
			}
			must(t, s.Complete(ctx, &c))
		}
		attempts := must1(s.Attempts(ctx, tenant, d.ID))(t)
		same(t, "of the first", *attempts[0].Exchange, store.Exchange{
			Request: []store.HeaderField{{Name: "X-N", Value: "1"}}, Body: []byte("a\x00\xff"),
			Answer: []store.HeaderField{{Name: "Server", Value: "a"}}, DNS: 1, Connect: 2, TLS: 3, FirstByte: 4,
		})
		same(t, "of the second", attempts[1].Exchange, (*store.Exchange)(nil))
		same(t, "of the third", attempts[2].Exchange.Request[0].Value, "3")
		same(t, "of the delivery", get(t, s, d.ID).Last.Exchange, (*store.Exchange)(nil))
	}},
	{"Reasons", "deliveries are found by their reason, or what stands before a colon in it", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant, 1, 2, 3, 4, 5)
		for i, reason := range []string{"disabled", "disabled: by hand", "disabled:", "disabled by hand", "Disabled: by hand"} {
			a.Deliveries[i].State, a.Deliveries[i].Reason = store.Skipped, reason
		}
		must(t, accept(t, s, a))
		for reason, want := range map[string]int{"disabled": 3, "disabled: by hand": 1, "dis": 0, "disabled%": 0, "": 5} {
			counted := must1(s.CountDeliveries(t.Context(), store.DeliveryFilter{Tenant: tenant, Reason: reason}))(t)
			same(t, fmt.Sprintf("because of %q", reason), counted.N, want)
		}
	}},
	{"Tests", "a test marks its delivery, is not made again, and is nobody's who misses events", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e := newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, e))
		test, real := newAcceptance(tenant, e.ID), newAcceptance(tenant, e.ID)
		test.Event.Test = true
		test.Deliveries[0].State, test.Deliveries[0].Owner = store.Leased, us
		must(t, accept(t, s, test, real))
		d := test.Deliveries[0]
		c := store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 500), State: store.Failed}
		must(t, s.Complete(ctx, &c))
		same(t, "marked", []bool{d.Test, get(t, s, d.ID).Test, real.Deliveries[0].Test, get(t, s, real.Deliveries[0].ID).Test}, []bool{true, true, false, false})
		same(t, "its event", must1(s.Event(ctx, tenant, test.Event.ID.String()))(t).Test, true)
		same(t, "in the list", must1(s.Events(ctx, store.EventFilter{Tenant: tenant}))(t).Rows[1].Test, true)
		_, err := s.Redeliver(ctx, tenant, d.ID, at)
		wantErr(t, "again", err, store.ErrState)
		all := must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, NoTests: true}))(t).Rows
		same(t, "without tests", ids(all, deliveryID), []store.DeliveryID{real.Deliveries[0].ID})
		tests := must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, OnlyTests: true}))(t).Rows
		same(t, "tests alone", ids(tests, deliveryID), []store.DeliveryID{d.ID})
		missed := must1(s.Events(ctx, store.EventFilter{Tenant: tenant, Missing: 99}))(t).Rows
		same(t, "missed", ids(missed, eventID), []store.EventID{real.Event.ID})

		j := &store.Job{Tenant: tenant, Kind: store.JobReplay, Created: at}
		must(t, s.CreateJob(ctx, j, 1))
		other := newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, other))
		after := must1(s.Advance(ctx, store.Step{
			Tenant: tenant, Job: j.ID, Now: at, Redeliver: []store.DeliveryID{d.ID},
			Deliver: []store.Delivery{{Event: test.Event.ID, Endpoint: other.ID}},
		}))(t)
		same(t, "by a job", []int64{after.Done, after.Skipped}, []int64{0, 2})
	}},
	{"Poll", "deliveries of a polled endpoint come in the order of their ids, behind a cursor, and are nobody's to claim", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e, pushed := newEndpoint(tenant), newEndpoint(tenant)
		e.URL = ""
		must(t, s.CreateEndpoint(ctx, e))
		must(t, s.CreateEndpoint(ctx, pushed))
		var all []store.DeliveryID
		for range 5 {
			a := newAcceptance(tenant, e.ID)
			a.Deliveries[0].Due = time.Time{}
			must(t, accept(t, s, a))
			all = append(all, acceptedDelivery(a))
		}
		skipped := newAcceptance(tenant, e.ID)
		skipped.Deliveries[0].State = store.Skipped
		must(t, accept(t, s, skipped))
		poll := func(after store.DeliveryID, n, size int) []store.DeliveryID {
			t.Helper()
			return ids(must1(s.Poll(ctx, tenant, e.ID, after, at, n, size))(t), func(p store.Polled) store.DeliveryID { return p.Delivery.ID })
		}
		same(t, "next due", len(must1(s.NextDue(ctx, us))(t)), 0)
		same(t, "claimed", len(claim(t, s, us, at.Add(time.Hour), 10)), 0)
		same(t, "all", poll(0, 10, 1<<20), all)
		same(t, "at most two", poll(0, 2, 1<<20), all[:2])
		same(t, "within the bytes of two", poll(0, 10, 20), all[:2])
		same(t, "one that is too long", poll(0, 10, 1), all[:1])
		same(t, "behind the third", poll(all[2], 10, 1<<20), all[3:])
		first := must1(s.Poll(ctx, tenant, e.ID, 0, at, 1, 1))(t)[0]
		same(t, "event", first.Event, must1(s.Event(ctx, tenant, first.Delivery.Event.String()))(t))

		now := at.Add(time.Hour)
		must(t, s.Take(ctx, tenant, e.ID, all[1], now))
		got := get(t, s, all[1])
		same(t, "taken", []any{got.State, got.Attempts, got.Finished, got.Due}, []any{store.Delivered, 0, now, time.Time{}})
		same(t, "not taken", get(t, s, all[2]).State, store.Pending)
		same(t, "behind what was taken", poll(0, 10, 1<<20), all[2:])
		same(t, "from the start again", poll(all[0], 10, 1<<20), all[1:])
		must(t, s.Take(ctx, tenant, e.ID, all[0], now.Add(time.Hour)))
		same(t, "taken twice", get(t, s, all[0]).Finished, now)
		same(t, "still behind what was taken", poll(0, 10, 1<<20), all[2:])
		_, err := s.Redeliver(ctx, tenant, all[0], now)
		wantErr(t, "redeliver one that was taken", err, store.ErrState)
		_, err = s.Redeliver(ctx, tenant, all[3], now)
		wantErr(t, "redeliver one that waits", err, store.ErrState)

		must(t, s.Take(ctx, tenant, e.ID, all[4]+1<<40, now)) // beyond all there are
		same(t, "all taken", len(poll(0, 10, 1<<20)), 0)
		same(t, "what was skipped", get(t, s, acceptedDelivery(skipped)).State, store.Skipped)
		later := newAcceptance(tenant, e.ID)
		later.Deliveries[0].Due = time.Time{}
		must(t, accept(t, s, later))
		same(t, "later", poll(0, 10, 1<<20), []store.DeliveryID{acceptedDelivery(later)})

		withOther(t, s)
		for what, id := range map[string]store.EndpointID{"one that is sent to": pushed.ID, "none": 12345} {
			_, err := s.Poll(ctx, tenant, id, 0, at, 1, 1)
			wantErr(t, "poll "+what, err, store.ErrNotFound)
			wantErr(t, "take of "+what, s.Take(ctx, tenant, id, all[0], now), store.ErrNotFound)
		}
		_, err = s.Poll(ctx, other, e.ID, 0, at, 1, 1)
		wantErr(t, "poll another tenant's", err, store.ErrNotFound)
		wantErr(t, "take of another tenant's", s.Take(ctx, other, e.ID, acceptedDelivery(later), now), store.ErrNotFound)
		must(t, s.DeleteEndpoint(ctx, tenant, e.ID, now))
		_, err = s.Poll(ctx, tenant, e.ID, 0, at, 1, 1)
		wantErr(t, "poll a deleted one", err, store.ErrNotFound)
		same(t, "its pending one", get(t, s, acceptedDelivery(later)).State, store.Cancelled)
	}},
	{"PollExpired", "what has expired is not returned, and is cancelled when it is passed", func(t *testing.T, s store.Store) {
		e := newEndpoint(tenant)
		e.URL = ""
		must(t, s.CreateEndpoint(t.Context(), e))
		var all []store.DeliveryID
		for _, expires := range []time.Time{{}, at, at.Add(time.Hour)} {
			a := newAcceptance(tenant, e.ID)
			a.Event.Expires, a.Deliveries[0].Due = expires, time.Time{}
			must(t, accept(t, s, a))
			all = append(all, acceptedDelivery(a))
		}
		poll := func(now time.Time) []store.DeliveryID {
			found := must1(s.Poll(t.Context(), tenant, e.ID, 0, now, 10, 1<<20))(t)
			return ids(found, func(p store.Polled) store.DeliveryID { return p.Delivery.ID })
		}
		same(t, "before", poll(at.Add(-time.Microsecond)), all)
		same(t, "then", poll(at), []store.DeliveryID{all[0], all[2]})
		must(t, s.Take(t.Context(), tenant, e.ID, all[2], at))
		for i, want := range []string{"delivered ", "cancelled expired", "delivered "} {
			d := get(t, s, all[i])
			same(t, "taken", fmt.Sprint(d.State, " ", d.Reason), want)
		}
	}},
	{"TakeMany", "however many there are, all of them are taken", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e := newEndpoint(tenant)
		e.URL = ""
		must(t, s.CreateEndpoint(ctx, e))
		const n = 2500
		batch := make([]*store.Acceptance, n)
		for i := range batch {
			batch[i] = newAcceptance(tenant, e.ID)
			batch[i].Deliveries[0].Due = time.Time{}
		}
		must(t, accept(t, s, batch...))
		must(t, s.Take(ctx, tenant, e.ID, acceptedDelivery(batch[n-2]), at))
		counts := must1(s.Count(ctx, tenant))(t).Deliveries
		same(t, "delivered and pending", []int64{counts[store.Delivered], counts[store.Pending]}, []int64{n - 1, 1})
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
		expiring := newAcceptance(tenant, 1)
		expiring.Event.Expires = now
		expiring.Deliveries[0].State, expiring.Deliveries[0].Due = store.Skipped, time.Time{}
		must(t, accept(t, s, expiring))
		_, err = s.Redeliver(ctx, tenant, expiring.Deliveries[0].ID, now)
		wantErr(t, "expired", err, store.ErrState)
		_ = must1(s.Redeliver(ctx, tenant, expiring.Deliveries[0].ID, now.Add(-time.Microsecond)))(t)

		_, err = s.Redeliver(ctx, tenant, 12345, now)
		wantErr(t, "no delivery", err, store.ErrNotFound)
	}},
}
