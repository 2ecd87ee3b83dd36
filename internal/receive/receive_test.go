package receive_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

const (
	tenant  = store.DefaultTenant
	maxBody = 64 << 10 // of the handlers under test
	canary  = "canary-3f1b9c-in-a-secret"
)

// leaser leases every delivery, and counts what it was given and gave back.
type leaser struct{ reserved, cancelled, dispatched atomic.Int64 }

func (l *leaser) Reserve(_ context.Context, _ *route.Table, deliveries []store.Delivery, _ int, _ time.Time) {
	for i := range deliveries {
		if deliveries[i].State == store.Pending {
			deliveries[i].State, deliveries[i].Owner, deliveries[i].Due = store.Leased, 1, time.Now().Add(time.Minute)
			l.reserved.Add(1)
		}
	}
}

func (l *leaser) Cancel(deliveries []store.Delivery, _ int) { l.cancelled.Add(leased(deliveries)) }

func (l *leaser) Dispatch(_ *store.Event, deliveries []store.Delivery) {
	l.dispatched.Add(leased(deliveries))
}

func leased(deliveries []store.Delivery) (n int64) {
	for _, d := range deliveries {
		if d.State == store.Leased {
			n++
		}
	}
	return n
}

// A door is a running way in over a real store.
type door struct {
	t        *testing.T
	dir      string
	store    store.Store
	vault    *vault.Vault
	routes   *route.Routes
	leaser   *leaser
	acceptor *receive.Acceptor
	server   *httptest.Server
	log      *logtest.Buffer
}

func open(t *testing.T) *door {
	t.Helper()
	d := &door{t: t, dir: t.TempDir(), log: new(logtest.Buffer)}
	d.start(maxBody)
	t.Cleanup(func() { d.server.Close(); d.store.Close() })
	return d
}

// start opens everything in the door's folder.
func (d *door) start(maxBody int64) {
	d.t.Helper()
	kept, err := sqlstore.OpenSQLite(d.t.Context(), filepath.Join(d.dir, "data"))
	d.must(err)
	d.vault, err = vault.Open(filepath.Join(d.dir, "key"))
	d.must(err)
	d.store, d.leaser = kept, new(leaser)
	d.routes = &route.Routes{Store: kept, Vault: d.vault, Schemes: catalog.Get}
	d.acceptor = &receive.Acceptor{Store: kept, Routes: d.routes, Dispatch: d.leaser, Now: time.Now}
	mux := http.NewServeMux()
	mux.Handle("/in/{source}", receive.NewHandler(d.acceptor, slog.New(slog.NewTextHandler(d.log, nil)), maxBody, ""))
	d.server = httptest.NewServer(mux)
}

// restart closes everything and opens it again.
func (d *door) restart() {
	d.server.Close()
	d.must(d.store.Close())
	d.start(maxBody)
}

func (d *door) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// A provider is a source, and what the other side of it knows.
type provider struct {
	store.Source
	door   *door
	signer *scheme.Signer
}

func (d *door) provider(s store.Source) *provider {
	d.t.Helper()
	s.ID, s.Tenant, s.Created = store.RandomID[store.SourceID](), tenant, time.Now()
	if s.Name == "" {
		s.Name = s.Scheme
	}
	id := store.RandomID[store.SecretID]()
	c, ok := catalog.Get(s.Scheme)
	if !ok {
		d.must(d.store.CreateSource(d.t.Context(), s))
		return &provider{s, d, nil}
	}
	secret := c.GenerateSecret()
	sealed := d.vault.Seal(secret, vault.Place{Tenant: tenant, Owner: int64(s.ID), Secret: int64(id)})
	d.must(d.store.CreateSource(d.t.Context(), s, store.Secret{ID: id, Sealed: sealed, Start: time.Now().Add(-time.Minute)}))
	signer, err := c.Signer(secret)
	d.must(err)
	return &provider{s, d, signer}
}

// sign returns a webhook of the provider.
func (p *provider) sign(body []byte, at time.Time) *scheme.Message {
	p.door.t.Helper()
	m := &scheme.Message{Method: "POST", Header: make(http.Header), Body: body, Time: at}
	p.door.must(p.signer.Sign(m))
	return m
}

// An answer is what a sender gets to see.
type answer struct {
	Status int
	Header http.Header
	Result string        `json:"result"`
	Event  store.EventID `json:"event"`
	Reason string        `json:"reason"`
}

func (p *provider) send(m *scheme.Message) answer {
	p.door.t.Helper()
	return p.door.post("/in/"+p.ID.String(), m.Header, bytes.NewReader(m.Body))
}

func (d *door) post(path string, h http.Header, body io.Reader) answer {
	d.t.Helper()
	req, err := http.NewRequest(http.MethodPost, d.server.URL+path, body)
	d.must(err)
	req.Header = h.Clone()
	res, err := d.server.Client().Do(req)
	d.must(err)
	return d.read(res)
}

func (d *door) read(res *http.Response) answer {
	d.t.Helper()
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	d.must(err)
	a := answer{Status: res.StatusCode, Header: res.Header}
	if err := json.Unmarshal(text, &a); err != nil {
		d.t.Fatalf("status %d: %v in the answer %q", a.Status, err, text)
	}
	return a
}

// requests returns the requests of a source, the newest first.
func (p *provider) requests(verdicts ...store.Verdict) []store.Request {
	p.door.t.Helper()
	f := store.RequestFilter{Tenant: tenant, Source: p.ID, Verdicts: verdicts, Page: store.Page{Limit: store.MaxPage}}
	var all []store.Request
	for {
		page, err := p.door.store.Requests(p.door.t.Context(), f)
		p.door.must(err)
		all = append(all, page.Rows...)
		if f.Page.Before = page.Next; page.Next == 0 {
			return all
		}
	}
}

func (d *door) events() int64 {
	d.t.Helper()
	counts, err := d.store.Count(d.t.Context(), tenant)
	d.must(err)
	return counts.Events
}

func (d *door) event(id store.EventID) store.Event {
	d.t.Helper()
	e, err := d.store.Event(d.t.Context(), tenant, id.String())
	d.must(err)
	return e
}

// The answers of each scheme, and what it can tell about time.
var schemes = []struct {
	name             string
	missing, invalid int
	signature        string // the header
	limit            time.Duration
}{
	{"ticket-spot", 500, 500, "X-Ts-Signature-256", 0},
	{"freispace", 400, 403, "X-Freispace-Signature", 0},
	{"spaces", 401, 401, "X-Spaces-Signature", 0},
	{"spaces-raw", 401, 401, "X-Spaces-Signature", 0},
	{"webex", 401, 401, "X-Spark-Signature", 0},
	{"standard-webhooks", 401, 401, "Webhook-Signature", 5 * time.Minute},
}

func TestVerdictsOfEachScheme(t *testing.T) {
	d := open(t)
	for _, c := range schemes {
		t.Run(c.name, func(t *testing.T) {
			d.t = t
			p := d.provider(store.Source{Scheme: c.name})
			body := []byte(`{"data":"some text","type":"user.created"}`)
			check := func(what string, a answer, status int, reason string) {
				t.Helper()
				if a.Status != status || a.Reason != reason {
					t.Errorf("%s: got %d %q, want %d %q", what, a.Status, a.Reason, status, reason)
				}
				if newest := p.requests()[0]; newest.Reason != reason || (reason != "") != (newest.Verdict == store.VerdictRefused) {
					t.Errorf("%s: the request is kept as %s %q, want the reason %q", what, newest.Verdict, newest.Reason, reason)
				}
			}

			genuine := p.sign(body, time.Now())
			a := p.send(genuine)
			check("genuine", a, 200, "")
			if a.Result != "accepted" {
				t.Errorf("genuine: got the result %q, want accepted", a.Result)
			}
			if e := d.event(a.Event); !bytes.Equal(e.Payload, genuine.Body) || e.Source != p.ID {
				t.Errorf("genuine: kept is %q of %s, want %q of %s", e.Payload, e.Source, genuine.Body, p.ID)
			}

			missing := p.sign(body, time.Now())
			missing.Header.Del(c.signature)
			check("without a signature", p.send(missing), c.missing, "missing")

			forged := p.sign(body, time.Now())
			forged.Body = bytes.Replace(forged.Body, []byte("some"), []byte("same"), 1)
			check("with another body", p.send(forged), c.invalid, "mismatch")

			twice := p.sign(body, time.Now())
			twice.Header.Add(c.signature, twice.Header.Get(c.signature))
			check("with two signatures", p.send(twice), c.invalid, "duplicated")

			other := d.provider(store.Source{Scheme: c.name, Name: c.name + "-2"})
			check("of another secret", p.send(other.sign(body, time.Now())), c.invalid, "mismatch")

			old, early := time.Now().Add(-10*time.Minute), time.Now().Add(10*time.Minute)
			if c.limit > 0 {
				check("old", p.send(p.sign(body, old)), c.invalid, "expired")
				check("early", p.send(p.sign(body, early)), c.invalid, "early")
				return
			}
			// The vendor's document sets no limit, or signs no time.
			check("old", p.send(p.sign([]byte(`{"data":"old"}`), old)), 200, "")
			check("early", p.send(p.sign([]byte(`{"data":"early"}`), early)), 200, "")
		})
	}
	d.t = t
}

// A replay may change whatever is not signed. It is the same event all the
// same, also after a restart.
func TestReplaysAreDuplicates(t *testing.T) {
	const replays = 1000
	for _, c := range []struct{ scheme, what string }{
		{"standard-webhooks", "a signed id"},
		{"freispace", "a signature"},
	} {
		t.Run(c.scheme, func(t *testing.T) {
			d := open(t)
			p := d.provider(store.Source{Scheme: c.scheme})
			m := p.sign([]byte(`{"n":1}`), time.Now())
			first := p.send(m)
			if first.Result != "accepted" {
				t.Fatalf("got %v, want accepted", first)
			}
			for i := range replays {
				if i == replays/2 {
					d.restart()
				}
				replay := &scheme.Message{Header: m.Header.Clone(), Body: m.Body}
				for _, name := range []string{"X-Request-Id", "Idempotency-Key", "X-Webhook-Id", "Date"} {
					replay.Header.Set(name, strconv.Itoa(i))
				}
				if a := p.send(replay); a.Status != 200 || a.Result != "duplicate" || a.Event != first.Event {
					t.Fatalf("replay %d, known by %s: got %d %s %s, want a duplicate of %s", i, c.what, a.Status, a.Result, a.Event, first.Event)
				}
			}
			if n := d.events(); n != 1 {
				t.Errorf("got %d events, want 1", n)
			}
		})
	}
}

// A provider that tries again signs a fresh time: the id is what counts.
func TestRetryOfASignedIDIsADuplicate(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "standard-webhooks"})
	first := p.send(p.sign([]byte("x"), time.Now()))
	m := p.sign([]byte("x"), time.Now())
	if a := p.send(m); a.Result != "accepted" || a.Event == first.Event {
		t.Errorf("another id: got %s %s, want a new event", a.Result, a.Event)
	}
	again := &scheme.Message{Body: m.Body, ID: m.ID, Time: time.Now().Add(time.Minute)}
	d.must(p.signer.Sign(again))
	if a := p.send(again); a.Result != "duplicate" {
		t.Errorf("the same id at another time: got %s, want a duplicate", a.Result)
	}
}

// Two sources may know the same id.
func TestDuplicatesAreOfOneSource(t *testing.T) {
	d := open(t)
	for i := range 2 {
		p := d.provider(store.Source{Scheme: "standard-webhooks", Name: fmt.Sprint("source", i)})
		m := &scheme.Message{Body: []byte("x"), ID: "msg_1", Time: time.Now()}
		d.must(p.signer.Sign(m))
		if a := p.send(m); a.Result != "accepted" {
			t.Errorf("source %d: got %s, want accepted", i, a.Result)
		}
	}
}

func TestForgeriesReserveNoKey(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "standard-webhooks"})
	genuine := p.sign([]byte("genuine"), time.Now())
	for i := range 200 {
		forged := &scheme.Message{Header: genuine.Header.Clone(), Body: fmt.Append(nil, "forged", i)}
		if a := p.send(forged); a.Status != 401 {
			t.Fatalf("forged: got %d, want 401", a.Status)
		}
	}
	if a := p.send(genuine); a.Result != "accepted" {
		t.Errorf("genuine after forgeries of its id: got %s %s, want accepted", a.Result, a.Reason)
	}
}

func TestBodyLimits(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	for size, want := range map[int]int{0: 200, 1: 200, maxBody - 1: 200, maxBody: 200, maxBody + 1: 413, 3 * maxBody: 413} {
		for _, chunked := range []bool{false, true} {
			m := p.sign(bytes.Repeat([]byte{'a', byte(size)}, size)[:size], time.Now())
			var body io.Reader = bytes.NewReader(m.Body)
			if chunked {
				m.Header.Set("X-Note", "chunked")
				body = io.MultiReader(body) // hides the length
			}
			a := d.post("/in/"+p.ID.String(), m.Header, body)
			if a.Status != want || want == 413 && a.Reason != receive.ReasonTooLarge {
				t.Errorf("%d bytes, chunked %v: got %d %q, want %d", size, chunked, a.Status, a.Reason, want)
			}
		}
	}
}

// Bodies that something on the way might change.
func TestBytesAreKeptExactly(t *testing.T) {
	d := open(t)
	d.server.Close()
	d.must(d.store.Close())
	d.start(0) // the default limit
	p := d.provider(store.Source{Scheme: "freispace"})
	for name, body := range map[string][]byte{
		"empty":         {},
		"NUL":           []byte("a\x00b\x00"),
		"invalid UTF-8": []byte("\xff\xfe\xc3\x28"),
		"BOM":           []byte("\xef\xbb\xbf{}"),
		"line ends":     []byte("\r\n{ \"a\" : 1.0 }\n\r\n"),
		"1 MiB":         bytes.Repeat([]byte("0123456789abcde\x00"), receive.DefaultMaxBody/16),
	} {
		m := p.sign(body, time.Now())
		m.Header.Set("Content-Type", "application/x-"+strings.ReplaceAll(name, " ", "-"))
		a := p.send(m)
		if a.Status != 200 {
			t.Errorf("%s: got %d %q, want 200", name, a.Status, a.Reason)
			continue
		}
		e := d.event(a.Event)
		if !bytes.Equal(e.Payload, body) || e.ContentType != m.Header.Get("Content-Type") {
			t.Errorf("%s: kept are %d bytes of %q, want the %d that were sent as %q", name, len(e.Payload), e.ContentType, len(body), m.Header.Get("Content-Type"))
		}
	}
}

// raw writes a request as it stands, goes on with body beside it, and returns
// what comes back.
func (d *door) raw(request string, body func(net.Conn)) answer {
	d.t.Helper()
	conn, err := net.Dial("tcp", d.server.Listener.Addr().String())
	d.must(err)
	defer conn.Close()
	_, err = io.WriteString(conn, request)
	d.must(err)
	go body(conn)
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	d.must(err)
	return d.read(res)
}

func TestEndlessBody(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	a := d.raw("POST /in/"+p.ID.String()+" HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", func(conn net.Conn) {
		for {
			if _, err := io.WriteString(conn, "400\r\n"+strings.Repeat("a", 0x400)+"\r\n"); err != nil {
				return
			}
		}
	})
	if a.Status != 413 || a.Reason != receive.ReasonTooLarge {
		t.Errorf("got %d %q, want 413 %q", a.Status, a.Reason, receive.ReasonTooLarge)
	}
}

func TestBodyCutShort(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	for _, request := range []string{
		"Content-Length: 100\r\n\r\nonly this",
		"Transfer-Encoding: chunked\r\n\r\n100\r\nonly this",
		"Transfer-Encoding: chunked\r\n\r\n4\r\nonly\r\nno length\r\n",
	} {
		a := d.raw("POST /in/"+p.ID.String()+" HTTP/1.1\r\nHost: x\r\n"+request, func(conn net.Conn) { _ = conn.(*net.TCPConn).CloseWrite() })
		if a.Status != 400 || a.Reason != receive.ReasonCutShort {
			t.Errorf("%q: got %d %q, want 400 %q", request, a.Status, a.Reason, receive.ReasonCutShort)
		}
	}
	if n := d.events(); n != 0 {
		t.Errorf("got %d events, want none", n)
	}
	if got := p.requests(store.VerdictRefused); len(got) != 3 || got[0].Reason != receive.ReasonCutShort {
		t.Errorf("got the refused requests %v, want 3", got)
	}
}

func TestRefusalsWithoutVerifying(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	disabled := d.provider(store.Source{Scheme: "freispace", Name: "off", Disabled: true})
	unknown := d.provider(store.Source{Scheme: "no-such-scheme"})
	m := p.sign([]byte("x"), time.Now())
	for _, c := range []struct {
		what, path string
		status     int
		reason     string
	}{
		{"an unknown source", "/in/" + (p.ID + 1).String(), 404, "no such source"},
		{"a garbage id", "/in/garbage", 404, "no such source"},
		{"an id of another kind", "/in/" + store.EndpointID(p.ID).String(), 404, "no such source"},
		{"an id in capitals", "/in/" + strings.ToUpper(p.ID.String()), 404, "no such source"},
		{"a path in the id", "/in/..%2f" + p.ID.String(), 404, "no such source"},
		{"a disabled source", "/in/" + disabled.ID.String(), 403, receive.ReasonDisabled},
		{"a source of an unknown scheme", "/in/" + unknown.ID.String(), 500, receive.ReasonMisconfigured},
	} {
		if a := d.post(c.path, m.Header, bytes.NewReader(m.Body)); a.Status != c.status || a.Reason != c.reason || a.Result != "refused" {
			t.Errorf("%s: got %d %q, want %d %q", c.what, a.Status, a.Reason, c.status, c.reason)
		}
	}
	d.must(d.store.DeleteSource(t.Context(), tenant, p.ID))
	if a := p.send(m); a.Status != 404 {
		t.Errorf("a deleted source: got %d, want 404", a.Status)
	}
	if n := d.events(); n != 0 {
		t.Errorf("got %d events, want none", n)
	}
}

// What has been delivered too often, or does not say how often in one number, is refused.
func TestHops(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	most := strconv.Itoa(receive.MaxHops)
	for i, row := range []struct {
		hops   []string
		status int
	}{
		{nil, 200},
		{[]string{"1"}, 200},
		{[]string{most}, 200},
		{[]string{strconv.Itoa(receive.MaxHops + 1)}, 508},
		{[]string{"-1"}, 508},
		{[]string{"18446744073709551617"}, 508},
		{[]string{""}, 508},
		{[]string{"1", "1"}, 508},
	} {
		m := p.sign(fmt.Appendf(nil, "%d", i), time.Now())
		if row.hops != nil {
			m.Header[store.HopsHeader] = row.hops
		}
		if a := p.send(m); a.Status != row.status || (a.Reason == receive.ReasonLoop) != (row.status == 508) {
			t.Errorf("%q: got %d %q, want %d", row.hops, a.Status, a.Reason, row.status)
		}
	}
	if n := len(p.requests(store.VerdictRefused)); n != 5 {
		t.Errorf("got %d refused requests that are kept, want 5", n)
	}
}

func TestMethods(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	m := p.sign(nil, time.Now())
	for _, method := range []string{"GET", "PUT", "PATCH", "DELETE", "OPTIONS"} {
		req, err := http.NewRequest(method, d.server.URL+"/in/"+p.ID.String(), nil)
		d.must(err)
		req.Header = m.Header
		res, err := d.server.Client().Do(req)
		d.must(err)
		if a := d.read(res); a.Status != 405 || a.Header.Get("Allow") != "POST" {
			t.Errorf("%s: got %d that allows %q, want 405 that allows POST", method, a.Status, a.Header.Get("Allow"))
		}
	}
	if n := d.events(); n != 0 {
		t.Errorf("got %d events, want none", n)
	}
}

func TestSecretThatCannotBeUnsealed(t *testing.T) {
	d := open(t)
	s := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: "moved", Scheme: "freispace"}
	sealed := d.vault.Seal(scheme.NewSecret(canary), vault.Place{Tenant: tenant, Owner: 1, Secret: 1})
	d.must(d.store.CreateSource(t.Context(), s, store.Secret{ID: 2, Sealed: sealed, Start: time.Now().Add(-time.Hour)}))
	p := &provider{s, d, nil}
	a := p.send(&scheme.Message{Header: http.Header{"X-Freispace-Signature": {strings.Repeat("00", 32)}}, Body: []byte("x")})
	if a.Status != 500 || a.Reason != receive.ReasonMisconfigured {
		t.Errorf("got %d %q, want 500 %q", a.Status, a.Reason, receive.ReasonMisconfigured)
	}
	if text := d.log.String() + fmt.Sprint(a, p.requests()); strings.Contains(text, canary) {
		t.Errorf("the secret is in the log, the answer or the request: %s", text)
	}
	if text := fmt.Sprint(a); strings.Contains(text, d.dir) || strings.Contains(text, "seal") {
		t.Errorf("the answer says what is the operator's alone: %s", text)
	}
}

func TestStoreThatDoesNotTakeIt(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	m := p.sign([]byte("x"), time.Now())
	p.send(p.sign([]byte("y"), time.Now())) // the routing is in memory
	d.must(d.store.Close())
	a := p.send(m)
	if a.Status != 503 || a.Header.Get("Retry-After") == "" {
		t.Errorf("a closed store: got %d with Retry-After %q, want 503 with one", a.Status, a.Header.Get("Retry-After"))
	}
	d.server.Close()
	d.start(maxBody)
	if a := p.send(m); a.Result != "accepted" {
		t.Errorf("the provider's retry: got %s, want accepted", a.Result)
	}
}

// The store fails in accepting alone, when the deliveries have found room.
func TestRoomIsGivenBack(t *testing.T) {
	d := open(t)
	e := store.Endpoint{ID: 1, Tenant: tenant, URL: "https://a.example", EventTypes: []string{"*"}, Scheme: "freispace"}
	d.must(d.store.CreateEndpoint(t.Context(), e))
	p := d.provider(store.Source{Scheme: "freispace"})
	m := p.sign([]byte("x"), time.Now())
	kept := d.acceptor.Store
	d.acceptor.Store = refusing{kept}
	if a := p.send(m); a.Status != 503 {
		t.Errorf("a store that refuses: got %d, want 503", a.Status)
	}
	d.acceptor.Store = kept
	p.send(m)
	p.send(m) // a duplicate
	if r, c, n := d.leaser.reserved.Load(), d.leaser.cancelled.Load(), d.leaser.dispatched.Load(); r != 3 || c != 2 || n != 1 {
		t.Errorf("got %d reserved, %d cancelled, %d dispatched, want 3, 2 and 1", r, c, n)
	}
}

type refusing struct{ store.Store }

func (refusing) Accept(context.Context, ...*store.Acceptance) error { return store.ErrBroken }

// Routing that changes between the decision and the transaction is decided anew.
func TestStaleRoutingIsDecidedAgain(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	changing := &changing{Store: d.acceptor.Store, left: 3}
	d.acceptor.Store = changing
	a := p.send(p.sign([]byte("x"), time.Now()))
	if a.Status != 200 {
		t.Fatalf("got %d, want 200", a.Status)
	}
	deliveries, err := d.store.Deliveries(t.Context(), store.DeliveryFilter{Tenant: tenant, Event: a.Event})
	d.must(err)
	if len(deliveries.Rows) != 3 {
		t.Errorf("got %d deliveries, want one to each of the 3 endpoints made meanwhile", len(deliveries.Rows))
	}
	changing.left = 1000
	if a := p.send(p.sign([]byte("y"), time.Now())); a.Status != 503 {
		t.Errorf("routing that never rests: got %d, want 503", a.Status)
	}
	if r, c, n := d.leaser.reserved.Load(), d.leaser.cancelled.Load(), d.leaser.dispatched.Load(); r != c+n {
		t.Errorf("got %d reserved, want the %d cancelled and %d dispatched", r, c, n)
	}
}

// changing makes an endpoint before each of the next acceptances.
type changing struct {
	store.Store
	left int
}

func (s *changing) Accept(ctx context.Context, batch ...*store.Acceptance) error {
	if s.left > 0 {
		s.left--
		e := store.Endpoint{ID: store.RandomID[store.EndpointID](), Tenant: tenant, EventTypes: []string{"*"}, Scheme: "freispace"}
		if err := s.CreateEndpoint(ctx, e); err != nil {
			return err
		}
	}
	return s.Store.Accept(ctx, batch...)
}

// Bodies that are being read take up room as they come: a length that is only
// announced takes up none.
func TestBodyBudget(t *testing.T) {
	d := open(t)
	d.server.Close()
	d.must(d.store.Close())
	d.start(receive.LimitMaxBody)
	p := d.provider(store.Source{Scheme: "freispace"})
	head := "POST /in/" + p.ID.String() + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + strconv.Itoa(receive.LimitMaxBody) + "\r\n\r\n"
	hold := func(sent int) {
		conn, err := net.Dial("tcp", d.server.Listener.Addr().String())
		d.must(err)
		t.Cleanup(func() { conn.Close() })
		_, err = conn.Write(append([]byte(head), make([]byte, sent)...))
		d.must(err)
	}
	for range 20 {
		hold(1)
	}
	small := p.sign([]byte("small"), time.Now())
	if a := p.send(small); a.Status != 200 {
		t.Errorf("beside bodies that were only announced: got %d %q, want 200", a.Status, a.Reason)
	}
	const piece = 2 << 20
	for range receive.BodyBudget/piece - 1 {
		hold(piece)
	}
	large := make([]byte, piece) // not signed, and so not kept as an event
	send := func() answer {
		for {
			res, err := d.server.Client().Post(d.server.URL+"/in/"+p.ID.String(), "", bytes.NewReader(large))
			if errors.Is(err, syscall.EPIPE) || errors.Is(err, syscall.ECONNRESET) {
				continue // it was answered before all of it was sent
			}
			d.must(err)
			return d.read(res)
		}
	}
	a := send()
	for n := 0; a.Status == 400 && n < 10; n++ { // it may be faster than they are
		hold(piece)
		a = send()
	}
	if a.Status != 503 || a.Header.Get("Retry-After") == "" {
		t.Errorf("beside bodies that take up the room: got %d with Retry-After %q, want 503 with one", a.Status, a.Header.Get("Retry-After"))
	}
	d.server.CloseClientConnections()
	for deadline := time.Now().Add(20 * time.Second); a.Status == 503; a = send() { // until the server has seen it
		if time.Now().After(deadline) {
			t.Fatal("the room of bodies that broke off is not given back")
		}
	}
}

func TestRefusedRequestsAreKeptUpToALimit(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	other := d.provider(store.Source{Scheme: "freispace", Name: "other"})
	genuine := p.send(p.sign([]byte("x"), time.Now()))
	other.send(&scheme.Message{Body: []byte("not signed")})
	for i := range receive.KeepRefused + 10 {
		p.send(&scheme.Message{Header: http.Header{"X-Freispace-Signature": {"00"}}, Body: []byte(strconv.Itoa(i))})
	}
	refused := p.requests(store.VerdictRefused)
	if len(refused) != receive.KeepRefused {
		t.Errorf("got %d refused requests, want %d", len(refused), receive.KeepRefused)
	}
	last, err := d.store.Request(t.Context(), tenant, refused[0].ID)
	d.must(err)
	if want := strconv.Itoa(receive.KeepRefused + 9); string(last.Body) != want || last.Reason != "malformed" {
		t.Errorf("the newest: got %q, %q, want %q, malformed", last.Body, last.Reason, want)
	}
	if got := p.requests(store.VerdictAccepted); len(got) != 1 || got[0].Event != genuine.Event {
		t.Errorf("got the accepted requests %v, want the one of %s", got, genuine.Event)
	}
	if n := len(other.requests(store.VerdictRefused)); n != 1 {
		t.Errorf("another source: got %d refused requests, want its own one", n)
	}
}

func TestHeaders(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	credentials := []string{
		"Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "X-Gitlab-Token", "X-Github-Encoded-Secret", "x-access-TOKEN",
	}
	for genuine, what := range map[bool]string{true: "genuine", false: "forged"} {
		m := p.sign([]byte(what), time.Now())
		if !genuine {
			m.Body = []byte("changed")
		}
		for _, name := range credentials {
			m.Header.Set(name, canary)
		}
		for name, value := range map[string]string{
			"X-Custom": "kept", "Traceparent": "00-1", "Te": "trailers", "Keep-Alive": "5", "X-Forwarded-For": "192.0.2.1", "Via": "1.1 x",
			"Content-Type": "text/plain", "User-Agent": "provider", "Accept": "*/*", "Forwarded": "for=192.0.2.1",
		} {
			m.Header.Set(name, value)
		}
		a := p.send(m)
		request, err := d.store.Request(t.Context(), tenant, p.requests()[0].ID)
		d.must(err)
		kept := make(map[string]string)
		for _, f := range request.Header {
			kept[f.Name] = f.Value
		}
		for _, name := range credentials {
			if got := kept[http.CanonicalHeaderKey(name)]; got != scheme.Redacted {
				t.Errorf("%s: kept %s: %q, want %q", what, name, got, scheme.Redacted)
			}
		}
		if got := kept["X-Freispace-Signature"]; got != m.Header.Get("X-Freispace-Signature") {
			t.Errorf("%s: the kept signature is %q, want what was sent", what, got)
		}
		if !genuine {
			continue
		}
		var names []string
		for _, f := range d.event(a.Event).Header {
			names = append(names, f.Name)
		}
		if want := []string{"Traceparent", "X-Custom", "X-Freispace-Signature"}; !slices.Equal(names, want) {
			t.Errorf("forwarded are the headers %q, want %q", names, want)
		}
	}
	if strings.Contains(d.log.String(), canary) {
		t.Error("a credential is in the log")
	}
}

func TestEventTypes(t *testing.T) {
	d := open(t)
	for _, c := range []struct {
		source     store.Source
		body, want string
	}{
		{store.Source{Scheme: "standard-webhooks", Name: "svix"}, `{"type":"invoice.paid"}`, "svix.invoice.paid"},
		{store.Source{Scheme: "standard-webhooks", Name: "plain"}, `not JSON`, "plain"},
		{store.Source{Scheme: "standard-webhooks", Name: "odd"}, `{"type":"not a type"}`, "odd"},
		{store.Source{Scheme: "standard-webhooks", Name: "long"}, `{"type":"` + strings.Repeat("a", receive.MaxEventType) + `"}`, "long"},
		{store.Source{Scheme: "standard-webhooks", Name: "named", EventType: "billing"}, `{"type":"paid"}`, "billing.paid"},
		{store.Source{Scheme: "webex", Name: "webex"}, `{"resource":"messages","event":"created"}`, "webex.messages.created"},
		{store.Source{Scheme: "freispace", Name: "freispace"}, `{"type":"paid"}`, "freispace"},
	} {
		p := d.provider(c.source)
		a := p.send(p.sign([]byte(c.body), time.Now()))
		if a.Status != 200 {
			t.Errorf("%s: got %d %q, want 200", c.source.Name, a.Status, a.Reason)
			continue
		}
		if got := d.event(a.Event).Type; got != c.want {
			t.Errorf("%s: got the event type %q, want %q", c.source.Name, got, c.want)
		}
	}
}

func TestValidEventType(t *testing.T) {
	for text, want := range map[string]bool{
		"user.created": true, "a": true, "A-b_c:d.1": true, strings.Repeat("a", receive.MaxEventType): true,
		"": false, ".": false, "a.": false, ".a": false, "a..b": false, "*": false, "a b": false, "a\n": false, "é": false,
		strings.Repeat("a", receive.MaxEventType+1): false,
	} {
		if got := receive.ValidEventType(text); got != want {
			t.Errorf("%.40q: got %v, want %v", text, got, want)
		}
	}
}

// A scheme that panics accepts nothing.
func TestPanicIsNotAnAcceptance(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "freispace"})
	m := p.sign([]byte("x"), time.Now())
	if _, err := d.routes.Source(t.Context(), p.ID); err != nil { // loads it
		t.Fatal(err)
	}
	d.routes.Schemes = func(string) (*scheme.Scheme, bool) { return nil, true }
	if a := p.send(m); a.Status != 500 || a.Reason != receive.ReasonInternal {
		t.Errorf("got %d %q, want 500 %q", a.Status, a.Reason, receive.ReasonInternal)
	}
	if n := d.events(); n != 0 {
		t.Errorf("got %d events, want none", n)
	}
	if got := p.requests(store.VerdictRefused); len(got) != 1 || got[0].Reason != receive.ReasonInternal {
		t.Errorf("got the refused requests %v, want the one", got)
	}
	d.routes.Schemes = catalog.Get
	if a := p.send(m); a.Status != 200 {
		t.Errorf("once the scheme is mended: got %d, want 200", a.Status)
	}
}

// The 2xx comes after the commit: whoever sees it finds the event.
func TestManyAtOnce(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "standard-webhooks"})
	const senders, each = 8, 25
	same := p.sign([]byte("the same for all"), time.Now())
	var accepted atomic.Int64
	var all sync.WaitGroup
	for s := range senders {
		all.Go(func() {
			for i := range each {
				m := &scheme.Message{Body: fmt.Append(nil, s, i), Time: time.Now()}
				if err := p.signer.Sign(m); err != nil {
					t.Error(err)
					return
				}
				for _, m := range []*scheme.Message{m, same} {
					req, _ := http.NewRequest("POST", d.server.URL+"/in/"+p.ID.String(), bytes.NewReader(m.Body))
					req.Header = m.Header.Clone()
					res, err := d.server.Client().Do(req)
					if err != nil {
						t.Error(err)
						return
					}
					var a answer
					err = errors.Join(json.NewDecoder(res.Body).Decode(&a), res.Body.Close())
					if err != nil || res.StatusCode != 200 {
						t.Errorf("got %d and the error %v", res.StatusCode, err)
						return
					}
					if a.Result == "accepted" {
						accepted.Add(1)
					}
					if _, err := d.store.Event(t.Context(), tenant, a.Event.String()); err != nil {
						t.Errorf("event %s is not there after the answer: %v", a.Event, err)
					}
				}
			}
		})
	}
	all.Wait()
	if got, want := accepted.Load(), int64(senders*each+1); got != want || d.events() != want {
		t.Errorf("got %d accepted and %d events, want %d", got, d.events(), want)
	}
}

// Nothing of a secret is on disk.
func TestNoSecretOnDisk(t *testing.T) {
	d := open(t)
	s := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: "canary", Scheme: "freispace"}
	place := vault.Place{Tenant: tenant, Owner: int64(s.ID), Secret: 7}
	d.must(d.store.CreateSource(t.Context(), s, store.Secret{ID: 7, Sealed: d.vault.Seal(scheme.NewSecret(canary), place), Start: time.Now().Add(-time.Hour)}))
	g, err := catalog.MustGet("freispace").Signer(scheme.NewSecret(canary))
	d.must(err)
	p := &provider{s, d, g}
	p.send(p.sign([]byte("x"), time.Now()))
	p.send(&scheme.Message{Body: []byte("forged")})
	d.server.Close()
	d.must(d.store.Close())
	files, err := filepath.Glob(filepath.Join(d.dir, "data", "*"))
	d.must(err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		d.must(err)
		if bytes.Contains(text, []byte(canary)) {
			t.Errorf("the secret is in %s", filepath.Base(file))
		}
	}
	if strings.Contains(d.log.String(), canary) {
		t.Error("the secret is in the log")
	}
	d.start(maxBody)
}

// Where a scheme sends the secret itself, nobody keeps it or passes it on.
func TestTokenIsNeitherKeptNorForwarded(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "adobe-sign"})
	m := p.sign([]byte(`{"n":1}`), time.Now())
	const header = "X-Adobesign-Clientid" // which no general rule takes for a credential
	secret := m.Header.Get(header)
	if secret == "" {
		t.Fatal("the scheme sends no token")
	}
	a := p.send(m)
	if a.Status != 200 {
		t.Fatalf("got %d %s, want 200", a.Status, a.Reason)
	}
	for _, f := range d.event(a.Event).Header {
		if f.Name == header || strings.Contains(f.Value, secret) {
			t.Errorf("the event is delivered with the header %s", f.Name)
		}
	}
	for _, listed := range p.requests(store.VerdictAccepted) {
		r, err := d.store.Request(t.Context(), tenant, listed.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Header {
			if strings.Contains(f.Value, secret) {
				t.Errorf("the request keeps the token in %s", f.Name)
			}
		}
	}
	if again := p.send(p.sign([]byte(`{"n":2}`), time.Now())); again.Result != "accepted" {
		t.Errorf("another body under the same token: got %s, want accepted", again.Result)
	}
	if again := p.send(m); again.Result != "duplicate" {
		t.Errorf("the same body again: got %s, want duplicate", again.Result)
	}
}
