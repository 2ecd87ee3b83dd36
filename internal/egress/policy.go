package egress

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// A Policy says where requests may go. The zero Policy allows https to public
// addresses. It is the operator's: nothing a tenant sets belongs in it.
type Policy struct {
	Allow     []netip.Prefix // addresses to reach in spite of the rules, also over plain http
	AllowHTTP bool           // plain http to public addresses
	NAT64     []netip.Prefix // the network's own NAT64 prefixes (RFC 6052); 64:ff9b::/96 is always known

	// Where this process itself listens, and the host and port that it is
	// reached under from outside: no request goes there, whatever Allow says,
	// or a webhook could run in circles. 0.0.0.0 and :: are all addresses of
	// this machine.
	Own     []netip.AddrPort
	OwnHost string // such as "hooks.example.com:443", in lower case; empty: none is known
}

// A URLError says why a URL is refused. It does not hold the URL.
type URLError struct {
	reason, hint string
}

func (e *URLError) Error() string { return e.reason }

// Hint says what to write instead.
func (e *URLError) Hint() string { return e.hint }

// An AddrError says which rule refuses an address. It does not hold the
// address, which would tell a tenant what a name means inside the network.
type AddrError struct {
	Rule string // such as "private use (10.0.0.0/8)"
}

func (e *AddrError) Error() string { return "the address is blocked: " + e.Rule }

// The addresses that are not the public internet:
// https://www.iana.org/assignments/iana-ipv4-special-registry and
// https://www.iana.org/assignments/iana-ipv6-special-registry.
var special = []struct {
	prefix netip.Prefix
	use    string
}{
	{netip.MustParsePrefix("0.0.0.0/8"), "this network"},
	{netip.MustParsePrefix("10.0.0.0/8"), "private use"},
	{netip.MustParsePrefix("100.64.0.0/10"), "shared by carriers"},
	{netip.MustParsePrefix("127.0.0.0/8"), "loopback"},
	{netip.MustParsePrefix("169.254.0.0/16"), "link local"},
	{netip.MustParsePrefix("172.16.0.0/12"), "private use"},
	{netip.MustParsePrefix("192.0.0.0/24"), "protocol assignments"},
	{netip.MustParsePrefix("192.0.2.0/24"), "documentation"},
	{netip.MustParsePrefix("192.31.196.0/24"), "AS112"},
	{netip.MustParsePrefix("192.52.193.0/24"), "AMT"},
	{netip.MustParsePrefix("192.88.99.0/24"), "6to4 relay"},
	{netip.MustParsePrefix("192.168.0.0/16"), "private use"},
	{netip.MustParsePrefix("192.175.48.0/24"), "AS112"},
	{netip.MustParsePrefix("198.18.0.0/15"), "benchmarking"},
	{netip.MustParsePrefix("198.51.100.0/24"), "documentation"},
	{netip.MustParsePrefix("203.0.113.0/24"), "documentation"},
	{netip.MustParsePrefix("224.0.0.0/4"), "multicast"},
	{netip.MustParsePrefix("240.0.0.0/4"), "reserved"},

	{netip.MustParsePrefix("2001::/23"), "protocol assignments"}, // Teredo and ORCHID among them
	{netip.MustParsePrefix("2001:db8::/32"), "documentation"},
	{netip.MustParsePrefix("2002::/16"), "6to4"},
	{netip.MustParsePrefix("2620:4f:8000::/48"), "AS112"},
	{netip.MustParsePrefix("3fff::/20"), "documentation"},
}

var (
	globalUnicast  = netip.MustParsePrefix("2000::/3")
	wellKnownNAT64 = netip.MustParsePrefix("64:ff9b::/96")
)

// CheckAddr returns nil if requests may go to addr, and an [*AddrError] if
// not. It judges an IPv4 address the same however it is wrapped: as
// ::ffff:10.0.0.1 or behind a NAT64 prefix.
func (p Policy) CheckAddr(addr netip.Addr) error {
	if !addr.IsValid() {
		return &AddrError{"not an address"}
	}
	if addr.Zone() != "" {
		return &AddrError{"an address with a zone"}
	}
	addr = addr.Unmap()
	if p.allows(addr) {
		return nil
	}
	if wellKnownNAT64.Contains(addr) {
		return p.CheckAddr(embedded(addr, 96))
	}
	for _, prefix := range p.NAT64 {
		if prefix.Contains(addr) {
			return p.CheckAddr(embedded(addr, prefix.Bits()))
		}
	}
	for _, s := range special {
		if s.prefix.Contains(addr) {
			return &AddrError{fmt.Sprintf("%s (%s)", s.use, s.prefix)}
		}
	}
	if addr.Is6() && !globalUnicast.Contains(addr) {
		return &AddrError{fmt.Sprintf("outside the public IPv6 addresses (%s)", globalUnicast)}
	}
	return nil
}

// allows reports whether the operator made an exception for addr, which is
// not a wrapped IPv4 address.
func (p Policy) allows(addr netip.Addr) bool {
	return slices.ContainsFunc(p.Allow, func(prefix netip.Prefix) bool { return prefix.Contains(addr) })
}

// embedded returns the IPv4 address inside a NAT64 address whose prefix has
// that many bits (RFC 6052, section 2.2), and no address if a NAT64 prefix
// cannot have them.
func embedded(addr netip.Addr, bits int) netip.Addr {
	b := addr.As16()
	switch bits {
	case 96:
		return netip.AddrFrom4([4]byte(b[12:]))
	case 32, 40, 48, 56, 64: // byte 8 is not part of it
		v4 := slices.Delete(b[bits/8:], 8-bits/8, 9-bits/8)
		return netip.AddrFrom4([4]byte(v4))
	}
	return netip.Addr{}
}

// CheckURL returns nil if raw is a URL that requests may go to as far as can
// be told without looking its host up, and a [*URLError] if not. The address
// is judged when it is dialled.
func (p Policy) CheckURL(raw string) error {
	if _, err := p.target(raw); err != nil {
		return err
	}
	return nil
}

// A target is a URL taken apart.
type target struct {
	place
	name string // the host without port and brackets, for the certificate
	host string // the Host header
	path string // with the query
}

// A place is what a connection leads to.
type place struct {
	tls      bool
	addr     string            // host and port
	identity [sha256.Size]byte // of the client certificate; zero: there is none
}

const maxURL = 2048

func (p Policy) target(raw string) (target, *URLError) {
	refuse := func(reason, hint string) (target, *URLError) { return target{}, &URLError{reason, hint} }

	if len(raw) > maxURL {
		return refuse("the URL is too long", "use at most 2048 characters")
	}
	for _, b := range []byte(raw) {
		if b <= ' ' || b > '~' || b == '\\' {
			return refuse("the URL holds a space, a control character, a backslash or a character outside ASCII",
				"write an international host name in its xn-- form and escape the path with %")
		}
	}
	u, err := url.Parse(raw)
	if err != nil {
		return refuse("the URL cannot be read", "write it as https://host/path")
	}
	switch {
	case u.Scheme == "https":
	case u.Scheme == "http" && (p.AllowHTTP || len(p.Allow) > 0): // who may use it is decided by address
	case u.Scheme == "http":
		return refuse("plain http is not allowed", "use https")
	default:
		return refuse("the URL is not https", "write it as https://host/path")
	}
	if u.User != nil {
		return refuse("the URL holds a user name or password", "leave them out: the signature shows who sends")
	}
	if u.Fragment != "" || strings.Contains(raw, "#") {
		return refuse("the URL holds a fragment", "drop the part from # on")
	}
	if u.String() != raw || u.Opaque != "" {
		return refuse("the URL is not in its plain form", "write the scheme in lower case and escape nothing that needs no escape")
	}

	port := u.Port()
	switch {
	case port != "":
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 || port[0] == '0' {
			return refuse("the port is out of range", "use a port from 1 to 65535")
		}
	case strings.HasSuffix(u.Host, ":"):
		return refuse("the port is empty", "write a port after the colon, or drop the colon")
	case u.Scheme == "https":
		port = "443"
	default:
		port = "80"
	}

	host := strings.ToLower(u.Hostname())
	place := place{tls: u.Scheme == "https", addr: net.JoinHostPort(host, port)}
	if place.addr == p.OwnHost {
		return refuse("the URL leads back to this gateway", "use the URL of another receiver")
	}
	addr, err := netip.ParseAddr(host)
	bracketed := strings.HasPrefix(u.Host, "[")
	switch {
	case err == nil && bracketed == addr.Is6():
	case bracketed:
		return refuse("the host in brackets is no IPv6 address", "write it as https://[2001:db8::1]/path")
	case host == "localhost" || strings.HasSuffix(host, ".localhost"): // by RFC 6761
		addr = netip.AddrFrom4([4]byte{127, 0, 0, 1})
	default:
		if refused := checkName(host); refused != nil {
			return target{}, refused
		}
	}
	if addr.IsValid() {
		if err := p.checkDial(netip.AddrPortFrom(addr, number(port)), place.tls); err != nil {
			hint := "use a public address, or ask the operator for an exception"
			switch {
			case errors.Is(err, errOwn):
				hint = "use the URL of another receiver"
			case p.CheckAddr(addr) == nil:
				hint = "use https"
			}
			return refuse(err.Error(), hint)
		}
	}

	return target{
		place: place,
		name:  host,
		host:  u.Host,
		path:  u.RequestURI(),
	}, nil
}

// checkDial judges an address that is about to be dialled.
func (p Policy) checkDial(to netip.AddrPort, tls bool) error {
	addr := to.Addr()
	if err := p.CheckAddr(addr); err != nil {
		return err
	}
	if !tls && !p.AllowHTTP && !p.allows(addr.Unmap()) {
		return &AddrError{"plain http to a public address"}
	}
	if slices.ContainsFunc(p.Own, func(own netip.AddrPort) bool { return leadsTo(to, own) }) {
		return errOwn
	}
	return nil
}

var errOwn = &AddrError{"this gateway itself"}

// leadsTo reports whether a connection to that place reaches a listener. Where
// that cannot be told, it does.
func leadsTo(to, listener netip.AddrPort) bool {
	if to.Port() != listener.Port() {
		return false
	}
	addr, own := to.Addr().Unmap(), listener.Addr().Unmap()
	if !own.IsUnspecified() {
		return addr == own
	}
	if addr.IsLoopback() || addr.IsUnspecified() {
		return true
	}
	local, err := net.InterfaceAddrs()
	return err != nil || slices.ContainsFunc(local, func(a net.Addr) bool {
		prefix, err := netip.ParsePrefix(a.String())
		return err == nil && prefix.Addr().Unmap() == addr
	})
}

// number returns a port that was checked.
func number(port string) uint16 {
	n, _ := strconv.ParseUint(port, 10, 16)
	return uint16(n)
}

// checkName refuses host names that DNS does not have, and those that some
// resolvers read as IPv4 addresses: "2130706433", "0x7f.1", "127.1".
func checkName(host string) *URLError {
	if strings.HasSuffix(host, ".") {
		return &URLError{"the host name ends in a dot", "drop the dot"}
	}
	if len(host) > 253 {
		return &URLError{"the host name is too long", "use at most 253 characters"}
	}
	var last string
	for last = range strings.SplitSeq(host, ".") {
		if last == "" || len(last) > 63 || strings.ContainsFunc(last, notInName) {
			return &URLError{"the host is no host name", "use letters, digits and hyphens, and dots between them"}
		}
	}
	// The rule of https://url.spec.whatwg.org/#ends-in-a-number-checker.
	digits, hex := strings.CutPrefix(strings.ToLower(last), "0x")
	if strings.Trim(digits, "0123456789") == "" || hex && strings.Trim(digits, "0123456789abcdef") == "" {
		return &URLError{"the host is an address in an unusual form", "write an IPv4 address as four decimal numbers"}
	}
	return nil
}

func notInName(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
}
