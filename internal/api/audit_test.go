package api_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

type auditEntry struct {
	ID, Tenant, Action, Target, Remote string
	Actor                              struct{ Kind, ID, Name, Role string }
	Failed                             bool
	At                                 time.Time
	Request                            string `json:"request_id"`
	Detail                             map[string]string
}

// audit returns the entries of a list, newest first.
func (g *gateway) audit(path string) []auditEntry {
	g.t.Helper()
	var l struct{ Items []auditEntry }
	g.do("GET", path, "").want(200, &l)
	return l.Items
}

// Whatever changes something is in the audit log, but for what is one itself.
func TestWhatIsAudited(t *testing.T) {
	g := start(t)
	var left []string
	for _, methods := range g.doc.Paths {
		for method, op := range methods {
			if (method != "get") != op.Audited {
				left = append(left, op.OperationID)
			}
		}
	}
	slices.Sort(left)
	if want := []string{"debug-filter", "debug-signature", "generate-secret", "publish"}; !slices.Equal(left, want) {
		t.Errorf("got %v left out of the audit log, want %v", left, want)
	}
}

func TestAudit(t *testing.T) {
	g := start(t)
	owner := g.do("POST", "/v1/setup", setupBody(g.setupCode())).cookie()
	g.do("POST", "/v1/session", `{"email":"Ada@example.com","password":"wrong"}`)
	e := g.endpoint(`{"url":"https://a.example/secret-path?key=secret-query","event_types":["*"]}`)
	path := tenantPath + "/endpoints/" + e.ID
	g.do("PATCH", path, `{"url":"https://b.example/secret-path","disabled":true}`, owner).want(200, nil)
	g.do("POST", path+"/secrets/rotate", "", owner).want(200, nil)
	a := g.do("POST", path+"/secrets/reveal", "", owner)
	a.want(200, nil)
	g.do("PATCH", path, `{"url":"nonsense"}`, owner).wantProblem(422, "bad_url") // nothing was done
	g.do("POST", tenantPath+"/jobs", `{"kind":"replay","dry_run":true}`, owner).want(200, nil)
	var created struct{ User, Token string }
	g.do("POST", tenantPath+"/jobs", `{"kind":"replay","filter":{"type":"a"}}`, owner).want(202, &created)
	g.do("POST", tenantPath+"/tokens", `{"name":"bot","role":"viewer"}`, owner).want(201, nil)

	entries := g.audit("/v1/audit")
	var actions []string
	for _, x := range slices.Backward(entries) {
		actions = append(actions, x.Action)
		if x.Remote != "127.0.0.1" || !x.At.Equal(g.clock()) || x.Request == "" || x.ID == "" {
			t.Errorf("got %+v, want an id, an address, the time and the request's id", x)
		}
		if text := fmt.Sprint(x); strings.Contains(text, "secret-") || strings.Contains(text, "whsec_") || strings.Contains(text, "shk_") {
			t.Errorf("an entry holds a secret: %s", text)
		}
	}
	want := []string{
		"setup", "sign-in", "create-endpoint", "update-endpoint", "rotate-endpoint-secret", "reveal-endpoint-secrets", "create-job", "create-tenant-token",
	}
	if !slices.Equal(actions, want) {
		t.Fatalf("got the actions %v, want %v", actions, want)
	}
	setup, failed, create, update, reveal, job, token := entries[7], entries[6], entries[5], entries[4], entries[2], entries[1], entries[0]
	if setup.Actor.Kind != "user" || setup.Actor.Name != "ada@example.com" || setup.Actor.Role != "owner" || setup.Target != setup.Actor.ID || setup.Failed {
		t.Errorf("setup: got %+v", setup)
	}
	if !failed.Failed || failed.Actor.Kind != "none" || failed.Detail["email"] != "ada@example.com" {
		t.Errorf("a sign-in that failed: got %+v", failed)
	}
	if create.Actor.Kind != "token" || !strings.HasPrefix(create.Actor.ID, "tok_") || create.Target != e.ID || create.Tenant != "default" || create.Detail["host"] != "a.example" {
		t.Errorf("create: got %+v", create)
	}
	if d := update.Detail; update.Actor != setup.Actor || update.Target != e.ID || d["changed"] != "disabled, url" || d["host_before"] != "a.example" || d["host"] != "b.example" {
		t.Errorf("update: got %+v", update)
	}
	if reveal.Target != e.ID || reveal.Request != a.header.Get("X-Request-Id") {
		t.Errorf("reveal: got %+v", reveal)
	}
	if created.User != setup.Actor.ID || created.Token != "" {
		t.Errorf("got a job of %+v, want it of the user %s", created, setup.Actor.ID)
	}
	if !strings.HasPrefix(job.Target, "job_") || job.Detail["kind"] != "replay" || job.Detail["filter"] == "" || token.Detail["role"] != "viewer" {
		t.Errorf("job and token: got %+v and %+v", job, token)
	}

	for query, want := range map[string]int{
		"": 6, "?action=reveal-endpoint-secrets": 1, "?target=" + e.ID: 4, "?actor=" + setup.Actor.ID: 5, "?until=2026-03-01T12:00:00Z": 0,
		"?since=2026-03-01T12:00:00Z": 6, "?actor=nobody": 0, "?limit=2": 2,
	} {
		if got := g.audit(tenantPath + "/audit" + query); len(got) != want {
			t.Errorf("%s: got %d entries, want %d", query, len(got), want)
		}
	}

	// The portal sees what was done there.
	g.token = g.keepToken(store.Token{Role: store.RolePortal, Tenant: store.DefaultTenant})
	g.do("POST", path+"/secrets/reveal", "").want(200, nil)
	if got := g.audit(tenantPath + "/audit"); len(got) != 1 || got[0].Actor.Role != "portal" {
		t.Errorf("the portal got %+v, want its own entry", got)
	}
}

// What cannot be recorded is not told.
func TestNoRevealWithoutAudit(t *testing.T) {
	g := start(t)
	e := g.endpoint(`{"url":"https://a.example/","event_types":["*"]}`)
	g.api.Store = noAudit{g.store}
	a := g.do("POST", tenantPath+"/endpoints/"+e.ID+"/secrets/reveal", "")
	a.wantProblem(503, "unavailable")
	if strings.Contains(string(a.body), "whsec_") {
		t.Errorf("got %s, want no secret", a.body)
	}
	if log := g.log.String(); !strings.Contains(log, `msg="audit entry not kept" action=reveal-endpoint-secrets`) || !strings.Contains(log, "target="+e.ID) {
		t.Errorf("got the log %s, want the entry in it", log)
	}
}

// noAudit is a store that takes nothing for the audit log.
type noAudit struct{ store.Store }

func (noAudit) Append(context.Context, *store.AuditEntry) error { return store.ErrBroken }
