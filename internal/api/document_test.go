package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/job"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// A known is an operation of the document with a path of which every part is
// there.
type known struct {
	operation
	method, template, path string
}

// operations returns all operations of the document.
func (g *gateway) operations() []known {
	g.t.Helper()
	g.putScheme("mine", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	src := g.source(`{"name":"known","scheme":"mine"}`)
	g.do("PUT", tenantPath+"/event-types/known", "{}").want(200, nil)
	to := g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	e := g.publish(`{"type":"known","payload":1}`)
	d := g.list(tenantPath + "/deliveries?event=" + e.ID).Items[0]
	id, err := store.ParseID[store.SourceID](src.ID)
	if err != nil {
		g.t.Fatal(err)
	}
	r := &store.Request{Tenant: store.DefaultTenant, Source: id, At: g.clock(), Verdict: store.VerdictRefused, Reason: receive.ReasonTooLarge, Method: "POST"}
	if err := g.store.Record(g.t.Context(), r, 10); err != nil {
		g.t.Fatal(err)
	}
	j := g.job(`{"kind":"verify"}`)
	token := store.Token{ID: store.RandomID[store.TokenID](), Role: store.RoleViewer, Created: g.clock()}
	ofTenant := store.Token{ID: store.RandomID[store.TokenID](), Role: store.RoleViewer, Tenant: store.DefaultTenant, Hash: [32]byte{1}, Created: g.clock()}
	for _, kept := range []store.Token{token, ofTenant} {
		if err := g.store.CreateToken(g.t.Context(), kept); err != nil {
			g.t.Fatal(err)
		}
	}
	fill := strings.NewReplacer(
		"{user}", g.keepUser(store.User{Role: store.RoleViewer, Tenant: store.DefaultTenant}).ID.String(),
		"{tenant}/tokens/{token}", store.DefaultTenant+"/tokens/"+ofTenant.ID.String(), "{token}", token.ID.String(),
		"{tenant}/schemes/{name}", store.DefaultTenant+"/schemes/mine",
		"{source}/secrets/{secret}", src.ID+"/secrets/"+g.secretOf("sources/"+src.ID),
		"{endpoint}/secrets/{secret}", to.ID+"/secrets/"+g.secretOf("endpoints/"+to.ID),
		"{tenant}", store.DefaultTenant, "{source}", src.ID, "{endpoint}", to.ID, "{event}", e.ID,
		"{delivery}", fmt.Sprint(d["id"]), "{request}", r.ID.String(), "{job}", j.ID, "schemes/{name}", "schemes/webex", "{name}", "known",
	)
	var all []known
	for template, methods := range g.doc.Paths {
		for method, op := range methods {
			all = append(all, known{op, strings.ToUpper(method), template, fill.Replace(template)})
		}
	}
	if len(all) < 30 {
		g.t.Fatalf("got %d operations, want all of them", len(all))
	}
	return all
}

// body returns a body that an operation may have.
func (k known) body() string {
	if body, ok := bodies[k.OperationID]; ok {
		return body
	}
	if k.RequestBody == nil {
		return ""
	}
	return "{}"
}

// bodies are those of operations that do nothing with an empty one.
var bodies = map[string]string{
	"setup":             `{"code":"wrong","name":"Ada","email":"ada@example.com","password":"correct horse battery"}`,
	"sign-in":           `{"email":"nobody@example.com","password":"wrong"}`,
	"open-portal":       `{"code":"wrong"}`,
	"accept-invitation": `{"code":"wrong","password":"correct horse battery"}`,
	"change-password":   `{"current":"wrong","new":"correct horse battery"}`,
}

func TestOnlyItsTenantsToken(t *testing.T) {
	g := start(t)
	all := g.operations()
	if err := g.store.CreateTenant(t.Context(), store.Tenant{ID: "other", Created: g.clock()}); err != nil {
		t.Fatal(err)
	}
	others := g.newToken("other", time.Time{})
	for _, k := range all {
		for _, header := range []string{"Authorization: ", "Authorization: Bearer shk_" + strings.Repeat("x", 43)} {
			if k.Role != "none" {
				g.do(k.method, k.path, k.body(), header).wantProblem(401, "unauthorized")
			}
		}
		if strings.Contains(k.template, "{tenant}") {
			g.do(k.method, k.path, k.body(), "Authorization: Bearer "+others).wantProblem(404, "not_found")
			// Nor is anything of the tenant to be found under another one's path.
			path := strings.Replace(k.path, tenantPath, "/v1/tenants/other", 1)
			if strings.Count(k.template, "{") > 1 && k.method != "PUT" {
				g.do(k.method, path, k.body(), "Authorization: Bearer "+others).wantProblem(404, "not_found")
			}
		}
	}
}

// Every documented status is one that the operation can answer with.
func TestDocumentedStatuses(t *testing.T) {
	g := start(t)
	all := g.operations()
	left := make(map[string]map[string]bool) // by operation
	for _, k := range all {
		left[k.OperationID] = make(map[string]bool)
		for status := range k.Responses {
			left[k.OperationID][status] = true
		}
	}
	try := func(k known, status int, path, body string, header ...string) {
		t.Helper()
		if a := g.do(k.method, path, body, header...); a.status != status {
			t.Errorf("%s %s: got status %d, want %d: %s", k.method, path, a.status, status, a.body)
		}
		delete(left[k.OperationID], fmt.Sprint(status))
	}

	conflicts := map[string]string{
		"create-tenant": `{"id":"default"}`, "create-source": `{"name":"known","scheme":"webex","secret":"abc123"}`,
		"update-source": `{"name":"taken"}`, "replay-delivery": "", "poll-endpoint": "", "end-source-secret": "", "end-endpoint-secret": "", "delete-scheme": "",
		"put-scheme":     strings.Replace(ownScheme("mine", `{"in":"header","name":"X-Mine"}`), `"encoding":"hex"`, `"encoding":"hex","key":[["cut:no"]]`, 1),
		"verify-request": "", "cancel-job": "", "create-job": `{"kind":"verify"}`,
		"change-password": bodies["change-password"], "create-user": `{"email":"taken@example.com","name":"Ada","role":"viewer"}`,
	}
	g.source(`{"name":"taken","scheme":"standard-webhooks"}`)
	g.claim(10)
	for range job.MaxRunning {
		g.jobElsewhere(store.JobVerify)
	}
	g.keepUser(store.User{Email: "taken@example.com", Role: store.RoleViewer})
	owner := g.keepUser(store.User{Role: store.RoleOwner})
	portal := g.keepToken(store.Token{Role: store.RolePortal, Tenant: store.DefaultTenant})
	looking := g.keepToken(store.Token{Role: store.RoleViewer, Tenant: store.DefaultTenant})
	polled := g.endpoint(`{"kind":"poll","event_types":["*"]}`)
	const draft = `{"url":"https://example.com/","event_types":["*"]}`
	for _, k := range all {
		switch {
		case k.method != "GET":
			try(k, 403, k.path, k.body(), "Authorization: ", "Origin: https://evil.example")
		case !k.Portal && k.Role != "none":
			try(k, 403, k.path, k.body(), "Authorization: Bearer "+portal)
		case k.Role != "viewer" && k.Role != "none":
			try(k, 403, k.path, k.body(), "Authorization: Bearer "+looking)
		}
		if k.Responses["401"].Content != nil {
			try(k, 401, k.path, k.body(), "Authorization: ")
		}
		if k.Responses["422"].Content != nil {
			try(k, 422, k.path+"?colour=red", k.body())
		}
		if strings.HasSuffix(k.OperationID, "-oidc") {
			try(k, 404, k.path, "")
		}
		if strings.Contains(k.template, "{") {
			nowhere := k.path[:strings.LastIndex(k.path, "/")] + "/nowhere"
			if strings.Contains(k.template, "{tenant}") {
				nowhere = strings.Replace(k.path, "default", "nowhere", 1)
			}
			try(k, 404, nowhere, k.body())
		}
		if k.RequestBody != nil {
			try(k, 400, k.path, `{"a" 1}`)
			try(k, 413, k.path, strings.Repeat("x", maxBody+1))
			if k.OperationID != "publish" {
				try(k, 415, k.path, "{}", "Content-Type: text/plain")
			}
		}
		if body, ok := conflicts[k.OperationID]; ok {
			try(k, 409, k.path, body)
		}
		if k.OperationID == "update-user" || k.OperationID == "delete-user" {
			try(k, 409, "/v1/users/"+owner.ID.String(), `{"role":"viewer"}`)
		}
		if k.OperationID == "setup" {
			try(k, 409, k.path, `{"code":"`+g.setupCode()+`","name":"Ada","email":"taken@example.com","password":"correct horse battery"}`)
		}
		if k.OperationID == "publish" {
			g.inFlight(func(header string) { try(k, 409, k.path, `{"type":"known","payload":1}`, header) })
		}
		if k.OperationID == "test-endpoint" {
			try(k, 409, tenantPath+"/endpoints/"+polled.ID+"/test", "{}")
		}
		if k.OperationID == "test-endpoint" || k.OperationID == "test-draft" {
			for range api.MaxTests {
				g.do("POST", tenantPath+"/endpoints/test", draft)
			}
			body := "{}"
			if k.OperationID == "test-draft" {
				body = draft
			}
			try(k, 429, k.path, body)
		}
	}

	g.api.OIDC = &signin.OIDC{Issuer: "http://127.0.0.1:1", Egress: egress.New(egress.Policy{}, egress.Options{})}
	for _, k := range all {
		if !left[k.OperationID]["429"] { // there is none, or it was tried
			continue
		}
		user := g.signIn(store.User{Role: store.RoleViewer})
		for g.do(k.method, k.path, k.body(), user...).status != 429 { //nolint:revive // until there were too many
		}
		try(k, 429, k.path, k.body(), user...)
		g.setClock(g.clock().Add(time.Hour))
	}

	// The clock panics, which a token that expires makes it show.
	expiring, unused := g.newToken("", g.clock().Add(time.Hour)), g.newToken("", time.Time{})
	now := g.clock()
	g.setClock(time.Time{})
	for _, k := range all {
		try(k, 500, k.path, k.body(), "Authorization: Bearer "+expiring)
	}
	g.setClock(now)
	g.store.Close()
	for _, k := range all {
		try(k, 503, k.path, k.body(), "Authorization: Bearer "+unused)
	}

	delete(left["create-job"], "200") // of a dry run
	for id, statuses := range left {
		if len(statuses) != 1 || !strings.Contains("23", slices.Sorted(maps.Keys(statuses))[0][:1]) {
			t.Errorf("%s: got %v left, want its success alone", id, statuses)
		}
	}
}

func TestUnavailable(t *testing.T) {
	g := start(t)
	g.store.Close()
	for _, k := range []string{"/v1/tenants", tenantPath + "/endpoints"} {
		a := g.do("GET", k, "")
		p := a.wantProblem(503, "unavailable")
		if a.header.Get("Retry-After") == "" || strings.Contains(p.Detail, "store") {
			t.Errorf("got Retry-After %q and detail %q, want a time, and nothing of the inside", a.header.Get("Retry-After"), p.Detail)
		}
	}
}

func TestPanic(t *testing.T) {
	g := start(t)
	now := g.clock()
	g.setClock(time.Time{})
	p := g.do("POST", "/v1/tenants", `{"id":"acme"}`).wantProblem(500, "internal")
	if strings.Contains(p.Detail, "clock") {
		t.Errorf("got detail %q, want nothing of the inside", p.Detail)
	}
	if log := g.log.String(); !strings.Contains(log, "the clock stands still") || !strings.Contains(log, p.RequestID) {
		t.Errorf("got log %s, want the panic and the request's id", log)
	}
	g.setClock(now)
	g.do("GET", "/v1/tenants", "").want(200, nil)
}

func TestNoSuchPath(t *testing.T) {
	g := start(t)
	for _, path := range []string{"/", "/v1", "/v1/nothing", "/docs", "/schemas/Problem.json", "/v1/tenants/"} {
		g.do("GET", path, "").wantProblem(404, "not_found")
	}
	a := g.do("DELETE", "/v1/tenants", "")
	a.wantProblem(405, "method_not_allowed")
	if got := a.header.Get("Allow"); got != "GET, HEAD, POST" {
		t.Errorf("got Allow %q, want GET, HEAD, POST", got)
	}
}

func TestDocument(t *testing.T) {
	g := start(t)
	if g.doc.OpenAPI != "3.1.0" || g.doc.Info["version"] != "1.2.3" || len(g.doc.Security) != 2 {
		t.Errorf("got version %s, info %v and security %v, want 3.1.0, the program's version, and a token or a session", g.doc.OpenAPI, g.doc.Info, g.doc.Security)
	}
	ids := make(map[string]bool)
	for template, methods := range g.doc.Paths {
		for method, op := range methods {
			if op.OperationID == "" || op.Summary == "" || ids[op.OperationID] {
				t.Errorf("%s %s: got id %q and summary %q, want both, and an id of its own", method, template, op.OperationID, op.Summary)
			}
			ids[op.OperationID] = true
			for _, status := range []string{"422", "500", "503"} {
				if op.OperationID == "finish-oidc" && status == "422" {
					continue // providers add parameters
				}
				if _, ok := op.Responses[status].Content["application/problem+json"]; !ok {
					t.Errorf("%s: status %s is not documented", op.OperationID, status)
				}
			}
		}
	}
	text := string(g.do("GET", "/openapi.json", "").body)
	for _, ref := range regexp.MustCompile(`"#/components/schemas/([^"]+)"`).FindAllStringSubmatch(text, -1) {
		if g.doc.Components.Schemas[ref[1]] == nil {
			t.Errorf("there is no schema %s", ref[1])
		}
	}
	if g.doc.Components.Schemas["ErrorModel"] != nil {
		t.Error("the document holds a second form of errors")
	}
	content := g.doc.Paths["/v1/tenants/{tenant}/events"]["post"].RequestBody.Content
	for _, form := range []string{"application/json", "application/cloudevents+json", "application/cloudevents-batch+json", "*/*"} {
		if !strings.Contains(string(content[form]), `"example"`) {
			t.Errorf("publishing as %s has no example", form)
		}
	}
	a := g.do("GET", "/openapi.yaml", "", "Authorization: ")
	a.want(200, nil)
	if !strings.Contains(string(a.body), "openapi: 3.1.0") {
		t.Errorf("got %.60s…, want the document as YAML", a.body)
	}
}

// codes returns the codes of the document's Problem.
func (g *gateway) codes() []string {
	var doc struct {
		Components struct {
			Schemas struct {
				Problem struct {
					Properties struct {
						Code struct{ Enum []string }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(g.do("GET", "/openapi.json", "").body, &doc); err != nil {
		g.t.Fatal(err)
	}
	return doc.Components.Schemas.Problem.Properties.Code.Enum
}

func TestPage(t *testing.T) {
	g := start(t)
	text, err := os.ReadFile("../../docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(text)
	codes := g.codes()
	if len(codes) < 10 {
		t.Fatalf("got codes %v, want all of them", codes)
	}
	for _, code := range codes {
		if !strings.Contains(page, `<a id="`+code+`"></a>`+"`"+code+"`") {
			t.Errorf("docs/api.md does not explain the code %s", code)
		}
	}
	for what, limit := range map[string]int{
		"bytes of a body":                        api.DefaultMaxBody,
		"characters of an event id":              api.MaxEventID,
		"characters of an event type":            receive.MaxEventType,
		"jobs of a tenant that run at once":      job.MaxRunning,
		"rows a second of a job":                 job.MaxRate,
		"rows a second of a job by default":      job.DefaultRate,
		"days that something is kept":            retain.MaxDays,
		"events in a batch":                      api.MaxBatch,
		"bytes of a CloudEvent's source and id":  api.MaxCloudEventKey,
		"`ce-` headers of an event":              api.MaxHeaders,
		"bytes of all `ce-` headers of an event": api.MaxHeaderBytes,
		"definitions of a tenant":                api.MaxDefinitions,
		"bytes of a definition":                  api.MaxDefinition,
		"items of a page":                        api.MaxPage,
		"items of a page by default":             api.DefaultPage,
		"live secrets of a source or endpoint":   scheme.MaxSecrets,
		"signatures explained at once":           api.MaxExplanations,
		"secrets to explain a signature with":    scheme.MaxSecrets,
		"bytes of an `Idempotency-Key`":          api.MaxIdempotencyKey,
		"hours until an event is delivered":      int(api.MaxDelay.Hours()),
		"hours of overlap by default":            int(api.DefaultOverlap.Hours()),
		"hours of overlap":                       int(api.MaxOverlap.Hours()),
		"tests of a tenant's endpoints at once":  api.MaxTests,
		"event types of an endpoint":             100,
		"sources of an endpoint":                 100,
		"characters of a secret":                 4096,
		"characters of a description":            1024,
		"characters of a tenant's id":            63,
		"characters of a tenant's name":          200,
	} {
		if want := fmt.Sprintf("| %s | %d |", what, limit); !strings.Contains(page, want) {
			t.Errorf("docs/api.md lacks the limit %q", want)
		}
	}
	for template, methods := range g.doc.Paths {
		for method := range methods {
			path := strings.TrimPrefix(template, "/v1/tenants/{tenant}")
			if want := fmt.Sprintf("`%s %s`", strings.ToUpper(method), path); path != "" && !strings.Contains(page, want) {
				t.Errorf("docs/api.md lacks the route %s", want)
			}
		}
	}
}

// The causes of failed attempts are one list, in the document as in the code.
func TestCausesInTheDocument(t *testing.T) {
	g := start(t)
	var doc struct {
		Components struct {
			Schemas struct {
				Attempt struct {
					Properties struct {
						Cause struct{ Enum []egress.Cause }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(g.do("GET", "/openapi.json", "").body, &doc); err != nil {
		t.Fatal(err)
	}
	if got := doc.Components.Schemas.Attempt.Properties.Cause.Enum; !slices.Equal(got, egress.Causes()) || len(got) == 0 {
		t.Errorf("got the causes %v, want %v", got, egress.Causes())
	}
}
