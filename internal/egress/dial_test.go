package egress_test

import (
	"context"
	"encoding/binary"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// A nameserver answers DNS queries on loopback.
type nameserver struct {
	mu    sync.Mutex // guards zone
	zone  map[string][]string
	asked atomic.Int32
}

// The answers of a nameserver that are no addresses.
const (
	nxdomain = "NXDOMAIN"
	servfail = "SERVFAIL"
	silent   = "silent"
)

// set makes name mean these addresses from now on.
func (s *nameserver) set(name string, addrs ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.zone[name] = addrs
}

// resolver starts the nameserver and returns a resolver that asks it.
func (s *nameserver) resolver(t *testing.T) *net.Resolver {
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		query := make([]byte, 512)
		for {
			n, from, err := conn.ReadFrom(query)
			if err != nil {
				return
			}
			if reply := s.answer(query[:n]); reply != nil {
				conn.WriteTo(reply, from)
			}
		}
	})
	t.Cleanup(func() {
		conn.Close()
		wg.Wait()
	})
	return &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		return net.Dial("udp", conn.LocalAddr().String())
	}}
}

// answer answers one question as RFC 1035, section 4 has it.
func (s *nameserver) answer(query []byte) []byte {
	s.asked.Add(1)
	var labels []string
	at := 12
	for query[at] != 0 {
		size := int(query[at])
		labels = append(labels, string(query[at+1:at+1+size]))
		at += 1 + size
	}
	question := query[12 : at+5]
	kind := binary.BigEndian.Uint16(query[at+1:])

	s.mu.Lock()
	addrs, known := s.zone[strings.Join(labels, ".")]
	s.mu.Unlock()
	var records []byte
	count, code := 0, byte(0)
	if !known {
		code = 3 // NXDOMAIN
	}
	for _, text := range addrs {
		switch text {
		case silent:
			return nil
		case servfail:
			code = 2
			continue
		case nxdomain:
			code = 3
			continue
		}
		addr := netip.MustParseAddr(text)
		if addr.Is4() && kind == 1 || addr.Is6() && kind == 28 {
			data := addr.AsSlice()
			records = append(records, 0xc0, 12) // the name of the question
			records = binary.BigEndian.AppendUint16(records, kind)
			records = append(records, 0, 1, 0, 0, 0, 0, 0, byte(len(data)))
			records = append(records, data...)
			count++
		}
	}
	reply := append([]byte{query[0], query[1], 0x81, 0x80 | code, 0, 1, 0, byte(count), 0, 0, 0, 0}, question...)
	return append(reply, records...)
}

// port returns the port of a URL of serve.
func port(url string) string { return url[strings.LastIndex(url, ":")+1:] }

// TestRebinding has a name mean an allowed address at first and another one,
// with a canary on it, at the next look.
func TestRebinding(t *testing.T) {
	url, accepted := serve(t, answer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"))
	_, canary := serveAt(t, "127.0.0.2:"+port(url), answer("HTTP/1.1 200 OK\r\n\r\n"))
	names := &nameserver{zone: map[string][]string{"rebind.test": {"127.0.0.1"}}}
	c := client(t, loopback, egress.Options{Resolver: names.resolver(t)})
	r := &egress.Request{URL: "http://rebind.test:" + port(url)}

	if _, err := c.Do(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	names.set("rebind.test", "127.0.0.2")
	_, err := c.Do(t.Context(), r)
	wantCause(t, err, egress.CauseBlocked)
	if accepted.Load() != 1 || canary.Load() != 0 {
		t.Errorf("got %d connections and %d to the canary, want 1 and 0", accepted.Load(), canary.Load())
	}
}

// TestManyAddresses has a name mean several addresses, one of them the canary's.
func TestManyAddresses(t *testing.T) {
	url, accepted := serve(t, answer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"))
	_, canary := serveAt(t, "127.0.0.2:"+port(url), answer("HTTP/1.1 200 OK\r\n\r\n"))
	names := &nameserver{zone: map[string][]string{}}
	c := client(t, loopback, egress.Options{Resolver: names.resolver(t)})
	for _, test := range []struct {
		addrs []string
		want  egress.Cause
	}{
		{[]string{"127.0.0.1"}, ""},
		{[]string{"127.0.0.2", "127.0.0.1"}, ""},
		{[]string{"127.0.0.1", "127.0.0.2"}, ""},
		{[]string{"::1", "127.0.0.1"}, ""}, // nobody listens on ::1
		{[]string{"::ffff:127.0.0.2", "127.0.0.1"}, ""},
		{[]string{"::ffff:127.0.0.2"}, egress.CauseBlocked},
		{[]string{"127.0.0.2"}, egress.CauseBlocked},
		{[]string{"127.0.0.2", "10.0.0.1", "169.254.169.254", "0.0.0.0"}, egress.CauseBlocked},
		{[]string{"fd00::1", "fe80::1", "::", "64:ff9b::7f00:2"}, egress.CauseBlocked},
	} {
		names.set("many.test", test.addrs...)
		accepted.Store(0)
		_, err := c.Do(t.Context(), &egress.Request{URL: "http://many.test:" + port(url)})
		if test.want != "" {
			wantCause(t, err, test.want)
		} else if err != nil {
			t.Errorf("%v: got error %v, want none", test.addrs, err)
		}
		if test.want == "" && accepted.Load() != 1 {
			t.Errorf("%v: got %d connections, want 1", test.addrs, accepted.Load())
		}
	}
	if n := canary.Load(); n != 0 {
		t.Errorf("the canary got %d connections, want 0", n)
	}
}

func TestNames(t *testing.T) {
	names := &nameserver{zone: map[string][]string{
		"servfail.test": {servfail},
		"empty.test":    {},
		"silent.test":   {silent},
	}}
	resolver := names.resolver(t)
	for _, host := range []string{"missing.test", "servfail.test", "empty.test", "silent.test", "hidden.test.onion"} {
		c := client(t, egress.Policy{AllowHTTP: true}, egress.Options{Timeout: 300 * time.Millisecond, Resolver: resolver})
		start := time.Now()
		_, err := c.Do(t.Context(), &egress.Request{URL: "http://" + host})
		wantCause(t, err, egress.CauseDNS)
		if strings.Contains(err.Error(), ".test") {
			t.Errorf("the error shows the host: %v", err)
		}
		if took := time.Since(start); took > 300*time.Millisecond+zooSlack {
			t.Errorf("%s: took %v, want at most 300ms", host, took)
		}
	}
}

// TestBlocked writes loopback in every way and dials it with no exception.
func TestBlocked(t *testing.T) {
	url, canary := serve(t, answer("HTTP/1.1 200 OK\r\n\r\n"))
	names := &nameserver{zone: map[string][]string{"loop.test": {"127.0.0.1", "::1", "::ffff:127.0.0.1"}}}
	resolver := names.resolver(t)
	for _, host := range []string{
		"127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.0.0.01",
		"0.0.0.0", "0", "[::]", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]",
		"[::1%25lo]", "[fe80::1%25lo]", "localhost", "LOCALHOST", "a.localhost", "localhost.", "loop.test", "loop.test.",
		"127.0.0.1.", "me@127.0.0.1", "loop.test%2e", "127。0。0。1", "①②⑦.0.0.1", "loop.test\\@example.com",
	} {
		for _, scheme := range []string{"http://", "https://"} {
			c := client(t, egress.Policy{AllowHTTP: true}, egress.Options{Timeout: 300 * time.Millisecond, Resolver: resolver})
			_, err := c.Do(t.Context(), &egress.Request{URL: scheme + host + ":" + port(url)})
			wantCause(t, err, egress.CauseBlocked)
		}
	}
	if n := canary.Load(); n != 0 {
		t.Errorf("the canary got %d connections, want 0", n)
	}
}

// TestNoProxy sets the environment that net/http takes proxies from.
func TestNoProxy(t *testing.T) {
	proxy, canary := serve(t, answer("HTTP/1.1 200 OK\r\n\r\n"))
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"} {
		t.Setenv(name, proxy)
	}
	names := &nameserver{zone: map[string][]string{"here.test": {"127.0.0.1"}}}
	url, accepted := serve(t, answer("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nConnection: close\r\n\r\n"))
	c := client(t, loopback, egress.Options{Resolver: names.resolver(t)})
	if _, err := c.Do(t.Context(), &egress.Request{URL: "http://here.test:" + port(url), Header: http.Header{"Cookie": {"mine=1"}}}); err != nil {
		t.Fatal(err)
	}
	if accepted.Load() != 1 || canary.Load() != 0 {
		t.Errorf("got %d connections and %d to the proxy, want 1 and 0", accepted.Load(), canary.Load())
	}
}

// TestOwnListener has a name mean the address that this process listens on.
func TestOwnListener(t *testing.T) {
	for _, listen := range []string{"127.0.0.1:0", "[::]:0"} {
		url, canary := serveAt(t, listen, answer("HTTP/1.1 200 OK\r\n\r\n"))
		own := netip.MustParseAddrPort(strings.TrimPrefix(url, "http://"))
		names := &nameserver{zone: map[string][]string{"own.test": {"127.0.0.1", "::1"}}}
		p := loopback
		p.Own = []netip.AddrPort{own}
		c := client(t, p, egress.Options{Resolver: names.resolver(t)})
		for _, host := range []string{"own.test", "127.0.0.1", "[::ffff:127.0.0.1]", "localhost"} {
			_, err := c.Do(t.Context(), &egress.Request{URL: "http://" + host + ":" + port(url)})
			if own.Addr().Is4() && host == "own.test" { // nobody listens on ::1
				if e, ok := errors.AsType[*egress.Error](err); !ok || e.Cause != egress.CauseBlocked && e.Cause != egress.CauseRefused {
					t.Errorf("%s: got error %v, want it blocked", host, err)
				}
				continue
			}
			wantCause(t, err, egress.CauseBlocked)
		}
		if n := canary.Load(); n != 0 {
			t.Errorf("%s: got %d connections, want 0", listen, n)
		}
	}
}

func TestRefused(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	c := client(t, loopback, egress.Options{MaxConnsPerHost: 1})
	for range 3 { // no refusal keeps a slot
		_, err = c.Do(t.Context(), &egress.Request{URL: "http://" + l.Addr().String()})
		wantCause(t, err, egress.CauseRefused)
		if strings.Contains(err.Error(), "127.0.0.1") {
			t.Errorf("the error shows the address: %v", err)
		}
	}
}
