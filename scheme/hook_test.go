package scheme_test

import (
	"testing"

	"github.com/sealhook/sealhook/scheme"
	_ "github.com/sealhook/sealhook/scheme/httpsig" // whose definitions are in the catalogue
)

// TestRegisterHook registers what is no hook.
func TestRegisterHook(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a hook of an unknown name is registered")
		}
	}()
	scheme.RegisterHook("none", nil)
}
