package snippet

import (
	"encoding/json"
	"strings"
)

var javascript = (&language{
	name: "javascript", title: "JavaScript", framework: "Express",
	install: func(*page) string { return "npm install express" },
	cased:   camel,
	quote:   quoteJSON,
	header:  strings.ToLower,
	concat:  func(parts []string) string { return "Buffer.concat([" + strings.Join(parts, ", ") + "])" },
	plus:    " + ",
	or:      " || ",
	imports: [][2]string{{"crypto.", `import crypto from "node:crypto";`}},
	idioms:  strings.NewReplacer(`.digest().toString("hex")`, `.digest("hex")`, `.digest().toString("base64")`, `.digest("base64")`),
	patterns: merge(map[string]string{
		"header": "headers[%s]", "query": "formField(query, %s)", "form": "formField(body.toString(), %s)",
		"form-sorted": "sortedForm(body.toString())", "json": "jsonField(body, %s)", "field": "bodyField(headers, body, %s)",
		"param": "process.env[%s]", "url": `(process.env[%s] ?? "") + (query ? "?" + query : "")`,
		"missing": "!%s", "null": "%s === null", "unless": `(%s ? "" : %s)`,
		"utf8": "Buffer.from(%s)",
		"hex":  `%s.toString("hex")`, "base64": `%s.toString("base64")`, "base64url": `%s.toString("base64url")`,
		"base64url-padded": `%s.toString("base64").replaceAll("+", "-").replaceAll("/", "_")`, "unpadded": `%s.replace(/=+$/, "")`,
		"lower": "%s.toLowerCase()", "upper": "%s.toUpperCase()", "crc32": "crc32(%s)",
		"trim": "trimmed(%s, %s)", "after": "%[1]s.slice(%[1]s.indexOf(%[2]s) + %[2]s.length)",
		"from-hex": `decoded(%s, "hex")`, "from-base64": `decoded(%s, "base64")`, "from-base64url": `decoded(%s, "base64url")`, "from-pem": "pem(%s)",
		"unhex": `bytesOf(%s, "hex")`, "unbase64": `bytesOf(%s, "base64")`,
	}, nodeHashes()),
}).parse()

func nodeHashes() map[string]string {
	m := map[string]string{"hmac-sha3-512": `crypto.createHmac("sha3-512", %s).update(%s).digest()`}
	for _, h := range []string{"md5", "sha1", "sha256", "sha384", "sha512"} {
		m[h] = `crypto.createHash("` + h + `").update(%s).digest()`
		m["hmac-"+h] = `crypto.createHmac("` + h + `", %s).update(%s).digest()`
	}
	for _, a := range asymmetric {
		m["verify-"+a] = ""
	}
	return m
}

// quoteJSON returns a literal that JSON, JavaScript, Java and C# share.
func quoteJSON(text string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(text); err != nil {
		panic(err) // a text
	}
	return strings.TrimSuffix(b.String(), "\n")
}
