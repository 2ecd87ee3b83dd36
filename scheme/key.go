package scheme

import (
	"crypto/ed25519"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// MinDecodedKey is the least number of bytes of a key that was decoded from
// hex or base64. A secret that decodes to less is a mistake, often one that
// a lenient decoder would turn into an empty and so forgeable key.
const MinDecodedKey = 16

// A step is one compiled step of a key codec. undo is its inverse, nil if it
// has none.
type step struct {
	do      func([]byte) ([]byte, error)
	undo    func([]byte) []byte
	decodes bool // from text to bytes
}

// A codec turns the text of a secret into key material.
type codec []step

func parseCodec(steps []string) (codec, error) {
	var c codec
	for _, text := range steps {
		name, arg, _ := strings.Cut(text, ":")
		needsArg := slices.Contains([]string{"trim", "cut", "after", "prepend", "append"}, name)
		if needsArg != (arg != "") {
			return nil, fmt.Errorf("step %q: want %s", text, map[bool]string{true: name + ":TEXT", false: name}[needsArg])
		}
		var s step
		switch name {
		case "trim":
			s.do = func(b []byte) ([]byte, error) { return []byte(strings.TrimPrefix(string(b), arg)), nil }
			s.undo = func(b []byte) []byte { return append([]byte(arg), b...) }
		case "cut":
			s.do = func(b []byte) ([]byte, error) {
				rest, ok := strings.CutPrefix(string(b), arg)
				if !ok {
					return nil, prefixError(arg)
				}
				return []byte(rest), nil
			}
			s.undo = func(b []byte) []byte { return append([]byte(arg), b...) }
		case "after":
			s.do = func(b []byte) ([]byte, error) {
				_, rest, ok := strings.Cut(string(b), arg)
				if !ok {
					return nil, fmt.Errorf("want %s in it", arg)
				}
				return []byte(rest), nil
			}
			s.undo = func(b []byte) []byte { return append([]byte("key"+arg), b...) }
		case "prepend":
			s.do = func(b []byte) ([]byte, error) { return append([]byte(arg), b...), nil }
			s.undo = func(b []byte) []byte { return []byte(strings.TrimPrefix(string(b), arg)) }
		case "append":
			s.do = func(b []byte) ([]byte, error) { return append(b, arg...), nil }
			s.undo = func(b []byte) []byte { return []byte(strings.TrimSuffix(string(b), arg)) }
		case "hex":
			s.do = decodeStep("hexadecimal", hex.DecodeString)
			s.undo = func(b []byte) []byte { return []byte(hex.EncodeToString(b)) }
		case "base64":
			s.do = decodeStep("base64", decodeBase64(base64.StdEncoding, base64.RawStdEncoding))
			s.undo = func(b []byte) []byte { return []byte(base64.StdEncoding.EncodeToString(b)) }
		case "base64url":
			s.do = decodeStep("base64url", decodeBase64(base64.URLEncoding, base64.RawURLEncoding))
			s.undo = func(b []byte) []byte { return []byte(base64.RawURLEncoding.EncodeToString(b)) }
		case "pem":
			s.do = decodeStep("PEM", decodePEM)
			s.undo = encodePEM
		case "ascii":
			s.do = func(b []byte) ([]byte, error) {
				if slices.ContainsFunc(b, func(c byte) bool { return c > unicode.MaxASCII }) {
					return nil, errors.New("holds a character that is not ASCII, which the vendor may write in another form")
				}
				return b, nil
			}
			s.undo = func(b []byte) []byte { return b }
		case "jwk":
			s.do = decodeStep("a public JSON Web Key", decodeJWK)
		case "sha1":
			s.do = func(b []byte) ([]byte, error) { sum := sha1.Sum(b); return sum[:], nil }
		case "sha256":
			s.do = func(b []byte) ([]byte, error) { sum := sha256.Sum256(b); return sum[:], nil }
		default:
			return nil, fmt.Errorf("unknown step %q: want trim:X, cut:X, after:X, prepend:X, append:X, ascii, hex, base64, base64url, pem, jwk, sha1 or sha256", text)
		}
		s.decodes = name == "jwk" || s.undo != nil && !needsArg && name != "ascii"
		c = append(c, s)
	}
	return c, nil
}

// A prefixError says that a secret lacks the prefix of one kind of key.
type prefixError string

func (e prefixError) Error() string { return "want it to begin with " + string(e) }

// decodePEM returns the bytes of the one block of a PEM text.
func decodePEM(text string) ([]byte, error) {
	text = strings.TrimSpace(text)
	block, rest := pem.Decode([]byte(text))
	if block == nil || len(rest) > 0 || strings.LastIndex(text, "-----BEGIN ") != 0 { // Decode skips what is in front
		return nil, errors.New("not one block")
	}
	if n := len(block.Bytes); n == ed25519.SeedSize || n == ed25519.PrivateKeySize { // no DER is as long
		return nil, errors.New("bare bytes, which may be either half of a key")
	}
	return block.Bytes, nil
}

// decodeJWK returns the key of a JSON Web Key in DER.
func decodeJWK(text string) ([]byte, error) {
	k, err := parseJWK([]byte(text))
	if err != nil {
		return nil, err
	}
	return x509.MarshalPKIXPublicKey(k.public)
}

// encodePEM returns a key in DER as PEM.
func encodePEM(der []byte) []byte {
	kind := "PUBLIC KEY"
	if parsePrivate(der) != nil {
		kind = "PRIVATE KEY"
	}
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
}

// decodeBase64 accepts the padding of a key or its absence: both are pasted,
// and a key has no second text that could be abused.
func decodeBase64(padded, unpadded *base64.Encoding) func(string) ([]byte, error) {
	return func(s string) ([]byte, error) {
		if strings.ContainsAny(s, "\r\n") { // which the decoder would skip
			return nil, errors.New("line end")
		}
		if strings.HasSuffix(s, "=") {
			return padded.Strict().DecodeString(s)
		}
		return unpadded.Strict().DecodeString(s)
	}
}

// decodeStep leaves the cause out of the error: a decoder's error quotes its
// input, which is a secret.
func decodeStep(name string, decode func(string) ([]byte, error)) func([]byte) ([]byte, error) {
	return func(b []byte) ([]byte, error) {
		out, err := decode(string(b))
		if err != nil {
			return nil, fmt.Errorf("not %s", name)
		}
		if len(out) < MinDecodedKey {
			return nil, fmt.Errorf("%d bytes after decoding, want at least %d", len(out), MinDecodedKey)
		}
		return out, nil
	}
}

// decodes reports whether the secret's text is an encoding of something.
func (c codec) decodes() bool { return slices.ContainsFunc(c, func(s step) bool { return s.decodes }) }

// material returns the key material that the codec makes of a secret's text.
func (c codec) material(text string) ([]byte, error) {
	b := []byte(text)
	for _, s := range c {
		var err error
		if b, err = s.do(b); err != nil {
			return nil, err
		}
		if len(b) == 0 { // a later step would make a key of it that anybody can guess
			return nil, errors.New("empty after decoding")
		}
	}
	return b, nil
}

// text is the inverse of material. It reports false if there is none.
func (c codec) text(material []byte) (string, bool) {
	for i := len(c) - 1; i >= 0; i-- {
		if c[i].undo == nil {
			return "", false
		}
		material = c[i].undo(material)
	}
	return string(material), true
}

// A way is one compiled Signature.
type way struct {
	Signature
	tag       string // the name of its field in the carrier; of a token, the algorithm
	algorithm algorithm
	encoding  encoding
	private   []codec
	public    []codec
}

// checkText refuses a token that no header can hold. A key may hold any text.
func (w *way) checkText(secret string) error {
	if w.Algorithm == "token" && strings.ContainsAny(secret, "\r\n") {
		return errors.New("holds a line end")
	}
	return nil
}

// keys returns a key for each candidate that the secret fits.
func (w *way) keys(secret string) (keys []key, err error) {
	if err := w.checkText(secret); err != nil {
		return nil, err
	}
	var errs []error
	add := func(codecs []codec, from func([]byte) (key, error)) {
		for _, c := range codecs {
			material, err := c.material(secret)
			if err == nil {
				var k key
				if k, err = from(material); err == nil {
					keys = append(keys, k)
					continue
				}
			}
			errs = append(errs, err)
		}
	}
	add(w.private, w.algorithm.private)
	add(w.public, w.algorithm.public)
	return keys, errors.Join(errs...)
}

// signingKey returns the key of the first candidate that can sign.
func (w *way) signingKey(secret string) (key, error) {
	if err := w.checkText(secret); err != nil {
		return nil, err
	}
	var errs []error
	for _, c := range w.private {
		material, err := c.material(secret)
		if err == nil {
			var k key
			if k, err = w.algorithm.private(material); err == nil {
				return k, nil
			}
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// generate returns the text of a new random secret.
func (w *way) generate() string {
	material := w.algorithm.generate()
	if (w.Algorithm == "ed25519" || w.Algorithm == "eddsa") && len(w.Key) > 0 && slices.Contains(w.Key[0], "pem") {
		material = mustPKCS8(ed25519.PrivateKey(material), nil)
	}
	c := w.private[0]
	if i := slices.IndexFunc(c, func(s step) bool { return s.undo == nil }); i >= 0 {
		c = c[:i] // what is hashed may be any text
	}
	if !c.decodes() {
		material = []byte(hex.EncodeToString(material)) // what is not decoded has to be text
	}
	text, _ := c.text(material)
	return text
}
