package scheme_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

func TestReplaysRefused(t *testing.T) {
	for _, name := range vendors {
		s := get(t, name)
		v := verifier(t, s, scheme.NewSecret(secretA))
		v.Replays = &scheme.MemoryReplays{Now: now}
		m := message(`{"data":"a"}`)
		sign(t, signer(t, s, scheme.NewSecret(secretA)), m)
		for i, want := range []string{"ok", "replayed", "replayed"} {
			if got := code(v.Verify(m.Header, m.Body)); got != want {
				t.Errorf("%s: time %d: got %s, want %s", name, i+1, got, want)
			}
		}
		forged := clone(m)
		forged.Header.Set(s.Definition().Carrier.Name, "x")
		if got := code(v.Verify(forged.Header, forged.Body)); got != "malformed" {
			t.Errorf("%s: forged: got %s, want malformed", name, got)
		}
		other := message(`{"data":"b"}`)
		other.ID = "msg_other"
		sign(t, signer(t, s, scheme.NewSecret(secretA)), other)
		if got := code(v.Verify(other.Header, other.Body)); got != "ok" {
			t.Errorf("%s: another webhook: got %s, want ok", name, got)
		}
	}
}

// TestReplayOfItsOwnRetry signs a webhook again under the same id, as a sender
// does that got no answer.
func TestReplayOfItsOwnRetry(t *testing.T) {
	s := get(t, "standard-webhooks")
	v := verifier(t, s, scheme.NewSecret(secretA))
	v.Replays = &scheme.MemoryReplays{Now: now}
	for i, want := range []string{"ok", "replayed"} {
		m := message("{}")
		m.Time = at.Add(time.Duration(i) * time.Minute)
		sign(t, signer(t, s, scheme.NewSecret(secretA)), m)
		if got := code(v.Verify(m.Header, m.Body)); got != want {
			t.Errorf("attempt %d: got %s, want %s", i+1, got, want)
		}
	}
}

// TestReplayUnderAnotherID replays one webhook a thousand times with an id
// that is changed, under a scheme that has an id and does not sign it.
func TestReplayUnderAnotherID(t *testing.T) {
	s := define(t, `{"name": "unsigned-id", "title": "Unsigned id", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{ts}.{body}",
		"id": {"in": "header:X-Id"}, "timestamp": {"in": "header:X-Time", "unit": "s", "tolerance": "5m"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	v := verifier(t, s, scheme.NewSecret("secret"))
	v.Replays = &scheme.MemoryReplays{Now: now}
	m := message("{}")
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	accepted := 0
	for i := range 1000 {
		m.Header.Set("X-Id", fmt.Sprint("id", i))
		if i%2 == 1 {
			m.Header.Set("X-Sig", strings.ToUpper(m.Header.Get("X-Sig")))
		}
		if v.Verify(m.Header, m.Body) == nil {
			accepted++
		}
	}
	if accepted != 1 {
		t.Errorf("%d of 1,000 were accepted, want 1", accepted)
	}
}

// TestReplayOfPartOfAList replays a webhook that two secrets signed with one
// of its signatures left out, and after one of the secrets is gone.
func TestReplayOfPartOfAList(t *testing.T) {
	s := define(t, `{"name": "list", "title": "List", "content": "{ts}.{body}", "timestamp": {"in": "carrier:t", "unit": "s", "tolerance": "5m"},
		"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}]}`)
	a, b := scheme.NewSecret("secret a"), scheme.NewSecret("secret b")
	m := message("{}")
	sign(t, signer(t, s, a, b), m)
	parts := strings.Split(m.Header.Get("X-Sig"), ",")
	seen := &scheme.MemoryReplays{Now: now}
	for i, tt := range []struct {
		text    string
		secrets []scheme.Secret
		want    string
	}{
		{strings.Join(parts, ","), []scheme.Secret{a, b}, "ok"},
		{strings.Join(parts, ","), []scheme.Secret{a, b}, "replayed"},
		{parts[0] + "," + parts[1], []scheme.Secret{a, b}, "replayed"},
		{parts[0] + "," + parts[2], []scheme.Secret{a, b}, "replayed"},
		{parts[0] + "," + parts[2] + "," + parts[1], []scheme.Secret{b, a}, "replayed"},
		{strings.Join(parts, ","), []scheme.Secret{b}, "replayed"},
		{strings.Join(parts, ",") + ",v9=x", []scheme.Secret{a}, "replayed"},
	} {
		v := verifier(t, s, tt.secrets...)
		v.Replays = seen
		m.Header.Set("X-Sig", tt.text)
		if got := code(v.Verify(m.Header, m.Body)); got != tt.want {
			t.Errorf("case %d: got %s, want %s", i, got, tt.want)
		}
	}
	other := message("[]")
	sign(t, signer(t, s, a), other)
	v := verifier(t, s, a)
	v.Replays = seen
	if err := v.Verify(other.Header, other.Body); err != nil {
		t.Errorf("another webhook of the same second: %v", err)
	}
}

// TestReplayWindow checks that a webhook is remembered for as long as it is good for.
func TestReplayWindow(t *testing.T) {
	for name, want := range map[string]time.Duration{
		"freispace":         7 * 24 * time.Hour, // it never expires
		"spaces":            7 * 24 * time.Hour, // the scheme sets no limit
		"standard-webhooks": 7 * 24 * time.Hour, // the id may come back under a new timestamp
	} {
		s := get(t, name)
		v := verifier(t, s, scheme.NewSecret(secretA))
		var kept keeper
		v.Replays = &kept
		m := message(`{"data":"a"}`)
		sign(t, signer(t, s, scheme.NewSecret(secretA)), m)
		result, err := v.VerifyMessage(m)
		if err != nil || !strings.HasPrefix(kept.key, name+" ") || !strings.HasSuffix(kept.key, result.ReplayKey()) {
			t.Errorf("%s: remembered %q (%v)", name, kept.key, err)
		}
		if got := kept.until.Sub(at); got < want {
			t.Errorf("%s: remembered for %s, want at least %s", name, got, want)
		}
	}
	s := get(t, "spaces-raw")
	v := verifier(t, s, scheme.NewSecret(secretA))
	v.Tolerance = time.Minute
	var kept keeper
	v.Replays = &kept
	m := message("x")
	m.Time = at.Add(time.Minute) // as early as it may be
	sign(t, signer(t, s, scheme.NewSecret(secretA)), m)
	if err := v.Verify(m.Header, m.Body); err != nil || kept.until.Sub(at) <= 2*time.Minute || kept.until.Sub(at) > time.Hour {
		t.Errorf("signed with a time, within a minute: remembered for %s, want just more than two minutes (%v)", kept.until.Sub(at), err)
	}
	kept.err = errors.New("disk full")
	if _, err := v.VerifyMessage(m); !errors.Is(err, kept.err) {
		t.Errorf("a webhook that cannot be remembered: got %v, want %v", err, kept.err)
	}
}

// A keeper is a Replays that shows what it was asked.
type keeper struct {
	key   string
	until time.Time
	err   error
}

func (k *keeper) First(key string, until time.Time) (bool, error) {
	k.key, k.until = key, until
	return k.err == nil, k.err
}

func TestMemoryReplays(t *testing.T) {
	clock := at
	r := &scheme.MemoryReplays{Max: 3, Now: func() time.Time { return clock }}
	first := func(key string, life time.Duration) bool {
		t.Helper()
		ok, err := r.First(key, clock.Add(life))
		if err != nil {
			t.Fatal(err)
		}
		return ok
	}
	for i, tt := range []struct {
		key   string
		life  time.Duration
		after time.Duration
		want  bool
	}{
		{"a", 10 * time.Second, 0, true},
		{"a", 10 * time.Second, 10 * time.Second, false}, // until that very moment
		{"a", 10 * time.Second, 1, true},
		{"b", 30 * time.Second, 0, true},
		{"c", 20 * time.Second, 0, true},
		{"d", 25 * time.Second, 0, true}, // full: a goes
		{"b", time.Second, 0, false},
		{"c", time.Second, 0, false},
		{"d", time.Second, 0, false},
		{"a", 40 * time.Second, 0, true}, // full: c goes
		{"b", time.Second, 0, false},
		{"d", time.Second, 0, false},
		{"c", time.Second, time.Hour, true},
	} {
		clock = clock.Add(tt.after)
		if got := first(tt.key, tt.life); got != tt.want {
			t.Errorf("step %d, %s: got %v, want %v", i, tt.key, got, tt.want)
		}
	}
	for _, limit := range []int{0, -1} {
		r := &scheme.MemoryReplays{Max: limit}
		for i, want := range []bool{true, false} {
			if got, _ := r.First("a", time.Now().Add(time.Hour)); got != want {
				t.Errorf("Max %d, time %d: got %v, want %v", limit, i+1, got, want)
			}
		}
	}
}

// TestMemoryReplaysConcurrent shows that one goroutine alone is the first.
func TestMemoryReplaysConcurrent(t *testing.T) {
	var r scheme.MemoryReplays
	var wg sync.WaitGroup
	var mu sync.Mutex // guards firsts
	firsts := map[string]int{}
	for range 16 {
		wg.Go(func() {
			for i := range 200 {
				key := fmt.Sprint(i)
				if ok, _ := r.First(key, time.Now().Add(time.Hour)); ok {
					mu.Lock()
					firsts[key]++
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	for i := range 200 {
		if n := firsts[fmt.Sprint(i)]; n != 1 {
			t.Errorf("key %d: %d goroutines were first, want 1", i, n)
		}
	}
}
