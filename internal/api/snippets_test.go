package api_test

import (
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme/snippet"
)

// snippets returns the code at a path by its language.
func (g *gateway) snippets(path string) map[string]snippet.Snippet {
	g.t.Helper()
	var got struct{ Items []snippet.Snippet }
	g.do("GET", path, "").want(200, &got)
	code := map[string]snippet.Snippet{}
	for _, s := range got.Items {
		code[s.Lang] = s
	}
	return code
}

func TestSnippets(t *testing.T) {
	g := start(t)
	all := g.snippets("/v1/schemes/github/snippets")
	if len(all) != len(snippet.Languages()) || !strings.Contains(all["python"].Code, "X-Hub-Signature-256") || all["python"].Install != "pip install flask" {
		t.Errorf("got %+v, want one for each of %v", all["python"], snippet.Languages())
	}
	if got := g.snippets("/v1/schemes/plaid/snippets"); got["go"].Code == "" || got["ruby"].Code != "" || got["ruby"].Missing == "" {
		t.Errorf("got %+v, want code in Go, and in Ruby the reason why there is none", got)
	}
	if got := g.snippets("/v1/schemes/standard-webhooks/snippets?public_key=true")["php"].Code; !strings.Contains(got, "WEBHOOK_PUBLIC_KEY") {
		t.Errorf("got %s, want code that has a public key", got)
	}
	g.do("GET", "/v1/schemes/nothing/snippets", "").wantProblem(404, "not_found")
}

// The code for an endpoint is that for its scheme, which may be the tenant's
// own, and for the kind of key that it has. The secret is not in it.
func TestEndpointSnippets(t *testing.T) {
	g := start(t)
	const own = `{"name":"mine","title":"Mine","carrier":{"in":"header","name":"X-Mine"},
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{body}"}`
	g.do("PUT", tenantPath+"/schemes/mine", own).want(200, nil)
	for _, test := range []struct{ scheme, secret, env, holds string }{
		{"mine", "a secret of mine", "WEBHOOK_SECRET", "X-Mine"},
		{"standard-webhooks", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "WEBHOOK_SECRET", "v1"},
		{"standard-webhooks", "whsk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "WEBHOOK_PUBLIC_KEY", "v1a"},
	} {
		var e struct{ ID string }
		g.do("POST", tenantPath+"/endpoints", `{"url":"https://receiver.example/hooks","event_types":["*"],"scheme":"`+test.scheme+`","secret":"`+test.secret+`"}`).want(201, &e)
		all := g.snippets(tenantPath + "/endpoints/" + e.ID + "/snippets")
		if got := all["python"].Code; !strings.Contains(got, `"`+test.holds+`"`) {
			t.Errorf("%s: got %s\nwant %s in it", test.scheme, got, test.holds)
		}
		for lang, got := range all {
			if len(got.Env) == 0 || got.Env[0] != test.env {
				t.Errorf("%s in %s: got the variables %v, want %s", test.scheme, lang, got.Env, test.env)
			}
			if strings.Contains(got.Code, test.secret) {
				t.Errorf("%s in %s holds the secret", test.scheme, lang)
			}
		}
	}
	g.do("GET", tenantPath+"/endpoints/ep_0000000000000/snippets", "").wantProblem(404, "not_found")
}
