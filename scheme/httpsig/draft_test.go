package httpsig_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/httpsig"
)

// keygenKey and the answer below are in the README of Keygen's own client,
// github.com/keygen-sh/keygen-go. Keygen signs answers and webhooks alike, but
// for the host.
const keygenKey = "e8601e48b69383ba520245fd07971e983d06d22c4257cfd82304601479cee788"

var keygenExamples = []struct {
	file, method, path, date, digest, signature string
}{
	{
		"keygen-me.json", "GET", "/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/me",
		"Wed, 15 Jun 2022 18:52:14 GMT", "sha-256=d4uZ26hjiUNqopuSkYcYwg2aBuNtr4D1/9iDhlvf0H8=",
		"IiyYX1ah2HFzbcCx+3sv+KJpOppFdMRuZ7NWlnwZMKAf5khj9c4TO4z6fr62BqNXlyROOTxZinX8UpXHJHVyAw==",
	},
}

func TestKeygen(t *testing.T) {
	v, err := catalog.MustGet("keygen").Verifier(scheme.NewSecret(keygenKey))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range keygenExamples {
		t.Run(x.file, func(t *testing.T) {
			body, err := os.ReadFile(filepath.Join("testdata", x.file))
			if err != nil {
				t.Fatal(err)
			}
			date, err := http.ParseTime(x.date)
			if err != nil {
				t.Fatal(err)
			}
			v.Now = func() time.Time { return date.Add(4 * time.Minute) }
			m := &scheme.Message{Method: x.method, URL: "https://api.keygen.sh" + x.path, Body: body, Header: http.Header{
				"Date":   {x.date},
				"Digest": {x.digest},
				"Keygen-Signature": {`keyid="1fddcec8-8dd3-4d8d-9b16-215cac0f9b52", algorithm="ed25519", signature="` + x.signature +
					`", headers="(request-target) host date digest"`},
			}}
			result, err := v.VerifyMessage(m)
			if err != nil {
				t.Fatal(err)
			}
			if !result.Time.Equal(date) {
				t.Errorf("got the time %v, want %v", result.Time, date)
			}
			v.Now = func() time.Time { return date.Add(6 * time.Minute) }
			if _, err := v.VerifyMessage(m); !errors.Is(err, scheme.ErrExpired) {
				t.Errorf("six minutes later: got %v, want %v", err, scheme.ErrExpired)
			}
			m.URL = "https://other.example" + x.path
			if _, err := v.VerifyMessage(m); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("another host: got %v, want %v", err, scheme.ErrMismatch)
			}
		})
	}
}

// draftDefinition returns one of the older draft.
func draftDefinition() scheme.Definition {
	options, _ := json.Marshal(httpsig.Options{Components: []string{"(request-target)", "host", "date", "digest"}})
	return scheme.Definition{
		Name: "test", Title: "Test",
		Hook: "http-signatures", Options: options,
		Carrier:    scheme.Carrier{In: "header", Name: "Signature"},
		Signatures: []scheme.Signature{{Tag: "hmac-sha256", Algorithm: "hmac-sha256", Encoding: "base64", Key: [][]string{{"base64"}}}},
		Timestamp:  &scheme.Timestamp{In: "header:Date", Unit: "http-date", Tolerance: scheme.Duration(5 * time.Minute)},
	}
}

func TestDraftBothWays(t *testing.T) {
	s := compile(t, draftDefinition())
	key := s.GenerateSecret()
	m := testRequest()
	m.Params = map[string]string{"keyid": "key-1"}
	sign(t, s, m, key)
	if err := verify(t, s, m, key); err != nil {
		t.Fatal(err)
	}
	if !s.SignsBody() {
		t.Error("the signature does not cover the body")
	}
	if want := `keyid="key-1", algorithm="hmac-sha256", signature="`; !strings.HasPrefix(m.Header.Get("Signature"), want) {
		t.Errorf("got %s, want it to begin with %s", m.Header.Get("Signature"), want)
	}
	m.Params["keyid"] = `a"`
	g, err := s.Signer(key)
	if err != nil {
		t.Fatal(err)
	}
	if err := g.Sign(m); !errors.Is(err, scheme.ErrMalformed) {
		t.Errorf("a quote in the key's id: got %v, want %v", err, scheme.ErrMalformed)
	}
}

func TestDraftRefused(t *testing.T) {
	s := compile(t, draftDefinition())
	key := secret(t, "")
	text := func(from, to string) func(*scheme.Message) {
		return func(m *scheme.Message) {
			m.Header.Set("Signature", strings.Replace(m.Header.Get("Signature"), from, to, 1))
		}
	}
	tests := []struct {
		name   string
		change func(m *scheme.Message)
		want   error
	}{
		{"another spelling, which is good", text("keyid=", "keyId="), nil},
		{"the key says which algorithm, which is good", text(`"hmac-sha256"`, `"hs2019"`), nil},
		{"another algorithm", text(`"hmac-sha256"`, `"ed25519"`), scheme.ErrMalformed},
		{"no signature", func(m *scheme.Message) { m.Header.Del("Signature") }, scheme.ErrMissing},
		{"less is covered", text(" digest", ""), scheme.ErrMalformed},
		{"another order", text("host date", "date host"), scheme.ErrMismatch},
		{"one thing twice", text("host date", "host host date"), scheme.ErrMalformed},
		{"more than is known", text("host date", "host (created) date"), scheme.ErrMalformed},
		{"too many", text("host date", "host "+strings.Repeat("a ", httpsig.MaxComponents)+"date"), scheme.ErrMalformed},
		{"nothing behind a comma", text(`digest"`, `digest",`), scheme.ErrMalformed},
		{"no comma", text(`", algorithm`, `" algorithm`), scheme.ErrMalformed},
		{"a parameter twice", text(`algorithm=`, `headers="date", algorithm=`), scheme.ErrMalformed},
		{"an escape", text(`keyid="`, `keyid="\`), scheme.ErrMalformed},
		{"not base64", text(`signature="`, `signature="!`), scheme.ErrMalformed},
		{"another key's id", func(m *scheme.Message) { m.Params = map[string]string{"keyid": "other"} }, scheme.ErrMalformed},
		{"no date", func(m *scheme.Message) { m.Header.Del("Date") }, scheme.ErrMissing},
		{"no such date", func(m *scheme.Message) { m.Header.Set("Date", "today") }, scheme.ErrMalformed},
		{"another date", func(m *scheme.Message) { m.Header.Set("Date", "Tue, 20 Apr 2021 02:07:54 GMT") }, scheme.ErrMismatch},
		{"another path", func(m *scheme.Message) { m.URL += "x" }, scheme.ErrMismatch},
		{"another body", func(m *scheme.Message) { m.Body = []byte("x") }, scheme.ErrMismatch},
		{"a digest that nobody checks", func(m *scheme.Message) { m.Header.Set("Digest", "md5=YQ==") }, scheme.ErrMalformed},
		{"no method", func(m *scheme.Message) { m.Method = "" }, scheme.ErrMissing},
		{"no URL", func(m *scheme.Message) { m.URL = "" }, scheme.ErrMissing},
		{"too long", text(`keyid="`, `keyid="`+strings.Repeat("x", scheme.MaxCarrier)), scheme.ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := testRequest()
			sign(t, s, m, key)
			tt.change(m)
			if err := verify(t, s, m, key); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

func TestDraftDefinitions(t *testing.T) {
	tests := map[string]func(def *scheme.Definition){
		"a label":              func(def *scheme.Definition) { def.Options = []byte(`{"components":["date"],"label":"a"}`) },
		"an unknown component": func(def *scheme.Definition) { def.Options = []byte(`{"components":["date","@method"]}`) },
		"a component twice":    func(def *scheme.Definition) { def.Options = []byte(`{"components":["date","date"]}`) },
		"a date not signed":    func(def *scheme.Definition) { def.Options = []byte(`{"components":["digest"]}`) },
		"another timestamp":    func(def *scheme.Definition) { def.Timestamp.In = "carrier:created" },
		"another unit":         func(def *scheme.Definition) { def.Timestamp.Unit = "s" },
		"an id":                func(def *scheme.Definition) { def.ID = &scheme.IDPart{In: "carrier:nonce"} },
		"another algorithm":    func(def *scheme.Definition) { def.Signatures[0].Tag = "hmac-sha512" },
	}
	for name, change := range tests {
		def := draftDefinition()
		change(&def)
		if _, err := scheme.Compile(def); !errors.Is(err, scheme.ErrDefinition) {
			t.Errorf("%s: got %v, want %v", name, err, scheme.ErrDefinition)
		}
	}
}

// FuzzDraft looks for requests that make a verifier panic, and for changes of
// a signed request that it accepts.
func FuzzDraft(f *testing.F) {
	s := compile(f, draftDefinition())
	key := secret(f, "")
	v, err := s.Verifier(key)
	if err != nil {
		f.Fatal(err)
	}
	v.Now = func() time.Time { return at }
	good := testRequest()
	sign(f, s, good, key)
	f.Add(good.URL, good.Header.Get("Signature"), good.Header.Get("Digest"), good.Body)
	f.Add("https://example.com", `a="b" , headers="date",c=""`, "sha-256=YQ==,sha-512", []byte{})
	f.Fuzz(func(t *testing.T, url, signature, digest string, body []byte) {
		m := &scheme.Message{Method: good.Method, URL: url, Body: body, Header: http.Header{
			"Date": good.Header["Date"], "Signature": {signature}, "Digest": {digest},
		}}
		if _, err := v.VerifyMessage(m); err == nil && string(body) != string(good.Body) {
			t.Errorf("accepted %q with the body %q", url, body)
		}
	})
}
