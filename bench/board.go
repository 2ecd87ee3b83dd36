//go:build unix

package main

import (
	"fmt"
	"math/bits"
	"os"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

// The size of a board.
const (
	maxEvents = 1 << 20 // of one phase
	maxFanOut = 16      // receivers that an event is counted for
)

// A board is memory that the processes share: for each event of the phase
// that is being measured the loader notes when it was due and when it was
// answered, and the sink when it arrived and for which receivers. An event is
// known by its number, which no two events of a run share.
type board struct {
	first     *atomic.Uint64 // the number of the phase's first event
	delivered *atomic.Uint64 // deliveries that arrived for the first time
	again     *atomic.Uint64 // and those that had arrived before

	due      []atomic.Int64 // Unix nanoseconds
	accepted []atomic.Int64 // when the 2xx came; zero: it did not
	arrived  []atomic.Int64 // the latest first arrival at a receiver
	seen     []atomic.Uint32
}

// boardSize is in bytes.
const boardSize = 8*(3+3*maxEvents) + 4*maxEvents

// newBoardFile returns the file to make boards of. It has no name any more.
func newBoardFile() (*os.File, error) {
	dir := "/dev/shm" // not on a disk, where the gateway's writes are measured
	if _, err := os.Stat(dir); err != nil {
		dir = ""
	}
	f, err := os.CreateTemp(dir, "sealhook-bench-")
	if err != nil {
		return nil, fmt.Errorf("make the memory to share: %w", err)
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, err
	}
	return f, f.Truncate(boardSize)
}

// openBoard returns the board in f. It stays until the process ends.
func openBoard(f *os.File) (*board, error) {
	memory, err := syscall.Mmap(int(f.Fd()), 0, boardSize, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("map the memory to share: %w", err)
	}
	at := unsafe.Pointer(unsafe.SliceData(memory))
	head := unsafe.Slice((*atomic.Uint64)(at), 3)
	times := unsafe.Slice((*atomic.Int64)(unsafe.Add(at, 8*3)), 3*maxEvents)
	return &board{
		first: &head[0], delivered: &head[1], again: &head[2],
		due: times[:maxEvents], accepted: times[maxEvents : 2*maxEvents], arrived: times[2*maxEvents:],
		seen: unsafe.Slice((*atomic.Uint32)(unsafe.Add(at, 8*(3+3*maxEvents))), maxEvents),
	}, nil
}

// begin clears the board for the events from first on.
func (b *board) begin(first uint64) {
	b.first.Store(first)
	b.delivered.Store(0)
	b.again.Store(0)
	for _, times := range [][]atomic.Int64{b.due, b.accepted, b.arrived} {
		for i := range times {
			times[i].Store(0)
		}
	}
	for i := range b.seen {
		b.seen[i].Store(0)
	}
}

// index returns where an event of the phase is kept. It reports false for the
// events of another phase.
func (b *board) index(number uint64) (uint64, bool) {
	i := number - b.first.Load()
	return i, i < maxEvents
}

// arrive notes that the event came to a receiver.
func (b *board) arrive(number uint64, receiver int, at time.Time) {
	i, ok := b.index(number)
	if !ok {
		return
	}
	bit := uint32(1) << receiver
	if b.seen[i].Or(bit)&bit != 0 {
		b.again.Add(1)
		return
	}
	b.arrived[i].Store(at.UnixNano())
	b.delivered.Add(1)
}

// receivers is how many receivers the event at i came to.
func (b *board) receivers(i int) int { return bits.OnesCount32(b.seen[i].Load()) }
