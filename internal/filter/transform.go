package filter

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/itchyny/gojq"
)

// The limits of a transformation. Budget and sizes are in units of about a
// byte: see weigh.
const (
	MaxTransformPayload = 256 << 10 // bytes of a payload that is transformed
	MaxResult           = 256 << 10 // bytes of the JSON that comes out
	budget              = 8 << 20   // of one run: what its steps cost and what it makes
	stepCost            = 16        // of one step of the program
	maxValue            = 2 << 20   // of one value
)

// A Transform is a jq program that makes another payload of an event's.
// Goroutines may share it.
type Transform struct {
	program *gojq.Query
}

// variables are what a program knows of an event beside its payload.
var variables = []string{"$event_type", "$headers"}

// ParseTransform compiles a transformation. What is wrong with its text is an
// [*Error].
func ParseTransform(text string) (*Transform, error) {
	if len(text) > MaxText {
		return nil, at(text, MaxText, fmt.Sprintf("longer than %d bytes", MaxText))
	}
	program, err := gojq.Parse(text)
	if e, ok := errors.AsType[*gojq.ParseError](err); ok {
		return nil, at(text, e.Offset-len(e.Token), e.Error())
	}
	if err != nil {
		return nil, at(text, 0, err.Error())
	}
	if err := confine(program); err != nil {
		refused, _ := errors.AsType[*refusal](err)
		return nil, at(text, strings.Index(text, refused.name), refused.Error())
	}
	t := &Transform{program}
	if _, err := t.compile(new(account)); err != nil {
		return nil, at(text, 0, err.Error())
	}
	return t, nil
}

func (t *Transform) compile(a *account) (*gojq.Code, error) {
	return gojq.Compile(t.program, append(a.functions(), gojq.WithVariables(variables))...)
}

// Apply returns the payload that becomes of the event's: JSON in one line, its
// names in order. Numbers that the program does not touch stay as they are
// written. An error says why there is none; it holds a bit of the payload at
// most.
func (t *Transform) Apply(in *Input) ([]byte, error) {
	if n := len(in.event.Payload); n > MaxTransformPayload {
		return nil, fmt.Errorf("the payload has %d bytes, and at most %d are transformed", n, MaxTransformPayload)
	}
	payload, err := in.payload()
	if err != nil {
		return nil, err
	}
	a := &account{left: budget}
	code, err := t.compile(a) // each run has an account of its own
	if err != nil {
		return nil, err
	}
	results := code.RunWithContext(meter{context.Background(), a}, payload, in.event.Type, in.headers())
	result, ok := results.Next()
	if !ok {
		return nil, errors.New("the transformation has no result")
	}
	if err, failed := result.(error); failed {
		return nil, runError(a, err)
	}
	extra, more := results.Next()
	if err, failed := extra.(error); failed {
		return nil, runError(a, err)
	}
	if more {
		return nil, errors.New("the transformation has more than one result")
	}
	if weigh(result, maxValue) > maxValue {
		return nil, errTooLarge
	}
	text, err := gojq.Marshal(result)
	if err != nil {
		return nil, err
	}
	if len(text) > MaxResult {
		return nil, fmt.Errorf("the result has %d bytes, and may have %d", len(text), MaxResult)
	}
	return text, nil
}

// runError returns an error of a run as it is kept and shown.
func runError(a *account, err error) error {
	if a.left < 0 {
		return errors.New("the transformation takes too many steps, or makes too much on the way")
	}
	return errors.New(shorten(err.Error()))
}

var errTooLarge = errors.New("a value is too large")

// An account is what a run may still spend.
type account struct {
	left     int
	replaced int // bytes that sub and gsub put in so far
}

func (a *account) spend(n int) { a.left = max(a.left-n, -1) }

// A meter is the context of a run: jq asks it before each step whether to go
// on.
type meter struct {
	context.Context
	account *account
}

var over = func() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

// Done implements [context.Context].
func (m meter) Done() <-chan struct{} {
	if m.account.left < 0 {
		return over
	}
	m.account.spend(stepCost)
	return nil
}

// Err implements [context.Context].
func (m meter) Err() error { return context.Canceled }

// weigh returns how much memory and time a value takes, in units of about a
// byte, each part that it has several times counted as often. It returns more
// than limit where a number is too long, and stops soon beyond it.
func weigh(v any, limit int) int {
	const least = 8
	weight := least
	switch v := v.(type) {
	case string:
		weight += len(v)
	case json.Number:
		weight += len(v)
		if len(v) > maxDigits { // to reckon with it takes longer than it is long
			return limit + 1
		}
	case *big.Int:
		weight += v.BitLen() / 8
		if v.BitLen() > maxDigits*10/3 {
			return limit + 1
		}
	case []any:
		for _, x := range v {
			if weight > limit {
				break
			}
			weight += weigh(x, limit-weight)
		}
	case map[string]any:
		for name, x := range v {
			if weight > limit {
				break
			}
			weight += least + len(name) + weigh(x, limit-weight)
		}
	}
	return weight
}
