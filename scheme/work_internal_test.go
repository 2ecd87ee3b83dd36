package scheme

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"
)

// A countingKey counts what is compared with a signature that it makes.
type countingKey struct {
	key
	macs, compared *int
}

func (k countingKey) match(sigs []signature, t template, r *request) (int, error) {
	*k.macs++
	*k.compared += len(sigs)
	return k.key.match(sigs, t, r)
}

// TestWork counts the signatures that a Verifier makes for one request, from
// inside, for no clock tells it. What can be refused without a signature is,
// and the most are as many as the secrets allow, whatever the sender sends.
func TestWork(t *testing.T) {
	at := time.Unix(1_700_000_000, 0)
	def := Definition{
		Name: "work", Title: "Work", Content: "{ts}.{body}",
		Carrier:    Carrier{In: "header", Name: "X-Sig", Grammar: "pairs", Separator: ",", Assign: "="},
		Timestamp:  &Timestamp{In: "carrier:t", Unit: "s", Tolerance: Duration(time.Minute)},
		Signatures: []Signature{{Tag: "v1", Algorithm: "hmac-sha256", Encoding: "hex"}, {Tag: "v0", Algorithm: "hmac-sha1", Encoding: "hex"}},
	}
	s, err := Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	var secrets []Secret
	for i := range MaxSecrets {
		secrets = append(secrets, NewSecret(strings.Repeat("s", i+1)))
	}
	v1, v0 := "v1="+strings.Repeat("0", 64), "v0="+strings.Repeat("0", 40)
	for _, tt := range []struct {
		name, text     string
		want           error
		macs, compared int
	}{
		{"nothing", "", ErrMissing, 0, 0},
		{"no timestamp", v1, ErrMissing, 0, 0},
		{"two timestamps", "t=1700000000,t=1700000000," + v1, ErrDuplicated, 0, 0},
		{"a timestamp that is none", "t=x," + v1, ErrMalformed, 0, 0},
		{"no signature", "t=1700000000", ErrMalformed, 0, 0},
		{"a signature that is none", "t=1700000000,v1=00", ErrMalformed, 0, 0},
		{"a signature of an unknown name", "t=1700000000,v2=" + strings.Repeat("0", 64), ErrMalformed, 0, 0},
		{"a carrier too long", "t=1700000000," + v1 + strings.Repeat(",", MaxCarrier), ErrMalformed, 0, 0},
		{"100,000 signatures", "t=1700000000" + strings.Repeat(","+v1, 100_000), ErrMalformed, 0, 0},
		{"17 fields", "t=1700000000" + strings.Repeat(","+v1, MaxSignatures), ErrMalformed, 0, 0},
		{"one forged", "t=1700000000," + v1, ErrMismatch, MaxSecrets, MaxSecrets},
		{"one forged, and old", "t=1600000000," + v1, ErrMismatch, MaxSecrets, MaxSecrets},
		{"one of each forged", "t=1700000000," + v1 + "," + v0, ErrMismatch, 2 * MaxSecrets, 2 * MaxSecrets},
		{"16 fields, all forged", "t=1700000000" + strings.Repeat(","+v1, 14) + "," + v0, ErrMismatch, 2 * MaxSecrets, 15 * MaxSecrets},
	} {
		v, err := s.Verifier(secrets...)
		if err != nil {
			t.Fatal(err)
		}
		v.Now = func() time.Time { return at }
		macs, compared := 0, 0
		for i := range v.keys {
			v.keys[i].key = countingKey{v.keys[i].key, &macs, &compared}
		}
		err = v.Verify(http.Header{"X-Sig": {tt.text}}, []byte("body"))
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
		if macs != tt.macs || compared != tt.compared {
			t.Errorf("%s: %d signatures made and %d comparisons, want %d and %d", tt.name, macs, compared, tt.macs, tt.compared)
		}
	}
}
