package api

import (
	"context"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A Token lets its bearer use the API. Its text is shown when it is created.
type Token struct {
	ID      store.TokenID `json:"id"`
	Name    string        `json:"name"`
	Role    store.Role    `json:"role" enum:"owner,admin,operator,viewer,portal" doc:"What it may do at most."`
	Tenant  string        `json:"tenant,omitempty" doc:"Missing: it is good for every tenant."`
	Created time.Time     `json:"created_at"`
	Expires time.Time     `json:"expires_at,omitzero" doc:"Missing: it does not expire."`
	Used    time.Time     `json:"last_used_at,omitzero" doc:"To the hour. Missing: it was not used yet."`
}

func tokenOf(t store.Token) Token {
	return Token{t.ID, t.Name, t.Role, t.Tenant, t.Created, t.Expires, t.Used}
}

// A NewTokenBody is what a token that is to be made is.
type NewTokenBody struct {
	Name    string     `json:"name" minLength:"1" maxLength:"200" example:"deploy script"`
	Role    store.Role `json:"role" enum:"owner,admin,operator,viewer,portal" doc:"What it may do: not more than its maker. portal is for one tenant."`
	Expires time.Time  `json:"expires_at,omitzero" doc:"Left out: it does not expire."`
}

// A CreatedToken is a new token with its text.
type CreatedToken struct {
	Token
	Text string `json:"token" doc:"It is shown this once."`
}

type inCreateToken struct {
	Body NewTokenBody
}

type inCreateTenantToken struct {
	Tenant string `path:"tenant"`
	Body   NewTokenBody
}

func (s *Server) createToken(ctx context.Context, in *inCreateToken) (*out[CreatedToken], error) {
	return s.makeToken(ctx, "", in.Body)
}

func (s *Server) createTenantToken(ctx context.Context, in *inCreateTenantToken) (*out[CreatedToken], error) {
	return s.makeToken(ctx, in.Tenant, in.Body)
}

func (s *Server) makeToken(ctx context.Context, tenant string, body NewTokenBody) (*out[CreatedToken], error) {
	now := s.now()
	switch {
	case body.Role == store.RolePortal && tenant == "":
		return nil, invalid("body.role", "portal is a role in one tenant: POST /v1/tenants/{tenant}/tokens")
	case !callOf(ctx).principal.covers(body.Role, tenant):
		return nil, tooMuch()
	case !body.Expires.IsZero() && !body.Expires.After(now):
		return nil, invalid("body.expires_at", "is not in the future")
	}
	text, hash := NewToken()
	t := store.Token{
		ID: store.RandomID[store.TokenID](), Name: body.Name, Hash: hash, Role: body.Role, Tenant: tenant, Created: now,
		Expires: body.Expires.UTC().Truncate(time.Microsecond),
	}
	if err := s.Store.CreateToken(ctx, t); err != nil {
		return nil, err
	}
	c := callOf(ctx)
	c.about(tenant, t.ID.String())
	c.note("name", t.Name)
	c.note("role", string(t.Role))
	return answerWith(CreatedToken{tokenOf(t), text}), nil
}

func (s *Server) listTokens(ctx context.Context, _ *none) (*out[List[Token]], error) {
	return s.tokensOf(ctx, "")
}

func (s *Server) listTenantTokens(ctx context.Context, in *inTenant) (*out[List[Token]], error) {
	return s.tokensOf(ctx, in.Tenant)
}

func (s *Server) tokensOf(ctx context.Context, tenant string) (*out[List[Token]], error) {
	tokens, err := s.Store.Tokens(ctx, tenant)
	if err != nil {
		return nil, err
	}
	return answerWith(List[Token]{listOf(tokens, tokenOf)}), nil
}

type inToken struct {
	Token string `path:"token" example:"tok_0000000000002"`
}

type inTenantToken struct {
	Tenant string `path:"tenant"`
	Token  string `path:"token" example:"tok_0000000000002"`
}

func (s *Server) revokeToken(ctx context.Context, in *inToken) (*none, error) {
	return s.revoke(ctx, "", in.Token)
}

func (s *Server) revokeTenantToken(ctx context.Context, in *inTenantToken) (*none, error) {
	return s.revoke(ctx, in.Tenant, in.Token)
}

// revoke ends a token at once. Another process, if there is one, refuses it
// within tokenLife.
func (s *Server) revoke(ctx context.Context, tenant, text string) (*none, error) {
	id, err := store.ParseID[store.TokenID](text)
	if err != nil {
		return nil, store.ErrNotFound
	}
	tokens, err := s.Store.Tokens(ctx, tenant)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(tokens, func(t store.Token) bool { return t.ID == id })
	if i < 0 {
		return nil, store.ErrNotFound
	}
	if !callOf(ctx).principal.covers(tokens[i].Role, tenant) {
		return nil, tooMuch()
	}
	if err := s.Store.DeleteToken(ctx, tenant, id); err != nil {
		return nil, err
	}
	s.tokens.revoke(id)
	callOf(ctx).note("name", tokens[i].Name)
	return nil, nil
}
