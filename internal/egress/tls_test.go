package egress_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// An issuer signs certificates.
type issuer struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

// issue makes a certificate from a template that is valid from one hour ago to
// one hour from now if it says nothing else. A nil issuer signs itself.
func (i *issuer) issue(t *testing.T, template x509.Certificate) *issuer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template.SerialNumber = big.NewInt(time.Now().UnixNano())
	template.Subject = pkix.Name{CommonName: "test"}
	if template.NotBefore.IsZero() {
		template.NotBefore = time.Now().Add(-time.Hour)
	}
	if template.NotAfter.IsZero() {
		template.NotAfter = time.Now().Add(time.Hour)
	}
	template.BasicConstraintsValid = true
	if i == nil {
		i = &issuer{&template, key}
	}
	der, err := x509.CreateCertificate(rand.Reader, &template, i.cert, &key.PublicKey, i.key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &issuer{cert, key}
}

func TestTLS(t *testing.T) {
	here := []net.IP{net.IPv4(127, 0, 0, 1)}
	root := (*issuer)(nil).issue(t, x509.Certificate{IsCA: true})
	between := root.issue(t, x509.Certificate{IsCA: true})
	good := root.issue(t, x509.Certificate{IPAddresses: here})
	pool := x509.NewCertPool()
	pool.AddCert(root.cert)

	shows := func(certs ...*issuer) *tls.Config {
		c := tls.Certificate{PrivateKey: certs[0].key}
		for _, cert := range certs {
			c.Certificate = append(c.Certificate, cert.cert.Raw)
		}
		return &tls.Config{Certificates: []tls.Certificate{c}}
	}
	with := func(config *tls.Config, change func(*tls.Config)) *tls.Config {
		change(config)
		return config
	}

	for _, test := range []struct {
		name   string
		config *tls.Config
		want   egress.Cause
	}{
		{"good", shows(good), ""},
		{"TLS 1.2", with(shows(good), func(c *tls.Config) { c.MaxVersion = tls.VersionTLS12 }), ""},
		{"with intermediate", shows(between.issue(t, x509.Certificate{IPAddresses: here}), between), ""},
		{"missing intermediate", shows(between.issue(t, x509.Certificate{IPAddresses: here})), egress.CauseTLSCA},
		{"self-signed", shows((*issuer)(nil).issue(t, x509.Certificate{IPAddresses: here})), egress.CauseTLSCA},
		{"expired", shows(root.issue(t, x509.Certificate{IPAddresses: here, NotAfter: time.Now().Add(-time.Minute)})), egress.CauseTLSExpired},
		{"not yet valid", shows(root.issue(t, x509.Certificate{IPAddresses: here, NotBefore: time.Now().Add(time.Minute)})), egress.CauseTLSExpired},
		{"wrong host", shows(root.issue(t, x509.Certificate{DNSNames: []string{"other.example"}})), egress.CauseTLSHost},
		{"TLS 1.0", with(shows(good), func(c *tls.Config) { c.MinVersion, c.MaxVersion = tls.VersionTLS10, tls.VersionTLS10 }), egress.CauseTLS},
		{"TLS 1.1", with(shows(good), func(c *tls.Config) { c.MinVersion, c.MaxVersion = tls.VersionTLS10, tls.VersionTLS11 }), egress.CauseTLS},
		{"no common cipher", with(shows(good), func(c *tls.Config) {
			c.MaxVersion, c.CipherSuites = tls.VersionTLS12, []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}
		}), egress.CauseTLS},
		{"no common protocol", with(shows(good), func(c *tls.Config) { c.NextProtos = []string{"xmpp-client"} }), egress.CauseTLS},
		{"client certificate, TLS 1.2", with(shows(good), func(c *tls.Config) {
			c.MaxVersion, c.ClientAuth = tls.VersionTLS12, tls.RequireAnyClientCert
		}), egress.CauseTLS},
		{"client certificate, TLS 1.3", with(shows(good), func(c *tls.Config) { c.ClientAuth = tls.RequireAnyClientCert }), egress.CauseTLS},
	} {
		t.Run(test.name, func(t *testing.T) {
			url, _ := serve(t, func(conn net.Conn) {
				secured := tls.Server(conn, test.config)
				answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")(secured)
				io.Copy(io.Discard, conn) // so that a RST does not overtake an alert
			})
			c := client(t, loopback, egress.Options{RootCAs: pool})
			response, err := c.Do(t.Context(), &egress.Request{URL: strings.Replace(url, "http:", "https:", 1)})
			if test.want != "" {
				wantCause(t, err, test.want)
			} else if err != nil {
				t.Errorf("got error %v (%v), want 200", err, errors.Unwrap(err))
			} else if response.Status != 200 || response.Truncated {
				t.Errorf("got %d truncated=%t, want 200 whole", response.Status, response.Truncated)
			}
		})
	}
}

// TestNotTLS has receivers that do not get as far as a certificate.
func TestNotTLS(t *testing.T) {
	for _, test := range []struct {
		name   string
		handle func(net.Conn)
		want   egress.Cause
	}{
		{"speaks plain HTTP", func(c net.Conn) { io.WriteString(c, "HTTP/1.1 400 Bad Request\r\n\r\n"); io.Copy(io.Discard, c) }, egress.CauseTLS},
		{"says nothing", func(c net.Conn) { io.Copy(io.Discard, c) }, egress.CauseConnectTimeout},
		{"closes", func(c net.Conn) { c.Read(make([]byte, 4096)) }, egress.CauseTLS},
		{"drips a record", func(c net.Conn) { io.WriteString(c, "\x16\x03\x03\x00\x40\x02"); io.Copy(io.Discard, c) }, egress.CauseConnectTimeout},
	} {
		t.Run(test.name, func(t *testing.T) {
			url, _ := serve(t, test.handle)
			c := client(t, loopback, egress.Options{Timeout: 300 * time.Millisecond})
			start := time.Now()
			_, err := c.Do(t.Context(), &egress.Request{URL: strings.Replace(url, "http:", "https:", 1)})
			wantCause(t, err, test.want)
			if took := time.Since(start); took > 300*time.Millisecond+zooSlack {
				t.Errorf("took %v, want at most 300ms", took)
			}
		})
	}
}

// TestReuseTLS checks that connections over TLS, whose tickets may arrive
// late, are used again.
func TestReuseTLS(t *testing.T) {
	root := (*issuer)(nil).issue(t, x509.Certificate{IsCA: true, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}})
	pool := x509.NewCertPool()
	pool.AddCert(root.cert)
	config := &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{root.cert.Raw}, PrivateKey: root.key}}}
	url, accepted := serve(t, func(conn net.Conn) { keepAnswering(tls.Server(conn, config)) })
	c := client(t, loopback, egress.Options{RootCAs: pool})
	for range 10 {
		if _, err := c.Do(t.Context(), &egress.Request{URL: strings.Replace(url, "http:", "https:", 1)}); err != nil {
			t.Fatal(err)
		}
	}
	if n := accepted.Load(); n != 1 {
		t.Errorf("got %d connections for 10 requests, want 1", n)
	}
}
