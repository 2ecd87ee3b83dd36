// Command crash kills a gateway again and again while it is under load, and
// counts at the end.
//
// The load is events for several endpoints through the API and through a
// source, events with a time and with an Idempotency-Key, lines of events for
// an endpoint that wants them in order, more than its rate limit for another
// one, and in the middle two jobs: one verifies the requests that a source
// refused because its secret was wrong, one replays what an endpoint missed
// while it was disabled.
//
// Everything that was answered with a 2xx must have arrived at each endpoint
// that wants it, with the bytes that were sent, in its order and at its rate,
// and twice only under the same id. The requests that came must be the
// attempts that were recorded, but for those that a kill broke off.
//
// With -power it also takes away what was written but not synced, as a power
// failure does. With -sabotage it runs a gateway that is broken on purpose,
// and must find that; so one knows that it can.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
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
	Seed     uint64 `json:"seed"`
	Kills    int    `json:"kills"`
	Garbled  int    `json:"garbled_writes"` // taken away by -power
	Sent     int    `json:"sent"`
	Accepted int    `json:"accepted"` // answered with a 2xx, or refused and to be verified again
	Lost     int    `json:"lost"`     // of these, and by endpoint: never delivered
	counts
	Attempts   int64  `json:"attempts"`   // recorded
	Unanswered int64  `json:"unanswered"` // of these: they may not have reached the endpoint
	Unsettled  int64  `json:"unsettled"`  // deliveries in the store that are not delivered
	Above      int    `json:"above"`      // requests above the rate limit
	Replayed   int64  `json:"replayed"`   // by the job
	Verified   int64  `json:"verified"`   // by the other one
	Jobs       string `json:"jobs"`       // what is wrong with them, or ok
	Integrity  string `json:"integrity"`
}

// inFlight is how many attempts a gateway can have under way or not recorded
// yet: so many requests come a second time, or are in no record, by one kill.
// An endpoint has 32 at once at most, and some more that were answered and
// wait for their commit.
const inFlight = 64 * 5

func main() {
	var o options
	flag.DurationVar(&o.duration, "for", time.Minute, "how long to send")
	flag.IntVar(&o.kills, "kills", 20, "how often to kill -9")
	flag.IntVar(&o.rate, "rate", 400, "events a second, half through the API, half through a source")
	flag.BoolVar(&o.power, "power", false, "take away what was not synced at each kill (needs strace)")
	flag.StringVar(&o.sabotage, "sabotage", "", "break the gateway: "+strings.Join(slices.Sorted(maps.Keys(sabotages)), ", ")+" (sync-off with -power)")
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
	wrong := func(is bool, format string, args ...any) {
		if is {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	broken := t.Kills * inFlight
	wrong(t.Accepted == 0 || t.Kills == 0, "nothing was tried")
	wrong(t.Lost > 0, "%d deliveries of accepted events were lost", t.Lost)
	wrong(t.Unsettled > 0, "%d deliveries are not delivered", t.Unsettled)
	wrong(t.Strange > 0, "%d requests that nobody sent in this form", t.Strange)
	wrong(t.Duplicates > broken, "%d duplicates, want at most %d", t.Duplicates, broken)
	wrong(t.Disorder > 0, "%d deliveries out of their order", t.Disorder)
	wrong(t.Early > 0, "%d deliveries before their time", t.Early)
	wrong(t.Above > 0, "%d requests above the rate limit", t.Above)
	wrong(int64(t.Requests) < t.Attempts-t.Unanswered, "%d requests came, want the %d recorded attempts", t.Requests, t.Attempts)
	wrong(int64(t.Requests) > t.Attempts+int64(broken), "%d requests came, want the %d recorded attempts and at most %d more", t.Requests, t.Attempts, broken)
	wrong(t.Jobs != "ok", "jobs: %s", t.Jobs)
	wrong(t.Integrity != "ok", "integrity: %s", t.Integrity)
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
	load := &producer{server: server, receiver: receiver, rate: o.rate, limit: max(1, o.rate/16)}
	if err := load.setUp(ctx); err != nil {
		return t, err
	}

	fmt.Fprintf(os.Stderr, "seed %d: %d events a second for %s, %d kills\n", o.seed, o.rate, o.duration, o.kills)
	sending, stop := context.WithTimeout(ctx, o.duration)
	defer stop()
	untilTurn := min(o.duration/2, 30*time.Second) // a source keeps no more refused requests than come in this time
	load.turn = time.Now().Add(untilTurn)
	done := make(chan struct{})
	go func() { load.run(sending); close(done) }()
	mended := make(chan mending, 1)
	mendingCtx, giveUp := context.WithTimeout(ctx, o.duration+patience)
	defer giveUp()
	time.AfterFunc(untilTurn, func() { mended <- load.mend(mendingCtx) })
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
		fmt.Fprintf(os.Stderr, "\rkill %d: %d accepted, %d delivered ", t.Kills, load.count(), receiver.sum().Delivered)
		if err := server.start(ctx); err != nil {
			if o.sabotage == "" {
				return t, err
			}
			fmt.Fprintf(os.Stderr, "\nthe sabotaged gateway does not start any more: %v\n", err)
			broken = true
			stop()
			giveUp()
		}
	}
	<-done
	fmt.Fprintln(os.Stderr)
	jobs := <-mended
	t.Integrity, t.Jobs = "the gateway did not start", "the gateway did not start"
	if !broken {
		if jobs.err != nil {
			return t, fmt.Errorf("begin the jobs: %w", jobs.err)
		}
		if err := settle(ctx, load, receiver); err != nil {
			return t, err
		}
		t.Jobs = load.jobs(ctx, &jobs)
		t.Replayed, t.Verified = jobs.replay.Done, jobs.verify.Done
		if err := server.stop(); err != nil && o.sabotage == "" {
			return t, err
		}
		if err := inspect(ctx, server.data, &t); err != nil {
			t.Integrity = err.Error()
		}
	}
	t.Sent, t.Accepted, t.counts = load.sent, load.count(), receiver.sum()
	t.Lost = receiver.missing(load.accepted)
	t.Above = receiver.above(pathLimited, load.limit, 5*time.Second, server.starts)
	return t, nil
}

// patience is how long nothing may happen before the run gives up: longer
// than the first retry takes.
const patience = 8 * time.Second

// settle waits until nothing is left to be delivered, or nothing arrives any
// more for a while.
func settle(ctx context.Context, load *producer, receiver *sink) error {
	last, since := -1, time.Now()
	for time.Since(since) < patience {
		if n := receiver.sum().Requests; n != last {
			last, since = n, time.Now()
		}
		if n, err := load.unfinished(ctx); err == nil && n == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
	return nil
}

// inspect opens the store that the gateway left, checks it, and counts what
// it says of deliveries and attempts.
func inspect(ctx context.Context, dir string, t *tally) error {
	s, err := sqlstore.OpenSQLite(ctx, dir)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Check(ctx); err != nil {
		return err
	}
	t.Integrity = "ok"
	f := store.DeliveryFilter{Tenant: store.DefaultTenant, Page: store.Page{Limit: store.MaxPage, OldestFirst: true}}
	for {
		page, err := s.Deliveries(ctx, f)
		if err != nil {
			return err
		}
		for _, d := range page.Rows {
			t.Attempts += int64(d.Attempts)
			if d.State != store.Delivered {
				t.Unsettled++
			}
			if d.Attempts < 2 && d.Last.Status != 0 {
				continue
			}
			attempts, err := s.Attempts(ctx, d.Tenant, d.ID)
			if err != nil {
				return err
			}
			for _, a := range attempts {
				if a.Status == 0 {
					t.Unanswered++
				}
			}
		}
		if f.Page.After = page.Next; page.Next == 0 {
			return nil
		}
	}
}
