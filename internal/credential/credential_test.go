package credential_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/egress"
)

func parse(t *testing.T, text string) *credential.Credential {
	t.Helper()
	c := new(credential.Credential)
	if err := json.Unmarshal([]byte(text), c); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCheck(t *testing.T) {
	long := strings.Repeat("x", credential.MaxText+1)
	for text, field := range map[string]string{
		`{}`: "fine",
		`{"basic":{"username":"ada","password":"hunter2: é"}}`:                   "fine",
		`{"basic":{"username":"","password":"hunter2"}}`:                         "fine",
		`{"basic":{"username":"","password":""}}`:                                "basic.username",
		`{"basic":{"username":"a:b","password":"hunter2"}}`:                      "basic.username",
		`{"basic":{"username":"a","password":"hunter2\n"}}`:                      "basic.password",
		`{"basic":{"username":"a","password":"` + long + `"}}`:                   "basic.password",
		`{"bearer":{"token":"hunter2"}}`:                                         "fine",
		`{"bearer":{"token":""}}`:                                                "bearer.token",
		`{"bearer":{"token":"hunter2 x"}}`:                                       "bearer.token",
		`{"bearer":{"token":"hunter2é"}}`:                                        "bearer.token",
		`{"bearer":{"token":"` + long + `"}}`:                                    "bearer.token",
		`{"bearer":{"token":"a"},"basic":{"username":"a"}}`:                      "",
		oauth2(`"https://id.example/token"`, `"id"`, `"hunter2"`, `["a"]`):       "fine",
		oauth2(`"https://127.0.0.1/token"`, `"id"`, `"hunter2"`, `[]`):           "oauth2.token_url",
		oauth2(`"http://id.example/token"`, `"id"`, `"hunter2"`, `[]`):           "oauth2.token_url",
		oauth2(`"https://id.example/token"`, `""`, `"hunter2"`, `[]`):            "oauth2.client_id",
		oauth2(`"https://id.example/token"`, `"id"`, `""`, `[]`):                 "oauth2.client_secret",
		oauth2(`"https://id.example/token"`, `"id"`, `"hunter2"`, `["a","b c"]`): "oauth2.scopes[1]",
		`{"client_certificate":{"chain":"x","key":"hunter2"}}`:                   "client_certificate",
	} {
		err := parse(t, text).Check(egress.Policy{})
		f, ok := errors.AsType[*credential.FieldError](err)
		switch {
		case field == "fine" && err != nil, field != "fine" && (!ok || f.Field != field):
			t.Errorf("%.80s: got the error %v, want one about %q", text, err, field)
		case err != nil && strings.Contains(err.Error(), "hunter2"):
			t.Errorf("the error holds the secret: %v", err)
		}
	}
}

func oauth2(url, id, secret, scopes string) string {
	return `{"oauth2":{"token_url":` + url + `,"client_id":` + id + `,"client_secret":` + secret + `,"scopes":` + scopes + `}}`
}

func TestCompile(t *testing.T) {
	for text, want := range map[string]string{
		`{"basic":{"username":"Aladdin","password":"open sesame"}}`: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", // RFC 7617, section 2
		`{"bearer":{"token":"mF_9.B5f-4.1JqM"}}`:                    "Bearer mF_9.B5f-4.1JqM",
		oauth2(`"https://id.example/"`, `"id"`, `"s"`, `[]`):        "",
	} {
		c := parse(t, text)
		compiled, err := credential.Compile(c.Secret())
		if err != nil || compiled.Authorization() != want || compiled.Identity != nil || (compiled.OAuth2 != nil) != (want == "") {
			t.Errorf("%s: got %+v, error %v, want the header %q", text, compiled, err, want)
		}
	}
	if kinds := parse(t, `{"client_certificate":{"chain":"","key":""},"bearer":{"token":"a"}}`).Kinds(); !slices.Equal(kinds, []string{"bearer", "client_certificate"}) {
		t.Errorf("got the kinds %v, want bearer and client_certificate", kinds)
	}
}

// A secret shows in its JSON, which is sealed, and nowhere else.
func TestPrintedRedacted(t *testing.T) {
	c := parse(t, `{"basic":{"username":"ada","password":"hunter2"}}`)
	for _, text := range []string{fmt.Sprintf("%v %+v %#v %s", *c.Basic, *c.Basic, c.Basic.Password, c.Basic.Password), fmt.Sprint(c.Secret())} {
		if strings.Contains(text, "hunter2") {
			t.Errorf("printed as %s", text)
		}
	}
}

// Whatever text is read, Check and Compile come to an end, and agree.
func FuzzCredential(f *testing.F) {
	f.Add(`{"basic":{"username":"a","password":"b"}}`)
	f.Add(`{"bearer":{"token":"a"}}`)
	f.Add(oauth2(`"https://id.example/"`, `"id"`, `"s"`, `["a"]`))
	f.Add(`{"client_certificate":{"chain":"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----","key":""}}`)
	f.Fuzz(func(t *testing.T, text string) {
		c := new(credential.Credential)
		if json.Unmarshal([]byte(text), c) != nil || c.Check(egress.Policy{}) != nil {
			return
		}
		compiled, err := credential.Compile(c.Secret())
		if err != nil {
			t.Fatalf("accepted, and not compiled: %v", err)
		}
		if a := compiled.Authorization(); a != "" {
			if err := egress.CheckHeader("Authorization", a); err != nil {
				t.Errorf("a header that cannot be sent: %v", err)
			}
		}
	})
}
