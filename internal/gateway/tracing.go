package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// tracing sends spans where the environment says.
type tracing struct {
	provider *sdktrace.TracerProvider // nil: there are no spans
	tracer   trace.Tracer             // nil too
}

// startTracing reads the variables of OpenTelemetry. Without an address to
// send to there are no spans: https://opentelemetry.io/docs/specs/otel/protocol/exporter/
func startTracing(ctx context.Context, version string, log *slog.Logger) (tracing, error) {
	exporter := os.Getenv("OTEL_TRACES_EXPORTER")
	address := os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") + os.Getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
	if strings.EqualFold(os.Getenv("OTEL_SDK_DISABLED"), "true") || exporter == "none" || address == "" {
		return tracing{}, nil
	}
	if exporter != "" && exporter != "otlp" {
		return tracing{}, &hintError{fmt.Errorf("start tracing: OTEL_TRACES_EXPORTER is %.40q", exporter), "it can be otlp or none"}
	}
	protocol := os.Getenv("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL")
	if protocol == "" {
		protocol = os.Getenv("OTEL_EXPORTER_OTLP_PROTOCOL")
	}
	if protocol != "" && protocol != "http/protobuf" {
		return tracing{}, &hintError{fmt.Errorf("start tracing: the OTLP protocol is %.40q", protocol), "it can be http/protobuf, which collectors take on port 4318"}
	}
	sender, err := otlptracehttp.New(ctx)
	if err != nil {
		return tracing{}, errors.New("start tracing: the variables OTEL_EXPORTER_OTLP_… cannot be used") // err may hold their values
	}
	about, err := resource.New(ctx,
		resource.WithAttributes(attribute.String("service.name", "sealhook"), attribute.String("service.version", version)),
		resource.WithTelemetrySDK(), resource.WithFromEnv()) // the environment wins
	if err != nil {
		return tracing{}, fmt.Errorf("start tracing: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(error) { log.Warn("spans were not sent") })) // its text may hold the address
	provider := sdktrace.NewTracerProvider(sdktrace.WithBatcher(sender), sdktrace.WithResource(about))
	return tracing{provider, provider.Tracer("github.com/sealhook/sealhook", trace.WithInstrumentationVersion(version))}, nil
}

// stop sends the spans that were not sent yet.
func (t tracing) stop(ctx context.Context) error {
	if t.provider == nil {
		return nil
	}
	if err := t.provider.Shutdown(ctx); err != nil {
		return errors.New("send the last spans: the collector did not take them")
	}
	return nil
}

// follow has what comes in belong to the trace that its sender names.
func (t tracing) follow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := wayIn(r)
		if name == "" || t.tracer == nil && r.Header["Traceparent"] == nil {
			next.ServeHTTP(w, r)
			return
		}
		ctx := propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		if t.tracer != nil {
			var span trace.Span
			ctx, span = t.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindServer),
				trace.WithAttributes(attribute.String("http.request.method", r.Method)))
			defer span.End()
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// wayIn names the way in that a request takes; empty: it brings no event.
func wayIn(r *http.Request) string {
	switch {
	case strings.HasPrefix(r.URL.Path, "/in/"):
		return "receive"
	case r.Method == http.MethodPost && strings.HasPrefix(r.URL.Path, "/v1/tenants/") && strings.HasSuffix(r.URL.Path, "/events"):
		return "publish"
	}
	return ""
}
