package cli

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// parseRequest parses an HTTP/1 request as it goes over the wire, but for its
// lines, which may end with LF alone. All behind the blank line is the body,
// byte for byte. It accepts nothing that two programs may read in two ways.
func parseRequest(raw []byte) (*scheme.Message, error) {
	lines := lineReader{rest: raw}
	first, err := lines.next()
	if err != nil {
		return nil, err
	}
	part := strings.Split(first, " ")
	if len(part) != 3 || !isToken(part[0]) || part[1] == "" || !strings.HasPrefix(part[2], "HTTP/") {
		return nil, errors.New(`line 1: want METHOD TARGET HTTP/1.1`)
	}
	m := &scheme.Message{Method: part[0], Header: make(http.Header)}
	if err := lines.headers(m.Header); err != nil {
		return nil, err
	}
	if !lines.blank {
		return nil, errors.New("no blank line after the headers")
	}
	m.Body = lines.rest

	if m.Header.Get("Transfer-Encoding") != "" {
		return nil, errors.New("the body is in chunks: remove Transfer-Encoding, and the chunk sizes if they are there")
	}
	for _, length := range m.Header.Values("Content-Length") {
		if length != strconv.Itoa(len(m.Body)) {
			return nil, fmt.Errorf("%d bytes follow the blank line, but Content-Length says otherwise: did an editor add a line end?", len(m.Body))
		}
	}
	hosts := m.Header.Values("Host")
	if len(hosts) > 1 {
		return nil, errors.New("more than one Host")
	}
	switch {
	case !strings.HasPrefix(part[1], "/"): // as clients send it to a proxy
		m.URL = part[1]
	case len(hosts) == 1:
		m.URL = "https://" + hosts[0] + part[1]
	}
	return m, nil
}

// formatRequest is the inverse of parseRequest. It frames the body anew.
func formatRequest(m *scheme.Message, def scheme.Definition) ([]byte, error) {
	u := &url.URL{Host: "localhost"} // as good as any where nothing signs it
	if m.URL != "" {
		var err error
		if u, err = url.Parse(m.URL); err != nil {
			return nil, errors.New("the signed URL cannot be parsed")
		}
	}
	h := m.Header.Clone()
	for _, name := range []string{"Host", "Content-Length", "Transfer-Encoding"} {
		h.Del(name)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\nHost: %s\r\n", m.Method, u.RequestURI(), u.Host)
	for _, line := range headerLines(h, def) {
		b.WriteString(line + "\r\n")
	}
	fmt.Fprintf(&b, "Content-Length: %d\r\n\r\n", len(m.Body))
	b.Write(m.Body)
	return b.Bytes(), nil
}

// headerLines returns the lines of a header, those that the scheme set last.
func headerLines(h http.Header, def scheme.Definition) []string {
	names := slices.Sorted(maps.Keys(h))
	for _, name := range headerNames(def) {
		names = slices.DeleteFunc(names, func(n string) bool { return strings.EqualFold(n, name) })
		names = append(names, name)
	}
	var lines []string
	for _, name := range names {
		for _, value := range h.Values(name) {
			lines = append(lines, name+": "+value)
		}
	}
	return lines
}

// A lineReader takes lines from the front of a text.
type lineReader struct {
	rest  []byte
	n     int  // lines taken
	blank bool // headers ended with a blank line
}

// next returns the next line without its end. The last one may have none.
func (l *lineReader) next() (string, error) {
	line, rest, ended := bytes.Cut(l.rest, []byte("\n"))
	l.rest = rest
	l.n++
	if ended {
		line = bytes.TrimSuffix(line, []byte("\r"))
	}
	if bytes.ContainsAny(line, "\r\x00") {
		return "", fmt.Errorf("line %d: holds a carriage return or a zero byte", l.n)
	}
	return string(line), nil
}

// headers adds the lines up to a blank one, or to the end, to h.
func (l *lineReader) headers(h http.Header) error {
	for len(l.rest) > 0 {
		line, err := l.next()
		if err != nil {
			return err
		}
		if line == "" {
			l.blank = true
			return nil
		}
		name, value, err := parseHeader(line)
		if err != nil {
			return fmt.Errorf("line %d: %w", l.n, err)
		}
		h.Add(name, value)
	}
	return nil
}

// parseHeader parses a line such as "Content-Type: application/json". Its
// error does not quote the line, which may be worth hiding.
func parseHeader(line string) (name, value string, err error) {
	name, value, ok := strings.Cut(line, ":")
	if !ok || !isToken(name) {
		return "", "", errors.New("want NAME: VALUE")
	}
	value = strings.Trim(value, " \t")
	for _, c := range []byte(value) {
		if c < ' ' && c != '\t' || c == 0x7f {
			return "", "", fmt.Errorf("%s: holds a control character", name)
		}
	}
	return name, value, nil
}

// isToken reports whether text is a token of RFC 9110 section 5.6.2, which
// methods and the names of headers are.
func isToken(text string) bool {
	for _, c := range []byte(text) {
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		digit := '0' <= c && c <= '9'
		if !letter && !digit && !strings.ContainsRune("!#$%&'*+-.^_`|~", rune(c)) {
			return false
		}
	}
	return text != ""
}
