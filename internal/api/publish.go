package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of what a sender can say about an event.
const (
	MaxEventID = 128                 // characters of its id
	MaxDelay   = 30 * 24 * time.Hour // until it is delivered

	// MaxIdempotencyKey is the length of the longest Idempotency-Key in bytes.
	MaxIdempotencyKey = 255
)

// keyScopeIdempotency is the scope of Idempotency-Key headers.
const keyScopeIdempotency = "idempotency"

// MaxOrderingKey is the length in bytes of the longest ordering key.
const MaxOrderingKey = 128

// eventIDForm has no dot: Standard Webhooks signs the id, a dot and more.
var eventIDForm = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// The content types of the forms of publishing.
const (
	typeJSON             = "application/json"
	typeCloudEvent       = "application/cloudevents+json"
	typeCloudEventsBatch = "application/cloudevents-batch+json"
)

type inPublish struct {
	Tenant string `path:"tenant"`
	Type   string `query:"type" doc:"The event's type. Where it is given, the whole body is the payload." example:"user.created"`
	ID     string `query:"id" doc:"The event's id, together with type: 1 to 128 letters, digits, underscores and hyphens." example:"order-4711-paid"`
	Order  string `query:"ordering_key" doc:"The event's ordering key, together with type: endpoints can ask for events of one key in order." example:"order-4711"`

	DeliverAt time.Time `query:"deliver_at" doc:"When the event is to be delivered, 30 days from now at most. Left out, or in the past: at once."`
	Expires   time.Time `query:"expires_at" doc:"From when on it is not to be delivered any more. Left out: never."`

	IdempotencyKey string `header:"Idempotency-Key" doc:"Names this publication: the same again is answered with the event of the first time. 1 to 255 printable ASCII characters."`

	header http.Header
	body   []byte
}

// Resolve takes the body past huma, which would parse it: the payload is
// delivered byte for byte.
func (in *inPublish) Resolve(ctx huma.Context) []error {
	r, _ := humago.Unwrap(ctx)
	in.header, in.body = r.Header, r.Body.(*body).raw
	return nil
}

// A Published is an event that is on disk with its deliveries.
type Published struct {
	ID         string    `json:"id"`
	Type       string    `json:"type"`
	Accepted   time.Time `json:"accepted_at"`
	Deliveries int       `json:"deliveries" doc:"How many it has, the skipped ones included. Those of a duplicate are counted up to 1,000."`
	Duplicate  bool      `json:"duplicate" doc:"Whether it was accepted before. The other fields are those of the first time."`
}

// An outPublish is a Published, or a list of them.
type outPublish struct {
	Replayed string `header:"Idempotency-Replayed" doc:"true, where the Idempotency-Key was used before: nothing was accepted now."`
	Body     any
}

// publish accepts one event, or a batch of them as a whole.
func (s *Server) publish(ctx context.Context, in *inPublish) (*outPublish, error) {
	batch, isList, err := s.events(in)
	if err != nil {
		return nil, err
	}
	if err := s.setTimes(in, batch); err != nil {
		return nil, err
	}
	key, err := idempotencyKey(in.header, isList)
	if err != nil {
		return nil, err
	}
	for _, a := range batch {
		a.Fingerprint = fingerprint(a)
		if key != "" {
			a.Keys = append(a.Keys, store.Key{Scope: keyScopeIdempotency, Text: key})
		}
	}
	if key != "" {
		name := [2]string{in.Tenant, key}
		if _, inFlight := s.publishing.LoadOrStore(name, true); inFlight {
			return nil, newProblem(CodeInFlight, "the first request with this Idempotency-Key is not answered yet")
		}
		defer s.publishing.Delete(name)
	}
	if len(batch) > 0 {
		if err := s.Accept(ctx, batch...); err != nil {
			return nil, err
		}
	}
	items := make([]Published, len(batch))
	for i, a := range batch {
		if items[i], err = s.publishedOf(ctx, a); err != nil {
			return nil, err
		}
	}
	if isList {
		return &outPublish{Body: List[Published]{items}}, nil
	}
	o := &outPublish{Body: items[0]}
	if key != "" && items[0].Duplicate {
		o.Replayed = "true"
	}
	return o, nil
}

// idempotencyKey returns the Idempotency-Key of a request, or an empty text if
// it has none. The events of a list have keys of their own.
func idempotencyKey(h http.Header, isList bool) (string, error) {
	keys := h.Values("Idempotency-Key")
	if len(keys) == 0 {
		return "", nil
	}
	wrong := ""
	switch key := keys[0]; {
	case len(keys) > 1:
		wrong = "is there twice"
	case isList:
		wrong = "goes with one event: those of a batch are known by their source and id"
	case key == "" || len(key) > MaxIdempotencyKey || strings.ContainsFunc(key, func(r rune) bool { return r < ' ' || r > '~' }):
		wrong = fmt.Sprintf("want 1 to %d printable ASCII characters", MaxIdempotencyKey)
	default:
		return key, nil
	}
	p := newProblem(CodeMalformed, "the Idempotency-Key cannot be used")
	p.Errors = []Detail{{"header.Idempotency-Key", wrong}}
	return "", p
}

func (s *Server) publishedOf(ctx context.Context, a *store.Acceptance) (Published, error) {
	e, deliveries := &a.Event, len(a.Deliveries)
	if a.Duplicate {
		first, err := s.Store.Event(ctx, e.Tenant, e.ID.String())
		if errors.Is(err, store.ErrNotFound) { // it was deleted since: what made it a duplicate is kept for longer
			return Published{e.PublicID(), e.Type, a.First, 0, true}, nil
		}
		if err != nil {
			return Published{}, err
		}
		counts, err := s.countsOf(ctx, e.Tenant, first)
		if err != nil {
			return Published{}, err
		}
		e, deliveries = &first, 0
		for _, n := range counts[first.ID].Deliveries {
			deliveries += int(n)
		}
	}
	return Published{e.PublicID(), e.Type, e.At.UTC().Truncate(time.Microsecond), deliveries, a.Duplicate}, nil
}

// events reads the events of a request in whichever form they are, and
// reports whether that is a list.
func (s *Server) events(in *inPublish) (batch []*store.Acceptance, isList bool, err error) {
	contentType := in.header.Get("Content-Type")
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil && contentType != "" {
		return nil, false, newProblem(CodeMalformed, "the Content-Type cannot be read")
	}
	var a *store.Acceptance
	switch {
	case in.Type != "":
		a, err = s.named("query", store.Event{Tenant: in.Tenant, Type: in.Type, Key: in.ID, OrderingKey: in.Order, ContentType: contentType, Payload: in.body})
	case in.ID != "":
		err = invalid("query.id", "goes with a type in the query")
	case in.Order != "":
		err = invalid("query.ordering_key", "goes with a type in the query")
	case media == typeCloudEventsBatch:
		batch, err = s.cloudEventsBatch(in.Tenant, in.body)
		return batch, true, err
	case media == typeCloudEvent:
		a, err = s.cloudEvent(in.Tenant, "body", contentType, in.body)
	case in.header.Get("Ce-Specversion") != "":
		a, err = s.binaryCloudEvent(in.Tenant, in.header, in.body)
	case media == typeJSON || media == "":
		a, err = s.wrapped(in.Tenant, in.body)
	default:
		p := invalid("query.type", "a body of this content type is the payload itself: the event's type is missing")
		p.Hint = "add ?type= to the URL"
		err = p
	}
	return []*store.Acceptance{a}, false, err
}

// wrapped reads {"type": …, "payload": …, "id": …, "ordering_key": …}. The
// payload is delivered exactly as it stands there.
func (s *Server) wrapped(tenant string, data []byte) (*store.Acceptance, error) {
	fields, err := members("body", data)
	if err != nil {
		return nil, err
	}
	e := store.Event{Tenant: tenant, ContentType: typeJSON}
	for name := range fields {
		if !slices.Contains(wrappedFields, name) {
			return nil, invalid(fmt.Sprintf("body.%.64s", name), "unknown field: want "+strings.Join(wrappedFields, ", "))
		}
	}
	payload, ok := fields["payload"]
	if !ok {
		return nil, invalid("body.payload", "missing")
	}
	e.Payload = payload
	if e.Type, err = text(fields, "body", "type"); err != nil {
		return nil, err
	}
	for name, value := range map[string]*string{"id": &e.Key, "ordering_key": &e.OrderingKey} {
		if _, ok := fields[name]; !ok {
			continue
		}
		if *value, err = text(fields, "body", name); err != nil {
			return nil, err
		}
	}
	a, err := s.named("body", e)
	if err != nil {
		return nil, err
	}
	for name, to := range map[string]*time.Time{"deliver_at": &a.Event.DeliverAt, "expires_at": &a.Event.Expires} {
		raw, ok := fields[name]
		if !ok {
			continue
		}
		if err := json.Unmarshal(raw, to); err != nil || to.IsZero() {
			return nil, invalid("body."+name, wantTime)
		}
	}
	return a, nil
}

// wrappedFields are what the JSON form of publishing may have.
var wrappedFields = []string{"type", "payload", "id", "ordering_key", "deliver_at", "expires_at"}

const wantTime = "want a time such as 2026-03-01T12:00:00Z"

// setTimes sets what the query says about when the events are delivered, and
// judges that.
func (s *Server) setTimes(in *inPublish, batch []*store.Acceptance) error {
	latest := s.now().Add(MaxDelay)
	for _, a := range batch {
		e := &a.Event
		for name, t := range map[string]struct{ given, to *time.Time }{
			"deliver_at": {&in.DeliverAt, &e.DeliverAt}, "expires_at": {&in.Expires, &e.Expires},
		} {
			if t.given.IsZero() {
				continue
			}
			if !t.to.IsZero() {
				return invalid("query."+name, "is in the body, too")
			}
			*t.to = *t.given
		}
		e.DeliverAt, e.Expires = e.DeliverAt.UTC().Truncate(time.Microsecond), e.Expires.UTC().Truncate(time.Microsecond)
		switch {
		case e.DeliverAt.After(latest):
			return invalid("deliver_at", fmt.Sprintf("is more than %d days from now", MaxDelay/(24*time.Hour)))
		case !e.Expires.IsZero() && !e.Expires.After(e.DeliverAt):
			return invalid("expires_at", "is not after deliver_at")
		}
	}
	return nil
}

// named returns the acceptance of an event whose type and id were given at
// location. The id may be empty.
func (s *Server) named(location string, e store.Event) (*store.Acceptance, error) {
	if err := s.checkPublishedType(location+".type", e.Type); err != nil {
		return nil, err
	}
	if err := checkOrderingKey(location+".ordering_key", e.OrderingKey); err != nil {
		return nil, err
	}
	a := &store.Acceptance{Event: e}
	if e.Key == "" {
		return a, nil
	}
	if len(e.Key) > MaxEventID || !eventIDForm.MatchString(e.Key) {
		return nil, invalid(location+".id", fmt.Sprintf("want 1 to %d letters, digits, underscores and hyphens", MaxEventID))
	}
	if _, err := store.ParseID[store.EventID](e.Key); err == nil {
		return nil, invalid(location+".id", "looks like an id that Sealhook gives")
	}
	a.Keys = []store.Key{{Scope: store.KeyScopeID, Text: e.Key}}
	return a, nil
}

// checkPublishedType returns an error unless events that come in may be of
// that type.
func (s *Server) checkPublishedType(location, eventType string) error {
	if !s.ValidEventType(eventType) {
		return invalid(location, wantEventType)
	}
	if store.IsReservedEventType(eventType) {
		return invalid(location, "types that begin with "+store.ReservedEventTypes+" are reserved for operational events")
	}
	return nil
}

// checkOrderingKey judges an ordering key that may be empty.
func checkOrderingKey(location, key string) error {
	if len(key) > MaxOrderingKey || !utf8.ValidString(key) || strings.ContainsFunc(key, unicode.IsControl) {
		return invalid(location, fmt.Sprintf("want at most %d bytes of text without control characters", MaxOrderingKey))
	}
	return nil
}

// fingerprint is what must be equal for two events of one key to be the same:
// all that makes an event, its own id or the one that makes a CloudEvent the
// same among it.
func fingerprint(a *store.Acceptance) store.Fingerprint {
	h := sha256.New()
	e := &a.Event
	parts := [][]byte{[]byte(e.Type), []byte(e.ContentType), e.Payload, []byte(e.OrderingKey)}
	for _, at := range []time.Time{e.DeliverAt, e.Expires} {
		parts = append(parts, at.AppendFormat(nil, time.RFC3339Nano))
	}
	for _, key := range a.Keys {
		parts = append(parts, []byte(key.Text))
	}
	for _, part := range parts {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return store.Fingerprint(h.Sum(nil))
}

// members returns the members of the JSON object data by their exact names.
// Two of one name are refused: which one counts would be a guess.
func members(location string, data []byte) (map[string]json.RawMessage, error) {
	if err := checkJSON(data); err != nil {
		return nil, err
	}
	rest := skipSpace(data)
	if rest[0] != '{' {
		return nil, invalid(location, "want a JSON object")
	}
	fields := make(map[string]json.RawMessage)
	for rest = skipSpace(rest[1:]); rest[0] != '}'; rest = skipSpace(rest) {
		if rest[0] == ',' {
			rest = skipSpace(rest[1:])
		}
		var quoted, value []byte
		quoted, rest = cutValue(rest)
		value, rest = cutValue(skipSpace(skipSpace(rest)[len(":"):]))
		var name string
		if err := json.Unmarshal(quoted, &name); err != nil {
			return nil, err
		}
		if _, twice := fields[name]; twice {
			return nil, invalid(fmt.Sprintf("%s.%.64s", location, name), "is there twice")
		}
		fields[name] = value
	}
	return fields, nil
}

// cutValue cuts valid JSON behind the value that it begins with. Together with
// members it walks over a payload twice and copies none of it, where a
// json.Decoder walks over it four times.
func cutValue(data []byte) (value, rest []byte) {
	depth, quoted := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++ // whatever it is, it ends nothing
		case quoted && c != '"':
		case c == '"':
			if quoted = !quoted; !quoted && depth == 0 {
				return data[: i+1 : i+1], data[i+1:]
			}
		case c == '{' || c == '[':
			depth++
		case depth > 0 && (c == '}' || c == ']'):
			if depth--; depth == 0 {
				return data[: i+1 : i+1], data[i+1:]
			}
		case depth == 0 && (c == ',' || c == '}' || c == ']' || isSpace(c)): // behind a number, true, false or null
			return data[:i:i], data[i:]
		}
	}
	return data, nil
}

func skipSpace(data []byte) []byte { return bytes.TrimLeft(data, " \t\r\n") }

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// checkJSON returns a Problem that says where data is not JSON in UTF-8.
func checkJSON(data []byte) error {
	if !json.Valid(data) {
		var v json.RawMessage
		return jsonFormat.Unmarshal(data, &v)
	}
	if !utf8.Valid(data) {
		return newProblem(CodeMalformed, "the body is not UTF-8")
	}
	return nil
}

// text returns the member of that name, which must be a text that is not empty.
func text(fields map[string]json.RawMessage, location, name string) (string, error) {
	raw, ok := fields[name]
	if !ok {
		return "", invalid(location+"."+name, "missing")
	}
	var s string
	if err := json.Unmarshal(raw, &s); err != nil || s == "" {
		return "", invalid(location+"."+name, "want a text that is not empty")
	}
	return s, nil
}

// describePublish documents the forms of the body. It is called when the
// operation is registered: huma would parse a body that it knows of before.
func describePublish(op *huma.Operation) {
	object := func(required []string, properties map[string]*huma.Schema) *huma.Schema {
		return &huma.Schema{Type: huma.TypeObject, Required: required, Properties: properties}
	}
	str := &huma.Schema{Type: huma.TypeString}
	instant := &huma.Schema{Type: huma.TypeString, Format: "date-time"}
	cloudEvent := object([]string{"specversion", "id", "source", "type"},
		map[string]*huma.Schema{"specversion": {Type: huma.TypeString, Enum: []any{"1.0"}}, "id": str, "source": str, "type": str})
	example := map[string]any{"specversion": "1.0", "id": "4711", "source": "/orders", "type": "order.paid", "data": map[string]any{"total": 12}}
	op.Description = "The event is on disk with its deliveries when the answer comes. The payload is delivered byte for byte.\n\n" +
		"With `type` in the query, the whole body is the payload, whatever its content type. Otherwise the content type says what the body is; " +
		"with `ce-` headers it is the payload of a CloudEvent in binary mode."
	op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
		typeJSON: {
			Schema:  object([]string{"type", "payload"}, map[string]*huma.Schema{"type": str, "payload": {Description: "Any JSON. Delivered exactly as it stands here."}, "id": str, "ordering_key": str, "deliver_at": instant, "expires_at": instant}),
			Example: map[string]any{"type": "user.created", "payload": map[string]any{"id": 17}, "id": "user-17-created"},
		},
		typeCloudEvent:       {Schema: cloudEvent, Example: example},
		typeCloudEventsBatch: {Schema: &huma.Schema{Type: huma.TypeArray, Items: cloudEvent}, Example: []any{example}},
		"*/*":                {Schema: &huma.Schema{Description: "The payload, with type in the query or with ce- headers."}, Example: "id,total\n4711,12\n"},
	}}
	ref := func(name string) *huma.Schema { return &huma.Schema{Ref: "#/components/schemas/" + name} }
	op.Responses["202"] = &huma.Response{
		Description: "The event, or for a batch a list of them.",
		Content:     map[string]*huma.MediaType{typeJSON: {Schema: &huma.Schema{OneOf: []*huma.Schema{ref("Published"), ref("ListPublished")}}}},
	}
}
