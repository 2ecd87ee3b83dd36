//go:build ignore

// Document writes docs/schemes.md, the catalogue as a page for people, to the
// file that it is given.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const introduction = `# The catalogue

<!-- Made by "go generate ./scheme/catalog". Do not edit. -->

%d schemes, each [a JSON file](../scheme/catalog) that both signs and verifies; only a signature that stands in the body (form or json) is
verified and not made. ` + "`sealhook schemes list TEXT`" + ` searches them, and ` + "`sealhook schemes show NAME`" + ` prints one. What is signed is written
in the terms of [a definition](../scheme/definition.go).

- **token** is no signature but the secret itself: it proves the sender, and nothing about the body.
- **age** is how old or early a timestamp may be. Where a timestamp has none, the vendor documents no limit; a Verifier can be given one.
- **sure** is *high* where the vendor's own document or code was read, and *medium* where others describe the scheme alike.

| scheme | vendor | algorithm | signature | signed | age | sure | sources |
|---|---|---|---|---|---|---|---|
`

func main() {
	log.SetFlags(0)
	var page bytes.Buffer
	names := catalog.Names()
	fmt.Fprintf(&page, introduction, len(names))
	for _, name := range names {
		def := catalog.MustGet(name).Definition()
		fmt.Fprintf(&page, "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n", name, def.Title, algorithms(def),
			code(signature(def)), code(def.Content), age(def), def.Confidence, sources(def))
	}
	fmt.Fprint(&page, "\n## What to watch for\n\n")
	for _, name := range names {
		if notes := catalog.MustGet(name).Definition().Notes; notes != "" {
			fmt.Fprintf(&page, "- `%s`: %s\n", name, notes)
		}
	}
	if err := os.WriteFile(os.Args[1], page.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// code returns text as code in a cell of a table.
func code(text string) string {
	if text == "" {
		return ""
	}
	return "`" + strings.NewReplacer("\n", `\n`, "|", `\|`).Replace(text) + "`"
}

// algorithms returns the algorithms of a definition, each once.
func algorithms(def scheme.Definition) string {
	var names []string
	for _, sig := range def.Signatures {
		if !slices.Contains(names, sig.Algorithm) {
			names = append(names, sig.Algorithm)
		}
	}
	return strings.Join(names, ", ")
}

// signature returns where the signature stands and what its text looks like.
func signature(def scheme.Definition) string {
	c := def.Carrier
	where := c.Name + ": "
	if c.In != "header" {
		where = c.In + " " + where
	}
	if c.Grammar == "" {
		return where + c.Prefix + "…"
	}
	var fields []string
	if ts := def.Timestamp; ts != nil {
		if name, ok := strings.CutPrefix(ts.In, "carrier:"); ok {
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
