package schemetest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// A Case is what a command reads of a vector: one JSON object in one line.
// What the verdict should be is not in it.
type Case struct {
	Vector     string            `json:"vector"` // its name
	Definition scheme.Definition `json:"definition"`
	Secrets    []string          `json:"secrets"`
	Params     map[string]string `json:"params"`
	At         int64             `json:"at"` // seconds since 1970
	Method     string            `json:"method"`
	URL        string            `json:"url"`
	Header     http.Header       `json:"header"` // names in canonical form, each with a list of values
	Body       []byte            `json:"body"`   // in base64
}

// Command returns the implementation that cmd is. It is started here and ended
// after the test by the end of its standard input; a context that ends with the
// test would kill it before that. For each line of its input, which is a [Case]
// in JSON, it writes a line with the verdict to its standard output. Its
// standard error is left to the caller.
func Command(t testing.TB, cmd *exec.Cmd) Implementation {
	t.Helper()
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close() // at the end of its input, a command ends
		if err := cmd.Wait(); err != nil {
			t.Errorf("%s: %v", cmd.Path, err)
		}
	})
	enc, lines := json.NewEncoder(in), bufio.NewReader(out)
	return func(v *Vector) (string, error) {
		c := Case{v.Name, v.Definition, v.Secrets, v.Params, v.At.Unix(), v.Method, v.URL, v.Header, v.Body}
		if err := enc.Encode(c); err != nil {
			return "", fmt.Errorf("write %s to the command: %w", v.Name, err)
		}
		line, err := lines.ReadString('\n')
		if err != nil {
			return "", fmt.Errorf("read the verdict on %s: %w", v.Name, err)
		}
		return strings.TrimSpace(line), nil
	}
}
