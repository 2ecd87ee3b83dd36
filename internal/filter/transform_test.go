package filter_test

import (
	"encoding/json"
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/filter"
	"github.com/sealhook/sealhook/internal/store"
)

// event returns an event with that payload.
func event(payload string) *store.Event {
	return &store.Event{
		Type: "order.paid", ContentType: "application/json", Payload: []byte(payload),
		Header: []store.HeaderField{{Name: "X-Region", Value: "eu"}, {Name: "x-region", Value: "us"}, {Name: "ce-source", Value: "/shop"}},
	}
}

func apply(t *testing.T, program, payload string) (string, error) {
	t.Helper()
	transform, err := filter.ParseTransform(program)
	if err != nil {
		t.Fatalf("%s: got error %v, want it compiled", program, err)
	}
	result, err := transform.Apply(filter.NewInput(event(payload)))
	return string(result), err
}

// The results are those that jq 1.7 has for the same program.
func TestTransform(t *testing.T) {
	for _, test := range []struct{ program, payload, want string }{
		{".", `{"b": 1.50, "a": [1e3, 12345678901234567890123, "é\u0000<&>"]}`, `{"a":[1e3,12345678901234567890123,"é\u0000<&>"],"b":1.50}`},
		{".a", `{"a": {"b": null}}`, `{"b":null}`},
		{"{id, total: (.items | map(.price * .n) | add)}", `{"id": 7, "items": [{"price": 2.5, "n": 2}, {"price": 1, "n": 3}]}`, `{"id":7,"total":8}`},
		{`{type: $event_type, source: $headers["ce-source"], region: $headers["x-region"], body: .}`, `1`, `{"body":1,"region":"eu, us","source":"/shop","type":"order.paid"}`},
		{`"\(.a)-\(.b)"`, `{"a": 1, "b": "x"}`, `"1-x"`},
		{`.a |= ascii_upcase | .n += 1 | .n -= 3 | .n *= 2 | .n /= 4 | .l -= [2]`, `{"a": "x", "n": 4, "l": [1, 2, 3]}`, `{"a":"X","l":[1,3],"n":1}`},
		{`.c //= "none" | .d = (.a | length)`, `{"a": "xy"}`, `{"a":"xy","c":"none","d":2}`},
		{`del(.secret) | .at |= todate`, `{"secret": 1, "at": 0}`, `{"at":"1970-01-01T00:00:00Z"}`},
		{`[.[] | select(.ok) | .n] | sort_by(-.) | {n: ., most: max_by(.), by: (group_by(. % 2) | map(length))}`, `[{"ok": true, "n": 1}, {"n": 2}, {"ok": true, "n": 3}]`, `{"by":[2],"most":3,"n":[3,1]}`},
		{`reduce .[] as {a: $x, b: [$y]} (0; . + $x * $y)`, `[{"a": 2, "b": [3]}, {"a": 1, "b": [4]}]`, `10`},
		{`[foreach .[] as $x (0; . + $x; [$x, .])]`, `[1, 2]`, `[[1,1],[2,3]]`},
		{`gsub("(?<l>[a-c])"; "<\(.l)>") | sub("x"; "y"; "i")`, `"abxX"`, `"<a><b>yX"`},
		{`[test("A"; "i"), (capture("(?<y>\\d+)-(?<m>\\d+)")), [scan("\\d")], split("-"), split("-+"; null), [splits("-")]]`, `"a1-2"`,
			`[true,{"m":"2","y":"1"},["1","2"],["a1","2"],["a1","2"],["a1","2"]]`},
		{`[contains({a: [1]}), (.a | index(1)), (.a | indices(1)), (.a | join("-")), ({a: 1} | inside({a: 1, b: 2}))]`, `{"a": [1, 2, 1]}`, `[true,0,[0,2],"1-2-1",true]`},
		{`with_entries(.key |= "x_" + .)`, `{"a": 1}`, `{"x_a":1}`},
		{`walk(if type == "string" then "***" else . end)`, `{"a": ["b", 1]}`, `{"a":["***",1]}`},
		{`(.a | tojson | fromjson), empty`, `{"a": [1]}`, `[1]`},
		{`.. |= (numbers |= . + 1)`, `[1, [2]]`, `[2,[3]]`},
		{`first(.[] | select(. > 1)) // 0`, `[1, 2, 3]`, `2`},
		{`label $out | foreach .[] as $x (0; . + $x; if . > 2 then ., break $out else empty end)`, `[1, 2, 3]`, `3`},
		{`try error("x") catch .`, `1`, `"x"`},
		{`"ab" * 2 + ("c-d" / "-" | .[1])`, `1`, `"ababd"`},
		{`[@base64 "a\(.)", (@json | length), (tostring | tonumber? // "none")]`, `"b"`, `["aYg==",3,"none"]`},
		{`.[-1:] + .[:1] | map(. as $x | {$x})`, `[1, 2]`, `[{"x":2},{"x":1}]`},
		{`pick(.a.b) | paths(type == "number")`, `{"a": {"b": 1, "c": 2}}`, `["a","b"]`},
	} {
		got, err := apply(t, test.program, test.payload)
		if err != nil || got != test.want {
			t.Errorf("%s: got %s, error %v, want %s", test.program, got, err, test.want)
		}
	}
}

// Programs that would take for ever, or all memory, one step of which may do
// so alone. Each is stopped, having allocated little.
func TestHostileTransformations(t *testing.T) {
	payload := `{"n": "x", "a": [` + strings.Repeat(`{"id": "0123456789"}, `, 1000) + `1]}`
	for _, program := range []string{
		// What grows with each step,
		`reduce range(100) as $i (.; [., .])`,
		`reduce range(100) as $i (.; {a: ., b: .})`,
		`reduce range(100) as $i (.; [.] | map(., .))`,
		`reduce range(100) as $i (.; map_values([., .]))`,
		`reduce range(100) as $i (.; [., .] | tojson)`,
		`reduce range(100) as $i (.; . + .) | [., error]`,
		`reduce range(100) as $i ("x"; . + .)`,
		`reduce range(100) as $i ([1]; . + .)`,
		`reduce range(100) as $i ("x"; "\(.)\(.)")`,
		`reduce range(100) as $i ("x"; . += .)`,
		`reduce range(100) as $i ("x"; @json)`,
		`reduce range(100) as $i (10; . * .)`,
		`reduce range(100) as $i (10; . *= .)`,
		`try (reduce range(100) as $i (.; [., .])) catch . | [repeat(.)]`,
		`def f: 1 + f; f`,
		// what never ends,
		`[range(1e9)]`, `last(range(1e9))`, `range(1e9) | select(. < 0)`, `[repeat(1)]`, `until(false; .)`, `until(false; [.])`, `[recurse([.])]`, `recurse([.]) | empty`,
		`[range(3000)] | [.[] as $x | .[] as $y | [$x, $y]]`,
		`[.. | ..] | [.. | ..] | [.. | ..] | [.. | ..]`,
		`[range(1000) | "x" * 100000]`,
		`[range(100000) | {key: ("x" * 1000 + tostring), value: 1}] | from_entries`,
		// and what takes its time in one step.
		`"x" * 1000000000`, `1000000000 * "x"`, `.n *= 1000000000`,
		`.[1000000000] = 1`, `.a[1000000000] |= 1`, `[] | .[500000000:] = [1]`, `[][1e9] //= 1`, `getpath([1e9]) = 1`, `setpath([1e9]; 1)`, `nth(1e9) = 1`,
		`[range(50000)] - [range(50000)]`, `[range(50000)] | . -= .`, `[range(50000)] | contains([range(50000)])`,
		`[range(50000)] | index([range(20000)])`, `[range(50000) | ""] | join("x" * 100000)`,
		`("x" * 10000) as $big | [range(10000)] | sort_by($big)`, `("x" * 10000) as $big | [range(10000)] | unique_by([$big, .])`,
		`("a" * 500) | gsub(""; "x" * 10000)`, `("a" * 100000) | test("b")`, `("a" * 8000) | test("(a{0,30}){30}b")`, `test("x" * 1000)`,
		`"1" * 100000 | tonumber`, `"1" * 100000 | fromjson | . * .`, `"[" + "1" * 100000 + "]" | fromjson | .[0] * 2`,
		`[[range(50000)]] + [range(50000) | []] | transpose`,
		// What is not the same at every attempt, or knows this machine.
		`now`, `localtime`, `$ENV`, `env`, `input`, `debug`, `halt`, `halt_error`, `import "a" as a; .`, `include "a"; .`, `{$__loc__}`, `$__prog_args`, `modulemeta`, `get_search_list`,
		// The rewriting's own names.
		`_made`, `_pair(1; 2)`, `. as $__arg | $__arg`, `. as {a: $__left} | .`, `. as [$__right] | .`, `. as {$__value} | .`, `$__value`, `{$__value}`,
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		transform, err := filter.ParseTransform(program)
		if err == nil {
			var result []byte
			if result, err = transform.Apply(filter.NewInput(event(payload))); err == nil {
				t.Errorf("%s: got a result of %d bytes, want an error", program, len(result))
				continue
			}
		}
		runtime.ReadMemStats(&after)
		if n := after.TotalAlloc - before.TotalAlloc; n > 64<<20 {
			t.Errorf("%s: allocated %d MiB, want at most 64", program, n>>20)
		}
		if len(err.Error()) > 300 {
			t.Errorf("%s: got an error of %d bytes", program, len(err.Error()))
		}
	}
}

func TestTransformWithoutResult(t *testing.T) {
	for _, test := range []struct{ program, payload, want string }{
		{"empty", "1", "has no result"},
		{"1, 2", "1", "more than one result"},
		{"1, error(2)", "1", "error: 2"},
		{".a", "[1]", "expected an object"},
		{`error("no " + .)`, `"luck"`, "no luck"},
		{".", "{", "not JSON"},
		{".", "", "not JSON"},
		{".", "1 2", "not JSON"},
		{".", "\"\xff\"", "not JSON"},
		{".", `{"a": 1, "b": {"x": 1, "\u0078": 2}}`, `the field "x" twice`},
		{".", strings.Repeat("1", 1001), "1000 digits"},
		{".", `"` + strings.Repeat("x", filter.MaxTransformPayload) + `"`, "bytes, and at most"},
		{`. * 40`, `"` + strings.Repeat("x", filter.MaxTransformPayload/32) + `"`, "the result has"},
	} {
		if got, err := apply(t, test.program, test.payload); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s of %.20s: got %q, error %v, want an error about %q", test.program, test.payload, got, err, test.want)
		}
	}
}

func TestWhereATransformIsWrong(t *testing.T) {
	for _, test := range []struct {
		program      string
		line, column int
	}{
		{"{a: }", 1, 5},
		{".a |\n  mapp(.b)", 2, 3},
		{".a | é", 1, 6},
		{"\"é\" | now", 1, 7},
		{".a |\n", 2, 1},
		{strings.Repeat(" ", filter.MaxText) + ".", 1, filter.MaxText + 1},
	} {
		_, err := filter.ParseTransform(test.program)
		e, ok := errors.AsType[*filter.Error](err)
		if !ok || e.Line != test.line || e.Column != test.column {
			t.Errorf("%.20q: got error %v, want one at line %d, column %d", test.program, err, test.line, test.column)
		}
	}
}

// FuzzTransform has no program that is accepted give two results, one too
// large, or none at all.
func FuzzTransform(f *testing.F) {
	for _, program := range []string{
		".", "{a: .b, c: [.d[] | select(.e > 1)]}", `.a |= gsub("x"; "y") | del(.b)`, "reduce .[] as $x (0; . + $x) | tojson", `"\(.a)" * 3`,
		`sort_by(.a) | map_values([., .]) | .[2:] -= [1]`, `$headers["x-region"] // $event_type | @base64`,
	} {
		f.Add(program, `{"a": [1, "x", {"b": null}], "d": [{"e": 2.50}]}`)
	}
	f.Fuzz(func(t *testing.T, program, payload string) {
		transform, err := filter.ParseTransform(program)
		if err != nil {
			if e, ok := errors.AsType[*filter.Error](err); !ok || e.Line < 1 || e.Column < 1 {
				t.Errorf("got error %v, want one with a place", err)
			}
			return
		}
		first, err := transform.Apply(filter.NewInput(event(payload)))
		if len(first) > filter.MaxResult || err == nil && !json.Valid(first) {
			t.Errorf("got a result of %d bytes, want JSON of at most %d", len(first), filter.MaxResult)
		}
		second, again := transform.Apply(filter.NewInput(event(payload)))
		if string(first) != string(second) || (err == nil) != (again == nil) {
			t.Errorf("got %.80s (%v) and then %.80s (%v)", first, err, second, again)
		}
	})
}
