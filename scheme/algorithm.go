package scheme

import (
	"bytes"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"sync"
)

// maxSignature is the length of the longest signature in bytes.
const maxSignature = 64

// An algorithm makes keys from key material.
type algorithm struct {
	size       int  // of a signature in bytes
	asymmetric bool // there are keys that can verify but not sign
	newHash    func() hash.Hash
}

var algorithms = map[string]algorithm{
	"hmac-md5":    {size: md5.Size, newHash: md5.New},
	"hmac-sha1":   {size: sha1.Size, newHash: sha1.New},
	"hmac-sha256": {size: sha256.Size, newHash: sha256.New},
	"hmac-sha384": {size: sha512.Size384, newHash: sha512.New384},
	"hmac-sha512": {size: sha512.Size, newHash: sha512.New},
	"ed25519":     {size: ed25519.SignatureSize, asymmetric: true},
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

// key returns the key for key material that can sign.
func (a *algorithm) key(material []byte) (key, error) {
	if !a.asymmetric {
		return newMACKey(a.newHash, material), nil
	}
	var private ed25519.PrivateKey
	switch len(material) {
	case ed25519.SeedSize:
		private = ed25519.NewKeyFromSeed(material)
	case ed25519.PrivateKeySize:
		private = ed25519.NewKeyFromSeed(material[:ed25519.SeedSize])
		if string(private) != string(material) {
			return nil, errors.New("its private and its public half do not belong together")
		}
	default:
		return nil, fmt.Errorf("%d bytes after decoding, want %d or %d", len(material), ed25519.SeedSize, ed25519.PrivateKeySize)
	}
	return &ed25519Key{&private, private.Public().(ed25519.PublicKey)}, nil
}

// publicKey returns the key for key material that can only verify.
func (a *algorithm) publicKey(material []byte) (key, error) {
	if len(material) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("%d bytes after decoding, want %d", len(material), ed25519.PublicKeySize)
	}
	return &ed25519Key{public: material}, nil
}

// A macKey is a key of an HMAC. Its pool holds contents whose hash is keyed,
// which saves hashing the key for each webhook.
type macKey struct{ pool sync.Pool }

func newMACKey(newHash func() hash.Hash, material []byte) *macKey {
	k := new(macKey)
	k.pool.New = func() any { return &content{hash: hmac.New(newHash, material)} }
	return k
}

func (k *macKey) sign(dst []byte, t template, r *request) ([]byte, error) {
	c := k.pool.Get().(*content)
	defer k.put(c)
	if err := c.write(t, r); err != nil {
		return dst, err
	}
	c.flush()
	return c.hash.Sum(dst), nil
}

func (k *macKey) match(sigs []signature, t template, r *request) (int, error) {
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

func (k *macKey) put(c *content) {
	c.hash.Reset()
	c.buf = c.buf[:0]
	if cap(c.buf) <= maxPooled {
		k.pool.Put(c)
	}
}

type ed25519Key struct {
	// Behind a pointer, as in Secret: fmt walks into a struct, and with a verb
	// that does not fit into one that a pointer leads to.
	private *ed25519.PrivateKey // nil: it can only verify
	public  ed25519.PublicKey
}

func (k *ed25519Key) sign(dst []byte, t template, r *request) ([]byte, error) {
	var c content
	if err := c.write(t, r); err != nil {
		return dst, err
	}
	return append(dst, ed25519.Sign(*k.private, c.buf)...), nil
}

func (k *ed25519Key) match(sigs []signature, t template, r *request) (int, error) {
	var c content
	if err := c.write(t, r); err != nil {
		return -1, err
	}
	for i := range sigs {
		if ed25519.Verify(k.public, c.buf, sigs[i].slice()) {
			return i, nil
		}
	}
	return -1, nil
}

// An encoding is the text form of a signature or a key. Each value has one
// text that decode accepts, but for the case of hexadecimal digits.
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
}

func appendUpper(dst, b []byte) []byte {
	return append(dst, bytes.ToUpper(hex.AppendEncode(nil, b))...)
}

func base64Encoding(what string, e *base64.Encoding, others string) encoding {
	e = e.Strict() // else two texts decode to the same bytes
	return encoding{what, e.AppendEncode, e.Decode, e.EncodedLen, alphanumeric + others}
}

// decodeSignature decodes a text that must hold exactly size bytes.
func (e *encoding) decodeSignature(scratch *[]byte, text string, size int, s *signature) error {
	want := e.encodedLen(size)
	if len(text) != want {
		return fmt.Errorf("want %d %s, got %d", want, e.what, len(text))
	}
	*scratch = append((*scratch)[:0], text...)
	n, err := e.decode(s.bytes[:], *scratch)
	if err != nil || n != size { // base64 skips line ends, so that n can be smaller
		return fmt.Errorf("want %d %s", want, e.what)
	}
	s.size = n
	return nil
}
