// Package repository_test keeps the rules of docs/design.md that a compiler
// does not: who imports whom, and that every package says what it is for.
package repository_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/sealhook/sealhook/"

// order is which packages may import which: a package imports only packages
// of later lines. A package that is not here fails the test.
var order = [][]string{
	{"cmd/sealhook", "bench", "web/schema"},
	{"internal/cli"},
	{"internal/demo"},
	{"internal/gateway"},
	{"internal/receive", "internal/deliver", "internal/api", "internal/metrics", "internal/retain", "internal/dashboard"},
	{"internal/job", "internal/live", "internal/tally", "internal/testreceiver"},
	{"internal/route"},
	{"internal/filter"},
	{"internal/store/sqlstore"},
	{"internal/store/storetest", "internal/store/postgrestest"},
	{"internal/keys", "internal/credential", "internal/signin", "internal/replica"},
	{"internal/store", "internal/vault", "internal/egress"},
	{"scheme/schemetest", "scheme/snippet"},
	{"scheme/catalog", "scheme/explain", "scheme/infer", "scheme/httpsig"},
	{"scheme", "web", "internal/logtest"},
}

// onlyBy are packages that few may import.
var onlyBy = map[string][]string{
	"internal/store/sqlstore": {"internal/gateway", "bench"}, // everybody else sees the contract
}

// tests are the folders of what exists to test the rest; it may import anything.
const tests = "test/"

type pkg struct {
	ImportPath string
	Doc        string
	Imports    []string
	Standard   bool
}

func packages(t *testing.T, args ...string) []pkg {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list", "-json=ImportPath,Doc,Imports,Standard"}, args...)...).Output()
	if err != nil {
		if exit, ok := errors.AsType[*exec.ExitError](err); ok {
			t.Fatalf("go list: %s", exit.Stderr)
		}
		t.Fatal(err)
	}
	var list []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

func TestImportsRunDownwards(t *testing.T) {
	rank := make(map[string]int)
	for i, line := range order {
		for _, name := range line {
			rank[name] = i + 1
		}
	}
	for _, p := range packages(t, module+"...") {
		name := strings.TrimPrefix(p.ImportPath, module)
		if strings.HasPrefix(name, tests) {
			continue
		}
		if rank[name] == 0 {
			t.Errorf("%s has no place in the order of packages: give it one in this test and in docs/design.md", name)
			continue
		}
		for _, path := range p.Imports {
			imported, ours := strings.CutPrefix(path, module)
			if !ours {
				continue
			}
			if rank[imported] <= rank[name] {
				t.Errorf("%s imports %s, which is not below it", name, imported)
			}
			if by, ok := onlyBy[imported]; ok && !slices.Contains(by, name) {
				t.Errorf("%s imports %s, which only %s may", name, imported, strings.Join(by, " and "))
			}
		}
	}
}

func TestLibraryNeedsTheStandardLibraryAlone(t *testing.T) {
	for _, p := range packages(t, "-deps", module+"scheme", module+"scheme/catalog", module+"scheme/explain", module+"scheme/snippet") {
		if !p.Standard && !strings.HasPrefix(p.ImportPath, module+"scheme") {
			t.Errorf("the library depends on %s", p.ImportPath)
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for _, p := range packages(t, module+"...") {
		name := strings.TrimPrefix(p.ImportPath, module)
		if p.Doc == "" && !strings.HasPrefix(name, tests) {
			t.Errorf("%s has no package comment", name)
		}
	}
}
