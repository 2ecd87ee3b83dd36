package gateway_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// config is a gateway in dir that may deliver to this machine.
func config(dir string) gateway.Config {
	return gateway.Config{
		Data: dir, Listen: "127.0.0.1:0", EgressAllow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
		Schedule: []time.Duration{time.Millisecond},
	}
}

// start starts a gateway, which the test stops.
func start(t *testing.T, c gateway.Config) *gateway.Gateway {
	t.Helper()
	g, err := gateway.Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func stop(t *testing.T, g *gateway.Gateway) {
	t.Helper()
	if err := g.Stop(context.Background()); err != nil {
		t.Fatalf("stop: %v", err)
	}
}

// call calls the API below the tenant default, and decodes what it answers into out.
func call(t *testing.T, g *gateway.Gateway, token, method, path string, in, out any) {
	t.Helper()
	callAbove(t, g, token, method, "/v1/tenants/default"+path, in, out)
}

// callAbove calls the API at any path.
func callAbove(t *testing.T, g *gateway.Gateway, token, method, path string, in, out any) {
	t.Helper()
	status, text := tryCall(t, g, token, method, path, in)
	if status/100 != 2 {
		t.Fatalf("%s %s: status %d: %s", method, path, status, text)
	}
	if out != nil {
		if err := json.Unmarshal(text, out); err != nil {
			t.Fatalf("%s %s: %v in %s", method, path, err, text)
		}
	}
}

// tryCall calls the API at any path and returns what it answers.
func tryCall(t *testing.T, g *gateway.Gateway, token, method, path string, in any) (status int, text []byte) {
	t.Helper()
	body, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequest(method, g.URL()+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = http.Header{"Authorization": {"Bearer " + token}, "Content-Type": {"application/json"}}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err = io.ReadAll(res.Body)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	return res.StatusCode, text
}

func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(text)
}

func await(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("not within 20 s: %s", what)
		}
	}
}

type delivery struct {
	ID       string `json:"id"`
	State    string `json:"state"`
	Attempts int    `json:"attempts"`
}

func TestStartInAnEmptyFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "data")
	g := start(t, config(dir))
	defer func() { stop(t, g) }()
	token := g.FirstToken
	if token == "" {
		t.Error("the first start: got no token, want one")
	}
	if runtime.GOOS != "windows" {
		for name, want := range map[string]os.FileMode{".": 0o700, "sealhook.key": 0o600, "sealhook.db": 0o600} {
			info, err := os.Stat(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if got := info.Mode().Perm(); got != want {
				t.Errorf("%s: got the mode %#o, want %#o", name, got, want)
			}
		}
	}
	for _, path := range []string{"/livez", "/readyz"} {
		if status, body := get(t, g.URL()+path); status != 200 || body != "ok\n" {
			t.Errorf("%s: got %d %q, want 200 ok", path, status, body)
		}
	}
	if status, _ := get(t, g.URL()+"/v1/tenants"); status != 401 {
		t.Errorf("the API without a token: got %d, want 401", status)
	}
	var endpoint struct{ ID, Secret string }
	call(t, g, token, "POST", "/endpoints", map[string]any{"url": "http://127.0.0.1:1/", "event_types": []string{"*"}}, &endpoint)
	stop(t, g)

	g = start(t, config(dir))
	if g.FirstToken != "" {
		t.Error("the second start: got another token, want none")
	}
	var secrets struct{ Items []struct{ Secret string } }
	call(t, g, token, "POST", "/endpoints/"+endpoint.ID+"/secrets/reveal", nil, &secrets)
	if len(secrets.Items) != 1 || secrets.Items[0].Secret != endpoint.Secret {
		t.Errorf("after a restart the endpoint has %d secrets, want the one that was made", len(secrets.Items))
	}
}

// While there is no owner, each start gives out a link that makes one.
func TestSetupLink(t *testing.T) {
	dir := t.TempDir()
	if _, err := gateway.NewSetupURL(t.Context(), config(dir)); err == nil || !strings.Contains(err.Error(), "is no data directory") {
		t.Errorf("before the first start: got the error %v, want one", err)
	}
	g := start(t, config(dir))
	defer func() { stop(t, g) }()
	first := g.SetupURL
	if !strings.HasPrefix(first, g.URL()+"/setup#") {
		t.Fatalf("got the link %s, want one to %s/setup#…", first, g.URL())
	}
	if _, err := gateway.NewSetupURL(t.Context(), config(dir)); err == nil || !strings.Contains(err.Error(), "another process has it open") {
		t.Errorf("while it runs: got the error %v, want one", err)
	}
	setup := func(link, email string) int {
		t.Helper()
		_, code, _ := strings.Cut(link, "#")
		res, err := http.Post(g.URL()+"/v1/setup", "application/json", strings.NewReader(
			fmt.Sprintf(`{"code":%q,"name":"Ada","email":%q,"password":"correct horse battery"}`, code, email)))
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		return res.StatusCode
	}
	stop(t, g)
	g = start(t, config(dir))
	if g.SetupURL == "" || g.FirstToken != "" {
		t.Errorf("the second start: got the link %q and the token %q, want a link alone", g.SetupURL, g.FirstToken)
	}
	if got := setup(first, "ada@example.com"); got != 401 {
		t.Errorf("the link of before: got %d, want 401", got)
	}
	if got := setup(g.SetupURL, "ada@example.com"); got != 201 {
		t.Errorf("the link: got %d, want 201", got)
	}
	stop(t, g)
	again, err := gateway.NewSetupURL(t.Context(), gateway.Config{Data: dir, PublicURL: "https://hooks.example/x"})
	if err != nil || !strings.HasPrefix(again, "https://hooks.example/x/setup#") {
		t.Fatalf("when it does not run: got the link %s and the error %v", again, err)
	}
	g = start(t, config(dir))
	if g.SetupURL != "" {
		t.Errorf("when there is an owner: got the link %s, want none", g.SetupURL)
	}
	if got := setup(again, "bob@example.com"); got != 201 {
		t.Errorf("the further link: got %d, want 201", got)
	}
}

func TestRefusesToStart(t *testing.T) {
	t.Run("beside a database without its key", func(t *testing.T) {
		dir := t.TempDir()
		stop(t, start(t, config(dir)))
		key := filepath.Join(dir, "sealhook.key")
		text, err := os.ReadFile(key)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(key); err != nil {
			t.Fatal(err)
		}
		_, err = gateway.Start(t.Context(), config(dir))
		hinted, ok := errors.AsType[interface {
			error
			Hint() string
		}](err)
		if !ok || !strings.Contains(hinted.Hint(), "backup") {
			t.Errorf("got the error %v, want one that hints at the backup", err)
		}
		if _, err := os.Stat(key); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a new key file was made: %v", err)
		}
		if err := os.WriteFile(key, text, 0o600); err != nil {
			t.Fatal(err)
		}
		stop(t, start(t, config(dir)))
	})
	t.Run("with the key file of another database", func(t *testing.T) {
		dir, other := t.TempDir(), t.TempDir()
		g := start(t, config(dir))
		call(t, g, g.FirstToken, "POST", "/endpoints",
			map[string]any{"url": "http://127.0.0.1:9/", "event_types": []string{"*"}}, nil)
		stop(t, g)
		stop(t, start(t, config(other)))
		text, err := os.ReadFile(filepath.Join(other, "sealhook.key"))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "sealhook.key"), text, 0o600); err != nil {
			t.Fatal(err)
		}
		g, err = gateway.Start(t.Context(), config(dir))
		if _, ok := errors.AsType[*vault.KeyError](err); !ok {
			t.Errorf("got the error %v, want one about the key", err)
		}
		if err == nil {
			stop(t, g)
		}
	})
	t.Run("with a key file that others may read", func(t *testing.T) {
		if runtime.GOOS == "windows" {
			t.Skip("Windows keeps permissions elsewhere")
		}
		dir := t.TempDir()
		stop(t, start(t, config(dir)))
		if err := os.Chmod(filepath.Join(dir, "sealhook.key"), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := gateway.Start(t.Context(), config(dir)); err == nil || !strings.Contains(err.Error(), "chmod 600") {
			t.Errorf("got the error %v, want one that says chmod 600", err)
		}
	})
	t.Run("in a folder that another process has open", func(t *testing.T) {
		dir := t.TempDir()
		g := start(t, config(dir))
		if _, err := gateway.Start(t.Context(), config(dir)); err == nil || !strings.Contains(err.Error(), "another process") {
			t.Errorf("got the error %v, want one about another process", err)
		}
		if status, _ := get(t, g.URL()+"/readyz"); status != 200 {
			t.Errorf("the first one: got %d, want 200", status)
		}
		stop(t, g)
	})
	t.Run("in a file", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := gateway.Start(t.Context(), config(file)); err == nil {
			t.Error("got no error")
		}
	})
	t.Run("in a folder that cannot be written", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.Chmod(dir, 0o500); err != nil {
			t.Fatal(err)
		}
		if f, err := os.Create(filepath.Join(dir, "probe")); err == nil {
			f.Close()
			t.Skip("this user may write everywhere")
		}
		if _, err := gateway.Start(t.Context(), config(dir)); !errors.Is(err, os.ErrPermission) {
			t.Errorf("got the error %v, want %v", err, os.ErrPermission)
		}
	})
	t.Run("with a timeout that no lease can hold", func(t *testing.T) {
		c := config(t.TempDir())
		c.Timeout = time.Minute
		if _, err := gateway.Start(t.Context(), c); err == nil {
			t.Error("got no error")
		}
	})
}

func TestURLOfEveryAddress(t *testing.T) {
	c := config(t.TempDir())
	c.Listen = ":0"
	g := start(t, c)
	if status, _ := get(t, g.URL()+"/livez"); status != 200 || !strings.HasPrefix(g.URL(), "http://localhost:") {
		t.Errorf("%s: got %d, want a URL with localhost and 200", g.URL(), status)
	}
	stop(t, g)
}

// A start that fails has shown no token, and so must not have made one.
func TestPortInUse(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	c := config(t.TempDir())
	c.Listen = taken.Addr().String()
	if _, err := gateway.Start(t.Context(), c); !errors.Is(err, syscall.EADDRINUSE) {
		t.Errorf("got the error %v, want %v", err, syscall.EADDRINUSE)
	}
	c.Listen = "127.0.0.1:0"
	g := start(t, c)
	if g.FirstToken == "" {
		t.Error("the first start that succeeds: got no token, want one")
	}
	stop(t, g)
	select {
	case err := <-g.Failed():
		t.Errorf("after Stop: got the failure %v, want none", err)
	default:
	}
}

func TestPublishDeliverAndDeliverAgain(t *testing.T) {
	type got struct {
		header http.Header
		body   []byte
	}
	arrived := make(chan got, 10)
	var status atomic.Int64
	status.Store(500)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.WriteHeader(int(status.Load()))
		arrived <- got{r.Header, body}
	}))
	defer receiver.Close()
	g := start(t, config(t.TempDir()))
	defer stop(t, g)
	var endpoint struct{ ID, Secret string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"user.created"}}, &endpoint)
	var event struct {
		ID         string
		Deliveries int
	}
	payload := `{"b":1.50,  "a":"<&>"}`
	call(t, g, g.FirstToken, "POST", "/events?type=user.created", json.RawMessage(payload), &event)
	if event.Deliveries != 1 {
		t.Fatalf("got %d deliveries, want 1", event.Deliveries)
	}
	var list struct{ Items []delivery }
	state := func() delivery {
		call(t, g, g.FirstToken, "GET", "/deliveries?event="+event.ID, nil, &list)
		return list.Items[0]
	}
	await(t, "both attempts fail", func() bool { return state().State == "failed" })
	if d := state(); d.Attempts != 2 {
		t.Errorf("got %d attempts, want 2", d.Attempts)
	}
	status.Store(204)
	call(t, g, g.FirstToken, "POST", "/deliveries/"+state().ID+"/replay", nil, nil)
	await(t, "the delivery", func() bool { return state().State == "delivered" })

	v, err := catalog.MustGet("standard-webhooks").Verifier(scheme.NewSecret(endpoint.Secret))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		d := <-arrived
		if err := v.Verify(d.header, d.body); err != nil {
			t.Errorf("attempt %d: %v", i+1, err)
		}
		if n := d.header.Get("Sealhook-Attempt"); n != fmt.Sprint(i+1) || d.header.Get("Webhook-Id") != event.ID || d.header.Get("User-Agent") != "Sealhook/" {
			t.Errorf("attempt %d: got the number %s, the id %s and the agent %q", i+1, n, d.header.Get("Webhook-Id"), d.header.Get("User-Agent"))
		}
	}
}

// What waits for an endpoint that fails says so in the API, and goes out when
// the endpoint is mended.
func TestDeliveriesThatWait(t *testing.T) {
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/bad" {
			w.WriteHeader(500)
		}
	}))
	defer receiver.Close()
	c := config(t.TempDir())
	c.Schedule = []time.Duration{time.Millisecond, time.Second, time.Second, time.Second}
	g := start(t, c)
	defer stop(t, g)
	var endpoint struct{ ID string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL + "/bad", "event_types": []string{"*"}}, &endpoint)
	const events = 20
	for range events {
		call(t, g, g.FirstToken, "POST", "/events?type=a", 1, nil)
	}
	var list struct {
		Items []struct{ State, Reason string }
	}
	await(t, "a reason to wait", func() bool {
		call(t, g, g.FirstToken, "GET", "/deliveries?state=pending", nil, &list)
		return len(list.Items) > 0 && strings.HasPrefix(list.Items[0].Reason, "waits: the endpoint fails")
	})
	call(t, g, g.FirstToken, "PATCH", "/endpoints/"+endpoint.ID, map[string]any{"url": receiver.URL + "/good"}, nil)
	await(t, "all delivered", func() bool {
		call(t, g, g.FirstToken, "GET", "/deliveries?state=delivered", nil, &list)
		return len(list.Items) == events
	})
}

func TestReceiveAndForward(t *testing.T) {
	arrived := make(chan http.Header, 1)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { arrived <- r.Header }))
	defer receiver.Close()
	c := config(t.TempDir())
	c.PublicURL = "https://hooks.example"
	g := start(t, c)
	defer stop(t, g)
	var source struct {
		ID, Secret string
		URL        string `json:"ingest_url"`
	}
	call(t, g, g.FirstToken, "POST", "/sources", map[string]any{"name": "webex", "scheme": "webex"}, &source)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"webex.messages.created"}}, nil)
	path, ok := strings.CutPrefix(source.URL, c.PublicURL)
	if !ok {
		t.Fatalf("the ingest URL is %s, want it under %s", source.URL, c.PublicURL)
	}
	signer, err := catalog.MustGet("webex").Signer(scheme.NewSecret(source.Secret))
	if err != nil {
		t.Fatal(err)
	}
	m := &scheme.Message{Header: make(http.Header), Body: []byte(`{"resource":"messages","event":"created"}`)}
	if err := signer.Sign(m); err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequest("POST", g.URL()+path, bytes.NewReader(m.Body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = m.Header
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != 200 {
		t.Fatalf("got %d, want 200", res.StatusCode)
	}
	h := <-arrived
	if h.Get("X-Spark-Signature") != m.Header.Get("X-Spark-Signature") || h.Get("Webhook-Signature") == "" {
		t.Errorf("forwarded with %v, want the provider's signature and our own", h)
	}
}

// Whatever was accepted until the end is delivered, before it or by the next start.
func TestStopUnderLoad(t *testing.T) {
	var got sync.Map
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { got.Store(r.Header.Get("Webhook-Id"), true) }))
	defer receiver.Close()
	c := config(t.TempDir())
	g := start(t, c)
	token := g.FirstToken
	call(t, g, token, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}}, nil)

	var accepted sync.Map
	var n, broken atomic.Int64
	var publishing sync.WaitGroup
	stopped := make(chan struct{})
	for range 4 {
		publishing.Go(func() {
			for {
				select {
				case <-stopped:
					return
				default:
				}
				req, _ := http.NewRequest("POST", g.URL()+"/v1/tenants/default/events?type=a", strings.NewReader("x"))
				req.Header.Set("Authorization", "Bearer "+token)
				res, err := http.DefaultClient.Do(req)
				if err != nil {
					continue // nobody listens any more
				}
				var event struct{ ID string }
				err = json.NewDecoder(res.Body).Decode(&event)
				res.Body.Close()
				switch {
				case err != nil:
					broken.Add(1)
				case res.StatusCode == 202:
					accepted.Store(event.ID, true)
					n.Add(1)
				}
			}
		})
	}
	await(t, "some accepted", func() bool { return n.Load() >= 100 })
	stop(t, g)
	close(stopped)
	publishing.Wait()
	if broken.Load() > 0 {
		t.Errorf("got %d answers cut off, want none", broken.Load())
	}
	g = start(t, c)
	defer stop(t, g)
	await(t, "all delivered", func() bool {
		all := true
		accepted.Range(func(id, _ any) bool { _, ok := got.Load(id); all = all && ok; return all })
		return all
	})
}

// A client that never ends its request is not waited for longer than asked.
func TestStopWhenItsContextEnds(t *testing.T) {
	c := config(t.TempDir())
	g := start(t, c)
	conn, err := net.Dial("tcp", strings.TrimPrefix(g.URL(), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	_, err = io.WriteString(conn, "POST /v1/tenants/default/events?type=a HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "+g.FirstToken+"\r\nContent-Length: 10\r\n\r\nhalf")
	if err != nil {
		t.Fatal(err)
	}
	call(t, g, g.FirstToken, "GET", "/stats", nil, nil) // its turn comes later
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := g.Stop(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got the error %v, want %v", err, context.Canceled)
	}
	g = start(t, c) // everything was let go
	stop(t, g)
}

// A poll through the gateway waits, and does not keep it from stopping.
func TestPoll(t *testing.T) {
	g := start(t, config(t.TempDir()))
	var endpoint struct{ ID, Secret string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"kind": "poll", "event_types": []string{"*"}}, &endpoint)
	type poll struct {
		Items []struct {
			Header  []struct{ Name, Value string }
			Payload []byte
		}
		Cursor string
	}
	answers := make(chan poll)
	ask := func(query string) {
		var p poll
		call(t, g, g.FirstToken, "GET", "/endpoints/"+endpoint.ID+"/poll?"+query, nil, &p)
		answers <- p
	}
	go ask("wait=30")
	call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "a", "payload": "x"}, nil)
	p := <-answers
	if len(p.Items) != 1 {
		t.Fatalf("got %+v, want one delivery", p)
	}
	h := make(http.Header)
	for _, f := range p.Items[0].Header {
		h.Add(f.Name, f.Value)
	}
	v, err := catalog.MustGet("standard-webhooks").Verifier(scheme.NewSecret(endpoint.Secret))
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Verify(h, p.Items[0].Payload); err != nil {
		t.Error(err)
	}
	go ask("wait=30&after=" + p.Cursor)
	await(t, "what was polled is delivered", func() bool {
		var page struct{ Items []delivery }
		call(t, g, g.FirstToken, "GET", "/deliveries", nil, &page)
		return page.Items[0].State == "delivered"
	})
	begun := time.Now()
	stop(t, g)
	if p := <-answers; len(p.Items) != 0 || p.Cursor == "" {
		t.Errorf("got %+v, want nothing more, and the cursor", p)
	}
	if took := time.Since(begun); took > 20*time.Second {
		t.Errorf("stopping took %s, and waited for the poll", took)
	}
}

// What receivers ask for, end to end: credentials that nobody can read again,
// a proxy that all goes through, and an endpoint that is disabled and
// announced.
func TestCourtesies(t *testing.T) {
	const canary = "hunter2-canary"
	var mu sync.Mutex // guards the fields below
	var connects, announced []string
	var authorization string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		connects = append(connects, r.Method+" "+r.Header.Get("Proxy-Authorization"))
		mu.Unlock()
		to, err := net.Dial("tcp", r.Host)
		if err != nil {
			w.WriteHeader(502)
			return
		}
		w.WriteHeader(200)
		from, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		go func() { io.Copy(to, from); to.Close() }()
		go func() { io.Copy(from, to); from.Close() }()
	}))
	defer proxy.Close()
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		defer mu.Unlock()
		if r.URL.Path == "/ops" {
			announced = append(announced, string(body))
			return
		}
		authorization = r.Header.Get("Authorization")
		w.Header().Set("Webhook-Delivery", "disable")
	}))
	defer receiver.Close()

	dir := t.TempDir()
	c := config(dir)
	var logged logtest.Buffer
	c.Log = slog.New(slog.NewTextHandler(&logged, nil))
	var err error
	if c.EgressProxy, err = egress.ParseProxy(strings.Replace(proxy.URL, "//", "//ops:"+canary+"@", 1)); err != nil {
		t.Fatal(err)
	}
	g := start(t, c)
	var e struct{ ID string }
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{
		"url": receiver.URL + "/hooks", "event_types": []string{"*"}, "auth": map[string]any{"bearer": map[string]string{"token": canary}},
	}, &e)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL + "/ops", "event_types": []string{"sealhook.endpoint.disabled"}}, nil)
	call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "a", "payload": 1}, nil)
	await(t, "the announcement", func() bool { mu.Lock(); defer mu.Unlock(); return len(announced) == 1 })
	var got struct {
		Disabled       bool
		DisabledReason string `json:"disabled_reason"`
	}
	call(t, g, g.FirstToken, "GET", "/endpoints/"+e.ID, nil, &got)
	if !got.Disabled || got.DisabledReason != "it answered webhook-delivery: disable" {
		t.Errorf("got %+v, want it disabled", got)
	}
	stop(t, g)

	mu.Lock()
	defer mu.Unlock()
	if authorization != "Bearer "+canary || !strings.Contains(announced[0], e.ID) || strings.Contains(announced[0], receiver.URL) {
		t.Errorf("got the header %q and %s, want the token, and the endpoint without its URL", authorization, announced[0])
	}
	if want := "CONNECT Basic " + base64.StdEncoding.EncodeToString([]byte("ops:"+canary)); len(connects) == 0 || connects[0] != want {
		t.Errorf("the proxy got %v, want %s", connects, want)
	}
	if strings.Contains(logged.String(), canary) {
		t.Errorf("the log holds a secret:\n%s", logged.String())
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(files) < 2 {
		t.Fatalf("got the files %v, error %v", files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(text, []byte(canary)) {
			t.Errorf("%s holds a secret", filepath.Base(file))
		}
	}
}

// A webhook that leads back to the gateway would run in circles, whatever the
// operator allows.
func TestNothingToItself(t *testing.T) {
	c := config(t.TempDir())
	c.PublicURL = "https://hooks.example"
	g := start(t, c)
	defer func() { stop(t, g) }()
	port := g.URL()[strings.LastIndex(g.URL(), ":"):]
	for url, want := range map[string]int{
		g.URL() + "/in/src_0000000000002":     422,
		"http://localhost" + port:             422,
		"https://127.0.0.1" + port:            422,
		"https://hooks.example/in/src_1":      422,
		"https://HOOKS.example:443/":          422,
		"https://hooks.example:8443/":         201,
		"http://127.0.0.2" + port + "/a/hook": 201,
	} {
		body := fmt.Sprintf(`{"url": %q, "event_types": ["*"]}`, url)
		req, err := http.NewRequestWithContext(t.Context(), "POST", g.URL()+"/v1/tenants/default/endpoints", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header = http.Header{"Authorization": {"Bearer " + g.FirstToken}, "Content-Type": {"application/json"}}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != want {
			t.Errorf("%s: got %d, want %d", url, res.StatusCode, want)
		}
	}
}

// Pages, API and ingest are one origin, under the path of the public URL with
// and without it, and pages are only what a browser asks for.
func TestPagesUnderAPrefix(t *testing.T) {
	c := config(t.TempDir())
	c.PublicURL = "https://example.com/some/prefix"
	g := start(t, c)
	defer stop(t, g)
	const page, problem = "text/html; charset=utf-8", "application/problem+json"
	for _, test := range []struct {
		path, accept string
		status       int
		contentType  string
	}{
		{"/", "text/html", 200, page},
		{"/endpoints/ep_1", "text/html,*/*", 200, page},
		{"/endpoints/ep_1", "application/json", 404, problem},
		{"/assets/app.js", "*/*", 200, "text/javascript; charset=utf-8"},
		{"/v1/tenants", "text/html", 401, problem},
		{"/v1/nowhere", "text/html", 404, problem},
		{"/openapi.json", "text/html", 200, "application/openapi+json"},
		{"/livez", "text/html", 200, "text/plain; charset=utf-8"},
	} {
		for _, prefix := range []string{"", "/some/prefix"} {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, g.URL()+prefix+test.path, nil)
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Accept", test.accept)
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(res.Body)
			res.Body.Close()
			if err != nil || res.StatusCode != test.status || res.Header.Get("Content-Type") != test.contentType {
				t.Errorf("%s%s for %s: got status %d and %s, want %d and %s", prefix, test.path, test.accept, res.StatusCode, res.Header.Get("Content-Type"), test.status, test.contentType)
			}
			if test.contentType == page && !bytes.Contains(text, []byte(`<base href="/some/prefix/">`)) {
				t.Errorf("%s%s: the page does not know the prefix: %s", prefix, test.path, text)
			}
		}
	}
}
