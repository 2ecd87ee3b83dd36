package sqlstore

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A search finds a page of rows by filters of which an index answers one at
// most. It looks at [store.MaxLooked] rows along that index, in the order of
// their ids, and at each of them for the other filters: how long a page takes
// does not depend on how many rows there are, nor on how rare those are that
// are wanted.
type search struct {
	tenant       string
	from, as     string // the table, and what conditions call it
	columns      string // what is returned
	filters      []filter
	since, until time.Time // limit the ids, which are in the order of time
	page         store.Page
}

// A filter is a condition, and the ways to what meets it: each row that does
// is found by one of them. Without one, no index answers it.
type filter struct {
	condition
	names []string // the columns that the condition names, but the id
	ways  []way
}

// A condition is one of a query. Each ? stands for the next of args.
type condition struct {
	text string
	args []any
}

// A way is an index to look along: that of the tenant's rows which have a value
// in a column, in the order of their ids. Or it leads to a few rows, MaxLooked
// at most, which are all looked at.
type way struct {
	column string
	value  any
	partly string // the condition of an index that has not every row; or empty
	few    condition
}

func meets(text string, args ...any) condition { return condition{text, args} }

// oneOf returns the condition that a column has one of the values.
func oneOf(column string, values []any) condition {
	return condition{column + " IN (?" + strings.Repeat(", ?", len(values)-1) + ")", values}
}

// filter adds a filter that no index answers.
func (s *search) filter(names []string, text string, args ...any) {
	s.filters = append(s.filters, filter{condition: condition{text, args}, names: names})
}

// equal adds the filter that a column has a value, by which an index goes.
func (s *search) equal(column string, value any) {
	s.filters = append(s.filters, filter{meets(s.as+`.`+column+` = ?`, value), []string{column}, []way{{column: column, value: value}}})
}

// among adds the filter that a column has one of the values. Its index leaves
// out the rows that have the value frequent.
func (s *search) among(column string, values []any, frequent int64) {
	of := filter{condition: oneOf(s.as+`.`+column, values), names: []string{column}}
	if !slices.Contains(values, any(frequent)) {
		rest := s.as + `.` + column + ` <> ` + strconv.FormatInt(frequent, 10) // names the index
		of.text += ` AND ` + rest
		for _, value := range values {
			of.ways = append(of.ways, way{column: column, value: value, partly: rest})
		}
	}
	s.filters = append(s.filters, of)
}

// ids adds the filter that a row has one of the ids.
func (s *search) ids(ids []any) {
	if len(ids) > 0 {
		one := oneOf(s.id(), ids)
		s.filters = append(s.filters, filter{one, nil, []way{{few: one}}})
	}
}

// find returns the page of a search.
func find[R any](ctx context.Context, q querier, e engine, s *search, scan func(row) (R, error), id func(*R) int64) (store.List[R], error) {
	along, err := s.choose(ctx, q, e)
	if err != nil {
		return store.List[R]{}, err
	}
	query, args := s.query(e, along)
	rows, err := queryAll(ctx, q, scan, query, args...)
	if err != nil {
		return store.List[R]{}, err
	}
	found := listOf(rows, s.page, id)
	if found.Next == 0 && len(s.others(along)) > 0 {
		found.Next, err = s.end(ctx, q, e, along, store.MaxLooked)
	}
	return found, err
}

// countPage counts what find would return, were the page to end with the rows
// that are looked at alone.
func countPage(ctx context.Context, q querier, e engine, s *search) (c store.Counted, err error) {
	along, err := s.choose(ctx, q, e)
	if err != nil {
		return c, err
	}
	var w where
	found, _ := s.found(&w, e, along, store.MaxLooked)
	if c.N, err = queryOne(ctx, q, scanInt, `/* every tenant */ SELECT count(*)`+found, w.args...); err != nil {
		return c, err
	}
	c.Next, err = s.end(ctx, q, e, along, store.MaxLooked)
	return c, err
}

// compared is how many rows along each index are compared, to choose one.
const compared = 500

// choose returns which filter's index to look along, -1 for the tenant's: the
// one that comes furthest.
func (s *search) choose(ctx context.Context, q querier, e engine) (along int, err error) {
	var ways []int
	for i := range s.filters {
		if len(s.filters[i].ways) > 0 {
			ways = append(ways, i)
		}
	}
	switch len(ways) {
	case 0:
		return -1, nil
	case 1:
		return ways[0], nil
	}
	var furthest int64
	for n, i := range ways {
		end, err := s.end(ctx, q, e, i, compared)
		if err != nil || end == 0 { // it comes to the end
			return i, err
		}
		if n == 0 || s.page.OldestFirst == (end > furthest) {
			along, furthest = i, end
		}
	}
	return along, nil
}

// end returns the id of the last one of most rows along an index; 0: there are no more.
func (s *search) end(ctx context.Context, q querier, e engine, along, most int) (int64, error) {
	if s.leadsToFew(along) { // which are all looked at
		return 0, nil
	}
	last := `min`
	if s.page.OldestFirst {
		last = `max`
	}
	var w where
	looked, _ := s.look(&w, e, along, nil, most)
	return queryOne(ctx, q, func(r row) (end int64, err error) {
		var n int
		err = r.Scan(&n, &end)
		if n < most {
			end = 0
		}
		return end, err
	}, `/* every tenant */ SELECT count(*), COALESCE(`+last+`(id), 0) FROM (`+looked+`) AS rows_looked_at`, w.args...)
}

// query returns what finds one row more than the page has, if there is one.
func (s *search) query(e engine, along int) (query string, args []any) {
	most := store.MaxLooked
	if len(s.others(along)) == 0 {
		most = rowLimit(s.page) + 1
	}
	var w where
	found, order := s.found(&w, e, along, most)
	ids := `SELECT ` + s.id() + found + order + ` LIMIT ` + w.arg(rowLimit(s.page)+1)
	query = `SELECT ` + s.columns + ` FROM ` + s.from + ` WHERE ` + s.as + `.tenant = ` + w.arg(s.tenant) +
		` AND ` + s.id() + ` IN (` + ids + `)` + s.order()
	return query, w.args
}

// found returns the part of a query that leads to the rows which meet all
// filters, among most that are looked at along the index of one, and their order.
func (s *search) found(w *where, e engine, along, most int) (from, order string) {
	var named []string
	for i, f := range s.filters {
		if i != along {
			named = append(named, f.names...)
		}
	}
	looked, order := s.look(w, e, along, named, most)
	matching := where{args: w.args}
	matching.meet(s.others(along))
	if s.leadsToFew(along) {
		above, below := s.bounds()
		matching.and(s.id()+` > ? AND `+s.id()+` < ?`, above, below)
	}
	w.args = matching.args
	return ` FROM (` + looked + `) AS ` + s.as + matching.sql(), order
}

// others returns the conditions that the index of a filter does not answer.
func (s *search) others(along int) (all []condition) {
	for i, f := range s.filters {
		if i != along {
			all = append(all, f.condition)
		}
	}
	return all
}

// look returns what finds the rows to look at, along the index of a filter,
// with the named columns, which the index may have all of, and their order. How
// many they are is written out, for a plan may go by it.
func (s *search) look(w *where, e engine, along int, named []string, most int) (query, order string) {
	ways := []way{{column: `tenant`, value: s.tenant}}
	if along >= 0 {
		ways = s.filters[along].ways
	}
	if ways[0].column != "" {
		named = append(named, ways[0].column) // which the order names
	}
	columns := s.id()
	for _, name := range slices.Compact(slices.Sorted(slices.Values(named))) {
		columns += `, ` + s.as + `.` + name
	}
	above, below := s.bounds()
	limit := ` LIMIT ` + strconv.Itoa(most)
	parts := make([]string, len(ways))
	for i, way := range ways {
		part := where{args: w.args}
		if way.column == "" {
			part.and(s.as+`.tenant = ?`, s.tenant)
			part.and(way.few.text, way.few.args...)
			limit = ` LIMIT ` + strconv.Itoa(math.MaxInt) // so that nothing but this leads to them
		} else {
			if way.column != `tenant` {
				part.and(s.as+`.tenant = ?`, s.tenant)
			}
			c := e.between(s.as+`.`+way.column, s.id(), way.value, above, below)
			part.and(c.text, c.args...)
			order = s.order(way.column) // that of the way's index, and of no other one
		}
		if way.partly != "" {
			part.and(way.partly)
		}
		parts[i] = `SELECT ` + columns + ` FROM ` + s.from + part.sql() + order + limit
		w.args = part.args
	}
	if len(parts) == 1 {
		return parts[0], cmp.Or(order, s.order())
	}
	for i := range parts {
		parts[i] = `SELECT * FROM (` + parts[i] + `) AS part_` + strconv.Itoa(i)
	}
	order = s.order()
	return `SELECT * FROM (` + strings.Join(parts, ` UNION ALL `) + `) AS ` + s.as + order + limit, order
}

func (s *search) leadsToFew(along int) bool {
	return along >= 0 && s.filters[along].ways[0].column == ""
}

// bounds returns between which ids a page's rows are.
func (s *search) bounds() (above, below int64) {
	below = math.MaxInt64
	if !s.since.IsZero() {
		above = store.FirstID(s.since) - 1
	}
	if s.page.OldestFirst {
		above = max(above, s.page.After)
	}
	if !s.until.IsZero() {
		below = store.FirstID(s.until)
	}
	if s.page.Before > 0 {
		below = min(below, s.page.Before)
	}
	return above, below
}

// order returns the order by some columns, and then by id.
func (s *search) order(columns ...string) string {
	direction := ` DESC`
	if s.page.OldestFirst {
		direction = ``
	}
	by := ` ORDER BY `
	for _, column := range columns {
		by += s.as + `.` + column + direction + `, `
	}
	return by + s.id() + direction
}

func (s *search) id() string { return s.as + `.id` }

// meet adds conditions.
func (w *where) meet(all []condition) {
	for _, c := range all {
		w.and(c.text, c.args...)
	}
}
