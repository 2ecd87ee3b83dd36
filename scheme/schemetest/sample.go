package schemetest

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// The parts of a sample that are alike in all of them.
const (
	sampleID    = "msg_p5jXN8AQM9LWM0D4loKWxJek"
	sampleParam = "4" // which every grammar takes for the name of a field
	sampleText  = "café & more"
)

var sampleTime = time.Unix(1_700_000_000, 0)

// sampleTimes are texts of sampleTime, by their unit.
var sampleTimes = map[string]string{"s": "1700000000", "ms": "1700000000000", "rfc3339": "2023-11-14T22:13:20Z"}

// Sample returns a webhook with all that a scheme of the definition signs,
// requires and names the event by, for [Sign] to sign. Its fields hold their
// name and "-1", its body also the text "café & more", every parameter is "4",
// and its time is 1700000000 seconds since 1970. A definition that cannot be
// compiled is an error, an [*scheme.Error].
func Sample(def scheme.Definition) (*scheme.Message, error) {
	compiled, err := scheme.Compile(def)
	if err != nil {
		return nil, err
	}
	s := &sample{
		def:      def,
		header:   http.Header{},
		query:    url.Values{},
		form:     url.Values{"text": {sampleText}},
		document: map[string]any{"id": "evt_1", "text": sampleText, "amount": json.Number("12.50")},
		params:   map[string]string{},
	}
	s.isForm = def.Carrier.In == "form" || def.Carrier.In == "field" || s.signs("{form-")
	switch {
	case s.signs("{field-sorted"):
		s.document["amount"] = json.Number("12") // which has one text form
	case s.signs("json-sorted("):
		s.document["amount"] = json.Number("12.5") // which is printed as it is
	case s.signs("{form-json}"):
		s.form.Set("text", "cafe & more") // which is ASCII
	case s.signs("{query-sorted"):
		s.query.Set("text", sampleText)
	}
	for kind, name := range s.terms() {
		s.put(kind, name, strings.TrimPrefix(name, "$.")+"-1")
	}
	for _, name := range compiled.Params() {
		s.put("param", name, sampleParam)
	}
	s.putWhatIsInTheBody()
	return s.message()
}

// A sample is a webhook in the making.
type sample struct {
	def         scheme.Definition
	header      http.Header
	query, form url.Values
	document    map[string]any
	params      map[string]string
	isForm      bool // and not a document
}

// signs reports whether the content of the scheme holds a text.
func (s *sample) signs(text string) bool { return strings.Contains(s.def.Content, text) }

var term = regexp.MustCompile(`\{(?:[\w-]+\()*([a-z-]+):([^{}()]+)\)*\}`)

// terms yields the terms of the definition that have a name: kinds and names.
func (s *sample) terms() func(yield func(kind, name string) bool) {
	text := s.def.Content + s.def.Event
	for _, place := range slices.Sorted(maps.Keys(s.def.Require)) {
		text += s.def.Require[place]
	}
	for _, sig := range s.def.Signatures {
		text += sig.Tag
	}
	text += strings.Join(s.def.Carrier.Fields, "")
	return func(yield func(kind, name string) bool) {
		for _, found := range term.FindAllStringSubmatch(text, -1) {
			if !yield(found[1], found[2]) {
				return
			}
		}
	}
}

// put puts text at a place.
func (s *sample) put(kind, name, text string) {
	switch kind {
	case "header":
		s.header.Set(name, text)
	case "query":
		s.query.Set(name, text)
	case "param":
		s.params[name] = sampleParam
	case "form":
		s.form.Set(name, text)
		s.isForm = true
	case "json", "raw", "secret-body":
		setPath(s.document, name, text)
		if s.signs("initial(json:" + name) {
			setPath(s.document, name, false)
		}
	case "claim":
		setPath(s.document, "$."+name, text) // what a Signer makes a token of
	case "values":
		object, list, _ := strings.Cut(name, ",")
		setPath(s.document, object+".value", text)
		setPath(s.document, list, []string{"value"})
	case "headers":
		if list, _, _ := strings.Cut(name, ","); !strings.HasPrefix(list, "jose:") { // there, a Signer writes it
			s.header.Set(list, name)
		}
	case "field":
		s.document[name] = text
		s.form.Set(name, text)
	}
}

// putWhatIsInTheBody puts there the timestamp, the id and what is required,
// which a Signer does not write.
func (s *sample) putWhatIsInTheBody() {
	put := func(place, text string) {
		if kind, name, _ := strings.Cut(place, ":"); kind == "json" || kind == "form" || kind == "field" {
			s.put(kind, name, text)
		}
	}
	if ts := s.def.Timestamp; ts != nil {
		put(ts.In, sampleTimes[ts.Unit])
	}
	if s.def.ID != nil {
		put(s.def.ID.In, sampleID)
	}
	for _, place := range slices.Sorted(maps.Keys(s.def.Require)) {
		text := s.def.Require[place]
		if strings.HasPrefix(text, "{param:") {
			text = sampleParam
		}
		put(place, text)
	}
}

func (s *sample) message() (*scheme.Message, error) {
	m := &scheme.Message{Method: http.MethodPost, URL: "http://receiver.example/hooks/in", Header: s.header, Params: s.params, ID: sampleID, Time: sampleTime}
	if len(s.query) > 0 {
		m.URL += "?" + s.query.Encode()
	}
	if s.isForm {
		m.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		m.Body = []byte(s.form.Encode())
		return m, nil
	}
	text, err := json.Marshal(s.document)
	if err != nil {
		return nil, err
	}
	m.Header.Set("Content-Type", "application/json")
	m.Body = slices.Concat([]byte("{ "), text[1:]) // not as a printer of JSON would print it
	return m, nil
}

// setPath sets the value at a path such as $.a.b, and the objects on the way.
func setPath(document map[string]any, path string, value any) {
	steps := strings.Split(strings.TrimPrefix(path, "$."), ".")
	last := len(steps) - 1
	for _, step := range steps[:last] {
		inner, ok := document[step].(map[string]any)
		if !ok {
			inner = map[string]any{}
			document[step] = inner
		}
		document = inner
	}
	document[steps[last]] = value
}
