package scheme

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// The limits of what a request may hold. They bound the work that a forged
// request can cause; no vendor comes near them.
const (
	MaxSignatures = 16   // signatures, or fields, in one request
	MaxCarrier    = 4096 // bytes of the text that holds the signatures
)

// A field is one field of a carrier's text: a signature under its tag, or
// something else such as a timestamp.
type field struct{ name, text string }

// fields are the fields of a carrier, in their order.
type fields struct {
	n    int
	list [MaxSignatures]field // in place, so that parsing allocates nothing
}

func (f *fields) all() []field { return f.list[:f.n] }

func (f *fields) add(name, text string) bool {
	if f.n == len(f.list) {
		return false
	}
	f.list[f.n] = field{name, text}
	f.n++
	return true
}

// value returns the text of the one field that p names.
func (f *fields) value(p place) (string, error) {
	text, found := "", false
	for _, field := range f.all() {
		if field.name != p.name {
			continue
		}
		if found {
			return "", &Error{Part: p.String(), Reason: ErrDuplicated}
		}
		text, found = field.text, true
	}
	return text, present(p, text)
}

// A grammar is a compiled Carrier.
type grammar struct {
	Carrier
	at   place
	more []place  // further headers: see Carrier.Names
	tags []string // of the signatures
	lead []string // names of the fields that the signer renders in front of the signatures
	told []place  // fields of parts that hold a parameter, by their name and the parameter's

	keyURL string // the JOSE parameter that says where the keys are; empty: none
}

func (g *grammar) compile() error {
	if !slices.Contains([]string{"header", "query", "form", "json", "field", "body"}, g.In) {
		return fmt.Errorf("in: unknown place %q: want header, query, form, json, field or body", g.In)
	}
	if (g.In == "body") != (g.Name == "") || g.In == "body" && g.Grammar != "jwt" {
		return errors.New("name: empty where a jwt is the whole body, and nowhere else")
	}
	if g.Grammar == "" {
		g.Grammar = "plain"
	}
	names := append([]string{g.Name}, g.Names...)
	if g.In == "header" && len(g.Names) == 0 && strings.Contains(g.Name, "{n}") {
		names = nil
		for n := range MaxSignatures {
			names = append(names, strings.ReplaceAll(g.Name, "{n}", strconv.Itoa(n+1)))
		}
	}
	if len(names) > 1 && (g.In != "header" || g.Grammar != "plain" || g.Separator != "" || g.Repeat != "" || len(names) > MaxSignatures) {
		return fmt.Errorf("names: want at most %d headers in all, with a plain grammar and no separator", MaxSignatures)
	}
	for i, name := range names {
		where := g.In
		if name != "" {
			where += ":" + name
		}
		p, err := parsePlace(where)
		switch {
		case err != nil:
			return err
		case i == 0:
			g.at = p
		case g.holds(p):
			return fmt.Errorf("names: %q is there twice", name)
		default:
			g.more = append(g.more, p)
		}
	}
	if (g.Unencoded || g.Expires != 0) && !g.isToken() {
		return errors.New("unencoded and expires are for the grammars jws and jwt")
	}
	switch g.Grammar {
	case "jwt", "jws":
		return g.compileToken()
	case "plain":
		if g.Assign != "" || len(g.Fields) > 0 {
			return fmt.Errorf("grammar plain has no assign and no fields")
		}
		if strings.TrimLeft(g.Prefix, " \t") != g.Prefix || g.Separator != "" && strings.Contains(g.Prefix, g.Separator) {
			return fmt.Errorf("prefix %q begins with a space or holds the separator", g.Prefix)
		}
	case "pairs":
		if g.Separator == "" || g.Assign == "" || g.Prefix != "" {
			return fmt.Errorf("grammar pairs needs separator and assign, and has no prefix")
		}
		if strings.Contains(g.Assign, g.Separator) {
			return fmt.Errorf("the separator %q may not be a part of assign %q", g.Separator, g.Assign)
		}
	case "parts":
		if g.Separator == "" || len(g.Fields) < 2 || g.Assign != "" || g.Prefix != "" {
			return fmt.Errorf("grammar parts needs separator and two fields or more, and has no assign and no prefix")
		}
	default:
		return fmt.Errorf("unknown grammar %q: want plain, pairs, parts, jwt or jws", g.Grammar)
	}
	if err := g.compileGroups(); err != nil {
		return err
	}
	if g.Start != "" && (g.Grammar != "plain" || g.Separator == "" || strings.TrimSpace(g.Start) != g.Start) {
		return fmt.Errorf("start %q: only a plain list can have one, without a space around it", g.Start)
	}
	for i, name := range g.Fields {
		if name == "" || slices.Contains(g.Fields[:i], name) {
			return fmt.Errorf("fields: %q is empty or there twice", name)
		}
		if param, ok := dynamicTag(name); ok && g.Grammar == "parts" {
			g.told = append(g.told, place{kind: inParam, name: param, label: name})
		}
	}
	if len(g.Fields) > MaxSignatures {
		return fmt.Errorf("fields: %d, want at most %d", len(g.Fields), MaxSignatures)
	}
	switch g.Repeat {
	case "", "refuse":
	case "join":
		if g.In != "header" || !g.list() {
			return fmt.Errorf("repeat join is for headers that hold a list")
		}
	default:
		return fmt.Errorf("unknown repeat %q: want refuse or join", g.Repeat)
	}
	return nil
}

// list reports whether the carrier can hold several signatures.
func (g *grammar) list() bool {
	return g.Grammar == "pairs" || g.Grammar == "plain" && g.Separator != "" || len(g.more) > 0 || g.Groups != ""
}

// canName reports whether a field of the carrier can have that name.
func (g *grammar) canName(name string) bool {
	if name == "" || strings.TrimSpace(name) != name || g.Separator != "" && strings.Contains(name+g.Assign, g.Separator) || g.Groups != "" && strings.Contains(name, g.Groups) {
		return false
	}
	// What is cut at the first Assign must give the name back.
	return g.Assign == "" || strings.Index(name+g.Assign, g.Assign) == len(name)
}

// verifyTold checks the fields that hold a parameter, as far as the message
// says what it is.
func (g *grammar) verifyTold(r *request) error {
	for i := range g.told {
		p := &g.told[i]
		got, err := r.fields.value(place{kind: inCarrier, name: p.label})
		if err != nil {
			return err
		}
		if want := r.Params[p.name]; want != "" && got != want {
			return &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("%.60q stands beside the signature, want %.60q", got, want)}
		}
	}
	return nil
}

// signTold sets these fields.
func (g *grammar) signTold(r *request) error {
	for i := range g.told {
		p := &g.told[i]
		text, err := r.value(*p)
		if err != nil {
			return err
		}
		if err := g.canHold(*p, text); err != nil {
			return err
		}
		r.fields.add(p.label, text)
	}
	return nil
}

// canHold returns an error if text cannot be the text of the carrier's field p.
func (g *grammar) canHold(p place, text string) error {
	if strings.Contains(text, g.Separator) || g.Groups != "" && strings.Contains(text, g.Groups) || strings.Trim(text, " \t") != text {
		return &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("may not hold the separator %q, or begin or end with a space", cmp.Or(g.Groups, g.Separator))}
	}
	return nil
}

// holds reports whether the carrier is p or a part of it.
func (g *grammar) holds(p place) bool {
	switch p.kind {
	case inBody, inFormJSON:
		return g.at.inPayload() || g.at.kind == inBody
	case inFormSorted, inFieldSorted:
		return g.at.kind == inBody || g.at.inPayload() && !slices.Contains(p.fields.without, strings.Join(g.at.steps(), "."))
	case inQuerySorted:
		return g.at.kind == inQuery && !slices.Contains(p.fields.without, g.at.name)
	case inRawQuery:
		return g.at.kind == inQuery && g.at.name != p.name
	case inURL, inQSH:
		return g.at.kind == inQuery
	case inForm, inJSON, inField:
		return g.at.kind == inBody || g.at.inPayload() && slices.Equal(g.at.steps(), p.steps())
	}
	return g.at.kind == p.kind && (g.at.name == p.name || slices.ContainsFunc(g.more, func(q place) bool { return q.name == p.name }))
}

// find reads the carrier's text in the message and parses it.
func (g *grammar) find(r *request) error {
	if g.In == "header" && g.Repeat == "join" {
		if values := headerValues(r.Header, g.at.name); len(values) > 1 {
			return g.parse(g.at, strings.Join(values, g.Separator), &r.fields)
		}
	}
	err := g.findAt(g.at, r)
	for _, p := range g.more {
		if err != nil && !errors.Is(err, ErrMissing) {
			break
		}
		if moreErr := g.findAt(p, r); !errors.Is(moreErr, ErrMissing) {
			err = moreErr
		}
	}
	return err // that the first one is missing, if no other one was there
}

// findAt reads the text at p, which is one of the carrier's places.
func (g *grammar) findAt(p place, r *request) error {
	text, err := r.value(p)
	if err != nil {
		return err
	}
	if g.isToken() {
		return g.parseToken(p, text, r)
	}
	return g.parse(p, text, &r.fields)
}

// parse splits the text at p into fields. What it returns is an *Error
// without Scheme.
func (g *grammar) parse(p place, text string, f *fields) error {
	malformed := func(format string, args ...any) error {
		return &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf(format, args...)}
	}
	if len(text) > MaxCarrier {
		return malformed("%d bytes, want at most %d", len(text), MaxCarrier)
	}
	text, ok := strings.CutPrefix(text, g.Start)
	if !ok {
		return malformed("want it to begin with %q", g.Start)
	}
	if g.Grammar == "plain" && g.Separator == "" {
		sig, ok := strings.CutPrefix(text, g.Prefix)
		if !ok {
			return malformed("want it to begin with %q", g.Prefix)
		}
		f.add(g.tags[0], sig)
		return nil
	}
	for i, rest, more := 0, text, true; more; i++ {
		var item string
		item, rest, more = strings.Cut(rest, g.Separator)
		item = strings.Trim(item, " \t")
		name, ok := "", true
		switch g.Grammar {
		case "plain":
			name = g.tags[0]
			item, ok = strings.CutPrefix(item, g.Prefix)
		case "pairs":
			name, item, ok = strings.Cut(item, g.Assign)
		case "parts":
			if i >= len(g.Fields) || !more && i != len(g.Fields)-1 {
				return malformed("want %d parts with %q between them", len(g.Fields), g.Separator)
			}
			name = g.Fields[i]
		}
		if !ok { // an entry of another form, as vendors add them: passed over
			continue
		}
		if !f.add(name, item) {
			return malformed("more than %d fields", MaxSignatures)
		}
	}
	return nil
}

// open appends what stands in front of a field's text, which may be the first
// one of a group. With the text behind it, it is the inverse of parse.
func (g *grammar) open(dst []byte, name string, first bool) []byte {
	switch {
	case len(dst) == 0:
		dst = append(dst, g.Start...)
	case first:
		dst = append(dst, g.Groups...)
	default:
		dst = append(dst, g.Separator...)
	}
	if g.Grammar == "pairs" {
		dst = append(dst, name...)
		return append(dst, g.Assign...)
	}
	return append(dst, g.Prefix...)
}

// write puts text at a place of the message: a header, a query parameter or
// the whole body, but no field of it. The memory for a
// header's value comes from values.
func (m *Message) write(values *[]string, p place, text string) error {
	switch p.kind {
	case inHeader:
		if !validHeaderValue(text) {
			return &Error{Part: p.label, Reason: ErrMalformed, Detail: "not text that a header can hold"}
		}
		n := len(*values)
		*values = append(*values, text)
		m.Header[p.name] = (*values)[n : n+1 : n+1]
	case inQuery:
		u, err := url.Parse(m.URL)
		if err != nil || m.URL == "" {
			return &Error{Part: "URL", Reason: ErrMissing, Detail: "the scheme adds parameters to it"}
		}
		query, err := url.ParseQuery(u.RawQuery)
		switch {
		case err != nil:
			return &Error{Part: "URL", Reason: ErrMalformed, Detail: "its query cannot be parsed"}
		case query.Has(p.name):
			return &Error{Part: p.String(), Reason: ErrDuplicated, Detail: "the URL has it already"}
		}
		if u.RawQuery != "" { // kept as it is: parameters may be signed in their order
			u.RawQuery += "&"
		}
		u.RawQuery += url.QueryEscape(p.name) + "=" + url.QueryEscape(text)
		m.URL = u.String()
	case inBody:
		m.Body = []byte(text)
		m.Header.Set("Content-Type", "application/jwt")
	}
	return nil
}
