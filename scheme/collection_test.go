package scheme_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestCollections holds what is signed against the same text made by hand.
func TestCollections(t *testing.T) {
	const form = "application/x-www-form-urlencoded"
	for _, tt := range []struct{ content, kind, body, query, want string }{
		{"{form-sorted:k=v&}", form, "b=2&a=1&c=", "", "a=1&b=2&c="},
		{"{form-sorted:&k=v}", form, "b=2&a=1", "", "&a=1&b=2"},
		{"{form-sorted:[k]:v, }", form, "b=2&a=1", "", "[a]:1, [b]:2"},
		{"{form-sorted:kv|}", form, "b=2&a=1", "", "a1|b2"},
		{"{form-sorted:kv}", form, "b=2&a=1&a=0&a=1", "", "a0a1b2"},
		{"{form-sorted:kv!a}", form, "b=2&a=1", "", "b2"},
		{"{form-sorted:k=v&!sig,a}", form, "b=2&a=1&sig=x&c=3", "", "b=2&c=3"},
		{"{form-sorted:&k=V}", form, "a=%26b%3Dc", "", "&a=_b_c"},
		{"{form-sorted:&k=v}", form, "a=%26b%3Dc", "", "&a=&b=c"},
		{"{form-sorted:k=v&}", form, "Z=1&a=2&%C3%84=3", "", "Z=1&a=2&Ä=3"},
		{"{form-sorted:k=v&}", form, "a=b+c%20d", "", "a=b c d"},
		{"{form-sorted:k=v&}", form, "a=1&a=2", "", "duplicated"},
		{"{form-sorted:k=v&}", form, "a=1&a=1", "", "duplicated"},
		{"{form-sorted:k=v&}", form, "a%3D=1", "", "malformed"},
		{"{form-sorted:k=v&}", form, "a=%zz", "", "malformed"},
		{"{form-sorted:k=v&}", form, "a;b=1", "", "malformed"},
		{"{form-sorted:k=v&}", typeJSON, `{"a": 1}`, "", "malformed"},
		{"{form-sorted:k=v&}", "", "a=1", "", "missing"},
		{"{field-sorted:k=v&}", form, "b=2&a=1", "", "a=1&b=2"},
		{"{field-sorted:k=v&}", typeJSON, `{"b": 2, "a": "1", "c": true}`, "", "a=1&b=2&c=true"},
		{"{field-sorted:k=v&!b}", typeJSON, `{"b": 2, "a": "\u00e4"}`, "", "a=ä"},
		{"{field-sorted:k=v&}", typeJSON, `{"b": 2, "b": 3}`, "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, `{"b": 2.0}`, "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, `{"b": null}`, "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, `{"b": {}}`, "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, `{"b": "\ud800"}`, "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, "{\"b\": \"\xff\"}", "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, `[1]`, "", "malformed"},
		{"{field-sorted:k=v&}", typeJSON, ``, "", "malformed"},
		{"{field-sorted:k=v&}", "text/plain", `{"a": 1}`, "", "malformed"},
		{"{query-sorted:k=v&}", "", "", "b=2&a=%2B", "a=+&b=2"},
		{"{query-sorted:kv!b}", "", "", "b=2&a=1", "a1"},
		{"{query-sorted:k=v&}", "", "", "a=1&a=2", "duplicated"},
		{"{hex(query-sorted:k=v&)}", "", "", "a=1", "613d31"},
		{"?{raw-query}", "", "", "b=2&a=%2b&&=", "?b=2&a=%2b&&="},
		{"?{raw-query}", "", "", "", "missing"},
		{"?{raw-query:sig}", "", "", "b=2&sig=1&a=%2b&s%69g=2&sigs=3&sig", "?b=2&a=%2b&sigs=3"},
		{"?{raw-query:sig}", "", "", "sig=1", "?"},
		{"{[}{raw-query}{]}{ts}", "", "", "", "1700000000"},
	} {
		m := message(tt.body)
		m.URL = "https://a.example/?" + tt.query
		m.Header = http.Header{}
		if tt.kind != "" {
			m.Header.Set("Content-Type", tt.kind)
		}
		s := signs(t, tt.content)
		err := signer(t, s, scheme.NewSecret("secret")).Sign(m)
		if err != nil {
			if code(err) != tt.want {
				t.Errorf("%s of %q: got %v, want %s", tt.content, tt.body+tt.query, err, tt.want)
			}
			continue
		}
		if got := m.Header.Get("X-Sig"); got != hexMAC("secret", tt.want) {
			t.Errorf("%s of %q: not the signature of %q", tt.content, tt.body+tt.query, tt.want)
		}
		if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); err != nil {
			t.Errorf("%s of %q: %v", tt.content, tt.body+tt.query, err)
		}
	}
}

// TestCollectionWithSignature signs fields among which the signature stands.
func TestCollectionWithSignature(t *testing.T) {
	rest := `"name": "with", "title": "With", "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]`
	for _, content := range []string{"{query-sorted:k=v&!sig}", "{raw-query:sig}"} {
		s := define(t, `{`+rest+`, "carrier": {"in": "query", "name": "sig"}, "content": "`+content+`"}`)
		m := &scheme.Message{URL: "https://a.example/?a=1&b=2"}
		sign(t, signer(t, s, scheme.NewSecret("secret")), m)
		if want := "https://a.example/?a=1&b=2&sig=" + hexMAC("secret", "a=1&b=2"); m.URL != want {
			t.Errorf("%s: got %s, want %s", content, m.URL, want)
		}
		v := verifier(t, s, scheme.NewSecret("secret"))
		if _, err := v.VerifyMessage(m); err != nil {
			t.Errorf("%s: %v", content, err)
		}
		m.URL = strings.Replace(m.URL, "b=2", "b=3", 1)
		if _, err := v.VerifyMessage(m); code(err) != "mismatch" {
			t.Errorf("%s: another query: got %v", content, err)
		}
	}
	s := define(t, `{`+rest+`, "carrier": {"in": "field", "name": "sig"}, "content": "{field-sorted:k=v&!sig}"}`)
	if !s.SignsBody() {
		t.Error("all fields of the body are signed, but not the body")
	}
	for kind, body := range map[string]string{
		"application/json":                  `{"b": "2", "sig": "` + hexMAC("secret", "a=1&b=2") + `", "a": 1}`,
		"application/x-www-form-urlencoded": "b=2&sig=" + hexMAC("secret", "a=1&b=2") + "&a=1",
	} {
		m := &scheme.Message{Header: http.Header{"Content-Type": {kind}}, Body: []byte(body)}
		if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); err != nil {
			t.Errorf("%s: %v", body, err)
		}
		m.Body = []byte(strings.Replace(body, "b=2", "b=3&sig=", 1))
		if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); err == nil && kind != typeJSON {
			t.Errorf("%s: accepted", m.Body)
		}
	}
	for carrier, content := range map[string]string{
		`"in": "query", "name": "sig"`:    "{query-sorted:k=v&}",
		`"in": "query", "name": "tag"`:    "{raw-query:sig}",
		`"in": "query", "name": "a"`:      "{raw-query}",
		`"in": "form", "name": "sig"`:     "{form-sorted:k=v&!sign}",
		`"in": "field", "name": "sig"`:    "{field-sorted}",
		`"in": "json", "name": "$.a.sig"`: "{field-sorted:k=v&!sig}",
		`"in": "field", "name": "b"`:      "{json:$.b}",
		`"in": "form", "name": "b"`:       "{field:b}",
	} {
		def, err := scheme.ParseDefinition([]byte(`{` + rest + `, "carrier": {` + carrier + `}, "content": "` + content + `"}`))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := scheme.Compile(def); code(err) != "definition" {
			t.Errorf("%s signs %s: got %v, want a definition error", carrier, content, err)
		}
	}
	for _, content := range []string{
		"{form-sorted:}", "{form-sorted:&}", "{form-sorted:v=k}", "{form-sorted:kk=v}", "{form-sorted:k=vV}", "{form-sorted:k=v&v}", "{form-sorted:k=v!}",
		"{form-sorted:k=v!a,,b}", "{form-sorted:!a}", "{query-sorted:a}", "{raw-query:}",
	} {
		def, err := scheme.ParseDefinition([]byte(`{` + rest + `, "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}` + content + `"}`))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := scheme.Compile(def); code(err) != "definition" {
			t.Errorf("%s: got %v, want a definition error", content, err)
		}
	}
}

// FuzzCollection checks that what is signed of an object and of a form with
// the same fields is the same.
func FuzzCollection(f *testing.F) {
	f.Add("a", "1", "b", "2")
	f.Add("a", "&b=2", "a&", "")
	f.Add("ä", "\x00", "", "{")
	s := define(f, `{"name": "with", "title": "With", "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}],
		"carrier": {"in": "header", "name": "X-Sig"}, "content": "{field-sorted:&k=V}"}`)
	g := signer(f, s, scheme.NewSecret("secret"))
	f.Fuzz(func(t *testing.T, k1, v1, k2, v2 string) {
		for _, text := range []string{k1, v1, k2, v2} {
			if strings.ToValidUTF8(text, "") != text {
				return
			}
		}
		form := &scheme.Message{Header: http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}, Body: []byte(url.Values{k1: {v1}, k2: {v2}}.Encode())}
		object := &scheme.Message{Header: http.Header{"Content-Type": {typeJSON}}, Body: []byte(asJSON(t, map[string]string{k1: v1, k2: v2}))}
		if a, b := g.Sign(form), g.Sign(object); code(a) != code(b) || form.Header.Get("X-Sig") != object.Header.Get("X-Sig") {
			t.Errorf("%q: the form %v, the object %v", []string{k1, v1, k2, v2}, a, b)
		}
	})
}
