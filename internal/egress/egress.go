// Package egress sends every request that leaves Sealhook: to endpoints, and
// wherever else a URL comes from outside. It judges URLs when they are written
// and addresses when they are dialled, and puts a cap on every byte and second
// of the answer, because the receiver may be hostile.
//
// It speaks HTTP/1.1 over connections of its own, and leaves the parsing of
// answers to net/http. It sends each request at most once. It leaves to others
// what to send, when to send it again (package deliver) and where to keep the
// outcome.
package egress

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/netip"
	"syscall"
	"time"
)

// Options are the limits of a [Client]. The zero Options are the defaults.
type Options struct {
	Timeout         time.Duration  // for everything from the lookup to the end of the headers, 20 s if zero
	MaxBody         int            // bytes of an answer's body that are read, 16 KiB if zero
	MaxHeader       int            // bytes of an answer's headers, 64 KiB if zero
	MaxConnsPerHost int            // requests under way to one host and port, 256 if zero; others wait
	UserAgent       string         // "Sealhook" if empty; a request's own User-Agent wins
	RootCAs         *x509.CertPool // the system's if nil
	Resolver        *net.Resolver  // the system's if nil
	Proxy           *Proxy         // what opens all connections; nil: nothing does, whatever the environment says
}

// A Client sends requests where its [Policy] allows. It uses no cookies,
// follows no redirect, and unpacks no compressed answer. It may be shared by
// goroutines.
//
// With a [Proxy], the proxy looks names up and chooses the address: the Client
// judges the URL, and an address only where the URL itself holds it. The proxy
// has to see to the rest.
type Client struct {
	policy  Policy
	options Options
	plain   net.Dialer // judges addresses for http
	secure  net.Dialer // judges addresses for https
	pool    pool
}

// New returns a Client.
func New(p Policy, o Options) *Client {
	if o.Timeout == 0 {
		o.Timeout = 20 * time.Second
	}
	if o.MaxBody == 0 {
		o.MaxBody = 16 << 10
	}
	if o.MaxHeader == 0 {
		o.MaxHeader = 64 << 10
	}
	if o.MaxConnsPerHost == 0 {
		o.MaxConnsPerHost = 256
	}
	if o.UserAgent == "" {
		o.UserAgent = "Sealhook"
	}
	return &Client{
		policy:  p,
		options: o,
		plain:   net.Dialer{Resolver: o.Resolver, ControlContext: guard(p, false)},
		secure:  net.Dialer{Resolver: o.Resolver, ControlContext: guard(p, true)},
		pool:    pool{perHost: o.MaxConnsPerHost, hosts: map[place]*host{}},
	}
}

// Close closes the idle connections and keeps none from then on. Requests
// under way finish.
func (c *Client) Close() { c.pool.close() }

// A Request is what to send. The Client changes nothing but its Timing.
type Request struct {
	Method string // POST if empty
	URL    string
	Header http.Header // sent with the names as they are spelled; see [CheckHeader]
	Body   []byte
	// Identity is shown to a receiver that asks for a client certificate. It
	// goes with https only; nil: there is none.
	Identity *Identity
	// Timing is set by Do, whatever becomes of the request; nil: nobody asks.
	Timing *Timing
}

// A Timing says what a request spent its time on. What did not happen took no
// time: a connection that was open already was neither looked up nor opened.
type Timing struct {
	DNS       time.Duration // looking the host up
	Connect   time.Duration // opening the connection, by way of the proxy if there is one
	TLS       time.Duration // the handshake
	FirstByte time.Duration // from then on until the answer begins
}

// A Response is what the receiver answered. [CauseOf] says whether its status
// is a failure.
type Response struct {
	Status    int
	Header    http.Header
	Body      []byte // at most Options.MaxBody
	Truncated bool   // Body is not whole: it was too long or too slow, or broke off
}

// The receiver has connectTimeout for the lookup and the connection, the same
// again for the TLS handshake, and bodyTimeout to send its body after the
// headers. All end with the request's own deadline.
const (
	connectTimeout = 5 * time.Second
	bodyTimeout    = 2 * time.Second
)

// Do sends r once and returns the answer, whatever its status. The status line
// and headers decide: a body that is too long, too slow or breaks off is cut,
// and is no error. Any other outcome is an [*Error].
//
// Do returns by the earlier of Options.Timeout and the deadline of ctx, and
// leaves nothing running. An Error does not mean that the receiver got
// nothing: whoever sends again may send twice.
func (c *Client) Do(ctx context.Context, r *Request) (*Response, error) {
	timing := new(Timing)
	if r.Timing != nil {
		timing = r.Timing
		*timing = Timing{}
	}
	to, refused := c.policy.target(r.URL)
	if refused != nil {
		return nil, &Error{CauseBlocked, "check the URL", refused}
	}
	if err := r.check(); err != nil {
		return nil, &Error{CauseBlocked, "check the request", err}
	}
	if err := c.checkProxied(to); err != nil {
		return nil, &Error{CauseBlocked, "check the URL", err}
	}
	if r.Identity != nil {
		if !to.tls {
			return nil, &Error{CauseBlocked, "check the URL", errors.New("a client certificate needs https")}
		}
		to.identity = r.Identity.id // nobody else gets a connection that was opened with it
	}
	deadline := time.Now().Add(c.options.Timeout)
	if d, ok := ctx.Deadline(); ok && d.Before(deadline) {
		deadline = d
	}

	conn, err := c.connect(ctx, to, r.Identity, deadline, timing)
	if err != nil {
		return nil, err
	}
	response, reusable, err := conn.exchange(ctx, r, to, c.options, deadline, timing)
	c.pool.release(to.place, conn, reusable)
	return response, err
}

// connect returns an idle connection or a new one. The caller releases it.
func (c *Client) connect(ctx context.Context, to target, identity *Identity, deadline time.Time, timing *Timing) (*conn, error) {
	idle, err := c.pool.acquire(ctx, to.place, deadline)
	if err != nil {
		return nil, exchangeError(ctx, "wait for a free connection to the receiver", err)
	}
	if idle != nil {
		return idle, nil
	}
	fresh, err := c.dial(ctx, to, identity, deadline, timing)
	if err != nil {
		c.pool.release(to.place, nil, false)
		return nil, err
	}
	return fresh, nil
}

func (c *Client) dial(ctx context.Context, to target, identity *Identity, deadline time.Time, timing *Timing) (*conn, error) {
	start := time.Now()
	raw, err := c.dialTCP(timeLookup(ctx, timing), to, deadline)
	timing.Connect = time.Since(start) - timing.DNS
	if err != nil {
		return nil, err
	}
	conn := newConn(raw)
	if !to.tls {
		return conn, nil
	}

	config := &tls.Config{
		ServerName: to.name,
		RootCAs:    c.options.RootCAs,
		MinVersion: tls.VersionTLS12,
		NextProtos: []string{"http/1.1"},
	}
	if identity != nil {
		config.GetClientCertificate = identity.present
	}
	secured := tls.Client(raw, config)
	raw.SetDeadline(earlier(deadline, time.Now().Add(connectTimeout)))
	stop := context.AfterFunc(ctx, conn.close)
	start = time.Now()
	err = secured.Handshake()
	timing.TLS = time.Since(start)
	stop()
	if err != nil {
		conn.close()
		return nil, handshakeError(ctx, err)
	}
	conn.stream = secured
	return conn, nil
}

// timeLookup has the time that a dialer spends on looking a name up added to
// timing, by the dialer's own goroutine.
func timeLookup(ctx context.Context, timing *Timing) context.Context {
	var start time.Time
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		DNSStart: func(httptrace.DNSStartInfo) { start = time.Now() },
		DNSDone:  func(httptrace.DNSDoneInfo) { timing.DNS += time.Since(start) },
	})
}

// dialTCP opens a connection to the receiver, by way of the proxy if there is one.
func (c *Client) dialTCP(ctx context.Context, to target, deadline time.Time) (*net.TCPConn, error) {
	if c.options.Proxy != nil {
		return c.dialThrough(ctx, to, deadline)
	}
	dialer := &c.plain
	if to.tls {
		dialer = &c.secure
	}
	dialCtx, cancel := context.WithDeadline(ctx, earlier(deadline, time.Now().Add(connectTimeout)))
	raw, err := dialer.DialContext(dialCtx, "tcp", to.addr)
	cancel()
	if err != nil {
		return nil, dialError(ctx, err)
	}
	return raw.(*net.TCPConn), nil
}

// guard returns what a dialer calls before each try to connect: after the
// lookup, so that a name cannot mean one address here and another there.
func guard(p Policy, tls bool) func(context.Context, string, string, syscall.RawConn) error {
	return func(_ context.Context, network, address string, _ syscall.RawConn) error {
		addr, err := netip.ParseAddrPort(address)
		if err != nil || network != "tcp4" && network != "tcp6" {
			return &AddrError{"not a TCP address"}
		}
		return p.checkDial(addr, tls)
	}
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
