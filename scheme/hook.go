package scheme

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"
)

// Hooks are the names that Definition.Hook may have, each with the package
// that has its code. A hook is code because what it signs is put together by
// a grammar of its own, which no template can follow.
var Hooks = map[string]string{
	"http-message-signatures": "github.com/sealhook/sealhook/scheme/httpsig",
	"http-signatures":         "github.com/sealhook/sealhook/scheme/httpsig",
}

// A Hook finds the one signature of a request that counts, and what it signs,
// and puts one into a request. It makes and checks none: keys, algorithms, the
// clock and replays are the scheme's. Goroutines may share it.
//
// An error of its methods is an [*Error]; the scheme adds its own name.
type Hook interface {
	// Find returns the signature that m holds. It reads no more than
	// MaxCarrier bytes of the text that holds it.
	Find(m *Message) (Signed, error)

	// Put sets on m, which has a Time and, if the definition has an id, an ID,
	// the headers that hold a signature. sign makes it; algorithm is the tag
	// of the definition's signature that it is of.
	Put(m *Message, algorithm string, sign func(content []byte) ([]byte, error)) error

	// SignsBody reports whether every signature covers the body.
	SignsBody() bool
}

// Signed is a signature that a [Hook] found, and what stands beside it.
type Signed struct {
	Part      string    // where it stands, for errors, such as "Signature"
	Signature []byte    // decoded
	Content   []byte    // what it signs
	Algorithm string    // what the request calls the algorithm: the Tag of a Signature; empty: it does not say
	ID        string    // empty: there is none
	Time      time.Time // of signing; zero: there is none
	Expires   time.Time // zero: never
}

var (
	compilersMu sync.Mutex
	compilers   = map[string]func(Definition) (Hook, error){} // guarded by compilersMu
)

// RegisterHook makes the code of a hook known. The package that [Hooks] names
// calls it from its init function, so that a program has the hooks that it
// imports. compile checks what the definition has for the hook alone. A name
// that is not in Hooks, or is registered already, panics.
func RegisterHook(name string, compile func(Definition) (Hook, error)) {
	compilersMu.Lock()
	defer compilersMu.Unlock()
	if Hooks[name] == "" || compilers[name] != nil {
		panic("scheme: hook " + name + " is unknown, or registered twice")
	}
	compilers[name] = compile
}

// errNotLinked means that the program does not have the hook's code.
var errNotLinked = errors.New("the program lacks its code")

// newHook returns the hook of def.
func newHook(def Definition) (Hook, error) {
	compilersMu.Lock()
	compile := compilers[def.Hook]
	compilersMu.Unlock()
	if compile == nil {
		return nil, fmt.Errorf("%q: %w: import _ %q", def.Hook, errNotLinked, Hooks[def.Hook])
	}
	return compile(def)
}

// linkedHook returns the hook of the scheme, which is nil if it has none.
// That a definition can be compiled and shown without the code keeps the
// catalogue in one piece.
func (s *Scheme) linkedHook() (Hook, error) {
	if s.def.Hook == "" || s.hook != nil {
		return s.hook, nil
	}
	hook, err := newHook(s.def)
	if err != nil {
		return nil, &Error{Scheme: s.def.Name, Part: "hook", Reason: ErrDefinition, Detail: err.Error()}
	}
	return hook, nil
}

// compileHook checks the parts of a definition with a hook.
func (s *Scheme) compileHook() (err error) {
	def := &s.def
	switch {
	case def.Hook == "" && def.Options != nil:
		return errors.New("options are for a hook")
	case def.Hook == "":
		return nil
	case Hooks[def.Hook] == "":
		return fmt.Errorf("unknown hook %q", def.Hook)
	case def.Content != "" || def.Body != "" || def.Envelope != "" || def.Accept != "" || def.Each != "" || def.Keys != nil:
		return errors.New("the hook says what is signed: content, body, envelope, accept, each and keys have to be empty")
	case def.Carrier.In != "header" || def.Carrier.Grammar != "" || def.Carrier.Prefix != "" || def.Carrier.Separator != "" ||
		def.Carrier.Repeat != "" || def.Carrier.Groups != "" || len(def.Carrier.Names) > 0:
		return errors.New("the hook reads the carrier: it has a header's name and nothing else")
	}
	if s.hook, err = newHook(*def); errors.Is(err, errNotLinked) {
		return nil
	}
	return err
}

// verifyHooked checks the signature that the scheme's hook finds.
func (v *Verifier) verifyHooked(w *work, result *Result) error {
	s := v.scheme
	if err := s.verifyRequire(w); err != nil {
		return err
	}
	found, err := v.hook.Find(w.Message)
	if err != nil {
		return err
	}
	fail := func(reason error, detail string) error {
		return &Error{Part: found.Part, Reason: reason, Detail: detail}
	}
	sig := &w.sigs[0]
	if n := len(found.Signature); n == 0 || n > maxSignature {
		return fail(ErrMalformed, fmt.Sprintf("a signature of %d bytes, want 1 to %d", n, maxSignature))
	}
	sig.size = copy(sig.bytes[:], found.Signature)
	switch {
	case s.id != nil && found.ID == "":
		return &Error{Part: s.id.String(), Reason: ErrMissing}
	case s.id != nil && s.def.ID.Forbid != "" && strings.ContainsAny(found.ID, s.def.ID.Forbid):
		return &Error{Part: s.id.String(), Reason: ErrMalformed, Detail: fmt.Sprintf("holds one of %q", s.def.ID.Forbid)}
	case s.ts != nil && found.Time.IsZero():
		return &Error{Part: s.ts.String(), Reason: ErrMissing}
	}
	result.Time = found.Time
	if s.id != nil {
		result.ID = found.ID
	}
	signed := &request{Message: &Message{Body: found.Content}}
	usable := false
	for _, k := range v.keys {
		way := &s.ways[k.way]
		if found.Algorithm != "" && found.Algorithm != way.Tag || way.algorithm.size > 0 && way.algorithm.size != sig.size {
			continue
		}
		usable = true
		i, err := k.match(w.sigs[:1], wholeBody, signed)
		if err != nil {
			return err
		}
		if i < 0 {
			continue
		}
		result.Secret = k.secret
		if !s.signsID {
			w.text, err = digests.sign(w.text[:0], wholeBody, signed)
			result.key.size = copy(result.key.bytes[:], w.text)
		}
		if err == nil {
			err = v.verifyHookedTime(&found)
		}
		return err
	}
	if !usable {
		return fail(ErrMalformed, fmt.Sprintf("%d bytes of %.40q, which is no signature by one of the secrets", sig.size, found.Algorithm))
	}
	return fail(ErrMismatch, "")
}

// verifyHookedTime checks the times of a genuine signature.
func (v *Verifier) verifyHookedTime(found *Signed) error {
	if v.Tolerance < 0 {
		return nil
	}
	if !found.Expires.IsZero() && v.now().After(found.Expires) {
		return &Error{Part: found.Part, Reason: ErrExpired, Detail: "it says that it expires at " + found.Expires.UTC().Format(time.RFC3339)}
	}
	if v.scheme.ts == nil {
		return nil
	}
	return v.verifyTime(found.Time)
}

// signHooked signs through the scheme's hook, with the first of the secrets.
func (g *Signer) signHooked(w *work) error {
	m := w.Message
	var values []string
	if err := g.signID(&w.request, &values); err != nil {
		return err
	}
	if err := g.scheme.signRequire(w, &values); err != nil { // before it is signed
		return err
	}
	slot := &g.slots[0]
	return g.hook.Put(m, slot.way.Tag, func(content []byte) ([]byte, error) {
		return slot.key.sign(nil, wholeBody, &request{Message: &Message{Body: content}})
	})
}
