package explain_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
	_ "github.com/sealhook/sealhook/scheme/httpsig"
)

// TestHook explains requests of a scheme with a hook, which no search can
// look into.
func TestHook(t *testing.T) {
	s := catalog.MustGet("http-message-signatures-hmac")
	secret := s.GenerateSecret()
	g, err := s.Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Unix(1_700_000_000, 0)
	tests := []struct {
		name   string
		change func(m *scheme.Message)
		at     time.Time
		step   string // the first that failed
	}{
		{"good", func(*scheme.Message) {}, now, ""},
		{"old", func(*scheme.Message) {}, now.Add(time.Hour), "timestamp"},
		{"another path", func(m *scheme.Message) { m.URL += "x" }, now, "compare"},
		{"no digest", func(m *scheme.Message) { m.Header.Del("Content-Digest") }, now, "content"},
		{"no input", func(m *scheme.Message) { m.Header.Del("Signature-Input") }, now, "headers"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := scheme.Message{Method: "POST", URL: "https://receiver.example/hooks", Header: http.Header{}, Body: []byte("{}"), Time: now}
			if err := g.Sign(&m); err != nil {
				t.Fatal(err)
			}
			tt.change(&m)
			report := explain.Explain(t.Context(), &explain.Request{Message: m}, explain.Options{
				Others: []*scheme.Scheme{catalog.MustGet("http-message-signatures-hmac"), catalog.MustGet("github")}, Now: tt.at,
				Secrets: []explain.Named{{Secret: secret}},
			})
			if report.Scheme != s.Name() || report.Verified != (tt.step == "") {
				t.Errorf("got the scheme %s, verified %t", report.Scheme, report.Verified)
			}
			failed := ""
			for _, step := range report.Steps {
				if step.Status == explain.Fail && failed == "" {
					failed = step.Name
				}
			}
			if failed != tt.step {
				t.Errorf("got the failed step %q, want %q: %+v", failed, tt.step, report.Steps)
			}
		})
	}
}
