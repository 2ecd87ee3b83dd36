package store

import (
	"fmt"
	"strings"
	"time"
)

// Settings are what an endpoint has of its own beside where it is and what it
// gets. The zero value of each field is its default. They are one JSON object,
// in the store and in the API.
type Settings struct {
	Headers map[string]string `json:"headers,omitempty" nullable:"false" maxProperties:"20" doc:"Headers of every delivery, beside those of the signature and of the event."`

	Concurrency int        `json:"concurrency,omitempty" minimum:"1" maximum:"256" doc:"Attempts under way at the same time. Left out: 4, and from there what the endpoint proves to take, 1 to 32."`
	RateLimit   *RateLimit `json:"rate_limit,omitempty" doc:"The most attempts in any second or minute, spread evenly. Left out: no limit."`
	Order       string     `json:"order,omitempty" enum:"endpoint,key" doc:"endpoint: all deliveries are made one after the other. key: those of events with the same ordering_key. A delivery that fails holds up those behind it until it is delivered or given up. Left out: in no order."`
	NoTrace     bool       `json:"no_trace,omitempty" doc:"Send no traceparent and tracestate."`

	Retry         Retry `json:"retry,omitzero" doc:"When a delivery that failed is tried again. Left out: 10 attempts within about 75 hours."`
	ContentDigest bool  `json:"content_digest,omitempty" doc:"Whether deliveries carry a Content-Digest (RFC 9530) of their body, by SHA-256."`

	Filter    string `json:"filter,omitempty" maxLength:"4096" example:"payload.total > 100" doc:"A condition in CEL: the endpoint gets only events that meet it."`
	Transform string `json:"transform,omitempty" maxLength:"4096" example:"{id, total}" doc:"A program in jq that makes the payload which is delivered."`
}

// A Retry says when a delivery that failed is tried again. The zero Retry is
// the default schedule.
type Retry struct {
	Policy   RetryPolicy `json:"policy" enum:"schedule,exponential,linear,fixed" doc:"How the pauses between the attempts grow: as pauses lists them, doubled each time, by one pause each time, or not at all."`
	Attempts int         `json:"attempts,omitempty" minimum:"1" maximum:"30" doc:"How many attempts are made in all. Left out: 10. A schedule makes one more than it has pauses."`
	Pause    Duration    `json:"pause,omitzero" example:"30s" doc:"The first pause, unless the policy is a schedule: 1s to 24h."`
	Longest  Duration    `json:"longest,omitzero" example:"6h" doc:"The pause that none is longer than. Left out: 24h."`
	Pauses   []Duration  `json:"pauses,omitempty" nullable:"false" maxItems:"29" example:"[\"5s\",\"5m\",\"1h\"]" doc:"The pauses of a schedule, each 1s to 24h."`
}

// A RetryPolicy is how the pauses between attempts grow.
type RetryPolicy string

// The retry policies.
const (
	RetrySchedule    RetryPolicy = "schedule"
	RetryExponential RetryPolicy = "exponential"
	RetryLinear      RetryPolicy = "linear"
	RetryFixed       RetryPolicy = "fixed"
)

// The limits of a Retry.
const (
	DefaultAttempts = 10
	MaxAttempts     = 30
	MinPause        = time.Second
	MaxPause        = 24 * time.Hour
)

// Waits returns how long to wait after each failed attempt. One attempt more
// than it has entries is made in all.
func (r Retry) Waits() []time.Duration {
	waits := make([]time.Duration, 0, MaxAttempts)
	if r.Policy == RetrySchedule {
		for _, pause := range r.Pauses {
			waits = append(waits, time.Duration(pause))
		}
		return waits
	}
	attempts, longest := r.Attempts, time.Duration(r.Longest)
	if attempts == 0 {
		attempts = DefaultAttempts
	}
	if longest == 0 {
		longest = MaxPause
	}
	first := time.Duration(r.Pause)
	for next := first; len(waits) < attempts-1; {
		waits = append(waits, min(next, longest))
		switch r.Policy {
		case RetryExponential:
			next = min(2*next, longest)
		case RetryLinear:
			next = min(next+first, longest)
		}
	}
	return waits
}

// A Duration is a time.Duration whose text is short, such as "5m" or "1h30m".
type Duration time.Duration

// String returns the duration without the units that are zero.
func (d Duration) String() string {
	text := time.Duration(d).String()
	if strings.HasSuffix(text, "m0s") {
		text = strings.TrimSuffix(text, "0s")
	}
	if strings.HasSuffix(text, "h0m") {
		text = strings.TrimSuffix(text, "0m")
	}
	return text
}

// MarshalText returns the duration's text.
func (d Duration) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText accepts what [time.ParseDuration] does.
func (d *Duration) UnmarshalText(text []byte) error {
	parsed, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%.20q is no time: want one such as 30s, 5m or 24h", text)
	}
	*d = Duration(parsed)
	return nil
}

// A RateLimit is how many attempts an endpoint gets in any period.
type RateLimit struct {
	Count int    `json:"count" minimum:"1" maximum:"10000"`
	Per   string `json:"per" enum:"second,minute"`
}

// The periods of a RateLimit, and what an endpoint's Order may be.
const (
	PerSecond       = "second"
	PerMinute       = "minute"
	OrderByEndpoint = "endpoint"
	OrderByKey      = "key"
)
