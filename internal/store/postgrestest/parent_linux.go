package postgrestest

import "syscall"

// endWithParent has the kernel end the server when the thread that started it
// ends, and so with this process, however that ends.
func endWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGQUIT }
