package signin_test

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/signin"
)

func TestParseEmail(t *testing.T) {
	for text, want := range map[string]string{
		"ada@example.com": "ada@example.com", "Ada.L+x@Example.COM": "ada.l+x@example.com",
		"": "", "ada": "", "@example.com": "", "ada@": "", "a@b@c": "", "ada @example.com": "", "ada@exämple.com": "",
		"Ada <ada@example.com>": "", "\"a\"@example.com": "", "ada@example.com\n": "", "a,b@example.com": "",
		strings.Repeat("a", 250) + "@b.example": "",
	} {
		got, err := signin.ParseEmail(text)
		if got != want || (want == "") != errors.Is(err, signin.ErrEmail) {
			t.Errorf("%q: got %q and the error %v, want %q", text, got, err, want)
		}
	}
}

// What is accepted has one form, which is accepted as it is.
func FuzzParseEmail(f *testing.F) {
	f.Add("Ada@example.com")
	f.Add("a@b@c")
	f.Fuzz(func(t *testing.T, text string) {
		email, err := signin.ParseEmail(text)
		if err != nil {
			return
		}
		if again, err := signin.ParseEmail(email); again != email || err != nil || !strings.EqualFold(email, text) {
			t.Errorf("%q became %q, and that %q with the error %v", text, email, again, err)
		}
	})
}

func TestPassword(t *testing.T) {
	ctx := t.Context()
	const password = "correct horse battery"
	kept, err := signin.Hash(ctx, password)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(kept, "$argon2id$v=19$m=19456,t=2,p=1$") || strings.Contains(kept, password) {
		t.Errorf("got %s, want how it was made, and no password", kept)
	}
	again, err := signin.Hash(ctx, password)
	if err != nil || again == kept {
		t.Errorf("got %s again and the error %v, want another salt", again, err)
	}
	for _, test := range []struct {
		kept, password string
		want           bool
	}{
		{kept, password, true}, {again, password, true}, {kept, "Correct horse battery", false}, {kept, "", false}, {"", "", false}, {"", password, false},
		// The reference implementation's hash of "password" with the salt "somesalt".
		{"$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc", "password", true},
	} {
		if got, err := signin.Check(ctx, test.kept, test.password); got != test.want || err != nil {
			t.Errorf("%q for %q: got %v and the error %v, want %v", test.password, test.kept, got, err, test.want)
		}
	}
	for _, bad := range []string{
		"x", "$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA", "$argon2id$v=16$m=8,t=1,p=1$AAAA$AAAA", "$argon2id$v=19$m=8,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
		strings.TrimSuffix(kept, kept[len(kept)-1:]), "$argon2id$v=19$m=8$AAAA$AAAA",
	} {
		if got, err := signin.Check(ctx, bad, password); got || err == nil {
			t.Errorf("%q: got %v and no error, want one", bad, got)
		}
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := signin.Hash(ended, password); !errors.Is(err, context.Canceled) {
		t.Errorf("got the error %v, want that of the context", err)
	}
}

func TestCheckNew(t *testing.T) {
	for password, ok := range map[string]bool{
		strings.Repeat("a", signin.MinPassword): true, strings.Repeat("a", signin.MinPassword-1): false,
		strings.Repeat("ä", signin.MinPassword): true, strings.Repeat("ä", signin.MinPassword-1): false,
		strings.Repeat("a", signin.MaxPassword): true, strings.Repeat("a", signin.MaxPassword+1): false,
		"\xff" + strings.Repeat("a", signin.MinPassword): false,
	} {
		if err := signin.CheckNew(password); (err == nil) != ok {
			t.Errorf("%.20q…: got the error %v, want it to be allowed: %v", password, err, ok)
		}
	}
}

func TestAttempts(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	address := func(n int) netip.Addr { return netip.AddrFrom4([4]byte{192, 0, 2, byte(n)}) }

	var a signin.Attempts
	for i := range signin.AccountTries {
		if wait := a.Try(address(i), "ada", now); wait != 0 {
			t.Fatalf("try %d: got %s to wait", i, wait)
		}
	}
	if wait := a.Try(address(99), "ada", now); wait != signin.AccountEvery {
		t.Errorf("one try too many on an account: got %s to wait, want %s", wait, signin.AccountEvery)
	}
	if wait := a.Try(address(99), "bob", now); wait != 0 {
		t.Errorf("another account: got %s to wait", wait)
	}
	if wait := a.Try(address(99), "ada", now.Add(signin.AccountEvery)); wait != 0 {
		t.Errorf("after the wait: got %s to wait", wait)
	}
	a.Succeeded(address(99), "ada")
	if wait := a.Try(address(99), "ada", now.Add(signin.AccountEvery)); wait != 0 {
		t.Errorf("after a success: got %s to wait", wait)
	}

	for i := range signin.AddressTries {
		if wait := a.Try(address(200), fmt.Sprint("user", i), now); wait != 0 {
			t.Fatalf("try %d: got %s to wait", i, wait)
		}
	}
	if wait := a.Try(address(200), "carol", now); wait != signin.AddressEvery {
		t.Errorf("one try too many from an address: got %s to wait, want %s", wait, signin.AddressEvery)
	}
	if wait := a.Try(address(200), "", now); wait != signin.AddressEvery {
		t.Errorf("without an account: got %s to wait, want %s", wait, signin.AddressEvery)
	}
}

// A clock that is set back keeps nobody out.
func TestAttemptsClockSetBack(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	var a signin.Attempts
	a.Try(netip.MustParseAddr("192.0.2.1"), "ada", now)
	if wait := a.Try(netip.MustParseAddr("192.0.2.1"), "ada", now.Add(-24*time.Hour)); wait != 0 {
		t.Errorf("got %s to wait", wait)
	}
}

// One sender has a whole network of IPv6.
func TestAttemptsIPv6(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	var a signin.Attempts
	for i := range signin.AddressTries {
		a.Try(netip.MustParseAddr(fmt.Sprintf("2001:db8::%x", i+1)), "", now)
	}
	if a.Try(netip.MustParseAddr("2001:db8::ffff"), "", now) == 0 {
		t.Error("another address of the same network may try")
	}
	if wait := a.Try(netip.MustParseAddr("2001:db8:0:1::1"), "", now); wait != 0 {
		t.Errorf("another network: got %s to wait", wait)
	}
}

// What is remembered has an end, and then nobody new may try.
func TestAttemptsEnd(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	var a signin.Attempts
	n := 0
	for ; n < 20_000; n++ {
		if a.Try(netip.AddrFrom4([4]byte{10, 0, byte(n >> 8), byte(n)}), "", now) != 0 {
			break
		}
	}
	if n != 10_000 {
		t.Errorf("got %d addresses remembered, want 10,000", n)
	}
	if wait := a.Try(netip.MustParseAddr("192.0.2.1"), "", now.Add(signin.AddressEvery)); wait != 0 {
		t.Errorf("when the others have rested: got %s to wait", wait)
	}
}
