package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// maxBatch is from how many rows on no further write joins a transaction, so
// that none waits long for the others.
const maxBatch = 512

// A write is one caller's change, waiting for the writer.
type write struct {
	ctx    context.Context
	rows   int // about as many as it changes
	do     func(*tx) error
	taken  atomic.Bool // by the writer, or by its caller to give it up
	answer chan error
}

// write hands do to the writer and returns when what it wrote is on disk. do
// may run twice, and so must set results on its caller's values in a way that
// the second run overwrites. Where it returns an error, nothing it wrote stays.
func (s *Store) write(ctx context.Context, do func(*tx) error) error { return s.writeRows(ctx, 1, do) }

// writeRows is write for a change of about so many rows.
func (s *Store) writeRows(ctx context.Context, rows int, do func(*tx) error) error {
	leave, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	w := &write{ctx: ctx, rows: rows, do: do, answer: make(chan error, 1)}
	select {
	case s.queue <- w:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-w.answer:
		return err
	case <-ctx.Done():
		if w.taken.CompareAndSwap(false, true) {
			return ctx.Err()
		}
		return <-w.answer // it runs already, and may be using the caller's values
	}
}

// runWrites answers the writes in the queue until it is closed. While one
// batch is being committed the next one gathers, so that no timer is needed.
func (s *Store) runWrites() {
	defer close(s.writerDone)
	tx := &tx{conn: s.writeConn, stmts: make(map[string]*sql.Stmt), clock: &s.clock, versions: &s.routing, allFailing: &s.failing}
	defer tx.close()
	var batch []*write
	for first := range s.queue {
		batch = gather(batch[:0], first, s.queue)
		s.checkpoint.writing.Lock()
		start := time.Now()
		s.commit(tx, batch)
		s.checkpoint.writing.Unlock()
		if f := s.onCommit.Load(); f != nil && len(batch) > 0 {
			(*f)(len(batch), time.Since(start))
		}
	}
}

// gather returns the first write and those waiting behind it, without the
// ones that were given up.
func gather(batch []*write, first *write, queue <-chan *write) []*write {
	rows := 0
	for next := first; ; {
		if next.taken.CompareAndSwap(false, true) {
			if err := next.ctx.Err(); err != nil {
				next.answer <- err
			} else {
				batch = append(batch, next)
				rows += next.rows
			}
		}
		if rows >= maxBatch {
			return batch
		}
		select {
		case w, ok := <-queue:
			if !ok {
				return batch
			}
			next = w
		default:
			return batch
		}
	}
}

// commit runs a batch in one transaction and answers it. Where one write
// fails after it has changed something, all of them run again, each in a
// transaction of its own, so that it fails alone.
func (s *Store) commit(tx *tx, batch []*write) {
	if len(batch) == 0 {
		return
	}
	answers, again := s.try(tx, batch)
	if again {
		for _, w := range batch {
			alone, _ := s.try(tx, []*write{w})
			w.answer <- alone[0]
		}
		return
	}
	for i, w := range batch {
		w.answer <- answers[i]
	}
}

// try runs a batch in one transaction and returns an answer to each write.
// again means that one write spoilt the transaction for the others, and that
// nothing was written.
func (s *Store) try(tx *tx, batch []*write) (answers []error, again bool) {
	answers = make([]error, len(batch))
	all := func(err error) []error {
		for i := range answers {
			answers[i] = err
		}
		return answers
	}
	if err := s.failure.get(); err != nil {
		return all(err), false
	}
	if err := tx.begin(); err != nil {
		return all(fmt.Errorf("begin a transaction: %w", err)), false
	}
	for i, w := range batch {
		tx.touched = false
		answers[i] = w.do(tx)
		if answers[i] != nil && tx.touched {
			tx.rollback()
			return answers, len(batch) > 1
		}
	}
	if err := tx.commit(); err != nil {
		tx.rollback()
		// What a failed fsync did not write may never be written, though a
		// second fsync succeeds. So nothing is promised from here on.
		return all(s.failure.set(fmt.Errorf("commit: %w", err))), false
	}
	s.checkpoint.due.Store(true)
	return answers, false
}

// A failure is the error after which nothing is written any more. It is safe
// for use by many goroutines.
type failure struct {
	err  atomic.Pointer[error]
	seen chan struct{} // closed when err is set
}

// set keeps the first cause and returns the error that answers every write from then on.
func (f *failure) set(cause error) error {
	err := fmt.Errorf("%w: %w", store.ErrBroken, cause)
	if f.err.CompareAndSwap(nil, &err) {
		close(f.seen)
	}
	return f.get()
}

// get returns what set made of the first cause, or nil.
func (f *failure) get() error {
	if err := f.err.Load(); err != nil {
		return *err
	}
	return nil
}

// A tx is the writer's transaction. Only the writer's goroutine uses it. Its
// statements are prepared when they are first used, and kept.
type tx struct {
	conn     *sql.Conn
	stmts    map[string]*sql.Stmt
	clock    *store.Clock
	versions *routingVersions
	raised   map[string]int64 // the routing versions that commit will publish

	allFailing *failingEndpoints
	failing    map[store.EndpointID]int64 // what commit will publish of them; 0: not failing

	touched bool // the current write changed rows, or one of its statements failed
}

// The transaction's statements carry no caller's context: an interrupted one
// would spoil the batch for the other callers.
var background = context.Background()

func (tx *tx) begin() error {
	tx.raised, tx.failing = make(map[string]int64), make(map[store.EndpointID]int64)
	_, err := tx.exec(beginWrite)
	return err
}

func (tx *tx) commit() error {
	if _, err := tx.exec(`COMMIT`); err != nil {
		return err
	}
	tx.versions.publish(tx.raised)
	tx.allFailing.publish(tx.failing)
	return nil
}

// rollback undoes the transaction. It has no error: where the database has
// rolled back by itself there is nothing left to do, and where it cannot, the
// next begin fails.
func (tx *tx) rollback() { _, _ = tx.exec(`ROLLBACK`) }

// exec runs a statement and returns how many rows it changed.
func (tx *tx) exec(query string, args ...any) (int64, error) {
	stmt, err := tx.prepare(query) //nolint:sqlclosecheck // kept until the writer ends
	if err != nil {
		return 0, err
	}
	result, err := stmt.ExecContext(background, args...)
	if err != nil {
		tx.touched = true
		return 0, err
	}
	n, err := result.RowsAffected()
	tx.touched = tx.touched || n > 0 || err != nil
	return n, err
}

// QueryContext runs a query that changes nothing.
func (tx *tx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	stmt, err := tx.prepare(query) //nolint:sqlclosecheck // kept until the writer ends
	if err != nil {
		return nil, err
	}
	rows, err := stmt.QueryContext(ctx, args...)
	tx.touched = tx.touched || err != nil
	return rows, err
}

func (tx *tx) prepare(query string) (*sql.Stmt, error) {
	if stmt := tx.stmts[query]; stmt != nil {
		return stmt, nil
	}
	stmt, err := tx.conn.PrepareContext(background, query)
	if err != nil {
		tx.touched = true
		return nil, err
	}
	tx.stmts[query] = stmt
	return stmt, nil
}

// close lets go of the statements: the connection does not close with them open.
func (tx *tx) close() {
	for _, stmt := range tx.stmts {
		stmt.Close()
	}
}

// routingVersion returns a tenant's routing version as this transaction sees
// it, or store.ErrNotFound where there is no such tenant.
func (tx *tx) routingVersion(tenant string) (int64, error) {
	if v, ok := tx.raised[tenant]; ok {
		return v, nil
	}
	return tx.versions.get(tenant)
}

// setRoutingVersion notes a version that this transaction wrote.
func (tx *tx) setRoutingVersion(tenant string, version int64) { tx.raised[tenant] = version }

// raiseRoutingVersion makes every decision of a tenant's earlier routing stale.
func (tx *tx) raiseRoutingVersion(tenant string) error {
	version, err := tx.routingVersion(tenant)
	if err != nil {
		return err
	}
	tx.setRoutingVersion(tenant, version+1)
	_, err = tx.exec(`UPDATE tenant SET routing_version = $2 WHERE tenant = $1`, tenant, version+1)
	return err
}

// routingVersions holds the committed routing version of every tenant, so
// that checking one costs no query. It is safe for use by many goroutines.
type routingVersions struct {
	mu       sync.RWMutex
	byTenant map[string]int64 // guarded by mu
}

func (v *routingVersions) get(tenant string) (int64, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	version, ok := v.byTenant[tenant]
	if !ok {
		return 0, fmt.Errorf("tenant %.64q: %w", tenant, store.ErrNotFound)
	}
	return version, nil
}

func (v *routingVersions) publish(raised map[string]int64) {
	if len(raised) == 0 {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	maps.Copy(v.byTenant, raised)
}
