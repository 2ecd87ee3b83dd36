package api_test

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

// A provider is one of OpenID Connect, at which whoever comes is signed in.
type provider struct {
	*httptest.Server
	t      *testing.T
	now    func() time.Time
	key    *rsa.PrivateKey
	signer jose.Signer

	mu     sync.Mutex            // guards the fields below
	claims map[string]any        // of who signs in next, beside what belongs to every id token
	codes  map[string]url.Values // the requests to authorize, by the code that was given
}

const (
	clientID     = "the gateway"
	clientSecret = "the client's secret"
)

func newProvider(t *testing.T, now func() time.Time) *provider {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: key, KeyID: "1"}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	p := &provider{t: t, now: now, key: key, signer: signer, codes: make(map[string]url.Values)}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		p.answer(w, map[string]any{
			"issuer": p.URL, "authorization_endpoint": p.URL + "/authorize", "token_endpoint": p.URL + "/token", "jwks_uri": p.URL + "/keys",
			"id_token_signing_alg_values_supported": []string{"RS256"},
		})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		p.answer(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: key.Public(), KeyID: "1", Algorithm: "RS256", Use: "sig"}}})
	})
	mux.HandleFunc("GET /authorize", p.authorize)
	mux.HandleFunc("POST /token", p.token)
	p.Server = httptest.NewServer(mux)
	t.Cleanup(p.Close)
	return p
}

func (p *provider) answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		p.t.Error(err)
	}
}

// signsIn says who comes next.
func (p *provider) signsIn(claims map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.claims = claims
}

func (p *provider) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if q.Get("client_id") != clientID || q.Get("response_type") != "code" || q.Get("code_challenge_method") != "S256" ||
		!strings.Contains(q.Get("scope"), "openid") || len(q.Get("state")) != 43 || len(q.Get("nonce")) != 43 {
		http.Error(w, "not what was registered: "+q.Encode(), http.StatusBadRequest)
		return
	}
	code := rand.Text()
	p.mu.Lock()
	p.codes[code] = q
	p.mu.Unlock()
	back := q.Get("redirect_uri") + "?" + url.Values{"code": {code}, "state": {q.Get("state")}, "iss": {p.URL}, "session_state": {"x"}}.Encode()
	http.Redirect(w, r, back, http.StatusFound)
}

func (p *provider) token(w http.ResponseWriter, r *http.Request) {
	id, secret, ok := r.BasicAuth()
	if !ok || id != url.QueryEscape(clientID) || secret != url.QueryEscape(clientSecret) {
		http.Error(w, `{"error":"invalid_client"}`, http.StatusUnauthorized)
		return
	}
	p.mu.Lock()
	asked, ok := p.codes[r.FormValue("code")]
	delete(p.codes, r.FormValue("code"))
	claims := map[string]any{
		"iss": p.URL, "aud": clientID, "iat": p.now().Unix(), "exp": p.now().Add(time.Minute).Unix(), "nonce": asked.Get("nonce"),
	}
	for name, value := range p.claims {
		claims[name] = value
	}
	p.mu.Unlock()
	challenge := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	if !ok || base64.RawURLEncoding.EncodeToString(challenge[:]) != asked.Get("code_challenge") || r.FormValue("redirect_uri") != asked.Get("redirect_uri") {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusBadRequest)
		w.Write([]byte(`{"error":"invalid_grant"}`))
		return
	}
	payload, err := json.Marshal(claims)
	if err != nil {
		p.t.Error(err)
	}
	signed, err := p.signer.Sign(payload)
	if err != nil {
		p.t.Error(err)
		return
	}
	text, err := signed.CompactSerialize()
	if err != nil {
		p.t.Error(err)
	}
	p.answer(w, map[string]any{"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": text})
}

// atProvider begins to sign in and returns the cookie of the flow, and what
// the provider sends the browser back with.
func (g *gateway) atProvider() (cookie, callback string) {
	g.t.Helper()
	a := g.do("GET", "/v1/session/oidc", "", "Authorization: ")
	a.want(303, nil)
	set := a.header.Get("Set-Cookie")
	if !strings.HasPrefix(set, "__Host-sealhook-oidc=") || !strings.HasSuffix(set, "; Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax") {
		g.t.Errorf("got the cookie %s", set)
	}
	res, err := noRedirect.Get(a.header.Get("Location"))
	if err != nil {
		g.t.Fatal(err)
	}
	res.Body.Close()
	back, ok := strings.CutPrefix(res.Header.Get("Location"), "https://hooks.example")
	if !ok || res.StatusCode != 302 {
		g.t.Fatalf("the provider answered %d and sends to %s", res.StatusCode, res.Header.Get("Location"))
	}
	return a.cookie(), back
}

func (g *gateway) withOIDC(t *testing.T) *provider {
	p := newProvider(t, g.clock)
	g.api.OIDC = &signin.OIDC{
		Issuer: p.URL, ClientID: clientID, ClientSecret: clientSecret, Redirect: "https://hooks.example/v1/session/oidc/callback", Now: g.clock,
		Egress: egress.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}, egress.Options{}),
	}
	return p
}

func TestOIDC(t *testing.T) {
	g := start(t)
	g.do("GET", "/v1/session/oidc", "").wantProblem(404, "not_found")
	p := g.withOIDC(t)
	var how struct{ OIDC bool }
	if g.do("GET", "/v1/sign-in", "", "Authorization: ").want(200, &how); !how.OIDC {
		t.Error("got that one cannot sign in by OpenID Connect")
	}
	ada := g.keepUser(store.User{Email: "ada@example.com", Role: store.RoleViewer})
	g.keepUser(store.User{Role: store.RoleOwner})

	signIn := func(claims map[string]any) (location, cookie string) {
		t.Helper()
		p.signsIn(claims)
		cookie, back := g.atProvider()
		a := g.do("GET", back, "", cookie)
		a.want(303, nil)
		return a.header.Get("Location"), a.cookie()
	}
	claims := map[string]any{"sub": "1", "email": "Ada@example.com", "email_verified": true}
	location, cookie := signIn(claims)
	if location != "https://hooks.example/" {
		t.Fatalf("got sent to %s, want the dashboard\n%s", location, g.log)
	}
	var s session
	if g.do("GET", "/v1/session", "", cookie).want(200, &s); s.User == nil || s.User.ID != ada.ID.String() {
		t.Errorf("got %+v, want Ada", s)
	}
	if got := g.audit("/v1/audit?action=sign-in"); len(got) != 1 || got[0].Failed || got[0].Actor.Name != "ada@example.com" {
		t.Errorf("got the entries %+v, want that Ada signed in", got)
	}

	// From now on it is who she is at the provider that counts.
	location, _ = signIn(map[string]any{"sub": "1", "email": "lovelace@example.com", "email_verified": true})
	if location != "https://hooks.example/" {
		t.Errorf("under another address: got sent to %s", location)
	}
	for what, test := range map[string]struct {
		claims map[string]any
		error  string
	}{
		"somebody else with her address":  {map[string]any{"sub": "2", "email": "ada@example.com", "email_verified": true}, "unknown"},
		"nobody":                          {map[string]any{"sub": "3", "email": "eve@example.com", "email_verified": true}, "unknown"},
		"an address that is not verified": {map[string]any{"sub": "1", "email": "ada@example.com"}, "unverified"},
		"no address":                      {map[string]any{"sub": "1", "email_verified": true}, "unverified"},
		"for another client":              {map[string]any{"sub": "1", "aud": "another", "email": "ada@example.com", "email_verified": true}, "refused"},
		"from another issuer":             {map[string]any{"sub": "1", "iss": "https://evil.example", "email": "ada@example.com", "email_verified": true}, "refused"},
		"of another sign-in":              {map[string]any{"sub": "1", "nonce": "x", "email": "ada@example.com", "email_verified": true}, "refused"},
		"an expired one":                  {map[string]any{"sub": "1", "exp": 1, "email": "ada@example.com", "email_verified": true}, "refused"},
	} {
		if location, _ := signIn(test.claims); location != "https://hooks.example/sign-in?error="+test.error {
			t.Errorf("%s: got sent to %s, want error %s", what, location, test.error)
		}
	}
	if users, err := g.store.Users(t.Context()); err != nil || len(users) != 2 {
		t.Errorf("got %d users and the error %v: somebody became one by signing in", len(users), err)
	}

	// What comes back has to belong to this browser.
	p.signsIn(claims)
	mine, back := g.atProvider()
	other, _ := g.atProvider()
	for what, header := range map[string]string{"no cookie": "Authorization: ", "another one's cookie": other, "an empty cookie": "Cookie: __Host-sealhook-oidc="} {
		a := g.do("GET", back, "", header)
		if got := a.header.Get("Location"); a.status != 303 || got != "https://hooks.example/sign-in?error=again" {
			t.Errorf("%s: got status %d to %s", what, a.status, got)
		}
	}
	g.do("GET", "/v1/session/oidc/callback?error=access_denied&"+back[strings.Index(back, "state="):], "", mine).want(303, nil)
	for _, want := range []string{"/", "/sign-in?error=refused"} { // a code is good once
		if got := g.do("GET", back, "", mine).header.Get("Location"); got != "https://hooks.example"+want {
			t.Errorf("got sent to %s, want %s", got, want)
		}
	}
	if strings.Contains(g.log.String(), clientSecret) {
		t.Error("the client's secret is in the log")
	}
}
