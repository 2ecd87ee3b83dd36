package sqlstore

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A delivery that is leased when it is accepted ends soon, nearly always within
// milliseconds. Its row would be written twice by then, into six trees at first
// and, at its end, out of two of them again. So a transaction notes all such
// deliveries in one row of the table note, and the row of each is written when it
// ends, or as soon as a statement asks for deliveries: see settle. Beyond this
// file nobody knows of notes. After a crash they are what the rows are made of.
const (
	noteLife   = 5 * time.Second        // after which a row is written, though its delivery has not ended
	sweepEvery = 100 * time.Millisecond // at which that is seen to, and notes are deleted whose rows are written
)

// notes are the deliveries whose rows are still to be written. They are the
// writer's, and its goroutine's alone but for lease.
type notes struct {
	rows  map[store.DeliveryID]noted
	kept  []*note // those in the table, the oldest one first
	swept time.Time

	// When the first lease of rows ends, in microseconds; 0: there are none. As
	// of the last commit.
	lease atomic.Int64

	// What the transaction has changed.
	added   *note
	written []writtenRow
	dropped int // so many of kept, the first ones
}

// A note is what one transaction noted: a row of the table.
type note struct {
	id    int64 // that of its first event
	at    time.Time
	ids   []store.DeliveryID
	left  int   // how many of these are in rows
	lease int64 // when the first of their leases ends
}

// A noted delivery is what it takes to write its row.
type noted struct {
	note         *note
	tenant       string
	event        store.EventID
	endpoint     store.EndpointID
	test         bool
	owner        store.OwnerNo
	due, created int64
}

type writtenRow struct {
	id store.DeliveryID
	noted
}

// add notes a new delivery that is complete but for its id, which it sets.
func (n *notes) add(d *store.Delivery, clock *store.Clock) {
	d.ID = store.DeliveryID(clock.Next(d.Created))
	due := micros(d.Due)
	if n.added == nil {
		n.added = &note{id: int64(d.Event), at: time.Now(), lease: due}
	}
	n.added.ids = append(n.added.ids, d.ID)
	n.added.left++
	n.added.lease = min(n.added.lease, due)
	n.rows[d.ID] = noted{n.added, d.Tenant, d.Event, d.Endpoint, d.Test, d.Owner, due, micros(d.Created)}
}

// take takes out a delivery whose row is to be written now.
func (n *notes) take(id store.DeliveryID) {
	d := n.rows[id]
	delete(n.rows, id)
	d.note.left--
	n.written = append(n.written, writtenRow{id, d})
}

// commit says that the transaction is committed.
func (n *notes) commit() {
	n.kept = slices.Delete(n.kept, 0, n.dropped)
	if n.added != nil && n.added.left > 0 {
		n.kept = append(n.kept, n.added)
	}
	lease := int64(0)
	for _, of := range n.kept {
		if of.left > 0 && (lease == 0 || of.lease < lease) {
			lease = max(of.lease, 1)
		}
	}
	n.lease.Store(lease)
	n.begin()
}

// undo says that the transaction has changed nothing.
func (n *notes) undo() {
	for _, d := range n.written {
		d.note.left++
		n.rows[d.id] = d.noted
	}
	if n.added != nil {
		for _, id := range n.added.ids {
			delete(n.rows, id)
		}
	}
	n.begin()
}

// begin says that a transaction begins.
func (n *notes) begin() { n.added, n.written, n.dropped = nil, n.written[:0], 0 }

// none reports whether there is nothing that writeNoted would write or delete.
func (n *notes) none() bool { return len(n.kept) == n.dropped && n.added == nil }

// due reports whether it is time for a sweep.
func (n *notes) due(now time.Time) bool { return len(n.kept) > 0 && now.Sub(n.swept) >= sweepEvery }

// encode returns what the transaction noted as it is kept: five varints for each
// delivery, of which those of events and deliveries count on from the one before.
func (n *notes) encode() []byte {
	data := make([]byte, 0, 24*len(n.added.ids))
	event, delivery := n.added.id, n.added.id
	for _, id := range n.added.ids {
		d, ok := n.rows[id]
		if !ok {
			continue // its row is written
		}
		for _, value := range [...]int64{int64(d.event) - event, int64(id) - delivery, int64(d.endpoint), int64(d.owner), d.due - d.created} {
			data = binary.AppendVarint(data, value)
		}
		event, delivery = int64(d.event), int64(id)
	}
	return data
}

// A leased delivery is what a note says of one: its lease in microseconds, from
// when the event was accepted.
type leased struct{ event, delivery, endpoint, owner, lease int64 }

// decodeNote undoes encode, for the note with an id.
func decodeNote(id int64, data []byte) (all []leased, err error) {
	before := leased{event: id, delivery: id}
	for len(data) > 0 {
		var d leased
		for _, value := range [...]*int64{&d.event, &d.delivery, &d.endpoint, &d.owner, &d.lease} {
			v, n := binary.Varint(data)
			if n <= 0 {
				return nil, fmt.Errorf("the note %d is damaged", id)
			}
			*value, data = v, data[n:]
		}
		d.event += before.event
		d.delivery += before.delivery
		all = append(all, d)
		before = d
	}
	return all, nil
}

// keepNote writes what the transaction has noted.
func (tx *tx) keepNote() error {
	if tx.notes.added == nil || tx.notes.added.left == 0 {
		return nil
	}
	_, err := tx.exec(`/* every tenant */ INSERT INTO note (id, data) VALUES ($1, $2)`, tx.notes.added.id, tx.notes.encode())
	return err
}

// writeNoted writes the rows of all deliveries that are noted, in the order of
// their ids, and deletes the notes.
func (tx *tx) writeNoted() error {
	n := tx.notes
	if err := tx.writeRows(slices.Sorted(maps.Keys(n.rows))); err != nil || len(n.kept) == n.dropped {
		return err
	}
	// Even where all rows were written: one that is deleted next is not to come back.
	return tx.dropNotes(len(n.kept))
}

// writeRows writes the rows of those deliveries that are noted still.
func (tx *tx) writeRows(ids []store.DeliveryID) error {
	for _, id := range ids {
		d, ok := tx.notes.rows[id]
		if !ok {
			continue
		}
		if err := tx.insertWhole(id, d, ending{state: store.Leased, due: timeOf(d.due)}, d.owner, &store.Attempt{}); err != nil {
			return err
		}
	}
	return nil
}

// dropNotes deletes the first n of the notes that are kept.
func (tx *tx) dropNotes(n int) error {
	tx.notes.dropped = n
	_, err := tx.exec(`/* every tenant */ DELETE FROM note WHERE id <= $1`, tx.notes.kept[n-1].id)
	return err
}

// insertWhole writes the row of a delivery that is noted, in whatever state it
// is after its first attempt, or before that.
func (tx *tx) insertWhole(id store.DeliveryID, d noted, as ending, owner store.OwnerNo, last *store.Attempt) error {
	tx.notes.take(id)
	_, err := tx.exec(insertWhole, int64(id), int64(d.endpoint), d.tenant, int64(d.event), number(d.test), int64(as.state), as.reason, micros(as.due), int64(owner), d.created, micros(as.finished),
		last.N, micros(last.Started), int64(last.Duration), last.Status, last.Cause, last.Detail, blob(last.Response))
	return err
}

const insertWhole = `INSERT INTO delivery (id, endpoint, tenant, event, test, line, state, reason, due, owner, created, finished,
	starts, attempts, base, last_started, last_duration, last_status, last_cause, last_detail, last_response)
	VALUES ($1, $2, $3, $4, $5, '', $6, $7, $8, $9, $10, $11, 0, $12, 0, $13, $14, $15, $16, $17, $18)`

// sweep returns a write that nobody waits for. It writes the rows of deliveries
// that have been noted for long, and deletes notes.
func sweep(now time.Time) *write {
	return &write{change: func(tx *tx) error { return tx.sweep(now) }, answer: make(chan error, 1)}
}

func (tx *tx) sweep(now time.Time) error {
	n := tx.notes
	n.swept = now
	ended := n.dropped
	for _, of := range n.kept[ended:] {
		if of.left > 0 && now.Sub(of.at) < noteLife {
			break
		}
		if err := tx.writeRows(of.ids); err != nil {
			return err
		}
		ended++
	}
	if ended == n.dropped {
		return nil
	}
	return tx.dropNotes(ended)
}

// completeNoted completes deliveries in the order of their ids. Nearly all of
// them are noted and succeed at once: one statement writes the rows of several.
func (tx *tx) completeNoted(batch []*store.Completion) error {
	for len(batch) > 0 {
		n := 0
		for n < min(len(batch), maxInserted) && tx.succeedsAtOnce(batch[n]) && endAlike(batch[n], batch[0]) {
			n++
		}
		var err error
		if n > 0 {
			err = tx.insertDelivered(batch[:n])
		} else {
			n = 1
			err = tx.completeEach(batch[:n])
		}
		if err != nil {
			return err
		}
		batch = batch[n:]
	}
	return nil
}

// succeedsAtOnce reports whether a completion ends a delivery that is noted with
// nothing to say but the status and the body of an answer.
func (tx *tx) succeedsAtOnce(c *store.Completion) bool {
	d, ok := tx.notes.rows[c.Delivery]
	a := &c.Attempt
	return ok && d.owner == c.Owner && d.tenant == c.Tenant && !d.test && c.State == store.Delivered && a.N == 1 && a.Cause == "" && a.Detail == "" && a.Exchange == nil
}

// endAlike reports whether two of those differ in their ids and times alone.
func endAlike(a, b *store.Completion) bool {
	return a.Tenant == b.Tenant && a.Attempt.Status == b.Attempt.Status && bytes.Equal(a.Attempt.Response, b.Attempt.Response)
}

func (tx *tx) insertDelivered(list []*store.Completion) error {
	args := make([]any, 0, 3+7*len(list))
	args = append(args, list[0].Tenant, list[0].Attempt.Status, blob(list[0].Attempt.Response))
	for _, c := range list {
		c.Lost = false
		d, a := tx.notes.rows[c.Delivery], &c.Attempt
		tx.notes.take(c.Delivery)
		args = append(args, int64(c.Delivery), int64(d.endpoint), int64(d.event), d.created, micros(endingOf(c).finished), micros(a.Started), int64(a.Duration))
	}
	_, err := tx.exec(insertDelivered[len(list)], args...)
	return err
}

// insertDelivered are the statements that insert so many deliveries as their
// index says, which were delivered at the first attempt.
var insertDelivered = func() (list [maxInserted + 1]string) {
	query := `INSERT INTO delivery (id, endpoint, event, created, finished, last_started, last_duration, tenant, test, line, state, reason, due, owner,
		starts, attempts, base, last_status, last_cause, last_detail, last_response) VALUES`
	separator := " "
	for n := range maxInserted {
		query += separator + fmt.Sprintf("($%d, $%d, $%d, $%d, $%d, $%d, $%d, $1, 0, '', 2, '', 0, 0, 0, 1, 0, $2, '', '', $3)",
			4+7*n, 5+7*n, 6+7*n, 7+7*n, 8+7*n, 9+7*n, 10+7*n)
		list[n+1] = query
		separator = ", "
	}
	return list
}()

// endNoted writes what a completion makes of a delivery that is noted, as end does.
func (tx *tx) endNoted(d noted, c *store.Completion, to ending) (changed bool, err error) {
	if d.owner != c.Owner || c.Attempt.N != 1 {
		return false, nil
	}
	return true, tx.insertWhole(c.Delivery, d, to, 0, &c.Attempt)
}

// settle writes the rows that a statement of the writer may ask for.
func (tx *tx) settle(query string) error {
	if tx.notes == nil || tx.notes.none() || !asksForNoted(query) {
		return nil
	}
	return tx.writeNoted()
}

// settle is for readers. Those of a store that has failed see what is written.
func (e *sqliteEngine) settle(ctx context.Context, query string) error {
	if e.notes.lease.Load() == 0 || !asksForNoted(query) || e.failed.get() != nil {
		return nil
	}
	return e.write(ctx, everyTenant, (*tx).writeNoted)
}

// settleUntil is for readers that ask for nothing that is leased for longer.
func (e *sqliteEngine) settleUntil(ctx context.Context, now time.Time) error {
	if lease := e.notes.lease.Load(); lease == 0 || lease > micros(now) {
		return nil
	}
	return e.settle(ctx, everyDelivery)
}

// asksForNoted reports whether a statement may ask for deliveries that are noted.
func asksForNoted(query string) bool {
	return strings.Contains(query, "delivery") && !leavesNotes[query]
}

// leavesNotes are those that do not, though they name deliveries: they add some,
// are about one that is not noted, or about those whose time has come.
var leavesNotes = func() map[string]bool {
	all := make(map[string]bool)
	for _, query := range slices.Concat(
		[]string{insertWhole, completeAlone, completeInLine, moveAttempt, insertExchange, leaseDue, selectClaim, selectDue, selectLastInLine, selectLastPolled},
		insertDeliveries[:], insertDelivered[:]) {
		all[query] = true
	}
	return all
}()

// writeLeft writes the rows of what is noted in a database that no process has
// open: the last one was killed, or the database is a backup of that moment.
func writeLeft(ctx context.Context, c conn) (err error) {
	type kept struct {
		id   int64
		data []byte
	}
	all, err := queryAll(ctx, c, func(r row) (n kept, err error) {
		err = r.Scan(&n.id, &n.data)
		return n, err
	}, `/* every tenant */ SELECT id, data FROM note ORDER BY id`)
	if err != nil || len(all) == 0 {
		return err
	}
	if _, err := c.ExecContext(ctx, `BEGIN IMMEDIATE`); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_, _ = c.ExecContext(ctx, `ROLLBACK`)
		}
	}()
	for _, n := range all {
		deliveries, err := decodeNote(n.id, n.data)
		if err != nil {
			return err
		}
		for _, d := range deliveries {
			if _, err := c.ExecContext(ctx, insertLeft, d.event, d.delivery, d.endpoint, d.owner, d.lease); err != nil {
				return err
			}
		}
	}
	if _, err := c.ExecContext(ctx, `/* every tenant */ DELETE FROM note`); err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, `COMMIT`)
	return err
}

// insertLeft leaves alone what has a row already.
const insertLeft = `/* every tenant */ INSERT INTO delivery (id, endpoint, tenant, event, test, line, state, reason, due, owner, created, finished,
		starts, attempts, base, last_started, last_duration, last_status, last_cause, last_detail, last_response)
	SELECT $2, $3, tenant, id, test, '', 1, '', at + $5, $4, at, 0, 0, 0, 0, 0, 0, 0, '', '', x'' FROM event WHERE id = $1
	ON CONFLICT DO NOTHING`
