package explain

import (
	"encoding/base64"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// A key is one way in which the signature may have been keyed.
type key struct {
	mutation
	text   []byte               // of the secret, with which a hash without a key is made
	raw    bool                 // the text is the key, whatever the scheme says
	checks map[int]*checkedWith // by the length of a signature
}

// A checkedWith is a verifier of one algorithm.
type checkedWith struct {
	algorithm string
	verifier  *scheme.Verifier
}

// prefixes stand in front of secrets and are no part of the key for some schemes.
var prefixes = []string{"v1,whsec_", "v1a,whpk_", "v1a,whsk_", "whsec_", "whsk_", "whpk_", "v1,", "v1a,"}

// bare returns a secret without white space, quotes and a known prefix.
func bare(text string) string {
	text = strings.Trim(strings.TrimSpace(strings.TrimPrefix(text, "\ufeff")), "\"'`")
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(text, p); ok {
			return rest
		}
	}
	return text
}

// secretTexts are other texts that may have been meant by the text of a secret; the
// scheme makes keys of them in its own way.
var secretTexts = []struct {
	mutation
	change func(string) string
}{
	{mutation{"secret-whitespace", "it fits without the white space around the secret"}, strings.TrimSpace},
	{mutation{"secret-whitespace", "it fits without the byte order mark in front of the secret"}, func(s string) string { return strings.TrimSpace(strings.TrimPrefix(s, "\ufeff")) }},
	{mutation{"secret-wrapped", "it fits without the quotes around the secret"}, func(s string) string { return strings.Trim(strings.TrimSpace(s), "\"'`") }},
	{mutation{"secret-wrapped", "it fits without what stands in front of the secret's equals sign"}, func(s string) string {
		if name, value, ok := strings.Cut(s, "="); ok && variableName.MatchString(name) {
			return strings.Trim(strings.TrimSpace(value), "\"'`")
		}
		return s
	}},
	{mutation{"secret-wrapped", "it fits without the word Bearer in front of the secret"}, func(s string) string { return strings.TrimPrefix(s, "Bearer ") }},
	{mutation{"secret-prefix", "it fits without what stands in front of whsec_"}, func(s string) string {
		if _, rest, ok := strings.Cut(s, "whsec_"); ok {
			return "whsec_" + rest
		}
		return s
	}},
	{mutation{"secret-prefix", "it fits without the secret's prefix"}, bare},
	{mutation{"secret-line-end", "it fits with a line feed at the end of the secret"}, func(s string) string { return s + "\n" }},
	{mutation{"secret-line-end", "it fits with a carriage return and a line feed at the end of the secret"}, func(s string) string { return s + "\r\n" }},
	{mutation{"secret-line-end", "it fits with a space at the end of the secret"}, func(s string) string { return s + " " }},
	{mutation{"secret-case", "it fits with the secret in lower case"}, strings.ToLower},
	{mutation{"secret-case", "it fits with the secret in upper case"}, strings.ToUpper},
}

var variableName = regexp.MustCompile(`^(export )?[A-Za-z_][A-Za-z0-9_]*$`)

// materials are the keys that other programs make of a secret.
var materials = []struct {
	label  string
	change func(string) ([]byte, error)
}{
	{"it fits with the secret's text as the key, as it is", func(s string) ([]byte, error) { return []byte(s), nil }},
	{"it fits with the secret's text as the key, without its prefix and not decoded", func(s string) ([]byte, error) { return []byte(bare(s)), nil }},
	{"it fits with the secret decoded from hexadecimal", func(s string) ([]byte, error) { return hex.DecodeString(bare(s)) }},
	{"it fits with the secret decoded from base64", func(s string) ([]byte, error) {
		return base64.RawStdEncoding.DecodeString(strings.TrimRight(bare(s), "="))
	}},
	{"it fits with the secret decoded from base64url", func(s string) ([]byte, error) {
		return base64.RawURLEncoding.DecodeString(strings.TrimRight(bare(s), "="))
	}},
	{"it fits with the secret in hexadecimal as the key", func(s string) ([]byte, error) { return []byte(hex.EncodeToString([]byte(s))), nil }},
	{"it fits with the secret in base64 as the key", func(s string) ([]byte, error) { return []byte(base64.StdEncoding.EncodeToString([]byte(s))), nil }},
}

// placeholders are what stands in the place of a secret where there is none.
// An HMAC fills its key up with zero bytes, so that one of them is the empty key.
var placeholders = []struct{ key, label string }{
	{"\x00", "the sender signs with an empty secret"},
	{"undefined", `the sender signs with the text "undefined"`},
	{"null", `the sender signs with the text "null"`},
	{"None", `the sender signs with the text "None"`},
	{"[object Object]", `the sender signs with the text "[object Object]"`},
	{"secret", `the sender signs with the text "secret"`},
	{"changeme", `the sender signs with the text "changeme"`},
}

// keys returns the keys that the signature may have been made with, for
// signatures of those lengths: of the secrets, first as the scheme makes them,
// and of the other secrets, of which there may be many.
func (x *examination) keys(sizes []int) (own, other []key) {
	k := keyring{x.def.Signatures, sizes, nil}
	for _, s := range x.options.Secrets {
		k.own(mutation{}, s.Secret.Reveal())
	}
	for _, s := range x.options.Secrets {
		text := s.Secret.Reveal()
		tried := []string{text}
		for _, t := range secretTexts {
			if changed := t.change(text); !slices.Contains(tried, changed) {
				tried = append(tried, changed)
				k.own(t.mutation, changed)
			}
		}
		for _, m := range materials {
			if material, err := m.change(text); err == nil {
				k.raw(mutation{"secret-encoding", m.label}, material)
			}
		}
	}
	for _, p := range placeholders {
		k.raw(mutation{"secret-placeholder", p.label}, []byte(p.key))
	}
	own, k.keys = k.keys, nil
	for _, s := range x.options.OtherSecrets {
		k.own(mutation{"secret-other", "it is signed with the secret of " + s.Label}, s.Secret.Reveal())
	}
	for _, s := range x.options.OtherSecrets {
		k.raw(mutation{"secret-other", "it is signed with the text of the secret of " + s.Label}, []byte(s.Secret.Reveal()))
		k.raw(mutation{"secret-other", "it is signed with the text of the secret of " + s.Label + ", without its prefix"}, []byte(bare(s.Secret.Reveal())))
	}
	return own, k.keys
}

// A keyring collects keys.
type keyring struct {
	signatures []scheme.Signature
	sizes      []int
	keys       []key
}

// own adds the keys that the scheme's signatures make of a secret, also for
// the other hashes of an HMAC.
func (r *keyring) own(m mutation, text string) {
	for _, sig := range r.signatures {
		k := key{mutation: m, text: []byte(text), checks: make(map[int]*checkedWith)}
		for _, size := range r.sizes {
			if isHash(sig.Algorithm) {
				sig = scheme.Signature{Algorithm: digests[size], Key: sig.Key}
			}
			k.add(size, sig, text)
		}
		if len(k.checks) > 0 {
			r.keys = append(r.keys, k)
		}
	}
}

// isHash reports whether an algorithm is an HMAC or a hash, the key of which
// is the secret's text.
func isHash(algorithm string) bool {
	algorithm = strings.TrimPrefix(algorithm, "hmac-")
	for _, name := range digests {
		if name == "hmac-"+algorithm {
			return true
		}
	}
	return false
}

// raw adds a key that is material as it is.
func (r *keyring) raw(m mutation, material []byte) {
	same := func(k key) bool { return k.raw && string(k.text) == string(material) }
	if len(material) == 0 || slices.ContainsFunc(r.keys, same) {
		return
	}
	k := key{mutation: m, raw: true, text: material, checks: make(map[int]*checkedWith)}
	for _, size := range r.sizes {
		k.add(size, scheme.Signature{Algorithm: digests[size]}, string(material))
	}
	if len(k.checks) > 0 {
		r.keys = append(r.keys, k)
	}
}

// add adds the check of signatures of that many bytes, if the secret fits.
func (k *key) add(size int, sig scheme.Signature, text string) {
	s, err := plain(sig, "")
	if err != nil {
		return
	}
	v, err := s.Verifier(scheme.NewSecret(text))
	if err != nil {
		return
	}
	k.checks[size] = &checkedWith{sig.Algorithm, v}
}
