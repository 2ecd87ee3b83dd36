package scheme_test

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"hash/crc32"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// signs returns a scheme that signs content, with HMAC-SHA256 in hex.
func signs(t testing.TB, content string) *scheme.Scheme {
	return define(t, `{"name": "content", "title": "Content", "carrier": {"in": "header", "name": "X-Sig"}, "content": `+asJSON(t.(*testing.T), content)+`,
		"id": {"in": "header:X-Id"}, "timestamp": {"in": "header:X-Time", "unit": "s", "tolerance": "5m"}, "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
}

// TestContent holds what is signed against the same text made by hand.
func TestContent(t *testing.T) {
	const body = "order 1\x00\xff ÄÖ"
	h := func(b []byte) string { return hex.EncodeToString(b) }
	m5, s1, s256, s512 := md5.Sum([]byte(body)), sha1.Sum([]byte(body)), sha256.Sum256([]byte(body)), sha512.Sum512([]byte(body))
	inner := sha256.Sum256([]byte(h(m5[:])))
	for content, want := range map[string]string{
		"{hex(body)}":                    h([]byte(body)),
		"{base64(body)}":                 base64.StdEncoding.EncodeToString([]byte(body)),
		"{base64url(body)}":              base64.RawURLEncoding.EncodeToString([]byte(body)),
		"{lower(body)}{upper(body)}":     "order 1\x00\xff ÄÖORDER 1\x00\xff ÄÖ",
		"{md5(body)}":                    string(m5[:]),
		"{hex(sha1(body))}":              h(s1[:]),
		"{upper(hex(sha256(body)))}":     strings.ToUpper(h(s256[:])),
		"{base64(sha512(body))}":         base64.StdEncoding.EncodeToString(s512[:]),
		"{crc32(body)}":                  strconv.FormatUint(uint64(crc32.ChecksumIEEE([]byte(body))), 10),
		"{hex(sha256(hex(md5(body))))}":  h(inner[:]),
		"{{hex(body)}{ts}":               "{hex(body)}1700000000",
		"{hex(method)}/{lower(method)}":  "504f5354/post",
		"{hex(id)}{base64(header:A)}":    "6964312bYjI=",
		"{secret}.{body}":                "secret." + body,
		"a{[}b{header:A}c{]}d{body}":     "abb2cd" + body,
		"a{[}b{header:B}c{]}d{body}":     "ad" + body,
		"{[}{header:A}{header:B}{]}{ts}": "1700000000",
		"{[}{param:empty};{]}{ts}":       "1700000000",
		"{[}{header:B}{]}{[}{header:A}{]}{[}{hex(header:B)}{]}{ts}":    "b21700000000",
		"{[}{query:a};{]}{[}{query:b};{]}{[}{query:empty};{]}{ts}":     "1;1700000000",
		"{[}{param:account};{]}{[}{param:none};{]}{[}{ts}{url}{]}{ts}": "acc_1;1700000000https://a.example/?a=1&empty=1700000000",
	} {
		m := &scheme.Message{Method: "POST", URL: "https://a.example/?a=1&empty=", Header: http.Header{"A": {"b2"}}, Body: []byte(body), ID: "id1+", Time: at, Params: map[string]string{"account": "acc_1"}}
		sign(t, signer(t, signs(t, content), scheme.NewSecret("secret")), m)
		if got := m.Header.Get("X-Sig"); got != h(sha256MAC("secret", want)) {
			t.Errorf("%s: not the signature of %q", content, want)
		}
		if string(m.Body) != body {
			t.Errorf("%s: changed the body to %q", content, m.Body)
		}
		if _, err := verifier(t, signs(t, content), scheme.NewSecret("secret")).VerifyMessage(m); err != nil {
			t.Errorf("%s: %v", content, err)
		}
	}
}

// TestFormSorted begins with the example of Twilio's documentation.
func TestFormSorted(t *testing.T) {
	s := define(t, `{"name": "form", "title": "Form", "carrier": {"in": "header", "name": "X-Twilio-Signature"}, "content": "{url}{form-sorted}",
		"signatures": [{"algorithm": "hmac-sha1", "encoding": "base64"}]}`)
	const form, sig = "application/x-www-form-urlencoded", "0/KCTR6DLpKmkAf8muzZqo1nDgQ="
	const body = "Digits=1234&To=%2B18005551212&From=%2B12349013030&Caller=%2B12349013030&CallSid=CA1234567890ABCDE"
	for _, tt := range []struct{ name, kind, body, want string }{
		{"as documented", form, body, "ok"},
		{"with a charset", form + "; charset=UTF-8", body, "ok"},
		{"in another order", form, "CallSid=CA1234567890ABCDE&" + strings.TrimSuffix(body, "&CallSid=CA1234567890ABCDE"), "ok"},
		{"a pair twice", form, body + "&Digits=1234", "ok"},                                                   // as Twilio's own libraries do
		{"a byte between name and value", form, strings.Replace(body, "Digits=1234", "Digits1=234", 1), "ok"}, // the scheme has no separators
		{"a value more", form, body + "&Digits=5", "mismatch"},
		{"a value changed", form, strings.Replace(body, "1234", "1235", 1), "mismatch"},
		{"a field less", form, strings.TrimPrefix(body, "Digits=1234&"), "mismatch"},
		{"a field more", form, body + "&A=", "mismatch"},
		{"empty", form, "", "mismatch"},
		{"semicolons", form, strings.ReplaceAll(body, "&", ";"), "malformed"},
		{"a bad escape", form, body + "&a=%zz", "malformed"},
		{"as JSON", "application/json", body, "malformed"},
		{"as text", "text/plain", body, "malformed"},
		{"multipart", "multipart/form-data; boundary=x", body, "malformed"},
		{"without a type", "", body, "missing"},
		{"of another charset", form + "; charset=latin1", body, "malformed"},
	} {
		m := &scheme.Message{URL: "https://mycompany.com/myapp.php?foo=1&bar=2", Header: http.Header{"X-Twilio-Signature": {sig}}, Body: []byte(tt.body)}
		if tt.kind != "" {
			m.Header.Set("Content-Type", tt.kind)
		}
		if _, err := verifier(t, s, scheme.NewSecret("12345")).VerifyMessage(m); code(err) != tt.want {
			t.Errorf("%s: got %s, want %s (%v)", tt.name, code(err), tt.want, err)
		}
		m.Header.Set("Content-Encoding", "gzip")
		if _, err := verifier(t, s, scheme.NewSecret("12345")).VerifyMessage(m); code(err) != "malformed" {
			t.Errorf("%s, compressed: got %s, want malformed", tt.name, code(err))
		}
	}
}

// TestOptionalAmbiguity shows what an optional part cannot protect from, which
// is the vendor's text, and what it must not bring down with it.
func TestOptionalAmbiguity(t *testing.T) {
	secret := scheme.NewSecret("secret")
	s := signs(t, "{[}{header:A}.{]}{body}")
	m := &scheme.Message{Header: http.Header{"A": {"x"}}, Body: []byte("y"), Time: at, ID: "1"}
	sign(t, signer(t, s, secret), m)
	m.Header.Del("A")
	m.Body = []byte("x.y")
	if _, err := verifier(t, s, secret).VerifyMessage(m); err != nil {
		t.Errorf("the documented ambiguity is gone, so the documentation of Content should say so: %v", err)
	}
	// The id and the timestamp stand in a part that can be left out: they count as not signed.
	s = signs(t, "{[}{id}{ts}{header:A}{]}{body}")
	m = &scheme.Message{Header: http.Header{}, Body: []byte("y"), Time: at, ID: "1"}
	sign(t, signer(t, s, secret), m)
	v := verifier(t, s, secret)
	var kept keeper
	v.Replays = &kept
	result, err := v.VerifyMessage(m)
	if err != nil || kept.until.Sub(at) < 24*time.Hour || strings.HasPrefix(result.ReplayKey(), "id:") {
		t.Errorf("remembered as %s for %s (%v)", result.ReplayKey(), kept.until.Sub(at), err)
	}
	v.Replays = &scheme.MemoryReplays{Now: now}
	for i, want := range []string{"ok", "replayed"} {
		m.Header.Set("X-Id", strconv.Itoa(i))
		m.Header.Set("X-Time", strconv.FormatInt(at.Unix()+int64(i), 10))
		if _, err := v.VerifyMessage(m); code(err) != want {
			t.Errorf("under another id and time: got %s, want %s", code(err), want)
		}
	}
}

// TestReplayOfHashes replays a webhook that two secrets signed, where the
// secret is a part of what is hashed.
func TestReplayOfHashes(t *testing.T) {
	s := define(t, `{"name": "hashes", "title": "Hashes", "carrier": {"in": "header", "name": "X-Sig", "separator": ","}, "content": "{secret}{body}",
		"signatures": [{"algorithm": "sha256", "encoding": "hex"}]}`)
	a, b := scheme.NewSecret("secret a"), scheme.NewSecret("secret b")
	m := message("order 1")
	sign(t, signer(t, s, a, b), m)
	parts := strings.Split(m.Header.Get("X-Sig"), ",")
	seen := &scheme.MemoryReplays{Now: now}
	for i, tt := range []struct{ text, want string }{{parts[0], "ok"}, {parts[1], "replayed"}, {parts[1] + "," + parts[0], "replayed"}} {
		v := verifier(t, s, a, b)
		v.Replays = seen
		m.Header.Set("X-Sig", tt.text)
		if got := code(v.Verify(m.Header, m.Body)); got != tt.want {
			t.Errorf("case %d: got %s, want %s", i, got, tt.want)
		}
	}
}

// TestTagRefused signs under ids of keys that the carrier cannot hold.
func TestTagRefused(t *testing.T) {
	s := define(t, `{"name": "tag", "title": "Tag", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": "&", "assign": "|"}, "content": "{ts}{body}",
		"timestamp": {"in": "carrier:t", "unit": "s"}, "signatures": [{"tag": "{param:key}", "algorithm": "hmac-sha1", "encoding": "hex"}]}`)
	for key, want := range map[string]string{
		"key_1": "ok", "{param:key}": "ok", "": "missing", "a&b": "malformed", "a|b": "malformed", "&": "malformed", " a": "malformed", "a ": "malformed",
		"t": "malformed", "a\nb": "malformed", "é": "malformed", strings.Repeat("a", scheme.MaxCarrier): "malformed",
	} {
		m := message("order 1")
		m.Params["key"] = key
		err := signer(t, s, scheme.NewSecret("secret")).Sign(m)
		if got := code(err); got != want {
			t.Errorf("%.20q: got %s, want %s (%v)", key, got, want, err)
		}
		if err != nil {
			continue
		}
		for _, told := range []string{key, ""} {
			m.Params["key"] = told
			if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); err != nil {
				t.Errorf("%q, told %q: %v", key, told, err)
			}
		}
	}
}

// TestSignerKeepsToTheLimit signs with so many large keys that no Verifier
// would read the text.
func TestSignerKeepsToTheLimit(t *testing.T) {
	s := define(t, `{"name": "long", "title": "Long", "carrier": {"in": "header", "name": "X-Sig", "separator": ","}, "content": "{body}",
		"signatures": [{"algorithm": "rsa-sha256", "encoding": "base64", "key": [["pem"]]}]}`)
	for n, want := range map[int]string{1: "ok", 5: "ok", 6: "malformed", 8: "malformed"} { // 684 characters each
		secrets := make([]scheme.Secret, n)
		for i := range secrets {
			secrets[i] = testKey(t, "rsa-4096.pem")
		}
		m := message("order 1")
		err := signer(t, s, secrets...).Sign(m)
		if code(err) != want {
			t.Errorf("%d keys: got %v, want %s", n, err, want)
		}
		if err == nil {
			if err := verifier(t, s, secrets[0]).Verify(m.Header, m.Body); err != nil {
				t.Errorf("%d keys: %v", n, err)
			}
		}
	}
}

// TestOptionalEmptyText leaves out a part whose text in JSON has no characters.
func TestOptionalEmptyText(t *testing.T) {
	for body, want := range map[string]string{`{"a": "1"}`: "a:1;1700000000", `{"a": ""}`: "1700000000", `{}`: "1700000000", `{"a": null}`: "1700000000"} {
		m := message(body)
		sign(t, signer(t, signs(t, "{[}a:{json:$.a};{]}{ts}"), scheme.NewSecret("secret")), m)
		if got := m.Header.Get("X-Sig"); got != hexMAC("secret", want) {
			t.Errorf("%s: not the signature of %q", body, want)
		}
	}
}
