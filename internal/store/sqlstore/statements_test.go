package sqlstore_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every statement names the tenant, or says that it is about every tenant.
func TestStatementsNameTheTenant(t *testing.T) {
	statement := regexp.MustCompile(`(?s)^(/\*.*?\*/ )?(SELECT|INSERT|UPDATE|DELETE|WITH)\b`)
	table := regexp.MustCompile(`\b(FROM|INTO|UPDATE|JOIN) +[a-z_]+`)
	names := regexp.MustCompile(`\btenant\b`)
	n := 0
	for _, sql := range constantTexts(t) {
		if !statement.MatchString(sql) || !table.MatchString(sql) {
			continue
		}
		n++
		text := strings.NewReplacer("FROM tenant", "", "INTO tenant", "", "UPDATE tenant", "").Replace(sql)
		if !names.MatchString(text) && !strings.HasPrefix(sql, "/* every tenant */") {
			t.Errorf("a statement names no tenant:\n%s", sql)
		}
	}
	if n < 50 {
		t.Errorf("found %d statements: the test no longer sees them", n)
	}
}

// The two databases share most of their statements: what is in a file of one
// engine is its own, the rest is of both.
func TestStatementsAreShared(t *testing.T) {
	statement := regexp.MustCompile(`(?s)^(/\*.*?\*/ )?(SELECT|INSERT|UPDATE|DELETE|WITH)\b`)
	count := func(pattern string) int {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, sql := range constantTextsIn(t, names...) {
			if statement.MatchString(sql) {
				n++
			}
		}
		return n
	}
	sqlite, postgres := count("sqlite*.go"), count("postgres*.go")
	shared := count("*.go") - sqlite - postgres
	for engine, own := range map[string]int{"SQLite": sqlite, "PostgreSQL": postgres} {
		if share := float64(shared) / float64(shared+own); share < 0.85 {
			t.Errorf("%s: %d statements of its own and %d that both share: %.0f %%, want 85 %% at least", engine, own, shared, 100*share)
		} else {
			t.Logf("%s: %d statements of its own and %d that both share", engine, own, shared)
		}
	}
}

// In SQLite, whatever may end a delivery in a line says so, and makes the next
// one due: see the trigger delivery_next_in_line. In PostgreSQL its trigger sees it.
func TestStatementsThatEndSetTheLine(t *testing.T) {
	sets := regexp.MustCompile(`(?s)\bUPDATE delivery\b.*\bSET\b.*?\bstate = ([^,\s]+)`)
	n := 0
	var names []string
	for _, name := range goFiles(t) {
		if !strings.HasPrefix(name, "postgres") {
			names = append(names, name)
		}
	}
	for _, sql := range constantTextsIn(t, names...) {
		to := sets.FindStringSubmatch(sql)
		if to == nil || to[1] == "0" || to[1] == "1" {
			continue
		}
		n++
		if !strings.Contains(sql, "line = line") && !strings.Contains(sql, "AND line = ''") {
			t.Errorf("a statement that ends deliveries does not set their line:\n%s", sql)
		}
	}
	if n < 7 {
		t.Errorf("found %d statements: the test no longer sees them", n)
	}
}

// What stands in the audit log stays as it is, until it is old.
func TestStatementsLeaveTheAuditLogAlone(t *testing.T) {
	change := regexp.MustCompile(`(?i)\b(UPDATE|DELETE\s+FROM|INTO|REPLACE\s+INTO|TRUNCATE|DROP\s+TABLE|ALTER\s+TABLE)\s+audit\b`)
	found := make(map[string]int)
	for _, sql := range constantTexts(t) {
		for _, match := range change.FindAllStringSubmatch(sql, -1) {
			found[match[1]]++
		}
	}
	if len(found) != 2 || found["INTO"] != 1 || found["DELETE FROM"] != 1 {
		t.Errorf("got statements that change the audit log: %v, want one that adds to it, and one that deletes what is old", found)
	}
}

// constantTexts returns the texts in the package's source, each put together
// from its parts as far as they are constant.
func constantTexts(t *testing.T) []string {
	t.Helper()
	return constantTextsIn(t, goFiles(t)...)
}

// goFiles returns the names of the package's files.
func goFiles(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// constantTextsIn returns those in some of the files.
func constantTextsIn(t *testing.T, of ...string) []string {
	t.Helper()
	var files, read []*ast.File
	for _, name := range goFiles(t) { // all of them, for the constants
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
		if slices.Contains(of, name) {
			read = append(read, file)
		}
	}
	constants := make(map[string]ast.Expr)
	inspect := func(files []*ast.File, see func(ast.Node) bool) {
		for _, file := range files {
			ast.Inspect(file, see)
		}
	}
	inspect(files, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Values) == len(spec.Names) {
			for i, name := range spec.Names {
				constants[name.Name] = spec.Values[i]
			}
		}
		return true
	})
	var text func(e ast.Expr) string
	text = func(e ast.Expr) string {
		switch e := e.(type) {
		case *ast.BasicLit:
			s, err := strconv.Unquote(e.Value)
			if err != nil {
				return ""
			}
			return s
		case *ast.BinaryExpr:
			return text(e.X) + text(e.Y)
		case *ast.Ident:
			if value := constants[e.Name]; value != nil {
				return text(value)
			}
		}
		return "…"
	}
	var all []string
	inspect(read, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			all = append(all, text(n))
			return false
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				all = append(all, text(n))
			}
		}
		return true
	})
	return all
}
