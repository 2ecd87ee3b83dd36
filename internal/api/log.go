package api

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
)

// An Event is something that happened, without its payload.
type Event struct {
	ID          string         `json:"id" doc:"The id that its sender gave it, or else the one that Sealhook did."`
	Own         store.EventID  `json:"sealhook_id" doc:"The id that Sealhook gave it, which deliveries, requests and jobs name."`
	Type        string         `json:"type"`
	Accepted    time.Time      `json:"accepted_at"`
	DeliverAt   time.Time      `json:"deliver_at,omitzero" doc:"When it is to be delivered. Missing: at once."`
	Expires     time.Time      `json:"expires_at,omitzero" doc:"From then on it is not delivered any more. Missing: it does not expire."`
	Source      store.SourceID `json:"source,omitzero" doc:"Missing: it was published through the API."`
	OrderingKey string         `json:"ordering_key,omitempty"`
	Reason      string         `json:"reason,omitempty" doc:"Why it has no delivery, not even a skipped one. Missing: it has one."`
	Test        bool           `json:"test,omitempty" doc:"Whether it was made to test one endpoint: nobody else gets it."`
	ContentType string         `json:"content_type"`
	Size        int            `json:"size" doc:"The payload's length in bytes."`

	Deliveries     map[store.State]int64 `json:"deliveries" doc:"How many there are in each state, among the first 1,000."`
	MoreDeliveries bool                  `json:"more_deliveries,omitempty" doc:"Whether there are more than 1,000: of each state there are at least so many."`
}

// countsOf returns how the deliveries of events stand.
func (s *Server) countsOf(ctx context.Context, tenant string, events ...store.Event) (map[store.EventID]store.EventCounts, error) {
	ids := make([]store.EventID, len(events))
	for i := range events {
		ids[i] = events[i].ID
	}
	return s.Store.CountByEvent(ctx, tenant, ids...)
}

func eventOf(e store.Event, counts store.EventCounts) Event {
	reason := ""
	if e.Unwanted {
		reason = "no endpoint wants it"
	}
	states := make(map[store.State]int64)
	for state, n := range counts.Deliveries {
		states[store.State(state)] = n
	}
	return Event{e.PublicID(), e.ID, e.Type, e.At, e.DeliverAt, e.Expires, e.Source, e.OrderingKey, reason, e.Test, e.ContentType, e.Size, states, counts.More}
}

// Between is the part of a log that is asked for.
type Between struct {
	Since time.Time `query:"since" doc:"At or after this time."`
	Until time.Time `query:"until" doc:"Before this time."`
}

type inEvents struct {
	Tenant string   `path:"tenant"`
	Type   string   `query:"type" doc:"Only events of this type."`
	Source string   `query:"source" doc:"Only events of this source."`
	ID     []string `query:"id,explode" nullable:"false" maxItems:"200" doc:"Only the event with this sealhook_id, or with one of these."`
	Between
	Paging
}

func (s *Server) listEvents(ctx context.Context, in *inEvents) (*outPage[Event], error) {
	f := store.EventFilter{Tenant: in.Tenant, Type: in.Type, Since: in.Since, Until: in.Until}
	var err error
	if f.Source, err = queryID(store.ParseID[store.SourceID], "source", in.Source); err != nil {
		return nil, err
	}
	if f.Page, err = in.ask(); err != nil {
		return nil, err
	}
	for _, text := range in.ID {
		id, err := store.ParseID[store.EventID](text)
		if err != nil {
			return nil, invalid("query.id", err.Error())
		}
		f.IDs = append(f.IDs, id)
	}
	events, err := s.Store.Events(ctx, f)
	if err != nil {
		return nil, err
	}
	counts, err := s.countsOf(ctx, in.Tenant, events.Rows...)
	if err != nil {
		return nil, err
	}
	return pageOf(&in.Paging, events, func(e store.Event) Event { return eventOf(e, counts[e.ID]) }), nil
}

// queryID reads an id in a query. An empty text is the zero id.
func queryID[I any](parse func(string) (I, error), name, text string) (id I, err error) {
	if text == "" {
		return id, nil
	}
	if id, err = parse(text); err != nil {
		return id, invalid("query."+name, err.Error())
	}
	return id, nil
}

type inEvent struct {
	Tenant string `path:"tenant"`
	Event  string `path:"event"`
}

// An EventDetail is an event with what became of it.
type EventDetail struct {
	Event
	Header []store.HeaderField `json:"header,omitempty" nullable:"false" doc:"Further headers that are delivered with it."`
}

func (s *Server) getEvent(ctx context.Context, in *inEvent) (*out[EventDetail], error) {
	e, err := s.Store.Event(ctx, in.Tenant, in.Event)
	if err != nil {
		return nil, err
	}
	counts, err := s.countsOf(ctx, in.Tenant, e)
	if err != nil {
		return nil, err
	}
	return answerWith(EventDetail{eventOf(e, counts[e.ID]), e.Header}), nil
}

type outPayload struct {
	ContentType        string `header:"Content-Type"`
	ContentDisposition string `header:"Content-Disposition"`
	Body               []byte
}

// getPayload answers with the exact bytes. They are somebody else's: a browser
// must save them, not show them.
func (s *Server) getPayload(ctx context.Context, in *inEvent) (*outPayload, error) {
	e, err := s.Store.Event(ctx, in.Tenant, in.Event)
	if err != nil {
		return nil, err
	}
	contentType := e.ContentType
	if contentType == "" {
		contentType = "application/octet-stream"
	}
	return &outPayload{contentType, "attachment", e.Payload}, nil
}

func describePayload(op *huma.Operation) {
	op.Responses["200"] = &huma.Response{
		Description: "The payload, byte for byte, with the content type that it came in with.",
		Content:     map[string]*huma.MediaType{"*/*": {Schema: &huma.Schema{}}},
	}
}

// A Delivery is one event for one endpoint.
type Delivery struct {
	ID       store.DeliveryID `json:"id"`
	Event    store.EventID    `json:"event" doc:"The id that Sealhook gave the event."`
	Type     string           `json:"type" doc:"The type of its event."`
	Endpoint store.EndpointID `json:"endpoint,omitzero" doc:"Missing: a draft that was tested."`
	Test     bool             `json:"test,omitempty" doc:"Whether it was a test, of which there is one attempt."`
	State    store.State      `json:"state" enum:"pending,leased,delivered,failed,cancelled,skipped,quarantined"`
	Reason   string           `json:"reason,omitempty" doc:"Why it is skipped, cancelled, failed or quarantined, or why it waits although it is due."`
	Due      time.Time        `json:"due_at,omitzero" doc:"When it is tried next, if it is pending, and neither behind another one in its order nor waiting to be polled."`
	Attempts int              `json:"attempts" doc:"How many were made so far."`
	Last     *Attempt         `json:"last_attempt,omitempty"`
	Created  time.Time        `json:"created_at"`
	Finished time.Time        `json:"finished_at,omitzero" doc:"When it came to its final state."`
}

// typesOf returns the types of the events of deliveries.
func (s *Server) typesOf(ctx context.Context, tenant string, deliveries ...store.Delivery) (map[store.EventID]string, error) {
	types := make(map[store.EventID]string)
	for i := range deliveries {
		types[deliveries[i].Event] = ""
	}
	if len(types) == 0 {
		return types, nil
	}
	events, err := s.Store.Events(ctx, store.EventFilter{Tenant: tenant, IDs: slices.Collect(maps.Keys(types)), Page: store.Page{Limit: len(types)}})
	for _, e := range events.Rows {
		types[e.ID] = e.Type
	}
	return types, err
}

// answerDelivery answers with one delivery.
func (s *Server) answerDelivery(ctx context.Context, d store.Delivery) (*out[Delivery], error) {
	types, err := s.typesOf(ctx, d.Tenant, d)
	if err != nil {
		return nil, err
	}
	return answerWith(s.deliveryOf(d, types)), nil
}

func (s *Server) deliveryOf(d store.Delivery, types map[store.EventID]string) Delivery {
	o := Delivery{
		ID: d.ID, Event: d.Event, Type: types[d.Event], Endpoint: d.Endpoint, Test: d.Test, State: d.State, Reason: d.Reason,
		Attempts: d.Attempts, Created: d.Created, Finished: d.Finished,
	}
	if d.State == store.Pending {
		o.Due, o.Reason = d.Due, s.waits(&d)
	}
	if d.Attempts > 0 {
		last := attemptOf(d.Last)
		o.Last = &last
	}
	return o
}

// waits says why a pending delivery is not attempted, other than that it is
// not due yet.
func (s *Server) waits(d *store.Delivery) string {
	switch {
	case d.Due.IsZero() && d.Line == "":
		return "waits: to be polled"
	case d.Due.IsZero():
		return "waits: it is behind another delivery in its order"
	case d.Due.After(s.Now()):
		return ""
	}
	if why := s.Waiting(d.Endpoint); why != "" {
		return "waits: " + why
	}
	return ""
}

// An Attempt is one HTTP exchange of a delivery.
type Attempt struct {
	Number   int       `json:"number" doc:"From 1."`
	Started  time.Time `json:"started_at"`
	Duration float64   `json:"duration_ms"`
	Status   int       `json:"status,omitempty" doc:"The status of the answer. Missing: there was none."`
	Cause    string    `json:"cause,omitempty" doc:"Why it failed, in one word. Missing: it succeeded."`
	Detail   string    `json:"detail,omitempty"`
	Hint     string    `json:"hint,omitempty" doc:"What the receiver's people should look at."`
	Response []byte    `json:"response,omitempty" doc:"The start of the answer's body, in base64."`

	Exchange *Exchange `json:"exchange,omitempty" doc:"What was sent and answered besides, among a delivery's attempts. Missing: nothing was sent, or it succeeded and was no test."`
}

// An Exchange is what is known of an attempt that failed, or was a test.
type Exchange struct {
	Request   []store.HeaderField `json:"request_header" nullable:"false" doc:"The headers that were sent, or were to be sent, without credentials."`
	Body      []byte              `json:"request_body,omitempty" doc:"The start of the body that was sent, in base64, if the endpoint has a transformation. Missing: it was the event's payload."`
	Answer    []store.HeaderField `json:"response_header" nullable:"false" doc:"The headers of the answer, without credentials."`
	DNS       float64             `json:"dns_ms" doc:"What looking the host up took."`
	Connect   float64             `json:"connect_ms" doc:"What connecting took. 0, like dns_ms and tls_ms: a connection was open already."`
	TLS       float64             `json:"tls_ms" doc:"What the TLS handshake took."`
	FirstByte float64             `json:"first_byte_ms" doc:"What it took from there until the answer began. 0: it did not."`
}

func exchangeOf(x *store.Exchange) *Exchange {
	if x == nil {
		return nil
	}
	return &Exchange{
		append([]store.HeaderField{}, x.Request...), x.Body, append([]store.HeaderField{}, x.Answer...),
		milliseconds(x.DNS), milliseconds(x.Connect), milliseconds(x.TLS), milliseconds(x.FirstByte),
	}
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func attemptOf(a store.Attempt) Attempt {
	return Attempt{
		a.N, a.Started, milliseconds(a.Duration), a.Status, a.Cause, a.Detail,
		egress.Cause(a.Cause).Fix(), a.Response, exchangeOf(a.Exchange),
	}
}

type inDeliveries struct {
	Tenant   string   `path:"tenant"`
	Event    string   `query:"event" doc:"Only deliveries of this event."`
	Endpoint string   `query:"endpoint" doc:"Only deliveries to this endpoint."`
	Type     string   `query:"type" doc:"Only deliveries of events of this type."`
	State    []string `query:"state,explode" nullable:"false" enum:"pending,leased,delivered,failed,cancelled,skipped,quarantined" doc:"Only deliveries in this state, or in one of these."`
	Reason   string   `query:"reason" doc:"Only deliveries with this reason, or with one that begins with it and a colon, such as endpoint disabled."`
	Cause    []string `query:"cause,explode" nullable:"false" doc:"Only deliveries whose last attempt failed for this cause, or for one of these."`
	Status   []string `query:"status,explode" nullable:"false" example:"[\"4xx\"]" doc:"Only deliveries whose last attempt was answered with this status, such as 503, or one of a class, such as 4xx; or with one of these."`
	Test     string   `query:"test" enum:"true,false" doc:"Only tests, or none of them."`
	Between
	Paging
}

func (s *Server) listDeliveries(ctx context.Context, in *inDeliveries) (*outPage[Delivery], error) {
	f := store.DeliveryFilter{
		Tenant: in.Tenant, Type: in.Type, Reason: in.Reason, Since: in.Since, Until: in.Until,
		NoTests: in.Test == "false", OnlyTests: in.Test == "true",
	}
	var err error
	if f.Page, err = in.ask(); err != nil {
		return nil, err
	}
	if f.Endpoint, err = queryID(store.ParseID[store.EndpointID], "endpoint", in.Endpoint); err != nil {
		return nil, err
	}
	for _, name := range in.State {
		var state store.State
		if err := state.UnmarshalText([]byte(name)); err != nil {
			return nil, invalid("query.state", err.Error())
		}
		f.States = append(f.States, state)
	}
	if f.Causes, err = checkCauses("query.cause", in.Cause); err != nil {
		return nil, err
	}
	for _, text := range in.Status {
		var status store.StatusRange
		if err := status.UnmarshalText([]byte(text)); err != nil {
			return nil, invalid("query.status", err.Error())
		}
		f.Statuses = append(f.Statuses, status)
	}
	if in.Event != "" {
		e, err := s.Store.Event(ctx, in.Tenant, in.Event)
		if err != nil {
			return nil, err
		}
		f.Event = e.ID
	}
	deliveries, err := s.Store.Deliveries(ctx, f)
	if err != nil {
		return nil, err
	}
	types, err := s.typesOf(ctx, in.Tenant, deliveries.Rows...)
	if err != nil {
		return nil, err
	}
	return pageOf(&in.Paging, deliveries, func(d store.Delivery) Delivery { return s.deliveryOf(d, types) }), nil
}

type inDelivery struct {
	Tenant   string `path:"tenant"`
	Delivery string `path:"delivery"`
}

// id returns the id in the path. What is no id names nothing.
func (in *inDelivery) id() (store.DeliveryID, error) {
	id, err := store.ParseID[store.DeliveryID](in.Delivery)
	if err != nil {
		return 0, store.ErrNotFound
	}
	return id, nil
}

func (s *Server) getDelivery(ctx context.Context, in *inDelivery) (*out[Delivery], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	d, err := s.Store.Delivery(ctx, in.Tenant, id)
	if err != nil {
		return nil, err
	}
	return s.answerDelivery(ctx, d)
}

func (s *Server) listAttempts(ctx context.Context, in *inDelivery) (*out[List[Attempt]], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	attempts, err := s.Store.Attempts(ctx, in.Tenant, id)
	if err != nil {
		return nil, err
	}
	return answerWith(List[Attempt]{listOf(attempts, attemptOf)}), nil
}

// replay makes a delivery due again.
func (s *Server) replay(ctx context.Context, in *inDelivery) (*out[Delivery], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	d, err := s.Store.Redeliver(ctx, in.Tenant, id, s.now())
	if err != nil {
		return nil, err
	}
	s.Wake()
	return s.answerDelivery(ctx, d)
}

// A Request is one HTTP request to a source.
type Request struct {
	ID       store.RequestID `json:"id"`
	Source   store.SourceID  `json:"source"`
	Received time.Time       `json:"received_at"`
	Verdict  store.Verdict   `json:"verdict" enum:"accepted,duplicate,refused,handshake"`
	Scheme   string          `json:"scheme,omitempty" doc:"The scheme that verified it or, if it was refused, that came nearest."`
	Reason   string          `json:"reason,omitempty" doc:"Why it was refused, in one word."`
	Method   string          `json:"method"`
	Path     string          `json:"path"`
	Remote   string          `json:"remote" doc:"The address that it came from."`
	Size     int             `json:"size" doc:"The body's length in bytes."`
	Event    store.EventID   `json:"event,omitzero" doc:"What it became, or is a duplicate of."`
}

func requestOf(r store.Request) Request {
	return Request{r.ID, r.Source, r.At, r.Verdict, r.Scheme, r.Reason, r.Method, r.Path, r.Remote, r.Size, r.Event}
}

type inRequests struct {
	Tenant  string   `path:"tenant"`
	Source  string   `query:"source" doc:"Only requests to this source."`
	Verdict []string `query:"verdict,explode" nullable:"false" enum:"accepted,duplicate,refused,handshake" doc:"Only requests with this verdict, or with one of these."`
	Reason  string   `query:"reason" doc:"Only requests that were refused for this reason."`
	Between
	Paging
}

func (s *Server) listRequests(ctx context.Context, in *inRequests) (*outPage[Request], error) {
	f := store.RequestFilter{Tenant: in.Tenant, Reason: in.Reason, Since: in.Since, Until: in.Until}
	var err error
	if f.Page, err = in.ask(); err != nil {
		return nil, err
	}
	if f.Source, err = queryID(store.ParseID[store.SourceID], "source", in.Source); err != nil {
		return nil, err
	}
	for _, name := range in.Verdict {
		var verdict store.Verdict
		if err := verdict.UnmarshalText([]byte(name)); err != nil {
			return nil, invalid("query.verdict", err.Error())
		}
		f.Verdicts = append(f.Verdicts, verdict)
	}
	requests, err := s.Store.Requests(ctx, f)
	if err != nil {
		return nil, err
	}
	return pageOf(&in.Paging, requests, requestOf), nil
}

type inRequest struct {
	Tenant  string `path:"tenant"`
	Request string `path:"request"`
}

// A RequestDetail is a request with its header and body.
type RequestDetail struct {
	Request
	Header []store.HeaderField `json:"header" nullable:"false" doc:"Without credentials."`
	Body   []byte              `json:"body" doc:"The body, byte for byte, in base64."`
}

func (s *Server) getRequest(ctx context.Context, in *inRequest) (*out[RequestDetail], error) {
	id, err := store.ParseID[store.RequestID](in.Request)
	if err != nil {
		return nil, store.ErrNotFound
	}
	r, err := s.Store.Request(ctx, in.Tenant, id)
	if err != nil {
		return nil, err
	}
	return answerWith(RequestDetail{requestOf(r), r.Header, r.Body}), nil
}

// verifyRequest verifies a refused request again, after its source was mended.
func (s *Server) verifyRequest(ctx context.Context, in *inRequest) (*out[Request], error) {
	id, err := store.ParseID[store.RequestID](in.Request)
	if err != nil {
		return nil, store.ErrNotFound
	}
	r, err := s.VerifyAgain(ctx, in.Tenant, id)
	if err != nil {
		return nil, err
	}
	callOf(ctx).note("verdict", r.Verdict.String())
	return answerWith(requestOf(r)), nil
}
