package route_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const tenant = store.DefaultTenant

// A world is a real store and vault with Routes over them. It counts how often
// a tenant's routing is loaded.
type world struct {
	store.Store
	t      *testing.T
	vault  *vault.Vault
	routes *route.Routes
	now    time.Time // what is made now starts then
	loads  atomic.Int64
}

func newWorld(t *testing.T) *world {
	t.Helper()
	dir := t.TempDir()
	kept, err := sqlstore.OpenSQLite(t.Context(), filepath.Join(dir, "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	v, err := vault.Open(filepath.Join(dir, "key"))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{Store: kept, t: t, vault: v, now: time.Now().UTC().Truncate(time.Second)}
	w.routes = &route.Routes{Store: w, Vault: v, Schemes: catalog.Get}
	return w
}

// Routing counts the loads.
func (w *world) Routing(ctx context.Context, tenant string) (*store.Routing, error) {
	w.loads.Add(1)
	return w.Store.Routing(ctx, tenant)
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) table() *route.Table {
	w.t.Helper()
	table, err := w.routes.Table(w.t.Context(), tenant)
	w.must(err)
	return table
}

// secret seals text for owner, live from start to end.
func (w *world) secret(owner store.OwnerID, text string, start, end time.Time) store.Secret {
	id := store.RandomID[store.SecretID]()
	sealed := w.vault.Seal(scheme.NewSecret(text), vault.Place{Tenant: tenant, Owner: int64(owner), Secret: int64(id)})
	return store.Secret{ID: id, Tenant: tenant, Owner: owner, Sealed: sealed, Start: start, End: end}
}

// endpoint makes an endpoint with one secret for each text, live from now on.
func (w *world) endpoint(e store.Endpoint, secrets ...string) store.Endpoint {
	w.t.Helper()
	e.ID, e.Tenant, e.URL, e.Created = store.RandomID[store.EndpointID](), tenant, "https://a.example/hooks", w.now
	if e.Scheme == "" {
		e.Scheme = "standard-webhooks"
	}
	if e.EventTypes == nil {
		e.EventTypes = []string{"*"}
	}
	var sealed []store.Secret
	for _, text := range secrets {
		sealed = append(sealed, w.secret(store.OwnerID(e.ID), text, w.now, time.Time{}))
	}
	w.must(w.CreateEndpoint(w.t.Context(), e, sealed...))
	return e
}

func (w *world) source(name, schemeName string, secrets ...store.Secret) store.Source {
	w.t.Helper()
	s := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: name, Scheme: schemeName, Created: w.now}
	for i := range secrets {
		secrets[i] = w.secret(store.OwnerID(s.ID), name+"-secret", secrets[i].Start, secrets[i].End)
	}
	w.must(w.CreateSource(w.t.Context(), s, secrets...))
	return s
}

func TestTableIsLoadedOnEachChangeAndNotOtherwise(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	e := w.endpoint(store.Endpoint{}, newSecret())
	s := w.source("github", "freispace", store.Secret{Start: w.now})
	for _, change := range []struct {
		what   string
		change func() error
		loads  int64
	}{
		{"the first use", func() error { return nil }, 1},
		{"nothing", func() error { return nil }, 0},
		{"an event", func() error {
			return w.Accept(ctx, &store.Acceptance{Event: store.Event{Tenant: tenant, Type: "a", At: w.now}, RoutingVersion: w.table().Version()})
		}, 0},
		{"a new definition", func() error {
			return w.PutDefinition(ctx, store.Definition{Tenant: tenant, Name: "own", Text: "{}"}, 9)
		}, 1},
		{"a deleted definition", func() error { return w.DeleteDefinition(ctx, tenant, "own", w.now) }, 1},
		{"an event type", func() error { return w.PutEventType(ctx, store.EventType{Tenant: tenant, Name: "a"}) }, 0},
		{"another tenant", func() error { return w.CreateTenant(ctx, store.Tenant{ID: "other"}) }, 0},
		{"another tenant's source", func() error {
			return w.CreateSource(ctx, store.Source{ID: store.RandomID[store.SourceID](), Tenant: "other", Name: "x"})
		}, 0},
		{"a new source", func() error { w.source("gitlab", "freispace"); return nil }, 1},
		{"a changed source", func() error { s.Disabled = true; return w.UpdateSource(ctx, s) }, 1},
		{"a source's new secret", func() error {
			return w.Rotate(ctx, w.secret(store.OwnerID(s.ID), "next", w.now, time.Time{}), w.now.Add(time.Hour))
		}, 1},
		{"a deleted source", func() error { return w.DeleteSource(ctx, tenant, s.ID) }, 1},
		{"a new endpoint", func() error { w.endpoint(store.Endpoint{}, newSecret()); return nil }, 1},
		{"a changed endpoint", func() error { e.Disabled = "by hand"; return w.UpdateEndpoint(ctx, e) }, 1},
		{"an endpoint's new secret", func() error {
			return w.Rotate(ctx, w.secret(store.OwnerID(e.ID), newSecret(), w.now, time.Time{}), w.now.Add(time.Hour))
		}, 1},
		{"a deleted endpoint", func() error { return w.DeleteEndpoint(ctx, tenant, e.ID, w.now) }, 1},
	} {
		w.must(change.change())
		before := w.loads.Load()
		first := w.table()
		if again := w.table(); again != first {
			t.Errorf("%s: got another table at the second call, want the same", change.what)
		}
		if got := w.loads.Load() - before; got != change.loads {
			t.Errorf("%s: got %d loads, want %d", change.what, got, change.loads)
		}
	}
	if _, ok := w.table().Endpoint(e.ID); ok {
		t.Error("a deleted endpoint: got it from the table, want none")
	}
}

func TestUnknownTenantAndSource(t *testing.T) {
	w := newWorld(t)
	if _, err := w.routes.Table(t.Context(), "nobody"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("table of an unknown tenant: got the error %v, want %v", err, store.ErrNotFound)
	}
	s := w.source("github", "freispace", store.Secret{Start: w.now})
	if _, err := w.routes.Source(t.Context(), s.ID+1); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an unknown source: got the error %v, want %v", err, store.ErrNotFound)
	}
	if got, err := w.routes.Source(t.Context(), s.ID); err != nil || got.Name != "github" {
		t.Errorf("a source: got %v and the error %v, want it", got, err)
	}
	w.must(w.DeleteSource(t.Context(), tenant, s.ID))
	if _, err := w.routes.Source(t.Context(), s.ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a source deleted since: got the error %v, want %v", err, store.ErrNotFound)
	}
}

func TestFanOut(t *testing.T) {
	w := newWorld(t)
	github := w.source("github", "freispace")
	stripe := w.source("stripe", "freispace")
	names := make(map[store.EndpointID]string)
	for name, e := range map[string]store.Endpoint{
		"exact":     {EventTypes: []string{"user.created"}},
		"listed":    {EventTypes: []string{"user.deleted", "user.created", "user.created"}},
		"all":       {EventTypes: []string{"*"}},
		"all twice": {EventTypes: []string{"user.created", "*", "*"}},
		"github's":  {EventTypes: []string{"*"}, Sources: []store.SourceID{github.ID}},
		"both's":    {EventTypes: []string{"user.created"}, Sources: []store.SourceID{github.ID, stripe.ID, github.ID}},
		"disabled":  {EventTypes: []string{"user.created"}, Disabled: "by hand"},
		"prefix":    {EventTypes: []string{"user"}},
		"case":      {EventTypes: []string{"User.Created"}},
	} {
		names[w.endpoint(e).ID] = name
	}
	for _, c := range []struct {
		what  string
		event store.Event
		want  []string
	}{
		{"through the API", store.Event{Type: "user.created"}, []string{"all", "all twice", "disabled", "exact", "listed"}},
		{"through a source", store.Event{Type: "user.created", Source: github.ID}, []string{"all", "all twice", "both's", "disabled", "exact", "github's", "listed"}},
		{"through another source", store.Event{Type: "user.created", Source: stripe.ID}, []string{"all", "all twice", "both's", "disabled", "exact", "listed"}},
		{"of a type that nobody named", store.Event{Type: "user.created.twice"}, []string{"all", "all twice"}},
	} {
		c.event.At = w.now
		var got []string
		for _, d := range w.table().FanOut(&c.event) {
			name := names[d.Endpoint]
			got = append(got, name)
			switch {
			case name == "disabled":
				if d.State != store.Skipped || d.Reason != "endpoint disabled: by hand" {
					t.Errorf("%s: a disabled endpoint: got %s %q, want skipped with the reason", c.what, d.State, d.Reason)
				}
			case d.State != store.Pending || !d.Due.Equal(w.now):
				t.Errorf("%s: %s: got %s due %s, want pending, due %s", c.what, name, d.State, d.Due, w.now)
			}
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("an event %s: got deliveries to %q, want %q", c.what, got, c.want)
		}
	}
}

func newSecret() string { return catalog.MustGet("standard-webhooks").GenerateSecret().Reveal() }

// signed returns how many signatures the signer makes, and which of the
// secrets made them.
func signed(t *testing.T, g *scheme.Signer, secrets []string) (n int, by []int) {
	t.Helper()
	m := &scheme.Message{Header: make(http.Header), Body: []byte("{}"), ID: "evt_1"}
	if err := g.Sign(m); err != nil {
		t.Fatal(err)
	}
	for i, text := range secrets {
		v, err := g.Scheme().Verifier(scheme.NewSecret(text))
		if err != nil {
			t.Fatal(err)
		}
		if v.Verify(m.Header, m.Body) == nil {
			by = append(by, i)
		}
	}
	for _, name := range []string{"webhook-signature", "X-Freispace-Signature"} {
		n += len(strings.Fields(m.Header.Get(name)))
	}
	return n, by
}

func TestKeysChangeExactlyAtTheStartAndEndOfASecret(t *testing.T) {
	for _, c := range []struct {
		scheme string
		signs  map[string][]int // which secrets sign, by time
	}{
		{"standard-webhooks", map[string][]int{"before": {0}, "start": {0, 1}, "last": {0, 1}, "end": {1}, "later": {1}}},
		{"freispace", map[string][]int{"before": {0}, "start": {0}, "last": {0}, "end": {1}, "later": {1}}},
	} {
		t.Run(c.scheme, func(t *testing.T) {
			w := newWorld(t)
			secrets := []string{newSecret(), newSecret()}
			start, end := w.now.Add(time.Hour), w.now.Add(2*time.Hour)
			e := w.endpoint(store.Endpoint{Scheme: c.scheme}, secrets[0])
			w.must(w.Rotate(t.Context(), w.secret(store.OwnerID(e.ID), secrets[1], start, time.Time{}), end))
			endpoint, ok := w.table().Endpoint(e.ID)
			if !ok {
				t.Fatal("no endpoint in the table")
			}
			for _, at := range []struct {
				name string
				now  time.Time
			}{
				{"before", start.Add(-1)}, {"start", start}, {"last", end.Add(-1)}, {"end", end}, {"later", end.Add(time.Hour)},
			} {
				signers, err := endpoint.Signers(at.now)
				if err != nil {
					t.Fatal(err)
				}
				if len(signers) != 1 {
					t.Fatalf("%s: got %d signers, want 1", at.name, len(signers))
				}
				n, by := signed(t, signers[0], secrets)
				if want := c.signs[at.name]; n != len(want) || !slices.Equal(by, want) {
					t.Errorf("%s: got %d signatures by the secrets %d, want them by %d", at.name, n, by, want)
				}
			}
		})
	}
}

func TestVerifierAcceptsBothDuringAnOverlap(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	s := w.source("github", "freispace")
	start, end := w.now.Add(time.Hour), w.now.Add(2*time.Hour)
	w.must(w.Rotate(ctx, w.secret(store.OwnerID(s.ID), "first", w.now, time.Time{}), w.now))
	w.must(w.Rotate(ctx, w.secret(store.OwnerID(s.ID), "second", start, time.Time{}), end))
	source, err := w.routes.Source(ctx, s.ID)
	w.must(err)
	for _, c := range []struct {
		now  time.Time
		want string
	}{
		{w.now.Add(-1), "none"}, {start.Add(-1), "first"}, {start, "first second"}, {end.Add(-1), "first second"}, {end, "second"},
	} {
		var got []string
		verifiers, err := source.Verifiers(c.now)
		if err != nil {
			got = []string{"none"}
		}
		for _, text := range []string{"first", "second"} {
			g, signErr := catalog.MustGet("freispace").Signer(scheme.NewSecret(text))
			w.must(signErr)
			m := &scheme.Message{Header: make(http.Header), Body: []byte("x")}
			w.must(g.Sign(m))
			if err == nil && verifiers[0].Verify(m.Header, m.Body) == nil {
				got = append(got, text)
			}
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%s after the beginning: got accepted %q, want %q", c.now.Sub(w.now), got, c.want)
		}
	}
}

func TestToleranceOfASource(t *testing.T) {
	w := newWorld(t)
	for tolerance, want := range map[time.Duration]error{0: scheme.ErrExpired, time.Hour: nil, -1: nil, time.Minute: scheme.ErrExpired} {
		text := newSecret()
		s := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: tolerance.String(), Scheme: "standard-webhooks", Tolerance: tolerance}
		w.must(w.CreateSource(t.Context(), s, w.secret(store.OwnerID(s.ID), text, w.now, time.Time{})))
		source, err := w.routes.Source(t.Context(), s.ID)
		w.must(err)
		verifiers, err := source.Verifiers(w.now)
		w.must(err)
		g, err := catalog.MustGet("standard-webhooks").Signer(scheme.NewSecret(text))
		w.must(err)
		m := &scheme.Message{Header: make(http.Header), Body: []byte("x"), Time: time.Now().Add(-10 * time.Minute)}
		w.must(g.Sign(m))
		if err := verifiers[0].Verify(m.Header, m.Body); !errors.Is(err, want) {
			t.Errorf("10 minutes old with the tolerance %s: got the error %v, want %v", tolerance, err, want)
		}
	}
}

func TestAnUnusableEndpointFailsAlone(t *testing.T) {
	w := newWorld(t)
	unknown := w.endpoint(store.Endpoint{Scheme: "no-such-scheme"}, newSecret())
	none := w.endpoint(store.Endpoint{})
	good := w.endpoint(store.Endpoint{}, newSecret())
	moved := store.Endpoint{ID: store.RandomID[store.EndpointID](), Tenant: tenant, EventTypes: []string{"*"}, Scheme: "standard-webhooks"}
	w.must(w.CreateEndpoint(t.Context(), moved, w.secret(store.OwnerID(good.ID), newSecret(), w.now, time.Time{})))

	table := w.table()
	if n := len(table.FanOut(&store.Event{Type: "a"})); n != 4 {
		t.Errorf("got %d deliveries, want 4: one to each endpoint, usable or not", n)
	}
	for _, c := range []struct {
		what string
		id   store.EndpointID
		want func(error) bool
	}{
		{"an unknown scheme", unknown.ID, func(err error) bool { return err != nil }},
		{"no secret", none.ID, func(err error) bool { return errors.Is(err, scheme.ErrSecret) }},
		{"a secret of another endpoint", moved.ID, func(err error) bool { return errors.Is(err, vault.ErrDamaged) }},
		{"a good one", good.ID, func(err error) bool { return err == nil }},
	} {
		endpoint, ok := table.Endpoint(c.id)
		if !ok {
			t.Fatalf("%s: not in the table", c.what)
		}
		for range 2 { // also from the cache
			if g, err := endpoint.Signers(w.now); !c.want(err) || (g == nil) != (err != nil) {
				t.Errorf("%s: got the signers %v and the error %v", c.what, g, err)
			}
		}
	}
}

// A table is never older than the changes that were finished when it was
// asked for, whoever else asks and changes at the same time.
func TestTableIsNeverOutdated(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	var made sync.Map // the endpoints that are there
	var all sync.WaitGroup
	done := make(chan struct{})
	for range 4 {
		all.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				var want []store.EndpointID
				made.Range(func(id, _ any) bool { want = append(want, id.(store.EndpointID)); return true })
				table, err := w.routes.Table(ctx, tenant)
				if err != nil {
					t.Error(err)
					return
				}
				for _, id := range want {
					endpoint, ok := table.Endpoint(id)
					if !ok {
						t.Errorf("endpoint %s is not in a table of version %d", id, table.Version())
						return
					}
					if _, err := endpoint.Signers(time.Now()); err != nil {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	for range 50 {
		made.Store(w.endpoint(store.Endpoint{}, newSecret()).ID, true)
	}
	close(done)
	all.Wait()
}

// Who waits for a table that another one loads gets it, though that one gave up.
func TestLoadOutlivesItsCaller(t *testing.T) {
	w := newWorld(t)
	e := w.endpoint(store.Endpoint{}, newSecret())
	ctx, cancel := context.WithCancel(t.Context())
	slow := &slowRouting{Store: w.Store, loading: make(chan struct{}), goOn: make(chan struct{})}
	w.routes.Store = slow
	results := make(chan error, 2)
	load := func(ctx context.Context) {
		table, err := w.routes.Table(ctx, tenant)
		if err == nil {
			if _, ok := table.Endpoint(e.ID); !ok {
				err = fmt.Errorf("no endpoint in the table")
			}
		}
		results <- err
	}
	go load(ctx)
	<-slow.loading
	cancel()
	go load(t.Context())
	close(slow.goOn)
	for range 2 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
}

// slowRouting holds up the first load.
type slowRouting struct {
	store.Store
	once          sync.Once
	loading, goOn chan struct{}
}

func (s *slowRouting) Routing(ctx context.Context, tenant string) (*store.Routing, error) {
	s.once.Do(func() { close(s.loading) })
	<-s.goOn
	return s.Store.Routing(ctx, tenant)
}
