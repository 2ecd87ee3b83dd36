package egress_test

import (
	"fmt"
	"net"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
)

// TestBlackHole connects to a listener whose queue is full: Linux drops the
// SYNs, as a firewall would.
func TestBlackHole(t *testing.T) {
	fd, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(fd)
	if err := syscall.Bind(fd, &syscall.SockaddrInet4{Addr: [4]byte{127, 0, 0, 1}}); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Listen(fd, 0); err != nil {
		t.Fatal(err)
	}
	name, err := syscall.Getsockname(fd)
	if err != nil {
		t.Fatal(err)
	}
	addr := fmt.Sprintf("127.0.0.1:%d", name.(*syscall.SockaddrInet4).Port)
	for range 8 { // fill the queue
		conn, err := net.DialTimeout("tcp", addr, 50*time.Millisecond)
		if err != nil {
			break
		}
		defer conn.Close()
	}

	c := client(t, loopback, egress.Options{Timeout: 300 * time.Millisecond})
	start := time.Now()
	_, err = c.Do(t.Context(), &egress.Request{URL: "http://" + addr})
	wantCause(t, err, egress.CauseConnectTimeout)
	if took := time.Since(start); took > 300*time.Millisecond+zooSlack {
		t.Errorf("took %v, want at most 300ms", took)
	}
}
