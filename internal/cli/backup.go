package cli

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/internal/gateway"
)

func backupCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Back up the database, also while the gateway runs",
		Example: `  sealhook backup --data sealhook-data /backups/sealhook-$(date +%F).db

  # once, and to another place: without it no secret in a backup can be used
  cp sealhook-data/sealhook.key /safe/place`,
		Long: `It writes the database as it is at one moment to a new file, and returns when
that is on disk. The key that seals secrets is not in it: back it up apart.

PostgreSQL is backed up with its own tools: see docs/postgres.md.

Each flag can be set in the environment too: --data is SEALHOOK_DATA.

EXIT STATUS
  0    done
  1    failed: there is no such file
  2    used in a wrong way`,
		Args: checkArgs(cobra.ExactArgs(1)),
	}
	data := cmd.Flags().String("data", "sealhook-data", "everything is kept in the directory `DIR`")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := onlyInFolder(env, cmd); err != nil {
			return err
		}
		if err := gateway.Backup(cmd.Context(), *data, args[0]); err != nil {
			return err
		}
		return printText(env.Stdout, fmt.Sprintf("%s is the database of %s, without its key %s: back that up apart\n",
			args[0], *data, filepath.Join(*data, "sealhook.key")))
	}
	return cmd
}

func restoreCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Put a backup in the place of the database",
		Example: `  sealhook restore --data sealhook-data /backups/sealhook-2026-01-02.db
  cp /safe/place/sealhook.key sealhook-data
  sealhook serve --data sealhook-data`,
		Long: `The gateway must not be running. The backup is checked before anything is changed.
A database that is there is replaced only with --replace, and then kept beside the new
one as sealhook.db.replaced. Interrupted, it has changed nothing, or no gateway
starts until it is run again.

What was delivered since the backup is delivered once more.

Each flag can be set in the environment too: --data is SEALHOOK_DATA.

EXIT STATUS
  0    done
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.ExactArgs(1)),
	}
	data := cmd.Flags().String("data", "sealhook-data", "put the database into the directory `DIR`, which is made if it is missing")
	replace := cmd.Flags().Bool("replace", false, "replace the database that is there")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := onlyInFolder(env, cmd); err != nil {
			return err
		}
		if err := gateway.Restore(cmd.Context(), *data, args[0], *replace); err != nil {
			return err
		}
		return printText(env.Stdout, fmt.Sprintf("%s has the database of the backup; it needs the key of then, as %s or where --key-file says\n",
			*data, filepath.Join(*data, "sealhook.key")))
	}
	return cmd
}

// onlyInFolder sets the flags, and refuses a command that is about a folder
// where the environment says that everything is in PostgreSQL.
func onlyInFolder(env *Env, cmd *cobra.Command) error {
	if env.Getenv("SEALHOOK_DATABASE") != "" || env.Getenv("SEALHOOK_DATABASE_FILE") != "" {
		return usage(errors.New(cmd.Name()+": everything is kept in PostgreSQL, the environment says"),
			"use PostgreSQL's own tools, see docs/postgres.md, or unset SEALHOOK_DATABASE and SEALHOOK_DATABASE_FILE")
	}
	return fromEnvironment(env, cmd.Flags())
}
