package receive

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/sync/semaphore"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of what comes in.
const (
	DefaultMaxBody = 1 << 20  // bytes of one body
	LimitMaxBody   = 25 << 20 // the most that DefaultMaxBody can be set to
	bodyBudget     = 64 << 20 // bytes of all bodies that are being read or kept
	keepRefused    = 100      // refused requests that are kept of each source
	maxRecording   = 16       // refused requests that are being written; further ones are not kept
)

// The reasons for refusing a request, besides those of package scheme.
const (
	ReasonDisabled      = "disabled"      // the source is
	ReasonMisconfigured = "misconfigured" // the source has no usable scheme or secret
	ReasonCutShort      = "cut_short"     // the body ended early
	ReasonTooLarge      = "too_large"     // the body is over the limit
	ReasonInternal      = "internal"      // verifying it failed on this side
)

// A Handler is the sources' side of the gateway: POST /in/{source}. Goroutines
// may share it.
type Handler struct {
	acceptor  *Acceptor
	log       *slog.Logger
	maxBody   int64
	publicURL string
	bodies    *semaphore.Weighted
	recording *semaphore.Weighted
}

// NewHandler returns a Handler that accepts through a. It refuses bodies of
// more than maxBody bytes; zero means [DefaultMaxBody]. publicURL is what
// senders see in front of a request's path, for schemes that sign the URL.
func NewHandler(a *Acceptor, log *slog.Logger, maxBody int64, publicURL string) *Handler {
	if maxBody == 0 {
		maxBody = DefaultMaxBody
	}
	return &Handler{
		acceptor: a, log: log, maxBody: maxBody, publicURL: publicURL,
		bodies: semaphore.NewWeighted(bodyBudget), recording: semaphore.NewWeighted(maxRecording),
	}
}

// An answer is what a sender gets to see. It says nothing that helps to forge.
type answer struct {
	Status int           `json:"-"`
	Result string        `json:"result"` // "accepted", "duplicate" or "refused"
	Event  store.EventID `json:"event,omitzero"`
	Reason string        `json:"reason,omitempty"`
}

// ServeHTTP answers 2xx once the webhook is on disk, and what the source's
// scheme says if it is refused.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a := h.receive(w, r)
	switch a.Status {
	case http.StatusServiceUnavailable:
		w.Header().Set("Retry-After", "5")
	case http.StatusMethodNotAllowed:
		w.Header().Set("Allow", http.MethodPost)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(a.Status)
	_ = json.NewEncoder(w).Encode(a) // who reads it may be gone
}

func (h *Handler) receive(w http.ResponseWriter, r *http.Request) answer {
	if r.Method != http.MethodPost {
		return answer{Status: http.StatusMethodNotAllowed, Result: "refused", Reason: "webhooks come in by POST"}
	}
	id, err := store.ParseID[store.SourceID](r.PathValue("source"))
	if err != nil {
		return answer{Status: http.StatusNotFound, Result: "refused", Reason: "no such source"}
	}
	source, err := h.acceptor.Routes.Source(r.Context(), id)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return answer{Status: http.StatusNotFound, Result: "refused", Reason: "no such source"}
	case err != nil:
		return h.unavailable("look up a source", err)
	}
	req := &store.Request{
		Tenant: source.Tenant, Source: source.ID, At: h.acceptor.Now(), Method: r.Method, Path: r.URL.RequestURI(),
		Remote: r.RemoteAddr, Header: headerFields(r.Header, source),
	}
	if source.Disabled {
		return h.refuse(r.Context(), req, http.StatusForbidden, ReasonDisabled)
	}

	limited := &bodyReader{from: http.MaxBytesReader(w, r.Body, h.maxBody), room: h.bodies}
	defer limited.release()
	body, err := io.ReadAll(limited)
	if errors.Is(err, errNoRoom) {
		return answer{Status: http.StatusServiceUnavailable, Result: "refused", Reason: "too many large bodies at once"}
	}
	if err != nil {
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			return h.refuse(r.Context(), req, http.StatusRequestEntityTooLarge, ReasonTooLarge)
		}
		return h.refuse(r.Context(), req, http.StatusBadRequest, ReasonCutShort)
	}
	req.Body, req.Size = body, len(body)

	message := &scheme.Message{Method: r.Method, URL: h.publicURL + r.URL.RequestURI(), Header: r.Header, Body: body}
	key, eventType, refused := h.verify(source, message, req)
	if refused != nil {
		return h.refuse(r.Context(), req, refused.Status, refused.Reason)
	}
	return h.accept(r.Context(), &store.Acceptance{
		Event: store.Event{
			Tenant: source.Tenant, Source: source.ID, Type: eventType,
			ContentType: r.Header.Get("Content-Type"), Header: forwarded(req.Header), Payload: body,
		},
		Request: req,
		Keys:    []store.Key{{Scope: source.ID.String(), Text: key}},
	})
}

// verify returns the replay key and the event type of a genuine webhook, and
// the answer to any other. A panic in a scheme refuses, too.
func (h *Handler) verify(source *route.Source, m *scheme.Message, req *store.Request) (key, typ string, refused *answer) {
	log := h.log.With("source", source.ID, "tenant", source.Tenant)
	defer func() {
		if r := recover(); r != nil {
			log.Error("panic in verifying a webhook", "panic", r)
			refused = &answer{Status: http.StatusInternalServerError, Reason: ReasonInternal}
		}
	}()
	verifier, err := source.Verifier(req.At)
	if err != nil {
		log.Error("a source cannot verify", "error", err)
		return "", "", &answer{Status: http.StatusInternalServerError, Reason: ReasonMisconfigured}
	}
	result, err := verifier.VerifyMessage(m)
	if err != nil {
		reason := ReasonInternal
		if e, ok := errors.AsType[*scheme.Error](err); ok {
			reason = e.Code()
		}
		log.Info("request refused", "reason", reason, "error", err, "remote", req.Remote)
		return "", "", &answer{Status: verifier.Scheme().Status(err), Reason: reason}
	}
	return result.ReplayKey(), eventType(source, m), nil
}

// errNoRoom means that too many bytes of bodies are in memory.
var errNoRoom = errors.New("no room for the body")

// A bodyReader takes room for a body as it comes, so that a sender who only
// announces a large one takes up none.
type bodyReader struct {
	from  io.Reader
	room  *semaphore.Weighted
	taken int64
}

// Read implements [io.Reader].
func (b *bodyReader) Read(p []byte) (int, error) {
	n, err := b.from.Read(p)
	if !b.room.TryAcquire(int64(n)) {
		return 0, errNoRoom
	}
	b.taken += int64(n)
	return n, err
}

// release gives the room back.
func (b *bodyReader) release() { b.room.Release(b.taken) }

// accept keeps a genuine webhook.
func (h *Handler) accept(ctx context.Context, acceptance *store.Acceptance) answer {
	if err := h.acceptor.Accept(ctx, acceptance); err != nil {
		return h.unavailable("accept a webhook", err)
	}
	a := answer{Status: http.StatusOK, Result: "accepted", Event: acceptance.Event.ID}
	if acceptance.Duplicate {
		a.Result = "duplicate"
	}
	return a
}

// refuse keeps a request that did not become an event, as far as there is
// room: nobody may fill the disk with forgeries. Whether its sender waits for
// the answer makes no difference.
func (h *Handler) refuse(ctx context.Context, req *store.Request, status int, reason string) answer {
	req.Verdict, req.Reason = store.VerdictRefused, reason
	if h.recording.TryAcquire(1) {
		defer h.recording.Release(1)
		if err := h.acceptor.Store.Record(context.WithoutCancel(ctx), req, keepRefused); err != nil {
			h.log.Error("keep a refused request", "source", req.Source, "error", err)
		}
	}
	return answer{Status: status, Result: "refused", Reason: reason}
}

func (h *Handler) unavailable(doing string, err error) answer {
	h.log.Error(doing, "error", err)
	return answer{Status: http.StatusServiceUnavailable, Result: "refused", Reason: "not kept, try again"}
}

// eventTypeForm is what an event type looks like, here and in the API.
var eventTypeForm = regexp.MustCompile(`^[A-Za-z0-9_:-]+(\.[A-Za-z0-9_:-]+)*$`)

// MaxEventType is the length of the longest event type.
const MaxEventType = 128

// ValidEventType reports whether s is a name such as "user.created".
func ValidEventType(s string) bool { return len(s) <= MaxEventType && eventTypeForm.MatchString(s) }

// eventType is the source's event type, followed by the one that its scheme
// finds in the request.
func eventType(source *route.Source, m *scheme.Message) string {
	base := source.EventType
	if base == "" {
		base = source.Name
	}
	if s, ok := source.Scheme(); ok {
		if full := base + "." + s.EventType(m); ValidEventType(full) {
			return full
		}
	}
	return base
}

// redactedHeaders are headers whose values are credentials. Names that end in
// "-secret" or "-token" are too.
var redactedHeaders = []string{"Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key"}

func redacted(name string) bool {
	lower := strings.ToLower(name)
	return slices.ContainsFunc(redactedHeaders, func(h string) bool { return strings.EqualFold(h, name) }) ||
		strings.HasSuffix(lower, "-secret") || strings.HasSuffix(lower, "-token")
}

// headerFields returns the headers to keep, in the order of their names,
// without credentials: under some schemes the source's secret is one.
func headerFields(h http.Header, source *route.Source) []store.HeaderField {
	var fields []store.HeaderField
	for _, name := range slices.Sorted(maps.Keys(h)) {
		for _, value := range h[name] {
			if redacted(name) || name == source.SecretHeader {
				value = scheme.Redacted
			}
			fields = append(fields, store.HeaderField{Name: name, Value: value})
		}
	}
	return fields
}

// notForwarded are headers that describe the connection a request came over,
// or that a delivery sets itself.
var notForwarded = []string{
	"Accept", "Accept-Encoding", "Content-Length", "Content-Type", "Expect", "Forwarded", "Host", "User-Agent", "Via",
	"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-Ip",
}

// forwarded returns the fields that go on to endpoints, the provider's own
// signature among them.
func forwarded(fields []store.HeaderField) []store.HeaderField {
	var on []store.HeaderField
	for _, f := range fields {
		if f.Value != scheme.Redacted && !slices.Contains(notForwarded, f.Name) && egress.CheckHeader(f.Name, f.Value) == nil {
			on = append(on, f)
		}
	}
	return on
}
