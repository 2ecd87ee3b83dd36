package store

import "time"

// An AuditEntry says who did what. It is never changed.
type AuditEntry struct {
	ID      AuditID // set by Append
	Tenant  string  // in which it was done; empty: in none of them, or in all
	At      time.Time
	Actor   Actor
	Action  string            // the id of the API's operation, or a name that begins with "sealhook."
	Target  string            // what it was done to, such as the id of an endpoint; or empty
	Failed  bool              // it was refused
	Remote  string            // the address that it came from; or empty
	Request string            // the id of the request to the API; or empty
	Detail  map[string]string // further facts for people; no secret and no URL
}

// An Actor is who did something.
type Actor struct {
	Kind string // user, token, portal, or empty: nobody who is known
	ID   string
	Name string // as it was then
	Role Role
}

// An AuditFilter says which entries to return. Zero fields do not filter.
type AuditFilter struct {
	Tenant       string
	EveryTenant  bool // in place of Tenant; also those of none
	Actor        string
	Role         Role
	Action       string
	Target       string
	Since, Until time.Time
	Page         Page
}
