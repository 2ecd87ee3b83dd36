// Command crash kills a gateway again and again while it is under load, and
// counts at the end: every event that was answered with a 2xx must have
// arrived, with the bytes that were sent, and twice only under the same id.
//
// With -power it also takes away what was written but not synced, as a power
// failure does. With -sabotage it runs a gateway that is broken on purpose,
// and must find loss; that is how one knows that it can.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

type options struct {
	duration time.Duration
	kills    int
	rate     int
	power    bool
	sabotage string
	seed     uint64
}

// A tally is what the run comes to.
type tally struct {
	Seed       uint64 `json:"seed"`
	Kills      int    `json:"kills"`
	Garbled    int    `json:"garbled_writes"` // taken away by -power
	Sent       int    `json:"sent"`
	Accepted   int    `json:"accepted"` // answered with a 2xx
	Delivered  int    `json:"delivered"`
	Lost       int    `json:"lost"`       // accepted, and never delivered
	Duplicates int    `json:"duplicates"` // deliveries beyond the first of an event
	Strange    int    `json:"strange"`    // not signed, of other bytes, under another id, or never sent
	Unsettled  int64  `json:"unsettled"`  // events in the store without a delivered delivery
	Integrity  string `json:"integrity"`
}

// inFlight is how many attempts a gateway can have under way: so many
// duplicates can one kill cause.
const inFlight = 256

func main() {
	var o options
	flag.DurationVar(&o.duration, "for", time.Minute, "how long to send")
	flag.IntVar(&o.kills, "kills", 20, "how often to kill -9")
	flag.IntVar(&o.rate, "rate", 400, "events a second, half through the API, half through a source")
	flag.BoolVar(&o.power, "power", false, "take away what was not synced at each kill (needs strace)")
	flag.StringVar(&o.sabotage, "sabotage", "", "break the gateway: sync-off (use with -power), or no-deliveries")
	flag.Uint64Var(&o.seed, "seed", uint64(time.Now().UnixNano()), "of the times of the kills")
	flag.Parse()
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	t, err := run(ctx, o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "crash:", err)
		os.Exit(2)
	}
	text, _ := json.Marshal(t)
	fmt.Println(string(text))
	verdict := judge(t)
	if verdict != nil {
		fmt.Printf("FAILED: %v\n", verdict)
	} else {
		fmt.Printf("nothing lost: %d accepted, %d delivered, %d kills, %d duplicates\n", t.Accepted, t.Delivered, t.Kills, t.Duplicates)
	}
	if (verdict != nil) != (o.sabotage != "") {
		os.Exit(1)
	}
}

// judge returns what is wrong with a run.
func judge(t tally) error {
	var errs []error
	if t.Accepted == 0 || t.Kills == 0 {
		errs = append(errs, errors.New("nothing was tried"))
	}
	if t.Lost > 0 || t.Unsettled > 0 {
		errs = append(errs, fmt.Errorf("%d accepted events were lost, %d are unsettled", t.Lost, t.Unsettled))
	}
	if t.Strange > 0 {
		errs = append(errs, fmt.Errorf("%d deliveries that nobody sent in this form", t.Strange))
	}
	if most := t.Kills * inFlight; t.Duplicates > most {
		errs = append(errs, fmt.Errorf("%d duplicates, want at most %d", t.Duplicates, most))
	}
	if t.Integrity != "ok" {
		errs = append(errs, fmt.Errorf("integrity: %s", t.Integrity))
	}
	return errors.Join(errs...)
}

func run(ctx context.Context, o options) (tally, error) {
	t := tally{Seed: o.seed}
	dir, err := os.MkdirTemp("", "sealhook-crash-")
	if err != nil {
		return t, err
	}
	defer os.RemoveAll(dir)
	server := &server{data: filepath.Join(dir, "data"), power: o.power}
	if server.binary, err = build(ctx, dir, o.sabotage); err != nil {
		return t, err
	}
	receiver, err := newSink()
	if err != nil {
		return t, err
	}
	defer receiver.close()
	if err := server.start(ctx); err != nil {
		return t, err
	}
	defer func() { _, _ = server.kill() }() // if it still runs
	load := &producer{server: server, rate: o.rate, accepted: make(map[int]bool)}
	if err := load.setUp(ctx, receiver); err != nil {
		return t, err
	}

	fmt.Fprintf(os.Stderr, "seed %d: %d events a second for %s, %d kills\n", o.seed, o.rate, o.duration, o.kills)
	sending, stop := context.WithTimeout(ctx, o.duration)
	defer stop()
	done := make(chan struct{})
	go func() { load.run(sending); close(done) }()
	random := rand.New(rand.NewPCG(o.seed, 0))
	broken := false
	for t.Kills < o.kills && !broken {
		mean := o.duration / time.Duration(o.kills+1)
		select {
		case <-time.After(mean/2 + time.Duration(random.Int64N(int64(mean)))):
		case <-done:
		case <-ctx.Done():
			return t, ctx.Err()
		}
		garbled, err := server.kill()
		if err != nil {
			return t, err
		}
		t.Kills++
		t.Garbled += garbled
		fmt.Fprintf(os.Stderr, "\rkill %d: %d accepted, %d delivered ", t.Kills, load.count(), receiver.count())
		if err := server.start(ctx); err != nil {
			if o.sabotage == "" {
				return t, err
			}
			fmt.Fprintf(os.Stderr, "\nthe sabotaged gateway does not start any more: %v\n", err)
			broken = true
			stop()
		}
	}
	<-done
	fmt.Fprintln(os.Stderr)
	t.Integrity = "the gateway did not start"
	if !broken {
		if err := settle(ctx, load, receiver); err != nil {
			return t, err
		}
		if err := server.stop(); err != nil && o.sabotage == "" {
			return t, err
		}
		t.Integrity, t.Unsettled = inspect(ctx, server.data)
	}
	t.Sent, t.Accepted = load.next, load.count()
	t.Delivered, t.Duplicates, t.Strange = receiver.tally()
	t.Lost = receiver.missing(load.accepted)
	return t, nil
}

// settle waits until all that was accepted is delivered, or nothing arrives
// any more for a while.
func settle(ctx context.Context, load *producer, receiver *sink) error {
	const quiet = 8 * time.Second // longer than the first retry takes
	last, since := -1, time.Now()
	for receiver.missing(load.accepted) > 0 && time.Since(since) < quiet {
		if n := receiver.count(); n != last {
			last, since = n, time.Now()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
	return nil
}

// inspect opens the store that the gateway left, checks it, and counts the
// events that have no delivered delivery.
func inspect(ctx context.Context, dir string) (integrity string, unsettled int64) {
	s, err := sqlstore.OpenSQLite(ctx, dir)
	if err != nil {
		return err.Error(), 0
	}
	defer s.Close()
	if err := s.Check(ctx); err != nil {
		return err.Error(), 0
	}
	counts, err := s.Count(ctx, store.DefaultTenant)
	if err != nil {
		return err.Error(), 0
	}
	return "ok", counts.Events - counts.Deliveries[store.Delivered]
}
