package scheme

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// A KeyQuery says which keys a Verifier needs.
type KeyQuery struct {
	URL    string // https, and one that the definition allows
	Format string // as in [PublishedKeys]
	ID     string // of the key that the webhook names; empty: it names none
	Again  bool   // it names none, and what was returned before does not fit
}

// A Resolver finds the keys that senders publish. Package scheme itself does
// no I/O: whoever wants to fetch keys sets [Verifier].Resolver.
type Resolver interface {
	// Resolve returns the keys at q.URL. It may return what it kept, but
	// where that lacks q.ID, or for q.Again, it should look again, if it has
	// not just done so.
	// Whoever sends a request decides q.ID, and within what the definition
	// allows q.URL: a Resolver bounds what it keeps and how often it fetches.
	// An error refuses the webhook with [ErrUnavailable]. Several goroutines
	// may call it at the same time.
	Resolve(ctx context.Context, q KeyQuery) (*KeySet, error)
}

// published is a compiled PublishedKeys.
type published struct {
	PublishedKeys
	url   template
	allow []urlPattern
	id    *place
}

func (s *Scheme) compileKeys() error {
	def := s.def.Keys
	if def == nil {
		return nil
	}
	if !slices.Contains([]string{"jwks", "pem"}, def.Format) {
		return fmt.Errorf("unknown format %q: want jwks or pem", def.Format)
	}
	k := &published{PublishedKeys: *def}
	var err error
	if k.url, err = parseTemplate(def.URL); err != nil {
		return fmt.Errorf("url: %w", err)
	}
	if err := k.url.beforeSignature(); err != nil {
		return fmt.Errorf("url: %w", err)
	}
	ofRequest := false
	for p := range k.url.terms() {
		if err := s.grammar.hasPart(p); err != nil {
			return fmt.Errorf("url: %w", err)
		}
		ofRequest = ofRequest || p.kind != inParam
	}
	if ofRequest == (len(def.Allow) == 0) {
		return errors.New("allow: wanted where a request says what the URL is, and nowhere else")
	}
	for _, text := range def.Allow {
		p, err := parseURLPattern(text)
		if err != nil {
			return fmt.Errorf("allow: %w", err)
		}
		k.allow = append(k.allow, p)
	}
	if !ofRequest && !strings.HasPrefix(def.URL, "https://") {
		return errors.New("url: want https")
	}
	if p := k.url; len(p) == 1 && p[0].kind == inJOSE {
		s.grammar.keyURL = p[0].name
	}
	if def.ID != "" {
		p, err := parsePlace(def.ID)
		if err == nil {
			err = s.grammar.hasPart(p)
		}
		if err != nil {
			return fmt.Errorf("id: %w", err)
		}
		if p.kind != inHeader && (p.kind != inJOSE || len(p.path) != 1) || def.Format != "jwks" {
			return fmt.Errorf("id: %q: want header:NAME or jose:NAME, and the format jwks", def.ID)
		}
		k.id = &p
	}
	for i := range s.ways {
		if s.ways[i].algorithm.published == nil {
			return fmt.Errorf("%s has no public keys", s.ways[i].Algorithm)
		}
	}
	s.keys = k
	return nil
}

// PublishesKeys reports whether the sender publishes its keys, so that a
// Verifier needs no secret.
func (s *Scheme) PublishesKeys() bool { return s.keys != nil }

// A urlPattern is the text of a URL, in pieces between which at least one
// letter, digit, dash or underscore stands: nothing that could end a label of
// a host or a segment of a path.
type urlPattern []string

const wildcardAlphabet = alphanumeric + "-_"

func parseURLPattern(text string) (urlPattern, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" || u.Host == "" || u.User != nil || u.Port() != "" || u.Path == "" || u.RawQuery != "" || u.Fragment != "" || strings.ContainsAny(text, "%\\?#") {
		return nil, fmt.Errorf("%.100q: want https, a host and a path", text)
	}
	p := urlPattern(strings.Split(text, "*"))
	for i, piece := range p[1:] {
		if last := i == len(p)-2; piece == "" && !last || piece != "" && strings.ContainsRune(wildcardAlphabet, rune(piece[0])) {
			return nil, fmt.Errorf("%.100q: want a dot, a slash or the end behind a *", text)
		}
	}
	if host := strings.Split(u.Host, "."); len(host) < 2 || strings.Contains(host[len(host)-1]+host[len(host)-2], "*") {
		return nil, fmt.Errorf("%.100q: the last two labels of the host have to be known", text)
	}
	return p, nil
}

// matches reports whether the whole text is of the pattern.
func (p urlPattern) matches(text string) bool {
	rest, ok := strings.CutPrefix(text, p[0])
	for _, piece := range p[1:] {
		tail := strings.TrimLeft(rest, wildcardAlphabet)
		if len(tail) == len(rest) {
			return false
		}
		var found bool
		rest, found = strings.CutPrefix(tail, piece)
		ok = ok && found
	}
	return ok && rest == ""
}

// query returns which keys the message needs.
func (k *published) query(r *request) (KeyQuery, error) {
	q := KeyQuery{Format: k.Format}
	var c content
	if err := c.write(k.url, r); err != nil {
		return q, err
	}
	q.URL = string(c.buf)
	if len(k.allow) > 0 && !slices.ContainsFunc(k.allow, func(p urlPattern) bool { return p.matches(q.URL) }) {
		return q, &Error{Part: "key URL", Reason: ErrMalformed, Detail: "it is none that the scheme allows"}
	}
	if u, err := url.Parse(q.URL); err != nil || u.Host == "" || u.User != nil {
		return q, &Error{Part: "key URL", Reason: ErrMalformed, Detail: "not a URL"}
	}
	if k.id == nil {
		return q, nil
	}
	var err error
	if q.ID, err = r.value(*k.id); err == nil {
		err = present(*k.id, q.ID)
	}
	return q, err
}

// matchPublished returns the index of the first of sigs that one of the
// sender's published keys made, or -1.
func (v *Verifier) matchPublished(ctx context.Context, w *way, sigs []signature, r *request) (int, error) {
	q, err := v.scheme.keys.query(r)
	if err != nil {
		return -1, err
	}
	if v.Resolver == nil {
		return -1, &Error{Part: "keys", Reason: ErrUnavailable, Detail: "they are at a URL, and nothing was set to fetch them with"}
	}
	set, err := v.Resolver.Resolve(ctx, q)
	if err != nil {
		return -1, &Error{Part: "keys", Reason: ErrUnavailable, Detail: err.Error()}
	}
	i, err := v.matchSet(set, q, w, sigs, r)
	if err != nil || i >= 0 || q.ID != "" {
		return i, err
	}
	q.Again = true // the sender may have a new key by now
	again, err := v.Resolver.Resolve(ctx, q)
	if err != nil || again == set {
		return -1, nil
	}
	return v.matchSet(again, q, w, sigs, r)
}

// matchSet is matchPublished with the keys of a set.
func (v *Verifier) matchSet(set *KeySet, q KeyQuery, w *way, sigs []signature, r *request) (int, error) {
	keys, err := v.fitting(set, q, w)
	if err != nil {
		return -1, err
	}
	for _, k := range keys {
		if i, err := k.match(sigs, v.scheme.signed, r); err != nil || i >= 0 {
			return i, err
		}
	}
	return -1, nil
}

// fitting returns the keys of a set with which w can verify now.
func (v *Verifier) fitting(set *KeySet, q KeyQuery, w *way) ([]key, error) {
	var keys []key
	now := v.now()
	outdated := false
	for _, p := range set.keys {
		if q.ID != "" && p.id != q.ID || p.alg != "" && w.algorithm.jose != "" && p.alg != w.algorithm.jose {
			continue
		}
		if !p.ends.IsZero() && (now.Before(p.begins) || now.After(p.ends)) {
			outdated = true
			continue
		}
		if k, err := w.algorithm.published(p.public); err == nil {
			keys = append(keys, k)
		}
	}
	switch {
	case outdated && len(keys) == 0:
		return nil, &Error{Part: "keys", Reason: ErrMismatch, Detail: "the certificate is not valid at this time"}
	case len(keys) == 0:
		return nil, &Error{Part: "keys", Reason: ErrMismatch, Detail: fmt.Sprintf("the sender publishes no key for %s with the id %.60q", w.Algorithm, q.ID)}
	}
	return keys, nil
}
