package scheme_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

const (
	privateKey = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="
	publicKey  = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="
)

func TestSecretsRefused(t *testing.T) {
	nine := make([]string, scheme.MaxSecrets+1)
	for i := range nine {
		nine[i] = secretA
	}
	mismatched, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(privateKey, "whsk_"))
	if err != nil {
		t.Fatal(err)
	}
	mismatched[63] ^= 1
	for _, tt := range []struct {
		name, scheme string
		secrets      []string
		signOnly     bool // a Verifier takes them
	}{
		{"none", "freispace", nil, false},
		{"nine", "freispace", nine, false},
		{"empty", "freispace", []string{""}, false},
		{"spaces", "freispace", []string{" \t"}, false},
		{"a line end", "ticket-spot", []string{"\r\n"}, false},
		{"the second one is empty", "freispace", []string{secretA, ""}, false},
		{"empty", "standard-webhooks", []string{""}, false},
		{"a prefix alone", "standard-webhooks", []string{"whsec_"}, false},
		{"padding alone", "standard-webhooks", []string{"whsec_===="}, false},
		{"not base64", "standard-webhooks", []string{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaL!!!"}, false},
		{"base64url", "standard-webhooks", []string{"whsec_-_KQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, false},
		{"a line end behind", "standard-webhooks", []string{secretA + "\n"}, false},
		{"a line end inside", "standard-webhooks", []string{secretA[:12] + "\n" + secretA[12:]}, false},
		{"a space in front", "standard-webhooks", []string{" " + secretA}, false},
		{"in quotes", "standard-webhooks", []string{`"` + secretA + `"`}, false},
		{"with the version", "standard-webhooks", []string{"v1," + secretA}, false},
		{"fifteen bytes", "standard-webhooks", []string{"whsec_" + base64.StdEncoding.EncodeToString(make([]byte, 15))}, false},
		{"a public key signs", "standard-webhooks", []string{publicKey}, true},
		{"a public key cut", "standard-webhooks", []string{publicKey[:40]}, false},
		{"a private key cut", "standard-webhooks", []string{privateKey[:40]}, false},
		{"halves of two keys", "standard-webhooks", []string{"whsk_" + base64.StdEncoding.EncodeToString(mismatched)}, false},
		{"the second one is bad", "standard-webhooks", []string{secretA, "whsec_short"}, false},
	} {
		secrets := make([]scheme.Secret, len(tt.secrets))
		for i, text := range tt.secrets {
			secrets[i] = scheme.NewSecret(text)
		}
		s := get(t, tt.scheme)
		_, signerErr := s.Signer(secrets...)
		_, verifierErr := s.Verifier(secrets...)
		if tt.signOnly {
			if verifierErr != nil {
				t.Errorf("%s: a Verifier refuses it: %v", tt.name, verifierErr)
			}
			verifierErr = signerErr
		}
		for _, err := range []error{signerErr, verifierErr} {
			e, ok := errors.AsType[*scheme.Error](err)
			if !ok || !errors.Is(err, scheme.ErrSecret) || e.Hint() == "" || e.Scheme != tt.scheme || e.Part == "" {
				t.Errorf("%s, %s: got %v, want a hinted ErrSecret that names scheme and part", tt.scheme, tt.name, err)
				continue
			}
			for _, text := range tt.secrets {
				for i := 0; i+8 <= len(text); i++ {
					if part := text[i : i+8]; strings.TrimSpace(part) != "" && strings.Contains(err.Error()+e.Hint(), part) {
						t.Errorf("%s: the error holds %q of the secret: %v", tt.name, part, err)
					}
				}
			}
		}
	}
}

// TestForgeableKeys is about secrets that the steps of a key turn into
// something that anybody can guess.
func TestForgeableKeys(t *testing.T) {
	for _, key := range []string{`"trim:whsec_", "append:&"`, `"trim:whsec_", "sha256"`, `"cut:whsec_", "sha256", "append:x"`, `"trim:whsec_"`} {
		s := define(t, `{"name": "steps", "title": "Steps", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex", "key": [[`+key+`]]}]}`)
		if _, err := s.Verifier(scheme.NewSecret("whsec_")); code(err) != "secret" {
			t.Errorf("%s: a prefix alone: got %v, want a secret error", key, err)
		}
		if _, err := s.Verifier(scheme.NewSecret("whsec_a")); err != nil {
			t.Errorf("%s: %v", key, err)
		}
	}
}

func TestGenerateSecret(t *testing.T) {
	schemes := synthetic(t)
	for _, name := range vendors {
		schemes = append(schemes, get(t, name))
	}
	for _, key := range []string{`"append:&"`, `"cut:sk_"`, `"cut:sk_", "sha256"`, `"hex"`, `"cut:a_", "base64url", "sha256"`, `"sha256", "append:x"`, `"append:==", "trim:x"`} {
		schemes = append(schemes, define(t, `{"name": "key", "title": "Key", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex", "key": [[`+key+`]]}]}`))
	}
	for _, s := range schemes {
		a, b := s.GenerateSecret(), s.GenerateSecret()
		if a.Reveal() == b.Reveal() || len(a.Reveal()) < 32 {
			t.Errorf("%s: two secrets are equal, or short", s.Name())
		}
		for _, c := range []byte(a.Reveal()) {
			if strings.HasPrefix(a.Reveal(), "-----BEGIN ") && (c == ' ' || c == '\n') {
				continue
			}
			if c <= ' ' || c > '~' {
				t.Fatalf("%s: a secret holds the byte %#x, which nobody can paste", s.Name(), c)
			}
		}
		if _, err := s.Signer(a); err != nil {
			t.Errorf("%s: %+v: %v", s.Name(), s.Definition().Signatures, err)
		}
	}
}

func TestPublicKey(t *testing.T) {
	s := get(t, "standard-webhooks")
	if got, ok := s.PublicKey(scheme.NewSecret(privateKey)); got != publicKey || !ok {
		t.Errorf("got %q, want %q", got, publicKey)
	}
	for _, text := range []string{"", secretA, publicKey, "whsk_"} {
		if got, ok := s.PublicKey(scheme.NewSecret(text)); ok || got != "" {
			t.Errorf("of no private key: got %q", got)
		}
	}
}

// TestSecretsAreNotPrinted prints everything that holds a secret in every way
// that comes to mind and looks for a part of it.
func TestSecretsAreNotPrinted(t *testing.T) {
	texts := []string{secretA, secretB, privateKey}
	secrets := make([]scheme.Secret, len(texts))
	for i, text := range texts {
		secrets[i] = scheme.NewSecret(text)
	}
	type embeds struct{ scheme.Secret }
	type hides struct {
		secret  scheme.Secret
		list    []scheme.Secret
		pointer *scheme.Secret
	}
	s := get(t, "standard-webhooks")
	v, g := verifier(t, s, secrets...), signer(t, s, secrets...)
	v.Now, g.Now = nil, nil
	things := map[string]any{
		"Secret": secrets[0], "*Secret": &secrets[0], "slice": secrets, "array": [1]scheme.Secret{secrets[0]},
		"map":    map[string]scheme.Secret{"a": secrets[0]},
		"keys":   map[scheme.Secret]int{secrets[0]: 1},
		"embeds": embeds{secrets[0]}, "*embeds": &embeds{secrets[0]},
		"hides": hides{secrets[0], secrets, &secrets[0]}, "*hides": &hides{secrets[0], secrets, &secrets[0]},
		"Verifier": *v, "*Verifier": v, "Signer": *g, "*Signer": g, "Scheme": *s, "*Scheme": s,
		"any": []any{v, g, secrets[0]},
	}
	for name, thing := range things {
		printed := printAll(thing)
		for _, secret := range texts {
			material, err := base64.StdEncoding.DecodeString(secret[strings.Index(secret, "_")+1:])
			if err != nil {
				t.Fatal(err)
			}
			for form, text := range map[string]string{
				"text": secret[6:14], "hex of the text": fmt.Sprintf("%x", secret[6:10]), "HEX of the text": fmt.Sprintf("%X", secret[6:10]),
				"hex of the key": fmt.Sprintf("%x", material[:4]), "HEX of the key": fmt.Sprintf("%X", material[:4]),
				"bytes of the key": strings.Trim(fmt.Sprint(material[:4]), "[]"), "bytes of the text": strings.Trim(fmt.Sprint([]byte(secret[6:10])), "[]"),
				"base64 of the text": base64.StdEncoding.EncodeToString([]byte(secret))[:8],
			} {
				if strings.Contains(printed, text) {
					t.Errorf("%s: the %s is printed", name, form)
				}
			}
		}
		if name == "Secret" && strings.Count(printed, scheme.Redacted) < 16 {
			t.Errorf("a Secret is printed as %s", printed)
		}
	}
	if secrets[0].Reveal() != secretA || (scheme.Secret{}).Reveal() != "" {
		t.Error("Reveal does not return the text")
	}
}

// printAll prints a thing in every way that comes to mind.
func printAll(thing any) string {
	var out bytes.Buffer
	for _, verb := range []string{"v", "+v", "#v", "s", "d", "x", "X", "q", "#x", "T", "p", "t", "c", "U", "08.3v", "-40s"} {
		fmt.Fprintf(&out, "%"+verb+"\n", thing)
	}
	fmt.Fprintln(&out, thing)
	if text, err := json.Marshal(thing); err == nil {
		out.Write(text)
	}
	for _, h := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		log := slog.New(h)
		log.Info("m", "thing", thing)
		log.With("thing", thing).WithGroup("g").Info("m", slog.Any("thing", thing))
	}
	return out.String()
}

// TestKeysAreNotPrinted is the same for the kinds of keys that hold more than
// the secret's text.
func TestKeysAreNotPrinted(t *testing.T) {
	for _, k := range kinds(t) {
		s := define(t, `{"name": "kind", "title": "Kind", `+k.def+"}")
		secret := scheme.NewSecret(k.secret)
		v, g := verifier(t, s, secret), signer(t, s, secret)
		v.Now, g.Now = nil, nil
		m := message("x")
		sign(t, g, m)
		if err := v.Verify(m.Header, m.Body); err != nil { // so that its pools are in use
			t.Fatal(err)
		}
		digest := sha256.Sum256([]byte(k.secret)) // to which a short secret can be guessed
		numbers := [][]byte{[]byte(k.secret)[len(k.secret)-6:], digest[:6]}
		var needles []string
		if block, _ := pem.Decode([]byte(k.secret)); block != nil {
			private, err := x509.ParsePKCS8PrivateKey(block.Bytes)
			if err != nil {
				t.Fatal(err)
			}
			var d *big.Int
			switch private := private.(type) {
			case *rsa.PrivateKey:
				d = private.Primes[0]
			case *ecdsa.PrivateKey:
				raw, err := private.Bytes()
				if err != nil {
					t.Fatal(err)
				}
				d = new(big.Int).SetBytes(raw)
			}
			numbers = [][]byte{d.Bytes()[:6], block.Bytes[len(block.Bytes)-90:][:6], []byte(k.secret)[100:106]}
			needles = []string{d.String()[:12]}
		}
		for _, b := range numbers {
			needles = append(needles, fmt.Sprintf("%x", b), fmt.Sprintf("%X", b), strings.Trim(fmt.Sprint(b), "[]"), string(b),
				strings.Trim(fmt.Sprintf("%#v", b), "[]byte{}"), base64.StdEncoding.EncodeToString(b))
		}
		for i, thing := range []any{secret, *v, v, *g, g, []any{v, g}, struct{ v *scheme.Verifier }{v}, map[string]scheme.Signer{"g": *g}} {
			printed := printAll(thing)
			for _, needle := range needles {
				if strings.Contains(printed, needle) {
					t.Errorf("%s: %q is printed of thing %d, a %T", k.name, needle, i, thing)
				}
			}
		}
	}
}

// TestErrorsHoldNoURL checks that an error does not show a URL, which may hold
// a secret. That it holds no signature is tested with the mutations.
func TestErrorsHoldNoURL(t *testing.T) {
	s := define(t, `{"name": "query", "title": "Query", "carrier": {"in": "query", "name": "sig"}, "content": "{path}{query:a}{body}",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	for _, url := range []string{"https://user:hunter22@h/%zz", "https://h/\x7fhunter22", ":hunter22", "https://h/?a=1&sig=hunter22", "https://h/hunter22?a=%zz"} {
		m := &scheme.Message{URL: url}
		err := signer(t, s, scheme.NewSecret("secret")).Sign(m)
		_, verifyErr := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
		for _, err := range []error{err, verifyErr} {
			if err == nil || strings.Contains(err.Error(), "hunter22") {
				t.Errorf("%q: got %v, want an error without the URL", url, err)
			}
		}
	}
}
