package api

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

// SetupLife is how long a setup link can be used.
const SetupLife = 30 * time.Minute

// HasOwner reports whether a user is the owner of every tenant.
func HasOwner(ctx context.Context, s store.Store) (bool, error) {
	users, err := s.Users(ctx)
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(users, func(u store.User) bool { return u.Role == store.RoleOwner && u.Tenant == "" }), nil
}

// NewSetupPath returns the path of a page that makes an owner, once, within
// [SetupLife]. Its secret stands behind the #, so that no log gets to see it.
// Any such path of before is void.
func NewSetupPath(ctx context.Context, s store.Store, now time.Time) (string, error) {
	text := randomText()
	err := s.CreateCode(ctx, store.Code{Hash: HashToken(text), Kind: store.CodeSetup, Expires: now.Add(SetupLife)})
	if err != nil {
		return "", err
	}
	return "/setup#" + text, nil
}

type inSetup struct {
	Body struct {
		Code     string `json:"code" maxLength:"100" doc:"What stands behind the # of the setup link."`
		Name     string `json:"name" minLength:"1" maxLength:"200" example:"Ada Lovelace"`
		Email    string `json:"email" maxLength:"254" example:"ada@example.com"`
		Password string `json:"password" maxLength:"256" doc:"At least 12 characters."`
	} `nameHint:"Setup"`
}

// setup makes an owner and signs in.
func (s *Server) setup(ctx context.Context, in *inSetup) (*outSession, error) {
	email, err := signin.ParseEmail(in.Body.Email)
	if err != nil {
		return nil, invalid("body.email", err.Error())
	}
	if err := signin.CheckNew(in.Body.Password); err != nil {
		return nil, invalid("body.password", err.Error())
	}
	// Nobody learns who is there, and no work is done, without the code.
	if _, err := s.take(ctx, store.CodeSetup, in.Body.Code); err != nil {
		return nil, err
	}
	u := store.User{
		ID: store.RandomID[store.UserID](), Email: email, Name: in.Body.Name, Role: store.RoleOwner, Created: callOf(ctx).at,
	}
	if u.Password, err = signin.Hash(ctx, in.Body.Password); err != nil {
		return nil, err
	}
	err = s.Store.CreateUser(ctx, u)
	if errors.Is(err, store.ErrExists) {
		p := newProblem(CodeExists, "there is a user with this e-mail address")
		p.Hint = "make a new setup link with `sealhook setup-link`, and give another address"
		return nil, p
	}
	if err != nil {
		return nil, err
	}
	return s.begin(ctx, u)
}

// take returns the code with that text, which is void from then on.
func (s *Server) take(ctx context.Context, kind store.CodeKind, text string) (store.Code, error) {
	if err := s.try(ctx, ""); err != nil {
		return store.Code{}, err
	}
	c, err := s.Store.TakeCode(ctx, kind, HashToken(text), callOf(ctx).at)
	if errors.Is(err, store.ErrNotFound) {
		p := newProblem(CodeUnauthorized, "the link was used before, or has expired")
		p.Hint = "ask for a new one"
		return c, p
	}
	if err == nil {
		s.attempts.Succeeded(callOf(ctx).remote, "")
	}
	return c, err
}
