package scheme

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// headerValue returns the one value of a header.
func headerValue(h http.Header, p place) (string, error) {
	values := headerValues(h, p.name)
	switch {
	case len(values) > 1:
		return "", &Error{Part: p.label, Reason: ErrDuplicated, Detail: strconv.Itoa(len(values)) + " headers of that name"}
	case len(values) == 0 || values[0] == "":
		return "", &Error{Part: p.label, Reason: ErrMissing}
	}
	return values[0], nil
}

// headerValues returns all values of the header with that canonical name.
// A map that did not come from net/http may spell names in any case.
func headerValues(h http.Header, name string) []string {
	if values, ok := h[name]; ok {
		return values
	}
	var values []string
	for key, v := range h {
		if strings.EqualFold(key, name) {
			values = append(values, v...)
		}
	}
	return values
}

// validHeaderName reports whether name is a token of RFC 9110 section 5.6.2.
func validHeaderName(name string) bool {
	for _, c := range []byte(name) {
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		digit := '0' <= c && c <= '9'
		if !letter && !digit && !strings.ContainsRune("!#$%&'*+-.^_`|~", rune(c)) {
			return false
		}
	}
	return name != ""
}

// validHeaderValue reports whether value can be sent as it is: visible ASCII
// and inner spaces.
func validHeaderValue(value string) bool {
	for _, c := range []byte(value) {
		if c < ' ' || c > '~' {
			return false
		}
	}
	return strings.TrimSpace(value) == value
}

// path returns the path of the message's URL, as it is written there.
func (m *Message) path() (string, error) {
	u, err := url.Parse(m.URL)
	if err != nil || m.URL == "" {
		return "", &Error{Part: "URL", Reason: ErrMissing}
	}
	if path := u.EscapedPath(); path != "" {
		return path, nil
	}
	return "/", nil // what a client asks for where the URL has no path
}

// The media types whose fields the term {field:NAME} reads.
const (
	typeJSON = "application/json"
	typeForm = "application/x-www-form-urlencoded"
)

// bodyType returns the media type under which every receiver parses the body,
// and an error where two receivers could parse it in different ways: then
// what is signed may not be what one of them reads.
func bodyType(h http.Header) (string, error) {
	fail := func(reason error, detail string) (string, error) {
		return "", &Error{Part: "Content-Type", Reason: reason, Detail: detail}
	}
	values := headerValues(h, "Content-Type")
	switch {
	case len(values) == 0:
		return fail(ErrMissing, "")
	case len(values) > 1:
		return fail(ErrDuplicated, "")
	}
	kind, params, err := mime.ParseMediaType(values[0])
	if err != nil {
		return fail(ErrMalformed, "not a media type")
	}
	if charset, ok := params["charset"]; ok && !strings.EqualFold(charset, "utf-8") {
		return fail(ErrMalformed, fmt.Sprintf("charset %.20q, want utf-8", charset))
	}
	return kind, nil
}

// field returns the one text of a field of a body.
func (m *Message) field(p place) (string, error) {
	if p.kind == inJSON {
		if err := m.checkJSONBody(); err != nil {
			return "", err
		}
		return jsonScalar(p, m.Body)
	}
	if err := m.checkPlainBody(); err != nil {
		return "", err
	}
	kind, err := bodyType(m.Header)
	switch {
	case err != nil:
		return "", err
	case kind == typeForm:
		return formField(p, m.Body)
	case kind == typeJSON && p.kind == inField:
		return jsonScalar(p, m.Body)
	}
	return "", &Error{Part: "Content-Type", Reason: ErrMalformed, Detail: fmt.Sprintf("%.60q is no type for %s", kind, p)}
}

// checkPlainBody refuses a body whose fields stand in what was compressed.
func (m *Message) checkPlainBody() error {
	if len(headerValues(m.Header, "Content-Encoding")) > 0 {
		return &Error{Part: "Content-Encoding", Reason: ErrMalformed, Detail: "a field of a compressed body cannot be read"}
	}
	return nil
}

// checkJSONBody refuses a body that an application may parse as something else
// than JSON. Vendors send JSON under all sorts of types; but none is a form.
func (m *Message) checkJSONBody() error {
	if err := m.checkPlainBody(); err != nil {
		return err
	}
	for _, kind := range headerValues(m.Header, "Content-Type") {
		if strings.Contains(strings.ToLower(kind), "form-") {
			return &Error{Part: "Content-Type", Reason: ErrMalformed, Detail: "a form, want JSON"}
		}
	}
	return nil
}

// formField returns the one value of a field of a form body.
func formField(p place, body []byte) (string, error) {
	values, err := url.ParseQuery(string(body))
	if err != nil {
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: "the body is not a form"}
	}
	text, err := one(p, values[p.name], nil)
	if err != nil {
		return "", err
	}
	if qsDisagrees(string(body)) {
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: "some parsers end a name at ]="}
	}
	for name := range values {
		if name != p.name && sameField(name, p.name) {
			return "", &Error{Part: p.String(), Reason: ErrDuplicated, Detail: fmt.Sprintf("some parsers take the field %.40q for it", name)}
		}
	}
	if !utf8.ValidString(text) {
		return "", &Error{Part: p.String(), Reason: ErrMalformed, Detail: "not UTF-8"}
	}
	return text, nil
}

// qsDisagrees reports whether qs, the parser of most JavaScript servers, finds
// the end of a name in what is a value for others.
func qsDisagrees(form string) bool {
	for pair := range strings.SplitSeq(form, "&") {
		_, value, _ := strings.Cut(pair, "=")
		if strings.Contains(value, "]=") || strings.Contains(value, "%5D=") || strings.Contains(value, "%5d=") {
			return true
		}
	}
	return false
}

// sameField reports whether some parsers of forms take a field of the name
// other for the field name: PHP, Rack and qs build arrays from brackets, PHP
// drops spaces in front and what follows a NUL, others ignore the case or a
// byte order mark.
func sameField(other, name string) bool {
	other = strings.TrimLeft(other, " \t\r\n[\x00\ufeff")
	if i := strings.IndexAny(other, "[] \t\r\n\x00"); i >= 0 {
		other = other[:i]
	}
	return strings.EqualFold(other, name)
}

// errAbsent means that a JSON path leads nowhere, or to something that is no
// scalar and so has no one text.
var errAbsent = errors.New("no such field")

// errTwice means that a name on the way occurs twice, so that two parsers may
// disagree about its value.
var errTwice = errors.New("the field, or one around it, occurs twice")

// jsonScalar returns the text of the scalar at p in a JSON body.
func jsonScalar(p place, body []byte) (string, error) {
	text, err := lookup(body, p.path)
	return text, scalarError(p, err)
}

// scalarError returns what lookup or scalarAt said about p as an *Error.
func scalarError(p place, err error) error {
	switch {
	case errors.Is(err, errAbsent):
		return &Error{Part: p.String(), Reason: ErrMissing}
	case errors.Is(err, errTwice):
		return &Error{Part: p.String(), Reason: ErrDuplicated, Detail: err.Error()}
	case err != nil:
		return &Error{Part: p.String(), Reason: ErrMalformed, Detail: err.Error()}
	}
	return nil
}

// parsePath parses a path such as "$.data.items[0].id".
func parsePath(text string) ([]string, error) {
	rest, ok := strings.CutPrefix(text, "$.")
	if !ok {
		return nil, fmt.Errorf("path %q: want $. at its beginning", text)
	}
	path := strings.Split(strings.ReplaceAll(rest, "[", ".["), ".")
	for _, step := range path {
		if index, isIndex := strings.CutPrefix(step, "["); isIndex {
			index, closed := strings.CutSuffix(index, "]")
			if _, err := strconv.ParseUint(index, 10, 16); err != nil || !closed {
				return nil, fmt.Errorf("path %q: %q is no index", text, step)
			}
		} else if step == "" || strings.Contains(step, "]") {
			return nil, fmt.Errorf("path %q: empty or garbled step", text)
		}
	}
	return path, nil
}

// find returns the value at path in a JSON document, as it is written.
func find(doc []byte, path []string) ([]byte, error) {
	if !utf8.Valid(doc) || !json.Valid(doc) {
		return nil, errors.New("the body is not JSON")
	}
	value, err := descend(doc, path)
	return bytes.TrimSpace(value), err
}

// lookup returns the text of the scalar at path in a JSON document: a string
// decoded, a number or a boolean as every language prints it. A text that two
// parsers may disagree about is an error.
func lookup(doc []byte, path []string) (string, error) {
	if !utf8.Valid(doc) || !json.Valid(doc) {
		return "", errors.New("the body is not JSON")
	}
	return scalarAt(doc, path)
}

// scalarAt is lookup in a document that is known to be JSON.
func scalarAt(doc []byte, path []string) (string, error) {
	doc, err := descend(doc, path)
	if err != nil {
		return "", err
	}
	return scalar(doc)
}

// scalar returns the text of a JSON value that is a scalar.
func scalar(doc json.RawMessage) (string, error) {
	switch doc = bytes.TrimSpace(doc); doc[0] {
	case '{', '[', 'n':
		return "", errAbsent
	case '"':
		if hasLoneSurrogate(doc) {
			return "", errors.New("half of a surrogate pair, which has no text form")
		}
		var s string
		err := json.Unmarshal(doc, &s)
		return s, err
	case 't', 'f':
		return string(doc), nil
	}
	// 1.0 and 1e2 are printed again in different ways by different languages.
	n, err := strconv.ParseInt(string(doc), 10, 64)
	if err != nil || strconv.FormatInt(n, 10) != string(doc) || n > maxExact || n < -maxExact {
		return "", fmt.Errorf("the number %.30s has no single text form", doc)
	}
	return string(doc), nil
}

// maxExact is the largest integer that every language reads exactly.
const maxExact = 1<<53 - 1

// hasLoneSurrogate reports whether a JSON string has an escape for half of a
// surrogate pair. Go reads it as U+FFFD, others keep it or fail.
func hasLoneSurrogate(text []byte) bool {
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		i++ // the character behind the backslash
		if text[i] != 'u' {
			continue
		}
		first := hexRune(text[i+1 : i+5])
		i += 4
		if !utf16.IsSurrogate(first) {
			continue
		}
		if !bytes.HasPrefix(text[i+1:], []byte(`\u`)) {
			return true
		}
		if utf16.DecodeRune(first, hexRune(text[i+3:i+7])) == utf8.RuneError {
			return true
		}
		i += 6
	}
	return false
}

// hexRune returns the value of four hexadecimal digits.
func hexRune(digits []byte) rune {
	n, _ := strconv.ParseUint(string(digits), 16, 16) // the document is valid JSON
	return rune(n)
}

// descend returns the value at path in a valid JSON value.
func descend(doc json.RawMessage, path []string) (json.RawMessage, error) {
	for _, step := range path {
		var err error
		if doc, err = child(doc, step); err != nil {
			return nil, err
		}
	}
	return doc, nil
}

// child returns the value at one step into a valid JSON value.
func child(doc []byte, step string) (json.RawMessage, error) {
	dec := json.NewDecoder(bytes.NewReader(doc))
	open, err := dec.Token()
	if err != nil {
		return nil, err
	}
	index, isIndex := strings.CutPrefix(step, "[")
	want, _ := strconv.Atoi(strings.TrimSuffix(index, "]"))
	switch {
	case isIndex && open != json.Delim('['), !isIndex && open != json.Delim('{'):
		return nil, errAbsent
	}
	var found json.RawMessage
	similar := false
	for i := 0; dec.More(); i++ {
		matches := isIndex && i == want
		if !isIndex {
			name, err := dec.Token()
			if err != nil {
				return nil, err
			}
			matches = name == step
			// Go's own decoder, for one, ignores the case of a name.
			similar = similar || !matches && strings.EqualFold(name.(string), step)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return nil, err
		}
		if matches && found != nil {
			return nil, errTwice
		}
		if matches {
			found = value
		}
	}
	switch {
	case found == nil:
		return nil, errAbsent
	case similar:
		return nil, errTwice
	}
	return found, nil
}

// wrap returns the JSON object whose one field holds payload as text.
func wrap(field string, payload []byte) ([]byte, error) {
	if !utf8.Valid(payload) {
		return nil, &Error{Part: "field " + field, Reason: ErrMalformed, Detail: "the payload is not UTF-8 text, and the scheme sends it as text"}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(map[string]string{field: string(payload)}); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
