//go:build unix

// Package postgrestest runs a PostgreSQL server of its own for tests and for
// the benchmark: from Debian's binaries, in a temporary folder, on a free port
// of the loopback interface. It touches no server that it did not start.
//
// It leaves to its callers what is in the databases.
package postgrestest

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
)

// The user and the password of a server's databases. The user owns them and
// nothing else, as it is advised for production.
const (
	User     = "sealhook"
	Password = "pass word/@" // one that a URL has to escape
)

// admin is who made the server. Policies of tables do not hold for it.
const admin = "postgres"

// patience is how long a server may take to start or to stop.
const patience = 30 * time.Second

// A Server is a running server.
type Server struct {
	dir, bin  string
	settings  []string
	port      int
	as        *syscall.SysProcAttr
	cmd       *exec.Cmd
	ended     chan struct{}
	databases atomic.Int64
}

// Start runs a server until the test ends. settings are further ones, such as
// "max_connections=10".
func Start(t testing.TB, settings ...string) *Server {
	t.Helper()
	s, err := New(settings...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// New runs a server until Close.
func New(settings ...string) (_ *Server, err error) {
	bin, err := findServer()
	if err != nil {
		return nil, err
	}
	s := &Server{bin: bin, settings: settings, as: new(syscall.SysProcAttr)}
	if s.dir, err = os.MkdirTemp("", "postgrestest"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			os.RemoveAll(s.dir)
		}
	}()
	if err := s.dropRoot(); err != nil {
		return nil, err
	}
	if err := s.initialize(); err != nil {
		return nil, err
	}
	for range 3 { // somebody else may take the port first
		if s.port, err = freePort(); err != nil {
			return nil, err
		}
		if err = s.Run(); err == nil {
			break
		}
	}
	if err != nil {
		return nil, err
	}
	if err := s.exec(`CREATE ROLE ` + User + ` LOGIN PASSWORD '` + Password + `'`); err != nil {
		return nil, errors.Join(err, s.Crash())
	}
	return s, nil
}

// findServer returns the folder with the newest server's programs.
func findServer() (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if err != nil {
		return "", err
	}
	if len(found) == 0 {
		path, err := exec.LookPath("postgres")
		if err != nil {
			return "", errors.New("PostgreSQL is not installed: run script/setup")
		}
		return filepath.Dir(path), nil
	}
	version := func(path string) int {
		n, _ := strconv.Atoi(strings.Split(path, "/")[4]) // 0 is the oldest
		return n
	}
	return filepath.Dir(slices.MaxFunc(found, func(a, b string) int { return cmp.Compare(version(a), version(b)) })), nil
}

// dropRoot has the server run as somebody else where this process is root's,
// which PostgreSQL refuses, and gives that one the folder.
func (s *Server) dropRoot() error {
	if os.Getuid() != 0 {
		return nil
	}
	as, err := user.Lookup("postgres")
	if err != nil {
		if as, err = user.Lookup("nobody"); err != nil {
			return err
		}
	}
	uid, err := strconv.ParseUint(as.Uid, 10, 32)
	if err != nil {
		return err
	}
	gid, err := strconv.ParseUint(as.Gid, 10, 32)
	if err != nil {
		return err
	}
	s.as.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return os.Chown(s.dir, int(uid), int(gid))
}

func (s *Server) data() string { return filepath.Join(s.dir, "data") }

func (s *Server) initialize() error {
	password := filepath.Join(s.dir, "password")
	if err := os.WriteFile(password, []byte(Password+"\n"), 0o644); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join(s.bin, "initdb"), "--pgdata", s.data(), "--username", admin, "--pwfile", password,
		"--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions")
	cmd.Dir, cmd.SysProcAttr = s.dir, s.as
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	return nil
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// Run starts the server again, with what it had, after Stop or Crash.
func (s *Server) Run() error {
	args := []string{"-D", s.data(), "-p", strconv.Itoa(s.port), "-k", s.dir, "-c", "listen_addresses=127.0.0.1"}
	for _, setting := range s.settings {
		args = append(args, "-c", setting)
	}
	s.cmd = exec.Command(filepath.Join(s.bin, "postgres"), args...)
	s.cmd.Dir, s.cmd.SysProcAttr = s.dir, s.as
	log, err := os.OpenFile(s.log(), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	s.cmd.Stderr = log
	s.ended = make(chan struct{})
	endWithParent(s.as)
	started := make(chan error)
	go func() {
		runtime.LockOSThread() // what endWithParent asks for is about the thread
		err := s.cmd.Start()
		started <- err
		if err == nil {
			_ = s.cmd.Wait() // Stop ends it
		}
		close(s.ended)
	}()
	if err := <-started; err != nil {
		return err
	}
	deadline := time.After(patience)
	for {
		err := s.ping()
		if err == nil {
			return nil
		}
		select {
		case <-s.ended:
			out, _ := os.ReadFile(s.log())
			return fmt.Errorf("the PostgreSQL server ended:\n%s", out)
		case <-deadline:
			return errors.Join(err, s.Crash())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (s *Server) log() string { return filepath.Join(s.dir, "log") }

func (s *Server) ping() error { return s.exec(`SELECT`) }

// Stop ends the server, and the sessions with it.
func (s *Server) Stop() error { return s.end(syscall.SIGINT) }

// Crash ends the server without a checkpoint, as pg_ctl -m immediate does. It
// recovers when it runs again.
func (s *Server) Crash() error { return s.end(syscall.SIGQUIT) }

func (s *Server) end(signal os.Signal) error {
	select {
	case <-s.ended:
		return nil
	default:
	}
	if err := s.cmd.Process.Signal(signal); err != nil {
		return err
	}
	select {
	case <-s.ended:
		return nil
	case <-time.After(patience):
		_ = s.cmd.Process.Kill() // nothing else is left to do
		<-s.ended
		return errors.New("the PostgreSQL server did not end by itself")
	}
}

// Close ends the server and removes all that it had.
func (s *Server) Close() error {
	return errors.Join(s.Crash(), os.RemoveAll(s.dir)) // what would a checkpoint be for
}

// PID is the id of the server's first process, whose children serve the sessions.
func (s *Server) PID() int { return s.cmd.Process.Pid }

// Port is where the server listens on 127.0.0.1.
func (s *Server) Port() int { return s.port }

// URL returns the URL of a database of the server, whether it is there or not.
func (s *Server) URL(database string) string { return s.url(User, database) }

func (s *Server) url(user, database string) string {
	u := url.URL{
		Scheme: "postgres", User: url.UserPassword(user, Password), Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)),
		Path: "/" + database, RawQuery: "sslmode=disable",
	}
	return u.String()
}

// NewDatabase makes an empty database and returns its URL. It is gone with the server.
func (s *Server) NewDatabase() (string, error) {
	name := fmt.Sprintf("db%d", s.databases.Add(1))
	if err := s.exec(`CREATE DATABASE ` + name + ` OWNER ` + User); err != nil {
		return "", err
	}
	return s.URL(name), nil
}

func (s *Server) exec(statement string) error {
	db, err := sql.Open("pgx", s.url(admin, "postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec(statement)
	return err
}

// Database makes an empty database for a test and returns its URL.
func (s *Server) Database(t testing.TB) string {
	t.Helper()
	url, err := s.NewDatabase()
	if err != nil {
		t.Fatal(err)
	}
	return url
}
