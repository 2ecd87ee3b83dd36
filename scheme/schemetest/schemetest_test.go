package schemetest_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	_ "github.com/sealhook/sealhook/scheme/httpsig" // the code of its hooks
	"github.com/sealhook/sealhook/scheme/schemetest"
)

// TestMain lets the test's own binary be the command of TestCommand.
func TestMain(m *testing.M) {
	if os.Getenv("SCHEMETEST_COMMAND") != "" {
		if err := command(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// command is what docs/vectors.md asks of a command, over package scheme.
func command(in io.Reader, out io.Writer) error {
	for dec := json.NewDecoder(bufio.NewReader(in)); ; {
		var c schemetest.Case
		if err := dec.Decode(&c); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		v := schemetest.Vector{
			Definition: c.Definition, Secrets: c.Secrets, Params: c.Params, At: time.Unix(c.At, 0),
			Method: c.Method, URL: c.URL, Header: c.Header, Body: c.Body,
		}
		verdict, err := schemetest.Verify(&v)
		if err != nil {
			return err
		}
		fmt.Fprintln(out, verdict)
	}
}

func TestCommand(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "SCHEMETEST_COMMAND=1")
	cmd.Stderr = os.Stderr
	schemetest.Run(t, schemetest.Command(t, cmd))
}

// TestRunFindsFaults runs implementations that are wrong in one way each: a
// test of this one, started anew, fails for it.
func TestRunFindsFaults(t *testing.T) {
	implementations := map[string]schemetest.Implementation{
		"accepts all":  func(*schemetest.Vector) (string, error) { return schemetest.OK, nil },
		"refuses all":  func(*schemetest.Vector) (string, error) { return schemetest.Refused, nil },
		"fails":        func(*schemetest.Vector) (string, error) { return "", errors.New("out of order") },
		"wrong reason": func(v *schemetest.Vector) (string, error) { return flipped(schemetest.Verify(v)) },
	}
	if name := os.Getenv("SCHEMETEST_FAULT"); name != "" {
		schemetest.Run(t, implementations[name])
		return
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for name := range implementations {
		cmd := exec.CommandContext(t.Context(), self, "-test.run", "^TestRunFindsFaults$")
		cmd.Env = append(os.Environ(), "SCHEMETEST_FAULT="+name)
		if out, err := cmd.CombinedOutput(); err == nil || !strings.Contains(string(out), "FAIL: TestRunFindsFaults/webex-missing") {
			t.Errorf("an implementation that %s: got %v, want a failed test of webex-missing", name, err)
		}
	}
}

func flipped(verdict string, err error) (string, error) {
	if verdict == "missing" {
		return "malformed", err
	}
	return verdict, err
}

// TestRefusedForOneFault is about the repairs of the vectors. That each makes
// its vector acceptable is tested by Run.
func TestRefusedForOneFault(t *testing.T) {
	// Where what is signed cannot be told from what is not, two places have
	// to be put right.
	two := []string{
		"form-sorted-json", "spaces-form-empty", "spaces-form-not-utf8", "spaces-no-timestamp", "spaces-timestamp-text", "standard-webhooks-id-with-dot",
	}
	for _, v := range schemetest.Vectors() {
		repaired, ok := v.Repaired()
		if ok == (v.Expect == schemetest.OK) {
			t.Errorf("%s: expects %s, and has a repair: %t", v.Name, v.Expect, ok)
		}
		if !ok {
			continue
		}
		want := 1
		if slices.Contains(two, v.Name) {
			want = 2
		}
		if got := differences(&v, &repaired); got != want {
			t.Errorf("%s differs from its repair in %d places, want %d", v.Name, got, want)
		}
	}
}

// differences returns in how many places two vectors differ.
func differences(a, b *schemetest.Vector) (n int) {
	for _, same := range []bool{
		a.At.Equal(b.At), a.Method == b.Method, a.URL == b.URL, string(a.Body) == string(b.Body),
		slices.Equal(a.Secrets, b.Secrets), reflect.DeepEqual(a.Params, b.Params),
	} {
		if !same {
			n++
		}
	}
	for name := range a.Header {
		if !slices.Equal(a.Header[name], b.Header[name]) {
			n++
		}
	}
	for name := range b.Header {
		if _, ok := a.Header[name]; !ok {
			n++
		}
	}
	return n
}

// TestVectors is about what implementations may rely on.
func TestVectors(t *testing.T) {
	vectors := schemetest.Vectors()
	if want := len(texts(t, schemetest.Files(), "vectors")); len(vectors) != want {
		t.Errorf("got %d vectors, want %d, as many as there are files", len(vectors), want)
	}
	if !slices.IsSortedFunc(vectors, func(a, b schemetest.Vector) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("the vectors are not sorted by name")
	}
	for _, v := range vectors {
		for name, values := range v.Header {
			for _, value := range values {
				if !utf8.ValidString(name + value) {
					t.Errorf("%s: %s: not UTF-8, which JSON cannot hold", v.Name, name)
				}
			}
		}
	}
	// What is done to one is not seen by the next.
	m := vectors[0].Message()
	m.Header.Set("X-Other", "x")
	m.Body = append(m.Body[:0], 'x')
	if again := vectors[0].Message(); again.Header.Get("X-Other") != "" || string(again.Body) == "x" {
		t.Error("a message shares memory with its vector")
	}
}

// published are the vectors of vendors' own pages and SDKs, by the vendor and
// the name of the example there. Those without a file are handshakes, which
// the tests of the catalogue have.
var published = []struct{ vendor, example, file string }{
	{"bitbucket", "a payload and its signature, in the page about webhooks", "bitbucket-docs"},
	{"braintree", "a challenge, in the tests of the SDK", ""},
	{"circleci", "the table, row 1", "circleci-docs-1"},
	{"circleci", "the table, row 2", "circleci-docs-2"},
	{"circleci", "the table, row 3", "circleci-docs-3"},
	{"circleci", "the table, row 4", "circleci-docs-4"},
	{"coinbase-commerce", "testWebhook.spec.js", "coinbase-commerce-sdk"},
	{"convoy", "simple_sha256_hex_valid", "convoy"},
	{"convoy", "advanced_sha256_hex_valid", "convoy-advanced"},
	{"convoy", "advanced_sha256_base64_valid", "convoy-advanced-base64"},
	{"convoy", "simple_sha512_hex_valid", "convoy-sha512"},
	{"discord", "a key of the bytes 1 to 32", "discord-public"},
	{"github", "testing the validation", "github-docs"},
	{"hubspot", "signature.spec.ts, v1", "hubspot-v1"},
	{"hubspot", "signature.spec.ts, v2, GET", "hubspot-v2-get"},
	{"hubspot", "signature.spec.ts, v2, POST", "hubspot-v2-post"},
	{"jira", "a payload and its signature, in the page about webhooks", "jira-docs"},
	{"kontent-ai", "signature.spec.ts, with LF", "kontent-ai-lf"},
	{"kontent-ai", "signature.spec.ts, with CRLF", "kontent-ai"},
	{"modern-treasury", "TestGetSignature", "modern-treasury-text"},
	{"modern-treasury", "TestValidateSignature", "modern-treasury-json"},
	{"openai", "webhook_test.go", "openai"},
	{"pusher", "TestCheckValidSignature", "pusher"},
	{"replicate", "index.test.ts", "replicate"},
	{"sendgrid", "TestVerifySignature", "sendgrid"},
	{"slack", "the worked example", "slack-command"},
	{"slack", "security_test.go", "slack-event"},
	{"standard-webhooks", "TestWebhookSign", "standard-webhooks-v1"},
	{"standard-webhooks", "test_asymmetric_key_signing", "standard-webhooks-v1a-private"},
	{"svix", "how-manual.mdx", "svix-ping"},
	{"truelayer", "TestVerifyWithJwks", "truelayer-sdk"},
	{"twilio", "test_compute_signature", "twilio-form"},
	{"twilio", "Validate, 7 parameters", "twilio-sorted"},
	{"twilio", "ValidateBody, JSON", "twilio-json"},
	{"twilio", "ValidateBody, a form", "twilio-two"},
	{"twilio", "a repeated key", "twilio-repeated"},
	{"vonage", "test_sign_params, sha256", "vonage-sms"},
	{"vonage", "test_sign_params, md5", "vonage-sms-md5"},
	{"vonage", "test_sign_params, special characters", "vonage-sms-md5-special"},
	{"worldline", "V1WebhooksHelper_test.go", "worldline"},
	{"x-twitter", "a challenge", ""},
}

// TestPublished looks for the vectors that vendors publish. That each one is
// judged as it should be is tested by Run.
func TestPublished(t *testing.T) {
	vectors := make(map[string]schemetest.Vector)
	for _, v := range schemetest.Vectors() {
		vectors[v.Name] = v
	}
	seen := make(map[string]bool)
	for _, p := range published {
		if p.file == "" {
			if s, ok := catalog.Get(p.vendor); !ok || len(s.Definition().Handshakes) == 0 {
				t.Errorf("%s: %s: no handshake", p.vendor, p.example)
			}
			continue
		}
		v, ok := vectors[p.file]
		if !ok || seen[p.file] {
			t.Errorf("%s: %s: no vector %s of its own", p.vendor, p.example, p.file)
		}
		seen[p.file] = true
		if want := p.file != "kontent-ai-lf"; (v.Expect == schemetest.OK) != want || !strings.HasPrefix(v.Definition.Name, p.vendor) {
			t.Errorf("%s: expects %s of %s", p.file, v.Expect, v.Definition.Name)
		}
	}
	if len(published) != 41 {
		t.Errorf("%d published vectors, want 41", len(published))
	}
}

// TestEveryDefinition counts the vectors that are made from the catalogue.
func TestEveryDefinition(t *testing.T) {
	faults := make(map[string]int) // by the last part of the name
	genuine := make(map[string]bool)
	for _, v := range schemetest.Vectors() {
		dir, file := path.Split(v.Name)
		if dir == "" {
			continue
		}
		faults[file]++
		if file == "ok" {
			genuine[v.Definition.Name] = true
			if dir != "catalog/"+v.Definition.Name+"/" || v.Expect != schemetest.OK {
				t.Errorf("%s: a vector of %s that expects %s", v.Name, v.Definition.Name, v.Expect)
			}
		}
	}
	for _, name := range catalog.Names() {
		if !genuine[name] {
			t.Errorf("%s has no vector: go generate ./scheme/schemetest", name)
		}
	}
	least := map[string]int{"public-key": 18, "changed": 87, "other-secret": 88, "missing": 90, "twice": 80, "no-timestamp": 38, "old": 17, "early": 17}
	for name, n := range least {
		if faults[name] < n {
			t.Errorf("got %d vectors %s, want at least %d", faults[name], name, n)
		}
	}
}

// TestGenerate makes the vectors of the catalogue again.
func TestGenerate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "catalog")
	if out, err := exec.Command("go", "run", "generate.go", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	made, kept := texts(t, os.DirFS(dir), "."), texts(t, schemetest.Files(), "vectors/catalog")
	for name, text := range made {
		if kept[name] != text {
			t.Errorf("%s is not up to date: go generate ./scheme/schemetest", name)
		}
	}
	for name := range kept {
		if _, ok := made[name]; !ok {
			t.Errorf("%s is made no longer: go generate ./scheme/schemetest", name)
		}
	}
}

// texts returns the files under dir by their names in it.
func texts(t *testing.T, files fs.FS, dir string) map[string]string {
	t.Helper()
	sub, err := fs.Sub(files, dir)
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	err = fs.WalkDir(sub, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(sub, file)
		all[file] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestSample is about what Sample promises; the catalogue's tests sign one of
// every definition.
func TestSample(t *testing.T) {
	def := scheme.Definition{
		Name: "acme", Title: "Acme", Content: "{header:X-Topic}.{query:q}.{json:$.a.b}.{param:account}.{body}", Event: "{json:$.type}",
		Carrier:    scheme.Carrier{In: "header", Name: "X-Sig"},
		Signatures: []scheme.Signature{{Algorithm: "hmac-sha256", Encoding: "hex"}},
		Require:    map[string]string{"json:$.version": "2"},
	}
	m, err := schemetest.Sample(def)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{ "a":{"b":"a.b-1"},"amount":12.50,"id":"evt_1","text":"café \u0026 more","type":"type-1","version":"2"}`
	if string(m.Body) != want || m.Header.Get("X-Topic") != "X-Topic-1" || m.URL != "http://receiver.example/hooks/in?q=q-1" || m.Params["account"] != "4" || m.Time.Unix() != 1_700_000_000 {
		t.Errorf("got %s %v, the parameters %v and the body %s, want %s", m.URL, m.Header, m.Params, m.Body, want)
	}
	if err := schemetest.Sign(def, m, scheme.NewSecret("secret")); err != nil {
		t.Error(err)
	}
	def.Content = "{nothing}"
	if _, err := schemetest.Sample(def); !errors.Is(err, scheme.ErrDefinition) {
		t.Errorf("a definition that cannot be compiled: got %v, want %v", err, scheme.ErrDefinition)
	}
}

const genuine = `scheme: webex
secret: somesupersecretphrase
at: 1700000000
expect: missing
repair: header X-Spark-Signature: 43df2d9d7f3c5c9fd0b4e1e35be2f3cd3ac8a6d8
source: a test

POST /webhooks?a=b HTTP/1.1
Host: receiver.example
X-Other: 1
Content-Length: 2

{}`

func TestParse(t *testing.T) {
	v, err := schemetest.Parse("one", []byte(genuine))
	if err != nil {
		t.Fatal(err)
	}
	if v.Name != "one" || v.Definition.Name != "webex" || v.Secrets[0] != "somesupersecretphrase" || v.At.Unix() != 1_700_000_000 || v.Expect != "missing" ||
		v.Method != "POST" || v.URL != "http://receiver.example/webhooks?a=b" || v.Header.Get("X-Other") != "1" || string(v.Body) != "{}" {
		t.Errorf("got %+v", v)
	}
	r, ok := v.Repaired()
	if !ok || r.Expect != schemetest.OK || r.Header.Get("X-Spark-Signature") == "" || v.Header.Get("X-Spark-Signature") != "" {
		t.Errorf("repaired: got %+v, %t", r, ok)
	}
	for _, tt := range []struct{ old, new, want string }{
		{"scheme: webex\n", "", "want one of scheme and definition"},
		{"scheme: webex", "scheme: none", "the catalogue has no"},
		{"scheme: webex", `definition: {"nam": 1}`, "unknown field"},
		{"secret: somesupersecretphrase\n", "", "missing"},
		{"secret: ", "secret-file: ../vectors/", "file"},
		{"at: 1700000000", "at: now", "invalid syntax"},
		{"at: 1700000000", "at: 1700000000\nat: 1700000000", "twice"},
		{"expect: missing\n", "", "missing"},
		{"expect: missing", "expect: ok", "want a repair where"},
		{"source: a test", "source: a test\nsing: no", "no such key"},
		{"source: a test", "source: a test\nsign: yes", "want no"},
		{"source: a test", "source:", "want key: value"},
		{"repair: header", "repair: heather", "want at, param"},
		{"repair: header X-Spark-Signature: ", "repair: header X-Spark-Signature", "want header NAME"},
		{"repair: header", "repair: body-base64", "illegal base64"},
		{"POST /webhooks", "POST", "malformed HTTP"},
		{"Content-Length: 2", "Content-Length: 3", "EOF"},
		{"Content-Length: 2", "Content-Length: 1", "behind the body"},
	} {
		text := strings.Replace(genuine, tt.old, tt.new, 1)
		if _, err := schemetest.Parse("one", []byte(text)); err == nil || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), "vector one: ") {
			t.Errorf("%q in place of %q: got %v, want an error with %q", tt.new, tt.old, err, tt.want)
		}
	}
}

// TestDocument judges the vector that docs/vectors.md shows.
func TestDocument(t *testing.T) {
	page, err := os.ReadFile("../../docs/vectors.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(page), "```\n")
	text, _, _ = strings.Cut(text, "\n```")
	v, err := schemetest.Parse("shown", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	repaired, _ := v.Repaired()
	for _, v := range []schemetest.Vector{v, repaired} {
		if got, err := schemetest.Verify(&v); err != nil || got != v.Expect {
			t.Errorf("%s: got %s, want %s (%v)", v.Name, got, v.Expect, err)
		}
	}
}

// FuzzParse parses any text. What is parsed can be judged and repaired.
func FuzzParse(f *testing.F) {
	f.Add([]byte(genuine))
	f.Add([]byte(strings.Replace(genuine, "header X-Spark-Signature: 43", "body-base64 YQ==\nrepair: url x", 1)))
	f.Fuzz(func(t *testing.T, text []byte) {
		v, err := schemetest.Parse("fuzz", text)
		if err != nil {
			return
		}
		if _, err := scheme.Compile(v.Definition); err != nil {
			return
		}
		if _, ok := v.Repaired(); ok == (v.Expect == schemetest.OK) {
			t.Errorf("repaired: %t", ok)
		}
		if m := v.Message(); m.Header == nil || string(m.Body) != string(v.Body) {
			t.Errorf("got %+v", m)
		}
	})
}
