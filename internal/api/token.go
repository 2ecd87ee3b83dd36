package api

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/store"
)

// tokenPrefix lets people and secret scanners recognise a token.
const tokenPrefix = "shk_"

// NewToken returns the text of a new random token and the hash to keep of it.
func NewToken() (text string, hash [32]byte) {
	text = tokenPrefix + randomText()
	return text, HashToken(text)
}

// randomText returns 43 characters that nobody guesses.
func randomText() string {
	var b [32]byte
	rand.Read(b[:]) // never fails: see crypto/rand
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// HashToken returns what a [store.Store] knows a token by.
func HashToken(text string) [32]byte { return sha256.Sum256([]byte(text)) }

// authenticateToken returns whose token a request carries.
func (s *Server) authenticateToken(ctx huma.Context) (principal, error) {
	scheme, text, _ := strings.Cut(ctx.Header("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		text = ""
	}
	t, err := s.token(ctx.Context(), text)
	if err != nil {
		return principal{}, err
	}
	return tokenPrincipal(t), nil
}

func tokenPrincipal(t store.Token) principal {
	p := principal{kind: kindToken, id: t.ID.String(), name: t.Name, role: t.Role, tenant: t.Tenant, token: t.ID, expires: t.Expires}
	if t.Portal {
		p.kind = kindPortal
	}
	return p
}

// token returns the token with that text, and notes its use.
func (s *Server) token(ctx context.Context, text string) (store.Token, error) {
	hash := HashToken(text)
	now := callOf(ctx).at
	t, since, ok := s.tokens.get(hash, now)
	if !ok {
		var err error
		t, err = s.Store.Token(ctx, hash)
		if errors.Is(err, store.ErrNotFound) {
			return store.Token{}, newProblem(CodeUnauthorized, "the token is missing or not known")
		}
		if err != nil {
			return store.Token{}, err
		}
		s.tokens.put(t, since, now)
	}
	if !t.Expires.IsZero() && !now.Before(t.Expires) {
		return store.Token{}, newProblem(CodeUnauthorized, "the token has expired")
	}
	if now.Sub(t.Used) >= usedEvery {
		t.Used = now
		if s.tokens.used(t, now) {
			if err := s.Store.UseToken(ctx, t.ID, now); err != nil {
				return store.Token{}, err
			}
		}
	}
	return t, nil
}

// Of the tokens in memory.
const (
	tokenLife = 5 * time.Second // until one that another process revoked is refused here
	maxTokens = 10_000          // beyond it, all are read again

	usedEvery = time.Hour // how exactly a token's last use is known
)

// knownTokens are tokens that were found in the store, for a short time. The
// zero value is empty. Goroutines may share it.
type knownTokens struct {
	mu      sync.Mutex // guards the fields below
	byHash  map[[32]byte]knownToken
	revoked int // how many were, so that none is put back that was read before
}

type knownToken struct {
	store.Token
	until time.Time
}

// get returns a token. If there is none, since is for the put that follows.
func (k *knownTokens) get(hash [32]byte, now time.Time) (t store.Token, since int, ok bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	known, ok := k.byHash[hash]
	return known.Token, k.revoked, ok && now.Before(known.until)
}

func (k *knownTokens) put(t store.Token, since int, now time.Time) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if since != k.revoked {
		return
	}
	if k.byHash == nil || len(k.byHash) >= maxTokens {
		k.byHash = make(map[[32]byte]knownToken)
	}
	k.byHash[t.Hash] = knownToken{t, now.Add(tokenLife)}
}

// used notes the use of a token and reports whether it is the first to do so.
func (k *knownTokens) used(t store.Token, now time.Time) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	known, ok := k.byHash[t.Hash]
	if !ok || now.Sub(known.Used) < usedEvery {
		return false
	}
	known.Used = t.Used
	k.byHash[t.Hash] = known
	return true
}

func (k *knownTokens) revokeAll() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.revoked++
	clear(k.byHash)
}

func (k *knownTokens) revoke(id store.TokenID) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.revoked++
	for hash, known := range k.byHash {
		if known.ID == id {
			delete(k.byHash, hash)
		}
	}
}
