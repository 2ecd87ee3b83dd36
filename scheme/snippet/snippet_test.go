package snippet_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/format"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/schemetest"
	"github.com/sealhook/sealhook/scheme/snippet"
)

// leastCovered is how many of the catalogue's schemes have code in each
// language but Go, which has code for all.
const leastCovered = 376

// A subject is a scheme whose snippets are run, with its secrets.
type subject struct {
	scheme  *scheme.Scheme
	options snippet.Options

	signing   []scheme.Secret // the current one and the previous one
	verifying []scheme.Secret // the same, or their public keys
	other     scheme.Secret
	params    map[string]string
}

// requests are what a subject's snippets are asked.
type request struct {
	name    string
	message *scheme.Message
	genuine bool
	err     error // why the library refuses it
}

// publicURL is what the variable WEBHOOK_URL holds.
const publicURL = "http://receiver.example/webhook"

// TestRun runs the snippets of the catalogue in each language that is here.
func TestRun(t *testing.T) {
	var subjects []*subject
	seen := map[string]bool{}
	for _, name := range catalog.Names() {
		s := catalog.MustGet(name)
		if shape := shapeOf(t, s); seen[shape] {
			continue
		} else {
			seen[shape] = true
		}
		if x, ok := newSubject(t, s, snippet.Options{}); ok {
			subjects = append(subjects, x)
		}
	}
	if s, ok := newSubject(t, renamed(t, "standard-webhooks", "standard-webhooks-public"), snippet.Options{PublicKey: true}); ok {
		subjects = append(subjects, s)
	}
	for _, l := range runtimes {
		t.Run(l.lang, func(t *testing.T) { l.run(t, subjects) })
	}
}

var (
	remark       = regexp.MustCompile(`(?m)^#.*$`)
	plainLiteral = regexp.MustCompile(`"[\w :.,=/-]*"`)
)

// shapeOf returns what is common to schemes that differ in names alone: a
// snippet without remarks and without literals of characters that every
// language writes alike.
func shapeOf(t *testing.T, s *scheme.Scheme) string {
	t.Helper()
	python, err := snippet.For(s, "python", snippet.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return plainLiteral.ReplaceAllString(remark.ReplaceAllString(python.Code, ""), `""`)
}

// renamed returns a scheme of the catalogue under another name.
func renamed(t *testing.T, name, as string) *scheme.Scheme {
	t.Helper()
	def := catalog.MustGet(name).Definition()
	def.Name = as
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// newSubject returns a scheme with secrets. It reports false for a scheme
// that has no snippet but that in Go.
func newSubject(t *testing.T, s *scheme.Scheme, o snippet.Options) (*subject, bool) {
	t.Helper()
	if python, err := snippet.For(s, "python", o); err != nil || python.Code == "" {
		return nil, false
	}
	x := &subject{scheme: s, options: o, params: map[string]string{}}
	generated := x.generate(t)
	x.signing, x.other = generated[:2], generated[2]
	x.verifying = x.signing
	if public, ok := s.PublicKey(generated[0]); ok {
		previous, _ := s.PublicKey(generated[1])
		x.verifying = []scheme.Secret{scheme.NewSecret(public), scheme.NewSecret(previous)}
	}
	for _, name := range s.Params() {
		x.params[name] = "4" // as in a sample
	}
	return x, true
}

// secrets has three secrets by the algorithm and form of a key: to generate
// those of RSA takes time.
var secrets = map[string][]scheme.Secret{}

func (x *subject) generate(t *testing.T) []scheme.Secret {
	t.Helper()
	def := x.scheme.Definition()
	if x.options.PublicKey {
		def.Signatures = slices.DeleteFunc(def.Signatures, func(s scheme.Signature) bool { return s.Algorithm != "ed25519" })
	}
	form := fmt.Sprint(def.Signatures[0].Algorithm, def.Signatures[0].Key)
	if secrets[form] == nil {
		s, err := scheme.Compile(def)
		if err != nil {
			t.Fatal(err)
		}
		secrets[form] = []scheme.Secret{s.GenerateSecret(), s.GenerateSecret(), s.GenerateSecret()}
	}
	return secrets[form]
}

// env returns the environment of the subject's snippet.
func (x *subject) env(s snippet.Snippet) map[string]string {
	env := map[string]string{s.Env[0]: x.verifying[0].Reveal(), s.Env[0] + "_PREVIOUS": x.verifying[1].Reveal()}
	for _, name := range s.Env[1:] {
		env[name] = "4"
		if name == "WEBHOOK_URL" {
			env[name] = publicURL
		}
	}
	return env
}

// signed returns a webhook that is signed at a time.
func (x *subject) signed(t *testing.T, at time.Time, secret scheme.Secret) *scheme.Message {
	t.Helper()
	def := x.scheme.Definition()
	m, err := schemetest.Sample(def)
	if err != nil {
		t.Fatal(err)
	}
	m.URL = strings.Replace(m.URL, "http://receiver.example/hooks/in", publicURL, 1)
	m.Body = bytes.ReplaceAll(m.Body, []byte("1700000000"), strconv.AppendInt(nil, at.Unix(), 10))
	m.Time = at
	if err := schemetest.Sign(def, m, secret); err != nil {
		t.Fatalf("%s: %v", def.Name, err)
	}
	return m
}

// requests returns what the subject's snippets are asked: genuine requests,
// and others that the library refuses.
func (x *subject) requests(t *testing.T) []request {
	t.Helper()
	now := time.Now()
	genuine := x.signed(t, now, x.signing[0])
	all := []request{
		{name: "genuine", message: genuine, genuine: true},
		{name: "signed with the previous secret", message: x.signed(t, now, x.signing[1]), genuine: true},
		{name: "signed with another secret", message: x.signed(t, now, x.other)},
		{name: "signed a day ago", message: x.signed(t, now.AddDate(0, 0, -1), x.signing[0])},
		{name: "signed tomorrow", message: x.signed(t, now.AddDate(0, 0, 1), x.signing[0])},
		{name: "a body with one byte more", message: with(genuine, func(m *scheme.Message) { m.Body = append(m.Body, ' ') })},
		{name: "a body with another byte", message: with(genuine, func(m *scheme.Message) { m.Body[len(m.Body)/2] ^= 1 })},
		{name: "no body", message: with(genuine, func(m *scheme.Message) { m.Body = nil })},
		{name: "without headers", message: with(genuine, func(m *scheme.Message) {
			m.Header = http.Header{"Content-Type": m.Header["Content-Type"]}
		})},
		{name: "without a query", message: with(genuine, func(m *scheme.Message) { m.URL, _, _ = strings.Cut(m.URL, "?") })},
	}
	c := x.scheme.Definition().Carrier
	for what, change := range map[string]func(text string) string{
		"another first digit": func(text string) string { return other(text, strings.LastIndexAny(text, "=, ")+1) },
		"one digit less":      func(text string) string { return text[:len(text)-1] },
		"nothing":             func(string) string { return "" },
		"a word":              func(string) string { return "none" },
		"a comma":             func(string) string { return "," },
	} {
		all = append(all, request{name: "a signature with " + what, message: with(genuine, func(m *scheme.Message) { changeCarrier(m, c, change) })})
	}
	v, err := x.scheme.Verifier(x.verifying...)
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for i := range all {
		r := &all[i]
		r.message.Params = x.params
		_, r.err = v.VerifyMessage(r.message)
		if r.genuine && r.err != nil {
			t.Fatalf("%s: %s: the library refuses it: %v", x.scheme.Name(), r.name, r.err)
		}
		if r.err != nil {
			refused++
		}
	}
	all = slices.DeleteFunc(all, func(r request) bool { return !r.genuine && r.err == nil }) // it signs less than was changed
	if refused < 5 {
		t.Errorf("%s: %d requests are refused, want 5 or more", x.scheme.Name(), refused)
	}
	return all
}

// other returns text with another digit at i.
func other(text string, i int) string {
	if i >= len(text) {
		return text + "0"
	}
	digit := "0"
	if text[i] == '0' {
		digit = "1"
	}
	return text[:i] + digit + text[i+1:]
}

func with(m *scheme.Message, change func(m *scheme.Message)) *scheme.Message {
	c := *m
	c.Header, c.Body = m.Header.Clone(), slices.Clone(m.Body)
	change(&c)
	return &c
}

// changeCarrier changes the text that holds the signatures.
func changeCarrier(m *scheme.Message, c scheme.Carrier, change func(text string) string) {
	switch c.In {
	case "header":
		for _, name := range append([]string{c.Name}, c.Names...) {
			if text := m.Header.Get(name); text != "" {
				m.Header.Set(name, change(text))
			}
		}
	case "query":
		u, _ := url.Parse(m.URL)
		q := u.Query()
		q.Set(c.Name, change(q.Get(c.Name)))
		u.RawQuery = q.Encode()
		m.URL = u.String()
	default: // the text stands in the body once
		name := c.Name[strings.LastIndexByte(c.Name, '.')+1:]
		at := bytes.LastIndex(m.Body, []byte(name)) + len(name) + len(`":"`)
		m.Body = []byte(string(m.Body[:at]) + change(string(m.Body[at:at+8])) + string(m.Body[at+8:]))
	}
}

// A runtime runs the snippets of one language.
type runtime struct {
	lang    string
	command func(t *testing.T, folder string) *exec.Cmd // which reads the list of snippets in the folder and prints its port
	// prepare returns the file that the snippet becomes; none means that it
	// cannot be run here.
	prepare func(x *subject, env map[string]string, code string) (file, text string)
}

// verdicts are the languages whose snippets are asked for a verdict, because
// their framework is not here. For the others it is the status that counts.
var verdicts = []string{"csharp"}

var runtimes = []runtime{
	{"go", func(t *testing.T, folder string) *exec.Cmd {
		program := filepath.Join(folder, "run")
		text, err := os.ReadFile("testdata/run.go")
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, "run.go"), text, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		if out, err := exec.CommandContext(t.Context(), "go", append([]string{"build", "-o", program}, files...)...).CombinedOutput(); err != nil {
			t.Fatalf("go build: %v\n%.4000s", err, out)
		}
		return exec.CommandContext(t.Context(), program)
	}, func(x *subject, env map[string]string, code string) (string, string) {
		name := x.scheme.Name()
		code = inlined(code, "os.Getenv(%q)", env)
		code = strings.NewReplacer("func main()", "func init()", "http.Handle(", fmt.Sprintf("handle(%q, ", name),
			`log.Fatal(http.ListenAndServe(":3000", nil))`, "", `"os"`, "").Replace(code)
		if strings.Contains(code, "const definition") && name != "standard-webhooks-public" {
			panic("the catalogue has " + name)
		}
		return strings.ReplaceAll(name, "-", "_") + "_snippet.go", code
	}},
	{"javascript", func(t *testing.T, folder string) *exec.Cmd {
		modules, err := filepath.Abs("../../test/receivers/node_modules")
		if err == nil {
			err = os.Symlink(modules, filepath.Join(folder, "node_modules"))
		}
		if err != nil {
			t.Fatal(err)
		}
		return exec.CommandContext(t.Context(), "node", "testdata/run.mjs", filepath.Join(folder, "list.json"))
	}, func(x *subject, _ map[string]string, code string) (string, string) {
		return x.scheme.Name() + ".mjs", code
	}},
	{"python", func(t *testing.T, folder string) *exec.Cmd {
		return exec.CommandContext(t.Context(), "/usr/bin/python3", "testdata/run.py", filepath.Join(folder, "list.json"))
	}, func(x *subject, _ map[string]string, code string) (string, string) {
		return x.scheme.Name() + ".py", code
	}},
	{"ruby", func(t *testing.T, folder string) *exec.Cmd {
		return exec.CommandContext(t.Context(), "ruby", "testdata/run.rb", filepath.Join(folder, "list.json"))
	}, func(x *subject, _ map[string]string, code string) (string, string) {
		return x.scheme.Name() + ".rb", code
	}},
	{"php", func(t *testing.T, folder string) *exec.Cmd {
		// PHP's own server does not choose a port: the shell's first line says which one was free.
		port := freePort(t)
		cmd := exec.CommandContext(t.Context(), "sh", "-c", "echo "+port+"; exec php -S 127.0.0.1:"+port+" testdata/run.php")
		cmd.Env = append(os.Environ(), "SNIPPETS="+filepath.Join(folder, "list.json"))
		return cmd
	}, func(x *subject, _ map[string]string, code string) (string, string) {
		return x.scheme.Name() + ".php", code
	}},
	{"java", func(t *testing.T, folder string) *exec.Cmd {
		classes := folder + ":/usr/share/java/jackson-core.jar:/usr/share/java/jackson-annotations.jar:/usr/share/java/jackson-databind.jar"
		files, err := filepath.Glob(filepath.Join(folder, "*", "Webhook.java"))
		if err != nil {
			t.Fatal(err)
		}
		args := append([]string{"-nowarn", "-cp", classes, "-d", folder, "testdata/Run.java"}, files...)
		if out, err := exec.CommandContext(t.Context(), "javac", args...).CombinedOutput(); err != nil {
			t.Fatalf("javac: %v: run script/setup\n%.4000s", err, out)
		}
		return exec.CommandContext(t.Context(), "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, "Run")
	}, func(x *subject, env map[string]string, code string) (string, string) {
		code = inlined(code, "System.getenv(%q)", env)
		name := "scheme_" + strings.ReplaceAll(x.scheme.Name(), "-", "_")
		return filepath.Join(name, "Webhook.java"), "package " + name + ";\n" + strings.Replace(code, "static void handle(", "public static void handle(", 1)
	}},
	{"csharp", func(t *testing.T, folder string) *exec.Cmd {
		files, err := filepath.Glob(filepath.Join(folder, "*.cs"))
		if err != nil {
			t.Fatal(err)
		}
		program := filepath.Join(folder, "run.exe")
		if out, err := exec.CommandContext(t.Context(), "mcs", append([]string{"-nowarn:219", "-r:System.Core", "-out:" + program, "testdata/Run.cs"}, files...)...).CombinedOutput(); err != nil {
			t.Fatalf("mcs: %v: run script/setup\n%.4000s", err, out)
		}
		return exec.CommandContext(t.Context(), "mono", program, freePort(t))
	}, func(x *subject, env map[string]string, code string) (string, string) {
		// Mono knows neither ASP.NET Core, nor public keys in DER, nor JSON.
		if strings.Contains(code, "JsonDocument") || strings.Contains(code, "Signed(") || strings.Contains(code, "HMACSHA3") {
			return "", ""
		}
		head, rest, _ := strings.Cut(code, "var app =")
		_, class, _ := strings.Cut(rest, "app.Run();")
		class = inlined(class, "Environment.GetEnvironmentVariable(%q)", env)
		class = hashData.ReplaceAllString(class, "Net.$1(")
		class = strings.NewReplacer("Convert.ToHexString", "Net.ToHexString", "Convert.FromHexString", "Net.FromHexString", "static class Webhook", "public static class Webhook").Replace(class)
		name := "Scheme_" + strings.ReplaceAll(x.scheme.Name(), "-", "_")
		return name + ".cs", "using System;\nusing System.Linq;\n" + head + "namespace " + name + " {\n" + class + "}\n"
	}},
}

var hashData = regexp.MustCompile(`(\w+)\.HashData\(`)

// inlined returns code in which the variables of the environment are
// literals, for runtimes that cannot change them.
func inlined(code, pattern string, env map[string]string) string {
	for name, value := range env {
		code = strings.ReplaceAll(code, fmt.Sprintf(pattern, name), strconv.Quote(value))
	}
	return code
}

func (l *runtime) run(t *testing.T, subjects []*subject) {
	type listed struct {
		Scheme string            `json:"scheme"`
		File   string            `json:"file"`
		Env    map[string]string `json:"env"`
	}
	folder := t.TempDir()
	var list []listed
	for _, x := range subjects {
		s, err := snippet.For(x.scheme, l.lang, x.options)
		if err != nil {
			t.Fatal(err)
		}
		if s.Code == "" {
			t.Logf("%s: %s", x.scheme.Name(), s.Missing)
			continue
		}
		env := x.env(s)
		file, text := l.prepare(x, env, s.Code)
		if file == "" {
			continue
		}
		file = filepath.Join(folder, file)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		list = append(list, listed{x.scheme.Name(), file, env})
	}
	text, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "list.json"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	base := start(t, l.command(t, folder))
	host := ""
	if l.lang == "go" {
		host = "receiver.example" // for the library takes the URL from the request
	}
	for _, x := range subjects {
		if !slices.ContainsFunc(list, func(s listed) bool { return s.Scheme == x.scheme.Name() }) {
			continue
		}
		for _, r := range x.requests(t) {
			want := x.scheme.Status(r.err)
			if !r.genuine && l.lang != "go" { // the others do not tell what is missing from what is wrong
				want = x.scheme.Status(scheme.ErrMismatch)
			}
			got, err := send(t, base, host, x.scheme.Name(), r.message)
			if l.lang == "ruby" && !r.genuine && got == http.StatusBadRequest {
				continue // Sinatra could not parse the form
			}
			if slices.Contains(verdicts, l.lang) {
				want = map[bool]int{true: 200, false: 401}[r.genuine]
			}
			if err != nil || got != want {
				t.Errorf("%s: %s: status %d, %v, want %d", x.scheme.Name(), r.name, got, err, want)
			}
		}
	}
	t.Logf("%d schemes", len(list))
}

// freePort returns a port that nobody listens on.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// start starts a server that prints its port, and returns its URL.
func start(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	cmd.WaitDelay = time.Second
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatalf("%v: run script/setup", err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
		if t.Failed() {
			t.Logf("%s", stderr.String()[:min(stderr.Len(), 4000)])
		}
	})
	lines := bufio.NewReader(out)
	line, err := lines.ReadString('\n')
	if err != nil {
		t.Fatalf("%s printed no port: %v", cmd.Path, err)
	}
	go io.Copy(io.Discard, lines)
	address := "127.0.0.1:" + strings.TrimSpace(line)
	for deadline := time.Now().Add(10 * time.Second); ; {
		conn, err := net.Dial("tcp", address)
		if err == nil {
			conn.Close()
			return "http://" + address
		}
		if time.Now().After(deadline) {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// send sends a message to the snippet of a scheme, and returns the status. An
// empty host is that of base.
func send(t *testing.T, base, host, name string, m *scheme.Message) (int, error) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), m.Method, strings.Replace(m.URL, "http://receiver.example", base, 1), bytes.NewReader(m.Body))
	if err != nil {
		return 0, err
	}
	r.Header = m.Header.Clone()
	r.Header.Set("Snippet", name)
	r.Host = host
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return response.StatusCode, err
}

// TestCovered holds the number of schemes that have code.
func TestCovered(t *testing.T) {
	for _, lang := range snippet.Languages() {
		n := 0
		for _, name := range catalog.Names() {
			s, err := snippet.For(catalog.MustGet(name), lang, snippet.Options{})
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case (s.Code == "") == (s.Missing == ""):
				t.Errorf("%s in %s: code of %d bytes and missing %q, want one of the two", name, lang, len(s.Code), s.Missing)
			case s.Code != "":
				n++
			}
			if strings.Contains(s.Code, "no value") || strings.Contains(s.Code, "%!") {
				t.Errorf("%s in %s: a template that does not fit:\n%s", name, lang, s.Code)
			}
		}
		if least := map[bool]int{true: len(catalog.Names()), false: leastCovered}[lang == "go"]; n < least {
			t.Errorf("%s has code for %d schemes, want %d", lang, n, least)
		}
	}
}

// TestGo holds the Go code to the form of gofmt.
func TestGo(t *testing.T) {
	for _, name := range catalog.Names() {
		s, err := snippet.For(catalog.MustGet(name), "go", snippet.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if formatted, err := format.Source([]byte(s.Code)); err != nil || string(formatted) != s.Code {
			t.Errorf("%s: %v: not in the form of gofmt:\n%s", name, err, s.Code)
		}
	}
}

// TestGoCompiles compiles the Go code of schemes that TestRun does not run.
func TestGoCompiles(t *testing.T) {
	for _, s := range []*scheme.Scheme{catalog.MustGet("keygen"), catalog.MustGet("fal"), catalog.MustGet("paypal"), renamed(t, "livekit", "acme")} {
		code, err := snippet.For(s, "go", snippet.Options{})
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "receiver.go")
		if err := os.WriteFile(file, []byte(code.Code), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.CommandContext(t.Context(), "go", "vet", file).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", s.Name(), err, out)
		}
	}
}

func TestUnknownLanguage(t *testing.T) {
	if _, err := snippet.For(catalog.MustGet("github"), "cobol", snippet.Options{}); !errors.Is(err, snippet.ErrLanguage) {
		t.Errorf("got %v, want %v", err, snippet.ErrLanguage)
	}
	if all := snippet.All(catalog.MustGet("github"), snippet.Options{}); len(all) != len(snippet.Languages()) {
		t.Errorf("%d snippets, want one for each of %v", len(all), snippet.Languages())
	}
}
