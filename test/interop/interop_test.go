// Package interop tests that the vendors' own SDKs and the catalogue agree: what
// a Signer signs, the SDK of that vendor verifies, and what the SDK signs, a
// Verifier verifies. interop.mjs calls the SDKs. What the gateway does with a
// webhook is left to package e2e.
package interop_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const (
	// jsonBody is not as a JSON printer would print it, and not ASCII.
	jsonBody = `{"type" : "order.created", "data":"caf\u00e9 ☕", "n": 1.50}` + "\n"
	// printedBody is, for an SDK that parses the body and prints it again.
	printedBody = `{"event":"user.created","data":{"name":"café ☕"}}`
	// formBody has a field that is there twice, and one that sorts before it.
	formBody = "To=%2B15550100&Tag=b&Tag=a&Body=caf%C3%A9+%26+more"

	// adyenBody is what Adyen signs item by item: unsigned.
	adyenBody = `{"notificationItems":[{"NotificationRequestItem":{"additionalData":{},"amount":{"value":1130,"currency":"EUR"},` +
		`"eventCode":"AUTHORISATION","merchantAccountCode":"café","merchantReference":"order-1","pspReference":"7914","success":"true"}}]}`

	form   = "application/x-www-form-urlencoded"
	target = "https://receiver.example/hook?a=b%20c&data.id=1"
)

// timedBody is for an SDK that wants the time of sending in the body.
var timedBody = fmt.Sprintf(`{"type" : "Issue", "data":"caf\u00e9 ☕", "webhookTimestamp": %d}`, time.Now().UnixMilli())

// sdks holds the SDKs, by the name of their package and, in parentheses, the
// part of it.
var sdks = []struct {
	name, scheme string
	url          string            // empty means target
	body         string            // empty means jsonBody
	header       map[string]string // beside the signature and a JSON Content-Type
	params       map[string]string

	signs  bool // the SDK can sign, and not only verify
	inBody bool // the signature is a part of the body: the SDK makes it, and the Signer cannot
}{
	{name: "@adyen/api-library", scheme: "adyen", body: adyenBody, signs: true, inBody: true},
	{name: "@authsignal/node", scheme: "authsignal"},
	{name: "@clerk/backend", scheme: "clerk"},
	{name: "@contentful/node-apps-toolkit", scheme: "contentful", url: "https://receiver.example/hook", signs: true, header: map[string]string{
		"X-Contentful-Signed-Headers": "x-contentful-signed-headers,x-contentful-timestamp",
	}},
	{name: "@easypost/api", scheme: "easypost"},
	{name: "@hookdeck/sdk", scheme: "hookdeck"},
	{name: "@hubspot/api-client", scheme: "hubspot", signs: true},
	{name: "@hubspot/api-client (v1)", scheme: "hubspot-v1", signs: true},
	{name: "@hubspot/api-client (v2)", scheme: "hubspot-v2", signs: true},
	{name: "@kontent-ai/webhook-helper", scheme: "kontent-ai", signs: true},
	{name: "@line/bot-sdk", scheme: "line"},
	{name: "@linear/sdk", scheme: "linear", body: timedBody},
	{name: "@liveblocks/node", scheme: "liveblocks", body: `{"type" : "userEntered", "data":"café"}`},
	{name: "@mux/mux-node", scheme: "mux"},
	{name: "@notionhq/client", scheme: "notion", signs: true},
	{name: "@octokit/webhooks-methods", scheme: "github", signs: true},
	{name: "@onfido/api", scheme: "onfido"},
	{name: "@paddle/paddle-node-sdk", scheme: "paddle"},
	{name: "@polar-sh/sdk", scheme: "polar", body: `{"type" : "order.created", "data":"café"}`},
	{name: "@saleor/app-sdk", scheme: "saleor"},
	{name: "@sanity/webhook", scheme: "sanity", signs: true},
	{name: "@sendgrid/eventwebhook", scheme: "sendgrid"},
	{name: "@shopify/shopify-api", scheme: "shopify", header: map[string]string{
		"X-Shopify-Topic":       "orders/create",
		"X-Shopify-Shop-Domain": "shop.example",
		"X-Shopify-API-Version": "2026-04",
		"X-Shopify-Webhook-Id":  "1",
	}},
	{name: "@shopware-ag/app-server-sdk", scheme: "shopware", signs: true},
	{name: "@slack/bolt", scheme: "slack"},
	{name: "@surgeapi/node", scheme: "surge"},
	{name: "@team-plain/typescript-sdk", scheme: "plain"},
	{name: "@tryfinch/finch-api", scheme: "finch"},
	{name: "@upstash/qstash", scheme: "qstash"},
	{name: "@workos-inc/node", scheme: "workos", body: printedBody, signs: true},
	{name: "box-node-sdk", scheme: "box"},
	{name: "braintree", scheme: "braintree", body: "unused", signs: true, inBody: true,
		header: map[string]string{"Content-Type": form}, params: map[string]string{"public_key": "key"}},
	{name: "cloudinary", scheme: "cloudinary", signs: true},
	{name: "cloudinary (SHA-256)", scheme: "cloudinary-sha256", signs: true},
	{name: "coinbase-commerce-node", scheme: "coinbase-commerce", signs: true},
	{name: "crisp-api", scheme: "crisp", body: printedBody},
	{name: "cronofy", scheme: "cronofy"},
	{name: "discord-interactions", scheme: "discord"},
	{name: "fathom-typescript", scheme: "fathom"},
	{name: "fintoc", scheme: "fintoc"},
	{name: "gocardless-nodejs", scheme: "gocardless"},
	{name: "lithic", scheme: "lithic"},
	{name: "livekit-server-sdk", scheme: "livekit", body: `{"id" : "EV_1", "room":{"name":"café"}}`, signs: true,
		params: map[string]string{"api_key": "key"}},
	{name: "mailtrap", scheme: "mailtrap"},
	{name: "mercadopago", scheme: "mercado-pago", header: map[string]string{"X-Request-Id": "1"}},
	{name: "messagebird", scheme: "messagebird"},
	{name: "modern-treasury", scheme: "modern-treasury", signs: true},
	{name: "mollie-api-typescript", scheme: "mollie", signs: true},
	{name: "onlinepayments-sdk-nodejs", scheme: "worldline", body: `{"apiVersion" : "v1", "type":"café"}`,
		header: map[string]string{"X-GCS-KeyId": "1"}},
	{name: "openai", scheme: "openai"},
	{name: "orb-billing", scheme: "orb", signs: true, header: map[string]string{
		"X-Orb-Timestamp": time.Now().UTC().Format("2006-01-02T15:04:05.000"),
	}},
	{name: "pusher", scheme: "pusher", header: map[string]string{"X-Pusher-Key": "key"}},
	{name: "razorpay", scheme: "razorpay"},
	{name: "readmeio", scheme: "readme", body: printedBody},
	{name: "replicate", scheme: "replicate"},
	{name: "resend", scheme: "resend"},
	{name: "retell-sdk", scheme: "retell", signs: true},
	{name: "square", scheme: "square"},
	{name: "standardwebhooks", scheme: "standard-webhooks", signs: true},
	{name: "stream-chat", scheme: "stream"},
	{name: "stripe", scheme: "stripe", signs: true},
	{name: "svix", scheme: "svix", signs: true},
	{name: "telnyx", scheme: "telnyx"},
	{name: "terra-api", scheme: "terra"},
	{name: "truelayer-signing", scheme: "truelayer", body: `{"event_id" : "1", "type":"café"}`, signs: true},
	{name: "twilio", scheme: "twilio", body: formBody, signs: true, header: map[string]string{"Content-Type": form}},
	{name: "twilio (JSON)", scheme: "twilio-json"},
	{name: "viber-bot", scheme: "viber"},
	{name: "webflow-api", scheme: "webflow"},
}

func TestEverySDKIsTested(t *testing.T) {
	text, err := os.ReadFile("package.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct{ Dependencies map[string]string }
	if err := json.Unmarshal(text, &manifest); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, sdk := range sdks {
		name, _, _ := strings.Cut(sdk.name, " (")
		got = append(got, name)
	}
	got = slices.Compact(got)
	if want := slices.Sorted(maps.Keys(manifest.Dependencies)); !slices.Equal(got, want) {
		t.Errorf("got the SDKs %q, want those of package.json: %q", got, want)
	}
	if got, want := len(got), 65; got != want {
		t.Errorf("got %d SDKs, want %d", got, want)
	}
	if got, want := len(sdks), 69; got != want {
		t.Errorf("got %d schemes, want %d", got, want)
	}
}

func TestSDKs(t *testing.T) {
	script := start(t)
	for _, sdk := range sdks {
		t.Run(sdk.name, func(t *testing.T) {
			s := catalog.MustGet(sdk.scheme)
			signing := s.GenerateSecret()
			receiving := signing
			if public, ok := s.PublicKey(signing); ok {
				receiving = scheme.NewSecret(public)
			}
			verifier, err := s.Verifier(receiving)
			if err != nil {
				t.Fatal(err)
			}

			m := &scheme.Message{Method: http.MethodPost, URL: target, Header: make(http.Header), Body: []byte(jsonBody), Params: sdk.params}
			m.Header.Set("Content-Type", "application/json")
			if sdk.url != "" {
				m.URL = sdk.url
			}
			if sdk.body != "" {
				m.Body = []byte(sdk.body)
			}
			for name, value := range sdk.header {
				m.Header.Set(name, value)
			}
			unsigned, url := m.Header.Clone(), m.URL
			ask := func(op string, secret scheme.Secret, m *scheme.Message) answer {
				return script.ask(t, question{op, sdk.name, secret.Reveal(), m.Params, flat(m.Header), m.Body, m.URL})
			}

			if !sdk.inBody {
				signer, err := s.Signer(signing)
				if err != nil {
					t.Fatal(err)
				}
				if err := signer.Sign(m); err != nil {
					t.Fatal(err)
				}
				if got := ask("verify", receiving, m); !got.Valid {
					t.Errorf("the SDK refuses what the Signer signed: %s", got.Reason)
				}
				forged := *m
				if s.SignsBody() {
					forged.Body = forge(m.Body)
				} else {
					forged.URL = strings.Replace(m.URL, "data.id=1", "data.id=2", 1)
				}
				if got := ask("verify", receiving, &forged); got.Valid {
					t.Error("the SDK verifies a forgery")
				}
			}

			m.Header, m.URL = unsigned, url
			signed := ask("sign", signing, m)
			if got := len(signed.Headers) > 0 || len(signed.Body) > 0; got != sdk.signs {
				t.Fatalf("the SDK signs: got %t, want %t", got, sdk.signs)
			}
			if !sdk.signs {
				return
			}
			for name, value := range signed.Headers {
				m.Header.Set(name, value)
			}
			if sdk.inBody {
				m.Body = signed.Body
			}
			if _, err := verifier.VerifyMessage(m); err != nil {
				t.Errorf("the Verifier refuses what the SDK signed: %v", err)
			}
			m.Body = forge(m.Body)
			if _, err := verifier.VerifyMessage(m); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("one byte changed in what the SDK signed: got %v, want %v", err, scheme.ErrMismatch)
			}
		})
	}
}

// forge returns body with one byte changed, the first one of "café", or one more
// where Braintree's payload is in base64.
func forge(body []byte) []byte {
	body = bytes.Replace(body, []byte("caf"), []byte("baf"), 1)
	return bytes.Replace(body, []byte("bt_payload="), []byte("bt_payload=A"), 1)
}

// flat returns h as Node's http module shows it.
func flat(h http.Header) map[string]string {
	headers := make(map[string]string)
	for name := range h {
		headers[strings.ToLower(name)] = h.Get(name)
	}
	return headers
}

type question struct {
	Op      string            `json:"op"`
	SDK     string            `json:"sdk"`
	Secret  string            `json:"secret"`
	Params  map[string]string `json:"params"`
	Headers map[string]string `json:"headers"`
	Body    []byte            `json:"body"`
	URL     string            `json:"url"`
}

type answer struct {
	Valid   bool              `json:"valid"`
	Reason  string            `json:"reason"`
	Headers map[string]string `json:"headers"`
	Body    []byte            `json:"body"`
}

// A script is a running interop.mjs.
type script struct {
	in  io.WriteCloser
	out *bufio.Reader
}

// start runs interop.mjs until the test ends.
func start(t *testing.T) *script {
	t.Helper()
	// A result that go test remembers is good for these files alone.
	for _, name := range []string{"interop.mjs", "node_modules/.installed-lock.json"} {
		if _, err := os.Stat(name); err != nil {
			t.Fatalf("the SDKs are not installed: %v: run script/setup", err)
		}
	}
	cmd := exec.Command("node", "interop.mjs")
	cmd.Stderr = t.Output()
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatalf("start interop.mjs: %v: run script/setup", err)
	}
	t.Cleanup(func() {
		in.Close()
		if err := cmd.Wait(); err != nil {
			t.Errorf("interop.mjs: %v: run script/setup if a package is missing", err)
		}
	})
	return &script{in: in, out: bufio.NewReader(out)}
}

// ask returns the script's answer to q.
func (s *script) ask(t *testing.T, q question) answer {
	t.Helper()
	line, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.in.Write(append(line, '\n')); err != nil {
		t.Fatalf("ask interop.mjs: %v", err)
	}
	line, err = s.out.ReadBytes('\n')
	if err != nil {
		t.Fatalf("ask interop.mjs: %v", err)
	}
	var a answer
	if err := json.Unmarshal(line, &a); err != nil {
		t.Fatalf("ask interop.mjs: %v", err)
	}
	return a
}
