package api

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"runtime/debug"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// A call is one HTTP request to the API.
type call struct {
	requestID string
	remote    netip.Addr // where it came from; invalid if that is no address
	at        time.Time  // set with principal
	principal principal  // once it is authenticated
	body      []byte     // of an operation that has one

	// For the audit log.
	tenant, target string
	detail         map[string]string
	dry            bool // nothing was done
}

type callKey struct{}

// callOf returns the call that ctx belongs to.
func callOf(ctx context.Context) *call { return ctx.Value(callKey{}).(*call) }

// recoverAndFind gives each request an id, passes it to mux, and answers with
// a Problem where mux knows no handler or the handler panics.
func (s *Server) recoverAndFind(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := &call{requestID: rand.Text()}
		if from, err := netip.ParseAddrPort(r.RemoteAddr); err == nil {
			c.remote = from.Addr().Unmap()
		}
		ctx := context.WithValue(r.Context(), callKey{}, c)
		w.Header().Set("X-Request-Id", c.requestID)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		w.Header().Set("Cross-Origin-Resource-Policy", "same-origin")
		w.Header().Set("Referrer-Policy", "no-referrer")
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if cause == http.ErrAbortHandler { //nolint:errorlint // net/http compares it so
				panic(cause)
			}
			s.Log.Error("handler panicked", "request_id", c.requestID, "panic", fmt.Sprint(cause), "stack", string(debug.Stack()))
			s.answer(ctx, errPanic).write(w)
		}()

		if h, pattern := mux.Handler(r); pattern == "" {
			unknown := &statusWriter{ResponseWriter: w}
			h.ServeHTTP(unknown, r) // for the Allow header
			p := newProblem(CodeNotFound, "no such path")
			if unknown.status == http.StatusMethodNotAllowed {
				p = newProblem(CodeMethod, "the Allow header lists those it has")
			}
			s.answer(ctx, p).write(w)
			return
		}
		mux.ServeHTTP(w, r.WithContext(ctx))
	})
}

var errPanic = errors.New("a handler panicked")

// A statusWriter keeps the status and drops the body.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int)      { w.status = status }
func (w *statusWriter) Write(b []byte) (int, error) { return len(b), nil }

// ahead is how many bytes of a body find room before they come, where its
// sender says that there are so many: most bodies need not grow, and be copied.
const ahead = 4 << 10

// readBody reads the whole body of an operation that has one. Whoever keeps
// the bytes may do so: they belong to this request alone.
func (s *Server) readBody(ctx huma.Context, next func(huma.Context)) {
	r, w := humago.Unwrap(ctx)
	if ctx.Operation().RequestBody != nil {
		var buffer bytes.Buffer
		buffer.Grow(int(min(max(r.ContentLength, 0), ahead)) + bytes.MinRead)
		_, err := buffer.ReadFrom(http.MaxBytesReader(w, r.Body, s.MaxBody))
		if err != nil {
			if _, tooLarge := errors.AsType[*http.MaxBytesError](err); !tooLarge {
				err = newProblem(CodeMalformed, "the body ended early")
			}
			s.answer(ctx.Context(), err).write(w)
			return
		}
		raw := buffer.Bytes()
		callOf(ctx.Context()).body = raw
		r.Body = &body{bytes.NewReader(raw), raw}
	}
	next(ctx)
}

// A body is a request's body that was read.
type body struct {
	*bytes.Reader
	raw []byte
}

// Close does nothing: the body was read.
func (*body) Close() error { return nil }

// jsonFormat reads and writes JSON. Its errors say where a body is wrong and
// quote nothing of it.
var jsonFormat = huma.Format{
	Marshal: huma.DefaultJSONFormat.Marshal,
	Unmarshal: func(data []byte, v any) error {
		err := json.Unmarshal(data, v)
		if e, ok := errors.AsType[*json.SyntaxError](err); ok {
			before := data[:max(0, e.Offset-1)]
			line := 1 + bytes.Count(before, []byte("\n"))
			column := len(before) - bytes.LastIndexByte(before, '\n')
			return newProblem(CodeMalformed, fmt.Sprintf("the body is not JSON: line %d, column %d", line, column))
		}
		if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
			return fmt.Errorf("%s has the wrong type", e.Field)
		}
		return err
	},
}
