//go:build unix

package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// A bench is one run: what sends, what receives, and what they share.
type bench struct {
	file   *os.File
	board  *board
	loader *process
	sink   *process
	place  place
	dir    string // of the gateways' data
	next   uint64 // the number of the next phase's first event

	database *database // of the gateways; nil: SQLite in their directories
}

// A running gateway is measured.
type running struct {
	role      string
	replicas  []*process // of the gateway, one as a rule
	addresses []string   // theirs
	target    *sealhook
	database  *database // what it keeps everything in; nil: files of its own, or nothing
}

// stop ends all replicas.
func (g *running) stop() {
	for _, p := range g.replicas {
		p.stop()
	}
}

// usage is what all replicas have used.
func (g *running) usage() (sum usage, err error) {
	for _, p := range g.replicas {
		u, err := p.usage()
		if err != nil {
			return usage{}, err
		}
		sum.CPU += u.CPU
		sum.Memory += u.Memory
		sum.Peak += u.Peak
		sum.Wakeups += u.Wakeups
		sum.Goroutines += u.Goroutines
	}
	return sum, nil
}

// newBench starts the loader and the sink.
func newBench(dir string) (_ *bench, err error) {
	b := &bench{dir: dir}
	defer func() {
		if err != nil {
			b.close()
		}
	}()
	if b.file, err = newBoardFile(); err != nil {
		return nil, err
	}
	if b.board, err = openBoard(b.file); err != nil {
		return nil, err
	}
	if b.sink, err = start(b.file, roleSink); err != nil {
		return nil, err
	}
	if err := b.sink.call(order{Do: "place"}, &b.place); err != nil {
		return nil, err
	}
	b.loader, err = start(b.file, roleLoader)
	return b, err
}

func (b *bench) close() {
	for _, p := range []*process{b.loader, b.sink} {
		if p != nil {
			p.stop()
		}
	}
	if b.database != nil {
		if err := b.database.server.Close(); err != nil {
			progress("end the database: %v", err)
		}
	}
}

// gateway starts a gateway of this project. A token is given for data that
// was used before.
func (b *bench) gateway(role, dir, token string) (_ *running, err error) {
	g := &running{role: role}
	defer func() {
		if err != nil {
			g.stop()
		}
	}()
	n, url := 1, ""
	if b.database != nil && role == roleGateway {
		g.database, n = b.database, b.database.replicas
		if url, err = b.database.url(dir); err != nil {
			return nil, err
		}
	}
	for i := range n {
		args := []string{dir}
		if url != "" {
			args = append(args, url, strconv.Itoa(i+1))
		}
		p, err := start(b.file, role, args...)
		if err != nil {
			return nil, err
		}
		g.replicas = append(g.replicas, p)
		var at server
		if err := p.call(order{Do: "server"}, &at); err != nil {
			return nil, err
		}
		g.addresses = append(g.addresses, at.Address)
		if token == "" {
			token = at.Token // the first one made it
		}
	}
	g.target = newSealhook(server{g.addresses[0], token})
	return g, nil
}

// urls returns those of n receivers.
func (b *bench) urls(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("http://%s/at/%d", b.place.Address, i)
	}
	return list
}

// A phase is what was measured while one load ran.
type phase struct {
	tally
	Rate      float64 `json:"per_s"`     // deliveries
	Accept    latency `json:"accept"`    // from when an event was due to its 2xx
	Delivered latency `json:"delivered"` // from there to its receiver
	Lost      int     `json:"lost"`      // deliveries of accepted events that did not arrive
	Again     int     `json:"again"`     // those that arrived more than once

	// CPU time for each delivery. The gateway's is with that of its database.
	Gateway time.Duration `json:"gateway_cpu_ns"`
	Loader  time.Duration `json:"loader_cpu_ns"`
	Sink    time.Duration `json:"sink_cpu_ns"`
}

// A latency is the distribution of a time.
type latency struct{ P50, P99, P999 time.Duration }

func latencyOf(times []time.Duration) latency {
	if len(times) == 0 {
		return latency{}
	}
	slices.Sort(times)
	at := func(share float64) time.Duration { return times[int(share*float64(len(times)-1))] }
	return latency{at(0.5), at(0.99), at(0.999)}
}

// warmUp is how long a load runs before it is measured.
const warmUp = 400 * time.Millisecond

// give returns how long nothing may arrive until what is missing is lost. It
// is longer than the wait before the second attempt.
const give = 15 * time.Second

// measure runs a load for a while. g is what it goes to, and has no replicas if that is somebody else's.
func (b *bench) measure(g *running, l load, during time.Duration) (phase, error) {
	l.First, l.Count, l.For = b.begin(), maxEvents, warmUp+during
	if l.FanOut == 0 {
		l.FanOut = 1
	}
	if err := b.loader.call(order{Do: "load", Load: &l}, nil); err != nil {
		return phase{}, err
	}
	time.Sleep(warmUp)
	before, err := b.sample(g)
	if err != nil {
		return phase{}, err
	}
	time.Sleep(during)
	after, err := b.sample(g)
	if err != nil {
		return phase{}, err
	}
	var tallies []tally
	if err := b.loader.call(order{Do: "stop"}, &tallies); err != nil {
		return phase{}, err
	}
	ph := phase{tally: tallies[0]}
	b.await(l, ph.Sent)
	ph.Lost, ph.Again = b.missing(l, ph.Sent), int(b.board.again.Load())
	ph.Accept, ph.Delivered = b.latencies(l, ph.Sent, before.at)
	n := after.delivered - before.delivered
	ph.Rate = float64(n) / after.at.Sub(before.at).Seconds()
	each := time.Duration(max(n, 1))
	ph.Gateway, ph.Loader, ph.Sink = (after.gateway-before.gateway)/each, (after.loader-before.loader)/each, (after.sink-before.sink)/each
	return ph, nil
}

// begin clears the board for a phase and returns its first number. The disk
// has nothing left to do of earlier phases then: what a log of theirs left in
// memory is written after half a minute, and holds up each sync meanwhile.
func (b *bench) begin() uint64 {
	syscall.Sync()
	first := b.next
	b.next += maxEvents
	b.board.begin(first)
	return first
}

// A sample is where things stand.
type sample struct {
	at                    time.Time
	delivered             uint64
	gateway, loader, sink time.Duration // CPU
}

func (b *bench) sample(g *running) (sample, error) {
	var s sample
	for _, p := range []struct {
		usage func() (usage, error)
		cpu   *time.Duration
	}{{g.usage, &s.gateway}, {b.loader.usage, &s.loader}, {b.sink.usage, &s.sink}} {
		u, err := p.usage()
		if err != nil {
			return s, err
		}
		*p.cpu = u.CPU
	}
	if g.database != nil {
		cpu, err := g.database.cpu()
		if err != nil {
			return s, err
		}
		s.gateway += cpu
	}
	s.at, s.delivered = time.Now(), b.board.delivered.Load()
	return s, nil
}

// await waits until all that was accepted is delivered, or nothing arrives any more.
func (b *bench) await(l load, sent int) {
	last, since := b.missing(l, sent), time.Now()
	for last > 0 && time.Since(since) < give {
		time.Sleep(20 * time.Millisecond)
		if n := b.missing(l, sent); n < last {
			last, since = n, time.Now()
		}
	}
}

// missing counts the deliveries of accepted events that did not arrive.
func (b *bench) missing(l load, sent int) int {
	missing := 0
	for n := l.First; n < l.First+uint64(sent); n++ {
		i, _ := b.board.index(n)
		if _, hangs := l.Traffic.of(n); hangs || b.board.accepted[i].Load() == 0 {
			continue
		}
		missing += max(0, l.FanOut-b.board.receivers(int(i)))
	}
	return missing
}

// latencies returns those of the events that were due after from.
func (b *bench) latencies(l load, sent int, from time.Time) (accept, delivered latency) {
	var accepts, deliveries []time.Duration
	for n := l.First; n < l.First+uint64(sent); n++ {
		i, _ := b.board.index(n)
		due, accepted, arrived := b.board.due[i].Load(), b.board.accepted[i].Load(), b.board.arrived[i].Load()
		if due < from.UnixNano() || accepted == 0 {
			continue
		}
		if _, hangs := l.Traffic.of(n); hangs {
			continue
		}
		accepts = append(accepts, time.Duration(accepted-due))
		if arrived != 0 {
			deliveries = append(deliveries, time.Duration(max(0, arrived-accepted)))
		}
	}
	return latencyOf(accepts), latencyOf(deliveries)
}
