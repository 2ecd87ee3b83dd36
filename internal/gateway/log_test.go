package gateway_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/sealhook/sealhook/internal/logtest"
)

// A delivery has one line at its end that tells its whole story.
func TestLog(t *testing.T) {
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/fails" || r.Header.Get("Sealhook-Attempt") == "1" {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}))
	defer receiver.Close()
	c, log := config(t.TempDir()), new(logtest.Buffer)
	c.Log = slog.New(slog.NewTextHandler(log, nil))
	g := start(t, c)
	defer stop(t, g)
	for _, path := range []string{"/works", "/fails"} {
		call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL + path, "event_types": []string{"*"}}, nil)
	}
	call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "a", "id": "one", "payload": 1}, nil)
	await(t, "the end of both deliveries", func() bool { return len(log.Lines("delivery ended")) == 2 })
	story := []string{"level=INFO", "event=one", "type=a", "attempt=2", "tenant=default", "delivery=dlv_", "endpoint=ep_", "duration=", "accepted=20", "took="}
	if got := log.Lines(append(story, `msg="delivery ended"`, "state=delivered", "status=200")...); len(got) != 1 {
		t.Errorf("got %q of the one that was delivered, want its story in one line", got)
	}
	if got := log.Lines(append(story, `msg="delivery ended"`, "state=failed", "status=500", "cause=server-error", `reason="2 attempts failed"`)...); len(got) != 1 {
		t.Errorf("got %q of the one that failed, want its story in one line", got)
	}
	if got := log.Lines(`msg="delivery attempted"`, "state=pending", "attempt=1", "status=500", "due="); len(got) != 2 {
		t.Errorf("got %q, want a line for each first attempt", got)
	}
	if got := log.Lines(receiver.URL); len(got) != 0 {
		t.Errorf("got %q, want no URL of an endpoint", got)
	}
}
