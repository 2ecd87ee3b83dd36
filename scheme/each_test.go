package scheme_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// item returns an item of a batch with a signature over its id.
func item(id string) string { return fmt.Sprintf(`{"id": %q, "sig": %q}`, id, hexMAC("secret", id)) }

func TestEach(t *testing.T) {
	a, b, old := item("a"), item("b"), fmt.Sprintf(`{"id": "c", "sig": %q}`, hexMAC("old secret", "c"))
	forged := strings.Replace(b, `"b"`, `"c"`, 1)
	list := func(items ...string) string { return `{"items": [` + strings.Join(items, ", ") + `]}` }
	for _, tt := range []struct{ each, body, want string }{
		{"$.items[*]", list(a), "ok"},
		{"$.items[*]", list(a, b), "ok"},
		{"$.items[*]", list(a, a), "ok"},
		{"$.items[*]", list(a, old), "ok"},
		{"$.items[*]", `{"other": 1, "items": [` + a + `]}`, "ok"},
		{"$.items[*]", list(a, forged), "mismatch"},
		{"$.items[*]", list(forged, a), "mismatch"},
		{"$.items[*]", list(a, `{"id": "b"}`), "missing"},
		{"$.items[*]", list(a, `{"id": "b", "sig": ""}`), "malformed"},
		{"$.items[*]", list(a, strings.Replace(b, "{", `{"id": "a", `, 1)), "duplicated"},
		{"$.items[*]", list(a, strings.Replace(b, "{", `{"ID": "a", `, 1)), "duplicated"},
		{"$.items[*]", list(), "missing"},
		{"$.items[*]", list(a, "null"), "missing"},
		{"$.items[*]", list(a, "[]"), "missing"},
		{"$.items[*]", `{"items": ` + a + `}`, "missing"},
		{"$.items[*]", `{"items": null}`, "missing"},
		{"$.items[*]", `{}`, "missing"},
		{"$.items[*]", `[` + a + `]`, "missing"},
		{"$.items[*]", a, "missing"},
		{"$.items[*]", ``, "malformed"},
		{"$.items[*]", list(a) + "x", "malformed"},
		{"$.items[*]", `{"items": [` + a + `], "items": [` + forged + `]}`, "duplicated"},
		{"$.items[*]", `{"items": [` + a + `], "Items": [` + forged + `]}`, "duplicated"},
		{"$.items[*].data", `{"items": [{"data": ` + a + `}, {"data": ` + b + `}]}`, "ok"},
		{"$.items[*].data", `{"items": [{"data": ` + a + `}, ` + b + `]}`, "malformed"},
		{"$.items[*].data", `{"items": [{"data": ` + a + `, "data": ` + forged + `}]}`, "malformed"},
		{"$[*]", `[` + a + `, ` + b + `]`, "ok"},
		{"$[*]", `[` + a + `, ` + forged + `]`, "mismatch"},
		{"$.a.b[*]", `{"a": {"b": [` + a + `]}}`, "ok"},
		{"$.items[*]", list(strings.Split(strings.Repeat(a+"|", scheme.MaxItems-1)+a, "|")...), "ok"},
		{"$.items[*]", list(strings.Split(strings.Repeat(a+"|", scheme.MaxItems)+a, "|")...), "malformed"},
	} {
		s := define(t, `{"name": "each", "title": "Each", "carrier": {"in": "json", "name": "$.sig"}, "content": "{json:$.id}", "each": "`+tt.each+`",
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
		m := &scheme.Message{Header: http.Header{}, Body: []byte(tt.body)}
		_, err := verifier(t, s, scheme.NewSecret("secret"), scheme.NewSecret("old secret")).VerifyMessage(m)
		if code(err) != tt.want {
			t.Errorf("%s, %.200s: got %v, want %s", tt.each, tt.body, err, tt.want)
		}
		if string(m.Body) != tt.body {
			t.Errorf("%s, %.200s: verifying changed the body", tt.each, tt.body)
		}
	}
}

// TestEachReplays verifies batches again, and others with the same items.
func TestEachReplays(t *testing.T) {
	hashed := define(t, `{"name": "each", "title": "Each", "carrier": {"in": "json", "name": "$.sig"}, "content": "{json:$.id}", "each": "$[*]",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	token := define(t, `{"name": "each", "title": "Each", "carrier": {"in": "json", "name": "$.sig"}, "content": "", "each": "$[*]",
		"signatures": [{"algorithm": "token", "encoding": "text"}]}`)
	a, b := item("a"), item("b")
	for _, tt := range []struct {
		name   string
		s      *scheme.Scheme
		bodies []string
		want   string
	}{
		{"hashed", hashed, []string{`[` + a + `]`, `[` + b + `]`, `[` + a + `, ` + b + `]`, `[` + a + `]`, ` [` + a + `,` + b + `]`}, "ok ok ok replayed replayed"},
		{"token", token, []string{`[{"sig": "secret"}]`, `[{"sig": "secret", "id": 1}]`, `[{"sig": "secret"}]`, `[{"sig": "secret"}, {"sig": "secrets"}]`}, "ok ok replayed mismatch"},
	} {
		v := verifier(t, tt.s, scheme.NewSecret("secret"))
		v.Replays = &scheme.MemoryReplays{Now: now}
		var got []string
		for _, body := range tt.bodies {
			_, err := v.VerifyMessage(&scheme.Message{Body: []byte(body)})
			got = append(got, code(err))
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestItems(t *testing.T) {
	s := define(t, `{"name": "each", "title": "Each", "carrier": {"in": "json", "name": "$.sig"}, "content": "{json:$.id}", "each": "$.items[*].data",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "event": "{json:$.type}"}`)
	m := &scheme.Message{URL: "https://a.example/", Body: []byte(`{"items": [{"data": {"type" : "a"}}, {"data": {"type": "b"}}]}`)}
	items, err := s.Items(m)
	if err != nil || len(items) != 2 || string(items[0].Body) != `{"type" : "a"}` || items[1].URL != m.URL || s.EventType(&items[1]) != "b" {
		t.Errorf("got %+v (%v)", items, err)
	}
	if _, err := s.Items(&scheme.Message{Body: []byte(`{}`)}); code(err) != "missing" || !strings.HasPrefix(err.Error(), "each: ") {
		t.Errorf("no items: got %v", err)
	}
	plain := get(t, "freispace")
	if items, err := plain.Items(m); err != nil || len(items) != 1 || string(items[0].Body) != string(m.Body) {
		t.Errorf("no batch: got %+v (%v)", items, err)
	}
}

func FuzzEach(f *testing.F) {
	for _, body := range []string{`[` + item("a") + `]`, `[{"data": ` + item("a") + `}]`, `{"items": []}`, `[[]]`, `[`, ``} {
		f.Add(body)
	}
	s := define(f, `{"name": "each", "title": "Each", "carrier": {"in": "json", "name": "$.sig"}, "content": "{json:$.id}", "each": "$[*]",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	single := define(f, `{"name": "single", "title": "Single", "carrier": {"in": "json", "name": "$.sig"}, "content": "{json:$.id}",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	v, one := verifier(f, s, scheme.NewSecret("secret")), verifier(f, single, scheme.NewSecret("secret"))
	f.Fuzz(func(t *testing.T, body string) {
		m := &scheme.Message{Body: []byte(body)}
		_, err := v.VerifyMessage(m)
		items, itemsErr := s.Items(m)
		if itemsErr != nil && err == nil {
			t.Fatalf("accepted what is no batch: %v", itemsErr)
		}
		good := itemsErr == nil
		for i := range items {
			_, err := one.VerifyMessage(&items[i])
			good = good && err == nil
		}
		if good != (err == nil) {
			t.Errorf("the items are good: %t; the batch: %v", good, err)
		}
	})
}
