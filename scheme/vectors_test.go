package scheme_test

import (
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/schemetest"
)

func TestVectors(t *testing.T) {
	schemetest.Run(t, schemetest.Verify)
}

// TestVectorsAreSignedAgain makes the requests of the vectors from what was
// read in them.
func TestVectorsAreSignedAgain(t *testing.T) {
	for _, v := range schemetest.Vectors() {
		if v.Expect != schemetest.OK || v.Unsignable {
			continue
		}
		t.Run(v.Name, func(t *testing.T) {
			s, err := scheme.Compile(v.Definition)
			if err != nil {
				t.Fatal(err)
			}
			var secrets []scheme.Secret
			for _, text := range v.Secrets {
				secrets = append(secrets, scheme.NewSecret(text))
			}
			m := v.Message()
			ver := verifier(t, s, secrets...)
			ver.Now = func() time.Time { return v.At }
			result, err := ver.VerifyMessage(m)
			if err != nil {
				t.Fatal(err)
			}
			m.ID, m.Time, m.Header = result.ID, result.Time, unsigned(v.Definition, v.Header)
			m.URL = withoutRequired(v.Definition, v.URL)
			sign(t, signer(t, s, secrets...), m)
			if string(m.Body) != string(v.Body) {
				t.Errorf("the body changed to %q", m.Body)
			}
			if !reflect.DeepEqual(m.Header, v.Header) {
				t.Errorf("got %q, want %q", m.Header, v.Header)
			}
			if m.URL != v.URL {
				t.Errorf("got the URL %s, want %s", m.URL, v.URL)
			}
		})
	}
}

// unsigned returns the headers without those that a Signer sets.
func unsigned(def scheme.Definition, h http.Header) http.Header {
	h = h.Clone()
	names := append(def.Carrier.Names, def.Carrier.Name)
	for place := range def.Require {
		if name, ok := strings.CutPrefix(place, "header:"); ok {
			names = append(names, name)
		}
	}
	for n := range scheme.MaxSignatures {
		names = append(names, strings.ReplaceAll(def.Carrier.Name, "{n}", strconv.Itoa(n+1)))
	}
	if def.ID != nil {
		names = append(names, strings.TrimPrefix(def.ID.In, "header:"))
	}
	if def.Timestamp != nil {
		names = append(names, strings.TrimPrefix(def.Timestamp.In, "header:"))
	}
	for _, name := range names {
		h.Del(name)
	}
	return h
}

// withoutRequired returns address without the query parameters that a Signer
// adds behind the others.
func withoutRequired(def scheme.Definition, address string) string {
	for place := range def.Require {
		if name, ok := strings.CutPrefix(place, "query:"); ok {
			address, _, _ = strings.Cut(address, "&"+name+"=")
		}
	}
	return address
}

// testKey returns the text of one of the vectors' keys.
func testKey(t testing.TB, file string) scheme.Secret {
	t.Helper()
	return scheme.NewSecret(schemetest.Key(file))
}
