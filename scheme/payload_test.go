package scheme_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// TestPartsInPayload signs webhooks whose id and time their sender has put
// into the body.
func TestPartsInPayload(t *testing.T) {
	const form = "application/x-www-form-urlencoded"
	for _, tt := range []struct{ id, ts, kind, body, want string }{
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": 1700000000}`, "ok"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": "1700000000"}`, "ok"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": 1700000299}`, "ok"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": 1699999699}`, "expired"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": 1700000301}`, "early"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": 1.7e9}`, "malformed"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": -1}`, "malformed"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}, "at": 1700000000, "at": 1}`, "duplicated"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt_1"}}`, "missing"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": ""}, "at": 1700000000}`, "missing"},
		{"json:$.event.id", "json:$.at", typeJSON, `{"event": {"id": "evt;1"}, "at": 1700000000}`, "malformed"},
		{"json:$.event.id", "json:$.at", typeJSON, ``, "malformed"},
		{"form:id", "form:at", form, `id=evt_1&at=1700000000`, "ok"},
		{"form:id", "form:at", form, `id=evt_1&at=1600000000`, "expired"},
		{"form:id", "form:at", form, `id=evt_1&id=evt_2&at=1700000000`, "duplicated"},
		{"field:id", "field:at", form, `id=evt_1&at=1700000000`, "ok"},
		{"field:id", "field:at", typeJSON, `{"id": "evt_1", "at": 1700000000}`, "ok"},
		{"field:id", "field:at", "text/plain", `{"id": "evt_1", "at": 1700000000}`, "malformed"},
	} {
		s := define(t, `{"name": "payload", "title": "Payload", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}],
			"id": {"in": "`+tt.id+`", "forbid": ";"}, "timestamp": {"in": "`+tt.ts+`", "unit": "s", "tolerance": "5m"}}`)
		m := &scheme.Message{Header: http.Header{"Content-Type": {tt.kind}}, Body: []byte(tt.body), ID: "other", Time: time.Unix(1, 0)}
		signErr := signer(t, s, scheme.NewSecret("secret")).Sign(m)
		if signed := tt.want == "ok" || tt.want == "expired" || tt.want == "early"; signed != (signErr == nil) {
			t.Errorf("%s: sign: %v", tt.body, signErr)
		}
		if string(m.Body) != tt.body {
			t.Errorf("%s: signing changed it to %s", tt.body, m.Body)
		}
		m.Header.Set("X-Sig", hexMAC("secret", tt.body))
		result, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
		if code(err) != tt.want {
			t.Errorf("%s: got %v, want %s", tt.body, err, tt.want)
		}
		if err == nil && (result.ID != "evt_1" || m.ID != "evt_1" || !result.Time.Equal(m.Time) || result.ReplayKey() != "id:evt_1") {
			t.Errorf("%s: got the id %q at %s with the key %s; signed %q at %s", tt.body, result.ID, result.Time, result.ReplayKey(), m.ID, m.Time)
		}
	}
}

// TestUnsignedPartsInPayload checks that an id in a body that is not signed
// does not tell webhooks apart.
func TestUnsignedPartsInPayload(t *testing.T) {
	s := define(t, `{"name": "payload", "title": "Payload", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{ts}",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "id": {"in": "json:$.id"}, "timestamp": {"in": "json:$.at", "unit": "ms"}}`)
	m := &scheme.Message{Header: http.Header{}, Body: []byte(`{"id": "evt_1", "at": 1700000000123}`)}
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	result, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
	if want := "sig:" + m.Header.Get("X-Sig"); err != nil || result.ReplayKey() != want {
		t.Errorf("got the key %s, want %s (%v)", result.ReplayKey(), want, err)
	}
	if got := result.Time.UnixMilli(); got != 1700000000123 {
		t.Errorf("got the time %d", got)
	}
	m.Body = []byte(`{"id": "evt_1", "at": 1700000000124}`)
	if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); code(err) != "mismatch" {
		t.Errorf("another time: got %v, want mismatch", err)
	}
}

func TestHTTPDate(t *testing.T) {
	s := define(t, `{"name": "dated", "title": "Dated", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{ts}",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "timestamp": {"in": "header:Date", "unit": "http-date", "tolerance": "5m"}}`)
	m := message("")
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	if got, want := m.Header.Get("Date"), "Tue, 14 Nov 2023 22:13:20 GMT"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for date, want := range map[string]string{
		"Tue, 14 Nov 2023 22:13:20 GMT": "ok", "Tue, 14 Nov 2023 22:18:20 GMT": "ok", "Tue, 14 Nov 2023 22:18:21 GMT": "early", "Mon, 13 Nov 2023 22:13:20 GMT": "expired",
		"Mon, 14 Nov 2023 22:13:20 GMT": "malformed", "Tue, 14 Nov 2023 22:13:20 UTC": "malformed", "tue, 14 nov 2023 22:13:20 GMT": "malformed",
		"Tuesday, 14-Nov-23 22:13:20 GMT": "malformed", "Tue Nov 14 22:13:20 2023": "malformed", "1700000000": "malformed", "Tue, 14 Nov 2023 22:13:20 GMT ": "malformed",
	} {
		m := &scheme.Message{Header: http.Header{"Date": {date}, "X-Sig": {hexMAC("secret", date)}}}
		if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); code(err) != want {
			t.Errorf("%s: got %v, want %s", date, err, want)
		}
	}
}
