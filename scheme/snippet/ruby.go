package snippet

import "strings"

var ruby = (&language{
	name: "ruby", title: "Ruby", framework: "Sinatra",
	install: func(*page) string { return "gem install sinatra rackup puma" },
	cased:   snake,
	quote:   func(text string) string { return strings.ReplaceAll(quoteJSON(text), "#", `\#`) },
	header:  cgi,
	concat:  func(parts []string) string { return strings.Join(parts, " + ") },
	plus:    " + ",
	or:      " || ",
	imports: [][2]string{
		{"Base64.", `require "base64"`}, {"JSON.", `require "json"`}, {"OpenSSL", `require "openssl"`}, {"Time.iso8601", `require "time"`},
		{"URI.", `require "uri"`}, {"Zlib.", `require "zlib"`},
	},
	idioms: strings.NewReplacer(".b.b", ".b"),
	patterns: merge(map[string]string{
		"header": "headers[%s]", "query": "form_field(query, %s)", "form": "form_field(body, %s)",
		"form-sorted": "sorted_form(body)", "json": "json_field(body, %s)", "field": "body_field(headers, body, %s)",
		"param": "ENV[%s]", "url": `ENV[%s].to_s + (query.empty? ? "" : "?" + query)`,
		"missing": "%s.to_s.empty?", "null": "%s.nil?", "unless": `(%s ? "" : %s)`,
		"utf8": "%s.b", "parentheses": "(%s)",
		"hex": `%s.unpack1("H*")`, "base64": `Base64.strict_encode64(%s)`, "base64url": `Base64.urlsafe_encode64(%s, padding: false)`,
		"base64url-padded": `Base64.urlsafe_encode64(%s)`, "unpadded": `%s.delete_suffix("=").delete_suffix("=")`,
		"lower": "%s.downcase(:ascii)", "upper": "%s.upcase(:ascii)", "crc32": "Zlib.crc32(%s).to_s",
		"trim": "%s.delete_prefix(%s)", "after": "%s.partition(%s).last",
		"from-hex": "decoded(unhex(%s))", "from-base64": `base64_key(%s)`, "from-base64url": `base64_key(%s.tr("-_", "+/"))`, "from-pem": "pem(%s)",
		"unhex": "unhex(%s)", "unbase64": `Base64.strict_decode64(%s)`,
	}, rubyHashes()),
}).parse()

// cgi returns the name of a header as Rack has it.
func cgi(name string) string {
	name = strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
	if name == "CONTENT_TYPE" || name == "CONTENT_LENGTH" {
		return name
	}
	return "HTTP_" + name
}

func rubyHashes() map[string]string {
	m := map[string]string{"hmac-sha3-512": `OpenSSL::HMAC.digest("SHA3-512", %s, %s)`}
	for _, h := range []string{"md5", "sha1", "sha256", "sha384", "sha512"} {
		m[h] = `OpenSSL::Digest.digest("` + strings.ToUpper(h) + `", %s)`
		m["hmac-"+h] = `OpenSSL::HMAC.digest("` + strings.ToUpper(h) + `", %s, %s)`
	}
	for _, a := range asymmetric {
		m["verify-"+a] = ""
	}
	return m
}
