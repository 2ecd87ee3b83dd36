//go:build unix

package egress

import (
	"syscall"
	"time"
)

// quiet reports whether an idle connection is still open and has nothing to
// say, and gives it a new deadline. A receiver that closed it, or sent what
// nobody asked for, would spoil the next request.
func (c *conn) quiet(deadline time.Time) bool {
	c.raw.SetDeadline(deadline) // RawConn.Read refuses after the old one
	socket, err := c.raw.SyscallConn()
	if err != nil {
		return false
	}
	quiet := false
	err = socket.Read(func(fd uintptr) bool {
		_, err := syscall.Read(int(fd), make([]byte, 1))
		quiet = err == syscall.EAGAIN
		return true
	})
	return quiet && err == nil
}
