// Package sqlstore keeps what package store describes in a SQL database:
// SQLite in a folder of its own.
//
// All writes go through one goroutine, which runs those that are waiting in
// one transaction and answers them once it is on disk. Reads run beside it.
//
// It leaves to others when a delivery is due and what is sealed in a secret.
package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A Store is a [store.Store]. Open one with [OpenSQLite].
type Store struct {
	lock       io.Closer // the folder's lock file
	reads      *sql.DB   // connections that cannot write
	writes     *sql.DB   // one connection, which writeConn holds
	writeConn  *sql.Conn
	checkpoint *checkpointer

	clock store.Clock

	// calls is held for reading by every call under way, and for writing by
	// Close, which so waits for them.
	calls  sync.RWMutex
	closed bool // guarded by calls

	queue      chan *write   // closed by Close
	writerDone chan struct{} // closed when the writer has answered all of queue

	failure failure
	routing routingVersions

	onCommit atomic.Pointer[func(writes int, took time.Duration)]
	failing  failingEndpoints
}

var _ store.Store = (*Store)(nil)

// enter begins a call and returns what ends it.
func (s *Store) enter(ctx context.Context) (leave func(), err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.calls.RLock()
	if s.closed {
		s.calls.RUnlock()
		return nil, store.ErrClosed
	}
	return s.calls.RUnlock, nil
}

// Broken is closed when a commit has failed. Nothing is written any more
// then, and what is on disk is known again only after the next open: a server
// should end.
func (s *Store) Broken() <-chan struct{} { return s.failure.seen }

// OnCommit has f called after each transaction, with the number of writes that
// shared it and how long it took. It is called by the writer: f must be quick.
func (s *Store) OnCommit(f func(writes int, took time.Duration)) { s.onCommit.Store(&f) }

// Close implements [store.Store].
func (s *Store) Close() error {
	s.calls.Lock()
	defer s.calls.Unlock()
	if s.closed {
		return store.ErrClosed
	}
	s.closed = true
	close(s.queue)
	<-s.writerDone
	err := errors.Join(
		s.checkpoint.stop(),
		s.reads.Close(),
		s.writeConn.Close(),
		s.writes.Close(),
		s.lock.Close(),
	)
	if err != nil {
		return fmt.Errorf("close the store: %w", err)
	}
	return nil
}

// Check implements [store.Store]. Beyond the database's own check it looks
// for deliveries without their event or without all of their attempts.
func (s *Store) Check(ctx context.Context) error {
	problems, err := list(ctx, s, scanText, `PRAGMA integrity_check(10)`)
	if err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	if len(problems) != 1 || problems[0] != "ok" {
		return fmt.Errorf("check the store: the database is damaged: %q", problems)
	}
	orphans, err := one(ctx, s, scanInt, `SELECT count(*) FROM delivery AS d
		WHERE NOT EXISTS (SELECT 1 FROM event AS e WHERE e.id = d.event AND e.tenant = d.tenant)`)
	if err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	gaps, err := one(ctx, s, scanInt, `SELECT count(*) FROM delivery AS d WHERE d.attempts > 1 AND d.attempts - 1 <>
		(SELECT count(*) FROM attempt AS a WHERE a.delivery = d.id AND a.tenant = d.tenant)`)
	if err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	if orphans+gaps > 0 {
		return fmt.Errorf("check the store: %d deliveries without their event, %d without all of their attempts", orphans, gaps)
	}
	return nil
}

// A querier runs a query: a pool, a transaction, or the writer's.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// row is what a scan function reads: the current one of *sql.Rows.
type row interface{ Scan(dest ...any) error }

// list returns the rows of a query of its own.
func list[T any](ctx context.Context, s *Store, scan func(row) (T, error), query string, args ...any) ([]T, error) {
	leave, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	return queryAll(ctx, s.reads, scan, query, args...)
}

// one returns the one row of a query of its own, or store.ErrNotFound.
func one[T any](ctx context.Context, s *Store, scan func(row) (T, error), query string, args ...any) (T, error) {
	leave, err := s.enter(ctx)
	if err != nil {
		return *new(T), err
	}
	defer leave()
	return queryOne(ctx, s.reads, scan, query, args...)
}

// snapshot runs several queries that see the same moment.
func (s *Store) snapshot(ctx context.Context, read func(q querier) error) error {
	leave, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	tx, err := s.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // it only read
	return read(tx)
}

func queryAll[T any](ctx context.Context, q querier, scan func(row) (T, error), query string, args ...any) ([]T, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		t, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, rows.Err()
}

func queryOne[T any](ctx context.Context, q querier, scan func(row) (T, error), query string, args ...any) (T, error) {
	all, err := queryAll(ctx, q, scan, query, args...)
	if err == nil && len(all) == 0 {
		err = store.ErrNotFound
	}
	if err != nil {
		return *new(T), err
	}
	return all[0], nil
}

func scanInt(r row) (n int64, err error) {
	err = r.Scan(&n)
	return n, err
}

func scanText(r row) (s string, err error) {
	err = r.Scan(&s)
	return s, err
}

// micros is how a time is kept: microseconds since 1970, and 0 for the zero time.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// timeOf undoes micros.
func timeOf(micros int64) time.Time {
	if micros == 0 {
		return time.Time{}
	}
	return time.UnixMicro(micros).UTC()
}

// blob keeps nil bytes as empty ones, for NULL means something else.
func blob(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
