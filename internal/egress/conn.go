package egress

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A conn is one connection to a receiver. One request at a time uses it, in
// the goroutine of its Do: there is nobody else to stop when time is up.
type conn struct {
	raw    *net.TCPConn
	stream net.Conn // raw, or TLS over it
	answer *bufio.Reader

	left    int       // bytes that Read may still take off the wire
	readErr error     // what ended Read
	begun   time.Time // when Read had the first byte of an answer; zero: there was none

	idleSince time.Time
}

func newConn(raw *net.TCPConn) *conn {
	c := &conn{raw: raw, stream: raw}
	c.answer = bufio.NewReader(c)
	return c
}

// Read reads what answer buffers, within the limit.
func (c *conn) Read(p []byte) (int, error) {
	if c.left == 0 {
		c.readErr = errTooLong
		return 0, c.readErr
	}
	n, err := c.stream.Read(p[:min(len(p), c.left)])
	c.left -= n
	if n > 0 && c.begun.IsZero() {
		c.begun = time.Now()
	}
	if err != nil {
		c.readErr = err
	}
	return n, err
}

// close closes without a TLS goodbye, which would wait for a receiver that
// does not read.
func (c *conn) close() { c.raw.Close() }

// errTooLong means that an answer goes on after all that is read of one.
var errTooLong = errors.New("answer too long")

const (
	// Up to this size a body goes out in one write with the headers.
	smallBody = 16 << 10

	// A receiver that stopped reading may have answered first: it is given
	// this long to show it.
	lastLook = 100 * time.Millisecond

	// What chunk headers may add to the bytes of a body.
	maxFraming = 16 << 10
)

// exchange sends r and reads the answer, and reports whether the connection
// can take another request. It changes the deadlines of the connection and, if
// ctx ends, closes it.
func (c *conn) exchange(ctx context.Context, r *Request, to target, o Options, deadline time.Time, timing *Timing) (_ *Response, reusable bool, _ error) {
	stop := context.AfterFunc(ctx, c.close)
	defer func() { reusable = stop() && reusable }()

	c.raw.SetDeadline(deadline)
	start := time.Now()
	writeErr := c.write(r, to, o.UserAgent)
	if writeErr != nil {
		c.raw.SetReadDeadline(time.Now().Add(lastLook))
	}
	c.begun = time.Time{}
	head, err := c.readHead(ctx, r.method(), o.MaxHeader) //nolint:bodyclose // closing would read the rest of it
	if !c.begun.IsZero() {
		timing.FirstByte = c.begun.Sub(start)
	}
	if err != nil && writeErr != nil {
		return nil, false, exchangeError(ctx, "send the request", writeErr)
	}
	if err != nil {
		return nil, false, err
	}

	c.raw.SetReadDeadline(earlier(deadline, time.Now().Add(bodyTimeout)))
	c.left = o.MaxBody + maxFraming
	body, err := io.ReadAll(io.LimitReader(head.Body, int64(o.MaxBody)+1))
	response := &Response{
		Status:    head.StatusCode,
		Header:    head.Header,
		Body:      body[:min(len(body), o.MaxBody)],
		Truncated: err != nil || len(body) > o.MaxBody,
	}
	reusable = writeErr == nil && !response.Truncated && !head.Close && c.answer.Buffered() == 0
	return response, reusable, nil
}

// write sends the request, which was checked.
func (c *conn) write(r *Request, to target, userAgent string) error {
	buffer := buffers.Get().(*[]byte)
	defer buffers.Put(buffer)

	b := append((*buffer)[:0], r.method()...)
	b = append(b, ' ')
	b = append(b, to.path...)
	b = append(b, " HTTP/1.1\r\nHost: "...)
	b = append(b, to.host...)
	b = append(b, "\r\n"...)
	if len(r.Body) > 0 || r.method() != "GET" && r.method() != "HEAD" {
		b = append(b, "Content-Length: "...)
		b = strconv.AppendInt(b, int64(len(r.Body)), 10)
		b = append(b, "\r\n"...)
	}
	for name, values := range r.Header {
		if strings.EqualFold(name, "User-Agent") {
			userAgent = ""
		}
		for _, value := range values {
			b = appendHeader(b, name, value)
		}
	}
	if userAgent != "" {
		b = appendHeader(b, "User-Agent", userAgent)
	}
	b = append(b, "\r\n"...)

	rest := r.Body
	if len(rest) <= smallBody {
		b = append(b, rest...)
		rest = nil
	}
	*buffer = b
	if _, err := c.stream.Write(b); err != nil {
		return err
	}
	if len(rest) == 0 {
		return nil
	}
	_, err := c.stream.Write(rest)
	return err
}

func appendHeader(b []byte, name, value string) []byte {
	b = append(b, name...)
	b = append(b, ": "...)
	b = append(b, value...)
	return append(b, "\r\n"...)
}

// buffers are for headers and small bodies.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// readHead reads status line and headers, and skips interim answers. All
// together may have max bytes.
func (c *conn) readHead(ctx context.Context, method string, max int) (*http.Response, error) {
	const doing = "read the answer"
	c.left, c.readErr = max, nil
	for {
		// Whatever begins otherwise may never send the end of a line.
		if start, _ := c.answer.Peek(len(http1)); !strings.HasPrefix(http1, string(start)) {
			return nil, &Error{CauseNotHTTP, doing, fmt.Errorf("it does not begin with %q", http1)}
		}
		head, err := http.ReadResponse(c.answer, &http.Request{Method: method})
		switch {
		case c.readErr != nil && err != nil:
			return nil, exchangeError(ctx, doing, c.readErr)
		case err != nil:
			return nil, &Error{CauseNotHTTP, doing, err}
		case head.StatusCode == http.StatusSwitchingProtocols:
			return nil, &Error{CauseNotHTTP, doing, errors.New("it switches to a protocol nobody asked for")}
		case head.StatusCode < 100 || head.StatusCode >= 200:
			return head, nil
		}
	}
}

const http1 = "HTTP/1."
