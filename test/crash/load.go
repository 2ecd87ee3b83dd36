package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// The endpoints, by the paths of their URLs.
const (
	pathAll     = "/all"     // every event
	pathCopy    = "/copy"    // every event
	pathLimited = "/limited" // has a rate limit, and for a while more than that to get
	pathOrdered = "/ordered" // one after the other, line by line
	pathLate    = "/late"    // disabled at first, and then a job makes up for it
)

var paths = []string{pathAll, pathCopy, pathLimited, pathOrdered, pathLate}

// A kind is how an event is sent and what is special about it. The number of
// an event says of which kind it is.
type kind int

const (
	plain      kind = iota // through the API
	webhook                // through the source
	limited                // plain, and the limited endpoint wants it
	late                   // plain, and the late endpoint wants it
	scheduled              // plain, not before a time
	idempotent             // with an Idempotency-Key in place of an id
	mended                 // through a source whose secret is wrong at first
	ordered                // plain, in a line
)

// kinds are those of the events by the last digits of their numbers.
var kinds = [16]kind{limited, late, webhook, webhook, scheduled, idempotent, webhook, webhook, limited, mended, webhook, webhook, plain, idempotent, webhook, webhook}

func kindOf(n int) kind {
	if n >= firstOrdered {
		return ordered
	}
	return kinds[n%len(kinds)]
}

// The events of lines have numbers of their own.
const (
	lines        = 8
	firstOrdered = 1_000_000_000
	perLine      = 1_000_000
)

// lineOf returns the line of an event and its place there.
func lineOf(n int) (line, i int, ok bool) {
	n -= firstOrdered
	return n / perLine, n % perLine, n >= 0
}

// whereTo returns the paths at which an event has to arrive.
func whereTo(n int) []string {
	to := []string{pathAll, pathCopy}
	switch kindOf(n) {
	case limited:
		to = append(to, pathLimited)
	case ordered:
		to = append(to, pathOrdered)
	case late:
		to = append(to, pathLate)
	}
	return to
}

// eventType returns the type of an event, which says who wants it.
func eventType(n int) string {
	switch kindOf(n) {
	case limited:
		return "crash.limited"
	case ordered:
		return "crash.ordered"
	case late:
		return "crash.late"
	}
	return "crash.test"
}

// body returns the payload of the event with that number: 1 KiB that no other has.
func body(n int) []byte {
	return fmt.Appendf(nil, `{"n":%d,"pad":"%s"}`, n, strings.Repeat("x", 1000))
}

// A producer sends events at a steady rate, whatever becomes of them.
type producer struct {
	server   *server
	receiver *sink
	rate     int
	limit    int       // of the limited endpoint, a second
	turn     time.Time // when what was wrong until then is mended
	ingest   string    // the URL of the source
	refusing string    // that of the source whose secret is wrong
	mendedID string    // its id
	lateID   string    // that of the endpoint
	signer   *scheme.Signer
	secret   scheme.Secret // of both sources, in the end
	client   http.Client
	next     int // number of the next event

	refusals chan struct{} // holds one element for each request that may be refused
	mending  sync.RWMutex  // a source is not mended while requests to it are under way

	mu       sync.Mutex // guards accepted
	accepted map[int]bool
	sent     int
}

// setUp creates the endpoints and the sources.
func (p *producer) setUp(ctx context.Context) error {
	p.client = http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	p.accepted = make(map[int]bool)
	p.refusals = make(chan struct{}, 8) // a gateway keeps no more than 16 at once
	for path, more := range map[string]map[string]any{
		pathAll:     {"event_types": []string{"*"}},
		pathCopy:    {"event_types": []string{"*"}},
		pathLimited: {"event_types": []string{"crash.limited"}, "settings": map[string]any{"rate_limit": map[string]any{"count": p.limit, "per": "second"}}},
		pathOrdered: {"event_types": []string{"crash.ordered"}, "settings": map[string]any{"order": "key"}},
		pathLate:    {"event_types": []string{"crash.late"}},
	} {
		more["url"], more["scheme"], more["secret"] = p.receiver.url+path, "standard-webhooks", p.receiver.secret.Reveal()
		var endpoint struct{ ID string }
		if err := p.call(ctx, http.MethodPost, "/endpoints", more, &endpoint); err != nil {
			return err
		}
		if path == pathLate {
			p.lateID = endpoint.ID
			if err := p.call(ctx, http.MethodPatch, "/endpoints/"+p.lateID, map[string]any{"disabled": true}, nil); err != nil {
				return err
			}
		}
	}
	provider := catalog.MustGet("standard-webhooks")
	p.secret = provider.GenerateSecret()
	var err error
	if p.signer, err = provider.Signer(p.secret); err != nil {
		return err
	}
	if p.ingest, _, err = p.source(ctx, "load", p.secret); err != nil {
		return err
	}
	p.refusing, p.mendedID, err = p.source(ctx, "mended", provider.GenerateSecret())
	return err
}

func (p *producer) source(ctx context.Context, name string, secret scheme.Secret) (ingest, id string, err error) {
	var source struct {
		ID        string
		IngestURL string `json:"ingest_url"`
	}
	err = p.call(ctx, http.MethodPost, "/sources", map[string]any{
		"name": name, "scheme": "standard-webhooks", "secret": secret.Reveal(), "event_type": "crash.test",
	}, &source)
	return source.IngestURL, source.ID, err
}

// call makes one call of the API, below the default tenant.
func (p *producer) call(ctx context.Context, method, path string, in, out any) error {
	var text bytes.Buffer
	if in != nil {
		if err := json.NewEncoder(&text).Encode(in); err != nil {
			return err
		}
	}
	req, err := http.NewRequestWithContext(ctx, method, p.server.url()+"/v1/tenants/default"+path, &text)
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

// persist does what do does until it succeeds: the gateway is away at times.
func persist(ctx context.Context, do func() error) error {
	for {
		err := do()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// run sends until sending ends, and returns when every answer is in.
func (p *producer) run(sending context.Context) {
	var done sync.WaitGroup
	for line := range lines {
		done.Go(func() { p.runLine(sending, line) })
	}
	ticker := time.NewTicker(time.Second / time.Duration(p.rate))
	defer ticker.Stop()
	slots := make(chan struct{}, 512)
	for {
		select {
		case <-sending.Done():
			done.Wait()
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
		if kindOf(n) == limited && time.Now().After(p.turn) {
			n = p.next // the limited endpoint had more than enough: the next one in its place
			p.next++
		}
		done.Go(func() {
			defer func() { <-slots }()
			p.send(n)
		})
	}
}

// runLine sends the events of one line, each when the one before is accepted:
// that is the order in which they have to arrive.
func (p *producer) runLine(sending context.Context, line int) {
	for i := 0; sending.Err() == nil; i++ {
		p.send(firstOrdered + line*perLine + i)
		select {
		case <-sending.Done():
		case <-time.After(time.Duration(lines*16) * time.Second / time.Duration(p.rate)):
		}
	}
}

// send sends one event. Most are sent again in the same way until they are
// accepted, as a careful producer does; the odd ones of some kinds are not.
func (p *producer) send(n int) {
	p.mu.Lock()
	p.sent++
	p.mu.Unlock()
	again := n%2 == 0 || kindOf(n) == idempotent || kindOf(n) == mended || kindOf(n) == ordered
	request, err := p.request(n)
	if err != nil {
		panic(err) // a test program's own secret
	}
	for range 100 {
		if p.try(n, request) {
			if kindOf(n) == idempotent && n%3 == 0 {
				p.try(n, request) // as one does whose answer was lost
			}
			p.mu.Lock()
			p.accepted[n] = true
			p.mu.Unlock()
			return
		}
		if !again {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	if kindOf(n) == ordered {
		panic("the gateway was away for too long to keep a line in order")
	}
}

// request returns how to make the request that sends an event.
func (p *producer) request(n int) (func() (*http.Request, error), error) {
	kind := kindOf(n)
	m := &scheme.Message{Header: make(http.Header), Body: body(n)}
	target := p.ingest
	switch kind {
	case webhook, mended:
		if kind == mended {
			target = p.refusing
		}
		m.ID = fmt.Sprintf("n-%d", n)
		if err := p.signer.Sign(m); err != nil {
			return nil, err
		}
	default:
		query := url.Values{"type": {eventType(n)}}
		switch kind {
		case idempotent:
			m.Header.Set("Idempotency-Key", fmt.Sprintf("n-%d", n))
		case scheduled:
			at := time.Now().Add(time.Duration(n%5000) * time.Millisecond).Round(time.Millisecond)
			p.receiver.wait(n, at)
			query.Set("deliver_at", at.UTC().Format(time.RFC3339Nano))
		case ordered:
			line, _, _ := lineOf(n)
			query.Set("ordering_key", fmt.Sprintf("line-%d", line))
		}
		if kind != idempotent {
			query.Set("id", fmt.Sprintf("n-%d", n))
		}
		target = p.server.url() + "/v1/tenants/default/events?" + query.Encode()
		m.Header.Set("Authorization", "Bearer "+p.server.token)
	}
	m.Header.Set("Content-Type", "application/json")
	return func() (*http.Request, error) {
		req, err := http.NewRequest(http.MethodPost, target, bytes.NewReader(m.Body))
		if err == nil {
			req.Header = m.Header.Clone()
		}
		return req, err
	}, nil
}

// try reports whether the gateway has answered that it has the event: that it
// accepted it or, where the source's secret is wrong, that it refused it.
func (p *producer) try(n int, request func() (*http.Request, error)) bool {
	if kindOf(n) == mended {
		p.refusals <- struct{}{}
		defer func() { <-p.refusals }()
		p.mending.RLock()
		defer p.mending.RUnlock()
	}
	req, err := request()
	if err != nil {
		panic(err)
	}
	res, err := p.client.Do(req)
	if err != nil {
		return false
	}
	defer res.Body.Close()
	_, _ = io.Copy(io.Discard, res.Body) // for the connection to be used again
	refused := kindOf(n) == mended && (res.StatusCode == http.StatusUnauthorized || res.StatusCode == http.StatusForbidden)
	return res.StatusCode/100 == 2 || refused
}

func (p *producer) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.accepted)
}

// A job is one of the gateway's that makes up for something.
type job struct {
	ID, State string
	Total     int64
	Done      int64
	Skipped   int64

	counted int64 // by the dry run
}

// A mending is what begins the two jobs.
type mending struct {
	verify, replay job
	err            error
}

// mend gives the source its right secret and enables the late endpoint, and
// begins the jobs that make up for what was refused and skipped until then.
// They take a few kills.
func (p *producer) mend(ctx context.Context) (m mending) {
	p.mending.Lock()
	m.err = persist(ctx, func() error {
		return p.call(ctx, http.MethodPost, "/sources/"+p.mendedID+"/secrets/rotate", map[string]any{"secret": p.secret.Reveal(), "overlap": "0s"}, nil)
	})
	p.mending.Unlock()
	if m.err != nil {
		return m
	}
	m.err = persist(ctx, func() error {
		return p.call(ctx, http.MethodPatch, "/endpoints/"+p.lateID, map[string]any{"disabled": false}, nil)
	})
	if m.err == nil {
		m.verify, m.err = p.begin(ctx, "verify", map[string]any{"source": p.mendedID})
	}
	if m.err == nil {
		m.replay, m.err = p.begin(ctx, "replay", map[string]any{"endpoint": p.lateID, "states": []string{"skipped"}})
	}
	return m
}

// begin counts what a job is about, and then creates it: once, though an
// answer is lost.
func (p *producer) begin(ctx context.Context, kind string, filter map[string]any) (j job, err error) {
	in := map[string]any{"kind": kind, "filter": filter, "rate": max(1, p.rate/8), "dry_run": true}
	var dry job
	if err := persist(ctx, func() error { return p.call(ctx, http.MethodPost, "/jobs", in, &dry) }); err != nil {
		return j, err
	}
	in["dry_run"] = false
	err = persist(ctx, func() error {
		var list struct {
			Items []struct {
				job
				Kind string
			}
		}
		if err := p.call(ctx, http.MethodGet, "/jobs", nil, &list); err != nil {
			return err
		}
		for _, item := range list.Items {
			if item.Kind == kind {
				j = item.job
				return nil
			}
		}
		return p.call(ctx, http.MethodPost, "/jobs", in, &j)
	})
	j.counted = dry.Total
	return j, err
}

// jobs gets the jobs as they are now, and says what is wrong with them. What
// the replay did must be what the dry run has counted. What a kill broke off
// of a step that verifies is done and not counted, but no request is left.
func (p *producer) jobs(ctx context.Context, m *mending) string {
	for _, j := range []*job{&m.verify, &m.replay} {
		if err := p.call(ctx, http.MethodGet, "/jobs/"+j.ID, nil, j); err != nil {
			return err.Error()
		}
		if j.State != "done" || j.Total != j.counted || j.Done == 0 || j.Done+j.Skipped > j.Total {
			return fmt.Sprintf("%s is %s with %d done and %d skipped of %d, want %d", j.ID, j.State, j.Done, j.Skipped, j.Total, j.counted)
		}
	}
	if j := &m.replay; j.Done != j.Total {
		return fmt.Sprintf("%d of %d deliveries were replayed", j.Done, j.Total)
	}
	var left struct{ Items []any }
	if err := p.call(ctx, http.MethodGet, "/requests?verdict=refused", nil, &left); err != nil {
		return err.Error()
	}
	if len(left.Items) > 0 {
		return fmt.Sprintf("%d requests are refused still", len(left.Items))
	}
	return "ok"
}

// unfinished returns how many deliveries and jobs have not come to an end.
func (p *producer) unfinished(ctx context.Context) (n int, err error) {
	var stats struct{ Deliveries map[string]int }
	if err := p.call(ctx, http.MethodGet, "/stats", nil, &stats); err != nil {
		return 0, err
	}
	var list struct{ Items []job }
	if err := p.call(ctx, http.MethodGet, "/jobs", nil, &list); err != nil {
		return 0, err
	}
	for _, j := range list.Items {
		if j.State == "running" {
			n++
		}
	}
	return n + stats.Deliveries["pending"] + stats.Deliveries["leased"], nil
}
