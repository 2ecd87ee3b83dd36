package sqlstore_test

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// A backup under load has all that was accepted before it, and is whole.
func TestBackup(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	var accepted [4]atomic.Int64 // the last event of each
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for c := range accepted {
		accepted[c].Store(int64(accept(t, s).Event.ID))
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				a := newAcceptance(t, s)
				if err := s.Accept(t.Context(), a); err != nil {
					t.Error(err)
					return
				}
				accepted[c].Store(int64(a.Event.ID))
			}
		})
	}
	backups := t.TempDir()
	for _, name := range []string{"one", "two", "three"} {
		var before [len(accepted)]int64
		for c := range accepted {
			before[c] = accepted[c].Load()
		}
		file := filepath.Join(backups, name)
		if err := sqlstore.BackupSQLite(t.Context(), dir, file); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("got the mode %v (%v), want 0600", info.Mode(), err)
		}
		to := filepath.Join(t.TempDir(), "new")
		if err := sqlstore.RestoreSQLite(t.Context(), to, file, false); err != nil {
			t.Fatal(err)
		}
		restored := open(t, to)
		for _, id := range before {
			has(t, restored, store.EventID(id))
		}
		if err := restored.Check(t.Context()); err != nil {
			t.Error(err)
		}
		if mode := scanNumber(t, openFile(t, to).QueryRow(`PRAGMA auto_vacuum`)); mode != 2 {
			t.Errorf("what was restored does not shrink: got auto_vacuum %d, want 2", mode)
		}
		accept(t, restored)
	}
	close(stop)
	wg.Wait()

	if left, err := os.ReadDir(backups); err != nil || len(left) != 3 {
		t.Errorf("got %v (%v), want the three backups alone", left, err)
	}
	err := sqlstore.BackupSQLite(t.Context(), dir, filepath.Join(backups, "one"))
	isRefused(t, "a backup over another", err, sqlstore.ErrExists)
	err = sqlstore.BackupSQLite(t.Context(), t.TempDir(), filepath.Join(backups, "four"))
	isRefused(t, "a backup of nothing", err, sqlstore.ErrNoDatabase)
	err = sqlstore.RestoreSQLite(t.Context(), dir, filepath.Join(backups, "one"), true)
	isRefused(t, "a restore while it is open", err, sqlstore.ErrInUse)
}

func isRefused(t *testing.T, what string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) || hintOf(err) == "" {
		t.Errorf("%s: got the error %v with the hint %q, want %v with one", what, err, hintOf(err), want)
	}
}

// What a restore replaces is kept, and what is no backup replaces nothing.
func TestRestoreReplaces(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	first := accept(t, s).Event.ID
	file := filepath.Join(t.TempDir(), "backup")
	if err := sqlstore.BackupSQLite(t.Context(), dir, file); err != nil {
		t.Fatal(err)
	}
	second := accept(t, s).Event.ID
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	isRefused(t, "a restore over a database", sqlstore.RestoreSQLite(t.Context(), dir, file, false), sqlstore.ErrExists)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for what, content := range map[string][]byte{
		"some text": bytesOf("no database", 9000), "nothing": nil, "half of one": text[:len(text)/2],
	} {
		bad := filepath.Join(t.TempDir(), "bad")
		if err := os.WriteFile(bad, content, 0o600); err != nil {
			t.Fatal(err)
		}
		isRefused(t, what, sqlstore.RestoreSQLite(t.Context(), dir, bad, true), sqlstore.ErrNotBackup)
	}
	s = open(t, dir)
	has(t, s, second)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	// A log that stays in the place of another database's would be part of it.
	db := openFile(t, dir)
	if _, err := db.Exec(`PRAGMA wal_autocheckpoint = 0; UPDATE tenant SET name = 'in the log'`); err != nil {
		t.Fatal(err)
	}
	log, err := os.ReadFile(filepath.Join(dir, "sealhook.db-wal"))
	if err != nil || len(log) == 0 {
		t.Fatalf("there is no log: %v", err)
	}
	db.Close()
	if err := os.WriteFile(filepath.Join(dir, "sealhook.db-wal"), log, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := sqlstore.RestoreSQLite(t.Context(), dir, file, true); err != nil {
			t.Fatal(err)
		}
	}
	s = open(t, dir)
	has(t, s, first)
	if _, err := s.Event(t.Context(), store.DefaultTenant, second.String()); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an event of after the backup: got the error %v, want %v", err, store.ErrNotFound)
	}
	if tenant, err := s.Tenant(t.Context(), store.DefaultTenant); err != nil || tenant.Name != "Default" {
		t.Errorf("got the tenant %q (%v), want the one of the backup", tenant.Name, err)
	}
}

// Where a restore was interrupted, or the database is gone but for its log,
// no empty one is made in its place.
func TestOpenWhatIsLeft(t *testing.T) {
	from := t.TempDir()
	s := open(t, from)
	first := accept(t, s).Event.ID
	file := filepath.Join(t.TempDir(), "backup")
	if err := sqlstore.BackupSQLite(t.Context(), from, file); err != nil {
		t.Fatal(err)
	}
	for _, left := range []string{"sealhook.db-wal", "sealhook.db.restoring", "sealhook.db.replaced"} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, left), bytesOf("left", 9000), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := sqlstore.OpenSQLite(t.Context(), dir)
		isRefused(t, left, err, sqlstore.ErrNoDatabase)
		if err := sqlstore.RestoreSQLite(t.Context(), dir, file, false); err != nil {
			t.Errorf("%s: %v", left, err)
			continue
		}
		has(t, open(t, dir), first)
	}
}
