package signin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"github.com/sealhook/sealhook/internal/egress"
)

// FlowLife is how long somebody has to sign in at the provider.
const FlowLife = 10 * time.Minute

// The reasons that an identity is of no use. Test for them with [errors.Is].
var (
	ErrFlow       = errors.New("the sign-in was not begun in this browser, or took too long")
	ErrRefused    = errors.New("the provider refused")
	ErrUnverified = errors.New("the provider does not say that the e-mail address is verified")
)

// An OIDC signs people in by a provider of OpenID Connect, with the code flow,
// PKCE and a nonce. The fields are set before it is used and not changed
// afterwards. Goroutines may share it.
type OIDC struct {
	Issuer       string // a URL: https, or http on this machine; see CheckIssuer
	ClientID     string
	ClientSecret string // empty: a public client
	Redirect     string // the URL that the provider sends browsers back to
	Now          func() time.Time
	// Egress talks to the provider, which the operator chose and nobody else,
	// and which may well be in a private network.
	Egress *egress.Client

	mu       sync.Mutex     // guards provider
	provider *oidc.Provider // nil until it was found
}

// An Identity is who somebody is to a provider.
type Identity struct {
	Subject string // unique among all providers
	Email   string // verified, in the form of [ParseEmail]
}

// CheckIssuer returns an error unless a provider at that URL can be trusted to
// be the one that it says.
func CheckIssuer(issuer string) error {
	u, err := url.Parse(issuer)
	if err != nil || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return errors.New("not the URL of an issuer, such as https://id.example.com")
	}
	address, err := netip.ParseAddr(u.Hostname())
	local := u.Hostname() == "localhost" || err == nil && address.IsLoopback()
	if u.Scheme != "https" && (u.Scheme != "http" || !local) {
		return errors.New("the issuer is not reached over https")
	}
	return nil
}

// A flow is one sign-in on its way: a text that only the browser has, in a
// cookie. What the provider gets to see is made of it.
type flow string

// part returns one of the texts that belong to a flow.
func (f flow) part(name string) string {
	sum := sha256.Sum256([]byte(name + " " + string(f)))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// Begin returns the URL at the provider where somebody signs in, and the text
// that their browser has to show to [OIDC.Finish] within FlowLife.
func (o *OIDC) Begin(ctx context.Context) (to, cookie string, err error) {
	config, _, err := o.find(ctx)
	if err != nil {
		return "", "", err
	}
	f := flow(rand.Text() + rand.Text())
	return config.AuthCodeURL(f.part("state"), oidc.Nonce(f.part("nonce")), oauth2.S256ChallengeOption(f.part("verifier"))), string(f), nil
}

// Finish returns who has signed in, by what the provider sent the browser back
// with.
func (o *OIDC) Finish(ctx context.Context, cookie, state, code string) (Identity, error) {
	f := flow(cookie)
	if cookie == "" || subtle.ConstantTimeCompare([]byte(state), []byte(f.part("state"))) != 1 {
		return Identity{}, ErrFlow
	}
	if code == "" {
		return Identity{}, ErrRefused
	}
	config, provider, err := o.find(ctx)
	if err != nil {
		return Identity{}, err
	}
	ctx = o.context(ctx)
	tokens, err := config.Exchange(ctx, code, oauth2.VerifierOption(f.part("verifier")))
	if e, ok := errors.AsType[*oauth2.RetrieveError](err); ok { // which prints all that was answered
		return Identity{}, fmt.Errorf("exchange the code: %w: status %d, error %.100q", ErrRefused, e.Response.StatusCode, e.ErrorCode)
	}
	if err != nil {
		return Identity{}, fmt.Errorf("exchange the code: %w", err)
	}
	text, _ := tokens.Extra("id_token").(string)
	token, err := provider.VerifierContext(ctx, &oidc.Config{ClientID: o.ClientID, Now: o.Now}).Verify(ctx, text)
	if err != nil {
		return Identity{}, fmt.Errorf("verify the id token: %w: %w", ErrRefused, err)
	}
	if subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(f.part("nonce"))) != 1 {
		return Identity{}, fmt.Errorf("verify the id token: %w: it is of another sign-in", ErrRefused)
	}
	var claims struct {
		Email    string `json:"email"`
		Verified bool   `json:"email_verified"`
	}
	if err := token.Claims(&claims); err != nil {
		return Identity{}, fmt.Errorf("read the id token: %w: %w", ErrRefused, err)
	}
	email, err := ParseEmail(claims.Email)
	if err != nil || !claims.Verified {
		return Identity{}, ErrUnverified
	}
	return Identity{Subject: o.Issuer + " " + token.Subject, Email: email}, nil
}

// context has the libraries talk to the provider through package egress.
func (o *OIDC) context(ctx context.Context) context.Context {
	return oidc.ClientContext(ctx, o.Egress.HTTPClient())
}

// find returns what the provider says about itself. It is asked when somebody
// first signs in, so that a gateway starts without it.
func (o *OIDC) find(ctx context.Context) (*oauth2.Config, *oidc.Provider, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.provider == nil {
		p, err := oidc.NewProvider(o.context(ctx), o.Issuer)
		if err != nil {
			return nil, nil, fmt.Errorf("ask the provider of OpenID Connect about itself: %w", err)
		}
		o.provider = p
	}
	config := &oauth2.Config{
		ClientID: o.ClientID, ClientSecret: o.ClientSecret, RedirectURL: o.Redirect, Endpoint: o.provider.Endpoint(),
		Scopes: []string{oidc.ScopeOpenID, "email", "profile"},
	}
	return config, o.provider, nil
}
