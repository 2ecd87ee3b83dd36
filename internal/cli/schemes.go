package cli

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

func schemesCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schemes",
		Short: "List signature schemes, and write one's own",
		Example: `  sealhook schemes list shop

  # a definition for a vendor that is missing, from one of its webhooks
  sealhook schemes new --request request.http --secret-file secret > acme.json`,
		Long: `Without a command below it, schemes is schemes list.

EXIT STATUS
  0    listed
  1    failed
  2    used in a wrong way`,
		Args: cobra.ArbitraryArgs,
	}
	list := &cobra.Command{
		Use:   "list [TEXT]",
		Short: "List the signature schemes of the catalogue",
		Example: `  sealhook schemes list
  sealhook schemes list shop
  sealhook schemes list x-hub-signature -o json`,
		Long: `One line for each scheme: its name, its vendor, its algorithms, where the
signature stands, and what is signed, in the terms of a definition.

With TEXT, only the schemes that have it in one of these, in any case.

EXIT STATUS
  0    listed
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.MaximumNArgs(1)),
	}
	show := &cobra.Command{
		Use:   "show NAME",
		Short: "Print the definition of a scheme",
		Example: `  sealhook schemes show freispace

  # a scheme of one's own
  sealhook schemes show freispace > mine.json
  sealhook verify --scheme ./mine.json --secret-file secret --request request.http`,
		Long: `The definition is JSON, and printed exactly as it stands in the catalogue.

EXIT STATUS
  0    printed
  1    failed
  2    used in a wrong way, or there is no such scheme`,
		Args:              checkArgs(cobra.ExactArgs(1)),
		ValidArgsFunction: cobra.FixedCompletions(catalog.Names(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(_ *cobra.Command, args []string) error {
			text, ok := catalog.Source(args[0])
			if !ok {
				return unknownScheme(args[0])
			}
			return printText(env.Stdout, string(text))
		},
	}
	format := outputFlag(cmd, "text", "json")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return unknownCommand(cmd, args[0])
		}
		return listSchemes(env, format, "")
	}
	listFormat := outputFlag(list, "text", "json")
	list.RunE = func(_ *cobra.Command, args []string) error {
		return listSchemes(env, listFormat, strings.Join(args, ""))
	}
	outputFlag(show, "json") // the only form of a definition
	schema := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a definition",
		Example: `  # for an editor that completes and checks while you write
  sealhook schemes schema > definition.schema.json`,
		Long: `The schema knows the fields of a definition and their words; sealhook schemes
check knows also how they depend on each other.

EXIT STATUS
  0    printed
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error { return printText(env.Stdout, catalog.Schema()) },
	}
	cmd.AddCommand(list, show, checkSchemeCommand(env), newSchemeCommand(env), schema)
	return cmd
}

// A listedScheme is one scheme in the JSON of schemes list.
type listedScheme struct {
	Name       string   `json:"name"`
	Title      string   `json:"title"`
	Algorithms []string `json:"algorithms"`
	Signature  string   `json:"signature"` // where it stands, such as header:X-Signature
	Content    string   `json:"content"`   // or the name of the hook that knows it
}

// row returns the scheme's columns in the text of schemes list.
func (s listedScheme) row() string {
	content := strings.ReplaceAll(s.Content, "\n", `\n`)
	return strings.Join([]string{s.Name, s.Title, strings.Join(s.Algorithms, ", "), s.Signature, content}, "\t")
}

// listSchemes prints the schemes that have text in one of their columns.
func listSchemes(env *Env, format *choice, text string) error {
	schemes := []listedScheme{}
	for _, name := range catalog.Names() {
		def := catalog.MustGet(name).Definition()
		signed := def.Content
		if def.Hook != "" {
			signed = "hook " + def.Hook
		}
		s := listedScheme{def.Name, def.Title, algorithms(def), def.Carrier.In + ":" + def.Carrier.Name, signed}
		if strings.Contains(strings.ToLower(s.row()), strings.ToLower(text)) {
			schemes = append(schemes, s)
		}
	}
	if format.chosen == "json" {
		return printJSON(env.Stdout, schemes)
	}
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "NAME\tTITLE\tALGORITHM\tSIGNATURE\tSIGNED")
	for _, s := range schemes {
		fmt.Fprintln(table, s.row())
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return printText(env.Stdout, b.String())
}

// algorithms returns the algorithms of a definition, each once.
func algorithms(def scheme.Definition) []string {
	var names []string
	for _, sig := range def.Signatures {
		if !slices.Contains(names, sig.Algorithm) {
			names = append(names, sig.Algorithm)
		}
	}
	return names
}
