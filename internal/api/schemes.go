package api

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of a tenant's own definitions.
const (
	MaxDefinitions = 100
	MaxDefinition  = 16 << 10 // bytes of one in JSON, without spaces
)

// finder returns a function that returns what the tenant means by the name of
// a scheme: its own scheme, or else the server's.
func (s *Server) finder(ctx context.Context, tenant string) func(name string) (*scheme.Scheme, error) {
	return func(name string) (*scheme.Scheme, error) {
		d, err := s.Store.Definition(ctx, tenant, name)
		if err == nil {
			return scheme.Parse([]byte(d.Text))
		}
		if !errors.Is(err, store.ErrNotFound) {
			return nil, err
		}
		return s.serverScheme(name)
	}
}

// serverScheme returns the server's scheme of that name.
func (s *Server) serverScheme(name string) (*scheme.Scheme, error) {
	c, ok := s.Schemes(name)
	if !ok {
		p := invalid("body.scheme", "there is no such scheme")
		p.Hint = "GET /v1/tenants/{tenant}/schemes lists them"
		return nil, p
	}
	return c, nil
}

// A SchemeName is a scheme in the list of them.
type SchemeName struct {
	Name     string   `json:"name"`
	Title    string   `json:"title"`
	Category string   `json:"category,omitempty" doc:"What its vendor does, in a word." example:"payments"`
	Params   []string `json:"params,omitempty" nullable:"false" doc:"The names of what it has to know about the account."`
}

func schemeNameOf(name string, c *scheme.Scheme) SchemeName {
	def := c.Definition()
	return SchemeName{name, def.Title, def.Category, c.Params()}
}

func (s *Server) listSchemes(ctx context.Context, _ *none) (*out[List[SchemeName]], error) {
	return answerWith(List[SchemeName]{s.serverSchemes()}), nil
}

// serverSchemes returns the server's schemes in the order of their names.
func (s *Server) serverSchemes() []SchemeName {
	var schemes []SchemeName
	for _, name := range s.SchemeNames() {
		if c, ok := s.Schemes(name); ok {
			schemes = append(schemes, schemeNameOf(name, c))
		}
	}
	return schemes
}

type inScheme struct {
	Name string `path:"name" example:"standard-webhooks"`
}

func (s *Server) getScheme(ctx context.Context, in *inScheme) (*out[scheme.Definition], error) {
	c, ok := s.Schemes(in.Name)
	if !ok {
		return nil, store.ErrNotFound
	}
	return answerWith(c.Definition()), nil
}

// A TenantScheme is a scheme that a tenant can use.
type TenantScheme struct {
	SchemeName
	Own     bool      `json:"own" doc:"Whether the tenant defined it itself. Where the server has one of the same name, this one counts."`
	Updated time.Time `json:"updated_at,omitzero" doc:"When the tenant changed it last. Missing: it is the server's."`
}

type inTenantSchemes struct {
	Tenant string `path:"tenant"`
	Search string `query:"search" doc:"Only schemes that have this text in their name or title, in any case."`
	Paging
}

// listTenantSchemes lists the schemes in the order of their names.
func (s *Server) listTenantSchemes(ctx context.Context, in *inTenantSchemes) (*outPage[TenantScheme], error) {
	after, err := in.askAfter()
	if err != nil {
		return nil, err
	}
	definitions, err := s.Store.Definitions(ctx, in.Tenant)
	if err != nil {
		return nil, err
	}
	var schemes []TenantScheme
	for _, d := range definitions {
		c, err := scheme.Parse([]byte(d.Text))
		if err != nil {
			return nil, fmt.Errorf("tenant %s: %w", in.Tenant, err)
		}
		schemes = append(schemes, TenantScheme{schemeNameOf(d.Name, c), true, d.Updated})
	}
	own := len(schemes)
	for _, x := range s.serverSchemes() {
		if !slices.ContainsFunc(schemes[:own], func(mine TenantScheme) bool { return mine.Name == x.Name }) {
			schemes = append(schemes, TenantScheme{SchemeName: x})
		}
	}
	text := strings.ToLower(in.Search)
	schemes = slices.DeleteFunc(schemes, func(x TenantScheme) bool {
		return x.Name <= after || !strings.Contains(x.Name, text) && !strings.Contains(strings.ToLower(x.Title), text)
	})
	slices.SortFunc(schemes, func(a, b TenantScheme) int { return cmp.Compare(a.Name, b.Name) })
	var next []byte
	if len(schemes) > in.Limit {
		schemes = schemes[:in.Limit]
		next = []byte(schemes[in.Limit-1].Name)
	}
	return answer(&in.Paging, append([]TenantScheme{}, schemes...), next), nil
}

type inTenantScheme struct {
	Tenant string `path:"tenant"`
	Name   string `path:"name" example:"acme"`
}

// getTenantScheme answers with a definition as it can be put again.
func (s *Server) getTenantScheme(ctx context.Context, in *inTenantScheme) (*out[scheme.Definition], error) {
	d, err := s.Store.Definition(ctx, in.Tenant, in.Name)
	if errors.Is(err, store.ErrNotFound) {
		return s.getScheme(ctx, &inScheme{in.Name})
	}
	if err != nil {
		return nil, err
	}
	def, err := scheme.ParseDefinition([]byte(d.Text))
	if err != nil {
		return nil, fmt.Errorf("tenant %s: %w", in.Tenant, err)
	}
	return answerWith(def), nil
}

type inPutScheme struct {
	Tenant string `path:"tenant"`
	Name   string `path:"name" example:"acme"`
	Body   scheme.Definition
}

// putScheme keeps a definition. One that is in use must fit what uses it.
func (s *Server) putScheme(ctx context.Context, in *inPutScheme) (*out[scheme.Definition], error) {
	if in.Body.Name != in.Name {
		return nil, invalid("body.name", "want the name in the path")
	}
	text, err := json.Marshal(in.Body)
	if err != nil {
		return nil, err
	}
	if len(text) > MaxDefinition {
		return nil, newProblem(CodeTooLarge, fmt.Sprintf("the definition has more than %d bytes", MaxDefinition))
	}
	c, err := scheme.Compile(in.Body)
	if e, ok := errors.AsType[*scheme.Error](err); ok {
		p := newProblem(CodeDefinition, e.Error())
		p.Hint = "docs/definitions.md says what each part may be; `sealhook schemes show standard-webhooks` prints a definition to start from"
		p.Errors = []Detail{{"body." + e.Part, e.Detail}}
		return nil, p
	}
	if err != nil {
		return nil, err
	}
	_, err = s.Store.Definition(ctx, in.Tenant, in.Name)
	switch {
	case errors.Is(err, store.ErrNotFound):
		if _, taken := s.Schemes(in.Name); taken {
			p := newProblem(CodeExists, "the server has a scheme of that name")
			p.Hint = "choose another name: it stays yours though the server may have one of that name later"
			return nil, p
		}
	case err != nil:
		return nil, err
	default:
		if err := s.checkUsers(ctx, in.Tenant, c); err != nil {
			return nil, err
		}
	}
	now := s.now()
	err = s.Store.PutDefinition(ctx, store.Definition{Tenant: in.Tenant, Name: in.Name, Text: string(text), Created: now, Updated: now}, MaxDefinitions)
	if err != nil {
		return nil, err
	}
	return answerWith(in.Body), nil
}

// checkUsers returns a problem unless every source and endpoint that uses the
// scheme of changed's name can use changed with the secrets it has.
func (s *Server) checkUsers(ctx context.Context, tenant string, changed *scheme.Scheme) error {
	routing, err := s.Store.Routing(ctx, tenant)
	if err != nil {
		return err
	}
	find := s.finder(ctx, tenant)
	findChanged := func(name string) (*scheme.Scheme, error) {
		if name == changed.Name() {
			return changed, nil
		}
		return find(name)
	}
	var misfits []Detail
	check := func(o owner) error {
		live, err := s.unseal(o, routing.Secrets[o.id])
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(live, func(l liveSecret) bool { return o.schemeOf(l.Secret) == changed.Name() }) {
			return nil
		}
		err = o.check(findChanged, live)
		if e, ok := errors.AsType[*scheme.Error](err); ok {
			misfits = append(misfits, Detail{Message: "used by " + o.name + ": " + e.Error()})
			return nil
		}
		return err
	}
	for i := range routing.Sources {
		if err := check(sourceOwner(&routing.Sources[i])); err != nil {
			return err
		}
	}
	for i := range routing.Endpoints {
		if err := check(endpointOwner(&routing.Endpoints[i])); err != nil {
			return err
		}
	}
	if len(misfits) == 0 {
		return nil
	}
	p := newProblem(CodeInUse, fmt.Sprintf("%d sources and endpoints that use it cannot use it as it would be", len(misfits)))
	p.Hint = "put it under another name, and move these over one by one"
	p.Errors = misfits
	return p
}

func (s *Server) deleteScheme(ctx context.Context, in *inTenantScheme) (*none, error) {
	return nil, s.Store.DeleteDefinition(ctx, in.Tenant, in.Name, s.now())
}
