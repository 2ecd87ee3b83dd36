package scheme

import (
	"bytes"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The parsers that no exported name leads to directly are fuzzed from inside.

func FuzzTemplate(f *testing.F) {
	for _, s := range []string{"{body}", "v0:{ts}:{field:data}", "{{}{id}", "{header:X-A}{json:$.a[0].b}", "{", "{}", "}", "{body:}", "{{{body}",
		"{hex(sha256(body))}", "{hex(hex(hex(hex(hex(body)))))}", "{hex(body}", "{hex)body(}", "{(body)}", "{secret}{form-sorted}",
		"a{[}b{header:X-A}{lower(query:c)}{{{]}{body}", "{[}{]}", "{[}{[}{id}{]}{]}", "{]}", "{[}{id}", "{[}{body}{]}", "{[}{secret}{id}{]}",
		"{form-sorted:k=v&}", "{hex(field-sorted:&k=V!sig,b)}", "{query-sorted:kv}", "{query-sorted:!a}", "{raw-query}{raw-query:sig}", "{form-sorted:v}", "{form-sorted:k(v))}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		parsed, err := parseTemplate(text)
		if err != nil {
			return
		}
		// What is printed again parses to the same terms.
		var b strings.Builder
		printTemplate(&b, parsed)
		again, err := parseTemplate(b.String())
		if err != nil || !reflect.DeepEqual(again, parsed) {
			t.Errorf("%q parses to %+v, and printed as %q to %+v (%v)", text, parsed, b.String(), again, err)
		}
		if b.String() != text {
			t.Errorf("%q is printed again as %q", text, b.String())
		}
	})
}

// printTemplate is the inverse of parseTemplate.
func printTemplate(b *strings.Builder, t template) {
	for _, p := range t {
		switch p.kind {
		case inLiteral:
			b.WriteString(strings.ReplaceAll(p.name, "{", "{{"))
			continue
		case inOptional:
			b.WriteString("{[}")
			printTemplate(b, p.inner)
			b.WriteString("{]}")
			continue
		}
		b.WriteString("{")
		for _, name := range slices.Backward(p.apply) {
			b.WriteString(name + "(")
		}
		for name, kind := range placeNames {
			if kind == p.kind {
				b.WriteString(name)
			}
		}
		switch {
		case p.kind == inHeader:
			b.WriteString(":" + p.label)
		case p.kind > inHeader, p.kind >= inFormSorted && p.kind < inOptional && p.name != "":
			b.WriteString(":" + p.name)
		}
		b.WriteString(strings.Repeat(")", len(p.apply)) + "}")
	}
}

func FuzzPath(f *testing.F) {
	for _, s := range []string{"$.a", "$.a.b[0].c", "$.", "$[0]", "$.a[", "$.a]", "$.a[00]", "$.a[-1]", "$.a[99999]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		path, err := parsePath(text)
		if err != nil {
			return
		}
		if got := "$." + strings.ReplaceAll(strings.Join(path, "."), ".[", "["); got != text {
			t.Errorf("%q is printed again as %q", text, got)
		}
		if path[0] == "" || path[0][0] == '[' {
			t.Errorf("%q begins with %q", text, path[0])
		}
	})
}

// FuzzCarrier renders fields and parses them again, and parses any text.
func FuzzCarrier(f *testing.F) {
	f.Add("v1,abc v1,def", "abc", "def", byte(0))
	f.Add("t=1,v1=abc", "1", "abc==", byte(1))
	f.Add("1:abc", "1", "abc", byte(2))
	f.Add("sha256=abc, sha256=def", "abc", "def", byte(3))
	f.Add("", "", "", byte(4))
	f.Add("v0=abc,def", "abc", "def", byte(5))
	grammars := []grammar{
		{Carrier: Carrier{In: "header", Name: "X", Grammar: "pairs", Separator: " ", Assign: ","}, tags: []string{"v1"}},
		{Carrier: Carrier{In: "header", Name: "X", Grammar: "pairs", Separator: ",", Assign: "="}, tags: []string{"v1"}},
		{Carrier: Carrier{In: "header", Name: "X", Grammar: "parts", Separator: ":", Fields: []string{"t", "v1"}}, tags: []string{"v1"}},
		{Carrier: Carrier{In: "header", Name: "X", Separator: ",", Prefix: "sha256="}, tags: []string{""}},
		{Carrier: Carrier{In: "header", Name: "X", Prefix: "v0="}, tags: []string{""}},
		{Carrier: Carrier{In: "header", Name: "X", Separator: ",", Start: "v0="}, tags: []string{""}},
	}
	for i := range grammars {
		if err := grammars[i].compile(); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, text, one, two string, which byte) {
		g := &grammars[int(which)%len(grammars)]
		var any fields
		if err := g.parse(g.at, text, &any); err == nil && len(text) > MaxCarrier {
			t.Error("a text over the limit was parsed")
		}
		for _, value := range []string{one, two} {
			if g.Separator != "" && strings.Contains(value, g.Separator) || strings.Trim(value, " \t") != value {
				return // what a Signer refuses, and no encoding yields
			}
		}
		var want fields
		switch {
		case g.Grammar == "parts":
			want.add("t", one)
			want.add("v1", two)
		case g.list():
			want.add(g.tags[0], one)
			want.add(g.tags[0], two)
		default:
			want.add(g.tags[0], one)
		}
		var rendered []byte
		for _, field := range want.all() {
			rendered = append(g.open(rendered, field.name, false), field.text...)
		}
		if len(rendered) > MaxCarrier || g.Grammar == "parts" && one == "" {
			return
		}
		var got fields
		if err := g.parse(g.at, string(rendered), &got); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v, rendered as %q, parses to %+v (%v)", want.all(), rendered, got.all(), err)
		}
	})
}

func FuzzKeyCodec(f *testing.F) {
	f.Add("trim:whsec_", "base64", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	f.Add("cut:sk_", "hex", "sk_00112233445566778899aabbccddeeff")
	f.Add("append:&", "sha256", "x")
	f.Add("after:.", "prepend:a", "x.y.z")
	f.Add("pem", "sha1", "-----BEGIN X-----\nMfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n-----END X-----\n")
	f.Add("base64url", "trim:a", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-_")
	f.Fuzz(func(t *testing.T, first, second, secret string) {
		c, err := parseCodec([]string{first, second})
		if err != nil {
			return
		}
		key, err := c.material(secret)
		switch {
		case err == nil && len(key) == 0:
			t.Error("an empty key")
		case err != nil && len(secret) > 12 && strings.Contains(err.Error(), secret):
			t.Errorf("the error holds the secret: %v", err)
		case err == nil && (c[0].decodes || c[1].decodes) && len(key) < MinDecodedKey && !strings.HasPrefix(second, "trim:") && !strings.HasPrefix(second, "cut:") && !strings.HasPrefix(second, "after:"):
			t.Errorf("a key of %d bytes", len(key))
		}
		if text, ok := c.text(key); err == nil && ok && text != "" {
			if again, err := c.material(text); err == nil && strings.HasPrefix(first, "cut:") && second == "hex" && !bytes.Equal(again, key) {
				t.Errorf("%x becomes %q and that %x", key, text, again)
			}
		}
	})
}

// FuzzAsymmetricKey parses keys in PEM and in DER. One that is taken prints to
// a public key that is taken too, and is of a size that can be used.
func FuzzAsymmetricKey(f *testing.F) {
	files, err := filepath.Glob("schemetest/keys/*.pem")
	if err != nil || len(files) == 0 {
		f.Fatal("no keys", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
		block, _ := pem.Decode(text)
		f.Add(block.Bytes)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		materials := [][]byte{text}
		if der, err := decodePEM(string(text)); err == nil {
			materials = append(materials, der)
		}
		for _, material := range materials {
			for name, a := range algorithms {
				if a.public == nil {
					continue
				}
				for _, from := range []func([]byte) (key, error){a.private, a.public} {
					k, err := from(material)
					if err != nil {
						continue
					}
					if public, ok := k.(*asymmetricKey).public.(*rsa.PublicKey); ok && (public.N.BitLen() < minRSA || public.N.BitLen() > maxRSA) {
						t.Errorf("%s: %d bits", name, public.N.BitLen())
					}
					der := k.(*asymmetricKey).publicMaterial([]string{"pem"})
					if again, err := a.public(der); err != nil || !bytes.Equal(again.(*asymmetricKey).publicMaterial([]string{"pem"}), der) {
						t.Errorf("%s: the public key %x is read again as %v (%v)", name, der, again, err)
					}
					var sig signature
					sig.size = copy(sig.bytes[:], text)
					if i, err := k.match([]signature{sig}, wholeBody, &request{Message: &Message{Body: []byte("x")}}); i >= 0 || err != nil {
						t.Errorf("%s: matches %x (%v)", name, sig.slice(), err)
					}
				}
			}
		}
	})
}

// FuzzSignature decodes texts. A text that decodes must be the one text of its
// bytes, but for the case of hexadecimal digits.
func FuzzSignature(f *testing.F) {
	for name, e := range encodings {
		f.Add(name, string(e.append(nil, bytes.Repeat([]byte{0xfb}, 32))))
	}
	f.Add("base64", strings.Repeat("A", 42)+"B=")
	f.Add("base64", strings.Repeat("A", 40)+"\n\n==")
	f.Fuzz(func(t *testing.T, name, text string) {
		e, ok := encodings[name]
		if !ok {
			return
		}
		for _, a := range algorithms {
			text := text
			var scratch []byte
			var s signature
			if err := e.decodeSignature(&scratch, text, a.size, &s); err != nil {
				continue
			}
			if s.size != a.size && (a.size != 0 || s.size == 0 || len(text) > e.encodedLen(maxSignature)) {
				t.Errorf("%d bytes, want %d", s.size, a.size)
			}
			got := string(e.append(nil, s.slice()))
			if name == "base64-of-hex" { // the case of its digits is free too
				got, text = unwrapBase64(t, got), unwrapBase64(t, text)
			}
			if got != text && !(strings.Contains(name, "hex") && strings.EqualFold(got, text)) {
				t.Errorf("%q decodes to the bytes of %q", text, got)
			}
			if name != "text" && strings.Trim(text, e.alphabet) != "" {
				t.Errorf("%q holds a character outside of the alphabet", text)
			}
		}
	})
}

func unwrapBase64(t *testing.T, text string) string {
	b, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil {
		t.Errorf("%q: %v", text, err)
	}
	return string(b)
}

func FuzzTimestamp(f *testing.F) {
	for _, text := range []string{"0", "1700000000", "1700000000000", "+1", "-1", "01", "999999999999999", "2026-01-02T15:04:05Z", "2026-01-02T15:04:05.123456789+01:00", "Fri, 02 Jan 2026 15:04:05 GMT"} {
		for _, unit := range []string{"s", "ms", "auto", "rfc3339", "http-date"} {
			f.Add(unit, text)
		}
	}
	f.Fuzz(func(t *testing.T, unit, text string) {
		if unit != "s" && unit != "ms" && unit != "auto" && unit != "rfc3339" && unit != "http-date" {
			return
		}
		at, err := parseTime(unit, text)
		if err != nil {
			if len(err.Error()) > 300 {
				t.Errorf("an error of %d bytes", len(err.Error()))
			}
			return
		}
		if unit != "rfc3339" && unit != "http-date" && strings.Trim(text, "0123456789") != "" {
			t.Errorf("%q is accepted", text)
		}
		again, err := parseTime(unit, formatTime(unit, at))
		if unit == "auto" && at.Unix() >= 100_000_000_000 || at.UTC().Year() > 9999 || at.UTC().Year() < 0 {
			return // no such time is ever signed
		}
		precision := time.Second
		if unit == "ms" {
			precision = time.Millisecond
		}
		if err != nil || at.Sub(again).Abs() >= precision {
			t.Errorf("%q is %s, and again %s (%v)", text, at, again, err)
		}
	})
}

// FuzzLookup compares the lookup with encoding/json.
func FuzzLookup(f *testing.F) {
	for _, doc := range []string{`{"a":"b"}`, `{"a":{"b":[1,{"c":true}]}}`, `{"a":1,"a":2}`, `{"a":"\ud800"}`, `{"a":-9223372036854775808}`, `{"A":1,"a":2}`, `{"a":"\\u"}`, `[]`, ``} {
		f.Add([]byte(doc), "$.a")
		f.Add([]byte(doc), "$.a.b[1].c")
	}
	f.Fuzz(func(t *testing.T, doc []byte, text string) {
		path, err := parsePath(text)
		if err != nil {
			return
		}
		got, err := lookup(doc, path)
		if err != nil {
			return
		}
		dec := json.NewDecoder(bytes.NewReader(doc))
		dec.UseNumber()
		var value any
		if err := dec.Decode(&value); err != nil {
			t.Fatalf("found %q in %q, which is not JSON: %v", got, doc, err)
		}
		for _, step := range path {
			if index, ok := strings.CutPrefix(step, "["); ok {
				i, _ := strconv.Atoi(strings.TrimSuffix(index, "]"))
				value = value.([]any)[i]
			} else {
				value = value.(map[string]any)[step]
			}
		}
		want := ""
		switch v := value.(type) {
		case string:
			want = v
		case bool:
			want = strconv.FormatBool(v)
		case json.Number:
			want = v.String()
		default:
			t.Fatalf("found %q in %q where there is %v", got, doc, value)
		}
		if got != want {
			t.Errorf("%s in %q: got %q, want %q", text, doc, got, want)
		}
	})
}

// FuzzForm compares the fields of a form with net/url, and renders one again.
func FuzzForm(f *testing.F) {
	for _, body := range []string{"data=x", "data=a+b%20%C3%A9&b=c", "data=a&data=b", "data[]=a&data=b", "data=%zz", "data=a]=b", "%64ata=a", ""} {
		f.Add([]byte(body), "data")
	}
	f.Fuzz(func(t *testing.T, body []byte, name string) {
		p := place{kind: inForm, name: name}
		got, err := formField(p, body)
		if err == nil {
			values, err := url.ParseQuery(string(body))
			if err != nil || len(values[name]) != 1 || values[name][0] != got || got == "" {
				t.Errorf("%q in %q: got %q, want %q (%v)", name, body, got, values[name], err)
			}
		}
		value := strings.ToValidUTF8("x"+string(body), "?")
		if got, err := formField(p, []byte(url.Values{name: {value}}.Encode())); err != nil || got != value {
			t.Errorf("%q, rendered with the value %q: got %q (%v)", name, value, got, err)
		}
	})
}

// FuzzEnvelope puts payloads into an envelope and takes them out.
func FuzzEnvelope(f *testing.F) {
	f.Add([]byte("<a&b>\x00\u2028"), "data")
	f.Add([]byte("\xff"), "data")
	f.Fuzz(func(t *testing.T, payload []byte, field string) {
		body, err := wrap(field, payload)
		if err != nil {
			if !errors.Is(err, ErrMalformed) || bytes.Equal(bytes.ToValidUTF8(payload, nil), payload) {
				t.Errorf("%q: %v", payload, err)
			}
			return
		}
		p, err := parsePlace("field:" + field)
		if err != nil || strings.ToValidUTF8(field, "?") != field {
			return
		}
		if got, err := lookup(body, p.path); err != nil || got != string(payload) {
			t.Errorf("%q comes out as %q (%v)", payload, got, err)
		}
	})
}

// FuzzStrictBase64 checks that a key has no text with a line end, which the
// decoder of the standard library would skip.
func FuzzStrictBase64(f *testing.F) {
	f.Add("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
	decode := decodeBase64(base64.StdEncoding, base64.RawStdEncoding)
	f.Fuzz(func(t *testing.T, text string) {
		b, err := decode(text)
		if got := base64.StdEncoding.EncodeToString(b); err == nil && strings.TrimRight(got, "=") != strings.TrimRight(text, "=") {
			t.Errorf("%q decodes to the bytes of %q", text, got)
		}
	})
}
