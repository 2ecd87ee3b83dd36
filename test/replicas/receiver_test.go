package replicas

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

// A receiver notes what arrives.
type receiver struct {
	*httptest.Server
	answer func(r *http.Request) int // nil: 204

	mu       sync.Mutex // guards the fields below
	arrivals []arrival
	times    map[string]int // how often each event was answered with a 2xx
}

// An arrival is one request.
type arrival struct {
	event  string
	at     time.Time
	status int // 0: not answered yet
}

func receive(t *testing.T, answer func(r *http.Request) int) *receiver {
	r := &receiver{answer: answer, times: make(map[string]int)}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		event := req.Header.Get("Webhook-Id")
		r.mu.Lock()
		n := len(r.arrivals)
		r.arrivals = append(r.arrivals, arrival{event: event, at: time.Now()})
		r.mu.Unlock()
		status := http.StatusNoContent
		if r.answer != nil {
			status = r.answer(req)
		}
		r.mu.Lock()
		r.arrivals[n].status = status
		if status/100 == 2 {
			r.times[event]++
		}
		r.mu.Unlock()
		w.WriteHeader(status)
	}))
	t.Cleanup(r.Server.Close)
	return r
}

// seen returns what has arrived, in its order.
func (r *receiver) seen() []arrival {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]arrival(nil), r.arrivals...)
}

// judge counts the accepted events that never arrived, and those that arrived
// and were answered with a 2xx more than once.
func (r *receiver) judge(accepted map[string]bool) (lost, duplicates int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for id := range accepted {
		if r.times[id] == 0 {
			lost++
		}
	}
	for _, n := range r.times {
		duplicates += n - 1
	}
	return lost, duplicates
}
