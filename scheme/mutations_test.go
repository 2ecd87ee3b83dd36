package scheme_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

const (
	secretA = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	secretB = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
)

// A target is a valid webhook of one scheme, to be mutated. All of these
// schemes have their signature in a header.
type target struct {
	*scheme.Message
	def    scheme.Definition
	secret string // that verifies
	prefix string // of the signature's text
	sig    string // the signature's text without its prefix
}

func newTarget(t *testing.T, s *scheme.Scheme) *target {
	m := message(`{"type":"order.created","data":"order 1"}`)
	m.Time = at
	sign(t, signer(t, s, scheme.NewSecret(secretA)), m)
	tg := &target{Message: m, def: s.Definition(), secret: secretA}
	if tg.def.Carrier.In != "header" {
		t.Fatal("the mutations know signatures in headers only")
	}
	text := m.Header.Get(tg.def.Carrier.Name)
	tg.prefix = tg.def.Carrier.Prefix + tg.def.Signatures[0].Tag + tg.def.Carrier.Assign
	tg.sig = strings.TrimPrefix(text, tg.prefix)
	return tg
}

func (g *target) put(text string)   { g.Header.Set(g.def.Carrier.Name, text) }
func (g *target) putSig(sig string) { g.put(g.prefix + sig) }
func (g *target) list() bool        { return g.def.Carrier.Separator != "" }
func (g *target) encode(b []byte) string {
	if g.def.Signatures[0].Encoding == "hex" {
		return hex.EncodeToString(b)
	}
	return base64.StdEncoding.EncodeToString(b)
}
func (g *target) decode(t *testing.T) []byte {
	decode := base64.StdEncoding.DecodeString
	if g.def.Signatures[0].Encoding == "hex" {
		decode = hex.DecodeString
	}
	b, err := decode(g.sig)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
func (g *target) hash() func() hash.Hash {
	if g.def.Signatures[0].Algorithm == "hmac-sha1" {
		return sha1.New
	}
	return sha256.New
}

// place returns the header of the id or the timestamp, or nothing.
func (g *target) place(ts bool) string {
	switch {
	case ts && g.def.Timestamp != nil:
		return strings.TrimPrefix(g.def.Timestamp.In, "header:")
	case !ts && g.def.ID != nil:
		return strings.TrimPrefix(g.def.ID.In, "header:")
	}
	return ""
}

// A mutation makes a valid webhook a bad one. It reports false if it does not
// apply to the scheme.
type mutation struct {
	name   string
	want   string // code of the reason
	field  string // the same where a field of the body is signed; empty: want
	list   string // the same where the carrier holds a list; empty: want
	mutate func(t *testing.T, g *target) bool
}

// sigs returns a mutation that applies to every scheme, header one of the id or the timestamp.
func sigs(f func(g *target)) func(*testing.T, *target) bool {
	return func(_ *testing.T, g *target) bool { f(g); return true }
}

func header(ts bool, f func(values []string) []string) func(*testing.T, *target) bool {
	return func(_ *testing.T, g *target) bool {
		name := http.CanonicalHeaderKey(g.place(ts))
		if name != "" {
			g.Header[name] = f(g.Header[name])
		}
		return name != ""
	}
}

func text(f func(string) string) func([]string) []string {
	return func(values []string) []string { return []string{f(values[0])} }
}

func twice(values []string) []string { return append(values, values...) }
func none([]string) []string         { return nil }

func shifted(by func(scheme.Duration) time.Duration) func(*testing.T, *target) bool {
	return func(t *testing.T, g *target) bool {
		if g.def.Timestamp == nil || g.def.Timestamp.Tolerance == 0 {
			return false
		}
		g.Time = at.Add(by(g.def.Timestamp.Tolerance))
		sign(t, signer(t, get(t, g.def.Name), scheme.NewSecret(secretA)), g.Message)
		return true
	}
}

var mutations = []mutation{
	{"a bit of the body flipped", "mismatch", "", "", sigs(func(g *target) { g.Body[len(g.Body)-4] ^= 1 })},
	{"a byte appended to the body", "mismatch", "malformed", "", sigs(func(g *target) { g.Body = append(g.Body, 'x') })},
	{"a NUL appended to the body", "mismatch", "malformed", "", sigs(func(g *target) { g.Body = append(g.Body, 0) })},
	{"the body cut by one", "mismatch", "malformed", "", sigs(func(g *target) { g.Body = g.Body[:len(g.Body)-1] })},
	{"the body emptied", "mismatch", "malformed", "", sigs(func(g *target) { g.Body = nil })},
	{"the body twice", "mismatch", "malformed", "", sigs(func(g *target) { g.Body = append(g.Body, g.Body...) })},
	{"another body", "mismatch", "missing", "", sigs(func(g *target) { g.Body = []byte(`{}`) })},
	{"a body of a MiB", "mismatch", "malformed", "", sigs(func(g *target) { g.Body = bytes.Repeat([]byte("["), 1<<20) })},

	{"signature missing", "missing", "", "", sigs(func(g *target) { g.Header.Del(g.def.Carrier.Name) })},
	{"signature empty", "missing", "", "", sigs(func(g *target) { g.put("") })},
	{"signature twice", "duplicated", "", "", sigs(func(g *target) { g.Header.Add(g.def.Carrier.Name, g.prefix+g.sig) })},
	{"signature twice, an empty one first", "duplicated", "", "", sigs(func(g *target) {
		g.put("")
		g.Header.Add(g.def.Carrier.Name, g.prefix+g.sig)
	})},
	{"signature in a header of another name", "missing", "", "", sigs(func(g *target) {
		g.Header.Del(g.def.Carrier.Name)
		g.Header.Set("X-"+g.def.Carrier.Name, g.prefix+g.sig)
	})},
	{"prefix dropped", "malformed", "", "", func(_ *testing.T, g *target) bool { g.put(g.sig); return g.prefix != "" }},
	{"prefix in upper case", "malformed", "", "", func(_ *testing.T, g *target) bool {
		g.put(strings.ToUpper(g.prefix) + g.sig)
		return g.prefix != ""
	}},
	{"prefix alone", "malformed", "", "", func(_ *testing.T, g *target) bool { g.putSig(""); return g.prefix != "" }},
	{"a prefix that does not belong", "malformed", "", "", sigs(func(g *target) { g.put("md5=" + g.prefix + g.sig) })},
	{"hex for base64, base64 for hex", "malformed", "", "", func(t *testing.T, g *target) bool {
		other := hex.EncodeToString(g.decode(t))
		if g.def.Signatures[0].Encoding == "hex" {
			other = base64.StdEncoding.EncodeToString(g.decode(t))
		}
		g.putSig(other)
		return true
	}},
	{"cut by one", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig[:len(g.sig)-1]) })},
	{"cut by two", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig[:len(g.sig)-2]) })},
	{"cut to four", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig[:4]) })},
	{"one more", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig + "0") })},
	{"four more", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig + "0000") })},
	{"twice in one text", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig + g.sig) })},
	{"joined by a proxy", "malformed", "", "", func(_ *testing.T, g *target) bool {
		g.putSig(g.sig + ", " + g.prefix + g.sig)
		return !g.list()
	}},
	{"in quotes", "malformed", "", "", sigs(func(g *target) { g.put(`"` + g.prefix + g.sig + `"`) })},
	{"a character that is none of the alphabet", "malformed", "", "", sigs(func(g *target) { g.putSig("!" + g.sig[1:]) })},
	{"a NUL inside", "malformed", "", "", sigs(func(g *target) { g.putSig("\x00" + g.sig[1:]) })},
	{"a line end inside", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig[:8] + "\n" + g.sig[9:]) })},
	{"a line end more inside", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig[:8] + "\r\n" + g.sig[8:]) })},
	{"four line ends inside", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig[:8] + "\n\n\n\n" + g.sig[12:]) })},
	{"a line end behind", "malformed", "", "", sigs(func(g *target) { g.putSig(g.sig + "\n") })},
	{"a digit of another script", "malformed", "", "", sigs(func(g *target) { g.putSig("０" + g.sig[3:]) })},
	{"a bit flipped", "mismatch", "", "", func(t *testing.T, g *target) bool {
		b := g.decode(t)
		b[0] ^= 1
		g.putSig(g.encode(b))
		return true
	}},
	{"the last bit flipped", "mismatch", "", "", func(t *testing.T, g *target) bool {
		b := g.decode(t)
		b[len(b)-1] ^= 1
		g.putSig(g.encode(b))
		return true
	}},
	{"all zero", "mismatch", "", "", func(t *testing.T, g *target) bool {
		g.putSig(g.encode(make([]byte, len(g.decode(t)))))
		return true
	}},
	{"keyed with nothing", "mismatch", "", "", sigs(func(g *target) {
		mac := hmac.New(g.hash(), nil)
		mac.Write(g.Body)
		g.putSig(g.encode(mac.Sum(nil)))
	})},
	{"a hash without a key", "mismatch", "", "", sigs(func(g *target) {
		h := g.hash()()
		h.Write(g.Body)
		g.putSig(g.encode(h.Sum(nil)))
	})},
	{"of another scheme", "mismatch", "", "", func(t *testing.T, g *target) bool {
		def := g.def
		def.Content, def.Envelope = "other:{body}", ""
		other, err := scheme.Compile(def)
		if err != nil {
			t.Fatal(err)
		}
		sign(t, signer(t, other, scheme.NewSecret(secretA)), g.Message)
		return true
	}},
	{"of another message", "mismatch", "", "", func(t *testing.T, g *target) bool {
		other := message(`{"type":"order.created","data":"order 2"}`)
		other.Time = at
		sign(t, signer(t, get(t, g.def.Name), scheme.NewSecret(secretA)), other)
		g.put(other.Header.Get(g.def.Carrier.Name))
		return true
	}},
	{"of a longer hash", "malformed", "", "", sigs(func(g *target) { g.putSig(g.encode(make([]byte, 64))) })},
	{"of a shorter hash", "malformed", "", "", sigs(func(g *target) { g.putSig(g.encode(make([]byte, 16))) })},
	{"100,000 entries", "malformed", "", "", sigs(func(g *target) { g.put(strings.Repeat(g.prefix+g.sig+" ", 100_000)) })},
	{"17 entries", "malformed", "", "", sigs(func(g *target) { g.put(strings.Repeat(g.prefix+"x ", 16) + g.prefix + g.sig) })},
	{"a header of a MiB", "malformed", "", "", sigs(func(g *target) { g.putSig(strings.Repeat("0", 1<<20)) })},
	{"other secret", "mismatch", "", "", sigs(func(g *target) { g.secret = secretB })},
	{"secret with a line end", "mismatch", "", "secret", sigs(func(g *target) { g.secret += "\n" })},

	{"too old", "expired", "", "", shifted(func(d scheme.Duration) time.Duration { return -time.Duration(d) - time.Second })},
	{"too early", "early", "", "", shifted(func(d scheme.Duration) time.Duration { return time.Duration(d) + time.Second })},
	{"years old", "expired", "", "", shifted(func(scheme.Duration) time.Duration { return -20 * 365 * 24 * time.Hour })},
	{"timestamp changed", "mismatch", "", "", header(true, text(func(ts string) string { return ts[:len(ts)-1] + "1" }))},
	{"timestamp with a leading zero", "mismatch", "", "", header(true, text(func(ts string) string { return "0" + ts }))},
	{"timestamp with a plus", "malformed", "", "", header(true, text(func(ts string) string { return "+" + ts }))},
	{"timestamp negative", "malformed", "", "", header(true, text(func(ts string) string { return "-" + ts }))},
	{"timestamp with a space", "malformed", "", "", header(true, text(func(ts string) string { return " " + ts }))},
	{"timestamp with a line end", "malformed", "", "", header(true, text(func(ts string) string { return ts + "\n" }))},
	{"timestamp with text in front", "malformed", "", "", header(true, text(func(ts string) string { return "t=" + ts }))},
	{"timestamp with the next part", "malformed", "", "", header(true, text(func(ts string) string { return ts + ".x" }))},
	{"timestamp with an exponent", "malformed", "", "", header(true, text(func(string) string { return "17e8" }))},
	{"timestamp in hex", "malformed", "", "", header(true, text(func(string) string { return "0x6553f100" }))},
	{"timestamp of sixteen digits", "malformed", "", "", header(true, text(func(ts string) string { return "000000" + ts }))},
	{"timestamp too large", "malformed", "", "", header(true, text(func(string) string { return strings.Repeat("9", 30) }))},
	{"timestamp empty", "missing", "", "", header(true, text(func(string) string { return "" }))},
	{"timestamp missing", "missing", "", "", header(true, none)},
	{"timestamp twice", "duplicated", "", "", header(true, twice)},
	{"id changed", "mismatch", "", "", header(false, text(func(id string) string { return id + "x" }))},
	{"id with the separator", "malformed", "", "", header(false, text(func(id string) string { return id + "." }))},
	{"id takes over the timestamp", "malformed", "", "", header(false, text(func(id string) string { return id + "." + strconv.FormatInt(at.Unix(), 10) }))},
	{"id empty", "missing", "", "", header(false, text(func(string) string { return "" }))},
	{"id missing", "missing", "", "", header(false, none)},
	{"id twice", "duplicated", "", "", header(false, twice)},
}

func TestMutations(t *testing.T) {
	const perScheme = 25 // at least
	want := map[string]int{"freispace": 44, "ticket-spot": 47, "webex": 44, "spaces": 59, "spaces-raw": 59, "standard-webhooks": 70}
	for _, name := range vendors {
		t.Run(name, func(t *testing.T) {
			s := get(t, name)
			cases := 0
			for _, mu := range mutations {
				g := newTarget(t, s)
				if !mu.mutate(t, g) {
					continue
				}
				cases++
				want := mu.want
				if mu.field != "" && strings.Contains(g.def.Content, "{field:") {
					want = mu.field
				}
				if mu.list != "" && g.list() {
					want = mu.list
				}
				v, err := s.Verifier(scheme.NewSecret(g.secret))
				if err == nil {
					v.Now = now
					_, err = v.VerifyMessage(g.Message)
				}
				if got := code(err); got != want {
					t.Errorf("%s: got %s, want %s (%v)", mu.name, got, want, err)
				}
			}
			if cases < perScheme || want[name] != 0 && cases != want[name] {
				t.Errorf("%d mutations, want %d and at least %d", cases, want[name], perScheme)
			}
		})
	}
}

// TestStillAccepted is the opposite table: what changes nothing of what is
// signed, or is a form that vendors use, must pass.
func TestStillAccepted(t *testing.T) {
	a, b := scheme.NewSecret(secretA), scheme.NewSecret(secretB)
	tests := []struct {
		name    string
		schemes []string // nil: all
		mutate  func(g *target)
	}{
		{"nothing", nil, func(*target) {}},
		{"hexadecimal digits in upper case", []string{"freispace", "ticket-spot", "webex", "spaces", "spaces-raw"}, func(g *target) { g.putSig(strings.ToUpper(g.sig)) }},
		{"header names in lower case", nil, func(g *target) { rename(g.Header, strings.ToLower) }},
		{"header names in upper case", nil, func(g *target) { rename(g.Header, strings.ToUpper) }},
		{"other headers", nil, func(g *target) { g.Header.Set("Webhook-Signature-2", "x"); g.Header.Set("X-Signature", "x") }},
		{"unknown entries", []string{"standard-webhooks"}, func(g *target) { g.put("v9,xx v1a v2,yy " + g.prefix + g.sig + " v3,zz") }},
		{"wrong entries in front", []string{"standard-webhooks"}, func(g *target) {
			g.put("v1, v1,!!! v1," + strings.Repeat("A", 43) + "= " + g.prefix + g.sig)
		}},
		{"spaces around entries", []string{"standard-webhooks"}, func(g *target) { g.put("  " + g.prefix + g.sig + "   ") }},
		{"sixteen entries", []string{"standard-webhooks"}, func(g *target) { g.put(strings.Repeat("v9,x ", 15) + g.prefix + g.sig) }},
		{"a field of the body that is not signed", []string{"spaces"}, func(g *target) { g.Body = []byte(`{"other":[1,2], "data":"order 1"}`) }},
	}
	for _, tt := range tests {
		for _, name := range vendors {
			if tt.schemes != nil && !slices.Contains(tt.schemes, name) {
				continue
			}
			s := get(t, name)
			g := newTarget(t, s)
			tt.mutate(g)
			for i, v := range []*scheme.Verifier{verifier(t, s, a), verifier(t, s, b, a)} {
				result, err := v.VerifyMessage(g.Message)
				if err != nil || result.Secret != i {
					t.Errorf("%s, %s, %d secrets: got %v by secret %d, want accepted by secret %d", tt.name, name, i+1, err, result.Secret, i)
				}
			}
		}
	}
}

func rename(h http.Header, spell func(string) string) {
	for name, values := range h {
		delete(h, name)
		h[spell(name)] = values
	}
}
