package gateway_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
)

// While the disk is nearly full nothing is accepted, what was accepted is
// delivered, and reads go on.
func TestLowDisk(t *testing.T) {
	dir := t.TempDir()
	mount := func(size string, flags uintptr) error {
		return syscall.Mount("tmpfs", dir, "tmpfs", flags, "size="+size)
	}
	if err := mount("300m", 0); err != nil {
		t.Skipf("this user may not mount a disk: %v", err)
	}
	defer func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	}()
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

	if err := mount("100m", syscall.MS_REMOUNT); err != nil {
		t.Fatal(err)
	}
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

	if err := mount("300m", syscall.MS_REMOUNT); err != nil {
		t.Fatal(err)
	}
	call(t, g, token, "POST", "/events", event, nil)
	await(t, "the delivery of after", func() bool { return got.Load() == 2 })
}
