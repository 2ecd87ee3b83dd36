package sqlstore

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
)

// The reasons why a database is not copied to, and not opened. Test for them
// with [errors.Is]; the errors have a method Hint.
var (
	ErrNotEmpty   = errors.New("the database is not empty, and no copy that was begun")
	ErrIncomplete = errors.New("the database is a copy that has not come to its end")
)

// What a copy holds in memory at once.
const (
	copyRows  = 2000
	copyBytes = 8 << 20 // beyond this, no further row
)

// copying is a table that is in a database as long as it is an incomplete copy.
const copying = "sealhook_copy"

// lockCopy is held by whoever copies to a database.
const lockCopy = 0x5ea1c097

// A Progress tells how far the copy of a table is.
type Progress struct {
	Table   string
	Done    int64 // rows that were compared
	Changed int64 // those of them that were not there, or others
	Whole   bool  // the table is done
}

// Copy makes the PostgreSQL database at url the same as the SQLite database in
// the folder dir, row by row: what is the same already is not written again. So
// it goes on where it was interrupted, and can run again after the rows have
// changed.
//
// As long as another process has the folder open, what it writes may be missing: then
// complete is false, and [OpenPostgres] refuses the database with [ErrIncomplete]. Without
// one, nobody can open the folder until Copy returns, and the database has all
// that the folder has.
//
// The database has to be empty, or one that Copy began with. progress is called
// after every few thousand rows.
func Copy(ctx context.Context, dir, url string, progress func(Progress)) (complete bool, err error) {
	file := filepath.Join(dir, databaseFile)
	if err := existsSQLite(file); err != nil {
		return false, fmt.Errorf("copy from %s: %w", dir, err)
	}
	lock, err := lockDir(dir)
	switch {
	case err == nil:
		defer lock.Close()
	case !errors.Is(err, ErrInUse):
		return false, fmt.Errorf("copy from %s: %w", dir, err)
	}
	if complete = err == nil; complete {
		if err := writeWhole(ctx, file); err != nil {
			return false, fmt.Errorf("copy from %s: %w", dir, err)
		}
	}
	from, err := openPool(file, readerPragmas, 1)
	if err != nil {
		return false, err
	}
	defer from.Close()
	if err := isOfThisRelease(ctx, from); err != nil {
		return false, fmt.Errorf("copy from %s: %w", dir, err)
	}

	config, err := parsePostgres(url)
	if err != nil {
		return false, err
	}
	to := fmt.Sprintf("copy to the database %.64q", config.ConnConfig.Database)
	if err := preparePostgres(ctx, config.ConnConfig); err != nil {
		return false, fmt.Errorf("%s: %w", to, explainOpen(err))
	}
	conn, err := pgx.ConnectConfig(ctx, config.ConnConfig)
	if err != nil {
		return false, fmt.Errorf("%s: %w", to, explainOpen(err))
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if err := beginCopy(ctx, conn); err != nil {
		return false, fmt.Errorf("%s: %w", to, explainOpen(err))
	}
	tables, err := findTables(ctx, from, conn)
	if err != nil {
		return false, fmt.Errorf("%s: %w", to, err)
	}
	for _, t := range tables {
		if err := t.copy(ctx, from, conn, progress); err != nil {
			return false, fmt.Errorf("%s: table %s: %w", to, t.name, err)
		}
	}
	if !complete {
		return false, nil
	}
	for _, t := range tables {
		if err := t.compareCounts(ctx, from, conn); err != nil {
			return false, fmt.Errorf("%s: table %s: %w", to, t.name, err)
		}
	}
	if _, err := conn.Exec(ctx, `ANALYZE`); err != nil {
		return false, fmt.Errorf("%s: %w", to, err)
	}
	if _, err := conn.Exec(ctx, `DROP TABLE `+copying); err != nil {
		return false, fmt.Errorf("%s: %w", to, err)
	}
	return true, nil
}

// writeWhole makes the database in a file that nobody has open one without notes.
func writeWhole(ctx context.Context, file string) error {
	db, err := openPool(file, pragmas, 1)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := isOfThisRelease(ctx, db); err != nil {
		return err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	return writeLeft(ctx, conn)
}

// isOfThisRelease refuses a database whose tables are those of another release.
func isOfThisRelease(ctx context.Context, db *sql.DB) error {
	s, err := readSchema(ctx, db, sqliteMigrations, isNotedSQLite)
	switch {
	case err != nil:
		return err
	case s.Version > s.Knows:
		return newerSchema(s.Version, s.Knows)
	case len(s.Pending) > 0:
		return &openError{ErrOlderSchema, fmt.Errorf("%d changes are pending", len(s.Pending)), "start this release once, or run `sealhook migrate up`"}
	}
	return nil
}

// beginCopy takes the database for this copy, and marks it.
func beginCopy(ctx context.Context, conn *pgx.Conn) error {
	if _, err := conn.Exec(ctx, `SET lock_timeout = '5s'`); err != nil { // the server may not know yet that a copy was killed
		return err
	}
	if _, err := conn.Exec(ctx, `SELECT pg_advisory_lock($1)`, lockCopy); err != nil {
		if e, ok := errors.AsType[*pgconn.PgError](err); ok && e.Code == lockNotAvailable {
			return &openError{ErrInUse, errors.New("it is being copied to"), "wait for the other copy, or stop it"}
		}
		return err
	}
	var begun int
	if err := conn.QueryRow(ctx, selectCopying).Scan(&begun); err != nil || begun > 0 {
		return err
	}
	var tables []string
	rows, err := conn.Query(ctx, `/* every tenant */ SELECT tablename::TEXT FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'goose_db_version'`)
	if err == nil {
		tables, err = pgx.CollectRows(rows, pgx.RowTo[string])
	}
	if err != nil {
		return err
	}
	for _, table := range tables {
		var has bool
		if err := conn.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM `+pgx.Identifier{table}.Sanitize()+`)`).Scan(&has); err != nil {
			return err
		}
		if has {
			return &openError{ErrNotEmpty, fmt.Errorf("the table %s has rows", table), "make another database: createdb --owner USER NAME"}
		}
	}
	_, err = conn.Exec(ctx, `CREATE TABLE `+copying+` ()`)
	return err
}

const selectCopying = `SELECT count(to_regclass('` + copying + `'))`

// checkCopied refuses a database that is an incomplete copy.
func checkCopied(ctx context.Context, config *pgx.ConnConfig) error {
	db := stdlib.OpenDB(*config)
	defer db.Close()
	begun, err := queryOne(ctx, db, scanInt, selectCopying)
	if err == nil && begun > 0 {
		err = &openError{ErrIncomplete, nil, "run `sealhook copy` again while no gateway uses the folder that is copied from"}
	}
	return err
}

// A table is one that both databases have.
type table struct {
	name    string
	columns []string
	key     []int // which of them are the primary key, in its order
}

// findTables returns the tables of a SQLite database, as PostgreSQL has them. That
// of notes it has not: it is of moments while a process has the folder open.
func findTables(ctx context.Context, from *sql.DB, to *pgx.Conn) ([]table, error) {
	names, err := queryAll(ctx, from, scanText, `/* every tenant */ SELECT name FROM sqlite_schema
		WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('goose_db_version', 'note') ORDER BY name`)
	if err != nil {
		return nil, err
	}
	var tables []table
	for _, name := range names {
		t := table{name: name}
		if t.columns, err = queryAll(ctx, from, scanText, `/* every tenant */ SELECT name FROM pragma_table_info(?) ORDER BY cid`, name); err != nil {
			return nil, err
		}
		rows, err := to.Query(ctx, `/* every tenant */ SELECT a.attname::TEXT FROM pg_index AS i
			JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
			WHERE i.indrelid = to_regclass($1) AND i.indisprimary ORDER BY array_position(i.indkey::SMALLINT[], a.attnum)`, name)
		if err != nil {
			return nil, err
		}
		key, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			return nil, err
		}
		for _, column := range key {
			t.key = append(t.key, slices.Index(t.columns, column))
		}
		if len(t.key) == 0 || slices.Contains(t.key, -1) {
			return nil, fmt.Errorf("table %s: its primary key is %q, which SQLite's %q lack", name, key, t.columns)
		}
		tables = append(tables, t)
	}
	return tables, nil
}

// copy makes the rows in to those in from.
func (t *table) copy(ctx context.Context, from *sql.DB, to *pgx.Conn, progress func(Progress)) error {
	err := t.merge(ctx, from, to, true, progress)
	if e, ok := errors.AsType[*pgconn.PgError](err); ok && e.Code == uniqueViolation {
		// A row has what another one had, which comes later.
		if err := t.merge(ctx, from, to, false, func(Progress) {}); err != nil {
			return err
		}
		return t.merge(ctx, from, to, true, progress)
	}
	return err
}

// merge goes through both by their keys, and deletes from to what is not the
// same in from. With add, it adds what is not there.
func (t *table) merge(ctx context.Context, from *sql.DB, to *pgx.Conn, add bool, progress func(Progress)) error {
	p := Progress{Table: t.name}
	var after []any // the key of the last row
	for {
		rows, err := t.read(ctx, from, after)
		if err != nil {
			return err
		}
		var last []any // nil: there is no further one
		if len(rows) > 0 {
			last = t.keyOf(rows[len(rows)-1])
		}
		missing, stale, err := t.compare(ctx, to, rows, after, last)
		if err != nil {
			return err
		}
		if !add {
			missing = nil
		}
		if err := t.change(ctx, to, stale, missing); err != nil {
			return err
		}
		p.Done += int64(len(rows))
		p.Changed += int64(len(missing))
		p.Whole = last == nil
		progress(p)
		if last == nil {
			return nil
		}
		after = last
	}
}

// read returns the next rows behind a key, or the first ones.
func (t *table) read(ctx context.Context, from *sql.DB, after []any) (all [][]any, err error) {
	where := ""
	if after != nil {
		where = ` WHERE ` + t.keyNames() + ` > (` + placeholders(1, len(after)) + `)`
	}
	rows, err := from.QueryContext(ctx, `/* every tenant */ SELECT `+strings.Join(t.columns, ", ")+` FROM `+t.name+where+
		` ORDER BY `+strings.Trim(t.keyNames(), "()")+` LIMIT `+fmt.Sprint(copyRows), after...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for size := 0; size < copyBytes && rows.Next(); {
		values, into := make([]any, len(t.columns)), make([]any, len(t.columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		for i := range values {
			switch v := values[i].(type) {
			case string:
				values[i] = validText(v)
				size += len(v)
			case []byte:
				values[i] = blob(v)
				size += len(v)
			}
		}
		all = append(all, values)
	}
	return all, rows.Err()
}

// compare returns which of the rows from after to last are not in to, and the
// keys of those there that are not the same. Without a last, none are.
func (t *table) compare(ctx context.Context, to *pgx.Conn, rows [][]any, after, last []any) (missing [][]any, stale [][]any, err error) {
	var where []string
	var args []any
	for _, bound := range []struct {
		than string
		key  []any
	}{{" > ", after}, {" <= ", last}} {
		if bound.key != nil {
			where = append(where, t.keyNames()+bound.than+`(`+placeholders(len(args)+1, len(bound.key))+`)`)
			args = append(args, bound.key...)
		}
	}
	query := `/* every tenant */ SELECT ` + strings.Join(t.columns, ", ") + ` FROM ` + t.name
	if len(where) > 0 {
		query += ` WHERE ` + strings.Join(where, " AND ")
	}
	byKey := make(map[string]int, len(rows))
	for i, row := range rows {
		byKey[fmt.Sprintf("%q", t.keyOf(row))] = i
	}
	same := make([]bool, len(rows))
	found, err := to.Query(ctx, query, args...)
	if err != nil {
		return nil, nil, err
	}
	defer found.Close()
	for found.Next() {
		row, err := found.Values()
		if err != nil {
			return nil, nil, err
		}
		for i, v := range row {
			switch v := v.(type) {
			case int16:
				row[i] = int64(v)
			case int32:
				row[i] = int64(v)
			}
		}
		key := t.keyOf(row)
		i, known := byKey[fmt.Sprintf("%q", key)]
		if known && slices.EqualFunc(rows[i], row, equal) {
			same[i] = true
		} else {
			stale = append(stale, key)
		}
	}
	for i, row := range rows {
		if !same[i] {
			missing = append(missing, row)
		}
	}
	return missing, stale, found.Err()
}

// equal compares two values of a column.
func equal(a, b any) bool {
	if a, ok := a.([]byte); ok {
		b, ok := b.([]byte)
		return ok && bytes.Equal(a, b)
	}
	if _, ok := b.([]byte); ok {
		return false
	}
	return a == b
}

// change deletes rows and adds others, in one transaction.
func (t *table) change(ctx context.Context, to *pgx.Conn, stale, missing [][]any) error {
	if len(stale)+len(missing) == 0 {
		return nil
	}
	return pgx.BeginFunc(ctx, to, func(tx pgx.Tx) error {
		var deletes pgx.Batch
		for _, key := range stale {
			deletes.Queue(`DELETE FROM `+t.name+` WHERE `+t.keyNames()+` = (`+placeholders(1, len(key))+`)`, key...)
		}
		if err := tx.SendBatch(ctx, &deletes).Close(); err != nil {
			return err
		}
		// PostgreSQL copies into no table with policies, so they arrive in one without.
		if _, err := tx.Exec(ctx, `CREATE TEMPORARY TABLE arriving (LIKE `+t.name+` INCLUDING DEFAULTS) ON COMMIT DROP`); err != nil {
			return err
		}
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{"arriving"}, t.columns, pgx.CopyFromRows(missing)); err != nil {
			return err
		}
		columns := strings.Join(t.columns, ", ")
		_, err := tx.Exec(ctx, `/* every tenant */ INSERT INTO `+t.name+` (`+columns+`) SELECT `+columns+` FROM arriving`)
		return err
	})
}

// compareCounts fails where the two have not the same number of rows.
func (t *table) compareCounts(ctx context.Context, from *sql.DB, to *pgx.Conn) error {
	want, err := queryOne(ctx, from, scanInt, `/* every tenant */ SELECT count(*) FROM `+t.name)
	if err != nil {
		return err
	}
	var got int64
	if err := to.QueryRow(ctx, `/* every tenant */ SELECT count(*) FROM `+t.name).Scan(&got); err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("it has %d rows after the copy, want %d", got, want)
	}
	return nil
}

func (t *table) keyOf(row []any) []any {
	key := make([]any, len(t.key))
	for i, column := range t.key {
		key[i] = row[column]
	}
	return key
}

// keyNames returns the columns of the key, as a row.
func (t *table) keyNames() string {
	var names []string
	for _, column := range t.key {
		names = append(names, t.columns[column])
	}
	return "(" + strings.Join(names, ", ") + ")"
}

// placeholders returns n of them, such as "$1, $2".
func placeholders(first, n int) string {
	var all []string
	for i := range n {
		all = append(all, fmt.Sprintf("$%d", first+i))
	}
	return strings.Join(all, ", ")
}
