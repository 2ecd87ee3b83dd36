package storetest

import (
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

var auditTests = []test{
	{"Audit", "entries come back as they were added, newest first, by tenant and by what a filter names", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		add := func(e store.AuditEntry) store.AuditEntry {
			t.Helper()
			must(t, s.Append(ctx, &e))
			return e
		}
		ada := store.Actor{Kind: "user", ID: "usr_1", Name: "ada@example.com", Role: store.RoleAdmin}
		bot := store.Actor{Kind: "token", ID: "tok_1", Role: store.RolePortal}
		first := add(store.AuditEntry{Tenant: tenant, At: at, Actor: ada, Action: "rotate", Target: "ep_1", Remote: "192.0.2.1", Request: "R", Detail: map[string]string{"scheme": "github"}})
		second := add(store.AuditEntry{Tenant: tenant, At: at.Add(time.Minute), Actor: bot, Action: "reveal", Target: "ep_2", Failed: true})
		theirs := add(store.AuditEntry{Tenant: other, At: at, Actor: ada, Action: "rotate"})
		nobodys := add(store.AuditEntry{At: at, Action: "sign-in", Failed: true})
		if !(first.ID < second.ID && second.ID < theirs.ID && theirs.ID < nobodys.ID) {
			t.Errorf("got the ids %s, %s, %s and %s, want them to rise", first.ID, second.ID, theirs.ID, nobodys.ID)
		}
		for _, test := range []struct {
			what   string
			filter store.AuditFilter
			want   []store.AuditEntry
		}{
			{"of a tenant", store.AuditFilter{Tenant: tenant}, []store.AuditEntry{second, first}},
			{"of the other one", store.AuditFilter{Tenant: other}, []store.AuditEntry{theirs}},
			{"of none", store.AuditFilter{}, []store.AuditEntry{nobodys}},
			{"of every tenant", store.AuditFilter{EveryTenant: true}, []store.AuditEntry{nobodys, theirs, second, first}},
			{"by actor", store.AuditFilter{EveryTenant: true, Actor: ada.ID}, []store.AuditEntry{theirs, first}},
			{"by role", store.AuditFilter{Tenant: tenant, Role: store.RolePortal}, []store.AuditEntry{second}},
			{"by action", store.AuditFilter{Tenant: tenant, Action: "rotate"}, []store.AuditEntry{first}},
			{"by target", store.AuditFilter{Tenant: tenant, Target: "ep_2"}, []store.AuditEntry{second}},
			{"since", store.AuditFilter{Tenant: tenant, Since: at.Add(time.Minute)}, []store.AuditEntry{second}},
			{"until", store.AuditFilter{Tenant: tenant, Until: at.Add(time.Minute)}, []store.AuditEntry{first}},
			{"a page", store.AuditFilter{EveryTenant: true, Page: store.Page{Before: int64(theirs.ID), Limit: 1}}, []store.AuditEntry{second}},
		} {
			same(t, test.what, must1(s.Audit(ctx, test.filter))(t).Rows, test.want)
		}
		wantErr(t, "no such tenant", s.Append(ctx, &store.AuditEntry{Tenant: "nobody", At: at}), store.ErrNotFound)
	}},
	{"PurgeAudit", "old entries go, of the tenant or of none", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		for i := range 5 {
			must(t, s.Append(ctx, &store.AuditEntry{Tenant: tenant, At: at.Add(time.Duration(i) * time.Second)}))
			must(t, s.Append(ctx, &store.AuditEntry{At: at}))
		}
		same(t, "deleted", purge(t, s, store.KeptAudit, at.Add(4*time.Second), 2), 4)
		same(t, "left", len(must1(s.Audit(ctx, store.AuditFilter{Tenant: tenant}))(t).Rows), 1)
		same(t, "left of none", len(must1(s.Audit(ctx, store.AuditFilter{}))(t).Rows), 5)
		deleted, _, err := s.Purge(ctx, "", store.KeptAudit, at.Add(time.Hour), 0, 10)
		must(t, err)
		same(t, "deleted of none", deleted, 5)
	}},
}
