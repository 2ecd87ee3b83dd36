// Package interop_test holds the vendors' own Go SDKs against the catalogue:
// what a Signer signs they verify, and what they sign a Verifier verifies. It
// is a module of its own, so that nobody who uses Sealhook gets the SDKs too.
package interop_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/PaddleHQ/paddle-go-sdk/v4"
	"github.com/PagerDuty/go-pagerduty/webhookv3"
	"github.com/bwmarrin/discordgo"
	"github.com/go-playground/webhooks/v6/gitea"
	"github.com/go-playground/webhooks/v6/gitlab"
	"github.com/go-playground/webhooks/v6/gogs"
	"github.com/google/go-github/v88/github"
	"github.com/line/line-bot-sdk-go/v8/linebot/webhook"
	razorpay "github.com/razorpay/razorpay-go/utils"
	"github.com/resend/resend-go/v3"
	"github.com/sendgrid/sendgrid-go/helpers/eventwebhook"
	"github.com/slack-go/slack"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	stripe "github.com/stripe/stripe-go/v85/webhook"
	svix "github.com/svix/svix-webhooks/go"
	twilio "github.com/twilio/twilio-go/client"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const (
	// jsonBody is not as a JSON printer would print it, and not ASCII.
	jsonBody = `{"type" : "order.created", "data":"caf\u00e9 ☕", "n": 1.50}` + "\n"
	formBody = "To=%2B15550100&Tag=a&Body=caf%C3%A9+%26+more"
	target   = "https://receiver.example/hook?a=b%20c"
)

var errRefused = errors.New("refused")

// refused makes an error of a verdict without a reason.
func refused(valid bool) error {
	if valid {
		return nil
	}
	return errRefused
}

// request returns the message as a server sees it.
func request(m *scheme.Message) *http.Request {
	r := httptest.NewRequest(m.Method, m.URL, bytes.NewReader(m.Body))
	r.Header = m.Header.Clone()
	return r
}

// sdks holds the SDKs. The secret is the public key where the scheme has one.
var sdks = []struct {
	name, scheme string
	header       map[string]string
	body         string // empty means jsonBody
	verify       func(m *scheme.Message, secret string) error
	sign         func(m *scheme.Message, secret string) error // nil: the SDK only verifies
}{
	{
		name: "PaddleHQ/paddle-go-sdk", scheme: "paddle",
		verify: func(m *scheme.Message, secret string) error {
			ok, err := paddle.NewWebhookVerifier(secret).Verify(request(m))
			return errors.Join(err, refused(ok))
		},
	},
	{
		name: "PagerDuty/go-pagerduty", scheme: "pagerduty",
		verify: func(m *scheme.Message, secret string) error { return webhookv3.VerifySignature(request(m), secret) },
	},
	{
		name: "bwmarrin/discordgo", scheme: "discord",
		verify: func(m *scheme.Message, secret string) error {
			key, err := hex.DecodeString(secret)
			if err != nil {
				return err
			}
			return refused(discordgo.VerifyInteraction(request(m), ed25519.PublicKey(key)))
		},
	},
	{
		name: "go-playground/webhooks/gitea", scheme: "gitea", header: map[string]string{"X-Gitea-Event": "push"}, body: `{"ref":"caf"}`,
		verify: func(m *scheme.Message, secret string) error {
			hook, err := gitea.New(gitea.Options.Secret(secret))
			if err != nil {
				return err
			}
			_, err = hook.Parse(request(m), gitea.PushEvent)
			return err
		},
	},
	{
		name: "go-playground/webhooks/gitlab", scheme: "gitlab", header: map[string]string{"X-Gitlab-Event": "Push Hook"}, body: `{"ref":"caf"}`,
		verify: func(m *scheme.Message, secret string) error {
			hook, err := gitlab.New(gitlab.Options.Secret(secret))
			if err != nil {
				return err
			}
			_, err = hook.Parse(request(m), gitlab.PushEvents)
			return err
		},
	},
	{
		name: "go-playground/webhooks/gogs", scheme: "gogs", header: map[string]string{"X-Gogs-Event": "push"}, body: `{"ref":"caf"}`,
		verify: func(m *scheme.Message, secret string) error {
			hook, err := gogs.New(gogs.Options.Secret(secret))
			if err != nil {
				return err
			}
			_, err = hook.Parse(request(m), gogs.PushEvent)
			return err
		},
	},
	{
		name: "google/go-github", scheme: "github",
		verify: func(m *scheme.Message, secret string) error {
			return github.ValidateSignature(m.Header.Get(github.SHA256SignatureHeader), m.Body, []byte(secret))
		},
	},
	{
		name: "google/go-github (SHA-1)", scheme: "github-sha1",
		verify: func(m *scheme.Message, secret string) error {
			return github.ValidateSignature(m.Header.Get(github.SHA1SignatureHeader), m.Body, []byte(secret))
		},
	},
	{
		name: "line/line-bot-sdk-go", scheme: "line",
		verify: func(m *scheme.Message, secret string) error {
			return refused(webhook.ValidateSignature(secret, m.Header.Get("X-Line-Signature"), m.Body))
		},
	},
	{
		name: "razorpay/razorpay-go", scheme: "razorpay",
		verify: func(m *scheme.Message, secret string) error {
			return refused(razorpay.VerifyWebhookSignature(string(m.Body), m.Header.Get("X-Razorpay-Signature"), secret))
		},
	},
	{
		name: "resend/resend-go", scheme: "resend",
		verify: func(m *scheme.Message, secret string) error {
			return resend.NewClient("none").Webhooks.Verify(&resend.VerifyWebhookOptions{
				Payload: string(m.Body), WebhookSecret: secret,
				Headers: resend.WebhookHeaders{
					Id: m.Header.Get("svix-id"), Timestamp: m.Header.Get("svix-timestamp"), Signature: m.Header.Get("svix-signature"),
				},
			})
		},
	},
	{
		name: "sendgrid/sendgrid-go", scheme: "sendgrid",
		verify: func(m *scheme.Message, secret string) error {
			key, err := eventwebhook.ConvertPublicKeyBase64ToECDSA(secret)
			if err != nil {
				return err
			}
			ok, err := eventwebhook.VerifySignature(key, m.Body,
				m.Header.Get("X-Twilio-Email-Event-Webhook-Signature"), m.Header.Get("X-Twilio-Email-Event-Webhook-Timestamp"))
			return errors.Join(err, refused(ok))
		},
	},
	{
		name: "slack-go/slack", scheme: "slack",
		verify: func(m *scheme.Message, secret string) error {
			v, err := slack.NewSecretsVerifier(m.Header, secret)
			if err != nil {
				return err
			}
			if _, err := v.Write(m.Body); err != nil {
				return err
			}
			return v.Ensure()
		},
	},
	{
		name: "standard-webhooks/libraries", scheme: "standard-webhooks",
		verify: func(m *scheme.Message, secret string) error {
			hook, err := standardwebhooks.NewWebhook(secret)
			if err != nil {
				return err
			}
			return hook.Verify(m.Body, m.Header)
		},
		sign: func(m *scheme.Message, secret string) error {
			hook, err := standardwebhooks.NewWebhook(secret)
			if err != nil {
				return err
			}
			return signHeaders(m, "webhook", hook.Sign)
		},
	},
	{
		name: "stripe/stripe-go", scheme: "stripe",
		verify: func(m *scheme.Message, secret string) error {
			return stripe.ValidatePayload(m.Body, m.Header.Get("Stripe-Signature"), secret)
		},
		sign: func(m *scheme.Message, secret string) error {
			p := stripe.GenerateTestSignedPayload(&stripe.UnsignedPayload{Payload: m.Body, Secret: secret})
			m.Header.Set("Stripe-Signature", p.Header)
			return nil
		},
	},
	{
		name: "svix/svix-webhooks", scheme: "svix",
		verify: func(m *scheme.Message, secret string) error {
			hook, err := svix.NewWebhook(secret)
			if err != nil {
				return err
			}
			return hook.Verify(m.Body, m.Header)
		},
		sign: func(m *scheme.Message, secret string) error {
			hook, err := svix.NewWebhook(secret)
			if err != nil {
				return err
			}
			return signHeaders(m, "svix", hook.Sign)
		},
	},
	{
		name: "twilio/twilio-go", scheme: "twilio", body: formBody,
		header: map[string]string{"Content-Type": "application/x-www-form-urlencoded"},
		verify: func(m *scheme.Message, secret string) error {
			form, err := url.ParseQuery(string(m.Body))
			if err != nil {
				return err
			}
			params := make(map[string]string)
			for name := range form {
				params[name] = form.Get(name)
			}
			v := twilio.NewRequestValidator(secret)
			return refused(v.Validate(m.URL, params, m.Header.Get("X-Twilio-Signature")))
		},
	},
}

// signHeaders sets what the SDKs that make only the signature leave to others.
func signHeaders(m *scheme.Message, prefix string, sign func(id string, at time.Time, payload []byte) (string, error)) error {
	id, at := "msg_1", time.Now()
	text, err := sign(id, at, m.Body)
	m.Header.Set(prefix+"-id", id)
	m.Header.Set(prefix+"-timestamp", fmt.Sprint(at.Unix()))
	m.Header.Set(prefix+"-signature", text)
	return err
}

// count is how many SDKs there are, so that none can be left out.
const count = 17

func TestSDKs(t *testing.T) {
	if len(sdks) != count {
		t.Errorf("got %d SDKs, want %d", len(sdks), count)
	}
	for _, sdk := range sdks {
		t.Run(sdk.name, func(t *testing.T) {
			s, ok := catalog.Get(sdk.scheme)
			if !ok {
				t.Fatalf("the catalogue has no scheme %q", sdk.scheme)
			}
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

			if err := signer.Sign(m); err != nil {
				t.Fatal(err)
			}
			if err := sdk.verify(m, receiving.Reveal()); err != nil {
				t.Errorf("the SDK refuses what the Signer signed: %v", err)
			}
			if !s.SignsBody() { // a token: another one is refused
				other, err := s.Signer(s.GenerateSecret())
				if err != nil {
					t.Fatal(err)
				}
				if err := other.Sign(m); err != nil {
					t.Fatal(err)
				}
			}
			if err := sdk.verify(forged(m), receiving.Reveal()); err == nil {
				t.Error("the SDK verifies a forgery")
			}
			if sdk.sign == nil {
				return
			}
			m.Header = unsigned
			if err := sdk.sign(m, signing.Reveal()); err != nil {
				t.Fatal(err)
			}
			if _, err := verifier.VerifyMessage(m); err != nil {
				t.Errorf("the Verifier refuses what the SDK signed: %v", err)
			}
			if _, err := verifier.VerifyMessage(forged(m)); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("one byte changed in what the SDK signed: got %v, want %v", err, scheme.ErrMismatch)
			}
		})
	}
}

// forged returns m with one byte of its body changed.
func forged(m *scheme.Message) *scheme.Message {
	changed := *m
	changed.Body = bytes.Replace(m.Body, []byte("caf"), []byte("baf"), 1)
	return &changed
}

// The SDK of Twilio checks the hash of a JSON body apart from the signature.
func TestTwilioJSON(t *testing.T) {
	if _, ok := catalog.Get("twilio-json"); !ok {
		t.Fatal(`the catalogue has no scheme "twilio-json"`)
	}
	s := catalog.MustGet("twilio-json")
	secret := s.GenerateSecret()
	g, err := s.Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	m := &scheme.Message{Method: http.MethodPost, URL: target, Header: http.Header{"Content-Type": {"application/json"}}, Body: []byte(jsonBody)}
	if err := g.Sign(m); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(m.Body)
	if want := hex.EncodeToString(sum[:]); !strings.Contains(m.URL, "bodySHA256="+want) {
		t.Errorf("the URL lacks the hash of the body: %s", m.URL)
	}
	v := twilio.NewRequestValidator(secret.Reveal())
	if !v.ValidateBody(m.URL, m.Body, m.Header.Get("X-Twilio-Signature")) {
		t.Error("the SDK refuses what the Signer signed")
	}
	if v.ValidateBody(m.URL, forged(m).Body, m.Header.Get("X-Twilio-Signature")) {
		t.Error("the SDK verifies a forgery")
	}
}
