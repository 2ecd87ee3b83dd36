package scheme_test

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A genuine timestamp is early however far ahead it is: milliseconds where
// seconds are due are some 50,000 years ahead.
func TestFarFuture(t *testing.T) {
	secret := catalog.MustGet("standard-webhooks").GenerateSecret()
	g, err := catalog.MustGet("standard-webhooks").Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	v, err := catalog.MustGet("standard-webhooks").Verifier(secret)
	if err != nil {
		t.Fatal(err)
	}
	for _, ahead := range []time.Duration{time.Hour, 200 * 365 * 24 * time.Hour} {
		m := scheme.Message{Header: make(http.Header), Body: []byte("x"), Time: time.Now().Add(ahead)}
		check(t, g, v, &m)
	}
	m := scheme.Message{Header: make(http.Header), Body: []byte("x"), Time: time.Unix(time.Now().UnixMilli(), 0)}
	check(t, g, v, &m)
}

func check(t *testing.T, g *scheme.Signer, v *scheme.Verifier, m *scheme.Message) {
	t.Helper()
	if err := g.Sign(m); err != nil {
		t.Fatal(err)
	}
	if err := v.Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrEarly) {
		t.Errorf("signed at %s: got %v, want %v", m.Time.UTC(), err, scheme.ErrEarly)
	}
}
