package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"sync"

	"github.com/sealhook/sealhook/internal/store"
)

// A tx is a transaction that writes. Only one goroutine uses it.
type tx struct {
	ctx        context.Context // of its statements
	conn       conn
	store      *Store
	concurrent bool // other ones run at the same time: the database is PostgreSQL

	raised  map[string]int64           // the routing versions that publish will tell
	failing map[store.EndpointID]int64 // what it will tell of endpoints that fail; 0: not failing

	notes *notes // nil where the database is PostgreSQL

	touched bool // the current write changed rows, or one of its statements failed
}

// A conn runs statements.
type conn interface {
	querier
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// publish tells what the transaction changed, which is committed.
func (tx *tx) publish() {
	tx.store.routing.publish(tx.raised)
	tx.store.failing.publish(tx.failing)
	if tx.notes != nil {
		tx.notes.commit()
	}
}

// exec runs a statement and returns how many rows it changed.
func (tx *tx) exec(query string, args ...any) (int64, error) {
	if err := tx.settle(query); err != nil {
		return 0, err
	}
	makeValid(args)
	result, err := tx.conn.ExecContext(tx.ctx, query, args...)
	if err != nil {
		tx.touched = true
		return 0, err
	}
	n, err := result.RowsAffected()
	tx.touched = tx.touched || n > 0 || err != nil
	return n, err
}

// QueryContext runs a query that changes nothing, in the transaction's context.
func (tx *tx) QueryContext(_ context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := tx.settle(query); err != nil {
		return nil, err
	}
	rows, err := tx.conn.QueryContext(tx.ctx, query, args...)
	tx.touched = tx.touched || err != nil
	return rows, err
}

// lock keeps others that lock the same thing waiting until the transaction
// ends, so that what it reads of that thing stays true. SQLite's one writer
// needs none. Who takes several takes them in the order of their kinds:
// routing, job, event, line.
func (tx *tx) lock(kind lockKind, of string) error {
	if !tx.concurrent {
		return nil
	}
	_, err := tx.exec(lockOther, int64(kind), of)
	return err
}

// A lockKind says what is locked. PostgreSQL keeps the locks of one number
// apart from those of another.
type lockKind int32

// The kinds of locks. The functions in the migrations know the number of a line.
const (
	lockRouting  lockKind = 0x5ea10000 + iota // by tenant
	lockJobs                                  // by tenant
	lockSource                                // what Record counts
	lockEndpoint                              // what is kept about one, beside its configuration
	lockEvent                                 // which deliveries an event has
	lockUsers                                 // all of them, and their codes
	lockReplicas                              // all of them, and what they hold
)

// holdRouting keeps the tenant's routing as it is until the transaction ends,
// but for what the transaction changes itself: no other one changes it, and no
// event is accepted meanwhile. store.ErrNotFound means that there is no such tenant.
func (tx *tx) holdRouting(tenant string) error {
	if err := tx.lock(lockRouting, tenant); err != nil {
		return err
	}
	_, err := tx.routingVersion(tenant)
	return err
}

// shareRouting keeps the tenant's routing as it is until the transaction ends.
// Others may do the same.
func (tx *tx) shareRouting(tenant string) error {
	if !tx.concurrent {
		return nil
	}
	_, err := tx.exec(lockShared, int64(lockRouting), tenant)
	return err
}

// lockLine keeps others from adding to a line of an endpoint, or ending one in
// it, until the transaction ends. The empty line is that of an endpoint that
// is polled.
func (tx *tx) lockLine(endpoint store.EndpointID, line string) error {
	if !tx.concurrent {
		return nil
	}
	_, err := tx.exec(lockLine, int64(endpoint), line)
	return err
}

// routingVersion returns a tenant's routing version as this transaction sees
// it, or store.ErrNotFound where there is no such tenant.
func (tx *tx) routingVersion(tenant string) (int64, error) {
	if v, ok := tx.raised[tenant]; ok {
		return v, nil
	}
	if !tx.concurrent {
		return tx.store.routing.get(tenant)
	}
	version, err := queryOne(tx.ctx, tx, scanInt, selectRoutingVersion, tenant)
	if err != nil {
		return 0, fmt.Errorf("tenant %.64q: %w", tenant, err)
	}
	return version, nil
}

const selectRoutingVersion = `SELECT routing_version FROM tenant WHERE tenant = $1`

// setRoutingVersion notes a version that this transaction wrote.
func (tx *tx) setRoutingVersion(tenant string, version int64) { tx.raised[tenant] = version }

// raiseRoutingVersion makes every decision of a tenant's earlier routing
// stale. The transaction holds the routing.
func (tx *tx) raiseRoutingVersion(tenant string) error {
	version, err := tx.routingVersion(tenant)
	if err != nil {
		return err
	}
	tx.setRoutingVersion(tenant, version+1)
	if err := tx.tellRouting(tenant, version+1); err != nil {
		return err
	}
	_, err = tx.exec(`UPDATE tenant SET routing_version = $2 WHERE tenant = $1`, tenant, version+1)
	return err
}

// routingVersions holds the committed routing version of every tenant, so
// that checking one costs no query. It is safe for use by many goroutines.
type routingVersions struct {
	mu       sync.RWMutex
	byTenant map[string]int64 // guarded by mu
}

func (v *routingVersions) get(tenant string) (int64, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	version, ok := v.byTenant[tenant]
	if !ok {
		return 0, fmt.Errorf("tenant %.64q: %w", tenant, store.ErrNotFound)
	}
	return version, nil
}

// publish notes versions. Of two that were committed at the same time it
// keeps the later one.
func (v *routingVersions) publish(raised map[string]int64) {
	if len(raised) == 0 {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.byTenant == nil {
		v.byTenant = make(map[string]int64)
	}
	for tenant, version := range raised {
		v.byTenant[tenant] = max(v.byTenant[tenant], version)
	}
}
