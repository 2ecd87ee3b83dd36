package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/sealhook/sealhook/internal/store"
)

// The files in the folder. SQLite adds sealhook.db-wal and sealhook.db-shm.
const (
	databaseFile = "sealhook.db"
	lockFile     = "sealhook.lock"
)

var errLocked = &openError{ErrInUse, nil, "stop that process, or use another folder"}

// SQLite syncs for the sake of checkpoints alone. Its log is synced by the
// writer, after each commit and before the answers: SQLite would take a full
// fsync, which waits for the file system's journal, and so for what a
// checkpoint is writing, where the log's bytes are all that matters.
const (
	synchronous   = "NORMAL"
	synchronousIs = "1" // what PRAGMA synchronous answers to that
)

// Earlier releases can corrupt the database when a log is reset while
// another connection checkpoints it: https://sqlite.org/wal.html#walresetbug
var oldestSQLite = [3]int{3, 51, 3}

// A pragma is a setting of a connection and what reading it must answer.
type pragma struct{ name, set, is string }

var (
	pragmas = []pragma{
		{"busy_timeout", "1500", "1500"}, // milliseconds, for a backup or a shell that locks the database
		{"journal_mode", "WAL", "wal"},
		{"synchronous", synchronous, synchronousIs},
		{"foreign_keys", "OFF", "0"},     // what is deleted leaves its deliveries and events on purpose
		{"wal_autocheckpoint", "0", "0"}, // see checkpointer
		{"mmap_size", "0", "0"},          // an I/O error would be a SIGBUS
		{"temp_store", "MEMORY", "2"},    // no payloads outside of the folder
	}
	writerPragmas = append(pragmas[:len(pragmas):len(pragmas)], pragma{"cache_size", "-16384", "-16384"}) // KiB
	readerPragmas = append(pragmas[:len(pragmas):len(pragmas)],
		pragma{"cache_size", "-4096", "-4096"},
		pragma{"query_only", "ON", "1"})
)

// maxReaders is how many reads run at once. Each has a page cache of its own.
const maxReaders = 4

// A sqliteEngine is the engine that keeps everything in a folder. All writes go through
// one goroutine, which runs those that are waiting in one transaction. Reads
// run beside it.
type sqliteEngine struct {
	store      *Store
	lock       io.Closer // the folder's lock file
	writes     *sql.DB   // one connection, which writeConn holds
	writeConn  *sql.Conn
	log        *os.File   // SQLite's, to be synced after each commit
	files      []openFile // the database and its log
	checkpoint *checkpointer

	notes      notes
	queue      chan *write   // closed by close
	writerDone chan struct{} // closed when the writer has answered all of queue
	failed     failure
}

// OpenSQLite opens the store in the folder dir, and makes it if it is
// missing. The folder belongs to this process alone until Close; another one
// gets [ErrInUse]. A database that a newer release has changed is refused.
func OpenSQLite(ctx context.Context, dir string) (_ *Store, err error) {
	defer func() {
		if isLocked(err) {
			err = &openError{ErrInUse, err, "end the shell or the program that has locked the database"}
		}
		if err != nil {
			err = fmt.Errorf("open the store in %s: %w", dir, err)
		}
	}()
	if err := makeDir(dir); err != nil {
		return nil, err
	}
	lock, err := lockDir(dir)
	if err != nil {
		return nil, err
	}
	closers := []io.Closer{lock}
	defer func() {
		if err != nil {
			for i := len(closers) - 1; i >= 0; i-- {
				closers[i].Close()
			}
		}
	}()

	path := filepath.Join(dir, databaseFile)
	if err := checkLeft(path); err != nil {
		return nil, err
	}
	if err := makeFile(path); err != nil {
		return nil, err
	}
	if err := syncDir(dir); err != nil {
		return nil, err
	}
	writes, err := openPool(path, writerPragmas, 1)
	if err != nil {
		return nil, err
	}
	closers = append(closers, writes)
	if err := checkVersion(ctx, writes); err != nil {
		return nil, err
	}
	if err := makeShrinkable(ctx, writes); err != nil {
		return nil, err
	}
	if err := migrate(ctx, writes, goose.DialectSQLite3, sqliteMigrations); err != nil {
		return nil, err
	}
	writeConn, err := writes.Conn(ctx)
	if err != nil {
		return nil, err
	}
	closers = append(closers, writeConn)
	if err := writeLeft(ctx, writeConn); err != nil {
		return nil, fmt.Errorf("write the deliveries that were noted: %w", err)
	}
	reads, err := openPool(path, readerPragmas, maxReaders)
	if err != nil {
		return nil, err
	}
	closers = append(closers, reads)
	checkpoints, err := openPool(path, writerPragmas, 1)
	if err != nil {
		return nil, err
	}
	closers = append(closers, checkpoints)

	e := &sqliteEngine{
		failed:     failure{seen: make(chan struct{})},
		lock:       lock,
		notes:      notes{rows: make(map[store.DeliveryID]noted)},
		writes:     writes,
		writeConn:  writeConn,
		queue:      make(chan *write, maxBatch),
		writerDone: make(chan struct{}),
	}
	if e.log, err = os.OpenFile(path+"-wal", os.O_RDWR, 0); err != nil {
		return nil, err
	}
	closers = append(closers, e.log)
	if err := syncData(e.log); err != nil { // what was migrated
		return nil, err
	}
	e.store = &Store{db: e, reads: steady{reads, e.disconnected}}
	if err := e.store.load(ctx, writeConn); err != nil {
		return nil, err
	}
	for _, name := range []string{path, path + "-wal"} {
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		e.files = append(e.files, openFile{name, info})
	}
	e.checkpoint = startCheckpointer(checkpoints, &e.failed)
	go e.runWrites()
	return e.store, nil
}

// One process has the database: there is nobody to tell anything.
func (e *sqliteEngine) now() time.Time                                { return time.Now() }
func (e *sqliteEngine) tell(context.Context, string) error            { return nil }
func (e *sqliteEngine) hear(ctx context.Context, _ func(text string)) { <-ctx.Done() }

func (e *sqliteEngine) sawDue([]store.Due, time.Time) {}
func (e *sqliteEngine) patience() time.Duration       { return 0 }

func (e *sqliteEngine) between(column, id string, value any, above, below int64) condition {
	return meets(column+` = ? AND `+id+` > ? AND `+id+` < ?`, value, above, below)
}

func (e *sqliteEngine) isolation() sql.IsolationLevel { return sql.LevelDefault } // which is the strictest
func (e *sqliteEngine) disconnected(error) bool       { return false }
func (e *sqliteEngine) failure() *failure             { return &e.failed }

// explain returns store.ErrUnavailable where another process, such as a shell,
// has locked the database for longer than the busy_timeout.
func (e *sqliteEngine) explain(err error) error {
	if isLocked(err) {
		return fmt.Errorf("%w: another process has locked it: %w", store.ErrUnavailable, err)
	}
	return err
}

func isLocked(err error) bool {
	e, ok := errors.AsType[*sqlite.Error](err)
	return ok && e.Code()&0xff == sqlite3.SQLITE_BUSY // in its extended forms, too
}

func (e *sqliteEngine) check(ctx context.Context) error {
	problems, err := queryAll(ctx, e.store.reads, scanText, `PRAGMA integrity_check(10)`)
	if err == nil && (len(problems) != 1 || problems[0] != "ok") {
		err = fmt.Errorf("the database is damaged: %q", problems)
	}
	return err
}

func (e *sqliteEngine) close() error {
	close(e.queue)
	<-e.writerDone
	return errors.Join(e.checkpoint.stop(), e.log.Close(), e.writeConn.Close(), e.writes.Close(), e.lock.Close())
}

// An openFile is one that SQLite has open.
type openFile struct {
	path string
	info fs.FileInfo
}

// gone returns an error if a name in the folder no longer stands for the file
// that is open: then what is written to it is lost when it is closed.
func (e *sqliteEngine) gone() error {
	for _, f := range e.files {
		if now, err := os.Stat(f.path); err != nil || !os.SameFile(now, f.info) {
			return fmt.Errorf("%s was removed or replaced while it is open", filepath.Base(f.path))
		}
	}
	return nil
}

// makeDir makes the folder for its owner alone, and its entry durable.
func makeDir(dir string) error {
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return syncDir(filepath.Dir(filepath.Clean(dir)))
}

// makeFile makes the database for its owner alone; SQLite gives its other
// files the same mode.
func makeFile(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(f.Chmod(0o600), f.Close())
}

// The migration 0083 hashes the keys that are there.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("sealhook_hash", 2, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		hash := hashOf(store.Key{Scope: args[0].(string), Text: args[1].(string)})
		return hash[:], nil
	})
}

// openPool returns a pool of at most size connections, which stay open.
func openPool(path string, pragmas []pragma, size int) (*sql.DB, error) {
	c, err := newConnector(path, pragmas)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(c)
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	return db, nil
}

func newConnector(path string, pragmas []pragma) (*connector, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	// A URI, for a plain name would end at its first question mark.
	uri := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(path), "/")}
	c, err := sqlite.NewConnector(uri.String())
	if err != nil {
		return nil, err
	}
	return &connector{c, pragmas}, nil
}

// A connector opens connections with pragmas, and refuses one on which a
// pragma did not take: SQLite itself ignores what it cannot do.
type connector struct {
	driver.Connector
	pragmas []pragma
}

func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range c.pragmas {
		if err := p.apply(ctx, conn); err != nil {
			conn.Close()
			return nil, err
		}
	}
	return conn, nil
}

func (p pragma) apply(ctx context.Context, conn driver.Conn) error {
	if _, err := conn.(driver.ExecerContext).ExecContext(ctx, "PRAGMA "+p.name+"="+p.set, nil); err != nil {
		return fmt.Errorf("set %s: %w", p.name, err)
	}
	rows, err := conn.(driver.QueryerContext).QueryContext(ctx, "PRAGMA "+p.name, nil)
	if err != nil {
		return fmt.Errorf("read %s: %w", p.name, err)
	}
	defer rows.Close()
	value := make([]driver.Value, 1)
	if err := rows.Next(value); err != nil {
		return fmt.Errorf("read %s: %w", p.name, err)
	}
	if got := fmt.Sprint(value[0]); got != p.is {
		return fmt.Errorf("%s is %s, want %s", p.name, got, p.is)
	}
	return nil
}

func checkVersion(ctx context.Context, db *sql.DB) error {
	text, err := queryOne(ctx, db, scanText, `SELECT sqlite_version()`)
	if err != nil {
		return fmt.Errorf("read SQLite's version: %w", err)
	}
	var v [3]int
	if _, err := fmt.Sscanf(text, "%d.%d.%d", &v[0], &v[1], &v[2]); err != nil {
		return fmt.Errorf("read SQLite's version %q: %w", text, err)
	}
	for i, oldest := range oldestSQLite {
		if v[i] != oldest {
			if v[i] < oldest {
				return fmt.Errorf("built with SQLite %s, want %v or later", text, oldestSQLite)
			}
			break
		}
	}
	return nil
}

// makeShrinkable lets a database that is still empty give pages back to the
// disk. Later, that would take a copy of all of it.
func makeShrinkable(ctx context.Context, db *sql.DB) error {
	pages, err := queryOne(ctx, db, scanInt, `PRAGMA page_count`)
	if err != nil {
		return fmt.Errorf("read the size of the database: %w", err)
	}
	if pages > 1 {
		return nil
	}
	if _, err := db.ExecContext(ctx, `PRAGMA auto_vacuum = INCREMENTAL`); err != nil {
		return fmt.Errorf("set auto_vacuum: %w", err)
	}
	if _, err := db.ExecContext(ctx, `VACUUM`); err != nil {
		return fmt.Errorf("set auto_vacuum: %w", err)
	}
	return nil
}

// The checkpointer copies SQLite's log into the database beside the writer,
// so that no commit waits for it.
type checkpointer struct {
	db      *sql.DB
	failure *failure
	due     atomic.Bool // something was committed since the last one
	writing sync.Mutex  // held while a batch runs, and by a checkpoint that must see the end of the log
	quit    chan struct{}
	done    chan struct{}
}

const (
	// checkpointEvery is so short because a sync of the log may wait for what a
	// checkpoint writes meanwhile: many small ones hold up no commit for long.
	checkpointEvery = 200 * time.Millisecond

	// maxLog is the length in pages (256 MiB) from which the log is copied to
	// its end while no batch runs. Only then does SQLite start it afresh, and
	// under constant load it would grow for ever. What waits then, waits for a
	// sync of the database: it is to be one write in many.
	maxLog = 65536
)

func startCheckpointer(db *sql.DB, f *failure) *checkpointer {
	c := &checkpointer{db: db, failure: f, quit: make(chan struct{}), done: make(chan struct{})}
	go c.loop()
	return c
}

func (c *checkpointer) loop() {
	defer close(c.done)
	tick := time.NewTicker(checkpointEvery)
	defer tick.Stop()
	for {
		select {
		case <-c.quit:
			return
		case <-tick.C:
		}
		if !c.due.Swap(false) || c.failure.get() != nil {
			continue
		}
		if err := c.run(); err != nil {
			_ = c.failure.set(fmt.Errorf("checkpoint: %w", err))
		}
	}
}

func (c *checkpointer) run() error {
	pages, err := c.checkpoint("PASSIVE")
	if err != nil || pages < maxLog {
		return err
	}
	c.writing.Lock()
	defer c.writing.Unlock()
	_, err = c.checkpoint("PASSIVE") // what came since the first one, which is little
	return err
}

// checkpoint returns the length of the log in pages.
func (c *checkpointer) checkpoint(mode string) (int64, error) {
	return queryOne(background, c.db, func(r row) (pages int64, err error) {
		var busy, copied int64
		err = r.Scan(&busy, &pages, &copied)
		return pages, err
	}, `PRAGMA wal_checkpoint(`+mode+`)`)
}

// stop empties the log, unless the store has failed: then the files are left
// as they are.
func (c *checkpointer) stop() error {
	close(c.quit)
	<-c.done
	var err error
	if c.failure.get() == nil {
		_, err = c.checkpoint("TRUNCATE")
	}
	return errors.Join(err, c.db.Close())
}
