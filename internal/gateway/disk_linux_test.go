package gateway_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
)

// disk makes a small disk of a new folder, where every user may write.
func disk(t *testing.T, size string) (dir string, resize func(size string)) {
	t.Helper()
	dir = t.TempDir()
	mount := func(size string, flags uintptr) error {
		return syscall.Mount("tmpfs", dir, "tmpfs", flags, "size="+size)
	}
	if err := mount(size, 0); err != nil {
		t.Skipf("this user may not mount a disk: %v", err)
	}
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil { //nolint:gosec // on the way there
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir, func(size string) {
		t.Helper()
		if err := mount(size, syscall.MS_REMOUNT); err != nil {
			t.Fatal(err)
		}
	}
}

// While the disk is nearly full nothing is accepted, what was accepted is
// delivered, and reads go on.
func TestLowDisk(t *testing.T) {
	dir, resize := disk(t, "300m")
	var well atomic.Bool
	var got atomic.Int64
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if !well.Load() {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		got.Add(1)
	}))
	defer receiver.Close()
	g := start(t, config(dir))
	defer func() { stop(t, g) }()
	token := g.FirstToken
	endpoint := map[string]any{"url": receiver.URL, "event_types": []string{"*"}}
	call(t, g, token, "POST", "/endpoints", endpoint, nil)
	event := map[string]any{"type": "a", "payload": map[string]any{}}
	call(t, g, token, "POST", "/events", event, nil)

	resize("100m")
	status, text := tryCall(t, g, token, "POST", "/v1/tenants/default/events", event)
	if status != http.StatusServiceUnavailable || !strings.Contains(string(text), "the disk is nearly full") {
		t.Errorf("publish on a disk that is nearly full: got %d %s, want 503 and why", status, text)
	}
	var page struct{ Items []delivery }
	await(t, "the delivery to fail", func() bool {
		call(t, g, token, "GET", "/deliveries", nil, &page)
		return len(page.Items) == 1 && page.Items[0].State == "failed"
	})
	well.Store(true)
	call(t, g, token, "POST", "/deliveries/"+page.Items[0].ID+"/replay", nil, nil)
	await(t, "the delivery of before", func() bool { return got.Load() == 1 })

	resize("300m")
	call(t, g, token, "POST", "/events", event, nil)
	await(t, "the delivery of after", func() bool { return got.Load() == 2 })
}

// A flow is events that are published without a break, and what came of them.
type flow struct {
	t        *testing.T
	url      string // of the gateway
	token    string
	receiver *httptest.Server
	stop     atomic.Bool
	senders  sync.WaitGroup

	mu       sync.Mutex // guards the fields below
	accepted []string
	refused  int
	arrived  map[string]bool
}

// newFlow makes an endpoint of g, and publishes for it until end.
func newFlow(t *testing.T, g *gateway.Gateway) *flow {
	t.Helper()
	f := &flow{t: t, url: g.URL(), token: g.FirstToken, arrived: make(map[string]bool)}
	f.receiver = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		f.mu.Lock()
		f.arrived[r.Header.Get("Webhook-Id")] = true
		f.mu.Unlock()
	}))
	t.Cleanup(f.receiver.Close)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": f.receiver.URL, "event_types": []string{"*"}}, nil)
	for i := range 8 {
		f.senders.Go(func() {
			for n := 0; !f.stop.Load(); n++ {
				f.publish(fmt.Sprintf("e-%d-%d", i, n))
			}
		})
	}
	t.Cleanup(f.end)
	return f
}

// publish publishes an event. It is accepted, or refused in the one way that a publisher understands.
func (f *flow) publish(id string) {
	payload := `"` + strings.Repeat("webhook ", 2000) + `"`
	req, err := http.NewRequest("POST", f.url+"/v1/tenants/default/events?type=a&id="+id, bytes.NewReader([]byte(payload)))
	if err != nil {
		f.t.Error(err)
		return
	}
	req.Header = http.Header{"Authorization": {"Bearer " + f.token}, "Content-Type": {"application/json"}}
	begin := time.Now()
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		if !f.stop.Load() {
			f.t.Error(err)
		}
		return
	}
	res.Body.Close()
	if took := time.Since(begin); took > 10*time.Second { // 5 s, and what a busy machine adds
		f.t.Errorf("publish on a full disk: answered after %s, want 5 s at most", took)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case res.StatusCode/100 == 2:
		f.accepted = append(f.accepted, id)
	case res.StatusCode == http.StatusServiceUnavailable && res.Header.Get("Retry-After") != "":
		f.refused++
	default:
		f.t.Errorf("publish on a full disk: got %d with Retry-After %q, want a 2xx, or 503 with one", res.StatusCode, res.Header.Get("Retry-After"))
	}
}

func (f *flow) counts() (accepted, refused int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.accepted), f.refused
}

// goesOn waits until more events are accepted.
func (f *flow) goesOn(when string) {
	f.t.Helper()
	before, _ := f.counts()
	await(f.t, "events to be accepted "+when, func() bool { n, _ := f.counts(); return n > before+100 })
}

// stops waits until more events are refused.
func (f *flow) stops(when string) {
	f.t.Helper()
	_, before := f.counts()
	await(f.t, "events to be refused "+when, func() bool { _, n := f.counts(); return n > before+100 })
}

// end ends publishing.
func (f *flow) end() {
	f.stop.Store(true)
	f.senders.Wait()
}

// nothingLost ends publishing and waits until all that was accepted is delivered.
func (f *flow) nothingLost() {
	f.t.Helper()
	f.end()
	await(f.t, "all that was accepted to be delivered", func() bool {
		f.mu.Lock()
		defer f.mu.Unlock()
		for _, id := range f.accepted {
			if !f.arrived[id] {
				return false
			}
		}
		return true
	})
}

// fill takes all that is free on a disk, until release is called.
func fill(t *testing.T, dir string) (release func()) {
	t.Helper()
	path := filepath.Join(dir, "filler")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for chunk := make([]byte, 1<<20); len(chunk) > 0; {
		if _, err = f.Write(chunk); errors.Is(err, syscall.ENOSPC) {
			chunk = chunk[:len(chunk)/2]
		} else if err != nil {
			t.Fatal(err)
		}
	}
	return func() {
		if err := os.Remove(path); err != nil {
			t.Error(err)
		}
	}
}

// On a disk that is full nothing is accepted and reads go on. A write that finds
// no room ends the gateway, with the cause and what to do; started again where
// there is room, it has all that was accepted.
func TestFullDisk(t *testing.T) {
	dir, _ := disk(t, "300m")
	g := start(t, config(dir))
	f := newFlow(t, g)
	f.goesOn("before")
	release := fill(t, dir)
	f.stops("on a full disk")
	call(t, g, f.token, "GET", "/deliveries", nil, nil)
	await(t, "a write that finds no room", func() bool {
		status, _ := tryCall(t, g, f.token, "PUT", "/v1/tenants/default/event-types/"+store.RandomID[store.EventID]().String(),
			map[string]any{"description": strings.Repeat("d", 1000)})
		return status == http.StatusServiceUnavailable
	})
	call(t, g, f.token, "GET", "/deliveries", nil, nil)
	f.stops("after it")
	select {
	case err := <-g.Failed():
		hinted, ok := errors.AsType[interface {
			error
			Hint() string
		}](err)
		if !errors.Is(err, store.ErrBroken) || !strings.Contains(err.Error(), "full") || !ok || hinted.Hint() == "" {
			t.Errorf("got the error %v, want %v with its cause and a hint", err, store.ErrBroken)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("the gateway does not end")
	}
	f.end()
	_ = g.Stop(t.Context()) // what could not be recorded is delivered again
	release()
	g = start(t, config(dir))
	defer func() { stop(t, g) }()
	f.nothingLost()
	callAbove(t, g, f.token, "POST", "/v1/tenants/default/events", map[string]any{"type": "a", "payload": 1}, nil)
}

// With PostgreSQL a full disk is the database's. Publishing is answered with 503
// while it is, reads go on, and everything goes on by itself when there is room.
func TestFullDiskPostgres(t *testing.T) {
	server := postgrestest.Start(t)
	dir, _ := disk(t, "100m")
	as, err := os.Stat(fmt.Sprint("/proc/", server.PID())) // the server's user
	if err != nil {
		t.Fatal(err)
	}
	user := as.Sys().(*syscall.Stat_t)
	if err := os.Chown(dir, int(user.Uid), int(user.Gid)); err != nil {
		t.Fatal(err)
	}
	admin, err := sql.Open("pgx", strings.Replace(server.URL("postgres"), postgrestest.User+":", "postgres:", 1))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	for _, statement := range []string{
		`CREATE TABLESPACE small OWNER ` + postgrestest.User + ` LOCATION '` + dir + `'`,
		`CREATE DATABASE small TABLESPACE small OWNER ` + postgrestest.User,
	} {
		if _, err := admin.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	c := config(t.TempDir())
	c.Database = server.URL("small")
	fillTwice(t, c, dir, func(g *gateway.Gateway) {
		await(t, "an answer that says what is wrong", func() bool {
			_, text := tryCall(t, g, g.FirstToken, "POST", "/v1/tenants/default/events", map[string]any{"type": "a", "payload": strings.Repeat("webhook ", 2000)})
			return strings.Contains(string(text), "the disk is nearly full")
		})
		call(t, g, g.FirstToken, "GET", "/deliveries", nil, nil)
	})
}

// Where the server's log has no room either, it starts anew again and again.
func TestFullDiskPostgresLog(t *testing.T) {
	dir, _ := disk(t, "300m")
	c := config(t.TempDir())
	t.Setenv("TMPDIR", dir)
	c.Database = postgrestest.Start(t).Database(t)
	fillTwice(t, c, dir, func(*gateway.Gateway) {})
}

// fillTwice fills the disk of a gateway's database twice while events are
// published. They are refused as long as it is full, and accepted again when
// there is room; nothing is lost. whileFull is called when they are refused.
func fillTwice(t *testing.T, c gateway.Config, dir string, whileFull func(g *gateway.Gateway)) {
	t.Helper()
	g := start(t, c)
	defer stop(t, g)
	f := newFlow(t, g)
	f.goesOn("before")
	for range 2 {
		release := fill(t, dir)
		f.stops("on a full disk")
		whileFull(g)
		release()
		f.goesOn("when there is room")
	}
	f.nothingLost()
}
