//go:build unix

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// The roles of this program's processes, which are its first argument.
const (
	roleGateway = "role-gateway"
	roleRelay   = "role-relay"
	roleLoader  = "role-loader"
	roleSink    = "role-sink"
)

// A process is one of the children. It does one order after the other, in
// lines of JSON over its standard input and output, and ends with its input.
type process struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *json.Decoder
}

// An order is what a process is to do.
type order struct {
	Do   string
	Load *load  // of "load"
	Path string // of "profile"
}

// A reply is what came of an order.
type reply struct {
	Error  string `json:",omitempty"`
	Result json.RawMessage
}

// A usage is what a process has used since it began.
type usage struct {
	CPU        time.Duration
	Memory     int64 // resident bytes now
	Peak       int64 // and at most
	Wakeups    int64 // of all threads
	Goroutines int
}

// start starts a process of this program.
func start(board *os.File, role string, args ...string) (*process, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	p := &process{cmd: exec.Command(self, append([]string{role}, args...)...)}
	p.cmd.Stderr = os.Stderr
	p.cmd.ExtraFiles = []*os.File{board} // file descriptor 3
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	p.out = json.NewDecoder(out)
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", role, err)
	}
	return p, nil
}

// call gives an order and waits until it is done.
func (p *process) call(o order, result any) error {
	err := json.NewEncoder(p.in).Encode(o)
	var r reply
	if err == nil {
		err = p.out.Decode(&r)
	}
	if err == nil && r.Error != "" {
		err = errors.New(r.Error)
	}
	if err == nil && result != nil {
		err = json.Unmarshal(r.Result, result)
	}
	if err != nil {
		return fmt.Errorf("%s: %s: %w", p.cmd.Args[1], o.Do, err)
	}
	return nil
}

func (p *process) usage() (u usage, err error) {
	err = p.call(order{Do: "usage"}, &u)
	return u, err
}

// stop lets the process end, and kills it if it does not.
func (p *process) stop() {
	p.in.Close()
	kill := time.AfterFunc(40*time.Second, func() { _ = p.cmd.Process.Kill() })
	defer kill.Stop()
	_ = p.cmd.Wait() // what went wrong stands on the terminal
}

// isRole reports whether this process is a child.
func isRole() bool { return len(os.Args) > 1 && strings.HasPrefix(os.Args[1], "role-") }

// runRole is the main function of a child.
func runRole(args []string) error {
	b, err := openBoard(os.NewFile(3, "board"))
	if err != nil {
		return err
	}
	do := make(map[string]func(order) (any, error))
	switch args[0] {
	case roleGateway, roleRelay:
		end, err := gatewayRole(args, do)
		if err != nil {
			return err
		}
		defer end()
	case roleLoader:
		loaderRole(b, do)
	case roleSink:
		s := &sink{board: b}
		at, err := s.listen()
		if err != nil {
			return err
		}
		do["place"] = func(order) (any, error) { return at, nil }
		do["hold"] = func(order) (any, error) { s.hold(); return nil, nil }
		do["release"] = func(order) (any, error) { s.release(); return nil, nil }
	default:
		return fmt.Errorf("unknown role %s", args[0])
	}
	do["usage"] = func(order) (any, error) { return readUsage() }
	do["profile"] = func(o order) (any, error) { return nil, startProfile(o.Path) }
	do["end profile"] = func(order) (any, error) { pprof.StopCPUProfile(); return nil, nil }
	return obey(do)
}

// obey does orders until there are no more.
func obey(do map[string]func(order) (any, error)) error {
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	for {
		var o order
		if err := in.Decode(&o); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		var r reply
		f := do[o.Do]
		if f == nil {
			return fmt.Errorf("unknown order %s", o.Do)
		}
		result, err := f(o)
		if err == nil {
			r.Result, err = json.Marshal(result)
		}
		if err != nil {
			r.Error = err.Error()
		}
		if err := out.Encode(r); err != nil {
			return err
		}
	}
}

// A server is what a gateway says of itself.
type server struct {
	Address string
	Token   string // empty if it has one already
}

// gatewayRole runs a gateway as `sealhook serve` does, in the directory that
// is its first argument, and with the database that is the second one under the
// name that is the third.
func gatewayRole(args []string, do map[string]func(order) (any, error)) (end func(), err error) {
	data := args[1]
	if err := os.MkdirAll(data, 0o700); err != nil {
		return nil, err
	}
	c := gateway.Config{
		Data: filepath.Join(data, "sealhook-data"), Listen: "127.0.0.1:0", EgressAllow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
		Version: "bench",
	}
	if len(args) > 2 {
		c.Database, c.Replica = args[2], args[3]
	}
	log, err := os.Create(filepath.Join(data, "log"+c.Replica))
	if err != nil {
		return nil, err
	}
	c.Log = slog.New(slog.NewTextHandler(log, nil))
	ctx := context.Background()
	if args[0] == roleRelay {
		s, err := sqlstore.OpenSQLite(ctx, filepath.Join(data, "relay"))
		if err != nil {
			return nil, err
		}
		c.Store = newRelay(s)
	}
	g, err := gateway.Start(ctx, c)
	if err != nil {
		return nil, err
	}
	go func() {
		fmt.Fprintln(os.Stderr, <-g.Failed())
		os.Exit(1)
	}()
	do["server"] = func(order) (any, error) {
		return server{strings.TrimPrefix(g.URL(), "http://"), g.FirstToken}, nil
	}
	return func() {
		stopping, cancel := context.WithTimeout(ctx, 30*time.Second)
		defer cancel()
		if err := g.Stop(stopping); err != nil {
			fmt.Fprintln(os.Stderr, "stop the gateway:", err)
		}
	}, nil
}

// loaderRole sends loads. Several may run at once.
func loaderRole(b *board, do map[string]func(order) (any, error)) {
	var running []*loader
	do["load"] = func(o order) (any, error) {
		l := &loader{load: *o.Load, board: b}
		l.start()
		running = append(running, l)
		return nil, nil
	}
	end := func() (any, error) {
		var tallies []tally
		for _, l := range running {
			tallies = append(tallies, l.wait())
		}
		running = nil
		return tallies, nil
	}
	do["wait"] = func(order) (any, error) { return end() }
	do["stop"] = func(order) (any, error) {
		for _, l := range running {
			l.stop()
		}
		return end()
	}
}

func startProfile(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	return pprof.StartCPUProfile(f) // f is closed by the end of the process
}

// readUsage returns what this process has used.
func readUsage() (usage, error) {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return usage{}, err
	}
	u := usage{
		CPU:        time.Duration(r.Utime.Nano() + r.Stime.Nano()),
		Peak:       r.Maxrss << 10,
		Wakeups:    r.Nvcsw,
		Goroutines: runtime.NumGoroutine(),
	}
	u.Memory = u.Peak
	if text, err := os.ReadFile("/proc/self/statm"); err == nil { // Linux
		fields := strings.Fields(string(text))
		pages, err := strconv.ParseInt(fields[1], 10, 64)
		if err != nil {
			return usage{}, err
		}
		u.Memory = pages * int64(os.Getpagesize())
	}
	return u, nil
}
