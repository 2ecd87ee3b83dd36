package deliver_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
)

// authorize gives an endpoint credentials, from their JSON.
func (o *office) authorize(e *store.Endpoint, text string) {
	o.t.Helper()
	var c credential.Credential
	o.must(json.Unmarshal([]byte(text), &c))
	e.Auth = store.Auth{Kinds: c.Kinds(), Sealed: o.vault.Seal(c.Secret(), vault.Place{Tenant: tenant, Owner: int64(e.ID)})}
	o.must(o.store.UpdateEndpoint(o.t.Context(), *e))
}

func TestAuthorization(t *testing.T) {
	o := open(t)
	got := make(chan http.Header, 1)
	x := listen(t, func(r *http.Request) int { got <- r.Header.Clone(); return 204 })
	e := o.endpoint(x.URL, "a")
	k := o.start(nil)
	for text, want := range map[string]string{
		`{}`: "",
		`{"basic":{"username":"Aladdin","password":"open sesame"}}`: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
		`{"bearer":{"token":"hunter2"}}`:                            "Bearer hunter2",
	} {
		o.authorize(&e, text)
		o.final(k.publish("a", []byte(`{}`))[0].ID)
		h := <-got
		if h.Get("Authorization") != want || h.Get("Webhook-Signature") == "" {
			t.Errorf("%s: got Authorization %q beside the signature %q, want %q", text, h.Get("Authorization"), h.Get("Webhook-Signature"), want)
		}
	}
}

// A service hands out tokens and takes the latest of them.
type service struct {
	*httptest.Server
	mu     sync.Mutex // guards the fields below
	issued int
	taken  string // the token that is good; empty: none
	got    []string
}

func serveOAuth2(t *testing.T) *service {
	x := new(service)
	x.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x.mu.Lock()
		defer x.mu.Unlock()
		if r.URL.Path == "/token" {
			x.issued++
			fmt.Fprintf(w, `{"access_token":"token-%d","token_type":"Bearer","expires_in":3600}`, x.issued)
			return
		}
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		x.got = append(x.got, token+" "+r.Header.Get("Webhook-Id"))
		if x.taken != "" && token != x.taken {
			w.WriteHeader(401)
		}
	}))
	t.Cleanup(x.Close)
	return x
}

func (x *service) take(token string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.taken = token
}

func (x *service) seen() (issued int, got []string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.issued, append([]string(nil), x.got...)
}

// A token is fetched once for all deliveries, and once more when it is refused.
func TestOAuth2(t *testing.T) {
	o, x, c := open(t), serveOAuth2(t), new(clock)
	e := o.endpoint(x.URL, "a")
	o.authorize(&e, `{"oauth2":{"token_url":"`+x.URL+`/token","client_id":"id","client_secret":"hunter2"}}`)
	k := o.start(c.set)
	deliverOne := func(want store.State) store.Delivery {
		t.Helper()
		d := o.final(k.publish("a", nil)[0].ID)
		if d.State != want {
			t.Fatalf("got %s (%s), want %s", d.State, d.Last.Detail, want)
		}
		return d
	}
	for range 3 {
		deliverOne(store.Delivered)
	}
	if issued, got := x.seen(); issued != 1 || len(got) != 3 {
		t.Errorf("three deliveries: got %d tokens and %d requests, want 1 and 3", issued, len(got))
	}
	c.advance(time.Minute)
	x.take("token-2")
	d := deliverOne(store.Delivered)
	issued, got := x.seen()
	if issued != 2 || len(got) != 5 || !strings.HasPrefix(got[3], "token-1 ") || !strings.HasPrefix(got[4], "token-2 ") || d.Attempts != 1 {
		t.Errorf("refused once: got %d tokens, %v and %d attempts, want a second token within one attempt", issued, got, d.Attempts)
	}
	if strings.TrimPrefix(got[3], "token-1 ") != strings.TrimPrefix(got[4], "token-2 ") {
		t.Errorf("got two ids: %v", got[3:])
	}
	c.advance(time.Minute)
	x.take("no token")
	if d := deliverOne(store.Failed); d.Last.Status != 401 || d.Last.Cause != string(egress.CauseUnauthorized) {
		t.Errorf("refused twice: got %d %s, want 401", d.Last.Status, d.Last.Cause)
	}
	if issued, got := x.seen(); issued != 3 || len(got) != 7 {
		t.Errorf("refused twice: got %d tokens and %d requests, want 3 and 7", issued, len(got))
	}
}

// What goes wrong with credentials has its cause, and shows no secret.
func TestCredentialsThatFail(t *testing.T) {
	o := open(t)
	var logged logtest.Buffer
	o.log = slog.New(slog.NewTextHandler(&logged, nil))
	refuses := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(401)
		io.WriteString(w, `{"error":"invalid_client","error_description":"hunter2 is wrong"}`)
	}))
	t.Cleanup(refuses.Close)
	x := listen(t, nil)
	e := o.endpoint(x.URL, "a")
	k := o.start(func(d *deliver.Dispatcher) { d.Schedule = []time.Duration{} })
	damaged := e
	damaged.Auth = store.Auth{Kinds: []string{"basic"}, Sealed: []byte("not sealed")}
	for name, test := range map[string]struct {
		change func()
		detail string
	}{
		"no token": {func() {
			o.authorize(&e, `{"oauth2":{"token_url":"`+refuses.URL+`/secret-path","client_id":"id","client_secret":"hunter2"}}`)
		}, "fetch an access token: the token endpoint answered 401: invalid_client"},
		"two headers": {func() {
			two := e
			two.Scheme = "bearer"
			o.authorize(&two, `{"basic":{"username":"a","password":"hunter2"}}`)
		}, "the endpoint's scheme has an Authorization header of its own"},
		"damaged": {func() { o.must(o.store.UpdateEndpoint(t.Context(), damaged)) }, "the endpoint's credentials cannot be used"},
	} {
		test.change()
		d := o.final(k.publish("a", nil)[0].ID)
		if d.State != store.Failed || d.Last.Cause != string(egress.CauseAuth) || d.Last.Detail != test.detail {
			t.Errorf("%s: got %s, %s %q, want failed, auth %q", name, d.State, d.Last.Cause, d.Last.Detail, test.detail)
		}
		if n := x.times(d.ID); n != 0 {
			t.Errorf("%s: the receiver got %d requests, want none", name, n)
		}
	}
	k.idle()
	for _, secret := range []string{"hunter2", "secret-path"} {
		if strings.Contains(logged.String(), secret) {
			t.Errorf("the log holds %q:\n%s", secret, logged.String())
		}
	}
}

// A client certificate is shown to the receiver, and one that it does not
// know is a failure of TLS.
func TestClientCertificate(t *testing.T) {
	o := open(t)
	known, knownKey := certificate(t, "known")
	stranger, strangerKey := certificate(t, "stranger")
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(known)
	var names atomic.Value
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		names.Store(r.TLS.PeerCertificates[0].Subject.CommonName + " " + r.Header.Get("Authorization"))
	}))
	server.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	t.Cleanup(server.Close)
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate())
	client := egress.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}, egress.Options{RootCAs: roots})
	t.Cleanup(client.Close)
	e := o.endpoint(server.URL, "a")
	k := o.start(func(d *deliver.Dispatcher) { d.Client, d.Schedule = client, []time.Duration{} })
	for _, test := range []struct {
		chain, key []byte
		want       string
	}{{nil, nil, "tls"}, {stranger, strangerKey, "tls"}, {known, knownKey, ""}} {
		auth := map[string]any{"bearer": map[string]string{"token": "also"}}
		if test.chain != nil {
			auth["client_certificate"] = map[string]string{"chain": string(test.chain), "key": string(test.key)}
		}
		text, err := json.Marshal(auth)
		o.must(err)
		o.authorize(&e, string(text))
		if d := o.final(k.publish("a", nil)[0].ID); d.Last.Cause != test.want {
			t.Errorf("got the cause %q, want %q", d.Last.Cause, test.want)
		}
	}
	if got := names.Load(); got != "known Bearer also" {
		t.Errorf("the receiver got %v, want the certificate of known, and the token", got)
	}
}

// certificate makes a client certificate that signs itself, as PEM.
func certificate(t *testing.T, name string) (chain, key []byte) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
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
