package scheme_test

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// synthetic are definitions that cover what the catalogue does not: every
// grammar, place, encoding, algorithm, unit and term.
func synthetic(t testing.TB) []*scheme.Scheme {
	var all []*scheme.Scheme
	add := func(format string, args ...any) {
		text := fmt.Sprintf(format, args...)
		all = append(all, define(t, fmt.Sprintf(`{"name": "synthetic-%d", "title": "Synthetic", %s}`, len(all), text)))
	}
	header := `"carrier": {"in": "header", "name": "X-Sig"}`
	for _, algorithm := range []string{"hmac-md5", "hmac-sha1", "hmac-sha256", "hmac-sha384", "hmac-sha512", "ed25519"} {
		for _, encoding := range []string{"hex", "hex-upper", "base64", "base64-unpadded", "base64url", "base64url-unpadded"} {
			key := ""
			if algorithm == "ed25519" {
				key = `, "key": [["cut:whsk_", "base64"]], "public_key": [["cut:whpk_", "base64"]]`
			}
			add(`%s, "content": "{body}", "signatures": [{"algorithm": %q, "encoding": %q%s}]`, header, algorithm, encoding, key)
		}
	}
	for _, unit := range []string{"s", "ms", "rfc3339", "auto"} {
		for _, carrier := range []string{
			`"in": "header", "name": "X-Sig", "prefix": "v0="`,
			`"in": "header", "name": "X-Sig", "separator": ",", "prefix": "sha256 "`,
			`"in": "header", "name": "X-Sig", "separator": ";", "repeat": "join"`,
			`"in": "query", "name": "sig&nature"`,
			`"in": "query", "name": "sig", "separator": " ", "prefix": "="`,
		} {
			add(`"carrier": {%s}, "content": "{method}\n{path}\n{ts}{{}.{body}", "timestamp": {"in": "header:X-Time", "unit": %q, "tolerance": "5m"}, "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]`, carrier, unit)
		}
		for _, carrier := range []string{
			`"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "=", "fields": ["t", "v1", "id"]`,
			`"in": "query", "name": "sig", "grammar": "pairs", "separator": "&", "assign": "=", "fields": ["v1", "id", "t"]`,
			`"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ", ", "assign": ":", "repeat": "join"`,
			`"in": "header", "name": "X-Sig", "grammar": "parts", "separator": "|", "fields": ["t", "v1", "id"]`,
			`"in": "query", "name": "sig", "grammar": "parts", "separator": "/ /", "fields": ["id", "v1", "t"]`,
		} {
			add(`"carrier": {%s}, "content": "{carrier:id}{ts}{id}{body}", "id": {"in": "carrier:id"}, "timestamp": {"in": "carrier:t", "unit": %q}, "signatures": [{"tag": "v1", "algorithm": "hmac-sha512", "encoding": "base64"}]`, carrier, unit)
		}
	}
	plain := `"signatures": [{"algorithm": "hmac-sha256", "encoding": "base64url-unpadded", "key": [["append:&", "sha256"]]}]`
	for _, content := range []string{
		"{header:x-topic}:{body}", "{param:account}.{body}", "{method} {url} {body}", "{path}?{query:topic}\n{body}",
		"{json:$.id}.{json:$.items[1].sku}", "{field:id}",
	} {
		add(`%s, %s, "content": %q`, header, plain, content)
	}
	add(`%s, %s, "content": "{form:id}"`, header, plain)
	add(`%s, %s, "content": "{url}{id}{ts}{body}", "id": {"in": "query:id"}, "timestamp": {"in": "query:at", "unit": "rfc3339"}`, header, plain)
	for i, algorithm := range []string{"md5", "sha1", "sha256", "sha384", "sha512"} {
		content := []string{"{secret}{body}", "{body}{secret}", "{hex(md5(body))}{secret}"}[i%3]
		add(`%s, "content": %q, "signatures": [{"algorithm": %q, "encoding": "base64"}]`, header, content, algorithm)
	}
	for _, algorithm := range []string{"rsa-sha1", "rsa-sha256", "rsa-sha384", "rsa-sha512", "ecdsa-p256-sha1", "ecdsa-p256-sha256", "ed25519"} {
		add(`%s, "content": "{ts}{body}", "timestamp": {"in": "header:X-Time", "unit": "s"}, "signatures": [{"algorithm": %q, "encoding": "base64",
			"key": [["pem"]], "public_key": [["pem"]]}]`, header, algorithm)
	}
	add(`%s, "content": "{body}", "signatures": [{"algorithm": "ecdsa-p256-sha256", "encoding": "base64-of-hex", "key": [["pem"]], "public_key": [["pem"]]}]`, header)
	add(`%s, "content": "{body}", "signatures": [{"algorithm": "hmac-sha256", "encoding": "base64-of-hex", "key": [["after:.", "prepend:a", "sha1"]]}]`, header)
	for _, algorithm := range []string{"hs256", "hs384", "hs512", "rs256", "rs384", "rs512", "ps256", "es256", "es384", "es512", "eddsa"} {
		keys := ""
		if !strings.HasPrefix(algorithm, "hs") {
			keys = `, "key": [["pem"]], "public_key": [["pem"]]`
		}
		sigs := fmt.Sprintf(`"signatures": [{"algorithm": %q, "encoding": "base64url-unpadded"%s}]`, algorithm, keys)
		add(`"carrier": {"in": "header", "name": "X-Sig", "grammar": "jwt", "prefix": "Bearer ", "expires": "1m"}, %s, "content": "", "id": {"in": "claim:jti"},
			"timestamp": {"in": "claim:iat", "unit": "s", "tolerance": "5m"}, "require": {"claim:iss": "sealed", "unpadded(claim:hash)": "{base64url(sha256(body))}", "jose:typ": "JWT"}`, sigs)
		if !slices.Contains([]string{"hs256", "ps256", "es256"}, algorithm) {
			continue // else it takes too long
		}
		add(`"carrier": {"in": "query", "name": "token", "grammar": "jws"}, %s, "content": "{method} {path}\n{header:x-topic}\n{body}", "timestamp": {"in": "jose:at", "unit": "rfc3339"}`, sigs)
		add(`"carrier": {"in": "header", "name": "X-Sig", "grammar": "jws", "unencoded": true}, %s, "content": "{ts}{body}", "timestamp": {"in": "header:X-Time", "unit": "ms"}`, sigs)
	}
	add(`%s, "content": "", "signatures": [{"algorithm": "token", "encoding": "text"}]`, header)
	add(`"carrier": {"in": "header", "name": "Authorization", "prefix": "Basic "}, "content": "", "signatures": [{"algorithm": "token", "encoding": "base64"}]`)
	add(`"carrier": {"in": "query", "name": "token"}, "content": "", "signatures": [{"algorithm": "token", "encoding": "text"}]`)
	hexMAC := `"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]`
	for _, content := range []string{
		"{hex(sha256(body))}", "{base64(md5(body))}{method}", "{crc32(body)}{lower(method)}", "{hex(header:x-topic)}{upper(hex(sha512(body)))}",
		"{[}{header:x-topic}:{]}{body}", "{[}{header:X-None}:{]}{body}", "{[}{param:account}{]}{[}a{query:topic}b{hex(header:x-topic)}{]}{body}", "{{{[}{{{query:none}{{{]}{body}", "{secret}{body}",
	} {
		add(`%s, %s, "content": %q`, header, hexMAC, content)
	}
	add(`%s, %s, "content": "{url}{form-sorted}"`, header, hexMAC)
	add(`"carrier": {"in": "header", "name": "X-Sig", "names": ["X-Sig-Old", "X-Hub-Sig"], "prefix": "sha256="}, %s, "content": "{body}"`, hexMAC)
	add(`"carrier": {"in": "header", "name": "X-Sig-{n}-Of"}, %s, "content": "{body}"`, hexMAC)
	add(`%s, %s, "content": "{body}", "require": {"header:x-kind": "sealed", "header:X-Version": "1; a=b"}`, header, hexMAC)
	add(`"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": "&", "assign": "|"}, "content": "{ts}{body}",
		"timestamp": {"in": "carrier:t", "unit": "s"}, "signatures": [{"tag": "{param:key}", "algorithm": "hmac-sha1", "encoding": "hex", "key": [["sha1"]]}]`)
	pairs := `"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="}, "content": "{body}"`
	two := `"signatures": [{"tag": "v2", "algorithm": "hmac-sha512", "encoding": "hex"}, {"tag": "v1", "algorithm": "hmac-sha1", "encoding": "hex"}]`
	add(`%s, %s`, pairs, two)
	add(`%s, %s, "accept": "best"`, pairs, two)
	return all
}

// secretsFor returns a secret that can sign, and one that can verify.
func secretsFor(t testing.TB, s *scheme.Scheme, random *rand.ChaCha8) (private, public scheme.Secret) {
	sig := s.Definition().Signatures[0]
	for name, algorithm := range map[string]string{"rsa": "rsa-", "p256": "ecdsa-p256-", "ed25519": "ed25519"} {
		switch sig.Algorithm {
		case "rs256", "rs384", "rs512", "ps256":
			return testKey(t, "rsa.pem"), testKey(t, "rsa-public.pem")
		}
		if len(sig.Key) > 0 && sig.Key[0][0] == "pem" && strings.HasPrefix(sig.Algorithm, algorithm) {
			return testKey(t, name+".pem"), testKey(t, name+"-public.pem")
		}
	}
	if sig.Algorithm == "ed25519" {
		seed := make([]byte, ed25519.SeedSize)
		random.Read(seed)
		private = scheme.NewSecret("whsk_" + base64.StdEncoding.EncodeToString(seed))
	} else {
		private = s.GenerateSecret()
	}
	if text, ok := s.PublicKey(private); ok {
		return private, scheme.NewSecret(text)
	}
	return private, private
}

// otherSecret returns a secret that signed nothing.
func otherSecret(t testing.TB, s *scheme.Scheme) scheme.Secret {
	if strings.HasPrefix(s.Definition().Signatures[0].Algorithm, "rsa-") { // a new one takes its time
		return testKey(t, "rsa-1024.pem")
	}
	if a := s.Definition().Signatures[0].Algorithm; a == "ps256" || strings.HasPrefix(a, "rs") {
		return testKey(t, "rsa-4096.pem")
	}
	return s.GenerateSecret()
}

// randomMessage returns a message whose body fits what s reads in it.
func randomMessage(s *scheme.Scheme, size int, r *rand.Rand, random *rand.ChaCha8) *scheme.Message {
	body := make([]byte, size)
	random.Read(body)
	m := message("")
	m.Body = body
	content := s.Definition().Content
	switch {
	case strings.Contains(content, "{json:"), strings.Contains(content, "{field:"):
		id := strings.ToValidUTF8(string(body), "🦭")
		m.Body, _ = json.Marshal(map[string]any{"id": "x" + id, "items": []any{0, map[string]any{"sku": r.IntN(1000)}}, "data": "d" + id})
	case strings.Contains(content, "{form"):
		m.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		m.Body = []byte(url.Values{"id": {"x" + strings.ToValidUTF8(string(body), "🦭")}, "b": {"c"}}.Encode())
	}
	m.ID = fmt.Sprintf("msg_%x", r.Uint64())
	m.Time = at.Add(time.Duration(r.IntN(1e9)))
	return m
}

func TestRoundTrip(t *testing.T) {
	random := rand.NewChaCha8([32]byte{1})
	r := rand.New(random)
	schemes := synthetic(t)
	for _, name := range vendors {
		schemes = append(schemes, get(t, name))
	}
	for _, s := range schemes {
		for _, size := range []int{0, 100, 129, 70_000} {
			private, public := secretsFor(t, s, random)
			m := randomMessage(s, size, r, random)
			sign(t, signer(t, s, private), m)
			v := verifier(t, s, otherSecret(t, s), public)
			result, err := v.VerifyMessage(m)
			if err != nil {
				t.Fatalf("%s: %v\n%+v\n%q", s.Name(), err, s.Definition(), m.Header)
			}
			if result.Secret != 1 {
				t.Errorf("%s: signed by secret %d, want 1", s.Name(), result.Secret)
			}
			if want := s.Definition().ID != nil; want && result.ID != m.ID {
				t.Errorf("%s: id %q, want %q", s.Name(), result.ID, m.ID)
			}
			if ts := s.Definition().Timestamp; ts != nil && result.Time.Unix() != m.Time.Unix() {
				t.Errorf("%s: time %s, want %s", s.Name(), result.Time, m.Time)
			}
			flip(t, s, v, m, r)
		}
	}
}

// flip flips one bit after the other of what is signed, and of the signature.
func flip(t *testing.T, s *scheme.Scheme, v *scheme.Verifier, m *scheme.Message, r *rand.Rand) {
	refused := func(part string, bad *scheme.Message) {
		t.Helper()
		if _, err := v.VerifyMessage(bad); err == nil {
			t.Fatalf("%s: accepted after a bit of the %s was flipped:\n%q\n%q\n%.100q", s.Name(), part, bad.Header, bad.URL, bad.Body)
		}
	}
	def := s.Definition()
	signed := func(term string) bool {
		return strings.Contains(def.Content, "{"+term+"}") || strings.Contains(def.Content, "("+term+")")
	}
	hexDigits := strings.HasPrefix(def.Signatures[0].Encoding, "hex")
	if signed("body") && len(m.Body) > 0 {
		for range 5 {
			bad := clone(m)
			bad.Body[r.IntN(len(bad.Body))] ^= 1 << r.IntN(8)
			refused("body", bad)
		}
	}
	for name, values := range m.Header {
		if name == "Content-Type" || name == "X-Topic" && !signed("header:x-topic") {
			continue
		}
		if len(m.Body) > 128 || len(strings.Split(values[0], ",v1=")) > 1 && len(def.Signatures) > 1 {
			continue // too slow; or another signature stands for the one that was flipped
		}
		step := 1
		if strings.HasPrefix(def.Signatures[0].Algorithm, "e") { // curves take their time
			step = 5
		}
		for i := r.IntN(step); i < len(values[0]); i += step {
			bad := clone(m)
			text := []byte(values[0])
			bit := byte(1) << r.IntN(8)
			if bit == 0x20 && hexDigits {
				bit = 1 // it is the same digit in another case
			}
			text[i] ^= bit
			if def.Signatures[0].Encoding == "base64-of-hex" && sameDigits(string(text), values[0]) {
				continue
			}
			bad.Header[name] = []string{string(text)}
			refused("header "+name, bad)
		}
	}
	if signed("method") {
		refused("method", with(m, func(m *scheme.Message) { m.Method = "QOST" }))
	}
	if signed("param:account") {
		refused("parameter", with(m, func(m *scheme.Message) { m.Params["account"] = "acc_0" }))
	}
	if signed("url") {
		refused("URL", with(m, func(m *scheme.Message) { m.URL = strings.Replace(m.URL, "https", "http", 1) }))
		refused("URL", with(m, func(m *scheme.Message) { m.URL += "&a=b" }))
	}
	if signed("path") {
		refused("path", with(m, func(m *scheme.Message) { m.URL = strings.Replace(m.URL, "in%2Fbox", "in/box", 1) }))
	}
	if signed("query:topic") {
		refused("query", with(m, func(m *scheme.Message) { m.URL += "&topic=created" }))
		refused("query", with(m, func(m *scheme.Message) { m.URL = strings.Replace(m.URL, "created", "deleted", 1) }))
	}
	for _, name := range []string{"id", "data", "sku"} {
		if signed("field:"+name) || signed("json:$."+name) || signed("form:"+name) || name == "id" && signed("form-sorted") || name == "sku" && signed("json:$.items[1].sku") {
			refused("field "+name, with(m, func(m *scheme.Message) {
				m.Body = []byte(strings.NewReplacer(`"`+name+`":"`, `"`+name+`":"y`, `"`+name+`":`, `"`+name+`":9`, name+"=", name+"=y").Replace(string(m.Body)))
			}))
		}
	}
	if def.Carrier.In == "query" && len(m.Body) <= 128 { // as above
		u, err := url.Parse(m.URL)
		if err != nil {
			t.Fatal(err)
		}
		query := u.Query()
		good := query.Get(def.Carrier.Name)
		for i := range good {
			text := []byte(good)
			text[i] ^= 1
			query.Set(def.Carrier.Name, string(text))
			refused("signature in the query", with(m, func(m *scheme.Message) { u.RawQuery = query.Encode(); m.URL = u.String() }))
		}
	}
}

// sameDigits reports whether two texts of base64-of-hex differ in the case of
// their digits at most.
func sameDigits(a, b string) bool {
	x, errA := base64.StdEncoding.DecodeString(a)
	y, errB := base64.StdEncoding.DecodeString(b)
	return errA == nil && errB == nil && strings.EqualFold(string(x), string(y))
}

func with(m *scheme.Message, change func(*scheme.Message)) *scheme.Message {
	m = clone(m)
	change(m)
	return m
}

// TestSignatureInBody verifies what only a vendor can sign: a signature that
// stands in the body.
func TestSignatureInBody(t *testing.T) {
	form := `"carrier": {"in": "form", "name": "sig"}, "content": "{form:id}"`
	object := `"carrier": {"in": "json", "name": "$.meta.sig"}, "content": "{json:$.id}"`
	rest := `"name": "in-body", "title": "In body", "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]`
	sig := hex.EncodeToString(sha256MAC("secret", "order 1"))
	for _, tt := range []struct{ def, kind, body, want string }{
		{form, "application/x-www-form-urlencoded", "id=order+1&sig=" + sig, "ok"},
		{form, "application/x-www-form-urlencoded", "id=order+2&sig=" + sig, "mismatch"},
		{form, "application/x-www-form-urlencoded", "id=order+1", "missing"},
		{form, "application/x-www-form-urlencoded", "id=order+1&sig=&sig=" + sig, "duplicated"},
		{form, "application/json", "id=order+1&sig=" + sig, "malformed"},
		{form, "", "id=order+1&sig=" + sig, "missing"},
		{object, "application/json", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "ok"},
		{object, "text/plain; charset=UTF-8", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "ok"},
		{object, "", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "ok"},
		{object, "application/json; charset=ISO-8859-1", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "ok"},
		{object, "Application/X-WWW-Form-urlencoded; =", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "malformed"},
		{object, "application/x-www-form-urlencoded", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "malformed"},
		{object, "multipart/form-data; boundary=x", `{"id":"order 1","meta":{"sig":"` + sig + `"}}`, "malformed"},
		{object, "application/json", `{"id":"order 2","meta":{"sig":"` + sig + `"}}`, "mismatch"},
		{object, "application/json", `{"id":"order 1","meta":{"sig":"` + sig + `"},"meta":{}}`, "duplicated"},
		{object, "application/json", `{"id":"order 1","meta":{"sig":["` + sig + `"]}}`, "missing"},
		{object, "application/json", `{"id":"order 1","meta":"` + sig + `"}`, "missing"},
	} {
		s := define(t, "{"+rest+", "+tt.def+"}")
		m := &scheme.Message{Header: http.Header{}, Body: []byte(tt.body)}
		if tt.kind != "" {
			m.Header.Set("Content-Type", tt.kind)
		}
		_, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
		if got := code(err); got != tt.want {
			t.Errorf("%s as %q: got %s, want %s (%v)", tt.body, tt.kind, got, tt.want, err)
		}
		if _, err := s.Signer(scheme.NewSecret("secret")); code(err) != "definition" {
			t.Errorf("a Signer of a signature in the body: got %v, want a definition error", err)
		}
	}
}
