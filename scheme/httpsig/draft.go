package httpsig

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// draftAlgorithms are those of draft-cavage-http-signatures-12 appendix E.2
// that are in use, and what came after it, each with its name in package scheme.
var draftAlgorithms = map[string]string{
	"ed25519":     "ed25519",
	"rsa-sha256":  "rsa-sha256",
	"hmac-sha256": "hmac-sha256",
}

// A draft is the hook of draft-cavage-http-signatures-12.
type draft struct {
	Options
	header string
	dated  bool // whether the header Date is the time of signing
}

func compileDraft(def scheme.Definition) (scheme.Hook, error) {
	o, err := parseOptions(def, draftAlgorithms)
	if err != nil {
		return nil, err
	}
	h := &draft{Options: o, header: def.Carrier.Name, dated: def.Timestamp != nil}
	switch {
	case o.Label != "" || o.Tag != "":
		return nil, errors.New("options: label and tag are of RFC 9421")
	case def.ID != nil:
		return nil, errors.New("id: the draft has none")
	case h.dated && (def.Timestamp.In != "header:Date" || def.Timestamp.Unit != "http-date" || !slices.Contains(o.Components, "date")):
		return nil, errors.New("the timestamp stands at header:Date as an http-date, which has to be signed")
	}
	return h, checkNames(o.Components)
}

func checkNames(names []string) error {
	if n := len(names); n > MaxComponents {
		return fmt.Errorf("%d components, want at most %d", n, MaxComponents)
	}
	for i, name := range names {
		if name != "(request-target)" && !fieldName(name) || slices.Contains(names[:i], name) {
			return fmt.Errorf("component %.60q is unknown, or there twice", name)
		}
	}
	return nil
}

func (h *draft) SignsBody() bool { return slices.Contains(h.Components, "digest") }

// Find returns the signature of the definition's header.
func (h *draft) Find(m *scheme.Message) (scheme.Signed, error) {
	signed := scheme.Signed{Part: h.header}
	all, err := carrier(m.Header, h.header)
	if err != nil {
		return signed, err
	}
	params, err := parseParams(all)
	if err != nil {
		return signed, malformed(h.header, "%v", err)
	}
	if want := m.Params["keyid"]; want != "" && params["keyid"] != want {
		return signed, malformed(h.header, "keyid %.60q, want %q", params["keyid"], want)
	}
	signed.Algorithm = params["algorithm"]
	if signed.Algorithm == "hs2019" { // "the key says which"
		signed.Algorithm = ""
	}
	if signed.Signature, err = decodeBase64(params["signature"]); err != nil {
		return signed, malformed(h.header, "signature: want base64 with padding")
	}
	names := strings.Split(params["headers"], " ")
	if err := checkNames(names); err != nil {
		return signed, malformed(h.header, "headers: %v", err)
	}
	for _, name := range h.Components {
		if !slices.Contains(names, name) {
			return signed, malformed(h.header, "the signature does not cover %s", name)
		}
	}
	if h.dated {
		date, err := field(m, "date")
		if err != nil {
			return signed, err
		}
		if signed.Time, err = http.ParseTime(date); err != nil {
			return signed, malformed("Date", "want a time such as Sun, 06 Nov 1994 08:49:37 GMT, got %.40q", date)
		}
	}
	signed.Content, err = signingString(m, names)
	return signed, err
}

// parseParams parses name="value", name="value". Names are taken in any case:
// the draft writes keyId, and others keyid.
func parseParams(all string) (map[string]string, error) {
	params := map[string]string{}
	for rest, more := all, true; more; {
		name, after, ok := strings.Cut(rest, `="`)
		name = strings.ToLower(strings.Trim(name, " \t"))
		value, next, closed := strings.Cut(after, `"`)
		if !ok || !closed || !fieldName(name) || strings.Contains(value, `\`) {
			return nil, errors.New(`want name="value", with commas between them`)
		}
		if _, twice := params[name]; twice {
			return nil, fmt.Errorf("%.40s is there twice", name)
		}
		params[name] = value
		next = strings.TrimLeft(next, " \t")
		if rest, more = strings.CutPrefix(next, ","); !more && next != "" {
			return nil, errors.New("want a comma behind a value")
		}
	}
	return params, nil
}

func decodeBase64(text string) ([]byte, error) {
	if strings.ContainsAny(text, "\r\n") { // which the decoder would skip
		return nil, errors.New("line end")
	}
	return base64.StdEncoding.Strict().DecodeString(text)
}

// signingString returns what the draft's section 2.3 says is signed. It
// checks the digest of the body if that is a part of it.
func signingString(m *scheme.Message, names []string) ([]byte, error) {
	var lines []string
	for _, name := range names {
		var value string
		var err error
		switch name {
		case "(request-target)":
			value, err = requestTarget(m)
		case "digest":
			if value, err = field(m, name); err == nil {
				err = checkHeaderDigest(m, value)
			}
		default:
			value, err = field(m, name)
		}
		if err != nil {
			return nil, err
		}
		lines = append(lines, name+": "+value)
	}
	return []byte(strings.Join(lines, "\n")), nil
}

func requestTarget(m *scheme.Message) (string, error) {
	name, err := method(m)
	if err != nil {
		return "", err
	}
	u, err := target(m)
	if err != nil {
		return "", err
	}
	return strings.ToLower(name) + " " + u.RequestURI(), nil
}

// checkHeaderDigest checks Digest, see RFC 3230: each digest by an algorithm
// that is known, of which there must be one.
func checkHeaderDigest(m *scheme.Message, value string) error {
	any := false
	for entry := range strings.SplitSeq(value, ",") {
		name, text, _ := strings.Cut(strings.Trim(entry, " \t"), "=")
		declared, _ := decodeBase64(text)
		known, err := checkDigest("Digest", strings.ToLower(name), declared, m.Body)
		if err != nil {
			return err
		}
		any = any || known
	}
	if !any {
		return malformed("Digest", "want sha-256 or sha-512")
	}
	return nil
}

// Put sets Digest and Date if they are to be signed, and the definition's header.
func (h *draft) Put(m *scheme.Message, algorithm string, sign func([]byte) ([]byte, error)) error {
	if h.SignsBody() {
		sum := sha256.Sum256(m.Body)
		m.Header.Set("Digest", "sha-256="+base64.StdEncoding.EncodeToString(sum[:]))
	}
	if h.dated {
		m.Time = m.Time.Truncate(time.Second)
		m.Header.Set("Date", m.Time.UTC().Format(http.TimeFormat))
	}
	content, err := signingString(m, h.Components)
	if err != nil {
		return err
	}
	sig, err := sign(content)
	if err != nil {
		return err
	}
	keyID := m.Params["keyid"]
	if strings.ContainsAny(keyID, `"\`) || strings.ContainsFunc(keyID, func(r rune) bool { return r < ' ' || r > '~' }) {
		return malformed("keyid", "holds a quote, or a character that is not printable ASCII")
	}
	m.Header.Set(h.header, fmt.Sprintf(`keyid="%s", algorithm="%s", signature="%s", headers="%s"`,
		keyID, algorithm, base64.StdEncoding.EncodeToString(sig), strings.Join(h.Components, " ")))
	return nil
}
