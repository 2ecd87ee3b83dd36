package explain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// The limits of a search, where [Options] does not say otherwise.
const (
	DefaultMaxMACs  = 20_000
	DefaultMaxTime  = 1500 * time.Millisecond
	DefaultMaxBytes = 256 << 20
)

// A Named secret is a secret and what people call the place that it is from,
// such as "endpoint Staging". The label is shown in reports.
type Named struct {
	Label  string
	Secret scheme.Secret
}

// Options are what an explanation starts from.
type Options struct {
	// Scheme is the scheme that the request should be of. Nil: that of Others
	// which fits best.
	Scheme *scheme.Scheme
	// Others are schemes that the request may be of instead. Of several that
	// fit equally, "standard-webhooks" is taken, or else the first.
	Others []*scheme.Scheme
	// Secrets are those that the request should be signed with, the current
	// ones and those before them.
	Secrets []Named
	// OtherSecrets are secrets of other endpoints and sources, which may have
	// been mixed up with the right one.
	OtherSecrets []Named

	// Resolver has the meaning of [scheme.Verifier].Resolver. Nil: keys that
	// the sender publishes cannot be had.
	Resolver scheme.Resolver

	// Now is the time of verification. Zero means time.Now().
	Now time.Time
	// Tolerance has the meaning of [scheme.Verifier].Tolerance.
	Tolerance time.Duration

	// Limits of the search: signatures computed, time, bytes hashed. Zero
	// means DefaultMaxMACs, DefaultMaxTime and DefaultMaxBytes.
	MaxMACs  int
	MaxTime  time.Duration
	MaxBytes int64
}

// Explain says whether r is genuine and, if not, why. It does not change r.
// The search ends early when ctx does; what was seen by then is in the report.
func Explain(ctx context.Context, r *Request, o Options) Report {
	if o.Now.IsZero() {
		o.Now = time.Now()
	}
	x := &examination{request: r, message: &r.Message, options: o, scheme: o.Scheme, hidden: make(map[string]bool)}
	x.hide(o.Secrets)
	x.hide(o.OtherSecrets)
	if x.scheme == nil {
		x.scheme = x.detect()
	}
	if x.scheme == nil {
		x.step(Step{Name: "scheme", Status: Fail, Seen: "no header, parameter or field in which a known scheme has its signature", Fix: "name the scheme"})
		x.report.Cause = newCause("scheme-unknown", "no scheme was named, and the request looks like none of those that are known", true)
		return x.report
	}
	x.def = x.scheme.Definition()
	x.report.Scheme = x.scheme.Name()
	x.decode()
	if x.def.Each != "" {
		x.pickItem()
	}
	x.carrier = x.carrierTexts()
	x.token = openToken(x.def, x.carrier)
	for i, sig := range x.def.Signatures {
		if same, ok := sameAlgorithm[sig.Algorithm]; ok {
			x.def.Signatures[i].Algorithm = same
		}
	}
	x.verify()

	x.checkHeaders()
	x.checkRepeats()
	x.checkSignature()
	x.checkToken()
	x.checkSecrets()
	x.checkTimestamp()
	x.checkBody()
	x.checkContent()
	x.checkRequire()
	x.checkComparison()
	if !x.report.Verified {
		x.report.Cause = x.cause(ctx)
	}
	x.conclude()
	return x.report
}

// An examination is one run of Explain.
type examination struct {
	request *Request
	message *scheme.Message
	options Options
	scheme  *scheme.Scheme
	def     scheme.Definition
	hidden  map[string]bool // parts of secrets, which no report may hold
	short   []string        // secrets that are shorter than such a part

	item     string              // which item of a batch is looked at, such as "item 2 of 3"
	carrier  []string            // the texts that hold the signatures, as received
	token    *token              // in the carrier; nil: it holds none
	unusable map[int]error       // why a secret cannot be used, by its index in Secrets
	refusal  *scheme.Error       // why the request is refused; nil: it is not
	found    []scheme.Definition // others whose signature is there

	report Report
}

func (x *examination) step(s Step) { x.report.Steps = append(x.report.Steps, s) }

// verify does what a receiver does, with each of the secrets for itself, so
// that one that cannot be used does not stand in the way of the others.
func (x *examination) verify() {
	x.unusable = make(map[int]error)
	for i, s := range x.options.Secrets {
		v, err := x.scheme.Verifier(s.Secret)
		if err != nil {
			x.unusable[i] = err
			continue
		}
		if x.verifyWith(v); x.report.Verified {
			x.report.Secret = label(i, s)
			return
		}
	}
	if x.refusal == nil && len(x.options.Secrets) == 0 && x.scheme.PublishesKeys() {
		if v, err := x.scheme.Verifier(); err == nil {
			x.verifyWith(v)
		}
		return
	}
	if x.refusal == nil { // a secret that nobody has shows what else is wrong
		v, err := x.scheme.Verifier(x.scheme.GenerateSecret())
		if err == nil {
			x.verifyWith(v)
		}
	}
}

// pickItem goes on with the first item of a batch that is refused, or with the
// last one, as if it were a request of its own. A body that is no batch is
// left as it is: the scheme refuses it.
func (x *examination) pickItem() {
	items, err := x.scheme.Items(x.message)
	if err != nil {
		return
	}
	def := x.def
	def.Each = ""
	single, err := scheme.Compile(def)
	if err != nil {
		return
	}
	x.scheme, x.def = single, def
	for i := range items {
		x.message, x.item = &items[i], fmt.Sprintf("item %d of %d", i+1, len(items))
		x.report.Verified = false
		if x.verify(); !x.report.Verified {
			return
		}
	}
}

func (x *examination) verifyWith(v *scheme.Verifier) {
	v.Now = func() time.Time { return x.options.Now }
	v.Tolerance = x.options.Tolerance
	v.Resolver = x.options.Resolver
	_, err := v.VerifyMessage(x.message)
	e, ok := errors.AsType[*scheme.Error](err)
	switch {
	case err == nil:
		x.report.Verified, x.refusal = true, nil
	case ok && (x.refusal == nil || outOfTime(e)): // then the signature was right
		x.refusal = e
	}
}

func outOfTime(err error) bool {
	return errors.Is(err, scheme.ErrExpired) || errors.Is(err, scheme.ErrEarly)
}

// refusedOver reports whether the request is refused over the place, such as
// "header:X-Signature", for that reason.
func (x *examination) refusedOver(place string, reason error) bool {
	_, name, _ := strings.Cut(place, ":")
	return x.refusal != nil && errors.Is(x.refusal, reason) && name != "" &&
		(x.refusal.Part == name || strings.HasSuffix(x.refusal.Part, " "+name) || strings.HasPrefix(x.refusal.Part, "field "+name+" of"))
}

// detect returns the one of the other schemes that the request is most likely
// of: one that verifies it, else the one most of whose headers are there.
func (x *examination) detect() *scheme.Scheme {
	var best *scheme.Scheme
	most := 0
	for _, s := range x.options.Others {
		def := s.Definition()
		if len(texts(def, x.message)) == 0 {
			continue
		}
		for _, secret := range x.options.Secrets {
			if v, err := s.Verifier(secret.Secret); err == nil {
				v.Tolerance = -1
				if _, err := v.VerifyMessage(x.message); err == nil {
					return s
				}
			}
		}
		n := 0
		for _, name := range headersOf(def) {
			if len(headerValues(x.message.Header, name)) > 0 {
				n += 2
			} else {
				n--
			}
		}
		// Many vendors' schemes are Standard Webhooks under another name.
		if best == nil || n > most || n == most && def.Name == "standard-webhooks" {
			best, most = s, n
		}
	}
	return best
}

// headersOf returns the names of the headers that a scheme needs, the
// signature's first.
func headersOf(def scheme.Definition) []string {
	places := []string{def.Carrier.In + ":" + strings.ReplaceAll(def.Carrier.Name, "{n}", "1")}
	if def.Timestamp != nil {
		places = append(places, def.Timestamp.In)
	}
	if def.ID != nil {
		places = append(places, def.ID.In)
	}
	if def.Hook == "http-message-signatures" {
		places = append(places, "header:Signature-Input")
	}
	for _, p := range split(def.Content) {
		if p.term {
			places = append(places, p.text)
		}
	}
	places = append(places, sortedKeys(def.Require)...)
	var names []string
	seen := map[string]bool{}
	for _, place := range places {
		name, ok := strings.CutPrefix(place, "header:")
		if list, listed := strings.CutPrefix(place, "headers:"); listed {
			name, _, _ = strings.Cut(list, ",")
			ok = !strings.HasPrefix(name, "jose:")
		}
		if key := http.CanonicalHeaderKey(name); ok && !seen[key] {
			seen[key] = true
			names = append(names, name)
		}
	}
	return names
}

// headerValues returns all values of the header, however its name is spelled.
func headerValues(h http.Header, name string) []string {
	var values []string
	for key, v := range h {
		if strings.EqualFold(key, name) {
			values = append(values, v...)
		}
	}
	return values
}

// carrierTexts returns what stands in the signature's place, group by group.
func (x *examination) carrierTexts() []string {
	list := texts(x.def, x.message)
	if len(list) != 1 || x.def.Carrier.Groups == "" {
		return list
	}
	return strings.Split(list[0], x.def.Carrier.Groups)
}

func texts(def scheme.Definition, m *scheme.Message) []string {
	if def.Carrier.In == "header" {
		var texts []string
		for _, name := range carrierNames(def.Carrier) {
			for _, text := range headerValues(m.Header, name) {
				if text != "" {
					texts = append(texts, text)
				}
			}
		}
		return texts
	}
	if def.Carrier.In == "body" {
		if !tokenForm.Match(m.Body) { // any webhook has a body
			return nil
		}
		return []string{string(m.Body)}
	}
	if text, ok := render("{"+def.Carrier.In+":"+def.Carrier.Name+"}", m); ok && len(text) > 0 {
		return []string{string(text)}
	}
	return nil
}

// carrierNames returns the names of all headers that may hold a signature.
func carrierNames(c scheme.Carrier) []string {
	var names []string
	for _, name := range append([]string{c.Name}, c.Names...) {
		if !strings.Contains(name, "{n}") {
			names = append(names, name)
			continue
		}
		for n := 1; n <= scheme.MaxSignatures; n++ {
			names = append(names, strings.ReplaceAll(name, "{n}", strconv.Itoa(n)))
		}
	}
	return names
}

// hiddenLength is how much of a secret is never shown. Less of it would hide
// what has nothing to do with the secret.
const hiddenLength = 8

// hide notes what no report may hold: each part of a secret, and all of a
// short one.
func (x *examination) hide(secrets []Named) {
	for _, s := range secrets {
		text := s.Secret.Reveal()
		if trimmed := strings.TrimSpace(text); len(trimmed) < hiddenLength && len(trimmed) > 3 {
			x.short = append(x.short, trimmed)
		}
		for i := range max(0, len(text)-hiddenLength+1) {
			x.hidden[text[i:i+hiddenLength]] = true
		}
	}
}

// scrub takes the parts of secrets out of a text of the request.
func (x *examination) scrub(text string) string {
	var b strings.Builder
	kept := 0 // what comes before is in b
	for i := 0; i+hiddenLength <= len(text); i++ {
		if !x.hidden[text[i:i+hiddenLength]] {
			continue
		}
		b.WriteString(text[kept:i])
		end := i + hiddenLength
		for end < len(text) && x.hidden[text[end-hiddenLength+1:end+1]] {
			end++
		}
		b.WriteString(scheme.Redacted)
		kept, i = end, end-1
	}
	b.WriteString(text[kept:])
	text = b.String()
	for _, secret := range x.short {
		text = strings.ReplaceAll(text, secret, scheme.Redacted)
	}
	return text
}

// shown is how many bytes of a long text are shown at its start and its end.
const shown = 72

// show returns a text of the request for people: quoted, so that each byte can
// be seen, and without its middle if it is long.
func (x *examination) show(text []byte) string {
	const most = 4 << 10 // what is further away is not shown anyway
	if len(text) > 2*most {
		text = append(append([]byte{}, text[:most]...), text[len(text)-most:]...)
	}
	clean := x.scrub(string(text))
	if len(clean) <= 2*shown+16 {
		return fmt.Sprintf("%q", clean)
	}
	return fmt.Sprintf("%q … %q", clean[:shown], clean[len(clean)-shown:])
}
