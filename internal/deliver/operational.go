package deliver

import (
	"context"
	"encoding/json"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// The types of operational events: what happens to a tenant's endpoints and
// deliveries without anybody's doing, as events of that tenant. The names are
// reserved: see [store.ReservedEventTypes].
const (
	EventEndpointDisabled  = store.ReservedEventTypes + "endpoint.disabled"
	EventEndpointRecovered = store.ReservedEventTypes + "endpoint.recovered"
	EventDeliveryExhausted = store.ReservedEventTypes + "delivery.exhausted"
)

// The data of each type. None holds a URL, which may be a secret.
type (
	endpointDisabled struct {
		Endpoint store.EndpointID `json:"endpoint"`
		Reason   string           `json:"reason"`
	}
	endpointRecovered struct {
		Endpoint     store.EndpointID `json:"endpoint"`
		FailingSince time.Time        `json:"failing_since"`
	}
	deliveryExhausted struct {
		Delivery  store.DeliveryID `json:"delivery"`
		Endpoint  store.EndpointID `json:"endpoint"`
		Event     string           `json:"event"`
		EventType string           `json:"event_type"`
		Attempts  int              `json:"attempts"`
		Cause     string           `json:"cause"`
		Status    int              `json:"status,omitempty"`
	}
)

// An announcement is the payload of an operational event.
type announcement struct {
	Type string    `json:"type"`
	At   time.Time `json:"timestamp"`
	Data any       `json:"data"`
}

// announce publishes an operational event about what the delivery of e led to.
// What the delivery of an operational event leads to is not announced, or two
// of them could go on about each other for ever. Without a subscriber there is
// no event.
func (d *Dispatcher) announce(e *store.Event, eventType string, data any) {
	if d.Accept == nil || store.IsReservedEventType(e.Type) {
		return
	}
	event := store.Event{Tenant: e.Tenant, Type: eventType, ContentType: "application/json"}
	ctx := context.WithoutCancel(d.ctx)
	table, err := d.Routes.Table(ctx, e.Tenant)
	if err == nil && len(table.FanOut(&event)) == 0 {
		return // nobody wants it
	}
	if err == nil {
		event.Payload, err = json.Marshal(announcement{eventType, d.Now().UTC(), data})
	}
	if err == nil {
		err = d.Accept(ctx, &store.Acceptance{Event: event})
	}
	if err != nil {
		d.Log.Error("announce an operational event", "tenant", e.Tenant, "type", eventType, "error", err)
	}
}

// announceEnd announces a delivery that is given up.
func (d *Dispatcher) announceEnd(t *turn) {
	defer t.recover()
	e, delivery, c := t.job.event, &t.job.delivery, &t.completion
	if c.State != store.Failed {
		return
	}
	d.announce(e, EventDeliveryExhausted, deliveryExhausted{
		delivery.ID, delivery.Endpoint, e.PublicID(), e.Type, c.Attempt.N - delivery.Base, c.Attempt.Cause, c.Attempt.Status,
	})
}
