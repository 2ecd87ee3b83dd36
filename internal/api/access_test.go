package api_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/store"
)

// A sender is somebody who calls a route, with the header that says so.
type sender struct {
	name   string
	header []string
	role   store.Role // empty: nobody is known by it
	tenant string     // empty: every tenant
}

// senders returns everybody whom a route has to tell apart.
func (g *gateway) senders() []sender {
	g.t.Helper()
	bearer := func(token string) []string { return []string{"Authorization: Bearer " + token} }
	all := []sender{
		{"anonymous", []string{"Authorization: "}, "", ""},
		{"unknown token", bearer("shk_" + strings.Repeat("x", 43)), "", ""},
		{"expired", bearer(g.keepToken(store.Token{Role: store.RoleOwner, Expires: g.clock()})), "", ""},
		{"revoked", bearer(g.revokedToken()), "", ""},
		{"portal of another tenant", bearer(g.keepToken(store.Token{Role: store.RolePortal, Tenant: "other"})), store.RolePortal, "other"},
		{"owner of another tenant", bearer(g.newToken("other", time.Time{})), store.RoleOwner, "other"},
		{"portal", bearer(g.keepToken(store.Token{Role: store.RolePortal, Tenant: store.DefaultTenant})), store.RolePortal, store.DefaultTenant},
		{"opened portal", bearer(g.openPortal(store.DefaultTenant)), store.RolePortal, store.DefaultTenant},
		{"opened portal of another tenant", bearer(g.openPortal("other")), store.RolePortal, "other"},
		{"opened portal that was ended", bearer(g.endedPortal()), "", ""},
		{"opened portal that has expired", bearer(g.expiredPortal()), "", ""},
		{"user of another tenant", g.signIn(store.User{Role: store.RoleOwner, Tenant: "other"}), store.RoleOwner, "other"},
		{"user who signed out", g.signedOut(), "", ""},
		{"user whose session has ended", g.endedSession(), "", ""},
		{"user with a wrong token", append(g.signIn(store.User{Role: store.RoleOwner}), "Authorization: Bearer shk_x"), "", ""},
	}
	for _, role := range []store.Role{store.RoleViewer, store.RoleOperator, store.RoleAdmin, store.RoleOwner} {
		for _, tenant := range []string{store.DefaultTenant, ""} {
			token := g.keepToken(store.Token{Role: role, Tenant: tenant})
			user := g.signIn(store.User{Role: role, Tenant: tenant})
			all = append(all,
				sender{fmt.Sprintf("token of %s of %q", role, tenant), bearer(token), role, tenant},
				sender{fmt.Sprintf("%s of %q", role, tenant), user, role, tenant})
		}
	}
	return all
}

// signedOut returns the header of a user who signed out.
func (g *gateway) signedOut() []string {
	g.t.Helper()
	header := g.signIn(store.User{Role: store.RoleOwner})
	g.do("DELETE", "/v1/session", "", header...).want(204, nil)
	return header
}

// endedSession returns the header of a user whose session has ended by itself.
func (g *gateway) endedSession() []string {
	g.t.Helper()
	now := g.clock()
	g.setClock(now.Add(-api.SessionIdle))
	header := g.signIn(store.User{Role: store.RoleOwner})
	g.setClock(now)
	return header
}

// revokedToken returns a token that was used and revoked.
func (g *gateway) revokedToken() string {
	g.t.Helper()
	var made struct{ ID, Token string }
	g.do("POST", "/v1/tokens", `{"name":"revoked","role":"owner"}`).want(201, &made)
	g.do("GET", "/v1/tenants", "", "Authorization: Bearer "+made.Token).want(200, nil)
	g.do("DELETE", "/v1/tokens/"+made.ID, "").want(204, nil)
	return made.Token
}

// refusal returns the status that keeps a sender from an operation, by what
// the document says about it; 0: nothing does.
func (k known) refusal(x sender) int {
	switch {
	case k.Role == "none":
		return 0
	case x.role == "":
		return 401
	case strings.Contains(k.template, "{tenant}") && x.tenant != "" && x.tenant != store.DefaultTenant:
		return 404
	case k.Portal && x.role == store.RolePortal:
		return 0
	case !x.role.AtLeast(store.Role(k.Role)), k.AllTenants && x.tenant != "":
		return 403
	}
	return 0
}

// The matrix: every route, called by everybody.
func TestAuthorization(t *testing.T) {
	g := start(t)
	operations := g.operations()
	if err := g.store.CreateTenant(t.Context(), store.Tenant{ID: "other", Created: g.clock()}); err != nil {
		t.Fatal(err)
	}
	senders := g.senders()
	refused := make(map[int]int)
	// Whoever is refused goes first, for the others may delete what the path names.
	for _, allowed := range []bool{false, true} {
		for _, k := range operations {
			if !slices.Contains([]string{"none", "viewer", "operator", "admin", "owner"}, k.Role) {
				t.Fatalf("%s names the role %q", k.OperationID, k.Role)
			}
			if allowed && (k.OperationID == "sign-out" || k.OperationID == "end-portal") {
				continue // for who is gone can do nothing else: see TestSession and TestPortal
			}
			for _, x := range senders {
				want := k.refusal(x)
				if allowed != (want == 0) {
					continue
				}
				got := g.do(k.method, k.path, k.body(), x.header...).status
				if want != 0 && got != want {
					t.Errorf("%s by %s: got status %d, want %d", k.OperationID, x.name, got, want)
				}
				if k.Role == "none" {
					if k.method != "GET" && got < 300 { // without the code or the password
						t.Errorf("%s by %s: got status %d, want it refused", k.OperationID, x.name, got)
					}
				} else if want == 0 && (got == 401 || got == 403) {
					t.Errorf("%s by %s: got status %d, want it allowed", k.OperationID, x.name, got)
				}
				refused[want]++
			}
		}
	}
	t.Logf("%d routes, %d senders: %d calls allowed, %d unknown, %d forbidden, %d of another tenant",
		len(operations), len(senders), refused[0], refused[401], refused[403], refused[404])
}

// What only an admin may do in the document is what only an admin may do.
func TestRoles(t *testing.T) {
	g := start(t)
	for id, want := range map[string]string{
		"list-sources": "viewer", "get-payload": "viewer, portal", "reveal-endpoint-secrets": "operator, portal", "publish": "operator",
		"rotate-source-secret": "operator", "update-tenant": "admin", "create-tenant-token": "admin", "create-token": "admin, all tenants",
		"create-tenant": "admin, all tenants",
	} {
		got := ""
		for _, methods := range g.doc.Paths {
			for _, op := range methods {
				if op.OperationID != id {
					continue
				}
				if got = op.Role; op.Portal {
					got += ", portal"
				}
				if op.AllTenants {
					got += ", all tenants"
				}
			}
		}
		if got != want {
			t.Errorf("%s is for %q, want %q", id, got, want)
		}
	}
}

func TestTokensByAPI(t *testing.T) {
	g := start(t)
	type token struct {
		ID, Name, Role, Tenant, Token string
		Expires                       string `json:"expires_at"`
		Used                          string `json:"last_used_at"`
	}
	var all, mine token
	g.do("POST", "/v1/tokens", `{"name":"all","role":"admin","expires_at":"2026-03-02T12:00:00Z"}`).want(201, &all)
	if !strings.HasPrefix(all.Token, "shk_") || all.Role != "admin" || all.Tenant != "" || all.Expires != "2026-03-02T12:00:00Z" {
		t.Errorf("got %+v, want what was asked for, and its text", all)
	}
	g.do("POST", tenantPath+"/tokens", `{"name":"mine","role":"operator"}`).want(201, &mine)
	bearer := "Authorization: Bearer " + mine.Token
	g.do("GET", tenantPath+"/endpoints", "", bearer).want(200, nil)

	list := func(path string) (tokens []token) {
		t.Helper()
		var l struct{ Items []token }
		a := g.do("GET", path, "")
		a.want(200, &l)
		if strings.Contains(string(a.body), "shk_") {
			t.Errorf("a list shows a token: %s", a.body)
		}
		return l.Items
	}
	if got := list("/v1/tokens"); len(got) != 2 || !slices.ContainsFunc(got, func(x token) bool { return x.ID == all.ID && x.Used == "" }) {
		t.Errorf("got %+v, want the first one and the one that was made", got)
	}
	used := "2026-03-01T12:00:00Z"
	if got := list(tenantPath + "/tokens"); len(got) != 1 || got[0].ID != mine.ID || got[0].Tenant != "default" || got[0].Used != used {
		t.Errorf("got %+v, want the tenant's one, used at %s", got, used)
	}
	for _, after := range []time.Duration{time.Minute, time.Hour} { // the last use is known to the hour
		g.setClock(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC).Add(after))
		g.do("GET", tenantPath+"/endpoints", "", bearer).want(200, nil)
		if after == time.Hour {
			used = "2026-03-01T13:00:00Z"
		}
		if got := list(tenantPath + "/tokens"); got[0].Used != used {
			t.Errorf("after %s: got the last use %s, want %s", after, got[0].Used, used)
		}
	}

	// Revoked at once, though it was used just now.
	g.do("DELETE", "/v1/tokens/"+mine.ID, "").wantProblem(404, "not_found") // it is the tenant's
	g.do("DELETE", tenantPath+"/tokens/"+mine.ID, "").want(204, nil)
	g.do("GET", tenantPath+"/endpoints", "", bearer).wantProblem(401, "unauthorized")
	g.do("DELETE", tenantPath+"/tokens/"+mine.ID, "").wantProblem(404, "not_found")
	g.do("DELETE", tenantPath+"/tokens/nonsense", "").wantProblem(404, "not_found")

	for _, test := range []struct{ path, body, location string }{
		{"/v1/tokens", `{"name":"x","role":"portal"}`, "body.role"},
		{"/v1/tokens", `{"name":"x","role":"root"}`, "body.role"},
		{"/v1/tokens", `{"name":"x","role":"viewer","expires_at":"2026-03-01T12:00:00Z"}`, "body.expires_at"},
		{tenantPath + "/tokens", `{"name":"","role":"viewer"}`, "body.name"},
	} {
		if p := g.do("POST", test.path, test.body).wantProblem(422, "invalid"); p.location() != test.location {
			t.Errorf("%s: got location %v, want %s", test.body, p.location(), test.location)
		}
	}
}

// Nobody hands on, or takes away, more than they have.
func TestTokensOfOthers(t *testing.T) {
	g := start(t)
	var owners, viewers struct{ ID string }
	g.do("POST", tenantPath+"/tokens", `{"name":"x","role":"owner"}`).want(201, &owners)
	g.do("POST", tenantPath+"/tokens", `{"name":"x","role":"viewer"}`).want(201, &viewers)
	g.token = g.keepToken(store.Token{Role: store.RoleAdmin, Tenant: store.DefaultTenant})
	g.do("POST", tenantPath+"/tokens", `{"name":"x","role":"owner"}`).wantProblem(403, "forbidden")
	g.do("POST", tenantPath+"/tokens", `{"name":"x","role":"admin"}`).want(201, nil)
	g.do("POST", tenantPath+"/tokens", `{"name":"x","role":"portal"}`).want(201, nil)
	g.do("DELETE", tenantPath+"/tokens/"+owners.ID, "").wantProblem(403, "forbidden")
	g.do("DELETE", tenantPath+"/tokens/"+viewers.ID, "").want(204, nil)
}

// The portal sees nothing of sources.
func TestPortalHasNoSources(t *testing.T) {
	g := start(t)
	source := g.source(`{"name":"hidden","scheme":"webex","secret":"the secret of the source"}`)
	request := `{"scheme":"webex","request":"POST / HTTP/1.1\r\nX-Spark-Signature: 9a1c1d2a1b1f6f4a4f4d5d3c2b1a0f9e8d7c6b5a\r\n\r\n{}"}`
	g.do("POST", tenantPath+"/debug/signature", request).want(200, nil)
	g.token = g.keepToken(store.Token{Role: store.RolePortal, Tenant: store.DefaultTenant})
	if a := g.do("POST", tenantPath+"/debug/signature", request); a.status != 200 || strings.Contains(string(a.body), "hidden") {
		t.Errorf("got status %d and %s, want nothing of the source", a.status, a.body)
	}
	g.do("POST", tenantPath+"/debug/signature", `{"request_id":"req_0000000000002"}`).wantProblem(403, "forbidden")
	g.do("POST", tenantPath+"/jobs", `{"kind":"verify","filter":{"source":"`+source.ID+`"}}`).wantProblem(403, "forbidden")
}
