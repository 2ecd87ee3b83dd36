package route_test

import (
	"errors"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// under returns a secret of an endpoint or source that is for a scheme of its own.
func (w *world) under(owner store.OwnerID, name, text string, start, end time.Time) store.Secret {
	s := w.secret(owner, text, start, end)
	s.Scheme = name
	return s
}

func (w *world) define(name, header string) {
	w.t.Helper()
	text := `{"name": "` + name + `", "title": "Own", "carrier": {"in": "header", "name": "` + header + `"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`
	w.must(w.PutDefinition(w.t.Context(), store.Definition{Tenant: tenant, Name: name, Text: text}, 9))
}

// signers returns the endpoint's signers at now, and their schemes' names.
func (w *world) signers(id store.EndpointID, now time.Time) ([]*scheme.Signer, []string, error) {
	w.t.Helper()
	e, ok := w.table().Endpoint(id)
	if !ok {
		w.t.Fatal("no such endpoint")
	}
	signers, err := e.Signers(now)
	var names []string
	for _, g := range signers {
		names = append(names, g.Scheme().Name())
	}
	return signers, names, err
}

func TestSecretsOfSeveralSchemes(t *testing.T) {
	w := newWorld(t)
	e := w.endpoint(store.Endpoint{Scheme: "svix"})
	owner := store.OwnerID(e.ID)
	end := w.now.Add(time.Hour)
	w.must(w.Rotate(t.Context(), w.under(owner, "standard-webhooks", newSecret(), w.now.Add(-1), time.Time{}), end))
	w.must(w.Rotate(t.Context(), w.under(owner, "", newSecret(), w.now, end), end))
	w.must(w.Rotate(t.Context(), w.under(owner, "freispace", "text", w.now.Add(time.Minute), time.Time{}), end))
	for _, c := range []struct {
		now  time.Time
		want []string
	}{
		{w.now, []string{"svix", "standard-webhooks"}},
		{w.now.Add(time.Minute), []string{"svix", "standard-webhooks", "freispace"}},
		{end, []string{"standard-webhooks", "freispace"}},
	} {
		signers, names, err := w.signers(e.ID, c.now)
		if err != nil || !slices.Equal(names, c.want) {
			t.Errorf("%s: got the schemes %q and the error %v, want %q", c.now.Sub(w.now), names, err, c.want)
		}
		m := &scheme.Message{Header: make(http.Header), Body: []byte("{}"), ID: "evt_1"}
		for _, g := range signers {
			w.must(g.Sign(m))
		}
		for name, header := range map[string]string{"svix": "Svix-Signature", "standard-webhooks": "Webhook-Signature", "freispace": "X-Freispace-Signature"} {
			if got := m.Header.Get(header) != ""; got != slices.Contains(c.want, name) {
				t.Errorf("%s: a signature of %s: got %v, want %v", c.now.Sub(w.now), name, got, !got)
			}
		}
	}
}

// The signers come from the cache: an endpoint with one scheme pays nothing for
// what others may have.
func TestSignersAllocateNothing(t *testing.T) {
	w := newWorld(t)
	made := w.endpoint(store.Endpoint{}, newSecret())
	e, _ := w.table().Endpoint(made.ID)
	if n := testing.AllocsPerRun(100, func() { w.must(second(e.Signers(w.now))) }); n != 0 {
		t.Errorf("got %v allocations, want none", n)
	}
}

func second[T any](_ T, err error) error { return err }

func TestSchemesThatCannotSignTogether(t *testing.T) {
	w := newWorld(t)
	e := w.endpoint(store.Endpoint{Scheme: "convoy"}, newSecret())
	w.must(w.Rotate(t.Context(), w.under(store.OwnerID(e.ID), "convoy-advanced", "text", w.now, time.Time{}), w.now))
	if signers, _, err := w.signers(e.ID, w.now); !errors.Is(err, scheme.ErrTogether) || signers != nil {
		t.Errorf("got %v and the error %v, want %v", signers, err, scheme.ErrTogether)
	}
}

func TestOwnDefinitionsGoFirst(t *testing.T) {
	w := newWorld(t)
	w.define("webex", "X-Own") // the catalogue has gained the name since
	e := w.endpoint(store.Endpoint{Scheme: "webex"}, "secret")
	sign := func() http.Header {
		t.Helper()
		signers, _, err := w.signers(e.ID, w.now)
		w.must(err)
		m := &scheme.Message{Header: make(http.Header), Body: []byte("{}")}
		w.must(signers[0].Sign(m))
		return m.Header
	}
	if h := sign(); h.Get("X-Own") == "" || len(h) != 1 {
		t.Errorf("got the headers %v, want X-Own alone", h)
	}
	before := w.table()
	w.define("webex", "X-Changed")
	if h := sign(); h.Get("X-Changed") == "" {
		t.Errorf("changed: got the headers %v, want X-Changed", h)
	}
	if old, _ := before.Endpoint(e.ID); second(old.Signers(w.now)) != nil {
		t.Error("an older table no longer signs")
	}
	// Another tenant has the catalogue's.
	w.must(w.CreateTenant(t.Context(), store.Tenant{ID: "other"}))
	theirs := store.Endpoint{ID: store.RandomID[store.EndpointID](), Tenant: "other", Scheme: "webex", EventTypes: []string{"*"}}
	w.must(w.CreateEndpoint(t.Context(), theirs))
	table, err := w.routes.Table(t.Context(), "other")
	w.must(err)
	endpoint, _ := table.Endpoint(theirs.ID)
	if _, err := endpoint.Signers(w.now); !errors.Is(err, scheme.ErrSecret) {
		t.Errorf("another tenant: got the error %v, want %v", err, scheme.ErrSecret)
	}
	// One that does not compile is no other one.
	w.must(w.PutDefinition(t.Context(), store.Definition{Tenant: tenant, Name: "webex", Text: `{"name": "webex"}`}, 9))
	if _, _, err := w.signers(e.ID, w.now); !errors.Is(err, scheme.ErrDefinition) {
		t.Errorf("a definition that does not compile: got the error %v, want %v", err, scheme.ErrDefinition)
	}
}

func TestSourceOfSeveralSchemes(t *testing.T) {
	w := newWorld(t)
	s := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: "in", Scheme: "ticket-spot", Tolerance: time.Hour}
	owner := store.OwnerID(s.ID)
	w.must(w.CreateSource(t.Context(), s, w.under(owner, "", "secret", w.now, time.Time{}),
		w.under(owner, "gitlab", "token", w.now.Add(-2*time.Second), time.Time{}), w.under(owner, "standard-webhooks", newSecret(), w.now.Add(-time.Second), time.Time{})))
	source, err := w.routes.Source(t.Context(), s.ID)
	w.must(err)
	verifiers, err := source.Verifiers(w.now)
	w.must(err)
	var names []string
	for _, v := range verifiers {
		names = append(names, v.Scheme().Name())
		if v.Tolerance != time.Hour {
			t.Errorf("%s: got the tolerance %s, want the source's", v.Scheme().Name(), v.Tolerance)
		}
	}
	if want := []string{"ticket-spot", "gitlab", "standard-webhooks"}; !slices.Equal(names, want) {
		t.Errorf("got the schemes %q, want %q", names, want)
	}
	header, _ := catalog.MustGet("gitlab").SecretHeader()
	if !slices.Equal(source.SecretHeaders, []string{header}) {
		t.Errorf("got the headers with a secret %q, want %q", source.SecretHeaders, header)
	}
}
