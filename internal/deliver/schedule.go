package deliver

import (
	"math/rand/v2"
	"time"
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

// jitter is by which part of a wait it may be longer or shorter, so that what
// failed together does not come back together.
const jitter = 0.2

// wait returns how long to wait after the attempt with that number, counted
// from 1. It reports false if it was the last one.
func wait(schedule []time.Duration, attempt int) (time.Duration, bool) {
	if attempt > len(schedule) {
		return 0, false
	}
	factor := 1 - jitter + 2*jitter*rand.Float64()
	return time.Duration(float64(schedule[attempt-1]) * factor), true
}
