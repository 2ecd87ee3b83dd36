package scheme

import (
	"fmt"
	"io"
	"log/slog"
)

// A Secret is key material in the text form that its vendor hands out, such
// as "whsec_…". It cannot be printed: fmt, encoding/json and log/slog show
// [Redacted] in its place. The zero Secret is empty, and every scheme refuses it.
type Secret struct {
	// Behind a pointer, so that fmt shows an address at most when it walks
	// into an unexported field of somebody's struct, where it calls no methods.
	text *string
}

// Redacted is what a [Secret] looks like when it is printed.
const Redacted = "[redacted]"

// NewSecret returns a Secret that holds text.
func NewSecret(text string) Secret { return Secret{&text} }

// Reveal returns the text of the secret. It is the only way to it.
func (s Secret) Reveal() string {
	if s.text == nil {
		return ""
	}
	return *s.text
}

// Format prints [Redacted], whatever the verb.
func (s Secret) Format(f fmt.State, verb rune) { io.WriteString(f, Redacted) }

// String returns [Redacted].
func (s Secret) String() string { return Redacted }

// MarshalText returns [Redacted].
func (s Secret) MarshalText() ([]byte, error) { return []byte(Redacted), nil }

// LogValue returns [Redacted].
func (s Secret) LogValue() slog.Value { return slog.StringValue(Redacted) }
