package filter_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/sealhook/sealhook/internal/filter"
)

const order = `{"total": 120, "price": 12.50, "big": 12345678901234567890, "status": "paid", "test": false, "note": null,
	"tags": ["a", "b"], "customer": {"country": "DE", "id": 7}, "items": [{"n": 1, "sku": "x-1"}, {"n": 3, "sku": "y-2"}]}`

func TestFilter(t *testing.T) {
	for _, test := range []struct {
		filter string
		want   bool
	}{
		{`true`, true},
		{`event_type == "order.paid"`, true},
		{`event_type.startsWith("refund.")`, false},
		{`headers["ce-source"] == "/shop"`, true},
		{`headers["x-region"] == "eu, us"`, true},
		{`headers["content-type"] == "application/json"`, true},
		{`"x-test" in headers`, false},
		{`payload.total > 100`, true},
		{`payload.total >= 120.5`, false},
		{`payload.total == 120.0 && payload.price == 12.5`, true},
		{`payload.price > 12 && payload.price < 13`, true},
		{`payload.big > 9000000000000000000`, true},
		{`payload.status in ["paid", "sent"]`, true},
		{`payload.customer.country == "DE" && !payload.test`, true},
		{`payload.test`, false},
		{`payload.note == null`, true},
		{`has(payload.refund)`, false},
		{`has(payload.customer.id) && payload.customer.id == 7`, true},
		{`"b" in payload.tags`, true},
		{`"total" in payload`, true},
		{`size(payload.tags) == 2`, true},
		{`payload.items.exists(i, i.n > 2 && i.sku.startsWith("y"))`, true},
		{`payload.items.all(i, i.n > 2)`, false},
		{`payload.items.filter(i, i.n > 0).map(i, i.sku).size() == 2`, true},
		{`payload.status.matches("^pa[a-z]+$")`, true},
		{`string(payload.customer.country) != string(payload.status)`, true},
		{`has(payload.refund) ? payload.refund > 1 : payload.total < 1`, false},
		{`event_type == "x" || payload.total == 120`, true},
		{`event_type == "order.paid" || payload.missing.field`, true}, // what is missing does not matter
		{`timestamp("2026-01-02T03:04:05Z").getFullYear() == 2026`, true},
	} {
		f, err := filter.Parse(test.filter)
		if err != nil {
			t.Errorf("%s: got error %v, want it compiled", test.filter, err)
			continue
		}
		if got, err := f.Match(filter.NewInput(event(order))); got != test.want || err != nil {
			t.Errorf("%s: got %t, error %v, want %t", test.filter, got, err, test.want)
		}
	}
}

func TestFilterThatCannotTell(t *testing.T) {
	long := strings.Repeat("x", 20<<10)
	for _, test := range []struct{ filter, payload, want string }{
		{`payload.refund > 1`, order, "no such key: refund"},
		{`headers["x-test"] == "1"`, order, "no such key: x-test"},
		{`payload.status > 1`, order, "no such overload"},
		{`payload.total`, order, "neither true nor false"},
		{`payload.total == 1`, "total=1", "not JSON"},
		{`payload.total == 1`, "", "not JSON"},
		{`payload.a == "x"`, `{"a": "x", "a": "y"}`, `the field "a" twice`},
		{`payload.a == "x"`, "{\"a\": \"\xff\"}", "not JSON"},
		{`payload == "x"`, `"` + strings.Repeat("x", filter.MaxPayload) + `"`, "bytes, and at most"},
		{`payload > 1`, strings.Repeat("1", 1001), "1000 digits"},
		{`payload > 1`, strings.Repeat("1", 400), "too large"},
		{`payload.matches("x")`, `"` + long + `"`, "more than 16384 bytes"},
		// What would take long.
		{`payload.all(a, payload.all(b, payload.all(c, payload.all(d, a < b + c + d))))`, `[` + strings.Repeat("1,", 999) + `1]`, "cost"},
		{`payload.all(x, payload.map(y, y + y).size() > 0)`, `[` + strings.Repeat("1,", 999) + `1]`, "cost"},
		{`payload.a.all(x, size(payload.s) > 0)`, `{"s": "` + long + `", "a": [` + strings.Repeat("1,", 999) + `1]}`, "cost"},
		{`payload.a.all(x, payload.s.contains("y") == false)`, `{"s": "` + long + `", "a": [` + strings.Repeat("1,", 999) + `1]}`, "cost"},
		{`payload.a.all(x, payload.s + payload.s != "")`, `{"s": "` + long + `", "a": [` + strings.Repeat("1,", 999) + `1]}`, "cost"},
	} {
		f, err := filter.Parse(test.filter)
		if err != nil {
			t.Errorf("%s: got error %v, want it compiled", test.filter, err)
			continue
		}
		got, err := f.Match(filter.NewInput(event(test.payload)))
		if got || err == nil || !strings.Contains(err.Error(), test.want) || len(err.Error()) > 300 {
			t.Errorf("%s of %.40s: got %t, error %v, want one about %q", test.filter, test.payload, got, err, test.want)
		}
	}
}

func TestWhereAFilterIsWrong(t *testing.T) {
	for _, test := range []struct {
		filter       string
		line, column int
		want         string
	}{
		{"payload.total >", 1, 16, "Syntax error"},
		{"event_type ==\n  1", 1, 12, "no matching overload"},
		{"true &&\n  paylod.total > 1", 2, 3, "undeclared reference to 'paylod'"},
		{"event_type", 1, 1, "want a condition"},
		{"1 + 1", 1, 3, "want a condition"},
		{"", 1, 1, "Syntax error"},
		{"payload.a == payload.b", 1, 11, "string(a) == string(b)"},
		{"true || payload.a != [1, payload]", 1, 19, "string(a) == string(b)"},
		{"payload.a in payload.b", 1, 11, "string(a) in b"},
		{"payload.a in [payload]", 1, 11, "string(a) in b"},
		{"event_type.matches(payload.pattern)", 1, 19, "must be written in the filter"},
		{`event_type.matches("(")`, 1, 20, "missing closing"},
		{`event_type.matches("(a{0,30}){30}")`, 1, 20, "too large"},
		{strings.Repeat("(", 100) + "true" + strings.Repeat(")", 100), 1, 1, "recursion"},
		{"true" + strings.Repeat("||true", 600), 1, 1, "limit"},
		{strings.Repeat(" ", filter.MaxText) + "true", 1, filter.MaxText + 1, "longer than 4096 bytes"},
	} {
		_, err := filter.Parse(test.filter)
		e, ok := errors.AsType[*filter.Error](err)
		if !ok || !strings.Contains(e.Message, test.want) {
			t.Errorf("%.60q: got error %v, want one about %q", test.filter, err, test.want)
			continue
		}
		if e.Line != test.line || e.Column != test.column {
			t.Errorf("%.60q: got %v, want line %d, column %d", test.filter, err, test.line, test.column)
		}
	}
}

// Goroutines share a filter and a transformation.
func TestShared(t *testing.T) {
	f, err := filter.Parse(`payload.items.exists(i, i.n == 3)`)
	if err != nil {
		t.Fatal(err)
	}
	transform, err := filter.ParseTransform(`.items | map(.n) | add`)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 100 {
				in := filter.NewInput(event(order))
				if got, err := f.Match(in); !got || err != nil {
					t.Errorf("got %t, error %v, want true", got, err)
				}
				if got, err := transform.Apply(in); string(got) != "4" || err != nil {
					t.Errorf("got %s, error %v, want 4", got, err)
				}
			}
		})
	}
	all.Wait()
}

// FuzzFilter has a filter say the same twice.
func FuzzFilter(f *testing.F) {
	for _, text := range []string{
		`payload.total > 100 && event_type == "order.paid"`, `payload.items.exists(i, i.sku.matches("^x-[0-9]+$"))`, `headers["x-region"] in ["eu"]`,
		`has(payload.a) ? string(payload.a) == "b" : size(payload.tags) > 1`, `payload.all(a, payload.all(b, a < b))`,
	} {
		f.Add(text, order)
	}
	f.Fuzz(func(t *testing.T, text, payload string) {
		compiled, err := filter.Parse(text)
		if err != nil {
			if e, ok := errors.AsType[*filter.Error](err); !ok || e.Line < 1 || e.Column < 1 {
				t.Errorf("got error %v, want one with a place", err)
			}
			return
		}
		first, err := compiled.Match(filter.NewInput(event(payload)))
		if first && err != nil {
			t.Errorf("got true and error %v", err)
		}
		if second, again := compiled.Match(filter.NewInput(event(payload))); first != second || (err == nil) != (again == nil) {
			t.Errorf("got %t (%v) and then %t (%v)", first, err, second, again)
		}
	})
}

func BenchmarkFilter(b *testing.B) {
	compiled, err := filter.Parse(`event_type == "order.paid" && payload.total > 100`)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if got, err := compiled.Match(filter.NewInput(event(order))); !got || err != nil {
			b.Fatal(got, err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := filter.Parse(`event_type == "order.paid" && payload.total > 100`); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTransform(b *testing.B) {
	transform, err := filter.ParseTransform(`{total, n: (.items | map(.n) | add)}`)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := transform.Apply(filter.NewInput(event(order))); err != nil {
			b.Fatal(err)
		}
	}
}
