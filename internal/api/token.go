package api

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sealhook/sealhook/internal/store"
)

// tokenPrefix lets people and secret scanners recognise a token.
const tokenPrefix = "shk_"

// NewToken returns the text of a new random token and the hash to keep of it.
func NewToken() (text string, hash [32]byte) {
	var b [32]byte
	rand.Read(b[:]) // never fails: see crypto/rand
	text = tokenPrefix + base64.RawURLEncoding.EncodeToString(b[:])
	return text, HashToken(text)
}

// HashToken returns what a [store.Store] knows a token by.
func HashToken(text string) [32]byte { return sha256.Sum256([]byte(text)) }

// authenticate lets a request pass whose token is known, has not expired and
// is good for the tenant in the path, which must be there. It does the same
// work for a missing token as for a wrong one, and says no more about another
// token's tenant than about one that does not exist.
func (s *Server) authenticate(ctx huma.Context, next func(huma.Context)) {
	scheme, text, _ := strings.Cut(ctx.Header("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		text = ""
	}
	token, err := s.token(ctx.Context(), text)
	if err == nil && ctx.Param("tenant") != "" {
		err = s.checkTenant(ctx.Context(), token, ctx.Param("tenant"))
	}
	if err != nil {
		_, w := humago.Unwrap(ctx)
		s.answer(ctx.Context(), err).write(w)
		return
	}
	callOf(ctx.Context()).token = token
	next(ctx)
}

// token returns the token with that text. Those found are kept in memory:
// they never change and none is ever removed, so that a copy cannot be outdated.
func (s *Server) token(ctx context.Context, text string) (store.Token, error) {
	hash := HashToken(text)
	if known, ok := s.tokens.Load(hash); ok {
		return s.unexpired(known.(store.Token))
	}
	token, err := s.Store.Token(ctx, hash)
	if errors.Is(err, store.ErrNotFound) {
		return store.Token{}, newProblem(CodeUnauthorized, "the token is missing or not known")
	}
	if err != nil {
		return store.Token{}, err
	}
	s.tokens.Store(hash, token)
	return s.unexpired(token)
}

func (s *Server) unexpired(t store.Token) (store.Token, error) {
	if !t.Expires.IsZero() && !s.Now().Before(t.Expires) {
		return store.Token{}, newProblem(CodeUnauthorized, "the token has expired")
	}
	return t, nil
}

// checkTenant returns store.ErrNotFound if there is no such tenant, or none
// that the token is good for. Like tokens, tenants are never removed.
func (s *Server) checkTenant(ctx context.Context, t store.Token, tenant string) error {
	if t.Tenant != "" && t.Tenant != tenant {
		return store.ErrNotFound
	}
	if _, ok := s.tenants.Load(tenant); ok {
		return nil
	}
	if _, err := s.Store.Tenant(ctx, tenant); err != nil {
		return err
	}
	s.tenants.Store(tenant, true)
	return nil
}
