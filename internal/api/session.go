package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

// How long somebody stays signed in.
const (
	SessionLife = 7 * 24 * time.Hour // at most
	SessionIdle = 24 * time.Hour     // without a request

	keepEvery = 10 * time.Minute // how exactly it is known when the last request was
)

// cookieName is the name of the cookie that holds a session. Over https, it
// has the prefix that browsers take from nobody but this very host.
func (s *Server) cookieName() string {
	if s.secure() {
		return "__Host-sealhook"
	}
	return "sealhook"
}

// secure reports whether the API is reached over https.
func (s *Server) secure() bool { return strings.HasPrefix(s.BaseURL, "https://") }

// cookie returns the Set-Cookie of a session; an empty text deletes it.
func (s *Server) cookie(text string) string {
	c := http.Cookie{
		Name: s.cookieName(), Value: text, Path: "/", MaxAge: int(SessionLife / time.Second),
		Secure: s.secure(), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
	if text == "" {
		c.MaxAge = -1
	}
	return c.String()
}

// authenticate returns who sent a request: by its token or, if it has none, by
// its cookie.
func (s *Server) authenticate(ctx huma.Context) (principal, error) {
	if ctx.Header("Authorization") != "" {
		return s.authenticateToken(ctx)
	}
	r, _ := humago.Unwrap(ctx)
	cookie, err := r.Cookie(s.cookieName())
	if err != nil {
		return principal{}, newProblem(CodeUnauthorized, "a token is missing, or a session")
	}
	return s.authenticateSession(ctx.Context(), cookie.Value)
}

func (s *Server) authenticateSession(ctx context.Context, text string) (principal, error) {
	now := callOf(ctx).at
	x, u, err := s.Store.Session(ctx, HashToken(text), now)
	if errors.Is(err, store.ErrNotFound) {
		return principal{}, newProblem(CodeUnauthorized, "the session has ended: sign in again")
	}
	if err != nil {
		return principal{}, err
	}
	expires := now.Add(SessionIdle)
	if last := x.Created.Add(SessionLife); expires.After(last) {
		expires = last
	}
	if expires.Sub(x.Expires) >= keepEvery {
		if err := s.Store.KeepSession(ctx, x.Hash, expires); err != nil {
			return principal{}, err
		}
		x.Expires = expires
	}
	return userPrincipal(u, x), nil
}

func userPrincipal(u store.User, x store.Session) principal {
	return principal{kind: kindUser, id: u.ID.String(), name: u.Email, role: u.Role, tenant: u.Tenant, user: u, session: x}
}

// crossOrigin refuses what another site makes a browser send: a request that
// changes something and has no token of its own.
func (s *Server) crossOrigin(r *http.Request) error {
	if r.Header.Get("Authorization") != "" || s.origins.Check(r) == nil {
		return nil
	}
	p := newProblem(CodeForbidden, "another site sent this request")
	p.Hint = "open the dashboard under its own address, the one that --public-url says"
	return p
}

// A Session is who is signed in, or whose token it is.
type Session struct {
	Kind    string       `json:"kind" enum:"user,token,portal" doc:"A person who signed in, a program with a token, or a person who opened a portal link."`
	User    *SessionUser `json:"user,omitempty" doc:"Missing: it is no user."`
	Role    store.Role   `json:"role" enum:"owner,admin,operator,viewer,portal"`
	Tenant  *string      `json:"tenant" doc:"null: every tenant."`
	Expires time.Time    `json:"expires_at,omitzero" doc:"When it ends if nothing is done. Missing: it does not."`
}

// A SessionUser is the person who is signed in.
type SessionUser struct {
	ID       store.UserID `json:"id"`
	Email    string       `json:"email"`
	Name     string       `json:"name"`
	Password bool         `json:"password" doc:"Whether there is a password to change."`
}

func sessionOf(p principal) Session {
	session := Session{Kind: p.kind, Role: p.role, Expires: p.expires}
	if p.tenant != "" {
		session.Tenant = &p.tenant
	}
	if p.kind == kindUser {
		session.User = &SessionUser{p.user.ID, p.user.Email, p.user.Name, p.user.Password != ""}
		session.Expires = p.session.Expires
	}
	return session
}

type outSession struct {
	SetCookie string `header:"Set-Cookie" doc:"The session."`
	Body      Session
}

// begin signs a user in.
func (s *Server) begin(ctx context.Context, u store.User) (*outSession, error) {
	now := callOf(ctx).at
	text := randomText()
	x := store.Session{Hash: HashToken(text), User: u.ID, Created: now, Expires: now.Add(SessionIdle)}
	if err := s.Store.CreateSession(ctx, x); err != nil {
		return nil, err
	}
	callOf(ctx).principal = userPrincipal(u, x)
	callOf(ctx).about(u.Tenant, u.ID.String())
	return &outSession{s.cookie(text), sessionOf(callOf(ctx).principal)}, nil
}

// A SignIn is how one can sign in.
type SignIn struct {
	Setup bool `json:"setup" doc:"Nobody is the owner yet: a setup link makes one."`
	OIDC  bool `json:"oidc" doc:"One can sign in by OpenID Connect, too: open /v1/session/oidc."`
}

func (s *Server) signIn(ctx context.Context, _ *none) (*out[SignIn], error) {
	owned, err := HasOwner(ctx, s.Store)
	if err != nil {
		return nil, err
	}
	return answerWith(SignIn{Setup: !owned, OIDC: s.OIDC != nil}), nil
}

// try counts an attempt to prove who somebody is; an empty account is nobody's.
func (s *Server) try(ctx context.Context, account string) error {
	c := callOf(ctx)
	wait := s.attempts.Try(c.remote, account, c.at)
	if wait == 0 {
		return nil
	}
	p := newProblem(CodeRate, "too many attempts")
	p.wait = wait
	p.Hint = fmt.Sprintf("try again in %s", wait)
	return p
}

type inSession struct {
	Body struct {
		Email    string `json:"email" maxLength:"254" example:"ada@example.com"`
		Password string `json:"password" maxLength:"256"`
	} `nameHint:"Credentials"`
}

// createSession signs in with a password. It takes as long where there is no
// such user.
func (s *Server) createSession(ctx context.Context, in *inSession) (*outSession, error) {
	c := callOf(ctx)
	email, err := signin.ParseEmail(in.Body.Email)
	if err != nil {
		email = "" // nobody's
	}
	if err := s.try(ctx, email); err != nil {
		return nil, err
	}
	u, err := s.Store.UserByEmail(ctx, email)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	ok, err := signin.Check(ctx, u.Password, in.Body.Password)
	if err != nil {
		return nil, err
	}
	if !ok {
		c.note("email", email)
		c.tenant = u.Tenant
		if err := s.record(ctx, "sign-in", true); err != nil {
			return nil, err
		}
		return nil, newProblem(CodeUnauthorized, "the e-mail address or the password is wrong")
	}
	s.attempts.Succeeded(c.remote, email)
	return s.begin(ctx, u)
}

func (s *Server) getSession(ctx context.Context, _ *none) (*out[Session], error) {
	return answerWith(sessionOf(callOf(ctx).principal)), nil
}

type outCookie struct {
	SetCookie string `header:"Set-Cookie"`
}

// deleteSession signs out. A token stays: it is revoked.
func (s *Server) deleteSession(ctx context.Context, _ *none) (*outCookie, error) {
	if p := callOf(ctx).principal; p.kind == kindUser {
		if err := s.Store.DeleteSession(ctx, p.session.Hash); err != nil {
			return nil, err
		}
	}
	return &outCookie{s.cookie("")}, nil
}

type inPassword struct {
	Body struct {
		Current string `json:"current" maxLength:"256" doc:"The password of before; empty if there was none."`
		New     string `json:"new" maxLength:"256"`
	} `nameHint:"ChangePassword"`
}

// changePassword changes the password of who asks, and ends all their other
// sessions.
func (s *Server) changePassword(ctx context.Context, in *inPassword) (*none, error) {
	c := callOf(ctx)
	u := c.principal.user
	if c.principal.kind != kindUser {
		return nil, newProblem(CodeState, "a token has no password")
	}
	if err := signin.CheckNew(in.Body.New); err != nil {
		return nil, invalid("body.new", err.Error())
	}
	if u.Password != "" {
		if err := s.try(ctx, u.Email); err != nil {
			return nil, err
		}
		ok, err := signin.Check(ctx, u.Password, in.Body.Current)
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, invalid("body.current", "is wrong")
		}
		s.attempts.Succeeded(c.remote, u.Email)
	}
	_, err := s.setPassword(ctx, u, in.Body.New, c.principal.session.Hash)
	return nil, err
}

// setPassword gives a user a password that was checked, ends its sessions but
// the one with that hash, and returns it as it is then.
func (s *Server) setPassword(ctx context.Context, u store.User, password string, except [32]byte) (store.User, error) {
	var err error
	if u.Password, err = signin.Hash(ctx, password); err != nil {
		return u, err
	}
	if err := s.Store.UpdateUser(ctx, u); err != nil {
		return u, err
	}
	return u, s.Store.DeleteSessions(ctx, u.ID, except)
}
