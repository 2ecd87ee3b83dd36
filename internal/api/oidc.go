package api

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

// OIDCCallback is the path that a provider of OpenID Connect sends browsers
// back to.
const OIDCCallback = "/v1/session/oidc/callback"

// A redirect sends a browser on, with cookies.
type redirect struct {
	Location  string   `header:"Location"`
	SetCookie []string `header:"Set-Cookie"`
}

// flowCookie returns the Set-Cookie of a sign-in on its way; an empty text
// deletes it.
func (s *Server) flowCookie(text string) string {
	c := http.Cookie{
		Name: s.cookieName() + "-oidc", Value: text, Path: "/", MaxAge: int(signin.FlowLife / time.Second),
		Secure: s.secure(), HttpOnly: true, SameSite: http.SameSiteLaxMode, // it has to come back from the provider
	}
	if text == "" {
		c.MaxAge = -1
	}
	return c.String()
}

// beginOIDC sends the browser to the provider.
func (s *Server) beginOIDC(ctx context.Context, _ *none) (*redirect, error) {
	if s.OIDC == nil {
		return nil, store.ErrNotFound
	}
	to, cookie, err := s.OIDC.Begin(ctx)
	if err != nil {
		s.Log.Error("begin to sign in", "error", err, "request_id", callOf(ctx).requestID)
		return nil, newProblem(CodeUnavailable, "the provider of OpenID Connect cannot be asked")
	}
	return &redirect{to, []string{s.flowCookie(cookie)}}, nil
}

type inOIDC struct {
	State string `query:"state"`
	Code  string `query:"code" doc:"Left out: the provider refused."`

	cookie string
}

// Resolve keeps the cookie of the sign-in.
func (in *inOIDC) Resolve(ctx huma.Context) []error {
	in.cookie = ctx.Header("Cookie")
	return nil
}

// finishOIDC signs in who comes back from the provider, and sends them to the
// dashboard: to the page to sign in, with the reason, if they are nobody here.
func (s *Server) finishOIDC(ctx context.Context, in *inOIDC) (*redirect, error) {
	if s.OIDC == nil {
		return nil, store.ErrNotFound
	}
	c := callOf(ctx)
	if err := s.try(ctx, ""); err != nil {
		return nil, err
	}
	cookie, err := (&http.Request{Header: http.Header{"Cookie": {in.cookie}}}).Cookie(s.cookieName() + "-oidc")
	if err != nil {
		cookie = new(http.Cookie)
	}
	who, err := s.OIDC.Finish(ctx, cookie.Value, in.State, in.Code)
	if err != nil {
		s.Log.Warn("sign in by OpenID Connect", "error", err, "request_id", c.requestID)
		reason := "refused"
		switch {
		case errors.Is(err, signin.ErrUnverified):
			reason = "unverified"
		case errors.Is(err, signin.ErrFlow):
			reason = "again"
		}
		return s.notSignedIn(ctx, reason)
	}
	c.note("email", who.Email)
	u, err := s.known(ctx, who)
	if errors.Is(err, store.ErrNotFound) {
		return s.notSignedIn(ctx, "unknown")
	}
	if err != nil {
		return nil, err
	}
	s.attempts.Succeeded(c.remote, "")
	session, err := s.begin(ctx, u)
	if err != nil {
		return nil, err
	}
	return &redirect{s.BaseURL + "/", []string{session.SetCookie, s.flowCookie("")}}, s.record(ctx, "sign-in", false)
}

// notSignedIn records that somebody did not get in, and sends them back.
func (s *Server) notSignedIn(ctx context.Context, reason string) (*redirect, error) {
	callOf(ctx).note("reason", reason)
	if err := s.record(ctx, "sign-in", true); err != nil {
		return nil, err
	}
	return &redirect{s.BaseURL + "/sign-in?error=" + reason, []string{s.flowCookie("")}}, nil
}

// known returns the user that an identity belongs to: the one who signed in
// with it before or, the first time, the one with its e-mail address, whom it
// belongs to from then on. Nobody becomes a user by signing in.
func (s *Server) known(ctx context.Context, who signin.Identity) (store.User, error) {
	u, err := s.Store.UserBySubject(ctx, who.Subject)
	if !errors.Is(err, store.ErrNotFound) {
		return u, err
	}
	u, err = s.Store.UserByEmail(ctx, who.Email)
	if err != nil {
		return u, err
	}
	if u.Subject != "" { // somebody else at the provider has the address now
		return u, store.ErrNotFound
	}
	u.Subject = who.Subject
	return u, s.Store.UpdateUser(ctx, u)
}

// anyQuery lets an operation have parameters that nobody knows: providers add
// their own.
func anyQuery(op *huma.Operation) {
	op.SkipValidateParams = true
	delete(op.Responses, "422")
}
