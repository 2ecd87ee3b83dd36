package sqlstore

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
)

// The changes of the schema, one to a file and each in one transaction with
// the note that it was made: a process that is killed leaves whole ones behind.
var (
	//go:embed migrations/sqlite/*.sql
	sqliteMigrations embed.FS
	//go:embed migrations/postgres/*.sql
	postgresMigrations embed.FS
)

// A Schema says which changes of its tables a database has.
type Schema struct {
	Version int64    // of the last one that it has; 0: it has no tables yet
	Knows   int64    // of the last one that this release has; less than Version: a newer release made it
	Pending []string // the names of those that it lacks, in their order
}

// SQLiteSchema reads the schema of the database in the folder dir, also while
// another process has it open. It changes nothing. [ErrNoDatabase] means that
// the folder has none.
func SQLiteSchema(ctx context.Context, dir string) (Schema, error) {
	file := filepath.Join(dir, databaseFile)
	if err := existsSQLite(file); err != nil {
		return Schema{}, fmt.Errorf("read the schema in %s: %w", dir, err)
	}
	db, err := openPool(file, readerPragmas, 1)
	if err != nil {
		return Schema{}, err
	}
	defer db.Close()
	s, err := readSchema(ctx, db, sqliteMigrations, isNotedSQLite)
	if err != nil {
		return Schema{}, fmt.Errorf("read the schema in %s: %w", dir, err)
	}
	return s, nil
}

const isNotedSQLite = `/* every tenant */ SELECT count(*) FROM sqlite_schema WHERE name = 'goose_db_version'`

// existsSQLite refuses a database that is not there.
func existsSQLite(file string) error {
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
		return &openError{ErrNoDatabase, nil, "name the folder that `sealhook serve` has made, with --data"}
	} else if err != nil {
		return err
	}
	return nil
}

// PostgresSchema reads the schema of a PostgreSQL database, whose URL is as
// for [OpenPostgres]. It changes nothing.
func PostgresSchema(ctx context.Context, url string) (Schema, error) {
	config, err := parsePostgres(url)
	if err != nil {
		return Schema{}, err
	}
	db := stdlib.OpenDB(*config.ConnConfig)
	defer db.Close()
	s, err := readSchema(ctx, db, postgresMigrations, `SELECT count(to_regclass('goose_db_version'))`)
	if err != nil {
		return Schema{}, fmt.Errorf("read the schema of the database %.64q: %w", config.ConnConfig.Database, explainOpen(err))
	}
	return s, nil
}

// readSchema compares what a database has with what there is. isNoted counts
// the tables in which it is noted.
func readSchema(ctx context.Context, db *sql.DB, all embed.FS, isNoted string) (s Schema, err error) {
	noted, err := queryOne(ctx, db, scanInt, isNoted)
	if err != nil {
		return s, err
	}
	has := make(map[int64]bool)
	if noted > 0 {
		versions, err := queryAll(ctx, db, scanInt, `/* every tenant */ SELECT version_id FROM goose_db_version WHERE is_applied ORDER BY version_id`)
		if err != nil {
			return s, err
		}
		for _, v := range versions {
			has[v], s.Version = true, v
		}
	}
	files, err := fs.Glob(all, "migrations/*/*.sql") // in their order
	if err != nil {
		return s, err
	}
	for _, file := range files {
		name := path.Base(file)
		number, _, _ := strings.Cut(name, "_")
		if s.Knows, err = strconv.ParseInt(number, 10, 64); err != nil {
			return s, fmt.Errorf("read the number of the migration %s: %w", name, err)
		}
		if !has[s.Knows] {
			s.Pending = append(s.Pending, name)
		}
	}
	return s, nil
}

// migrate brings the schema up to this release's.
func migrate(ctx context.Context, db *sql.DB, dialect goose.Dialect, all embed.FS, options ...goose.ProviderOption) error {
	dirs, err := fs.Glob(all, "migrations/*")
	if err != nil {
		return err
	}
	dir, err := fs.Sub(all, dirs[0])
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(dialect, db, dir,
		append(options, goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))...)
	if err != nil {
		return fmt.Errorf("read the migrations: %w", err)
	}
	has, knows, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read the schema's version: %w", err)
	}
	if has > knows {
		return newerSchema(has, knows)
	}
	if has == knows {
		return nil
	}
	if _, err := provider.Up(ctx); err != nil {
		return &openError{ErrOlderSchema, fmt.Errorf("from version %d to %d: %w", has, knows, err),
			"the changes before the one that failed are made and hold; mend its cause, and run `sealhook migrate up`"}
	}
	return nil
}

func newerSchema(has, knows int64) error {
	return &openError{ErrNewerSchema, fmt.Errorf("its version is %d, and this release knows %d", has, knows),
		"run that release, or restore a backup from before it"}
}

// An openError says why a database cannot be opened, and what to do about it.
type openError struct {
	reason error // one of those above
	cause  error // or nil
	hint   string
}

func (e *openError) Error() string {
	if e.cause == nil {
		return e.reason.Error()
	}
	return e.reason.Error() + ": " + e.cause.Error()
}

func (e *openError) Unwrap() []error { return []error{e.reason, e.cause} }

// Hint says what to do about it.
func (e *openError) Hint() string { return e.hint }
