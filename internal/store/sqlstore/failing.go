package sqlstore

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// DisableEndpoint implements [store.Store].
func (s *Store) DisableEndpoint(ctx context.Context, tenant string, id store.EndpointID, url, reason string, now time.Time) (bool, error) {
	disabled := false
	err := s.write(ctx, tenant, func(tx *tx) error {
		if err := tx.holdRouting(tenant); err != nil {
			return err
		}
		n, err := tx.exec(`UPDATE endpoint SET disabled = $4, disabled_at = $5, updated = $5
			WHERE tenant = $1 AND id = $2 AND url = $3 AND disabled = '' AND deleted = 0`,
			tenant, int64(id), url, reason, micros(now))
		disabled = n > 0
		if err != nil || !disabled {
			return err
		}
		return tx.raiseRoutingVersion(tenant)
	})
	if err != nil {
		return false, fmt.Errorf("disable endpoint %s: %w", id, err)
	}
	return disabled, nil
}

// Failing implements [store.Store].
func (s *Store) Failing(ctx context.Context, tenant string, id store.EndpointID, now time.Time) (time.Time, error) {
	leave, err := s.enter(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("mark endpoint %s as failing: %w", id, err)
	}
	since := s.failing.get(id)
	leave()
	if since != 0 {
		return timeOf(since), nil
	}
	err = s.write(ctx, tenant, func(tx *tx) error {
		if since, err = tx.failingSince(tenant, id); err != nil || since != 0 { // another one was faster
			return err
		}
		since = micros(now)
		n, err := tx.exec(`UPDATE endpoint SET failing_since = $3 WHERE tenant = $1 AND id = $2 AND deleted = 0`, tenant, int64(id), since)
		if n > 0 {
			tx.failing[id] = since
		}
		return err
	})
	if err != nil {
		return time.Time{}, fmt.Errorf("mark endpoint %s as failing: %w", id, err)
	}
	return timeOf(since), nil
}

// NotFailing implements [store.Store].
func (s *Store) NotFailing(ctx context.Context, tenant string, id store.EndpointID) (time.Time, error) {
	leave, err := s.enter(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("mark endpoint %s as not failing: %w", id, err)
	}
	since := s.failing.get(id)
	leave()
	if since == 0 {
		return time.Time{}, nil
	}
	err = s.write(ctx, tenant, func(tx *tx) error {
		if since, err = tx.failingSince(tenant, id); err != nil || since == 0 {
			return err
		}
		tx.failing[id] = 0
		_, err := tx.exec(`UPDATE endpoint SET failing_since = 0 WHERE tenant = $1 AND id = $2`, tenant, int64(id))
		return err
	})
	if err != nil {
		return time.Time{}, fmt.Errorf("mark endpoint %s as not failing: %w", id, err)
	}
	return timeOf(since), nil
}

// failingSince returns since when an endpoint fails as this transaction sees
// it, which changes it.
func (tx *tx) failingSince(tenant string, id store.EndpointID) (int64, error) {
	if err := tx.lock(lockEndpoint, id.String()); err != nil {
		return 0, err
	}
	if since, ok := tx.failing[id]; ok {
		return since, nil
	}
	if !tx.concurrent {
		return tx.store.failing.get(id), nil
	}
	since, err := queryAll(tx.ctx, tx, scanInt, `SELECT failing_since FROM endpoint WHERE tenant = $1 AND id = $2`, tenant, int64(id))
	if err != nil || len(since) == 0 {
		return 0, err
	}
	tx.failing[id] = since[0]
	return since[0], nil
}

// failingEndpoints holds the committed failing_since of every endpoint that
// has one, so that asking costs no query: most deliveries change nothing. It
// is safe for use by many goroutines.
type failingEndpoints struct {
	mu    sync.RWMutex
	since map[store.EndpointID]int64 // guarded by mu
}

func (f *failingEndpoints) get(id store.EndpointID) int64 {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.since[id]
}

func (f *failingEndpoints) publish(changed map[store.EndpointID]int64) {
	if len(changed) == 0 {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for id, since := range changed {
		if since == 0 {
			delete(f.since, id)
		} else {
			f.since[id] = since
		}
	}
}

// replace notes all endpoints that fail.
func (f *failingEndpoints) replace(all []store.Endpoint) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.since = make(map[store.EndpointID]int64, len(all))
	for i := range all {
		f.since[all[i].ID] = micros(all[i].FailingSince)
	}
}
