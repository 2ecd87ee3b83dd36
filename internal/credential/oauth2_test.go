package credential_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/credential"
	"github.com/sealhook/sealhook/internal/egress"
)

// An issuer is a token endpoint. It numbers its tokens.
type issuer struct {
	*httptest.Server
	n      atomic.Int32
	answer atomic.Value // func(w http.ResponseWriter, n int32)
}

func issue(t *testing.T) *issuer {
	x := new(issuer)
	x.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := x.n.Add(1)
		body, _ := io.ReadAll(r.Body)
		form, err := url.ParseQuery(string(body))
		id, secret, _ := r.BasicAuth()
		if err != nil || r.Method != "POST" || form.Get("grant_type") != "client_credentials" || form.Get("scope") != "read write" ||
			id != "id+%2F" || secret != "hunter%26two" || r.Header.Get("Content-Type") != "application/x-www-form-urlencoded" {
			t.Errorf("got %s %s as %s with %v, want the request of RFC 6749, section 4.4.2", r.Method, body, id, r.Header)
		}
		x.answer.Load().(func(http.ResponseWriter, int32))(w, n)
	}))
	t.Cleanup(x.Close)
	x.expiring(`3600`)
	return x
}

// expiring has it hand out tokens whose expires_in is the JSON text.
func (x *issuer) expiring(in string) {
	x.say(200, `{"access_token":"token-%d","token_type":"Bearer","expires_in":`+in+`}`)
}

// say has it answer with a status and a body, in which %d is the number.
func (x *issuer) say(status int, body string) {
	x.answer.Store(func(w http.ResponseWriter, n int32) {
		w.WriteHeader(status)
		io.WriteString(w, strings.ReplaceAll(body, "%d", fmt.Sprint(n)))
	})
}

// tokens returns Tokens whose clock is now, and the credentials for x.
func (x *issuer) tokens(t *testing.T, now *time.Time) (*credential.Tokens, *credential.OAuth2) {
	t.Helper()
	c := egress.New(egress.Policy{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}, egress.Options{Timeout: 2 * time.Second})
	t.Cleanup(c.Close)
	o := parse(t, oauth2(`"`+x.URL+`/token"`, `"id /"`, `"hunter&two"`, `["read","write"]`)).OAuth2
	return &credential.Tokens{Client: c, Now: func() time.Time { return *now }}, o
}

func TestTokensAreKept(t *testing.T) {
	x, now := issue(t), time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	tokens, o := x.tokens(t, &now)
	step := func(after time.Duration, want string) credential.Token {
		t.Helper()
		now = now.Add(after)
		token, err := tokens.Get(t.Context(), o)
		if err != nil || token.Authorization() != "Bearer "+want {
			t.Fatalf("got %q, error %v, want %s", token.Authorization(), err, want)
		}
		return token
	}
	step(0, "token-1")
	step(3600*time.Second-31*time.Second, "token-1")
	x.expiring(`"100"`) // as a text
	step(time.Second, "token-2")
	step(69*time.Second, "token-2")
	x.expiring(`864000`)
	step(time.Second, "token-3")
	step(time.Hour-time.Second, "token-3") // an hour is the most
	x.say(200, `{"access_token":"token-%d","token_type":"bearer"}`)
	step(time.Second, "token-4")
	step(5*time.Minute-time.Second, "token-4")
	x.expiring(`20`) // too short to be kept
	step(time.Second, "token-5")
	last := step(0, "token-6")

	x.expiring(`3600`)
	if _, ok := tokens.Renew(t.Context(), o, last); ok {
		t.Error("a token that was just fetched was renewed")
	}
	step(0, "token-7")
	old := step(10*time.Second, "token-7")
	if renewed, ok := tokens.Renew(t.Context(), o, old); !ok || renewed.Authorization() != "Bearer token-8" {
		t.Errorf("renewed: got %q, %t, want token-8", renewed.Authorization(), ok)
	}
	if renewed, ok := tokens.Renew(t.Context(), o, old); !ok || renewed.Authorization() != "Bearer token-8" {
		t.Errorf("renewed by another one: got %q, %t, want token-8", renewed.Authorization(), ok)
	}
}

func TestTokensAreFetchedOnce(t *testing.T) {
	x, now := issue(t), time.Now()
	tokens, o := x.tokens(t, &now)
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			if _, err := tokens.Get(t.Context(), o); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := x.n.Load(); n != 1 {
		t.Errorf("50 callers: got %d requests, want 1", n)
	}
}

func TestNoToken(t *testing.T) {
	for body, want := range map[string]string{
		`401 {"error":"invalid_client","error_description":"hunter"}`: "the token endpoint answered 401: invalid_client",
		`400 {"error":"hunter"}`: "the token endpoint answered 400",
		`500 oops`:               "the token endpoint answered 500",
		`302 {"access_token":"a","token_type":"bearer"}`:                                 "the token endpoint answered 302",
		`201 {"access_token":"a","token_type":"bearer"}`:                                 "the token endpoint answered 201",
		`200 access_token=a&token_type=bearer`:                                           "the token endpoint's answer is not the JSON of RFC 6749, section 5.1",
		`200 {"access_token":"a","token_type":"mac"}`:                                    "the token is not a bearer token",
		`200 {"access_token":"","token_type":"bearer"}`:                                  "the token is empty, too long, or no text for a header",
		`200 {"access_token":"a\r\nX: b","token_type":"bearer"}`:                         "the token is empty, too long, or no text for a header",
		`200 {"access_token":"` + strings.Repeat("a", 5000) + `","token_type":"bearer"}`: "the token is empty, too long, or no text for a header",
		`200 {"access_token":"a","token_type":"bearer"}` + strings.Repeat(" ", 20<<10):   "the token endpoint's answer is not the JSON of RFC 6749, section 5.1",
	} {
		x, now := issue(t), time.Now()
		tokens, o := x.tokens(t, &now)
		var status int
		if _, err := fmt.Sscan(body, &status); err != nil {
			t.Fatal(err)
		}
		x.say(status, body[4:])
		for range 2 { // the second time from memory
			_, err := tokens.Get(t.Context(), o)
			if e, ok := errors.AsType[*credential.Error](err); !ok || e.Error() != "fetch an access token: "+want {
				t.Errorf("%.80s: got the error %v, want %s", body, err, want)
			}
		}
		if n := x.n.Load(); n != 1 {
			t.Errorf("%.80s: got %d requests, want 1", body, n)
		}
		x.expiring(`3600`)
		now = now.Add(2 * time.Second)
		if _, err := tokens.Get(t.Context(), o); err != nil {
			t.Errorf("%.80s: two seconds later: got the error %v, want a token", body, err)
		}
	}
}

// The token endpoint is a URL like an endpoint's: judged again when it is dialled.
func TestTokenEndpointIsGuarded(t *testing.T) {
	c := egress.New(egress.Policy{}, egress.Options{})
	t.Cleanup(c.Close)
	tokens := &credential.Tokens{Client: c, Now: time.Now}
	_, err := tokens.Get(t.Context(), parse(t, oauth2(`"https://127.0.0.1/latest"`, `"id"`, `"hunter"`, `[]`)).OAuth2)
	if e, ok := errors.AsType[*egress.Error](err); !ok || e.Cause != egress.CauseBlocked {
		t.Errorf("got the error %v, want a blocked one", err)
	}
	if strings.Contains(err.Error(), "latest") || strings.Contains(err.Error(), "hunter") {
		t.Errorf("the error holds a URL or a secret: %v", err)
	}
}
