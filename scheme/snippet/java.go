package snippet

import "strings"

var java = (&language{
	name: "java", title: "Java", framework: "com.sun.net.httpserver",
	install: func(p *page) string {
		if p.Uses("json", "field") {
			return "com.fasterxml.jackson.core:jackson-databind, with Maven or Gradle"
		}
		return ""
	},
	cased:  camel,
	quote:  quoteJSON,
	concat: func(parts []string) string { return "concat(" + strings.Join(parts, ", ") + ")" },
	plus:   " + ",
	or:     " || ",
	imports: [][2]string{
		{"JsonNode", "import com.fasterxml.jackson.databind.JsonNode;"}, {"ObjectMapper", "import com.fasterxml.jackson.databind.ObjectMapper;"},
		{"Headers ", "import com.sun.net.httpserver.Headers;"}, {"HttpExchange", "import com.sun.net.httpserver.HttpExchange;"},
		{"HttpServer", "import com.sun.net.httpserver.HttpServer;"}, {"ByteArrayOutputStream", "import java.io.ByteArrayOutputStream;"},
		{"IOException", "import java.io.IOException;"}, {"InetSocketAddress", "import java.net.InetSocketAddress;"}, {"URLDecoder", "import java.net.URLDecoder;"},
		{"StandardCharsets", "import java.nio.charset.StandardCharsets;"}, {"GeneralSecurityException", "import java.security.GeneralSecurityException;"},
		{"KeyFactory", "import java.security.KeyFactory;"}, {"MessageDigest", "import java.security.MessageDigest;"},
		{"Signature.", "import java.security.Signature;"}, {"SignatureException", "import java.security.SignatureException;"},
		{"X509EncodedKeySpec", "import java.security.spec.X509EncodedKeySpec;"}, {"OffsetDateTime", "import java.time.OffsetDateTime;"},
		{"DateTimeParseException", "import java.time.format.DateTimeParseException;"}, {"ArrayList", "import java.util.ArrayList;"},
		{"Arrays.", "import java.util.Arrays;"}, {"Base64.", "import java.util.Base64;"}, {"HashMap", "import java.util.HashMap;"},
		{"HexFormat", "import java.util.HexFormat;"}, {"List<", "import java.util.List;"}, {"Locale.", "import java.util.Locale;"},
		{" Map<", "import java.util.Map;"}, {"Objects.", "import java.util.Objects;"}, {"TreeMap<", "import java.util.TreeMap;"}, {"TreeSet<", "import java.util.TreeSet;"}, {"Pattern.", "import java.util.regex.Pattern;"},
		{"Stream.", "import java.util.stream.Stream;"}, {"CRC32", "import java.util.zip.CRC32;"}, {"Mac.", "import javax.crypto.Mac;"},
		{"SecretKeySpec", "import javax.crypto.spec.SecretKeySpec;"},
	},
	patterns: merge(map[string]string{
		"header": "header(headers, %s)", "query": "formField(query, %s)", "form": "formField(new String(body, StandardCharsets.UTF_8), %s)",
		"form-sorted": "sortedForm(new String(body, StandardCharsets.UTF_8))", "json": "jsonField(body, %s)", "field": "bodyField(headers, body, %s)",
		"param": `Objects.requireNonNullElse(System.getenv(%s), "")`, "url": `System.getenv(%s) + (query.isEmpty() ? "" : "?" + query)`,
		"missing": "isEmpty(%s)", "null": "%s == null", "unless": `(%s ? "" : %s)`,
		"utf8": "utf8(%s)",
		"hex":  "HexFormat.of().formatHex(%s)", "base64": "Base64.getEncoder().encodeToString(%s)",
		"base64url": "Base64.getUrlEncoder().withoutPadding().encodeToString(%s)", "base64url-padded": "Base64.getUrlEncoder().encodeToString(%s)",
		"unpadded": `%s.replaceAll("=+$", "")`, "lower": "%s.toLowerCase(Locale.ROOT)", "upper": "%s.toUpperCase(Locale.ROOT)", "crc32": "crc32(%s)",
		"trim": "trimmed(%s, %s)", "after": "%[1]s.substring(%[1]s.indexOf(%[2]s) + %[2]s.length())",
		"from-hex": "decoded(HexFormat.of().parseHex(%s))", "from-base64": "decoded(Base64.getDecoder().decode(%s))",
		"from-base64url": "decoded(Base64.getUrlDecoder().decode(%s))", "from-pem": "pem(%s)",
		"unhex": "HexFormat.of().parseHex(%s)", "unbase64": "unbase64(%s)",
	}, javaHashes()),
}).parse()

func javaHashes() map[string]string {
	m := map[string]string{"hmac-sha3-512": `hmac("HmacSHA3-512", %s, %s)`}
	for h, name := range map[string]string{"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha384": "SHA-384", "sha512": "SHA-512"} {
		m[h] = `hash("` + name + `", %s)`
		m["hmac-"+h] = `hmac("Hmac` + strings.ReplaceAll(name, "-", "") + `", %s, %s)`
	}
	for _, a := range asymmetric {
		m["verify-"+a] = ""
	}
	return m
}
