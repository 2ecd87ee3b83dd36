package snippet

import "strings"

var csharp = (&language{
	name: "csharp", title: "C#", framework: "ASP.NET Core",
	install: func(p *page) string {
		if p.Uses("verify-ed25519") {
			return "dotnet add package BouncyCastle.Cryptography"
		}
		return ""
	},
	cased:  camel,
	quote:  quoteJSON,
	concat: func(parts []string) string { return "Concat(" + strings.Join(parts, ", ") + ")" },
	plus:   " + ",
	or:     " || ",
	imports: [][2]string{
		{"CultureInfo", "using System.Globalization;"}, {"WebUtility", "using System.Net;"}, {"CryptographicOperations", "using System.Security.Cryptography;"},
		{"ECDsa", "using System.Security.Cryptography;"}, {"RSA", "using System.Security.Cryptography;"},
		{"Encoding.", "using System.Text;"}, {"JsonDocument", "using System.Text.Json;"},
		{"Ed25519PublicKeyParameters", "using Org.BouncyCastle.Crypto.Parameters;"}, {"Ed25519Signer", "using Org.BouncyCastle.Crypto.Signers;"},
	},
	patterns: merge(map[string]string{
		"header": "header(%s)", "query": "FormField(query, %s)", "form": "FormField(Encoding.UTF8.GetString(body), %s)",
		"form-sorted": "SortedForm(Encoding.UTF8.GetString(body))", "json": "JsonField(body, %s)", "field": "BodyField(header, body, %s)",
		"param": "Environment.GetEnvironmentVariable(%s)", "url": `Environment.GetEnvironmentVariable(%s) + (query == "" ? "" : "?" + query)`,
		"missing": "string.IsNullOrEmpty(%s)", "null": "%s == null", "unless": `(%s ? "" : %s)`,
		"utf8": "Encoding.UTF8.GetBytes(%s)",
		"hex":  "Hex(%s)", "base64": "Convert.ToBase64String(%s)",
		"base64url": "Convert.ToBase64String(%s).TrimEnd('=').Replace('+', '-').Replace('/', '_')", "base64url-padded": "Convert.ToBase64String(%s).Replace('+', '-').Replace('/', '_')",
		"unpadded": "%s.TrimEnd('=')", "lower": "%s.ToLowerInvariant()", "upper": "%s.ToUpperInvariant()", "crc32": "Crc32(%s)",
		"trim": "Trimmed(%s, %s)", "after": "%[1]s.Substring(%[1]s.IndexOf(%[2]s, StringComparison.Ordinal) + %[2]s.Length)",
		"from-hex": "Decoded(Convert.FromHexString(%s))", "from-base64": "Base64Key(%s)", "from-base64url": "Base64Key(%s.Replace('-', '+').Replace('_', '/'))", "from-pem": "Pem(%s)",
		"unhex": "Convert.FromHexString(%s)", "unbase64": "Convert.FromBase64String(%s)",
	}, csharpHashes()),
}).parse()

func csharpHashes() map[string]string {
	m := map[string]string{"hmac-sha3-512": "HMACSHA3_512.HashData(%s, %s)"}
	for _, h := range []string{"md5", "sha1", "sha256", "sha384", "sha512"} {
		m[h] = strings.ToUpper(h) + ".HashData(%s)"
		m["hmac-"+h] = "HMAC" + strings.ToUpper(h) + ".HashData(%s, %s)"
	}
	for _, a := range asymmetric {
		m["verify-"+a] = ""
	}
	return m
}
