package storetest

import (
	"errors"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

func newDefinition(tenant, name string) store.Definition {
	return store.Definition{Tenant: tenant, Name: name, Text: `{"name": "` + name + `"}`, Created: at, Updated: at}
}

// most is how many definitions the tests allow where they do not care.
const most = 10

var definitionTests = []test{
	{"Definitions", "a definition comes back as it was put; all come in the order of their names; a second put keeps Created", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		a, b := newDefinition(tenant, "a"), newDefinition(tenant, "b")
		must(t, s.PutDefinition(ctx, b, most))
		must(t, s.PutDefinition(ctx, a, most))
		same(t, "definition", must1(s.Definition(ctx, tenant, "a"))(t), a)
		same(t, "definitions", must1(s.Definitions(ctx, tenant))(t), []store.Definition{a, b})
		changed := a
		changed.Text, changed.Created, changed.Updated = "{}", at.Add(time.Hour), at.Add(time.Hour)
		must(t, s.PutDefinition(ctx, changed, most))
		changed.Created = at
		same(t, "changed definition", must1(s.Definition(ctx, tenant, "a"))(t), changed)
		same(t, "routing", must1(s.Routing(ctx, tenant))(t).Definitions, []store.Definition{changed, b})
		_, err := s.Definition(ctx, tenant, "c")
		wantErr(t, "one that is not there", err, store.ErrNotFound)
		wantErr(t, "a tenant that is not there", s.PutDefinition(ctx, newDefinition("nobody", "a"), most), store.ErrNotFound)
	}},
	{"MostDefinitions", "a tenant that has most of them can change one, and add none", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		must(t, s.PutDefinition(ctx, newDefinition(tenant, "a"), 2))
		must(t, s.PutDefinition(ctx, newDefinition(tenant, "b"), 2))
		wantErr(t, "a third one", s.PutDefinition(ctx, newDefinition(tenant, "c"), 2), store.ErrFull)
		must(t, s.PutDefinition(ctx, newDefinition(tenant, "b"), 2))
		must(t, s.PutDefinition(ctx, newDefinition(other, "c"), 2))
		must(t, s.DeleteDefinition(ctx, tenant, "a", at))
		must(t, s.PutDefinition(ctx, newDefinition(tenant, "c"), 2))
	}},
	{"DeleteDefinition", "a definition goes unless a source, an endpoint or a secret that has not ended names it", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		must(t, s.PutDefinition(ctx, newDefinition(tenant, "mine"), most))
		must(t, s.PutDefinition(ctx, newDefinition(other, "mine"), most))
		source, bySecret := newSource(tenant, "a"), newSource(tenant, "b")
		endpoint, deleted := newEndpoint(tenant), newEndpoint(tenant)
		source.Scheme, endpoint.Scheme, deleted.Scheme = "mine", "mine", "mine"
		named, ended := newSecret(0, at, time.Time{}), newSecret(0, at.Add(-time.Hour), at)
		named.Scheme, ended.Scheme = "mine", "mine"
		must(t, s.CreateSource(ctx, source))
		must(t, s.CreateSource(ctx, bySecret, named, ended))
		must(t, s.CreateEndpoint(ctx, endpoint))
		must(t, s.CreateEndpoint(ctx, deleted))
		must(t, s.DeleteEndpoint(ctx, tenant, deleted.ID, at))

		inUse := func(sources []store.SourceID, endpoints []store.EndpointID) {
			t.Helper()
			err := s.DeleteDefinition(ctx, tenant, "mine", at)
			use, ok := errors.AsType[*store.InUse](err)
			if !ok {
				t.Fatalf("got the error %v, want what uses it", err)
			}
			same(t, "sources", use.Sources, sources)
			same(t, "endpoints", use.Endpoints, endpoints)
		}
		inUse([]store.SourceID{min(source.ID, bySecret.ID), max(source.ID, bySecret.ID)}, []store.EndpointID{endpoint.ID})
		must(t, s.DeleteSource(ctx, tenant, source.ID))
		must(t, s.DeleteEndpoint(ctx, tenant, endpoint.ID, at))
		inUse([]store.SourceID{bySecret.ID}, nil)
		must(t, s.Rotate(ctx, newSecret(store.OwnerID(bySecret.ID), at, time.Time{}), at))
		inUse([]store.SourceID{bySecret.ID}, nil)
		must(t, s.EndSecret(ctx, tenant, store.OwnerID(bySecret.ID), named.ID, at))
		must(t, s.DeleteDefinition(ctx, tenant, "mine", at))
		wantErr(t, "deleting it again", s.DeleteDefinition(ctx, tenant, "mine", at), store.ErrNotFound)
		must1(s.Definition(ctx, other, "mine"))(t)
	}},
	{"RotateByScheme", "a new secret ends those of its scheme, by whichever name that one goes", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		until := at.Add(time.Hour)
		named := func(owner store.OwnerID, scheme string) store.Secret {
			secret := newSecret(owner, at, time.Time{})
			secret.Scheme = scheme
			return secret
		}
		src, e := newSource(tenant, "a"), newEndpoint(tenant) // of the schemes github and standard
		must(t, s.CreateSource(ctx, src))
		must(t, s.CreateEndpoint(ctx, e))
		for owner, own := range map[store.OwnerID]string{store.OwnerID(src.ID): "github", store.OwnerID(e.ID): "standard"} {
			first, theirs := named(owner, ""), named(owner, "other")
			must(t, s.Rotate(ctx, first, until))
			must(t, s.Rotate(ctx, theirs, until))
			ends := func() map[store.SecretID]time.Time {
				ends := make(map[store.SecretID]time.Time)
				for _, secret := range must1(s.Secrets(ctx, tenant, owner, at))(t) {
					ends[secret.ID] = secret.End
				}
				return ends
			}
			same(t, "two schemes", ends(), map[store.SecretID]time.Time{first.ID: {}, theirs.ID: {}})
			second := named(owner, own)
			must(t, s.Rotate(ctx, second, until))
			same(t, "its own scheme by name", ends(), map[store.SecretID]time.Time{first.ID: until, theirs.ID: {}, second.ID: {}})
			third := named(owner, "")
			must(t, s.Rotate(ctx, third, until))
			same(t, "its own scheme", ends(), map[store.SecretID]time.Time{first.ID: until, theirs.ID: {}, second.ID: until, third.ID: {}})
			for _, secret := range must1(s.Secrets(ctx, tenant, owner, at))(t) {
				if secret.ID == theirs.ID {
					same(t, "secret", secret, theirs)
				}
			}
		}
	}},
	{"EndSecret", "a live secret ends at once, the last one never", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		e := newEndpoint(tenant)
		owner := store.OwnerID(e.ID)
		a, b := newSecret(owner, at, time.Time{}), newSecret(owner, at, at.Add(2*time.Hour))
		future := newSecret(owner, at.Add(time.Hour), time.Time{})
		must(t, s.CreateEndpoint(ctx, e, a, b, future))
		wantErr(t, "one that has not begun", s.EndSecret(ctx, tenant, owner, future.ID, at), store.ErrNotFound)
		wantErr(t, "another owner's", s.EndSecret(ctx, tenant, owner+1, a.ID, at), store.ErrNotFound)
		before := must1(s.RoutingVersion(ctx, tenant))(t)
		must(t, s.EndSecret(ctx, tenant, owner, a.ID, at))
		if after := must1(s.RoutingVersion(ctx, tenant))(t); after <= before {
			t.Errorf("the routing version went from %d to %d, want a higher one", before, after)
		}
		same(t, "secrets", must1(s.Secrets(ctx, tenant, owner, at))(t), []store.Secret{b, future})
		wantErr(t, "ending it again", s.EndSecret(ctx, tenant, owner, a.ID, at), store.ErrNotFound)
		wantErr(t, "the last one", s.EndSecret(ctx, tenant, owner, b.ID, at), store.ErrState)
	}},
}
