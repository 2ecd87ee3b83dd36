package deliver_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
)

// animal accepts connections until the test ends. Each request's answer is
// what handle does with the connection, by the number of the request.
func animal(t *testing.T, handle func(n int, conn net.Conn)) (url string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	var n atomic.Int64
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				r, err := http.ReadRequest(bufio.NewReader(conn))
				if err != nil {
					return
				}
				io.Copy(io.Discard, r.Body)
				handle(int(n.Add(1)), conn)
			}()
		}
	}()
	return "http://" + l.Addr().String()
}

// TestZoo has receivers whose class decides about a delivery: the status line
// counts, whatever comes behind it, and nothing counts after the deadline.
func TestZoo(t *testing.T) {
	const timeout = time.Second
	says := func(text string) func(int, net.Conn) {
		return func(_ int, conn net.Conn) { io.WriteString(conn, text) }
	}
	holds := func(text string) func(int, net.Conn) {
		return func(_ int, conn net.Conn) { io.WriteString(conn, text); io.Copy(io.Discard, conn) }
	}
	floods := func(text, more string) func(int, net.Conn) {
		return func(_ int, conn net.Conn) {
			io.WriteString(conn, text)
			for block := strings.Repeat(more, 4096); ; {
				if _, err := io.WriteString(conn, block); err != nil {
					return
				}
			}
		}
	}
	const ok = "HTTP/1.1 200 OK\r\n"
	for _, test := range []struct {
		name     string
		handle   func(n int, conn net.Conn)
		state    store.State
		attempts int
		status   int
		cause    egress.Cause
	}{
		{"200, then the body stalls", holds(ok + "Content-Length: 10\r\n\r\nabc"), store.Delivered, 1, 200, ""},
		{"200, then the body breaks off", says(ok + "Content-Length: 10\r\n\r\nabc"), store.Delivered, 1, 200, ""},
		{"200, then 10 GB", floods(ok+"Content-Length: 10000000000\r\n\r\n", "0123456789"), store.Delivered, 1, 200, ""},
		{"200, then chunks without end", floods(ok+"Transfer-Encoding: chunked\r\n\r\n", "1\r\nb\r\n"), store.Delivered, 1, 200, ""},
		{"204 with a body", says("HTTP/1.1 204 No Content\r\n\r\nabc"), store.Delivered, 1, 204, ""},
		{"200 in an encoding nobody knows", says(ok + "Content-Encoding: br\r\nContent-Length: 1\r\n\r\n\xff"), store.Delivered, 1, 200, ""},
		{"2xx after the deadline", func(_ int, conn net.Conn) {
			time.Sleep(timeout + 250*time.Millisecond)
			io.WriteString(conn, ok+"Content-Length: 0\r\n\r\n")
		}, store.Failed, 3, 0, egress.CauseTimeout},
		{"2xx after the deadline, then in time", func(n int, conn net.Conn) {
			if n == 1 {
				io.Copy(io.Discard, conn)
			}
			io.WriteString(conn, ok+"Content-Length: 0\r\n\r\n")
		}, store.Delivered, 2, 200, ""},
		{"headers without end", floods(ok, "X-A: aaaa\r\n"), store.Failed, 3, 0, egress.CauseHeadersTooLarge},
		{"100 Continue flood", floods("", "HTTP/1.1 100 Continue\r\n\r\n"), store.Failed, 3, 0, egress.CauseHeadersTooLarge},
		{"101", says("HTTP/1.1 101 Switching Protocols\r\n\r\n"), store.Failed, 3, 0, egress.CauseNotHTTP},
		{"no HTTP", says("SSH-2.0-OpenSSH_9.6\r\n"), store.Failed, 3, 0, egress.CauseNotHTTP},
		{"closes", says(""), store.Failed, 3, 0, egress.CauseReset},
		{"304", says("HTTP/1.1 304 Not Modified\r\n\r\n"), store.Failed, 3, 304, egress.CauseRedirect},
		{"307", says("HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n"), store.Failed, 3, 307, egress.CauseRedirect},
		{"410", says("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"), store.Cancelled, 1, 410, egress.CauseGone},
		{"every other one fails", func(n int, conn net.Conn) {
			fmt.Fprintf(conn, "HTTP/1.1 %d Status\r\nContent-Length: 0\r\n\r\n", []int{200, 500}[n%2])
		}, store.Delivered, 2, 200, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel() // most only wait
			o := open(t)
			o.endpoint(animal(t, test.handle), "*")
			k := o.start(func(d *deliver.Dispatcher) {
				d.Client = egress.New(egress.Policy{Allow: loopback}, egress.Options{Timeout: timeout})
				d.Timeout = timeout
			})
			t.Cleanup(k.Client.Close)
			d := o.final(k.publish("a", []byte("{}"))[0].ID)
			if d.State != test.state || d.Attempts != test.attempts || d.Last.Status != test.status || d.Last.Cause != string(test.cause) {
				t.Errorf("got %s after %d attempts, the last with %d %q, want %s after %d with %d %q",
					d.State, d.Attempts, d.Last.Status, d.Last.Cause, test.state, test.attempts, test.status, test.cause)
			}
			k.idle()
		})
	}
}
