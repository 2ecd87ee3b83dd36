package explain

import (
	"context"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/hex"
	"hash"
	"net/http"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// A mutation is one change of what was received: the code of the cause that
// it is if the signature fits then, and what that would prove. The zero
// mutation is no change.
type mutation struct{ code, label string }

// A construction is how a key and a content become a signature.
type construction struct {
	mutation
	parts func(key, content []byte) [][]byte // what a plain hash is of; nil: what package scheme does
}

var constructions = []construction{
	{},
	{mutation{"plain-hash", "the signature is a hash of the content, without a key"}, func(key, content []byte) [][]byte { return [][]byte{content} }},
	{mutation{"plain-hash", "the signature is a hash of the secret and the content behind it, and no HMAC"}, func(key, content []byte) [][]byte { return [][]byte{key, content} }},
	{mutation{"plain-hash", "the signature is a hash of the content and the secret behind it, and no HMAC"}, func(key, content []byte) [][]byte { return [][]byte{content, key} }},
}

var hashes = map[int]func() hash.Hash{16: md5.New, 20: sha1.New, 32: sha256.New, 48: sha512.New384, 64: sha512.New}

// A match is a hypothesis that makes the very signature that was received.
type match struct {
	candidate candidate
	algorithm string
	mutations []mutation
}

// A search is the search for what was signed. Its limits are those of Options.
type search struct {
	x          *examination
	candidates []candidate
	sizes      []int               // of the candidates
	headers    map[int]http.Header // the candidates of each size, for package scheme
	deadline   time.Time
	bytes      int64
}

// search returns what makes one of the candidates, or nil.
func (x *examination) search(ctx context.Context, candidates []candidate) *match {
	s := &search{x: x, candidates: candidates, headers: make(map[int]http.Header), deadline: time.Now().Add(positive(x.options.MaxTime, DefaultMaxTime))}
	for _, c := range candidates {
		size := len(c.bytes)
		h, ok := s.headers[size]
		if ok && len(h[plainHeader][0])+2*size >= scheme.MaxCarrier {
			continue
		}
		if !ok {
			s.sizes = append(s.sizes, size)
			h = http.Header{plainHeader: {hex.EncodeToString(c.bytes)}}
			s.headers[size] = h
			continue
		}
		h[plainHeader][0] += "," + hex.EncodeToString(c.bytes)
	}
	if m := s.others(ctx); m != nil || len(x.carrier)+len(candidates) == 0 {
		return m
	}
	bodies, contents := x.bodies(s.deadline), x.contents()
	own, other := x.keys(s.sizes)
	if len(own) == 0 || len(contents) == 0 || contents[0].code != "" {
		if m := s.whole(ctx, bodies); m != nil {
			return m
		}
	}
	// As it is, then one change, then two: the fewer, the likelier.
	for _, round := range []struct {
		changes int
		keys    []key
	}{{0, own}, {1, own}, {1, other}, {2, own}, {2, other}} {
		for c := range contents {
			for b := range bodies {
				left := round.changes - count(bodies[b].mutation) - count(contents[c].mutation)
				if left < 0 || left > 2 {
					continue
				}
				signed, ok := contents[c].render(*x.message, bodies[b].bytes)
				if !ok {
					continue
				}
				m, more := s.keyed(ctx, round.keys, left, signed)
				if m != nil {
					// In the order in which a person would look: the secret first.
					changed := m.mutations
					m.mutations = made(changed[0], bodies[b].mutation, contents[c].mutation, changed[1])
					return m
				}
				if !more {
					return nil
				}
			}
		}
	}
	return nil
}

// keyed tries a content with all keys and constructions that change so much.
// The mutations of its match are those two. It reports false when a limit is
// reached.
func (s *search) keyed(ctx context.Context, keys []key, changes int, signed []byte) (m *match, more bool) {
	for k := range keys {
		for f := range constructions {
			if count(keys[k].mutation)+count(constructions[f].mutation) != changes {
				continue
			}
			m, more := s.try(ctx, &keys[k], &constructions[f], signed)
			if m != nil {
				m.mutations = []mutation{keys[k].mutation, constructions[f].mutation}
			}
			if m != nil || !more {
				return m, more
			}
		}
	}
	return nil, true
}

func positive[T int | int64 | time.Duration](n, otherwise T) T {
	if n <= 0 {
		return otherwise
	}
	return n
}

func count(m mutation) int {
	if m.code == "" {
		return 0
	}
	return 1
}

// made returns the mutations that change something.
func made(all ...mutation) []mutation {
	var list []mutation
	for _, m := range all {
		if m.code != "" {
			list = append(list, m)
		}
	}
	return list
}

// spend reports whether one more signature over n bytes is within the limits.
func (s *search) spend(ctx context.Context, n int) bool {
	r, o := &s.x.report, &s.x.options
	if r.Tried >= positive(o.MaxMACs, DefaultMaxMACs) || s.bytes+int64(n) > positive(o.MaxBytes, DefaultMaxBytes) ||
		ctx.Err() != nil || time.Now().After(s.deadline) {
		r.Incomplete = true
		return false
	}
	r.Tried++
	s.bytes += int64(n)
	return true
}

// try computes the signature of one hypothesis, for each length that the
// signature may have. It reports false when a limit is reached.
func (s *search) try(ctx context.Context, k *key, f *construction, signed []byte) (m *match, more bool) {
	for _, size := range s.sizes {
		if f.parts != nil {
			if hashes[size] == nil {
				continue
			}
			if !s.spend(ctx, len(signed)) {
				return nil, false
			}
			if c := s.sum(size, f.parts(k.text, signed)); c != nil {
				return &match{candidate: *c, algorithm: strings.TrimPrefix(digests[size], "hmac-")}, true
			}
			continue
		}
		check := k.checks[size]
		if check == nil {
			continue
		}
		if !s.spend(ctx, len(signed)) {
			return nil, false
		}
		if _, err := check.verifier.VerifyMessage(&scheme.Message{Header: s.headers[size], Body: signed}); err == nil {
			return &match{candidate: s.which(check.verifier, signed, size), algorithm: check.algorithm}, true
		}
	}
	return nil, true
}

// sum returns the candidate that is the hash of the parts.
func (s *search) sum(size int, parts [][]byte) *candidate {
	h := hashes[size]()
	for _, p := range parts {
		h.Write(p)
	}
	sum := h.Sum(nil)
	for i := range s.candidates {
		if subtle.ConstantTimeCompare(s.candidates[i].bytes, sum) == 1 {
			return &s.candidates[i]
		}
	}
	return nil
}

// which returns the candidate that v accepts.
func (s *search) which(v *scheme.Verifier, signed []byte, size int) candidate {
	for _, c := range s.candidates {
		if len(c.bytes) != size {
			continue
		}
		m := scheme.Message{Header: http.Header{plainHeader: {hex.EncodeToString(c.bytes)}}, Body: signed}
		if _, err := v.VerifyMessage(&m); err == nil {
			return c
		}
	}
	return candidate{}
}

// others verifies the request as one of the other schemes.
func (s *search) others(ctx context.Context) *match {
	x := s.x
	for _, other := range x.options.Others {
		if other.Name() == x.scheme.Name() {
			continue
		}
		if len(texts(other.Definition(), x.message)) == 0 {
			continue
		}
		for _, secret := range x.options.Secrets {
			if m := s.verify(ctx, other, secret.Secret, x.message); m != nil {
				m.mutations = []mutation{{"other-scheme", "it is genuine as a webhook of " + other.Definition().Title + " (" + other.Name() + "), with the same secret"}}
				return m
			}
		}
	}
	return nil
}

// whole tries what was received with the scheme's own verifier, for a scheme
// whose signature or content cannot be computed by itself.
func (s *search) whole(ctx context.Context, bodies []body) *match {
	x := s.x
	for _, named := range x.options.OtherSecrets {
		if m := s.verify(ctx, x.scheme, named.Secret, x.message); m != nil {
			m.mutations = []mutation{{"secret-other", "it is signed with the secret of " + named.Label}}
			return m
		}
	}
	for _, named := range x.options.Secrets {
		for _, t := range secretTexts {
			if m := s.verify(ctx, x.scheme, scheme.NewSecret(t.change(named.Secret.Reveal())), x.message); m != nil {
				m.mutations = []mutation{t.mutation}
				return m
			}
		}
		for _, b := range bodies[1:] {
			if m := s.verify(ctx, x.scheme, named.Secret, withBody(*x.message, b.bytes)); m != nil {
				m.mutations = []mutation{b.mutation}
				return m
			}
		}
	}
	return nil
}

// verify returns a match if the whole message is genuine, at whatever time.
func (s *search) verify(ctx context.Context, sch *scheme.Scheme, secret scheme.Secret, m *scheme.Message) *match {
	v, err := sch.Verifier(secret)
	if err != nil || !s.spend(ctx, len(m.Body)) {
		return nil
	}
	v.Tolerance = -1
	if _, err := v.VerifyMessage(m); err != nil {
		return nil
	}
	return &match{algorithm: sch.Definition().Signatures[0].Algorithm}
}
