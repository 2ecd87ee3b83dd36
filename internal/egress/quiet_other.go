//go:build !unix

package egress

import "time"

// quiet gives an idle connection a new deadline. There is no portable way to
// see whether the receiver closed it: the next request finds out.
func (c *conn) quiet(deadline time.Time) bool {
	return c.raw.SetDeadline(deadline) == nil
}
