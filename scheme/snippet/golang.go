package snippet

import (
	"encoding/json"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

var golang = language{name: "go", title: "Go", framework: "net/http"}

var goTemplate = template.Must(template.New("go.tmpl").Funcs(template.FuncMap{"comment": comment}).ParseFS(files, "languages/go.tmpl"))

// A goPage is what the Go code needs to know: package scheme knows the rest.
type goPage struct {
	Name, Title, Hook string
	Comments          []string
	Definition        string // as a literal; empty: the catalogue has it
	Keys              *scheme.PublishedKeys
	Env               string
	Params            []goParam
	Pattern           string // of the methods that the sender uses
	Accept            int
}

type goParam struct{ Name, Env string }

// goSnippet completes the snippet that calls package scheme.
func goSnippet(out Snippet, s *scheme.Scheme, o Options) Snippet {
	def := s.Definition()
	p := goPage{Name: def.Name, Title: def.Title, Hook: def.Hook, Keys: def.Keys, Env: "WEBHOOK_SECRET", Accept: s.Status(nil), Pattern: "POST "}
	if takesPublicKey(def, o) {
		p.Env = "WEBHOOK_PUBLIC_KEY"
	}
	if def.Notes != "" {
		p.Comments = append(p.Comments, def.Notes)
	}
	if known, ok := catalog.Get(def.Name); !ok || !reflect.DeepEqual(known.Definition(), def) {
		p.Definition = literal(def)
	}
	if slices.ContainsFunc(s.HandshakeMethods(), func(method string) bool { return method != http.MethodPost }) {
		p.Pattern = ""
	}
	out.Env = []string{p.Env}
	if def.Keys != nil {
		out.Env = []string{"WEBHOOK_KEYS"}
	}
	for _, name := range s.Params() {
		param := goParam{name, envName(value{kind: "param", name: name})}
		p.Params = append(p.Params, param)
		out.Env = append(out.Env, param.Env)
	}
	out.Install = "go get github.com/sealhook/sealhook"
	p.Comments = slices.Insert(p.Comments, 0, needs(out))
	var code strings.Builder
	if err := goTemplate.Execute(&code, p); err != nil {
		panic(err) // a template that does not fit, which the tests would have seen
	}
	out.Code = code.String()
	return out
}

// literal returns a definition as a literal of Go.
func literal(def scheme.Definition) string {
	text, err := json.MarshalIndent(def, "", "  ")
	if err != nil {
		panic(err) // it was compiled
	}
	if strings.Contains(string(text), "`") {
		return strconv.Quote(string(text))
	}
	return "`" + string(text) + "`"
}
