package deliver

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
)

// The limits of a test. Somebody waits for it.
const (
	testTimeout  = 10 * time.Second // of its attempt, if the Dispatcher's is not shorter
	maxTestStale = 10               // how often the routing may change under it before it is given up
)

// Test sends e to an endpoint and returns the delivery with its one attempt.
// The endpoint and its secrets may be kept or not: one without an ID is a
// draft, of which nothing is kept. It gets the event as it would get any
// other, whatever it subscribed to and though it is disabled, and nothing
// follows from its answer.
//
// The event and the delivery are kept before anything is sent, and are marked
// as a test: nobody else gets the event, and it is not made again.
func (d *Dispatcher) Test(ctx context.Context, e *store.Event, to store.Endpoint, secrets ...store.Secret) (store.Delivery, store.Attempt, error) {
	d.mu.Lock()
	if d.stopping {
		d.mu.Unlock()
		return store.Delivery{}, store.Attempt{}, fmt.Errorf("test an endpoint: deliveries are being stopped: %w", store.ErrClosed)
	}
	d.idle.Add(1) // Stop waits for it
	d.mu.Unlock()
	defer d.idle.Done()

	endpoint, delivery, err := d.acceptTest(ctx, e, to, secrets)
	if err != nil {
		return store.Delivery{}, store.Attempt{}, fmt.Errorf("test an endpoint: %w", err)
	}
	// From here on it comes to its end whether somebody waits for it or not.
	ctx, cancel := context.WithTimeout(d.ctx, testTimeout)
	defer cancel()
	c := store.Completion{Delivery: delivery.ID, Owner: delivery.Owner, State: store.Delivered}
	c.Attempt.N = 1
	d.exchange(ctx, endpoint, &job{event: e, delivery: delivery}, &c.Attempt)
	if !succeeded(&c.Attempt) {
		c.State, c.Reason = store.Failed, "the test failed"
	}
	err = d.Store.Complete(context.WithoutCancel(ctx), &c)
	if err == nil && c.Lost {
		err = store.ErrLeaseLost
	}
	if err != nil {
		return store.Delivery{}, store.Attempt{}, fmt.Errorf("record the test of an endpoint: %w", err)
	}
	logAttempt(d.Log, e, &delivery, &c)
	if d.OnAttempt != nil {
		d.OnAttempt(e, &delivery, &c)
	}
	if delivery, err = d.Store.Delivery(context.WithoutCancel(ctx), delivery.Tenant, delivery.ID); err != nil {
		return store.Delivery{}, store.Attempt{}, fmt.Errorf("read the test of an endpoint: %w", err)
	}
	return delivery, c.Attempt, nil
}

// acceptTest keeps the event with a delivery that is leased to this process.
func (d *Dispatcher) acceptTest(ctx context.Context, e *store.Event, to store.Endpoint, secrets []store.Secret) (*route.Endpoint, store.Delivery, error) {
	owner := d.Owner()
	if owner == 0 {
		return nil, store.Delivery{}, fmt.Errorf("this replica cannot deliver now: %w", store.ErrUnavailable)
	}
	for range maxTestStale {
		table, err := d.Routes.Table(ctx, e.Tenant)
		if err != nil {
			return nil, store.Delivery{}, err
		}
		e.At, e.Test, e.Size = d.Now(), true, len(e.Payload)
		a := &store.Acceptance{Event: *e, RoutingVersion: table.Version(), Deliveries: []store.Delivery{
			{Tenant: e.Tenant, Endpoint: to.ID, State: store.Leased, Owner: owner, Due: e.At.Add(lease)},
		}}
		err = d.Store.Accept(ctx, a)
		if errors.Is(err, store.ErrStale) {
			continue
		}
		*e = a.Event
		return table.Draft(to, secrets...), a.Deliveries[0], err
	}
	return nil, store.Delivery{}, store.ErrStale
}
