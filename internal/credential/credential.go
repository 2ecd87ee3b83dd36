// Package credential is how Sealhook shows a receiver who it is, beside the
// signature: by a password, a token, an OAuth 2.0 access token or a client
// certificate.
//
// It leaves to package vault how credentials are sealed, to package egress how
// a certificate is presented and a token fetched safely, and to package
// deliver when.
package credential

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of a Credential.
const (
	MaxText        = 4096     // bytes of each of its texts
	MaxCertificate = 16 << 10 // bytes of a certificate with those above it, and of a key
)

// A Credential is what an endpoint's receiver wants to see. At most one of
// Basic, Bearer and OAuth2 is set, for they all are the Authorization header.
// Its JSON holds the secrets, and is kept sealed alone.
type Credential struct {
	Basic       *Basic       `json:"basic,omitempty" doc:"A user name and a password (RFC 7617)."`
	Bearer      *Bearer      `json:"bearer,omitempty" doc:"A token that stays the same (RFC 6750)."`
	OAuth2      *OAuth2      `json:"oauth2,omitempty" doc:"Access tokens by client credentials (RFC 6749, section 4.4)."`
	Certificate *Certificate `json:"client_certificate,omitempty" doc:"A certificate for the TLS handshake. It goes with any of the others."`
}

// A Basic is a user name and a password.
type Basic struct {
	Username string `json:"username" maxLength:"4096"`
	Password Text   `json:"password" maxLength:"4096"`
}

// A Bearer is a token that stays the same.
type Bearer struct {
	Token Text `json:"token" maxLength:"4096"`
}

// An OAuth2 says where access tokens come from, and for whom.
type OAuth2 struct {
	TokenURL     string   `json:"token_url" example:"https://login.example.com/oauth2/token"`
	ClientID     string   `json:"client_id" maxLength:"4096"`
	ClientSecret Text     `json:"client_secret" maxLength:"4096"`
	Scopes       []string `json:"scopes,omitempty" nullable:"false" maxItems:"20"`
}

// A Certificate is a client certificate with its private key, both as PEM.
type Certificate struct {
	Chain string `json:"chain" maxLength:"16384" doc:"The certificate, and those between it and its authority."`
	Key   Text   `json:"key" maxLength:"16384"`
}

// A Text is a secret whose JSON is the text itself. Printed or logged it is
// redacted like any [scheme.Secret].
type Text struct{ scheme.Secret }

// MarshalText returns the secret itself.
func (t Text) MarshalText() ([]byte, error) { return []byte(t.Reveal()), nil }

// UnmarshalText accepts any text.
func (t *Text) UnmarshalText(text []byte) error {
	t.Secret = scheme.NewSecret(string(text))
	return nil
}

// A FieldError says which field of a Credential is wrong. It holds no secret.
type FieldError struct {
	Field  string // such as "basic.username"; empty: the whole of it
	Reason string
}

func (e *FieldError) Error() string {
	if e.Field == "" {
		return e.Reason
	}
	return e.Field + ": " + e.Reason
}

// Kinds returns which fields are set, by their names.
func (c *Credential) Kinds() []string {
	var kinds []string
	for _, field := range []struct {
		name string
		set  bool
	}{
		{"basic", c.Basic != nil}, {"bearer", c.Bearer != nil}, {"oauth2", c.OAuth2 != nil},
		{"client_certificate", c.Certificate != nil},
	} {
		if field.set {
			kinds = append(kinds, field.name)
		}
	}
	return kinds
}

// Check returns a [*FieldError] unless c can be used where p allows requests.
func (c *Credential) Check(p egress.Policy) error {
	headers := 0
	for _, set := range []bool{c.Basic != nil, c.Bearer != nil, c.OAuth2 != nil} {
		if set {
			headers++
		}
	}
	if headers > 1 {
		return &FieldError{"", "basic, bearer and oauth2 are all the Authorization header: want one of them"}
	}
	if b := c.Basic; b != nil {
		if strings.Contains(b.Username, ":") {
			return &FieldError{"basic.username", "a colon would end it"}
		}
		if b.Username == "" && b.Password.Reveal() == "" {
			return &FieldError{"basic.username", "want a user name or a password"}
		}
		for field, text := range map[string]string{"basic.username": b.Username, "basic.password": b.Password.Reveal()} {
			if len(text) > MaxText || strings.ContainsFunc(text, isControl) {
				return &FieldError{field, fmt.Sprintf("want at most %d bytes, and no control characters", MaxText)}
			}
		}
	}
	if c.Bearer != nil && !isToken(c.Bearer.Token.Reveal()) {
		return &FieldError{"bearer.token", wantToken}
	}
	if o := c.OAuth2; o != nil {
		if err := p.CheckURL(o.TokenURL); err != nil {
			return &FieldError{"oauth2.token_url", err.Error()}
		}
		if o.ClientID == "" || len(o.ClientID) > MaxText {
			return &FieldError{"oauth2.client_id", fmt.Sprintf("want 1 to %d bytes", MaxText)}
		}
		if secret := o.ClientSecret.Reveal(); secret == "" || len(secret) > MaxText {
			return &FieldError{"oauth2.client_secret", fmt.Sprintf("want 1 to %d bytes", MaxText)}
		}
		for i, s := range o.Scopes {
			if s == "" || len(s) > 256 || strings.ContainsFunc(s, notInScope) {
				return &FieldError{fmt.Sprintf("oauth2.scopes[%d]", i), `want 1 to 256 characters of ASCII without spaces, quotes and backslashes`}
			}
		}
	}
	if c.Certificate != nil {
		if _, err := c.identity(); err != nil {
			return &FieldError{"client_certificate", err.Error()}
		}
	}
	return nil
}

// wantToken says what isToken accepts.
var wantToken = fmt.Sprintf("want 1 to %d characters of ASCII without spaces", MaxText)

// isToken reports whether a text can stand behind "Bearer".
func isToken(text string) bool {
	return text != "" && len(text) <= MaxText && !strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' })
}

func isControl(r rune) bool { return r < ' ' || r == 0x7f }

// notInScope is the grammar of RFC 6749, section 3.3.
func notInScope(r rune) bool { return r <= ' ' || r > '~' || r == '"' || r == '\\' }

func (c *Credential) identity() (*egress.Identity, error) {
	if len(c.Certificate.Chain) > MaxCertificate || len(c.Certificate.Key.Reveal()) > MaxCertificate {
		return nil, fmt.Errorf("want at most %d bytes of each", MaxCertificate)
	}
	return egress.NewIdentity([]byte(c.Certificate.Chain), []byte(c.Certificate.Key.Reveal()))
}

// Secret returns c as one secret, to be sealed.
func (c *Credential) Secret() scheme.Secret {
	text, err := json.Marshal(c)
	if err != nil {
		panic(err) // texts always have a JSON form
	}
	return scheme.NewSecret(string(text))
}

// A Compiled is a Credential ready for use. Goroutines may share it.
type Compiled struct {
	Identity *egress.Identity // nil: there is none
	OAuth2   *OAuth2          // nil: no token is fetched

	authorization string
}

// Compile undoes [Credential.Secret]. An error holds nothing of it.
func Compile(secret scheme.Secret) (*Compiled, error) {
	var c Credential
	if err := json.Unmarshal([]byte(secret.Reveal()), &c); err != nil {
		return nil, fmt.Errorf("read the credentials: %T", err) // its text may quote them
	}
	compiled := &Compiled{OAuth2: c.OAuth2}
	switch {
	case c.Basic != nil:
		pair := c.Basic.Username + ":" + c.Basic.Password.Reveal()
		compiled.authorization = "Basic " + base64.StdEncoding.EncodeToString([]byte(pair))
	case c.Bearer != nil:
		compiled.authorization = "Bearer " + c.Bearer.Token.Reveal()
	}
	if c.Certificate != nil {
		var err error
		if compiled.Identity, err = c.identity(); err != nil {
			return nil, fmt.Errorf("read the client certificate: %w", err)
		}
	}
	return compiled, nil
}

// Authorization returns the value of the Authorization header, and nothing
// where there is none or a token has to be fetched for it.
func (c *Compiled) Authorization() string { return c.authorization }
