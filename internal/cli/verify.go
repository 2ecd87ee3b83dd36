package cli

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

func verifyCommand(env *Env) *cobra.Command {
	v := verification{in: input{env: env}}
	cmd := &cobra.Command{
		Use:   "verify --scheme NAME --secret-file FILE [BODY | --request FILE]",
		Short: "Say whether a webhook is genuine, and if not, why",
		Example: `  # a whole request in a file, as it came over the wire
  sealhook verify --scheme freispace --secret-file secret --request request.http

  # its headers one by one, and its body in a file
  sealhook verify --scheme freispace --secret-file secret \
    --header 'X-Freispace-Signature: 5257a8…' body.json

  # the headers from stdin, one a line
  sealhook verify --scheme freispace --secret-file secret body.json < headers.txt

  # one of two secrets, at the time when the webhook came in
  sealhook verify --scheme standard-webhooks --secret-file new --secret-file old \
    --at 2026-01-02T15:04:05Z --request request.http

  # why it is refused, from a command that was copied out of a browser
  sealhook verify --explain --scheme freispace --secret-file secret --request curl.txt`,
		Long: `The webhook is given in one of three ways:

  --request FILE  a request line, headers, a blank line and the body, byte for
                  byte; lines may end with CRLF or LF; - is stdin. Its URL is
                  https and the Host header, unless --url says otherwise.
  --header …      each header that matters; BODY is the file with the body;
                  without it, or as -, the body is read from stdin.
  BODY            the file with the body; the headers are read from stdin, one
                  a line, which is what sealhook sign prints.

A secret is read from a file, or from the variable SEALHOOK_SECRET if there is
no --secret-file. One line end at the end of the file is no part of it. The
webhook is genuine if any of the secrets signed it. Where the sender publishes
its keys, --keys gives them in place of a secret: nothing is fetched.

--explain goes through the request step by step and searches for what was
changed: a body that was printed again, another secret, another algorithm and
the like. It names the cause and says what to change. --request may then also be
a curl command, an entry of a HAR file, or JSON with method, url, headers and
body or body_base64; and without --scheme, the one that fits is looked for.

A handshake of the scheme is no webhook: verify says what its answer would be.

EXIT STATUS
  0    genuine, or a handshake that has an answer
  1    failed
  2    used in a wrong way: a flag, a file, a secret or a definition
  3    refused: not genuine, or outside the tolerance
  130  interrupted`,
		Args: checkArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return v.run(cmd, args)
		},
	}
	v.flags.add(cmd)
	cmd.Flags().StringVar(&v.request, "request", "", "the `FILE` with the whole request")
	cmd.Flags().BoolVar(&v.explain, "explain", false, "say step by step what is wrong, and how to put it right")
	cmd.Flags().Var(&v.at, "at", "verify as if it were `TIME`, in RFC 3339 or seconds since 1970 (default now)")
	cmd.Flags().Var(&v.tolerance, "tolerance", "how old or early a timestamp may be, as `DURATION`; none is no limit (default the scheme's)")
	cmd.Flags().StringVar(&v.keys, "keys", "", "the `FILE` with the keys that the sender publishes: a JSON Web Key Set, or PEM, as at the scheme's URL")
	v.format = outputFlag(cmd, "text", "json")
	return cmd
}

// A verification is one run of the command verify.
type verification struct {
	in        input
	flags     messageFlags
	request   string
	explain   bool
	at        instant
	tolerance tolerance
	keys      string
	format    *choice
}

func (v *verification) run(cmd *cobra.Command, args []string) error {
	ctx := cmd.Context()
	if v.explain {
		return v.runExplain(cmd, args)
	}
	sch, err := v.flags.open(ctx, &v.in)
	if err != nil {
		return err
	}
	resolver, err := v.resolver(ctx, sch)
	if err != nil {
		return err
	}
	secrets, err := v.secrets(ctx, sch)
	if err != nil {
		return err
	}
	verifier, err := sch.Verifier(secrets...)
	if err != nil {
		return err
	}
	verifier.Resolver = resolver
	verifier.Tolerance = time.Duration(v.tolerance)
	verifier.Now = v.in.env.Now
	if !v.at.IsZero() {
		verifier.Now = func() time.Time { return v.at.Time }
	}
	m, err := v.message(cmd, args)
	if err != nil {
		return err
	}

	reply, err := verifier.Handshake(m)
	if err != nil {
		return v.refuse(err)
	}
	if reply != nil {
		return v.printReply(sch.Name(), reply)
	}
	result, err := verifier.VerifyMessage(m)
	if err != nil {
		return v.refuse(err)
	}
	if v.format.chosen == "json" {
		return printJSON(v.in.env.Stdout, verified{true, sch.Name(), result.Secret + 1, result.ID, result.Time.UTC()})
	}
	line := fmt.Sprintf("verified: %s, secret %d", sch.Name(), result.Secret+1)
	if result.Secret < 0 {
		line = fmt.Sprintf("verified: %s, a key of the sender", sch.Name())
	}
	if result.ID != "" {
		line += fmt.Sprintf(", id %q", result.ID)
	}
	if !result.Time.IsZero() {
		line += ", time " + result.Time.UTC().Format(time.RFC3339)
	}
	return printText(v.in.env.Stdout, line+"\n")
}

// runExplain prints all that is known about the webhook. It ends with the same
// status as run.
func (v *verification) runExplain(cmd *cobra.Command, args []string) error {
	ctx := cmd.Context()
	o := explain.Options{Now: v.in.env.Now(), Tolerance: time.Duration(v.tolerance)}
	if !v.at.IsZero() {
		o.Now = v.at.Time
	}
	if v.flags.scheme != "" {
		var err error
		if o.Scheme, err = v.flags.open(ctx, &v.in); err != nil {
			return err
		}
	}
	for _, name := range catalog.Names() {
		o.Others = append(o.Others, catalog.MustGet(name))
	}
	var err error
	if o.Resolver, err = v.resolver(ctx, o.Scheme); err != nil {
		return err
	}
	secrets, err := v.secrets(ctx, o.Scheme)
	if err != nil {
		return err
	}
	for _, secret := range secrets {
		o.Secrets = append(o.Secrets, explain.Named{Secret: secret})
	}
	request, err := v.explained(cmd, args)
	if err != nil {
		return err
	}

	report := explain.Explain(ctx, request, o)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if v.format.chosen == "json" {
		err = printJSON(v.in.env.Stdout, report)
	} else {
		err = printText(v.in.env.Stdout, report.String())
	}
	switch {
	case err != nil || report.Verified:
		return err
	case report.Cause == nil:
		return &failure{fmt.Errorf("%s: not genuine, and no cause found", report.Scheme), exitRefused, report.Steps[len(report.Steps)-1].Fix}
	}
	return &failure{fmt.Errorf("not genuine: %s", report.Cause.Title), exitRefused, report.Cause.Fix}
}

// secrets returns the secrets. None is needed where s, which may be nil, says
// that the sender publishes its keys.
func (v *verification) secrets(ctx context.Context, s *scheme.Scheme) ([]scheme.Secret, error) {
	if s != nil && s.PublishesKeys() && len(v.flags.secretFiles) == 0 && v.in.env.Getenv("SEALHOOK_SECRET") == "" {
		return nil, nil
	}
	return v.in.secrets(ctx, v.flags.secretFiles)
}

// resolver returns the keys in the file, and nil if none is given.
func (v *verification) resolver(ctx context.Context, s *scheme.Scheme) (scheme.Resolver, error) {
	if v.keys == "" {
		return nil, nil
	}
	if s == nil || !s.PublishesKeys() {
		return nil, usage(errors.New("--keys: the scheme does not say that its sender publishes keys"), "give the key with --secret-file")
	}
	text, err := v.in.read(ctx, "keys", v.keys, maxSecretFile)
	if err != nil {
		return nil, err
	}
	set, err := scheme.ParseKeySet(s.Definition().Keys.Format, text)
	if err != nil {
		return nil, usage(fmt.Errorf("read the keys: %w", err), "give the file as it is at the URL in `sealhook schemes show NAME`")
	}
	return keyFile{set}, nil
}

// A keyFile is a Resolver that has one key set, whatever its URL.
type keyFile struct{ set *scheme.KeySet }

// Resolve implements [scheme.Resolver].
func (k keyFile) Resolve(context.Context, scheme.KeyQuery) (*scheme.KeySet, error) { return k.set, nil }

// explained returns the webhook to explain. A whole request may have any form
// that package explain reads, and faults that parseRequest refuses.
func (v *verification) explained(cmd *cobra.Command, args []string) (*explain.Request, error) {
	if v.request == "" {
		m, err := v.message(cmd, args)
		if err != nil {
			return nil, err
		}
		return &explain.Request{Message: *m}, nil
	}
	m, err := v.flags.message()
	if err != nil {
		return nil, err
	}
	if err := v.alone(cmd, args); err != nil {
		return nil, err
	}
	raw, err := v.in.read(cmd.Context(), "request", v.request, v.flags.maxBody)
	if err != nil {
		return nil, err
	}
	r, err := explain.Parse(raw)
	if err != nil {
		return nil, usage(fmt.Errorf("read the request: %w", err), "give the request as it came over the wire, as a curl command, as a HAR entry or as JSON")
	}
	if m.URL != "" {
		r.Message.URL = m.URL
	}
	r.Message.Params = m.Params
	return r, nil
}

// alone returns an error if something is given that --request holds already.
func (v *verification) alone(cmd *cobra.Command, args []string) error {
	if len(args) > 0 || len(v.flags.headers) > 0 || cmd.Flags().Changed("method") {
		return usage(errors.New("--request holds the whole request"), "leave out BODY, --header and --method")
	}
	return nil
}

// message returns the webhook, in whichever of the three ways it is given.
func (v *verification) message(cmd *cobra.Command, args []string) (*scheme.Message, error) {
	ctx := cmd.Context()
	m, err := v.flags.message()
	if err != nil {
		return nil, err
	}
	switch {
	case v.request != "":
		if err := v.alone(cmd, args); err != nil {
			return nil, err
		}
		return v.wholeRequest(ctx, m)
	case len(v.flags.headers) > 0:
	case bodyName(args) == "-":
		return nil, usage(errors.New("no headers given"), "give the whole request with --request, or each header with --header, or BODY as a file and the headers through stdin")
	case v.in.terminal():
		return nil, usage(errors.New("no headers given: stdin is neither a file nor a pipe"), "give the headers through stdin, one a line, or each with --header")
	default:
		text, err := v.in.read(ctx, "headers", "-", maxHeaders)
		if err != nil {
			return nil, err
		}
		lines := lineReader{rest: text}
		if err := lines.headers(m.Header); err != nil {
			return nil, usage(fmt.Errorf("read the headers: %w", err), "give the headers through stdin, one a line")
		}
		if strings.TrimSpace(string(lines.rest)) != "" {
			return nil, usage(fmt.Errorf("read the headers: more text after the blank line %d", lines.n), "give a whole request with --request")
		}
	}
	m.Body, err = v.in.read(ctx, "body", bodyName(args), v.flags.maxBody)
	return m, err
}

// wholeRequest returns the request in the file, with the rest from the flags.
func (v *verification) wholeRequest(ctx context.Context, flags *scheme.Message) (*scheme.Message, error) {
	raw, err := v.in.read(ctx, "request", v.request, v.flags.maxBody)
	if err != nil {
		return nil, err
	}
	m, err := parseRequest(raw)
	if err != nil {
		return nil, usage(fmt.Errorf("read the request: %w", err), "give the request as it came over the wire: request line, headers, blank line, body")
	}
	if flags.URL != "" {
		m.URL = flags.URL
	}
	m.Params = flags.Params
	return m, nil
}

// refuse says why the webhook is refused, and returns err as what ends the command.
func (v *verification) refuse(err error) error {
	e, ok := errors.AsType[*scheme.Error](err)
	if !ok {
		return err
	}
	if v.format.chosen == "json" {
		err := printJSON(v.in.env.Stdout, refused{false, e.Scheme, e.Code(), e.Error(), e.Hint()})
		if err != nil {
			return err
		}
	}
	return &failure{err, exitRefused, e.Hint()}
}

// printReply says how a handshake is to be answered.
func (v *verification) printReply(name string, reply *scheme.Reply) error {
	if v.format.chosen == "json" {
		return printJSON(v.in.env.Stdout, handshake{true, name, reply.Status, reply.Header, string(reply.Body)})
	}
	text := fmt.Sprintf("handshake: %s, to be answered with\nHTTP/1.1 %d %s\n", name, reply.Status, http.StatusText(reply.Status))
	for _, header := range slices.Sorted(maps.Keys(reply.Header)) {
		text += header + ": " + reply.Header.Get(header) + "\n"
	}
	if len(reply.Body) > 0 {
		text += "\n" + string(reply.Body) + "\n"
	}
	return printText(v.in.env.Stdout, text)
}

// handshake is what verify prints as JSON about a handshake.
type handshake struct {
	Handshake bool        `json:"handshake"`
	Scheme    string      `json:"scheme"`
	Status    int         `json:"status"`
	Headers   http.Header `json:"headers"`
	Body      string      `json:"body"`
}

// verified is what verify prints as JSON about a genuine webhook.
type verified struct {
	Verified bool      `json:"verified"`
	Scheme   string    `json:"scheme"`
	Secret   int       `json:"secret"` // from 1; 0: a key that the sender publishes
	ID       string    `json:"id,omitempty"`
	Time     time.Time `json:"time,omitzero"`
}

// refused is what verify prints as JSON about any other one.
type refused struct {
	Verified bool   `json:"verified"`
	Scheme   string `json:"scheme"`
	Code     string `json:"code"` // such as mismatch
	Error    string `json:"error"`
	Hint     string `json:"hint"`
}
