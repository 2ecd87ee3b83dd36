//go:build ignore

// Document writes the catalogue as pages for people into the folder that it is
// given: schemes.md with a line for each scheme, and providers/NAME.md with all
// about one vendor.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	_ "github.com/sealhook/sealhook/scheme/httpsig" // the code of its hooks
	"github.com/sealhook/sealhook/scheme/snippet"
)

const introduction = `# The catalogue

<!-- Made by "go generate ./scheme/catalog". Do not edit. -->

%d vendors and %d schemes, each [a JSON file](../scheme/catalog) that both signs and verifies; only a signature that stands in the body
(form, json or field) is verified and not made. Each vendor has a page with all about its schemes. ` + "`sealhook schemes list TEXT`" + ` searches them,
and ` + "`sealhook schemes show NAME`" + ` prints one. What is signed is written in the terms of [a definition](definitions.md).

- **signed**, for a JSON Web Token, is what its own claims have to say about the request.
- **token** is no signature but the secret itself: it proves the sender, and nothing about the body.
- **age** is how old or early a timestamp may be. Where a timestamp has none, the vendor documents no limit; a Verifier can be given one.
- **sure** is *high* where the vendor's own document or code was read, and *medium* where others describe the scheme alike.

| scheme | vendor | algorithm | signature | signed | age | sure |
|---|---|---|---|---|---|---|
`

const handshakes = `
## Handshakes

What a vendor asks a URL, most often before it sends the first webhook. A source of the gateway and ` + "`Verifier.Handler`" + ` answer by themselves.

| scheme | asked by | with | the answer |
|---|---|---|---|
`

func main() {
	log.SetFlags(0)
	folder := os.Args[1]
	var list bytes.Buffer
	providers := catalog.Providers()
	fmt.Fprintf(&list, introduction, len(providers), len(catalog.Names()))
	pages := filepath.Join(folder, "providers")
	if err := os.RemoveAll(pages); err != nil {
		log.Fatal(err)
	}
	if err := os.MkdirAll(pages, 0o755); err != nil {
		log.Fatal(err)
	}
	for _, p := range providers {
		page := p.Schemes[0] + ".md"
		for _, name := range p.Schemes {
			def := catalog.MustGet(name).Definition()
			fmt.Fprintf(&list, "| `%s` | [%s](providers/%s) | %s | %s | %s | %s | %s |\n", name, def.Title, page,
				strings.Join(algorithms(def), ", "), code(signature(def)), code(signed(def)), age(def), def.Confidence)
		}
		write(filepath.Join(pages, page), providerPage(p))
	}
	fmt.Fprint(&list, handshakes)
	for _, name := range catalog.Names() {
		for _, h := range catalog.MustGet(name).Definition().Handshakes {
			fmt.Fprintf(&list, "| `%s` | %s | %s | %s |\n", name, asks(h), knows(h), answers(h))
		}
	}
	write(filepath.Join(folder, "schemes.md"), list.Bytes())
	write(filepath.Join(folder, "snippets.md"), snippetPage())
}

const aboutSnippets = `# Code that verifies

<!-- Made by "go generate ./scheme/catalog". Do not edit. -->

A receiver that does not use Sealhook's library has to do what it does. ` + "`sealhook snippet --scheme github --lang python`" + ` prints a file that does: it
is made from the scheme's definition, reads the raw body, takes the secret from the environment, compares in constant time, holds the timestamp to its
tolerance, and knows lists of signatures. The API has the same for [a scheme and for an endpoint](api.md#routes), and the package
[scheme/snippet](../scheme/snippet) for programs.

| language | handler | schemes | needs |
|---|---|---|---|
%s
Every variable that the code reads is named at its beginning: ` + "`WEBHOOK_SECRET`" + `, or ` + "`WEBHOOK_PUBLIC_KEY`" + ` where the sender has a private key; and while it
changes, the one from before it in a second one with ` + "`_PREVIOUS`" + ` behind its name. For schemes that sign the URL, ` + "`WEBHOOK_URL`" + ` is the URL that the
sender calls, without a query: behind a proxy, no request says what it is.

What the code leaves to you is what the library has and a short file has not: to remember what was received, so that nothing is replayed within the tolerance;
to answer the handshakes of vendors that ask before they send; and what two parsers could read in different ways, where a field of the body is
signed and not the body.

The tests run the code of each language over HTTP, against genuine webhooks and five or more that are not, for all schemes that differ in more than names.
C# is compiled with Mono there, and what needs JSON, a public key or ASP.NET Core is not run.

## What has no short code

In Go, everything has. Elsewhere use the sender's own SDK, or a Sealhook source in front of the receiver.

| why | schemes |
|---|---|
`

// snippetPage returns what there is code for, and what there is none for.
func snippetPage() []byte {
	var table strings.Builder
	reasons := map[string][]string{}
	for _, lang := range snippet.Languages() {
		var about snippet.Snippet
		n := 0
		installs := map[string]bool{}
		for _, name := range catalog.Names() {
			s, err := snippet.For(catalog.MustGet(name), lang, snippet.Options{})
			if err != nil {
				log.Fatal(err)
			}
			about = s
			if s.Code != "" {
				n++
				installs[s.Install] = true
			} else if schemes := reasons[s.Missing]; !slices.Contains(schemes, code(name)) {
				reasons[s.Missing] = append(schemes, code(name))
			}
		}
		delete(installs, "")
		fmt.Fprintf(&table, "| %s (`%s`) | %s | %d of %d | %s |\n", about.Title, lang, about.Framework, n, len(catalog.Names()),
			strings.Join(slices.Sorted(maps.Keys(installs)), "; or: "))
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, aboutSnippets, table.String())
	for _, reason := range slices.Sorted(maps.Keys(reasons)) {
		fmt.Fprintf(&b, "| %s | %s |\n", reason, strings.Join(reasons[reason], ", "))
	}
	return b.Bytes()
}

func write(file string, text []byte) {
	if err := os.WriteFile(file, text, 0o644); err != nil {
		log.Fatal(err)
	}
}

// providerPage returns all that is known about a vendor's schemes.
func providerPage(p catalog.Provider) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n\n<!-- Made by \"go generate ./scheme/catalog\". Do not edit. -->\n", p.Title)
	for _, name := range p.Schemes {
		s := catalog.MustGet(name)
		def := s.Definition()
		heading := "How its webhooks are signed"
		if len(p.Schemes) > 1 {
			heading = def.Title
		}
		fmt.Fprintf(&b, "\n## %s\n\n", heading)
		if def.Notes != "" {
			fmt.Fprintf(&b, "%s\n\n", def.Notes)
		}
		fmt.Fprint(&b, "| | |\n|---|---|\n")
		for _, row := range rows(s, def) {
			if row[1] != "" {
				fmt.Fprintf(&b, "| %s | %s |\n", row[0], row[1])
			}
		}
	}
	s := catalog.MustGet(p.Schemes[0])
	pattern := "POST /webhooks"
	if slices.ContainsFunc(s.HandshakeMethods(), func(method string) bool { return method != http.MethodPost }) {
		pattern = "/webhooks" // for its handshakes, too
	}
	inGo, inJSON := params(s)
	from := `scheme.NewSecret(os.Getenv("WEBHOOK_SECRET"))`
	if s.PublishesKeys() {
		from, inGo = "", inGo+"v.Resolver = resolver // yours, which fetches the keys\n"
	} else {
		inJSON = fmt.Sprintf(`, "secret": "the secret that %s shows"`, p.Title) + inJSON
	}
	fmt.Fprintf(&b, use, p.Title, s.Name(), flags(s.Definition()), pattern, inGo, inJSON, from)
	if python, err := snippet.For(s, "python", snippet.Options{}); err == nil && python.Code != "" {
		fmt.Fprintf(&b, elsewhere, s.Name())
	}
	return b.Bytes()
}

// params returns how a scheme's parameters are given in Go, as a line, and in
// JSON, as a field.
func params(s *scheme.Scheme) (inGo, inJSON string) {
	var goItems, jsonItems []string
	for _, name := range s.Params() {
		goItems = append(goItems, fmt.Sprintf("%q: os.Getenv(%q)", name, "WEBHOOK_"+strings.ToUpper(name)))
		jsonItems = append(jsonItems, fmt.Sprintf("%q: \"…\"", name))
	}
	if len(goItems) == 0 {
		return "", ""
	}
	return "v.Params = map[string]string{" + strings.Join(goItems, ", ") + "}\n", `, "params": {` + strings.Join(jsonItems, ", ") + "}"
}

// use says how to verify a vendor's webhooks: its title, the name of its
// scheme, further flags, the pattern of the URL, what else a Verifier and a
// source are given, and the secret of the Verifier.
const use = `
## Verify one

On the command line, a request as it came over the wire in a file; --explain says why one is refused:

` + "```sh" + `
sealhook verify --explain --scheme %[2]s%[3]s --request request.http
` + "```" + `

In Go, in front of your own handler, which then sees genuine webhooks only:

` + "```go" + `
v, err := catalog.MustGet("%[2]s").Verifier(%[7]s)
if err != nil {
	log.Fatal(err)
}
%[5]shttp.Handle("%[4]s", v.Handler(next))
` + "```" + `

With the gateway, which answers %[1]s once the webhook is on disk, and forwards it; the answer holds the URL to give to %[1]s:

` + "```sh" + `
curl -H "Authorization: Bearer $TOKEN" $API/sources \
  --json '{"name": "%[2]s", "scheme": "%[2]s"%[6]s}'
` + "```" + `
`

// elsewhere says how to verify a vendor's webhooks in other languages.
const elsewhere = `
In JavaScript, Python, Ruby, PHP, Java or C#, [a file](../snippets.md) that needs nothing of Sealhook's:

` + "```sh" + `
sealhook snippet --scheme %s --lang python
` + "```" + `
`

// flags returns the flags of sealhook verify that a scheme needs.
func flags(def scheme.Definition) string {
	text := " --secret-file secret"
	used := def.Content + def.Signatures[0].Tag
	if def.Keys != nil {
		text = " --keys keys"
		used += def.Keys.URL
	}
	for _, place := range slices.Sorted(maps.Keys(def.Require)) {
		used += def.Require[place]
	}
	if strings.Contains(used, "{url") || strings.Contains(used, "(url)") || def.Hook != "" {
		text += " --url https://example.com/hooks"
	}
	for rest := used; ; {
		_, after, ok := strings.Cut(rest, "{param:")
		if !ok {
			return text
		}
		var name string
		name, rest, _ = strings.Cut(after, "}")
		text += fmt.Sprintf(" --param %s=…", name)
	}
}

// rows returns what the page says of a scheme, a line each; an empty text is
// left out.
func rows(s *scheme.Scheme, def scheme.Definition) [][2]string {
	rows := [][2]string{
		{"scheme", code(def.Name)},
		{"signature", code(signature(def))},
		{"algorithm", strings.Join(algorithms(def), ", ") + ", in " + strings.Join(encodings(def), ", ")},
		{"what is signed", code(signed(def))},
		{"the body is signed", yes(s.SignsBody())},
		{"secret", secret(def)},
		{"keys", keys(def)},
		{"timestamp", timestamp(def)},
		{"id", id(def)},
		{"event type", code(def.Event)},
		{"answer to a forgery", fmt.Sprint(s.Status(scheme.ErrMismatch))},
	}
	for _, h := range def.Handshakes {
		text := asks(h) + ", answered with " + answers(h)
		if needs := knows(h); needs != "" {
			text = asks(h) + " with " + needs + ", answered with " + answers(h)
		}
		rows = append(rows, [2]string{"handshake", text})
	}
	return append(rows, [][2]string{{"sure", def.Confidence}, {"sources", sources(def)}}...)
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "**no**: one signature fits any body"
}

// secret says what becomes of a secret before it is the key.
func secret(def scheme.Definition) string {
	var ways []string
	for _, sig := range def.Signatures {
		for _, steps := range sig.Key {
			ways = append(ways, strings.Join(steps, ", "))
		}
	}
	if len(ways) == 0 {
		return "its text, as the vendor shows it"
	}
	return code(strings.Join(ways, "; or "))
}

// keys says where the sender publishes its keys.
func keys(def scheme.Definition) string {
	if def.Keys == nil {
		return ""
	}
	what := map[string]string{"jwks": "a JSON Web Key Set", "pem": "a certificate or public key in PEM"}[def.Keys.Format]
	return what + " at " + code(def.Keys.URL)
}

func timestamp(def scheme.Definition) string {
	ts := def.Timestamp
	if ts == nil {
		return ""
	}
	return fmt.Sprintf("%s, in %s, %s", code(ts.In), ts.Unit, map[bool]string{true: "of any age", false: "at most " + age(def) + " old"}[ts.Tolerance == 0])
}

func id(def scheme.Definition) string {
	if def.ID == nil {
		return ""
	}
	return code(def.ID.In)
}

// asks returns what a handshake looks like.
func asks(h scheme.Handshake) string {
	text := h.When["method"]
	for _, at := range slices.Sorted(maps.Keys(h.When)) {
		switch {
		case at == "method":
		case h.When[at] == "*":
			text += " " + code(at)
		default:
			text += " " + code(at+"="+h.When[at])
		}
	}
	if h.Challenge != nil {
		text += " " + code(h.Challenge.In)
	}
	return text
}

// knows returns what a handshake is refused without.
func knows(h scheme.Handshake) string {
	var parts []string
	for _, at := range slices.Sorted(maps.Keys(h.Require)) {
		parts = append(parts, code(h.Require[at]))
	}
	if h.Verify {
		parts = append(parts, "a good signature")
	}
	return strings.Join(parts, ", ")
}

// answers returns what goes back.
func answers(h scheme.Handshake) string {
	text := "200"
	if h.Answer.Status != 0 {
		text = strconv.Itoa(h.Answer.Status)
	}
	switch a := h.Answer; {
	case a.Header != "":
		text += ", the challenge in " + code(a.Header)
	case a.Text != "":
		text += " " + code(a.Text)
	case len(a.JSON) > 0:
		fields, err := json.Marshal(a.JSON)
		if err != nil {
			log.Fatal(err)
		}
		text += " " + code(string(fields))
	}
	if p := h.Proof; p != nil {
		text += fmt.Sprintf(", where the proof is the %s of %s in %s", p.Algorithm, code(p.Content), p.Encoding)
	}
	return text
}

// code returns text as code in a cell of a table.
func code(text string) string {
	if text == "" {
		return ""
	}
	return "`" + strings.NewReplacer("\n", `\n`, "|", `\|`).Replace(text) + "`"
}

// algorithms returns the algorithms of a definition, each once.
func algorithms(def scheme.Definition) []string {
	var names []string
	for _, sig := range def.Signatures {
		if !slices.Contains(names, sig.Algorithm) {
			names = append(names, sig.Algorithm)
		}
	}
	return names
}

// encodings is the same for encodings.
func encodings(def scheme.Definition) []string {
	var names []string
	for _, sig := range def.Signatures {
		if !slices.Contains(names, sig.Encoding) {
			names = append(names, sig.Encoding)
		}
	}
	return names
}

// signed returns what is signed: of a token, what its claims have to say.
func signed(def scheme.Definition) string {
	switch {
	case def.Hook != "":
		return "hook " + def.Hook
	case def.Carrier.Grammar != "jwt":
		return def.Content
	}
	var claims []string
	for _, place := range slices.Sorted(maps.Keys(def.Require)) {
		claims = append(claims, place+" = "+def.Require[place])
	}
	return strings.Join(claims, ", ")
}

// signature returns where the signature stands and what its text looks like.
func signature(def scheme.Definition) string {
	c := def.Carrier
	where := c.Name + ": "
	if c.In != "header" {
		where = strings.TrimSuffix(c.In+" "+c.Name, " ") + ": "
	}
	switch c.Grammar {
	case "jwt":
		return where + c.Prefix + "header.payload.signature"
	case "jws":
		return where + c.Prefix + "header..signature"
	}
	if c.Grammar == "" {
		return where + c.Start + c.Prefix + "…"
	}
	var fields []string
	if ts := def.Timestamp; ts != nil {
		if name, ok := strings.CutPrefix(ts.In, "carrier:"); ok {
			fields = append(fields, name)
		}
	}
	for _, where := range slices.Sorted(maps.Keys(def.Require)) {
		if name, ok := strings.CutPrefix(where, "carrier:"); ok {
			fields = append(fields, name)
		}
	}
	for _, sig := range def.Signatures {
		fields = append(fields, sig.Tag)
	}
	if len(c.Fields) > 0 {
		fields = c.Fields
	}
	for i := range fields {
		fields[i] += c.Assign + "…"
	}
	return where + strings.Join(fields, c.Separator)
}

func age(def scheme.Definition) string {
	switch ts := def.Timestamp; {
	case ts == nil:
		return "–"
	case ts.Tolerance == 0:
		return "no limit"
	default:
		return strings.TrimSuffix(time.Duration(ts.Tolerance).String(), "0s")
	}
}

// sources returns the documents, those on the web as links.
func sources(def scheme.Definition) string {
	var cells []string
	for i, source := range def.Sources {
		if strings.HasPrefix(source, "https://") {
			source = fmt.Sprintf("[%d](%s)", i+1, source)
		}
		cells = append(cells, source)
	}
	return strings.Join(cells, ", ")
}
