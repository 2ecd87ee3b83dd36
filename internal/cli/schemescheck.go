package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

func checkSchemeCommand(env *Env) *cobra.Command {
	in := input{env: env}
	cmd := &cobra.Command{
		Use:   "check FILE...",
		Short: "Check definitions, and say what they are worth",
		Example: `  sealhook schemes check acme.json

  # against a webhook that the vendor sent
  sealhook verify --scheme ./acme.json --secret-file secret --request request.http`,
		Long: `A definition that cannot be used is an error that names its part. Of one that
can, the warnings say what somebody who forges a webhook could make use of: a
body that is not signed, a signature without a time, a weak hash.

- is stdin.

EXIT STATUS
  0    all can be used, with warnings or without
  1    failed
  2    used in a wrong way, or a definition cannot be used`,
		Args: checkArgs(cobra.MinimumNArgs(1)),
	}
	format := outputFlag(cmd, "text", "json")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return checkSchemes(cmd.Context(), &in, format, args)
	}
	return cmd
}

// A checkedScheme is the outcome of one file in the JSON of schemes check.
type checkedScheme struct {
	File     string   `json:"file"`
	Valid    bool     `json:"valid"`
	Name     string   `json:"name,omitempty"`
	Error    string   `json:"error,omitempty"`
	Hint     string   `json:"hint,omitempty"`
	Warnings []string `json:"warnings"`
}

// checkSchemes checks all files before it fails for one of them.
func checkSchemes(ctx context.Context, in *input, format *choice, files []string) error {
	checked := make([]checkedScheme, len(files))
	failed := 0
	for i, file := range files {
		s, err := in.definition(ctx, file)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		checked[i] = checkedScheme{File: file, Valid: err == nil, Warnings: []string{}}
		if err != nil {
			checked[i].Error, checked[i].Hint = err.Error(), hintOf(err)
			failed++
			continue
		}
		checked[i].Name = s.Name()
		checked[i].Warnings = append(checked[i].Warnings, warnings(s)...)
	}
	if err := printChecked(in.env, format, checked); err != nil || failed == 0 {
		return err
	}
	return usage(fmt.Errorf("%d of %d definitions cannot be used", failed, len(files)), "mend the part that is named; docs/definitions.md says what each part means")
}

func printChecked(env *Env, format *choice, checked []checkedScheme) error {
	if format.chosen == "json" {
		return printJSON(env.Stdout, checked)
	}
	var b strings.Builder
	for _, c := range checked {
		if !c.Valid {
			fmt.Fprintf(&b, "%s: not valid\n  error    %s\n  hint     %s\n", c.File, c.Error, c.Hint)
			continue
		}
		fmt.Fprintf(&b, "%s: valid, %s\n", c.File, c.Name)
		for _, w := range c.Warnings {
			fmt.Fprintf(&b, "  warning  %s\n", w)
		}
	}
	return printText(env.Stdout, b.String())
}

// warnings says what a forger could make use of, and what a reader will miss.
func warnings(s *scheme.Scheme) []string {
	def := s.Definition()
	var list []string
	warn := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }

	token := slices.ContainsFunc(def.Signatures, func(sig scheme.Signature) bool { return sig.Algorithm == "token" })
	switch {
	case token:
		warn("a token proves the sender and nothing about the body: whoever sees one webhook can send any other")
	case !s.SignsBody():
		warn("the body is not signed: one signature fits any body")
	}
	if def.Timestamp == nil {
		warn("there is no timestamp: a copy of a webhook stays genuine for ever, and only remembering it tells the two apart")
	} else if !strings.Contains(def.Content, "{ts}") && !strings.Contains(def.Content, "{"+def.Timestamp.In+"}") && !token {
		warn("the timestamp is not signed: anybody can change it")
	} else if def.Timestamp.Tolerance == 0 {
		warn("the timestamp has no tolerance: webhooks of any age are accepted, unless whoever verifies sets one")
	}
	for _, sig := range def.Signatures {
		switch {
		case slices.Contains([]string{"hmac-md5", "md5", "sha1", "ecdsa-p256-sha1", "rsa-sha1"}, sig.Algorithm):
			warn("%s is weak: use another if the vendor has one", sig.Algorithm)
		case slices.Contains([]string{"sha256", "sha384", "sha512"}, sig.Algorithm) && strings.HasPrefix(def.Content, "{secret}"):
			warn("%s with the secret in front: what was seen once can be made longer by anybody", sig.Algorithm)
		}
	}
	if len(def.Sources) == 0 {
		warn("there is no source: the next reader cannot tell whether the definition is right")
	}
	if _, ok := catalog.Get(def.Name); ok {
		warn("the catalogue has a scheme %q: another name keeps the two apart", def.Name)
	}
	return list
}

// definition reads and compiles the definition in a file.
func (in *input) definition(ctx context.Context, file string) (*scheme.Scheme, error) {
	text, err := in.read(ctx, "definition", file, maxDefinition)
	if err != nil {
		return nil, err
	}
	s, err := scheme.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("definition %s: %w", file, err)
	}
	return s, nil
}
