package scheme

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

// MaxSecrets is how many secrets a Verifier or a Signer takes.
const MaxSecrets = 8

// A Verifier tells genuine webhooks from others. Its fields may be set before
// it is used first; from then on, goroutines may share it.
type Verifier struct {
	// Now is the clock. Nil means time.Now.
	Now func() time.Time
	// Tolerance is how old or early a timestamp may be. Zero means what the
	// scheme says; negative means that any time is accepted.
	Tolerance time.Duration
	// Replays remembers which webhooks were seen. Nil means that a webhook
	// may come in any number of times.
	Replays Replays
	// Params are the {param:…} terms of the requests that Handler and
	// VerifyRequest see.
	Params map[string]string
	// Resolver finds the keys that the sender publishes, for schemes that say
	// where they are. Nil: the secrets are all there is.
	Resolver Resolver
	// MaxBody is the limit of Handler in bytes, and that of a compressed body
	// that is signed as it was before. Zero means DefaultMaxBody.
	MaxBody int64

	scheme *Scheme
	keys   []verifyingKey
	hook   Hook // of the scheme
}

type verifyingKey struct {
	key
	way    int // index in Scheme.ways
	secret int
	text   Secret
}

// Verifier returns a Verifier that accepts what any of the secrets signed,
// so that a secret can be rotated without losing a webhook. No secret is
// needed where the scheme says where its keys are published, see
// [Verifier].Resolver. An error is an [*Error] with the reason [ErrSecret],
// or [ErrDefinition] if the program lacks the code of the scheme's hook.
func (s *Scheme) Verifier(secrets ...Secret) (*Verifier, error) {
	v := &Verifier{scheme: s}
	if s.keys != nil && len(secrets) == 0 {
		return v, nil
	}
	if err := s.checkSecrets(secrets); err != nil {
		return nil, err
	}
	var err error
	if v.hook, err = s.linkedHook(); err != nil {
		return nil, err
	}
	for i, secret := range secrets {
		var errs []error
		var found []verifyingKey
		public := false
		for way := range s.ways {
			keys, err := s.ways[way].keys(secret.Reveal())
			errs = append(errs, err)
			for _, k := range keys {
				found = append(found, verifyingKey{k, way, i, secret})
				public = public || isPublic(k)
			}
		}
		if public { // it must not be taken for the key of an HMAC too, which everybody could make then
			found = slices.DeleteFunc(found, func(k verifyingKey) bool { return !isPublic(k.key) })
		}
		if len(found) == 0 {
			return nil, s.secretError(i, errs)
		}
		v.keys = append(v.keys, found...)
	}
	return v, nil
}

func (s *Scheme) checkSecrets(secrets []Secret) error {
	if n := len(secrets); n == 0 || n > MaxSecrets {
		return &Error{Scheme: s.def.Name, Part: "secrets", Reason: ErrSecret, Detail: fmt.Sprintf("%d of them, want 1 to %d", n, MaxSecrets)}
	}
	for i, secret := range secrets {
		if strings.TrimSpace(secret.Reveal()) == "" {
			return s.secretError(i, []error{errors.New("is empty")})
		}
	}
	return nil
}

func (s *Scheme) secretError(i int, errs []error) error {
	var detail string
	for _, err := range flatten(errs) {
		// That it is no key of another kind helps nobody who knows why it is
		// none of its own.
		if _, other := errors.AsType[prefixError](err); other && detail != "" {
			continue
		}
		if detail != "" {
			detail += ", or "
		}
		detail += err.Error()
	}
	return &Error{Scheme: s.def.Name, Part: fmt.Sprintf("secret %d", i+1), Reason: ErrSecret, Detail: detail}
}

// flatten returns the errors of errs, and those joined in them.
func flatten(errs []error) (all []error) {
	for _, err := range errs {
		if joined, ok := err.(interface{ Unwrap() []error }); ok {
			all = append(all, flatten(joined.Unwrap())...)
		} else if err != nil {
			all = append(all, err)
		}
	}
	return all
}

// Scheme returns the scheme that the Verifier was made from.
func (v *Verifier) Scheme() *Scheme { return v.scheme }

// Verify returns nil if one of the secrets signed h and body, and an [*Error]
// if not. It is [Verifier.VerifyMessage] for schemes that sign no more than that.
func (v *Verifier) Verify(h http.Header, body []byte) error {
	w := works.Get().(*work)
	defer w.free()
	w.own = Message{Header: h, Body: body}
	w.forgotten = v.Replays == nil
	_, err := v.verifyMessage(context.Background(), w, &w.own)
	return err
}

// A work is what verifying or signing one message needs. It is pooled: all of
// it would be allocated anew for each message, because keys are interfaces.
type work struct {
	request
	own  Message // of Verify
	sigs [MaxSignatures]signature
	text []byte

	forgotten bool // nobody will ask for the replay key, which may take a digest
}

var works = sync.Pool{New: func() any { return new(work) }}

// free gives w back without a trace of the message.
func (w *work) free() {
	clear(w.fields.all())
	w.request = request{fields: fields{list: w.fields.list}}
	w.own = Message{}
	w.forgotten = false
	works.Put(w)
}

// VerifyMessage returns what is known of m if it is genuine, in time and, if
// v.Replays is set, seen for the first time; and an [*Error] if not. A
// malformed message is never accepted, whatever else is in it.
func (v *Verifier) VerifyMessage(m *Message) (Result, error) {
	return v.VerifyMessageContext(context.Background(), m)
}

// VerifyMessageContext is [Verifier.VerifyMessage] with a context for v.Resolver.
func (v *Verifier) VerifyMessageContext(ctx context.Context, m *Message) (Result, error) {
	w := works.Get().(*work)
	defer w.free()
	return v.verifyMessage(ctx, w, m)
}

func (v *Verifier) verifyMessage(ctx context.Context, w *work, m *Message) (Result, error) {
	var result Result
	if err := v.verifyGenuine(ctx, w, m, &result); err != nil {
		return Result{}, v.scheme.named(err)
	}
	if v.Replays != nil {
		until := v.now().Add(v.replayWindow(&result))
		first, err := v.Replays.First(v.scheme.def.Name+" "+result.ReplayKey(), until)
		if err != nil {
			return Result{}, fmt.Errorf("%s: remember the webhook: %w", v.scheme.def.Name, err)
		}
		if !first {
			return Result{}, &Error{Scheme: v.scheme.def.Name, Reason: ErrReplayed}
		}
	}
	return result, nil
}

// verifyGenuine returns nil if m is genuine and in time, whether or not it was
// seen before.
func (v *Verifier) verifyGenuine(ctx context.Context, w *work, m *Message, result *Result) (err error) {
	if w.Message, err = v.scheme.decoded(m, v.maxBody()); err != nil {
		return err
	}
	if v.scheme.each != nil {
		return v.verifyEach(ctx, w, result)
	}
	return v.verify(ctx, w, result)
}

func (v *Verifier) maxBody() int64 {
	if v.MaxBody == 0 {
		return DefaultMaxBody
	}
	return v.MaxBody
}

func (v *Verifier) now() time.Time {
	if v.Now != nil {
		return v.Now()
	}
	return time.Now()
}

// verify runs in the order in which a person would look.
func (v *Verifier) verify(ctx context.Context, w *work, result *Result) error {
	if v.hook != nil {
		return v.verifyHooked(w, result)
	}
	if v.scheme.grammar.Groups != "" {
		return v.verifyGroups(ctx, w, result)
	}
	if err := v.scheme.grammar.find(&w.request); err != nil {
		return err
	}
	return v.verifyFields(ctx, w, result)
}

// verifyFields goes on with what stands in the carrier.
func (v *Verifier) verifyFields(ctx context.Context, w *work, result *Result) error {
	s, r := v.scheme, &w.request
	if err := s.grammar.verifyTold(r); err != nil {
		return err
	}
	if err := s.verifyRequire(w); err != nil {
		return err
	}
	var err error
	if s.id != nil {
		if r.id, err = r.value(*s.id); err == nil {
			err = present(*s.id, r.id) // JSON has texts without characters
		}
		if err != nil && !(s.def.ID.Optional && errors.Is(err, ErrMissing)) {
			return err
		}
		if s.def.ID.Forbid != "" && strings.ContainsAny(r.id, s.def.ID.Forbid) {
			return &Error{Part: s.id.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("holds one of %q, which would make the signed content ambiguous", s.def.ID.Forbid)}
		}
		result.ID = r.id
	}
	timed := s.ts != nil
	if timed {
		r.ts, err = r.value(*s.ts)
		if old, _ := v.window(); s.def.Timestamp.Optional && old < 0 && errors.Is(err, ErrMissing) {
			timed = false
		} else if err != nil {
			return err
		}
	}
	if timed {
		if result.Time, err = s.parseTime(r.ts); err != nil {
			return err
		}
	}
	if s.guard != nil {
		if err := s.guard.check(r); err != nil {
			return err
		}
	}
	if err := v.verifySignature(ctx, w, result); err != nil {
		return err
	}
	if s.grammar.Grammar == "jwt" {
		if err := v.verifyLife(&r.token); err != nil {
			return err
		}
	}
	if timed {
		return v.verifyTime(result.Time)
	}
	return nil
}

// verifySignature tries each key on the signatures of its way, and then those
// that the sender publishes.
func (v *Verifier) verifySignature(ctx context.Context, work *work, result *Result) error {
	s, r, sigs := v.scheme, &work.request, work.sigs[:]
	var undecoded error
	usable := false
	for way := range s.ways {
		w := &s.ways[way]
		n, present := 0, false
		for _, f := range r.fields.all() {
			if !w.named(f.name, &s.grammar, r) {
				continue
			}
			present = true
			if err := w.encoding.decodeSignature(&work.text, f.text, w.algorithm.size, &sigs[n]); err != nil {
				undecoded = err // others in the list may be good
				continue
			}
			n++
		}
		usable = usable || n > 0
		for _, k := range v.keys {
			if k.way != way || n == 0 {
				continue
			}
			r.secret = k.text
			i, err := k.match(sigs[:n], s.signed, r)
			if err != nil {
				return err
			}
			if i >= 0 {
				result.Secret = k.secret
				if !work.forgotten {
					result.key, err = s.replayKey(work, w, &sigs[i])
				}
				return err
			}
		}
		if s.keys != nil && n > 0 && (v.Resolver != nil || len(v.keys) == 0) {
			i, err := v.matchPublished(ctx, w, sigs[:n], r)
			if err != nil {
				return err
			}
			if i >= 0 {
				result.Secret = -1
				if !work.forgotten {
					result.key, err = s.replayKey(work, w, &sigs[i])
				}
				return err
			}
		}
		if present && s.def.Accept == "best" {
			break
		}
	}
	part := s.grammar.at.String()
	switch {
	case usable:
		return &Error{Part: part, Reason: ErrMismatch}
	case undecoded != nil:
		return &Error{Part: part, Reason: ErrMalformed, Detail: undecoded.Error()}
	case s.grammar.Grammar == "plain":
		return &Error{Part: part, Reason: ErrMalformed, Detail: fmt.Sprintf("no entry that begins with %q", s.grammar.Prefix)}
	}
	return &Error{Part: part, Reason: ErrMalformed, Detail: "no signature under the name " + strings.Join(s.grammar.tags, " or ")}
}

// named reports whether a field of that name is a signature of this way.
func (w *way) named(name string, g *grammar, r *request) bool {
	param, ok := dynamicTag(w.Tag)
	switch {
	case !ok:
		return name == w.tag
	case r.Params[param] == "":
		return !slices.Contains(g.lead, name)
	}
	return name == r.Params[param]
}

// verifyTime checks a genuine timestamp against the clock.
func (v *Verifier) verifyTime(t time.Time) error {
	old, early := v.window()
	if old < 0 {
		return nil
	}
	part := v.scheme.ts.String()
	// Sub stops at 292 years, and the least Duration has no opposite.
	switch age := max(v.now().Sub(t), -math.MaxInt64); {
	case age > old:
		return &Error{Part: part, Reason: ErrExpired, Detail: fmt.Sprintf("%s old, want at most %s", age.Round(time.Second), old)}
	case -age > early:
		return &Error{Part: part, Reason: ErrEarly, Detail: fmt.Sprintf("%s ahead, want at most %s", (-age).Round(time.Second), early)}
	}
	return nil
}

// window returns how old and how early a timestamp may be; negative: no limit.
func (v *Verifier) window() (old, early time.Duration) {
	ts := v.scheme.def.Timestamp
	switch {
	case v.Tolerance != 0:
		return v.Tolerance, v.Tolerance
	case ts == nil || ts.Tolerance == 0:
		return -1, -1
	case ts.Future == 0:
		return time.Duration(ts.Tolerance), time.Duration(ts.Tolerance)
	}
	return time.Duration(ts.Tolerance), time.Duration(ts.Future)
}
