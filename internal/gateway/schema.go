package gateway

import (
	"context"
	"fmt"

	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// A Schema says which changes of its tables a database has.
type Schema = sqlstore.Schema

// ReadSchema returns the schema of the database that c names. It changes
// nothing, and a gateway may be running.
func ReadSchema(ctx context.Context, c Config) (Schema, error) {
	if c.Database != "" {
		return sqlstore.PostgresSchema(ctx, c.Database)
	}
	return sqlstore.SQLiteSchema(ctx, c.Data)
}

// Migrate brings that schema up to this release's. Where that was interrupted
// it goes on, and where another process is at it, it waits. A gateway that keeps
// everything in Data must not run, and must have been started before.
func Migrate(ctx context.Context, c Config) error {
	if c.Database == "" {
		if _, err := ReadSchema(ctx, c); err != nil { // which makes no new folder
			return err
		}
	}
	s, err := openStore(ctx, c)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return s.Close()
}
