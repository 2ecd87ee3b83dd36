package api_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/api"
)

// Whatever encoding/json takes for an object without a name twice has the
// members that encoding/json finds, byte for byte; everything else is refused.
func FuzzMembers(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"type":"a","payload":{"b":[1,2,{"c":"}\\\""}]}}`, ` { "a" : 1 , "b" : null,"c":"\\u0061\\\\" } `, `{"a":[],"a":1}`,
		`{"\\u0061":1,"a":2}`, `{"a":"\\ud800"}`, `[1]`, `"a"`, `7`, `{"a":-1.5e3}`, "{\"a\":\"\xff\"}", `{"a":1}x`, `{"a"`, ``, `{"":{"":""}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := api.Members("body", data)
		var want map[string]json.RawMessage
		object := bytes.HasPrefix(bytes.TrimLeft(data, " \t\r\n"), []byte("{"))
		if wantErr := json.Unmarshal(data, &want); err == nil && (wantErr != nil || !object) {
			t.Fatalf("%q: got %q, want an error", data, got)
		} else if err != nil {
			if wantErr == nil && object && !strings.Contains(err.Error(), "twice") && !strings.Contains(err.Error(), "UTF-8") {
				t.Fatalf("%q: got the error %v, want none", data, err)
			}
			return
		}
		if len(got) != len(want) {
			t.Fatalf("%q: got %q, want %q", data, got, want)
		}
		for name, value := range want {
			if !bytes.Equal(got[name], value) {
				t.Errorf("%q: %s: got %q, want %q", data, name, got[name], value)
			}
		}
	})
}
