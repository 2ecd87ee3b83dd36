package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/job"
	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/testreceiver"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// maxBody is the limit of the servers under test.
const maxBody = 64 << 10

// A gateway is an API over a real store, with a client.
type gateway struct {
	t       testing.TB
	store   store.Store
	routes  *route.Routes
	api     *api.Server
	handler http.Handler
	url     string
	token   string // good for every tenant
	log     *logtest.Buffer
	doc     *document

	mu   sync.Mutex // guards the fields below
	now  time.Time
	hold chan chan bool // where it is not nil, an acceptance sends a channel and waits until that is closed

	woken   int
	waiting string // what the API is told of every endpoint
}

func start(t testing.TB) *gateway {
	t.Helper()
	dir := t.TempDir()
	kept, err := sqlstore.OpenSQLite(t.Context(), filepath.Join(dir, "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	v, err := vault.Open(filepath.Join(dir, "sealhook.key"))
	if err != nil {
		t.Fatal(err)
	}
	g := &gateway{t: t, store: kept, log: new(logtest.Buffer), now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	g.routes = &route.Routes{Store: kept, Vault: v, Schemes: catalog.Get}
	g.api = &api.Server{
		Store: kept, Vault: v, Accept: g.accept, Wake: func() { g.woken++ }, Poll: g.poll, Test: g.test, TestReceiver: &testreceiver.Receiver{URL: "https://hooks.example/test-receiver", Now: g.clock}, Waiting: func(store.EndpointID) string { return g.waiting },
		Schemes: catalog.Get, SchemeNames: catalog.Names, ValidEventType: receive.ValidEventType,
		BaseURL: "https://hooks.example", MaxBody: maxBody, Now: g.clock,
		Log: slog.New(slog.NewTextHandler(g.log, nil)), Version: "1.2.3",
	}
	acceptor := &receive.Acceptor{Store: kept, Routes: g.routes, Dispatch: nobody{}, Now: g.clock}
	sources := receive.NewHandler(acceptor, g.api.Log, maxBody, g.api.BaseURL)
	g.api.VerifyAgain = sources.VerifyAgain
	if _, err := kept.Join(t.Context(), store.Replica{Owner: 1}, g.clock()); err != nil {
		t.Fatal(err)
	}
	g.api.Jobs = &job.Runner{
		Store: kept, Routes: g.routes, Verify: sources.VerifyAgain, Owner: func() store.OwnerNo { return 1 }, Wake: func() {}, Now: g.clock, Log: g.api.Log,
	}
	if err := g.api.Jobs.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(g.api.Jobs.Stop)
	g.handler = g.api.Handler()
	server := httptest.NewServer(g.handler)
	t.Cleanup(server.Close)
	g.url = server.URL
	g.token = g.newToken("", time.Time{})
	g.doc = g.document()
	return g
}

// nobody takes over no delivery.
type nobody struct{}

func (nobody) Reserve(context.Context, *route.Table, []store.Delivery, int, time.Time) {}
func (nobody) Cancel([]store.Delivery, int)                                            {}
func (nobody) Dispatch(*store.Event, []store.Delivery)                                 {}

func (g *gateway) clock() time.Time {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.now.IsZero() {
		panic("the clock stands still")
	}
	return g.now
}

func (g *gateway) setClock(now time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.now = now
}

// newToken keeps an owner's token; an empty tenant means all.
func (g *gateway) newToken(tenant string, expires time.Time) string {
	g.t.Helper()
	return g.keepToken(store.Token{Role: store.RoleOwner, Tenant: tenant, Expires: expires})
}

// keepToken keeps a token that has everything but an id and a text.
func (g *gateway) keepToken(token store.Token) string {
	g.t.Helper()
	text, hash := api.NewToken()
	token.ID, token.Hash, token.Created = store.RandomID[store.TokenID](), hash, g.clock()
	err := g.store.CreateToken(g.t.Context(), token)
	if err != nil {
		g.t.Fatal(err)
	}
	return text
}

// test keeps a test as delivered, and sends nothing.
func (g *gateway) test(ctx context.Context, e *store.Event, to store.Endpoint, _ ...store.Secret) (d store.Delivery, a store.Attempt, err error) {
	table, err := g.routes.Table(ctx, e.Tenant)
	if err != nil {
		return d, a, err
	}
	e.At, e.Test = g.clock(), true
	kept := &store.Acceptance{Event: *e, RoutingVersion: table.Version(), Deliveries: []store.Delivery{{Endpoint: to.ID, State: store.Leased, Owner: 7}}}
	if err := g.store.Accept(ctx, kept); err != nil {
		return d, a, err
	}
	a = store.Attempt{N: 1, Started: e.At, Status: 200, Exchange: new(store.Exchange)}
	d = kept.Deliveries[0]
	if err := g.store.Complete(ctx, &store.Completion{Delivery: d.ID, Owner: 7, Attempt: a, State: store.Delivered}); err != nil {
		return d, a, err
	}
	d, err = g.store.Delivery(ctx, e.Tenant, d.ID)
	return d, a, err
}

// accept routes events and keeps them, with all deliveries left to the store.
func (g *gateway) accept(ctx context.Context, batch ...*store.Acceptance) error {
	g.mu.Lock()
	hold := g.hold
	g.mu.Unlock()
	if hold != nil {
		goOn := make(chan bool)
		hold <- goOn
		<-goOn
	}
	for _, a := range batch {
		a.Event.At = g.clock()
		table, err := g.routes.Table(ctx, a.Event.Tenant)
		if err != nil {
			return err
		}
		a.Deliveries, a.RoutingVersion = table.FanOut(&a.Event), table.Version()
	}
	return g.store.Accept(ctx, batch...)
}

// poll returns what there is, without a signature.
func (g *gateway) poll(ctx context.Context, tenant string, id store.EndpointID, after store.DeliveryID, n int, _ time.Duration) ([]api.Polled, error) {
	if after != 0 {
		if err := g.store.Take(ctx, tenant, id, after, g.clock()); err != nil {
			return nil, err
		}
	}
	found, err := g.store.Poll(ctx, tenant, id, after, g.clock(), n, 1<<20)
	items := make([]api.Polled, len(found))
	for i, p := range found {
		items[i] = api.Polled{Delivery: p.Delivery.ID, Event: p.Event.PublicID(), Type: p.Event.Type, Payload: p.Event.Payload}
	}
	return items, err
}

// inFlight calls f while a request with an Idempotency-Key is being accepted.
func (g *gateway) inFlight(f func(header string)) {
	g.t.Helper()
	const header = "Idempotency-Key: in-flight"
	hold := make(chan chan bool)
	g.setHold(hold)
	first := make(chan answer)
	go func() { first <- g.do("POST", tenantPath+"/events", `{"type":"known","payload":1}`, header) }()
	goOn := <-hold
	g.setHold(nil)
	defer func() { (<-first).want(202, nil) }()
	defer close(goOn)
	f(header)
}

func (g *gateway) setHold(hold chan chan bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.hold = hold
}

// noRedirect is a client that goes nowhere else.
var noRedirect = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

// An answer is what the API answered.
type answer struct {
	t      testing.TB
	status int
	header http.Header
	body   []byte
}

// do sends a request with the header lines "Name: value", and checks that the
// document knows the answer's status and content type.
func (g *gateway) do(method, path, body string, header ...string) answer {
	g.t.Helper()
	r, err := http.NewRequestWithContext(g.t.Context(), method, g.url+path, strings.NewReader(body))
	if err != nil {
		g.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+g.token)
	if slices.ContainsFunc(header, func(line string) bool { return strings.HasPrefix(line, "Cookie: ") }) {
		r.Header.Del("Authorization")
	}
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, line := range header {
		name, value, _ := strings.Cut(line, ": ")
		r.Header.Set(name, value)
		if value == "" {
			r.Header.Del(name)
		}
	}
	response, err := noRedirect.Do(r)
	if err != nil {
		g.t.Fatal(err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		g.t.Fatal(err)
	}
	if response.StatusCode == 500 {
		g.t.Log(g.log)
	}
	a := answer{g.t, response.StatusCode, response.Header, raw}
	if g.doc != nil {
		g.doc.check(g.t, method, path, a)
	}
	return a
}

// want decodes the answer into v, whose status must be that.
func (a answer) want(status int, v any) {
	a.t.Helper()
	if a.status != status {
		a.t.Fatalf("got status %d, want %d: %s", a.status, status, a.body)
	}
	if v == nil {
		return
	}
	if err := json.Unmarshal(a.body, v); err != nil {
		a.t.Fatalf("decode %s: %v", a.body, err)
	}
}

// wantProblem returns the problem in an answer, whose status and code must be those.
func (a answer) wantProblem(status int, code string) problem {
	a.t.Helper()
	var p problem
	a.want(status, &p)
	if p.Code != code || p.Status != status {
		a.t.Errorf("got code %q and status %d, want %q and %d: %s", p.Code, p.Status, code, status, a.body)
	}
	if got := a.header.Get("Content-Type"); got != "application/problem+json" {
		a.t.Errorf("got Content-Type %q, want application/problem+json", got)
	}
	if p.RequestID == "" || p.RequestID != a.header.Get("X-Request-Id") {
		a.t.Errorf("got request_id %q, want that of the header: %q", p.RequestID, a.header.Get("X-Request-Id"))
	}
	if p.Title == "" || !strings.HasSuffix(p.Type, "docs/api.md#"+code) {
		a.t.Errorf("got title %q and type %q, want both to be about %s", p.Title, p.Type, code)
	}
	return p
}

type problem struct {
	Type, Title, Detail, Hint, Code string
	Status                          int
	RequestID                       string `json:"request_id"`
	Errors                          []map[string]any
}

// location returns where the first error of the problem is.
func (p problem) location() any {
	if len(p.Errors) == 0 {
		return nil
	}
	return p.Errors[0]["location"]
}

// A document is what the tests need of the OpenAPI document.
type document struct {
	OpenAPI    string `json:"openapi"`
	Info       map[string]any
	Paths      map[string]map[string]operation
	Components struct{ Schemas map[string]*schema }
	Security   []map[string][]string
}

type operation struct {
	OperationID string `json:"operationId"`
	Summary     string
	Role        string `json:"x-role"`
	Portal      bool   `json:"x-portal"`
	AllTenants  bool   `json:"x-all-tenants"`
	Audited     bool   `json:"x-audited"`
	RequestBody *struct {
		Required bool
		Content  map[string]json.RawMessage
	}
	Responses map[string]struct {
		Content map[string]struct{ Schema *schema }
	}
}

// A schema is as much of JSON Schema as the document uses for answers.
type schema struct {
	Ref        string `json:"$ref"`
	Properties map[string]*schema
	Required   []string
	Items      *schema
	OneOf      []*schema
	Additional any `json:"additionalProperties"`
}

// differs returns where v is not what the schema says, or nothing.
func (d *document) differs(s *schema, v any) string {
	if s == nil {
		return ""
	}
	if name, ok := strings.CutPrefix(s.Ref, "#/components/schemas/"); ok {
		return d.differs(d.Components.Schemas[name], v)
	}
	if len(s.OneOf) > 0 {
		for _, one := range s.OneOf {
			if d.differs(one, v) == "" {
				return ""
			}
		}
		return ": fits none of several schemas"
	}
	switch v := v.(type) {
	case map[string]any:
		for _, name := range s.Required {
			if _, ok := v[name]; !ok {
				return "." + name + ": missing"
			}
		}
		for name, value := range v {
			property, ok := s.Properties[name]
			if !ok && s.Additional == false {
				return "." + name + ": not in the schema"
			}
			if where := d.differs(property, value); where != "" {
				return "." + name + where
			}
		}
	case []any:
		for i, item := range v {
			if where := d.differs(s.Items, item); where != "" {
				return fmt.Sprintf("[%d]%s", i, where)
			}
		}
	}
	return ""
}

func (g *gateway) document() *document {
	g.t.Helper()
	a := g.do("GET", "/openapi.json", "", "Authorization: ")
	doc := new(document)
	a.want(200, doc)
	return doc
}

// check fails the test if the document does not hold what was answered.
func (d *document) check(t testing.TB, method, path string, a answer) {
	t.Helper()
	path, _, _ = strings.Cut(path, "?")
	for template, operations := range d.Paths {
		form := "^" + regexp.MustCompile(`\{[a-z]+\}`).ReplaceAllString(template, "[^/]+") + "$"
		op, ok := operations[strings.ToLower(method)]
		if !ok || !regexp.MustCompile(form).MatchString(path) {
			continue
		}
		response, ok := op.Responses[fmt.Sprint(a.status)]
		if !ok {
			t.Errorf("%s %s answered %d, which its document does not know", method, template, a.status)
		}
		contentType, _, _ := strings.Cut(a.header.Get("Content-Type"), ";")
		media, exact := response.Content[contentType]
		_, wild := response.Content["*/*"]
		if len(a.body) > 0 && !exact && !wild {
			t.Errorf("%s %s answered %d with %q, which its document does not know", method, template, a.status, contentType)
		}
		var v any
		if exact && json.Unmarshal(a.body, &v) != nil {
			t.Errorf("%s %s answered %d with %q, which is not JSON", method, template, a.status, a.body)
		}
		if where := d.differs(media.Schema, v); where != "" {
			t.Errorf("%s %s answered %d with another body than its schema says: body%s", method, template, a.status, where)
		}
		return
	}
}

const tenantPath = "/v1/tenants/default"

// A created is what creating something answers.
type created struct {
	ID        string
	Secret    string
	PublicKey string `json:"public_key"`
	IngestURL string `json:"ingest_url"`
	EventType string `json:"event_type"`
}

func (g *gateway) endpoint(body string) (c created) {
	g.t.Helper()
	g.do("POST", tenantPath+"/endpoints", body).want(201, &c)
	return c
}

func (g *gateway) source(body string) (c created) {
	g.t.Helper()
	g.do("POST", tenantPath+"/sources", body).want(201, &c)
	return c
}

type published struct {
	ID, Type   string
	AcceptedAt time.Time `json:"accepted_at"`
	Deliveries int
	Duplicate  bool
}

func (g *gateway) publish(body string, header ...string) (p published) {
	g.t.Helper()
	g.do("POST", tenantPath+"/events", body, header...).want(202, &p)
	return p
}

type items struct {
	Items      []map[string]any
	NextCursor string `json:"next_cursor"`
}

func (g *gateway) list(path string) (l items) {
	g.t.Helper()
	g.do("GET", path, "").want(200, &l)
	return l
}

func TestTenants(t *testing.T) {
	g := start(t)
	var made map[string]any
	g.do("POST", "/v1/tenants", `{"id":"acme","name":"Acme"}`).want(201, &made)
	if made["id"] != "acme" || made["name"] != "Acme" || made["created_at"] != "2026-03-01T12:00:00Z" {
		t.Errorf("got %v, want what was sent, and the time", made)
	}
	g.do("POST", "/v1/tenants", `{"id":"acme"}`).wantProblem(409, "exists")
	if p := g.do("POST", "/v1/tenants", `{"id":"Acme!"}`).wantProblem(422, "invalid"); p.location() != "body.id" {
		t.Errorf("got location %v, want body.id", p.location())
	}
	var got map[string]any
	g.do("GET", "/v1/tenants/acme", "").want(200, &got)
	if fmt.Sprint(got) != fmt.Sprint(made) {
		t.Errorf("got %v, want %v", got, made)
	}
	if n := len(g.list("/v1/tenants").Items); n != 2 {
		t.Errorf("got %d tenants, want 2", n)
	}
	g.do("GET", "/v1/tenants/nobody", "").wantProblem(404, "not_found")

	g.token = g.newToken("acme", time.Time{})
	l := g.list("/v1/tenants")
	if len(l.Items) != 1 || l.Items[0]["id"] != "acme" {
		t.Errorf("got %v, want the token's tenant alone", l.Items)
	}
	g.do("POST", "/v1/tenants", `{"id":"other"}`).wantProblem(403, "forbidden")
}

func TestTokens(t *testing.T) {
	g := start(t)
	if text, hash := api.NewToken(); !regexp.MustCompile(`^shk_[A-Za-z0-9_-]{43}$`).MatchString(text) || hash != api.HashToken(text) {
		t.Errorf("got token %q, want shk_ and 43 characters, and its hash", text)
	}
	expires := g.clock().Add(time.Hour)
	g.token = g.newToken("", expires)
	g.do("GET", "/v1/tenants", "").want(200, nil)
	g.do("GET", "/v1/tenants", "", "Authorization: bearer "+g.token).want(200, nil)
	g.setClock(expires)
	for _, header := range []string{
		"Authorization: Bearer " + g.token, // expired
		"Authorization: ",
		"Authorization: Bearer",
		"Authorization: Basic " + g.token,
		"Authorization: Bearer shk_" + strings.Repeat("A", 43),
	} {
		a := g.do("GET", "/v1/tenants", "", header)
		a.wantProblem(401, "unauthorized")
		if got := a.header.Get("WWW-Authenticate"); got != "Bearer" {
			t.Errorf("got WWW-Authenticate %q, want Bearer", got)
		}
	}
}

func TestEventTypes(t *testing.T) {
	g := start(t)
	path := tenantPath + "/event-types/user.created"
	var got struct {
		Name, Description string
		Schema, Example   json.RawMessage
		CreatedAt         string `json:"created_at"`
	}
	g.do("PUT", path, `{"description":"A user","schema":{"type":"object"},"example":{"n":1.0e2}}`).want(200, &got)
	if got.Name != "user.created" || got.Description != "A user" || string(got.Schema) != `{"type":"object"}` || string(got.Example) != `{"n":1.0e2}` {
		t.Errorf("got %+v, want what was sent", got)
	}
	g.do("PUT", path, `{}`).want(200, nil)
	got.Schema = nil
	g.do("GET", path, "").want(200, &got)
	if got.Description != "" || got.Schema != nil {
		t.Errorf("got %+v, want it replaced", got)
	}
	if n := len(g.list(tenantPath + "/event-types").Items); n != 1 {
		t.Errorf("got %d event types, want 1", n)
	}
	g.do("PUT", tenantPath+"/event-types/user..created", `{}`).wantProblem(422, "invalid")
	g.do("PUT", path, `{"schema":[]}`).wantProblem(422, "invalid")
	g.do("DELETE", path, "").want(204, nil)
	g.do("DELETE", path, "").wantProblem(404, "not_found")
	g.do("GET", path, "").wantProblem(404, "not_found")
}

// TestSourceWithoutSecret makes a source of a provider that publishes its keys.
func TestSourceWithoutSecret(t *testing.T) {
	g := start(t)
	if c := g.source(`{"name":"mail","scheme":"constant-contact"}`); c.Secret != "" {
		t.Errorf("got secret %q, want none", c.Secret)
	}
	g.do("POST", tenantPath+"/sources", `{"name":"other","scheme":"constant-contact","secret":"no key"}`).wantProblem(422, "bad_secret")
}

func TestSources(t *testing.T) {
	g := start(t)
	path := tenantPath + "/sources"
	c := g.source(`{"name":"billing","scheme":"standard-webhooks","tolerance":"10m"}`)
	if !strings.HasPrefix(c.Secret, "whsec_") && c.Secret == "" {
		t.Errorf("got secret %q, want a generated one", c.Secret)
	}
	if want := "https://hooks.example/in/" + c.ID; c.IngestURL != want {
		t.Errorf("got ingest_url %q, want %q", c.IngestURL, want)
	}
	var got map[string]any
	g.do("GET", path+"/"+c.ID, "").want(200, &got)
	if got["name"] != "billing" || got["scheme"] != "standard-webhooks" || got["tolerance"] != "10m0s" || got["event_type"] != "billing" {
		t.Errorf("got %v, want what was sent", got)
	}
	g.do("POST", path, `{"name":"billing","scheme":"standard-webhooks"}`).wantProblem(409, "exists")

	g.setClock(g.clock().Add(time.Minute))
	g.do("PATCH", path+"/"+c.ID, `{"name":"pay","event_type":"payment","tolerance":"none","disabled":true}`).want(200, &got)
	if got["name"] != "pay" || got["event_type"] != "payment" || got["tolerance"] != "none" || got["disabled"] != true || got["updated_at"] != "2026-03-01T12:01:00Z" {
		t.Errorf("got %v, want it changed", got)
	}
	got = nil
	g.do("PATCH", path+"/"+c.ID, `{}`).want(200, &got)
	if got["name"] != "pay" || got["disabled"] != true || got["tolerance"] != "none" {
		t.Errorf("got %v, want nothing changed", got)
	}
	got = nil
	g.do("PATCH", path+"/"+c.ID, `{"tolerance":"","event_type":""}`).want(200, &got)
	if got["tolerance"] != nil || got["event_type"] != "pay" {
		t.Errorf("got %v, want the scheme's tolerance and the name's event type", got)
	}
	g.source(`{"name":"other","scheme":"webex","secret":"abc123"}`)
	g.do("PATCH", path+"/"+c.ID, `{"name":"other"}`).wantProblem(409, "exists")
	if n := len(g.list(path).Items); n != 2 {
		t.Errorf("got %d sources, want 2", n)
	}

	for _, test := range []struct{ body, code, location string }{
		{`{"name":"x","scheme":"nothing"}`, "invalid", "body.scheme"},
		{`{"name":"x y","scheme":"webex"}`, "invalid", "body.name"},
		{`{"name":"x","scheme":"webex","event_type":"."}`, "invalid", "body.event_type"},
		{`{"name":"x","scheme":"webex","tolerance":"soon"}`, "invalid", "body.tolerance"},
		{`{"name":"x","scheme":"webex","tolerance":"-5m"}`, "invalid", "body.tolerance"},
		{`{"name":"x","scheme":"webex","secret":""}`, "bad_secret", "body.secret"},
		{`{"name":"x","scheme":"standard-webhooks","secret":"whsec_!"}`, "bad_secret", "body.secret"},
		{`{"name":"x","scheme":"webex","colour":"red"}`, "invalid", "body.colour"},
		{`{"scheme":"webex"}`, "invalid", "body"},
	} {
		p := g.do("POST", path, test.body).wantProblem(422, test.code)
		if p.location() != test.location {
			t.Errorf("%s: got location %v, want %s", test.body, p.location(), test.location)
		}
	}
	g.do("DELETE", path+"/"+c.ID, "").want(204, nil)
	g.do("GET", path+"/"+c.ID, "").wantProblem(404, "not_found")
	g.do("GET", path+"/ep_nonsense", "").wantProblem(404, "not_found")
}

// The parameters of a source are kept sealed, and only their names are told.
func TestSourceParams(t *testing.T) {
	g := start(t)
	path := tenantPath + "/sources"
	const secret = "meatyhamhock"
	var got map[string]any
	params := func() string { return fmt.Sprint(got["params"]) }
	g.do("POST", path, `{"name":"meta","scheme":"meta","params":{"verify_token":"`+secret+`"}}`).want(201, &got)
	if params() != "[verify_token]" {
		t.Errorf("got the parameters %s", params())
	}
	id, err := store.ParseID[store.SourceID](got["id"].(string))
	if err != nil {
		t.Fatal(err)
	}
	kept, err := g.store.Source(t.Context(), store.DefaultTenant, id)
	if err != nil {
		t.Fatal(err)
	}
	if text := fmt.Sprintf("%v %q", got, kept.Params); strings.Contains(text, secret) || len(kept.Params["verify_token"]) == 0 {
		t.Errorf("the parameter is shown, or kept as it is: %s", text)
	}
	for _, step := range []struct{ body, want string }{
		{`{"name":"facebook"}`, "[verify_token]"},
		{`{"params":{}}`, "[]"},
		{`{"params":{"verify_token":"x"}}`, "[verify_token]"},
		{`{"scheme":"websub","params":{"topic":"https://blog.example/"}}`, "[topic]"},
	} {
		if g.do("PATCH", path+"/"+id.String(), step.body).want(200, &got); params() != step.want {
			t.Errorf("after %s: got the parameters %s, want %s", step.body, params(), step.want)
		}
	}
	long := strings.Repeat("x", api.MaxParam+1)
	for _, body := range []string{
		`{"name":"x","scheme":"meta","params":{"verify-token":"x"}}`,
		`{"name":"x","scheme":"meta","params":{"verify_token":""}}`,
		`{"name":"x","scheme":"meta","params":{"verify_token":"` + long + `"}}`,
		`{"name":"x","scheme":"webex","params":{"verify_token":"x"}}`,
	} {
		if p := g.do("POST", path, body).wantProblem(422, "invalid"); p.location() != "body.params" {
			t.Errorf("%.80s: got location %v, want body.params", body, p.location())
		}
	}
}

func TestEndpoints(t *testing.T) {
	g := start(t)
	path := tenantPath + "/endpoints"
	src := g.source(`{"name":"billing","scheme":"webex","secret":"abc123"}`)
	c := g.endpoint(`{"url":"https://example.com/a","event_types":["user.created","user.deleted"],"sources":["` + src.ID + `"],"description":"main"}`)
	if c.Secret == "" {
		t.Error("got no secret, want a generated one")
	}
	var got struct {
		ID, URL, Description, Scheme string

		EventTypes     []string `json:"event_types"`
		Sources        []string
		Disabled       bool
		DisabledReason string `json:"disabled_reason"`
		DisabledAt     string `json:"disabled_at"`
		DeletedAt      string `json:"deleted_at"`
	}
	g.do("POST", path, `{"url":"https://example.com/","event_types":["a"],"disabled":true}`).want(201, &got)
	if got.DisabledAt != "2026-03-01T12:00:00Z" {
		t.Errorf("got one made disabled at %q, want now", got.DisabledAt)
	}
	g.do("DELETE", path+"/"+got.ID, "").want(204, nil)
	got.DisabledReason, got.DisabledAt = "", ""
	g.do("GET", path+"/"+c.ID, "").want(200, &got)
	if got.URL != "https://example.com/a" || got.Scheme != "standard-webhooks" || len(got.EventTypes) != 2 || !slices.Equal(got.Sources, []string{src.ID}) || got.Disabled {
		t.Errorf("got %+v, want what was sent", got)
	}
	g.do("PATCH", path+"/"+c.ID, `{"url":"https://example.com/b","event_types":["*"],"sources":[],"disabled":true}`).want(200, &got)
	if got.DisabledAt != "2026-03-01T12:00:00Z" {
		t.Errorf("got it disabled at %q, want now", got.DisabledAt)
	}
	got.Sources = nil
	g.do("GET", path+"/"+c.ID, "").want(200, &got)
	if got.URL != "https://example.com/b" || !slices.Equal(got.EventTypes, []string{"*"}) || got.Sources != nil || !got.Disabled || got.DisabledReason == "" || got.Description != "main" {
		t.Errorf("got %+v, want it changed", got)
	}
	g.do("PATCH", path+"/"+c.ID, `{"disabled":false}`).want(200, &got)
	if got.Disabled {
		t.Error("got it disabled, want it enabled again")
	}

	for _, test := range []struct{ body, code, location string }{
		{`{"url":"https://127.0.0.1/","event_types":["*"]}`, "bad_url", "body.url"},
		{`{"url":"http://example.com/","event_types":["*"]}`, "bad_url", "body.url"},
		{`{"url":"https://example.com/","event_types":[]}`, "invalid", "body.event_types"},
		{`{"url":"https://example.com/"}`, "invalid", "body"},
		{`{"url":"https://example.com/","event_types":["*","a b"]}`, "invalid", "body.event_types[1]"},
		{`{"url":"https://example.com/","event_types":["*"],"sources":["src_0000000000002"]}`, "invalid", "body.sources[0]"},
		{`{"url":"https://example.com/","event_types":["*"],"scheme":"nothing"}`, "invalid", "body.scheme"},
		{`{"url":"https://example.com/","event_types":["*"],"secret":"whsec_MfK"}`, "bad_secret", "body.secret"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"headers":{"Host":"x"}}}`, "invalid", "body.settings.headers.Host"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"headers":{"authorization":"x"}}}`, "invalid", "body.settings.headers.authorization"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"headers":{"X-Long":"` + strings.Repeat("x", 8<<10) + `"}}}`, "invalid", "body.settings.headers"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"header":{}}}`, "invalid", "body.settings.header"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"concurrency":257}}`, "invalid", "body.settings.concurrency"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"rate_limit":{"count":0,"per":"second"}}}`, "invalid", "body.settings.rate_limit.count"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"rate_limit":{"count":10001,"per":"second"}}}`, "invalid", "body.settings.rate_limit.count"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"rate_limit":{"count":1,"per":"hour"}}}`, "invalid", "body.settings.rate_limit.per"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"order":"topic"}}`, "invalid", "body.settings.order"},
		{retryEndpoint(`{"policy":"often"}`), "invalid", "body.settings.retry.policy"},
		{retryEndpoint(`{"attempts":5}`), "invalid", "body.settings.retry"},
		{retryEndpoint(`{"policy":"fixed"}`), "invalid", "body.settings.retry.pause"},
		{retryEndpoint(`{"policy":"fixed","pause":"999ms"}`), "invalid", "body.settings.retry.pause"},
		{retryEndpoint(`{"policy":"fixed","pause":"24h1s"}`), "invalid", "body.settings.retry.pause"},
		{retryEndpoint(`{"policy":"fixed","pause":"-5s"}`), "invalid", "body.settings.retry.pause"},
		{retryEndpoint(`{"policy":"fixed","pause":"1m","longest":"1h"}`), "invalid", "body.settings.retry.longest"},
		{retryEndpoint(`{"policy":"linear","pause":"1h","longest":"1m"}`), "invalid", "body.settings.retry.longest"},
		{retryEndpoint(`{"policy":"linear","pause":"1h","attempts":31}`), "invalid", "body.settings.retry.attempts"},
		{retryEndpoint(`{"policy":"linear","pause":"1h","pauses":["1h"]}`), "invalid", "body.settings.retry.pauses"},
		{retryEndpoint(`{"policy":"schedule","pauses":["1h","0s"]}`), "invalid", "body.settings.retry.pauses[1]"},
		{retryEndpoint(`{"policy":"schedule","pauses":["1h"],"attempts":2}`), "invalid", "body.settings.retry.policy"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"filter":"payload.a >"}}`, "invalid", "body.settings.filter"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"filter":"` + strings.Repeat("x", 4097) + `"}}`, "invalid", "body.settings.filter"},
		{`{"url":"https://example.com/","event_types":["*"],"settings":{"transform":"{a: "}}`, "invalid", "body.settings.transform"},
	} {
		p := g.do("POST", path, test.body).wantProblem(422, test.code)
		if p.location() != test.location {
			t.Errorf("%s: got location %v, want %s", test.body, p.location(), test.location)
		}
		if test.code != "invalid" && p.Hint == "" {
			t.Errorf("%s: got no hint", test.body)
		}
	}
	for _, body := range []string{`{"scheme":"nothing"}`, `{"event_types":[]}`, `{"event_types":["."]}`, `{"sources":["src_0000000000002"]}`} {
		g.do("PATCH", path+"/"+c.ID, body).wantProblem(422, "invalid")
	}
	g.do("PATCH", path+"/"+c.ID, `{"url":"https://10.0.0.1/"}`).wantProblem(422, "bad_url")

	// Settings are replaced as a whole, and only where they are given.
	var settings struct{ Settings map[string]any }
	for _, test := range []struct{ body, want string }{
		{`{"settings":{"headers":{"X-Team":"billing"}}}`, `map[headers:map[X-Team:billing]]`},
		{`{"description":"other"}`, `map[headers:map[X-Team:billing]]`},
		{`{"settings":{"concurrency":256,"rate_limit":{"count":10000,"per":"minute"},"order":"key"}}`, `map[concurrency:256 order:key rate_limit:map[count:10000 per:minute]]`},
		{`{"settings":{"content_digest":true,"retry":{"policy":"linear","pause":"90s","attempts":3}}}`, `map[content_digest:true retry:map[attempts:3 pause:1m30s policy:linear]]`},
		{`{"settings":{"retry":{"policy":"schedule","pauses":["60m","24h"]}}}`, `map[retry:map[pauses:[1h 24h] policy:schedule]]`},
		{`{"settings":{"filter":"payload.a > 1","transform":"{a}"}}`, `map[filter:payload.a > 1 transform:{a}]`},
		{`{"settings":{}}`, `map[]`},
	} {
		settings.Settings = nil
		g.do("PATCH", path+"/"+c.ID, test.body).want(200, &settings)
		if got := fmt.Sprint(settings.Settings); got != test.want {
			t.Errorf("%s: got the settings %s, want %s", test.body, got, test.want)
		}
	}

	// What is not given is not judged again.
	bound := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"sources":["` + src.ID + `"]}`)
	g.do("DELETE", tenantPath+"/sources/"+src.ID, "").want(204, nil)
	g.do("PATCH", path+"/"+bound.ID, `{"disabled":true}`).want(200, nil)
	g.do("DELETE", path+"/"+bound.ID, "").want(204, nil)

	if n := len(g.list(path).Items); n != 1 {
		t.Errorf("got %d endpoints, want 1", n)
	}
	g.do("DELETE", path+"/"+c.ID, "").want(204, nil)
	g.do("DELETE", path+"/"+c.ID, "").wantProblem(404, "not_found")
	g.do("PATCH", path+"/"+c.ID, `{}`).wantProblem(404, "not_found")
	g.do("POST", path+"/"+c.ID+"/secrets/reveal", "").wantProblem(404, "not_found")
	g.do("GET", path+"/"+c.ID, "").want(200, &got)
	if got.DeletedAt == "" {
		t.Error("got no deleted_at, want the time it was deleted")
	}
}

func TestEndpointsInPages(t *testing.T) {
	g := start(t)
	path := tenantPath + "/endpoints"
	var want []string // the newest first
	for i := range 5 {
		g.setClock(g.clock().Add(time.Second))
		want = append(want, g.endpoint(fmt.Sprintf(`{"url":"https://example.com/%d","event_types":["a%d"],"description":"Team %d","disabled":%t}`, i, i%2, i, i == 3)).ID)
	}
	slices.Reverse(want)
	var got []string
	for cursor, pages := "", 0; ; pages++ {
		page := g.list(path + "?limit=2&cursor=" + cursor)
		for _, e := range page.Items {
			got = append(got, e["id"].(string))
		}
		if cursor = page.NextCursor; cursor == "" {
			if pages != 2 {
				t.Errorf("got %d pages before the last one, want 2", pages)
			}
			break
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v page by page, want %v", got, want)
	}
	g.do("DELETE", path+"/"+want[0], "").want(204, nil)
	for query, n := range map[string]int{
		"": 4, "search=team+2": 1, "search=EXAMPLE.com": 4, "search=nobody": 0, "event_type=a1": 2, "state=disabled": 1, "state=active": 3,
		"state=failing": 0, "state=active&search=a1": 1, "id=" + want[0]: 1, "id=" + want[0] + "&id=" + want[1]: 2,
	} {
		if got := len(g.list(path + "?" + query).Items); got != n {
			t.Errorf("%s: got %d endpoints, want %d", query, got, n)
		}
	}
	for query, location := range map[string]string{"id=x": "query.id", "state=pending": "query.state", "cursor=x": "query.cursor", "limit=201": "query.limit", "q=x": "query.q"} {
		if p := g.do("GET", path+"?"+query, "").wantProblem(422, "invalid"); p.location() != location {
			t.Errorf("%s: got location %v, want %s", query, p.location(), location)
		}
	}
}

func TestLimits(t *testing.T) {
	g := start(t)
	long := func(n int) string { return `"` + strings.Repeat("x", n) + `"` }
	many := func(item string, n int) string {
		return "[" + strings.Join(slices.Repeat([]string{item}, n), ",") + "]"
	}
	types := func(n int) string { return many(`"*"`, n) }
	sources := func(n int) string { return many(`"`+store.SourceID(4).String()+`"`, n) }
	for _, test := range []struct {
		path, body string // with %s for the value
		value      func(n int) string
		limit      int
		location   string
	}{
		{"POST /v1/tenants", `{"id":%s}`, long, 63, "body.id"},
		{"POST /v1/tenants", `{"id":"t","name":%s}`, long, 200, "body.name"},
		{"PUT " + tenantPath + "/event-types/a", `{"description":%s}`, long, 1024, "body.description"},
		{"POST " + tenantPath + "/sources", `{"name":"x","scheme":"webex","secret":%s}`, long, 4096, "body.secret"},
		{"POST " + tenantPath + "/endpoints", `{"url":"https://example.com/","event_types":["*"],"description":%s}`, long, 1024, "body.description"},
		{"POST " + tenantPath + "/endpoints", `{"url":"https://example.com/","event_types":%s}`, types, 100, "body.event_types"},
		{"POST " + tenantPath + "/endpoints", `{"url":"https://example.com/","event_types":["*"],"sources":%s}`, sources, 100, "body.sources"},
		{"POST " + tenantPath + "/endpoints", `{"url":"https://example.com/","event_types":["*"],"scheme":"webex","secret":%s}`, long, 4096, "body.secret"},
	} {
		method, path, _ := strings.Cut(test.path, " ")
		var p problem
		json.Unmarshal(g.do(method, path, fmt.Sprintf(test.body, test.value(test.limit))).body, &p)
		if p.location() == test.location {
			t.Errorf("%s %s: got %v at the limit of %d, want it allowed", test.path, test.location, p.Errors, test.limit)
		}
		p = g.do(method, path, fmt.Sprintf(test.body, test.value(test.limit+1))).wantProblem(422, "invalid")
		if p.location() != test.location {
			t.Errorf("%s: got location %v, want %s", test.path, p.location(), test.location)
		}
	}
}

func TestStats(t *testing.T) {
	g := start(t)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"],"disabled":true}`)
	g.publish(`{"type":"a","payload":1}`)
	var got struct {
		Events     int
		Deliveries map[string]int
	}
	g.do("GET", tenantPath+"/stats", "").want(200, &got)
	if got.Events != 1 || got.Deliveries["pending"] != 1 || got.Deliveries["skipped"] != 1 || len(got.Deliveries) != 7 {
		t.Errorf("got %+v, want 1 event with 1 pending and 1 skipped delivery", got)
	}
}

func TestSchemes(t *testing.T) {
	g := start(t)
	if n := len(g.list("/v1/schemes").Items); n != len(catalog.Names()) {
		t.Errorf("got %d schemes, want %d", n, len(catalog.Names()))
	}
	var got struct{ Name, Content string }
	g.do("GET", "/v1/schemes/standard-webhooks", "").want(200, &got)
	if got.Name != "standard-webhooks" || got.Content != "{id}.{ts}.{body}" {
		t.Errorf("got %+v, want the definition", got)
	}
	g.do("GET", "/v1/schemes/nothing", "").wantProblem(404, "not_found")
}

func retryEndpoint(retry string) string {
	return `{"url":"https://example.com/","event_types":["*"],"settings":{"retry":` + retry + `}}`
}

// The types of operational events are nobody's to give, in whatever way an
// event comes in.
func TestReservedEventTypes(t *testing.T) {
	g := start(t)
	const reserved = "sealhook.endpoint.disabled"
	for _, test := range []struct{ method, path, body, header, location string }{
		{"POST", "/events", `{"type":"` + reserved + `","payload":1}`, "", "body.type"},
		{"POST", "/events?type=" + reserved, `x`, "Content-Type: text/plain", "query.type"},
		{"POST", "/events", `{"specversion":"1.0","id":"1","source":"/","type":"` + reserved + `"}`, "Content-Type: application/cloudevents+json", "body.type"},
		{"PUT", "/event-types/" + reserved, `{}`, "", "path.name"},
		{"POST", "/sources", `{"name":"sealhook.x","scheme":"github"}`, "", "body.name"},
		{"POST", "/sources", `{"name":"x","event_type":"sealhook.x","scheme":"github"}`, "", "body.event_type"},
	} {
		var header []string
		if test.header != "" {
			header = append(header, test.header)
		}
		if p := g.do(test.method, tenantPath+test.path, test.body, header...).wantProblem(422, "invalid"); p.location() != test.location {
			t.Errorf("%s %s: got a problem at %s, want %s", test.method, test.path, p.location(), test.location)
		}
	}
	g.endpoint(`{"url":"https://example.com/","event_types":["` + reserved + `"]}`)
}

// An endpoint that gets another URL, or is enabled, begins anew.
func TestAChangedEndpointNoLongerFails(t *testing.T) {
	g := start(t)
	c := g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	id, err := store.ParseID[store.EndpointID](c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{`{"url":"https://example.com/2"}`, `{"disabled":false}`, `{"description":"still"}`} {
		if _, err := g.store.Failing(t.Context(), store.DefaultTenant, id, g.clock()); err != nil {
			t.Fatal(err)
		}
		var before, after map[string]any
		g.do("GET", tenantPath+"/endpoints/"+c.ID, "").want(200, &before)
		g.do("PATCH", tenantPath+"/endpoints/"+c.ID, body).want(200, &after)
		if before["failing_since"] == nil || (after["failing_since"] != nil) != strings.Contains(body, "description") {
			t.Errorf("%s: got failing since %v, then %v", body, before["failing_since"], after["failing_since"])
		}
	}
}

// An endpoint's credentials go in, and nothing comes out but their kinds.
func TestAuthIsWriteOnly(t *testing.T) {
	g := start(t)
	const canary = "hunter2-canary"
	basic := `{"basic":{"username":"ada","password":"` + canary + `"}}`
	create := g.do("POST", tenantPath+"/endpoints", `{"url":"https://example.com/","event_types":["*"],"auth":`+basic+`}`)
	var c struct {
		ID   string
		Auth []string
	}
	create.want(201, &c)
	if !slices.Equal(c.Auth, []string{"basic"}) {
		t.Errorf("created: got auth %v, want basic", c.Auth)
	}
	path := tenantPath + "/endpoints/" + c.ID
	answers := []answer{
		create, g.do("GET", path, ""), g.do("GET", tenantPath+"/endpoints", ""), g.do("POST", path+"/secrets/reveal", ""),
		g.do("PATCH", path, `{"auth":{"bearer":{"token":"`+canary+` "}}}`), // a problem
		g.do("PATCH", path, `{"auth":{"bearer":{"token":["`+canary+`"]}}}`),
		g.do("PATCH", path, `{"description":"changed"}`),
	}
	for _, a := range answers {
		if strings.Contains(string(a.body), canary) {
			t.Errorf("an answer holds the secret: %s", a.body)
		}
	}
	if strings.Contains(g.log.String(), canary) {
		t.Error("the log holds the secret")
	}
	id, err := store.ParseID[store.EndpointID](c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		body string
		want []string
	}{
		{`{"description":"again"}`, []string{"basic"}},
		{`{"auth":{"oauth2":{"token_url":"https://id.example/","client_id":"a","client_secret":"` + canary + `"}}}`, []string{"oauth2"}},
		{`{"auth":{}}`, nil},
	} {
		g.do("PATCH", path, test.body).want(200, &c)
		e, err := g.store.Endpoint(t.Context(), store.DefaultTenant, id)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(c.Auth, test.want) || !slices.Equal(e.Auth.Kinds, test.want) || (len(e.Auth.Sealed) > 0) != (test.want != nil) || bytes.Contains(e.Auth.Sealed, []byte(canary)) {
			t.Errorf("%s: got auth %v and kept %v, want %v, sealed", test.body, c.Auth, e.Auth.Kinds, test.want)
		}
	}
	for body, location := range map[string]string{
		`{"auth":{"basic":{"username":"a:b","password":""}}}`:                                       "body.auth.basic.username",
		`{"auth":{"basic":{"username":"a","password":"b"},"bearer":{"token":"c"}}}`:                 "body.auth",
		`{"auth":{"oauth2":{"token_url":"https://10.0.0.1/","client_id":"a","client_secret":"b"}}}`: "body.auth.oauth2.token_url",
		`{"auth":{"client_certificate":{"chain":"x","key":"y"}}}`:                                   "body.auth.client_certificate",
		`{"auth":{"digest":{}}}`: "body.auth.digest",
	} {
		if p := g.do("PATCH", path, body).wantProblem(422, "invalid"); p.location() != location {
			t.Errorf("%s: got a problem at %s, want %s", body, p.location(), location)
		}
	}
}

// A polled endpoint has nothing that has to do with sending, and a sent-to one
// is not polled.
func TestPolledEndpoint(t *testing.T) {
	g := start(t)
	c := g.endpoint(`{"kind":"poll","event_types":["*"],"settings":{"headers":{"X-Team":"billing"},"content_digest":true}}`)
	path := tenantPath + "/endpoints/" + c.ID
	var e map[string]any
	g.do("GET", path, "").want(200, &e)
	if e["kind"] != "poll" || e["url"] != nil {
		t.Errorf("got kind %v and URL %v, want poll without one", e["kind"], e["url"])
	}
	for body, location := range map[string]string{
		`{"kind":"poll","url":"https://example.com/","event_types":["*"]}`: "body.url",
		`{"event_types":["*"]}`:                                                                    "body.url",
		`{"kind":"pull","event_types":["*"]}`:                                                      "body.kind",
		`{"kind":"poll","event_types":["*"],"auth":{"bearer":{"token":"a"}}}`:                      "body.auth",
		`{"kind":"poll","event_types":["*"],"settings":{"order":"key"}}`:                           "body.settings.order",
		`{"kind":"poll","event_types":["*"],"settings":{"concurrency":1}}`:                         "body.settings.concurrency",
		`{"kind":"poll","event_types":["*"],"settings":{"retry":{"policy":"fixed","pause":"1m"}}}`: "body.settings.retry",
		`{"kind":"poll","event_types":["*"],"settings":{"rate_limit":{"count":1,"per":"second"}}}`: "body.settings.rate_limit",
	} {
		if p := g.do("POST", tenantPath+"/endpoints", body).wantProblem(422, "invalid"); p.location() != location {
			t.Errorf("%s: got a problem at %s, want %s", body, p.location(), location)
		}
	}
	if p := g.do("PATCH", path, `{"url":"https://example.com/"}`).wantProblem(422, "invalid"); p.location() != "body.url" {
		t.Errorf("a URL: got a problem at %s, want body.url", p.location())
	}

	type poll struct {
		Items []struct {
			Delivery, Event, Type string
			Payload               []byte
		}
		Cursor string
	}
	var empty, two, rest poll
	g.do("GET", path+"/poll", "").want(200, &empty)
	if empty.Items == nil || len(empty.Items) != 0 || empty.Cursor != "" {
		t.Errorf("got %+v, want no items and no cursor", empty)
	}
	for _, id := range []string{"a", "b", "c"} {
		g.publish(`{"type":"x","id":"` + id + `","payload":[ 1 ]}`)
	}
	g.do("GET", path+"/poll?limit=2", "").want(200, &two)
	if len(two.Items) != 2 || two.Items[0].Event != "a" || string(two.Items[1].Payload) != "[ 1 ]" || two.Cursor != two.Items[1].Delivery {
		t.Fatalf("got %+v, want a and b, and b's cursor", two)
	}
	d := g.list(tenantPath + "/deliveries?state=pending").Items
	if len(d) != 3 || d[0]["reason"] != "waits: to be polled" || d[0]["due_at"] != nil {
		t.Errorf("got %v, want three that wait to be polled", d)
	}
	g.do("GET", path+"/poll?wait=0&after="+two.Cursor, "").want(200, &rest)
	if len(rest.Items) != 1 || rest.Items[0].Event != "c" {
		t.Errorf("got %+v, want c", rest)
	}
	g.do("POST", tenantPath+"/deliveries/"+two.Cursor+"/replay", "").wantProblem(409, "wrong_state")
	for _, query := range []string{"after=x", "after=" + c.ID, "limit=0", "limit=101", "wait=31", "wait=-1"} {
		g.do("GET", path+"/poll?"+query, "").wantProblem(422, "invalid")
	}
	pushed := g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	g.do("GET", tenantPath+"/endpoints/"+pushed.ID+"/poll", "").wantProblem(409, "wrong_state")
}

type jobAnswer struct {
	ID, Kind, State, Reason, To, Token string
	Filter                             map[string]any
	Rate, Total, Done, Skipped         int
	FinishedAt                         time.Time `json:"finished_at"`
}

// job creates a job and waits until it has ended.
func (g *gateway) job(body string) (j jobAnswer) {
	g.t.Helper()
	g.do("POST", tenantPath+"/jobs", body).want(202, &j)
	for deadline := time.Now().Add(20 * time.Second); j.State == "running"; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			g.t.Fatalf("not done within 20 s: %+v", j)
		}
		g.do("GET", tenantPath+"/jobs/"+j.ID, "").want(200, &j)
	}
	return j
}

func TestRetention(t *testing.T) {
	g := start(t)
	retention := func(method, body string) (days map[string]int) {
		t.Helper()
		var tenant struct {
			Name      string
			Retention map[string]int
		}
		g.do(method, tenantPath, body).want(200, &tenant)
		if tenant.Name != "Default" {
			t.Errorf("got the name %q, want it not to change", tenant.Name)
		}
		return tenant.Retention
	}
	if got := retention("GET", ""); len(got) != 0 {
		t.Errorf("got %v, want nothing of its own", got)
	}
	retention("PATCH", `{"retention":{"events_days":14,"keys_days":7}}`)
	if got := retention("GET", ""); len(got) != 2 || got["events_days"] != 14 || got["keys_days"] != retain.MinKeys {
		t.Errorf("got %v, want 14 days of events and 7 of keys", got)
	}
	if got := retention("PATCH", `{"retention":{"jobs_days":36500}}`); len(got) != 1 || got["jobs_days"] != retain.MaxDays {
		t.Errorf("got %v, want all of it to be replaced", got)
	}
	if log := g.log.String(); !strings.Contains(log, `action=update-tenant tenant=default`) {
		t.Errorf("got the log %s, want it to say who changed the tenant", log)
	}
	for body, location := range map[string]string{
		`{"retention":{"keys_days":6}}`:       "body.retention.keys_days",
		`{"retention":{"events_days":0}}`:     "body.retention.events_days",
		`{"retention":{"jobs_days":36501}}`:   "body.retention.jobs_days",
		`{"retention":{"requests_days":1.5}}`: "body.retention.requests_days",
	} {
		if p := g.do("PATCH", tenantPath, body).wantProblem(422, "invalid"); p.location() != location {
			t.Errorf("%s: got an error at %v, want %s", body, p.location(), location)
		}
	}
}

func TestJobsThatCannotBeMeant(t *testing.T) {
	g := start(t)
	to, from := g.endpoint(`{"url":"https://example.com/","event_types":["a"]}`).ID, g.endpoint(`{"url":"https://example.com/","event_types":["a"]}`).ID
	gone := g.endpoint(`{"url":"https://example.com/","event_types":["a"]}`).ID
	g.do("DELETE", tenantPath+"/endpoints/"+gone, "").want(204, nil)
	for body, location := range map[string]string{
		`{"kind":"explode"}`: "body.kind",
		`{"kind":"replay","filter":{"states":["pending"]}}`:                          "body.filter.states[0]",
		`{"kind":"replay","filter":{"source":"src_0000000000002"}}`:                  "body.filter.source",
		`{"kind":"replay","filter":{"colour":"red"}}`:                                "body.filter.colour",
		`{"kind":"replay","filter":{"endpoint":"ep_0000000000002"}}`:                 "body.filter.endpoint",
		`{"kind":"replay","to":"` + to + `"}`:                                        "body.filter.endpoint",
		`{"kind":"replay","to":"` + to + `","filter":{"endpoint":"` + to + `"}}`:     "body.to",
		`{"kind":"replay","to":"` + gone + `","filter":{"endpoint":"` + to + `"}}`:   "body.to",
		`{"kind":"replay","rate":10001}`:                                             "body.rate",
		`{"kind":"replay_missing","filter":{"endpoint":"` + to + `"}}`:               "body.filter.since",
		`{"kind":"replay_missing","filter":{"since":"2026-03-01T12:00:00Z"}}`:        "body.filter.endpoint",
		`{"kind":"replay_missing","filter":{"since":"now","endpoint":"` + to + `"}}`: "body.filter.since",
		`{"kind":"replay","filter":{"causes":["bad luck"]}}`:                         "body.filter.causes",
		`{"kind":"replay","filter":{"statuses":["5xy"]}}`:                            "body",
		`{"kind":"verify","filter":{"statuses":["5xx"]}}`:                            "body.filter.statuses",
		`{"kind":"replay_missing","filter":{"causes":["dns"]}}`:                      "body.filter.causes",
		`{"kind":"cancel","to":"` + to + `"}`:                                        "body.to",
		`{"kind":"cancel","filter":{"states":["failed"]}}`:                           "body.filter.states",
		`{"kind":"verify","filter":{"type":"a"}}`:                                    "body.filter.type",
	} {
		if p := g.do("POST", tenantPath+"/jobs", body).wantProblem(422, "invalid"); p.location() != location {
			t.Errorf("%s: got an error at %v, want %s", body, p.location(), location)
		}
	}
	// The deliveries of an endpoint that is gone can go to another one.
	if j := g.job(`{"kind":"replay","filter":{"endpoint":"` + gone + `"},"to":"` + from + `"}`); j.State != "done" || j.Rate != 100 {
		t.Errorf("got %+v, want it done at the default rate", j)
	}
}

// jobElsewhere makes a job that another process carries out, and stands still.
func (g *gateway) jobElsewhere(kind store.JobKind) {
	g.t.Helper()
	j := store.Job{Tenant: store.DefaultTenant, Kind: kind, Rate: 1, Created: g.clock()}
	if err := g.store.CreateJob(g.t.Context(), &j, job.MaxRunning); err != nil {
		g.t.Fatal(err)
	}
	if _, err := g.store.Join(g.t.Context(), store.Replica{Name: "another", Owner: 2}, g.clock()); err != nil {
		g.t.Fatal(err)
	}
	if _, err := g.store.Hold(g.t.Context(), 2, int64(j.ID)); err != nil {
		g.t.Fatal(err)
	}
}

func TestJobsAtOnce(t *testing.T) {
	g := start(t)
	for range job.MaxRunning {
		g.jobElsewhere(store.JobCancel)
	}
	g.do("POST", tenantPath+"/jobs", `{"kind":"cancel"}`).wantProblem(409, "too_many")
	g.do("POST", tenantPath+"/jobs", `{"kind":"cancel","dry_run":true}`).want(200, nil)
	var page struct{ Items []jobAnswer }
	g.do("GET", tenantPath+"/jobs?limit=1", "").want(200, &page)
	g.do("POST", tenantPath+"/jobs/"+page.Items[0].ID+"/cancel", "").want(200, nil)
	g.do("POST", tenantPath+"/jobs/"+page.Items[0].ID+"/cancel", "").wantProblem(409, "wrong_state")
	if j := g.job(`{"kind":"cancel"}`); j.State != "done" {
		t.Errorf("got %+v, want it done", j)
	}
}
