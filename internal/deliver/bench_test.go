package deliver_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// BenchmarkDeliver measures the way from an event of 1 KiB to its recorded
// deliveries: each caller accepts its next event once the last one is on
// disk, and the run ends when all are delivered.
func BenchmarkDeliver(b *testing.B) {
	for _, row := range []struct{ callers, endpoints, fanOut int }{{1, 1, 1}, {64, 1, 1}, {256, 100, 1}, {64, 10, 10}} {
		b.Run(fmt.Sprintf("callers=%d/endpoints=%d/fanout=%d", row.callers, row.endpoints, row.fanOut), func(b *testing.B) {
			benchmarkDeliver(b, row.callers, row.endpoints, row.fanOut)
		})
	}
}

func benchmarkDeliver(b *testing.B, callers, endpoints, fanOut int) {
	must := func(err error) {
		if err != nil {
			b.Helper()
			b.Fatal(err)
		}
	}
	dir := b.TempDir()
	kept, err := sqlstore.OpenSQLite(b.Context(), filepath.Join(dir, "data"))
	must(err)
	defer kept.Close()
	keys, err := vault.Open(filepath.Join(dir, "key"))
	must(err)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.WriteHeader(http.StatusNoContent)
	}))
	defer receiver.Close()
	for i := range endpoints {
		e := store.Endpoint{ID: store.EndpointID(i + 1), Tenant: tenant, URL: receiver.URL, EventTypes: []string{"type" + strconv.Itoa(i/fanOut)}, Scheme: "standard-webhooks"}
		sealed := keys.Seal(catalog.MustGet(e.Scheme).GenerateSecret(), vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(i + 1)})
		must(kept.CreateEndpoint(b.Context(), e, store.Secret{ID: store.SecretID(i + 1), Sealed: sealed, Start: time.Now().Add(-time.Hour)}))
	}

	var mu sync.Mutex // guards waits
	var waits []time.Duration
	var done sync.WaitGroup
	done.Add(b.N * fanOut)
	client := egress.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}, egress.Options{})
	defer client.Close()
	d := &deliver.Dispatcher{
		Store: kept, Routes: &route.Routes{Store: kept, Vault: keys, Schemes: catalog.Get},
		Client: client, Timeout: 20 * time.Second, Owner: func() store.OwnerNo { return 1 }, Now: time.Now, Log: slog.New(slog.DiscardHandler),
		OnAttempt: func(e *store.Event, _ *store.Delivery, c *store.Completion) {
			mu.Lock()
			waits = append(waits, time.Since(e.At))
			mu.Unlock()
			if c.State == store.Delivered {
				done.Done()
			}
		},
	}
	must(d.Start(b.Context()))
	acceptor := &receive.Acceptor{Store: kept, Routes: d.Routes, Dispatch: d, Now: time.Now}
	payload := make([]byte, 1024)
	var next atomic.Int64
	var accepting sync.WaitGroup
	b.ResetTimer()
	for range callers {
		accepting.Go(func() {
			for n := next.Add(1); n <= int64(b.N); n = next.Add(1) {
				a := &store.Acceptance{Event: store.Event{Tenant: tenant, Type: "type" + strconv.Itoa(int(n)%(endpoints/fanOut)), Payload: payload}}
				if err := acceptor.Accept(b.Context(), a); err != nil {
					b.Error(err)
				}
			}
		})
	}
	accepting.Wait()
	done.Wait()
	b.StopTimer()
	must(d.Stop(context.Background()))
	slices.Sort(waits)
	b.ReportMetric(float64(b.N*fanOut)/b.Elapsed().Seconds(), "deliveries/s")
	b.ReportMetric(float64(waits[len(waits)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(waits[len(waits)*99/100].Microseconds())/1000, "p99-ms")
	b.ReportMetric(float64(waits[len(waits)-1].Microseconds())/1000, "max-ms")
}
