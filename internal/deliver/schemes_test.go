package deliver_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// Each scheme signs the delivery's own id and time, whatever the one before
// it found in the payload.
func TestSignedUnderSeveralSchemes(t *testing.T) {
	o := open(t)
	headers := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { headers <- r.Header; return 200 })
	e := o.endpoint(x.URL, "*")
	e.Scheme = "linear" // whose time stands in the payload
	o.must(o.store.UpdateEndpoint(t.Context(), e))
	standard := catalog.MustGet("standard-webhooks")
	secret, id := standard.GenerateSecret(), store.RandomID[store.SecretID]()
	sealed := o.vault.Seal(secret, vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(id)})
	o.must(o.store.Rotate(t.Context(), store.Secret{
		ID: id, Tenant: tenant, Owner: store.OwnerID(e.ID), Scheme: "standard-webhooks", Sealed: sealed, Start: time.Now().Add(-time.Minute),
	}, time.Now()))
	k := o.start(nil)
	payload := []byte(`{"webhookTimestamp": 1700000000000}`)
	d := o.final(k.publish("a", payload)[0].ID)
	if d.State != store.Delivered {
		t.Fatalf("got %+v, want it delivered", d)
	}
	h := <-headers
	if h.Get("Linear-Signature") == "" {
		t.Errorf("got the headers %v, want the signature of linear", h)
	}
	v, err := standard.Verifier(secret)
	o.must(err)
	if err := v.Verify(h, payload); err != nil {
		t.Errorf("the receiver's verdict: %v", err)
	}
}

// A delivery that one of two schemes cannot sign is not sent.
func TestNotSentHalfSigned(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	e := o.endpoint(x.URL, "*")
	secret, id := catalog.MustGet("linear").GenerateSecret(), store.RandomID[store.SecretID]()
	sealed := o.vault.Seal(secret, vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(id)})
	o.must(o.store.Rotate(t.Context(), store.Secret{
		ID: id, Tenant: tenant, Owner: store.OwnerID(e.ID), Scheme: "linear", Sealed: sealed, Start: time.Now().Add(-time.Minute),
	}, time.Now()))
	k := o.start(nil)
	delivery := k.publish("a", []byte(`{"no": "time"}`))[0].ID
	await(t, "an attempt", func() bool { return o.delivery(delivery).Attempts > 0 })
	if d := o.delivery(delivery); d.Last.Cause != "signing" || x.times(delivery) != 0 {
		t.Errorf("got the cause %q and %d requests, want signing and none", d.Last.Cause, x.times(delivery))
	}
}
