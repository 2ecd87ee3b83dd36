package explain_test

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

// One request in the forms in which people have it.
var forms = map[string]string{
	"http":      "POST /hooks?a=1 HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nX-Sig: it's \"1\"\r\n\r\n{\"a\": \"b'c\"}\n",
	"http, LF":  "POST /hooks?a=1 HTTP/1.1\nHost: a.example\nContent-Type: application/json\nX-Sig: it's \"1\"\n\n{\"a\": \"b'c\"}\n",
	"http/2":    ":method: POST\n:authority: a.example\n:scheme: https\n:path: /hooks?a=1\nContent-Type: application/json\nX-Sig: it's \"1\"\n\n{\"a\": \"b'c\"}\n",
	"folded":    "POST /hooks?a=1 HTTP/1.1\nHost: a.example\nContent-Type : application/json\nX-Sig: it's\n  \"1\"\nwhat is this\n\n{\"a\": \"b'c\"}\n",
	"proxy":     "POST https://a.example/hooks?a=1 HTTP/1.1\nHost: other.example\nContent-Type: application/json\nX-Sig: it's \"1\"\n\n{\"a\": \"b'c\"}\n",
	"json":      `{"method":"POST","url":"https://a.example/hooks?a=1","headers":{"content-type":"application/json","x-sig":["it's \"1\""]},"body":"{\"a\": \"b'c\"}\n"}`,
	"base64":    `{"url":"https://a.example/hooks?a=1","headers":[{"name":"Content-Type","value":"application/json"},{"name":"X-Sig","value":"it's \"1\""}],"body_base64":"eyJhIjogImInYyJ9Cg=="}`,
	"har":       `{"log":{"entries":[{"request":{"method":"POST","url":"https://a.example/hooks?a=1","headers":[{"name":"X-Sig","value":"it's \"1\""}],"postData":{"mimeType":"application/json","text":"{\"a\": \"b'c\"}\n"}}}]}}`,
	"har entry": `{"request":{"method":"POST","url":"https://a.example/hooks?a=1","headers":[{"name":"X-Sig","value":"it's \"1\""}],"postData":{"mimeType":"application/json","text":"eyJhIjogImInYyJ9Cg==","encoding":"base64"}}}`,
	"har alone": `{"method":"POST","url":"https://a.example/hooks?a=1","headers":[{"name":"X-Sig","value":"it's \"1\""}],"postData":{"mimeType":"application/json","text":"{\"a\": \"b'c\"}\n"}}`,
	"curl":      "curl -X POST 'https://a.example/hooks?a=1' -H 'Content-Type: application/json' -H $'X-Sig: it\\'s \"1\"' --data-raw $'{\"a\": \"b\\'c\"}\\n'",
	"curl 2":    "$ curl -sSXPOST --compressed \\\n  --url https://a.example/hooks?a=1 -o /dev/null \\\r\n --max-time 3 -H\"X-Sig: it's \\\"1\\\"\" --json \"{\\\"a\\\": \\\"b'c\\\"}\n\"",
	"curl 3":    "curl https://a.example/hooks?a=1 --header X-Sig:\\ it\\'s' \"1\"' --header content-type:application/json --data-binary '{\"a\": \"b'\"'\"'c\"}\n'",
}

func TestParse(t *testing.T) {
	for name, text := range forms {
		r, err := explain.Parse([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		m := r.Message
		get := func(header string) string {
			for key, values := range m.Header {
				if strings.EqualFold(key, header) {
					return strings.Join(values, "|")
				}
			}
			return ""
		}
		got := fmt.Sprintf("%s %s %s %s %s", m.Method, m.URL, get("X-Sig"), get("Content-Type"), m.Body)
		if want := "POST https://a.example/hooks?a=1 it's \"1\" application/json {\"a\": \"b'c\"}\n"; got != want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, want)
		}
	}
}

func TestParseBodies(t *testing.T) {
	for _, test := range []struct{ text, body, kind string }{
		{"curl a.example -d a=1 -d b=2", "a=1&b=2", "application/x-www-form-urlencoded"},
		{"curl a.example --data-urlencode 'a=x y' --data-urlencode =é -d c", "a=x+y&%C3%A9&c", "application/x-www-form-urlencoded"},
		{`curl a.example -d "\$x \n"`, `$x \n`, "application/x-www-form-urlencoded"},
		{`curl a.example --data-raw $'\u00e9\x41\n'`, "éA\n", "application/x-www-form-urlencoded"},
		{"curl a.example --data-raw @x", "@x", "application/x-www-form-urlencoded"},
		{`{"request":{"postData":{"mimeType":"a/b","params":[{"name":"a","value":"x y"},{"name":"b","value":"&"}]}}}`, "a=x+y&b=%26", "a/b"},
		{"X-A: 1\n\nbody", "body", ""},
		{"X-A: 1", "", ""},
		{"X-A: 1\n\n\n\nbody\r\n", "\n\nbody\r\n", ""},
		{"\ufeff{\"headers\":{},\"body\":\"\"}", "", ""},
	} {
		r, err := explain.Parse([]byte(test.text))
		if err != nil {
			t.Errorf("%q: %v", test.text, err)
			continue
		}
		if got := string(r.Message.Body); got != test.body || r.Message.Header.Get("Content-Type") != test.kind {
			t.Errorf("%q: got %q, %q, want %q, %q", test.text, got, r.Message.Header.Get("Content-Type"), test.body, test.kind)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{
		"", "hello", "curl 'a", `curl "a`, `curl $'a`, `curl $'\q'`, "curl -H", "curl a -d @file", "curl a -F x=@y", "curl a --json @x", "curl a --data-urlencode a@b",
		"{", `{"headers":1}`, `{"headers":{"a":1}}`, `{"body":{}}`, `{"body":"","body_base64":""}`, `{"body_base64":"?"}`,
		`{"log":{"entries":[]}}`, `{"log":1}`, `{"request":{"postData":{"text":"?","encoding":"base64"}}}`,
	} {
		if r, err := explain.Parse([]byte(text)); err == nil {
			t.Errorf("%q: got %+v, want an error", text, r)
		}
	}
}

// What a strict parser refuses is a remark, and so in the report.
func TestRemarks(t *testing.T) {
	for text, want := range map[string]string{
		"A: 1\n b\n\n":                `"A" goes over two lines`,
		"A\x1b[2J: 1\n b\n\n":         `"A\x1b[2J" goes over two lines`,
		"A : 1\n\n":                   "a space in front of the colon in line 1",
		"A: 1\nwhat\n\n":              "line 2 is no header",
		"A: 1":                        "no blank line",
		"curl a.example b.example":    "several URLs",
		"curl a.example -H 'no'":      "has no colon",
		`{"log":{"entries":[{},{}]}}`: "several entries",
	} {
		r, err := explain.Parse([]byte(text))
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		report := explain.Explain(t.Context(), r, options(catalog.MustGet("freispace"), "k7Vq2Zx9Lm4Tw8Rb"))
		if !strings.Contains(report.Steps[1].Seen, want) || report.Steps[1].Status != explain.Warn {
			t.Errorf("%q: got %+v, want %q", text, report.Steps[1], want)
		}
	}
}

// fuzzParse checks that parse never panics, and that whatever it returns can
// be explained.
func fuzzParse(f *testing.F, parse func(string) (*explain.Request, error), seeds ...string) {
	for _, seed := range append(seeds, slices.Sorted(maps.Values(forms))...) {
		f.Add(seed)
	}
	o := options(catalog.MustGet("standard-webhooks"), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	o.MaxMACs, o.MaxTime = 50, time.Second
	f.Fuzz(func(t *testing.T, text string) {
		r, err := parse(text)
		if err != nil {
			return
		}
		r.Message.Header["Webhook-Signature"] = []string{"v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}
		r.Message.Header["Webhook-Id"] = []string{"m"}
		r.Message.Header["Webhook-Timestamp"] = []string{"1700000000"}
		if report := explain.Explain(t.Context(), r, o); report.Verified {
			t.Errorf("%q is verified", text)
		}
	})
}

func FuzzParse(f *testing.F) {
	fuzzParse(f, func(text string) (*explain.Request, error) { return explain.Parse([]byte(text)) })
}

// FuzzParseHTTP also checks that the body is what is behind the blank line.
func FuzzParseHTTP(f *testing.F) {
	fuzzParse(f, func(text string) (*explain.Request, error) {
		r, err := explain.ParseHTTP([]byte(text))
		if err == nil && !bytes.HasSuffix([]byte(text), r.Message.Body) {
			panic("the body is not the end of the text")
		}
		return r, err
	})
}

// FuzzParseCurl also writes a command and reads it again.
func FuzzParseCurl(f *testing.F) {
	quote := func(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
	fuzzParse(f, func(text string) (*explain.Request, error) {
		r, err := explain.ParseCurl("curl a.example --data-raw " + quote(text))
		if err != nil || string(r.Message.Body) != text || r.Message.Method != http.MethodPost {
			panic(fmt.Sprintf("%q is read as %+v (%v)", text, r, err))
		}
		return explain.ParseCurl(text)
	})
}

func FuzzParseHAR(f *testing.F) {
	fuzzParse(f, func(text string) (*explain.Request, error) { return explain.ParseHAR([]byte(text)) })
}

func FuzzParseJSON(f *testing.F) {
	fuzzParse(f, func(text string) (*explain.Request, error) { return explain.ParseJSON([]byte(text)) })
}

// FuzzExplain changes everything that a stranger can.
func FuzzExplain(f *testing.F) {
	for _, c := range readCases(f) {
		var signature string
		if values := c.request.Message.Header["X-Freispace-Signature"]; len(values) > 0 {
			signature = values[0]
		}
		f.Add(signature, "application/json", "1700000000", c.request.Message.Body)
	}
	const secret = "k7Vq2Zx9Lm4Tw8Rb"
	f.Fuzz(func(t *testing.T, signature, kind, ts string, body []byte) {
		for _, name := range []string{"freispace", "spaces"} {
			r := request(string(body), "X-Freispace-Signature", signature, "X-Spaces-Signature", signature, "X-Spaces-Request-Timestamp", ts, "Content-Type", kind)
			o := options(catalog.MustGet(name), secret)
			o.MaxMACs = 500
			report := explain.Explain(t.Context(), r, o)
			if report.Verified || report.Cause != nil && report.Cause.Proven && strings.HasPrefix(report.Cause.Code, "body-") {
				t.Errorf("a signature that nobody made is explained:\n%s", report)
			}
			if !bytes.Equal(r.Message.Body, body) {
				t.Error("the body was changed")
			}
		}
	})
}
