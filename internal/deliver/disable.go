package deliver

import (
	"context"
	"net/http"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
)

// Why an endpoint was disabled, as a word.
const (
	DisabledFailing = "failing" // it only failed for 5 days
	DisabledGone    = "gone"    // it answered 410
	DisabledAsked   = "asked"   // it answered webhook-delivery: disable
)

// disabledReasons are these words as people read them.
var disabledReasons = map[string]string{
	DisabledFailing: "it only failed for 5 days",
	DisabledGone:    "it answered 410",
	DisabledAsked:   "it answered webhook-delivery: disable",
}

const (
	disableAfter   = 5 * 24 * time.Hour // of failures only, from the first one on
	recoveredAfter = time.Hour          // of failures only, a success is worth an operational event
)

// judge says what an attempt means for its endpoint: whether it fails, how
// much it takes, and whether it is disabled.
func (d *Dispatcher) judge(endpoint *route.Endpoint, e *store.Event, a *store.Attempt, answer http.Header) {
	ended := a.Started.Add(a.Duration)
	ctx := context.WithoutCancel(d.ctx)
	switch {
	case a.Cause == string(egress.CauseCanceled), a.Cause == string(egress.CauseInternal), a.Cause == string(egress.CauseProxy):
		return // it says nothing about the endpoint
	case succeeded(a):
		since, err := d.Store.NotFailing(ctx, endpoint.Tenant, endpoint.ID)
		if err != nil {
			d.Log.Error("record that an endpoint recovered", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "error", err)
		}
		if !since.IsZero() && ended.Sub(since) >= recoveredAfter {
			d.announce(e, EventEndpointRecovered, endpointRecovered{endpoint.ID, since.UTC()})
		}
	default:
		since, err := d.Store.Failing(ctx, endpoint.Tenant, endpoint.ID, ended)
		if err != nil {
			d.Log.Error("record that an endpoint fails", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "error", err)
			break
		}
		if ended.Sub(since) >= disableAfter {
			d.disable(endpoint, e, DisabledFailing)
		}
	}
	switch {
	case a.Status == http.StatusGone:
		d.disable(endpoint, e, DisabledGone)
	case wishOf(answer) == wishDisable:
		d.disable(endpoint, e, DisabledAsked)
	}
}

// disable disables an endpoint, unless its URL was changed since it answered:
// that was another one's answer.
func (d *Dispatcher) disable(endpoint *route.Endpoint, e *store.Event, why string) {
	reason := disabledReasons[why]
	disabled, err := d.Store.DisableEndpoint(context.WithoutCancel(d.ctx), endpoint.Tenant, endpoint.ID, endpoint.URL, reason, d.Now())
	if err != nil {
		d.Log.Error("disable an endpoint", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "error", err)
		return
	}
	if disabled {
		d.Log.Warn("endpoint disabled", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "reason", reason)
		d.announce(e, EventEndpointDisabled, endpointDisabled{endpoint.ID, reason})
		if d.OnDisable != nil {
			d.OnDisable(why)
		}
	}
}
