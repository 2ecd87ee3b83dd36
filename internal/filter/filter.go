package filter

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
)

// The limits of a filter, in CEL's measure: a step costs 1.
const (
	maxCost        = 100_000  // of one evaluation
	maxNodes       = 1000     // parts of an expression
	maxNesting     = 50       // parts around a part
	maxRegexp      = 100      // instructions that a regular expression compiles to
	maxRegexpInput = 16 << 10 // bytes of the text that one is matched with
)

// A Filter is a condition in CEL (https://cel.dev) over event_type, headers
// and payload. Goroutines may share it.
type Filter struct {
	program cel.Program
}

// Parse compiles a filter. What is wrong with its text is an [*Error].
func Parse(text string) (*Filter, error) {
	if len(text) > MaxText {
		return nil, at(text, MaxText, fmt.Sprintf("longer than %d bytes", MaxText))
	}
	env := environment()
	checked, issues := env.Compile(text)
	if errs := issues.Errors(); len(errs) > 0 {
		first := errs[0]
		return nil, &Error{max(first.Location.Line(), 1), max(first.Location.Column(), 0) + 1, shorten(first.Message)}
	}
	if err := checkParts(checked); err != nil {
		return nil, err
	}
	program, err := env.Program(checked, cel.CostLimit(maxCost), cel.CostTracking(byLength{}), cel.OptimizeRegex(limitedMatches))
	if err != nil {
		return nil, at(text, 0, err.Error())
	}
	return &Filter{program}, nil
}

// Match reports whether the event meets the condition. An error says why that
// cannot be told; it holds a bit of the payload at most.
func (f *Filter) Match(in *Input) (bool, error) {
	result, _, err := f.program.Eval(activation{in})
	if err != nil {
		return false, errors.New(shorten(err.Error()))
	}
	matches, ok := result.Value().(bool)
	if !ok {
		return false, fmt.Errorf("the filter is neither true nor false but of type %s", result.Type().TypeName())
	}
	return matches, nil
}

// Skips returns why an endpoint with this filter does not get the event, and
// nothing if it does. One of which the filter cannot tell is not sent.
func (f *Filter) Skips(in *Input) (reason string) {
	matches, err := f.Match(in)
	switch {
	case err != nil:
		return "the filter failed: " + err.Error()
	case !matches:
		return "filtered"
	}
	return ""
}

var environment = sync.OnceValue(func() *cel.Env {
	env, err := cel.NewEnv(
		cel.Variable("event_type", cel.StringType),
		cel.Variable("headers", cel.MapType(cel.StringType, cel.StringType)),
		cel.Variable("payload", cel.DynType),
		cel.CustomTypeAdapter(adapter{}),
		cel.CrossTypeNumericComparisons(true),
		cel.DefaultUTCTimeZone(true),
		cel.ParserExpressionSizeLimit(MaxText),
		cel.ExpressionNodeLimit(maxNodes),
		cel.ParserRecursionLimit(maxNesting),
	)
	if err != nil {
		panic(err) // the environment is part of the program
	}
	return env
})

// checkParts refuses what could take long in one step, before the cost is
// looked at: to compare what is not known to be a plain value, and regular
// expressions that an event brings with it.
func checkParts(checked *cel.Ast) error {
	parsed := checked.NativeRep()
	if kind := checked.OutputType().Kind(); kind != types.BoolKind && kind != types.DynKind {
		return partError(parsed, parsed.Expr(), fmt.Sprintf("want a condition, true or false, and not one of type %s", checked.OutputType()))
	}
	plain := func(e ast.Expr) bool {
		switch parsed.GetType(e.ID()).Kind() {
		case types.DynKind, types.ListKind, types.MapKind, types.StructKind, types.AnyKind, types.TypeParamKind:
			return false
		}
		return true
	}
	var err error
	ast.PreOrderVisit(parsed.Expr(), ast.NewExprVisitor(func(e ast.Expr) {
		if err != nil || e.Kind() != ast.CallKind {
			return
		}
		call := e.AsCall()
		switch args := call.Args(); call.FunctionName() {
		case operators.Equals, operators.NotEquals:
			if !plain(args[0]) && !plain(args[1]) {
				err = partError(parsed, e, "one side must be known to be a plain value: write string(a) == string(b)")
			}
		case operators.In:
			if !plain(args[0]) && !plainElements(parsed.GetType(args[1].ID())) {
				err = partError(parsed, e, "what is looked for must be known to be a plain value: write string(a) in b")
			}
		case overloads.Matches:
			pattern := args[len(args)-1]
			if pattern.Kind() != ast.LiteralKind {
				err = partError(parsed, e, "the regular expression must be written in the filter")
				return
			}
			text, _ := pattern.AsLiteral().Value().(string)
			if n, wrong := instructions(text); wrong != nil {
				err = partError(parsed, pattern, wrong.Error())
			} else if n > maxRegexp {
				err = partError(parsed, pattern, "the regular expression is too large")
			}
		}
	}))
	return err
}

// instructions returns how many of them a regular expression compiles to.
func instructions(pattern string) (int, error) {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return 0, err
	}
	program, err := syntax.Compile(re.Simplify())
	if err != nil {
		return 0, err
	}
	return len(program.Inst), nil
}

// plainElements reports whether a list is known to hold plain values, or a map
// to have plain keys.
func plainElements(t *types.Type) bool {
	if len(t.Parameters()) == 0 {
		return false
	}
	switch t.Parameters()[0].Kind() {
	case types.BoolKind, types.IntKind, types.UintKind, types.DoubleKind, types.StringKind, types.BytesKind:
		return true
	}
	return false
}

func partError(parsed *ast.AST, e ast.Expr, message string) *Error {
	place := parsed.SourceInfo().GetStartLocation(e.ID())
	return &Error{max(place.Line(), 1), max(place.Column(), 0) + 1, message}
}

// byLength has every function cost what its texts are long, a tenth for a byte.
type byLength struct{}

func (byLength) CallCost(_, _ string, args []ref.Val, _ ref.Val) *uint64 {
	cost := uint64(1)
	for _, arg := range args {
		switch v := arg.(type) {
		case types.String:
			cost += uint64(len(v)) / 10
		case types.Bytes:
			cost += uint64(len(v)) / 10
		}
	}
	return &cost
}

// limitedMatches matches short texts alone: one match is one step.
var limitedMatches = &interpreter.RegexOptimization{
	Function:   overloads.Matches,
	RegexIndex: 1,
	Factory: func(call interpreter.InterpretableCall, pattern string) (interpreter.InterpretableCall, error) {
		re, err := regexp.Compile(pattern)
		if err != nil {
			return nil, err
		}
		return interpreter.NewCall(call.ID(), call.Function(), call.OverloadID(), call.Args(), func(values ...ref.Val) ref.Val {
			text, ok := values[0].(types.String)
			if !ok {
				return types.MaybeNoSuchOverloadErr(values[0])
			}
			if len(text) > maxRegexpInput {
				return types.NewErr("matches: a text of more than %d bytes", maxRegexpInput)
			}
			return types.Bool(re.MatchString(string(text)))
		}), nil
	},
}

// An activation gives the variables of an expression their values.
type activation struct{ *Input }

// ResolveName implements [interpreter.Activation].
func (a activation) ResolveName(name string) (any, bool) {
	switch name {
	case "event_type":
		return a.event.Type, true
	case "headers":
		return a.headers(), true
	case "payload":
		v, err := a.payload()
		if err != nil {
			return types.WrapErr(err), true
		}
		return adapter{}.NativeToValue(v), true
	}
	return nil, false
}

// Parent implements [interpreter.Activation].
func (activation) Parent() interpreter.Activation { return nil }

// An adapter makes values of CEL out of those of parse.
type adapter struct{}

// NativeToValue implements [types.Adapter].
func (a adapter) NativeToValue(v any) ref.Val {
	switch v := v.(type) {
	case json.Number:
		return number(v)
	case []any:
		return types.NewDynamicList(a, v)
	case map[string]any:
		return types.NewStringInterfaceMap(a, v)
	}
	return types.DefaultTypeAdapter.NativeToValue(v)
}

// number returns an integer where n is written as one that CEL has, and else
// the nearest number with a fraction.
func number(n json.Number) ref.Val {
	if i, err := n.Int64(); err == nil {
		return types.Int(i)
	}
	f, err := n.Float64()
	if err != nil {
		return types.NewErr("the number %.20s is too large", n)
	}
	return types.Double(f)
}
