package explain_test

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

// The evidence ends with what names the change.
func TestBodies(t *testing.T) {
	for _, test := range []struct{ received, signed, evidence string }{
		{`{ "é": 1.0 }`, `{"é":1.0}`, "printed compactly, as JSON.stringify does"},
		{`{"a": "\u00e9", "n": 1.0}`, `{"a":"é","n":1}`, "as JSON.stringify prints them"},
		{`{"a":"\u00e9","n":1.0}`, `{"a":"é","n":1.0}`, "with its characters as UTF-8"},
		{`{"n":[-0, 1e-7, 123e20, 1E21, 0.1, 1e6]}`, `{"n":[0,1e-7,1.23e+22,1e+21,0.1,1000000]}`, "as JSON.stringify prints them"},
		{`{"a":"é\u00e9","n":1e2}`, `{"a": "é\u00e9", "n": 1e2}`, `", " and ": ", as json.dumps of Python does`},
		{`{"a":"é😀","n":1e2}`, `{"a": "\u00e9\ud83d\ude00", "n": 100.0}`, `\uXXXX, as json.dumps of Python does`},
		{`{"a":"\u00e9","n":1e16}`, `{"a": "é", "n": 1e+16}`, "ensure_ascii=False"},
		{`{"a": "é/\b\f\n\r\t\"\\\u0001"}`, `{"a":"\u00e9/\b\f\n\r\t\"\\\u0001"}`, `printed compactly with \uXXXX`},
		{`{"a":"é"}`, `{"a":"\u00E9"}`, "in capital letters"},
		{`{"a":"é/"}`, `{"a":"\u00e9\/"}`, "as json_encode of PHP does"},
		{`{"a":"\u00e9/"}`, `{"a":"é\/"}`, "JSON_UNESCAPED_UNICODE"},
		{`{"a": "<\u00e9", "n":1.0}`, `{"a":"\u003cé","n":1.0}`, "as json.Marshal of Go does"},
		{`{"b":1.0,"a":"<"}`, `{"a":"\u003c","b":1}`, "as json.Marshal of Go does with a map"},
		{`{"b":1.0,"a":"\u00e9","a":2}`, `{"a":"\u00e9","a":2,"b":1.0}`, "printed with its names sorted"},
		{`{"b":1,"a":"é"}`, `{"a": "\u00e9", "b": 1}`, "with sort_keys"},
		{`{"b":1,"a":"é"}`, `{"a":"\u00e9","b":1}`, `sorted and \uXXXX`},
		{`{"b":[1,{},[]],"a":"\u00e9"}`, "{\n  \"b\": [\n    1,\n    {},\n    []\n  ],\n  \"a\": \"\\u00e9\"\n}", "an indent of 2 spaces"},
		{`{"b":[1],"a":2}`, "{\n    \"b\": [\n        1\n    ],\n    \"a\": 2\n}", "an indent of 4 spaces"},
		{`{"a":"/é"}`, "{\n    \"a\": \"\\/\\u00e9\"\n}", "as JSON_PRETTY_PRINT of PHP does"},
		{`{"b":1,"a":2}`, "{\n  \"a\": 2,\n  \"b\": 1\n}", "an indent of 2 spaces and its names sorted"},
		{`{ "a":1}`, "{\"a\":1}\n", "compactly, with a line feed at the end"},
		{`{"a":1}`, "{\n  \"a\": 1\n}\n", "an indent of 2 spaces and a line feed at the end"},
		{`{"a":1}`, "{\n    \"a\": 1\n}\n", "an indent of 4 spaces and a line feed at the end"},
		{`{"a": 1e2, "b": "\u00e9"}`, `{"a":100.0,"b":"\u00e9"}`, "as Python prints them"},
		{`{"a": 1, "b": 2.5}`, `{"a":1.0,"b":2.5}`, "as floating-point ones"},

		{"a", "a\r\n", "a carriage return and a line feed behind it"},
		{"é", "w6k=", "the body in base64"},
		{`a"b`, `"a\"b"`, "as a JSON string, in quotes"},
		{"a=1+2", "a=1%202", "%20 in place of plus signs"},
		{"b=1%202&a=1", "b=1+2&a=1", "plus signs in place of %20"},
		{"a%3D1", "a=1", "its percent signs undone"},
		{"a", "{}", `"{}" in place of the body`},
		{"a", "undefined", `"undefined" in place of the body`},
		{"a", "null", `"null" in place of the body`},
		{"a", "[]", `"[]" in place of the body`},
	} {
		const secret = "k7Vq2Zx9Lm4Tw8Rb"
		r := request(test.received, "X-Freispace-Signature", hex.EncodeToString(mac(secret, test.signed)))
		report := explain.Explain(t.Context(), r, options(catalog.MustGet("freispace"), secret))
		if report.Cause == nil || !strings.HasSuffix(report.Cause.Evidence, test.evidence) {
			t.Errorf("received %q, signed %q: got %+v, want the evidence %q", test.received, test.signed, report.Cause, test.evidence)
		}
	}
}

func TestKeys(t *testing.T) {
	for _, test := range []struct{ secret, key, evidence string }{
		{" Zk4Wq8Xt2Lm\t", "Zk4Wq8Xt2Lm", "without the white space around the secret"},
		{"\ufeffZk4Wq8Xt2Lm\r\n", "Zk4Wq8Xt2Lm", "without the byte order mark in front of the secret"},
		{"Bearer Zk4Wq8Xt2Lm", "Zk4Wq8Xt2Lm", "without the word Bearer in front of the secret"},
		{"export SECRET='Zk4Wq8Xt2Lm'", "Zk4Wq8Xt2Lm", "in front of the secret's equals sign"},
		{"v1,Zk4Wq8Xt2Lm", "Zk4Wq8Xt2Lm", "without the secret's prefix"},
		{"Zk4Wq8Xt2Lm", "Zk4Wq8Xt2Lm\r\n", "a carriage return and a line feed at the end of the secret"},
		{"Zk4Wq8Xt2Lm", "Zk4Wq8Xt2Lm ", "a space at the end of the secret"},
		{"Zk4Wq8Xt2Lm", "zk4wq8xt2lm", "in lower case"},
		{"Zk4Wq8Xt2Lm", hex.EncodeToString([]byte("Zk4Wq8Xt2Lm")), "in hexadecimal as the key"},
		{"Zk4Wq8Xt2Lm", base64.StdEncoding.EncodeToString([]byte("Zk4Wq8Xt2Lm")), "in base64 as the key"},
		{"Zk4Wq8Xt2Lm", "null", `the text "null"`},
		{"Zk4Wq8Xt2Lm", "None", `the text "None"`},
		{"Zk4Wq8Xt2Lm", "[object Object]", `the text "[object Object]"`},
		{"Zk4Wq8Xt2Lm", "secret", `the text "secret"`},
		{"Zk4Wq8Xt2Lm", "changeme", `the text "changeme"`},
	} {
		r := request("{}", "X-Freispace-Signature", hex.EncodeToString(mac(test.key, "{}")))
		report := explain.Explain(t.Context(), r, options(catalog.MustGet("freispace"), test.secret))
		if report.Cause == nil || !strings.HasSuffix(report.Cause.Evidence, test.evidence) {
			t.Errorf("secret %q, key %q: got %+v, want the evidence %q", test.secret, test.key, report.Cause, test.evidence)
		}
	}
}

// The URL is one that no other change makes the signed one of.
func TestURLs(t *testing.T) {
	s := define(t, `{"name":"url","title":"URL","carrier":{"in":"header","name":"X-Sig"},
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{url}{body}"}`)
	for _, test := range []struct{ seen, signed, evidence string }{
		{"http://a.example/in", "https://a.example/in", "that begins with https"},
		{"https://a.example/in", "http://a.example/in", "that begins with http"},
		{"https://a.example/in?a=b", "https://a.example/in/?a=b", "with a slash at the end of its path"},
		{"https://a.example/in/?a=b", "https://a.example/in?a=b", "without a slash at the end of its path"},
		{"https://a.example:8443/in", "https://a.example/in", "without a port"},
		{"https://a.example/in", "https://a.example:443/in", "with the port 443"},
		{"https://a.example/in", "https://a.example:80/in", "with the port 80"},
		{"https://a.example/in?a=b", "https://a.example/in", "without its query"},
		{"https://a.example/in?a=b", "/in?a=b", "without its host"},
		{"https://a.example/in", "https://public.example/in", "with the host of X-Forwarded-Host"},
		{"http://a.example/in", "https://public.example/in", "with the host of X-Forwarded-Host, over https"},
	} {
		const secret = "k7Vq2Zx9Lm4Tw8Rb"
		r := request("{}", "X-Sig", hex.EncodeToString(mac(secret, test.signed+"{}")), "X-Forwarded-Host", "public.example")
		r.Message.URL = test.seen
		report := explain.Explain(t.Context(), r, options(s, secret))
		if report.Cause == nil || report.Cause.Code != "content-url" || !strings.HasSuffix(report.Cause.Evidence, test.evidence) {
			t.Errorf("seen %q, signed %q: got %+v, want the evidence %q", test.seen, test.signed, report.Cause, test.evidence)
		}
	}
}

// What is no secret is named, if nothing else is found. The texts are made up.
func TestLooks(t *testing.T) {
	for secret, want := range map[string]string{
		"sk-Zk4Wq8Xt2LmZk4Wq8Xt2Lm":                   "an API key of an AI service",
		"rk_test_Zk4Wq8Xt2Lm":                         "an API key of a payment service",
		"github_pat_Zk4Wq8Xt2Lm":                      "an access token of GitHub",
		"glpat-Zk4Wq8Xt2Lm":                           "an access token of GitLab",
		"xoxp-1234-Zk4Wq8":                            "a token of Slack",
		"AKIA" + "ZK4WQ8XT2LMZK4WQ":                   "an access key of AWS",
		"AIza" + strings.Repeat("Zk4Wq8", 6):          "an API key of Google",
		"shpat_Zk4Wq8Xt2Lm":                           "an access token of Shopify",
		"SG.Zk4Wq8Xt2LmZk4Wq8.Xt2Lm":                  "an API key of SendGrid",
		"eyJ" + "hbGciOi.Zk4Wq8Xt2Lm.Xt2Lm":           "a JSON Web Token",
		"we_Zk4Wq8Xt2Lm":                              "an id",
		"http://a.example/hooks/Zk4Wq8Xt2Lm":          "a URL",
		"t=1700000000,v1=" + strings.Repeat("0f", 32): "a signature",
	} {
		r := request("{}", "X-Freispace-Signature", strings.Repeat("0f", 32))
		report := explain.Explain(t.Context(), r, options(catalog.MustGet("freispace"), secret))
		if report.Cause == nil || report.Cause.Proven || report.Cause.Evidence != "current looks like "+want {
			t.Errorf("%s: got %+v, want it to look like %s", want, report.Cause, want)
		}
	}
}
