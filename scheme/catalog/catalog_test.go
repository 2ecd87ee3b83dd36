package catalog_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	_ "github.com/sealhook/sealhook/scheme/httpsig" // the code of its hooks
	"github.com/sealhook/sealhook/scheme/schemetest"
)

// definitions is how many definitions the catalogue has.
const definitions = 421

var at = time.Unix(1_700_000_000, 0)

func TestFiles(t *testing.T) {
	names := catalog.Names()
	if !slices.IsSorted(names) {
		t.Errorf("the names are not sorted: %q", names)
	}
	if len(names) != definitions {
		t.Errorf("got %d definitions, want %d", len(names), definitions)
	}
	if n := len(catalog.Providers()); n < 300 {
		t.Errorf("got %d vendors, want 300 or more", n)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			text, ok := catalog.Source(name)
			if !ok {
				t.Fatal("no text")
			}
			def, err := scheme.ParseDefinition(text)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := scheme.Compile(def); err != nil {
				t.Fatal(err)
			}
			if def.Name != name {
				t.Errorf("got the name %q, want the file's", def.Name)
			}
			if len(def.Sources) == 0 || slices.Contains(def.Sources, "") || def.Confidence == "" || def.Category == "" {
				t.Errorf("sources %q, confidence %q, category %q: want all three", def.Sources, def.Confidence, def.Category)
			}
			for _, s := range append(def.Sources, def.Notes, def.Title) {
				if strings.TrimSpace(s) != s {
					t.Errorf("%q has a space around it", s)
				}
			}
			if def.Notes != "" && !strings.HasSuffix(def.Notes, ".") {
				t.Errorf("notes %q: want sentences", def.Notes)
			}
			if got := canonical(t, def); got != string(text) {
				t.Errorf("not canonical:\ngot  %s\nwant %s", text, got)
			}
		})
	}
}

// canonical returns the one text of a definition: the fields in their order,
// none that is zero, durations in their short form, indented by two spaces.
func canonical(t *testing.T, def scheme.Definition) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(def); err != nil {
		t.Fatal(err)
	}
	if again, err := scheme.ParseDefinition(b.Bytes()); err != nil || !reflect.DeepEqual(again, def) {
		t.Errorf("after a round trip: %+v (%v)", again, err)
	}
	return b.String()
}

// TestBothWays signs a webhook under every definition and verifies it, and
// what somebody made of it.
func TestBothWays(t *testing.T) {
	for _, name := range catalog.Names() {
		t.Run(name, func(t *testing.T) {
			s := catalog.MustGet(name)
			def := s.Definition()
			secret, other := newSecrets(s)
			m := newMessage(t, def)
			sign(t, def, m, secret)

			if err := verify(t, s, m, secret); err != nil {
				t.Fatal(err)
			}
			if err := verify(t, s, m, other, secret); err != nil {
				t.Errorf("with two secrets: %v", err)
			}
			if err := verify(t, s, m, other); !errors.Is(err, scheme.ErrMismatch) {
				t.Errorf("another secret: got %v, want %v", err, scheme.ErrMismatch)
			}
			if def.Event != "" && s.EventType(m) == "" {
				t.Errorf("the webhook has no event type at %s", def.Event)
			}
			if public, ok := s.PublicKey(secret); ok {
				if err := verify(t, s, m, scheme.NewSecret(public)); err != nil {
					t.Errorf("with the public key: %v", err)
				}
				if _, err := s.Signer(scheme.NewSecret(public)); err == nil {
					t.Error("what everybody knows, the public key, can sign")
				}
			}
			if token := def.Signatures[0].Algorithm == "token"; s.SignsBody() == (token || slices.Contains(unboundBodies, name)) {
				t.Errorf("the signature covers the body: %t", s.SignsBody())
			}
			if s.SignsBody() {
				changed := *m
				changed.Body = []byte(oneBit.Replace(string(m.Body)))
				if def.Carrier.In == "body" { // a token, whose last characters are the signature
					changed.Body = bytes.Clone(m.Body)
					changed.Body[len(m.Body)-10] = map[bool]byte{true: 'A', false: 'B'}[m.Body[len(m.Body)-10] != 'A']
				}
				if err := verify(t, s, &changed, secret); !errors.Is(err, scheme.ErrMismatch) {
					t.Errorf("one bit of the body changed: got %v, want %v", err, scheme.ErrMismatch)
				}
			}
			unsign(t, def, m)
			if err := verify(t, s, m, secret); !errors.Is(err, scheme.ErrMissing) {
				t.Errorf("no signature: got %v, want %v", err, scheme.ErrMissing)
			}
		})
	}
}

// unboundBodies are the schemes, apart from tokens, whose vendors sign a few
// fields or a checksum and not the body.
var unboundBodies = []string{
	"adyen", "aws-sns", "aws-sns-v1", "bitso", "braintree", "favro", "jira-connect", "mailgun", "mailgun-legacy", "mercado-pago", "midtrans", "monday", "moov", "opay-v1",
	"paypal", "signwell", "travis-ci", "vonage-sms-query", "wompi",
}

// rsaSecrets are the two secrets of all schemes with RSA, which take long to make.
var rsaSecrets [2]scheme.Secret

func newSecrets(s *scheme.Scheme) (secret, other scheme.Secret) {
	if !strings.HasPrefix(s.Definition().Signatures[0].Algorithm, "rsa-") {
		return s.GenerateSecret(), s.GenerateSecret()
	}
	if rsaSecrets[0].Reveal() == "" {
		rsaSecrets = [2]scheme.Secret{s.GenerateSecret(), s.GenerateSecret()}
	}
	return rsaSecrets[0], rsaSecrets[1]
}

// newMessage returns a webhook with all that the definition signs.
func newMessage(t *testing.T, def scheme.Definition) *scheme.Message {
	t.Helper()
	m, err := schemetest.Sample(def)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// oneBit changes one bit of each field of a body of newMessage. What it looks
// for stands in no signature in hexadecimal digits.
var oneBit = strings.NewReplacer("-1", "-0", "café", "cagé", "caf%C3", "cag%C3", "cafe+", "cage+")

// sign signs m as of at, also where the signature stands in the body.
func sign(t *testing.T, def scheme.Definition, m *scheme.Message, secret scheme.Secret) {
	t.Helper()
	m.Time = at
	if err := schemetest.Sign(def, m, secret); err != nil {
		t.Fatal(err)
	}
}

// batchOf returns a body that holds the item twice, at such a path as
// $.items[*].item.
func batchOf(each string, item []byte) []byte {
	array, path, _ := strings.Cut(strings.TrimPrefix(each, "$."), "[*]")
	if path != "" {
		item = fmt.Appendf(nil, `{%q: %s}`, path[1:], item)
	}
	return fmt.Appendf(nil, `{%q: [%s, %s]}`, array, item, item)
}

// unsign takes the signature out of m.
func unsign(t *testing.T, def scheme.Definition, m *scheme.Message) {
	t.Helper()
	if def.Each != "" {
		m.Body = batchOf(def.Each, []byte("{}"))
		return
	}
	switch carrier := def.Carrier; carrier.In {
	case "header":
		m.Header.Del(strings.ReplaceAll(carrier.Name, "{n}", "1"))
	case "body":
		m.Body = nil
	case "query":
		address, err := url.Parse(m.URL)
		if err != nil {
			t.Fatal(err)
		}
		query := address.Query()
		query.Del(carrier.Name)
		address.RawQuery = query.Encode()
		m.URL = address.String()
	default:
		name := carrier.Name[strings.LastIndex(carrier.Name, ".")+1:]
		i := max(bytes.LastIndex(m.Body, []byte(`"`+name+`":"`)), bytes.LastIndex(m.Body, []byte(name+"=")))
		m.Body = slices.Concat(m.Body[:i+1], []byte("not-"), m.Body[i+1:]) // it is a field of another name
	}
}

func verify(t *testing.T, s *scheme.Scheme, m *scheme.Message, secrets ...scheme.Secret) error {
	t.Helper()
	v, err := s.Verifier(secrets...)
	if err != nil {
		t.Fatal(err)
	}
	v.Now = func() time.Time { return at }
	_, err = v.VerifyMessage(m)
	return err
}

// TestDocument makes docs/schemes.md, docs/snippets.md and the pages of the vendors again.
func TestDocument(t *testing.T) {
	made := t.TempDir()
	if out, err := exec.Command("go", "run", "document.go", made).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	want, got := pages(t, made), pages(t, "../../docs")
	if len(want) != len(catalog.Providers())+2 || !maps.Equal(got, want) {
		t.Errorf("docs/schemes.md, docs/snippets.md and docs/providers are not up to date, %d pages for %d: go generate ./scheme/catalog", len(got), len(want))
	}
}

// pages returns the texts of the pages about the catalogue, by their files.
func pages(t *testing.T, folder string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "providers", "*"))
	if err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]string)
	for _, file := range append(files, filepath.Join(folder, "schemes.md"), filepath.Join(folder, "snippets.md")) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(file)] = string(text)
	}
	return texts
}

// TestUnknownNames asks for what is not there, also by way of the file system.
func TestUnknownNames(t *testing.T) {
	for _, name := range []string{"", "none", "Freispace", "freispace.json", "../catalog/freispace", "./freispace", "*"} {
		if text, ok := catalog.Source(name); ok || text != nil {
			t.Errorf("%q: got %s", name, text)
		}
		if s, ok := catalog.Get(name); ok || s != nil {
			t.Errorf("%q: got %v", name, s)
		}
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("MustGet(%q) does not panic", name)
				}
			}()
			catalog.MustGet(name)
		}()
	}
}

// TestGet asks for every scheme from several goroutines at once.
func TestGet(t *testing.T) {
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, name := range catalog.Names() {
				if got := catalog.MustGet(name).Name(); got != name {
					t.Errorf("got %q, want %q", got, name)
				}
			}
		})
	}
	wg.Wait()
	first, again := catalog.MustGet("freispace"), catalog.MustGet("freispace")
	if first != again {
		t.Error("a scheme is compiled for each caller")
	}
	// What one caller does to a definition is not seen by the next.
	def := catalog.MustGet("standard-webhooks").Definition()
	def.Timestamp.Tolerance = 0
	if catalog.MustGet("standard-webhooks").Definition().Timestamp.Tolerance == 0 {
		t.Error("a caller changed the catalogue")
	}
}
