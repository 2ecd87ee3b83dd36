package api_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

const password = "correct horse battery"

// keepUser keeps a user that has everything but an id, with an e-mail address
// of its own if it has none.
func (g *gateway) keepUser(u store.User) store.User {
	g.t.Helper()
	u.ID, u.Created = store.RandomID[store.UserID](), g.clock()
	if u.Email == "" {
		u.Email = u.ID.String() + "@example.com"
	}
	if err := g.store.CreateUser(g.t.Context(), u); err != nil {
		g.t.Fatal(err)
	}
	return u
}

// signIn keeps a user with the password and returns the header of a session
// that it has.
func (g *gateway) signIn(u store.User) []string {
	g.t.Helper()
	kept, err := signin.Hash(g.t.Context(), password)
	if err != nil {
		g.t.Fatal(err)
	}
	u.Password = kept
	u = g.keepUser(u)
	text := u.Email
	session := store.Session{Hash: api.HashToken(text), User: u.ID, Created: g.clock(), Expires: g.clock().Add(api.SessionIdle)}
	if err := g.store.CreateSession(g.t.Context(), session); err != nil {
		g.t.Fatal(err)
	}
	return []string{"Cookie: __Host-sealhook=" + text}
}

// setupCode returns the code of a new setup link.
func (g *gateway) setupCode() string {
	g.t.Helper()
	path, err := api.NewSetupPath(g.t.Context(), g.store, g.clock())
	if err != nil {
		g.t.Fatal(err)
	}
	code, ok := strings.CutPrefix(path, "/setup#")
	if !ok {
		g.t.Fatalf("got the path %s, want /setup#…", path)
	}
	return code
}

// cookie returns the header of the session that an answer has begun.
func (a answer) cookie() string {
	a.t.Helper()
	name, rest, _ := strings.Cut(a.header.Get("Set-Cookie"), "=")
	value, _, _ := strings.Cut(rest, ";")
	return "Cookie: " + name + "=" + value
}

type session struct {
	Kind, Role string
	User       *struct{ ID, Email, Name string }
	Tenant     *string
	Expires    time.Time `json:"expires_at"`
}

func setupBody(code string) string {
	return fmt.Sprintf(`{"code":%q,"name":"Ada Lovelace","email":"Ada@Example.com","password":%q}`, code, password)
}

func TestSetup(t *testing.T) {
	g := start(t)
	const nobody = "Authorization: "
	setup := func() (can bool) {
		var how struct{ Setup bool }
		g.do("GET", "/v1/sign-in", "", nobody).want(200, &how)
		return how.Setup
	}
	if !setup() {
		t.Error("before there is an owner, one can be made: got no, want yes")
	}
	old := g.setupCode()
	code := g.setupCode()
	for body, location := range map[string]string{
		strings.Replace(setupBody(code), password, "short", 1):      "body.password",
		strings.Replace(setupBody(code), "Ada@", "", 1):             "body.email",
		strings.Replace(setupBody(code), "Ada Lovelace", "", 1):     "body.name",
		strings.Replace(setupBody(code), `"name"`, `"nickname"`, 1): "body.nickname",
	} {
		p := g.do("POST", "/v1/setup", body, nobody).wantProblem(422, "invalid")
		if !strings.Contains(fmt.Sprint(p.Errors), location) {
			t.Errorf("got %v, want something about %s", p.Errors, location)
		}
	}
	for _, wrong := range []string{old, "", "x", code + "x"} {
		g.do("POST", "/v1/setup", setupBody(wrong), nobody).wantProblem(401, "unauthorized")
	}

	a := g.do("POST", "/v1/setup", setupBody(code), nobody)
	var s session
	a.want(201, &s)
	if s.Kind != "user" || s.Role != "owner" || s.Tenant != nil || s.User.Email != "ada@example.com" || s.User.Name != "Ada Lovelace" {
		t.Errorf("got %+v, want the owner of every tenant", s)
	}
	cookie := a.header.Get("Set-Cookie")
	if !regexp.MustCompile(`^__Host-sealhook=[A-Za-z0-9_-]{43}; Path=/; Max-Age=604800; HttpOnly; Secure; SameSite=Lax$`).MatchString(cookie) {
		t.Errorf("got the cookie %s", cookie)
	}
	g.do("POST", "/v1/tenants", `{"id":"acme"}`, a.cookie()).want(201, nil)
	g.do("POST", "/v1/setup", setupBody(code), nobody).wantProblem(401, "unauthorized") // a second time
	if setup() {
		t.Error("when there is an owner: got that one can be made")
	}

	code = g.setupCode()
	g.setClock(g.clock().Add(30*time.Minute - 1))
	g.do("POST", "/v1/setup", setupBody(code), nobody).wantProblem(409, "exists") // it is good, and the e-mail address is taken
	code = g.setupCode()
	g.setClock(g.clock().Add(30 * time.Minute))
	g.do("POST", "/v1/setup", setupBody(code), nobody).wantProblem(401, "unauthorized")
}

func TestSession(t *testing.T) {
	g := start(t)
	const nobody = "Authorization: "
	g.do("POST", "/v1/setup", setupBody(g.setupCode()), nobody).want(201, nil)
	body := fmt.Sprintf(`{"email":"ADA@example.com","password":%q}`, password)
	a := g.do("POST", "/v1/session", body, nobody)
	var s session
	a.want(201, &s)
	mine := a.cookie()

	g.do("GET", "/v1/session", "", nobody).wantProblem(401, "unauthorized")
	g.do("GET", "/v1/session", "", mine).want(200, &s)
	if s.User == nil || s.User.Email != "ada@example.com" || s.Role != "owner" || !s.Expires.Equal(g.clock().Add(api.SessionIdle)) {
		t.Errorf("got %+v, want the owner, signed in for %s", s, api.SessionIdle)
	}
	var token session
	g.do("GET", "/v1/session", "").want(200, &token)
	if token.Kind != "token" || token.User != nil || token.Role != "owner" {
		t.Errorf("got %+v for a token", token)
	}

	// What is used does not end, but at its last end.
	begun := g.clock()
	for g.clock().Sub(begun) < api.SessionLife-time.Hour {
		g.do("GET", "/v1/session", "", mine).want(200, nil)
		g.setClock(g.clock().Add(api.SessionIdle - time.Hour))
	}
	g.setClock(begun.Add(api.SessionLife))
	g.do("GET", "/v1/session", "", mine).wantProblem(401, "unauthorized")

	first, second := g.do("POST", "/v1/session", body, nobody).cookie(), g.do("POST", "/v1/session", body, nobody).cookie()
	a = g.do("DELETE", "/v1/session", "", first)
	a.want(204, nil)
	if got := a.header.Get("Set-Cookie"); !strings.HasPrefix(got, "__Host-sealhook=; Path=/; Max-Age=0;") {
		t.Errorf("got the cookie %s, want one that deletes it", got)
	}
	g.do("GET", "/v1/session", "", first).wantProblem(401, "unauthorized")
	g.do("GET", "/v1/session", "", second).want(200, nil)
	g.do("DELETE", "/v1/session", "").want(204, nil) // of a token, which stays
	g.do("GET", "/v1/session", "").want(200, nil)

	// A change of the user holds for the sessions that are there.
	users, err := g.store.Users(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	g.keepUser(store.User{Role: store.RoleOwner})
	users[0].Role = store.RoleViewer
	if err := g.store.UpdateUser(t.Context(), users[0]); err != nil {
		t.Fatal(err)
	}
	g.do("POST", tenantPath+"/sources", "{}", second).wantProblem(403, "forbidden")
}

// Wrong passwords are one answer, and cannot be tried for long.
func TestSignInIsLimited(t *testing.T) {
	g := start(t)
	g.do("POST", "/v1/setup", setupBody(g.setupCode())).want(201, nil)
	right := fmt.Sprintf(`{"email":"ada@example.com","password":%q}`, password)
	details := make(map[string]bool)
	for _, body := range []string{
		`{"email":"ada@example.com","password":"correct horse"}`, `{"email":"eve@example.com","password":"correct horse"}`,
		`{"email":"nonsense","password":""}`, `{"email":"","password":""}`,
	} {
		details[g.do("POST", "/v1/session", body).wantProblem(401, "unauthorized").Detail] = true
	}
	if len(details) != 1 {
		t.Errorf("got the details %v, want one for all", details)
	}
	for range signin.AccountTries + 5 {
		g.do("POST", "/v1/session", right).want(201, nil) // a right one is none to guess
	}
	n := 0
	for ; ; n++ {
		a := g.do("POST", "/v1/session", `{"email":"ada@example.com","password":"x"}`)
		if a.status == 429 {
			a.wantProblem(429, "rate_limited")
			if got := a.header.Get("Retry-After"); got != "60" {
				t.Errorf("got Retry-After %s, want 60", got)
			}
			break
		}
	}
	if n != signin.AccountTries-1 {
		t.Errorf("got %d wrong passwords tried, want %d beside the one of before", n, signin.AccountTries-1)
	}
	g.do("POST", "/v1/session", right).wantProblem(429, "rate_limited")
	g.setClock(g.clock().Add(time.Minute))
	g.do("POST", "/v1/session", right).want(201, nil)
	if strings.Contains(g.log.String(), "correct horse") {
		t.Error("a password is in the log")
	}
}

func TestChangePassword(t *testing.T) {
	g := start(t)
	mine := g.do("POST", "/v1/setup", setupBody(g.setupCode())).cookie()
	signIn := func(password string) answer {
		return g.do("POST", "/v1/session", fmt.Sprintf(`{"email":"ada@example.com","password":%q}`, password))
	}
	other := signIn(password).cookie()
	const path = "/v1/session/password"
	if p := g.do("PUT", path, `{"current":"wrong","new":"another horse"}`, mine).wantProblem(422, "invalid"); p.location() != "body.current" {
		t.Errorf("got location %v, want body.current", p.location())
	}
	if p := g.do("PUT", path, fmt.Sprintf(`{"current":%q,"new":"horse"}`, password), mine).wantProblem(422, "invalid"); p.location() != "body.new" {
		t.Errorf("got location %v, want body.new", p.location())
	}
	g.do("PUT", path, fmt.Sprintf(`{"current":%q,"new":"another horse"}`, password), mine).want(204, nil)
	g.do("GET", "/v1/session", "", mine).want(200, nil)
	g.do("GET", "/v1/session", "", other).wantProblem(401, "unauthorized")
	signIn(password).wantProblem(401, "unauthorized")
	signIn("another horse").want(201, nil)
	g.do("PUT", path, `{"current":"","new":"another horse"}`).wantProblem(409, "wrong_state") // of a token
}

// What another site makes a browser send changes nothing.
func TestCrossOrigin(t *testing.T) {
	g := start(t)
	cookie := g.signIn(store.User{Role: store.RoleOwner})[0]
	const body = `{"id":"acme"}`
	for _, header := range []string{
		"Origin: https://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site",
	} {
		g.do("POST", "/v1/tenants", body, cookie, header).wantProblem(403, "forbidden")
		g.do("POST", "/v1/session", bodies["sign-in"], "Authorization: ", header).wantProblem(403, "forbidden")
		g.do("GET", "/v1/tenants", "", cookie, header).want(200, nil) // it changes nothing, and the site cannot read it
	}
	for i, header := range []string{
		"Origin: https://hooks.example", // the public URL, in front of a proxy
		"Origin: " + g.url, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none",
	} {
		g.do("POST", "/v1/tenants", fmt.Sprintf(`{"id":"acme%d"}`, i), cookie, header).want(201, nil)
	}
	g.do("POST", "/v1/tenants", body, "Origin: https://evil.example").want(201, nil) // with a token, which no other site has
}

func TestSecurityHeaders(t *testing.T) {
	g := start(t)
	for _, path := range []string{"/v1/session", "/nothing", "/openapi.json"} {
		h := g.do("GET", path, "").header
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", "X-Content-Type-Options": "nosniff",
			"Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s: got %s %q, want %q", path, name, got, want)
			}
		}
		if got := h.Get("Access-Control-Allow-Origin"); got != "" {
			t.Errorf("%s: got Access-Control-Allow-Origin %q, want none", path, got)
		}
	}
}
