package sqlstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Now implements [store.Store].
func (s *Store) Now() time.Time { return s.db.now() }

// Tell implements [store.Store].
func (s *Store) Tell(ctx context.Context, text string) error {
	if err := s.call(ctx, func(ctx context.Context) error { return s.db.tell(ctx, text) }); err != nil {
		return fmt.Errorf("tell the other replicas: %w", err)
	}
	return nil
}

// Hear implements [store.Store].
func (s *Store) Hear(ctx context.Context, hear func(text string)) { s.db.hear(ctx, hear) }

// Join implements [store.Store].
func (s *Store) Join(ctx context.Context, r store.Replica, now time.Time) (int, error) {
	var ended int64
	err := s.changeReplicas(ctx, func(tx *tx) (err error) {
		_, err = tx.exec(`/* every tenant */ INSERT INTO replica (name, owner, until) VALUES ($1, $2, $3)
			ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until`, r.Name, int64(r.Owner), micros(r.Until))
		if err != nil {
			return err
		}
		ended, err = tx.endOrphans(now)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("join the replicas: %w", err)
	}
	return int(ended), nil
}

// Stay implements [store.Store].
func (s *Store) Stay(ctx context.Context, r store.Replica) (int, error) {
	var others int64
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		n, err := tx.exec(`/* every tenant */ UPDATE replica SET until = $3 WHERE name = $1 AND owner = $2`, r.Name, int64(r.Owner), micros(r.Until))
		if err != nil {
			return err
		}
		if n == 0 {
			taken, err := queryAll(tx.ctx, tx, scanInt, `/* every tenant */ SELECT owner FROM replica WHERE name = $1`, r.Name)
			if err == nil && len(taken) > 0 {
				err = store.ErrExists
			} else if err == nil {
				err = store.ErrLeaseLost
			}
			return err
		}
		others, err = queryOne(tx.ctx, tx, scanInt, `/* every tenant */ SELECT count(*) FROM replica WHERE owner <> $1`, int64(r.Owner))
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("stay a replica: %w", err)
	}
	return int(others), nil
}

// Bury implements [store.Store].
func (s *Store) Bury(ctx context.Context, now time.Time) ([]string, error) {
	dead := func(q querier) ([]string, error) {
		return queryAll(ctx, q, scanText, `/* every tenant */ SELECT name FROM replica WHERE until <= $1 ORDER BY name`, micros(now))
	}
	var names []string
	err := s.call(ctx, func(ctx context.Context) (err error) { // there is none most of the time
		names, err = dead(s.reads)
		return err
	})
	if err == nil && len(names) > 0 {
		err = s.changeReplicas(ctx, func(tx *tx) error {
			if names, err = dead(tx); err != nil || len(names) == 0 {
				return err
			}
			if _, err := tx.exec(`/* every tenant */ DELETE FROM replica WHERE until <= $1`, micros(now)); err != nil {
				return err
			}
			_, err := tx.endOrphans(now)
			return err
		})
	}
	if err != nil {
		return nil, fmt.Errorf("bury dead replicas: %w", err)
	}
	return names, nil
}

// Leave implements [store.Store].
func (s *Store) Leave(ctx context.Context, owner store.OwnerNo, now time.Time) error {
	err := s.changeReplicas(ctx, func(tx *tx) error {
		if _, err := tx.exec(`/* every tenant */ DELETE FROM replica WHERE owner = $1`, int64(owner)); err != nil {
			return err
		}
		_, err := tx.endOrphans(now)
		return err
	})
	if err != nil {
		return fmt.Errorf("leave the replicas: %w", err)
	}
	return nil
}

// changeReplicas is a write while nobody else changes which replicas there are
// and what they hold.
func (s *Store) changeReplicas(ctx context.Context, do func(*tx) error) error {
	return s.write(ctx, everyTenant, func(tx *tx) error {
		if err := tx.lock(lockReplicas, ""); err != nil {
			return err
		}
		return do(tx)
	})
}

// endOrphans takes from owners that are no replicas what they hold and what is
// leased to them, and returns how many leases it ended. Those that end by
// themselves first are left to whoever claims them. The index delivery_state
// has the leased ones of each tenant.
func (tx *tx) endOrphans(now time.Time) (int64, error) {
	_, err := tx.exec(`/* every tenant */ DELETE FROM holder WHERE owner NOT IN (SELECT owner FROM replica)`)
	if err != nil {
		return 0, err
	}
	return tx.exec(`/* every tenant */ UPDATE delivery SET due = $1
		WHERE state = 1 AND due > $1 AND owner NOT IN (SELECT owner FROM replica) AND id IN (
			SELECT d.id FROM tenant AS t JOIN delivery AS d ON d.tenant = t.tenant AND d.state = 1 WHERE d.state <> 2)`, micros(now))
}

// Hold implements [store.Store].
func (s *Store) Hold(ctx context.Context, owner store.OwnerNo, ids ...int64) ([]int64, error) {
	var held []int64
	err := s.changeReplicas(ctx, func(tx *tx) error {
		held = nil
		if _, err := queryOne(tx.ctx, tx, scanInt, `/* every tenant */ SELECT owner FROM replica WHERE owner = $1`, int64(owner)); err != nil {
			if errors.Is(err, store.ErrNotFound) {
				err = store.ErrLeaseLost
			}
			return err
		}
		for _, id := range ids {
			_, err := tx.exec(`/* every tenant */ INSERT INTO holder (id, owner) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`, id, int64(owner))
			if err != nil {
				return err
			}
			holder, err := queryOne(tx.ctx, tx, scanInt, `/* every tenant */ SELECT owner FROM holder WHERE id = $1`, id)
			if err != nil {
				return err
			}
			if holder == int64(owner) {
				held = append(held, id)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("hold %d endpoints or jobs: %w", len(ids), err)
	}
	return held, nil
}

// LetGo implements [store.Store].
func (s *Store) LetGo(ctx context.Context, owner store.OwnerNo, ids ...int64) error {
	err := s.changeReplicas(ctx, func(tx *tx) error {
		for _, id := range ids {
			_, err := tx.exec(`/* every tenant */ DELETE FROM holder WHERE id = $1 AND owner = $2`, id, int64(owner))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("let go of %d endpoints or jobs: %w", len(ids), err)
	}
	return nil
}
