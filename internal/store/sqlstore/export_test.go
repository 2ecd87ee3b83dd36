package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"github.com/sealhook/sealhook/internal/store"
)

// Pragma reads a pragma on every connection of s: the writer's, the
// checkpointer's, and all that may read.
func (s *Store) Pragma(ctx context.Context, name string) (writer, checkpointer string, readers []string, err error) {
	value := func(q querier) string {
		text, failed := queryOne(ctx, q, scanText, `PRAGMA `+name)
		if failed != nil {
			err = failed
		}
		return text
	}
	e := s.db.(*sqliteEngine)
	writer, checkpointer = value(e.writeConn), value(e.checkpoint.db)
	var conns []*sql.Conn
	for range maxReaders {
		conn, err := s.reads.Conn(ctx)
		if err != nil {
			return "", "", nil, err
		}
		defer conn.Close()
		conns = append(conns, conn)
	}
	for _, conn := range conns {
		readers = append(readers, value(conn))
	}
	return writer, checkpointer, readers, err
}

// OpenWithPragma opens a connection to a database with a pragma more.
func OpenWithPragma(ctx context.Context, path, name, set, is string) error {
	db, err := openPool(path, append(slices.Clone(writerPragmas), pragma{name, set, is}), 1)
	if err != nil {
		return err
	}
	defer db.Close()
	return db.PingContext(ctx)
}

// Plan returns how the database runs a query.
func (s *Store) Plan(ctx context.Context, query string, args []any) ([]string, error) {
	return queryAll(ctx, s.reads, func(r row) (detail string, err error) {
		var id, parent, unused int
		err = r.Scan(&id, &parent, &unused, &detail)
		return detail, err
	}, `EXPLAIN QUERY PLAN `+query, args...)
}

// EndpointsQuery is the query of a list.
var EndpointsQuery = endpointsQuery

// EventsQuery is the query of a list, and of what is looked at for it if it
// has several filters: along the index of the n-th one.
func EventsQuery(f store.EventFilter, along int) (query string, args []any) {
	return eventSearch(f).query((*sqliteEngine)(nil), along)
}

// DeliveriesQuery is the same for deliveries.
func DeliveriesQuery(f store.DeliveryFilter, rare bool, along int) (query string, args []any) {
	return deliverySearch(f, rare).query((*sqliteEngine)(nil), along)
}

// RequestsQuery is the same for requests.
func RequestsQuery(f store.RequestFilter, along int) (query string, args []any) {
	return requestSearch(f).query((*sqliteEngine)(nil), along)
}

// CountByEventQuery is the query of CountByEvent.
var CountByEventQuery = countByEventQuery

// The queries of Claim and NextDue.
const (
	ClaimQuery   = selectClaim
	NextDueQuery = selectDue
)

// CheckAge refuses a PostgreSQL server by its server_version_num.
var CheckAge = checkAge

// MigrateOver makes the changes of the schema over connections that wrap may
// look into: in the SQLite database in dir, or in the PostgreSQL one at url.
func MigrateOver(ctx context.Context, dir, url string, wrap func(driver.Connector) driver.Connector) error {
	if url != "" {
		config, err := parsePostgres(url)
		if err != nil {
			return err
		}
		db := sql.OpenDB(wrap(stdlib.GetConnector(*config.ConnConfig)))
		defer db.Close()
		return migratePostgres(ctx, db)
	}
	c, err := newConnector(filepath.Join(dir, databaseFile), writerPragmas)
	if err != nil {
		return err
	}
	db := sql.OpenDB(wrap(c))
	defer db.Close()
	db.SetMaxOpenConns(1)
	if err := makeShrinkable(ctx, db); err != nil {
		return err
	}
	return migrate(ctx, db, goose.DialectSQLite3, sqliteMigrations)
}

// MigratePostgresTo makes the changes of the schema up to a version, as an older release did.
func MigratePostgresTo(ctx context.Context, url string, version int64) error {
	config, err := parsePostgres(url)
	if err != nil {
		return err
	}
	return migrateTo(ctx, stdlib.OpenDB(*config.ConnConfig), goose.DialectPostgres, postgresMigrations, "migrations/postgres", version)
}

// MigrateSQLiteTo does the same in the database in dir.
func MigrateSQLiteTo(ctx context.Context, dir string, version int64) error {
	db, err := openPool(filepath.Join(dir, databaseFile), writerPragmas, 1)
	if err != nil {
		return err
	}
	return migrateTo(ctx, db, goose.DialectSQLite3, sqliteMigrations, "migrations/sqlite", version)
}

func migrateTo(ctx context.Context, db *sql.DB, dialect goose.Dialect, all fs.FS, folder string, version int64) error {
	defer db.Close()
	dir, err := fs.Sub(all, folder)
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(dialect, db, dir, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	_, err = provider.UpTo(ctx, version)
	return err
}

// CountWithoutTenant reads how many deliveries there are, for a tenant and with a statement that forgot it.
func CountWithoutTenant(s *Store, ctx context.Context, tenant string) (int64, error) {
	return one(ctx, s, tenant, scanInt, `SELECT count(*) FROM delivery`)
}

// ChangeWithoutTenant changes the deliveries there are, in a write of a tenant and with a statement that forgot
// it, and returns how many those are.
func ChangeWithoutTenant(s *Store, ctx context.Context, tenant string) (n int64, err error) {
	err = s.write(ctx, tenant, func(tx *tx) (err error) {
		n, err = tx.exec(`UPDATE delivery SET line = line, reason = 'changed'`)
		return err
	})
	return n, err
}

// A SharedClock is what Store.Now goes by.
type SharedClock struct{ sharedClock }

// Now is what time it is.
func (c *SharedClock) Now() time.Time { return c.now() }

// Set takes over what the database said between sent and heard.
func (c *SharedClock) Set(said, sent, heard time.Time) { c.set(said, sent, heard) }

// EncodeNote encodes a note of deliveries with these ids.
func EncodeNote(ids []int64) []byte {
	n := notes{rows: make(map[store.DeliveryID]noted), added: &note{id: ids[0]}}
	for _, id := range ids {
		n.added.ids = append(n.added.ids, store.DeliveryID(id))
		n.rows[store.DeliveryID(id)] = noted{event: store.EventID(id - 1), endpoint: 1 << 61, owner: 7, due: id + 60, created: id}
	}
	return n.encode()
}

// DecodeNote decodes the note with an id, and returns those of its deliveries.
func DecodeNote(id int64, data []byte) (ids []int64, err error) {
	all, err := decodeNote(id, data)
	for _, d := range all {
		ids = append(ids, d.delivery)
	}
	return ids, err
}
