package snippet

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// A plan is what a verifier of one scheme does, in the order in which it does
// it, without the syntax of a language.
type plan struct {
	def    scheme.Definition
	params []string // of the scheme
	accept int      // the status for a genuine webhook
	refuse int      // the status for any other

	values  []value // what is read from the request, each once
	carrier []value // the texts that hold the signatures; more than one if any of them will do
	fields  []value // of the carrier
	time    *clock  // nil: the timestamp has no limit
	require []requirement
	content []scheme.Term
	ways    []way
}

// A value is a text of the request in a variable.
type value struct {
	kind, name string   // as in a term
	words      []string // of the variable's name
	need       need
}

// need says what a request must have at a place.
type need int8

const (
	needNothing need = iota // an optional part of the content stands or falls with it
	needPresent             // a text, which may be empty: JSON has such
	needText                // a text of one character or more
)

// A clock is the limit of a timestamp, in seconds.
type clock struct {
	unit         string
	past, future int
}

type requirement struct{ got, want []scheme.Term }

// A way is a signature that counts.
type way struct {
	scheme.Signature
	index int      // of its field, in a carrier of parts
	tag   *value   // the parameter that names its field, in place of Tag
	key   []string // the steps from the text of a secret to the key
}

// An unsupported says which part of a definition a short file cannot express.
type unsupported string

func (u unsupported) Error() string { return string(u) }

// symmetric are the algorithms whose two sides share a secret.
var symmetric = map[string]bool{
	"hmac-md5": true, "hmac-sha1": true, "hmac-sha256": true, "hmac-sha384": true, "hmac-sha512": true, "hmac-sha3-512": true,
	"md5": true, "sha1": true, "sha256": true, "sha384": true, "sha512": true, "token": true,
	"hs256": true, "hs384": true, "hs512": true,
}

// The names of the variables that every scheme has alike.
var (
	idWords   = []string{"webhook", "id"}
	timeWords = []string{"timestamp"}
)

// asymmetric are the algorithms with a public key that there is code for.
var asymmetric = []string{"ed25519", "ecdsa-p256-sha256", "rsa-sha1", "rsa-sha256", "rsa-sha512"}

// planOf returns the plan for a scheme, or an unsupported.
func planOf(s *scheme.Scheme, o Options) (*plan, error) {
	def := s.Definition()
	p := &plan{def: def, params: s.Params(), accept: s.Status(nil), refuse: s.Status(scheme.ErrMismatch)}
	c := def.Carrier
	switch {
	case def.Hook != "":
		return nil, unsupported("what it signs is listed in each request, by a grammar of its own")
	case c.Grammar == "jwt" || c.Grammar == "jws":
		return nil, unsupported("its signature is a JSON Web Token")
	case def.Keys != nil:
		return nil, unsupported("its keys are published, and have to be fetched and kept")
	case def.Each != "":
		return nil, unsupported("each item of the body has a signature of its own")
	case def.Body == "decoded":
		return nil, unsupported("it signs the body as it was before compression")
	case c.Groups != "":
		return nil, unsupported("several groups of signatures stand in one header")
	}
	if err := p.readCarrier(); err != nil {
		return nil, err
	}
	if err := p.readIDAndTime(); err != nil {
		return nil, err
	}
	for _, place := range slices.Sorted(maps.Keys(def.Require)) {
		got, err := p.terms("{"+place+"}", needText)
		if err != nil {
			return nil, err
		}
		want, err := p.terms(def.Require[place], needPresent)
		if err != nil {
			return nil, err
		}
		p.require = append(p.require, requirement{got, want})
	}
	var err error
	if p.content, err = p.terms(def.Content, needPresent); err != nil {
		return nil, err
	}
	return p, p.chooseWays(o)
}

// readCarrier reads the texts that hold the signatures.
func (p *plan) readCarrier() error {
	c := p.def.Carrier
	names := append([]string{c.Name}, c.Names...)
	if strings.Contains(c.Name, "{n}") {
		return unsupported("its signatures stand in numbered headers")
	}
	for _, name := range names {
		v := value{kind: c.In, name: name, words: []string{"text"}, need: needText}
		if len(names) > 1 {
			v.words, v.need = p.unused(wordsOf(c.In, name)), needNothing
		}
		p.carrier = append(p.carrier, v)
	}
	if c.Grammar != "parts" {
		return nil
	}
	for _, name := range c.Fields {
		if !strings.HasPrefix(name, "{") {
			continue
		}
		want, err := p.terms(name, needText)
		if err != nil {
			return err
		}
		got := scheme.Term{Kind: "carrier", Name: name}
		p.fields = append(p.fields, value{kind: got.Kind, name: name, words: []string{"told", want[0].Name}, need: needText})
		p.require = append(p.require, requirement{[]scheme.Term{got}, want})
	}
	return nil
}

func (p *plan) readIDAndTime() error {
	if id := p.def.ID; id != nil && !id.Optional {
		if err := p.named(id.In, idWords); err != nil {
			return err
		}
	}
	ts := p.def.Timestamp
	if ts == nil || ts.Optional {
		return nil
	}
	if err := p.named(ts.In, timeWords); err != nil {
		return err
	}
	if ts.Tolerance == 0 {
		return nil
	}
	if ts.Unit == "http-date" {
		return unsupported("its timestamp is a date of HTTP")
	}
	seconds := func(d scheme.Duration) int { return int(time.Duration(d) / time.Second) }
	p.time = &clock{unit: ts.Unit, past: seconds(ts.Tolerance), future: seconds(ts.Tolerance)}
	if ts.Future != 0 {
		p.time.future = seconds(ts.Future)
	}
	return nil
}

// named reads what stands at a place into a variable of that name.
func (p *plan) named(place string, words []string) error {
	terms, err := scheme.Terms("{" + place + "}")
	if err != nil {
		return err
	}
	return p.read(value{kind: terms[0].Kind, name: terms[0].Name, words: words, need: needText})
}

// terms parses a template and reads what its terms need of the request.
func (p *plan) terms(text string, least need) ([]scheme.Term, error) {
	terms, err := scheme.Terms(text)
	if err != nil {
		return nil, err
	}
	return terms, p.readTerms(terms, least)
}

func (p *plan) readTerms(terms []scheme.Term, least need) error {
	for _, t := range terms {
		if t.Optional != nil {
			if err := p.readTerms(t.Optional, needNothing); err != nil {
				return err
			}
			continue
		}
		for _, f := range t.Functions {
			if !slices.Contains([]string{"hex", "base64", "base64url", "unpadded", "lower", "upper", "md5", "sha1", "sha256", "sha512", "crc32"}, f) {
				return unsupported("it signs what a program of the vendor's prints of the body")
			}
		}
		if t.Kind == "" || t.Kind == "body" || t.Kind == "secret" || t.Kind == "id" || t.Kind == "ts" || t.Kind == "method" || t.Kind == "path" {
			continue
		}
		v := value{kind: t.Kind, name: t.Name, words: wordsOf(t.Kind, t.Name), need: least}
		if least == needPresent && t.Kind != "json" && t.Kind != "field" {
			v.need = needText
		}
		if err := p.read(v); err != nil {
			return err
		}
	}
	return nil
}

// read adds a value, or raises the need of one that is read already.
func (p *plan) read(v value) error {
	list := &p.values
	switch {
	case slices.Contains([]string{"header", "query", "json", "form", "field", "param", "url"}, v.kind):
	case v.kind == "form-sorted" && v.name == "": // with separators, names that hold one would have to be refused
		v.words, v.need = []string{"sorted", "fields"}, needNothing
	case v.kind == "carrier":
		list = &p.fields
	default:
		return unsupported(fmt.Sprintf("it signs {%s}, which takes a program to put together", v.kind))
	}
	for i := range *list {
		if old := &(*list)[i]; old.kind == v.kind && old.name == v.name {
			old.need = max(old.need, v.need)
			return nil
		}
	}
	v.words = p.unused(v.words)
	*list = append(*list, v)
	return nil
}

// unused returns the words of a variable's name, with one more where another
// variable has it.
func (p *plan) unused(words []string) []string {
	for slices.ContainsFunc(slices.Concat(p.values, p.fields, p.carrier), func(v value) bool { return slices.Equal(v.words, words) }) {
		words = append(slices.Clone(words), "too")
	}
	return words
}

// chooseWays keeps the signatures that one kind of key verifies.
func (p *plan) chooseWays(o Options) error {
	public := takesPublicKey(p.def, o)
	for _, sig := range p.def.Signatures {
		if symmetric[sig.Algorithm] == public {
			continue
		}
		w := way{Signature: sig, index: slices.Index(p.def.Carrier.Fields, sig.Tag)}
		candidates := sig.Key
		if public {
			candidates = sig.PublicKey
		}
		switch {
		case public && len(candidates) == 0:
			return unsupported("its public key has no text form")
		case public:
			w.key = candidates[0] // the form in which [scheme.Scheme.PublicKey] has it, too
		case len(candidates) > 1:
			return unsupported("the key may be made of a secret in several ways")
		case len(candidates) == 1:
			w.key = candidates[0]
		}
		if strings.HasPrefix(sig.Tag, "{") {
			tag, err := p.terms(sig.Tag, needText)
			if err != nil {
				return err
			}
			w.tag = &value{kind: tag[0].Kind, name: tag[0].Name}
		}
		p.ways = append(p.ways, w)
	}
	if public && len(p.ways) > 1 {
		return unsupported("it has signatures of several algorithms")
	}
	return nil
}

// takesPublicKey reports whether the receiver has a public key, and no secret.
func takesPublicKey(def scheme.Definition, o Options) bool {
	isShared := func(s scheme.Signature) bool { return symmetric[s.Algorithm] }
	if slices.ContainsFunc(def.Signatures, isShared) {
		return o.PublicKey && slices.ContainsFunc(def.Signatures, func(s scheme.Signature) bool { return !isShared(s) })
	}
	return true
}

// wordsOf returns the words of a variable for a place.
func wordsOf(kind, name string) []string {
	if kind == "url" {
		return []string{"public", "url"}
	}
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	if len(words) > 1 && words[0] == "x" {
		words = words[1:]
	}
	if len(words) < 2 || words[0][0] <= '9' {
		words = append([]string{kind}, words...)
	}
	if len(words) < 2 { // which no keyword is
		words = append(words, "value")
	}
	return words
}
