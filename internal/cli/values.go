package cli

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
)

// The flag values that pflag does not have. Each is a [pflag.Value].

// An instant is a point in time; the zero instant was not given.
type instant struct{ time.Time }

func (i *instant) Type() string { return "TIME" }

func (i *instant) String() string {
	if i.IsZero() {
		return ""
	}
	return i.Format(time.RFC3339Nano)
}

func (i *instant) Set(text string) error {
	if seconds, err := strconv.ParseUint(text, 10, 63); err == nil {
		if seconds >= 100_000_000_000 { // the year 5138, and so no seconds
			return errors.New("too large for seconds since 1970: is it milliseconds?")
		}
		i.Time = time.Unix(int64(seconds), 0)
		return nil
	}
	var err error
	if i.Time, err = time.Parse(time.RFC3339Nano, text); err != nil {
		return errors.New("want a time such as 2026-01-02T15:04:05Z, or seconds since 1970")
	}
	return nil
}

// A tolerance has the meaning of scheme.Verifier.Tolerance.
type tolerance time.Duration

func (t *tolerance) Type() string { return "DURATION" }

func (t *tolerance) String() string {
	switch {
	case *t == 0:
		return ""
	case *t < 0:
		return "none"
	}
	return time.Duration(*t).String()
}

func (t *tolerance) Set(text string) error {
	if text == "none" {
		*t = -1
		return nil
	}
	d, err := time.ParseDuration(text)
	if err != nil {
		return errors.New("want a duration such as 5m or 90s, or none")
	}
	*t = tolerance(d)
	return nil
}

// A size is a number of bytes.
type size int64

const (
	kib size = 1 << 10
	mib size = 1 << 20
)

func (s *size) Type() string { return "SIZE" }

func (s *size) String() string {
	switch {
	case *s >= mib && *s%mib == 0:
		return fmt.Sprintf("%dMiB", *s/mib)
	case *s >= kib && *s%kib == 0:
		return fmt.Sprintf("%dKiB", *s/kib)
	}
	return fmt.Sprintf("%dB", *s)
}

func (s *size) Set(text string) error {
	digits, unit := strings.TrimSuffix(text, "B"), size(1)
	if n, ok := strings.CutSuffix(text, "KiB"); ok {
		digits, unit = n, kib
	} else if n, ok := strings.CutSuffix(text, "MiB"); ok {
		digits, unit = n, mib
	}
	n, err := strconv.ParseUint(digits, 10, 31)
	if err != nil || n == 0 {
		return errors.New("want a size such as 25MiB, 64KiB or 1000")
	}
	*s = size(n) * unit
	return nil
}

// A choice is one of several words.
type choice struct {
	chosen string
	of     []string
}

func (c *choice) Type() string   { return "WORD" }
func (c *choice) String() string { return c.chosen }

func (c *choice) Set(text string) error {
	if !slices.Contains(c.of, text) {
		return errors.New("want " + strings.Join(c.of, " or "))
	}
	c.chosen = text
	return nil
}

// outputFlag adds the flag --output, with the first format as the default.
func outputFlag(cmd *cobra.Command, formats ...string) *choice {
	c := &choice{formats[0], formats}
	cmd.Flags().VarP(c, "output", "o", "print `FORMAT`: "+strings.Join(formats, " or "))
	complete(cmd, "output", formats, cobra.ShellCompDirectiveNoFileComp)
	return c
}

// complete makes the shell complete the values of a flag.
func complete(cmd *cobra.Command, flag string, values []string, directive cobra.ShellCompDirective) {
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, directive)); err != nil {
		panic(err) // the command lacks the flag
	}
}
