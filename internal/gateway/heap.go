package gateway

import (
	"os"
	"runtime/debug"
	"sync"
)

// spareHeap is what the garbage collector lets pile up more than it would, in bytes.
const spareHeap = 32 << 20

// spare is memory that nobody touches, so that it is the system's still, but
// that the garbage collector counts as in use. It runs when as much as is in
// use has been allocated: without this that is a few megabytes, nine times a
// second under load, and requests wait meanwhile.
//
// It is nil if the operator decides when to collect.
var spare = sync.OnceValue(func() []byte {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return nil
	}
	return make([]byte, spareHeap)
})

// makeSpare keeps the memory that nobody touches, and gives back to the system
// what was needed until now.
func makeSpare() {
	if spare() != nil {
		debug.FreeOSMemory()
	}
}
