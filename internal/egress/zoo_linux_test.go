package egress_test

import (
	"fmt"
	"net"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sealhook/sealhook/internal/egress"
)

// readSoFar returns how many bytes this process has read, from files and
// connections.
func readSoFar(t *testing.T) (n int64) {
	t.Helper()
	text, err := os.ReadFile("/proc/self/io")
	if err != nil {
		t.Skipf("this machine does not count what is read: %v", err)
	}
	if _, err := fmt.Sscanf(string(text), "rchar: %d", &n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestZooRead has those animals that send without end do so one by one, and
// counts what is read of them, and what memory that takes.
func TestZooRead(t *testing.T) {
	const most = 96<<10 + 1<<10 // of an answer; the request, and what counting reads
	animals := 0
	for _, a := range zoo(t) {
		if !strings.Contains(a.name, "without end") && !strings.Contains(a.name, "flood") && !strings.Contains(a.name, "10 GB") &&
			!strings.Contains(a.name, "100 MB") && !strings.Contains(a.name, "5,000") && !strings.Contains(a.name, "garbage") {
			continue
		}
		if a.tls != nil { // its messages are no bytes of an answer
			continue
		}
		animals++
		url, _ := serve(t, func(conn net.Conn) { a.handle(zooConn{conn.(*net.TCPConn), new(atomic.Int64)}) })
		c := client(t, loopback, egress.Options{Timeout: zooTimeout})
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := readSoFar(t)
		c.Do(t.Context(), &egress.Request{URL: url})
		n := readSoFar(t) - start
		runtime.ReadMemStats(&after)
		if n > most {
			t.Errorf("%s: read %d bytes, want at most %d", a.name, n, most)
		}
		if allocated := after.TotalAlloc - before.TotalAlloc; allocated > 2<<20 {
			t.Errorf("%s: allocated %d bytes, want at most 2 MiB", a.name, allocated)
		}
		t.Logf("%s: read %d KiB, allocated %d KiB", a.name, n>>10, (after.TotalAlloc-before.TotalAlloc)>>10)
	}
	if animals < 10 {
		t.Errorf("got %d animals, want at least 10", animals)
	}
}
