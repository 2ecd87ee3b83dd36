// Package vault seals secrets before they are kept and unseals them when they
// are needed, with AES-256-GCM under the keys of one file.
//
// It leaves to others where sealed secrets are kept (package store) and who
// may see the unsealed ones (package api).
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/sealhook/sealhook/scheme"
)

// A Vault seals and unseals secrets. It may be shared by goroutines.
type Vault struct {
	path string
	keys []key // the first seals, all unseal
}

// A Place says where a sealed secret is kept. A secret sealed for one Place
// cannot be unsealed for another, so that nobody who can write to the database
// gains by moving a secret to another row.
type Place struct {
	Tenant string
	Owner  int64 // the id of the source or endpoint
	Secret int64 // the id of the secret
}

// A KeyError says that a secret was sealed with a key that the key file does
// not hold, which is what happens when the file is lost and a new one is made
// beside the old database.
type KeyError struct {
	KeyID string // of the missing key
	Path  string // of the key file
}

func (e *KeyError) Error() string {
	return fmt.Sprintf("unseal secret: sealed with key %s, which the key file %s does not hold", e.KeyID, e.Path)
}

// Hint says what to do about it.
func (e *KeyError) Hint() string {
	return "restore the key file that belongs to this database, or add the missing key's line to the end of the present one"
}

// ErrDamaged means that a sealed secret was changed, cut, or moved from
// another [Place].
var ErrDamaged = errors.New("damaged, or moved from another place")

// A sealed secret is the version, the id of its key, and what AES-GCM makes of
// the text: a random nonce, the ciphertext and the tag. Header and place are
// authenticated with it.
const (
	version    = 1
	keyIDSize  = 4
	headerSize = 1 + keyIDSize
)

type key struct {
	id   [keyIDSize]byte
	aead cipher.AEAD // puts a random nonce before the ciphertext
}

// newKey takes a key of keySize bytes.
func newKey(raw []byte) key {
	block, err := aes.NewCipher(raw)
	if err != nil {
		panic(err) // for a wrong size only
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		panic(err) // not for AES
	}
	sum := sha256.Sum256(append([]byte("sealhook key id\x00"), raw...))
	return key{[keyIDSize]byte(sum[:]), aead}
}

// Seal returns s sealed for place with the first key. Two calls return
// different bytes.
func (v *Vault) Seal(s scheme.Secret, place Place) []byte {
	k := v.keys[0]
	header := append([]byte{version}, k.id[:]...)
	return k.aead.Seal(header, nil, []byte(s.Reveal()), bind(header, place))
}

// Unseal returns the secret that was sealed for place. The error is a
// [*KeyError] if the key is not in the key file, and wraps [ErrDamaged] if the
// sealed bytes are not what Seal returned for this place.
func (v *Vault) Unseal(sealed []byte, place Place) (scheme.Secret, error) {
	if len(sealed) < headerSize || sealed[0] != version {
		return scheme.Secret{}, fmt.Errorf("unseal secret: read its header: %w", ErrDamaged)
	}
	header := sealed[:headerSize:headerSize]
	id := [keyIDSize]byte(header[1:])
	i := slices.IndexFunc(v.keys, func(k key) bool { return k.id == id })
	if i < 0 {
		return scheme.Secret{}, &KeyError{KeyID: hex.EncodeToString(id[:]), Path: v.path}
	}
	text, err := v.keys[i].aead.Open(nil, nil, sealed[headerSize:], bind(header, place))
	if err != nil {
		return scheme.Secret{}, fmt.Errorf("unseal secret with key %x: %w", id, ErrDamaged)
	}
	return scheme.NewSecret(string(text)), nil
}

// bind returns the associated data of a secret at place. No two places have
// the same: what follows the tenant are two numbers.
func bind(header []byte, place Place) []byte {
	b := append(header[:len(header):len(header)], place.Tenant...)
	b = strconv.AppendInt(append(b, '|'), place.Owner, 10)
	return strconv.AppendInt(append(b, '|'), place.Secret, 10)
}
