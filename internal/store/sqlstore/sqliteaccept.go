package sqlstore

import (
	"github.com/sealhook/sealhook/internal/store"
)

// keptHeaders are the header fields of an acceptance as they are kept.
type keptHeaders struct{ event, request string }

// headersOf makes them before the writer has its turn, of which there is one
// for all callers.
func headersOf(batch []*store.Acceptance) []keptHeaders {
	list := make([]keptHeaders, len(batch))
	for i, a := range batch {
		list[i].event = jsonList(a.Event.Header)
		if a.Request != nil {
			list[i].request = jsonList(a.Request.Header)
		}
	}
	return list
}

// accept finds out all that can refuse the call before it writes, so that a
// refusal costs the other calls of the transaction nothing.
func (tx *tx) accept(batch []*store.Acceptance, headers []keptHeaders) error {
	decided, err := tx.decideAlone(batch)
	if err == nil && !decided {
		_, err = decide(batch, tx, &tx.store.clock)
	}
	if err != nil {
		return err
	}
	for i, a := range batch {
		if !a.Duplicate {
			if err := tx.insertEvent(a, headers[i].event, decided); err != nil {
				return err
			}
		}
		if a.Request != nil {
			if err := tx.insertAcceptedRequest(a, headers[i].request); err != nil {
				return err
			}
		}
	}
	return nil
}

// decideAlone decides about a call of one acceptance with one key, as nearly all
// have that bring a webhook, or none, without asking for the key: one that can
// be inserted was not accepted before, and is inserted then. One that cannot be
// has changed nothing, and leaves the call undecided.
func (tx *tx) decideAlone(call []*store.Acceptance) (decided bool, err error) {
	if len(call) != 1 {
		return false, nil
	}
	keys, err := decide(call, noKeys{tx}, &tx.store.clock)
	if err != nil || len(keys) > 1 {
		return false, err
	}
	decided = true
	for key, as := range keys {
		decided, err = tx.insertKey(key, as)
	}
	return decided, err
}

// noKeys are the facts if no key was accepted before.
type noKeys struct{ *tx }

func (noKeys) accepted(tenantKey) (acceptedKey, error) { return acceptedKey{}, nil }

func (tx *tx) verdict(tenant string, id store.RequestID) (store.Verdict, error) {
	v, err := queryOne(tx.ctx, tx, scanInt, `SELECT verdict FROM request WHERE tenant = $1 AND id = $2`, tenant, int64(id))
	return store.Verdict(v), err
}

func (tx *tx) accepted(key tenantKey) (acceptedKey, error) {
	rows, err := queryAll(tx.ctx, tx, scanAcceptedKey,
		`SELECT event, fingerprint, at FROM dedupe WHERE tenant = $1 AND hash = $2`, key.tenant, key.hash[:])
	if err != nil || len(rows) == 0 {
		return acceptedKey{}, err
	}
	return rows[0], nil
}

func (tx *tx) insertKey(key tenantKey, as acceptedKey) (inserted bool, err error) {
	n, err := tx.exec(`INSERT INTO dedupe (tenant, hash, event, fingerprint, at)
		VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
		key.tenant, key.hash[:], int64(as.event), as.fingerprint[:], micros(as.at))
	return n > 0, err
}

// insertEvent writes an event whose id is set, with its deliveries, and its
// keys if they are not there yet.
func (tx *tx) insertEvent(a *store.Acceptance, header string, hasKeys bool) error {
	e := &a.Event
	_, err := tx.exec(`INSERT INTO event (id, tenant, key, type, at, deliver_at, expires, source, ordering_key, test, content_type, header, payload)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		int64(e.ID), e.Tenant, e.Key, e.Type, micros(e.At), micros(e.DeliverAt), micros(e.Expires), int64(e.Source), e.OrderingKey, number(e.Test), e.ContentType,
		header, blob(e.Payload))
	if err != nil {
		return err
	}
	if !hasKeys {
		for hash := range keysOf(e, a.Keys) {
			// A key may be there twice: in a.Keys.
			if _, err := tx.insertKey(tenantKey{e.Tenant, hash}, acceptedKey{e.ID, a.Fingerprint, e.At}); err != nil {
				return err
			}
		}
	}
	fillIn(a)
	for rest := a.Deliveries; len(rest) > 0; {
		if d := &rest[0]; d.State == store.Leased { // without a line: see decide
			tx.notes.add(d, &tx.store.clock)
			rest = rest[1:]
			continue
		}
		n := 1
		for n < min(len(rest), maxInserted) && rest[0].Line == "" && alike(&rest[n], &rest[0]) {
			n++
		}
		if err := tx.insertDeliveries(rest[:n]); err != nil {
			return err
		}
		rest = rest[n:]
	}
	return nil
}

// insertAcceptedRequest writes the request that an event came in with, or
// changes the one that was refused. Its body is the event's payload; that of a
// duplicate may differ, and is kept.
func (tx *tx) insertAcceptedRequest(a *store.Acceptance, header string) error {
	r := a.Request
	body := fillInRequest(a, &tx.store.clock)
	if !a.Verified {
		return tx.insertRequest(r, header, 0, body)
	}
	_, err := tx.exec(updateVerified,
		r.Tenant, int64(r.ID), int64(r.Verdict), r.Scheme, int64(r.Event), body)
	return err
}

func scanAcceptedKey(r row) (a acceptedKey, err error) {
	var fingerprint []byte
	var at int64
	err = r.Scan(&a.event, &fingerprint, &at)
	copy(a.fingerprint[:], fingerprint)
	a.at = timeOf(at)
	return a, err
}
