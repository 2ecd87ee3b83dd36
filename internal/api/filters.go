package api

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"github.com/sealhook/sealhook/internal/filter"
	"github.com/sealhook/sealhook/internal/store"
)

type inDebugFilter struct {
	Tenant string `path:"tenant"`
	Body   struct {
		Filter    string            `json:"filter,omitempty" maxLength:"4096" example:"payload.total > 100" doc:"A condition in CEL."`
		Transform string            `json:"transform,omitempty" maxLength:"4096" example:"{id, total}" doc:"A program in jq."`
		EventID   string            `json:"event_id,omitempty" doc:"The id of an event to try them on."`
		Type      string            `json:"type,omitempty" doc:"Without event_id: the event's type."`
		Headers   map[string]string `json:"headers,omitempty" nullable:"false" doc:"Without event_id: the event's headers."`
		Payload   json.RawMessage   `json:"payload,omitempty" doc:"Without event_id: the event's payload, any JSON."`
	} `nameHint:"DebugFilter"`
}

// A TriedFilter is what a filter and a transformation make of an event.
type TriedFilter struct {
	Matches bool            `json:"matches" doc:"Whether an endpoint with this filter gets the event."`
	Reason  string          `json:"reason,omitempty" doc:"Why it does not: what the skipped delivery would say."`
	Payload json.RawMessage `json:"payload,omitempty" doc:"What the transformation makes of the payload."`
	Error   string          `json:"error,omitempty" doc:"Why it makes nothing of it: what the attempt would say."`
}

// debugFilter tries a filter and a transformation on an event, which is kept
// or given. Neither has to be an endpoint's.
func (s *Server) debugFilter(ctx context.Context, in *inDebugFilter) (*out[TriedFilter], error) {
	condition, err := parseFilter("body.filter", in.Body.Filter)
	if err != nil {
		return nil, err
	}
	transform, err := parseTransform("body.transform", in.Body.Transform)
	if err != nil {
		return nil, err
	}
	e, err := s.triedEvent(ctx, in)
	if err != nil {
		return nil, err
	}
	event, tried := filter.NewInput(&e), TriedFilter{Matches: true}
	if condition != nil {
		tried.Reason = condition.Skips(event)
		tried.Matches = tried.Reason == ""
	}
	if transform != nil {
		if tried.Payload, err = transform.Apply(event); err != nil {
			tried.Error = err.Error()
		}
	}
	return answerWith(tried), nil
}

// triedEvent returns the event that debugFilter is about.
func (s *Server) triedEvent(ctx context.Context, in *inDebugFilter) (store.Event, error) {
	if in.Body.EventID != "" {
		return s.Store.Event(ctx, in.Tenant, in.Body.EventID)
	}
	if in.Body.Payload == nil {
		return store.Event{}, invalid("body.payload", "want either a payload or event_id")
	}
	e := store.Event{Type: in.Body.Type, ContentType: typeJSON, Payload: in.Body.Payload}
	for _, name := range slices.Sorted(maps.Keys(in.Body.Headers)) {
		e.Header = append(e.Header, store.HeaderField{Name: name, Value: in.Body.Headers[name]})
	}
	return e, nil
}
