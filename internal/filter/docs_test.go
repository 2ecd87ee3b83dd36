package filter_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/filter"
	"github.com/sealhook/sealhook/internal/store"
)

// TestDocumentation runs the examples of docs/filters.md.
func TestDocumentation(t *testing.T) {
	page, err := os.ReadFile("../../docs/filters.md")
	if err != nil {
		t.Fatal(err)
	}
	block := func(language string) string {
		found := regexp.MustCompile("(?s)```" + language + "\n(.*?)\n```").FindSubmatch(page)
		if found == nil {
			t.Fatalf("no example in %s", language)
		}
		return string(found[1])
	}
	e := &store.Event{
		Type: "order.paid", ContentType: "application/json", Payload: []byte(block("json")),
		Header: []store.HeaderField{{Name: "X-Region", Value: "eu"}},
	}
	for line := range strings.SplitSeq(block("cel"), "\n") {
		text, want, _ := strings.Cut(line, " // ")
		f, err := filter.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		got := f.Skips(filter.NewInput(e))
		got = map[string]string{"": "true", "filtered": "false"}[got] + strings.TrimPrefix(got, "filtered")
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
	for example := range strings.SplitSeq(block("jq"), "\n\n") {
		text, want, _ := strings.Cut(example, "\n# ")
		transform, err := filter.ParseTransform(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got, err := transform.Apply(filter.NewInput(e)); string(got) != want || err != nil {
			t.Errorf("%s: got %s, error %v, want %s", text, got, err, want)
		}
	}
}
