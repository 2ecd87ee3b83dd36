package gateway_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

type job struct {
	ID, Kind, State, Reason    string
	Rate, Total, Done, Skipped int
	Token                      string
}

// A site is a running gateway, and a receiver whose answers can be changed.
type site struct {
	*gateway.Gateway
	t      *testing.T
	config gateway.Config
	token  string
	log    *logtest.Buffer

	receiver *httptest.Server
	status   atomic.Int64 // that the receiver answers; 204 if it is 0

	mu  sync.Mutex     // guards got
	got map[string]int // requests by path
}

func openSite(t *testing.T) *site {
	t.Helper()
	s := &site{t: t, log: new(logtest.Buffer), got: make(map[string]int)}
	s.receiver = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		s.mu.Lock()
		s.got[r.URL.Path]++
		s.mu.Unlock()
		if status := s.status.Load(); status != 0 {
			w.WriteHeader(int(status))
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}))
	t.Cleanup(s.receiver.Close)
	s.config = config(t.TempDir())
	s.config.Schedule = []time.Duration{}
	s.config.Log = slog.New(slog.NewTextHandler(s.log, nil))
	s.Gateway = start(t, s.config)
	s.token = s.FirstToken
	t.Cleanup(func() { stop(t, s.Gateway) })
	return s
}

func (s *site) restart() {
	s.t.Helper()
	stop(s.t, s.Gateway)
	s.Gateway = start(s.t, s.config)
}

func (s *site) call(method, path string, in, out any) {
	s.t.Helper()
	call(s.t, s.Gateway, s.token, method, path, in, out)
}

func (s *site) requests(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.got[path]
}

// endpoint makes an endpoint of the receiver at a path, which wants the types.
func (s *site) endpoint(path string, types ...string) (id string) {
	s.t.Helper()
	var e struct{ ID string }
	s.call("POST", "/endpoints", map[string]any{"url": s.receiver.URL + path, "event_types": types}, &e)
	return e.ID
}

func (s *site) publish(n int, eventType string) {
	s.t.Helper()
	for range n {
		s.call("POST", "/events", map[string]any{"type": eventType, "payload": 1}, nil)
	}
}

func (s *site) disable(endpoint string, disabled bool) {
	s.t.Helper()
	s.call("PATCH", "/endpoints/"+endpoint, map[string]any{"disabled": disabled}, nil)
}

// skipped publishes events of the type a that an endpoint does not get.
func (s *site) skipped(endpoint string, n int) {
	s.t.Helper()
	s.disable(endpoint, true)
	s.publish(n, "a")
	s.disable(endpoint, false)
	s.awaitCount(endpoint, "skipped", n)
}

// count returns how many deliveries an endpoint has in a state.
func (s *site) count(endpoint, state string) (n int) {
	s.t.Helper()
	for cursor := ""; ; {
		var page struct {
			Items      []delivery
			NextCursor string `json:"next_cursor"`
		}
		s.call("GET", "/deliveries?limit=200&endpoint="+endpoint+"&state="+state+"&cursor="+cursor, nil, &page)
		n += len(page.Items)
		if cursor = page.NextCursor; cursor == "" {
			return n
		}
	}
}

func (s *site) awaitCount(endpoint, state string, n int) {
	s.t.Helper()
	await(s.t, fmt.Sprintf("%d deliveries %s", n, state), func() bool { return s.count(endpoint, state) == n })
}

// create creates a job without waiting for its end.
func (s *site) create(in string) (j job) {
	s.t.Helper()
	s.call("POST", "/jobs", json.RawMessage(in), &j)
	return j
}

// end waits for the end of a job.
func (s *site) end(j job) job {
	s.t.Helper()
	await(s.t, "the end of the job", func() bool {
		s.call("GET", "/jobs/"+j.ID, nil, &j)
		return j.State != "running"
	})
	return j
}

func TestReplayByFilter(t *testing.T) {
	s := openSite(t)
	const n = 230 // three pages of a job
	e, other := s.endpoint("/a", "a"), s.endpoint("/b", "a")
	s.disable(other, true)
	s.skipped(e, n)

	// What is delivered fits the filter again, and is not the same job's again.
	filter := `"kind":"replay","rate":10000,"filter":{"endpoint":"` + e + `","states":["skipped","delivered"]}`
	dry := s.create(`{` + filter + `,"dry_run":true}`)
	if dry.ID != "" || dry.State != "dry_run" || dry.Total != n {
		t.Errorf("the dry run: got %+v, want a total of %d and no job", dry, n)
	}
	if s.count(e, "skipped") != n {
		t.Error("the dry run changed something")
	}
	j := s.end(s.create(`{` + filter + `}`))
	if j.State != "done" || j.Total != n || j.Done != n || j.Skipped != 0 {
		t.Errorf("got %+v, want all %d done", j, n)
	}
	s.awaitCount(e, "delivered", n)
	if got := s.requests("/a"); got != n {
		t.Errorf("the receiver got %d requests, want the %d of the dry run", got, n)
	}
	if got := s.log.Lines("action=create-job", "kind:replay", e, "actor="+j.Token, "total:230"); len(got) != 1 || j.Token == "" {
		t.Errorf("got the lines %q in the log, want one that says who asked for what", got)
	}
	if got := s.log.Lines(`msg="job ended"`, "job="+j.ID, "done=230"); len(got) != 1 {
		t.Errorf("got %q, want one line about the end", got)
	}
	if s.requests("/b") != 0 {
		t.Error("the other endpoint got something")
	}
}

func TestReplayIsStoppedAndSurvivesARestart(t *testing.T) {
	s := openSite(t)
	const n = 60
	e := s.endpoint("/a", "a")
	s.skipped(e, n)
	filter := `"filter":{"endpoint":"` + e + `","states":["skipped"]}}`
	j := s.create(`{"kind":"replay","rate":40,` + filter)
	await(t, "the first step", func() bool { s.call("GET", "/jobs/"+j.ID, nil, &j); return j.Done > 0 })
	s.restart()
	s.call("GET", "/jobs/"+j.ID, nil, &j)
	if j.State != "running" || j.Done == n {
		t.Fatalf("after the restart: got %+v, want it to be running", j)
	}
	await(t, "a step after the restart", func() bool {
		done := j.Done
		s.call("GET", "/jobs/"+j.ID, nil, &j)
		return j.Done > done
	})
	s.call("POST", "/jobs/"+j.ID+"/cancel", nil, &j)
	if j.State != "cancelled" || j.Done == 0 || j.Done >= n || j.Skipped != 0 {
		t.Errorf("got %+v, want it cancelled on its way", j)
	}
	s.awaitCount(e, "delivered", j.Done)
	if got := s.requests("/a"); got != j.Done {
		t.Errorf("the receiver got %d requests, want %d: none twice", got, j.Done)
	}
	if got := s.log.Lines("action=cancel-job", j.ID, "actor="+j.Token); len(got) != 1 {
		t.Errorf("got %q, want one line about who cancelled it", got)
	}
	// What is left is what the next one is about.
	rest := s.end(s.create(`{"kind":"replay","rate":10000,` + filter))
	if rest.Total != n-j.Done || rest.Done != rest.Total {
		t.Errorf("got %+v, want the other %d", rest, n-j.Done)
	}
	s.awaitCount(e, "delivered", n)
}

// A filter finds the same deliveries in the list, in a dry run and in the job.
func TestReplayByCauseAndStatus(t *testing.T) {
	s := openSite(t)
	e := s.endpoint("/a", "a")
	failed := 0
	for status, n := range map[int64]int{404: 2, 410: 1, 500: 3} {
		s.status.Store(status)
		s.publish(n, "a")
		failed += n
		await(t, "the deliveries to end", func() bool { return s.count(e, "failed")+s.count(e, "cancelled") == failed })
		if status == 410 { // which disables the endpoint
			s.call("PATCH", "/endpoints/"+e, map[string]any{"disabled": false}, nil)
		}
	}
	s.status.Store(0)
	for _, row := range []struct {
		query, filter string
		want          int
	}{
		{"status=4xx&cause=gone", `"statuses":["4xx"],"causes":["gone"]`, 1},
		{"cause=gone&cause=not-found", `"causes":["gone","not-found"]`, 2},
		{"status=500", `"statuses":["500"]`, 3},
		{"status=4xx&status=500", `"statuses":["4xx","500"]`, 0}, // all were made again
	} {
		var list struct{ Items []struct{ ID string } }
		states := "&state=failed&state=cancelled"
		s.call("GET", "/deliveries?"+row.query+states, nil, &list)
		in := `"kind":"replay","rate":10000,"filter":{"states":["failed","cancelled"],` + row.filter + `}`
		dry := s.create(`{` + in + `,"dry_run":true}`)
		j := s.end(s.create(`{` + in + `}`))
		if len(list.Items) != row.want || dry.Total != row.want || j.Total != row.want || j.Done != row.want {
			t.Errorf("%s: got %d in the list, %d in the dry run and %d of %d in the job, want %d", row.query, len(list.Items), dry.Total, j.Done, j.Total, row.want)
		}
		failed -= row.want
		s.awaitCount(e, "delivered", 6-failed)
	}
}

func TestReplayToAnotherEndpoint(t *testing.T) {
	s := openSite(t)
	from := s.endpoint("/old", "a")
	s.skipped(from, 5)
	to := s.endpoint("/new", "something.else")
	in := `{"kind":"replay","rate":10000,"filter":{"endpoint":"` + from + `","states":["skipped"]},"to":"` + to + `"}`
	if j := s.end(s.create(in)); j.Done != 5 || j.Total != 5 {
		t.Errorf("got %+v, want 5 done", j)
	}
	s.awaitCount(to, "delivered", 5)
	if old, fresh := s.requests("/old"), s.requests("/new"); old != 0 || fresh != 5 {
		t.Errorf("got %d requests at the old and %d at the new endpoint, want 0 and 5", old, fresh)
	}
	// Again: the endpoint still has one delivery of each event.
	if j := s.end(s.create(in)); j.Done != 5 {
		t.Errorf("got %+v, want 5 done", j)
	}
	s.awaitCount(to, "delivered", 5)
	await(t, "10 requests", func() bool { return s.requests("/new") == 10 })
}

func TestReplayMissing(t *testing.T) {
	s := openSite(t)
	since := time.Now().Format(time.RFC3339Nano)
	e := s.endpoint("/a", "a")
	s.publish(2, "a")
	s.awaitCount(e, "delivered", 2)
	s.status.Store(500)
	s.publish(3, "a")
	s.awaitCount(e, "failed", 3)
	s.status.Store(0)
	s.skipped(e, 4)
	s.publish(1, "b") // which it does not want
	fresh := s.endpoint("/fresh", "*")

	missing := func(endpoint string, want int) {
		t.Helper()
		in := `"kind":"replay_missing","rate":10000,"filter":{"endpoint":"` + endpoint + `","since":"` + since + `"}`
		if dry := s.create(`{` + in + `,"dry_run":true}`); dry.Total != want {
			t.Errorf("the dry run: got %+v, want a total of %d", dry, want)
		}
		if j := s.end(s.create(`{` + in + `}`)); j.Done != want || j.Total != want {
			t.Errorf("got %+v, want %d", j, want)
		}
	}
	missing(e, 7)
	s.awaitCount(e, "delivered", 9)
	missing(e, 0)
	missing(fresh, 10)
	s.awaitCount(fresh, "delivered", 10)
	filtered := s.endpoint("/filtered", "*")
	s.call("PATCH", "/endpoints/"+filtered, map[string]any{"settings": map[string]any{"filter": `event_type == "b" && payload == 1`}}, nil)
	missing(filtered, 1)
	s.awaitCount(filtered, "delivered", 1)
	if got := s.requests("/fresh"); got != 10 {
		t.Errorf("the new endpoint got %d requests, want each event once: 10", got)
	}
}

func TestCancelByFilter(t *testing.T) {
	s := openSite(t)
	e := s.endpoint("/a", "a", "b")
	later := time.Now().Add(time.Hour).Format(time.RFC3339)
	for _, eventType := range []string{"a", "a", "b"} {
		s.call("POST", "/events", map[string]any{"type": eventType, "payload": 1, "deliver_at": later}, nil)
	}
	j := s.end(s.create(`{"kind":"cancel","filter":{"type":"a"}}`))
	if j.Done != 2 || j.Total != 2 {
		t.Errorf("got %+v, want 2 cancelled", j)
	}
	if cancelled, pending := s.count(e, "cancelled"), s.count(e, "pending"); cancelled != 2 || pending != 1 {
		t.Errorf("got %d cancelled and %d pending, want 2 and 1", cancelled, pending)
	}
	var list struct{ Items []struct{ Reason string } }
	s.call("GET", "/deliveries?state=cancelled", nil, &list)
	if got := list.Items[0].Reason; got != "cancelled by "+j.ID {
		t.Errorf("got the reason %q, want the job", got)
	}
}

// post sends a webhook to a source as its provider would.
func (s *site) post(source string, m *scheme.Message) int {
	s.t.Helper()
	req, err := http.NewRequest("POST", s.URL()+"/in/"+source, bytes.NewReader(m.Body))
	if err != nil {
		s.t.Fatal(err)
	}
	req.Header = m.Header
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	res.Body.Close()
	return res.StatusCode
}

func TestVerifyAgain(t *testing.T) {
	s := openSite(t)
	e := s.endpoint("/a", "*")
	c := catalog.MustGet("standard-webhooks")
	theirs := c.GenerateSecret()
	signer, err := c.Signer(theirs)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(id string, at time.Time) *scheme.Message {
		m := &scheme.Message{Method: "POST", Header: http.Header{"Content-Type": {"application/json"}}, Body: []byte(`{"id":"` + id + `"}`), ID: id, Time: at}
		if err := signer.Sign(m); err != nil {
			t.Fatal(err)
		}
		return m
	}
	var src struct{ ID string }
	s.call("POST", "/sources", map[string]any{"name": "billing", "scheme": "standard-webhooks"}, &src) // with a secret of its own: the wrong one
	for _, id := range []string{"msg_1", "msg_2", "msg_3", "msg_4"} {
		if status := s.post(src.ID, sign(id, time.Now())); status == 200 {
			t.Fatal("the wrong secret: got 200")
		}
	}
	s.post(src.ID, sign("msg_old", time.Now().Add(-time.Hour)))                            // which stays refused
	s.post(src.ID, &scheme.Message{Header: make(http.Header), Body: []byte("not signed")}) // as does this

	type request struct{ ID, Verdict, Reason, Event string }
	requests := func(verdict string) []request {
		var list struct{ Items []request }
		s.call("GET", "/requests?verdict="+verdict+"&source="+src.ID, nil, &list)
		return list.Items
	}
	refused := requests("refused")
	first := refused[len(refused)-1]
	var r request
	s.call("POST", "/requests/"+first.ID+"/verify", nil, &r)
	if r.Verdict != "refused" || r.Reason != "mismatch" {
		t.Errorf("before the source is mended: got %+v, want it refused for a mismatch", r)
	}
	s.call("POST", "/sources/"+src.ID+"/secrets/rotate", map[string]any{"secret": theirs.Reveal()}, nil)
	r = request{}
	s.call("POST", "/requests/"+first.ID+"/verify", nil, &r)
	if r.Verdict != "accepted" || r.Reason != "" || r.Event == "" {
		t.Errorf("after it: got %+v, want it accepted", r)
	}
	if status := s.post(src.ID, sign("msg_2", time.Now())); status != 200 { // the provider's own retry
		t.Errorf("the provider's retry: got %d", status)
	}

	in := `"kind":"verify","filter":{"source":"` + src.ID + `"}`
	if dry := s.create(`{` + in + `,"dry_run":true}`); dry.Total != 5 {
		t.Errorf("the dry run: got %+v, want 5", dry)
	}
	if j := s.end(s.create(`{` + in + `}`)); j.Done != 3 || j.Skipped != 2 {
		t.Errorf("got %+v, want 3 done and 2 refused again", j)
	}
	accepted, duplicates := requests("accepted"), requests("duplicate")
	if len(accepted) != 4 || len(duplicates) != 1 {
		t.Errorf("got %d accepted requests and %d duplicates, want 4 and 1", len(accepted), len(duplicates))
	}
	s.awaitCount(e, "delivered", 4)
	var payload struct{ ID string }
	s.call("GET", "/events/"+r.Event+"/payload", nil, &payload)
	if payload.ID != "msg_1" {
		t.Errorf("got the payload of %q, want that of msg_1", payload.ID)
	}
	if j := s.end(s.create(`{` + in + `}`)); j.Total != 2 || j.Done != 0 {
		t.Errorf("once more: got %+v, want nothing done", j)
	}
	if got := s.log.Lines("action=verify-request", first.ID, "verdict:accepted", "actor=tok_"); len(got) != 1 {
		t.Errorf("got %q, want one line about who verified it again", got)
	}
}
