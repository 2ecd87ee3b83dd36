// Package sqlstore keeps what package store describes in a SQL database:
// SQLite in a folder of its own, or PostgreSQL, which several processes share.
//
// Both have the same tables, and the same statements but for those whose form
// decides how fast webhooks pass, which are in the files of the one engine or
// the other. In both, writes that are waiting share a transaction and are
// answered once it is on disk. SQLite has one writer; what PostgreSQL's
// writers must not do at the same time takes a lock (see tx.lock).
//
// It leaves to others when a delivery is due and what is sealed in a secret.
package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/sealhook/sealhook/internal/store"
)

// A Store is a [store.Store]. Open one with [OpenSQLite] or [OpenPostgres].
type Store struct {
	db    engine
	reads steady // for queries; its connections change nothing
	clock store.Clock

	// calls is held for reading by every call under way, and for writing by
	// Close, which so waits for them.
	calls  sync.RWMutex
	closed bool // guarded by calls

	routing  routingVersions
	failing  failingEndpoints
	onCommit atomic.Pointer[func(writes int, took time.Duration)]
}

var _ store.Store = (*Store)(nil)

// An engine is what differs between the databases.
type engine interface {
	// write runs do in a transaction, which sees and changes the rows of a
	// tenant, or of every one, where the database is PostgreSQL. It returns
	// when what do wrote is on disk. do may run twice, and so must set results on its caller's values
	// in a way that the second run overwrites. Where it returns an error,
	// nothing it wrote stays.
	write(ctx context.Context, of string, do func(*tx) error) error

	// These do what store.Store says of the methods of their names.
	accept(ctx context.Context, batch []*store.Acceptance) error
	complete(ctx context.Context, batch []*store.Completion) error
	claim(ctx context.Context, owner store.OwnerNo, now time.Time, lease time.Duration, size int, shares []store.Share) ([]store.Delivery, error)
	nextDue(ctx context.Context, owner store.OwnerNo, endpoints []store.EndpointID) ([]store.Due, error)
	shrink(ctx context.Context) (more bool, err error)
	now() time.Time
	tell(ctx context.Context, text string) error
	hear(ctx context.Context, hear func(text string))

	// endLeases moves deliveries that owner holds to another state, without an attempt.
	endLeases(ctx context.Context, owner store.OwnerNo, ids []store.DeliveryID, to ending) error
	// settle writes what is not written yet of what a query asks for.
	settle(ctx context.Context, query string) error
	// sawDue notes all that was due, as a look found it that began at that time.
	sawDue(all []store.Due, began time.Time)
	// check verifies what the database itself can.
	check(ctx context.Context) error
	// isolation is that of a transaction whose reads see one moment.
	isolation() sql.IsolationLevel
	// between is the condition that a column has the value, and the id lies
	// between two others: a range of the index that goes by the column and then by id.
	between(column, id string, value any, above, below int64) condition
	// patience is how long a call may take; 0: as long as its caller likes.
	patience() time.Duration
	// explain makes of the driver's error one that a caller can decide by.
	explain(err error) error
	// disconnected reports whether a connection was broken before it answered.
	disconnected(err error) bool
	// failure is what becomes of a disk that fails: see store.ErrBroken. Nil: the
	// database sees to its own.
	failure() *failure
	close() error
}

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

// call runs a call of the database, which ends in time.
func (s *Store) call(ctx context.Context, do func(ctx context.Context) error) error {
	leave, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	if patience := s.db.patience(); patience > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, patience, store.ErrUnavailable)
		defer cancel()
	}
	err = s.db.explain(do(ctx))
	if errors.Is(err, context.DeadlineExceeded) && errors.Is(context.Cause(ctx), store.ErrUnavailable) {
		return fmt.Errorf("%w: no answer in time", store.ErrUnavailable)
	}
	return err
}

// write is the engine's, as a call.
func (s *Store) write(ctx context.Context, of string, do func(*tx) error) error {
	return s.call(ctx, func(ctx context.Context) error { return s.db.write(ctx, of, do) })
}

// reroute is a write that changes what a tenant's routing is made of: it
// makes every decision of the earlier routing stale.
func (s *Store) reroute(ctx context.Context, tenant string, do func(*tx) error) error {
	return s.write(ctx, tenant, func(tx *tx) error {
		if err := tx.holdRouting(tenant); err != nil {
			return err
		}
		if err := do(tx); err != nil {
			return err
		}
		return tx.raiseRoutingVersion(tenant)
	})
}

// Broken is closed when a commit to SQLite has failed. Nothing is written any
// more then, and what is on disk is known again only after the next open: a
// server should end. Failure says why.
func (s *Store) Broken() <-chan struct{} {
	if f := s.db.failure(); f != nil {
		return f.seen
	}
	return nil
}

// Failure returns an error with store.ErrBroken and its cause once Broken is
// closed, and nil before.
func (s *Store) Failure() error {
	if f := s.db.failure(); f != nil {
		return f.get()
	}
	return nil
}

// OnCommit has f called after each transaction of the writers, with the number of writes that
// shared it and how long it took. It is called by the writers: f must be quick.
func (s *Store) OnCommit(f func(writes int, took time.Duration)) { s.onCommit.Store(&f) }

// committed tells OnCommit's function.
func (s *Store) committed(writes int, start time.Time) {
	if f := s.onCommit.Load(); f != nil {
		(*f)(writes, time.Since(start))
	}
}

// Close implements [store.Store].
func (s *Store) Close() error {
	s.calls.Lock()
	defer s.calls.Unlock()
	if s.closed {
		return store.ErrClosed
	}
	s.closed = true
	if err := errors.Join(s.db.close(), s.reads.Close()); err != nil {
		return fmt.Errorf("close the store: %w", err)
	}
	return nil
}

// Check implements [store.Store]. Beyond the database's own check it looks
// for deliveries without their event or without all of their attempts.
func (s *Store) Check(ctx context.Context) error {
	leave, err := s.enter(ctx)
	if err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	defer leave()
	ctx = context.WithValue(ctx, readOf{}, everyTenant)
	if err := s.db.check(ctx); err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	if err := s.db.settle(ctx, everyDelivery); err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	orphans, err := queryOne(ctx, s.reads, scanInt, `SELECT count(*) FROM delivery AS d
		WHERE NOT EXISTS (SELECT 1 FROM event AS e WHERE e.id = d.event AND e.tenant = d.tenant)`)
	if err != nil {
		return fmt.Errorf("check the store: %w", s.db.explain(err))
	}
	gaps, err := queryOne(ctx, s.reads, scanInt, `SELECT count(*) FROM delivery AS d WHERE d.attempts > 1 AND d.attempts - 1 <>
		(SELECT count(*) FROM attempt AS a WHERE a.delivery = d.id AND a.tenant = d.tenant)`)
	if err != nil {
		return fmt.Errorf("check the store: %w", s.db.explain(err))
	}
	if orphans+gaps > 0 {
		return fmt.Errorf("check the store: %d deliveries without their event, %d without all of their attempts", orphans, gaps)
	}
	return nil
}

// load makes the default tenant and reads what is kept in memory.
func (s *Store) load(ctx context.Context, c conn) error {
	_, err := c.ExecContext(ctx, insertTenant, store.DefaultTenant, "Default", "{}", "{}", micros(time.Now()), 1)
	if err != nil {
		return fmt.Errorf("make the default tenant: %w", err)
	}
	last, err := queryOne(ctx, c, scanInt, `/* every tenant */ SELECT COALESCE(max(id), 0) FROM (
		SELECT max(id) AS id FROM event UNION ALL SELECT max(id) FROM delivery
		UNION ALL SELECT max(id) FROM request UNION ALL SELECT max(id) FROM job UNION ALL SELECT max(id) FROM audit) AS largest`)
	if err != nil {
		return fmt.Errorf("read the largest id: %w", err)
	}
	s.clock.StartAfter(last)
	return s.refresh(ctx, c)
}

// refresh reads what is kept in memory.
func (s *Store) refresh(ctx context.Context, q querier) error {
	ctx = context.WithValue(ctx, readOf{}, everyTenant)
	versions := make(map[string]int64)
	_, err := queryAll(ctx, q, func(r row) (_ struct{}, err error) {
		var tenant string
		var version int64
		err = r.Scan(&tenant, &version)
		versions[tenant] = version
		return struct{}{}, err
	}, `SELECT tenant, routing_version FROM tenant`)
	if err != nil {
		return fmt.Errorf("read the routing versions: %w", err)
	}
	s.routing.publish(versions)
	failing, err := queryAll(ctx, q, scanEndpoint,
		`/* every tenant */ SELECT `+endpointColumns+` FROM endpoint WHERE failing_since <> 0 AND deleted = 0`)
	if err != nil {
		return fmt.Errorf("read which endpoints fail: %w", err)
	}
	s.failing.replace(failing)
	return nil
}

// A steady pool takes another connection where one turns out to be broken,
// such as all of them after the database was started again.
type steady struct {
	*sql.DB
	disconnected func(error) bool
}

// maxSteady is how many connections it takes.
const maxSteady = maxPostgresReaders + 1

func (s steady) QueryContext(ctx context.Context, query string, args ...any) (rows *sql.Rows, err error) {
	for range maxSteady {
		if rows, err = s.DB.QueryContext(ctx, query, args...); err == nil || !s.disconnected(err) {
			break
		}
	}
	return rows, err
}

func (s steady) BeginTx(ctx context.Context, options *sql.TxOptions) (tx *sql.Tx, err error) {
	for range maxSteady {
		if tx, err = s.DB.BeginTx(ctx, options); err == nil || !s.disconnected(err) {
			break
		}
	}
	return tx, err
}

// A querier runs a query: a pool, a transaction, or the writer's.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// row is what a scan function reads: the current one of *sql.Rows.
type row interface{ Scan(dest ...any) error }

// everyTenant is whose rows a read or a write may see that is about all of
// them. No tenant has such an id.
const everyTenant = "*"

// everyDelivery stands for queries that may ask for any delivery.
const everyDelivery = "delivery"

// A readOf is what a context knows of a read: whose rows it may see.
type readOf struct{}

// list returns the rows of a query of its own. It sees the rows of a tenant, or
// of every one, whatever it asks for, where the database is PostgreSQL.
func list[T any](ctx context.Context, s *Store, of string, scan func(row) (T, error), query string, args ...any) (all []T, err error) {
	err = s.call(context.WithValue(ctx, readOf{}, of), func(ctx context.Context) (err error) {
		if err := s.db.settle(ctx, query); err != nil {
			return err
		}
		all, err = queryAll(ctx, s.reads, scan, query, args...)
		return err
	})
	return all, err
}

// one returns the one row of such a query, or store.ErrNotFound.
func one[T any](ctx context.Context, s *Store, of string, scan func(row) (T, error), query string, args ...any) (v T, err error) {
	err = s.call(context.WithValue(ctx, readOf{}, of), func(ctx context.Context) (err error) {
		if err := s.db.settle(ctx, query); err != nil {
			return err
		}
		v, err = queryOne(ctx, s.reads, scan, query, args...)
		return err
	})
	return v, err
}

// snapshot runs several queries that see the same moment, and the rows of a
// tenant or of every one.
func (s *Store) snapshot(ctx context.Context, of string, read func(ctx context.Context, q querier) error) error {
	return s.call(context.WithValue(ctx, readOf{}, of), func(ctx context.Context) error {
		if err := s.db.settle(ctx, everyDelivery); err != nil {
			return err
		}
		return readTogether(ctx, s.reads, s.db.isolation(), read)
	})
}

// readTogether runs several queries in one transaction.
func readTogether(ctx context.Context, db steady, isolation sql.IsolationLevel, read func(ctx context.Context, q querier) error) error {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: isolation})
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // it only read
	return read(ctx, tx)
}

func queryAll[T any](ctx context.Context, q querier, scan func(row) (T, error), query string, args ...any) ([]T, error) {
	makeValid(args)
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

// validText returns a text as it is kept: what PostgreSQL does not take for
// text, NUL and what is no UTF-8, is replaced.
func validText(s string) string {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return s
	}
	return strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", "\uFFFD"), "\uFFFD")
}

// makeValid does that to the texts among a statement's arguments.
func makeValid(args []any) {
	for i, arg := range args {
		if s, ok := arg.(string); ok {
			if valid := validText(s); valid != s {
				args[i] = valid
			}
		}
	}
}
