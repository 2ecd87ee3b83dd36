package deliver

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of polling.
const (
	maxPolledBytes = 4 << 20 // of the payloads that one poll returns, but for a single one that is longer
	maxPolls       = 1024    // polls that wait; further ones are answered at once
)

// A Polled is a delivery that the consumer of its endpoint asked for, signed
// as if it was sent.
type Polled struct {
	Delivery store.Delivery
	Event    store.Event
	Header   http.Header
}

// Poll returns the deliveries of an endpoint that is polled behind the one
// called after, oldest first and n at most, and takes after and those before
// it as delivered. A zero after stands for the last one that was taken. Where
// there is none yet, Poll waits for one, as long as wait says. It returns none
// when the time is over, when too many others wait, and when the Dispatcher
// stops. [store.ErrNotFound] means that there is no such endpoint that is polled.
func (d *Dispatcher) Poll(ctx context.Context, tenant string, id store.EndpointID, after store.DeliveryID, n int, wait time.Duration) ([]Polled, error) {
	if after != 0 {
		if err := d.Store.Take(ctx, tenant, id, after, d.Now()); err != nil {
			return nil, err
		}
	}
	over := time.NewTimer(wait)
	defer over.Stop()
	for {
		told, leave, room := d.polls.join(id) // before the store is asked, so that nothing is missed
		found, err := d.Store.Poll(ctx, tenant, id, after, d.Now(), n, maxPolledBytes)
		if err != nil || len(found) > 0 || wait <= 0 || !room {
			leave()
			if err != nil {
				return nil, err
			}
			return d.sign(ctx, tenant, id, found)
		}
		again := time.NewTimer(pollInterval) // another process may accept something, too
		select {
		case <-told:
		case <-again.C:
		case <-over.C:
			wait = 0
		case <-ctx.Done():
			wait = 0
		}
		again.Stop()
		leave()
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
}

// sign signs what was polled.
func (d *Dispatcher) sign(ctx context.Context, tenant string, id store.EndpointID, found []store.Polled) ([]Polled, error) {
	if len(found) == 0 {
		return nil, nil
	}
	table, err := d.Routes.Table(ctx, tenant)
	if err != nil {
		return nil, err
	}
	endpoint, ok := table.Endpoint(id)
	if !ok {
		return nil, store.ErrNotFound
	}
	all := make([]Polled, len(found))
	for i, p := range found {
		m, err := message(endpoint, &job{event: &p.Event, delivery: p.Delivery}, &store.Attempt{N: 1, Started: d.Now()}, p.Event.Payload, p.Event.ContentType)
		if err != nil {
			return nil, fmt.Errorf("sign delivery %s: %w", p.Delivery.ID, err)
		}
		all[i] = Polled{p.Delivery, p.Event, m.Header}
	}
	return all, nil
}

// EndPolls has the polls that wait, and those that come, answered at once.
func (d *Dispatcher) EndPolls() { d.polls.close() }

// polls are those that wait. The zero value is ready for use, by many goroutines.
type polls struct {
	mu      sync.Mutex // guards the fields below
	waiting map[store.EndpointID]*bell
	n       int
	closed  bool
}

// A bell is closed when there is something for its endpoint.
type bell struct {
	rung chan struct{}
	n    int // polls that wait for it
}

// join returns what is closed when there is something for the endpoint. The
// caller calls leave afterwards. It reports false if there is no room to wait.
func (p *polls) join(id store.EndpointID) (told <-chan struct{}, leave func(), room bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed || p.n >= maxPolls {
		return nil, func() {}, false
	}
	b := p.waiting[id]
	if b == nil {
		if p.waiting == nil {
			p.waiting = make(map[store.EndpointID]*bell)
		}
		b = &bell{rung: make(chan struct{})}
		p.waiting[id] = b
	}
	b.n++
	p.n++
	return b.rung, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.n--
		if b.n--; b.n == 0 && p.waiting[id] == b {
			delete(p.waiting, id)
		}
	}, true
}

// tell wakes the polls that wait for one of the deliveries.
func (p *polls) tell(deliveries []store.Delivery) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.n == 0 {
		return
	}
	for i := range deliveries {
		if b := p.waiting[deliveries[i].Endpoint]; b != nil {
			close(b.rung)
			delete(p.waiting, deliveries[i].Endpoint)
		}
	}
}

// wake wakes the polls that wait for something of these endpoints.
func (p *polls) wake(endpoints []store.EndpointID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, id := range endpoints {
		if b := p.waiting[id]; b != nil {
			close(b.rung)
			delete(p.waiting, id)
		}
	}
}

func (p *polls) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for id, b := range p.waiting {
		close(b.rung)
		delete(p.waiting, id)
	}
}
