// Package filter decides, by expressions that tenants write, which events an
// endpoint gets and in what form: a [Filter] is a condition in CEL, a
// [Transform] a program in jq. Both are bounded by what they cost, counted and
// not timed, so that the same event leads to the same result on every machine
// and at every attempt, and no expression keeps a processor or the memory.
//
// It leaves to package route when a filter is asked, and to package deliver
// when an event is transformed.
package filter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of expressions and of what they may do.
const (
	MaxText    = 4096    // bytes of an expression or program
	MaxPayload = 1 << 20 // bytes of a payload that a filter reads
	maxDigits  = 1000    // of a number
	maxDetail  = 200     // bytes of an error's text
)

// An Error says where the text of a filter or a transformation is wrong.
type Error struct {
	Line, Column int // from 1; the column counts characters
	Message      string
}

func (e *Error) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Message)
}

// at returns an Error about the byte of text at that offset.
func at(text string, offset int, message string) *Error {
	before := text[:min(max(offset, 0), len(text))]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	return &Error{1 + strings.Count(before, "\n"), 1 + utf8.RuneCountInString(line), shorten(message)}
}

// An Input is an event as filters and transformations see it. It is parsed
// when the first of them asks, once for all. Goroutines may not share it.
type Input struct {
	event   *store.Event
	payload func() (any, error)
}

// NewInput returns the Input that e is. The event must not change meanwhile.
func NewInput(e *store.Event) *Input {
	return &Input{e, sync.OnceValues(func() (any, error) { return parse(e.Payload) })}
}

// headers returns the event's headers by their names in lower case. The values
// of a name that is there several times are joined with commas, as RFC 9110
// has it.
func (in *Input) headers() map[string]any {
	joined := make(map[string]any, len(in.event.Header)+1)
	for _, f := range in.event.Header {
		name := strings.ToLower(f.Name)
		if earlier, ok := joined[name]; ok {
			joined[name] = earlier.(string) + ", " + f.Value
		} else {
			joined[name] = f.Value
		}
	}
	if in.event.ContentType != "" {
		joined["content-type"] = in.event.ContentType
	}
	return joined
}

// errNotJSON means that a payload has no value to speak of.
var errNotJSON = errors.New("the payload is not JSON")

// parse returns the value that JSON stands for: nil, bool, json.Number,
// string, []any or map[string]any. What two parsers could read differently is
// refused: a name that an object has twice, and bytes that are not UTF-8.
func parse(text []byte) (any, error) {
	if len(text) > MaxPayload {
		return nil, fmt.Errorf("the payload has %d bytes, and at most %d are read", len(text), MaxPayload)
	}
	if !utf8.Valid(text) || !json.Valid(text) {
		return nil, errNotJSON
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	return value(dec)
}

// errDigits means that to reckon with a number would take long.
var errDigits = fmt.Errorf("the payload has a number of more than %d digits", maxDigits)

// value returns the next value of text that is valid JSON.
func value(dec *json.Decoder) (any, error) {
	token, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('['):
		list := []any{}
		for dec.More() {
			v, err := value(dec)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = dec.Token()
		return list, err
	case json.Delim('{'):
		object := make(map[string]any)
		for dec.More() {
			name, err := dec.Token()
			if err != nil {
				return nil, err
			}
			if _, twice := object[name.(string)]; twice {
				return nil, fmt.Errorf("the payload has the field %.40q twice", name)
			}
			if object[name.(string)], err = value(dec); err != nil {
				return nil, err
			}
		}
		_, err = dec.Token()
		return object, err
	}
	if n, ok := token.(json.Number); ok && len(n) > maxDigits {
		return nil, errDigits
	}
	return token, nil
}

// shorten cuts a text that is to be kept or shown.
func shorten(text string) string {
	if len(text) <= maxDetail {
		return text
	}
	return strings.ToValidUTF8(text[:maxDetail], "") + "…"
}
