package api

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
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
	scheme string // of the secrets that name none
	signs  bool   // else it verifies
}

func sourceOwner(x *store.Source) owner {
	return owner{x.Tenant, store.OwnerID(x.ID), x.ID.String(), x.Scheme, false}
}

func endpointOwner(e *store.Endpoint) owner {
	return owner{e.Tenant, store.OwnerID(e.ID), e.ID.String(), e.Scheme, true}
}

// schemeOf returns the name of the scheme that one of the owner's secrets is for.
func (o owner) schemeOf(secret store.Secret) string { return cmp.Or(secret.Scheme, o.scheme) }

// choose returns the given secret, or a generated one where none is given, and
// what to tell about it. It returns nothing that c cannot use.
func (o owner) choose(c *scheme.Scheme, given secretText) (scheme.Secret, NewSecret, error) {
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

// generateSecret makes a secret that fits a scheme, for whoever wants to see
// it before it is kept. Nothing is kept of it here.
func (s *Server) generateSecret(ctx context.Context, in *inTenantScheme) (*out[NewSecret], error) {
	c, err := s.finder(ctx, in.Tenant)(in.Name)
	if _, ok := errors.AsType[*Problem](err); ok {
		return nil, store.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	secret := c.GenerateSecret()
	public, _ := c.PublicKey(secret)
	return answerWith(NewSecret{secretText{secret}, public}), nil
}

// can returns an error unless the owner can use the secrets under c.
func (o owner) can(c *scheme.Scheme, secrets ...scheme.Secret) error {
	if !o.signs {
		_, err := c.Verifier(secrets...)
		return err
	}
	for _, name := range c.Headers() {
		if err := egress.CheckHeader(name, ""); err != nil {
			return &scheme.Error{Scheme: c.Name(), Part: name, Reason: scheme.ErrDefinition, Detail: "no delivery can carry this header"}
		}
	}
	_, err := c.Signer(secrets...)
	return err
}

// check returns an error unless the owner can use all of the secrets at the
// same time, each under its scheme.
func (o owner) check(find func(name string) (*scheme.Scheme, error), secrets []liveSecret) error {
	if n := len(secrets); n > scheme.MaxSecrets {
		return &scheme.Error{Part: "secrets", Reason: scheme.ErrSecret, Detail: fmt.Sprintf("%d of them, want at most %d", n, scheme.MaxSecrets)}
	}
	byScheme := make(map[string][]scheme.Secret)
	for _, secret := range secrets {
		name := o.schemeOf(secret.Secret)
		byScheme[name] = append(byScheme[name], secret.text)
	}
	if len(secrets) == 0 {
		byScheme[o.scheme] = nil
	}
	var schemes []*scheme.Scheme
	for _, name := range slices.Sorted(maps.Keys(byScheme)) {
		c, err := find(name)
		if err != nil {
			return err
		}
		if err := o.can(c, byScheme[name]...); err != nil {
			return err
		}
		schemes = append(schemes, c)
	}
	if !o.signs {
		return nil
	}
	return scheme.CheckTogether(schemes...)
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
// its scheme is there.
func (s *Server) checkLive(ctx context.Context, o owner) error {
	find := s.finder(ctx, o.tenant)
	if _, err := find(o.scheme); err != nil {
		return err
	}
	live, err := s.live(ctx, o)
	if err != nil {
		return err
	}
	return o.check(find, live)
}

// liveSchemes returns the owner's own scheme, and those of its live secrets.
func (s *Server) liveSchemes(ctx context.Context, o owner) ([]*scheme.Scheme, error) {
	live, err := s.live(ctx, o)
	if err != nil {
		return nil, err
	}
	names := []string{o.scheme}
	for _, l := range live {
		names = append(names, o.schemeOf(l.Secret))
	}
	slices.Sort(names)
	find := s.finder(ctx, o.tenant)
	var schemes []*scheme.Scheme
	for _, name := range slices.Compact(names) {
		c, err := find(name)
		if err != nil {
			return nil, err
		}
		schemes = append(schemes, c)
	}
	return schemes, nil
}

// A Rotation says how to replace a secret.
type Rotation struct {
	Scheme  string     `json:"scheme,omitempty" example:"standard-webhooks" doc:"The scheme that it is for. Secrets of other schemes stay as they are, and deliveries are signed under all. Left out: that of the endpoint or source."`
	Secret  secretText `json:"secret,omitzero" maxLength:"4096" doc:"The new secret. Left out: one is generated."`
	Overlap *string    `json:"overlap,omitempty" example:"24h" doc:"How long the secrets of before, of the same scheme, stay live: 0s to 720h. Left out: 24h."`
}

// A Rotated is the secret that replaced others.
type Rotated struct {
	ID     store.SecretID `json:"id"`
	Scheme string         `json:"scheme" doc:"The scheme that it is for."`
	Start  time.Time      `json:"start_at"`
	Until  time.Time      `json:"previous_end_at" doc:"When the secrets of before end, those of the same scheme."`
	NewSecret
}

// rotate replaces an owner's secret of one scheme.
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
	find := s.finder(ctx, o.tenant)
	c, err := find(cmp.Or(in.Scheme, o.scheme))
	if err != nil {
		return nil, err
	}
	secret, shown, err := o.choose(c, in.Secret)
	if err != nil {
		return nil, err
	}
	now := s.now()
	next := s.seal(o, secret, now)
	if in.Scheme != o.scheme {
		next.Scheme = in.Scheme
	}
	live, err := s.live(ctx, o)
	if err != nil {
		return nil, err
	}
	if overlap == 0 {
		live = slices.DeleteFunc(live, func(l liveSecret) bool { return o.schemeOf(l.Secret) == o.schemeOf(next) })
	}
	if err := o.check(find, append(live, liveSecret{next, secret})); err != nil {
		return nil, err
	}
	if err := s.Store.Rotate(ctx, next, now.Add(overlap)); err != nil {
		return nil, err
	}
	callOf(ctx).note("scheme", o.schemeOf(next))
	callOf(ctx).note("previous_end_at", now.Add(overlap).Format(time.RFC3339))
	return answerWith(Rotated{next.ID, o.schemeOf(next), now, now.Add(overlap), shown}), nil
}

// A LiveSecret is a secret that is live, without what it says.
type LiveSecret struct {
	ID     store.SecretID `json:"id"`
	Scheme string         `json:"scheme" doc:"The scheme that it is for."`
	Start  time.Time      `json:"start_at"`
	End    time.Time      `json:"end_at,omitzero" doc:"Missing: it has no end."`
}

func (o owner) liveSecretOf(l liveSecret) LiveSecret {
	return LiveSecret{l.ID, o.schemeOf(l.Secret), l.Start, l.End}
}

// listSecrets lists an owner's live secrets, the oldest first.
func (s *Server) listSecrets(ctx context.Context, o owner) (*out[List[LiveSecret]], error) {
	live, err := s.live(ctx, o)
	if err != nil {
		return nil, err
	}
	return answerWith(List[LiveSecret]{listOf(live, o.liveSecretOf)}), nil
}

// A Revealed is a live secret and what it says.
type Revealed struct {
	LiveSecret
	Secret    secretText `json:"secret"`
	PublicKey string     `json:"public_key,omitempty" doc:"The public key, to be given to receivers, if the scheme is asymmetric."`
}

// reveal tells an owner's live secrets, the oldest first.
func (s *Server) reveal(ctx context.Context, o owner) (*out[List[Revealed]], error) {
	live, err := s.live(ctx, o)
	if err != nil {
		return nil, err
	}
	find := s.finder(ctx, o.tenant)
	revealed := make([]Revealed, len(live))
	for i, l := range live {
		c, err := find(o.schemeOf(l.Secret))
		if err != nil {
			return nil, err
		}
		public, _ := c.PublicKey(l.text)
		revealed[i] = Revealed{o.liveSecretOf(l), secretText{l.text}, public}
	}
	return answerWith(List[Revealed]{revealed}), nil
}

// endSecret ends one of an owner's secrets at once.
func (s *Server) endSecret(ctx context.Context, o owner, text string) (*none, error) {
	id, err := store.ParseID[store.SecretID](text)
	if err != nil {
		return nil, store.ErrNotFound
	}
	err = s.Store.EndSecret(ctx, o.tenant, o.id, id, s.now())
	if errors.Is(err, store.ErrState) {
		p := newProblem(CodeState, "it is the last live secret")
		p.Hint = "rotate it: with the overlap 0s, it ends at once"
		return nil, p
	}
	return nil, err
}
