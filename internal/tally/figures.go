// Package tally counts what happens, by the minute: for each tenant, endpoint
// and source how many attempts came to what end, how long they took, and what
// came in. Times are kept as sketches, which can be merged, and so a
// percentile over any time is that of all its attempts and never an average.
//
// It leaves to package store where the tallies are, and to package retain when
// minutes become hours. A process that is killed loses the minute that it was
// counting.
package tally

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/DataDog/sketches-go/ddsketch"
	"github.com/DataDog/sketches-go/ddsketch/mapping"
	sketchstore "github.com/DataDog/sketches-go/ddsketch/store"

	"github.com/sealhook/sealhook/internal/store"
)

// accuracy is how far from the truth a percentile can be: 1 %.
const accuracy = 0.01

var indexes = func() mapping.IndexMapping {
	m, err := mapping.NewLogarithmicMapping(accuracy)
	if err != nil {
		panic(err) // accuracy is a constant
	}
	return m
}()

// Figures are what was counted about one owner in one time. The zero value
// has counted nothing. One goroutine uses it.
type Figures struct {
	Attempts [store.Quarantined + 1]int64 // by the state that followed: pending is a retry
	Classes  [Classes]int64               // attempts by the hundreds of their statuses; 0: no answer
	Causes   map[string]int64             // attempts that failed, by their causes
	Latency  Sketch                       // how long attempts took
	Waited   Sketch                       // from when an event was to be delivered to the 2xx, without redeliveries
	Events   int64                        // accepted; of tenants
	Requests [verdicts]int64              // to sources, by verdict; of tenants and sources
	Refused  map[string]int64             // those that were refused, by their reasons
	Backlog  int64                        // the most deliveries that waited at one time, up to MaxBacklog; of tenants
	Oldest   time.Duration                // the greatest age of one of them
}

// The sizes of what is counted.
const (
	Classes  = 6
	verdicts = store.VerdictHandshake + 1
)

// attempt counts a recorded attempt.
func (f *Figures) attempt(e *store.Event, d *store.Delivery, c *store.Completion) {
	f.Attempts[c.State]++
	class := c.Attempt.Status / 100
	if class >= Classes {
		class = 0
	}
	f.Classes[class]++
	if c.Attempt.Cause != "" {
		count(&f.Causes, c.Attempt.Cause, 1)
	}
	f.Latency.add(c.Attempt.Duration)
	if c.State == store.Delivered && d.Base == 0 {
		wanted := e.At
		if e.DeliverAt.After(wanted) {
			wanted = e.DeliverAt
		}
		f.Waited.add(c.Attempt.Started.Add(c.Attempt.Duration).Sub(wanted))
	}
}

// request counts a request to a source.
func (f *Figures) request(verdict store.Verdict, reason string) {
	f.Requests[verdict]++
	if verdict == store.VerdictRefused {
		count(&f.Refused, reason, 1)
	}
}

// merge adds what other has counted.
func (f *Figures) merge(other *Figures) {
	for i, n := range other.Attempts {
		f.Attempts[i] += n
	}
	for i, n := range other.Classes {
		f.Classes[i] += n
	}
	for i, n := range other.Requests {
		f.Requests[i] += n
	}
	for cause, n := range other.Causes {
		count(&f.Causes, cause, n)
	}
	for reason, n := range other.Refused {
		count(&f.Refused, reason, n)
	}
	f.Latency.merge(&other.Latency)
	f.Waited.merge(&other.Waited)
	f.Events += other.Events
	f.Backlog, f.Oldest = max(f.Backlog, other.Backlog), max(f.Oldest, other.Oldest)
}

// Made returns how many attempts there were.
func (f *Figures) Made() (n int64) {
	for _, of := range f.Attempts {
		n += of
	}
	return n
}

// Came returns how many requests to sources there were.
func (f *Figures) Came() (n int64) {
	for _, of := range f.Requests {
		n += of
	}
	return n
}

func count(counts *map[string]int64, key string, n int64) {
	if *counts == nil {
		*counts = make(map[string]int64)
	}
	(*counts)[key] += n
}

// A Sketch knows the percentiles of times, 1 % off at most. The zero value has
// seen none.
type Sketch struct{ times *ddsketch.DDSketch }

func (s *Sketch) sketch() *ddsketch.DDSketch {
	if s.times == nil {
		s.times = ddsketch.NewDDSketchFromStoreProvider(indexes, sketchstore.BufferedPaginatedStoreConstructor)
	}
	return s.times
}

func (s *Sketch) add(d time.Duration) {
	_ = s.sketch().Add(max(0, d.Seconds())) // an error is for what is no number of seconds
}

func (s *Sketch) merge(other *Sketch) {
	if other.times != nil {
		_ = s.sketch().MergeWith(other.times) // an error is for another mapping
	}
}

// N returns how many times it has seen.
func (s *Sketch) N() int64 {
	if s.times == nil {
		return 0
	}
	return int64(s.times.GetCount())
}

// Quantile returns the time that a share q of all are not longer than, and
// zero if there are none.
func (s *Sketch) Quantile(q float64) time.Duration {
	if s.N() == 0 {
		return 0
	}
	seconds, err := s.times.GetValueAtQuantile(q)
	if err != nil {
		panic(err) // q is from 0 to 1
	}
	return time.Duration(seconds * float64(time.Second))
}

// encoded is the form in which a store keeps Figures.
type encoded struct {
	Attempts [store.Quarantined + 1]int64 `json:"a,omitzero"`
	Classes  [Classes]int64               `json:"c,omitzero"`
	Causes   map[string]int64             `json:"f,omitempty"`
	Latency  []byte                       `json:"l,omitempty"`
	Waited   []byte                       `json:"w,omitempty"`
	Events   int64                        `json:"e,omitempty"`
	Requests [verdicts]int64              `json:"r,omitzero"`
	Refused  map[string]int64             `json:"x,omitempty"`
	Backlog  int64                        `json:"b,omitempty"`
	Oldest   int64                        `json:"o,omitempty"` // in milliseconds
}

func (f *Figures) encode() []byte {
	b, err := json.Marshal(encoded{
		f.Attempts, f.Classes, f.Causes, f.Latency.encode(), f.Waited.encode(), f.Events, f.Requests, f.Refused, f.Backlog, f.Oldest.Milliseconds(),
	})
	if err != nil {
		panic(err) // it is maps and numbers
	}
	return b
}

func (s *Sketch) encode() (b []byte) {
	if s.times != nil {
		s.times.Encode(&b, true)
	}
	return b
}

// add adds what encode returned.
func (f *Figures) add(data []byte) error {
	var e encoded
	if err := json.Unmarshal(data, &e); err != nil {
		return fmt.Errorf("read a tally: %w", err)
	}
	f.merge(&Figures{
		Attempts: e.Attempts, Classes: e.Classes, Causes: e.Causes, Events: e.Events, Requests: e.Requests, Refused: e.Refused,
		Backlog: e.Backlog, Oldest: time.Duration(e.Oldest) * time.Millisecond,
	})
	for _, part := range []struct {
		sketch *Sketch
		data   []byte
	}{{&f.Latency, e.Latency}, {&f.Waited, e.Waited}} {
		if len(part.data) == 0 {
			continue
		}
		if err := part.sketch.sketch().DecodeAndMergeWith(part.data); err != nil {
			return fmt.Errorf("read a sketch of a tally: %w", err)
		}
	}
	return nil
}

// Merge puts tallies of one owner together, to one of that span and start.
func Merge(list []store.Tally, span time.Duration, start time.Time) (store.Tally, error) {
	var f Figures
	for _, t := range list {
		if err := f.add(t.Data); err != nil {
			return store.Tally{}, err
		}
	}
	return store.Tally{Tenant: list[0].Tenant, Owner: list[0].Owner, Span: span, Start: start, Data: f.encode()}, nil
}
