package sqlstore

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const tallyColumns = `span, tenant, owner, start, writer, data`

func scanTally(r row) (t store.Tally, err error) {
	var span, start int64
	err = r.Scan(&span, &t.Tenant, &t.Owner, &start, &t.Writer, &t.Data)
	t.Span, t.Start = time.Duration(span)*time.Second, timeOf(start)
	return t, err
}

// AddTallies implements [store.Store].
func (s *Store) AddTallies(ctx context.Context, list ...store.Tally) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error { return tx.addTallies(list) })
	if err != nil {
		return fmt.Errorf("add %d tallies: %w", len(list), err)
	}
	return nil
}

func (tx *tx) addTallies(list []store.Tally) error {
	for _, t := range list {
		if _, err := tx.routingVersion(t.Tenant); err != nil {
			return err
		}
		added, err := tx.exec(`INSERT INTO tally (span, tenant, owner, start, writer, data) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
			seconds(t.Span), t.Tenant, int64(t.Owner), micros(t.Start), int64(t.Writer), blob(t.Data))
		if err != nil {
			return err
		}
		if added == 0 {
			tx.touched = true // those before it go, too
			return store.ErrExists
		}
	}
	return nil
}

func seconds(span time.Duration) int64 { return int64(span / time.Second) }

// Tallies implements [store.Store].
func (s *Store) Tallies(ctx context.Context, tenant string, owner store.OwnerID, since, until time.Time) ([]store.Tally, error) {
	all, err := list(ctx, s, tenant, scanTally, `SELECT `+tallyColumns+` FROM tally
		WHERE span IN (60, 300, 3600, 86400) AND tenant = $1 AND owner = $2 AND start >= $3 AND start < $4`,
		tenant, int64(owner), micros(since), micros(until))
	if err != nil {
		return nil, fmt.Errorf("list tallies: %w", err)
	}
	slices.SortStableFunc(all, func(a, b store.Tally) int {
		return cmp.Or(a.Start.Compare(b.Start), cmp.Compare(a.Span, b.Span), cmp.Compare(a.Writer, b.Writer))
	})
	return all, nil
}

// OldTallies implements [store.Store].
func (s *Store) OldTallies(ctx context.Context, span time.Duration, until time.Time, after store.TallyOwner) (old []store.Tally, next store.TallyOwner, err error) {
	err = s.snapshot(ctx, everyTenant, func(ctx context.Context, q querier) error {
		owners, err := queryAll(ctx, q, func(r row) (o store.TallyOwner, err error) {
			err = r.Scan(&o.Tenant, &o.Owner)
			return o, err
		}, `/* every tenant */ SELECT tenant, owner FROM tally WHERE span = $1 AND (tenant, owner) > ($2, $3) ORDER BY tenant, owner LIMIT 1`,
			seconds(span), after.Tenant, int64(after.Owner))
		if err != nil || len(owners) == 0 {
			return err
		}
		next = owners[0]
		old, err = queryAll(ctx, q, scanTally, `SELECT `+tallyColumns+` FROM tally
			WHERE span = $1 AND tenant = $2 AND owner = $3 AND start < $4 ORDER BY start, writer LIMIT $5`,
			seconds(span), next.Tenant, int64(next.Owner), micros(until), store.MaxTallies)
		return err
	})
	if err != nil {
		return nil, store.TallyOwner{}, fmt.Errorf("list old tallies: %w", err)
	}
	return old, next, nil
}

// ReplaceTallies implements [store.Store].
func (s *Store) ReplaceTallies(ctx context.Context, owner store.TallyOwner, since, until time.Time, many int, with ...store.Tally) error {
	err := s.write(ctx, owner.Tenant, func(tx *tx) error {
		gone, err := tx.exec(`DELETE FROM tally WHERE span IN (60, 300, 3600, 86400) AND tenant = $1 AND owner = $2 AND start >= $3 AND start < $4`,
			owner.Tenant, int64(owner.Owner), micros(since), micros(until))
		if err == nil && gone != int64(many) {
			err = fmt.Errorf("there are %d: %w", gone, store.ErrState)
		}
		if err != nil {
			return err
		}
		return tx.addTallies(with)
	})
	if err != nil {
		return fmt.Errorf("replace %d tallies: %w", many, err)
	}
	return nil
}

// Backlog implements [store.Store].
func (s *Store) Backlog(ctx context.Context, tenant string, endpoint store.EndpointID, most int) (store.Waiting, error) {
	query, args := `SELECT count(*), COALESCE(min(id), 0) FROM (
			SELECT id FROM delivery WHERE tenant = $1 AND state IN (0, 1) AND state <> 2 ORDER BY state, id LIMIT $2) AS d`, []any{tenant, most}
	if endpoint != 0 {
		// Those that are due, and those that are behind another one in their line.
		query = `SELECT count(*), COALESCE(min(id), 0) FROM (
			SELECT id, tenant FROM delivery WHERE state <= 1 AND due > 0 AND endpoint = $3
			UNION ALL
			SELECT id, tenant FROM delivery WHERE state <= 1 AND line <> '' AND due = 0 AND endpoint = $3
			LIMIT $2) AS d WHERE d.tenant = $1`
		args = append(args, int64(endpoint))
	}
	w, err := one(ctx, s, tenant, func(r row) (w store.Waiting, err error) {
		var first int64
		err = r.Scan(&w.N, &first)
		if first != 0 {
			w.Oldest = store.CreatedAt(first)
		}
		return w, err
	}, query, args...)
	if err != nil {
		return store.Waiting{}, fmt.Errorf("read the backlog: %w", err)
	}
	return w, nil
}
