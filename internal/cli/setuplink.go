package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/gateway"
)

func setupLinkCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "setup-link",
		Short: "Make a link that makes an owner",
		Example: `  # nobody can sign in any more
  sealhook setup-link --public-url https://hooks.example.com
  sealhook serve --public-url https://hooks.example.com`,
		Long: fmt.Sprintf(`It prints a link that can be used once, within %d minutes. Whoever opens it
becomes an owner of every tenant. A link of before is void.

Unless everything is in a PostgreSQL database, the gateway must not be running:
stop it, make the link, and start it again.
While there is no owner at all, each start prints such a link by itself.

Each flag can be set in the environment too: --data is SEALHOOK_DATA.

EXIT STATUS
  0    done
  1    failed: the gateway is running, or it was never started
  2    used in a wrong way`, int(api.SetupLife.Minutes())),
		Args: checkArgs(cobra.NoArgs),
	}
	where := databaseFlags(cmd)
	publicURL := cmd.Flags().String("public-url", "http://"+gateway.DefaultListen, "the `URL` that the dashboard is opened under")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := where.read(env)
		if err != nil {
			return err
		}
		if err := checkPublicURL(*publicURL); err != nil {
			return err
		}
		c.PublicURL = strings.TrimSuffix(*publicURL, "/")
		link, err := gateway.NewSetupURL(cmd.Context(), c)
		if err != nil {
			return err
		}
		return printText(env.Stdout, link+"\n")
	}
	return cmd
}
