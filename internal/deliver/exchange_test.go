package deliver_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/store"
)

// What was sent and answered is kept of an attempt that failed, without
// credentials and as far as there is room, and of no other.
func TestExchange(t *testing.T) {
	o := open(t)
	var sent http.Header
	x := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Sealhook-Attempt") != "1" {
			return
		}
		sent = r.Header
		w.Header().Set("Set-Cookie", "id=their-cookie")
		w.Header().Set("X-Zeal", strings.Repeat("z", 9<<10))
		w.Header().Set("X-Why", "closed today")
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer x.Close()
	e := o.endpoint(strings.Replace(x.URL, "127.0.0.1", "localhost", 1), "a")
	e.Scheme = "gitlab"
	e.Settings = store.Settings{Headers: map[string]string{"X-Team": "billing", "X-Deploy-Token": "their-token"}, Transform: "{id}"}
	o.authorize(&e, `{"basic":{"username":"Aladdin","password":"open sesame"}}`)
	k := o.start(nil)
	d := o.final(k.publish("a", []byte(`{"id": 1, "name": "long"}`))[0].ID)
	attempts, err := o.store.Attempts(t.Context(), tenant, d.ID)
	o.must(err)
	if len(attempts) != 2 || attempts[0].Exchange == nil || attempts[1].Exchange != nil {
		t.Fatalf("got the attempts %+v, want two, the first one alone with its exchange", attempts)
	}
	kept := attempts[0].Exchange
	if string(kept.Body) != `{"id":1}` {
		t.Errorf("got the body %q, want that of the transformation", kept.Body)
	}
	request := make(http.Header)
	for _, f := range kept.Request {
		request.Add(f.Name, f.Value)
	}
	for name, values := range request {
		secret := slices.Contains([]string{"Authorization", "X-Gitlab-Token", "X-Deploy-Token"}, name)
		if got := values[0]; !secret && got != sent.Get(name) || secret && got != "[redacted]" {
			t.Errorf("%s: got %q, want what was sent (%q), unless it is a credential", name, got, sent.Get(name))
		}
	}
	for _, name := range []string{"Content-Type", "Sealhook-Delivery", "X-Team", "Authorization", "X-Gitlab-Token", "X-Deploy-Token"} {
		if request.Get(name) == "" {
			t.Errorf("the header %s was not kept", name)
		}
	}
	var names []string
	for _, f := range kept.Answer {
		names = append(names, f.Name)
		if strings.Contains(f.Value, "cookie") {
			t.Errorf("%s of the answer: got %q, want no credential", f.Name, f.Value)
		}
	}
	if want := []string{"Content-Length", "Date", "Set-Cookie", "X-Why"}; !slices.Equal(names, want) {
		t.Errorf("got the answer's headers %v, want %v: there is no room for the last one", names, want)
	}
	a := attempts[0]
	if sum := kept.DNS + kept.Connect + kept.TLS + kept.FirstByte; kept.DNS <= 0 || kept.Connect <= 0 || kept.TLS != 0 || kept.FirstByte <= 0 || sum > a.Duration {
		t.Errorf("got the times %+v within %s, want some for the lookup, the connection and the first byte", *kept, a.Duration)
	}
}
