package explain_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"hash"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

// A testCase is a file of testdata/cases: lines of "key: value", an empty line,
// and an HTTP request without its body, whose lines end with LF. {sig:hex},
// {sig:base64} and the like in it are the signature. Texts in quotes are Go's.
//
//	scheme    its name in the catalogue
//	known     names of other schemes that are handed in
//	secret    what the receiver has; there may be several
//	other     a label and another secret of the project
//	key       what the sender keys its signature with
//	hash      what the sender makes its signature with
//	signed    what the sender signs
//	body      what the receiver gets
//	at        the clock, in seconds since 1970
//	cause     ok, none or the code of the cause
//	also      a code that is in Also
//	evidence  what the evidence says
//	note      what the case is about
type testCase struct {
	name                  string
	options               explain.Options
	request               *explain.Request
	signature             []byte
	secrets               []string
	key, signed           []byte
	cause, also, evidence string
}

var hashes = map[string]func() hash.Hash{"md5": md5.New, "sha1": sha1.New, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New}

// signatureForms are the texts that a signature can have in a case.
var signatureForms = map[string]func([]byte) string{
	"hex":                hex.EncodeToString,
	"base64":             base64.StdEncoding.EncodeToString,
	"base64url":          base64.URLEncoding.EncodeToString,
	"base64-unpadded":    base64.RawStdEncoding.EncodeToString,
	"base64url-unpadded": base64.RawURLEncoding.EncodeToString,
	"base64-of-hex":      func(b []byte) string { return base64.StdEncoding.EncodeToString([]byte(hex.EncodeToString(b))) },
	"hex-of-base64":      func(b []byte) string { return hex.EncodeToString([]byte(base64.StdEncoding.EncodeToString(b))) },
}

func readCase(t testing.TB, file string) testCase {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, request, _ := strings.Cut(string(text), "\n\n")
	c := testCase{name: strings.TrimSuffix(filepath.Base(file), ".txt")}
	unquote := func(text string) string {
		s, err := strconv.Unquote(text)
		if err != nil {
			t.Fatalf("%s: %q: %v", file, text, err)
		}
		return s
	}
	var body, algorithm string
	for line := range strings.SplitSeq(head, "\n") {
		name, value, _ := strings.Cut(line, ": ")
		switch name {
		case "scheme":
			c.options.Scheme = catalog.MustGet(value)
		case "known":
			for name := range strings.FieldsSeq(value) {
				c.options.Others = append(c.options.Others, catalog.MustGet(name))
			}
		case "secret":
			c.secrets = append(c.secrets, unquote(value))
			c.options.Secrets = append(c.options.Secrets, explain.Named{Secret: scheme.NewSecret(unquote(value))})
		case "other":
			label, err := strconv.QuotedPrefix(value)
			if err != nil {
				t.Fatal(err)
			}
			secret := unquote(strings.TrimSpace(value[len(label):]))
			c.secrets = append(c.secrets, secret)
			c.options.OtherSecrets = append(c.options.OtherSecrets, explain.Named{Label: unquote(label), Secret: scheme.NewSecret(secret)})
		case "key":
			c.key = []byte(unquote(value))
		case "hash":
			algorithm = value
		case "signed":
			c.signed = []byte(unquote(value))
		case "body":
			body = unquote(value)
		case "at":
			seconds, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			c.options.Now = time.Unix(seconds, 0)
		case "cause":
			c.cause = value
		case "also":
			c.also = value
		case "evidence":
			c.evidence = value
		case "note":
		default:
			t.Fatalf("%s: unknown key %q", file, name)
		}
	}
	if name, ok := strings.CutPrefix(algorithm, "hmac-"); ok {
		c.signature = sum(hmac.New(hashes[name], c.key), c.signed)
	} else {
		c.signature = sum(hashes[algorithm](), c.signed)
	}
	for form, encode := range signatureForms {
		request = strings.ReplaceAll(request, "{sig:"+form+"}", encode(c.signature))
	}
	if c.request, err = explain.ParseHTTP([]byte(request + "\n" + body)); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return c
}

func sum(h hash.Hash, b []byte) []byte {
	h.Write(b)
	return h.Sum(nil)
}

func readCases(t testing.TB) []testCase {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) < 100 {
		t.Fatalf("%d cases, want at least 100 (%v)", len(files), err)
	}
	var cases []testCase
	for _, file := range files {
		cases = append(cases, readCase(t, file))
	}
	return cases
}

func TestCases(t *testing.T) {
	for _, c := range readCases(t) {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			r := explain.Explain(t.Context(), c.request, c.options)
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("took %s, want at most 2 s", took)
			}
			got := "none"
			switch {
			case r.Verified:
				got = "ok"
			case r.Cause != nil:
				got = r.Cause.Code
			}
			if got != c.cause {
				t.Fatalf("got %s, want %s\n%s", got, c.cause, r)
			}
			if r.Cause != nil {
				if !slices.Contains(explain.Codes(), r.Cause.Code) || r.Cause.Title == "" || r.Cause.Fix == "" || r.Cause.Evidence == "" {
					t.Errorf("incomplete: %+v", r.Cause)
				}
				if !strings.Contains(r.Cause.Evidence, c.evidence) {
					t.Errorf("evidence: got %q, want %q in it", r.Cause.Evidence, c.evidence)
				}
				if c.also != "" && !slices.Contains(r.Cause.Also, c.also) {
					t.Errorf("also: got %q, want %q among them", r.Cause.Also, c.also)
				}
			}
			names := []string{"headers", "repeats", "signature", "secrets", "timestamp", "body", "content", "require", "compare", "verdict"}
			if strings.HasPrefix(c.options.Scheme.Definition().Carrier.Grammar, "jw") {
				names = slices.Insert(names, 3, "token")
			}
			for i, name := range names {
				if i >= len(r.Steps) || r.Steps[i].Name != name || r.Steps[i].Seen == "" {
					t.Fatalf("step %d: got %+v, want %s", i, r.Steps, name)
				}
			}
			keepsSecrets(t, c, r)
		})
	}
}

// Each cause is found by a case; those that none of the schemes there can have,
// by another test.
func TestCodes(t *testing.T) {
	found := map[string]bool{"scheme-unknown": true, "content-url": true}
	for _, c := range readCases(t) {
		found[c.cause] = true
	}
	for _, code := range explain.Codes() {
		if !found[code] {
			t.Errorf("no case for the cause %s", code)
		}
	}
}

// keepsSecrets checks that neither form of a report holds a part of a secret,
// or a signature: the one received may be the right one in another encoding.
func keepsSecrets(t *testing.T, c testCase, r explain.Report) {
	t.Helper()
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	shown := r.String() + string(text) + strings.ReplaceAll(string(text), `\"`, `"`)
	shown = strings.ReplaceAll(shown, string(c.request.Message.Body), "") // which anybody may see
	for _, secret := range append(c.secrets, string(c.key)) {
		for _, canary := range []string{strings.TrimSpace(secret), hex.EncodeToString([]byte(secret)), base64.RawStdEncoding.EncodeToString([]byte(secret))} {
			canary = canary[min(len(canary), 9):] // a public prefix, such as whsec_ or https://
			for i := 0; i+6 <= len(canary); i++ {
				if strings.Contains(shown, canary[i:i+6]) {
					t.Fatalf("the report holds %q of a secret:\n%s", canary[i:i+6], shown)
				}
			}
		}
	}
	signatures := [][]byte{c.signature}
	for _, h := range hashes {
		for _, key := range append(c.secrets, string(c.key)) {
			signatures = append(signatures, sum(hmac.New(h, []byte(key)), c.request.Message.Body), sum(hmac.New(h, []byte(key)), c.signed))
		}
	}
	for _, signature := range signatures {
		for name, encode := range signatureForms {
			if text := encode(signature); strings.Contains(strings.ToLower(shown), strings.ToLower(text[:10])) {
				t.Fatalf("the report holds a signature in %s:\n%s", name, shown)
			}
		}
	}
}

// What is in the report is in the text for the terminal.
func TestString(t *testing.T) {
	c := readCase(t, "testdata/cases/body-compact.txt")
	r := explain.Explain(t.Context(), c.request, c.options)
	text := r.String()
	for _, want := range []string{"not verified: freispace\n", "cause     body-json: ", "evidence  ", "fix       ", "\nExpress\n    app.post(", "\nok       headers"} {
		if !strings.Contains(text, want) {
			t.Errorf("got %s\nwant %q in it", text, want)
		}
	}
	if !bytes.Contains([]byte(text), []byte(`body (39 bytes) "{\n  \"id\": 1,`)) {
		t.Errorf("got %s\nwant the content byte by byte", text)
	}
}
