package scheme_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// whole and wholePlain are definitions in which every field is set, in one or
// the other.
const whole = `{"name": "whole", "title": "Whole", "sources": ["a"], "notes": "n", "confidence": "high", "category": "tests",
	"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "=", "fields": ["t", "v1", "v2"], "repeat": "join"},
	"signatures": [{"tag": "v1", "algorithm": "ed25519", "encoding": "base64", "key": [["cut:a_", "base64"]], "public_key": [["cut:b_", "hex"]]},
		{"tag": "v2", "algorithm": "hmac-sha256", "encoding": "hex"}],
	"content": "{id}.{ts}.{field:data}", "id": {"in": "header:X-Id", "forbid": "."},
	"timestamp": {"in": "carrier:t", "unit": "ms", "tolerance": "5m", "future": "1m"},
	"require": {"header:X-Kind": "sealed"},
	"accept": "best", "event": "{json:$.type}", "envelope": "data",
	"answers": {"success": 202, "missing": 400, "invalid": 403, "empty": true},
	"handshakes": [{"when": {"method": "POST", "header:X-Kind": "question"}, "challenge": {"in": "json:$.challenge", "form": "word"},
		"require": {"json:$.token": "{param:token}"}, "verify": true, "proof": {"algorithm": "sha256", "encoding": "hex", "content": "{challenge}{param:account}"},
		"answer": {"status": 201, "header": "X-Again", "json": {"proof": "{proof}", "type": 1}}, "refuse": 404}]}`

// wholeHook has what belongs to a hook.
const wholeHook = `{"name": "whole-hook", "title": "Whole, with a hook", "hook": "http-message-signatures", "options": {"components":["@method"]},
	"carrier": {"in": "header", "name": "Signature"}, "signatures": [{"tag": "ed25519", "algorithm": "ed25519", "encoding": "base64", "key": [["pem"]], "public_key": [["pem"]]}]}`

const wholePlain = `{"name": "whole-plain", "title": "Whole, plain", "carrier": {"in": "header", "name": "X-Sig", "names": ["X-Sig-Old"], "prefix": "v0="},
	"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}", "body": "decoded",
	"handshakes": [{"when": {"method": "GET"}, "challenge": {"in": "query:challenge"}, "answer": {"text": "{challenge}"}}]}`

const wholeToken = `{"name": "whole-token", "title": "Whole, a token", "carrier": {"in": "header", "name": "X-Token"},
	"signatures": [{"algorithm": "token", "encoding": "text"}], "content": "", "answers": {"echo": true}}`

const wholeGroups = `{"name": "whole-groups", "title": "Whole, groups", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "=", "groups": " "},
	"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`

const wholeBatch = `{"name": "whole-batch", "title": "Whole, batch", "carrier": {"in": "json", "name": "$.token"},
	"signatures": [{"algorithm": "token", "encoding": "text"}], "content": "", "each": "$[*]"}`

const wholeList = `{"name": "whole-list", "title": "Whole, a list", "carrier": {"in": "header", "name": "X-Sig", "separator": ",", "start": "v0="},
	"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}",
	"id": {"in": "header:X-Id", "optional": true}, "timestamp": {"in": "header:X-Time", "unit": "rfc3339", "optional": true}}`

// wholeJWT and wholeDetached are the same for JSON Web Signatures.
const wholeJWT = `{"name": "whole-jwt", "title": "Whole, JWT", "carrier": {"in": "header", "name": "Authorization", "grammar": "jwt", "prefix": "Bearer ", "expires": "5m"},
	"signatures": [{"algorithm": "rs256", "encoding": "base64url-unpadded", "key": [["pem"]], "public_key": [["pem"], ["jwk"]]}, {"algorithm": "es256", "encoding": "base64url-unpadded", "key": [["pem"]]}],
	"keys": {"url": "{jose:jku}", "allow": ["https://keys.*.vendor.example/*"], "format": "jwks", "id": "jose:kid"},
	"content": "", "id": {"in": "claim:jti"}, "timestamp": {"in": "claim:iat", "unit": "s", "tolerance": "5m"},
	"require": {"claim:iss": "vendor", "unpadded(claim:body)": "{base64url(sha256(body))}"}, "event": "{claim:event.type}"}`

const wholeDetached = `{"name": "whole-detached", "title": "Whole, detached", "carrier": {"in": "header", "name": "X-Sig", "grammar": "jws", "unencoded": true},
	"signatures": [{"algorithm": "ps256", "encoding": "base64url-unpadded", "key": [["pem"]]}],
	"keys": {"url": "https://{param:domain}/jwks.json", "format": "jwks", "id": "header:X-Key"}, "content": "{body}", "timestamp": {"in": "jose:ts", "unit": "s"}}`

// TestCompileRefuses breaks one thing at a time.
func TestCompileRefuses(t *testing.T) {
	const base = `{"name": "base", "title": "Base", "carrier": {"in": "header", "name": "X-Sig"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`
	const parts = `{"name": "parts", "title": "Parts", "carrier": {"in": "header", "name": "X-Sig", "grammar": "parts", "separator": ":", "fields": ["t", "v1"]},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{ts}{body}", "timestamp": {"in": "carrier:t", "unit": "s"}}`
	const hashed = `{"name": "hashed", "title": "Hashed", "carrier": {"in": "header", "name": "X-Sig"},
		"signatures": [{"algorithm": "sha256", "encoding": "hex"}], "content": "{secret}{body}"}`
	const tagged = `{"name": "tagged", "title": "Tagged", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": "&", "assign": "|"},
		"signatures": [{"tag": "{param:key}", "algorithm": "hmac-sha1", "encoding": "hex"}], "content": "{body}"}`
	const token = `{"name": "token", "title": "Token", "carrier": {"in": "header", "name": "X-Token"},
		"signatures": [{"algorithm": "token", "encoding": "text"}], "content": ""}`
	const keys = `{"name": "keys", "title": "Keys", "carrier": {"in": "header", "name": "X-Sig"},
		"signatures": [{"algorithm": "rsa-sha256", "encoding": "base64", "key": [["pem"]], "public_key": [["pem"]]}], "content": "{body}"}`
	const batch = `{"name": "batch", "title": "Batch", "carrier": {"in": "json", "name": "$.sig"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{json:$.id}", "each": "$.items[*]"}`
	for _, tt := range []struct{ part, from, old, new string }{
		{"name", base, `"base"`, `""`},
		{"name", base, `"base"`, `"Base"`},
		{"name", base, `"base"`, `"a b"`},
		{"name", base, `"base"`, `"-a"`},
		{"name", base, `"base"`, `"../a"`},
		{"name", base, `"base"`, `"a\n"`},
		{"name", base, `"base"`, `"` + strings.Repeat("a", 65) + `"`},
		{"title", base, `"Base"`, `""`},
		{"carrier", base, `"in": "header"`, `"in": ""`},
		{"carrier", base, `"in": "header"`, `"in": "body"`},
		{"carrier", base, `"in": "header"`, `"in": "carrier"`},
		{"carrier", base, `"X-Sig"`, `""`},
		{"carrier", base, `"X-Sig"`, `"X Sig"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig:"`},
		{"carrier", base, `"X-Sig"`, `"X-Sïg"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "json", "name": "signature"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "json", "name": "$.a..b"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "json", "name": "$.a[x]"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "json", "name": "$.a[0"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "json", "name": "$.[0]"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "xml"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "unencoded": true`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "expires": "5m"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "separator": ","`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "repeat": "refuse"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "prefix": " a"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "unencoded": true`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jws", "expires": "5m"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "expires": "1500ms"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "expires": "-1s"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt", "names": ["X-Old"]`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "body", "grammar": "jws"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "body", "name": "a", "grammar": "jwt"`},
		{"signatures", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt"`},
		{"signatures", base, `"hmac-sha256", "encoding": "hex"`, `"hs256", "encoding": "base64url-unpadded"`},
		{"signatures", wholeDetached, `base64url-unpadded`, `base64url`},
		{"signatures", wholeJWT, `{"algorithm": "rs256"`, `{"tag": "v1", "algorithm": "rs256"`},
		{"signatures", wholeJWT, `{"algorithm": "es256", "encoding": "base64url-unpadded", "key": [["pem"]]}`, `{"algorithm": "hs256", "encoding": "base64url-unpadded"}`},
		{"signatures", wholeJWT, `"es256"`, `"rs256"`},
		{"content", wholeJWT, `"content": ""`, `"content": "{body}"`},
		{"content", wholeDetached, `"{body}"`, `"{claim:a}{body}"`},
		{"content", wholeDetached, `"{body}"`, `""`},
		{"content", base, `"{body}"`, `"{jose:a}{body}"`},
		{"content", base, `"{body}"`, `"{headers:jose:a,b}{body}"`},
		{"content", wholeDetached, `"{body}"`, `"{headers:jose:a,b c}{body}"`},
		{"id", wholeJWT, `claim:jti`, `claim:a.b`},
		{"timestamp", wholeDetached, `jose:ts`, `claim:ts`},
		{"require", wholeJWT, `claim:iss`, `claim:a.b`},
		{"require", wholeJWT, `claim:iss`, `claim:jti`},
		{"require", wholeJWT, `"claim:iss": "vendor", "unpadded(claim:body)": "{base64url(sha256(body))}"`, `"lower(header:a)": "b"`},
		{"require", base, `"{body}"`, `"{body}", "require": {"claim:a": "b"}`},
		{"event", wholeDetached, `"content"`, `"event": "{claim:type}", "content"`},
		{"keys", wholeJWT, `"jwks", "id"`, `"der", "id"`},
		{"keys", wholeJWT, `"{jose:jku}"`, `"{jose:jku"`},
		{"keys", wholeJWT, `"{jose:jku}"`, `"{secret}"`},
		{"keys", wholeDetached, `{param:domain}`, `{claim:iss}`},
		{"keys", wholeDetached, `{param:domain}`, `{header:X-Domain}`},
		{"keys", wholeDetached, `https:`, `http:`},
		{"keys", wholeDetached, `"format"`, `"allow": ["https://a.example/b"], "format"`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `http://keys.vendor.example/*`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://*.example/*`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://vendor.example`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://vendor.example/*a`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://vendor.example/**`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://vendor.example:443/a`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://vendor.example/a?b`},
		{"keys", wholeJWT, `https://keys.*.vendor.example/*`, `https://a@vendor.example/a`},
		{"keys", wholeJWT, `"jose:kid"`, `"jose:a.b"`},
		{"keys", wholeJWT, `"jose:kid"`, `"claim:kid"`},
		{"keys", wholeDetached, `"jwks", "id"`, `"pem", "id"`},
		{"keys", base, `"content"`, `"keys": {"url": "https://a.example/b", "format": "jwks"}, "content"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "assign": "="`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "fields": ["a"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "prefix": " v0="`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "prefix": "a,b", "separator": ","`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "repeat": "first"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "repeat": "join"`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "query", "name": "sig", "separator": ",", "repeat": "join"`},
		{"carrier", whole, `"separator": ","`, `"separator": ""`},
		{"carrier", whole, `"assign": "="`, `"assign": ""`},
		{"carrier", whole, `"assign": "="`, `"assign": ",="`},
		{"carrier", whole, `"assign": "="`, `"assign": "=", "prefix": "x"`},
		{"carrier", whole, `["t", "v1", "v2"]`, `["t", "t", "v1", "v2"]`},
		{"carrier", whole, `["t", "v1", "v2"]`, `["t", "", "v1", "v2"]`},
		{"content", whole, `["t", "v1", "v2"]`, `["t", "v1"]`},
		{"content", whole, `["t", "v1", "v2"]`, `["t", "v1", "v2", "v3"]`},
		{"carrier", parts, `["t", "v1"]`, `["v1"]`},
		{"carrier", parts, `["t", "v1"]`, `["t", "v1"], "assign": "="`},
		{"carrier", parts, `["t", "v1"]`, `["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q"]`},
		{"content", parts, `["t", "v1"]`, `["t", "v1", "x"]`},
		{"timestamp", parts, `["t", "v1"]`, `["x", "v1"]`},
		{"signatures", parts, `["t", "v1"]`, `["t", "v2"]`},
		{"signatures", base, `[{"algorithm": "hmac-sha256", "encoding": "hex"}]`, `[]`},
		{"signatures", base, `[{"algorithm": "hmac-sha256", "encoding": "hex"}]`, `[` + strings.Repeat(`{"algorithm": "hmac-sha256", "encoding": "hex"},`, 16) + `{}]`},
		{"signatures", base, `[{"algorithm": "hmac-sha256", "encoding": "hex"}]`, `[{"algorithm": "hmac-sha256", "encoding": "hex"},{"algorithm": "hmac-sha1", "encoding": "hex"}]`},
		{"content", base, `"hmac-sha256"`, `"sha256"`},
		{"signatures", base, `"hmac-sha256"`, `"none"`},
		{"signatures", base, `"hmac-sha256"`, `"HMAC-SHA256"`},
		{"signatures", base, `"hmac-sha256"`, `""`},
		{"signatures", base, `"hex"`, `""`},
		{"signatures", base, `"hex"`, `"base58"`},
		{"signatures", base, `"hex"`, `"hex", "tag": "v1"`},
		{"signatures", base, `"hex"`, `"hex", "key": [["trim"]]`},
		{"signatures", base, `"hex"`, `"hex", "key": [["trim:"]]`},
		{"signatures", base, `"hex"`, `"hex", "key": [["hex:x"]]`},
		{"signatures", base, `"hex"`, `"hex", "key": [["rot13"]]`},
		{"signatures", base, `"hex"`, `"hex", "key": [["hex"], [""]]`},
		{"signatures", base, `"hex"`, `"hex", "public_key": [["hex"]]`},
		{"signatures", base, `"X-Sig"}`, `"X-Sig", "separator": "a"}`},
		{"signatures", strings.Replace(base, `"hex"`, `"base64"`, 1), `"X-Sig"}`, `"X-Sig", "separator": "="}`},
		{"signatures", whole, `"tag": "v2"`, `"tag": ""`},
		{"signatures", whole, `"tag": "v2"`, `"tag": "v1"`},
		{"signatures", whole, `"tag": "v2"`, `"tag": "v=2"`},
		{"signatures", whole, `"tag": "v2"`, `"tag": " v2"`},
		{"signatures", whole, `["cut:b_", "hex"]`, `["b_"]`},
		{"content", base, `"{body}"`, `""`},
		{"content", base, `"{body}"`, `"text"`},
		{"content", base, `"{body}"`, `"{{body}"`},
		{"content", base, `"{body}"`, `"{body"`},
		{"content", base, `"{body}"`, `"{bodi}"`},
		{"content", base, `"{body}"`, `"{}"`},
		{"content", base, `"{body}"`, `"{BODY}"`},
		{"content", base, `"{body}"`, `"{body:x}"`},
		{"content", base, `"{body}"`, `"{header}"`},
		{"content", base, `"{body}"`, `"{header:}"`},
		{"content", base, `"{body}"`, `"{header:a b}"`},
		{"content", base, `"{body}"`, `"{json:a}"`},
		{"content", base, `"{body}"`, `"{field:[0]}"`},
		{"content", base, `"{body}"`, `"{json:$}"`},
		{"content", base, `"{body}"`, `"{id}{body}"`},
		{"content", base, `"{body}"`, `"{ts}{body}"`},
		{"content", base, `"{body}"`, `"{carrier:t}{body}"`},
		{"content", base, `"{body}"`, `"{header:x-SIG}{body}"`},
		{"content", base, `"in": "header"`, `"in": "form"`},
		{"content", strings.Replace(base, "{body}", "{url}", 1), `"in": "header"`, `"in": "query"`},
		{"content", strings.Replace(base, "{body}", "{field:sig}", 1), `"in": "header", "name": "X-Sig"`, `"in": "form", "name": "sig"`},
		{"content", strings.Replace(base, "{body}", "{field:sig}", 1), `"in": "header", "name": "X-Sig"`, `"in": "json", "name": "$.sig"`},
		{"content", whole, `{ts}`, `{carrier:v1}`},
		{"id", whole, `"header:X-Id"`, `""`},
		{"id", whole, `"header:X-Id"`, `"X-Id"`},
		{"id", whole, `"header:X-Id"`, `"body"`},
		{"id", whole, `"header:X-Id"`, `"param:id"`},
		{"id", whole, `"header:X-Id"`, `"header:x-sig"`},
		{"id", whole, `"header:X-Id"`, `"carrier:v1"`},
		{"id", whole, `"header:X-Id"`, `"carrier:a,b"`},
		{"id", whole, `"header:X-Id"`, `"carrier: a"`},
		{"timestamp", whole, `"header:X-Id"`, `"carrier:t"`},
		{"timestamp", whole, `"carrier:t"`, `"header:x-id"`},
		{"timestamp", base, `"{body}"`, `"{body}", "timestamp": {"in": "carrier:t", "unit": "s"}`},
		{"timestamp", whole, `"unit": "ms"`, `"unit": ""`},
		{"timestamp", whole, `"unit": "ms"`, `"unit": "ns"`},
		{"timestamp", whole, `"tolerance": "5m"`, `"tolerance": "-5m"`},
		{"timestamp", whole, `"future": "1m"`, `"future": "-1m"`},
		{"timestamp", whole, `"tolerance": "5m", `, ``},
		{"accept", whole, `"best"`, `"all"`},
		{"event", whole, `{json:$.type}`, `{json:type}`},
		{"event", whole, `{json:$.type}`, `{type}`},
		{"event", whole, `{json:$.type}`, `{id}`},
		{"event", whole, `{json:$.type}`, `{ts}`},
		{"event", whole, `{json:$.type}`, `{carrier:t}`},
		{"carrier", wholeGroups, `"groups": " "`, `"groups": ","`},
		{"carrier", wholeGroups, `"groups": " "`, `"groups": "="`},
		{"carrier", wholeGroups, `"groups": " "`, `"groups": " ,"`},
		{"carrier", wholeGroups, `"assign": "="`, `"assign": " = "`},
		{"carrier", wholeGroups, `"groups": " "`, `"groups": " ", "repeat": "join"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "groups": " "`},
		{"signatures", wholeGroups, `"groups": " "`, `"groups": "f"`},
		{"signatures", wholeGroups, `"v1"`, `"v 1"`},
		{"each", batch, `"$.items[*]"`, `"$.items"`},
		{"each", batch, `"$.items[*]"`, `"items[*]"`},
		{"each", batch, `"$.items[*]"`, `"$.items[*]x"`},
		{"each", batch, `"$.items[*]"`, `"$.items[*][*]"`},
		{"each", batch, `"$.items[*]"`, `"[*]"`},
		{"each", batch, `"in": "json", "name": "$.sig"`, `"in": "header", "name": "X-Sig"`},
		{"each", batch, `"$.sig"`, `"$.sig", "separator": ","`},
		{"each", batch, `"each"`, `"id": {"in": "json:$.id"}, "each"`},
		{"each", batch, `"each"`, `"timestamp": {"in": "header:X-Time", "unit": "s"}, "each"`},
		{"each", batch, `"hmac-sha256", "encoding": "hex"`, `"rsa-sha256", "encoding": "hex", "key": [["pem"]]`},
		{"envelope", whole, `"envelope": "data"`, `"envelope": "payload"`},
		{"envelope", base, `"{body}"`, `"{body}", "envelope": "data"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": [""]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["a b"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["x-sig"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["X-A", "x-a"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["a1","a2","a3","a4","a5","a6","a7","a8","a9","a10","a11","a12","a13","a14","a15","a16"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["X-A"], "separator": ","`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["X-A"], "repeat": "join"`},
		{"carrier", base, `"X-Sig"`, `"X-Sig", "names": ["X-A"], "grammar": "pairs", "separator": ",", "assign": "="`},
		{"carrier", base, `"in": "header", "name": "X-Sig"`, `"in": "query", "name": "a", "names": ["b"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig-{n}", "names": ["X-A"]`},
		{"carrier", base, `"X-Sig"`, `"X-Sig-{n}", "separator": ","`},
		{"carrier", base, `"X-Sig"`, `"X-Sig-{m}"`},
		{"content", wholePlain, `{body}`, `{header:x-sig-OLD}{body}`},
		{"timestamp", base, `"X-Sig"}`, `"X-Sig", "names": ["X-A"]}, "timestamp": {"in": "header:x-a", "unit": "s"}`},
		{"id", base, `"X-Sig"}`, `"X-Sig-{n}"}, "id": {"in": "header:x-sig-16"}`},
		{"signatures", base, `"hex"`, `"text"`},
		{"signatures", base, `"hmac-sha256", "encoding": "hex"`, `"token", "encoding": "hex-upper"`},
		{"signatures", token, `"X-Token"`, `"X-Token", "separator": ","`},
		{"signatures", token, `"X-Token"`, `"X-Token", "names": ["X-A"]`},
		{"signatures", token, `"X-Token"`, `"X-Token-{n}"`},
		{"signatures", token, `"text"`, `"base64url"`},
		{"content", token, `""`, `"{body}"`},
		{"content", token, `""`, `"{secret}"`},
		{"signatures", whole, `"hmac-sha256", "encoding": "hex"`, `"token", "encoding": "text"`},
		{"signatures", parts, `"hmac-sha256", "encoding": "hex"`, `"token", "encoding": "text"`},
		{"content", hashed, `{secret}`, ``},
		{"content", hashed, `{secret}`, `{{secret}`},
		{"content", hashed, `{secret}`, `{param:secret}`},
		{"content", hashed, `{secret}`, `{crc32(secret)}`},
		{"content", hashed, `{secret}`, `{[}{secret}{header:X-A}{]}`},
		{"content", hashed, `{secret}`, `{[}{secret}{]}`},
		{"content", hashed, `{body}`, ``},
		{"content", hashed, `{body}`, `{param:account}`},
		{"content", hashed, `{body}`, `{[}{header:X-A}{]}`},
		{"content", whole, `{ts}`, `{ts}{secret}`},
		{"content", keys, `{body}`, `{body}{secret}`},
		{"signatures", keys, `"key": [["pem"]], `, ``},
		{"signatures", keys, `"key": [["pem"]]`, `"key": [["pem"], ["trim:a"]]`},
		{"signatures", keys, `"public_key": [["pem"]]`, `"public_key": [["pem:x"]]`},
		{"signatures", keys, `"key": [["pem"]]`, `"key": [["after", "pem"]]`},
		{"signatures", keys, `"key": [["pem"]]`, `"key": [["prepend:", "pem"]]`},
		{"signatures", keys, `rsa-sha256`, `rsa-md5`},
		{"signatures", keys, `rsa-sha256`, `ecdsa-p384-sha256`},
		{"signatures", tagged, `{param:key}`, `{param:}`},
		{"signatures", tagged, `"assign": "|"`, `"assign": "|", "fields": ["{param:key}"]`},
		{"signatures", tagged, `[{`, `[{"tag": "v1", "algorithm": "hmac-sha1", "encoding": "hex"}, {`},
		{"signatures", parts, `"tag": "v1"`, `"tag": "{param:v1}"`},
		{"content", base, `"{body}"`, `"{hex(body}"`},
		{"content", base, `"{body}"`, `"{hex body)}"`},
		{"content", base, `"{body}"`, `"{(body)}"`},
		{"content", base, `"{body}"`, `"{rot13(body)}"`},
		{"content", base, `"{body}"`, `"{HEX(body)}"`},
		{"content", base, `"{body}"`, `"{hex()}"`},
		{"content", base, `"{body}"`, `"{hex(bodi)}"`},
		{"content", base, `"{body}"`, `"{hex(sha256({body}))}"`},
		{"content", base, `"{body}"`, `"{hex(hex(hex(hex(hex(body)))))}"`},
		{"content", base, `"{body}"`, `"{hex(header:x-SIG)}{body}"`},
		{"content", base, `"{body}"`, `"{[}{header:x-SIG}{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}{id}{header:X-A}{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}{body}{]}"`},
		{"content", base, `"{body}"`, `"{[}{hex(body)}{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}x{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}{header:X-A}{body}"`},
		{"content", base, `"{body}"`, `"{header:X-A}{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}{header:X-A}{[}{header:X-B}{]}{]}{body}"`},
		{"content", base, `"{body}"`, `"{[}{header:X-A}{]}"`},
		{"content", base, `"{body}"`, `"{param:account}"`},
		{"content", base, `"{body}"`, `"{secret}"`},
		{"content", base, `"{body}"`, `"{secret:a}{body}"`},
		{"content", base, `"{body}"`, `"{form-sorted:a}{body}"`},
		{"content", strings.Replace(base, "{body}", "{form-sorted}", 1), `"in": "header", "name": "X-Sig"`, `"in": "form", "name": "sig"`},
		{"content", whole, `{ts}`, `{[}{ts}{]}`},
		{"require", whole, `header:X-Kind`, `header:X Kind`},
		{"require", whole, `header:X-Kind`, `header:`},
		{"require", whole, `header:X-Kind`, `X-Kind`},
		{"require", whole, `header:X-Kind`, `body`},
		{"require", whole, `header:X-Kind`, `param:kind`},
		{"require", whole, `header:X-Kind`, `carrier:t`},
		{"require", whole, `header:X-Kind`, `carrier:v1`},
		{"require", whole, `"header:X-Kind": "sealed"`, `"carrier:h": "a,b"`},
		{"require", whole, `"header:X-Kind": "sealed"`, `"carrier:h": "{header:X-Kind}"`},
		{"require", whole, `"header:X-Kind": "sealed"`, `"carrier:h": ""`},
		{"content", whole, `header:X-Kind`, `carrier:h`},
		{"require", base, `"{body}"`, `"{body}", "require": {"carrier:h": "1"}`},
		{"carrier", wholeList, `"v0="`, `"v0= "`},
		{"carrier", wholeList, `"separator": ",", `, ``},
		{"carrier", whole, `"assign"`, `"start": "v0=", "assign"`},
		{"id", wholeList, `"{body}"`, `"{id}{body}"`},
		{"id", wholeList, `header:X-Id`, `json:$.id`},
		{"id", whole, `"forbid": "."`, `"forbid": ".", "optional": true`},
		{"timestamp", wholeList, `"{body}"`, `"{ts}{body}"`},
		{"timestamp", wholeList, `header:X-Time`, `json:$.time`},
		{"timestamp", wholeList, `"rfc3339"`, `"rfc3339", "tolerance": "5m"`},
		{"timestamp", whole, `"unit": "ms", "tolerance": "5m", "future": "1m"`, `"unit": "ms", "optional": true`},
		{"require", whole, `"sealed"`, `""`},
		{"require", whole, `"sealed"`, `"a\nb"`},
		{"require", whole, `"sealed"`, `" a"`},
		{"require", whole, `"sealed"`, `"é"`},
		{"require", whole, `X-Kind`, `x-sig`},
		{"require", whole, `X-Kind`, `x-id`},
		{"require", whole, `"header:X-Kind": "sealed"`, `"header:X-Kind": "sealed", "header:x-kind": "open"`},
		{"require", base, `"{body}"`, `"{body}", "require": {"header:x-time": "1"}, "timestamp": {"in": "header:X-Time", "unit": "s"}`},
		{"require", whole, `"sealed"`, `"{hex(sha256(body)}"`},
		{"require", whole, `"sealed"`, `"{secret}"`},
		{"require", whole, `"sealed"`, `"a{ts}"`},
		{"require", whole, `"sealed"`, `"{header:x-sig}"`},
		{"require", whole, `"header:X-Kind": "sealed"`, `"query:of": "{hex(sha256(url))}"`},
		{"body", base, `"{body}"`, `"{body}", "body": "gzip"`},
		{"envelope", whole, `"{id}.{ts}.{field:data}"`, `"{id}.{ts}.{field:data}", "body": "decoded"`},
		{"confidence", whole, `"high"`, `"low"`},
		{"event", whole, `{json:$.type}`, `{secret}`},
		{"event", whole, `{json:$.type}`, `{secret-body:$.a}`},
		{"content", base, `"{body}"`, `"{body}{[}{header:A}{secret-body:$.a}{]}"`},
		{"content", base, `"{body}"`, `"{values:$.a}"`},
		{"content", base, `"{body}"`, `"{headers:X-A,X B}"`},
		{"content", base, `"{body}"`, `"{json-sorted(json-none(body))}"`},
		{"require", whole, `"header:X-Kind"`, `"raw:$.a"`},
		{"require", whole, `"header:X-Kind"`, `"headers:X-Kind"`},
		{"hook", wholeHook, `"http-message-signatures"`, `"none"`},
		{"hook", wholeHook, `"carrier"`, `"content": "{body}", "carrier"`},
		{"signatures", wholeHook, `"base64"`, `"hex"`},
		{"event", whole, `{json:$.type}`, `{[}{header:X-A}`},
		{"answers", whole, `400`, `200`},
		{"answers", whole, `403`, `302`},
		{"answers", whole, `403`, `600`},
		{"answers", whole, `403`, `-1`},
		{"answers", whole, `202`, `199`},
		{"answers", whole, `202`, `302`},
		{"answers", whole, `"empty": true`, `"echo": true`},
	} {
		text := strings.Replace(tt.from, tt.old, tt.new, 1)
		if text == tt.from {
			t.Fatalf("%s is nowhere in %s", tt.old, tt.from)
		}
		def, err := scheme.ParseDefinition([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		_, err = scheme.Compile(def)
		e, ok := errors.AsType[*scheme.Error](err)
		if !ok || !errors.Is(err, scheme.ErrDefinition) || e.Part != tt.part || e.Detail == "" || e.Hint() == "" {
			t.Errorf("%s in place of %s: got %v, want a definition error that names %s", tt.new, tt.old, err, tt.part)
		}
	}
	for _, text := range []string{base, parts, whole, hashed, tagged, token, keys, batch, wholeJWT, wholeDetached} {
		define(t, text)
	}
}

func TestParseDefinitionRefuses(t *testing.T) {
	for _, text := range []string{
		``, `null `, `[]`, `"freispace"`, `{`, `{} {}`, `{}x`, "\xff",
		`{"nam": "a"}`, `{"carrier": {"header": "X-Sig"}}`, `{"signatures": [{"algo": "hmac-sha256"}]}`, `{"signatures": {}}`,
		`{"id": {"from": "header:x"}}`, `{"timestamp": {"tolerance": 300}}`, `{"timestamp": {"tolerance": "5 minutes"}}`,
		`{"answers": {"ok": 200}}`, `{"key": "hex"}`, `{"signatures": [{"key": ["hex"]}]}`, `{"content": null, "tolerance": "5m"}`,
	} {
		def, err := scheme.ParseDefinition([]byte(text))
		if err == nil { // what is empty is no scheme at least
			_, err = scheme.Compile(def)
		}
		if !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("%s: got %v, want a definition error", text, err)
		}
	}
}

// TestWholeDefinition checks that every field of a definition is read, kept
// and printed again.
func TestWholeDefinition(t *testing.T) {
	set := map[string]bool{} // by the field's path, whether one of the definitions has it
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			walk(path, v.Elem())
		case reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, v.Field(i))
			}
		case reflect.Slice:
			set[path] = set[path] || v.Len() > 0
			if v.Len() > 0 {
				walk(path, v.Index(0))
			}
		case reflect.Map:
			set[path] = set[path] || v.Len() > 0
		case reflect.Invalid: // of a nil pointer
		default:
			set[path] = set[path] || !v.IsZero()
		}
	}
	for _, text := range []string{whole, wholePlain, wholeToken, wholeBatch, wholeGroups, wholeList, wholeJWT, wholeDetached, wholeHook} {
		def, err := scheme.ParseDefinition([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		walk("Definition", reflect.ValueOf(def))
		again, err := scheme.ParseDefinition([]byte(asJSON(t, def)))
		if err != nil || !reflect.DeepEqual(again, def) {
			t.Errorf("after a round trip: %+v (%v), want %+v", again, err, def)
		}
		if got := define(t, text).Definition(); !reflect.DeepEqual(got, def) {
			t.Errorf("compiled from %+v, want %+v", got, def)
		}
	}
	for path, ok := range set {
		if !ok {
			t.Errorf("%s is zero", path)
		}
	}
}

// TestSchemeNeverChanges changes what was given to Compile, and what
// Definition returned.
func TestSchemeNeverChanges(t *testing.T) {
	plain, err := scheme.ParseDefinition([]byte(wholePlain))
	if err != nil {
		t.Fatal(err)
	}
	p, err := scheme.Compile(plain)
	if err != nil {
		t.Fatal(err)
	}
	plain.Carrier.Names[0], p.Definition().Carrier.Names[0] = "x", "x"
	if got := p.Definition().Carrier.Names[0]; got != "X-Sig-Old" {
		t.Errorf("got the name %s", got)
	}
	def, err := scheme.ParseDefinition([]byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	want := asJSON(t, s.Definition())
	for _, def := range []scheme.Definition{def, s.Definition()} {
		def.Sources[0] = "x"
		def.Require["header:X-Kind"] = "x"
		def.Carrier.Fields[0] = "x"
		def.Signatures[0].Key[0][0] = "x"
		def.Signatures[0].PublicKey[0][0] = "x"
		def.Signatures[1].Algorithm = "x"
		def.ID.Forbid = ""
		def.Timestamp.Tolerance = 0
		h := &def.Handshakes[0]
		h.When["method"], h.Require["json:$.token"], h.Answer.JSON["proof"] = "GET", "x", "x"
		h.Challenge.In, h.Proof.Content, h.Verify = "x", "x", false
	}
	if got := asJSON(t, s.Definition()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func asJSON(t *testing.T, v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestDuration(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "0s", time.Second: "1s", time.Minute: "1m", 5 * time.Minute: "5m", 10 * time.Minute: "10m", 90 * time.Second: "1m30s",
		time.Hour: "1h", 20 * time.Hour: "20h", 90 * time.Minute: "1h30m", time.Hour + time.Second: "1h0m1s", time.Millisecond: "1ms", -time.Hour: "-1h",
	} {
		text, err := scheme.Duration(d).MarshalText()
		if err != nil || string(text) != want {
			t.Errorf("%s: got %s, want %s (%v)", d, text, want, err)
		}
		var again scheme.Duration
		if err := again.UnmarshalText(text); err != nil || time.Duration(again) != d {
			t.Errorf("%s: got %s after a round trip (%v)", d, time.Duration(again), err)
		}
	}
}

func TestEventType(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"standard-webhooks", `{"type":"user.created"}`, "user.created"},
		{"standard-webhooks", `{"type":{"a":"b"}}`, ""},
		{"standard-webhooks", `{"type":"a","type":"b"}`, ""},
		{"standard-webhooks", `{}`, ""},
		{"standard-webhooks", ``, ""},
		{"webex", `{"resource":"messages","event":"created"}`, "messages.created"},
		{"webex", `{"resource":"messages"}`, ""},
		{"freispace", `{"type":"user.created"}`, ""},
	} {
		if got := get(t, tt.name).EventType(&scheme.Message{Body: []byte(tt.body)}); got != tt.want {
			t.Errorf("%s, %s: got %q, want %q", tt.name, tt.body, got, tt.want)
		}
	}
}

func TestSignsBody(t *testing.T) {
	for content, want := range map[string]bool{
		"{body}": true, "{id}.{ts}.{body}": true, "{field:data}": true, "{id}.{ts}": false, "{header:X-A}": false, "{json:$.id}": false,
		"{hex(sha256(body))}": true, "{form-sorted}": true, "{id}{crc32(body)}": false, "{id}{hex(crc32(body))}": false, "{id}{[}{field:data}{]}": false,
	} {
		s := define(t, `{"name": "a", "title": "A", "carrier": {"in": "header", "name": "X-Sig"}, "content": "`+content+`", "id": {"in": "header:X-Id"},
			"timestamp": {"in": "header:X-Time", "unit": "s"}, "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
		if got := s.SignsBody(); got != want {
			t.Errorf("%s: got %v, want %v", content, got, want)
		}
	}
}
