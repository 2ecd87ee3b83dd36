package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func rootCommand(env *Env) *cobra.Command {
	root := &cobra.Command{
		Use:   "sealhook",
		Short: "Send, receive and verify signed webhooks",
		Example: `  # is this webhook genuine?
  sealhook verify --scheme freispace --secret-file secret --request request.http

  # send a signed webhook
  sealhook sign --scheme standard-webhooks --secret-file secret body.json |
    curl -H @- --data-binary @body.json https://example.com/hooks`,
		Long: `EXIT STATUS
  0    done
  1    failed
  2    used in a wrong way: a flag, a file, a secret or a definition
  130  interrupted
Each command's help says what else it returns.`,
		SilenceErrors: true, // Run prints them
		SilenceUsage:  true,
		Version:       readBuild().Version,
		Args:          cobra.ArbitraryArgs,
		RunE:          onlySubcommands,
	}
	root.SetHelpTemplate(helpTemplate)
	root.SetVersionTemplate("sealhook {{.Version}}\n")
	root.SetFlagErrorFunc(flagError)
	root.SetHelpCommand(helpCommand())
	root.AddCommand(
		serveCommand(env),
		setupLinkCommand(env),
		migrateCommand(env),
		backupCommand(env),
		restoreCommand(env),
		copyCommand(env),
		demoCommand(env),
		signCommand(env),
		verifyCommand(env),
		schemesCommand(env),
		snippetCommand(env),
		versionCommand(env),
	)
	return root
}

// helpTemplate has the examples first: they are what most people look for.
const helpTemplate = `{{.Short}}.
{{with .Example}}
EXAMPLES
{{.}}
{{end}}
USAGE
  {{.UseLine}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} COMMAND

COMMANDS
{{- range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}}  {{.Short}}{{end}}{{end}}
{{- end}}

FLAGS
{{.Flags.FlagUsages | trimTrailingWhitespaces}}

{{.Long | trimTrailingWhitespaces}}
`

// onlySubcommands is what a command does that has others below it and is
// called without one of them.
func onlySubcommands(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	return unknownCommand(cmd, args[0])
}

func unknownCommand(cmd *cobra.Command, name string) error {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return usage(fmt.Errorf("unknown command %q", cmd.CommandPath()+" "+name),
		didYouMean(name, names, seeHelp(cmd)))
}

func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]...",
		Short: "Say what a command does and how to use it",
		Long: `EXIT STATUS
  0    done
  2    there is no such command`,
		RunE: func(cmd *cobra.Command, args []string) error {
			about, rest, err := cmd.Root().Find(args)
			if err != nil {
				return err
			}
			if len(rest) > 0 {
				return unknownCommand(about, rest[0])
			}
			about.InitDefaultHelpFlag() // cobra adds them when a command runs
			about.InitDefaultVersionFlag()
			return about.Help()
		},
	}
}

// checkArgs makes what a check of cobra refuses a usage error.
func checkArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usage(fmt.Errorf("%s: %w", cmd.Name(), err), seeHelp(cmd))
		}
		return nil
	}
}

func seeHelp(cmd *cobra.Command) string {
	return fmt.Sprintf("see `%s --help`", cmd.CommandPath())
}

// flagError is what becomes of an error of pflag.
func flagError(cmd *cobra.Command, err error) error {
	unknown, ok := errors.AsType[*pflag.NotExistError](err)
	if !ok {
		return usage(err, seeHelp(cmd))
	}
	name, shown := unknown.GetSpecifiedName(), "--"+unknown.GetSpecifiedName()
	// A name behind one dash is a list of one-letter flags to pflag. All of
	// it may hold a secret, as in -secret=…, so that no more than the first
	// letter is shown.
	if letters := unknown.GetSpecifiedShortnames(); letters != "" {
		name, _, _ = strings.Cut(letters, "=")
		shown = "-" + unknown.GetSpecifiedName()
	}
	if name == "secret" {
		return usage(errors.New("there is no flag --secret: every user of this machine can see a command line, and the shell's history keeps it"),
			"give --secret-file FILE, or set SEALHOOK_SECRET")
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return usage(fmt.Errorf("unknown flag %s", shown), didYouMean("--"+name, names, seeHelp(cmd)))
}
