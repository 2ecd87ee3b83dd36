package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sealhook/sealhook/internal/gateway"
)

func migrateCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "migrate",
		Short: "Bring the tables of the database up to this release",
		Example: `  # what would a start of this release change?
  sealhook migrate status --data sealhook-data

  # change it now, with a user of the database that may
  sealhook migrate up --database-file /run/secrets/owner`,
		Long: `A start of the gateway does the same by itself. See docs/operations.md.

EXIT STATUS
  0    done
  1    failed
  2    used in a wrong way`,
		Args: cobra.ArbitraryArgs,
		RunE: onlySubcommands,
	}
	cmd.AddCommand(migrateStatusCommand(env), migrateUpCommand(env))
	return cmd
}

func migrateStatusCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Print which changes the database has",
		Example: `  sealhook migrate status
  sealhook migrate status --database-file /run/secrets/database`,
		Long: `It changes nothing, and the gateway may be running.

Each flag can be set in the environment too: --data is SEALHOOK_DATA.

EXIT STATUS
  0    the database was read, whether changes are pending or not
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
	}
	where := databaseFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := where.read(env)
		if err != nil {
			return err
		}
		s, err := gateway.ReadSchema(cmd.Context(), c)
		if err != nil {
			return err
		}
		return printText(env.Stdout, schemaText(s))
	}
	return cmd
}

func schemaText(s gateway.Schema) string {
	text := fmt.Sprintf("the database has schema %d, this release %d: ", s.Version, s.Knows)
	switch {
	case s.Version > s.Knows:
		return text + "a newer release made it\n"
	case len(s.Pending) == 0:
		return text + "nothing is pending\n"
	}
	return text + fmt.Sprintf("%d pending\n  ", len(s.Pending)) + strings.Join(s.Pending, "\n  ") + "\n"
}

func migrateUpCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Make the changes that the database lacks",
		Example: `  sealhook migrate up
  sealhook migrate up --database-file /run/secrets/owner`,
		Long: `Each change is made in one transaction: it can be interrupted at any time, and
goes on when it is run again. Of several processes one makes the changes.
A gateway that keeps everything in a folder must not be running.

Each flag can be set in the environment too: --data is SEALHOOK_DATA.

EXIT STATUS
  0    the database has the schema of this release
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
	}
	where := databaseFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := where.read(env)
		if err != nil {
			return err
		}
		if err := gateway.Migrate(cmd.Context(), c); err != nil {
			return err
		}
		s, err := gateway.ReadSchema(cmd.Context(), c)
		if err != nil {
			return err
		}
		return printText(env.Stdout, schemaText(s))
	}
	return cmd
}

// A databaseFlag says where everything is kept.
type databaseFlag struct {
	flags                        *pflag.FlagSet
	data, database, databaseFile *string
}

// databaseFlags adds the flags that say where everything is kept.
func databaseFlags(cmd *cobra.Command) databaseFlag {
	flags := cmd.Flags()
	f := databaseFlag{
		flags:        flags,
		data:         flags.String("data", "sealhook-data", "everything is kept in the directory `DIR`"),
		database:     flags.String("database", "", "everything is kept in the PostgreSQL database at `URL`"),
		databaseFile: flags.String("database-file", "", "the same, with the URL in `FILE`"),
	}
	if err := cmd.MarkFlagFilename("database-file"); err != nil {
		panic(err) // the command lacks the flag
	}
	return f
}

// read returns what the flags, or the environment, say.
func (f databaseFlag) read(env *Env) (gateway.Config, error) {
	if err := fromEnvironment(env, f.flags); err != nil {
		return gateway.Config{}, err
	}
	url, err := urlOf("database", *f.database, *f.databaseFile)
	return gateway.Config{Data: *f.data, Database: url}, err
}
