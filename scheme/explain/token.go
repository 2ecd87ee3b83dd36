package explain

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

var tokenForm = regexp.MustCompile(`^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$`)

// A token is a JSON Web Signature, taken apart without a look at its signature.
type token struct {
	header, payload string // as they stand there
	parts           map[string]map[string]json.RawMessage
}

// openToken returns the token in the signature's place, and nil if there is
// none that can be read.
func openToken(def scheme.Definition, texts []string) *token {
	if def.Carrier.Grammar != "jwt" && def.Carrier.Grammar != "jws" || len(texts) == 0 {
		return nil
	}
	parts := strings.Split(strings.TrimPrefix(texts[0], def.Carrier.Prefix), ".")
	if len(parts) != 3 {
		return nil
	}
	t := &token{header: parts[0], payload: parts[1], parts: make(map[string]map[string]json.RawMessage)}
	for kind, text := range map[string]string{"jose": t.header, "claim": t.payload} {
		decoded, err := base64.RawURLEncoding.DecodeString(text)
		var members map[string]json.RawMessage
		if err == nil && json.Unmarshal(decoded, &members) == nil {
			t.parts[kind] = members
		}
	}
	return t
}

// part returns the text at a place such as "claim:iat", after the functions
// around it.
func (t *token) part(place string) (string, bool) {
	if t == nil {
		return "", false
	}
	functions, inner, ok := strings.Cut(strings.TrimRight(place, ")"), "(")
	if !ok {
		functions, inner = "", place
	}
	kind, name, _ := strings.Cut(inner, ":")
	value, ok := t.parts[kind][name]
	if !ok {
		return "", false
	}
	text := string(value)
	if unquoted := ""; json.Unmarshal(value, &unquoted) == nil {
		text = unquoted
	}
	switch functions {
	case "lower":
		text = strings.ToLower(text)
	case "upper":
		text = strings.ToUpper(text)
	case "unpadded":
		text = strings.TrimRight(text, "=")
	}
	return text, true
}

// sameAlgorithm are the algorithms of JOSE by another name.
var sameAlgorithm = map[string]string{
	"hs256": "hmac-sha256", "hs384": "hmac-sha384", "hs512": "hmac-sha512",
	"rs256": "rsa-sha256", "rs384": "rsa-sha384", "rs512": "rsa-sha512", "eddsa": "ed25519",
}

// signedContent returns the template of what is signed under the scheme.
func (x *examination) signedContent() string {
	content := x.resolve(x.def.Content, "")
	switch {
	case x.token == nil:
		return content
	case x.def.Carrier.Grammar == "jwt":
		return quoteLiteral(x.token.header + "." + x.token.payload)
	case x.def.Carrier.Unencoded:
		return quoteLiteral(x.token.header+".") + content
	case x.def.Content == "{body}":
		return quoteLiteral(x.token.header+".") + "{base64url(body)}"
	}
	return content
}

// checkToken shows what a token says of itself.
func (x *examination) checkToken() {
	if x.def.Carrier.Grammar != "jwt" && x.def.Carrier.Grammar != "jws" {
		return
	}
	s := Step{Name: "token", Status: OK, Expected: "a token that names one of the scheme's algorithms, and brings no key along"}
	if x.token == nil || x.token.parts["jose"] == nil {
		s.Status, s.Seen = Skipped, "there is none that can be read"
		x.step(s)
		return
	}
	var seen []string
	for _, name := range []string{"alg", "kid", "typ"} {
		if text, ok := x.token.part("jose:" + name); ok {
			seen = append(seen, name+" "+x.show([]byte(text)))
		}
	}
	for _, name := range []string{"iat", "nbf", "exp"} {
		if text, ok := x.token.part("claim:" + name); ok {
			seen = append(seen, name+" "+x.show([]byte(text))+x.since(text))
		}
	}
	if claims := slices.Sorted(maps.Keys(x.token.parts["claim"])); len(claims) > 0 {
		seen = append(seen, "claims "+x.show([]byte(strings.Join(claims, ", "))))
	}
	s.Seen = strings.Join(seen, "; ")
	if x.refusedOver(x.def.Carrier.In+":"+x.def.Carrier.Name, scheme.ErrMalformed) {
		s.Status = Fail
		s.Why = x.scrub(x.refusal.Detail)
		s.Fix = "send a token of the scheme; a verifier takes neither the algorithm nor the key from a token"
	}
	x.step(s)
}

// since says how far from now a time in seconds is.
func (x *examination) since(text string) string {
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return ""
	}
	return fmt.Sprintf(" (%s)", x.age(time.Unix(seconds, 0)))
}
