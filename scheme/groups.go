package scheme

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// MaxGroups is how many groups the text that holds the signatures may have.
// The body is hashed for each of them.
const MaxGroups = 4

// compileGroups checks what stands between the groups of a carrier.
func (g *grammar) compileGroups() error {
	switch {
	case g.Groups == "":
		return nil
	case g.Grammar != "pairs" && g.Grammar != "parts" || g.Repeat != "":
		return errors.New("groups are of pairs or parts, in one text")
	case strings.Contains(g.Separator+g.Assign, g.Groups) || strings.Contains(g.Groups, g.Separator) || g.Assign != "" && strings.Contains(g.Groups, g.Assign):
		return fmt.Errorf("groups %q: a part of the separator or assign, or the other way round", g.Groups)
	}
	return nil
}

// verifyGroups accepts a webhook if one of the groups is good.
func (v *Verifier) verifyGroups(ctx context.Context, w *work, result *Result) error {
	g := &v.scheme.grammar
	text, err := w.value(g.at)
	if err != nil {
		return err
	}
	malformed := func(format string, args ...any) error {
		return &Error{Part: g.at.String(), Reason: ErrMalformed, Detail: fmt.Sprintf(format, args...)}
	}
	if len(text) > MaxCarrier {
		return malformed("%d bytes, want at most %d", len(text), MaxCarrier)
	}
	groups := slices.DeleteFunc(strings.Split(text, g.Groups), func(group string) bool { return strings.Trim(group, " \t") == "" })
	if n := len(groups); n == 0 || n > MaxGroups {
		return malformed("%d groups, want 1 to %d", n, MaxGroups)
	}
	var refusal error
	for _, group := range groups {
		w.fields.n = 0
		var found Result
		err := g.parse(g.at, group, &w.fields)
		if err == nil {
			err = v.verifyFields(ctx, w, &found)
		}
		if err == nil {
			*result = found
			return nil
		}
		if refusal == nil || progress(err) > progress(refusal) {
			refusal = err
		}
	}
	return refusal
}

// progress says how far verifying came until it met err.
func progress(err error) int {
	switch {
	case errors.Is(err, ErrExpired), errors.Is(err, ErrEarly): // the signature is right
		return 2
	case errors.Is(err, ErrMismatch):
		return 1
	}
	return 0
}
