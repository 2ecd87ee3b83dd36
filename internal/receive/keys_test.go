package receive_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/keys"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// TestPublishedKeys receives webhooks from a provider that publishes its keys
// over HTTPS, first while it is down.
func TestPublishedKeys(t *testing.T) {
	var published atomic.Pointer[string]
	sender := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text := published.Load()
		if text == nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		fmt.Fprint(w, *text)
	}))
	defer sender.Close()
	def, err := scheme.ParseDefinition(fmt.Appendf(nil, `{"name": "publisher", "title": "Publisher", "carrier": {"in": "header", "name": "X-Token", "grammar": "jwt"},
		"signatures": [{"algorithm": "es256", "encoding": "base64url-unpadded", "key": [["pem"]]}], "content": "",
		"keys": {"url": "%s/jwks.json", "format": "jwks", "id": "jose:kid"}, "require": {"claim:hash": "{hex(sha256(body))}"}, "id": {"in": "claim:jti"}}`, sender.URL))
	if err != nil {
		t.Fatal(err)
	}
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	secret := s.GenerateSecret()
	signer, err := s.Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	set, err := s.KeySet(secret)
	if err != nil {
		t.Fatal(err)
	}

	d := open(t)
	var passed atomic.Int64 // of the clock
	fetcher := keys.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}},
		egress.Options{RootCAs: sender.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs},
		func() time.Time { return time.Now().Add(time.Duration(passed.Load())) })
	defer fetcher.Close()
	d.routes.Keys = fetcher
	d.routes.Schemes = func(string) (*scheme.Scheme, bool) { return s, true }
	source := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: "publisher", Scheme: "publisher", Created: time.Now()}
	d.must(d.store.CreateSource(t.Context(), source))
	p := &provider{source, d, signer}

	m := p.sign([]byte(`{"a":1}`), time.Now())
	if a := p.send(m); a.Status != http.StatusServiceUnavailable || a.Reason != "unavailable" || a.Header.Get("Retry-After") == "" {
		t.Errorf("while the provider is down: got %+v, want 503, unavailable and Retry-After", a)
	}
	text := string(set)
	published.Store(&text)
	passed.Store(int64(time.Minute))
	if a := p.send(m); a.Status != http.StatusOK || a.Result != "accepted" {
		t.Errorf("got %+v, want it accepted", a)
	}
	if a := p.send(m); a.Result != "duplicate" {
		t.Errorf("sent again: got %+v, want a duplicate", a)
	}
	m.Body = []byte(`{"a":2}`)
	if a := p.send(m); a.Status != http.StatusUnauthorized || a.Reason != "mismatch" {
		t.Errorf("body changed: got %+v, want 401 and mismatch", a)
	}
	if p.signer, err = s.Signer(s.GenerateSecret()); err != nil {
		t.Fatal(err)
	}
	if a := p.send(p.sign([]byte(`{"a":1}`), time.Now())); a.Status != http.StatusUnauthorized || a.Reason != "mismatch" {
		t.Errorf("signed by somebody else: got %+v, want 401 and mismatch", a)
	}
}
