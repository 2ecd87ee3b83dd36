package explain

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/json"
	"html"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sealhook/sealhook/scheme"
)

// The limits of what is made of a body. They bound memory and time for a body
// that was made to use them up.
const (
	maxInflated = 8 << 20  // bytes of one decompressed body
	maxVariants = 48 << 20 // bytes of all variants of a body
	maxFields   = 8        // fields of a form or an object that are tried as the body
)

// A body is the body, or what it may have been when it was signed.
type body struct {
	mutation
	bytes []byte
}

// byteChanges are changes of a body that know nothing of what is in it.
var byteChanges = []struct {
	mutation
	change func([]byte) []byte
}{
	{mutation{"body-newline", "it fits the body without the line end behind it"}, func(b []byte) []byte {
		return bytes.TrimSuffix(bytes.TrimSuffix(b, []byte("\n")), []byte("\r"))
	}},
	{mutation{"body-newline", "it fits the body with a line feed behind it"}, func(b []byte) []byte { return add("", b, "\n") }},
	{mutation{"body-newline", "it fits the body with a carriage return and a line feed behind it"}, func(b []byte) []byte { return add("", b, "\r\n") }},
	{mutation{"body-line-ends", "it fits the body with line feeds in place of CRLF"}, func(b []byte) []byte {
		return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))
	}},
	{mutation{"body-line-ends", "it fits the body with CRLF in place of line feeds"}, func(b []byte) []byte {
		return bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
	}},
	{mutation{"body-bom", "it fits the body without the byte order mark in front of it"}, func(b []byte) []byte { return bytes.TrimPrefix(b, []byte(bom)) }},
	{mutation{"body-bom", "it fits the body with a byte order mark in front of it"}, func(b []byte) []byte { return add(bom, b, "") }},
	{mutation{"body-whitespace", "it fits the body without the white space around it"}, bytes.TrimSpace},
	{mutation{"body-chunked", "it fits the body without the chunk sizes in it"}, dechunk},
	{mutation{"body-compressed", "it fits the body after gzip is undone"}, func(b []byte) []byte { return inflate(gzip.NewReader(bytes.NewReader(b))) }},
	{mutation{"body-compressed", "it fits the body after deflate is undone"}, func(b []byte) []byte { return inflate(zlib.NewReader(bytes.NewReader(b))) }},
	{mutation{"body-charset", "it fits the body with its UTF-8 read as Latin-1 and written as UTF-8 again"}, fromLatin1},
	{mutation{"body-charset", "it fits the body in Latin-1 in place of UTF-8"}, toLatin1},
	{mutation{"body-base64", "it fits the body decoded from base64"}, fromBase64},
	{mutation{"body-base64", "it fits the body in base64"}, func(b []byte) []byte { return base64.StdEncoding.AppendEncode(nil, b) }},
	{mutation{"body-escaped", "it fits the text in the body, which is sent as a JSON string"}, func(b []byte) []byte { return fromJSONString(bytes.TrimSpace(b)) }},
	{mutation{"body-escaped", "it fits the body with its backslashes undone, as if it came from a log"}, func(b []byte) []byte { return fromJSONString(add(`"`, b, `"`)) }},
	{mutation{"body-escaped", "it fits the body as a JSON string, in quotes"}, func(b []byte) []byte {
		if !utf8.Valid(b) {
			return nil
		}
		return append(textUTF8([]byte(`"`), string(b)), '"')
	}},
	{mutation{"body-html", "it fits the body with its HTML entities undone"}, func(b []byte) []byte { return []byte(html.UnescapeString(string(b))) }},
	{mutation{"body-form", "it fits the body with its percent signs undone"}, func(b []byte) []byte {
		text, err := url.QueryUnescape(string(b))
		return orNil(text, err)
	}},
	{mutation{"body-form", "it fits the body as a form prints it again, with its fields sorted"}, func(b []byte) []byte {
		values, err := url.ParseQuery(string(b))
		return orNil(values.Encode(), err)
	}},
	{mutation{"body-form", "it fits the form with %20 in place of plus signs"}, func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("+"), []byte("%20")) }},
	{mutation{"body-form", "it fits the form with plus signs in place of %20"}, func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("%20"), []byte("+")) }},
	{mutation{"body-form", "it fits a form whose field payload is the body"}, func(b []byte) []byte { return []byte("payload=" + url.QueryEscape(string(b))) }},
}

// fixedBodies are what programs sign in the place of a body that they lost.
var fixedBodies = []body{
	{mutation{"body-empty", "it fits an empty body"}, nil},
	{mutation{"body-lost", `it fits the text "{}" in place of the body`}, []byte("{}")},
	{mutation{"body-lost", `it fits the text "[object Object]" in place of the body`}, []byte("[object Object]")},
	{mutation{"body-lost", `it fits the text "undefined" in place of the body`}, []byte("undefined")},
	{mutation{"body-lost", `it fits the text "null" in place of the body`}, []byte("null")},
	{mutation{"body-lost", `it fits the text "[]" in place of the body`}, []byte("[]")},
}

const bom = "\ufeff"

// bodies returns what the body may have been when it was signed, as it is
// first. After the deadline it adds nothing more.
func (x *examination) bodies(deadline time.Time) []body {
	received := x.message.Body
	list := []body{{bytes: received}}
	total := len(received)
	push := func(code, label string, b []byte) {
		same := func(other body) bool { return bytes.Equal(other.bytes, b) }
		if len(b) == 0 || total+len(b) > maxVariants || slices.ContainsFunc(list, same) {
			return
		}
		total += len(b)
		list = append(list, body{mutation{code, label}, b})
	}
	full := func() bool { return total >= maxVariants/2 || time.Now().After(deadline) }
	for _, c := range byteChanges {
		if full() {
			return list
		}
		push(c.code, c.label, c.change(received))
	}
	if n, ok := x.contentLength(); ok && n < len(received) {
		push("body-length", "it fits the first "+strconv.Itoa(n)+" bytes of the body, which is what Content-Length says", received[:n])
	}
	for _, b := range list[:len(list):len(list)] { // also without what is around it
		if b.code != "" && b.code != "body-compressed" && b.code != "body-escaped" && b.code != "body-bom" && b.code != "body-chunked" {
			continue
		}
		doc, err := parseJSON(b.bytes)
		if err != nil {
			continue
		}
		for i := range printers {
			if full() {
				return list
			}
			if printed, err := printers[i].print(&doc); err == nil {
				code := "body-json"
				if b.code != "" {
					code = b.code
				}
				push(code, "it fits the JSON of the body "+printers[i].label, printed)
			}
		}
	}
	x.fields(received, func(name, value string) {
		push("body-field", "it fits the field "+x.show([]byte(name))+" of the body alone", []byte(value))
	})
	for _, b := range fixedBodies {
		if len(received) > 0 {
			list = append(list, b)
		}
	}
	return list
}

// fields calls yield for the first fields of a form or a JSON object.
func (x *examination) fields(b []byte, yield func(name, value string)) {
	if doc, err := parseJSON(b); err == nil {
		for i := range min(len(doc.names), maxFields) {
			value := doc.items[i].text
			switch {
			case doc.items[i].open != 0:
				value, _ = new(printer).print(&doc.items[i])
			case value[0] == '"':
				value = []byte(unquote(value))
			}
			yield(unquote(doc.names[i]), string(value))
		}
		return
	}
	n := 0
	for pair := range strings.SplitSeq(string(b), "&") {
		name, value, ok := strings.Cut(pair, "=")
		if !ok || n == maxFields {
			return
		}
		n++
		if text, err := url.QueryUnescape(value); err == nil {
			yield(name, text)
		}
	}
}

// contentLength returns the length that the request claims.
func (x *examination) contentLength() (int, bool) {
	values := headerValues(x.message.Header, "Content-Length")
	if len(values) != 1 {
		return 0, false
	}
	n, err := strconv.Atoi(values[0])
	return n, err == nil && n >= 0
}

// decode takes the compression off the body of a scheme that signs what was
// there before, and the headers that are about what was sent. A body of which
// that cannot be done is left as it is: the scheme refuses it.
func (x *examination) decode() {
	if x.def.Body != "decoded" || !strings.EqualFold(strings.Join(headerValues(x.message.Header, "Content-Encoding"), ","), "gzip") {
		return
	}
	body := inflate(gzip.NewReader(bytes.NewReader(x.message.Body)))
	if body == nil {
		return
	}
	m := *x.message
	m.Body, m.Header = body, m.Header.Clone()
	for name := range m.Header {
		switch http.CanonicalHeaderKey(name) {
		case "Content-Encoding", "Content-Length", "Content-Digest":
			delete(m.Header, name)
		}
	}
	x.message = &m
}

func add(before string, b []byte, behind string) []byte {
	return append(append([]byte(before), b...), behind...)
}

func orNil(text string, err error) []byte {
	if err != nil {
		return nil
	}
	return []byte(text)
}

func inflate(r io.Reader, err error) []byte {
	if err != nil {
		return nil
	}
	b, err := io.ReadAll(io.LimitReader(r, maxInflated+1))
	if err != nil || len(b) > maxInflated {
		return nil
	}
	return b
}

func dechunk(b []byte) []byte {
	plain, err := io.ReadAll(httputil.NewChunkedReader(bytes.NewReader(b)))
	if err != nil {
		return nil
	}
	return plain
}

func fromBase64(b []byte) []byte {
	plain, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(strings.TrimSpace(string(b)), "="))
	return orNil(string(plain), err)
}

func fromJSONString(b []byte) []byte {
	var text string
	err := json.Unmarshal(b, &text)
	return orNil(text, err)
}

// fromLatin1 takes each byte for a character.
func fromLatin1(b []byte) []byte {
	var out []byte
	for _, c := range b {
		out = utf8.AppendRune(out, rune(c))
	}
	return out
}

// toLatin1 writes each character as a byte; there is no such text if one does not fit.
func toLatin1(b []byte) []byte {
	var out []byte
	for _, c := range string(b) {
		if c > 0xff {
			return nil
		}
		out = append(out, byte(c))
	}
	return out
}

// withBody returns m with another body.
func withBody(m scheme.Message, b []byte) *scheme.Message {
	m.Body = b
	return &m
}
