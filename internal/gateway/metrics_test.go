package gateway_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/gateway"
)

// One event that a receiver refuses once, one webhook that is genuine and one
// that is not: each is counted where docs/metrics.md says so.
func TestMetrics(t *testing.T) {
	refused := false
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/gone" {
			w.WriteHeader(http.StatusGone)
		}
		if !refused && r.Header.Get("Sealhook-Attempt") == "1" {
			refused = true
			w.WriteHeader(http.StatusInternalServerError)
		}
	}))
	defer receiver.Close()
	c := config(t.TempDir())
	c.Metrics, c.Version = "127.0.0.1:0", "1.2.3"
	g := start(t, c)
	defer stop(t, g)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}}, nil)
	call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "a", "payload": 1}, nil)
	await(t, "the delivery", func() bool { return metric(t, g, `sealhook_attempts_total{cause="",outcome="delivered"}`) == "1" })
	var source struct{ ID string }
	call(t, g, g.FirstToken, "POST", "/sources", map[string]any{"name": "gitlab", "scheme": "gitlab", "secret": "the secret of the test"}, &source)
	for _, secret := range []string{"the secret of the test", "another"} {
		req, err := http.NewRequest("POST", g.URL()+"/in/"+source.ID, strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("X-Gitlab-Token", secret)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
	}
	var gone struct{ ID string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL + "/gone", "event_types": []string{"gone"}}, &gone)
	call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "gone", "payload": 1}, nil)
	await(t, "the endpoint to be disabled", func() bool {
		return metric(t, g, `sealhook_endpoints_disabled_total{reason="gone"}`) == "1"
	})
	call(t, g, g.FirstToken, "PATCH", "/endpoints/"+gone.ID, map[string]any{"url": receiver.URL + "/mended", "disabled": false}, nil)
	call(t, g, g.FirstToken, "POST", "/jobs", map[string]any{"kind": "replay", "filter": map[string]any{"endpoint": gone.ID, "states": []string{"cancelled"}}}, nil)
	await(t, "the job", func() bool { return metric(t, g, `sealhook_job_rows_total{kind="replay",result="done"}`) == "1" })
	await(t, "what it replays", func() bool { return metric(t, g, `sealhook_attempts_total{cause="",outcome="delivered"}`) == "4" })
	await(t, "an empty queue", func() bool { return metric(t, g, `sealhook_queue_depth{state="leased"}`) == "0" })

	for name, want := range map[string]string{
		`sealhook_build_info{go_version="go[^"]+",version="1.2.3"}`:                           "1",
		`sealhook_events_accepted_total{duplicate="false",origin="api"}`:                      "2",
		`sealhook_events_accepted_total{duplicate="false",origin="source"}`:                   "1",
		`sealhook_accept_duration_seconds_count`:                                              "3",
		`sealhook_inbound_requests_total{reason="",scheme="gitlab",verdict="accepted"}`:       "1",
		`sealhook_inbound_requests_total{reason="[a-z_]+",scheme="gitlab",verdict="refused"}`: "1",
		`sealhook_attempts_total{cause="[a-z0-9-]+",outcome="pending"}`:                       "1",
		`sealhook_attempts_total{cause="",outcome="delivered"}`:                               "4",
		`sealhook_attempt_duration_seconds_count{outcome="delivered"}`:                        "4",
		`sealhook_delivery_time_seconds_count`:                                                "4",
		`sealhook_attempts_under_way{lane="slow"}`:                                            "0",
		`sealhook_deliveries_in_memory`:                                                       "0",
		`sealhook_breakers_open`:                                                              "0",
		`sealhook_queue_depth{state="pending"}`:                                               "0",
		`sealhook_queue_oldest_seconds{state="pending"}`:                                      "0",
		`sealhook_store_commit_writes_bucket{le="\+Inf"}`:                                     "[1-9][0-9]*",
		`sealhook_store_commit_duration_seconds_count`:                                        "[1-9][0-9]*",
	} {
		if got := metric(t, g, name); !regexp.MustCompile("^" + want + "$").MatchString(got) {
			t.Errorf("%s: got %q, want %s", name, got, want)
		}
	}
	if status, _ := get(t, strings.TrimSuffix(g.MetricsURL(), "/metrics")+"/readyz"); status != 200 {
		t.Errorf("/readyz beside the metrics: got %d, want 200", status)
	}
	if status, _ := get(t, g.URL()+"/metrics"); status != 404 {
		t.Errorf("/metrics at the public address: got %d, want 404", status)
	}
}

// metric returns the value of the one figure whose name and labels match.
func metric(t *testing.T, g *gateway.Gateway, name string) string {
	t.Helper()
	_, text := get(t, g.MetricsURL())
	name = strings.NewReplacer("{", `\{`, "}", `\}`).Replace(name)
	if found := regexp.MustCompile("(?m)^" + name + " (.*)$").FindStringSubmatch(text); found != nil {
		return found[1]
	}
	return ""
}

// docs/metrics.md has a row for each metric that there is, and no other.
func TestMetricsDocument(t *testing.T) {
	text, err := os.ReadFile("../../docs/metrics.md")
	if err != nil {
		t.Fatal(err)
	}
	c := config(t.TempDir())
	c.Metrics = ":0"
	g := start(t, c)
	defer stop(t, g)
	if !strings.HasPrefix(g.MetricsURL(), "http://127.0.0.1:") {
		t.Errorf("metrics on :0: got %s, want loopback", g.MetricsURL())
	}
	documented := make(map[string]bool)
	for _, row := range regexp.MustCompile("(?m)^\\| `(sealhook_[a-z_]+)").FindAllStringSubmatch(string(text), -1) {
		documented[row[1]] = true
	}
	_, shown := get(t, g.MetricsURL())
	for _, line := range regexp.MustCompile(`(?m)^# TYPE (sealhook_\S+)`).FindAllStringSubmatch(shown, -1) {
		if !documented[line[1]] {
			t.Errorf("%s is not in docs/metrics.md", line[1])
		}
	}
	if len(documented) != 20 {
		t.Errorf("docs/metrics.md: got %d metrics, want 20", len(documented))
	}
}
