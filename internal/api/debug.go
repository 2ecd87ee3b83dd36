package api

import (
	"cmp"
	"context"
	"fmt"
	"maps"
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
func (in *inDebugSignature) given(ctx context.Context, s *Server) (o explain.Options, err error) {
	if (in.Body.Request == "") == (in.Body.RequestID == "") {
		return o, invalid("body.request", "want either request or request_id")
	}
	if in.Body.Scheme != "" {
		if o.Scheme, err = s.finder(ctx, in.Tenant)(in.Body.Scheme); err != nil {
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

	o, err := in.given(ctx, s)
	if err != nil {
		return nil, err
	}
	var request *explain.Request
	kept := new(store.Request) // its zero value: the request was given
	if in.Body.RequestID != "" && callOf(ctx).principal.role == store.RolePortal {
		return nil, newProblem(CodeForbidden, "requests to sources are not the portal's")
	}
	if in.Body.RequestID == "" {
		request, err = explain.Parse([]byte(in.Body.Request))
		if err != nil {
			p := invalid("body.request", err.Error())
			p.Hint = "give the request as it came over the wire, as a curl command, as a HAR entry or as JSON"
			return nil, p
		}
	} else {
		if kept, err = s.keptRequest(ctx, in.Tenant, in.Body.RequestID); err != nil {
			return nil, err
		}
		request = s.explained(kept)
		if o.Now.IsZero() {
			o.Now = kept.At
		}
	}
	if o.Now.IsZero() {
		o.Now = s.now()
	}
	if err := s.complete(ctx, in.Tenant, kept, &o); err != nil {
		return nil, err
	}
	if kept.ID != 0 && o.Scheme != nil && withoutSignature(o.Scheme, request.Message.Header) {
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
// kept request and its source, and all other live secrets are those that may
// have been mixed up. The portal knows of no sources.
func (s *Server) complete(ctx context.Context, tenant string, kept *store.Request, o *explain.Options) error {
	routing, err := s.Store.Routing(ctx, tenant)
	if err != nil {
		return err
	}
	schemes, err := s.tenantSchemes(routing)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(schemes)) {
		o.Others = append(o.Others, schemes[name])
	}
	o.Resolver = s.Keys
	given := len(o.Secrets) > 0
	sources := routing.Sources
	if callOf(ctx).principal.role == store.RolePortal {
		sources = nil
	}
	for i := range sources {
		x := &sources[i]
		live, err := s.unseal(sourceOwner(x), routing.Secrets[store.OwnerID(x.ID)])
		if err != nil {
			return err
		}
		itself := kept.ID != 0 && x.ID == kept.Source
		if itself && o.Scheme == nil {
			o.Scheme = schemes[cmp.Or(kept.Scheme, x.Scheme)]
		}
		if itself && o.Tolerance == 0 {
			o.Tolerance = x.Tolerance
		}
		for _, l := range live {
			secret := explain.Named{Label: fmt.Sprintf("source %q", x.Name), Secret: l.text}
			if itself && !given && (o.Scheme == nil || sourceOwner(x).schemeOf(l.Secret) == o.Scheme.Name()) {
				o.Secrets = append(o.Secrets, secret)
			} else {
				o.OtherSecrets = append(o.OtherSecrets, secret)
			}
		}
	}
	for i := range routing.Endpoints {
		e := &routing.Endpoints[i]
		live, err := s.unseal(endpointOwner(e), routing.Secrets[store.OwnerID(e.ID)])
		if err != nil {
			return err
		}
		for _, l := range live {
			o.OtherSecrets = append(o.OtherSecrets, explain.Named{Label: "endpoint " + e.ID.String(), Secret: l.text})
		}
	}
	return nil
}

// tenantSchemes returns the schemes that a tenant can use, by their names.
func (s *Server) tenantSchemes(routing *store.Routing) (map[string]*scheme.Scheme, error) {
	schemes := make(map[string]*scheme.Scheme)
	for _, name := range s.SchemeNames() {
		c, err := s.serverScheme(name)
		if err != nil {
			return nil, err
		}
		schemes[name] = c
	}
	for _, d := range routing.Definitions {
		c, err := scheme.Parse([]byte(d.Text))
		if err != nil {
			return nil, fmt.Errorf("tenant %s: %w", routing.Tenant, err)
		}
		schemes[d.Name] = c
	}
	return schemes, nil
}

// describeReport documents that a report may have no cause.
func describeReport(doc *huma.OpenAPI) {
	properties := doc.Components.Schemas.Map()["Report"].Properties
	properties["cause"] = &huma.Schema{OneOf: []*huma.Schema{properties["cause"], {Type: "null"}}}
}
