// Command big fills a data folder, or a PostgreSQL database, with a million
// deliveries of one day, and times what the API lists, counts and draws of
// them. With -pending all of them are still to be delivered, and claims are timed, too.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/retain"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/tally"
)

const (
	tenant    = store.DefaultTenant
	owner     = store.OwnerNo(1)
	endpoints = 50
	types     = 40
	fanOut    = 10
	batch     = 50 // events of one transaction
)

func main() {
	data := flag.String("data", "", "the `folder` to fill; left out: one that is removed in the end")
	database := flag.String("database", "", "a PostgreSQL `URL` to fill in place of a folder; new: a server of its own")
	pending := flag.Bool("pending", false, "leave all deliveries pending, and time claims")
	deliveries := flag.Int("deliveries", 1_000_000, "how many deliveries there are to be; 0: measure what is there")
	calls := flag.Int("calls", 100, "how often each call is made")
	most := flag.Duration("most", 0, "fail if the p99 of a call is longer; 0: do not")
	flag.Parse()
	if err := run(context.Background(), *data, *database, *deliveries, *pending, *calls, *most); err != nil {
		fmt.Fprintln(os.Stderr, "big:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, data, database string, deliveries int, pending bool, calls int, most time.Duration) error {
	if data == "" {
		dir, err := os.MkdirTemp("", "big")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		data = dir + "/data"
	}
	if database == "new" {
		server, err := postgrestest.New("shared_buffers=256MB", "max_wal_size=4GB")
		if err != nil {
			return err
		}
		defer server.Close()
		if database, err = server.NewDatabase(); err != nil {
			return err
		}
	}
	c := gateway.Config{Data: data, Database: database, Listen: "127.0.0.1:0"}
	// The first start makes the keys, so that the rows are not without them.
	g, err := gateway.Start(ctx, c)
	if err != nil {
		return err
	}
	if err := g.Stop(ctx); err != nil {
		return err
	}
	s, err := open(ctx, c)
	if err != nil {
		return err
	}
	start := time.Now()
	if deliveries > 0 {
		err = fill(ctx, s, deliveries, pending)
		fmt.Printf("filled with %d deliveries in %s\n", deliveries, time.Since(start).Round(time.Second))
	}
	keeper := retain.Keeper{Store: s, Now: time.Now, Log: slog.New(slog.DiscardHandler)}
	err = errors.Join(err, keeper.Sweep(ctx)) // so that figures are as long ones as a running gateway has
	text, hash := api.NewToken()
	err = errors.Join(err, s.CreateToken(ctx, store.Token{
		ID: store.RandomID[store.TokenID](), Name: "big", Role: store.RoleOwner, Hash: hash, Created: time.Now(),
	}))
	paths, listErr := pathsOf(ctx, s)
	if err == nil && pending {
		err = claims(ctx, s, calls, most)
	}
	if err := errors.Join(err, listErr, s.Close()); err != nil {
		return err
	}
	return measure(ctx, c, text, paths, calls, most)
}

func open(ctx context.Context, c gateway.Config) (*sqlstore.Store, error) {
	if c.Database != "" {
		return sqlstore.OpenPostgres(ctx, c.Database)
	}
	return sqlstore.OpenSQLite(ctx, c.Data)
}

// claims times claims of four deliveries of four endpoints.
func claims(ctx context.Context, s *sqlstore.Store, calls int, most time.Duration) error {
	all, err := s.Endpoints(ctx, store.EndpointFilter{Tenant: tenant})
	if err != nil {
		return err
	}
	var times []time.Duration
	for i := range calls {
		var shares []store.Share
		for j := range 4 {
			shares = append(shares, store.Share{Tenant: tenant, Endpoint: all[(4*i+j)%len(all)].ID, N: 1})
		}
		start := time.Now()
		if _, err := s.Claim(ctx, owner, start.Add(60*24*time.Hour), time.Minute, 1<<20, shares...); err != nil {
			return err
		}
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	p50, p99 := times[len(times)/2], times[len(times)*99/100]
	fmt.Printf("claims: p50 %.2f ms, p99 %.2f ms\n", p50.Seconds()*1000, p99.Seconds()*1000)
	if most > 0 && p99 > most {
		return fmt.Errorf("claims took longer than %s", most)
	}
	return nil
}

// fill makes a day of events for endpoints and sources, with what became of
// them. What is rare was at the day's beginning, where a list finds it last.
func fill(ctx context.Context, s *sqlstore.Store, deliveries int, pending bool) error {
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same each time
	begin := time.Now().UTC().Add(-24 * time.Hour).Truncate(time.Minute)
	now := begin
	figures := &tally.Collector{Store: s, Writer: owner, Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler)}
	var to []store.EndpointID
	for i := range endpoints {
		e := store.Endpoint{
			ID: store.RandomID[store.EndpointID](), Tenant: tenant, URL: fmt.Sprintf("https://receiver-%d.example/hooks", i),
			EventTypes: []string{"*"}, Scheme: "standard-webhooks", Created: begin, Updated: begin, Disabled: "filled",
		}
		if err := s.CreateEndpoint(ctx, e); err != nil {
			return err
		}
		to = append(to, e.ID)
	}
	source := store.Source{ID: store.RandomID[store.SourceID](), Tenant: tenant, Name: "billing", Scheme: "standard-webhooks", Created: begin, Updated: begin}
	if err := s.CreateSource(ctx, source); err != nil {
		return err
	}
	version, err := s.RoutingVersion(ctx, tenant)
	if err != nil {
		return err
	}
	events := deliveries / fanOut
	for n := 0; n < events; n += batch {
		if at := begin.Add(time.Duration(float64(24*time.Hour-time.Minute) * float64(n) / float64(events))); at.Truncate(time.Minute) != now.Truncate(time.Minute) {
			now = at
			figures.Flush(ctx, endpoints+2)
		} else {
			now = at
		}
		var accepted []*store.Acceptance
		for i := range min(batch, events-n) {
			accepted = append(accepted, event(random, n+i, now, version, to, &source, pending))
		}
		if err := s.Accept(ctx, accepted...); err != nil {
			return err
		}
		figures.Accepted(accepted)
		var ends []*store.Completion
		for _, a := range accepted {
			for i := range a.Deliveries {
				if d := &a.Deliveries[i]; d.State == store.Leased {
					c := end(random, d, now)
					ends = append(ends, c)
					figures.Attempt(&a.Event, d, c)
				}
			}
		}
		if err := s.Complete(ctx, ends...); err != nil {
			return err
		}
		refused := store.Request{Tenant: tenant, Source: source.ID, At: now, Verdict: store.VerdictRefused, Reason: "mismatch", Method: "POST", Path: "/in/x", Body: []byte("{}")}
		if err := s.Record(ctx, &refused, 1000); err != nil {
			return err
		}
	}
	figures.Flush(ctx, endpoints+2)
	return nil
}

// event returns the nth event with its deliveries. 3 % wait, or all that are
// to be pending, and 2 % are skipped.
func event(random *rand.Rand, n int, at time.Time, version int64, to []store.EndpointID, source *store.Source, pending bool) *store.Acceptance {
	a := &store.Acceptance{
		Event: store.Event{
			Tenant: tenant, Type: fmt.Sprintf("thing.type%d", random.IntN(types)), At: at, ContentType: "application/json",
			Payload: []byte(`{"id":"` + fmt.Sprint(n) + `","object":"thing","data":{"amount":4711,"currency":"EUR"}}`),
		},
		RoutingVersion: version,
	}
	if n < 20 {
		a.Event.Type = "rare"
	}
	if random.IntN(5) == 0 {
		a.Event.Source = source.ID
		a.Request = &store.Request{Source: source.ID, At: at, Method: "POST", Path: "/in/x", Body: a.Event.Payload}
	}
	first := random.IntN(endpoints - 1)
	for i := range fanOut {
		endpoint := to[1+(first+i)%(endpoints-1)]
		if n < 20 && i == 0 {
			endpoint = to[0] // which gets no others
		}
		d := store.Delivery{Endpoint: endpoint, State: store.Leased, Owner: owner, Due: at.Add(time.Hour)}
		switch kind := random.IntN(100); {
		case kind < 3, pending:
			d.State, d.Owner, d.Due = store.Pending, 0, at.Add(30*24*time.Hour)
		case kind < 5:
			d.State, d.Owner, d.Due, d.Reason = store.Skipped, 0, time.Time{}, "endpoint disabled"
		}
		a.Deliveries = append(a.Deliveries, d)
	}
	return a
}

// end returns how an attempt ended: 4 % failed, and 1 % were cancelled.
func end(random *rand.Rand, d *store.Delivery, at time.Time) *store.Completion {
	took := time.Duration(5+random.ExpFloat64()*40) * time.Millisecond
	c := &store.Completion{
		Tenant: tenant, Delivery: d.ID, Owner: owner, State: store.Delivered,
		Attempt: store.Attempt{N: 1, Started: at, Duration: took, Status: 200, Response: []byte("ok")},
	}
	switch random.IntN(100) {
	case 0, 1, 2, 3:
		c.State, c.Attempt.Status, c.Attempt.Cause, c.Reason = store.Failed, 500, "server-error", "attempts used up"
	case 4:
		c.State, c.Attempt.Status, c.Attempt.Cause, c.Reason = store.Cancelled, 410, "gone", "it answered 410"
	}
	return c
}

// pathsOf returns what is called: lists with their filters, alone and
// together, counts and figures.
func pathsOf(ctx context.Context, s *sqlstore.Store) ([]string, error) {
	all, err := s.Endpoints(ctx, store.EndpointFilter{Tenant: tenant})
	if err != nil {
		return nil, err
	}
	sources, err := s.Sources(ctx, tenant)
	if err != nil {
		return nil, err
	}
	events, err := s.Events(ctx, store.EventFilter{Tenant: tenant, Page: store.Page{Limit: 1}})
	if err != nil || len(all) == 0 || len(sources) == 0 || len(events.Rows) == 0 {
		return nil, errors.Join(err, errors.New("there is nothing to look at"))
	}
	rare, busy := "", ""
	for _, e := range all { // the rare one has nothing but the day's beginning
		found, err := s.Deliveries(ctx, store.DeliveryFilter{Tenant: tenant, Endpoint: e.ID, Page: store.Page{Limit: 1}})
		if err != nil {
			return nil, err
		}
		if len(found.Rows) > 0 && time.Since(found.Rows[0].Created) > 23*time.Hour {
			rare = e.ID.String()
		} else {
			busy = e.ID.String()
		}
	}
	hour := time.Now().UTC().Add(-12 * time.Hour).Truncate(time.Second)
	between := "since=" + hour.Format(time.RFC3339) + "&until=" + hour.Add(time.Hour).Format(time.RFC3339)
	day := "since=" + time.Now().UTC().Add(-24*time.Hour).Format(time.RFC3339)
	paths := []string{
		"/stats", "/overview", "/overview?" + day, "/metrics", "/metrics?" + day, "/metrics?" + day + "&endpoint=" + busy,
		"/endpoints", "/sources", "/jobs", "/requests", "/requests?verdict=refused", "/requests?verdict=accepted", "/requests?verdict=duplicate",
		"/requests?source=" + sources[0].ID.String(), "/requests?verdict=refused&reason=mismatch", "/requests?verdict=refused&reason=expired", "/requests?" + between,
		"/events", "/events?type=thing.type7", "/events?type=rare", "/events?type=none", "/events?source=" + sources[0].ID.String(),
		"/events?source=" + sources[0].ID.String() + "&type=rare", "/events?" + between, "/events?type=thing.type7&" + between,
		"/events/" + events.Rows[0].ID.String(),
		"/deliveries?cause=server-error", "/deliveries?cause=dns", "/deliveries?cause=dns&cause=timeout&endpoint=" + busy, "/deliveries?status=4xx", "/deliveries?status=503", "/deliveries?status=2xx", "/deliveries?test=true",
		"/deliveries", "/deliveries?limit=200", "/deliveries?" + between, "/deliveries?event=" + events.Rows[0].ID.String(),
	}
	for _, endpoint := range []string{"", busy, rare} {
		for _, state := range []string{"", "pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"} {
			for _, eventType := range []string{"", "thing.type7", "rare", "none"} {
				paths = append(paths, fmt.Sprintf("/deliveries?%s%s%s", given("endpoint", endpoint), given("state", state), given("type", eventType)))
			}
		}
	}
	return paths, nil
}

func given(name, value string) string {
	if value == "" {
		return ""
	}
	return name + "=" + value + "&"
}

// measure makes each call that often, one after the other, and prints how long they took.
func measure(ctx context.Context, c gateway.Config, token string, paths []string, calls int, most time.Duration) error {
	g, err := gateway.Start(ctx, c)
	if err != nil {
		return err
	}
	defer func() { _ = g.Stop(ctx) }()
	fmt.Printf("%8s %8s %8s  call\n", "p50", "p99", "bytes")
	slow := 0
	for _, path := range paths {
		var times []time.Duration
		var size int64
		for range calls {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, g.URL()+"/v1/tenants/"+tenant+path, nil)
			if err != nil {
				return err
			}
			req.Header.Set("Authorization", "Bearer "+token)
			start := time.Now()
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				return err
			}
			size, err = io.Copy(io.Discard, res.Body)
			res.Body.Close()
			if err != nil || res.StatusCode != http.StatusOK {
				return fmt.Errorf("%s: status %d, error %w", path, res.StatusCode, err)
			}
			times = append(times, time.Since(start))
		}
		slices.Sort(times)
		p50, p99 := times[len(times)/2], times[len(times)*99/100]
		if most > 0 && p99 > most {
			slow++
		}
		fmt.Printf("%8.2f %8.2f %8d  %s\n", p50.Seconds()*1000, p99.Seconds()*1000, size, path)
	}
	if slow > 0 {
		return fmt.Errorf("%d calls took longer than %s", slow, most)
	}
	return nil
}
