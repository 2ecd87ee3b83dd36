package scheme

import (
	"errors"
	"strings"
)

// The reasons a webhook is refused. Test for them with [errors.Is].
var (
	ErrMissing    = errors.New("missing")
	ErrMalformed  = errors.New("malformed")
	ErrDuplicated = errors.New("sent more than once")
	ErrMismatch   = errors.New("signature does not match")
	ErrExpired    = errors.New("timestamp is too old")
	ErrEarly      = errors.New("timestamp is in the future")
	ErrReplayed   = errors.New("was seen before")
	ErrTooLarge   = errors.New("body is larger than the limit")

	// ErrUnavailable says nothing about the webhook: the sender's keys could
	// not be had. The sender should try again.
	ErrUnavailable = errors.New("not available")
)

// The reasons a scheme cannot be used. Test for them with [errors.Is].
var (
	ErrDefinition = errors.New("definition not valid")
	ErrSecret     = errors.New("secret not usable")
	ErrTogether   = errors.New("cannot sign beside another scheme")
)

// An Error says which scheme refused something, over which part of it, and
// why. It never holds a secret, or the signature that would have been right.
type Error struct {
	Scheme string
	Part   string // such as "X-Hub-Signature-256", "secret 2" or "content"
	Reason error  // one of the Err values of this package
	Detail string // what was seen and what was expected; may be empty

	status int // with which it is answered; zero: as the reason says
}

// Error returns the scheme, the part, the reason and the detail in one line.
func (e *Error) Error() string {
	var b strings.Builder
	for _, s := range []string{e.Scheme, e.Part} {
		if s != "" {
			b.WriteString(s)
			b.WriteString(": ")
		}
	}
	b.WriteString(e.Reason.Error())
	if e.Detail != "" {
		b.WriteString(": ")
		b.WriteString(e.Detail)
	}
	return b.String()
}

// Unwrap returns the reason.
func (e *Error) Unwrap() error { return e.Reason }

// Hint says in one sentence where a person should look next.
func (e *Error) Hint() string { return reasons[e.Reason].hint }

// Code returns the reason in one word, such as "mismatch", for logs, metrics
// and APIs.
func (e *Error) Code() string { return reasons[e.Reason].code }

var reasons = map[error]struct{ code, hint string }{
	ErrMissing:     {"missing", "check that the webhook is of this scheme, and that no proxy on the way drops its headers"},
	ErrMalformed:   {"malformed", "check that the webhook is of this scheme: `sealhook schemes show NAME` says how its parts look"},
	ErrDuplicated:  {"duplicated", "exactly one is expected; look for a proxy on the way that adds a second one"},
	ErrMismatch:    {"mismatch", "check the secret, and that nothing changed the body before it was verified"},
	ErrExpired:     {"expired", "it may be a replay or have waited in a queue; if it is fresh, check this machine's clock"},
	ErrEarly:       {"early", "check this machine's clock against the sender's"},
	ErrReplayed:    {"replayed", "a webhook counts once; answer 2xx if it is the sender's own retry"},
	ErrTooLarge:    {"too_large", "raise the limit if the sender really sends bodies of that size"},
	ErrUnavailable: {"unavailable", "fetch the sender's keys: set a Resolver, or give them to `sealhook verify` with --keys"},
	ErrDefinition:  {"definition", "`sealhook schemes show standard-webhooks` prints a definition to start from"},
	ErrTogether:    {"together", "sign under one of the two, or give the other one to a second endpoint"},
	ErrSecret:      {"secret", "give the secret exactly as its vendor shows it, prefix included, without quotes, spaces or a line end"},
}
