package storetest

import (
	"bytes"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// keyed returns an acceptance with a key of a source.
func keyed(key string, fingerprint byte) *store.Acceptance {
	a := newAcceptance(tenant, 1)
	a.Keys = []store.Key{{Scope: "src", Text: key}}
	a.Fingerprint = store.Fingerprint{fingerprint}
	a.Request = &store.Request{Source: 5, At: at, Method: "POST", Body: []byte("body")}
	return a
}

var acceptTests = []test{
	{"Accept", "what was accepted comes back as it was, with the ids that Accept set", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		a := newAcceptance(tenant, 1, 2, 3)
		a.Event.Key, a.Event.Source = "key", 5
		a.Event.DeliverAt, a.Event.Expires = at.Add(time.Hour), at.Add(2*time.Hour)
		a.Deliveries[1] = store.Delivery{Endpoint: 2, State: store.Leased, Owner: us, Due: at.Add(lease)}
		a.Deliveries[2] = store.Delivery{Endpoint: 3, State: store.Skipped, Reason: "endpoint disabled"}
		a.Request = &store.Request{
			Source: 5, Scheme: "github", At: at, Method: "POST", Path: "/in/x?y=1", Remote: "192.0.2.1", Header: []store.HeaderField{{Name: "A", Value: "b"}},
			Body: a.Event.Payload,
		}
		must(t, accept(t, s, a))
		same(t, "duplicate", a.Duplicate, false)
		same(t, "size", a.Event.Size, len(a.Event.Payload))
		same(t, "event", must1(s.Event(ctx, tenant, a.Event.ID.String()))(t), a.Event)
		for _, d := range a.Deliveries {
			same(t, "tenant, event and creation", fmt.Sprint(d.Tenant, d.Event, d.Created), fmt.Sprint(tenant, a.Event.ID, at))
			same(t, "delivery", get(t, s, d.ID), d)
		}
		same(t, "the skipped one's end", a.Deliveries[2].Finished, at)
		same(t, "tenant and event of the request", fmt.Sprint(a.Request.Tenant, a.Request.Event), fmt.Sprint(tenant, a.Event.ID))
		same(t, "verdict", a.Request.Verdict, store.VerdictAccepted)
		same(t, "request", must1(s.Request(ctx, tenant, a.Request.ID))(t), *a.Request)
	}},
	{"FanOut", "all deliveries of an event are kept as they are, however many and however mixed", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant)
		for i := range 100 {
			d := store.Delivery{Endpoint: store.EndpointID(i + 1), Due: at}
			switch {
			case i >= 40 && i < 80 || i%7 == 1:
				d.State, d.Owner, d.Due = store.Leased, us, at.Add(lease)
			case i%7 == 2:
				d.State, d.Reason, d.Due = store.Skipped, "endpoint disabled", time.Time{}
			case i%7 == 3:
				d.State, d.Reason, d.Due = store.Skipped, "filtered", time.Time{}
			case i%7 == 4:
				d.Line = "l"
			case i%7 == 5:
				d.Due = at.Add(time.Duration(i) * time.Hour)
			}
			a.Deliveries = append(a.Deliveries, d)
		}
		must(t, accept(t, s, a))
		for i, d := range a.Deliveries {
			same(t, fmt.Sprintf("delivery %d", i), get(t, s, d.ID), d)
			if i > 0 && d.ID <= a.Deliveries[i-1].ID {
				t.Errorf("delivery %d has the id %s, want one after %s", i, d.ID, a.Deliveries[i-1].ID)
			}
		}
	}},
	{"Payload", "bytes in are bytes out", func(t *testing.T, s store.Store) {
		payloads := map[string][]byte{
			"nil": nil, "empty": {}, "NUL": {0}, "NUL inside": []byte("a\x00b"), "invalid UTF-8": {0xff, 0xfe, 0xc0},
			"white space": []byte(" {\n}\t\r\n "), "1 MiB": bytes.Repeat([]byte{0, 1, 2, 0xff}, 1<<18),
		}
		for name, payload := range payloads {
			a := newAcceptance(tenant)
			a.Event.Payload = payload
			a.Request = &store.Request{At: at, Body: payload}
			refused := &store.Request{Verdict: store.VerdictRefused, Tenant: tenant, At: at, Body: payload}
			must(t, accept(t, s, a))
			must(t, s.Record(t.Context(), refused, 10))
			event := must1(s.Event(t.Context(), tenant, a.Event.ID.String()))(t)
			accepted := must1(s.Request(t.Context(), tenant, a.Request.ID))(t)
			kept := must1(s.Request(t.Context(), tenant, refused.ID))(t)
			for what, got := range map[string][]byte{"event": event.Payload, "accepted request": accepted.Body, "refused request": kept.Body} {
				if !bytes.Equal(got, payload) {
					t.Errorf("%s, %s: got %d other bytes", name, what, len(got))
				}
			}
			same(t, name+": sizes", []int{event.Size, accepted.Size, kept.Size}, []int{len(payload), len(payload), len(payload)})
		}
	}},
	{"Texts", "in texts, NUL and what is no UTF-8 comes back as U+FFFD; keys that differ are never the same", func(t *testing.T, s store.Store) {
		var batch []*store.Acceptance
		for _, text := range []string{"a\x00", "a\xff", "a\xfe", "a\uFFFD", "a"} {
			a := keyed(text, 1)
			a.Request.Path, a.Request.Remote = text, text
			batch = append(batch, a)
		}
		must(t, accept(t, s, batch...))
		for i, want := range []string{"a\uFFFD", "a\uFFFD", "a\uFFFD", "a\uFFFD", "a"} {
			same(t, "duplicate", batch[i].Duplicate, false)
			same(t, "path", must1(s.Request(t.Context(), tenant, batch[i].Request.ID))(t).Path, want)
		}
		again := keyed("a\xff", 1)
		must(t, accept(t, s, again))
		same(t, "the event that it is a duplicate of", again.Event.ID, batch[1].Event.ID)
		_, err := s.Event(t.Context(), tenant, "a\x00\xff")
		wantErr(t, "no event", err, store.ErrNotFound)
		same(t, "no events", len(must1(s.Events(t.Context(), store.EventFilter{Tenant: tenant, Type: "a\x00"}))(t).Rows), 0)
	}},
	{"Times", "times are kept in microseconds and come back in UTC, the zero time as the zero time", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant, 1)
		a.Event.At = at.Add(999).In(time.FixedZone("", 3600))
		a.Deliveries[0].Due = time.Time{}
		must(t, accept(t, s, a))
		e := must1(s.Event(t.Context(), tenant, a.Event.ID.String()))(t)
		d := get(t, s, a.Deliveries[0].ID)
		same(t, "event", e.At, at)
		same(t, "delivery", d.Created, at)
		same(t, "zone of the event", e.At.Location(), time.UTC)
		same(t, "zone of the delivery", d.Created.Location(), time.UTC)
		if !d.Due.IsZero() || !d.Finished.IsZero() {
			t.Errorf("got due %v and finished %v, want the zero time", d.Due, d.Finished)
		}
	}},
	{"IDs", "ids are larger than all earlier ones, also when the clock was set back", func(t *testing.T, s store.Store) {
		var last int64
		for _, now := range []time.Time{at, at, at.Add(time.Second), at.Add(-time.Hour)} {
			a := newAcceptance(tenant, 1, 2)
			a.Event.At = now
			must(t, accept(t, s, a))
			for _, id := range []int64{int64(a.Event.ID), int64(a.Deliveries[0].ID), int64(a.Deliveries[1].ID)} {
				if id <= last {
					t.Errorf("got the id %d after %d", id, last)
				}
				last = id
			}
		}
	}},
	{"EventByKey", "an event is found by its id or its key", func(t *testing.T, s store.Store) {
		a, b := newAcceptance(tenant, 1), newAcceptance(tenant)
		a.Event.Key = "msg_1"
		b.Keys = []store.Key{{Scope: "src", Text: "text"}}
		must(t, accept(t, s, a, b))
		b.Event.Unwanted = true // it has no delivery
		same(t, "by key", must1(s.Event(t.Context(), tenant, a.Event.PublicID()))(t), a.Event)
		same(t, "by id", must1(s.Event(t.Context(), tenant, b.Event.PublicID()))(t), b.Event)
		for _, id := range []string{"", "msg_2", "text", (b.Event.ID + 1).String()} {
			_, err := s.Event(t.Context(), tenant, id)
			wantErr(t, fmt.Sprintf("event %q", id), err, store.ErrNotFound)
		}
	}},
	{"EventKeyIsAKey", "an event's Key counts as one of its Keys, named there or not", func(t *testing.T, s store.Store) {
		a, b := newAcceptance(tenant), newAcceptance(tenant)
		a.Event.Key, b.Event.Key = "msg_1", "msg_1"
		b.Keys = []store.Key{{Scope: store.KeyScopeID, Text: "msg_1"}}
		must(t, accept(t, s, a))
		must(t, accept(t, s, b))
		same(t, "duplicate", b.Duplicate, true)
	}},
	{"Duplicate", "where a key was accepted before, only the request is written, as a duplicate of the earlier event", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		first, again := keyed("k", 1), keyed("k", 1)
		must(t, accept(t, s, first))
		again.Keys = append([]store.Key{{Scope: "src", Text: "new"}}, again.Keys...)
		again.Request.Body = []byte("body of the duplicate")
		must(t, accept(t, s, again))
		same(t, "duplicate", again.Duplicate, true)
		same(t, "event", again.Event.ID, first.Event.ID)
		same(t, "counts", must1(s.Count(ctx, tenant))(t), store.Counts{Events: 1, Deliveries: [store.Quarantined + 1]int64{store.Pending: 1}})
		want := *again.Request
		want.Tenant, want.Event, want.Verdict, want.Size = tenant, first.Event.ID, store.VerdictDuplicate, len(want.Body)
		same(t, "request", must1(s.Request(ctx, tenant, again.Request.ID))(t), want)

		unknown := keyed("new", 9) // its other key was not kept
		must(t, accept(t, s, unknown))
		same(t, "duplicate", unknown.Duplicate, false)
		otherScope := keyed("k", 9)
		otherScope.Keys[0].Scope = "src2"
		must(t, accept(t, s, otherScope))
		same(t, "duplicate in another scope", otherScope.Duplicate, false)
	}},
	{"DuplicateWithin", "equal keys within one call are duplicates of each other", func(t *testing.T, s store.Store) {
		first, again, different := keyed("k", 1), keyed("k", 1), keyed("l", 2)
		must(t, accept(t, s, first, again, different))
		same(t, "duplicates", []bool{first.Duplicate, again.Duplicate, different.Duplicate}, []bool{false, true, false})
		same(t, "event", again.Event.ID, first.Event.ID)
		same(t, "verdict", again.Request.Verdict, store.VerdictDuplicate)
		same(t, "events", must1(s.Count(t.Context(), tenant))(t).Events, 2)
	}},
	{"Conflict", "the same key with another fingerprint fails the whole call", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		must(t, accept(t, s, keyed("k", 1)))
		fresh := keyed("fresh", 1)
		wantErr(t, "across calls", accept(t, s, fresh, keyed("k", 2)), store.ErrConflict)
		wantErr(t, "within a call", accept(t, s, keyed("m", 1), keyed("m", 2)), store.ErrConflict)
		both := keyed("n", 1)
		both.Keys = append(both.Keys, store.Key{Scope: "src", Text: "o"})
		must(t, accept(t, s, keyed("o", 2)))
		wantErr(t, "with the second of its keys", accept(t, s, both), store.ErrConflict)
		same(t, "counts", must1(s.Count(ctx, tenant))(t), store.Counts{Events: 2, Deliveries: [store.Quarantined + 1]int64{store.Pending: 2}})
		same(t, "requests", len(must1(s.Requests(ctx, store.RequestFilter{Tenant: tenant}))(t).Rows), 2)
		must(t, accept(t, s, fresh)) // its key was not kept
		same(t, "duplicate", fresh.Duplicate, false)
	}},
	{"ConcurrentDuplicates", "of calls with the same key at the same time one is accepted and the others are its duplicates", func(t *testing.T, s store.Store) {
		batch := make([]*store.Acceptance, 20)
		version := must1(s.RoutingVersion(t.Context(), tenant))(t)
		var wg sync.WaitGroup
		for i := range batch {
			batch[i] = keyed("k", 1)
			batch[i].RoutingVersion = version
			wg.Go(func() {
				if err := s.Accept(t.Context(), batch[i]); err != nil {
					t.Errorf("accept: %v", err)
				}
			})
		}
		wg.Wait()
		accepted := 0
		for _, a := range batch {
			if !a.Duplicate {
				accepted++
			}
			same(t, "event", a.Event.ID, batch[0].Event.ID)
		}
		same(t, "accepted", accepted, 1)
	}},
	{"Stale", "an acceptance under an older routing fails the whole call with ErrStale", func(t *testing.T, s store.Store) {
		a, b := keyed("a", 1), keyed("b", 1)
		old := must1(s.RoutingVersion(t.Context(), tenant))(t)
		must(t, s.CreateEndpoint(t.Context(), newEndpoint(tenant)))
		a.RoutingVersion, b.RoutingVersion = must1(s.RoutingVersion(t.Context(), tenant))(t), old
		wantErr(t, "accept", s.Accept(t.Context(), a, b), store.ErrStale)
		same(t, "counts", must1(s.Count(t.Context(), tenant))(t), store.Counts{})
		b.RoutingVersion = a.RoutingVersion
		must(t, s.Accept(t.Context(), a, b))
		same(t, "events", must1(s.Count(t.Context(), tenant))(t).Events, 2)
	}},
	{"AllOrNothing", "a call with one acceptance that cannot be kept keeps nothing", func(t *testing.T, s store.Store) {
		withOther(t, s)
		bad := newAcceptance(tenant, 1)
		bad.Deliveries[0].State = store.Delivered
		theirs := newAcceptance(other, 1)
		wantErr(t, "a finished delivery", accept(t, s, keyed("a", 1), theirs, bad), store.ErrState)
		for _, id := range []string{tenant, other} {
			same(t, "counts of "+id, must1(s.Count(t.Context(), id))(t), store.Counts{})
		}
		bad.Deliveries[0].State = store.Pending
		must(t, accept(t, s, theirs, bad))
		same(t, "their event", must1(s.Event(t.Context(), other, theirs.Event.ID.String()))(t), theirs.Event)
	}},
	{"Record", "a request that became no event is kept, and of its source's such ones the newest", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		kept := keyed("k", 1) // accepted ones are not dropped
		must(t, accept(t, s, kept))
		elsewhere := &store.Request{Tenant: tenant, Source: 6, At: at, Verdict: store.VerdictHandshake}
		must(t, s.Record(ctx, elsewhere, 2))
		var refused []store.Request
		for i := range 5 {
			r := store.Request{
				Tenant: tenant, Source: 5, At: at.Add(time.Duration(i) * time.Second), Verdict: store.VerdictRefused, Scheme: "github", Reason: "mismatch",
				Method: "POST", Path: "/in/x", Remote: "192.0.2.1", Header: []store.HeaderField{{Name: "A", Value: "b"}}, Body: []byte("x"),
			}
			if i%2 == 0 {
				r.Verdict, r.Reason = store.VerdictHandshake, ""
			}
			must(t, s.Record(ctx, &r, 2))
			refused = append(refused, r)
		}
		for _, verdict := range []store.Verdict{store.VerdictAccepted, store.VerdictDuplicate} {
			wantErr(t, verdict.String(), s.Record(ctx, &store.Request{Tenant: tenant, Source: 5, At: at, Verdict: verdict}, 2), store.ErrState)
		}
		same(t, "request", must1(s.Request(ctx, tenant, refused[4].ID))(t), refused[4])
		same(t, "size", refused[4].Size, 1)
		list := must1(s.Requests(ctx, store.RequestFilter{Tenant: tenant}))(t).Rows
		same(t, "requests", ids(list, requestID), []store.RequestID{refused[4].ID, refused[3].ID, elsewhere.ID, kept.Request.ID})
		_, err := s.Request(ctx, tenant, refused[2].ID)
		wantErr(t, "one that was dropped", err, store.ErrNotFound)
	}},
}
