package store

import "slices"

// A Role is what somebody may do, in one tenant or in all of them.
type Role string

// The roles. Each of the first four may do what those after it may.
const (
	RoleOwner    Role = "owner"    // everything
	RoleAdmin    Role = "admin"    // says who may do what, and what a tenant is
	RoleOperator Role = "operator" // works with webhooks, their endpoints, sources and secrets
	RoleViewer   Role = "viewer"   // looks, and sees no secret
	// RolePortal is a tenant's own customer: its endpoints and what was
	// delivered to them. It stands beside the others.
	RolePortal Role = "portal"
)

var ranks = []Role{RoleViewer, RoleOperator, RoleAdmin, RoleOwner}

// AtLeast reports whether r may do what least may. RolePortal may do what
// only itself may.
func (r Role) AtLeast(least Role) bool {
	if r == RolePortal || least == RolePortal {
		return r == least
	}
	rank := slices.Index(ranks, r)
	return rank >= 0 && rank >= slices.Index(ranks, least)
}
