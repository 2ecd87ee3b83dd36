package egress

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
)

// maxLibraryBody is the most bytes that a library may send.
const maxLibraryBody = 1 << 20

// HTTPClient returns a client for a library that wants one of net/http. All
// that it sends goes through [Client.Do]: redirects are not followed, and an
// answer that is longer than Options.MaxBody is an error.
func (c *Client) HTTPClient() *http.Client {
	return &http.Client{
		Transport:     transport{c},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

type transport struct{ client *Client }

// RoundTrip implements [http.RoundTripper].
func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		defer r.Body.Close()
		var err error
		if body, err = io.ReadAll(http.MaxBytesReader(nil, r.Body, maxLibraryBody)); err != nil {
			return nil, fmt.Errorf("read what is to be sent: %w", err)
		}
	}
	answer, err := t.client.Do(r.Context(), &Request{Method: r.Method, URL: r.URL.String(), Header: r.Header, Body: body})
	if err != nil {
		return nil, err
	}
	if answer.Truncated {
		return nil, fmt.Errorf("the answer has more than %d bytes, or broke off", t.client.options.MaxBody)
	}
	return &http.Response{
		Status: fmt.Sprintf("%d %s", answer.Status, http.StatusText(answer.Status)), StatusCode: answer.Status,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: answer.Header, Body: io.NopCloser(bytes.NewReader(answer.Body)), ContentLength: int64(len(answer.Body)), Request: r,
	}, nil
}
