package catalog_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	jsonschemagen "github.com/invopop/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

var update = flag.Bool("update", false, "write schema/definition.json")

// closed are the fields that hold one of a few words.
var closed = map[string]map[string][]string{
	"Definition": {
		"hook":       slices.Sorted(maps.Keys(scheme.Hooks)),
		"confidence": {"high", "medium"},
		"accept":     {"any", "best"},
		"body":       {"wire", "decoded"},
	},
	"Carrier": {
		"in":      {"header", "query", "form", "json", "field", "body"},
		"grammar": {"plain", "pairs", "parts", "jwt", "jws"},
		"repeat":  {"refuse", "join"},
	},
	"Signature": {
		"algorithm": scheme.Algorithms(),
		"encoding":  scheme.Encodings(),
	},
	"PublishedKeys": {
		"format": {"jwks", "pem"},
	},
	"Timestamp": {
		"unit": {"s", "ms", "rfc3339", "http-date", "auto"},
	},
}

// TestSchemaFile makes the schema again. What a field means comes from the doc
// comments of package scheme.
func TestSchemaFile(t *testing.T) {
	r := jsonschemagen.Reflector{ExpandedStruct: true, Anonymous: true, Mapper: duration}
	if err := r.AddGoComments("github.com/sealhook/sealhook/scheme/catalog", "..", jsonschemagen.WithFullComment()); err != nil {
		t.Fatal(err)
	}
	s := r.Reflect(new(scheme.Definition))
	s.Title = "The definition of a webhook signature scheme"
	for name, fields := range closed {
		def := s.Definitions[name]
		if name == "Definition" {
			def = s
		}
		restrict(t, def, fields)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(s); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("schema/definition.json", b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if b.String() != catalog.Schema() {
		t.Error("schema/definition.json is not up to date: go generate ./scheme/catalog")
	}
}

// duration is the schema of the one type that marshals itself.
func duration(t reflect.Type) *jsonschemagen.Schema {
	if t != reflect.TypeFor[scheme.Duration]() {
		return nil
	}
	return &jsonschemagen.Schema{Type: "string", Pattern: `^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$`}
}

func restrict(t *testing.T, s *jsonschemagen.Schema, fields map[string][]string) {
	t.Helper()
	for name, words := range fields {
		property, ok := s.Properties.Get(name)
		if !ok {
			t.Fatalf("%s: there is no field %q", s.Title, name)
		}
		for _, word := range words {
			property.Enum = append(property.Enum, word)
		}
	}
}

func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(catalog.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("definition.json", document); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("definition.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Every definition is one by its JSON Schema.
func TestSchemaFitsCatalogue(t *testing.T) {
	s := compileSchema(t)
	for _, name := range catalog.Names() {
		text, _ := catalog.Source(name)
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(document); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The schema refuses what Compile refuses, where it can: a field that is
// missing, misspelled, or holds none of its words.
func TestSchemaRefuses(t *testing.T) {
	s := compileSchema(t)
	good := map[string]any{
		"name": "acme", "title": "Acme", "content": "{ts}.{body}",
		"carrier":    map[string]any{"in": "header", "name": "X-Sig"},
		"signatures": []any{map[string]any{"algorithm": "hmac-sha256", "encoding": "hex"}},
		"timestamp":  map[string]any{"in": "header:X-Time", "unit": "s", "tolerance": "5m"},
	}
	if err := s.Validate(good); err != nil {
		t.Fatal(err)
	}
	for _, change := range []func(def map[string]any){
		func(def map[string]any) { delete(def, "content") },
		func(def map[string]any) { def["contents"] = "{body}" },
		func(def map[string]any) { def["confidence"] = "low" },
		func(def map[string]any) { def["accept"] = "all" },
		func(def map[string]any) { def["carrier"] = map[string]any{"in": "cookie", "name": "x"} },
		func(def map[string]any) {
			def["carrier"] = map[string]any{"in": "header", "name": "x", "grammar": "list"}
		},
		func(def map[string]any) {
			def["signatures"] = []any{map[string]any{"algorithm": "hmac-sha3", "encoding": "hex"}}
		},
		func(def map[string]any) {
			def["signatures"] = []any{map[string]any{"algorithm": "hmac-sha256", "encoding": "octal"}}
		},
		func(def map[string]any) { def["timestamp"] = map[string]any{"in": "header:X-Time", "unit": "days"} },
		func(def map[string]any) {
			def["timestamp"] = map[string]any{"in": "header:X-Time", "unit": "s", "tolerance": "5 minutes"}
		},
	} {
		def := maps.Clone(good)
		change(def)
		if err := s.Validate(def); err == nil {
			t.Errorf("the schema accepts %v", def)
		}
		text, err := json.Marshal(def)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := scheme.ParseDefinition(text)
		if err == nil {
			_, err = scheme.Compile(parsed)
		}
		// A field of no name is no field to the schema, and an empty one to Go.
		if missing := def["content"] == nil; !missing && !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("%v: got %v, want %v", def, err, scheme.ErrDefinition)
		}
	}
}

// The words of the schema are those of Compile, all of them.
func TestSchemaWords(t *testing.T) {
	var document struct {
		Defs map[string]struct {
			Properties map[string]struct{ Enum []string }
		} `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(catalog.Schema()), &document); err != nil {
		t.Fatal(err)
	}
	used := map[string]map[string]bool{} // words in the catalogue, by field
	note := func(field, word string) {
		if used[field] == nil {
			used[field] = map[string]bool{}
		}
		used[field][word] = true
	}
	for _, name := range catalog.Names() {
		def := catalog.MustGet(name).Definition()
		note("in", def.Carrier.In)
		note("grammar", def.Carrier.Grammar)
		if def.Timestamp != nil {
			note("unit", def.Timestamp.Unit)
		}
	}
	for field, def := range map[string]string{"in": "Carrier", "grammar": "Carrier", "unit": "Timestamp"} {
		for word := range used[field] {
			if words := document.Defs[def].Properties[field].Enum; word != "" && !slices.Contains(words, word) {
				t.Errorf("%s %q is not in the schema: %q", field, word, words)
			}
		}
	}
	if got := document.Defs["Signature"].Properties["algorithm"].Enum; !slices.Equal(got, scheme.Algorithms()) {
		t.Errorf("algorithms: got %q, want %q", got, scheme.Algorithms())
	}
	if got := document.Defs["Signature"].Properties["encoding"].Enum; !slices.Equal(got, scheme.Encodings()) {
		t.Errorf("encodings: got %q, want %q", got, scheme.Encodings())
	}
}
