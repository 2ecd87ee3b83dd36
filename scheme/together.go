package scheme

import (
	"fmt"
	"slices"
)

// CheckTogether returns nil if one message can be signed under all of the
// schemes, one after the other and in any order, and an [*Error] with the
// reason [ErrTogether] if not: two of them write the same header or query
// parameter, one signs what another one writes, or one changes the body.
// [Signer.Sign] sets the message's ID and Time, which are to be set again
// before the next one signs.
func CheckTogether(schemes ...*Scheme) error {
	for i, a := range schemes {
		for _, b := range schemes[i+1:] {
			if err := a.checkBeside(b); err != nil {
				return err
			}
			if err := b.checkBeside(a); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkBeside returns an error if signing under s spoils what b signs.
func (s *Scheme) checkBeside(b *Scheme) error {
	fail := func(part, detail string) error {
		return &Error{Scheme: s.def.Name, Part: part, Reason: ErrTogether, Detail: detail}
	}
	if s.wrap != nil {
		return fail("envelope", fmt.Sprintf("it changes the body, which %s sends too", b.def.Name))
	}
	theirs, signed := b.writes(), slices.Collect(b.content.terms())
	for i := range b.require {
		signed = slices.AppendSeq(signed, b.require[i].want.terms())
	}
	for _, p := range s.writes() {
		if slices.ContainsFunc(theirs, p.overlaps) {
			return fail(p.String(), fmt.Sprintf("%s writes it too", b.def.Name))
		}
		if slices.ContainsFunc(signed, p.changes) {
			return fail(p.String(), fmt.Sprintf("%s signs it", b.def.Name))
		}
	}
	return nil
}

// Headers returns the headers that signing sets, in canonical form.
func (s *Scheme) Headers() []string {
	var names []string
	for _, p := range s.writes() {
		if p.kind == inHeader {
			names = append(names, p.name)
		}
	}
	return names
}

// overlaps reports whether p and q are the same header or query parameter.
func (p place) overlaps(q place) bool { return p.kind == q.kind && p.name == q.name }

// changes reports whether the term stands for something else once p is written.
func (p place) changes(term place) bool {
	whole := term.kind == inURL || term.kind == inRawQuery || term.kind == inQuerySorted
	return p.overlaps(term) || p.kind == inQuery && whole
}

// writes returns the headers and query parameters that signing sets.
func (s *Scheme) writes() []place {
	places := append([]place{s.grammar.at}, s.grammar.more...)
	for _, p := range []*place{s.id, s.ts} {
		if p != nil {
			places = append(places, *p)
		}
	}
	for i := range s.require {
		places = append(places, s.require[i].place)
	}
	if header, ok := s.eventHeader(); ok {
		places = append(places, header)
	}
	return slices.DeleteFunc(places, func(p place) bool { return p.kind != inHeader && p.kind != inQuery })
}
