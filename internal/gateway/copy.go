package gateway

import (
	"context"

	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// A CopyProgress tells how far the copy of a table is.
type CopyProgress = sqlstore.Progress

// Copy makes the PostgreSQL database at url the same as the database in the
// directory data: see sqlstore.Copy. It is complete only when no gateway uses
// the directory meanwhile.
func Copy(ctx context.Context, data, url string, progress func(CopyProgress)) (complete bool, err error) {
	return sqlstore.Copy(ctx, data, url, progress)
}
