package scheme_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestRotation changes a secret on both sides without losing a webhook: the
// receiver takes the new one in, the sender changes over, the old one goes.
func TestRotation(t *testing.T) {
	old, young := scheme.NewSecret(secretA), scheme.NewSecret(secretB)
	for _, name := range vendors {
		s := get(t, name)
		list := s.Definition().Carrier.Separator != ""
		for _, tt := range []struct {
			what     string
			sends    []scheme.Secret
			receives []scheme.Secret
			want     int // Result.Secret; -1: refused
		}{
			{"before", []scheme.Secret{old}, []scheme.Secret{old}, 0},
			{"the receiver knows both, the sender has the old one", []scheme.Secret{old}, []scheme.Secret{young, old}, 1},
			{"the receiver knows both, the sender has the young one", []scheme.Secret{young}, []scheme.Secret{young, old}, 0},
			{"both know both", []scheme.Secret{young, old}, []scheme.Secret{young, old}, 0},
			{"after", []scheme.Secret{young}, []scheme.Secret{young}, 0},
			{"the old one is gone at the receiver", []scheme.Secret{old}, []scheme.Secret{young}, -1},
			{"the old one is gone at the sender", []scheme.Secret{young}, []scheme.Secret{old}, -1},
		} {
			m := message(`{"data":"x"}`)
			sign(t, signer(t, s, tt.sends...), m)
			result, err := verifier(t, s, tt.receives...).VerifyMessage(m)
			switch {
			case tt.want < 0 && code(err) != "mismatch":
				t.Errorf("%s: %s: got %v, want mismatch", name, tt.what, err)
			case tt.want >= 0 && (err != nil || result.Secret != tt.want):
				t.Errorf("%s: %s: got %v by secret %d, want accepted by secret %d", name, tt.what, err, result.Secret, tt.want)
			}
		}

		m := message(`{"data":"x"}`)
		sign(t, signer(t, s, old, young), m)
		text := m.Header.Get(s.Definition().Carrier.Name)
		alone := message(`{"data":"x"}`)
		sign(t, signer(t, s, old), alone)
		if first := alone.Header.Get(s.Definition().Carrier.Name); !list && text != first || list && !strings.HasPrefix(text, first+" v1,") {
			t.Errorf("%s: signed with two secrets: %q; the first one alone: %q", name, text, first)
		}
		if err := verifier(t, s, young).Verify(m.Header, m.Body); (err == nil) != list {
			t.Errorf("%s: signed with two secrets: the second one: got %v, want it to count where the carrier is a list", name, err)
		}
	}
}

// TestAccept is about schemes that sign in two ways: whether a weaker
// signature can stand in for a better one.
func TestAccept(t *testing.T) {
	format := `{"name": "two", "title": "Two", "accept": %q, "content": "{body}",
		"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="},
		"signatures": [{"tag": "v2", "algorithm": "hmac-sha256", "encoding": "hex"}, {"tag": "v1", "algorithm": "hmac-sha1", "encoding": "hex"}]}`
	s := define(t, fmt.Sprintf(format, "any"))
	m := message("body")
	sign(t, signer(t, s, scheme.NewSecret("secret")), m)
	strong, weak, _ := strings.Cut(m.Header.Get("X-Sig"), ",")
	wrong := "v2=" + strings.Repeat("0", 64)
	for _, tt := range []struct{ text, any, best string }{
		{strong + "," + weak, "ok", "ok"},
		{weak + "," + strong, "ok", "ok"},
		{strong, "ok", "ok"},
		{weak, "ok", "ok"},
		{wrong + "," + weak, "ok", "mismatch"},
		{weak + "," + wrong, "ok", "mismatch"},
		{wrong + "," + strong, "ok", "ok"},
		{"v2=," + weak, "ok", "malformed"},
		{"v2," + weak, "ok", "ok"}, // no field of that name
		{wrong, "mismatch", "mismatch"},
	} {
		for accept, want := range map[string]string{"any": tt.any, "best": tt.best} {
			v := verifier(t, define(t, fmt.Sprintf(format, accept)), scheme.NewSecret("secret"))
			err := v.Verify(http.Header{"X-Sig": {tt.text}}, []byte("body"))
			if got := code(err); got != want {
				t.Errorf("%s, accept %s: got %s, want %s (%v)", tt.text, accept, got, want, err)
			}
		}
	}
}

// TestRepeat is about carriers whose header comes several times.
func TestRepeat(t *testing.T) {
	format := `{"name": "repeat", "title": "Repeat", "content": "{body}", "signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}],
		"carrier": {"in": "header", "name": "X-Sig", "separator": ",", "prefix": "v0=", "repeat": %q}}`
	good := fmt.Sprintf("v0=%x", sha256MAC("secret", "body"))
	for _, tt := range []struct {
		values       []string
		refuse, join string
	}{
		{[]string{good}, "ok", "ok"},
		{[]string{"v0=00, " + good + ",v1=x"}, "ok", "ok"},
		{[]string{"v0=00", good}, "duplicated", "ok"},
		{[]string{good, "", "x"}, "duplicated", "ok"},
		{[]string{"", ""}, "duplicated", "malformed"},
		{[]string{good[:20], good[20:]}, "duplicated", "malformed"},
		{make([]string, 100_000), "duplicated", "malformed"},
	} {
		for repeat, want := range map[string]string{"": tt.refuse, "refuse": tt.refuse, "join": tt.join} {
			v := verifier(t, define(t, fmt.Sprintf(format, repeat)), scheme.NewSecret("secret"))
			err := v.Verify(http.Header{"X-Sig": tt.values}, []byte("body"))
			if got := code(err); got != want {
				t.Errorf("%.200q, repeat %q: got %s, want %s (%v)", tt.values, repeat, got, want, err)
			}
		}
	}
}
