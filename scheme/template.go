package scheme

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"iter"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// A place is a part of a request that a definition refers to, such as
// "header:X-Topic" or "json:$.data.id".
type place struct {
	kind  placeKind
	name  string   // the header in canonical form, the parameter, the field, the path
	label string   // the header as the vendor spells it
	text  string   // the name as the definition has it
	path  []string // of inJSON and inField; of inHeaders if the list is in the JOSE header

	more *[]string // of inValues: the path of the list; of inHeaders: those that must be listed

	apply  []string    // the functions around it, the first one to be applied first
	inner  template    // of inOptional and inEncoded
	fields *collection // of inFormSorted and its like
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
	inSecret
	inFormJSON
	inQSH
	inChallenge  // of a handshake
	inProof      // that the receiver knows a secret, in the answer to a handshake
	inFormSorted // this one and those behind it may have a name
	inQuerySorted
	inFieldSorted
	inRawQuery
	inOptional // what stands between {[} and {]}
	inToken    // what a JSON Web Signature signs of its own text
	inEncoded  // a content in base64url
	inHeader   // this one and those behind it have a name
	inQuery
	inForm
	inJSON
	inField
	inCarrier
	inParam
	inClaim
	inJOSE
	inRaw
	inValues
	inHeaders
	inSecretBody
)

var placeNames = map[string]placeKind{
	"body": inBody, "id": inID, "ts": inTimestamp, "method": inMethod, "url": inURL, "path": inPath,
	"secret": inSecret, "form-sorted": inFormSorted, "query-sorted": inQuerySorted, "field-sorted": inFieldSorted, "raw-query": inRawQuery,
	"challenge": inChallenge, "form-json": inFormJSON, "qsh": inQSH, "proof": inProof,
	"header": inHeader, "query": inQuery, "form": inForm, "json": inJSON, "field": inField,
	"carrier": inCarrier, "param": inParam, "claim": inClaim, "jose": inJOSE,
	"raw": inRaw, "values": inValues, "headers": inHeaders, "secret-body": inSecretBody,
}

// The functions of terms. They leave what they are given as it is.
var functions = map[string]func([]byte) []byte{
	"hex":       func(b []byte) []byte { return hex.AppendEncode(nil, b) },
	"base64":    func(b []byte) []byte { return base64.StdEncoding.AppendEncode(nil, b) },
	"base64url": func(b []byte) []byte { return base64.RawURLEncoding.AppendEncode(nil, b) },
	"unpadded":  func(b []byte) []byte { return bytes.TrimRight(b, "=") },
	"lower":     func(b []byte) []byte { return mapASCII(b, 'A', 'Z') },
	"upper":     func(b []byte) []byte { return mapASCII(b, 'a', 'z') },
	"md5":       func(b []byte) []byte { sum := md5.Sum(b); return sum[:] },
	"sha1":      func(b []byte) []byte { sum := sha1.Sum(b); return sum[:] },
	"sha256":    func(b []byte) []byte { sum := sha256.Sum256(b); return sum[:] },
	"sha512":    func(b []byte) []byte { sum := sha512.Sum512(b); return sum[:] },
	"crc32":     func(b []byte) []byte { return strconv.AppendUint(nil, uint64(crc32.ChecksumIEEE(b)), 10) },
}

// mapASCII returns b with the other case of the letters from first to last.
// Letters of other alphabets stay: languages disagree about their case.
func mapASCII(b []byte, first, last byte) []byte {
	b = bytes.Clone(b)
	for i, c := range b {
		if first <= c && c <= last {
			b[i] = c ^ 0x20
		}
	}
	return b
}

// maxFunctions is how many functions may stand around one term.
const maxFunctions = 4

// parseTerm parses a place with functions around it.
func parseTerm(text string) (place, error) {
	var apply []string
	for rest, ok := strings.CutSuffix(text, ")"); ok; rest, ok = strings.CutSuffix(text, ")") {
		name, inner, _ := strings.Cut(rest, "(")
		if functions[name] == nil && rewrites[name] == nil || len(apply) == maxFunctions {
			return place{}, fmt.Errorf("term %.60q: want at most %d functions around a term, such as hex(sha256(body))", text, maxFunctions)
		}
		apply = append(apply, name)
		text = inner
	}
	p, err := parsePlace(text)
	slices.Reverse(apply)
	p.apply = apply
	return p, err
}

// parsePlace parses "kind" or "kind:name".
func parsePlace(text string) (place, error) {
	kind, name, named := strings.Cut(text, ":")
	k, ok := placeNames[kind]
	switch {
	case !ok:
		return place{}, fmt.Errorf("unknown term %q", text)
	case named != (k >= inHeader) && !(k >= inFormSorted && k < inOptional) || named && name == "":
		return place{}, fmt.Errorf("term %q: want %s", text, map[bool]string{true: kind + ":NAME", false: kind}[k >= inHeader])
	}
	p := place{kind: k, name: name, text: name}
	var err error
	switch k {
	case inHeader:
		p.name, p.label = http.CanonicalHeaderKey(name), name
		if !validHeaderName(name) {
			err = fmt.Errorf("term %q: not a header name", text)
		}
	case inFormSorted, inQuerySorted, inFieldSorted:
		p.fields, err = parseCollection(name)
	case inJSON, inRaw, inSecretBody:
		p.path, err = parsePath(name)
	case inClaim, inJOSE:
		p.path, err = parsePath("$." + name)
	case inValues:
		object, list, _ := strings.Cut(name, ",")
		p.path, err = parsePath(object)
		at, listErr := parsePath(list)
		p.more, err = &at, errors.Join(err, listErr)
	case inHeaders:
		names := strings.Split(name, ",")
		more := names[1:]
		p.name, p.label, p.more = http.CanonicalHeaderKey(names[0]), names[0], &more
		if member, ok := strings.CutPrefix(names[0], "jose:"); ok {
			p.path, err = parsePath("$." + member)
			p.name, p.label, names = member, "JOSE header "+member, more
		}
		for _, name := range names {
			if !validHeaderName(name) {
				err = fmt.Errorf("term %q: %q is not a header name", text, name)
			}
		}
	case inField:
		p.path = []string{name}
		if name[0] == '[' {
			err = fmt.Errorf("term %q: a name that looks like an index", text)
		}
	}
	return p, err
}

// ofToken reports whether p is a part of a JSON Web Signature.
func (p place) ofToken() bool { return p.kind == inClaim || p.kind == inJOSE }

// String returns the place's text form, for errors.
func (p place) String() string {
	switch p.kind {
	case inHeader, inHeaders:
		return p.label
	case inQuery:
		return "query parameter " + p.name
	case inForm, inField:
		return "field " + p.name
	case inJSON, inRaw, inSecretBody:
		return "JSON field " + p.name
	case inValues:
		return "JSON fields " + p.name
	case inCarrier:
		return "field " + p.name + " of the signature"
	case inParam:
		return "parameter " + p.name
	case inClaim:
		return "claim " + p.name
	case inJOSE:
		return "JOSE header " + p.name
	case inURL, inPath, inQuerySorted, inRawQuery, inQSH:
		return "URL"
	case inMethod:
		return "method"
	case inID:
		return "id"
	case inTimestamp:
		return "timestamp"
	case inSecret:
		return "secret"
	case inChallenge:
		return "challenge"
	case inProof:
		return "proof"
	}
	return "body"
}

// A template is a compiled Definition.Content.
type template []place

// parseTemplate parses text with terms in braces.
func parseTemplate(text string) (template, error) {
	t, _, err := parseTerms(text, false)
	return t, err
}

// parseTerms parses text to its end, or within an optional part to the {]}
// that closes it, and returns what follows.
func parseTerms(text string, within bool) (t template, rest string, err error) {
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
		before, after, found := strings.Cut(text, "{")
		literal(before)
		if !found {
			break
		}
		if escaped, ok := strings.CutPrefix(after, "{"); ok {
			literal("{")
			text = escaped
			continue
		}
		term, next, closed := strings.Cut(after, "}")
		if !closed {
			return nil, "", fmt.Errorf("%q is not closed", "{"+after)
		}
		switch {
		case term == "]" && within:
			return t, next, nil
		case term == "]":
			return nil, "", errors.New("{]} without {[} in front of it")
		case term == "[" && within:
			return nil, "", errors.New("{[} within {[}")
		case term == "[":
			p := place{kind: inOptional}
			if p.inner, next, err = parseTerms(next, true); err != nil {
				return nil, "", err
			}
			if !slices.ContainsFunc(p.inner, place.maybeMissing) || p.inner.has(inBody) || p.inner.has(inSecret) || p.inner.has(inSecretBody) {
				return nil, "", errors.New("an optional part needs a term that may be missing, and may not hold {body} or {secret}")
			}
			t = append(t, p)
		default:
			p, err := parseTerm(term)
			if err != nil {
				return nil, "", err
			}
			t = append(t, p)
		}
		text = next
	}
	if within {
		return nil, "", errors.New("{[} without {]} behind it")
	}
	return t, "", nil
}

// inPayload reports whether p is a part of the body, which a Signer reads and
// does not write.
func (p place) inPayload() bool { return p.kind == inForm || p.kind == inJSON || p.kind == inField }

// steps returns the names that lead to a place in the payload.
func (p place) steps() []string {
	if p.kind == inForm {
		return []string{p.name}
	}
	return p.path
}

// writable reports whether p is a header or a query parameter.
func (p place) writable() bool { return p.kind == inHeader || p.kind == inQuery }

// maybeMissing reports whether a request without p can be verified, as far as
// p alone is concerned.
func (p place) maybeMissing() bool {
	return p.kind != inLiteral && p.kind != inID && p.kind != inTimestamp && p.kind != inSecretBody
}

// ofRequest reports whether p is a part of every request that is verified:
// what the two sides know anyway is none.
func (p place) ofRequest() bool {
	return p.kind != inLiteral && p.kind != inOptional && p.kind != inSecret && p.kind != inParam
}

// terms yields the terms of the template, those of optional parts among them.
func (t template) terms() iter.Seq[place] {
	return func(yield func(place) bool) {
		for _, p := range t {
			switch {
			case p.kind == inLiteral:
			case p.kind == inOptional:
				for inner := range p.inner.terms() {
					if !yield(inner) {
						return
					}
				}
			case !yield(p):
				return
			}
		}
	}
}

// has reports whether the template has a term of that kind.
func (t template) has(kind placeKind) bool {
	for p := range t.terms() {
		if p.kind == kind {
			return true
		}
	}
	return false
}

// covers reports whether no text of the template fits two values of a term of
// that kind: it is not in an optional part, and not a mere checksum.
func (t template) covers(kind placeKind) bool {
	return slices.ContainsFunc(t, func(p place) bool { return p.kind == kind && !slices.Contains(p.apply, "crc32") })
}

// A request is a Message with what was found in it on the way.
type request struct {
	*Message
	id, ts string // as they stand, or are to stand, in the message
	fields fields // of the carrier
	token  token  // of a carrier that holds one
	secret Secret // whose key is being tried

	challenge, proof string // of a handshake
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
	case inSecret:
		return r.secret.Reveal(), nil
	case inFormSorted, inQuerySorted, inFieldSorted:
		return r.sorted(p)
	case inRawQuery:
		return r.rawQuery(p)
	case inChallenge:
		return r.challenge, present(p, r.challenge)
	case inProof:
		return r.proof, present(p, r.proof)
	case inFormJSON:
		return r.formJSON()
	case inQSH:
		return r.canonicalRequest()
	case inRaw:
		return r.rawJSON(p)
	case inValues:
		return r.listedValues(p)
	case inHeaders:
		return r.listedHeaders(p)
	case inSecretBody:
		return r.secretBody(p)
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
	case inToken:
		return r.token.signed, nil
	case inClaim:
		return r.token.claims.scalar(p)
	case inJOSE:
		return r.token.header.scalar(p)
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
	hash     hash.Hash // nil: all of it is collected in buf
	buf      []byte
	optional bool // within an optional part, where a text without characters counts as missing
}

// shortPiece is the length up to which copying beats a call of the hash.
const shortPiece = 128

func (c *content) write(t template, r *request) error {
	for i := range t {
		p := &t[i]
		switch p.kind {
		case inBody:
			body, err := p.applied(r.Body)
			if err != nil {
				return err
			}
			c.bytes(body)
		case inOptional:
			before := len(c.buf)
			c.optional = true
			err := c.write(p.inner, r)
			c.optional = false
			if errors.Is(err, ErrMissing) {
				c.buf = c.buf[:before]
			} else if err != nil {
				return err
			}
		case inEncoded:
			var inner content
			if err := inner.write(p.inner, r); err != nil {
				return err
			}
			c.bytes(joseEncoding.AppendEncode(nil, inner.buf))
		default:
			text, err := r.value(*p)
			if err == nil && c.optional {
				err = present(*p, text)
			}
			if err != nil {
				return err
			}
			if p.apply == nil {
				c.buf = append(c.buf, text...)
			} else {
				b, err := p.applied([]byte(text))
				if err != nil {
					return err
				}
				c.buf = append(c.buf, b...)
			}
		}
	}
	return nil
}

// applied returns what the functions around p make of b.
func (p *place) applied(b []byte) ([]byte, error) {
	for _, name := range p.apply {
		if f := functions[name]; f != nil {
			b = f(b)
			continue
		}
		var err error
		if b, err = rewrites[name](b); err != nil {
			return nil, &Error{Part: p.String(), Reason: ErrMalformed, Detail: name + ": " + err.Error()}
		}
	}
	return b, nil
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
