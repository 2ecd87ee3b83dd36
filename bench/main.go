//go:build unix

// Command bench measures a gateway: how many webhooks it takes in and
// delivers, how fast, and at what cost, beside a bare relay, which is the same
// gateway with a store that does nothing. What sends, the gateway and what
// receives are processes of their own on this machine, over loopback.
//
// It can send to a running Convoy, Outpost or Svix too. It leaves the speed of
// single packages to their own benchmarks. docs/benchmarks.md says what each
// figure means.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"
)

func main() {
	if isRole() {
		signal.Ignore(os.Interrupt) // the parent says when it is over
		if err := runRole(os.Args[1:]); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", os.Args[1]+":", err)
			os.Exit(1)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// options are what the command line says.
type options struct {
	quick, json bool
	profile     string
	database    string
	replicas    int
	adapter     adapter
}

func run(ctx context.Context) error {
	var o options
	flag.BoolVar(&o.quick, "quick", false, "measure the main figures alone, in less than 50 s")
	flag.BoolVar(&o.json, "json", false, "print one JSON object")
	flag.StringVar(&o.profile, "profile", "", "write CPU profiles of the gateway into the `directory`")
	flag.StringVar(&o.database, "database", "sqlite", "keep everything in sqlite or postgres, of which a server is started")
	flag.IntVar(&o.replicas, "replicas", 1, "measure so many gateways on one PostgreSQL")
	flag.StringVar(&o.adapter.name, "adapter", "", "measure a running rival: `convoy`, outpost or svix")
	flag.StringVar(&o.adapter.address, "address", "", "the rival's `host:port`, on this machine")
	flag.StringVar(&o.adapter.token, "token", "", "the rival's API token is in this `file`")
	flag.StringVar(&o.adapter.project, "project", "", "the `id` of the project in Convoy")
	flag.Parse()
	if flag.NArg() > 0 {
		return fmt.Errorf("unexpected argument %s: see -help", flag.Arg(0))
	}

	if o.database != "sqlite" && o.database != "postgres" {
		return fmt.Errorf("unknown database %s: see -help", o.database)
	}
	if o.replicas < 1 || o.replicas > 1 && o.database != "postgres" {
		return fmt.Errorf("%d replicas on %s: want one, or with -database postgres several", o.replicas, o.database)
	}

	dir, err := os.MkdirTemp(".", "bench-data-") // on the disk of the working folder
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	b, err := newBench(dir)
	if err != nil {
		return err
	}
	defer b.close()
	if o.database == "postgres" {
		if b.database, err = startDatabase(o.replicas); err != nil {
			return err
		}
	}
	r, err := b.report(ctx, o)
	if err != nil {
		return err
	}
	if err := r.print(os.Stdout, o.json); err != nil {
		return err
	}
	if r.Lost > 0 {
		return fmt.Errorf("%d deliveries of accepted events were lost", r.Lost)
	}
	return nil
}

// report measures what o asks for.
func (b *bench) report(ctx context.Context, o options) (*report, error) {
	if o.adapter.name != "" {
		return b.rival(ctx, o.adapter)
	}
	r := &report{Engine: o.database, quick: o.quick}
	if err := b.main(ctx, o, r); err != nil {
		return nil, err
	}
	if o.quick {
		return r, nil
	}
	return r, errors.Join(b.backlog(ctx, r), b.isolation(ctx, r))
}

// The loads.
const (
	connections = 256
	fanOut      = 10
	repetitions = 3
)

// A race is one load, run against the bare relay and the gateway in turn.
type race struct {
	name           string
	fanOut         int
	secret         []byte
	relay, gateway string // the requests
	during         time.Duration
	relays, own    []phase
}

// main measures the relay and the gateway in turn, and the gateway at half load.
func (b *bench) main(ctx context.Context, o options, r *report) error {
	relay, err := b.gateway(roleRelay, filepath.Join(b.dir, "relay"), "")
	if err != nil {
		return err
	}
	defer relay.stop()
	own, err := b.gateway(roleGateway, filepath.Join(b.dir, "main"), "")
	if err != nil {
		return err
	}
	defer own.stop()

	during, half := 4*time.Second, 10*time.Second
	if o.quick {
		during, half = 1300*time.Millisecond, 4*time.Second
	}
	secret := []byte("a secret of the benchmark alone")
	races := []*race{
		{name: "publish", fanOut: 1, during: during},
		{name: "fan-out", fanOut: fanOut, during: during},
		{name: "inbound", fanOut: 1, during: during, secret: secret},
	}
	for _, x := range races {
		for _, g := range []struct {
			*running
			request *string
		}{{relay, &x.relay}, {own, &x.gateway}} {
			if x.secret != nil {
				*g.request, err = g.target.inbound(ctx, x.name, b.urls(1)[0], x.secret)
			} else {
				*g.request, err = g.target.group(ctx, x.name, b.urls(x.fanOut))
			}
			if err != nil {
				return err
			}
		}
	}
	for i := range repetitions {
		for _, x := range races {
			if err := ctx.Err(); err != nil {
				return err
			}
			progress("%s, repetition %d of %d", x.name, i+1, repetitions)
			if err := b.run(o, x, relay, own, i == repetitions-1); err != nil {
				return err
			}
		}
	}
	r.races(races)

	progress("publish at half load")
	rate := r.Publish.Rate / 2
	ph, err := b.measure(own, load{Addresses: own.addresses, Request: races[0].gateway, Conns: connections, Rate: rate}, half)
	if err != nil {
		return err
	}
	r.add(ph)
	r.Half = ph
	if !o.quick {
		if err := b.more(own, races[0].gateway, r); err != nil {
			return err
		}
	}
	u, err := own.usage()
	r.Memory = u.Peak
	return err
}

// run runs a race once.
func (b *bench) run(o options, x *race, relay, own *running, last bool) error {
	for _, g := range []struct {
		*running
		request string
		phases  *[]phase
	}{{relay, x.relay, &x.relays}, {own, x.gateway, &x.own}} {
		profiled := o.profile != "" && last
		if profiled {
			if err := g.profile(o.profile, x.name); err != nil {
				return err
			}
		}
		l := load{Addresses: g.addresses, Request: g.request, Secret: x.secret, Conns: connections, Window: connections, FanOut: x.fanOut}
		ph, err := b.measure(g.running, l, x.during)
		if err != nil {
			return err
		}
		if profiled {
			if err := g.endProfile(); err != nil {
				return err
			}
		}
		progress("  %s: %.0f/s", g.role, ph.Rate)
		*g.phases = append(*g.phases, ph)
	}
	return nil
}

// profile begins a CPU profile of each replica.
func (g *running) profile(dir, name string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	for i, p := range g.replicas {
		file := fmt.Sprintf("%s-%s.pprof", g.role, name)
		if i > 0 {
			file = fmt.Sprintf("%s-%s-%d.pprof", g.role, name, i+1)
		}
		if err := p.call(order{Do: "profile", Path: filepath.Join(dir, file)}, nil); err != nil {
			return err
		}
	}
	return nil
}

func (g *running) endProfile() error {
	for _, p := range g.replicas {
		if err := p.call(order{Do: "end profile"}, nil); err != nil {
			return err
		}
	}
	return nil
}

// more measures one publisher alone, and more events than can be delivered.
func (b *bench) more(own *running, request string, r *report) error {
	progress("one publisher with one connection")
	var err error
	l := load{Addresses: own.addresses, Request: request, Conns: 1, Window: 1}
	if r.Single, err = b.measure(own, l, 4*time.Second); err != nil {
		return err
	}
	progress("as fast as events are accepted")
	l = load{Addresses: own.addresses, Request: request, Conns: connections}
	if r.Flood, err = b.measure(own, l, 4*time.Second); err != nil {
		return err
	}
	r.add(r.Single)
	r.add(r.Flood)
	return nil
}

// progress tells the person who waits.
func progress(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// median returns the middle one.
func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

// printJSON prints v on lines of its own.
func printJSON(w *os.File, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
