package gateway_test

import (
	"bytes"
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	spans "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"github.com/sealhook/sealhook/internal/gateway"
)

const (
	traceID     = "0af7651916cd43dd8448eb211c80319c"
	callerSpan  = "b7ad6b7169203331"
	traceparent = "00-" + traceID + "-" + callerSpan + "-01"
)

// publishTraced publishes an event that belongs to a trace.
func publishTraced(t *testing.T, g *gateway.Gateway) {
	t.Helper()
	req, err := http.NewRequest("POST", g.URL()+"/v1/tenants/default/events", strings.NewReader(`{"type":"a","payload":1}`))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = http.Header{"Authorization": {"Bearer " + g.FirstToken}, "Content-Type": {"application/json"}, "Traceparent": {traceparent}}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusAccepted {
		t.Fatalf("publish: got %d, want 202", res.StatusCode)
	}
}

// headers is a receiver that keeps the headers of what comes, by its path.
type headers struct {
	mu   sync.Mutex
	came map[string]http.Header
}

func (h *headers) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.came[r.URL.Path] = r.Header
}

func (h *headers) at(path string) http.Header {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.came[path]
}

// Without a collector, deliveries go on in the trace of the sender, unless the
// endpoint says no.
func TestTraceGoesOn(t *testing.T) {
	h := &headers{came: make(map[string]http.Header)}
	receiver := httptest.NewServer(h)
	defer receiver.Close()
	g := start(t, config(t.TempDir()))
	defer stop(t, g)
	for path, settings := range map[string]map[string]any{"/yes": {}, "/no": {"no_trace": true}} {
		call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL + path, "event_types": []string{"*"}, "settings": settings}, nil)
	}
	publishTraced(t, g)
	await(t, "both deliveries", func() bool { return h.at("/yes") != nil && h.at("/no") != nil })
	if got := h.at("/yes").Get("Traceparent"); got != traceparent {
		t.Errorf("got the traceparent %q, want %q", got, traceparent)
	}
	if got := h.at("/no").Get("Traceparent"); got != "" {
		t.Errorf("an endpoint with no_trace: got the traceparent %q, want none", got)
	}
}

// With a collector, there is a span for the publishing and one for each
// attempt, in one trace from the sender to the receiver.
func TestSpans(t *testing.T) {
	var mu sync.Mutex
	got := make(map[string]*spans.Span)
	otlp := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		var request collector.ExportTraceServiceRequest
		if err := proto.Unmarshal(body, &request); err != nil {
			t.Error(err)
		}
		mu.Lock()
		defer mu.Unlock()
		for _, of := range request.ResourceSpans {
			for _, in := range of.ScopeSpans {
				for _, span := range in.Spans {
					got[span.Name] = span
				}
			}
		}
	}))
	defer otlp.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", otlp.URL)
	h := &headers{came: make(map[string]http.Header)}
	receiver := httptest.NewServer(h)
	defer receiver.Close()
	g := start(t, config(t.TempDir()))
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}}, nil)
	publishTraced(t, g)
	await(t, "the delivery", func() bool { return h.at("/") != nil })
	stop(t, g) // sends what there is

	mu.Lock()
	defer mu.Unlock()
	publish, deliver := got["publish"], got["deliver"]
	if publish == nil || deliver == nil || len(got) != 2 {
		t.Fatalf("got the spans %v, want publish and deliver", got)
	}
	hex := hex.EncodeToString
	if hex(publish.TraceId) != traceID || hex(publish.ParentSpanId) != callerSpan {
		t.Errorf("publish: got trace %x, parent %x, want those of the sender", publish.TraceId, publish.ParentSpanId)
	}
	if hex(deliver.TraceId) != traceID || !bytes.Equal(deliver.ParentSpanId, publish.SpanId) {
		t.Errorf("deliver: got trace %x, parent %x, want that of the sender and the span publish", deliver.TraceId, deliver.ParentSpanId)
	}
	if got, want := h.at("/").Get("Traceparent"), "00-"+traceID+"-"+hex(deliver.SpanId)+"-01"; got != want {
		t.Errorf("the receiver: got the traceparent %q, want %q", got, want)
	}
	for _, attribute := range deliver.Attributes {
		if strings.Contains(attribute.String(), receiver.URL) {
			t.Errorf("an attribute holds the endpoint's URL: %s", attribute)
		}
	}
}

func TestTracingThatCannotBe(t *testing.T) {
	for name, value := range map[string]string{"OTEL_TRACES_EXPORTER": "zipkin", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318")
			t.Setenv(name, value)
			g, err := gateway.Start(t.Context(), config(t.TempDir()))
			if err == nil {
				stop(t, g)
				t.Fatalf("%s=%s: got no error", name, value)
			}
			if !strings.Contains(err.Error(), value) {
				t.Errorf("%s=%s: got the error %v, want one that names it", name, value, err)
			}
		})
	}
}
