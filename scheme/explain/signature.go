package explain

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// The limits of what is read as a signature. They bound the work that a
// hostile request can cause.
const (
	maxCarrier    = 8 << 10 // bytes of one text
	maxCandidates = scheme.MaxSignatures
)

// A candidate is something in the request that may be a signature.
type candidate struct {
	bytes    []byte
	text     string
	encoding string // of package scheme, or "hex of base64" and the like
	before   string // what stands in front of it in its text, such as "sha256="
	header   string // where it stands, if that is not the signature's place
	wrapped  bool   // quotes or spaces are around the text
}

// digests are the algorithms by the length of their signature in bytes.
var digests = map[int]string{16: "hmac-md5", 20: "hmac-sha1", 32: "hmac-sha256", 48: "hmac-sha384", 64: "hmac-sha512"}

// decoders are the encodings of signatures. A text of hexadecimal digits is
// never read as base64.
var decoders = []struct {
	name   string
	decode func(string) ([]byte, error)
}{
	{"hex", hex.DecodeString},
	{"base64", base64.StdEncoding.DecodeString},
	{"base64url", base64.URLEncoding.DecodeString},
	{"base64-unpadded", base64.RawStdEncoding.DecodeString},
	{"base64url-unpadded", base64.RawURLEncoding.DecodeString},
}

// decode returns the bytes of a text and the name of its encoding.
func decode(text string) ([]byte, string) {
	if strings.ContainsAny(text, "\r\n") { // which base64 would skip
		return nil, ""
	}
	for _, d := range decoders {
		b, err := d.decode(text)
		if err != nil || len(b) == 0 {
			continue
		}
		if d.name == "hex" && text == strings.ToUpper(text) && strings.ContainsAny(text, "ABCDEF") {
			return b, "hex-upper"
		}
		return b, d.name
	}
	return nil, ""
}

// candidates returns what may be a signature in the texts.
func (x *examination) candidates(texts []string, header string) []candidate {
	var list []candidate
	add := func(b []byte, text, encoding, before string, wrapped bool) {
		same := func(c candidate) bool { return string(c.bytes) == string(b) }
		if len(list) < maxCandidates && x.plausible(len(b)) && !slices.ContainsFunc(list, same) {
			list = append(list, candidate{b, text, encoding, before, header, wrapped})
		}
	}
	for _, text := range texts {
		text = text[:min(len(text), maxCarrier)]
		wrapped := strings.Trim(text, " \t\"'") != text
		for _, token := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t,;&\"'", r) }) {
			for _, start := range starts(token) {
				rest, before := token[start:], token[:start]
				if unescaped, err := url.PathUnescape(rest); err == nil && unescaped != rest {
					if b, encoding := decode(unescaped); b != nil {
						add(b, rest, "url-encoded "+encoding, before, wrapped)
					}
				}
				b, encoding := decode(rest)
				if b == nil {
					continue
				}
				add(b, rest, encoding, before, wrapped)
				if inner, name := decode(string(b)); inner != nil {
					add(inner, rest, encoding+" of "+name, before, wrapped)
				}
			}
			if len(list) == maxCandidates {
				return list
			}
		}
	}
	return list
}

// starts returns where in a token a signature may begin: at its start, and
// behind each of its first separators.
func starts(token string) []int {
	list := []int{0}
	for i, c := range token {
		if len(list) < 5 && strings.ContainsRune("=:.|", c) && i+1 < len(token) {
			list = append(list, i+1)
		}
	}
	return list
}

// plausible reports whether a signature may have that many bytes.
func (x *examination) plausible(size int) bool {
	if digests[size] != "" {
		return true
	}
	for _, sig := range x.def.Signatures {
		if !isHash(sig.Algorithm) && size >= 64 && size <= 1024 {
			return true
		}
	}
	return false
}

// carrierField returns the text of a field of the carrier, such as the
// timestamp that stands beside the signature.
func (x *examination) carrierField(name string) string {
	c := x.def.Carrier
	if len(x.carrier) == 0 || c.Separator == "" {
		return ""
	}
	text := x.carrier[0]
	for i := 0; i < scheme.MaxSignatures && text != ""; i++ {
		var field string
		field, text, _ = strings.Cut(text, c.Separator)
		field = strings.Trim(field, " \t")
		if c.Assign == "" {
			if i < len(c.Fields) && c.Fields[i] == name {
				return field
			}
		} else if key, value, ok := strings.Cut(field, c.Assign); ok && key == name {
			return value
		}
	}
	return ""
}

// elsewhere returns the candidates in headers other than the signature's,
// whose names say that they may hold one.
func (x *examination) elsewhere() []candidate {
	var list []candidate
	for _, name := range sortedNames(x.message.Header) {
		lower := strings.ToLower(name)
		says := func(word string) bool { return strings.Contains(lower, word) }
		if strings.EqualFold(name, x.def.Carrier.Name) || !slices.ContainsFunc([]string{"sig", "hmac", "sha1", "sha256", "sha512", "hash", "digest"}, says) {
			continue
		}
		list = append(list, x.candidates(x.message.Header[name], name)...)
	}
	return list[:min(len(list), maxCandidates)]
}

func sortedNames(h http.Header) []string { return slices.Sorted(maps.Keys(h)) }

// describe says what a text looks like, without showing it.
func describe(text string) string {
	b, encoding := decode(strings.Trim(text, " \t\"'"))
	switch {
	case b == nil:
		return fmt.Sprintf("%d characters that are neither hexadecimal nor base64", len(text))
	case digests[len(b)] != "":
		return fmt.Sprintf("%d characters of %s, %d bytes, the length of %s", len(text), encoding, len(b), strings.ToUpper(digests[len(b)]))
	}
	return fmt.Sprintf("%d characters of %s, %d bytes, which is the length of no signature here", len(text), encoding, len(b))
}
