package egress_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// pair makes a client certificate with its key, as PEM.
func pair(t *testing.T, name string) (certificate, key []byte) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: raw})
}

func identity(t *testing.T, name string) *egress.Identity {
	t.Helper()
	id, err := egress.NewIdentity(pair(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestNewIdentity(t *testing.T) {
	certificate, key := pair(t, "a")
	_, otherKey := pair(t, "b")
	for name, test := range map[string][2][]byte{
		"nothing": {nil, nil}, "no key": {certificate, nil}, "no certificate": {nil, key}, "swapped": {key, certificate},
		"another key": {certificate, otherKey}, "no PEM": {[]byte("x"), []byte("hunter2")},
	} {
		if _, err := egress.NewIdentity(test[0], test[1]); err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: got the error %v, want one without the key", name, err)
		}
	}
}

// A connection that was opened with a client certificate serves only requests
// with the same one.
func TestIdentity(t *testing.T) {
	names := map[string]*egress.Identity{"": nil, "acme": identity(t, "acme"), "other": identity(t, "other")}
	var opened atomic.Int32
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := ""
		if certs := r.TLS.PeerCertificates; len(certs) > 0 {
			name = certs[0].Subject.CommonName
		}
		fmt.Fprint(w, name)
	}))
	server.TLS = &tls.Config{ClientAuth: tls.RequestClientCert}
	server.Config.ConnState = func(_ net.Conn, s http.ConnState) {
		if s == http.StateNew {
			opened.Add(1)
		}
	}
	server.StartTLS()
	defer server.Close()
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate())
	c := client(t, loopback, egress.Options{RootCAs: roots})
	for range 3 {
		for name, id := range names {
			res, err := c.Do(t.Context(), &egress.Request{URL: server.URL, Identity: id})
			if err != nil || string(res.Body) != name {
				t.Fatalf("as %q: got %+v, error %v, want %q", name, res, err, name)
			}
		}
	}
	if n := opened.Load(); n != 3 {
		t.Errorf("got %d connections, want one for each certificate and one without", n)
	}
	_, err := c.Do(t.Context(), &egress.Request{URL: "http://127.0.0.1:1/", Identity: names["acme"]})
	wantCause(t, err, egress.CauseBlocked)
}

// A receiver that wants another certificate, or one at all, is a failure of TLS.
func TestIdentityThatIsRefused(t *testing.T) {
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: x509.NewCertPool()}
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	defer server.Close()
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate())
	c := client(t, loopback, egress.Options{RootCAs: roots})
	for _, id := range []*egress.Identity{nil, identity(t, "acme")} {
		_, err := c.Do(t.Context(), &egress.Request{URL: server.URL, Identity: id})
		wantCause(t, err, egress.CauseTLS)
	}
}
