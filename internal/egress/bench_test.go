package egress_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/egress"
)

// BenchmarkDo sends 1 KiB to a receiver on loopback that answers as fast as
// it can. The receiver runs in this process: half of the time is its own.
func BenchmarkDo(b *testing.B) {
	plainURL, _ := serve(b, keepAnswering)
	secure := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {}))
	defer secure.Close()
	roots := secure.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	for _, url := range []string{plainURL, secure.URL} {
		scheme, _, _ := strings.Cut(url, ":")
		b.Run(scheme, func(b *testing.B) {
			c := client(b, loopback, egress.Options{RootCAs: roots})
			r := &egress.Request{
				URL: url + "/hooks/a",
				Header: http.Header{
					"Content-Type":      {"application/json"},
					"Webhook-Id":        {"evt_06h1v4c2k0001"},
					"Webhook-Timestamp": {"1614265330"},
					"Webhook-Signature": {"v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="},
				},
				Body: bytes.Repeat([]byte("x"), 1024),
			}
			b.ReportAllocs()
			b.SetParallelism(32)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if _, err := c.Do(b.Context(), r); err != nil {
						b.Error(err)
						return
					}
				}
			})
		})
	}
}
