package api

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
)

// A Source is a place where a provider's webhooks come in.
type Source struct {
	ID        store.SourceID `json:"id"`
	Name      string         `json:"name"`
	Scheme    string         `json:"scheme"`
	EventType string         `json:"event_type" doc:"The type of its events, or what their types begin with."`
	Tolerance string         `json:"tolerance,omitempty" doc:"How old or early a signed timestamp may be, or none. Missing: what the scheme says."`
	Disabled  bool           `json:"disabled"`
	Params    []string       `json:"params" nullable:"false" doc:"The names of the scheme's parameters that are set. Their values may be secrets, and are shown nowhere."`
	IngestURL string         `json:"ingest_url" doc:"Where the provider sends its webhooks."`
	Created   time.Time      `json:"created_at"`
	Updated   time.Time      `json:"updated_at"`
}

func (s *Server) sourceOf(x store.Source) Source {
	eventType := x.EventType
	if eventType == "" {
		eventType = x.Name
	}
	return Source{
		x.ID, x.Name, x.Scheme, eventType, toleranceText(x.Tolerance), x.Disabled,
		append([]string{}, slices.Sorted(maps.Keys(x.Params))...),
		s.BaseURL + "/in/" + x.ID.String(), x.Created, x.Updated,
	}
}

// MaxParam is the most bytes of one of a source's parameters.
const MaxParam = 4 << 10

// setParams seals the given parameters of the schemes for x, in place of those
// of before.
func (s *Server) setParams(x *store.Source, given map[string]secretText, schemes ...*scheme.Scheme) error {
	var names []string
	for _, c := range schemes {
		names = append(names, c.Params()...)
	}
	x.Params = nil
	for _, name := range slices.Sorted(maps.Keys(given)) {
		switch text := given[name].Reveal(); {
		case !slices.Contains(names, name):
			p := invalid("body.params", fmt.Sprintf("the scheme %s has no parameter %.60q", x.Scheme, name))
			p.Hint = "it has none"
			if len(names) > 0 {
				p.Hint = "it has " + strings.Join(names, ", ")
			}
			return p
		case text == "" || len(text) > MaxParam:
			return invalid("body.params", fmt.Sprintf("%s: want 1 to %d bytes", name, MaxParam))
		}
		if x.Params == nil {
			x.Params = make(map[string][]byte, len(given))
		}
		x.Params[name] = s.Vault.Seal(given[name].Secret, vault.Place{Tenant: x.Tenant, Owner: int64(x.ID)}) // no secret has the number 0
	}
	return nil
}

// noTolerance is the text of a tolerance without a limit.
const noTolerance = "none"

func toleranceText(d time.Duration) string {
	switch {
	case d < 0:
		return noTolerance
	case d == 0:
		return ""
	}
	return d.String()
}

func parseTolerance(text string) (time.Duration, error) {
	switch text {
	case noTolerance:
		return -1, nil
	case "":
		return 0, nil
	}
	d, err := time.ParseDuration(text)
	if err != nil || d <= 0 {
		return 0, invalid("body.tolerance", "want a time such as 5m, or none")
	}
	return d, nil
}

func (s *Server) listSources(ctx context.Context, in *inTenant) (*out[List[Source]], error) {
	sources, err := s.Store.Sources(ctx, in.Tenant)
	if err != nil {
		return nil, err
	}
	return answerWith(List[Source]{listOf(sources, s.sourceOf)}), nil
}

type inCreateSource struct {
	Tenant string `path:"tenant"`
	Body   struct {
		Name      string     `json:"name" maxLength:"128" example:"github" doc:"Unique within the tenant, and of the form of an event type."`
		Scheme    string     `json:"scheme" example:"standard-webhooks"`
		Secret    secretText `json:"secret,omitzero" maxLength:"4096" doc:"What the provider signs with, or its public key. Left out: one is generated, unless the provider publishes its keys."`
		EventType string     `json:"event_type,omitempty" maxLength:"128" doc:"The type of its events. Left out: the name."`
		Tolerance string     `json:"tolerance,omitempty" example:"5m" doc:"How old or early a signed timestamp may be, or none. Left out: what the scheme says."`
		Disabled  bool       `json:"disabled,omitempty"`

		Params map[string]secretText `json:"params,omitempty" doc:"What the scheme has to know about the account, by the names of its parameters, such as a verify token."`
	} `nameHint:"CreateSource"`
}

// A CreatedSource is a new source with what to tell of its secret.
type CreatedSource struct {
	Source
	NewSecret
}

func (s *Server) createSource(ctx context.Context, in *inCreateSource) (*out[CreatedSource], error) {
	now := s.now()
	x := store.Source{
		ID: store.RandomID[store.SourceID](), Tenant: in.Tenant, Name: in.Body.Name, Scheme: in.Body.Scheme,
		EventType: in.Body.EventType, Disabled: in.Body.Disabled, Created: now, Updated: now,
	}
	var err error
	if x.Tolerance, err = parseTolerance(in.Body.Tolerance); err != nil {
		return nil, err
	}
	if err := s.checkSource(&x); err != nil {
		return nil, err
	}
	c, err := s.finder(ctx, x.Tenant)(x.Scheme)
	if err != nil {
		return nil, err
	}
	if err := s.setParams(&x, in.Body.Params, c); err != nil {
		return nil, err
	}
	callOf(ctx).about(x.Tenant, x.ID.String())
	if c.PublishesKeys() && in.Body.Secret == (secretText{}) {
		if err := s.Store.CreateSource(ctx, x); err != nil {
			return nil, err
		}
		return answerWith(CreatedSource{Source: s.sourceOf(x)}), nil
	}
	secret, shown, err := sourceOwner(&x).choose(c, in.Body.Secret)
	if err != nil {
		return nil, err
	}
	if err := s.Store.CreateSource(ctx, x, s.seal(sourceOwner(&x), secret, now)); err != nil {
		return nil, err
	}
	return answerWith(CreatedSource{s.sourceOf(x), shown}), nil
}

// checkSource returns an error unless what a person wrote of x is valid.
func (s *Server) checkSource(x *store.Source) error {
	if err := s.checkPublishedType("body.name", x.Name); err != nil {
		return err
	}
	if x.EventType == "" {
		return nil
	}
	return s.checkPublishedType("body.event_type", x.EventType)
}

type inSource struct {
	Tenant string `path:"tenant"`
	Source string `path:"source" example:"src_0000000000002"`
}

// source returns the source in a path.
func (s *Server) source(ctx context.Context, tenant, id string) (store.Source, error) {
	sourceID, err := store.ParseID[store.SourceID](id)
	if err != nil {
		return store.Source{}, store.ErrNotFound
	}
	return s.Store.Source(ctx, tenant, sourceID)
}

func (s *Server) getSource(ctx context.Context, in *inSource) (*out[Source], error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	return answerWith(s.sourceOf(x)), nil
}

type inUpdateSource struct {
	Tenant string `path:"tenant"`
	Source string `path:"source"`
	Body   struct {
		Name      *string `json:"name,omitempty" maxLength:"128"`
		Scheme    *string `json:"scheme,omitempty" doc:"The live secrets must fit it."`
		EventType *string `json:"event_type,omitempty" maxLength:"128" doc:"Empty: the name."`
		Tolerance *string `json:"tolerance,omitempty" doc:"Empty: what the scheme says."`
		Disabled  *bool   `json:"disabled,omitempty"`

		Params *map[string]secretText `json:"params,omitempty" doc:"All parameters, in place of those of before."`
	} `nameHint:"UpdateSource"`
}

// updateSource changes the fields that are given.
func (s *Server) updateSource(ctx context.Context, in *inUpdateSource) (*out[Source], error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	set(&x.Name, in.Body.Name)
	set(&x.EventType, in.Body.EventType)
	set(&x.Disabled, in.Body.Disabled)
	if in.Body.Tolerance != nil {
		if x.Tolerance, err = parseTolerance(*in.Body.Tolerance); err != nil {
			return nil, err
		}
	}
	if err := s.checkSource(&x); err != nil {
		return nil, err
	}
	if in.Body.Scheme != nil {
		x.Scheme = *in.Body.Scheme
		if err := s.checkLive(ctx, sourceOwner(&x)); err != nil {
			return nil, err
		}
	}
	if in.Body.Params != nil {
		schemes, err := s.liveSchemes(ctx, sourceOwner(&x))
		if err != nil {
			return nil, err
		}
		if err := s.setParams(&x, *in.Body.Params, schemes...); err != nil {
			return nil, err
		}
	}
	x.Updated = s.now()
	if err := s.Store.UpdateSource(ctx, x); err != nil {
		return nil, err
	}
	return answerWith(s.sourceOf(x)), nil
}

// set changes a field to a value that was given.
func set[T any](field, given *T) {
	if given != nil {
		*field = *given
	}
}

func (s *Server) deleteSource(ctx context.Context, in *inSource) (*none, error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	return nil, s.Store.DeleteSource(ctx, in.Tenant, x.ID)
}

type inRotateSource struct {
	Tenant string    `path:"tenant"`
	Source string    `path:"source"`
	Body   *Rotation `required:"false"`
}

func (s *Server) rotateSourceSecret(ctx context.Context, in *inRotateSource) (*out[Rotated], error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	return s.rotate(ctx, sourceOwner(&x), in.Body)
}

func (s *Server) revealSourceSecrets(ctx context.Context, in *inSource) (*out[List[Revealed]], error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	return s.reveal(ctx, sourceOwner(&x))
}

func (s *Server) listSourceSecrets(ctx context.Context, in *inSource) (*out[List[LiveSecret]], error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	return s.listSecrets(ctx, sourceOwner(&x))
}

type inSourceSecret struct {
	Tenant string `path:"tenant"`
	Source string `path:"source"`
	Secret string `path:"secret" example:"sec_0000000000002"`
}

func (s *Server) endSourceSecret(ctx context.Context, in *inSourceSecret) (*none, error) {
	x, err := s.source(ctx, in.Tenant, in.Source)
	if err != nil {
		return nil, err
	}
	return s.endSecret(ctx, sourceOwner(&x), in.Secret)
}
