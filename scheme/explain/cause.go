package explain

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// cause returns why the request is refused, or nil.
func (x *examination) cause(ctx context.Context) *Cause {
	if x.refusal != nil && outOfTime(x.refusal) {
		return x.outOfTime()
	}
	if c := x.handshake(); c != nil {
		return c
	}
	candidates := x.candidates(x.carrier, "")
	if len(x.carrier) == 0 {
		candidates = x.elsewhere()
	}
	var m *match
	if len(x.options.Secrets)+len(x.options.OtherSecrets) > 0 {
		m = x.search(ctx, candidates)
	}
	refused := x.refused(m != nil)
	if m == nil {
		return refused
	}
	differences := append(m.mutations, x.differences(m)...)
	if len(differences) == 0 {
		return refused
	}
	c := newCause(differences[0].code, "", true)
	var labels []string
	codes := []string{c.Code}
	for _, d := range differences {
		labels = append(labels, d.label)
		codes = append(codes, d.code)
	}
	c.Evidence = x.scrub(strings.Join(labels, "; "))
	if refused != nil && refused.Proven && refused.Code != "signature-malformed" && refused.Code != "signature-missing" {
		codes = append(codes, refused.Code)
	}
	for _, code := range codes[1:] {
		if code != c.Code && !slices.Contains(c.Also, code) {
			c.Also = append(c.Also, code)
			if causes[code].raw {
				c.Snippets = rawBody
			}
		}
	}
	return c
}

// handshake returns the cause of a request that is no webhook, but a question
// of the vendor's, and nil of any other one. What is wrong with the signature
// of a handshake is looked for like that of a webhook.
func (x *examination) handshake() *Cause {
	secret := x.scheme.GenerateSecret()
	for i, s := range x.options.Secrets {
		if x.unusable[i] == nil {
			secret = s.Secret
			break
		}
	}
	v, err := x.scheme.Verifier(secret)
	if err != nil {
		return nil
	}
	v.Now = func() time.Time { return x.options.Now }
	reply, err := v.Handshake(x.message)
	switch {
	case reply != nil:
		return newCause("handshake", fmt.Sprintf("the scheme answers it with the status %d", reply.Status), true)
	case err != nil && len(x.carrier) == 0:
		return newCause("handshake", "the scheme refuses it: "+x.scrub(err.Error()), true)
	}
	return nil
}

// outOfTime returns the cause of a genuine request that came too late or too early.
func (x *examination) outOfTime() *Cause {
	text, _ := x.timestampText()
	if _, unit, ok := readTime(text); ok && x.otherUnit(unit) {
		return newCause("timestamp-unit", fmt.Sprintf("the signature is right; %s reads as a time in %s, and the scheme has it in %s", x.show([]byte(text)), unit, x.def.Timestamp.Unit), true)
	}
	code := "timestamp-old"
	if errors.Is(x.refusal, scheme.ErrEarly) {
		code = "timestamp-future"
	}
	return newCause(code, "the signature is right; the timestamp is "+x.refusal.Detail, true)
}

// otherUnit reports whether the scheme's timestamps have another unit.
func (x *examination) otherUnit(unit string) bool {
	want := x.def.Timestamp.Unit
	return unit != want && !(want == "auto" && (unit == "s" || unit == "ms"))
}

// differences returns how the text of a signature that is right differs from
// the scheme's form.
func (x *examination) differences(m *match) []mutation {
	c := m.candidate
	var list []mutation
	if c.bytes == nil { // the whole request was verified, so that its form is right
		return nil
	}
	if c.header != "" {
		code := "signature-elsewhere"
		if sameName(c.header, x.def.Carrier.Name) {
			code = "header-renamed"
		}
		list = append(list, mutation{code, fmt.Sprintf("the signature stands in the header %s, and the scheme has it in %s", x.show([]byte(c.header)), x.def.Carrier.Name)})
	}
	var own []scheme.Signature // the scheme's with this algorithm
	var algorithms, encodings []string
	for _, sig := range x.def.Signatures {
		algorithms = append(algorithms, strings.ToUpper(sig.Algorithm))
		if sig.Algorithm == m.algorithm {
			own = append(own, sig)
		}
	}
	if len(own) == 0 {
		list = append(list, mutation{"algorithm", fmt.Sprintf("it fits with %s, and the scheme has %s", strings.ToUpper(m.algorithm), strings.Join(algorithms, " or "))})
		own = x.def.Signatures
	}
	encoded := false
	for _, sig := range own {
		encodings = append(encodings, sig.Encoding)
		encoded = encoded || isEncoded(c.text, c.bytes, sig.Encoding)
	}
	if !encoded {
		list = append(list, mutation{"signature-encoding", fmt.Sprintf("the signature is in %s, and the scheme has it in %s", c.encoding, strings.Join(encodings, " or "))})
	}
	if x.refusal == nil || !errors.Is(x.refusal, scheme.ErrMalformed) && c.header == "" {
		return list
	}
	if c.wrapped {
		list = append(list, mutation{"signature-wrapped", "the signature is right without the quotes or spaces around it"})
	}
	carrier := x.def.Carrier
	switch {
	case x.token != nil: // in front of its signature stands the rest of it
	case carrier.Assign == "" && len(carrier.Fields) == 0 && c.before != carrier.Prefix:
		list = append(list, mutation{"signature-prefix", fmt.Sprintf("the scheme has %q in front of the signature, and there is %s", carrier.Prefix, x.show([]byte(c.before)))})
	case carrier.Assign != "" && !slices.ContainsFunc(own, func(sig scheme.Signature) bool {
		return c.before == sig.Tag+carrier.Assign || carrier.Assign == "," && c.before == ""
	}):
		list = append(list, mutation{"signature-form", fmt.Sprintf("the scheme has %q in front of the signature, and there is %s", own[0].Tag+carrier.Assign, x.show([]byte(c.before)))})
	case len(list) == 0 && x.refusedOver(carrier.In+":"+carrier.Name, scheme.ErrMalformed):
		list = append(list, mutation{"signature-form", "the signature in it is right, but not the text around it: " + x.scrub(x.refusal.Detail)})
	}
	return list
}

// encoders are the inverse of decoders.
var encoders = map[string]func([]byte) string{
	"hex":                hex.EncodeToString,
	"hex-upper":          hex.EncodeToString,
	"base64":             base64.StdEncoding.EncodeToString,
	"base64url":          base64.URLEncoding.EncodeToString,
	"base64-unpadded":    base64.RawStdEncoding.EncodeToString,
	"base64url-unpadded": base64.RawURLEncoding.EncodeToString,
	"base64-of-hex":      func(b []byte) string { return base64.StdEncoding.EncodeToString([]byte(hex.EncodeToString(b))) },
}

// isEncoded reports whether text is b in the encoding.
func isEncoded(text string, b []byte, encoding string) bool {
	encode := encoders[encoding]
	if encode == nil {
		return true // a form that is not known here
	}
	if strings.HasPrefix(encoding, "hex") {
		return strings.EqualFold(text, encode(b))
	}
	return text == encode(b)
}

// refused returns the cause that the scheme's own reason names, or, where that
// is no more than a signature that does not match, what the request and the
// secrets look like. It may be nil. right says that the signature is right, in
// whatever form and place.
func (x *examination) refused(right bool) *Cause {
	e := x.refusal
	if e == nil {
		return nil
	}
	evidence := x.scrub(e.Part + ": " + e.Reason.Error())
	if e.Detail != "" {
		evidence += ": " + x.scrub(e.Detail)
	}
	if right {
		evidence += "; the signature itself is right"
	}
	carrier := x.def.Carrier.In + ":" + x.def.Carrier.Name
	var ts, id string
	if x.def.Timestamp != nil {
		ts = x.def.Timestamp.In
	}
	if x.def.ID != nil {
		id = x.def.ID.In
	}
	over := func(place string) bool { return x.refusedOver(place, e.Reason) }
	switch {
	case errors.Is(e, scheme.ErrUnavailable):
		return newCause("keys-unavailable", evidence, true)
	case errors.Is(e, scheme.ErrMissing) && over(carrier):
		if len(x.found) > 0 {
			other := x.found[0]
			return newCause("other-scheme", fmt.Sprintf("%s, which is where %s (%s) has its signature, is there", other.Carrier.Name, other.Title, other.Name), false)
		}
		if name := x.renamed(x.def.Carrier.Name); name != "" {
			return newCause("header-renamed", fmt.Sprintf("there is no %s, but %s", x.def.Carrier.Name, x.show([]byte(name))), false)
		}
		return newCause("signature-missing", evidence, true)
	case errors.Is(e, scheme.ErrMissing) && over(ts):
		return newCause("timestamp-missing", evidence, true)
	case errors.Is(e, scheme.ErrMissing) && over(id):
		return newCause("id-missing", evidence, true)
	case errors.Is(e, scheme.ErrMissing):
		return newCause("part-missing", evidence, true)
	case errors.Is(e, scheme.ErrDuplicated) && over(carrier):
		return newCause("signature-duplicated", evidence, true)
	case errors.Is(e, scheme.ErrDuplicated):
		return newCause("part-duplicated", evidence, true)
	case errors.Is(e, scheme.ErrMalformed) && over(carrier):
		return newCause("signature-malformed", evidence, true)
	case errors.Is(e, scheme.ErrMalformed) && over(ts):
		text, _ := x.timestampText()
		if _, unit, ok := readTime(text); ok && x.otherUnit(unit) {
			return newCause("timestamp-unit", fmt.Sprintf("%s reads as a time in %s, and the scheme has it in %s", x.show([]byte(text)), unit, x.def.Timestamp.Unit), true)
		}
		return newCause("timestamp-malformed", fmt.Sprintf("%s is no time in the unit %s", x.show([]byte(text)), x.def.Timestamp.Unit), true)
	case errors.Is(e, scheme.ErrMalformed) && over(id):
		return newCause("id-malformed", evidence, true)
	case x.refusedOverRequire():
		return newCause("part-other", evidence, true)
	case errors.Is(e, scheme.ErrMalformed):
		return newCause("part-malformed", evidence, true)
	}
	return x.likely()
}

// likely returns what a signature that does not match looks like, or nil.
func (x *examination) likely() *Cause {
	if len(x.options.Secrets) == 0 {
		return newCause("secret-missing", "there is no secret to verify with", true)
	}
	for i, s := range x.options.Secrets {
		for _, l := range looks {
			if l.code != "" && l.form.MatchString(strings.TrimSpace(s.Secret.Reveal())) {
				return newCause(l.code, label(i, s)+" looks like "+l.what, false)
			}
		}
	}
	if len(x.unusable) == len(x.options.Secrets) {
		return newCause("secret-unusable", x.unusableDetail(0), true)
	}
	if n, ok := x.contentLength(); ok && n != len(x.message.Body) {
		return newCause("body-length", fmt.Sprintf("Content-Length says %d bytes, and the body has %d", n, len(x.message.Body)), false)
	}
	if same, ok := x.contentDigest(); ok && same {
		return newCause("secret-wrong", "Content-Digest is the digest of this body", false)
	} else if ok {
		return newCause("body-changed", "Content-Digest is not the digest of this body", false)
	}
	return nil
}

// unusableDetail returns why the secret cannot be used. Package scheme keeps
// the secret itself out of it.
func (x *examination) unusableDetail(i int) string {
	text := "cannot be used with this scheme"
	if e, ok := errors.AsType[*scheme.Error](x.unusable[i]); ok && e.Detail != "" {
		text += ": " + e.Detail
	}
	return label(i, x.options.Secrets[i]) + " " + x.scrub(text)
}

// label returns the name of a secret for people.
func label(i int, s Named) string {
	if s.Label != "" {
		return s.Label
	}
	return fmt.Sprintf("secret %d", i+1)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// age returns how far from now t is, for people.
func (x *examination) age(t time.Time) string {
	d := x.options.Now.Sub(t).Round(time.Second)
	if d < 0 {
		return (-d).String() + " in the future"
	}
	return d.String() + " old"
}
