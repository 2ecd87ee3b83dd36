package gateway_test

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A tested is the answer to a test of an endpoint.
type tested struct {
	Delivery struct {
		ID, State, Endpoint, Event string
		Test                       bool
	}
	Attempt struct {
		Status   int
		Cause    string
		Response []byte
		Exchange *struct {
			RequestHeader []struct{ Name, Value string } `json:"request_header"`
			FirstByte     float64                        `json:"first_byte_ms"`
		}
	}
	Secret string
}

// A test goes the way of a delivery at once, whatever the endpoint subscribed
// to, and nothing follows from what the receiver answers.
func TestTestEndpoint(t *testing.T) {
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	verifier, err := catalog.MustGet("standard-webhooks").Verifier(scheme.NewSecret(secret))
	if err != nil {
		t.Fatal(err)
	}
	var status atomic.Int64
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if err := verifier.Verify(r.Header, body); err != nil {
			t.Errorf("the test is not signed as a delivery: %v", err)
		}
		w.WriteHeader(int(status.Load()))
		w.Write(body)
	}))
	defer receiver.Close()
	serveDNS(t)
	c := config(t.TempDir())
	c.Metrics = "127.0.0.1:0"
	var log logtest.Buffer
	c.Log = slog.New(slog.NewJSONHandler(&log, nil))
	g := start(t, c)
	stopped := false
	defer func() {
		if !stopped {
			stop(t, g)
		}
	}()
	call(t, g, g.FirstToken, "PUT", "/event-types/order.paid", map[string]any{"example": map[string]any{"order": 4711}}, nil)
	var endpoint struct{ ID string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{
		"url": receiver.URL, "event_types": []string{"order.paid"}, "secret": secret, "disabled": true, "settings": map[string]any{"filter": "false"},
	}, &endpoint)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}, "secret": secret}, nil)

	for _, answer := range []int{200, 410, 500} {
		status.Store(int64(answer))
		var got tested
		call(t, g, g.FirstToken, "POST", "/endpoints/"+endpoint.ID+"/test", map[string]any{}, &got)
		state := map[bool]string{true: "delivered", false: "failed"}[answer == 200]
		if got.Attempt.Status != answer || got.Delivery.State != state || !got.Delivery.Test || got.Delivery.Endpoint != endpoint.ID {
			t.Errorf("answered with %d: got %+v, want it as %s, marked", answer, got, state)
		}
		if body := string(got.Attempt.Response); body != `{"order":4711}` {
			t.Errorf("got the body %s, want the example of the event type", body)
		}
		if x := got.Attempt.Exchange; x == nil || x.FirstByte <= 0 || len(x.RequestHeader) < 5 {
			t.Errorf("answered with %d: got the exchange %+v, want headers and times", answer, x)
		}
		if status, _ := tryCall(t, g, g.FirstToken, "POST", "/v1/tenants/default/deliveries/"+got.Delivery.ID+"/replay", nil); status != http.StatusConflict {
			t.Errorf("replay of a test: got %d, want 409", status)
		}
	}
	var listed struct{ Items []struct{ Test bool } }
	call(t, g, g.FirstToken, "GET", "/deliveries", nil, &listed)
	if len(listed.Items) != 3 || !listed.Items[0].Test {
		t.Errorf("got the log %+v, want the three tests, marked, and nothing for the other endpoint", listed.Items)
	}
	var after struct {
		DisabledReason string `json:"disabled_reason"`
		FailingSince   string `json:"failing_since"`
	}
	call(t, g, g.FirstToken, "GET", "/endpoints/"+endpoint.ID, nil, &after)
	if after.DisabledReason != "by hand" || after.FailingSince != "" {
		t.Errorf("after the tests: got %+v, want the endpoint as it was", after)
	}
	var counted job
	call(t, g, g.FirstToken, "POST", "/jobs", map[string]any{"kind": "replay", "dry_run": true, "filter": map[string]any{"states": []string{"failed", "delivered"}}}, &counted)
	if counted.Total != 0 {
		t.Errorf("a job about all of them: got %d deliveries, want no test among them", counted.Total)
	}
	if got := metric(t, g, `sealhook_attempts_total{cause="server-error",outcome="failed"}`); got != "" {
		t.Errorf("the metrics count %s tests, want none", got)
	}

	// A draft: nothing of it is kept but the log, and its URL is judged like any.
	status.Store(200)
	draft := map[string]any{
		"url": receiver.URL, "event_types": []string{"*"}, "secret": secret, "auth": map[string]any{"bearer": map[string]any{"token": "canary-of-a-token"}},
		"event": map[string]any{"type": "a", "payload": 1.50},
	}
	var got tested
	call(t, g, g.FirstToken, "POST", "/endpoints/test", draft, &got)
	if got.Attempt.Status != 200 || got.Delivery.State != "delivered" || !got.Delivery.Test || got.Delivery.Endpoint != "" || got.Secret != "" || string(got.Attempt.Response) != "1.5" {
		t.Errorf("a draft: got %+v, want it delivered and marked, of no endpoint", got)
	}
	draft["url"] = "http://inside.test/"
	delete(draft, "secret")
	call(t, g, g.FirstToken, "POST", "/endpoints/test", draft, &got)
	if got.Attempt.Cause != "blocked" || got.Delivery.State != "failed" || !strings.HasPrefix(got.Secret, "whsec_") {
		t.Errorf("a draft with an inner address: got %+v, want it blocked, and the secret that was generated", got)
	}
	draft["url"] = "http://10.1.2.3/"
	if status, _ := tryCall(t, g, g.FirstToken, "POST", "/v1/tenants/default/endpoints/test", draft); status != http.StatusUnprocessableEntity {
		t.Errorf("a draft with a private address: got %d, want 422", status)
	}
	if n := len(log.Lines(got.Secret)) + len(log.Lines("canary-of-a-token")); n != 0 {
		t.Errorf("got %d lines in the log with a secret, want none", n)
	}
	stop(t, g)
	stopped = true
	files, err := filepath.Glob(filepath.Join(c.Data, "sealhook.db*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("got the files %v and the error %v", files, err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(text, []byte(strings.TrimPrefix(got.Secret, "whsec_"))) || bytes.Contains(text, []byte("canary-of-a-token")) {
			t.Errorf("%s holds a secret of the draft", filepath.Base(name))
		}
	}
}

// An endpoint with the test receiver's URL gets its deliveries verified. No
// other URL that leads to the gateway is allowed by it, nobody outside reaches
// it, and no other tenant sees what came.
func TestTestReceiver(t *testing.T) {
	c := config(t.TempDir())
	c.EgressAllow = nil // nothing is dialled for it
	g := start(t, c)
	defer stop(t, g)
	type received struct {
		URL   string
		Items []struct {
			Endpoint, Delivery, Type string
			Verified                 bool
			Signatures               []struct{ Scheme string }
			Body                     []byte
		}
	}
	var got received
	call(t, g, g.FirstToken, "GET", "/test-receiver", nil, &got)
	url := got.URL
	if url != g.URL()+"/test-receiver" || len(got.Items) != 0 {
		t.Fatalf("got %+v, want its URL and nothing that came", got)
	}
	for _, other := range []string{
		url + "/", url + "?a=b", url + "/../in/src_0000000000002", strings.Replace(url, "test", "TEST", 1),
		strings.Replace(url, "127.0.0.1", "localhost", 1), g.URL() + "/in/src_0000000000002", g.URL() + "/v1/tenants",
	} {
		in := map[string]any{"url": other, "event_types": []string{"*"}}
		if status, _ := tryCall(t, g, g.FirstToken, "POST", "/v1/tenants/default/endpoints", in); status != http.StatusUnprocessableEntity {
			t.Errorf("an endpoint at %s: got %d, want 422", other, status)
		}
	}
	if status, _ := tryCall(t, g, g.FirstToken, "POST", "/test-receiver", map[string]any{}); status != http.StatusNotFound {
		t.Errorf("a request from outside: got %d, want 404", status)
	}

	var test tested
	call(t, g, g.FirstToken, "POST", "/endpoints/test", map[string]any{"url": url, "event_types": []string{"*"}}, &test)
	if test.Attempt.Status != 200 || test.Delivery.State != "delivered" {
		t.Errorf("a draft: got %+v, want it delivered", test)
	}
	for _, name := range []string{"standard-webhooks", "webex", "gitlab", "http-message-signatures"} {
		call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": url, "event_types": []string{"order.paid"}, "scheme": name}, nil)
	}
	call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "order.paid", "payload": 4711}, nil)
	await(t, "four deliveries and the test", func() bool {
		call(t, g, g.FirstToken, "GET", "/test-receiver", nil, &got)
		return len(got.Items) == 5
	})
	for i, item := range got.Items {
		if draft := i == 4; !item.Verified || len(item.Signatures) != 1 || item.Delivery == "" || (item.Endpoint == "") != draft || !draft && string(item.Body) != "4711" {
			t.Errorf("got %+v, want it verified", item)
		}
	}
	callAbove(t, g, g.FirstToken, "POST", "/v1/tenants", map[string]any{"id": "other"}, nil)
	var theirs received
	callAbove(t, g, g.FirstToken, "GET", "/v1/tenants/other/test-receiver", nil, &theirs)
	if len(theirs.Items) != 0 {
		t.Errorf("another tenant sees %+v, want nothing", theirs.Items)
	}
}
