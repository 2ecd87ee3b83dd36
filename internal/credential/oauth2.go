package credential

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/sealhook/sealhook/internal/egress"
)

// The bounds of the tokens that are kept.
const (
	maxTokens     = 1000             // of all endpoints; further ones are fetched each time
	maxTokenLife  = time.Hour        // whatever the token endpoint says
	someTokenLife = 5 * time.Minute  // where it says nothing
	tokenMargin   = 30 * time.Second // before its end, a token is used no more
	youngToken    = 10 * time.Second // a token of this age is not fetched again because it is refused
	failureLife   = 2 * time.Second  // after a failure, the token endpoint is left alone
)

// Tokens fetches access tokens and keeps them, in memory only. Its fields are
// set before it is used; from then on, goroutines may share it.
type Tokens struct {
	Client *egress.Client
	Now    func() time.Time

	fetching singleflight.Group
	mu       sync.Mutex // guards kept
	kept     map[tokenKey]Token
}

// A tokenKey is what a token was fetched with.
type tokenKey [sha256.Size]byte

// A Token is an access token.
type Token struct {
	text    string
	err     error // there is none
	fetched time.Time
	until   time.Time
}

// Authorization returns the value of the Authorization header.
func (t Token) Authorization() string { return "Bearer " + t.text }

// An Error says why there is no token. Its text holds no secret and no URL.
type Error struct {
	reason string
	err    error
}

func (e *Error) Error() string { return "fetch an access token: " + e.reason }

// Unwrap returns what the network said.
func (e *Error) Unwrap() error { return e.err }

// Get returns a token for o: one that is kept, or else a new one. An error is
// an [*Error].
func (t *Tokens) Get(ctx context.Context, o *OAuth2) (Token, error) {
	key := keyOf(o)
	now := t.Now()
	t.mu.Lock()
	token, ok := t.kept[key]
	t.mu.Unlock()
	if ok && now.Before(token.until) {
		return token, token.err
	}
	fetched, _, _ := t.fetching.Do(string(key[:]), func() (any, error) {
		token := t.fetch(ctx, o)
		if ctx.Err() == nil { // else it says nothing about the token endpoint
			t.keep(key, token)
		}
		return token, nil
	})
	token = fetched.(Token)
	return token, token.err
}

// Renew returns a new token after refused was, unless that one is so young
// that a new one would be no better. It reports false then.
func (t *Tokens) Renew(ctx context.Context, o *OAuth2, refused Token) (Token, bool) {
	if t.Now().Sub(refused.fetched) < youngToken {
		return Token{}, false
	}
	key := keyOf(o)
	t.mu.Lock()
	if t.kept[key].text == refused.text { // else another one has renewed it
		delete(t.kept, key)
	}
	t.mu.Unlock()
	token, err := t.Get(ctx, o)
	return token, err == nil
}

// keep keeps a token as long as it is good for. When there is no room, those
// that ended make some.
func (t *Tokens) keep(key tokenKey, token Token) {
	now := t.Now()
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.kept == nil {
		t.kept = make(map[tokenKey]Token)
	}
	if len(t.kept) >= maxTokens {
		for k, other := range t.kept {
			if !now.Before(other.until) {
				delete(t.kept, k)
			}
		}
	}
	if _, replaced := t.kept[key]; replaced || len(t.kept) < maxTokens {
		t.kept[key] = token
	}
}

// fetch asks the token endpoint. A token without a text says why.
func (t *Tokens) fetch(ctx context.Context, o *OAuth2) Token {
	now := t.Now()
	failed := func(reason string, err error) Token {
		return Token{err: &Error{reason, err}, fetched: now, until: now.Add(failureLife)}
	}
	form := url.Values{"grant_type": {"client_credentials"}}
	if len(o.Scopes) > 0 {
		form.Set("scope", strings.Join(o.Scopes, " "))
	}
	client := url.QueryEscape(o.ClientID) + ":" + url.QueryEscape(o.ClientSecret.Reveal()) // RFC 6749, section 2.3.1
	res, err := t.Client.Do(ctx, &egress.Request{
		URL: o.TokenURL,
		Header: http.Header{
			"Accept":        {"application/json"},
			"Authorization": {"Basic " + base64.StdEncoding.EncodeToString([]byte(client))},
			"Content-Type":  {"application/x-www-form-urlencoded"},
		},
		Body: []byte(form.Encode()),
	})
	if err != nil {
		return failed(err.Error(), err)
	}
	var answer struct {
		Token   string      `json:"access_token"`
		Type    string      `json:"token_type"`
		Expires json.Number `json:"expires_in"` // a number, or a text with one in it
		Error   string      `json:"error"`
	}
	parseErr := json.Unmarshal(res.Body, &answer)
	switch {
	case res.Status != http.StatusOK && parseErr == nil && knownErrors[answer.Error]:
		return failed(fmt.Sprintf("the token endpoint answered %d: %s", res.Status, answer.Error), nil)
	case res.Status != http.StatusOK:
		return failed(fmt.Sprintf("the token endpoint answered %d", res.Status), nil)
	case parseErr != nil || res.Truncated:
		return failed("the token endpoint's answer is not the JSON of RFC 6749, section 5.1", nil)
	case !strings.EqualFold(answer.Type, "bearer"):
		return failed("the token is not a bearer token", nil)
	case !isToken(answer.Token):
		return failed("the token is empty, too long, or no text for a header", nil)
	}
	return Token{text: answer.Token, fetched: now, until: now.Add(life(answer.Expires))}
}

// life returns for how long a token is used.
func life(expires json.Number) time.Duration {
	if expires == "" {
		return someTokenLife
	}
	seconds, err := expires.Float64()
	if err != nil || seconds >= (maxTokenLife+tokenMargin).Seconds() {
		return maxTokenLife
	}
	return max(0, time.Duration(seconds*float64(time.Second))-tokenMargin)
}

// The errors of RFC 6749, section 5.2. Another text could say anything.
var knownErrors = map[string]bool{
	"invalid_request": true, "invalid_client": true, "invalid_grant": true, "unauthorized_client": true,
	"unsupported_grant_type": true, "invalid_scope": true,
}

func keyOf(o *OAuth2) tokenKey {
	parts, err := json.Marshal([]any{o.TokenURL, o.ClientID, o.ClientSecret, o.Scopes})
	if err != nil {
		panic(err) // texts always have a JSON form
	}
	return sha256.Sum256(parts)
}
