package scheme_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A receiver verifies what it was sent before it parses it.
func ExampleVerifier_Verify() {
	v, err := catalog.MustGet("standard-webhooks").Verifier(scheme.NewSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
	if err != nil {
		fmt.Println(err)
		return
	}
	v.Now = func() time.Time { return time.Unix(1614265330, 0) } // only so that this example does not age

	header := http.Header{}
	header.Set("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
	header.Set("webhook-timestamp", "1614265330")
	header.Set("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")

	fmt.Println(v.Verify(header, []byte(`{"test": 2432232314}`)))
	fmt.Println(v.Verify(header, []byte(`{"test": 1000000000}`)))
	// Output:
	// <nil>
	// standard-webhooks: webhook-signature: signature does not match
}

// A receiver decides by the reason, and shows people the hint.
func ExampleError() {
	v, err := catalog.MustGet("freispace").Verifier(scheme.NewSecret("webhook_secret_key"))
	if err != nil {
		fmt.Println(err)
		return
	}
	err = v.Verify(http.Header{}, []byte(`{}`))
	if errors.Is(err, scheme.ErrMissing) {
		fmt.Println(err)
	}
	if e, ok := errors.AsType[*scheme.Error](err); ok {
		fmt.Println(e.Code(), v.Scheme().Status(err))
		fmt.Println(e.Hint())
	}
	// Output:
	// freispace: X-Freispace-Signature: missing
	// missing 400
	// check that the webhook is of this scheme, and that no proxy on the way drops its headers
}

// A server puts the Handler in front of its own: it sees genuine webhooks only.
func ExampleVerifier_Handler() {
	s := catalog.MustGet("standard-webhooks")
	secret := s.GenerateSecret()
	v, err := s.Verifier(secret)
	if err != nil {
		fmt.Println(err)
		return
	}
	v.Replays = new(scheme.MemoryReplays) // each webhook counts once

	http.Handle("POST /webhooks", v.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		result, _ := scheme.ResultOf(r.Context())
		body, err := io.ReadAll(r.Body)
		fmt.Println("received", result.ID, string(body), err)
	})))

	server := httptest.NewServer(http.DefaultServeMux)
	defer server.Close()
	g, err := s.Signer(secret)
	if err != nil {
		fmt.Println(err)
		return
	}
	for range 2 {
		r, err := http.NewRequest("POST", server.URL+"/webhooks", strings.NewReader(`{"type":"user.created"}`))
		if err != nil {
			fmt.Println(err)
			return
		}
		if err := g.SignRequest(r, "msg_1"); err != nil {
			fmt.Println(err)
			return
		}
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			fmt.Println(err)
			return
		}
		resp.Body.Close()
		fmt.Println(resp.Status)
	}
	// Output:
	// received msg_1 {"type":"user.created"} <nil>
	// 200 OK
	// 401 Unauthorized
}

// A sender signs with each of two secrets while one takes over from the other.
func ExampleSigner_Sign() {
	g, err := catalog.MustGet("standard-webhooks").Signer(
		scheme.NewSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
		scheme.NewSecret("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"),
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	m := scheme.Message{
		Body: []byte(`{"test": 2432232314}`),
		ID:   "msg_p5jXN8AQM9LWM0D4loKWxJek", // left out: a random one
		Time: time.Unix(1614265330, 0),       // left out: now
	}
	if err := g.Sign(&m); err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range []string{"webhook-id", "webhook-timestamp", "webhook-signature"} {
		fmt.Println(name+":", strings.ReplaceAll(m.Header.Get(name), " ", "\n    "))
	}
	// Output:
	// webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek
	// webhook-timestamp: 1614265330
	// webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
	//     v1,78nXHjpFP0tVJQW5D0SBwmVyyW87BV/rL6MgfM/Bw44=
}

// A provider that the catalogue does not have is a definition away.
func ExampleCompile() {
	def, err := scheme.ParseDefinition([]byte(`{
		"name": "acme",
		"title": "Acme",
		"carrier": {"in": "header", "name": "Acme-Signature", "grammar": "pairs", "separator": ",", "assign": "="},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}],
		"content": "{ts}.{body}",
		"timestamp": {"in": "carrier:t", "unit": "s", "tolerance": "5m"}
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	acme, err := scheme.Compile(def)
	if err != nil {
		fmt.Println(err)
		return
	}
	g, err := acme.Signer(scheme.NewSecret("a secret of our own"))
	if err != nil {
		fmt.Println(err)
		return
	}
	m := scheme.Message{Body: []byte("{}"), Time: time.Unix(1700000000, 0)}
	if err := g.Sign(&m); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(m.Header.Get("Acme-Signature"))
	// Output:
	// t=1700000000,v1=a9a005b613f079cfa7fd7637e929470409170abfb99d6257bac9e65f3e5bf4c6
}

// A secret cannot be printed by accident.
func ExampleSecret() {
	secret := scheme.NewSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	fmt.Printf("%v %q %+v\n", secret, secret, struct{ Key scheme.Secret }{secret})
	// Output:
	// [redacted] [redacted] {Key:[redacted]}
}
