package scheme_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

func gzipped(t testing.TB, body string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(body)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestDecoded(t *testing.T) {
	const body = `{"id": "evt_1", "type": "order.created"}`
	whole := gzipped(t, body)
	cut := whole[:len(whole)-1]
	wrong := bytes.Clone(whole)
	wrong[len(wrong)-8] ^= 1 // of the checksum
	for _, tt := range []struct {
		name   string
		coding []string
		sent   []byte
		want   string
	}{
		{"not compressed", nil, []byte(body), "ok"},
		{"gzip", []string{"gzip"}, whole, "ok"},
		{"GZIP", []string{"GZIP"}, whole, "ok"},
		{"gzip, and another body", []string{"gzip"}, gzipped(t, body+" "), "mismatch"},
		{"gzip, not compressed", []string{"gzip"}, []byte(body), "malformed"},
		{"gzip, empty", []string{"gzip"}, nil, "malformed"},
		{"gzip, not said", nil, whole, "malformed"},
		{"gzip, cut", []string{"gzip"}, cut, "malformed"},
		{"gzip, of a wrong checksum", []string{"gzip"}, wrong, "malformed"},
		{"gzip, and a byte", []string{"gzip"}, append(bytes.Clone(whole), 0), "malformed"},
		{"gzip, and an empty member", []string{"gzip"}, append(bytes.Clone(whole), gzipped(t, "")...), "malformed"},
		{"gzip in two members", []string{"gzip"}, append(gzipped(t, body[:9]), gzipped(t, body[9:])...), "malformed"},
		{"gzip twice", []string{"gzip", "gzip"}, gzipped(t, string(whole)), "malformed"},
		{"gzip, gzip", []string{"gzip, gzip"}, gzipped(t, string(whole)), "malformed"},
		{"identity", []string{"identity"}, []byte(body), "malformed"},
		{"deflate", []string{"deflate"}, whole, "malformed"},
		{"no name", []string{""}, []byte(body), "malformed"},
		{"larger than the limit", []string{"gzip"}, gzipped(t, strings.Repeat("0", 1001)), "too_large"},
		{"a bomb", []string{"gzip"}, gzipped(t, strings.Repeat("0", 20<<20)), "too_large"},
	} {
		s := define(t, `{"name": "decoded", "title": "Decoded", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}", "body": "decoded",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "id": {"in": "json:$.id"}, "event": "{json:$.type}"}`)
		m := &scheme.Message{Header: http.Header{"X-Sig": {hexMAC("secret", body)}}, Body: tt.sent}
		if tt.coding != nil {
			m.Header["content-encoding"] = tt.coding // as a map of another server may spell it
		}
		v := verifier(t, s, scheme.NewSecret("secret"))
		v.MaxBody = 1000
		result, err := v.VerifyMessage(m)
		if code(err) != tt.want {
			t.Errorf("%s: got %v, want %s", tt.name, err, tt.want)
		}
		if tt.want != "ok" {
			continue
		}
		if got := s.EventType(m); result.ID != "evt_1" || got != "order.created" {
			t.Errorf("%s: got the id %q and the event type %q", tt.name, result.ID, got)
		}
		signed := clone(m)
		signed.Header.Del("X-Sig")
		sign(t, signer(t, s, scheme.NewSecret("secret")), signed)
		if signed.Header.Get("X-Sig") != hexMAC("secret", body) || string(signed.Body) != string(tt.sent) || signed.ID != "evt_1" || signed.Time != at || len(signed.Header) != len(m.Header) {
			t.Errorf("%s: signed %q with the id %q at %s", tt.name, signed.Header, signed.ID, signed.Time)
		}
	}
}

// TestDecodedFields reads a field of a compressed form, and signs a compressed
// payload under a scheme that writes to the URL.
func TestDecodedFields(t *testing.T) {
	s := define(t, `{"name": "decoded", "title": "Decoded", "carrier": {"in": "query", "name": "sig"}, "content": "{form:id}{form-sorted}", "body": "decoded",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	m := &scheme.Message{URL: "https://a.example/", Body: gzipped(t, "id=1&a=b"), Header: http.Header{
		"Content-Type": {"application/x-www-form-urlencoded"}, "Content-Encoding": {"gzip"},
	}}
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	if want := "https://a.example/?sig=" + hexMAC("secret", "1abid1"); m.URL != want {
		t.Errorf("got %s, want %s", m.URL, want)
	}
	if _, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m); err != nil {
		t.Error(err)
	}
}

// FuzzDecoded checks that a body is decoded to what was compressed, or refused.
func FuzzDecoded(f *testing.F) {
	f.Add(gzipped(f, "order 1"))
	f.Add(append(gzipped(f, "order"), gzipped(f, " 1")...))
	f.Add([]byte("order 1"))
	s := define(f, `{"name": "decoded", "title": "Decoded", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}", "body": "decoded",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	v := verifier(f, s, scheme.NewSecret("secret"))
	f.Fuzz(func(t *testing.T, body []byte) {
		encoded := http.Header{"Content-Encoding": {"gzip"}}
		m := &scheme.Message{Header: encoded.Clone(), Body: body}
		if signer(t, s, scheme.NewSecret("secret")).Sign(m) == nil { // what was sent is one gzip stream
			if _, err := v.VerifyMessage(m); err != nil {
				t.Errorf("%q: %v", body, err)
			}
			z, err := gzip.NewReader(bytes.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			plain, err := io.ReadAll(z)
			if err != nil || m.Header.Get("X-Sig") != hexMAC("secret", string(plain)) {
				t.Errorf("%q: another reader has %q (%v)", body, plain, err)
			}
		}
		m = &scheme.Message{Header: encoded, Body: gzipped(t, string(body))}
		sign(t, signer(t, s, scheme.NewSecret("secret")), m)
		if m.Header.Get("X-Sig") != hexMAC("secret", string(body)) {
			t.Errorf("%q: compressed, it is signed as another", body)
		}
	})
}
