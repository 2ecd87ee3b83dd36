//go:build unix

package gateway_test

import (
	"bytes"
	"database/sql"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// The whole way on PostgreSQL, across a time without it.
func TestPostgres(t *testing.T) {
	var got atomic.Int64
	receiver := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { got.Add(1) }))
	defer receiver.Close()
	server := postgrestest.Start(t)
	c := config(t.TempDir())
	c.Database = server.Database(t)
	g := start(t, c)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}}, nil)
	publish := func() (status int, retryAfter string, took time.Duration) {
		t.Helper()
		req, err := http.NewRequest("POST", g.URL()+"/v1/tenants/default/events", bytes.NewReader([]byte(`{"type": "a", "payload": {}}`)))
		if err != nil {
			t.Fatal(err)
		}
		req.Header = http.Header{"Authorization": {"Bearer " + g.FirstToken}, "Content-Type": {"application/json"}}
		begin := time.Now()
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		return res.StatusCode, res.Header.Get("Retry-After"), time.Since(begin)
	}
	accepted := int64(0)
	for range 5 {
		if status, _, _ := publish(); status/100 != 2 {
			t.Fatalf("publish: status %d", status)
		}
		accepted++
	}
	await(t, "all deliveries", func() bool { return got.Load() == accepted })

	if err := server.Crash(); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		status, retryAfter, took := publish()
		if status != http.StatusServiceUnavailable || retryAfter == "" {
			t.Errorf("publish without the database: status %d, Retry-After %q, want 503 with one", status, retryAfter)
		}
		if took > 6*time.Second {
			t.Errorf("publish without the database: it took %s, want 5 s at most", took)
		}
	}
	if status, _ := get(t, g.URL()+"/readyz"); status != http.StatusServiceUnavailable {
		t.Errorf("/readyz without the database: status %d, want 503", status)
	}
	if status, _ := get(t, g.URL()+"/livez"); status != http.StatusOK {
		t.Errorf("/livez without the database: status %d, want 200", status)
	}
	if err := server.Run(); err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	await(t, "a publish that is accepted", func() bool {
		status, _, _ := publish()
		return status/100 == 2
	})
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("publish with the database again: accepted after %s, want 5 s at most", took)
	}
	accepted++
	await(t, "the delivery after that", func() bool { return got.Load() >= accepted })
	stop(t, g)

	t.Run("without its key", func(t *testing.T) {
		c := c
		c.Data = t.TempDir()
		_, err := gateway.Start(t.Context(), c)
		hinted, ok := errors.AsType[interface {
			error
			Hint() string
		}](err)
		if !ok || hinted.Hint() == "" {
			t.Errorf("got the error %v, want one with a hint", err)
		}
		if _, err := os.Stat(filepath.Join(c.Data, "sealhook.key")); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a new key file was made: %v", err)
		}
	})
	t.Run("without a server", func(t *testing.T) {
		if err := server.Stop(); err != nil {
			t.Fatal(err)
		}
		if _, err := gateway.Start(t.Context(), c); !errors.Is(err, sqlstore.ErrNoServer) {
			t.Errorf("got the error %v, want %v", err, sqlstore.ErrNoServer)
		}
	})
}

// A transaction that somebody leaves open does not stop deliveries, and shows.
func TestOpenTransaction(t *testing.T) {
	var got atomic.Int64
	receiver := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { got.Add(1) }))
	defer receiver.Close()
	c := config(t.TempDir())
	c.Database = postgrestest.Start(t).Database(t)
	c.Metrics = ":0"
	g := start(t, c)
	defer stop(t, g)
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}}, nil)

	db, err := sql.Open("pgx", c.Database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	tx, err := db.BeginTx(t.Context(), &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec(`SELECT count(*) FROM delivery`); err != nil {
		t.Fatal(err)
	}
	for n := range int64(20) {
		call(t, g, g.FirstToken, "POST", "/events", map[string]any{"type": "a", "payload": map[string]any{}}, nil)
		await(t, "a delivery", func() bool { return got.Load() == n+1 })
	}
	age := regexp.MustCompile(`(?m)^sealhook_postgres_oldest_transaction_seconds (\S+)$`)
	seconds := func() float64 {
		_, shown := get(t, g.MetricsURL())
		if !strings.Contains(shown, "\nsealhook_postgres_dead_rows ") {
			t.Error("the metrics have no dead rows")
		}
		match := age.FindStringSubmatch(shown)
		if match == nil {
			t.Fatal("the metrics have no age of the oldest transaction")
		}
		n, err := strconv.ParseFloat(match[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	await(t, "the transaction to be a second old", func() bool { return seconds() > 1 })
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	await(t, "it to be gone", func() bool { return seconds() < 1 })
}
