package api

import (
	"context"
	"errors"
	"time"

	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

// InviteLife is how long an invitation can be used.
const InviteLife = 72 * time.Hour

// A User is a person who signs in.
type User struct {
	ID       store.UserID `json:"id"`
	Email    string       `json:"email"`
	Name     string       `json:"name"`
	Role     store.Role   `json:"role" enum:"owner,admin,operator,viewer"`
	Tenant   *string      `json:"tenant" doc:"null: every tenant."`
	Password bool         `json:"password" doc:"Whether there is a password."`
	Created  time.Time    `json:"created_at"`
	SignedIn time.Time    `json:"last_sign_in_at,omitzero" doc:"Missing: never."`
}

func userOf(u store.User) User {
	user := User{u.ID, u.Email, u.Name, u.Role, nil, u.Password != "", u.Created, u.SignedIn}
	if u.Tenant != "" {
		user.Tenant = &u.Tenant
	}
	return user
}

// An Invited is a user and the link to give to them.
type Invited struct {
	User
	URL     string    `json:"invite_url" doc:"Where they choose a password, once. It is shown this once."`
	Expires time.Time `json:"invite_expires_at"`
}

func (s *Server) listUsers(ctx context.Context, _ *none) (*out[List[User]], error) {
	users, err := s.Store.Users(ctx)
	if err != nil {
		return nil, err
	}
	items := []User{}
	for _, u := range users {
		if callOf(ctx).principal.sees(u) {
			items = append(items, userOf(u))
		}
	}
	return answerWith(List[User]{items}), nil
}

// sees reports whether a user is there for p.
func (p principal) sees(u store.User) bool { return p.tenant == "" || p.tenant == u.Tenant }

// tooMuch is what somebody gets who would go beyond what they are.
func tooMuch() error {
	return newProblem(CodeForbidden, "nobody gives or takes away more than they have")
}

type inCreateUser struct {
	Body struct {
		Email  string     `json:"email" maxLength:"254" example:"ada@example.com"`
		Name   string     `json:"name" minLength:"1" maxLength:"200" example:"Ada Lovelace"`
		Role   store.Role `json:"role" enum:"owner,admin,operator,viewer" doc:"Not more than who makes the user has."`
		Tenant *string    `json:"tenant,omitempty" doc:"null, or left out: every tenant."`
	} `nameHint:"CreateUser"`
}

// createUser makes a user who chooses a password by the link in the answer.
func (s *Server) createUser(ctx context.Context, in *inCreateUser) (*out[Invited], error) {
	c := callOf(ctx)
	email, err := signin.ParseEmail(in.Body.Email)
	if err != nil {
		return nil, invalid("body.email", err.Error())
	}
	u := store.User{ID: store.RandomID[store.UserID](), Email: email, Name: in.Body.Name, Role: in.Body.Role, Created: c.at}
	set(&u.Tenant, in.Body.Tenant)
	if !c.principal.covers(u.Role, u.Tenant) {
		return nil, tooMuch()
	}
	if err := s.Store.CreateUser(ctx, u); err != nil {
		return nil, noSuchTenant(err)
	}
	c.about(u.Tenant, u.ID.String())
	c.note("email", u.Email)
	c.note("role", string(u.Role))
	return s.newInvitation(ctx, u)
}

// noSuchTenant says of an error where it comes from that a tenant is missing.
func noSuchTenant(err error) error {
	if errors.Is(err, store.ErrNotFound) {
		return invalid("body.tenant", "there is no such tenant")
	}
	return err
}

// newInvitation answers with a link by which a user chooses a password. Any
// such link of before is void.
func (s *Server) newInvitation(ctx context.Context, u store.User) (*out[Invited], error) {
	text := randomText()
	code := store.Code{Hash: HashToken(text), Kind: store.CodeInvite, About: int64(u.ID), Expires: callOf(ctx).at.Add(InviteLife)}
	if err := s.Store.CreateCode(ctx, code); err != nil {
		return nil, err
	}
	return answerWith(Invited{userOf(u), s.BaseURL + "/invite#" + text, code.Expires}), nil
}

type inUser struct {
	User string `path:"user" example:"usr_0000000000002"`
}

// user returns the user in a path.
func (s *Server) user(ctx context.Context, text string) (store.User, error) {
	id, err := store.ParseID[store.UserID](text)
	if err != nil {
		return store.User{}, store.ErrNotFound
	}
	u, err := s.Store.User(ctx, id)
	if err == nil && !callOf(ctx).principal.sees(u) {
		return store.User{}, store.ErrNotFound
	}
	return u, err
}

// subordinate returns the user in a path, whom who asks may change.
func (s *Server) subordinate(ctx context.Context, text string) (store.User, error) {
	u, err := s.user(ctx, text)
	if err != nil {
		return u, err
	}
	c := callOf(ctx)
	if !c.principal.covers(u.Role, u.Tenant) {
		return u, tooMuch()
	}
	c.about(u.Tenant, u.ID.String())
	c.note("email", u.Email)
	return u, nil
}

func (s *Server) getUser(ctx context.Context, in *inUser) (*out[User], error) {
	u, err := s.user(ctx, in.User)
	if err != nil {
		return nil, err
	}
	return answerWith(userOf(u)), nil
}

type inUpdateUser struct {
	User string `path:"user"`
	Body struct {
		Name   *string     `json:"name,omitempty" minLength:"1" maxLength:"200"`
		Role   *store.Role `json:"role,omitempty" enum:"owner,admin,operator,viewer"`
		Tenant *string     `json:"tenant,omitempty" doc:"Empty: every tenant."`
	} `nameHint:"UpdateUser"`
}

// updateUser changes the fields that are given, from the user's next request on.
func (s *Server) updateUser(ctx context.Context, in *inUpdateUser) (*out[User], error) {
	u, err := s.subordinate(ctx, in.User)
	if err != nil {
		return nil, err
	}
	c := callOf(ctx)
	set(&u.Name, in.Body.Name)
	set(&u.Role, in.Body.Role)
	set(&u.Tenant, in.Body.Tenant)
	if !c.principal.covers(u.Role, u.Tenant) {
		return nil, tooMuch()
	}
	c.note("role", string(u.Role))
	if err := s.Store.UpdateUser(ctx, u); err != nil {
		return nil, lastOwner(noSuchTenant(err))
	}
	return answerWith(userOf(u)), nil
}

// lastOwner says of store.ErrState what it means of a user.
func lastOwner(err error) error {
	if errors.Is(err, store.ErrState) {
		p := newProblem(CodeState, "nobody else is the owner of every tenant")
		p.Hint = "make another one the owner first"
		return p
	}
	return err
}

// deleteUser removes a user and ends their sessions.
func (s *Server) deleteUser(ctx context.Context, in *inUser) (*none, error) {
	u, err := s.subordinate(ctx, in.User)
	if err != nil {
		return nil, err
	}
	return nil, lastOwner(s.Store.DeleteUser(ctx, u.ID))
}

// inviteUser makes a link by which a user chooses a password, also in place of
// one that was forgotten. Until then, the one of before holds.
func (s *Server) inviteUser(ctx context.Context, in *inUser) (*out[Invited], error) {
	u, err := s.subordinate(ctx, in.User)
	if err != nil {
		return nil, err
	}
	return s.newInvitation(ctx, u)
}

type inInvitation struct {
	Body struct {
		Code     string `json:"code" maxLength:"100" doc:"What stands behind the # of the invitation."`
		Password string `json:"password" maxLength:"256" doc:"At least 12 characters."`
	} `nameHint:"Invitation"`
}

// acceptInvitation gives a user the password that they chose, ends their
// sessions, and signs in.
func (s *Server) acceptInvitation(ctx context.Context, in *inInvitation) (*outSession, error) {
	if err := signin.CheckNew(in.Body.Password); err != nil {
		return nil, invalid("body.password", err.Error())
	}
	code, err := s.take(ctx, store.CodeInvite, in.Body.Code)
	if err != nil {
		return nil, err
	}
	u, err := s.Store.User(ctx, store.UserID(code.About))
	if err != nil {
		return nil, err
	}
	if u, err = s.setPassword(ctx, u, in.Body.Password, [32]byte{}); err != nil {
		return nil, err
	}
	return s.begin(ctx, u)
}
