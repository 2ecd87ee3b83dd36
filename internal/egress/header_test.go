package egress_test

import (
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/egress"
)

func TestCheckHeader(t *testing.T) {
	for _, header := range [][2]string{
		{"X-Custom", "a"}, {"Authorization", "Bearer a"}, {"webhook-id", "evt_1"}, {"X-A", ""}, {"X-A", "a\tb ü"},
		{"Content-Type", "application/json"}, {"User-Agent", "a"}, {"Cookie", "a=b"}, {"!#$%&'*+-.^_`|~09az", "a"},
		{"Idempotency-Key", "a"},
	} {
		if err := egress.CheckHeader(header[0], header[1]); err != nil {
			t.Errorf("%q: got %v, want it accepted", header, err)
		}
	}
	for _, header := range [][2]string{
		{"", "a"}, {"X A", "a"}, {"X-A:", "a"}, {"X-A\r\nX-B", "a"}, {"X-Ä", "a"}, {"(X)", "a"}, {"X-A ", "a"}, {" X-A", "a"}, {"X-A\x00", "a"},
		{"X-A", "a\r\nX-B: secret"}, {"X-A", "a\nsecret"}, {"X-A", "\rsecret"}, {"X-A", "secret\x00"}, {"X-A", "secret\x7f"}, {"X-A", "\x1bsecret"},
		{"Host", "a"}, {"host", "a"}, {"HOST", "a"}, {"Content-Length", "1"}, {"Transfer-Encoding", "chunked"}, {"Connection", "close"},
		{"Keep-Alive", "a"}, {"Proxy-Connection", "a"}, {"Proxy-Authorization", "a"}, {"Proxy-Authenticate", "a"}, {"TE", "trailers"},
		{"Trailer", "a"}, {"Upgrade", "h2c"}, {"HTTP2-Settings", "a"}, {"Expect", "100-continue"}, {"Max-Forwards", "1"}, {"Via", "a"},
		{"Forwarded", "for=1.1.1.1"}, {"X-Forwarded-For", "1.1.1.1"}, {"X-Forwarded-Host", "a"}, {"X-Forwarded-Proto", "a"},
		{"X-Forwarded-Port", "1"}, {"X-Real-IP", "1.1.1.1"}, {"X-HTTP-Method-Override", "DELETE"}, {"X-HTTP-Method", "DELETE"},
		{"X-Method-Override", "DELETE"}, {"X-Original-URL", "/"}, {"X-Rewrite-URL", "/"}, {"Metadata-Flavor", "Google"}, {"Metadata", "true"},
		{"X-Google-Metadata-Request", "true"}, {"X-aws-ec2-metadata-token", "a"}, {"X-aws-ec2-metadata-token-ttl-seconds", "1"},
	} {
		err := egress.CheckHeader(header[0], header[1])
		if err == nil {
			t.Errorf("%q: accepted, want an error", header)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: the error shows the value: %v", header, err)
		}
	}
}
