// Package httpsig is the code of two hooks of package scheme: HTTP Message
// Signatures of RFC 9421 ("http-message-signatures"), and the older HTTP
// Signatures of draft-cavage-http-signatures-12 ("http-signatures"). Import it
// for its definitions to work:
//
//	import _ "github.com/sealhook/sealhook/scheme/httpsig"
//
// It finds what is signed and checks digests of the body. It leaves keys,
// algorithms, the clock and replays to package scheme, which it is apart from
// because it needs a parser of structured fields that is not of the standard
// library.
//
// A request says itself which of its parts are signed, and by which algorithm.
// It is believed in neither: a definition lists what must be signed, and its
// keys say by which algorithm.
package httpsig

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// Options are scheme.Definition.Options for both hooks.
//
// Where Message.Params has a "keyid", it is written as the key's id, and no
// other one is accepted.
type Options struct {
	// Components are what a Signer signs, in this order, and what every
	// signature must cover. Under RFC 9421 they are names of headers in lower
	// case, such as "content-digest", and "@method", "@target-uri",
	// "@authority", "@scheme", "@request-target", "@path", "@query" and
	// "@query-param";name="NAME", with its quotes. Under the older draft they
	// are names of headers, and "(request-target)".
	//
	// Of a header "content-digest" (RFC 9530), or "digest" under the older
	// draft, a Signer writes the SHA-256; a Verifier checks it against the
	// body whenever a signature covers it.
	Components []string `json:"components"`

	// Label is the name of the signature that counts, under RFC 9421. Empty:
	// the only one that there is; a Signer writes "sig1".
	Label string `json:"label,omitempty"`

	// Tag is the tag parameter of the signature that counts, under RFC 9421.
	// Empty: any.
	Tag string `json:"tag,omitempty"`
}

// MaxComponents is how many parts of a request one signature may cover.
const MaxComponents = 32

func init() {
	scheme.RegisterHook("http-message-signatures", compileMessage)
	scheme.RegisterHook("http-signatures", compileDraft)
}

// parseOptions reads the options of def, and checks its algorithms: by tag,
// those of package scheme.
func parseOptions(def scheme.Definition, algorithms map[string]string) (Options, error) {
	var o Options
	dec := json.NewDecoder(bytes.NewReader(def.Options))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&o); err != nil {
		return o, fmt.Errorf("options: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return o, errors.New("options: more text behind them")
	}
	if n := len(o.Components); n == 0 || n > MaxComponents {
		return o, fmt.Errorf("options: %d components, want 1 to %d", n, MaxComponents)
	}
	symmetric := 0
	for _, sig := range def.Signatures {
		if algorithms[sig.Tag] != sig.Algorithm {
			return o, fmt.Errorf("%q does not mean the algorithm %s", sig.Tag, sig.Algorithm)
		}
		if strings.HasPrefix(sig.Algorithm, "hmac-") {
			symmetric++
		}
	}
	if symmetric > 0 && symmetric < len(def.Signatures) {
		return o, errors.New("an HMAC stands apart from algorithms with a public key, whose text it could take for its key")
	}
	return o, nil
}

func missing(part string) error { return &scheme.Error{Part: part, Reason: scheme.ErrMissing} }

func malformed(part, format string, args ...any) error {
	return &scheme.Error{Part: part, Reason: scheme.ErrMalformed, Detail: fmt.Sprintf(format, args...)}
}

// text returns the value of the header, its lines joined as RFC 9110 section
// 5.3 says, and how many there are.
func text(h http.Header, name string) (all string, n int) {
	var lines []string
	for key, values := range h {
		if !strings.EqualFold(key, name) {
			continue
		}
		for _, v := range values {
			lines = append(lines, strings.Trim(v, " \t"))
		}
	}
	return strings.Join(lines, ", "), len(lines)
}

// carrier returns the text of the one header of that name, which is not sent
// in several lines.
func carrier(h http.Header, name string) (string, error) {
	all, lines := text(h, name)
	switch {
	case all == "":
		return "", missing(name)
	case lines > 1:
		return "", &scheme.Error{Part: name, Reason: scheme.ErrDuplicated}
	case len(all) > scheme.MaxCarrier:
		return "", malformed(name, "%d bytes, want at most %d", len(all), scheme.MaxCarrier)
	}
	return all, nil
}

// field returns what is signed of a header.
func field(m *scheme.Message, name string) (string, error) {
	if name == "host" { // which servers take out of the headers
		u, err := target(m)
		if err != nil {
			return "", err
		}
		return u.Host, nil
	}
	value, lines := text(m.Header, name)
	if lines == 0 {
		return "", missing(name)
	}
	for _, c := range []byte(value) {
		if c < ' ' || c > '~' { // a line end would be another component
			return "", malformed(name, "holds a character that is not printable ASCII")
		}
	}
	return value, nil
}

// fieldName reports whether name is that of a header in lower case.
func fieldName(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~") == ""
}

// target returns the URL of the message.
func target(m *scheme.Message) (*url.URL, error) {
	u, err := url.Parse(m.URL)
	if err != nil || u.Host == "" { // whose error quotes the URL
		return nil, missing("URL")
	}
	if u.Path == "" {
		u.Path = "/" // what a client asks for where the URL has no path
	}
	return u, nil
}

// method returns the method of the message.
func method(m *scheme.Message) (string, error) {
	if m.Method == "" {
		return "", missing("method")
	}
	return m.Method, nil
}

// checkDigest checks a digest of the body. It reports false for an algorithm
// that is not known.
func checkDigest(part, algorithm string, declared, body []byte) (bool, error) {
	var sum []byte
	switch algorithm {
	case "sha-256":
		s := sha256.Sum256(body)
		sum = s[:]
	case "sha-512":
		s := sha512.Sum512(body)
		sum = s[:]
	default:
		return false, nil
	}
	if !hmac.Equal(sum, declared) {
		return true, &scheme.Error{Part: part, Reason: scheme.ErrMismatch, Detail: "it is the digest of another body"}
	}
	return true, nil
}
