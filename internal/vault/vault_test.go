package vault_test

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
)

const (
	keyA = "sealhook-key-000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
	keyB = "sealhook-key-202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"
)

var (
	secret = scheme.NewSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	place  = vault.Place{Tenant: "default", Owner: 7, Secret: 9}
)

func open(t *testing.T, path string) *vault.Vault {
	t.Helper()
	v, err := vault.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func keyFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sealhook.key")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSeal(t *testing.T) {
	v := open(t, keyFile(t, keyA+"\n"))
	for _, text := range []string{"", "x", secret.Reveal(), strings.Repeat("long ", 1000), "\x00\xff"} {
		sealed := v.Seal(scheme.NewSecret(text), place)
		if len(text) > 1 && bytes.Contains(sealed, []byte(text)) {
			t.Errorf("sealed %q can be read", text)
		}
		got, err := v.Unseal(sealed, place)
		if err != nil || got.Reveal() != text {
			t.Errorf("unseal: got %q, %v, want %q", got.Reveal(), err, text)
		}
	}
	if bytes.Equal(v.Seal(secret, place), v.Seal(secret, place)) {
		t.Error("two seals of one secret are equal")
	}
}

// TestFormat opens a sealed secret by hand, so that a change of the format is
// noticed before a database is.
func TestFormat(t *testing.T) {
	sealed := open(t, keyFile(t, keyA)).Seal(secret, place)
	raw, _ := hex.DecodeString(strings.TrimPrefix(keyA, "sealhook-key-"))
	id := sha256.Sum256(append([]byte("sealhook key id\x00"), raw...))
	header := append([]byte{1}, id[:4]...)
	if !bytes.HasPrefix(sealed, header) {
		t.Fatalf("got header %x, want %x", sealed[:5], header)
	}
	block, _ := aes.NewCipher(raw)
	gcm, _ := cipher.NewGCM(block)
	text, err := gcm.Open(nil, sealed[5:17], sealed[17:], append(header, "default|7|9"...))
	if err != nil || string(text) != secret.Reveal() {
		t.Errorf("open by hand: got %q, %v, want %q", text, err, secret.Reveal())
	}
}

func TestUnsealElsewhere(t *testing.T) {
	v := open(t, keyFile(t, keyA))
	sealed := v.Seal(secret, place)
	for _, other := range []vault.Place{
		{Tenant: "other", Owner: 7, Secret: 9},
		{Tenant: "default", Owner: 8, Secret: 9},
		{Tenant: "default", Owner: 7, Secret: 10},
		{Tenant: "default", Owner: 9, Secret: 7},
		{Tenant: "default|7", Owner: 9},
		{},
	} {
		if _, err := v.Unseal(sealed, other); !errors.Is(err, vault.ErrDamaged) {
			t.Errorf("unseal at %v: got %v, want ErrDamaged", other, err)
		}
	}
}

func TestUnsealDamaged(t *testing.T) {
	v := open(t, keyFile(t, keyA))
	sealed := v.Seal(secret, place)
	for i := range sealed {
		changed := bytes.Clone(sealed)
		changed[i] ^= 1
		if got, err := v.Unseal(changed, place); err == nil || got.Reveal() != "" {
			t.Errorf("byte %d changed: got %q, %v, want an error", i, got.Reveal(), err)
		}
		if got, err := v.Unseal(sealed[:i], place); err == nil || got.Reveal() != "" {
			t.Errorf("cut to %d bytes: got %q, %v, want an error", i, got.Reveal(), err)
		}
	}
}

func TestRotate(t *testing.T) {
	before := open(t, keyFile(t, keyA))
	after := open(t, keyFile(t, "# new\n"+keyB+"\n\n# old\n"+keyA+"\r\n"))

	got, err := after.Unseal(before.Seal(secret, place), place)
	if err != nil || got.Reveal() != secret.Reveal() {
		t.Errorf("unseal with the second key: got %q, %v, want the secret", got.Reveal(), err)
	}

	// What the new first key seals, the old file alone cannot open.
	_, err = before.Unseal(after.Seal(secret, place), place)
	missing, ok := errors.AsType[*vault.KeyError](err)
	if !ok {
		t.Fatalf("unseal with a missing key: got %v, want a KeyError", err)
	}
	if !strings.Contains(err.Error(), "sealed with key "+missing.KeyID+", which the key file ") || len(missing.KeyID) != 8 {
		t.Errorf("got error %q, want it to name the key", err)
	}
	if missing.Hint() == "" {
		t.Error("no hint")
	}
}

func TestOpenMakesKeyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sealhook.key")
	sealed := open(t, path).Seal(secret, place)

	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Mode().Perm(); got != 0o600 {
		t.Errorf("got mode %#o, want 0600", got)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(text), "# ") || strings.Count(string(text), "sealhook-key-") != 1 {
		t.Errorf("got key file %d bytes long, want a comment and one key", len(text))
	}
	if files, _ := os.ReadDir(filepath.Dir(path)); len(files) != 1 {
		t.Errorf("got %v beside the key file, want nothing", files)
	}
	if got, err := open(t, path).Unseal(sealed, place); err != nil || got.Reveal() != secret.Reveal() {
		t.Errorf("unseal after opening again: got %q, %v, want the secret", got.Reveal(), err)
	}
}

// TestOpenTogether starts many processes' worth of Open at once: all must end
// with the same key.
func TestOpenTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sealhook.key")
	vaults := make([]*vault.Vault, 16)
	var wg sync.WaitGroup
	for i := range vaults {
		wg.Go(func() {
			var err error
			if vaults[i], err = vault.Open(path); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	for i, v := range vaults {
		if _, err := vaults[0].Unseal(v.Seal(secret, place), place); err != nil {
			t.Errorf("vault %d has another key: %v", i, err)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"empty":         "",
		"comments only": "# keys\n\n",
		"short":         keyA[:len(keyA)-2],
		"long":          keyA + "00",
		"odd":           keyA[:len(keyA)-1],
		"not hex":       strings.Replace(keyA, "0a", "zz", 1),
		"no prefix":     strings.TrimPrefix(keyA, "sealhook-key-"),
		"second bad":    keyA + "\n" + keyB[:40] + "\n",
		"binary":        "\x00\x01\x02",
		"huge":          keyA + "\n" + strings.Repeat("#\n", 64<<10),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := vault.Open(keyFile(t, text))
			if err == nil {
				t.Fatal("got no error")
			}
			if strings.Contains(err.Error(), "0405060708") {
				t.Errorf("the error shows a key: %v", err)
			}
		})
	}
}

func TestOpenRefusesReadableByOthers(t *testing.T) {
	for _, mode := range []os.FileMode{0o644, 0o640, 0o604, 0o620, 0o601} {
		path := keyFile(t, keyA)
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := vault.Open(path); err == nil || !strings.Contains(err.Error(), "chmod 600") {
			t.Errorf("mode %#o: got %v, want an error that says chmod 600", mode, err)
		}
	}
	if _, err := vault.Open(t.TempDir()); err == nil {
		t.Error("a directory as key file: got no error")
	}
	if _, err := vault.Open(filepath.Join(t.TempDir(), "missing", "sealhook.key")); err == nil {
		t.Error("a key file in a missing directory: got no error")
	}
}

func FuzzUnseal(f *testing.F) {
	path := filepath.Join(f.TempDir(), "sealhook.key")
	v, err := vault.Open(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(v.Seal(secret, place))
	f.Add([]byte{1, 2, 3, 4, 5})
	f.Fuzz(func(t *testing.T, sealed []byte) {
		if got, err := v.Unseal(sealed, vault.Place{Tenant: "other"}); err == nil || got.Reveal() != "" {
			t.Errorf("unsealed what was never sealed: %x", sealed)
		}
	})
}
