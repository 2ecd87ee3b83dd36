package api_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/store"
)

// portalCode returns the code of a new portal link.
func (g *gateway) portalCode(tenant string) string {
	g.t.Helper()
	var link struct {
		URL     string
		Expires time.Time `json:"expires_at"`
	}
	g.do("POST", "/v1/tenants/"+tenant+"/portal-links", "").want(201, &link)
	code, ok := strings.CutPrefix(link.URL, "https://hooks.example/portal/?tenant="+tenant+"#")
	if !ok || len(code) != 43 || !link.Expires.Equal(g.clock().Add(api.PortalLinkLife)) {
		g.t.Fatalf("got the link %+v", link)
	}
	return code
}

// openPortal returns the token of a portal link that was opened.
func (g *gateway) openPortal(tenant string) string {
	g.t.Helper()
	var s struct{ Token string }
	g.do("POST", "/v1/portal/session", fmt.Sprintf(`{"code":%q}`, g.portalCode(tenant)), "Authorization: ").want(201, &s)
	return s.Token
}

// endedPortal returns a token whose portal was ended, after it was used.
func (g *gateway) endedPortal() string {
	g.t.Helper()
	if err := g.store.CreateTenant(g.t.Context(), store.Tenant{ID: "ended", Created: g.clock()}); err != nil {
		g.t.Fatal(err)
	}
	token := g.openPortal("ended")
	g.do("GET", "/v1/tenants/ended/endpoints", "", "Authorization: Bearer "+token).want(200, nil)
	g.do("DELETE", "/v1/tenants/ended/portal-links", "").want(204, nil)
	return token
}

// expiredPortal returns a token whose time is over.
func (g *gateway) expiredPortal() string {
	g.t.Helper()
	now := g.clock()
	g.setClock(now.Add(-api.PortalSessionLife))
	defer g.setClock(now)
	return g.openPortal(store.DefaultTenant)
}

func TestPortal(t *testing.T) {
	g := start(t)
	const nobody = "Authorization: "
	open := func(code string) answer {
		return g.do("POST", "/v1/portal/session", fmt.Sprintf(`{"code":%q}`, code), nobody)
	}
	g.do("PATCH", tenantPath, `{"branding":{"name":"Acme","accent":"#0a7f5a","frame_ancestors":["https://app.example.com"]}}`).want(200, nil)
	code := g.portalCode(store.DefaultTenant)
	open("wrong").wantProblem(401, "unauthorized")
	var s struct {
		Token, Tenant string
		Expires       time.Time `json:"expires_at"`
		Branding      store.Branding
	}
	open(code).want(201, &s)
	if s.Tenant != "default" || s.Branding.Name != "Acme" || !s.Expires.Equal(g.clock().Add(api.PortalSessionLife)) || !strings.HasPrefix(s.Token, "shk_") {
		t.Errorf("got %+v, want a token for the tenant, and how its portal looks", s)
	}
	open(code).wantProblem(401, "unauthorized") // a second time
	unopened := g.portalCode(store.DefaultTenant)

	bearer := "Authorization: Bearer " + s.Token
	var who struct{ Kind, Role string }
	if g.do("GET", "/v1/session", "", bearer).want(200, &who); who.Kind != "portal" || who.Role != "portal" {
		t.Errorf("got %+v, want the portal", who)
	}
	g.do("POST", tenantPath+"/endpoints", `{"url":"https://a.example/","event_types":["*"]}`, bearer).want(201, nil)
	g.do("GET", tenantPath+"/sources", "", bearer).wantProblem(403, "forbidden")
	if a := g.do("GET", tenantPath+"/tokens", ""); strings.Contains(string(a.body), "portal link") {
		t.Errorf("a list shows the portal's token: %s", a.body)
	}
	if got := g.audit(tenantPath + "/audit?action=open-portal"); len(got) != 1 || got[0].Actor.Kind != "portal" {
		t.Errorf("got %+v, want that the link was opened", got)
	}

	other := g.openPortal(store.DefaultTenant)
	g.do("DELETE", tenantPath+"/portal-links", "").want(204, nil)
	g.do("GET", tenantPath+"/endpoints", "", bearer).wantProblem(401, "unauthorized")
	g.do("GET", tenantPath+"/endpoints", "", "Authorization: Bearer "+other).wantProblem(401, "unauthorized")
	open(unopened).wantProblem(401, "unauthorized")
	late := g.portalCode(store.DefaultTenant)
	g.setClock(g.clock().Add(api.PortalLinkLife))
	open(late).wantProblem(401, "unauthorized")
}

func TestBranding(t *testing.T) {
	g := start(t)
	png := "data:image/png;base64," + base64.StdEncoding.EncodeToString([]byte("\x89PNG\r\n\x1a\nrest"))
	body := func(b store.Branding) string {
		text, err := json.Marshal(map[string]any{"branding": b})
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	for _, origin := range []string{
		"https://app.example.com", "https://app.example.com:8443", "http://localhost:3000", "http://127.0.0.1:8080", "https://a",
	} {
		b := store.Branding{Name: "Acme", Logo: png, Accent: "#0a7f5a", FrameAncestors: []string{origin}}
		var got struct{ Branding store.Branding }
		g.do("PATCH", tenantPath, body(b)).want(200, nil)
		if g.do("GET", tenantPath, "").want(200, &got); got.Branding.Logo != png || !slices.Equal(got.Branding.FrameAncestors, b.FrameAncestors) {
			t.Errorf("got %+v, want what was sent", got)
		}
		if got := api.FrameAncestors(t.Context(), g.store, store.DefaultTenant); !slices.Equal(got, b.FrameAncestors) {
			t.Errorf("got the frame ancestors %q, want %q", got, b.FrameAncestors)
		}
	}
	if got := api.FrameAncestors(t.Context(), g.store, "nobody"); len(got) != 0 {
		t.Errorf("got the frame ancestors %q of a tenant that is not there", got)
	}
	for _, origin := range []string{
		"", "*", "https://*.example.com", "https://app.example.com/", "https://app.example.com/x", "http://app.example.com", "app.example.com",
		"https://app.example.com; script-src *", "https://app.example.com https://evil.example", "https://user@app.example.com", "https://APP.example.com",
		"https://", "https://a:", "https://a:123456", "'self'", "data:", "https://app.example.com,https://evil.example",
	} {
		p := g.do("PATCH", tenantPath, body(store.Branding{FrameAncestors: []string{origin}})).wantProblem(422, "invalid")
		if p.location() != "body.branding.frame_ancestors[0]" {
			t.Errorf("%q: got location %v", origin, p.location())
		}
	}
	for _, logo := range []string{
		"https://example.com/logo.png", "data:text/html;base64,PHNjcmlwdD4=", "data:image/png;base64,!", "data:image/png;base64,PHNjcmlwdD4=",
		"data:image/png,x", strings.Replace(png, "png", "gif", 1),
	} {
		if p := g.do("PATCH", tenantPath, body(store.Branding{Logo: logo})).wantProblem(422, "invalid"); p.location() != "body.branding.logo" {
			t.Errorf("%q: got location %v", logo, p.location())
		}
	}
	for _, accent := range []string{"red", "#fff", "#0A7F5A", "#0a7f5;", "url(x)"} {
		if p := g.do("PATCH", tenantPath, body(store.Branding{Accent: accent})).wantProblem(422, "invalid"); p.location() != "body.branding.accent" {
			t.Errorf("%q: got location %v", accent, p.location())
		}
	}
	for _, page := range []string{"https://app.example.com/webhooks?a=b#c", "https://app.example.com", "http://localhost:3000/", "https://a.example?to=/x"} {
		g.do("PATCH", tenantPath, body(store.Branding{RefreshURL: page, Theme: "dark"})).want(200, nil)
	}
	for _, page := range []string{
		"javascript:alert(1)", "//evil.example/", "/webhooks", "http://app.example.com/", "https://", "https:///x", "https://a.example\\@evil.example/",
		"https://user:word@a.example/", "data:text/html,x", "https:a.example/", "https:\\a.example/", "https://a.example/%zz", " https://a.example/", "https://a.example/\n",
	} {
		if p := g.do("PATCH", tenantPath, body(store.Branding{RefreshURL: page})).wantProblem(422, "invalid"); p.location() != "body.branding.refresh_url" {
			t.Errorf("%q: got location %v", page, p.location())
		}
	}
	if p := g.do("PATCH", tenantPath, body(store.Branding{Theme: "sepia"})).wantProblem(422, "invalid"); p.location() != "body.branding.theme" {
		t.Errorf("got location %v for a theme that is not there", p.location())
	}
	if want := fmt.Sprintf(`"maxLength":%d`, api.MaxLogo); !strings.Contains(string(g.do("GET", "/openapi.json", "").body), want) {
		t.Errorf("the document lacks %s, the limit of a logo", want)
	}
}
