package store

import (
	"fmt"
	"strconv"
	"strings"
)

var (
	stateNames   = [...]string{"pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"}
	verdictNames = [...]string{"accepted", "duplicate", "refused", "handshake"}
	jobNames     = [...]string{"running", "done", "cancelled", "failed"}
)

// String returns the state's name.
func (s State) String() string { return stateNames[s] }

// Final reports whether a delivery in this state is done.
func (s State) Final() bool { return s >= Delivered }

// MarshalText returns the state's name.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts a state's name.
func (s *State) UnmarshalText(text []byte) error { return byName(s, "state", stateNames[:], text) }

// String returns the verdict's name.
func (v Verdict) String() string { return verdictNames[v] }

// MarshalText returns the verdict's name.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText accepts a verdict's name.
func (v *Verdict) UnmarshalText(text []byte) error {
	return byName(v, "verdict", verdictNames[:], text)
}

// String returns the state's name.
func (s JobState) String() string { return jobNames[s] }

// MarshalText returns the state's name.
func (s JobState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts a state's name.
func (s *JobState) UnmarshalText(text []byte) error { return byName(s, "state", jobNames[:], text) }

func byName[T ~int8](to *T, what string, names []string, text []byte) error {
	for i, name := range names {
		if name == string(text) {
			*to = T(i)
			return nil
		}
	}
	return fmt.Errorf("unknown %s %.20q: want one of %v", what, text, names)
}

// String returns the range's text.
func (r StatusRange) String() string {
	if r.First == r.Last {
		return strconv.Itoa(r.First)
	}
	return strconv.Itoa(r.First/100) + "xx"
}

// MarshalText returns the range's text.
func (r StatusRange) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText accepts three digits from 100 to 599, or the first of them and xx.
func (r *StatusRange) UnmarshalText(text []byte) error {
	class, isClass := strings.CutSuffix(string(text), "xx")
	n, err := strconv.ParseUint(class, 10, 16)
	first, last := int(n), int(n)
	if isClass {
		first, last = 100*int(n), 100*int(n)+99
	}
	if err != nil || len(text) != 3 || first < 100 || last > 599 {
		return fmt.Errorf("no status: %.20q; want one such as 503, or a class such as 4xx", text)
	}
	*r = StatusRange{first, last}
	return nil
}
