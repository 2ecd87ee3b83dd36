package gateway_test

import (
	"net/http"
	"net/netip"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/signin"
)

var proxies = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("2001:db8:aaaa::/48")}

func TestClientBehindProxies(t *testing.T) {
	const proxy = "10.0.0.1:9000"
	for _, row := range []struct {
		what, peer        string
		listed, forwarded []string
		want              string
	}{
		{"no proxy", "192.0.2.1:1000", nil, nil, "192.0.2.1:1000"},
		{"a header of somebody who is no proxy", "192.0.2.1:1000", []string{"203.0.113.9"}, nil, "192.0.2.1:1000"},
		{"the other header of somebody who is no proxy", "192.0.2.1:1000", nil, []string{"for=203.0.113.9"}, "192.0.2.1:1000"},
		{"a proxy that says nothing", proxy, nil, nil, proxy},
		{"a client", proxy, []string{"203.0.113.9"}, nil, "203.0.113.9:0"},
		{"a client with its port", proxy, []string{"203.0.113.9:4711"}, nil, "203.0.113.9:4711"},
		{"a client of IPv6", proxy, []string{"2001:db8::1"}, nil, "[2001:db8::1]:0"},
		{"a client of IPv6 in brackets", proxy, []string{"[2001:db8::1]"}, nil, "[2001:db8::1]:0"},
		{"a client of IPv6 with its port", proxy, []string{"[2001:db8::1]:80"}, nil, "[2001:db8::1]:80"},
		{"a proxy of IPv6", "[2001:db8:aaaa::1]:9000", []string{"203.0.113.9"}, nil, "203.0.113.9:0"},
		{"a proxy of IPv4 in IPv6", "[::ffff:10.0.0.1]:9000", []string{"203.0.113.9"}, nil, "203.0.113.9:0"},
		{"two proxies", proxy, []string{"203.0.113.9, 10.0.0.2"}, nil, "203.0.113.9:0"},
		{"two proxies, a line each", proxy, []string{"203.0.113.9", "10.0.0.2"}, nil, "203.0.113.9:0"},
		{"a proxy written as IPv4 in IPv6", proxy, []string{"203.0.113.9, ::ffff:10.0.0.2"}, nil, "203.0.113.9:0"},
		{"a client among the proxies", proxy, []string{"10.0.0.3, 10.0.0.2"}, nil, "10.0.0.3:0"},

		{"forged before what the proxy adds", proxy, []string{"198.51.100.7, 203.0.113.9"}, nil, "203.0.113.9:0"},
		{"forged in a line of its own", proxy, []string{"198.51.100.7", "203.0.113.9"}, nil, "203.0.113.9:0"},
		{"a forged proxy", proxy, []string{"198.51.100.7, 10.0.0.2, 203.0.113.9"}, nil, "203.0.113.9:0"},
		{"forged with a space for a comma", proxy, []string{"198.51.100.7 203.0.113.9"}, nil, proxy},
		{"no address", proxy, []string{"unknown"}, nil, proxy},
		{"no address behind a proxy", proxy, []string{"203.0.113.9, nonsense, 10.0.0.2"}, nil, "10.0.0.2:0"},
		{"nothing", proxy, []string{""}, nil, proxy},
		{"a comma at the end", proxy, []string{"203.0.113.9,"}, nil, proxy},
		{"a zone", proxy, []string{"fe80::1%eth0"}, nil, proxy},
		{"leading zeros", proxy, []string{"203.0.113.009"}, nil, proxy},
		{"brackets around IPv4", proxy, []string{"[203.0.113.9]"}, nil, proxy},
		{"an open bracket", proxy, []string{"[2001:db8::1"}, nil, proxy},
		{"a port that is none", proxy, []string{"203.0.113.9:99999"}, nil, proxy},

		{"the other header", proxy, nil, []string{`for=203.0.113.9;proto=https;by=10.0.0.1`}, "203.0.113.9:0"},
		{"the other header, of IPv6 with a port", proxy, nil, []string{`For="[2001:db8::1]:4711"`}, "[2001:db8::1]:4711"},
		{"the other header, of two proxies", proxy, nil, []string{`for=203.0.113.9, for=10.0.0.2`}, "203.0.113.9:0"},
		{"the other header, a line each", proxy, nil, []string{`for=203.0.113.9`, `for=10.0.0.2`}, "203.0.113.9:0"},
		{"the other header, forged before", proxy, nil, []string{`for=198.51.100.7, for=203.0.113.9`}, "203.0.113.9:0"},
		{"the other header, twice in one", proxy, nil, []string{`for=203.0.113.9;for=198.51.100.7`}, proxy},
		{"the other header, with a quote left open", proxy, nil, []string{`for="198.51.100.7, for=203.0.113.9`}, proxy},
		{"the other header, with a quote that swallows what is added", proxy, nil, []string{`for=198.51.100.7;x="`, `for=203.0.113.9;y=""`}, proxy},
		{"the other header, with an escape", proxy, nil, []string{`for="198.51.100.7\"", for=203.0.113.9`}, proxy},
		{"the other header, with a port that is none", proxy, nil, []string{`for="203.0.113.9:99999"`}, proxy},
		{"the other header, with brackets around IPv4", proxy, nil, []string{`for="[203.0.113.9]"`}, proxy},
		{"the other header, with a host that the client chose", proxy, nil, []string{`for=203.0.113.9;host="a,for=198.51.100.7;x="`}, "203.0.113.9:0"},
		{"the other header, without an address", proxy, nil, []string{`for=_hidden`}, proxy},
		{"the other header, without for", proxy, nil, []string{`for=203.0.113.9, by=10.0.0.1`}, proxy},
		{"the other header, with a mistake", proxy, nil, []string{`for=203.0.113.9;`}, proxy},
		{"the other header, with spaces", proxy, nil, []string{`for = 203.0.113.9`}, proxy},

		{"both headers, of which one is the client's", proxy, []string{"203.0.113.9"}, []string{"for=198.51.100.7"}, proxy},
	} {
		header := http.Header{}
		if row.listed != nil {
			header["X-Forwarded-For"] = row.listed
		}
		if row.forwarded != nil {
			header["Forwarded"] = row.forwarded
		}
		if got := gateway.ClientOf(row.peer, header, proxies); got != row.want {
			t.Errorf("%s: got %s, want %s", row.what, got, row.want)
		}
	}
}

// Whatever a client writes, into these headers or into the name of the host
// that a proxy quotes, it is not taken for somebody else.
func FuzzClientOf(f *testing.F) {
	for _, text := range []string{"", "198.51.100.7", "10.0.0.2", `for="x`, `for=10.0.0.2;x="`, `for=198.51.100.7,for=10.0.0.2`, `"\`} {
		f.Add(text, "hooks.example")
	}
	f.Add("", "a,for=198.51.100.7;x=")
	f.Add(`for=10.0.0.2;x="`, ";y=z,for=198.51.100.7;x=")
	quote := strings.NewReplacer(`\`, `\\`, `"`, `\"`)
	f.Fuzz(func(t *testing.T, written, host string) {
		const proxy, client = "10.0.0.1:9000", "203.0.113.9"
		if got := gateway.ClientOf(proxy, http.Header{"X-Forwarded-For": {written + ", " + client}}, proxies); got != client+":0" {
			t.Errorf("X-Forwarded-For: got %s, want the client %s", got, client)
		}
		named := `host="` + quote.Replace(host) + `"`
		for _, added := range []string{"for=" + client, `for="` + client + `";proto=https`, "for=" + client + ";" + named, named + ";for=" + client} {
			for _, lines := range [][]string{{written + ", " + added}, {written, added}, {added}} {
				got := gateway.ClientOf(proxy, http.Header{"Forwarded": lines}, proxies)
				if got != client+":0" && got != proxy {
					t.Errorf("Forwarded %q: got %s, want the client %s or the proxy", lines, got, client)
				}
			}
		}
	})
}

// Behind a proxy that is trusted, one who guesses passwords does not use up the
// attempts of others, and the audit log says who it was.
func TestTrustedProxy(t *testing.T) {
	const guesser, other = "198.51.100.7", "203.0.113.9"
	for _, row := range []struct {
		trusted []netip.Prefix
		status  int    // of the other's first attempt
		remote  string // in the audit log
	}{
		{[]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, http.StatusUnauthorized, guesser},
		{nil, http.StatusTooManyRequests, "127.0.0.1"},
	} {
		c := config(t.TempDir())
		c.Proxies = row.trusted
		g := start(t, c)
		signIn := func(from string) int {
			t.Helper()
			req, err := http.NewRequest("POST", g.URL()+"/v1/session", strings.NewReader(`{"email":"nobody","password":"a wrong password"}`))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", "application/json")
			req.Header.Set("X-Forwarded-For", from)
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			res.Body.Close()
			return res.StatusCode
		}
		guesses := 0
		for guesses < 2*signin.AddressTries && signIn(guesser) == http.StatusUnauthorized {
			guesses++
		}
		if guesses != signin.AddressTries {
			t.Errorf("trusting %v: got %d guesses, want %d", row.trusted, guesses, signin.AddressTries)
		}
		if got := signIn(other); got != row.status {
			t.Errorf("trusting %v: got status %d for another client, want %d", row.trusted, got, row.status)
		}
		var log struct {
			Items []struct{ Action, Remote string }
		}
		callAbove(t, g, g.FirstToken, "GET", "/v1/audit", nil, &log)
		if n := len(log.Items); n == 0 || log.Items[n-1].Remote != row.remote {
			t.Errorf("trusting %v: got the entries %v, want the first one from %s", row.trusted, log.Items, row.remote)
		}
		stop(t, g)
	}
}
