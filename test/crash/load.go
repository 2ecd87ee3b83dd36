package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// body returns the payload of the event with that number: 1 KiB that no other has.
func body(n int) []byte {
	return fmt.Appendf(nil, `{"n":%d,"pad":"%s"}`, n, strings.Repeat("x", 1000))
}

// A producer sends events at a steady rate, whatever becomes of them.
type producer struct {
	server *server
	rate   int
	ingest string // the source's URL
	signer *scheme.Signer
	client http.Client
	next   int // number of the next event

	mu       sync.Mutex // guards accepted
	accepted map[int]bool
}

// setUp creates the endpoint and the source.
func (p *producer) setUp(ctx context.Context, receiver *sink) error {
	p.client = http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	err := p.call(ctx, "/v1/tenants/default/endpoints", map[string]any{
		"url": receiver.url, "event_types": []string{"*"}, "scheme": "standard-webhooks", "secret": receiver.secret.Reveal(),
	}, nil)
	if err != nil {
		return err
	}
	provider := catalog.MustGet("standard-webhooks")
	secret := provider.GenerateSecret()
	if p.signer, err = provider.Signer(secret); err != nil {
		return err
	}
	var source struct {
		IngestURL string `json:"ingest_url"`
	}
	err = p.call(ctx, "/v1/tenants/default/sources", map[string]any{
		"name": "load", "scheme": "standard-webhooks", "secret": secret.Reveal(),
	}, &source)
	p.ingest = source.IngestURL
	return err
}

func (p *producer) call(ctx context.Context, path string, in, out any) error {
	text, err := json.Marshal(in)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.server.url()+path, bytes.NewReader(text))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+p.server.token)
	res, err := p.client.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode/100 != 2 {
		return fmt.Errorf("%s: status %d: %s", path, res.StatusCode, answer)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(answer, out)
}

// run sends until ctx ends, and returns when every answer is in.
func (p *producer) run(ctx context.Context) {
	ticker := time.NewTicker(time.Second / time.Duration(p.rate))
	defer ticker.Stop()
	var sending sync.WaitGroup
	slots := make(chan struct{}, 512)
	for {
		select {
		case <-ctx.Done():
			sending.Wait()
			return
		case <-ticker.C:
		}
		select {
		case slots <- struct{}{}:
		default:
			continue // while the gateway is away
		}
		n := p.next
		p.next++
		sending.Go(func() {
			defer func() { <-slots }()
			p.send(n)
		})
	}
}

// send sends one event. An even one is sent again under the same id until it
// is accepted, as a careful producer does; an odd one is not.
func (p *producer) send(n int) {
	for range 100 {
		if p.try(n) {
			p.mu.Lock()
			p.accepted[n] = true
			p.mu.Unlock()
			return
		}
		if n%2 == 1 {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// try reports whether the event was accepted.
func (p *producer) try(n int) bool {
	url := fmt.Sprintf("%s/v1/tenants/default/events?type=crash.test&id=n-%d", p.server.url(), n)
	m := &scheme.Message{Header: http.Header{"Authorization": {"Bearer " + p.server.token}}, Body: body(n)}
	if n%4 >= 2 {
		url, m.Header, m.ID = p.ingest, nil, fmt.Sprintf("n-%d", n)
		if err := p.signer.Sign(m); err != nil {
			panic(err) // a test program's own secret
		}
	}
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(m.Body))
	if err != nil {
		panic(err)
	}
	req.Header = m.Header
	req.Header.Set("Content-Type", "application/json")
	res, err := p.client.Do(req)
	if err != nil {
		return false
	}
	defer res.Body.Close()
	return res.StatusCode/100 == 2
}

func (p *producer) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.accepted)
}

// A sink receives deliveries. It outlives the gateways.
type sink struct {
	url    string
	secret scheme.Secret
	server *http.Server

	mu      sync.Mutex // guards the fields below
	ids     map[int]string
	busy    map[int]bool // told to come back later
	repeats int
	strange int
}

func newSink() (*sink, error) {
	s := &sink{ids: make(map[int]string), busy: make(map[int]bool), secret: catalog.MustGet("standard-webhooks").GenerateSecret()}
	v, err := catalog.MustGet("standard-webhooks").Verifier(s.secret)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.url = "http://" + listener.Addr().String() + "/"
	s.server = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		result, err := v.VerifyRequest(w, r)
		text, readErr := io.ReadAll(r.Body)
		if !s.note(result.ID, text, err == nil && readErr == nil) {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})}
	go func() { _ = s.server.Serve(listener) }() // ends with Close
	return s, nil
}

// note counts a delivery. It reports false for the first attempt of every
// fifth event: that one has to wait in the store for some seconds, and so for
// a kill or two.
func (s *sink) note(id string, text []byte, genuine bool) bool {
	var event struct{ N int }
	err := json.Unmarshal(text, &event)
	s.mu.Lock()
	defer s.mu.Unlock()
	earlier, seen := s.ids[event.N]
	switch {
	case !genuine || err != nil || !bytes.Equal(text, body(event.N)) || seen && earlier != id:
		s.strange++
	case seen:
		s.repeats++
	case event.N%5 == 0 && !s.busy[event.N]:
		s.busy[event.N] = true
		return false
	default:
		s.ids[event.N] = id
	}
	return true
}

func (s *sink) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.ids)
}

func (s *sink) tally() (delivered, repeats, strange int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.ids), s.repeats, s.strange
}

// missing returns how many of the accepted events did not arrive. The
// producer has ended.
func (s *sink) missing(accepted map[int]bool) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for number := range accepted {
		if _, ok := s.ids[number]; !ok {
			n++
		}
	}
	return n
}

func (s *sink) close() { s.server.Close() }
