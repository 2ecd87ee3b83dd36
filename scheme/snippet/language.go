package snippet

import (
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"github.com/sealhook/sealhook/scheme"
)

//go:embed languages/*.tmpl
var files embed.FS

// A language is how a plan is printed: expressions by the patterns here, the
// statements around them by its template.
type language struct {
	name, title, framework string

	install func(p *page) string
	cased   func(words []string) string // the name of a variable
	quote   func(text string) string    // a literal
	header  func(name string) string    // the name of a header as the framework has it; nil: as the vendor writes it
	concat  func(parts []string) string // of bytes
	imports [][2]string                 // what has to be imported, by a text that occurs in code that needs it

	// The patterns of expressions, for fmt. What they make is text for hex,
	// base64, base64url, crc32, lower, upper, unpadded, the kinds of places
	// and trim, after, append and prepend; else bytes.
	patterns map[string]string
	idioms   *strings.Replacer // what two patterns in a row are written as; nil: nothing
	plus     string            // between texts
	or       string            // between conditions

	template *template.Template // with the templates "code" and "install"
}

// A page is a plan with all expressions printed.
type page struct {
	Name, Title string
	Comments    []string
	Imports     []string
	Env         string // the variable that holds the secret, or the public key
	Public      bool   // it is a public key

	Args    []string // what verify takes beside headers and body: method, path, query
	Reads   []read
	Missing string // the condition that something is not there; empty: nothing has to be
	Late    string // the same for what stands in the carrier

	Carrier   []read
	Grammar   string // plain, list, pairs or parts
	Start     string
	Prefix    string
	Separator string
	Assign    string
	Parts     int
	Fields    []read

	Forbid  []string // characters that the id may not hold
	ID      string
	Time    *clockPage
	Require []requirePage
	Content string
	Ways    []wayPage
	Best    bool

	Accept, Refuse int

	used map[string]bool // the patterns that were used
}

type read struct{ Var, Expr, Name string }

type clockPage struct {
	Var, Unit    string
	Past, Future int
}

type requirePage struct{ Got, Want string } // in bytes

type wayPage struct {
	Tag       string   // in quotes; empty for a grammar without tags
	Index     int      // of parts
	Others    []string // in quotes, see way
	Lower     bool     // the signature may be written in capitals
	Key       string   // empty: the algorithm has none
	Expected  string   // in bytes
	Algorithm string
	Signature string // the bytes of a text, for a public key
}

// Uses reports whether one of the patterns was used.
func (p *page) Uses(patterns ...string) bool {
	return slices.ContainsFunc(patterns, func(name string) bool { return p.used[name] })
}

// Arg reports whether verify takes that argument.
func (p *page) Arg(name string) bool { return slices.Contains(p.Args, name) }

// snippet returns the code that verifies s, or says what is in the way.
func (l *language) snippet(s *scheme.Scheme, o Options) Snippet {
	out := Snippet{Lang: l.name, Title: l.title, Framework: l.framework}
	if l.name == "go" {
		return goSnippet(out, s, o)
	}
	plan, err := planOf(s, o)
	var p *page
	if err == nil {
		p, err = l.page(plan)
	}
	if err != nil {
		out.Missing, out.Instead = err.Error(), instead
		return out
	}
	out.Install = l.install(p)
	out.Env = append([]string{p.Env}, envOf(plan)...)
	p.Comments = slices.Insert(p.Comments, 0, needs(out))
	out.Code, err = l.print(p)
	if err != nil {
		panic(err) // a template that does not fit, which the tests would have seen
	}
	return out
}

// instead is what to do about a scheme that has no snippet.
const instead = "use the sender's own SDK, Sealhook's library for Go, or a Sealhook source in front of the receiver"

// needs says what has to be there for the code to run.
func needs(s Snippet) string {
	text := "It reads " + strings.Join(s.Env, ", ") + " from the environment."
	if s.Install != "" {
		text += " To install: " + s.Install
	}
	return text
}

// envOf returns the variables that hold what the receiver knows beside the secret.
func envOf(p *plan) []string {
	var names []string
	for _, v := range p.values {
		if v.kind == "param" || v.kind == "url" {
			names = append(names, envName(v))
		}
	}
	return names
}

func envName(v value) string {
	if v.kind == "url" {
		return "WEBHOOK_URL"
	}
	return "WEBHOOK_" + strings.ToUpper(v.name)
}

// print executes the template, which learns what to import from the code that
// comes of it.
func (l *language) print(p *page) (string, error) {
	var code strings.Builder
	if err := l.template.ExecuteTemplate(&code, "code", p); err != nil {
		return "", err
	}
	for _, i := range l.imports {
		if strings.Contains(code.String(), i[0]) && !slices.Contains(p.Imports, i[1]) {
			p.Imports = append(p.Imports, i[1])
		}
	}
	var head strings.Builder
	if err := l.template.ExecuteTemplate(&head, "head", p); err != nil {
		return "", err
	}
	text := head.String() + code.String()
	if l.idioms != nil {
		text = l.idioms.Replace(text)
	}
	return text, nil
}

// parse parses the language's template.
func (l *language) parse() *language {
	l.template = template.Must(template.New(l.name).Funcs(template.FuncMap{
		"quote": l.quote, "join": strings.Join, "comment": comment,
	}).ParseFS(files, "languages/"+l.name+".tmpl"))
	return l
}

// comment returns text in lines of which each begins with a mark. What would
// end a comment of PHP, or of Java before it is read as one, is broken up.
func comment(mark, text string) string {
	text = strings.NewReplacer("?>", "? >", `\u`, `\\u`).Replace(text)
	var b strings.Builder
	width := 0
	for word := range strings.FieldsSeq(text) {
		if width > 0 && width+len(word) > 90 {
			b.WriteString("\n")
			width = 0
		}
		if width == 0 {
			b.WriteString(mark)
		}
		b.WriteString(" " + word)
		width += len(word) + 1
	}
	return b.String()
}

// page prints all expressions of a plan.
func (l *language) page(p *plan) (*page, error) {
	c := p.def.Carrier
	out := &page{
		Name: p.def.Name, Title: p.def.Title, Env: "WEBHOOK_SECRET", Accept: p.accept, Refuse: p.refuse, Best: p.def.Accept == "best",
		Grammar: c.Grammar, Start: c.Start, Prefix: c.Prefix, Separator: c.Separator, Assign: c.Assign, Parts: len(c.Fields),
		used: map[string]bool{},
	}
	switch {
	case c.Grammar == "" && c.Separator != "":
		out.Grammar = "list"
	case c.Grammar == "":
		out.Grammar = "plain"
	}
	if !symmetric[p.ways[0].Algorithm] {
		out.Env, out.Public = "WEBHOOK_PUBLIC_KEY", true
	}
	if p.def.Notes != "" {
		out.Comments = append(out.Comments, p.def.Notes)
	}
	if len(p.def.Handshakes) > 0 {
		out.Comments = append(out.Comments, "The sender also asks whether the URL wants its webhooks, which this code does not answer: see its documentation.")
	}
	x := &printer{l, p, out, nil}
	var missing, late []string
	for _, v := range p.carrier {
		out.Carrier = append(out.Carrier, x.read(v, &missing))
	}
	for _, v := range p.values {
		out.Reads = append(out.Reads, x.read(v, &missing))
	}
	for _, v := range p.fields {
		r := read{Var: l.cased(v.words), Name: l.quote(v.name)}
		if out.Grammar == "parts" {
			r.Expr = fmt.Sprint(slices.Index(c.Fields, v.name))
		}
		out.Fields = append(out.Fields, r)
		if v.need != needNothing {
			late = append(late, x.apply("missing", r.Var))
		}
	}
	out.Missing, out.Late = strings.Join(missing, l.or), strings.Join(late, l.or)
	if id := p.def.ID; id != nil && !id.Optional {
		out.ID = l.cased(idWords)
		for _, r := range id.Forbid {
			out.Forbid = append(out.Forbid, l.quote(string(r)))
		}
	}
	if t := p.time; t != nil {
		out.Time = &clockPage{l.cased(timeWords), t.unit, t.past, t.future}
	}
	for _, q := range p.require {
		out.Require = append(out.Require, requirePage{x.bytes(q.got), x.bytes(q.want)})
	}
	out.Content = x.bytes(p.content)
	for _, w := range p.ways {
		out.Ways = append(out.Ways, x.way(w))
	}
	for _, name := range []string{"method", "path", "query"} {
		if out.used[name] || name == "query" && out.used["url"] {
			out.Args = append(out.Args, name)
		}
	}
	return out, x.err
}

// A printer prints the expressions of one page.
type printer struct {
	*language
	plan *plan
	page *page
	err  error // the first one
}

// apply returns a pattern with its arguments.
func (x *printer) apply(pattern string, args ...any) string {
	format, ok := x.patterns[pattern]
	if !ok && x.err == nil {
		x.err = unsupported("the standard library of " + x.title + " has no " + pattern)
	}
	x.page.used[pattern] = true
	return fmt.Sprintf(format, args...)
}

// read prints how a value is read, and adds the condition that it is missing.
func (x *printer) read(v value, missing *[]string) read {
	r := read{Var: x.cased(v.words)}
	switch v.kind {
	case "json", "field":
		var steps []string
		for _, step := range strings.Split(strings.ReplaceAll(strings.TrimPrefix(v.name, "$."), "[", ".["), ".") {
			if strings.HasPrefix(step, "[") {
				x.err = unsupported("a part of an array is signed")
			}
			steps = append(steps, x.quote(step))
		}
		if v.kind == "field" {
			steps = []string{x.quote(v.name)}
		}
		r.Expr = x.apply(v.kind, strings.Join(steps, ", "))
	case "param", "url":
		r.Expr = x.apply(v.kind, x.quote(envName(v)))
	case "form-sorted":
		r.Expr = x.apply(v.kind)
	case "header":
		name := v.name
		if x.header != nil {
			name = x.header(name)
		}
		r.Expr = x.apply(v.kind, x.quote(name))
	default:
		r.Expr = x.apply(v.kind, x.quote(v.name))
	}
	switch v.need {
	case needText:
		*missing = append(*missing, x.apply("missing", r.Var))
	case needPresent:
		*missing = append(*missing, x.apply("null", r.Var))
	}
	return r
}

// bytes prints a template as an expression of bytes.
func (x *printer) bytes(terms []scheme.Term) string {
	var parts, texts []string
	flush := func() {
		if len(texts) > 0 {
			parts = append(parts, x.utf8(strings.Join(texts, x.plus), len(texts) > 1))
			texts = nil
		}
	}
	for _, t := range terms {
		expr, isText := x.term(t)
		if isText {
			texts = append(texts, expr)
			continue
		}
		flush()
		parts = append(parts, expr)
	}
	flush()
	switch len(parts) {
	case 0:
		return x.utf8(x.quote(""), false)
	case 1:
		return parts[0]
	}
	x.page.used["concat"] = true
	return x.concat(parts)
}

// term prints a term, and reports whether it is a text or bytes.
func (x *printer) term(t scheme.Term) (expr string, isText bool) {
	switch t.Kind {
	case "":
		if t.Optional != nil {
			return x.optional(t.Optional), true
		}
		return x.quote(t.Text), true
	case "body":
		expr = "body"
		if body, ok := x.patterns["body"]; ok {
			expr = body
		}
	case "secret":
		expr, isText = x.cased([]string{"secret"}), true
	case "id":
		expr, isText = x.cased(idWords), true
	case "ts":
		expr, isText = x.cased(timeWords), true
	case "method", "path":
		x.page.used[t.Kind] = true
		expr, isText = x.cased([]string{t.Kind}), true
	default:
		for _, v := range slices.Concat(x.plan.values, x.plan.fields) {
			if v.kind == t.Kind && v.name == t.Name {
				expr, isText = x.cased(v.words), true
			}
		}
		if expr == "" { // the place of the id or the timestamp, under its own name
			x.fail("it signs {" + t.Kind + ":" + t.Name + "}")
		}
	}
	for _, f := range t.Functions {
		wantsText := f == "lower" || f == "upper" || f == "unpadded"
		switch {
		case wantsText && !isText:
			x.fail("it signs what " + f + " makes of bytes")
		case !wantsText && isText:
			expr = x.utf8(expr, false)
		}
		expr = x.apply(f, expr)
		isText = wantsText || f == "hex" || f == "base64" || f == "base64url" || f == "crc32"
	}
	return expr, isText
}

func (x *printer) fail(why string) {
	x.err = errors.Join(x.err, unsupported(why))
}

// optional prints what is left out where a part of it is missing.
func (x *printer) optional(terms []scheme.Term) string {
	var conditions, texts []string
	for _, t := range terms {
		expr, isText := x.term(t)
		if !isText {
			x.fail("an optional part of what it signs is no text")
		}
		texts = append(texts, expr)
		if t.Kind != "" {
			conditions = append(conditions, x.apply("missing", expr))
		}
	}
	return x.apply("unless", strings.Join(conditions, x.or), strings.Join(texts, x.plus))
}

// utf8 prints the bytes of a text, which may be a sum.
func (x *printer) utf8(text string, sum bool) string {
	if same, ok := strings.CutSuffix(text, x.patterns["decoded"]); ok && x.patterns["decoded"] != "" && !sum {
		return same // it was made of bytes just now
	}
	if sum && x.patterns["parentheses"] != "" {
		text = fmt.Sprintf(x.patterns["parentheses"], text)
	}
	return x.apply("utf8", text)
}

// key prints the key that the steps make of the text of a secret.
func (x *printer) key(steps []string) string {
	expr, isText := x.cased([]string{"secret"}), true
	for _, step := range steps {
		name, arg, _ := strings.Cut(step, ":")
		switch name {
		case "cut", "trim", "after", "prepend", "append":
			if !isText {
				x.fail("its key is cut from bytes")
			}
			if name == "cut" {
				name = "trim" // what lacks the prefix is no key further on
			}
			switch name {
			case "prepend":
				expr = x.quote(arg) + x.plus + expr
			case "append":
				expr += x.plus + x.quote(arg)
			default:
				expr = x.apply(name, expr, x.quote(arg))
			}
		case "hex", "base64", "base64url", "pem":
			if !isText {
				x.fail("its key is decoded twice")
			}
			expr, isText = x.apply("from-"+name, expr), false
		case "sha1", "sha256":
			if isText {
				expr = x.utf8(expr, false)
			}
			expr, isText = x.apply(name, expr), false
		case "ascii": // what is not does not verify
		default:
			x.fail("its key is in the form " + name)
		}
	}
	if isText {
		expr = x.utf8(expr, strings.Contains(expr, x.plus))
	}
	return expr
}

func (x *printer) way(w way) wayPage {
	out := wayPage{Index: w.index, Algorithm: w.Algorithm, Key: x.key(w.key)}
	switch {
	case w.tag != nil:
		out.Tag, _ = x.term(scheme.Term{Kind: w.tag.kind, Name: w.tag.name})
	case w.Tag != "":
		out.Tag = x.quote(w.Tag)
	}
	text := x.cased([]string{"signature"})
	if x.page.Public {
		switch w.Encoding {
		case "hex", "hex-upper":
			out.Signature = x.apply("unhex", text)
		case "base64":
			out.Signature = x.apply("unbase64", text)
		default:
			x.fail("its signature is in " + w.Encoding)
		}
		x.apply("verify-" + w.Algorithm)
		return out
	}
	mac := x.cased([]string{"key"})
	switch {
	case strings.HasPrefix(w.Algorithm, "hmac-"):
		mac = x.apply(w.Algorithm, x.cased([]string{"key"}), x.cased([]string{"content"}))
	case w.Algorithm != "token":
		mac, out.Key = x.apply(w.Algorithm, x.cased([]string{"content"})), ""
	}
	switch w.Encoding {
	case "text":
		out.Expected = mac
		return out
	case "hex", "hex-upper":
		out.Expected, out.Lower = x.apply("hex", mac), true
	case "base64":
		out.Expected = x.apply("base64", mac)
	case "base64-unpadded":
		out.Expected = x.apply("unpadded", x.apply("base64", mac))
	case "base64url":
		out.Expected = x.apply("base64url-padded", mac)
	case "base64url-unpadded":
		out.Expected = x.apply("base64url", mac)
	case "base64-of-hex":
		out.Expected = x.apply("base64", x.utf8(x.apply("hex", mac), false))
	}
	out.Expected = x.utf8(out.Expected, false)
	return out
}

// snake and camel join the words of a variable's name.
func snake(words []string) string { return strings.Join(words, "_") }

func camel(words []string) string {
	name := words[0]
	for _, w := range words[1:] {
		name += strings.ToUpper(w[:1]) + w[1:]
	}
	return name
}
