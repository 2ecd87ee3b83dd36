package snippet

import (
	"fmt"
	"strconv"
	"strings"
)

var python = (&language{
	name: "python", title: "Python", framework: "Flask",
	install: func(p *page) string {
		if p.Public {
			return "pip install flask cryptography"
		}
		return "pip install flask"
	},
	cased:  snake,
	quote:  strconv.Quote,
	concat: func(parts []string) string { return strings.Join(parts, " + ") },
	idioms: strings.NewReplacer(".digest().hex()", ".hexdigest()"),
	plus:   " + ",
	or:     " or ",
	imports: [][2]string{
		{"base64.", "import base64"}, {"datetime.", "import datetime"}, {"hashlib.", "import hashlib"}, {"hmac.", "import hmac"}, {"json.", "import json"},
		{"os.", "import os"}, {" re.", "import re"}, {" time.", "import time"}, {"urllib.", "import urllib.parse"}, {"zlib.", "import zlib"},
		{"InvalidSignature", "\nfrom cryptography.exceptions import InvalidSignature"},
		{"hashes.", "from cryptography.hazmat.primitives import hashes"},
		{"serialization.", "from cryptography.hazmat.primitives import serialization"},
		{"ec.", "from cryptography.hazmat.primitives.asymmetric import ec"},
		{"ed25519.", "from cryptography.hazmat.primitives.asymmetric import ed25519"},
		{"padding.", "from cryptography.hazmat.primitives.asymmetric import padding"},
	},
	patterns: merge(map[string]string{
		"header": "headers.get(%s)", "query": "form_field(query, %s)", "form": `form_field(body.decode(errors="replace"), %s)`,
		"form-sorted": `sorted_form(body.decode(errors="replace"))`, "json": "json_field(body, %s)", "field": "body_field(headers, body, %s)",
		"param": "os.environ.get(%s)", "url": `os.environ.get(%s, "") + ("?" + query if query else "")`,
		"missing": "not %s", "null": "%s is None", "unless": `("" if %s else %s)`,
		"utf8": "%s.encode()", "decoded": ".decode()", "parentheses": "(%s)",
		"hex": "%s.hex()", "base64": "base64.b64encode(%s).decode()", "base64url-padded": "base64.urlsafe_b64encode(%s).decode()",
		"base64url": `base64.urlsafe_b64encode(%s).rstrip(b"=").decode()`, "unpadded": `%s.rstrip("=")`,
		"lower": "%s.lower()", "upper": "%s.upper()", "crc32": "str(zlib.crc32(%s))",
		"trim": "%s.removeprefix(%s)", "after": "%s.partition(%s)[2]",
		"from-hex": "decoded(bytes.fromhex(%s))", "from-base64": "base64_key(%s)",
		"from-base64url": `base64_key(%s.replace("-", "+").replace("_", "/"))`, "from-pem": "pem(%s)",
		"unhex": "bytes.fromhex(%s)", "unbase64": "base64.b64decode(%s, validate=True)",
	}, pythonHashes()),
}).parse()

// merge returns all patterns in one map.
func merge(all ...map[string]string) map[string]string {
	merged := map[string]string{}
	for _, m := range all {
		for name, pattern := range m {
			merged[name] = pattern
		}
	}
	return merged
}

func pythonHashes() map[string]string {
	m := map[string]string{}
	for _, h := range []string{"md5", "sha1", "sha256", "sha384", "sha512"} {
		m[h] = "hashlib." + h + "(%s).digest()"
		m["hmac-"+h] = fmt.Sprintf("hmac.new(%%s, %%s, hashlib.%s).digest()", h)
	}
	m["hmac-sha3-512"] = "hmac.new(%s, %s, hashlib.sha3_512).digest()"
	for _, a := range asymmetric {
		m["verify-"+a] = ""
	}
	return m
}
