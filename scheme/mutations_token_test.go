package scheme_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme/schemetest"
)

func isToken(g *target) bool { return strings.HasPrefix(g.def.Carrier.Grammar, "jw") }
func isJWT(g *target) bool   { return g.def.Carrier.Grammar == "jwt" }
func isJWS(g *target) bool   { return g.def.Carrier.Grammar == "jws" }

// token returns the header and the payload of the target's token, decoded.
func (g *target) token() (header, payload string) {
	parts := strings.Split(strings.TrimPrefix(g.before, g.def.Carrier.Prefix), ".")
	for i, text := range []*string{&header, &payload} {
		b, err := base64.RawURLEncoding.DecodeString(parts[i])
		if err != nil {
			panic(err)
		}
		*text = string(b)
	}
	return header, payload
}

// putToken puts a token of that header and payload in place of the one that
// is there. The signature stays.
func (g *target) putToken(header, payload string) {
	g.before = g.def.Carrier.Prefix + base64url(header) + "." + base64url(payload) + "."
	g.putSig(g.sig)
}

// putSigned does the same, and signs it.
func (g *target) putSigned(header, payload string) {
	g.putToken(header, payload)
	g.sig = base64.RawURLEncoding.EncodeToString(signJOSE(g.def.Signatures[0].Algorithm, g.secret, g.signedText()))
	g.putSig(g.sig)
}

// signedText returns what is signed with the key.
func (g *target) signedText() []byte {
	switch text := strings.TrimSuffix(strings.TrimPrefix(g.before, g.def.Carrier.Prefix), "."); {
	case !isToken(g):
		return g.Body
	case isJWT(g):
		return []byte(text)
	case g.def.Carrier.Unencoded:
		return []byte(text + g.detached())
	default:
		return []byte(text + base64url(g.detached()))
	}
}

// detached returns what is signed behind the header of a token.
func (g *target) detached() string {
	content := strings.NewReplacer("{method}", g.Method, "{path}", "/hooks/in", "{body}", string(g.Body)).Replace(g.def.Content)
	before, rest, listed := strings.Cut(content, "{headers:jose:")
	if !listed {
		return content
	}
	list, after, _ := strings.Cut(rest, "}")
	list, _, _ = strings.Cut(list, ",")
	header, _ := g.token()
	var members map[string]any
	_ = json.Unmarshal([]byte(header), &members) // of what is no object, nothing is listed
	names, _ := members[list].(string)
	for name := range strings.SplitSeq(names, ",") {
		before += name + ": " + g.Header.Get(name) + "\n"
	}
	return before + after
}

// signJOSE signs as RFC 7518, section 3, says.
func signJOSE(algorithm, secret string, content []byte) []byte {
	var private any
	if block, _ := pem.Decode([]byte(secret)); block != nil {
		var err error
		if private, err = x509.ParsePKCS8PrivateKey(block.Bytes); err != nil {
			panic(err)
		}
	}
	switch algorithm {
	case "hs256":
		return sha256MAC(secret, string(content))
	case "rs256", "rs512":
		hash := map[string]crypto.Hash{"rs256": crypto.SHA256, "rs512": crypto.SHA512}[algorithm]
		h := hash.New()
		h.Write(content)
		sig, err := rsa.SignPKCS1v15(nil, private.(*rsa.PrivateKey), hash, h.Sum(nil))
		if err != nil {
			panic(err)
		}
		return sig
	case "es256", "es512":
		hash, size := map[string]crypto.Hash{"es256": crypto.SHA256, "es512": crypto.SHA512}[algorithm], map[string]int{"es256": 32, "es512": 66}[algorithm]
		h := hash.New()
		h.Write(content)
		r, s, err := ecdsa.Sign(rand.Reader, private.(*ecdsa.PrivateKey), h.Sum(nil))
		if err != nil {
			panic(err)
		}
		return append(r.FillBytes(make([]byte, size)), s.FillBytes(make([]byte, size))...)
	}
	panic("no signature of a token with " + algorithm)
}

// member returns the text of a claim, or of a parameter of the header.
func (g *target) member(kind, name string) []string {
	header, payload := g.token()
	text := map[string]string{"claim": payload, "jose": header}[kind]
	var members map[string]any
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	if err := dec.Decode(&members); err != nil {
		panic(err)
	}
	if members[name] == nil {
		return nil
	}
	return []string{fmt.Sprint(members[name])}
}

// setMember puts texts in place of a member, and signs the token again: so it
// is one that the sender made.
func (g *target) setMember(kind, name string, texts []string) {
	values := make([]string, len(texts))
	for i, text := range texts {
		values[i] = quoted(text)
	}
	change := func(object string) string { return withMember(object, name, values...) }
	header, payload := g.token()
	if kind == "jose" {
		g.putSigned(change(header), payload)
	} else {
		g.putSigned(header, change(payload))
	}
}

// withMember returns the JSON object with these values as its members of that name.
func withMember(object, name string, values ...string) string {
	var members map[string]json.RawMessage
	if err := json.Unmarshal([]byte(object), &members); err != nil {
		panic(err)
	}
	delete(members, name)
	var items []string
	for _, value := range values {
		items = append(items, quoted(name)+":"+value)
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		items = append(items, quoted(name)+":"+string(members[name]))
	}
	return "{" + strings.Join(items, ",") + "}"
}

// withHeader signs a token of another header, which f makes of the right one.
func withHeader(f func(header string) string) func(*testing.T, *target) bool {
	return when(isToken, func(g *target) {
		header, payload := g.token()
		g.putSigned(f(header), payload)
	})
}

// withParameter signs a token with these values of a parameter of its header.
func withParameter(name string, values ...string) func(*testing.T, *target) bool {
	return withHeader(func(header string) string { return withMember(header, name, values...) })
}

// withClaims signs a token of other claims.
func withClaims(f func(payload string) string) func(*testing.T, *target) bool {
	return when(isJWT, func(g *target) {
		header, payload := g.token()
		g.putSigned(header, f(payload))
	})
}

// withClaim signs a token with these values of a claim.
func withClaim(name string, values ...string) func(*testing.T, *target) bool {
	return withClaims(func(payload string) string { return withMember(payload, name, values...) })
}

// forged puts another header and payload in front of a signature.
func forged(applies func(*target) bool, f func(header, payload string) (string, string)) func(*testing.T, *target) bool {
	return when(applies, func(g *target) { g.putToken(f(g.token())) })
}

// reshaped puts a token in another shape together of its three parts.
func reshaped(f func(header, payload, sig string) string) func(*testing.T, *target) bool {
	return when(isToken, func(g *target) {
		parts := strings.Split(strings.TrimPrefix(g.before, g.def.Carrier.Prefix), ".")
		g.put(g.def.Carrier.Prefix + f(parts[0], parts[1], g.sig))
	})
}

// seconds returns the time as far from that of the vectors.
func seconds(from time.Duration) string { return fmt.Sprint(at.Add(from).Unix()) }

// otherAlg is none of those of a scheme of the catalogue.
const otherAlg = `"PS384"`

func isAsymmetric(g *target) bool { return isToken(g) && isPEM(g) }
func bringsNoKey(g *target) bool {
	return isToken(g) && (g.def.Keys == nil || g.def.Keys.URL != "{jose:jku}")
}
func hasOthers(g *target) bool { return isToken(g) && len(g.def.Signatures) > 1 }
func expires(g *target) bool   { return g.def.Carrier.Expires > 0 }

// needsClaim reports whether more than a signature is wanted of a token.
func needsClaim(g *target) bool {
	needs := strings.Contains(fmt.Sprint(g.def.Require), "claim:")
	return isJWT(g) && (needs || g.def.ID != nil && strings.HasPrefix(g.def.ID.In, "claim:") || strings.HasPrefix(place(g.def), "claim:"))
}

// tokenMutations are those of tokens alone. Where nothing else is said, the
// token is signed again with the right key: what refuses it then is what it
// says.
var tokenMutations = []mutation{
	{"alg none", "malformed", nil, reshaped(func(_, payload, _ string) string { return base64url(`{"alg":"none"}`) + "." + payload + "." })},
	{"alg none with a signature", "malformed", nil, withParameter("alg", `"none"`)},
	{"alg None", "malformed", nil, withParameter("alg", `"None"`)},
	{"alg empty", "malformed", nil, withParameter("alg", `""`)},
	{"alg missing", "malformed", nil, withParameter("alg")},
	{"alg null", "malformed", nil, withParameter("alg", "null")},
	{"alg a number", "malformed", nil, withParameter("alg", "256")},
	{"alg a list", "malformed", nil, withParameter("alg", `["HS256","RS256","RS512","ES256"]`)},
	{"alg twice", "malformed", nil, withParameter("alg", `"none"`, `"HS256"`)},
	{"alg in two spellings", "malformed", nil, withHeader(func(h string) string { return withMember(h, "ALG", `"none"`) })},
	{"alg in lower case", "malformed", nil, withHeader(func(h string) string { return strings.ReplaceAll(h, `S`, `s`) })},
	{"alg with a space", "malformed", nil, withHeader(func(h string) string { return strings.Replace(h, `"alg":"`, `"alg":" `, 1) })},
	{"other alg", "malformed", nil, withParameter("alg", otherAlg)},
	{"alg of a shared secret, which is the public key", "malformed", nil, when(isAsymmetric, func(g *target) {
		header, payload := g.token()
		g.putToken(withMember(header, "alg", `"HS256"`), payload)
		g.putSig(base64.RawURLEncoding.EncodeToString(sha256MAC(schemetest.Key("rsa-public.pem"), string(g.signedText()))))
	})},
	{"another alg of the scheme", "malformed", map[string]string{"any-unpadded": "mismatch"}, when(hasOthers, func(g *target) {
		header, payload := g.token()
		g.putSigned(withMember(header, "alg", quoted(strings.ToUpper(g.def.Signatures[1].Algorithm))), payload)
	})},
	{"kid changed, not signed again", "mismatch", nil, forged(isToken, func(h, p string) (string, string) { return withMember(h, "kid", `"../../dev/null"`), p })},
	{"kid twice", "malformed", nil, withParameter("kid", `"a"`, `"b"`)},
	{"jku", "malformed", nil, when(bringsNoKey, func(g *target) { withParameter("jku", `"https://attacker.example/jwks.json"`)(nil, g) })},
	{"jwk", "malformed", nil, withParameter("jwk", `{"kty":"oct","k":"c2VjcmV0"}`)},
	{"x5u", "malformed", nil, withParameter("x5u", `"https://attacker.example/pem"`)},
	{"x5c", "malformed", nil, withParameter("x5c", `["MIIB"]`)},
	{"crit with what is unknown", "malformed", nil, withHeader(func(h string) string { return withMember(withMember(h, "crit", `["bork"]`), "bork", "1") })},
	{"crit empty", "malformed", nil, withParameter("crit", "[]")},
	{"crit a text", "malformed", nil, withParameter("crit", `"b64"`)},
	{"b64 true", "malformed", nil, withParameter("b64", "true")},
	{"b64 text", "malformed", nil, withParameter("b64", `"false"`)},
	{"the other b64", "malformed", nil, when(isToken, func(g *target) {
		header, payload := g.token()
		if g.def.Carrier.Unencoded {
			g.putSigned(withMember(header, "b64"), payload)
		} else {
			g.putSigned(withMember(withMember(header, "b64", "false"), "crit", `["b64"]`), payload)
		}
	})},
	{"header with a space, not signed again", "mismatch", nil, forged(isToken, func(h, p string) (string, string) { return h + " ", p })},
	{"header empty", "malformed", nil, withHeader(func(string) string { return "" })},
	{"header a list", "malformed", nil, withHeader(func(h string) string { return "[" + h + "]" })},
	{"header a text", "malformed", nil, withHeader(func(h string) string { return quoted(h) })},
	{"header null", "malformed", nil, withHeader(func(string) string { return "null" })},
	{"header cut", "malformed", nil, withHeader(func(h string) string { return h[:len(h)-1] })},
	{"header twice", "malformed", nil, withHeader(func(h string) string { return h + h })},
	{"header with a comma too many", "malformed", nil, withHeader(func(h string) string { return strings.Replace(h, "}", ",}", 1) })},
	{"header with a byte order mark", "malformed", nil, withHeader(func(h string) string { return "\ufeff" + h })},
	{"header that is not UTF-8", "malformed", nil, withParameter("x", "\"\xff\"")},

	{"a claim more, not signed again", "mismatch", nil, forged(isJWT, func(h, p string) (string, string) { return h, withMember(p, "admin", "true") })},
	{"exp later, not signed again", "mismatch", nil, forged(isJWT, func(h, p string) (string, string) { return h, withMember(p, "exp", seconds(time.Hour)) })},
	{"exp passed, not signed again", "mismatch", nil, forged(isJWT, func(h, p string) (string, string) { return h, withMember(p, "exp", "1") })},
	{"payload with a space, not signed again", "mismatch", nil, forged(isJWT, func(h, p string) (string, string) { return h, p + " " })},
	{"all claims dropped", "missing", nil, when(needsClaim, func(g *target) {
		header, _ := g.token()
		g.putSigned(header, "{}")
	})},
	{"a claim twice", "malformed", nil, withClaim("x", "1", "1")},
	{"a claim in two spellings", "malformed", nil, withClaims(func(p string) string { return withMember(withMember(p, "X", "1"), "x", "1") })},
	{"a claim twice, one of them escaped", "malformed", nil, withClaims(func(p string) string { return strings.Replace(withMember(p, "x", "1"), "{", `{"\u0078":2,`, 1) })},
	{"payload empty", "malformed", nil, withClaims(func(string) string { return "" })},
	{"payload a list", "malformed", nil, withClaims(func(p string) string { return "[" + p + "]" })},
	{"payload a text", "malformed", nil, withClaims(quoted)},
	{"payload null", "malformed", nil, withClaims(func(string) string { return "null" })},
	{"payload cut", "malformed", nil, withClaims(func(p string) string { return p[:len(p)-1] })},
	{"payload twice", "malformed", nil, withClaims(func(p string) string { return p + p })},
	{"payload that is not UTF-8", "malformed", nil, withClaim("x", "\"\xff\"")},
	{"payload a token", "malformed", nil, when(isJWT, func(g *target) {
		header, _ := g.token()
		g.putSigned(withMember(header, "cty", `"JWT"`), g.before+g.sig)
	})},
	{"payload attached", "malformed", nil, when(isJWS, func(g *target) {
		header, _ := g.token()
		g.putToken(header, string(g.Body))
	})},
	{"exp passed", "expired", nil, withClaim("exp", seconds(-61*time.Second))},
	{"exp long passed", "expired", nil, withClaim("exp", "1")},
	{"exp missing", "missing", nil, when(expires, func(g *target) { withClaim("exp")(nil, g) })},
	{"exp a text", "malformed", nil, withClaim("exp", `"`+seconds(time.Hour)+`"`)},
	{"exp null", "malformed", nil, withClaim("exp", "null")},
	{"exp a fraction", "malformed", nil, withClaim("exp", seconds(time.Hour)+".5")},
	{"exp with an exponent", "malformed", nil, withClaim("exp", "17e8")},
	{"exp negative", "malformed", nil, withClaim("exp", "-1")},
	{"exp huge", "malformed", nil, withClaim("exp", strings.Repeat("9", 30))},
	{"exp a list", "malformed", nil, withClaim("exp", "["+seconds(time.Hour)+"]")},
	{"exp twice", "malformed", nil, withClaim("exp", "1", seconds(time.Hour))},
	{"nbf to come", "early", nil, withClaim("nbf", seconds(61*time.Second))},
	{"nbf a text", "malformed", nil, withClaim("nbf", `"`+seconds(0)+`"`)},
	{"nbf true", "malformed", nil, withClaim("nbf", "true")},
	{"nbf twice", "malformed", nil, withClaim("nbf", "1", "1")},

	{"two parts", "malformed", nil, reshaped(func(h, p, _ string) string { return h + "." + p })},
	{"one part", "malformed", nil, reshaped(func(h, _, _ string) string { return h })},
	{"dots alone", "malformed", nil, reshaped(func(_, _, _ string) string { return ".." })},
	{"a dot in front", "malformed", nil, reshaped(func(h, p, s string) string { return "." + h + "." + p + "." + s })},
	{"a dot behind", "malformed", nil, reshaped(func(h, p, s string) string { return h + "." + p + "." + s + "." })},
	{"five parts", "malformed", nil, reshaped(func(h, p, s string) string { return h + "." + p + "." + s + ".a.b" })},
	{"4,000 dots", "malformed", nil, reshaped(func(h, p, s string) string { return h + strings.Repeat(".", 4000) + p + "." + s })},
	{"header and payload swapped", "malformed", nil, reshaped(func(h, p, s string) string { return p + "." + h + "." + s })},
	{"signature in front", "malformed", nil, reshaped(func(h, p, s string) string { return s + "." + h + "." + p })},
	{"parts in JSON", "malformed", nil, reshaped(func(h, p, s string) string {
		return fmt.Sprintf(`{"protected":%q,"payload":%q,"signature":%q}`, h, p, s)
	})},
	{"header with padding", "malformed", nil, reshaped(func(h, p, s string) string { return h + "=." + p + "." + s })},
	{"payload with padding", "malformed", nil, reshaped(func(h, p, s string) string { return h + "." + p + "=." + s })},
	{"header with a line end", "malformed", nil, reshaped(func(h, p, s string) string { return h[:4] + "\n" + h[4:] + "." + p + "." + s })},
	{"payload with a line end", "malformed", nil, reshaped(func(h, p, s string) string { return h + "." + p + "\r\n." + s })},
	{"payload with a space", "malformed", nil, reshaped(func(h, p, s string) string { return h + ". " + p + "." + s })},
	{"header of a MiB", "malformed", nil, when(isToken, func(g *target) {
		header, payload := g.token()
		g.putToken(withMember(header, "x", `"`+zeros+`"`), payload)
	})},
}

// tokenForms are what a sender may as well send.
var tokenForms = []acceptedForm{
	{"a type of the token", form(withParameter("typ", `"JWT"`))},
	{"another kid", form(withParameter("kid", `"other"`))},
	{"parameters that nobody knows", form(withParameter("zip", `{"a":[1]}`))},
	{"alg with an escape", form(withHeader(func(h string) string { return strings.Replace(h, `"alg"`, `"\u0061lg"`, 1) }))},
	{"a header with line ends", form(withHeader(func(h string) string { return "\r\n " + strings.ReplaceAll(h, ":", " :\t") }))},
	{"claims that nobody knows", form(withClaim("x", `{"a":[1.50,null]}`))},
	{"claims with line ends", form(withClaims(func(p string) string { return strings.ReplaceAll(p, `",`, "\",\r\n") + "\n" }))},
	{"a token that ends today", form(withClaim("exp", seconds(time.Hour)))},
	{"a token that ended a minute ago", form(withClaim("exp", seconds(-time.Minute)))},
	{"a token that begins in a minute", form(withClaim("nbf", seconds(time.Minute)))},
	{"a token without an end", func(g *target) bool { return !expires(g) && withClaim("exp")(nil, g) }},
	{"a claim with digits in upper case", func(g *target) bool { return respelled(g, "lower(", strings.ToUpper) }},
	{"a claim with padding", func(g *target) bool { return respelled(g, "unpadded(", func(text string) string { return text + "=" }) }},
}

// form returns a change that applies to some targets without the test.
func form(f func(*testing.T, *target) bool) func(*target) bool {
	return func(g *target) bool { return f(nil, g) }
}

// respelled signs a token with another spelling of each claim that a function
// stands around. It reports false if there is none.
func respelled(g *target, function string, spell func(string) string) (found bool) {
	for where := range g.def.Require {
		if strings.HasPrefix(where, function) {
			g.set(where, spell(g.values(where)[0]))
			found = true
		}
	}
	return found
}
