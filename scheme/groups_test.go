package scheme_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

func TestGroups(t *testing.T) {
	s := define(t, `{"name": "groups", "title": "Groups", "carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "=", "groups": " "},
		"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{ts}.{body}", "timestamp": {"in": "carrier:t", "unit": "s", "tolerance": "5m"}}`)
	const body = `{"a": 1}`
	group := func(secret string, at int) string {
		ts := strconv.Itoa(at)
		return "t=" + ts + ",v1=" + hexMAC(secret, ts+"."+body)
	}
	good, other, old, forged := group("secret", 1700000001), group("other", 1700000002), group("secret", 1600000000), "t=1700000000,v1="+strings.Repeat("0", 64)
	early := group("secret", 1800000000)
	for _, tt := range []struct{ text, want string }{
		{good, "ok"},
		{other + " " + good, "ok"},
		{good + " " + other, "ok"},
		{old + " " + good, "ok"},
		{forged + "  " + good, "ok"},
		{" " + good + " ", "ok"},
		{"v0=x " + good, "ok"},
		{"t=now,v1=00 " + good, "ok"},
		{strings.Join([]string{forged, forged, forged, good}, " "), "ok"},
		{strings.Join([]string{good, forged, forged, forged, forged}, " "), "malformed"},
		{good + strings.Repeat(" ", scheme.MaxCarrier), "malformed"},
		{other, "mismatch"},
		{forged + " " + other, "mismatch"},
		{old, "expired"},
		{old + " " + other, "expired"},
		{other + " " + old, "expired"},
		{early + " " + forged, "early"},
		{"t=now,v1=00 " + other, "mismatch"},
		{"t=now,v1=00", "malformed"},
		{strings.Replace(good, "01,v1", "02,v1", 1) + " " + forged, "mismatch"},
		{"t=1700000001 v1=" + good[16:], "malformed"}, // the halves of a group are none
		{"t=1700000001,t=1700000002,v1=" + good[16:], "duplicated"},
		{"", "missing"},
		{" ", "malformed"},
	} {
		m := message(body)
		m.Header["X-Sig"] = []string{tt.text}
		result, err := verifier(t, s, scheme.NewSecret("secret")).VerifyMessage(m)
		if code(err) != tt.want {
			t.Errorf("%s: got %v, want %s", tt.text, err, tt.want)
		}
		if err == nil && result.Time.Unix() != 1700000001 {
			t.Errorf("%s: got the time %s", tt.text, result.Time)
		}
	}
	m := message(body)
	m.Header["X-Sig"] = []string{good, good}
	if err := verifier(t, s, scheme.NewSecret("secret")).Verify(m.Header, m.Body); code(err) != "duplicated" {
		t.Errorf("two headers: got %v, want duplicated", err)
	}
}

// TestGroupsSigned signs with several secrets, each in a group of its own.
func TestGroupsSigned(t *testing.T) {
	const rest = `"name": "groups", "title": "Groups", "signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}],
		"content": "{id}.{ts}.{body}", "id": {"in": "carrier:id"}, "timestamp": {"in": "carrier:t", "unit": "s"}`
	a, b := hexMAC("secret a", "evt_1.1700000000.order 1"), hexMAC("secret b", "evt_1.1700000000.order 1")
	for carrier, want := range map[string]string{
		`"grammar": "pairs", "separator": ",", "assign": "=", "groups": " "`:                               "t=1700000000,id=evt_1,v1=" + a + " t=1700000000,id=evt_1,v1=" + b,
		`"grammar": "pairs", "separator": "&", "assign": "=", "groups": "; ", "fields": ["v1", "t", "id"]`: "v1=" + a + "&t=1700000000&id=evt_1; v1=" + b + "&t=1700000000&id=evt_1",
		`"grammar": "parts", "separator": ".", "groups": ",", "fields": ["id", "t", "v1"]`:                 "evt_1.1700000000." + a + ",evt_1.1700000000." + b,
	} {
		s := define(t, `{`+rest+`, "carrier": {"in": "header", "name": "X-Sig", `+carrier+`}}`)
		m := message("order 1")
		m.ID = "evt_1"
		sign(t, signer(t, s, scheme.NewSecret("secret a"), scheme.NewSecret("secret b")), m)
		if got := m.Header.Get("X-Sig"); got != want && got != strings.ReplaceAll(want, "t=1700000000,id=evt_1", "id=evt_1,t=1700000000") {
			t.Errorf("%s: got %s, want %s", carrier, got, want)
		}
		for _, secret := range []string{"secret a", "secret b"} {
			if _, err := verifier(t, s, scheme.NewSecret(secret)).VerifyMessage(m); err != nil {
				t.Errorf("%s: %s: %v", carrier, secret, err)
			}
		}
		m.ID = "evt ,;1"
		if err := signer(t, s, scheme.NewSecret("secret a")).Sign(m); strings.Contains(carrier, `"; "`) == (err != nil) {
			t.Errorf("%s: an id that holds separators: got %v", carrier, err)
		}
		var secrets []scheme.Secret
		for i := range scheme.MaxGroups + 1 {
			secrets = append(secrets, scheme.NewSecret("secret "+strconv.Itoa(i)))
		}
		if _, err := s.Signer(secrets...); code(err) != "secret" {
			t.Errorf("%s: with %d secrets: got %v, want a secret error", carrier, len(secrets), err)
		}
	}
}

// FuzzGroups checks that a text is good if and only if one of its groups is.
func FuzzGroups(f *testing.F) {
	const rest = `"signatures": [{"tag": "v1", "algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{ts}.{body}", "timestamp": {"in": "carrier:t", "unit": "s"},
		"carrier": {"in": "header", "name": "X-Sig", "grammar": "pairs", "separator": ",", "assign": "="`
	s := define(f, `{"name": "groups", "title": "Groups", `+rest+`, "groups": ";"}}`)
	single := define(f, `{"name": "single", "title": "Single", `+rest+`}}`)
	v, one := verifier(f, s, scheme.NewSecret("secret")), verifier(f, single, scheme.NewSecret("secret"))
	good := "t=1700000000,v1=" + hexMAC("secret", "1700000000.order 1")
	for _, text := range []string{good, good + ";" + good, "t=1;" + good, ";" + good + ";;", "t=1700000000;v1=" + good[16:], ";;;;;", "a;b;c;d;" + good, ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m := message("order 1")
		m.Header["X-Sig"] = []string{text}
		_, err := v.VerifyMessage(m)
		groups, accepted := 0, false
		for group := range strings.SplitSeq(text, ";") {
			if strings.Trim(group, " \t") == "" {
				continue
			}
			groups++
			m.Header["X-Sig"] = []string{group}
			_, err := one.VerifyMessage(m)
			accepted = accepted || err == nil
		}
		accepted = accepted && groups <= scheme.MaxGroups && len(text) <= scheme.MaxCarrier
		if accepted != (err == nil) {
			t.Errorf("%q: got %v, want it accepted: %t", text, err, accepted)
		}
	})
}
