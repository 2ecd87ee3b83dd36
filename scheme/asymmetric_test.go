package scheme_test

import (
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// asymmetric returns a scheme whose keys are in PEM.
func asymmetric(t testing.TB, algorithm string) *scheme.Scheme {
	return define(t, `{"name": "asymmetric", "title": "Asymmetric", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
		"signatures": [{"algorithm": "`+algorithm+`", "encoding": "base64", "key": [["pem"]], "public_key": [["pem"]]}]}`)
}

func TestKeyFiles(t *testing.T) {
	file := func(name string) string { return testKey(t, name).Reveal() }
	der := func(name string) []byte {
		block, _ := pem.Decode([]byte(file(name)))
		return block.Bytes
	}
	block := func(kind string, der []byte) string {
		return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}))
	}
	huge, err := x509.MarshalPKIXPublicKey(&rsa.PublicKey{N: new(big.Int).SetBit(big.NewInt(1), 16383, 1), E: 65537})
	if err != nil {
		t.Fatal(err)
	}
	const both, verifies, refused = "signs and verifies", "verifies", "refused"
	for _, tt := range []struct{ name, algorithm, secret, want string }{
		{"PKCS #8", "rsa-sha256", file("rsa.pem"), both},
		{"PKCS #1", "rsa-sha256", file("rsa-pkcs1.pem"), both},
		{"SubjectPublicKeyInfo", "rsa-sha256", file("rsa-public.pem"), verifies},
		{"public PKCS #1", "rsa-sha256", file("rsa-public-pkcs1.pem"), verifies},
		{"certificate", "rsa-sha256", file("rsa-certificate.pem"), verifies},
		{"1024 bits", "rsa-sha512", file("rsa-1024.pem"), both},
		{"4096 bits", "rsa-sha1", file("rsa-4096.pem"), both},
		{"1016 bits", "rsa-sha256", file("rsa-1016.pem"), refused},
		{"4104 bits", "rsa-sha256", file("rsa-4104.pem"), refused},
		{"16384 bits, public", "rsa-sha256", block("PUBLIC KEY", huge), refused},
		{"of P-256", "rsa-sha256", file("p256.pem"), refused},
		{"of P-256, public", "rsa-sha256", file("p256-public.pem"), refused},
		{"certificate of P-256", "rsa-sha256", file("p256-certificate.pem"), refused},
		{"of Ed25519", "rsa-sha256", file("ed25519.pem"), refused},

		{"PKCS #8", "ecdsa-p256-sha256", file("p256.pem"), both},
		{"SEC 1", "ecdsa-p256-sha256", file("p256-sec1.pem"), both},
		{"SubjectPublicKeyInfo", "ecdsa-p256-sha256", file("p256-public.pem"), verifies},
		{"certificate", "ecdsa-p256-sha1", file("p256-certificate.pem"), verifies},
		{"of P-384", "ecdsa-p256-sha256", file("p384.pem"), refused},
		{"of P-384, public", "ecdsa-p256-sha256", file("p384-public.pem"), refused},
		{"certificate of P-384", "ecdsa-p256-sha256", file("p384-certificate.pem"), refused},
		{"of RSA", "ecdsa-p256-sha256", file("rsa.pem"), refused},
		{"of RSA, PKCS #1", "ecdsa-p256-sha256", file("rsa-pkcs1.pem"), refused},
		{"certificate of RSA", "ecdsa-p256-sha256", file("rsa-certificate.pem"), refused},
		{"of Ed25519, public", "ecdsa-p256-sha256", file("ed25519-public.pem"), refused},

		{"PKCS #8", "ed25519", file("ed25519.pem"), both},
		{"SubjectPublicKeyInfo", "ed25519", file("ed25519-public.pem"), verifies},
		{"of P-256", "ed25519", file("p256.pem"), refused},
		{"certificate of RSA", "ed25519", file("rsa-certificate.pem"), refused},

		{"with CRLF", "rsa-sha256", strings.ReplaceAll(file("rsa.pem"), "\n", "\r\n"), both},
		{"without a line end behind", "rsa-sha256", strings.TrimSpace(file("rsa.pem")), both},
		{"spaces around", "rsa-sha256", "\n  " + file("rsa.pem") + " \n", both},
		{"text behind", "rsa-sha256", file("rsa.pem") + "x", refused},
		{"text in front", "rsa-sha256", "x\n" + file("rsa.pem"), refused},
		{"two blocks", "rsa-sha256", file("rsa.pem") + file("rsa-1024.pem"), refused},
		{"a chain", "rsa-sha256", file("rsa-certificate.pem") + file("p256-certificate.pem"), refused},
		{"a broken block in front", "rsa-sha256", "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----\n" + file("rsa.pem"), refused},
		{"a broken block of another type in front", "rsa-sha256", "-----BEGIN X-----\n!\n-----END X-----\n" + file("rsa.pem"), refused},
		{"parameters in front", "ecdsa-p256-sha256", block("EC PARAMETERS", der("p256.pem")[:10]) + file("p256-sec1.pem"), refused},
		{"bytes behind a public key", "rsa-sha256", block("PUBLIC KEY", append(der("rsa-public.pem"), 0)), refused},
		{"bytes behind a key in PKCS #1", "rsa-sha256", block("RSA PRIVATE KEY", append(der("rsa-pkcs1.pem"), 0)), refused},
		{"cut", "rsa-sha256", block("PRIVATE KEY", der("rsa.pem")[:600]), refused},
		{"a byte changed", "rsa-sha256", block("PRIVATE KEY", append([]byte{0x31}, der("rsa.pem")[1:]...)), refused},
		{"no block", "rsa-sha256", base64.StdEncoding.EncodeToString(der("rsa.pem")), refused},
		{"an empty block", "rsa-sha256", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", refused},
		{"not closed", "rsa-sha256", strings.TrimSuffix(file("rsa.pem"), "-----END PRIVATE KEY-----\n"), refused},
		{"on one line", "rsa-sha256", strings.ReplaceAll(file("rsa.pem"), "\n", " "), refused},
		{"its line ends spelled", "rsa-sha256", strings.ReplaceAll(file("rsa.pem"), "\n", `\n`), refused},
	} {
		s := asymmetric(t, tt.algorithm)
		g, signErr := s.Signer(scheme.NewSecret(tt.secret))
		v, verifyErr := s.Verifier(scheme.NewSecret(tt.secret))
		got := refused
		switch {
		case signErr == nil && verifyErr == nil:
			got = both
			m := message("order 1")
			sign(t, g, m)
			public, ok := s.PublicKey(scheme.NewSecret(tt.secret))
			if err := verifier(t, s, scheme.NewSecret(public)).Verify(m.Header, m.Body); err != nil || !ok {
				t.Errorf("%s, %s: by its public key: %v", tt.algorithm, tt.name, err)
			}
			if err := v.Verify(m.Header, m.Body); err != nil {
				t.Errorf("%s, %s: by itself: %v", tt.algorithm, tt.name, err)
			}
		case verifyErr == nil:
			got = verifies
		}
		if got != tt.want {
			t.Errorf("%s, %s: got %s, want %s (%v, %v)", tt.algorithm, tt.name, got, tt.want, signErr, verifyErr)
		}
		for _, err := range []error{signErr, verifyErr} {
			if err != nil && (code(err) != "secret" || len(tt.secret) > 100 && strings.Contains(err.Error(), tt.secret[40:50])) {
				t.Errorf("%s, %s: got %v, want an error that does not hold the secret", tt.algorithm, tt.name, err)
			}
		}
	}
}

// TestECDSAReplay makes the second signature that fits the same content, which
// takes no key.
func TestECDSAReplay(t *testing.T) {
	for _, carrier := range []string{`"grammar": "plain"`, `"names": ["X-Sig-Old"]`} {
		s := define(t, `{"name": "ecdsa", "title": "ECDSA", "carrier": {"in": "header", "name": "X-Sig", `+carrier+`}, "content": "{body}",
			"signatures": [{"algorithm": "ecdsa-p256-sha256", "encoding": "base64", "key": [["pem"]], "public_key": [["pem"]]}]}`)
		v := verifier(t, s, testKey(t, "p256-public.pem"))
		m := message("order 1")
		sign(t, signer(t, s, testKey(t, "p256.pem")), m)
		twin := clone(m)
		twin.Header.Set("X-Sig", twinOf(t, m.Header.Get("X-Sig")))
		if err := v.Verify(twin.Header, twin.Body); err != nil {
			t.Fatalf("the twin is no signature: %v", err)
		}
		again := message("order 1") // a third one, by the signer
		sign(t, signer(t, s, testKey(t, "p256.pem")), again)
		v.Replays = &scheme.MemoryReplays{Now: now}
		for i, tt := range []struct {
			m    *scheme.Message
			want string
		}{{m, "ok"}, {m, "replayed"}, {twin, "replayed"}, {again, "replayed"}} {
			if got := code(v.Verify(tt.m.Header, tt.m.Body)); got != tt.want {
				t.Errorf("%s, case %d: got %s, want %s", carrier, i, got, tt.want)
			}
		}
		other := message("order 2")
		sign(t, signer(t, s, testKey(t, "p256.pem")), other)
		if err := v.Verify(other.Header, other.Body); err != nil {
			t.Errorf("another webhook: %v", err)
		}
	}
}

// twinOf returns (r, n-s) for (r, s).
func twinOf(t *testing.T, text string) string {
	der, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	var sig struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &sig); err != nil {
		t.Fatal(err)
	}
	sig.S.Sub(elliptic.P256().Params().N, sig.S)
	if der, err = asn1.Marshal(sig); err != nil {
		t.Fatal(err)
	}
	return base64.StdEncoding.EncodeToString(der)
}

// TestDegenerateSignatures sends signatures that a careless implementation of
// ECDSA or RSA accepts for any content.
func TestDegenerateSignatures(t *testing.T) {
	n := elliptic.P256().Params().N
	zero, one := big.NewInt(0), big.NewInt(1)
	v := verifier(t, asymmetric(t, "ecdsa-p256-sha256"), testKey(t, "p256-public.pem"))
	for _, pair := range [][2]*big.Int{{zero, zero}, {zero, one}, {one, zero}, {n, n}, {one, one}, {n, one}, {new(big.Int).Neg(one), one}, {new(big.Int).Lsh(one, 2000), one}} {
		der, err := asn1.Marshal(struct{ R, S *big.Int }{pair[0], pair[1]})
		if err != nil {
			t.Fatal(err)
		}
		if got := code(v.Verify(http.Header{"X-Sig": {base64.StdEncoding.EncodeToString(der)}}, []byte("x"))); got != "mismatch" {
			t.Errorf("r = %.20s, s = %.20s: got %s, want mismatch", pair[0], pair[1], got)
		}
	}
	v = verifier(t, asymmetric(t, "rsa-sha256"), testKey(t, "rsa-public.pem"))
	block, _ := pem.Decode([]byte(testKey(t, "rsa-public.pem").Reveal()))
	public, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	modulus := public.(*rsa.PublicKey).N
	for name, sig := range map[string][]byte{
		"zero": make([]byte, 256), "one": append(make([]byte, 255), 1), "the modulus": modulus.Bytes(),
		"one less": new(big.Int).Sub(modulus, one).Bytes(), "short": {1}, "long": make([]byte, 257), "512 bytes": make([]byte, 512),
	} {
		if got := code(v.Verify(http.Header{"X-Sig": {base64.StdEncoding.EncodeToString(sig)}}, []byte("x"))); got != "mismatch" {
			t.Errorf("%s: got %s, want mismatch", name, got)
		}
	}
}

// TestPublicKeyIsNoHMACKey gives a Verifier a public key, under a scheme whose
// other signature takes any text for the key of an HMAC. Everybody has a public key.
func TestPublicKeyIsNoHMACKey(t *testing.T) {
	for _, weak := range []string{`"hmac-sha256"`, `"hmac-sha256", "key": [["pem"], ["trim:a"]]`} {
		s := define(t, `{"name": "mixed", "title": "Mixed", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="}, "content": "{body}",
			"signatures": [{"tag": "mac", "encoding": "hex", "algorithm": `+weak+`},
				{"tag": "rsa", "algorithm": "rsa-sha256", "encoding": "base64", "key": [["pem"]], "public_key": [["pem"]]}]}`)
		for _, name := range []string{"rsa-public.pem", "rsa-certificate.pem"} {
			m := message("order 1")
			g, err := s.Signer(testKey(t, name)) // as an HMAC, which is what the attacker can do
			if err != nil {
				t.Fatal(err)
			}
			sign(t, g, m)
			if text := m.Header.Get("X-Sig"); !strings.HasPrefix(text, "mac=") {
				t.Fatalf("signed as %s", text)
			}
			if got := code(verifier(t, s, testKey(t, name)).Verify(m.Header, m.Body)); got != "mismatch" {
				t.Errorf("%s, %s: forged with the public key: got %s, want mismatch", weak, name, got)
			}
			if err := verifier(t, s, testKey(t, name), scheme.NewSecret(secretA)).Verify(m.Header, m.Body); code(err) != "mismatch" {
				t.Errorf("%s beside a secret: got %v, want mismatch", name, err)
			}
		}
		private := message("order 1")
		sign(t, signer(t, s, testKey(t, "rsa.pem")), private)
		if err := verifier(t, s, testKey(t, "rsa-public.pem")).Verify(private.Header, private.Body); err != nil {
			t.Errorf("signed with the private key: %v", err)
		}
	}
}

// A public key of Ed25519 is as long as a private one. Whoever is given it
// must not be able to sign.
func TestEd25519PublicKeyCannotSign(t *testing.T) {
	def := catalog.MustGet("standard-webhooks").Definition()
	def.Signatures = def.Signatures[1:]
	for _, steps := range [][]string{{"base64"}, {"hex"}, {"trim:whsk_", "base64"}} {
		def.Signatures[0].Key, def.Signatures[0].PublicKey = [][]string{steps}, [][]string{steps}
		if _, err := scheme.Compile(def); !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("key and public key by the steps %q: got %v, want %v", steps, err, scheme.ErrDefinition)
		}
	}
	// In PEM, other programs want a SubjectPublicKeyInfo.
	def.Signatures[0].Key, def.Signatures[0].PublicKey = [][]string{{"cut:whsk_", "base64"}}, [][]string{{"pem"}}
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	text, ok := s.PublicKey(s.GenerateSecret())
	block, _ := pem.Decode([]byte(text))
	if !ok || block == nil {
		t.Fatalf("got the public key %q, want PEM", text)
	}
	if _, err := x509.ParsePKIXPublicKey(block.Bytes); err != nil {
		t.Error(err)
	}
	if _, err := s.Verifier(scheme.NewSecret(text)); err != nil {
		t.Error(err)
	}
	if _, err := s.Signer(scheme.NewSecret(text)); !errors.Is(err, scheme.ErrSecret) {
		t.Errorf("sign with the public key: got %v, want %v", err, scheme.ErrSecret)
	}
}

// Bare bytes in PEM are no key: they do not say which half they are.
func TestBareBytesInPEM(t *testing.T) {
	s := asymmetric(t, "ed25519")
	for _, kind := range []string{"PUBLIC KEY", "PRIVATE KEY"} {
		text := pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: make([]byte, 32)})
		if _, err := s.Signer(scheme.NewSecret(string(text))); !errors.Is(err, scheme.ErrSecret) {
			t.Errorf("sign with 32 bytes as %s: got %v, want %v", kind, err, scheme.ErrSecret)
		}
	}
}

// The id of a key may hold characters of the text that assigns it.
func TestDynamicTagThatSharesCharacters(t *testing.T) {
	s := catalog.MustGet("worldpay-access")
	g, err := s.Signer(scheme.NewSecret("secret"))
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Verifier(scheme.NewSecret("secret"))
	if err != nil {
		t.Fatal(err)
	}
	m := scheme.Message{Header: make(http.Header), Body: []byte("x"), Params: map[string]string{"key_id": "2"}}
	if err := g.Sign(&m); err != nil {
		t.Fatal(err)
	}
	if _, err := v.VerifyMessage(&m); err != nil {
		t.Error(err)
	}
}
