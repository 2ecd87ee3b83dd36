package scheme_test

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// A vector is a file of testdata/vectors: lines of "key: value", an empty
// line, and an HTTP request byte by byte, its lines ended by LF.
//
//	scheme      its name in the catalogue
//	definition  in place of scheme
//	secret      one of the secrets; there may be several
//	secret-file  the same: a file of testdata/keys
//	param       NAME=TEXT, one of the parameters
//	at          the clock, in seconds since 1970
//	expect      "ok", or the code of the reason
//	sign        "no": signing does not lead to these very headers
//	source      where the signature comes from
//	note        what the case is about
type vector struct {
	scheme  *scheme.Scheme
	secrets []scheme.Secret
	at      time.Time
	expect  string
	sign    bool
	params  map[string]string
	request *http.Request
	body    []byte
}

func readVector(t *testing.T, file string) vector {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, request, _ := bytes.Cut(text, []byte("\n\n"))
	v := vector{sign: true, params: map[string]string{}}
	sourced := false
	for line := range strings.Lines(string(head)) {
		key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		switch key {
		case "scheme":
			v.scheme = get(t, value)
		case "definition":
			v.scheme = define(t, value)
		case "secret":
			v.secrets = append(v.secrets, scheme.NewSecret(value))
		case "secret-file":
			v.secrets = append(v.secrets, testKey(t, value))
		case "param":
			name, text, _ := strings.Cut(value, "=")
			v.params[name] = text
		case "at":
			seconds, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			v.at = time.Unix(seconds, 0)
		case "expect":
			v.expect = value
		case "sign":
			v.sign = value != "no"
		case "source":
			sourced = true
		case "note":
		default:
			t.Fatalf("unknown key %q", key)
		}
	}
	if v.scheme == nil || v.expect == "" || !sourced {
		t.Fatal("scheme, expect or source is missing")
	}
	rest := bufio.NewReader(bytes.NewReader(request))
	if v.request, err = http.ReadRequest(rest); err != nil {
		t.Fatal(err)
	}
	if v.body, err = io.ReadAll(v.request.Body); err != nil {
		t.Fatal(err)
	}
	if n, _ := io.Copy(io.Discard, rest); n > 0 {
		t.Fatalf("%d bytes behind the body", n)
	}
	v.request.Body = io.NopCloser(bytes.NewReader(v.body))
	return v
}

func TestVectors(t *testing.T) {
	files, err := filepath.Glob("testdata/vectors/*.txt")
	if err != nil || len(files) < 170 {
		t.Fatalf("%d vectors, want at least 170 (%v)", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			v := readVector(t, file)
			ver := verifier(t, v.scheme, v.secrets...)
			ver.Now = func() time.Time { return v.at }
			url := v.request.RequestURI
			if !v.request.URL.IsAbs() {
				url = "http://" + v.request.Host + url
			}
			m := scheme.Message{Method: v.request.Method, URL: url, Header: v.request.Header, Body: v.body, Params: v.params}
			result, err := ver.VerifyMessage(&m)
			if got := code(err); got != v.expect {
				t.Fatalf("got %s, want %s (%v)", got, v.expect, err)
			}
			if v.expect != "ok" || !v.sign {
				return
			}
			m.ID, m.Time, m.Header = result.ID, result.Time, unsigned(v.scheme.Definition(), v.request.Header)
			m.URL = withoutRequired(v.scheme.Definition(), url)
			sign(t, signer(t, v.scheme, v.secrets...), &m)
			if string(m.Body) != string(v.body) {
				t.Errorf("signing again changed the body to %q", m.Body)
			}
			if !reflect.DeepEqual(m.Header, v.request.Header) {
				t.Errorf("signing again: got %q, want %q", m.Header, v.request.Header)
			}
			if m.URL != url {
				t.Errorf("signing again: got the URL %s, want %s", m.URL, url)
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

// testKey returns the text of a file of testdata/keys.
func testKey(t testing.TB, file string) scheme.Secret {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "keys", file))
	if err != nil {
		t.Fatal(err)
	}
	return scheme.NewSecret(string(text))
}
