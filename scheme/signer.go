package scheme

import (
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// A Signer signs webhooks. Its fields may be set before it is used first;
// from then on, goroutines may share it.
type Signer struct {
	// Now is the clock. Nil means time.Now.
	Now func() time.Time

	scheme *Scheme
	slots  []slot
	hook   Hook // of the scheme
}

// A slot is one field of the carrier that a Signer renders: a signature, or
// the id, the timestamp or a required text.
type slot struct {
	name  string
	key   key  // nil: not a signature
	way   *way // of the key
	text  Secret
	first bool // of its group
}

// Signer returns a Signer that signs with each of the secrets where the
// scheme's carrier can hold several signatures, and with the first one where
// it can't. An error is an [*Error] with the reason [ErrSecret], or
// [ErrDefinition] if the scheme's signature stands in a field of the body,
// which a Signer does not write, or the program lacks the code of its hook.
func (s *Scheme) Signer(secrets ...Secret) (*Signer, error) {
	g := &Signer{scheme: s}
	if at := s.grammar.at; at.inPayload() {
		return nil, &Error{Scheme: s.def.Name, Part: "carrier", Reason: ErrDefinition, Detail: "a signature in a field of the body can be verified, but not made"}
	}
	if err := s.checkSecrets(secrets); err != nil {
		return nil, err
	}
	var err error
	if g.hook, err = s.linkedHook(); err != nil {
		return nil, err
	}
	for i, secret := range secrets {
		var errs []error
		found := false
		for way := range s.ways {
			w := &s.ways[way]
			k, err := w.signingKey(secret.Reveal())
			if token, ok := k.(*tokenKey); ok && s.grammar.at.kind == inHeader && !validHeaderValue(s.grammar.Prefix+string(w.encoding.append(nil, *token.secret))) {
				err = errors.New("not text that a header can hold")
			}
			if err != nil {
				errs = append(errs, err)
				continue
			}
			g.slots = append(g.slots, slot{name: w.tag, key: k, way: w, text: secret})
			found = true
		}
		if !found {
			return nil, s.secretError(i, errs)
		}
	}
	if n := len(s.grammar.more); n > 0 {
		g.slots = g.slots[:min(len(g.slots), n+1)]
	} else if !s.grammar.list() {
		g.slots = g.slots[:1]
	}
	if err := g.arrange(); err != nil {
		return nil, err
	}
	return g, nil
}

// arrange puts the id and the timestamp in front of the signatures, or of each
// of them where it has a group of its own, and all fields in their order.
func (g *Signer) arrange() error {
	s := g.scheme
	many := func(what string, n, limit int) error {
		return &Error{Scheme: s.def.Name, Part: "secrets", Reason: ErrSecret, Detail: fmt.Sprintf("they make %d %s of the signature's text, want at most %d", n, what, limit)}
	}
	groups := [][]slot{g.slots}
	if s.grammar.Groups != "" {
		groups = slices.Collect(slices.Chunk(g.slots, 1))
	}
	if n := len(groups); n > MaxGroups {
		return many("groups", n, MaxGroups)
	}
	g.slots = nil
	for _, signatures := range groups {
		var group []slot
		for _, name := range s.grammar.lead {
			group = append(group, slot{name: name})
		}
		for _, told := range s.grammar.told {
			group = append(group, slot{name: told.label})
		}
		group = append(group, signatures...)
		if n := len(group); n > MaxSignatures {
			return many("fields", n, MaxSignatures)
		}
		if order := s.grammar.Fields; len(order) > 0 {
			slices.SortStableFunc(group, func(a, b slot) int {
				return slices.Index(order, a.name) - slices.Index(order, b.name)
			})
		}
		group[0].first = true
		g.slots = append(g.slots, group...)
	}
	return nil
}

// Scheme returns the scheme that the Signer was made from.
func (g *Signer) Scheme() *Scheme { return g.scheme }

// Sign sets on m what signs it: headers or query parameters. It also sets
// m.ID and m.Time to what it signed, and replaces m.Body where the scheme has
// an envelope and the payload needs it. An error is an [*Error]: m lacks
// something that the scheme signs, or an id or a text cannot be rendered.
// A compressed body that the scheme signs as it was before may have at most
// DefaultMaxBody bytes then.
func (g *Signer) Sign(m *Message) error {
	w := works.Get().(*work)
	defer w.free()
	var err error
	if w.Message, err = g.scheme.decoded(m, DefaultMaxBody); err != nil {
		return g.scheme.named(err)
	}
	if err := g.sign(w); err != nil {
		return g.scheme.named(err)
	}
	if w.Message != m {
		m.copySignature(w.Message)
	}
	return nil
}

func (g *Signer) sign(w *work) error {
	s, r, m := g.scheme, &w.request, w.Message
	if m.Header == nil {
		m.Header = make(http.Header)
	}
	if err := s.envelop(m); err != nil {
		return err
	}
	if m.Time.IsZero() {
		m.Time = time.Now()
		if g.Now != nil {
			m.Time = g.Now()
		}
	}
	if g.hook != nil {
		return g.signHooked(w)
	}
	if s.grammar.isToken() {
		if err := s.grammar.begin(&r.token, s.content, m.Time); err != nil {
			return err
		}
	}
	values := make([]string, 0, 3) // one piece of memory for the headers of id, timestamp and signature
	if err := g.signTime(r, &values); err != nil {
		return err
	}
	if err := g.signID(r, &values); err != nil {
		return err
	}
	if err := s.grammar.signTold(r); err != nil {
		return err
	}
	if header, ok := s.eventHeader(); ok && m.Type != "" && len(headerValues(m.Header, header.name)) == 0 {
		if err := m.write(&values, header, m.Type); err != nil {
			return err
		}
	}
	if err := s.signRequire(w, &values); err != nil {
		return err
	}
	if s.keys != nil && s.keys.id != nil && s.keys.id.kind == inHeader {
		if err := m.write(&values, *s.keys.id, g.slots[0].key.(*asymmetricKey).thumbprint()); err != nil {
			return err
		}
	}
	if s.guard != nil {
		if err := s.guard.check(r); err != nil {
			return err
		}
	}
	w.text = w.text[:0]
	for i := range g.slots {
		if err := g.slots[i].render(w, s); err != nil {
			return err
		}
		if len(s.grammar.more) == 0 {
			continue
		}
		at := s.grammar.at // a header each
		if i > 0 {
			at = s.grammar.more[i-1]
		}
		if err := m.write(&values, at, string(w.text)); err != nil {
			return err
		}
		w.text = w.text[:0]
	}
	if len(s.grammar.more) > 0 {
		return nil
	}
	return m.write(&values, s.grammar.at, string(w.text))
}

// signTime puts the timestamp where the scheme has it. One that stands in the
// payload is the caller's, and becomes the message's.
func (g *Signer) signTime(r *request, values *[]string) (err error) {
	s := g.scheme
	switch {
	case s.ts == nil:
		return nil
	case s.ts.inPayload():
		if r.ts, err = r.value(*s.ts); err == nil {
			r.Time, err = s.parseTime(r.ts)
		}
		return err
	}
	r.ts = formatTime(s.def.Timestamp.Unit, r.Time)
	return g.put(r, values, *s.ts, r.ts, s.def.Timestamp.Unit)
}

// signID does the same for the id.
func (g *Signer) signID(r *request, values *[]string) (err error) {
	s := g.scheme
	switch {
	case s.id == nil:
		return nil
	case s.id.inPayload():
		if r.ID, err = r.value(*s.id); err != nil {
			return err
		}
		if err := present(*s.id, r.ID); err != nil {
			return err
		}
	case r.ID == "" && s.def.ID.Optional:
		return nil
	case r.ID == "":
		r.ID = "msg_" + rand.Text()
	}
	if strings.ContainsAny(r.ID, s.def.ID.Forbid) {
		return &Error{Part: s.id.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("an id of this scheme may not hold one of %q", s.def.ID.Forbid)}
	}
	r.id = r.ID
	if s.id.inPayload() || g.hook != nil { // which puts it
		return nil
	}
	return g.put(r, values, *s.id, r.id, "")
}

// render appends the slot's field to w.text.
func (slot *slot) render(w *work, s *Scheme) error {
	r, g := &w.request, &s.grammar
	if g.isToken() {
		return slot.renderToken(w, s)
	}
	if slot.key == nil {
		text, err := r.fields.value(place{kind: inCarrier, name: slot.name})
		w.text = append(g.open(w.text, slot.name, slot.first), text...)
		return err
	}
	name := slot.name
	if param, ok := dynamicTag(name); ok {
		p := place{kind: inParam, name: param}
		var err error
		if name, err = r.value(p); err != nil {
			return err
		}
		if !g.canName(name) || slices.Contains(g.lead, name) {
			return &Error{Part: p.String(), Reason: ErrMalformed, Detail: "is the name of another field, holds the separator or assign, or has a space around it"}
		}
	}
	r.secret = slot.text
	sig, err := slot.key.sign(w.sigs[0].bytes[:0], s.signed, r)
	if err != nil {
		return err
	}
	w.text = slot.way.encoding.append(g.open(w.text, name, slot.first), sig)
	if n := len(w.text); n > MaxCarrier { // no Verifier would read it
		return &Error{Part: g.at.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("%d bytes, want at most %d", n, MaxCarrier)}
	}
	return nil
}

// put puts the id or the timestamp, which has a unit, into a header, the
// query, the carrier or the token.
func (g *Signer) put(r *request, values *[]string, p place, text, unit string) error {
	if p.ofToken() {
		return r.token.put(p, text, unit)
	}
	if p.kind != inCarrier {
		return r.write(values, p, text)
	}
	if err := g.scheme.grammar.canHold(p, text); err != nil {
		return err
	}
	r.fields.add(p.name, text)
	return nil
}

// envelop puts the payload into the scheme's envelope if it needs one.
func (s *Scheme) envelop(m *Message) error {
	if s.wrap == nil {
		return nil
	}
	if len(headerValues(m.Header, "Content-Type")) == 0 {
		m.Header.Set("Content-Type", typeJSON) // what it will be, one way or the other
	}
	r := request{Message: m}
	if _, err := r.value(*s.wrap); err == nil {
		return nil
	}
	if len(headerValues(m.Header, "Content-Encoding")) > 0 {
		return &Error{Part: "Content-Encoding", Reason: ErrMalformed, Detail: "the scheme sends the payload as text, which must not be compressed"}
	}
	body, err := wrap(s.def.Envelope, m.Body)
	if err != nil {
		return err
	}
	m.Header.Set("Content-Type", typeJSON)
	m.Body = body
	return nil
}
