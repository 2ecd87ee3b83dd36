// Package cli is the sealhook command: its arguments, its help, what it
// prints, and its exit status. It leaves signing and verifying to package
// scheme, and everything that belongs to a process, such as signals and the
// environment, to the caller of [Run].
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"
	"time"
)

// An Env is what a command sees of the process that it runs in. All fields
// must be set.
type Env struct {
	Args   []string // without the program's name
	Stdin  io.Reader
	Stdout io.Writer // for what was asked for
	Stderr io.Writer // for everything else
	Getenv func(string) string
	Now    func() time.Time
}

// Run runs the command that env.Args name and returns the exit status of the
// process; docs/cli.md lists them. When ctx is cancelled, it stops waiting
// for input, or ends a server in good order, and returns.
func Run(ctx context.Context, env Env) int {
	env.Stdout = output{env.Stdout}
	root := rootCommand(&env)
	root.SetArgs(append([]string{}, env.Args...)) // nil would mean os.Args
	root.SetIn(env.Stdin)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)

	err := root.ExecuteContext(ctx)
	status := exitStatus(err)
	if err != nil && status != exitInterrupted { // who interrupts knows
		fmt.Fprintf(env.Stderr, "sealhook: %s\n", strings.ReplaceAll(err.Error(), "\n", "; "))
		if hint := hintOf(err); hint != "" {
			fmt.Fprintf(env.Stderr, "hint: %s\n", hint)
		}
	}
	return status
}

// An output drops what its reader does not want any more, as in
// `sealhook schemes | head -1`: that is no failure.
type output struct{ io.Writer }

func (o output) Write(p []byte) (int, error) {
	n, err := o.Writer.Write(p)
	if errors.Is(err, syscall.EPIPE) {
		return len(p), nil
	}
	return n, err
}
