// Package receivers starts webhook receivers in the languages that readers of
// the vendors' documents use, so that tests can ask them whether what Sealhook
// signs is genuine. The receivers are written from the documents alone: each is
// one file, and states at its top which rules it follows.
//
// A receiver answers POST /<scheme> as the document's example does:
//
//	scheme                 genuine  forged  header missing
//	ticket-spot            200      500     500
//	freispace              200      403     400
//	spaces                 200      401     401
//	spaces-raw             200      401     401
//	webex                  200      401     401
//	standard-webhooks      204      401     401
//	standard-webhooks-v1a  204      401     401
//
// It takes the secret of a scheme from the environment, SECRET_TICKET_SPOT for
// ticket-spot and so on, and answers 404 where that is not set. It listens on
// the loopback port in PORT, or any free one for 0, prints one line that holds
// its URL when it is ready, and ends on SIGTERM.
//
// Signing the requests is left to the tests.
package receivers

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Languages lists the languages that [Start] knows.
var Languages = []string{"javascript", "php", "python", "ruby"}

// commands holds how to run the receiver of each language, in this folder.
// Python is the system's, because that is the one script/setup installs Flask for.
var commands = map[string][]string{
	"javascript": {"node", "receiver.js"},
	"php":        {"php", "-S", "127.0.0.1:0", "receiver.php"},
	"python":     {"/usr/bin/python3", "receiver.py"},
	"ruby":       {"ruby", "receiver.rb"},
}

// A Receiver is a running receiver.
type Receiver struct {
	URL string // such as http://127.0.0.1:41234, to which a path such as /ticket-spot is added
}

// Start runs the receiver of one of the [Languages] with the secrets of its
// schemes, by scheme, and returns when it listens. The receiver is stopped when
// the test ends. A language that is not installed fails the test.
func Start(t testing.TB, language string, secrets map[string]string) *Receiver {
	t.Helper()
	command, ok := commands[language]
	if !ok {
		t.Fatalf("start receiver: no language %q", language)
	}
	if _, err := exec.LookPath(command[0]); err != nil {
		t.Fatalf("start receiver: install %s: run script/setup", command[0])
	}

	listening := make(chan string, 1)
	out := &output{url: listening}
	cmd := exec.CommandContext(t.Context(), command[0], command[1:]...)
	cmd.Dir = folder(t)
	cmd.Env = append(os.Environ(), "PORT=0")
	for scheme, secret := range secrets {
		name := strings.ToUpper(strings.ReplaceAll(scheme, "-", "_"))
		cmd.Env = append(cmd.Env, "SECRET_"+name+"="+secret)
	}
	cmd.Stdout = out
	cmd.Stderr = out
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 5 * time.Second // then it is killed
	if err := cmd.Start(); err != nil {
		t.Fatalf("start receiver: %v", err)
	}
	ended := make(chan struct{})
	go func() {
		_ = cmd.Wait() // it says how the receiver was stopped: by us
		close(ended)
	}()
	t.Cleanup(func() {
		<-ended // the test's context is cancelled by now
		if t.Failed() {
			t.Logf("%s receiver printed:\n%s", language, out)
		}
	})

	select {
	case url := <-listening:
		return &Receiver{URL: url}
	case <-ended:
		t.Fatalf("start receiver: %s ended before it listened: run script/setup if a package is missing", language)
	case <-time.After(30 * time.Second):
		t.Fatalf("start receiver: %s does not listen after 30 s", language)
	}
	return nil
}

// folder returns the folder of this package, from wherever in the module the test runs.
func folder(t testing.TB) string {
	t.Helper()
	root, err := os.Getwd()
	if err != nil {
		t.Fatalf("start receiver: %v", err)
	}
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			return filepath.Join(root, "test", "receivers")
		}
		if root == filepath.Dir(root) {
			t.Fatal("start receiver: the test does not run inside the module")
		}
		root = filepath.Dir(root)
	}
}

// output keeps what a receiver prints, and finds its URL in it.
type output struct {
	mu   sync.Mutex // guards both
	text bytes.Buffer
	url  chan<- string // gets the URL, and is nil from then on
}

// ready matches the line in which a receiver says where it listens.
var ready = regexp.MustCompile(`(http://127\.0\.0\.1:\d+)\b.*\n`)

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.text.Write(p)
	if m := ready.FindSubmatch(o.text.Bytes()); m != nil && o.url != nil {
		o.url <- string(m[1])
		o.url = nil
	}
	return len(p), nil
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}
