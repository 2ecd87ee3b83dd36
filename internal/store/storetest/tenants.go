package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

var tenantTests = []test{
	{"DefaultTenant", "every store has the tenant default from the start", func(t *testing.T, s store.Store) {
		got := must1(s.Tenant(t.Context(), store.DefaultTenant))(t)
		same(t, "id", got.ID, "default")
		same(t, "tenants", must1(s.Tenants(t.Context()))(t), []store.Tenant{got})
	}},
	{"Tenants", "a tenant comes back as it was added, and all come in the order of their ids", func(t *testing.T, s store.Store) {
		z := store.Tenant{ID: "z", Name: "Zoë", Retention: store.Retention{Events: 7}, Created: at}
		a := store.Tenant{ID: "a", Name: "A", Created: at.Add(time.Second)}
		must(t, s.CreateTenant(t.Context(), z))
		must(t, s.CreateTenant(t.Context(), a))
		wantErr(t, "adding it again", s.CreateTenant(t.Context(), a), store.ErrExists)
		same(t, "tenant", must1(s.Tenant(t.Context(), "z"))(t), z)
		_, err := s.Tenant(t.Context(), "b")
		wantErr(t, "one that is not there", err, store.ErrNotFound)
		var got []string
		for _, tenant := range must1(s.Tenants(t.Context()))(t) {
			got = append(got, tenant.ID)
		}
		same(t, "tenants", got, []string{"a", "default", "z"})

		changed := store.Tenant{ID: "z", Name: "Z", Retention: store.Retention{Events: 1, Requests: 2, Keys: 7, Jobs: 4}, Created: at.Add(time.Hour)}
		changed.Branding = store.Branding{Name: "Z", Logo: "data:…", Accent: "#112233", Theme: "dark", RefreshURL: "https://z.example/again", FrameAncestors: []string{"https://z.example"}}
		must(t, s.UpdateTenant(t.Context(), changed))
		changed.Created = at
		same(t, "changed", must1(s.Tenant(t.Context(), "z"))(t), changed)
		wantErr(t, "changing one that is not there", s.UpdateTenant(t.Context(), store.Tenant{ID: "b"}), store.ErrNotFound)
	}},
	{"Tokens", "a token is found by the hash of its text, and those of a tenant, or of every tenant, come oldest first", func(t *testing.T, s store.Store) {
		younger := store.Token{ID: 1, Name: "younger", Hash: [32]byte{31: 1}, Role: store.RoleViewer, Tenant: tenant, Created: at.Add(time.Second), Expires: at.Add(time.Hour)}
		older := store.Token{ID: 2, Name: "older", Hash: [32]byte{0: 1}, Role: store.RoleAdmin, Tenant: tenant, Created: at, Used: at.Add(time.Minute)}
		all := store.Token{ID: 4, Hash: [32]byte{2: 1}, Role: store.RoleOwner, Created: at}
		for _, token := range []store.Token{younger, older, all} {
			must(t, s.CreateToken(t.Context(), token))
		}
		same(t, "token", must1(s.Token(t.Context(), younger.Hash))(t), younger)
		same(t, "tokens", must1(s.Tokens(t.Context(), tenant))(t), []store.Token{older, younger})
		same(t, "tokens for every tenant", must1(s.Tokens(t.Context(), ""))(t), []store.Token{all})
		_, err := s.Token(t.Context(), [32]byte{})
		wantErr(t, "another hash", err, store.ErrNotFound)
		again := older
		again.ID = 3
		wantErr(t, "the same hash again", s.CreateToken(t.Context(), again), store.ErrExists)
		again.ID, again.Hash = older.ID, [32]byte{9}
		wantErr(t, "the same id again", s.CreateToken(t.Context(), again), store.ErrExists)
	}},
	{"UseToken", "the last use of a token is kept", func(t *testing.T, s store.Store) {
		token := store.Token{ID: 1, Role: store.RoleViewer, Tenant: tenant, Created: at}
		must(t, s.CreateToken(t.Context(), token))
		token.Used = at.Add(time.Hour)
		must(t, s.UseToken(t.Context(), token.ID, token.Used))
		same(t, "token", must1(s.Token(t.Context(), token.Hash))(t), token)
		must(t, s.UseToken(t.Context(), 2, at))
	}},
	{"DeleteToken", "a deleted token is found no more, and nobody deletes another tenant's", func(t *testing.T, s store.Store) {
		withOther(t, s)
		token := store.Token{ID: 1, Role: store.RoleViewer, Tenant: tenant, Created: at}
		must(t, s.CreateToken(t.Context(), token))
		wantErr(t, "another tenant's", s.DeleteToken(t.Context(), other, token.ID), store.ErrNotFound)
		wantErr(t, "one for every tenant", s.DeleteToken(t.Context(), "", token.ID), store.ErrNotFound)
		must(t, s.DeleteToken(t.Context(), tenant, token.ID))
		_, err := s.Token(t.Context(), token.Hash)
		wantErr(t, "a deleted one", err, store.ErrNotFound)
		wantErr(t, "deleting it again", s.DeleteToken(t.Context(), tenant, token.ID), store.ErrNotFound)
	}},
	{"EventTypes", "an event type is added or replaced by its name, keeps its Created, and all come in the order of their names", func(t *testing.T, s store.Store) {
		b := store.EventType{Tenant: tenant, Name: "b", Description: "B", Schema: `{"type":"object"}`, Example: `{}`, Created: at}
		a := store.EventType{Tenant: tenant, Name: "a", Created: at}
		must(t, s.PutEventType(t.Context(), b))
		must(t, s.PutEventType(t.Context(), a))
		same(t, "event type", must1(s.EventType(t.Context(), tenant, "b"))(t), b)
		replaced := b
		replaced.Description, replaced.Schema, replaced.Example, replaced.Created = "new", "", "1", at.Add(time.Hour)
		must(t, s.PutEventType(t.Context(), replaced))
		replaced.Created = at
		same(t, "event types", must1(s.EventTypes(t.Context(), tenant))(t), []store.EventType{a, replaced})
		must(t, s.DeleteEventType(t.Context(), tenant, "b"))
		_, err := s.EventType(t.Context(), tenant, "b")
		wantErr(t, "a deleted one", err, store.ErrNotFound)
		wantErr(t, "deleting it again", s.DeleteEventType(t.Context(), tenant, "b"), store.ErrNotFound)
	}},
	{"UnknownTenant", "adding to a tenant that is not there is ErrNotFound", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		_, routing := s.Routing(ctx, "nobody")
		_, version := s.RoutingVersion(ctx, "nobody")
		for what, err := range map[string]error{
			"CreateToken":    s.CreateToken(ctx, store.Token{ID: 1, Tenant: "nobody"}),
			"PutEventType":   s.PutEventType(ctx, store.EventType{Tenant: "nobody", Name: "a"}),
			"CreateSource":   s.CreateSource(ctx, newSource("nobody", "a")),
			"CreateEndpoint": s.CreateEndpoint(ctx, newEndpoint("nobody")),
			"Accept":         s.Accept(ctx, newAcceptance("nobody")),
			"Record":         s.Record(ctx, &store.Request{Tenant: "nobody", At: at, Verdict: store.VerdictRefused}, 1),
			"Routing":        routing,
			"RoutingVersion": version,
		} {
			wantErr(t, what, err, store.ErrNotFound)
		}
		same(t, "tokens", must1(s.Tokens(ctx, "nobody"))(t), []store.Token{})
	}},
	{"Isolation", "a method that takes a tenant sees that tenant's rows only", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		must(t, s.PutEventType(ctx, store.EventType{Tenant: tenant, Name: "a", Created: at}))
		must(t, s.PutDefinition(ctx, newDefinition(tenant, "a"), most))
		source, endpoint := newSource(tenant, "a"), newEndpoint(tenant)
		must(t, s.CreateSource(ctx, source, newSecret(0, at, time.Time{})))
		must(t, s.CreateEndpoint(ctx, endpoint, newSecret(0, at, time.Time{})))
		a := newAcceptance(tenant, endpoint.ID)
		a.Event.Key, a.Event.Source = "key", source.ID
		a.Request = &store.Request{Source: source.ID, At: at}
		must(t, accept(t, s, a))
		dlv := a.Deliveries[0].ID

		theirSource, theirEndpoint := source, endpoint
		theirSource.Tenant, theirEndpoint.Tenant = other, other
		rotated := newSecret(store.OwnerID(endpoint.ID), at, time.Time{})
		rotated.Tenant = other
		for what, err := range map[string]error{
			"EventType":        errOf(s.EventType(ctx, other, "a")),
			"DeleteEventType":  s.DeleteEventType(ctx, other, "a"),
			"Source":           errOf(s.Source(ctx, other, source.ID)),
			"UpdateSource":     s.UpdateSource(ctx, theirSource),
			"DeleteSource":     s.DeleteSource(ctx, other, source.ID),
			"Endpoint":         errOf(s.Endpoint(ctx, other, endpoint.ID)),
			"UpdateEndpoint":   s.UpdateEndpoint(ctx, theirEndpoint),
			"DeleteEndpoint":   s.DeleteEndpoint(ctx, other, endpoint.ID, at),
			"Rotate":           s.Rotate(ctx, rotated, at),
			"EndSecret":        s.EndSecret(ctx, other, rotated.Owner, must1(s.Secrets(ctx, tenant, rotated.Owner, at))(t)[0].ID, at),
			"Definition":       errOf(s.Definition(ctx, other, "a")),
			"DeleteDefinition": s.DeleteDefinition(ctx, other, "a", at),
			"Event":            errOf(s.Event(ctx, other, a.Event.ID.String())),
			"Event by key":     errOf(s.Event(ctx, other, "key")),
			"Delivery":         errOf(s.Delivery(ctx, other, dlv)),
			"Attempts":         errOf(s.Attempts(ctx, other, dlv)),
			"Redeliver":        errOf(s.Redeliver(ctx, other, dlv, at.Add(time.Hour))),
			"Request":          errOf(s.Request(ctx, other, a.Request.ID)),
		} {
			wantErr(t, what, err, store.ErrNotFound)
		}
		routing := must1(s.Routing(ctx, other))(t)
		for what, n := range map[string]int{
			"EventTypes":             len(must1(s.EventTypes(ctx, other))(t)),
			"Sources":                len(must1(s.Sources(ctx, other))(t)),
			"Endpoints":              len(must1(s.Endpoints(ctx, store.EndpointFilter{Tenant: other}))(t)),
			"Secrets":                len(must1(s.Secrets(ctx, other, store.OwnerID(endpoint.ID), at))(t)),
			"Routing.Sources":        len(routing.Sources),
			"Routing.Endpoints":      len(routing.Endpoints),
			"Routing.Secrets":        len(routing.Secrets),
			"Routing.Definitions":    len(routing.Definitions),
			"Definitions":            len(must1(s.Definitions(ctx, other))(t)),
			"Events":                 len(must1(s.Events(ctx, store.EventFilter{Tenant: other}))(t).Rows),
			"Events of type":         len(must1(s.Events(ctx, store.EventFilter{Tenant: other, Type: "user.created"}))(t).Rows),
			"Deliveries":             len(must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: other}))(t).Rows),
			"Deliveries of event":    len(must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: other, Event: a.Event.ID}))(t).Rows),
			"Deliveries of endpoint": len(must1(s.Deliveries(ctx, store.DeliveryFilter{Tenant: other, Endpoint: endpoint.ID}))(t).Rows),
			"Requests":               len(must1(s.Requests(ctx, store.RequestFilter{Tenant: other}))(t).Rows),
			"Requests of source":     len(must1(s.Requests(ctx, store.RequestFilter{Tenant: other, Source: source.ID}))(t).Rows),
			"Count":                  int(must1(s.Count(ctx, other))(t).Events),
		} {
			if n != 0 {
				t.Errorf("%s: got %d rows of another tenant", what, n)
			}
		}
		same(t, "counts", must1(s.Count(ctx, other))(t), store.Counts{})

		// The other tenant may have what this one has, and nothing of the above has changed this one.
		theirs := newAcceptance(other)
		theirs.Event.Key, theirs.Fingerprint = "key", store.Fingerprint{1}
		must(t, accept(t, s, theirs))
		same(t, "duplicate", theirs.Duplicate, false)
		must(t, s.CreateSource(ctx, newSource(other, "a")))
		must(t, s.PutEventType(ctx, store.EventType{Tenant: other, Name: "a", Created: at}))
		same(t, "source", must1(s.Source(ctx, tenant, source.ID))(t), source)
		same(t, "endpoint", must1(s.Endpoint(ctx, tenant, endpoint.ID))(t), endpoint)
		same(t, "secrets", len(must1(s.Secrets(ctx, tenant, store.OwnerID(endpoint.ID), at))(t)), 1)
		same(t, "delivery", get(t, s, dlv), a.Deliveries[0])
		same(t, "event", must1(s.Event(ctx, tenant, "key"))(t), a.Event)
	}},
	{"RecordIsolation", "Record drops requests of its own tenant's source only", func(t *testing.T, s store.Store) {
		withOther(t, s)
		mine := &store.Request{Verdict: store.VerdictRefused, Tenant: tenant, Source: 1, At: at}
		must(t, s.Record(t.Context(), mine, 1))
		must(t, s.Record(t.Context(), &store.Request{Tenant: other, Source: 1, At: at, Verdict: store.VerdictRefused}, 1))
		must1(s.Request(t.Context(), tenant, mine.ID))(t)
	}},
	{"EndedContext", "a call whose context has ended is not done", func(t *testing.T, s store.Store) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		err := s.CreateTenant(ctx, store.Tenant{ID: "a", Created: at})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got the error %v, want %v", err, context.Canceled)
		}
		_, err = s.Tenant(t.Context(), "a")
		wantErr(t, "tenant", err, store.ErrNotFound)
	}},
}

func errOf[T any](_ T, err error) error { return err }
