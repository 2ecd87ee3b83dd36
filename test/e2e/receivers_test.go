// Package e2e tests the whole gateway, from the API to receivers that were
// written in other languages from the vendors' documents.
package e2e_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/test/receivers"
)

// A target is one way to receive: a scheme, and the path under which a
// receiver serves it.
type target struct {
	path, scheme     string
	signing, receive string // the secret of the gateway's side and of the receiver's
	refusal          int    // the status with which the document's receiver refuses
}

func targets(t *testing.T) []target {
	t.Helper()
	list := []target{
		{path: "ticket-spot", refusal: 500},
		{path: "freispace", refusal: 403},
		{path: "spaces", refusal: 401},
		{path: "spaces-raw", refusal: 401},
		{path: "webex", refusal: 401},
		{path: "standard-webhooks", refusal: 401},
	}
	for i := range list {
		list[i].scheme = list[i].path
		list[i].signing = catalog.MustGet(list[i].scheme).GenerateSecret().Reveal()
		list[i].receive = list[i].signing
	}
	seed := make([]byte, 32)
	rand.Read(seed)
	private := "whsk_" + base64.StdEncoding.EncodeToString(seed)
	public, ok := catalog.MustGet("standard-webhooks").PublicKey(scheme.NewSecret(private))
	if !ok {
		t.Fatal("an Ed25519 secret has no public key")
	}
	return append(list, target{path: "standard-webhooks-v1a", scheme: "standard-webhooks", signing: private, receive: public, refusal: 401})
}

// The payloads are bytes that a JSON printer would change, and for Spaces one
// with a field data of its own, one without, and one that is no JSON object.
var payloads = []string{
	`{"id": 12345678901234567890, "b":1.50,  "a":"<&>é \u00e9", "data":"text, \"quoted\""}`,
	"{\"name\":\"no data field\"}\n",
	`[1, 2, 3]`,
}

// Each receiver accepts every genuine delivery of every scheme, and refuses
// the same delivery with one byte of its body changed.
func TestReceiversInOtherLanguages(t *testing.T) {
	for _, language := range receivers.Languages {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			list := targets(t)
			secrets := make(map[string]string)
			for _, target := range list {
				secrets[target.path] = target.receive
			}
			receiver := receivers.Start(t, language, secrets)
			g := start(t)
			tamper := newTamperer(t, receiver.URL)
			for _, target := range list {
				tamper.refusal["/"+target.path] = target.refusal
				g.post(t, "/v1/tenants/default/endpoints", map[string]any{
					"url": tamper.url + "/" + target.path, "event_types": []string{"test." + target.path},
					"scheme": target.scheme, "secret": target.signing,
				}, nil)
			}
			for _, target := range list {
				for _, payload := range payloads {
					g.post(t, "/v1/tenants/default/events?type=test."+target.path, json.RawMessage(payload), nil)
					tamper.await(t, target.path)
				}
			}
			for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
				var stats struct{ Deliveries map[string]int }
				g.get(t, "/v1/tenants/default/stats", &stats)
				if stats.Deliveries["delivered"] == len(list)*len(payloads) {
					break
				}
				if time.Now().After(deadline) {
					t.Fatalf("deliveries %v, want %d delivered", stats.Deliveries, len(list)*len(payloads))
				}
			}
		})
	}
}

// A tamperer stands between the gateway and a receiver. It hands each
// delivery on as it came, and then with one byte of the body changed.
type tamperer struct {
	url      string
	receiver string
	refusal  map[string]int // by path
	done     chan error
}

func newTamperer(t *testing.T, receiver string) *tamperer {
	tamper := &tamperer{receiver: receiver, refusal: make(map[string]int), done: make(chan error, 64)}
	server := httptest.NewServer(tamper)
	t.Cleanup(server.Close)
	tamper.url = server.URL
	return tamper
}

func (x *tamperer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err == nil {
		err = x.check(r.URL.Path, r.Header, body)
	}
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
	}
	x.done <- err
}

func (x *tamperer) check(path string, h http.Header, body []byte) error {
	if err := x.hand(path, h, body, 200, 204); err != nil {
		return fmt.Errorf("genuine delivery: %w", err)
	}
	changes := []int{len(body) / 3, len(body) - 3}
	refusals := []int{x.refusal[path]}
	if path == "/spaces" { // which signs the value of data alone, and parses the body first
		changes = []int{bytes.Index(body, []byte(`"data":"`)) + len(`"data":"`)}
		refusals = append(refusals, http.StatusBadRequest)
	}
	for _, at := range changes {
		changed := slices.Clone(body)
		changed[at] ^= 1
		if err := x.hand(path, h, changed, refusals...); err != nil {
			return fmt.Errorf("byte %d changed: %w", at, err)
		}
	}
	return nil
}

// hand sends a delivery on and checks the answer's status.
func (x *tamperer) hand(path string, h http.Header, body []byte, want ...int) error {
	req, err := http.NewRequest(http.MethodPost, x.receiver+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header = h.Clone()
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	text, _ := io.ReadAll(res.Body)
	if !slices.Contains(want, res.StatusCode) {
		return fmt.Errorf("%s answered %d %.200q to %q, want %v", path, res.StatusCode, text, body, want)
	}
	return nil
}

func (x *tamperer) await(t *testing.T, path string) {
	t.Helper()
	select {
	case err := <-x.done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Fatalf("%s: no delivery within 20 s", path)
	}
}

// A client talks to a running gateway.
type client struct{ url, token string }

// start runs a gateway in a folder of its own until the test ends.
func start(t *testing.T) *client {
	t.Helper()
	g, err := gateway.Start(t.Context(), gateway.Config{
		Data: t.TempDir(), Listen: "127.0.0.1:0", EgressAllow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
		Schedule: []time.Duration{50 * time.Millisecond, 100 * time.Millisecond},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := g.Stop(context.Background()); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	return &client{g.URL(), g.FirstToken}
}

func (c *client) post(t *testing.T, path string, in, out any) {
	t.Helper()
	body, err := json.Marshal(in)
	if raw, ok := in.(json.RawMessage); ok {
		body = raw // Marshal would print it again
	}
	if err != nil {
		t.Fatal(err)
	}
	c.do(t, http.MethodPost, path, body, out)
}

func (c *client) get(t *testing.T, path string, out any) {
	t.Helper()
	c.do(t, http.MethodGet, path, nil, out)
}

func (c *client) do(t *testing.T, method, path string, body []byte, out any) {
	t.Helper()
	req, err := http.NewRequest(method, c.url+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	if res.StatusCode/100 != 2 {
		t.Fatalf("%s %s: status %d: %s", method, path, res.StatusCode, text)
	}
	if out != nil {
		if err := json.Unmarshal(text, out); err != nil {
			t.Fatalf("%s %s: %v in %s", method, path, err, text)
		}
	}
}
