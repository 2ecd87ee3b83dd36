package deliver

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
)

// traceContext is how a trace goes on over HTTP: https://www.w3.org/TR/trace-context/
var traceContext propagation.TraceContext

// startSpan begins the span of an attempt, as a part of the trace that the
// event came in with. The caller ends it with endSpan. There is none without a
// Tracer.
func (d *Dispatcher) startSpan(ctx context.Context, endpoint *route.Endpoint, j *job, a *store.Attempt) (context.Context, trace.Span) {
	if d.Tracer == nil {
		return ctx, nil
	}
	carrier := make(propagation.HeaderCarrier)
	for _, f := range j.event.Header {
		if name := http.CanonicalHeaderKey(f.Name); name == "Traceparent" || name == "Tracestate" {
			carrier.Set(name, f.Value)
		}
	}
	return d.Tracer.Start(traceContext.Extract(ctx, carrier), "deliver", trace.WithSpanKind(trace.SpanKindClient),
		trace.WithTimestamp(a.Started), trace.WithAttributes(
			attribute.String("http.request.method", http.MethodPost),
			attribute.Int("http.request.resend_count", a.N-1),
			attribute.String("messaging.message.id", j.event.PublicID()),
			attribute.String("sealhook.tenant", endpoint.Tenant),
			attribute.String("sealhook.endpoint", endpoint.ID.String()),
			attribute.String("sealhook.delivery", j.delivery.ID.String()),
		))
}

// endSpan tells what became of the attempt.
func endSpan(span trace.Span, a *store.Attempt) {
	if span == nil {
		return
	}
	if a.Status != 0 {
		span.SetAttributes(attribute.Int("http.response.status_code", a.Status))
	}
	if a.Cause != "" {
		span.SetAttributes(attribute.String("error.type", a.Cause))
		span.SetStatus(codes.Error, "")
	}
	span.End(trace.WithTimestamp(a.Started.Add(a.Duration)))
}

// carryTrace tells the receiver which span a request belongs to, unless its
// endpoint says no.
func carryTrace(ctx context.Context, span trace.Span, endpoint *route.Endpoint, h http.Header) {
	switch {
	case endpoint.Settings.NoTrace:
		h.Del("Traceparent")
		h.Del("Tracestate")
	case span != nil:
		traceContext.Inject(ctx, propagation.HeaderCarrier(h))
	}
}
