package httpsig

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/dunglas/httpsfv"

	"github.com/sealhook/sealhook/scheme"
)

// messageAlgorithms are those of the registry of RFC 9421 section 6.2, each
// with its name in package scheme.
var messageAlgorithms = map[string]string{
	"ed25519":           "ed25519",
	"ecdsa-p256-sha256": "es256",
	"ecdsa-p384-sha384": "es384",
	"rsa-pss-sha512":    "ps512",
	"rsa-v1_5-sha256":   "rsa-sha256",
	"hmac-sha256":       "hmac-sha256",
}

// A message is the hook of RFC 9421.
type message struct {
	Options
	components []component
	created    bool // whether a signature says when it was made
	nonce      bool // whether it has an id
}

// A component is a part of a request that is signed, see RFC 9421 section 2.
type component struct {
	name  string // of a header, or a derived one with its @
	param string // of @query-param
	id    string // as it is written
}

func compileMessage(def scheme.Definition) (scheme.Hook, error) {
	o, err := parseOptions(def, messageAlgorithms)
	if err != nil {
		return nil, err
	}
	if def.Carrier.Name != "Signature" {
		return nil, fmt.Errorf("%q: want the header Signature", def.Carrier.Name)
	}
	h := &message{Options: o, created: def.Timestamp != nil, nonce: def.ID != nil}
	if h.created && (def.Timestamp.In != "carrier:created" || def.Timestamp.Unit != "s") || h.nonce && def.ID.In != "carrier:nonce" {
		return nil, errors.New("the timestamp stands at carrier:created in s, and the id at carrier:nonce")
	}
	for _, text := range o.Components {
		item := httpsfv.NewItem(text)
		if strings.HasPrefix(text, `"`) {
			if item, err = httpsfv.UnmarshalItem([]string{text}); err != nil {
				return nil, fmt.Errorf("component %.60q: %w", text, err)
			}
		}
		c, err := newComponent(item)
		if err != nil {
			return nil, err
		}
		if slices.Contains(h.components, c) {
			return nil, fmt.Errorf("component %s is there twice", c.id)
		}
		h.components = append(h.components, c)
	}
	return h, nil
}

// derived are the parts of a request that are no headers.
var derived = []string{"@method", "@target-uri", "@authority", "@scheme", "@request-target", "@path", "@query", "@query-param"}

func newComponent(item httpsfv.Item) (c component, err error) {
	if c.id, err = httpsfv.Marshal(item); err != nil {
		return c, err
	}
	var ok bool
	if c.name, ok = item.Value.(string); !ok || !fieldName(c.name) && !slices.Contains(derived, c.name) {
		return c, fmt.Errorf("component %.60s is unknown", c.id)
	}
	names := item.Params.Names()
	if c.name == "@query-param" {
		value, _ := item.Params.Get("name")
		if c.param, ok = value.(string); !ok || len(names) != 1 {
			return c, fmt.Errorf("component %.60s: want a name, and nothing else", c.id)
		}
		return c, nil
	}
	if len(names) > 0 { // sf, key, bs, req and tr, which no definition needs
		return c, fmt.Errorf("component %.60s: its parameters are not known", c.id)
	}
	return c, nil
}

func (h *message) SignsBody() bool {
	return slices.ContainsFunc(h.components, func(c component) bool { return c.name == "content-digest" })
}

// Find returns the one signature with the definition's label and tag.
func (h *message) Find(m *scheme.Message) (scheme.Signed, error) {
	signed := scheme.Signed{Part: "Signature"}
	signatures, err := dictionary(m.Header, "Signature")
	if err != nil {
		return signed, err
	}
	inputs, err := dictionary(m.Header, "Signature-Input")
	if err != nil {
		return signed, err
	}
	label, input, err := h.choose(inputs)
	if err != nil {
		return signed, err
	}
	member, ok := signatures.Get(label)
	if !ok {
		return signed, missing("Signature " + label)
	}
	item, ok := member.(httpsfv.Item)
	if ok {
		signed.Signature, ok = item.Value.([]byte)
	}
	if !ok {
		return signed, malformed("Signature", "%.40s: want bytes between colons", label)
	}
	if err := h.readParams(m, input.Params, &signed); err != nil {
		return signed, err
	}
	components, err := h.covered(input)
	if err != nil {
		return signed, err
	}
	signed.Content, err = base(m, components, input)
	return signed, err
}

// choose returns the signature that counts. If there are several, a receiver
// and the one behind it could take different ones.
func (h *message) choose(inputs *httpsfv.Dictionary) (label string, input httpsfv.InnerList, err error) {
	n := 0
	for _, name := range inputs.Names() {
		member, _ := inputs.Get(name)
		list, ok := member.(httpsfv.InnerList)
		if !ok {
			return "", input, malformed("Signature-Input", "%.40s: want a list", name)
		}
		tag, _ := list.Params.Get("tag")
		if h.Label != "" && name != h.Label || h.Tag != "" && tag != h.Tag {
			continue
		}
		label, input = name, list
		n++
	}
	switch {
	case n == 0:
		return "", input, missing("Signature-Input")
	case n > 1:
		return "", input, &scheme.Error{Part: "Signature-Input", Reason: scheme.ErrDuplicated, Detail: "the definition has no label that chooses one of the signatures"}
	}
	return label, input, nil
}

// readParams reads the parameters of a signature, see RFC 9421 section 2.3.
func (h *message) readParams(m *scheme.Message, params *httpsfv.Params, signed *scheme.Signed) error {
	for _, name := range params.Names() {
		value, _ := params.Get(name)
		number, isNumber := value.(int64)
		text, isText := value.(string)
		switch name {
		case "created", "expires":
			if !isNumber {
				return malformed("Signature-Input", "%s: want a number of seconds", name)
			}
		case "nonce", "alg", "keyid", "tag":
			if !isText {
				return malformed("Signature-Input", "%s: want a string", name)
			}
		}
		switch name {
		case "created":
			signed.Time = time.Unix(number, 0)
		case "expires":
			signed.Expires = time.Unix(number, 0)
		case "nonce":
			signed.ID = text
		case "alg":
			signed.Algorithm = text
		}
	}
	if want := m.Params["keyid"]; want != "" {
		if got, _ := params.Get("keyid"); got != want {
			return malformed("Signature-Input", "keyid %.60q, want %q", got, want)
		}
	}
	return nil
}

// covered returns the components that a signature says that it covers.
func (h *message) covered(input httpsfv.InnerList) ([]component, error) {
	if n := len(input.Items); n > MaxComponents {
		return nil, malformed("Signature-Input", "%d components, want at most %d", n, MaxComponents)
	}
	var components []component
	for _, item := range input.Items {
		c, err := newComponent(item)
		if err != nil {
			return nil, malformed("Signature-Input", "%v", err)
		}
		if slices.Contains(components, c) {
			return nil, malformed("Signature-Input", "component %.60s is there twice", c.id)
		}
		components = append(components, c)
	}
	for _, c := range h.components {
		if !slices.Contains(components, c) {
			return nil, malformed("Signature-Input", "the signature does not cover %s", c.id)
		}
	}
	return components, nil
}

// base returns the signature base of RFC 9421 section 2.5. It checks the
// digest of the body if that is a part of it.
func base(m *scheme.Message, components []component, input httpsfv.InnerList) ([]byte, error) {
	var b []byte
	for _, c := range components {
		if c.name == "content-digest" {
			if err := checkContentDigest(m); err != nil {
				return nil, err
			}
		}
		value, err := c.value(m)
		if err != nil {
			return nil, err
		}
		b = fmt.Appendf(b, "%s: %s\n", c.id, value)
	}
	params, err := httpsfv.Marshal(input)
	if err != nil {
		return nil, malformed("Signature-Input", "%v", err)
	}
	return fmt.Appendf(b, `"@signature-params": %s`, params), nil
}

// value returns the text of the component in m, see RFC 9421 sections 2.1 and 2.2.
func (c component) value(m *scheme.Message) (string, error) {
	switch {
	case c.name == "@method":
		return method(m)
	case c.name[0] != '@':
		return field(m, c.name)
	}
	u, err := target(m)
	if err != nil {
		return "", err
	}
	switch c.name {
	case "@target-uri":
		return m.URL, nil
	case "@authority":
		host := strings.ToLower(u.Host)
		switch strings.ToLower(u.Scheme) {
		case "https":
			host = strings.TrimSuffix(host, ":443")
		case "http":
			host = strings.TrimSuffix(host, ":80")
		}
		return host, nil
	case "@scheme":
		return strings.ToLower(u.Scheme), nil
	case "@request-target":
		return u.RequestURI(), nil
	case "@path":
		return u.EscapedPath(), nil
	case "@query":
		return "?" + u.RawQuery, nil
	}
	return c.queryParam(u)
}

// queryParam returns the value of the one parameter of that name, encoded
// again as RFC 9421 section 2.2.8 says.
func (c component) queryParam(u *url.URL) (string, error) {
	part := "query parameter " + c.param
	values, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return "", malformed("URL", "its query cannot be parsed")
	}
	var found []string
	for name, v := range values {
		if encodeQuery(name) == c.param {
			found = append(found, v...)
		}
	}
	switch len(found) {
	case 0:
		return "", missing(part)
	case 1:
		return encodeQuery(found[0]), nil
	}
	return "", &scheme.Error{Part: part, Reason: scheme.ErrDuplicated}
}

// encodeQuery encodes all but letters, digits and *-._ in percent, which is
// the set of application/x-www-form-urlencoded.
func encodeQuery(text string) string {
	return strings.NewReplacer("+", "%20", "%2A", "*", "~", "%7E").Replace(url.QueryEscape(text))
}

// checkContentDigest checks Content-Digest, see RFC 9530: each digest by an
// algorithm that is known, of which there must be one.
func checkContentDigest(m *scheme.Message) error {
	const part = "Content-Digest"
	digests, err := dictionary(m.Header, part)
	if err != nil {
		return err
	}
	any := false
	for _, name := range digests.Names() {
		member, _ := digests.Get(name)
		item, _ := member.(httpsfv.Item)
		declared, _ := item.Value.([]byte)
		known, err := checkDigest(part, name, declared, m.Body)
		if err != nil {
			return err
		}
		any = any || known
	}
	if !any {
		return malformed(part, "want sha-256 or sha-512")
	}
	return nil
}

// dictionary parses a header that is a dictionary of RFC 9651.
func dictionary(h http.Header, name string) (*httpsfv.Dictionary, error) {
	all, err := carrier(h, name)
	if err != nil {
		return nil, err
	}
	d, err := httpsfv.UnmarshalDictionary([]string{all})
	if err != nil {
		return nil, malformed(name, "not a dictionary of structured fields")
	}
	return d, nil
}

// Put sets Content-Digest if it is to be signed, Signature-Input and Signature.
func (h *message) Put(m *scheme.Message, _ string, sign func([]byte) ([]byte, error)) error {
	if h.SignsBody() {
		sum := sha256.Sum256(m.Body)
		digest := httpsfv.NewDictionary()
		digest.Add("sha-256", httpsfv.NewItem(sum[:]))
		if err := set(m.Header, "Content-Digest", digest); err != nil {
			return err
		}
	}
	input := httpsfv.InnerList{Params: httpsfv.NewParams()}
	for _, c := range h.components {
		item := httpsfv.NewItem(c.name)
		if c.param != "" {
			item.Params.Add("name", c.param)
		}
		input.Items = append(input.Items, item)
	}
	if h.created {
		input.Params.Add("created", m.Time.Unix())
	}
	if keyID := m.Params["keyid"]; keyID != "" {
		input.Params.Add("keyid", keyID)
	}
	if h.nonce {
		input.Params.Add("nonce", m.ID)
	}
	if h.Tag != "" {
		input.Params.Add("tag", h.Tag)
	}
	content, err := base(m, h.components, input)
	if err != nil {
		return err
	}
	sig, err := sign(content)
	if err != nil {
		return err
	}
	label := h.Label
	if label == "" {
		label = "sig1"
	}
	inputs, signatures := httpsfv.NewDictionary(), httpsfv.NewDictionary()
	inputs.Add(label, input)
	signatures.Add(label, httpsfv.NewItem(sig))
	if err := set(m.Header, "Signature-Input", inputs); err != nil {
		return err
	}
	return set(m.Header, "Signature", signatures)
}

// set sets a header to a dictionary.
func set(h http.Header, name string, d *httpsfv.Dictionary) error {
	value, err := httpsfv.Marshal(d)
	if err != nil {
		return malformed(name, "a text that is not printable ASCII")
	}
	h.Set(name, value)
	return nil
}
