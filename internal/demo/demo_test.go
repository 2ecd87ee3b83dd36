package demo_test

import (
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/demo"
)

// The demo checks itself. This makes sure that it shows what it is for.
func TestRun(t *testing.T) {
	var steps []demo.Step
	summary, err := demo.Run(t.Context(), "test", func(s demo.Step) { steps = append(steps, s) })
	if err != nil {
		t.Fatal(err)
	}
	if !summary.OK || summary.Schemes != 5 || summary.Took > 10*time.Second {
		t.Errorf("got the summary %+v, want 5 schemes in less than 10 s", summary)
	}
	shown := func(what string, is func(demo.Step) bool) {
		t.Helper()
		if !slices.ContainsFunc(steps, is) {
			t.Errorf("the demo does not show %s", what)
		}
	}
	for _, scheme := range []string{"ticket-spot", "freispace", "spaces", "webex", "standard-webhooks"} {
		shown("an event under "+scheme, func(s demo.Step) bool {
			return s.Kind == "attempt" && s.Scheme == scheme && s.Status == 200 && s.Verdict == "verified"
		})
		shown("a webhook that comes in under "+scheme, func(s demo.Step) bool {
			return s.Kind == "request" && s.Scheme == scheme && s.Verdict == "accepted"
		})
	}
	shown("a third attempt that arrives", func(s demo.Step) bool { return s.Attempt == 3 && s.State == "delivered" })
	shown("a forged webhook", func(s demo.Step) bool { return s.Verdict == "mismatch" && s.Status == 403 })
	shown("a stale webhook", func(s demo.Step) bool { return s.Verdict == "expired" && s.Status == 401 })
	shown("a replayed webhook", func(s demo.Step) bool { return s.Verdict == "duplicate" })
}
