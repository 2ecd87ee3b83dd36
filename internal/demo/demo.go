// Package demo shows the whole way of webhooks on one machine: it starts a
// gateway and receivers on loopback, sends and receives under five schemes,
// lets a delivery fail and a forger try, and checks that everything happened
// as it should.
//
// It leaves to package cli how a step is printed.
package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A Step is one thing that happened.
type Step struct {
	Kind     string        `json:"kind"` // "attempt" going out, or "request" coming in
	Scheme   string        `json:"scheme"`
	What     string        `json:"what"`              // for people, such as "forwarded from freispace"
	Attempt  int           `json:"attempt,omitempty"` // its number, of an attempt
	Status   int           `json:"status"`            // of the answer
	Verdict  string        `json:"verdict"`           // "verified", "duplicate", or why it was refused
	State    string        `json:"state,omitempty"`   // of the delivery, after an attempt
	Duration time.Duration `json:"duration_ns"`
}

// A Summary is what all steps come to.
type Summary struct {
	OK         bool          `json:"ok"`
	Schemes    int           `json:"schemes"`
	Attempts   int           `json:"attempts"`
	Requests   int           `json:"requests"`
	Deliveries int64         `json:"delivered"`
	Took       time.Duration `json:"took_ns"`
}

// schemes are those that the demo shows: one of each kind. The raw variant of
// Spaces is left to the tests.
var schemes = []string{"ticket-spot", "freispace", "spaces", "webex", "standard-webhooks"}

// schedule makes a failed delivery come back while one looks on.
var schedule = []time.Duration{250 * time.Millisecond, 500 * time.Millisecond, time.Second}

// patience is how long a step may take. Nothing here takes a tenth of it.
const patience = 5 * time.Second

// Run runs the demo and reports each step as it happens. An error says what
// did not happen as it should.
func Run(ctx context.Context, version string, report func(Step)) (Summary, error) {
	started := time.Now()
	dir, err := os.MkdirTemp("", "sealhook-demo-")
	if err != nil {
		return Summary{}, err
	}
	defer os.RemoveAll(dir)
	d := &demo{report: report, verdicts: make(map[string]string), attempts: make(chan Step, 64), names: make(map[store.EndpointID]endpoint)}
	if err := d.start(ctx, dir, version); err != nil {
		return Summary{}, err
	}
	err = d.run(ctx)
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	err = errors.Join(err, d.stop(stopping))
	d.summary.OK = err == nil
	d.summary.Took = time.Since(started)
	return d.summary, err
}

type demo struct {
	report   func(Step)
	gateway  *gateway.Gateway
	receiver *http.Server
	address  string // of the receiver
	client   *egress.Client
	attempts chan Step
	mux      *http.ServeMux // of the receiver
	sources  int            // created so far
	summary  Summary

	mu       sync.Mutex        // guards the fields below
	verdicts map[string]string // of the receiver, by delivery
	names    map[store.EndpointID]endpoint
	flaky    int // requests that the flaky receiver has had
}

// An endpoint is what the demo knows of one it created.
type endpoint struct{ scheme, what string }

func (d *demo) start(ctx context.Context, dir, version string) error {
	loopback := []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	d.client = egress.New(egress.Policy{Allow: loopback}, egress.Options{Timeout: patience, MaxBody: 1 << 20})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	d.address = "http://" + listener.Addr().String()
	d.mux = http.NewServeMux()
	d.receiver = &http.Server{Handler: d.mux, ReadHeaderTimeout: patience}
	go func() { _ = d.receiver.Serve(listener) }() // ends with Close
	d.gateway, err = gateway.Start(ctx, gateway.Config{
		Data: dir, Listen: "127.0.0.1:0", EgressAllow: loopback, Version: version,
		Schedule: schedule, OnAttempt: d.attempted, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		d.receiver.Close()
	}
	return err
}

func (d *demo) stop(ctx context.Context) error {
	defer d.client.Close()
	return errors.Join(d.gateway.Stop(ctx), d.receiver.Close())
}

// run is what the demo shows, in its order.
func (d *demo) run(ctx context.Context) error {
	for _, name := range schemes {
		if err := d.outbound(ctx, name); err != nil {
			return fmt.Errorf("send under %s: %w", name, err)
		}
		d.summary.Schemes++
	}
	if err := d.retried(ctx); err != nil {
		return fmt.Errorf("retry: %w", err)
	}
	forward, err := d.forward(ctx)
	if err != nil {
		return fmt.Errorf("make the endpoint to forward to: %w", err)
	}
	for _, name := range schemes {
		if err := d.inbound(ctx, name, forward); err != nil {
			return fmt.Errorf("receive under %s: %w", name, err)
		}
	}
	if err := d.refused(ctx); err != nil {
		return fmt.Errorf("refuse: %w", err)
	}
	return d.account(ctx)
}

// outbound creates an endpoint that verifies under a scheme, publishes an
// event for it, and waits until it was delivered and found genuine.
func (d *demo) outbound(ctx context.Context, name string) error {
	eventType := "demo." + name
	if err := d.subscribe(ctx, name, "event "+eventType, eventType, http.HandlerFunc(ok)); err != nil {
		return err
	}
	if err := d.publish(ctx, eventType); err != nil {
		return err
	}
	return d.await(ctx, 200, "verified", store.Delivered)
}

// retried lets a delivery fail twice before it arrives.
func (d *demo) retried(ctx context.Context) error {
	busy := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d.mu.Lock()
		d.flaky++
		n := d.flaky
		d.mu.Unlock()
		if n <= 2 {
			http.Error(w, "busy", http.StatusServiceUnavailable)
			return
		}
		ok(w, r)
	})
	if err := d.subscribe(ctx, "standard-webhooks", "event demo.retried, to a receiver that is busy twice", "demo.retried", busy); err != nil {
		return err
	}
	if err := d.publish(ctx, "demo.retried"); err != nil {
		return err
	}
	for range 2 {
		if err := d.await(ctx, 503, "verified", store.Pending); err != nil {
			return err
		}
	}
	return d.await(ctx, 200, "verified", store.Delivered)
}

// forward creates the endpoint that gets what comes in, and returns where the
// bodies that it receives can be read.
func (d *demo) forward(ctx context.Context) (<-chan []byte, error) {
	bodies := make(chan []byte, 16)
	return bodies, d.subscribe(ctx, "standard-webhooks", "forwarded, re-signed", "*", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		bodies <- body
		ok(w, r)
	}))
}

// inbound creates a source, sends it a webhook as the provider would, and
// waits until it was forwarded with the bytes that the provider sent.
func (d *demo) inbound(ctx context.Context, name string, forwarded <-chan []byte) error {
	url, signer, err := d.source(ctx, name)
	if err != nil {
		return err
	}
	m := webhook(`{"type":"invoice.paid","amount":12.50,"data":"sent by ` + name + `"}`)
	if err := signer.Sign(m); err != nil {
		return err
	}
	if err := d.send(ctx, url, m, name, "genuine", 200, "accepted"); err != nil {
		return err
	}
	if err := d.await(ctx, 200, "verified", store.Delivered); err != nil {
		return err
	}
	if got := <-forwarded; !bytes.Equal(got, m.Body) {
		return fmt.Errorf("forwarded %q, want the bytes that came in, %q", got, m.Body)
	}
	return nil
}

// refused sends one webhook that is forged, one that is stale, and one twice.
func (d *demo) refused(ctx context.Context) error {
	url, signer, err := d.source(ctx, "freispace")
	if err != nil {
		return err
	}
	forged := webhook(`{"amount":1}`)
	if err := signer.Sign(forged); err != nil {
		return err
	}
	forged.Body = []byte(`{"amount":1000000}`)
	if err := d.send(ctx, url, forged, "freispace", "forged: the body was changed", 403, "mismatch"); err != nil {
		return err
	}
	if url, signer, err = d.source(ctx, "standard-webhooks"); err != nil {
		return err
	}
	stale := webhook(`{"amount":1}`)
	stale.Time = time.Now().Add(-time.Hour)
	if err := signer.Sign(stale); err != nil {
		return err
	}
	if err := d.send(ctx, url, stale, "standard-webhooks", "stale: signed an hour ago", 401, "expired"); err != nil {
		return err
	}
	twice := webhook(`{"amount":2}`)
	if err := signer.Sign(twice); err != nil {
		return err
	}
	if err := d.send(ctx, url, twice, "standard-webhooks", "genuine", 200, "accepted"); err != nil {
		return err
	}
	if err := d.await(ctx, 200, "verified", store.Delivered); err != nil {
		return err
	}
	return d.send(ctx, url, twice, "standard-webhooks", "replayed: the same once more", 200, "duplicate")
}

// account checks that every accepted event arrived, and nothing else did.
func (d *demo) account(ctx context.Context) error {
	var stats struct {
		Deliveries map[string]int64 `json:"deliveries"`
	}
	if err := d.call(ctx, http.MethodGet, "/v1/tenants/default/stats", nil, &stats); err != nil {
		return err
	}
	d.summary.Deliveries = stats.Deliveries["delivered"]
	for state, n := range stats.Deliveries {
		if state != "delivered" && n != 0 {
			return fmt.Errorf("%d deliveries are %s, want all delivered", n, state)
		}
	}
	return nil
}

// subscribe creates an endpoint of that scheme. Its receiver verifies with
// the secret that the gateway made, and hands genuine webhooks to next.
func (d *demo) subscribe(ctx context.Context, name, what, eventType string, next http.Handler) error {
	d.mu.Lock()
	path := fmt.Sprintf("/%s/%d", name, len(d.names))
	d.mu.Unlock()
	var created struct {
		ID     store.EndpointID `json:"id"`
		Secret string           `json:"secret"`
	}
	err := d.call(ctx, http.MethodPost, "/v1/tenants/default/endpoints",
		map[string]any{"url": d.address + path, "event_types": []string{eventType}, "scheme": name}, &created)
	if err != nil {
		return err
	}
	v, err := catalog.MustGet(name).Verifier(scheme.NewSecret(created.Secret))
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.names[created.ID] = endpoint{name, what}
	d.mux.Handle("POST "+path, d.verified(v, next))
	return nil
}

// verified notes what v says of each delivery.
func (d *demo) verified(v *scheme.Verifier, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := v.VerifyRequest(w, r)
		verdict := "verified"
		if err != nil {
			verdict = err.Error()
		}
		d.mu.Lock()
		d.verdicts[r.Header.Get("Sealhook-Delivery")] = verdict
		d.mu.Unlock()
		if err != nil {
			w.WriteHeader(v.Scheme().Status(err))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func ok(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "ok") }

// source creates a source of that scheme and returns its URL and the signer
// of the provider that uses it.
func (d *demo) source(ctx context.Context, name string) (url string, signer *scheme.Signer, err error) {
	secret := catalog.MustGet(name).GenerateSecret()
	var created struct {
		IngestURL string `json:"ingest_url"`
	}
	d.sources++
	unique := fmt.Sprintf("%s-%d", name, d.sources)
	err = d.call(ctx, http.MethodPost, "/v1/tenants/default/sources",
		map[string]any{"name": unique, "scheme": name, "secret": secret.Reveal()}, &created)
	if err != nil {
		return "", nil, err
	}
	signer, err = catalog.MustGet(name).Signer(secret)
	return created.IngestURL, signer, err
}

func webhook(body string) *scheme.Message {
	return &scheme.Message{Method: http.MethodPost, Header: http.Header{"Content-Type": {"application/json"}}, Body: []byte(body)}
}

// publish posts an event to the API.
func (d *demo) publish(ctx context.Context, eventType string) error {
	return d.call(ctx, http.MethodPost, "/v1/tenants/default/events",
		map[string]any{"type": eventType, "payload": map[string]any{"greeting": "hello"}}, nil)
}

// send sends a webhook to a source, and checks the answer.
func (d *demo) send(ctx context.Context, url string, m *scheme.Message, name, what string, status int, want string) error {
	started := time.Now()
	res, err := d.client.Do(ctx, &egress.Request{Method: m.Method, URL: url, Header: m.Header, Body: m.Body})
	if err != nil {
		return err
	}
	d.summary.Requests++
	var answer struct{ Result, Reason string }
	if err := json.Unmarshal(res.Body, &answer); err != nil {
		return fmt.Errorf("read the source's answer: %w", err)
	}
	verdict := answer.Result
	if answer.Reason != "" {
		verdict = answer.Reason
	}
	d.report(Step{Kind: "request", Scheme: name, What: what, Status: res.Status, Verdict: verdict, Duration: time.Since(started)})
	if res.Status != status || verdict != want {
		return fmt.Errorf("%s: got %d %s, want %d %s", what, res.Status, verdict, status, want)
	}
	return nil
}

// attempted reports an attempt of the gateway, with the receiver's verdict.
func (d *demo) attempted(e *store.Event, delivery *store.Delivery, c *store.Completion) {
	d.mu.Lock()
	to := d.names[delivery.Endpoint]
	verdict := d.verdicts[delivery.ID.String()]
	d.mu.Unlock()
	d.attempts <- Step{
		Kind: "attempt", Scheme: to.scheme, What: to.what, Attempt: c.Attempt.N, Status: c.Attempt.Status,
		Verdict: verdict, State: c.State.String(), Duration: c.Attempt.Duration,
	}
}

// await waits for the next attempt, reports it and checks it.
func (d *demo) await(ctx context.Context, status int, verdict string, state store.State) error {
	select {
	case s := <-d.attempts:
		d.report(s)
		d.summary.Attempts++
		if s.Status != status || s.Verdict != verdict || s.State != state.String() {
			return fmt.Errorf("%s: got status %d, %q, %s, want %d, %q, %s", s.What, s.Status, s.Verdict, s.State, status, verdict, state)
		}
		return nil
	case <-time.After(patience):
		return errors.New("no attempt was made in time")
	case <-ctx.Done():
		return ctx.Err()
	}
}

// call calls the management API.
func (d *demo) call(ctx context.Context, method, path string, in, out any) error {
	h := http.Header{"Authorization": {"Bearer " + d.gateway.FirstToken}}
	var body []byte
	if in != nil {
		var err error
		if body, err = json.Marshal(in); err != nil {
			return err
		}
		h.Set("Content-Type", "application/json")
	}
	res, err := d.client.Do(ctx, &egress.Request{Method: method, URL: d.gateway.URL() + path, Header: h, Body: body})
	if err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	if !slices.Contains([]int{200, 201, 202, 204}, res.Status) {
		return fmt.Errorf("%s %s: status %d: %s", method, path, res.Status, res.Body)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(res.Body, out)
}
