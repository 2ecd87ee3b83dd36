package main

import (
	"time"

	"golang.org/x/sys/unix"
)

// nap sleeps. The runtime's own timers are a millisecond late: events would
// come in bursts.
func nap(d time.Duration) {
	length := unix.NsecToTimespec(int64(d))
	_ = unix.Nanosleep(&length, nil) // whoever was woken early looks again
}
