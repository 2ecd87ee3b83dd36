package egress_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// loopback is the operator's exception that lets tests reach their receivers.
var loopback = egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32"), netip.MustParsePrefix("::1/128")}}

func client(t testing.TB, p egress.Policy, o egress.Options) *egress.Client {
	c := egress.New(p, o)
	t.Cleanup(c.Close)
	return c
}

// serve accepts connections on loopback until the test ends, hands each to
// handle and closes it. It returns the URL and the count of connections.
func serve(t testing.TB, handle func(net.Conn)) (url string, accepted *atomic.Int32) {
	return serveAt(t, "127.0.0.1:0", handle)
}

func serveAt(t testing.TB, addr string, handle func(net.Conn)) (url string, accepted *atomic.Int32) {
	t.Helper()
	l, err := net.Listen("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	accepted = new(atomic.Int32)
	var mu sync.Mutex // guards open
	open := map[net.Conn]bool{}
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			accepted.Add(1)
			mu.Lock()
			open[conn] = true
			mu.Unlock()
			wg.Go(func() {
				handle(conn)
				conn.Close()
			})
		}
	})
	t.Cleanup(func() {
		l.Close()
		mu.Lock()
		for conn := range open {
			conn.Close()
		}
		mu.Unlock()
		wg.Wait()
	})
	return "http://" + l.Addr().String(), accepted
}

// request reads one request.
func request(br *bufio.Reader) (*http.Request, []byte, error) {
	r, err := http.ReadRequest(br)
	if err != nil {
		return nil, nil, err
	}
	body, err := io.ReadAll(r.Body)
	return r, body, err
}

// answer returns a receiver that reads one request and writes text.
func answer(text string) func(net.Conn) {
	return func(conn net.Conn) {
		if _, _, err := request(bufio.NewReader(conn)); err == nil {
			io.WriteString(conn, text)
		}
	}
}

// keepAnswering is a receiver that answers 200 as long as it is asked.
func keepAnswering(conn net.Conn) {
	br := bufio.NewReader(conn)
	for {
		if _, _, err := request(br); err != nil {
			return
		}
		io.WriteString(conn, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")
	}
}

// wantCause checks that err is an Error of that cause.
func wantCause(t *testing.T, err error, want egress.Cause) {
	t.Helper()
	e, ok := errors.AsType[*egress.Error](err)
	if !ok {
		t.Errorf("got error %v, want one of cause %q", err, want)
		return
	}
	if e.Cause != want {
		t.Errorf("got cause %q (%v), want %q", e.Cause, e.Unwrap(), want)
	}
	if e.Hint() == "" {
		t.Errorf("cause %q has no hint", e.Cause)
	}
}

// TestSend checks the bytes on the wire.
func TestSend(t *testing.T) {
	got := make(chan string, 1)
	url, _ := serve(t, func(conn net.Conn) {
		var wire bytes.Buffer
		request(bufio.NewReader(io.TeeReader(conn, &wire)))
		got <- wire.String()
		io.WriteString(conn, "HTTP/1.1 202 Accepted\r\nX-Seen: a\r\nX-Seen: b\r\nContent-Length: 4\r\n\r\nseen")
	})
	host := strings.TrimPrefix(url, "http://")

	for _, test := range []struct {
		name    string
		request egress.Request
		want    string
	}{
		{
			"post",
			egress.Request{URL: url, Body: []byte("payload")},
			"POST / HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 7\r\nUser-Agent: Sealhook\r\n\r\npayload",
		},
		{
			"empty post",
			egress.Request{Method: "POST", URL: url + "/a%2Fb?c=d&e"},
			"POST /a%2Fb?c=d&e HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nUser-Agent: Sealhook\r\n\r\n",
		},
		{
			"get",
			egress.Request{Method: "GET", URL: url + "?challenge=1"},
			"GET /?challenge=1 HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: Sealhook\r\n\r\n",
		},
		{
			"names as spelled",
			egress.Request{URL: url, Header: http.Header{"webhook-ID": {"evt_1", "evt_2"}}},
			"POST / HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nwebhook-ID: evt_1\r\nwebhook-ID: evt_2\r\nUser-Agent: Sealhook\r\n\r\n",
		},
		{
			"own user agent",
			egress.Request{URL: url, Header: http.Header{"user-agent": {"Mine/1"}}},
			"POST / HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nuser-agent: Mine/1\r\n\r\n",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			response, err := client(t, loopback, egress.Options{}).Do(t.Context(), &test.request)
			if err != nil {
				t.Fatal(err)
			}
			if wire := <-got; wire != test.want {
				t.Errorf("got on the wire\n%q, want\n%q", wire, test.want)
			}
			if response.Status != 202 || string(response.Body) != "seen" || response.Truncated {
				t.Errorf("got %d %q truncated=%t, want 202 \"seen\" whole", response.Status, response.Body, response.Truncated)
			}
			if seen := response.Header["X-Seen"]; len(seen) != 2 {
				t.Errorf("got X-Seen %q, want two values", seen)
			}
		})
	}
}

// TestSendBodies sends bodies of all sizes over one connection, plain and TLS.
func TestSendBodies(t *testing.T) {
	echo := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body) // all first: the server does not do both at once
		w.Write(body)
	})
	plain, secure := httptest.NewServer(echo), httptest.NewTLSServer(echo)
	defer plain.Close()
	defer secure.Close()
	roots := secure.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	c := client(t, loopback, egress.Options{MaxBody: 4 << 20, RootCAs: roots})
	for _, url := range []string{plain.URL, secure.URL} {
		for _, size := range []int{0, 1, 4095, 4096, 4097, 16 << 10, 16<<10 + 1, 64 << 10, 3 << 20} {
			body := bytes.Repeat([]byte("0123456789abcde\n"), size/16+1)[:size]
			response, err := c.Do(t.Context(), &egress.Request{URL: url, Body: body})
			if err != nil {
				t.Fatalf("%s, %d bytes: %v", url, size, err)
			}
			if !bytes.Equal(response.Body, body) || response.Truncated {
				t.Errorf("%s, %d bytes: got %d bytes back, truncated=%t", url, size, len(response.Body), response.Truncated)
			}
		}
	}
}

// TestRefusedRequests makes requests that would not be what they look like.
func TestRefusedRequests(t *testing.T) {
	url, accepted := serve(t, answer("HTTP/1.1 200 OK\r\n\r\n"))
	for name, r := range map[string]egress.Request{
		"method":         {Method: "GET / HTTP/1.1\r\nX:", URL: url},
		"lower case":     {Method: "post", URL: url},
		"connect":        {Method: "CONNECT", URL: url},
		"reserved":       {URL: url, Header: http.Header{"host": {"other"}}},
		"split value":    {URL: url, Header: http.Header{"X-A": {"a\r\nX-B: b"}}},
		"split name":     {URL: url, Header: http.Header{"X-A: b\r\nX-B": {"c"}}},
		"the last value": {URL: url, Header: http.Header{"X-A": {"a", "b", "c\n"}}},
		"url":            {URL: "ftp" + url},
		"userinfo":       {URL: strings.Replace(url, "//", "//me:secret@", 1)},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := client(t, loopback, egress.Options{}).Do(t.Context(), &r)
			wantCause(t, err, egress.CauseBlocked)
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("the error shows the URL: %v", err)
			}
		})
	}
	if n := accepted.Load(); n != 0 {
		t.Errorf("got %d connections, want 0", n)
	}
}

func TestReuse(t *testing.T) {
	url, accepted := serve(t, keepAnswering)
	c := client(t, loopback, egress.Options{})
	for range 10 {
		if _, err := c.Do(t.Context(), &egress.Request{URL: url}); err != nil {
			t.Fatal(err)
		}
	}
	if n := accepted.Load(); n != 1 {
		t.Errorf("got %d connections for 10 requests, want 1", n)
	}
	c.Close()
	if _, err := c.Do(t.Context(), &egress.Request{URL: url}); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Do(t.Context(), &egress.Request{URL: url}); err != nil {
		t.Fatal(err)
	}
	if n := accepted.Load(); n != 3 {
		t.Errorf("got %d connections after two requests on a closed client, want 3", n)
	}
}

// TestNoReuse has receivers leave a connection open in a state that would
// spoil the next request.
func TestNoReuse(t *testing.T) {
	const late = "\x00" // stands for the end of the first request
	for name, text := range map[string]string{
		"says close":     "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok",
		"HTTP/1.0":       "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
		"says too much":  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 500 No\r\n\r\n",
		"body in a 204":  "HTTP/1.1 204 No Content\r\n\r\nok",
		"body too long":  "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123456789",
		"body stalls":    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1234",
		"bad chunk":      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
		"late surprise":  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok" + late + "HTTP/1.1 500 No\r\n\r\n",
		"closes quietly": "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok" + late,
	} {
		t.Run(name, func(t *testing.T) {
			over, ready := make(chan struct{}, 2), make(chan struct{}, 2)
			url, accepted := serve(t, func(conn net.Conn) {
				before, after, isLate := strings.Cut(text, late)
				for br := bufio.NewReader(conn); ; {
					if _, _, err := request(br); err != nil {
						return
					}
					io.WriteString(conn, before)
					if isLate {
						<-over
						io.WriteString(conn, after)
						conn.(*net.TCPConn).CloseWrite()
					}
					ready <- struct{}{}
				}
			})
			c := client(t, loopback, egress.Options{MaxBody: 8, Timeout: 500 * time.Millisecond})
			for i := range 2 {
				response, err := c.Do(t.Context(), &egress.Request{URL: url})
				if err != nil {
					t.Fatalf("request %d: %v", i+1, err)
				}
				if response.Status/100 != 2 {
					t.Errorf("request %d: got status %d, want 2xx", i+1, response.Status)
				}
				over <- struct{}{}
				<-ready // over loopback, what was written has arrived
			}
			if n := accepted.Load(); n != 2 {
				t.Errorf("got %d connections for 2 requests, want 2", n)
			}
		})
	}
}

// TestNoSecondSend counts what a receiver gets that closes a connection when
// it is used again: every request once.
func TestNoSecondSend(t *testing.T) {
	var got atomic.Int32
	url, _ := serve(t, func(conn net.Conn) {
		br := bufio.NewReader(conn)
		if _, _, err := request(br); err != nil {
			return
		}
		got.Add(1)
		io.WriteString(conn, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
		if _, _, err := request(br); err == nil {
			got.Add(1)
		}
	})
	for _, method := range []string{"POST", "GET", "PUT"} {
		got.Store(0)
		c := client(t, loopback, egress.Options{})
		r := &egress.Request{Method: method, URL: url, Header: http.Header{"Idempotency-Key": {"a"}}}
		if _, err := c.Do(t.Context(), r); err != nil {
			t.Fatal(err)
		}
		_, err := c.Do(t.Context(), r)
		wantCause(t, err, egress.CauseReset)
		if n := got.Load(); n != 2 {
			t.Errorf("%s: 2 requests were sent %d times", method, n)
		}
		if _, err := c.Do(t.Context(), r); err != nil {
			t.Errorf("%s: the request after a failed one: %v", method, err)
		}
	}
}

func TestMaxConnsPerHost(t *testing.T) {
	hold := make(chan struct{})
	url, accepted := serve(t, func(conn net.Conn) {
		<-hold
		keepAnswering(conn) // the one that waits may get the connection of another
	})
	c := client(t, loopback, egress.Options{MaxConnsPerHost: 2})
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if _, err := c.Do(t.Context(), &egress.Request{URL: url}); err != nil {
				t.Error(err)
			}
		})
	}
	await(t, func() bool { return accepted.Load() == 2 })

	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, err := c.Do(ctx, &egress.Request{URL: url})
	wantCause(t, err, egress.CauseTimeout)
	if n := accepted.Load(); n != 2 {
		t.Errorf("got %d connections, want 2", n)
	}

	wg.Go(func() {
		if _, err := c.Do(t.Context(), &egress.Request{URL: url}); err != nil {
			t.Errorf("the request that waited: %v", err)
		}
	})
	close(hold)
	wg.Wait()
}

func TestCancel(t *testing.T) {
	reached := make(chan struct{}, 1)
	url, _ := serve(t, func(conn net.Conn) {
		request(bufio.NewReader(conn))
		reached <- struct{}{}
		io.Copy(io.Discard, conn)
	})
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-reached
		cancel()
	}()
	_, err := client(t, loopback, egress.Options{}).Do(ctx, &egress.Request{URL: url})
	wantCause(t, err, egress.CauseCanceled)

	_, err = client(t, loopback, egress.Options{}).Do(ctx, &egress.Request{URL: url})
	wantCause(t, err, egress.CauseCanceled)
}

// await waits until done reports true.
func await(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !done(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("waited in vain")
		}
	}
}
