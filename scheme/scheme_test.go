package scheme_test

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"maps"
	"net/http"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// vendors are the schemes of the catalogue that are tested here, one of each
// sort; the catalogue's own tests are about all of them.
var vendors = []string{"freispace", "spaces", "spaces-raw", "standard-webhooks", "ticket-spot", "webex"}

// at is the time at which the tests' webhooks are signed and verified.
var at = time.Unix(1_700_000_000, 0)

func now() time.Time { return at }

// define compiles the JSON form of a definition.
func define(t testing.TB, text string) *scheme.Scheme {
	t.Helper()
	s, err := scheme.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func verifier(t testing.TB, s *scheme.Scheme, secrets ...scheme.Secret) *scheme.Verifier {
	t.Helper()
	v, err := s.Verifier(secrets...)
	if err != nil {
		t.Fatal(err)
	}
	v.Now = now
	return v
}

func signer(t testing.TB, s *scheme.Scheme, secrets ...scheme.Secret) *scheme.Signer {
	t.Helper()
	g, err := s.Signer(secrets...)
	if err != nil {
		t.Fatal(err)
	}
	g.Now = now
	return g
}

func sign(t testing.TB, g *scheme.Signer, m *scheme.Message) {
	t.Helper()
	if err := g.Sign(m); err != nil {
		t.Fatal(err)
	}
}

// message returns a message that is not signed yet, with all that a scheme
// could sign.
func message(body string) *scheme.Message {
	return &scheme.Message{
		Method: "POST",
		URL:    "https://receiver.example/hooks/in%2Fbox?topic=created",
		Header: http.Header{"Content-Type": {"application/json"}, "X-Topic": {"orders"}},
		Body:   []byte(body),
		Params: map[string]string{"account": "acc_1", "key": "key_1"},
		ID:     "msg_p5jXN8AQM9LWM0D4loKWxJek",
	}
}

func clone(m *scheme.Message) *scheme.Message {
	c := *m
	c.Header = m.Header.Clone()
	c.Body = append([]byte(nil), m.Body...)
	c.Params = maps.Clone(m.Params)
	return &c
}

// code returns the one word that says how a message was refused, or ok.
func code(err error) string {
	if err == nil {
		return "ok"
	}
	if e, ok := errors.AsType[*scheme.Error](err); ok {
		return cmp.Or(e.Code(), "an error without a code")
	}
	return err.Error()
}

// get returns the scheme of that name in the catalogue.
func get(t testing.TB, name string) *scheme.Scheme {
	t.Helper()
	s, ok := catalog.Get(name)
	if !ok {
		t.Fatalf("no scheme %q in the catalogue", name)
	}
	return s
}

func sha256MAC(key, content string) []byte {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(content))
	return mac.Sum(nil)
}

func hexMAC(key, content string) string { return hex.EncodeToString(sha256MAC(key, content)) }
