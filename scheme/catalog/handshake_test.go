package catalog_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// An asked is one handshake and its answer.
type asked struct {
	scheme           string
	source, computed string
	secret           string // empty: any
	method, url      string
	header           map[string]string
	body             string
	params           map[string]string
	status           int
	kind, answer     string // Content-Type and body
	back             string // the header that goes back
}

// handshakes are what vendors ask, as their documents show it, and what they
// want to read. A proof was computed by the vendor where source says so, and
// by the command in computed elsewhere.
var handshakes = []asked{
	{
		scheme: "adobe-sign", secret: "BGBQIIE7H253K6", method: "GET", header: map[string]string{"X-AdobeSign-ClientId": "BGBQIIE7H253K6"},
		status: 200, back: "X-AdobeSign-ClientId",
	},
	{
		scheme: "asana", source: "https://developers.asana.com/docs/establish-a-webhook", method: "POST",
		header: map[string]string{"X-Hook-Secret": "b537207f20cbfa02357cf448134da559e8bd39d61597dcd5631b8012eae53e81"},
		status: 200, back: "X-Hook-Secret",
	},
	{
		scheme: "braintree", source: "https://github.com/braintree/braintree_python/blob/HEAD/tests/unit/test_webhooks.py",
		secret: "integration_private_key", params: map[string]string{"public_key": "integration_public_key"},
		method: "GET", url: "?bt_challenge=20f9f8ed05f77439fe955c977e4c8a53",
		status: 200, kind: "text/plain; charset=utf-8", answer: "integration_public_key|d9b899556c966b3f06945ec21311865d35df3ce4",
	},
	{
		scheme: "discord", method: "POST", body: `{"application_id":"1266083078506418176","id":"1266118899867586562","token":"aW50ZXJhY3Rpb24","type":1,"version":1}`,
		status: 200, kind: "application/json", answer: `{"type":1}`,
	},
	{scheme: "discord", method: "POST", body: `{"version":1,"application_id":"1234560123453231555","type":0}`, status: 204},
	{
		scheme: "dropbox", source: "https://www.dropbox.com/developers/reference/webhooks", method: "GET", url: "?challenge=abc123",
		status: 200, kind: "text/plain; charset=utf-8", answer: "abc123",
	},
	{scheme: "fitbit", method: "GET", url: "?verify=c0de", params: map[string]string{"verify": "c0de"}, status: 204},
	{
		scheme: "front", method: "POST", header: map[string]string{"X-Front-Challenge": "abc123challenge"}, body: `{"type":"sync","authorization":{"id":"cmp_abc"}}`,
		status: 200, kind: "application/json", answer: `{"challenge":"abc123challenge"}`,
	},
	{
		scheme: "lark-card", secret: "v3r1f1c4t10n", method: "POST", body: `{"challenge":"ajls384kdjx98XX","token":"v3r1f1c4t10n","type":"url_verification"}`,
		status: 200, kind: "application/json", answer: `{"challenge":"ajls384kdjx98XX"}`,
	},
	{
		scheme: "linkedin", secret: "s3cr3t-0123456789", computed: "printf %s 890e4665-4dfe-4ab1-b689-ed553bceeed0 | openssl dgst -sha256 -hmac s3cr3t-0123456789",
		method: "GET", url: "?challengeCode=890e4665-4dfe-4ab1-b689-ed553bceeed0&applicationId=1",
		status: 200, kind: "application/json", answer: `{"challengeCode":"890e4665-4dfe-4ab1-b689-ed553bceeed0","challengeResponse":"2a4b0c0cf8972026ea56838d249089590ca126174c8e1558d84f674fff9a64c5"}`,
	},
	{scheme: "mandrill", method: "HEAD", status: 200},
	{
		scheme: "meta", source: "https://developers.facebook.com/docs/graph-api/webhooks/getting-started", params: map[string]string{"verify_token": "meatyhamhock"},
		method: "GET", url: "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock",
		status: 200, kind: "text/plain; charset=utf-8", answer: "1158201444",
	},
	{
		scheme: "meta-sha1", params: map[string]string{"verify_token": "meatyhamhock"},
		method: "GET", url: "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock",
		status: 200, kind: "text/plain; charset=utf-8", answer: "1158201444",
	},
	{
		scheme: "microsoft-graph", method: "POST",
		url:    "?validationToken=Validation%3A+Testing+client+application+reachability+for+subscription+Request-Id%3A+25460850-4c9d-4cf1-9ad9-4f54e2b7e6a9",
		status: 200, kind: "text/plain; charset=utf-8",
		answer: "Validation: Testing client application reachability for subscription Request-Id: 25460850-4c9d-4cf1-9ad9-4f54e2b7e6a9",
	},
	{scheme: "notion", method: "POST", body: `{"verification_token":"secret_tMrlL1qK5vuQAh1b6cZGhFChZTSYJlce98V0pYn7yBl"}`, status: 200},
	{
		scheme: "nylas", method: "GET", url: "?challenge=bc609b38-c81f-47fb-a275-1d9bd61be968",
		status: 200, kind: "text/plain; charset=utf-8", answer: "bc609b38-c81f-47fb-a275-1d9bd61be968",
	},
	{
		scheme: "okta", source: "https://support.okta.com/help/s/article/Unable-to-verify-event-hook-Hook-hook-name-execution-failed",
		method: "GET", header: map[string]string{"X-Okta-Verification-Challenge": "Me_rShK8JHsTnbyYrWXCEoMGbM_zsZ6k0hLPZ_Pg"},
		status: 200, kind: "application/json", answer: `{"verification":"Me_rShK8JHsTnbyYrWXCEoMGbM_zsZ6k0hLPZ_Pg"}`,
	},
	{
		scheme: "onfleet", source: "https://docs.onfleet.com/reference-link/validation", method: "GET", url: "?check=example",
		status: 200, kind: "text/plain; charset=utf-8", answer: "example",
	},
	{
		scheme: "slack", source: "https://api.slack.com/events/url_verification", method: "POST",
		body:   `{"token": "Jhj5dZrVaK7ZwHHjRyZWjbDl", "challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", "type": "url_verification"}`,
		status: 200, kind: "text/plain; charset=utf-8", answer: "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P",
	},
	{
		scheme: "smartsheet", source: "https://developers.smartsheet.com/api/smartsheet/guides/webhooks/webhook-verification", method: "POST",
		header: map[string]string{"Smartsheet-Hook-Challenge": "d78dd1d3-01ce-4481-81de-92b4f3aa5ab1"}, body: `{"challenge":"d78dd1d3-01ce-4481-81de-92b4f3aa5ab1","webhookId":1}`,
		status: 200, kind: "application/json", answer: `{"smartsheetHookResponse":"d78dd1d3-01ce-4481-81de-92b4f3aa5ab1"}`,
	},
	{
		scheme: "terraform-cloud", method: "POST", status: 200,
		body: `{"payload_version":1,"notification_configuration_id":"nc-YfWgs5thoiEteRJj","run_id":null,"notifications":[{"message":"Verification of test","trigger":"verification"}]}`,
	},
	{scheme: "trello", method: "HEAD", status: 200},
	{
		scheme: "twitch", method: "POST", header: map[string]string{"Twitch-Eventsub-Message-Type": "webhook_callback_verification"},
		body:   `{"challenge":"pogchamp-kappa-360noscope-vohiyo","subscription":{"id":"f1c2a387-161a-49f9-a165-0f21d7a4e1c4"}}`,
		status: 200, kind: "text/plain; charset=utf-8", answer: "pogchamp-kappa-360noscope-vohiyo",
	},
	{
		scheme: "websub", params: map[string]string{"topic": "https://blog.example/feed"}, method: "GET",
		url:    "?hub.mode=subscribe&hub.topic=https%3A%2F%2Fblog.example%2Ffeed&hub.challenge=a%2Bb-c.d%2Fe_f%3D&hub.lease_seconds=86400",
		status: 200, kind: "text/plain; charset=utf-8", answer: "a+b-c.d/e_f=",
	},
	{
		scheme: "websub-sha256", params: map[string]string{"topic": "https://blog.example/feed"}, method: "GET",
		url:    "?hub.mode=unsubscribe&hub.topic=https%3A%2F%2Fblog.example%2Ffeed&hub.challenge=1",
		status: 200, kind: "text/plain; charset=utf-8", answer: "1",
	},
	{
		scheme: "worldline", method: "GET", header: map[string]string{"X-GCS-Webhooks-Endpoint-Verification": "afa4a9d1-7e5a-4d3c-8f8c-2b7c3d1e5f6a"},
		status: 200, kind: "text/plain; charset=utf-8", answer: "afa4a9d1-7e5a-4d3c-8f8c-2b7c3d1e5f6a",
	},
	{
		scheme: "x-twitter", source: "the sample secret of X's documents, with the answer of an independent implementation",
		secret: "z3ZX4v7mAAUGykl3EcmkqbartmuW8VFOOzCloLx9Q45P0hLrFu", method: "GET", url: "?crc_token=9b4507b3-9040-4669-9ca3-6b94edb50553",
		status: 200, kind: "application/json", answer: `{"response_token":"sha256=Cytd4Sq+NvEcV3MMrXxWJGJx5A+y/lXzzU2Maartkx8="}`,
	},
	{
		scheme: "xero", source: "https://developer.xero.com/documentation/webhooks/configuring-your-server", method: "POST", status: 200,
		body: `{"events": [], "lastEventSequence": 0, "firstEventSequence": 0, "entropy": "S0m3r4Nd0mt3xt"}`,
	},
	{
		scheme: "zoom", secret: "s3cr3t-0123456789", computed: "printf %s qgg8vlvZRS6UYooatFL8Aw | openssl dgst -sha256 -hmac s3cr3t-0123456789", method: "POST",
		body:   `{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event_ts":1654503849680}`,
		status: 200, kind: "application/json", answer: `{"encryptedToken":"3eaa5ed39b59bea0da0598477f9db63efe645b9650811cb9b449206cb8ba3d4d","plainToken":"qgg8vlvZRS6UYooatFL8Aw"}`,
	},
}

// TestHandshakes asks what the vendors ask.
func TestHandshakes(t *testing.T) {
	for _, tt := range handshakes {
		t.Run(tt.scheme, func(t *testing.T) {
			s := catalog.MustGet(tt.scheme)
			secret := s.GenerateSecret()
			if tt.secret != "" {
				secret = scheme.NewSecret(tt.secret)
			}
			v, err := s.Verifier(secret)
			if err != nil {
				t.Fatal(err)
			}
			v.Now = func() time.Time { return at }
			m := &scheme.Message{Method: tt.method, URL: "https://receiver.example/in" + tt.url, Header: http.Header{}, Body: []byte(tt.body), Params: tt.params}
			if tt.body != "" {
				m.Header.Set("Content-Type", "application/json")
			}
			for name, value := range tt.header {
				m.Header.Set(name, value)
			}
			signed := slices.ContainsFunc(s.Definition().Handshakes, func(h scheme.Handshake) bool { return h.Verify })
			if signed && tt.scheme != "adobe-sign" {
				if reply, err := v.Handshake(m); reply != nil || !errors.Is(err, scheme.ErrMissing) {
					t.Errorf("not signed: got %+v, %v, want %v", reply, err, scheme.ErrMissing)
				}
				sign(t, s.Definition(), m, secret)
			}
			reply, err := v.Handshake(m)
			if err != nil || reply == nil {
				t.Fatalf("got %+v (%v)", reply, err)
			}
			w := httptest.NewRecorder()
			reply.ServeHTTP(w, nil)
			if w.Code != tt.status || w.Header().Get("Content-Type") != tt.kind || w.Body.String() != tt.answer {
				t.Errorf("got  %d %s %s\nwant %d %s %s", w.Code, w.Header().Get("Content-Type"), w.Body, tt.status, tt.kind, tt.answer)
			}
			if got, want := w.Header().Get(tt.back), tt.header[tt.back]; got != want {
				t.Errorf("%s: got %q back, want %q", tt.back, got, want)
			}
		})
	}
	for _, name := range catalog.Names() {
		if has := len(catalog.MustGet(name).Definition().Handshakes) > 0; has != slices.ContainsFunc(handshakes, func(h asked) bool { return h.scheme == name }) {
			t.Errorf("%s has handshakes: %t; it is among those above: %t", name, has, !has)
		}
	}
}

// TestWebhooksAreNoHandshakes sends each scheme's webhook, which is none.
func TestWebhooksAreNoHandshakes(t *testing.T) {
	for _, name := range catalog.Names() {
		s := catalog.MustGet(name)
		v, err := s.Verifier(s.GenerateSecret())
		if err != nil {
			t.Fatal(err)
		}
		if reply, err := v.Handshake(newMessage(t, s.Definition())); reply != nil || err != nil {
			t.Errorf("%s: got %+v (%v)", name, reply, err)
		}
	}
	for name, body := range map[string]string{
		"discord": `{"version":1,"application_id":"1","type":1,"event":{"type":"APPLICATION_AUTHORIZED"}}`, // of the same type as a PING
		"xero":    `{"events":[{"resourceId":"1"}],"firstEventSequence":1,"lastEventSequence":1,"entropy":"S0m3r4Nd0mt3xt"}`,
		"slack":   `{"type":"event_callback","challenge":"x","event":{"type":"message"}}`,
		"zoom":    `{"event":"meeting.started","payload":{"plainToken":"x"}}`,
		"notion":  `{"type":"page.created"}`,
	} {
		s := catalog.MustGet(name)
		v, err := s.Verifier(s.GenerateSecret())
		if err != nil {
			t.Fatal(err)
		}
		m := &scheme.Message{Method: "POST", Header: http.Header{"Content-Type": {"application/json"}}, Body: []byte(body)}
		if reply, err := v.Handshake(m); reply != nil || err != nil {
			t.Errorf("%s: %s: got %+v (%v)", name, strings.TrimSpace(body), reply, err)
		}
	}
}
