package sqlstore

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/sealhook/sealhook/internal/store"
)

func (e *postgresEngine) accept(ctx context.Context, batch []*store.Acceptance) error {
	return wait(ctx, e.accepts.queue, rowsOf(batch), batch)
}

func (e *postgresEngine) runAccepts(batch []*turn[[]*store.Acceptance]) {
	runBatch(e, batch, e.acceptBatch)
}

// acceptBatch accepts what several calls bring in two round trips: one that
// locks and reads what decides about them, and one that writes.
func (e *postgresEngine) acceptBatch(ctx context.Context, conn *pgxpool.Conn, batch []*turn[[]*store.Acceptance], answers []error) error {
	known, err := readKnown(ctx, conn, batch)
	if err != nil {
		return err
	}
	e.store.routing.publish(known.versions) // for who is to load a routing that is stale
	var rows acceptedRows
	for i, t := range batch {
		keys, err := decide(t.change, known, &e.store.clock)
		if err != nil {
			answers[i] = err
			continue
		}
		rows.addKeys(keys, known)
		for _, a := range t.change {
			rows.add(a, known, &e.store.clock)
		}
	}
	return rows.write(ctx, conn)
}

// known is what decides about a batch of acceptances. What it says stays true
// until the transaction ends, but for keys, which are unique.
type known struct {
	versions map[string]int64                 // of the tenants that are there
	keys     map[tenantKey]acceptedKey        // those that were accepted, also by this batch
	verdicts map[store.RequestID]requestState // of those that were refused before
	last     map[lineKey]int64                // the largest id that is before the next one in a line
}

type requestState struct {
	tenant  string
	verdict store.Verdict
}

// A lineKey names a line. That of an endpoint that is polled is empty.
type lineKey struct {
	tenant   string
	endpoint store.EndpointID
	line     string
}

// The questions.
const (
	lockAllShared = `/* every tenant */ SELECT pg_advisory_xact_lock_shared($1, number)
		FROM (SELECT DISTINCT hashtext(name) AS number FROM unnest($2::TEXT[]) AS name ORDER BY 1) AS numbers`
	lockAllLines = `/* every tenant */ SELECT pg_advisory_xact_lock(1587675135, bucket)
		FROM (SELECT DISTINCT sealhook_line(u.endpoint, u.line) AS bucket FROM unnest($1::BIGINT[], $2::TEXT[]) AS u (endpoint, line) ORDER BY 1) AS buckets`
	selectVersions = `SELECT tenant, routing_version FROM tenant WHERE tenant = ANY($1)`
	// A plain join could begin with the table, which is short when the planner
	// first counts it, and would go on so until it counts again.
	selectKeys = `SELECT d.tenant, d.hash, d.event, d.fingerprint, d.at
		FROM unnest($1::TEXT[], $2::BYTEA[]) AS k (tenant, hash)
		CROSS JOIN LATERAL (SELECT * FROM dedupe WHERE tenant = k.tenant AND hash = k.hash LIMIT 1) AS d`
	selectVerdicts = `/* every tenant */ SELECT id, tenant, verdict FROM request WHERE id = ANY($1) ORDER BY id FOR UPDATE`
	selectLast     = `SELECT u.tenant, u.endpoint, u.line, COALESCE((SELECT id FROM delivery AS d
			WHERE d.tenant = u.tenant AND d.endpoint = u.endpoint AND d.line = u.line AND d.state <= 1 AND d.line <> '' ORDER BY id DESC LIMIT 1), 0)
		FROM unnest($1::TEXT[], $2::BIGINT[], $3::TEXT[]) AS u (tenant, endpoint, line) WHERE u.line <> ''
		UNION ALL SELECT u.tenant, u.endpoint, u.line, COALESCE((SELECT id FROM delivery AS d
			WHERE d.tenant = u.tenant AND d.endpoint = u.endpoint ORDER BY id DESC LIMIT 1), 0)
		FROM unnest($1::TEXT[], $2::BIGINT[], $3::TEXT[]) AS u (tenant, endpoint, line) WHERE u.line = ''`
)

// readKnown begins the transaction, keeps others from changing what decides,
// and reads it.
func readKnown(ctx context.Context, conn *pgxpool.Conn, batch []*turn[[]*store.Acceptance]) (*known, error) {
	k := &known{versions: make(map[string]int64)}
	var keyTenants []string
	var hashes [][]byte
	var requests []int64
	var lineTenants, lines []string
	var lineEndpoints []int64
	for _, t := range batch {
		for _, a := range t.change {
			tenant := validText(a.Event.Tenant)
			k.versions[tenant] = 0
			for hash := range keysOf(&a.Event, a.Keys) {
				keyTenants, hashes = append(keyTenants, tenant), append(hashes, hash[:])
			}
			if a.Verified {
				requests = append(requests, int64(a.Request.ID))
			}
			for i := range a.Deliveries {
				if d := &a.Deliveries[i]; ordered(d) {
					lineTenants, lineEndpoints, lines = append(lineTenants, tenant), append(lineEndpoints, int64(d.Endpoint)), append(lines, validText(d.Line))
				}
			}
		}
	}
	tenants := make([]string, 0, len(k.versions))
	for tenant := range k.versions {
		tenants = append(tenants, tenant)
	}
	clear(k.versions)

	var p pipeline
	p.exec(`BEGIN`)
	p.exec(lockAllShared, int32(lockRouting), tenants)
	query(&p, func(r row) (_ struct{}, err error) {
		var tenant string
		var version int64
		err = r.Scan(&tenant, &version)
		k.versions[tenant] = version
		return struct{}{}, err
	}, ignore, selectVersions, tenants)
	if len(lines) > 0 {
		k.last = make(map[lineKey]int64)
		p.exec(lockAllLines, lineEndpoints, lines)
		query(&p, func(r row) (_ struct{}, err error) {
			var line lineKey
			var last int64
			err = r.Scan(&line.tenant, &line.endpoint, &line.line, &last)
			k.last[line] = last
			return struct{}{}, err
		}, ignore, selectLast, lineTenants, lineEndpoints, lines)
	}
	k.keys = make(map[tenantKey]acceptedKey)
	if len(hashes) > 0 {
		query(&p, func(r row) (_ struct{}, err error) {
			var key tenantKey
			var accepted acceptedKey
			var hash, fingerprint []byte
			var at int64
			err = r.Scan(&key.tenant, &hash, &accepted.event, &fingerprint, &at)
			copy(key.hash[:], hash)
			copy(accepted.fingerprint[:], fingerprint)
			accepted.at = timeOf(at)
			k.keys[key] = accepted
			return struct{}{}, err
		}, ignore, selectKeys, keyTenants, hashes)
	}
	if len(requests) > 0 {
		k.verdicts = make(map[store.RequestID]requestState)
		query(&p, func(r row) (_ struct{}, err error) {
			var id store.RequestID
			var state requestState
			err = r.Scan(&id, &state.tenant, &state.verdict)
			k.verdicts[id] = state
			return struct{}{}, err
		}, ignore, selectVerdicts, requests)
	}
	return k, p.run(ctx, conn)
}

func ignore(struct{}) {}

func (k *known) routingVersion(tenant string) (int64, error) {
	version, ok := k.versions[tenant]
	if !ok {
		return 0, fmt.Errorf("tenant %.64q: %w", tenant, store.ErrNotFound)
	}
	return version, nil
}

func (k *known) verdict(tenant string, id store.RequestID) (store.Verdict, error) {
	r, ok := k.verdicts[id]
	if !ok || r.tenant != tenant {
		return 0, store.ErrNotFound
	}
	return r.verdict, nil
}

func (k *known) accepted(key tenantKey) (acceptedKey, error) { return k.keys[key], nil }

// acceptedRows are the rows that a batch adds, column by column.
type acceptedRows struct {
	events struct {
		ids, ats, deliverAts, expires, sources                   []int64
		tenants, keys, types, orderingKeys, contentTypes, header []string
		payloads                                                 [][]byte
		tests                                                    []int16
	}
	keys struct {
		tenants              []string
		events, ats          []int64
		hashes, fingerprints [][]byte
	}
	deliveries struct {
		ids, events, endpoints, dues, owners, created, finished []int64
		states, tests                                           []int16
		tenants, lines, reasons                                 []string
	}
	requests struct {
		ids, sources, ats, sizes, events                            []int64
		verdicts                                                    []int16
		tenants, schemes, reasons, methods, paths, remotes, headers []string
		bodies                                                      [][]byte
	}
	verified []*store.Acceptance
	bodies   [][]byte // of verified
}

// add adds what an acceptance of a call that succeeds has to say.
func (rows *acceptedRows) add(a *store.Acceptance, k *known, clock *store.Clock) {
	if !a.Duplicate {
		rows.addEvent(a, k, clock)
	}
	if a.Request == nil {
		return
	}
	body := fillInRequest(a, clock)
	if a.Verified {
		rows.verified, rows.bodies = append(rows.verified, a), append(rows.bodies, body)
		return
	}
	r, to := a.Request, &rows.requests
	to.ids, to.sources, to.ats = append(to.ids, int64(r.ID)), append(to.sources, int64(r.Source)), append(to.ats, micros(r.At))
	to.sizes, to.events, to.verdicts = append(to.sizes, int64(r.Size)), append(to.events, int64(r.Event)), append(to.verdicts, int16(r.Verdict))
	to.tenants, to.schemes, to.reasons = append(to.tenants, r.Tenant), append(to.schemes, validText(r.Scheme)), append(to.reasons, validText(r.Reason))
	to.methods, to.paths, to.remotes = append(to.methods, validText(r.Method)), append(to.paths, validText(r.Path)), append(to.remotes, validText(r.Remote))
	to.headers, to.bodies = append(to.headers, jsonList(r.Header)), append(to.bodies, body)
}

func (rows *acceptedRows) addEvent(a *store.Acceptance, k *known, clock *store.Clock) {
	fillIn(a)
	e, to := &a.Event, &rows.events
	to.ids, to.ats, to.deliverAts = append(to.ids, int64(e.ID)), append(to.ats, micros(e.At)), append(to.deliverAts, micros(e.DeliverAt))
	to.expires, to.sources = append(to.expires, micros(e.Expires)), append(to.sources, int64(e.Source))
	to.tenants, to.keys, to.types = append(to.tenants, e.Tenant), append(to.keys, validText(e.Key)), append(to.types, validText(e.Type))
	to.orderingKeys, to.contentTypes = append(to.orderingKeys, validText(e.OrderingKey)), append(to.contentTypes, validText(e.ContentType))
	to.header, to.payloads = append(to.header, jsonList(e.Header)), append(to.payloads, blob(e.Payload))
	to.tests = append(to.tests, int16(number(e.Test)))

	for i := range a.Deliveries {
		rows.addDelivery(&a.Deliveries[i], k, clock)
	}
}

// addDelivery does what tx.insertDelivery does.
func (rows *acceptedRows) addDelivery(d *store.Delivery, k *known, clock *store.Clock) {
	due := micros(d.Due)
	line := lineKey{d.Tenant, d.Endpoint, validText(d.Line)}
	if ordered(d) {
		if last := k.last[line]; last != 0 {
			clock.StartAfter(last)
			if d.Line != "" {
				due = 0
			}
		}
	}
	d.ID = store.DeliveryID(clock.Next(d.Created))
	if ordered(d) {
		k.last[line] = int64(d.ID)
	}
	to := &rows.deliveries
	to.ids, to.events, to.endpoints = append(to.ids, int64(d.ID)), append(to.events, int64(d.Event)), append(to.endpoints, int64(d.Endpoint))
	to.dues, to.owners, to.created = append(to.dues, due), append(to.owners, int64(d.Owner)), append(to.created, micros(d.Created))
	to.finished, to.states, to.tests = append(to.finished, micros(d.Finished)), append(to.states, int16(d.State)), append(to.tests, int16(number(d.Test)))
	to.tenants, to.lines, to.reasons = append(to.tenants, d.Tenant), append(to.lines, line.line), append(to.reasons, validText(d.Reason))
}

// addKeys adds the keys of a call that succeeds, and keeps later calls of the
// batch from accepting them again.
func (rows *acceptedRows) addKeys(accepted map[tenantKey]acceptedKey, k *known) {
	to := &rows.keys
	for key, as := range accepted {
		k.keys[key] = as
		to.tenants, to.hashes = append(to.tenants, key.tenant), append(to.hashes, key.hash[:])
		to.events, to.ats, to.fingerprints = append(to.events, int64(as.event)), append(to.ats, micros(as.at)), append(to.fingerprints, as.fingerprint[:])
	}
}

// The rows, of which each table takes all at once. The keys come first: where
// another process was faster, nothing else has been written.
const (
	insertAllKeys = `INSERT INTO dedupe (tenant, hash, event, at, fingerprint)
		SELECT * FROM unnest($1::TEXT[], $2::BYTEA[], $3::BIGINT[], $4::BIGINT[], $5::BYTEA[])`
	insertAllEvents = `INSERT INTO event (id, at, deliver_at, expires, source, tenant, key, type, ordering_key, content_type, header, payload, test)
		SELECT * FROM unnest($1::BIGINT[], $2::BIGINT[], $3::BIGINT[], $4::BIGINT[], $5::BIGINT[],
			$6::TEXT[], $7::TEXT[], $8::TEXT[], $9::TEXT[], $10::TEXT[], $11::TEXT[], $12::BYTEA[], $13::SMALLINT[])`
	insertAllDeliveries = `INSERT INTO delivery (id, event, endpoint, due, owner, created, finished, state, tenant, line, reason, test,
			last_started, last_duration, starts, attempts, base, last_status, last_cause, last_detail, last_response)
		SELECT u.*, 0, 0, 0, 0, 0, 0, '', '', '' FROM unnest($1::BIGINT[], $2::BIGINT[], $3::BIGINT[], $4::BIGINT[], $5::BIGINT[],
			$6::BIGINT[], $7::BIGINT[], $8::SMALLINT[], $9::TEXT[], $10::TEXT[], $11::TEXT[], $12::SMALLINT[]) AS u`
	insertAllRequests = `INSERT INTO request (id, source, at, size, event, verdict, tenant, scheme, reason, method, path, remote, header, body, refusal)
		SELECT u.*, 0 FROM unnest($1::BIGINT[], $2::BIGINT[], $3::BIGINT[], $4::BIGINT[], $5::BIGINT[], $6::SMALLINT[],
			$7::TEXT[], $8::TEXT[], $9::TEXT[], $10::TEXT[], $11::TEXT[], $12::TEXT[], $13::TEXT[], $14::BYTEA[]) AS u`
)

// write writes the rows and ends the transaction.
func (rows *acceptedRows) write(ctx context.Context, conn *pgxpool.Conn) error {
	var p pipeline
	if k := &rows.keys; len(k.hashes) > 0 {
		p.exec(insertAllKeys, k.tenants, k.hashes, k.events, k.ats, k.fingerprints)
	}
	if e := &rows.events; len(e.ids) > 0 {
		p.exec(insertAllEvents, e.ids, e.ats, e.deliverAts, e.expires, e.sources,
			e.tenants, e.keys, e.types, e.orderingKeys, e.contentTypes, e.header, e.payloads, e.tests)
	}
	if d := &rows.deliveries; len(d.ids) > 0 {
		p.exec(insertAllDeliveries, d.ids, d.events, d.endpoints, d.dues, d.owners, d.created, d.finished, d.states, d.tenants, d.lines, d.reasons, d.tests)
	}
	if r := &rows.requests; len(r.ids) > 0 {
		p.exec(insertAllRequests, r.ids, r.sources, r.ats, r.sizes, r.events, r.verdicts,
			r.tenants, r.schemes, r.reasons, r.methods, r.paths, r.remotes, r.headers, r.bodies)
	}
	for i, a := range rows.verified {
		r := a.Request
		p.exec(updateVerified, r.Tenant, int64(r.ID), int64(r.Verdict), validText(r.Scheme), int64(r.Event), rows.bodies[i])
	}
	p.exec(`COMMIT`)
	return p.commits(ctx, conn)
}
