package explain_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

// keySet is a Resolver that has one key set for all URLs.
type keySet string

func (k keySet) Resolve(_ context.Context, q scheme.KeyQuery) (*scheme.KeySet, error) {
	return scheme.ParseKeySet(q.Format, []byte(k))
}

// TestTokens explains tokens and detached signatures that something is wrong with.
func TestTokens(t *testing.T) {
	at := time.Unix(1_700_000_000, 0)
	for _, tt := range []struct {
		name, scheme string
		change       func(m *scheme.Message, o *explain.Options)
		cause, step  string // of the report, and a step with text in it
	}{
		{"good", "plaid", func(*scheme.Message, *explain.Options) {}, "", `token: alg "ES256"`},
		{"good, HMAC", "livekit", func(*scheme.Message, *explain.Options) {}, "", `claim:sha256 "g4faBYKf`},
		{"detached", "saleor", func(*scheme.Message, *explain.Options) {}, "", `token: alg "RS256"`},
		{"a token as the body", "kinde", func(*scheme.Message, *explain.Options) {}, "", "token: alg"},
		{"body changed", "livekit", func(m *scheme.Message, _ *explain.Options) { m.Body = append(m.Body, ' ') }, "part-other", `claim:sha256 "g4faBYKf`},
		{"body printed again", "saleor", func(m *scheme.Message, _ *explain.Options) { m.Body = []byte(`{"id": "1", "type": "a"}`) }, "body-json", "token: alg"},
		{"old", "livekit", func(_ *scheme.Message, o *explain.Options) { o.Now = at.Add(time.Hour) }, "timestamp-old", "token: alg"},
		{"another secret", "livekit", func(_ *scheme.Message, o *explain.Options) {
			o.OtherSecrets = []explain.Named{{Label: "source other", Secret: o.Secrets[0].Secret}}
			o.Secrets = []explain.Named{{Secret: scheme.NewSecret("lk-4Jx2Qm9Vd4Lk8Rw7")}}
		}, "secret-other", "compare:"},
		{"no token", "livekit", func(m *scheme.Message, _ *explain.Options) { m.Header.Set("Authorization", "abc") }, "signature-malformed", "token:"},
		{"another algorithm", "livekit", func(m *scheme.Message, _ *explain.Options) {
			_, rest, _ := strings.Cut(m.Header.Get("Authorization"), ".")
			m.Header.Set("Authorization", "eyJhbGciOiJub25lIn0."+rest)
		}, "signature-malformed", `token: alg "none"`},
		{"published keys", "saleor", func(m *scheme.Message, o *explain.Options) {
			set, err := o.Scheme.KeySet(o.Secrets[0].Secret)
			if err != nil {
				t.Fatal(err)
			}
			o.Secrets, o.Resolver = nil, keySet(set)
		}, "", "secrets: there is none; the sender publishes its keys"},
		{"published keys that are not there", "saleor", func(m *scheme.Message, o *explain.Options) { o.Secrets = nil }, "keys-unavailable", "token: alg"},
	} {
		s := catalog.MustGet(tt.scheme)
		secret := s.GenerateSecret()
		g, err := s.Signer(secret)
		if err != nil {
			t.Fatal(err)
		}
		m := scheme.Message{
			Method: "POST", URL: "https://receiver.example/in", Time: at, Header: http.Header{"Content-Type": {"application/json"}},
			Body: []byte(`{"id":"1","type":"a"}`), Params: map[string]string{"domain": "vendor.example", "api_key": "key"},
		}
		if err := g.Sign(&m); err != nil {
			t.Fatal(err)
		}
		o := explain.Options{Scheme: s, Secrets: []explain.Named{{Secret: secret}}, Now: at}
		tt.change(&m, &o)
		r := explain.Explain(t.Context(), &explain.Request{Message: m}, o)
		cause := ""
		if r.Cause != nil {
			cause = r.Cause.Code
		}
		if cause != tt.cause || r.Verified != (tt.cause == "") {
			t.Errorf("%s: got the cause %q and verified %t, want %q\n%s", tt.name, cause, r.Verified, tt.cause, r.String())
		}
		var steps strings.Builder
		for _, step := range r.Steps {
			steps.WriteString(step.Name + ": " + step.Seen + "\n")
			if r.Verified && step.Status == explain.Fail {
				t.Errorf("%s: step %s failed: %s", tt.name, step.Name, step.Seen)
			}
		}
		if !strings.Contains(steps.String(), tt.step) {
			t.Errorf("%s: got the steps\n%swant %q in them", tt.name, steps.String(), tt.step)
		}
	}
}
