package explain

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/sealhook/sealhook/scheme"
)

// checkHeaders looks for what the scheme needs, and for what other schemes have.
func (x *examination) checkHeaders() {
	s := Step{Name: "headers", Status: OK, Expected: strings.Join(headersOf(x.def), ", ")}
	var there, missing, near []string
	for _, name := range headersOf(x.def) {
		if len(headerValues(x.message.Header, name)) > 0 {
			there = append(there, name)
			continue
		}
		missing = append(missing, name)
		if other := x.renamed(name); other != "" {
			near = append(near, x.show([]byte(other)))
		}
	}
	for _, other := range x.options.Others {
		def := other.Definition()
		if def.Name != x.def.Name && !sameCarrier(def, x.def) && len(texts(def, x.message)) > 0 {
			x.found = append(x.found, def)
		}
	}
	switch {
	case len(headersOf(x.def)) == 0:
		s.Seen = "the scheme has no headers of its own"
	case len(missing) == 0:
		s.Seen = strings.Join(there, ", ")
	default:
		s.Status = Fail
		s.Seen = "there is no " + strings.Join(missing, ", no ")
		s.Fix = "send it, and check that no proxy on the way drops it"
	}
	if len(near) > 0 {
		s.Why = "a gateway on the way may have renamed it to " + strings.Join(near, ", ")
		s.Fix = "keep the names of headers as they are"
	}
	if len(x.found) > 0 {
		if s.Status == OK {
			s.Status = Warn
		}
		s.Why = fmt.Sprintf("this looks like %s (%s), whose signature stands in %s", x.found[0].Title, x.found[0].Name, cmp.Or(x.found[0].Carrier.Name, "the body"))
	}
	x.step(s)
}

// sameCarrier reports whether two schemes have their signature in the same place.
func sameCarrier(a, b scheme.Definition) bool {
	return a.Carrier.In == b.Carrier.In && strings.EqualFold(a.Carrier.Name, b.Carrier.Name)
}

// renamed returns the name of a header that was perhaps made of name.
func (x *examination) renamed(name string) string {
	for _, other := range sortedNames(x.message.Header) {
		if !strings.EqualFold(other, name) && sameName(other, name) {
			return other
		}
	}
	return ""
}

// sameName reports whether two names of headers differ only in what gateways
// and programs make of them, such as HTTP_X_SIGNATURE of X-Signature.
func sameName(a, b string) bool {
	key := func(name string) string {
		name = strings.NewReplacer("-", "", "_", "", ".", "", " ", "").Replace(strings.ToLower(name))
		return strings.TrimPrefix(strings.TrimPrefix(name, "http"), "x")
	}
	return key(a) == key(b)
}

// maxFindings is how many findings a step shows.
const maxFindings = 8

// checkRepeats looks for headers that are there twice, empty or garbled.
func (x *examination) checkRepeats() {
	s := Step{Name: "repeats", Status: OK, Seen: "each header is there once"}
	var seen []string
	for _, name := range headersOf(x.def) {
		values := headerValues(x.message.Header, name)
		if len(values) > 1 && !(name == x.def.Carrier.Name && x.def.Carrier.Repeat == "join") {
			s.Status = Fail
			seen = append(seen, fmt.Sprintf("%s is there %d times", name, len(values)))
		}
		for _, v := range values {
			switch {
			case v == "":
				s.Status = Fail
				seen = append(seen, name+" is empty")
			case strings.TrimSpace(v) != v:
				seen = append(seen, name+" has white space around its value")
			case strings.ContainsFunc(v, func(r rune) bool { return !unicode.IsPrint(r) || r > '~' }):
				seen = append(seen, name+" holds a character that is invisible or not ASCII")
			}
		}
	}
	seen = append(seen, x.request.Remarks...)
	if len(seen) > maxFindings {
		seen = append(seen[:maxFindings], fmt.Sprintf("%d more", len(seen)-maxFindings))
	}
	if len(seen) > 0 {
		if s.Status == OK {
			s.Status = Warn
		}
		s.Seen = x.scrub(strings.Join(seen, "; "))
		s.Expected = "each header once, in one line"
		s.Why = "two programs may read it in two ways"
	}
	x.step(s)
}

// checkSignature looks at the text that holds the signatures.
func (x *examination) checkSignature() {
	s := Step{Name: "signature", Status: OK, Expected: x.signatureForm()}
	if len(x.carrier) == 0 {
		s.Status, s.Seen = Skipped, "there is none"
		x.step(s)
		return
	}
	var seen []string
	for _, c := range x.candidates(x.carrier, "") {
		text := fmt.Sprintf("%d characters of %s, %d bytes", len(c.text), c.encoding, len(c.bytes))
		if c.before != "" {
			text += " behind " + x.show([]byte(c.before))
		}
		if digests[len(c.bytes)] != "" {
			text += ", the length of " + strings.ToUpper(digests[len(c.bytes)])
		}
		seen = append(seen, text)
	}
	if len(seen) == 0 {
		seen = append(seen, describe(x.carrier[0]))
	}
	if len(seen) > 3 {
		seen = append(seen[:3], fmt.Sprintf("%d more", len(seen)-3))
	}
	s.Seen = strings.Join(seen, "; ")
	if x.refusedOver(x.def.Carrier.In+":"+x.def.Carrier.Name, scheme.ErrMalformed) {
		s.Status = Fail
		s.Why = "it cannot be read as a signature of this scheme: " + x.scrub(x.refusal.Detail)
		s.Fix = "send it in exactly the form of the scheme"
	}
	x.step(s)
}

// signatureForm says how the text of a signature looks.
func (x *examination) signatureForm() string {
	var forms []string
	for _, sig := range x.def.Signatures {
		before := x.def.Carrier.Prefix
		if sig.Tag != "" {
			before = sig.Tag + x.def.Carrier.Assign
		}
		text := strings.ToUpper(sig.Algorithm) + " in " + sig.Encoding
		if before != "" {
			text += fmt.Sprintf(" behind %q", before)
		}
		forms = append(forms, text)
	}
	return strings.Join(forms, ", or ")
}

// looks are what a secret can look like. Those with a code are no secrets of
// webhooks; of the others, a person should know.
var looks = []struct {
	code, what string
	form       *regexp.Regexp
}{
	{"secret-url", "a URL", regexp.MustCompile(`^(?i:https?)://`)},
	{"secret-signature", "a signature", regexp.MustCompile(`^(v1a?,[A-Za-z0-9+/]{20,}=*|v0=[0-9a-fA-F]{32,}|sha(1|256|384|512)=[0-9a-zA-Z+/=]{20,}|t=[0-9]+,.*)$`)},
	{"secret-api-key", "an API key of a payment service", regexp.MustCompile(`^[spr]k_(live|test)_`)},
	{"secret-api-key", "an API key of an AI service", regexp.MustCompile(`^sk-`)},
	{"secret-api-key", "an access token of GitHub", regexp.MustCompile(`^(gh[pousr]_|github_pat_)`)},
	{"secret-api-key", "an access token of GitLab", regexp.MustCompile(`^glpat-`)},
	{"secret-api-key", "a token of Slack", regexp.MustCompile(`^xox[abeoprs]-`)},
	{"secret-api-key", "an access key of AWS", regexp.MustCompile(`^A[KS]IA[A-Z0-9]{16}$`)},
	{"secret-api-key", "an API key of Google", regexp.MustCompile(`^AIza[A-Za-z0-9_-]{30,}$`)},
	{"secret-api-key", "an access token of Shopify", regexp.MustCompile(`^shp(at|ca|pa)_`)},
	{"secret-api-key", "an API key of SendGrid", regexp.MustCompile(`^SG\.[A-Za-z0-9_-]{16,}\.`)},
	{"secret-api-key", "a JSON Web Token", regexp.MustCompile(`^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.`)},
	{"secret-id", "an id", regexp.MustCompile(`^(we|ep|evt|msg|acct|app|src|endpoint|hook|wh)_[A-Za-z0-9]+$`)},
}

// checkSecrets looks at the secrets. It shows nothing of them.
func (x *examination) checkSecrets() {
	s := Step{Name: "secrets", Status: OK}
	if len(x.options.Secrets) == 0 && x.scheme.PublishesKeys() {
		x.step(Step{Name: "secrets", Status: Skipped, Seen: "there is none; the sender publishes its keys"})
		return
	}
	if len(x.options.Secrets) == 0 {
		x.step(Step{Name: "secrets", Status: Fail, Seen: "there is none", Fix: "give the secret of the endpoint or source"})
		return
	}
	var seen []string
	for i, named := range x.options.Secrets[:min(len(x.options.Secrets), maxFindings)] {
		findings := oddities(named.Secret.Reveal())
		if x.unusable[i] != nil {
			s.Status = Fail
			seen = append(seen, x.unusableDetail(i))
		}
		for _, finding := range findings {
			if s.Status == OK {
				s.Status = Warn
			}
			seen = append(seen, label(i, named)+" "+finding)
		}
		if len(findings) == 0 && x.unusable[i] == nil {
			seen = append(seen, label(i, named)+" has the form of a secret")
		}
	}
	s.Seen = strings.Join(seen, "; ")
	if s.Status != OK {
		s.Expected = "the signing secret exactly as its vendor shows it"
		s.Fix = "copy the secret again, without quotes, spaces and line ends"
	}
	x.step(s)
}

// oddities says what is unusual about a secret.
func oddities(text string) []string {
	var list []string
	add := func(odd bool, what string) {
		if odd {
			list = append(list, what)
		}
	}
	add(strings.HasSuffix(text, "\n"), "ends with a line end")
	add(!strings.HasSuffix(text, "\n") && strings.TrimSpace(text) != text, "has white space around it")
	add(strings.HasPrefix(text, bom), "begins with a byte order mark")
	trimmed := strings.TrimSpace(text)
	add(len(trimmed) > 1 && strings.Trim(trimmed, "\"'`") != trimmed, "has quotes around it")
	name, _, assigned := strings.Cut(trimmed, "=")
	add(assigned && variableName.MatchString(name) && strings.Trim(trimmed[len(name):], "=") != "", "begins like a variable with its name")
	for _, l := range looks {
		add(l.form.MatchString(trimmed), "looks like "+l.what)
	}
	add(strings.HasPrefix(trimmed, "v1,whsec_"), "begins with a version, v1, which is no part of it")
	if rest, ok := strings.CutPrefix(trimmed, "whsec_"); ok {
		_, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(rest, "="))
		add(err != nil, "begins with whsec_, but is not base64 behind it")
	}
	add(strings.ContainsFunc(trimmed, func(r rune) bool { return r > '~' || r < ' ' }), "holds a character that is invisible or not ASCII")
	add(len(trimmed) < 8, "is shorter than 8 characters")
	return list
}

// checkTimestamp looks at the timestamp's unit and age.
func (x *examination) checkTimestamp() {
	ts := x.def.Timestamp
	if ts == nil {
		x.step(Step{Name: "timestamp", Status: Skipped, Seen: "the scheme has none"})
		return
	}
	if x.def.Hook != "" { // which alone knows how to read it
		x.hookStep("timestamp", scheme.ErrExpired, scheme.ErrEarly)
		return
	}
	s := Step{Name: "timestamp", Status: OK, Expected: "a time in the unit " + ts.Unit}
	limit := x.options.Tolerance
	if limit == 0 {
		limit = time.Duration(ts.Tolerance)
	}
	if limit > 0 {
		s.Expected += ", at most " + limit.String() + " from now"
	}
	text, ok := x.timestampText()
	if !ok {
		s.Status, s.Seen = Fail, "there is none, or there are several"
		x.step(s)
		return
	}
	t, unit, ok := readTime(text)
	s.Seen = x.show([]byte(text))
	switch {
	case !ok:
		s.Status, s.Seen = Fail, s.Seen+" is no time"
	case x.otherUnit(unit):
		s.Status, s.Seen = Fail, fmt.Sprintf("%s reads as a time in %s, %s", s.Seen, unit, x.age(t))
		s.Fix = "send the timestamp in the unit of the scheme"
	default:
		s.Seen += ", " + x.age(t)
		if d := x.options.Now.Sub(t).Abs(); limit > 0 && d > limit {
			s.Status = Fail
			s.Why = "an old webhook may be a replay, or have waited in a queue; or one of the clocks is wrong"
			s.Fix = "sign each attempt anew; set the clocks with NTP"
		} else if limit <= 0 && d > 24*time.Hour {
			s.Status = Warn
			s.Why = "the scheme sets no limit, but it is more than a day from now"
		}
	}
	x.step(s)
}

// checkBody looks for traces of what changes bodies on their way.
func (x *examination) checkBody() {
	b := x.message.Body
	s := Step{Name: "body", Status: OK, Seen: fmt.Sprintf("%d bytes", len(b))}
	if x.item != "" {
		s.Seen = x.item + ", " + s.Seen
	}
	var odd []string
	add := func(is bool, format string, args ...any) {
		if is {
			odd = append(odd, fmt.Sprintf(format, args...))
		}
	}
	n, ok := x.contentLength()
	add(ok && n != len(b), "Content-Length says %d", n)
	if same, ok := x.contentDigest(); ok {
		add(!same, "Content-Digest is the digest of another body")
		if same {
			s.Seen += ", Content-Digest fits"
		}
	}
	kind, params, _ := mime.ParseMediaType(strings.Join(headerValues(x.message.Header, "Content-Type"), ","))
	charset := params["charset"]
	compressed := bytes.HasPrefix(b, []byte{0x1f, 0x8b})
	trimmed := bytes.TrimSpace(b)
	isJSON := json.Valid(b)
	add(len(b) == 0, "it is empty")
	add(bytes.HasPrefix(b, []byte(bom)), "it begins with a byte order mark")
	add(bytes.Contains(b, []byte("\r\n")), "it has CRLF line ends")
	add(bytes.HasSuffix(b, []byte("\n")), "it ends with a line end")
	add(compressed, "it is compressed with gzip")
	add(!compressed && len(headerValues(x.message.Header, "Content-Encoding")) > 0, "there is a Content-Encoding, but it is not compressed with gzip")
	add(charset != "" && !strings.EqualFold(charset, "utf-8"), "its charset is %s", x.show([]byte(charset)))
	add(!compressed && !utf8.Valid(b), "it is not UTF-8")
	add(bytes.Contains(b, []byte("\ufffd")), "it holds U+FFFD, which is what is left of a byte that was not UTF-8")
	add(strings.HasSuffix(kind, "json") && len(b) > 0 && !isJSON && !compressed, "its type is JSON, but it is not")
	add(kind == "application/x-www-form-urlencoded" && isJSON, "its type is a form, but it is JSON")
	add(isJSON && len(trimmed) > 1 && trimmed[0] == '"', "it is one JSON string: JSON that was encoded twice?")
	add(chunkStart.Match(b), "it begins like the chunks of a transfer")
	if len(odd) > 0 {
		s.Status = Warn
		s.Seen += "; " + strings.Join(odd, "; ")
		s.Why = "the signature covers each byte of what was sent"
		s.Fix = "verify the body as it comes in, before anything reads or changes it"
	}
	x.step(s)
}

var chunkStart = regexp.MustCompile(`^[0-9a-fA-F]{1,8}(;[^\r\n]*)?\r\n`)

// contentDigest reports whether the body has the digest that the sender
// declares, see RFC 9530. ok says that there is one that is known here.
func (x *examination) contentDigest() (same, ok bool) {
	for entry := range strings.SplitSeq(strings.Join(headerValues(x.message.Header, "Content-Digest"), ","), ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(entry), "=")
		declared, err := base64.StdEncoding.DecodeString(strings.Trim(value, ":"))
		if err != nil {
			continue
		}
		switch name {
		case "sha-256":
			sum := sha256.Sum256(x.message.Body)
			return bytes.Equal(sum[:], declared), true
		case "sha-512":
			sum := sha512.Sum512(x.message.Body)
			return bytes.Equal(sum[:], declared), true
		}
	}
	return false, false
}

// hookStep is a step over what the scheme's hook reads, which fails if the
// request was refused for one of the reasons.
func (x *examination) hookStep(name string, reasons ...error) {
	s := Step{Name: name, Status: OK, Seen: "the code of " + x.def.Hook + " reads it"}
	for _, reason := range reasons {
		if x.refusal != nil && errors.Is(x.refusal, reason) {
			s.Status, s.Why = Fail, x.scrub(x.refusal.Part+": "+x.refusal.Reason.Error()+": "+x.refusal.Detail)
		}
	}
	x.step(s)
}

// checkContent shows what is signed, term by term.
func (x *examination) checkContent() {
	if x.def.Hook != "" {
		x.hookStep("content", scheme.ErrMissing, scheme.ErrMalformed, scheme.ErrDuplicated)
		return
	}
	s := Step{Name: "content", Status: OK, Expected: x.scrub(x.def.Content)}
	var seen []string
	optional := false
	for _, p := range split(x.def.Content) {
		if p.term && (p.text == "[" || p.text == "]") {
			optional = p.text == "["
			continue
		}
		if !p.term {
			seen = append(seen, fmt.Sprintf("%q", strings.ReplaceAll(p.text, "{{", "{")))
			continue
		}
		text, ok := render(x.resolve("{"+p.text+"}", ""), x.message)
		if p.text == "secret" || strings.HasPrefix(p.text, "secret-body:") {
			seen = append(seen, p.text)
			continue
		}
		if !ok || len(text) == 0 && p.text != "body" {
			if optional {
				continue
			}
			s.Status = Fail
			seen = append(seen, p.text+": not there, or not in one way")
			continue
		}
		seen = append(seen, fmt.Sprintf("%s (%d bytes) %s", p.text, len(text), x.show(text)))
	}
	s.Seen = strings.Join(seen, " + ")
	s.Why = "these bytes are signed, and nothing else"
	x.step(s)
}

// checkRequire looks for what the scheme requires besides a signature.
func (x *examination) checkRequire() {
	s := Step{Name: "require", Status: OK}
	if len(x.def.Require) == 0 {
		x.step(Step{Name: "require", Status: Skipped, Seen: "the scheme requires no more than a signature"})
		return
	}
	var seen, expected []string
	for _, place := range sortedKeys(x.def.Require) {
		want := x.def.Require[place]
		expected = append(expected, place+" is "+x.scrub(want))
		got, ok := render(x.place(place), x.message)
		if !ok || len(got) == 0 {
			s.Status = Fail
			seen = append(seen, place+": not there, or not in one way")
			continue
		}
		seen = append(seen, place+" "+x.show(got))
		if text, ok := render(want, x.message); !ok || !bytes.Equal(text, got) {
			s.Status = Fail
			seen[len(seen)-1] += " is another"
		}
	}
	s.Seen, s.Expected = strings.Join(seen, "; "), strings.Join(expected, "; ")
	if s.Status == Fail {
		s.Fix = "check that the request is of this scheme, and that nothing changed what the value is made of"
	}
	x.step(s)
}

// refusedOverRequire reports whether the request is refused because a place
// has another value than the scheme requires.
func (x *examination) refusedOverRequire() bool {
	for place := range x.def.Require {
		if x.refusedOver(place, scheme.ErrMalformed) || x.refusedOver(place, scheme.ErrMismatch) {
			return true
		}
	}
	return false
}

// checkComparison says how the comparison of the signatures ended.
func (x *examination) checkComparison() {
	s := Step{Name: "compare", Status: Skipped, Seen: "there is nothing to compare: the request is refused before"}
	switch {
	case x.report.Verified, x.refusal != nil && outOfTime(x.refusal):
		s.Status, s.Seen = OK, "the signature is right"
	case x.refusal != nil && errors.Is(x.refusal, scheme.ErrMismatch) && !x.refusedOverRequire():
		s.Status, s.Seen = Fail, "the signature is none of those that the secrets make of the content"
		s.Why = "the secret is another one, or the content is not what was signed"
		if usable := len(x.options.Secrets) - len(x.unusable); usable == 0 {
			s.Status, s.Seen = Skipped, "there is no secret that can be used"
		}
	}
	x.step(s)
}
