package deliver_test

import (
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
)

func TestDefaultSchedule(t *testing.T) {
	sums := []string{"5s", "5m5s", "35m5s", "2h35m5s", "7h35m5s", "17h35m5s", "31h35m5s", "51h35m5s", "75h35m5s"}
	if len(deliver.DefaultSchedule) != len(sums) {
		t.Fatalf("got %d waits, want %d", len(deliver.DefaultSchedule), len(sums))
	}
	var sum time.Duration
	for i, text := range sums {
		sum += deliver.DefaultSchedule[i]
		if want, err := time.ParseDuration(text); err != nil || sum != want {
			t.Errorf("after attempt %d: got %s in all, want %s", i+1, sum, text)
		}
	}
}

func TestWaitIsJittered(t *testing.T) {
	for i, base := range deliver.DefaultSchedule {
		least, most := time.Duration(1<<62), time.Duration(0)
		for range 2000 {
			got, again := deliver.Wait(deliver.DefaultSchedule, i+1)
			if !again {
				t.Fatalf("attempt %d: got no further one, want one", i+1)
			}
			least, most = min(least, got), max(most, got)
		}
		low, high := float64(base)*(1-deliver.Jitter), float64(base)*(1+deliver.Jitter)
		if float64(least) < low || float64(most) > high {
			t.Errorf("attempt %d: got waits from %s to %s, want within %s ± 20 %%", i+1, least, most, base)
		}
		if float64(least) > low*1.05 || float64(most) < high*0.95 {
			t.Errorf("attempt %d: got waits from %s to %s, want them spread over %s ± 20 %%", i+1, least, most, base)
		}
	}
	for _, n := range []int{len(deliver.DefaultSchedule) + 1, 100} {
		if _, again := deliver.Wait(deliver.DefaultSchedule, n); again {
			t.Errorf("attempt %d: got a further one, want none", n)
		}
	}
	if _, again := deliver.Wait([]time.Duration{}, 1); again {
		t.Error("an empty schedule: got a second attempt, want none")
	}
}
