package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/live"
	"github.com/sealhook/sealhook/internal/store"
)

// The limits of a stream.
const (
	heartbeat = 15 * time.Second // without a message, after which one says that the stream is alive

	// maxStream is how long a stream lasts. Whoever comes back for more is
	// judged again: its token may have expired.
	maxStream = 15 * time.Minute

	streamWriteTimeout = 10 * time.Second // of one message, after which its reader is given up
)

// topics are what a stream can be about, by their kinds.
var topics = map[live.Kind]struct{ name, message string }{
	live.Delivery: {"deliveries", "delivery"},
	live.Event:    {"events", "event"},
	live.Request:  {"requests", "request"},
	live.Endpoint: {"endpoints", "endpoint"},
	live.Job:      {"jobs", "job"},
}

type inStream struct {
	Tenant      string   `path:"tenant"`
	Topics      []string `query:"topics" nullable:"false" enum:"deliveries,events,requests,endpoints,jobs" doc:"What to follow, separated by commas. Left out: all of it."`
	LastEventID string   `header:"Last-Event-ID" doc:"The id of the last message that was received: the stream goes on behind it."`
}

// stream follows what happens to a tenant's rows until the client leaves.
func (s *Server) stream(ctx context.Context, in *inStream) (*huma.StreamResponse, error) {
	atPortal := callOf(ctx).principal.role == store.RolePortal
	var kinds []live.Kind
	for kind, topic := range topics {
		switch asked := slices.Contains(in.Topics, topic.name); {
		case atPortal && kind == live.Request && asked:
			return nil, newProblem(CodeForbidden, "requests to sources are not the portal's")
		case atPortal && kind == live.Request:
		case asked || len(in.Topics) == 0:
			kinds = append(kinds, kind)
		}
	}
	reader, err := s.Feed.Follow(in.Tenant, kinds, in.LastEventID)
	switch {
	case errors.Is(err, live.ErrFull):
		p := newProblem(CodeUnavailable, "too many follow what happens")
		p.Hint = "close a stream that nobody looks at, or read the lists from time to time"
		return nil, p
	case err != nil:
		return nil, newProblem(CodeUnavailable, "the server is stopping")
	}
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		defer reader.Close()
		r, w := humago.Unwrap(ctx)
		w.Header().Set("Content-Type", "text/event-stream")
		w.Header().Set("Cache-Control", "no-cache, no-transform")
		w.Header().Set("X-Accel-Buffering", "no") // a proxy in front is not to hold messages back
		m := &messages{w: w, to: http.NewResponseController(w)}
		until, cancel := context.WithTimeout(r.Context(), maxStream)
		defer cancel()
		s.send(until, in.Tenant, reader, m)
	}}, nil
}

// send sends what reader finds, until its client or the stream is gone.
func (s *Server) send(ctx context.Context, tenant string, reader *live.Reader, m *messages) {
	m.write("ready", reader.ID(), struct{}{}) // what is read from now on is not older than what follows
	m.flush()
	for m.err == nil {
		wait, cancel := context.WithTimeout(ctx, heartbeat)
		changes, missed, err := reader.Next(wait)
		cancel()
		switch {
		case err != nil && (ctx.Err() != nil || !errors.Is(err, context.DeadlineExceeded)):
			return
		case err != nil:
			m.comment("alive")
		case missed:
			m.write("gap", reader.ID(), struct{}{})
		default:
			items, err := s.items(ctx, tenant, changes)
			if err != nil {
				s.Log.Error("read what a stream tells", "tenant", tenant, "error", err)
				m.write("gap", reader.ID(), struct{}{})
				continue
			}
			for i, item := range items {
				id := "" // until all of them are sent, it goes on before them
				if i == len(items)-1 {
					id = reader.ID()
				}
				m.write(item.message, id, item.value)
			}
		}
		m.flush()
	}
}

// An item is what a message tells, as the list of its kind has it.
type item struct {
	message string
	value   any
}

// items reads what changed. What is not there any more is left out.
func (s *Server) items(ctx context.Context, tenant string, changes []live.Change) ([]item, error) {
	ids := make(map[live.Kind][]int64)
	for _, c := range changes {
		ids[c.Kind] = append(ids[c.Kind], c.ID)
	}
	values := make(map[live.Change]any, len(changes)) // by changes without their tenants
	page := store.Page{Limit: live.MaxBatch}
	if list := ids[live.Delivery]; len(list) > 0 {
		rows, err := s.Store.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, IDs: idsOf[store.DeliveryID](list), Page: page})
		if err != nil {
			return nil, err
		}
		types, err := s.typesOf(ctx, tenant, rows.Rows...)
		if err != nil {
			return nil, err
		}
		for _, d := range rows.Rows {
			values[live.Change{Kind: live.Delivery, ID: int64(d.ID)}] = s.deliveryOf(d, types)
		}
	}
	if list := ids[live.Event]; len(list) > 0 {
		rows, err := s.Store.Events(ctx, store.EventFilter{Tenant: tenant, IDs: idsOf[store.EventID](list), Page: page})
		if err != nil {
			return nil, err
		}
		counts, err := s.countsOf(ctx, tenant, rows.Rows...)
		if err != nil {
			return nil, err
		}
		for _, e := range rows.Rows {
			values[live.Change{Kind: live.Event, ID: int64(e.ID)}] = eventOf(e, counts[e.ID])
		}
	}
	if list := ids[live.Request]; len(list) > 0 {
		rows, err := s.Store.Requests(ctx, store.RequestFilter{Tenant: tenant, IDs: idsOf[store.RequestID](list), Page: page})
		if err != nil {
			return nil, err
		}
		for _, r := range rows.Rows {
			values[live.Change{Kind: live.Request, ID: int64(r.ID)}] = requestOf(r)
		}
	}
	for _, id := range ids[live.Endpoint] {
		e, err := s.Store.Endpoint(ctx, tenant, store.EndpointID(id))
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return nil, err
		}
		if err == nil {
			values[live.Change{Kind: live.Endpoint, ID: id}] = endpointOf(e)
		}
	}
	for _, id := range ids[live.Job] {
		j, err := s.Store.Job(ctx, tenant, store.JobID(id))
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return nil, err
		}
		if err == nil {
			values[live.Change{Kind: live.Job, ID: id}] = jobOf(j)
		}
	}
	var items []item
	for _, c := range changes {
		if value, ok := values[live.Change{Kind: c.Kind, ID: c.ID}]; ok {
			items = append(items, item{topics[c.Kind].message, value})
		}
	}
	return items, nil
}

// idsOf turns numbers into ids.
func idsOf[T ~int64](numbers []int64) []T {
	ids := make([]T, len(numbers))
	for i, n := range numbers {
		ids[i] = T(n)
	}
	return ids
}

// messages are written to a client, as far as there was no error.
type messages struct {
	w   http.ResponseWriter
	to  *http.ResponseController
	err error
}

// write writes a message. An empty id leaves that of the message before.
func (m *messages) write(name, id string, value any) {
	data, err := json.Marshal(value) // on one line
	if err != nil {
		panic(err) // the values are the API's own
	}
	if id != "" {
		id = "id: " + id + "\n"
	}
	m.print("event: " + name + "\n" + id + "data: " + string(data) + "\n\n")
}

// comment writes what no client looks at.
func (m *messages) comment(text string) { m.print(": " + text + "\n\n") }

func (m *messages) print(text string) {
	if m.err == nil {
		m.err = m.to.SetWriteDeadline(time.Now().Add(streamWriteTimeout))
	}
	if m.err == nil {
		_, m.err = io.WriteString(m.w, text)
	}
}

func (m *messages) flush() {
	if m.err == nil {
		m.err = m.to.Flush()
	}
}

// describeStream documents the messages of a stream.
func describeStream(op *huma.Operation) {
	op.Description = "Server-sent events: a message for each row that is new or not what it was, with what the list of its kind has. " +
		"A message `ready` comes first. `gap` means that there was more than is told: read again what you show. " +
		"A comment comes every " + strconv.Itoa(int(heartbeat/time.Second)) + " seconds. " +
		"A stream ends after " + strconv.Itoa(int(maxStream/time.Minute)) + " minutes: come back with `Last-Event-ID`."
	op.Responses["200"] = &huma.Response{
		Description: http.StatusText(http.StatusOK),
		Content: map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{
			Type: huma.TypeString, Description: "Messages named ready, gap, delivery, event, request, endpoint and job.",
		}}},
	}
}
