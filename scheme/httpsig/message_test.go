package httpsig_test

import (
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/httpsig"
)

// at is when the examples of RFC 9421 appendix B were signed.
var at = time.Unix(1618884473, 0)

// sharedSecret is test-shared-secret of appendix B.1.5.
const sharedSecret = "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ=="

const clientCert = ":MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6MRswGQYDVQQKDBJMZXQncyBBdXRoZW50aWNhdGUxGzAZBgNVBAMMEkxBIEludGVybWVkaWF0ZSBDQTAeFw0yMDAxMTQyMjU1MzNaFw0yMTAxMjMyMjU1MzNaMA0xCzAJBgNVBAMMAkJDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8YnXXfaUgmnMtOXU/IncWalRhebrXmckC8vdgJ1p5Be5F/3YC8OthxM4+k1M6aEAEFcGzkJiNy6J84y7uzo9M6NyMHAwCQYDVR0TBAIwADAfBgNVHSMEGDAWgBRm3WjLa38lbEYCuiCPct0ZaSED2DAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0RAQH/BBMwEYEPYmRjQGV4YW1wbGUuY29tMAoGCCqGSM49BAMCA0gAMEUCIBHda/r1vaL6G3VliL4/Di6YK0Q6bMjeSkC3dFCOOB8TAiEAx/kHSB4urmiZ0NX5r5XarmPk0wmuydBVoU4hBVZ1yhk=:"

// examples are those of RFC 9421 appendix B that sign a request. B.2.1 covers
// nothing of it, and is refused.
var examples = []struct {
	name       string
	algorithm  string // of the registry
	key        string
	message    func() *scheme.Message
	components []string
	input      string
	signature  string
	same       bool // signing again leads to the same bytes
}{
	{
		"B.2.1 minimal, rsa-pss-sha512", "rsa-pss-sha512", "test-key-rsa-pss.pem", testRequest, nil,
		`sig-b21=();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"`,
		"sig-b21=:d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==:",
		false,
	},
	{
		"B.2.2 selective, rsa-pss-sha512", "rsa-pss-sha512", "test-key-rsa-pss.pem", testRequest,
		[]string{"@authority", "content-digest", `"@query-param";name="Pet"`},
		`sig-b22=("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example"`,
		"sig-b22=:LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==:",
		false,
	},
	{
		"B.2.3 full, rsa-pss-sha512", "rsa-pss-sha512", "test-key-rsa-pss.pem", testRequest,
		[]string{"date", "@method", "@path", "@query", "@authority", "content-type", "content-digest", "content-length"},
		`sig-b23=("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss"`,
		"sig-b23=:bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==:",
		false,
	},
	{
		"B.2.5 hmac-sha256", "hmac-sha256", "", testRequest,
		[]string{"date", "@authority", "content-type"},
		`sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"`,
		"sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:",
		true,
	},
	{
		"B.2.6 ed25519", "ed25519", "test-key-ed25519.pem", testRequest,
		[]string{"date", "@method", "@path", "@authority", "content-type", "content-length"},
		`sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"`,
		"sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:",
		true,
	},
	{
		"B.3 a proxy, ecdsa-p256-sha256", "ecdsa-p256-sha256", "test-key-ecc-p256.pem", proxied,
		[]string{"@path", "@query", "@method", "@authority", "client-cert"},
		`ttrp=("@path" "@query" "@method" "@authority" "client-cert");created=1618884473;keyid="test-key-ecc-p256"`,
		"ttrp=:xVMHVpawaAC/0SbHrKRs9i8I3eOs5RtTMGCWXm/9nvZzoHsIg6Mce9315T6xoklyy0yzhD9ah4JHRwMLOgmizw==:",
		false,
	},
	{
		"B.4 before it is changed", "ed25519", "test-key-ed25519.pem", transformed,
		[]string{"@method", "@path", "@authority", "accept"},
		`transform=("@method" "@path" "@authority" "accept");created=1618884473;keyid="test-key-ed25519"`,
		"transform=:ZT1kooQsEHpZ0I1IjCqtQppOmIqlJPeo7DHR3SoMn0s5JZ1eRGS0A+vyYP9t/LXlh5QMFFQ6cpLt2m0pmj3NDA==:",
		true,
	},
}

// testRequest is the test-request of appendix B.2.
func testRequest() *scheme.Message {
	return &scheme.Message{
		Method: "POST",
		URL:    "https://example.com/foo?param=Value&Pet=dog",
		Header: http.Header{
			"Date":           {"Tue, 20 Apr 2021 02:07:55 GMT"},
			"Content-Type":   {"application/json"},
			"Content-Digest": {"sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:"},
			"Content-Length": {"18"},
		},
		Body: []byte(`{"hello": "world"}`),
	}
}

func proxied() *scheme.Message {
	m := testRequest()
	m.URL = "https://service.internal.example/foo?param=Value&Pet=dog"
	m.Header.Del("Content-Digest")
	m.Header.Set("Client-Cert", clientCert)
	return m
}

func transformed() *scheme.Message {
	return &scheme.Message{
		Method: "GET",
		URL:    "https://example.org/demo?name1=Value1&Name2=value2",
		Header: http.Header{"Date": {"Fri, 15 Jul 2022 14:24:55 GMT"}, "Accept": {"application/json", "*/*"}},
	}
}

var algorithms = map[string]string{
	"ed25519": "ed25519", "ecdsa-p256-sha256": "es256", "ecdsa-p384-sha384": "es384",
	"rsa-pss-sha512": "ps512", "rsa-v1_5-sha256": "rsa-sha256", "hmac-sha256": "hmac-sha256",
}

// definition returns one of RFC 9421.
func definition(algorithm string, o httpsig.Options) scheme.Definition {
	options, _ := json.Marshal(o)
	def := scheme.Definition{
		Name: "test", Title: "Test",
		Hook: "http-message-signatures", Options: options,
		Carrier:   scheme.Carrier{In: "header", Name: "Signature"},
		Timestamp: &scheme.Timestamp{In: "carrier:created", Unit: "s", Tolerance: scheme.Duration(5 * time.Minute)},
	}
	sig := scheme.Signature{Tag: algorithm, Algorithm: algorithms[algorithm], Encoding: "base64", Key: [][]string{{"pem"}}, PublicKey: [][]string{{"pem"}}}
	if algorithm == "hmac-sha256" {
		sig.Key, sig.PublicKey = [][]string{{"base64"}}, nil
	}
	def.Signatures = []scheme.Signature{sig}
	return def
}

func compile(t testing.TB, def scheme.Definition) *scheme.Scheme {
	t.Helper()
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func secret(t testing.TB, file string) scheme.Secret {
	t.Helper()
	if file == "" {
		return scheme.NewSecret(sharedSecret)
	}
	text, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	return scheme.NewSecret(string(text))
}

func verify(t testing.TB, s *scheme.Scheme, m *scheme.Message, secret scheme.Secret) error {
	t.Helper()
	v, err := s.Verifier(secret)
	if err != nil {
		t.Fatal(err)
	}
	v.Now = func() time.Time { return at }
	result, err := v.VerifyMessage(m)
	if err == nil && !result.Time.Equal(at) {
		t.Errorf("got the time %v, want %v", result.Time, at)
	}
	return err
}

func sign(t testing.TB, s *scheme.Scheme, m *scheme.Message, secret scheme.Secret) {
	t.Helper()
	g, err := s.Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	g.Now = func() time.Time { return at }
	if err := g.Sign(m); err != nil {
		t.Fatal(err)
	}
}

func TestExamples(t *testing.T) {
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			m := x.message()
			m.Header.Set("Signature-Input", x.input)
			m.Header.Set("Signature", x.signature)
			components := x.components
			if components == nil {
				components = []string{"@method"}
				def := definition(x.algorithm, httpsig.Options{Components: components})
				if err := verify(t, compile(t, def), m, secret(t, x.key)); !errors.Is(err, scheme.ErrMalformed) {
					t.Errorf("nothing of the request is signed: got %v, want %v", err, scheme.ErrMalformed)
				}
				return
			}
			label, rest, _ := strings.Cut(x.input, "=")
			options := httpsig.Options{Components: components, Label: label}
			s := compile(t, definition(x.algorithm, options))
			if err := verify(t, s, m, secret(t, x.key)); err != nil {
				t.Fatal(err)
			}
			m.URL = strings.Replace(m.URL, "example", "examples", 1)
			if err := verify(t, s, m, secret(t, x.key)); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("another host: got %v, want %v", err, scheme.ErrMismatch)
			}
			if !x.same {
				return
			}
			again := x.message()
			_, after, _ := strings.Cut(rest, `keyid="`)
			keyID, _, _ := strings.Cut(after, `"`)
			again.Params = map[string]string{"keyid": keyID}
			sign(t, s, again, secret(t, x.key))
			if got := again.Header.Get("Signature-Input"); got != x.input {
				t.Errorf("signing again: got the input %s, want %s", got, x.input)
			}
			if got := again.Header.Get("Signature"); got != x.signature {
				t.Errorf("signing again: got %s, want %s", got, x.signature)
			}
		})
	}
}

// TestPSSPublicKey verifies with a public key that is for RSASSA-PSS alone, as
// the RFC's is.
func TestPSSPublicKey(t *testing.T) {
	x := examples[1]
	m := x.message()
	m.Header.Set("Signature-Input", x.input)
	m.Header.Set("Signature", x.signature)
	s := compile(t, definition(x.algorithm, httpsig.Options{Components: x.components}))
	if err := verify(t, s, m, secret(t, "test-key-rsa-pss-public.pem")); err != nil {
		t.Error(err)
	}
	pkcs1v15 := compile(t, definition("rsa-v1_5-sha256", httpsig.Options{Components: x.components}))
	if _, err := pkcs1v15.Verifier(secret(t, "test-key-rsa-pss-public.pem")); !errors.Is(err, scheme.ErrSecret) {
		t.Errorf("for PKCS #1 v1.5: got %v, want %v", err, scheme.ErrSecret)
	}
}

// TestTransformations are those of RFC 9421 appendix B.4.
func TestTransformations(t *testing.T) {
	x := examples[len(examples)-1]
	s := compile(t, definition("ed25519", httpsig.Options{Components: x.components}))
	tests := []struct {
		name   string
		change func(m *scheme.Message)
		want   error
	}{
		{"a parameter and a header more", func(m *scheme.Message) {
			m.URL += "&param=added"
			m.Header.Set("Accept-Language", "en-US,en;q=0.5")
		}, nil},
		{"a header less, and one in one line", func(m *scheme.Message) {
			m.Header.Del("Date")
			m.Header["Accept"] = []string{"application/json, */*"}
			m.Header.Set("Referer", "https://developer.example.org/demo")
		}, nil},
		{"another host", func(m *scheme.Message) { m.URL = "https://example.com/demo?name1=Value1&Name2=value2" }, scheme.ErrMismatch},
		{"another method", func(m *scheme.Message) { m.Method = "POST" }, scheme.ErrMismatch},
		{"another order of what is accepted", func(m *scheme.Message) { m.Header["Accept"] = []string{"*/*", "application/json"} }, scheme.ErrMismatch},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := x.message()
			m.Header.Set("Signature-Input", x.input)
			m.Header.Set("Signature", x.signature)
			tt.change(m)
			if err := verify(t, s, m, secret(t, x.key)); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

// TestBothWays signs and verifies with every algorithm.
func TestBothWays(t *testing.T) {
	for algorithm := range algorithms {
		t.Run(algorithm, func(t *testing.T) {
			def := definition(algorithm, httpsig.Options{
				Components: []string{"@method", "@target-uri", "@scheme", "@request-target", `"@query-param";name="Pet"`, "content-digest", "host"},
				Tag:        "webhook",
			})
			def.ID = &scheme.IDPart{In: "carrier:nonce"}
			s := compile(t, def)
			if !s.SignsBody() {
				t.Error("the signature does not cover the body")
			}
			key := s.GenerateSecret()
			m := testRequest()
			m.ID = "evt_1"
			m.Header.Set("Content-Digest", "sha-512=:x:") // of nothing that is sent
			sign(t, s, m, key)
			if err := verify(t, s, m, key); err != nil {
				t.Fatal(err)
			}
			if public, ok := s.PublicKey(key); ok {
				if err := verify(t, s, m, scheme.NewSecret(public)); err != nil {
					t.Errorf("with the public key: %v", err)
				}
			}
			if err := verify(t, s, m, s.GenerateSecret()); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("another key: got %v, want %v", err, scheme.ErrMismatch)
			}
			m.Body = []byte(`{"hello": "worle"}`)
			if err := verify(t, s, m, key); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("another body: got %v, want %v", err, scheme.ErrMismatch)
			}
		})
	}
}

// TestAuthority signs for a host with the port that its scheme has anyway, and
// verifies without it, and the other way round.
func TestAuthority(t *testing.T) {
	s := compile(t, definition("ed25519", httpsig.Options{Components: []string{"@authority"}}))
	key := secret(t, "test-key-ed25519.pem")
	for _, tt := range []struct {
		a, b string
		want error
	}{
		{"https://EXAMPLE.com/", "https://example.com:443/", nil},
		{"HTTP://example.com:80/", "http://example.com", nil},
		{"https://example.com:80/", "https://example.com/", scheme.ErrMismatch},
		{"http://example.com:443/", "http://example.com/", scheme.ErrMismatch},
	} {
		m := testRequest()
		m.URL = tt.a
		sign(t, s, m, key)
		m.URL = tt.b
		if err := verify(t, s, m, key); !errors.Is(err, tt.want) {
			t.Errorf("%s for %s: got %v, want %v", tt.b, tt.a, err, tt.want)
		}
	}
}

// TestRefused changes a signed request in ways that are refused, each with
// its reason.
func TestRefused(t *testing.T) {
	def := definition("ed25519", httpsig.Options{Components: []string{"@method", "@target-uri", "content-digest"}, Tag: "webhook"})
	def.ID = &scheme.IDPart{In: "carrier:nonce", Forbid: "."}
	s := compile(t, def)
	key := secret(t, "test-key-ed25519.pem")
	input := func(from, to string) func(*scheme.Message) {
		return func(m *scheme.Message) {
			m.Header.Set("Signature-Input", strings.Replace(m.Header.Get("Signature-Input"), from, to, 1))
		}
	}
	tests := []struct {
		name   string
		change func(m *scheme.Message)
		want   error
	}{
		{"no signature", func(m *scheme.Message) { m.Header.Del("Signature") }, scheme.ErrMissing},
		{"no input", func(m *scheme.Message) { m.Header.Del("Signature-Input") }, scheme.ErrMissing},
		{"an input of another signature", input("sig1", "sig2"), scheme.ErrMissing},
		{"another tag", input(`tag="webhook"`, `tag="login"`), scheme.ErrMissing},
		{"two that could count", func(m *scheme.Message) {
			text := m.Header.Get("Signature-Input")
			m.Header.Set("Signature-Input", text+", sig2"+strings.TrimPrefix(text, "sig1"))
		}, scheme.ErrDuplicated},
		{"two lines", func(m *scheme.Message) { m.Header.Add("Signature", m.Header.Get("Signature")) }, scheme.ErrDuplicated},
		{"not a dictionary", func(m *scheme.Message) { m.Header.Set("Signature-Input", "sig1=(") }, scheme.ErrMalformed},
		{"not bytes", func(m *scheme.Message) { m.Header.Set("Signature", `sig1="YQ=="`) }, scheme.ErrMalformed},
		{"a list for a signature", func(m *scheme.Message) { m.Header.Set("Signature", `sig1=()`) }, scheme.ErrMalformed},
		{"no list for an input", func(m *scheme.Message) { m.Header.Set("Signature-Input", `sig1=1`) }, scheme.ErrMalformed},
		{"an empty signature", func(m *scheme.Message) { m.Header.Set("Signature", "sig1=::") }, scheme.ErrMalformed},
		{"a short signature", func(m *scheme.Message) { m.Header.Set("Signature", "sig1=:YWJj:") }, scheme.ErrMalformed},
		{"too long a text", func(m *scheme.Message) {
			m.Header.Set("Signature-Input", m.Header.Get("Signature-Input")+`;x="`+strings.Repeat("x", scheme.MaxCarrier)+`"`)
		}, scheme.ErrMalformed},
		{"less is covered", input(` "content-digest"`, ``), scheme.ErrMalformed},
		{"one thing twice", input(`"@method"`, `"@method" "@method"`), scheme.ErrMalformed},
		{"more than is known", input(`"@method"`, `"@status" "@method"`), scheme.ErrMalformed},
		{"a parameter that is not known", input(`"@method"`, `"@method";req`), scheme.ErrMalformed},
		{"a header as a structured field", input(`"content-digest"`, `"content-digest";sf`), scheme.ErrMalformed},
		{"a name in capitals", input(`"@method"`, `"Date" "@method"`), scheme.ErrMalformed},
		{"too many", func(m *scheme.Message) {
			names := ""
			for n := range httpsig.MaxComponents {
				names += `"x-` + strings.Repeat("a", n+1) + `" `
			}
			input(`"@method"`, names+`"@method"`)(m)
		}, scheme.ErrMalformed},
		{"what is not there", input(`"@method"`, `"@method" "x-none"`), scheme.ErrMissing},
		{"another algorithm", input(`;nonce`, `;alg="hmac-sha256";nonce`), scheme.ErrMalformed},
		{"no algorithm", input(`;nonce`, `;alg="none";nonce`), scheme.ErrMalformed},
		{"an algorithm that is no string", input(`;nonce`, `;alg=1;nonce`), scheme.ErrMalformed},
		{"a time that is no number", input("created=1618884473", `created="1618884473"`), scheme.ErrMalformed},
		{"another time", input("created=1618884473", "created=1618884474"), scheme.ErrMismatch},
		{"no time", input("created=1618884473;", ""), scheme.ErrMissing},
		{"no id", input(`;nonce="evt_1"`, ""), scheme.ErrMissing},
		{"an id that is forbidden", input(`nonce="evt_1"`, `nonce="evt.1"`), scheme.ErrMalformed},
		{"another key's id", func(m *scheme.Message) { m.Params = map[string]string{"keyid": "other"} }, scheme.ErrMalformed},
		{"no URL", func(m *scheme.Message) { m.URL = "" }, scheme.ErrMissing},
		{"no method", func(m *scheme.Message) { m.Method = "" }, scheme.ErrMissing},
		{"no digest", func(m *scheme.Message) { m.Header.Del("Content-Digest") }, scheme.ErrMissing},
		{"a digest that nobody checks", func(m *scheme.Message) { m.Header.Set("Content-Digest", "md5=:YQ==:") }, scheme.ErrMalformed},
		{"a second digest, of another body", func(m *scheme.Message) { m.Header["Content-Digest"][0] += ", sha-512=:YQ==:" }, scheme.ErrMismatch},
		{"a line end in a header", func(m *scheme.Message) {
			input(`"@method"`, `"@method" "x-a"`)(m)
			m.Header["X-A"] = []string{"1\n\"x-b\": 2"}
		}, scheme.ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := testRequest()
			m.ID = "evt_1"
			sign(t, s, m, key)
			if err := verify(t, s, m, key); err != nil {
				t.Fatal(err)
			}
			tt.change(m)
			err := verify(t, s, m, key)
			if !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
			if e, ok := errors.AsType[*scheme.Error](err); !ok || e.Scheme != "test" {
				t.Errorf("got %v, want an error of the scheme", err)
			}
		})
	}
}

// TestTimes verifies at other times than that of signing.
func TestTimes(t *testing.T) {
	s := compile(t, definition("ed25519", httpsig.Options{Components: []string{"@method"}}))
	key := secret(t, "test-key-ed25519.pem")
	m := testRequest()
	sign(t, s, m, key)
	v, err := s.Verifier(key)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		after time.Duration
		want  error
	}{{5 * time.Minute, nil}, {5*time.Minute + time.Second, scheme.ErrExpired}, {-5*time.Minute - time.Second, scheme.ErrEarly}} {
		v.Now = func() time.Time { return at.Add(tt.after) }
		if _, err := v.VerifyMessage(m); !errors.Is(err, tt.want) {
			t.Errorf("%v later: got %v, want %v", tt.after, err, tt.want)
		}
	}
}

// TestExpires holds a signature to the end that it names. It was made with
// another program than this one.
func TestExpires(t *testing.T) {
	s := compile(t, definition("hmac-sha256", httpsig.Options{Components: []string{"@method"}}))
	m := &scheme.Message{Method: "POST", URL: "https://example.com/", Header: http.Header{
		"Signature-Input": {`sig1=("@method");created=1618884473;expires=1618884533`},
		"Signature":       {"sig1=:rgvXf4efOz/DH/dtmJ0bvlM+oy0lSM+/iBpivyMtOBU=:"},
	}}
	v, err := s.Verifier(secret(t, ""))
	if err != nil {
		t.Fatal(err)
	}
	for seconds, want := range map[int]error{60: nil, 61: scheme.ErrExpired} {
		v.Now = func() time.Time { return at.Add(time.Duration(seconds) * time.Second) }
		if _, err := v.VerifyMessage(m); !errors.Is(err, want) {
			t.Errorf("after %d seconds: got %v, want %v", seconds, err, want)
		}
	}
}

// TestReplayKey is the same for one webhook, and for another one it is not.
func TestReplayKey(t *testing.T) {
	def := definition("ecdsa-p256-sha256", httpsig.Options{Components: []string{"@method", "content-digest"}})
	s := compile(t, def)
	key := secret(t, "test-key-ecc-p256.pem")
	v, err := s.Verifier(key)
	if err != nil {
		t.Fatal(err)
	}
	v.Now = func() time.Time { return at }
	v.Replays = &scheme.MemoryReplays{Now: v.Now}
	for _, tt := range []struct {
		body string
		want error
	}{{"a", nil}, {"b", nil}, {"a", scheme.ErrReplayed}} {
		m := testRequest()
		m.Body = []byte(tt.body)
		sign(t, s, m, key) // ECDSA is random: another signature each time
		if _, err := v.VerifyMessage(m); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.body, err, tt.want)
		}
	}
}

// TestPublicKeyIsNoSecret gives a verifier the public key of another
// algorithm, which must not become the key of an HMAC.
func TestPublicKeyIsNoSecret(t *testing.T) {
	def := definition("ed25519", httpsig.Options{Components: []string{"@method"}})
	mixed := def
	mixed.Signatures = append(mixed.Signatures, scheme.Signature{Tag: "hmac-sha256", Algorithm: "hmac-sha256", Encoding: "base64"})
	if _, err := scheme.Compile(mixed); !errors.Is(err, scheme.ErrDefinition) {
		t.Errorf("an HMAC beside a public key: got %v, want %v", err, scheme.ErrDefinition)
	}
	block, _ := pem.Decode([]byte(secret(t, "test-key-ecc-p256.pem").Reveal()))
	private, err := x509.ParseECPrivateKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(private.Public())
	if err != nil {
		t.Fatal(err)
	}
	public := scheme.NewSecret(string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})))
	if _, err := compile(t, def).Verifier(public); !errors.Is(err, scheme.ErrSecret) {
		t.Errorf("a key of another algorithm: got %v, want %v", err, scheme.ErrSecret)
	}
}

// TestDefinitions compiles definitions that have something wrong.
func TestDefinitions(t *testing.T) {
	good := httpsig.Options{Components: []string{"@method"}}
	tests := map[string]func(def *scheme.Definition){
		"no options":              func(def *scheme.Definition) { def.Options = nil },
		"an option too many":      func(def *scheme.Definition) { def.Options = []byte(`{"components":["date"],"digest":true}`) },
		"text behind the options": func(def *scheme.Definition) { def.Options = []byte(`{"components":["date"]} {}`) },
		"no components":           func(def *scheme.Definition) { def.Options = []byte(`{"components":[]}`) },
		"an unknown component":    func(def *scheme.Definition) { def.Options = []byte(`{"components":["@status"]}`) },
		"a component twice":       func(def *scheme.Definition) { def.Options = []byte(`{"components":["date","date"]}`) },
		"a garbled component":     func(def *scheme.Definition) { def.Options = []byte(`{"components":["\"date"]}`) },
		"a parameter":             func(def *scheme.Definition) { def.Options = []byte(`{"components":["\"date\";sf"]}`) },
		"a query without a name":  func(def *scheme.Definition) { def.Options = []byte(`{"components":["@query-param"]}`) },
		"another header":          func(def *scheme.Definition) { def.Carrier.Name = "X-Signature" },
		"another algorithm":       func(def *scheme.Definition) { def.Signatures[0].Algorithm = "es256" },
		"another name of it":      func(def *scheme.Definition) { def.Signatures[0].Tag = "EdDSA" },
		"no tag":                  func(def *scheme.Definition) { def.Signatures[0].Tag = "" },
		"another encoding":        func(def *scheme.Definition) { def.Signatures[0].Encoding = "hex" },
		"another timestamp":       func(def *scheme.Definition) { def.Timestamp.In = "header:Date" },
		"another unit":            func(def *scheme.Definition) { def.Timestamp.Unit = "ms" },
		"another id":              func(def *scheme.Definition) { def.ID = &scheme.IDPart{In: "header:Id"} },
		"a content":               func(def *scheme.Definition) { def.Content = "{body}" },
		"a prefix":                func(def *scheme.Definition) { def.Carrier.Prefix = "x" },
		"an unknown hook":         func(def *scheme.Definition) { def.Hook = "http" },
		"options without a hook":  func(def *scheme.Definition) { def.Hook = "" },
	}
	for name, change := range tests {
		def := definition("ed25519", good)
		change(&def)
		if _, err := scheme.Compile(def); !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("%s: got %v, want %v", name, err, scheme.ErrDefinition)
		}
	}
	compile(t, definition("ed25519", good))
}

// FuzzVerify looks for requests that make a verifier panic, and for changes
// of a signed request that it accepts.
func FuzzVerify(f *testing.F) {
	s := compile(f, definition("ed25519", httpsig.Options{Components: []string{"@method", "@target-uri", "content-digest"}}))
	key := secret(f, "test-key-ed25519.pem")
	v, err := s.Verifier(key)
	if err != nil {
		f.Fatal(err)
	}
	v.Now = func() time.Time { return at }
	good := testRequest()
	sign(f, s, good, key)
	f.Add(good.URL, good.Header.Get("Signature-Input"), good.Header.Get("Signature"), good.Header.Get("Content-Digest"), good.Body)
	f.Add("https://example.com", `a=();created=1;x="\""`, "a=:YQ==:", "sha-256=:YQ==:", []byte{})
	f.Fuzz(func(t *testing.T, url, input, signature, digest string, body []byte) {
		m := &scheme.Message{Method: good.Method, URL: url, Body: body, Header: http.Header{}}
		maps.Copy(m.Header, http.Header{"Signature-Input": {input}, "Signature": {signature}, "Content-Digest": {digest}})
		if _, err := v.VerifyMessage(m); err == nil && (url != good.URL || string(body) != string(good.Body)) {
			t.Errorf("accepted %q with the body %q", url, body)
		}
	})
}

// TestPage compiles the example of docs/hooks.md, and signs with it.
func TestPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/hooks.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(page), "```json\n")
	text, _, _ := strings.Cut(after, "```")
	def, err := scheme.ParseDefinition([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	s := compile(t, def)
	m := testRequest()
	key := secret(t, "test-key-ed25519.pem")
	sign(t, s, m, key)
	if err := verify(t, s, m, key); err != nil {
		t.Error(err)
	}
	if want := `acme=("@method" "@target-uri" "content-digest");created=1618884473`; m.Header.Get("Signature-Input") != want {
		t.Errorf("got %s, want %s", m.Header.Get("Signature-Input"), want)
	}
}
