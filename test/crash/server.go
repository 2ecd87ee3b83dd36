package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// A server is the gateway under test, which is a new process after each kill.
type server struct {
	binary  string
	data    string
	address string // the same for every process
	token   string
	power   bool

	starts []time.Time // of the processes

	cmd    *exec.Cmd // the gateway, or strace with the gateway as its child
	output output
	trace  string // what strace writes
}

func (s *server) url() string { return "http://" + s.address }

// tokenForm is what an API token looks like.
var tokenForm = regexp.MustCompile(`shk_[A-Za-z0-9_-]{43}`)

// start starts a process and waits until it is ready.
func (s *server) start(ctx context.Context) error {
	if s.address == "" {
		var err error
		if s.address, err = freeAddress(); err != nil {
			return err
		}
	}
	args := []string{s.binary, "serve", "--data", s.data, "--listen", s.address, "--egress-allow", "127.0.0.0/8"}
	if s.power {
		s.trace = s.data + ".strace"
		args = append([]string{"strace", "-f", "--seccomp-bpf", "-y", "-q", "-s", "0", "-e", "signal=none",
			"-e", "trace=pwrite64,write,ftruncate,fsync,fdatasync", "-o", s.trace}, args...)
	}
	s.cmd = exec.CommandContext(ctx, args[0], args[1:]...)
	s.output = output{}
	s.cmd.Stdout, s.cmd.Stderr = &s.output, &s.output
	s.starts = append(s.starts, time.Now())
	if err := s.cmd.Start(); err != nil {
		return err
	}
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		res, err := http.Get(s.url() + "/readyz")
		if err == nil {
			res.Body.Close()
			if s.token == "" { // the first one prints it, a moment after it is ready
				s.token = tokenForm.FindString(s.output.String())
			}
			if res.StatusCode == http.StatusOK && s.token != "" {
				return nil
			}
		}
		if time.Now().After(deadline) || s.cmd.ProcessState != nil || !alive(s.cmd.Process) {
			_, _ = s.kill()
			return fmt.Errorf("the gateway does not get ready:\n%s", s.output.String())
		}
	}
}

// freeAddress returns an address whose port the system does not give to
// outgoing connections: one of those could hold it while the gateway is dead,
// even the producer's own, connected to itself.
func freeAddress() (string, error) {
	for range 100 {
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", 20_000+rand.IntN(10_000)))
		if err == nil {
			defer listener.Close()
			return listener.Addr().String(), nil
		}
	}
	return "", errors.New("found no free port")
}

// alive reports whether the process runs and is no zombie.
func alive(p *os.Process) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.Pid))
	if err != nil {
		return false
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	return !strings.HasPrefix(rest, "Z")
}

// gateway returns the process id of the gateway itself.
func (s *server) gateway() (int, error) {
	if !s.power {
		return s.cmd.Process.Pid, nil
	}
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", s.cmd.Process.Pid, s.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(strings.TrimSpace(string(children)))
}

// kill kills the gateway with SIGKILL, and with -power takes away what was not
// synced. It returns how many writes that were.
func (s *server) kill() (garbled int, err error) {
	if s.cmd == nil || s.cmd.ProcessState != nil {
		return 0, nil
	}
	if pid, err := s.gateway(); err == nil {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	} else {
		_ = s.cmd.Process.Kill()
	}
	_ = s.cmd.Wait() // it was killed
	if !s.power {
		return 0, nil
	}
	return garble(s.trace, s.data)
}

// stop asks the gateway to end, and waits for it.
func (s *server) stop() error {
	pid, err := s.gateway()
	if err != nil {
		return err
	}
	if err := syscall.Kill(pid, syscall.SIGTERM); err != nil {
		return err
	}
	if err := s.cmd.Wait(); err != nil {
		return fmt.Errorf("the gateway did not end well: %w\n%s", err, s.output.String())
	}
	return nil
}

// An output keeps the beginning of what a process prints, 1 MiB and a bit.
type output struct {
	mu   sync.Mutex // guards text
	text bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.text.Len() < 1<<20 {
		o.text.Write(p)
	}
	return len(p), nil
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// A write is a range of a file that was written and not synced since.
type write struct {
	from, to int64
	line     int // of the trace
}

var (
	writeCall = regexp.MustCompile(`^(\d+) +pwrite64\(\d+<([^>]+)>, .*, (\d+), (\d+)(?:\)| <unfinished)`)
	syncCall  = regexp.MustCompile(`^(\d+) +f(?:data)?sync\(\d+<([^>]+)>(\) += 0)?`)
	syncEnd   = regexp.MustCompile(`^(\d+) +<\.\.\. f(?:data)?sync resumed>\) += 0`)
)

// garble reads what strace saw and overwrites with zeros every write to a
// file of data that no later sync covered: the harshest thing that a power
// failure may do.
func garble(trace, data string) (int, error) {
	f, err := os.Open(trace)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	dirty := make(map[string][]write)
	type sync struct {
		path string
		line int // at which it began: it covers the writes before
	}
	running := make(map[string]sync) // by thread
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan(); n++ {
		line := lines.Text()
		if m := writeCall.FindStringSubmatch(line); m != nil {
			size, _ := strconv.ParseInt(m[3], 10, 64)
			at, _ := strconv.ParseInt(m[4], 10, 64)
			dirty[m[2]] = append(dirty[m[2]], write{at, at + size, n})
		} else if m := syncCall.FindStringSubmatch(line); m != nil {
			if m[3] != "" {
				delete(dirty, m[2])
			} else {
				running[m[1]] = sync{m[2], n}
			}
		} else if m := syncEnd.FindStringSubmatch(line); m != nil {
			s := running[m[1]]
			dirty[s.path] = slices.DeleteFunc(dirty[s.path], func(w write) bool { return w.line < s.line })
		}
	}
	garbled := 0
	for path, writes := range dirty {
		if filepath.Dir(path) != data || strings.HasSuffix(path, "-shm") {
			continue
		}
		n, err := overwrite(path, writes)
		if err != nil {
			return garbled, err
		}
		garbled += n
	}
	// The index of the write-ahead log is shared memory, which no power failure leaves.
	if err := os.Remove(filepath.Join(data, "sealhook.db-shm")); err != nil && !errors.Is(err, os.ErrNotExist) {
		return garbled, err
	}
	return garbled, lines.Err()
}

func overwrite(path string, writes []write) (int, error) {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	for _, w := range writes {
		if to := min(w.to, info.Size()); to > w.from {
			if _, err := f.WriteAt(make([]byte, to-w.from), w.from); err != nil {
				return 0, err
			}
		}
	}
	return len(writes), nil
}
