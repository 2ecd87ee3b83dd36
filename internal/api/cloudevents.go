package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
)

// The limits of CloudEvents.
const (
	MaxBatch         = 100     // events in a batch
	MaxCloudEventKey = 1024    // bytes of source and id together
	MaxHeaders       = 64      // ce- headers of an event
	MaxHeaderBytes   = 8 << 10 // bytes of all of them
)

// keyScopeCloudEvents is the scope of what makes CloudEvents the same: their
// source and id.
const keyScopeCloudEvents = "cloudevents"

// partitionKey is the attribute that is the event's ordering key:
// https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/extensions/partitioning.md.
const partitionKey = "partitionkey"

// cloudEvent reads a CloudEvent in structured mode:
// https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md.
// The whole document is the payload.
func (s *Server) cloudEvent(tenant, location, contentType string, data []byte) (*store.Acceptance, error) {
	fields, err := members(location, data)
	if err != nil {
		return nil, err
	}
	attributes := make(map[string]string)
	for _, name := range []string{"specversion", "id", "source", "type"} {
		if attributes[name], err = text(fields, location, name); err != nil {
			return nil, err
		}
	}
	if _, ok := fields[partitionKey]; ok {
		if attributes[partitionKey], err = text(fields, location, partitionKey); err != nil {
			return nil, err
		}
	}
	return s.identified(tenant, location+".", attributes, store.Event{ContentType: contentType, Payload: data})
}

// cloudEventsBatch reads a list of CloudEvents in structured mode.
func (s *Server) cloudEventsBatch(tenant string, data []byte) ([]*store.Acceptance, error) {
	if err := checkJSON(data); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if start, _ := dec.Token(); start != json.Delim('[') {
		return nil, invalid("body", "want a JSON array")
	}
	var batch []*store.Acceptance
	for dec.More() {
		if len(batch) == MaxBatch {
			return nil, newProblem(CodeTooLarge, fmt.Sprintf("the batch holds more than %d events", MaxBatch))
		}
		var element json.RawMessage
		if err := dec.Decode(&element); err != nil {
			return nil, err
		}
		a, err := s.cloudEvent(tenant, fmt.Sprintf("body[%d]", len(batch)), typeCloudEvent, element)
		if err != nil {
			return nil, err
		}
		batch = append(batch, a)
	}
	return batch, nil
}

// binaryCloudEvent reads a CloudEvent in binary mode:
// https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md.
// The body is the payload, and the ce- headers are delivered with it as they are.
func (s *Server) binaryCloudEvent(tenant string, h http.Header, data []byte) (*store.Acceptance, error) {
	e := store.Event{ContentType: h.Get("Content-Type"), Payload: data}
	attributes := make(map[string]string)
	size := 0
	for _, header := range slices.Sorted(maps.Keys(h)) {
		name, ok := strings.CutPrefix(strings.ToLower(header), "ce-")
		if !ok {
			continue
		}
		location := "header.ce-" + name
		if len(h[header]) > 1 {
			return nil, invalid(location, "is there twice")
		}
		value := h[header][0]
		if err := egress.CheckHeader(header, value); err != nil {
			return nil, invalid(location, "cannot be delivered")
		}
		var err error
		if attributes[name], err = url.PathUnescape(value); err != nil {
			return nil, invalid(location, "is not percent-encoded")
		}
		size += len(header) + len(value)
		e.Header = append(e.Header, store.HeaderField{Name: header, Value: value})
	}
	if len(e.Header) > MaxHeaders || size > MaxHeaderBytes {
		return nil, newProblem(CodeTooLarge, fmt.Sprintf("there are more than %d ce- headers, or more than %d bytes of them", MaxHeaders, MaxHeaderBytes))
	}
	for _, name := range []string{"id", "source", "type"} {
		if attributes[name] == "" {
			return nil, invalid("header.ce-"+name, "missing")
		}
	}
	return s.identified(tenant, "header.ce-", attributes, e)
}

// identified returns the acceptance of a CloudEvent. The same source and id
// are the same event.
func (s *Server) identified(tenant, prefix string, attributes map[string]string, e store.Event) (*store.Acceptance, error) {
	if attributes["specversion"] != "1.0" {
		return nil, invalid(prefix+"specversion", "want 1.0")
	}
	if err := s.checkPublishedType(prefix+"type", attributes["type"]); err != nil {
		return nil, err
	}
	if strings.Contains(attributes["source"], " ") {
		return nil, invalid(prefix+"source", "want a URI reference, which has no spaces")
	}
	key := attributes["source"] + " " + attributes["id"]
	if len(key) > MaxCloudEventKey {
		return nil, invalid(prefix+"id", fmt.Sprintf("source and id together are longer than %d bytes", MaxCloudEventKey))
	}
	if err := checkOrderingKey(prefix+partitionKey, attributes[partitionKey]); err != nil {
		return nil, err
	}
	e.Tenant, e.Type, e.OrderingKey = tenant, attributes["type"], attributes[partitionKey]
	return &store.Acceptance{Event: e, Keys: []store.Key{{Scope: keyScopeCloudEvents, Text: key}}}, nil
}
