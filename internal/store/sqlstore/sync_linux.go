package sqlstore

import (
	"os"
	"syscall"
)

// syncData makes what was written to a file durable, by whichever descriptor,
// but for what reading it does not need, such as when that was.
func syncData(f *os.File) error {
	for {
		err := syscall.Fdatasync(int(f.Fd()))
		if err == nil {
			return nil
		}
		if err != syscall.EINTR {
			return &os.PathError{Op: "sync", Path: f.Name(), Err: err}
		}
	}
}
