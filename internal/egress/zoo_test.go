package egress_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// The zoo: receivers that misbehave in every way loopback can show. Each must
// end in its class, within the deadline, and with little read.
const (
	zooTimeout = time.Second
	zooSlack   = 250 * time.Millisecond
	zooMemory  = 32 << 20
	zooWritten = 1 << 20 // what an animal may get rid of: kernels buffer more than is read
)

// zooSize is how many animals there are, so that none gets lost.
const zooSize = 125

type animal struct {
	name   string
	handle func(net.Conn)
	body   int         // size of the request's body
	tls    *tls.Config // nil: the animal speaks plain HTTP
	zone   []string    // what its name means; nil: it is asked for by its address
	unseen bool        // no connection gets as far as the animal

	status    int // that is answered, or
	cause     egress.Cause
	truncated bool
}

// A zooConn counts what is written.
type zooConn struct {
	*net.TCPConn
	written *atomic.Int64
}

func (c zooConn) Write(b []byte) (int, error) {
	n, err := c.TCPConn.Write(b)
	c.written.Add(int64(n))
	return n, err
}

func zoo(t *testing.T) []animal {
	drip := func(head, body string) func(net.Conn) {
		return func(conn net.Conn) {
			answer(head)(conn)
			for _, b := range []byte(body) {
				time.Sleep(20 * time.Millisecond)
				if _, err := conn.Write([]byte{b}); err != nil {
					return
				}
			}
			io.Copy(io.Discard, conn)
		}
	}
	flood := func(head, more string) func(net.Conn) {
		block := []byte(strings.Repeat(more, 64<<10/len(more)+1))
		return func(conn net.Conn) {
			answer(head)(conn)
			for {
				if _, err := conn.Write(block); err != nil {
					return
				}
			}
		}
	}
	reset := func(text string) func(net.Conn) {
		return func(conn net.Conn) {
			answer(text)(conn)
			conn.(zooConn).SetLinger(0)
		}
	}
	hold := func(text string) func(net.Conn) {
		return func(conn net.Conn) {
			answer(text)(conn)
			io.Copy(io.Discard, conn)
		}
	}
	unread := func(text string) func(net.Conn) {
		return func(conn net.Conn) {
			io.WriteString(conn, text)
			for conn.SetDeadline(time.Time{}) == nil { // until the test closes it
				time.Sleep(10 * time.Millisecond)
			}
		}
	}

	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	z.Write(make([]byte, 10<<20))
	z.Close()
	bombed := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s", bomb.Len(), bomb.String())

	const ok = "HTTP/1.1 200 OK\r\n"
	const end = "Content-Length: 0\r\n\r\n"
	animals := []animal{
		{name: "accepts and never reads", handle: unread(""), cause: egress.CauseTimeout},
		{name: "accepts and never reads much", handle: unread(""), body: 16 << 20, cause: egress.CauseTimeout},
		{name: "reads and never answers", handle: hold(""), cause: egress.CauseTimeout},
		{name: "headers drip", handle: drip("", ok+strings.Repeat("X-A: aaaaaaaa\r\n", 100)), cause: egress.CauseTimeout},
		{name: "headers never end", handle: hold(ok + "X-A: a\r\n"), cause: egress.CauseTimeout},
		{name: "status line never ends", handle: hold("HTTP/1.1 200 OK"), cause: egress.CauseTimeout},
		{name: "200, then the body drips", handle: drip(ok+"Content-Length: 1000\r\n\r\n", strings.Repeat("b", 1000)), status: 200, truncated: true},
		{name: "200, then chunks drip", handle: drip(ok+"Transfer-Encoding: chunked\r\n\r\n", strings.Repeat("1\r\nb\r\n", 1000)), status: 200, truncated: true},
		{name: "200, then a small body drips", handle: drip(ok+"Content-Length: 3\r\n\r\n", "ab"), status: 200, truncated: true},
		{name: "200, then nothing", handle: hold(ok + "Content-Length: 10\r\n\r\n"), status: 200, truncated: true},
		{name: "200 without length, then nothing", handle: hold(ok + "\r\n"), status: 200, truncated: true},
		{name: "RST at once", handle: func(c net.Conn) { c.(zooConn).SetLinger(0) }, cause: egress.CauseReset},
		{name: "RST before the status", handle: reset(""), cause: egress.CauseReset},
		{name: "RST in the status", handle: reset("HTTP/1.1 2"), cause: egress.CauseReset},
		{name: "RST in the headers", handle: reset(ok + "X-A:"), cause: egress.CauseReset},
		{name: "FIN before the status", handle: answer(""), cause: egress.CauseReset},
		{name: "FIN in the status", handle: answer("HTTP/1.1 20"), cause: egress.CauseReset},
		{name: "FIN in the headers", handle: answer(ok + "X-A: a\r\n"), cause: egress.CauseReset},
		{name: "FIN in the body", handle: answer(ok + "Content-Length: 10\r\n\r\nabc"), status: 200, truncated: true},
		{name: "FIN in a chunk", handle: answer(ok + "Transfer-Encoding: chunked\r\n\r\nff\r\nabc"), status: 200, truncated: true},
		{name: "FIN instead of a length", handle: answer(ok + "\r\nabc"), status: 200},
		{name: "10 GB", handle: flood(ok+"Content-Length: 10000000000\r\n\r\n", "0123456789"), status: 200, truncated: true},
		{name: "body without end", handle: flood(ok+"\r\n", "0123456789"), status: 200, truncated: true},
		{name: "chunks without end", handle: flood(ok+"Transfer-Encoding: chunked\r\n\r\n", "a\r\n0123456789\r\n"), status: 200, truncated: true},
		{name: "tiny chunks without end", handle: flood(ok+"Transfer-Encoding: chunked\r\n\r\n", "1\r\nb\r\n"), status: 200, truncated: true},
		{name: "chunk extension without end", handle: flood(ok+"Transfer-Encoding: chunked\r\n\r\n1;", "extension"), status: 200, truncated: true},
		{name: "trailers without end", handle: flood(ok+"Transfer-Encoding: chunked\r\n\r\n0\r\n", "X-A: aaaaaaa\r\n"), status: 200, truncated: true},
		{name: "one header of 100 MB", handle: flood(ok+"X-A: ", "aaaaaaaa"), cause: egress.CauseHeadersTooLarge},
		{name: "headers without end", handle: flood(ok, "X-A: aaaaaaaa\r\n"), cause: egress.CauseHeadersTooLarge},
		{name: "status line without end", handle: flood("HTTP/1.1 200 ", "OK"), cause: egress.CauseHeadersTooLarge},
		{name: "5,000 headers", handle: answer(ok + strings.Repeat("X-A: aaaaaaaa\r\n", 5000) + end), cause: egress.CauseHeadersTooLarge},
		{name: "1,000 headers", handle: answer(ok + strings.Repeat("X-A: aaaaaaaa\r\n", 1000) + end), status: 200},
		{name: "100 Continue flood", handle: flood("", "HTTP/1.1 100 Continue\r\n\r\n"), cause: egress.CauseHeadersTooLarge},
		{name: "103 Early Hints flood", handle: flood("", "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"), cause: egress.CauseHeadersTooLarge},
		{name: "100 drip", handle: drip("", strings.Repeat("HTTP/1.1 100 C\r\n\r\n", 100)), cause: egress.CauseTimeout},
		{name: "100, 102 and 103, then 200", handle: answer("HTTP/1.1 100 C\r\n\r\nHTTP/1.1 102 P\r\n\r\nHTTP/1.1 103 E\r\nLink: a\r\n\r\n" + ok + end), status: 200},
		{name: "101", handle: hold("HTTP/1.1 101 Switching Protocols\r\nUpgrade: a\r\nConnection: upgrade\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "gzip bomb", handle: answer(bombed), status: 200},
		{name: "unknown encoding", handle: answer(ok + "Content-Encoding: br\r\nContent-Length: 3\r\n\r\n\xff\xfe\xfd"), status: 200},
		{name: "204 with a body", handle: answer("HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\nabc"), status: 204},
		{name: "HTTP/0.9", handle: answer("<html>hello</html>"), cause: egress.CauseNotHTTP},
		{name: "HTTP/0.9 held open", handle: hold("<html>hello</html>"), cause: egress.CauseNotHTTP},
		{name: "HTTP/2 status line", handle: answer("HTTP/2.0 200 OK\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "HTTP/2 preface", handle: hold("\x00\x00\x12\x04\x00\x00\x00\x00\x00"), cause: egress.CauseNotHTTP},
		{name: "garbage", handle: flood("", "\x80\xff\x00garbage"), cause: egress.CauseNotHTTP},
		{name: "SSH", handle: func(c net.Conn) { io.WriteString(c, "SSH-2.0-OpenSSH_9.6\r\n"); io.Copy(io.Discard, c) }, cause: egress.CauseNotHTTP},
		{name: "status of letters", handle: answer("HTTP/1.1 abc OK\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "status of two digits", handle: answer("HTTP/1.1 20 OK\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "negative status", handle: answer("HTTP/1.1 -20 OK\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "status 999", handle: answer("HTTP/1.1 999 Odd\r\n" + end), status: 999},
		{name: "status 000", handle: answer("HTTP/1.1 000 Odd\r\n" + end), status: 0},
		{name: "header without colon", handle: answer(ok + "no colon\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "folded first header", handle: answer(ok + " folded: a\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "NUL in a header", handle: answer(ok + "X-A: a\x00b\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "length too large", handle: answer(ok + "Content-Length: 5\r\n\r\nabc"), status: 200, truncated: true},
		{name: "length too small", handle: answer(ok + "Content-Length: 2\r\n\r\nabc"), status: 200},
		{name: "length +5", handle: answer(ok + "Content-Length: +5\r\n\r\nabcde"), cause: egress.CauseNotHTTP},
		{name: "length -1", handle: answer(ok + "Content-Length: -1\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "length 1e99", handle: answer(ok + "Content-Length: 99999999999999999999\r\n\r\n"), cause: egress.CauseNotHTTP},
		{name: "two lengths", handle: answer(ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc"), cause: egress.CauseNotHTTP},
		{name: "two equal lengths", handle: answer(ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab"), status: 200},
		{name: "length and chunks", handle: answer(ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"), status: 200},
		{name: "unknown transfer encoding", handle: answer(ok + "Transfer-Encoding: gzip\r\n\r\nabc"), cause: egress.CauseNotHTTP},
		{name: "answers before it reads", handle: func(c net.Conn) {
			io.WriteString(c, "HTTP/1.1 413 Too Large\r\nConnection: close\r\n"+end)
			io.Copy(io.Discard, c)
		}, body: 4 << 20, status: 413},
		{name: "answers, does not read, closes", handle: func(c net.Conn) {
			io.WriteString(c, "HTTP/1.1 413 Too Large\r\nConnection: close\r\n"+end)
		}, body: 16 << 20, status: 413},
		{name: "answers, does not read, holds", handle: unread("HTTP/1.1 413 Too Large\r\n" + end), body: 16 << 20, status: 413},
		{name: "2xx after the deadline", handle: func(c net.Conn) {
			request(bufio.NewReader(c))
			time.Sleep(zooTimeout + zooSlack)
			io.WriteString(c, ok+end)
		}, cause: egress.CauseTimeout},
	}
	const whole = ok + "Content-Length: 2\r\n\r\nok"
	for name, stable := range tlsStable(t) {
		end := func(conn net.Conn) { io.Copy(io.Discard, conn.(*tls.Conn).NetConn()) } // so that a RST does not overtake an alert
		handle := func(conn net.Conn) { answer(whole)(conn); end(conn) }
		if stable.handle != nil {
			handle = func(conn net.Conn) { stable.handle(conn); end(conn) }
		}
		status := 200
		if stable.cause != "" {
			status = 0
		}
		animals = append(animals, animal{name: "TLS: " + name, handle: handle, tls: stable.config, status: status, cause: stable.cause})
	}
	animals = append(animals,
		animal{name: "DNS: no such name", zone: []string{nxdomain}, unseen: true, cause: egress.CauseDNS},
		animal{name: "DNS: the nameserver fails", zone: []string{servfail}, unseen: true, cause: egress.CauseDNS},
		animal{name: "DNS: the nameserver says nothing", zone: []string{silent}, unseen: true, cause: egress.CauseDNS},
		animal{name: "DNS: no address", zone: []string{}, unseen: true, cause: egress.CauseDNS},
		animal{name: "DNS: AAAA is dead, A alive", zone: []string{"::1", "127.0.0.1"}, handle: answer(whole), status: 200},
		animal{name: "DNS: one A is dead", zone: []string{"127.0.0.2", "127.0.0.1"}, handle: answer(whole), status: 200},
		animal{name: "DNS: an address inside", zone: []string{"10.0.0.1"}, unseen: true, cause: egress.CauseBlocked},
		animal{name: "port nobody listens on", zone: []string{"::1"}, unseen: true, cause: egress.CauseRefused},
	)
	for status := 200; status <= 599; status++ {
		switch status {
		case 200, 201, 202, 204, 205, 299, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 429, 500, 502, 503, 504, 599:
			text := fmt.Sprintf("HTTP/1.1 %d Status\r\nLocation: http://169.254.169.254/\r\nRetry-After: 99999999999999999999\r\nRetry-After: NaN\r\n%s", status, end)
			animals = append(animals, animal{name: fmt.Sprint("status ", status), handle: answer(text), status: status})
		}
	}
	return animals
}

func TestZoo(t *testing.T) {
	animals := zoo(t)
	if len(animals) != zooSize {
		t.Errorf("got %d animals, want %d", len(animals), zooSize)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	type outcome struct {
		response          *egress.Response
		err               error
		took              time.Duration
		accepted, written int64
	}
	outcomes := make([]outcome, len(animals))
	visit := func(i int, a animal) {
		var written atomic.Int64
		url, accepted := serve(t, func(conn net.Conn) {
			conn.(*net.TCPConn).SetWriteBuffer(16 << 10)
			conn = zooConn{conn.(*net.TCPConn), &written}
			if a.tls != nil {
				conn = tls.Server(conn, a.tls)
			}
			a.handle(conn)
		})
		options := egress.Options{Timeout: zooTimeout, RootCAs: zooRoots}
		if a.tls != nil {
			url = strings.Replace(url, "http:", "https:", 1)
		}
		if a.zone != nil {
			names := &nameserver{zone: map[string][]string{"zoo.test": a.zone}}
			options.Resolver = names.resolver(t)
			url = "http://zoo.test:" + port(url)
		}
		c := client(t, loopback, options)
		start := time.Now()
		response, err := c.Do(t.Context(), &egress.Request{URL: url, Body: make([]byte, a.body)})
		outcomes[i] = outcome{response, err, time.Since(start), int64(accepted.Load()), written.Load()}
	}
	late := lateness(t)
	for _, busy := range []bool{false, true} { // all at once, as most only wait; apart, what keeps processors
		var wg sync.WaitGroup
		for i, a := range animals {
			if busy == (a.tls != nil) {
				wg.Go(func() { visit(i, a) })
			}
		}
		wg.Wait()
	}
	delay := late()
	runtime.GC()
	runtime.ReadMemStats(&after)
	if after.HeapAlloc > before.HeapAlloc+zooMemory {
		t.Errorf("%d MiB are kept, want at most %d", (after.HeapAlloc-before.HeapAlloc)>>20, zooMemory>>20)
	}

	for i, a := range animals {
		t.Run(a.name, func(t *testing.T) {
			got := outcomes[i]
			if most := zooTimeout + zooSlack + delay; got.took > most {
				t.Errorf("took %v, want at most %v", got.took, most)
			}
			if want := map[bool]int64{false: 1, true: 0}[a.unseen]; got.accepted != want {
				t.Errorf("got %d connections, want %d", got.accepted, want)
			}
			if got.written > zooWritten {
				t.Errorf("took in %d bytes, want at most %d", got.written, zooWritten)
			}
			if a.cause != "" {
				wantCause(t, got.err, a.cause)
				return
			}
			if got.err != nil {
				t.Fatalf("got error %v (%v), want status %d", got.err, errors.Unwrap(got.err), a.status)
			}
			if got.response.Status != a.status || got.response.Truncated != a.truncated {
				t.Errorf("got status %d, truncated=%t, want %d, %t", got.response.Status, got.response.Truncated, a.status, a.truncated)
			}
			if n := len(got.response.Body); n > 16<<10 {
				t.Errorf("got %d bytes of body, want at most %d", n, 16<<10)
			}
		})
	}
}

// lateness measures how late this machine wakes who sleeps, because it has
// other things to do. The function that it returns says by how much at most.
func lateness(t *testing.T) (late func() time.Duration) {
	var most atomic.Int64
	stop := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		const step = 10 * time.Millisecond
		for then := time.Now(); ; then = time.Now() {
			select {
			case <-stop:
				return
			case <-time.After(step):
				most.Store(max(most.Load(), int64(time.Since(then)-step)))
			}
		}
	})
	t.Cleanup(wg.Wait)
	return func() time.Duration {
		close(stop)
		return time.Duration(most.Load())
	}
}

// TestFraming checks that chunk headers count: a receiver cannot make the
// client read many bytes by wrapping few.
func TestFraming(t *testing.T) {
	url, _ := serve(t, answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"+strings.Repeat("1\r\nb\r\n", 1<<20)))
	response, err := client(t, loopback, egress.Options{}).Do(t.Context(), &egress.Request{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	// 32 KiB off the wire, what was buffered with the headers, 6 bytes each.
	if n := len(response.Body); n > (32<<10+4<<10)/6 || !response.Truncated {
		t.Errorf("got %d bytes in chunks of one, truncated=%t, want fewer", n, response.Truncated)
	}
}

// TestBodyTimeout gives a body that drips its own time, shorter than the
// request's.
func TestBodyTimeout(t *testing.T) {
	url, _ := serve(t, func(conn net.Conn) {
		answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")(conn)
		io.Copy(io.Discard, conn)
	})
	start := time.Now()
	response, err := client(t, loopback, egress.Options{}).Do(t.Context(), &egress.Request{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	if response.Status != 200 || string(response.Body) != "abc" || !response.Truncated {
		t.Errorf("got %d %q truncated=%t, want 200 \"abc\" truncated", response.Status, response.Body, response.Truncated)
	}
	if took := time.Since(start); took > 2*time.Second+zooSlack {
		t.Errorf("took %v, want 2s", took)
	}
}

// TestNothingLeftRunning looks for goroutines of the client after deadlines.
func TestNothingLeftRunning(t *testing.T) {
	for _, a := range zoo(t) {
		if a.cause != egress.CauseTimeout && !a.truncated || a.tls != nil || a.zone != nil {
			continue
		}
		url, _ := serve(t, func(conn net.Conn) { a.handle(zooConn{conn.(*net.TCPConn), new(atomic.Int64)}) })
		c := client(t, loopback, egress.Options{Timeout: 50 * time.Millisecond})
		c.Do(t.Context(), &egress.Request{URL: url, Body: make([]byte, a.body)})
		stacks := make([]byte, 1<<20)
		stacks = stacks[:runtime.Stack(stacks, true)]
		if strings.Contains(string(stacks), "/internal/egress.") {
			t.Errorf("%s: something is left running:\n%s", a.name, stacks)
		}
	}
}

// TestRedirectCanary redirects to a listener that nobody may reach.
func TestRedirectCanary(t *testing.T) {
	canary, reached := serve(t, answer("HTTP/1.1 200 OK\r\n\r\n"))
	for _, status := range []int{300, 301, 302, 303, 304, 305, 307, 308} {
		url, _ := serve(t, answer(fmt.Sprintf("HTTP/1.1 %d Moved\r\nLocation: %s\r\nRefresh: 0; url=%s\r\nContent-Length: 0\r\n\r\n", status, canary, canary)))
		response, err := client(t, loopback, egress.Options{}).Do(t.Context(), &egress.Request{Method: "GET", URL: url})
		if err != nil {
			t.Fatal(err)
		}
		if cause := egress.CauseOf(response.Status); cause != egress.CauseRedirect || response.Header.Get("Location") != canary {
			t.Errorf("status %d: got cause %q, Location %q, want a redirect to the canary", status, cause, response.Header.Get("Location"))
		}
	}
	if n := reached.Load(); n != 0 {
		t.Errorf("the canary got %d connections, want 0", n)
	}
}
