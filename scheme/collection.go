package scheme

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"
)

// A collection is how the term {form-sorted} and its like write the fields of
// a form, a query or an object.
type collection struct {
	before, assign, between string
	clean                   bool     // a value has _ for each character of those
	without                 []string // names that are left out
}

// parseCollection parses what stands behind the colon of the term: "kv" where
// nothing does.
func parseCollection(text string) (*collection, error) {
	if text == "" {
		return &collection{}, nil
	}
	format, without, excludes := strings.Cut(text, "!")
	var c collection
	var value, found bool
	c.before, c.assign, found = strings.Cut(format, "k")
	if c.assign, c.between, value = strings.Cut(c.assign, "v"); !value {
		c.assign, c.between, c.clean = strings.Cut(c.assign, "V")
	}
	if !found || value == c.clean || strings.ContainsAny(c.before+c.assign+c.between, "kvV") {
		return nil, fmt.Errorf("form %q: want one k and behind it one v or V, as in k=v&", format)
	}
	if excludes {
		c.without = strings.Split(without, ",")
		if slices.Contains(c.without, "") {
			return nil, fmt.Errorf("form %q: the ! has an empty name behind it", text)
		}
	}
	return &c, nil
}

// sorted returns the text of a term {form-sorted}, {query-sorted} or {field-sorted}.
func (m *Message) sorted(p place) (string, error) {
	malformed := func(detail string) (string, error) {
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: detail}
	}
	pairs, err := m.pairs(p)
	if err != nil {
		if e, ok := errors.AsType[*Error](err); ok {
			return "", e
		}
		return malformed(err.Error())
	}
	c := p.fields
	separators := c.before + c.assign + c.between
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(pairs)) {
		values := pairs[name]
		switch {
		case slices.Contains(c.without, name):
			continue
		case separators == "":
			values = slices.Compact(slices.Sorted(slices.Values(values)))
		case len(values) > 1: // of which two parsers may take two, for their order is not signed
			return "", &Error{Part: p.String(), Reason: ErrDuplicated, Detail: fmt.Sprintf("the field %.40q", name)}
		case strings.ContainsAny(name, separators):
			return malformed(fmt.Sprintf("the name %.40q holds a separator", name))
		}
		for _, value := range values {
			if b.Len() > 0 {
				b.WriteString(c.between)
			}
			b.WriteString(c.before)
			b.WriteString(name)
			b.WriteString(c.assign)
			if c.clean {
				value = strings.Map(func(r rune) rune {
					if strings.ContainsRune(separators, r) {
						return '_'
					}
					return r
				}, value)
			}
			b.WriteString(value)
		}
	}
	return b.String(), nil
}

// pairs returns the names and values that p is about.
func (m *Message) pairs(p place) (url.Values, error) {
	if p.kind == inQuerySorted {
		return m.query()
	}
	if len(headerValues(m.Header, "Content-Encoding")) > 0 {
		return nil, errors.New("a compressed body cannot be read")
	}
	kind, err := bodyType(m.Header)
	switch {
	case err != nil:
		return nil, err
	case kind == typeJSON && p.kind == inFieldSorted:
		return objectPairs(m.Body)
	case kind != typeForm:
		return nil, fmt.Errorf("%.60q is no type for it", kind)
	}
	values, err := url.ParseQuery(string(m.Body))
	if err != nil {
		return nil, errors.New("not a form")
	}
	return values, nil
}

// objectPairs returns the names and the scalar values of a JSON object.
func objectPairs(doc []byte) (url.Values, error) {
	if !utf8.Valid(doc) || !json.Valid(doc) || bytes.TrimSpace(doc)[0] != '{' {
		return nil, errors.New("the body is no JSON object")
	}
	dec := json.NewDecoder(bytes.NewReader(doc))
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	pairs := url.Values{}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return nil, err
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return nil, err
		}
		text, err := scalar(value)
		switch {
		case errors.Is(err, errAbsent):
			return nil, fmt.Errorf("the field %.40q is no text, number or boolean", name)
		case err != nil:
			return nil, err
		case pairs.Has(name.(string)):
			return nil, errTwice
		}
		pairs.Set(name.(string), text)
	}
	return pairs, nil
}

// rawQuery returns the query of the message's URL as it is written there, but
// for the parameter that p names.
func (m *Message) rawQuery(p place) (string, error) {
	u, err := url.Parse(m.URL)
	if err != nil || m.URL == "" {
		return "", &Error{Part: "URL", Reason: ErrMissing}
	}
	if p.name == "" {
		return u.RawQuery, present(p, u.RawQuery)
	}
	var kept []string
	for pair := range strings.SplitSeq(u.RawQuery, "&") {
		name, _, _ := strings.Cut(pair, "=")
		if decoded, err := url.QueryUnescape(name); err != nil || decoded != p.name {
			kept = append(kept, pair)
		}
	}
	return strings.Join(kept, "&"), nil
}
