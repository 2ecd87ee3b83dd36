package receive

import (
	"context"
	"net/http"
	"slices"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/sealhook/sealhook/internal/store"
)

// carryTrace keeps with an event which span it belongs to, for its deliveries.
func carryTrace(ctx context.Context, e *store.Event) {
	if !trace.SpanContextFromContext(ctx).IsValid() {
		return
	}
	carrier := make(propagation.HeaderCarrier)
	propagation.TraceContext{}.Inject(ctx, carrier)
	for _, name := range []string{"Traceparent", "Tracestate"} {
		e.Header = slices.DeleteFunc(e.Header, func(f store.HeaderField) bool { return http.CanonicalHeaderKey(f.Name) == name })
		if value := carrier.Get(name); value != "" {
			e.Header = append(e.Header, store.HeaderField{Name: name, Value: value})
		}
	}
}

// tell says on the span of ctx what became of a batch.
func tell(ctx context.Context, batch []*store.Acceptance, err error) {
	span := trace.SpanFromContext(ctx)
	if !span.IsRecording() {
		return
	}
	if err != nil {
		span.SetStatus(codes.Error, "")
		return
	}
	var ids []string
	deliveries := 0
	for _, a := range batch {
		ids = append(ids, a.Event.PublicID())
		deliveries += len(a.Deliveries)
	}
	span.SetAttributes(attribute.StringSlice("sealhook.events", ids), attribute.Int("sealhook.deliveries", deliveries))
}
