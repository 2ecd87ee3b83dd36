package api

import (
	"context"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of a rotation.
const (
	DefaultOverlap = 24 * time.Hour
	MaxOverlap     = 30 * 24 * time.Hour
)

// A secretText is a secret where it crosses the edge: in requests that give
// one and in answers that reveal one. It is the only type whose JSON holds the
// text; printed or logged it is redacted like any [scheme.Secret].
type secretText struct{ scheme.Secret }

// MarshalText returns the secret itself.
func (s secretText) MarshalText() ([]byte, error) { return []byte(s.Reveal()), nil }

// UnmarshalText accepts any text: the scheme says whether it is a secret.
func (s *secretText) UnmarshalText(text []byte) error {
	s.Secret = scheme.NewSecret(string(text))
	return nil
}

// A NewSecret is what an answer tells about a secret that was just kept.
type NewSecret struct {
	Secret    secretText `json:"secret,omitzero" doc:"The secret if it was generated. It is shown here and when it is revealed."`
	PublicKey string     `json:"public_key,omitempty" doc:"The public key, to be given to receivers, if the scheme is asymmetric."`
}

// An owner is a source or an endpoint as far as its secrets are concerned.
type owner struct {
	tenant string
	id     store.OwnerID
	name   string // the text of id
	scheme string
	can    use
}

func sourceOwner(x *store.Source) owner {
	return owner{x.Tenant, store.OwnerID(x.ID), x.ID.String(), x.Scheme, canVerify}
}

func endpointOwner(e *store.Endpoint) owner {
	return owner{e.Tenant, store.OwnerID(e.ID), e.ID.String(), e.Scheme, canSign}
}

// A use returns an error unless secrets can be used together under c.
type use func(c *scheme.Scheme, secrets ...scheme.Secret) error

func canSign(c *scheme.Scheme, secrets ...scheme.Secret) error {
	_, err := c.Signer(secrets...)
	return err
}

func canVerify(c *scheme.Scheme, secrets ...scheme.Secret) error {
	_, err := c.Verifier(secrets...)
	return err
}

// scheme returns the scheme of that name.
func (s *Server) scheme(name string) (*scheme.Scheme, error) {
	c, ok := s.Schemes(name)
	if !ok {
		p := invalid("body.scheme", "there is no such scheme")
		p.Hint = "GET /v1/schemes lists them"
		return nil, p
	}
	return c, nil
}

// choose returns the given secret, or a generated one where none is given, and
// what to tell about it. It returns nothing that the owner cannot use.
func (s *Server) choose(o owner, given secretText) (scheme.Secret, NewSecret, error) {
	c, err := s.scheme(o.scheme)
	if err != nil {
		return scheme.Secret{}, NewSecret{}, err
	}
	var shown NewSecret
	secret := given.Secret
	if given == (secretText{}) {
		secret = c.GenerateSecret()
		shown.Secret = secretText{secret}
	}
	if err := o.can(c, secret); err != nil {
		return scheme.Secret{}, NewSecret{}, err
	}
	shown.PublicKey, _ = c.PublicKey(secret)
	return secret, shown, nil
}

// seal returns a secret to keep, live from now on.
func (s *Server) seal(o owner, secret scheme.Secret, now time.Time) store.Secret {
	id := store.RandomID[store.SecretID]()
	sealed := s.Vault.Seal(secret, vault.Place{Tenant: o.tenant, Owner: int64(o.id), Secret: int64(id)})
	return store.Secret{ID: id, Tenant: o.tenant, Owner: o.id, Sealed: sealed, Start: now}
}

// A liveSecret is a secret that is live, and what it says.
type liveSecret struct {
	store.Secret
	text scheme.Secret
}

// live returns an owner's live secrets, the oldest first.
func (s *Server) live(ctx context.Context, o owner) ([]liveSecret, error) {
	kept, err := s.Store.Secrets(ctx, o.tenant, o.id, s.now())
	if err != nil {
		return nil, err
	}
	return s.unseal(o, kept)
}

// unseal returns those of an owner's kept secrets that are live.
func (s *Server) unseal(o owner, kept []store.Secret) ([]liveSecret, error) {
	now := s.now()
	var live []liveSecret
	for _, k := range kept {
		if !k.Live(now) {
			continue
		}
		text, err := s.Vault.Unseal(k.Sealed, vault.Place{Tenant: o.tenant, Owner: int64(o.id), Secret: int64(k.ID)})
		if err != nil {
			return nil, err
		}
		live = append(live, liveSecret{k, text})
	}
	return live, nil
}

// checkLive returns an error unless the owner can use its live secrets, and
// more after them, under its scheme.
func (s *Server) checkLive(ctx context.Context, o owner, more ...scheme.Secret) error {
	c, err := s.scheme(o.scheme)
	if err != nil {
		return err
	}
	live, err := s.live(ctx, o)
	if err != nil {
		return err
	}
	secrets := make([]scheme.Secret, 0, len(live)+len(more))
	for _, l := range live {
		secrets = append(secrets, l.text)
	}
	return o.can(c, append(secrets, more...)...)
}

// A Rotation says how to replace a secret.
type Rotation struct {
	Secret  secretText `json:"secret,omitzero" maxLength:"4096" doc:"The new secret. Left out: one is generated."`
	Overlap *string    `json:"overlap,omitempty" example:"24h" doc:"How long the secrets of before stay live: 0s to 720h. Left out: 24h."`
}

// A Rotated is the secret that replaced others.
type Rotated struct {
	ID    store.SecretID `json:"id"`
	Start time.Time      `json:"start_at"`
	Until time.Time      `json:"previous_end_at" doc:"When the secrets of before end."`
	NewSecret
}

// rotate replaces an owner's secret.
func (s *Server) rotate(ctx context.Context, o owner, in *Rotation) (*out[Rotated], error) {
	if in == nil {
		in = new(Rotation)
	}
	overlap := DefaultOverlap
	if in.Overlap != nil {
		var err error
		if overlap, err = time.ParseDuration(*in.Overlap); err != nil || overlap < 0 || overlap > MaxOverlap {
			return nil, invalid("body.overlap", "want a time from 0s to 720h, such as 24h")
		}
	}
	secret, shown, err := s.choose(o, in.Secret)
	if err != nil {
		return nil, err
	}
	if overlap > 0 {
		if err := s.checkLive(ctx, o, secret); err != nil {
			return nil, err
		}
	}
	now := s.now()
	next := s.seal(o, secret, now)
	if err := s.Store.Rotate(ctx, next, now.Add(overlap)); err != nil {
		return nil, err
	}
	s.audit(ctx, "secret rotated", o)
	return answerWith(Rotated{next.ID, now, now.Add(overlap), shown}), nil
}

// A Revealed is a live secret and what it says.
type Revealed struct {
	ID        store.SecretID `json:"id"`
	Secret    secretText     `json:"secret"`
	PublicKey string         `json:"public_key,omitempty" doc:"The public key, to be given to receivers, if the scheme is asymmetric."`
	Start     time.Time      `json:"start_at"`
	End       time.Time      `json:"end_at,omitzero" doc:"Missing: it has no end."`
}

// reveal tells an owner's live secrets, the oldest first, and logs that it did.
func (s *Server) reveal(ctx context.Context, o owner) (*out[List[Revealed]], error) {
	c, err := s.scheme(o.scheme)
	if err != nil {
		return nil, err
	}
	live, err := s.live(ctx, o)
	if err != nil {
		return nil, err
	}
	s.audit(ctx, "secret revealed", o)
	return answerWith(List[Revealed]{listOf(live, func(l liveSecret) Revealed {
		public, _ := c.PublicKey(l.text)
		return Revealed{l.ID, secretText{l.text}, public, l.Start, l.End}
	})}), nil
}

// audit logs who did what to an owner's secrets.
func (s *Server) audit(ctx context.Context, what string, o owner) {
	c := callOf(ctx)
	s.Log.Info(what, "tenant", o.tenant, "owner", o.name, "token", c.token.ID, "request_id", c.requestID)
}
