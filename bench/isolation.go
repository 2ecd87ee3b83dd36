//go:build unix

package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"
)

// A backlog is how it drains.
type backlog struct {
	Events int     `json:"events"`
	First  float64 `json:"per_s_at_90_percent"` // deliveries, around that depth
	Last   float64 `json:"per_s_at_10_percent"`
	Memory int64   `json:"rss_bytes"` // the gateway's at most
}

// backlog has the receivers hold their answers back until there is a backlog,
// and measures how fast it is delivered then.
func (b *bench) backlog(ctx context.Context, r *report) error {
	const depth = 100_000
	progress("a backlog of %d", depth)
	g, err := b.gateway(roleGateway, filepath.Join(b.dir, "backlog"), "")
	if err != nil {
		return err
	}
	defer g.stop()
	if err := g.target.tenant(ctx, "backlog"); err != nil {
		return err
	}
	for i := range fanOut {
		if err := g.target.endpoint(ctx, "backlog", fmt.Sprintf("http://%s/at/0/%d", b.place.Address, i), endpointType(i)); err != nil {
			return err
		}
	}
	if err := b.sink.call(order{Do: "hold"}, nil); err != nil {
		return err
	}
	l := load{
		Addresses: g.addresses, Request: g.target.publish("backlog", "bench.{endpoint}"), Conns: connections,
		First: b.begin(), Count: depth, FanOut: 1, Traffic: traffic{Endpoints: fanOut, Share: -1},
	}
	if err := b.loader.call(order{Do: "load", Load: &l}, nil); err != nil {
		return err
	}
	var tallies []tally
	if err := b.loader.call(order{Do: "wait"}, &tallies); err != nil {
		return err
	}
	if err := b.sink.call(order{Do: "release"}, nil); err != nil {
		return err
	}
	rate := func(from, to int) float64 { // of the deliveries from one number to another
		b.reach(from)
		start := time.Now()
		n := b.board.delivered.Load()
		b.reach(to)
		return float64(b.board.delivered.Load()-n) / time.Since(start).Seconds()
	}
	x := backlog{Events: tallies[0].Accepted}
	x.First = rate(x.Events*5/100, x.Events*15/100)
	x.Last = rate(x.Events*85/100, x.Events*95/100)
	b.await(l, tallies[0].Sent)
	r.Lost += b.missing(l, tallies[0].Sent)
	u, err := g.usage()
	x.Memory = u.Peak
	r.Backlog = x
	return err
}

// reach waits until so many deliveries have arrived, or none arrives any more.
func (b *bench) reach(n int) {
	last, since := b.board.delivered.Load(), time.Now()
	for int(last) < n && time.Since(since) < give {
		time.Sleep(time.Millisecond)
		if now := b.board.delivered.Load(); now > last {
			last, since = now, time.Now()
		}
	}
}

// endpointType is the event type of one endpoint.
func endpointType(i int) string { return fmt.Sprintf("bench.%0*d", endpointDigits, i) }

// An isolated is how healthy endpoints do beside others.
type isolated struct {
	Name       string  `json:"name"`
	Rate       float64 `json:"per_s"`      // deliveries to healthy endpoints
	Delivered  latency `json:"delivered"`  // of these
	Goroutines int     `json:"goroutines"` // of the gateway, at most
	Memory     int64   `json:"rss_bytes"`  // of the gateway, now
}

// An idle is what a gateway takes that has nothing to do.
type idle struct {
	Endpoints int     `json:"endpoints"`
	Memory    int64   `json:"rss_bytes"`
	Wakeups   float64 `json:"wakeups_per_s"`
	CPU       float64 `json:"cpu"` // the part of one processor
}

const (
	endpoints = 10_000
	trickle   = 300 // events a second for all of them
)

// isolation measures a gateway at rest, healthy endpoints beside those that
// hang, and healthy tenants beside one that floods.
func (b *bench) isolation(ctx context.Context, r *report) error {
	dir := filepath.Join(b.dir, "isolation")
	g, err := b.gateway(roleGateway, dir, "")
	if err != nil {
		return err
	}
	err = b.makeMany(ctx, g)
	g.stop()
	if err != nil {
		return err
	}
	if g, err = b.gateway(roleGateway, dir, g.target.token); err != nil {
		return err
	}
	if err = b.rests(g, r); err == nil {
		err = b.hangs(g, r)
	}
	g.stop()
	if err != nil {
		return err
	}
	if g, err = b.gateway(roleGateway, filepath.Join(b.dir, "flood"), ""); err != nil {
		return err
	}
	defer g.stop()
	return b.floods(ctx, g, r)
}

// many is the tenant with the 10,000 endpoints.
const many = "many"

// makeMany makes 10,000 endpoints, of which 1 % hang.
func (b *bench) makeMany(ctx context.Context, g *running) error {
	progress("%d endpoints, %d of which hang", endpoints, hangingHosts)
	if err := g.target.tenant(ctx, many); err != nil {
		return err
	}
	var makers errgroup.Group
	makers.SetLimit(32)
	for i := range endpoints {
		makers.Go(func() error {
			host := b.place.Address
			if i < hangingHosts {
				host = b.place.Hanging[i]
			}
			return g.target.endpoint(ctx, many, fmt.Sprintf("http://%s/at/0/%d", host, i), endpointType(i))
		})
	}
	return makers.Wait()
}

// hangs measures the healthy ones of these endpoints.
func (b *bench) hangs(g *running, r *report) error {
	request := g.target.publish(many, "bench.{endpoint}")
	for _, x := range []struct {
		name  string
		share float64
		for_  time.Duration
	}{{"baseline", 0, 20 * time.Second}, {"1 % hang", -1, 45 * time.Second}, {"1 % hang and draw 30 %", 0.3, 60 * time.Second}} {
		progress("  %s", x.name)
		l := load{
			Addresses: g.addresses, Request: request, Conns: connections, Rate: trickle,
			Traffic: traffic{Endpoints: endpoints, Hanging: hangingHosts, Share: x.share},
		}
		got, err := b.beside(g, []load{l}, x.for_, r)
		if err != nil {
			return err
		}
		got.Name = x.name
		r.Isolation = append(r.Isolation, got)
	}
	return nil
}

// floods measures 99 tenants while one more floods an endpoint that hangs, and
// while what it published waits.
func (b *bench) floods(ctx context.Context, g *running, r *report) error {
	const tenants, flood, rate = 99, 100_000, 5000
	progress("%d tenants, and one that publishes %d events to an endpoint that hangs", tenants, flood)
	for i := range tenants {
		name := fmt.Sprintf("tenant-%0*d", endpointDigits, i)
		if _, err := g.target.group(ctx, name, []string{fmt.Sprintf("http://%s/at/0/%s", b.place.Address, name)}); err != nil {
			return err
		}
	}
	request, err := g.target.group(ctx, "flood", []string{"http://" + b.place.Hanging[0] + "/"})
	if err != nil {
		return err
	}
	calm := load{
		Addresses: g.addresses, Request: g.target.publish("tenant-{endpoint}", eventType), Conns: 64, Rate: tenants,
		Traffic: traffic{Endpoints: tenants, Share: -1},
	}
	dump := load{Addresses: g.addresses, Request: request, Conns: 64, Rate: rate, Count: flood}
	for _, x := range []struct {
		name  string
		loads []load
	}{
		{"99 tenants, baseline", []load{calm}},
		{"99 tenants beside the flood", []load{calm, dump}},
		{"99 tenants with 100,000 waiting", []load{calm}},
	} {
		progress("  %s", x.name)
		got, err := b.beside(g, x.loads, 30*time.Second, r)
		if err != nil {
			return err
		}
		got.Name = x.name
		r.Tenants = append(r.Tenants, got)
	}
	return nil
}

// beside runs loads together, and measures the first one.
func (b *bench) beside(g *running, loads []load, during time.Duration, r *report) (isolated, error) {
	first := b.begin()
	var x isolated
	for i := range loads {
		l := &loads[i]
		l.First, l.For, l.FanOut = first+uint64(i)*maxEvents/2, warmUp+during, 1
		if l.Count == 0 {
			l.Count = maxEvents / 2
		}
		if err := b.loader.call(order{Do: "load", Load: l}, nil); err != nil {
			return x, err
		}
	}
	start := time.Now()
	for time.Since(start) < warmUp+during {
		time.Sleep(time.Second / 2)
		u, err := g.usage()
		if err != nil {
			return x, err
		}
		x.Goroutines, x.Memory = max(x.Goroutines, u.Goroutines), u.Memory
	}
	var tallies []tally
	if err := b.loader.call(order{Do: "wait"}, &tallies); err != nil {
		return x, err
	}
	l, sent := loads[0], tallies[0].Sent
	healthy := 0
	for n := l.First; n < l.First+uint64(sent); n++ {
		i, _ := b.board.index(n)
		if b.board.receivers(int(i)) > 0 {
			healthy++
		}
	}
	x.Rate = float64(healthy) / l.For.Seconds()
	b.await(l, sent)
	r.Lost += b.missing(l, sent)
	_, x.Delivered = b.latencies(l, sent, start)
	return x, nil
}

// rests measures a gateway that was started anew and has nothing to do.
func (b *bench) rests(g *running, r *report) error {
	const settle, during = 5 * time.Second, 10 * time.Second
	progress("  at rest")
	time.Sleep(settle)
	before, err := g.usage()
	if err != nil {
		return err
	}
	time.Sleep(during)
	after, err := g.usage()
	r.Idle = idle{
		Endpoints: endpoints, Memory: after.Memory,
		Wakeups: float64(after.Wakeups-before.Wakeups) / during.Seconds(),
		CPU:     (after.CPU - before.CPU).Seconds() / during.Seconds(),
	}
	return err
}
