package scheme_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

func TestTerms(t *testing.T) {
	got, err := scheme.Terms("v0:{{{ts}.{[}{header:x-Topic}:{]}{hex(sha256(body))}{form-sorted:k=v&}")
	want := []scheme.Term{
		{Text: "v0:{"},
		{Kind: "ts"},
		{Text: "."},
		{Optional: []scheme.Term{{Kind: "header", Name: "x-Topic"}, {Text: ":"}}},
		{Kind: "body", Functions: []string{"sha256", "hex"}},
		{Kind: "form-sorted", Name: "k=v&"},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, want)
	}
	for _, text := range []string{"{", "{nothing}", "{header}", "{[}{ts}"} {
		if _, err := scheme.Terms(text); !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("Terms(%q): got %v, want %v", text, err, scheme.ErrDefinition)
		}
	}
}
