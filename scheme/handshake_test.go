package scheme_test

import (
	"encoding/base64"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// withHandshake returns a scheme that signs the content with HMAC-SHA256, in
// hex, in the header X-Sig, and has one handshake.
func withHandshake(t testing.TB, content, handshake string) *scheme.Scheme {
	t.Helper()
	return define(t, handshakeDefinition(content, handshake))
}

func handshakeDefinition(content, handshake string) string {
	return `{"name": "asks", "title": "Asks", "carrier": {"in": "header", "name": "X-Sig"}, "content": "` + content + `",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "handshakes": [` + handshake + `]}`
}

const (
	echoQuery = `{"when": {"method": "GET"}, "challenge": {"in": "query:challenge"}, "answer": {"text": "{challenge}"}}`
	proves    = `{"when": {"method": "GET"}, "challenge": {"in": "query:c", "form": "word"},
		"proof": {"algorithm": "hmac-sha256", "encoding": "hex", "content": "{challenge}"}, "answer": {"json": {"proof": "{proof}"}}}`
	knows = `{"when": {"method": "GET", "query:mode": "subscribe"}, "challenge": {"in": "query:challenge"},
		"require": {"query:token": "{param:token}"}, "answer": {"text": "{challenge}"}, "refuse": 403}`
)

// A question is a request that may be a handshake.
type question struct {
	method, query, body string
	header              http.Header
}

func (q question) message() *scheme.Message {
	m := message(q.body)
	m.Method, m.URL = q.method, "https://receiver.example/in?"+q.query
	for name, values := range q.header {
		m.Header[name] = values
	}
	m.Params["token"] = "t0ken"
	return m
}

// TestHandshakes asks what vendors ask, one of each sort.
func TestHandshakes(t *testing.T) {
	const jsonBody = `{"when": {"method": "POST", "json:$.type": "url_verification"}, "challenge": {"in": "json:$.challenge"}, "answer": {"json": {"challenge": "{challenge}"}}}`
	const header = `{"when": {"method": "POST"}, "challenge": {"in": "header:X-Hook-Secret"}, "answer": {"header": "X-Hook-Secret", "status": 204}}`
	const statusOnly = `{"when": {"method": "HEAD"}, "answer": {}}`
	const form = `{"when": {"method": "POST", "form:kind": "check"}, "challenge": {"in": "form:code"}, "answer": {"text": "ok {challenge}"}}`
	const hash = `{"when": {"method": "GET"}, "challenge": {"in": "query:c"}, "answer": {"json": {"challengeResponse": "{proof}"}},
		"proof": {"algorithm": "sha256", "encoding": "hex", "content": "{challenge}{param:token}{param:account}"}}`
	const anyText = `{"when": {"method": "POST", "json:$.verification_token": "*"}, "answer": {"json": {"type": 1}}}`
	for _, tt := range []struct {
		name, handshake string
		q               question
		status          int // 0: it is no handshake
		kind, body      string
	}{
		{"query", echoQuery, question{method: "GET", query: "challenge=abc-123_~.%2B%2F%3D"}, 200, "text/plain; charset=utf-8", "abc-123_~.+/="},
		{"query, none", echoQuery, question{method: "GET", query: "challenges=a"}, 0, "", ""},
		{"query, empty", echoQuery, question{method: "GET", query: "challenge="}, 0, "", ""},
		{"query, POST", echoQuery, question{method: "POST", query: "challenge=a"}, 0, "", ""},
		{"query, HEAD", echoQuery, question{method: "HEAD", query: "challenge=a"}, 0, "", ""},
		{"knows", knows, question{method: "GET", query: "mode=subscribe&challenge=1158201444&token=t0ken"}, 200, "text/plain; charset=utf-8", "1158201444"},
		{"knows, another mode", knows, question{method: "GET", query: "mode=unsubscribe&challenge=1&token=t0ken"}, 0, "", ""},
		{"knows, two modes", knows, question{method: "GET", query: "mode=subscribe&mode=subscribe&challenge=1&token=t0ken"}, 0, "", ""},
		{"json", jsonBody, question{method: "POST", body: `{"type": "url_verification", "challenge": "3eZbrw1aBm2r"}`}, 200, "application/json", `{"challenge":"3eZbrw1aBm2r"}`},
		{"json, another type", jsonBody, question{method: "POST", body: `{"type": "event_callback", "challenge": "3eZbrw1aBm2r"}`}, 0, "", ""},
		{"json, two types", jsonBody, question{method: "POST", body: `{"type": "url_verification", "type": "x", "challenge": "3eZbrw1aBm2r"}`}, 0, "", ""},
		{"json, too large", jsonBody, question{method: "POST", body: `{"type": "url_verification", "challenge": "3eZbrw1aBm2r"` + strings.Repeat(" ", scheme.MaxHandshakeBody) + `}`}, 0, "", ""},
		{"header", header, question{method: "POST", header: http.Header{"X-Hook-Secret": {"b537207f"}}}, 204, "", ""},
		{"header, none", header, question{method: "POST"}, 0, "", ""},
		{"status", statusOnly, question{method: "HEAD"}, 200, "", ""},
		{"form", form, question{method: "POST", body: "kind=check&code=a1", header: http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}}, 200, "text/plain; charset=utf-8", "ok a1"},
		{"any text", anyText, question{method: "POST", body: `{"verification_token": "secret_x"}`}, 200, "application/json", `{"type":1}`},
		{"any text, none", anyText, question{method: "POST", body: `{}`}, 0, "", ""},
		{"hash", hash, question{method: "GET", query: "c=a"}, 200, "application/json", // printf at0kenacc_1 | sha256sum
			`{"challengeResponse":"bc64e89028af65bc06a8e9113265962702d2507d6bf899542d1578111106e1d0"}`},
		{"proof", proves, question{method: "GET", query: "c=a"}, 200, "application/json", // printf a | openssl dgst -sha256 -hmac s3cr3t
			`{"proof":"ce2cdfdbde51446c52c3497e58b320e997b83939018d4cf08a6002f2c2b92f97"}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := verifier(t, withHandshake(t, "{body}", tt.handshake), scheme.NewSecret("s3cr3t"))
			reply, err := v.Handshake(tt.q.message())
			if err != nil {
				t.Fatal(err)
			}
			if reply == nil || tt.status == 0 {
				if reply != nil || tt.status != 0 {
					t.Fatalf("got %+v, want status %d", reply, tt.status)
				}
				return
			}
			w := httptest.NewRecorder()
			reply.ServeHTTP(w, nil)
			got := w.Result()
			if got.StatusCode != tt.status || got.Header.Get("Content-Type") != tt.kind || w.Body.String() != tt.body {
				t.Errorf("got %d %s %q, want %d %s %q", got.StatusCode, got.Header, w.Body, tt.status, tt.kind, tt.body)
			}
			if sniff := got.Header.Get("X-Content-Type-Options"); tt.body != "" && sniff != "nosniff" {
				t.Errorf("a browser may guess the type: %q", got.Header)
			}
			if want := tt.q.header.Get("X-Hook-Secret"); got.Header.Get("X-Hook-Secret") != want {
				t.Errorf("got the headers %q, want %q back", got.Header, want)
			}
		})
	}
}

// TestHandshakeRefused asks without knowing what a vendor knows, or with
// something that must not be sent back.
func TestHandshakeRefused(t *testing.T) {
	const word = `{"when": {"method": "GET"}, "challenge": {"in": "query:challenge", "form": "word"}, "answer": {"text": "{challenge}"}}`
	const text = `{"when": {"method": "GET"}, "challenge": {"in": "query:challenge", "form": "text"}, "answer": {"text": "{challenge}"}}`
	const hex = `{"when": {"method": "GET"}, "challenge": {"in": "query:challenge", "form": "hex"}, "answer": {"text": "{challenge}"}}`
	const inHeader = `{"when": {"method": "POST"}, "challenge": {"in": "header:X-Hook-Secret", "form": "text"}, "answer": {"header": "X-Hook-Secret"}}`
	const secret = `{"when": {"method": "POST"}, "challenge": {"in": "json:$.challenge"}, "require": {"json:$.token": "{secret}"}, "answer": {"text": "{challenge}"}}`
	const unknown = `{"when": {"method": "GET"}, "challenge": {"in": "query:challenge"}, "require": {"query:token": "{param:none}"}, "answer": {"text": "{challenge}"}}`
	query := func(challenge string) question {
		return question{method: "GET", query: url.Values{"challenge": {challenge}}.Encode()}
	}
	for _, tt := range []struct {
		name, handshake string
		q               question
		code            string
		status          int
	}{
		{"a script", text, query("<script>alert(1)</script>"), "malformed", 401},
		{"an entity", text, query("&lt;script"), "malformed", 401},
		{"a quote", text, query(`a"b`), "malformed", 401},
		{"another quote", text, query(`a'b`), "malformed", 401},
		{"a backslash", text, query(`a\b`), "malformed", 401},
		{"a brace", text, query(`{challenge}`), "malformed", 401},
		{"a backquote", text, query("a`b"), "malformed", 401},
		{"a line end", text, query("a\nb"), "malformed", 401},
		{"a line end of HTTP", text, query("a\r\nSet-Cookie: a=b"), "malformed", 401},
		{"a zero byte", text, query("a\x00b"), "malformed", 401},
		{"a letter that is not ASCII", text, query("é"), "malformed", 401},
		{"a byte that is not UTF-8", text, query("\xff"), "malformed", 401},
		{"a space around it", text, query(" a"), "malformed", 401},
		{"spaces alone", text, query("  "), "malformed", 401},
		{"a space", echoQuery, query("a b"), "malformed", 401},
		{"a colon", echoQuery, query("javascript:a"), "malformed", 401},
		{"an equals sign", word, query("a=b"), "malformed", 401},
		{"no hexadecimal digit", hex, query("0g"), "malformed", 401},
		{"too long", echoQuery, query(strings.Repeat("a", scheme.MaxChallenge+1)), "malformed", 401},
		{"as long as can be", echoQuery, query(strings.Repeat("a", scheme.MaxChallenge)), "ok", 200},
		{"two of them", echoQuery, question{method: "GET", query: "challenge=a&challenge=a"}, "duplicated", 401},
		{"two headers", inHeader, question{method: "POST", header: http.Header{"X-Hook-Secret": {"a", "a"}}}, "duplicated", 401},
		{"a header with a line end", inHeader, question{method: "POST", header: http.Header{"X-Hook-Secret": {"a\r\nb"}}}, "malformed", 401},
		{"another token", knows, question{method: "GET", query: "mode=subscribe&challenge=1&token=t0ke"}, "mismatch", 403},
		{"no token", knows, question{method: "GET", query: "mode=subscribe&challenge=1"}, "missing", 403},
		{"an empty token", knows, question{method: "GET", query: "mode=subscribe&challenge=1&token="}, "missing", 403},
		{"two tokens", knows, question{method: "GET", query: "mode=subscribe&challenge=1&token=t0ken&token=t0ken"}, "duplicated", 403},
		{"a parameter that nobody set", unknown, question{method: "GET", query: "challenge=1&token="}, "missing", 401},
		{"a parameter that nobody set, guessed", unknown, question{method: "GET", query: "challenge=1&token=none"}, "missing", 401},
		{"the secret", secret, question{method: "POST", body: `{"challenge": "a", "token": "s3cr3t"}`}, "ok", 200},
		{"the other secret", secret, question{method: "POST", body: `{"challenge": "a", "token": "n3w"}`}, "ok", 200},
		{"not the secret", secret, question{method: "POST", body: `{"challenge": "a", "token": "s3cr3"}`}, "mismatch", 401},
		{"an empty secret", secret, question{method: "POST", body: `{"challenge": "a", "token": ""}`}, "mismatch", 401},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := withHandshake(t, "{body}", tt.handshake)
			v := verifier(t, s, scheme.NewSecret("s3cr3t"), scheme.NewSecret("n3w"))
			reply, err := v.Handshake(tt.q.message())
			if got := code(err); got != tt.code || (reply == nil) != (err != nil) || s.Status(err) != tt.status {
				t.Fatalf("got %s, status %d (%v), reply %+v, want %s, status %d", got, s.Status(err), err, reply, tt.code, tt.status)
			}
			if err != nil && (strings.Contains(err.Error(), "s3cr3t") || strings.Contains(err.Error(), "t0ken")) {
				t.Errorf("the error tells a secret: %v", err)
			}
		})
	}
}

// TestSignedHandshake asks with and without a signature.
func TestSignedHandshake(t *testing.T) {
	s := withHandshake(t, "{body}", `{"when": {"method": "POST", "json:$.type": "1"}, "verify": true, "answer": {"json": {"type": 1}}}`)
	secret := scheme.NewSecret("s3cr3t")
	v := verifier(t, s, secret)
	v.Replays = new(scheme.MemoryReplays)
	q := question{method: "POST", body: `{"type": 1}`}

	if reply, err := v.Handshake(q.message()); reply != nil || !errors.Is(err, scheme.ErrMissing) {
		t.Errorf("not signed: got %+v (%v), want %v", reply, err, scheme.ErrMissing)
	}
	forged := q.message()
	sign(t, signer(t, s, scheme.NewSecret("another")), forged)
	if reply, err := v.Handshake(forged); reply != nil || !errors.Is(err, scheme.ErrMismatch) {
		t.Errorf("signed with another secret: got %+v (%v), want %v", reply, err, scheme.ErrMismatch)
	}
	genuine := q.message()
	sign(t, signer(t, s, secret), genuine)
	for range 2 { // vendors ask again
		if reply, err := v.Handshake(genuine); err != nil || string(reply.Body) != `{"type":1}` {
			t.Errorf("signed: got %+v (%v)", reply, err)
		}
	}
}

// TestProofSecret asks a receiver with two secrets for a proof.
func TestProofSecret(t *testing.T) {
	const signed = `{"when": {"method": "POST"}, "verify": true, "challenge": {"in": "json:$.c"},
		"proof": {"algorithm": "hmac-sha256", "encoding": "base64", "content": "{challenge}"}, "answer": {"text": "{proof}"}}`
	older, newer := scheme.NewSecret("older"), scheme.NewSecret("newer")
	s := withHandshake(t, "v0:{body}", signed)
	for _, secret := range []scheme.Secret{older, newer} {
		m := question{method: "POST", body: `{"c": "a"}`}.message()
		sign(t, signer(t, s, secret), m)
		reply, err := verifier(t, s, older, newer).Handshake(m)
		if want := base64.StdEncoding.EncodeToString(sha256MAC(secret.Reveal(), "a")); err != nil || string(reply.Body) != want {
			t.Errorf("signed with %s: got %+v (%v), want %s", secret.Reveal(), reply, err, want)
		}
	}
	open := withHandshake(t, "v0:{body}", strings.Replace(signed, `"verify": true, `, "", 1))
	reply, err := verifier(t, open, older, newer).Handshake(question{method: "POST", body: `{"c": "a"}`}.message())
	if want := base64.StdEncoding.EncodeToString(sha256MAC("newer", "a")); err != nil || string(reply.Body) != want {
		t.Errorf("not signed: got %+v (%v), want %s", reply, err, want)
	}
}

// TestHashOfEBay asks what a test of eBay's SDKs asks, and wants its answer.
func TestHashOfEBay(t *testing.T) {
	s := withHandshake(t, "{body}", `{"when": {"method": "GET"}, "challenge": {"in": "query:challenge_code"}, "answer": {"json": {"challengeResponse": "{proof}"}},
		"proof": {"algorithm": "sha256", "encoding": "hex", "content": "{challenge}{param:verification_token}{param:endpoint}"}}`)
	reply, err := verifier(t, s, scheme.NewSecret("s3cr3t")).Handshake(&scheme.Message{
		Method: "GET", URL: "http://www.testendpoint.com/webhook?challenge_code=a8628072-3d33-45ee-9004-bee86830a22d",
		Params: map[string]string{"verification_token": "71745723-d031-455c-bfa5-f90d11b4f20a", "endpoint": "http://www.testendpoint.com/webhook"},
	})
	const want = `{"challengeResponse":"ca527df75caa230092d7e90484071e8f05d63068f1317973d6a3a42593734bbb"}`
	if err != nil || string(reply.Body) != want {
		t.Errorf("got %+v (%v), want %s", reply, err, want)
	}
}

// TestNoSigningOracle takes the proof of a handshake for the signature of a
// webhook.
func TestNoSigningOracle(t *testing.T) {
	secret := scheme.NewSecret("s3cr3t")
	for _, tt := range []struct{ content, kind, body string }{
		{"{body}", "application/json", "1234567890"},
		{"{body}", "application/json", "true"},
		{"{body}", "application/json", strings.Repeat("a", scheme.MaxChallenge)},
		{"{form:payload}", "application/x-www-form-urlencoded", "payload=aGVsbG8-"},
		{"{json:$.payload}", "application/json", `{"payload": "aGVsbG8-"}`},
	} {
		v := verifier(t, withHandshake(t, tt.content, proves), secret)
		challenge := tt.body
		if strings.Contains(tt.body, "aGVsbG8-") {
			challenge = "aGVsbG8-"
		}
		reply, err := v.Handshake(question{method: "GET", query: "c=" + challenge}.message())
		if err != nil || reply == nil {
			t.Fatalf("%s: %v", tt.content, err)
		}
		proof := strings.TrimSuffix(strings.TrimPrefix(string(reply.Body), `{"proof":"`), `"}`)
		forgery := message(tt.body)
		forgery.Header.Set("Content-Type", tt.kind)
		forgery.Header.Set("X-Sig", proof)
		if _, err := v.VerifyMessage(forgery); !errors.Is(err, scheme.ErrMalformed) {
			t.Errorf("%s: a webhook that the receiver signed itself: got %v, want %v", tt.body, err, scheme.ErrMalformed)
		}
		if err := signer(t, v.Scheme(), secret).Sign(message(tt.body)); tt.content == "{body}" && !errors.Is(err, scheme.ErrMalformed) {
			t.Errorf("%s: signed what no Verifier accepts: %v", tt.body, err)
		}
	}
	for _, content := range []string{"v0:{body}", "hmacsha256={body}", "{header:X-Topic}.{body}"} { // which no challenge can be
		v := verifier(t, withHandshake(t, content, proves), secret)
		m := message("1234567890")
		sign(t, signer(t, v.Scheme(), secret), m)
		if _, err := v.VerifyMessage(m); err != nil {
			t.Errorf("%s: %v", content, err)
		}
	}
}

// TestCompileRefusesHandshakes breaks one rule at a time.
func TestCompileRefusesHandshakes(t *testing.T) {
	const post = `{"when": {"method": "POST", "json:$.type": "check"}, "challenge": {"in": "json:$.c"}, "answer": {"json": {"c": "{challenge}"}}}`
	const head = `{"when": {"method": "HEAD"}, "answer": {}}`
	const hash = `{"when": {"method": "GET"}, "challenge": {"in": "query:c"}, "answer": {"text": "{proof}"},
		"proof": {"algorithm": "sha256", "encoding": "hex", "content": "{challenge}{param:token}"}}`
	for _, tt := range []struct{ content, from, old, new string }{
		{"{body}", echoQuery, `"method": "GET"`, `"method": "PUT"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "get"`},
		{"{body}", echoQuery, `"method": "GET"`, `"query:a": "b"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "query:a": ""`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "query": "a"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "body": "a"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "param:a": "a"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "json:$.a": "b"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "form:a": "b"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "query:a": "{param:a}"`},
		{"{body}", echoQuery, `"method": "GET"`, `"method": "GET", "query:a": "a{param:a}"`},
		{"{body}", echoQuery, `"query:challenge"`, `"query:"`},
		{"{body}", echoQuery, `"query:challenge"`, `"url"`},
		{"{body}", echoQuery, `"query:challenge"`, `"json:$.c"`},
		{"{body}", echoQuery, `"query:challenge"`, `"query:challenge", "form": "any"`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{proof}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}{secret}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}{query:a}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}{header:X-A}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}{body}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}{url}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{hex(challenge)}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}{[}{param:a}{]}"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}", "status": 302}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}", "status": 199}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}", "status": 204}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}", "json": {"a": "b"}}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"json": {"c": "{challenge}", "a": 1.5}}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"json": {"c": "{challenge}", "a": 1e300}}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"json": {"c": "{challenge}", "a": {"b": "c"}}}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"json": {"c": "{challenge}", "a": null}}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"json": {"c": "{challenge"}}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}"}, "refuse": 200`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"text": "{challenge}"}, "refuse": 302`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "Location"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "Set-Cookie"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "content-type"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "X-Accel-Redirect"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "Access-Control-Allow-Origin"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "X-A: b\r\nX-B"}`},
		{"{body}", echoQuery, `{"text": "{challenge}"}`, `{"header": "X-Hook", "text": "{proof}"}`},
		{"{body}", post, `"POST", "json:$.type": "check"}, "challenge": {"in": "json:$.c"}, "answer": {"json": {"c": "{challenge}"}}`, `"POST"}, "answer": {}`},
		{"{body}", head, `{}`, `{"text": "a"}`},
		{"{body}", head, `{}`, `{"json": {"a": "b"}}`},
		{"{body}", head, `{}`, `{"header": "X-Hook"}`},
		{"{body}", knows, `"{param:token}"`, `""`},
		{"{body}", knows, `"{param:token}"`, `"{header:X-A}"`},
		{"{body}", knows, `"{param:token}"`, `"{challenge}"`},
		{"{body}", knows, `"{param:token}"`, `"{hex(secret)}"`},
		{"{body}", knows, `"query:token"`, `"json:$.token"`},
		{"{body}", knows, `"query:token"`, `"secret"`},
		{"{body}", knows, `{"text": "{challenge}"}`, `{"text": "{challenge}{param:token}"}`},
		{"{body}", proves, `"hmac-sha256"`, `"hmac-sha1"`},
		{"{body}", proves, `"hmac-sha256"`, `"ed25519"`},
		{"{body}", proves, `"hmac-sha256"`, `"token"`},
		{"{body}", proves, `"hmac-sha256"`, `"sha256"`},
		{"{body}", proves, `"encoding": "hex"`, `"encoding": "text"`},
		{"{body}", proves, `"encoding": "hex"`, `"encoding": "html"`},
		{"{body}", proves, `"content": "{challenge}"`, `"content": "x"`},
		{"{body}", proves, `"content": "{challenge}"`, `"content": "{challenge}{secret}"`},
		{"{body}", proves, `"content": "{challenge}"`, `"content": "{\"id\":\"{challenge}\"}"`},
		{"{body}", proves, `"content": "{challenge}"`, `"content": "{challenge}{param:a}"`},
		{"{body}", proves, `"content": "{challenge}"`, `"content": "{challenge}{body}"`},
		{"{body}", proves, `{"proof": "{proof}"}`, `{"proof": "proof"}`},
		{"{body}", proves, `"challenge": {"in": "query:c", "form": "word"},`, ``},
		{"{header:X-Topic}{body}", proves, ``, ``},
		{"{url}", proves, ``, ``},
		{"{header:X-Topic}", proves, ``, ``},
		{"{base64(body)}", proves, ``, ``},
		{"v0-{body}", proves, ``, ``}, // a challenge may begin with v0-
		{"{body}{[}:{header:X-A}{]}", proves, ``, ``},
		{"{body}", hash, `{challenge}{param:token}`, `{challenge}`},
		{"{body}", hash, `"{proof}"`, `"{proof}{param:token}"`},
		{"{body}", proves, `"answer": {"json": {"proof": "{proof}"}}}`, `"answer": {"text": "{proof}"}}, ` + strings.Replace(proves, "word", "token", 1)},
		{"{body}", head, head, strings.Repeat(head+",", scheme.MaxHandshakes) + head},
	} {
		text := handshakeDefinition(tt.content, strings.Replace(tt.from, tt.old, tt.new, 1))
		def, err := scheme.ParseDefinition([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		_, err = scheme.Compile(def)
		e, ok := errors.AsType[*scheme.Error](err)
		if !ok || !errors.Is(err, scheme.ErrDefinition) || e.Part != "handshakes" || e.Detail == "" {
			t.Errorf("%s, %s in place of %s: got %v, want a definition error that names handshakes", tt.content, tt.new, tt.old, err)
		}
	}
	for _, h := range []string{echoQuery, proves, knows, post, head, hash} {
		withHandshake(t, "{body}", h)
	}
	for _, content := range []string{"{challenge}{body}", "{proof}{body}"} {
		def, err := scheme.ParseDefinition([]byte(handshakeDefinition(content, head)))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := scheme.Compile(def); !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("%s as a content: got %v", content, err)
		}
	}
}

func TestParams(t *testing.T) {
	s := define(t, `{"name": "asks", "title": "Asks", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="},
		"content": "{body}{param:content}", "signatures": [{"tag": "{param:tag}", "algorithm": "hmac-sha256", "encoding": "hex"}], "event": "{param:event}",
		"require": {"header:X-A": "{param:require}"}, "handshakes": [{"when": {"method": "GET"}, "challenge": {"in": "query:c"},
		"require": {"query:a": "{param:knows}"}, "proof": {"algorithm": "sha256", "encoding": "hex", "content": "{challenge}{param:proof}"},
		"answer": {"json": {"a": "{proof}{param:json}"}}}, {"when": {"method": "GET"}, "answer": {"text": "{param:text}{param:json}"}}]}`)
	parts := define(t, `{"name": "parts", "title": "Parts", "carrier": {"in": "header", "name": "X-Sig", "grammar": "parts", "separator": ":", "fields": ["{param:part}", "v1"]},
		"content": "{body}", "signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	if got := strings.Join(parts.Params(), " "); got != "part" {
		t.Errorf("got %s, want part", got)
	}
	if got, want := strings.Join(s.Params(), " "), "content event json knows proof require tag text"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestHandlerAnswersHandshakes asks a Handler over HTTP.
func TestHandlerAnswersHandshakes(t *testing.T) {
	v := verifier(t, withHandshake(t, "{body}", knows), scheme.NewSecret("s3cr3t"))
	v.Params = map[string]string{"token": "t0ken"}
	server := httptest.NewServer(v.Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a handshake came through") })))
	defer server.Close()
	for query, want := range map[string]string{
		"mode=subscribe&challenge=12&token=t0ken": "200 text/plain; charset=utf-8 12",
		"mode=subscribe&challenge=12&token=other": "403 text/plain; charset=utf-8 signature does not match\n",
		"mode=other&challenge=12&token=t0ken":     "401 text/plain; charset=utf-8 missing\n",
	} {
		res, err := http.Get(server.URL + "/?" + query)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(res.Body)
		res.Body.Close()
		if got := res.Status[:3] + " " + res.Header.Get("Content-Type") + " " + string(body); err != nil || got != want {
			t.Errorf("%s: got %q (%v), want %q", query, got, err, want)
		}
	}
}

// TestHandlerAnswers sends webhooks to schemes whose vendors want a certain answer.
func TestHandlerAnswers(t *testing.T) {
	empty := define(t, `{"name": "empty", "title": "Empty", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "answers": {"empty": true, "success": 204}}`)
	v := verifier(t, empty, scheme.NewSecret("s3cr3t"))
	w := httptest.NewRecorder()
	v.Handler(http.NotFoundHandler()).ServeHTTP(w, httptest.NewRequest("POST", "/", strings.NewReader("x")))
	if w.Code != 401 || w.Body.Len() > 0 || empty.Status(nil) != 204 || !empty.EmptyAnswers() {
		t.Errorf("got %d %q, and %d for a genuine one", w.Code, w.Body, empty.Status(nil))
	}
	echo := verifier(t, define(t, wholeToken), scheme.NewSecret("s3cr3t"))
	for token, want := range map[string]string{"s3cr3t": "s3cr3t", "other": ""} {
		w := httptest.NewRecorder()
		r := httptest.NewRequest("POST", "/", strings.NewReader("x"))
		r.Header.Set("X-Token", token)
		echo.Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})).ServeHTTP(w, r)
		if got := w.Header().Get("X-Token"); got != want {
			t.Errorf("%s: got %q back, want %q", token, got, want)
		}
	}
}

// TestHandlerTakesNoWebhookForAHandshake sends what would be a webhook if it
// came by POST, by the method of a handshake.
func TestHandlerTakesNoWebhookForAHandshake(t *testing.T) {
	s := define(t, `{"name": "asks", "title": "Asks", "carrier": {"in": "header", "name": "X-Token"}, "content": "",
		"signatures": [{"algorithm": "token", "encoding": "text"}], "handshakes": [`+echoQuery+`]}`)
	next := 0
	handler := verifier(t, s, scheme.NewSecret("s3cr3t")).Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { next++ }))
	for method, status := range map[string]int{"GET": 401, "POST": 200, "PUT": 200} {
		w, r := httptest.NewRecorder(), httptest.NewRequest(method, "/", nil)
		r.Header.Set("X-Token", "s3cr3t")
		if handler.ServeHTTP(w, r); w.Code != status {
			t.Errorf("%s: got %d, want %d", method, w.Code, status)
		}
	}
	if next != 2 {
		t.Errorf("next was called %d times, want 2", next)
	}
}

// FuzzHandshake asks anything: what goes back is short, harmless text.
func FuzzHandshake(f *testing.F) {
	var verifiers []*scheme.Verifier
	for _, h := range []string{
		echoQuery, proves, knows,
		`{"when": {"method": "GET"}, "challenge": {"in": "query:challenge", "form": "text"}, "answer": {"text": "{challenge}"}}`,
		`{"when": {"method": "POST"}, "challenge": {"in": "json:$.challenge"}, "answer": {"json": {"c": "{challenge}"}}}`,
		`{"when": {"method": "POST"}, "challenge": {"in": "header:X-Hook-Secret", "form": "text"}, "answer": {"header": "X-Hook-Secret"}}`,
	} {
		verifiers = append(verifiers, verifier(f, withHandshake(f, "{body}", h), scheme.NewSecret("s3cr3t")))
	}
	f.Add("GET", "challenge=abc&c=abc", "", []byte(nil))
	f.Add("GET", "mode=subscribe&token=t0ken&challenge=%3Cscript%3E", "", []byte(nil))
	f.Add("POST", "", "a\r\nb", []byte(`{"challenge": "<script>"}`))
	f.Fuzz(func(t *testing.T, method, query, header string, body []byte) {
		q := question{method: method, query: query, body: string(body), header: http.Header{"X-Hook-Secret": {header}}}
		for _, v := range verifiers {
			reply, err := v.Handshake(q.message())
			if err != nil && (reply != nil || code(err) == err.Error()) {
				t.Fatalf("%v, and %+v", err, reply)
			}
			if reply == nil {
				continue
			}
			if strings.ContainsAny(string(reply.Body), "<>&'`\\\r\n\x00") || len(reply.Body) > scheme.MaxChallenge+100 {
				t.Errorf("got %q", reply.Body)
			}
			for name, values := range reply.Header {
				if text := strings.Join(values, ""); strings.ContainsAny(text, "<>&\"'\r\n\x00") || len(text) > scheme.MaxChallenge {
					t.Errorf("got the header %s: %q", name, text)
				}
			}
		}
	})
}
