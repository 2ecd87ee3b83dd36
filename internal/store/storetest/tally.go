package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// tallied returns what of a list a test looks at.
func tallied(list []store.Tally) (texts []string) {
	for _, t := range list {
		texts = append(texts, fmt.Sprintf("%s %d %s %d %d %s", t.Tenant, t.Owner, t.Span, int(t.Start.Sub(minute).Seconds()), t.Writer, t.Data))
	}
	return texts
}

var minute = at.Truncate(24 * time.Hour)

var tallyTests = []test{
	{"Tallies", "tallies come back in the order of their starts, each once, an owner's alone", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		tally := func(tenant string, owner store.OwnerID, span time.Duration, start time.Duration, writer store.OwnerNo) store.Tally {
			return store.Tally{Tenant: tenant, Owner: owner, Span: span, Start: minute.Add(start), Writer: writer, Data: []byte(fmt.Sprint(start))}
		}
		list := func(tenant string, owner store.OwnerID, since, until time.Duration) []string {
			return tallied(must1(s.Tallies(ctx, tenant, owner, minute.Add(since), minute.Add(until)))(t))
		}
		must(t, s.AddTallies(ctx,
			tally(tenant, 0, time.Minute, 2*time.Minute, 2), tally(tenant, 0, time.Minute, time.Minute, 1), tally(tenant, 0, time.Minute, time.Minute, 2),
			tally(tenant, 7, time.Minute, time.Minute, 1), tally(tenant, 0, time.Hour, time.Hour, 0), tally(tenant, 0, 24*time.Hour, -24*time.Hour, 0),
			tally(other, 0, time.Minute, time.Minute, 1)))
		same(t, "all", list(tenant, 0, -48*time.Hour, 48*time.Hour), []string{
			"default 0 24h0m0s -86400 0 -24h0m0s", "default 0 1m0s 60 1 1m0s", "default 0 1m0s 60 2 1m0s", "default 0 1m0s 120 2 2m0s", "default 0 1h0m0s 3600 0 1h0m0s",
		})
		same(t, "from one start to before another", list(tenant, 0, time.Minute, 2*time.Minute), []string{"default 0 1m0s 60 1 1m0s", "default 0 1m0s 60 2 1m0s"})
		same(t, "another owner's", list(tenant, 7, 0, time.Hour), []string{"default 7 1m0s 60 1 1m0s"})
		wantErr(t, "one of which is there", s.AddTallies(ctx, tally(tenant, 8, time.Minute, 0, 1), tally(tenant, 7, time.Minute, time.Minute, 1)), store.ErrExists)
		same(t, "none of them", list(tenant, 8, 0, time.Hour), []string{})
		wantErr(t, "of no tenant", s.AddTallies(ctx, tally("nobody", 0, time.Minute, 0, 1)), store.ErrNotFound)

		var owners, old []string
		for after := (store.TallyOwner{}); ; {
			list, next, err := s.OldTallies(ctx, time.Minute, minute.Add(2*time.Minute), after)
			must(t, err)
			if after = next; next.Tenant == "" {
				break
			}
			owners = append(owners, fmt.Sprint(next.Tenant, " ", next.Owner))
			old = append(old, tallied(list)...)
		}
		same(t, "owners", owners, []string{"default 0", "default 7", "other 0"})
		same(t, "old ones", old, []string{"default 0 1m0s 60 1 1m0s", "default 0 1m0s 60 2 1m0s", "default 7 1m0s 60 1 1m0s", "other 0 1m0s 60 1 1m0s"})

		mine := store.TallyOwner{Tenant: tenant}
		together := tally(tenant, 0, time.Hour, 0, 0)
		wantErr(t, "of others than there are", s.ReplaceTallies(ctx, mine, minute, minute.Add(time.Hour), 2, together), store.ErrState)
		must(t, s.ReplaceTallies(ctx, mine, minute, minute.Add(time.Hour), 3, together))
		wantErr(t, "again", s.ReplaceTallies(ctx, mine, minute, minute.Add(time.Hour), 3, together), store.ErrState)
		same(t, "replaced", list(tenant, 0, 0, 2*time.Hour), []string{"default 0 1h0m0s 0 0 0s", "default 0 1h0m0s 3600 0 1h0m0s"})
		must(t, s.ReplaceTallies(ctx, mine, minute.Add(-48*time.Hour), minute, 1))
		same(t, "deleted", list(tenant, 0, -48*time.Hour, 0), []string{})
		same(t, "another owner's, still", list(tenant, 7, 0, time.Hour), []string{"default 7 1m0s 60 1 1m0s"})
	}},
	{"Backlog", "the backlog of a tenant or an endpoint is what is pending or leased, counted up to a number", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		all := three(t, s) // one leased delivery each, to endpoints of their own
		must(t, s.Release(ctx, us, at, all[1].Deliveries[0].ID))
		later := newAcceptance(tenant, 1)
		later.Event.At = at.Add(time.Hour)
		must(t, accept(t, s, later))
		oldest := func(d store.Delivery) time.Time { return store.CreatedAt(int64(d.ID)) }
		same(t, "of the tenant", must1(s.Backlog(ctx, tenant, 0, 10))(t), store.Waiting{N: 4, Oldest: oldest(all[0].Deliveries[0])})
		same(t, "up to 2", must1(s.Backlog(ctx, tenant, 0, 2))(t).N, 2)
		same(t, "of an endpoint", must1(s.Backlog(ctx, tenant, all[1].Deliveries[0].Endpoint, 10))(t), store.Waiting{N: 1, Oldest: oldest(all[1].Deliveries[0])})
		same(t, "of another tenant", must1(s.Backlog(ctx, other, 0, 10))(t), store.Waiting{})
		same(t, "of an endpoint in another tenant", must1(s.Backlog(ctx, other, all[1].Deliveries[0].Endpoint, 10))(t), store.Waiting{})
		try(t, s, all[0].Deliveries[0], at, 1, store.Completion{State: store.Delivered})
		same(t, "then", must1(s.Backlog(ctx, tenant, 0, 10))(t).N, 3)
	}},
}
