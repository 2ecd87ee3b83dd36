package scheme_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestRequire requires a value of each kind of place, and changes what stands there.
func TestRequire(t *testing.T) {
	const digest = "3d36afccdab7da81afc4db74e4c1e5a40c2ae2fe9ab6c7b0d7dcbb9a7ff5ab7c" // of no body here
	document := `{"version": 2, "account": "acc_1"}`
	for _, tt := range []struct {
		name, require, kind, body string
		change                    func(m *scheme.Message)
		want                      string
	}{
		{"header", `{"header:x-kind": "sealed"}`, typeJSON, document, func(m *scheme.Message) { m.Header.Set("X-Kind", "open") }, "malformed"},
		{"header, missing", `{"header:x-kind": "sealed"}`, typeJSON, document, func(m *scheme.Message) { m.Header.Del("X-Kind") }, "missing"},
		{"brace", `{"header:x-kind": "{{a}"}`, typeJSON, document, func(m *scheme.Message) { m.Header.Set("X-Kind", "{{a}") }, "malformed"},
		{"hash", `{"header:x-digest": "SHA-256={base64(sha256(body))}"}`, typeJSON, document, func(m *scheme.Message) { m.Header.Set("X-Digest", digest) }, "mismatch"},
		{"hash, of another body", `{"query:digest": "{hex(sha256(body))}"}`, typeJSON, document, func(m *scheme.Message) { m.Body = append(m.Body, ' ') }, "mismatch"},
		{"query", `{"query:v": "2"}`, typeJSON, document, func(m *scheme.Message) { m.URL = strings.Replace(m.URL, "v=2", "v=1", 1) }, "malformed"},
		{"query, twice", `{"query:v": "2"}`, typeJSON, document, func(m *scheme.Message) { m.URL += "&v=2" }, "duplicated"},
		{"query, missing", `{"query:v": "2"}`, typeJSON, document, func(m *scheme.Message) { m.URL = strings.TrimSuffix(m.URL, "&v=2") }, "missing"},
		{"JSON", `{"json:$.version": "2"}`, typeJSON, document, func(m *scheme.Message) { m.Body = []byte(`{"version": 3}`) }, "malformed"},
		{"JSON, twice", `{"json:$.version": "2"}`, typeJSON, document, func(m *scheme.Message) { m.Body = []byte(`{"version": 2, "version": 3}`) }, "duplicated"},
		{"JSON, an account", `{"json:$.account": "{param:account}"}`, typeJSON, document, func(m *scheme.Message) { m.Params["account"] = "acc_2" }, "mismatch"},
		{"JSON, an account that is not known", `{"json:$.account": "{param:account}"}`, typeJSON, document, func(m *scheme.Message) { m.Params = nil }, "missing"},
		{"form", `{"form:v": "2"}`, "application/x-www-form-urlencoded", "v=2&w=3", func(m *scheme.Message) { m.Body = []byte("v=3&w=2") }, "malformed"},
		{"field", `{"field:version": "2"}`, typeJSON, document, func(m *scheme.Message) { m.Body = []byte("{}") }, "missing"},
		{"two", `{"header:x-kind": "a", "header:x-digest": "{hex(header:x-kind)}"}`, typeJSON, document, func(m *scheme.Message) { m.Header.Set("X-Digest", "62") }, "mismatch"},
	} {
		s := define(t, `{"name": "require", "title": "Require", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{url}",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "require": `+tt.require+`}`)
		g, v := signer(t, s, scheme.NewSecret("secret")), verifier(t, s, scheme.NewSecret("secret"))
		m := message(tt.body)
		m.Header.Set("Content-Type", tt.kind)
		if tt.name == "two" { // it is made of the first one, which is set after it in their order
			m.Header.Set("X-Kind", "a")
		}
		sign(t, g, m)
		if _, err := v.VerifyMessage(m); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		again := clone(m)
		sign(t, g, again)
		if again.URL != m.URL {
			t.Errorf("%s: signed twice, the URL is %s, want %s", tt.name, again.URL, m.URL)
		}
		bad := clone(m)
		tt.change(bad)
		bad.Header.Set("X-Sig", hexMAC("secret", bad.URL)) // the signature itself is right
		if _, err := v.VerifyMessage(bad); code(err) != tt.want {
			t.Errorf("%s: got %v, want %s", tt.name, err, tt.want)
		}
	}
}

const typeJSON = "application/json"

// TestRequireOfPayload signs payloads that no Verifier would accept.
func TestRequireOfPayload(t *testing.T) {
	for _, tt := range []struct{ require, body, url, want string }{
		{`{"json:$.version": "2"}`, `{"version": 2}`, "https://a.example/", "ok"},
		{`{"json:$.version": "2"}`, `{"version": 3}`, "https://a.example/", "malformed"},
		{`{"json:$.version": "2"}`, `{}`, "https://a.example/", "missing"},
		{`{"query:of": "{hex(sha1(body))}"}`, ``, "https://a.example/?of=da39a3ee5e6b4b0d3255bfef95601890afd80709", "ok"},
		{`{"query:of": "{hex(sha1(body))}"}`, ` `, "https://a.example/?of=da39a3ee5e6b4b0d3255bfef95601890afd80709", "duplicated"},
		{`{"query:of": "{hex(sha1(body))}"}`, ``, "", "missing"},
		{`{"header:X-Account": "{param:none}"}`, ``, "", "missing"},
		{`{"header:X-Account": "{json:$.a}"}`, `{"a": "b\n"}`, "", "malformed"},
	} {
		s := define(t, `{"name": "require", "title": "Require", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "require": `+tt.require+`}`)
		err := signer(t, s, scheme.NewSecret("secret")).Sign(&scheme.Message{URL: tt.url, Body: []byte(tt.body), Header: http.Header{}})
		if code(err) != tt.want {
			t.Errorf("%s, %s: got %v, want %s", tt.require, tt.body, err, tt.want)
		}
	}
}

// TestRequireBindsBody signs a hash of the body in another place.
func TestRequireBindsBody(t *testing.T) {
	for _, tt := range []struct {
		content, require string
		want             bool
	}{
		{"{url}", `{"query:of": "{hex(sha256(body))}"}`, true},
		{"{query:of}", `{"query:of": "{hex(sha256(body))}"}`, true},
		{"{header:X-Of}", `{"header:x-of": "{hex(sha256(body))}"}`, true},
		{"{path}", `{"query:of": "{hex(sha256(body))}"}`, false},
		{"{crc32(url)}", `{"query:of": "{hex(sha256(body))}"}`, false},
		{"{url}", `{"query:of": "{crc32(body)}"}`, false},
		{"{url}", `{"header:X-Of": "{hex(sha256(body))}"}`, false},
		{"{url}{[}{header:X-Of}{]}", `{"header:X-Of": "{hex(sha256(body))}"}`, false},
	} {
		s := define(t, `{"name": "require", "title": "Require", "carrier": {"in": "header", "name": "X-Sig"}, "content": "`+tt.content+`",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "require": `+tt.require+`}`)
		if got := s.SignsBody(); got != tt.want {
			t.Errorf("%s, %s: got %t, want %t", tt.content, tt.require, got, tt.want)
		}
	}
}
