package sqlstore_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

const owner store.OwnerNo = 7

// acceptLeased accepts an event with a leased delivery to each endpoint.
func acceptLeased(t *testing.T, s store.Store, endpoints ...store.EndpointID) *store.Acceptance {
	t.Helper()
	a := newAcceptance(t, s)
	a.Deliveries = nil
	for _, e := range endpoints {
		a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: e, State: store.Leased, Owner: owner, Due: at.Add(time.Minute)})
	}
	if err := s.Accept(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	return a
}

// deliver completes a delivery, which succeeded.
func deliver(t *testing.T, s store.Store, d store.Delivery) {
	t.Helper()
	c := &store.Completion{
		Tenant: d.Tenant, Delivery: d.ID, Owner: d.Owner, State: store.Delivered,
		Attempt: store.Attempt{N: 1, Started: at.Add(time.Second), Duration: time.Millisecond, Status: 200, Response: []byte("ok")},
	}
	if err := s.Complete(t.Context(), c); err != nil || c.Lost {
		t.Fatalf("complete %s: lost %t, and the error %v", d.ID, c.Lost, err)
	}
}

// kill returns a folder with what a process that is killed now leaves of one.
func kill(t *testing.T, dir string) string {
	t.Helper()
	left := t.TempDir()
	for _, name := range []string{"sealhook.db", "sealhook.db-wal"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(left, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return left
}

// rows returns how many rows there are in the file of a table.
func rows(t *testing.T, dir, table string) (n int) {
	t.Helper()
	if err := openFile(t, dir).QueryRow(`SELECT count(*) FROM ` + table).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// isLeased checks that a delivery is as it was accepted.
func isLeased(t *testing.T, s store.Store, want store.Delivery) {
	t.Helper()
	got, err := s.Delivery(t.Context(), want.Tenant, want.ID)
	if err != nil || fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
		t.Errorf("got the error %v and\n%+v\nwant\n%+v", err, got, want)
	}
}

// The row of a delivery that is accepted leased is written once: when it has ended.
func TestNotedRowIsWrittenOnce(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	a := acceptLeased(t, s, 1, 2)
	if n := rows(t, dir, "delivery"); n != 0 {
		t.Errorf("got %d rows of deliveries that are under way, want none", n)
	}
	deliver(t, s, a.Deliveries[1])
	if n := rows(t, dir, "delivery"); n != 1 {
		t.Errorf("got %d rows when one of two deliveries has ended, want 1", n)
	}
	isLeased(t, s, a.Deliveries[0]) // whoever asks finds the other one, too
	if n := rows(t, dir, "delivery"); n != 2 {
		t.Errorf("got %d rows when somebody has asked for them, want 2", n)
	}
	if n := rows(t, dir, "note"); n != 0 {
		t.Errorf("got %d notes when all rows are written, want none", n)
	}
	deliver(t, s, a.Deliveries[0])
}

// What a killed process has noted is there when the folder is opened again,
// and what had ended by then has ended still.
func TestNotedSurvivesAKill(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	first, second := acceptLeased(t, s, 1, 2, 3), acceptLeased(t, s, 4)
	deliver(t, s, first.Deliveries[1])
	left := kill(t, dir)
	again := open(t, left)
	for _, d := range []store.Delivery{first.Deliveries[0], first.Deliveries[2], second.Deliveries[0]} {
		isLeased(t, again, d)
	}
	if d, err := again.Delivery(t.Context(), store.DefaultTenant, first.Deliveries[1].ID); err != nil || d.State != store.Delivered || string(d.Last.Response) != "ok" {
		t.Errorf("got the error %v and %+v, want a delivery that was delivered", err, d)
	}
	if err := again.Check(t.Context()); err != nil {
		t.Error(err)
	}
	if n := rows(t, left, "note"); n != 0 {
		t.Errorf("got %d notes, want none", n)
	}
}

// A delivery that was deleted does not come back, though a crash follows.
func TestNotedStaysDeleted(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	deliver(t, s, acceptLeased(t, s, 1).Deliveries[0]) // which sweeps: the next sweep is later
	a := acceptLeased(t, s, 1)
	deliver(t, s, a.Deliveries[0])
	for _, n := range []int{1, 100} { // the delivery, and then its event
		if _, _, err := s.Purge(t.Context(), store.DefaultTenant, store.KeptEvents, at.Add(time.Hour), int64(a.Event.ID)-1, n); err != nil {
			t.Fatal(err)
		}
		left := kill(t, dir)
		again := open(t, left)
		if _, err := again.Delivery(t.Context(), store.DefaultTenant, a.Deliveries[0].ID); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("a delivery that was deleted: got the error %v, want %v", err, store.ErrNotFound)
		}
	}
}

// What a transaction that failed has noted is noted by the one that follows.
func TestNotedByAWriteBesideABadOne(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	earlier := acceptLeased(t, s, 1)
	taken := store.Secret{ID: 1, Sealed: []byte("s"), Start: at}
	if err := s.CreateSource(t.Context(), store.Source{ID: 1, Tenant: store.DefaultTenant, Name: "first"}, taken); err != nil {
		t.Fatal(err)
	}
	if err := s.CreateTenant(t.Context(), store.Tenant{ID: "other"}); err != nil {
		t.Fatal(err)
	}
	shell := openFile(t, dir) // while it holds the lock, the writes gather in one batch
	if _, err := shell.Exec(`BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	errs := make(chan error)
	write := func(do func() error) {
		go func() { errs <- do() }()
		time.Sleep(20 * time.Millisecond) // the bad one is to come last
	}
	a := newAcceptance(t, s)
	a.Deliveries = []store.Delivery{{Endpoint: 2, State: store.Leased, Owner: owner, Due: at.Add(time.Minute)}}
	c := &store.Completion{
		Tenant: store.DefaultTenant, Delivery: earlier.Deliveries[0].ID, Owner: owner, State: store.Failed, Reason: "used up",
		Attempt: store.Attempt{N: 1, Started: at, Status: 500},
	}
	write(func() error { return s.CreateTenant(t.Context(), store.Tenant{ID: "before"}) })
	write(func() error { return s.Accept(t.Context(), a) })
	write(func() error { return s.Complete(t.Context(), c) })
	write(func() error { // found out after the source was written
		err := s.CreateSource(t.Context(), store.Source{ID: 2, Tenant: "other", Name: "second"}, taken)
		if errors.Is(err, store.ErrExists) {
			return nil
		}
		return fmt.Errorf("a bad write: got the error %w", err)
	})
	if _, err := shell.Exec(`ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	shell.Close()
	for range 4 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	again := open(t, kill(t, dir))
	isLeased(t, again, a.Deliveries[0])
	if d, err := again.Delivery(t.Context(), store.DefaultTenant, earlier.Deliveries[0].ID); err != nil || d.State != store.Failed || d.Reason != "used up" || c.Lost {
		t.Errorf("got lost %t, the error %v and %+v, want a delivery that failed", c.Lost, err, d)
	}
}

// Notes are deleted and, in the end, rows are written, while others write.
func TestNotesAreSwept(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	slow := acceptLeased(t, s, 1)
	underWay := func() int { return rows(t, dir, `delivery WHERE state = 1`) }
	for begin := time.Now(); underWay() == 0 || rows(t, dir, "note") > 0; time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > 30*time.Second {
			t.Fatalf("got %d rows and %d notes, want the row of what is under way for long", underWay(), rows(t, dir, "note"))
		}
		accept(t, s)
	}
	isLeased(t, s, slow.Deliveries[0])
}

// A backup of a folder in use, and a copy of one that a killed process left,
// have what was noted.
func TestNotedIsInBackupAndCopy(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	a := acceptLeased(t, s, 1)
	file := filepath.Join(t.TempDir(), "backup")
	if err := sqlstore.BackupSQLite(t.Context(), dir, file); err != nil {
		t.Fatal(err)
	}
	restored := t.TempDir()
	if err := sqlstore.RestoreSQLite(t.Context(), restored, file, false); err != nil {
		t.Fatal(err)
	}
	isLeased(t, open(t, restored), a.Deliveries[0])

	url := postgrestest.Start(t).Database(t)
	complete, err := sqlstore.Copy(t.Context(), kill(t, dir), url, func(sqlstore.Progress) {})
	if err != nil || !complete {
		t.Fatalf("got complete %t (%v)", complete, err)
	}
	isLeased(t, openPostgres(t, url), a.Deliveries[0])
}

// A note that cannot be read is an error, and nothing is made of it.
func FuzzNote(f *testing.F) {
	f.Add(int64(1000), sqlstore.EncodeNote([]int64{1000, 1001, 1002, 1003}))
	f.Add(int64(1), []byte{0x80})
	f.Fuzz(func(t *testing.T, id int64, data []byte) {
		ids, err := sqlstore.DecodeNote(id, data)
		if err == nil && len(ids) > len(data)/5 {
			t.Errorf("got %d deliveries of %d bytes", len(ids), len(data))
		}
	})
}

func TestNoteKeepsIDs(t *testing.T) {
	want := []int64{1000, 1 << 40, 1<<62 + 3}
	got, err := sqlstore.DecodeNote(want[0], sqlstore.EncodeNote(want))
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v and the error %v, want %v", got, err, want)
	}
}
