package sqlstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const (
	jobColumns = `id, tenant, kind, selection, target, rate, token, account, state, reason, cursor, total, more, done, skipped, created, finished`
	selectJob  = `SELECT ` + jobColumns + ` FROM job WHERE tenant = $1 AND id = $2`
)

func scanJob(r row) (j store.Job, err error) {
	var selection []byte
	var more, created, finished int64
	err = r.Scan(&j.ID, &j.Tenant, &j.Kind, &selection, &j.To, &j.Rate, &j.Token, &j.User, &j.State, &j.Reason, &j.Cursor,
		&j.Total, &more, &j.Done, &j.Skipped, &created, &finished)
	if err != nil {
		return j, err
	}
	j.More, j.Created, j.Finished = more != 0, timeOf(created), timeOf(finished)
	return j, json.Unmarshal(selection, &j.Select)
}

// CreateJob implements [store.Store].
func (s *Store) CreateJob(ctx context.Context, j *store.Job, most int) error {
	selection, err := json.Marshal(j.Select)
	if err != nil {
		return fmt.Errorf("create a job: %w", err)
	}
	err = s.write(ctx, j.Tenant, func(tx *tx) error {
		if err := tx.lock(lockJobs, j.Tenant); err != nil {
			return err
		}
		if _, err := tx.routingVersion(j.Tenant); err != nil {
			return err
		}
		running, err := queryOne(tx.ctx, tx, scanInt, `SELECT count(*) FROM job WHERE tenant = $1 AND state = 0`, j.Tenant)
		if err != nil {
			return err
		}
		if running >= int64(most) {
			return store.ErrFull
		}
		j.ID = store.JobID(tx.store.clock.Next(j.Created))
		_, err = tx.exec(`INSERT INTO job (id, tenant, kind, selection, target, rate, token, account, state, reason, cursor, total, more, done, skipped, created, finished)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
			int64(j.ID), j.Tenant, string(j.Kind), string(selection), int64(j.To), j.Rate, int64(j.Token), int64(j.User), int64(j.State), j.Reason, j.Cursor,
			j.Total, number(j.More), j.Done, j.Skipped, micros(j.Created), micros(j.Finished))
		return err
	})
	if err != nil {
		return fmt.Errorf("create a job: %w", err)
	}
	return nil
}

// Job implements [store.Store].
func (s *Store) Job(ctx context.Context, tenant string, id store.JobID) (store.Job, error) {
	j, err := one(ctx, s, tenant, scanJob, selectJob, tenant, int64(id))
	if err != nil {
		return j, fmt.Errorf("read job %s: %w", id, err)
	}
	return j, nil
}

// Jobs implements [store.Store].
func (s *Store) Jobs(ctx context.Context, tenant string, p store.Page) (store.List[store.Job], error) {
	var w where
	w.and(`tenant = ?`, tenant)
	query := `SELECT ` + jobColumns + ` FROM job` + w.page("id", p)
	jobs, err := list(ctx, s, tenant, scanJob, query, w.args...)
	if err != nil {
		return store.List[store.Job]{}, fmt.Errorf("list jobs: %w", err)
	}
	return listOf(jobs, p, func(j *store.Job) int64 { return int64(j.ID) }), nil
}

// RunningJobs implements [store.Store].
func (s *Store) RunningJobs(ctx context.Context) ([]store.Job, error) {
	jobs, err := list(ctx, s, everyTenant, scanJob, `/* every tenant */ SELECT `+jobColumns+` FROM job WHERE state = 0 ORDER BY id`)
	if err != nil {
		return nil, fmt.Errorf("list the running jobs: %w", err)
	}
	return jobs, nil
}

// Advance implements [store.Store].
func (s *Store) Advance(ctx context.Context, step store.Step) (store.Job, error) {
	var j store.Job
	err := s.write(ctx, step.Tenant, func(tx *tx) (err error) {
		j, err = tx.advance(step)
		return err
	})
	if err != nil {
		return store.Job{}, fmt.Errorf("advance job %s: %w", step.Job, err)
	}
	return j, nil
}

func (tx *tx) advance(step store.Step) (store.Job, error) {
	if err := tx.shareRouting(step.Tenant); err != nil {
		return store.Job{}, err
	}
	j, err := tx.runningJob(step.Tenant, step.Job)
	if err != nil {
		return j, err
	}
	if j.Cursor != step.From {
		return j, fmt.Errorf("it is at %d: %w", j.Cursor, store.ErrState)
	}
	done, skipped := int64(step.Done), int64(step.Skipped)
	count := func(changed bool) {
		if changed {
			done++
		} else {
			skipped++
		}
	}
	for _, id := range step.Redeliver {
		changed, err := tx.redeliverFinal(step.Tenant, id, step.Now)
		if err != nil {
			return j, err
		}
		count(changed)
	}
	for i, d := range step.Deliver {
		d.Tenant = step.Tenant
		id, err := tx.deliver(d, step.Now)
		if err != nil {
			return j, err
		}
		step.Deliver[i].ID = id
		count(id != 0)
	}
	for _, id := range step.Cancel {
		n, err := tx.exec(`UPDATE delivery SET line = line, state = $3, reason = $4, due = 0, finished = $5 WHERE tenant = $1 AND id = $2 AND state = 0`,
			step.Tenant, int64(id), int64(store.Cancelled), step.Reason, micros(step.Now))
		if err != nil {
			return j, err
		}
		count(n > 0)
	}
	j.Cursor, j.Done, j.Skipped = step.To, j.Done+done, j.Skipped+skipped
	if step.Last {
		j.State, j.Finished = store.JobDone, timeOf(micros(step.Now))
	}
	return j, tx.updateJob(j)
}

// redeliverFinal makes a delivery again if it is final, and reports whether it did.
func (tx *tx) redeliverFinal(tenant string, id store.DeliveryID, now time.Time) (bool, error) {
	states, err := queryAll(tx.ctx, tx, scanInt, `SELECT state FROM delivery WHERE tenant = $1 AND id = $2`, tenant, int64(id))
	if err != nil || len(states) == 0 || !store.State(states[0]).Final() {
		return false, err
	}
	_, err = tx.redeliver(tenant, id, now)
	if errors.Is(err, store.ErrState) {
		return false, nil
	}
	return err == nil, err
}

// deliver makes the delivery of d's event to d's endpoint again if it is
// final, or adds d if there is none. It returns the id of either, or zero.
func (tx *tx) deliver(d store.Delivery, now time.Time) (store.DeliveryID, error) {
	if err := tx.lock(lockEvent, d.Event.String()); err != nil {
		return 0, err
	}
	there, err := queryAll(tx.ctx, tx, scanInt,
		`SELECT id FROM delivery WHERE tenant = $1 AND event = $2 AND endpoint = $3 ORDER BY id DESC LIMIT 1`,
		d.Tenant, int64(d.Event), int64(d.Endpoint))
	if err != nil {
		return 0, err
	}
	if len(there) > 0 {
		id := store.DeliveryID(there[0])
		changed, err := tx.redeliverFinal(d.Tenant, id, now)
		if !changed {
			id = 0
		}
		return id, err
	}
	possible, err := queryAll(tx.ctx, tx, scanInt, `SELECT v.id FROM event AS v JOIN endpoint AS e ON e.tenant = v.tenant
		WHERE v.tenant = $1 AND v.id = $2 AND v.test = 0 AND (v.expires = 0 OR v.expires > $4) AND e.id = $3 AND e.deleted = 0`,
		d.Tenant, int64(d.Event), int64(d.Endpoint), micros(now))
	if err != nil || len(possible) == 0 {
		return 0, err
	}
	d.State, d.Created = store.Pending, now
	if !d.Due.IsZero() && d.Due.Before(now) {
		d.Due = now
	}
	added := []store.Delivery{d}
	err = tx.insertDeliveries(added)
	return added[0].ID, err
}

// EndJob implements [store.Store].
func (s *Store) EndJob(ctx context.Context, tenant string, id store.JobID, state store.JobState, reason string, now time.Time) (store.Job, error) {
	var j store.Job
	err := s.write(ctx, tenant, func(tx *tx) (err error) {
		if j, err = tx.runningJob(tenant, id); err != nil {
			return err
		}
		j.State, j.Reason, j.Finished = state, reason, timeOf(micros(now))
		return tx.updateJob(j)
	})
	if err != nil {
		return store.Job{}, fmt.Errorf("end job %s: %w", id, err)
	}
	return j, nil
}

// runningJob returns a job, which the transaction changes.
func (tx *tx) runningJob(tenant string, id store.JobID) (store.Job, error) {
	if err := tx.lock(lockJobs, tenant); err != nil {
		return store.Job{}, err
	}
	j, err := queryOne(tx.ctx, tx, scanJob, selectJob, tenant, int64(id))
	if err == nil && j.State != store.JobRunning {
		err = fmt.Errorf("it is %s: %w", j.State, store.ErrState)
	}
	return j, err
}

func (tx *tx) updateJob(j store.Job) error {
	_, err := tx.exec(`UPDATE job SET state = $3, reason = $4, cursor = $5, done = $6, skipped = $7, finished = $8 WHERE tenant = $1 AND id = $2`,
		j.Tenant, int64(j.ID), int64(j.State), j.Reason, j.Cursor, j.Done, j.Skipped, micros(j.Finished))
	return err
}
