package scheme_test

import (
	"errors"
	"net/http"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// plain is a scheme with its signature at a place, of a content.
func plain(t *testing.T, name, in, carrier, content, more string) *scheme.Scheme {
	t.Helper()
	return define(t, `{"name": "`+name+`", "title": "T", "carrier": {"in": "`+in+`", "name": "`+carrier+`"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "`+content+`"`+more+`}`)
}

func TestCheckTogether(t *testing.T) {
	a := plain(t, "a", "header", "X-A", "{body}", "")
	for _, c := range []struct {
		what, part string // an empty part: they go together
		b          *scheme.Scheme
	}{
		{"another header", "", plain(t, "b", "header", "X-B", "{body}", "")},
		{"a query parameter", "", plain(t, "b", "query", "sig", "{body}", "")},
		{"the same header", "X-A", plain(t, "b", "header", "x-a", "{body}", "")},
		{"the same header for its id", "X-A", plain(t, "b", "header", "X-B", "{body}", `, "id": {"in": "header:X-A"}`)},
		{"the same header for its time", "X-A", plain(t, "b", "header", "X-B", "{ts}{body}", `, "timestamp": {"in": "header:X-A", "unit": "s"}`)},
		{"the same header for the type", "X-A", plain(t, "b", "header", "X-B", "{body}", `, "event": "{header:X-A}"`)},
		{"a fixed value in the same header", "X-A", plain(t, "b", "header", "X-B", "{body}", `, "require": {"header:X-A": "1"}`)},
		{"the other's header in what it requires", "X-A", plain(t, "b", "header", "X-B", "{header:X-C}{body}", `, "require": {"header:X-C": "{header:X-A}"}`)},
		{"a further header", "X-A", define(t, `{"name": "b", "title": "T", "carrier": {"in": "header", "name": "X-B", "names": ["X-A"]},
			"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`)},
		{"the other's header in its content", "X-A", plain(t, "b", "header", "X-B", "{[}{header:X-A}.{]}{body}", "")},
		{"a body of its own", "envelope", catalog.MustGet("spaces")},
	} {
		for _, pair := range [][]*scheme.Scheme{{a, c.b}, {c.b, a}, {a, plain(t, "other", "header", "X-Other", "{body}", ""), c.b}} {
			err := scheme.CheckTogether(pair...)
			e, _ := errors.AsType[*scheme.Error](err)
			switch {
			case c.part == "" && err != nil:
				t.Errorf("%s: got the error %v, want none", c.what, err)
			case c.part != "" && (!errors.Is(err, scheme.ErrTogether) || http.CanonicalHeaderKey(e.Part) != http.CanonicalHeaderKey(c.part) || e.Hint() == ""):
				t.Errorf("%s: got the error %v, want %v about %s", c.what, err, scheme.ErrTogether, c.part)
			}
		}
	}
	query := plain(t, "b", "query", "sig", "{body}", "")
	for what, content := range map[string]string{"its URL": "{url}{body}", "the parameter": "{query:sig}{body}", "the query": "{raw-query}{body}", "its parameters": "{query-sorted:k=v&}{body}"} {
		if err := scheme.CheckTogether(query, plain(t, "c", "header", "X-C", content, "")); !errors.Is(err, scheme.ErrTogether) {
			t.Errorf("a parameter beside a scheme that signs %s: got the error %v, want %v", what, err, scheme.ErrTogether)
		}
	}
}

// What CheckTogether lets pass signs in any order, and each verifies.
func TestTogetherEachVerifies(t *testing.T) {
	names := []string{"svix", "standard-webhooks", "freispace", "webex", "github"}
	var schemes []*scheme.Scheme
	secrets := make(map[*scheme.Scheme]scheme.Secret)
	for _, name := range names {
		s := catalog.MustGet(name)
		schemes = append(schemes, s)
		secrets[s] = s.GenerateSecret()
	}
	if err := scheme.CheckTogether(schemes...); err != nil {
		t.Fatal(err)
	}
	for i := range schemes {
		m := &scheme.Message{Header: make(http.Header), Body: []byte(`{"a":1}`), ID: "evt_1", Time: at, Type: "a.b"}
		for j := range schemes {
			s := schemes[(i+j)%len(schemes)]
			sign(t, signer(t, s, secrets[s]), m)
		}
		for _, s := range schemes {
			if err := verifier(t, s, secrets[s]).Verify(m.Header, m.Body); err != nil {
				t.Errorf("begun with %s: %v", schemes[i].Name(), err)
			}
		}
	}
}

func TestSignSetsTheTypeInItsHeader(t *testing.T) {
	for _, c := range []struct{ event, typ, has, want string }{
		{"{header:X-Type}", "a.b", "", "a.b"},
		{"{header:X-Type}", "", "", ""},
		{"{header:X-Type}", "a.b", "theirs", "theirs"},
		{"{lower(header:X-Type)}", "a.b", "", ""},
		{"{header:X-Type}.{header:X-Action}", "a.b", "", ""},
		{"{json:$.type}", "a.b", "", ""},
	} {
		s := plain(t, "a", "header", "X-A", "{body}", `, "event": "`+c.event+`"`)
		m := &scheme.Message{Header: make(http.Header), Body: []byte("{}"), Type: c.typ}
		if c.has != "" {
			m.Header.Set("X-Type", c.has)
		}
		sign(t, signer(t, s, scheme.NewSecret("secret")), m)
		if got := m.Header.Get("X-Type"); got != c.want {
			t.Errorf("%s, type %q beside %q: got %q, want %q", c.event, c.typ, c.has, got, c.want)
		}
	}
	// It is there before the content is signed.
	s := plain(t, "a", "header", "X-A", "{header:X-Type}.{body}", `, "event": "{header:X-Type}"`)
	m := &scheme.Message{Header: make(http.Header), Body: []byte("{}"), Type: "a.b"}
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	v := verifier(t, s, scheme.NewSecret("secret"))
	if _, err := v.VerifyMessage(m); err != nil {
		t.Error(err)
	}
	m.Header.Set("X-Type", "c")
	if err := v.Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrMismatch) {
		t.Errorf("another type: got the error %v, want %v", err, scheme.ErrMismatch)
	}
	m = &scheme.Message{Header: make(http.Header), Body: []byte("{}"), Type: "a\nb"}
	if err := signer(t, s, scheme.NewSecret("secret")).Sign(m); !errors.Is(err, scheme.ErrMalformed) {
		t.Errorf("a type with a line end: got the error %v, want %v", err, scheme.ErrMalformed)
	}
}
