package sqlstore

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

func (e *sqliteEngine) accept(ctx context.Context, batch []*store.Acceptance) error {
	headers := headersOf(batch)
	return wait(ctx, e.queue, rowsOf(batch), func(tx *tx) error { return tx.accept(batch, headers) })
}

func (e *sqliteEngine) complete(ctx context.Context, batch []*store.Completion) error {
	batch = slices.Clone(batch)
	slices.SortFunc(batch, func(a, b *store.Completion) int { return cmp.Compare(a.Delivery, b.Delivery) }) // as their rows lie
	return wait(ctx, e.queue, len(batch), func(tx *tx) error { return tx.completeNoted(batch) })
}

// nextDue leaves out what is noted: it is leased to whoever asks, for a while.
func (e *sqliteEngine) nextDue(ctx context.Context, owner store.OwnerNo, endpoints []store.EndpointID) (all []store.Due, err error) {
	err = readTogether(ctx, e.store.reads, e.isolation(), func(ctx context.Context, q querier) error {
		for _, id := range endpoints {
			due, err := queryAll(ctx, q, scanDue, selectDue, int64(id), int64(owner))
			if err != nil {
				return err
			}
			all = append(all, due...)
		}
		return nil
	})
	return all, err
}

// claim looks for what is due beside the writer, and leaves to the writer only
// to lease what it found.
func (e *sqliteEngine) claim(ctx context.Context, owner store.OwnerNo, now time.Time, lease time.Duration, size int, shares []store.Share) ([]store.Delivery, error) {
	if err := e.settleUntil(ctx, now); err != nil {
		return nil, err
	}
	for {
		due, err := e.due(ctx, now, size, shares)
		if err != nil || len(due) == 0 {
			return nil, err
		}
		var claimed []store.Delivery
		err = e.write(ctx, everyTenant, func(tx *tx) (err error) {
			claimed, err = tx.lease(due, owner, now.Add(lease))
			return err
		})
		if err != nil {
			return nil, err
		}
		if len(claimed) > 0 { // else others were faster: there may be more
			return claimed, nil
		}
	}
}

const (
	selectDue = `/* every tenant */ SELECT tenant, endpoint, due FROM delivery
		WHERE state <= 1 AND due > 0 AND endpoint = $1 AND NOT EXISTS (SELECT 1 FROM holder WHERE holder.id = $1 AND owner <> $2)
		ORDER BY due LIMIT 1`
	selectClaim = `SELECT ` + deliveryColumns + `, (SELECT length(payload) FROM event WHERE event.id = delivery.event) FROM delivery
		WHERE tenant = $1 AND state <= 1 AND due > 0 AND endpoint = $2 AND due <= $3 ORDER BY due LIMIT $4`
	leaseDue = `UPDATE delivery SET state = 1, owner = $3, due = $4, starts = $8
		WHERE tenant = $1 AND id = $2 AND state = $5 AND due = $6 AND owner = $7`
)

// due returns what Claim may lease.
func (e *sqliteEngine) due(ctx context.Context, now time.Time, size int, shares []store.Share) (all []store.Delivery, err error) {
	err = readTogether(ctx, e.store.reads, e.isolation(), func(ctx context.Context, q querier) error {
		left := size
		for _, share := range shares {
			due, err := queryAll(ctx, q, scanSizedDelivery, selectClaim, share.Tenant, int64(share.Endpoint), micros(now), share.N)
			if err != nil {
				return err
			}
			for _, d := range due {
				if left -= d.Size; left < 0 && len(all) > 0 {
					return nil
				}
				all = append(all, d)
			}
		}
		return nil
	})
	return all, err
}

// lease leases those of the deliveries that are still as they were read.
func (tx *tx) lease(due []store.Delivery, owner store.OwnerNo, until time.Time) ([]store.Delivery, error) {
	leased := make([]store.Delivery, 0, len(due))
	for _, d := range due {
		starts := d.Starts
		if d.State == store.Leased {
			starts = max(starts, 1) // nobody said how that lease ended
		}
		n, err := tx.exec(leaseDue, d.Tenant, int64(d.ID), int64(owner), micros(until), int64(d.State), micros(d.Due), int64(d.Owner), starts)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			d.State, d.Owner, d.Due, d.Starts = store.Leased, owner, timeOf(micros(until)), starts
			leased = append(leased, d)
		}
	}
	return leased, nil
}

func (e *sqliteEngine) endLeases(ctx context.Context, owner store.OwnerNo, ids []store.DeliveryID, to ending) error {
	return e.write(ctx, everyTenant, func(tx *tx) error {
		for _, id := range ids {
			_, err := tx.exec(`/* every tenant */ UPDATE delivery SET line = line, state = $3, reason = $4, owner = 0, starts = 0, due = $5, finished = $6
				WHERE id = $1 AND owner = $2 AND state = 1`,
				int64(id), int64(owner), int64(to.state), to.reason, micros(to.due), micros(to.finished))
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// The pages that are given back to the disk: those beyond a share of the
// database that is left for what comes next.
const (
	shrinkBy    = 64 // pages at once
	spareShare  = 8  // one in so many pages may be free
	leastSpared = 1024
)

func (e *sqliteEngine) shrink(ctx context.Context) (more bool, err error) {
	err = e.write(ctx, everyTenant, func(tx *tx) error {
		var sizes [3]int64
		for i, name := range []string{"auto_vacuum", "freelist_count", "page_count"} {
			n, err := queryOne(tx.ctx, tx, scanInt, `PRAGMA `+name)
			if err != nil {
				return err
			}
			sizes[i] = n
		}
		incremental, spare, all := sizes[0] == 2, sizes[1], sizes[2]
		excess := spare - max(leastSpared, all/spareShare)
		if !incremental || excess <= 0 {
			more = false
			return nil
		}
		if _, err := tx.exec(`PRAGMA incremental_vacuum(` + strconv.Itoa(shrinkBy) + `)`); err != nil {
			return err
		}
		more = excess > shrinkBy
		return nil
	})
	return more, err
}
