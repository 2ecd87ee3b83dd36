package scheme

// A Term is a part of a template such as [Definition].Content, for programs
// that print or translate a definition.
type Term struct {
	// Kind is the word in the braces in front of the colon, such as "body" or
	// "header". Empty: the term is Text, or Optional.
	Kind string
	Name string // what stands behind the colon, such as "X-Topic"; it may be empty
	Text string // what stands there as it is, without braces around it

	// Functions stand around the term, the first one to be applied first.
	Functions []string
	// Optional is what stands between {[} and {]}: left out as a whole where
	// one of its terms is missing or empty.
	Optional []Term
}

// Terms returns the terms of a template in their order. A place, as
// [Definition].Require has it, is a template in braces. An error is an
// [*Error] with the reason [ErrDefinition].
func Terms(text string) ([]Term, error) {
	t, err := parseTemplate(text)
	if err != nil {
		return nil, &Error{Part: "template", Reason: ErrDefinition, Detail: err.Error()}
	}
	return t.exported(), nil
}

func (t template) exported() []Term {
	var terms []Term
	for _, p := range t {
		switch p.kind {
		case inLiteral:
			terms = append(terms, Term{Text: p.name})
		case inOptional:
			terms = append(terms, Term{Optional: p.inner.exported()})
		default:
			terms = append(terms, Term{Kind: kindNames[p.kind], Name: p.text, Functions: p.apply})
		}
	}
	return terms
}

var kindNames = func() map[placeKind]string {
	names := map[placeKind]string{}
	for name, kind := range placeNames {
		names[kind] = name
	}
	return names
}()
