package gateway_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// A stream is what a client gets of what happens.
type stream struct {
	t      *testing.T
	res    *http.Response
	lines  *bufio.Scanner
	lastID string
}

func (s *site) follow(query, lastID string) *stream { return s.followTenant("default", query, lastID) }

func (s *site) followTenant(tenant, query, lastID string) *stream {
	s.t.Helper()
	req, err := http.NewRequestWithContext(s.t.Context(), "GET", s.URL()+"/v1/tenants/"+tenant+"/stream"+query, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+s.token)
	if lastID != "" {
		req.Header.Set("Last-Event-ID", lastID)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { res.Body.Close() })
	if res.StatusCode != 200 {
		s.t.Fatalf("got status %d, want 200", res.StatusCode)
	}
	f := &stream{t: s.t, res: res, lines: bufio.NewScanner(res.Body)}
	if name, _ := f.next(); name != "ready" {
		s.t.Errorf("got %s first, want ready", name)
	}
	return f
}

// next returns the next message; nothing at the stream's end.
func (f *stream) next() (name, data string) {
	f.t.Helper()
	for f.lines.Scan() {
		field, value, _ := strings.Cut(f.lines.Text(), ": ")
		switch field {
		case "event":
			name = value
		case "id":
			f.lastID = value
		case "data":
			data = value
		case "":
			if data != "" {
				return name, data
			}
		}
	}
	return "", ""
}

// until reads messages until one has that name and holds all of the parts.
func (f *stream) until(name string, parts ...string) string {
	f.t.Helper()
next:
	for {
		got, data := f.next()
		if got == "" || got == "gap" && name != "gap" {
			f.t.Fatalf("got %q, want a message %s with %q", got, name, parts)
		}
		if got != name {
			continue
		}
		for _, part := range parts {
			if !strings.Contains(data, part) {
				continue next
			}
		}
		return data
	}
}

func TestStream(t *testing.T) {
	s := openSite(t)
	f := s.follow("", "")
	for name, want := range map[string]string{
		"Content-Type": "text/event-stream", "Cache-Control": "no-cache, no-transform", "X-Accel-Buffering": "no",
	} {
		if got := f.res.Header.Get(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	e := s.endpoint("/a", "a")
	f.until("endpoint", e, `"disabled":false`)
	s.publish(1, "a")
	f.until("event", `"type":"a"`)
	got := f.until("delivery", e, `"type":"a"`, `"state":"delivered"`, `"status":204`)
	var list struct{ Items []json.RawMessage }
	s.call("GET", "/deliveries", nil, &list)
	if want := string(list.Items[0]); got != want {
		t.Errorf("got the delivery\n%s, want it as the list has it:\n%s", got, want)
	}

	s.disable(e, true)
	f.until("endpoint", e, `"disabled":true`)
	s.publish(1, "a")
	f.until("delivery", `"state":"skipped"`)
	s.disable(e, false)
	s.status.Store(500)
	s.publish(1, "a")
	f.until("endpoint", e, `"failing_since"`)
	f.until("delivery", `"state":"failed"`, `"cause":"server-error"`)
	j := s.create(`{"kind":"replay","filter":{"states":["failed","skipped"]}}`)
	f.until("job", j.ID, `"state":"done"`)
	f.until("delivery", `"attempts":2`, `"state":"failed"`)

	var src struct{ ID string }
	s.call("POST", "/sources", map[string]any{"name": "billing", "scheme": "standard-webhooks"}, &src)
	if res, err := http.Post(s.URL()+"/in/"+src.ID, "application/json", strings.NewReader("{}")); err != nil || res.Body.Close() != nil {
		t.Fatal(err)
	}
	f.until("request", src.ID, `"verdict":"refused"`)

	s.call("DELETE", "/endpoints/"+e, nil, nil)
	f.until("gap") // whatever was pending is cancelled
}

func TestStreamGoesOn(t *testing.T) {
	s := openSite(t)
	f := s.follow("?topics=events", "")
	s.publish(1, "a")
	f.until("event", `"type":"a"`)
	f.res.Body.Close()
	s.publish(1, "b")
	s.endpoint("/a", "a") // which it does not follow
	f = s.follow("?topics=events", f.lastID)
	if name, data := f.next(); name != "event" || !strings.Contains(data, `"type":"b"`) {
		t.Errorf("got %s %s, want the event of the break", name, data)
	}
	f = s.follow("", "another-7")
	f.until("gap")
	s.restart()
	f = s.follow("", f.lastID)
	f.until("gap")
}

// Another tenant's stream tells nothing, and another tenant's token follows nothing.
func TestStreamIsOneTenants(t *testing.T) {
	s := openSite(t)
	req, err := http.NewRequest("POST", s.URL()+"/v1/tenants", strings.NewReader(`{"id":"other","name":"Other"}`))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = http.Header{"Authorization": {"Bearer " + s.token}, "Content-Type": {"application/json"}}
	res, err := http.DefaultClient.Do(req)
	if err != nil || res.Body.Close() != nil || res.StatusCode != 201 {
		t.Fatal(err, res.Status)
	}
	theirs := s.followTenant("other", "", "")
	f := s.follow("", "")
	s.publish(3, "a")
	f.until("event", `"type":"a"`)
	told := make(chan string, 1)
	go func() {
		name, data := theirs.next()
		told <- name + data
	}()
	s.disable(s.endpoint("/a", "a"), true)
	f.until("endpoint", `"disabled":true`)
	stop(t, s.Gateway) // ends the streams
	if got := <-told; got != "" {
		t.Errorf("another tenant is told %s", got)
	}
	s.Gateway = start(t, s.config)
}

// The portal is told nothing of requests to sources.
func TestStreamOfThePortal(t *testing.T) {
	s := openSite(t)
	var made struct{ Token string }
	s.call("POST", "/tokens", map[string]any{"name": "portal", "role": "portal"}, &made)
	operator := s.token
	s.token = made.Token
	f := s.follow("", "")
	s.token = operator
	var src struct{ ID string }
	s.call("POST", "/sources", map[string]any{"name": "billing", "scheme": "standard-webhooks"}, &src)
	s.post(src.ID, &scheme.Message{Header: make(http.Header), Body: []byte("not signed")})
	s.publish(1, "a")
	if name, _ := f.next(); name != "event" {
		t.Errorf("got %s, want the event alone", name)
	}
	req, err := http.NewRequest("GET", s.URL()+"/v1/tenants/default/stream?topics=events,requests", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+made.Token)
	res, err := http.DefaultClient.Do(req)
	if err != nil || res.Body.Close() != nil || res.StatusCode != 403 {
		t.Errorf("requests: got status %d, error %v, want 403", res.StatusCode, err)
	}
}

// A stream does not keep the gateway from stopping.
func TestStopWithStreams(t *testing.T) {
	s := openSite(t)
	f := s.follow("", "")
	begin := time.Now()
	s.restart()
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("it stopped after %s", took)
	}
	if name, _ := f.next(); name != "" {
		t.Errorf("got %s, want the end", name)
	}
}

type figures struct {
	Attempts, Answers, Causes, Requests, Refused map[string]int64

	Success   float64                         `json:"success_rate"`
	Latency   struct{ P50, P95, P99 float64 } `json:"latency_ms"`
	Delivered struct{ P50, P95, P99 float64 } `json:"delivered_ms"`
	Events    int64
}

func TestFigures(t *testing.T) {
	s := openSite(t)
	e, other := s.endpoint("/a", "a"), s.endpoint("/b", "b")
	s.publish(3, "a")
	s.awaitCount(e, "delivered", 3)
	s.status.Store(500)
	s.publish(1, "a")
	s.awaitCount(e, "failed", 1)
	s.status.Store(0)
	s.publish(2, "b")
	s.awaitCount(other, "delivered", 2)
	var src struct{ ID string }
	s.call("POST", "/sources", map[string]any{"name": "billing", "scheme": "standard-webhooks"}, &src)
	s.post(src.ID, &scheme.Message{Header: make(http.Header), Body: []byte("not signed")})

	var made struct{ Token string }
	s.call("POST", "/tokens", map[string]any{"name": "portal", "role": "portal"}, &made)
	portal := made.Token
	check := func(when string) {
		t.Helper()
		type metrics struct {
			Buckets []figures
			Sum     figures
			Step    int `json:"step_s"`
			Now     struct{ Deliveries int }
		}
		get := func(query string) (m metrics) {
			t.Helper()
			s.call("GET", "/metrics"+query, nil, &m)
			return m
		}
		m := get("")
		if got, want := fmt.Sprint(m.Sum.Attempts, m.Sum.Answers, m.Sum.Causes, m.Sum.Events, m.Sum.Requests, m.Sum.Refused),
			"map[delivered:5 failed:1] map[2xx:5 5xx:1] map[server-error:1] 6 map[refused:1] map[missing:1]"; got != want {
			t.Errorf("%s: got\n%s, want\n%s", when, got, want)
		}
		if got, want := m.Sum.Success, 5./6; math.Abs(got-want) > 1e-9 {
			t.Errorf("%s: got the success rate %v, want %v", when, got, want)
		}
		if l, d := m.Sum.Latency, m.Sum.Delivered; l.P50 <= 0 || l.P50 > l.P95 || l.P95 > l.P99 || d.P50 < l.P50/2 {
			t.Errorf("%s: got the latencies %+v and %+v", when, l, d)
		}
		if len(m.Buckets) != 60 || m.Step != 60 || m.Now.Deliveries != 0 {
			t.Errorf("%s: got %d buckets of %d s, and %d deliveries that wait; want an hour of minutes and none", when, len(m.Buckets), m.Step, m.Now.Deliveries)
		}
		m = get("?endpoint=" + other)
		if got, want := fmt.Sprint(m.Sum.Attempts), "map[delivered:2]"; got != want {
			t.Errorf("%s, of one endpoint: got %s, want %s", when, got, want)
		}
		token := s.token
		s.token = portal
		if m := get(""); len(m.Sum.Requests)+len(m.Sum.Refused) > 0 || m.Sum.Attempts["delivered"] != 5 {
			t.Errorf("%s, at the portal: got %+v, want nothing of requests", when, m.Sum)
		}
		s.token = token
		m = get("?source=" + src.ID)
		if got, want := fmt.Sprint(m.Sum.Attempts, m.Sum.Requests), "map[] map[refused:1]"; got != want {
			t.Errorf("%s, of one source: got %s, want %s", when, got, want)
		}
		m = get("?since=2026-01-01T00:00:00Z&buckets=300")
		if len(m.Buckets) > 300 {
			t.Errorf("%s, of long: got %d buckets, want 300 at most", when, len(m.Buckets))
		}
	}
	check("at once")
	s.restart()
	check("after a restart")
}

func TestOverview(t *testing.T) {
	s := openSite(t)
	type overview struct {
		Deliveries struct {
			Value *float64
			Trend []*float64
		} `json:"deliveries_per_minute"`
		Success   struct{ Value *float64 } `json:"success_rate"`
		Latency   struct{ Value *float64 } `json:"latency_p95_ms"`
		Oldest    struct{ Value *float64 } `json:"oldest_s"`
		Attention []struct {
			Kind, Endpoint, Source, Detail string
			Count                          int
		}
	}
	look := func() (o overview) {
		s.call("GET", "/overview", nil, &o)
		return o
	}
	if o := look(); o.Deliveries.Value != nil || o.Success.Value != nil || len(o.Attention) != 0 || len(o.Deliveries.Trend) != 60 || *o.Oldest.Value != 0 {
		t.Errorf("at first: got %+v, want nothing in 60 minutes", o)
	}
	good, bad, gone, off := s.endpoint("/good", "a"), s.endpoint("/bad", "b"), s.endpoint("/gone", "c"), s.endpoint("/off", "d")
	s.disable(off, true)
	s.publish(3, "a")
	s.awaitCount(good, "delivered", 3)
	s.status.Store(500)
	s.publish(1, "b")
	s.awaitCount(bad, "failed", 1)
	s.status.Store(410)
	s.publish(1, "c")
	s.awaitCount(gone, "cancelled", 1)
	var src struct{ ID string }
	s.call("POST", "/sources", map[string]any{"name": "billing", "scheme": "standard-webhooks"}, &src)
	for range 5 {
		s.post(src.ID, &scheme.Message{Header: make(http.Header), Body: []byte("not signed")})
	}
	o := look()
	if o.Deliveries.Value == nil || math.Abs(*o.Deliveries.Value-3./60) > 1e-9 || math.Abs(*o.Success.Value-3./5) > 1e-9 || *o.Latency.Value <= 0 {
		t.Errorf("got %+v, want 3 of 5 attempts in 60 minutes", o)
	}
	var kinds []string
	for _, a := range o.Attention {
		kinds = append(kinds, a.Kind+" "+map[string]string{bad: "bad", gone: "gone", src.ID: "billing"}[a.Endpoint+a.Source])
	}
	slices.Sort(kinds)
	if want := []string{"disabled gone", "failing bad", "refusing billing"}; !slices.Equal(kinds, want) {
		t.Errorf("got %+v, want %q", o.Attention, want)
	}
}
