package api_test

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestDebugFilter(t *testing.T) {
	g := start(t)
	path := tenantPath + "/debug/filter"
	var published struct{ ID string }
	g.do("POST", tenantPath+"/events", `{"type":"order.paid","id":"order-1","payload":{"total": 12.50}}`).want(202, &published)
	for _, test := range []struct {
		in      map[string]any
		matches bool
		reason  string
		payload string
		failure string
	}{
		{map[string]any{"filter": `event_type == "order.paid" && payload.total > 12`, "event_id": "order-1"}, true, "", "", ""},
		{map[string]any{"filter": `payload.total > 13`, "transform": `{t: .total, type: $event_type}`, "event_id": "order-1"}, false, "filtered", `{"t":12.50,"type":"order.paid"}`, ""},
		{map[string]any{"filter": `headers["x-a"] == "b"`, "headers": map[string]any{"X-A": "b"}, "payload": json.RawMessage(`1`)}, true, "", "", ""},
		{map[string]any{"filter": `payload.missing`, "payload": json.RawMessage(`{}`)}, false, "the filter failed: no such key: missing", "", ""},
		{map[string]any{"filter": `event_type == ""`, "transform": ".a.b", "payload": json.RawMessage(`[]`)}, true, "", "", "expected an object but got: array ([])"},
		{map[string]any{"payload": json.RawMessage(`null`), "transform": "."}, true, "", "null", ""},
	} {
		var got struct {
			Matches       bool
			Reason, Error string
			Payload       json.RawMessage
		}
		g.do("POST", path, jsonOf(test.in)).want(200, &got)
		if got.Matches != test.matches || got.Reason != test.reason || string(got.Payload) != test.payload || got.Error != test.failure {
			t.Errorf("%v: got %t %q %s %q, want %t %q %s %q", test.in, got.Matches, got.Reason, got.Payload, got.Error, test.matches, test.reason, test.payload, test.failure)
		}
	}
	for body, location := range map[string]string{
		`{"filter":"true &&\n  1","payload":1}`: "body.filter",
		`{"transform":".a | now","payload":1}`:  "body.transform",
		`{"filter":"true"}`:                     "body.payload",
	} {
		p := g.do("POST", path, body).wantProblem(422, "invalid")
		if p.location() != location {
			t.Errorf("%s: got location %q, want %q", body, p.location(), location)
		}
		if location != "body.payload" && (!strings.Contains(p.Detail, "column") || p.Hint == "") {
			t.Errorf("%s: got %q with the hint %q, want the place and a hint", body, p.Detail, p.Hint)
		}
	}
	g.do("POST", path, `{"event_id":"nothing","filter":"true"}`).wantProblem(404, "not_found")
}
