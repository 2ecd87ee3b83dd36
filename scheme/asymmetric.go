package scheme

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
	"slices"
)

// An asymmetricKey signs with a private key and verifies with its public half.
type asymmetricKey struct {
	// Behind a pointer, as in Secret: fmt walks into a struct, and with a verb
	// that does not fit into one that a pointer leads to.
	private *crypto.Signer // nil: it can only verify
	public  crypto.PublicKey
	hash    crypto.Hash // 0: the algorithm hashes by itself
	form    form
}

// A form is how a signature of RSA or ECDSA is built.
type form int8

const (
	usual form = iota // PKCS #1 v1.5 for RSA, DER for ECDSA
	pss               // RSA: with a salt as long as the hash
	fixed             // ECDSA: r and s, each as long as the order of the curve
)

func (k *asymmetricKey) sign(dst []byte, t template, r *request) ([]byte, error) {
	signed, err := k.signed(t, r)
	if err != nil {
		return dst, err
	}
	var sig []byte
	switch k.form {
	case pss:
		sig, err = (*k.private).Sign(rand.Reader, signed, &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: k.hash})
	case fixed:
		sig, err = signFixed((*k.private).(*ecdsa.PrivateKey), signed)
	default:
		sig, err = (*k.private).Sign(rand.Reader, signed, k.hash)
	}
	if err != nil {
		return dst, fmt.Errorf("sign: %w", err)
	}
	return append(dst, sig...), nil
}

func (k *asymmetricKey) match(sigs []signature, t template, r *request) (int, error) {
	signed, err := k.signed(t, r)
	if err != nil {
		return -1, err
	}
	for i := range sigs {
		if k.verify(signed, sigs[i].slice()) {
			return i, nil
		}
	}
	return -1, nil
}

// signed returns what the algorithm is given: the content, or its hash.
func (k *asymmetricKey) signed(t template, r *request) ([]byte, error) {
	var c content
	if k.hash != 0 {
		c.hash = k.hash.New()
	}
	if err := c.write(t, r); err != nil {
		return nil, err
	}
	if k.hash == 0 {
		return c.buf, nil
	}
	c.flush()
	return c.hash.Sum(nil), nil
}

func (k *asymmetricKey) verify(signed, sig []byte) bool {
	switch public := k.public.(type) {
	case ed25519.PublicKey:
		return len(sig) == ed25519.SignatureSize && ed25519.Verify(public, signed, sig)
	case *ecdsa.PublicKey:
		if k.form == fixed {
			return verifyFixed(public, signed, sig)
		}
		return ecdsa.VerifyASN1(public, signed, sig)
	case *rsa.PublicKey:
		if k.form == pss {
			return rsa.VerifyPSS(public, k.hash, signed, sig, &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}) == nil
		}
		return rsa.VerifyPKCS1v15(public, k.hash, signed, sig) == nil
	}
	return false
}

// fixedSize is the length of each half of a signature in the form fixed.
func fixedSize(curve elliptic.Curve) int { return (curve.Params().BitSize + 7) / 8 }

func signFixed(private *ecdsa.PrivateKey, digest []byte) ([]byte, error) {
	r, s, err := ecdsa.Sign(rand.Reader, private, digest)
	if err != nil {
		return nil, err
	}
	n := fixedSize(private.Curve)
	sig := make([]byte, 2*n)
	r.FillBytes(sig[:n])
	s.FillBytes(sig[n:])
	return sig, nil
}

func verifyFixed(public *ecdsa.PublicKey, digest, sig []byte) bool {
	n := fixedSize(public.Curve)
	if len(sig) != 2*n {
		return false
	}
	return ecdsa.Verify(public, digest, new(big.Int).SetBytes(sig[:n]), new(big.Int).SetBytes(sig[n:]))
}

// publicMaterial returns the public key as a PublicKey codec with those steps
// yields it: in DER, or where that is not customary, the 32 bytes of Ed25519.
func (k *asymmetricKey) publicMaterial(steps []string) []byte {
	if public, ok := k.public.(ed25519.PublicKey); ok && !slices.Contains(steps, "pem") {
		return public
	}
	der, err := x509.MarshalPKIXPublicKey(k.public)
	if err != nil {
		panic(err) // a key of one of the three kinds
	}
	return der
}

// isPublic reports whether k can verify but not sign.
func isPublic(k key) bool {
	a, ok := k.(*asymmetricKey)
	return ok && a.private == nil
}

// edwards is Ed25519.
func edwards() algorithm {
	return algorithm{
		size: ed25519.SignatureSize, private: ed25519Private, public: ed25519Public, published: ed25519Published,
		generate: func() []byte { return ed25519.NewKeyFromSeed(random()) },
	}
}

func ed25519Private(material []byte) (key, error) {
	switch len(material) {
	case ed25519.SeedSize:
		return newAsymmetricKey(ed25519.NewKeyFromSeed(material), 0, usual), nil
	case ed25519.PrivateKeySize:
		private := ed25519.NewKeyFromSeed(material[:ed25519.SeedSize])
		if string(private) != string(material) {
			return nil, errors.New("its private and its public half do not belong together")
		}
		return newAsymmetricKey(private, 0, usual), nil
	}
	if private, ok := parsePrivate(material).(ed25519.PrivateKey); ok {
		return newAsymmetricKey(private, 0, usual), nil
	}
	return nil, fmt.Errorf("%d bytes after decoding, want %d or %d", len(material), ed25519.SeedSize, ed25519.PrivateKeySize)
}

func ed25519Public(material []byte) (key, error) {
	if len(material) == ed25519.PublicKeySize {
		return ed25519Published(ed25519.PublicKey(material))
	}
	if public, err := ed25519Published(parsePublic(material)); err == nil {
		return public, nil
	}
	return nil, fmt.Errorf("%d bytes after decoding, want %d", len(material), ed25519.PublicKeySize)
}

func ed25519Published(public crypto.PublicKey) (key, error) {
	if public, ok := public.(ed25519.PublicKey); ok {
		return &asymmetricKey{public: public}, nil
	}
	return nil, errors.New("not a public key of Ed25519")
}

// ecdsaOver is ECDSA. A signature in the form fixed has one length, one in
// DER has not.
func ecdsaOver(curve elliptic.Curve, h crypto.Hash, f form) algorithm {
	a := algorithm{
		private: func(material []byte) (key, error) {
			if private, ok := parsePrivate(material).(*ecdsa.PrivateKey); ok && private.Curve == curve {
				return newAsymmetricKey(private, h, f), nil
			}
			return nil, fmt.Errorf("not a private key of %s", curve.Params().Name)
		},
		published: func(public crypto.PublicKey) (key, error) {
			if public, ok := public.(*ecdsa.PublicKey); ok && public.Curve == curve {
				return &asymmetricKey{public: public, hash: h, form: f}, nil
			}
			return nil, fmt.Errorf("not a public key of %s", curve.Params().Name)
		},
		generate: func() []byte {
			private, err := ecdsa.GenerateKey(curve, rand.Reader)
			return mustPKCS8(private, err)
		},
	}
	a.public = func(material []byte) (key, error) { return a.published(parsePublic(material)) }
	if f == fixed {
		a.size = 2 * fixedSize(curve)
	}
	return a
}

// The sizes of RSA keys in bits.
const (
	minRSA       = 1024 // what some vendors still sign with
	minJOSERSA   = 2048 // RFC 7518, section 3.3
	maxRSA       = 8 * maxSignature
	generatedRSA = 2048
)

func rsaOver(h crypto.Hash, f form, minBits int) algorithm {
	fits := func(public *rsa.PublicKey) bool { return minBits <= public.N.BitLen() && public.N.BitLen() <= maxRSA }
	a := algorithm{
		private: func(material []byte) (key, error) {
			if private, ok := parsePrivate(unrestricted(material, f)).(*rsa.PrivateKey); ok && fits(&private.PublicKey) {
				return newAsymmetricKey(private, h, f), nil
			}
			return nil, fmt.Errorf("not a private RSA key of %d to %d bits", minBits, maxRSA)
		},
		published: func(public crypto.PublicKey) (key, error) {
			if public, ok := public.(*rsa.PublicKey); ok && fits(public) {
				return &asymmetricKey{public: public, hash: h, form: f}, nil
			}
			return nil, fmt.Errorf("not a public RSA key of %d to %d bits", minBits, maxRSA)
		},
		generate: func() []byte {
			private, err := rsa.GenerateKey(rand.Reader, generatedRSA)
			return mustPKCS8(private, err)
		},
	}
	a.public = func(material []byte) (key, error) { return a.published(parsePublic(unrestricted(material, f))) }
	return a
}

// The algorithms of RSA keys, see RFC 8017 appendix A: any, and RSASSA-PSS alone.
var (
	anyRSA  = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 1}
	onlyPSS = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 10}
)

// unrestricted returns a key in DER that is for RSASSA-PSS alone as one for
// any RSA, the only ones that crypto/x509 knows. Other bytes, and all where
// the form is another one, stay as they are.
func unrestricted(der []byte, f form) []byte {
	if f != pss {
		return der
	}
	var private struct {
		Version   int
		Algorithm pkix.AlgorithmIdentifier
		Key       []byte
	}
	var public struct {
		Algorithm pkix.AlgorithmIdentifier
		Key       asn1.BitString
	}
	any := pkix.AlgorithmIdentifier{Algorithm: anyRSA, Parameters: asn1.NullRawValue}
	var out []byte
	var err error
	if rest, bad := asn1.Unmarshal(der, &private); bad == nil && len(rest) == 0 && private.Algorithm.Algorithm.Equal(onlyPSS) {
		private.Algorithm = any
		out, err = asn1.Marshal(private)
	} else if rest, bad := asn1.Unmarshal(der, &public); bad == nil && len(rest) == 0 && public.Algorithm.Algorithm.Equal(onlyPSS) {
		public.Algorithm = any
		out, err = asn1.Marshal(public)
	}
	if out == nil || err != nil {
		return der
	}
	return out
}

func newAsymmetricKey(private crypto.Signer, h crypto.Hash, f form) *asymmetricKey {
	return &asymmetricKey{&private, private.Public(), h, f}
}

// parsePrivate returns the key in PKCS #8, PKCS #1 (RSA) or SEC 1 (ECDSA), or
// nil.
func parsePrivate(der []byte) any {
	if private, err := x509.ParsePKCS8PrivateKey(der); err == nil {
		return private
	}
	if private, err := x509.ParsePKCS1PrivateKey(der); err == nil {
		return private
	}
	if private, err := x509.ParseECPrivateKey(der); err == nil {
		return private
	}
	return nil
}

// parsePublic returns the key in a SubjectPublicKeyInfo, PKCS #1 (RSA) or a
// certificate, or nil.
func parsePublic(der []byte) crypto.PublicKey {
	if public, err := x509.ParsePKIXPublicKey(der); err == nil {
		return public
	}
	if public, err := x509.ParsePKCS1PublicKey(der); err == nil {
		return public
	}
	if certificate, err := x509.ParseCertificate(der); err == nil {
		return certificate.PublicKey
	}
	return nil
}

// mustPKCS8 returns a new key in DER. Making one does not fail: see crypto/rand.
func mustPKCS8(private crypto.Signer, err error) []byte {
	if err == nil {
		var der []byte
		if der, err = x509.MarshalPKCS8PrivateKey(private); err == nil {
			return der
		}
	}
	panic(err)
}
