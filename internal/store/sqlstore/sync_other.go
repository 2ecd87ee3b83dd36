//go:build !linux

package sqlstore

import "os"

// syncData makes what was written to a file durable, by whichever descriptor.
func syncData(f *os.File) error { return f.Sync() }
