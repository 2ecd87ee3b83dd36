package sqlstore_test

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// BenchmarkCycle accepts events of 1 KiB and completes each of their
// deliveries, as the fast path does: the delivery is leased when it is
// accepted, and its first attempt succeeds. It reports events per second and
// the 99th percentile of an Accept in milliseconds.
func BenchmarkCycle(b *testing.B) {
	benchmarkCycles(b, func() (*sqlstore.Store, error) { return sqlstore.OpenSQLite(b.Context(), b.TempDir()) })
}

func benchmarkCycles(b *testing.B, open func() (*sqlstore.Store, error)) {
	for _, callers := range []int{64, 256} {
		for _, fanOut := range []int{1, 10} {
			b.Run(fmt.Sprintf("callers=%d/fanout=%d", callers, fanOut), func(b *testing.B) {
				s, err := open()
				if err != nil {
					b.Fatal(err)
				}
				defer s.Close()
				benchmarkCycle(b, s, callers, fanOut)
			})
		}
	}
}

func benchmarkCycle(b *testing.B, s *sqlstore.Store, callers, fanOut int) {
	version, err := s.RoutingVersion(b.Context(), store.DefaultTenant)
	if err != nil {
		b.Fatal(err)
	}
	endpoints := make([]store.EndpointID, fanOut)
	for i := range endpoints {
		endpoints[i] = store.RandomID[store.EndpointID]()
	}
	payload := make([]byte, 1024)
	waits := make([][]time.Duration, callers) // of each caller's Accepts
	var next atomic.Int64
	var wg sync.WaitGroup
	b.ResetTimer()
	for c := range callers {
		wg.Go(func() {
			for next.Add(1) <= int64(b.N) {
				start := time.Now()
				a := &store.Acceptance{
					Event: store.Event{
						Tenant: store.DefaultTenant, Type: "user.created", At: start, ContentType: "application/json", Payload: payload,
					},
					RoutingVersion: version,
				}
				for _, e := range endpoints {
					a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: e, State: store.Leased, Owner: 1, Due: start.Add(time.Minute)})
				}
				if err := s.Accept(b.Context(), a); err != nil {
					b.Error(err)
					return
				}
				waits[c] = append(waits[c], time.Since(start))
				var deliveries sync.WaitGroup
				for i := range a.Deliveries {
					deliveries.Go(func() {
						err := s.Complete(b.Context(), &store.Completion{
							Delivery: a.Deliveries[i].ID, Owner: 1, State: store.Delivered,
							Attempt: store.Attempt{N: 1, Started: start, Duration: time.Millisecond, Status: 200, Response: []byte("ok")},
						})
						if err != nil {
							b.Error(err)
						}
					})
				}
				deliveries.Wait()
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	all := slices.Concat(waits...)
	slices.Sort(all)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
	b.ReportMetric(float64(all[len(all)*99/100].Microseconds())/1000, "accept-p99-ms")
}
