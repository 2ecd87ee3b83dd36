package api

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/store"
)

// An access says who may use a route. The zero access is nobody's: a route
// that has it is a fault of the program.
type access struct {
	open       bool       // to everybody
	role       store.Role // at least
	portal     bool       // and, of its own tenant, RolePortal
	allTenants bool       // only who is good for every tenant
}

// Who may use a route.
var (
	open     = access{open: true}
	viewer   = access{role: store.RoleViewer}
	operator = access{role: store.RoleOperator}
	admin    = access{role: store.RoleAdmin}
)

// orPortal lets [store.RolePortal] use a route, too.
func (a access) orPortal() access {
	a.portal = true
	return a
}

// ofAll lets only those use a route who are good for every tenant.
func (a access) ofAll() access {
	a.allTenants = true
	return a
}

// document says in the OpenAPI document who may use an operation.
func (a access) document(op *huma.Operation) {
	if op.Method != http.MethodGet { // see crossOrigin
		fails(403)(op)
	}
	if a.open {
		op.Extensions["x-role"] = "none"
		op.Security = []map[string][]string{{}}
		return
	}
	if len(a.role) == 0 {
		panic("api: " + op.OperationID + " does not say who may use it")
	}
	op.Extensions["x-role"] = a.role
	if a.portal {
		op.Extensions["x-portal"] = true
	}
	if a.allTenants {
		op.Extensions["x-all-tenants"] = true
	}
	fails(401)(op)
	if a != viewer.orPortal() { // which everybody is who is known
		fails(403)(op)
	}
}

// allows returns an error unless p may use the route.
func (a access) allows(p principal) error {
	switch {
	case a.open || a.portal && p.role == store.RolePortal:
		return nil
	case !p.role.AtLeast(a.role):
		return newProblem(CodeForbidden, "it needs the role "+string(a.role)+", and yours is "+string(p.role))
	case a.allTenants && p.tenant != "":
		return newProblem(CodeForbidden, "it needs somebody who is good for every tenant")
	}
	return nil
}

// A principal is who asks. Its zero value is nobody.
type principal struct {
	kind   string // one of the kinds below
	id     string
	name   string
	role   store.Role
	tenant string // empty: every tenant

	token   store.TokenID // of kindToken and kindPortal, with when it expires
	expires time.Time
	user    store.User // of kindUser, with their session
	session store.Session
}

// The kinds of principals.
const (
	kindToken  = "token"  // a program with an API token
	kindUser   = "user"   // a person who signed in
	kindPortal = "portal" // a person who opened a portal link
)

// covers reports whether p may hand on, or take away, a role in a tenant; the
// empty tenant is all of them.
func (p principal) covers(role store.Role, tenant string) bool {
	return (p.tenant == "" || p.tenant == tenant) && (p.role.AtLeast(role) || role == store.RolePortal && p.role.AtLeast(store.RoleAdmin))
}

// authorize lets a request pass that its operation is open to: its sender is
// known, good for the tenant in the path, which must be there, and has the
// role. Another's tenant looks like one that does not exist.
func (s *Server) authorize(a access) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		r, w := humago.Unwrap(ctx)
		c := callOf(ctx.Context())
		c.at = s.now()
		c.about(ctx.Param("tenant"), target(ctx))
		var p principal
		err := s.crossOrigin(r)
		if err == nil && !a.open {
			p, err = s.authenticate(ctx)
		}
		if tenant := ctx.Param("tenant"); err == nil && tenant != "" {
			err = s.checkTenant(ctx.Context(), p, tenant)
		}
		if err == nil {
			err = a.allows(p)
		}
		if err != nil {
			s.answer(ctx.Context(), err).write(w)
			return
		}
		c.principal = p
		next(ctx)
	}
}

// target returns what the path is about: its parameters but for the tenant,
// unless that is the last one.
func target(ctx huma.Context) string {
	var values []string
	path := ctx.Operation().Path
	for part := range strings.SplitSeq(path, "/") {
		name, ok := strings.CutPrefix(part, "{")
		if name = strings.TrimSuffix(name, "}"); ok && (name != "tenant" || strings.HasSuffix(path, "{tenant}")) {
			values = append(values, ctx.Param(name))
		}
	}
	return strings.Join(values, "/")
}

// checkTenant returns store.ErrNotFound if there is no such tenant, or none
// that p is good for. Tenants are never removed.
func (s *Server) checkTenant(ctx context.Context, p principal, tenant string) error {
	if p.tenant != "" && p.tenant != tenant {
		return store.ErrNotFound
	}
	if _, ok := s.tenants.Load(tenant); ok {
		return nil
	}
	if _, err := s.Store.Tenant(ctx, tenant); err != nil {
		return err
	}
	s.tenants.Store(tenant, true)
	return nil
}
