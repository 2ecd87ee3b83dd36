package gateway

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/metrics"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/tally"
)

// An operator is what the operator alone gets to see, on a listener of its
// own: /metrics, /livez and /readyz.
type operator struct {
	listener net.Listener
	server   *http.Server // nil until it serves
}

// listenOperator takes the address. One without a host is on loopback.
func listenOperator(address string) (*operator, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("serve metrics on %s: %w", address, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, &hintError{fmt.Errorf("serve metrics on %s: %w", address, err), "choose another address with --metrics-listen"}
	}
	return &operator{listener: l}, nil
}

// serve serves the routes until close.
func (o *operator) serve(routes http.Handler, log *slog.Logger) {
	o.server = &http.Server{
		Handler:           routes,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	go func() { _ = o.server.Serve(o.listener) }() // until close
}

func (o *operator) close() {
	if o.server != nil {
		o.server.Close()
	}
	o.listener.Close() // before it serves, nobody else does
}

// count has m count what passes through the gateway. Tenants' own schemes,
// which there may be any number of, count as one.
func count(m *metrics.Metrics, t *tally.Collector, own *schemes, s store.Store, a *receive.Acceptor, h *receive.Handler, d *deliver.Dispatcher) {
	a.OnAccept = func(batch []*store.Acceptance, took time.Duration) {
		m.Accepted(batch, took)
		t.Accepted(batch)
	}
	h.OnRequest = func(source *store.Source, result, reason string) {
		name := source.Scheme
		if _, ok := own.get(name); !ok {
			name = "custom"
		}
		m.Inbound(name, result, reason)
		var verdict store.Verdict
		if verdict.UnmarshalText([]byte(result)) == nil {
			t.Request(source, verdict, reason)
		}
	}
	if s, ok := s.(interface {
		OnCommit(func(writes int, took time.Duration))
	}); ok {
		s.OnCommit(m.Commit)
	}
	if s, ok := s.(interface {
		HeldUp(ctx context.Context) (oldest time.Duration, dead int64, ok bool, err error)
	}); ok {
		m.HeldUp(s.HeldUp)
	}
	after := d.OnAttempt
	d.OnAttempt = func(e *store.Event, delivery *store.Delivery, c *store.Completion) {
		m.Attempt(e, delivery, c)
		t.Attempt(e, delivery, c)
		if after != nil {
			after(e, delivery, c)
		}
	}
	d.OnDisable = m.Disabled
}
