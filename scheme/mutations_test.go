package scheme_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/schemetest"
)

const (
	secretA = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	secretB = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
)

// A target is a valid webhook of one definition of the catalogue, to be
// mutated. It has one signature.
type target struct {
	*scheme.Message
	def    scheme.Definition
	secret string // that verifies
	at     time.Time
	ready  *scheme.Verifier // of the vector's secret

	before, sig, after string // the carrier's text around the signature, which has no prefix
}

// newTarget returns the vector of a definition.
func newTarget(t *testing.T, v *schemetest.Vector) *target {
	g := &target{Message: v.Message(), def: v.Definition, secret: v.Secrets[0], at: v.At}
	g.ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
	c := g.def.Carrier
	text := g.values(g.carrier())[0]
	switch {
	case isToken(g):
		i := strings.LastIndex(text, ".") + 1
		g.before, g.sig = text[:i], text[i:]
		return g
	case g.def.Hook != "":
		at := regexp.MustCompile(`(=:|signature=")([^:"]+)`).FindStringSubmatchIndex(text)
		g.before, g.sig, g.after = text[:at[4]], text[at[4]:at[5]], text[at[5]:]
		return g
	}
	if c.Grammar == "" {
		g.before = c.Start + c.Prefix
		g.sig = strings.TrimPrefix(text, g.before)
		return g
	}
	if c.Grammar == "parts" {
		items := strings.Split(text, c.Separator)
		i := slices.Index(c.Fields, g.def.Signatures[0].Tag)
		g.before = strings.Join(append(slices.Clone(items[:i]), ""), c.Separator)
		g.sig = items[i]
		g.after = strings.Join(append([]string{""}, items[i+1:]...), c.Separator)
		return g
	}
	if c.Grammar != "pairs" {
		t.Fatalf("no mutations for the grammar %q", c.Grammar)
	}
	// A secret may have made signatures of several sorts: the first one stays.
	var others []string
	for _, sig := range g.def.Signatures[1:] {
		others = append(others, sig.Tag)
	}
	var items []string
	for item := range strings.SplitSeq(text, c.Separator) {
		if name, _, _ := strings.Cut(item, c.Assign); !slices.Contains(others, name) {
			items = append(items, item)
		}
	}
	own := g.tag() + c.Assign
	i := slices.IndexFunc(items, func(item string) bool { return strings.HasPrefix(item, own) })
	g.sig = strings.TrimPrefix(items[i], own)
	g.before = strings.Join(append(slices.Clone(items[:i]), own), c.Separator)
	g.after = strings.Join(append([]string{""}, items[i+1:]...), c.Separator)
	g.putSig(g.sig)
	return g
}

// tag returns the name of the signature's field in the carrier.
func (g *target) tag() string {
	tag := g.def.Signatures[0].Tag
	if g.def.Carrier.Grammar == "parts" || g.def.Hook != "" {
		return "" // it does not stand in the text, or a hook knows where
	}
	if name, ok := strings.CutPrefix(tag, "{param:"); ok {
		return g.Params[strings.TrimSuffix(name, "}")]
	}
	return tag
}

// own returns what stands in front of the signature in its own field.
func (g *target) own() string {
	if isToken(g) || g.def.Hook != "" {
		return g.before // with what it signs of its own field
	}
	return g.def.Carrier.Prefix + g.tag() + g.def.Carrier.Assign
}

func (g *target) name() string       { return strings.ReplaceAll(g.def.Carrier.Name, "{n}", "1") }
func (g *target) carrier() string    { return g.def.Carrier.In + ":" + g.name() }
func (g *target) put(text string)    { g.set(g.carrier(), text) }
func (g *target) putSig(sig string)  { g.put(g.before + sig + g.after) }
func (g *target) putOwn(text string) { g.put(strings.TrimSuffix(g.before, g.own()) + text + g.after) }

// kindOf returns what stands around the colon of a place, which may have a
// function around it. A field is one of a form or of JSON.
func (g *target) kindOf(place string) (kind, name string) {
	if _, inner, ok := strings.Cut(place, "("); ok {
		place = strings.TrimSuffix(inner, ")")
	}
	kind, name, _ = strings.Cut(place, ":")
	if kind == "field" && !isJSON(g) {
		kind = "form"
	}
	return kind, name
}

// values returns the texts at a place such as "header:X-Topic".
func (g *target) values(place string) []string {
	kind, name := g.kindOf(place)
	switch kind {
	case "header":
		return g.Header.Values(name)
	case "query":
		return g.query()[name]
	case "form":
		return g.form()[name]
	case "param":
		return []string{g.Params[name]}
	case "body":
		return []string{string(g.Body)}
	case "claim", "jose":
		return g.member(kind, name)
	case "json", "field": // in JSON
		var document any
		if json.Unmarshal(g.Body, &document) != nil {
			return nil
		}
		path := strings.TrimPrefix(name, "$.")
		if g.def.Each != "" { // of the first item
			path = strings.Replace(strings.TrimPrefix(g.def.Each, "$."), "[*]", ".0", 1) + "." + path
		}
		for step := range strings.SplitSeq(path, ".") {
			if list, ok := document.([]any); ok {
				document = list[0]
			} else {
				document = document.(map[string]any)[step]
			}
		}
		return []string{fmt.Sprint(document)}
	}
	// A field of the carrier.
	if g.def.Hook == hookRFC9421 {
		found := parameterOf(name).FindStringSubmatch(g.Header.Get("Signature-Input"))
		return found[1:]
	}
	for item := range strings.SplitSeq(g.values(g.carrier())[0], g.def.Carrier.Separator) {
		if text, ok := strings.CutPrefix(item, name+g.def.Carrier.Assign); ok {
			return []string{text}
		}
	}
	return nil
}

// set puts texts at a place, in place of what is there.
func (g *target) set(place string, texts ...string) {
	kind, name := g.kindOf(place)
	switch kind {
	case "header":
		g.Header[http.CanonicalHeaderKey(name)] = texts
	case "query":
		query := g.query()
		query[name] = texts
		before, _, _ := strings.Cut(g.URL, "?")
		g.URL = before + "?" + query.Encode()
	case "form":
		form := g.form()
		form[name] = texts
		g.Body = []byte(form.Encode())
	case "param":
		g.Params[name] = strings.Join(texts, "")
	case "body":
		g.Body = []byte(strings.Join(texts, ""))
	case "claim", "jose":
		g.setMember(kind, name, texts)
	case "json", "field":
		steps := strings.Split(strings.TrimPrefix(name, "$."), ".")
		last := steps[len(steps)-1]
		var fields []string
		if len(texts) == 0 {
			fields = []string{`"in-place-of-it":0`}
		}
		for _, text := range texts {
			fields = append(fields, `"`+last+`":`+quoted(text))
		}
		now := `"` + last + `":` + quoted(g.values(place)[0])
		if !bytes.Contains(g.Body, []byte(now)) {
			now = `"` + last + `":` + g.values(place)[0] // no text
		}
		g.Body = bytes.Replace(g.Body, []byte(now), []byte(strings.Join(fields, ",")), 1)
	case "carrier":
		c := g.def.Carrier
		if g.def.Hook == hookRFC9421 {
			var items string
			for _, text := range texts {
				items += ";" + name + "=" + text
			}
			g.Header.Set("Signature-Input", parameterOf(name).ReplaceAllString(g.Header.Get("Signature-Input"), items))
			return
		}
		var items []string
		for item := range strings.SplitSeq(g.values(g.carrier())[0], c.Separator) {
			if !strings.HasPrefix(item, name+c.Assign) {
				items = append(items, item)
				continue
			}
			for _, text := range texts {
				items = append(items, name+c.Assign+text)
			}
		}
		g.put(strings.Join(items, c.Separator))
	}
}

// hookRFC9421 is the hook whose parameters stand in a header of their own.
const hookRFC9421 = "http-message-signatures"

func parameterOf(name string) *regexp.Regexp { return regexp.MustCompile(";" + name + "=([^;]*)") }

func quoted(text string) string {
	b, _ := json.Marshal(text)
	return string(b)
}

func (g *target) query() url.Values {
	_, text, _ := strings.Cut(g.URL, "?")
	query, _ := url.ParseQuery(text)
	return query
}

func (g *target) form() url.Values {
	form, _ := url.ParseQuery(string(g.Body))
	return form
}

// encodings of signatures, by name: independent of those under test.
var encoders = map[string]func([]byte) string{
	"hex":                hex.EncodeToString,
	"hex-upper":          func(b []byte) string { return strings.ToUpper(hex.EncodeToString(b)) },
	"base64":             base64.StdEncoding.EncodeToString,
	"base64-unpadded":    base64.RawStdEncoding.EncodeToString,
	"base64url":          base64.URLEncoding.EncodeToString,
	"base64url-unpadded": base64.RawURLEncoding.EncodeToString,
	"base64-of-hex":      func(b []byte) string { return base64.StdEncoding.EncodeToString([]byte(hex.EncodeToString(b))) },
	"text":               func(b []byte) string { return string(b) },
}

func (g *target) encode(b []byte) string { return encoders[g.def.Signatures[0].Encoding](b) }

func (g *target) decode() []byte {
	text := strings.NewReplacer("-", "+", "_", "/", "=", "").Replace(g.sig)
	switch encoding := g.def.Signatures[0].Encoding; encoding {
	case "text":
		return []byte(g.sig)
	case "hex", "hex-upper":
		b, _ := hex.DecodeString(text)
		return b
	default:
		b, _ := base64.RawStdEncoding.DecodeString(text)
		if encoding == "base64-of-hex" {
			b, _ = hex.DecodeString(string(b))
		}
		return b
	}
}

// hash returns the hash in the algorithm, or nil.
func (g *target) hash() func() hash.Hash {
	return map[string]func() hash.Hash{
		"hmac-md5": md5.New, "hmac-sha1": sha1.New, "hmac-sha256": sha256.New, "hmac-sha384": sha512.New384, "hmac-sha512": sha512.New, "hs256": sha256.New,
	}[g.def.Signatures[0].Algorithm]
}

// sign signs the message as def says, at g.at.
func (g *target) sign(t *testing.T, def scheme.Definition, at time.Time) {
	t.Helper()
	for place := range def.Require {
		if strings.HasPrefix(place, "query:") {
			g.set(place)
		}
	}
	if g.def.Carrier.In == "query" {
		g.set(g.carrier())
	}
	switch kind, _, _ := strings.Cut(place(def), ":"); kind {
	case "json", "form", "field":
		g.set(place(def), formatted(def.Timestamp.Unit, at))
	case "query":
		g.set(place(def))
	}
	g.Time = at
	if err := schemetest.Sign(def, g.Message, scheme.NewSecret(g.secret)); err != nil {
		t.Fatal(err)
	}
}

// formatted returns the text of a timestamp.
func formatted(unit string, at time.Time) string {
	switch unit {
	case "ms":
		return strconv.FormatInt(at.UnixMilli(), 10)
	case "rfc3339":
		return at.UTC().Format(time.RFC3339)
	}
	return strconv.FormatInt(at.Unix(), 10)
}

// The facts about a definition on which the reason of a refusal depends, a
// word each.

// bodyOf says what of the body is signed.
func bodyOf(def scheme.Definition) string {
	switch {
	case def.Carrier.In == "body":
		return "token-body"
	case strings.Contains(def.Content, "json-sorted("):
		return "json-sorted"
	case strings.Contains(def.Content, "json-string("):
		return "json-string"
	case strings.Contains(def.Content, "{form-json}"):
		return "form-json"
	case def.Carrier.In == "json", strings.Contains(def.Content, "{json:"), strings.Contains(def.Content, "raw:"), strings.Contains(def.Content, "{values:"):
		return "json-fields" // or it holds the signature
	case def.Carrier.In == "form", def.Carrier.In == "field", strings.Contains(def.Content, "{form:"):
		return "form-fields"
	case strings.Contains(def.Content, "{field:"):
		return "field"
	case strings.Contains(def.Content, "{form-sorted}"):
		return "form"
	case readsBody(def):
		return "read" // as JSON before its signature is looked at
	case strings.Contains(def.Content, "{body}"), strings.Contains(def.Content, "(body)"), strings.Contains(fmt.Sprint(def.Require), "(body)"):
		return "raw"
	}
	return "unsigned"
}

// hashesBody reports whether a claim has to be a hash of the body, which is
// looked at before what is in it.
func hashesBody(def scheme.Definition) bool {
	return strings.Contains(fmt.Sprint(def.Require), "(body)")
}

// readsBody reports whether the timestamp, the id or what is required stands
// in JSON.
func readsBody(def scheme.Definition) bool {
	places := append(slices.Collect(maps.Keys(def.Require)), place(def))
	if def.ID != nil && !hashesBody(def) {
		places = append(places, def.ID.In)
	}
	return slices.ContainsFunc(places, func(place string) bool { return strings.HasPrefix(place, "json:") })
}

// place returns where the timestamp stands, or nothing.
func place(def scheme.Definition) string {
	if def.Timestamp == nil {
		return ""
	}
	return def.Timestamp.In
}

// signatureOf says which texts are a signature at all.
func signatureOf(def scheme.Definition) string {
	sig := def.Signatures[0]
	switch {
	case sig.Algorithm == "token":
		return map[string]string{"text": "text", "base64": "any", "hex": "any-hex"}[sig.Encoding]
	case strings.HasPrefix(sig.Algorithm, "rsa-"), strings.HasPrefix(sig.Algorithm, "ecdsa-"):
		if sig.Encoding == "hex" {
			return "any-hex"
		}
		return "any" // of any length, in base64
	case strings.HasPrefix(sig.Algorithm, "rs"): // of a token, as the next ones are
		return "any-unpadded"
	case sig.Encoding == "hex-upper":
		return "hex"
	}
	return sig.Encoding // of one length
}

// inToken says which parts of a webhook stand in its token.
func inToken(def scheme.Definition) (facts []string) {
	if def.ID != nil && strings.HasPrefix(def.ID.In, "claim:") {
		facts = append(facts, "id-in-token")
	}
	if at := place(def); strings.HasPrefix(at, "claim:") || strings.HasPrefix(at, "jose:") {
		facts = append(facts, "time-in-token")
	}
	return facts
}

// carrierOf says how many signatures the carrier can hold.
func carrierOf(def scheme.Definition) string {
	switch c := def.Carrier; {
	case def.Hook != "":
		return def.Hook
	case c.In == "body":
		return "token-body"
	case strings.HasPrefix(c.Grammar, "jw"):
		return "token"
	case def.Each != "":
		return "batch"
	case c.Repeat == "join":
		return "joined"
	case c.Groups != "":
		return "groups"
	case c.Grammar == "parts":
		return "parts"
	case c.Separator != "":
		return "list"
	case c.In == "json":
		return "json"
	}
	return "one"
}

// A mutation makes a valid webhook a bad one. It reports false if it does not
// apply to the target.
type mutation struct {
	name   string
	want   string            // code of the reason
	but    map[string]string // the code by a word of inToken, bodyOf, signatureOf or carrierOf; "": it does not apply
	mutate func(t *testing.T, g *target) bool
}

// expected returns the code of the reason for which the mutation is to be
// refused. It reports false if it does not apply.
func (m *mutation) expected(def scheme.Definition) (string, bool) {
	for _, fact := range append(inToken(def), carrierOf(def), signatureOf(def), bodyOf(def)) {
		if want, ok := m.but[fact]; ok {
			return want, want != ""
		}
	}
	return m.want, true
}

// on returns a mutation that applies to every target, if only to those that
// when is true of.
func on(f func(g *target)) func(*testing.T, *target) bool {
	return func(_ *testing.T, g *target) bool { f(g); return true }
}

func when(applies func(g *target) bool, f func(g *target)) func(*testing.T, *target) bool {
	return func(_ *testing.T, g *target) bool {
		if !applies(g) {
			return false
		}
		f(g)
		return true
	}
}

// What becomes of a mutation of the body where not all of it is signed, and of
// one of the signature where other texts are one.
var (
	body       = map[string]string{"json-fields": "", "form-fields": "", "unsigned": "", "field": "malformed", "read": "malformed", "token-body": "malformed", "json-sorted": "malformed", "form-json": ""}
	bodyGone   = map[string]string{"json-fields": "malformed", "form-fields": "missing", "unsigned": "", "field": "malformed", "read": "malformed", "token-body": "missing", "json-sorted": "malformed", "form-json": "malformed"}
	otherBody  = map[string]string{"json-fields": "missing", "form-fields": "missing", "unsigned": "", "field": "missing", "read": "missing", "token-body": "malformed", "form-json": "malformed"}
	noJSON     = map[string]string{"json-fields": "", "form-fields": "", "unsigned": "", "field": "", "form": "", "read": "malformed", "token-body": "malformed", "json-sorted": "malformed", "form-json": "malformed", "json-string": "malformed"}
	escaped    = map[string]string{"json-fields": "", "form-fields": "", "unsigned": "", "field": "", "json-sorted": "", "json-string": ""}
	emptyText  = map[string]string{"json": "malformed", "batch": "malformed"}
	wholeBody  = map[string]string{"json-fields": "", "form-fields": "", "unsigned": "", "field": "", "form": "", "token-body": "", "json-sorted": "", "form-json": ""}
	anyLength  = map[string]string{"text": "mismatch", "any": "mismatch", "any-hex": "mismatch", "any-unpadded": "mismatch"}
	anyMore    = map[string]string{"text": "mismatch", "any": "mismatch", "any-hex": "mismatch"}
	anyText    = map[string]string{"text": "mismatch"}
	oneText    = map[string]string{"text": "mismatch", "list": "", "groups": "", "joined": "", "parts": ""}
	noBatch    = map[string]string{"batch": ""}
	noTokens   = map[string]string{"text": ""}
	noSecond   = map[string]string{"joined": "", "token-body": ""} // a carrier that cannot be there twice
	noClaim    = map[string]string{"time-in-token": ""}
	noZero     = map[string]string{"time-in-token": "", hookRFC9421: ""} // where a timestamp is a number, its zeros do not count
	claimTwice = map[string]string{"id-in-token": "malformed"}
	timeTwice  = map[string]string{"time-in-token": "malformed", "http-signatures": "malformed", hookRFC9421: ""} // of parameters, the last one counts: RFC 9651
	hexAlone   = map[string]string{"base64": "", "base64-unpadded": "", "base64url": "", "base64url-unpadded": "", "base64-of-hex": "", "any": "", "any-hex": "", "any-unpadded": "", "text": ""}
	base64Only = map[string]string{"hex": "", "any-hex": "", "text": ""}
	lastBits   = map[string]string{"hex": "", "any-hex": "", "text": "", hookRFC9421: ""} // which RFC 9651, section 4.2.7, lets pass
)

// A MiB each.
var (
	brackets = bytes.Repeat([]byte("["), 1<<20)
	zeros    = strings.Repeat("0", 1<<20)
)

var mutations = []mutation{
	{"a bit of the body flipped", "mismatch", wholeBody, on(func(g *target) { g.Body[len(g.Body)-4] ^= 1 })},
	{"the first bit of the body flipped", "mismatch", noJSON, on(func(g *target) { g.Body[0] ^= 0x80 })},
	{"a byte appended to the body", "mismatch", body, on(func(g *target) { g.Body = append(g.Body, 'x') })},
	{"a NUL appended to the body", "mismatch", body, on(func(g *target) { g.Body = append(g.Body, 0) })},
	{"a line end appended to the body", "mismatch", wholeBody, on(func(g *target) { g.Body = append(g.Body, '\n') })},
	{"a CRLF appended to the body", "mismatch", wholeBody, on(func(g *target) { g.Body = append(g.Body, "\r\n"...) })},
	{"a byte order mark in front of the body", "mismatch", body, on(func(g *target) { g.Body = append([]byte("\ufeff"), g.Body...) })},
	{"the body cut by one", "mismatch", body, on(func(g *target) { g.Body = g.Body[:len(g.Body)-1] })},
	{"the body emptied", "mismatch", bodyGone, on(func(g *target) { g.Body = nil })},
	{"the body twice", "mismatch", body, on(func(g *target) { g.Body = append(g.Body, g.Body...) })},
	{"another body", "mismatch", otherBody, on(func(g *target) { g.Body = []byte(`{}`) })},
	{"a body of a MiB", "mismatch", body, on(func(g *target) { g.Body = brackets })},
	{"the body printed again", "mismatch", wholeBody, when(isJSON, func(g *target) { g.Body = bytes.Replace(g.Body, []byte("{ "), []byte("{"), 1) })},
	{"the body with LF for a space", "mismatch", wholeBody, when(isJSON, func(g *target) { g.Body = bytes.Replace(g.Body, []byte(" "), []byte("\n"), 1) })},
	{"the body with an escape undone", "mismatch", escaped, when(isJSON, func(g *target) { g.Body = bytes.Replace(g.Body, []byte(`\u0026`), []byte("&"), 1) })},
	{"the body with an escape made", "mismatch", wholeBody, when(isJSON, func(g *target) { g.Body = bytes.Replace(g.Body, []byte("é"), []byte(`\u00e9`), 1) })},
	{"the body in Latin-1", "mismatch", noJSON, when(isJSON, func(g *target) { g.Body = bytes.Replace(g.Body, []byte("é"), []byte("\xe9"), 1) })},

	{"signature missing", "missing", nil, on(func(g *target) { g.set(g.carrier()) })},
	{"signature empty", "missing", emptyText, on(func(g *target) { g.put("") })},
	{"signature twice", "duplicated", noSecond, on(func(g *target) {
		text := g.values(g.carrier())[0]
		g.set(g.carrier(), text, text)
	})},
	{"signature twice, an empty one first", "duplicated", noSecond, on(func(g *target) {
		g.set(g.carrier(), "", g.values(g.carrier())[0])
	})},
	{"signature in a header of another name", "missing", nil, when(inHeader, func(g *target) {
		g.Header.Set("X-Not-"+g.name(), g.Header.Get(g.name()))
		g.set(g.carrier())
	})},
	{"prefix dropped", "malformed", nil, when(named, func(g *target) { g.putOwn(g.sig) })},
	{"prefix twice", "malformed", anyText, when(named, func(g *target) { g.putOwn(g.own() + g.own() + g.sig) })},
	{"prefix in the other case", "malformed", nil, when(hasLetter, func(g *target) { g.putOwn(otherCase(g.own()) + g.sig) })},
	{"prefix alone", "malformed", nil, when(named, func(g *target) { g.putSig("") })},
	{"a prefix that does not belong", "malformed", nil, when(named, func(g *target) { g.putOwn("md5=" + g.own() + g.sig) })},
	{"a prefix where there is none", "malformed", anyText, when(unnamed, func(g *target) { g.putSig("md5=" + g.sig) })},
	{"tag renamed", "malformed", nil, when(tagged, func(g *target) { g.putOwn("zz" + g.def.Carrier.Assign + g.sig) })},
	{"tag that begins alike", "malformed", nil, when(tagged, func(g *target) { g.putOwn(g.tag() + "1" + g.def.Carrier.Assign + g.sig) })},
	{"base64 for hex", "malformed", hexAlone, on(func(g *target) { g.putSig(base64.StdEncoding.EncodeToString(g.decode())) })},
	{"hex for base64", "malformed", map[string]string{"hex": "", "text": "", "any": "", "any-hex": "", "any-unpadded": ""}, on(func(g *target) { g.putSig(hex.EncodeToString(g.decode())) })},
	{"the text in base64", "malformed", map[string]string{"text": "mismatch", "any": "mismatch", "any-unpadded": "mismatch"}, on(func(g *target) { g.putSig(base64.StdEncoding.EncodeToString([]byte(g.sig))) })},
	{"cut by one", "malformed", anyText, on(func(g *target) { g.putSig(g.sig[:len(g.sig)-1]) })},
	{"cut by two", "malformed", map[string]string{"text": "mismatch", "any-hex": "mismatch", "any-unpadded": "mismatch"}, on(func(g *target) { g.putSig(g.sig[:len(g.sig)-2]) })},
	{"cut in front", "malformed", anyText, on(func(g *target) { g.putSig(g.sig[1:]) })},
	{"cut by four in front", "malformed", anyLength, on(func(g *target) { g.putSig(g.sig[4:]) })},
	{"cut to four", "malformed", anyLength, on(func(g *target) { g.putSig(g.sig[:4]) })},
	{"cut to one", "malformed", anyText, on(func(g *target) { g.putSig(g.sig[:1]) })},
	{"one more", "malformed", map[string]string{"text": "mismatch", "any-unpadded": "mismatch"}, on(func(g *target) { g.putSig(g.sig + "0") })},
	{"four more", "malformed", anyMore, when(unpadded, func(g *target) { g.putSig(g.sig + "0000") })},
	{"four more in front", "malformed", anyLength, on(func(g *target) { g.putSig("0000" + g.sig) })},
	{"four more behind the padding", "malformed", nil, when(padded, func(g *target) { g.putSig(g.sig + "0000") })},
	{"twice in one text", "malformed", anyMore, when(unpadded, func(g *target) { g.putSig(g.sig + g.sig) })},
	{"twice in one text with padding", "malformed", nil, when(padded, func(g *target) { g.putSig(g.sig + g.sig) })},
	{"joined by a proxy", "malformed", map[string]string{"text": "mismatch", "list": "", "groups": "", "joined": ""}, on(func(g *target) { g.putSig(g.sig + ", " + g.own() + g.sig) })},
	{"in quotes", "malformed", anyText, on(func(g *target) { g.putSig(`"` + g.sig + `"`) })},
	{"a space in front", "malformed", oneText, when(unnamed, func(g *target) { g.putSig(" " + g.sig) })},
	{"a space behind", "malformed", oneText, on(func(g *target) { g.putSig(g.sig + " ") })},
	{"a character that is none of the alphabet", "malformed", anyText, on(func(g *target) { g.putSig("!" + g.sig[1:]) })},
	{"a NUL inside", "malformed", anyText, on(func(g *target) { g.putSig("\x00" + g.sig[1:]) })},
	{"a NUL behind", "malformed", anyText, on(func(g *target) { g.putSig(g.sig + "\x00") })},
	{"a line end inside", "malformed", nil, on(func(g *target) { g.putSig(g.sig[:8] + "\n" + g.sig[9:]) })},
	{"a line end more inside", "malformed", nil, on(func(g *target) { g.putSig(g.sig[:8] + "\r\n" + g.sig[8:]) })},
	{"four line ends inside", "malformed", nil, on(func(g *target) { g.putSig(g.sig[:8] + "\n\n\n\n" + g.sig[12:]) })},
	{"a line end behind", "malformed", nil, on(func(g *target) { g.putSig(g.sig + "\n") })},
	{"a digit of another script", "malformed", anyText, on(func(g *target) { g.putSig("０" + g.sig[3:]) })},
	{"percent signs", "malformed", anyText, on(func(g *target) { g.putSig("%" + hex.EncodeToString([]byte(g.sig[:1])) + g.sig[1:]) })},
	{"padding dropped", "malformed", nil, when(padded, func(g *target) { g.putSig(strings.TrimRight(g.sig, "=")) })},
	{"padding added", "malformed", base64Only, on(func(g *target) { g.putSig(g.sig + "=") })},
	{"bits behind the last byte", "malformed", lastBits, when(trailing, func(g *target) { g.putSig(trailingBits(g.sig)) })},
	{"the other alphabet of base64", "malformed", base64Only, when(otherAlphabet, func(g *target) {
		g.putSig(strings.NewReplacer("+", "-", "/", "_", "-", "+", "_", "/").Replace(g.sig))
	})},
	{"a letter of the other case", "mismatch", map[string]string{"hex": "", "any-hex": "", "base64-of-hex": ""}, when(letter, func(g *target) {
		i := strings.IndexFunc(g.sig, isLetter)
		g.putSig(g.sig[:i] + otherCase(g.sig[i:i+1]) + g.sig[i+1:])
	})},
	{"a bit flipped", "mismatch", nil, bit(0)},
	{"a bit in the middle flipped", "mismatch", nil, bit(10)},
	{"the last bit flipped", "mismatch", nil, bit(-1)},
	{"all zero", "mismatch", noTokens, on(func(g *target) { g.putSig(g.encode(make([]byte, len(g.decode())))) })},
	{"all ones", "mismatch", noTokens, on(func(g *target) { g.putSig(g.encode(bytes.Repeat([]byte{0xff}, len(g.decode())))) })},
	{"of a longer hash", "malformed", anyLength, on(func(g *target) { g.putSig(g.encode(append(g.decode(), "0123456789abcdef"...))) })},
	{"of a shorter hash", "malformed", anyLength, on(func(g *target) { g.putSig(g.encode(g.decode()[:12])) })},
	{"keyed with nothing", "mismatch", nil, when(keyed, func(g *target) {
		mac := hmac.New(g.hash(), nil)
		mac.Write(g.signedText())
		g.putSig(g.encode(mac.Sum(nil)))
	})},
	{"a hash without a key", "mismatch", nil, when(keyed, func(g *target) {
		h := g.hash()()
		h.Write(g.signedText())
		g.putSig(g.encode(h.Sum(nil)))
	})},
	{"keyed with what is signed", "mismatch", nil, when(keyed, func(g *target) {
		mac := hmac.New(g.hash(), g.signedText())
		mac.Write([]byte(g.secret))
		g.putSig(g.encode(mac.Sum(nil)))
	})},
	{"garbage", "malformed", anyText, on(func(g *target) { g.putSig("garbage") })},
	{"100,000 entries", "malformed", nil, on(func(g *target) {
		g.put(strings.Repeat(g.own()+"x"+g.def.Carrier.Separator, 100_000) + g.sig)
	})},
	{"17 entries", "malformed", nil, when(list, func(g *target) {
		g.putOwn(strings.Repeat(g.own()+"x"+g.def.Carrier.Separator, scheme.MaxSignatures) + g.own() + g.sig)
	})},
	{"a signature of a MiB", "malformed", nil, on(func(g *target) { g.putSig(zeros) })},
	{"a carrier longer than it may be", "malformed", nil, on(func(g *target) { g.put(strings.Repeat("0", scheme.MaxCarrier+1)) })},

	{"of another scheme", "mismatch", noBatch, func(t *testing.T, g *target) bool {
		def := g.def
		def.Content, def.Envelope, def.Signatures = "other:"+def.Content, "", def.Signatures[:1]
		if signed(g) {
			g.sign(t, def, g.at)
		}
		return signed(g)
	}},
	{"of another message", "mismatch", map[string]string{"unsigned": "", "batch": "", "token-body": ""}, func(t *testing.T, g *target) bool {
		m := clone(g.Message)
		g.Body = bytes.ReplaceAll(bytes.ReplaceAll(g.Body, []byte("-1"), []byte("-2")), []byte("caf"), []byte("cap"))
		g.sign(t, g.def, g.at)
		text := g.values(g.carrier())[0]
		g.Message = m
		g.put(text)
		return signed(g) || isToken(g)
	}},
	{"other secret", "mismatch", nil, when(isText, func(g *target) { g.secret = "vutsrqponmlkjihgfedcba9876543210" })},
	{"other key", "mismatch", nil, when(isRSA, func(g *target) { g.secret = schemetest.Key("rsa-4096.pem") })},
	{"secret with a line end", "mismatch", map[string]string{"text": "secret", "any": "secret", "any-hex": "secret"}, when(isText, func(g *target) { g.secret += "\n" })},
	{"secret in the other case", "mismatch", nil, when(isText, func(g *target) { g.secret = strings.ToUpper(g.secret) })},
	{"secret with a line end, to be decoded", "secret", nil, when(isDecoded, func(g *target) { g.secret += "\n" })},
	{"secret that decodes to nothing", "secret", nil, when(isDecoded, func(g *target) { g.secret = prefixes(g.def) })},
	{"secret that decodes to 15 bytes", "secret", nil, when(isDecoded, func(g *target) {
		g.secret = prefixes(g.def) + "MDEyMzQ1Njc4OWFiY2Rl"
		if g.def.Signatures[0].Key[0][0] == "hex" {
			g.secret = hex.EncodeToString([]byte("0123456789abcde"))
		}
	})},
	{"secret that is no encoding", "secret", nil, when(isDecoded, func(g *target) { g.secret = prefixes(g.def) + "0123456789 is none of base64" })},
	{"secret empty", "secret", nil, on(func(g *target) { g.secret = "" })},
	{"secret of spaces", "secret", nil, on(func(g *target) { g.secret = " \t\n" })},

	{"too old", "expired", nil, shifted(func(old, _ time.Duration) time.Duration { return -old - time.Second })},
	{"too early", "early", nil, shifted(func(_, early time.Duration) time.Duration { return early + time.Second })},
	{"years old", "expired", nil, shifted(func(_, _ time.Duration) time.Duration { return -20 * 365 * 24 * time.Hour })},
	{"years early", "early", nil, shifted(func(_, _ time.Duration) time.Duration { return 20 * 365 * 24 * time.Hour })},
	{"milliseconds for seconds", "early", nil, inUnit("s", "ms")},
	{"seconds for milliseconds", "expired", nil, inUnit("ms", "s")},
	{"RFC 3339 for seconds", "malformed", nil, inUnit("s", "rfc3339")},
	{"RFC 3339 for milliseconds", "malformed", nil, inUnit("ms", "rfc3339")},
	{"seconds for RFC 3339", "malformed", nil, inUnit("rfc3339", "s")},
	{"timestamp changed", "mismatch", noClaim, timestamp("", func(ts string) string { return strings.Replace(ts, "0", "1", 1) })},
	{"old, and not signed again", "mismatch", noClaim, timestamp("digits", func(ts string) string { return "1" + ts[2:] })},
	{"timestamp with a leading zero", "mismatch", noZero, timestamp("digits", func(ts string) string { return "0" + ts })},
	{"RFC 3339 with a leading zero", "malformed", nil, timestamp("rfc3339", func(ts string) string { return "0" + ts })},
	{"RFC 3339 without a zone", "malformed", nil, timestamp("rfc3339", func(ts string) string { return strings.TrimSuffix(ts, "Z") })},
	{"RFC 3339 in another zone", "mismatch", nil, timestamp("rfc3339", func(ts string) string { return strings.TrimSuffix(ts, "Z") + "+00:00" })},
	{"timestamp with a plus", "malformed", nil, timestamp("", func(ts string) string { return "+" + ts })},
	{"timestamp negative", "malformed", map[string]string{hookRFC9421: "mismatch"}, timestamp("", func(ts string) string { return "-" + ts })},
	{"timestamp with a space", "malformed", map[string]string{"groups": "missing", "http-signatures": ""}, timestamp("", func(ts string) string { return " " + ts })},
	{"timestamp with a line end", "malformed", nil, timestamp("", func(ts string) string { return ts + "\n" })},
	{"timestamp with text in front", "malformed", nil, timestamp("", func(ts string) string { return "t=" + ts })},
	{"timestamp with the next part", "malformed", nil, timestamp("", func(ts string) string { return ts + ".x" })},
	{"timestamp with an exponent", "malformed", nil, timestamp("", func(string) string { return "17e8" })},
	{"timestamp in hex", "malformed", nil, timestamp("", func(string) string { return "0x6553f100" })},
	{"timestamp as a date", "malformed", nil, timestamp("", func(string) string { return "Tue 14 Nov 2023 22:13:20 GMT" })},
	{"timestamp of sixteen digits", "malformed", nil, timestamp("", func(ts string) string { return strings.Repeat("0", 16-len(ts)%16) + ts })},
	{"timestamp too large", "malformed", nil, timestamp("", func(string) string { return strings.Repeat("9", 30) })},
	{"timestamp empty", "missing", map[string]string{"http-signatures": "malformed", hookRFC9421: "malformed"}, timestamp("text", func(string) string { return "" })},
	{"timestamp empty in JSON", "malformed", nil, timestamp("json", func(string) string { return "" })},
	{"timestamp missing", "missing", nil, when(hasTimestamp, func(g *target) { g.set(g.def.Timestamp.In) })},
	{"timestamp twice", "duplicated", timeTwice, when(hasTimestamp, func(g *target) {
		ts := g.values(g.def.Timestamp.In)[0]
		g.set(g.def.Timestamp.In, ts, ts)
	})},

	{"id changed", "mismatch", nil, when(hasSignedID, func(g *target) { g.set(g.def.ID.In, g.ID+"x") })},
	{"id with what it may not hold", "malformed", nil, when(hasForbidden, func(g *target) { g.set(g.def.ID.In, g.ID+g.def.ID.Forbid[:1]) })},
	{"id takes over the timestamp", "malformed", nil, when(hasForbidden, func(g *target) { g.set(g.def.ID.In, g.ID+g.def.ID.Forbid[:1]+"1700000000") })},
	{"id empty", "missing", nil, when(hasID, func(g *target) { g.set(g.def.ID.In, "") })},
	{"id missing", "missing", nil, when(hasID, func(g *target) { g.set(g.def.ID.In) })},
	{"id twice", "duplicated", claimTwice, when(hasID, func(g *target) { g.set(g.def.ID.In, g.ID, g.ID) })},
}

func padded(g *target) bool       { return strings.HasSuffix(g.sig, "=") }
func unpadded(g *target) bool     { return !padded(g) }
func named(g *target) bool        { return g.own() != "" }
func unnamed(g *target) bool      { return g.own() == "" }
func tagged(g *target) bool       { return g.tag() != "" }
func list(g *target) bool         { return g.def.Carrier.Separator != "" && g.def.Carrier.Grammar != "parts" }
func inHeader(g *target) bool     { return g.def.Carrier.In == "header" }
func signed(g *target) bool       { return g.def.Content != "" }
func keyed(g *target) bool        { return g.hash() != nil }
func hasTimestamp(g *target) bool { return g.def.Timestamp != nil && !g.def.Timestamp.Optional }
func hasID(g *target) bool        { return g.def.ID != nil && !g.def.ID.Optional && !inHashedBody(g) }
func inHashedBody(g *target) bool {
	return hashesBody(g.def) && strings.HasPrefix(g.def.ID.In, "json:")
}
func hasSignedID(g *target) bool   { return hasID(g) && !strings.HasPrefix(g.def.ID.In, "claim:") }
func hasForbidden(g *target) bool  { return hasID(g) && g.def.ID.Forbid != "" }
func hasLetter(g *target) bool     { return otherCase(g.own()) != g.own() }
func isJSON(g *target) bool        { return g.Header.Get("Content-Type") == "application/json" }
func letter(g *target) bool        { return strings.ContainsFunc(g.sig, isLetter) }
func isLetter(r rune) bool         { return 'a' <= r|0x20 && r|0x20 <= 'z' }
func isRSA(g *target) bool         { return strings.HasPrefix(g.def.Signatures[0].Algorithm, "rs") }
func otherAlphabet(g *target) bool { return strings.ContainsAny(g.sig, "+/-_") }

// trailing reports whether the last character of the signature's text holds
// bits that belong to no byte.
func trailing(g *target) bool { return len(strings.TrimRight(g.sig, "="))%4 != 0 }

// trailingBits returns a text that a lenient decoder takes for the same bytes.
func trailingBits(text string) string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	digits := strings.TrimRight(text, "=")
	last := strings.IndexByte(alphabet, strings.NewReplacer("-", "+", "_", "/").Replace(digits[len(digits)-1:])[0])
	return digits[:len(digits)-1] + string(alphabet[last|1]) + text[len(digits):]
}

func otherCase(text string) string {
	return strings.Map(func(r rune) rune {
		if isLetter(r) {
			return r ^ 0x20
		}
		return r
	}, text)
}

// isDecoded reports whether every text of a secret is an encoding of its key.
func isDecoded(g *target) bool {
	key := g.def.Signatures[0].Key
	return len(key) > 0 && !isPEM(g) && !slices.ContainsFunc(key, func(steps []string) bool {
		return !slices.ContainsFunc(steps, func(step string) bool { return slices.Contains([]string{"hex", "base64", "base64url"}, step) })
	})
}

func isPEM(g *target) bool {
	key := g.def.Signatures[0].Key
	return len(key) > 0 && slices.Contains(key[0], "pem")
}

// isText reports whether any text may be a secret.
func isText(g *target) bool {
	key := g.def.Signatures[0].Key
	return !isPEM(g) && !isDecoded(g) && (len(key) == 0 || !strings.HasPrefix(key[0][0], "after:"))
}

// prefixes returns what stands in front of a secret's encoding.
func prefixes(def scheme.Definition) (text string) {
	for _, step := range def.Signatures[0].Key[0] {
		if name, arg, _ := strings.Cut(step, ":"); name == "trim" || name == "cut" {
			text += arg
		}
	}
	return text
}

// bit flips a bit of the byte at i of the signature, from its end if i is negative.
func bit(i int) func(*testing.T, *target) bool {
	return on(func(g *target) {
		b := g.decode()
		b[(i+len(b))%len(b)] ^= 1
		g.putSig(g.encode(b))
	})
}

// shifted signs at another time.
func shifted(by func(old, early time.Duration) time.Duration) func(*testing.T, *target) bool {
	return func(t *testing.T, g *target) bool {
		if !hasTimestamp(g) || g.def.Timestamp.Tolerance == 0 {
			return false
		}
		old, early := time.Duration(g.def.Timestamp.Tolerance), time.Duration(g.def.Timestamp.Future)
		if early == 0 {
			early = old
		}
		g.sign(t, g.def, g.at.Add(by(old, early)))
		return true
	}
}

// inUnit signs with a timestamp in another unit. Where the time is not
// limited, any number is one.
func inUnit(unit, other string) func(*testing.T, *target) bool {
	return func(t *testing.T, g *target) bool {
		ts := g.def.Timestamp
		if ts == nil || g.def.Hook != "" || ts.Unit != unit || ts.Tolerance == 0 && unit != "rfc3339" && other != "rfc3339" {
			return false
		}
		def, changed := g.def, *ts
		changed.Unit = other
		def.Timestamp = &changed
		g.sign(t, def, g.at)
		return true
	}
}

// timestamp changes the text of a timestamp of that form: of "digits" or in
// "rfc3339", in "json" or anywhere else as "text"; or of any.
func timestamp(form string, f func(string) string) func(*testing.T, *target) bool {
	return func(_ *testing.T, g *target) bool {
		inJSON := strings.HasPrefix(place(g.def), "json:")
		if !hasTimestamp(g) || !map[string]bool{
			"": true, "json": inJSON, "text": !inJSON,
			"rfc3339": g.def.Timestamp.Unit == "rfc3339", "digits": g.def.Timestamp.Unit != "rfc3339" && g.def.Timestamp.Unit != "http-date",
		}[form] {
			return false
		}
		g.set(g.def.Timestamp.In, f(g.values(g.def.Timestamp.In)[0]))
		return true
	}
}

var contentTerm = regexp.MustCompile(`\{(?:[\w-]+\()*([a-z-]+)(?::([^{}()]+))?\)*\}`)

// termMutations returns the mutations of what a definition signs by name, also
// by the name of a hook, and of what it requires.
func termMutations(def scheme.Definition) (all []mutation) {
	all = append(all, codeMutations[def.Hook]...)
	add := func(name, want string, f func(g *target)) { all = append(all, mutation{name, want, nil, on(f)}) }
	optional := false
	rest := def.Content
	for _, want := range def.Require {
		if strings.Contains(want, "url") || strings.Contains(want, "qsh") {
			rest += want // which the claims of a token repeat
		}
	}
	for _, at := range regexp.MustCompile(`\{\[\}|\{\]\}|`+contentTerm.String()).FindAllStringSubmatchIndex(rest, -1) {
		text := rest[at[0]:at[1]]
		if text == "{[}" || text == "{]}" {
			optional = text == "{[}"
			continue
		}
		found := contentTerm.FindStringSubmatch(text)
		kind, place := found[1], found[1]+":"+found[2]
		gone, changed := "missing", "mismatch"
		if optional {
			gone = "mismatch" // what is signed then is something else
		}
		switch {
		case strings.HasPrefix(text, "{initial("):
			changed = "malformed" // none of true and false
		case kind == "raw":
			kind, place = "json", "json:"+found[2]
		}
		switch kind {
		case "header", "query", "form", "json", "field":
			add(place+" changed", changed, func(g *target) { g.set(place, g.values(place)[0]+"x") })
			add(place+" cut", changed, func(g *target) { text := g.values(place)[0]; g.set(place, text[:len(text)-1]) })
			add(place+" missing", gone, func(g *target) { g.set(place) })
			add(place+" twice", "duplicated", func(g *target) { text := g.values(place)[0]; g.set(place, text, text) })
			add(place+" twice, another one first", "duplicated", func(g *target) { g.set(place, "x", g.values(place)[0]) })
			empty := gone
			if kind == "json" || kind == "field" {
				empty = changed // a text like any other
			}
			add(place+" empty", empty, func(g *target) { g.set(place, "") })
		case "param":
			add(place+" changed", "mismatch", func(g *target) { g.set(place, "5") })
			add(place+" missing", gone, func(g *target) { g.set(place, "") })
		case "method":
			add("method changed", "mismatch", func(g *target) { g.Method = "PUT" })
			add("method in lower case", "mismatch", func(g *target) { g.Method = "post" })
			add("method missing", gone, func(g *target) { g.Method = "" })
		case "url", "path":
			add(kind+" changed", "mismatch", func(g *target) { g.URL = strings.Replace(g.URL, "/hooks/", "/hook/", 1) })
			add(kind+" with a slash", "mismatch", func(g *target) { g.URL += "/" })
			add(kind+" encoded again", "mismatch", func(g *target) { g.URL = strings.Replace(g.URL, "/in", "/%69n", 1) })
			add(kind+" missing", gone, func(g *target) { g.URL = "" })
		}
		if strings.HasPrefix(found[2], "jose:") {
			kind += ":jose"
		}
		all = append(all, codeMutations[kind]...)
		if strings.Contains(text, "json-sorted(") {
			all = append(all, codeMutations["json-sorted"]...)
		}
		switch kind {
		case "url":
			add("url with a query", "mismatch", func(g *target) { g.URL += "?a=b" })
			add("url with TLS", "mismatch", func(g *target) { g.URL = strings.Replace(g.URL, "http:", "https:", 1) })
			add("url with a port", "mismatch", func(g *target) { g.URL = strings.Replace(g.URL, "receiver.example", "receiver.example:80", 1) })
			add("url of another host", "mismatch", func(g *target) { g.URL = strings.Replace(g.URL, "receiver.", "other.", 1) })
		case "form", "form-sorted", "json", "field":
			add("compressed body", "malformed", func(g *target) { g.Header.Set("Content-Encoding", "gzip") })
		}
		switch kind {
		case "field-sorted":
			add("a field more", "mismatch", func(g *target) { g.Body = append(g.Body, "&a=b"...) })
			add("a field twice", "duplicated", func(g *target) { g.set("form:text", "a", "a") })
			add("a field changed", "mismatch", func(g *target) { g.set("form:text", "x") })
			add("a field that holds a separator in its name", "malformed", func(g *target) { g.set("form:a&b", "x") })
			add("the separators of a field swapped", "mismatch", func(g *target) { g.set("form:text", "café _ more=") })
			add("fields without a type", "missing", func(g *target) { g.Header.Del("Content-Type") })
		case "query-sorted":
			add("a parameter more", "mismatch", func(g *target) { g.URL += "&a=b" })
			add("a parameter twice", "duplicated", func(g *target) { g.URL += "&text=x" })
			add("a parameter changed", "mismatch", func(g *target) { g.set("query:text", "x") })
			add("a parameter that cannot be read", "malformed", func(g *target) { g.URL += "&%zz" })
		case "form-sorted":
			add("a field of the form more", "mismatch", func(g *target) { g.Body = append(g.Body, "&a=b"...) })
			add("a form as JSON", "malformed", func(g *target) { g.Header.Set("Content-Type", "application/json") })
			add("a form without a type", "missing", func(g *target) { g.Header.Del("Content-Type") })
			add("a form of two types", "duplicated", func(g *target) { g.Header.Add("Content-Type", "text/plain") })
		case "form", "field":
			add(place+" in a body without a type", "missing", func(g *target) { g.Header.Del("Content-Type") })
			add(place+" in a body of two types", "duplicated", func(g *target) { g.Header.Add("Content-Type", "text/plain") })
			add(place+" in a text", "malformed", func(g *target) { g.Header.Set("Content-Type", "text/plain") })
		case "json":
			add(place+" in a form", "malformed", func(g *target) { g.Header.Set("Content-Type", "application/x-www-form-urlencoded") })
		}
	}
	for where, want := range def.Require {
		other := "malformed"
		if strings.Contains(want, "{") {
			other = "mismatch" // it follows from the rest
		}
		change := func(f func(string) string) func(g *target) {
			return func(g *target) { g.set(where, f(g.values(where)[0])) }
		}
		add(where+" missing", "missing", func(g *target) { g.set(where) })
		empty, twice := "missing", "duplicated"
		switch {
		case strings.HasPrefix(where, "json:"):
			empty = other // a text like any other
		case strings.Contains(where, "claim:"), strings.HasPrefix(where, "jose:"):
			twice = "malformed"
		}
		add(where+" empty", empty, change(func(string) string { return "" }))
		add(where+" twice", twice, func(g *target) { text := g.values(where)[0]; g.set(where, text, text) })
		add(where+" of another value", other, change(func(string) string { return "other" }))
		more := ","
		if strings.HasPrefix(where, "carrier:") {
			more = "x" // an empty field more is passed over
		}
		add(where+" with more", other, change(func(text string) string { return text + more }))
		add(where+" with more in front", other, change(func(text string) string { return "x" + text }))
		if strings.HasPrefix(where, "lower(") {
			continue
		}
		add(where+" in another case", other, change(func(text string) string {
			if otherCase(text) == text {
				return text + "x"
			}
			return otherCase(text)
		}))
	}
	if name, ok := strings.CutPrefix(def.Signatures[0].Tag, "{param:"); ok {
		add("key of another id", "malformed", func(g *target) { g.set("param:"+strings.TrimSuffix(name, "}"), "5") })
	}
	return all
}

// TestMutations changes one thing after the other in a genuine webhook of each
// definition of the catalogue. The reason of the refusal follows from the
// definition's parts.
func TestMutations(t *testing.T) {
	const (
		perDefinition = 25 // at least
		least         = 34_580
	)
	vectors := make(map[string]*schemetest.Vector)
	for _, v := range schemetest.Vectors() {
		vectors[v.Name] = &v
	}
	total := 0
	applied := make(map[string]bool)
	for _, name := range catalog.Names() {
		t.Run(name, func(t *testing.T) {
			v := vectors["catalog/"+name+"/ok"]
			if v == nil {
				t.Fatal("no vector")
			}
			right := newTarget(t, v)
			if err := right.verify(t); err != nil {
				t.Fatalf("untouched: %v", err)
			}
			ready := verifier(t, get(t, name), scheme.NewSecret(right.secret))
			n := 0
			for _, mu := range slices.Concat(mutations, tokenMutations, termMutations(v.Definition)) {
				g := newTarget(t, v)
				want, ok := mu.expected(g.def)
				if !ok || !mu.mutate(t, g) {
					continue
				}
				n++
				applied[mu.name] = true
				if g.secret == right.secret {
					g.ready = ready
				}
				err := g.verify(t)
				if got := code(err); got != want {
					t.Errorf("%s: got %s, want %s (%v)", mu.name, got, want, err)
				}
				if err != nil && (len(err.Error()) > 300 || strings.Contains(err.Error(), right.sig[:8])) {
					t.Errorf("%s: an error that is long or holds the signature: %v", mu.name, err)
				}
			}
			if n < perDefinition {
				t.Errorf("%d mutations, want at least %d", n, perDefinition)
			}
			total += n
		})
	}
	if total < least {
		t.Errorf("%d mutations in all, want at least %d", total, least)
	}
	for _, mu := range slices.Concat(mutations, tokenMutations) {
		if !applied[mu.name] {
			t.Errorf("%s applies to no definition", mu.name)
		}
	}
	t.Logf("%d mutations of %d definitions", total, len(catalog.Names()))
}

// verify returns why the target is refused.
func (g *target) verify(t *testing.T) error {
	t.Helper()
	v := g.ready
	if v == nil {
		var err error
		if v, err = get(t, g.def.Name).Verifier(scheme.NewSecret(g.secret)); err != nil {
			return err
		}
	}
	v.Now = func() time.Time { return g.at }
	_, err := v.VerifyMessage(g.Message)
	return err
}

// An acceptedForm changes a valid webhook into one that is as good. It reports
// false if it does not apply to the target.
type acceptedForm struct {
	name   string
	mutate func(g *target) bool
}

// TestStillAccepted is the opposite table: what changes nothing of what is
// signed, or is a form that vendors use, must pass.
func TestStillAccepted(t *testing.T) {
	tests := []acceptedForm{
		{"header names in lower case", func(g *target) bool { rename(g.Header, strings.ToLower); return true }},
		{"header names in upper case", func(g *target) bool { rename(g.Header, strings.ToUpper); return true }},
		{"other headers", func(g *target) bool { g.Header.Set("X-Other-Signature", "x"); return true }},
		{"hexadecimal digits in upper case", func(g *target) bool {
			g.putSig(strings.ToUpper(g.sig))
			return strings.HasPrefix(g.def.Signatures[0].Encoding, "hex")
		}},
		{"hexadecimal digits in lower case", func(g *target) bool {
			g.putSig(strings.ToLower(g.sig))
			return strings.HasPrefix(g.def.Signatures[0].Encoding, "hex")
		}},
		{"spaces around an entry", func(g *target) bool {
			g.putOwn("  " + g.own() + g.sig + "\t")
			return list(g) && g.def.Carrier.Groups == ""
		}},
		{"a wrong entry in front", func(g *target) bool {
			g.putOwn(g.own() + g.encode(make([]byte, len(g.decode()))) + g.def.Carrier.Separator + g.own() + g.sig)
			return list(g)
		}},
		{"a wrong entry behind", func(g *target) bool {
			g.putSig(g.sig + g.def.Carrier.Separator + g.own() + "!")
			return list(g)
		}},
		{"entries of other names", func(g *target) bool {
			other := "v9" + g.def.Carrier.Assign + "xx" + g.def.Carrier.Separator
			g.putOwn(other + other + g.own() + g.sig)
			return tagged(g)
		}},
		{"entries without a name", func(g *target) bool {
			g.putOwn("v9" + g.def.Carrier.Separator + g.own() + g.sig)
			return tagged(g)
		}},
		{"the longest list", func(g *target) bool {
			if !list(g) {
				return false
			}
			lead := strings.Count(g.before+g.after, g.def.Carrier.Separator)
			g.putOwn(strings.Repeat(g.own()+"x"+g.def.Carrier.Separator, scheme.MaxSignatures-1-lead) + g.own() + g.sig)
			return true
		}},
		{"two headers", func(g *target) bool {
			text := g.values(g.carrier())[0]
			g.set(g.carrier(), "x", text)
			return carrierOf(g.def) == "joined"
		}},
		{"a query that is not signed", func(g *target) bool {
			g.URL += map[bool]string{true: "&a=b", false: "?a=b"}[strings.Contains(g.URL, "?")]
			return !regexp.MustCompile("url|qsh|raw-query|target").MatchString(g.def.Content+fmt.Sprint(g.def.Require, string(g.def.Options))) && !strings.Contains(g.def.Content, "{query-sorted")
		}},
		{"a method that is not signed", func(g *target) bool {
			g.Method = "PUT"
			return !regexp.MustCompile("method|qsh|request-target").MatchString(g.def.Content + fmt.Sprint(g.def.Require, string(g.def.Options)))
		}},
		{"a timestamp as old as it may be", func(g *target) bool {
			if hasTimestamp(g) {
				g.at = g.at.Add(time.Duration(g.def.Timestamp.Tolerance))
			}
			return hasTimestamp(g)
		}},
		{"a body that is not signed", func(g *target) bool {
			g.Body = []byte("x")
			return bodyOf(g.def) == "unsigned" && len(g.def.Require) == 0 && g.def.Hook == ""
		}},
	}
	tests = append(tests, tokenForms...)
	applied := make(map[string]bool)
	for _, v := range schemetest.Vectors() {
		if v.Name != "catalog/"+v.Definition.Name+"/ok" {
			continue
		}
		for _, tt := range tests {
			g := newTarget(t, &v)
			if !tt.mutate(g) {
				continue
			}
			applied[tt.name] = true
			if err := g.verify(t); err != nil {
				t.Errorf("%s, %s: %v", v.Definition.Name, tt.name, err)
			}
		}
	}
	for _, tt := range tests {
		if !applied[tt.name] {
			t.Errorf("%s applies to no definition", tt.name)
		}
	}
}

func rename(h http.Header, spell func(string) string) {
	for name, values := range h {
		delete(h, name)
		h[spell(name)] = values
	}
}
