package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// The limits of what is read besides bodies.
const (
	maxSecretFile = 64 * kib
	maxDefinition = mib
	maxHeaders    = mib
)

const checkPath = "check the path, and that this user may read it"

// An input reads the files that a command line names. "-" is stdin, which
// can be one thing only.
type input struct {
	env      *Env
	stdinFor string // what was read from stdin; empty: nothing yet
}

// read returns what is in a file of at most limit bytes. what says what it
// is, for errors.
func (in *input) read(ctx context.Context, what, name string, limit size) ([]byte, error) {
	var from io.Reader
	if name == "-" {
		if in.stdinFor != "" {
			return nil, usage(fmt.Errorf("read the %s: stdin is taken by the %s", what, in.stdinFor), "give a file in place of one of them")
		}
		in.stdinFor = what
		from = in.env.Stdin
	} else {
		f, err := os.Open(name)
		if err != nil {
			return nil, usage(fmt.Errorf("read the %s: %w", what, err), checkPath)
		}
		defer f.Close()
		from = f
	}

	// Reading a terminal or a pipe cannot be interrupted, so that it is left
	// behind when ctx is cancelled: the process is about to end.
	type result struct {
		text []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		text, err := io.ReadAll(io.LimitReader(from, int64(limit)+1))
		done <- result{text, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case r := <-done:
		if r.err != nil {
			return nil, usage(fmt.Errorf("read the %s: %w", what, r.err), checkPath)
		}
		if len(r.text) > int(limit) {
			return nil, usage(fmt.Errorf("read the %s: larger than %s", what, &limit),
				"check that it is the right file; --max-body is the limit of bodies and requests")
		}
		return r.text, nil
	}
}

// terminal reports whether stdin is a device: a terminal, whose user would
// wonder what is waited for, or the null device.
func (in *input) terminal() bool {
	f, ok := in.env.Stdin.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&fs.ModeCharDevice != 0
}

// secrets returns the secrets in the files, or the one of the environment if
// there are no files.
func (in *input) secrets(ctx context.Context, files []string) ([]scheme.Secret, error) {
	if len(files) == 0 {
		text := in.env.Getenv("SEALHOOK_SECRET")
		if text == "" {
			return nil, usage(errors.New("no secret given"), "give --secret-file FILE, or set SEALHOOK_SECRET")
		}
		return []scheme.Secret{scheme.NewSecret(text)}, nil
	}
	var secrets []scheme.Secret
	for _, name := range files {
		data, err := in.read(ctx, "secret", name, maxSecretFile)
		if err != nil {
			return nil, err
		}
		text, ended := strings.CutSuffix(string(data), "\n") // which editors and echo add
		if ended {
			text = strings.TrimSuffix(text, "\r")
		}
		secrets = append(secrets, scheme.NewSecret(text))
	}
	return secrets, nil
}
