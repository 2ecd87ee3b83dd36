package scheme

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"
)

// The limits of a key set.
const (
	MaxKeySet     = 64 << 10 // bytes of its text
	MaxKeysPerSet = 32       // keys in it
)

// A KeySet holds public keys that a sender publishes. It never changes, and
// goroutines may share it. Make it with [ParseKeySet].
type KeySet struct{ keys []publishedKey }

// A publishedKey is one key of a KeySet.
type publishedKey struct {
	id     string
	alg    string // the one JOSE algorithm that it is for; empty: any
	public crypto.PublicKey

	begins, ends time.Time // of a certificate; zero: at all times
}

// ParseKeySet reads the text of keys in one of the formats of
// [PublishedKeys]. Of a JSON Web Key Set, keys that cannot verify a signature
// are passed over. An error is an [*Error] with the reason [ErrMalformed].
func ParseKeySet(format string, text []byte) (*KeySet, error) {
	malformed := func(detail string) (*KeySet, error) {
		return nil, &Error{Part: "key set", Reason: ErrMalformed, Detail: detail}
	}
	if len(text) > MaxKeySet {
		return malformed(fmt.Sprintf("%d bytes, want at most %d", len(text), MaxKeySet))
	}
	if format == "pem" {
		key, err := parseKeyPEM(text)
		if err != nil {
			return malformed(err.Error())
		}
		return &KeySet{[]publishedKey{key}}, nil
	}
	var set struct {
		Keys []json.RawMessage `json:"keys"`
	}
	if err := json.Unmarshal(text, &set); err != nil || set.Keys == nil {
		return malformed("not a JSON Web Key Set")
	}
	if n := len(set.Keys); n > MaxKeysPerSet {
		return malformed(fmt.Sprintf("%d keys, want at most %d", n, MaxKeysPerSet))
	}
	k := new(KeySet)
	for _, text := range set.Keys {
		if key, err := parseJWK(text); err == nil { // vendors add keys of other kinds
			k.keys = append(k.keys, key)
		}
	}
	if len(k.keys) == 0 {
		return malformed("it has no public key that can verify a signature")
	}
	return k, nil
}

// Has reports whether the set has a key of that id.
func (k *KeySet) Has(id string) bool {
	return slices.ContainsFunc(k.keys, func(p publishedKey) bool { return p.id == id })
}

// parseKeyPEM reads the first block of a PEM text: a public key or a
// certificate, behind which the rest of its chain may stand.
func parseKeyPEM(text []byte) (publishedKey, error) {
	block, _ := pem.Decode(text)
	if block == nil {
		return publishedKey{}, errors.New("not PEM")
	}
	if certificate, err := x509.ParseCertificate(block.Bytes); err == nil {
		return publishedKey{public: certificate.PublicKey, begins: certificate.NotBefore, ends: certificate.NotAfter}, nil
	}
	if public := parsePublic(block.Bytes); public != nil {
		return publishedKey{public: public}, nil
	}
	return publishedKey{}, errors.New("neither a public key nor a certificate")
}

// A jwk is a JSON Web Key: RFC 7517, and RFC 7518, section 6.
type jwk struct {
	Kty    string   `json:"kty"`
	Use    string   `json:"use,omitempty"`
	Ops    []string `json:"key_ops,omitempty"`
	Alg    string   `json:"alg,omitempty"`
	Kid    string   `json:"kid,omitempty"`
	Crv    string   `json:"crv,omitempty"`
	X      string   `json:"x,omitempty"`
	Y      string   `json:"y,omitempty"`
	N      string   `json:"n,omitempty"`
	E      string   `json:"e,omitempty"`
	Secret string   `json:"d,omitempty"`
}

var joseCurves = map[string]elliptic.Curve{"P-256": elliptic.P256(), "P-384": elliptic.P384(), "P-521": elliptic.P521()}

// parseJWK reads a public key that can verify a signature.
func parseJWK(text []byte) (publishedKey, error) {
	var k jwk
	if err := json.Unmarshal(text, &k); err != nil {
		return publishedKey{}, errors.New("not a JSON Web Key")
	}
	switch {
	case k.Secret != "":
		return publishedKey{}, errors.New("a private key, want the public one")
	case k.Use != "" && k.Use != "sig", k.Ops != nil && !slices.Contains(k.Ops, "verify"):
		return publishedKey{}, errors.New("a key that is not for signatures")
	}
	public, err := k.public()
	return publishedKey{id: k.Kid, alg: k.Alg, public: public}, err
}

// public returns the key itself.
func (k *jwk) public() (crypto.PublicKey, error) {
	number := func(text string) *big.Int {
		b, _ := joseEncoding.DecodeString(text) // none is no key, see below
		return new(big.Int).SetBytes(b)
	}
	switch k.Kty {
	case "RSA":
		n, e := number(k.N), number(k.E)
		if n.BitLen() < minRSA || n.BitLen() > maxRSA || e.BitLen() > 31 || e.Int64() < 3 || e.Bit(0) == 0 {
			return nil, fmt.Errorf("not a public RSA key of %d to %d bits", minRSA, maxRSA)
		}
		return &rsa.PublicKey{N: n, E: int(e.Int64())}, nil
	case "EC":
		curve, ok := joseCurves[k.Crv]
		if !ok {
			return nil, fmt.Errorf("the curve %.20q is unknown", k.Crv)
		}
		size := fixedSize(curve)
		x, y := number(k.X), number(k.Y)
		if x.BitLen() > 8*size || y.BitLen() > 8*size {
			return nil, errors.New("not a point of its curve")
		}
		point := append([]byte{4}, x.FillBytes(make([]byte, size))...) // uncompressed, SEC 1
		return ecdsa.ParseUncompressedPublicKey(curve, append(point, y.FillBytes(make([]byte, size))...))
	case "OKP":
		x, err := joseEncoding.DecodeString(k.X)
		if k.Crv != "Ed25519" || err != nil || len(x) != ed25519.PublicKeySize {
			return nil, errors.New("not a public key of Ed25519")
		}
		return ed25519.PublicKey(x), nil
	}
	return nil, fmt.Errorf("a key of the kind %.20q", k.Kty)
}

// newJWK returns the form of a public key in which its sender publishes it.
func newJWK(public crypto.PublicKey) jwk {
	switch public := public.(type) {
	case *rsa.PublicKey:
		return jwk{Kty: "RSA", N: joseEncoding.EncodeToString(public.N.Bytes()), E: joseEncoding.EncodeToString(big.NewInt(int64(public.E)).Bytes())}
	case *ecdsa.PublicKey:
		point, err := public.Bytes()
		if err != nil {
			panic(err) // a key of one of the three curves
		}
		half := len(point) / 2
		return jwk{Kty: "EC", Crv: public.Params().Name, X: joseEncoding.EncodeToString(point[1 : 1+half]), Y: joseEncoding.EncodeToString(point[1+half:])}
	}
	return jwk{Kty: "OKP", Crv: "Ed25519", X: joseEncoding.EncodeToString(public.(ed25519.PublicKey))}
}

// thumbprint returns the id under which the key is published: RFC 7638.
func (k *asymmetricKey) thumbprint() string {
	key := newJWK(k.public)
	required := map[string]string{"kty": key.Kty, "crv": key.Crv, "x": key.X, "y": key.Y, "n": key.N, "e": key.E}
	for name, value := range required {
		if value == "" {
			delete(required, name)
		}
	}
	text, err := json.Marshal(required) // sorted, as it has to be
	if err != nil {
		panic(err) // a map of strings
	}
	sum := sha256.Sum256(text)
	return joseEncoding.EncodeToString(sum[:])
}

// KeySet returns the JSON Web Key Set to publish for receivers: the public
// halves of the secrets, under the ids that a Signer names. An error is an
// [*Error] with the reason [ErrSecret]: also where the scheme has no public keys.
func (s *Scheme) KeySet(secrets ...Secret) ([]byte, error) {
	if err := s.checkSecrets(secrets); err != nil {
		return nil, err
	}
	var set struct {
		Keys []jwk `json:"keys"`
	}
	for i, secret := range secrets {
		w := &s.ways[0]
		k, err := w.signingKey(secret.Reveal())
		if err != nil {
			return nil, s.secretError(i, []error{err})
		}
		pair, ok := k.(*asymmetricKey)
		if !ok {
			return nil, s.secretError(i, []error{errors.New("both sides have it: there is no public half")})
		}
		key := newJWK(pair.public)
		key.Use, key.Alg, key.Kid = "sig", w.algorithm.jose, pair.thumbprint()
		set.Keys = append(set.Keys, key)
	}
	return json.Marshal(set)
}
