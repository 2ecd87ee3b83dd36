package gateway

import (
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Beyond these nothing is accepted; deliveries and reads go on.
const (
	minFree   = 128 << 20        // bytes free on the disk of the folder that holds everything
	maxBehind = 15 * time.Minute // that deliveries wait whose endpoints could take them
)

// full returns why nothing is to be accepted, or nil. dir is the folder that
// holds everything; empty: it is in a database elsewhere.
func full(dir string, behind func() time.Duration) error {
	if dir != "" {
		if free, err := freeBytes(dir); err == nil && free < minFree { // a disk that tells nothing tells in time when it is full
			return store.ErrLowDisk
		}
	}
	if behind() > maxBehind {
		return store.ErrBehind
	}
	return nil
}
