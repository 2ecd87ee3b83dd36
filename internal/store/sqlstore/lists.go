package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sealhook/sealhook/internal/store"
)

// Lists of events and requests leave out the bytes.
const (
	eventColumns = `id, tenant, key, type, at, deliver_at, expires, source, ordering_key, test, content_type, header, length(payload),
		NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.event = event.id AND d.tenant = event.tenant)`
	selectEvent    = `SELECT ` + eventColumns + `, payload FROM event WHERE tenant = $1 AND id = $2`
	requestColumns = `r.id, r.tenant, r.source, r.at, r.verdict, r.scheme, r.reason, r.method, r.path, r.remote, r.header, r.size, r.event`
	selectRequest  = `SELECT ` + requestColumns + `, COALESCE(r.body, e.payload) FROM request AS r
		LEFT JOIN event AS e ON e.id = r.event AND e.tenant = r.tenant WHERE r.tenant = $1 AND r.id = $2`
)

func scanEvent(r row) (e store.Event, err error) {
	var at, deliverAt, expires, test int64
	var header []byte
	err = r.Scan(&e.ID, &e.Tenant, &e.Key, &e.Type, &at, &deliverAt, &expires, &e.Source, &e.OrderingKey, &test, &e.ContentType, &header, &e.Size, &e.Unwanted, &e.Payload)
	if err != nil {
		return e, err
	}
	e.At, e.DeliverAt, e.Expires, e.Test = timeOf(at), timeOf(deliverAt), timeOf(expires), test != 0
	e.Header, err = parseList[store.HeaderField](header)
	return e, err
}

// Event implements [store.Store].
func (s *Store) Event(ctx context.Context, tenant, id string) (store.Event, error) {
	var e store.Event
	err := s.snapshot(ctx, tenant, func(ctx context.Context, q querier) (err error) {
		number, err := store.ParseID[store.EventID](id)
		if err == nil {
			rows, err := queryAll(ctx, q, scanEvent, selectEvent, tenant, int64(number))
			if err != nil {
				return err
			}
			if len(rows) > 0 {
				e = rows[0]
				return nil
			}
		}
		hash := hashOf(store.Key{Scope: store.KeyScopeID, Text: id})
		named, err := queryOne(ctx, q, scanInt,
			`SELECT event FROM dedupe WHERE tenant = $1 AND hash = $2`, tenant, hash[:])
		if err != nil {
			return err
		}
		e, err = queryOne(ctx, q, scanEvent, selectEvent, tenant, named)
		return err
	})
	if err != nil {
		return store.Event{}, fmt.Errorf("read event %.64q: %w", id, err)
	}
	return e, nil
}

// Events implements [store.Store].
func (s *Store) Events(ctx context.Context, f store.EventFilter) (found store.List[store.Event], err error) {
	err = s.snapshot(ctx, f.Tenant, func(ctx context.Context, q querier) (err error) {
		found, err = find(ctx, q, s.db, eventSearch(f), scanEvent, func(e *store.Event) int64 { return int64(e.ID) })
		return err
	})
	if err != nil {
		return found, fmt.Errorf("list events: %w", err)
	}
	return found, nil
}

func eventSearch(f store.EventFilter) *search {
	s := &search{
		tenant: f.Tenant, from: `event`, as: `event`, columns: eventColumns + `, NULL`,
		since: f.Since, until: f.Until, page: f.Page,
	}
	s.ids(numbers(f.IDs))
	if f.Source != 0 {
		s.among(`source`, []any{int64(f.Source)}, 0)
	}
	if f.Type != "" {
		s.equal(`type`, f.Type)
	}
	if f.Missing != 0 {
		s.filter([]string{`test`}, `event.test = 0`)
		s.filter([]string{`tenant`}, `NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.event = event.id AND d.endpoint = ? AND d.tenant = event.tenant AND d.state <= 2)`,
			int64(f.Missing))
	}
	if !f.NotExpired.IsZero() {
		s.filter([]string{`expires`}, `(event.expires = 0 OR event.expires > ?)`, micros(f.NotExpired))
	}
	return s
}

// Delivery implements [store.Store].
func (s *Store) Delivery(ctx context.Context, tenant string, id store.DeliveryID) (store.Delivery, error) {
	d, err := one(ctx, s, tenant, scanDelivery, selectDelivery, tenant, int64(id))
	if err != nil {
		return d, fmt.Errorf("read delivery %s: %w", id, err)
	}
	return d, nil
}

// Deliveries implements [store.Store].
func (s *Store) Deliveries(ctx context.Context, f store.DeliveryFilter) (found store.List[store.Delivery], err error) {
	err = s.snapshot(ctx, f.Tenant, func(ctx context.Context, q querier) error {
		rare, err := isRare(ctx, q, f)
		if err != nil {
			return err
		}
		found, err = find(ctx, q, s.db, deliverySearch(f, rare), scanDelivery, func(d *store.Delivery) int64 { return int64(d.ID) })
		return err
	})
	if err != nil {
		return found, fmt.Errorf("list deliveries: %w", err)
	}
	return found, nil
}

// maxRare is how many events a type has at most that is rare: its deliveries
// are looked for by its events. Those of another one are soon met among all.
const maxRare = 500

// isRare reports whether there are few events of f's type, and few deliveries of them.
func isRare(ctx context.Context, q querier, f store.DeliveryFilter) (bool, error) {
	if f.Type == "" || f.Event != 0 || len(f.IDs) > 0 {
		return false, nil
	}
	n, err := queryOne(ctx, q, scanInt,
		`SELECT count(*) FROM (SELECT id FROM event WHERE tenant = $1 AND type = $2 LIMIT $3) AS few`, f.Tenant, f.Type, maxRare+1)
	if err != nil || n > maxRare {
		return false, err
	}
	var w where
	w.and(`delivery.tenant = ?`, f.Tenant)
	w.meet([]condition{ofRareType(f)})
	n, err = queryOne(ctx, q, scanInt, `/* every tenant */ SELECT count(*) FROM (SELECT id FROM delivery`+w.sql()+` LIMIT `+w.arg(store.MaxLooked+1)+`) AS few`, w.args...)
	return n <= store.MaxLooked, err
}

// ofRareType is the condition that a delivery is of the rare type of f.
func ofRareType(f store.DeliveryFilter) condition {
	return meets(`delivery.event IN (SELECT id FROM event WHERE tenant = ? AND type = ? LIMIT `+strconv.Itoa(maxRare)+`)`, f.Tenant, f.Type)
}

func deliverySearch(f store.DeliveryFilter, rare bool) *search {
	s := &search{
		tenant: f.Tenant, from: `delivery`, as: `delivery`, columns: deliveryColumns,
		since: f.Since, until: f.Until, page: f.Page,
	}
	s.ids(numbers(f.IDs))
	if f.Event != 0 {
		s.equal(`event`, int64(f.Event))
	}
	if f.Type != "" {
		of := filter{condition: meets(`EXISTS (SELECT 1 FROM event AS e WHERE e.id = delivery.event AND e.tenant = delivery.tenant AND e.type = ?)`, f.Type), names: []string{`event`, `tenant`}}
		if rare {
			of.ways = []way{{few: ofRareType(f)}}
		}
		s.filters = append(s.filters, of)
	}
	if states := statesOf(f); len(states) > 0 {
		s.among(`state`, numbers(states), int64(store.Delivered))
	}
	if f.Endpoint != 0 {
		s.equal(`endpoint`, int64(f.Endpoint))
	}
	if f.Reason != "" {
		s.filter([]string{`reason`}, `(delivery.reason = ? OR substr(delivery.reason, 1, ?) = ?)`, f.Reason, utf8.RuneCountInString(f.Reason)+1, f.Reason+":")
	}
	if !f.NotExpired.IsZero() {
		s.filter([]string{`event`, `tenant`}, `NOT EXISTS (SELECT 1 FROM event AS e WHERE e.id = delivery.event AND e.tenant = delivery.tenant AND e.expires BETWEEN 1 AND ?)`,
			micros(f.NotExpired))
	}
	if f.LiveEndpoint {
		s.filter([]string{`endpoint`, `tenant`}, `NOT EXISTS (SELECT 1 FROM endpoint AS e WHERE e.id = delivery.endpoint AND e.tenant = delivery.tenant AND (e.deleted <> 0 OR e.url = ''))`)
	}
	if len(f.Causes) > 0 {
		of := oneOf(`delivery.last_cause`, texts(f.Causes))
		s.filter([]string{`last_cause`}, of.text, of.args...)
	}
	if len(f.Statuses) > 0 {
		s.filter([]string{`last_status`}, answered(f.Statuses))
	}
	if f.NoTests {
		s.filter([]string{`test`}, `delivery.test = 0`)
	}
	if f.OnlyTests {
		s.filter([]string{`test`}, `delivery.test <> 0`)
	}
	return s
}

// statesOf returns the states that f asks for, also where it does so without
// naming them: what failed, or was answered with 300 or more, is not delivered,
// and what is skipped was never tried.
func statesOf(f store.DeliveryFilter) []store.State {
	delivered := func(r store.StatusRange) bool { return r.First < 300 }
	failed := len(f.Causes) > 0 || len(f.Statuses) > 0 && !slices.ContainsFunc(f.Statuses, delivered)
	if len(f.States) > 0 || !failed {
		return f.States
	}
	return []store.State{store.Pending, store.Leased, store.Failed, store.Cancelled, store.Quarantined}
}

// answered returns the condition that the last attempt was answered with one of
// the statuses. They are numbers, and so part of it.
func answered(statuses []store.StatusRange) string {
	one := make([]string, len(statuses))
	for i, r := range statuses {
		one[i] = fmt.Sprintf(`delivery.last_status BETWEEN %d AND %d`, r.First, r.Last)
	}
	return `(` + strings.Join(one, ` OR `) + `)`
}

// CountDeliveries implements [store.Store].
func (s *Store) CountDeliveries(ctx context.Context, f store.DeliveryFilter) (counted store.Counted, err error) {
	err = s.snapshot(ctx, f.Tenant, func(ctx context.Context, q querier) error {
		rare, err := isRare(ctx, q, f)
		if err != nil {
			return err
		}
		counted, err = countPage(ctx, q, s.db, deliverySearch(f, rare))
		return err
	})
	if err != nil {
		return counted, fmt.Errorf("count deliveries: %w", err)
	}
	return counted, nil
}

// CountByEvent implements [store.Store].
func (s *Store) CountByEvent(ctx context.Context, tenant string, events ...store.EventID) (map[store.EventID]store.EventCounts, error) {
	counts := make(map[store.EventID]store.EventCounts)
	if len(events) == 0 {
		return counts, nil
	}
	query, args := countByEventQuery(tenant, events)
	_, err := list(ctx, s, tenant, func(r row) (_ struct{}, err error) {
		var event store.EventID
		var state store.State
		var n, next int64
		if err := r.Scan(&event, &state, &n, &next); err != nil {
			return struct{}{}, err
		}
		of := counts[event]
		of.Deliveries[state], of.More = n, next < math.MaxInt64
		counts[event] = of
		return struct{}{}, nil
	}, query, args...)
	if err != nil {
		return nil, fmt.Errorf("count the deliveries of %d events: %w", len(events), err)
	}
	return counts, nil
}

// countByEventQuery first finds of each event the delivery before which counting ends.
func countByEventQuery(tenant string, events []store.EventID) (query string, args []any) {
	var w where
	of := w.arg(tenant)
	asked := make([]string, len(events))
	for i, event := range events {
		asked[i] = `(CAST(` + w.arg(int64(event)) + ` AS BIGINT))`
	}
	return `WITH asked (event) AS (VALUES ` + strings.Join(asked, `, `) + `), counted AS MATERIALIZED (SELECT event, COALESCE(
			(SELECT d.id FROM delivery AS d WHERE d.tenant = ` + of + ` AND d.event = asked.event ORDER BY d.id LIMIT 1 OFFSET ` + strconv.Itoa(store.MaxCountedOfEvent) + `),
			` + strconv.Itoa(math.MaxInt64) + `) AS next FROM asked)
		SELECT d.event, d.state, count(*), max(counted.next) FROM counted
		CROSS JOIN delivery AS d WHERE d.tenant = ` + of + ` AND d.event = counted.event AND d.id < counted.next GROUP BY d.event, d.state`, w.args
}

// Attempts implements [store.Store].
func (s *Store) Attempts(ctx context.Context, tenant string, id store.DeliveryID) ([]store.Attempt, error) {
	var attempts []store.Attempt
	err := s.snapshot(ctx, tenant, func(ctx context.Context, q querier) error {
		d, err := queryOne(ctx, q, scanDelivery, selectDelivery, tenant, int64(id))
		if err != nil {
			return err
		}
		attempts, err = queryAll(ctx, q, scanAttempt,
			`SELECT n, started, duration, status, cause, detail, response FROM attempt WHERE tenant = $1 AND delivery = $2 ORDER BY n`,
			tenant, int64(id))
		if err != nil || d.Attempts == 0 {
			return err
		}
		attempts = append(attempts, d.Last)
		exchanges, err := queryAll(ctx, q, scanExchange, `SELECT n, text FROM exchange WHERE tenant = $1 AND delivery = $2`, tenant, int64(id))
		for _, kept := range exchanges {
			attempts[kept.n-1].Exchange = &kept.Exchange // they are numbered from 1, without gaps
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list the attempts of %s: %w", id, err)
	}
	return attempts, nil
}

func scanAttempt(r row) (a store.Attempt, err error) {
	var started, duration int64
	err = r.Scan(&a.N, &started, &duration, &a.Status, &a.Cause, &a.Detail, &a.Response)
	a.Started, a.Duration = timeOf(started), time.Duration(duration)
	return a, err
}

// A numbered exchange is that of the attempt with the number.
type numbered struct {
	n int
	store.Exchange
}

func scanExchange(r row) (e numbered, err error) {
	var text []byte
	if err := r.Scan(&e.n, &text); err != nil {
		return e, err
	}
	return e, json.Unmarshal(text, &e.Exchange)
}

func scanRequest(r row) (q store.Request, err error) {
	var at int64
	var header []byte
	err = r.Scan(&q.ID, &q.Tenant, &q.Source, &at, &q.Verdict, &q.Scheme, &q.Reason, &q.Method, &q.Path, &q.Remote, &header, &q.Size, &q.Event, &q.Body)
	if err != nil {
		return q, err
	}
	q.At = timeOf(at)
	q.Header, err = parseList[store.HeaderField](header)
	return q, err
}

// Request implements [store.Store].
func (s *Store) Request(ctx context.Context, tenant string, id store.RequestID) (store.Request, error) {
	r, err := one(ctx, s, tenant, scanRequest, selectRequest, tenant, int64(id))
	if err != nil {
		return r, fmt.Errorf("read request %s: %w", id, err)
	}
	return r, nil
}

// Requests implements [store.Store].
func (s *Store) Requests(ctx context.Context, f store.RequestFilter) (found store.List[store.Request], err error) {
	err = s.snapshot(ctx, f.Tenant, func(ctx context.Context, q querier) (err error) {
		found, err = find(ctx, q, s.db, requestSearch(f), scanRequest, func(r *store.Request) int64 { return int64(r.ID) })
		return err
	})
	if err != nil {
		return found, fmt.Errorf("list requests: %w", err)
	}
	return found, nil
}

func requestSearch(f store.RequestFilter) *search {
	s := &search{
		tenant: f.Tenant, from: `request AS r`, as: `r`, columns: requestColumns + `, NULL`,
		since: f.Since, until: f.Until, page: f.Page,
	}
	s.ids(numbers(f.IDs))
	if f.Source != 0 {
		s.equal(`source`, int64(f.Source))
	}
	if len(f.Verdicts) > 0 {
		s.among(`verdict`, numbers(f.Verdicts), int64(store.VerdictAccepted))
	}
	if f.Reason != "" {
		s.filter([]string{`reason`}, `r.reason = ?`, f.Reason)
	}
	return s
}

// CountRequests implements [store.Store].
func (s *Store) CountRequests(ctx context.Context, f store.RequestFilter) (counted store.Counted, err error) {
	err = s.snapshot(ctx, f.Tenant, func(ctx context.Context, q querier) (err error) {
		counted, err = countPage(ctx, q, s.db, requestSearch(f))
		return err
	})
	if err != nil {
		return counted, fmt.Errorf("count requests: %w", err)
	}
	return counted, nil
}

// Count implements [store.Store]. The delivered ones, which are the most, are
// what the others leave of all.
func (s *Store) Count(ctx context.Context, tenant string) (store.Counts, error) {
	var c store.Counts
	err := s.snapshot(ctx, tenant, func(ctx context.Context, q querier) error {
		events, err := s.count(ctx, q, eventSearch(store.EventFilter{Tenant: tenant}), -1, store.MaxCounted+1, nil)
		if err != nil {
			return err
		}
		c.Events, c.More = min(events, store.MaxCounted), events > store.MaxCounted
		var others int64
		known := true
		for state := range c.Deliveries {
			if store.State(state) == store.Delivered {
				continue
			}
			n, err := s.count(ctx, q, deliverySearch(store.DeliveryFilter{Tenant: tenant, States: []store.State{store.State(state)}}, false), 0, store.MaxCounted+1, nil)
			if err != nil {
				return err
			}
			c.Deliveries[state] = min(n, store.MaxCounted)
			others += n
			known = known && n <= store.MaxCounted
		}
		all := deliverySearch(store.DeliveryFilter{Tenant: tenant, Page: store.Page{OldestFirst: true}}, false)
		if !known {
			c.More = true
			c.Deliveries[store.Delivered], err = s.count(ctx, q, all, -1, store.MaxCounted, []string{`state`}, meets(`delivery.state = ?`, int64(store.Delivered)))
			return err
		}
		n, err := s.count(ctx, q, all, -1, store.MaxCounted+others+1, nil)
		c.Deliveries[store.Delivered], c.More = min(n-others, store.MaxCounted), c.More || n-others > store.MaxCounted
		return err
	})
	if err != nil {
		return store.Counts{}, fmt.Errorf("count: %w", err)
	}
	return c, nil
}

// count returns how many of the first rows of a search, along the index of a
// filter, meet further conditions, which name columns.
func (s *Store) count(ctx context.Context, q querier, of *search, along int, most int64, named []string, meeting ...condition) (int64, error) {
	var w where
	looked, _ := of.look(&w, s.db, along, named, int(most))
	matching := where{args: w.args}
	matching.meet(meeting)
	return queryOne(ctx, q, scanInt, `/* every tenant */ SELECT count(*) FROM (`+looked+`) AS `+of.as+matching.sql(), matching.args...)
}

// Queue implements [store.Store]. The ids, which are in the order of time, say
// which delivery is the oldest: nothing but the index is read.
func (s *Store) Queue(ctx context.Context) (store.Queue, error) {
	var q store.Queue
	_, err := list(ctx, s, everyTenant, func(r row) (_ struct{}, err error) {
		var state store.State
		var n, first int64
		if err := r.Scan(&state, &n, &first); err != nil {
			return struct{}{}, err
		}
		of := &q.Pending
		if state == store.Leased {
			of = &q.Leased
		}
		of.N += n
		if created := store.CreatedAt(first); of.Oldest.IsZero() || created.Before(of.Oldest) {
			of.Oldest = created
		}
		return struct{}{}, nil
	}, selectQueue)
	if err != nil {
		return store.Queue{}, fmt.Errorf("read the queue: %w", err)
	}
	return q, nil
}

// state <> 2 names the index.
const selectQueue = `/* every tenant */ SELECT d.state, count(*), min(d.id) FROM tenant AS t
	CROSS JOIN delivery AS d WHERE d.tenant = t.tenant AND d.state IN (0, 1) AND d.state <> 2
	GROUP BY t.tenant, d.state`

// created limits the ids, which are in the order of time, to those of a time range.
func (w *where) created(id string, since, until time.Time) {
	if !since.IsZero() {
		w.and(id+` >= ?`, store.FirstID(since))
	}
	if !until.IsZero() {
		w.and(id+` < ?`, store.FirstID(until))
	}
}

// page returns the conditions with that of the page, its order, and a limit
// that lets one row more through.
func (w *where) page(id string, p store.Page) string {
	if p.Before > 0 {
		w.and(id+` < ?`, p.Before)
	}
	order := ` DESC`
	if p.OldestFirst {
		order = ``
		w.and(id+` > ?`, p.After)
	}
	return w.sql() + ` ORDER BY ` + id + order + ` LIMIT ` + w.arg(rowLimit(p)+1)
}

// listOf returns the rows of a page that were found, without the one more.
func listOf[R any](rows []R, p store.Page, id func(*R) int64) store.List[R] {
	limit := rowLimit(p)
	if len(rows) <= limit {
		return store.List[R]{Rows: rows}
	}
	return store.List[R]{Rows: rows[:limit], Next: id(&rows[limit-1])}
}

// rowLimit returns how many rows a page has at most.
func rowLimit(p store.Page) int {
	if p.Limit <= 0 {
		return store.DefaultPage
	}
	return min(p.Limit, store.MaxPage)
}
