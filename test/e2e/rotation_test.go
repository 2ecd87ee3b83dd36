package e2e_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A delivered is what a receiver got.
type delivered struct {
	header http.Header
	body   []byte
}

// collect runs a receiver that accepts everything.
func collect(t *testing.T) (url string, got <-chan delivered) {
	c := make(chan delivered, 16)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Errorf("read a delivery: %v", err)
		}
		c <- delivered{r.Header, body}
	}))
	t.Cleanup(server.Close)
	return server.URL, c
}

func next(t *testing.T, got <-chan delivered) delivered {
	t.Helper()
	select {
	case d := <-got:
		return d
	case <-time.After(10 * time.Second):
		t.Fatal("no delivery within 10 s")
	}
	panic("unreachable")
}

// During the overlap of a rotation, a receiver that knows the old secret
// alone verifies, and so does one that knows the new one, where the scheme
// has room for both signatures. Afterwards only the new one is of use.
func TestRotation(t *testing.T) {
	for _, name := range []string{"ticket-spot", "freispace", "spaces", "spaces-raw", "webex", "standard-webhooks"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := start(t)
			url, got := collect(t)
			var endpoint, rotated struct{ ID, Secret string }
			g.post(t, "/v1/tenants/default/endpoints", map[string]any{"url": url, "event_types": []string{"*"}, "scheme": name}, &endpoint)
			// Long enough for the deliveries inside of it, and then waited out.
			const overlap = 2 * time.Second
			rotatedAt := time.Now()
			g.post(t, "/v1/tenants/default/endpoints/"+endpoint.ID+"/secrets/rotate", map[string]any{"overlap": overlap.String()}, &rotated)
			before, after := verifier(t, name, endpoint.Secret), verifier(t, name, rotated.Secret)
			check := func(when string, oldVerifies, newVerifies bool) {
				t.Helper()
				g.post(t, "/v1/tenants/default/events", map[string]any{"type": "rotation." + when, "payload": 1}, nil)
				d := next(t, got)
				if err := before.Verify(d.header, d.body); (err == nil) != oldVerifies {
					t.Errorf("%s the overlap, the old secret: got %v, want it to verify: %t", when, err, oldVerifies)
				}
				if err := after.Verify(d.header, d.body); (err == nil) != newVerifies {
					t.Errorf("%s the overlap, the new secret: got %v, want it to verify: %t", when, err, newVerifies)
				}
			}
			check("during", true, name == "standard-webhooks")
			time.Sleep(time.Until(rotatedAt.Add(overlap + 100*time.Millisecond))) // the promise is about time
			check("after", false, true)
		})
	}
}

func verifier(t *testing.T, name, secret string) *scheme.Verifier {
	t.Helper()
	v, err := catalog.MustGet(name).Verifier(scheme.NewSecret(secret))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// What comes in through a source goes on byte for byte, with the provider's
// own signature still good, and signed anew.
func TestForwardedAsItCame(t *testing.T) {
	g := start(t)
	url, got := collect(t)
	secret := catalog.MustGet("freispace").GenerateSecret()
	var source struct {
		ID     string
		Ingest string `json:"ingest_url"`
	}
	g.post(t, "/v1/tenants/default/sources", map[string]any{"name": "provider", "scheme": "freispace", "secret": secret.Reveal()}, &source)
	var endpoint struct{ Secret string }
	g.post(t, "/v1/tenants/default/endpoints",
		map[string]any{"url": url, "event_types": []string{"*"}, "sources": []string{source.ID}, "scheme": "standard-webhooks"}, &endpoint)
	signer, err := catalog.MustGet("freispace").Signer(secret)
	if err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{"", "{\"a\" : 1.0,\r\n\"a\":2}\n", "\x00\xff\xfe", strings.Repeat("x", 1<<20)} {
		req, err := http.NewRequest(http.MethodPost, source.Ingest, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/x-of-its-own; charset=odd")
		if err := signer.SignRequest(req, ""); err != nil {
			t.Fatal(err)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != http.StatusOK {
			t.Fatalf("the source answered %d, want 200", res.StatusCode)
		}
		d := next(t, got)
		if string(d.body) != body {
			t.Errorf("forwarded %.40q (%d bytes), want %.40q (%d bytes)", d.body, len(d.body), body, len(body))
		}
		if got := d.header.Get("Content-Type"); got != "application/x-of-its-own; charset=odd" {
			t.Errorf("Content-Type: got %q", got)
		}
		if err := verifier(t, "freispace", secret.Reveal()).Verify(d.header, d.body); err != nil {
			t.Errorf("the provider's signature: %v", err)
		}
		if err := verifier(t, "standard-webhooks", endpoint.Secret).Verify(d.header, d.body); err != nil {
			t.Errorf("the gateway's signature: %v", err)
		}
	}
}
