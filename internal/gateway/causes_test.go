package gateway_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/sealhook/sealhook/internal/logtest"
)

// serveDNS makes this process look names up at a server that knows
// inside.test, which is a private address, and no other name.
func serveDNS(t *testing.T) {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			b := make([]byte, 512)
			n, from, err := conn.ReadFrom(b)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(b[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			q := m.Questions[0]
			reply := dnsmessage.Message{Header: dnsmessage.Header{ID: m.ID, Response: true, RecursionAvailable: true}, Questions: m.Questions}
			switch {
			case q.Name.String() != "inside.test.":
				reply.RCode = dnsmessage.RCodeNameError
			case q.Type == dnsmessage.TypeA:
				reply.Answers = []dnsmessage.Resource{{
					Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: dnsmessage.ClassINET},
					Body:   &dnsmessage.AResource{A: [4]byte{10, 1, 2, 3}},
				}}
			}
			if text, err := reply.Pack(); err == nil {
				conn.WriteTo(text, from)
			}
		}
	}()
	before := net.DefaultResolver
	net.DefaultResolver = &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		return net.Dial("udp", conn.LocalAddr().String())
	}}
	t.Cleanup(func() {
		net.DefaultResolver = before
		conn.Close()
		<-done
	})
}

// serveRaw hands each connection to handle, and returns the address.
func serveRaw(t *testing.T, handle func(net.Conn)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				handle(conn)
			}()
		}
	}()
	return l.Addr().String()
}

// afterRequest returns what answers a request with text, and then hangs up.
func afterRequest(text string) func(net.Conn) {
	return func(conn net.Conn) {
		conn.Read(make([]byte, 64<<10))
		io.WriteString(conn, text)
	}
}

// serveTLS returns the URL of a receiver with a certificate that nobody
// trusts, for that host and until then.
func serveTLS(t *testing.T, host net.IP, until time.Time) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "receiver"}, IPAddresses: []net.IP{host},
		NotBefore: until.Add(-48 * time.Hour), NotAfter: until,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	server.StartTLS()
	t.Cleanup(server.Close)
	return server.URL
}

// Each way to fail has its own cause, the same word in the API, in the log and
// in the metrics, and a text of its own at /v1/causes.
func TestCauses(t *testing.T) {
	serveDNS(t)
	statuses := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status := 0
		for _, digit := range strings.TrimPrefix(r.URL.Path, "/") {
			status = 10*status + int(digit-'0')
		}
		w.Header().Set("Location", "/elsewhere")
		w.WriteHeader(status)
	}))
	defer statuses.Close()
	quiet := make(chan struct{})
	defer close(quiet)
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	here, tomorrow := net.IPv4(127, 0, 0, 1), time.Now().Add(24*time.Hour)

	var log logtest.Buffer
	c := config(t.TempDir())
	c.Schedule, c.Timeout = []time.Duration{}, time.Second
	c.Metrics, c.Log = "127.0.0.1:0", slog.New(slog.NewJSONHandler(&log, nil))
	g := start(t, c)
	defer stop(t, g)
	var causes struct {
		Items []struct{ Code, Title, Why, Fix string }
	}
	callAbove(t, g, g.FirstToken, "GET", "/v1/causes", nil, &causes)
	fixes := make(map[string]string)
	for _, cause := range causes.Items {
		fixes[cause.Code] = cause.Fix
	}

	tests := []struct {
		url, settings string
		cause         string
		detail        string // a part of it
	}{
		{url: "http://nowhere.test/", cause: "dns"},
		{url: "http://inside.test/", cause: "blocked", detail: "private use (10.0.0.0/8)"},
		{url: "http://" + closed.Addr().String(), cause: "refused"},
		{url: serveTLS(t, here, time.Now().Add(-time.Hour)), cause: "tls-expired"},
		{url: serveTLS(t, net.IPv4(192, 0, 2, 1), tomorrow), cause: "tls-host"},
		{url: serveTLS(t, here, tomorrow), cause: "tls-ca"},
		{url: "https://" + serveRaw(t, afterRequest("HTTP/1.1 400 Bad Request\r\n\r\n")), cause: "tls"},
		{url: "http://" + serveRaw(t, func(net.Conn) { <-quiet }), cause: "timeout"},
		{url: "https://" + serveRaw(t, func(net.Conn) { <-quiet }), cause: "connect-timeout"},
		{url: "http://" + serveRaw(t, afterRequest("")), cause: "reset"},
		{url: "http://" + serveRaw(t, afterRequest("SSH-2.0-OpenSSH_9.9\r\n")), cause: "not-http"},
		{url: "http://" + serveRaw(t, afterRequest("HTTP/1.1 200 OK\r\nX: "+strings.Repeat("x", 65<<10))), cause: "headers-too-large"},
		{url: statuses.URL + "/302", cause: "redirect"},
		{url: statuses.URL + "/401", cause: "unauthorized"},
		{url: statuses.URL + "/403", cause: "unauthorized"},
		{url: statuses.URL + "/404", cause: "not-found"},
		{url: statuses.URL + "/405", cause: "method"},
		{url: statuses.URL + "/410", cause: "gone"},
		{url: statuses.URL + "/413", cause: "too-large"},
		{url: statuses.URL + "/415", cause: "media-type"},
		{url: statuses.URL + "/418", cause: "client-error"},
		{url: statuses.URL + "/429", cause: "rate-limited"},
		{url: statuses.URL + "/500", cause: "server-error"},
		{url: statuses.URL + "/200", settings: `error("not this one")`, cause: "transform", detail: "not this one"},
	}
	want := make(map[string]int) // attempts by cause
	for _, test := range tests {
		want[test.cause]++
		t.Run(test.cause, func(t *testing.T) {
			var endpoint struct{ ID string }
			call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{
				"url": test.url, "event_types": []string{"*"}, "settings": map[string]any{"transform": test.settings},
			}, &endpoint)
			call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "a", "payload": 1}, nil)
			var listed struct{ Items []delivery }
			await(t, "the end of the delivery", func() bool {
				call(t, g, g.FirstToken, "GET", "/deliveries?state=failed&state=cancelled&endpoint="+endpoint.ID, nil, &listed)
				return len(listed.Items) == 1
			})
			var attempts struct {
				Items []struct{ Cause, Hint, Detail string }
			}
			call(t, g, g.FirstToken, "GET", "/deliveries/"+listed.Items[0].ID+"/attempts", nil, &attempts)
			if len(attempts.Items) != 1 || attempts.Items[0].Cause != test.cause {
				t.Fatalf("got the attempts %+v, want one with the cause %s", attempts.Items, test.cause)
			}
			a := attempts.Items[0]
			if a.Hint == "" || a.Hint != fixes[test.cause] {
				t.Errorf("got the hint %q, want that of /v1/causes: %q", a.Hint, fixes[test.cause])
			}
			if !strings.Contains(a.Detail, test.detail) {
				t.Errorf("got the detail %q, want %q in it", a.Detail, test.detail)
			}
			await(t, "a line in the log with the cause", func() bool {
				return len(log.Lines("delivery ended", listed.Items[0].ID, `"cause":"`+test.cause+`"`)) == 1
			})
			call(t, g, g.FirstToken, "DELETE", "/endpoints/"+endpoint.ID, nil, nil)
		})
	}
	for cause, n := range want {
		await(t, "the metrics of "+cause, func() bool {
			sum := 0
			for _, outcome := range []string{"failed", "cancelled"} {
				counted, _ := strconv.Atoi(metric(t, g, `sealhook_attempts_total{cause="`+cause+`",outcome="`+outcome+`"}`)) // empty: none
				sum += counted
			}
			return sum == n
		})
	}
}
