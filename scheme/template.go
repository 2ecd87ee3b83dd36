package scheme

import (
	"fmt"
	"hash"
	"net/http"
	"strings"
)

// A place is a part of a request that a definition refers to, such as
// "header:X-Topic" or "json:$.data.id".
type place struct {
	kind  placeKind
	name  string   // the header in canonical form, the parameter, the field, the path
	label string   // the header as the vendor spells it
	path  []string // of inJSON and inField
}

type placeKind int8

const (
	inLiteral placeKind = iota // name is the text itself
	inBody
	inID
	inTimestamp
	inMethod
	inURL
	inPath
	inHeader
	inQuery
	inForm
	inJSON
	inField
	inCarrier
	inParam
)

var placeNames = map[string]placeKind{
	"body": inBody, "id": inID, "ts": inTimestamp, "method": inMethod, "url": inURL, "path": inPath,
	"header": inHeader, "query": inQuery, "form": inForm, "json": inJSON, "field": inField,
	"carrier": inCarrier, "param": inParam,
}

// parsePlace parses "kind" or "kind:name".
func parsePlace(text string) (place, error) {
	kind, name, named := strings.Cut(text, ":")
	k, ok := placeNames[kind]
	switch {
	case !ok:
		return place{}, fmt.Errorf("unknown term %q", text)
	case named != (k >= inHeader) || named && name == "":
		return place{}, fmt.Errorf("term %q: want %s", text, map[bool]string{true: kind + ":NAME", false: kind}[k >= inHeader])
	}
	p := place{kind: k, name: name}
	var err error
	switch k {
	case inHeader:
		p.name, p.label = http.CanonicalHeaderKey(name), name
		if !validHeaderName(name) {
			err = fmt.Errorf("term %q: not a header name", text)
		}
	case inJSON:
		p.path, err = parsePath(name)
	case inField:
		p.path = []string{name}
		if name[0] == '[' {
			err = fmt.Errorf("term %q: a name that looks like an index", text)
		}
	}
	return p, err
}

// String returns the place's text form, for errors.
func (p place) String() string {
	switch p.kind {
	case inHeader:
		return p.label
	case inQuery:
		return "query parameter " + p.name
	case inForm, inField:
		return "field " + p.name
	case inJSON:
		return "JSON field " + p.name
	case inCarrier:
		return "field " + p.name + " of the signature"
	case inParam:
		return "parameter " + p.name
	case inURL, inPath:
		return "URL"
	case inMethod:
		return "method"
	case inID:
		return "id"
	case inTimestamp:
		return "timestamp"
	}
	return "body"
}

// A template is a compiled Definition.Content.
type template []place

// parseTemplate parses text with terms in braces.
func parseTemplate(text string) (template, error) {
	var t template
	literal := func(s string) {
		if s == "" {
			return
		}
		if n := len(t); n > 0 && t[n-1].kind == inLiteral {
			t[n-1].name += s
			return
		}
		t = append(t, place{kind: inLiteral, name: s})
	}
	for text != "" {
		before, rest, found := strings.Cut(text, "{")
		literal(before)
		if !found {
			break
		}
		if after, ok := strings.CutPrefix(rest, "{"); ok {
			literal("{")
			text = after
			continue
		}
		term, after, closed := strings.Cut(rest, "}")
		if !closed {
			return nil, fmt.Errorf("%q is not closed", "{"+rest)
		}
		p, err := parsePlace(term)
		if err != nil {
			return nil, err
		}
		t = append(t, p)
		text = after
	}
	return t, nil
}

// has reports whether the template has a term of that kind.
func (t template) has(kind placeKind) bool {
	for _, p := range t {
		if p.kind == kind {
			return true
		}
	}
	return false
}

// A request is a Message with what was found in it on the way.
type request struct {
	*Message
	id, ts string // as they stand, or are to stand, in the message
	fields fields // of the carrier
}

// value returns the text of a place. The error is an *Error without Scheme.
func (r *request) value(p place) (string, error) {
	switch p.kind {
	case inLiteral:
		return p.name, nil
	case inID:
		return r.id, nil
	case inTimestamp:
		return r.ts, nil
	case inBody:
		return string(r.Body), nil
	case inMethod:
		return r.Method, present(p, r.Method)
	case inURL:
		return r.URL, present(p, r.URL)
	case inHeader:
		return headerValue(r.Header, p)
	case inParam:
		return r.Params[p.name], present(p, r.Params[p.name])
	case inCarrier:
		return r.fields.value(p)
	case inPath:
		return r.path()
	case inQuery:
		values, err := r.query()
		return one(p, values[p.name], err)
	}
	return r.field(p)
}

// present returns an error that says that p is missing if its text is empty.
func present(p place, text string) error {
	if text == "" {
		return &Error{Part: p.String(), Reason: ErrMissing}
	}
	return nil
}

// one returns the only one of values.
func one(p place, values []string, err error) (string, error) {
	switch {
	case err != nil:
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: err.Error()}
	case len(values) > 1:
		return "", &Error{Part: p.String(), Reason: ErrDuplicated}
	case len(values) == 0 || values[0] == "":
		return "", &Error{Part: p.String(), Reason: ErrMissing}
	}
	return values[0], nil
}

// A content collects the bytes to sign. With a hash it holds short pieces
// back and passes the body on without copying it.
type content struct {
	hash hash.Hash // nil: all of it is collected in buf
	buf  []byte
}

// shortPiece is the length up to which copying beats a call of the hash.
const shortPiece = 128

func (c *content) write(t template, r *request) error {
	for i := range t {
		if t[i].kind == inBody {
			c.bytes(r.Body)
			continue
		}
		text, err := r.value(t[i])
		if err != nil {
			return err
		}
		c.buf = append(c.buf, text...)
	}
	return nil
}

func (c *content) bytes(b []byte) {
	if c.hash == nil || len(b) <= shortPiece {
		c.buf = append(c.buf, b...)
		return
	}
	c.flush()
	c.hash.Write(b)
}

func (c *content) flush() {
	if len(c.buf) > 0 {
		c.hash.Write(c.buf)
		c.buf = c.buf[:0]
	}
}
