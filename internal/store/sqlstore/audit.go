package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/sealhook/sealhook/internal/store"
)

// Append implements [store.Store].
func (s *Store) Append(ctx context.Context, e *store.AuditEntry) error {
	err := s.write(ctx, e.Tenant, func(tx *tx) error {
		if err := tx.checkTenant(e.Tenant); err != nil {
			return err
		}
		e.ID = store.AuditID(tx.store.clock.Next(e.At))
		_, err := tx.exec(`INSERT INTO audit (id, tenant, at, actor_kind, actor, actor_name, role, action, target, failed, remote, request, detail)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
			int64(e.ID), e.Tenant, micros(e.At), e.Actor.Kind, e.Actor.ID, e.Actor.Name, string(e.Actor.Role), e.Action, e.Target, number(e.Failed),
			e.Remote, e.Request, jsonText(e.Detail))
		return err
	})
	if err != nil {
		return fmt.Errorf("append to the audit log: %w", err)
	}
	return nil
}

const auditColumns = `id, tenant, at, actor_kind, actor, actor_name, role, action, target, failed, remote, request, detail`

func scanAudit(r row) (e store.AuditEntry, err error) {
	var at, failed int64
	var detail []byte
	err = r.Scan(&e.ID, &e.Tenant, &at, &e.Actor.Kind, &e.Actor.ID, &e.Actor.Name, &e.Actor.Role, &e.Action, &e.Target, &failed,
		&e.Remote, &e.Request, &detail)
	if err != nil {
		return e, err
	}
	e.At, e.Failed = timeOf(at), failed != 0
	return e, json.Unmarshal(detail, &e.Detail)
}

// Audit implements [store.Store].
func (s *Store) Audit(ctx context.Context, f store.AuditFilter) (store.List[store.AuditEntry], error) {
	var w where
	if f.EveryTenant {
		w.and(`id > 0`)
	} else {
		w.and(`tenant = ?`, f.Tenant)
	}
	for _, c := range []struct{ condition, value string }{
		{`actor = ?`, f.Actor}, {`role = ?`, string(f.Role)}, {`action = ?`, f.Action}, {`target = ?`, f.Target},
	} {
		if c.value != "" {
			w.and(c.condition, c.value)
		}
	}
	w.created("id", f.Since, f.Until)
	entries, err := list(ctx, s, everyTenant, scanAudit, `/* every tenant */ SELECT `+auditColumns+` FROM audit`+w.page("id", f.Page), w.args...)
	if err != nil {
		return store.List[store.AuditEntry]{}, fmt.Errorf("read the audit log: %w", err)
	}
	return listOf(entries, f.Page, func(e *store.AuditEntry) int64 { return int64(e.ID) }), nil
}
