package deliver

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
)

// DefaultSchedule is how long to wait after each failed attempt: the table
// that Standard Webhooks recommends. One attempt more than it has entries is
// made in all: 10 within about 75 hours and 35 minutes.
// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
var DefaultSchedule = []time.Duration{
	5 * time.Second,  // 5 s after the first attempt
	5 * time.Minute,  // 5 min
	30 * time.Minute, // 35 min
	2 * time.Hour,    // 2 h 35 min
	5 * time.Hour,    // 7 h 35 min
	10 * time.Hour,   // 17 h 35 min
	14 * time.Hour,   // 31 h 35 min
	20 * time.Hour,   // 51 h 35 min
	24 * time.Hour,   // 75 h 35 min
}

const (
	// jitter is by which part of a wait it may be longer or shorter, so that
	// what failed together does not come back together.
	jitter = 0.2

	maxRetryAfter = 24 * time.Hour // that an answer can ask for
)

// The header by which an answer asks for no more: abort means this delivery,
// disable all of the endpoint's.
const (
	wishHeader  = "Webhook-Delivery"
	wishAbort   = "abort"
	wishDisable = "disable"
)

// schedule returns an endpoint's own schedule, or else the Dispatcher's.
func (d *Dispatcher) schedule(endpoint *route.Endpoint) []time.Duration {
	if r := endpoint.Settings.Retry; r.Policy != "" {
		return r.Waits()
	}
	return d.Schedule
}

// decide says what follows from an attempt: the delivery is done, tried again
// later, given up, or nobody wants it any more. answer is the header of the
// answer, if there was one.
func decide(schedule []time.Duration, j *job, answer http.Header, c *store.Completion) {
	a := &c.Attempt
	made := a.N - j.delivery.Base
	pause, again := wait(schedule, made)
	wish := wishOf(answer)
	switch {
	case succeeded(a):
		c.State = store.Delivered
	case a.Status == http.StatusGone:
		c.State, c.Reason = store.Cancelled, "the endpoint answered 410"
	case wish != "":
		c.State, c.Reason = store.Cancelled, "the endpoint answered webhook-delivery: "+wish
	case again:
		ended := a.Started.Add(a.Duration)
		c.State, c.Due = store.Pending, ended.Add(max(pause, retryAfter(answer, ended)))
		if j.event.ExpiredAt(c.Due) {
			c.State, c.Due, c.Reason = store.Cancelled, time.Time{}, store.ReasonExpired
		}
	default:
		c.State, c.Reason = store.Failed, fmt.Sprintf("%d attempts failed", made)
	}
}

func succeeded(a *store.Attempt) bool { return 200 <= a.Status && a.Status <= 299 }

// wait returns how long to wait after the attempt with that number, counted
// from 1. It reports false if it was the last one.
func wait(schedule []time.Duration, attempt int) (time.Duration, bool) {
	if attempt > len(schedule) {
		return 0, false
	}
	factor := 1 - jitter + 2*jitter*rand.Float64()
	return time.Duration(float64(schedule[attempt-1]) * factor), true
}

// retryAfter returns how long an answer asks to wait from now: a number of
// seconds or a date (RFC 9110, section 10.2.3). What cannot be read asks for
// nothing. Where there are several, the longest counts: whoever asked for less
// is not hurt. It is never negative, and never more than maxRetryAfter.
func retryAfter(answer http.Header, now time.Time) time.Duration {
	var longest time.Duration
	for _, text := range answer.Values("Retry-After") {
		longest = max(longest, parseRetryAfter(strings.Trim(text, " \t"), now))
	}
	return min(longest, maxRetryAfter)
}

func parseRetryAfter(text string, now time.Time) time.Duration {
	if text != "" && strings.Trim(text, "0123456789") == "" {
		seconds, err := strconv.ParseUint(text, 10, 64)
		if err != nil || seconds > uint64(maxRetryAfter/time.Second) { // it has more digits than a number can
			return maxRetryAfter
		}
		return time.Duration(seconds) * time.Second
	}
	date, err := http.ParseTime(text)
	if err != nil {
		return 0
	}
	return date.Sub(now) // which has limits of its own, and so cannot overflow
}

// wishOf returns what an answer asks for in its Webhook-Delivery header. Two
// of them, and words that are not known, ask for nothing.
func wishOf(answer http.Header) string {
	values := answer.Values(wishHeader)
	if len(values) != 1 {
		return ""
	}
	switch wish := strings.ToLower(strings.Trim(values[0], " \t")); wish {
	case wishAbort, wishDisable:
		return wish
	}
	return ""
}
