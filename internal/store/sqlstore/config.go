package sqlstore

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// CreateSource implements [store.Store].
func (s *Store) CreateSource(ctx context.Context, src store.Source, secrets ...store.Secret) error {
	err := s.reroute(ctx, src.Tenant, func(tx *tx) error {
		err := inserted(tx.exec(`INSERT INTO source (id, tenant, name, scheme, event_type, tolerance, disabled, params, created, updated)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
			int64(src.ID), src.Tenant, src.Name, src.Scheme, src.EventType, int64(src.Tolerance), number(src.Disabled),
			jsonObject(src.Params), micros(src.Created), micros(src.Updated)))
		if err != nil {
			return err
		}
		return tx.insertSecrets(src.Tenant, store.OwnerID(src.ID), secrets...)
	})
	if err != nil {
		return fmt.Errorf("create source %s: %w", src.ID, err)
	}
	return nil
}

// UpdateSource implements [store.Store].
func (s *Store) UpdateSource(ctx context.Context, src store.Source) error {
	err := s.reroute(ctx, src.Tenant, func(tx *tx) error {
		others, err := queryAll(tx.ctx, tx, scanInt,
			`SELECT id FROM source WHERE tenant = $1 AND name = $2 AND id <> $3`, src.Tenant, src.Name, int64(src.ID))
		if err != nil {
			return err
		}
		if len(others) > 0 {
			return store.ErrExists
		}
		return found(tx.exec(`UPDATE source SET name = $3, scheme = $4, event_type = $5, tolerance = $6, disabled = $7, params = $8, updated = $9
			WHERE tenant = $1 AND id = $2`,
			src.Tenant, int64(src.ID), src.Name, src.Scheme, src.EventType, int64(src.Tolerance), number(src.Disabled),
			jsonObject(src.Params), micros(src.Updated)))
	})
	if err != nil {
		return fmt.Errorf("update source %s: %w", src.ID, err)
	}
	return nil
}

const sourceColumns = `id, tenant, name, scheme, event_type, tolerance, disabled, params, created, updated`

func scanSource(r row) (src store.Source, err error) {
	var tolerance, disabled, created, updated int64
	var params string
	err = r.Scan(&src.ID, &src.Tenant, &src.Name, &src.Scheme, &src.EventType, &tolerance, &disabled, &params, &created, &updated)
	if err != nil {
		return src, err
	}
	if src.Params, err = readObject(params); err != nil {
		return src, fmt.Errorf("read the parameters: %w", err)
	}
	src.Tolerance, src.Disabled = time.Duration(tolerance), disabled != 0
	src.Created, src.Updated = timeOf(created), timeOf(updated)
	return src, nil
}

// jsonObject returns values by name as a JSON object.
func jsonObject(values map[string][]byte) string {
	if len(values) == 0 {
		return "{}"
	}
	text, err := json.Marshal(values)
	if err != nil {
		panic(err) // bytes always have a JSON form
	}
	return string(text)
}

// readObject is the inverse of jsonObject. An empty object is nil.
func readObject(text string) (values map[string][]byte, err error) {
	if text == "{}" {
		return nil, nil
	}
	err = json.Unmarshal([]byte(text), &values)
	return values, err
}

// Source implements [store.Store].
func (s *Store) Source(ctx context.Context, tenant string, id store.SourceID) (store.Source, error) {
	src, err := one(ctx, s, tenant, scanSource,
		`SELECT `+sourceColumns+` FROM source WHERE tenant = $1 AND id = $2`, tenant, int64(id))
	if err != nil {
		return src, fmt.Errorf("read source %s: %w", id, err)
	}
	return src, nil
}

// SourceTenant implements [store.Store].
func (s *Store) SourceTenant(ctx context.Context, id store.SourceID) (string, error) {
	version := make(map[string]int64) // another process may have just made the source
	tenant, err := one(ctx, s, everyTenant, func(r row) (tenant string, err error) {
		var n int64
		err = r.Scan(&tenant, &n)
		version[tenant] = n
		return tenant, err
	}, `SELECT s.tenant, t.routing_version FROM source AS s JOIN tenant AS t ON t.tenant = s.tenant WHERE s.id = $1`, int64(id))
	if err != nil {
		return "", fmt.Errorf("read the tenant of source %s: %w", id, err)
	}
	s.routing.publish(version)
	return tenant, nil
}

const selectSources = `SELECT ` + sourceColumns + ` FROM source WHERE tenant = $1 ORDER BY created DESC, id DESC`

// Sources implements [store.Store].
func (s *Store) Sources(ctx context.Context, tenant string) ([]store.Source, error) {
	sources, err := list(ctx, s, tenant, scanSource, selectSources, tenant)
	if err != nil {
		return nil, fmt.Errorf("list the sources: %w", err)
	}
	return sources, nil
}

// DeleteSource implements [store.Store].
func (s *Store) DeleteSource(ctx context.Context, tenant string, id store.SourceID) error {
	err := s.reroute(ctx, tenant, func(tx *tx) error {
		if err := found(tx.exec(`DELETE FROM source WHERE tenant = $1 AND id = $2`, tenant, int64(id))); err != nil {
			return err
		}
		return tx.deleteSecrets(tenant, store.OwnerID(id))
	})
	if err != nil {
		return fmt.Errorf("delete source %s: %w", id, err)
	}
	return nil
}

// CreateEndpoint implements [store.Store].
func (s *Store) CreateEndpoint(ctx context.Context, e store.Endpoint, secrets ...store.Secret) error {
	err := s.reroute(ctx, e.Tenant, func(tx *tx) error {
		err := inserted(tx.exec(`INSERT INTO endpoint (id, tenant, url, description, event_types, sources, scheme, disabled, disabled_at, settings, auth, created, updated, deleted)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $8 = '' THEN 0 ELSE CAST($11 AS BIGINT) END, $9, $10, $11, $12, 0) ON CONFLICT DO NOTHING`,
			int64(e.ID), e.Tenant, e.URL, e.Description, jsonList(e.EventTypes), jsonList(e.Sources), e.Scheme, e.Disabled,
			jsonText(e.Settings), jsonText(e.Auth), micros(e.Created), micros(e.Updated)))
		if err != nil {
			return err
		}
		return tx.insertSecrets(e.Tenant, store.OwnerID(e.ID), secrets...)
	})
	if err != nil {
		return fmt.Errorf("create endpoint %s: %w", e.ID, err)
	}
	return nil
}

// UpdateEndpoint implements [store.Store].
func (s *Store) UpdateEndpoint(ctx context.Context, e store.Endpoint) error {
	err := s.reroute(ctx, e.Tenant, func(tx *tx) error {
		return found(tx.exec(`UPDATE endpoint SET url = $3, description = $4, event_types = $5, sources = $6, scheme = $7, disabled = $8, settings = $9, auth = $10, updated = $11,
				disabled_at = CASE WHEN $8 = '' THEN 0 WHEN disabled = '' THEN $11 ELSE disabled_at END
			WHERE tenant = $1 AND id = $2 AND deleted = 0`,
			e.Tenant, int64(e.ID), e.URL, e.Description, jsonList(e.EventTypes), jsonList(e.Sources), e.Scheme, e.Disabled,
			jsonText(e.Settings), jsonText(e.Auth), micros(e.Updated)))
	})
	if err != nil {
		return fmt.Errorf("update endpoint %s: %w", e.ID, err)
	}
	return nil
}

const endpointColumns = `id, tenant, url, description, event_types, sources, scheme, disabled, disabled_at, settings, auth, failing_since, created, updated, deleted`

func scanEndpoint(r row) (e store.Endpoint, err error) {
	var disabledAt, failingSince, created, updated, deleted int64
	var eventTypes, sources, settings, auth []byte
	err = r.Scan(&e.ID, &e.Tenant, &e.URL, &e.Description, &eventTypes, &sources, &e.Scheme, &e.Disabled, &disabledAt, &settings, &auth,
		&failingSince, &created, &updated, &deleted)
	if err != nil {
		return e, err
	}
	e.DisabledAt = timeOf(disabledAt)
	e.FailingSince, e.Created, e.Updated, e.Deleted = timeOf(failingSince), timeOf(created), timeOf(updated), timeOf(deleted)
	if e.EventTypes, err = parseList[string](eventTypes); err != nil {
		return e, err
	}
	if e.Sources, err = parseList[store.SourceID](sources); err != nil {
		return e, err
	}
	if err := json.Unmarshal(settings, &e.Settings); err != nil {
		return e, err
	}
	return e, json.Unmarshal(auth, &e.Auth)
}

// Endpoint implements [store.Store].
func (s *Store) Endpoint(ctx context.Context, tenant string, id store.EndpointID) (store.Endpoint, error) {
	e, err := one(ctx, s, tenant, scanEndpoint,
		`SELECT `+endpointColumns+` FROM endpoint WHERE tenant = $1 AND id = $2`, tenant, int64(id))
	if err != nil {
		return e, fmt.Errorf("read endpoint %s: %w", id, err)
	}
	return e, nil
}

// Endpoints implements [store.Store].
func (s *Store) Endpoints(ctx context.Context, f store.EndpointFilter) ([]store.Endpoint, error) {
	query, args := endpointsQuery(f)
	endpoints, err := list(ctx, s, f.Tenant, scanEndpoint, query, args...)
	if err != nil {
		return nil, fmt.Errorf("list the endpoints: %w", err)
	}
	return endpoints, nil
}

func endpointsQuery(f store.EndpointFilter) (query string, args []any) {
	var w where
	w.and(`tenant = ?`, f.Tenant)
	if len(f.IDs) > 0 {
		w.in(`id`, numbers(f.IDs))
	} else {
		w.and(`deleted = 0`)
	}
	if id, err := store.ParseID[store.EndpointID](f.Search); err == nil {
		w.and(`id = ?`, int64(id))
	} else if f.Search != "" {
		w.holds(`lower(url || ' ' || description || ' ' || event_types)`, lowerASCII(f.Search), strings.ToLower(f.Search))
	}
	if f.EventType != "" {
		w.holds(`event_types`, `"`+f.EventType+`"`, `"*"`)
	}
	switch f.State {
	case store.EndpointActive:
		w.and(`disabled = '' AND failing_since = 0`)
	case store.EndpointFailing:
		w.and(`disabled = '' AND failing_since <> 0`)
	case store.EndpointDisabled:
		w.and(`disabled <> ''`)
	}
	if f.Page.Before > 0 { // their ids are in no order
		w.and(`(created, id) < ((SELECT created FROM endpoint AS last WHERE last.tenant = endpoint.tenant AND last.id = ?), ?)`, f.Page.Before, f.Page.Before)
	}
	query = `SELECT ` + endpointColumns + ` FROM endpoint` + w.sql() + ` ORDER BY created DESC, id DESC LIMIT ` + w.arg(rowLimit(f.Page))
	return query, w.args
}

// lowerASCII returns a text as SQLite's lower does: without the capitals from A to Z.
func lowerASCII(text string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}, text)
}

// TroubledEndpoints implements [store.Store].
func (s *Store) TroubledEndpoints(ctx context.Context, tenant string, most int) ([]store.Endpoint, error) {
	endpoints, err := list(ctx, s, tenant, scanEndpoint,
		`SELECT `+endpointColumns+` FROM endpoint WHERE tenant = $1 AND deleted = 0 AND (failing_since <> 0 OR disabled <> '')
			ORDER BY failing_since DESC, updated DESC, id DESC LIMIT $2`, tenant, most)
	if err != nil {
		return nil, fmt.Errorf("list the endpoints in trouble: %w", err)
	}
	return endpoints, nil
}

// DeleteEndpoint implements [store.Store].
func (s *Store) DeleteEndpoint(ctx context.Context, tenant string, id store.EndpointID, now time.Time) error {
	err := s.reroute(ctx, tenant, func(tx *tx) error {
		err := found(tx.exec(`UPDATE endpoint SET deleted = $3 WHERE tenant = $1 AND id = $2 AND deleted = 0`,
			tenant, int64(id), micros(now)))
		if err != nil {
			return err
		}
		if err := tx.deleteSecrets(tenant, store.OwnerID(id)); err != nil {
			return err
		}
		// state <> 2 names the index.
		_, err = tx.exec(`UPDATE delivery SET line = line, state = 4, reason = $3, due = 0, finished = $4
			WHERE tenant = $1 AND endpoint = $2 AND state = 0 AND state <> 2`,
			tenant, int64(id), store.ReasonEndpointDeleted, micros(now))
		return err
	})
	if err != nil {
		return fmt.Errorf("delete endpoint %s: %w", id, err)
	}
	return nil
}

// Rotate implements [store.Store].
func (s *Store) Rotate(ctx context.Context, next store.Secret, until time.Time) error {
	err := s.reroute(ctx, next.Tenant, func(tx *tx) error {
		own, err := queryOne(tx.ctx, tx, scanText, `SELECT scheme FROM source WHERE tenant = $1 AND id = $2
			UNION ALL SELECT scheme FROM endpoint WHERE tenant = $1 AND id = $2 AND deleted = 0`, next.Tenant, int64(next.Owner))
		if err != nil {
			return err
		}
		_, err = tx.exec(`UPDATE secret SET ends = $4
			WHERE tenant = $1 AND owner = $2 AND starts <= $3 AND (ends = 0 OR (ends > $3 AND ends > $4))
			AND CASE scheme WHEN '' THEN $5 ELSE scheme END = $6`,
			next.Tenant, int64(next.Owner), micros(next.Start), micros(until), own, cmp.Or(next.Scheme, own))
		if err != nil {
			return err
		}
		return tx.insertSecrets(next.Tenant, next.Owner, next)
	})
	if err != nil {
		return fmt.Errorf("rotate to secret %s: %w", next.ID, err)
	}
	return nil
}

// EndSecret implements [store.Store].
func (s *Store) EndSecret(ctx context.Context, tenant string, owner store.OwnerID, id store.SecretID, now time.Time) error {
	err := s.reroute(ctx, tenant, func(tx *tx) error {
		live, err := queryAll(tx.ctx, tx, scanInt, `SELECT id FROM secret
			WHERE tenant = $1 AND owner = $2 AND starts <= $3 AND (ends = 0 OR ends > $3)`, tenant, int64(owner), micros(now))
		switch {
		case err != nil:
			return err
		case !slices.Contains(live, int64(id)):
			return store.ErrNotFound
		case len(live) == 1:
			return store.ErrState
		}
		_, err = tx.exec(`UPDATE secret SET ends = $3 WHERE tenant = $1 AND id = $2`, tenant, int64(id), micros(now))
		return err
	})
	if err != nil {
		return fmt.Errorf("end secret %s: %w", id, err)
	}
	return nil
}

func (tx *tx) insertSecrets(tenant string, owner store.OwnerID, secrets ...store.Secret) error {
	for _, secret := range secrets {
		err := inserted(tx.exec(`INSERT INTO secret (id, tenant, owner, scheme, sealed, starts, ends)
			VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
			int64(secret.ID), tenant, int64(owner), secret.Scheme, blob(secret.Sealed), micros(secret.Start), micros(secret.End)))
		if err != nil {
			return fmt.Errorf("add secret %s: %w", secret.ID, err)
		}
	}
	return nil
}

func (tx *tx) deleteSecrets(tenant string, owner store.OwnerID) error {
	_, err := tx.exec(`DELETE FROM secret WHERE tenant = $1 AND owner = $2`, tenant, int64(owner))
	return err
}

const secretColumns = `id, tenant, owner, scheme, sealed, starts, ends`

func scanSecret(r row) (s store.Secret, err error) {
	var start, end int64
	err = r.Scan(&s.ID, &s.Tenant, &s.Owner, &s.Scheme, &s.Sealed, &start, &end)
	s.Start, s.End = timeOf(start), timeOf(end)
	return s, err
}

// Secrets implements [store.Store].
func (s *Store) Secrets(ctx context.Context, tenant string, owner store.OwnerID, now time.Time) ([]store.Secret, error) {
	secrets, err := list(ctx, s, tenant, scanSecret, `SELECT `+secretColumns+` FROM secret
		WHERE tenant = $1 AND owner = $2 AND (ends = 0 OR ends > $3) ORDER BY starts, id`, tenant, int64(owner), micros(now))
	if err != nil {
		return nil, fmt.Errorf("list secrets: %w", err)
	}
	return secrets, nil
}

// Routing implements [store.Store].
func (s *Store) Routing(ctx context.Context, tenant string) (*store.Routing, error) {
	routing := &store.Routing{Tenant: tenant, Secrets: make(map[store.OwnerID][]store.Secret)}
	err := s.snapshot(ctx, tenant, func(ctx context.Context, q querier) (err error) {
		routing.Version, err = queryOne(ctx, q, scanInt, selectRoutingVersion, tenant)
		if err != nil {
			return err
		}
		if routing.Sources, err = queryAll(ctx, q, scanSource, selectSources, tenant); err != nil {
			return err
		}
		routing.Endpoints, err = queryAll(ctx, q, scanEndpoint,
			`SELECT `+endpointColumns+` FROM endpoint WHERE tenant = $1 AND deleted = 0 ORDER BY id`, tenant)
		if err != nil {
			return err
		}
		secrets, err := queryAll(ctx, q, scanSecret, `SELECT `+secretColumns+` FROM secret
			WHERE tenant = $1 AND (ends = 0 OR ends > $2) ORDER BY starts, id`, tenant, micros(time.Now()))
		if err != nil {
			return err
		}
		for _, secret := range secrets {
			routing.Secrets[secret.Owner] = append(routing.Secrets[secret.Owner], secret)
		}
		routing.Definitions, err = queryAll(ctx, q, scanDefinition, selectDefinitions, tenant)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the routing of tenant %.64q: %w", tenant, err)
	}
	return routing, nil
}

// RoutingVersion implements [store.Store].
func (s *Store) RoutingVersion(ctx context.Context, tenant string) (int64, error) {
	leave, err := s.enter(ctx)
	if err != nil {
		return 0, fmt.Errorf("read the routing version of tenant %.64q: %w", tenant, err)
	}
	version, err := s.routing.get(tenant)
	leave()
	if errors.Is(err, store.ErrNotFound) { // another process may have just made the tenant
		if version, err = one(ctx, s, tenant, scanInt, selectRoutingVersion, tenant); err == nil {
			s.routing.publish(map[string]int64{tenant: version})
		} else {
			err = fmt.Errorf("read the routing version of tenant %.64q: %w", tenant, err)
		}
	}
	return version, err
}

// number keeps a bool as 0 or 1.
func number(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// jsonList keeps a list as JSON. Marshalling strings, ids and header fields
// cannot fail.
func jsonList[T any](list []T) string {
	if len(list) == 0 {
		return "[]"
	}
	return jsonText(list)
}

func jsonText(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // see jsonList
	}
	return string(text)
}

// parseList undoes jsonList; an empty list comes back as nil.
func parseList[T any](text []byte) (list []T, err error) {
	if string(text) == "[]" {
		return nil, nil
	}
	err = json.Unmarshal(text, &list)
	return list, err
}
