package sqlstore

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// PutDefinition implements [store.Store].
func (s *Store) PutDefinition(ctx context.Context, d store.Definition, most int) error {
	err := s.reroute(ctx, d.Tenant, func(tx *tx) error {
		others, err := queryOne(tx.ctx, tx, scanInt, `SELECT count(*) FROM definition WHERE tenant = $1 AND name <> $2`, d.Tenant, d.Name)
		if err != nil {
			return err
		}
		replaced, err := tx.exec(`UPDATE definition SET text = $3, updated = $4 WHERE tenant = $1 AND name = $2`,
			d.Tenant, d.Name, d.Text, micros(d.Updated))
		if err != nil {
			return err
		}
		if replaced > 0 {
			return nil
		}
		if others >= int64(most) {
			return store.ErrFull
		}
		_, err = tx.exec(`INSERT INTO definition (tenant, name, text, created, updated) VALUES ($1, $2, $3, $4, $5)`,
			d.Tenant, d.Name, d.Text, micros(d.Created), micros(d.Updated))
		return err
	})
	if err != nil {
		return fmt.Errorf("put definition %.64q: %w", d.Name, err)
	}
	return nil
}

const (
	definitionColumns = `tenant, name, text, created, updated`
	selectDefinitions = `SELECT ` + definitionColumns + ` FROM definition WHERE tenant = $1 ORDER BY name`
)

func scanDefinition(r row) (d store.Definition, err error) {
	var created, updated int64
	err = r.Scan(&d.Tenant, &d.Name, &d.Text, &created, &updated)
	d.Created, d.Updated = timeOf(created), timeOf(updated)
	return d, err
}

// Definition implements [store.Store].
func (s *Store) Definition(ctx context.Context, tenant, name string) (store.Definition, error) {
	d, err := one(ctx, s, tenant, scanDefinition, `SELECT `+definitionColumns+` FROM definition WHERE tenant = $1 AND name = $2`, tenant, name)
	if err != nil {
		return d, fmt.Errorf("read definition %.64q: %w", name, err)
	}
	return d, nil
}

// Definitions implements [store.Store].
func (s *Store) Definitions(ctx context.Context, tenant string) ([]store.Definition, error) {
	definitions, err := list(ctx, s, tenant, scanDefinition, selectDefinitions, tenant)
	if err != nil {
		return nil, fmt.Errorf("list the definitions: %w", err)
	}
	return definitions, nil
}

// DeleteDefinition implements [store.Store].
func (s *Store) DeleteDefinition(ctx context.Context, tenant, name string, now time.Time) error {
	err := s.reroute(ctx, tenant, func(tx *tx) error {
		var use store.InUse
		var err error
		use.Sources, err = queryAll(tx.ctx, tx, scanID[store.SourceID], `SELECT id FROM source AS o WHERE tenant = $1 AND (scheme = $2
			OR EXISTS (SELECT 1 FROM secret AS s WHERE s.tenant = $1 AND s.owner = o.id AND s.scheme = $2 AND (s.ends = 0 OR s.ends > $3)))
			ORDER BY id`, tenant, name, micros(now))
		if err != nil {
			return err
		}
		use.Endpoints, err = queryAll(tx.ctx, tx, scanID[store.EndpointID], `SELECT id FROM endpoint AS o WHERE tenant = $1 AND deleted = 0 AND (scheme = $2
			OR EXISTS (SELECT 1 FROM secret AS s WHERE s.tenant = $1 AND s.owner = o.id AND s.scheme = $2 AND (s.ends = 0 OR s.ends > $3)))
			ORDER BY id`, tenant, name, micros(now))
		if err != nil {
			return err
		}
		if len(use.Sources)+len(use.Endpoints) > 0 {
			return &use
		}
		return found(tx.exec(`DELETE FROM definition WHERE tenant = $1 AND name = $2`, tenant, name))
	})
	if err != nil {
		return fmt.Errorf("delete definition %.64q: %w", name, err)
	}
	return nil
}

func scanID[I any](r row) (id I, err error) {
	err = r.Scan(&id)
	return id, err
}
