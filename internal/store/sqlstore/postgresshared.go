package sqlstore

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// What processes tell each other goes by the database's own notifications:
// https://www.postgresql.org/docs/current/sql-notify.html. Each is the number
// of the process that sent it, and a text.
const (
	channel    = "sealhook"
	listen     = `LISTEN ` + channel
	notify     = `SELECT pg_notify('` + channel + `', $1)`
	selectNow  = `/* every tenant */ SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT`
	relistenIn = time.Second
	probeEvery = 10 * time.Second // whether the connection that listens is there still

	routingTold = "routing " // then the tenant, and the version of its routing
)

// A sharedClock is the database's clock, as far as this process knows: what it
// said last, and the time since then.
type sharedClock struct {
	mu    sync.Mutex // guards the fields below
	said  time.Time
	heard time.Time // by this process's own clock
}

func (c *sharedClock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.said.Add(time.Since(c.heard))
}

// set takes over what the database said between sent and heard. A clock that
// may be right stays as it is, so that times are as even as this process's own.
func (c *sharedClock) set(said, sent, heard time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	earliest, latest := said, said.Add(heard.Sub(sent))
	at := c.said.Add(heard.Sub(c.heard))
	switch {
	case at.Before(earliest):
		at = earliest
	case at.After(latest):
		at = latest
	}
	c.said, c.heard = at, heard
}

func (e *postgresEngine) now() time.Time { return e.clock.now() }

// readClock asks the database what time it is.
func (e *postgresEngine) readClock(ctx context.Context) error {
	sent := time.Now()
	said, err := queryOne(ctx, e.store.reads, scanInt, selectNow)
	if err != nil {
		return fmt.Errorf("read the database's clock: %w", err)
	}
	e.clock.set(timeOf(said), sent, time.Now())
	return nil
}

func (e *postgresEngine) tell(ctx context.Context, text string) error {
	_, err := e.writes.ExecContext(ctx, notify, e.signed(text))
	return err
}

// signed returns a text as this process sends it.
func (e *postgresEngine) signed(text string) string {
	return strconv.FormatInt(e.store.clock.Node, 10) + " " + text
}

func (e *postgresEngine) hear(ctx context.Context, hear func(text string)) {
	e.hearing.set(hear)
	defer e.hearing.set(nil)
	e.hearing.call("")
	<-ctx.Done()
}

// A hearing is who hears what others tell.
type hearing struct {
	mu   sync.Mutex // held while it is called
	hear func(text string)
}

func (h *hearing) set(hear func(text string)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.hear = hear
}

func (h *hearing) call(text string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.hear != nil {
		h.hear(text)
	}
}

// listenOn takes what other processes tell until ctx ends, over connections of
// its own.
func (e *postgresEngine) listenOn(ctx context.Context, config *pgx.ConnConfig) {
	for ctx.Err() == nil {
		_ = e.listenOnce(ctx, config) // what is lost meanwhile is found by looking, if later
		select {
		case <-ctx.Done():
		case <-time.After(relistenIn):
		}
	}
}

func (e *postgresEngine) listenOnce(ctx context.Context, config *pgx.ConnConfig) error {
	within := func(patience time.Duration, do func(ctx context.Context) error) error {
		ctx, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		return do(ctx)
	}
	var conn *pgx.Conn
	err := within(postgresPatience, func(ctx context.Context) (err error) {
		if conn, err = pgx.ConnectConfig(ctx, config); err != nil {
			return err
		}
		_, err = conn.Exec(ctx, listen)
		return err
	})
	if conn != nil {
		defer func() { _ = within(time.Second, conn.Close) }()
	}
	if err != nil {
		return err
	}
	_ = within(postgresPatience, func(ctx context.Context) error { return e.store.refresh(ctx, e.store.reads) })
	e.hearing.call("")
	for {
		var told *pgconn.Notification
		err := within(probeEvery, func(ctx context.Context) (err error) {
			told, err = conn.WaitForNotification(ctx)
			return err
		})
		if err != nil { // nothing was told, or the connection is gone
			if err := within(postgresPatience, conn.Ping); err != nil {
				return err
			}
			continue
		}
		e.told(told.Payload)
	}
}

// told takes what a process told.
func (e *postgresEngine) told(payload string) {
	from, text, _ := strings.Cut(payload, " ")
	if from == strconv.FormatInt(e.store.clock.Node, 10) {
		return
	}
	routing, ok := strings.CutPrefix(text, routingTold)
	if !ok {
		e.hearing.call(text)
		return
	}
	tenant, number, _ := strings.Cut(routing, " ")
	if version, err := strconv.ParseInt(number, 10, 64); err == nil {
		e.store.routing.publish(map[string]int64{tenant: version})
	}
}

// tellRouting tells the other processes of a tenant's routing version, as soon
// as it is committed. Without it they learn of it within refreshEvery.
func (tx *tx) tellRouting(tenant string, version int64) error {
	e, ok := tx.store.db.(*postgresEngine)
	if !ok {
		return nil
	}
	_, err := tx.exec(notify, e.signed(routingTold+tenant+" "+strconv.FormatInt(version, 10)))
	return err
}
