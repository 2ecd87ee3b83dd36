package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of a poll.
const (
	MaxPolled   = 100              // deliveries that it returns
	MaxPollWait = 30 * time.Second // that it waits for the first one

	pollMargin = 10 * time.Second // that it has beside, to be read and answered
)

type inPoll struct {
	Tenant   string `path:"tenant"`
	Endpoint string `path:"endpoint"`
	After    string `query:"after" example:"dlv_0000000000002" doc:"The cursor of the poll before, which says that what it returned has been dealt with. Left out: behind the last one of which that was said."`
	Limit    int    `query:"limit" minimum:"1" maximum:"100" default:"50" doc:"How many deliveries to return at most."`
	Wait     int    `query:"wait" minimum:"0" maximum:"30" default:"0" doc:"How many seconds to wait for the first one if there is none yet."`
}

// Resolve gives a poll that waits the time that it takes: the server gives
// all others less.
func (in *inPoll) Resolve(ctx huma.Context) []error {
	_, w := humago.Unwrap(ctx)
	control, end := http.NewResponseController(w), time.Now().Add(MaxPollWait+pollMargin)
	for _, set := range []func(time.Time) error{control.SetReadDeadline, control.SetWriteDeadline} {
		if err := set(end); err != nil {
			return []error{err}
		}
	}
	return nil
}

// A Poll is what the consumer of an endpoint asked for.
type Poll struct {
	Items  []Polled `json:"items" nullable:"false" doc:"The oldest first."`
	Cursor string   `json:"cursor" doc:"What to ask behind next. Empty: nothing was ever there."`
}

// A Polled is a delivery with what a receiver would get of it.
type Polled struct {
	Delivery store.DeliveryID    `json:"delivery"`
	Event    string              `json:"event" doc:"The event's id: its sender's, or else Sealhook's."`
	Type     string              `json:"type"`
	Accepted time.Time           `json:"accepted_at"`
	Header   []store.HeaderField `json:"header" nullable:"false" doc:"The headers of a delivery, with its signature over the payload."`
	Payload  []byte              `json:"payload" doc:"The payload, byte for byte, in base64."`
}

func (s *Server) pollEndpoint(ctx context.Context, in *inPoll) (*out[Poll], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	if !e.IsPolled() {
		p := newProblem(CodeState, "deliveries are sent to this endpoint")
		p.Hint = `make one with "kind": "poll"`
		return nil, p
	}
	after, err := queryID(store.ParseID[store.DeliveryID], "after", in.After)
	if err != nil {
		return nil, err
	}
	items, err := s.Poll(ctx, in.Tenant, e.ID, after, in.Limit, time.Duration(in.Wait)*time.Second)
	if err != nil {
		return nil, err
	}
	answer := Poll{items, in.After}
	if len(items) > 0 {
		answer.Cursor = items[len(items)-1].Delivery.String()
	}
	return answerWith(answer), nil
}
