package api_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/store"
)

type user struct {
	ID, Email, Name, Role string
	Tenant                *string
	Password              bool
	URL                   string    `json:"invite_url"`
	Expires               time.Time `json:"invite_expires_at"`
	SignedIn              string    `json:"last_sign_in_at"`
}

// code returns the code of an invitation.
func (u user) code(t *testing.T) string {
	t.Helper()
	code, ok := strings.CutPrefix(u.URL, "https://hooks.example/invite#")
	if !ok || len(code) != 43 {
		t.Fatalf("got the invitation %q", u.URL)
	}
	return code
}

func (g *gateway) users() []user {
	g.t.Helper()
	var l struct{ Items []user }
	a := g.do("GET", "/v1/users", "")
	a.want(200, &l)
	if strings.Contains(string(a.body), "argon2id") {
		g.t.Errorf("the list shows a password's hash: %s", a.body)
	}
	return l.Items
}

// Somebody who is invited before there is an owner can come in.
func TestInvitationBeforeTheOwner(t *testing.T) {
	g := start(t)
	var bob user
	g.do("POST", "/v1/users", `{"email":"bob@example.com","name":"Bob","role":"viewer","tenant":"default"}`).want(201, &bob)
	g.do("POST", "/v1/invitation", fmt.Sprintf(`{"code":%q,"password":%q}`, bob.code(t), password), "Authorization: ").want(201, nil)
}

func TestUsers(t *testing.T) {
	g := start(t)
	const nobody = "Authorization: "
	g.do("POST", "/v1/setup", setupBody(g.setupCode())).want(201, nil)
	var bob user
	g.do("POST", "/v1/users", `{"email":"Bob@example.com","name":"Bob","role":"operator","tenant":"default"}`).want(201, &bob)
	if bob.Email != "bob@example.com" || bob.Role != "operator" || *bob.Tenant != "default" || bob.Password || !bob.Expires.Equal(g.clock().Add(api.InviteLife)) {
		t.Errorf("got %+v, want what was asked for, and an invitation", bob)
	}
	accept := func(code, password string) answer {
		return g.do("POST", "/v1/invitation", fmt.Sprintf(`{"code":%q,"password":%q}`, code, password), nobody)
	}
	code := bob.code(t)
	accept(code, "short").wantProblem(422, "invalid")
	accept("wrong", password).wantProblem(401, "unauthorized")
	a := accept(code, password)
	var s session
	a.want(201, &s)
	if s.User.ID != bob.ID || s.Role != "operator" || *s.Tenant != "default" {
		t.Errorf("got %+v, want Bob", s)
	}
	mine := a.cookie()
	accept(code, password).wantProblem(401, "unauthorized") // a second time
	g.do("POST", tenantPath+"/sources", `{"name":"x","scheme":"standard-webhooks"}`, mine).want(201, nil)

	if got := g.users(); len(got) != 2 || got[0].SignedIn == "" {
		t.Errorf("got %+v, want Ada and Bob, who have signed in", got)
	}
	path := "/v1/users/" + bob.ID
	var got user
	g.do("PATCH", path, `{"name":"Robert","role":"viewer","tenant":""}`).want(200, &got)
	if got.Name != "Robert" || got.Role != "viewer" || got.Tenant != nil {
		t.Errorf("got %+v, want it changed", got)
	}
	g.do("POST", tenantPath+"/sources", `{"name":"y","scheme":"standard-webhooks"}`, mine).wantProblem(403, "forbidden") // at once

	// A forgotten password: the newest link counts, and ends the sessions.
	var again user
	g.do("POST", path+"/invite", "").want(201, &again)
	old := again.code(t)
	g.do("POST", path+"/invite", "").want(201, &again)
	accept(old, password).wantProblem(401, "unauthorized")
	g.do("GET", "/v1/session", "", mine).want(200, nil)
	accept(again.code(t), "another horse").want(201, nil)
	g.do("GET", "/v1/session", "", mine).wantProblem(401, "unauthorized")
	g.do("POST", "/v1/session", `{"email":"bob@example.com","password":"another horse"}`, nobody).want(201, nil)

	g.do("POST", path+"/invite", "").want(201, &again)
	g.setClock(g.clock().Add(api.InviteLife))
	accept(again.code(t), password).wantProblem(401, "unauthorized")

	g.do("DELETE", path, "").want(204, nil)
	g.do("GET", path, "").wantProblem(404, "not_found")
	g.do("POST", "/v1/session", `{"email":"bob@example.com","password":"another horse"}`, nobody).wantProblem(401, "unauthorized")
	g.do("PATCH", "/v1/users/"+g.users()[0].ID, `{"role":"admin"}`).wantProblem(409, "wrong_state")
	g.do("DELETE", "/v1/users/"+g.users()[0].ID, "").wantProblem(409, "wrong_state")
	for body, location := range map[string]string{
		`{"email":"bob","name":"Bob","role":"viewer"}`:                             "body.email",
		`{"email":"bob@example.com","name":"","role":"viewer"}`:                    "body.name",
		`{"email":"bob@example.com","name":"Bob","role":"portal"}`:                 "body.role",
		`{"email":"bob@example.com","name":"Bob","role":"viewer","tenant":"acme"}`: "body.tenant",
	} {
		if p := g.do("POST", "/v1/users", body).wantProblem(422, "invalid"); p.location() != location {
			t.Errorf("%s: got location %v, want %s", body, p.location(), location)
		}
	}
	g.do("POST", "/v1/users", `{"email":"ADA@example.com","name":"Eve","role":"viewer"}`).wantProblem(409, "exists")
}

// An admin makes nobody who is more than an admin, or elsewhere.
func TestUsersOfOthers(t *testing.T) {
	g := start(t)
	owner := g.keepUser(store.User{Role: store.RoleOwner})
	tenantOwner := g.keepUser(store.User{Role: store.RoleOwner, Tenant: store.DefaultTenant})
	viewer := g.keepUser(store.User{Role: store.RoleViewer, Tenant: store.DefaultTenant})
	g.token = g.keepToken(store.Token{Role: store.RoleAdmin, Tenant: store.DefaultTenant})

	if got := g.users(); len(got) != 2 {
		t.Errorf("got %+v, want those of the tenant", got)
	}
	for _, method := range []string{"GET", "PATCH", "DELETE"} {
		body := ""
		if method == "PATCH" {
			body = "{}"
		}
		g.do(method, "/v1/users/"+owner.ID.String(), body).wantProblem(404, "not_found")
		if method != "GET" {
			g.do(method, "/v1/users/"+tenantOwner.ID.String(), body).wantProblem(403, "forbidden")
		}
	}
	g.do("POST", "/v1/users/"+tenantOwner.ID.String()+"/invite", "").wantProblem(403, "forbidden")
	for _, body := range []string{
		`{"email":"eve@example.com","name":"Eve","role":"owner","tenant":"default"}`,
		`{"email":"eve@example.com","name":"Eve","role":"viewer"}`,
		`{"email":"eve@example.com","name":"Eve","role":"viewer","tenant":"other"}`,
	} {
		g.do("POST", "/v1/users", body).wantProblem(403, "forbidden")
	}
	for _, body := range []string{`{"role":"owner"}`, `{"tenant":""}`, `{"tenant":"other"}`} {
		g.do("PATCH", "/v1/users/"+viewer.ID.String(), body).wantProblem(403, "forbidden")
	}
	g.do("PATCH", "/v1/users/"+viewer.ID.String(), `{"role":"admin"}`).want(200, nil)
	g.do("DELETE", "/v1/users/"+viewer.ID.String(), "").want(204, nil)
	g.do("POST", "/v1/users", `{"email":"eve@example.com","name":"Eve","role":"admin","tenant":"default"}`).want(201, nil)
}
