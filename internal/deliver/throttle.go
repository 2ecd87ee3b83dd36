package deliver

import (
	"net/http"
	"time"
)

// throttlePause is for how long an endpoint that says it has too much to do
// gets nothing, where it does not say for how long.
const throttlePause = 5 * time.Second

// quietUntil returns until when an endpoint that answered so at now gets
// nothing more, and the zero time if it asked for no such thing. 429, 502 and
// 504 say that the receiver has too much to do, or the proxy before it. A 503
// does if it says when to come back: then it is about more than one delivery.
func quietUntil(status int, answer http.Header, now time.Time) time.Time {
	asked := retryAfter(answer, now)
	switch status {
	case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusGatewayTimeout:
		if asked == 0 {
			asked = throttlePause
		}
	case http.StatusServiceUnavailable:
	default:
		return time.Time{}
	}
	if asked == 0 {
		return time.Time{}
	}
	return now.Add(asked)
}
