package scheme_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// What stands in front of a list stands there once.
func TestListWithAStart(t *testing.T) {
	s := define(t, wholeList)
	one, two := scheme.NewSecret("one secret"), scheme.NewSecret("another secret")
	m := &scheme.Message{Header: make(http.Header), Body: []byte("{}"), ID: "a", Time: at}
	sign(t, signer(t, s, one, two), m)
	text := m.Header.Get("X-Sig")
	if list, ok := strings.CutPrefix(text, "v0="); !ok || strings.Count(list, ",") != 1 || strings.Contains(list, "v0") {
		t.Errorf("got %q, want v0= and two signatures", text)
	}
	for _, secret := range []scheme.Secret{one, two} {
		if err := verifier(t, s, secret).Verify(m.Header, m.Body); err != nil {
			t.Error(err)
		}
	}
	m.Header.Set("X-Sig", strings.TrimPrefix(text, "v0="))
	if err := verifier(t, s, one).Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrMalformed) {
		t.Errorf("without its start: got the error %v, want %v", err, scheme.ErrMalformed)
	}
}

// An optional id or timestamp is sent, and may be missing unless somebody
// asks how old a webhook is.
func TestOptionalParts(t *testing.T) {
	s := define(t, wholeList)
	secret := scheme.NewSecret("one secret")
	sent := func() *scheme.Message {
		m := &scheme.Message{Header: make(http.Header), Body: []byte("{}"), ID: "a", Time: at}
		sign(t, signer(t, s, secret), m)
		return m
	}
	m := sent()
	v := verifier(t, s, secret)
	if r, err := v.VerifyMessage(m); err != nil || r.ID != "a" || !r.Time.Equal(at) {
		t.Errorf("got %+v and the error %v, want the id and the time", r, err)
	}
	m.Header.Add("X-Id", "b")
	if err := v.Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrDuplicated) {
		t.Errorf("two ids: got the error %v, want %v", err, scheme.ErrDuplicated)
	}
	m = sent()
	m.Header.Set("X-Time", "yesterday")
	if err := v.Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrMalformed) {
		t.Errorf("a time that is none: got the error %v, want %v", err, scheme.ErrMalformed)
	}
	m = sent()
	m.Header.Del("X-Id")
	m.Header.Del("X-Time")
	if r, err := v.VerifyMessage(m); err != nil || r.ID != "" || !r.Time.IsZero() {
		t.Errorf("without them: got %+v and the error %v, want neither", r, err)
	}
	none := &scheme.Message{Header: make(http.Header), Body: []byte("{}")}
	sign(t, signer(t, s, secret), none)
	if none.ID != "" || none.Header.Get("X-Id") != "" {
		t.Errorf("without an id: got %q, want none", none.Header.Get("X-Id"))
	}
	m.Body = []byte("{ }")
	if err := v.Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrMismatch) {
		t.Errorf("another body: got the error %v, want %v", err, scheme.ErrMismatch)
	}
	m = sent()
	m.Header.Del("X-Time")
	strict := verifier(t, s, secret)
	strict.Tolerance = time.Hour
	if err := strict.Verify(m.Header, m.Body); !errors.Is(err, scheme.ErrMissing) {
		t.Errorf("without a time, with a tolerance: got the error %v, want %v", err, scheme.ErrMissing)
	}
}

// A fixed value in the carrier is sent, and no other one is accepted.
func TestRequiredFieldOfTheCarrier(t *testing.T) {
	s := define(t, `{"name": "fixed", "title": "Fixed", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{ts}.{carrier:h}.{header:X-A}.{body}",
		"timestamp": {"in": "carrier:t", "unit": "s"}, "require": {"carrier:h": "x-a"}}`)
	secret := scheme.NewSecret("one secret")
	m := &scheme.Message{Header: http.Header{"X-A": {"1"}}, Body: []byte("{}"), Time: at}
	sign(t, signer(t, s, secret), m)
	text := m.Header.Get("X-Sig")
	if !strings.HasPrefix(text, "t=1700000000,h=x-a,v1=") {
		t.Errorf("got %q, want t, h and v1", text)
	}
	v := verifier(t, s, secret)
	if err := v.Verify(m.Header, m.Body); err != nil {
		t.Error(err)
	}
	for change, want := range map[string]error{"h=x-b": scheme.ErrMalformed, "h=x-a,h=x-a": scheme.ErrDuplicated, "x=x-a": scheme.ErrMissing} {
		m.Header.Set("X-Sig", strings.Replace(text, "h=x-a", change, 1))
		if err := v.Verify(m.Header, m.Body); !errors.Is(err, want) {
			t.Errorf("%s: got the error %v, want %v", change, err, want)
		}
	}
}

// The known answer of Hook0's own sender, whose test signs two of the three headers.
func TestHook0KnownAnswer(t *testing.T) {
	def := catalog.MustGet("hook0-v1").Definition()
	def.Require = map[string]string{"carrier:h": "x-event-id x-event-type"}
	def.Content = strings.Replace(def.Content, "{header:Content-Type}.", "", 1)
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	m := &scheme.Message{
		Header: make(http.Header), Body: []byte("hello !"), Time: time.Unix(1636936200, 0),
		ID: "1a01cb48-5142-4d9b-8f90-d20cca61f0ee", Type: "service.resource.verb",
	}
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	const want = "t=1636936200,h=x-event-id x-event-type,v1=bc521546ba5de381b12f135782d2008b028c3065c191760b12b76850a8fc8f51"
	if got := m.Header.Get("X-Hook0-Signature"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
