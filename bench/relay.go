//go:build unix

package main

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// A relay is the store of the bare relay: it has tenants, endpoints and
// sources like any other, and forgets every webhook that it is given. It only
// remembers those for which the dispatcher found no room in memory, until
// they are claimed.
type relay struct {
	*sqlstore.Store
	clock store.Clock

	mu       sync.Mutex // guards what follows
	overflow map[store.EndpointID][]store.Delivery
	events   map[store.EventID]*waiting
}

// A waiting event has deliveries that are to be claimed, or were.
type waiting struct {
	event store.Event
	left  int // of them, not completed
}

func newRelay(s *sqlstore.Store) *relay {
	return &relay{Store: s, overflow: make(map[store.EndpointID][]store.Delivery), events: make(map[store.EventID]*waiting)}
}

// Accept gives ids and keeps nothing but the overflow.
func (r *relay) Accept(_ context.Context, batch ...*store.Acceptance) error {
	for _, a := range batch {
		a.Event.ID = store.EventID(r.clock.Next(a.Event.At))
		left := 0
		for i := range a.Deliveries {
			d := &a.Deliveries[i]
			d.ID = store.DeliveryID(r.clock.Next(a.Event.At))
			d.Tenant, d.Event, d.Created = a.Event.Tenant, a.Event.ID, a.Event.At
			if d.State == store.Pending {
				r.mu.Lock()
				d.Size = a.Event.Size
				r.overflow[d.Endpoint] = append(r.overflow[d.Endpoint], *d)
				r.mu.Unlock()
				left++
			}
		}
		if left > 0 {
			r.mu.Lock()
			r.events[a.Event.ID] = &waiting{a.Event, left}
			r.mu.Unlock()
		}
	}
	return nil
}

// Claim returns the overflow.
func (r *relay) Claim(_ context.Context, owner store.OwnerNo, now time.Time, lease time.Duration, _ int, shares ...store.Share) ([]store.Delivery, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var claimed []store.Delivery
	for _, share := range shares {
		waiting := r.overflow[share.Endpoint]
		n := min(share.N, len(waiting))
		claimed = append(claimed, waiting[:n]...)
		if r.overflow[share.Endpoint] = waiting[n:]; n == len(waiting) {
			delete(r.overflow, share.Endpoint)
		}
	}
	for i := range claimed {
		claimed[i].State, claimed[i].Owner, claimed[i].Due = store.Leased, owner, now.Add(lease)
	}
	return claimed, nil
}

// Begin counts nothing.
func (*relay) Begin(context.Context, store.OwnerNo, store.DeliveryID) error { return nil }

// NextDue says that what is there is due.
func (r *relay) NextDue(_ context.Context, _ store.OwnerNo, endpoints ...store.EndpointID) ([]store.Due, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var due []store.Due
	for id, waiting := range r.overflow {
		if len(endpoints) == 0 || slices.Contains(endpoints, id) {
			due = append(due, store.Due{Tenant: waiting[0].Tenant, Endpoint: id, At: waiting[0].Due})
		}
	}
	return due, nil
}

// Event returns an event of the overflow.
func (r *relay) Event(_ context.Context, _, id string) (store.Event, error) {
	number, err := store.ParseID[store.EventID](id)
	if err != nil {
		return store.Event{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	w := r.events[number]
	if w == nil {
		return store.Event{}, store.ErrNotFound
	}
	if w.left--; w.left == 0 {
		delete(r.events, number)
	}
	return w.event, nil
}

// Complete forgets the attempts.
func (*relay) Complete(context.Context, ...*store.Completion) error { return nil }

// Record forgets the request.
func (*relay) Record(context.Context, *store.Request, int) error { return nil }

// Release writes nothing.
func (*relay) Release(context.Context, store.OwnerNo, time.Time, ...store.DeliveryID) error {
	return nil
}
