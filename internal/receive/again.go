package receive

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// withoutBody are the reasons for which a request is refused before its body is there.
var withoutBody = []string{ReasonDisabled, ReasonTooLarge, ReasonCutShort, ReasonLoop}

// VerifyAgain verifies a request once more that was refused and kept, under
// what its source's scheme, parameters and secrets are now. How old a
// timestamp is, is judged as of when the request came in. If it is genuine, it
// becomes an event, or a duplicate of one, like any other.
//
// It returns the request as it is then; where it is refused again, with the
// reason of this time. An error that is [store.ErrState] means that the request
// is not refused, or was refused before its body was there; store.ErrNotFound
// that it or its source is gone.
func (h *Handler) VerifyAgain(ctx context.Context, tenant string, id store.RequestID) (store.Request, error) {
	req, err := h.acceptor.Store.Request(ctx, tenant, id)
	if err != nil {
		return req, err
	}
	if req.Verdict != store.VerdictRefused {
		return req, fmt.Errorf("verify request %s again: it is %s: %w", id, req.Verdict, store.ErrState)
	}
	if slices.Contains(withoutBody, req.Reason) {
		return req, fmt.Errorf("verify request %s again: it was refused as %s, without its body: %w", id, req.Reason, store.ErrState)
	}
	source, err := h.acceptor.Routes.Source(ctx, req.Source)
	if err != nil {
		return req, fmt.Errorf("verify request %s again: source %s: %w", id, req.Source, err)
	}
	if source.Disabled {
		req.Reason = ReasonDisabled
		return req, nil
	}
	message := &scheme.Message{Method: req.Method, URL: h.publicURL + req.Path, Header: make(http.Header), Body: req.Body}
	for _, f := range req.Header {
		message.Header.Add(f.Name, f.Value)
	}
	genuine, other := h.verify(ctx, source, h.acceptor.Now(), message, &req)
	if other != nil {
		if req.Reason = other.Reason; other.handshake != nil {
			req.Reason = ReasonHandshake
		}
		return req, nil
	}
	acceptance := genuine.acceptance(&req)
	acceptance.Request, acceptance.Verified = &req, true
	if err := h.acceptor.Accept(ctx, acceptance); err != nil {
		return req, fmt.Errorf("verify request %s again: %w", id, err)
	}
	return h.acceptor.Store.Request(ctx, tenant, id)
}
