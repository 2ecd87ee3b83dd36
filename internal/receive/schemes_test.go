package receive_test

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// and returns a signer of a further scheme of the provider's source, from now on.
func (p *provider) and(name string) *scheme.Signer {
	p.door.t.Helper()
	c := catalog.MustGet(name)
	secret, id := c.GenerateSecret(), store.RandomID[store.SecretID]()
	sealed := p.door.vault.Seal(secret, vault.Place{Tenant: tenant, Owner: int64(p.ID), Secret: int64(id)})
	p.door.must(p.door.store.Rotate(p.door.t.Context(), store.Secret{
		ID: id, Tenant: tenant, Owner: store.OwnerID(p.ID), Scheme: name, Sealed: sealed, Start: time.Now().Add(-time.Second),
	}, time.Now()))
	g, err := c.Signer(secret)
	p.door.must(err)
	return g
}

// A source of two schemes accepts what one of them verifies, and says which.
func TestEitherSchemeVerifies(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	github := p.and("github")
	sign := func(body string, signers ...*scheme.Signer) *scheme.Message {
		t.Helper()
		m := &scheme.Message{Method: "POST", Header: make(http.Header), Body: []byte(body), Time: time.Now(), Type: "push"}
		for _, g := range signers {
			d.must(g.Sign(m))
		}
		return m
	}
	changed := func(m *scheme.Message) *scheme.Message {
		m.Body = append(m.Body, ' ')
		return m
	}
	for _, c := range []struct {
		what           string
		m              *scheme.Message
		status         int
		scheme, reason string
		eventType      string
	}{
		{"the first", sign(`{"n":1}`, p.signer), 200, "freispace", "", "freispace"},
		{"the second", sign(`{"n":2}`, github), 200, "github", "", "freispace.push"},
		{"both", sign(`{"n":3}`, p.signer, github), 200, "freispace", "", "freispace"},
		{"none", sign(`{"n":4}`), 400, "freispace", "missing", ""},
		{"the first, forged", changed(sign(`{"n":5}`, p.signer)), 403, "freispace", "mismatch", ""},
		{"the second, forged", changed(sign(`{"n":6}`, github)), 401, "github", "mismatch", ""},
		{"both, forged", changed(sign(`{"n":7}`, p.signer, github)), 403, "freispace", "mismatch", ""},
	} {
		a := p.send(c.m)
		if a.Status != c.status || a.Reason != c.reason {
			t.Errorf("%s: got %d %q, want %d %q", c.what, a.Status, a.Reason, c.status, c.reason)
		}
		kept := p.requests()[0]
		if kept.Scheme != c.scheme || kept.Reason != c.reason {
			t.Errorf("%s: the request is kept with the scheme %q and the reason %q, want %q and %q", c.what, kept.Scheme, kept.Reason, c.scheme, c.reason)
		}
		if c.status == 200 && d.event(a.Event).Type != c.eventType {
			t.Errorf("%s: got an event of the type %q, want %q", c.what, d.event(a.Event).Type, c.eventType)
		}
	}
}

// Whoever saw a webhook with two signatures cannot send it a second time with
// one of them.
func TestReplayWithOneOfTwoSignatures(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	webex := p.and("webex")
	m := &scheme.Message{Method: "POST", Header: make(http.Header), Body: []byte(`{"n":1}`), Time: time.Now()}
	d.must(p.signer.Sign(m))
	d.must(webex.Sign(m))
	names := slices.DeleteFunc(slices.Collect(maps.Keys(m.Header)), func(name string) bool { return !strings.Contains(name, "Signature") })
	if len(names) != 2 {
		t.Fatalf("got the signatures %q, want two", names)
	}
	first := p.send(m)
	if first.Result != "accepted" {
		t.Fatalf("got %v, want accepted", first)
	}
	for _, name := range names {
		replay := &scheme.Message{Header: m.Header.Clone(), Body: m.Body}
		replay.Header.Del(name)
		if a := p.send(replay); a.Result != "duplicate" || a.Event != first.Event {
			t.Errorf("without %s: got %s %s, want a duplicate of %s", name, a.Result, a.Event, first.Event)
		}
	}
}

// The secret of a further scheme that sends it is not kept either.
func TestSecretOfAFurtherSchemeIsNotKept(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	gitlab := p.and("gitlab")
	header, ok := catalog.MustGet("gitlab").SecretHeader()
	if !ok {
		t.Fatal("gitlab sends no secret")
	}
	m := &scheme.Message{Method: "POST", Header: make(http.Header), Body: []byte("{}")}
	d.must(gitlab.Sign(m))
	if a := p.send(m); a.Status != 200 {
		t.Fatalf("got %d %s, want 200", a.Status, a.Reason)
	}
	for _, f := range p.requests()[0].Header {
		if f.Value == m.Header.Get(header) {
			t.Errorf("%s is kept with the secret", f.Name)
		}
	}
}

// A source answers the handshakes of any of its schemes, and takes webhooks
// of the others as before.
func TestHandshakeOfAFurtherScheme(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	if status, h, _ := p.ask("GET", "?challenge=abc123"); status != 405 || h.Get("Allow") != "POST" {
		t.Errorf("without the scheme: got %d and Allow %q, want 405 and POST", status, h.Get("Allow"))
	}
	p.and("dropbox")
	if status, _, body := p.ask("GET", "?challenge=abc123"); status != 200 || body != "abc123" {
		t.Errorf("got %d %q, want 200 with the challenge", status, body)
	}
	if kept := p.requests()[0]; kept.Scheme != "dropbox" || kept.Verdict != store.VerdictHandshake {
		t.Errorf("kept as %s of %q, want a handshake of dropbox", kept.Verdict, kept.Scheme)
	}
	if status, _, _ := p.ask("GET", ""); status != 400 {
		t.Errorf("a GET that asks nothing: got %d, want 400", status)
	}
	if a := p.send(p.sign([]byte("{}"), time.Now())); a.Result != "accepted" {
		t.Errorf("a webhook: got %d %s, want accepted", a.Status, a.Reason)
	}
	if n := d.events(); n != 1 {
		t.Errorf("got %d events, want 1", n)
	}
}
