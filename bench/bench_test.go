//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestMain(m *testing.M) {
	if isRole() {
		if err := runRole(os.Args[1:]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// A gateway that delivers everything but one event, and one event twice: that
// is what the sink counts.
func TestLostAndAgain(t *testing.T) {
	b, err := newBench(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer b.close()
	var mu sync.Mutex
	n := 0
	relay := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		mu.Lock()
		n++
		times := 1
		switch n {
		case 7:
			times = 0
		case 8:
			times = 2
		}
		mu.Unlock()
		for range times {
			for _, url := range b.urls(2) {
				res, err := http.Post(url, "application/json", bytes.NewReader(body))
				if err != nil {
					t.Error(err)
					return
				}
				res.Body.Close()
			}
		}
		w.WriteHeader(http.StatusAccepted)
	}))
	defer relay.Close()
	address := strings.TrimPrefix(relay.URL, "http://")
	l := load{Addresses: []string{address}, Request: post(address, "/", payload()), Conns: 4, First: b.begin(), Count: 100, FanOut: 2}
	if err := b.loader.call(order{Do: "load", Load: &l}, nil); err != nil {
		t.Fatal(err)
	}
	var tallies []tally
	if err := b.loader.call(order{Do: "wait"}, &tallies); err != nil {
		t.Fatal(err)
	}
	if got, want := tallies[0], (tally{Sent: 100, Accepted: 100}); got != want {
		t.Errorf("the load: got %+v, want %+v", got, want)
	}
	if lost, again := b.missing(l, 100), b.board.again.Load(); lost != 2 || again != 2 {
		t.Errorf("got %d lost and %d again, want 2 and 2", lost, again)
	}
	accept, delivered := b.latencies(l, 100, time.Time{})
	if accept.P50 <= 0 || accept.P50 > accept.P99 || delivered.P99 > accept.P999 {
		t.Errorf("got the latencies %+v and %+v: an event arrives here before it is accepted", accept, delivered)
	}
}

func TestRequest(t *testing.T) {
	r := newRequest(post("host", "/{endpoint}", `{"id":"bench-{number}"}`, "X-Signature: {signature}"))
	r.fill(4711, 42, []byte("key"))
	// printf '{"id":"bench-000000004711"}' | openssl dgst -sha256 -hmac key
	const want = "POST /00042 HTTP/1.1\r\nHost: host\r\nContent-Length: 27\r\n" +
		"X-Signature: 27e3f8f23ea151c3878ca7ef37d9e5c76ef8e846a94c1fab3a14cb14f1581ead\r\n\r\n" +
		`{"id":"bench-000000004711"}`
	if got := string(r.bytes); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if n, ok := eventNumber(r.bytes[r.body:]); !ok || n != 4711 {
		t.Errorf("the number in the payload: got %d, %t, want 4711", n, ok)
	}
	if n := sizeOf(payload()); n != payloadSize {
		t.Errorf("a payload: got %d bytes, want %d", n, payloadSize)
	}
}

// The connections of a load are spread over all replicas.
func TestAddresses(t *testing.T) {
	b, err := newBench(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer b.close()
	var got [2]atomic.Int64
	l := load{Conns: 4, First: b.begin(), Count: 100, FanOut: 1}
	for i := range got {
		replica := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { got[i].Add(1) }))
		defer replica.Close()
		l.Addresses = append(l.Addresses, strings.TrimPrefix(replica.URL, "http://"))
	}
	l.Request = post(l.Addresses[0], "/", payload())
	if err := b.loader.call(order{Do: "load", Load: &l}, nil); err != nil {
		t.Fatal(err)
	}
	if err := b.loader.call(order{Do: "wait"}, &[]tally{}); err != nil {
		t.Fatal(err)
	}
	first, second := got[0].Load(), got[1].Load()
	if first+second != 100 || first == 0 || second == 0 {
		t.Errorf("got %d and %d events, want 100 at both", first, second)
	}
}

func TestTraffic(t *testing.T) {
	for _, row := range []struct {
		traffic
		want float64 // the part that goes to endpoints that hang
	}{
		{traffic{Endpoints: 1000, Hanging: 100, Share: 0}, 0},
		{traffic{Endpoints: 1000, Hanging: 100, Share: -1}, 0.1},
		{traffic{Endpoints: 1000, Hanging: 100, Share: 0.3}, 0.3},
	} {
		const n = 100_000
		hanging, per := 0, make(map[int]int)
		for i := range uint64(n) {
			endpoint, hangs := row.of(i)
			per[endpoint]++
			if hangs != (endpoint < row.Hanging) {
				t.Fatalf("%+v: endpoint %d: got hangs %t", row.traffic, endpoint, hangs)
			}
			if hangs {
				hanging++
			}
		}
		if got := float64(hanging) / n; got < row.want-0.02 || got > row.want+0.02 {
			t.Errorf("%+v: got %.3f of the events at endpoints that hang, want %.3f", row.traffic, got, row.want)
		}
		if want := row.Endpoints; row.Share == 0 {
			if want -= row.Hanging; len(per) != want {
				t.Errorf("%+v: got %d endpoints with events, want %d", row.traffic, len(per), want)
			}
		} else if len(per) != want {
			t.Errorf("%+v: got %d endpoints with events, want %d", row.traffic, len(per), want)
		}
	}
}

// What the adapters send is what the rivals' documents ask for, see the links
// at their types. The rivals themselves do not run here.
func TestAdaptersSendWhatIsDocumented(t *testing.T) {
	const publishPayload = "<payload>"
	for name, want := range map[string][]string{
		"convoy": {
			`POST /api/v1/projects/p1/endpoints {"name":"g-0","owner_id":"g","url":"http://127.0.0.1:1/at/0"}`,
			`POST /api/v1/projects/p1/subscriptions {"endpoint_id":"made-1","filter_config":{"event_types":["bench.event"]},"name":"g-0"}`,
			`POST /api/v1/projects/p1/events/fanout {"data":<payload>,"event_type":"bench.event","owner_id":"g"}`,
		},
		"outpost": {
			`PUT /api/v1/tenants/g {}`,
			`POST /api/v1/tenants/g/destinations {"config":{"url":"http://127.0.0.1:1/at/0"},"topics":"*","type":"webhook"}`,
			`POST /api/v1/publish {"data":<payload>,"tenant_id":"g","topic":"bench.event"}`,
		},
		"svix": {
			`POST /api/v1/event-type {"description":"benchmark","name":"bench.event"}`,
			`POST /api/v1/app {"name":"g","uid":"g"}`,
			`POST /api/v1/app/g/endpoint {"url":"http://127.0.0.1:1/at/0"}`,
			`POST /api/v1/app/g/msg {"eventType":"bench.event","payload":<payload>}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			rival := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if auth := r.Header.Get("Authorization"); auth != "Bearer t0ken" || r.Header.Get("Content-Type") != "application/json" {
					t.Errorf("%s: got the token %q and the type %q", r.URL, auth, r.Header.Get("Content-Type"))
				}
				var body map[string]any
				if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
					t.Errorf("%s: %v", r.URL, err)
				}
				for _, field := range []string{"data", "payload"} {
					if body[field] != nil {
						body[field] = publishPayload
					}
				}
				text, err := json.Marshal(body)
				if err != nil {
					t.Error(err)
				}
				line := r.Method + " " + r.URL.Path + " " + string(text)
				got = append(got, strings.ReplaceAll(line, `"\u003cpayload\u003e"`, publishPayload))
				if strings.HasSuffix(r.URL.Path, "/event-type") {
					w.WriteHeader(http.StatusConflict) // it is there already
					return
				}
				w.WriteHeader(http.StatusCreated)
				fmt.Fprintf(w, `{"data":{"uid":"made-%d"}}`, len(got))
			}))
			defer rival.Close()
			address := strings.TrimPrefix(rival.URL, "http://")
			to, err := newRival(adapter{name: name, address: address, project: "p1"}, "t0ken")
			if err != nil {
				t.Fatal(err)
			}
			text, err := to.group(t.Context(), "g", []string{"http://127.0.0.1:1/at/0"})
			if err != nil {
				t.Fatal(err)
			}
			c, err := dial(address)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			r := newRequest(text)
			r.fill(1, 0, nil)
			if err := c.exchange(r.bytes); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// The object that -quick -json prints has these keys and no others.
func TestFigures(t *testing.T) {
	text, err := json.Marshal((&report{}).figures())
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	want := strings.Fields(`bare_relay_per_s publish_per_s publish_ratio fanout10_ratio inbound_ratio accept_p50_ms accept_p99_ms
		delivered_p50_ms delivered_p99_ms rss_mb cpu_us_per_delivery engine lost`)
	for _, key := range want {
		if _, ok := got[key]; !ok {
			t.Errorf("no %s", key)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %d keys, want %d", len(got), len(want))
	}
}
