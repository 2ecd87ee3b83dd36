package guard_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/keys"
	"github.com/sealhook/sealhook/scheme"
)

// callSites are the places that make a request, and what runs the corpus
// through each. Those without go nowhere that anybody outside can name.
var callSites = map[string]func(a *attack, t *testing.T){
	"internal/deliver: transmit": (*attack).deliveries,
	"internal/credential: fetch": (*attack).accessTokens,
	"internal/keys: fetch":       (*attack).keySets,
	"internal/demo: call":        nil, // to the gateway that the demo itself started
	"internal/demo: send":        nil, // likewise
	"internal/signin: context":   nil, // to the provider that the operator named, and where that says
}

// An attack is the corpus with what it must not reach, and the one receiver
// that the operator allows.
type attack struct {
	urls    []string
	policy  egress.Policy
	reached atomic.Int32 // connections to a canary
	allowed atomic.Int32 // connections to the allowed receiver
}

// allowedAddr is where the allowed receiver is. Nothing else is allowed, and
// all of what is asked for is on its port.
var allowedAddr = netip.MustParseAddr("127.0.0.9")

// newAttack starts the receiver, and canaries on every other address of this
// machine that the corpus can name.
func newAttack(t *testing.T) *attack {
	t.Helper()
	a := &attack{policy: egress.Policy{Allow: []netip.Prefix{netip.PrefixFrom(allowedAddr, 32)}, AllowHTTP: true}}
	l, err := net.Listen("tcp", netip.AddrPortFrom(allowedAddr, 0).String())
	if err != nil {
		t.Skipf("this machine has no %s: %v", allowedAddr, err)
	}
	port := l.Addr().(*net.TCPAddr).AddrPort().Port()
	canaries := 0
	for _, addr := range canaryAddrs(t) {
		c, err := net.Listen("tcp", netip.AddrPortFrom(addr, port).String())
		if err != nil {
			continue // not every machine has IPv6
		}
		canaries++
		t.Cleanup(func() { c.Close() })
		go func() {
			for {
				conn, err := c.Accept()
				if err != nil {
					return
				}
				a.reached.Add(1)
				conn.Close()
			}
		}()
	}
	if canaries < 3 {
		t.Fatalf("got %d canaries, want at least 3", canaries)
	}
	receiver := &http.Server{
		// Each answer leads on to a canary, in all ways that a header knows.
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			canary := fmt.Sprintf("http://127.0.0.1:%d/", port)
			for _, name := range []string{"Location", "Content-Location", "Link", "Alt-Svc", "Refresh"} {
				w.Header().Set(name, canary)
			}
			var status int
			if _, err := fmt.Sscanf(r.URL.Path, "/%d", &status); err != nil {
				status = http.StatusFound
			}
			w.WriteHeader(status)
		}),
		ConnState: func(_ net.Conn, state http.ConnState) {
			if state == http.StateNew {
				a.allowed.Add(1)
			}
		},
	}
	go receiver.Serve(l)
	t.Cleanup(func() { receiver.Close() })

	names := &nameserver{zone: make(map[string][][]netip.Addr), asked: make(map[dnsmessage.Question]int)}
	a.urls = corpus(names, int(port))
	names.serve(t)
	return a
}

// canaryAddrs are addresses of this machine: loopback and its interfaces'.
func canaryAddrs(t *testing.T) []netip.Addr {
	t.Helper()
	addrs := []netip.Addr{
		netip.MustParseAddr("127.0.0.1"), netip.MustParseAddr("127.0.0.2"), netip.MustParseAddr("127.1.2.3"),
		netip.MustParseAddr("127.255.255.254"), netip.IPv6Loopback(),
	}
	local, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range local {
		if prefix, err := netip.ParsePrefix(l.String()); err == nil && !prefix.Addr().IsLoopback() && !prefix.Addr().IsLinkLocalUnicast() {
			addrs = append(addrs, prefix.Addr())
		}
	}
	return addrs
}

// corpus returns the URLs, and fills the zone of their names. Addresses of the
// public internet are not among them: no test leaves this machine.
func corpus(names *nameserver, port int) []string {
	var urls []string
	add := func(format string, args ...any) {
		urls = append(urls, fmt.Sprintf(format, args...))
	}

	// Targets, each in every way to write it.
	for _, text := range []string{
		"127.0.0.1", "127.0.0.2", "127.1.2.3", "127.255.255.254", "0.0.0.0", "169.254.169.254", "10.0.0.1", "172.16.0.1", "192.168.0.1",
		"100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1",
	} {
		v4 := netip.MustParseAddr(text)
		b := v4.As4()
		n := uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
		for _, host := range []string{
			text,                   // dotted
			fmt.Sprint(n),          // one number
			fmt.Sprintf("0x%x", n), // in hexadecimal
			fmt.Sprintf("0%o", n),  // in octal
			fmt.Sprintf("0x%x.%d.%d.%d", b[0], b[1], b[2], b[3]),
			fmt.Sprintf("0%o.0%o.0%o.0%o", b[0], b[1], b[2], b[3]),
			fmt.Sprintf("%d.%d", b[0], n&0xffffff),        // two parts
			fmt.Sprintf("%d.%d.%d", b[0], b[1], n&0xffff), // three parts
			text + ".",                       // with the root
			fmt.Sprintf("[::ffff:%s]", text), // mapped
			fmt.Sprintf("[::ffff:%x:%x]", n>>16, n&0xffff),                  // mapped, in hexadecimal
			fmt.Sprintf("[0:0:0:0:0:ffff:%x:%x]", n>>16, n&0xffff),          // in full
			fmt.Sprintf("[::%s]", text),                                     // compatible
			fmt.Sprintf("[64:ff9b::%s]", text),                              // NAT64
			fmt.Sprintf("[64:ff9b:1::%s]", text),                            // local NAT64
			fmt.Sprintf("[2002:%x:%x::]", n>>16, n&0xffff),                  // 6to4
			fmt.Sprintf("[2001:0:%x:%x:0:ffff:8080:8080]", n>>16, n&0xffff), // Teredo
		} {
			add("http://%s:%d/", host, port)
		}
		name := strings.ReplaceAll(text, ".", "-") + ".a.test"
		names.zone[name] = [][]netip.Addr{{v4}}
		add("http://%s:%d/", name, port)
		name = strings.ReplaceAll(text, ".", "-") + ".mapped.test"
		names.zone[name] = [][]netip.Addr{{netip.AddrFrom16(v4.As16())}}
		add("http://%s:%d/", name, port)
	}
	for i, text := range []string{
		"::", "::1", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "100::1", "2001:db8::1", "2001:10::1", "3fff::1", "5f00::1", "4000::1",
		"64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2620:4f:8000::1",
	} {
		add("http://[%s]:%d/", text, port)
		add("https://[%s]:%d/", strings.ToUpper(text), port)
		add("http://[%s%%25lo]:%d/", text, port)
		name := fmt.Sprintf("six-%d.test", i)
		names.zone[name] = [][]netip.Addr{{netip.MustParseAddr(text)}}
		add("http://%s:%d/", name, port)
	}

	// Names that mean this machine, and forms that parsers disagree about.
	for _, host := range []string{
		"localhost", "LOCALHOST", "localhost.", "a.localhost", "localhost.localdomain", "ip6-localhost", "loopback", "127.0.0.1.nip.io", "0", "0x0", "00", "127.1",
		"0177.1", "127.0x1", "1.1.1.1%2540127.0.0.1", "1.1.1.1@127.0.0.1", "1.1.1.1:80@127.0.0.1", "me:pass@127.0.0.1", "@127.0.0.1", "127.0.0.1%00", "127.0.0.1%0d%0a",
		"127.0.0.1%23", "127.0.0.1%2f", "127。0。0。1", "127.0.0.１", "①②⑦.⓪.⓪.①", "ⓛocalhost", "１２７.0.0.1", "[127.0.0.1]", "[::1]]", "[[::1]]", "[::1", "::1",
		"[::127.0.0.1%25]", "[0000:0000:0000:0000:0000:0000:0000:0001]", "[::0001]", "127.0.0.1\\@1.1.1.1", "1.1.1.1\\@127.0.0.1", "127.0.0.1 ", " 127.0.0.1", "127.0.0.1\t",
		"127.0.0.1\r\nHost: a", "0b1111111.0.0.1", "127.0.0.1.", "127..1", "127.0.0.1,a", "1.1.1.1&@127.0.0.1#@1.1.1.1", "4294967297", "2130706433.", "0x7f.0x0.0x0.0x1",
		"metadata.google.internal", "kubernetes.default.svc", "instance-data",
	} {
		add("http://%s:%d/", host, port)
	}
	names.zone["localhost.localdomain"] = [][]netip.Addr{{netip.MustParseAddr("127.0.0.1")}}
	names.zone["127.0.0.1.nip.io"] = [][]netip.Addr{{netip.MustParseAddr("127.0.0.1")}}
	names.zone["metadata.google.internal"] = [][]netip.Addr{{netip.MustParseAddr("169.254.169.254")}}
	names.zone["loopback"] = [][]netip.Addr{{netip.MustParseAddr("127.0.0.1"), netip.MustParseAddr("::1")}}

	// Other protocols, and URLs that are none.
	for _, text := range []string{
		"file:///etc/passwd", "gopher://127.0.0.1:%d/_x", "dict://127.0.0.1:%d/", "ftp://127.0.0.1:%d/", "ldap://127.0.0.1:%d/", "unix:///run/a.sock", "http+unix://a/b", "jar:http://127.0.0.1:%d/!/",
		"ws://127.0.0.1:%d/", "tftp://127.0.0.1:%d/", "netdoc:///etc/passwd", "data:text/plain,a", "javascript:alert(1)", "//127.0.0.1:%d/", "http:127.0.0.1:%d", "http:/127.0.0.1:%d/",
		"http:///127.0.0.1:%d/", "http:\\\\127.0.0.1:%d/", "HTTP://127.0.0.1:%d/", "http://127.0.0.1:%d#@1.1.1.1/", "http://127.0.0.1:%d?@1.1.1.1/", "http://127.0.0.1:%d;@1.1.1.1/",
		"http://1.1.1.1 &@127.0.0.1:%d# @1.1.1.1/", "http://:%d/", "http://[]:%d/", "http://*:%d/", "",
	} {
		if strings.Contains(text, "%d") {
			text = fmt.Sprintf(text, port)
		}
		urls = append(urls, text)
	}

	// Answers of a nameserver with several addresses, and ones that change:
	// the allowed address at one look, a canary's at another.
	canary, six, metadata := netip.MustParseAddr("127.0.0.1"), netip.IPv6Loopback(), netip.MustParseAddr("169.254.169.254")
	mapped := netip.AddrFrom16(canary.As16())
	for i, answers := range [][][]netip.Addr{
		{{canary, allowedAddr}},
		{{allowedAddr, canary}},
		{{six, allowedAddr}},
		{{six, canary, allowedAddr, metadata}},
		{{mapped, allowedAddr}},
		{{canary, six, mapped, metadata}},
		{{allowedAddr}, {canary}},
		{{canary}, {allowedAddr}},
		{{allowedAddr}, {allowedAddr}, {six}},
		{{allowedAddr}, {canary}, {allowedAddr}, {six}, {allowedAddr}, {mapped}},
		{{allowedAddr, six}, {canary, allowedAddr}, {canary}},
		{{}, {canary}},
		{{metadata}, {canary}},
	} {
		name := fmt.Sprintf("turns-%d.test", i)
		names.zone[name] = answers
		for range 6 { // so that each answer has its turn
			add("http://%s:%d/", name, port)
		}
	}

	// Where the allowed receiver leads on to.
	for _, status := range []int{201, 300, 301, 302, 303, 304, 305, 307, 308, 401, 407, 426, 503} {
		add("http://%s:%d/%d", allowedAddr, port, status)
	}
	return urls
}

func TestCorpus(t *testing.T) {
	run := 0
	for name, through := range callSites {
		if through == nil {
			continue
		}
		run++
		t.Run(name, func(t *testing.T) {
			a := newAttack(t)
			if n := len(a.urls); n < 150 {
				t.Errorf("the corpus has %d URLs, want at least 150", n)
			}
			through(a, t)
			if n := a.reached.Load(); n != 0 {
				t.Errorf("%d connections reached a canary, want none", n)
			}
			if a.allowed.Load() == 0 {
				t.Error("the allowed receiver got nothing: the corpus did not run")
			}
		})
	}
	if run != 3 {
		t.Errorf("the corpus ran through %d places, want 3", run)
	}
}

// TestCanary shows that the attack bites: without the guard, canaries are
// reached.
func TestCanary(t *testing.T) {
	a := newAttack(t)
	a.policy.Allow = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	a.urls = slices.DeleteFunc(a.urls, func(url string) bool { return !strings.Contains(url, "//127.") && !strings.Contains(url, "//turns") })
	a.keySets(t)
	if n := a.reached.Load(); n < 10 {
		t.Errorf("%d connections reached a canary, want at least 10", n)
	}
}

// keySets has the fetcher of published keys ask every URL.
func (a *attack) keySets(t *testing.T) {
	fetcher := keys.New(a.policy, egress.Options{}, time.Now)
	defer fetcher.Close()
	for i, url := range a.urls {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		// The formats differ, so that a URL that is there several times is not kept.
		if set, err := fetcher.Resolve(ctx, scheme.KeyQuery{URL: url, Format: fmt.Sprint(i)}); err == nil {
			t.Errorf("%q: got keys %v, want an error", url, set)
		}
		cancel()
	}
}

// accessTokens has the client of OAuth 2.0 ask every URL.
func (a *attack) accessTokens(t *testing.T) {
	client := egress.New(a.policy, egress.Options{Timeout: 5 * time.Second})
	defer client.Close()
	tokens := credential.Tokens{Client: client, Now: time.Now}
	for i, url := range a.urls {
		// The clients differ, so that a failure is not kept.
		if _, err := tokens.Get(t.Context(), &credential.OAuth2{TokenURL: url, ClientID: fmt.Sprint(i)}); err == nil {
			t.Errorf("%q: got a token, want an error", url)
		}
	}
}

// deliveries has a gateway deliver an event to an endpoint of every URL, as far
// as the API takes it for one: when it is made, and when it is changed.
func (a *attack) deliveries(t *testing.T) {
	g, err := gateway.Start(t.Context(), gateway.Config{
		Data: t.TempDir(), Listen: "127.0.0.1:0", EgressAllow: a.policy.Allow, AllowHTTP: a.policy.AllowHTTP,
		Schedule: []time.Duration{}, Timeout: 5 * time.Second, // one attempt
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := g.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	call := func(method, path string, in, out any) int {
		t.Helper()
		body, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		r, err := http.NewRequestWithContext(t.Context(), method, g.URL()+"/v1/tenants/default"+path, bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header = http.Header{"Authorization": {"Bearer " + g.FirstToken}, "Content-Type": {"application/json"}}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		text, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		if out != nil && res.StatusCode/100 == 2 {
			if err := json.Unmarshal(text, out); err != nil {
				t.Fatal(err)
			}
		}
		return res.StatusCode
	}

	var changed struct{ ID string }
	if status := call("POST", "/endpoints", map[string]any{"url": "http://" + allowedAddr.String() + ":1/", "event_types": []string{"changed"}}, &changed); status != 201 {
		t.Fatalf("the endpoint to change: got %d, want 201", status)
	}
	made := 0
	for _, url := range append(a.urls, g.URL()+"/in/src_0000000000002", g.URL()) {
		made201 := call("POST", "/endpoints", map[string]any{"url": url, "event_types": []string{"made"}}, nil) == 201
		if changed200 := call("PATCH", "/endpoints/"+changed.ID, map[string]any{"url": url}, nil) == 200; changed200 != made201 {
			t.Errorf("%q: made is %t and changed %t, want the same judgement", url, made201, changed200)
		}
		if made201 {
			made++
		}
	}
	if status := call("POST", "/events", map[string]any{"type": "made", "payload": 1}, nil); status != 202 {
		t.Fatalf("publish: got %d, want 202", status)
	}
	var stats struct{ Deliveries map[string]int }
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if status := call("GET", "/stats", nil, &stats); status != 200 {
			t.Fatalf("stats: got %d, want 200", status)
		}
		if stats.Deliveries["failed"]+stats.Deliveries["delivered"] == made {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("got %v of %d deliveries, want all of them final", stats.Deliveries, made)
		}
	}
	if made < 100 || made > 200 {
		t.Errorf("the API took %d of %d URLs, want those whose address only the nameserver knows", made, len(a.urls))
	}
}
