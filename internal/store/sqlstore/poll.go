package sqlstore

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// maxTaken is how many deliveries one transaction takes, so that nobody else
// waits long for it.
const maxTaken = 1000

// Both conditions on id name the index delivery_endpoint.
const (
	selectPolled = `SELECT ` + deliveryColumns + `, (SELECT length(payload) FROM event WHERE event.id = delivery.event) FROM delivery
		WHERE tenant = $1 AND endpoint = $2 AND id > $3 AND (state = 2 OR state = 0 AND NOT EXISTS (
			SELECT 1 FROM event AS e WHERE e.id = delivery.event AND e.tenant = delivery.tenant AND e.expires BETWEEN 1 AND $5))
		ORDER BY id LIMIT $4`
	selectTaken = `SELECT taken FROM endpoint WHERE tenant = $1 AND id = $2 AND deleted = 0 AND url = ''`
)

// Poll implements [store.Store].
func (s *Store) Poll(ctx context.Context, tenant string, id store.EndpointID, after store.DeliveryID, now time.Time, n, size int) ([]store.Polled, error) {
	var all []store.Polled
	err := s.snapshot(ctx, tenant, func(ctx context.Context, q querier) error {
		taken, err := queryOne(ctx, q, scanInt, selectTaken, tenant, int64(id))
		if err != nil {
			return err
		}
		if after == 0 {
			after = store.DeliveryID(taken)
		}
		deliveries, err := queryAll(ctx, q, scanSizedDelivery, selectPolled, tenant, int64(id), int64(after), n, micros(now))
		if err != nil {
			return err
		}
		for _, d := range deliveries {
			if size -= d.Size; size < 0 && len(all) > 0 {
				return nil
			}
			e, err := queryOne(ctx, q, scanEvent, selectEvent, tenant, int64(d.Event))
			if err != nil {
				return fmt.Errorf("read event %s: %w", d.Event, err)
			}
			all = append(all, store.Polled{Delivery: d, Event: e})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("poll endpoint %s: %w", id, err)
	}
	return all, nil
}

// Take implements [store.Store].
func (s *Store) Take(ctx context.Context, tenant string, id store.EndpointID, last store.DeliveryID, now time.Time) error {
	for done := false; !done; {
		err := s.write(ctx, tenant, func(tx *tx) (err error) {
			done, err = tx.take(tenant, id, last, now)
			return err
		})
		if err != nil {
			return fmt.Errorf("take the deliveries of endpoint %s: %w", id, err)
		}
	}
	return nil
}

// take takes some of them, and reports whether that was all.
func (tx *tx) take(tenant string, id store.EndpointID, last store.DeliveryID, now time.Time) (bool, error) {
	if err := tx.lock(lockEndpoint, id.String()); err != nil {
		return false, err
	}
	taken, err := queryOne(tx.ctx, tx, scanInt, selectTaken, tenant, int64(id))
	if err != nil {
		return false, err
	}
	found, err := queryAll(tx.ctx, tx, scanInt, `SELECT id FROM delivery
		WHERE tenant = $1 AND endpoint = $2 AND id > $3 AND id <= $4 ORDER BY id LIMIT $5`,
		tenant, int64(id), taken, int64(last), maxTaken)
	if err != nil || len(found) == 0 {
		return true, err
	}
	end := found[len(found)-1]
	_, err = tx.exec(`UPDATE delivery SET line = line, state = 4, reason = $6, due = 0, finished = $5
		WHERE tenant = $1 AND endpoint = $2 AND id > $3 AND id <= $4 AND state = 0 AND EXISTS (
			SELECT 1 FROM event AS e WHERE e.id = delivery.event AND e.tenant = delivery.tenant AND e.expires BETWEEN 1 AND $5)`,
		tenant, int64(id), taken, end, micros(now), store.ReasonExpired)
	if err != nil {
		return false, err
	}
	_, err = tx.exec(`UPDATE delivery SET line = line, state = 2, due = 0, finished = $5
		WHERE tenant = $1 AND endpoint = $2 AND id > $3 AND id <= $4 AND state = 0`,
		tenant, int64(id), taken, end, micros(now))
	if err != nil {
		return false, err
	}
	_, err = tx.exec(`UPDATE endpoint SET taken = $3 WHERE tenant = $1 AND id = $2`, tenant, int64(id), end)
	return len(found) < maxTaken, err
}
