package api

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of tests: each sends a request to wherever its caller says.
const (
	MaxTests  = 10              // of a tenant at once
	testEvery = 3 * time.Second // another one
)

// A TestEvent is what an endpoint is tested with.
type TestEvent struct {
	Type    string          `json:"type,omitempty" example:"user.created" doc:"Left out: the first event type of the endpoint, or sealhook.test if it wants all."`
	Payload json.RawMessage `json:"payload,omitempty" doc:"Any JSON, which is sent byte for byte. Left out: the example of the event type, or one that says that it is a test."`
}

type inTestEndpoint struct {
	Tenant   string `path:"tenant"`
	Endpoint string `path:"endpoint"`
	Body     struct {
		Event TestEvent `json:"event,omitzero"`
	} `nameHint:"TestEndpoint"`
}

type inTestDraft struct {
	Tenant string `path:"tenant"`
	Body   struct {
		CreateEndpoint
		Event TestEvent `json:"event,omitzero"`
	} `nameHint:"TestDraft"`
}

// A Tested is what became of a test.
type Tested struct {
	Delivery Delivery `json:"delivery"`
	Attempt  Attempt  `json:"attempt"`
	NewSecret
}

// testEndpoint sends an event to an endpoint and answers with the attempt.
func (s *Server) testEndpoint(ctx context.Context, in *inTestEndpoint) (*out[Tested], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	if e.IsPolled() {
		return nil, newProblem(CodeState, "nothing is sent to an endpoint that is polled")
	}
	secrets, err := s.Store.Secrets(ctx, e.Tenant, store.OwnerID(e.ID), s.now())
	if err != nil {
		return nil, err
	}
	return s.test(ctx, &in.Body.Event, NewSecret{}, e, secrets...)
}

// testDraft does the same for an endpoint that is not there yet, and keeps
// nothing of it.
func (s *Server) testDraft(ctx context.Context, in *inTestDraft) (*out[Tested], error) {
	e, secret, shown, err := s.newEndpoint(ctx, 0, in.Tenant, &in.Body.CreateEndpoint)
	if err != nil {
		return nil, err
	}
	if e.IsPolled() {
		return nil, invalid("body.kind", "nothing is sent to an endpoint that is polled")
	}
	return s.test(ctx, &in.Body.Event, shown, e, secret)
}

func (s *Server) test(ctx context.Context, in *TestEvent, shown NewSecret, to store.Endpoint, secrets ...store.Secret) (*out[Tested], error) {
	e, err := s.testEvent(ctx, in, &to)
	if err != nil {
		return nil, err
	}
	if !s.tests.allow(to.Tenant, s.now()) {
		p := newProblem(CodeRate, "too many tests")
		p.wait = testEvery
		return nil, p
	}
	delivery, attempt, err := s.Test(ctx, e, to, secrets...)
	if err != nil {
		return nil, err
	}
	c := callOf(ctx)
	c.about(delivery.Tenant, delivery.ID.String())
	c.note("host", hostOf(to.URL))
	if to.ID != 0 {
		c.note("endpoint", to.ID.String())
	}
	return answerWith(Tested{s.deliveryOf(delivery, map[store.EventID]string{delivery.Event: e.Type}), attemptOf(attempt), shown}), nil
}

// testEvent returns the event to test an endpoint with.
func (s *Server) testEvent(ctx context.Context, in *TestEvent, to *store.Endpoint) (*store.Event, error) {
	e := &store.Event{Tenant: to.Tenant, Type: in.Type, ContentType: typeJSON, Payload: in.Payload}
	if in.Type != "" && (!s.ValidEventType(in.Type) || store.IsReservedEventType(in.Type)) {
		return nil, invalid("body.event.type", wantEventType)
	}
	if e.Type == "" {
		e.Type = to.EventTypes[0]
	}
	if e.Type == "*" {
		e.Type = store.EventTypeTest
	}
	if len(e.Payload) > 0 {
		return e, nil
	}
	known, err := s.Store.EventType(ctx, e.Tenant, e.Type)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	e.Payload = []byte(known.Example)
	if known.Example == "" {
		e.Payload, err = json.Marshal(map[string]any{"type": e.Type, "timestamp": s.now(), "data": map[string]any{"test": true}})
	}
	return e, err
}

// A tests limits how often each tenant's endpoints are tested. The zero value
// is ready for use, by many goroutines.
type tests struct {
	mu      sync.Mutex               // guards tenants
	tenants map[string]*rate.Limiter // those that have tested since the map grew too large
}

// maxTesters is of how many tenants it is known how often they tested.
const maxTesters = 10_000

func (t *tests) allow(tenant string, now time.Time) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	limiter := t.tenants[tenant]
	if limiter == nil {
		if t.tenants == nil || len(t.tenants) >= maxTesters {
			t.tenants = make(map[string]*rate.Limiter)
		}
		limiter = rate.NewLimiter(rate.Every(testEvery), MaxTests)
		t.tenants[tenant] = limiter
	}
	return limiter.AllowN(now, 1)
}
