package vault

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

const (
	keySize     = 32
	keyPrefix   = "sealhook-key-" // lets people and secret scanners recognise a key
	maxFileSize = 64 << 10
)

const keyFileComment = `# The keys that seal Sealhook's secrets: the first seals, all unseal.
# Without this file the secrets in the database are lost. Keep a copy of it, apart from the database.
`

// Open reads the key file at path. If there is none it makes one with a new
// key, on disk before Open returns.
//
// Each line of a key file is empty, a comment that starts with "#", or a key:
// "sealhook-key-" and 64 hexadecimal digits. To rotate, put a new line above
// the others. Open refuses a file that anyone but its owner may read or
// write, that holds no key, or that holds a line it cannot read.
func Open(path string) (*Vault, error) {
	text, err := readKeyFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := makeKeyFile(path); err != nil {
			return nil, fmt.Errorf("make key file %s: %w", path, err)
		}
		text, err = readKeyFile(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read key file %s: %w", path, err)
	}
	keys, err := parseKeys(text)
	if err != nil {
		return nil, fmt.Errorf("read key file %s: %w", path, err)
	}
	return &Vault{path: path, keys: keys}, nil
}

func readKeyFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file")
	}
	// Windows keeps its permissions elsewhere: every file looks open there.
	if mode := info.Mode().Perm(); mode&0o077 != 0 && runtime.GOOS != "windows" {
		return nil, fmt.Errorf("its mode %#o lets others in: run chmod 600 %s", mode, path)
	}
	if info.Size() > maxFileSize {
		return nil, fmt.Errorf("%d bytes are too many for a key file", info.Size())
	}
	return io.ReadAll(io.LimitReader(f, maxFileSize))
}

func parseKeys(text []byte) ([]key, error) {
	var keys []key
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		digits, ok := strings.CutPrefix(line, keyPrefix)
		raw, err := hex.DecodeString(digits)
		if !ok || err != nil || len(raw) != keySize { // the line stays out of the error: it may be most of a key
			return nil, fmt.Errorf("line %d is not %s and %d hexadecimal digits", i+1, keyPrefix, 2*keySize)
		}
		keys = append(keys, newKey(raw))
	}
	if len(keys) == 0 {
		return nil, errors.New("it holds no key; if it was cut, restore it; if it was never used, delete it and a new one is made")
	}
	return keys, nil
}

// makeKeyFile makes the file whole or not at all. If another process is
// faster, its file stays.
func makeKeyFile(path string) error {
	raw := make([]byte, keySize)
	rand.Read(raw) // never fails: see crypto/rand
	text := fmt.Appendf(nil, "%s%s%x\n", keyFileComment, keyPrefix, raw)

	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, ".key-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	// A link and not a rename, which would replace a file made meanwhile,
	// and with it a key that may have sealed something.
	if err := os.Link(f.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return syncDir(dir)
}

// syncDir puts the names in dir on disk.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" { // cannot open a directory to sync it, and need not
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
