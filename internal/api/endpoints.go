package api

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
)

// disabledByHand is why an endpoint is disabled that was so through the API.
const disabledByHand = "by hand"

// An Endpoint is a place where events go.
type Endpoint struct {
	ID             store.EndpointID `json:"id"`
	Kind           string           `json:"kind" enum:"push,poll" doc:"Whether deliveries are sent to its URL, or its consumer asks for them."`
	URL            string           `json:"url,omitempty" doc:"Missing: it is polled."`
	Description    string           `json:"description"`
	EventTypes     []string         `json:"event_types" nullable:"false"`
	Sources        []store.SourceID `json:"sources,omitempty" nullable:"false" doc:"Missing: events of any origin."`
	Scheme         string           `json:"scheme"`
	Disabled       bool             `json:"disabled"`
	DisabledReason string           `json:"disabled_reason,omitempty"`
	DisabledAt     time.Time        `json:"disabled_at,omitzero"`
	Settings       store.Settings   `json:"settings"`
	Auth           []string         `json:"auth" nullable:"false" doc:"How deliveries show the receiver who sends, beside the signature. What is in it is shown nowhere."`
	FailingSince   time.Time        `json:"failing_since,omitzero" doc:"When its attempts began to do nothing but fail. Missing: they do not."`
	Created        time.Time        `json:"created_at"`
	Updated        time.Time        `json:"updated_at"`
	Deleted        time.Time        `json:"deleted_at,omitzero" doc:"Missing: it is not deleted."`
}

// The kinds of endpoints.
const (
	kindPush = "push"
	kindPoll = "poll"
)

func endpointOf(e store.Endpoint) Endpoint {
	kind := kindPush
	if e.IsPolled() {
		kind = kindPoll
	}
	return Endpoint{
		e.ID, kind, e.URL, e.Description, e.EventTypes, e.Sources, e.Scheme, e.Disabled != "", e.Disabled, e.DisabledAt, e.Settings,
		append([]string{}, e.Auth.Kinds...), e.FailingSince, e.Created, e.Updated, e.Deleted,
	}
}

type inEndpoints struct {
	Tenant    string   `path:"tenant"`
	Search    string   `query:"search" maxLength:"200" doc:"Only the endpoint with this id, or those with this text in their URL, their description or an event type."`
	EventType string   `query:"event_type" doc:"Only endpoints that subscribe to this event type, by its name or with all others."`
	State     string   `query:"state" enum:"active,failing,disabled" doc:"Only endpoints that are so at the moment: failing are those whose attempts do nothing but fail."`
	ID        []string `query:"id,explode" nullable:"false" maxItems:"200" doc:"Only this endpoint, or these, also if they are deleted."`
	Paging
}

func (s *Server) listEndpoints(ctx context.Context, in *inEndpoints) (*outPage[Endpoint], error) {
	f := store.EndpointFilter{Tenant: in.Tenant, Search: in.Search, EventType: in.EventType, State: store.EndpointState(in.State)}
	var err error
	if f.Page, err = in.ask(); err != nil {
		return nil, err
	}
	f.Page.Limit++ // whether there is a next one
	for _, text := range in.ID {
		id, err := store.ParseID[store.EndpointID](text)
		if err != nil {
			return nil, invalid("query.id", err.Error())
		}
		f.IDs = append(f.IDs, id)
	}
	endpoints, err := s.Store.Endpoints(ctx, f)
	if err != nil {
		return nil, err
	}
	list := store.List[store.Endpoint]{Rows: endpoints}
	if len(endpoints) > in.Limit {
		list.Rows, list.Next = endpoints[:in.Limit], int64(endpoints[in.Limit-1].ID)
	}
	return pageOf(&in.Paging, list, endpointOf), nil
}

// A CreateEndpoint is a new endpoint, or a draft of one.
type CreateEndpoint struct {
	Kind        string           `json:"kind,omitempty" enum:"push,poll" default:"push" doc:"push: deliveries are sent to the URL. poll: the consumer asks for them."`
	URL         string           `json:"url,omitempty" example:"https://example.com/webhooks" doc:"Of an endpoint that is not polled."`
	EventTypes  []string         `json:"event_types" minItems:"1" maxItems:"100" nullable:"false" example:"[\"user.created\"]" doc:"Names of event types, or * for all."`
	Sources     []store.SourceID `json:"sources,omitempty" maxItems:"100" nullable:"false" doc:"Only events of these sources. Left out: events of any origin."`
	Scheme      string           `json:"scheme,omitempty" default:"standard-webhooks"`
	Secret      secretText       `json:"secret,omitzero" maxLength:"4096" doc:"Left out: one is generated."`
	Description string           `json:"description,omitempty" maxLength:"1024"`
	Disabled    bool             `json:"disabled,omitempty"`
	Settings    store.Settings   `json:"settings,omitzero"`

	Auth credential.Credential `json:"auth,omitzero" doc:"How deliveries show the receiver who sends, beside the signature."`
}

type inCreateEndpoint struct {
	Tenant string `path:"tenant"`
	Body   CreateEndpoint
}

// A CreatedEndpoint is a new endpoint with what to tell of its secret.
type CreatedEndpoint struct {
	Endpoint
	NewSecret
}

func (s *Server) createEndpoint(ctx context.Context, in *inCreateEndpoint) (*out[CreatedEndpoint], error) {
	e, secret, shown, err := s.newEndpoint(ctx, store.RandomID[store.EndpointID](), in.Tenant, &in.Body)
	if err != nil {
		return nil, err
	}
	if err := s.Store.CreateEndpoint(ctx, e, secret); err != nil {
		return nil, err
	}
	callOf(ctx).about(e.Tenant, e.ID.String())
	callOf(ctx).note("host", hostOf(e.URL))
	if e, err = s.Store.Endpoint(ctx, e.Tenant, e.ID); err != nil { // with what the store sets
		return nil, err
	}
	return answerWith(CreatedEndpoint{endpointOf(e), shown}), nil
}

// hostOf returns what may be told of an endpoint's URL: paths and queries may
// hold secrets.
func hostOf(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return ""
	}
	return u.Host
}

// newEndpoint returns the endpoint that in is about, with its secret and what
// to tell about that. It keeps nothing.
func (s *Server) newEndpoint(ctx context.Context, id store.EndpointID, tenant string, in *CreateEndpoint) (e store.Endpoint, secret store.Secret, shown NewSecret, err error) {
	now := s.now()
	e = store.Endpoint{
		ID: id, Tenant: tenant, URL: in.URL, Description: in.Description,
		EventTypes: in.EventTypes, Sources: in.Sources, Scheme: in.Scheme, Settings: in.Settings, Created: now, Updated: now,
	}
	disable(&e, in.Disabled)
	if err := s.checkKind(in.Kind, e.URL); err != nil {
		return e, secret, shown, err
	}
	if err := s.checkEventTypes(e.EventTypes); err != nil {
		return e, secret, shown, err
	}
	if err := s.checkSources(ctx, e.Tenant, e.Sources); err != nil {
		return e, secret, shown, err
	}
	if err := checkSettings(&e); err != nil {
		return e, secret, shown, err
	}
	if err := s.setAuth(&e, &in.Auth); err != nil {
		return e, secret, shown, err
	}
	c, err := s.finder(ctx, e.Tenant)(e.Scheme)
	if err != nil {
		return e, secret, shown, err
	}
	text, shown, err := endpointOwner(&e).choose(c, in.Secret)
	if err != nil {
		return e, secret, shown, err
	}
	return e, s.seal(endpointOwner(&e), text, now), shown, nil
}

// checkKind judges the URL of a new endpoint by its kind.
func (s *Server) checkKind(kind, url string) error {
	switch {
	case kind == kindPoll && url != "":
		return invalid("body.url", "an endpoint that is polled has none")
	case kind == kindPoll:
		return nil
	case url == "":
		return invalid("body.url", "missing")
	}
	return s.checkURL(url)
}

// setAuth seals c as how deliveries show the receiver of e who sends, in place
// of that of before.
func (s *Server) setAuth(e *store.Endpoint, c *credential.Credential) error {
	e.Auth = store.Auth{Kinds: c.Kinds()}
	if len(e.Auth.Kinds) == 0 {
		return nil
	}
	if e.IsPolled() {
		return invalid("body.auth", "an endpoint that is polled has none: its consumer uses the API")
	}
	if err := c.Check(s.Policy); err != nil {
		location := "body.auth"
		if f, ok := errors.AsType[*credential.FieldError](err); ok && f.Field != "" {
			return invalid(location+"."+f.Field, f.Reason)
		}
		return invalid(location, err.Error())
	}
	if c.Certificate != nil && !strings.HasPrefix(e.URL, "https://") {
		return invalid("body.auth.client_certificate", "goes with an https URL")
	}
	e.Auth.Sealed = s.Vault.Seal(c.Secret(), vault.Place{Tenant: e.Tenant, Owner: int64(e.ID)}) // no secret has the number 0
	return nil
}

// disable keeps the reason of an endpoint that is disabled already.
func disable(e *store.Endpoint, disabled bool) {
	switch {
	case !disabled:
		e.Disabled = ""
	case e.Disabled == "":
		e.Disabled = disabledByHand
	}
}

func (s *Server) checkEventTypes(names []string) error {
	for i, name := range names {
		if name != "*" && !s.ValidEventType(name) {
			return invalid(fmt.Sprintf("body.event_types[%d]", i), wantEventType+", or * for all")
		}
	}
	return nil
}

func (s *Server) checkSources(ctx context.Context, tenant string, ids []store.SourceID) error {
	for i, id := range ids {
		_, err := s.Store.Source(ctx, tenant, id)
		if errors.Is(err, store.ErrNotFound) {
			return invalid(fmt.Sprintf("body.sources[%d]", i), "there is no such source")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

type inEndpoint struct {
	Tenant   string `path:"tenant"`
	Endpoint string `path:"endpoint" example:"ep_0000000000002"`
}

// endpoint returns the endpoint in a path. One that is deleted is
// store.ErrNotFound.
func (s *Server) endpoint(ctx context.Context, tenant, id string) (store.Endpoint, error) {
	e, err := s.anyEndpoint(ctx, tenant, id)
	if err == nil && !e.Deleted.IsZero() {
		err = store.ErrNotFound
	}
	return e, err
}

// anyEndpoint returns the endpoint in a path, also a deleted one.
func (s *Server) anyEndpoint(ctx context.Context, tenant, id string) (store.Endpoint, error) {
	endpointID, err := store.ParseID[store.EndpointID](id)
	if err != nil {
		return store.Endpoint{}, store.ErrNotFound
	}
	return s.Store.Endpoint(ctx, tenant, endpointID)
}

// getEndpoint also answers with a deleted endpoint: its deliveries name it.
func (s *Server) getEndpoint(ctx context.Context, in *inEndpoint) (*out[Endpoint], error) {
	e, err := s.anyEndpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	return answerWith(endpointOf(e)), nil
}

type inUpdateEndpoint struct {
	Tenant   string `path:"tenant"`
	Endpoint string `path:"endpoint"`
	Body     struct {
		URL         *string           `json:"url,omitempty"`
		EventTypes  []string          `json:"event_types,omitempty" minItems:"1" maxItems:"100" nullable:"false"`
		Sources     *[]store.SourceID `json:"sources,omitempty" maxItems:"100" nullable:"false" doc:"Empty: events of any origin."`
		Scheme      *string           `json:"scheme,omitempty" doc:"The live secrets must fit it."`
		Description *string           `json:"description,omitempty" maxLength:"1024"`
		Disabled    *bool             `json:"disabled,omitempty"`
		Settings    *store.Settings   `json:"settings,omitempty" doc:"All of them: what is left out gets its default."`

		Auth *credential.Credential `json:"auth,omitempty" doc:"All of it, in place of that of before. Empty: none."`
	} `nameHint:"UpdateEndpoint"`
}

// updateEndpoint changes the fields that are given. The others are not judged
// again: an endpoint whose URL is no longer allowed can still be disabled.
func (s *Server) updateEndpoint(ctx context.Context, in *inUpdateEndpoint) (*out[Endpoint], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	if in.Body.URL != nil {
		if e.IsPolled() {
			return nil, invalid("body.url", "an endpoint that is polled has none")
		}
		callOf(ctx).note("host_before", hostOf(e.URL))
		e.URL = *in.Body.URL
		if err := s.checkURL(e.URL); err != nil {
			return nil, err
		}
		callOf(ctx).note("host", hostOf(e.URL))
	}
	if in.Body.EventTypes != nil {
		e.EventTypes = in.Body.EventTypes
		if err := s.checkEventTypes(e.EventTypes); err != nil {
			return nil, err
		}
	}
	if in.Body.Sources != nil {
		e.Sources = *in.Body.Sources
		if err := s.checkSources(ctx, e.Tenant, e.Sources); err != nil {
			return nil, err
		}
	}
	set(&e.Description, in.Body.Description)
	if in.Body.Disabled != nil {
		disable(&e, *in.Body.Disabled)
	}
	if in.Body.Scheme != nil {
		e.Scheme = *in.Body.Scheme
		if err := s.checkLive(ctx, endpointOwner(&e)); err != nil {
			return nil, err
		}
	}
	if in.Body.Settings != nil {
		e.Settings = *in.Body.Settings
		if err := checkSettings(&e); err != nil {
			return nil, err
		}
	}
	if in.Body.Auth != nil {
		if err := s.setAuth(&e, in.Body.Auth); err != nil {
			return nil, err
		}
	}
	e.Updated = s.now()
	if err := s.Store.UpdateEndpoint(ctx, e); err != nil {
		return nil, err
	}
	if in.Body.URL != nil || in.Body.Disabled != nil { // what failed was another one, or is given another chance
		if _, err := s.Store.NotFailing(ctx, e.Tenant, e.ID); err != nil {
			return nil, err
		}
	}
	if e, err = s.Store.Endpoint(ctx, e.Tenant, e.ID); err != nil { // with what the store sets
		return nil, err
	}
	return answerWith(endpointOf(e)), nil
}

func (s *Server) deleteEndpoint(ctx context.Context, in *inEndpoint) (*none, error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	return nil, s.Store.DeleteEndpoint(ctx, in.Tenant, e.ID, s.now())
}

type inRotateEndpoint struct {
	Tenant   string    `path:"tenant"`
	Endpoint string    `path:"endpoint"`
	Body     *Rotation `required:"false"`
}

func (s *Server) rotateEndpointSecret(ctx context.Context, in *inRotateEndpoint) (*out[Rotated], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	return s.rotate(ctx, endpointOwner(&e), in.Body)
}

func (s *Server) revealEndpointSecrets(ctx context.Context, in *inEndpoint) (*out[List[Revealed]], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	return s.reveal(ctx, endpointOwner(&e))
}

func (s *Server) listEndpointSecrets(ctx context.Context, in *inEndpoint) (*out[List[LiveSecret]], error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	return s.listSecrets(ctx, endpointOwner(&e))
}

type inEndpointSecret struct {
	Tenant   string `path:"tenant"`
	Endpoint string `path:"endpoint"`
	Secret   string `path:"secret" example:"sec_0000000000002"`
}

func (s *Server) endEndpointSecret(ctx context.Context, in *inEndpointSecret) (*none, error) {
	e, err := s.endpoint(ctx, in.Tenant, in.Endpoint)
	if err != nil {
		return nil, err
	}
	return s.endSecret(ctx, endpointOwner(&e), in.Secret)
}
