package gateway

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// behind has h see the client's address as a request's RemoteAddr, where the
// request came through proxies of those that are trusted.
func behind(trusted []netip.Prefix, h http.Handler) http.Handler {
	if len(trusted) == 0 {
		return h
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.RemoteAddr = clientOf(r.RemoteAddr, r.Header, trusted)
		h.ServeHTTP(w, r)
	})
}

// clientOf returns the address and port that a request came from. The peer of
// the connection is believed if it is trusted, and so is each proxy of which
// such a one says that it is there: the first one from here that is not trusted
// is the client. What stands before it, the client may have written itself.
//
// Whatever cannot be understood ends the way: the client is then the last one
// that is sure. So is the peer where there are both headers, for a proxy that
// writes the one passes the other on as the client wrote it. The port is 0
// where it is not known.
func clientOf(peer string, header http.Header, trusted []netip.Prefix) string {
	at, err := netip.ParseAddrPort(peer)
	if err != nil {
		return peer
	}
	list, forwarded := header["X-Forwarded-For"], header["Forwarded"]
	var hops []string
	switch {
	case len(list) > 0 && len(forwarded) > 0:
		return peer
	case len(list) > 0:
		hops = strings.Split(strings.Join(list, ","), ",")
	case len(forwarded) > 0:
		hops = forwardedFor(strings.Join(forwarded, ","))
	}
	for _, hop := range slices.Backward(hops) {
		isTrusted := func(p netip.Prefix) bool { return p.Contains(at.Addr().Unmap()) }
		if !slices.ContainsFunc(trusted, isTrusted) {
			break
		}
		next, ok := parseHop(strings.Trim(hop, " \t"))
		if !ok {
			break
		}
		at = next
	}
	return at.String()
}

// parseHop reads an address with or without a port. One of IPv6 with a port is
// in brackets, and may be in brackets without one.
func parseHop(text string) (netip.AddrPort, bool) {
	if at, err := netip.ParseAddrPort(text); err == nil {
		return at, at.Addr().Zone() == ""
	}
	inner, bracketed := strings.CutPrefix(text, "[")
	if bracketed {
		var closed bool
		if inner, closed = strings.CutSuffix(inner, "]"); !closed {
			return netip.AddrPort{}, false
		}
	}
	addr, err := netip.ParseAddr(inner)
	return netip.AddrPortFrom(addr, 0), err == nil && addr.Zone() == "" && (addr.Is6() || !bracketed)
}

// forwardedFor returns what each element of a Forwarded header (RFC 7239) has
// as its for, or an empty text. It returns nothing if there is a mistake in any
// of them: where one ends could not be known.
func forwardedFor(text string) (hops []string) {
	for {
		hop, seen := "", make(map[string]bool)
		for {
			var name, value string
			var ok bool
			text = strings.TrimLeft(text, " \t")
			if name, text, ok = cutToken(text); !ok || !strings.HasPrefix(text, "=") {
				return nil
			}
			if value, text, ok = cutValue(text[1:]); !ok {
				return nil
			}
			if name = strings.ToLower(name); seen[name] {
				return nil
			}
			seen[name] = true
			if name == "for" {
				hop = value
			}
			text = strings.TrimLeft(text, " \t")
			if !strings.HasPrefix(text, ";") {
				break
			}
			text = text[1:]
		}
		hops = append(hops, hop)
		if text == "" {
			return hops
		}
		if text[0] != ',' {
			return nil
		}
		text = text[1:]
	}
}

// cutToken cuts a token of HTTP off the beginning of a text.
func cutToken(text string) (token, rest string, ok bool) {
	n := strings.IndexFunc(text, func(r rune) bool {
		isToken := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("!#$%&'*+-.^_`|~", r)
		return !isToken
	})
	if n < 0 {
		n = len(text)
	}
	return text[:n], text[n:], n > 0
}

// cutValue cuts a token or a quoted string off the beginning of a text. No
// address needs an escape: one in a quoted string is a mistake.
func cutValue(text string) (value, rest string, ok bool) {
	if !strings.HasPrefix(text, `"`) {
		return cutToken(text)
	}
	value, rest, ok = strings.Cut(text[1:], `"`)
	return value, rest, ok && !strings.Contains(value, `\`)
}
