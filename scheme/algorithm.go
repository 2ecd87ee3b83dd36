package scheme

import (
	"bytes"
	"crypto"
	"crypto/elliptic"
	"crypto/hmac"
	_ "crypto/md5" // for crypto.MD5
	"crypto/rand"
	_ "crypto/sha1" // for crypto.SHA1
	"crypto/sha256"
	_ "crypto/sha3"   // for crypto.SHA3_512
	_ "crypto/sha512" // for crypto.SHA384 and crypto.SHA512
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// maxSignature is the length of the longest signature in bytes: that of RSA
// with 4096 bits.
const maxSignature = 512

// generatedKey is the number of random bytes in a generated secret.
const generatedKey = 32

// An algorithm makes keys from key material.
type algorithm struct {
	size      int                                        // of a signature in bytes; 0: it varies
	jose      string                                     // its name in a JOSE header; empty: it is none of JOSE's
	keyless   bool                                       // a hash without a key, which only {secret} in the content protects
	private   func(material []byte) (key, error)         // a key that can sign
	public    func(material []byte) (key, error)         // a key that can only verify; nil: there is none
	published func(public crypto.PublicKey) (key, error) // the same, of a KeySet
	generate  func() []byte                              // new key material
}

var algorithms = map[string]algorithm{
	"hmac-md5":          hmacOf(crypto.MD5),
	"hmac-sha1":         hmacOf(crypto.SHA1),
	"hmac-sha256":       hmacOf(crypto.SHA256),
	"hmac-sha384":       hmacOf(crypto.SHA384),
	"hmac-sha512":       hmacOf(crypto.SHA512),
	"hmac-sha3-512":     hmacOf(crypto.SHA3_512),
	"md5":               plainHash(crypto.MD5),
	"sha1":              plainHash(crypto.SHA1),
	"sha256":            plainHash(crypto.SHA256),
	"sha384":            plainHash(crypto.SHA384),
	"sha512":            plainHash(crypto.SHA512),
	"ed25519":           edwards(),
	"ecdsa-p256-sha1":   ecdsaOver(elliptic.P256(), crypto.SHA1, usual),
	"ecdsa-p256-sha256": ecdsaOver(elliptic.P256(), crypto.SHA256, usual),
	"rsa-sha1":          rsaOver(crypto.SHA1, usual, minRSA),
	"rsa-sha256":        rsaOver(crypto.SHA256, usual, minRSA),
	"rsa-sha384":        rsaOver(crypto.SHA384, usual, minRSA),
	"rsa-sha512":        rsaOver(crypto.SHA512, usual, minRSA),
	"token":             {private: newTokenKey, generate: random},

	// Those of JOSE: RFC 7518, section 3, and RFC 8037.
	"hs256": joseHMAC("HS256", crypto.SHA256),
	"hs384": joseHMAC("HS384", crypto.SHA384),
	"hs512": joseHMAC("HS512", crypto.SHA512),
	"rs256": named("RS256", rsaOver(crypto.SHA256, usual, minJOSERSA)),
	"rs384": named("RS384", rsaOver(crypto.SHA384, usual, minJOSERSA)),
	"rs512": named("RS512", rsaOver(crypto.SHA512, usual, minJOSERSA)),
	"ps256": named("PS256", rsaOver(crypto.SHA256, pss, minJOSERSA)),
	"ps512": named("PS512", rsaOver(crypto.SHA512, pss, minJOSERSA)),
	"es256": named("ES256", ecdsaOver(elliptic.P256(), crypto.SHA256, fixed)),
	"es384": named("ES384", ecdsaOver(elliptic.P384(), crypto.SHA384, fixed)),
	"es512": named("ES512", ecdsaOver(elliptic.P521(), crypto.SHA512, fixed)),
	"eddsa": named("EdDSA", edwards()),
}

// named returns a under the name that it has in a JOSE header.
func named(jose string, a algorithm) algorithm {
	a.jose = jose
	return a
}

// Algorithms returns what a [Signature] may have as its Algorithm, sorted.
func Algorithms() []string { return slices.Sorted(maps.Keys(algorithms)) }

// Encodings returns what a [Signature] may have as its Encoding, sorted.
func Encodings() []string { return slices.Sorted(maps.Keys(encodings)) }

func random() []byte {
	material := make([]byte, generatedKey)
	rand.Read(material) // never fails: see crypto/rand
	return material
}

func hmacOf(h crypto.Hash) algorithm {
	private := func(material []byte) (key, error) {
		return newHashKey(func() hash.Hash { return hmac.New(h.New, material) }), nil
	}
	return algorithm{size: h.Size(), private: private, generate: random}
}

// joseHMAC is an HMAC whose secret may not be a public key: a token that
// everybody could make would verify with it.
func joseHMAC(name string, h crypto.Hash) algorithm {
	a := named(name, hmacOf(h))
	secret := a.private
	a.private = func(material []byte) (key, error) {
		if der, err := decodePEM(string(material)); err == nil && parsePublic(der) != nil {
			return nil, errors.New("a public key, want the secret that both sides know")
		}
		if _, err := parseJWK(material); err == nil {
			return nil, errors.New("a public key, want the secret that both sides know")
		}
		return secret(material)
	}
	return a
}

func plainHash(h crypto.Hash) algorithm {
	private := func([]byte) (key, error) { return newHashKey(h.New), nil }
	return algorithm{size: h.Size(), keyless: true, private: private, generate: random}
}

// A key signs and verifies content. It may be used by several goroutines.
type key interface {
	// sign appends the signature of t over r to dst.
	sign(dst []byte, t template, r *request) ([]byte, error)
	// match returns the index of the first of sigs that signs t over r, or -1.
	match(sigs []signature, t template, r *request) (int, error)
}

// A signature is a decoded signature of one request.
type signature struct {
	bytes [maxSignature + 2]byte // base64 decodes in threes
	size  int
}

func (s *signature) slice() []byte { return s.bytes[:s.size] }

// A hashKey signs with a hash, keyed or not. Its pool holds contents whose
// hash is keyed, which saves hashing the key for each webhook.
type hashKey struct{ pool sync.Pool }

func newHashKey(newHash func() hash.Hash) *hashKey {
	k := new(hashKey)
	k.pool.New = func() any { return &content{hash: newHash()} }
	return k
}

func (k *hashKey) sign(dst []byte, t template, r *request) ([]byte, error) {
	c := k.pool.Get().(*content)
	defer k.put(c)
	if err := c.write(t, r); err != nil {
		return dst, err
	}
	c.flush()
	return c.hash.Sum(dst), nil
}

func (k *hashKey) match(sigs []signature, t template, r *request) (int, error) {
	c := k.pool.Get().(*content)
	defer k.put(c)
	if err := c.write(t, r); err != nil {
		return -1, err
	}
	c.flush()
	c.buf = c.hash.Sum(c.buf)
	for i := range sigs {
		if hmac.Equal(sigs[i].slice(), c.buf) {
			return i, nil
		}
	}
	return -1, nil
}

// maxPooled is the largest buffer that goes back to the pool.
const maxPooled = 64 << 10

func (k *hashKey) put(c *content) {
	c.hash.Reset()
	c.buf = c.buf[:0]
	if cap(c.buf) <= maxPooled {
		k.pool.Put(c)
	}
}

// A tokenKey signs nothing: its signature is the secret.
type tokenKey struct {
	secret *[]byte // behind a pointer, as in Secret
}

func newTokenKey(material []byte) (key, error) {
	if len(material) > maxSignature {
		return nil, fmt.Errorf("%d bytes, want at most %d", len(material), maxSignature)
	}
	return &tokenKey{&material}, nil
}

func (k *tokenKey) sign(dst []byte, _ template, _ *request) ([]byte, error) {
	return append(dst, *k.secret...), nil
}

func (k *tokenKey) match(sigs []signature, _ template, _ *request) (int, error) {
	want := sha256.Sum256(*k.secret)
	for i := range sigs {
		got := sha256.Sum256(sigs[i].slice()) // of equal length whatever was sent
		if hmac.Equal(got[:], want[:]) {
			return i, nil
		}
	}
	return -1, nil
}

// An encoding is the text form of a signature. Each value has one text that
// decode accepts, but for the case of hexadecimal digits.
type encoding struct {
	what   string                     // for errors
	append func(dst, b []byte) []byte // appends the text of b
	// decode returns how many bytes of text it decoded to dst. dst is large
	// enough for DecodedLen of text.
	decode     func(dst, text []byte) (int, error)
	encodedLen func(int) int
	alphabet   string // the characters that occur in a text
}

const (
	hexDigits    = "0123456789abcdefABCDEF"
	alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

var encodings = map[string]encoding{
	"hex":                {"hexadecimal digits", hex.AppendEncode, hex.Decode, hex.EncodedLen, hexDigits},
	"hex-upper":          {"hexadecimal digits", appendUpper, hex.Decode, hex.EncodedLen, hexDigits},
	"base64":             base64Encoding("base64 characters", base64.StdEncoding, "+/="),
	"base64-unpadded":    base64Encoding("base64 characters without padding", base64.RawStdEncoding, "+/"),
	"base64url":          base64Encoding("base64url characters", base64.URLEncoding, "-_="),
	"base64url-unpadded": base64Encoding("base64url characters without padding", base64.RawURLEncoding, "-_"),
	"base64-of-hex":      base64OfHex(base64.StdEncoding.Strict()),
	"text":               {"characters", appendText, copyText, func(n int) int { return n }, ""},
}

func appendText(dst, b []byte) []byte { return append(dst, b...) }

func copyText(dst, text []byte) (int, error) { return copy(dst, text), nil }

// base64OfHex is base64 around the text of hexadecimal digits.
func base64OfHex(e *base64.Encoding) encoding {
	return encoding{
		what:   "base64 characters around hexadecimal digits",
		append: func(dst, b []byte) []byte { return e.AppendEncode(dst, hex.AppendEncode(nil, b)) },
		decode: func(dst, text []byte) (int, error) {
			digits, err := e.AppendDecode(nil, text)
			if err != nil {
				return 0, err
			}
			return hex.Decode(dst, digits)
		},
		encodedLen: func(n int) int { return e.EncodedLen(hex.EncodedLen(n)) },
		alphabet:   alphanumeric + "+/=",
	}
}

func appendUpper(dst, b []byte) []byte {
	return append(dst, bytes.ToUpper(hex.AppendEncode(nil, b))...)
}

func base64Encoding(what string, e *base64.Encoding, others string) encoding {
	e = e.Strict() // else two texts decode to the same bytes
	return encoding{what, e.AppendEncode, e.Decode, e.EncodedLen, alphanumeric + others}
}

// decodeSignature decodes a text that must hold exactly size bytes, or any
// number up to maxSignature if size is 0.
func (e *encoding) decodeSignature(scratch *[]byte, text string, size int, s *signature) error {
	least, most := e.encodedLen(size), e.encodedLen(size)
	if size == 0 {
		least, most = 1, e.encodedLen(maxSignature)
	}
	want := strconv.Itoa(most)
	if least < most {
		want = fmt.Sprintf("%d to %d", least, most)
	}
	if len(text) < least || len(text) > most {
		return fmt.Errorf("want %s %s, got %d", want, e.what, len(text))
	}
	*scratch = append((*scratch)[:0], text...)
	n, err := e.decode(s.bytes[:], *scratch)
	if err != nil || n == 0 || size > 0 && n != size || strings.ContainsAny(text, "\r\n") { // which base64 skips
		return fmt.Errorf("want %s %s", want, e.what)
	}
	s.size = n
	return nil
}
