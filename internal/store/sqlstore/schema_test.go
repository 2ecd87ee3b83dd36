//go:build linux || darwin

package sqlstore_test

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// Killed before any statement, the changes of the schema are made to the end
// by who comes next, and then all of them are there.
func TestMigrateKilledSQLite(t *testing.T) {
	for n := 1; ; n++ {
		dir := t.TempDir()
		if !migrateUntil(t, n, dir, "") {
			if n < 50 {
				t.Errorf("%d statements made all changes: the test tests nothing", n-1)
			}
			return
		}
		s := open(t, dir)
		accept(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		schema, err := sqlstore.SQLiteSchema(t.Context(), dir)
		isWhole(t, n, schema, err)
		if mode := openFile(t, dir).QueryRow(`PRAGMA auto_vacuum`); scanNumber(t, mode) != 2 {
			t.Errorf("killed at statement %d: the database does not shrink", n)
		}
	}
}

func TestMigrateKilledPostgres(t *testing.T) {
	server := postgrestest.Start(t)
	for n := 1; ; n += 11 { // those after a kill wait for the lock of the one that was killed
		url := server.Database(t)
		if !migrateUntil(t, n, "", url) {
			if n < 50 {
				t.Errorf("%d statements made all changes: the test tests nothing", n-1)
			}
			return
		}
		s := openPostgres(t, url)
		accept(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		schema, err := sqlstore.PostgresSchema(t.Context(), url)
		isWhole(t, n, schema, err)
	}
}

// A change of the schema that has to wait, here for somebody who reads, holds up
// nobody else for long, and is made in the end.
func TestMigrateLetsOthersGoOn(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	if err := sqlstore.MigratePostgresTo(t.Context(), url, 70); err != nil { // what follows changes every table
		t.Fatal(err)
	}
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	reader, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = reader.Rollback() }() // in case the test ends before it
	if _, err := reader.Exec(`SELECT count(*) FROM delivery`); err != nil {
		t.Fatal(err)
	}
	opened := make(chan error, 1)
	go func() {
		s, err := sqlstore.OpenPostgres(t.Context(), url)
		if err == nil {
			err = s.Close()
		}
		opened <- err
	}()
	for len(query(t, url, `SELECT 'waits' FROM pg_locks WHERE relation = 'delivery'::regclass AND NOT granted`)) == 0 {
		select {
		case err := <-opened:
			t.Fatalf("opened beside somebody who reads, with the error %v: the test tests nothing", err)
		case <-time.After(10 * time.Millisecond):
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := db.ExecContext(ctx, `SELECT count(*) FROM delivery`); err != nil {
		t.Errorf("a read behind the change of the schema: %v", err)
	}
	if err := reader.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := <-opened; err != nil {
		t.Error(err)
	}
	schema, err := sqlstore.PostgresSchema(t.Context(), url)
	isWhole(t, 0, schema, err)
}

func isWhole(t *testing.T, n int, s sqlstore.Schema, err error) {
	t.Helper()
	if err != nil || len(s.Pending) > 0 || s.Version != s.Knows || s.Knows == 0 {
		t.Errorf("killed at statement %d: got the schema %+v (%v), want a whole one", n, s, err)
	}
}

func scanNumber(t *testing.T, r *sql.Row) (n int) {
	t.Helper()
	if err := r.Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// migrateUntil makes the changes in a process that kills itself before its
// n-th statement, and reports whether it came to that.
func migrateUntil(t *testing.T, n int, dir, url string) bool {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestMigrateAndDie$")
	cmd.Env = append(os.Environ(), "MIGRATE_UNTIL="+strconv.Itoa(n), "MIGRATE_DIR="+dir, "MIGRATE_URL="+url)
	out, err := cmd.CombinedOutput()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL {
		return true
	}
	if err != nil {
		t.Fatalf("migrate: %v\n%s", err, out)
	}
	return false
}

// TestMigrateAndDie is the process of migrateUntil.
func TestMigrateAndDie(t *testing.T) {
	left, err := strconv.Atoi(os.Getenv("MIGRATE_UNTIL"))
	if err != nil {
		t.Skip("it runs in a process of its own")
	}
	err = sqlstore.MigrateOver(t.Context(), os.Getenv("MIGRATE_DIR"), os.Getenv("MIGRATE_URL"), func(c driver.Connector) driver.Connector {
		return deadly{c, &left}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A deadly connector's connections kill the process before a statement.
type deadly struct {
	driver.Connector
	left *int
}

func (d deadly) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := d.Connector.Connect(ctx)
	return &deadlyConn{conn, d.left}, err
}

type deadlyConn struct {
	driver.Conn
	left *int
}

func (c *deadlyConn) count() {
	if *c.left--; *c.left == 0 {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // until it comes
	}
}

func (c *deadlyConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	c.count()
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

func (c *deadlyConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.count()
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args)
}

func (c *deadlyConn) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	c.count()
	tx, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, options)
	return deadlyTx{tx, c}, err
}

type deadlyTx struct {
	driver.Tx
	conn *deadlyConn
}

func (tx deadlyTx) Commit() error {
	tx.conn.count()
	return tx.Tx.Commit()
}

func (c *deadlyConn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.Conn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

// Reading the schema changes nothing, and says what is missing.
func TestSchema(t *testing.T) {
	dir := t.TempDir()
	if _, err := sqlstore.SQLiteSchema(t.Context(), dir); !errors.Is(err, sqlstore.ErrNoDatabase) || hintOf(err) == "" {
		t.Errorf("without a database: got the error %v with the hint %q, want %v with one", err, hintOf(err), sqlstore.ErrNoDatabase)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
		t.Errorf("reading made %v (%v)", entries, err)
	}
	if !migrateUntil(t, 40, dir, "") {
		t.Fatal("the changes took less than 40 statements")
	}
	before, err := sqlstore.SQLiteSchema(t.Context(), dir)
	if err != nil || len(before.Pending) == 0 || before.Version >= before.Knows {
		t.Errorf("in the middle: got %+v (%v), want pending changes", before, err)
	}
	s := open(t, dir)
	after, err := sqlstore.SQLiteSchema(t.Context(), dir) // while it is open
	if err != nil || len(after.Pending) > 0 || after.Version != after.Knows {
		t.Errorf("after a start: got %+v (%v), want none", after, err)
	}
	accept(t, s)

	url := postgrestest.Start(t).Database(t)
	empty, err := sqlstore.PostgresSchema(t.Context(), url)
	if err != nil || empty.Version != 0 || len(empty.Pending) == 0 {
		t.Errorf("an empty database: got %+v (%v), want pending changes", empty, err)
	}
	if tables := query(t, url, `SELECT tablename::TEXT FROM pg_tables WHERE schemaname = 'public'`); len(tables) > 0 {
		t.Errorf("reading made the tables %v", tables)
	}
}

// What was accepted before keys were kept as hashes is not accepted again.
func TestOldKeys(t *testing.T) {
	fingerprint := strings.Repeat("ab", 16) + strings.Repeat("cd", 16) // of which half is kept
	insert := func(bytes string) string {
		return fmt.Sprintf(`INSERT INTO dedupe (tenant, scope, text, event, fingerprint, at) VALUES
			('default', 'src_1', 'sig:00', 7, %[1]s, 1), ('default', 'id', 'order-é', 8, %[1]s, 1)`, bytes)
	}
	keys := map[store.EventID]store.Key{7: {Scope: "src_1", Text: "sig:00"}, 8: {Scope: store.KeyScopeID, Text: "order-é"}}
	knows := func(t *testing.T, s *sqlstore.Store) {
		for event, key := range keys {
			a := newAcceptance(t, s)
			a.Keys, a.Fingerprint = []store.Key{key}, store.Fingerprint(bytes.Repeat([]byte{0xab}, 16))
			if err := s.Accept(t.Context(), a); err != nil || !a.Duplicate || a.Event.ID != event {
				t.Errorf("%+v: got event %d, duplicate %t (%v), want %d as a duplicate", key, a.Event.ID, a.Duplicate, err, event)
			}
		}
	}

	t.Run("SQLite", func(t *testing.T) {
		dir := t.TempDir()
		if err := sqlstore.MigrateSQLiteTo(t.Context(), dir, 82); err != nil {
			t.Fatal(err)
		}
		db := openFile(t, dir)
		if _, err := db.Exec(insert("x'" + fingerprint + "'")); err != nil {
			t.Fatal(err)
		}
		db.Close()
		knows(t, open(t, dir))
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		url := postgrestest.Start(t).Database(t)
		if err := sqlstore.MigratePostgresTo(t.Context(), url, 82); err != nil {
			t.Fatal(err)
		}
		query(t, url, insert(`'\x`+fingerprint+"'"))
		knows(t, openPostgres(t, url))
	})
}

// A user who may not change the tables of an older schema is told so.
func TestOlderSchema(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	if !migrateUntil(t, 60, "", url) {
		t.Fatal("the changes took less than 60 statements")
	}
	query(t, url, `ALTER TABLE tenant RENAME TO tenant_of_somebody`)
	s, err := sqlstore.OpenPostgres(t.Context(), url)
	if err == nil {
		s.Close()
	}
	if !errors.Is(err, sqlstore.ErrOlderSchema) || hintOf(err) == "" {
		t.Errorf("got the error %v with the hint %q, want %v with one", err, hintOf(err), sqlstore.ErrOlderSchema)
	}
	query(t, url, `ALTER TABLE tenant_of_somebody RENAME TO tenant`)
	accept(t, openPostgres(t, url))

	dir := t.TempDir()
	if !migrateUntil(t, 40, dir, "") {
		t.Fatal("the changes took less than 40 statements")
	}
	db := openFile(t, dir)
	if _, err := db.Exec(`CREATE VIEW definition AS SELECT 1; CREATE VIEW account AS SELECT 1`); err != nil {
		t.Fatal(err)
	}
	db.Close()
	if _, err := sqlstore.OpenSQLite(t.Context(), dir); !errors.Is(err, sqlstore.ErrOlderSchema) || hintOf(err) == "" {
		t.Errorf("got the error %v with the hint %q, want %v with one", err, hintOf(err), sqlstore.ErrOlderSchema)
	}
}
