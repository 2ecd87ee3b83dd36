package scheme_test

import (
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// A kind is a sort of scheme that none of the vendors above stands for, with
// what its webhooks look like.
type kind struct {
	name   string
	def    string
	header string // that holds the signature
	prefix string // of the signature's text
	text   kindText
	secret string
	other  string            // a secret of the same form
	want   map[string]string // the codes that differ from those of the table, by mutation
	more   []kindMutation
}

type kindText int

const (
	fixedHex  kindText = iota // of one length
	freeHex                   // of any even length
	plainText                 // of any length
)

func kinds(t *testing.T) []kind {
	file := func(name string) string { return testKey(t, name).Reveal() }
	// A token signs nothing, so that a body may change.
	unsigned := map[string]string{}
	for _, name := range []string{"a bit of the body flipped", "a byte appended to the body", "a NUL appended to the body", "the body cut by one", "the body emptied", "the body twice", "another body"} {
		unsigned[name] = "ok"
	}
	unsigned["of another message"] = "ok"
	mac := `"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"`
	return []kind{
		{
			name: "token", header: "X-Token", text: plainText, secret: "s3cr3t-0123456789", other: "s3cr3t-012345678", want: unsigned,
			def: `"carrier": {"in": "header", "name": "X-Token"}, "signatures": [{"algorithm": "token", "encoding": "text"}], "content": ""`,
		},
		{
			name: "hash", header: "X-Sig", prefix: "sha512=", secret: "secret a", other: "secret b",
			def: `"carrier": {"in": "header", "name": "X-Sig", "prefix": "sha512="}, "signatures": [{"algorithm": "sha512", "encoding": "hex"}], "content": "{secret}{body}"`,
		},
		{
			name: "rsa", header: "X-Sig", text: freeHex, secret: file("rsa.pem"), other: file("rsa-1024.pem"),
			def: `"carrier": {"in": "header", "name": "X-Sig"}, "signatures": [{"algorithm": "rsa-sha256", "encoding": "hex", "key": [["pem"]], "public_key": [["pem"]]}], "content": "{body}"`,
		},
		{
			name: "ecdsa", header: "X-Sig", text: freeHex, secret: file("p256.pem"), other: ecdsaKey(t),
			def: `"carrier": {"in": "header", "name": "X-Sig"}, "signatures": [{"algorithm": "ecdsa-p256-sha256", "encoding": "hex", "key": [["pem"]], "public_key": [["pem"]]}], "content": "{body}"`,
		},
		{
			name: "names", header: "X-Sig", prefix: "v0=", secret: "secret a", other: "secret b",
			def: `"carrier": {"in": "header", "name": "X-Sig", "names": ["X-Sig-Old"], "prefix": "v0="}, ` + mac,
			more: []kindMutation{
				{"a second one of another form", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig-Old", "v1=00") }},
				{"a second one twice", "duplicated", "", "", func(g *kindTarget) { g.Header["X-Sig-Old"] = []string{"v0=00", "v0=00"} }},
				{"a second one too long", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig-Old", "v0="+strings.Repeat("0", scheme.MaxCarrier)) }},
				{"a second one alone, of another message", "mismatch", "", "", func(g *kindTarget) {
					g.Header.Del("X-Sig")
					g.Header.Set("X-Sig-Old", g.prefix+strings.Repeat("0", 64))
				}},
			},
		},
		{
			name: "numbered", header: "X-Sig-1", secret: "secret a", other: "secret b",
			def: `"carrier": {"in": "header", "name": "X-Sig-{n}"}, ` + mac,
			more: []kindMutation{
				{"number 0", "missing", "", "", func(g *kindTarget) { g.rename("X-Sig-0") }},
				{"number 01", "missing", "", "", func(g *kindTarget) { g.rename("X-Sig-01") }},
				{"number 17", "missing", "", "", func(g *kindTarget) { g.rename("X-Sig-17") }},
				{"number {n}", "missing", "", "", func(g *kindTarget) { g.rename("X-Sig-{n}") }},
				{"number 16 twice", "duplicated", "", "", func(g *kindTarget) { g.Header["X-Sig-16"] = []string{"00", "00"} }},
			},
		},
		{
			name: "tag", header: "X-Sig", prefix: "key_1|", secret: "secret a", other: "secret b",
			def: `"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": "&", "assign": "|"}, "content": "{body}",
				"signatures": [{"tag": "{param:key}", "algorithm": "hmac-sha1", "encoding": "hex", "key": [["sha1"]]}]`,
			want: map[string]string{"a space in front": "ok", "a space behind": "ok"},
			more: []kindMutation{
				{"another id", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig", "key_2|"+g.sig) }},
				{"an id that begins alike", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig", "key_|"+g.sig) }},
				{"the name of the parameter", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig", "{param:key}|"+g.sig) }},
				{"no id", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig", "|"+g.sig) }},
				{"told another id", "malformed", "", "", func(g *kindTarget) { g.Params["key"] = "key_2" }},
				{"not told, and a wrong one", "mismatch", "", "", func(g *kindTarget) {
					delete(g.Params, "key")
					g.Header.Set("X-Sig", "a|"+strings.Repeat("0", 40))
				}},
				{"17 ids", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Sig", strings.Repeat("a|00&", 16)+g.prefix+g.sig) }},
			},
		},
		{
			name: "require", header: "X-Sig", secret: "secret a", other: "secret b",
			def: `"carrier": {"in": "header", "name": "X-Sig"}, "require": {"header:x-kind": "sealed"}, ` + mac,
			more: []kindMutation{
				{"required missing", "missing", "", "", func(g *kindTarget) { g.Header.Del("X-Kind") }},
				{"required empty", "missing", "", "", func(g *kindTarget) { g.Header.Set("X-Kind", "") }},
				{"required twice", "duplicated", "", "", func(g *kindTarget) { g.Header.Add("X-Kind", "sealed") }},
				{"required, and another", "duplicated", "", "", func(g *kindTarget) { g.Header.Add("X-Kind", "open") }},
				{"required of another value", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Kind", "open") }},
				{"required in another case", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Kind", "Sealed") }},
				{"required with more", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Kind", "sealed, open") }},
				{"required with a space", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Kind", "sealed ") }},
				{"required of a MiB", "malformed", "", "", func(g *kindTarget) { g.Header.Set("X-Kind", strings.Repeat("a", 1<<20)) }},
			},
		},
	}
}

func ecdsaKey(t *testing.T) string {
	return define(t, `{"name": "a", "title": "A", "carrier": {"in": "header", "name": "X"}, "content": "{body}",
		"signatures": [{"algorithm": "ecdsa-p256-sha256", "encoding": "hex", "key": [["pem"]]}]}`).GenerateSecret().Reveal()
}

type kindTarget struct {
	*scheme.Message
	kind
	sig    string // without prefix
	verify string // the secret that verifies
	signer *scheme.Signer
}

func (g *kindTarget) put(text string)    { g.Header[g.header] = []string{text} }
func (g *kindTarget) putSig(text string) { g.put(g.prefix + text) }
func (g *kindTarget) rename(to string) {
	g.Header[to] = g.Header[g.header]
	delete(g.Header, g.header)
}

// flip flips a bit of the signature.
func (g *kindTarget) flip(i int) {
	if g.text == plainText {
		b := []byte(g.sig)
		b[(i+len(b))%len(b)] ^= 1
		g.putSig(string(b))
		return
	}
	b, _ := hex.DecodeString(g.sig)
	b[(i+len(b))%len(b)] ^= 1
	g.putSig(hex.EncodeToString(b))
}

// A kindMutation makes a valid webhook a bad one. want is the code of the
// reason for kinds of fixedHex, free and plain for the others; empty: want.
type kindMutation struct {
	name              string
	want, free, plain string
	mutate            func(g *kindTarget)
}

var kindMutations = []kindMutation{
	{"a bit of the body flipped", "mismatch", "", "", func(g *kindTarget) { g.Body[3] ^= 1 }},
	{"a byte appended to the body", "mismatch", "", "", func(g *kindTarget) { g.Body = append(g.Body, 'x') }},
	{"a NUL appended to the body", "mismatch", "", "", func(g *kindTarget) { g.Body = append(g.Body, 0) }},
	{"the body cut by one", "mismatch", "", "", func(g *kindTarget) { g.Body = g.Body[:len(g.Body)-1] }},
	{"the body emptied", "mismatch", "", "", func(g *kindTarget) { g.Body = nil }},
	{"the body twice", "mismatch", "", "", func(g *kindTarget) { g.Body = append(g.Body, g.Body...) }},
	{"another body", "mismatch", "", "", func(g *kindTarget) { g.Body = []byte("{}") }},
	{"of another message", "mismatch", "", "", func(g *kindTarget) {
		other := message("order 2")
		if g.signer.Sign(other) == nil {
			g.put(other.Header.Get(g.header))
		}
	}},
	{"missing", "missing", "", "", func(g *kindTarget) { g.Header.Del(g.header) }},
	{"empty", "missing", "", "", func(g *kindTarget) { g.put("") }},
	{"twice", "duplicated", "", "", func(g *kindTarget) { g.Header.Add(g.header, g.prefix+g.sig) }},
	{"twice, an empty one first", "duplicated", "", "", func(g *kindTarget) { g.Header[g.header] = []string{"", g.prefix + g.sig} }},
	{"in another header", "missing", "", "", func(g *kindTarget) { g.rename("X-Other") }},
	{"cut by one", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig(g.sig[:len(g.sig)-1]) }},
	{"cut by two", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig(g.sig[:len(g.sig)-2]) }},
	{"cut to four", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig(g.sig[:4]) }},
	{"cut in front", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig(g.sig[2:]) }},
	{"one more", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig(g.sig + "0") }},
	{"four more", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig(g.sig + "0000") }},
	{"zeros in front", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig("0000" + g.sig) }},
	{"twice in one text", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig(g.sig + g.sig) }},
	{"joined by a proxy", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig(g.sig + ", " + g.prefix + g.sig) }},
	{"in quotes", "malformed", "", "mismatch", func(g *kindTarget) { g.put(`"` + g.prefix + g.sig + `"`) }},
	{"a space in front", "malformed", "", "mismatch", func(g *kindTarget) { g.put(" " + g.prefix + g.sig) }},
	{"a space behind", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig(g.sig + " ") }},
	{"a character that is none of the alphabet", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig("!" + g.sig[1:]) }},
	{"a NUL inside", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig("\x00" + g.sig[1:]) }},
	{"a NUL behind", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig(g.sig + "\x00") }},
	{"a line end inside", "malformed", "", "", func(g *kindTarget) { g.putSig(g.sig[:8] + "\n" + g.sig[9:]) }},
	{"a line end more inside", "malformed", "", "", func(g *kindTarget) { g.putSig(g.sig[:8] + "\r\n" + g.sig[8:]) }},
	{"a line end behind", "malformed", "", "", func(g *kindTarget) { g.putSig(g.sig + "\n") }},
	{"a digit of another script", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig("０" + g.sig[3:]) }},
	{"base64 of it", "malformed", "", "mismatch", func(g *kindTarget) { g.putSig(base64.StdEncoding.EncodeToString([]byte(g.sig + "??"))) }},
	{"a bit flipped", "mismatch", "", "", func(g *kindTarget) { g.flip(0) }},
	{"the last bit flipped", "mismatch", "", "", func(g *kindTarget) { g.flip(-1) }},
	{"all zero", "mismatch", "", "", func(g *kindTarget) { g.putSig(strings.Repeat("0", len(g.sig))) }},
	{"a byte of it", "malformed", "mismatch", "mismatch", func(g *kindTarget) { g.putSig("00") }},
	{"too long by far", "malformed", "", "", func(g *kindTarget) { g.putSig(strings.Repeat("0", scheme.MaxCarrier)) }},
	{"as long as a carrier may be", "malformed", "", "", func(g *kindTarget) { g.putSig(strings.Repeat("0", scheme.MaxCarrier-len(g.prefix))) }},
	{"a header of a MiB", "malformed", "", "", func(g *kindTarget) { g.putSig(strings.Repeat("0", 1<<20)) }},
	{"other secret", "mismatch", "", "", func(g *kindTarget) { g.verify = g.other }},
}

func TestKindMutations(t *testing.T) {
	const perKind = 25 // at least
	for _, k := range kinds(t) {
		t.Run(k.name, func(t *testing.T) {
			s := define(t, `{"name": "kind", "title": "Kind", `+k.def+"}")
			bad := 0
			for i, mu := range append(slices.Clone(kindMutations), k.more...) {
				g := &kindTarget{Message: message("order 1"), kind: k, verify: k.secret, signer: signer(t, s, scheme.NewSecret(k.secret))}
				sign(t, g.signer, g.Message)
				g.sig = strings.TrimPrefix(g.Header.Get(k.header), k.prefix)
				if i == 0 { // what nothing happened to is genuine
					if _, err := verifier(t, s, scheme.NewSecret(k.other), scheme.NewSecret(k.secret)).VerifyMessage(g.Message); err != nil || g.sig == "" {
						t.Fatalf("untouched: %v", err)
					}
				}
				mu.mutate(g)
				want := mu.want
				if k.text == freeHex && mu.free != "" {
					want = mu.free
				}
				if k.text == plainText && mu.plain != "" {
					want = mu.plain
				}
				if special, ok := k.want[mu.name]; ok {
					want = special
				}
				if want != "ok" {
					bad++
				}
				_, err := verifier(t, s, scheme.NewSecret(g.verify)).VerifyMessage(g.Message)
				if got := code(err); got != want {
					t.Errorf("%s: got %s, want %s (%v)", mu.name, got, want, err)
				}
				if err != nil && (len(err.Error()) > 300 || strings.Contains(err.Error(), g.sig[:8])) {
					t.Errorf("%s: an error that is long or holds the signature: %v", mu.name, err)
				}
			}
			if bad < perKind {
				t.Errorf("%d mutations, want at least %d", bad, perKind)
			}
		})
	}
}

// TestKindsStillAccepted is the opposite: what is another spelling of the same
// signature, or stands beside it.
func TestKindsStillAccepted(t *testing.T) {
	for _, k := range kinds(t) {
		s := define(t, `{"name": "kind", "title": "Kind", `+k.def+"}")
		m := message("order 1")
		sign(t, signer(t, s, scheme.NewSecret(k.secret)), m)
		text := m.Header.Get(k.header)
		for name, put := range map[string]func(h http.Header){
			"lower case":      func(h http.Header) { rename(h, strings.ToLower) },
			"other headers":   func(h http.Header) { h.Set("X-Signature", "x") },
			"digits in upper": func(h http.Header) { h.Set(k.header, k.prefix+strings.ToUpper(strings.TrimPrefix(text, k.prefix))) },
			"last of names": func(h http.Header) {
				delete(h, k.header)
				h["X-Sig-Old"] = []string{text}
				h["X-Sig-16"] = []string{text}
			},
			"a gap, and a bad one first": func(h http.Header) {
				h[k.header] = []string{k.prefix + strings.Repeat("0", 64)}
				h["X-Sig-Old"] = []string{text}
				h["X-Sig-9"] = []string{text}
			},
			"one that cannot be decoded first": func(h http.Header) {
				h[k.header] = []string{k.prefix + "x"}
				h["X-Sig-Old"] = []string{text}
				h["X-Sig-9"] = []string{text}
			},
		} {
			several := k.name == "names" || k.name == "numbered"
			if strings.Contains(name, "first") && !several || name == "last of names" && !several || name == "digits in upper" && k.text == plainText {
				continue
			}
			c := clone(m)
			put(c.Header)
			if _, err := verifier(t, s, scheme.NewSecret(k.secret)).VerifyMessage(c); err != nil {
				t.Errorf("%s, %s: %v", k.name, name, err)
			}
		}
	}
}
