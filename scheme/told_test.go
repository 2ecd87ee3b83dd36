package scheme_test

import (
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestTold is about a field beside the signature that holds a parameter.
func TestTold(t *testing.T) {
	s := define(t, `{"name": "told", "title": "Told", "carrier": {"in": "header", "name": "X-Sig", "grammar": "parts", "separator": "###", "fields": ["{param:key}", "sig", "{param:account}"]},
		"signatures": [{"tag": "sig", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`)
	g, v := signer(t, s, scheme.NewSecret("secret")), verifier(t, s, scheme.NewSecret("secret"))
	m := message("order 1")
	sign(t, g, m)
	sig := hexMAC("secret", "order 1")
	if got, want := m.Header.Get("X-Sig"), "key_1###"+sig+"###acc_1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, tt := range []struct {
		text   string
		params map[string]string
		want   string
	}{
		{"key_1###" + sig + "###acc_1", m.Params, "ok"},
		{"key_1###" + sig + "###acc_1", nil, "ok"},
		{"key_1###" + sig + "###acc_1", map[string]string{"key": "key_1"}, "ok"},
		{"key_1###" + sig + "###acc_1", map[string]string{"key": "key_2"}, "malformed"},
		{"key_1###" + sig + "###acc_2", map[string]string{"account": "acc_1"}, "malformed"},
		{"###" + sig + "###acc_1", nil, "missing"},
		{"key_1###" + sig, nil, "malformed"},
		{"key_1###" + sig + "###acc_1###", nil, "malformed"},
	} {
		bad := clone(m)
		bad.Params = tt.params
		bad.Header.Set("X-Sig", tt.text)
		if _, err := v.VerifyMessage(bad); code(err) != tt.want {
			t.Errorf("%s told %q: got %v, want %s", tt.text, tt.params, err, tt.want)
		}
	}
	for key, want := range map[string]string{"": "missing", "a###b": "malformed", " a": "malformed"} {
		m := message("order 1")
		m.Params["key"] = key
		if err := g.Sign(m); code(err) != want {
			t.Errorf("signed with the key %q: got %v, want %s", key, err, want)
		}
	}
}

// TestASCII refuses secrets of which a vendor makes another one.
func TestASCII(t *testing.T) {
	s := define(t, `{"name": "ascii", "title": "ASCII", "carrier": {"in": "header", "name": "X-Sig"}, "content": "{body}",
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex", "key": [["ascii"]]}]}`)
	m := message("order 1")
	sign(t, signer(t, s, scheme.NewSecret("Secret~")), m)
	if got := m.Header.Get("X-Sig"); got != hexMAC("Secret~", "order 1") {
		t.Errorf("got %s", got)
	}
	for _, secret := range []string{"Sécret", "\u00a0secret", "ﬁ", "\xff"} {
		if _, err := s.Verifier(scheme.NewSecret(secret)); code(err) != "secret" {
			t.Errorf("%q: got %v, want a secret error", secret, err)
		}
		if _, err := s.Signer(scheme.NewSecret(secret)); code(err) != "secret" {
			t.Errorf("%q: got %v, want a secret error", secret, err)
		}
	}
	if secret := s.GenerateSecret(); len(secret.Reveal()) != 64 {
		t.Errorf("generated a secret of %d characters", len(secret.Reveal()))
	}
}
