// Package catalog holds the definitions of known signature schemes, one JSON
// file each. It leaves to package scheme what a definition means, and to the
// packages of scheme.Hooks the code that some definitions need: a program that
// uses one of those imports it.
package catalog

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/sealhook/sealhook/scheme"
)

//go:generate go run document.go ../../docs
//go:generate go test -run TestSchemaFile . -update

//go:embed *.json
var files embed.FS

//go:embed schema/definition.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of a definition, for editors
// and other programs. What it accepts may still fail to compile: it knows the
// fields and their types, and not how they depend on each other.
func Schema() string { return schema }

// Names returns the names of all schemes in the catalogue, sorted.
func Names() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are part of the program
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = strings.TrimSuffix(e.Name(), ".json")
	}
	slices.Sort(names) // file names sort "spaces-raw.json" before "spaces.json"
	return names
}

// Source returns the JSON text of a definition. It reports false if the
// catalogue has no scheme of that name.
func Source(name string) ([]byte, bool) {
	if !slices.Contains(Names(), name) {
		return nil, false
	}
	text, err := files.ReadFile(name + ".json")
	return text, err == nil
}

var compiled sync.Map // from name to *scheme.Scheme

// Get returns the scheme of that name. It reports false if the catalogue has none.
func Get(name string) (*scheme.Scheme, bool) {
	if s, ok := compiled.Load(name); ok {
		return s.(*scheme.Scheme), true
	}
	text, ok := Source(name)
	if !ok {
		return nil, false
	}
	s, err := scheme.Parse(text)
	if err != nil {
		panic(err) // the catalogue's test compiles every file
	}
	compiled.Store(name, s)
	return s, true
}

// MustGet is like [Get] and panics if the catalogue has no scheme of that name.
func MustGet(name string) *scheme.Scheme {
	s, ok := Get(name)
	if !ok {
		panic(fmt.Sprintf("no scheme %q in the catalogue", name))
	}
	return s
}

// A Provider is a vendor with its schemes.
type Provider struct {
	Title   string   // the vendor's name
	Schemes []string // the names of its schemes, sorted
}

// Providers returns the vendors of the catalogue, sorted by the names of their
// first schemes. Schemes are one vendor's if their titles are the same up to
// what stands in parentheses at the end: "GitHub" and "GitHub (SHA-1)".
func Providers() []Provider {
	var list []Provider
	index := make(map[string]int) // by title
	for _, name := range Names() {
		title, _, _ := strings.Cut(MustGet(name).Definition().Title, " (")
		i, ok := index[title]
		if !ok {
			i = len(list)
			index[title] = i
			list = append(list, Provider{Title: title})
		}
		list[i].Schemes = append(list[i].Schemes, name)
	}
	return list
}
