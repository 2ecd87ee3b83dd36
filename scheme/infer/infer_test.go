package infer_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/infer"
)

var at = time.Unix(1_700_000_000, 0)

// The schemes of vendors that are not in the catalogue: the header is one of
// their own, and the rest is what others do too.
var unknown = []struct {
	name   string
	def    scheme.Definition
	secret string
}{
	{"hex with a prefix", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme-Sig", Prefix: "sha256="},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha256", Encoding: "hex"}},
		Content:    "{body}",
	}, "acme"},
	{"base64, SHA-512", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "Acme-Mac"},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha512", Encoding: "base64"}},
		Content:    "{body}",
	}, "acme"},
	{"upper-case SHA-1", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme-Hash"},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha1", Encoding: "hex-upper"}},
		Content:    "{url}{body}",
	}, "acme"},
	{"base64 of hexadecimal digits", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme"},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha256", Encoding: "base64-of-hex"}},
		Content:    "{body}",
	}, "acme"},
	{"pairs with a timestamp", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "Acme-Signature", Grammar: "pairs", Separator: ";", Assign: "="},
		Signatures: []scheme.Signature{{Tag: "h1", Algorithm: "hmac-sha256", Encoding: "hex"}},
		Content:    "{ts}:{body}",
		Timestamp:  &scheme.Timestamp{In: "carrier:ts", Unit: "s"},
	}, "acme"},
	{"parts with a timestamp", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme-Auth", Grammar: "parts", Separator: ":", Fields: []string{"timestamp", "signature"}},
		Signatures: []scheme.Signature{{Tag: "signature", Algorithm: "hmac-sha256", Encoding: "hex"}},
		Content:    "{ts}{body}",
		Timestamp:  &scheme.Timestamp{In: "carrier:timestamp", Unit: "ms"},
	}, "acme"},
	{"headers for the id and the time", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "Acme-Signature", Grammar: "pairs", Separator: " ", Assign: ","},
		Signatures: []scheme.Signature{{Tag: "v1", Algorithm: "hmac-sha256", Encoding: "base64", Key: [][]string{{"cut:whsec_", "base64"}}}},
		Content:    "{id}.{ts}.{body}",
		ID:         &scheme.IDPart{In: "header:Acme-Message-Id"},
		Timestamp:  &scheme.Timestamp{In: "header:Acme-Time", Unit: "rfc3339"},
	}, "whsec_YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo="},
	{"a secret in hexadecimal digits", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme-Signature"},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha256", Encoding: "base64url", Key: [][]string{{"hex"}}}},
		Content:    "{body}",
	}, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"},
	{"a hash without a key", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme-Checksum"},
		Signatures: []scheme.Signature{{Algorithm: "md5", Encoding: "hex"}},
		Content:    "{body}{secret}",
	}, "acme"},
	{"a query parameter", scheme.Definition{
		Carrier:    scheme.Carrier{In: "query", Name: "sig"},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha256", Encoding: "hex"}},
		Content:    "{body}",
	}, "acme"},
	{"a token", scheme.Definition{
		Carrier:    scheme.Carrier{In: "header", Name: "X-Acme-Token", Prefix: "Bearer "},
		Signatures: []scheme.Signature{{Algorithm: "token", Encoding: "text"}},
	}, "acme"},
}

func TestFind(t *testing.T) {
	for _, test := range unknown {
		t.Run(test.name, func(t *testing.T) {
			test.def.Name, test.def.Title = "acme", "Acme"
			secret := scheme.NewSecret(test.secret)
			m := signed(t, test.def, secret)
			found, err := infer.Find(t.Context(), m, []scheme.Secret{scheme.NewSecret("another"), secret}, nil)
			if err != nil {
				t.Fatal(err)
			}
			def := found.Definition
			def.Name, def.Title = "acme", "Acme"
			if err := verdict(t, def, m, secret); err != nil {
				t.Errorf("the definition found refuses the webhook: %v", err)
			}
			// It signs what the vendor's own definition accepts.
			again := *m
			again.Header = m.Header.Clone()
			again.URL = strings.Split(m.URL, "&sig=")[0]
			g, err := compile(t, def).Signer(secret)
			if err != nil {
				t.Fatal(err)
			}
			g.Now = func() time.Time { return at }
			again.Body = []byte(`{"other":"body"}`)
			if err := g.Sign(&again); err != nil {
				t.Fatal(err)
			}
			if err := verdict(t, test.def, &again, secret); err != nil {
				t.Errorf("the vendor refuses what the definition found signed: %v", err)
			}
		})
	}
}

// What was signed with another secret, or in no way that is known, has no
// definition.
func TestNotFound(t *testing.T) {
	def := unknown[0].def
	def.Name, def.Title = "acme", "Acme"
	m := signed(t, def, scheme.NewSecret("acme"))
	if found, err := infer.Find(t.Context(), m, []scheme.Secret{scheme.NewSecret("other")}, nil); !errors.Is(err, infer.ErrNotFound) || found.Tried == 0 {
		t.Errorf("another secret: got %+v and %v, want %v", found, err, infer.ErrNotFound)
	}
	def.Content = "a text of their own {body}"
	m = signed(t, def, scheme.NewSecret("acme"))
	if _, err := infer.Find(t.Context(), m, []scheme.Secret{scheme.NewSecret("acme")}, nil); !errors.Is(err, infer.ErrNotFound) {
		t.Errorf("another content: got %v, want %v", err, infer.ErrNotFound)
	}
	if _, err := infer.Find(t.Context(), &scheme.Message{Header: http.Header{}}, nil, nil); !errors.Is(err, infer.ErrNotFound) {
		t.Errorf("nothing at all: got %v, want %v", err, infer.ErrNotFound)
	}
}

// A vendor of the catalogue is told by name.
func TestKnown(t *testing.T) {
	var known []*scheme.Scheme
	for _, name := range catalog.Names() {
		known = append(known, catalog.MustGet(name))
	}
	secret := scheme.NewSecret("whsec_secret")
	m := signed(t, catalog.MustGet("stripe").Definition(), secret)
	found, err := infer.Find(t.Context(), m, []scheme.Secret{secret}, known)
	if err != nil || len(found.Known) == 0 || found.Known[0] != "stripe" {
		t.Errorf("got %q and %v, want stripe", found.Known, err)
	}
	// What only a definition of the catalogue can say is found there.
	m = signed(t, catalog.MustGet("moov").Definition(), secret)
	if found, err = infer.Find(t.Context(), m, []scheme.Secret{secret}, known); err != nil || found.Definition.Name != "moov" {
		t.Errorf("got %q and %v, want moov", found.Definition.Name, err)
	}
}

func compile(t *testing.T, def scheme.Definition) *scheme.Scheme {
	t.Helper()
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func verdict(t *testing.T, def scheme.Definition, m *scheme.Message, secret scheme.Secret) error {
	t.Helper()
	v, err := compile(t, def).Verifier(secret)
	if err != nil {
		t.Fatal(err)
	}
	v.Now = func() time.Time { return at }
	_, err = v.VerifyMessage(m)
	return err
}

func signed(t *testing.T, def scheme.Definition, secret scheme.Secret) *scheme.Message {
	t.Helper()
	g, err := compile(t, def).Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	g.Now = func() time.Time { return at }
	m := &scheme.Message{
		Method: http.MethodPost, URL: "https://receiver.example/hooks?a=1", ID: "msg_1", Body: []byte(`{"type":"paid"}`),
		Header: http.Header{"Content-Type": {"application/json"}, "X-Moov-Nonce": {"n"}, "X-Nonce": {"n"}, "X-Webhook-Id": {"w"}},
	}
	if err := g.Sign(m); err != nil {
		t.Fatal(err)
	}
	return m
}

// How a text is read is how a scheme of that carrier parses it.
func FuzzReadings(f *testing.F) {
	for _, seed := range []string{"sha256=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd", "t=1700000000,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= v1,x", "1700000000:aabb", "Bearer x", "=", ",,,"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range infer.Readings("header", "X-Signature", text) {
			def := scheme.Definition{
				Name: "fuzz", Title: "Fuzz", Content: "{body}",
				Carrier: r.Carrier, Signatures: []scheme.Signature{r.Signature}, Timestamp: r.Timestamp,
			}
			if !strings.HasPrefix(r.Signature.Algorithm, "hmac-") {
				continue
			}
			s, err := scheme.Compile(def)
			if err != nil {
				continue // such as a separator that may occur in the signature
			}
			v, err := s.Verifier(scheme.NewSecret("secret"))
			if err != nil {
				t.Fatal(err)
			}
			v.Tolerance = -1
			if err := v.Verify(http.Header{"X-Signature": {text}}, nil); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("%q read as %+v: got %v, want %v", text, r.Carrier, err, scheme.ErrMismatch)
			}
		}
	})
}
