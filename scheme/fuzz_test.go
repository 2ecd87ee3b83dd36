package scheme_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/schemetest"
)

// FuzzDefinition compiles any definition. One that compiles prints to the same
// definition, and signs what it verifies, or says why it cannot.
func FuzzDefinition(f *testing.F) {
	f.Add([]byte(whole))
	for _, name := range vendors {
		text, _ := catalog.Source(name)
		f.Add(text)
	}
	for i, s := range synthetic(f) {
		if i%8 == 0 {
			text, err := json.Marshal(s.Definition())
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		def, err := scheme.ParseDefinition(text)
		if err != nil {
			return
		}
		s, err := scheme.Compile(def)
		if err != nil {
			return
		}
		printed := asJSON(t, def)
		again, err := scheme.ParseDefinition([]byte(printed))
		if err != nil || asJSON(t, again) != printed {
			t.Fatalf("printed as %s, read again as %+v (%v)", printed, again, err)
		}
		secret := s.GenerateSecret()
		g, err := s.Signer(secret)
		if err != nil {
			return
		}
		g.Now = now
		m := message(`{"id": 1, "data": "x", "type": "t"}`)
		if err := g.Sign(m); err != nil {
			return
		}
		if _, err := verifier(t, s, secret).VerifyMessage(m); err != nil {
			t.Errorf("%s: what was signed is refused: %v\n%q %q", printed, err, m.Header, m.URL)
		}
	})
}

// FuzzVerifyNeverAccepts forges: nothing is accepted by a key that nobody
// knows, under no definition of the catalogue and no synthetic one. The seeds
// are genuine webhooks, signed with other keys.
func FuzzVerifyNeverAccepts(f *testing.F) {
	type forged struct {
		verifier *scheme.Verifier
		message  *scheme.Message
	}
	var all []forged
	seed := func(s *scheme.Scheme, m *scheme.Message) {
		def := s.Definition()
		_, query, _ := strings.Cut(m.URL, "?")
		f.Add(uint16(len(all)), m.Header.Get(def.Carrier.Name), m.Header.Get(strings.TrimPrefix(place(def), "header:")), m.ID, m.Header.Get("Content-Type"), query, m.Body)
		all = append(all, forged{verifier(f, s, otherSecret(f, s)), m})
	}
	for _, v := range schemetest.Vectors() {
		if v.Name == "catalog/"+v.Definition.Name+"/ok" {
			seed(get(f, v.Definition.Name), v.Message())
		}
	}
	if got, want := len(all), len(catalog.Names()); got != want {
		f.Fatalf("%d definitions, want %d", got, want)
	}
	for _, s := range synthetic(f) {
		seed(s, message(`{"data":"x","id":"1"}`))
	}
	for _, signature := range []string{"", "v1,", "sha256=", "t=1700000000,v1=", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", strings.Repeat("0", 64)} {
		f.Add(uint16(0), signature, "1700000000", "msg_1", "application/json", "a=b", []byte(`{"data":"x","id":"1"}`))
	}
	f.Add(uint16(0), "x", "2023-11-14T22:13:20Z", ".", "application/x-www-form-urlencoded", "sig=00&sig=", []byte("data=x&id=1"))
	f.Fuzz(func(t *testing.T, which uint16, signature, ts, id, kind, query string, body []byte) {
		target := all[int(which)%len(all)]
		def := target.verifier.Scheme().Definition()
		m := clone(target.message)
		m.URL, _, _ = strings.Cut(m.URL, "?")
		m.URL += "?" + query
		m.Body = body
		m.Header.Set("Content-Type", kind)
		if def.ID != nil {
			m.Header.Set(strings.TrimPrefix(def.ID.In, "header:"), id)
		}
		m.Header.Set(strings.TrimPrefix(place(def), "header:"), ts)
		m.Header.Set(def.Carrier.Name, signature)
		result, err := target.verifier.VerifyMessage(m)
		if err == nil {
			t.Fatalf("%s accepts %q, %q, %q", def.Name, m.URL, m.Header, body)
		}
		if c := code(err); c == err.Error() || result != (scheme.Result{}) {
			t.Errorf("%s: %+v, %v", def.Name, result, err)
		}
	})
}
