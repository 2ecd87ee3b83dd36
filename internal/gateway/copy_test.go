//go:build unix

package gateway_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// From a folder to PostgreSQL while publishers publish, and try again what was
// not answered: each event is delivered once.
func TestCopyUnderTraffic(t *testing.T) {
	var mu sync.Mutex
	got := make(map[string]int) // guarded by mu
	receiver := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		mu.Lock()
		defer mu.Unlock()
		got[string(body)]++
	}))
	defer receiver.Close()
	c := config(t.TempDir())
	g := start(t, c)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}, "scheme": "standard-webhooks"}, nil)

	token := g.FirstToken
	var at atomic.Pointer[string]
	url := g.URL()
	at.Store(&url)
	publish := func(id string) bool {
		body := fmt.Sprintf(`{"id": %q, "type": "a", "payload": {"id": %[1]q}}`, id)
		req, err := http.NewRequest("POST", *at.Load()+"/v1/tenants/default/events", strings.NewReader(body))
		if err != nil {
			t.Error(err)
			return true
		}
		req.Header = http.Header{"Authorization": {"Bearer " + token}, "Content-Type": {"application/json"}}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			time.Sleep(time.Millisecond) // a publisher waits before it tries again
			return false
		}
		res.Body.Close()
		return res.StatusCode/100 == 2
	}
	var accepted atomic.Int64
	done := make(chan struct{})
	var wg sync.WaitGroup
	for p := range 4 {
		wg.Go(func() {
			for n := 0; ; n++ {
				for id := fmt.Sprintf("%d-%d", p, n); !publish(id); {
				}
				accepted.Add(1)
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	more := func() {
		t.Helper()
		before := accepted.Load()
		await(t, "further events", func() bool { return accepted.Load() > before+50 })
	}
	more()

	c.Database = postgrestest.Start(t).Database(t)
	nothing := func(gateway.CopyProgress) {}
	if complete, err := gateway.Copy(t.Context(), c.Data, c.Database, nothing); err != nil || complete {
		t.Fatalf("copy from a gateway that runs: got complete %t (%v), want false", complete, err)
	}
	if g, err := gateway.Start(t.Context(), c); !errors.Is(err, sqlstore.ErrIncomplete) {
		if err == nil {
			stop(t, g)
		}
		t.Fatalf("start in an incomplete copy: got the error %v, want %v", err, sqlstore.ErrIncomplete)
	}
	more()
	stop(t, g)
	if complete, err := gateway.Copy(t.Context(), c.Data, c.Database, nothing); err != nil || !complete {
		t.Fatalf("copy from a gateway that is stopped: got complete %t (%v), want true", complete, err)
	}
	g = start(t, c)
	defer func() { stop(t, g) }()
	url2 := g.URL()
	at.Store(&url2)
	more()
	close(done)
	wg.Wait()

	await(t, "all events to be delivered", func() bool {
		mu.Lock()
		defer mu.Unlock()
		return int64(len(got)) >= accepted.Load()
	})
	mu.Lock()
	defer mu.Unlock()
	if int64(len(got)) != accepted.Load() {
		t.Errorf("%d events were delivered, want the %d that were accepted", len(got), accepted.Load())
	}
	for id, n := range got {
		if n != 1 {
			t.Errorf("%s was delivered %d times", id, n)
		}
	}
}
