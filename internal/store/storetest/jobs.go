package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// job creates a running job.
func job(t *testing.T, s store.Store, tenant string) store.Job {
	t.Helper()
	j := store.Job{
		Tenant: tenant, Kind: store.JobReplay, To: 7, Rate: 5, Token: 8, User: 11, Total: 9, More: true, Created: at,
		Select: store.Selection{Endpoint: 1, Type: "a", States: []store.State{store.Failed, store.Skipped}, Since: at, Until: at.Add(time.Hour)},
	}
	must(t, s.CreateJob(t.Context(), &j, 10))
	return j
}

var jobTests = []test{
	{"Jobs", "jobs are kept as they are, newest first, and the running ones of every tenant are found", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		a, b, theirs := job(t, s, tenant), job(t, s, tenant), job(t, s, other)
		same(t, "job", must1(s.Job(ctx, tenant, a.ID))(t), a)
		same(t, "jobs", must1(s.Jobs(ctx, tenant, store.Page{}))(t).Rows, []store.Job{b, a})
		same(t, "a page", must1(s.Jobs(ctx, tenant, store.Page{Before: int64(b.ID)}))(t).Rows, []store.Job{a})
		ended := must1(s.EndJob(ctx, tenant, a.ID, store.JobFailed, "why", at.Add(time.Hour)))(t)
		a.State, a.Reason, a.Finished = store.JobFailed, "why", at.Add(time.Hour)
		same(t, "ended", ended, a)
		same(t, "kept", must1(s.Job(ctx, tenant, a.ID))(t), a)
		same(t, "running", must1(s.RunningJobs(ctx))(t), []store.Job{b, theirs})
		_, err := s.EndJob(ctx, tenant, a.ID, store.JobCancelled, "", at)
		wantErr(t, "end it again", err, store.ErrState)
		for what, err := range map[string]error{
			"another tenant's": func() error { _, err := s.Job(ctx, tenant, theirs.ID); return err }(),
			"ending it":        func() error { _, err := s.EndJob(ctx, tenant, theirs.ID, store.JobDone, "", at); return err }(),
			"advancing it":     func() error { _, err := s.Advance(ctx, store.Step{Tenant: tenant, Job: theirs.ID}); return err }(),
			"of no tenant":     s.CreateJob(ctx, &store.Job{Tenant: "nobody"}, 10),
		} {
			wantErr(t, what, err, store.ErrNotFound)
		}
	}},
	{"JobsAtOnce", "a tenant has no more running jobs than asked for", func(t *testing.T, s store.Store) {
		withOther(t, s)
		first := job(t, s, tenant)
		job(t, s, tenant)
		wantErr(t, "a third one", s.CreateJob(t.Context(), &store.Job{Tenant: tenant}, 2), store.ErrFull)
		must(t, s.CreateJob(t.Context(), &store.Job{Tenant: other}, 2))
		_ = must1(s.EndJob(t.Context(), tenant, first.ID, store.JobCancelled, "", at))(t)
		must(t, s.CreateJob(t.Context(), &store.Job{Tenant: tenant}, 2))
	}},
	{"Advance", "a step changes its rows and the job in one, each step once", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		now := at.Add(time.Hour)
		e := newEndpoint(tenant)
		gone := newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, e))
		must(t, s.CreateEndpoint(ctx, gone))
		deleted := deliveries(t, s, 1, gone.ID)[0]
		must(t, s.DeleteEndpoint(ctx, tenant, gone.ID, at))
		all := deliveries(t, s, 3, e.ID)
		failed, leased, pending := all[0], all[1], all[2]
		try(t, s, failed, failed.Due, 1, store.Completion{State: store.Failed, Reason: "why"})
		claim(t, s, us, leased.Due, 1)
		expired := newAcceptance(tenant)
		expired.Event.Expires = now
		without := newAcceptance(tenant)
		must(t, accept(t, s, expired, without))

		j := job(t, s, tenant)
		step := store.Step{Tenant: tenant, Job: j.ID, To: 5, Now: now, Redeliver: []store.DeliveryID{failed.ID, leased.ID, pending.ID, deleted.ID, 12345}}
		after := must1(s.Advance(ctx, step))(t)
		j.Cursor, j.Done, j.Skipped = 5, 1, 4
		same(t, "replayed", after, j)
		same(t, "kept", must1(s.Job(ctx, tenant, j.ID))(t), j)
		failed = get(t, s, failed.ID)
		same(t, "the failed one", fmt.Sprint(failed.State, failed.Due, failed.Base), fmt.Sprint(store.Pending, now, 1))
		same(t, "the leased one", get(t, s, leased.ID).State, store.Leased)
		same(t, "the pending one", get(t, s, pending.ID).Due, pending.Due)
		_, err := s.Advance(ctx, step)
		wantErr(t, "the step again", err, store.ErrState)

		step = store.Step{Tenant: tenant, Job: j.ID, From: 5, To: 6, Now: now, Deliver: []store.Delivery{
			{Event: without.Event.ID, Endpoint: e.ID, Due: at}, {Event: pending.Event, Endpoint: e.ID}, {Event: expired.Event.ID, Endpoint: e.ID},
			{Event: without.Event.ID, Endpoint: gone.ID}, {Event: 12345, Endpoint: e.ID},
		}}
		after = must1(s.Advance(ctx, step))(t)
		same(t, "done and skipped", []int64{after.Done, after.Skipped}, []int64{2, 8})
		added := must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, Event: without.Event.ID}))(t).Rows
		same(t, "the id of what was added", step.Deliver[0].ID, added[0].ID)
		same(t, "the id of what is gone", step.Deliver[3].ID, store.DeliveryID(0))
		same(t, "added", fmt.Sprint(len(added), added[0].Endpoint, added[0].State, added[0].Due, added[0].Created), fmt.Sprint(1, e.ID, store.Pending, now, now))

		step = store.Step{Tenant: tenant, Job: j.ID, From: 6, To: 7, Now: now, Reason: "why", Cancel: []store.DeliveryID{pending.ID, leased.ID, 12345}, Done: 10, Skipped: 20, Last: true}
		after = must1(s.Advance(ctx, step))(t)
		same(t, "the end", fmt.Sprint(after.Done, after.Skipped, after.State, after.Finished), fmt.Sprint(2+1+10, 8+2+20, store.JobDone, now))
		pending.State, pending.Reason, pending.Due, pending.Finished = store.Cancelled, "why", time.Time{}, now
		same(t, "cancelled", get(t, s, pending.ID), pending)
		same(t, "the leased one", get(t, s, leased.ID).State, store.Leased)
		step.From = 7
		_, err = s.Advance(ctx, step)
		wantErr(t, "a step of one that is done", err, store.ErrState)

		// One that was delivered goes to its endpoint again.
		try(t, s, added[0], now, 1, store.Completion{State: store.Delivered})
		j = job(t, s, tenant)
		after = must1(s.Advance(ctx, store.Step{Tenant: tenant, Job: j.ID, Now: now, Deliver: []store.Delivery{{Event: without.Event.ID, Endpoint: e.ID}}}))(t)
		same(t, "done", after.Done, 1)
		again := must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, Event: without.Event.ID}))(t).Rows
		same(t, "deliveries", fmt.Sprint(len(again), again[0].ID, again[0].State, again[0].Base), fmt.Sprint(1, added[0].ID, store.Pending, 1))
	}},
	{"Verified", "a refused request becomes the request of an event, or of the earlier one, once", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		refused := func(tenant string) store.RequestID {
			r := store.Request{Tenant: tenant, Source: 5, At: at, Verdict: store.VerdictRefused, Scheme: "then", Reason: "mismatch", Body: []byte("body")}
			must(t, s.Record(ctx, &r, 100))
			return r.ID
		}
		verified := func(id store.RequestID) *store.Acceptance {
			a := keyed("k", 1)
			a.Event.Payload, a.Verified = []byte("body"), true
			a.Request = &store.Request{ID: id, Source: 5, At: at, Scheme: "now", Body: []byte("body")}
			return a
		}
		first, again, theirs := refused(tenant), refused(tenant), refused(other)
		a := verified(first)
		must(t, accept(t, s, a))
		got := must1(s.Request(ctx, tenant, first))(t)
		same(t, "request", fmt.Sprintf("%s %q %s %s %s", got.Verdict, got.Reason, got.Scheme, got.Event, got.Body), fmt.Sprintf("accepted \"\" now %s body", a.Event.ID))
		b := verified(again)
		must(t, accept(t, s, b))
		same(t, "duplicate", b.Duplicate, true)
		got = must1(s.Request(ctx, tenant, again))(t)
		same(t, "its request", fmt.Sprintf("%s %q %s %s", got.Verdict, got.Reason, got.Event, got.Body), fmt.Sprintf("duplicate \"\" %s body", a.Event.ID))
		for id, want := range map[store.RequestID]error{first: store.ErrState, again: store.ErrState, theirs: store.ErrNotFound, 12345: store.ErrNotFound} {
			wantErr(t, id.String(), accept(t, s, verified(id)), want)
		}
		same(t, "events", must1(s.Count(ctx, tenant))(t).Events, 1)
		// It counts no longer as refused.
		must(t, s.Record(ctx, &store.Request{Tenant: tenant, Source: 5, At: at, Verdict: store.VerdictRefused}, 1))
		same(t, "refused", must1(s.CountRequests(ctx, store.RequestFilter{Tenant: tenant, Verdicts: []store.Verdict{store.VerdictRefused}}))(t).N, 1)
		same(t, "requests", must1(s.CountRequests(ctx, store.RequestFilter{Tenant: tenant}))(t).N, 3)
	}},
	{"OldestFirst", "a list comes the other way round, from a cursor on", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		all := three(t, s)
		page := store.Page{OldestFirst: true}
		same(t, "events", ids(must1(s.Events(ctx, store.EventFilter{Tenant: tenant, Page: page}))(t).Rows, eventID), ids(all, acceptedID))
		same(t, "deliveries", ids(must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, Page: page}))(t).Rows, deliveryID), ids(all, acceptedDelivery))
		same(t, "requests", must1(s.Requests(ctx, store.RequestFilter{Tenant: tenant, Page: page}))(t).Rows[0].ID, all[0].Request.ID)
		page.After, page.Limit = int64(all[0].Event.ID), 1
		same(t, "a page", ids(must1(s.Events(ctx, store.EventFilter{Tenant: tenant, Page: page}))(t).Rows, eventID), []store.EventID{all[1].Event.ID})
	}},
	{"WhatToMakeAgain", "lists and counts find what a job is about", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e, gone := newEndpoint(tenant), newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, e))
		must(t, s.CreateEndpoint(ctx, gone))
		var events []store.EventID
		for i, expires := range []time.Time{{}, at.Add(time.Hour), at.Add(2 * time.Hour), {}} {
			a := newAcceptance(tenant, gone.ID, e.ID)
			a.Event.Expires, a.Event.Type = expires, []string{"a", "b"}[i%2]
			a.Deliveries[1].State = []store.State{store.Skipped, store.Pending, store.Pending, store.Skipped}[i]
			must(t, accept(t, s, a))
			events = append(events, a.Event.ID)
		}
		must(t, s.DeleteEndpoint(ctx, tenant, gone.ID, at))
		now := at.Add(time.Hour)
		for what, row := range map[string]struct {
			f    store.DeliveryFilter
			want int64
		}{
			"all":             {store.DeliveryFilter{}, 8},
			"of an event":     {store.DeliveryFilter{Event: events[0]}, 2},
			"of a type":       {store.DeliveryFilter{Type: "b", Endpoint: e.ID}, 2},
			"in some states":  {store.DeliveryFilter{States: []store.State{store.Skipped}}, 2},
			"live endpoints":  {store.DeliveryFilter{LiveEndpoint: true}, 4},
			"not expired":     {store.DeliveryFilter{NotExpired: now, Endpoint: e.ID}, 3},
			"expiring then":   {store.DeliveryFilter{NotExpired: now.Add(-time.Microsecond), Endpoint: e.ID}, 4},
			"another page":    {store.DeliveryFilter{Page: store.Page{Limit: 1}}, 8},
			"another tenant":  {store.DeliveryFilter{Tenant: other}, 0},
			"before anything": {store.DeliveryFilter{Until: at.Add(-time.Second)}, 0},
		} {
			if row.f.Tenant == "" {
				row.f.Tenant = tenant
			}
			same(t, what, must1(s.CountDeliveries(ctx, row.f))(t), store.Counted{N: row.want})
		}
		missing := func(id store.EndpointID, now time.Time) []store.EventID {
			f := store.EventFilter{Tenant: tenant, Missing: id, NotExpired: now, Page: store.Page{OldestFirst: true}}
			return ids(must1(s.Events(ctx, f))(t).Rows, eventID)
		}
		same(t, "missing", missing(e.ID, time.Time{}), []store.EventID{events[0], events[3]})
		same(t, "missing, of which one has expired", missing(12345, now), []store.EventID{events[0], events[2], events[3]})
		for _, r := range []store.Request{
			{Reason: "mismatch", At: at}, {Reason: "malformed", At: at.Add(time.Second)}, {Reason: "mismatch", At: at.Add(2 * time.Second)},
		} {
			r.Tenant, r.Source, r.Verdict = tenant, 5, store.VerdictRefused
			must(t, s.Record(ctx, &r, 10))
		}
		for want, f := range map[int64]store.RequestFilter{
			3: {}, 2: {Reason: "mismatch"}, 1: {Reason: "mismatch", Since: at.Add(time.Second)}, 0: {Source: 6},
		} {
			f.Tenant = tenant
			same(t, fmt.Sprintf("%+v", f), must1(s.CountRequests(ctx, f))(t).N, want)
			same(t, fmt.Sprintf("list %+v", f), len(must1(s.Requests(ctx, f))(t).Rows), want)
		}
	}},
}
