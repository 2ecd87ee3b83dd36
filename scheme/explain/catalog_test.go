package explain_test

import (
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
	"github.com/sealhook/sealhook/scheme/schemetest"
)

// TestCatalog explains a genuine webhook of each definition, so that each part
// that a definition can have stands in a step that does not fail; and the same
// without all that makes it genuine.
func TestCatalog(t *testing.T) {
	for _, v := range schemetest.Vectors() {
		name := v.Definition.Name
		if v.Name != "catalog/"+name+"/ok" {
			continue
		}
		m := v.Message()
		o := explain.Options{Scheme: catalog.MustGet(name), Secrets: []explain.Named{{Secret: scheme.NewSecret(v.Secrets[0])}}, Now: v.At}
		r := explain.Explain(t.Context(), &explain.Request{Message: *m}, o)
		if !r.Verified || r.Cause != nil {
			t.Errorf("%s: not verified:\n%s", name, r)
		}
		for _, step := range r.Steps {
			if step.Status == explain.Fail {
				t.Errorf("%s: step %s failed: %s", name, step.Name, step.Seen)
			}
		}
		m.Header, m.Body = nil, nil
		m.URL, _, _ = strings.Cut(m.URL, "?")
		if r := explain.Explain(t.Context(), &explain.Request{Message: *m}, o); r.Verified || r.Cause == nil {
			t.Errorf("%s: nothing is left of it, and no cause is named:\n%s", name, r)
		}
	}
}
