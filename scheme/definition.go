package scheme

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"
)

// A Definition is a signature scheme as data. Its JSON form is what the
// catalogue's files, the API and the command line hold.
//
// Every part of it is used in both directions: to parse and to render. Parts
// that are left out have the zero value described at each field.
type Definition struct {
	Name    string   `json:"name"`              // lower-case letters, digits and dashes
	Title   string   `json:"title"`             // the vendor's name, for people
	Sources []string `json:"sources,omitempty"` // the documents it follows
	Notes   string   `json:"notes,omitempty"`   // what a person should know

	// Confidence says how well the sources support the definition: "high"
	// (the vendor's own document or code was read) or "medium" (others
	// describe it alike). Empty: nothing is said about it.
	Confidence string `json:"confidence,omitempty"`
	Category   string `json:"category,omitempty"` // what the vendor does, such as "billing"

	// Hook names code that reads and writes what a definition cannot say: one
	// of [Hooks]. Empty: there is none. With a hook, Carrier is a header alone,
	// Content is empty, the tag of a signature is what a request calls its
	// algorithm, and Signatures, ID and Timestamp are the hook's to find; a
	// Signer signs with the first secret.
	Hook string `json:"hook,omitempty"`
	// Options are what the hook has to know, in the form that its package
	// documents.
	Options json.RawMessage `json:"options,omitempty"`

	Carrier    Carrier     `json:"carrier"`
	Signatures []Signature `json:"signatures"`

	// Keys says where the sender publishes the public keys that it signs
	// with. Nil: whoever verifies has them as secrets. A Verifier that has
	// secrets too accepts what any of the keys signed.
	Keys *PublishedKeys `json:"keys,omitempty"`

	// Content is a template of the bytes that are signed: text with terms
	// in braces, which stand for exactly what the request holds. "{{" is a brace.
	//
	//	{body}          the raw body
	//	{id}            the text of the id, as received
	//	{ts}            the text of the timestamp, as received
	//	{header:NAME}   the value of a header
	//	{query:NAME}    the value of a query parameter, decoded
	//	{form:NAME}     a field of a form body, decoded
	//	{json:$.a.b}    a scalar in a JSON body, as text; $.a[0].b for arrays
	//	{field:NAME}    a field of the body, JSON or form, as its Content-Type says
	//	{carrier:NAME}  a field of the carrier
	//	{claim:PATH}    a scalar in the claims of a JWT: iat, or a.b
	//	{jose:PATH}     a scalar in the JOSE header of a JWT or JWS
	//	{param:NAME}    what the verifying side knows about the account
	//	{secret}        the text of the secret, for hashes without a key
	//	{form-sorted}   names and values of a form body, sorted by name, without
	//	                separators: a=bc and ab=c sign alike, and a pair may come twice
	//	{form-sorted:&k=v}   the same with k for a name and v for its value: what
	//	                stands in front of k comes before each pair, what stands
	//	                behind v between two. With V in place of v, a value has _ for
	//	                each of these characters, which no name may hold. Names
	//	                behind a ! are left out: {form-sorted:k=v&!sig,salt}
	//	{query-sorted:k=v&}  the same of the query
	//	{field-sorted:k=v&}  the same of a form body or a JSON object, as its
	//	                Content-Type says; what is in the object are scalars
	//	{raw-query}     the query as it is written in the URL
	//	{raw-query:NAME}     the same without that parameter
	//	{method} {url} {path}
	//
	// Some vendors sign what a program of theirs makes of a request, which
	// docs/hooks.md tells in full. What programs make different things of is
	// refused:
	//
	//	{raw:$.a.b}     a JSON value, as it stands in the body
	//	{form-json}     the fields of a form as a JSON object
	//	{values:$.a,$.b}     what the array $.b lists of the object $.a, without separators
	//	{headers:NAME,…}     the headers that the header NAME lists, the others named here among them
	//	{headers:jose:NAME,…}   the same, listed in the JOSE header, a line each
	//	{secret-body:$.a}    the body with the secret in place of a string
	//	{qsh}           the canonical request of Atlassian Connect
	//
	// Up to four functions may stand around a term: {hex(sha256(body))}. They
	// are hex, base64, base64url (without padding), unpadded (without = at its
	// end), lower and upper (of ASCII letters), md5, sha1, sha256, sha512 and crc32 (its decimal text, which
	// other bodies share); and for what is printed again, json-compact,
	// json-sorted, json-string and initial.
	//
	// What stands between {[} and {]} is left out as a whole where one of its
	// terms is missing or empty. So where the vendor's text allows it, a
	// request without such a part can sign like one that has it: of
	// "{[}{header:A}.{]}{body}", a body "x.y" alone, and "y" with "A: x".
	// {secret} and {body} may not stand there.
	//
	// A term that the request lacks, or that two parsers could read in
	// different ways, refuses the webhook: a field that is there twice or in
	// two spellings, a number such as 1.0, a body under two content types.
	Content string `json:"content"`

	// Body says which bytes the terms about the body stand for: "wire" (the
	// default), those that are sent, or "decoded", those from before they were
	// compressed with gzip, if a Content-Encoding says that they were. Any
	// other coding is refused then.
	Body string `json:"body,omitempty"`

	// Each makes the body a batch, whose items have a signature each: the path
	// of all items in a JSON body, such as "$.items[*]" or "$.items[*].data".
	// The terms about the body, and the place of the signature, are those of an
	// item. All items have to be genuine. What stands around them is not signed.
	Each string `json:"each,omitempty"`

	ID        *IDPart    `json:"id,omitempty"`        // nil: the scheme has no id
	Timestamp *Timestamp `json:"timestamp,omitempty"` // nil: the scheme has no timestamp

	// Require is what a webhook of the scheme has besides a signature: by a
	// place such as "header:X-Kind" or "json:$.version", a template of what
	// stands there. The template is "sealed" or "{hex(sha256(body))}": it has
	// the terms of Content, but for {id}, {ts}, {secret} and {carrier:NAME}.
	// A Signer sets headers and query parameters. Other places are in the
	// body, and it refuses a payload that does not have them. A field of the
	// carrier, "carrier:h", can only be required to hold a fixed text, or
	// "{param:NAME}".
	Require map[string]string `json:"require,omitempty"`

	// Accept says which of several signatures in one request count: "any"
	// (the default), or "best": only those of the first entry of Signatures
	// that the request has, so that a weaker one cannot stand in for it.
	Accept string `json:"accept,omitempty"`

	// Event is a template, with the terms of Content, of the event's type:
	// "{header:X-GitHub-Event}" or "{json:$.type}". A Signer sets it where it
	// is one header alone. Empty: the scheme does not say where the type stands.
	Event string `json:"event,omitempty"`

	// Envelope is the field of a JSON object in which a payload is sent, as
	// text, that has no such field itself from which {field:NAME} could be
	// signed. Empty: every payload is sent as it is.
	Envelope string `json:"envelope,omitempty"`

	Answers Answers `json:"answers,omitzero"`

	// Handshakes are requests that are no webhooks: the first one whose When
	// fits is answered. A Signer makes none.
	Handshakes []Handshake `json:"handshakes,omitempty"`
}

// A Carrier is the place that holds the signatures, and the grammar of its text.
type Carrier struct {
	// In is "header" or "query"; or "body": a JWT that is the whole of it; or
	// "form", "json" or "field", which is one of these two: a signature in a
	// field of the body can be verified, not made.
	In   string `json:"in"`
	Name string `json:"name,omitempty"` // the header, parameter or field; for json a path such as "$.signature"; empty for body

	// Names are further headers that hold a signature each, for a plain
	// grammar: older spellings, or one for each secret. In place of them, {n}
	// in Name stands for the numbers from 1 to MaxSignatures; any of them may
	// be missing.
	Names []string `json:"names,omitempty"`

	// Grammar is how the text is built:
	//
	//	plain  prefix and signature: sha256=6a…  With a Separator, a list of them.
	//	pairs  fields with a name each: t=1700000000,v1=6a… or v1,b3… v1a,c7…
	//	       A field of an unknown name is passed over.
	//	parts  fields by their place: 1700000000:6a…
	//	jwt    a JSON Web Token, header.payload.signature. It signs its own
	//	       claims and nothing else, so that Content is empty: Require
	//	       binds what the claims say to the request. exp and nbf hold
	//	       wherever they are there, with a leeway of a minute.
	//	jws    a JSON Web Signature, header..signature, of Content
	//
	// Empty means plain.
	Grammar   string `json:"grammar,omitempty"`
	Start     string `json:"start,omitempty"`     // plain with a Separator: stands once, before the first signature
	Prefix    string `json:"prefix,omitempty"`    // plain, jwt and jws: stands before each signature
	Separator string `json:"separator,omitempty"` // between fields; spaces around a field are ignored
	Assign    string `json:"assign,omitempty"`    // pairs: between a field's name and its value

	// Fields are the names of all fields in their order; pairs may leave them
	// out. In parts, {param:NAME} is a field that holds what the sides know,
	// such as the number of a key: a Verifier that was not told takes any.
	Fields []string `json:"fields,omitempty"`

	// Groups stands between the groups of a text that has several, of which
	// each is one of pairs or parts with its own timestamp. One good group is
	// enough. Empty: the whole text is one.
	Groups string `json:"groups,omitempty"`

	// Repeat says what several headers of that name mean: "refuse" (the
	// default), or "join": one text, as if separated by Separator.
	Repeat string `json:"repeat,omitempty"`

	// Unencoded means, for jws, that Content is signed as it is and not in
	// base64url: RFC 7797.
	Unencoded bool `json:"unencoded,omitempty"`

	// Expires is, for jwt, how long a token that a Signer makes is good for:
	// its claim exp, in whole seconds. A token without exp is refused then.
	// Zero: a Signer sets none, and none is needed.
	Expires Duration `json:"expires,omitzero"`
}

// A Signature is one way in which the content may be signed.
type Signature struct {
	// Tag is the name of its field in the carrier, for pairs and parts. For
	// pairs it may be {param:NAME}, where the name is the id of a key: a
	// Verifier that was not told the id takes any.
	Tag string `json:"tag,omitempty"`

	// Algorithm is how it is made:
	//
	//	hmac-md5, hmac-sha1, hmac-sha256, hmac-sha384, hmac-sha512, hmac-sha3-512
	//	md5, sha1, sha256, sha384, sha512   a hash; the content must hold {secret}.
	//	        Where it ends in something of the sender's, what was seen once can
	//	        be made longer by anybody
	//	ed25519, ecdsa-p256-sha1, ecdsa-p256-sha256 (in DER)
	//	rsa-sha1, rsa-sha256, rsa-sha384, rsa-sha512 (PKCS #1 v1.5)
	//	token   no signature: the secret itself, which proves the sender and nothing else
	//
	// and for the grammars jwt and jws, where the token has to name the same one,
	// and for hooks:
	//
	//	hs256, hs384, hs512, rs256, rs384, rs512, ps256, ps512, es256, es384, es512, eddsa
	Algorithm string `json:"algorithm"`

	// Encoding is its text form, base64url-unpadded for jwt and jws: hex, hex-upper, base64, base64-unpadded,
	// base64url, base64url-unpadded, base64-of-hex, or text (for token).
	Encoding string `json:"encoding"`

	// Key says how the text of a secret becomes the key: a list of
	// candidates, each a list of steps. Empty means the text's bytes.
	//
	//	trim:X    drop the prefix X if it is there
	//	cut:X     drop the prefix X, which must be there
	//	after:X   what follows the first X
	//	prepend:X, append:X   add X at the beginning, or at the end
	//	ascii     nothing, but refuse other characters: for vendors that write
	//	          them in another form of Unicode than the one that was given
	//	hex, base64, base64url   decode; at least MinDecodedKey bytes
	//	pem       decode the one block of a PEM text
	//	jwk       decode a JSON Web Key, for a public key
	//	sha1, sha256   hash
	//
	// What comes out is the key of an HMAC, or a token; for an asymmetric
	// algorithm PKCS #8, PKCS #1 (RSA) or SEC 1 (ECDSA) in DER, or for ed25519
	// the 32 or 64 bytes of the key. Asymmetric keys need a step that decodes.
	Key [][]string `json:"key,omitempty"`

	// PublicKey is the same for a key that can verify but not sign, for
	// asymmetric algorithms. What comes out is a SubjectPublicKeyInfo, PKCS #1
	// (RSA) or an X.509 certificate, of which only the key counts, in DER; for
	// ed25519 also the 32 bytes of the key.
	PublicKey [][]string `json:"public_key,omitempty"`
}

// PublishedKeys says where a sender publishes its public keys.
type PublishedKeys struct {
	// URL is where they are, by https: a template with the terms of Require,
	// such as "https://vendor.example/.well-known/jwks.json",
	// "https://{param:domain}/jwks" or "{json:$.SigningCertURL}".
	URL string `json:"url"`

	// Allow are all URLs that URL may stand for, where that holds more than
	// text and {param:NAME}. A * stands for one or more letters, digits,
	// dashes and underscores: "https://sns.*.amazonaws.com/*.pem".
	Allow []string `json:"allow,omitempty"`

	// Format is what is found there: "jwks", a JSON Web Key Set, or "pem", a
	// public key or a certificate. A certificate counts within its dates; who
	// issued it is not looked at, for it comes from the sender's own host.
	Format string `json:"format"`

	// ID is the place of the id of the one key that counts, for jwks:
	// "jose:kid" or "header:X-Key-Id". Empty: any key of the set.
	ID string `json:"id,omitempty"`
}

// An IDPart is the webhook's id: where it stands and what it may not hold.
type IDPart struct {
	// In is such as "header:webhook-id", "claim:jti" or "json:$.event.id".
	// What stands in the body is there before a Signer signs it, and becomes
	// Message.ID.
	In     string `json:"in"`
	Forbid string `json:"forbid,omitempty"` // characters that would make the content ambiguous

	// Optional says that a webhook may lack the id, which then stands in a
	// header or query parameter and is not signed. A Signer sets it where it
	// is given one.
	Optional bool `json:"optional,omitempty"`
}

// A Timestamp is the time of signing: where it stands, its unit and how far
// from now it may be.
type Timestamp struct {
	// In is such as "header:webhook-timestamp", "claim:iat" or "json:$.time".
	// What stands in the body is there before a Signer signs it, and becomes
	// Message.Time.
	In string `json:"in"`
	// Unit is "s", "ms", "rfc3339", "http-date" as in the header Date, or
	// "auto": s or ms by magnitude, rendered as s.
	Unit string `json:"unit"`

	Tolerance Duration `json:"tolerance,omitzero"` // how old it may be; zero: the scheme sets no limit
	Future    Duration `json:"future,omitzero"`    // how early it may be; zero: the same as Tolerance

	// Optional says that a webhook may lack the timestamp, which then stands
	// in a header or query parameter and is not signed, unless somebody asks
	// for a tolerance. A Signer sets it all the same.
	Optional bool `json:"optional,omitempty"`
}

// Answers are what the vendor's document tells a receiver to answer.
type Answers struct {
	Success int `json:"success,omitempty"` // the status for a genuine webhook; zero: 200
	Missing int `json:"missing,omitempty"` // a signature is missing; zero: the same as Invalid
	Invalid int `json:"invalid,omitempty"` // anything else is wrong with it; zero: 401

	Empty bool `json:"empty,omitempty"` // no answer has a body
	// Echo is true where the answer to a genuine webhook has the carrier's
	// header, as it came. Only a token can go back.
	Echo bool `json:"echo,omitempty"`
}

// A Handshake is a request by which a vendor asks whether a URL wants its
// webhooks, or belongs to who gave it. It becomes no event.
type Handshake struct {
	// When says which requests are this handshake: "method" is GET, HEAD or
	// POST, and header:NAME, query:NAME, form:NAME, json:$.a.b and field:NAME
	// are what stands there, to the letter; "*" is any text. In JSON, letters
	// that are escaped without need are others.
	When map[string]string `json:"when"`

	// Challenge is the text that the vendor wants to see again. A request
	// without it is not this handshake.
	Challenge *Challenge `json:"challenge,omitempty"`

	// Require are places, as in When, and what has to stand there, or the
	// handshake is refused: text with {param:NAME} or {secret}.
	Require map[string]string `json:"require,omitempty"`

	// Verify is true where the handshake is signed like a webhook, so that
	// only a genuine one is answered.
	Verify bool `json:"verify,omitempty"`

	Proof  *Proof `json:"proof,omitempty"`
	Answer Answer `json:"answer"`
	Refuse int    `json:"refuse,omitempty"` // the status of a refusal; zero: as Answers say
}

// A Challenge is the text in a handshake that the vendor wants to see again.
// It is of at most MaxChallenge bytes.
type Challenge struct {
	In string `json:"in"` // a place, as in When

	// Form says which characters it may hold: "hex", "word" (letters, digits,
	// - and _), "token" (also . ~ + / and =), or "text" (also spaces and
	// punctuation without a meaning in HTML). Empty means token.
	Form string `json:"form,omitempty"`
}

// A Proof is what {proof} in the answer stands for: that the receiver knows
// the secret, or a parameter.
type Proof struct {
	// Algorithm is a hash without a key, or the HMAC of the scheme's one
	// signature, whose key it has then too.
	Algorithm string `json:"algorithm"`
	Encoding  string `json:"encoding"` // as that of a Signature

	// Content is text with {challenge} and {param:NAME}. For an HMAC it is
	// {challenge} alone, and no webhook may have a content that could be a
	// challenge: else a handshake would sign a forgery for anybody.
	Content string `json:"content"`
}

// An Answer is how a handshake is answered: with Text, as text/plain, with
// JSON, or without a body. The terms in it are {challenge}, {proof} and
// {param:NAME}.
type Answer struct {
	Status int            `json:"status,omitempty"` // 200 to 299; zero: 200
	Header string         `json:"header,omitempty"` // the header of the vendor's in which the challenge goes back
	Text   string         `json:"text,omitempty"`
	JSON   map[string]any `json:"json,omitempty"` // the fields of an object: text, or whole numbers
}

// A Duration is a [time.Duration] whose JSON form is text such as "5m".
type Duration time.Duration

// MarshalText returns text such as "5m" or "1h30m".
func (d Duration) MarshalText() ([]byte, error) {
	text := time.Duration(d).String()
	if strings.HasSuffix(text, "m0s") {
		text = strings.TrimSuffix(text, "0s")
	}
	if strings.HasSuffix(text, "h0m") {
		text = strings.TrimSuffix(text, "0m")
	}
	return []byte(text), nil
}

// UnmarshalText accepts what [time.ParseDuration] does.
func (d *Duration) UnmarshalText(text []byte) error {
	parsed, err := time.ParseDuration(string(text))
	*d = Duration(parsed)
	return err
}

// clone returns a copy that shares nothing with def.
func (def Definition) clone() Definition {
	def.Sources = slices.Clone(def.Sources)
	def.Carrier.Fields = slices.Clone(def.Carrier.Fields)
	def.Carrier.Names = slices.Clone(def.Carrier.Names)
	def.Require = maps.Clone(def.Require)
	def.Options = slices.Clone(def.Options)
	def.Signatures = slices.Clone(def.Signatures)
	for i := range def.Signatures {
		sig := &def.Signatures[i]
		sig.Key, sig.PublicKey = cloneSteps(sig.Key), cloneSteps(sig.PublicKey)
	}
	if def.Keys != nil {
		keys := *def.Keys
		keys.Allow = slices.Clone(keys.Allow)
		def.Keys = &keys
	}
	if def.ID != nil {
		id := *def.ID
		def.ID = &id
	}
	if def.Timestamp != nil {
		ts := *def.Timestamp
		def.Timestamp = &ts
	}
	def.Handshakes = slices.Clone(def.Handshakes)
	for i := range def.Handshakes {
		def.Handshakes[i] = def.Handshakes[i].clone()
	}
	return def
}

func (h Handshake) clone() Handshake {
	h.When, h.Require, h.Answer.JSON = maps.Clone(h.When), maps.Clone(h.Require), maps.Clone(h.Answer.JSON)
	if h.Challenge != nil {
		challenge := *h.Challenge
		h.Challenge = &challenge
	}
	if h.Proof != nil {
		proof := *h.Proof
		h.Proof = &proof
	}
	return h
}

func cloneSteps(candidates [][]string) [][]string {
	candidates = slices.Clone(candidates)
	for i := range candidates {
		candidates[i] = slices.Clone(candidates[i])
	}
	return candidates
}

// Parse reads a definition from its JSON form and compiles it: see
// [ParseDefinition] and [Compile].
func Parse(text []byte) (*Scheme, error) {
	def, err := ParseDefinition(text)
	if err != nil {
		return nil, err
	}
	return Compile(def)
}

// ParseDefinition reads a definition from its JSON form. A field that
// [Definition] does not have is an error, so that a misspelled one cannot
// weaken a scheme. The definition is not compiled.
func ParseDefinition(text []byte) (Definition, error) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	var def Definition
	if err := dec.Decode(&def); err != nil {
		return Definition{}, &Error{Scheme: def.Name, Reason: ErrDefinition, Detail: err.Error()}
	}
	if _, err := dec.Token(); err != io.EOF {
		return Definition{}, &Error{Scheme: def.Name, Reason: ErrDefinition, Detail: fmt.Sprintf("more text after the definition, at byte %d", dec.InputOffset())}
	}
	return def, nil
}
