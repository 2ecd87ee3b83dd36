package api_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const debugPath = tenantPath + "/debug/signature"

// A report is what the tests need of an explanation.
type report struct {
	Verified       bool
	Scheme, Secret string
	Steps          []struct{ Name, Seen string }
	Cause          *struct {
		Code, Evidence string
		Proven         bool
	}
}

// seen returns what was seen at a step.
func (r report) seen(step string) string {
	for _, s := range r.Steps {
		if s.Name == step {
			return s.Seen
		}
	}
	return ""
}

// wantCause fails the test unless that is the cause, and proven.
func (r report) wantCause(t *testing.T, code string) {
	t.Helper()
	if r.Verified || r.Cause == nil || r.Cause.Code != code || !r.Cause.Proven {
		t.Fatalf("got %+v with cause %+v, want the proven cause %s", r, r.Cause, code)
	}
}

func (g *gateway) debug(in map[string]any) (r report) {
	g.t.Helper()
	g.do("POST", debugPath, jsonOf(in)).want(200, &r)
	return r
}

func jsonOf(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // the tests hold nothing else
	}
	return string(b)
}

// signed returns a webhook of that scheme, signed with secret at a time.
func signed(t *testing.T, name, secret string, at time.Time, body string) *scheme.Message {
	t.Helper()
	signer, err := catalog.MustGet(name).Signer(scheme.NewSecret(secret))
	if err != nil {
		t.Fatal(err)
	}
	signer.Now = func() time.Time { return at }
	m := &scheme.Message{Method: "POST", URL: "https://hooks.example/", Header: make(http.Header), Body: []byte(body)}
	m.Header.Set("Webhook-Id", "msg_1")
	if err := signer.Sign(m); err != nil {
		t.Fatal(err)
	}
	return m
}

// raw returns a webhook as it goes over the wire, with another body.
func raw(t *testing.T, m *scheme.Message, body string) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("POST / HTTP/1.1\r\nHost: hooks.example\r\n")
	if err := m.Header.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\r\n" + body
}

// receive sends a webhook to a source, and returns the kept request's id.
func (g *gateway) receive(source string, m *scheme.Message, body string) string {
	g.t.Helper()
	h := receive.NewHandler(&receive.Acceptor{Routes: g.routes, Store: g.store, Dispatch: nobody{}, Now: g.clock}, g.api.Log, 1<<10, g.api.BaseURL)
	mux := http.NewServeMux()
	mux.Handle("/in/{source}", h)
	server := httptest.NewServer(mux)
	defer server.Close()
	r, err := http.NewRequestWithContext(g.t.Context(), "POST", server.URL+"/in/"+source, strings.NewReader(body))
	if err != nil {
		g.t.Fatal(err)
	}
	r.Header = m.Header.Clone()
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		g.t.Fatal(err)
	}
	response.Body.Close()
	return fmt.Sprint(g.list(tenantPath + "/requests?limit=1").Items[0]["id"])
}

func TestDebugRequest(t *testing.T) {
	g := start(t)
	m := signed(t, "standard-webhooks", givenSecret, g.clock(), `{"a": 1, "b": 2}`)
	const printed = `{"a":1,"b":2}`
	in := map[string]any{"secrets": []string{givenSecret}, "request": raw(t, m, string(m.Body))}

	in["scheme"] = "standard-webhooks"
	if r := g.debug(in); !r.Verified || r.Scheme != "standard-webhooks" || r.Secret != "secret 1" || r.Cause != nil {
		t.Errorf("got %+v, want it verified", r)
	}
	if forms := g.doc.Components.Schemas["Report"].Properties["cause"].OneOf; len(forms) != 2 {
		t.Errorf("the document has %d forms of a cause, want a cause and null", len(forms))
	}
	in["request"] = raw(t, m, printed)
	g.debug(in).wantCause(t, "body-json")
	in["request"] = jsonOf(map[string]any{"headers": m.Header, "body_base64": []byte(printed)})
	g.debug(in).wantCause(t, "body-json")

	in["request"], in["at"] = raw(t, m, string(m.Body)), g.clock().Add(time.Hour)
	g.debug(in).wantCause(t, "timestamp-old")
	for _, tolerance := range []string{"2h", "none"} {
		in["tolerance"] = tolerance
		if r := g.debug(in); !r.Verified {
			t.Errorf("tolerance %s: got %+v, want it verified", tolerance, r)
		}
	}
}

func TestDebugFindsScheme(t *testing.T) {
	g := start(t)
	m := signed(t, "freispace", givenSecret, g.clock(), "{}")
	r := g.debug(map[string]any{"secrets": []string{givenSecret}, "request": raw(t, m, "{}")})
	if !r.Verified || r.Scheme != "freispace" {
		t.Errorf("got %+v, want the scheme found and the request verified", r)
	}
	g.debug(map[string]any{"request": "POST / HTTP/1.1\r\nA: b\r\n\r\n{}"}).wantCause(t, "scheme-unknown")
}

func TestDebugSecretOfAnother(t *testing.T) {
	g := start(t)
	e := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"secret":"` + otherSecret + `"}`)
	m := signed(t, "standard-webhooks", otherSecret, g.clock(), "{}")
	in := map[string]any{"secrets": []string{givenSecret}, "request": raw(t, m, "{}")}
	r := g.debug(in)
	r.wantCause(t, "secret-other")
	if want := "endpoint " + e.ID; !strings.Contains(r.Cause.Evidence, want) {
		t.Errorf("got evidence %q, want %q in it", r.Cause.Evidence, want)
	}

	// One that has ended, or is another tenant's, is not known.
	g.do("POST", tenantPath+"/endpoints/"+e.ID+"/secrets/rotate", `{"overlap":"0s"}`).want(200, nil)
	if r := g.debug(in); r.Cause != nil && r.Cause.Code == "secret-other" {
		t.Errorf("got %+v, want a secret that has ended not to be tried", r.Cause)
	}
	g.do("POST", "/v1/tenants", `{"id":"other"}`).want(201, nil)
	g.do("POST", "/v1/tenants/other/sources", `{"name":"theirs","scheme":"standard-webhooks","secret":"`+otherSecret+`"}`).want(201, nil)
	if r := g.debug(in); r.Cause != nil && r.Cause.Code == "secret-other" {
		t.Errorf("got %+v, want the other tenant's secret not to be tried", r.Cause)
	}
	g.source(`{"name":"ours","scheme":"standard-webhooks","secret":"` + otherSecret + `"}`)
	r = g.debug(in)
	r.wantCause(t, "secret-other")
	if want := `source "ours"`; !strings.Contains(r.Cause.Evidence, want) {
		t.Errorf("got evidence %q, want %q in it", r.Cause.Evidence, want)
	}
}

func TestDebugKeptRequest(t *testing.T) {
	g := start(t)
	src := g.source(`{"name":"billing","scheme":"standard-webhooks","secret":"` + givenSecret + `","tolerance":"30m"}`)
	other := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"secret":"` + otherSecret + `"}`)
	m := signed(t, "standard-webhooks", givenSecret, g.clock(), `{"a": 1}`)
	changed := g.receive(src.ID, m, `{"a":1}`)
	g.setClock(g.clock().Add(20 * time.Minute))
	accepted := g.receive(src.ID, m, `{"a": 1}`)
	mixed := g.receive(src.ID, signed(t, "standard-webhooks", otherSecret, g.clock(), "{}"), "{}")
	long := g.receive(src.ID, m, strings.Repeat("x", 2<<10))
	g.setClock(g.clock().Add(24 * time.Hour)) // which matters no more

	g.debug(map[string]any{"request_id": changed}).wantCause(t, "body-json")
	if r := g.debug(map[string]any{"request_id": accepted}); !r.Verified || r.Secret != `source "billing"` {
		t.Errorf("got %+v, want it verified with the source's secret", r)
	}
	r := g.debug(map[string]any{"request_id": mixed})
	r.wantCause(t, "secret-other")
	if !strings.Contains(r.Cause.Evidence, other.ID) {
		t.Errorf("got evidence %q, want %s in it", r.Cause.Evidence, other.ID)
	}
	if r := g.debug(map[string]any{"request_id": long}); !strings.Contains(r.seen("repeats"), "no body was kept") {
		t.Errorf("got %+v, want it said that there is no body", r)
	}

	// What is given comes before what is kept.
	g.debug(map[string]any{"request_id": accepted, "tolerance": "5m"}).wantCause(t, "timestamp-old")
	g.debug(map[string]any{"request_id": accepted, "at": g.clock()}).wantCause(t, "timestamp-old")
	g.debug(map[string]any{"request_id": accepted, "secrets": []string{otherSecret}}).wantCause(t, "secret-other")
	if r := g.debug(map[string]any{"request_id": accepted, "scheme": "webex"}); r.Verified || r.Scheme != "webex" {
		t.Errorf("got %+v, want it to be refused under another scheme", r)
	}

	g.do("POST", debugPath, `{"request_id":"`+store.RequestID(4).String()+`"}`).wantProblem(404, "not_found")
	g.do("POST", "/v1/tenants", `{"id":"other"}`).want(201, nil)
	g.do("POST", "/v1/tenants/other/debug/signature", `{"request_id":"`+changed+`"}`).wantProblem(404, "not_found")

	// Its source is gone, and with it the secret; the rest is still said.
	g.do("DELETE", tenantPath+"/sources/"+src.ID, "").want(204, nil)
	if r := g.debug(map[string]any{"request_id": accepted, "secrets": []string{givenSecret}, "tolerance": "30m"}); !r.Verified {
		t.Errorf("got %+v, want it verified with the given secret", r)
	}
}

func TestDebugRedactedSignature(t *testing.T) {
	g := start(t)
	src := g.source(`{"name":"lab","scheme":"gitlab","secret":"` + otherSecret + `"}`)
	id := g.receive(src.ID, signed(t, "gitlab", givenSecret, g.clock(), "{}"), "{}")
	r := g.debug(map[string]any{"request_id": id})
	if got := r.seen("repeats"); !strings.Contains(got, "is not kept") {
		t.Errorf("got %+v, want it said that the signature was not kept", r)
	}
	if r.Verified || r.Cause != nil && r.Cause.Proven {
		t.Errorf("got %+v with cause %+v, want nothing proven", r, r.Cause)
	}
}

func TestDebugRefused(t *testing.T) {
	g := start(t)
	for _, test := range []struct{ body, location string }{
		{`{}`, "body.request"},
		{`{"request":"a: b","request_id":"req_0000000000002"}`, "body.request"},
		{`{"request":"nothing"}`, "body.request"},
		{`{"request":"{"}`, "body.request"},
		{`{"request":"curl https://example.com -d @file"}`, "body.request"},
		{"{\"request\":\"a: b\\n\\n\xff\"}", "body.request"},
		{`{"request_id":"src_x"}`, "body.request_id"},
		{`{"request":"a: b","scheme":"nothing"}`, "body.scheme"},
		{`{"request":"a: b","tolerance":"soon"}`, "body.tolerance"},
		{`{"request":"a: b","at":"soon"}`, "body.at"},
		{`{"request":"a: b","secrets":["` + strings.Repeat("x", 4097) + `"]}`, "body.secrets[0]"},
		{`{"request":"a: b","secrets":` + jsonOf(slices.Repeat([]string{"x"}, scheme.MaxSecrets+1)) + `}`, "body.secrets"},
	} {
		p := g.do("POST", debugPath, test.body).wantProblem(422, "invalid")
		if p.location() != test.location {
			t.Errorf("%s: got location %v, want %s", test.body, p.location(), test.location)
		}
	}
	if p := g.do("POST", debugPath, `{"request":"nothing"}`).wantProblem(422, "invalid"); p.Hint == "" {
		t.Error("got no hint about the forms of a request")
	}
}

// No explanation, no problem and no line of the log holds a secret.
func TestDebugSecretsStaySecret(t *testing.T) {
	g := start(t)
	const canary = "hunter2hunter2hunter2"
	g.endpoint(`{"url":"https://example.com/","event_types":["*"],"secret":"` + otherSecret + `"}`)
	src := g.source(`{"name":"billing","scheme":"standard-webhooks","secret":"` + givenSecret + `"}`)
	m := signed(t, "standard-webhooks", otherSecret, g.clock(), "{}")
	m.Header.Set("X-Copied", canary+" "+givenSecret)
	id := g.receive(src.ID, m, `{"secret":"`+givenSecret+`"}`)
	var seen []answer
	for _, in := range []map[string]any{
		{"request_id": id},
		{"request_id": id, "secrets": []string{canary}},
		{"request": raw(t, m, canary), "secrets": []string{canary, otherSecret}},
		{"request": raw(t, m, "{}"), "secrets": []string{canary}, "scheme": "webex"},
		{"request": raw(t, m, "{}"), "secrets": []string{canary}, "scheme": canary},
		{"request": canary, "secrets": []string{canary}},
		{"request": "curl '" + canary, "secrets": []string{canary}},
		{"request": `{"` + canary, "secrets": []string{canary}},
		{"request": raw(t, m, "{}"), "secrets": []string{strings.Repeat(canary, 500)}},
		{"request": raw(t, m, "{}"), "secrets": canary},
		{"request": raw(t, m, "{}"), "secrets": []any{map[string]any{canary: canary}}},
		{"request": raw(t, m, "{}"), "secrets": []string{canary}, "tolerance": canary},
		{"request_id": canary},
	} {
		seen = append(seen, g.do("POST", debugPath, jsonOf(in)))
	}
	for i, a := range seen {
		for _, secret := range []string{canary, givenSecret, otherSecret} {
			if strings.Contains(string(a.body), strings.TrimPrefix(secret, "whsec_")) {
				t.Errorf("answer %d, status %d: a secret is in %s", i, a.status, a.body)
			}
		}
	}
	for _, secret := range []string{canary, givenSecret, otherSecret} {
		if strings.Contains(g.log.String(), strings.TrimPrefix(secret, "whsec_")) {
			t.Errorf("a secret is in the log: %s", g.log)
		}
	}
}

// A heldStore lets no call of Routing end before it is released.
type heldStore struct {
	store.Store
	entered, release chan struct{}
}

func (h *heldStore) Routing(ctx context.Context, tenant string) (*store.Routing, error) {
	h.entered <- struct{}{}
	<-h.release
	return h.Store.Routing(ctx, tenant)
}

func TestDebugFewAtOnce(t *testing.T) {
	g := start(t)
	held := &heldStore{g.store, make(chan struct{}), make(chan struct{})}
	g.api.Store = held
	const body = `{"request":"a: b"}`
	answers := make(chan answer)
	for range api.MaxExplanations {
		go func() { answers <- g.do("POST", debugPath, body) }()
	}
	for range api.MaxExplanations {
		<-held.entered
	}
	a := g.do("POST", debugPath, body)
	a.wantProblem(503, "unavailable")
	if a.header.Get("Retry-After") == "" {
		t.Error("got no Retry-After")
	}
	close(held.release)
	for range api.MaxExplanations {
		(<-answers).want(200, nil)
	}
	go func() { <-held.entered }()
	g.do("POST", debugPath, body).want(200, nil)
}
