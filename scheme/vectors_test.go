package scheme_test

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
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
	request *http.Request
	body    []byte
}

func readVector(t *testing.T, file string) vector {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, request, _ := bytes.Cut(text, []byte("\n\n"))
	v := vector{sign: true}
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
	if err != nil || len(files) < 100 {
		t.Fatalf("%d vectors, want at least 100 (%v)", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			v := readVector(t, file)
			ver := verifier(t, v.scheme, v.secrets...)
			ver.Now = func() time.Time { return v.at }
			result, err := ver.VerifyRequest(nil, v.request)
			if got := code(err); got != v.expect {
				t.Fatalf("got %s, want %s (%v)", got, v.expect, err)
			}
			if v.expect != "ok" || !v.sign {
				return
			}
			m := scheme.Message{Header: http.Header{}, Body: v.body, ID: result.ID, Time: result.Time}
			if kind := v.request.Header["Content-Type"]; kind != nil {
				m.Header["Content-Type"] = kind
			}
			sign(t, signer(t, v.scheme, v.secrets...), &m)
			if string(m.Body) != string(v.body) {
				t.Errorf("signing again changed the body to %q", m.Body)
			}
			for name := range m.Header {
				if got, want := m.Header.Get(name), v.request.Header.Get(name); got != want {
					t.Errorf("signing again: %s: got %q, want %q", name, got, want)
				}
			}
		})
	}
}
