package scheme_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

func token(t testing.TB, carrier, encoding string) *scheme.Scheme {
	return define(t, `{"name": "token", "title": "Token", "carrier": {`+carrier+`}, "content": "", "signatures": [{"algorithm": "token", "encoding": "`+encoding+`"}]}`)
}

// TestTokenSecrets is about secrets that are sent as they are.
func TestTokenSecrets(t *testing.T) {
	const header, query = `"in": "header", "name": "X-Token"`, `"in": "query", "name": "token"`
	for _, tt := range []struct{ name, carrier, encoding, secret, signer, verifier string }{
		{"text", header, "text", "s3cr3t", "ok", "ok"},
		{"inner spaces", header, "text", "a b  c", "ok", "ok"},
		{"a line end", header, "text", "a\r\nX-Admin: 1", "secret", "secret"},
		{"a line end behind", header, "text", "s3cr3t\n", "secret", "secret"},
		{"a NUL", header, "text", "a\x00b", "secret", "ok"},
		{"a space in front", header, "text", " s3cr3t", "secret", "ok"},
		{"not ASCII", header, "text", "sécret", "secret", "ok"},
		{"not ASCII, in base64", header, "base64", "jürgen:sécret", "ok", "ok"},
		{"a line end, in base64", header, "base64", "a:b\n", "secret", "secret"},
		{"not ASCII, in the query", query, "text", "sé&=+ cret", "ok", "ok"},
		{"512 bytes", header, "text", strings.Repeat("a", 512), "ok", "ok"},
		{"512 bytes, in base64", header, "base64", strings.Repeat("a", 512), "ok", "ok"},
		{"513 bytes", header, "text", strings.Repeat("a", 513), "secret", "secret"},
		{"513 bytes, in base64", header, "base64", strings.Repeat("a", 513), "secret", "secret"},
		{"as long as a carrier", header, "text", strings.Repeat("a", scheme.MaxCarrier), "secret", "secret"},
		{"nothing", header, "text", "", "secret", "secret"},
		{"spaces", header, "text", " ", "secret", "secret"},
	} {
		s := token(t, tt.carrier, tt.encoding)
		g, err := s.Signer(scheme.NewSecret(tt.secret))
		if code(err) != tt.signer {
			t.Errorf("%s: a Signer: got %v, want %s", tt.name, err, tt.signer)
		}
		v, verifierErr := s.Verifier(scheme.NewSecret(tt.secret))
		if code(verifierErr) != tt.verifier {
			t.Errorf("%s: a Verifier: got %v, want %s", tt.name, verifierErr, tt.verifier)
		}
		if err != nil || verifierErr != nil {
			continue
		}
		m := message("x")
		sign(t, g, m)
		for i := range 2 { // whatever the body
			if _, err := v.VerifyMessage(m); err != nil {
				t.Errorf("%s, body %d: %v", tt.name, i, err)
			}
			m.Body = []byte("y")
		}
	}
}

// TestTokenSpellings sends texts of base64 that lenient decoders take for the same.
func TestTokenSpellings(t *testing.T) {
	s := token(t, `"in": "header", "name": "Authorization", "prefix": "Basic "`, "base64")
	v := verifier(t, s, scheme.NewSecret("user:passw"))
	right := base64.StdEncoding.EncodeToString([]byte("user:passw")) // ends in ==
	for text, want := range map[string]string{
		"Basic " + right:                                  "ok",
		"Basic " + strings.TrimRight(right, "="):          "malformed",
		"Basic " + right[:4] + "\n" + right[4:]:           "malformed",
		"Basic " + right[:4] + "\r\n\r\n" + right[4:]:     "malformed",
		"Basic " + right + "\n":                           "malformed",
		"Basic " + right + "=":                            "malformed",
		"Basic " + right[:len(right)-3] + "x==":           "malformed", // the bits behind the last byte
		"Basic  " + right:                                 "malformed",
		"basic " + right:                                  "malformed",
		"Bearer " + right:                                 "malformed",
		"Basic ":                                          "malformed",
		"Basic " + right + "," + right:                    "malformed",
		"Basic user:passw":                                "malformed",
		"Basic " + base64.StdEncoding.EncodeToString(nil): "malformed",
		"Basic " + base64.StdEncoding.EncodeToString([]byte("user:passx")):   "mismatch",
		"Basic " + base64.StdEncoding.EncodeToString([]byte("user:passw\n")): "mismatch",
		"Basic " + base64.StdEncoding.EncodeToString([]byte("user:pass")):    "mismatch",
		"Basic " + strings.Repeat("A", 684):                                  "mismatch",
		"Basic " + strings.Repeat("A", 688):                                  "malformed",
	} {
		if got := code(v.Verify(http.Header{"Authorization": {text}}, nil)); got != want {
			t.Errorf("%.40q: got %s, want %s", text, got, want)
		}
	}
}

func TestSecretHeader(t *testing.T) {
	for _, tt := range []struct {
		carrier, encoding, want string
		ok                      bool
	}{
		{`"in": "header", "name": "x-gitlab-token"`, "text", "X-Gitlab-Token", true},
		{`"in": "header", "name": "Authorization", "prefix": "Bearer "`, "text", "Authorization", true},
		{`"in": "header", "name": "authorization", "prefix": "Basic "`, "base64", "Authorization", true},
		{`"in": "query", "name": "token"`, "text", "", false},
		{`"in": "form", "name": "token"`, "text", "", false},
		{`"in": "json", "name": "$.token"`, "text", "", false},
	} {
		if got, ok := token(t, tt.carrier, tt.encoding).SecretHeader(); got != tt.want || ok != tt.ok {
			t.Errorf("%s: got %q, %v, want %q, %v", tt.carrier, got, ok, tt.want, tt.ok)
		}
	}
	schemes := []*scheme.Scheme{asymmetric(t, "rsa-sha256"), define(t, wholePlain), define(t, whole)}
	for _, name := range vendors {
		schemes = append(schemes, get(t, name))
	}
	for _, s := range schemes {
		if got, ok := s.SecretHeader(); ok || got != "" {
			t.Errorf("%s signs: got %q, %v", s.Name(), got, ok)
		}
	}
}

// TestTokenReplay shows what tells webhooks apart that nobody signed.
func TestTokenReplay(t *testing.T) {
	s := token(t, `"in": "header", "name": "X-Token"`, "text")
	v := verifier(t, s, scheme.NewSecret("secret a"), scheme.NewSecret("secret b"))
	v.Replays = &scheme.MemoryReplays{Now: now}
	for i, tt := range []struct{ secret, body, want string }{
		{"secret a", "order 1", "ok"}, {"secret a", "order 1", "replayed"}, {"secret b", "order 1", "replayed"}, {"secret a", "order 2", "ok"},
		{"secret a", "", "ok"}, {"secret c", "order 3", "mismatch"}, {"secret a", "order 3", "ok"},
	} {
		if got := code(v.Verify(http.Header{"X-Token": {tt.secret}}, []byte(tt.body))); got != tt.want {
			t.Errorf("case %d: got %s, want %s", i, got, tt.want)
		}
	}
}

// TestHashedToken sends the hash of a secret, whose bytes may be any.
func TestHashedToken(t *testing.T) {
	s := define(t, `{"name": "hashed", "title": "Hashed", "carrier": {"in": "header", "name": "Authorization"}, "content": "",
		"signatures": [{"algorithm": "token", "encoding": "hex", "key": [["sha256"]]}]}`)
	for i := range 200 { // some of which have a line end
		secret := fmt.Sprintf("user:%d", i)
		m := message("order 1")
		sign(t, signer(t, s, scheme.NewSecret(secret)), m)
		sum := sha256.Sum256([]byte(secret))
		if got := m.Header.Get("Authorization"); got != hex.EncodeToString(sum[:]) {
			t.Fatalf("%s: got %s", secret, got)
		}
		if _, err := verifier(t, s, scheme.NewSecret(secret)).VerifyMessage(m); err != nil {
			t.Fatalf("%s: %v", secret, err)
		}
	}
	if _, err := s.Verifier(scheme.NewSecret("user:1\n")); code(err) != "secret" {
		t.Errorf("a line end: got %v, want a secret error", err)
	}
}
