//go:build unix

package sqlstore_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/store/storetest"
)

func TestPostgres(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	if err := openPostgres(t, url).Close(); err != nil {
		t.Fatal(err)
	}
	storetest.Run(t, func(t *testing.T) store.Store {
		query(t, url, `DO $$ DECLARE t TEXT; BEGIN
			FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'goose_db_version' LOOP
				EXECUTE 'DELETE FROM ' || t;
			END LOOP;
		END $$`)
		return openPostgres(t, url)
	})
}

// query runs a statement, as psql would, that sees the rows of every tenant,
// and returns what it answers.
func query(t *testing.T, url, statement string) (answer []string) {
	t.Helper()
	db, err := sql.Open("pgx", url+"&sealhook.tenant=*")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(statement)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		answer = append(answer, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return answer
}

// openPostgres opens the store in a database, which the test or its cleanup closes.
func openPostgres(t *testing.T, url string) *sqlstore.Store {
	t.Helper()
	s, err := sqlstore.OpenPostgres(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// hintOf returns what an error says to do.
func hintOf(err error) string {
	if e, ok := errors.AsType[interface {
		error
		Hint() string
	}](err); ok {
		return e.Hint()
	}
	return ""
}

func TestOpenPostgresRefuses(t *testing.T) {
	server := postgrestest.Start(t)
	url := server.Database(t)
	refused := func(what, url string, want error) {
		t.Helper()
		s, err := sqlstore.OpenPostgres(t.Context(), url)
		if err == nil {
			s.Close()
		}
		if !errors.Is(err, want) || hintOf(err) == "" {
			t.Errorf("%s: got the error %v with the hint %q, want %v with one", what, err, hintOf(err), want)
		}
		if err != nil && (strings.Contains(err.Error(), "pass word") || strings.Contains(err.Error(), "pass%20word")) {
			t.Errorf("%s: the password is in the error %v", what, err)
		}
	}
	refused("another scheme", strings.Replace(url, "postgres://", "mysql://", 1), sqlstore.ErrURL)
	refused("no URL", "postgres://a b:"+postgrestest.Password+"@:port/", sqlstore.ErrURL)
	refused("no such database", server.URL("missing"), sqlstore.ErrNoDatabase)
	refused("a wrong password", strings.Replace(url, "pass%20word", "other", 1), sqlstore.ErrDenied)
	refused("no server", strings.Replace(url, fmt.Sprint(server.Port()), "1", 1), sqlstore.ErrNoServer)

	if err := openPostgres(t, url).Close(); err != nil {
		t.Fatal(err)
	}
	query(t, url, `ALTER DATABASE db1 SET synchronous_commit = off`)
	refused("commits that are not durable", url, sqlstore.ErrNotDurable)
	query(t, url, `ALTER DATABASE db1 RESET synchronous_commit`)
	query(t, url, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, true)`)
	refused("a newer schema", url, sqlstore.ErrNewerSchema)

	for number, want := range map[string]error{"140012": sqlstore.ErrTooOld, "": sqlstore.ErrTooOld, "150000": nil, "180001": nil} {
		if err := sqlstore.CheckAge(number); !errors.Is(err, want) {
			t.Errorf("version %q: got the error %v, want %v", number, err, want)
		}
	}
}

// Behind that each statement names its tenant, there is a second wall: one that
// forgot it finds nothing of another tenant, and nothing at all where it is
// not said whose rows it may see.
func TestPostgresTenantsApart(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	s := openPostgres(t, url)
	if err := s.CreateTenant(t.Context(), store.Tenant{ID: "other"}); err != nil {
		t.Fatal(err)
	}
	a := accept(t, s)
	for setting, want := range map[string]string{
		"": "0", "&sealhook.tenant=": "0", "&sealhook.tenant=other": "0", "&sealhook.tenant=" + store.DefaultTenant: "1", "&sealhook.tenant=*": "1",
	} {
		db, err := sql.Open("pgx", url+setting)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		for _, table := range []string{"event", "delivery"} {
			var n string
			if err := db.QueryRow(`SELECT count(*) FROM ` + table).Scan(&n); err != nil || n != want {
				t.Errorf("with %q: got %s rows of %s (%v), want %s", setting, n, table, err, want)
			}
		}
		result, err := db.Exec(`UPDATE delivery SET reason = reason`)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := result.RowsAffected(); err != nil || fmt.Sprint(n) != want {
			t.Errorf("with %q: changed %d rows (%v), want %s", setting, n, err, want)
		}
	}
	// The store's own reads stand behind it too.
	for tenant, want := range map[string]int64{"other": 0, store.DefaultTenant: 1, "": 0} {
		if n, err := sqlstore.CountWithoutTenant(s, t.Context(), tenant); err != nil || n != want {
			t.Errorf("a read of %q without its condition: got %d (%v), want %d", tenant, n, err, want)
		}
	}
	// And its writes: none leaves its tenant set for the next one on the connection.
	for range 3 {
		for tenant, want := range map[string]int64{"other": 0, store.DefaultTenant: 1, "": 0, "*": 1} {
			if n, err := sqlstore.ChangeWithoutTenant(s, t.Context(), tenant); err != nil || n != want {
				t.Errorf("a write of %q without its condition: changed %d rows (%v), want %d", tenant, n, err, want)
			}
		}
	}
	accept(t, s)
	has(t, s, a.Event.ID)
	open := query(t, url, `SELECT c.relname::TEXT FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'tenant' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`)
	if len(open) > 0 {
		t.Errorf("tables with a tenant and without the wall: %q", open)
	}
}

// Of several processes that start together on an empty database each can go on.
func TestOpenPostgresTogether(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, err := sqlstore.OpenPostgres(t.Context(), url)
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

// What is true of ids, routing and failing endpoints is true after a restart.
func TestOpenPostgresAgain(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	s := openPostgres(t, url)
	if err := s.CreateEndpoint(t.Context(), store.Endpoint{ID: 1, Tenant: store.DefaultTenant}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Failing(t.Context(), store.DefaultTenant, 1, at); err != nil {
		t.Fatal(err)
	}
	first := accept(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openPostgres(t, url)
	has(t, s, first.Event.ID)
	again := newAcceptance(t, s)
	again.Event.At = at.Add(-time.Hour) // the clock was set back
	if err := s.Accept(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	if last := int64(first.Deliveries[0].ID); int64(again.Event.ID) <= last {
		t.Errorf("got the id %d, want more than %d from before", int64(again.Event.ID), last)
	}
	if since, err := s.NotFailing(t.Context(), store.DefaultTenant, 1); err != nil || !since.Equal(at) {
		t.Errorf("got failing until now since %s (%v), want %s", since, err, at)
	}
}

// Nothing that was accepted is lost when connections break in the middle of
// something, and what nobody knows about is not accepted.
func TestPostgresTerminates(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	s := openPostgres(t, url)
	var wg sync.WaitGroup
	accepted := make([][]store.EventID, 8)
	failed := make([]int, len(accepted))
	stop := make(chan struct{})
	for c := range accepted {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				a := plainAcceptance()
				a.Event.Payload = []byte("payload")
				switch err := s.Accept(t.Context(), a); {
				case err == nil:
					accepted[c] = append(accepted[c], a.Event.ID)
				case errors.Is(err, store.ErrUnavailable):
					failed[c]++
				default:
					t.Errorf("accept: got the error %v, want %v", err, store.ErrUnavailable)
				}
			}
		})
	}
	for range 15 {
		time.Sleep(50 * time.Millisecond) // between two blows, not for something to happen
		// Each one is waited for: what comes after the last blow meets connections
		// that are broken, and none that is about to be.
		query(t, url, `SELECT pg_terminate_backend(pid, 5000)::TEXT FROM pg_stat_activity WHERE application_name = 'sealhook'`)
	}
	close(stop)
	wg.Wait()
	n, broken := 0, 0
	for c := range accepted {
		for _, id := range accepted[c] {
			has(t, s, id)
			n++
		}
		broken += failed[c]
	}
	if n == 0 || broken == 0 {
		t.Errorf("%d were accepted and %d were not: the test tests nothing", n, broken)
	}
}

// A claim begins near where the last one did. What is due further back is
// claimed after the next look at all that is due.
func TestPostgresClaimsFurtherBack(t *testing.T) {
	s := openPostgres(t, postgrestest.Start(t).Database(t))
	look := func() {
		t.Helper()
		if due, err := s.NextDue(t.Context(), 1); err != nil || len(due) != 1 {
			t.Fatalf("look: got %d endpoints and the error %v, want one", len(due), err)
		}
	}
	claim := func(due time.Time, want int) {
		t.Helper()
		a := plainAcceptance()
		a.Deliveries = []store.Delivery{{Endpoint: 1, State: store.Pending, Due: due}}
		if err := s.Accept(t.Context(), a); err != nil {
			t.Fatal(err)
		}
		if want > 1 {
			look()
		}
		claimed, err := s.Claim(t.Context(), 1, s.Now(), time.Minute, 1<<20, store.Share{Tenant: store.DefaultTenant, Endpoint: 1, N: 10})
		if err != nil || len(claimed) != want {
			t.Fatalf("claim what is due at %s: got %d and the error %v, want %d", due, len(claimed), err, want)
		}
	}
	now := s.Now()
	claim(now, 1)
	look() // at what is leased
	claim(now.Add(-time.Second), 1)
	claim(now.Add(-time.Hour), 0)
	claim(now.Add(-2*time.Hour), 2)
	claim(now.Add(-time.Hour), 1)
}

// A claim reads what it takes, also when the planner has counted the rows.
func TestPostgresClaimsReadLittle(t *testing.T) {
	const endpoints, each = 20, 1000
	url := postgrestest.Start(t).Database(t)
	s := openPostgres(t, url)
	for i := range each {
		a := plainAcceptance()
		due := at.Add(time.Duration(i*7919%each) * time.Second) // in any order
		for e := range endpoints {
			a.Deliveries = append(a.Deliveries, store.Delivery{Endpoint: store.EndpointID(1 + e), State: store.Pending, Due: due})
		}
		if err := s.Accept(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	query(t, url, `ANALYZE`)
	read := func() int {
		n, err := strconv.Atoi(query(t, url, `SELECT COALESCE(sum(idx_tup_read), 0) FROM pg_stat_user_indexes WHERE relname = 'delivery'`)[0])
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := read()
	for claims := 1; claims <= endpoints; claims++ {
		share := store.Share{Tenant: store.DefaultTenant, Endpoint: store.EndpointID(claims), N: 1}
		if claimed, err := s.Claim(t.Context(), 1, s.Now(), time.Minute, 1<<20, share); err != nil || len(claimed) != 1 {
			t.Fatalf("got %d claimed and the error %v, want one", len(claimed), err)
		}
		if n := read() - before; n > 0 {
			if n > claims*each/4 {
				t.Errorf("%d claims of a delivery read %d rows of an index, of %d that are due to each endpoint", claims, n, each)
			}
			return
		}
		time.Sleep(50 * time.Millisecond) // the server counts a second later
	}
	t.Error("the server has not counted what the claims read")
}

// While the server hangs, every call ends within 5 seconds; when it goes on, so
// does the store.
func TestPostgresHangs(t *testing.T) {
	server := postgrestest.Start(t)
	url := server.Database(t)
	s := openPostgres(t, url)
	accept(t, s)
	lock, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	tx, err := lock.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec(`LOCK TABLE event, delivery, tenant`); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for what, call := range map[string]func() error{
		"accept": func() error { return s.Accept(t.Context(), newAcceptance(t, s)) },
		"claim": func() error {
			_, err := s.Claim(t.Context(), 1, at, time.Minute, 1, store.Share{Tenant: store.DefaultTenant, Endpoint: 1, N: 1})
			return err
		},
		"complete": func() error {
			return s.Complete(t.Context(), &store.Completion{Delivery: 1, Owner: 1, State: store.Delivered})
		},
		"read":   func() error { _, err := s.Tenants(t.Context()); return err },
		"change": func() error { return s.CreateTenant(t.Context(), store.Tenant{ID: "new"}) },
	} {
		wg.Go(func() {
			start := time.Now()
			if err := call(); !errors.Is(err, store.ErrUnavailable) {
				t.Errorf("%s: got the error %v, want %v", what, err, store.ErrUnavailable)
			}
			if took := time.Since(start); took > 6*time.Second {
				t.Errorf("%s: it took %s", what, took)
			}
		})
	}
	wg.Wait()
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	accept(t, s)
}

// BenchmarkPostgresCycle does what BenchmarkCycle does.
func BenchmarkPostgresCycle(b *testing.B) {
	url := postgrestest.Start(b).Database(b)
	benchmarkCycles(b, func() (*sqlstore.Store, error) { return sqlstore.OpenPostgres(b.Context(), url) })
}
