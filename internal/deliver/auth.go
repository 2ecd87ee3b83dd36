package deliver

import (
	"context"
	"errors"
	"net/http"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/scheme"
)

// Why credentials are not sent. Both texts are for people.
var (
	errNoCredentials     = errors.New("the endpoint's credentials cannot be used")
	errTwoAuthorizations = errors.New("the endpoint's scheme has an Authorization header of its own")
)

// transmit sends a signed request with the endpoint's credentials. A token
// that the receiver no longer takes is renewed once: that is the one case in
// which an attempt is two requests. All of it has the time of one attempt.
func (d *Dispatcher) transmit(ctx context.Context, endpoint *route.Endpoint, m *scheme.Message, timing *egress.Timing) (*egress.Response, error) {
	r := &egress.Request{Method: m.Method, URL: m.URL, Header: m.Header, Body: m.Body, Timing: timing}
	auth, err := endpoint.Auth()
	if err != nil {
		d.Log.Error("an endpoint's credentials cannot be used", "endpoint", endpoint.ID, "tenant", endpoint.Tenant, "error", err)
		return nil, errNoCredentials
	}
	if auth == nil {
		return d.do(ctx, endpoint, r)
	}
	ctx, cancel := context.WithTimeout(ctx, d.Timeout)
	defer cancel()
	r.Identity = auth.Identity
	authorization := auth.Authorization()
	var token credential.Token
	if auth.OAuth2 != nil {
		if token, err = d.tokens.Get(ctx, auth.OAuth2); err != nil {
			return nil, err
		}
		authorization = token.Authorization()
	}
	if authorization != "" {
		if r.Header.Get("Authorization") != "" {
			return nil, errTwoAuthorizations
		}
		r.Header.Set("Authorization", authorization)
	}
	res, err := d.do(ctx, endpoint, r)
	if err != nil || res.Status != http.StatusUnauthorized || auth.OAuth2 == nil {
		return res, err
	}
	renewed, ok := d.tokens.Renew(ctx, auth.OAuth2, token)
	if !ok {
		return res, nil
	}
	r.Header.Set("Authorization", renewed.Authorization())
	return d.do(ctx, endpoint, r)
}

// do sends a request, or hands it to the test receiver. It is for that one if
// its endpoint's URL is, to the letter.
func (d *Dispatcher) do(ctx context.Context, endpoint *route.Endpoint, r *egress.Request) (*egress.Response, error) {
	if d.TestReceiver != nil && endpoint.URL == d.TestReceiver.URL {
		return d.TestReceiver.Receive(ctx, endpoint, r), nil
	}
	return d.Client.Do(ctx, r)
}

// causeOf says why nothing was answered, and for people how.
func causeOf(err error) (cause egress.Cause, detail string) {
	_, token := errors.AsType[*credential.Error](err) // it may wrap an egress.Error
	if token || errors.Is(err, errNoCredentials) || errors.Is(err, errTwoAuthorizations) {
		return egress.CauseAuth, err.Error()
	}
	if e, ok := errors.AsType[*egress.Error](err); ok {
		return e.Cause, err.Error()
	}
	return egress.CauseInternal, err.Error()
}
