// Package route decides about a tenant's webhooks: which endpoints get an
// event, and with which keys a webhook is verified or signed. It keeps what
// it needs compiled in memory and never serves an outdated copy of it.
//
// It leaves to package store what is kept, to package vault how secrets are
// unsealed, and to packages receive and deliver what is done with the answer.
package route

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/filter"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
)

// maxTables is how many tenants' tables are kept. Beyond it all are dropped
// and made again as they are needed.
const maxTables = 10_000

// Routes holds a table for each tenant that was asked for. Its fields are set
// before it is used; from then on, goroutines may share it.
type Routes struct {
	Store   store.Store
	Vault   *vault.Vault
	Schemes func(name string) (*scheme.Scheme, bool) // the server's; a tenant's own go before them
	Keys    scheme.Resolver                          // finds the keys that senders publish; nil: none of them can be had

	loading singleflight.Group
	mu      sync.RWMutex // guards tables and tenants
	tables  map[string]*Table
	tenants map[store.SourceID]string
}

// Table returns the tenant's table as of now. An unknown tenant is
// [store.ErrNotFound].
func (r *Routes) Table(ctx context.Context, tenant string) (*Table, error) {
	version, err := r.Store.RoutingVersion(ctx, tenant)
	if err != nil {
		return nil, err
	}
	r.mu.RLock()
	t := r.tables[tenant]
	r.mu.RUnlock()
	if t != nil && t.version >= version {
		return t, nil
	}
	loaded, err, _ := r.loading.Do(fmt.Sprint(version, " ", tenant), func() (any, error) {
		// Others wait for this: one caller's end must not fail them.
		routing, err := r.Store.Routing(context.WithoutCancel(ctx), tenant)
		if err != nil {
			return nil, err
		}
		r.mu.RLock()
		before := r.tables[tenant]
		r.mu.RUnlock()
		t := r.compile(routing, before)
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.tables == nil || len(r.tables) >= maxTables {
			r.tables = make(map[string]*Table)
		}
		if kept := r.tables[tenant]; kept == nil || kept.version < t.version { // a later one may have been faster
			r.tables[tenant] = t
		}
		return t, nil
	})
	if err != nil {
		return nil, fmt.Errorf("load the routing of tenant %s: %w", tenant, err)
	}
	return loaded.(*Table), nil
}

// Source returns a source as of now, whatever tenant it belongs to. An id
// that names none is [store.ErrNotFound].
func (r *Routes) Source(ctx context.Context, id store.SourceID) (*Source, error) {
	r.mu.RLock()
	tenant, known := r.tenants[id]
	r.mu.RUnlock()
	if !known {
		var err error
		if tenant, err = r.Store.SourceTenant(ctx, id); err != nil {
			return nil, err
		}
		r.mu.Lock()
		if r.tenants == nil || len(r.tenants) >= maxTables {
			r.tenants = make(map[store.SourceID]string)
		}
		r.tenants[id] = tenant
		r.mu.Unlock()
	}
	t, err := r.Table(ctx, tenant)
	if err != nil {
		return nil, err
	}
	s, ok := t.sources[id]
	if !ok {
		return nil, store.ErrNotFound
	}
	return s, nil
}

// A Table is one tenant's routing, compiled.
type Table struct {
	routes    *Routes
	version   int64
	sources   map[store.SourceID]*Source
	endpoints map[store.EndpointID]*Endpoint
	byType    map[string][]*Endpoint                    // under "*": those that want every type
	own       map[string]func() (*scheme.Scheme, error) // the tenant's own schemes, compiled when they are first used
}

// compile makes a table. What costs much to make and did not change comes from
// the table before, if there is one.
func (r *Routes) compile(routing *store.Routing, before *Table) *Table {
	t := &Table{
		routes:    r,
		version:   routing.Version,
		sources:   make(map[store.SourceID]*Source, len(routing.Sources)),
		endpoints: make(map[store.EndpointID]*Endpoint, len(routing.Endpoints)),
		byType:    make(map[string][]*Endpoint),
		own:       make(map[string]func() (*scheme.Scheme, error), len(routing.Definitions)),
	}
	for _, d := range routing.Definitions {
		t.own[d.Name] = sync.OnceValues(func() (*scheme.Scheme, error) { return scheme.Parse([]byte(d.Text)) })
	}
	for _, s := range routing.Sources {
		compiled := &Source{Source: s, Methods: []string{http.MethodPost}, keys: keys{t, s.Scheme, routing.Secrets[store.OwnerID(s.ID)]}}
		for _, name := range compiled.keys.schemes(compiled.keys.secrets) {
			if c, err := t.scheme(name); err == nil {
				compiled.learn(c)
			}
		}
		t.sources[s.ID] = compiled
	}
	for _, e := range routing.Endpoints {
		compiled := t.endpoint(e, routing.Secrets[store.OwnerID(e.ID)], before)
		t.endpoints[e.ID] = compiled
		types := slices.Compact(slices.Sorted(slices.Values(e.EventTypes)))
		if slices.Contains(types, "*") { // in one list only of those that an event goes to, so that it gets one delivery
			types = slices.DeleteFunc(types, func(name string) bool { return name != "*" && !store.IsReservedEventType(name) })
		}
		for _, eventType := range types {
			t.byType[eventType] = append(t.byType[eventType], compiled)
		}
	}
	return t
}

// endpoint compiles an endpoint. What did not change comes from the table
// before, if there is one.
func (t *Table) endpoint(e store.Endpoint, secrets []store.Secret, before *Table) *Endpoint {
	compiled := &Endpoint{Endpoint: e, keys: keys{t, e.Scheme, secrets}}
	compiled.auth = sync.OnceValues(func() (*credential.Compiled, error) { return t.routes.compileAuth(&e) })
	compiled.compileExpressions(before)
	return compiled
}

// Draft compiles an endpoint that the table does not have, with its secrets,
// and keeps nothing of it.
func (t *Table) Draft(e store.Endpoint, secrets ...store.Secret) *Endpoint {
	return t.endpoint(e, secrets, nil)
}

// scheme returns what the tenant means by a name: its own scheme, or else the
// server's. An own one that does not compile is an error, never the server's.
func (t *Table) scheme(name string) (*scheme.Scheme, error) {
	if own, ok := t.own[name]; ok {
		return own()
	}
	if s, ok := t.routes.Schemes(name); ok {
		return s, nil
	}
	return nil, fmt.Errorf("no scheme %q", name)
}

// Version is the routing version that the table stands for.
func (t *Table) Version() int64 { return t.version }

// Endpoint returns the endpoint with that id. It reports false if there is
// none, or no longer.
func (t *Table) Endpoint(id store.EndpointID) (*Endpoint, bool) {
	e, ok := t.endpoints[id]
	return e, ok
}

// FanOut returns a delivery of e for each endpoint that subscribed to it:
// pending and due when e is, or skipped where the endpoint is disabled or its
// filter leaves the event out, so that the log says why nothing was sent.
// Operational events go to those alone that name them: who wants every type
// wants those that senders publish. An endpoint that is polled gets none for
// later: it takes all in one order.
func (t *Table) FanOut(e *store.Event) []store.Delivery {
	exact, all := t.byType[e.Type], t.byType["*"]
	if store.IsReservedEventType(e.Type) {
		all = nil
	}
	deliveries := make([]store.Delivery, 0, len(exact)+len(all))
	var in *filter.Input // made for the first that asks
	for _, list := range [][]*Endpoint{exact, all} {
		for _, to := range list {
			if !to.wantsFrom(e.Source) {
				continue
			}
			d := to.Delivery(e)
			if to.IsPolled() && e.DeliverAt.After(e.At) {
				d.State, d.Reason = store.Skipped, "the endpoint is polled, and the event is for later"
			}
			if to.filter != nil && in == nil {
				in = filter.NewInput(e)
			}
			if reason := to.skips(in); reason != "" {
				d.State, d.Reason = store.Skipped, reason
			}
			deliveries = append(deliveries, d)
		}
	}
	return deliveries
}

// Delivery returns a pending delivery of event to the endpoint, whether it
// subscribed to it or not. Where the endpoint is polled, it is nobody's to claim.
func (e *Endpoint) Delivery(event *store.Event) store.Delivery {
	d := store.Delivery{Tenant: event.Tenant, Event: event.ID, Endpoint: e.ID, State: store.Pending}
	if e.IsPolled() {
		return d
	}
	d.Line, d.Due = lineOf(e, event), event.At
	if event.DeliverAt.After(d.Due) {
		d.Due = event.DeliverAt
	}
	return d
}

// lineOf returns the line of e's delivery to an endpoint: what its order says.
func lineOf(to *Endpoint, e *store.Event) string {
	switch {
	case to.Settings.Order == store.OrderByEndpoint:
		return "endpoint"
	case to.Settings.Order == store.OrderByKey && e.OrderingKey != "":
		return "key:" + e.OrderingKey
	}
	return ""
}

// A Source is a source with its keys.
type Source struct {
	store.Source
	SecretHeaders []string // those that hold a secret itself, under schemes that do not sign
	SecretParams  []string // parameters of the URL that hold what only the vendor knows
	Methods       []string // of webhooks and handshakes, sorted
	keys          keys
	cache         cache[*scheme.Verifier]
}

// learn adds what one of the source's schemes says about requests.
func (s *Source) learn(c *scheme.Scheme) {
	if header, ok := c.SecretHeader(); ok {
		s.SecretHeaders = append(s.SecretHeaders, header)
	}
	s.SecretParams = append(s.SecretParams, secretParams(c)...)
	s.Methods = slices.Compact(slices.Sorted(slices.Values(append(s.Methods, c.HandshakeMethods()...))))
}

// secretParams returns the parameters of the URL by which a handshake of c
// shows that it knows something.
func secretParams(c *scheme.Scheme) []string {
	var names []string
	for _, h := range c.Definition().Handshakes {
		for at := range h.Require {
			if name, ok := strings.CutPrefix(at, "query:"); ok && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// Verifiers returns a verifier for each scheme of the secrets that are live at
// now, the source's own scheme first. Without an error there is at least one.
func (s *Source) Verifiers(now time.Time) ([]*scheme.Verifier, error) {
	return s.cache.get(now, s.keys, func(groups []group) ([]*scheme.Verifier, error) {
		params := make(map[string]string, len(s.Params))
		for name, sealed := range s.Params {
			value, err := s.keys.table.routes.Vault.Unseal(sealed, vault.Place{Tenant: s.Tenant, Owner: int64(s.ID)}) // no secret has the number 0
			if err != nil {
				return nil, fmt.Errorf("parameter %s: %w", name, err)
			}
			params[name] = value.Reveal()
		}
		verifiers := make([]*scheme.Verifier, len(groups))
		for i, g := range groups {
			v, err := g.scheme.Verifier(g.secrets...)
			if err != nil {
				return nil, err
			}
			v.Tolerance, v.Params, v.Resolver = s.Tolerance, params, s.keys.table.routes.Keys
			verifiers[i] = v
		}
		return verifiers, nil
	})
}

// An Endpoint is an endpoint with its keys.
type Endpoint struct {
	store.Endpoint
	keys  keys
	cache cache[*scheme.Signer]
	auth  func() (*credential.Compiled, error)

	// Nil without such a setting, and else compiled at the first call.
	filter    func() (*filter.Filter, error)
	transform func() (*filter.Transform, error)
}

// Auth returns how deliveries show the receiver who sends, or nil where they
// do not.
func (e *Endpoint) Auth() (*credential.Compiled, error) { return e.auth() }

// compileAuth unseals and compiles an endpoint's credentials.
func (r *Routes) compileAuth(e *store.Endpoint) (*credential.Compiled, error) {
	if len(e.Auth.Sealed) == 0 {
		return nil, nil
	}
	secret, err := r.Vault.Unseal(e.Auth.Sealed, vault.Place{Tenant: e.Tenant, Owner: int64(e.ID)}) // no secret has the number 0
	if err != nil {
		return nil, err
	}
	return credential.Compile(secret)
}

// compileExpressions sets filter and transform. Those that did not change come
// from the table before, if there is one: to compile takes longer than to use.
func (e *Endpoint) compileExpressions(before *Table) {
	earlier := new(Endpoint)
	if before != nil && before.endpoints[e.ID] != nil {
		earlier = before.endpoints[e.ID]
	}
	switch text := e.Settings.Filter; {
	case text == earlier.Settings.Filter:
		e.filter = earlier.filter
	case text != "":
		e.filter = sync.OnceValues(func() (*filter.Filter, error) { return filter.Parse(text) })
	}
	switch text := e.Settings.Transform; {
	case text == earlier.Settings.Transform:
		e.transform = earlier.transform
	case text != "":
		e.transform = sync.OnceValues(func() (*filter.Transform, error) { return filter.ParseTransform(text) })
	}
}

// skips returns why the endpoint does not get an event, and nothing if it does.
func (e *Endpoint) skips(in *filter.Input) (reason string) {
	if e.Disabled != "" {
		return "endpoint disabled: " + e.Disabled
	}
	return e.leavesOut(in)
}

// leavesOut returns why the endpoint's filter leaves an event out, and nothing
// if it does not.
func (e *Endpoint) leavesOut(in *filter.Input) (reason string) {
	if e.filter == nil {
		return ""
	}
	f, err := e.filter()
	if err != nil {
		return "the filter cannot be used: " + err.Error()
	}
	return f.Skips(in)
}

// Payload returns what the endpoint gets of an event, and its content type:
// the event's own bytes, or what the endpoint's transformation makes of them.
func (e *Endpoint) Payload(event *store.Event) (payload []byte, contentType string, err error) {
	if e.transform == nil {
		return event.Payload, event.ContentType, nil
	}
	t, err := e.transform()
	if err != nil {
		return nil, "", fmt.Errorf("the transformation cannot be used: %w", err)
	}
	payload, err = t.Apply(filter.NewInput(event))
	return payload, "application/json", err
}

// IsTransformed reports whether the endpoint gets something else than the
// event's own payload.
func (e *Endpoint) IsTransformed() bool { return e.transform != nil }

// KeepHeader returns the headers of a delivery, or of the answer to it, that
// somebody may see: in the order of their names, as far as most bytes go, and
// with [scheme.Redacted] in place of credentials.
func (e *Endpoint) KeepHeader(h http.Header, most int) (fields []store.HeaderField) {
	secret := e.secretHeaders()
	for _, name := range slices.Sorted(maps.Keys(h)) {
		for _, value := range h[name] {
			if egress.IsCredential(name) || slices.Contains(secret, http.CanonicalHeaderKey(name)) {
				value = scheme.Redacted
			}
			if most -= len(name) + len(value); most < 0 {
				return fields
			}
			fields = append(fields, store.HeaderField{Name: name, Value: value})
		}
	}
	return fields
}

// secretHeaders returns the headers that hold a secret itself, under schemes
// that do not sign.
func (e *Endpoint) secretHeaders() (names []string) {
	for _, name := range e.keys.schemes(e.keys.secrets) {
		if c, err := e.keys.table.scheme(name); err == nil {
			if header, ok := c.SecretHeader(); ok {
				names = append(names, header)
			}
		}
	}
	return names
}

// Subscribed reports whether the endpoint wants the event, as FanOut would
// decide if it were accepted now and the endpoint were not disabled. It looks
// at the payload only if the endpoint IsFiltered.
func (e *Endpoint) Subscribed(event *store.Event) bool {
	all := slices.Contains(e.EventTypes, "*") && !store.IsReservedEventType(event.Type)
	return (all || slices.Contains(e.EventTypes, event.Type)) && e.wantsFrom(event.Source) && e.leavesOut(filter.NewInput(event)) == ""
}

// IsFiltered reports whether the endpoint has a filter.
func (e *Endpoint) IsFiltered() bool { return e.filter != nil }

func (e *Endpoint) wantsFrom(source store.SourceID) bool {
	return len(e.Sources) == 0 || slices.Contains(e.Sources, source)
}

// Signers returns a signer for each scheme of the secrets that are live at
// now, the endpoint's own scheme first. All of them sign a delivery. Without
// an error there is at least one. Where a scheme carries one signature alone,
// the oldest of its secrets signs, so that receivers have until the end of the
// overlap to learn the new one.
func (e *Endpoint) Signers(now time.Time) ([]*scheme.Signer, error) {
	return e.cache.get(now, e.keys, func(groups []group) ([]*scheme.Signer, error) {
		signers := make([]*scheme.Signer, len(groups))
		schemes := make([]*scheme.Scheme, len(groups))
		for i, g := range groups {
			var err error
			if signers[i], err = g.scheme.Signer(g.secrets...); err != nil {
				return nil, err
			}
			schemes[i] = g.scheme
		}
		return signers, scheme.CheckTogether(schemes...)
	})
}

// Verifiers returns a verifier for each scheme of the secrets that are live at
// now, as the endpoint's receiver would have it. They are the caller's own.
func (e *Endpoint) Verifiers(now time.Time) ([]*scheme.Verifier, error) {
	groups, _, err := e.keys.live(now)
	if err != nil {
		return nil, err
	}
	verifiers := make([]*scheme.Verifier, len(groups))
	for i, g := range groups {
		if verifiers[i], err = g.scheme.Verifier(g.secrets...); err != nil {
			return nil, err
		}
		verifiers[i].Resolver = e.keys.table.routes.Keys
	}
	return verifiers, nil
}

// keys are the secrets of a source or an endpoint, and what compiles them.
type keys struct {
	table   *Table
	scheme  string         // of the secrets that name none
	secrets []store.Secret // the oldest first
}

// schemes returns the names of the secrets' schemes, each once and the owner's
// own first; without secrets, that one alone.
func (k keys) schemes(secrets []store.Secret) []string {
	var names []string
	for _, s := range secrets {
		if name := cmp.Or(s.Scheme, k.scheme); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if i := slices.Index(names, k.scheme); i > 0 {
		names = slices.Insert(slices.Delete(names, i, i+1), 0, k.scheme)
	}
	if len(names) == 0 {
		names = []string{k.scheme}
	}
	return names
}

// A group is the live secrets of one scheme.
type group struct {
	scheme  *scheme.Scheme
	secrets []scheme.Secret
}

// cache holds what the live secrets compile to, until one of them starts or ends.
type cache[T any] struct {
	mu     sync.Mutex // guards the fields below
	values []T        // one for each scheme
	err    error
	until  time.Time // zero: as long as the table lives
	done   bool
}

func (c *cache[T]) get(now time.Time, k keys, compile func([]group) ([]T, error)) ([]T, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.done || !c.until.IsZero() && !now.Before(c.until) {
		var groups []group
		groups, c.until, c.err = k.live(now)
		if c.err == nil {
			c.values, c.err = compile(groups)
		}
		if c.err != nil {
			c.values = nil
		}
		c.done = true
	}
	return c.values, c.err
}

// live returns the secrets that are live at now by their schemes, and until
// when they are the same; the zero time is for ever.
func (k keys) live(now time.Time) (groups []group, until time.Time, err error) {
	var live []store.Secret
	for _, s := range k.secrets {
		for _, change := range []time.Time{s.Start, s.End} {
			if change.After(now) && (until.IsZero() || change.Before(until)) {
				until = change
			}
		}
		if s.Live(now) {
			live = append(live, s)
		}
	}
	for _, name := range k.schemes(live) {
		g := group{}
		if g.scheme, err = k.table.scheme(name); err != nil {
			return nil, until, err
		}
		for _, s := range live {
			if cmp.Or(s.Scheme, k.scheme) != name {
				continue
			}
			secret, err := k.table.routes.Vault.Unseal(s.Sealed, vault.Place{Tenant: s.Tenant, Owner: int64(s.Owner), Secret: int64(s.ID)})
			if err != nil {
				return nil, until, err
			}
			g.secrets = append(g.secrets, secret)
		}
		groups = append(groups, g)
	}
	return groups, until, nil
}
