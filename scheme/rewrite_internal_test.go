package scheme

import (
	"encoding/json"
	"net/http"
	"net/url"
	"reflect"
	"testing"
)

// FuzzSortedJSON checks that what is printed again means the same, and is
// printed the same once more.
func FuzzSortedJSON(f *testing.F) {
	for _, seed := range []string{`{}`, `{"b":1,"a":{"d":null,"c":"\u00e9\n"}}`, `[1]`, `{"a":1e-7}`, `{"a":"\ud83d\ude00"}`, `{"1":1}`, `"x"`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		out, err := sortedJSON(doc)
		if err != nil {
			return
		}
		var before, after any
		if err := json.Unmarshal(doc, &before); err != nil {
			t.Fatalf("%q is printed, and no JSON: %v", doc, err)
		}
		if err := json.Unmarshal(out, &after); err != nil || !reflect.DeepEqual(after, before) {
			t.Fatalf("%q is printed as %q (%v)", doc, out, err)
		}
		if again, err := sortedJSON(out); err != nil || string(again) != string(out) {
			t.Fatalf("%q is printed as %q (%v)", out, again, err)
		}
		if compact, err := compactJSON(out); err != nil || string(compact) != string(out) {
			t.Fatalf("%q is not compact: %q (%v)", out, compact, err)
		}
	})
}

// FuzzFormJSON checks that the fields of a form are those of its JSON.
func FuzzFormJSON(f *testing.F) {
	for _, seed := range []string{"a=b&c=d+e", "a=%22%5C", "a[]=1&a=2", "=&", "a=1;b=2", "a=b]=c"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		m := &Message{Header: http.Header{"Content-Type": {typeForm}}, Body: []byte(body)}
		text, err := m.formJSON()
		if err != nil {
			return
		}
		var got map[string]string
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatalf("%q of %q: %v", text, body, err)
		}
		want, err := url.ParseQuery(body)
		if err != nil || len(want) != len(got) {
			t.Fatalf("%q of %q, want %q (%v)", text, body, want, err)
		}
		for name, values := range want {
			if len(values) != 1 || values[0] != got[name] {
				t.Fatalf("%q of %q, want %q", text, body, want)
			}
		}
	})
}
