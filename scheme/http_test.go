package scheme_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// TestHandler sends webhooks over HTTP to a Handler of each scheme of the
// catalogue and checks the answers that the vendors' documents name.
func TestHandler(t *testing.T) {
	for name, want := range map[string]struct{ missing, invalid int }{
		"freispace":         {400, 403},
		"ticket-spot":       {500, 500},
		"webex":             {401, 401},
		"spaces":            {401, 401},
		"spaces-raw":        {401, 401},
		"standard-webhooks": {401, 401},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // a server waits for half a second before it ends the connection of a body that is too large
			s := get(t, name)
			secret := s.GenerateSecret()
			v := verifier(t, s, secret)
			v.MaxBody = 10_000
			body := `{"type":"order.created","data":"` + strings.Repeat("x", 5000) + `"}`
			called := 0
			server := httptest.NewServer(v.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				called++
				got, err := io.ReadAll(r.Body)
				if err != nil || string(got) != body {
					t.Errorf("next reads %.100q (%v), want the body", got, err)
				}
				result, ok := scheme.ResultOf(r.Context())
				if !ok || s.Definition().ID != nil && result.ID != "msg_1" || s.Definition().Timestamp != nil && !result.Time.Equal(at) {
					t.Errorf("next finds %+v, %v", result, ok)
				}
			})))
			defer server.Close()
			send := func(body io.Reader, change func(*http.Request)) int {
				t.Helper()
				r, err := http.NewRequest("POST", server.URL+"/in?a=b", body)
				if err != nil {
					t.Fatal(err)
				}
				r.Header.Set("Content-Type", "application/json")
				if err := signer(t, s, secret).SignRequest(r, "msg_1"); err != nil {
					t.Fatal(err)
				}
				change(r)
				resp, err := server.Client().Do(r)
				if err != nil {
					t.Fatal(err)
				}
				defer resp.Body.Close()
				text, err := io.ReadAll(resp.Body)
				if err != nil {
					t.Fatal(err)
				}
				if resp.StatusCode != 200 && (len(text) == 0 || bytes.Count(text, []byte("\n")) != 1 || bytes.Contains(text, []byte(secret.Reveal()))) {
					t.Errorf("answers %q, want one line without the secret", text)
				}
				return resp.StatusCode
			}
			carrier := s.Definition().Carrier.Name
			for _, tt := range []struct {
				what   string
				want   int
				body   string
				change func(*http.Request)
			}{
				{"genuine", 200, body, func(*http.Request) {}},
				{"genuine and chunked", 200, body, func(r *http.Request) { r.ContentLength = -1 }},
				{"no signature", want.missing, body, func(r *http.Request) { r.Header.Del(carrier) }},
				{"two signatures", want.invalid, body, func(r *http.Request) { r.Header.Add(carrier, r.Header.Get(carrier)) }},
				{"garbage", want.invalid, body, func(r *http.Request) { r.Header.Set(carrier, "garbage") }},
				{"forged", want.invalid, body, func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(strings.Replace(body, "xx", "yy", 1))) }},
				{"too large", 413, `{"data":"` + strings.Repeat("x", 10_000) + `"}`, func(*http.Request) {}},
				{"too large and chunked", 413, `{"data":"` + strings.Repeat("x", 100_000) + `"}`, func(r *http.Request) { r.ContentLength = -1 }},
			} {
				before := called
				if got := send(strings.NewReader(tt.body), tt.change); got != tt.want {
					t.Errorf("%s: got %d, want %d", tt.what, got, tt.want)
				}
				if (called > before) != (tt.want == 200) {
					t.Errorf("%s: next was called: %v", tt.what, called > before)
				}
			}
			if got := truncated(t, server); got != want.invalid {
				t.Errorf("a body that ends early: got %d, want %d", got, want.invalid)
			}
		})
	}
}

// truncated sends a request that promises more of a body than comes, and
// returns the status of the answer.
func truncated(t *testing.T, server *httptest.Server) int {
	c, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	fmt.Fprint(c, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nshort")
	if err := c.(*net.TCPConn).CloseWrite(); err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(c)
	if err != nil {
		t.Fatal(err)
	}
	status := 0
	fmt.Sscanf(string(text), "HTTP/1.1 %d", &status)
	return status
}

func TestStatus(t *testing.T) {
	for _, name := range vendors {
		s := get(t, name)
		if got := s.Status(nil); got != 200 {
			t.Errorf("%s: genuine: got %d", name, got)
		}
		if got := s.Status(fmt.Errorf("read: %w", &scheme.Error{Reason: scheme.ErrTooLarge})); got != 413 {
			t.Errorf("%s: too large: got %d", name, got)
		}
		for _, err := range []error{scheme.ErrMissing, scheme.ErrMalformed, scheme.ErrDuplicated, scheme.ErrMismatch, scheme.ErrExpired, scheme.ErrEarly, scheme.ErrReplayed, errors.New("x")} {
			if got := s.Status(err); got < 400 {
				t.Errorf("%s: %v: got %d, want a refusal", name, err, got)
			}
		}
	}
}

// TestDefaultMaxBody finds the limit that holds without any setting.
func TestDefaultMaxBody(t *testing.T) {
	v := verifier(t, get(t, "freispace"), scheme.NewSecret("secret"))
	for size, want := range map[int]string{scheme.DefaultMaxBody: "missing", scheme.DefaultMaxBody + 1: "too_large"} {
		_, err := v.VerifyRequest(nil, httptest.NewRequest("POST", "/", bytes.NewReader(make([]byte, size))))
		if got := code(err); got != want {
			t.Errorf("%d bytes: got %s, want %s", size, got, want)
		}
	}
}

// TestRequestWithoutBody verifies a request that was not received by a server.
func TestRequestWithoutBody(t *testing.T) {
	s := get(t, "freispace")
	r := &http.Request{Method: "POST", URL: &url.URL{Path: "/"}, Header: http.Header{"X-Freispace-Signature": {hex.EncodeToString(sha256MAC("secret", ""))}}}
	if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyRequest(nil, r); err != nil {
		t.Error(err)
	}
}

// TestSignedURL sends requests whose method and URL are signed and looks at
// what both ends take for the URL.
func TestSignedURL(t *testing.T) {
	secret := scheme.NewSecret("secret")
	for _, tt := range []struct{ carrier, content string }{
		{`"in": "header", "name": "X-Sig"`, "{method} {url} {body}"},
		{`"in": "query", "name": "sig"`, "{method} {path} {query:a} {body}"},
	} {
		s := define(t, `{"name": "url", "title": "URL", "carrier": {`+tt.carrier+`}, "content": "`+tt.content+`", "timestamp": {"in": "query:at", "unit": "s"},
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "base64"}]}`)
		v := verifier(t, s, secret)
		server := httptest.NewServer(v.Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})))
		defer server.Close()
		host := strings.TrimPrefix(server.URL, "http://")
		for _, target := range []string{"/in?a=b", "?a=b", "/a%2Fb/%C3%A9/ü?a=%20+&c=d", "/?a=b#fragment", "//double?a=b"} {
			for _, method := range []string{"", "POST", "PUT"} {
				r, err := http.NewRequest(method, "http://user:password@"+host+target, strings.NewReader("x"))
				if err != nil {
					t.Fatal(err)
				}
				r.Method = method
				if err := signer(t, s, secret).SignRequest(r, ""); err != nil {
					t.Errorf("%q %s: %v", method, target, err)
					continue
				}
				if p, _ := r.URL.User.Password(); p != "password" {
					t.Errorf("signing took the password from the URL")
				}
				resp, err := server.Client().Do(r)
				if err != nil {
					t.Fatal(err)
				}
				resp.Body.Close()
				if resp.StatusCode != 200 {
					t.Errorf("%s, %q %s: got %d, want 200", tt.content, method, target, resp.StatusCode)
				}
			}
		}
		r, err := http.NewRequest("POST", server.URL+"/?a=b&sig=x&at=1", nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := signer(t, s, secret).SignRequest(r, ""); code(err) != "duplicated" {
			t.Errorf("a URL that has the parameter already: got %v, want duplicated", err)
		}
	}
}

// TestSignRequestBody checks that the body that is sent is the one that was
// signed, also where a redirect or a lost connection sends it again.
func TestSignRequestBody(t *testing.T) {
	r, err := http.NewRequest("POST", "http://a.example", io.NopCloser(strings.NewReader("text")))
	if err != nil {
		t.Fatal(err)
	}
	if err := signer(t, get(t, "spaces"), scheme.NewSecret("secret")).SignRequest(r, ""); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		again, err := r.GetBody()
		if err != nil {
			t.Fatal(err)
		}
		for _, from := range []io.Reader{again, r.Body} {
			body, err := io.ReadAll(from)
			if err != nil || string(body) != `{"data":"text"}` && from == again || int64(len(body)) != r.ContentLength && from == again {
				t.Errorf("the body is %q of %d bytes (%v)", body, r.ContentLength, err)
			}
		}
	}
	broken := errors.New("broken")
	r.Body = io.NopCloser(io.MultiReader(strings.NewReader("te"), brokenReader{broken}))
	if err := signer(t, get(t, "freispace"), scheme.NewSecret("secret")).SignRequest(r, ""); !errors.Is(err, broken) {
		t.Errorf("a body that cannot be read: got %v, want %v", err, broken)
	}
}

type brokenReader struct{ err error }

func (r brokenReader) Read([]byte) (int, error) { return 0, r.err }

// TestResultOf looks for a result where there is none.
func TestResultOf(t *testing.T) {
	if result, ok := scheme.ResultOf(t.Context()); ok || result != (scheme.Result{}) {
		t.Errorf("got %+v, %v", result, ok)
	}
}

// TestClock checks that a Verifier and a Signer without a clock go by the time of day.
func TestClock(t *testing.T) {
	s := get(t, "standard-webhooks")
	g, v := signer(t, s, scheme.NewSecret(secretA)), verifier(t, s, scheme.NewSecret(secretA))
	g.Now, v.Now = nil, nil
	m := message("{}")
	before := time.Now()
	sign(t, g, m)
	if m.Time.Before(before) || time.Since(m.Time) > time.Minute {
		t.Errorf("signed at %s, want now", m.Time)
	}
	if err := v.Verify(m.Header, m.Body); err != nil {
		t.Error(err)
	}
}
