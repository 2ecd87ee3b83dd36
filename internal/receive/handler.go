package receive

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

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
	keepRefused    = 1000     // requests that became no event and are kept of each source
	maxRecording   = 16       // such requests that are being written; further ones are not kept
	MaxHops        = 8        // deliveries that an event that comes in has behind it
)

// The reasons for refusing a request, besides those of package scheme.
const (
	ReasonDisabled      = "disabled"      // the source is
	ReasonMisconfigured = "misconfigured" // the source has no usable scheme or secret
	ReasonCutShort      = "cut_short"     // the body ended early
	ReasonTooLarge      = "too_large"     // the body is over the limit
	ReasonInternal      = "internal"      // verifying it failed on this side
	ReasonNoHandshake   = "no_handshake"  // it came by GET or HEAD, and is no handshake of the scheme
	ReasonLoop          = "loop"          // it has been delivered too often: gateways send it in circles
	ReasonHandshake     = "handshake"     // it is a handshake of what the scheme is now: there is nobody left to answer
)

// A Handler is the sources' side of the gateway: POST /in/{source}, and also
// GET and HEAD where the scheme has handshakes that come by them. Goroutines
// may share it.
type Handler struct {
	// OnRequest, if it is set before the first one, is called after each
	// request to a source. The result is the name of a verdict, for which there
	// is a reason if it is refused, or "unavailable".
	OnRequest func(source *store.Source, result, reason string)

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

	handshake *scheme.Reply // what a vendor that asked gets in place of all that
	empty     bool          // the vendor wants no body
}

// ServeHTTP answers 2xx once the webhook is on disk, what the source's scheme
// says if it is refused, and its handshakes.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a := h.receive(w, r)
	if a.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "5")
	}
	switch {
	case a.handshake != nil:
		a.handshake.ServeHTTP(w, r)
		return
	case a.empty:
		w.WriteHeader(a.Status)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(a.Status)
	_ = json.NewEncoder(w).Encode(a) // who reads it may be gone
}

func (h *Handler) receive(w http.ResponseWriter, r *http.Request) answer {
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
	a := h.take(w, r, source)
	if h.OnRequest != nil {
		result, reason := a.Result, a.Reason
		switch {
		case a.handshake != nil:
			result = "handshake"
		case a.Status == http.StatusServiceUnavailable:
			result, reason = "unavailable", ""
		case a.Status == http.StatusMethodNotAllowed:
			reason = "method_not_allowed"
		}
		h.OnRequest(&source.Source, result, reason)
	}
	return a
}

// ahead is how many bytes of a body find room before they come, where its
// sender says that there are so many: most bodies need not grow, and be copied.
const ahead = 4 << 10

// take decides about a request to a source.
func (h *Handler) take(w http.ResponseWriter, r *http.Request, source *route.Source) answer {
	if r.Method != http.MethodPost && !slices.Contains(source.Methods, r.Method) {
		w.Header().Set("Allow", strings.Join(source.Methods, ", "))
		return answer{Status: http.StatusMethodNotAllowed, Result: "refused", Reason: "webhooks come in by POST"}
	}
	req := &store.Request{
		Tenant: source.Tenant, Source: source.ID, At: h.acceptor.Now(), Method: r.Method, Path: path(r, source),
		Remote: r.RemoteAddr, Header: headerFields(r.Header, source),
	}
	if source.Disabled {
		return h.refuse(r.Context(), req, http.StatusForbidden, ReasonDisabled)
	}
	if !fewHops(r.Header.Values(store.HopsHeader)) {
		h.log.Warn("request refused: gateways send it in circles", "source", source.ID, "tenant", source.Tenant)
		return h.refuse(r.Context(), req, http.StatusLoopDetected, ReasonLoop)
	}

	limited := &bodyReader{from: http.MaxBytesReader(w, r.Body, h.maxBody), room: h.bodies}
	defer limited.release()
	var buffer bytes.Buffer
	buffer.Grow(int(min(max(r.ContentLength, 0), ahead)) + bytes.MinRead)
	_, err := buffer.ReadFrom(limited)
	if errors.Is(err, errNoRoom) {
		return answer{Status: http.StatusServiceUnavailable, Result: "refused", Reason: "too many large bodies at once"}
	}
	if err != nil {
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			return h.refuse(r.Context(), req, http.StatusRequestEntityTooLarge, ReasonTooLarge)
		}
		return h.refuse(r.Context(), req, http.StatusBadRequest, ReasonCutShort)
	}
	body := buffer.Bytes()
	req.Body, req.Size = body, len(body)

	message := &scheme.Message{Method: r.Method, URL: h.publicURL + r.URL.RequestURI(), Header: r.Header, Body: body}
	genuine, other := h.verify(r.Context(), source, req.At, message, req)
	switch {
	case other != nil && other.handshake != nil:
		h.record(r.Context(), req, store.VerdictHandshake, "")
		return *other
	case other != nil:
		a := h.refuse(r.Context(), req, other.Status, other.Reason)
		a.empty = other.empty
		return a
	}
	acceptance := genuine.acceptance(req)
	acceptance.Request = req
	a := h.accept(r.Context(), acceptance)
	if a.Status != http.StatusOK {
		return a
	}
	a.Status, a.empty = genuine.scheme.Status(nil), genuine.scheme.EmptyAnswers()
	if name, ok := genuine.scheme.EchoHeader(); ok {
		w.Header()[name] = r.Header.Values(name)
	}
	return a
}

// fewHops reports whether what a request says of its hops is a number of at
// most MaxHops, or nothing.
func fewHops(values []string) bool {
	if len(values) == 0 {
		return true
	}
	n, err := strconv.ParseUint(values[0], 10, 8)
	return len(values) == 1 && err == nil && n <= MaxHops
}

// A genuine webhook is what verifying it found out.
type genuine struct {
	scheme    *scheme.Scheme // the one that verified it
	keys      []store.Key    // that make it the same as another one
	eventType string
}

// errNoHandshake means that a request came by GET or HEAD and asks nothing.
var errNoHandshake = errors.New("no handshake of the scheme")

// acceptance returns the acceptance of the event that a genuine request is.
func (g *genuine) acceptance(req *store.Request) *store.Acceptance {
	e := store.Event{Tenant: req.Tenant, Source: req.Source, Type: g.eventType, Header: forwarded(req.Header), Payload: req.Body}
	for _, f := range req.Header {
		if f.Name == "Content-Type" {
			e.ContentType = f.Value
			break
		}
	}
	return &store.Acceptance{Event: e, Keys: g.keys}
}

// verify returns what is known of a genuine webhook, and the answer to any
// other request: a handshake, or one that is refused. Any of the source's
// schemes may verify it, with the secrets that are live at now; req says which
// one did, or else came nearest. How old the request is, is judged as of when
// it came in. A panic in a scheme refuses, too.
func (h *Handler) verify(ctx context.Context, source *route.Source, now time.Time, m *scheme.Message, req *store.Request) (g genuine, other *answer) {
	log := h.log.With("source", source.ID, "tenant", source.Tenant)
	defer func() {
		if r := recover(); r != nil {
			log.Error("panic in verifying a webhook", "panic", r)
			other = &answer{Status: http.StatusInternalServerError, Reason: ReasonInternal}
		}
	}()
	verifiers, err := source.Verifiers(now)
	if err != nil {
		log.Error("a source cannot verify", "error", err)
		return genuine{}, &answer{Status: http.StatusInternalServerError, Reason: ReasonMisconfigured}
	}
	var nearest *scheme.Scheme
	var refusal error // of nearest
	for _, shared := range verifiers {
		v := *shared
		v.Now = func() time.Time { return req.At }
		m.Params = v.Params
		reply, err := v.Handshake(m)
		var result scheme.Result
		switch {
		case reply != nil:
			log.Info("handshake answered", "status", reply.Status, "remote", req.Remote)
			req.Scheme = v.Scheme().Name()
			return genuine{}, &answer{handshake: reply}
		case err == nil && m.Method != http.MethodPost:
			err = errNoHandshake
		case err == nil:
			result, err = v.VerifyMessageContext(ctx, m)
		}
		if err != nil {
			// That a request has no signature of another scheme says nothing about it.
			if refusal == nil || says(err) && !says(refusal) {
				nearest, refusal = v.Scheme(), err
			}
			continue
		}
		if g.scheme == nil {
			g.scheme, g.eventType = v.Scheme(), eventType(source, v.Scheme(), m)
		}
		// All keys, or who leaves out one signature could send it a second time.
		g.keys = append(g.keys, store.Key{Scope: source.ID.String(), Text: result.ReplayKey()})
	}
	if g.scheme != nil {
		req.Scheme = g.scheme.Name()
		return g, nil
	}
	req.Scheme = nearest.Name()
	if errors.Is(refusal, errNoHandshake) {
		return genuine{}, &answer{Status: http.StatusBadRequest, Reason: ReasonNoHandshake, empty: nearest.EmptyAnswers()}
	}
	reason := ReasonInternal
	if e, ok := errors.AsType[*scheme.Error](refusal); ok {
		reason = e.Code()
	}
	log.Info("request refused", "reason", reason, "error", refusal, "remote", req.Remote)
	return genuine{}, &answer{Status: nearest.Status(refusal), Reason: reason, empty: nearest.EmptyAnswers()}
}

// says reports whether a refusal says more than that the request is not of the scheme.
func says(refusal error) bool {
	return !errors.Is(refusal, scheme.ErrMissing) && !errors.Is(refusal, errNoHandshake)
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

// refuse keeps a request that is refused, as far as there is room, as record
// does with all that become no event: nobody may fill the disk with them.
// Whether the sender waits for the answer makes no difference.
func (h *Handler) refuse(ctx context.Context, req *store.Request, status int, reason string) answer {
	h.record(ctx, req, store.VerdictRefused, reason)
	return answer{Status: status, Result: "refused", Reason: reason}
}

func (h *Handler) record(ctx context.Context, req *store.Request, verdict store.Verdict, reason string) {
	req.Verdict, req.Reason = verdict, reason
	if h.recording.TryAcquire(1) {
		defer h.recording.Release(1)
		if err := h.acceptor.Store.Record(context.WithoutCancel(ctx), req, keepRefused); err != nil {
			h.log.Error("keep a request that became no event", "source", req.Source, "error", err)
		}
	}
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

// eventType is the source's event type, followed by the one that the scheme
// finds in the request.
func eventType(source *route.Source, verified *scheme.Scheme, m *scheme.Message) string {
	base := source.EventType
	if base == "" {
		base = source.Name
	}
	if full := base + "." + verified.EventType(m); ValidEventType(full) && !store.IsReservedEventType(full) {
		return full
	}
	return base
}

// path returns the path and the query of a request to keep, without what only
// the vendor knows.
func path(r *http.Request, source *route.Source) string {
	at, query, found := strings.Cut(r.URL.RequestURI(), "?")
	if !found || len(source.SecretParams) == 0 {
		return r.URL.RequestURI()
	}
	pairs := strings.Split(query, "&")
	for i, pair := range pairs {
		name, _, _ := strings.Cut(pair, "=")
		if decoded, err := url.QueryUnescape(name); err == nil && slices.Contains(source.SecretParams, decoded) {
			pairs[i] = name + "=" + scheme.Redacted
		}
	}
	return at + "?" + strings.Join(pairs, "&")
}

// headerFields returns the headers to keep, in the order of their names,
// without credentials: under some schemes the source's secret is one.
func headerFields(h http.Header, source *route.Source) []store.HeaderField {
	var fields []store.HeaderField
	for _, name := range slices.Sorted(maps.Keys(h)) {
		for _, value := range h[name] {
			if egress.IsCredential(name) || slices.Contains(source.SecretHeaders, name) {
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
