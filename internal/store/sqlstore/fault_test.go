//go:build linux || darwin

package sqlstore_test

import (
	"errors"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/sealhook/sealhook/internal/store"
)

// After a commit that the disk did not take, nothing is written any more,
// also when the disk is well again: only opening the store anew helps.
func TestNoWriteAfterFailedCommit(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	before := accept(t, s)

	// No file may grow beyond the log's size, so that writing to it fails.
	log, err := os.Stat(filepath.Join(dir, "sealhook.db-wal"))
	if err != nil {
		t.Fatal(err)
	}
	heal := limitFileSize(t, uint64(log.Size()))
	failed := newAcceptance(t, s)
	if err := s.Accept(t.Context(), failed); !errors.Is(err, store.ErrBroken) {
		t.Errorf("accept on a full disk: got the error %v, want %v", err, store.ErrBroken)
	}
	heal()
	select {
	case <-s.Broken():
	default:
		t.Error("Broken is not closed after a failed commit")
	}

	for range 2 {
		if err := s.Accept(t.Context(), newAcceptance(t, s)); !errors.Is(err, store.ErrBroken) {
			t.Errorf("accept after that: got the error %v, want %v", err, store.ErrBroken)
		}
	}
	if _, err := s.Claim(t.Context(), 1, at, 1, 1, store.Share{Tenant: store.DefaultTenant, Endpoint: 1, N: 1}); !errors.Is(err, store.ErrBroken) {
		t.Errorf("claim after that: got the error %v, want %v", err, store.ErrBroken)
	}
	has(t, s, before.Event.ID)
	if err := s.Close(); err != nil {
		t.Errorf("close: %v", err)
	}

	s = open(t, dir)
	has(t, s, before.Event.ID)
	has(t, s, accept(t, s).Event.ID)
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
	counts, err := s.Count(t.Context(), store.DefaultTenant)
	if err != nil || counts.Events != 2 {
		t.Errorf("got %d events and the error %v, want 2", counts.Events, err)
	}
}

// limitFileSize makes writes of this process beyond the size fail until heal is called.
func limitFileSize(t *testing.T, size uint64) (heal func()) {
	t.Helper()
	signal.Ignore(syscall.SIGXFSZ)
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	unlimited := limit.Cur
	limit.Cur = size
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	return func() {
		limit.Cur = unlimited
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
			t.Fatal(err)
		}
		signal.Reset(syscall.SIGXFSZ)
	}
}
