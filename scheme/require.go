package scheme

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A requirement is a place of a webhook and what stands there.
type requirement struct {
	place
	text string // of want, as the definition has it
	want template
}

// literal reports whether the definition itself says what stands there.
func (q *requirement) literal() bool { return len(q.want) == 1 && q.want[0].kind == inLiteral }

// compileRequire sorts the places by their text, so that errors come in one order.
func (s *Scheme) compileRequire() error {
	for _, where := range slices.Sorted(maps.Keys(s.def.Require)) {
		p, err := parseTerm(where)
		if err != nil {
			return err
		}
		if err := s.grammar.hasPart(p); err != nil {
			return err
		}
		q := requirement{place: p, text: s.def.Require[where]}
		if q.want, err = parseTemplate(q.text); err != nil {
			return fmt.Errorf("%q: %w", where, err)
		}
		if p.kind == inCarrier {
			if err := s.requireField(where, q); err != nil {
				return err
			}
			continue
		}
		same := func(other *place) bool { return other != nil && other.kind == p.kind && other.name == p.name }
		switch {
		case p.kind < inHeader || p.kind == inParam || p.kind >= inRaw || p.apply != nil && !p.ofToken() || p.ofToken() && len(p.path) != 1:
			return fmt.Errorf("%q: want header:NAME, query:NAME, form:NAME, json:PATH, field:NAME, carrier:NAME, claim:NAME or jose:NAME", where)
		case len(q.want) == 0 || p.kind == inHeader && q.literal() && !validHeaderValue(q.want[0].name):
			return fmt.Errorf("%q: %.60q cannot stand there", where, q.text)
		case s.grammar.holds(p) || same(s.id) || same(s.ts) || slices.ContainsFunc(s.require, func(r requirement) bool { return same(&r.place) }):
			return fmt.Errorf("%q is there twice, or the place of the signature, the id or the timestamp", where)
		}
		if err := q.want.beforeSignature(); err != nil {
			return fmt.Errorf("%q: %w", where, err)
		}
		for term := range q.want.terms() {
			if s.grammar.holds(term) || p.kind == inQuery && term.kind == inURL {
				return fmt.Errorf("%q: %s changes with what is put there, or with the signature", where, term)
			}
		}
		s.require = append(s.require, q)
	}
	return nil
}

// requireField adds a field of the carrier that holds a fixed text, or a parameter.
func (s *Scheme) requireField(where string, q requirement) error {
	if slices.Contains(s.grammar.lead, q.name) {
		return fmt.Errorf("%q is the place of the id or the timestamp", where)
	}
	if _, err := s.partPlace(where); err != nil {
		return err
	}
	fixed := q.literal() && !strings.Contains(q.want[0].name, s.grammar.Separator) && validHeaderValue(q.want[0].name)
	if param := len(q.want) == 1 && q.want[0].kind == inParam && q.want[0].apply == nil; !fixed && !param {
		return fmt.Errorf("%q: %.60q: want a fixed text without the separator, or {param:NAME}", where, q.text)
	}
	s.require = append(s.require, q)
	return nil
}

// beforeSignature returns an error if the template has a term that is known
// only while a signature is looked at, or a handshake answered.
func (t template) beforeSignature() error {
	if t.has(inID) || t.has(inTimestamp) || t.has(inCarrier) || t.has(inSecret) || t.has(inSecretBody) {
		return errors.New("may not hold {id}, {ts}, {secret} or {carrier:NAME}: it is read before a message is verified")
	}
	if t.has(inChallenge) || t.has(inProof) {
		return errors.New("{challenge} and {proof} are for the answers of handshakes")
	}
	return nil
}

// render leaves what has to stand at the place in w.text.
func (q *requirement) render(w *work) error {
	c := content{buf: w.text[:0]}
	err := c.write(q.want, &w.request)
	w.text = c.buf
	return err
}

// verifyRequire checks that the message has what the scheme requires.
func (s *Scheme) verifyRequire(w *work) error {
	for i := range s.require {
		q := &s.require[i]
		got, err := w.value(q.place)
		if err != nil {
			return err
		}
		if q.apply != nil {
			b, err := q.applied([]byte(got))
			if err != nil {
				return err
			}
			got = string(b)
		}
		if err := q.render(w); err != nil {
			return err
		}
		switch same := subtle.ConstantTimeCompare(w.text, []byte(got)) == 1; {
		case !same && q.literal():
			return &Error{Part: q.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("%.60q, want %q", got, q.want[0].name)}
		case !same:
			return &Error{Part: q.String(), Reason: ErrMismatch, Detail: fmt.Sprintf("%.80q, want what %s gives", got, q.text)}
		}
	}
	return nil
}

// signRequire sets what the scheme requires. What stands in the body is the
// caller's: it has to be right already.
func (s *Scheme) signRequire(w *work, values *[]string) error {
	for i := range s.require {
		q := &s.require[i]
		if err := q.render(w); err != nil {
			return err
		}
		got, err := w.value(q.place)
		switch {
		case err == nil && got == string(w.text):
			continue
		case q.kind == inCarrier:
			w.fields.add(q.name, string(w.text))
			err = s.grammar.canHold(q.place, string(w.text))
		case q.ofToken():
			err = w.token.put(q.place, string(w.text), "")
		case q.kind == inHeader || q.kind == inQuery:
			err = w.write(values, q.place, string(w.text))
		case err == nil:
			err = &Error{Part: q.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("%.80q, want what %s gives", got, q.text)}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// requiresBody reports whether the content covers a place that is required to
// hold a hash of the body, or the body itself.
func (s *Scheme) requiresBody() bool {
	return slices.ContainsFunc(s.require, func(q requirement) bool {
		signed := q.ofToken() || slices.ContainsFunc(s.content, func(p place) bool {
			return !slices.Contains(p.apply, "crc32") && (p.kind == q.kind && p.name == q.name || p.kind == inURL && q.kind == inQuery)
		})
		return signed && q.want.covers(inBody)
	})
}
