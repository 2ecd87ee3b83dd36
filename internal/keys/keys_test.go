package keys_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/keys"
	"github.com/sealhook/sealhook/scheme"
)

// A sender publishes keys over HTTPS on the loopback address.
type sender struct {
	*httptest.Server
	fetches atomic.Int64

	mu     sync.Mutex // guards answer
	answer func(http.ResponseWriter)
}

func newSender(t *testing.T) *sender {
	s := &sender{answer: keySet("1")}
	s.Server = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fetches.Add(1)
		s.mu.Lock()
		answer := s.answer
		s.mu.Unlock()
		answer(w)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *sender) set(answer func(http.ResponseWriter)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answer = answer
}

// keySet answers with a set of one key.
func keySet(id string) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		fmt.Fprintf(w, `{"keys":[{"kty":"OKP","crv":"Ed25519","kid":%q,"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}`, id)
	}
}

func status(code int) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		w.Header().Set("Location", "/elsewhere")
		w.WriteHeader(code)
	}
}

// A world is a Fetcher, a sender and a clock.
type world struct {
	*keys.Fetcher
	t      *testing.T
	sender *sender
	now    time.Time
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, sender: newSender(t), now: time.Unix(1_700_000_000, 0)}
	roots := w.sender.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	w.Fetcher = keys.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}}, egress.Options{RootCAs: roots}, func() time.Time { return w.now })
	t.Cleanup(w.Fetcher.Close)
	return w
}

// resolve asks for a key after a while.
func (w *world) resolve(after time.Duration, id string) (*scheme.KeySet, error) {
	w.now = w.now.Add(after)
	return w.Resolve(w.t.Context(), scheme.KeyQuery{URL: w.sender.URL + "/jwks", Format: "jwks", ID: id})
}

// want asks for a key after a while, and fails the test if that does not find
// the key set with key has (empty: an error), after that many fetches in all.
func (w *world) want(step string, after time.Duration, id, has string, fetches int64) {
	w.t.Helper()
	set, err := w.resolve(after, id)
	if has == "" && err == nil || has != "" && (err != nil || !set.Has(has)) {
		w.t.Errorf("%s: got %v and %v, want key %q", step, set, err, has)
	}
	if got := w.sender.fetches.Load(); got != fetches {
		w.t.Errorf("%s: got %d fetches, want %d", step, got, fetches)
	}
}

func TestRotation(t *testing.T) {
	w := newWorld(t)
	w.want("first", 0, "1", "1", 1)
	w.want("kept", 59*time.Minute, "1", "1", 1)
	w.want("too old", time.Minute, "1", "1", 2)
	w.sender.set(keySet("2"))
	w.want("a new key, too early", 59*time.Second, "2", "1", 2)
	w.want("a new key", time.Second, "2", "2", 3)
	w.want("a forged id", 30*time.Second, "3", "2", 3)
	w.want("a forged id after a minute", 30*time.Second, "3", "2", 4)
	w.want("and again", 30*time.Second, "4", "2", 4)
}

// TestAgain asks for keys without an id.
func TestAgain(t *testing.T) {
	w := newWorld(t)
	w.want("first", 0, "", "1", 1)
	w.sender.set(keySet("2"))
	w.want("kept", time.Minute, "", "1", 1)
	set, err := w.Resolve(t.Context(), scheme.KeyQuery{URL: w.sender.URL + "/jwks", Format: "jwks", Again: true})
	if err != nil || !set.Has("2") {
		t.Errorf("what was kept did not fit: got %v and %v, want key 2", set, err)
	}
}

func TestFailures(t *testing.T) {
	w := newWorld(t)
	w.sender.set(status(500))
	w.want("first", 0, "1", "", 1)
	w.want("kept", 59*time.Second, "1", "", 1)
	w.sender.set(keySet("1"))
	w.want("better", time.Second, "1", "1", 2)
	w.sender.set(status(503))
	w.want("an old set while it fails", time.Hour, "1", "1", 3)
	w.want("a minute later", time.Minute, "1", "1", 4)
	w.want("a day later", 24*time.Hour, "1", "", 5)
}

func TestRefusedAnswers(t *testing.T) {
	for name, answer := range map[string]func(http.ResponseWriter){
		"redirect":  status(302),
		"not found": status(404),
		"no set":    func(w http.ResponseWriter) { fmt.Fprint(w, "<html>") },
		"large":     func(w http.ResponseWriter) { keySet("1")(w); fmt.Fprint(w, strings.Repeat(" ", scheme.MaxKeySet)) },
	} {
		w := newWorld(t)
		w.sender.set(answer)
		_, err := w.resolve(0, "1")
		if err == nil {
			t.Errorf("%s: got a key set, want an error", name)
		} else if strings.Contains(err.Error(), "127.0.0.1") {
			t.Errorf("%s: the error holds the URL: %v", name, err)
		}
	}
}

// TestPrivateAddress asks for keys inside the network.
func TestPrivateAddress(t *testing.T) {
	s := newSender(t)
	f := keys.New(egress.Policy{}, egress.Options{}, time.Now)
	defer f.Close()
	_, err := f.Resolve(t.Context(), scheme.KeyQuery{URL: s.URL, Format: "jwks"})
	if blocked, ok := errors.AsType[*egress.Error](err); !ok || blocked.Cause != egress.CauseBlocked || s.fetches.Load() > 0 {
		t.Errorf("got %v after %d fetches, want it blocked", err, s.fetches.Load())
	}
}

// TestOneFetch asks from many goroutines at once, one of which gives up.
func TestOneFetch(t *testing.T) {
	w := newWorld(t)
	let := make(chan struct{})
	w.sender.set(func(rw http.ResponseWriter) { <-let; keySet("1")(rw) })
	q := scheme.KeyQuery{URL: w.sender.URL, Format: "jwks", ID: "1"}
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() {
		_, err := w.Resolve(ctx, q)
		gone <- err
	}()
	cancel()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Errorf("the one that gave up: got %v, want %v", err, context.Canceled)
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if _, err := w.Resolve(t.Context(), q); err != nil {
				t.Error(err)
			}
		})
	}
	close(let)
	wg.Wait()
	if got := w.sender.fetches.Load(); got != 1 {
		t.Errorf("got %d fetches, want 1", got)
	}
}

// TestRoom fetches more URLs than are kept: failures do not push out key sets.
func TestRoom(t *testing.T) {
	w := newWorld(t)
	w.want("first", 0, "1", "1", 1)
	w.sender.set(status(404))
	for i := range 1100 {
		w.Resolve(t.Context(), scheme.KeyQuery{URL: fmt.Sprintf("%s/%d", w.sender.URL, i), Format: "jwks"})
	}
	w.want("kept", time.Minute, "1", "1", 1101)
}
