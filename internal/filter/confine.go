package filter

import (
	"errors"
	"fmt"
	"strings"

	"github.com/itchyny/gojq"
)

// A step of jq is short only if the values are small: one may compare, sort or
// print what was doubled with each step before. So a program is rewritten
// before it runs, such that what it makes is weighed, and may use those
// functions alone whose one step takes no longer than its values are large.
// Those that take longer are preceded by a check. The names of the checks are
// those that no program may use.
const (
	made     = "_made"     // weighs what was made
	pair     = "_pair"     // of two values that may be compared each part with each
	repeated = "_repeated" // of the factors of a product
	matched  = "_matched"  // of a text and a regular expression
	part     = "_part"     // of what is put in by sub and gsub
	position = "_position" // of an index
	small    = "_small"    // of what is sorted by or read as a number
)

// The limits of what a check lets pass.
const (
	maxPosition     = 100_000 // of an index into an array
	maxSmall        = 1 << 10 // of what is sorted by or read as a number
	maxMatched      = 8 << 10 // bytes of a text that a regular expression is matched with
	maxPattern      = 256     // bytes of a regular expression
	maxInstructions = 500     // that it compiles to
)

// A use is how a function is confined.
type use int

const (
	free    use = iota // it makes nothing new
	makes              // what it makes is weighed
	pairs              // and its input and argument are checked
	matches            // and so are its input and its argument, a regular expression
	puts               // and what it puts in
	sorts              // and what it sorts by
	reads              // and its input, which is read as a number
)

// functions are those that a program may use, with the numbers of their
// arguments. Missing are, above all, those whose result is another one at the
// next attempt, and those that know this machine.
var functions = map[use]string{
	free: `empty/0 error/0 error/1 not/0 select/1 recurse/0 recurse/1 recurse/2 first/0 first/1 last/0 last/1 limit/2 skip/2
		until/2 while/2 repeat/1 isempty/1 any/0 any/1 any/2 all/0 all/1 all/2 in/1 has/1 IN/1
		arrays/0 objects/0 iterables/0 booleans/0 numbers/0 strings/0 nulls/0 values/0 scalars/0
		length/0 utf8bytelength/0 type/0 startswith/1 endswith/1 range/1 range/2 range/3
		isnan/0 isinfinite/0 isnormal/0 toboolean/0`,
	makes: `map/1 map_values/1 with_entries/1 to_entries/0 from_entries/0 walk/1 path/1 paths/0 paths/1 del/1 delpaths/1 pick/1
		keys/0 add/0 flatten/0 flatten/1 reverse/0 sort/0 unique/0 min/0 max/0 tojson/0 fromjson/0 tostring/0
		ltrimstr/1 rtrimstr/1 trimstr/1 ltrim/0 rtrim/0 trim/0 explode/0 implode/0 split/1 ascii_downcase/0 ascii_upcase/0
		floor/0 ceil/0 round/0 trunc/0 sqrt/0 fabs/0 abs/0 pow/2 exp/0 log/0 log2/0 log10/0 todate/0 fromdate/0
		todateiso8601/0 fromdateiso8601/0`,
	pairs:   `contains/1 inside/1 index/1 rindex/1 indices/1 join/1`,
	matches: `test/1 test/2 match/1 match/2 capture/1 capture/2 scan/1 scan/2 split/2 splits/1 splits/2`,
	puts:    `sub/2 sub/3 gsub/2 gsub/3`,
	reads:   `tonumber/0`,
	sorts:   `sort_by/1 group_by/1 unique_by/1 min_by/1 max_by/1`,
}

var uses = func() map[string]use {
	m := make(map[string]use)
	for u, names := range functions {
		for name := range strings.FieldsSeq(names) {
			m[name] = u
		}
	}
	return m
}()

// A refusal is a part of the language that a transformation may not use.
type refusal struct{ name, why string }

func (r *refusal) Error() string { return r.name + ": " + r.why }

// confine rewrites a program. An error is a *refusal.
func confine(q *gojq.Query) error {
	if q == nil {
		return nil
	}
	switch {
	case len(q.FuncDefs) > 0:
		return &refusal{"def", "a transformation cannot define functions"}
	case q.Meta != nil:
		return &refusal{"module", "a transformation has no modules"}
	case len(q.Imports) > 0 && q.Imports[0].IncludePath != "":
		return &refusal{"include", "a transformation has no modules"}
	case len(q.Imports) > 0:
		return &refusal{"import", "a transformation has no modules"}
	}
	if q.Term != nil {
		return confineTerm(q.Term)
	}
	if err := firstError(confine(q.Left), confinePatterns(q.Patterns), confine(q.Right)); err != nil {
		return err
	}
	switch q.Op {
	case gojq.OpUpdateAdd, gojq.OpUpdateSub, gojq.OpUpdateMul, gojq.OpUpdateDiv, gojq.OpUpdateMod:
		// left op= right is: right as $value | left |= (. op $value)
		value := variable("value")
		change := &gojq.Query{Left: self(), Op: updated[q.Op], Right: value}
		confineOperator(change)
		update := &gojq.Query{Left: q.Left, Op: gojq.OpModify, Right: nested(change)}
		*q = *as(q.Right, "value", pipe(nested(update), call(made)))
	case gojq.OpAssign, gojq.OpModify, gojq.OpUpdateAlt:
		update := *q
		*q = *pipe(nested(&update), call(made))
	default:
		confineOperator(q)
	}
	return nil
}

// updated are the operators of the updates.
var updated = map[gojq.Operator]gojq.Operator{
	gojq.OpUpdateAdd: gojq.OpAdd, gojq.OpUpdateSub: gojq.OpSub, gojq.OpUpdateMul: gojq.OpMul,
	gojq.OpUpdateDiv: gojq.OpDiv, gojq.OpUpdateMod: gojq.OpMod,
}

// confineOperator rewrites an arithmetic operator whose sides are rewritten.
func confineOperator(q *gojq.Query) {
	check := map[gojq.Operator]string{gojq.OpAdd: "", gojq.OpSub: pair, gojq.OpMul: repeated, gojq.OpDiv: "", gojq.OpMod: ""}
	name, arithmetic := check[q.Op]
	switch {
	case !arithmetic:
	case name == "":
		operation := *q
		*q = *pipe(nested(&operation), call(made))
	default: // the right side goes first, as in jq
		l, r := variable("left"), variable("right")
		operation := &gojq.Query{Left: l, Op: q.Op, Right: r}
		checked := pipe(call(name, l, r), pipe(nested(operation), call(made)))
		*q = *as(q.Right, "right", as(q.Left, "left", checked))
	}
}

func confineTerm(t *gojq.Term) error {
	weighed := false // whether what it makes, before its suffixes, is to be weighed
	switch t.Type {
	case gojq.TermTypeIndex:
		if err := confineIndex(t.Index); err != nil {
			return err
		}
	case gojq.TermTypeFunc:
		return confineCall(t)
	case gojq.TermTypeObject:
		weighed = true
		for _, field := range t.Object.KeyVals {
			if err := firstError(checkName(field.Key), confineString(field.KeyString), confine(field.KeyQuery), confine(field.Val)); err != nil {
				return err
			}
		}
	case gojq.TermTypeArray:
		weighed = true
		if err := confine(t.Array.Query); err != nil {
			return err
		}
	case gojq.TermTypeUnary:
		if err := confineTerm(t.Unary.Term); err != nil {
			return err
		}
	case gojq.TermTypeFormat:
		weighed = true
		if err := confineString(t.Str); err != nil {
			return err
		}
	case gojq.TermTypeString:
		weighed = len(t.Str.Queries) > 0
		if err := confineString(t.Str); err != nil {
			return err
		}
	case gojq.TermTypeIf:
		if err := firstError(confine(t.If.Cond), confine(t.If.Then), confine(t.If.Else)); err != nil {
			return err
		}
		for _, e := range t.If.Elif {
			if err := firstError(confine(e.Cond), confine(e.Then)); err != nil {
				return err
			}
		}
	case gojq.TermTypeTry:
		if err := firstError(confine(t.Try.Body), confine(t.Try.Catch)); err != nil {
			return err
		}
	case gojq.TermTypeReduce:
		r := t.Reduce
		if err := firstError(confine(r.Query), confinePatterns(r.Patterns), confine(r.Start), confine(r.Update)); err != nil {
			return err
		}
	case gojq.TermTypeForeach:
		f := t.Foreach
		if err := firstError(confine(f.Query), confinePatterns(f.Patterns), confine(f.Start), confine(f.Update), confine(f.Extract)); err != nil {
			return err
		}
	case gojq.TermTypeLabel:
		if err := confine(t.Label.Body); err != nil {
			return err
		}
	case gojq.TermTypeQuery:
		if err := confine(t.Query); err != nil {
			return err
		}
	}
	if err := confineSuffixes(t.SuffixList); err != nil {
		return err
	}
	if weighed {
		replace(t, func(bare *gojq.Query) *gojq.Query { return pipe(bare, call(made)) })
	}
	return nil
}

// confineCall rewrites the call of a function, or the name of a variable.
func confineCall(t *gojq.Term) error {
	f := t.Func
	if err := confineSuffixes(t.SuffixList); err != nil {
		return err
	}
	if strings.HasPrefix(f.Name, "$") {
		return checkName(f.Name)
	}
	for _, arg := range f.Args {
		if err := confine(arg); err != nil {
			return err
		}
	}
	u, ok := uses[fmt.Sprintf("%s/%d", f.Name, len(f.Args))]
	if !ok {
		return &refusal{f.Name, fmt.Sprintf("a transformation has no such function with %d arguments", len(f.Args))}
	}
	switch u {
	case free:
		return nil
	case sorts:
		f.Args[0] = pipe(f.Args[0], call(small))
	case puts:
		f.Args[1] = pipe(f.Args[1], call(part))
	}
	replace(t, func(bare *gojq.Query) *gojq.Query {
		done := pipe(bare, call(made))
		if u == reads {
			return pipe(call(small), done)
		}
		check := map[use]string{pairs: pair, matches: matched, puts: matched}[u]
		if check == "" {
			return done
		}
		arg := f.Args[0]
		f.Args[0] = variable("arg")
		return as(arg, "arg", pipe(call(check, self(), variable("arg")), done))
	})
	return nil
}

func confineSuffixes(list []*gojq.Suffix) error {
	for _, s := range list {
		if s.Index != nil {
			if err := confineIndex(s.Index); err != nil {
				return err
			}
		}
	}
	return nil
}

func confineIndex(i *gojq.Index) error {
	if err := firstError(confineString(i.Str), confine(i.Start), confine(i.End)); err != nil {
		return err
	}
	for _, at := range []**gojq.Query{&i.Start, &i.End} {
		if *at != nil {
			*at = pipe(nested(*at), call(position))
		}
	}
	return nil
}

func confineString(s *gojq.String) error {
	if s == nil {
		return nil
	}
	for _, q := range s.Queries {
		if err := confine(q); err != nil {
			return err
		}
	}
	return nil
}

func confinePatterns(list []*gojq.Pattern) error {
	for _, p := range list {
		if err := firstError(checkName(p.Name), confinePatterns(p.Array)); err != nil {
			return err
		}
		for _, field := range p.Object {
			if err := firstError(checkName(field.Key), confineString(field.KeyString), confine(field.KeyQuery)); err != nil {
				return err
			}
			if field.Val != nil {
				if err := confinePatterns([]*gojq.Pattern{field.Val}); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// checkName refuses the variables that are not the program's own.
func checkName(name string) error {
	if strings.HasPrefix(name, "$__") || name == "$ENV" {
		return &refusal{name, "a transformation has no such variable"}
	}
	return nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// The parts that programs are rewritten with.

func self() *gojq.Query { return &gojq.Query{Term: &gojq.Term{Type: gojq.TermTypeIdentity}} }

func call(name string, args ...*gojq.Query) *gojq.Query {
	return &gojq.Query{Term: &gojq.Term{Type: gojq.TermTypeFunc, Func: &gojq.Func{Name: name, Args: args}}}
}

func variable(name string) *gojq.Query { return call("$__" + name) }

func pipe(l, r *gojq.Query) *gojq.Query { return &gojq.Query{Left: l, Op: gojq.OpPipe, Right: r} }

func nested(q *gojq.Query) *gojq.Query {
	return &gojq.Query{Term: &gojq.Term{Type: gojq.TermTypeQuery, Query: q}}
}

// as is: value as $__name | then.
func as(value *gojq.Query, name string, then *gojq.Query) *gojq.Query {
	return &gojq.Query{Left: nested(value), Op: gojq.OpPipe, Patterns: []*gojq.Pattern{{Name: "$__" + name}}, Right: then}
}

// replace puts something else in the place of t without its suffixes.
func replace(t *gojq.Term, with func(bare *gojq.Query) *gojq.Query) {
	bare, suffixes := *t, t.SuffixList
	bare.SuffixList = nil
	*t = gojq.Term{Type: gojq.TermTypeQuery, Query: with(&gojq.Query{Term: &bare}), SuffixList: suffixes}
}

// functions are the checks. Each returns its input, or an error.
func (a *account) functions() []gojq.CompilerOption {
	weigh := func(v any, limit int) int {
		weight := weigh(v, limit)
		a.spend(weight)
		return weight
	}
	check := func(name string, args int, f func(input any, args []any) error) gojq.CompilerOption {
		return gojq.WithFunction(name, args, args, func(input any, args []any) any {
			if err := f(input, args); err != nil {
				return err
			}
			return input
		})
	}
	return []gojq.CompilerOption{
		check(made, 0, func(v any, _ []any) error {
			if weigh(v, maxValue) > maxValue {
				return errTooLarge
			}
			return nil
		}),
		check(small, 0, func(v any, _ []any) error {
			if weigh(v, maxSmall) > maxSmall {
				return errors.New("what is sorted by, or read as a number, is too large")
			}
			return nil
		}),
		check(part, 0, func(v any, _ []any) error {
			a.replaced += weigh(v, maxValue)
			a.spend(a.replaced) // each one is put behind all those before
			return nil
		}),
		check(position, 0, func(v any, _ []any) error {
			if i, ok := gojq.ToInt(v); ok && i > maxPosition {
				return fmt.Errorf("a position beyond %d", maxPosition)
			}
			return nil
		}),
		check(pair, 2, func(_ any, args []any) error {
			return a.product(weigh(args[0], maxValue)/8, weigh(args[1], maxValue)/8)
		}),
		check(repeated, 2, func(_ any, args []any) error {
			for i, factor := range args {
				if text, ok := args[1-i].(string); ok {
					if n, ok := gojq.ToInt(factor); ok {
						return a.product(len(text)+1, max(n, 0))
					}
				}
			}
			return a.product(weigh(args[0], maxValue)/8, weigh(args[1], maxValue)/8)
		}),
		check(matched, 2, func(_ any, args []any) error { return a.match(args[0], args[1]) }),
	}
}

// product spends what takes n times m steps.
func (a *account) product(n, m int) error {
	if m > 0 && n > budget/m {
		return errTooLarge
	}
	a.spend(n * m)
	return nil
}

// match spends what a regular expression may take.
func (a *account) match(input, pattern any) error {
	text, isText := input.(string)
	expression, isPattern := pattern.(string)
	if !isPattern {
		return errors.New("a regular expression must be a text")
	}
	if len(expression) > maxPattern || isText && len(text) > maxMatched {
		return fmt.Errorf("a regular expression may have %d bytes, and what it is matched with %d", maxPattern, maxMatched)
	}
	n, err := instructions(expression)
	if err != nil {
		return nil // the function itself says so
	}
	if n > maxInstructions {
		return errors.New("the regular expression is too large")
	}
	return a.product(len(text)+1, n)
}
