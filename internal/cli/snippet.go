package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme/snippet"
)

func snippetCommand(env *Env) *cobra.Command {
	var name, lang string
	var options snippet.Options
	in := input{env: env}
	cmd := &cobra.Command{
		Use:   "snippet --scheme NAME --lang LANG",
		Short: "Print code that verifies a scheme's webhooks",
		Example: `  sealhook snippet --scheme github --lang python > receiver.py

  # for a receiver that has the sender's public key
  sealhook snippet --scheme standard-webhooks --public-key --lang javascript`,
		Long: `The code is a whole file with a small handler: it reads the raw body, takes the
secret from the environment, compares in constant time and holds the timestamp
to its tolerance. Its first lines say what it needs.

LANG is ` + strings.Join(snippet.Languages(), ", ") + `.
The Go code uses Sealhook's library, and knows every scheme. The others need
nothing of Sealhook's; what a short file cannot say is left out, with the reason.

EXIT STATUS
  0    printed
  1    failed, or there is no code for the scheme in that language
  2    used in a wrong way: a flag, a file or a definition
  130  interrupted`,
		Args: checkArgs(cobra.NoArgs),
	}
	cmd.Flags().SortFlags = false
	addSchemeFlag(cmd, &name)
	cmd.Flags().StringVar(&lang, "lang", "", "the `LANG` of the code")
	complete(cmd, "lang", snippet.Languages(), cobra.ShellCompDirectiveNoFileComp)
	cmd.Flags().BoolVar(&options.PublicKey, "public-key", false, "the receiver has a public key, of a scheme that knows shared secrets, too")
	format := outputFlag(cmd, "text", "json")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		s, err := openScheme(cmd.Context(), &in, name)
		if err != nil {
			return err
		}
		hint := "give --lang LANG, one of " + strings.Join(snippet.Languages(), ", ")
		if lang == "" {
			return usage(errors.New("no language given"), hint)
		}
		code, err := snippet.For(s, lang, options)
		if err != nil {
			return usage(err, hint)
		}
		if format.chosen == "json" {
			return printJSON(env.Stdout, code)
		}
		if code.Code == "" {
			return &failure{fmt.Errorf("%s has no code in %s: %s", s.Name(), code.Title, code.Missing), exitFailure, code.Instead}
		}
		return printText(env.Stdout, code.Code)
	}
	return cmd
}
