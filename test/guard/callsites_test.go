// Package guard_test attacks what leaves Sealhook: each place that sends a
// request to a URL from outside gets every URL of a corpus, and none may lead
// to where it must not.
package guard_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// root is the module's folder.
const root = "../.."

// exempt are the folders whose programs talk to whom they want: they test and
// measure, and are no part of the gateway.
var exempt = []string{"test", "bench"}

// clients are what builds a way out past package egress, by import path. A
// star is the whole package.
var clients = map[string][]string{
	"net": {"Dial", "DialIP", "DialTCP", "DialTimeout", "DialUDP", "DialUnix", "Dialer", "DefaultResolver", "Resolver",
		"LookupAddr", "LookupCNAME", "LookupHost", "LookupIP", "LookupMX", "LookupNS", "LookupPort", "LookupSRV", "LookupTXT", "ResolveIPAddr",
		"ResolveTCPAddr", "ResolveUDPAddr"},
	"net/http": {"Client", "DefaultClient", "DefaultTransport", "Get", "Head", "NewFileTransport", "NewFileTransportFS", "Post", "PostForm",
		"RoundTripper", "Transport"},
	"crypto/tls":                     {"Client", "Dial", "DialWithDialer", "Dialer"},
	"syscall":                        {"Connect", "Sendto", "Socket"},
	"golang.org/x/sys/unix":          {"Connect", "Sendto", "Socket"},
	"net/http/httputil":              {"ClientConn", "NewClientConn", "NewProxyClientConn", "NewSingleHostReverseProxy", "ReverseProxy"},
	"net/rpc":                        {"*"},
	"net/smtp":                       {"*"},
	"log/syslog":                     {"*"},
	"golang.org/x/net/http2":         {"*"},
	"golang.org/x/net/proxy":         {"*"},
	"golang.org/x/net/websocket":     {"*"},
	"golang.org/x/net/dns/dnsclient": {"*"},
	"github.com/valyala/fasthttp":    {"*"},
	"google.golang.org/grpc":         {"*"},
	"golang.org/x/oauth2":            {"*"},
}

// byOperator are clients that go where the operator alone says, and the one
// folder that may import each. That of package signin is given package egress's
// own to send with.
var byOperator = map[string]string{
	"golang.org/x/oauth2": "internal/signin",
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp": "internal/gateway",
}

// A sourceFile is a file of the gateway or the library.
type sourceFile struct {
	folder  string // such as "internal/deliver"
	name    string
	syntax  *ast.File
	imports map[string]string // paths by the names that the file uses
}

func sourceFiles(t *testing.T) []sourceFile {
	t.Helper()
	var files []sourceFile
	set := token.NewFileSet()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		folder := filepath.ToSlash(filepath.Dir(relative))
		if d.IsDir() {
			if slices.Contains(exempt, relative) || d.Name() == "node_modules" || d.Name() == "testdata" || relative != "." && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		syntax, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		f := sourceFile{folder, relative, syntax, make(map[string]string)}
		for _, spec := range syntax.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			name := imported[strings.LastIndex(imported, "/")+1:]
			if spec.Name != nil {
				name = spec.Name.Name
			}
			f.imports[name] = imported
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 100 {
		t.Fatalf("found %d files, want those of the module", len(files))
	}
	return files
}

// TestNoOtherClient looks for ways out that package egress does not guard.
func TestNoOtherClient(t *testing.T) {
	for _, f := range sourceFiles(t) {
		if f.folder == "internal/egress" {
			continue
		}
		for name, path := range f.imports {
			if strings.Contains(path, "/exporters/") && byOperator[path] != f.folder {
				t.Errorf("%s imports %s: every request leaves through package egress", f.name, path)
			}
			_, known := clients[path]
			if known && (name == "." || slices.Contains(clients[path], "*")) && byOperator[path] != f.folder {
				t.Errorf("%s imports %s: every request leaves through package egress", f.name, path)
			}
		}
		ast.Inspect(f.syntax, func(n ast.Node) bool {
			if pkg, name, ok := selected(f, n); ok && slices.Contains(clients[pkg], name) {
				t.Errorf("%s uses %s.%s: every request leaves through package egress", f.name, pkg, name)
			}
			return true
		})
	}
}

// selected returns the package's name that a node uses.
func selected(f sourceFile, n ast.Node) (path, name string, ok bool) {
	s, isSelector := n.(*ast.SelectorExpr)
	if !isSelector {
		return "", "", false
	}
	x, isName := s.X.(*ast.Ident)
	if !isName {
		return "", "", false
	}
	path, ok = f.imports[x.Name]
	return path, s.Sel.Name, ok
}

// TestCallSites compares the places that make a request with those that the
// corpus runs through. A new one fails until it is among them.
func TestCallSites(t *testing.T) {
	const egress = "github.com/sealhook/sealhook/internal/egress"
	found := make(map[string]bool)
	for _, f := range sourceFiles(t) {
		if f.folder == "internal/egress" {
			continue
		}
		for _, d := range f.syntax.Decls {
			function := ""
			if fn, ok := d.(*ast.FuncDecl); ok {
				function = fn.Name.Name
			}
			ast.Inspect(d, func(n ast.Node) bool {
				if made, ok := n.(*ast.CompositeLit); ok {
					if path, name, ok := selected(f, made.Type); ok && path == egress && name == "Request" {
						found[f.folder+": "+function] = true
					}
				}
				if method, ok := n.(*ast.SelectorExpr); ok && method.Sel.Name == "HTTPClient" {
					found[f.folder+": "+function] = true
				}
				return true
			})
		}
	}
	got, want := slices.Sorted(maps.Keys(found)), slices.Sorted(maps.Keys(callSites))
	if !slices.Equal(got, want) {
		t.Errorf("requests are made at\n%q, and the corpus runs through\n%q", got, want)
	}
}
