package egress_test

import (
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/binary"
	"encoding/hex"
	"io"
	"math/big"
	"net"
	"slices"
	"strings"
	"sync"
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

// zooRoots is the authority of the animals that speak TLS.
var zooRoots = x509.NewCertPool()

// A tlsAnimal speaks TLS in its own way.
type tlsAnimal struct {
	config *tls.Config
	handle func(net.Conn) // nil: it answers as it should
	cause  egress.Cause   // none: it gets on
}

// tlsStable returns the animals that speak TLS, by their names.
func tlsStable(t *testing.T) map[string]tlsAnimal {
	t.Helper()
	here := []net.IP{net.IPv4(127, 0, 0, 1)}
	root := (*issuer)(nil).issue(t, x509.Certificate{IsCA: true})
	between := root.issue(t, x509.Certificate{IsCA: true})
	good := root.issue(t, x509.Certificate{IPAddresses: here})
	zooRoots.AddCert(root.cert)

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
	flood := func(requested byte) tlsAnimal {
		updates := &keyUpdates{requested: requested}
		return tlsAnimal{with(shows(good), func(c *tls.Config) {
			c.MinVersion, c.SessionTicketsDisabled, c.KeyLogWriter = tls.VersionTLS13, true, updates
		}), updates.flood, egress.CauseReset}
	}
	return map[string]tlsAnimal{
		"good":                 {shows(good), nil, ""},
		"TLS 1.2":              {with(shows(good), func(c *tls.Config) { c.MaxVersion = tls.VersionTLS12 }), nil, ""},
		"with intermediate":    {shows(between.issue(t, x509.Certificate{IPAddresses: here}), between), nil, ""},
		"missing intermediate": {shows(between.issue(t, x509.Certificate{IPAddresses: here})), nil, egress.CauseTLSCA},
		"self-signed":          {shows((*issuer)(nil).issue(t, x509.Certificate{IPAddresses: here})), nil, egress.CauseTLSCA},
		"expired":              {shows(root.issue(t, x509.Certificate{IPAddresses: here, NotAfter: time.Now().Add(-time.Minute)})), nil, egress.CauseTLSExpired},
		"not yet valid":        {shows(root.issue(t, x509.Certificate{IPAddresses: here, NotBefore: time.Now().Add(time.Minute)})), nil, egress.CauseTLSExpired},
		"wrong host":           {shows(root.issue(t, x509.Certificate{DNSNames: []string{"other.example"}})), nil, egress.CauseTLSHost},
		"TLS 1.0":              {with(shows(good), func(c *tls.Config) { c.MinVersion, c.MaxVersion = tls.VersionTLS10, tls.VersionTLS10 }), nil, egress.CauseTLS},
		"TLS 1.1":              {with(shows(good), func(c *tls.Config) { c.MinVersion, c.MaxVersion = tls.VersionTLS10, tls.VersionTLS11 }), nil, egress.CauseTLS},
		"no common cipher": {with(shows(good), func(c *tls.Config) {
			c.MaxVersion, c.CipherSuites = tls.VersionTLS12, []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}
		}), nil, egress.CauseTLS},
		"no common protocol": {with(shows(good), func(c *tls.Config) { c.NextProtos = []string{"xmpp-client"} }), nil, egress.CauseTLS},
		"client certificate, TLS 1.2": {with(shows(good), func(c *tls.Config) {
			c.MaxVersion, c.ClientAuth = tls.VersionTLS12, tls.RequireAnyClientCert
		}), nil, egress.CauseTLS},
		"client certificate, TLS 1.3":    {with(shows(good), func(c *tls.Config) { c.ClientAuth = tls.RequireAnyClientCert }), nil, egress.CauseTLS},
		"huge RSA key":                   {shows(root.issueHuge(t, x509.Certificate{IPAddresses: here})), nil, egress.CauseTLS},
		"400 certificates":               {shows(append([]*issuer{good}, slices.Repeat([]*issuer{between}, 400)...)...), nil, ""},
		"1,000 certificates":             {shows(append([]*issuer{good}, slices.Repeat([]*issuer{between}, 1000)...)...), nil, egress.CauseTLS},
		"key update flood":               flood(0),
		"key update flood, to be echoed": flood(1),
	}
}

// issueHuge makes a certificate with a public key that takes long to verify
// with, and that nobody has the private key of.
func (i *issuer) issueHuge(t *testing.T, template x509.Certificate) *issuer {
	t.Helper()
	n := new(big.Int).SetBit(big.NewInt(1), 16383, 1)
	template.SerialNumber, template.Subject = big.NewInt(time.Now().UnixNano()), pkix.Name{CommonName: "test"}
	template.NotBefore, template.NotAfter = time.Now().Add(-time.Hour), time.Now().Add(time.Hour)
	der, err := x509.CreateCertificate(rand.Reader, &template, i.cert, &rsa.PublicKey{N: n, E: 65537}, i.key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &issuer{cert, i.key}
}

// keyUpdates sends nothing but messages that change the keys (RFC 8446,
// sections 4.6.3 and 7.2), past crypto/tls, which sends none. As a
// KeyLogWriter it learns with what to encrypt them.
type keyUpdates struct {
	requested byte // whether the client is to change its keys, too

	mu     sync.Mutex // guards secret
	secret []byte
}

// Write reads a line of the key log.
func (k *keyUpdates) Write(line []byte) (int, error) {
	fields := strings.Fields(string(line))
	if fields[0] == "SERVER_TRAFFIC_SECRET_0" {
		secret, err := hex.DecodeString(fields[2])
		if err != nil {
			return 0, err
		}
		k.mu.Lock()
		k.secret = secret
		k.mu.Unlock()
	}
	return len(line), nil
}

func (k *keyUpdates) flood(conn net.Conn) {
	secured := conn.(*tls.Conn)
	if _, _, err := request(bufio.NewReader(secured)); err != nil {
		return
	}
	hash, keySize := sha256.New, 16
	if secured.ConnectionState().CipherSuite == tls.TLS_AES_256_GCM_SHA384 {
		hash, keySize = sha512.New384, 32
	}
	k.mu.Lock()
	secret := k.secret
	k.mu.Unlock()
	for range 1 << 16 {
		expand := func(label string, size int) []byte {
			info := binary.BigEndian.AppendUint16(nil, uint16(size))
			info = append(info, byte(len("tls13 "+label)))
			info = append(append(info, "tls13 "+label...), 0)
			key, err := hkdf.Expand(hash, secret, string(info), size)
			if err != nil {
				panic(err)
			}
			return key
		}
		block, err := aes.NewCipher(expand("key", keySize))
		if err != nil {
			panic(err)
		}
		aead, err := cipher.NewGCM(block)
		if err != nil {
			panic(err)
		}
		message := []byte{24, 0, 0, 1, k.requested, 22} // and the type of the record
		header := []byte{23, 3, 3, 0, byte(len(message) + aead.Overhead())}
		if _, err := secured.NetConn().Write(aead.Seal(header, expand("iv", 12), message, header)); err != nil {
			return
		}
		secret = expand("traffic upd", len(secret))
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
