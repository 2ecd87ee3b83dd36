package scheme_test

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

const (
	jwtScheme = `{"name": "jwt", "title": "JWT", "carrier": {"in": "header", "name": "X-Token", "grammar": "jwt"},
		"signatures": [{"algorithm": "hs256", "encoding": "base64url-unpadded"}], "content": ""}`
	bodyScheme = `{"name": "jwt-body", "title": "JWT as the body", "carrier": {"in": "body", "grammar": "jwt"},
		"signatures": [{"algorithm": "hs256", "encoding": "base64url-unpadded"}], "content": "", "timestamp": {"in": "claim:iat", "unit": "s"}, "event": "{claim:type}"}`
)

func base64url(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }

// newToken returns a token of that header and payload which "secret" signs.
func newToken(header, payload string) string {
	signed := base64url(header) + "." + base64url(payload)
	return signed + "." + base64.RawURLEncoding.EncodeToString(sha256MAC("secret", signed))
}

// TestTokens verifies tokens that are genuine but for one thing.
func TestTokens(t *testing.T) {
	const hs256 = `{"alg":"HS256"}`
	claims := func(text string) string { return newToken(hs256, text) }
	header := func(text string) string { return newToken(text, "{}") }
	good := newToken(hs256, "{}")
	parts := strings.Split(good, ".")
	seconds := func(d time.Duration) int64 { return at.Add(d).Unix() }
	for _, tt := range []struct{ name, token, want string }{
		{"good", good, "ok"},
		{"with a type", header(`{"typ":"JWT","alg":"HS256","kid":"1"}`), "ok"},
		{"empty", "", "missing"},
		{"none", base64url(`{"alg":"none"}`) + "." + base64url("{}") + ".", "malformed"},
		{"None", header(`{"alg":"None"}`), "malformed"},
		{"other alg", header(`{"alg":"HS512"}`), "malformed"},
		{"alg in lower case", header(`{"alg":"hs256"}`), "malformed"},
		{"alg of another kind", header(`{"alg":"RS256"}`), "malformed"},
		{"alg is a number", header(`{"alg":256}`), "malformed"},
		{"alg is a list", header(`{"alg":["HS256"]}`), "malformed"},
		{"no alg", header(`{}`), "malformed"},
		{"alg twice", header(`{"alg":"HS256","alg":"HS256"}`), "malformed"},
		{"alg in two spellings", header(`{"alg":"HS256","ALG":"none"}`), "malformed"},
		{"alg escaped", header(`{"\u0061lg":"HS256"}`), "ok"},
		{"alg twice, one escaped", header(`{"\u0061lg":"HS256","alg":"none"}`), "malformed"},
		{"crit", header(`{"alg":"HS256","crit":["exp"],"exp":1}`), "malformed"},
		{"crit b64", header(`{"alg":"HS256","crit":["b64"],"b64":false}`), "malformed"},
		{"crit is empty", header(`{"alg":"HS256","crit":[]}`), "malformed"},
		{"crit is text", header(`{"alg":"HS256","crit":"exp"}`), "malformed"},
		{"b64", header(`{"alg":"HS256","b64":true}`), "malformed"},
		{"jku", header(`{"alg":"HS256","jku":"https://attacker.example/jwks"}`), "malformed"},
		{"jwk", header(`{"alg":"HS256","jwk":{"kty":"oct","k":"c2VjcmV0"}}`), "malformed"},
		{"x5u", header(`{"alg":"HS256","x5u":"https://attacker.example/pem"}`), "malformed"},
		{"x5c", header(`{"alg":"HS256","x5c":["MIIB"]}`), "malformed"},
		{"header is a list", header(`["HS256"]`), "malformed"},
		{"header is not JSON", header(`alg=HS256`), "malformed"},
		{"header is not UTF-8", header("{\"alg\":\"HS256\",\"a\":\"\xff\"}"), "malformed"},
		{"more behind the header", header(`{"alg":"HS256"}{}`), "malformed"},
		{"payload is text", claims(`"x"`), "malformed"},
		{"payload is empty", claims(""), "malformed"},
		{"payload is a token", claims(good), "malformed"},
		{"claim twice", claims(`{"a":1,"a":1}`), "malformed"},
		{"claim in two spellings", claims(`{"sub":1,"Sub":2}`), "malformed"},
		{"two parts", parts[0] + "." + parts[1], "malformed"},
		{"four parts", good + ".", "malformed"},
		{"five parts", good + ".a.b", "malformed"},
		{"100,000 dots", strings.Repeat(".", 100_000), "malformed"},
		{"4,000 dots", strings.Repeat(".", 4000), "malformed"},
		{"1 MiB", claims(`{"a":"` + strings.Repeat("a", 1<<20) + `"}`), "malformed"},
		{"no signature", parts[0] + "." + parts[1] + ".", "malformed"},
		{"signature of other claims", parts[0] + "." + base64url(`{"a":1}`) + "." + parts[2], "mismatch"},
		{"signature of another key", parts[0] + "." + parts[1] + "." + base64url(strings.Repeat("a", 32)), "mismatch"},
		{"signature is short", parts[0] + "." + parts[1] + "." + base64url("a"), "malformed"},
		{"padded header", base64.URLEncoding.EncodeToString([]byte(`{"alg":"HS256" }`)) + "." + parts[1] + "." + parts[2], "malformed"},
		{"padded signature", good + "=", "malformed"},
		{"other last bits", good[:len(good)-1] + string(good[len(good)-1]+1), "malformed"},
		{"base64", strings.Replace(good, ".", "+.", 1), "malformed"},
		{"space in front", " " + good, "malformed"},
		{"space behind", good + " ", "malformed"},
		{"line end within", parts[0] + "\n." + parts[1] + "." + parts[2], "malformed"},
		{"line end in the signature", good + "\r\n", "malformed"},
		{"exp", claims(fmt.Sprintf(`{"exp":%d}`, seconds(0))), "ok"},
		{"exp a minute ago", claims(fmt.Sprintf(`{"exp":%d}`, seconds(-time.Minute))), "ok"},
		{"exp more than a minute ago", claims(fmt.Sprintf(`{"exp":%d}`, seconds(-61*time.Second))), "expired"},
		{"nbf in a minute", claims(fmt.Sprintf(`{"nbf":%d}`, seconds(time.Minute))), "ok"},
		{"nbf in more than a minute", claims(fmt.Sprintf(`{"nbf":%d}`, seconds(61*time.Second))), "early"},
		{"exp before signing", parts[0] + "." + base64url(`{"exp":1}`) + "." + parts[2], "mismatch"},
		{"exp is text", claims(fmt.Sprintf(`{"exp":"%d"}`, seconds(time.Hour))), "malformed"},
		{"exp is null", claims(`{"exp":null}`), "malformed"},
		{"exp is a fraction", claims(`{"exp":1700000000.5}`), "malformed"},
		{"exp is negative", claims(`{"exp":-1}`), "malformed"},
		{"exp is huge", claims(`{"exp":1e99}`), "malformed"},
		{"exp is a list", claims(`{"exp":[1]}`), "malformed"},
		{"nbf is true", claims(`{"nbf":true}`), "malformed"},
	} {
		h := http.Header{"X-Token": {tt.token}}
		err := verifier(t, define(t, jwtScheme), scheme.NewSecret("secret")).Verify(h, nil)
		if got := code(err); got != tt.want {
			t.Errorf("%s: got %s, want %s (%v)", tt.name, got, tt.want, err)
		}
		m := &scheme.Message{Header: http.Header{}, Body: []byte(tt.token)}
		_, err = verifier(t, define(t, strings.Replace(bodyScheme, `, "timestamp": {"in": "claim:iat", "unit": "s"}`, "", 1)), scheme.NewSecret("secret")).VerifyMessage(m)
		want := tt.want
		if tt.name == "1 MiB" { // of a body there is no other limit than that of bodies
			want = "ok"
		}
		if got := code(err); got != want {
			t.Errorf("%s as the body: got %s, want %s (%v)", tt.name, got, want, err)
		}
	}
}

// TestTokenTolerance verifies a token that is out of its time.
func TestTokenTolerance(t *testing.T) {
	s := define(t, strings.Replace(jwtScheme, `"grammar": "jwt"`, `"grammar": "jwt", "expires": "5m"`, 1))
	for _, tt := range []struct {
		claims    string
		tolerance time.Duration
		want      string
	}{
		{`{"exp":1}`, -1, "ok"},
		{`{"exp":1}`, time.Hour, "expired"},
		{`{"nbf":9999999999,"exp":9999999999}`, -1, "ok"},
		{`{"nbf":9999999999,"exp":9999999999}`, 0, "early"},
		{`{}`, 0, "missing"},
		{`{}`, -1, "ok"},
	} {
		v := verifier(t, s, scheme.NewSecret("secret"))
		v.Tolerance = tt.tolerance
		err := v.Verify(http.Header{"X-Token": {newToken(`{"alg":"HS256"}`, tt.claims)}}, nil)
		if got := code(err); got != tt.want {
			t.Errorf("%s with the tolerance %s: got %s, want %s (%v)", tt.claims, tt.tolerance, got, tt.want, err)
		}
	}
}

// TestTokenBindsBody changes what the claims say about the request.
func TestTokenBindsBody(t *testing.T) {
	s := define(t, strings.Replace(jwtScheme, `"content": ""`, `"content": "", "require": {"claim:aud": "{url}", "claim:hash": "{hex(sha256(body))}"}`, 1))
	if !s.SignsBody() {
		t.Error("SignsBody: got false, want true")
	}
	if define(t, jwtScheme).SignsBody() {
		t.Error("SignsBody of a token without a hash: got true, want false")
	}
	m := message("hello")
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	v := verifier(t, s, scheme.NewSecret("secret"))
	if _, err := v.VerifyMessage(m); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*scheme.Message){
		"body": func(m *scheme.Message) { m.Body[0] ^= 1 },
		"URL":  func(m *scheme.Message) { m.URL += "x" },
	} {
		if _, err := v.VerifyMessage(with(m, change)); !errors.Is(err, scheme.ErrMismatch) {
			t.Errorf("%s changed: got %v, want %v", name, err, scheme.ErrMismatch)
		}
	}
	other := &scheme.Message{Header: http.Header{"X-Token": {newToken(`{"alg":"HS256"}`, `{"aud":"`+m.URL+`"}`)}}, URL: m.URL}
	if _, err := v.VerifyMessage(other); !errors.Is(err, scheme.ErrMissing) {
		t.Errorf("a token without the hash: got %v, want %v", err, scheme.ErrMissing)
	}
}

// TestTokenAsBody signs a payload by making a token of it.
func TestTokenAsBody(t *testing.T) {
	s := define(t, bodyScheme)
	g := signer(t, s, scheme.NewSecret("secret"))
	for _, body := range []string{`{"type":"user.created","n":1.0,"s":"<é>"}`, ` { } `, "{\"type\": \"user.created\"}\n"} {
		m := &scheme.Message{Body: []byte(body)}
		sign(t, g, m)
		if got := m.Header.Get("Content-Type"); got != "application/jwt" {
			t.Errorf("got the type %q, want application/jwt", got)
		}
		result, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
		if err != nil || !result.Time.Equal(at) {
			t.Fatalf("%s: got %v at %s, want %s", body, err, result.Time, at)
		}
		if want := strings.Contains(body, "user.created"); want != (s.EventType(m) == "user.created") {
			t.Errorf("%s: got the event type %q", body, s.EventType(m))
		}
		payload, err := base64.RawURLEncoding.DecodeString(strings.Split(string(m.Body), ".")[1])
		if rest := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(body), "{")); err != nil || !strings.HasSuffix(string(payload), rest) {
			t.Errorf("got the payload %s, want it to end with %s", payload, rest)
		}
	}
	for _, body := range []string{"", "[]", `{"iat":1}`, `{"a":1,"a":1}`} {
		if err := g.Sign(&scheme.Message{Body: []byte(body)}); err == nil {
			t.Errorf("%q: signed, want an error", body)
		}
	}
}

// TestPublicKeyAsSecret verifies a token with HS256 whose "secret" is what
// everybody knows.
func TestPublicKeyAsSecret(t *testing.T) {
	s := define(t, jwtScheme)
	for _, secret := range []scheme.Secret{
		testKey(t, "rsa-public.pem"), testKey(t, "p256-certificate.pem"),
		scheme.NewSecret(`{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`),
	} {
		if _, err := s.Verifier(secret); !errors.Is(err, scheme.ErrSecret) {
			t.Errorf("got %v, want %v", err, scheme.ErrSecret)
		}
	}
	both := define(t, wholeJWT)
	if _, err := both.Verifier(scheme.NewSecret("secret")); !errors.Is(err, scheme.ErrSecret) {
		t.Errorf("a shared secret for public keys: got %v, want %v", err, scheme.ErrSecret)
	}
}

// A keyServer is a Resolver over what is at some URLs.
type keyServer struct {
	sets    map[string]string
	queries []scheme.KeyQuery
}

func (k *keyServer) Resolve(_ context.Context, q scheme.KeyQuery) (*scheme.KeySet, error) {
	k.queries = append(k.queries, q)
	text, ok := k.sets[q.URL]
	if !ok {
		return nil, errors.New("not found")
	}
	return scheme.ParseKeySet(q.Format, []byte(text))
}

func keySet(t *testing.T, s *scheme.Scheme, secrets ...scheme.Secret) string {
	t.Helper()
	text, err := s.KeySet(secrets...)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestPublishedKeys verifies with keys that are at a URL.
func TestPublishedKeys(t *testing.T) {
	s := define(t, wholeDetached)
	secret, other := testKey(t, "rsa.pem"), testKey(t, "rsa-4096.pem")
	m := message("hello")
	m.Params["domain"] = "vendor.example"
	sign(t, signer(t, s, secret), m)
	const at = "https://vendor.example/jwks.json"
	both, unknown := keySet(t, s, other, secret), keySet(t, s, other)
	for _, tt := range []struct {
		name, set string
		change    func(*scheme.Message)
		want      string
	}{
		{"good", both, func(*scheme.Message) {}, "ok"},
		{"unknown key", unknown, func(*scheme.Message) {}, "mismatch"},
		{"the id of another key", both, func(m *scheme.Message) { m.Header.Set("X-Key", "1") }, "mismatch"},
		{"no id", both, func(m *scheme.Message) { m.Header.Del("X-Key") }, "missing"},
		{"two ids", both, func(m *scheme.Message) { m.Header.Add("X-Key", "1") }, "duplicated"},
		{"for another algorithm", strings.ReplaceAll(both, `"PS256"`, `"RS256"`), func(*scheme.Message) {}, "mismatch"},
		{"for encryption", strings.ReplaceAll(both, `"sig"`, `"enc"`), func(*scheme.Message) {}, "unavailable"},
		{"no key set", "<html>", func(*scheme.Message) {}, "unavailable"},
		{"other domain", both, func(m *scheme.Message) { m.Params["domain"] = "attacker.example" }, "unavailable"},
		{"no domain", both, func(m *scheme.Message) { delete(m.Params, "domain") }, "missing"},
		{"body changed", both, func(m *scheme.Message) { m.Body[0] ^= 1 }, "mismatch"},
	} {
		v := verifier(t, s)
		v.Resolver = &keyServer{sets: map[string]string{at: tt.set}}
		result, err := v.VerifyMessage(with(m, tt.change))
		if got := code(err); got != tt.want || err == nil && result.Secret != -1 {
			t.Errorf("%s: got %s by secret %d, want %s (%v)", tt.name, got, result.Secret, tt.want, err)
		}
	}
	v := verifier(t, s)
	if _, err := v.VerifyMessage(m); !errors.Is(err, scheme.ErrUnavailable) || s.Status(err) != http.StatusServiceUnavailable {
		t.Errorf("without a Resolver: got %v and the status %d, want %v and 503", err, s.Status(err), scheme.ErrUnavailable)
	}
	v = verifier(t, s, secret)
	server := &keyServer{sets: map[string]string{at: unknown}}
	v.Resolver = server
	if result, err := v.VerifyMessage(m); err != nil || result.Secret != 0 || len(server.queries) > 0 {
		t.Errorf("with a secret: got %v by secret %d after %d queries, want none", err, result.Secret, len(server.queries))
	}
}

// TestAllowedURLs asks for keys where a request says that they are.
func TestAllowedURLs(t *testing.T) {
	s := define(t, `{"name": "sns", "title": "SNS", "carrier": {"in": "json", "name": "$.sig"}, "signatures": [{"algorithm": "rsa-sha256", "encoding": "base64", "key": [["pem"]]}],
		"keys": {"url": "{json:$.url}", "allow": ["https://sns.*.amazonaws.com/Service-*.pem", "https://keys.example/k"], "format": "pem"}, "content": "{json:$.message}"}`)
	for text, want := range map[string]string{
		"https://sns.eu-west-1.amazonaws.com/Service-0a.pem":                  "unavailable", // asked for
		"https://keys.example/k":                                              "unavailable",
		"http://sns.eu-west-1.amazonaws.com/Service-0a.pem":                   "malformed",
		"HTTPS://sns.eu-west-1.amazonaws.com/Service-0a.pem":                  "malformed",
		"https://sns..amazonaws.com/Service-0a.pem":                           "malformed",
		"https://sns.a.b.amazonaws.com/Service-0a.pem":                        "malformed",
		"https://sns.eu-west-1.amazonaws.com.attacker.example/Service-0a.pem": "malformed",
		"https://attacker.example/sns.eu-west-1.amazonaws.com/Service-0a.pem": "malformed",
		"https://attacker.example#sns.eu-west-1.amazonaws.com/Service-0a.pem": "malformed",
		"https://sns.x@attacker.amazonaws.com/Service-0a.pem":                 "malformed",
		"https://sns.eu-west-1.amazonaws.com:443/Service-0a.pem":              "malformed",
		"https://sns.eu-west-1.amazonaws.com/Service-0a.pem?x":                "malformed",
		"https://sns.eu-west-1.amazonaws.com/Service-../../a.pem":             "malformed",
		"https://sns.eu-west-1.amazonaws.com/a/Service-0a.pem":                "malformed",
		"https://sns.eu%2ewest.amazonaws.com/Service-0a.pem":                  "malformed",
		"https://sns.eu-west-1.amazonaws.com/Service-0a.pem\n":                "malformed",
		" https://sns.eu-west-1.amazonaws.com/Service-0a.pem":                 "malformed",
		"https://keys.example/k/":                                             "malformed",
		"https://keys.example\\@attacker.example/k":                           "malformed",
		"https://sns.attacker.example\\.amazonaws.com/Service-0a.pem":         "malformed",
		"": "missing",
	} {
		server := &keyServer{}
		v := verifier(t, s)
		v.Resolver = server
		sig := base64.StdEncoding.EncodeToString(make([]byte, 256))
		m := &scheme.Message{Header: http.Header{}, Body: []byte(asJSON(t, map[string]string{"sig": sig, "message": "m", "url": text}))}
		_, err := v.VerifyMessage(m)
		if text == "" {
			m.Body = []byte(`{"sig":"` + sig + `","message":"m"}`)
			_, err = v.VerifyMessage(m)
		}
		if got := code(err); got != want || len(server.queries) > 0 != (want == "unavailable") {
			t.Errorf("%q: got %s after %d queries, want %s (%v)", text, got, len(server.queries), want, err)
		}
	}
}

// TestCertificate verifies with a certificate, within its dates and outside.
func TestCertificate(t *testing.T) {
	s := define(t, `{"name": "certificate", "title": "Certificate", "carrier": {"in": "header", "name": "X-Sig"}, "signatures": [{"algorithm": "ecdsa-p256-sha256", "encoding": "base64", "key": [["pem"]]}],
		"keys": {"url": "https://vendor.example/pem", "format": "pem"}, "content": "{body}"}`)
	m := message("hello")
	sign(t, signer(t, s, testKey(t, "p256.pem")), m)
	block, _ := pem.Decode([]byte(testKey(t, "p256.pem").Reveal()))
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	valid := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: at.Add(-time.Hour), NotAfter: at.Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, valid, valid, key.(crypto.Signer).Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	certificate := string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	chain := certificate + testKey(t, "p384-certificate.pem").Reveal()
	for _, tt := range []struct {
		what, text string
		now        time.Time
		want       string
	}{
		{"certificate", certificate, at, "ok"},
		{"certificate", certificate, at.Add(-2 * time.Hour), "mismatch"},
		{"certificate", certificate, at.Add(2 * time.Hour), "mismatch"},
		{"chain", chain, at, "ok"},
		{"public key", testKey(t, "p256-public.pem").Reveal(), at, "ok"},
		{"key of another curve", testKey(t, "p384-public.pem").Reveal(), at, "mismatch"},
		{"private key", testKey(t, "p256.pem").Reveal(), at, "unavailable"},
		{"page", "<html>", at, "unavailable"},
	} {
		v := verifier(t, s)
		v.Now = func() time.Time { return tt.now }
		v.Resolver = &keyServer{sets: map[string]string{"https://vendor.example/pem": tt.text}}
		if _, err := v.VerifyMessage(m); code(err) != tt.want {
			t.Errorf("%s at %s: got %v, want %s", tt.what, tt.now, err, tt.want)
		}
	}
}

// TestKeySet checks what is published against RFC 8037, appendix A.3.
func TestKeySet(t *testing.T) {
	seed, err := base64.RawURLEncoding.DecodeString("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
	if err != nil {
		t.Fatal(err)
	}
	s := define(t, `{"name": "ed", "title": "Ed", "carrier": {"in": "header", "name": "X-Token", "grammar": "jwt"}, "content": "",
		"signatures": [{"algorithm": "eddsa", "encoding": "base64url-unpadded", "key": [["cut:sk_", "base64"]]}]}`)
	got := keySet(t, s, scheme.NewSecret("sk_"+base64.StdEncoding.EncodeToString(seed)))
	want := `{"keys":[{"kty":"OKP","use":"sig","alg":"EdDSA","kid":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if _, err := define(t, jwtScheme).KeySet(scheme.NewSecret("secret")); !errors.Is(err, scheme.ErrSecret) {
		t.Errorf("of a shared secret: got %v, want %v", err, scheme.ErrSecret)
	}
}

func TestParseKeySet(t *testing.T) {
	const ed = `{"kty":"OKP","crv":"Ed25519","kid":"1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`
	set := func(keys ...string) string { return `{"keys":[` + strings.Join(keys, ",") + `]}` }
	for _, tt := range []struct {
		name, text string
		ok         bool
	}{
		{"one key", set(ed), true},
		{"among others", set(`{"kty":"oct","k":"c2VjcmV0"}`, `{"kty":"EC","crv":"secp256k1","x":"AA","y":"AA"}`, `1`, ed), true},
		{"no key", set(), false},
		{"a shared secret", set(`{"kty":"oct","k":"c2VjcmV0"}`), false},
		{"a private key", set(strings.Replace(ed, `"kid"`, `"d":"AA","kid"`, 1)), false},
		{"for encryption", set(strings.Replace(ed, `"kid"`, `"use":"enc","kid"`, 1)), false},
		{"to sign with", set(strings.Replace(ed, `"kid"`, `"key_ops":["sign"],"kid"`, 1)), false},
		{"a short key", set(strings.Replace(ed, `11qY`, ``, 1)), false},
		{"not on its curve", set(`{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"AA"}`), false},
		{"longer than its curve", set(`{"kty":"EC","crv":"P-256","x":"` + base64url(strings.Repeat("a", 100)) + `","y":"AA"}`), false},
		{"RSA of 512 bits", set(`{"kty":"RSA","n":"` + base64url(strings.Repeat("a", 64)) + `","e":"AQAB"}`), false},
		{"RSA of 8192 bits", set(`{"kty":"RSA","n":"` + base64url(strings.Repeat("a", 1024)) + `","e":"AQAB"}`), false},
		{"RSA with the exponent 1", set(`{"kty":"RSA","n":"` + base64url(strings.Repeat("a", 256)) + `","e":"AQ"}`), false},
		{"a key and no set", ed, false},
		{"not JSON", "<html>", false},
		{"32 keys", set(strings.Split(strings.Repeat(ed+"|", 31)+ed, "|")...), true},
		{"33 keys", set(strings.Split(strings.Repeat(ed+"|", 32)+ed, "|")...), false},
		{"64 KiB and more", set(ed) + strings.Repeat(" ", scheme.MaxKeySet), false},
	} {
		k, err := scheme.ParseKeySet("jwks", []byte(tt.text))
		if (err == nil) != tt.ok || err != nil && !errors.Is(err, scheme.ErrMalformed) {
			t.Errorf("%s: got %v, want ok %t", tt.name, err, tt.ok)
		}
		if tt.ok && (!k.Has("1") || k.Has("2")) {
			t.Errorf("%s: has key 1: %t, key 2: %t", tt.name, k.Has("1"), k.Has("2"))
		}
	}
}

func FuzzToken(f *testing.F) {
	for _, text := range []string{"", "..", newToken(`{"alg":"HS256"}`, `{"exp":1}`), newToken(`{"alg":"HS256","crit":["b64"],"b64":false}`, "x")} {
		f.Add(text)
	}
	var schemes []*scheme.Scheme
	for _, text := range []string{jwtScheme, bodyScheme, strings.Replace(strings.Replace(jwtScheme, `"jwt"}`, `"jws"}`, 1), `"content": ""`, `"content": "{body}"`, 1)} {
		schemes = append(schemes, define(f, text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range schemes {
			v := verifier(t, s, s.GenerateSecret())
			_, err := v.VerifyMessage(&scheme.Message{Header: http.Header{"X-Token": {text}}, Body: []byte(text)})
			if err == nil {
				t.Fatalf("%q: accepted", text)
			}
			if _, ok := errors.AsType[*scheme.Error](err); !ok {
				t.Fatalf("%q: %v", text, err)
			}
		}
	})
}

func FuzzParseKeySet(f *testing.F) {
	f.Add([]byte(`{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}`))
	f.Add([]byte(`{"keys":[{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}`))
	f.Add([]byte(testKey(f, "p256-certificate.pem").Reveal()))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, format := range []string{"jwks", "pem"} {
			if k, err := scheme.ParseKeySet(format, text); (k == nil) == (err == nil) {
				t.Fatalf("%s: got %v and %v", format, k, err)
			}
		}
	})
}
