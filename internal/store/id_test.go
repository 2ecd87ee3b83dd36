package store_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

func TestIDText(t *testing.T) {
	for id, want := range map[store.EventID]string{
		0:             "",
		1:             "evt_0000000000002",
		31:            "evt_000000000001y",
		math.MaxInt64: "evt_fzzzzzzzzzzzy",
	} {
		if got := id.String(); got != want {
			t.Errorf("id %d: got %q, want %q", int64(id), got, want)
		}
		var back store.EventID
		if err := back.UnmarshalText([]byte(want)); err != nil || back != id {
			t.Errorf("text %q: got the id %d and the error %v, want %d", want, int64(back), err, int64(id))
		}
	}
	for text, got := range map[string]string{
		"dlv_0000000000002": store.DeliveryID(1).String(),
		"req_0000000000002": store.RequestID(1).String(),
		"src_0000000000002": store.SourceID(1).String(),
		"ep_0000000000002":  store.EndpointID(1).String(),
		"sec_0000000000002": store.SecretID(1).String(),
		"tok_0000000000002": store.TokenID(1).String(),
		"job_0000000000002": store.JobID(1).String(),
	} {
		if got != text {
			t.Errorf("got %q, want %q", got, text)
		}
	}
}

func TestIDTextSortsLikeTheNumbers(t *testing.T) {
	ids := []store.EventID{1, 2, 15, 16, 17, 255, 256, 1 << 20, 1<<20 + 1, 1 << 40, 1<<62 - 1, 1 << 62, math.MaxInt64}
	for range 1000 {
		ids = append(ids, store.RandomID[store.EventID]())
	}
	slices.Sort(ids)
	for i, id := range ids[1:] {
		if before := ids[i]; before != id && before.String() >= id.String() {
			t.Errorf("%d < %d, but %q >= %q", int64(before), int64(id), before, id)
		}
	}
}

func TestParseIDRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"empty":              "",
		"prefix only":        "evt_",
		"no prefix":          "0000000000002",
		"another kind":       "dlv_0000000000002",
		"zero":               "evt_0000000000000",
		"negative":           "evt_zzzzzzzzzzzzy",
		"too short":          "evt_000000000002",
		"too long":           "evt_00000000000002",
		"spare bits":         "evt_0000000000003",
		"upper case":         "evt_000000000000A",
		"upper case prefix":  "EVT_0000000000002",
		"look-alike letters": "evt_000000000000o",
		"line feed":          "evt_0000000000002\n",
		"line feed inside":   "evt_000000000000\n2",
		"white space":        " evt_0000000000002",
		"padding":            "evt_0000000000002===",
	} {
		if id, err := store.ParseID[store.EventID](text); err == nil || id != 0 {
			t.Errorf("%s, %q: got the id %d and the error %v, want an error", name, text, int64(id), err)
		}
	}
}

func FuzzParseID(f *testing.F) {
	for _, text := range []string{"", "evt_0000000000002", "evt_fzzzzzzzzzzzy", "evt_000000000000\n2", "dlv_0000000000002"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		id, err := store.ParseID[store.EventID](text)
		if err != nil {
			if id != 0 {
				t.Errorf("%q: got the id %d with an error", text, int64(id))
			}
			return
		}
		if id <= 0 || id.String() != text {
			t.Errorf("%q: got the id %d, whose text is %q", text, int64(id), id)
		}
	})
}

func TestRandomID(t *testing.T) {
	seen := make(map[store.SourceID]bool)
	for range 1000 {
		id := store.RandomID[store.SourceID]()
		if id <= 0 || seen[id] {
			t.Errorf("got %d, want a positive id that is new", int64(id))
		}
		seen[id] = true
	}
}

func TestClock(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	var c store.Clock
	var last int64
	for _, step := range []time.Duration{0, 0, time.Millisecond, -time.Hour, 0, 2 * time.Hour, -200 * 365 * 24 * time.Hour} {
		now = now.Add(step)
		for range 5000 { // more than one millisecond counts
			id := c.Next(now)
			if id <= last {
				t.Fatalf("after the step %s: got %d after %d", step, id, last)
			}
			if first := store.FirstID(now); id < first {
				t.Fatalf("got %d, want at least FirstID, which is %d", id, first)
			}
			last = id
		}
	}
}

func TestClockNodes(t *testing.T) {
	now := time.Now()
	a, b := store.Clock{Node: 1}, store.Clock{Node: 1023}
	seen := make(map[int64]bool)
	for range 5000 {
		seen[a.Next(now)] = true
		seen[b.Next(now)] = true
	}
	if len(seen) != 10000 {
		t.Errorf("got %d different ids of 10000 from two nodes", len(seen))
	}
}

func TestClockStartAfter(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, node := range []int64{0, 5, 1023} {
		before := store.Clock{Node: node}
		var largest int64
		for range 10000 {
			largest = before.Next(now)
		}
		after := store.Clock{Node: node}
		after.StartAfter(largest)
		after.StartAfter(0) // never goes back
		if id := after.Next(now.Add(-time.Hour)); id <= largest {
			t.Errorf("node %d: got %d, want more than %d", node, id, largest)
		}
	}
}

func TestFirstID(t *testing.T) {
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, node := range []int64{0, 1023} {
		var c store.Clock
		c.Node = node
		id := c.Next(at)
		if made := store.CreatedAt(id); !made.Equal(at.Truncate(time.Millisecond)) {
			t.Errorf("%d: got the time %s, want %s", id, made, at)
		}
		if first := store.FirstID(at); id < first {
			t.Errorf("node %d: got %d, want at least %d", node, id, first)
		}
		if next := store.FirstID(at.Add(time.Millisecond)); id >= next {
			t.Errorf("node %d: got %d, want less than a millisecond later's %d", node, id, next)
		}
	}
	if got := store.FirstID(time.Time{}); got != 0 {
		t.Errorf("the first id at the zero time: got %d, want 0", got)
	}
}

func TestStatesAndVerdicts(t *testing.T) {
	for text, want := range map[string]store.State{
		"pending": store.Pending, "leased": store.Leased, "delivered": store.Delivered,
		"failed": store.Failed, "cancelled": store.Cancelled, "skipped": store.Skipped, "quarantined": store.Quarantined,
	} {
		var got store.State
		if err := got.UnmarshalText([]byte(text)); err != nil || got != want || got.String() != text {
			t.Errorf("state %q: got %s and the error %v", text, got, err)
		}
		if final := want != store.Pending && want != store.Leased; want.Final() != final {
			t.Errorf("state %q: got final %v, want %v", text, want.Final(), final)
		}
	}
	for text, want := range map[string]store.Verdict{
		"accepted": store.VerdictAccepted, "duplicate": store.VerdictDuplicate, "refused": store.VerdictRefused,
	} {
		var got store.Verdict
		if err := got.UnmarshalText([]byte(text)); err != nil || got != want || got.String() != text {
			t.Errorf("verdict %q: got %s and the error %v", text, got, err)
		}
	}
	var state store.State
	if err := state.UnmarshalText([]byte("lost")); err == nil || !strings.Contains(err.Error(), "cancelled") {
		t.Errorf("an unknown state: got the error %v, want one that lists the states", err)
	}
}

func TestSecretLive(t *testing.T) {
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	s := store.Secret{Start: at, End: at.Add(time.Hour)}
	for offset, want := range map[time.Duration]bool{-1: false, 0: true, time.Hour - 1: true, time.Hour: false} {
		if got := s.Live(at.Add(offset)); got != want {
			t.Errorf("%s after its start: got live %v, want %v", offset, got, want)
		}
	}
	s.End = time.Time{}
	if !s.Live(at.Add(1000 * time.Hour)) {
		t.Error("a secret without an end: got not live, want live")
	}
}
