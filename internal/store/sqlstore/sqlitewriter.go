package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Where more than fewWrites share a transaction, transactions begin commitEvery
// apart: each one writes the last pages of every table and index again, however
// few rows it adds to them, and syncs them. A caller alone, who waits for each
// of its writes, never waits for that.
const (
	fewWrites   = 2
	commitEvery = 3 * time.Millisecond
)

// A write is one caller's change.
type write = turn[func(*tx) error]

func (e *sqliteEngine) write(ctx context.Context, _ string, do func(*tx) error) error {
	return wait(ctx, e.queue, 1, do)
}

// runWrites answers the writes in the queue until it is closed. While one
// batch is being committed the next one gathers.
func (e *sqliteEngine) runWrites() {
	defer close(e.writerDone)
	conn := newPreparing(e.writeConn)
	defer conn.close()
	tx := &tx{ctx: background, conn: conn, store: e.store, notes: &e.notes}
	var batch []*write
	for first := range e.queue {
		batch = gather(batch[:0], first, e.queue)
		e.checkpoint.writing.Lock()
		start, writes := time.Now(), len(batch)
		if e.notes.due(start) {
			batch = append(batch, sweep(start))
		}
		e.commit(tx, batch)
		e.checkpoint.writing.Unlock()
		if writes > 0 {
			e.store.committed(writes, start)
		}
		if writes > fewWrites {
			time.Sleep(commitEvery - time.Since(start))
		}
	}
}

// commit runs a batch in one transaction and answers it. Where one write
// fails after it has changed something, all of them run again, each in a
// transaction of its own, so that it fails alone.
func (e *sqliteEngine) commit(tx *tx, batch []*write) {
	if len(batch) == 0 {
		return
	}
	answers, again := e.try(tx, batch)
	if again {
		for _, w := range batch {
			alone, _ := e.try(tx, []*write{w})
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
func (e *sqliteEngine) try(tx *tx, batch []*write) (answers []error, again bool) {
	answers = make([]error, len(batch))
	all := func(err error) []error {
		for i := range answers {
			answers[i] = err
		}
		return answers
	}
	if err := e.failed.get(); err != nil {
		return all(err), false
	}
	if err := tx.begin(); err != nil {
		return all(fmt.Errorf("begin a transaction: %w", err)), false
	}
	for i, w := range batch {
		tx.touched = false
		answers[i] = w.change(tx)
		if answers[i] != nil && tx.touched {
			tx.rollback()
			return answers, len(batch) > 1
		}
	}
	if err := tx.commit(e.log); err != nil {
		tx.rollback()
		// What a failed fsync did not write may never be written, though a
		// second fsync succeeds. So nothing is promised from here on.
		return all(e.failed.set(fmt.Errorf("commit: %w", err))), false
	}
	if err := e.gone(); err != nil {
		return all(e.failed.set(err)), false
	}
	e.checkpoint.due.Store(true)
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

// The writer's statements carry no caller's context: an interrupted one would
// spoil the batch for the other callers.
var background = context.Background()

// begin takes the write lock at once, so that no later statement of the
// transaction can fail for want of it.
func (tx *tx) begin() error {
	tx.raised, tx.failing = make(map[string]int64), make(map[store.EndpointID]int64)
	_, err := tx.exec(`BEGIN IMMEDIATE`)
	return err
}

// commit returns nil when what is committed survives a power cut: log, to
// which SQLite has written it, is synced.
func (tx *tx) commit(log *os.File) error {
	if err := tx.keepNote(); err != nil {
		return err
	}
	if _, err := tx.exec(`COMMIT`); err != nil {
		return err
	}
	if err := syncData(log); err != nil {
		return err
	}
	tx.publish()
	return nil
}

// rollback undoes the transaction. It has no error: where the database has
// rolled back by itself there is nothing left to do, and where it cannot, the
// next begin fails.
func (tx *tx) rollback() {
	_, _ = tx.exec(`ROLLBACK`)
	tx.notes.undo()
}

// A preparing is a connection whose statements are prepared when they are
// first used, and kept. Those that change something go to the driver directly:
// database/sql is ready for statements that move between connections, and asks
// the driver about each value, which none of these need.
type preparing struct {
	conn    *sql.Conn
	execs   map[string]driver.StmtExecContext
	queries map[string]*sql.Stmt
	values  []driver.NamedValue // of the statement that runs
}

func newPreparing(conn *sql.Conn) *preparing {
	return &preparing{conn: conn, execs: make(map[string]driver.StmtExecContext), queries: make(map[string]*sql.Stmt)}
}

func (p *preparing) ExecContext(ctx context.Context, query string, args ...any) (result sql.Result, err error) {
	p.values = p.values[:0]
	for i, arg := range args {
		value, err := driver.DefaultParameterConverter.ConvertValue(arg)
		if err != nil {
			return nil, err
		}
		p.values = append(p.values, driver.NamedValue{Ordinal: i + 1, Value: value})
	}
	err = p.conn.Raw(func(conn any) error {
		stmt := p.execs[query]
		if stmt == nil {
			if stmt, err = prepareExec(ctx, conn, query); err != nil {
				return err
			}
			p.execs[query] = stmt
		}
		result, err = stmt.ExecContext(ctx, p.values)
		return err
	})
	return result, err
}

func prepareExec(ctx context.Context, conn any, query string) (driver.StmtExecContext, error) {
	// An insert of several rows would keep a copy of each page that it changes, so
	// that it can be undone alone. All of its write is undone in any case: see try.
	stmt, err := conn.(driver.ConnPrepareContext).PrepareContext(ctx, strings.Replace(query, "INSERT INTO", "INSERT OR FAIL INTO", 1))
	if err != nil {
		return nil, err
	}
	return stmt.(driver.StmtExecContext), nil
}

func (p *preparing) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	stmt := p.queries[query]
	if stmt == nil {
		var err error
		if stmt, err = p.conn.PrepareContext(ctx, query); err != nil {
			return nil, err
		}
		p.queries[query] = stmt
	}
	return stmt.QueryContext(ctx, args...)
}

// close lets go of the statements: the connection does not close with them open.
func (p *preparing) close() {
	for _, stmt := range p.queries {
		stmt.Close()
	}
	_ = p.conn.Raw(func(any) error {
		for _, stmt := range p.execs {
			stmt.(driver.Stmt).Close()
		}
		return nil
	})
}
