package scheme_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// TestTermsThatLack takes each term of a content away, and doubles it. What
// cannot be resolved is refused and never signed as nothing.
func TestTermsThatLack(t *testing.T) {
	const formType = "application/x-www-form-urlencoded"
	for _, tt := range []struct {
		content string
		part    string // as the error names it
		change  func(m *scheme.Message)
		want    string
	}{
		{"{method}{body}", "method", func(m *scheme.Message) { m.Method = "" }, "missing"},
		{"{url}{body}", "URL", func(m *scheme.Message) { m.URL = "" }, "missing"},
		{"{path}{body}", "URL", func(m *scheme.Message) { m.URL = "" }, "missing"},
		{"{path}{body}", "URL", func(m *scheme.Message) { m.URL = "http://%zz" }, "missing"},
		{"{query:topic}{body}", "query parameter topic", func(m *scheme.Message) { m.URL = "https://a.example" }, "missing"},
		{"{query:topic}{body}", "query parameter topic", func(m *scheme.Message) { m.URL = "https://a.example/?topic=" }, "missing"},
		{"{query:topic}{body}", "query parameter topic", func(m *scheme.Message) { m.URL += "&topic=x" }, "duplicated"},
		{"{query:topic}{body}", "query parameter topic", func(m *scheme.Message) { m.URL += "&a=%zz" }, "malformed"},
		{"{query:topic}{body}", "query parameter topic", func(m *scheme.Message) { m.URL = "http://%zz" }, "malformed"},
		{"{header:x-topic}{body}", "x-topic", func(m *scheme.Message) { delete(m.Header, "X-Topic") }, "missing"},
		{"{header:x-topic}{body}", "x-topic", func(m *scheme.Message) { m.Header["X-Topic"] = []string{""} }, "missing"},
		{"{header:x-topic}{body}", "x-topic", func(m *scheme.Message) { m.Header.Add("X-Topic", "orders") }, "duplicated"},
		{"{param:account}{body}", "parameter account", func(m *scheme.Message) { m.Params = nil }, "missing"},
		{"{json:$.id}", "JSON field $.id", func(m *scheme.Message) { m.Body = []byte(`{}`) }, "missing"},
		{"{json:$.id}", "JSON field $.id", func(m *scheme.Message) { m.Body = []byte(`{"id":[]}`) }, "missing"},
		{"{json:$.id}", "JSON field $.id", func(m *scheme.Message) { m.Body = nil }, "malformed"},
		{"{json:$.id}", "JSON field $.id", func(m *scheme.Message) { m.Body = []byte(`{"id":1,"ID":2}`) }, "duplicated"},
		{"{json:$.id}", "Content-Type", func(m *scheme.Message) { m.Header.Set("Content-Type", formType) }, "malformed"},
		{"{json:$.id}", "Content-Encoding", func(m *scheme.Message) { m.Header.Set("Content-Encoding", "br") }, "malformed"},
		{"{json:$.a[1]}", "JSON field $.a[1]", func(m *scheme.Message) { m.Body = []byte(`{"a":[1]}`) }, "missing"},
		{"{json:$.a[1]}", "JSON field $.a[1]", func(m *scheme.Message) { m.Body = []byte(`{"a":{"[1]":1}}`) }, "missing"},
		{"{json:$.a.b}", "JSON field $.a.b", func(m *scheme.Message) { m.Body = []byte(`{"a":"b"}`) }, "missing"},
		{"{field:id}", "field id", func(m *scheme.Message) { m.Body = []byte(`{}`) }, "missing"},
		{"{field:id}", "Content-Type", func(m *scheme.Message) { delete(m.Header, "Content-Type") }, "missing"},
		{"{form:id}", "Content-Type", func(m *scheme.Message) { m.Body = []byte("id=1") }, "malformed"},
		{"{form:id}", "field id", func(m *scheme.Message) { m.Header.Set("Content-Type", formType); m.Body = nil }, "missing"},
	} {
		s := define(t, `{"name": "term", "title": "Term", "carrier": {"in": "header", "name": "X-Sig"}, "content": "`+tt.content+`",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
		m := message(`{"id":1}`)
		tt.change(m)
		err := signer(t, s, scheme.NewSecret("secret")).Sign(m)
		if m.Header.Get("X-Sig") != "" {
			t.Errorf("%s: signed", tt.content)
		}
		m.Header.Set("X-Sig", strings.Repeat("0", 64))
		_, verifyErr := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
		for _, err := range []error{err, verifyErr} {
			e, ok := errors.AsType[*scheme.Error](err)
			if !ok || e.Code() != tt.want || e.Part != tt.part || e.Scheme != "term" {
				t.Errorf("%s: got %v, want %s: %s", tt.content, err, tt.part, tt.want)
			}
		}
	}
}

func TestSignRefuses(t *testing.T) {
	const head = `{"name": "a", "title": "A", "content": "{body}", "signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], `
	pairs := define(t, head+`"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="}, "id": {"in": "carrier:id"}}`)
	header := define(t, head+`"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="}, "id": {"in": "header:X-Id"}}`)
	query := define(t, head+`"carrier": {"in": "query", "name": "sig", "grammar": "pairs", "separator": ",", "assign": "="}, "id": {"in": "query:id"}}`)
	for _, tt := range []struct {
		s    *scheme.Scheme
		id   string
		url  string
		want string
	}{
		{get(t, "standard-webhooks"), "a.b", "", "malformed"},
		{get(t, "standard-webhooks"), "a\nb: c", "", "malformed"},
		{get(t, "standard-webhooks"), " a", "", "malformed"},
		{get(t, "standard-webhooks"), "ü", "", "malformed"},
		{get(t, "standard-webhooks"), "a b", "", "ok"},
		{pairs, "a,v1=0", "", "malformed"},
		{pairs, "a ", "", "malformed"},
		{pairs, "a\r\n", "", "malformed"},
		{pairs, "a=b", "", "ok"},
		{header, "a\x00", "", "malformed"},
		{query, "ü & ?", "https://a.example/?x=y#z", "ok"},
		{query, "a", "", "missing"},
		{query, "a", "http://%zz", "missing"},
		{query, "a", "https://a.example/?%zz", "malformed"},
		{query, "a", "https://a.example/?id=b", "duplicated"},
		{query, "a", "https://a.example/?s%69g=b", "duplicated"},
	} {
		m := &scheme.Message{Body: []byte("x"), ID: tt.id, URL: tt.url}
		err := signer(t, tt.s, scheme.NewSecret(secretA)).Sign(m)
		if got := code(err); got != tt.want {
			t.Errorf("%s, id %q, URL %q: got %s, want %s (%v)", tt.s.Name(), tt.id, tt.url, got, tt.want, err)
		}
		if err == nil {
			result, err := verifier(t, tt.s, scheme.NewSecret(secretA)).VerifyMessage(m)
			if err != nil || result.ID != tt.id {
				t.Errorf("%s, id %q: verified as %q (%v)", tt.s.Name(), tt.id, result.ID, err)
			}
		}
	}
}

// TestTooManyFields signs in four ways with eight secrets, which is more than
// any Verifier reads.
func TestTooManyFields(t *testing.T) {
	s := define(t, `{"name": "a", "title": "A", "content": "{ts}{body}", "timestamp": {"in": "carrier:t", "unit": "s"},
		"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}, {"tag": "v2", "algorithm": "hmac-sha512", "encoding": "hex"}]}`)
	var secrets []scheme.Secret
	for range scheme.MaxSecrets {
		secrets = append(secrets, s.GenerateSecret())
	}
	if _, err := s.Signer(secrets...); code(err) != "secret" {
		t.Errorf("eight secrets in two ways: got %v, want a secret error", err)
	}
	g, err := s.Signer(secrets[1:]...)
	if err != nil {
		t.Fatal(err)
	}
	m := message("x")
	sign(t, g, m)
	for i, secret := range secrets[1:] {
		if err := verifier(t, s, secret).Verify(m.Header, m.Body); err != nil {
			t.Errorf("secret %d: %v", i, err)
		}
	}
}

// TestFieldsOfTheCarrier is about the id and the timestamp where they stand
// beside the signature.
func TestFieldsOfTheCarrier(t *testing.T) {
	const head = `{"name": "a", "title": "A", "content": "{ts}.{body}", "timestamp": {"in": "carrier:t", "unit": "s", "tolerance": "1m", "future": "10s"},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], `
	pairs := define(t, head+`"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="}}`)
	parts := define(t, head+`"carrier": {"in": "header", "name": "X-Sig", "grammar": "parts", "separator": ":", "fields": ["t", "v1"]}}`)
	turned := define(t, head+`"carrier": {"in": "header", "name": "X-Sig", "grammar": "parts", "separator": ":", "fields": ["v1", "t"]}}`)
	m := message("x")
	sign(t, signer(t, pairs, scheme.NewSecret("secret")), m)
	_, sig, _ := strings.Cut(m.Header.Get("X-Sig"), "v1=")
	for _, tt := range []struct {
		s    *scheme.Scheme
		text string
		at   time.Time
		want string
	}{
		{pairs, "t=1700000000,v1=" + sig, at, "ok"},
		{pairs, " v0=x , v1=" + sig + " ,t=1700000000\t", at, "ok"},
		{pairs, "t=1700000000,v1=" + sig, at.Add(time.Minute), "ok"},
		{pairs, "t=1700000000,v1=" + sig, at.Add(time.Minute + 1), "expired"},
		{pairs, "t=1700000000,v1=" + sig, at.Add(-10 * time.Second), "ok"},
		{pairs, "t=1700000000,v1=" + sig, at.Add(-10*time.Second - 1), "early"},
		{pairs, "v1=" + sig, at, "missing"},
		{pairs, "t=,v1=" + sig, at, "missing"},
		{pairs, "t,v1=" + sig, at, "missing"},
		{pairs, "T=1700000000,v1=" + sig, at, "missing"},
		{pairs, "t=1700000000,t=1700000000,v1=" + sig, at, "duplicated"},
		{pairs, "t=1700000000,t=1,v1=" + sig, at, "duplicated"},
		{pairs, "t= 1700000000,v1=" + sig, at, "malformed"},
		{pairs, "t=1700000001,v1=" + sig, at, "mismatch"},
		{pairs, "t=1700000000", at, "malformed"},
		{pairs, "t=1700000000,v1", at, "malformed"},
		{pairs, "t=1700000000,v1==" + sig, at, "malformed"},
		{pairs, "t=1700000000;v1=" + sig, at, "malformed"},
		{pairs, ",,,", at, "missing"},
		{parts, "1700000000:" + sig, at, "ok"},
		{parts, " 1700000000 : " + sig, at, "ok"},
		{parts, sig + ":1700000000", at, "malformed"},
		{parts, "1700000000", at, "malformed"},
		{parts, "1700000000:" + sig + ":", at, "malformed"},
		{parts, ":" + sig, at, "missing"},
		{parts, "1700000000:", at, "malformed"},
		{parts, "1700000001:" + sig, at, "mismatch"},
		{turned, sig + ":1700000000", at, "ok"},
		{turned, sig, at, "malformed"},
		{pairs, "x=" + strings.Repeat("y", scheme.MaxCarrier-82) + ",t=1700000000,v1=" + sig, at, "malformed"},
		{pairs, "x=" + strings.Repeat("y", scheme.MaxCarrier-83) + ",t=1700000000,v1=" + sig, at, "ok"},
	} {
		v := verifier(t, tt.s, scheme.NewSecret("secret"))
		v.Now = func() time.Time { return tt.at }
		err := v.Verify(http.Header{"X-Sig": {tt.text}}, []byte("x"))
		if got := code(err); got != tt.want {
			t.Errorf("%q at %s: got %s, want %s (%v)", tt.text, tt.at.Sub(at), got, tt.want, err)
		}
	}
}

// TestTolerance sets another one than the scheme's.
func TestTolerance(t *testing.T) {
	for _, tt := range []struct {
		scheme    string
		tolerance time.Duration
		age       time.Duration
		want      string
	}{
		{"standard-webhooks", 0, 5 * time.Minute, "ok"},
		{"standard-webhooks", 0, 6 * time.Minute, "expired"},
		{"standard-webhooks", time.Hour, time.Hour, "ok"},
		{"standard-webhooks", time.Hour, time.Hour + time.Second, "expired"},
		{"standard-webhooks", time.Second, -2 * time.Second, "early"},
		{"standard-webhooks", -1, 10 * 365 * 24 * time.Hour, "ok"},
		{"standard-webhooks", -1, -10 * 365 * 24 * time.Hour, "ok"},
		{"spaces-raw", 0, 10 * 365 * 24 * time.Hour, "ok"},
		{"spaces-raw", time.Minute, 2 * time.Minute, "expired"},
		{"freispace", time.Minute, time.Hour, "ok"},
	} {
		s := get(t, tt.scheme)
		m := message("x")
		m.Time = at.Add(-tt.age)
		sign(t, signer(t, s, scheme.NewSecret(secretA)), m)
		v := verifier(t, s, scheme.NewSecret(secretA))
		v.Tolerance = tt.tolerance
		if got := code(v.Verify(m.Header, m.Body)); got != tt.want {
			t.Errorf("%s, tolerance %s, %s old: got %s, want %s", tt.scheme, tt.tolerance, tt.age, got, tt.want)
		}
	}
}

// TestSignTells checks what signing tells its caller.
func TestSignTells(t *testing.T) {
	s := get(t, "standard-webhooks")
	g := signer(t, s, scheme.NewSecret(secretA))
	ids := map[string]bool{}
	for range 100 {
		var m scheme.Message
		sign(t, g, &m)
		if !m.Time.Equal(at) || len(m.ID) < 20 || m.Header.Get("Webhook-Id") != m.ID {
			t.Fatalf("signed as %q at %s", m.ID, m.Time)
		}
		ids[m.ID] = true
	}
	if len(ids) != 100 {
		t.Errorf("%d ids for 100 messages", len(ids))
	}
	if g.Scheme() != s || verifier(t, s, scheme.NewSecret(secretA)).Scheme() != s {
		t.Error("not the scheme that it was made from")
	}
}

// TestHTTPS signs a URL and verifies it behind TLS.
func TestHTTPS(t *testing.T) {
	s := define(t, `{"name": "a", "title": "A", "content": "{url}", "carrier": {"in": "header", "name": "X-Sig"}, "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	secret := scheme.NewSecret("secret")
	server := httptest.NewTLSServer(verifier(t, s, secret).Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})))
	defer server.Close()
	r, err := http.NewRequest("GET", server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := signer(t, s, secret).SignRequest(r, ""); err != nil {
		t.Fatal(err)
	}
	resp, err := server.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != 200 {
		t.Errorf("got %d, want 200", resp.StatusCode)
	}
}

// TestURLWithoutPath signs a path that the URL leaves out and a client fills in.
func TestURLWithoutPath(t *testing.T) {
	s := define(t, `{"name": "a", "title": "A", "content": "{path}", "carrier": {"in": "header", "name": "X-Sig"}, "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	m := &scheme.Message{URL: "https://a.example?b=c"}
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	m.URL = "/?b=c"
	if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); err != nil {
		t.Error(err)
	}
}
