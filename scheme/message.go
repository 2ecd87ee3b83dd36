package scheme

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"hash"
	"net/http"
	"net/url"
	"time"
)

// A Message is one HTTP request as far as a signature can see it.
type Message struct {
	Method string            // needed by schemes that sign it
	URL    string            // as the sender saw it; needed by schemes that sign it or a part of it
	Header http.Header       // signing adds to it
	Body   []byte            // the raw bytes; signing replaces it where the scheme has an envelope
	Params map[string]string // the {param:…} terms of the scheme

	// ID and Time are for signing. Where the scheme has an id that is not
	// optional and ID is empty, a random one is taken; a zero Time is now.
	// Verifying ignores them.
	ID   string
	Time time.Time

	// Type is for signing: the event's type. Where the scheme has it in a
	// header of its own, and Header lacks that one, signing sets it.
	// Verifying ignores it: see [Scheme.EventType].
	Type string
}

// A Result is what verifying a webhook found out. The id and the time are
// genuine where the scheme signs them; to tell webhooks apart, use ReplayKey.
type Result struct {
	ID     string    // empty where the scheme has none
	Time   time.Time // zero where the scheme has none
	Secret int       // which of the Verifier's secrets signed it, from 0; -1: a key that the sender publishes

	key replayKey
}

// A replayKey is what two requests have in common if they are the same
// webhook: a signature, or a digest of what is signed.
type replayKey struct {
	bytes [sha512.Size]byte // the longest HMAC
	size  int               // 0: the id is the key
}

// digests hash what is signed. That the key is known does no harm: what it
// hashes is genuine.
var digests = newHashKey(func() hash.Hash { return hmac.New(sha256.New, []byte("replay")) })

var wholeBody = template{{kind: inBody}}

// replayKey returns the key of the request in w, which sig signs.
func (s *Scheme) replayKey(w *work, way *way, sig *signature) (k replayKey, err error) {
	what := s.signed
	switch {
	case s.signsID:
		return k, nil
	case way.Algorithm == "token":
		what = wholeBody
	case !s.grammar.list() && way.algorithm.public == nil:
		k.size = copy(k.bytes[:], sig.slice())
		return k, nil
	}
	// Of several signatures, a replay can leave out the one that was seen; and
	// of an ECDSA signature, anybody can make a second one.
	w.secret = Secret{} // the digest is the same, whichever secret signed
	w.text, err = digests.sign(w.text[:0], what, &w.request)
	k.size = copy(k.bytes[:], w.text)
	return k, err
}

// ReplayKey returns a text that is equal for two requests if they are the
// same webhook: the id where that is signed, else the signature, or a digest
// of what is signed where there can be several signatures. Where nothing is
// signed but a token sent, it is a digest of the body.
func (r *Result) ReplayKey() string {
	if r.key.size == 0 {
		return "id:" + r.ID
	}
	return "sig:" + hex.EncodeToString(r.key.bytes[:r.key.size])
}

// query returns the parameters of the message's URL.
func (m *Message) query() (url.Values, error) {
	u, err := url.Parse(m.URL)
	if err != nil {
		return nil, errors.New("the URL cannot be parsed") // its error quotes the URL
	}
	return url.ParseQuery(u.RawQuery)
}
