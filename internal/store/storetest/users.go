package storetest

import (
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

func newUser(id store.UserID, email string, role store.Role, tenant string) store.User {
	return store.User{ID: id, Email: email, Name: "Ada", Role: role, Tenant: tenant, Password: "$hash", Created: at}
}

var userTests = []test{
	{"Users", "a user comes back as it was added, is found by its e-mail address and its subject, and all come oldest first", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		ada, bob := newUser(1, "ada@example.com", store.RoleOwner, ""), newUser(2, "bob@example.com", store.RoleViewer, tenant)
		ada.Subject, bob.Created = "https://id.example 1", at.Add(-time.Second)
		must(t, s.CreateUser(ctx, ada))
		must(t, s.CreateUser(ctx, bob))
		same(t, "user", must1(s.User(ctx, ada.ID))(t), ada)
		same(t, "by e-mail", must1(s.UserByEmail(ctx, bob.Email))(t), bob)
		same(t, "by subject", must1(s.UserBySubject(ctx, ada.Subject))(t), ada)
		same(t, "users", must1(s.Users(ctx))(t), []store.User{bob, ada})
		wantErr(t, "no such user", errOf(s.User(ctx, 3)), store.ErrNotFound)
		wantErr(t, "no such address", errOf(s.UserByEmail(ctx, "eve@example.com")), store.ErrNotFound)
		wantErr(t, "no subject", errOf(s.UserBySubject(ctx, "")), store.ErrNotFound)

		wantErr(t, "the same address", s.CreateUser(ctx, newUser(3, ada.Email, store.RoleViewer, "")), store.ErrExists)
		wantErr(t, "the same id", s.CreateUser(ctx, newUser(1, "eve@example.com", store.RoleViewer, "")), store.ErrExists)
		again := newUser(3, "eve@example.com", store.RoleViewer, "")
		again.Subject = ada.Subject
		wantErr(t, "the same subject", s.CreateUser(ctx, again), store.ErrExists)
		wantErr(t, "no such tenant", s.CreateUser(ctx, newUser(3, "eve@example.com", store.RoleViewer, "nobody")), store.ErrNotFound)

		changed := newUser(2, "robert@example.com", store.RoleAdmin, "")
		changed.Name, changed.Password, changed.Subject, changed.Created = "Robert", "", "x", at.Add(time.Hour)
		must(t, s.UpdateUser(ctx, changed))
		changed.Created = bob.Created
		same(t, "changed", must1(s.User(ctx, bob.ID))(t), changed)
		taken := changed
		taken.Email = ada.Email
		wantErr(t, "another one's address", s.UpdateUser(ctx, taken), store.ErrExists)
		taken.Email, taken.Subject = changed.Email, ada.Subject
		wantErr(t, "another one's subject", s.UpdateUser(ctx, taken), store.ErrExists)
		wantErr(t, "changing one that is not there", s.UpdateUser(ctx, newUser(3, "eve@example.com", store.RoleOwner, "")), store.ErrNotFound)
		must(t, s.DeleteUser(ctx, bob.ID))
		wantErr(t, "a deleted one", errOf(s.User(ctx, bob.ID)), store.ErrNotFound)
		wantErr(t, "deleting it again", s.DeleteUser(ctx, bob.ID), store.ErrNotFound)
	}},
	{"LastOwner", "somebody stays the owner of every tenant", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		first := newUser(4, "first@example.com", store.RoleViewer, "")
		must(t, s.CreateUser(ctx, first))
		must(t, s.UpdateUser(ctx, first)) // nobody is the owner yet
		ada := newUser(1, "ada@example.com", store.RoleOwner, "")
		must(t, s.CreateUser(ctx, ada))
		must(t, s.CreateUser(ctx, newUser(2, "bob@example.com", store.RoleOwner, tenant)))
		must(t, s.CreateUser(ctx, newUser(3, "eve@example.com", store.RoleAdmin, "")))
		lower, narrower := ada, ada
		lower.Role, narrower.Tenant = store.RoleAdmin, tenant
		wantErr(t, "a lower role", s.UpdateUser(ctx, lower), store.ErrState)
		wantErr(t, "one tenant alone", s.UpdateUser(ctx, narrower), store.ErrState)
		wantErr(t, "deleting", s.DeleteUser(ctx, ada.ID), store.ErrState)
		same(t, "the owner", must1(s.User(ctx, ada.ID))(t), ada)
		must(t, s.UpdateUser(ctx, newUser(3, "eve@example.com", store.RoleOwner, "")))
		must(t, s.UpdateUser(ctx, lower))
		must(t, s.DeleteUser(ctx, ada.ID))
		must(t, s.DeleteUser(ctx, 2))
	}},
	{"Sessions", "a session is there until it ends, with its user as it is then", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		u := newUser(1, "ada@example.com", store.RoleOwner, "")
		must(t, s.CreateUser(ctx, u))
		session := store.Session{Hash: [32]byte{1}, User: u.ID, Created: at.Add(time.Second), Expires: at.Add(time.Hour)}
		wantErr(t, "of nobody", s.CreateSession(ctx, store.Session{Hash: [32]byte{2}, User: 2, Expires: at.Add(time.Hour)}), store.ErrNotFound)
		must(t, s.CreateSession(ctx, session))
		wantErr(t, "the same again", s.CreateSession(ctx, session), store.ErrExists)
		u.SignedIn = session.Created
		check := func(what string, hash [32]byte, now time.Time, want error) {
			t.Helper()
			got, user, err := s.Session(ctx, hash, now)
			wantErr(t, what, err, want)
			if err == nil {
				same(t, what, got, session)
				same(t, what, user, u)
			}
		}
		check("before its end", session.Hash, session.Expires.Add(-time.Microsecond), nil)
		check("at its end", session.Hash, session.Expires, store.ErrNotFound)
		check("another one", [32]byte{2}, at, store.ErrNotFound)
		session.Expires = at.Add(2 * time.Hour)
		must(t, s.KeepSession(ctx, session.Hash, session.Expires))
		u.Role, u.Tenant = store.RoleViewer, tenant
		must(t, s.CreateUser(ctx, newUser(9, "owner@example.com", store.RoleOwner, "")))
		must(t, s.UpdateUser(ctx, u))
		check("when it was kept, and its user changed", session.Hash, at.Add(time.Hour), nil)
		for i := range 3 {
			must(t, s.CreateSession(ctx, store.Session{Hash: [32]byte{10 + byte(i)}, User: u.ID, Created: u.SignedIn, Expires: session.Expires}))
		}
		must(t, s.CreateSession(ctx, store.Session{Hash: [32]byte{20}, User: 9, Created: at, Expires: session.Expires}))
		must(t, s.DeleteSession(ctx, [32]byte{10}))
		must(t, s.DeleteSession(ctx, [32]byte{10}))
		check("a deleted one", [32]byte{10}, at, store.ErrNotFound)
		must(t, s.DeleteSessions(ctx, u.ID, session.Hash))
		check("another of the user's", [32]byte{11}, at, store.ErrNotFound)
		check("the one that stays", session.Hash, at, nil)
		must(t, s.DeleteUser(ctx, u.ID))
		check("of a user that is gone", session.Hash, at, store.ErrNotFound)
		_, theirs, err := s.Session(ctx, [32]byte{20}, at)
		must(t, err)
		same(t, "another user's", theirs.ID, store.UserID(9))
	}},
	{"Codes", "a code is taken once, before it expires, and a new one takes the place of the one about the same", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		code := func(n byte, about int64) store.Code {
			return store.Code{Hash: [32]byte{n}, Kind: store.CodeInvite, About: about, Tenant: tenant, Expires: at.Add(time.Hour)}
		}
		must(t, s.CreateCode(ctx, code(1, 1)))
		wantErr(t, "the same again", s.CreateCode(ctx, code(1, 2)), store.ErrExists)
		wantErr(t, "no such tenant", s.CreateCode(ctx, store.Code{Hash: [32]byte{9}, Kind: store.CodeInvite, Tenant: "nobody"}), store.ErrNotFound)
		wantErr(t, "of another kind", errOf(s.TakeCode(ctx, store.CodeSetup, [32]byte{1}, at)), store.ErrNotFound)
		wantErr(t, "when it has expired", errOf(s.TakeCode(ctx, store.CodeInvite, [32]byte{1}, at.Add(time.Hour))), store.ErrNotFound)
		same(t, "code", must1(s.TakeCode(ctx, store.CodeInvite, [32]byte{1}, at.Add(time.Hour-time.Microsecond)))(t), code(1, 1))
		wantErr(t, "a second time", errOf(s.TakeCode(ctx, store.CodeInvite, [32]byte{1}, at)), store.ErrNotFound)

		must(t, s.CreateCode(ctx, code(2, 1)))
		must(t, s.CreateCode(ctx, code(3, 1)))
		must(t, s.CreateCode(ctx, code(4, 2)))
		wantErr(t, "the one of before", errOf(s.TakeCode(ctx, store.CodeInvite, [32]byte{2}, at)), store.ErrNotFound)
		must1(s.TakeCode(ctx, store.CodeInvite, [32]byte{3}, at))(t)
		must1(s.TakeCode(ctx, store.CodeInvite, [32]byte{4}, at))(t)

		must(t, s.CreateUser(ctx, newUser(5, "ada@example.com", store.RoleViewer, "")))
		must(t, s.CreateCode(ctx, code(5, 5)))
		must(t, s.DeleteUser(ctx, 5))
		wantErr(t, "about a user that is gone", errOf(s.TakeCode(ctx, store.CodeInvite, [32]byte{5}, at)), store.ErrNotFound)
	}},
	{"Portal", "tokens of the portal are in no list, and end with its codes", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		withOther(t, s)
		add := func(n byte, tenant string, portal bool) store.Token {
			t.Helper()
			token := store.Token{ID: store.TokenID(n), Hash: [32]byte{n}, Role: store.RolePortal, Tenant: tenant, Portal: portal, Created: at, Expires: at.Add(time.Hour)}
			must(t, s.CreateToken(ctx, token))
			must(t, s.CreateCode(ctx, store.Code{Hash: [32]byte{n}, Kind: store.CodePortal, About: int64(n), Tenant: tenant, Expires: at.Add(time.Hour)}))
			return token
		}
		portal, listed, theirs := add(1, tenant, true), add(2, tenant, false), add(3, other, true)
		same(t, "token", must1(s.Token(ctx, portal.Hash))(t), portal)
		same(t, "tokens", must1(s.Tokens(ctx, tenant))(t), []store.Token{listed})
		must(t, s.EndPortal(ctx, tenant))
		wantErr(t, "a token that was ended", errOf(s.Token(ctx, portal.Hash)), store.ErrNotFound)
		wantErr(t, "a code that was ended", errOf(s.TakeCode(ctx, store.CodePortal, [32]byte{1}, at)), store.ErrNotFound)
		same(t, "another token", must1(s.Token(ctx, listed.Hash))(t), listed)
		same(t, "another tenant's token", must1(s.Token(ctx, theirs.Hash))(t), theirs)
		must(t, s.DeleteExpired(ctx, at.Add(time.Hour)))
		wantErr(t, "one that has expired", errOf(s.Token(ctx, theirs.Hash)), store.ErrNotFound)
		same(t, "an expired one that is listed", must1(s.Token(ctx, listed.Hash))(t), listed)
	}},
	{"Expired", "what has expired is deleted, and nothing else", func(t *testing.T, s store.Store) {
		ctx := t.Context()
		must(t, s.CreateUser(ctx, newUser(1, "ada@example.com", store.RoleOwner, "")))
		for i, expires := range []time.Time{at, at.Add(time.Microsecond)} {
			must(t, s.CreateSession(ctx, store.Session{Hash: [32]byte{byte(i)}, User: 1, Created: at, Expires: expires}))
			must(t, s.CreateCode(ctx, store.Code{Hash: [32]byte{byte(i)}, Kind: store.CodeInvite, About: int64(i), Expires: expires}))
		}
		must(t, s.DeleteExpired(ctx, at))
		before := at.Add(-time.Hour) // when what was not deleted would still be there
		_, _, err := s.Session(ctx, [32]byte{0}, before)
		wantErr(t, "an expired session", err, store.ErrNotFound)
		_, _, err = s.Session(ctx, [32]byte{1}, at)
		must(t, err)
		wantErr(t, "an expired code", errOf(s.TakeCode(ctx, store.CodeInvite, [32]byte{0}, before)), store.ErrNotFound)
		must1(s.TakeCode(ctx, store.CodeInvite, [32]byte{1}, at))(t)
	}},
}
