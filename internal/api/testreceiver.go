package api

import (
	"context"
	"errors"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/testreceiver"
	"github.com/sealhook/sealhook/scheme"
)

// A TestReceiver is the receiver inside this process, as a tenant sees it.
type TestReceiver struct {
	URL   string     `json:"url" doc:"The URL for an endpoint. It is for endpoints of this server alone: nobody else reaches it."`
	Items []Received `json:"items" nullable:"false" doc:"What came to the tenant's endpoints since this process began, the newest first, 20 at most."`
}

// A Received is a request that came to the test receiver.
type Received struct {
	At         time.Time           `json:"received_at"`
	Endpoint   store.EndpointID    `json:"endpoint,omitzero" doc:"Missing: it was the test of a draft."`
	Delivery   store.DeliveryID    `json:"delivery"`
	Type       string              `json:"type" doc:"The type of the event."`
	Verified   bool                `json:"verified" doc:"Whether all of its signatures are right. It was answered with 200 then, and else with 401."`
	Signatures []CheckedSignature  `json:"signatures" nullable:"false" doc:"One for each scheme that the endpoint signs under."`
	Header     []store.HeaderField `json:"header" nullable:"false" doc:"Without credentials, 8 KiB at most."`
	Body       []byte              `json:"body" doc:"The start of the body, 4 KiB at most, in base64."`
	Size       int                 `json:"size" doc:"The body's length in bytes."`
}

// A CheckedSignature is what a scheme says of a request.
type CheckedSignature struct {
	Scheme   string `json:"scheme"`
	Verified bool   `json:"verified"`
	Reason   string `json:"reason,omitempty" doc:"Why it is refused, in one word."`
	Detail   string `json:"detail,omitempty" doc:"The same for people."`
	Hint     string `json:"hint,omitempty" doc:"What to do about it."`
}

// getTestReceiver shows what came to the test receiver from a tenant's endpoints.
func (s *Server) getTestReceiver(_ context.Context, in *inTenant) (*out[TestReceiver], error) {
	return answerWith(TestReceiver{s.TestReceiver.URL, listOf(s.TestReceiver.Received(in.Tenant), receivedOf)}), nil
}

func receivedOf(r testreceiver.Received) Received {
	return Received{
		r.At, r.Endpoint, r.Delivery, r.Type, r.Verified(), listOf(r.Verdicts, checkedOf), append([]store.HeaderField{}, r.Header...), r.Body, r.Size,
	}
}

func checkedOf(v testreceiver.Verdict) CheckedSignature {
	c := CheckedSignature{Scheme: v.Scheme, Verified: v.Err == nil}
	if v.Err != nil {
		c.Reason, c.Detail = "misconfigured", v.Err.Error()
	}
	if e, ok := errors.AsType[*scheme.Error](v.Err); ok {
		c.Reason, c.Hint = e.Code(), e.Hint()
	}
	return c
}

// checkURL judges the URL of an endpoint: the test receiver's is the one that
// leads to this process.
func (s *Server) checkURL(url string) error {
	if url == s.TestReceiver.URL {
		return nil
	}
	return s.Policy.CheckURL(url)
}
