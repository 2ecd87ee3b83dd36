package sqlstore

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const deliveryColumns = `id, tenant, event, endpoint, test, line, state, reason, due, owner, starts, attempts, base, created, finished,
	last_started, last_duration, last_status, last_cause, last_detail, last_response`

func scanDelivery(r row) (d store.Delivery, err error) { return scanDeliveryAnd(r) }

// scanDeliveryAnd scans what comes behind the columns of a delivery into more.
func scanDeliveryAnd(r row, more ...any) (d store.Delivery, err error) {
	var test, due, created, finished, started, duration int64
	var last store.Attempt
	err = r.Scan(append([]any{&d.ID, &d.Tenant, &d.Event, &d.Endpoint, &test, &d.Line, &d.State, &d.Reason, &due, &d.Owner, &d.Starts, &d.Attempts, &d.Base, &created, &finished,
		&started, &duration, &last.Status, &last.Cause, &last.Detail, &last.Response}, more...)...)
	d.Test = test != 0
	d.Due, d.Created, d.Finished = timeOf(due), timeOf(created), timeOf(finished)
	if d.Attempts > 0 {
		last.N, last.Started, last.Duration = d.Attempts, timeOf(started), time.Duration(duration)
		d.Last = last
	}
	return d, err
}

// NextDue implements [store.Store].
func (s *Store) NextDue(ctx context.Context, owner store.OwnerNo, endpoints ...store.EndpointID) (all []store.Due, err error) {
	if len(endpoints) == 0 {
		began := time.Now()
		all, err = list(ctx, s, everyTenant, scanDue, selectAllDue, int64(owner))
		if err == nil {
			s.db.sawDue(all, began)
		}
	} else {
		err = s.call(ctx, func(ctx context.Context) (err error) {
			all, err = s.db.nextDue(ctx, owner, endpoints)
			return err
		})
	}
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
// an endpoint's other deliveries. The ids come first, or else PostgreSQL looks
// for them in all of the table.
const selectAllDue = `/* every tenant */ WITH RECURSIVE pending (endpoint) AS (
			SELECT min(endpoint) FROM delivery WHERE state <= 1 AND due > 0
			UNION ALL
			SELECT (SELECT min(endpoint) FROM delivery WHERE state <= 1 AND due > 0 AND endpoint > pending.endpoint)
			FROM pending WHERE endpoint IS NOT NULL),
		first (id) AS MATERIALIZED (
			SELECT (SELECT id FROM delivery WHERE state <= 1 AND due > 0 AND endpoint = pending.endpoint ORDER BY due LIMIT 1)
			FROM pending WHERE NOT EXISTS (SELECT 1 FROM holder AS h WHERE h.id = pending.endpoint AND h.owner <> $1))
		SELECT d.tenant, d.endpoint, d.due FROM first JOIN delivery AS d ON d.id = first.id`

// Claim implements [store.Store].
func (s *Store) Claim(ctx context.Context, owner store.OwnerNo, now time.Time, lease time.Duration, size int, shares ...store.Share) (claimed []store.Delivery, err error) {
	err = s.call(ctx, func(ctx context.Context) (err error) {
		claimed, err = s.db.claim(ctx, owner, now, lease, size, shares)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("claim deliveries: %w", err)
	}
	return claimed, nil
}

// scanSizedDelivery scans a delivery with the size of its payload behind it.
func scanSizedDelivery(r row) (store.Delivery, error) {
	var size int
	d, err := scanDeliveryAnd(r, &size)
	d.Size = size
	return d, err
}

// Begin implements [store.Store].
func (s *Store) Begin(ctx context.Context, owner store.OwnerNo, id store.DeliveryID) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		n, err := tx.exec(`/* every tenant */ UPDATE delivery SET starts = starts + 1 WHERE id = $1 AND owner = $2 AND state + 0 = 1`,
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
	err := s.endLeases(ctx, owner, ids, ending{state: store.Pending, due: due})
	if err != nil {
		return fmt.Errorf("release %d deliveries: %w", len(ids), err)
	}
	return nil
}

// Cancel implements [store.Store].
func (s *Store) Cancel(ctx context.Context, owner store.OwnerNo, now time.Time, reason string, ids ...store.DeliveryID) error {
	err := s.endLeases(ctx, owner, ids, ending{state: store.Cancelled, reason: reason, finished: now})
	if err != nil {
		return fmt.Errorf("cancel %d deliveries: %w", len(ids), err)
	}
	return nil
}

// Quarantine implements [store.Store].
func (s *Store) Quarantine(ctx context.Context, owner store.OwnerNo, now time.Time, reason string, ids ...store.DeliveryID) error {
	err := s.endLeases(ctx, owner, ids, ending{state: store.Quarantined, reason: reason, finished: now})
	if err != nil {
		return fmt.Errorf("quarantine %d deliveries: %w", len(ids), err)
	}
	return nil
}

// An ending says what deliveries that are not attempted become.
type ending struct {
	state         store.State
	reason        string
	due, finished time.Time
}

func (s *Store) endLeases(ctx context.Context, owner store.OwnerNo, ids []store.DeliveryID, to ending) error {
	return s.call(ctx, func(ctx context.Context) error { return s.db.endLeases(ctx, owner, ids, to) })
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
	err := s.call(ctx, func(ctx context.Context) error { return s.db.complete(ctx, batch) })
	if err != nil {
		return fmt.Errorf("record %d attempts: %w", len(batch), err)
	}
	return nil
}

// endingOf returns what a completion makes of its delivery.
func endingOf(c *store.Completion) ending {
	finished := c.Attempt.Started.Add(c.Attempt.Duration)
	switch c.State {
	case store.Pending:
		return ending{state: c.State, due: c.Due}
	case store.Delivered:
		return ending{state: c.State, finished: finished}
	}
	return ending{state: c.State, reason: c.Reason, finished: finished}
}

func (tx *tx) completeEach(batch []*store.Completion) error {
	for _, c := range batch {
		if err := tx.complete(c); err != nil {
			return fmt.Errorf("of %s: %w", c.Delivery, err)
		}
	}
	return nil
}

func (tx *tx) complete(c *store.Completion) error {
	changed, err := tx.end(c, endingOf(c))
	if c.Lost = !changed; err != nil || c.Lost || c.Attempt.Exchange == nil {
		return err
	}
	_, err = tx.exec(insertExchange, int64(c.Delivery), jsonText(c.Attempt.Exchange))
	return err
}

// end writes what a completion makes of its delivery. It reports false if the
// delivery is not its owner's, or was attempted meanwhile.
func (tx *tx) end(c *store.Completion, to ending) (changed bool, err error) {
	a := &c.Attempt
	if tx.notes != nil {
		if d, ok := tx.notes.rows[c.Delivery]; ok {
			return tx.endNoted(d, c, to)
		}
	}
	if a.N > 1 {
		moved, err := tx.exec(moveAttempt, int64(c.Delivery), int64(c.Owner), a.N-1)
		if err != nil || moved == 0 {
			return false, err
		}
	}
	for _, update := range []string{completeAlone, completeInLine} {
		n, err := tx.exec(update,
			int64(c.Delivery), int64(c.Owner), a.N-1,
			int64(to.state), to.reason, micros(to.due), micros(to.finished),
			micros(a.Started), int64(a.Duration), a.Status, a.Cause, a.Detail, blob(a.Response))
		if err != nil || n > 0 {
			return n > 0, err
		}
	}
	return false, nil
}

// What the attempt before becomes, and what is kept of an exchange.
const (
	moveAttempt = `INSERT INTO attempt (tenant, delivery, n, started, duration, status, cause, detail, response)
		SELECT tenant, id, attempts, last_started, last_duration, last_status, last_cause, last_detail, last_response
		FROM delivery WHERE id = $1 AND owner = $2 AND state = 1 AND attempts = $3`
	insertExchange = `INSERT INTO exchange (tenant, delivery, n, text) SELECT tenant, id, attempts, $2 FROM delivery WHERE id = $1`
)

// A statement that may end a delivery in a line sets line, to what it is: in
// SQLite that makes the next one in the line due, and costs too much for the
// many that are in none.
const (
	completeAlone  = `/* every tenant */ UPDATE delivery SET ` + completed + ` AND line = ''`
	completeInLine = `/* every tenant */ UPDATE delivery SET line = line, ` + completed
	completed      = `state = $4, reason = $5, due = $6, owner = 0, starts = 0, attempts = attempts + 1, finished = $7,
			last_started = $8, last_duration = $9, last_status = $10, last_cause = $11, last_detail = $12, last_response = $13
		WHERE id = $1 AND owner = $2 AND state = 1 AND attempts = $3`
)

// Redeliver implements [store.Store].
func (s *Store) Redeliver(ctx context.Context, tenant string, id store.DeliveryID, now time.Time) (store.Delivery, error) {
	var d store.Delivery
	err := s.write(ctx, tenant, func(tx *tx) (err error) {
		d, err = tx.redeliver(tenant, id, now)
		return err
	})
	if err != nil {
		return store.Delivery{}, fmt.Errorf("redeliver %s: %w", id, err)
	}
	return d, nil
}

func (tx *tx) redeliver(tenant string, id store.DeliveryID, now time.Time) (store.Delivery, error) {
	if err := tx.shareRouting(tenant); err != nil {
		return store.Delivery{}, err
	}
	d, err := tx.heldDelivery(tenant, id)
	if err != nil {
		return d, err
	}
	if d.State == store.Leased {
		return d, store.ErrState
	}
	if d.Test {
		return d, fmt.Errorf("a test is made once: %w", store.ErrState)
	}
	if d.State == store.Pending && d.Due.IsZero() {
		return d, fmt.Errorf("behind another delivery in its line, or waits to be polled: %w", store.ErrState)
	}
	none, err := queryAll(tx.ctx, tx, scanInt,
		`SELECT id FROM endpoint WHERE tenant = $1 AND id = $2 AND (deleted <> 0 OR url = '')`, tenant, int64(d.Endpoint))
	if err != nil {
		return d, err
	}
	if len(none) > 0 {
		return d, fmt.Errorf("endpoint deleted, or polled: %w", store.ErrState)
	}
	expired, err := queryAll(tx.ctx, tx, scanInt,
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

// heldDelivery returns a delivery as it is until the transaction ends, but for
// what the transaction changes itself.
func (tx *tx) heldDelivery(tenant string, id store.DeliveryID) (store.Delivery, error) {
	d, err := queryOne(tx.ctx, tx, scanDelivery, selectDelivery, tenant, int64(id))
	if err != nil || !tx.concurrent {
		return d, err
	}
	if err := tx.lock(lockEvent, d.Event.String()); err != nil { // or it may be purged
		return d, err
	}
	return queryOne(tx.ctx, tx, scanDelivery, selectDelivery+` FOR UPDATE`, tenant, int64(id))
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

// holds adds the condition that a text holds one of the others. Nothing else
// that looks for a text is the same in both databases.
func (w *where) holds(text string, others ...string) {
	each := make([]string, len(others))
	for i, other := range others {
		each[i] = `replace(` + text + `, ` + w.arg(other) + `, '') <> ` + text
	}
	w.and(`(` + strings.Join(each, ` OR `) + `)`)
}

// numbers turns ids or states into arguments.
func numbers[N ~int64 | ~int8](list []N) []any {
	args := make([]any, len(list))
	for i, n := range list {
		args[i] = int64(n)
	}
	return args
}

// texts turns texts into arguments.
func texts(list []string) []any {
	args := make([]any, len(list))
	for i, text := range list {
		args[i] = text
	}
	return args
}

// sql returns the conditions, if there are some.
func (w *where) sql() string {
	if len(w.conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(w.conditions, " AND ")
}
