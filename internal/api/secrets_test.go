package api_test

import (
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

type rotated struct {
	ID, Secret string
	PublicKey  string    `json:"public_key"`
	Until      time.Time `json:"previous_end_at"`
}

type revealed struct {
	Items []struct {
		ID, Secret string
		PublicKey  string    `json:"public_key"`
		End        time.Time `json:"end_at"`
	}
}

// owners are an endpoint and a source: their secrets work alike.
func (g *gateway) owners(secret string) []string {
	e := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"secret":"` + secret + `"}`)
	s := g.source(`{"name":"in","scheme":"standard-webhooks","secret":"` + secret + `"}`)
	if e.Secret != "" || s.Secret != "" {
		g.t.Error("a given secret is in an answer")
	}
	return []string{tenantPath + "/endpoints/" + e.ID, tenantPath + "/sources/" + s.ID}
}

const (
	givenSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	otherSecret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
)

func TestRotate(t *testing.T) {
	g := start(t)
	for _, path := range g.owners(givenSecret) {
		var r rotated
		g.do("POST", path+"/secrets/rotate", "").want(200, &r)
		if !strings.HasPrefix(r.Secret, "whsec_") || !r.Until.Equal(g.clock().Add(24*time.Hour)) {
			t.Errorf("got %+v, want a generated secret and 24 hours", r)
		}
		generated := r.Secret
		r = rotated{}
		g.do("POST", path+"/secrets/rotate", `{"secret":"`+otherSecret+`","overlap":"90m"}`).want(200, &r)
		if r.Secret != "" || !r.Until.Equal(g.clock().Add(90*time.Minute)) {
			t.Errorf("got %+v, want no secret and 90 minutes", r)
		}
		var all revealed
		g.do("POST", path+"/secrets/reveal", "").want(200, &all)
		if len(all.Items) != 3 {
			t.Fatalf("got %d live secrets, want 3", len(all.Items))
		}
		for _, want := range []string{givenSecret, generated, otherSecret} {
			found := false
			for _, item := range all.Items {
				found = found || item.Secret == want
			}
			if !found {
				t.Errorf("got %+v, want %s among them", all.Items, want)
			}
		}

		g.do("POST", path+"/secrets/rotate", `{"overlap":"0s"}`).want(200, &r)
		all = revealed{}
		g.do("POST", path+"/secrets/reveal", "").want(200, &all)
		if len(all.Items) != 1 || all.Items[0].Secret != r.Secret || !all.Items[0].End.IsZero() {
			t.Errorf("got %+v, want the last secret alone", all.Items)
		}

		for _, body := range []string{`{"overlap":"721h"}`, `{"overlap":"-1s"}`, `{"overlap":"soon"}`, `{"overlap":""}`} {
			if p := g.do("POST", path+"/secrets/rotate", body).wantProblem(422, "invalid"); p.location() != "body.overlap" {
				t.Errorf("%s: got location %v, want body.overlap", body, p.location())
			}
		}
		g.do("POST", path+"/secrets/rotate", `{"secret":"whsec_short"}`).wantProblem(422, "bad_secret")
		for range scheme.MaxSecrets - 1 {
			g.do("POST", path+"/secrets/rotate", "").want(200, nil)
		}
		g.do("POST", path+"/secrets/rotate", "").wantProblem(422, "bad_secret")
	}
	if log := g.log.String(); strings.Count(log, "action=reveal-source-secrets")+strings.Count(log, "action=reveal-endpoint-secrets") != 4 || strings.Contains(log, "whsec_") {
		t.Errorf("got log %s, want 4 secrets revealed, and none of them", log)
	}
}

func TestAsymmetric(t *testing.T) {
	g := start(t)
	// A key pair of the scheme's own, in the form its documents use.
	def := catalog.MustGet("standard-webhooks").Definition()
	def.Name = "ed25519-only"
	def.Signatures = def.Signatures[1:]
	asymmetric, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	g.api.Schemes = func(name string) (*scheme.Scheme, bool) {
		if name == def.Name {
			return asymmetric, true
		}
		return catalog.Get(name)
	}
	c := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"scheme":"ed25519-only"}`)
	if !strings.HasPrefix(c.Secret, "whsk_") || !strings.HasPrefix(c.PublicKey, "whpk_") {
		t.Errorf("got secret %q and public key %q, want whsk_… and whpk_…", c.Secret, c.PublicKey)
	}
	var all revealed
	g.do("POST", tenantPath+"/endpoints/"+c.ID+"/secrets/reveal", "").want(200, &all)
	if len(all.Items) != 1 || all.Items[0].Secret != c.Secret || all.Items[0].PublicKey != c.PublicKey {
		t.Errorf("got %+v, want the same pair", all.Items)
	}
	// A public key verifies, and cannot sign.
	g.source(`{"name":"in","scheme":"ed25519-only","secret":"` + c.PublicKey + `"}`)
	g.do("POST", tenantPath+"/endpoints", `{"url":"https://example.com/","event_types":["*"],"scheme":"ed25519-only","secret":"`+c.PublicKey+`"}`).
		wantProblem(422, "bad_secret")
	// The live secrets decide which schemes an owner can change to.
	g.do("PATCH", tenantPath+"/endpoints/"+c.ID, `{"scheme":"standard-webhooks"}`).want(200, nil)
	h := g.endpoint(`{"url":"https://example.com/","event_types":["*"],"secret":"` + givenSecret + `"}`)
	g.do("PATCH", tenantPath+"/endpoints/"+h.ID, `{"scheme":"ed25519-only"}`).wantProblem(422, "bad_secret")
	s := g.source(`{"name":"hmac","scheme":"standard-webhooks","secret":"` + givenSecret + `"}`)
	g.do("PATCH", tenantPath+"/sources/"+s.ID, `{"scheme":"ed25519-only"}`).wantProblem(422, "bad_secret")
	g.do("PATCH", tenantPath+"/sources/"+s.ID, `{"scheme":"nothing"}`).wantProblem(422, "invalid")
}

// No list, no GET, no problem and no line of the log holds a secret.
func TestSecretsStaySecret(t *testing.T) {
	g := start(t)
	const given = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	owners := g.owners(given)
	var generated []string
	for _, path := range owners {
		var r rotated
		g.do("POST", path+"/secrets/rotate", "{}").want(200, &r)
		generated = append(generated, r.Secret)
	}
	const marker = "hunter2hunter2hunter2"
	var seen []answer
	for _, path := range append([]string{tenantPath + "/endpoints", tenantPath + "/sources", tenantPath + "/stats"}, owners...) {
		a := g.do("GET", path, "")
		a.want(200, nil)
		seen = append(seen, a)
	}
	for _, path := range owners {
		seen = append(seen, g.do("PATCH", path, `{"disabled":true}`))
	}
	for _, secret := range []string{
		`"` + marker + `"`, `["` + marker + `"]`, `{"` + marker + `":"` + marker + `"}`, `"whsec_` + marker + `"`, `"whsec_` + marker + `!"`,
		`"` + marker + `" "`, `"` + marker, marker, `"` + strings.Repeat(marker, 500) + `"`, `"` + marker + `\ud800"`,
	} {
		for path, body := range map[string]string{
			tenantPath + "/endpoints":     `{"url":"https://example.com/","event_types":["*"],"secret":` + secret + `}`,
			tenantPath + "/sources":       `{"name":"x","scheme":"standard-webhooks","secret":` + secret + `}`,
			owners[0] + "/secrets/rotate": `{"secret":` + secret + `}`,
			owners[1] + "/secrets/rotate": `{"secret":` + secret + `}`,
		} {
			a := g.do("POST", path, body)
			if a.status < 400 {
				t.Errorf("POST %s %s: got status %d, want it refused", path, body, a.status)
			}
			seen = append(seen, a)
		}
	}
	for _, a := range seen {
		for _, secret := range append(generated, given, marker) {
			if strings.Contains(string(a.body), secret) {
				t.Errorf("status %d: a secret is in %s", a.status, a.body)
			}
		}
	}
	for _, secret := range append(generated, given, marker, g.token) {
		if strings.Contains(g.log.String(), secret) {
			t.Errorf("a secret is in the log: %s", g.log)
		}
	}
}

// A secret can be had before anything has it, and then used.
func TestGenerateSecret(t *testing.T) {
	g := start(t)
	g.putScheme("mine", `{"in":"header","name":"X-Mine"}`).want(200, nil)
	for _, name := range []string{"standard-webhooks", "webex", "mine", "discord"} {
		var made, again struct {
			Secret    string
			PublicKey string `json:"public_key"`
		}
		g.do("POST", tenantPath+"/schemes/"+name+"/secret", "").want(200, &made)
		g.do("POST", tenantPath+"/schemes/"+name+"/secret", "").want(200, &again)
		if made.Secret == "" || made.Secret == again.Secret || (made.PublicKey != "") != (name == "discord") {
			t.Errorf("%s: want two different secrets, and a public key where it is asymmetric", name)
		}
		g.endpoint(`{"url":"https://example.com/","event_types":["*"],"scheme":"` + name + `","secret":"` + strings.ReplaceAll(made.Secret, "\n", `\n`) + `"}`)
	}
	g.do("POST", tenantPath+"/schemes/none/secret", "").wantProblem(404, "not_found")
}
