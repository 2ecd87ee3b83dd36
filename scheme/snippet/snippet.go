// Package snippet writes code that verifies the webhooks of a scheme: a file
// in Go, JavaScript, Python, Ruby, PHP, Java or C# with a small handler that
// reads the raw body, takes the secret from the environment, compares in
// constant time and holds the timestamp to its tolerance.
//
// The Go code calls package scheme, and so covers every definition. The others
// need nothing of Sealhook's, and cover what a short file can say; for the
// rest, a [Snippet] says what is in the way. What a definition means is left
// to package scheme.
package snippet

import (
	"errors"
	"fmt"

	"github.com/sealhook/sealhook/scheme"
)

// A Snippet is code that verifies the webhooks of one scheme in one language.
type Snippet struct {
	Lang      string `json:"lang"`              // one of Languages
	Title     string `json:"title"`             // the language's name, for people
	Framework string `json:"framework"`         // what the handler is written for
	Install   string `json:"install,omitempty"` // the command that installs what the code imports; empty: there is nothing to install
	Code      string `json:"code,omitempty"`    // a whole file; empty: see Missing

	// Env are the variables of the environment that the code reads. One more,
	// with _PREVIOUS behind the first one's name, may hold the secret from
	// before a rotation.
	Env []string `json:"env,omitempty"`

	// Missing says why there is no code, such as "its signature is a JSON Web
	// Token", and Instead what to do then. Empty: there is code.
	Missing string `json:"missing,omitempty"`
	Instead string `json:"instead,omitempty"`
}

// Options say what else is known about who receives the webhooks. The zero
// value is what most of them need.
type Options struct {
	// PublicKey is true where the receiver has a public key, and not a shared
	// secret, of a scheme that knows both.
	PublicKey bool
}

// ErrLanguage means that there are no snippets in a language.
var ErrLanguage = errors.New("no such language")

// languages are all there are, in the order in which they are shown.
var languages = []*language{&golang, javascript, python, ruby, php, java, csharp}

// Languages returns the languages that there are snippets in, in the order in
// which they are shown.
func Languages() []string {
	names := make([]string, len(languages))
	for i, l := range languages {
		names[i] = l.name
	}
	return names
}

// For returns the snippet for a scheme in one of [Languages]. For any other,
// the error is [ErrLanguage].
func For(s *scheme.Scheme, lang string, o Options) (Snippet, error) {
	for _, l := range languages {
		if l.name == lang {
			return l.snippet(s, o), nil
		}
	}
	return Snippet{}, fmt.Errorf("%w: %.40q", ErrLanguage, lang)
}

// All returns a snippet for a scheme in each of [Languages].
func All(s *scheme.Scheme, o Options) []Snippet {
	all := make([]Snippet, len(languages))
	for i, l := range languages {
		all[i] = l.snippet(s, o)
	}
	return all
}
