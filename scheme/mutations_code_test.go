package scheme_test

import (
	"bytes"
	"net/http"
	"strings"
	"testing"
)

// in returns a change of a text in the body.
func in(old, text string) func(g *target) {
	return func(g *target) { g.Body = bytes.Replace(g.Body, []byte(old), []byte(text), 1) }
}

// listed returns a change of the list in a header.
func listed(name string, f func(list string) string) func(g *target) {
	return func(g *target) { g.Header.Set(name, f(g.Header.Get(name))) }
}

// changed returns a change of a header.
func changed(name, old, text string) func(g *target) {
	return func(g *target) { g.Header.Set(name, strings.Replace(g.Header.Get(name), old, text, 1)) }
}

// relisted returns a change of the list in a token, which is not signed again.
func relisted(list string) func(*testing.T, *target) bool {
	return forged(isToken, func(h, p string) (string, string) { return withMember(h, "tl_headers", quoted(list)), p })
}

// codeMutations are those of what is code (docs/hooks.md): by the name of a
// hook, or by what stands in a term.
var codeMutations = map[string][]mutation{
	"json-sorted": {
		{"printed: a field changed", "mismatch", nil, on(in("caf", "cap"))},
		{"printed: a field more", "mismatch", nil, on(in("{", `{"a":1,`))},
		{"printed: a field in another case", "mismatch", nil, on(in(`"text"`, `"Text"`))},
		{"printed: a number for a text", "mismatch", nil, on(in(`"evt_1"`, "1"))},
		{"printed: a field twice", "malformed", nil, on(in("{", `{"text":1,`))},
		{"printed: a number in another spelling", "malformed", nil, on(in("12.5", "12.50"))},
		{"printed: a number with an exponent", "malformed", nil, on(in("12.5", "1.25e1"))},
		{"printed: a name that is a number", "malformed", nil, on(in(`"id"`, `"1"`))},
		{"printed: a name that is not ASCII", "malformed", nil, on(in(`"id"`, `"é"`))},
		{"printed: an array", "malformed", nil, on(in("12.5", "[12.5]"))},
		{"printed: half of a surrogate pair", "malformed", nil, on(in("caf", `\ud800`))},
		{"printed: more behind it", "malformed", nil, on(func(g *target) { g.Body = append(g.Body, "{}"...) })},
	},
	"form-json": {
		{"printed: a field changed", "mismatch", nil, on(in("cafe", "cape"))},
		{"printed: a field more", "mismatch", nil, on(func(g *target) { g.Body = append(g.Body, "&a=b"...) })},
		{"printed: fields in another order", "mismatch", nil, on(func(g *target) {
			fields := strings.Split(string(g.Body), "&")
			g.Body = []byte(fields[1] + "&" + fields[0])
		})},
		{"printed: a field twice", "malformed", nil, on(func(g *target) { g.Body = append(g.Body, "&text=cafe"...) })},
		{"printed: a field in two spellings", "malformed", nil, on(func(g *target) { g.Body = append(g.Body, "&Text=cafe"...) })},
		{"printed: a field without a value", "malformed", nil, on(func(g *target) { g.Body = append(g.Body, "&a="...) })},
		{"printed: what is not ASCII", "malformed", nil, on(in("cafe", "caf%C3%A9"))},
		{"printed: a NUL", "malformed", nil, on(in("cafe", "caf%00"))},
		{"printed: a text that cannot be decoded", "malformed", nil, on(in("cafe", "caf%zz"))},
		{"printed: a form that says it is JSON", "malformed", nil, on(func(g *target) { g.Header.Set("Content-Type", "application/json") })},
		{"printed: a form of two types", "duplicated", nil, on(func(g *target) { g.Header.Add("Content-Type", "text/plain") })},
	},
	"values": {
		{"listed: a value changed", "mismatch", nil, on(in(`"value":"`, `"value":"x`))},
		{"listed: nothing", "malformed", nil, on(in(`["value"]`, "[]"))},
		{"listed: a value twice", "malformed", nil, on(in(`["value"]`, `["value","value"]`))},
		{"listed: no list", "malformed", nil, on(in(`["value"]`, `"value"`))},
		{"listed: a number", "malformed", nil, on(in(`["value"]`, "[1]"))},
		{"listed: 33 values", "malformed", nil, on(in(`["value"]`, `["value"`+strings.Repeat(`,"value"`, 32)+"]"))},
		{"listed: what is not there", "missing", nil, on(in(`["value"]`, `["value","other"]`))},
		{"listed: no list at all", "missing", nil, on(in(`"properties"`, `"others"`))},
		{"listed: a value more", "mismatch", nil, on(func(g *target) {
			in(`["value"]`, `["value","other"]`)(g)
			in(`"value":"`, `"other":"x","value":"`)(g)
		})},
		{"listed: a value that is there twice", "duplicated", nil, on(in(`"value":"`, `"value":"x","value":"`))},
	},
	"headers": {
		{"listed: no list", "missing", nil, on(func(g *target) { g.Header.Del("X-Contentful-Signed-Headers") })},
		{"listed: two lists", "duplicated", nil, on(func(g *target) { g.Header.Add("X-Contentful-Signed-Headers", "x-other") })},
		{"listed: not itself", "malformed", nil, on(listed("X-Contentful-Signed-Headers", func(string) string { return "x-contentful-timestamp" }))},
		{"listed: not the time", "malformed", nil, on(listed("X-Contentful-Signed-Headers", func(string) string { return "x-contentful-signed-headers" }))},
		{"listed: a header twice", "malformed", nil, on(listed("X-Contentful-Signed-Headers", func(list string) string { return list + ",X-Contentful-Timestamp" }))},
		{"listed: an empty name", "malformed", nil, on(listed("X-Contentful-Signed-Headers", func(list string) string { return list + "," }))},
		{"listed: no name of a header", "malformed", nil, on(listed("X-Contentful-Signed-Headers", func(list string) string { return list + ",a b" }))},
		{"listed: 33 headers", "malformed", nil, on(listed("X-Contentful-Signed-Headers", func(list string) string {
			for i := range 31 {
				list += ",x-" + strings.Repeat("a", i+1)
			}
			return list
		}))},
		{"listed: what is not there", "missing", nil, on(listed("X-Contentful-Signed-Headers", func(list string) string { return list + ",x-other" }))},
		{"listed: a header more", "mismatch", nil, on(func(g *target) {
			listed("X-Contentful-Signed-Headers", func(list string) string { return list + ",x-other" })(g)
			g.Header.Set("X-Other", "x")
		})},
		{"listed: in another order", "mismatch", nil, on(listed("X-Contentful-Signed-Headers", func(list string) string {
			first, rest, _ := strings.Cut(list, ",")
			return rest + "," + first
		}))},
	},
	"headers:jose": {
		{"listed: no list", "missing", nil, withParameter("tl_headers")},
		{"listed: an empty list", "missing", nil, withParameter("tl_headers", `""`)},
		{"listed: not the time", "malformed", nil, withParameter("tl_headers", `"Content-Type"`)},
		{"listed: a header twice", "malformed", nil, withParameter("tl_headers", `"X-TL-Webhook-Timestamp,x-tl-webhook-timestamp"`)},
		{"listed: with a space", "malformed", nil, withParameter("tl_headers", `"X-TL-Webhook-Timestamp, Content-Type"`)},
		{"listed: an empty name", "malformed", nil, withParameter("tl_headers", `"X-TL-Webhook-Timestamp,"`)},
		{"listed: in an array", "missing", nil, withParameter("tl_headers", `["X-TL-Webhook-Timestamp"]`)},
		{"listed: two lists", "malformed", nil, withParameter("tl_headers", `"X-TL-Webhook-Timestamp"`, `"X-TL-Webhook-Timestamp"`)},
		{"listed: 33 headers", "malformed", nil, withParameter("tl_headers", `"X-TL-Webhook-Timestamp`+strings.Repeat(",x", 32)+`"`)},
		{"listed: what is not there", "missing", nil, withParameter("tl_headers", `"X-TL-Webhook-Timestamp,X-Other"`)},
		{"listed: a header more, not signed again", "mismatch", nil, relisted("X-TL-Webhook-Timestamp,Content-Type")},
		{"listed: in another spelling, not signed again", "mismatch", nil, relisted("x-tl-webhook-timestamp")},
	},
	"raw-query": {
		{"a query added", "mismatch", nil, on(func(g *target) { g.URL += "?a=b" })},
	},
	"secret-body": {
		{"a space more", "mismatch", nil, on(func(g *target) { g.Body = append(g.Body, ' ') })},
		{"a field changed", "mismatch", nil, on(in("café", "cape"))},
		{"a field more", "mismatch", nil, on(in("{", `{"a":1,`))},
		{"the hash twice", "malformed", nil, on(func(g *target) { in("{", `{"a":"`+g.sig+`",`)(g) })},
		{"the hash in another field", "missing", nil, on(in(`"auth"`, `"other"`))},
		{"a compressed body", "malformed", nil, on(func(g *target) { g.Header = g.Header.Clone(); g.Header.Set("Content-Encoding", "gzip") })},
	},
	hookRFC9421: {
		{"what is signed: missing", "missing", nil, on(func(g *target) { g.Header.Del("Signature-Input") })},
		{"what is signed: nothing", "malformed", nil, on(changed("Signature-Input", `("@method" "@target-uri" "content-digest")`, "()"))},
		{"what is signed: without the digest", "malformed", nil, on(changed("Signature-Input", ` "content-digest"`, ""))},
		{"what is signed: without the method", "malformed", nil, on(changed("Signature-Input", `"@method" `, ""))},
		{"what is signed: a component twice", "malformed", nil, on(changed("Signature-Input", `"@method"`, `"@method" "@method"`))},
		{"what is signed: a component in upper case", "malformed", nil, on(changed("Signature-Input", `"@method"`, `"@Method"`))},
		{"what is signed: in another order", "mismatch", nil, on(changed("Signature-Input", `"@method" "@target-uri"`, `"@target-uri" "@method"`))},
		{"what is signed: a header more", "mismatch", nil, on(changed("Signature-Input", `"@method"`, `"content-type" "@method"`))},
		{"what is signed: a header that is not there", "missing", nil, on(changed("Signature-Input", `"@method"`, `"x-other" "@method"`))},
		{"what is signed: a component that is unknown", "malformed", nil, on(changed("Signature-Input", `"@method"`, `"@other" "@method"`))},
		{"what is signed: under another label", "missing", nil, on(changed("Signature-Input", "sig1", "sig2"))},
		{"what is signed: not an inner list", "malformed", nil, on(changed("Signature-Input", "sig1=(", "sig1=1, sig2=("))},
		{"what is signed: another algorithm", "malformed", nil, on(changed("Signature-Input", ";created", `;alg="none";created`))},
		{"what is signed: another key", "mismatch", nil, on(changed("Signature-Input", ";created", `;keyid="other";created`))},
		{"digest missing", "missing", nil, on(func(g *target) { g.Header.Del("Content-Digest") })},
		{"digest of another hash", "malformed", nil, on(changed("Content-Digest", "sha-256", "md5"))},
		{"digest changed", "mismatch", nil, on(changed("Content-Digest", "f", "g"))},
		{"method changed", "mismatch", nil, on(func(g *target) { g.Method = http.MethodPut })},
		{"method missing", "missing", nil, on(func(g *target) { g.Method = "" })},
		{"url changed", "mismatch", nil, on(func(g *target) { g.URL += "/" })},
		{"url missing", "missing", nil, on(func(g *target) { g.URL = "" })},
	},
	"http-signatures": {
		{"what is signed: nothing", "malformed", nil, on(changed("Keygen-Signature", "(request-target) host date digest", ""))},
		{"what is signed: without the digest", "malformed", nil, on(changed("Keygen-Signature", " digest", ""))},
		{"what is signed: without the date", "malformed", nil, on(changed("Keygen-Signature", " date", ""))},
		{"what is signed: a header twice", "malformed", nil, on(changed("Keygen-Signature", " date", " date date"))},
		{"what is signed: in another order", "mismatch", nil, on(changed("Keygen-Signature", "host date", "date host"))},
		{"what is signed: a header more", "mismatch", nil, on(changed("Keygen-Signature", " date", " date content-type"))},
		{"what is signed: a header that is not there", "missing", nil, on(changed("Keygen-Signature", " date", " date x-other"))},
		{"what is signed: another algorithm", "malformed", nil, on(changed("Keygen-Signature", "ed25519", "rsa-sha256"))},
		{"digest missing", "missing", nil, on(func(g *target) { g.Header.Del("Digest") })},
		{"digest of another hash", "malformed", nil, on(changed("Digest", "sha-256", "md5"))},
		{"digest changed", "mismatch", nil, on(changed("Digest", "4", "5"))},
		{"method changed", "mismatch", nil, on(func(g *target) { g.Method = http.MethodPut })},
		{"method missing", "missing", nil, on(func(g *target) { g.Method = "" })},
		{"url changed", "mismatch", nil, on(func(g *target) { g.URL += "/" })},
		{"url of another host", "mismatch", nil, on(func(g *target) { g.URL = strings.Replace(g.URL, "receiver.", "other.", 1) })},
		{"url missing", "missing", nil, on(func(g *target) { g.URL = "" })},
	},
	"qsh": {
		{"method changed", "mismatch", nil, on(func(g *target) { g.Method = http.MethodPut })},
		{"method missing", "missing", nil, on(func(g *target) { g.Method = "" })},
		{"path changed", "mismatch", nil, on(func(g *target) { g.URL = strings.Replace(g.URL, "/in", "/inx", 1) })},
		{"a query added", "mismatch", nil, on(func(g *target) { g.URL += "?a=b" })},
		{"a query that cannot be read", "malformed", nil, on(func(g *target) { g.URL += "?a=%zz" })},
		{"url missing", "missing", nil, on(func(g *target) { g.URL = "" })},
	},
}
