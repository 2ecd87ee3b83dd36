package sqlstore

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Accept implements [store.Store].
func (s *Store) Accept(ctx context.Context, batch ...*store.Acceptance) error {
	err := s.call(ctx, func(ctx context.Context) error { return s.db.accept(ctx, batch) })
	if err != nil {
		return fmt.Errorf("accept: %w", err)
	}
	return nil
}

// rowsOf is how many rows a call of Accept changes, about.
func rowsOf(batch []*store.Acceptance) int {
	rows := 0
	for _, a := range batch {
		rows += 1 + len(a.Deliveries)
	}
	return rows
}

// facts are what it depends on whether a call is accepted.
type facts interface {
	// routingVersion returns a tenant's routing version, or store.ErrNotFound.
	routingVersion(tenant string) (int64, error)
	// verdict returns that of a request, or store.ErrNotFound.
	verdict(tenant string, id store.RequestID) (store.Verdict, error)
	// accepted returns what a key was accepted with, without an event if it was not.
	accepted(key tenantKey) (acceptedKey, error)
}

// decide returns the error that a call of Accept fails with, or the keys that
// are accepted with it. It sets which acceptances are duplicates, and the ids
// of the events.
func decide(call []*store.Acceptance, f facts, clock *store.Clock) (keys map[tenantKey]acceptedKey, err error) {
	for _, a := range call {
		version, err := f.routingVersion(a.Event.Tenant)
		if err != nil {
			return nil, err
		}
		if version != a.RoutingVersion {
			return nil, store.ErrStale
		}
		for i := range a.Deliveries {
			switch d := &a.Deliveries[i]; {
			case d.State != store.Pending && d.State != store.Leased && d.State != store.Skipped:
				return nil, fmt.Errorf("a new delivery that is %s: %w", d.State, store.ErrState)
			case d.State == store.Leased && d.Line != "":
				return nil, fmt.Errorf("a new delivery with a line that is leased: %w", store.ErrState)
			}
		}
	}
	for _, a := range call {
		if !a.Verified {
			continue
		}
		verdict, err := f.verdict(a.Event.Tenant, a.Request.ID)
		if err != nil {
			return nil, fmt.Errorf("request %s: %w", a.Request.ID, err)
		}
		if verdict != store.VerdictRefused {
			return nil, fmt.Errorf("request %s is %s: %w", a.Request.ID, verdict, store.ErrState)
		}
	}
	keys = make(map[tenantKey]acceptedKey)
	for _, a := range call {
		found, err := findKeys(a, f, keys)
		if err != nil {
			return nil, err
		}
		a.Duplicate = found.event != 0
		if a.Duplicate {
			a.Event.ID, a.First = found.event, found.at
			continue
		}
		a.Event.ID = store.EventID(clock.Next(a.Event.At))
		for hash := range keysOf(&a.Event, a.Keys) {
			keys[tenantKey{a.Event.Tenant, hash}] = acceptedKey{a.Event.ID, a.Fingerprint, a.Event.At}
		}
	}
	return keys, nil
}

// A tenantKey is what the table dedupe is unique in.
type tenantKey struct {
	tenant string
	hash   keyHash
}

// A keyHash is what is kept of a key: the first half of SHA-256. Keys are long,
// they fall anywhere in their index, and all of a few days are there: so it
// matters how many of them a page has.
type keyHash [16]byte

func hashOf(key store.Key) keyHash {
	sum := sha256.Sum256(append(append(append(make([]byte, 0, 128), key.Scope...), 0), key.Text...))
	return keyHash(sum[:])
}

// An acceptedKey is what a key stands for.
type acceptedKey struct {
	event       store.EventID
	fingerprint store.Fingerprint
	at          time.Time
}

// keysOf yields an event's keys, of which its own id from its sender is one.
func keysOf(e *store.Event, keys []store.Key) func(yield func(keyHash) bool) {
	own := store.Key{Scope: store.KeyScopeID, Text: e.Key}
	return func(yield func(keyHash) bool) {
		if e.Key != "" && !yield(hashOf(own)) {
			return
		}
		for _, key := range keys {
			if e.Key != "" && key == own {
				continue
			}
			if !yield(hashOf(key)) {
				return
			}
		}
	}
}

// findKeys returns what one of a's keys was accepted with, earlier or by this
// call, without an event if there is none, and store.ErrConflict if that was
// with another fingerprint.
func findKeys(a *store.Acceptance, f facts, earlier map[tenantKey]acceptedKey) (first acceptedKey, err error) {
	for hash := range keysOf(&a.Event, a.Keys) {
		key := tenantKey{a.Event.Tenant, hash}
		accepted, ok := earlier[key]
		if !ok {
			if accepted, err = f.accepted(key); err != nil {
				return first, err
			}
			if accepted.event == 0 {
				continue
			}
		}
		if accepted.fingerprint != a.Fingerprint {
			return first, store.ErrConflict
		}
		if first.event == 0 {
			first = accepted
		}
	}
	return first, nil
}

// fillIn sets what Accept says of an event and its deliveries, but for the ids.
func fillIn(a *store.Acceptance) {
	e := &a.Event
	e.Size = len(e.Payload)
	for i := range a.Deliveries {
		d := &a.Deliveries[i]
		d.Tenant, d.Event, d.Test, d.Created = e.Tenant, e.ID, e.Test, e.At
		if d.State == store.Skipped {
			d.Finished = e.At
		}
	}
}

// maxInserted is how many deliveries one statement inserts at most.
const maxInserted = 16

// insertDeliveries are the statements that insert so many deliveries as their
// index says, which differ in their ids and endpoints alone.
var insertDeliveries = func() (list [maxInserted + 1]string) {
	query := `INSERT INTO delivery (id, endpoint, tenant, event, test, line, state, reason, due, owner, created, finished,
		starts, attempts, base, last_started, last_duration, last_status, last_cause, last_detail, last_response) VALUES`
	separator := " "
	for n := range maxInserted {
		query += separator + fmt.Sprintf("($%d, $%d, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0, 0, 0, 0, 0, '', '', $11)", 12+2*n, 13+2*n)
		list[n+1] = query
		separator = ", "
	}
	return list
}()

// alike reports whether new deliveries of one event differ in their ids and
// endpoints alone.
func alike(a, b *store.Delivery) bool {
	return a.Line == b.Line && a.State == b.State && a.Reason == b.Reason && a.Owner == b.Owner && a.Due.Equal(b.Due)
}

// insertDeliveries writes deliveries that are alike, and complete but for their
// ids, which it sets. One that is behind another one in its line is due when
// that one has ended; it is to be alone.
func (tx *tx) insertDeliveries(list []store.Delivery) error {
	d := &list[0]
	due := micros(d.Due) // d keeps its own: the next run may find nobody before it
	for i := range list {
		behind, err := tx.queueUp(&list[i])
		if err != nil {
			return err
		}
		if behind {
			due = 0
		}
	}
	args := make([]any, 0, 11+2*len(list))
	args = append(args, d.Tenant, int64(d.Event), number(d.Test), d.Line, int64(d.State), d.Reason, due, int64(d.Owner), micros(d.Created), micros(d.Finished), noBytes)
	for i := range list {
		list[i].ID = store.DeliveryID(tx.store.clock.Next(d.Created))
		args = append(args, int64(list[i].ID), int64(list[i].Endpoint))
	}
	_, err := tx.exec(insertDeliveries[len(list)], args...)
	return err
}

// queueUp sees to it that the id of a new delivery will be larger than those
// before it, and reports whether it is behind another one in its line.
func (tx *tx) queueUp(d *store.Delivery) (behind bool, err error) {
	query, args := selectLastInLine, []any{d.Tenant, int64(d.Endpoint), d.Line}
	if d.Line == "" {
		query, args = selectLastPolled, args[:2]
	}
	if !ordered(d) || d.Line == "" && !tx.concurrent { // one process's ids always grow
		return false, nil
	}
	if err := tx.lockLine(d.Endpoint, d.Line); err != nil {
		return false, err
	}
	last, err := queryAll(tx.ctx, tx, scanInt, query, args...)
	if err != nil || len(last) == 0 {
		return false, err
	}
	tx.store.clock.StartAfter(last[0])
	return d.Line != "", nil
}

// ordered reports whether the order of a new delivery's id matters: because it
// is in a line, or because its endpoint is polled.
func ordered(d *store.Delivery) bool {
	return d.State == store.Pending && (d.Line != "" || d.Due.IsZero())
}

// The ids of one line, and of what a consumer polls, grow in the order of the
// commits, whatever process they are of. What they are behind is asked for
// under the line's lock.
const (
	selectLastInLine = `SELECT id FROM delivery
		WHERE tenant = $1 AND endpoint = $2 AND line = $3 AND state <= 1 AND line <> '' ORDER BY id DESC LIMIT 1`
	selectLastPolled = `SELECT id FROM delivery WHERE tenant = $1 AND endpoint = $2 ORDER BY id DESC LIMIT 1`
)

var noBytes = []byte{}

const updateVerified = `UPDATE request SET verdict = $3, refusal = 0, reason = '', scheme = $4, event = $5, body = $6 WHERE tenant = $1 AND id = $2`

// fillInRequest sets what Accept says of a request, and returns the body to keep.
func fillInRequest(a *store.Acceptance, clock *store.Clock) (body []byte) {
	r := a.Request
	if a.Verified {
		r.Reason = ""
	} else {
		r.ID = store.RequestID(clock.Next(r.At))
	}
	r.Tenant, r.Event = a.Event.Tenant, a.Event.ID
	r.Verdict, r.Size = store.VerdictAccepted, len(a.Event.Payload)
	if a.Duplicate {
		r.Verdict, r.Size, body = store.VerdictDuplicate, len(r.Body), blob(r.Body)
	}
	return body
}

func (tx *tx) insertRequest(r *store.Request, header string, refusal int64, body []byte) error {
	_, err := tx.exec(`INSERT INTO request (id, tenant, source, at, verdict, refusal, scheme, reason, method, path, remote, header, body, size, event)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
		int64(r.ID), r.Tenant, int64(r.Source), micros(r.At), int64(r.Verdict), refusal, r.Scheme, r.Reason,
		r.Method, r.Path, r.Remote, header, body, int64(r.Size), int64(r.Event))
	return err
}

// Record implements [store.Store].
func (s *Store) Record(ctx context.Context, r *store.Request, keep int) error {
	err := s.write(ctx, r.Tenant, func(tx *tx) error { return tx.record(r, int64(keep)) })
	if err != nil {
		return fmt.Errorf("record a request to source %s: %w", r.Source, err)
	}
	return nil
}

// record numbers the requests of a source that became no event, so that those to drop are
// found without counting: forged requests must not make the writer slow.
func (tx *tx) record(r *store.Request, keep int64) error {
	if r.Verdict != store.VerdictRefused && r.Verdict != store.VerdictHandshake {
		return fmt.Errorf("a request that is %s: %w", r.Verdict, store.ErrState)
	}
	if err := tx.lock(lockSource, r.Source.String()); err != nil {
		return err
	}
	if _, err := tx.routingVersion(r.Tenant); err != nil {
		return err
	}
	last, err := queryOne(tx.ctx, tx, scanInt,
		`SELECT COALESCE(max(refusal), 0) FROM request WHERE tenant = $1 AND source = $2 AND refusal <> 0`,
		r.Tenant, int64(r.Source))
	if err != nil {
		return err
	}
	r.ID = store.RequestID(tx.store.clock.Next(r.At))
	r.Event, r.Size = 0, len(r.Body)
	if err := tx.insertRequest(r, jsonList(r.Header), last+1, blob(r.Body)); err != nil {
		return err
	}
	_, err = tx.exec(`DELETE FROM request WHERE tenant = $1 AND source = $2 AND refusal <> 0 AND refusal <= $3`,
		r.Tenant, int64(r.Source), last+1-keep)
	return err
}
