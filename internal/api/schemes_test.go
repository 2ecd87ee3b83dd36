package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// ownScheme returns a definition with that carrier.
func ownScheme(name, carrier string) string {
	return `{"name":"` + name + `","title":"The ` + name + ` one","carrier":` + carrier + `,"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{body}"}`
}

func (g *gateway) putScheme(name, carrier string) answer {
	g.t.Helper()
	return g.do("PUT", tenantPath+"/schemes/"+name, ownScheme(name, carrier))
}

// secretOf returns the id of the one live secret of a source or endpoint.
func (g *gateway) secretOf(owner string) string {
	g.t.Helper()
	l := g.list(tenantPath + "/" + owner + "/secrets")
	if len(l.Items) != 1 {
		g.t.Fatalf("got the secrets %v of %s, want one", l.Items, owner)
	}
	return l.Items[0]["id"].(string)
}

func TestOwnSchemes(t *testing.T) {
	g := start(t)
	path := tenantPath + "/schemes/mine"
	g.do("GET", path, "").wantProblem(404, "not_found")
	var put, got scheme.Definition
	g.putScheme("mine", `{"in":"header","name":"X-Mine"}`).want(200, &put)
	g.do("GET", path, "").want(200, &got)
	if fmt.Sprint(got) != fmt.Sprint(put) || got.Carrier.Name != "X-Mine" {
		t.Errorf("got %v, want %v", got, put)
	}
	g.do("GET", "/v1/schemes/mine", "").wantProblem(404, "not_found")
	g.do("GET", tenantPath+"/schemes/webex", "").want(200, &got)
	if got.Name != "webex" {
		t.Errorf("got %v, want the catalogue's webex", got)
	}
	e := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"scheme":"mine","secret":"a secret"}`)
	g.source(`{"name":"in","scheme":"mine"}`)
	if err := g.store.CreateTenant(t.Context(), store.Tenant{ID: "other"}); err != nil {
		t.Fatal(err)
	}
	if p := g.do("POST", "/v1/tenants/other/endpoints", `{"url":"https://example.com/","event_types":["*"],"scheme":"mine"}`).wantProblem(422, "invalid"); p.location() != "body.scheme" || p.Hint == "" {
		t.Errorf("another tenant's scheme: got %+v, want no such scheme", p)
	}

	// A change is in the next table.
	g.putScheme("mine", `{"in":"header","name":"X-Changed"}`).want(200, nil)
	table, err := g.routes.Table(t.Context(), store.DefaultTenant)
	if err != nil {
		t.Fatal(err)
	}
	id, _ := store.ParseID[store.EndpointID](e.ID)
	endpoint, _ := table.Endpoint(id)
	signers, err := endpoint.Signers(g.clock())
	if err != nil {
		t.Fatal(err)
	}
	m := &scheme.Message{Header: make(http.Header), Body: []byte("{}")}
	if err := signers[0].Sign(m); err != nil || m.Header.Get("X-Changed") == "" {
		t.Errorf("got the headers %v and the error %v, want X-Changed", m.Header, err)
	}

	p := g.do("DELETE", path, "").wantProblem(409, "in_use")
	if len(p.Errors) != 2 || p.Hint == "" || !strings.Contains(fmt.Sprint(p.Errors), e.ID) {
		t.Errorf("got %+v, want what uses it, and a hint", p)
	}
	g.do("PATCH", tenantPath+"/endpoints/"+e.ID, `{"scheme":"freispace"}`).want(200, nil)
	g.do("DELETE", tenantPath+"/sources/"+g.list(tenantPath + "/sources").Items[0]["id"].(string), "").want(204, nil)
	g.do("DELETE", path, "").want(204, nil)
	g.do("DELETE", path, "").wantProblem(404, "not_found")
	g.do("DELETE", tenantPath+"/schemes/webex", "").wantProblem(404, "not_found")
}

func TestOwnSchemesRefused(t *testing.T) {
	g := start(t)
	good := ownScheme("mine", `{"in":"header","name":"X-Mine"}`)
	for _, c := range []struct {
		what, old, new string
		status         int
		code           string
		location       any
	}{
		{"another name than the path's", `"name":"mine"`, `"name":"yours"`, 422, "invalid", "body.name"},
		{"an unknown field", `"title"`, `"strict":true,"title"`, 422, "invalid", "body.strict"},
		{"no content", `,"content":"{body}"`, ``, 422, "invalid", "body"},
		{"a content that cannot be parsed", `{body}`, `{nothing}`, 422, "bad_definition", "body.content"},
		{"an unknown algorithm", `hmac-sha256`, `rot13`, 422, "bad_definition", "body.signatures"},
		{"a carrier of no kind", `"in":"header"`, `"in":"cookie"`, 422, "bad_definition", "body.carrier"},
		{"no title", `"The mine one"`, `""`, 422, "bad_definition", "body.title"},
		{"too large", `The mine one`, strings.Repeat("x", api.MaxDefinition), 413, "too_large", nil},
	} {
		p := g.do("PUT", tenantPath+"/schemes/mine", strings.Replace(good, c.old, c.new, 1)).wantProblem(c.status, c.code)
		if p.location() != c.location || c.code == "bad_definition" && p.Hint == "" {
			t.Errorf("%s: got %+v, want the location %v", c.what, p, c.location)
		}
	}
	if p := g.putScheme("webex", `{"in":"header","name":"X-Mine"}`).wantProblem(409, "exists"); p.Hint == "" {
		t.Errorf("a name of the catalogue: got %+v, want a hint", p)
	}
	if n := len(g.list(tenantPath + "/schemes?search=The+mine+one").Items); n != 0 {
		t.Errorf("got %d schemes, want nothing kept", n)
	}
	for i := range api.MaxDefinitions {
		g.putScheme(fmt.Sprintf("mine-%d", i), `{"in":"header","name":"X-Mine"}`).want(200, nil)
	}
	g.putScheme("mine", `{"in":"header","name":"X-Mine"}`).wantProblem(409, "too_many")
	g.putScheme("mine-0", `{"in":"header","name":"X-Mine"}`).want(200, nil)
}

// What was there before the server had one of the same name stays, for its
// tenant, and can be changed.
func TestOwnSchemeBeforeTheServers(t *testing.T) {
	g := start(t)
	g.putScheme("newcomer", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	theirs := catalog.MustGet("webex")
	g.api.Schemes = func(name string) (*scheme.Scheme, bool) {
		if name == "newcomer" {
			return theirs, true
		}
		return catalog.Get(name)
	}
	names := append(catalog.Names(), "newcomer")
	slices.Sort(names)
	g.api.SchemeNames = func() []string { return names }
	var got scheme.Definition
	g.do("GET", tenantPath+"/schemes/newcomer", "").want(200, &got)
	if got.Carrier.Name != "X-Mine" {
		t.Errorf("got %v, want the tenant's own", got)
	}
	g.putScheme("newcomer", `{"in":"header","name":"X-Changed"}`).want(200, nil)
	l := g.list(tenantPath + "/schemes?search=newcomer")
	if len(l.Items) != 1 || l.Items[0]["own"] != true || l.Items[0]["updated_at"] == nil {
		t.Errorf("got %v, want one, the tenant's own", l.Items)
	}
}

func TestListOwnSchemes(t *testing.T) {
	g := start(t)
	g.putScheme("aaa", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	g.putScheme("webex-of-ours", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	for search, want := range map[string][]string{
		"webex": {"webex", "webex-of-ours"}, "CISCO WEB": {"webex"}, "the aaa ONE": {"aaa"}, "no such scheme": nil,
	} {
		var got []string
		for _, item := range g.list(tenantPath + "/schemes?search=" + url.QueryEscape(search)).Items {
			got = append(got, item["name"].(string))
			if own := item["own"].(bool); own != (item["name"] != "webex") {
				t.Errorf("%v: got own %v", item["name"], own)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", search, got, want)
		}
	}
	var all []string
	for cursor, pages := "", 0; ; pages++ {
		l := g.list(tenantPath + "/schemes?limit=100&cursor=" + cursor)
		for _, item := range l.Items {
			all = append(all, item["name"].(string))
		}
		if cursor = l.NextCursor; cursor == "" {
			if want := len(catalog.Names()) / 100; pages < want {
				t.Errorf("got %d pages before the last, want %d", pages, want)
			}
			break
		}
	}
	want := append(catalog.Names(), "aaa", "webex-of-ours")
	slices.Sort(want)
	if !slices.Equal(all, want) {
		t.Errorf("got %q, want %q", all, want)
	}
	g.do("GET", tenantPath+"/schemes?cursor=!", "").wantProblem(422, "invalid")

	meta := g.list(tenantPath + "/schemes?search=whatsapp").Items[0]
	if meta["category"] != "social" || fmt.Sprint(meta["params"]) != "[verify_token]" {
		t.Errorf("got %v, want its category and its parameter", meta)
	}
}

// A definition in use is changed only into one that its users' secrets fit.
func TestChangedSchemeMustFitItsUsers(t *testing.T) {
	g := start(t)
	g.putScheme("mine", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	e := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"scheme":"freispace","secret":"a secret"}`)
	g.do("POST", tenantPath+"/endpoints/"+e.ID+"/secrets/rotate", `{"scheme":"mine"}`).want(200, nil)
	p := g.putScheme("mine", `{"in":"header","name":"X-Freispace-Signature"}`).wantProblem(409, "in_use")
	if p.Hint == "" || !strings.Contains(fmt.Sprint(p.Errors), e.ID) || !strings.Contains(fmt.Sprint(p.Errors), "X-Freispace-Signature") {
		t.Errorf("the same header as another scheme: got %+v, want the endpoint and the header", p)
	}
	changed := strings.Replace(ownScheme("mine", `{"in":"header","name":"X-Mine"}`), `"encoding":"hex"`, `"encoding":"hex","key":[["cut:whsec_"]]`, 1)
	g.do("PUT", tenantPath+"/schemes/mine", changed).wantProblem(409, "in_use")
	var got scheme.Definition
	g.do("GET", tenantPath+"/schemes/mine", "").want(200, &got)
	if got.Carrier.Name != "X-Mine" || got.Signatures[0].Key != nil {
		t.Errorf("got %v, want it as it was", got)
	}
	g.putScheme("mine", `{"in":"header","name":"X-Other"}`).want(200, nil)
}

// A scheme that would write a header of the connection's verifies, and does
// not sign.
func TestSchemeWithAReservedHeader(t *testing.T) {
	g := start(t)
	for name, carrier := range map[string]string{"host": "Host", "length": "Content-Length", "coding": "transfer-encoding"} {
		g.putScheme(name, `{"in":"header","name":"`+carrier+`"}`).want(200, nil)
		p := g.do("POST", tenantPath+"/endpoints", `{"url":"https://example.com/","event_types":["*"],"scheme":"`+name+`"}`).wantProblem(422, "invalid")
		if p.location() != "body.scheme" || !strings.Contains(p.Detail, http.CanonicalHeaderKey(carrier)) {
			t.Errorf("%s: got %+v, want the header", carrier, p)
		}
		g.source(`{"name":"` + name + `","scheme":"` + name + `"}`)
	}
}

// Secrets for several schemes, of an endpoint and of a source.
func TestSecretsForSeveralSchemes(t *testing.T) {
	g := start(t)
	e := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"scheme":"svix"}`)
	s := g.source(`{"name":"in","scheme":"svix"}`)
	for _, owner := range []string{"/endpoints/" + e.ID, "/sources/" + s.ID} {
		path := tenantPath + owner + "/secrets"
		first := g.secretOf(owner[1:])
		g.do("DELETE", path+"/"+first, "").wantProblem(409, "wrong_state")
		var r struct{ ID, Scheme, Secret string }
		g.do("POST", path+"/rotate", `{"scheme":"standard-webhooks","overlap":"0s"}`).want(200, &r)
		if r.Scheme != "standard-webhooks" || !strings.HasPrefix(r.Secret, "whsec_") {
			t.Errorf("got %+v, want a secret for standard-webhooks", r)
		}
		g.do("POST", path+"/rotate", `{"scheme":"svix","overlap":"0s"}`).want(200, nil) // its own, by name
		schemes := func() []string {
			t.Helper()
			var names []string
			a := g.do("GET", path, "")
			var l items
			a.want(200, &l)
			if strings.Contains(string(a.body), "whsec_") {
				t.Error("a list shows a secret")
			}
			for _, item := range l.Items {
				names = append(names, item["scheme"].(string))
			}
			slices.Sort(names)
			return names
		}
		if got := schemes(); !slices.Equal(got, []string{"standard-webhooks", "svix"}) {
			t.Errorf("got secrets for %q, want one for each scheme", got)
		}
		g.do("DELETE", path+"/"+first, "").wantProblem(404, "not_found") // the rotation has ended it
		if p := g.do("POST", path+"/rotate", `{"scheme":"no-such-scheme"}`).wantProblem(422, "invalid"); p.location() != "body.scheme" {
			t.Errorf("an unknown scheme: got %+v, want body.scheme", p)
		}
		var all struct {
			Items []struct{ ID, Scheme, Secret string }
		}
		g.do("POST", path+"/reveal", "").want(200, &all)
		for _, item := range all.Items {
			if item.Secret == "" || item.Scheme == "" {
				t.Errorf("got %+v, want a secret and its scheme", item)
			}
			if item.Scheme == "svix" {
				g.do("DELETE", path+"/"+item.ID, "").want(204, nil)
			}
		}
		g.do("PATCH", tenantPath+owner, `{"scheme":"standard-webhooks"}`).want(200, nil)
		if got := schemes(); !slices.Equal(got, []string{"standard-webhooks"}) {
			t.Errorf("got secrets for %q, want the one", got)
		}
		g.do("DELETE", path+"/nothing", "").wantProblem(404, "not_found")
	}
	if log := g.log.String(); strings.Count(log, "action=end-source-secret")+strings.Count(log, "action=end-endpoint-secret") != 2 {
		t.Errorf("got log %s, want 2 secrets ended", log)
	}
}

// What an endpoint could not sign together is refused when it is saved. A
// source may have any schemes.
func TestSchemesThatConflict(t *testing.T) {
	g := start(t)
	e := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"scheme":"convoy"}`)
	for name, part := range map[string]string{"convoy-advanced": "X-Convoy-Signature", "spaces": "envelope"} {
		p := g.do("POST", tenantPath+"/endpoints/"+e.ID+"/secrets/rotate", `{"scheme":"`+name+`"}`).wantProblem(422, "scheme_conflict")
		if p.location() != "body.scheme" || p.Hint == "" || !strings.Contains(p.Detail, part) || !strings.Contains(p.Detail, name) || !strings.Contains(p.Detail, "convoy") {
			t.Errorf("%s: got %+v, want both schemes and %s", name, p, part)
		}
	}
	g.do("POST", tenantPath+"/endpoints/"+e.ID+"/secrets/rotate", `{"scheme":"webex"}`).want(200, nil)
	g.do("PATCH", tenantPath+"/endpoints/"+e.ID, `{"scheme":"spaces"}`).wantProblem(422, "scheme_conflict")
	s := g.source(`{"name":"in","scheme":"convoy"}`)
	g.do("POST", tenantPath+"/sources/"+s.ID+"/secrets/rotate", `{"scheme":"convoy-advanced"}`).want(200, nil)

	// There are as many live secrets as there may be, whatever they are for.
	for i := range scheme.MaxSecrets - 2 {
		g.do("POST", tenantPath+"/sources/"+s.ID+"/secrets/rotate", `{"scheme":"`+[]string{"webex", "freispace"}[i%2]+`"}`).want(200, nil)
	}
	g.do("POST", tenantPath+"/sources/"+s.ID+"/secrets/rotate", `{"scheme":"github"}`).wantProblem(422, "bad_secret")
	g.do("POST", tenantPath+"/sources/"+s.ID+"/secrets/rotate", `{"scheme":"webex","overlap":"0s"}`).want(200, nil)
}

// A signature under a tenant's own scheme is explained, and found without its name.
func TestExplainOwnScheme(t *testing.T) {
	g := start(t)
	g.putScheme("mine", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	g.source(`{"name":"in","scheme":"mine","secret":"the right secret"}`)
	own, err := scheme.Parse([]byte(ownScheme("mine", `{"in":"header","name":"X-Mine"}`)))
	if err != nil {
		t.Fatal(err)
	}
	signer, err := own.Signer(scheme.NewSecret("the right secret"))
	if err != nil {
		t.Fatal(err)
	}
	m := &scheme.Message{Header: make(http.Header), Body: []byte(`{"a":1}`)}
	if err := signer.Sign(m); err != nil {
		t.Fatal(err)
	}
	request, _ := json.Marshal("POST /in HTTP/1.1\r\nHost: example.com\r\nX-Mine: " + m.Header.Get("X-Mine") + "\r\n\r\n" + string(m.Body))
	for body, want := range map[string]string{
		`{"scheme":"mine","secrets":["the right secret"],"request":` + string(request) + `}`: "",
		`{"scheme":"mine","secrets":["the wrong secret"],"request":` + string(request) + `}`: "secret-other",
		`{"secrets":["the right secret"],"request":` + string(request) + `}`:                 "",
	} {
		var report struct {
			Verified bool
			Scheme   string
			Cause    *struct{ Code, Evidence string }
		}
		g.do("POST", tenantPath+"/debug/signature", body).want(200, &report)
		if report.Scheme != "mine" || report.Verified != (want == "") || want != "" && (report.Cause == nil || report.Cause.Code != want) {
			t.Errorf("%.40s: got %+v, want the scheme mine and the cause %q", body, report, want)
		}
	}
}

// A kept request is explained under the scheme that came nearest, with that
// one's secrets.
func TestExplainWithOneOfTwoSchemes(t *testing.T) {
	g := start(t)
	s := g.source(`{"name":"in","scheme":"freispace","secret":"one secret"}`)
	g.do("POST", tenantPath+"/sources/"+s.ID+"/secrets/rotate", `{"scheme":"webex","secret":"another secret"}`).want(200, nil)
	id, _ := store.ParseID[store.SourceID](s.ID)
	for name, secret := range map[string]string{"freispace": "one secret", "webex": "another secret"} {
		signer, err := catalog.MustGet(name).Signer(scheme.NewSecret(secret))
		if err != nil {
			t.Fatal(err)
		}
		m := &scheme.Message{Header: make(http.Header), Body: []byte(`{"a":1}`)}
		if err := signer.Sign(m); err != nil {
			t.Fatal(err)
		}
		r := &store.Request{Tenant: store.DefaultTenant, Source: id, At: g.clock(), Method: "POST", Path: "/in", Verdict: store.VerdictRefused, Scheme: name, Body: append(m.Body, ' ')}
		for name := range m.Header {
			r.Header = append(r.Header, store.HeaderField{Name: name, Value: m.Header.Get(name)})
		}
		if err := g.store.Record(t.Context(), r, 10); err != nil {
			t.Fatal(err)
		}
		var report struct {
			Scheme string
			Cause  *struct{ Code string }
		}
		g.do("POST", tenantPath+"/debug/signature", `{"request_id":"`+r.ID.String()+`"}`).want(200, &report)
		if report.Scheme != name || report.Cause == nil || report.Cause.Code == "secret-other" {
			t.Errorf("%s: got %+v, want the scheme, and a cause other than its secret", name, report)
		}
		var kept struct{ Scheme string }
		g.do("GET", tenantPath+"/requests/"+r.ID.String(), "").want(200, &kept)
		if kept.Scheme != name {
			t.Errorf("got the scheme %q of the request, want %q", kept.Scheme, name)
		}
	}
}
