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

// whole is a definition in which every field is set.
const whole = `{"name": "whole", "title": "Whole", "sources": ["a"], "notes": "n",
	"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "=", "fields": ["t", "v1", "v2"], "repeat": "join"},
	"signatures": [{"tag": "v1", "algorithm": "ed25519", "encoding": "base64", "key": [["trim:a_", "base64"]], "public_key": [["cut:b_", "hex"]]},
		{"tag": "v2", "algorithm": "hmac-sha256", "encoding": "hex"}],
	"content": "{id}.{ts}.{field:data}", "id": {"in": "header:X-Id", "forbid": "."},
	"timestamp": {"in": "carrier:t", "unit": "ms", "tolerance": "5m", "future": "1m"},
	"accept": "best", "event": "{json:$.type}", "envelope": "data", "answers": {"missing": 400, "invalid": 403}}`

// TestCompileRefuses breaks one thing at a time.
func TestCompileRefuses(t *testing.T) {
	const base = `{"name": "base", "title": "Base", "carrier": {"in": "header", "name": "X-Sig"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`
	const parts = `{"name": "parts", "title": "Parts", "carrier": {"in": "header", "name": "X-Sig", "grammar": "parts", "separator": ":", "fields": ["t", "v1"]},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{ts}{body}", "timestamp": {"in": "carrier:t", "unit": "s"}}`
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
		{"carrier", base, `"X-Sig"`, `"X-Sig", "grammar": "jwt"`},
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
		{"signatures", base, `"hmac-sha256"`, `"sha256"`},
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
		{"id", whole, `"header:X-Id"`, `"json:$.id"`},
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
		{"envelope", whole, `"envelope": "data"`, `"envelope": "payload"`},
		{"envelope", base, `"{body}"`, `"{body}", "envelope": "data"`},
		{"answers", whole, `400`, `200`},
		{"answers", whole, `403`, `302`},
		{"answers", whole, `403`, `600`},
		{"answers", whole, `403`, `-1`},
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
	for _, text := range []string{base, parts, whole} {
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
	def, err := scheme.ParseDefinition([]byte(whole))
	if err != nil {
		t.Fatal(err)
	}
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
			if v.Len() == 0 {
				t.Errorf("%s is empty", path)
			} else {
				walk(path, v.Index(0))
			}
		default:
			if v.IsZero() && path != "Definition.Carrier.Prefix" { // only for plain carriers
				t.Errorf("%s is zero", path)
			}
		}
	}
	walk("Definition", reflect.ValueOf(def))
	again, err := scheme.ParseDefinition([]byte(asJSON(t, def)))
	if err != nil || !reflect.DeepEqual(again, def) {
		t.Errorf("after a round trip: %+v (%v), want %+v", again, err, def)
	}
	if got := define(t, whole).Definition(); !reflect.DeepEqual(got, def) {
		t.Errorf("compiled from %+v, want %+v", got, def)
	}
}

// TestSchemeNeverChanges changes what was given to Compile, and what
// Definition returned.
func TestSchemeNeverChanges(t *testing.T) {
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
		def.Carrier.Fields[0] = "x"
		def.Signatures[0].Key[0][0] = "x"
		def.Signatures[0].PublicKey[0][0] = "x"
		def.Signatures[1].Algorithm = "x"
		def.ID.Forbid = ""
		def.Timestamp.Tolerance = 0
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
	} {
		s := define(t, `{"name": "a", "title": "A", "carrier": {"in": "header", "name": "X-Sig"}, "content": "`+content+`", "id": {"in": "header:X-Id"},
			"timestamp": {"in": "header:X-Time", "unit": "s"}, "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
		if got := s.SignsBody(); got != want {
			t.Errorf("%s: got %v, want %v", content, got, want)
		}
	}
}
