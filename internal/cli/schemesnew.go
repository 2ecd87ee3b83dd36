package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
	"github.com/sealhook/sealhook/scheme/infer"
)

func newSchemeCommand(env *Env) *cobra.Command {
	n := newScheme{in: input{env: env}, maxRequest: 25 * mib}
	cmd := &cobra.Command{
		Use:   "new [--request FILE --secret-file FILE]",
		Short: "Write the definition of a vendor that is missing",
		Example: `  # from a webhook that the vendor sent, and its secret: nothing is asked
  sealhook schemes new --title Acme --request request.http --secret-file secret > acme.json

  # from the vendor's document: five questions
  sealhook schemes new > acme.json`,
		Long: `With --request, the definition is found by trying: algorithms, encodings, what
is signed, what becomes of the secret. It is one that verifies the webhook, which
may be a raw HTTP request, a curl command, an entry of a HAR file, or JSON with
method, url, headers and body.

Without it, questions are asked, one line each, and the answers are read from
stdin. An empty answer takes what stands in brackets.

The definition goes to stdout, all else to stderr.

EXIT STATUS
  0    printed
  1    failed, or no definition was found
  2    used in a wrong way
  130  interrupted`,
		Args: checkArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return n.run(cmd.Context()) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&n.request, "request", "", "the `FILE` with a webhook of the vendor; - is stdin")
	flags.StringArrayVar(&n.secretFiles, "secret-file", nil, "read its secret from `FILE`, without its last line end; may be repeated")
	flags.StringVar(&n.url, "url", "", "the `URL` that the vendor called, for schemes that sign it")
	flags.StringVar(&n.title, "title", "", "the vendor's `NAME`, for people")
	flags.StringVar(&n.source, "source", "", "the `URL` of the vendor's document")
	flags.Var(&n.maxRequest, "max-body", "read no request larger than `SIZE`")
	return cmd
}

// A newScheme is one run of the command schemes new.
type newScheme struct {
	in          input
	request     string
	secretFiles []string
	url         string
	title       string
	source      string
	maxRequest  size
}

func (n *newScheme) run(ctx context.Context) error {
	var def scheme.Definition
	var err error
	if n.request != "" {
		def, err = n.infer(ctx)
	} else {
		def, err = n.ask(ctx)
	}
	if err != nil {
		return err
	}
	def.Name, def.Title, def.Notes, def.Confidence, def.Category = slug(n.title), n.title, "", "", ""
	def.Sources = nil
	if n.source != "" {
		def.Sources = []string{n.source}
	}
	s, err := scheme.Compile(def)
	if err != nil {
		return err
	}
	n.say("Save it as %s.json; sealhook schemes check %[1]s.json says what it is worth.", def.Name)
	if n.request == "" {
		n.say("Try it with a webhook of the vendor: sealhook verify --explain --scheme ./%s.json --secret-file secret --request request.http", def.Name)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(s.Definition()); err != nil {
		return err
	}
	return printText(n.in.env.Stdout, b.String())
}

// say prints a line for the person at the keyboard.
func (n *newScheme) say(format string, args ...any) {
	fmt.Fprintf(n.in.env.Stderr, format+"\n", args...)
}

// infer finds the definition of a webhook.
func (n *newScheme) infer(ctx context.Context) (scheme.Definition, error) {
	if n.title == "" {
		n.title = "New vendor"
	}
	secrets, err := n.in.secrets(ctx, n.secretFiles)
	if err != nil {
		return scheme.Definition{}, err
	}
	raw, err := n.in.read(ctx, "request", n.request, n.maxRequest)
	if err != nil {
		return scheme.Definition{}, err
	}
	r, err := explain.Parse(raw)
	if err != nil {
		return scheme.Definition{}, usage(fmt.Errorf("read the request: %w", err), "give the request as it came over the wire, as a curl command, as a HAR entry or as JSON")
	}
	if n.url != "" {
		r.Message.URL = n.url
	}
	var known []*scheme.Scheme
	for _, name := range catalog.Names() {
		known = append(known, catalog.MustGet(name))
	}
	found, err := infer.Find(ctx, &r.Message, secrets, known)
	if errors.Is(err, infer.ErrNotFound) {
		return scheme.Definition{}, &failure{err, exitFailure,
			"check that the secret is the one of this webhook and that its body is what came over the wire; if the URL is signed, give --url; `sealhook schemes new` alone asks what the vendor's document says"}
	}
	if err != nil {
		return scheme.Definition{}, err
	}
	n.say("The webhook is genuine under the definition below (%d were tried).", found.Tried)
	if len(found.Known) > 0 {
		n.say("The catalogue has it: --scheme %s", strings.Join(found.Known, ", or --scheme "))
	}
	return found.Definition, nil
}

// The questions of schemes new, which are those of docs/definitions.md.

// A contentChoice is one way to build what is signed.
type contentChoice struct{ content, words string }

var contentChoices = []contentChoice{
	{"{body}", "the body"},
	{"{ts}.{body}", "timestamp, full stop, body"},
	{"{id}.{ts}.{body}", "id, full stop, timestamp, full stop, body"},
	{"{ts}{body}", "timestamp, body"},
	{"{ts}:{body}", "timestamp, colon, body"},
	{"{url}{body}", "URL, body"},
	{"{url}{form-sorted}", "URL, the form's names and values sorted by name"},
}

type keyChoice struct {
	steps []string
	words string
}

var keyChoices = []keyChoice{
	{nil, "as it is shown"},
	{[]string{"base64"}, "decoded from base64"},
	{[]string{"hex"}, "decoded from hexadecimal digits"},
	{[]string{"cut:whsec_", "base64"}, "without its whsec_ in front, decoded from base64"},
}

func (n *newScheme) ask(ctx context.Context) (scheme.Definition, error) {
	a := answers{newScheme: n, ctx: ctx, lines: readLines(n.in.env.Stdin)}
	var def scheme.Definition
	if n.title == "" {
		n.title = a.text("What is the vendor's name?", "", func(text string) error {
			if slug(text) == "" {
				return errors.New("want a name with a letter or a digit in it")
			}
			return nil
		})
	}
	if n.source == "" {
		n.source = a.text("Where is its document? (a link)", "none", nil)
		if n.source == "none" {
			n.source = ""
		}
	}

	n.say("\nCopy a header line with a signature out of the document or out of a webhook,\nsuch as X-Signature: sha256=5257a8…  A query parameter is ?name=5257a8…")
	r := a.reading()
	def.Carrier, def.Signatures, def.Timestamp = r.Carrier, []scheme.Signature{r.Signature}, r.Timestamp
	sig := &def.Signatures[0]
	if sig.Algorithm == "" { // nothing that has the length of a signature
		sig.Algorithm, sig.Encoding = "token", "text"
	}
	sig.Algorithm = a.word("How is the signature made?", sig.Algorithm, scheme.Algorithms())
	sig.Encoding = a.word("How is it written?", sig.Encoding, scheme.Encodings())

	if sig.Algorithm != "token" {
		var words []string
		for _, c := range contentChoices {
			words = append(words, c.words)
		}
		first := 0
		if def.Timestamp != nil {
			first = 1
		}
		def.Content = a.either("What is signed? (a number, or a template such as v0:{ts}:{body})", words, first, func(i int) string { return contentChoices[i].content })
	}
	if strings.Contains(def.Content, "{id}") {
		def.ID = &scheme.IDPart{In: "header:" + a.text("Which header holds the id?", "webhook-id", nil)}
	}
	if strings.Contains(def.Content, "{ts}") && def.Timestamp == nil {
		def.Timestamp = &scheme.Timestamp{In: "header:" + a.text("Which header holds the timestamp?", "webhook-timestamp", nil)}
		def.Timestamp.Unit = a.word("What is the timestamp's unit?", "s", []string{"s", "ms", "rfc3339", "auto"})
	}
	if def.Timestamp != nil {
		a.text("How old may a webhook be? (such as 5m; none if the document does not say)", "none", func(text string) error {
			if text == "none" {
				return nil
			}
			d, err := time.ParseDuration(text)
			if err != nil || d <= 0 {
				return errors.New("want a duration such as 5m, or none")
			}
			def.Timestamp.Tolerance = scheme.Duration(d)
			return nil
		})
	}
	if strings.HasPrefix(sig.Algorithm, "hmac-") {
		var words []string
		for _, k := range keyChoices {
			words = append(words, k.words)
		}
		n.choices(words)
		i := a.number("How does the secret become the key?", len(words), 0)
		if steps := keyChoices[i].steps; steps != nil {
			sig.Key = [][]string{steps}
		}
	} else if public(sig.Algorithm) {
		sig.Key, sig.PublicKey = [][]string{{"pem"}}, [][]string{{"pem"}}
	}
	n.say("")
	return def, a.err
}

// public reports whether an algorithm has a private and a public key.
func public(algorithm string) bool {
	return algorithm == "ed25519" || strings.HasPrefix(algorithm, "rsa-") || strings.HasPrefix(algorithm, "ecdsa-")
}

// choices prints numbered lines.
func (n *newScheme) choices(words []string) {
	for i, text := range words {
		n.say("  %d  %s", i+1, text)
	}
}

var notSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slug returns a title as the name of a scheme.
func slug(title string) string {
	name := notSlug.ReplaceAllString(strings.ToLower(title), "-")
	return strings.Trim(name[:min(len(name), 64)], "-")
}

// answers asks, one question after the other. After an error, all questions
// are answered with what stands in brackets, and err says what happened.
type answers struct {
	*newScheme
	ctx   context.Context
	lines <-chan string
	err   error
}

// readLines sends the lines of r. Reading a terminal cannot be interrupted, so
// that it is left behind when the command ends.
func readLines(r io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(r); s.Scan(); {
			lines <- s.Text()
		}
	}()
	return lines
}

// text asks until check, which may be nil, returns no error.
func (a *answers) text(question, preset string, check func(string) error) string {
	for a.err == nil {
		if preset != "" {
			fmt.Fprintf(a.in.env.Stderr, "%s [%s] ", question, preset)
		} else {
			fmt.Fprintf(a.in.env.Stderr, "%s ", question)
		}
		select {
		case <-a.ctx.Done():
			a.err = a.ctx.Err()
		case line, ok := <-a.lines:
			line = strings.TrimSpace(line)
			if line == "" {
				line = preset
			}
			if !ok {
				a.say("")
				a.err = usage(fmt.Errorf("no answer to %q: stdin has ended", question), "answer on a terminal, or give one line for each question; --request asks nothing")
				break
			}
			if check == nil {
				return line
			}
			err := check(line)
			if err == nil {
				return line
			}
			a.say("  %v", err)
		}
	}
	return preset
}

// reading asks for a line with a signature.
func (a *answers) reading() infer.Reading {
	var readings []infer.Reading
	a.text("The line:", "", func(line string) error {
		if query, ok := strings.CutPrefix(line, "?"); ok {
			name, value, _ := strings.Cut(query, "=")
			readings = infer.Readings("query", name, value)
		} else {
			name, value, _ := strings.Cut(line, ":")
			readings = infer.Readings("header", strings.TrimSpace(name), strings.TrimSpace(value))
		}
		if len(readings) == 0 {
			return errors.New("no signature is seen in it: want the name, a colon and a whole signature, without dots in its place")
		}
		return nil
	})
	if a.err != nil {
		return infer.Reading{}
	}
	if len(readings) == 1 {
		return readings[0]
	}
	var words []string
	for _, r := range readings {
		words = append(words, describe(r))
	}
	a.choices(words)
	return readings[a.number("Which of these is it?", len(words), 0)]
}

// describe says how a reading takes its text.
func describe(r infer.Reading) string {
	c := r.Carrier
	switch c.Grammar {
	case "pairs":
		return fmt.Sprintf("fields with names, %q between them; the signature is %q", c.Separator, r.Signature.Tag)
	case "parts":
		return fmt.Sprintf("%s, with %q between them", strings.Join(c.Fields, " and "), c.Separator)
	}
	return fmt.Sprintf("a signature with %q in front", c.Prefix)
}

// word asks for one of a few words.
func (a *answers) word(question, preset string, words []string) string {
	return a.text(question, preset, func(text string) error {
		c := choice{of: words}
		return c.Set(text)
	})
}

// number asks for the number of one of n choices, and returns it from 0.
func (a *answers) number(question string, n, preset int) int {
	chosen := preset
	a.text(question, strconv.Itoa(preset+1), func(text string) error {
		i, err := strconv.Atoi(text)
		if err != nil || i < 1 || i > n {
			return fmt.Errorf("want a number from 1 to %d", n)
		}
		chosen = i - 1
		return nil
	})
	return chosen
}

// either asks for the number of a choice or for a text of one's own.
func (a *answers) either(question string, words []string, preset int, value func(int) string) string {
	a.choices(words)
	chosen := value(preset)
	a.text(question, strconv.Itoa(preset+1), func(text string) error {
		i, err := strconv.Atoi(text)
		switch {
		case err == nil && (i < 1 || i > len(words)):
			return fmt.Errorf("want a number from 1 to %d, or a template", len(words))
		case err == nil:
			chosen = value(i - 1)
		case !strings.Contains(text, "{"):
			return errors.New("want a number, or a template with terms in braces such as {body}")
		default:
			chosen = text
		}
		return nil
	})
	return chosen
}
