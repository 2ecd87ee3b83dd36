// Package schemetest holds test vectors for signature schemes, and runs them
// against any implementation: that of package scheme, another one in Go, or a
// command in any language. It leaves to package scheme what a definition
// means. docs/vectors.md describes the files.
package schemetest

import (
	"embed"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

//go:generate go run generate.go

//go:embed vectors keys
var files embed.FS

// Files returns the vectors' files as they are: vectors/*.txt, those that are
// made from the catalogue in vectors/catalog, and the keys that they name in
// keys/*.pem. The keys protect nothing.
func Files() fs.FS { return files }

// Key returns the text of a file of keys. It panics if there is none of that name.
func Key(name string) string {
	text, err := readKey(name)
	if err != nil {
		panic(err)
	}
	return text
}

func readKey(name string) (string, error) {
	text, err := files.ReadFile(path.Join("keys", name))
	return string(text), err
}

// Vectors returns all vectors, sorted by name. The caller owns them.
func Vectors() (all []Vector) {
	err := fs.WalkDir(files, "vectors", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := files.ReadFile(file)
		if err != nil {
			return err
		}
		v, err := Parse(strings.TrimSuffix(strings.TrimPrefix(file, "vectors/"), ".txt"), text)
		all = append(all, v)
		return err
	})
	if err != nil {
		panic(err) // the files are part of the program
	}
	slices.SortFunc(all, func(a, b Vector) int { return strings.Compare(a.Name, b.Name) }) // file names sort "a-b.txt" before "a.txt"
	return all
}

// The verdicts of an [Implementation] that are no codes of a reason.
const (
	OK      = "ok"
	Refused = "refused" // for whatever reason
	Skip    = "skip"    // the implementation does not know the scheme
)

// An Implementation judges the request of a vector at the vector's time. It
// returns [OK], the code of the reason for which it refuses the request (see
// [scheme.Error.Code]), [Refused] or [Skip]; and an error if it failed.
type Implementation func(v *Vector) (verdict string, err error)

// Verify is the [Implementation] of package scheme.
func Verify(v *Vector) (verdict string, err error) {
	s, err := scheme.Compile(v.Definition)
	if err != nil {
		return "", err
	}
	secrets := make([]scheme.Secret, len(v.Secrets))
	for i, text := range v.Secrets {
		secrets[i] = scheme.NewSecret(text)
	}
	verifier, err := s.Verifier(secrets...)
	if err != nil {
		return "", err
	}
	verifier.Now = func() time.Time { return v.At }
	_, err = verifier.VerifyMessage(v.Message())
	if e, ok := errors.AsType[*scheme.Error](err); ok {
		return e.Code(), nil
	}
	return OK, err
}

// Run holds an implementation against every vector, each in a test of its
// name. A vector that has to be refused is also judged after its repair, and
// accepted then: so it is refused for that one fault and for nothing else.
func Run(t *testing.T, judge Implementation) {
	for _, v := range Vectors() {
		t.Run(v.Name, func(t *testing.T) {
			check(t, judge, &v)
			if repaired, ok := v.Repaired(); ok {
				check(t, judge, &repaired)
			}
		})
	}
}

func check(t *testing.T, judge Implementation, v *Vector) {
	t.Helper()
	got, err := judge(v)
	switch {
	case err != nil:
		t.Fatal(err)
	case got == Skip:
		t.SkipNow()
	case got != v.Expect && (got != Refused || v.Expect == OK):
		t.Errorf("%s: got %s, want %s", v.Name, got, v.Expect)
	}
}
