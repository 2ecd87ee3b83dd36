//go:build interop

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

	target = "https://receiver.example/hook?a=b%20c"
)

// timedBody is for an SDK that wants the time of sending in the body.
var timedBody = fmt.Sprintf(`{"type" : "Issue", "data":"caf\u00e9 ☕", "webhookTimestamp": %d}`, time.Now().UnixMilli())

// sdks holds the SDKs, by the name of their package. Those that also sign have
// signs set; the others can only verify.
var sdks = []struct {
	name, scheme string
	body         string            // empty means jsonBody
	header       map[string]string // beside the signature and a JSON Content-Type
	signs        bool
}{
	{name: "@easypost/api", scheme: "easypost"},
	{name: "@linear/sdk", scheme: "linear", body: timedBody},
	{name: "@mux/mux-node", scheme: "mux"},
	{name: "@octokit/webhooks-methods", scheme: "github", signs: true},
	{name: "@sendgrid/eventwebhook", scheme: "sendgrid"},
	{name: "@shopify/shopify-api", scheme: "shopify", header: map[string]string{
		"X-Shopify-Topic":       "orders/create",
		"X-Shopify-Shop-Domain": "shop.example",
		"X-Shopify-API-Version": "2026-04",
		"X-Shopify-Webhook-Id":  "1",
	}},
	{name: "@slack/bolt", scheme: "slack"},
	{name: "@tryfinch/finch-api", scheme: "finch"},
	{name: "@workos-inc/node", scheme: "workos", body: printedBody, signs: true},
	{name: "discord-interactions", scheme: "discord"},
	{name: "fintoc", scheme: "fintoc"},
	{name: "lithic", scheme: "lithic"},
	{name: "modern-treasury", scheme: "modern-treasury", signs: true},
	{name: "openai", scheme: "openai"},
	{name: "pusher", scheme: "pusher", header: map[string]string{"X-Pusher-Key": "key"}},
	{name: "razorpay", scheme: "razorpay"},
	{name: "replicate", scheme: "replicate"},
	{name: "resend", scheme: "resend"},
	{name: "retell-sdk", scheme: "retell", signs: true},
	{name: "standardwebhooks", scheme: "standard-webhooks", signs: true},
	{name: "stream-chat", scheme: "stream"},
	{name: "stripe", scheme: "stripe", signs: true},
	{name: "svix", scheme: "svix", signs: true},
	{name: "twilio", scheme: "twilio", body: formBody, signs: true, header: map[string]string{
		"Content-Type": "application/x-www-form-urlencoded",
	}},
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
		got = append(got, sdk.name)
	}
	if want := slices.Sorted(maps.Keys(manifest.Dependencies)); !slices.Equal(got, want) {
		t.Errorf("got the SDKs %q, want those of package.json: %q", got, want)
	}
	if got, want := len(sdks), 24; got != want {
		t.Errorf("got %d SDKs, want %d", got, want)
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
			signer, err := s.Signer(signing)
			if err != nil {
				t.Fatal(err)
			}
			verifier, err := s.Verifier(receiving)
			if err != nil {
				t.Fatal(err)
			}

			m := &scheme.Message{Method: http.MethodPost, URL: target, Header: make(http.Header), Body: []byte(jsonBody)}
			m.Header.Set("Content-Type", "application/json")
			if sdk.body != "" {
				m.Body = []byte(sdk.body)
			}
			for name, value := range sdk.header {
				m.Header.Set(name, value)
			}
			unsigned := m.Header.Clone()
			ask := func(op string, body []byte) answer {
				return script.ask(t, question{op, sdk.name, receiving.Reveal(), flat(m.Header), body, m.URL})
			}

			if err := signer.Sign(m); err != nil {
				t.Fatal(err)
			}
			if got := ask("verify", m.Body); !got.Valid {
				t.Errorf("the SDK refuses what the Signer signed: %s", got.Reason)
			}
			if got := ask("verify", forge(m.Body)); got.Valid {
				t.Error("the SDK verifies a body with one byte changed")
			}

			m.Header = unsigned
			signed := ask("sign", m.Body)
			if got := len(signed.Headers) > 0; got != sdk.signs {
				t.Fatalf("the SDK signs: got %t, want %t", got, sdk.signs)
			}
			if !sdk.signs {
				return
			}
			for name, value := range signed.Headers {
				m.Header.Set(name, value)
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

// forge returns body with one byte changed: the first one of "café".
func forge(body []byte) []byte {
	return bytes.Replace(body, []byte("caf"), []byte("baf"), 1)
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
	Headers map[string]string `json:"headers"`
	Body    []byte            `json:"body"`
	URL     string            `json:"url"`
}

type answer struct {
	Valid   bool              `json:"valid"`
	Reason  string            `json:"reason"`
	Headers map[string]string `json:"headers"`
}

// A script is a running interop.mjs.
type script struct {
	in  io.WriteCloser
	out *bufio.Reader
}

// start runs interop.mjs until the test ends.
func start(t *testing.T) *script {
	t.Helper()
	if _, err := os.Stat("node_modules"); err != nil {
		t.Fatal("the SDKs are not installed: run script/setup interop")
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
		t.Fatalf("start interop.mjs: %v: run script/setup interop", err)
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
