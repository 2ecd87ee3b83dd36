package scheme

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// The limits of handshakes.
const (
	MaxHandshakes    = 8       // of one definition
	MaxChallenge     = 512     // bytes of a challenge
	MaxHandshakeBody = 4 << 10 // bytes of a body in which a handshake is looked for
)

// A Reply is the whole answer to a handshake: plain text or JSON, which no
// browser takes for anything else, or no body.
type Reply struct {
	Status int
	Header http.Header
	Body   []byte
}

// ServeHTTP answers with the reply.
func (r *Reply) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	maps.Copy(w.Header(), r.Header)
	w.WriteHeader(r.Status)
	_, _ = w.Write(r.Body) // who reads it may be gone
}

// Handshake returns the answer to m if m is a handshake of the scheme, and
// nil, without an error, if it is none: then it may be a webhook. A handshake
// that lacks what it needs is an [*Error]; it must not be taken for a webhook
// either. One handshake may come any number of times.
//
// A {proof} is made with the secret that signed the handshake, or, where it is
// not signed, with the last of the Verifier's.
func (v *Verifier) Handshake(m *Message) (*Reply, error) {
	if len(v.scheme.handshakes) == 0 {
		return nil, nil
	}
	w := works.Get().(*work)
	defer w.free()
	w.Message = m
	for i := range v.scheme.handshakes {
		h := &v.scheme.handshakes[i]
		is, err := h.find(&w.request)
		if !is {
			continue
		}
		var reply *Reply
		if err == nil {
			reply, err = v.answer(w, h)
		}
		if e, ok := errors.AsType[*Error](err); ok {
			e.status = h.def.Refuse
		}
		return reply, v.scheme.named(err)
	}
	return nil, nil
}

// HandshakeMethods returns the methods of the scheme's handshakes, sorted.
func (s *Scheme) HandshakeMethods() []string {
	var methods []string
	for i := range s.handshakes {
		methods = append(methods, s.handshakes[i].method)
	}
	slices.Sort(methods)
	return slices.Compact(methods)
}

// A handshake is a compiled Handshake.
type handshake struct {
	def       Handshake
	method    string
	when      []condition
	challenge *place
	form      string // the characters that the challenge may hold
	require   []condition
	proof     *proof
	text      template
	json      []jsonField
}

// templates returns all templates in which a parameter can stand.
func (h *handshake) templates() []template {
	templates := []template{h.text}
	for i := range h.require {
		templates = append(templates, h.require[i].want)
	}
	for i := range h.json {
		templates = append(templates, h.json[i].text)
	}
	if h.proof != nil {
		templates = append(templates, h.proof.content)
	}
	return templates
}

// A condition is a place and what has to stand there.
type condition struct {
	place
	want template
	any  bool   // any text will do
	raw  []byte // of JSON: what a body that fits holds, so that few others are parsed; nil: not known
}

// A jsonField is one field of an answer in JSON: text, or a number.
type jsonField struct {
	name   string
	text   template
	number string // empty: it is text
}

// A proof is a compiled Proof.
type proof struct {
	content  template
	encoding encoding
	hash     key // nil: the key is the secret
}

// find reports whether r is this handshake, and reads its challenge.
func (h *handshake) find(r *request) (is bool, err error) {
	if r.Method != h.method {
		return false, nil
	}
	for i := range h.when {
		c := &h.when[i]
		if c.raw != nil && !bytes.Contains(r.Body, c.raw) {
			return false, nil
		}
		text, err := h.value(r, &c.place)
		if err != nil || !c.any && text != c.want.literal() {
			return false, nil
		}
	}
	if h.challenge == nil {
		return true, nil
	}
	text, err := h.value(r, h.challenge)
	if errors.Is(err, ErrMissing) {
		return false, nil
	}
	if err == nil {
		err = checkChallenge(h.challenge, text, h.form)
	}
	r.challenge = text
	return true, err
}

// value returns the text at a place. Large bodies, which are webhooks, are not
// parsed in search of a handshake.
func (h *handshake) value(r *request, p *place) (string, error) {
	if p.inPayload() && len(r.Body) > MaxHandshakeBody {
		return "", &Error{Part: p.String(), Reason: ErrMissing}
	}
	return r.value(*p)
}

// checkChallenge returns an error unless text can be sent back without harm.
func checkChallenge(p *place, text, form string) error {
	if len(text) > MaxChallenge {
		return &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("a challenge of %d bytes, want at most %d", len(text), MaxChallenge)}
	}
	if strings.Trim(text, form) != "" || strings.TrimSpace(text) != text {
		return &Error{Part: p.String(), Reason: ErrMalformed, Detail: "a challenge with characters that it should not hold"}
	}
	return nil
}

// answer checks what a handshake has to prove, and then answers it.
func (v *Verifier) answer(w *work, h *handshake) (*Reply, error) {
	r := &w.request
	for i := range h.require {
		if err := v.checkRequired(r, &h.require[i]); err != nil {
			return nil, err
		}
	}
	var result Result
	last := v.keys[len(v.keys)-1].secret
	if h.def.Verify {
		if err := v.verifyGenuine(context.Background(), w, w.Message, &result); err != nil {
			return nil, err
		}
		last = result.Secret
	}
	if h.proof != nil {
		var err error
		if r.proof, err = h.proof.text(r, v.keyOf(last)); err != nil {
			return nil, err
		}
	}
	return h.render(r)
}

// checkRequired compares in constant time what stands in r with what has to.
// Where that holds the secret, each of the Verifier's will do.
func (v *Verifier) checkRequired(r *request, c *condition) error {
	got, err := r.value(c.place)
	if err != nil {
		return err
	}
	equal := 0
	for i := range v.keys {
		r.secret = v.keys[i].text
		var want content
		if err := want.write(c.want, r); err != nil {
			return err
		}
		if hmac.Equal(digest([]byte(got)), digest(want.buf)) {
			equal = 1
		}
	}
	r.secret = Secret{}
	if equal == 0 {
		return &Error{Part: c.place.String(), Reason: ErrMismatch, Detail: "it is not the text that was agreed on"}
	}
	return nil
}

// digest returns the hash of b: of equal length whatever b is.
func digest(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:]
}

// keyOf returns the first key of a secret.
func (v *Verifier) keyOf(secret int) key {
	i := slices.IndexFunc(v.keys, func(k verifyingKey) bool { return k.secret == secret })
	return v.keys[i].key
}

func (p *proof) text(r *request, secret key) (string, error) {
	k := p.hash
	if k == nil {
		k = secret
	}
	sum, err := k.sign(nil, p.content, r)
	return string(p.encoding.append(nil, sum)), err
}

// render writes the answer.
func (h *handshake) render(r *request) (*Reply, error) {
	reply := &Reply{Status: h.def.Answer.Status, Header: make(http.Header)}
	if reply.Status == 0 {
		reply.Status = http.StatusOK
	}
	if name := h.def.Answer.Header; name != "" {
		reply.Header.Set(name, r.challenge)
	}
	switch {
	case len(h.text) > 0:
		var c content
		if err := c.write(h.text, r); err != nil {
			return nil, err
		}
		reply.set("text/plain; charset=utf-8", c.buf)
	case len(h.json) > 0:
		body, err := renderJSON(h.json, r)
		if err != nil {
			return nil, err
		}
		reply.set(typeJSON, body)
	}
	return reply, nil
}

// set sets a body that no browser may take for another type than the given one.
func (r *Reply) set(kind string, body []byte) {
	r.Header.Set("Content-Type", kind)
	r.Header.Set("X-Content-Type-Options", "nosniff")
	r.Body = body
}

// renderJSON returns an object with the fields in their order.
func renderJSON(fields []jsonField, r *request) ([]byte, error) {
	var b bytes.Buffer
	for i, f := range fields {
		b.WriteByte("{,"[min(i, 1)])
		name, _ := json.Marshal(f.name) // a string
		b.Write(name)
		b.WriteByte(':')
		if f.number != "" {
			b.WriteString(f.number)
			continue
		}
		var c content
		if err := c.write(f.text, r); err != nil {
			return nil, err
		}
		text, _ := json.Marshal(string(c.buf))
		b.Write(text)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// A guard says which content Verify refuses: what a handshake may have made
// the scheme sign for somebody else.
type guard struct {
	at   place
	form string
}

// check returns an error if what is signed could be a challenge.
func (g *guard) check(r *request) error {
	if g.at.kind == inBody && len(r.Body) > MaxChallenge {
		return nil
	}
	text, err := r.value(g.at)
	if err != nil {
		return err
	}
	if text != "" && checkChallenge(&g.at, text, g.form) == nil {
		return &Error{Part: g.at.String(), Reason: ErrMalformed, Detail: "looks like the challenge of a handshake, whose signature anybody can ask for"}
	}
	return nil
}

// The characters of challenges, by the name of their form. None has a meaning
// in HTML, in JSON or in a header.
var challengeForms = map[string]string{
	"hex":   hexDigits,
	"word":  alphanumeric + "-_",
	"token": alphanumeric + "-_.~+/=",
	"text":  alphanumeric + "-_.~+/=:;,!?@#$%*()[]| ",
}

// compileHandshakes compiles the definition's handshakes.
func (s *Scheme) compileHandshakes() error {
	if n := len(s.def.Handshakes); n > MaxHandshakes {
		return fmt.Errorf("%d of them, want at most %d", n, MaxHandshakes)
	}
	for i := range s.def.Handshakes {
		h := handshake{def: s.def.Handshakes[i]}
		if err := h.compile(s); err != nil {
			return fmt.Errorf("number %d: %w", i+1, err)
		}
		s.handshakes = append(s.handshakes, h)
	}
	return nil
}

func (h *handshake) compile(s *Scheme) error {
	for _, compile := range []func(*Scheme) error{h.compileWhen, h.compileChallenge, h.compileRequire, h.compileProof, h.compileAnswer} {
		if err := compile(s); err != nil {
			return err
		}
	}
	return nil
}

func (h *handshake) compileWhen(*Scheme) error {
	h.method = h.def.When["method"]
	if !slices.Contains([]string{http.MethodGet, http.MethodHead, http.MethodPost}, h.method) {
		return fmt.Errorf("when: method %q: want GET, HEAD or POST", h.method)
	}
	for _, at := range slices.Sorted(maps.Keys(h.def.When)) {
		if at == "method" {
			continue
		}
		c, err := h.condition(at, h.def.When[at])
		if err != nil {
			return fmt.Errorf("when: %w", err)
		}
		if len(c.want) > 1 || c.want[0].kind != inLiteral {
			return fmt.Errorf("when: %q: want plain text, or * for any", h.def.When[at])
		}
		c.any = h.def.When[at] == "*"
		if c.kind == inJSON {
			text := c.want.literal()
			if c.any {
				text = c.path[len(c.path)-1]
			}
			if strings.Trim(text, challengeForms["token"]) == "" { // nobody escapes these characters
				c.raw = []byte(text)
			}
		}
		h.when = append(h.when, c)
	}
	if h.method == http.MethodPost && len(h.when) == 0 && h.def.Challenge == nil {
		return errors.New("when: every POST would be a handshake: want something that tells it from a webhook")
	}
	return nil
}

// condition parses a place of the request, and the template of what stands there.
func (h *handshake) condition(at, want string) (condition, error) {
	p, err := h.place(at)
	if err != nil {
		return condition{}, err
	}
	t, err := parseTemplate(want)
	if err == nil && len(t) == 0 {
		err = fmt.Errorf("%q: want some text", at)
	}
	return condition{place: p, want: t}, err
}

// place parses a place of the request in which a handshake has something.
func (h *handshake) place(at string) (place, error) {
	p, err := parsePlace(at)
	switch {
	case err != nil:
		return p, err
	case p.kind != inHeader && p.kind != inQuery && !p.inPayload():
		return p, fmt.Errorf("%q: want header:NAME, query:NAME, form:NAME, json:PATH or field:NAME", at)
	case p.inPayload() && h.method != http.MethodPost:
		return p, fmt.Errorf("%q: a %s has no body", at, h.method)
	}
	return p, nil
}

func (h *handshake) compileChallenge(*Scheme) error {
	def := h.def.Challenge
	if def == nil {
		return nil
	}
	p, err := h.place(def.In)
	if err != nil {
		return fmt.Errorf("challenge: %w", err)
	}
	form := def.Form
	if form == "" {
		form = "token"
	}
	var ok bool
	if h.form, ok = challengeForms[form]; !ok {
		return fmt.Errorf("challenge: unknown form %q: want hex, word, token or text", def.Form)
	}
	h.challenge = &p
	return nil
}

func (h *handshake) compileRequire(*Scheme) error {
	for _, at := range slices.Sorted(maps.Keys(h.def.Require)) {
		c, err := h.condition(at, h.def.Require[at])
		if err == nil {
			err = c.want.only(inParam, inSecret)
		}
		if err != nil {
			return fmt.Errorf("require: %w", err)
		}
		h.require = append(h.require, c)
	}
	return nil
}

// only returns an error if t has a term of another kind than the given ones,
// or one with a part of its own.
func (t template) only(kinds ...placeKind) error {
	for i := range t {
		if p := &t[i]; p.kind != inLiteral && !slices.Contains(kinds, p.kind) || len(p.apply) > 0 {
			return fmt.Errorf("a term that may not stand here: %s", p)
		}
	}
	return nil
}

// literal returns the text of a template without terms.
func (t template) literal() string { return t[0].name }

func (h *handshake) compileProof(s *Scheme) error {
	def := h.def.Proof
	if def == nil {
		return nil
	}
	p := new(proof)
	var err error
	if p.content, err = parseTemplate(def.Content); err == nil {
		err = p.content.only(inChallenge, inParam)
	}
	if err != nil {
		return fmt.Errorf("proof: %w", err)
	}
	if h.challenge == nil || !p.content.has(inChallenge) {
		return errors.New("proof: proves nothing without {challenge}")
	}
	var ok bool
	if p.encoding, ok = encodings[def.Encoding]; !ok || def.Encoding == "text" {
		return fmt.Errorf("proof: unknown encoding %q", def.Encoding)
	}
	switch a, known := algorithms[def.Algorithm]; {
	case known && a.keyless:
		if !p.content.has(inParam) {
			return errors.New("proof: a hash without a key needs {param:NAME}, or anybody can make it")
		}
		p.hash, _ = a.private(nil) // which has no error
	case !strings.HasPrefix(def.Algorithm, "hmac-") || len(s.ways) > 1 || s.ways[0].Algorithm != def.Algorithm:
		return fmt.Errorf("proof: algorithm %q: want a hash without a key, or the HMAC of the scheme's one signature", def.Algorithm)
	default:
		if err := s.guardAgainst(h, p.content); err != nil {
			return fmt.Errorf("proof: %w", err)
		}
	}
	h.proof = p
	return nil
}

// guardAgainst makes sure that nothing which the handshake lets anybody sign
// is the content of a webhook: either no challenge can be one, because the
// content has a character that challenges lack, or Verify refuses it.
func (s *Scheme) guardAgainst(h *handshake, signed template) error {
	if len(signed) != 1 {
		return errors.New("what is signed with the secret has to be {challenge} alone")
	}
	for i := range s.content {
		if p := &s.content[i]; p.kind == inLiteral && strings.Trim(p.name, h.form) != "" {
			return nil
		}
	}
	if len(s.content) != 1 || !slices.Contains([]placeKind{inBody, inForm, inJSON, inField}, s.content[0].kind) || len(s.content[0].apply) > 0 {
		return errors.New("a challenge could be the content of a webhook: want a content that is one part of the body, or that has text which no challenge can hold")
	}
	if s.guard != nil && s.guard.form != h.form {
		return errors.New("the proofs of a definition have challenges of one form")
	}
	s.guard = &guard{s.content[0], h.form}
	return nil
}

func (h *handshake) compileAnswer(*Scheme) error {
	def := &h.def.Answer
	switch {
	case def.Status != 0 && (def.Status < 200 || def.Status > 299):
		return fmt.Errorf("answer: status %d: want 200 to 299", def.Status)
	case h.def.Refuse != 0 && (h.def.Refuse < 400 || h.def.Refuse > 599):
		return fmt.Errorf("refuse: %d does not refuse: want 400 to 599", h.def.Refuse)
	case def.Text != "" && len(def.JSON) > 0:
		return errors.New("answer: want text or json")
	case (def.Text != "" || len(def.JSON) > 0) && (h.method == http.MethodHead || def.Status == http.StatusNoContent || def.Status == http.StatusResetContent):
		return errors.New("answer: has no body: want neither text nor json")
	}
	var used template
	if def.Header != "" {
		if err := checkAnswerHeader(def.Header); err != nil {
			return fmt.Errorf("answer: %w", err)
		}
		used = append(used, place{kind: inChallenge})
	}
	var err error
	if h.text, err = parseTemplate(def.Text); err != nil {
		return fmt.Errorf("answer: %w", err)
	}
	used = append(used, h.text...)
	for _, name := range slices.Sorted(maps.Keys(def.JSON)) {
		f := jsonField{name: name}
		switch value := def.JSON[name].(type) {
		case string:
			if f.text, err = parseTemplate(value); err != nil {
				return fmt.Errorf("answer: %w", err)
			}
		case float64:
			if value != math.Trunc(value) || math.Abs(value) > maxExact {
				return fmt.Errorf("answer: field %s: want text or a whole number", name)
			}
			f.number = strconv.FormatInt(int64(value), 10)
		default:
			return fmt.Errorf("answer: field %s: want text or a whole number", name)
		}
		h.json = append(h.json, f)
		used = append(used, f.text...)
	}
	if err := used.only(inChallenge, inProof, inParam); err != nil {
		return fmt.Errorf("answer: %w", err)
	}
	if used.has(inProof) != (h.proof != nil) {
		return errors.New("answer: {proof} and the part proof belong together")
	}
	if (used.has(inChallenge) || h.proof != nil) != (h.challenge != nil) {
		return errors.New("answer: {challenge} and the part challenge belong together")
	}
	return h.checkPrivate(used)
}

// checkPrivate returns an error if the answer tells what the request has to know.
func (h *handshake) checkPrivate(answer template) error {
	for p := range answer.terms() {
		if p.kind != inParam {
			continue
		}
		for i := range h.require {
			if slices.ContainsFunc(h.require[i].want, func(q place) bool { return q.kind == inParam && q.name == p.name }) {
				return fmt.Errorf("answer: {param:%s} is what the handshake has to know", p.name)
			}
		}
		if h.proof != nil && slices.ContainsFunc(h.proof.content, func(q place) bool { return q.kind == inParam && q.name == p.name }) {
			return fmt.Errorf("answer: {param:%s} is what the proof is made with", p.name)
		}
	}
	return nil
}

// checkAnswerHeader returns an error if a header means something to a browser
// or a proxy, so that a challenge must not stand in it.
func checkAnswerHeader(name string) error {
	canonical := http.CanonicalHeaderKey(name)
	if !validHeaderName(name) || !strings.Contains(name, "-") || slices.ContainsFunc(meaningfulHeaders, func(prefix string) bool {
		return strings.HasPrefix(canonical, prefix)
	}) {
		return fmt.Errorf("header %q: want one of the vendor's own", name)
	}
	return nil
}

// meaningfulHeaders are what the names of headers begin with to which
// browsers, proxies and servers react. Those without a dash are refused anyway.
var meaningfulHeaders = []string{
	"Accept-", "Access-Control-", "Alt-", "Cache-", "Cdn-", "Clear-Site-", "Content-", "Cross-Origin-", "Keep-", "Last-",
	"No-Vary-", "Origin-", "Permissions-", "Proxy-", "Public-Key-", "Referrer-", "Reporting-", "Retry-", "Sec-", "Server-",
	"Service-Worker-", "Set-Cookie", "Set-Login", "Sourcemap", "Speculation-", "Strict-Transport-", "Surrogate-", "Timing-",
	"Transfer-", "Www-", "X-Accel-", "X-Content-", "X-Dns-", "X-Download-", "X-Frame-", "X-Lighttpd-", "X-Permitted-",
	"X-Robots-", "X-Sendfile", "X-Sourcemap", "X-Ua-", "X-Xss-",
}
