package api

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/explain"
)

// The limits of explaining signatures.
const (
	MaxExplanations = 2    // at once: each may take [explain.DefaultMaxTime] of a processor
	maxSecretLength = 4096 // characters
)

type inDebugSignature struct {
	Tenant string `path:"tenant"`
	Body   struct {
		Scheme    string       `json:"scheme,omitempty" example:"standard-webhooks" doc:"Left out: that of the kept request's source, or the one that fits best."`
		Secrets   []secretText `json:"secrets,omitempty" nullable:"false" maxItems:"8" doc:"What the request should be signed with. Left out: the live secrets of the kept request's source."`
		Request   string       `json:"request,omitempty" doc:"The request as it came over the wire, as a curl command, as an entry of a HAR file, or as JSON with method, url, headers, and body or body_base64."`
		RequestID string       `json:"request_id,omitempty" doc:"In place of request: the id of a request to a source."`
		At        time.Time    `json:"at,omitzero" doc:"The time of verification. Left out: when the kept request came in, or now."`
		Tolerance string       `json:"tolerance,omitempty" example:"5m" doc:"How old or early a signed timestamp may be, or none. Left out: what the kept request's source or the scheme says."`
	} `nameHint:"DebugSignature"`
}

// Resolve refuses a body that is not UTF-8: decoding it would change the
// bytes that were signed.
func (in *inDebugSignature) Resolve(ctx huma.Context) []error {
	if r, _ := humago.Unwrap(ctx); !utf8.Valid(r.Body.(*body).raw) {
		return []error{&huma.ErrorDetail{Location: "body.request", Message: "is not UTF-8: give the request as JSON with body_base64"}}
	}
	return nil
}

// given returns what the call itself says about the signature.
func (in *inDebugSignature) given(s *Server) (o explain.Options, err error) {
	if (in.Body.Request == "") == (in.Body.RequestID == "") {
		return o, invalid("body.request", "want either request or request_id")
	}
	if in.Body.Scheme != "" {
		if o.Scheme, err = s.scheme(in.Body.Scheme); err != nil {
			return o, err
		}
	}
	for i, secret := range in.Body.Secrets {
		if utf8.RuneCountInString(secret.Reveal()) > maxSecretLength {
			return o, invalid(fmt.Sprintf("body.secrets[%d]", i), fmt.Sprintf("is longer than %d characters", maxSecretLength))
		}
		o.Secrets = append(o.Secrets, explain.Named{Secret: secret.Secret})
	}
	o.Now = in.Body.At
	o.Tolerance, err = parseTolerance(in.Body.Tolerance)
	return o, err
}

// debugSignature says why a signature fits or does not. What the call leaves
// out is that of the kept request and its source.
func (s *Server) debugSignature(ctx context.Context, in *inDebugSignature) (*out[explain.Report], error) {
	if !s.explaining.TryAcquire(1) {
		return nil, newProblem(CodeUnavailable, "too many signatures are being explained: try again")
	}
	defer s.explaining.Release(1)

	o, err := in.given(s)
	if err != nil {
		return nil, err
	}
	var request *explain.Request
	var source store.SourceID // of a kept request
	if in.Body.RequestID == "" {
		request, err = explain.Parse([]byte(in.Body.Request))
		if err != nil {
			p := invalid("body.request", err.Error())
			p.Hint = "give the request as it came over the wire, as a curl command, as a HAR entry or as JSON"
			return nil, p
		}
	} else {
		kept, err := s.keptRequest(ctx, in.Tenant, in.Body.RequestID)
		if err != nil {
			return nil, err
		}
		request, source = s.explained(kept), kept.Source
		if o.Now.IsZero() {
			o.Now = kept.At
		}
	}
	if o.Now.IsZero() {
		o.Now = s.now()
	}
	if err := s.complete(ctx, in.Tenant, source, &o); err != nil {
		return nil, err
	}
	if source != 0 && o.Scheme != nil && withoutSignature(o.Scheme, request.Message.Header) {
		request.Remarks = append(request.Remarks, "the value of the signature's header is a credential, which is not kept: this request cannot be verified again")
	}
	report := explain.Explain(ctx, request, o)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return answerWith(report), nil
}

// keptRequest returns a request to a source.
func (s *Server) keptRequest(ctx context.Context, tenant, text string) (*store.Request, error) {
	id, err := store.ParseID[store.RequestID](text)
	if err != nil {
		return nil, invalid("body.request_id", "want the id of a request: req_…")
	}
	r, err := s.Store.Request(ctx, tenant, id)
	return &r, err
}

// explained returns a kept request as it is explained.
func (s *Server) explained(kept *store.Request) *explain.Request {
	r := &explain.Request{Message: scheme.Message{
		Method: kept.Method, URL: s.BaseURL + kept.Path, Header: make(http.Header), Body: kept.Body,
	}}
	for _, f := range kept.Header {
		r.Message.Header[f.Name] = append(r.Message.Header[f.Name], f.Value)
	}
	if kept.Verdict == store.VerdictHandshake {
		r.Remarks = append(r.Remarks, "it was answered as a handshake of the source's scheme, and is no webhook")
	}
	if kept.Verdict == store.VerdictRefused && len(kept.Body) == 0 {
		r.Remarks = append(r.Remarks, fmt.Sprintf("no body was kept: it was empty, or the request was refused (%s) before all of it was read", kept.Reason))
	}
	return r
}

// withoutSignature reports whether the value of the header that a scheme has
// its signature in was left out when the request was kept.
func withoutSignature(c *scheme.Scheme, h http.Header) bool {
	carrier := c.Definition().Carrier
	return carrier.In == "header" && slices.ContainsFunc(append([]string{carrier.Name}, carrier.Names...), func(name string) bool {
		return h.Get(name) == scheme.Redacted
	})
}

// complete adds to o what a tenant knows: what was not given is that of the
// source, and all other live secrets are those that may have been mixed up.
func (s *Server) complete(ctx context.Context, tenant string, source store.SourceID, o *explain.Options) error {
	for _, name := range s.SchemeNames() {
		c, err := s.scheme(name)
		if err != nil {
			return err
		}
		o.Others = append(o.Others, c)
	}
	routing, err := s.Store.Routing(ctx, tenant)
	if err != nil {
		return err
	}
	given := len(o.Secrets) > 0
	for _, x := range routing.Sources {
		secrets, err := s.labelled(sourceOwner(&x), routing, fmt.Sprintf("source %q", x.Name))
		if err != nil {
			return err
		}
		if x.ID == source && !given {
			o.Secrets = secrets
		} else {
			o.OtherSecrets = append(o.OtherSecrets, secrets...)
		}
		if x.ID == source && o.Scheme == nil {
			o.Scheme, _ = s.Schemes(x.Scheme)
		}
		if x.ID == source && o.Tolerance == 0 {
			o.Tolerance = x.Tolerance
		}
	}
	for _, e := range routing.Endpoints {
		secrets, err := s.labelled(endpointOwner(&e), routing, "endpoint "+e.ID.String())
		if err != nil {
			return err
		}
		o.OtherSecrets = append(o.OtherSecrets, secrets...)
	}
	return nil
}

// labelled returns an owner's live secrets under that label.
func (s *Server) labelled(o owner, routing *store.Routing, label string) ([]explain.Named, error) {
	live, err := s.unseal(o, routing.Secrets[o.id])
	if err != nil {
		return nil, err
	}
	return listOf(live, func(l liveSecret) explain.Named { return explain.Named{Label: label, Secret: l.text} }), nil
}

// describeReport documents that a report may have no cause.
func describeReport(doc *huma.OpenAPI) {
	properties := doc.Components.Schemas.Map()["Report"].Properties
	properties["cause"] = &huma.Schema{OneOf: []*huma.Schema{properties["cause"], {Type: "null"}}}
}
