package scheme

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Some vendors do not sign what they send, but what a program of theirs prints
// when it has parsed it, or a list of parts that the request itself names. The
// functions and terms for them are here. Each refuses what two programs could
// print in different ways, so that there is one text for one request.

// The limits of what a request can have listed and nested.
const (
	maxListed = 32 // parts that the request says are signed
	maxNested = 32 // JSON values within each other
)

// rewrites are the functions of terms that can refuse what they are given.
var rewrites = map[string]func([]byte) ([]byte, error){
	"json-compact": compactJSON,
	"json-sorted":  sortedJSON,
	"json-string":  stringJSON,
	"initial":      initial,
}

var errNotJSON = errors.New("not JSON")

// checkJSON checks that every parser reads the strings of doc alike.
func checkJSON(doc []byte) error {
	switch {
	case !utf8.Valid(doc) || !json.Valid(doc):
		return errNotJSON
	case hasLoneSurrogate(doc):
		return errors.New("half of a surrogate pair, which has no text form")
	}
	return nil
}

// compactJSON drops the white space between the tokens of a JSON text, and
// leaves them as they are.
func compactJSON(doc []byte) ([]byte, error) {
	if err := checkJSON(doc); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err := json.Compact(&b, doc)
	return b.Bytes(), err
}

// sortedJSON prints a JSON object as JSON.stringify of JavaScript does, with
// the fields of each object sorted by name.
func sortedJSON(doc []byte) ([]byte, error) {
	if err := checkJSON(doc); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	return appendSorted(nil, dec, 0)
}

// appendSorted appends the next value of dec, which reads valid JSON.
func appendSorted(dst []byte, dec *json.Decoder, depth int) ([]byte, error) {
	token, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch value := token.(type) {
	case json.Delim:
		if value == '[' { // some of the vendor's examples print an array as an object
			return nil, errors.New("an array, which the vendor's examples print in different ways")
		}
		return appendObject(dst, dec, depth+1)
	case json.Number:
		return appendNumber(dst, string(value))
	case string:
		return appendString(dst, value), nil
	case bool:
		return strconv.AppendBool(dst, value), nil
	}
	return append(dst, "null"...), nil
}

// appendObject appends the rest of an object, whose brace was read.
func appendObject(dst []byte, dec *json.Decoder, depth int) ([]byte, error) {
	if depth > maxNested {
		return nil, fmt.Errorf("objects within each other, more than %d", maxNested)
	}
	type field struct {
		name string
		text []byte
	}
	var fields []field
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return nil, err
		}
		name, _ := token.(string)
		if err := checkName(name); err != nil {
			return nil, err
		}
		text, err := appendSorted(nil, dec, depth)
		if err != nil {
			return nil, err
		}
		fields = append(fields, field{name, text})
	}
	if _, err := dec.Token(); err != nil { // the other brace
		return nil, err
	}
	slices.SortFunc(fields, func(a, b field) int { return strings.Compare(a.name, b.name) })
	dst = append(dst, '{')
	for i, f := range fields {
		if i > 0 {
			if fields[i-1].name == f.name {
				return nil, fmt.Errorf("the field %.40q is there twice", f.name)
			}
			dst = append(dst, ',')
		}
		dst = append(appendString(dst, f.name), ':')
		dst = append(dst, f.text...)
	}
	return append(dst, '}'), nil
}

// checkName refuses names of fields that languages sort differently: JavaScript
// puts numbers first, and beyond ASCII compares other units than most.
func checkName(name string) error {
	ascii := strings.IndexFunc(name, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
	if !ascii || name == "__proto__" || name != "" && strings.Trim(name, "0123456789") == "" {
		return fmt.Errorf("the field %.40q, which languages sort differently", name)
	}
	return nil
}

// appendNumber appends a number that is written as JavaScript prints it.
func appendNumber(dst []byte, text string) ([]byte, error) {
	f, err := strconv.ParseFloat(text, 64)
	if err == nil && text != "-0" { // which JavaScript prints as 0
		if printed, err := json.Marshal(f); err == nil && string(printed) == text { // its form is that of ECMAScript
			return append(dst, text...), nil
		}
	}
	return nil, fmt.Errorf("the number %.30s, which languages print differently", text)
}

// appendString appends a string as JSON.stringify of JavaScript prints it.
func appendString(dst []byte, text string) []byte {
	dst = append(dst, '"')
	for _, c := range []byte(text) {
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c >= ' ':
			dst = append(dst, c)
		default:
			if i := strings.IndexByte("\b\t\n\f\r", c); i >= 0 {
				dst = append(dst, '\\', "btnfr"[i])
			} else {
				dst = fmt.Appendf(dst, `\u%04x`, c)
			}
		}
	}
	return append(dst, '"')
}

// stringJSON prints text as a JSON string in which the escapes of &, < and >
// are escaped once more: a JSON text that Go prints, within another one. What
// Go and JavaScript escape differently is refused.
func stringJSON(text []byte) ([]byte, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("not UTF-8")
	}
	if strings.ContainsAny(string(text), "\b\f\u2028\u2029") {
		return nil, errors.New("a character that languages escape differently")
	}
	escape := strings.NewReplacer("&", `\\u0026`, "<", `\\u003c`, ">", `\\u003e`)
	return []byte(escape.Replace(string(appendString(nil, string(text))))), nil
}

// initial returns the first letter of true or false.
func initial(text []byte) ([]byte, error) {
	if s := string(text); s != "true" && s != "false" {
		return nil, errors.New("want true or false")
	}
	return text[:1], nil
}

// rawJSON returns the text of the JSON value at p, as it stands in the body.
func (m *Message) rawJSON(p place) (string, error) {
	if err := m.checkJSONBody(); err != nil {
		return "", err
	}
	text, err := find(m.Body, p.path)
	if err != nil {
		return "", scalarError(p, err)
	}
	return string(text), nil
}

// listedValues returns the values that the body lists, one after the other:
// at p.path an object, and at p.more an array of dotted paths into it.
func (m *Message) listedValues(p place) (string, error) {
	object, err := m.rawJSON(p)
	if err != nil {
		return "", err
	}
	at := p
	at.path = *p.more
	list, err := m.rawJSON(at)
	if err != nil {
		return "", err
	}
	var names []string
	if err := json.Unmarshal([]byte(list), &names); err != nil || len(names) == 0 || len(names) > maxListed {
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("want a list of 1 to %d names", maxListed)}
	}
	var b strings.Builder
	for i, name := range names {
		path, err := parsePath("$." + name)
		if err != nil || slices.Contains(names[:i], name) {
			return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("%.40q is no path, or there twice", name)}
		}
		text, err := lookup([]byte(object), path)
		if err != nil {
			return "", scalarError(place{kind: inJSON, name: name}, err)
		}
		b.WriteString(text)
	}
	return b.String(), nil
}

// secretBody returns the body with the secret in place of the string at p.
func (r *request) secretBody(p place) (string, error) {
	text, err := r.rawJSON(p)
	if err != nil {
		return "", err
	}
	if quotes := strings.Count(string(r.Body), text); quotes != 1 || len(text) < 2 || text[0] != '"' {
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: "want a string that stands in the body once"}
	}
	return strings.Replace(string(r.Body), text, string(appendString(nil, r.secret.Reveal())), 1), nil
}

// listedHeaders returns the headers that a list names, with their values.
// Those of p.more must be among them. A list in the header p.name lists itself
// too, and what it lists is sorted; one in the header of a token is signed
// there, and its order and spelling count.
func (r *request) listedHeaders(p place) (string, error) {
	malformed := func(format string, args ...any) (string, error) {
		return "", &Error{Part: p.label, Reason: ErrMalformed, Detail: fmt.Sprintf(format, args...)}
	}
	inToken := p.path != nil
	required := *p.more
	var list string
	var err error
	if inToken {
		list, err = r.token.header.scalar(place{kind: inJOSE, name: p.name, path: p.path})
	} else {
		list, err = headerValue(r.Header, p)
		required = append([]string{p.label}, required...)
	}
	if err != nil {
		return "", err
	}
	names := strings.Split(list, ",")
	folded := strings.Split(strings.ToLower(list), ",")
	if !inToken {
		for i := range folded {
			folded[i] = strings.Trim(folded[i], " \t")
		}
		slices.Sort(folded)
		names = folded
	}
	if n := len(folded); n > maxListed || len(slices.Compact(slices.Sorted(slices.Values(folded)))) < n {
		return malformed("want at most %d names, each once", maxListed)
	}
	for _, name := range required {
		if !slices.Contains(folded, strings.ToLower(name)) {
			return malformed("%s is not signed", name)
		}
	}
	var lines strings.Builder
	for i, name := range names {
		at, err := parsePlace("header:" + name)
		if err != nil {
			return malformed("%.40q is no name of a header", name)
		}
		value, err := headerValue(r.Header, at)
		if err != nil {
			return "", err
		}
		value = strings.Trim(value, " \t")
		switch {
		case inToken:
			lines.WriteString(name + ": " + value + "\n")
		case i == 0:
			lines.WriteString(name + ":" + value)
		default:
			lines.WriteString(";" + name + ":" + value)
		}
	}
	return lines.String(), nil
}

// formJSON returns the fields of a form body in their order, as the JSON
// object that json.dumps of Python prints.
func (m *Message) formJSON() (string, error) {
	malformed := func(detail string) (string, error) {
		return "", &Error{Part: "body", Reason: ErrMalformed, Detail: detail}
	}
	if err := m.checkPlainBody(); err != nil {
		return "", err
	}
	if kind, err := bodyType(m.Header); err != nil {
		return "", err
	} else if kind != typeForm {
		return malformed("want a form")
	}
	if _, err := url.ParseQuery(string(m.Body)); err != nil { // also of a semicolon, at which some parsers split
		return malformed("not a form")
	}
	var names []string
	b := []byte("{")
	for pair := range strings.SplitSeq(string(m.Body), "&") {
		left, right, ok := strings.Cut(pair, "=")
		name, _ := url.QueryUnescape(left)
		value, _ := url.QueryUnescape(right)
		if !ok || value == "" {
			return malformed("want a form of fields that have a value")
		}
		for _, c := range []byte(name + value) {
			if c < ' ' || c >= 0x7f { // printed in different ways
				return malformed("want printable ASCII")
			}
		}
		if slices.ContainsFunc(names, func(other string) bool { return sameField(other, name) || sameField(name, other) }) {
			return malformed(fmt.Sprintf("the field %.40q is there twice", name))
		}
		if names = append(names, name); len(names) > 1 {
			b = append(b, ", "...)
		}
		b = append(appendString(b, name), ": "...)
		b = appendString(b, value)
	}
	if qsDisagrees(string(m.Body)) {
		return malformed("some parsers end a name at ]=")
	}
	return string(append(b, '}')), nil
}

// canonicalRequest returns what Atlassian Connect hashes as the qsh of a
// request: method, path and parameters with & between them. Where the app has
// a path of its own, which is no part of it, that is the parameter base.
func (m *Message) canonicalRequest() (string, error) {
	if m.Method == "" {
		return "", &Error{Part: "method", Reason: ErrMissing}
	}
	path, err := m.path()
	if err != nil {
		return "", err
	}
	if base := strings.TrimSuffix(m.Params["base"], "/"); base != "" {
		rest, ok := strings.CutPrefix(path, base)
		if !ok || rest != "" && rest[0] != '/' {
			return "", &Error{Part: "URL", Reason: ErrMalformed, Detail: "its path does not begin with the base"}
		}
		path = rest
	}
	path = strings.ReplaceAll(path, "&", "%26")
	if path = strings.TrimSuffix(path, "/"); path == "" {
		path = "/"
	}
	values, err := m.query()
	if err != nil {
		return "", &Error{Part: "URL", Reason: ErrMalformed, Detail: "its query cannot be parsed"}
	}
	delete(values, "jwt") // the token itself
	var params []string
	last := ""
	for _, name := range slices.Sorted(maps.Keys(values)) {
		encoded := encodePercent(name)
		if encoded < last {
			return "", &Error{Part: "URL", Reason: ErrMalformed, Detail: "names of parameters that languages sort differently"}
		}
		last = encoded
		v := slices.Sorted(slices.Values(values[name]))
		for i := range v {
			v[i] = encodePercent(v[i])
		}
		params = append(params, encoded+"="+strings.Join(v, ","))
	}
	return strings.ToUpper(m.Method) + "&" + path + "&" + strings.Join(params, "&"), nil
}

// encodePercent encodes all but the unreserved characters of RFC 3986.
func encodePercent(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }
