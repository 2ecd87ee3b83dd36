// Package signin is how a person proves who they are: passwords and how they
// are kept, how often somebody may try, and providers of OpenID Connect.
//
// It leaves to package store where users and their sessions are kept, and to
// package api what somebody may do who has signed in.
package signin

import (
	"errors"
	"strings"
)

// MaxEmail is the most characters of an e-mail address.
const MaxEmail = 254

// ErrEmail means that a text is no e-mail address that a user can have.
var ErrEmail = errors.New("not an e-mail address: want one such as ada@example.com")

// ParseEmail returns an e-mail address in the one form in which it names a
// user, in lower case. Addresses beyond ASCII are refused: two that look the
// same could be two users.
func ParseEmail(text string) (string, error) {
	local, domain, ok := strings.Cut(text, "@")
	if !ok || local == "" || domain == "" || strings.Contains(domain, "@") || len(text) > MaxEmail {
		return "", ErrEmail
	}
	for _, c := range []byte(text) {
		if c <= ' ' || c > '~' || strings.IndexByte(`"(),:;<>[\]`, c) >= 0 {
			return "", ErrEmail
		}
	}
	return strings.ToLower(text), nil
}
