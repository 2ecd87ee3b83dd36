package cli_test

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sealhook/sealhook/internal/cli"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sealhook": func() {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
		defer stop()
		os.Exit(cli.Run(ctx, cli.Env{
			Args: os.Args[1:], Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
			Getenv: os.Getenv, Now: time.Now,
		}))
	}})
}

// The scripts have two commands of their own: `status N COMMAND…` runs a
// command that must end with the exit status N, and `write FILE TEXT` makes a
// file of exactly that text, in which \n and the like mean what they do in Go.
// $CATALOG is the folder of the catalogue's definitions.
func TestScripts(t *testing.T) {
	catalog, err := filepath.Abs(filepath.Join("..", "..", "scheme", "catalog"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("CATALOG", catalog)
			env.Setenv("GORACE", "atexit_sleep_ms=0") // else each command takes a second
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": func(ts *testscript.TestScript, _ bool, args []string) {
				got, err := 0, ts.Exec(args[1], args[2:]...)
				if exit, ok := errors.AsType[*exec.ExitError](err); ok {
					got, err = exit.ExitCode(), nil
				}
				ts.Check(err)
				if want := args[0]; strconv.Itoa(got) != want {
					ts.Fatalf("exit status: got %d, want %s", got, want)
				}
			},
			"write": func(ts *testscript.TestScript, _ bool, args []string) {
				var text []byte
				for rest := args[1]; rest != ""; {
					c, wide, tail, err := strconv.UnquoteChar(rest, 0)
					ts.Check(err)
					if rest = tail; wide {
						text = utf8.AppendRune(text, c)
					} else {
						text = append(text, byte(c))
					}
				}
				ts.Check(os.WriteFile(ts.MkAbs(args[0]), text, 0o666))
			},
		},
	})
}

var now = time.Unix(1731705121, 0)

// run runs sealhook in this process.
func run(ctx context.Context, stdin io.Reader, args ...string) (status int, stdout, stderr string) {
	var out, err bytes.Buffer
	status = cli.Run(ctx, cli.Env{
		Args: args, Stdin: stdin, Stdout: &out, Stderr: &err,
		Getenv: func(name string) string { return map[string]string{"SEALHOOK_SECRET": "s3cret"}[name] },
		Now:    func() time.Time { return now },
	})
	return status, out.String(), err.String()
}

// The clock is that of Env, for signing and for verifying.
func TestNow(t *testing.T) {
	status, request, _ := run(t.Context(), strings.NewReader("hello"), "sign", "--scheme=spaces-raw", "-o=http")
	if want := "X-Spaces-Request-Timestamp: 1731705121\r\n"; status != 0 || !strings.Contains(request, want) {
		t.Errorf("sign: got status %d and\n%swant 0 and %q", status, request, want)
	}
	status, _, stderr := run(t.Context(), strings.NewReader(request), "verify", "--scheme=spaces-raw", "--tolerance=1s", "--request=-")
	if status != 0 {
		t.Errorf("verify: got status %d and %q, want 0", status, stderr)
	}
}

// A person who forgets the headers sees an error and not a program that waits.
func TestVerifyFromDevice(t *testing.T) {
	device, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	status, _, stderr := run(t.Context(), device, "verify", "--scheme=freispace", "body.json")
	if want := "sealhook: no headers given"; status != 2 || !strings.HasPrefix(stderr, want) {
		t.Errorf("got status %d and %q, want 2 and %q", status, stderr, want)
	}
}

// An interrupt ends a command that waits for input.
func TestInterrupt(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	stdin, writer := io.Pipe()
	defer writer.Close()
	go func() {
		if _, err := io.WriteString(writer, "half a "); err != nil { // returns when it is read
			t.Error(err)
		}
		interrupt()
	}()
	status, stdout, stderr := run(ctx, stdin, "sign", "--scheme=freispace")
	if status != 130 || stdout+stderr != "" {
		t.Errorf("got status %d and %q, want 130 and nothing", status, stdout+stderr)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestStdoutBroken(t *testing.T) {
	for _, test := range []struct {
		err    error
		status int
		stderr string
	}{
		{syscall.EPIPE, 0, ""}, // as in `sealhook schemes | head -1`
		{syscall.ENOSPC, 1, "sealhook: print: no space left on device\n"},
	} {
		for _, args := range [][]string{{"schemes"}, {"schemes", "show", "webex"}, {"version"}} {
			var stderr bytes.Buffer
			status := cli.Run(t.Context(), cli.Env{
				Args: args, Stdin: strings.NewReader(""), Stdout: brokenWriter{test.err}, Stderr: &stderr,
				Getenv: os.Getenv, Now: time.Now,
			})
			if status != test.status || stderr.String() != test.stderr {
				t.Errorf("%s to a writer that fails with %v: got status %d and %q, want %d and %q",
					args, test.err, status, stderr.String(), test.status, test.stderr)
			}
		}
	}
}

// help returns the help of a command, whose name is as in "schemes show".
func help(t *testing.T, command string) string {
	t.Helper()
	status, text, stderr := run(t.Context(), strings.NewReader(""), append(strings.Fields(command), "--help")...)
	if status != 0 || stderr != "" {
		t.Fatalf("%s --help: got status %d and %q, want 0 and nothing", command, status, stderr)
	}
	return text
}

// section returns the lines of a help text below a heading.
func section(text, heading string) string {
	_, text, _ = strings.Cut(text, "\n"+heading+"\n")
	text, _, _ = strings.Cut(text, "\n\n")
	return text
}

// commands returns the names of the commands at and below one, but for those
// that cobra brings along.
func commands(t *testing.T, command string) []string {
	names := []string{command}
	for line := range strings.Lines(section(help(t, command), "COMMANDS")) {
		if name := strings.Fields(line)[0]; name != "completion" {
			names = append(names, commands(t, strings.TrimSpace(command+" "+name))...)
		}
	}
	return names
}

var flagName = regexp.MustCompile(`--[a-z-]+`)

// Every command has help of the same form, and docs/cli.md says what it and
// each of its flags do.
func TestHelpAndReference(t *testing.T) {
	reference, err := os.ReadFile(filepath.Join("..", "..", "docs", "cli.md"))
	if err != nil {
		t.Fatal(err)
	}
	names := commands(t, "")
	if !slices.Contains(names, "sign") || !slices.Contains(names, "schemes show") {
		t.Fatalf("commands: got %q, which lacks some", names)
	}
	for _, name := range names {
		text := help(t, name)
		if !strings.Contains(text, "\nEXIT STATUS\n") {
			t.Errorf("%s --help: has no EXIT STATUS", name)
		}
		if example, use := strings.Index(text, "\nEXAMPLES\n"), strings.Index(text, "\nUSAGE\n"); example < 0 || example > use {
			t.Errorf("%s --help: want examples, and above the usage", name)
		}
		_, about, ok := strings.Cut(string(reference), "\n## `"+strings.TrimSpace("sealhook "+name)+"`\n")
		about, _, _ = strings.Cut(about, "\n## ")
		if !ok {
			t.Errorf("docs/cli.md: has no section on `sealhook %s`", name)
			continue
		}
		flags := flagName.FindAllString(section(text, "FLAGS"), -1)
		if len(flags) == 0 {
			t.Errorf("%s --help: lists no flags", name)
		}
		for _, flag := range flags {
			if flag != "--help" && !strings.Contains(about, flag) {
				t.Errorf("docs/cli.md: the section on `sealhook %s` lacks %s", name, flag)
			}
		}
	}
}

// FuzzRequest signs a body, puts the signature behind a head of any form, and
// verifies the whole: whatever head the parser accepts, it must find that body.
func FuzzRequest(f *testing.F) {
	f.Add([]byte("POST / HTTP/1.1\r\nHost: a.example\r\n"), []byte(`{"a":1}`))
	f.Add([]byte("POST / HTTP/1.1\nContent-Length: 5\n"), []byte("hello"))
	f.Add([]byte("POST /a?b=c HTTP/1.1\r\nX-A: \tb \r\n"), []byte("\r\n\r\n\x00\xff\n"))
	f.Add([]byte("GET https://a.example/ HTTP/1.0\nTransfer-Encoding: chunked\n"), []byte(""))
	f.Add([]byte("POST / HTTP/1.1\r\n\r\nX: y\r\n"), []byte("x"))
	f.Add([]byte("POST / HTTP/1.1\n folded: x\nx\r: y\n"), []byte("x"))
	f.Fuzz(func(t *testing.T, head, body []byte) {
		mac := hmac.New(sha256.New, []byte("s3cret"))
		mac.Write(body)
		signed := "X-Freispace-Signature: " + hex.EncodeToString(mac.Sum(nil)) + "\r\n\r\n"
		raw := slices.Concat(head, []byte(signed), body)

		status, _, stderr := run(t.Context(), bytes.NewReader(raw), "verify", "--scheme=freispace", "--request=-")
		text := strings.ReplaceAll("\n"+string(head), "\r\n", "\n")
		switch {
		case status == 2 && strings.HasPrefix(stderr, "sealhook: read the request: "):
		case status == 0 && strings.HasSuffix(text, "\n") && !strings.Contains(text, "\n\n"):
		case status == 3 && (strings.Contains(text, "\n\n") || !strings.HasSuffix(text, "\n")):
		case status == 3 && strings.Contains(strings.ToLower(text), "x-freispace-signature"):
		default:
			t.Errorf("verify %q: got status %d and %q", raw, status, stderr)
		}
	})
}
