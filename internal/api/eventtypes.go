package api

import (
	"context"
	"encoding/json"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// An EventType is what an endpoint can subscribe to.
type EventType struct {
	Name        string          `json:"name"`
	Description string          `json:"description"`
	Schema      json.RawMessage `json:"schema,omitempty" doc:"The JSON Schema of the payload."`
	Example     json.RawMessage `json:"example,omitempty" doc:"An example of the payload."`
	Created     time.Time       `json:"created_at"`
}

func eventTypeOf(t store.EventType) EventType {
	return EventType{t.Name, t.Description, json.RawMessage(t.Schema), json.RawMessage(t.Example), t.Created}
}

func (s *Server) listEventTypes(ctx context.Context, in *inTenant) (*out[List[EventType]], error) {
	types, err := s.Store.EventTypes(ctx, in.Tenant)
	if err != nil {
		return nil, err
	}
	return answerWith(List[EventType]{listOf(types, eventTypeOf)}), nil
}

type inEventType struct {
	Tenant string `path:"tenant"`
	Name   string `path:"name" example:"user.created"`
}

func (s *Server) getEventType(ctx context.Context, in *inEventType) (*out[EventType], error) {
	t, err := s.Store.EventType(ctx, in.Tenant, in.Name)
	if err != nil {
		return nil, err
	}
	return answerWith(eventTypeOf(t)), nil
}

type inPutEventType struct {
	Tenant string `path:"tenant"`
	Name   string `path:"name" example:"user.created"`
	Body   struct {
		Description string          `json:"description,omitempty" maxLength:"1024"`
		Schema      json.RawMessage `json:"schema,omitempty" doc:"The JSON Schema of the payload: an object, or true or false."`
		Example     json.RawMessage `json:"example,omitempty" doc:"An example of the payload: any JSON."`
	} `nameHint:"PutEventType"`
}

func (s *Server) putEventType(ctx context.Context, in *inPutEventType) (*out[EventType], error) {
	if err := s.checkPublishedType("path.name", in.Name); err != nil {
		return nil, err
	}
	if b := in.Body.Schema; len(b) > 0 && b[0] != '{' && b[0] != 't' && b[0] != 'f' {
		return nil, invalid("body.schema", "want a JSON Schema: an object, or true or false")
	}
	err := s.Store.PutEventType(ctx, store.EventType{
		Tenant: in.Tenant, Name: in.Name, Description: in.Body.Description,
		Schema: string(in.Body.Schema), Example: string(in.Body.Example), Created: s.now(),
	})
	if err != nil {
		return nil, err
	}
	return s.getEventType(ctx, &inEventType{in.Tenant, in.Name})
}

// wantEventType says what an event type looks like.
const wantEventType = "want a name such as user.created: words of letters, digits, _, - and :, with dots between them"

func (s *Server) deleteEventType(ctx context.Context, in *inEventType) (*none, error) {
	return nil, s.Store.DeleteEventType(ctx, in.Tenant, in.Name)
}
