package sqlstore

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Purge implements [store.Store]. It looks for what is old beside the writer,
// and leaves to the writer only to delete it.
func (s *Store) Purge(ctx context.Context, tenant string, kept store.Kept, before time.Time, after int64, n int) (deleted int, next int64, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("purge %s of tenant %s: %w", kept, tenant, err)
		}
	}()
	if kept == store.KeptEvents {
		return s.purgeEvents(ctx, tenant, before, after, n)
	}
	bound := store.FirstID(before)
	statement := purgeRequests
	switch kept {
	case store.KeptKeys:
		statement, bound = purgeKeys, micros(before)
	case store.KeptJobs:
		statement = purgeJobs
	case store.KeptAudit:
		statement = purgeAudit
	}
	var gone int64
	err = s.write(ctx, tenant, func(tx *tx) (err error) {
		gone, err = tx.exec(statement, tenant, bound, n)
		return err
	})
	if int(gone) == n {
		next = 1 // any: the oldest are found without it
	}
	return int(gone), next, err
}

const (
	purgeRequests = `DELETE FROM request WHERE tenant = $1 AND id IN (SELECT id FROM request WHERE tenant = $1 AND id < $2 ORDER BY id LIMIT $3)`
	purgeJobs     = `DELETE FROM job WHERE tenant = $1 AND id IN (SELECT id FROM job WHERE tenant = $1 AND id < $2 AND state <> 0 ORDER BY id LIMIT $3)`
	purgeAudit    = `DELETE FROM audit WHERE tenant = $1 AND id IN (SELECT id FROM audit WHERE tenant = $1 AND id < $2 ORDER BY id LIMIT $3)`
	// An event is found by its own id as long as it is there.
	purgeKeys = `DELETE FROM dedupe WHERE tenant = $1 AND hash IN (SELECT hash FROM dedupe AS d
		WHERE d.tenant = $1 AND d.at < $2 AND NOT EXISTS (SELECT 1 FROM event AS e WHERE e.id = d.event AND e.tenant = d.tenant)
		ORDER BY d.at LIMIT $3)`
)

// purgeFor is how long a transaction deletes events, and holds their locks. The
// one that it is at then is its last.
const purgeFor = 25 * time.Millisecond

// purgeEvents deletes events with their deliveries and attempts. It deletes n
// rows at most, so that an event with very many deliveries goes in several calls.
func (s *Store) purgeEvents(ctx context.Context, tenant string, before time.Time, after int64, n int) (deleted int, next int64, err error) {
	old, err := list(ctx, s, tenant, scanInt, `SELECT id FROM event WHERE tenant = $1 AND id > $2 AND id < $3 ORDER BY id LIMIT $4`,
		tenant, after, store.FirstID(before), n)
	if err != nil || len(old) == 0 {
		return 0, 0, err
	}
	err = s.write(ctx, tenant, func(tx *tx) error {
		deleted = 0
		begin := time.Now()
		for i, id := range old {
			gone, whole, err := tx.purgeEvent(tenant, id, n-deleted)
			if err != nil {
				return err
			}
			if deleted += gone; !whole {
				next = id - 1
				return nil
			}
			next = id
			if i+1 == len(old) && len(old) < n {
				next = 0
			} else if time.Since(begin) > purgeFor {
				return nil
			}
		}
		return nil
	})
	return deleted, next, err
}

// purgeEvent deletes up to n rows of an event, unless it is still to be
// delivered. It reports whether nothing is left to do.
func (tx *tx) purgeEvent(tenant string, id int64, n int) (deleted int, whole bool, err error) {
	if err := tx.lock(lockEvent, store.EventID(id).String()); err != nil {
		return 0, false, err
	}
	// The + keeps the planner from the index of all that is due.
	pending, err := queryAll(tx.ctx, tx, scanInt, `SELECT 1 FROM delivery WHERE tenant = $1 AND event = $2 AND +state <= 1 LIMIT 1`, tenant, id)
	if err != nil || len(pending) > 0 {
		return 0, true, err
	}
	if n <= 0 {
		return 0, false, nil
	}
	_, err = tx.exec(`DELETE FROM attempt WHERE tenant = $1 AND delivery IN
		(SELECT id FROM delivery WHERE tenant = $1 AND event = $2 AND attempts > 1 ORDER BY id LIMIT $3)`, tenant, id, n)
	if err != nil {
		return 0, false, err
	}
	_, err = tx.exec(`DELETE FROM exchange WHERE tenant = $1 AND delivery IN
		(SELECT id FROM delivery WHERE tenant = $1 AND event = $2 ORDER BY id LIMIT $3)`, tenant, id, n)
	if err != nil {
		return 0, false, err
	}
	gone, err := tx.exec(`DELETE FROM delivery WHERE tenant = $1 AND id IN
		(SELECT id FROM delivery WHERE tenant = $1 AND event = $2 ORDER BY id LIMIT $3)`, tenant, id, n)
	if err != nil || int(gone) == n {
		return int(gone), false, err // there may be more of it
	}
	_, err = tx.exec(`DELETE FROM event WHERE tenant = $1 AND id = $2`, tenant, id)
	return int(gone) + 1, true, err
}

// Shrink implements [store.Store].
func (s *Store) Shrink(ctx context.Context) (more bool, err error) {
	err = s.call(ctx, func(ctx context.Context) (err error) {
		more, err = s.db.shrink(ctx)
		return err
	})
	if err != nil {
		return false, fmt.Errorf("shrink the database: %w", err)
	}
	return more, nil
}
