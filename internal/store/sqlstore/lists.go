package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sealhook/sealhook/internal/store"
)

// Lists of events and requests leave out the bytes.
const (
	eventColumns = `id, tenant, key, type, at, deliver_at, expires, source, ordering_key, test, content_type, header, length(payload),
		NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.event = event.id AND d.tenant = event.tenant)`
	selectEvent      = `SELECT ` + eventColumns + `, payload FROM event WHERE tenant = $1 AND id = $2`
	selectEventsList = `SELECT ` + eventColumns + `, NULL FROM event`
	requestColumns   = `r.id, r.tenant, r.source, r.at, r.verdict, r.scheme, r.reason, r.method, r.path, r.remote, r.header, r.size, r.event`
	selectRequest    = `SELECT ` + requestColumns + `, COALESCE(r.body, e.payload) FROM request AS r
		LEFT JOIN event AS e ON e.id = r.event AND e.tenant = r.tenant WHERE r.tenant = $1 AND r.id = $2`
	selectRequestsList = `SELECT ` + requestColumns + `, NULL FROM request AS r`
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
		named, err := queryOne(ctx, q, scanInt,
			`SELECT event FROM dedupe WHERE tenant = $1 AND scope = $2 AND text = $3`, tenant, store.KeyScopeID, id)
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
func (s *Store) Events(ctx context.Context, f store.EventFilter) ([]store.Event, error) {
	query, args := eventsQuery(f)
	events, err := list(ctx, s, f.Tenant, scanEvent, query, args...)
	if err != nil {
		return nil, fmt.Errorf("list events: %w", err)
	}
	return events, nil
}

func eventsQuery(f store.EventFilter) (query string, args []any) {
	var w where
	w.and(`tenant = ?`, f.Tenant)
	if len(f.IDs) > 0 {
		w.in(`id`, numbers(f.IDs))
	}
	if f.Type != "" {
		w.and(`type = ?`, f.Type)
	}
	if f.Source != 0 {
		w.and(`source = ? AND source <> 0`, int64(f.Source)) // the latter names the index
	}
	if f.Missing != 0 {
		w.and(`test = 0`)
		w.and(`NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.event = event.id AND d.endpoint = ? AND d.tenant = event.tenant AND d.state <= 2)`,
			int64(f.Missing))
	}
	if !f.NotExpired.IsZero() {
		w.and(`(expires = 0 OR expires > ?)`, micros(f.NotExpired))
	}
	w.created("id", f.Since, f.Until)
	query = selectEventsList + w.page("id", f.Page)
	return query, w.args
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
func (s *Store) Deliveries(ctx context.Context, f store.DeliveryFilter) ([]store.Delivery, error) {
	rare, err := s.isRare(ctx, f)
	if err != nil {
		return nil, fmt.Errorf("list deliveries: %w", err)
	}
	query, args := deliveriesQuery(f, rare)
	deliveries, err := list(ctx, s, f.Tenant, scanDelivery, query, args...)
	if err != nil {
		return nil, fmt.Errorf("list deliveries: %w", err)
	}
	return deliveries, nil
}

// deliveriesQuery finds deliveries among all of them or, if their events' type
// is rare, by the events.
func deliveriesQuery(f store.DeliveryFilter, rare bool) (query string, args []any) {
	w := deliveriesWhere(f)
	if rare {
		w.conditions = append(w.conditions, `id IN (`+w.ofType(f)+`)`)
	}
	query = `SELECT ` + deliveryColumns + ` FROM delivery` + w.page("id", f.Page)
	return query, w.args
}

// maxRare is how many events, and deliveries, a type has at most that is rare.
// The deliveries of another one are soon met among all of them.
const maxRare = 5000

// isRare reports whether there are few events and deliveries of f's type.
func (s *Store) isRare(ctx context.Context, f store.DeliveryFilter) (bool, error) {
	if f.Type == "" || f.Event != 0 || len(f.IDs) > 0 {
		return false, nil
	}
	for _, of := range []func(*where, store.DeliveryFilter) string{(*where).events, (*where).ofType} {
		var w where
		query := `SELECT count(*) FROM (` + of(&w, f) + ` LIMIT ` + w.arg(maxRare+1) + `) AS few`
		n, err := one(ctx, s, f.Tenant, scanInt, query, w.args...)
		if err != nil || n > maxRare {
			return false, err
		}
	}
	return true, nil
}

// events returns what finds the ids of the events of f's type that deliveries
// of f's page can be of: their ids are smaller.
func (w *where) events(f store.DeliveryFilter) string {
	until := int64(math.MaxInt64)
	if !f.Until.IsZero() {
		until = store.FirstID(f.Until)
	}
	if f.Page.Before > 0 {
		until = min(until, f.Page.Before)
	}
	return `SELECT id FROM event WHERE tenant = ` + w.arg(f.Tenant) + ` AND type = ` + w.arg(f.Type) + ` AND id < ` + w.arg(until)
}

// ofType returns what finds the ids of the deliveries of these events, which
// are of the same tenant.
func (w *where) ofType(f store.DeliveryFilter) string {
	return `/* every tenant */ SELECT id FROM delivery WHERE event IN (` + w.events(f) + `)`
}

// CountDeliveries implements [store.Store].
func (s *Store) CountDeliveries(ctx context.Context, f store.DeliveryFilter) (counts [store.Quarantined + 1]int64, err error) {
	w := deliveriesWhere(f)
	_, err = list(ctx, s, f.Tenant, func(r row) (_ struct{}, err error) {
		var state store.State
		var n int64
		if err := r.Scan(&state, &n); err != nil {
			return struct{}{}, err
		}
		counts[state] = n
		return struct{}{}, nil
	}, `SELECT state, count(tenant) FROM delivery`+w.sql()+` GROUP BY state`, w.args...)
	if err != nil {
		return counts, fmt.Errorf("count deliveries: %w", err)
	}
	return counts, nil
}

func deliveriesWhere(f store.DeliveryFilter) (w where) {
	w.and(`tenant = ?`, f.Tenant)
	if len(f.IDs) > 0 {
		w.in(`id`, numbers(f.IDs))
	}
	if f.Event != 0 {
		w.and(`event = ?`, int64(f.Event))
	}
	switch {
	case f.Endpoint != 0 && len(f.States) > 0 && !slices.Contains(f.States, store.Delivered):
		w.and(`+endpoint = ?`, int64(f.Endpoint)) // the + leaves it to the index of the states
	case f.Endpoint != 0:
		w.and(`endpoint = ?`, int64(f.Endpoint))
	}
	if len(f.States) > 0 {
		w.in(`state`, numbers(f.States))
		if !slices.Contains(f.States, store.Delivered) {
			w.and(`state <> 2`) // names the index
		}
	}
	if f.Reason != "" {
		w.and(`(reason = ? OR substr(reason, 1, ?) = ?)`, f.Reason, utf8.RuneCountInString(f.Reason)+1, f.Reason+":")
	}
	if f.Type != "" {
		w.and(`EXISTS (SELECT 1 FROM event AS e WHERE e.id = delivery.event AND e.tenant = delivery.tenant AND e.type = ?)`, f.Type)
	}
	if !f.NotExpired.IsZero() {
		w.and(`NOT EXISTS (SELECT 1 FROM event AS e WHERE e.id = delivery.event AND e.tenant = delivery.tenant AND e.expires BETWEEN 1 AND ?)`,
			micros(f.NotExpired))
	}
	if f.LiveEndpoint {
		w.and(`NOT EXISTS (SELECT 1 FROM endpoint AS e WHERE e.id = delivery.endpoint AND e.tenant = delivery.tenant AND (e.deleted <> 0 OR e.url = ''))`)
	}
	if len(f.Causes) > 0 {
		w.in(`last_cause`, texts(f.Causes))
	}
	if len(f.Statuses) > 0 {
		w.and(answered(f.Statuses))
	}
	if f.NoTests {
		w.and(`test = 0`)
	}
	if f.OnlyTests {
		w.and(`test <> 0`)
	}
	w.created("id", f.Since, f.Until)
	return w
}

// answered returns the condition that the last attempt was answered with one of
// the statuses. They are numbers, and so part of it.
func answered(statuses []store.StatusRange) string {
	one := make([]string, len(statuses))
	for i, r := range statuses {
		one[i] = fmt.Sprintf(`last_status BETWEEN %d AND %d`, r.First, r.Last)
	}
	return `(` + strings.Join(one, ` OR `) + `)`
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
func (s *Store) Requests(ctx context.Context, f store.RequestFilter) ([]store.Request, error) {
	query, args := requestsQuery(f)
	requests, err := list(ctx, s, f.Tenant, scanRequest, query, args...)
	if err != nil {
		return nil, fmt.Errorf("list requests: %w", err)
	}
	return requests, nil
}

func requestsQuery(f store.RequestFilter) (query string, args []any) {
	w := requestsWhere(f)
	query = selectRequestsList + w.page("r.id", f.Page)
	return query, w.args
}

// CountRequests implements [store.Store].
func (s *Store) CountRequests(ctx context.Context, f store.RequestFilter) (int64, error) {
	w := requestsWhere(f)
	n, err := one(ctx, s, f.Tenant, scanInt, `SELECT count(r.tenant) FROM request AS r`+w.sql(), w.args...)
	if err != nil {
		return 0, fmt.Errorf("count requests: %w", err)
	}
	return n, nil
}

func requestsWhere(f store.RequestFilter) (w where) {
	w.and(`r.tenant = ?`, f.Tenant)
	if len(f.IDs) > 0 {
		w.in(`r.id`, numbers(f.IDs))
	}
	if f.Source != 0 {
		w.and(`r.source = ?`, int64(f.Source))
	}
	if len(f.Verdicts) > 0 {
		w.in(`r.verdict`, numbers(f.Verdicts))
		if !slices.Contains(f.Verdicts, store.VerdictAccepted) {
			w.and(`r.verdict <> 0`) // names the index
		}
	}
	if f.Reason != "" {
		w.and(`r.reason = ?`, f.Reason)
	}
	w.created("r.id", f.Since, f.Until)
	return w
}

// Count implements [store.Store]. The delivered ones, which are the most, are
// what the others leave of all.
func (s *Store) Count(ctx context.Context, tenant string) (store.Counts, error) {
	var c store.Counts
	err := s.snapshot(ctx, tenant, func(ctx context.Context, q querier) error {
		count := func(most int64, query string, args ...any) (int64, error) {
			n, err := queryOne(ctx, q, scanInt, `/* every tenant */ SELECT count(*) FROM (`+query+`) AS rows_counted`, append(args, most+1)...)
			c.More = c.More || n > most
			return min(n, most), err
		}
		var err error
		if c.Events, err = count(store.MaxCounted, `SELECT tenant FROM event WHERE tenant = $1 LIMIT $2`, tenant); err != nil {
			return err
		}
		var others int64
		moreOthers := false
		for state := range c.Deliveries {
			if store.State(state) == store.Delivered {
				continue
			}
			n, err := count(store.MaxCounted, `SELECT tenant FROM delivery WHERE tenant = $1 AND state = $2 AND state <> 2 LIMIT $3`, tenant, state)
			if err != nil {
				return err
			}
			c.Deliveries[state] = n
			others += n
			moreOthers = moreOthers || n == store.MaxCounted
		}
		if moreOthers { // how many they leave is not known
			return nil
		}
		all, err := count(store.MaxCounted+others, `SELECT tenant FROM delivery WHERE tenant = $1 LIMIT $2`, tenant)
		c.Deliveries[store.Delivered] = all - others
		return err
	})
	if err != nil {
		return store.Counts{}, fmt.Errorf("count: %w", err)
	}
	return c, nil
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

// page returns the conditions with that of the page, its order and its limit.
func (w *where) page(id string, p store.Page) string {
	if p.Before > 0 {
		w.and(id+` < ?`, p.Before)
	}
	order := ` DESC`
	if p.OldestFirst {
		order = ``
		w.and(id+` > ?`, p.After)
	}
	return w.sql() + ` ORDER BY ` + id + order + ` LIMIT ` + w.arg(rowLimit(p))
}

// rowLimit returns how many rows a page has at most.
func rowLimit(p store.Page) int {
	if p.Limit <= 0 {
		return store.DefaultPage
	}
	return min(p.Limit, store.MaxPage)
}
