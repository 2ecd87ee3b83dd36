package replicas

import (
	"database/sql"
	"io"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// A transaction that stays open keeps PostgreSQL from clearing away what the
// queue leaves behind. Claims go on all the same, and the metrics show it.
func TestOpenTransaction(t *testing.T) {
	t.Parallel()
	database := server.Database(t)
	p := newCluster(t, database, 1).replicas[0]
	q := newChurn(t, database)
	before := q.run("before", pick(2*time.Second, time.Minute))

	somebody, err := sql.Open("pgx", database+"&application_name=somebody&sealhook.tenant=*")
	if err != nil {
		t.Fatal(err)
	}
	defer somebody.Close()
	open, err := somebody.BeginTx(t.Context(), &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = open.Rollback() }() // in case the test ends before it
	if _, err := open.Exec(`SELECT count(*) FROM delivery`); err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	var then time.Duration
	for i := range 10 {
		then = q.run("minute "+strconv.Itoa(i+1), pick(200*time.Millisecond, time.Minute))
	}
	if *full && then > 10*before {
		t.Errorf("half of the claims take %s in the end, and took %s before: want that they do not walk past all that is dead", then, before)
	}
	age, dead := 0.0, p.metric(t, "sealhook_postgres_dead_rows")
	elapsed := time.Since(begin)
	await(t, 20*time.Second, "the metric of the oldest transaction to show it", func() bool {
		age = p.metric(t, "sealhook_postgres_oldest_transaction_seconds")
		return age >= elapsed.Seconds()
	})
	t.Logf("open for %s: the metrics say %.0f s and %.0f dead rows", elapsed.Round(time.Second), age, dead)
	if *full && dead < 100_000 {
		t.Errorf("the metric of dead rows: got %.0f, want those of 10 minutes", dead)
	}

	if err := open.Rollback(); err != nil {
		t.Fatal(err)
	}
	if *full {
		await(t, 3*time.Minute, "clearing up", func() bool { return p.metric(t, "sealhook_postgres_dead_rows") < dead/10 })
		t.Logf("cleared up %s after its end", time.Since(begin).Round(time.Second)-10*time.Minute)
	}
	q.run("after", pick(time.Second, 20*time.Second))
}

// A churn is deliveries that come and go, claimed as a replica does.
type churn struct {
	t        *testing.T
	store    *sqlstore.Store
	endpoint store.EndpointID
}

const churner store.OwnerNo = 1

func newChurn(t *testing.T, database string) *churn {
	t.Helper()
	s, err := sqlstore.OpenPostgres(t.Context(), database)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	q := &churn{t, s, store.RandomID[store.EndpointID]()}
	if err := s.CreateEndpoint(t.Context(), store.Endpoint{ID: q.endpoint, Tenant: store.DefaultTenant, URL: "http://127.0.0.1:1/"}); err != nil {
		t.Fatal(err)
	}
	// It holds the endpoint, so that the others leave it alone.
	if _, err := s.Join(t.Context(), store.Replica{Name: "churn", Owner: churner, Until: s.Now().Add(time.Hour)}, s.Now()); err != nil {
		t.Fatal(err)
	}
	if held, err := s.Hold(t.Context(), churner, int64(q.endpoint)); err != nil || len(held) != 1 {
		t.Fatalf("hold the endpoint: got %v and the error %v", held, err)
	}
	return q
}

// run has 50 deliveries come and go ten times a second, says how long it took to
// claim them, and returns the median of that.
func (q *churn) run(when string, d time.Duration) time.Duration {
	q.t.Helper()
	const n = 50
	var claims []time.Duration
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(d); time.Now().Before(end); <-tick.C {
		version, err := q.store.RoutingVersion(q.t.Context(), store.DefaultTenant)
		if err != nil {
			q.t.Fatal(err)
		}
		now := q.store.Now()
		var batch []*store.Acceptance
		for range n {
			batch = append(batch, &store.Acceptance{
				Event:          store.Event{Tenant: store.DefaultTenant, Type: "churn", At: now, Payload: []byte("{}")},
				Deliveries:     []store.Delivery{{Endpoint: q.endpoint, State: store.Pending, Due: now}},
				RoutingVersion: version,
			})
		}
		if err := q.store.Accept(q.t.Context(), batch...); err != nil {
			q.t.Fatal(err)
		}
		if len(claims)%50 == 0 { // a look, every 5 s
			if _, err := q.store.NextDue(q.t.Context(), churner); err != nil {
				q.t.Fatal(err)
			}
		}
		begin := time.Now()
		claimed, err := q.store.Claim(q.t.Context(), churner, q.store.Now(), time.Minute, 1<<20,
			store.Share{Tenant: store.DefaultTenant, Endpoint: q.endpoint, N: n})
		claims = append(claims, time.Since(begin))
		if err != nil || len(claimed) != n {
			q.t.Fatalf("%s: claimed %d and got the error %v, want %d", when, len(claimed), err, n)
		}
		var done []*store.Completion
		for _, d := range claimed {
			done = append(done, &store.Completion{
				Tenant: d.Tenant, Delivery: d.ID, Owner: churner, State: store.Delivered, Attempt: store.Attempt{N: 1, Started: now, Status: 204},
			})
		}
		if err := q.store.Complete(q.t.Context(), done...); err != nil {
			q.t.Fatal(err)
		}
	}
	_, dead, _, err := q.store.HeldUp(q.t.Context())
	if err != nil {
		q.t.Fatal(err)
	}
	slices.Sort(claims)
	q.t.Logf("%s: %d claims of %d, p50 %s, p99 %s, %d dead rows", when, len(claims), n, claims[len(claims)/2], claims[len(claims)*99/100], dead)
	return claims[len(claims)/2]
}

// metric returns a figure of a process.
func (p *process) metric(t *testing.T, name string) float64 {
	t.Helper()
	res, err := p.cluster.client.Get("http://" + p.metrics + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`(?m)^` + name + ` (\S+)$`).FindSubmatch(text)
	if found == nil {
		t.Fatalf("no metric %s", name)
	}
	v, err := strconv.ParseFloat(string(found[1]), 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
