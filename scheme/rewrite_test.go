package scheme_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// printed returns what content makes of m, and why it refuses m. What a hash
// without a key signs can be seen as the type of an event.
func printed(t *testing.T, content string, m *scheme.Message) (string, error) {
	t.Helper()
	s := define(t, `{"name": "a", "title": "A", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}`+content+`",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "event": "`+content+`"}`)
	err := signer(t, s, scheme.NewSecret("a")).Sign(m)
	return s.EventType(m), err
}

// TestPrintedAgain holds the functions to what JSON.stringify of Node 22 and
// json.dumps of Python 3.13 print.
func TestPrintedAgain(t *testing.T) {
	tests := []struct{ content, body, want string }{
		{"{json-compact(body)}", "{ \"b\" : [1, 2.50],\n\t\"a\":\"\\u00e9 x\" }", `{"b":[1,2.50],"a":"\u00e9 x"}`},
		{"{json-compact(raw:$.a)}", `{"b": 1, "a": { "c" : "d e" }}`, `{"c":"d e"}`},
		{"{raw:$.a}", `{"b": 1, "a": [ 1 , 2 ] }`, `[ 1 , 2 ]`},
		{"{json-sorted(body)}", `{"b": 1, "a": {"d": true, "c": null}, "B": "x"}`, `{"B":"x","a":{"c":null,"d":true},"b":1}`},
		{"{json-sorted(body)}", `{"a": "\u00e9\/\"\\\b\f\n\r\t\u0001\u2028<&>\ud83d\ude00"}`, `{"a":"é/\"\\\b\f\n\r\t\u0001` + "\u2028" + `<&>😀"}`},
		{"{json-sorted(body)}", `{"a": [1]}`, ""},
		{"{json-sorted(body)}", `{"a": 0.17, "b": 1e-7, "c": 1e+21, "d": -3, "e": 9007199254740991}`, `{"a":0.17,"b":1e-7,"c":1e+21,"d":-3,"e":9007199254740991}`},
		{"{json-sorted(body)}", `{}`, `{}`},
		{"{json-string(body)}", "{\"a\":\"<&>\",\n\"b\":\"\\u0026\"}", `"{\"a\":\"\\u003c\\u0026\\u003e\",\n\"b\":\"\\u0026\"}"`},
		{"{initial(json:$.a)}", `{"a": true}`, "t"},
		{"{initial(json:$.a)}", `{"a": false}`, "f"},
		{"{values:$.data,$.list}", `{"data": {"t": {"id": "1-2", "n": 44900, "ok": true}}, "list": ["t.n", "t.id", "t.ok"]}`, "449001-2true"},
	}
	for _, tt := range tests {
		got, err := printed(t, tt.content, message(tt.body))
		if tt.want == "" {
			if !errors.Is(err, scheme.ErrMalformed) {
				t.Errorf("%s of %s: got %q (%v), want %v", tt.content, tt.body, got, err, scheme.ErrMalformed)
			}
		} else if got != tt.want || err != nil {
			t.Errorf("%s of %s: got %s (%v), want %s", tt.content, tt.body, got, err, tt.want)
		}
	}
}

// TestPrintedInOneWay refuses what programs print in different ways.
func TestPrintedInOneWay(t *testing.T) {
	nested := strings.Repeat(`{"a":`, 33) + "1" + strings.Repeat("}", 33)
	names := `"a0"`
	for i := range 32 {
		names += `,"a` + strings.Repeat("b", i+1) + `"`
	}
	tests := []struct {
		content string
		bodies  []string
		want    error
	}{
		{"{json-sorted(body)}", []string{
			"", "{", `{} {}`, "\xff", `{"a":"\ud800"}`, `{"a":1,"a":1}`, `{"b":{"a":1,"a":2}}`, `{"a":1.0}`, `{"a":1e2}`, `{"a":-0}`, `{"a":1E400}`,
			`{"a":9007199254740993}`, `{"a":0.30000000000000004440}`, `{"1":1}`, `{"é":1}`, `{"__proto__":1}`, `{"a":{"b":[]}}`, nested,
		}, scheme.ErrMalformed},
		{"{json-compact(body)}", []string{"", "{", "\xff", `{"a":"\udc00"}`}, scheme.ErrMalformed},
		{"{json-string(body)}", []string{"\xff", "a\bb", "a\fb", "a\u2028b", "a\u2029b"}, scheme.ErrMalformed},
		{"{initial(json:$.a)}", []string{`{"a":"yes"}`, `{"a":1}`}, scheme.ErrMalformed},
		{"{raw:$.a}", []string{"{", "[]x"}, scheme.ErrMalformed},
		{"{raw:$.a}", []string{`{"b":1}`, "[]"}, scheme.ErrMissing},
		{"{raw:$.a}", []string{`{"a":1,"a":1}`, `{"a":1,"A":1}`}, scheme.ErrDuplicated},
		{"{values:$.d,$.l}", []string{
			`{"d":{"a":1},"l":[]}`, `{"d":{"a":1},"l":"a"}`, `{"d":{"a":1},"l":[1]}`, `{"d":{"a":1},"l":["a","a"]}`, `{"d":{"a":1},"l":[""]}`,
			`{"d":{"a":1.0},"l":["a"]}`, `{"d":{"a":1},"l":[` + names + `]}`,
		}, scheme.ErrMalformed},
		{"{values:$.d,$.l}", []string{`{"d":{"a":1}}`, `{"l":["a"]}`, `{"d":{"a":1},"l":["b"]}`, `{"d":{"a":{}},"l":["a"]}`, `{"d":{"a":null},"l":["a"]}`}, scheme.ErrMissing},
		{"{values:$.d,$.l}", []string{`{"d":{"a":1,"a":2},"l":["a"]}`}, scheme.ErrDuplicated},
	}
	for _, tt := range tests {
		for _, body := range tt.bodies {
			if got, err := printed(t, tt.content, message(body)); !errors.Is(err, tt.want) {
				t.Errorf("%s of %q: got %q (%v), want %v", tt.content, body, got, err, tt.want)
			}
		}
	}
	for _, header := range [][2]string{{"Content-Encoding", "gzip"}, {"Content-Type", "application/x-www-form-urlencoded"}} {
		m := message(`{"a":1}`)
		m.Header.Set(header[0], header[1])
		if _, err := printed(t, "{raw:$.a}", m); !errors.Is(err, scheme.ErrMalformed) {
			t.Errorf("%s: got %v, want %v", header, err, scheme.ErrMalformed)
		}
	}
}

func TestFormJSON(t *testing.T) {
	form := func(body string) *scheme.Message {
		m := message(body)
		m.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		return m
	}
	const body, want = "name=invoice.create&object_id=1234567&note=a%22b%5C+c", `{"name": "invoice.create", "object_id": "1234567", "note": "a\"b\\ c"}`
	if got, err := printed(t, "{form-json}", form(body)); got != want || err != nil {
		t.Errorf("got %s (%v), want %s", got, err, want)
	}
	for _, body := range []string{"", "a", "a=", "a=1&", "a=1&a=2", "a=1&A=2", "a=1&a[]=2", "a=%zz", "a=%C3%A9", "a=%00", "a=b]=c", "a=1;b=2"} {
		if got, err := printed(t, "{form-json}", form(body)); !errors.Is(err, scheme.ErrMalformed) {
			t.Errorf("%s: got %s (%v), want %v", body, got, err, scheme.ErrMalformed)
		}
	}
	if _, err := printed(t, "{form-json}", message(body)); !errors.Is(err, scheme.ErrMalformed) {
		t.Errorf("a form that says that it is JSON: got %v, want %v", err, scheme.ErrMalformed)
	}
	compressed := form(body)
	compressed.Header.Set("Content-Encoding", "gzip")
	if _, err := printed(t, "{form-json}", compressed); !errors.Is(err, scheme.ErrMalformed) {
		t.Errorf("a compressed form: got %v, want %v", err, scheme.ErrMalformed)
	}
}

func TestListedHeaders(t *testing.T) {
	const content = "{headers:X-Signed,X-Time}"
	with := func(headers ...string) *scheme.Message {
		m := message("")
		for i := 0; i < len(headers); i += 2 {
			m.Header.Add(headers[i], headers[i+1])
		}
		return m
	}
	m := with("X-Signed", "X-Topic, x-time,x-signed", "X-Time", " 17 ")
	if got, err := printed(t, content, m); got != "x-signed:X-Topic, x-time,x-signed;x-time:17;x-topic:orders" || err != nil {
		t.Errorf("got %s (%v)", got, err)
	}
	many := "x-signed,x-time"
	for i := range 32 {
		many += ",x-" + strings.Repeat("a", i+1)
	}
	for _, tt := range []struct {
		m    *scheme.Message
		want error
	}{
		{with(), scheme.ErrMissing},
		{with("X-Signed", "x-signed,x-time"), scheme.ErrMissing},
		{with("X-Signed", "x-signed,x-time", "X-Time", "1", "X-Time", "2"), scheme.ErrDuplicated},
		{with("X-Signed", "x-time", "X-Time", "1"), scheme.ErrMalformed},
		{with("X-Signed", "x-signed", "X-Time", "1"), scheme.ErrMalformed},
		{with("X-Signed", "x-signed,x-time,X-TIME", "X-Time", "1"), scheme.ErrMalformed},
		{with("X-Signed", "x-signed,x-time,", "X-Time", "1"), scheme.ErrMalformed},
		{with("X-Signed", "x-signed,x-time,x a", "X-Time", "1"), scheme.ErrMalformed},
		{with("X-Signed", many, "X-Time", "1"), scheme.ErrMalformed},
	} {
		if got, err := printed(t, content, tt.m); !errors.Is(err, tt.want) {
			t.Errorf("%q: got %s (%v), want %v", tt.m.Header["X-Signed"], got, err, tt.want)
		}
	}
}

// TestSecretBody verifies a hash of the body that holds the secret in place
// of the hash. That of the example is of Python's hashlib.md5.
func TestSecretBody(t *testing.T) {
	s := define(t, `{"name": "a", "title": "A", "carrier": {"in": "json", "name": "$.auth"}, "content": "{secret-body:$.auth}",
		"signatures": [{"algorithm": "md5", "encoding": "hex"}]}`)
	v := verifier(t, s, scheme.NewSecret("my-api-key"))
	header := http.Header{"Content-Type": {"application/json"}}
	const sum = "655d7959a8afe06d6ae012f8a09b674e"
	if err := v.Verify(header, []byte(`{"auth":"`+sum+`","events":[1]}`)); err != nil {
		t.Error(err)
	}
	for _, tt := range []struct {
		body string
		want error
	}{
		{`{"auth":"` + sum + `","events":[2]}`, scheme.ErrMismatch},
		{`{"auth":"` + sum + `","events":["` + sum + `"]}`, scheme.ErrMalformed},
		{`{"events":[1]}`, scheme.ErrMissing},
		{`{"auth":"` + sum + `","auth":"a","events":[1]}`, scheme.ErrDuplicated},
	} {
		if err := v.Verify(header, []byte(tt.body)); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.body, err, tt.want)
		}
	}
}

// TestCanonicalRequest has the examples of Atlassian's page about the query
// string hash, and what its words say besides.
func TestCanonicalRequest(t *testing.T) {
	tests := []struct{ method, url, base, want string }{
		{"GET", "https://app.example/?param=foo", "", "GET&/&param=foo"},
		{"Post", "https://app.example/user", "", "POST&/user&"},
		{"GET", "https://app.example/jira-connector", "/jira-connector", "GET&/&"},
		{"GET", "https://app.example/jira-connector/issue", "/jira-connector/", "GET&/issue&"},
		{"GET", "https://app.example/a&b/?b=2&a=x%20y%2Bz&b=1&jwt=abc", "", "GET&/a%26b&a=x%20y%2Bz&b=1,2"},
		{"GET", "https://app.example?a=%2A~", "", "GET&/&a=%2A~"},
	}
	for _, tt := range tests {
		m := &scheme.Message{Method: tt.method, URL: tt.url, Params: map[string]string{"base": tt.base}}
		if got, err := printed(t, "{qsh}", m); got != tt.want || err != nil {
			t.Errorf("%s %s: got %s (%v), want %s", tt.method, tt.url, got, err, tt.want)
		}
	}
	for _, tt := range []struct {
		method, url, base string
		want              error
	}{
		{"", "https://app.example/", "", scheme.ErrMissing},
		{"GET", "", "", scheme.ErrMissing},
		{"GET", "https://app.example/other", "/jira", scheme.ErrMalformed},
		{"GET", "https://app.example/jirab", "/jira", scheme.ErrMalformed},
		{"GET", "https://app.example/?a=%zz", "", scheme.ErrMalformed},
		{"GET", "https://app.example/?a-=1&a%2F=2", "", scheme.ErrMalformed},
	} {
		m := &scheme.Message{Method: tt.method, URL: tt.url, Params: map[string]string{"base": tt.base}}
		if got, err := printed(t, "{qsh}", m); !errors.Is(err, tt.want) {
			t.Errorf("%s %s: got %s (%v), want %v", tt.method, tt.url, got, err, tt.want)
		}
	}
}
