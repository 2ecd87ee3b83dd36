package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// A Code says in one word what went wrong. Programs decide by it.
type Code string

// The codes. Each has one status and one title: see problems.
const (
	CodeMalformed    Code = "malformed"
	CodeUnauthorized Code = "unauthorized"
	CodeForbidden    Code = "forbidden"
	CodeNotFound     Code = "not_found"
	CodeMethod       Code = "method_not_allowed"
	CodeExists       Code = "exists"
	CodeState        Code = "wrong_state"
	CodeInUse        Code = "in_use"
	CodeTooMany      Code = "too_many"
	CodeInFlight     Code = "in_flight"
	CodeTooLarge     Code = "too_large"
	CodeMediaType    Code = "unsupported_media_type"
	CodeInvalid      Code = "invalid"
	CodeIDConflict   Code = "id_conflict"
	CodeSecret       Code = "bad_secret"
	CodeURL          Code = "bad_url"
	CodeDefinition   Code = "bad_definition"
	CodeTogether     Code = "scheme_conflict"
	CodeRate         Code = "rate_limited"
	CodeInternal     Code = "internal"
	CodeUnavailable  Code = "unavailable"
)

const (
	documentation      = "https://github.com/sealhook/sealhook/blob/main/docs/api.md#"
	problemContentType = "application/problem+json"
	retryAfter         = "5" // seconds
)

// A kind is a code with what always goes with it.
type kind struct {
	code   Code
	status int
	title  string
}

// problems are the codes in the order of their statuses. The first one of a
// status is what a problem without a better code is.
var problems = []kind{
	{CodeMalformed, 400, "The request cannot be read"},
	{CodeUnauthorized, 401, "A valid token is needed, or to sign in"},
	{CodeForbidden, 403, "It takes more than you may do"},
	{CodeNotFound, 404, "Not found"},
	{CodeMethod, 405, "The path does not have this method"},
	{CodeExists, 409, "It exists already"},
	{CodeState, 409, "It is not in a state that allows this"},
	{CodeInUse, 409, "Something uses it"},
	{CodeTooMany, 409, "There are as many as there may be"},
	{CodeInFlight, 409, "The same is under way"},
	{CodeTooLarge, 413, "The request is too large"},
	{CodeMediaType, 415, "The content type is not supported"},
	{CodeInvalid, 422, "The request is not valid"},
	{CodeIDConflict, 422, "The id was used for another event"},
	{CodeSecret, 422, "The secret cannot be used"},
	{CodeURL, 422, "The URL cannot be used"},
	{CodeDefinition, 422, "The definition is not valid"},
	{CodeTogether, 422, "The schemes cannot sign together"},
	{CodeRate, 429, "Too many requests"},
	{CodeInternal, 500, "Something failed on this side"},
	{CodeUnavailable, 503, "Not available at the moment"},
}

// Schema lists the codes in the OpenAPI document.
func (Code) Schema(huma.Registry) *huma.Schema {
	s := &huma.Schema{Type: huma.TypeString, Description: "What went wrong in one word, for programs."}
	for _, p := range problems {
		s.Enum = append(s.Enum, string(p.code))
	}
	return s
}

// A Problem is how the API says that something went wrong (RFC 9457). It is
// safe to show: it holds no secret and nothing about the inside.
type Problem struct {
	Type      string   `json:"type" format:"uri" doc:"A page about the problem."`
	Title     string   `json:"title"`
	Status    int      `json:"status" doc:"The HTTP status."`
	Code      Code     `json:"code"`
	Detail    string   `json:"detail,omitempty" doc:"What happened here, for people."`
	Hint      string   `json:"hint,omitempty" doc:"What to do about it."`
	RequestID string   `json:"request_id" doc:"The request's id, which is in the log, too."`
	Errors    []Detail `json:"errors,omitempty" nullable:"false" doc:"What is wrong with the parts of the request."`

	wait time.Duration // of CodeRate
}

// A Detail is what is wrong with one part of a request. It does not repeat
// the part, which may be a secret.
type Detail struct {
	Location string `json:"location,omitempty" example:"body.url"`
	Message  string `json:"message"`
}

// newProblem returns a Problem, complete but for the request's id.
func newProblem(code Code, detail string) *Problem {
	i := slices.IndexFunc(problems, func(k kind) bool { return k.code == code })
	return &Problem{
		Type: documentation + string(code), Title: problems[i].title, Status: problems[i].status, Code: code, Detail: detail,
	}
}

// invalid returns a Problem with one part of a request.
func invalid(location, message string) *Problem {
	p := newProblem(CodeInvalid, message)
	p.Errors = []Detail{{location, message}}
	return p
}

// Error returns the detail.
func (p *Problem) Error() string { return p.Detail }

// GetStatus returns the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders returns the headers that belong to the status.
func (p *Problem) GetHeaders() http.Header {
	h := make(http.Header)
	switch p.Status {
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", "Bearer")
	case http.StatusServiceUnavailable:
		h.Set("Retry-After", retryAfter)
	}
	switch p.Code {
	case CodeInFlight:
		h.Set("Retry-After", "1")
	case CodeRate:
		h.Set("Retry-After", strconv.Itoa(int(max(p.wait, time.Second)/time.Second)))
	}
	return h
}

// ContentType returns the content type of a Problem.
func (p *Problem) ContentType(string) string { return problemContentType }

// write answers with p.
func (p *Problem) write(w http.ResponseWriter) {
	for name, values := range p.GetHeaders() {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", problemContentType)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // who reads it may be gone
}

// answer is the one place where errors become statuses.
func (s *Server) answer(ctx context.Context, err error) *Problem {
	p := s.problem(err)
	p.RequestID = callOf(ctx).requestID
	if p.Status >= http.StatusInternalServerError {
		s.Log.Error("request failed", "request_id", p.RequestID, "status", p.Status, "error", err)
	}
	return p
}

func (s *Server) problem(err error) *Problem {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p
	}
	if e, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return newProblem(CodeTooLarge, "the body is larger than "+strconv.FormatInt(e.Limit, 10)+" bytes")
	}
	if e, ok := errors.AsType[*scheme.Error](err); ok {
		p := newProblem(CodeSecret, e.Error())
		p.Hint = e.Hint()
		p.Errors = []Detail{{"body.secret", e.Error()}}
		switch {
		case errors.Is(e, scheme.ErrTogether):
			p = newProblem(CodeTogether, e.Error())
			p.Hint = e.Hint()
			p.Errors = []Detail{{"body.scheme", e.Error()}}
		case errors.Is(e, scheme.ErrDefinition):
			p = invalid("body.scheme", e.Error())
		}
		return p
	}
	if e, ok := errors.AsType[*store.InUse](err); ok {
		p := newProblem(CodeInUse, e.Error())
		p.Hint = "give these another scheme first, or delete them"
		for _, id := range e.Sources {
			p.Errors = append(p.Errors, Detail{Message: "used by source " + id.String()})
		}
		for _, id := range e.Endpoints {
			p.Errors = append(p.Errors, Detail{Message: "used by endpoint " + id.String()})
		}
		return p
	}
	if e, ok := errors.AsType[*egress.URLError](err); ok {
		p := newProblem(CodeURL, e.Error())
		p.Hint = e.Hint()
		p.Errors = []Detail{{"body.url", e.Error()}}
		return p
	}
	switch {
	case errors.Is(err, store.ErrNotFound):
		return newProblem(CodeNotFound, "")
	case errors.Is(err, store.ErrExists):
		return newProblem(CodeExists, "")
	case errors.Is(err, store.ErrFull):
		return newProblem(CodeTooMany, store.ErrFull.Error())
	case errors.Is(err, store.ErrState):
		return newProblem(CodeState, "")
	case errors.Is(err, store.ErrConflict):
		p := newProblem(CodeIDConflict, store.ErrConflict.Error())
		p.Hint = "an id or an Idempotency-Key names one event: give a new event its own"
		return p
	case errors.Is(err, store.ErrLowDisk):
		return newProblem(CodeUnavailable, store.ErrLowDisk.Error()+": nothing is accepted until there is room; try again")
	case errors.Is(err, store.ErrBehind):
		return newProblem(CodeUnavailable, store.ErrBehind.Error()+": nothing is accepted until fewer do; try again")
	case errors.Is(err, store.ErrClosed), errors.Is(err, store.ErrBroken), errors.Is(err, store.ErrUnavailable), errors.Is(err, store.ErrStale),
		errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return newProblem(CodeUnavailable, "try again: under the same id, no event is accepted twice")
	}
	return newProblem(CodeInternal, "the log says more under the request's id")
}

// problemOf turns the errors that huma finds itself into Problems. It leaves
// out the values that they quote, which may be secrets.
func problemOf(ctx huma.Context, _ string, v any) (any, error) {
	e, ok := v.(*huma.ErrorModel)
	if !ok {
		return v, nil
	}
	code := CodeInternal
	if i := slices.IndexFunc(problems, func(k kind) bool { return k.status == e.Status }); i >= 0 {
		code = problems[i].code
	}
	p := newProblem(code, e.Detail)
	p.RequestID = callOf(ctx.Context()).requestID
	for _, detail := range e.Errors {
		p.Errors = append(p.Errors, Detail{detail.Location, detail.Message})
	}
	return p, nil
}

// fails documents the errors of an operation.
func fails(statuses ...int) func(*huma.Operation) {
	return func(op *huma.Operation) {
		for _, status := range statuses {
			op.Responses[strconv.Itoa(status)] = &huma.Response{
				Description: http.StatusText(status),
				Content:     map[string]*huma.MediaType{problemContentType: {Schema: &huma.Schema{Ref: "#/components/schemas/Problem"}}},
			}
		}
	}
}
