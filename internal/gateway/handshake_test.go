package gateway_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A question is what a vendor asks a source, and what it gets.
type question struct {
	scheme, secret string
	params         map[string]string
	signed         bool
	method, query  string
	header         map[string]string
	body           string
	want           string // status, Content-Type and body
	back           string // a header that goes back
	verdict        string // of the request that is kept
}

var questions = []question{
	{ // a parameter of the query, for who knows the verify token
		scheme: "meta", params: map[string]string{"verify_token": "meatyhamhock"},
		method: "GET", query: "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock",
		want: "200 text/plain; charset=utf-8 1158201444", verdict: "handshake",
	},
	{
		scheme: "meta", params: map[string]string{"verify_token": "meatyhamhock"},
		method: "GET", query: "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=other",
		want: `403 application/json {"result":"refused","reason":"mismatch"}`, verdict: "refused",
	},
	{ // nobody said what the verify token is
		scheme: "meta", method: "GET", query: "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=",
		want: `403 application/json {"result":"refused","reason":"missing"}`, verdict: "refused",
	},
	{
		scheme: "dropbox", method: "GET", query: "?challenge=%3Cscript%3Ealert(1)%3C/script%3E",
		want: `401 application/json {"result":"refused","reason":"malformed"}`, verdict: "refused",
	},
	{ // a header
		scheme: "asana", method: "POST", header: map[string]string{"X-Hook-Secret": "b537207f20cbfa02357cf448134da559"},
		want: "200  ", back: "X-Hook-Secret", verdict: "handshake",
	},
	{ // a field of a JSON body, signed
		scheme: "slack", signed: true, method: "POST", body: `{"token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV","type":"url_verification"}`,
		want: "200 text/plain; charset=utf-8 3eZbrw1aBm2rZgRNFdxV", verdict: "handshake",
	},
	{
		scheme: "slack", method: "POST", body: `{"token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV","type":"url_verification"}`,
		want: `401 application/json {"result":"refused","reason":"missing"}`, verdict: "refused",
	},
	{ // a proof
		scheme: "x-twitter", secret: "z3ZX4v7mAAUGykl3EcmkqbartmuW8VFOOzCloLx9Q45P0hLrFu", method: "GET", query: "?crc_token=9b4507b3-9040-4669-9ca3-6b94edb50553",
		want: `200 application/json {"response_token":"sha256=Cytd4Sq+NvEcV3MMrXxWJGJx5A+y/lXzzU2Maartkx8="}`, verdict: "handshake",
	},
	{
		scheme: "braintree", secret: "integration_private_key", params: map[string]string{"public_key": "integration_public_key"},
		method: "GET", query: "?bt_challenge=20f9f8ed05f77439fe955c977e4c8a53",
		want: "200 text/plain; charset=utf-8 integration_public_key|d9b899556c966b3f06945ec21311865d35df3ce4", verdict: "handshake",
	},
	{ // a status alone
		scheme: "trello", method: "HEAD", want: "200  ", verdict: "handshake",
	},
	{
		scheme: "fitbit", params: map[string]string{"verify": "c0de"}, method: "GET", query: "?verify=c0de", want: "204  ", verdict: "handshake",
	},
	{
		scheme: "fitbit", params: map[string]string{"verify": "c0de"}, method: "GET", query: "?verify=wrong",
		want: `404 application/json {"result":"refused","reason":"mismatch"}`, verdict: "refused",
	},
	{
		scheme: "xero", signed: true, method: "POST", body: `{"events":[],"lastEventSequence":0,"firstEventSequence":0,"entropy":"S0m3r4Nd0mt3xt"}`,
		want: "200  ", verdict: "handshake",
	},
	{ // Xero reads the status alone
		scheme: "xero", method: "POST", header: map[string]string{"x-xero-signature": strings.Repeat("A", 43) + "="},
		body: `{"events":[],"lastEventSequence":0,"firstEventSequence":0,"entropy":"S0m3r4Nd0mt3xt"}`,
		want: "401  ", verdict: "refused",
	},
	{
		scheme: "xero", signed: true, method: "POST", body: `{"events":[{"resourceId":"1"}],"lastEventSequence":1,"firstEventSequence":1}`,
		want: "200  ", verdict: "accepted",
	},
	{ // JSON with a number, for an asymmetric scheme
		scheme: "discord", signed: true, method: "POST", body: `{"application_id":"1","id":"2","token":"aW50","type":1,"version":1}`,
		want: `200 application/json {"type":1}`, verdict: "handshake",
	},
	{ // the token goes back from a handshake and from a webhook
		scheme: "adobe-sign", secret: "BGBQIIE7H253K6", method: "GET", header: map[string]string{"X-Adobesign-Clientid": "BGBQIIE7H253K6"},
		want: "200  ", back: "X-Adobesign-Clientid", verdict: "handshake",
	},
	{
		scheme: "adobe-sign", secret: "BGBQIIE7H253K6", method: "POST", header: map[string]string{"X-Adobesign-Clientid": "BGBQIIE7H253K6"},
		want: "200 application/json accepted", back: "X-Adobesign-Clientid", verdict: "accepted",
	},
	{
		scheme: "adobe-sign", secret: "BGBQIIE7H253K6", method: "POST", header: map[string]string{"X-Adobesign-Clientid": "other"},
		want: `401 application/json {"result":"refused","reason":"mismatch"}`, verdict: "refused",
	},
	{ // no handshake, and no webhook either
		scheme: "meta", method: "GET", want: `400 application/json {"result":"refused","reason":"no_handshake"}`, verdict: "refused",
	},
}

// TestHandshakes asks a gateway what vendors ask, over HTTP.
func TestHandshakes(t *testing.T) {
	g := start(t, config(t.TempDir()))
	defer func() { stop(t, g) }()
	for i, q := range questions {
		t.Run(q.scheme, func(t *testing.T) {
			s := catalog.MustGet(q.scheme)
			secret := s.GenerateSecret()
			if q.secret != "" {
				secret = scheme.NewSecret(q.secret)
			}
			given := secret.Reveal()
			if public, ok := s.PublicKey(secret); ok {
				given = public
			}
			var source struct {
				ID  string `json:"id"`
				URL string `json:"ingest_url"`
			}
			name := q.scheme + "-" + string(rune('a'+i))
			call(t, g, g.FirstToken, "POST", "/sources", map[string]any{"name": name, "scheme": q.scheme, "secret": given, "params": q.params}, &source)

			m := &scheme.Message{Method: q.method, URL: source.URL + q.query, Header: http.Header{}, Body: []byte(q.body)}
			for name, value := range q.header {
				m.Header.Set(name, value)
			}
			if q.signed {
				m.Header.Set("Content-Type", "application/json")
				signer, err := s.Signer(secret)
				if err != nil {
					t.Fatal(err)
				}
				if err := signer.Sign(m); err != nil {
					t.Fatal(err)
				}
			}
			status, header, body := ask(t, m)
			got := status + " " + header.Get("Content-Type") + " " + body
			if q.verdict == "accepted" && strings.Contains(body, `"result":"accepted"`) {
				got = status + " " + header.Get("Content-Type") + " accepted"
			}
			if got != q.want {
				t.Errorf("got %q, want %q", got, q.want)
			}
			if back := header.Get(q.back); q.back != "" && back != q.header[q.back] {
				t.Errorf("got %q back, want %q", back, q.header[q.back])
			}
			if header.Get("Set-Cookie") != "" || body != "" && header.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("got the headers %v", header)
			}

			var requests struct {
				Items []struct{ Verdict, Path string }
			}
			call(t, g, g.FirstToken, "GET", "/requests?source="+source.ID, nil, &requests)
			if len(requests.Items) != 1 || requests.Items[0].Verdict != q.verdict {
				t.Fatalf("got the requests %+v, want one that is %s", requests.Items, q.verdict)
			}
			for _, secret := range q.params {
				if strings.Contains(requests.Items[0].Path, secret) {
					t.Errorf("the request is kept with the parameter: %s", requests.Items[0].Path)
				}
			}
			var events struct{ Items []any }
			call(t, g, g.FirstToken, "GET", "/events?source="+source.ID, nil, &events)
			if (len(events.Items) == 1) != (q.verdict == "accepted") {
				t.Errorf("got %d events of a request that is %s", len(events.Items), q.verdict)
			}
		})
	}
}

// ask sends m to its URL.
func ask(t *testing.T, m *scheme.Message) (status string, header http.Header, body string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, m.Method, m.URL, strings.NewReader(string(m.Body)))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = m.Header
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.Status[:3], res.Header, strings.TrimSpace(string(text))
}
