// Package logtest keeps what a program logs or prints while a test runs, for
// the test to read meanwhile.
//
// It leaves to the test what it looks for, and how long it waits for it.
package logtest

import (
	"bytes"
	"strings"
	"sync"
)

// A Buffer keeps what is written to it. The zero value is empty. Goroutines may
// share one.
type Buffer struct {
	mu   sync.Mutex // guards text
	text bytes.Buffer
}

// Write adds p. It never fails.
func (b *Buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

// String returns all that was written since the last Reset.
func (b *Buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// Reset forgets what was written.
func (b *Buffer) Reset() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.text.Reset()
}

// Lines returns the lines that hold all of the parts, in the order in which they
// were written.
func (b *Buffer) Lines(parts ...string) (lines []string) {
next:
	for line := range strings.Lines(b.String()) {
		for _, part := range parts {
			if !strings.Contains(line, part) {
				continue next
			}
		}
		lines = append(lines, line)
	}
	return lines
}
