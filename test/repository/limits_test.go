package repository_test

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A limit is one row of docs/limits.md.
var limit = regexp.MustCompile("(?m)^\\| `([a-z]+)\\.([A-Za-z]+)(?:\\.([A-Za-z]+))?`: [^|]+ \\| ([^|]+) \\| [^|]+ \\| [^|]+ \\|$")

// Every row names a constant that has its value, or a field whose comment
// says that value is what zero means.
func TestLimitsAreThoseOfTheCode(t *testing.T) {
	text, err := os.ReadFile("../../docs/limits.md")
	if err != nil {
		t.Fatal(err)
	}
	if rows, all := len(limit.FindAll(text, -1)), strings.Count(string(text), "\n| `"); rows != all {
		t.Errorf("%d of %d rows are of the form | `package.name`: what | value | beyond it | to set it |", rows, all)
	}
	packages := make(map[string]*source)
	for _, row := range limit.FindAllStringSubmatch(string(text), -1) {
		pkg, name, field, value := row[1], row[2], row[3], row[4]
		if packages[pkg] == nil {
			packages[pkg] = read(t, pkg)
		}
		if field != "" {
			if comment := packages[pkg].comment(name, field); !strings.Contains(comment, value+" if zero") {
				t.Errorf("%s.%s.%s: the code says %q, docs/limits.md %q", pkg, name, field, comment, value)
			}
			continue
		}
		want, err := number(value)
		if err != nil {
			t.Errorf("%s.%s: %v", pkg, name, err)
			continue
		}
		c, ok := packages[pkg].scope.Lookup(name).(*types.Const)
		if !ok {
			t.Errorf("%s.%s: no such constant", pkg, name)
			continue
		}
		if got, ok := constant.Int64Val(constant.ToInt(c.Val())); !ok || got != want {
			t.Errorf("%s.%s: the code says %s, docs/limits.md %s", pkg, name, c.Val(), value)
		}
	}
}

// number returns what a text such as "4,096", "64 KiB" or "5m" stands for; of
// a time the nanoseconds.
func number(text string) (int64, error) {
	if d, err := time.ParseDuration(text); err == nil {
		return int64(d), nil
	}
	digits, unit, _ := strings.Cut(text, " ")
	n, err := strconv.ParseInt(strings.ReplaceAll(digits, ",", ""), 10, 64)
	size, ok := map[string]int64{"": 1, "KiB": 1 << 10, "MiB": 1 << 20}[unit]
	if err != nil || !ok {
		return 0, fmt.Errorf("%q is no number, size or time", text)
	}
	return n * size, nil
}

// A source is what a package declares.
type source struct {
	files []*ast.File
	scope *types.Scope
}

// read reads a package of the library or under internal.
func read(t *testing.T, name string) *source {
	t.Helper()
	var dir string
	var entries []os.DirEntry
	var err error
	for _, parent := range []string{"internal", "internal/store", "scheme", "."} {
		dir = filepath.Join("../..", parent, name)
		if entries, err = os.ReadDir(dir); err == nil {
			break
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	files, s := token.NewFileSet(), new(source)
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		f, err := parser.ParseFile(files, filepath.Join(dir, e.Name()), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		s.files = append(s.files, f)
	}
	// The constants need no import but time; all else may be wrong.
	check := types.Config{Importer: timeOnly{}, Error: func(error) {}, IgnoreFuncBodies: true}
	checked, _ := check.Check(name, files, s.files, nil)
	s.scope = checked.Scope()
	return s
}

// timeOnly imports the units of package time, and nothing else.
type timeOnly struct{}

func (timeOnly) Import(path string) (*types.Package, error) {
	if path != "time" {
		return nil, fmt.Errorf("import %s: not needed", path)
	}
	p := types.NewPackage(path, path)
	for name, unit := range map[string]time.Duration{
		"Millisecond": time.Millisecond, "Second": time.Second, "Minute": time.Minute, "Hour": time.Hour,
	} {
		p.Scope().Insert(types.NewConst(token.NoPos, p, name, types.Typ[types.UntypedInt], constant.MakeInt64(int64(unit))))
	}
	p.MarkComplete()
	return p, nil
}

// comment returns the comment behind the field of a struct.
func (s *source) comment(structName, field string) (text string) {
	for _, f := range s.files {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok || spec.Name.Name != structName {
				return true
			}
			for _, f := range spec.Type.(*ast.StructType).Fields.List {
				if f.Names[0].Name == field {
					text = f.Comment.Text()
				}
			}
			return false
		})
	}
	return text
}
