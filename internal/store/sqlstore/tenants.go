package sqlstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const insertTenant = `INSERT INTO tenant (tenant, name, retention, branding, created, routing_version) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`

// CreateTenant implements [store.Store].
func (s *Store) CreateTenant(ctx context.Context, t store.Tenant) error {
	err := s.write(ctx, t.ID, func(tx *tx) error {
		const version = 1
		if err := inserted(tx.exec(insertTenant, t.ID, t.Name, jsonText(t.Retention), jsonText(t.Branding), micros(t.Created), version)); err != nil {
			return err
		}
		tx.setRoutingVersion(t.ID, version)
		return nil
	})
	if err != nil {
		return fmt.Errorf("create tenant %s: %w", t.ID, err)
	}
	return nil
}

// UpdateTenant implements [store.Store].
func (s *Store) UpdateTenant(ctx context.Context, t store.Tenant) error {
	err := s.write(ctx, t.ID, func(tx *tx) error {
		return found(tx.exec(`UPDATE tenant SET name = $2, retention = $3, branding = $4 WHERE tenant = $1`,
			t.ID, t.Name, jsonText(t.Retention), jsonText(t.Branding)))
	})
	if err != nil {
		return fmt.Errorf("update tenant %.64q: %w", t.ID, err)
	}
	return nil
}

// inserted is what an INSERT … ON CONFLICT DO NOTHING comes to.
func inserted(rows int64, err error) error {
	if err == nil && rows == 0 {
		return store.ErrExists
	}
	return err
}

// found is what a change of one row comes to.
func found(rows int64, err error) error {
	if err == nil && rows == 0 {
		return store.ErrNotFound
	}
	return err
}

const tenantColumns = `tenant, name, retention, branding, created`

func scanTenant(r row) (t store.Tenant, err error) {
	var created int64
	var retention, branding []byte
	if err = r.Scan(&t.ID, &t.Name, &retention, &branding, &created); err != nil {
		return t, err
	}
	t.Created = timeOf(created)
	return t, errors.Join(json.Unmarshal(retention, &t.Retention), json.Unmarshal(branding, &t.Branding))
}

// Tenant implements [store.Store].
func (s *Store) Tenant(ctx context.Context, id string) (store.Tenant, error) {
	t, err := one(ctx, s, id, scanTenant, `SELECT `+tenantColumns+` FROM tenant WHERE tenant = $1`, id)
	if err != nil {
		return t, fmt.Errorf("read tenant %.64q: %w", id, err)
	}
	return t, nil
}

// Tenants implements [store.Store].
func (s *Store) Tenants(ctx context.Context) ([]store.Tenant, error) {
	tenants, err := list(ctx, s, everyTenant, scanTenant, `SELECT `+tenantColumns+` FROM tenant ORDER BY tenant`)
	if err != nil {
		return nil, fmt.Errorf("list the tenants: %w", err)
	}
	return tenants, nil
}

// CreateToken implements [store.Store].
func (s *Store) CreateToken(ctx context.Context, t store.Token) error {
	err := s.write(ctx, t.Tenant, func(tx *tx) error {
		if err := tx.checkTenant(t.Tenant); err != nil {
			return err
		}
		return inserted(tx.exec(`INSERT INTO token (id, tenant, name, hash, role, portal, created, expires, used)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
			int64(t.ID), t.Tenant, t.Name, t.Hash[:], string(t.Role), number(t.Portal), micros(t.Created), micros(t.Expires), micros(t.Used)))
	})
	if err != nil {
		return fmt.Errorf("create token %s: %w", t.ID, err)
	}
	return nil
}

const tokenColumns = `id, tenant, name, hash, role, portal, created, expires, used`

func scanToken(r row) (t store.Token, err error) {
	var hash []byte
	var portal, created, expires, used int64
	err = r.Scan(&t.ID, &t.Tenant, &t.Name, &hash, &t.Role, &portal, &created, &expires, &used)
	copy(t.Hash[:], hash)
	t.Portal = portal != 0
	t.Created, t.Expires, t.Used = timeOf(created), timeOf(expires), timeOf(used)
	return t, err
}

// Token implements [store.Store].
func (s *Store) Token(ctx context.Context, hash [32]byte) (store.Token, error) {
	t, err := one(ctx, s, everyTenant, scanToken, `SELECT `+tokenColumns+` FROM token WHERE hash = $1`, hash[:])
	if err != nil {
		return t, fmt.Errorf("read a token: %w", err)
	}
	return t, nil
}

// Tokens implements [store.Store].
func (s *Store) Tokens(ctx context.Context, tenant string) ([]store.Token, error) {
	tokens, err := list(ctx, s, tenant, scanToken, `SELECT `+tokenColumns+` FROM token WHERE tenant = $1 AND portal = 0 ORDER BY created, id`, tenant)
	if err != nil {
		return nil, fmt.Errorf("list the tokens: %w", err)
	}
	return tokens, nil
}

// UseToken implements [store.Store].
func (s *Store) UseToken(ctx context.Context, id store.TokenID, now time.Time) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		_, err := tx.exec(`/* every tenant */ UPDATE token SET used = $2 WHERE id = $1`, int64(id), micros(now))
		return err
	})
	if err != nil {
		return fmt.Errorf("note the use of token %s: %w", id, err)
	}
	return nil
}

// DeleteToken implements [store.Store].
func (s *Store) DeleteToken(ctx context.Context, tenant string, id store.TokenID) error {
	err := s.write(ctx, tenant, func(tx *tx) error {
		return found(tx.exec(`DELETE FROM token WHERE tenant = $1 AND id = $2`, tenant, int64(id)))
	})
	if err != nil {
		return fmt.Errorf("delete token %s: %w", id, err)
	}
	return nil
}

// PutEventType implements [store.Store].
func (s *Store) PutEventType(ctx context.Context, t store.EventType) error {
	err := s.write(ctx, t.Tenant, func(tx *tx) error {
		if _, err := tx.routingVersion(t.Tenant); err != nil {
			return err
		}
		_, err := tx.exec(`INSERT INTO event_type (tenant, name, description, schema, example, created)
			VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT (tenant, name) DO UPDATE
			SET description = excluded.description, schema = excluded.schema, example = excluded.example`,
			t.Tenant, t.Name, t.Description, t.Schema, t.Example, micros(t.Created))
		return err
	})
	if err != nil {
		return fmt.Errorf("put event type %.64q: %w", t.Name, err)
	}
	return nil
}

const eventTypeColumns = `tenant, name, description, schema, example, created`

func scanEventType(r row) (t store.EventType, err error) {
	var created int64
	err = r.Scan(&t.Tenant, &t.Name, &t.Description, &t.Schema, &t.Example, &created)
	t.Created = timeOf(created)
	return t, err
}

// EventType implements [store.Store].
func (s *Store) EventType(ctx context.Context, tenant, name string) (store.EventType, error) {
	t, err := one(ctx, s, tenant, scanEventType,
		`SELECT `+eventTypeColumns+` FROM event_type WHERE tenant = $1 AND name = $2`, tenant, name)
	if err != nil {
		return t, fmt.Errorf("read event type %.64q: %w", name, err)
	}
	return t, nil
}

// EventTypes implements [store.Store].
func (s *Store) EventTypes(ctx context.Context, tenant string) ([]store.EventType, error) {
	types, err := list(ctx, s, tenant, scanEventType,
		`SELECT `+eventTypeColumns+` FROM event_type WHERE tenant = $1 ORDER BY name`, tenant)
	if err != nil {
		return nil, fmt.Errorf("list the event types: %w", err)
	}
	return types, nil
}

// DeleteEventType implements [store.Store].
func (s *Store) DeleteEventType(ctx context.Context, tenant, name string) error {
	err := s.write(ctx, tenant, func(tx *tx) error {
		return found(tx.exec(`DELETE FROM event_type WHERE tenant = $1 AND name = $2`, tenant, name))
	})
	if err != nil {
		return fmt.Errorf("delete event type %.64q: %w", name, err)
	}
	return nil
}
