package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A sink receives the deliveries of all endpoints, each at a path of its own.
// It outlives the gateways.
type sink struct {
	url    string
	secret scheme.Secret
	server *http.Server

	mu        sync.Mutex              // guards the fields below
	got       map[string]map[int]bool // delivered events by path
	ids       map[int]string          // of events, the same at every path
	busy      map[string]map[int]bool // told to come back later
	notBefore map[int]time.Time       // when an event may come at the earliest
	next      [lines]int              // of each line, the event that comes next
	times     map[string][]time.Time  // of all requests
	counts                            // of what came
}

// A counts says what came, and what of it should not have.
type counts struct {
	Requests   int `json:"requests"`   // all that came
	Delivered  int `json:"delivered"`  // events at endpoints, each once
	Duplicates int `json:"duplicates"` // deliveries beyond the first of an event at an endpoint
	Strange    int `json:"strange"`    // not signed, of other bytes, under another id, or never sent
	Disorder   int `json:"disorder"`   // of an ordered line, out of their turn
	Early      int `json:"early"`      // before their time
}

func newSink() (*sink, error) {
	s := &sink{
		got: make(map[string]map[int]bool), ids: make(map[int]string), busy: make(map[string]map[int]bool),
		notBefore: make(map[int]time.Time), times: make(map[string][]time.Time),
		secret: catalog.MustGet("standard-webhooks").GenerateSecret(),
	}
	for _, path := range paths {
		s.got[path], s.busy[path] = make(map[int]bool), make(map[int]bool)
	}
	v, err := catalog.MustGet("standard-webhooks").Verifier(s.secret)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.url = "http://" + listener.Addr().String()
	s.server = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		now := time.Now()
		result, err := v.VerifyRequest(w, r)
		text, readErr := io.ReadAll(r.Body)
		if !s.note(r.URL.Path, result.ID, text, err == nil && readErr == nil, now) {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})}
	go func() { _ = s.server.Serve(listener) }() // ends with Close
	return s, nil
}

// note counts a request, and reports whether it is answered as delivered. Some
// events are not at first: these have to wait in the store for some seconds,
// and so for a kill or two.
func (s *sink) note(path, id string, text []byte, genuine bool, now time.Time) bool {
	var event struct{ N int }
	err := json.Unmarshal(text, &event)
	n := event.N
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Requests++
	s.times[path] = append(s.times[path], now)
	if s.ids[n] == "" {
		s.ids[n] = id
	}
	if s.got[path] == nil || !genuine || err != nil || !bytes.Equal(text, body(n)) || s.ids[n] != id {
		s.Strange++
		return true
	}
	if now.Before(s.notBefore[n]) {
		s.Early++
	}
	line, i, ordered := lineOf(n)
	ordered = ordered && path == pathOrdered
	if ordered && i != s.next[line] && i != s.next[line]-1 { // the latest one may come once more
		s.Disorder++
	}
	switch {
	case s.got[path][n]:
		s.Duplicates++
	case refusedAtFirst(path, n) && !s.busy[path][n]:
		s.busy[path][n] = true
		return false
	default:
		s.got[path][n] = true
		s.Delivered++
		if ordered {
			s.next[line] = max(s.next[line], i+1)
		}
	}
	return true
}

// refusedAtFirst reports whether the first attempt of an event fails there.
func refusedAtFirst(path string, n int) bool {
	switch path {
	case pathAll:
		return n%5 == 0
	case pathOrdered:
		return n%20 == 7
	}
	return false
}

// wait says when an event may come at the earliest.
func (s *sink) wait(n int, until time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notBefore[n] = until
}

// sum returns what came so far.
func (s *sink) sum() counts {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.counts
}

// missing returns how many of the accepted events have not arrived somewhere.
func (s *sink) missing(accepted map[int]bool) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	missing := 0
	for n := range accepted {
		for _, path := range whereTo(n) {
			if !s.got[path][n] {
				missing++
			}
		}
	}
	return missing
}

// above returns by how many requests a path got more in any window than the
// limit of a second allows, and one more for each start of a gateway within
// that window: a new process does not know when the last one sent.
func (s *sink) above(path string, limit int, window time.Duration, starts []time.Time) (most int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	times := s.times[path]
	first := 0
	for i, at := range times {
		for at.Sub(times[first]) >= window {
			first++
		}
		allowed := limit*int(window/time.Second) + limit/2 // what was under way for half a second
		for _, start := range starts {
			if !start.Before(times[first]) && !start.After(at) {
				allowed++
			}
		}
		most = max(most, i-first+1-allowed)
	}
	return most
}

func (s *sink) close() { s.server.Close() }
