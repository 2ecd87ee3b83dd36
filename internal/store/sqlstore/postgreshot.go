package sqlstore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/sealhook/sealhook/internal/store"
)

// A batcher is a goroutine that runs what waits in a queue. While a batch is
// being committed the next one gathers, so that no timer is needed. A second
// goroutine would only halve the batches: most of what one costs is the same
// for one row and for a hundred.
type batcher[T any] struct {
	queue chan *turn[T]
	ended chan struct{}
}

// startBatcher starts a batcher. run answers each turn of a batch.
func startBatcher[T any](run func(batch []*turn[T])) *batcher[T] {
	b := &batcher[T]{queue: make(chan *turn[T], maxBatch), ended: make(chan struct{})}
	go func() {
		defer close(b.ended)
		var batch []*turn[T]
		for first := range b.queue {
			if batch = gather(batch[:0], first, b.queue); len(batch) > 0 {
				run(batch)
			}
		}
	}()
	return b
}

// close returns when everything in the queue is answered.
func (b *batcher[T]) close() {
	close(b.queue)
	<-b.ended
}

// runBatch runs a batch and answers it. do sets the answers; an error of its
// own means that nothing was written, or that nobody knows. A batch that one
// turn spoils for the others runs again one by one.
func runBatch[T any](e *postgresEngine, batch []*turn[T], do func(ctx context.Context, conn *pgxpool.Conn, batch []*turn[T], answers []error) error) {
	answers := make([]error, len(batch))
	err := tryBatch(e, batch, answers, do)
	if err != nil && len(batch) > 1 && dataError(err) {
		for i, t := range batch {
			if err := tryBatch(e, batch[i:i+1], answers[i:i+1], do); err != nil {
				answers[i] = err
			}
			t.answer <- answers[i]
		}
		return
	}
	for i, t := range batch {
		if err != nil {
			answers[i] = err
		}
		t.answer <- answers[i]
	}
}

// tryBatch runs a batch in one transaction, and again as long as others keep
// it from going on. It ends in time for the turn that has waited the longest.
func tryBatch[T any](e *postgresEngine, batch []*turn[T], answers []error, do func(ctx context.Context, conn *pgxpool.Conn, batch []*turn[T], answers []error) error) error {
	start := time.Now()
	since := slices.MinFunc(batch, func(a, b *turn[T]) int { return a.since.Compare(b.since) }).since
	ctx, cancel := context.WithDeadlineCause(background, since.Add(postgresPatience), store.ErrUnavailable)
	defer cancel()
	for try := 1; ; try++ {
		clear(answers)
		err := e.withConn(ctx, func(conn *pgxpool.Conn) error { return do(ctx, conn, batch, answers) })
		if err == nil {
			e.store.committed(len(batch), start)
			return nil
		}
		if (passes(err) || isKeyTaken(err)) && try < maxTries {
			continue
		}
		if ctx.Err() != nil {
			return fmt.Errorf("%w: no answer in time", store.ErrUnavailable)
		}
		return err
	}
}

// withConn runs do on a connection, and rolls back what it has left open.
func (e *postgresEngine) withConn(ctx context.Context, do func(conn *pgxpool.Conn) error) error {
	conn, err := e.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release() // of one that failed nothing is used again
	err = do(conn)
	if err != nil && !conn.Conn().IsClosed() {
		_, _ = conn.Exec(ctx, `ROLLBACK`) // or Release closes it
	}
	return err
}

// dataError reports whether an error is about what was written, and so about
// one turn of the batch alone.
func dataError(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (strings.HasPrefix(e.Code, "22") || strings.HasPrefix(e.Code, "23"))
}

// isKeyTaken reports whether another process has accepted a key since this
// batch looked for it.
func isKeyTaken(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && e.Code == uniqueViolation && e.TableName == "dedupe"
}

// A pipeline is a list of statements that go to the server in one round trip.
type pipeline struct{ batch pgx.Batch }

// exec adds a statement.
func (p *pipeline) exec(query string, args ...any) { p.batch.Queue(query, args...) }

// query adds a query, each row of which is scanned.
func query[T any](p *pipeline, scan func(row) (T, error), each func(T), query string, args ...any) {
	p.batch.Queue(query, args...).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			v, err := scan(rows)
			if err != nil {
				return err
			}
			each(v)
		}
		return rows.Err()
	})
}

// run sends the statements and reads the answers. Outside of a transaction
// they are one of their own.
func (p *pipeline) run(ctx context.Context, conn *pgxpool.Conn) error {
	return conn.SendBatch(ctx, &p.batch).Close()
}

// commits is run where the statements end a transaction.
func (p *pipeline) commits(ctx context.Context, conn *pgxpool.Conn) error {
	if err := p.run(ctx, conn); err != nil && !pgconn.SafeToRetry(err) {
		return commitError(err)
	} else if err != nil {
		return err
	}
	return nil
}

func (e *postgresEngine) complete(ctx context.Context, batch []*store.Completion) error {
	if twice(make(map[store.DeliveryID]bool), batch) {
		return e.write(ctx, everyTenant, func(tx *tx) error { return tx.completeEach(batch) })
	}
	return wait(ctx, e.completions.queue, len(batch), batch)
}

// twice notes whose completions a call brings, and reports whether one
// delivery has two.
func twice(seen map[store.DeliveryID]bool, call []*store.Completion) bool {
	for _, c := range call {
		if seen[c.Delivery] {
			return true
		}
		seen[c.Delivery] = true
	}
	return false
}

// runCompletions runs a batch, up to the first call about a delivery that an
// earlier one is about, and then the rest.
func (e *postgresEngine) runCompletions(batch []*turn[[]*store.Completion]) {
	for len(batch) > 0 {
		seen := make(map[store.DeliveryID]bool)
		n := 0
		for n < len(batch) && !twice(seen, batch[n].change) {
			n++
		}
		runBatch(e, batch[:n], e.completeBatch)
		batch = batch[n:]
	}
}

// Completions are written column by column. A row that is still as its owner
// left it is changed; what was its latest attempt goes into a row of its own.
// The + 0, and the || ” of a claim, keep the planner from an index that is the
// smaller one while there is nothing in the tables, and for ever after.
const (
	holdDeliveries = `/* every tenant */ SELECT id FROM delivery WHERE id = ANY($1) ORDER BY id FOR UPDATE`
	moveAttempts   = `INSERT INTO attempt (tenant, delivery, n, started, duration, status, cause, detail, response)
		SELECT d.tenant, d.id, d.attempts, d.last_started, d.last_duration, d.last_status, d.last_cause, d.last_detail, d.last_response
		FROM unnest($1::BIGINT[], $2::BIGINT[], $3::INTEGER[]) AS c (id, owner, n) JOIN delivery AS d ON d.id = c.id
		WHERE d.owner = c.owner AND d.state + 0 = 1 AND d.attempts = c.n - 1 AND c.n > 1`
	completeAll = `/* every tenant */ UPDATE delivery AS d
		SET state = c.state, reason = c.reason, due = c.due, owner = 0, starts = 0, attempts = d.attempts + 1, finished = c.finished,
			last_started = c.started, last_duration = c.duration, last_status = c.status, last_cause = c.cause, last_detail = c.detail, last_response = c.response
		FROM unnest($1::BIGINT[], $2::BIGINT[], $3::INTEGER[], $4::SMALLINT[], $5::TEXT[], $6::BIGINT[], $7::BIGINT[],
			$8::BIGINT[], $9::BIGINT[], $10::INTEGER[], $11::TEXT[], $12::TEXT[], $13::BYTEA[])
			AS c (id, owner, n, state, reason, due, finished, started, duration, status, cause, detail, response)
		WHERE d.id = c.id AND d.owner = c.owner AND d.state + 0 = 1 AND d.attempts = c.n - 1
		RETURNING d.id, d.tenant`
	completeAndKeep = `WITH done AS (` + completeAll + `),
		kept AS (INSERT INTO exchange (tenant, delivery, n, text) SELECT done.tenant, x.id, x.n, x.text
			FROM unnest($14::BIGINT[], $15::INTEGER[], $16::TEXT[]) AS x (id, n, text) JOIN done ON done.id = x.id)
		SELECT id, tenant FROM done`
)

func (e *postgresEngine) completeBatch(ctx context.Context, conn *pgxpool.Conn, batch []*turn[[]*store.Completion], _ []error) error {
	var all []*store.Completion
	for _, t := range batch {
		all = append(all, t.change...)
	}
	n := len(all)
	ids, owners, ns, states := make([]int64, n), make([]int64, n), make([]int32, n), make([]int16, n)
	dues, finished, started, durations := make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	reasons, causes, details := make([]string, n), make([]string, n), make([]string, n)
	statuses, responses := make([]int32, n), make([][]byte, n)
	var further, kept []int64
	var keptNs []int32
	var exchanges []string
	for i, c := range all {
		to, a := endingOf(c), &c.Attempt
		ids[i], owners[i], ns[i], states[i] = int64(c.Delivery), int64(c.Owner), int32(a.N), int16(to.state)
		dues[i], finished[i], started[i], durations[i] = micros(to.due), micros(to.finished), micros(a.Started), int64(a.Duration)
		reasons[i], causes[i], details[i] = validText(to.reason), validText(a.Cause), validText(a.Detail)
		statuses[i], responses[i] = int32(a.Status), blob(a.Response)
		if a.N > 1 {
			further = append(further, ids[i])
		}
		if a.Exchange != nil {
			kept, keptNs, exchanges = append(kept, ids[i]), append(keptNs, ns[i]), append(exchanges, jsonText(a.Exchange))
		}
	}
	var p pipeline
	if len(further) > 0 {
		p.exec(holdDeliveries, further)
		p.exec(moveAttempts, ids, owners, ns)
	}
	done := make(map[int64]bool, n)
	statement := completeAll
	args := []any{ids, owners, ns, states, reasons, dues, finished, started, durations, statuses, causes, details, responses}
	if len(kept) > 0 {
		statement, args = completeAndKeep, append(args, kept, keptNs, exchanges)
	}
	query(&p, func(r row) (id int64, err error) {
		var tenant string
		err = r.Scan(&id, &tenant)
		return id, err
	}, func(id int64) { done[id] = true }, statement, args...)
	if err := p.commits(ctx, conn); err != nil {
		return err
	}
	for _, c := range all {
		c.Lost = !done[int64(c.Delivery)]
	}
	return nil
}

// What is due is leased by one statement: those of each share that nobody else
// is leasing, up to the size. Where it begins, says claimStarts.
const (
	claimAll = `WITH due AS MATERIALIZED (
			SELECT d.id, s.place, d.due, (SELECT length(payload) FROM event WHERE event.id = d.event) AS size
			FROM unnest($1::TEXT[], $2::BIGINT[], $3::INTEGER[], $8::BIGINT[]) WITH ORDINALITY AS s (tenant, endpoint, n, start, place)
			CROSS JOIN LATERAL (SELECT id, event, due FROM delivery
				WHERE tenant || '' = s.tenant AND state <= 1 AND due > 0 AND endpoint = s.endpoint AND due >= s.start AND due <= $4
				ORDER BY due LIMIT s.n FOR UPDATE SKIP LOCKED) AS d),
		taken AS MATERIALIZED (
			SELECT id, due, size, row_number() OVER line AS place, sum(size) OVER line AS total
			FROM due WINDOW line AS (ORDER BY due.place, due, id ROWS UNBOUNDED PRECEDING))
		UPDATE delivery SET state = 1, owner = $5, due = $6, starts = greatest(starts, state)
		FROM taken WHERE delivery.id = taken.id AND (taken.total <= $7 OR taken.place = 1)
		RETURNING ` + claimColumns + `, taken.size, taken.place, taken.due`
	claimColumns = `delivery.id, delivery.tenant, delivery.event, delivery.endpoint, delivery.test, delivery.line, delivery.state, delivery.reason, delivery.due, delivery.owner,
		delivery.starts, delivery.attempts, delivery.base, delivery.created, delivery.finished, delivery.last_started, delivery.last_duration,
		delivery.last_status, delivery.last_cause, delivery.last_detail, delivery.last_response`
	selectDueOf = `/* every tenant */ SELECT d.tenant, d.endpoint, d.due FROM unnest($1::BIGINT[], $3::BIGINT[]) AS e (id, start)
		CROSS JOIN LATERAL (SELECT tenant, endpoint, due FROM delivery
			WHERE state <= 1 AND due > 0 AND endpoint = e.id AND due >= e.start ORDER BY due LIMIT 1) AS d
		WHERE NOT EXISTS (SELECT 1 FROM holder AS h WHERE h.id = e.id AND h.owner <> $2)`
)

func (e *postgresEngine) settle(context.Context, string) error    { return nil } // all is written at once
func (e *postgresEngine) sawDue(all []store.Due, began time.Time) { e.starts.saw(all, began) }

func (e *postgresEngine) nextDue(ctx context.Context, owner store.OwnerNo, endpoints []store.EndpointID) ([]store.Due, error) {
	now, starts := e.now(), make([]int64, len(endpoints))
	for i, id := range endpoints {
		starts[i] = e.starts.at(id, now)
	}
	return queryAll(ctx, e.writes, scanDue, selectDueOf, int64s(endpoints), int64(owner), starts)
}

func (e *postgresEngine) claim(ctx context.Context, owner store.OwnerNo, now time.Time, lease time.Duration, size int, shares []store.Share) ([]store.Delivery, error) {
	n := len(shares)
	tenants, endpoints, counts, starts := make([]string, n), make([]int64, n), make([]int32, n), make([]int64, n)
	for i, share := range shares {
		tenants[i], endpoints[i], counts[i] = validText(share.Tenant), int64(share.Endpoint), int32(share.N)
		starts[i] = e.starts.at(share.Endpoint, now)
	}
	type claimed struct {
		delivery   store.Delivery
		place, due int64 // it was due at
	}
	for try := 1; ; try++ {
		all, err := queryAll(ctx, e.writes, func(r row) (c claimed, err error) {
			var size int
			c.delivery, err = scanDeliveryAnd(r, &size, &c.place, &c.due)
			c.delivery.Size = size
			return c, err
		}, claimAll, tenants, endpoints, counts, micros(now), int64(owner), micros(now.Add(lease)), size, starts)
		if err != nil {
			return nil, err
		}
		if len(all) == 0 {
			// Others may be leasing, or changing, all that is due: then there may be more.
			more, err := e.nextDue(ctx, owner, endpointsOf(shares))
			if err != nil || try == claimTries {
				return nil, err
			}
			if !slices.ContainsFunc(more, func(d store.Due) bool { return claimable(shares, d, now) }) {
				return nil, nil
			}
			select {
			case <-time.After(claimAgain):
				continue
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
		slices.SortFunc(all, func(a, b claimed) int { return cmp.Compare(a.place, b.place) })
		deliveries := make([]store.Delivery, len(all))
		for i := range all {
			deliveries[i] = all[i].delivery
		}
		earliest := make(map[store.EndpointID]int64, n)
		for i := range slices.Backward(all) {
			earliest[deliveries[i].Endpoint] = all[i].due
		}
		e.starts.claimed(earliest)
		return deliveries, nil
	}
}

// How long a claim waits where others hold all that is due, and how often.
const (
	claimAgain = 2 * time.Millisecond
	claimTries = 20
)

// claimable reports whether one of the shares is of what is due.
func claimable(shares []store.Share, due store.Due, now time.Time) bool {
	return !due.At.After(now) && slices.ContainsFunc(shares, func(s store.Share) bool {
		return s.N > 0 && s.Endpoint == due.Endpoint && s.Tenant == due.Tenant
	})
}

func endpointsOf(shares []store.Share) []store.EndpointID {
	endpoints := make([]store.EndpointID, len(shares))
	for i, s := range shares {
		endpoints[i] = s.Endpoint
	}
	return endpoints
}

const endAll = `/* every tenant */ UPDATE delivery SET state = $3, reason = $4, owner = 0, starts = 0, due = $5, finished = $6
	WHERE id = ANY($1) AND owner = $2 AND state + 0 = 1`

func (e *postgresEngine) endLeases(ctx context.Context, owner store.OwnerNo, ids []store.DeliveryID, to ending) error {
	return e.write(ctx, everyTenant, func(tx *tx) error {
		_, err := tx.exec(endAll, int64s(ids), int64(owner), int64(to.state), to.reason, micros(to.due), micros(to.finished))
		return err
	})
}

func int64s[N ~int64](list []N) []int64 {
	all := make([]int64, len(list))
	for i, n := range list {
		all[i] = int64(n)
	}
	return all
}
