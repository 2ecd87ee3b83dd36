package explain

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// The limits of printing JSON again: of its text, of what is made of it, and
// of its depth, which is what makes an indented text grow.
const (
	maxJSON    = 1 << 20
	maxPrinted = 4 << 20
	maxDepth   = 200
)

var errTooLarge = errors.New("JSON too large or too deep to be printed again")

// A node is a JSON value that keeps the text of its strings and numbers, and
// the order and the repetitions of its names.
type node struct {
	text  []byte // of a scalar
	open  byte   // '{' or '[' of any other value
	names [][]byte
	items []node
}

// parseJSON parses a document of one value.
func parseJSON(doc []byte) (node, error) {
	if len(doc) > maxJSON {
		return node{}, errTooLarge
	}
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	p := jsonParser{doc, dec}
	n, err := p.value(0)
	if err != nil {
		return node{}, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return node{}, errors.New("more than one JSON value")
	}
	return n, nil
}

type jsonParser struct {
	doc []byte
	dec *json.Decoder
}

// token returns the next token and its text.
func (p *jsonParser) token() (json.Token, []byte, error) {
	start := p.dec.InputOffset()
	t, err := p.dec.Token()
	if err != nil {
		return nil, nil, err
	}
	return t, bytes.TrimLeft(p.doc[start:p.dec.InputOffset()], " \t\r\n,:"), nil
}

func (p *jsonParser) value(depth int) (node, error) {
	if depth > maxDepth {
		return node{}, errTooLarge
	}
	t, text, err := p.token()
	if err != nil {
		return node{}, err
	}
	open, ok := t.(json.Delim)
	if !ok {
		return node{text: text}, nil
	}
	n := node{open: byte(open)}
	for p.dec.More() {
		if open == '{' {
			_, name, err := p.token()
			if err != nil {
				return node{}, err
			}
			n.names = append(n.names, name)
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return node{}, err
		}
		n.items = append(n.items, item)
	}
	_, _, err = p.token() // the closing bracket
	return n, err
}

// A printer prints JSON in the way of one program. The zero printer prints
// compactly and keeps strings and numbers byte for byte.
type printer struct {
	item, colon string // between items and behind a name; empty: "," and ":"
	indent      string // of one level; empty: all in one line
	end         string // behind the document
	sorted      bool   // by name
	text        func([]byte, string) []byte
	number      func(string) string
}

// print returns the text of n.
func (p *printer) print(n *node) ([]byte, error) {
	b, err := p.value(nil, n, "\n")
	return append(b, p.end...), err
}

func (p *printer) value(b []byte, n *node, line string) ([]byte, error) {
	if len(b) > maxPrinted {
		return nil, errTooLarge
	}
	switch {
	case n.open == 0 && n.text[0] == '"':
		return p.string(b, n.text), nil
	case n.open == 0 && p.number != nil && strings.IndexByte("-0123456789", n.text[0]) >= 0:
		return append(b, p.number(string(n.text))...), nil
	case n.open == 0:
		return append(b, n.text...), nil
	}
	order := make([]int, len(n.items))
	for i := range order {
		order[i] = i
	}
	if p.sorted && n.open == '{' {
		slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(unquote(n.names[a]), unquote(n.names[b])) })
	}
	b = append(b, n.open)
	inner := line
	if p.indent != "" {
		inner += p.indent
	}
	for i, at := range order {
		if i > 0 {
			b = append(b, or(p.item, ",")...)
		}
		if p.indent != "" {
			b = append(b, inner...)
		}
		if n.open == '{' {
			b = append(p.string(b, n.names[at]), or(p.colon, ":")...)
		}
		var err error
		if b, err = p.value(b, &n.items[at], inner); err != nil {
			return nil, err
		}
	}
	if p.indent != "" && len(order) > 0 {
		b = append(b, line...)
	}
	return append(b, n.open+2), nil // '}' and ']' stand two behind '{' and '['
}

func (p *printer) string(b, text []byte) []byte {
	if p.text == nil {
		return append(b, text...)
	}
	b = append(b, '"')
	b = p.text(b, unquote(text))
	return append(b, '"')
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// unquote returns what a JSON string holds.
func unquote(text []byte) string {
	var s string
	_ = json.Unmarshal(text, &s) // it is a token of a decoder
	return s
}

// escaper returns a function that escapes a string as JSON requires it, and
// in addition the characters in extra, with a backslash or as \uXXXX, and,
// if ascii is set, all that are not ASCII.
func escaper(ascii bool, extra, hexDigits string) func([]byte, string) []byte {
	short := map[rune]string{'"': `\"`, '\\': `\\`, '\n': `\n`, '\r': `\r`, '\t': `\t`, '\b': `\b`, '\f': `\f`}
	unicode := func(b []byte, c uint16) []byte {
		return append(b, '\\', 'u', hexDigits[c>>12], hexDigits[c>>8&15], hexDigits[c>>4&15], hexDigits[c&15])
	}
	return func(b []byte, s string) []byte {
		for _, c := range s {
			switch {
			case short[c] != "":
				b = append(b, short[c]...)
			case c == '/' && strings.ContainsRune(extra, c):
				b = append(b, `\/`...)
			case c > 0xffff && ascii:
				high, low := utf16.EncodeRune(c)
				b = unicode(unicode(b, uint16(high)), uint16(low))
			case c < ' ', c > '~' && ascii, c <= 0xffff && strings.ContainsRune(extra, c):
				b = unicode(b, uint16(c))
			default:
				b = utf8.AppendRune(b, c)
			}
		}
		return b
	}
}

const (
	lowerHex = "0123456789abcdef"
	upperHex = "0123456789ABCDEF"
)

var (
	textUTF8  = escaper(false, "", lowerHex)
	textASCII = escaper(true, "", lowerHex)
	textUpper = escaper(true, "", upperHex)
	textPHP   = escaper(true, "/", lowerHex)
	textSlash = escaper(false, "/", lowerHex)
	textGo    = escaper(false, "<>&\u2028\u2029", lowerHex)
)

// jsNumber prints a number as JavaScript does, and Go where it has a float64.
func jsNumber(text string) string {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return text
	}
	switch size := max(f, -f); {
	case f == 0:
		return "0"
	case size < 1e-6 || size >= 1e21:
		return strings.Replace(strconv.FormatFloat(f, 'e', -1, 64), "e-0", "e-", 1)
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// pythonNumber prints a number as Python does: integers of any size exactly,
// all others with a point or an exponent.
func pythonNumber(text string) string {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || !strings.ContainsAny(text, ".eE") {
		return text
	}
	if size := max(f, -f); size != 0 && (size < 1e-4 || size >= 1e16) {
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	printed := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(printed, ".") {
		printed += ".0"
	}
	return printed
}

// doubleNumber prints each number as a floating-point one, as Gson does.
func doubleNumber(text string) string {
	if strings.ContainsAny(text, ".eE") {
		return text
	}
	return text + ".0"
}

// printers are the ways in which programs print JSON that they have parsed.
var printers = []struct {
	label string
	printer
}{
	{"printed compactly, as JSON.stringify does", printer{}},
	{"printed compactly, with its characters and numbers as JSON.stringify prints them", printer{text: textUTF8, number: jsNumber}},
	{"printed compactly, with its characters as UTF-8", printer{text: textUTF8}},
	{`printed with ", " and ": ", as json.dumps of Python does`, printer{item: ", ", colon: ": "}},
	{`printed with ", " and ": " and \uXXXX, as json.dumps of Python does`, printer{item: ", ", colon: ": ", text: textASCII, number: pythonNumber}},
	{`printed with ", " and ": " and UTF-8, as json.dumps of Python does with ensure_ascii=False`, printer{item: ", ", colon: ": ", text: textUTF8, number: pythonNumber}},
	{`printed compactly with \uXXXX`, printer{text: textASCII}},
	{`printed compactly with \uXXXX in capital letters`, printer{text: textUpper}},
	{`printed with \/ and \uXXXX, as json_encode of PHP does`, printer{text: textPHP}},
	{`printed with \/ and UTF-8, as json_encode of PHP does with JSON_UNESCAPED_UNICODE`, printer{text: textSlash}},
	{`printed with \u003c for <, as json.Marshal of Go does`, printer{text: textGo}},
	{"printed with its names sorted, as json.Marshal of Go does with a map", printer{text: textGo, sorted: true, number: jsNumber}},
	{"printed with its names sorted", printer{sorted: true}},
	{`printed with its names sorted, with ", " and ": " and \uXXXX, as json.dumps of Python does with sort_keys`, printer{item: ", ", colon: ": ", text: textASCII, number: pythonNumber, sorted: true}},
	{`printed compactly with its names sorted and \uXXXX`, printer{text: textASCII, sorted: true}},
	{"printed with an indent of 2 spaces", printer{indent: "  ", colon: ": "}},
	{"printed with an indent of 4 spaces", printer{indent: "    ", colon: ": "}},
	{"printed with an indent of a tab", printer{indent: "\t", colon: ": "}},
	{`printed with an indent of 4 spaces and \/, as JSON_PRETTY_PRINT of PHP does`, printer{indent: "    ", colon: ": ", text: textPHP}},
	{"printed with an indent of 2 spaces and its names sorted", printer{indent: "  ", colon: ": ", sorted: true}},
	{"printed compactly, with a line feed at the end", printer{end: "\n"}},
	{"printed with an indent of 2 spaces and a line feed at the end", printer{indent: "  ", colon: ": ", end: "\n"}},
	{"printed with an indent of 4 spaces and a line feed at the end", printer{indent: "    ", colon: ": ", end: "\n"}},
	{"printed compactly, with its numbers as Python prints them", printer{number: pythonNumber}},
	{"printed compactly, with its numbers as floating-point ones", printer{number: doubleNumber}},
}
