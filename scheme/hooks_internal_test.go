package scheme

import (
	"errors"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// general are the terms that stand for a part of a request, whoever sent it.
var general = []string{
	"body", "carrier", "challenge", "claim", "field", "field-sorted", "form", "form-sorted", "header", "id", "jose", "json", "method", "param", "path", "proof", "query",
	"query-sorted", "raw-query", "secret", "ts", "url",
}

// mostCode is how much of the catalogue may be code.
const mostCode = 12

// TestHooksPage holds docs/hooks.md to the code.
func TestHooksPage(t *testing.T) {
	code := slices.Concat(slices.Collect(maps.Keys(Hooks)), slices.Collect(maps.Keys(rewrites)))
	for name := range placeNames {
		if !slices.Contains(general, name) {
			code = append(code, name)
		}
	}
	slices.Sort(code)
	if len(code) > mostCode {
		t.Errorf("%d things are code, want at most %d: %q", len(code), mostCode, code)
	}
	page, err := os.ReadFile("../docs/hooks.md")
	if err != nil {
		t.Fatal(err)
	}
	var documented []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllSubmatch(page, -1) {
		documented = append(documented, string(row[1]))
	}
	slices.Sort(documented)
	if !slices.Equal(documented, code) {
		t.Errorf("docs/hooks.md has %q, the code %q", documented, code)
	}
}

// TestHookNotLinked uses a scheme whose code a program lacks: this one has it,
// because it tests the catalogue, and forgets it for a while.
func TestHookNotLinked(t *testing.T) {
	const name = "http-message-signatures"
	linked := compilers[name]
	delete(compilers, name)
	defer func() { compilers[name] = linked }()
	s, err := Compile(Definition{
		Name: "a", Title: "A", Hook: name,
		Carrier:    Carrier{In: "header", Name: "Signature"},
		Signatures: []Signature{{Tag: "ed25519", Algorithm: "ed25519", Encoding: "base64", Key: [][]string{{"pem"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if s.SignsBody() {
		t.Error("nobody knows whether the body is signed")
	}
	_, verifierErr := s.Verifier(NewSecret("a"))
	_, signerErr := s.Signer(NewSecret("a"))
	for _, err := range []error{verifierErr, signerErr} {
		const want = `import _ "github.com/sealhook/sealhook/scheme/httpsig"`
		if !errors.Is(err, ErrDefinition) || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error with %s", err, want)
		}
	}
}
