package scheme_test

import (
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestEnvelope sends payloads under a scheme that signs one field of the body:
// as they are where they have the field, else as the text of that field. What
// is signed must be what any receiver reads there.
func TestEnvelope(t *testing.T) {
	const jsonType, formType = "application/json", "application/x-www-form-urlencoded"
	secret := scheme.NewSecret("98ebda579bbc549fe827952fcdc438134c37cfa5")
	s := get(t, "spaces")
	for _, tt := range []struct {
		name, kind, payload string
		data                string // what is signed
		wrapped             bool
	}{
		{"a string", jsonType, `{"type":"a","data":"x\u00e9\ud83e\uddad\"\\\/"}`, `xé🦭"\/`, false},
		{"a number", jsonType, `{"data":-12}`, "-12", false},
		{"a boolean", jsonType, `{"data":false}`, "false", false},
		{"an empty string", jsonType, `{"data":""}`, "", false},
		{"no type", "", `{"data":"x"}`, "x", false},
		{"a form", formType, "data=a+b%20%C3%A9&x=y", "a b é", false},
		{"a form with its charset", formType + "; charset=UTF-8", "data=x", "x", false},

		{"no data", jsonType, `{"type":"a"}`, `{"type":"a"}`, true},
		{"data in another case", jsonType, `{"Data":"a"}`, `{"Data":"a"}`, true},
		{"data that is an object", jsonType, `{"data":{"a":1}}`, `{"data":{"a":1}}`, true},
		{"data that is an array", jsonType, `{"data":["a"]}`, `{"data":["a"]}`, true},
		{"data that is null", jsonType, `{"data":null}`, `{"data":null}`, true},
		{"data twice", jsonType, `{"data":"a","data":"b"}`, `{"data":"a","data":"b"}`, true},
		{"data in two cases", jsonType, `{"data":"a","DATA":"b"}`, `{"data":"a","DATA":"b"}`, true},
		{"a number with two texts", jsonType, `{"data":1e2}`, `{"data":1e2}`, true},
		{"a number too large", jsonType, `{"data":9007199254740992}`, `{"data":9007199254740992}`, true},
		{"half a surrogate pair", jsonType, `{"data":"\ud83e"}`, `{"data":"\ud83e"}`, true},
		{"the wrong half first", jsonType, `{"data":"\udd3e\ud83e"}`, `{"data":"\udd3e\ud83e"}`, true},
		{"an array", jsonType, `[1]`, `[1]`, true},
		{"broken JSON", jsonType, `{"data":"x"`, `{"data":"x"`, true},
		{"JSON of another type", "application/vnd.a+json", `{"data":"x"}`, `{"data":"x"}`, true},
		{"JSON of another charset", jsonType + "; charset=latin1", `{"data":"x"}`, `{"data":"x"}`, true},
		{"text", "text/plain", "a <&> \u2028\x00\x7f b\r\n", "a <&> \u2028\x00\x7f b\r\n", true},
		{"nothing", "", "", "", true},
		{"nothing as JSON", jsonType, "", "", true},
		{"a form without data", formType, "a=b", "a=b", true},
		{"a form with empty data", formType, "data=", "data=", true},
		{"a form with data twice", formType, "data=a&data=b", "data=a&data=b", true},
		{"a form with an array", formType, "data=a&data[0]=b", "data=a&data[0]=b", true},
		{"a form that is none", formType, "data=%zz", "data=%zz", true},
		{"a form with a semicolon", formType, "data=a;b=c", "data=a;b=c", true},
		{"a form that is not UTF-8", formType, "data=%FF", "data=%FF", true},
		{"a form in another charset", formType + "; charset=iso-8859-1", "data=x", "data=x", true},
	} {
		m := &scheme.Message{Header: http.Header{}, Body: []byte(tt.payload), Time: at}
		if tt.kind != "" {
			m.Header.Set("Content-Type", tt.kind)
		}
		sign(t, signer(t, s, secret), m)
		if got, want := m.Header.Get("X-Spaces-Signature"), hex.EncodeToString(sha256MAC(secret.Reveal(), "v0:1700000000:"+tt.data)); got != want {
			t.Errorf("%s: signed something else than %q", tt.name, tt.data)
		}
		if got := string(m.Body) != tt.payload; got != tt.wrapped {
			t.Errorf("%s: sent %s, want it wrapped: %v", tt.name, m.Body, tt.wrapped)
		}
		if tt.wrapped {
			var body map[string]string
			if err := json.Unmarshal(m.Body, &body); err != nil || len(body) != 1 || body["data"] != tt.payload {
				t.Errorf("%s: the envelope is %s", tt.name, m.Body)
			}
			if strings.Contains(string(m.Body), `\u003c`) {
				t.Errorf("%s: the envelope escapes more than JSON needs: %s", tt.name, m.Body)
			}
			if got := m.Header.Get("Content-Type"); got != jsonType {
				t.Errorf("%s: the envelope's type is %q", tt.name, got)
			}
		}
		if err := verifier(t, s, secret).Verify(m.Header, m.Body); err != nil {
			t.Errorf("%s: what was sent is refused: %v", tt.name, err)
		}
	}
}

func TestEnvelopeRefuses(t *testing.T) {
	g := signer(t, get(t, "spaces"), scheme.NewSecret("secret"))
	for _, tt := range []struct {
		name, payload string
		header        http.Header
	}{
		{"not UTF-8", "a\xff", nil},
		{"not UTF-8 inside of JSON", "{\"data\":\"\xff\"}", http.Header{"Content-Type": {"application/json"}}},
		{"compressed", "{}", http.Header{"Content-Type": {"application/json"}, "Content-Encoding": {"gzip"}}},
	} {
		err := g.Sign(&scheme.Message{Header: tt.header, Body: []byte(tt.payload)})
		if code(err) != "malformed" || !strings.HasPrefix(err.Error(), "spaces: ") {
			t.Errorf("%s: got %v, want malformed", tt.name, err)
		}
	}
}

// TestOneReading is about bodies that two parsers read in different ways. The
// signature fits one reading; the other one would be what the application sees.
func TestOneReading(t *testing.T) {
	const jsonType, formType = "application/json", "application/x-www-form-urlencoded"
	v := verifier(t, get(t, "spaces"), scheme.NewSecret("secret"))
	for _, tt := range []struct {
		kind, body string
		others     http.Header
		want       string
	}{
		{jsonType, `{"data":"x"}`, nil, "ok"},
		{formType, `data=x`, nil, "ok"},
		{jsonType + `; charset="utf-8"`, `{"data":"x"}`, nil, "ok"},
		{jsonType, `{"data":"x","more":{"data":"y"},"DATUM":1}`, nil, "ok"},
		{formType, "data=x&datum=y&metadata=z&x%5Bdata%5D=y", nil, "ok"},

		{jsonType, "\ufeff" + `{"data":"x"}`, nil, "malformed"},
		{jsonType, `{"data":"x"}{"data":"y"}`, nil, "malformed"},
		{jsonType, `{"data":"x",}`, nil, "malformed"},
		{jsonType, `{"data":"x"/*,"data":"y"*/}`, nil, "malformed"},
		{jsonType, `{'data':'x'}`, nil, "malformed"},
		{jsonType, "{\"data\":\"x\",\"a\":\"\xff\"}", nil, "malformed"},
		{jsonType, `{"data":"x","data":"x"}`, nil, "duplicated"},
		{jsonType, `{"data":"x","\u0064ata":"y"}`, nil, "duplicated"},
		{jsonType, `{"data":"x","Data":"y"}`, nil, "duplicated"},
		{jsonType, `{"DATA":"y","data":"x"}`, nil, "duplicated"},
		{jsonType, `{"data":["x"]}`, nil, "missing"},
		{jsonType, `[{"data":"x"}]`, nil, "missing"},
		{formType, "data=x&data=x", nil, "duplicated"},
		{formType, "data=x&data[]=y", nil, "duplicated"},
		{formType, "data=x&data%5Ba%5D=y", nil, "duplicated"},
		{formType, "data=x&data[a][b]=y", nil, "duplicated"},
		{formType, "data=x&[data]=y", nil, "duplicated"},
		{formType, "data=x&data]=y", nil, "duplicated"},
		{formType, "data=x&%20data=y", nil, "duplicated"},
		{formType, "data=x&data+=y", nil, "duplicated"},
		{formType, "data=x&data%00y=y", nil, "duplicated"},
		{formType, "data=x&DATA=y", nil, "duplicated"},
		{formType, "\ufeffdata=y&data=x", nil, "duplicated"},
		{formType, "data=x]=y", nil, "malformed"},
		{formType, "data=x&a=%5d=y", nil, "malformed"},
		{formType, "data[]=x", nil, "missing"},
		{formType, "data=x;data=y", nil, "malformed"},
		{formType, "data=x&a=%", nil, "malformed"},
		{formType, "data=x%FF", nil, "malformed"},

		{"", `{"data":"x"}`, nil, "missing"},
		{"text/plain", `{"data":"x"}`, nil, "malformed"},
		{"application/vnd.a+json", `{"data":"x"}`, nil, "malformed"},
		{"multipart/form-data; boundary=x", `{"data":"x"}`, nil, "malformed"},
		{jsonType + ", " + formType, `{"data":"x","a":"&data=y&"}`, nil, "malformed"},
		{jsonType + "; charset=utf-8; charset=utf-16", `{"data":"x"}`, nil, "malformed"},
		{jsonType + "; charset=utf-16", `{"data":"x"}`, nil, "malformed"},
		{formType + "; charset=iso-8859-1", `data=x`, nil, "malformed"},
		{"/", `{"data":"x"}`, nil, "malformed"},
		{jsonType, `{"data":"x","a":"&data=y&"}`, http.Header{"content-type": {formType}}, "ok"}, // not what an application finds under the name
		{formType, `data=x`, http.Header{"Content-Encoding": {"deflate"}}, "malformed"},
	} {
		h := http.Header{"X-Spaces-Request-Timestamp": {"1700000000"}, "X-Spaces-Signature": {hex.EncodeToString(sha256MAC("secret", "v0:1700000000:x"))}}
		if tt.kind != "" {
			h["Content-Type"] = []string{tt.kind}
		}
		for name, values := range tt.others {
			h[name] = values
		}
		err := v.Verify(h, []byte(tt.body))
		if got := code(err); got != tt.want {
			t.Errorf("%s as %q: got %s, want %s (%v)", tt.body, tt.kind, got, tt.want, err)
		}
	}
	h := http.Header{"Content-Type": {jsonType, formType}, "X-Spaces-Request-Timestamp": {"1700000000"}, "X-Spaces-Signature": {hex.EncodeToString(sha256MAC("secret", "v0:1700000000:x"))}}
	if err := v.Verify(h, []byte(`{"data":"x","a":"&data=y&"}`)); code(err) != "duplicated" {
		t.Errorf("two content types: got %v, want duplicated", err)
	}
	if got := code(v.Verify(h, []byte(url.Values{"data": {"x"}}.Encode()))); got != "duplicated" {
		t.Errorf("two content types, a form: got %s, want duplicated", got)
	}
}
