// Package receive is the way in: it takes the bytes of a webhook, verifies
// them, gives them an id, keeps them with their deliveries and only then
// answers. The API's events go the second half of that way.
//
// It leaves to package route who gets an event, to package store how it is
// kept, and to whoever implements [Dispatcher] what happens next.
package receive

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
)

// A Dispatcher takes over deliveries that were just accepted, so that they
// need not be looked for in the store.
type Dispatcher interface {
	// Reserve makes room in memory for those of deliveries that are pending and
	// due, which the table fanned out, each with a payload of size bytes. It
	// leases those that found room: state, owner and due are set. The others are
	// found in the store later. Where room is about to be made, it waits for that,
	// at most until a time.
	Reserve(ctx context.Context, table *route.Table, deliveries []store.Delivery, size int, until time.Time)
	// Cancel gives up the room of those that Reserve leased.
	Cancel(deliveries []store.Delivery, size int)
	// Dispatch takes over the deliveries of an accepted event. Those that
	// Reserve leased are sent from memory.
	Dispatch(e *store.Event, deliveries []store.Delivery)
}

// maxRoomWait is how long an acceptance waits for room in memory, where that is
// about to be made: what finds none costs twice as much to deliver, and so the
// next one would find none either.
const maxRoomWait = 100 * time.Millisecond

// maxStale is how often the routing may change under an acceptance before it
// is given up.
const maxStale = 10

// An Acceptor keeps events and hands their deliveries on. Goroutines may share it.
type Acceptor struct {
	Store    store.Store
	Routes   *route.Routes
	Dispatch Dispatcher
	Now      func() time.Time
	// Full, if it is set, says why nothing more is to be accepted, such as
	// [store.ErrLowDisk], and nil if there is no reason.
	Full func() error
	// OnAccept, if it is set, is called after each Accept that returned nil.
	OnAccept func(batch []*store.Acceptance, took time.Duration)
}

// Accept decides who gets the events of batch and keeps all of it in one
// transaction. When it returns nil, every event is on disk with its
// deliveries, or is a duplicate of one that is; see [store.Store] for what it
// sets and for its errors.
func (a *Acceptor) Accept(ctx context.Context, batch ...*store.Acceptance) error {
	start := time.Now()
	if a.Full != nil {
		if err := a.Full(); err != nil {
			return fmt.Errorf("accept an event: %w", err)
		}
	}
	for range maxStale {
		err := a.route(ctx, batch)
		if err == nil {
			err = a.Store.Accept(ctx, batch...)
		}
		for _, acceptance := range batch {
			if err != nil || acceptance.Duplicate {
				a.Dispatch.Cancel(acceptance.Deliveries, acceptance.Event.Size)
			} else {
				a.Dispatch.Dispatch(&acceptance.Event, acceptance.Deliveries)
			}
		}
		if errors.Is(err, store.ErrStale) {
			continue
		}
		tell(ctx, batch, err)
		if err == nil && a.OnAccept != nil {
			a.OnAccept(batch, time.Since(start))
		}
		return err
	}
	return fmt.Errorf("accept an event: the routing changed %d times meanwhile: %w", maxStale, store.ErrStale)
}

// route decides who gets the events, and leases the deliveries to this
// process as far as there is room for them.
func (a *Acceptor) route(ctx context.Context, batch []*store.Acceptance) error {
	now := a.Now()
	for _, acceptance := range batch {
		acceptance.Deliveries = nil
	}
	for _, acceptance := range batch {
		e := &acceptance.Event
		e.At, e.Size = now, len(e.Payload)
		carryTrace(ctx, e)
		table, err := a.Routes.Table(ctx, e.Tenant)
		if err != nil {
			return err
		}
		acceptance.RoutingVersion = table.Version()
		acceptance.Deliveries = table.FanOut(e)
		a.Dispatch.Reserve(ctx, table, acceptance.Deliveries, e.Size, now.Add(maxRoomWait))
	}
	return nil
}
