package job_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/job"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const tenant = store.DefaultTenant

// Counting goes through all pages, and ends with the one after which it took
// too long.
func TestCount(t *testing.T) {
	dir := t.TempDir()
	kept, err := sqlstore.OpenSQLite(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	sealed, err := vault.Open(filepath.Join(dir, "sealhook.key"))
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	late := store.Endpoint{ID: store.RandomID[store.EndpointID](), Tenant: tenant, URL: "https://example.com/", EventTypes: []string{"*"}, Scheme: "standard-webhooks", Created: at, Updated: at}
	if err := kept.CreateEndpoint(t.Context(), late); err != nil {
		t.Fatal(err)
	}
	routes := &route.Routes{Store: kept, Vault: sealed, Schemes: catalog.Get}
	table, err := routes.Table(t.Context(), tenant)
	if err != nil {
		t.Fatal(err)
	}
	const events, deliveries = 2*store.MaxPage + 1, 2*store.MaxLooked + 1
	left := deliveries
	for range events {
		a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: "a", At: at}, RoutingVersion: table.Version()}
		for range min(left, deliveries/(events-1)) {
			a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: 1, State: store.Skipped})
		}
		left -= len(a.Deliveries)
		if err := kept.Accept(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	for _, row := range []struct {
		kind      store.JobKind
		of        store.Selection
		all, page int64
	}{
		{store.JobReplay, store.Selection{Endpoint: 1, States: []store.State{store.Skipped}}, deliveries, store.MaxLooked},
		{store.JobReplayMissing, store.Selection{Endpoint: late.ID, Since: at}, events, store.MaxPage},
	} {
		for took, want := range map[time.Duration]int64{0: row.all, time.Minute: row.page} {
			now := at.Add(time.Hour)
			counting := job.Runner{Store: kept, Routes: routes, Now: func() time.Time {
				now = now.Add(took)
				return now
			}}
			j := store.Job{Tenant: tenant, Kind: row.kind, Select: row.of}
			if err := counting.Count(t.Context(), &j); err != nil || j.Total != want || j.More != (want < row.all) {
				t.Errorf("%s, %s between two looks at the clock: got %d, more %t and the error %v, want %d, more %t", row.kind, took, j.Total, j.More, err, want, want < row.all)
			}
		}
	}
}
