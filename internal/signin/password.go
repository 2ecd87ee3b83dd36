package signin

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/sync/semaphore"
)

// The limits of a password.
const (
	MinPassword = 12  // characters
	MaxPassword = 256 // bytes
)

// How passwords are hashed: argon2id (RFC 9106) with the memory that OWASP
// names as the least, so that a few at once fit into a small machine.
// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
const (
	hashMemory  = 19 << 10 // KiB
	hashPasses  = 2
	hashThreads = 1
	hashSize    = 32      // bytes
	saltSize    = 16      // bytes
	maxMemory   = 1 << 20 // KiB, of a hash that was kept

	// MaxHashes is how many passwords are hashed at once, in the whole
	// process. Further ones wait.
	MaxHashes = 2
)

var hashing = semaphore.NewWeighted(MaxHashes)

// The reasons that a password cannot be used.
var (
	ErrShort = fmt.Errorf("shorter than %d characters", MinPassword)
	ErrLong  = fmt.Errorf("longer than %d bytes", MaxPassword)
	errUTF8  = errors.New("not UTF-8")
)

// CheckNew returns an error if nobody may have this password.
func CheckNew(password string) error {
	switch {
	case !utf8.ValidString(password):
		return errUTF8
	case utf8.RuneCountInString(password) < MinPassword:
		return ErrShort
	case len(password) > MaxPassword:
		return ErrLong
	}
	return nil
}

// Hash returns what is kept of a password: its hash with its salt and how it
// was made, in the form $argon2id$v=19$m=…,t=…,p=…$salt$hash. The error is
// that of ctx.
func Hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltSize)
	rand.Read(salt) // never fails: see crypto/rand
	sum, err := derive(ctx, password, salt, params{hashMemory, hashPasses, hashThreads})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, hashMemory, hashPasses, hashThreads,
		encoding.EncodeToString(salt), encoding.EncodeToString(sum)), nil
}

// Check reports whether kept is what Hash returned for this password. An empty
// kept is nobody's, and takes as long to say so.
func Check(ctx context.Context, kept, password string) (bool, error) {
	if kept == "" {
		_, err := derive(ctx, password, make([]byte, saltSize), params{hashMemory, hashPasses, hashThreads})
		return false, err
	}
	p, salt, want, err := parse(kept)
	if err != nil {
		return false, err
	}
	got, err := derive(ctx, password, salt, p)
	if err != nil {
		return false, err
	}
	return subtle.ConstantTimeCompare(got, want) == 1, nil
}

type params struct {
	memory, passes uint32
	threads        uint8
}

func derive(ctx context.Context, password string, salt []byte, p params) ([]byte, error) {
	if err := hashing.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	defer hashing.Release(1)
	return argon2.IDKey([]byte(password), salt, p.passes, p.memory, p.threads, hashSize), nil
}

var encoding = base64.RawStdEncoding.Strict()

var errKept = errors.New("read the hash of a password: not one of argon2id")

func parse(kept string) (p params, salt, sum []byte, err error) {
	parts := strings.Split(kept, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return p, nil, nil, errKept
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.passes, &p.threads); err != nil {
		return p, nil, nil, errKept
	}
	salt, saltErr := encoding.DecodeString(parts[4])
	sum, sumErr := encoding.DecodeString(parts[5])
	if saltErr != nil || sumErr != nil || len(sum) != hashSize || p.passes == 0 || p.threads == 0 || p.memory > maxMemory {
		return p, nil, nil, errKept
	}
	return p, salt, sum, nil
}
