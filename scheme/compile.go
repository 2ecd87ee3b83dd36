package scheme

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// A Scheme is a compiled [Definition]. It never changes, and goroutines may share it.
type Scheme struct {
	def     Definition
	grammar grammar
	ways    []way
	content template
	signed  template // what a key signs: the content, or a token around it
	keys    *published
	id      *place
	ts      *place
	event   template
	wrap    *place // of Envelope
	each    *batch // nil: the message is no batch
	require []requirement
	hook    Hook // nil: there is none, or the program lacks its code

	handshakes []handshake
	guard      *guard // nil: no challenge can be a content

	signsID, signsTime bool // whether the content covers them
}

var nameForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Compile checks def and returns its Scheme. An error is an [*Error] with
// the reason [ErrDefinition] that names the part.
func Compile(def Definition) (*Scheme, error) {
	def = def.clone() // what the caller does to it later must not reach the scheme
	s := &Scheme{def: def, grammar: grammar{Carrier: def.Carrier}}
	fail := func(part string, err error) (*Scheme, error) {
		return nil, &Error{Scheme: def.Name, Part: part, Reason: ErrDefinition, Detail: err.Error()}
	}
	if !nameForm.MatchString(def.Name) || len(def.Name) > 64 {
		return fail("name", fmt.Errorf("%.80q: want lower-case letters, digits and dashes", def.Name))
	}
	if def.Title == "" {
		return fail("title", errors.New("is empty"))
	}
	if err := s.grammar.compile(); err != nil {
		return fail("carrier", err)
	}
	if err := s.compileHook(); err != nil {
		return fail("hook", err)
	}
	if err := s.compileSignatures(); err != nil {
		return fail("signatures", err)
	}
	var err error
	if s.content, err = parseTemplate(def.Content); err != nil {
		return fail("content", err)
	}
	s.signed = s.grammar.signedText(s.content)
	if err := s.compileKeys(); err != nil {
		return fail("keys", err)
	}
	if !slices.Contains([]string{"", "wire", "decoded"}, def.Body) {
		return fail("body", fmt.Errorf("%q: want wire or decoded", def.Body))
	}
	if s.id, err = s.idPlace(); err != nil {
		return fail("id", err)
	}
	if s.ts, err = s.timestampPlace(); err != nil {
		return fail("timestamp", err)
	}
	if s.id != nil && s.ts != nil && s.id.kind == s.ts.kind && s.id.name == s.ts.name {
		return fail("timestamp", fmt.Errorf("%q is the id's place", def.Timestamp.In))
	}
	if id := def.ID; id != nil && id.Optional && (!s.id.writable() || s.content.has(inID)) {
		return fail("id", errors.New("optional: only in a header or query parameter, and not if the content signs it"))
	}
	if ts := def.Timestamp; ts != nil && ts.Optional && (!s.ts.writable() || s.content.has(inTimestamp) || ts.Tolerance > 0) {
		return fail("timestamp", errors.New("optional: only in a header or query parameter, without a tolerance, and not if the content signs it"))
	}
	if err := s.compileRequire(); err != nil {
		return fail("require", err)
	}
	s.signsID, s.signsTime = s.signsPart(s.id, inID), s.signsPart(s.ts, inTimestamp)
	if err := s.compileEach(); err != nil {
		return fail("each", err)
	}
	if def.Hook != "" { // which says what is signed
		s.signsID, s.signsTime = s.id != nil, s.ts != nil
	} else if err := s.checkContent(); err != nil {
		return fail("content", err)
	}
	if !slices.Contains([]string{"", "high", "medium"}, def.Confidence) {
		return fail("confidence", fmt.Errorf("%q: want high or medium", def.Confidence))
	}
	if !slices.Contains([]string{"", "any", "best"}, def.Accept) {
		return fail("accept", fmt.Errorf("unknown rule %q: want any or best", def.Accept))
	}
	if s.event, err = parseTemplate(def.Event); err != nil {
		return fail("event", err)
	}
	if err := s.event.beforeSignature(); err != nil {
		return fail("event", err)
	}
	for p := range s.event.terms() {
		if err := s.grammar.hasPart(p); err != nil {
			return fail("event", err)
		}
	}
	if def.Envelope != "" {
		i := slices.IndexFunc(s.content, func(p place) bool { return p.kind == inField && p.name == def.Envelope })
		if i < 0 {
			return fail("envelope", fmt.Errorf("the content has no term {field:%s}", def.Envelope))
		}
		if def.Body == "decoded" {
			return fail("envelope", errors.New("a payload that is sent as text is not compressed"))
		}
		s.wrap = &s.content[i]
	}
	if err := s.checkAnswers(); err != nil {
		return fail("answers", err)
	}
	if err := s.compileHandshakes(); err != nil {
		return fail("handshakes", err)
	}
	return s, nil
}

func (s *Scheme) compileSignatures() error {
	if n := len(s.def.Signatures); n == 0 || n > MaxSignatures {
		return fmt.Errorf("%d of them, want 1 to %d", n, MaxSignatures)
	}
	for _, sig := range s.def.Signatures {
		w := way{Signature: sig}
		var ok bool
		if w.algorithm, ok = algorithms[sig.Algorithm]; !ok {
			return fmt.Errorf("unknown algorithm %q", sig.Algorithm)
		}
		if w.encoding, ok = encodings[sig.Encoding]; !ok {
			return fmt.Errorf("unknown encoding %q", sig.Encoding)
		}
		tag := sig.Tag
		if s.def.Hook == "" && (s.grammar.isToken() != (w.algorithm.jose != "") || s.grammar.isToken() && sig.Encoding != "base64url-unpadded") {
			return fmt.Errorf("%s in %s: want the names of JOSE and base64url-unpadded with the grammars jwt and jws, and nowhere else", sig.Algorithm, sig.Encoding)
		}
		if s.def.Hook != "" {
			if sig.Tag == "" || sig.Encoding != "base64" || sig.Algorithm == "token" || w.algorithm.keyless {
				return errors.New("a signature of a hook has a tag and a key, and is in base64")
			}
		} else if s.grammar.isToken() {
			if sig.Tag != "" {
				return errors.New("a token has no tags")
			}
			tag = w.algorithm.jose
			if len(s.ways) > 0 && (w.algorithm.public == nil) != (s.ways[0].algorithm.public == nil) {
				return errors.New("algorithms with a shared secret and with public keys do not go together: a public key could be taken for the secret")
			}
		} else if s.grammar.Grammar == "plain" {
			if sig.Tag != "" || len(s.def.Signatures) > 1 {
				return errors.New("a plain carrier has one signature, without a tag")
			}
		} else if name, ok := dynamicTag(sig.Tag); ok {
			if s.grammar.Grammar != "pairs" || len(s.def.Signatures) > 1 || len(s.grammar.Fields) > 0 {
				return fmt.Errorf("tag {param:%s}: only the one signature of a pairs carrier can have it", name)
			}
		} else if !s.grammar.canName(sig.Tag) || strings.HasPrefix(sig.Tag, "{") {
			return fmt.Errorf("tag %q is empty, begins with a brace, has a space around it, or holds the separator or assign", sig.Tag)
		}
		switch token := sig.Algorithm == "token"; {
		case token && !slices.Contains([]string{"text", "base64", "hex"}, sig.Encoding), !token && sig.Encoding == "text":
			return errors.New("a token is in text, base64 or hex, and nothing else is in text")
		case token && (s.grammar.Grammar != "plain" || s.grammar.list()):
			return errors.New("a token stands alone in a plain carrier")
		}
		for _, sep := range []string{s.grammar.Separator, s.grammar.Groups} {
			if sep != "" && strings.Trim(sep, w.encoding.alphabet) == "" {
				return fmt.Errorf("the separator %q may occur in a signature in %s", sep, sig.Encoding)
			}
		}
		if slices.Contains(s.grammar.tags, tag) {
			return fmt.Errorf("tag %q is there twice", sig.Tag)
		}
		if s.grammar.Grammar == "parts" && !slices.Contains(s.grammar.Fields, sig.Tag) {
			return fmt.Errorf("tag %q is none of the carrier's fields", sig.Tag)
		}
		s.grammar.tags = append(s.grammar.tags, tag)
		w.tag = tag

		candidates := sig.Key
		if len(candidates) == 0 {
			candidates = [][]string{nil}
		}
		for _, steps := range candidates {
			c, err := parseCodec(steps)
			if err != nil {
				return fmt.Errorf("key: %w", err)
			}
			if (sig.Algorithm == "ed25519" || sig.Algorithm == "eddsa") && len(sig.PublicKey) > 0 && (len(steps) == 0 || steps[0] != "pem" && !strings.HasPrefix(steps[0], "cut:")) {
				return errors.New("key: needs a prefix (cut:X) or pem, which tell it from a public key: both are 32 bytes, and a public key taken for a private one lets everybody sign")
			}
			if w.algorithm.public != nil && !c.decodes() {
				return fmt.Errorf("key: %s needs a step that decodes it: pem, base64, base64url or hex", sig.Algorithm)
			}
			w.private = append(w.private, c)
		}
		if len(sig.PublicKey) > 0 && w.algorithm.public == nil {
			return fmt.Errorf("public_key: %s has none", sig.Algorithm)
		}
		for _, steps := range sig.PublicKey {
			c, err := parseCodec(steps)
			if err != nil {
				return fmt.Errorf("public_key: %w", err)
			}
			w.public = append(w.public, c)
		}
		s.ways = append(s.ways, w)
	}
	return nil
}

// dynamicTag returns the parameter that a tag such as {param:key_id} names.
func dynamicTag(tag string) (param string, ok bool) {
	param, ok = strings.CutPrefix(tag, "{param:")
	param, closed := strings.CutSuffix(param, "}")
	return param, ok && closed && param != ""
}

func (s *Scheme) idPlace() (*place, error) {
	if s.def.ID == nil {
		return nil, nil
	}
	return s.partPlace(s.def.ID.In)
}

func (s *Scheme) timestampPlace() (*place, error) {
	ts := s.def.Timestamp
	switch {
	case ts == nil:
		return nil, nil
	case !slices.Contains([]string{"s", "ms", "rfc3339", "http-date", "auto"}, ts.Unit):
		return nil, fmt.Errorf("unknown unit %q: want s, ms, rfc3339, http-date or auto", ts.Unit)
	case ts.Tolerance < 0 || ts.Future < 0 || ts.Tolerance == 0 && ts.Future > 0:
		return nil, errors.New("tolerance and future may not be negative, and future needs tolerance")
	}
	return s.partPlace(ts.In)
}

// partPlace parses the place of the id, the timestamp or a required text.
func (s *Scheme) partPlace(text string) (*place, error) {
	p, err := parsePlace(text)
	switch {
	case err != nil:
		return nil, err
	case s.def.Hook != "": // which finds it there
		return &p, nil
	case p.ofToken() && len(p.path) == 1:
		return &p, s.grammar.hasPart(p)
	case p.kind != inHeader && p.kind != inQuery && p.kind != inCarrier && !p.inPayload():
		return nil, fmt.Errorf("%q: want header:NAME, query:NAME, carrier:NAME, json:PATH, form:NAME, field:NAME, claim:NAME or jose:NAME", text)
	case p.kind != inCarrier && s.grammar.holds(p):
		return nil, fmt.Errorf("%q is the signature's place", text)
	case p.kind == inCarrier:
		parts := s.grammar.Grammar == "parts"
		if !parts && s.grammar.Grammar != "pairs" || parts && !slices.Contains(s.grammar.Fields, p.name) || slices.Contains(s.grammar.tags, p.name) {
			return nil, fmt.Errorf("%q is no field of the carrier", text)
		}
		if !s.grammar.canName(p.name) {
			return nil, fmt.Errorf("%q has a space around its name, or holds the separator or assign", text)
		}
		s.grammar.lead = append(s.grammar.lead, p.name)
	}
	return &p, nil
}

// signsPart reports whether the content covers the id or the timestamp: as its
// own term, or because the body in which it stands is signed.
func (s *Scheme) signsPart(p *place, kind placeKind) bool {
	return s.content.covers(kind) || p != nil && (p.ofToken() || p.inPayload() && s.signsWholeBody())
}

// checkContent checks that the content is of use and that its terms exist.
func (s *Scheme) checkContent() error {
	g := &s.grammar
	if g.Grammar == "parts" && len(g.lead)+len(g.told)+1 != len(g.Fields) {
		return errors.New("each of the carrier's fields but the signature must be the id, the timestamp, a parameter or a required text")
	}
	if g.Grammar == "pairs" && len(g.Fields) > 0 {
		for _, name := range slices.Concat(g.lead, g.tags) {
			if !slices.Contains(g.Fields, name) {
				return fmt.Errorf("the carrier's fields lack %q", name)
			}
		}
		if len(g.Fields) != len(g.lead)+len(g.tags) {
			return errors.New("the carrier's fields name more than the signatures, the id, the timestamp and required texts")
		}
	}
	if s.token() {
		if len(s.content) > 0 {
			return errors.New("a token signs nothing: the content has to be empty")
		}
		return nil
	}
	if g.Grammar == "jwt" {
		if len(s.content) > 0 {
			return errors.New("a jwt signs its own claims: the content has to be empty")
		}
		return nil
	}
	for p := range s.content.terms() {
		if err := g.hasPart(p); err != nil {
			return err
		}
		switch {
		case g.holds(p):
			return fmt.Errorf("signs the place of the signature itself, %s", g.at)
		case p.kind == inID && s.id == nil:
			return errors.New("{id}: the definition has no id")
		case p.kind == inTimestamp && s.ts == nil:
			return errors.New("{ts}: the definition has no timestamp")
		case p.kind == inChallenge || p.kind == inProof:
			return errors.New("{challenge} and {proof} are for the answers of handshakes")
		case p.kind == inCarrier && !slices.Contains(g.lead, p.name):
			return fmt.Errorf("{carrier:%s}: neither the id, the timestamp nor a required text stands there", p.name)
		}
	}
	if !slices.ContainsFunc(s.content, place.ofRequest) {
		return errors.New("signs nothing that every request has")
	}
	for i := range s.ways {
		switch w := &s.ways[i]; {
		case w.algorithm.keyless && !s.content.covers(inSecret) && !s.content.covers(inSecretBody):
			return errors.New("a hash without a key needs {secret} in the content, or anybody can make it")
		case w.algorithm.public != nil && (s.content.has(inSecret) || s.content.has(inSecretBody)):
			return fmt.Errorf("{secret}: the two sides of %s have different ones", w.Algorithm)
		}
	}
	return nil
}

// checkAnswers checks the statuses of the answers.
func (s *Scheme) checkAnswers() error {
	a := s.def.Answers
	for _, status := range []int{a.Missing, a.Invalid} {
		if status != 0 && (status < 400 || status > 599) {
			return fmt.Errorf("%d does not refuse: want 400 to 599", status)
		}
	}
	if a.Success != 0 && (a.Success < 200 || a.Success > 299) {
		return fmt.Errorf("%d does not accept: want 200 to 299", a.Success)
	}
	if _, ok := s.SecretHeader(); a.Echo && !ok {
		return errors.New("echo: the signature is no token in a header")
	}
	return nil
}

// token reports whether what the scheme calls a signature is the secret itself.
func (s *Scheme) token() bool {
	return slices.ContainsFunc(s.ways, func(w way) bool { return w.Algorithm == "token" })
}

// SecretHeader returns the header that holds the secret itself under this
// scheme, in canonical form, so that nobody keeps it or passes it on. It
// reports false for a scheme that signs, and for one whose secret stands in
// the URL or in the body.
func (s *Scheme) SecretHeader() (string, bool) {
	if !s.token() || s.grammar.at.kind != inHeader {
		return "", false
	}
	return s.grammar.at.name, true
}

// Definition returns a copy of the definition that the scheme was compiled from.
func (s *Scheme) Definition() Definition { return s.def.clone() }

// Name returns the scheme's name.
func (s *Scheme) Name() string { return s.def.Name }

// SignsBody reports whether the signature covers the body, or the field of
// it that matters to the receiver. Where it does not, a captured signature
// fits any body, or any with the same checksum, which is easy to make.
//
// With a hook, it depends on the hook's code, and is false without it.
func (s *Scheme) SignsBody() bool {
	if s.def.Hook != "" {
		hook, err := s.linkedHook()
		return err == nil && hook.SignsBody()
	}
	return s.signsWholeBody() || s.content.covers(inField)
}

func (s *Scheme) signsWholeBody() bool {
	return s.content.covers(inBody) || s.content.covers(inFormSorted) || s.content.covers(inFieldSorted) ||
		s.content.covers(inFormJSON) || s.content.covers(inSecretBody) || s.requiresBody() || s.grammar.In == "body"
}

// Params returns the names of the scheme's {param:NAME} terms, sorted.
func (s *Scheme) Params() []string {
	templates := []template{s.content, s.event}
	for i := range s.require {
		templates = append(templates, s.require[i].want)
	}
	for i := range s.handshakes {
		templates = append(templates, s.handshakes[i].templates()...)
	}
	if s.keys != nil {
		templates = append(templates, s.keys.url)
	}
	var names []string
	for _, p := range s.grammar.told {
		names = append(names, p.name)
	}
	for _, t := range templates {
		for p := range t.terms() {
			if p.kind == inParam {
				names = append(names, p.name)
			}
		}
	}
	for i := range s.ways {
		if name, ok := dynamicTag(s.ways[i].Tag); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// EventType returns the type of the event that m is about, and nothing if the
// scheme does not say where it stands or m lacks it.
func (s *Scheme) EventType(m *Message) string {
	m, err := s.decoded(m, DefaultMaxBody)
	if err != nil {
		return ""
	}
	r := &request{Message: m}
	if s.event.has(inClaim) || s.event.has(inJOSE) {
		if err := s.grammar.find(r); err != nil {
			return ""
		}
	}
	var c content
	if err := c.write(s.event, r); err != nil {
		return ""
	}
	return string(c.buf)
}

// eventHeader returns the header that holds the event's type and nothing else.
func (s *Scheme) eventHeader() (place, bool) {
	if len(s.event) != 1 || s.event[0].kind != inHeader || s.event[0].apply != nil {
		return place{}, false
	}
	return s.event[0], true
}

// GenerateSecret returns a new random secret of 32 bytes, in the form that
// the scheme's first signature wants.
func (s *Scheme) GenerateSecret() Secret { return NewSecret(s.ways[0].generate()) }

// PublicKey returns the text of the public key that belongs to a secret, to
// be given to receivers. It reports false if the secret is symmetric.
func (s *Scheme) PublicKey(secret Secret) (string, bool) {
	for _, w := range s.ways {
		k, err := w.signingKey(secret.Reveal())
		if err != nil || len(w.public) == 0 {
			continue
		}
		if k, ok := k.(*asymmetricKey); ok {
			return w.public[0].text(k.publicMaterial(w.PublicKey[0]))
		}
	}
	return "", false
}

// Status returns the HTTP status with which a receiver answers err, as the
// vendor's document says: most often 200 for nil, 413 for [ErrTooLarge], and
// 503 for [ErrUnavailable].
func (s *Scheme) Status(err error) int {
	invalid := s.def.Answers.Invalid
	if invalid == 0 {
		invalid = http.StatusUnauthorized
	}
	if e, ok := errors.AsType[*Error](err); ok && e.status != 0 {
		return e.status
	}
	switch {
	case err == nil && s.def.Answers.Success != 0:
		return s.def.Answers.Success
	case err == nil:
		return http.StatusOK
	case errors.Is(err, ErrTooLarge):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, ErrUnavailable):
		return http.StatusServiceUnavailable
	case errors.Is(err, ErrMissing) && s.def.Answers.Missing != 0:
		return s.def.Answers.Missing
	}
	return invalid
}

// EmptyAnswers reports whether the vendor wants answers without a body.
func (s *Scheme) EmptyAnswers() bool {
	return s.def.Answers.Empty || s.def.Answers.Success == http.StatusNoContent
}

// EchoHeader returns the header that the answer to a genuine webhook has as it
// came, in canonical form. It reports false where the vendor wants none.
func (s *Scheme) EchoHeader() (string, bool) { return s.grammar.at.name, s.def.Answers.Echo }

// named returns err with the scheme's name in it.
func (s *Scheme) named(err error) error {
	if e, ok := errors.AsType[*Error](err); ok {
		e.Scheme = s.def.Name
		return e
	}
	return err
}
