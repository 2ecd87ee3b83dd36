package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const deliveryColumns = `id, tenant, event, endpoint, line, state, reason, due, owner, starts, attempts, base, created, finished,
	last_started, last_duration, last_status, last_cause, last_detail, last_response`

func scanDelivery(r row) (d store.Delivery, err error) { return scanDeliveryAnd(r) }

// scanDeliveryAnd scans what comes behind the columns of a delivery into more.
func scanDeliveryAnd(r row, more ...any) (d store.Delivery, err error) {
	var due, created, finished, started, duration int64
	var last store.Attempt
	err = r.Scan(append([]any{&d.ID, &d.Tenant, &d.Event, &d.Endpoint, &d.Line, &d.State, &d.Reason, &due, &d.Owner, &d.Starts, &d.Attempts, &d.Base, &created, &finished,
		&started, &duration, &last.Status, &last.Cause, &last.Detail, &last.Response}, more...)...)
	d.Due, d.Created, d.Finished = timeOf(due), timeOf(created), timeOf(finished)
	if d.Attempts > 0 {
		last.N, last.Started, last.Duration = d.Attempts, timeOf(started), time.Duration(duration)
		d.Last = last
	}
	return d, err
}

// NextDue implements [store.Store].
func (s *Store) NextDue(ctx context.Context, endpoints ...store.EndpointID) ([]store.Due, error) {
	var all []store.Due
	err := s.snapshot(ctx, func(q querier) (err error) {
		if len(endpoints) == 0 {
			all, err = queryAll(ctx, q, scanDue, selectAllDue)
			return err
		}
		for _, id := range endpoints {
			due, err := queryAll(ctx, q, scanDue, selectDue, int64(id))
			if err != nil {
				return err
			}
			all = append(all, due...)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read when deliveries are due next: %w", err)
	}
	return all, nil
}

func scanDue(r row) (d store.Due, err error) {
	var due int64
	err = r.Scan(&d.Tenant, &d.Endpoint, &due)
	d.At = timeOf(due)
	return d, err
}

// What is due stands in the index delivery_due, which the conditions on state
// and due name. selectAllDue goes from endpoint to endpoint in it, past all of
// an endpoint's other deliveries.
const (
	selectDue = `/* every tenant */ SELECT tenant, endpoint, due FROM delivery
		WHERE state <= 1 AND due > 0 AND endpoint = $1 ORDER BY due LIMIT 1`
	selectAllDue = `/* every tenant */ WITH RECURSIVE pending (endpoint) AS (
			SELECT min(endpoint) FROM delivery WHERE state <= 1 AND due > 0
			UNION ALL
			SELECT (SELECT min(endpoint) FROM delivery WHERE state <= 1 AND due > 0 AND endpoint > pending.endpoint)
			FROM pending WHERE endpoint IS NOT NULL)
		SELECT d.tenant, d.endpoint, d.due FROM pending JOIN delivery AS d ON d.id = (
			SELECT id FROM delivery WHERE state <= 1 AND due > 0 AND endpoint = pending.endpoint ORDER BY due LIMIT 1)`
	selectClaim = `SELECT ` + deliveryColumns + `, (SELECT length(payload) FROM event WHERE event.id = delivery.event) FROM delivery
		WHERE tenant = $1 AND state <= 1 AND due > 0 AND endpoint = $2 AND due <= $3 ORDER BY due LIMIT $4`
)

// Claim implements [store.Store]. It looks for what is due beside the writer,
// and leaves to the writer only to lease what it found.
func (s *Store) Claim(ctx context.Context, owner store.OwnerNo, now time.Time, lease time.Duration, size int, shares ...store.Share) ([]store.Delivery, error) {
	for {
		due, err := s.due(ctx, now, size, shares)
		if err != nil {
			return nil, fmt.Errorf("look for due deliveries: %w", err)
		}
		if len(due) == 0 {
			return nil, nil
		}
		var claimed []store.Delivery
		err = s.write(ctx, func(tx *tx) (err error) {
			claimed, err = tx.lease(due, owner, now.Add(lease))
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("claim deliveries: %w", err)
		}
		if len(claimed) > 0 { // else others were faster: there may be more
			return claimed, nil
		}
	}
}

// scanSizedDelivery scans a delivery with the size of its payload behind it.
func scanSizedDelivery(r row) (store.Delivery, error) {
	var size int
	d, err := scanDeliveryAnd(r, &size)
	d.Size = size
	return d, err
}

// due returns what Claim may lease.
func (s *Store) due(ctx context.Context, now time.Time, size int, shares []store.Share) (all []store.Delivery, err error) {
	err = s.snapshot(ctx, func(q querier) error {
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
		n, err := tx.exec(`UPDATE delivery SET state = 1, owner = $3, due = $4, starts = $8
			WHERE tenant = $1 AND id = $2 AND state = $5 AND due = $6 AND owner = $7`,
			d.Tenant, int64(d.ID), int64(owner), micros(until), int64(d.State), micros(d.Due), int64(d.Owner), starts)
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

// Begin implements [store.Store].
func (s *Store) Begin(ctx context.Context, owner store.OwnerNo, id store.DeliveryID) error {
	err := s.write(ctx, func(tx *tx) error {
		n, err := tx.exec(`/* every tenant */ UPDATE delivery SET starts = starts + 1 WHERE id = $1 AND owner = $2 AND state = 1`,
			int64(id), int64(owner))
		if err == nil && n == 0 {
			err = store.ErrLeaseLost
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("begin %s: %w", id, err)
	}
	return nil
}

// Release implements [store.Store].
func (s *Store) Release(ctx context.Context, owner store.OwnerNo, due time.Time, ids ...store.DeliveryID) error {
	err := s.endLeases(ctx, owner, ids, store.Pending, "", due, time.Time{})
	if err != nil {
		return fmt.Errorf("release %d deliveries: %w", len(ids), err)
	}
	return nil
}

// Cancel implements [store.Store].
func (s *Store) Cancel(ctx context.Context, owner store.OwnerNo, now time.Time, reason string, ids ...store.DeliveryID) error {
	err := s.endLeases(ctx, owner, ids, store.Cancelled, reason, time.Time{}, now)
	if err != nil {
		return fmt.Errorf("cancel %d deliveries: %w", len(ids), err)
	}
	return nil
}

// Quarantine implements [store.Store].
func (s *Store) Quarantine(ctx context.Context, owner store.OwnerNo, now time.Time, reason string, ids ...store.DeliveryID) error {
	err := s.endLeases(ctx, owner, ids, store.Quarantined, reason, time.Time{}, now)
	if err != nil {
		return fmt.Errorf("quarantine %d deliveries: %w", len(ids), err)
	}
	return nil
}

// endLeases moves deliveries that owner holds to another state, without an attempt.
func (s *Store) endLeases(ctx context.Context, owner store.OwnerNo, ids []store.DeliveryID, state store.State, reason string, due, finished time.Time) error {
	return s.write(ctx, func(tx *tx) error {
		for _, id := range ids {
			_, err := tx.exec(`/* every tenant */ UPDATE delivery SET state = $3, reason = $4, owner = 0, starts = 0, due = $5, finished = $6
				WHERE id = $1 AND owner = $2 AND state = 1`,
				int64(id), int64(owner), int64(state), reason, micros(due), micros(finished))
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// Complete implements [store.Store].
func (s *Store) Complete(ctx context.Context, batch ...*store.Completion) error {
	for _, c := range batch {
		switch c.State {
		case store.Pending, store.Delivered, store.Failed, store.Cancelled:
		default:
			return fmt.Errorf("complete %s: to %s: %w", c.Delivery, c.State, store.ErrState)
		}
	}
	err := s.writeRows(ctx, len(batch), func(tx *tx) error {
		for _, c := range batch {
			if err := tx.complete(c); err != nil {
				return fmt.Errorf("of %s: %w", c.Delivery, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("record %d attempts: %w", len(batch), err)
	}
	return nil
}

func (tx *tx) complete(c *store.Completion) error {
	var due, finished time.Time
	reason := c.Reason
	switch c.State {
	case store.Pending:
		due, reason = c.Due, ""
	case store.Delivered:
		finished, reason = c.Attempt.Started.Add(c.Attempt.Duration), ""
	default:
		finished = c.Attempt.Started.Add(c.Attempt.Duration)
	}
	a := c.Attempt
	if a.N > 1 {
		moved, err := tx.exec(`INSERT INTO attempt (tenant, delivery, n, started, duration, status, cause, detail, response)
			SELECT tenant, id, attempts, last_started, last_duration, last_status, last_cause, last_detail, last_response
			FROM delivery WHERE id = $1 AND owner = $2 AND state = 1 AND attempts = $3`,
			int64(c.Delivery), int64(c.Owner), a.N-1)
		if c.Lost = moved == 0; err != nil || c.Lost {
			return err
		}
	}
	changed, err := tx.exec(`/* every tenant */ UPDATE delivery
		SET state = $4, reason = $5, due = $6, owner = 0, starts = 0, attempts = attempts + 1, finished = $7,
			last_started = $8, last_duration = $9, last_status = $10, last_cause = $11, last_detail = $12, last_response = $13
		WHERE id = $1 AND owner = $2 AND state = 1 AND attempts = $3`,
		int64(c.Delivery), int64(c.Owner), a.N-1,
		int64(c.State), reason, micros(due), micros(finished),
		micros(a.Started), int64(a.Duration), a.Status, a.Cause, a.Detail, blob(a.Response))
	if err != nil {
		return err
	}
	c.Lost = changed == 0
	if c.Lost || a.Exchange == nil {
		return nil
	}
	text, err := json.Marshal(a.Exchange)
	if err != nil {
		return err
	}
	_, err = tx.exec(`INSERT INTO exchange (tenant, delivery, n, text) SELECT tenant, id, attempts, $2 FROM delivery WHERE id = $1`,
		int64(c.Delivery), string(text))
	return err
}

// Recover implements [store.Store].
func (s *Store) Recover(ctx context.Context, owner store.OwnerNo, now time.Time) (int, error) {
	var ended int64
	err := s.write(ctx, func(tx *tx) (err error) {
		// state <= 1 and due > 0 name the index.
		ended, err = tx.exec(`/* every tenant */ UPDATE delivery SET due = $2
			WHERE state <= 1 AND due > 0 AND state = 1 AND owner <> $1 AND due > $2`, int64(owner), micros(now))
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("recover leases: %w", err)
	}
	return int(ended), nil
}

// Redeliver implements [store.Store].
func (s *Store) Redeliver(ctx context.Context, tenant string, id store.DeliveryID, now time.Time) (store.Delivery, error) {
	var d store.Delivery
	err := s.write(ctx, func(tx *tx) (err error) {
		d, err = tx.redeliver(tenant, id, now)
		return err
	})
	if err != nil {
		return store.Delivery{}, fmt.Errorf("redeliver %s: %w", id, err)
	}
	return d, nil
}

func (tx *tx) redeliver(tenant string, id store.DeliveryID, now time.Time) (store.Delivery, error) {
	d, err := queryOne(background, tx, scanDelivery, selectDelivery, tenant, int64(id))
	if err != nil {
		return d, err
	}
	if d.State == store.Leased {
		return d, store.ErrState
	}
	if d.State == store.Pending && d.Due.IsZero() {
		return d, fmt.Errorf("behind another delivery in its line, or waits to be polled: %w", store.ErrState)
	}
	none, err := queryAll(background, tx, scanInt,
		`SELECT id FROM endpoint WHERE tenant = $1 AND id = $2 AND (deleted <> 0 OR url = '')`, tenant, int64(d.Endpoint))
	if err != nil {
		return d, err
	}
	if len(none) > 0 {
		return d, fmt.Errorf("endpoint deleted, or polled: %w", store.ErrState)
	}
	expired, err := queryAll(background, tx, scanInt,
		`SELECT expires FROM event WHERE tenant = $1 AND id = $2 AND expires <> 0 AND expires <= $3`, tenant, int64(d.Event), micros(now))
	if err != nil {
		return d, err
	}
	if len(expired) > 0 {
		return d, fmt.Errorf("its event has expired: %w", store.ErrState)
	}
	if d.State.Final() {
		d.State, d.Reason, d.Base, d.Finished = store.Pending, "", d.Attempts, time.Time{}
	}
	d.Due = timeOf(micros(now))
	_, err = tx.exec(`UPDATE delivery SET state = 0, reason = $3, due = $4, base = $5, finished = 0 WHERE tenant = $1 AND id = $2`,
		tenant, int64(id), d.Reason, micros(d.Due), d.Base)
	return d, err
}

const selectDelivery = `SELECT ` + deliveryColumns + ` FROM delivery WHERE tenant = $1 AND id = $2`

// A where collects the conditions of a query and their arguments.
type where struct {
	conditions []string
	args       []any
}

// and adds a condition, in which each ? stands for the next of args.
func (w *where) and(condition string, args ...any) {
	for _, arg := range args {
		condition = strings.Replace(condition, "?", w.arg(arg), 1)
	}
	w.conditions = append(w.conditions, condition)
}

// arg adds an argument and returns its name.
func (w *where) arg(arg any) string {
	w.args = append(w.args, arg)
	return "$" + strconv.Itoa(len(w.args))
}

// in adds the condition that a column has one of the values.
func (w *where) in(column string, values []any) {
	names := make([]string, len(values))
	for i, v := range values {
		names[i] = w.arg(v)
	}
	w.conditions = append(w.conditions, column+" IN ("+strings.Join(names, ", ")+")")
}

// numbers turns ids or states into arguments.
func numbers[N ~int64 | ~int8](list []N) []any {
	args := make([]any, len(list))
	for i, n := range list {
		args[i] = int64(n)
	}
	return args
}

func (w *where) sql() string {
	return " WHERE " + strings.Join(w.conditions, " AND ")
}
