package scheme

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A token is a JSON Web Signature in its compact serialization (RFC 7515,
// section 7.1), taken apart or in the making: a JSON Web Token (RFC 7519), or
// one whose payload is detached from it.
type token struct {
	signed string  // what is signed of its own text: header and payload, or the header and a dot
	header members // the JOSE header
	claims members // the payload of a JSON Web Token
}

// members are the members of a JSON object by their names.
type members map[string]json.RawMessage

// parseMembers parses a JSON object. A name that is there twice, also in two
// spellings, is an error: parsers disagree about which one counts.
func parseMembers(text []byte) (members, error) {
	if !utf8.Valid(text) || !json.Valid(text) {
		return nil, errors.New("not JSON")
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return nil, errors.New("not a JSON object")
	}
	m, seen := members{}, map[string]bool{}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return nil, err
		}
		folded := strings.ToLower(strings.ToUpper(name.(string)))
		if seen[folded] {
			return nil, fmt.Errorf("%.40q is there twice", name)
		}
		seen[folded] = true
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return nil, err
		}
		m[name.(string)] = value
	}
	return m, nil
}

// scalar returns the text of the scalar at a place of the kind inClaim or inJOSE.
func (m members) scalar(p place) (string, error) {
	value, ok := m[p.path[0]]
	if !ok {
		return "", &Error{Part: p.String(), Reason: ErrMissing}
	}
	text, err := scalarAt(value, p.path[1:])
	if err != nil {
		return "", scalarError(p, err)
	}
	return text, present(p, text)
}

// set sets the member at a place of one step.
func (m members) set(p place, value any) error {
	if _, ok := m[p.path[0]]; ok {
		return &Error{Part: p.String(), Reason: ErrDuplicated}
	}
	text, err := json.Marshal(value)
	m[p.path[0]] = text
	return err
}

// isToken reports whether the carrier holds a JSON Web Signature.
func (g *grammar) isToken() bool { return g.Grammar == "jwt" || g.Grammar == "jws" }

// compileToken checks a carrier of the grammar jwt or jws.
func (g *grammar) compileToken() error {
	switch {
	case g.Separator != "" || g.Assign != "" || len(g.Fields) > 0 || g.Repeat != "":
		return fmt.Errorf("grammar %s has no separator, assign, fields and repeat", g.Grammar)
	case len(g.more) > 0:
		return fmt.Errorf("grammar %s stands in one place", g.Grammar)
	case strings.TrimLeft(g.Prefix, " \t") != g.Prefix:
		return fmt.Errorf("prefix %q begins with a space", g.Prefix)
	case g.In == "body" && g.Grammar != "jwt":
		return errors.New("in: only a jwt can be the body")
	case g.Unencoded && g.Grammar != "jws":
		return errors.New("unencoded: only what is signed by a jws can be")
	case g.Expires != 0 && g.Grammar != "jwt" || g.Expires < 0 || time.Duration(g.Expires)%time.Second != 0:
		return errors.New("expires: want the seconds that a jwt is good for")
	}
	return nil
}

// signedText returns the template of what a key signs under that grammar.
func (g *grammar) signedText(content template) template {
	switch {
	case g.Grammar == "jwt":
		return template{{kind: inToken}}
	case g.Grammar == "jws" && g.Unencoded:
		return append(template{{kind: inToken}}, content...)
	case g.Grammar == "jws":
		return template{{kind: inToken}, {kind: inEncoded, inner: content}}
	}
	return content
}

// hasPart returns an error if p is a part of a token that the carrier does
// not hold.
func (g *grammar) hasPart(p place) error {
	switch {
	case p.kind == inClaim && g.Grammar != "jwt":
		return fmt.Errorf("%s: only a carrier of the grammar jwt has claims", p)
	case (p.kind == inJOSE || p.kind == inHeaders && p.path != nil) && !g.isToken():
		return fmt.Errorf("%s: only a carrier of the grammar jwt or jws has it", p)
	}
	return nil
}

// joseEncoding is base64url without padding. Each value has one text.
var joseEncoding = base64.RawURLEncoding.Strict()

// parseToken takes the token at p apart. What it returns is an *Error without
// Scheme.
func (g *grammar) parseToken(p place, text string, r *request) error {
	malformed := func(format string, args ...any) error {
		return &Error{Part: p.String(), Reason: ErrMalformed, Detail: fmt.Sprintf(format, args...)}
	}
	if text == "" {
		return present(p, text)
	}
	if g.In != "body" && len(text) > MaxCarrier {
		return malformed("%d bytes, want at most %d", len(text), MaxCarrier)
	}
	text, ok := strings.CutPrefix(text, g.Prefix)
	if !ok {
		return malformed("want it to begin with %q", g.Prefix)
	}
	header, rest, _ := strings.Cut(text, ".")
	payload, sig, ok := strings.Cut(rest, ".")
	if !ok || strings.Contains(sig, ".") {
		return malformed("want three parts with a dot between them")
	}
	if len(header) > MaxCarrier {
		return malformed("a header of %d bytes, want at most %d", len(header), MaxCarrier)
	}
	r.token.signed = text[:len(header)+1]
	var err error
	if r.token.header, err = decodeMembers(header); err != nil {
		return malformed("its header: %s", err)
	}
	alg, err := g.checkHeader(r.token.header)
	if err != nil {
		return malformed("its header: %s", err)
	}
	if g.Grammar == "jws" {
		if payload != "" {
			return malformed("has a payload, want a detached one")
		}
	} else {
		r.token.signed = text[:len(header)+1+len(payload)]
		if r.token.claims, err = decodeMembers(payload); err != nil {
			return malformed("its payload: %s", err)
		}
	}
	r.fields.add(alg, sig)
	return nil
}

// decodeMembers parses base64url around a JSON object.
func decodeMembers(text string) (members, error) {
	decoded, err := joseEncoding.DecodeString(text)
	if err != nil || strings.ContainsAny(text, "\r\n") { // which the decoder would skip
		return nil, errors.New("not base64url without padding")
	}
	return parseMembers(decoded)
}

// keysInHeader are the parameters with which a token brings a key along, or
// says where one is. Whoever forges a token would bring his own.
var keysInHeader = []string{"jku", "jwk", "x5u", "x5c"}

// checkHeader returns the algorithm of a token, which is one of the scheme's
// and never chosen by the token. It refuses all that would have to be
// understood and is not.
func (g *grammar) checkHeader(h members) (alg string, err error) {
	if err := json.Unmarshal(h["alg"], &alg); err != nil || !slices.Contains(g.tags, alg) {
		return "", fmt.Errorf("alg is %.20s, want %s", h["alg"], strings.Join(g.tags, " or "))
	}
	for _, name := range keysInHeader {
		if _, ok := h[name]; ok && name != g.keyURL {
			return "", fmt.Errorf("has %s, and the scheme takes no key from a token", name)
		}
	}
	var critical []string
	if text, ok := h["crit"]; ok {
		if err := json.Unmarshal(text, &critical); err != nil || len(critical) == 0 {
			return "", errors.New("crit is not a list of names")
		}
	}
	for _, name := range critical {
		if name != "b64" || !g.Unencoded {
			return "", fmt.Errorf("has the critical parameter %.20q, which is unknown", name)
		}
	}
	switch b64, ok := h["b64"]; {
	case ok && !g.Unencoded:
		return "", errors.New("has b64, and the scheme signs its payload encoded")
	case g.Unencoded && string(b64) != "false": // that it should be critical, some senders forget
		return "", errors.New("want b64 to be false")
	}
	return alg, nil
}

// leeway is how far exp and nbf of a JSON Web Token may be passed, for clocks
// that differ.
const leeway = time.Minute

var (
	expClaim = place{kind: inClaim, name: "exp", path: []string{"exp"}}
	nbfClaim = place{kind: inClaim, name: "nbf", path: []string{"nbf"}}
)

// verifyLife checks a genuine token's own limits in time, which hold besides
// those of the scheme's timestamp.
func (v *Verifier) verifyLife(t *token) error {
	if v.Tolerance < 0 {
		return nil
	}
	now := v.now()
	expires, has, err := t.claims.time(expClaim)
	switch {
	case err != nil:
		return err
	case !has && v.scheme.grammar.Expires > 0:
		return &Error{Part: expClaim.String(), Reason: ErrMissing}
	case has && now.After(expires.Add(leeway)):
		return &Error{Part: expClaim.String(), Reason: ErrExpired, Detail: fmt.Sprintf("the token was good until %s", expires.UTC().Format(time.RFC3339))}
	}
	begins, has, err := t.claims.time(nbfClaim)
	switch {
	case err != nil:
		return err
	case has && now.Before(begins.Add(-leeway)):
		return &Error{Part: nbfClaim.String(), Reason: ErrEarly, Detail: fmt.Sprintf("the token is good from %s", begins.UTC().Format(time.RFC3339))}
	}
	return nil
}

// time returns the time in seconds at p. It reports false if there is none;
// what is there and no number is an error.
func (m members) time(p place) (t time.Time, has bool, err error) {
	value, has := m[p.path[0]]
	if !has {
		return t, false, nil
	}
	if t, err = parseTime("s", string(value)); err != nil {
		err = &Error{Part: p.String(), Reason: ErrMalformed, Detail: err.Error()}
	}
	return t, true, err
}

// put puts text at a place of the kind inClaim or inJOSE: as a number where a
// time is one, and else as text.
func (t *token) put(p place, text string, unit string) error {
	var value any = text
	if slices.Contains([]string{"s", "ms", "auto"}, unit) {
		value = json.Number(text)
	}
	if p.kind == inJOSE {
		return t.header.set(p, value)
	}
	return t.claims.set(p, value)
}

// begin makes the token that is about to be signed. Where its header lists
// headers that are signed, it lists those that have to be.
func (g *grammar) begin(t *token, content template, now time.Time) error {
	t.header, t.claims = members{}, members{}
	if g.Unencoded {
		t.header["b64"], t.header["crit"] = json.RawMessage("false"), json.RawMessage(`["b64"]`)
	}
	for p := range content.terms() {
		if p.kind == inHeaders && p.path != nil {
			if err := t.header.set(p, strings.Join(*p.more, ",")); err != nil {
				return err
			}
		}
	}
	if g.Expires > 0 {
		return t.put(expClaim, formatTime("s", now.Add(time.Duration(g.Expires))), "s")
	}
	return nil
}

// renderToken appends the token that the slot's key makes to w.text.
func (slot *slot) renderToken(w *work, s *Scheme) error {
	r := &w.request
	t := &r.token
	t.header["alg"], _ = json.Marshal(slot.way.algorithm.jose)
	if s.keys != nil && s.keys.id != nil && s.keys.id.kind == inJOSE {
		if err := t.put(*s.keys.id, slot.key.(*asymmetricKey).thumbprint(), ""); err != nil {
			return err
		}
	}
	header, err := json.Marshal(t.header)
	if err != nil {
		return err
	}
	t.signed = joseEncoding.EncodeToString(header) + "."
	if s.grammar.Grammar == "jwt" {
		payload, err := json.Marshal(t.claims)
		if s.grammar.In == "body" {
			payload, err = joinObjects(t.claims, payload, r.Body)
		}
		if err != nil {
			return err
		}
		t.signed += joseEncoding.EncodeToString(payload)
	}
	sig, err := slot.key.sign(w.sigs[0].bytes[:0], s.signed, r)
	if err != nil {
		return err
	}
	w.text = append(append(append(w.text, s.grammar.Prefix...), t.signed...), '.')
	w.text = slot.way.encoding.append(w.text, sig)
	if n := len(w.text); n > MaxCarrier && s.grammar.In != "body" { // no Verifier would read it
		return &Error{Part: s.grammar.at.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("%d bytes, want at most %d", n, MaxCarrier)}
	}
	return nil
}

// joinObjects returns the payload, a JSON object, with the claims in front of
// its own members, which stay as they are.
func joinObjects(claims members, text, payload []byte) ([]byte, error) {
	own, err := parseMembers(payload)
	if err != nil {
		return nil, &Error{Part: "body", Reason: ErrMalformed, Detail: err.Error() + ", and the scheme sends its members as claims"}
	}
	for name := range claims {
		if _, ok := own[name]; ok {
			return nil, &Error{Part: "claim " + name, Reason: ErrDuplicated, Detail: "the payload has it already"}
		}
	}
	switch {
	case len(claims) == 0:
		return payload, nil
	case len(own) == 0:
		return text, nil
	}
	joined := append(text[:len(text)-1], ',')
	return append(joined, bytes.TrimSpace(payload)[1:]...), nil
}
