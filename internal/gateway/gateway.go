// Package gateway is one running process: it opens the store and the vault,
// wires the way in, the way out and the API together, and starts and stops
// them in order. It is the one package that knows which store there is.
//
// It leaves to package cli where its configuration comes from and what a
// person gets to see of it.
package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/netutil"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/dashboard"
	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/job"
	"github.com/sealhook/sealhook/internal/keys"
	"github.com/sealhook/sealhook/internal/live"
	"github.com/sealhook/sealhook/internal/metrics"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/replica"
	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/tally"
	"github.com/sealhook/sealhook/internal/testreceiver"
	"github.com/sealhook/sealhook/internal/vault"
	_ "github.com/sealhook/sealhook/scheme/httpsig" // the code of its hooks
)

// The limits of the HTTP server.
const (
	maxConnections    = 4096 // open ones; further ones wait to be accepted
	maxHeaderBytes    = 32 << 10
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second // of a whole request
	writeTimeout      = 30 * time.Second // from the end of the headers to the end of the answer
	idleTimeout       = 60 * time.Second // between requests
)

// A Config says how a gateway runs. The zero value of each field but Data is
// its default.
type Config struct {
	Data        string           // the directory that holds everything, or beside a Database only the key; made if missing
	Database    string           // the URL of a PostgreSQL database that holds everything but the key; empty: SQLite in Data
	Replica     string           // this process's name among those that share the Database; empty: the machine's, and the port
	KeyFile     string           // what secrets are sealed with; made if missing; empty: sealhook.key in Data
	Listen      string           // the address to serve on; empty means DefaultListen
	Metrics     string           // the address to serve /metrics on, for the operator alone; empty: nowhere
	PublicURL   string           // what sources are reached under from outside; empty: http:// and the address
	Proxies     []netip.Prefix   // of whom a header is believed that says where a request came from
	EgressAllow []netip.Prefix   // private addresses that deliveries may go to all the same
	AllowHTTP   bool             // deliver to public addresses over plain http too
	EgressProxy *egress.Proxy    // what opens all connections to receivers; nil: nothing does
	MaxBody     int64            // bytes of one event's payload; zero means receive.DefaultMaxBody
	Retention   *store.Retention // for how long tenants that say nothing keep things; nil means DefaultRetention
	Definitions string           // a directory with the definitions of further schemes, as *.json; empty: none
	OIDC        *signin.OIDC     // signs people in, too; its Redirect and Now are set by Start; nil: nothing does
	Version     string           // of the program
	Store       store.Store      // what keeps everything, and is closed with the gateway; nil: what Database says

	Schedule  []time.Duration // waits after failed attempts; nil means deliver.DefaultSchedule
	Timeout   time.Duration   // of one attempt, at most 30 s; zero means DefaultTimeout
	OnAttempt func(e *store.Event, d *store.Delivery, c *store.Completion)
	Log       *slog.Logger // nil means that nothing is logged
}

// Defaults of a Config.
const (
	DefaultListen  = "127.0.0.1:8080"
	DefaultTimeout = 20 * time.Second
)

// DefaultRetention is the Retention of a Config that has none.
var DefaultRetention = store.Retention{
	Events: retain.DefaultEvents, Requests: retain.DefaultRequests, Keys: retain.DefaultKeys, Jobs: retain.DefaultJobs,
	Audit: retain.DefaultAudit,
}

// keyFile is the name of the vault's key file in the data directory.
const keyFile = "sealhook.key"

// A Gateway is one running process. Start makes it, Stop ends it.
type Gateway struct {
	// FirstToken is the text of the API token that was made because there
	// was none. It is not kept: this is the one time that it can be read.
	FirstToken string
	// SetupURL is a link that makes the owner, because there is none. It can be
	// used once, within api.SetupLife.
	SetupURL string

	url      string
	listener net.Listener
	store    store.Store
	client   *egress.Client
	keys     *keys.Fetcher
	provider *egress.Client // of OpenID Connect; nil: there is none
	dispatch *deliver.Dispatcher
	tallies  *tally.Collector
	member   *replica.Member
	jobs     *job.Runner
	keeper   *retain.Keeper
	server   *http.Server
	operator *operator // nil if there is none
	tracing  tracing
	failed   chan error
	stopped  chan struct{}
}

// Start opens everything and serves until Stop. The context is for starting.
func Start(ctx context.Context, c Config) (_ *Gateway, err error) {
	spare() // while the heap is small: what it reuses is cleared, and so is taken of the system
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Listen == "" {
		c.Listen = DefaultListen
	}
	if c.Retention == nil {
		c.Retention = &DefaultRetention
	}
	if c.Timeout == 0 {
		c.Timeout = DefaultTimeout
	}
	g := &Gateway{failed: make(chan error, 3), stopped: make(chan struct{})}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.close(context.WithoutCancel(ctx)))
		}
	}()

	if g.listener, err = net.Listen("tcp", c.Listen); err != nil { // before anything is made
		return nil, &hintError{fmt.Errorf("serve on %s: %w", c.Listen, errors.Unwrap(err)), "choose another address with --listen, or stop what has this one"}
	}
	g.url = "http://" + reachable(g.listener.Addr().(*net.TCPAddr))
	schemes, err := loadSchemes(c.Definitions)
	if err != nil {
		return nil, err
	}
	if c.Metrics != "" {
		if g.operator, err = listenOperator(c.Metrics); err != nil {
			return nil, err
		}
	}
	if c.KeyFile == "" {
		c.KeyFile = filepath.Join(c.Data, keyFile)
	}
	if err := checkKeyFile(c); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(c.Data, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %w", err)
	}
	if c.Database != "" { // before the key: see checkSharedKey
		if g.store, err = openStore(ctx, c); err != nil {
			return nil, err
		}
		if err := checkSharedKey(ctx, g.store, c.KeyFile); err != nil {
			return nil, err
		}
	}
	vaulted, err := vault.Open(c.KeyFile) // before a database in Data: see checkKeyFile
	if err != nil {
		return nil, err
	}
	if g.store == nil {
		if g.store, err = openStore(ctx, c); err != nil {
			return nil, err
		}
	}
	if err := checkKeys(ctx, g.store, vaulted); err != nil {
		return nil, err
	}
	feed := new(live.Feed)
	kept := &live.Store{Store: g.store, Feed: feed}
	if c.PublicURL == "" {
		c.PublicURL = g.url
	}

	if g.tracing, err = startTracing(ctx, c.Version, c.Log); err != nil {
		return nil, err
	}
	policy := egress.Policy{Allow: c.EgressAllow, AllowHTTP: c.AllowHTTP, Own: g.listeners(), OwnHost: hostAndPort(c.PublicURL)}
	secure := policy // keys come over https alone
	secure.AllowHTTP = false
	userAgent := "Sealhook/" + strings.Trim(c.Version, "()")
	g.client = egress.New(policy, egress.Options{Timeout: c.Timeout, UserAgent: userAgent, Proxy: c.EgressProxy})
	now := g.store.Now
	g.keys = keys.New(secure, egress.Options{UserAgent: userAgent, Proxy: c.EgressProxy}, now)
	routes := &route.Routes{Store: kept, Vault: vaulted, Schemes: schemes.get, Keys: g.keys}
	acceptor := &receive.Acceptor{Store: kept, Routes: routes, Now: now}
	tests := &testreceiver.Receiver{URL: c.PublicURL + "/test-receiver", Now: now}
	member := &replica.Member{Store: g.store, Name: g.replicaName(c), Alone: c.Database == "", Log: c.Log}
	feed.Tell, member.OnText = member.Say, feed.Hear
	dispatch := &deliver.Dispatcher{
		Store: kept, Routes: routes, Client: g.client, Timeout: c.Timeout, Owner: member.Owner, Hint: member.Hint,
		Schedule: c.Schedule, Now: now, Log: c.Log, Tracer: g.tracing.tracer, OnAttempt: c.OnAttempt, TestReceiver: tests,
	}
	acceptor.Dispatch, dispatch.Accept = dispatch, acceptor.Accept
	folder := c.Data
	if c.Database != "" || c.Store != nil {
		folder = ""
	}
	acceptor.Full = func() error { return full(folder, dispatch.Behind) }
	inbound := receive.NewHandler(acceptor, c.Log, c.MaxBody, c.PublicURL)
	figures := metrics.New(c.Version, g.store.Queue, func() metrics.Load {
		use := dispatch.Use()
		return metrics.Load{Fast: use.Fast, Slow: use.Slow, Held: use.Held, Open: use.Open, Behind: dispatch.Behind()}
	})
	tallies := &tally.Collector{Store: kept, Writer: store.OwnerNo(store.RandomID[store.TokenID]()), Now: now, Log: c.Log}
	count(figures, tallies, schemes, g.store, acceptor, inbound, dispatch)
	member.OnWork, member.OnLoss = dispatch.Wake, dispatch.Reset
	member.OnReplaced = func(err error) {
		g.failed <- &hintError{err, "give each process that shares the database a name of its own with --replica"}
	}
	if err := dispatch.Start(ctx); err != nil {
		return nil, err
	}
	g.dispatch = dispatch
	if err := member.Start(ctx); err != nil {
		return nil, err
	}
	g.member = member
	dispatch.Wake()
	wake := func() { // here, and whoever else may get to it
		dispatch.Wake()
		member.Hint()
	}
	tallies.Start(ctx)
	g.tallies = tallies
	jobs := &job.Runner{
		Store: kept, Routes: routes, Verify: inbound.VerifyAgain, Owner: member.Owner, Wake: wake, OnStep: figures.JobStep, Now: now, Log: c.Log,
	}
	if err := jobs.Start(ctx); err != nil {
		return nil, err
	}
	g.jobs = jobs
	g.keeper = &retain.Keeper{Store: g.store, Defaults: *c.Retention, OnDelete: figures.Deleted, Now: now, Log: c.Log}
	g.keeper.Start(ctx)
	management := &api.Server{
		Store: kept, Vault: vaulted, Accept: acceptor.Accept, Test: dispatch.Test, TestReceiver: tests, Wake: wake, Waiting: dispatch.Waiting, Poll: poll(dispatch), Policy: policy, Keys: g.keys,
		Jobs: jobs, Feed: feed, Tallies: tallies, VerifyAgain: inbound.VerifyAgain,
		Schemes: schemes.get, SchemeNames: func() []string { return schemes.names }, ValidEventType: receive.ValidEventType,
		BaseURL: c.PublicURL, MaxBody: c.MaxBody, Now: now, Log: c.Log, Version: c.Version,
		Started: now().UTC(), Database: "sqlite", Retention: *c.Retention,
	}
	if c.Database != "" {
		management.Database = "postgres"
	}

	if c.OIDC != nil {
		g.provider = egress.New(providerPolicy(policy), egress.Options{Timeout: providerTimeout, MaxBody: maxProviderBody, UserAgent: userAgent, Proxy: c.EgressProxy})
		c.OIDC.Redirect, c.OIDC.Now, c.OIDC.Egress = c.PublicURL+api.OIDCCallback, now, g.provider
		management.OIDC = c.OIDC
	}
	pages := dashboard.New(prefixOf(c.PublicURL), func(ctx context.Context, tenant string) []string {
		return api.FrameAncestors(ctx, kept, tenant)
	})
	mux := http.NewServeMux()
	mux.Handle("/in/{source}", inbound)
	mux.Handle("/", pagesOr(pages, management.Handler()))
	mux.HandleFunc("GET /livez", alive)
	mux.HandleFunc("GET /readyz", g.ready)
	g.server = &http.Server{
		Handler:           behind(c.Proxies, underPrefix(prefixOf(c.PublicURL), g.tracing.follow(mux))),
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(c.Log.Handler(), slog.LevelWarn),
	}
	if g.operator != nil {
		routes := http.NewServeMux()
		routes.Handle("GET /metrics", figures.Handler())
		routes.HandleFunc("GET /livez", alive)
		routes.HandleFunc("GET /readyz", g.ready)
		g.operator.serve(routes, c.Log)
	}
	g.server.RegisterOnShutdown(dispatch.EndPolls)
	g.server.RegisterOnShutdown(feed.Close)
	makeSpare()
	// Last, for they are shown this once, and only if nothing failed.
	if err := g.welcome(ctx, c.PublicURL); err != nil {
		return nil, err
	}
	go func() {
		if err := g.server.Serve(netutil.LimitListener(g.listener, maxConnections)); !errors.Is(err, http.ErrServerClosed) {
			g.failed <- fmt.Errorf("serve: %w", err)
		}
	}()
	if s, ok := g.store.(interface {
		Broken() <-chan struct{}
		Failure() error
	}); ok {
		go func() {
			select {
			case <-s.Broken():
				g.failed <- &hintError{s.Failure(), "see to the cause, such as a disk that is full, and start again"}
			case <-g.stopped:
			}
		}()
	}
	return g, nil
}

// URL is where the gateway serves, such as "http://127.0.0.1:8080".
func (g *Gateway) URL() string { return g.url }

// MetricsURL is where the metrics are, or empty.
func (g *Gateway) MetricsURL() string {
	if g.operator == nil {
		return ""
	}
	return "http://" + reachable(g.operator.listener.Addr().(*net.TCPAddr)) + "/metrics"
}

// Failed receives an error after which the gateway is of no use any more, and
// has to be stopped and started again.
func (g *Gateway) Failed() <-chan error { return g.failed }

// Stop ends the gateway in the order in which a webhook passes through it:
// requests under way are answered, attempts under way are recorded, and
// everything else is left to the next start. When ctx ends, it waits no longer.
func (g *Gateway) Stop(ctx context.Context) error {
	err := g.server.Shutdown(ctx)
	if err != nil {
		err = fmt.Errorf("answer the requests under way: %w", err)
		g.server.Close()
	}
	return errors.Join(err, g.close(ctx))
}

// close ends what Start got to, but for the server.
func (g *Gateway) close(ctx context.Context) error {
	close(g.stopped)
	var errs []error
	if g.listener != nil {
		g.listener.Close() // the server may have closed it
	}
	if g.keeper != nil {
		g.keeper.Stop()
	}
	if g.operator != nil {
		g.operator.close()
	}
	if g.jobs != nil {
		g.jobs.Stop()
	}
	if g.dispatch != nil {
		errs = append(errs, g.dispatch.Stop(ctx))
	}
	if g.tallies != nil {
		g.tallies.Stop(ctx)
	}
	if g.member != nil {
		errs = append(errs, g.member.Stop(ctx))
	}
	if g.client != nil {
		g.client.Close()
	}
	if g.keys != nil {
		g.keys.Close()
	}
	if g.provider != nil {
		g.provider.Close()
	}
	errs = append(errs, g.tracing.stop(ctx))
	if g.store != nil {
		errs = append(errs, g.store.Close())
	}
	return errors.Join(errs...)
}

// pagesOr passes requests for pages to the one handler, and all others to the
// other: those of the API, and what nobody knows.
func pagesOr(pages *dashboard.Handler, management http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		api := strings.HasPrefix(r.URL.Path, "/v1/") || strings.HasPrefix(r.URL.Path, "/openapi.")
		if !api && dashboard.Wanted(r) {
			pages.ServeHTTP(w, r)
			return
		}
		management.ServeHTTP(w, r)
	})
}

// prefixOf returns the path of a URL that was checked, without a slash at its end.
func prefixOf(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(u.EscapedPath(), "/")
}

// underPrefix serves the same with the prefix and without it: a proxy in front
// may have taken it off, or not.
func underPrefix(prefix string, next http.Handler) http.Handler {
	if prefix == "" {
		return next
	}
	stripped := http.StripPrefix(prefix, next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.EscapedPath(), prefix+"/") {
			stripped.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// alive answers that the process runs.
func alive(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") }

// poll is the way of a poll from the API to the dispatcher.
func poll(d *deliver.Dispatcher) func(context.Context, string, store.EndpointID, store.DeliveryID, int, time.Duration) ([]api.Polled, error) {
	return func(ctx context.Context, tenant string, id store.EndpointID, after store.DeliveryID, n int, wait time.Duration) ([]api.Polled, error) {
		found, err := d.Poll(ctx, tenant, id, after, n, wait)
		items := make([]api.Polled, len(found))
		for i := range found {
			delivery, e := &found[i].Delivery, &found[i].Event
			items[i] = api.Polled{Delivery: delivery.ID, Event: e.PublicID(), Type: e.Type, Accepted: e.At, Payload: e.Payload}
			for _, name := range slices.Sorted(maps.Keys(found[i].Header)) {
				for _, value := range found[i].Header[name] {
					items[i].Header = append(items[i].Header, store.HeaderField{Name: name, Value: value})
				}
			}
		}
		return items, err
	}
}

// ready answers whether the store takes writes.
func (g *Gateway) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := g.store.Release(ctx, 0, time.Now()); err != nil { // of nothing
		http.Error(w, "the store takes no writes", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "ok")
}

// openStore returns the store that c names.
func openStore(ctx context.Context, c Config) (store.Store, error) {
	if c.Store != nil {
		return c.Store, nil
	}
	open := func() (*sqlstore.Store, error) { return sqlstore.OpenSQLite(ctx, c.Data) }
	if c.Database != "" {
		open = func() (*sqlstore.Store, error) { return sqlstore.OpenPostgres(ctx, c.Database) }
	}
	s, err := open()
	if err != nil {
		return nil, err // and not a nil *sqlstore.Store
	}
	return s, nil
}

// The provider of OpenID Connect has providerTimeout for each answer, and
// maxProviderBody for what it says: it may publish many keys.
const (
	providerTimeout = 10 * time.Second
	maxProviderBody = 256 << 10
)

// providerPolicy lets requests go to the provider that the operator named
// wherever it is, but for this process itself.
func providerPolicy(p egress.Policy) egress.Policy {
	p.Allow = []netip.Prefix{netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("::/0")}
	return p
}

// reachable is the address under which this machine reaches a listener.
func reachable(addr *net.TCPAddr) string {
	if addr.IP.IsUnspecified() {
		return fmt.Sprintf("localhost:%d", addr.Port)
	}
	return addr.String()
}

// listeners returns where the gateway listens.
func (g *Gateway) listeners() []netip.AddrPort {
	own := []netip.AddrPort{g.listener.Addr().(*net.TCPAddr).AddrPort()}
	if g.operator != nil {
		own = append(own, g.operator.listener.Addr().(*net.TCPAddr).AddrPort())
	}
	return own
}

// hostAndPort returns the host and port of a URL that was checked.
func hostAndPort(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return ""
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return net.JoinHostPort(strings.ToLower(u.Hostname()), port)
}

// checkKeyFile refuses to make a new key beside an old database: none of its
// secrets could be unsealed.
func checkKeyFile(c Config) error {
	_, keyErr := os.Stat(c.KeyFile)
	_, dbErr := os.Stat(filepath.Join(c.Data, "sealhook.db"))
	if c.Database == "" && errors.Is(keyErr, os.ErrNotExist) && dbErr == nil {
		return &hintError{
			fmt.Errorf("open %s: the database is there, but its key file %s is missing", c.Data, filepath.Base(c.KeyFile)),
			"put the key file back from your backup: without it, no secret in the database can be used",
		}
	}
	return nil
}

// checkSharedKey refuses to make a new key for a database that has secrets:
// they were sealed with the key of another process.
func checkSharedKey(ctx context.Context, s store.Store, file string) error {
	if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
		return nil
	}
	tenants, err := s.Tenants(ctx)
	if err != nil {
		return err
	}
	for _, t := range tenants {
		routing, err := s.Routing(ctx, t.ID)
		if err != nil {
			return err
		}
		if len(routing.Secrets) > 0 {
			return &hintError{
				fmt.Errorf("open the database: it has secrets, but their key file %s is missing", file),
				"copy the key file of a process that uses the database, or take it from your backup: all processes share one key",
			}
		}
	}
	return nil
}

// checkKeys refuses a key file that belongs to another database: it would
// seal new secrets that the right one cannot unseal. One secret that it does
// unseal tells that it is the right one.
func checkKeys(ctx context.Context, s store.Store, keys *vault.Vault) error {
	tenants, err := s.Tenants(ctx)
	if err != nil {
		return err
	}
	var first error
	for _, t := range tenants {
		routing, err := s.Routing(ctx, t.ID)
		if err != nil {
			return err
		}
		for owner, secrets := range routing.Secrets {
			for _, secret := range secrets {
				_, err := keys.Unseal(secret.Sealed, vault.Place{Tenant: t.ID, Owner: int64(owner), Secret: int64(secret.ID)})
				if err == nil {
					return nil
				}
				if first == nil {
					first = err
				}
			}
		}
	}
	return first
}

// welcome makes what a newcomer begins with: a setup link if there is no
// owner, and then a token for every tenant if there is none.
func (g *Gateway) welcome(ctx context.Context, publicURL string) error {
	owned, err := api.HasOwner(ctx, g.store)
	if err != nil || owned {
		return err
	}
	path, err := api.NewSetupPath(ctx, g.store, g.store.Now())
	if err != nil {
		return err
	}
	g.SetupURL = publicURL + path
	tokens, err := g.store.Tokens(ctx, "")
	if err != nil || len(tokens) > 0 {
		return err
	}
	text, hash := api.NewToken()
	g.FirstToken = text
	return g.store.CreateToken(ctx, store.Token{
		ID: store.RandomID[store.TokenID](), Name: "first", Role: store.RoleOwner, Hash: hash, Created: g.store.Now(),
	})
}

// NewSetupURL returns a link that makes an owner, once, within api.SetupLife,
// for a gateway that has been started before. One that keeps everything in
// Data must not run.
func NewSetupURL(ctx context.Context, c Config) (link string, err error) {
	if _, err := os.Stat(filepath.Join(c.Data, keyFile)); err != nil && c.Database == "" {
		return "", &hintError{fmt.Errorf("make a setup link: %s is no data directory", c.Data), "name the one that `sealhook serve` has made, with --data"}
	}
	s, err := openStore(ctx, c)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	path, err := api.NewSetupPath(ctx, s, s.Now())
	return c.PublicURL + path, err
}

// replicaName returns the name of this process among the replicas: one that it
// has again after a restart, and no other process has.
func (g *Gateway) replicaName(c Config) string {
	switch {
	case c.Replica != "":
		return c.Replica
	case c.Database == "":
		return "alone" // wherever its folder was moved to
	}
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return fmt.Sprint(host, ":", g.listener.Addr().(*net.TCPAddr).Port)
}

// A hintError says what to do about it.
type hintError struct {
	error
	hint string
}

func (e *hintError) Unwrap() error { return e.error }

// Hint says what to do about it.
func (e *hintError) Hint() string { return e.hint }
