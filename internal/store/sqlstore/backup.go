package sqlstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// The reasons why a backup is not made or not restored. Test for them with
// [errors.Is]; the errors have a method Hint.
var (
	ErrExists    = errors.New("it is there already")
	ErrNotBackup = errors.New("it is no backup, or a damaged one")
)

// What a backup that is not whole yet, and a restore, leave behind when they are interrupted.
const (
	partial   = ".partial"   // of a backup
	restoring = ".restoring" // the database to be
	replaced  = ".replaced"  // the database of before
)

// BackupSQLite writes the database in the folder dir, as it is at one moment,
// to a new file, and returns when that is on disk. Another process may have
// the database open, and goes on writing to it.
func BackupSQLite(ctx context.Context, dir, file string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("back up %s to %s: %w", dir, file, err)
		}
	}()
	path := filepath.Join(dir, databaseFile)
	if err := existsSQLite(path); err != nil {
		return err
	}
	if err := notThere(file, "name a file that is not there yet"); err != nil {
		return err
	}
	db, err := openPool(path, pragmas, 1)
	if err != nil {
		return err
	}
	defer db.Close()
	whole := file + partial
	if err := removeAll(whole); err != nil {
		return err
	}
	if err := makeFile(whole); err != nil {
		return err
	}
	defer os.Remove(whole) // unless it has its name
	if _, err := db.ExecContext(ctx, `VACUUM INTO ?`, whole); err != nil {
		return err
	}
	if err := syncFile(whole); err != nil {
		return err
	}
	if err := os.Rename(whole, file); err != nil {
		return err
	}
	return syncDir(filepath.Dir(file))
}

// RestoreSQLite makes a file of [BackupSQLite] the database in the folder dir,
// which is made if it is missing, and which no process has open. Where it has
// a database already, that one is replaced or, without replace, [ErrExists] is
// returned. What is replaced stays in the folder as sealhook.db.replaced, and what an
// earlier restore replaced is removed.
//
// Interrupted, it has changed nothing, or leaves a folder that is refused until
// a restore comes to its end.
func RestoreSQLite(ctx context.Context, dir, file string, replace bool) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("restore %s to %s: %w", file, dir, err)
		}
	}()
	from, err := os.Open(file)
	if err != nil {
		return err
	}
	defer from.Close()
	if err := makeDir(dir); err != nil {
		return err
	}
	lock, err := lockDir(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	path := filepath.Join(dir, databaseFile)
	if !replace {
		if err := notThere(path, "name another folder, or replace its database with --replace"); err != nil {
			return err
		}
	}
	if err := copyFile(path+restoring, from); err != nil {
		return err
	}
	if err := checkBackup(ctx, path+restoring); err != nil {
		return errors.Join(err, os.Remove(path+restoring))
	}
	if err := setAside(path); err != nil {
		return err
	}
	if err := os.Rename(path+restoring, path); err != nil {
		return err
	}
	return syncDir(dir)
}

// setAside gives the database at path, and its log, other names. The log goes
// last: at no moment a database stands without what it holds.
func setAside(path string) error {
	if _, err := os.Stat(path); err == nil { // else an earlier restore came as far as this
		if err := removeAll(path+replaced, path+replaced+"-wal"); err != nil {
			return err
		}
		if err := os.Rename(path, path+replaced); err != nil {
			return err
		}
	}
	if err := os.Rename(path+"-wal", path+replaced+"-wal"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := removeAll(path + "-shm"); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// checkBackup refuses what is no database of this release or an earlier one.
func checkBackup(ctx context.Context, path string) error {
	db, err := openPool(path, []pragma{{"query_only", "ON", "1"}}, 1)
	if err != nil {
		return err
	}
	defer db.Close()
	const hint = "restore another backup"
	problems, err := queryAll(ctx, db, scanText, `PRAGMA integrity_check(1)`)
	if err != nil {
		return &openError{ErrNotBackup, err, hint}
	}
	if len(problems) != 1 || problems[0] != "ok" {
		return &openError{ErrNotBackup, fmt.Errorf("%q", problems), hint}
	}
	s, err := readSchema(ctx, db, sqliteMigrations, isNotedSQLite)
	switch {
	case err != nil:
		return err
	case s.Version == 0:
		return &openError{ErrNotBackup, errors.New("it has no tables of Sealhook"), hint}
	case s.Version > s.Knows:
		return newerSchema(s.Version, s.Knows)
	}
	return nil
}

// checkLeft refuses to make a database where one is gone that left something
// behind: what it had would seem to be lost, and some of it may be in the log.
func checkLeft(path string) error {
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, left := range []string{"-wal", restoring, replaced} {
		if _, err := os.Stat(path + left); err == nil {
			return &openError{ErrNoDatabase, fmt.Errorf("%s is gone, and left %s", databaseFile, databaseFile+left),
				"put it back, run `sealhook restore` (again), or move what is left elsewhere to begin with an empty one"}
		}
	}
	return nil
}

func notThere(file, hint string) error {
	if _, err := os.Lstat(file); err == nil {
		return &openError{ErrExists, nil, hint}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// copyFile writes from to a file for its owner alone, and to disk.
func copyFile(path string, from io.Reader) error {
	if err := makeFile(path); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, from)
	return errors.Join(err, f.Sync(), f.Close())
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

func removeAll(files ...string) error {
	for _, file := range files {
		if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
