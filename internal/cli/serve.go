package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
)

// stopPatience is how long a server that was asked to end waits for what is
// under way. It is longer than an attempt can take.
const stopPatience = 30 * time.Second

func serveCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run the gateway: receive, keep, sign and deliver webhooks",
		Example: `  # everything is kept in ./sealhook-data
  sealhook serve

  # reachable from outside under a name of its own
  sealhook serve --listen :8080 --public-url https://hooks.example.com

  # deliver to a service on this machine
  sealhook serve --egress-allow 127.0.0.0/8

  # everything in PostgreSQL; the URL, with its password, is in a file
  sealhook serve --database-file /run/secrets/database

  # schemes of one's own, for every tenant
  sealhook serve --definitions /etc/sealhook/definitions`,
		Long: `The first start makes the data directory, the key that seals secrets in it
(sealhook.key: back it up apart from the database), and an API token, which it
prints once. While there is no owner, each start prints a link that makes one.
Deliveries to private addresses are refused unless --egress-allow
names them. None leads back to the gateway itself.

--database keeps everything in a PostgreSQL database instead, but for the key: see
docs/postgres.md. A password in the URL is safer in the environment
(SEALHOOK_DATABASE) or in a file (--database-file). Any number of processes may
share a database. Each has a name of its own (--replica), which it keeps when it
is started again.

--definitions names a directory with definitions in the form of the catalogue,
one to a file. They go before the catalogue's of the same name, and a tenant's
own go before them. One that does not hold together stops the start.

Each flag can be set in the environment too: --egress-allow is
SEALHOOK_EGRESS_ALLOW. A flag on the command line wins.

EXIT STATUS
  0    stopped in good order by an interrupt or SIGTERM
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
	}
	flags := cmd.Flags()
	data := flags.String("data", "sealhook-data", "keep everything in the directory `DIR`")
	database := flags.String("database", "", "keep everything but the key in the PostgreSQL database at `URL`, such as postgres://user@host/name")
	databaseFile := flags.String("database-file", "", "the same, with the URL in `FILE`")
	keyFile := flags.String("key-file", "", "seal secrets with the key in `FILE`, which is made if it is missing (default DIR/sealhook.key)")
	if err := errors.Join(cmd.MarkFlagFilename("database-file"), cmd.MarkFlagFilename("key-file")); err != nil {
		panic(err) // the command lacks the flags
	}
	replica := flags.String("replica", "", "be known as `NAME` among the processes that share the database (default the machine's name and the port)")
	listen := flags.String("listen", gateway.DefaultListen, "serve on the address `ADDR`; port 0 is any free one")
	metrics := flags.String("metrics-listen", "", "serve metrics on the address `ADDR`, which is no public one; :9464 is on 127.0.0.1")
	publicURL := flags.String("public-url", "", "the `URL` that sources are reached under from outside (default http://ADDR)")
	var proxies prefixes
	flags.Var(&proxies, "trusted-proxy", "believe proxies in `CIDR` whose requests they pass on, by X-Forwarded-For or Forwarded; may be repeated")
	allowHTTP := flags.Bool("allow-http", false, "deliver to public addresses over plain http too")
	var allow prefixes
	flags.Var(&allow, "egress-allow", "deliver to private addresses in `CIDR` too, also over plain http; may be repeated")
	definitions := flags.String("definitions", "", "know the schemes that the *.json in the directory `DIR` define, too")
	if err := cmd.MarkFlagDirname("definitions"); err != nil {
		panic(err) // the command lacks the flag
	}
	egressProxy := flags.String("egress-proxy", "", "deliver through the HTTP proxy at `URL`, by CONNECT; a password in it is safer in the environment")
	maxBody := size(receive.DefaultMaxBody)
	flags.Var(&maxBody, "max-body", "refuse webhooks and events of more than `SIZE`, 25MiB at most")
	retention := gateway.DefaultRetention
	flags.IntVar(&retention.Events, "keep-events", retention.Events, "keep events and their deliveries for so many `DAYS`; 0 is for ever")
	flags.IntVar(&retention.Requests, "keep-requests", retention.Requests, "keep requests to sources for so many `DAYS`; 0 is for ever")
	flags.IntVar(&retention.Keys, "keep-keys", retention.Keys, "know duplicates for so many `DAYS`, 7 at least, and as long as their event is kept; 0 is for ever")
	flags.IntVar(&retention.Jobs, "keep-jobs", retention.Jobs, "keep jobs that have ended for so many `DAYS`; 0 is for ever")
	flags.IntVar(&retention.Audit, "keep-audit", retention.Audit, "keep the audit log for so many `DAYS`, 30 at least; 0 is for ever")
	var oidc signin.OIDC
	flags.StringVar(&oidc.Issuer, "oidc-issuer", "", "sign people in by the provider of OpenID Connect at `URL`, too")
	flags.StringVar(&oidc.ClientID, "oidc-client-id", "", "the `ID` that the provider knows this gateway by")
	oidcSecret := flags.String("oidc-client-secret-file", "", "the secret that the provider gave it, in `FILE`; none for a public client")
	logs := &choice{"text", []string{"text", "json"}}
	flags.Var(logs, "log-format", "log to standard error as `FORMAT`: text or json")
	complete(cmd, "log-format", logs.of, cobra.ShellCompDirectiveNoFileComp)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := fromEnvironment(env, flags); err != nil {
			return err
		}
		if maxBody > receive.LimitMaxBody {
			return usage(fmt.Errorf("--max-body %s is too large", &maxBody), "25MiB is the most")
		}
		if err := checkServe(*data, *listen, *publicURL); err != nil {
			return err
		}
		databaseURL, err := urlOf("database", *database, *databaseFile)
		if err != nil {
			return err
		}
		if err := checkRetention(retention); err != nil {
			return err
		}
		for _, p := range proxies {
			if p.Bits() == 0 {
				return usage(fmt.Errorf("--trusted-proxy %s is everybody", p), "give the addresses of the proxies alone: anybody else could say to be somebody else")
			}
		}
		if err := checkOIDC(&oidc, *oidcSecret); err != nil {
			return err
		}
		var proxy *egress.Proxy
		if *egressProxy != "" {
			var err error
			if proxy, err = egress.ParseProxy(*egressProxy); err != nil {
				return usage(fmt.Errorf("--egress-proxy: %w", err), "it is an HTTP proxy that knows CONNECT")
			}
		}
		log := slog.New(slog.NewTextHandler(env.Stderr, nil))
		if logs.chosen == "json" {
			log = slog.New(slog.NewJSONHandler(env.Stderr, nil))
		}
		config := gateway.Config{
			Data: *data, Database: databaseURL, Replica: *replica, KeyFile: *keyFile, Listen: *listen, Metrics: *metrics, PublicURL: strings.TrimSuffix(*publicURL, "/"), Proxies: proxies, EgressAllow: allow,
			AllowHTTP: *allowHTTP, EgressProxy: proxy, MaxBody: int64(maxBody), Retention: &retention, Definitions: *definitions, Version: readBuild().Version, Log: log,
		}
		if oidc.Issuer != "" {
			config.OIDC = &oidc
		}
		return serve(cmd.Context(), env.Stdout, config)
	}
	return cmd
}

// checkServe refuses what cannot be meant, before anything is made.
func checkServe(data, listen, publicURL string) error {
	if data == "" {
		return usage(errors.New("--data is empty"), "name a directory; it is made if it is missing")
	}
	if _, port, err := net.SplitHostPort(listen); err != nil {
		return usage(fmt.Errorf("--listen %q is no address", listen), "give a host and a port, such as 127.0.0.1:8080 or :8080")
	} else if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return usage(fmt.Errorf("--listen %q has no port from 0 to 65535", listen), "give a host and a port, such as 127.0.0.1:8080 or :8080")
	}
	if publicURL == "" {
		return nil
	}
	return checkPublicURL(publicURL)
}

func checkPublicURL(publicURL string) error {
	u, err := url.Parse(publicURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return usage(errors.New("--public-url is not the beginning of a URL"), "give what providers call, such as https://hooks.example.com")
	}
	return nil
}

// urlOf returns the URL of a database of the flags --NAME and --NAME-file.
func urlOf(name, url, file string) (string, error) {
	if file == "" {
		return url, nil
	}
	if url != "" {
		return "", usage(fmt.Errorf("--%[1]s and --%[1]s-file are both set", name), "give one of them")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("read the database's URL: %w", err)
	}
	if url = strings.TrimSpace(string(text)); url == "" {
		return "", usage(fmt.Errorf("the file %s is empty", file), "write the database's URL into it")
	}
	return url, nil
}

// checkOIDC refuses a provider that cannot be meant, and reads its secret.
func checkOIDC(o *signin.OIDC, secretFile string) error {
	switch {
	case o.Issuer == "" && o.ClientID == "" && secretFile == "":
		return nil
	case o.Issuer == "":
		return usage(errors.New("--oidc-issuer is missing"), "give the URL of the provider, such as https://id.example.com")
	case o.ClientID == "":
		return usage(errors.New("--oidc-client-id is missing"), "give what the provider calls this gateway")
	}
	if err := signin.CheckIssuer(o.Issuer); err != nil {
		return usage(fmt.Errorf("--oidc-issuer: %w", err), "give the URL of the provider, such as https://id.example.com")
	}
	if secretFile == "" {
		return nil
	}
	text, err := os.ReadFile(secretFile)
	if err != nil {
		return usage(fmt.Errorf("read the file of --oidc-client-secret-file: %w", err), "it holds the secret alone")
	}
	if o.ClientSecret = strings.TrimSpace(string(text)); o.ClientSecret == "" {
		return usage(errors.New("the file of --oidc-client-secret-file is empty"), "it holds the secret alone")
	}
	return nil
}

// checkRetention refuses days that cannot be meant.
func checkRetention(r store.Retention) error {
	for _, flag := range []struct {
		name        string
		days, least int
	}{{"events", r.Events, 1}, {"requests", r.Requests, 1}, {"keys", r.Keys, retain.MinKeys}, {"jobs", r.Jobs, 1}, {"audit", r.Audit, retain.MinAudit}} {
		if flag.days != 0 && (flag.days < flag.least || flag.days > retain.MaxDays) {
			return usage(fmt.Errorf("--keep-%s %d is out of range", flag.name, flag.days),
				fmt.Sprintf("give %d to %d days, or 0 to keep them for ever", flag.least, retain.MaxDays))
		}
	}
	return nil
}

// serve runs a gateway until ctx ends.
func serve(ctx context.Context, stdout io.Writer, c gateway.Config) error {
	g, err := gateway.Start(ctx, c)
	if err != nil {
		return err
	}
	where := c.Data
	if c.Database != "" {
		where = "PostgreSQL"
	}
	text := fmt.Sprintf("Sealhook %s serves on %s and keeps everything in %s\n", c.Version, g.URL(), where)
	if g.SetupURL != "" {
		text += fmt.Sprintf(setupLink, api.SetupLife/time.Minute, g.SetupURL)
	}
	if g.FirstToken != "" {
		text += fmt.Sprintf(firstSteps, g.FirstToken, g.URL())
	}
	err = printText(stdout, text)
	if err == nil {
		select {
		case <-ctx.Done():
		case err = <-g.Failed():
		}
	}
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopPatience)
	defer cancel()
	return errors.Join(err, g.Stop(stopping))
}

const setupLink = `
To use the dashboard, open this link within %d minutes. It makes you the owner, once:

  %s
`

const firstSteps = `
For programs, an API token, which is shown this once:

  export TOKEN=%s

Say where events go, and post one:

  curl -H "Authorization: Bearer $TOKEN" %[2]s/v1/tenants/default/endpoints \
    --json '{"url": "https://example.com/hooks", "event_types": ["*"], "scheme": "standard-webhooks"}'
  curl -H "Authorization: Bearer $TOKEN" %[2]s/v1/tenants/default/events \
    --json '{"type": "user.created", "payload": {"name": "Ada"}}'
`

// fromEnvironment sets the flags that the command line did not from the environment.
func fromEnvironment(env *Env, flags *pflag.FlagSet) error {
	var errs []error
	flags.VisitAll(func(f *pflag.Flag) {
		name := "SEALHOOK_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		text := env.Getenv(name)
		if f.Changed || text == "" {
			return
		}
		if err := f.Value.Set(text); err != nil {
			errs = append(errs, usage(fmt.Errorf("environment variable %s: %w", name, err), "it takes what --"+f.Name+" does"))
		}
	})
	return errors.Join(errs...)
}

// prefixes are the values of a flag that takes address ranges, one each time
// or several with commas between them.
type prefixes []netip.Prefix

func (p *prefixes) Type() string { return "CIDR" }

func (p *prefixes) String() string {
	var texts []string
	for _, prefix := range *p {
		texts = append(texts, prefix.String())
	}
	return strings.Join(texts, ",")
}

func (p *prefixes) Set(text string) error {
	for part := range strings.SplitSeq(text, ",") {
		prefix, err := netip.ParsePrefix(part)
		if err != nil {
			return errors.New("want a range such as 10.0.0.0/8 or fd00::/8")
		}
		*p = append(*p, prefix)
	}
	return nil
}
