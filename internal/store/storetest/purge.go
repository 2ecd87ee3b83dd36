package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// purge deletes all rows of a kind in steps of n and returns how many.
func purge(t *testing.T, s store.Store, kept store.Kept, before time.Time, n int) (all int) {
	t.Helper()
	for after := int64(0); ; {
		deleted, next, err := s.Purge(t.Context(), tenant, kept, before, after, n)
		must(t, err)
		if deleted > n {
			t.Errorf("got %d rows deleted at once, want at most %d", deleted, n)
		}
		all += deleted
		if after = next; after == 0 {
			return all
		}
	}
}

var purgeTests = []test{
	{"PurgeEvents", "old events go with their deliveries and attempts, in small steps; what is to be delivered stays", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		theirs := newAcceptance(other, 99)
		must(t, accept(t, s, theirs))
		old := newAcceptance(tenant, 1, 2, 3, 4, 5)
		for i := range old.Deliveries {
			old.Deliveries[i].State = store.Skipped
		}
		retried, pending, leased, young := newAcceptance(tenant, 1), newAcceptance(tenant, 1, 2), newAcceptance(tenant, 1), newAcceptance(tenant)
		retried.Event.Key, retried.Request = "key", &store.Request{At: at, Body: retried.Event.Payload}
		young.Event.At = at.Add(time.Second)
		must(t, accept(t, s, old, retried))
		try(t, s, retried.Deliveries[0], at, 1, store.Completion{State: store.Pending, Due: at})
		try(t, s, retried.Deliveries[0], at.Add(lease), 2, store.Completion{State: store.Delivered})
		pending.Deliveries[1].State = store.Skipped
		leased.Deliveries[0].State, leased.Deliveries[0].Owner, leased.Deliveries[0].Due = store.Leased, us, at.Add(24*time.Hour)
		must(t, accept(t, s, pending, leased, young))

		before := at.Add(time.Second)
		same(t, "nothing is so old", purge(t, s, store.KeptEvents, at, 3), 0)
		same(t, "rows", purge(t, s, store.KeptEvents, before, 3), 5+1+1+1)
		left := must1(s.Events(ctx, store.EventFilter{Tenant: tenant, Page: store.Page{OldestFirst: true}}))(t).Rows
		same(t, "events left", ids(left, eventID), ids([]*store.Acceptance{pending, leased, young}, acceptedID))
		same(t, "deliveries left", must1(s.Count(ctx, tenant))(t).Deliveries,
			[7]int64{store.Pending: 1, store.Leased: 1, store.Skipped: 1})
		_, err := s.Attempts(ctx, tenant, retried.Deliveries[0].ID)
		wantErr(t, "its attempts", err, store.ErrNotFound)
		_, err = s.Event(ctx, tenant, "key")
		wantErr(t, "by its key", err, store.ErrNotFound)
		request := must1(s.Request(ctx, tenant, retried.Request.ID))(t)
		same(t, "its request", fmt.Sprint(len(request.Body), request.Size, request.Event), fmt.Sprint(0, 8, retried.Event.ID))
		same(t, "another tenant's", must1(s.Count(ctx, other))(t).Events, 1)
		must(t, s.Check(ctx))

		// Its key is known for longer.
		again := newAcceptance(tenant, 1)
		again.Event.Key, again.Event.At = "key", at.Add(time.Hour)
		must(t, accept(t, s, again))
		same(t, "a duplicate of it", fmt.Sprint(again.Duplicate, again.Event.ID, again.First), fmt.Sprint(true, retried.Event.ID, at))

		claim(t, s, us, at, 10)
		try(t, s, pending.Deliveries[0], at.Add(lease), 1, store.Completion{State: store.Failed})
		same(t, "what has ended since", purge(t, s, store.KeptEvents, before, 3), 3)
	}},
	{"PurgeShort", "events that are very many go in several calls, however many rows one may delete", func(t *testing.T, s store.Store) {
		const n = 4000
		for range n / 100 {
			batch := make([]*store.Acceptance, 100)
			for i := range batch {
				batch[i] = newAcceptance(tenant)
			}
			must(t, accept(t, s, batch...))
		}
		deleted, next, err := s.Purge(t.Context(), tenant, store.KeptEvents, at.Add(time.Hour), 0, 2*n)
		must(t, err)
		if deleted == 0 || deleted >= n || next == 0 {
			t.Errorf("got %d events deleted at once and %d to begin with next, want some of %d", deleted, next, n)
		}
		same(t, "all", deleted+purge(t, s, store.KeptEvents, at.Add(time.Hour), n), n)
	}},
	{"PurgeKeys", "old keys go, but not before their event", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		for i := range 7 {
			a := newAcceptance(tenant)
			a.Event.Key, a.Event.At = fmt.Sprint("k", i), at.Add(time.Duration(i)*time.Second)
			a.Keys = []store.Key{{Scope: "other", Text: fmt.Sprint("k", i)}}
			must(t, accept(t, s, a))
		}
		same(t, "while the events are there", purge(t, s, store.KeptKeys, at.Add(time.Hour), 3), 0)
		_ = must1(s.Event(ctx, tenant, "k0"))(t)
		same(t, "events", purge(t, s, store.KeptEvents, at.Add(5*time.Second), 3), 5)
		same(t, "keys", purge(t, s, store.KeptKeys, at.Add(3*time.Second), 2), 6)
		for i, want := range []bool{false, false, false, true, true, true, true} {
			a := newAcceptance(tenant)
			a.Event.Key, a.Event.At = fmt.Sprint("k", i), at.Add(time.Hour)
			must(t, accept(t, s, a))
			same(t, a.Event.Key+" is a duplicate", a.Duplicate, want)
		}
	}},
	{"PurgeRequests", "old requests go, whatever became of them", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		accepted := newAcceptance(tenant)
		accepted.Request = &store.Request{At: at, Body: accepted.Event.Payload}
		must(t, accept(t, s, accepted))
		for i := range 4 {
			must(t, s.Record(ctx, &store.Request{Tenant: tenant, At: at.Add(time.Duration(i) * time.Second), Verdict: store.VerdictRefused}, 10))
		}
		same(t, "requests", purge(t, s, store.KeptRequests, at.Add(3*time.Second), 2), 4)
		same(t, "left", must1(s.CountRequests(ctx, store.RequestFilter{Tenant: tenant}))(t).N, 1)
		_ = must1(s.Event(ctx, tenant, accepted.Event.ID.String()))(t)
	}},
	{"PurgeJobs", "old jobs go, but not while they are running", func(t *testing.T, s store.Store) {
		ended := job(t, s, tenant)
		running := job(t, s, tenant)
		_ = must1(s.EndJob(t.Context(), tenant, ended.ID, store.JobDone, "", at))(t)
		same(t, "nothing is so old", purge(t, s, store.KeptJobs, at, 3), 0)
		same(t, "jobs", purge(t, s, store.KeptJobs, at.Add(time.Second), 3), 1)
		same(t, "left", ids(must1(s.Jobs(t.Context(), tenant, store.Page{}))(t).Rows, func(j store.Job) store.JobID { return j.ID }), []store.JobID{running.ID})
	}},
	{"Shrink", "it can be called at any time, and comes to an end", func(t *testing.T, s store.Store) {
		deliveries(t, s, 3, 1)
		for more := true; more; {
			more = must1(s.Shrink(t.Context()))(t)
		}
	}},
}
