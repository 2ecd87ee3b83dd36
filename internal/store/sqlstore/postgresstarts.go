package sqlstore

import (
	"maps"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const (
	claimMargin = 10 * time.Second // before what was claimed last, at which a claim begins
	claimLooked = time.Minute      // after the last look at all that is due, from when on it begins at the beginning
	claimForget = time.Hour        // after an endpoint's last claim
)

// A claimStarts says where in an endpoint's part of the index of what is due a
// claim begins. In front of it the index has what was due before, until the
// server clears that away. A transaction that stays open keeps it from that,
// and a claim would walk past ever more.
//
// So a process remembers the earliest delivery of an endpoint's last claim, and
// begins a little before it. What becomes due further back is rare, such as
// what another process had locked when it died. The next look at all that is
// due finds it. It is safe for use by many goroutines.
type claimStarts struct {
	mu     sync.Mutex                 // guards the fields below
	looked time.Time                  // at all that is due; zero: never
	of     map[store.EndpointID]int64 // the due time, in microseconds
}

// at returns the due time from which on there is something for an endpoint. 0 is
// the beginning.
func (s *claimStarts) at(id store.EndpointID, now time.Time) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Since(s.looked) > claimLooked {
		return 0
	}
	return min(s.of[id], micros(now.Add(-claimMargin)))
}

// claimed notes the earliest due time of each endpoint's claim.
func (s *claimStarts) claimed(earliest map[store.EndpointID]int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, due := range earliest {
		s.of[id] = due - claimMargin.Microseconds()
	}
}

// saw notes what a look that began at that time found.
func (s *claimStarts) saw(all []store.Due, began time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.looked = began
	old := micros(began.Add(-claimForget))
	maps.DeleteFunc(s.of, func(_ store.EndpointID, due int64) bool { return due < old })
	for _, d := range all {
		if due := micros(d.At); due < s.of[d.Endpoint] {
			s.of[d.Endpoint] = due
		}
	}
}
