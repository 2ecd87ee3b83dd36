package api

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/store"
)

// unaudited leaves an operation that changes something out of the audit log:
// it is in another one, or writes its entries itself.
func unaudited(op *huma.Operation) { delete(op.Extensions, auditedExtension) }

// auditedExtension is true in the OpenAPI document of an operation that is in
// the audit log.
const auditedExtension = "x-audited"

// note adds a fact to the audit log's entry about a call.
func (c *call) note(name, value string) {
	if c.detail == nil {
		c.detail = make(map[string]string)
	}
	c.detail[name] = value
}

// about sets what a call was about, where its path does not say so.
func (c *call) about(tenant, target string) { c.tenant, c.target = tenant, target }

// record appends to the audit log that a call did what it was asked to, before
// that is answered.
func (s *Server) record(ctx context.Context, action string, failed bool) error {
	c := callOf(ctx)
	p := c.principal
	e := store.AuditEntry{
		Tenant: c.tenant, At: c.at, Actor: store.Actor{Kind: p.kind, ID: p.id, Name: p.name, Role: p.role},
		Action: action, Target: c.target, Failed: failed, Request: c.requestID, Detail: c.detail,
	}
	if e.Tenant == "" && e.Target == "" { // of who did it
		e.Tenant, e.Target = p.tenant, p.id
	}
	if c.remote.IsValid() {
		e.Remote = c.remote.String()
	}
	err := s.Store.Append(ctx, &e)
	log := s.Log.With("action", action, "tenant", e.Tenant, "target", e.Target, "failed", failed, "actor", p.id, "remote", e.Remote,
		"request_id", c.requestID, "detail", e.Detail)
	if err != nil {
		log.Error("audit entry not kept", "error", err)
		return err
	}
	log.Info("audit")
	return nil
}

// changed returns the names of the fields that a body has.
func changed(body []byte) string {
	var fields map[string]json.RawMessage
	if json.Unmarshal(body, &fields) != nil {
		return ""
	}
	return strings.Join(slices.Sorted(maps.Keys(fields)), ", ")
}

// An AuditEntry says who did what.
type AuditEntry struct {
	ID      store.AuditID     `json:"id"`
	At      time.Time         `json:"at"`
	Tenant  string            `json:"tenant,omitempty" doc:"Missing: it was done in none, or in all of them."`
	Actor   Actor             `json:"actor"`
	Action  string            `json:"action" example:"rotate-endpoint-secret" doc:"The operationId of what was done."`
	Target  string            `json:"target,omitempty" example:"ep_0000000000002" doc:"What it was done to."`
	Failed  bool              `json:"failed" doc:"It was refused. Only of signing in."`
	Remote  string            `json:"remote,omitempty" example:"192.0.2.1" doc:"The address that it came from."`
	Request string            `json:"request_id" doc:"The X-Request-Id of the answer."`
	Detail  map[string]string `json:"detail,omitempty" doc:"Further facts, for people. A URL is its host alone."`
}

// An Actor is who did something.
type Actor struct {
	Kind string     `json:"kind" enum:"user,token,portal,none" doc:"none: nobody who is known."`
	ID   string     `json:"id,omitempty"`
	Name string     `json:"name,omitempty" doc:"As it was then."`
	Role store.Role `json:"role,omitempty"`
}

func auditEntryOf(e store.AuditEntry) AuditEntry {
	kind := e.Actor.Kind
	if kind == "" {
		kind = "none"
	}
	return AuditEntry{
		e.ID, e.At, e.Tenant, Actor{kind, e.Actor.ID, e.Actor.Name, e.Actor.Role}, e.Action, e.Target, e.Failed, e.Remote, e.Request, e.Detail,
	}
}

// AuditQuery is which part of the audit log is asked for.
type AuditQuery struct {
	Actor  string `query:"actor" doc:"Only what this user or token did: an id."`
	Action string `query:"action" doc:"Only this action."`
	Target string `query:"target" doc:"Only what was done to this."`
	Between
	Paging
}

type inAudit struct{ AuditQuery }

type inTenantAudit struct {
	Tenant string `path:"tenant"`
	AuditQuery
}

// listAudit lists what was done in every tenant, and in none.
func (s *Server) listAudit(ctx context.Context, in *inAudit) (*outPage[AuditEntry], error) {
	return s.audit(ctx, &in.AuditQuery, store.AuditFilter{EveryTenant: true})
}

// listTenantAudit lists what was done in a tenant; to its portal, what was
// done there.
func (s *Server) listTenantAudit(ctx context.Context, in *inTenantAudit) (*outPage[AuditEntry], error) {
	f := store.AuditFilter{Tenant: in.Tenant}
	if role := callOf(ctx).principal.role; role == store.RolePortal {
		f.Role = role
	}
	return s.audit(ctx, &in.AuditQuery, f)
}

func (s *Server) audit(ctx context.Context, in *AuditQuery, f store.AuditFilter) (*outPage[AuditEntry], error) {
	f.Actor, f.Action, f.Target, f.Since, f.Until = in.Actor, in.Action, in.Target, in.Since, in.Until
	var err error
	if f.Page, err = in.ask(); err != nil {
		return nil, err
	}
	entries, err := s.Store.Audit(ctx, f)
	if err != nil {
		return nil, err
	}
	return pageOf(&in.Paging, entries, auditEntryOf), nil
}
