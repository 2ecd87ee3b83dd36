package egress_test

import (
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/egress"
)

func TestCheckURL(t *testing.T) {
	zero := egress.Policy{}
	httpToo := egress.Policy{AllowHTTP: true}
	inside := egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}}

	own := inside
	own.Own = []netip.AddrPort{netip.MustParseAddrPort("127.0.0.1:8080"), netip.MustParseAddrPort("[::]:9090")}
	own.OwnHost = "hooks.example:443"

	for _, test := range []struct {
		policy egress.Policy
		url    string
		want   string // in the error; accepted if empty
	}{
		{zero, "https://example.com", ""},
		{zero, "https://example.com/", ""},
		{zero, "https://example.com/hooks/a?b=c&d=%20e", ""},
		{zero, "https://example.com?", ""},
		{zero, "https://example.com:8443/", ""},
		{zero, "https://example.com:443/", ""},
		{zero, "https://Example.COM/", ""},
		{zero, "https://xn--bcher-kva.example/", ""},
		{zero, "https://a_b.example/", ""},
		{zero, "https://93.184.215.14/", ""},
		{zero, "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", ""},
		{zero, "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:8443/", ""},
		{zero, "https://[::ffff:93.184.215.14]/", ""},
		{zero, "https://[64:ff9b::93.184.215.14]/", ""},
		{zero, "https://intranet/", ""}, // its address is judged when dialled
		{zero, "https://1.example/", ""},
		{zero, "https://0x.example/", ""},
		{zero, "https://example.com/a:b@c", ""},
		{zero, "https://example.com/" + strings.Repeat("a", 2048-len("https://example.com/")), ""},

		{zero, "", "not https"},
		{zero, "example.com", "not https"},
		{zero, "//example.com/", "not https"},
		{zero, "/path", "not https"},
		{zero, "http://example.com/", "plain http"},
		{zero, "ftp://example.com/", "not https"},
		{zero, "file:///etc/passwd", "not https"},
		{zero, "gopher://example.com/", "not https"},
		{zero, "unix:///run/a.sock", "not https"},
		{zero, "javascript:alert(1)", "not https"},
		{zero, "https:example.com", "plain form"},
		{zero, "https:///path", "no host name"},
		{zero, "https://", "plain form"},
		{zero, "https://:443/", "no host name"},
		{zero, "HTTPS://example.com/", "plain form"},
		{zero, "https://me@example.com/", "user name"},
		{zero, "https://me:secret@example.com/", "user name"},
		{zero, "https://@example.com/", "user name"},
		{zero, "https://example.com@evil.example/", "user name"},
		{zero, "https://example.com/#a", "fragment"},
		{zero, "https://example.com/#", "fragment"},
		{zero, "https://example.com/a b", "space"},
		{zero, " https://example.com/", "space"},
		{zero, "https://example.com/\n", "control"},
		{zero, "https://example.com/\x00", "control"},
		{zero, "https://example.com/\x7f", "control"},
		{zero, "https://example.com\\@evil.example/", "backslash"},
		{zero, "https://bücher.example/", "ASCII"},
		{zero, "https://①②⑦.0.0.1/", "ASCII"},
		{zero, "https://example.com/ü", "ASCII"},
		{zero, "https://exa%6dple.com/", "cannot be read"},
		{zero, "https://example.com/%zz", "cannot be read"},
		{zero, "https://example.com/" + strings.Repeat("a", 2049-len("https://example.com/")), "too long"},
		{zero, "https://example.com./", "dot"},
		{zero, "https://./", "dot"},
		{zero, "https://a..example/", "no host name"},
		{zero, "https://.example/", "no host name"},
		{zero, "https://a,b/", "no host name"},
		{zero, "https://a$b/", "no host name"},
		{zero, "https://" + strings.Repeat("a", 64) + ".example/", "no host name"},
		{zero, "https://" + strings.Repeat("a.", 126) + "aa/", "host name is too long"},
		{zero, "https://example.com:/", "port is empty"},
		{zero, "https://example.com:0/", "port is out of range"},
		{zero, "https://example.com:65536/", "port is out of range"},
		{zero, "https://example.com:0443/", "port is out of range"},
		{zero, "https://example.com:-1/", "cannot be read"},
		{zero, "https://example.com:a/", "cannot be read"},
		{zero, "https://2130706433/", "unusual form"},
		{zero, "https://0x7f000001/", "unusual form"},
		{zero, "https://0x7F.1/", "unusual form"},
		{zero, "https://127.1/", "unusual form"},
		{zero, "https://0177.0.0.1/", "unusual form"},
		{zero, "https://127.0.0.0x1/", "unusual form"},
		{zero, "https://127.0.0.08/", "unusual form"},
		{zero, "https://1.2.3.4.5/", "unusual form"},
		{zero, "https://256.256.256.256/", "unusual form"},
		{zero, "https://example.0x/", "unusual form"},
		{zero, "https://99999999999999999999999/", "unusual form"},
		{zero, "https://[127.0.0.1]/", "cannot be read"},
		{zero, "https://[example.com]/", "cannot be read"},
		{zero, "https://[::1/", "cannot be read"},
		{zero, "https://[fe80::1%25eth0]/", "zone"},
		{zero, "https://127.0.0.1/", "loopback"},
		{zero, "https://10.1.2.3/", "private use (10.0.0.0/8)"},
		{zero, "https://169.254.169.254/latest/meta-data", "link local"},
		{zero, "https://0.0.0.0/", "this network"},
		{zero, "https://[::]/", "public IPv6"},
		{zero, "https://[::1]/", "public IPv6"},
		{zero, "https://[fd00::1]/", "public IPv6"},
		{zero, "https://[::ffff:10.0.0.1]/", "private use"},
		{zero, "https://[::ffff:a00:1]/", "private use"},
		{zero, "https://[64:ff9b::10.0.0.1]/", "private use"},
		{zero, "https://[2002:a00:1::]/", "6to4"},
		{zero, "https://localhost/", "loopback"},
		{zero, "https://LocalHost/", "loopback"},
		{zero, "https://a.localhost:8443/", "loopback"},

		{httpToo, "http://example.com/", ""},
		{httpToo, "http://93.184.215.14:8080/", ""},
		{httpToo, "http://10.0.0.1/", "private use"},
		{httpToo, "ftp://example.com/", "not https"},

		{inside, "http://10.0.0.1:8080/", ""},
		{inside, "https://10.0.0.1/", ""},
		{inside, "http://localhost:8080/", ""},
		{inside, "http://[::1]:8080/", ""},
		{inside, "http://[::ffff:10.0.0.1]/", ""},
		{inside, "http://receiver:8080/", ""}, // judged when dialled
		{inside, "http://93.184.215.14/", "plain http to a public address"},
		{inside, "http://192.168.0.1/", "private use"},
		{inside, "https://192.168.0.1/", "private use"},

		{own, "http://127.0.0.1:8080/in/src_1", "this gateway itself"},
		{own, "http://[::ffff:127.0.0.1]:8080/", "this gateway itself"},
		{own, "http://localhost:8080/", "this gateway itself"},
		{own, "https://127.0.0.1:8080/", "this gateway itself"},
		{own, "http://127.0.0.1:8081/", ""},
		{own, "http://127.0.0.2:8080/", ""},
		{own, "http://127.0.0.2:9090/", "this gateway itself"},
		{own, "http://[::1]:9090/", "this gateway itself"},
		{own, "http://10.0.0.1:9090/", ""}, // another machine
		{own, "https://hooks.example/in/src_1", "back to this gateway"},
		{own, "https://Hooks.Example:443/", "back to this gateway"},
		{own, "https://hooks.example:8443/", ""},
	} {
		err := test.policy.CheckURL(test.url)
		if test.want == "" {
			if err != nil {
				t.Errorf("%.80q: got %v, want it accepted", test.url, err)
			}
			continue
		}
		e, ok := errors.AsType[*egress.URLError](err)
		if !ok || !strings.Contains(e.Error(), test.want) {
			t.Errorf("%.80q: got %v, want an error about %q", test.url, err, test.want)
			continue
		}
		if e.Hint() == "" {
			t.Errorf("%.80q: no hint", test.url)
		}
		if strings.Contains(e.Error(), "example") || strings.Contains(e.Error(), "secret") {
			t.Errorf("%.80q: the error shows the URL: %v", test.url, e)
		}
	}
}

// iana has the ranges that no request may go to, as the registries write them.
var iana = []string{
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
	"192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
	"198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32",

	"::/128", "::1/128", "::/96", "64:ff9b:1::/48", "100::/64", "100:0:0:1::/64", "2001::/23", "2001::/32", "2001:1::1/128",
	"2001:2::/48", "2001:3::/32", "2001:4:112::/48", "2001:10::/28", "2001:20::/28", "2001:30::/28", "2001:db8::/32",
	"2002::/16", "2620:4f:8000::/48", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
}

// ends returns the first and last address of a prefix and their neighbours.
func ends(prefix netip.Prefix) (first, last, before, after netip.Addr) {
	first = prefix.Masked().Addr()
	b := first.AsSlice()
	for i := prefix.Bits(); i < len(b)*8; i++ {
		b[i/8] |= 0x80 >> (i % 8)
	}
	last, _ = netip.AddrFromSlice(b)
	return first, last, first.Prev(), last.Next()
}

func TestCheckAddr(t *testing.T) {
	var p egress.Policy
	refuse := func(addr netip.Addr) {
		t.Helper()
		err := p.CheckAddr(addr)
		if _, ok := errors.AsType[*egress.AddrError](err); !ok {
			t.Errorf("%v: got %v, want an AddrError", addr, err)
		} else if strings.Contains(err.Error(), addr.String()+" ") {
			t.Errorf("%v: the error shows the address: %v", addr, err)
		}
	}
	var prefixes []netip.Prefix
	for _, text := range iana {
		prefixes = append(prefixes, netip.MustParsePrefix(text))
	}
	for _, prefix := range prefixes {
		first, last, before, after := ends(prefix)
		for _, addr := range []netip.Addr{first, last} {
			refuse(addr)
			if addr.Is4() {
				refuse(netip.AddrFrom16(addr.As16())) // ::ffff:a.b.c.d
				refuse(nat64("64:ff9b::/96", addr))
			} else {
				refuse(addr.WithZone("eth0"))
			}
		}
		for _, addr := range []netip.Addr{before, after} {
			if public := isPublic(addr, prefixes); public && p.CheckAddr(addr) != nil {
				t.Errorf("%v beside %v: got %v, want it accepted", addr, prefix, p.CheckAddr(addr))
			}
		}
	}
	for _, text := range []string{"1.1.1.1", "93.184.215.14", "223.255.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "2606:4700::1111", "2a00::1", "2001:200::", "2003::", "3ffe:ffff::"} {
		for _, addr := range []netip.Addr{netip.MustParseAddr(text), netip.AddrFrom16(netip.MustParseAddr(text).As16())} {
			if err := p.CheckAddr(addr); err != nil {
				t.Errorf("%v: got %v, want it accepted", addr, err)
			}
		}
	}
	refuse(netip.Addr{})
	refuse(netip.MustParseAddr("2606:4700::1111").WithZone("1"))
	refuse(netip.MustParseAddr("::ffff:1.1.1.1").WithZone("1"))
}

// isPublic judges by the list alone.
func isPublic(addr netip.Addr, prefixes []netip.Prefix) bool {
	if !addr.IsValid() || addr.Is6() && !netip.MustParsePrefix("2000::/3").Contains(addr) {
		return false
	}
	for _, prefix := range prefixes {
		if prefix.Contains(addr) {
			return false
		}
	}
	return true
}

// nat64 puts v4 behind a prefix, by arithmetic: RFC 6052, section 2.2.
func nat64(prefix string, v4 netip.Addr) netip.Addr {
	p := netip.MustParsePrefix(prefix)
	n := new(big.Int).SetBytes(v4.AsSlice())
	low := new(big.Int)
	if bits := uint(p.Bits()); bits == 96 {
		low.Set(n)
	} else {
		// In front of byte 8 come 64-bits bits, behind it the rest.
		behind := min(32, 32-(64-bits))
		if bits == 32 {
			behind = 0
		}
		front, back := new(big.Int).DivMod(n, new(big.Int).Lsh(big.NewInt(1), behind), new(big.Int))
		low.Add(front.Lsh(front, 64), back.Lsh(back, 56-behind))
	}
	sum := new(big.Int).Add(new(big.Int).SetBytes(p.Addr().AsSlice()), low)
	return netip.AddrFrom16([16]byte(sum.FillBytes(make([]byte, 16))))
}

func TestCheckAddrNAT64(t *testing.T) {
	// The examples of RFC 6052, section 2.4, under a prefix that is public.
	for prefix, want := range map[string]string{
		"2a00:db8::/32":             "2a00:db8:c000:221::",
		"2a00:db8:100::/40":         "2a00:db8:1c0:2:21::",
		"2a00:db8:122::/48":         "2a00:db8:122:c000:2:2100::",
		"2a00:db8:122:300::/56":     "2a00:db8:122:3c0:0:221::",
		"2a00:db8:122:344::/64":     "2a00:db8:122:344:c0:2:2100::",
		"2a00:db8:122:344::/96":     "2a00:db8:122:344::192.0.2.33",
		"2a00:db8:122:344::/63":     "",
		"2a00:db8:122:344:5::/128":  "",
		"2a00:db8:122:344:5:6::/95": "",
	} {
		p := egress.Policy{NAT64: []netip.Prefix{netip.MustParsePrefix(prefix)}}
		if want == "" { // no NAT64 prefix has that length: nothing behind it is reached
			if addr := p.NAT64[0].Addr(); p.CheckAddr(addr) == nil {
				t.Errorf("%s: %v is accepted", prefix, addr)
			}
			continue
		}
		if got := nat64(prefix, netip.MustParseAddr("192.0.2.33")); got != netip.MustParseAddr(want) {
			t.Fatalf("the test's own arithmetic: %s: got %v, want %s", prefix, got, want)
		}
		for text, public := range map[string]bool{"192.0.2.33": false, "10.255.0.1": false, "169.254.169.254": false, "127.0.0.1": false, "93.184.215.14": true, "9.10.11.12": true} {
			addr := nat64(prefix, netip.MustParseAddr(text))
			if err := p.CheckAddr(addr); (err == nil) != public {
				t.Errorf("%s behind %s, %v: got %v, want accepted=%t", text, prefix, addr, err, public)
			}
		}
	}
}

func TestCheckAddrAllow(t *testing.T) {
	p := egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("fd00:1::/32")}}
	for text, want := range map[string]bool{
		"10.1.2.3":           true,
		"::ffff:10.1.2.3":    true,
		"64:ff9b::10.1.2.3":  true,
		"10.2.0.1":           false,
		"::ffff:10.2.0.1":    false,
		"fd00:1::1":          true,
		"fd00:2::1":          false,
		"fd00:1::1%eth0":     false,
		"::10.1.2.3":         false,
		"2606:4700::1111":    true,
		"64:ff9b:1::a01:203": false,
	} {
		if err := p.CheckAddr(netip.MustParseAddr(text)); (err == nil) != want {
			t.Errorf("%s: got %v, want accepted=%t", text, err, want)
		}
	}
}

func FuzzURLPolicy(f *testing.F) {
	for _, text := range []string{
		"https://example.com/a?b=c", "https://[2606:4700::1111]:8443/", "http://10.0.0.1/", "https://me:pw@example.com/#x",
		"https://0x7f.1/", "HTTPS://EXAMPLE.com:0443//a/../b", "https://a%2eb/", "https://[::ffff:1.1.1.1]/", "https://a\\@b/",
	} {
		f.Add(text)
	}
	policies := []egress.Policy{{}, {AllowHTTP: true}, loopback}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range policies {
			if p.CheckURL(text) != nil {
				continue
			}
			u, err := url.Parse(text)
			if err != nil {
				t.Fatalf("accepted %q, which cannot be parsed: %v", text, err)
			}
			if u.String() != text {
				t.Errorf("accepted %q, which is written again as %q", text, u)
			}
			if u.User != nil || u.Fragment != "" || u.Opaque != "" || u.Host == "" {
				t.Errorf("accepted %q with parts %+v", text, u)
			}
			if u.Scheme != "https" && (u.Scheme != "http" || !p.AllowHTTP && p.Allow == nil) {
				t.Errorf("accepted %q with its scheme", text)
			}
			if addr, err := netip.ParseAddr(u.Hostname()); err == nil && p.CheckAddr(addr) != nil {
				t.Errorf("accepted %q with its address", text)
			}
			// What goes on the wire must not be able to end its line.
			r, err := http.NewRequest("POST", text, nil)
			if err != nil || strings.ContainsAny(r.URL.RequestURI(), " \r\n\t") || strings.ContainsAny(r.URL.Host, " \r\n\t/@") {
				t.Errorf("accepted %q: %v", text, err)
			}
		}
	})
}

// FuzzIPGuard compares CheckAddr with the list of prefixes, bit by bit.
func FuzzIPGuard(f *testing.F) {
	var table []string // of "0" and "1", for 16-byte addresses
	for _, text := range iana {
		p := netip.MustParsePrefix(text)
		bits, skip := asBits(p.Addr().As16()), 0
		if p.Addr().Is4() {
			skip = 96
		}
		table = append(table, bits[:skip+p.Bits()])
		f.Add(p.Addr().AsSlice())
		f.Add(netip.AddrFrom16(p.Addr().As16()).AsSlice())
		if p.Addr().Is4() {
			f.Add(nat64("64:ff9b::/96", p.Addr()).AsSlice())
		}
	}
	mapped := asBits(netip.MustParseAddr("::ffff:0.0.0.0").As16())[:96]
	behind := asBits(netip.MustParseAddr("64:ff9b::").As16())[:96]
	f.Fuzz(func(t *testing.T, b []byte) {
		addr, ok := netip.AddrFromSlice(b)
		if !ok {
			return
		}
		bits := asBits(addr.As16()) // IPv4 as ::ffff:a.b.c.d
		if v4, ok := strings.CutPrefix(bits, behind); ok {
			bits = mapped + v4
		}
		want := strings.HasPrefix(bits, mapped) || strings.HasPrefix(bits, "001") // 2000::/3
		for _, prefix := range table {
			if strings.HasPrefix(bits, prefix) {
				want = false
			}
		}
		if err := (egress.Policy{}).CheckAddr(addr); (err == nil) != want {
			t.Errorf("%v: got %v, want accepted=%t", addr, err, want)
		}
	})
}

func asBits(b [16]byte) string {
	var s strings.Builder
	for _, x := range b {
		fmt.Fprintf(&s, "%08b", x)
	}
	return s.String()
}
