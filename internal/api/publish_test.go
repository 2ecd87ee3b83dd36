package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/store"
)

// wantEvent checks what is kept of an event.
func (g *gateway) wantEvent(id, eventType, contentType, payload string) {
	g.t.Helper()
	a := g.do("GET", tenantPath+"/events/"+id+"/payload", "")
	a.want(200, nil)
	if string(a.body) != payload {
		g.t.Errorf("got payload %q, want %q", a.body, payload)
	}
	if contentType == "" {
		contentType = "application/octet-stream"
	}
	for name, want := range map[string]string{
		"Content-Type": contentType, "X-Content-Type-Options": "nosniff", "Content-Disposition": "attachment",
	} {
		if got := a.header.Get(name); got != want {
			g.t.Errorf("got %s %q, want %q", name, got, want)
		}
	}
	var e struct {
		ID, Type string
		Size     int
	}
	g.do("GET", tenantPath+"/events/"+id, "").want(200, &e)
	if e.ID != id || e.Type != eventType || e.Size != len(payload) {
		g.t.Errorf("got %+v, want id %s, type %s and size %d", e, id, eventType, len(payload))
	}
}

// Payloads that do not survive being parsed and printed again.
var naughtyJSON = []string{
	`{"b":1,"a":2}`,
	`{"a":1,"a":2}`,
	`{"n":1.0,"big":123456789012345678901234567890,"e":1E+2,"z":-0}`,
	`{"s":"\u003c\ud800\u0000\/","t":"<&>` + "\u2028" + `"}`,
	"{ \"a\" :\t[ 1 ,\n 2 ] }",
	`"text"`, `null`, `false`, `0`, `[]`, `{}`,
	strings.Repeat("[", 500) + strings.Repeat("]", 500),
}

func TestPublishWrapped(t *testing.T) {
	g := start(t)
	for _, payload := range naughtyJSON {
		p := g.publish(" { \"type\" : \"user.created\",\r\n\"payload\" :  " + payload + " \t} \n")
		if p.Type != "user.created" || p.Duplicate || !p.AcceptedAt.Equal(g.clock()) {
			t.Errorf("got %+v, want a new user.created", p)
		}
		g.wantEvent(p.ID, "user.created", "application/json", payload)
	}
	g.endpoint(`{"url":"https://example.com/","event_types":["user.created"]}`)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	g.endpoint(`{"url":"https://example.com/","event_types":["user.deleted"]}`)
	if p := g.publish(`{"type":"user.created","payload":{}}`); p.Deliveries != 2 {
		t.Errorf("got %d deliveries, want 2", p.Deliveries)
	}

	for _, test := range []struct {
		body           string
		status         int
		code, location string
	}{
		{`{"type":"a"}`, 422, "invalid", "body.payload"},
		{`{"payload":1}`, 422, "invalid", "body.type"},
		{`{"type":"a b","payload":1}`, 422, "invalid", "body.type"},
		{`{"type":7,"payload":1}`, 422, "invalid", "body.type"},
		{`{"type":"a","payload":1,"colour":1}`, 422, "invalid", "body.colour"},
		{`{"Type":"a","payload":1}`, 422, "invalid", "body.Type"},
		{`{"type":"a","payload":1,"payload":2}`, 422, "invalid", "body.payload"},
		{`{"type":"a","payload":1,"id":""}`, 422, "invalid", "body.id"},
		{`{"type":"a","payload":1,"id":"a.b"}`, 422, "invalid", "body.id"},
		{`{"type":"a","payload":1,"id":"` + strings.Repeat("x", api.MaxEventID+1) + `"}`, 422, "invalid", "body.id"},
		{`{"type":"a","payload":1,"id":"evt_0000000000002"}`, 422, "invalid", "body.id"},
		{`[]`, 422, "invalid", "body"},
		{`{"type":"a","payload":1} {}`, 400, "malformed", ""},
		{"\xef\xbb\xbf{}", 400, "malformed", ""},
		{`{"type":"a","payload":"` + "\xff" + `"}`, 400, "malformed", ""},
		{strings.Repeat("[", 20_000), 400, "malformed", ""},
	} {
		p := g.do("POST", tenantPath+"/events", test.body).wantProblem(test.status, test.code)
		if got := p.location(); test.location != "" && got != test.location {
			t.Errorf("%s: got location %v, want %s", test.body, got, test.location)
		}
	}
	p := g.do("POST", tenantPath+"/events", "{\"type\":\"a\",\n\"payload\": nil}").wantProblem(400, "malformed")
	if !strings.Contains(p.Detail, "line 2, column 13") {
		t.Errorf("got detail %q, want line 2, column 13", p.Detail)
	}
}

func TestPublishRaw(t *testing.T) {
	g := start(t)
	for _, test := range []struct{ contentType, body string }{
		{"text/csv; charset=utf-8", "a,b\r\n1,2\r\n"},
		{"application/json", `{"type":"not this","broken":`},
		{"application/cloudevents+json", `{}`},
		{"application/octet-stream", "\x00\xff\xfe\x1f\x8b"},
		{"", "no content type"},
		{"text/plain", ""},
	} {
		var p published
		g.do("POST", tenantPath+"/events?type=report.done", test.body, "Content-Type: "+test.contentType).want(202, &p)
		g.wantEvent(p.ID, "report.done", test.contentType, test.body)
	}
	var p published
	g.do("POST", tenantPath+"/events?type=a&id=report-1", "x", "Content-Type: text/plain").want(202, &p)
	if p.ID != "report-1" {
		t.Errorf("got id %s, want report-1", p.ID)
	}
	for query, location := range map[string]string{
		"type=a+b": "query.type", "type=a&id=x.y": "query.id", "type=a&typ=b": "query.typ",
	} {
		p := g.do("POST", tenantPath+"/events?"+query, "x", "Content-Type: text/plain").wantProblem(422, "invalid")
		if p.location() != location {
			t.Errorf("%s: got location %v, want %s", query, p.location(), location)
		}
	}
}

func TestPublishID(t *testing.T) {
	g := start(t)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	body := `{"type":"order.paid","payload":{"total":12},"id":"order-1"}`
	first := g.publish(body)
	if first.ID != "order-1" || first.Duplicate || first.Deliveries != 1 {
		t.Errorf("got %+v, want the new event order-1 with 1 delivery", first)
	}
	g.setClock(g.clock().Add(time.Hour))
	g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	want := first
	want.Duplicate = true
	if again := g.publish(body); again != want {
		t.Errorf("got %+v, want %+v", again, want)
	}
	g.wantEvent("order-1", "order.paid", "application/json", `{"total":12}`)
	if n := len(g.list(tenantPath + "/events").Items); n != 1 {
		t.Errorf("got %d events, want 1", n)
	}

	for _, body := range []string{
		`{"type":"order.paid","payload":{"total":13},"id":"order-1"}`,
		`{"type":"order.sent","payload":{"total":12},"id":"order-1"}`,
	} {
		if p := g.do("POST", tenantPath+"/events", body).wantProblem(422, "id_conflict"); p.Hint == "" {
			t.Error("got no hint")
		}
	}
	g.do("POST", tenantPath+"/events?type=order.paid&id=order-1", `{"total":12}`, "Content-Type: text/plain").wantProblem(422, "id_conflict")
	// The same event in another form.
	var p published
	g.do("POST", tenantPath+"/events?type=order.paid&id=order-1", `{"total":12}`).want(202, &p)
	if p != want {
		t.Errorf("got %+v, want %+v", p, want)
	}
}

const cloudEvent = `{ "specversion" : "1.0", "type":"com.example.paid", "source":"/orders", "id":"A-1.2", "data":{"n":1.0,"n":2} }`

func TestPublishCloudEvent(t *testing.T) {
	g := start(t)
	const contentType = "application/cloudevents+json; charset=utf-8"
	p := g.publish(cloudEvent, "Content-Type: "+contentType)
	if !strings.HasPrefix(p.ID, "evt_") || p.Type != "com.example.paid" {
		t.Errorf("got %+v, want an id of ours and the CloudEvent's type", p)
	}
	g.wantEvent(p.ID, "com.example.paid", contentType, cloudEvent)
	if again := g.publish(cloudEvent, "Content-Type: "+contentType); !again.Duplicate || again.ID != p.ID {
		t.Errorf("got %+v, want a duplicate of %s", again, p.ID)
	}
	other := strings.Replace(cloudEvent, `/orders`, `/others`, 1)
	if p := g.publish(other, "Content-Type: "+contentType); p.Duplicate {
		t.Error("got a duplicate of another source's event")
	}
	g.do("POST", tenantPath+"/events", strings.Replace(cloudEvent, "1.0,", "1,", 1), "Content-Type: "+contentType).wantProblem(422, "id_conflict")

	for _, test := range []struct{ old, new, location string }{
		{`"1.0"`, `"0.3"`, "body.specversion"},
		{`"1.0"`, `1.0`, "body.specversion"},
		{`"id"`, `"ID"`, "body.id"},
		{`"A-1.2"`, `""`, "body.id"},
		{`"source"`, `"origin"`, "body.source"},
		{`/orders`, `/or ders`, "body.source"},
		{`"type":`, `"kind":`, "body.type"},
		{`com.example.paid`, `com/example`, "body.type"},
		{`A-1.2`, strings.Repeat("x", api.MaxCloudEventKey), "body.id"},
		{`"data"`, `"id"`, "body.id"},
	} {
		body := strings.Replace(cloudEvent, test.old, test.new, 1)
		p := g.do("POST", tenantPath+"/events", body, "Content-Type: "+contentType).wantProblem(422, "invalid")
		if p.location() != test.location {
			t.Errorf("%s for %s: got location %v, want %s", test.new, test.old, p.location(), test.location)
		}
	}
}

func TestPublishCloudEventsBatch(t *testing.T) {
	g := start(t)
	const header = "Content-Type: application/cloudevents-batch+json"
	second := strings.Replace(cloudEvent, "A-1.2", "B", 1)
	var got struct{ Items []published }
	g.do("POST", tenantPath+"/events", " [ "+cloudEvent+" , "+second+","+second+"]", header).want(202, &got)
	if len(got.Items) != 3 || got.Items[0].Duplicate || got.Items[1].Duplicate || !got.Items[2].Duplicate || got.Items[2].ID != got.Items[1].ID {
		t.Fatalf("got %+v, want two events and a duplicate of the second", got.Items)
	}
	g.wantEvent(got.Items[0].ID, "com.example.paid", "application/cloudevents+json", cloudEvent)
	g.wantEvent(got.Items[1].ID, "com.example.paid", "application/cloudevents+json", second)

	// All or nothing.
	third := strings.Replace(cloudEvent, "A-1.2", "C", 1)
	p := g.do("POST", tenantPath+"/events", "["+third+`,{"specversion":"1.0"}]`, header).wantProblem(422, "invalid")
	if p.location() != "body[1].id" {
		t.Errorf("got location %v, want body[1].id", p.location())
	}
	g.do("POST", tenantPath+"/events", "["+third+","+strings.Replace(second, "1.0,", "1,", 1)+"]", header).wantProblem(422, "id_conflict")
	if n := len(g.list(tenantPath + "/events").Items); n != 2 {
		t.Errorf("got %d events, want the 2 of before", n)
	}

	g.do("POST", tenantPath+"/events", "[]", header).want(202, &got)
	if len(got.Items) != 0 {
		t.Errorf("got %d items, want 0", len(got.Items))
	}
	g.do("POST", tenantPath+"/events", "{}", header).wantProblem(422, "invalid")
	var many []string
	for i := range api.MaxBatch + 1 {
		many = append(many, strings.Replace(cloudEvent, "A-1.2", fmt.Sprint("many-", i), 1))
	}
	g.do("POST", tenantPath+"/events", "["+strings.Join(many[1:], ",")+"]", header).want(202, nil)
	g.do("POST", tenantPath+"/events", "["+strings.Join(many, ",")+"]", header).wantProblem(413, "too_large")
}

func TestPublishBinaryCloudEvent(t *testing.T) {
	g := start(t)
	header := func(changes ...string) []string {
		return append([]string{
			"Content-Type: text/xml", "Ce-Specversion: 1.0", "Ce-Id: A%20%22b%22", "Ce-Source: /orders",
			"Ce-Type: com.example.paid", "Ce-Subject: 17",
		}, changes...)
	}
	p := g.publish("<a/>", header()...)
	g.wantEvent(p.ID, "com.example.paid", "text/xml", "<a/>")
	var e struct{ Header []store.HeaderField }
	g.do("GET", tenantPath+"/events/"+p.ID, "").want(200, &e)
	want := "[{Ce-Id A%20%22b%22} {Ce-Source /orders} {Ce-Specversion 1.0} {Ce-Subject 17} {Ce-Type com.example.paid}]"
	if got := fmt.Sprint(e.Header); got != want {
		t.Errorf("got header %s, want %s", got, want)
	}
	// The same event in structured mode would have another body.
	structured := `{"specversion":"1.0","id":"A \"b\"","source":"/orders","type":"com.example.paid"}`
	g.do("POST", tenantPath+"/events", structured, "Content-Type: application/cloudevents+json").wantProblem(422, "id_conflict")
	if again := g.publish("<a/>", header()...); !again.Duplicate {
		t.Error("got a new event, want a duplicate")
	}

	for _, test := range []struct{ header, location string }{
		{"Ce-Id: ", "header.ce-id"},
		{"Ce-Source: ", "header.ce-source"},
		{"Ce-Type: ", "header.ce-type"},
		{"Ce-Type: a b", "header.ce-type"},
		{"Ce-Id: %zz", "header.ce-id"},
		{"Ce-Specversion: 2.0", "header.ce-specversion"},
	} {
		p := g.do("POST", tenantPath+"/events", "x", header(test.header)...).wantProblem(422, "invalid")
		if p.location() != test.location {
			t.Errorf("%s: got location %v, want %s", test.header, p.location(), test.location)
		}
	}
	g.do("POST", tenantPath+"/events", "x", header("Ce-Long: "+strings.Repeat("x", api.MaxHeaderBytes))...).wantProblem(413, "too_large")
	var many []string
	for i := range api.MaxHeaders {
		many = append(many, fmt.Sprintf("Ce-X%d: x", i))
	}
	g.do("POST", tenantPath+"/events", "x", header(many...)...).wantProblem(413, "too_large")
}

func TestPublishLimits(t *testing.T) {
	g := start(t)
	path := tenantPath + "/events?type=a"
	body := strings.Repeat("x", maxBody)
	var p published
	g.do("POST", path, body, "Content-Type: text/plain").want(202, &p)
	g.wantEvent(p.ID, "a", "text/plain", body)
	g.do("POST", path, body+"x", "Content-Type: text/plain").wantProblem(413, "too_large")
	g.do("POST", tenantPath+"/endpoints", `{"url":"`+body+`"}`).wantProblem(413, "too_large")
	g.do("POST", tenantPath+"/events", "x", "Content-Type: text/plain").wantProblem(422, "invalid")
	g.do("POST", tenantPath+"/events?id=x", "{}").wantProblem(422, "invalid")
	g.do("POST", tenantPath+"/events", "{}", "Content-Type: ;").wantProblem(400, "malformed")
}

// A payload that is handed on after the answer must stay what it was.
func TestPublishedBytesAreKept(t *testing.T) {
	g := start(t)
	var handed [][]byte
	accept := g.api.Accept
	g.api.Accept = func(ctx context.Context, batch ...*store.Acceptance) error {
		handed = append(handed, batch[0].Event.Payload)
		return accept(ctx, batch...)
	}
	for i := range 20 {
		g.do("POST", tenantPath+"/events?type=a", strings.Repeat(string(rune('a'+i)), 100), "Content-Type: text/plain").want(202, nil)
	}
	for i, payload := range handed {
		if want := bytes.Repeat([]byte{byte('a' + i)}, 100); !bytes.Equal(payload, want) {
			t.Errorf("payload %d: got %.10q…, want %.10q…", i, payload, want)
		}
	}
}

func FuzzPublish(f *testing.F) {
	g := start(f)
	var kept []byte
	g.api.Accept = func(_ context.Context, batch ...*store.Acceptance) error {
		kept = batch[0].Event.Payload
		return nil
	}
	for _, payload := range naughtyJSON {
		f.Add([]byte(payload))
	}
	f.Add([]byte(`1,"id":"x"`))
	f.Add([]byte("\xff"))
	f.Fuzz(func(t *testing.T, payload []byte) {
		kept = nil
		r := httptest.NewRequest("POST", tenantPath+"/events", strings.NewReader(`{"type":"a","payload": `+string(payload)+` }`))
		r.Header.Set("Authorization", "Bearer "+g.token)
		w := httptest.NewRecorder()
		g.handler.ServeHTTP(w, r)
		valid := json.Valid(payload) && utf8.Valid(payload) && len(payload) < maxBody/2
		if valid && (w.Code != 202 || !bytes.Equal(kept, bytes.Trim(payload, " \t\r\n"))) {
			t.Errorf("got status %d and payload %q, want 202 and %q", w.Code, kept, payload)
		}
		if w.Code >= 500 {
			t.Errorf("got status %d: %s", w.Code, w.Body)
		}
	})
}

// An ordering key comes in with every form of an event, and is a part of what
// makes two of one id the same.
func TestOrderingKey(t *testing.T) {
	g := start(t)
	events := tenantPath + "/events"
	for name, a := range map[string]answer{
		"wrapped":    g.do("POST", events, `{"type":"a","payload":1,"id":"wrapped","ordering_key":"order 4711"}`),
		"as it is":   g.do("POST", events+"?type=a&ordering_key=order+4711", "x"),
		"structured": g.do("POST", events, `{"specversion":"1.0","id":"1","source":"/a","type":"a","partitionkey":"order 4711"}`, "Content-Type: application/cloudevents+json"),
		"binary":     g.do("POST", events, "x", "ce-specversion: 1.0", "ce-id: 2", "ce-source: /a", "ce-type: a", "ce-partitionkey: order%204711"),
	} {
		var p struct{ ID string }
		a.want(202, &p)
		var e struct {
			Key string `json:"ordering_key"`
		}
		g.do("GET", events+"/"+p.ID, "").want(200, &e)
		if e.Key != "order 4711" {
			t.Errorf("%s: got the ordering key %q, want order 4711", name, e.Key)
		}
	}
	g.do("POST", events, `{"type":"a","payload":1,"id":"wrapped","ordering_key":"order 4712"}`).wantProblem(422, "id_conflict")

	long := strings.Repeat("x", api.MaxOrderingKey)
	g.publish(`{"type":"a","payload":1,"ordering_key":"` + long + `"}`)
	for _, row := range []struct{ query, body, location string }{
		{"", `{"type":"a","payload":1,"ordering_key":"` + long + `x"}`, "body.ordering_key"},
		{"", `{"type":"a","payload":1,"ordering_key":""}`, "body.ordering_key"},
		{"", `{"type":"a","payload":1,"ordering_key":7}`, "body.ordering_key"},
		{"", `{"type":"a","payload":1,"ordering_key":"a\u0000"}`, "body.ordering_key"},
		{"?ordering_key=a", `{"type":"a","payload":1}`, "query.ordering_key"},
		{"?type=a&ordering_key=%ff", `x`, "query.ordering_key"},
	} {
		if p := g.do("POST", events+row.query, row.body).wantProblem(422, "invalid"); p.location() != row.location {
			t.Errorf("%s %s: got location %v, want %s", row.query, row.body, p.location(), row.location)
		}
	}
}

// What is due and waits all the same says why.
func TestWhyDeliveriesWait(t *testing.T) {
	g := start(t)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"],"settings":{"order":"endpoint"}}`)
	g.publish(`{"type":"a","payload":1}`)
	g.publish(`{"type":"a","payload":2}`)
	g.waiting = "the endpoint fails"
	var page struct {
		Items []struct {
			Reason string
			Due    string `json:"due_at"`
		}
	}
	g.do("GET", tenantPath+"/deliveries", "").want(200, &page)
	if len(page.Items) != 2 || page.Items[1].Reason != "waits: the endpoint fails" || page.Items[1].Due == "" ||
		page.Items[0].Reason != "waits: it is behind another delivery in its order" || page.Items[0].Due != "" {
		t.Errorf("got %+v, want two that wait, for the endpoint and for each other", page.Items)
	}
	g.now = g.now.Add(-time.Hour) // nothing is due yet
	page.Items = nil
	g.do("GET", tenantPath+"/deliveries", "").want(200, &page)
	if page.Items[1].Reason != "" {
		t.Errorf("before it is due: got the reason %q, want none", page.Items[1].Reason)
	}
}

func TestPublishTimes(t *testing.T) {
	g := start(t)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	times := func(p published) (deliverAt, expiresAt, due any) {
		var e map[string]any
		g.do("GET", tenantPath+"/events/"+p.ID, "").want(200, &e)
		return e["deliver_at"], e["expires_at"], g.list(tenantPath + "/deliveries?event=" + p.ID).Items[0]["due_at"]
	}
	const at, end = "2026-03-01T13:00:00Z", "2026-03-01T14:00:00Z"
	for what, p := range map[string]published{
		"body":  g.publish(`{"type":"a","payload":1,"deliver_at":"` + at + `","expires_at":"2026-03-01T15:00:00+01:00"}`),
		"query": g.publishAt("?type=a&deliver_at="+at+"&expires_at="+end, "1"),
		"both":  g.publishAt("?deliver_at="+at, `{"type":"a","payload":1,"expires_at":"`+end+`"}`),
	} {
		if deliverAt, expiresAt, due := times(p); deliverAt != at || expiresAt != end || due != at {
			t.Errorf("%s: got deliver_at %v, expires_at %v, due at %v, want %s, %s and %s", what, deliverAt, expiresAt, due, at, end, at)
		}
	}
	deliverAt, expiresAt, due := times(g.publish(`{"type":"a","payload":1,"deliver_at":"2026-03-01T11:00:00Z"}`))
	if now := g.clock().Format(time.RFC3339); deliverAt != "2026-03-01T11:00:00Z" || expiresAt != nil || due != now {
		t.Errorf("one to be delivered an hour ago: got deliver_at %v, expires_at %v, due at %v, want it due at %s", deliverAt, expiresAt, due, now)
	}

	for _, test := range []struct{ query, body, location string }{
		{"", `{"type":"a","payload":1,"deliver_at":"tomorrow"}`, "body.deliver_at"},
		{"", `{"type":"a","payload":1,"deliver_at":null}`, "body.deliver_at"},
		{"", `{"type":"a","payload":1,"expires_at":1772366400}`, "body.expires_at"},
		{"?deliver_at=tomorrow", `{"type":"a","payload":1}`, "query.deliver_at"},
		{"?deliver_at=" + at, `{"type":"a","payload":1,"deliver_at":"` + at + `"}`, "query.deliver_at"},
		{"", `{"type":"a","payload":1,"deliver_at":"2026-03-31T12:00:00.000001Z"}`, "deliver_at"},
		{"", `{"type":"a","payload":1,"deliver_at":"` + at + `","expires_at":"` + at + `"}`, "expires_at"},
	} {
		p := g.do("POST", tenantPath+"/events"+test.query, test.body).wantProblem(422, "invalid")
		if p.location() != test.location {
			t.Errorf("%s %s: got an error at %v, want %s", test.query, test.body, p.location(), test.location)
		}
	}
	g.publish(`{"type":"a","payload":1,"deliver_at":"2026-03-31T12:00:00Z"}`) // 30 days: the limit

	g.publish(`{"type":"a","payload":1,"id":"one","deliver_at":"` + at + `"}`)
	if p := g.publish(`{"type":"a","payload":1,"id":"one","deliver_at":"2026-03-01T14:00:00+01:00"}`); !p.Duplicate {
		t.Errorf("the same time in another zone: got %+v, want a duplicate", p)
	}
	g.do("POST", tenantPath+"/events", `{"type":"a","payload":1,"id":"one"}`).wantProblem(422, "id_conflict")
}

// publishAt publishes with a query.
func (g *gateway) publishAt(query, body string) (p published) {
	g.t.Helper()
	g.do("POST", tenantPath+"/events"+query, body).want(202, &p)
	return p
}

func TestIdempotencyKey(t *testing.T) {
	g := start(t)
	g.endpoint(`{"url":"https://example.com/","event_types":["*"]}`)
	path := tenantPath + "/events"
	publish := func(path, body, key, replayed string) (p published) {
		t.Helper()
		a := g.do("POST", path, body, "Idempotency-Key: "+key)
		a.want(202, &p)
		if got := a.header.Get("Idempotency-Replayed"); got != replayed || p.Duplicate != (replayed != "") {
			t.Errorf("%s under %s: got Idempotency-Replayed %q and %+v, want %q", body, key, got, p, replayed)
		}
		return p
	}
	const body = `{"type":"a","payload":{"n":1}}`
	longest := strings.Repeat("k", api.MaxIdempotencyKey)
	for _, key := range []string{"1", `"quoted, as the draft has it"`, longest} {
		first := publish(path, body, key, "")
		again := publish(path, ` {"payload":{"n":1}, "type":"a"}`, key, "true")
		if again.ID != first.ID || again.Deliveries != 1 {
			t.Errorf("got %+v, want the first event %s", again, first.ID)
		}
	}
	for what, other := range map[string]string{
		"payload": `{"type":"a","payload":{"n": 1}}`, "type": `{"type":"b","payload":{"n":1}}`,
		"id": `{"type":"a","payload":{"n":1},"id":"x"}`, "expiry": `{"type":"a","payload":{"n":1},"expires_at":"2027-01-01T00:00:00Z"}`,
	} {
		if p := g.do("POST", path, other, "Idempotency-Key: 1").wantProblem(422, "id_conflict"); p.Hint == "" {
			t.Errorf("another %s: got no hint", what)
		}
	}
	binary := func(id string) answer {
		return g.do("POST", path, "1", "Idempotency-Key: ce", "Ce-Specversion: 1.0", "Ce-Id: "+id, "Ce-Source: /", "Ce-Type: a")
	}
	binary("1").want(202, nil)
	binary("1").want(202, nil)
	binary("2").wantProblem(422, "id_conflict")

	named := publish(path, `{"type":"a","payload":2,"id":"named"}`, "named-1", "")
	if p := publish(path, `{"type":"a","payload":2,"id":"named"}`, "named-2", "true"); p.ID != named.ID {
		t.Errorf("the same id under another key: got %+v, want %s", p, named.ID)
	}
	if p := g.publish(`{"type":"a","payload":2,"id":"1"}`); p.Duplicate {
		t.Error("an id that is somebody's key: got a duplicate, want a new event")
	}

	g.do("POST", "/v1/tenants", `{"id":"other"}`).want(201, nil)
	publish("/v1/tenants/other/events", body, "1", "")

	for what, key := range map[string]string{"too long": longest + "k", "1 MB": strings.Repeat("k", 1_000_000), "not ASCII": "kéy"} {
		if p := g.direct("POST", path, body, http.Header{"Idempotency-Key": {key}}).wantProblem(400, "malformed"); p.location() != "header.Idempotency-Key" {
			t.Errorf("%s: got an error at %v", what, p.location())
		}
	}
	g.direct("POST", path, body, http.Header{"Idempotency-Key": {""}}).wantProblem(400, "malformed")
	g.direct("POST", path, body, http.Header{"Idempotency-Key": {"1", "1"}}).wantProblem(400, "malformed")
	g.do("POST", path, "[]", "Content-Type: application/cloudevents-batch+json", "Idempotency-Key: 1").wantProblem(400, "malformed")

	g.inFlight(func(header string) {
		a := g.do("POST", path, body, header)
		a.wantProblem(409, "in_flight")
		if got := a.header.Get("Retry-After"); got != "1" {
			t.Errorf("got Retry-After %q, want 1", got)
		}
		g.do("POST", "/v1/tenants/other/events", body, header).want(202, nil)
	})
	publish(path, `{"type":"known","payload":1}`, "in-flight", "true")
}

// direct calls the handler itself, with headers that no client would send.
func (g *gateway) direct(method, path, body string, h http.Header) answer {
	r := httptest.NewRequestWithContext(g.t.Context(), method, path, strings.NewReader(body))
	r.Header = h.Clone()
	r.Header.Set("Authorization", "Bearer "+g.token)
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	g.handler.ServeHTTP(w, r)
	return answer{g.t, w.Code, w.Header(), w.Body.Bytes()}
}

// However many come at once, one key is one event.
func TestOneKeyOneEvent(t *testing.T) {
	g := start(t)
	const n, connections = 10_000, 256
	path := tenantPath + "/events"
	transport := &http.Transport{MaxConnsPerHost: connections, MaxIdleConnsPerHost: connections}
	defer transport.CloseIdleConnections()
	var accepted, inFlight, replayed atomic.Int64
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			req, err := http.NewRequestWithContext(t.Context(), "POST", g.url+path, strings.NewReader(`{"type":"a","payload":1}`))
			if err != nil {
				t.Error(err)
				return
			}
			req.Header = http.Header{"Authorization": {"Bearer " + g.token}, "Content-Type": {"application/json"}, "Idempotency-Key": {"one"}}
			res, err := transport.RoundTrip(req)
			if err != nil {
				t.Error(err)
				return
			}
			defer res.Body.Close()
			body, _ := io.ReadAll(res.Body)
			switch {
			case res.StatusCode == 409:
				inFlight.Add(1)
			case res.StatusCode == 202 && res.Header.Get("Idempotency-Replayed") == "true":
				replayed.Add(1)
			case res.StatusCode == 202:
				accepted.Add(1)
			default:
				t.Errorf("got %d: %s", res.StatusCode, body)
			}
		})
	}
	wg.Wait()
	t.Logf("%d accepted, %d replayed, %d in flight", accepted.Load(), replayed.Load(), inFlight.Load())
	if accepted.Load() != 1 || accepted.Load()+replayed.Load()+inFlight.Load() != n {
		t.Errorf("got %d accepted of %d, want 1", accepted.Load(), n)
	}
	if events := g.list(path).Items; len(events) != 1 {
		t.Errorf("got %d events, want 1", len(events))
	}
}
