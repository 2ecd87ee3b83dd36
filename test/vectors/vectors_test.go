// Package vectors_test holds the vectors against a second implementation, in
// Python: the rules of more than 160 vendors, written out by hand.
package vectors_test

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/schemetest"
)

func TestVendors(t *testing.T) {
	cmd := exec.Command("/usr/bin/python3", "vendors.py") // the one that Debian's packages serve
	cmd.Stderr = os.Stderr
	verify := schemetest.Command(t, cmd)
	vectors, definitions, seen := 0, make(map[string]bool), make(map[string]bool)
	schemetest.Run(t, func(v *schemetest.Vector) (string, error) {
		verdict, err := verify(v)
		if verdict == schemetest.Skip {
			return verdict, err
		}
		if v.Expect == schemetest.OK {
			vectors++
			definitions[v.Definition.Name] = true
			for _, part := range parts(v.Definition) {
				seen[part] = true
			}
		}
		return verdict, err
	})
	t.Logf("%d genuine requests of %d definitions", vectors, len(definitions))
	if vectors < 865 || len(definitions) < 175 {
		t.Errorf("%d genuine requests of %d definitions, want at least 865 of 175", vectors, len(definitions))
	}
	for _, name := range catalog.Names() {
		for _, part := range parts(catalog.MustGet(name).Definition()) {
			if !seen[part] {
				t.Errorf("%s: vendors.py has no vendor with %s", name, part)
				seen[part] = true
			}
		}
	}
}

// parts returns the parts of a definition of which each is to be seen by the
// second implementation.
func parts(def scheme.Definition) []string {
	all := []string{
		"the content " + def.Content,
		fmt.Sprintf("the carrier's place and grammar %q %q", def.Carrier.In, def.Carrier.Grammar),
		fmt.Sprintf("the separator and assign %q %q", def.Carrier.Separator, def.Carrier.Assign),
	}
	for _, sig := range def.Signatures[:1] {
		all = append(all, "the algorithm "+sig.Algorithm, "the encoding "+sig.Encoding, fmt.Sprintf("the key %q", sig.Key))
	}
	for place, want := range def.Require {
		if place, _, _ := strings.Cut(place, ":"); strings.Contains(want, "{") { // it follows from the rest of the request
			all = append(all, "the requirement "+place+" "+want)
		}
	}
	if def.Timestamp != nil {
		place, _, _ := strings.Cut(def.Timestamp.In, ":")
		all = append(all, "the unit "+def.Timestamp.Unit, "the timestamp's place "+place)
	}
	return all
}
