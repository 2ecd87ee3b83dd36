package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/sealhook/sealhook/internal/store"
)

// The reasons why a database cannot be opened. Test for them with [errors.Is].
// The errors that have one have a method Hint that says what to do.
var (
	ErrURL         = errors.New("the database's URL is not one of PostgreSQL")
	ErrNoServer    = errors.New("no PostgreSQL server answers")
	ErrNoDatabase  = errors.New("there is no such database")
	ErrDenied      = errors.New("the server does not let this user in")
	ErrTooOld      = errors.New("the server is too old")
	ErrNotDurable  = errors.New("the server does not write to its disk before it answers")
	ErrNewerSchema = errors.New("a newer release made the schema")
	ErrOlderSchema = errors.New("an older release made the schema, and it cannot be brought up to date")
	ErrInUse       = errors.New("another process has it open")
)

// oldestPostgres is the oldest version that is tested.
const oldestPostgres = 15

// The limits of the connections to PostgreSQL.
const (
	maxPostgresWriters = 10 // connections
	maxPostgresReaders = 6  // connections
	postgresPatience   = 5 * time.Second
	connectTimeout     = 3 * time.Second
	refreshEvery       = time.Second // how late a process may know what others changed of a tenant's routing
)

// A change of the schema waits for whoever uses its table, and everybody else
// waits behind it. So it gives up soon, lets them go on, and tries again.
const (
	migrateLockTimeout = 3 * time.Second
	migrateAgain       = time.Second
	migratePatience    = time.Minute
)

// tenantSetting is what the policies of the tables go by: whose rows a
// connection sees and changes, a tenant's or those of every one. Those that
// read begin with nobody's: see seeTenant. Those that write begin with every
// one's, and are set to a tenant for a transaction that is about it alone.
const tenantSetting = "sealhook.tenant"

// What the connections are set to, beyond the server's own settings.
var (
	// A plan that is good for every table, however full, and kept: those that
	// the planner makes from what it knows of a new table cost twice as much.
	// Without bitmaps it reads an index in its order, and ends with the limit: a
	// claim would read and sort all that an endpoint has due.
	planSettings = map[string]string{
		"plan_cache_mode": "force_generic_plan", "enable_seqscan": "off", "enable_bitmapscan": "off", "enable_hashjoin": "off", "enable_mergejoin": "off", "jit": "off",
	}
	// A process that stops in the middle of something holds nobody up for long.
	writerSettings = map[string]string{
		"statement_timeout": "5s", "lock_timeout": "4s", "idle_in_transaction_session_timeout": "5s",
	}
	readerSettings = map[string]string{
		tenantSetting: "", "default_transaction_read_only": "on", "random_page_cost": "1.1",
	}
)

// A postgresEngine keeps everything in a PostgreSQL database, which other
// processes may share.
type postgresEngine struct {
	store     *Store
	pool      *pgxpool.Pool // of connections that write
	writes    *sql.DB       // the same ones
	readsPool *pgxpool.Pool

	accepts     *batcher[[]*store.Acceptance]
	completions *batcher[[]*store.Completion]
	starts      claimStarts
	clock       sharedClock
	hearing     hearing
	loops       sync.WaitGroup // what refreshes, and what listens
	stop        context.CancelFunc
}

// OpenPostgres opens the store in a PostgreSQL database, whose URL is of the
// form postgres://user:password@host/name, and makes its tables if they are
// missing. Other processes may have it open at the same time. A database that
// a newer release has changed is refused.
func OpenPostgres(ctx context.Context, url string) (_ *Store, err error) {
	config, err := parsePostgres(url)
	if err != nil {
		return nil, err
	}
	if err := preparePostgres(ctx, config.ConnConfig); err != nil {
		return nil, fmt.Errorf("open the store in the database %.64q: %w", config.ConnConfig.Database, explainOpen(err))
	}
	if err := checkCopied(ctx, config.ConnConfig); err != nil {
		return nil, fmt.Errorf("open the store in the database %.64q: %w", config.ConnConfig.Database, explainOpen(err))
	}

	e := &postgresEngine{starts: claimStarts{of: make(map[store.EndpointID]int64)}}
	var opened []io.Closer
	defer func() {
		if err != nil {
			for _, c := range opened {
				c.Close()
			}
		}
	}()
	newPool := func(size int32, prepare func(context.Context, *pgx.Conn) (bool, error), settings ...map[string]string) (*pgxpool.Pool, *sql.DB, error) {
		c := config.Copy()
		c.MaxConns = size
		for _, s := range settings {
			for name, value := range s {
				c.ConnConfig.RuntimeParams[name] = value
			}
		}
		c.PrepareConn = prepare
		pool, err := pgxpool.NewWithConfig(background, c)
		if err != nil {
			return nil, nil, err
		}
		db := stdlib.OpenDBFromPool(pool) // it asks the pool each time, and has no limit of its own
		opened = append(opened, closer(pool.Close), db)
		return pool, db, nil
	}
	if e.pool, e.writes, err = newPool(maxPostgresWriters, nil, planSettings, writerSettings); err != nil {
		return nil, err
	}
	readsPool, reads, err := newPool(maxPostgresReaders, seeTenant, planSettings, readerSettings)
	if err != nil {
		return nil, err
	}
	e.readsPool = readsPool
	e.store = &Store{db: e, reads: steady{reads, e.disconnected}}
	if e.store.clock.Node, err = queryOne(ctx, e.writes, scanInt, `SELECT nextval('process_number')`); err != nil {
		return nil, fmt.Errorf("open the store: number this process: %w", err)
	}
	if err := e.store.load(ctx, e.writes); err != nil {
		return nil, fmt.Errorf("open the store: %w", err)
	}
	if err := e.readClock(ctx); err != nil {
		return nil, fmt.Errorf("open the store: %w", err)
	}
	e.start(config.ConnConfig)
	return e.store, nil
}

// seeTenant has a connection see what a read is about and nothing else: a
// statement that forgot its tenant finds no other one's rows. It asks the
// server only where the last read was about another one.
func seeTenant(ctx context.Context, conn *pgx.Conn) (usable bool, _ error) {
	of, _ := ctx.Value(readOf{}).(string)
	of = validText(of)
	known := conn.PgConn().CustomData()
	if sees, _ := known[tenantSetting].(string); sees == of {
		return true, nil
	}
	delete(known, tenantSetting)
	if _, err := conn.Exec(ctx, `SELECT set_config($1, $2, false)`, tenantSetting, of); err != nil {
		return false, ctx.Err() // or another connection is taken
	}
	known[tenantSetting] = of
	return true, nil
}

// parsePostgres reads the URL of a database.
func parsePostgres(url string) (*pgxpool.Config, error) {
	if !strings.HasPrefix(url, "postgres://") && !strings.HasPrefix(url, "postgresql://") {
		return nil, &openError{ErrURL, nil, "it begins with postgres://, such as postgres://sealhook@db.example/sealhook"}
	}
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, &openError{ErrURL, nil, "write it as postgres://user:password@host:5432/name?sslmode=verify-full; in a password, %40 stands for @ and %2F for /"}
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectTimeout
	}
	config.MinConns = 0
	if config.ConnConfig.RuntimeParams["application_name"] == "" {
		config.ConnConfig.RuntimeParams["application_name"] = "sealhook"
	}
	config.ConnConfig.RuntimeParams[tenantSetting] = everyTenant
	return config, nil
}

type closer func()

func (c closer) Close() error {
	c()
	return nil
}

// preparePostgres checks that a database can be used, and brings its schema up
// to this release's.
func preparePostgres(ctx context.Context, config *pgx.ConnConfig) error {
	config = config.Copy()
	config.RuntimeParams["lock_timeout"] = fmt.Sprint(migrateLockTimeout.Milliseconds())
	db := stdlib.OpenDB(*config)
	defer db.Close()
	number, err := queryOne(ctx, db, scanText, `SHOW server_version_num`)
	if err != nil {
		return err
	}
	if err := checkAge(number); err != nil {
		return err
	}
	for _, setting := range []string{"fsync", "synchronous_commit"} {
		value, err := queryOne(ctx, db, scanText, `SHOW `+setting)
		if err != nil {
			return err
		}
		if value == "off" {
			return &openError{ErrNotDurable, fmt.Errorf("%s is off", setting), "what was answered could be lost: set " + setting + " to on, for the server, the database and the user"}
		}
	}
	return migratePostgres(ctx, db)
}

// checkAge refuses a server that is too old, by its server_version_num.
func checkAge(number string) error {
	if n, err := strconv.Atoi(number); err != nil || n < oldestPostgres*10000 {
		return &openError{ErrTooOld, fmt.Errorf("its version is %.20q", number), fmt.Sprintf("use PostgreSQL %d or newer", oldestPostgres)}
	}
	return nil
}

// migratePostgres brings the schema up to this release's. Of several processes
// that start together, one does so and the others wait for it.
func migratePostgres(ctx context.Context, db *sql.DB) error {
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 60))
	if err != nil {
		return err
	}
	for begin := time.Now(); ; {
		err := migrate(ctx, db, goose.DialectPostgres, postgresMigrations, goose.WithSessionLocker(locker))
		if e, ok := errors.AsType[*pgconn.PgError](err); !ok || e.Code != lockNotAvailable || time.Since(begin) > migratePatience {
			return err
		}
		select {
		case <-time.After(migrateAgain):
		case <-ctx.Done():
			return err
		}
	}
}

// explainOpen names the reason why the database could not be opened.
func explainOpen(err error) error {
	if _, ok := errors.AsType[*openError](err); ok {
		return err
	}
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch e.Code {
		case "3D000":
			return &openError{ErrNoDatabase, nil, "make it: createdb --owner USER NAME"}
		case "28P01", "28000", "42501":
			return &openError{ErrDenied, errors.New(e.Message), "check the user and the password, pg_hba.conf of the server, and that the user owns the database"}
		}
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return &openError{ErrNoServer, connectCause(err), "check the host, the port and that the server runs"}
	}
	return err
}

// connectCause leaves out of an error where the server is.
func connectCause(err error) error {
	if e, ok := errors.AsType[*net.OpError](err); ok {
		return e.Err
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return context.DeadlineExceeded
	}
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		return errors.New(e.Message)
	}
	return nil
}

// start begins to write.
func (e *postgresEngine) start(config *pgx.ConnConfig) {
	ctx, stop := context.WithCancel(background)
	e.stop = stop
	e.accepts = startBatcher(e.runAccepts)
	e.completions = startBatcher(e.runCompletions)
	e.loops.Go(func() { e.listenOn(ctx, config) })
	e.loops.Go(func() {
		tick := time.NewTicker(refreshEvery)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				ctx, cancel := context.WithTimeout(ctx, postgresPatience)
				_ = e.store.refresh(ctx, e.store.reads) // or at the next tick
				_ = e.readClock(ctx)
				cancel()
			}
		}
	})
}

func (e *postgresEngine) close() error {
	e.accepts.close()
	e.completions.close()
	e.stop()
	e.loops.Wait()
	err := e.writes.Close()
	e.pool.Close()
	e.readsPool.Close() // its last connections go with the store's reads
	return err
}

func (e *postgresEngine) patience() time.Duration { return postgresPatience }

// The column is equal to nothing, and so rows in its order and then by id are found in no other index: where
// PostgreSQL may choose, it goes by the ids alone, past a million rows that have another value.
func (e *postgresEngine) between(column, id string, value any, above, below int64) condition {
	of := `(` + column + `, ` + id + `)`
	return meets(of+` > (?, ?) AND `+of+` < (?, ?)`, value, above, value, below)
}

func (e *postgresEngine) isolation() sql.IsolationLevel { return sql.LevelRepeatableRead }
func (e *postgresEngine) failure() *failure             { return nil }

// check has nothing to ask that pg_amcheck does not ask better.
func (e *postgresEngine) check(context.Context) error { return nil }

// HeldUp returns what keeps PostgreSQL from clearing away what the queue leaves
// behind: for how long the oldest transaction is open that this user may see,
// and how many dead rows the deliveries have. ok is false for SQLite, which
// leaves nothing behind.
func (s *Store) HeldUp(ctx context.Context) (oldest time.Duration, dead int64, ok bool, err error) {
	if _, ok := s.db.(*postgresEngine); !ok {
		return 0, 0, false, nil
	}
	_, err = one(ctx, s, everyTenant, func(r row) (_ struct{}, err error) {
		var millis int64
		err = r.Scan(&millis, &dead)
		oldest = time.Duration(millis) * time.Millisecond
		return struct{}{}, err
	}, selectHeldUp)
	if err != nil {
		return 0, 0, true, fmt.Errorf("read what holds up the database: %w", err)
	}
	return oldest, dead, true, nil
}

const selectHeldUp = `/* every tenant */ SELECT
	(SELECT COALESCE(max(EXTRACT(EPOCH FROM clock_timestamp() - xact_start) * 1000), 0)::BIGINT FROM pg_stat_activity
		WHERE datname = current_database() AND pid <> pg_backend_pid()),
	(SELECT COALESCE(sum(n_dead_tup), 0)::BIGINT FROM pg_stat_user_tables WHERE relid = to_regclass('delivery'))`

// shrink leaves it to the server's autovacuum.
func (e *postgresEngine) shrink(context.Context) (bool, error) { return false, nil }

// The locks that stand for SQLite's one writer.
const (
	lockOther  = `SELECT pg_advisory_xact_lock($1::INTEGER, hashtext($2))`
	lockShared = `SELECT pg_advisory_xact_lock_shared($1::INTEGER, hashtext($2))`
	lockLine   = `SELECT pg_advisory_xact_lock(1587675135, sealhook_line($1, $2))`
)

// maxTries is how often a transaction runs that others keep from going on.
const maxTries = 5

func (e *postgresEngine) write(ctx context.Context, of string, do func(*tx) error) error {
	for try := 1; ; try++ {
		err := e.try(ctx, of, do)
		if err == nil || try == maxTries || !passes(err) {
			return err
		}
	}
}

func (e *postgresEngine) try(ctx context.Context, of string, do func(*tx) error) error {
	start := time.Now()
	conn, err := e.writes.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	tx := &tx{ctx: ctx, conn: conn, store: e.store, concurrent: true, raised: make(map[string]int64), failing: make(map[store.EndpointID]int64)}
	if of != everyTenant { // which the connection is set to, and will be again
		_, err = tx.exec(`SELECT set_config($1, $2, true)`, tenantSetting, of)
	}
	if err == nil {
		err = do(tx)
	}
	if err != nil {
		_ = conn.Rollback() // a connection that cannot is not used again
		return err
	}
	if err := conn.Commit(); err != nil {
		return commitError(err)
	}
	tx.publish()
	e.store.committed(1, start)
	return nil
}

// commitError says of a commit that was not answered that nobody knows what
// became of it.
func commitError(err error) error {
	if _, ok := errors.AsType[*pgconn.PgError](err); ok {
		return fmt.Errorf("commit: %w", err)
	}
	return fmt.Errorf("%w: whether it was committed is not known: %w", store.ErrUnavailable, err)
}

// The SQLSTATEs that something is decided by:
// https://www.postgresql.org/docs/current/errcodes-appendix.html
const (
	uniqueViolation      = "23505"
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
	lockNotAvailable     = "55P03"
	diskFull             = "53100"
)

// passes reports whether a transaction that failed can succeed when it runs
// again: others changed what it did.
func passes(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (e.Code == serializationFailure || e.Code == deadlockDetected)
}

// explain returns store.ErrUnavailable where not the call but the connection,
// the server or its disk is at fault.
func (e *postgresEngine) explain(err error) error {
	if err == nil || errors.Is(err, store.ErrUnavailable) {
		return err
	}
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch {
		case e.Code == diskFull:
			return fmt.Errorf("%w: %w: %w", store.ErrUnavailable, store.ErrLowDisk, err)
		case e.Code == lockNotAvailable,
			e.Code == "57014",                // statement_timeout
			e.Code == "25P03",                // idle_in_transaction_session_timeout
			e.Code == "25006",                // a standby, or read-only
			strings.HasPrefix(e.Code, "08"),  // connection
			strings.HasPrefix(e.Code, "53"),  // resources
			strings.HasPrefix(e.Code, "57P"), // the server stops, or starts
			strings.HasPrefix(e.Code, "58"),  // its system
			passes(err):
			return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
		}
		return err
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		if cause := connectCause(err); cause != nil {
			return fmt.Errorf("%w: %w", store.ErrUnavailable, cause)
		}
		return store.ErrUnavailable
	}
	if e.disconnected(err) {
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	}
	return err
}

func (e *postgresEngine) disconnected(err error) bool {
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		return e.Code == "57P01" || e.Code == "57P02" // the server stops, or another process of it crashed
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false // that is the call's end: see Store.call
	}
	_, connecting := errors.AsType[*pgconn.ConnectError](err)
	_, network := errors.AsType[net.Error](err)
	return !connecting && (network || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, sql.ErrConnDone) || errors.Is(err, driver.ErrBadConn) || pgconn.SafeToRetry(err))
}
