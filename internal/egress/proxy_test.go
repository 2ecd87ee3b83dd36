package egress_test

import (
	"bufio"
	"context"
	"crypto/x509"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// A tunnel is a proxy that knows one name, and keeps what it was asked.
type tunnel struct {
	url string
	to  string // where the name receiver.example leads

	mu    sync.Mutex // guards asked
	asked []*http.Request
}

func proxy(t *testing.T, answer func(x *tunnel, r *http.Request, conn net.Conn)) *tunnel {
	x := new(tunnel)
	x.url, _ = serve(t, func(conn net.Conn) {
		r, err := http.ReadRequest(bufio.NewReader(conn))
		if err != nil {
			return
		}
		x.mu.Lock()
		x.asked = append(x.asked, r)
		x.mu.Unlock()
		answer(x, r, conn)
	})
	return x
}

// through connects, as a proxy should.
func through(x *tunnel, r *http.Request, conn net.Conn) {
	to, err := net.Dial("tcp", x.to)
	if err != nil {
		io.WriteString(conn, "HTTP/1.1 502 Bad Gateway\r\n\r\n")
		return
	}
	defer to.Close()
	io.WriteString(conn, "HTTP/1.1 200 Connection established\r\nVia: 1.1 test\r\n\r\n")
	go func() { io.Copy(to, conn); to.Close() }()
	io.Copy(conn, to)
}

func (x *tunnel) requests() []*http.Request {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.asked
}

func parseProxy(t *testing.T, raw string) *egress.Proxy {
	t.Helper()
	p, err := egress.ParseProxy(raw)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Everything goes through the proxy, also what is looked up and TLS, and the
// proxy sees neither the request nor more than it is to know.
func TestProxy(t *testing.T) {
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Proxy-Authorization") != "" {
			t.Error("the receiver got the proxy's password")
		}
		fmt.Fprint(w, r.Host)
	}))
	defer server.Close()
	x := proxy(t, through)
	x.to = server.Listener.Addr().String()
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate()) // for example.com
	url := strings.Replace(x.url, "http://", "http://user:pa%20ss@", 1)
	c := client(t, egress.Policy{}, egress.Options{RootCAs: roots, Proxy: parseProxy(t, url)})
	for range 2 {
		res, err := c.Do(t.Context(), &egress.Request{URL: "https://example.com/hook"})
		if err != nil || string(res.Body) != "example.com" {
			t.Fatalf("got %+v, error %v, want the answer of example.com", res, err)
		}
	}
	asked := x.requests()
	if len(asked) != 1 {
		t.Fatalf("got %d connections, want 1 for both", len(asked))
	}
	if r := asked[0]; r.Method != "CONNECT" || r.Host != "example.com:443" || r.Header.Get("Proxy-Authorization") != "Basic dXNlcjpwYSBzcw==" {
		t.Errorf("got %s %s with %v, want CONNECT example.com:443 with the password", r.Method, r.Host, r.Header)
	}
}

// What the policy refuses is refused before the proxy hears of it.
func TestProxyIsNoWayRoundThePolicy(t *testing.T) {
	x := proxy(t, through)
	p := egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}}
	c := client(t, p, egress.Options{Proxy: parseProxy(t, x.url)})
	for _, url := range []string{
		"https://127.0.0.1/", "https://169.254.169.254/", "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://localhost/",
		"https://10.2.0.1/", "http://93.184.216.34/", "https://2130706433/", "https://0x7f.1/",
		"http://receiver.example/", // the proxy would look it up: nobody here knows whether it is in 10.1.0.0/16
	} {
		_, err := c.Do(t.Context(), &egress.Request{URL: url})
		wantCause(t, err, egress.CauseBlocked)
	}
	if n := len(x.requests()); n != 0 {
		t.Errorf("the proxy was asked %d times", n)
	}
	_, err := c.Do(t.Context(), &egress.Request{URL: "http://10.1.0.1/"}) // allowed, and refused by this proxy
	wantCause(t, err, egress.CauseUnreachable)
}

// A proxy that refuses, breaks or hangs costs the attempt, and is told from
// the receiver.
func TestProxyThatDoesNotConnect(t *testing.T) {
	say := func(text string) func(*tunnel, *http.Request, net.Conn) {
		return func(_ *tunnel, _ *http.Request, conn net.Conn) { io.WriteString(conn, text) }
	}
	for name, test := range map[string]struct {
		answer func(*tunnel, *http.Request, net.Conn)
		want   egress.Cause
	}{
		"403":               {say("HTTP/1.1 403 Forbidden\r\n\r\n"), egress.CauseProxy},
		"407":               {say("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), egress.CauseProxy},
		"302":               {say("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n"), egress.CauseProxy},
		"503":               {say("HTTP/1.1 503 Service Unavailable\r\n\r\n"), egress.CauseUnreachable},
		"not HTTP":          {say("hello\r\n"), egress.CauseProxy},
		"nothing":           {say(""), egress.CauseProxy},
		"endless headers":   {say("HTTP/1.1 200 OK\r\nX: " + strings.Repeat("x", 20<<10)), egress.CauseProxy},
		"more than it was":  {say("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), egress.CauseProxy},
		"an interim answer": {say("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"), egress.CauseProxy},
		"hangs":             {func(_ *tunnel, _ *http.Request, conn net.Conn) { io.Copy(io.Discard, conn) }, egress.CauseProxy},
		"connected, but mum": {func(_ *tunnel, _ *http.Request, conn net.Conn) {
			io.WriteString(conn, "HTTP/1.1 200 OK\r\n\r\n")
			io.Copy(io.Discard, conn)
		}, egress.CauseConnectTimeout},
	} {
		t.Run(name, func(t *testing.T) {
			x := proxy(t, test.answer)
			c := client(t, egress.Policy{}, egress.Options{Proxy: parseProxy(t, strings.Replace(x.url, "//", "//user:hunter2@", 1)), Timeout: 500 * time.Millisecond})
			_, err := c.Do(t.Context(), &egress.Request{URL: "https://receiver.example/secret-path"})
			wantCause(t, err, test.want)
			for _, secret := range []string{"hunter2", "secret-path", x.url[len("http://"):]} {
				if err != nil && strings.Contains(err.Error(), secret) {
					t.Errorf("the error holds %q: %v", secret, err)
				}
			}
		})
	}
	t.Run("is not there", func(t *testing.T) {
		c := client(t, egress.Policy{}, egress.Options{Proxy: parseProxy(t, "http://127.0.0.1:1")})
		_, err := c.Do(t.Context(), &egress.Request{URL: "https://receiver.example/"})
		wantCause(t, err, egress.CauseProxy)
	})
	t.Run("canceled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		x := proxy(t, func(_ *tunnel, _ *http.Request, conn net.Conn) { cancel(); io.Copy(io.Discard, conn) })
		c := client(t, egress.Policy{}, egress.Options{Proxy: parseProxy(t, x.url)})
		_, err := c.Do(ctx, &egress.Request{URL: "https://receiver.example/"})
		wantCause(t, err, egress.CauseCanceled)
	})
}

func TestParseProxy(t *testing.T) {
	for raw, ok := range map[string]bool{
		"http://proxy.example:3128": true, "http://proxy.example": true, "http://u:p@[::1]:3128/": true,
		"": false, "proxy.example:3128": false, "https://proxy.example": false, "socks5://proxy.example": false,
		"http://": false, "http://:3128": false, "http://p/path": false, "http://p/?a": false, "http://p/#a": false, "http://u:hunter2@p:x": false,
	} {
		_, err := egress.ParseProxy(raw)
		if (err == nil) != ok {
			t.Errorf("%q: got the error %v, want accepted %t", raw, err, ok)
		}
		if err != nil && strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: the error holds the password: %v", raw, err)
		}
	}
}
