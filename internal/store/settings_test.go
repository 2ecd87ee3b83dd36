package store_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

func TestWaits(t *testing.T) {
	const s, m, h = time.Second, time.Minute, time.Hour
	for text, want := range map[string][]time.Duration{
		`{"policy":"schedule","pauses":["5s","90s","24h"]}`:                    {5 * s, 90 * s, 24 * h},
		`{"policy":"schedule"}`:                                                {},
		`{"policy":"fixed","pause":"1m","attempts":4}`:                         {m, m, m},
		`{"policy":"fixed","pause":"1m","attempts":1}`:                         {},
		`{"policy":"linear","pause":"10m","attempts":5}`:                       {10 * m, 20 * m, 30 * m, 40 * m},
		`{"policy":"linear","pause":"10m","longest":"25m","attempts":5}`:       {10 * m, 20 * m, 25 * m, 25 * m},
		`{"policy":"exponential","pause":"30s"}`:                               {30 * s, m, 2 * m, 4 * m, 8 * m, 16 * m, 32 * m, 64 * m, 128 * m},
		`{"policy":"exponential","pause":"1h","longest":"3h30m","attempts":5}`: {h, 2 * h, 3*h + 30*m, 3*h + 30*m},
		`{"policy":"exponential","pause":"5h","attempts":6}`:                   {5 * h, 10 * h, 20 * h, 24 * h, 24 * h},
		`{"policy":"exponential","pause":"24h","longest":"24h","attempts":30}`: slices.Repeat([]time.Duration{24 * h}, 29),
	} {
		var r store.Retry
		if err := json.Unmarshal([]byte(text), &r); err != nil {
			t.Fatal(err)
		}
		if got := r.Waits(); !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
		again, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back store.Retry
		if err := json.Unmarshal(again, &back); err != nil || !slices.Equal(back.Waits(), want) {
			t.Errorf("%s: got %s again (%v), want the same", text, again, err)
		}
	}
}

func TestDurationText(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "0s", time.Second: "1s", 90 * time.Second: "1m30s", time.Minute: "1m", 10 * time.Minute: "10m", time.Hour: "1h",
		24 * time.Hour: "24h", 90 * time.Minute: "1h30m", time.Hour + 30*time.Second: "1h0m30s", 1500 * time.Millisecond: "1.5s",
	} {
		text := store.Duration(d).String()
		var back store.Duration
		if err := back.UnmarshalText([]byte(text)); text != want || err != nil || time.Duration(back) != d {
			t.Errorf("%s: got the text %s, and %s from it (%v), want %s", d, text, back, err, want)
		}
	}
}
