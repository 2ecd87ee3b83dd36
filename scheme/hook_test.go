package scheme_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestHookNotLinked uses a scheme whose code this program lacks.
func TestHookNotLinked(t *testing.T) {
	s := define(t, wholeHook)
	if s.SignsBody() {
		t.Error("nobody knows whether the body is signed")
	}
	_, verifierErr := s.Verifier(scheme.NewSecret("a"))
	_, signerErr := s.Signer(scheme.NewSecret("a"))
	for _, err := range []error{verifierErr, signerErr} {
		const want = `import _ "github.com/sealhook/sealhook/scheme/httpsig"`
		if !errors.Is(err, scheme.ErrDefinition) || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error with %s", err, want)
		}
	}
}

// TestRegisterHook registers what is no hook.
func TestRegisterHook(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a hook of an unknown name is registered")
		}
	}()
	scheme.RegisterHook("none", nil)
}
