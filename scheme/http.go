package scheme

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// DefaultMaxBody is the largest body in bytes that Handler reads, unless
// Verifier.MaxBody says otherwise.
const DefaultMaxBody = 1 << 20

// Handler returns a handler that calls next with genuine webhooks only. It
// answers the scheme's handshakes itself, and all other requests with the
// status that the scheme's document names and one line of text. A method that
// handshakes come by, but for POST, is for them alone. next finds the
// body unread, and what verifying found out through [ResultOf].
func (v *Verifier) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m, err := v.read(w, r)
		if err != nil {
			v.refuse(w, err)
			return
		}
		if reply, err := v.Handshake(m); err != nil {
			v.refuse(w, err)
			return
		} else if reply != nil {
			reply.ServeHTTP(w, r)
			return
		} else if r.Method != http.MethodPost && slices.Contains(v.scheme.HandshakeMethods(), r.Method) {
			v.refuse(w, &Error{Scheme: v.scheme.def.Name, Part: "handshake", Reason: ErrMissing}) // and no webhook comes that way
			return
		}
		result, err := v.VerifyMessage(m)
		if err != nil {
			v.refuse(w, err)
			return
		}
		if name, ok := v.scheme.EchoHeader(); ok {
			w.Header()[name] = headerValues(r.Header, name)
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), resultKey{}, result)))
	})
}

// refuse answers a request that is not genuine.
func (v *Verifier) refuse(w http.ResponseWriter, err error) {
	status, text := http.StatusInternalServerError, "not verified"
	if e, ok := errors.AsType[*Error](err); ok {
		status, text = v.scheme.Status(err), e.Reason.Error()
	}
	if v.scheme.EmptyAnswers() {
		w.WriteHeader(status)
		return
	}
	http.Error(w, text, status)
}

type resultKey struct{}

// ResultOf returns what [Verifier.Handler] found out about the request that
// ctx belongs to. It reports false in any other context.
func ResultOf(ctx context.Context) (Result, bool) {
	r, ok := ctx.Value(resultKey{}).(Result)
	return r, ok
}

// VerifyRequest reads the body of r, verifies it and restores it, so that it
// can be read again. A body of more than v.MaxBody bytes is refused with
// [ErrTooLarge]; w is needed to end the connection then, and may be nil.
// Schemes that sign the URL see r.URL as it is here: see [Verifier.VerifyMessage]
// where a proxy changes it.
func (v *Verifier) VerifyRequest(w http.ResponseWriter, r *http.Request) (Result, error) {
	m, err := v.read(w, r)
	if err != nil {
		return Result{}, err
	}
	return v.VerifyMessageContext(r.Context(), m)
}

// read returns r as a message, and restores its body.
func (v *Verifier) read(w http.ResponseWriter, r *http.Request) (*Message, error) {
	limit := v.maxBody()
	var body []byte
	var err error
	if r.Body != nil { // a server's never is
		body, err = io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	}
	if err != nil {
		e := &Error{Scheme: v.scheme.def.Name, Part: "body", Reason: ErrMalformed, Detail: "it ended early"}
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			e.Reason, e.Detail = ErrTooLarge, strconv.FormatInt(limit, 10)+" bytes"
		}
		return nil, e
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return &Message{Method: r.Method, URL: requestURL(r), Header: r.Header, Body: body, Params: v.Params}, nil
}

// SignRequest signs an outgoing request under id; an empty one means a
// random id. It reads the body and sets it anew.
func (g *Signer) SignRequest(r *http.Request, id string) error {
	var body []byte
	if r.Body != nil {
		var err error
		if body, err = io.ReadAll(r.Body); err != nil {
			return fmt.Errorf("%s: read the body to sign: %w", g.scheme.Name(), err)
		}
		r.Body.Close()
	}
	m := Message{Method: cmp.Or(r.Method, http.MethodGet), URL: requestURL(r), Header: r.Header, Body: body, ID: id}
	if err := g.Sign(&m); err != nil {
		return err
	}
	if _, query, ok := strings.Cut(m.URL, "?"); ok { // signing adds to the query at most
		u := *r.URL
		u.RawQuery = query
		r.URL = &u
	}
	r.Header = m.Header
	r.ContentLength = int64(len(m.Body))
	r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(m.Body)), nil }
	r.Body, _ = r.GetBody()
	return nil
}

// requestURL returns the URL of a request as both its ends know it: what
// stays with the client, such as a password or a fragment, is no part of it.
func requestURL(r *http.Request) string {
	proto := r.URL.Scheme
	switch {
	case proto != "":
	case r.TLS != nil:
		proto = "https"
	default:
		proto = "http"
	}
	return proto + "://" + cmp.Or(r.Host, r.URL.Host) + r.URL.RequestURI()
}
