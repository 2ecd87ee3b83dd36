package api_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// claim claims up to n deliveries of the endpoint whose next one is due first.
func (g *gateway) claim(n int) []store.Delivery {
	g.t.Helper()
	due, err := g.store.NextDue(g.t.Context(), 1)
	if err != nil || len(due) == 0 {
		g.t.Fatalf("nothing to claim, error %v", err)
	}
	next := slices.MinFunc(due, func(a, b store.Due) int { return a.At.Compare(b.At) })
	claimed, err := g.store.Claim(g.t.Context(), 1, g.clock(), time.Minute, 1<<20, store.Share{Tenant: next.Tenant, Endpoint: next.Endpoint, N: n})
	if err != nil {
		g.t.Fatal(err)
	}
	return claimed
}

// attempt claims the next due delivery and records an attempt.
func (g *gateway) attempt(a store.Attempt, state store.State) store.DeliveryID {
	g.t.Helper()
	claimed := g.claim(1)
	if len(claimed) != 1 {
		g.t.Fatalf("claim: got %d deliveries, want 1", len(claimed))
	}
	a.N = claimed[0].Attempts + 1
	err := g.store.Complete(g.t.Context(), &store.Completion{
		Delivery: claimed[0].ID, Owner: 1, Attempt: a, State: state, Due: g.clock().Add(time.Hour), Reason: a.Cause,
	})
	if err != nil {
		g.t.Fatal(err)
	}
	return claimed[0].ID
}

// Of an event for very many endpoints, the first deliveries are counted.
func TestMoreDeliveries(t *testing.T) {
	g := start(t)
	g.publish(`{"type":"few","payload":1}`)
	table, err := g.routes.Table(t.Context(), store.DefaultTenant)
	if err != nil {
		t.Fatal(err)
	}
	many := &store.Acceptance{Event: store.Event{Tenant: store.DefaultTenant, Type: "many", At: g.clock()}, RoutingVersion: table.Version()}
	for range store.MaxCountedOfEvent + 1 {
		many.Deliveries = append(many.Deliveries, store.Delivery{Endpoint: 1, State: store.Skipped})
	}
	if err := g.store.Accept(t.Context(), many); err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"1000 true", "0 <nil>"} { // the newest one first
		e := g.list(tenantPath + "/events").Items[i]
		if got := fmt.Sprint(e["deliveries"].(map[string]any)["skipped"], " ", e["more_deliveries"]); got != want {
			t.Errorf("event %d: got %s skipped and whether there are more, want %s", i, got, want)
		}
	}
}

func TestDeliveries(t *testing.T) {
	g := start(t)
	to := g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	off := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"disabled":true}`)
	e := g.publish(`{"type":"user.created","payload":{},"id":"u-1"}`)
	id := g.attempt(store.Attempt{
		Started: g.clock(), Duration: 1500 * time.Microsecond, Status: 500, Cause: "server-error", Detail: "it said no", Response: []byte("\xffno"),
	}, store.Pending)

	type delivery struct {
		ID, Event, Type, Endpoint, State, Reason string
		Attempts                                 int
		DueAt                                    string `json:"due_at"`
		LastAttempt                              *struct {
			Number   int
			Status   int
			Duration float64 `json:"duration_ms"`
			Hint     string
		} `json:"last_attempt"`
	}
	var d delivery
	path := tenantPath + "/deliveries/" + id.String()
	g.do("GET", path, "").want(200, &d)
	if d.ID != id.String() || d.Type != "user.created" || d.Endpoint != to.ID || d.State != "pending" || d.Attempts != 1 || d.DueAt != "2026-03-01T13:00:00Z" {
		t.Errorf("got %+v, want it pending after an attempt", d)
	}
	if d.LastAttempt == nil || d.LastAttempt.Status != 500 || d.LastAttempt.Duration != 1.5 || d.LastAttempt.Hint == "" {
		t.Errorf("got last attempt %+v, want status 500 after 1.5 ms, with a hint", d.LastAttempt)
	}
	attempts := g.list(path + "/attempts").Items
	if len(attempts) != 1 || attempts[0]["cause"] != "server-error" || attempts[0]["response"] != base64.StdEncoding.EncodeToString([]byte("\xffno")) {
		t.Errorf("got attempts %v, want the one with its answer", attempts)
	}

	var detail struct {
		SealhookID string `json:"sealhook_id"`
		Deliveries map[string]int
	}
	g.do("GET", tenantPath+"/events/"+e.ID, "").want(200, &detail)
	if detail.SealhookID != d.Event {
		t.Errorf("got the event %s, want %s as its delivery has it", detail.SealhookID, d.Event)
	}
	if fmt.Sprint(detail.Deliveries) != "map[cancelled:0 delivered:0 failed:0 leased:0 pending:1 quarantined:0 skipped:1]" {
		t.Errorf("got deliveries %v, want 1 pending and 1 skipped", detail.Deliveries)
	}

	for _, query := range []string{"", "?id=" + detail.SealhookID, "?id=" + detail.SealhookID + "&id=" + store.EventID(4).String()} {
		events := g.list(tenantPath + "/events" + query).Items
		if len(events) != 1 || fmt.Sprint(events[0]["deliveries"]) != fmt.Sprint(detail.Deliveries) {
			t.Errorf("%s: got the events %v, want the one, with deliveries as it has them itself", query, events)
		}
	}
	if p := g.do("GET", tenantPath+"/events?id=u-1", "").wantProblem(422, "invalid"); p.location() != "query.id" {
		t.Errorf("got an error at %v, want query.id", p.location())
	}

	g.do("POST", path+"/replay", "").want(202, &d)
	if d.DueAt != "2026-03-01T12:00:00Z" || g.woken != 1 {
		t.Errorf("got due %s and %d wakes, want it due now, and 1", d.DueAt, g.woken)
	}

	for _, item := range g.list(tenantPath + "/deliveries").Items {
		if item["type"] != "user.created" {
			t.Errorf("got a delivery of the type %v in the list, want user.created", item["type"])
		}
	}
	for query, want := range map[string]int{
		"":                                  2,
		"event=u-1":                         2,
		"event=" + d.Event:                  2,
		"endpoint=" + off.ID:                1,
		"state=pending":                     1,
		"state=pending&state=skipped":       2,
		"state=failed":                      0,
		"cause=server-error":                1,
		"cause=dns":                         0,
		"cause=dns&cause=server-error":      1,
		"status=500":                        1,
		"status=5xx":                        1,
		"status=4xx&status=501":             0,
		"status=4xx&status=5xx":             1,
		"status=2xx":                        0,
		"status=5xx&state=skipped":          0,
		"test=false":                        2,
		"test=true":                         0,
		"since=2026-03-01T12:00:00Z":        2,
		"until=2026-03-01T12:00:00Z":        0,
		"until=2026-03-01T14:00:01%2B02:00": 2,
	} {
		if n := len(g.list(tenantPath + "/deliveries?" + query).Items); n != want {
			t.Errorf("%s: got %d deliveries, want %d", query, n, want)
		}
	}
	for query, location := range map[string]string{
		"endpoint=x": "query.endpoint", "state=gone": "query.state[0]", "since=yesterday": "query.since", "limit=0": "query.limit",
		"limit=201": "query.limit", "cursor=x": "query.cursor", "stat=failed": "query.stat",
		"cause=bad+luck": "query.cause", "status=5": "query.status", "status=0xx": "query.status", "status=6xx": "query.status",
		"status=-1xx": "query.status", "status=600": "query.status", "status=5XX": "query.status", "test=yes": "query.test",
	} {
		p := g.do("GET", tenantPath+"/deliveries?"+query, "").wantProblem(422, "invalid")
		if p.location() != location {
			t.Errorf("%s: got location %v, want %s", query, p.location(), location)
		}
	}
	g.do("GET", tenantPath+"/deliveries?event=nothing", "").wantProblem(404, "not_found")

	// Nobody can replay what is under way, or what goes to nowhere.
	g.claim(1)
	g.do("POST", path+"/replay", "").wantProblem(409, "wrong_state")
	for _, path := range []string{"/deliveries/dlv_x", "/deliveries/dlv_x/attempts", "/events/x", "/events/x/payload", "/requests/x"} {
		g.do("GET", tenantPath+path, "").wantProblem(404, "not_found")
	}
	g.do("POST", tenantPath+"/deliveries/"+store.DeliveryID(4).String()+"/replay", "").wantProblem(404, "not_found")
}

func TestPages(t *testing.T) {
	g := start(t)
	var want []string
	for i := range 7 {
		id := fmt.Sprint("event-", i)
		g.publish(`{"type":"a","payload":1,"id":"` + id + `"}`)
		want = append([]string{id}, want...)
	}
	g.publish(`{"type":"b","payload":1}`)

	var got []string
	path := tenantPath + "/events?limit=3&type=a"
	for path != "" {
		a := g.do("GET", path, "")
		var l items
		a.want(200, &l)
		for _, item := range l.Items {
			got = append(got, fmt.Sprint(item["id"]))
		}
		link := a.header.Get("Link")
		if (link == "") != (l.NextCursor == "") {
			t.Fatalf("got Link %q with cursor %q, want both or none", link, l.NextCursor)
		}
		path = ""
		if link != "" {
			path = strings.TrimSuffix(strings.TrimPrefix(link, "<"), `>; rel="next"`)
			u, err := url.Parse(path)
			if err != nil || u.Query().Get("cursor") != l.NextCursor || u.Query().Get("type") != "a" {
				t.Fatalf("got Link %q, want the same list with cursor %q", link, l.NextCursor)
			}
		}
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
	// A last page that is full has no next one.
	if l := g.list(tenantPath + "/events?type=a&limit=7"); len(l.Items) != 7 || l.NextCursor != "" {
		t.Errorf("got %d items and cursor %q, want 7 and none", len(l.Items), l.NextCursor)
	}
}

func TestRequests(t *testing.T) {
	g := start(t)
	src := g.source(`{"name":"billing","scheme":"webex","secret":"abc123"}`)
	id, err := store.ParseID[store.SourceID](src.ID)
	if err != nil {
		t.Fatal(err)
	}
	body := []byte("\x00\xff{}")
	accepted := &store.Acceptance{
		Event: store.Event{Tenant: store.DefaultTenant, Source: id, Type: "billing", Payload: body},
		Request: &store.Request{
			Source: id, At: g.clock(), Method: "POST", Path: "/in/x?y=1", Remote: "192.0.2.1:5", Body: body,
			Header: []store.HeaderField{{Name: "X-Spark-Signature", Value: "ab"}},
		},
	}
	if err := g.accept(t.Context(), accepted); err != nil {
		t.Fatal(err)
	}
	refused := &store.Request{Tenant: store.DefaultTenant, Source: id, At: g.clock(), Verdict: store.VerdictRefused, Reason: "mismatch", Method: "POST"}
	if err := g.store.Record(t.Context(), refused, 10); err != nil {
		t.Fatal(err)
	}

	for query, want := range map[string]int{
		"": 2, "verdict=refused": 1, "verdict=accepted&verdict=refused": 2, "verdict=duplicate": 0,
		"source=" + src.ID: 2, "source=" + store.SourceID(4).String(): 0,
	} {
		if n := len(g.list(tenantPath + "/requests?" + query).Items); n != want {
			t.Errorf("%s: got %d requests, want %d", query, n, want)
		}
	}
	g.do("GET", tenantPath+"/requests?verdict=lost", "").wantProblem(422, "invalid")
	g.do("GET", tenantPath+"/requests?source=lost", "").wantProblem(422, "invalid")

	var got struct {
		Verdict, Event, Path string
		Size                 int
		Body                 []byte
		Header               []store.HeaderField
	}
	g.do("GET", tenantPath+"/requests/"+accepted.Request.ID.String(), "").want(200, &got)
	if got.Verdict != "accepted" || got.Event != accepted.Event.ID.String() || got.Path != "/in/x?y=1" || got.Size != 4 || !bytes.Equal(got.Body, body) || len(got.Header) != 1 {
		t.Errorf("got %+v, want what came in", got)
	}
	if n := len(g.list(tenantPath + "/events?source=" + src.ID).Items); n != 1 {
		t.Errorf("got %d events of the source, want 1", n)
	}
	g.do("GET", tenantPath+"/events?source=x", "").wantProblem(422, "invalid")
}
