// Package infer finds the definition under which a genuine webhook was signed,
// from the webhook and its secret. It leaves it to package scheme to verify,
// and to package explain to say why a webhook of a known scheme is refused.
package infer

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// The limits of a search.
const (
	MaxTries = 50_000 // definitions that are tried
	maxIDs   = 6      // headers that are tried as an id
	maxTimes = 4      // headers that are tried as a timestamp
)

// ErrNotFound means that no definition verifies the webhook.
var ErrNotFound = errors.New("no scheme found")

// A Finding is what is known of a webhook's scheme.
type Finding struct {
	// Definition verifies the webhook. Its name, title and sources are for
	// the caller to fill in.
	Definition scheme.Definition
	// Known are the names of those of the known schemes that verify the
	// webhook as well.
	Known []string
	// Tried is how many definitions were tried.
	Tried int
}

// Find returns the definition under which one of the secrets signed m. It
// tries what vendors do: algorithms, encodings, contents, forms of the secret,
// places of the timestamp and the id. Known are the schemes with which it
// compares; what they sign is tried too. The age of m does not matter.
//
// An error is ErrNotFound, or that of ctx.
func Find(ctx context.Context, m *scheme.Message, secrets []scheme.Secret, known []*scheme.Scheme) (Finding, error) {
	s := search{message: m, secrets: secrets, contents: contents(known)}
	s.times = times(m.Header)
	s.ids = ids(m.Header)
	for _, r := range readings(m) {
		if s.try(ctx, r) {
			break
		}
	}
	if ctx.Err() != nil {
		return Finding{}, ctx.Err()
	}
	for _, k := range known {
		if s.verifies(k) {
			s.finding.Known = append(s.finding.Known, k.Name())
		}
	}
	s.finding.Tried = s.tried
	switch {
	case s.found:
		return s.finding, nil
	case len(s.finding.Known) > 0:
		i := slices.IndexFunc(known, func(k *scheme.Scheme) bool { return k.Name() == s.finding.Known[0] })
		s.finding.Definition = known[i].Definition()
		return s.finding, nil
	}
	return s.finding, fmt.Errorf("%w: tried %d definitions", ErrNotFound, s.tried)
}

// commonContents are what schemes sign, the most frequent first.
var commonContents = []string{
	"{body}", "{ts}.{body}", "{id}.{ts}.{body}", "{ts}{body}", "v0:{ts}:{body}", "{body}{ts}", "{ts}:{body}",
	"{body}.{ts}", "{id}.{body}", "{id}{ts}{body}", "{ts}.{id}.{body}", "{ts}{id}{body}", "{ts}|{body}", "{ts},{body}", "{ts}\n{body}",
	"{body}{id}", "{id}{body}", "{id}:{ts}:{body}", "{url}{body}", "{body}{url}", "{url}", "{url}{form-sorted}",
	"{method}{url}{body}", "{method}{path}{body}", "{ts}{method}{path}{body}", "{path}{body}", "{hex(sha256(body))}", "{ts}.{hex(sha256(body))}",
	"{secret}{body}", "{body}{secret}", "{secret}{ts}{body}", "{ts}{body}{secret}",
}

// contents returns what is tried: what is common, and what known schemes sign
// that others may sign too.
func contents(known []*scheme.Scheme) []string {
	list := slices.Clone(commonContents)
	for _, k := range known {
		def := k.Definition()
		specific := strings.Contains(def.Content, ":") && strings.Contains(def.Content, "{header:") || strings.Contains(def.Content, "{param:")
		if !specific && def.Content != "" && !slices.Contains(list, def.Content) {
			list = append(list, def.Content)
		}
	}
	return list
}

// A search is one run of Find.
type search struct {
	message  *scheme.Message
	secrets  []scheme.Secret
	contents []string
	times    []scheme.Timestamp
	ids      []scheme.IDPart
	tried    int
	found    bool
	finding  Finding
}

// try looks for a definition whose signature is read in one way.
func (s *search) try(ctx context.Context, r Reading) bool {
	for _, algorithm := range algorithms(r.size) {
		keyless := slices.Contains(hashes, algorithm)
		for _, content := range s.contents {
			// A plain hash needs the secret in its content, and nothing else does.
			if strings.Contains(content, "{secret}") != keyless {
				continue
			}
			for _, form := range keyForms(algorithm) {
				if ctx.Err() != nil || s.tried >= MaxTries {
					return false
				}
				def := draft(r)
				def.Content = content
				def.Signatures[0].Algorithm = algorithm
				form.apply(&def.Signatures[0])
				if s.tryContent(def) {
					return true
				}
			}
		}
	}
	return s.tryToken(r)
}

// tryContent fills in the timestamps and ids that the content needs.
func (s *search) tryContent(def scheme.Definition) bool {
	stamps := []*scheme.Timestamp{def.Timestamp}
	if strings.Contains(def.Content, "{ts}") && def.Timestamp == nil {
		stamps = pointers(s.times)
	}
	names := []*scheme.IDPart{nil}
	if strings.Contains(def.Content, "{id}") {
		names = pointers(s.ids)
	}
	for _, def.Timestamp = range stamps {
		for _, def.ID = range names {
			if s.tryDefinition(def) {
				return true
			}
		}
	}
	return false
}

func pointers[T any](list []T) []*T {
	all := make([]*T, len(list))
	for i := range list {
		all[i] = &list[i]
	}
	return all
}

// tryToken tries whether the signature is the secret itself.
func (s *search) tryToken(r Reading) bool {
	for _, secret := range s.secrets {
		prefix, ok := strings.CutSuffix(r.text, secret.Reveal())
		if !ok || secret.Reveal() == "" {
			continue
		}
		def := draft(r)
		def.Carrier.Grammar, def.Carrier.Separator, def.Carrier.Assign, def.Carrier.Fields = "", "", "", nil
		def.Carrier.Prefix = prefix
		def.Signatures[0] = scheme.Signature{Algorithm: "token", Encoding: "text"}
		def.Timestamp = nil
		if s.tryDefinition(def) {
			return true
		}
	}
	return false
}

func draft(r Reading) scheme.Definition {
	return scheme.Definition{
		Name: "inferred", Title: "Inferred",
		Carrier: r.Carrier, Signatures: []scheme.Signature{r.Signature}, Timestamp: r.Timestamp,
	}
}

func (s *search) tryDefinition(def scheme.Definition) bool {
	s.tried++
	compiled, err := scheme.Compile(def)
	if err != nil || !s.verifies(compiled) {
		return false
	}
	s.found, s.finding.Definition = true, compiled.Definition()
	return true
}

func (s *search) verifies(under *scheme.Scheme) bool {
	for _, secret := range s.secrets {
		v, err := under.Verifier(secret)
		if err != nil {
			continue
		}
		v.Tolerance = -1
		if _, err := v.VerifyMessage(s.message); err == nil {
			return true
		}
	}
	return false
}

// algorithms returns those whose signatures may have that many bytes.
func algorithms(size int) []string {
	switch size {
	case 16:
		return []string{"hmac-md5", "md5"}
	case 20:
		return []string{"hmac-sha1", "sha1"}
	case 32:
		return []string{"hmac-sha256", "sha256"}
	case 48:
		return []string{"hmac-sha384", "sha384"}
	case 64:
		return []string{"hmac-sha512", "sha512", "ed25519"}
	case 256, 384, 512:
		return []string{"rsa-sha256", "rsa-sha512", "rsa-sha1"}
	}
	if 68 <= size && size <= 72 {
		return []string{"ecdsa-p256-sha256"}
	}
	return nil
}

// hashes are the algorithms without a key.
var hashes = []string{"md5", "sha1", "sha256", "sha384", "sha512"}

// A keyForm is what may become of the secret before it is the key.
type keyForm struct{ private, public []string }

func keyForms(algorithm string) []keyForm {
	switch {
	case strings.HasPrefix(algorithm, "hmac-"):
		return []keyForm{{}, {private: []string{"base64"}}, {private: []string{"hex"}}, {private: []string{"cut:whsec_", "base64"}}, {private: []string{"after:_"}}, {private: []string{"sha256"}}, {private: []string{"append:&"}}}
	case slices.Contains(hashes, algorithm):
		return []keyForm{{}}
	}
	pem := []string{"pem"} // a private key has no other form that nobody takes for a public one
	return []keyForm{{pem, pem}, {pem, []string{"base64"}}, {pem, []string{"hex"}}}
}

// apply puts the form into a signature.
func (k keyForm) apply(sig *scheme.Signature) {
	if k.private != nil {
		sig.Key = [][]string{k.private}
	}
	if k.public != nil {
		sig.PublicKey = [][]string{k.public}
	}
}

// readings returns the ways in which a part of m can be a signature: first
// those whose name says that they are one.
func readings(m *scheme.Message) []Reading {
	var list []Reading
	names := slices.Sorted(maps.Keys(m.Header))
	slices.SortStableFunc(names, func(a, b string) int { return likeness(b) - likeness(a) })
	for _, name := range names {
		if values := m.Header[name]; len(values) == 1 {
			list = append(list, Readings("header", name, values[0])...)
		}
	}
	if u, err := url.Parse(m.URL); err == nil {
		query := u.Query()
		for _, name := range slices.Sorted(maps.Keys(query)) {
			list = append(list, Readings("query", name, query.Get(name))...)
		}
	}
	return list
}

// likeness says how much a name is that of a signature.
func likeness(name string) int {
	name = strings.ToLower(name)
	for i, word := range []string{"signature", "hmac", "sign", "sig", "digest", "hash", "auth", "token"} {
		if strings.Contains(name, word) {
			return 10 - i
		}
	}
	return 0
}

// times returns the headers that hold a point in time.
func times(h http.Header) []scheme.Timestamp {
	var list []scheme.Timestamp
	for _, name := range slices.Sorted(maps.Keys(h)) {
		if unit := timeUnit(h.Get(name)); unit != "" && len(list) < maxTimes {
			list = append(list, scheme.Timestamp{In: "header:" + name, Unit: unit})
		}
	}
	return list
}

// ids returns the headers that may hold an id or a nonce.
func ids(h http.Header) []scheme.IDPart {
	var list []scheme.IDPart
	for _, word := range []string{"webhook-id", "message-id", "event-id", "delivery", "nonce", "request-id", "id", "salt", "topic", "event"} {
		for _, name := range slices.Sorted(maps.Keys(h)) {
			part := scheme.IDPart{In: "header:" + name}
			if strings.Contains(strings.ToLower(name), word) && !slices.Contains(list, part) && len(list) < maxIDs {
				list = append(list, part)
			}
		}
	}
	return list
}
