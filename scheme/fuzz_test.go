package scheme_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
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

// FuzzVerifyNeverAccepts forges: no header and no body is accepted by a key
// that nobody knows.
func FuzzVerifyNeverAccepts(f *testing.F) {
	var verifiers []*scheme.Verifier
	for _, name := range vendors {
		s := get(f, name)
		verifiers = append(verifiers, verifier(f, s, s.GenerateSecret(), s.GenerateSecret()))
	}
	for _, s := range synthetic(f) {
		verifiers = append(verifiers, verifier(f, s, otherSecret(f, s)))
	}
	for _, signature := range []string{"", "v1,", "sha256=", "t=1700000000,v1=", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "0000000000000000000000000000000000000000000000000000000000000000"} {
		f.Add(signature, "1700000000", "msg_1", "application/json", "a=b", []byte(`{"data":"x","id":"1"}`))
	}
	f.Add("x", "2023-11-14T22:13:20Z", ".", "application/x-www-form-urlencoded", "sig=00&sig=", []byte("data=x&id=1"))
	f.Fuzz(func(t *testing.T, signature, ts, id, kind, query string, body []byte) {
		for _, v := range verifiers {
			m := &scheme.Message{Method: "POST", URL: "https://a.example/?" + query, Header: http.Header{}, Body: body, Params: map[string]string{"account": id}}
			m.Header.Set("Content-Type", kind)
			m.Header.Set("X-Topic", id)
			def := v.Scheme().Definition()
			m.Header.Set(def.Carrier.Name, signature)
			for _, name := range []string{"X-Time", "webhook-timestamp", "X-Spaces-Request-Timestamp"} {
				m.Header.Set(name, ts)
			}
			m.Header.Set("webhook-id", id)
			result, err := v.VerifyMessage(m)
			if err == nil {
				t.Fatalf("%s accepts %q, %q", def.Name, m.Header, body)
			}
			if c := code(err); c == err.Error() || result != (scheme.Result{}) {
				t.Errorf("%s: %+v, %v", def.Name, result, err)
			}
		}
	})
}
