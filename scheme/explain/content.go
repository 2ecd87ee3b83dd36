package explain

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// A piece is a part of a content template: a term without its braces, or the
// text between terms as it is written, with "{{" for a brace.
type piece struct {
	text string
	term bool
}

// split cuts a template of a definition into its pieces.
func split(template string) []piece {
	var pieces []piece
	literal := ""
	flush := func() {
		if literal != "" {
			pieces = append(pieces, piece{text: literal})
			literal = ""
		}
	}
	for template != "" {
		before, rest, found := strings.Cut(template, "{")
		literal += before
		if !found {
			break
		}
		if after, ok := strings.CutPrefix(rest, "{"); ok {
			literal += "{{"
			template = after
			continue
		}
		flush()
		term, after, _ := strings.Cut(rest, "}")
		pieces = append(pieces, piece{term, true})
		template = after
	}
	flush()
	return pieces
}

// quoteLiteral returns text as a template that stands for it.
func quoteLiteral(text string) string { return strings.ReplaceAll(text, "{", "{{") }

// plain returns a scheme whose signatures are hexadecimal, in one header, and
// sign a content that is the whole body. With it, package scheme computes any
// signature that it knows over any content.
func plain(sig scheme.Signature, event string) (*scheme.Scheme, error) {
	sig.Tag, sig.Encoding = "", "hex"
	return scheme.Compile(scheme.Definition{
		Name: "explain", Title: "explain",
		Carrier:    scheme.Carrier{In: "header", Name: plainHeader, Separator: ","},
		Signatures: []scheme.Signature{sig},
		Content:    "{body}",
		Event:      event,
	})
}

const plainHeader = "X-Signature"

// A template reads a text with terms out of messages.
type template struct{ scheme *scheme.Scheme }

// mark stands in front of each text: no text at all means that m lacks a term.
const mark = "="

// compileTemplate compiles a text with the terms of a definition's content,
// but for {id}, {ts} and {carrier:NAME}. The type of an event is the one text
// that a scheme reads for its caller, and knows all other terms.
func compileTemplate(text string) (template, error) {
	s, err := plain(scheme.Signature{Algorithm: "hmac-sha256"}, mark+text)
	return template{s}, err
}

// render returns the text in m. It reports false if m lacks a part of it.
func (t template) render(m *scheme.Message) ([]byte, bool) {
	text, ok := strings.CutPrefix(t.scheme.EventType(m), mark)
	return []byte(text), ok
}

func render(text string, m *scheme.Message) ([]byte, bool) {
	t, err := compileTemplate(text)
	if err != nil {
		return nil, false
	}
	return t.render(m)
}

// resolve replaces the terms that depend on a definition, {id}, {ts} and
// {carrier:NAME}, by the places that they stand for. ts is in the place of
// {ts}; empty means what the definition says.
func (x *examination) resolve(text, ts string) string {
	var b strings.Builder
	for _, p := range split(text) {
		switch {
		case !p.term:
			b.WriteString(p.text)
		case p.text == "ts" && ts != "":
			b.WriteString(ts)
		case p.text == "ts":
			b.WriteString(x.place(x.timestampPlace()))
		case p.text == "id":
			b.WriteString(x.place(x.idPlace()))
		default:
			b.WriteString(x.place(p.text))
		}
	}
	return b.String()
}

// place returns the template of one place. A field of the carrier becomes its text.
func (x *examination) place(place string) string {
	if text, ok := x.token.part(place); ok {
		return quoteLiteral(text)
	}
	if name, ok := strings.CutPrefix(place, "carrier:"); ok {
		return quoteLiteral(x.carrierField(name))
	}
	if terms, ok := strings.CutPrefix(place, "headers:"); ok && strings.HasPrefix(terms, "jose:") {
		return x.listedHeaders(terms)
	}
	return "{" + place + "}"
}

// listedHeaders returns the template of the headers that a token lists, where
// terms are the list's own place and, behind commas, those it has to name.
func (x *examination) listedHeaders(terms string) string {
	at, _, _ := strings.Cut(terms, ",")
	list, ok := x.token.part(at)
	if !ok {
		return "{" + at + "}" // which is not there
	}
	var lines strings.Builder
	for name := range strings.SplitSeq(list, ",") {
		lines.WriteString(quoteLiteral(name) + ": {header:" + name + "}\n")
	}
	return lines.String()
}

// timestampPlace returns where the timestamp stands: where the scheme has it,
// or else in a header whose name says so.
func (x *examination) timestampPlace() string {
	if x.def.Timestamp != nil {
		return x.def.Timestamp.In
	}
	return x.headerLike("timestamp", "-time")
}

func (x *examination) idPlace() string {
	if x.def.ID != nil {
		return x.def.ID.In
	}
	return x.headerLike("webhook-id", "message-id", "event-id", "delivery-id", "request-id", "-delivery")
}

// headerLike returns the place of a header whose name holds one of the words.
func (x *examination) headerLike(words ...string) string {
	for _, word := range words {
		for _, name := range sortedNames(x.message.Header) {
			if strings.Contains(strings.ToLower(name), word) {
				return "header:" + name
			}
		}
	}
	return "header:none" // which makes the template one that cannot be rendered
}

// A content is one way to build what is signed.
type content struct {
	mutation
	template template
	url      string // in place of the message's
}

func (c *content) render(m scheme.Message, body []byte) ([]byte, bool) {
	m.Body = body
	if c.url != "" {
		m.URL = c.url
	}
	return c.template.render(&m)
}

// templates are what schemes sign, the most frequent first.
var templates = []string{
	"{body}", "{ts}.{body}", "{id}.{ts}.{body}", "v0:{ts}:{body}", "{ts}{body}", "{body}{ts}", "{ts}:{body}",
	"{body}.{ts}", "{id}.{body}", "{id}{ts}{body}", "{ts}.{id}.{body}",
	"{url}{body}", "{body}{url}", "{method}{url}{body}", "{method}{path}{body}", "{ts}{method}{path}{body}",
	"{path}{body}", "{url}", "{ts}",
}

// contents returns what may have been signed, what the scheme says first,
// unless it is nothing that the request holds by itself.
func (x *examination) contents() []content {
	var list []content
	add := func(code, label, text, url string) {
		t, err := compileTemplate(text)
		if err == nil {
			list = append(list, content{mutation{code, label}, t, url})
		}
	}
	own := x.signedContent()
	add("", "", own, "")
	for _, u := range urlVariants(x.message) {
		if usesURL(x.def.Content) {
			add("content-url", u.label, own, u.url)
		}
	}
	if at, ok := x.timestampText(); ok && slices.Contains(split(x.def.Content), piece{"ts", true}) {
		for _, other := range otherTimes(at) {
			add("content-timestamp", fmt.Sprintf("the signature fits the timestamp %q, which is not how it is sent", x.scrub(other)), x.resolve(x.def.Content, quoteLiteral(other)), "")
		}
	}
	for _, text := range templates {
		if text == x.def.Content {
			continue
		}
		label := fmt.Sprintf("the signature fits the content %q, and the scheme signs %q", text, x.def.Content)
		add("content-template", label, x.resolve(text, ""), "")
		for _, u := range urlVariants(x.message) {
			if strings.Contains(text, "{url}") {
				add("content-template", label+"; "+u.label, x.resolve(text, ""), u.url)
			}
		}
	}
	return list
}

func usesURL(template string) bool {
	return strings.Contains(template, "{url") || strings.Contains(template, "{path") || strings.Contains(template, "query")
}

type urlVariant struct{ label, url string }

// urlVariants returns the URLs that the sender may have seen in place of m's.
// The labels say what is different and hold no URL.
func urlVariants(m *scheme.Message) []urlVariant {
	u, err := url.Parse(m.URL)
	if err != nil || m.URL == "" {
		return nil
	}
	var list []urlVariant
	add := func(label string, change func(*url.URL)) {
		changed := *u
		change(&changed)
		if text := changed.String(); text != m.URL {
			list = append(list, urlVariant{"the signature fits a URL " + label, text})
		}
	}
	add("that begins with https", func(u *url.URL) { u.Scheme = "https" })
	add("that begins with http", func(u *url.URL) { u.Scheme = "http" })
	add("with a slash at the end of its path", func(u *url.URL) { u.Path = strings.TrimSuffix(u.Path, "/") + "/"; u.RawPath = "" })
	add("without a slash at the end of its path", func(u *url.URL) { u.Path = strings.TrimSuffix(u.Path, "/"); u.RawPath = "" })
	add("without a port", func(u *url.URL) { u.Host = u.Hostname() })
	add("with the port 443", func(u *url.URL) { u.Host = u.Hostname() + ":443" })
	add("with the port 80", func(u *url.URL) { u.Host = u.Hostname() + ":80" })
	add("without its query", func(u *url.URL) { u.RawQuery = "" })
	add("without its host", func(u *url.URL) { u.Scheme, u.Host = "", "" })
	for _, host := range headerValues(m.Header, "X-Forwarded-Host") {
		add("with the host of X-Forwarded-Host", func(u *url.URL) { u.Host = host })
		add("with the host of X-Forwarded-Host, over https", func(u *url.URL) { u.Host, u.Scheme = host, "https" })
	}
	return list
}

// timestampText returns the timestamp as it was received.
func (x *examination) timestampText() (string, bool) {
	if x.def.Timestamp == nil {
		return "", false
	}
	text, ok := render(x.place(x.def.Timestamp.In), x.message)
	return string(text), ok && len(text) > 0
}

// otherTimes returns the other texts of a timestamp.
func otherTimes(text string) []string {
	t, _, ok := readTime(text)
	if !ok {
		return nil
	}
	return slices.DeleteFunc([]string{
		strconv.FormatInt(t.Unix(), 10),
		strconv.FormatInt(t.UnixMilli(), 10),
		t.UTC().Format(time.RFC3339),
		t.UTC().Format("2006-01-02T15:04:05.000Z"),
	}, func(other string) bool { return other == text })
}

// readTime reads a timestamp of any unit, and says which one it is.
func readTime(text string) (t time.Time, unit string, ok bool) {
	if t, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return t, "rfc3339", true
	}
	if t, err := time.Parse(time.RFC1123, text); err == nil {
		return t, "http-date", true
	}
	whole, _, _ := strings.Cut(text, ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || n < 0 {
		return time.Time{}, "", false
	}
	// By magnitude: each unit covers the years 1973 to 5138.
	for _, u := range []struct {
		name  string
		scale int64
	}{{"s", 1}, {"ms", 1e3}, {"µs", 1e6}, {"ns", 1e9}} {
		if n/u.scale < 100_000_000_000 {
			return time.Unix(n/u.scale, n%u.scale*(1e9/u.scale)), u.name, true
		}
	}
	return time.Time{}, "", false
}
