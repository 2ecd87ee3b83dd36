package api

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// Of the portal.
const (
	PortalLinkLife    = 15 * time.Minute // until a link is opened
	PortalSessionLife = time.Hour        // from then on

	MaxLogo = 64 << 10 // bytes of a logo, as a data: URL
)

// A PortalLink is where a tenant's customer looks after their endpoints.
type PortalLink struct {
	URL     string    `json:"url" doc:"It can be opened once. It is shown this once."`
	Expires time.Time `json:"expires_at"`
}

func (s *Server) createPortalLink(ctx context.Context, in *inTenant) (*out[PortalLink], error) {
	text := randomText()
	code := store.Code{
		Hash: HashToken(text), Kind: store.CodePortal, About: int64(store.RandomID[store.TokenID]()), Tenant: in.Tenant,
		Expires: callOf(ctx).at.Add(PortalLinkLife),
	}
	if err := s.Store.CreateCode(ctx, code); err != nil {
		return nil, err
	}
	// The page has to know before it is opened who may frame it.
	link := s.BaseURL + "/portal/?" + url.Values{"tenant": {in.Tenant}}.Encode() + "#" + text
	return answerWith(PortalLink{link, code.Expires}), nil
}

// endPortal ends all that came of a tenant's portal links, and those that were
// not opened.
func (s *Server) endPortal(ctx context.Context, in *inTenant) (*none, error) {
	if err := s.Store.EndPortal(ctx, in.Tenant); err != nil {
		return nil, err
	}
	s.tokens.revokeAll()
	return nil, nil
}

// A PortalSession is what a portal link is opened to.
type PortalSession struct {
	Token    string         `json:"token" doc:"The API's, with the role portal. Keep it in memory alone."`
	Expires  time.Time      `json:"expires_at"`
	Tenant   string         `json:"tenant"`
	Branding store.Branding `json:"branding"`
}

type inPortalSession struct {
	Body struct {
		Code string `json:"code" maxLength:"100" doc:"What stands behind the # of the portal link."`
	} `nameHint:"PortalCode"`
}

// createPortalSession opens a portal link.
func (s *Server) createPortalSession(ctx context.Context, in *inPortalSession) (*out[PortalSession], error) {
	c := callOf(ctx)
	code, err := s.take(ctx, store.CodePortal, in.Body.Code)
	if err != nil {
		return nil, err
	}
	tenant, err := s.Store.Tenant(ctx, code.Tenant)
	if err != nil {
		return nil, err
	}
	text, hash := NewToken()
	t := store.Token{
		ID: store.RandomID[store.TokenID](), Name: "portal link", Hash: hash, Role: store.RolePortal, Tenant: tenant.ID, Portal: true,
		Created: c.at, Expires: c.at.Add(PortalSessionLife),
	}
	if err := s.Store.CreateToken(ctx, t); err != nil {
		return nil, err
	}
	c.principal = tokenPrincipal(t)
	return answerWith(PortalSession{text, t.Expires, tenant.ID, tenant.Branding}), nil
}

var (
	accent = regexp.MustCompile(`^#[0-9a-f]{6}$`)
	logo   = regexp.MustCompile(`^data:(image/(?:png|jpeg|webp|svg\+xml));base64,(.+)$`)

	// What an image of each type begins with, as far as browsers look.
	logoStarts = map[string]string{"image/png": "\x89PNG\r\n\x1a\n", "image/jpeg": "\xff\xd8\xff", "image/webp": "RIFF", "image/svg+xml": "<"}
)

// checkBranding refuses what a page could not show, or should not.
func checkBranding(b *store.Branding) error {
	if b.Accent != "" && !accent.MatchString(b.Accent) {
		return invalid("body.branding.accent", "want a colour such as #0a7f5a, in lower case")
	}
	if b.Logo != "" {
		m := logo.FindStringSubmatch(b.Logo)
		if m == nil {
			return invalid("body.branding.logo", "want data:image/png;base64,… or the like: PNG, JPEG, WebP or SVG")
		}
		image, err := base64.StdEncoding.Strict().DecodeString(m[2])
		if err != nil || !bytes.HasPrefix(image, []byte(logoStarts[m[1]])) {
			return invalid("body.branding.logo", "is not the image that it says")
		}
	}
	if b.RefreshURL != "" && !isPage(b.RefreshURL) {
		return invalid("body.branding.refresh_url", "want the URL of a page, such as https://app.example.com/webhooks")
	}
	for i, origin := range b.FrameAncestors {
		if !isOrigin(origin) {
			return invalid(fmt.Sprintf("body.branding.frame_ancestors[%d]", i), "want an origin such as https://app.example.com")
		}
	}
	return nil
}

var host = regexp.MustCompile(`^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$`)

// isOrigin reports whether text is an origin that may stand in a policy as it
// is: over https or, on this machine, over http.
func isOrigin(text string) bool {
	if rest, ok := strings.CutPrefix(text, "https://"); ok {
		return host.MatchString(rest)
	}
	rest, ok := strings.CutPrefix(text, "http://")
	name, _, _ := strings.Cut(rest, ":")
	address, err := netip.ParseAddr(name)
	return ok && host.MatchString(rest) && (name == "localhost" || err == nil && address.IsLoopback())
}

// isPage reports whether text is a URL on an origin that isOrigin allows.
func isPage(text string) bool {
	origin := text
	if i := strings.IndexAny(text, "?#"); i >= 0 {
		origin = text[:i]
	}
	if parts := strings.SplitAfterN(origin, "/", 4); len(parts) == 4 { // https: / / host / path
		origin = strings.TrimSuffix(parts[0]+parts[1]+parts[2], "/")
	}
	_, err := url.Parse(text)
	return err == nil && isOrigin(origin)
}

// FrameAncestors returns the origins whose pages may show a tenant's portal in
// a frame. There are none for a tenant that is not there.
func FrameAncestors(ctx context.Context, s store.Store, tenant string) []string {
	t, err := s.Tenant(ctx, tenant)
	if err != nil {
		return nil
	}
	return slices.Clone(t.Branding.FrameAncestors)
}
