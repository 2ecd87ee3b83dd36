package repository_test

import (
	"net/http"
	"os"
	"regexp"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// The definitions that docs/definitions.md teaches compile, and sign what they
// verify.
func TestDefinitionsInTheDocs(t *testing.T) {
	text, err := os.ReadFile("../../docs/definitions.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```json\n(.*?)```").FindAllSubmatch(text, -1)
	if len(blocks) != 6 {
		t.Fatalf("got %d definitions in the page, want 6", len(blocks))
	}
	for _, block := range blocks {
		def, err := scheme.ParseDefinition(block[1])
		if err != nil {
			t.Error(err)
			continue
		}
		s, err := scheme.Compile(def)
		if err != nil {
			t.Error(err)
			continue
		}
		secret := s.GenerateSecret()
		g, err := s.Signer(secret)
		if err != nil {
			t.Error(err)
			continue
		}
		v, err := s.Verifier(secret)
		if err != nil {
			t.Error(err)
			continue
		}
		m := scheme.Message{
			Method: http.MethodPost, URL: "https://example.com/hooks?a=1", Body: []byte("kind=paid&amount=12"),
			Header: http.Header{"Content-Type": {"application/x-www-form-urlencoded"}},
		}
		if err := g.Sign(&m); err != nil {
			t.Errorf("%s: sign: %v", def.Name, err)
			continue
		}
		if _, err := v.VerifyMessage(&m); err != nil {
			t.Errorf("%s: verify: %v", def.Name, err)
		}
		m.Body = []byte("kind=paid&amount=13")
		if _, err := v.VerifyMessage(&m); err == nil {
			t.Errorf("%s: another body was accepted", def.Name)
		}
	}
}
