package schemetest

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A Vector is one request, what its receiver knows, and whether it is genuine.
type Vector struct {
	Name       string // the file's, without .txt
	Definition scheme.Definition
	Secrets    []string          // any of them may have signed
	Params     map[string]string // the {param:…} terms of the scheme
	At         time.Time         // the receiver's clock
	Expect     string            // OK, or the code of the reason: see scheme.Error.Code
	Source     string            // where the signature comes from
	Note       string            // what the case is about; may be empty

	// Unsignable says that a Signer does not make this very request: a field
	// has another place or another spelling than ours.
	Unsignable bool

	Method string
	URL    string // as the sender saw it
	Header http.Header
	Body   []byte

	repairs []string
}

// Parse reads the text of a vector. A key that is not known is an error, as is
// a vector to be refused that has no repair.
func Parse(name string, text []byte) (Vector, error) {
	v, err := parse(text)
	v.Name = name
	if err == nil {
		_, err = v.repaired()
	}
	if err != nil {
		return Vector{}, fmt.Errorf("vector %s: %w", name, err)
	}
	return v, nil
}

func parse(text []byte) (Vector, error) {
	v := Vector{Params: map[string]string{}}
	head, request, _ := bytes.Cut(text, []byte("\n\n"))
	seen := map[string]bool{}
	for line := range strings.Lines(string(head)) {
		key, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		if !ok || value == "" {
			return v, fmt.Errorf("line %.60q: want key: value", line)
		}
		if seen[key] && !slices.Contains([]string{"secret", "secret-file", "param", "repair"}, key) {
			return v, fmt.Errorf("%s is there twice", key)
		}
		seen[key] = true
		if err := v.set(key, value); err != nil {
			return v, fmt.Errorf("%s: %w", key, err)
		}
	}
	switch {
	case seen["scheme"] == seen["definition"]:
		return v, errors.New("want one of scheme and definition")
	case len(v.Secrets) == 0 || !seen["at"] || !seen["expect"] || !seen["source"]:
		return v, errors.New("secret, at, expect or source is missing")
	case (v.Expect == OK) == seen["repair"]:
		return v, errors.New("want a repair where a request is refused, and nowhere else")
	}
	return v, v.readRequest(request)
}

// set sets what one line says.
func (v *Vector) set(key, value string) (err error) {
	switch key {
	case "scheme":
		s, ok := catalog.Get(value)
		if !ok {
			return fmt.Errorf("the catalogue has no %.80q", value)
		}
		v.Definition = s.Definition()
	case "definition":
		v.Definition, err = scheme.ParseDefinition([]byte(value))
	case "secret":
		v.Secrets = append(v.Secrets, value)
	case "secret-file":
		value, err = readKey(value)
		v.Secrets = append(v.Secrets, value)
	case "param":
		name, text, _ := strings.Cut(value, "=")
		v.Params[name] = text
	case "at":
		var seconds int64
		seconds, err = strconv.ParseInt(value, 10, 64)
		v.At = time.Unix(seconds, 0)
	case "expect":
		v.Expect = value
	case "sign":
		v.Unsignable = value == "no"
		if !v.Unsignable {
			return fmt.Errorf("%.60q: want no, or no such line", value)
		}
	case "repair":
		v.repairs = append(v.repairs, value)
	case "source":
		v.Source = value
	case "note":
		v.Note = value
	default:
		return errors.New("no such key")
	}
	return err
}

// readRequest reads the one HTTP request that text holds.
func (v *Vector) readRequest(text []byte) error {
	rest := bufio.NewReader(bytes.NewReader(text))
	r, err := http.ReadRequest(rest)
	if err != nil {
		return err
	}
	if v.Body, err = io.ReadAll(r.Body); err != nil {
		return err
	}
	if n, _ := io.Copy(io.Discard, rest); n > 0 {
		return fmt.Errorf("%d bytes behind the body", n)
	}
	v.Method, v.URL, v.Header = r.Method, r.RequestURI, r.Header
	if !r.URL.IsAbs() {
		v.URL = "http://" + r.Host + v.URL
	}
	return nil
}

// Message returns the request as package scheme wants it. It shares nothing
// with v.
func (v *Vector) Message() *scheme.Message {
	c := v.clone()
	return &scheme.Message{Method: c.Method, URL: c.URL, Header: c.Header, Body: c.Body, Params: c.Params}
}

func (v *Vector) clone() Vector {
	c := *v
	c.Secrets = slices.Clone(v.Secrets)
	c.Params = maps.Clone(v.Params)
	c.Header = v.Header.Clone()
	c.Body = bytes.Clone(v.Body)
	return c
}

// Repaired returns the vector with the one thing put right for which it is
// refused: a header, the body, the clock. It expects OK. Repaired reports
// false for a vector that is accepted as it is.
func (v *Vector) Repaired() (Vector, bool) {
	if v.Expect == OK {
		return Vector{}, false
	}
	c, err := v.repaired()
	return c, err == nil // it is: Parse tried
}

func (v *Vector) repaired() (Vector, error) {
	c := v.clone()
	c.Name, c.Expect, c.repairs = v.Name+", repaired", OK, nil
	for _, line := range v.repairs {
		if err := c.repair(line); err != nil {
			return c, fmt.Errorf("repair: %w", err)
		}
	}
	return c, nil
}

// repair sets what one line of a repair says.
func (v *Vector) repair(line string) (err error) {
	what, text, _ := strings.Cut(line, " ")
	switch what {
	case "at", "param":
		return v.set(what, text)
	case "secret", "secret-file":
		v.Secrets = nil
		return v.set(what, text)
	case "method":
		v.Method = text
	case "url":
		v.URL = text
	case "header":
		name, value, ok := strings.Cut(text, ":")
		if !ok {
			return errors.New("want header NAME: VALUE, or header NAME: to drop it")
		}
		v.Header.Del(name)
		if value = strings.TrimPrefix(value, " "); value != "" {
			v.Header.Set(name, value)
		}
	case "body":
		v.Body = []byte(text)
	case "body-base64":
		v.Body, err = base64.StdEncoding.DecodeString(text)
	default:
		return fmt.Errorf("%.60q: want at, param, secret, secret-file, method, url, header, body or body-base64", what)
	}
	return err
}
