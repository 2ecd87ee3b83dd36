package catalog_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

func TestFiles(t *testing.T) {
	names := catalog.Names()
	if !slices.IsSorted(names) {
		t.Errorf("the names are not sorted: %q", names)
	}
	for _, name := range []string{"freispace", "spaces", "standard-webhooks", "ticket-spot", "webex"} {
		if !slices.Contains(names, name) {
			t.Errorf("no scheme %q", name)
		}
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			text, ok := catalog.Source(name)
			if !ok {
				t.Fatal("no text")
			}
			def, err := scheme.ParseDefinition(text)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := scheme.Compile(def); err != nil {
				t.Fatal(err)
			}
			if def.Name != name || def.Title == "" || len(def.Sources) == 0 || slices.Contains(def.Sources, "") {
				t.Errorf("name %q, title %q, sources %q: want the file's name, a title and a source", def.Name, def.Title, def.Sources)
			}
			for _, s := range append(def.Sources, def.Notes, def.Title) {
				if strings.TrimSpace(s) != s {
					t.Errorf("%q has a space around it", s)
				}
			}

			// The text is canonical: the fields in the order of Definition,
			// none that is zero, durations in their short form.
			var got, want bytes.Buffer
			if err := json.Compact(&got, text); err != nil {
				t.Fatal(err)
			}
			enc := json.NewEncoder(&want)
			enc.SetEscapeHTML(false)
			if err := enc.Encode(def); err != nil {
				t.Fatal(err)
			}
			if got.String()+"\n" != want.String() {
				t.Errorf("not canonical:\ngot  %s\nwant %s", got.String(), want.String())
			}
			if !bytes.HasSuffix(text, []byte("\n}\n")) || bytes.Contains(text, []byte("\t")) || bytes.Contains(text, []byte("\r")) {
				t.Error("want lines indented with spaces, and a line end at the end")
			}

			again, err := scheme.ParseDefinition(want.Bytes())
			if err != nil || !reflect.DeepEqual(again, def) {
				t.Errorf("after a round trip: %+v (%v)", again, err)
			}
		})
	}
}

// TestUnknownNames asks for what is not there, also by way of the file system.
func TestUnknownNames(t *testing.T) {
	for _, name := range []string{"", "none", "Freispace", "freispace.json", "../catalog/freispace", "./freispace", "*"} {
		if text, ok := catalog.Source(name); ok || text != nil {
			t.Errorf("%q: got %s", name, text)
		}
		if s, ok := catalog.Get(name); ok || s != nil {
			t.Errorf("%q: got %v", name, s)
		}
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("MustGet(%q) does not panic", name)
				}
			}()
			catalog.MustGet(name)
		}()
	}
}

// TestGet asks for every scheme from several goroutines at once.
func TestGet(t *testing.T) {
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, name := range catalog.Names() {
				if got := catalog.MustGet(name).Name(); got != name {
					t.Errorf("got %q, want %q", got, name)
				}
			}
		})
	}
	wg.Wait()
	first, again := catalog.MustGet("freispace"), catalog.MustGet("freispace")
	if first != again {
		t.Error("a scheme is compiled for each caller")
	}
	// What one caller does to a definition is not seen by the next.
	def := catalog.MustGet("standard-webhooks").Definition()
	def.Timestamp.Tolerance = 0
	if catalog.MustGet("standard-webhooks").Definition().Timestamp.Tolerance == 0 {
		t.Error("a caller changed the catalogue")
	}
}
