package cli

import (
	"context"
	"errors"

	"github.com/sealhook/sealhook/scheme"
)

// The exit statuses. docs/cli.md says what they promise.
const (
	exitOK          = 0
	exitFailure     = 1
	exitUsage       = 2 // what was asked for cannot be done as it was asked
	exitRefused     = 3 // the webhook is not genuine
	exitInterrupted = 130
)

// A failure is an error that decides the exit status and says where to look.
type failure struct {
	error
	status int
	hint   string
}

func (f *failure) Unwrap() error { return f.error }
func (f *failure) Hint() string  { return f.hint }

// usage returns err as a mistake of the person at the keyboard. The hint says
// in one sentence what to do instead.
func usage(err error, hint string) error { return &failure{err, exitUsage, hint} }

// exitStatus returns the exit status that err, which may be nil, calls for.
func exitStatus(err error) int {
	f, ok := errors.AsType[*failure](err)
	switch {
	case err == nil:
		return exitOK
	case ok:
		return f.status
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.Is(err, scheme.ErrSecret), errors.Is(err, scheme.ErrDefinition):
		return exitUsage
	}
	return exitFailure
}

// hintOf returns where a person should look after err, if it says so.
func hintOf(err error) string {
	type hinter interface {
		error
		Hint() string
	}
	if h, ok := errors.AsType[hinter](err); ok {
		return h.Hint()
	}
	return ""
}
