package snippet

import (
	"fmt"
	"strings"
	"unicode"
)

var php = (&language{
	name: "php", title: "PHP", framework: "plain PHP",
	install: func(*page) string { return "" },
	cased:   func(words []string) string { return "$" + camel(words) },
	quote:   quotePHP,
	header:  strings.ToLower,
	concat:  func(parts []string) string { return strings.Join(parts, " . ") },
	plus:    " . ",
	or:      " || ",
	patterns: merge(map[string]string{
		"body":   "$body",
		"header": "$headers[%s] ?? ''", "query": "form_field($query, %s)", "form": "form_field($body, %s)",
		"form-sorted": "sorted_form($body)", "json": "json_field($body, %s)", "field": "body_field($headers, $body, %s)",
		"param": "(string) getenv(%s)", "url": `getenv(%s) . ($query === '' ? '' : '?' . $query)`,
		"missing": "(string) %s === ''", "null": "%s === null", "unless": "(%s ? '' : %s)",
		"utf8": "%s", // texts are bytes
		"hex":  "bin2hex(%s)", "base64": "base64_encode(%s)", "base64url": "rtrim(strtr(base64_encode(%s), '+/', '-_'), '=')",
		"base64url-padded": "strtr(base64_encode(%s), '+/', '-_')", "unpadded": "rtrim(%s, '=')",
		"lower": "strtolower(%s)", "upper": "strtoupper(%s)", "crc32": "sprintf('%%u', crc32(%s))",
		"trim": "trimmed(%s, %s)", "after": "explode(%[2]s, %[1]s, 2)[1]",
		"from-hex": "decoded(unhex(%s))", "from-base64": "decoded((string) base64_decode(%s, true))", "from-base64url": "decoded((string) base64_decode(strtr(%s, '-_', '+/'), true))", "from-pem": "pem(%s)",
		"unhex": "unhex(%s)", "unbase64": "unbase64(%s)",
	}, phpHashes()),
}).parse()

// quotePHP returns a literal in single quotes, or in double ones where it
// holds what cannot be seen.
func quotePHP(text string) string {
	if !strings.ContainsFunc(text, unicode.IsControl) {
		return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "'"
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\n':
			b.WriteString(`\n`)
		case unicode.IsControl(r):
			fmt.Fprintf(&b, `\u{%x}`, r)
		case r == '"' || r == '\\' || r == '$':
			b.WriteRune('\\')
			fallthrough
		default:
			b.WriteRune(r)
		}
	}
	return `"` + b.String() + `"`
}

func phpHashes() map[string]string {
	m := map[string]string{"hmac-sha3-512": "hash_hmac('sha3-512', %[2]s, %[1]s, true)"}
	for _, h := range []string{"md5", "sha1", "sha256", "sha384", "sha512"} {
		m[h] = "hash('" + h + "', %s, true)"
		m["hmac-"+h] = "hash_hmac('" + h + "', %[2]s, %[1]s, true)"
	}
	for _, a := range asymmetric {
		m["verify-"+a] = ""
	}
	return m
}
