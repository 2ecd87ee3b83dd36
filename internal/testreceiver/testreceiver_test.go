package testreceiver_test

import (
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/testreceiver"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	_ "github.com/sealhook/sealhook/scheme/httpsig"
)

const url = "https://hooks.example/test-receiver"

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// A house makes endpoints, and has a test receiver.
type house struct {
	testreceiver.Receiver
	t     *testing.T
	vault *vault.Vault
	table *route.Table
}

func open(t *testing.T) *house {
	t.Helper()
	dir := t.TempDir()
	s, err := sqlstore.OpenSQLite(t.Context(), filepath.Join(dir, "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	h := &house{Receiver: testreceiver.Receiver{URL: url, Now: func() time.Time { return now }}, t: t}
	if h.vault, err = vault.Open(filepath.Join(dir, "key")); err != nil {
		t.Fatal(err)
	}
	routes := &route.Routes{Store: s, Vault: h.vault, Schemes: catalog.Get}
	if h.table, err = routes.Table(t.Context(), store.DefaultTenant); err != nil {
		t.Fatal(err)
	}
	return h
}

// endpoint returns an endpoint of a tenant, and a request that it signed.
func (h *house) endpoint(tenant, name string, secret scheme.Secret) (*route.Endpoint, *egress.Request, error) {
	h.t.Helper()
	e := h.table.Draft(store.Endpoint{Tenant: tenant, URL: url, Scheme: name}, store.Secret{
		Sealed: h.vault.Seal(secret, vault.Place{Tenant: tenant}), Tenant: tenant, Start: now,
	})
	m := &scheme.Message{
		ID: "msg_1", Time: now, Method: http.MethodPost, URL: url, Type: "order.paid", Body: []byte(`{"type": "order.paid", "order": 4711}`),
		Header: http.Header{"Content-Type": {"application/json"}, "sealhook-event-type": {"order.paid"}, "Sealhook-Delivery": {"dlv_0000000000002"}},
	}
	signers, err := e.Signers(now)
	if err == nil {
		err = signers[0].Sign(m)
	}
	return e, &egress.Request{Method: m.Method, URL: m.URL, Header: m.Header, Body: m.Body}, err
}

// What an endpoint signs under a scheme of the catalogue, the receiver finds
// genuine under the same, and a changed body it does not.
func TestCatalogue(t *testing.T) {
	h := open(t)
	signed := 0
	for _, name := range catalog.Names() {
		c := catalog.MustGet(name)
		secret := c.GenerateSecret()
		e, r, err := h.endpoint(store.DefaultTenant, name, secret)
		if err != nil {
			continue // it needs another payload, or more than a secret
		}
		signed++
		res := h.Receive(t.Context(), e, r)
		got := h.Received(store.DefaultTenant)[0]
		for _, f := range got.Header {
			if strings.Contains(f.Value, secret.Reveal()) {
				t.Errorf("%s: the header %s shows the secret", name, f.Name)
			}
		}
		if !got.Verified() || res.Status != 200 || string(res.Body) != `{"verified":true}` {
			t.Errorf("%s: got the answer %d %s and the verdict %v, want it verified", name, res.Status, res.Body, got.Verdicts)
		}
		if !c.SignsBody() {
			continue
		}
		r.Body = []byte(`{"type": "order.paid", "order": 4712}`)
		if res := h.Receive(t.Context(), e, r); res.Status != 401 {
			t.Errorf("%s: a changed body: got %d, want 401", name, res.Status)
		}
	}
	if signed < 350 {
		t.Errorf("%d schemes sign a delivery, want nearly all of %d", signed, len(catalog.Names()))
	}
}

func TestReceived(t *testing.T) {
	h := open(t)
	e, r, err := h.endpoint(store.DefaultTenant, "gitlab", scheme.NewSecret("the secret of the test"))
	if err != nil {
		t.Fatal(err)
	}
	h.Receive(t.Context(), e, r)
	got := h.Received(store.DefaultTenant)[0]
	if got.At != now || got.Type != "order.paid" || got.Delivery.String() != "dlv_0000000000002" || string(got.Body) != string(r.Body) || got.Size != len(r.Body) {
		t.Errorf("got %+v, want what was sent", got)
	}
	if text := fmt.Sprint(got.Header); !strings.Contains(text, "{X-Gitlab-Token [redacted]}") {
		t.Errorf("got the header %s, want the secret redacted", text)
	}

	r.Header.Set("X-Gitlab-Token", "another secret")
	r.Body = make([]byte, 5<<10)
	h.Receive(t.Context(), e, r)
	got = h.Received(store.DefaultTenant)[0]
	if got.Verified() || len(got.Verdicts) != 1 || got.Verdicts[0].Scheme != "gitlab" || !errors.Is(got.Verdicts[0].Err, scheme.ErrMismatch) {
		t.Errorf("got the verdicts %+v, want a mismatch", got.Verdicts)
	}
	if len(got.Body) != 4<<10 || got.Size != 5<<10 {
		t.Errorf("got %d bytes of a body of %d, want 4 KiB of 5", len(got.Body), got.Size)
	}

	none := h.table.Draft(store.Endpoint{Tenant: store.DefaultTenant, Scheme: "no such scheme"})
	if res := h.Receive(t.Context(), none, r); res.Status != 401 || h.Received(store.DefaultTenant)[0].Verified() {
		t.Errorf("an endpoint that cannot verify: got %d, want 401", res.Status)
	}
}

// Neither many requests nor many tenants fill the memory.
func TestBounds(t *testing.T) {
	h := open(t)
	for tenant := range 101 {
		e, r, err := h.endpoint(fmt.Sprint("tenant-", tenant), "gitlab", scheme.NewSecret("the secret of the test"))
		if err != nil {
			t.Fatal(err)
		}
		now = now.Add(time.Second)
		for range testreceiver.MaxReceived + 5 {
			h.Receive(t.Context(), e, r)
		}
	}
	for tenant, want := range map[string]int{"tenant-0": 0, "tenant-1": testreceiver.MaxReceived, "tenant-100": testreceiver.MaxReceived, "nobody": 0} {
		if got := len(h.Received(tenant)); got != want {
			t.Errorf("%s: got %d requests, want %d", tenant, got, want)
		}
	}
}
