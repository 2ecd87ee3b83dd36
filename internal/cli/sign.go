package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme"
)

func signCommand(env *Env) *cobra.Command {
	s := signing{in: input{env: env}}
	cmd := &cobra.Command{
		Use:   "sign --scheme NAME --secret-file FILE [BODY]",
		Short: "Sign a webhook, and print the headers to send with it",
		Example: `  # send it
  sealhook sign --scheme standard-webhooks --secret-file secret body.json |
    curl -H @- --data-binary @body.json https://example.com/hooks

  # look whether the other side would take it
  sealhook sign --scheme freispace --secret-file secret body.json |
    sealhook verify --scheme freispace --secret-file secret body.json

  # the whole request, for any scheme
  sealhook sign --scheme spaces --secret-file secret -o http body.json > request.http

  # the same webhook again: its id and its time
  sealhook sign --scheme standard-webhooks --secret-file secret \
    --id msg_p5jXN8AQM9LWM0D4loKWxJek --timestamp 1614265330 body.json`,
		Long: `BODY is the file with the body; without it, or as -, the body is read from stdin.

All headers of the request are printed, one a line: those of --header, and
those that the scheme adds, spelled as its vendor does. Some schemes also
change the body or the URL: spaces puts a body without a field "data" into one. What is to be sent is then in --body-out, in -o json (as body and url,
which are left out where they stay as they are), or in -o http, which is the
complete request. Without --url, that is a request for / on localhost.

A secret is read from a file, or from the variable SEALHOOK_SECRET if there is
no --secret-file. One line end at the end of the file is no part of it. Where a
scheme has a list of signatures, each secret adds one; else the first one signs.

EXIT STATUS
  0    signed
  1    failed, such as by a full disk
  2    used in a wrong way: a flag, a file, a secret or a definition
  130  interrupted`,
		Args: checkArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return s.run(cmd.Context(), bodyName(args))
		},
	}
	s.flags.add(cmd)
	cmd.Flags().StringVar(&s.id, "id", "", "the webhook's `ID`, where the scheme has one (default a random one)")
	cmd.Flags().Var(&s.timestamp, "timestamp", "the `TIME` of signing, in RFC 3339 or seconds since 1970 (default now)")
	cmd.Flags().StringVar(&s.bodyOut, "body-out", "", "write the body to send to `FILE`")
	s.format = outputFlag(cmd, "text", "json", "http")
	return cmd
}

// A signing is one run of the command sign.
type signing struct {
	in        input
	flags     messageFlags
	id        string
	timestamp instant
	bodyOut   string
	format    *choice
}

func (s *signing) run(ctx context.Context, bodyName string) error {
	sch, err := s.flags.open(ctx, &s.in)
	if err != nil {
		return err
	}
	secrets, err := s.in.secrets(ctx, s.flags.secretFiles)
	if err != nil {
		return err
	}
	signer, err := sch.Signer(secrets...)
	if err != nil {
		return err
	}
	signer.Now = s.in.env.Now
	m, err := s.message(sch.Definition())
	if err != nil {
		return err
	}
	if m.Body, err = s.in.read(ctx, "body", bodyName, s.flags.maxBody); err != nil {
		return err
	}

	given := *m
	if err := signer.Sign(m); err != nil {
		return usage(err, "the content of the scheme's definition says what is signed; --header, --url, --method, --param and --id set it")
	}
	newBody, newURL := !bytes.Equal(m.Body, given.Body), m.URL != given.URL
	if s.format.chosen == "text" && (newURL || newBody && s.bodyOut == "") {
		return usage(fmt.Errorf("%s changes the %s, which headers alone cannot show", sch.Name(), map[bool]string{true: "URL", false: "body"}[newURL]),
			"add -o http for the whole request, -o json, or --body-out FILE for the body")
	}
	if s.bodyOut != "" {
		// Before the headers: who reads them may go on to the body at once.
		if err := os.WriteFile(s.bodyOut, m.Body, 0o666); err != nil {
			return fmt.Errorf("write the body: %w", err)
		}
		if newBody {
			fmt.Fprintf(s.in.env.Stderr, "sealhook: send the body in %s in place of the one given: %s changes it\n", s.bodyOut, sch.Name())
		}
	}
	return s.print(m, sch.Definition(), newBody, newURL)
}

// message returns what is to be signed, without its body.
func (s *signing) message(def scheme.Definition) (*scheme.Message, error) {
	m, err := s.flags.message()
	if err != nil {
		return nil, err
	}
	m.ID, m.Time = s.id, s.timestamp.Time
	for name, values := range m.Header {
		if len(values) > 1 {
			return nil, usage(fmt.Errorf("header %s: given twice", name), "receivers refuse such a request: give it once")
		}
		if slices.ContainsFunc(headerNames(def), func(n string) bool { return strings.EqualFold(n, name) }) {
			return nil, usage(fmt.Errorf("header %s: the scheme sets it", name), "--id and --timestamp say to what")
		}
	}
	if s.bodyOut == "-" {
		return nil, usage(errors.New("--body-out: stdout is for the headers"), "give a file, or -o http for the whole request")
	}
	return m, nil
}

// print prints the signed request in the format asked for.
func (s *signing) print(m *scheme.Message, def scheme.Definition, newBody, newURL bool) error {
	switch s.format.chosen {
	case "http":
		raw, err := formatRequest(m, def)
		if err != nil {
			return err
		}
		return printText(s.in.env.Stdout, string(raw))
	case "json":
		out := signedRequest{Headers: make(map[string]string)}
		for _, line := range headerLines(m.Header, def) {
			name, value, _ := strings.Cut(line, ": ")
			out.Headers[name] = value
		}
		if newURL {
			out.URL = m.URL
		}
		if newBody {
			out.Body = string(m.Body)
		}
		return printJSON(s.in.env.Stdout, out)
	}
	return printText(s.in.env.Stdout, strings.Join(headerLines(m.Header, def), "\n")+"\n")
}

// A signedRequest is what sign prints as JSON.
type signedRequest struct {
	Headers map[string]string `json:"headers"`
	URL     string            `json:"url,omitempty"`  // empty: as it was given
	Body    string            `json:"body,omitempty"` // empty: as it was given
}
