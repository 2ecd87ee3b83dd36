package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/internal/gateway"
)

func copyCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "copy",
		Short: "Copy everything from a folder to PostgreSQL",
		Example: `  # while the gateway runs: most of it is there, and takes its time
  sealhook copy --from sqlite:sealhook-data --to-file /run/secrets/database

  # stop the gateway, copy what changed since, and go on in PostgreSQL
  sealhook copy --from sqlite:sealhook-data --to-file /run/secrets/database
  sealhook serve --data sealhook-data --database-file /run/secrets/database`,
		Long: `The database has to be empty, or one that a copy was begun with. Interrupted, it
goes on where it was when it is run again. What is there already is compared
and not written again.

While a gateway uses the folder, the copy is not complete, and no gateway
starts with it: stop that one and run the same command again. Publishers that
try again with the same ids or keys lose nothing meanwhile, and double nothing.

The key that seals secrets is not copied: the gateway goes on using the one in
the folder, or another copy of it.

Each flag can be set in the environment too: --to is SEALHOOK_TO.

EXIT STATUS
  0    copied, completely or as far as a running gateway lets it
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
	}
	flags := cmd.Flags()
	from := flags.String("from", "sqlite:sealhook-data", "copy from this directory: `sqlite:DIR`")
	to := flags.String("to", "", "copy to the PostgreSQL database at `URL`")
	toFile := flags.String("to-file", "", "the same, with the URL in `FILE`")
	if err := cmd.MarkFlagFilename("to-file"); err != nil {
		panic(err) // the command lacks the flag
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := fromEnvironment(env, flags); err != nil {
			return err
		}
		data, ok := strings.CutPrefix(*from, "sqlite:")
		if !ok || data == "" {
			return usage(fmt.Errorf("--from %q is no folder", *from), "give sqlite:DIR, such as sqlite:sealhook-data")
		}
		url, err := urlOf("to", *to, *toFile)
		if err != nil {
			return err
		}
		if url == "" {
			return usage(errors.New("--to is missing"), "give the URL of an empty PostgreSQL database, or a file with it as --to-file")
		}
		complete, err := gateway.Copy(cmd.Context(), data, url, func(p gateway.CopyProgress) {
			if p.Whole {
				fmt.Fprintf(env.Stderr, "%s: %d rows, %d of them new or changed\n", p.Table, p.Done, p.Changed)
			} else {
				fmt.Fprintf(env.Stderr, "%s: %d rows so far\n", p.Table, p.Done)
			}
		})
		if err != nil {
			return err
		}
		if !complete {
			return printText(env.Stdout, "not complete: a gateway uses "+data+". Stop it, and run this again\n")
		}
		return printText(env.Stdout, "complete: start the gateway with --database, and with the key in "+data+"\n")
	}
	return cmd
}
