package gateway

import (
	"context"

	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// Backup writes the database in the directory data to a new file, without the
// key. A gateway may be running.
func Backup(ctx context.Context, data, file string) error {
	return sqlstore.BackupSQLite(ctx, data, file)
}

// Restore makes a file of Backup the database in the directory data, which no
// gateway uses. One that is there is replaced or, without replace, kept: that
// is an error.
func Restore(ctx context.Context, data, file string, replace bool) error {
	return sqlstore.RestoreSQLite(ctx, data, file, replace)
}
