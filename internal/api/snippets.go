package api

import (
	"context"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/snippet"
)

// VerifyCode is a [snippet.Snippet].
type VerifyCode struct {
	Lang      string   `json:"lang" enum:"go,javascript,python,ruby,php,java,csharp"`
	Title     string   `json:"title" doc:"The language's name, for people."`
	Framework string   `json:"framework" doc:"What the handler is written for."`
	Install   string   `json:"install,omitempty" doc:"The command that installs what the code imports. Missing: there is nothing to install."`
	Code      string   `json:"code,omitempty" doc:"A whole file, without any secret."`
	Env       []string `json:"env,omitempty" nullable:"false" doc:"The variables of the environment that the code reads, that of the secret first."`
	Missing   string   `json:"missing,omitempty" doc:"Why there is no code. Missing: there is."`
	Instead   string   `json:"instead,omitempty" doc:"What to do where there is no code."`
}

func verifyCodes(c *scheme.Scheme, o snippet.Options) *out[List[VerifyCode]] {
	return answerWith(List[VerifyCode]{listOf(snippet.All(c, o), func(s snippet.Snippet) VerifyCode { return VerifyCode(s) })})
}

type inSnippets struct {
	Name      string `path:"name" example:"standard-webhooks"`
	PublicKey bool   `query:"public_key" doc:"For a receiver that has a public key, and not a shared secret, of a scheme that knows both."`
}

// listSnippets answers with code for receivers of one of the server's schemes.
func (s *Server) listSnippets(ctx context.Context, in *inSnippets) (*out[List[VerifyCode]], error) {
	c, ok := s.Schemes(in.Name)
	if !ok {
		return nil, store.ErrNotFound
	}
	return verifyCodes(c, snippet.Options{PublicKey: in.PublicKey}), nil
}

// listEndpointSnippets answers with code for the receiver of an endpoint, of
// the kind of key that it has now.
func (s *Server) listEndpointSnippets(ctx context.Context, in *inEndpoint) (*out[List[VerifyCode]], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	c, err := s.finder(ctx, e.Tenant)(e.Scheme)
	if err != nil {
		return nil, err
	}
	o := endpointOwner(&e)
	live, err := s.live(ctx, o)
	if err != nil {
		return nil, err
	}
	var options snippet.Options
	for _, l := range live { // of which the newest one is the last
		if o.schemeOf(l.Secret) == e.Scheme {
			_, options.PublicKey = c.PublicKey(l.text)
		}
	}
	return verifyCodes(c, options), nil
}
