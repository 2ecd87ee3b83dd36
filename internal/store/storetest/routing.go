package storetest

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

var routingTests = []test{
	{"Sources", "a source comes back as it was added; all come newest first; names are unique", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		a, b := newSource(tenant, "a"), newSource(tenant, "b")
		b.Created, b.Tolerance = at.Add(time.Minute), -1
		must(t, s.CreateSource(ctx, a))
		must(t, s.CreateSource(ctx, b))
		same(t, "source", must1(s.Source(ctx, tenant, a.ID))(t), a)
		same(t, "sources", must1(s.Sources(ctx, tenant))(t), []store.Source{b, a})
		same(t, "tenant", must1(s.SourceTenant(ctx, a.ID))(t), tenant)
		wantErr(t, "a name that is taken", s.CreateSource(ctx, newSource(tenant, "a")), store.ErrExists)
		again := newSource(tenant, "c")
		again.ID = a.ID
		wantErr(t, "an id that is taken", s.CreateSource(ctx, again), store.ErrExists)
		_, err := s.SourceTenant(ctx, again.ID+1)
		wantErr(t, "the tenant of no source", err, store.ErrNotFound)
	}},
	{"UpdateSource", "an update replaces all but Created and the secrets", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		src := newSource(tenant, "a")
		must(t, s.CreateSource(ctx, src, newSecret(0, at, time.Time{})))
		must(t, s.CreateSource(ctx, newSource(tenant, "taken")))
		src.Name, src.Scheme, src.EventType, src.Tolerance, src.Disabled, src.Params, src.Updated = "b", "stripe", "", 0, false, nil, at.Add(time.Hour)
		changed := src
		changed.Created = time.Time{}
		must(t, s.UpdateSource(ctx, changed))
		same(t, "source", must1(s.Source(ctx, tenant, src.ID))(t), src)
		same(t, "secrets", len(must1(s.Secrets(ctx, tenant, store.OwnerID(src.ID), at))(t)), 1)
		changed.Name = "taken"
		wantErr(t, "a name that is taken", s.UpdateSource(ctx, changed), store.ErrExists)
		wantErr(t, "one that is not there", s.UpdateSource(ctx, newSource(tenant, "c")), store.ErrNotFound)
	}},
	{"DeleteSource", "a source goes with its secrets; its requests and events stay", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		src := newSource(tenant, "a")
		must(t, s.CreateSource(ctx, src, newSecret(0, at, time.Time{})))
		a := newAcceptance(tenant)
		a.Event.Source, a.Request = src.ID, &store.Request{Source: src.ID, At: at}
		must(t, accept(t, s, a))
		must(t, s.DeleteSource(ctx, tenant, src.ID))
		_, err := s.Source(ctx, tenant, src.ID)
		wantErr(t, "source", err, store.ErrNotFound)
		_, err = s.SourceTenant(ctx, src.ID)
		wantErr(t, "its tenant", err, store.ErrNotFound)
		wantErr(t, "deleting it again", s.DeleteSource(ctx, tenant, src.ID), store.ErrNotFound)
		same(t, "secrets", len(must1(s.Secrets(ctx, tenant, store.OwnerID(src.ID), at))(t)), 0)
		must1(s.Event(ctx, tenant, a.Event.ID.String()))(t)
		must1(s.Request(ctx, tenant, a.Request.ID))(t)
		must(t, s.CreateSource(ctx, newSource(tenant, "a"))) // the name is free again
	}},
	{"Endpoints", "an endpoint comes back as it was added; all come newest first; ids are unique", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		a, b := newEndpoint(tenant), newEndpoint(tenant)
		b.Created, b.EventTypes, b.Sources, b.Disabled, b.DisabledAt, b.Settings = at.Add(time.Minute), []string{"*"}, nil, "", time.Time{}, store.Settings{}
		must(t, s.CreateEndpoint(ctx, a))
		must(t, s.CreateEndpoint(ctx, b))
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, a.ID))(t), a)
		same(t, "endpoints", must1(s.Endpoints(ctx, store.EndpointFilter{Tenant: tenant}))(t), []store.Endpoint{b, a})
		wantErr(t, "an id that is taken", s.CreateEndpoint(ctx, a), store.ErrExists)
	}},
	{"EndpointFilter", "endpoints are found by any filter, page by page, also those made at one time", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		var all []store.EndpointID // the oldest first; the last two at one time
		for i, change := range []func(*store.Endpoint){
			func(e *store.Endpoint) { e.URL, e.EventTypes = "https://Example.com/A_b", []string{"user.created"} },
			func(e *store.Endpoint) { e.Description, e.Disabled = "École 100%", "by hand" },
			func(e *store.Endpoint) { e.EventTypes = []string{"*"} },
			func(e *store.Endpoint) { e.EventTypes = []string{"user.created.again", "Order.Paid"} },
			func(e *store.Endpoint) { e.EventTypes = []string{"order.paid"} },
		} {
			e := newEndpoint(tenant)
			e.URL, e.EventTypes, e.Disabled, e.DisabledAt = fmt.Sprintf("https://receiver-%d.example/", i), []string{"none"}, "", time.Time{}
			e.Created = at.Add(time.Duration(min(i, 3)) * time.Second)
			change(&e)
			must(t, s.CreateEndpoint(ctx, e))
			all = append(all, e.ID)
		}
		if all[3] > all[4] { // of those made at one time, the larger id comes first
			all[3], all[4] = all[4], all[3]
		}
		gone := newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, gone))
		must(t, s.DeleteEndpoint(ctx, tenant, gone.ID, at))
		theirs := newEndpoint(other)
		must(t, s.CreateEndpoint(ctx, theirs))
		must1(s.Failing(ctx, tenant, all[2], at))(t)
		names := map[store.EndpointID]string{gone.ID: "gone", theirs.ID: "theirs"}
		for i, id := range all {
			names[id] = fmt.Sprint(i)
		}
		found := func(f store.EndpointFilter) string {
			f.Tenant = tenant
			var list []string
			for _, e := range must1(s.Endpoints(ctx, f))(t) {
				list = append(list, names[e.ID])
			}
			return strings.Join(list, " ")
		}
		paid, Paid := "3", "4"
		if e := must1(s.Endpoint(ctx, tenant, all[3]))(t); e.EventTypes[0] != "order.paid" {
			paid, Paid = Paid, paid
		}
		for _, row := range []struct {
			f    store.EndpointFilter
			want string
		}{
			{store.EndpointFilter{}, "4 3 2 1 0"},
			{store.EndpointFilter{IDs: []store.EndpointID{all[1], gone.ID, theirs.ID, 12345, all[3]}}, "3 1 gone"},
			{store.EndpointFilter{Search: "example.COM/a_"}, "0"},
			{store.EndpointFilter{Search: "exampleXcom"}, ""},
			{store.EndpointFilter{Search: "%"}, "1"},
			{store.EndpointFilter{Search: all[2].String()}, "2"},
			{store.EndpointFilter{Search: "É"}, "1"},
			{store.EndpointFilter{Search: "RECEIVER-2"}, "2"},
			{store.EndpointFilter{Search: "order.paid"}, "4 3"},
			{store.EndpointFilter{EventType: "user.created"}, "2 0"},
			{store.EndpointFilter{EventType: "order.paid"}, paid + " 2"},
			{store.EndpointFilter{EventType: "Order.Paid"}, Paid + " 2"},
			{store.EndpointFilter{State: store.EndpointActive}, "4 3 0"},
			{store.EndpointFilter{State: store.EndpointFailing}, "2"},
			{store.EndpointFilter{State: store.EndpointDisabled}, "1"},
			{store.EndpointFilter{State: store.EndpointActive, Search: "receiver"}, "4 3"},
			{store.EndpointFilter{Page: store.Page{Limit: 2}}, "4 3"},
			{store.EndpointFilter{Page: store.Page{Limit: 1, Before: int64(all[4])}}, "3"},
			{store.EndpointFilter{Page: store.Page{Before: int64(all[3])}}, "2 1 0"},
			{store.EndpointFilter{Page: store.Page{Before: int64(all[0])}}, ""},
			{store.EndpointFilter{Page: store.Page{Before: int64(theirs.ID)}}, ""},
		} {
			same(t, fmt.Sprintf("%+v", row.f), found(row.f), row.want)
		}
		must(t, s.DeleteEndpoint(ctx, tenant, all[2], at))
		same(t, "behind one that was deleted meanwhile", found(store.EndpointFilter{Page: store.Page{Before: int64(all[2])}}), "1 0")
	}},
	{"UpdateEndpoint", "an update replaces all but Created, Deleted and the secrets", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e := newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, e, newSecret(0, at, time.Time{})))
		e.URL, e.Description, e.EventTypes, e.Sources = "https://b.example/", "B", []string{"*"}, nil
		e.Scheme, e.Disabled, e.DisabledAt, e.Updated = "github", "", time.Time{}, at.Add(time.Hour)
		e.Settings.Headers = map[string]string{"X-Other": "2"}
		changed := e
		changed.Created, changed.DisabledAt, changed.Deleted = time.Time{}, at, at
		must(t, s.UpdateEndpoint(ctx, changed))
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, e.ID))(t), e)
		for i, reason := range []string{"by hand", "it answered 410"} {
			changed.Disabled, changed.Updated = reason, at.Add(time.Duration(2+i)*time.Hour)
			must(t, s.UpdateEndpoint(ctx, changed))
			same(t, "disabled at", must1(s.Endpoint(ctx, tenant, e.ID))(t).DisabledAt, at.Add(2*time.Hour))
		}
		same(t, "secrets", len(must1(s.Secrets(ctx, tenant, store.OwnerID(e.ID), at))(t)), 1)
		wantErr(t, "one that is not there", s.UpdateEndpoint(ctx, newEndpoint(tenant)), store.ErrNotFound)
	}},
	{"DisableEndpoint", "an endpoint is disabled once, if it is enabled and has that URL", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e := newEndpoint(tenant)
		e.Disabled, e.DisabledAt = "", time.Time{}
		must(t, s.CreateEndpoint(ctx, e))
		now := at.Add(time.Hour)
		before := must1(s.RoutingVersion(ctx, tenant))(t)
		disable := func(tenant, url string) bool {
			t.Helper()
			return must1(s.DisableEndpoint(ctx, tenant, e.ID, url, "it answered 410", now))(t)
		}
		withOther(t, s)
		same(t, "of another tenant", disable(other, e.URL), false)
		same(t, "under another URL", disable(tenant, e.URL+"2"), false)
		same(t, "version", must1(s.RoutingVersion(ctx, tenant))(t), before)
		same(t, "disabled", disable(tenant, e.URL), true)
		same(t, "disabled again", disable(tenant, e.URL), false)
		same(t, "version", must1(s.RoutingVersion(ctx, tenant))(t), before+1)
		e.Disabled, e.DisabledAt, e.Updated = "it answered 410", now, now
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, e.ID))(t), e)
	}},
	{"Failing", "an endpoint fails since the first call until it does not, which one caller learns", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e, stays := newEndpoint(tenant), newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, e))
		must(t, s.CreateEndpoint(ctx, stays))
		version := must1(s.RoutingVersion(ctx, tenant))(t)
		failing := func(later time.Duration) time.Time {
			t.Helper()
			return must1(s.Failing(ctx, tenant, e.ID, at.Add(later)))(t)
		}
		notFailing := func() time.Time {
			t.Helper()
			return must1(s.NotFailing(ctx, tenant, e.ID))(t)
		}
		same(t, "not yet", notFailing(), time.Time{})
		same(t, "first", failing(time.Hour), at.Add(time.Hour))
		same(t, "second", failing(2*time.Hour), at.Add(time.Hour))
		want := e
		want.FailingSince = at.Add(time.Hour)
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, e.ID))(t), want)
		must(t, s.UpdateEndpoint(ctx, e))
		same(t, "after an update", must1(s.Endpoint(ctx, tenant, e.ID))(t), want)
		same(t, "another endpoint", must1(s.Endpoint(ctx, tenant, stays.ID))(t), stays)

		var mu sync.Mutex
		var told []time.Time
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				since, err := s.NotFailing(ctx, tenant, e.ID)
				if err != nil {
					t.Error(err)
				}
				if !since.IsZero() {
					mu.Lock()
					told = append(told, since)
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		same(t, "told", told, []time.Time{at.Add(time.Hour)})
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, e.ID))(t), e)
		same(t, "failing again", failing(3*time.Hour), at.Add(3*time.Hour))
		same(t, "version", must1(s.RoutingVersion(ctx, tenant))(t), version+1) // the update's

		must1(s.Failing(ctx, tenant, 12345, at))(t) // no error
		same(t, "no endpoint", must1(s.NotFailing(ctx, tenant, 12345))(t), time.Time{})
		withOther(t, s)
		must1(s.Failing(ctx, other, stays.ID, at))(t)
		same(t, "by another tenant", must1(s.Endpoint(ctx, tenant, stays.ID))(t), stays)
	}},
	{"TroubledEndpoints", "those that only fail come first, the newest before, then the disabled ones", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		var all []store.EndpointID
		for i := range 5 {
			e := newEndpoint(tenant)
			e.Disabled, e.Updated = "", at.Add(time.Duration(i)*time.Second)
			if i == 3 || i == 4 {
				e.Disabled = "410"
			}
			must(t, s.CreateEndpoint(ctx, e))
			all = append(all, e.ID)
		}
		must(t, s.CreateEndpoint(ctx, newEndpoint(other)))
		must1(s.Failing(ctx, tenant, all[1], at))(t)
		must1(s.Failing(ctx, tenant, all[2], at.Add(time.Minute)))(t)
		must1(s.Failing(ctx, tenant, all[0], at))(t)
		must1(s.NotFailing(ctx, tenant, all[0]))(t)
		id := func(e store.Endpoint) store.EndpointID { return e.ID }
		want := []store.EndpointID{all[2], all[1], all[4], all[3]}
		same(t, "all", ids(must1(s.TroubledEndpoints(ctx, tenant, 10))(t), id), want)
		same(t, "three", ids(must1(s.TroubledEndpoints(ctx, tenant, 3))(t), id), want[:3])
		must(t, s.DeleteEndpoint(ctx, tenant, all[2], at))
		same(t, "without one that is deleted", ids(must1(s.TroubledEndpoints(ctx, tenant, 10))(t), id), want[1:])
	}},
	{"DeleteEndpoint", "a deleted endpoint is in no list and no Routing, its secrets are gone, its pending deliveries are cancelled and its others stay", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e, stays := newEndpoint(tenant), newEndpoint(tenant)
		must(t, s.CreateEndpoint(ctx, e, newSecret(0, at, time.Time{})))
		must(t, s.CreateEndpoint(ctx, stays))
		all := deliveries(t, s, 3, e.ID)
		delivered, leased, pending := all[0], all[1], all[2]
		elsewhere := deliveries(t, s, 1, stays.ID)[0]
		try(t, s, delivered, at, 1, store.Completion{State: store.Delivered})
		claimOf(t, s, us, leased.Due, store.Share{Tenant: tenant, Endpoint: e.ID, N: 1})

		now := at.Add(time.Hour)
		must(t, s.DeleteEndpoint(ctx, tenant, e.ID, now))
		same(t, "endpoints", ids(must1(s.Endpoints(ctx, store.EndpointFilter{Tenant: tenant}))(t), endpointID), []store.EndpointID{stays.ID})
		routing := must1(s.Routing(ctx, tenant))(t)
		same(t, "routing", ids(routing.Endpoints, endpointID), []store.EndpointID{stays.ID})
		same(t, "secrets in the routing", len(routing.Secrets), 0)
		same(t, "secrets", len(must1(s.Secrets(ctx, tenant, store.OwnerID(e.ID), at))(t)), 0)
		e.Deleted = now
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, e.ID))(t), e)

		pending.State, pending.Reason, pending.Due, pending.Finished = store.Cancelled, store.ReasonEndpointDeleted, time.Time{}, now
		same(t, "the pending delivery", get(t, s, pending.ID), pending)
		same(t, "the delivered one", get(t, s, delivered.ID).State, store.Delivered)
		same(t, "the leased one", get(t, s, leased.ID).State, store.Leased)
		same(t, "another endpoint's", get(t, s, elsewhere.ID).State, store.Leased) // try claimed it
		must(t, completeOne(t, s, store.Completion{Delivery: leased.ID, Owner: us, Attempt: attempt(1, 200), State: store.Delivered}))

		_, err := s.Redeliver(ctx, tenant, delivered.ID, now)
		wantErr(t, "redelivering to it", err, store.ErrState)
		wantErr(t, "deleting it again", s.DeleteEndpoint(ctx, tenant, e.ID, now), store.ErrNotFound)
		wantErr(t, "updating it", s.UpdateEndpoint(ctx, e), store.ErrNotFound)
		wantErr(t, "rotating its secret", s.Rotate(ctx, newSecret(store.OwnerID(e.ID), at, time.Time{}), now), store.ErrNotFound)
	}},
	{"FirstSecrets", "first secrets become the source's or endpoint's, whatever they say, or nothing is added", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		src, e := newSource(tenant, "a"), newEndpoint(tenant)
		first := newSecret(99, at, at.Add(time.Hour))
		first.Tenant = "nobody"
		must(t, s.CreateSource(ctx, src, first))
		want := first
		want.Tenant, want.Owner = tenant, store.OwnerID(src.ID)
		same(t, "secrets", must1(s.Secrets(ctx, tenant, want.Owner, at))(t), []store.Secret{want})
		wantErr(t, "a secret that is there", s.CreateEndpoint(ctx, e, newSecret(0, at, time.Time{}), first), store.ErrExists)
		_, err := s.Endpoint(ctx, tenant, e.ID)
		wantErr(t, "its endpoint", err, store.ErrNotFound)
		same(t, "its other secret", len(must1(s.Secrets(ctx, tenant, store.OwnerID(e.ID), at))(t)), 0)
	}},
	{"Secrets", "the secrets that have not ended come oldest first", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e := newEndpoint(tenant)
		owner := store.OwnerID(e.ID)
		ended := newSecret(owner, at.Add(-3*time.Hour), at)
		older := newSecret(owner, at.Add(-2*time.Hour), at.Add(time.Microsecond))
		live := newSecret(owner, at.Add(-1*time.Hour), time.Time{})
		later := newSecret(owner, at.Add(time.Hour), time.Time{})
		must(t, s.CreateEndpoint(ctx, e, later, live, ended, older))
		same(t, "secrets", must1(s.Secrets(ctx, tenant, owner, at))(t), []store.Secret{older, live, later})
	}},
	{"Rotate", "a new secret is added, and those live at its start end at until unless they end earlier", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e, neighbour := newEndpoint(tenant), newEndpoint(tenant)
		owner := store.OwnerID(e.ID)
		start, until := at.Add(time.Hour), at.Add(2*time.Hour)
		endless := newSecret(owner, at, time.Time{})
		long := newSecret(owner, at.Add(1), at.Add(3*time.Hour))
		short := newSecret(owner, at.Add(2), at.Add(90*time.Minute))
		ended := newSecret(owner, at.Add(3), start)
		future := newSecret(owner, start.Add(time.Minute), time.Time{})
		theirs := newSecret(store.OwnerID(neighbour.ID), at, time.Time{})
		must(t, s.CreateEndpoint(ctx, e, endless, long, short, ended, future))
		must(t, s.CreateEndpoint(ctx, neighbour, theirs))

		next := newSecret(owner, start, time.Time{})
		must(t, s.Rotate(ctx, next, until))
		ends := make(map[store.SecretID]time.Time)
		for _, secret := range must1(s.Secrets(ctx, tenant, owner, at))(t) {
			ends[secret.ID] = secret.End
		}
		same(t, "ends", ends, map[store.SecretID]time.Time{
			next.ID: {}, endless.ID: until, long.ID: until, short.ID: short.End, ended.ID: ended.End, future.ID: {},
		})

		// With an overlap of less than nothing, what had ended by then still ended then.
		later := newSecret(owner, at.Add(100*time.Minute), time.Time{})
		must(t, s.Rotate(ctx, later, at.Add(80*time.Minute)))
		for _, secret := range must1(s.Secrets(ctx, tenant, owner, at))(t) {
			if secret.ID == short.ID {
				same(t, "an end between", secret.End, short.End)
			}
		}
		same(t, "another owner's", must1(s.Secrets(ctx, tenant, theirs.Owner, at))(t), []store.Secret{theirs})
		wantErr(t, "the same secret again", s.Rotate(ctx, next, until), store.ErrExists)
		wantErr(t, "an owner that is not there", s.Rotate(ctx, newSecret(5, at, time.Time{}), until), store.ErrNotFound)

		src := newSource(tenant, "a")
		must(t, s.CreateSource(ctx, src))
		must(t, s.Rotate(ctx, newSecret(store.OwnerID(src.ID), at, time.Time{}), until))
	}},
	{"Routing", "the routing holds a tenant's sources, endpoints and live secrets", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		src, a, b := newSource(tenant, "a"), newEndpoint(tenant), newEndpoint(tenant)
		a.ID, b.ID = max(a.ID, b.ID), min(a.ID, b.ID)
		old := newSecret(store.OwnerID(a.ID), at, at.Add(time.Hour)) // ended long before now
		young := newSecret(store.OwnerID(a.ID), at.Add(time.Hour), time.Time{})
		middle := newSecret(store.OwnerID(a.ID), at, time.Now().Add(time.Hour).Truncate(time.Second).UTC())
		source := newSecret(store.OwnerID(src.ID), at, time.Time{})
		must(t, s.CreateSource(ctx, src, source))
		must(t, s.CreateEndpoint(ctx, a, young, old, middle))
		must(t, s.CreateEndpoint(ctx, b))
		same(t, "routing", *must1(s.Routing(ctx, tenant))(t), store.Routing{
			Tenant: tenant, Version: must1(s.RoutingVersion(ctx, tenant))(t),
			Sources: []store.Source{src}, Endpoints: []store.Endpoint{b, a},
			Secrets: map[store.OwnerID][]store.Secret{young.Owner: {middle, young}, source.Owner: {source}},
		})
	}},
	{"RoutingVersion", "every change to a source, an endpoint, a secret or a definition raises its tenant's version, and nothing else does", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		src, e := newSource(tenant, "a"), newEndpoint(tenant)
		before := must1(s.RoutingVersion(ctx, tenant))(t)
		theirs := must1(s.RoutingVersion(ctx, other))(t)
		for _, change := range []struct {
			what   string
			do     func() error
			raises bool
		}{
			{"CreateSource", func() error { return s.CreateSource(ctx, src) }, true},
			{"UpdateSource", func() error { return s.UpdateSource(ctx, src) }, true},
			{"CreateEndpoint", func() error { return s.CreateEndpoint(ctx, e) }, true},
			{"UpdateEndpoint", func() error { return s.UpdateEndpoint(ctx, e) }, true},
			{"Rotate", func() error { return s.Rotate(ctx, newSecret(store.OwnerID(e.ID), at, time.Time{}), at) }, true},
			{"PutDefinition", func() error { return s.PutDefinition(ctx, newDefinition(tenant, "a"), most) }, true},
			{"DeleteDefinition", func() error { return s.DeleteDefinition(ctx, tenant, "a", at) }, true},
			{"Accept", func() error { return accept(t, s, newAcceptance(tenant, e.ID)) }, false},
			{"DeleteSource", func() error { return s.DeleteSource(ctx, tenant, src.ID) }, true},
			{"DeleteEndpoint", func() error { return s.DeleteEndpoint(ctx, tenant, e.ID, at) }, true},
		} {
			must(t, change.do())
			after := must1(s.RoutingVersion(ctx, tenant))(t)
			if raised := after > before; raised != change.raises {
				t.Errorf("%s: the version went from %d to %d", change.what, before, after)
			}
			same(t, "the routing's own after "+change.what, must1(s.Routing(ctx, tenant))(t).Version, after)
			before = after
		}
		same(t, "another tenant's", must1(s.RoutingVersion(ctx, other))(t), theirs)
		wantErr(t, "a change that fails", s.UpdateEndpoint(ctx, newEndpoint(tenant)), store.ErrNotFound)
		same(t, "version after it", must1(s.RoutingVersion(ctx, tenant))(t), before)
	}},
}
