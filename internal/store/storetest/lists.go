package storetest

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// three accepts three events a second apart, of the types a, b and a, each
// through the source of its number with a request, to that number's endpoint.
func three(t *testing.T, s store.Store) []*store.Acceptance {
	t.Helper()
	var all []*store.Acceptance
	for i, eventType := range []string{"a", "b", "a"} {
		a := newAcceptance(tenant, store.EndpointID(i+1))
		a.Event.Type, a.Event.Source = eventType, store.SourceID(i+1)
		a.Event.At = at.Add(time.Duration(i) * time.Second)
		a.Request = &store.Request{Source: a.Event.Source, At: a.Event.At, Body: a.Event.Payload}
		must(t, accept(t, s, a))
		all = append(all, a)
	}
	return all
}

var listTests = []test{
	{"Events", "events come newest first without their payloads, by any filter", func(t *testing.T, s store.Store) {
		all := three(t, s)
		want := all[2].Event
		want.Payload = nil
		same(t, "first", must1(s.Events(t.Context(), store.EventFilter{Tenant: tenant}))(t).Rows[0], want)
		second, third := all[1].Event.At, all[2].Event.At
		for _, row := range []struct {
			f    store.EventFilter
			want []int // indexes into all
		}{
			{store.EventFilter{}, []int{2, 1, 0}},
			{store.EventFilter{Type: "a"}, []int{2, 0}},
			{store.EventFilter{Type: "c"}, nil},
			{store.EventFilter{IDs: []store.EventID{all[0].Event.ID, 12345, all[2].Event.ID}}, []int{2, 0}},
			{store.EventFilter{IDs: []store.EventID{all[0].Event.ID, all[1].Event.ID}, Type: "a"}, []int{0}},
			{store.EventFilter{Source: 2}, []int{1}},
			{store.EventFilter{Source: 2, Type: "a"}, nil},
			{store.EventFilter{Since: second}, []int{2, 1}},
			{store.EventFilter{Until: third}, []int{1, 0}},
			{store.EventFilter{Since: second, Until: third}, []int{1}},
			{store.EventFilter{Since: second.Add(time.Millisecond), Until: third}, nil},
			{store.EventFilter{Type: "a", Since: second}, []int{2}},
			{store.EventFilter{Page: store.Page{Limit: 2}}, []int{2, 1}},
			{store.EventFilter{Page: store.Page{Before: int64(all[1].Event.ID)}}, []int{0}},
			{store.EventFilter{Type: "a", Page: store.Page{Before: int64(all[2].Event.ID), Limit: 1}}, []int{0}},
		} {
			row.f.Tenant = tenant
			got := ids(must1(s.Events(t.Context(), row.f))(t).Rows, eventID)
			same(t, fmt.Sprintf("%+v", row.f), got, ids(row.want, func(i int) store.EventID { return all[i].Event.ID }))
		}
	}},
	{"Deliveries", "deliveries come newest first, by any filter", func(t *testing.T, s store.Store) {
		all := three(t, s)
		try(t, s, all[0].Deliveries[0], at, 1, store.Completion{State: store.Delivered})
		must(t, s.Release(t.Context(), us, at, all[1].Deliveries[0].ID))
		must(t, completeOne(t, s, store.Completion{
			Delivery: all[2].Deliveries[0].ID, Owner: us, Attempt: attempt(1, 500), State: store.Failed, Reason: "attempts used up",
		}))
		second, third := all[1].Event.At, all[2].Event.At
		for _, row := range []struct {
			f    store.DeliveryFilter
			want []int // indexes into all
		}{
			{store.DeliveryFilter{}, []int{2, 1, 0}},
			{store.DeliveryFilter{Event: all[1].Event.ID}, []int{1}},
			{store.DeliveryFilter{Event: 12345}, nil},
			{store.DeliveryFilter{Endpoint: 3}, []int{2}},
			{store.DeliveryFilter{IDs: []store.DeliveryID{all[0].Deliveries[0].ID, 12345, all[1].Deliveries[0].ID}}, []int{1, 0}},
			{store.DeliveryFilter{Endpoint: 3, Event: all[1].Event.ID}, nil},
			{store.DeliveryFilter{States: []store.State{store.Delivered}}, []int{0}},
			{store.DeliveryFilter{States: []store.State{store.Pending}}, []int{1}},
			{store.DeliveryFilter{States: []store.State{store.Pending, store.Failed}}, []int{2, 1}},
			{store.DeliveryFilter{States: []store.State{store.Delivered, store.Failed}}, []int{2, 0}},
			{store.DeliveryFilter{States: []store.State{store.Leased, store.Cancelled, store.Skipped}}, nil},
			{store.DeliveryFilter{Endpoint: 3, States: []store.State{store.Failed}}, []int{2}},
			{store.DeliveryFilter{Type: "a"}, []int{2, 0}},
			{store.DeliveryFilter{Type: "c"}, nil},
			{store.DeliveryFilter{Type: "a", States: []store.State{store.Failed}}, []int{2}},
			{store.DeliveryFilter{Type: "a", Endpoint: 3}, []int{2}},
			{store.DeliveryFilter{Type: "a", Until: third}, []int{0}},
			{store.DeliveryFilter{Type: "a", Since: second}, []int{2}},
			{store.DeliveryFilter{Type: "a", Page: store.Page{Before: int64(all[2].Deliveries[0].ID)}}, []int{0}},
			{store.DeliveryFilter{Type: "a", Page: store.Page{OldestFirst: true}}, []int{0, 2}},
			{store.DeliveryFilter{Causes: []string{"status"}}, []int{2}},
			{store.DeliveryFilter{Causes: []string{"other"}}, nil},
			{store.DeliveryFilter{Causes: []string{"other", "status"}}, []int{2}},
			{store.DeliveryFilter{Causes: []string{"status"}, Endpoint: 3, Type: "a"}, []int{2}},
			{store.DeliveryFilter{Causes: []string{"status"}, States: []store.State{store.Delivered}}, nil},
			{store.DeliveryFilter{Statuses: []store.StatusRange{{First: 500, Last: 599}}}, []int{2}},
			{store.DeliveryFilter{Statuses: []store.StatusRange{{First: 501, Last: 501}, {First: 400, Last: 499}}}, nil},
			{store.DeliveryFilter{Statuses: []store.StatusRange{{First: 500, Last: 500}, {First: 200, Last: 299}}}, []int{2, 0}},
			{store.DeliveryFilter{Statuses: []store.StatusRange{{First: 200, Last: 200}}, Event: all[0].Event.ID}, []int{0}},
			{store.DeliveryFilter{NoTests: true}, []int{2, 1, 0}},
			{store.DeliveryFilter{OnlyTests: true}, nil},
			{store.DeliveryFilter{Since: second}, []int{2, 1}},
			{store.DeliveryFilter{Until: third}, []int{1, 0}},
			{store.DeliveryFilter{Page: store.Page{Limit: 1}}, []int{2}},
			{store.DeliveryFilter{Page: store.Page{Before: int64(all[2].Deliveries[0].ID)}}, []int{1, 0}},
			{store.DeliveryFilter{Page: store.Page{Before: int64(all[2].Deliveries[0].ID), Limit: 1}}, []int{1}},
		} {
			row.f.Tenant = tenant
			got := ids(must1(s.Deliveries(t.Context(), row.f))(t).Rows, deliveryID)
			same(t, fmt.Sprintf("%+v", row.f), got, ids(row.want, func(i int) store.DeliveryID { return all[i].Deliveries[0].ID }))
		}
		same(t, "first", must1(s.Deliveries(t.Context(), store.DeliveryFilter{Tenant: tenant}))(t).Rows[0], get(t, s, all[2].Deliveries[0].ID))
	}},
	{"Requests", "requests come newest first without their bodies, by any filter", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		accepted, duplicate := keyed("k", 1), keyed("k", 1)
		must(t, accept(t, s, accepted, duplicate))
		refused := &store.Request{Tenant: tenant, Source: 6, At: at, Verdict: store.VerdictRefused, Scheme: "github", Reason: "expired", Body: []byte("x")}
		must(t, s.Record(ctx, refused, 10))
		all := []store.RequestID{accepted.Request.ID, duplicate.Request.ID, refused.ID}
		want := *refused
		want.Body = nil
		same(t, "first", must1(s.Requests(ctx, store.RequestFilter{Tenant: tenant}))(t).Rows[0], want)
		for _, row := range []struct {
			f    store.RequestFilter
			want []int // indexes into all
		}{
			{store.RequestFilter{}, []int{2, 1, 0}},
			{store.RequestFilter{Source: 5}, []int{1, 0}},
			{store.RequestFilter{IDs: []store.RequestID{all[2], 12345, all[0]}}, []int{2, 0}},
			{store.RequestFilter{Verdicts: []store.Verdict{store.VerdictAccepted}}, []int{0}},
			{store.RequestFilter{Verdicts: []store.Verdict{store.VerdictDuplicate, store.VerdictRefused}}, []int{2, 1}},
			{store.RequestFilter{Verdicts: []store.Verdict{store.VerdictAccepted, store.VerdictRefused}}, []int{2, 0}},
			{store.RequestFilter{Source: 5, Verdicts: []store.Verdict{store.VerdictRefused}}, nil},
			{store.RequestFilter{Page: store.Page{Limit: 2}}, []int{2, 1}},
			{store.RequestFilter{Page: store.Page{Before: int64(all[1])}}, []int{0}},
		} {
			row.f.Tenant = tenant
			got := ids(must1(s.Requests(ctx, row.f))(t).Rows, requestID)
			same(t, fmt.Sprintf("%+v", row.f), got, ids(row.want, func(i int) store.RequestID { return all[i] }))
		}
	}},
	{"Pages", "pages follow each other without a gap; a limit is 50 if it is not said and 250 at most", func(t *testing.T, s store.Store) {
		var batch []*store.Acceptance
		for range 300 {
			batch = append(batch, newAcceptance(tenant, 1))
		}
		must(t, accept(t, s, batch...))
		want := reversed(ids(batch, acceptedID))
		for limit, n := range map[int]int{0: 50, -1: 50, 1: 1, 250: 250, 1000: 250} {
			got := must1(s.Events(t.Context(), store.EventFilter{Tenant: tenant, Page: store.Page{Limit: limit}}))(t).Rows
			same(t, fmt.Sprintf("limit %d", limit), ids(got, eventID), want[:n])
		}
		var events []store.EventID
		var dlvs []store.DeliveryID
		for page := (store.Page{Limit: 70}); ; {
			got := must1(s.Events(t.Context(), store.EventFilter{Tenant: tenant, Page: page}))(t)
			events = append(events, ids(got.Rows, eventID)...)
			if got.Next == 0 {
				break
			}
			page.Before = got.Next
		}
		for page := (store.Page{Limit: 70}); ; {
			got := must1(s.Deliveries(t.Context(), store.DeliveryFilter{Tenant: tenant, Endpoint: 1, Page: page}))(t)
			dlvs = append(dlvs, ids(got.Rows, deliveryID)...)
			if got.Next == 0 {
				break
			}
			page.Before = got.Next
		}
		same(t, "events", events, want)
		same(t, "deliveries", dlvs, reversed(ids(batch, acceptedDelivery)))
	}},
	{"Looked", "a page looks at no more than 5,000 rows, and says where the next one begins; no more than 10,000 are counted", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		rare := newAcceptance(tenant, 2)
		rare.Event.Type = "rare"
		rare.Deliveries[0].State, rare.Deliveries[0].Reason = store.Skipped, "rare"
		must(t, accept(t, s, rare))
		const most = 1000
		for left := store.MaxCounted; left > 0; left -= most {
			a := newAcceptance(tenant)
			for i := range most {
				a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: 1, State: store.Skipped, Reason: fmt.Sprint("frequent: ", i%2)})
			}
			must(t, accept(t, s, a))
		}
		first := rare.Deliveries[0].ID
		skipped := []store.State{store.Skipped}
		const pages = store.MaxCounted / store.MaxLooked
		for _, row := range []struct {
			f     store.DeliveryFilter
			empty int // pages before it is found
		}{
			{store.DeliveryFilter{Reason: "rare"}, pages},
			{store.DeliveryFilter{Reason: "rare", States: skipped}, pages},
			{store.DeliveryFilter{Reason: "rare", States: []store.State{store.Skipped, store.Failed}}, pages},
			{store.DeliveryFilter{Reason: "rare", Page: store.Page{OldestFirst: true}}, 0},
			{store.DeliveryFilter{Reason: "rare", Endpoint: 2}, 0},
			{store.DeliveryFilter{Reason: "rare", Event: rare.Event.ID}, 0},
			{store.DeliveryFilter{Endpoint: 2, States: skipped}, 0},
			{store.DeliveryFilter{Type: "rare", States: skipped}, 0},
			{store.DeliveryFilter{Type: "rare", Endpoint: 2}, 0},
		} {
			row.f.Tenant = tenant
			empty, got := 0, store.List[store.Delivery]{}
			for {
				got = must1(s.Deliveries(ctx, row.f))(t)
				if len(got.Rows) > 0 || got.Next == 0 {
					break
				}
				empty++
				row.f.Page.Before = got.Next
			}
			same(t, fmt.Sprintf("%+v", row.f), ids(got.Rows, deliveryID), []store.DeliveryID{first})
			same(t, fmt.Sprintf("%+v: empty pages", row.f), empty, row.empty)
		}
		for _, row := range []struct {
			f       store.DeliveryFilter
			n       int64
			further int // pages
		}{
			{store.DeliveryFilter{}, store.MaxCounted + 1, pages},
			{store.DeliveryFilter{States: skipped}, store.MaxCounted + 1, pages},
			{store.DeliveryFilter{States: skipped, Reason: "frequent"}, store.MaxCounted, pages},
			{store.DeliveryFilter{States: skipped, Reason: "rare"}, 1, pages},
			{store.DeliveryFilter{States: skipped, Endpoint: 2}, 1, 0},
			{store.DeliveryFilter{States: skipped, Endpoint: 2, Page: store.Page{After: int64(first)}}, 0, 0},
			{store.DeliveryFilter{States: skipped, Type: "rare"}, 1, 0},
			{store.DeliveryFilter{States: skipped, Type: "rare", Page: store.Page{After: int64(first)}}, 0, 0},
		} {
			row.f.Tenant, row.f.Page.OldestFirst = tenant, true
			page := must1(s.CountDeliveries(ctx, row.f))(t)
			n, further := page.N, 0
			for page.Next != 0 {
				row.f.Page.After = page.Next
				page = must1(s.CountDeliveries(ctx, row.f))(t)
				n += page.N
				further++
			}
			same(t, fmt.Sprintf("%+v: counted, and further pages", row.f), []any{n, further}, []any{row.n, row.further})
		}
		same(t, "counts", must1(s.Count(ctx, tenant))(t), store.Counts{
			Events: 11, Deliveries: [store.Quarantined + 1]int64{store.Skipped: store.MaxCounted}, More: true,
		})
	}},
	{"LookedForCause", "what failed is looked for among what was not delivered", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		failed := newAcceptance(tenant, 1)
		must(t, accept(t, s, failed))
		try(t, s, failed.Deliveries[0], at, 1, store.Completion{State: store.Failed})
		const most = 1000
		for left := store.MaxLooked; left > 0; left -= most {
			a := newAcceptance(tenant)
			for range most {
				a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: 1, State: store.Leased, Owner: us, Due: at.Add(lease)})
			}
			must(t, accept(t, s, a))
			var done []*store.Completion
			for _, d := range a.Deliveries {
				done = append(done, &store.Completion{Tenant: tenant, Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered})
			}
			must(t, s.Complete(ctx, done...))
		}
		for what, f := range map[string]store.DeliveryFilter{
			"by cause":  {Causes: []string{"status"}},
			"by status": {Statuses: []store.StatusRange{{First: 400, Last: 599}}},
		} {
			f.Tenant = tenant
			found := must1(s.Deliveries(ctx, f))(t)
			same(t, what, ids(found.Rows, deliveryID), []store.DeliveryID{failed.Deliveries[0].ID})
			same(t, what+": next", found.Next, 0)
		}
	}},
	{"CountByEvent", "the deliveries of events are counted by their states", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		mixed, pending, none, theirs := newAcceptance(tenant, 1, 2, 3), newAcceptance(tenant, 4), newAcceptance(tenant), newAcceptance(other, 5)
		mixed.Deliveries = append(mixed.Deliveries, store.Delivery{Endpoint: 6, State: store.Skipped})
		must(t, accept(t, s, mixed, none))
		try(t, s, mixed.Deliveries[0], at, 1, store.Completion{State: store.Delivered})
		must(t, accept(t, s, pending))
		must(t, accept(t, s, theirs))
		got := must1(s.CountByEvent(ctx, tenant, mixed.Event.ID, none.Event.ID, pending.Event.ID, theirs.Event.ID, 12345))(t)
		same(t, "counts", got, map[store.EventID]store.EventCounts{
			mixed.Event.ID:   {Deliveries: store.StateCounts{store.Leased: 2, store.Delivered: 1, store.Skipped: 1}},
			pending.Event.ID: {Deliveries: store.StateCounts{store.Pending: 1}},
		})
		same(t, "of no events", len(must1(s.CountByEvent(ctx, tenant))(t)), 0)
	}},
	{"CountByEventMost", "of each event no more than the first 1,000 deliveries are counted, and it is said that there are more", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		skipped := func(n int) *store.Acceptance {
			a := newAcceptance(tenant)
			for i := range n {
				a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: store.EndpointID(i + 1), State: store.Skipped})
			}
			return a
		}
		all, more, few := skipped(store.MaxCountedOfEvent), skipped(store.MaxCountedOfEvent+1), newAcceptance(tenant, 1)
		must(t, accept(t, s, all, more, few))
		must1(s.Redeliver(ctx, tenant, more.Deliveries[0].ID, at))(t)
		must1(s.Redeliver(ctx, tenant, more.Deliveries[store.MaxCountedOfEvent].ID, at))(t)
		got := must1(s.CountByEvent(ctx, tenant, all.Event.ID, more.Event.ID, few.Event.ID))(t)
		same(t, "counts", got, map[store.EventID]store.EventCounts{
			all.Event.ID:  {Deliveries: store.StateCounts{store.Skipped: store.MaxCountedOfEvent}},
			more.Event.ID: {Deliveries: store.StateCounts{store.Pending: 1, store.Skipped: store.MaxCountedOfEvent - 1}, More: true},
			few.Event.ID:  {Deliveries: store.StateCounts{store.Pending: 1}},
		})
	}},
	{"Count", "the deliveries in all states sum up to what was accepted", func(t *testing.T, s store.Store) {
		a := newAcceptance(tenant, 1)
		a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: 2, State: store.Skipped})
		must(t, accept(t, s, a))
		now := at
		for _, state := range []store.State{store.Delivered, store.Delivered, store.Failed, store.Cancelled} {
			now = now.Add(time.Hour)
			d := newAcceptance(tenant, 1)
			d.Deliveries[0].Due = now
			must(t, accept(t, s, d))
			for _, got := range claim(t, s, us, now, 10) {
				c := store.Completion{Delivery: got.ID, Owner: us, Attempt: attempt(got.Attempts+1, 500), State: store.Pending, Due: at}
				if got.ID == d.Deliveries[0].ID {
					c.State = state
				}
				must(t, completeOne(t, s, c))
			}
		}
		deliveries(t, s, 1, 1)
		claim(t, s, us, at, 1)
		same(t, "counts", must1(s.Count(t.Context(), tenant))(t), store.Counts{Events: 6, Deliveries: [store.Quarantined + 1]int64{
			store.Pending: 1, store.Leased: 1, store.Delivered: 2, store.Failed: 1, store.Cancelled: 1, store.Skipped: 1,
		}})
		must(t, s.Check(t.Context()))
	}},
}

var queueTests = []test{
	{"Queue", "the pending and the leased deliveries of all tenants are counted, with the age of the oldest", func(t *testing.T, s store.Store) {
		same(t, "an empty queue", must1(s.Queue(t.Context()))(t), store.Queue{})
		must(t, s.CreateTenant(t.Context(), store.Tenant{ID: "other"}))
		for i, tenant := range []string{tenant, "other", tenant, "other"} {
			a := newAcceptance(tenant, store.EndpointID(1+i%2))
			a.Event.At = at.Add(time.Duration(i) * time.Hour)
			a.Deliveries[0].Due = a.Event.At
			must(t, accept(t, s, a))
		}
		now := at.Add(3 * time.Hour)
		claim(t, s, us, now, 1) // of each endpoint
		at := at.Truncate(time.Millisecond)
		same(t, "the queue", must1(s.Queue(t.Context()))(t), store.Queue{
			Pending: store.Waiting{N: 2, Oldest: at.Add(2 * time.Hour)},
			Leased:  store.Waiting{N: 2, Oldest: at},
		})
		for _, d := range claim(t, s, us, now, 1) {
			must(t, completeOne(t, s, store.Completion{Delivery: d.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))
		}
		same(t, "the queue after two deliveries", must1(s.Queue(t.Context()))(t), store.Queue{Leased: store.Waiting{N: 2, Oldest: at}})
	}},
}

var closeTests = []test{
	{"Close", "after Close every call returns ErrClosed", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		must(t, s.Close())
		for what, err := range map[string]error{
			"CreateTenant":    s.CreateTenant(ctx, store.Tenant{ID: "a"}),
			"Tenant":          errOf(s.Tenant(ctx, tenant)),
			"Tenants":         errOf(s.Tenants(ctx)),
			"CreateToken":     s.CreateToken(ctx, store.Token{ID: 1}),
			"Token":           errOf(s.Token(ctx, [32]byte{})),
			"Tokens":          errOf(s.Tokens(ctx, tenant)),
			"UseToken":        s.UseToken(ctx, 1, at),
			"DeleteToken":     s.DeleteToken(ctx, tenant, 1),
			"Append":          s.Append(ctx, &store.AuditEntry{Tenant: tenant}),
			"Audit":           errOf(s.Audit(ctx, store.AuditFilter{})),
			"CreateUser":      s.CreateUser(ctx, store.User{ID: 1}),
			"UpdateUser":      s.UpdateUser(ctx, store.User{ID: 1}),
			"DeleteUser":      s.DeleteUser(ctx, 1),
			"User":            errOf(s.User(ctx, 1)),
			"UserByEmail":     errOf(s.UserByEmail(ctx, "a")),
			"UserBySubject":   errOf(s.UserBySubject(ctx, "a")),
			"Users":           errOf(s.Users(ctx)),
			"CreateSession":   s.CreateSession(ctx, store.Session{User: 1}),
			"KeepSession":     s.KeepSession(ctx, [32]byte{}, at),
			"DeleteSession":   s.DeleteSession(ctx, [32]byte{}),
			"DeleteSessions":  s.DeleteSessions(ctx, 1, [32]byte{}),
			"CreateCode":      s.CreateCode(ctx, store.Code{}),
			"TakeCode":        errOf(s.TakeCode(ctx, store.CodeSetup, [32]byte{}, at)),
			"EndPortal":       s.EndPortal(ctx, tenant),
			"DeleteExpired":   s.DeleteExpired(ctx, at),
			"PutEventType":    s.PutEventType(ctx, store.EventType{Tenant: tenant, Name: "a"}),
			"EventType":       errOf(s.EventType(ctx, tenant, "a")),
			"EventTypes":      errOf(s.EventTypes(ctx, tenant)),
			"DeleteEventType": s.DeleteEventType(ctx, tenant, "a"),
			"CreateSource":    s.CreateSource(ctx, newSource(tenant, "a")),
			"UpdateSource":    s.UpdateSource(ctx, newSource(tenant, "a")),
			"Source":          errOf(s.Source(ctx, tenant, 1)),
			"SourceTenant":    errOf(s.SourceTenant(ctx, 1)),
			"Sources":         errOf(s.Sources(ctx, tenant)),
			"DeleteSource":    s.DeleteSource(ctx, tenant, 1),
			"CreateEndpoint":  s.CreateEndpoint(ctx, newEndpoint(tenant)),
			"UpdateEndpoint":  s.UpdateEndpoint(ctx, newEndpoint(tenant)),
			"Endpoint":        errOf(s.Endpoint(ctx, tenant, 1)),
			"Endpoints":       errOf(s.Endpoints(ctx, store.EndpointFilter{Tenant: tenant})),
			"Troubled":        errOf(s.TroubledEndpoints(ctx, tenant, 1)),
			"DeleteEndpoint":  s.DeleteEndpoint(ctx, tenant, 1, at),
			"Rotate":          s.Rotate(ctx, newSecret(1, at, time.Time{}), at),
			"Secrets":         errOf(s.Secrets(ctx, tenant, 1, at)),
			"Routing":         errOf(s.Routing(ctx, tenant)),
			"RoutingVersion":  errOf(s.RoutingVersion(ctx, tenant)),
			"Accept":          s.Accept(ctx, newAcceptance(tenant)),
			"Record":          s.Record(ctx, &store.Request{Tenant: tenant, Verdict: store.VerdictRefused}, 1),
			"Claim":           errOf(s.Claim(ctx, us, at, lease, 1, store.Share{Tenant: tenant, Endpoint: 1, N: 1})),
			"NextDue":         errOf(s.NextDue(ctx, us)),
			"Release":         s.Release(ctx, us, at, 1),
			"Begin":           s.Begin(ctx, us, 1),
			"Quarantine":      s.Quarantine(ctx, us, at, "", 1),
			"Cancel":          s.Cancel(ctx, us, at, "", 1),
			"Complete":        s.Complete(ctx, &store.Completion{Delivery: 1, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}),
			"Join":            errOf(s.Join(ctx, store.Replica{Name: "a", Owner: us}, at)),
			"Stay":            errOf(s.Stay(ctx, store.Replica{Name: "a", Owner: us})),
			"Bury":            errOf(s.Bury(ctx, at)),
			"Leave":           s.Leave(ctx, us, at),
			"Hold":            errOf(s.Hold(ctx, us, 1)),
			"LetGo":           s.LetGo(ctx, us, 1),
			"Tell":            s.Tell(ctx, "a"),
			"Redeliver":       errOf(s.Redeliver(ctx, tenant, 1, at)),
			"UpdateTenant":    s.UpdateTenant(ctx, store.Tenant{ID: tenant}),
			"Purge":           func() error { _, _, err := s.Purge(ctx, tenant, store.KeptEvents, at, 0, 1); return err }(),
			"Shrink":          errOf(s.Shrink(ctx)),
			"CreateJob":       s.CreateJob(ctx, &store.Job{Tenant: tenant}, 1),
			"Job":             errOf(s.Job(ctx, tenant, 1)),
			"Jobs":            errOf(s.Jobs(ctx, tenant, store.Page{})),
			"RunningJobs":     errOf(s.RunningJobs(ctx)),
			"Advance":         errOf(s.Advance(ctx, store.Step{Tenant: tenant, Job: 1})),
			"EndJob":          errOf(s.EndJob(ctx, tenant, 1, store.JobDone, "", at)),
			"CountDeliveries": errOf(s.CountDeliveries(ctx, store.DeliveryFilter{Tenant: tenant})),
			"CountByEvent":    errOf(s.CountByEvent(ctx, tenant, 1)),
			"CountRequests":   errOf(s.CountRequests(ctx, store.RequestFilter{Tenant: tenant})),
			"Event":           errOf(s.Event(ctx, tenant, "a")),
			"Events":          errOf(s.Events(ctx, store.EventFilter{Tenant: tenant})),
			"Delivery":        errOf(s.Delivery(ctx, tenant, 1)),
			"Deliveries":      errOf(s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant})),
			"Attempts":        errOf(s.Attempts(ctx, tenant, 1)),
			"Request":         errOf(s.Request(ctx, tenant, 1)),
			"Requests":        errOf(s.Requests(ctx, store.RequestFilter{Tenant: tenant})),
			"Count":           errOf(s.Count(ctx, tenant)),
			"Queue":           errOf(s.Queue(ctx)),
			"Backlog":         errOf(s.Backlog(ctx, tenant, 0, 1)),
			"AddTallies":      s.AddTallies(ctx, store.Tally{Tenant: tenant}),
			"Tallies":         errOf(s.Tallies(ctx, tenant, 0, at, at)),
			"OldTallies":      func() error { _, _, err := s.OldTallies(ctx, time.Minute, at, store.TallyOwner{}); return err }(),
			"ReplaceTallies":  s.ReplaceTallies(ctx, store.TallyOwner{Tenant: tenant}, at, at, 0),
			"Check":           s.Check(ctx),
			"Close":           s.Close(),
		} {
			wantErr(t, what, err, store.ErrClosed)
		}
	}},
	{"CloseWaits", "Close waits for writes under way: those that returned nil are all kept or refused, none is lost between", func(t *testing.T, s store.Store) {
		version := must1(s.RoutingVersion(t.Context(), tenant))(t)
		started := make(chan struct{}, 64)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				for {
					a := newAcceptance(tenant, 1)
					a.RoutingVersion = version
					if err := s.Accept(t.Context(), a); err != nil {
						wantErr(t, "accept", err, store.ErrClosed)
						return
					}
					select {
					case started <- struct{}{}:
					default:
					}
				}
			})
		}
		for range cap(started) {
			<-started
		}
		must(t, s.Close())
		wg.Wait()
	}},
	{"Check", "a store that was only used is sound", func(t *testing.T, s store.Store) {
		three(t, s)
		must(t, s.Check(t.Context()))
	}},
}
