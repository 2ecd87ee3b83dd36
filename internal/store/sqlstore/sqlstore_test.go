package sqlstore_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/store/storetest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T) store.Store { return open(t, t.TempDir()) })
}

var at = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// open opens the store in dir, which the test or its cleanup closes.
func open(t *testing.T, dir string) *sqlstore.Store {
	t.Helper()
	s, err := sqlstore.OpenSQLite(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// openFile opens the database itself, as a shell would.
func openFile(t *testing.T, dir string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "sealhook.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	return db
}

func newAcceptance(t *testing.T, s store.Store) *store.Acceptance {
	t.Helper()
	version, err := s.RoutingVersion(t.Context(), store.DefaultTenant)
	if err != nil {
		t.Fatal(err)
	}
	return &store.Acceptance{
		Event:          store.Event{Tenant: store.DefaultTenant, Type: "user.created", At: at, Payload: []byte("payload")},
		Deliveries:     []store.Delivery{{Endpoint: 1, Due: at}},
		RoutingVersion: version,
	}
}

func accept(t *testing.T, s store.Store) *store.Acceptance {
	t.Helper()
	a := newAcceptance(t, s)
	if err := s.Accept(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	return a
}

// has checks that an event is there with its payload.
func has(t *testing.T, s store.Store, id store.EventID) {
	t.Helper()
	e, err := s.Event(t.Context(), store.DefaultTenant, id.String())
	if err != nil || string(e.Payload) != "payload" {
		t.Errorf("event %s: got the payload %q and the error %v", id, e.Payload, err)
	}
}

func TestOpenAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "folder")
	s := open(t, dir)
	if err := s.CreateEndpoint(t.Context(), store.Endpoint{ID: 1, Tenant: store.DefaultTenant}); err != nil {
		t.Fatal(err)
	}
	first := accept(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "sealhook.db-wal")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the log after Close: got the error %v, want none there", err)
	}

	s = open(t, dir)
	has(t, s, first.Event.ID)
	again := newAcceptance(t, s)
	if again.RoutingVersion != first.RoutingVersion {
		t.Errorf("got the routing version %d, want %d as before", again.RoutingVersion, first.RoutingVersion)
	}
	again.Event.At = at.Add(-time.Hour) // the clock was set back
	if err := s.Accept(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	if last := int64(first.Deliveries[0].ID); int64(again.Event.ID) <= last {
		t.Errorf("got the id %d, want more than %d from before", int64(again.Event.ID), last)
	}
}

// What was answered is in the files at that moment, for nothing else is left
// when the process is killed.
func TestKilled(t *testing.T) {
	dir := t.TempDir()
	a := accept(t, open(t, dir))
	s := open(t, kill(t, dir))
	has(t, s, a.Event.ID)
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestOpenLocked(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	_, err := sqlstore.OpenSQLite(t.Context(), dir)
	want := "open the store in " + dir + ": another process has it open"
	if !errors.Is(err, sqlstore.ErrInUse) || err.Error() != want || hintOf(err) == "" {
		t.Errorf("got the error %v with the hint %q, want %s with one", err, hintOf(err), want)
	}
	accept(t, s) // the first one goes on
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, dir)
}

func TestOpenNewerSchema(t *testing.T) {
	dir := t.TempDir()
	if err := open(t, dir).Close(); err != nil {
		t.Fatal(err)
	}
	db := openFile(t, dir)
	if _, err := db.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)`); err != nil {
		t.Fatal(err)
	}
	db.Close()
	for range 2 { // a refusal leaves no lock behind
		_, err := sqlstore.OpenSQLite(t.Context(), dir)
		if !errors.Is(err, sqlstore.ErrNewerSchema) || hintOf(err) == "" {
			t.Errorf("got the error %v with the hint %q, want %v with one", err, hintOf(err), sqlstore.ErrNewerSchema)
		}
	}
}

// While another process has locked the database, writes are refused in time,
// reads go on, and so do writes afterwards.
func TestLockedByAnother(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	first := accept(t, s).Event.ID
	shell, err := openFile(t, dir).Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer shell.Close()
	if _, err := shell.ExecContext(t.Context(), `BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if err := s.Accept(t.Context(), newAcceptance(t, s)); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("accept: got the error %v, want %v", err, store.ErrUnavailable)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("accept took %s", took)
	}
	has(t, s, first)
	if _, err := shell.ExecContext(t.Context(), `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	accept(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	if _, err := shell.ExecContext(t.Context(), `BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	_, err = sqlstore.OpenSQLite(t.Context(), dir)
	if !errors.Is(err, sqlstore.ErrInUse) || hintOf(err) == "" {
		t.Errorf("open: got the error %v with the hint %q, want %v with one", err, hintOf(err), sqlstore.ErrInUse)
	}
}

// What is written to a database whose file was taken away is not promised.
func TestDatabaseRemoved(t *testing.T) {
	for _, name := range []string{"sealhook.db", "sealhook.db-wal"} {
		dir := t.TempDir()
		s := open(t, dir)
		accept(t, s)
		if err := os.Rename(filepath.Join(dir, name), filepath.Join(dir, "elsewhere")); err != nil {
			t.Fatal(err)
		}
		if err := s.Accept(t.Context(), newAcceptance(t, s)); !errors.Is(err, store.ErrBroken) {
			t.Errorf("without %s: got the error %v, want %v", name, err, store.ErrBroken)
		}
		select {
		case <-s.Broken():
		default:
			t.Errorf("without %s: Broken is not closed", name)
		}
	}
}

func TestOpenNoDatabase(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "sealhook.db"), bytesOf("no database", 5000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlstore.OpenSQLite(t.Context(), dir); err == nil {
		t.Error("got no error for a file that is no database")
	}
}

func bytesOf(text string, n int) []byte { return []byte(strings.Repeat(text, n/len(text)+1))[:n] }

// A folder's name is not read as part of a URI.
func TestOpenOddNames(t *testing.T) {
	for _, name := range []string{"a b", "a?mode=memory", "a#b", "a%20b", "ä"} {
		dir := filepath.Join(t.TempDir(), name)
		s := open(t, dir)
		a := accept(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		has(t, open(t, dir), a.Event.ID)
		if _, err := os.Stat(filepath.Join(dir, "sealhook.db")); err != nil {
			t.Error(err)
		}
	}
}

func TestPragmas(t *testing.T) {
	s := open(t, t.TempDir())
	for name, want := range map[string]string{
		"journal_mode": "wal", "synchronous": "1", "busy_timeout": "1500", "foreign_keys": "0", "mmap_size": "0",
		"wal_autocheckpoint": "0", "temp_store": "2",
	} {
		writer, checkpointer, readers, err := s.Pragma(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		for _, got := range append(readers, writer, checkpointer) {
			if got != want {
				t.Errorf("%s: got %s, want %s", name, got, want)
			}
		}
	}
	writer, _, readers, err := s.Pragma(t.Context(), "query_only")
	if err != nil {
		t.Fatal(err)
	}
	if writer != "0" || slices.Contains(readers, "0") {
		t.Errorf("query_only: got %s for the writer and %s for the readers, want 0 and 1", writer, readers)
	}
}

func TestPragmaThatDoesNotTake(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	if err := sqlstore.OpenWithPragma(t.Context(), path, "synchronous", "FULL", "2"); err != nil {
		t.Fatal(err)
	}
	err := sqlstore.OpenWithPragma(t.Context(), path, "synchronous", "OFF", "2")
	if err == nil || err.Error() != "synchronous is 0, want 2" {
		t.Errorf("got the error %v, want: synchronous is 0, want 2", err)
	}
}

// Of the writes in one transaction one may fail alone, after it has written.
func TestBadWriteFailsAlone(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	ctx := t.Context()
	taken := store.Secret{ID: 1, Sealed: []byte("s"), Start: at}
	if err := s.CreateSource(ctx, store.Source{ID: 1, Tenant: store.DefaultTenant, Name: "first"}, taken); err != nil {
		t.Fatal(err)
	}

	// While a shell holds the write lock, the writes gather in one batch.
	shell := openFile(t, dir)
	if _, err := shell.Exec(`BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	const n = 40
	var wg, started sync.WaitGroup
	started.Add(n)
	for i := range n {
		wg.Go(func() {
			src := store.Source{ID: store.SourceID(i + 2), Tenant: store.DefaultTenant, Name: fmt.Sprint("source ", i)}
			secret := store.Secret{ID: store.SecretID(i + 2), Sealed: []byte("s"), Start: at}
			bad := i%10 == 5
			if bad {
				secret.ID = taken.ID // found out after the source was written
			}
			started.Done()
			err := s.CreateSource(ctx, src, secret)
			if bad && !errors.Is(err, store.ErrExists) {
				t.Errorf("a bad write: got the error %v, want %v", err, store.ErrExists)
			}
			if !bad && err != nil {
				t.Errorf("a good write: got the error %v", err)
			}
		})
	}
	started.Wait()
	if _, err := shell.Exec(`ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	wg.Wait()
	sources, err := s.Sources(ctx, store.DefaultTenant)
	if want := 1 + n - n/10; err != nil || len(sources) != want {
		t.Errorf("got %d sources and the error %v, want %d", len(sources), err, want)
	}
	routing, err := s.Routing(ctx, store.DefaultTenant)
	if err != nil {
		t.Fatal(err)
	}
	if version, err := s.RoutingVersion(ctx, store.DefaultTenant); version != routing.Version {
		t.Errorf("got the routing version %d and the error %v, want %d as in the database", version, err, routing.Version)
	}
	if want := int64(1 + 1 + n - n/10); routing.Version != want {
		t.Errorf("got the routing version %d, want %d: one for each change", routing.Version, want)
	}
}

// Where another program holds the write lock for long, writes fail and
// nothing is broken.
func TestLockedDatabase(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	shell := openFile(t, dir)
	if _, err := shell.Exec(`BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	if err := s.Accept(t.Context(), newAcceptance(t, s)); err == nil || errors.Is(err, store.ErrBroken) {
		t.Errorf("while the database is locked: got the error %v", err)
	}
	if _, err := shell.Exec(`ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	accept(t, s)
}

// A call that is given up while it waits for its turn is not done, and one
// that is under way is not given up.
func TestGivenUp(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	shell := openFile(t, dir)
	if _, err := shell.Exec(`BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	errs := make([]error, 20)
	var started, ended sync.WaitGroup
	write := func(i int) {
		started.Add(1)
		ended.Go(func() {
			started.Done()
			errs[i] = s.CreateTenant(ctx, store.Tenant{ID: fmt.Sprint("tenant", i)})
		})
	}
	write(0)
	if _, err := s.Tenants(t.Context()); err != nil { // long enough for the writer to take that one, and wait for the lock
		t.Fatal(err)
	}
	for i := 1; i < len(errs); i++ {
		write(i)
	}
	started.Wait()
	cancel()
	if _, err := shell.Exec(`ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	ended.Wait()
	if err := s.CreateTenant(t.Context(), store.Tenant{ID: "last"}); err != nil { // the writer is done with the others
		t.Fatal(err)
	}
	for i, err := range errs {
		_, there := s.Tenant(t.Context(), fmt.Sprint("tenant", i))
		done := err == nil && there == nil
		notDone := errors.Is(err, context.Canceled) && errors.Is(there, store.ErrNotFound)
		if !done && !notDone {
			t.Errorf("write %d: got the error %v, and reading it the error %v", i, err, there)
		}
	}
}

func TestCheckFinds(t *testing.T) {
	for damage, want := range map[string]string{
		`DELETE FROM event`:                "1 deliveries without their event, 0 without all of their attempts",
		`UPDATE delivery SET attempts = 3`: "0 deliveries without their event, 1 without all of their attempts",
		`PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'delivery_due'`: "malformed",
	} {
		dir := t.TempDir()
		s := open(t, dir)
		accept(t, s)
		if err := s.Check(t.Context()); err != nil {
			t.Errorf("before the damage: got the error %v", err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		db := openFile(t, dir)
		if _, err := db.Exec(damage); err != nil {
			t.Fatal(err)
		}
		db.Close()
		err := open(t, dir).Check(t.Context())
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s:\n got the error %v, want one with: %s", damage, err, want)
		}
	}
}

func TestFileModes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	s := open(t, dir)
	accept(t, s)
	for name, want := range map[string]fs.FileMode{
		"": fs.ModeDir | 0o700, "sealhook.db": 0o600, "sealhook.db-wal": 0o600, "sealhook.db-shm": 0o600, "sealhook.lock": 0o600,
	} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode() != want {
			t.Errorf("%s: got the mode %v, want %v", filepath.Join("data", name), info.Mode(), want)
		}
	}
}

// The space of what was deleted goes back to the disk, but for some to use again.
func TestShrink(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	const events, size = 600, 32 << 10 // 20 MB
	for range events / 50 {
		batch := make([]*store.Acceptance, 50)
		for i := range batch {
			batch[i] = &store.Acceptance{
				Event: store.Event{Tenant: store.DefaultTenant, Type: "a", At: at, Payload: make([]byte, size)}, RoutingVersion: 1,
			}
		}
		if err := s.Accept(t.Context(), batch...); err != nil {
			t.Fatal(err)
		}
	}
	for after, more := int64(0), true; more; more = after != 0 {
		var err error
		if _, after, err = s.Purge(t.Context(), store.DefaultTenant, store.KeptEvents, at.Add(time.Hour), after, 100); err != nil {
			t.Fatal(err)
		}
	}
	calls := 0
	for more := true; more; calls++ {
		var err error
		if more, err = s.Shrink(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(filepath.Join(dir, "sealhook.db"))
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Size(); got < 3<<20 || got > 5<<20 {
		t.Errorf("got a file of %d bytes, want about the 4 MiB that are kept", got)
	}
	if calls < 10 {
		t.Errorf("it took %d calls, want many that are short", calls)
	}
}

// Each list and each claim walks an index in the order of its rows: it never
// reads a whole table and never sorts.
func TestPlans(t *testing.T) {
	s := open(t, t.TempDir())
	type query struct {
		text string
		args []any
	}
	q := func(text string, args []any) query { return query{text, args} }
	tenant, page := store.DefaultTenant, store.Page{Before: 5}
	failed := []store.State{store.Failed}
	for _, row := range []struct {
		index string
		query query
	}{
		{"delivery_due", q(sqlstore.NextDueQuery, []any{1, 1})},
		{"delivery_due", q(sqlstore.ClaimQuery, []any{tenant, 1, at.UnixMicro(), 10})},
		{"endpoint_created", q(sqlstore.EndpointsQuery(store.EndpointFilter{Tenant: tenant, Search: "a", Page: page}))},

		{"event_tenant", q(sqlstore.EventsQuery(store.EventFilter{Tenant: tenant, Page: page}, -1))},
		{"event_type_id", q(sqlstore.EventsQuery(store.EventFilter{Tenant: tenant, Type: "a", Since: at, Until: at}, 0))},
		{"event_source", q(sqlstore.EventsQuery(store.EventFilter{Tenant: tenant, Source: 1, Since: at, Page: page}, 0))},
		{"event_source", q(sqlstore.EventsQuery(store.EventFilter{Tenant: tenant, Source: 1, Type: "a"}, 0))},
		{"event_type_id", q(sqlstore.EventsQuery(store.EventFilter{Tenant: tenant, Source: 1, Type: "a"}, 1))},

		{"delivery_tenant", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Since: at, Page: page}, false, -1))},
		{"delivery_tenant", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, States: []store.State{store.Delivered}, Page: page}, false, -1))},
		{"delivery_tenant", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Type: "a", Page: page}, false, -1))},
		{"delivery_event", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Event: 1, Page: page}, false, 0))},
		{"delivery_endpoint", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Endpoint: 1, Until: at, Page: page}, false, 0))},
		{"delivery_endpoint", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Endpoint: 1, States: failed, Page: page}, false, 1))},
		{"delivery_state", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Endpoint: 1, States: failed, Page: page}, false, 0))},
		{"delivery_state", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, States: failed, Page: page}, false, 0))},
		{"delivery_tenant", q(sqlstore.DeliveriesQuery(store.DeliveryFilter{Tenant: tenant, Statuses: []store.StatusRange{{First: 200, Last: 299}}, Page: page}, false, -1))},

		{"request_tenant", q(sqlstore.RequestsQuery(store.RequestFilter{Tenant: tenant, Page: page}, -1))},
		{"request_source", q(sqlstore.RequestsQuery(store.RequestFilter{Tenant: tenant, Source: 1, Page: page}, 0))},
		{"request_verdict", q(sqlstore.RequestsQuery(store.RequestFilter{Tenant: tenant, Verdicts: []store.Verdict{store.VerdictRefused}, Page: page}, 0))},
	} {
		plan, err := s.Plan(t.Context(), row.query.text, row.query.args)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(plan, func(step string) bool { return strings.Contains(step, " INDEX "+row.index+" (") }) ||
			slices.ContainsFunc(plan, func(step string) bool { return strings.Contains(step, "TEMP B-TREE") }) {
			t.Errorf("%s\n got the plan %q, want the index %s and no sorting", row.query.text, plan, row.index)
		}
	}
	// What is counted is grouped, but is looked for among the event's alone.
	text, args := sqlstore.CountByEventQuery(tenant, []store.EventID{1, 2})
	plan, err := s.Plan(t.Context(), text, args)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(strings.Join(plan, "\n"), " INDEX delivery_event (event=?"); n != 2 {
		t.Errorf("%s\n got the plan %q, want the index delivery_event twice", text, plan)
	}
}

func TestFailingSurvivesARestart(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	e := store.Endpoint{ID: store.RandomID[store.EndpointID](), Tenant: store.DefaultTenant, EventTypes: []string{"*"}, Created: at, Updated: at}
	if err := s.CreateEndpoint(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Failing(t.Context(), e.Tenant, e.ID, at); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	if since, err := s.Failing(t.Context(), e.Tenant, e.ID, at.Add(time.Hour)); err != nil || !since.Equal(at) {
		t.Errorf("got failing since %s (%v), want %s", since, err, at)
	}
	if since, err := s.NotFailing(t.Context(), e.Tenant, e.ID); err != nil || !since.Equal(at) {
		t.Errorf("got failing until now since %s (%v), want %s", since, err, at)
	}
}

// Transactions that many share begin some time apart, and those of a caller
// alone do not.
func TestTransactionsApart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, t.TempDir())
		const rounds = 10
		measure := func(callers int) time.Duration {
			start := time.Now()
			for range rounds {
				var calls sync.WaitGroup
				for range callers {
					a := newAcceptance(t, s)
					calls.Go(func() {
						if err := s.Accept(t.Context(), a); err != nil {
							t.Error(err)
						}
					})
				}
				calls.Wait()
			}
			return time.Since(start)
		}
		if got := measure(1); got != 0 {
			t.Errorf("%d writes of one caller took %s, want no time", rounds, got)
		}
		const apart = 2 * time.Millisecond
		if got := measure(50); got < (rounds-1)*apart || got > 4*rounds*apart {
			t.Errorf("%d writes of 50 callers each took %s, want about %s", rounds, got, rounds*apart)
		}
	})
}
