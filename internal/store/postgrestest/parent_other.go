//go:build unix && !linux

package postgrestest

import "syscall"

// endWithParent has nothing to do: only Linux tells a process that its parent ended.
func endWithParent(*syscall.SysProcAttr) {}
