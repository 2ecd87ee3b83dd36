package egress

import (
	"bufio"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"time"
)

// A Proxy opens the connections of a [Client] by CONNECT. It may be shared.
type Proxy struct {
	addr          string // host and port
	authorization string // the value of Proxy-Authorization; empty: there is none
}

// ParseProxy reads a proxy's URL: http://host:port, with a user name and a
// password in front of the host if it wants them. An error holds nothing of it.
func ParseProxy(raw string) (*Proxy, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Scheme != "http" || u.Hostname() == "" || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("want a proxy's URL such as http://proxy.example:3128")
	}
	p := &Proxy{addr: u.Host}
	if u.Port() == "" {
		p.addr = net.JoinHostPort(u.Hostname(), "80")
	}
	if u.User != nil {
		password, _ := u.User.Password()
		p.authorization = "Basic " + base64.StdEncoding.EncodeToString([]byte(u.User.Username()+":"+password))
	}
	return p, nil
}

// maxProxyAnswer is the most bytes of a proxy's answer.
const maxProxyAnswer = 16 << 10

// dialThrough opens a connection by way of the proxy. The proxy's own address
// is the operator's word, and not judged.
func (c *Client) dialThrough(ctx context.Context, to target, deadline time.Time) (*net.TCPConn, error) {
	deadline = earlier(deadline, time.Now().Add(connectTimeout))
	dialCtx, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	dialer := net.Dialer{Resolver: c.options.Resolver}
	dialed, err := dialer.DialContext(dialCtx, "tcp", c.options.Proxy.addr)
	if err != nil {
		return nil, proxyError(ctx, err)
	}
	raw := dialed.(*net.TCPConn)
	raw.SetDeadline(deadline)
	stop := context.AfterFunc(ctx, func() { raw.Close() })
	err = c.options.Proxy.connect(raw, to.addr)
	if !stop() || err != nil {
		raw.Close()
		return nil, proxyError(ctx, err)
	}
	return raw, nil
}

// connect asks for a connection to addr.
func (p *Proxy) connect(raw net.Conn, addr string) error {
	request := "CONNECT " + addr + " HTTP/1.1\r\nHost: " + addr + "\r\n"
	if p.authorization != "" {
		request += "Proxy-Authorization: " + p.authorization + "\r\n"
	}
	if _, err := io.WriteString(raw, request+"\r\n"); err != nil {
		return err
	}
	answer := bufio.NewReader(io.LimitReader(raw, maxProxyAnswer))
	head, err := http.ReadResponse(answer, &http.Request{Method: http.MethodConnect}) //nolint:bodyclose // a tunnel has none
	switch {
	case err != nil:
		return err
	case head.StatusCode < 200 || head.StatusCode > 299:
		return proxyStatus(head.StatusCode)
	case answer.Buffered() > 0:
		return errors.New("it goes on before it was asked anything")
	}
	return nil
}

// A proxyStatus is what a proxy answered that opened no connection.
type proxyStatus int

func (s proxyStatus) Error() string { return fmt.Sprintf("the proxy answered %d", int(s)) }

// proxyError says why a proxy opened no connection. Where the proxy says that
// it cannot reach the receiver, that is what it is about.
func proxyError(ctx context.Context, err error) *Error {
	if ctx.Err() == context.Canceled {
		return &Error{CauseCanceled, "connect through the proxy", err}
	}
	if status, ok := errors.AsType[proxyStatus](err); ok && status >= 502 && status <= 504 {
		return &Error{CauseUnreachable, "connect through the proxy", err}
	}
	return &Error{CauseProxy, "connect through the proxy", err}
}

// checkProxied refuses what cannot be judged when a proxy looks the host up:
// plain http to a name, which is allowed by its address alone.
func (c *Client) checkProxied(to target) error {
	if c.options.Proxy == nil || to.tls || c.policy.AllowHTTP {
		return nil
	}
	if _, err := netip.ParseAddr(to.name); err == nil {
		return nil // the policy judged it
	}
	return &AddrError{"plain http to a name that the proxy looks up"}
}
