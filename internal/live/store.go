package live

import (
	"context"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A Store is a [store.Store] that tells a feed of every delivery, event,
// request, endpoint and job that it has added or changed, once that is
// committed. What it leaves out is that a delivery is leased or given back.
type Store struct {
	store.Store
	Feed *Feed
}

// Accept implements [store.Store].
func (s *Store) Accept(ctx context.Context, batch ...*store.Acceptance) error {
	err := s.Store.Accept(ctx, batch...)
	if err != nil || !s.Feed.wanted() {
		return err
	}
	var changes []Change
	for _, a := range batch {
		tenant := a.Event.Tenant
		if a.Request != nil {
			changes = append(changes, Change{tenant, Request, int64(a.Request.ID)})
		}
		if a.Duplicate {
			continue
		}
		changes = append(changes, Change{tenant, Event, int64(a.Event.ID)})
		for i := range a.Deliveries {
			changes = append(changes, Change{tenant, Delivery, int64(a.Deliveries[i].ID)})
		}
	}
	s.Feed.Publish(changes...)
	return nil
}

// Record implements [store.Store].
func (s *Store) Record(ctx context.Context, r *store.Request, keep int) error {
	err := s.Store.Record(ctx, r, keep)
	s.told(err, Change{r.Tenant, Request, int64(r.ID)})
	return err
}

// Complete implements [store.Store].
func (s *Store) Complete(ctx context.Context, batch ...*store.Completion) error {
	err := s.Store.Complete(ctx, batch...)
	if err != nil || !s.Feed.wanted() {
		return err
	}
	var changes []Change
	for _, c := range batch {
		if !c.Lost {
			changes = append(changes, Change{c.Tenant, Delivery, int64(c.Delivery)})
		}
	}
	s.Feed.Publish(changes...)
	return nil
}

// Cancel implements [store.Store].
func (s *Store) Cancel(ctx context.Context, owner store.OwnerNo, now time.Time, reason string, ids ...store.DeliveryID) error {
	err := s.Store.Cancel(ctx, owner, now, reason, ids...)
	s.told(err, deliveries("", ids)...)
	return err
}

// Quarantine implements [store.Store].
func (s *Store) Quarantine(ctx context.Context, owner store.OwnerNo, now time.Time, reason string, ids ...store.DeliveryID) error {
	err := s.Store.Quarantine(ctx, owner, now, reason, ids...)
	s.told(err, deliveries("", ids)...)
	return err
}

// Take implements [store.Store]. It takes any number of deliveries, and none
// where the last one was taken before: a consumer says again what it has.
func (s *Store) Take(ctx context.Context, tenant string, id store.EndpointID, last store.DeliveryID, now time.Time) error {
	taken := false
	if s.Feed.wanted() {
		d, err := s.Store.Delivery(ctx, tenant, last)
		taken = err != nil || d.State == store.Pending
	}
	err := s.Store.Take(ctx, tenant, id, last, now)
	if taken {
		s.told(err, Change{tenant, Many, 0})
	}
	return err
}

// Redeliver implements [store.Store].
func (s *Store) Redeliver(ctx context.Context, tenant string, id store.DeliveryID, now time.Time) (store.Delivery, error) {
	d, err := s.Store.Redeliver(ctx, tenant, id, now)
	s.told(err, Change{tenant, Delivery, int64(id)})
	return d, err
}

// CreateJob implements [store.Store].
func (s *Store) CreateJob(ctx context.Context, j *store.Job, most int) error {
	err := s.Store.CreateJob(ctx, j, most)
	s.told(err, Change{j.Tenant, Job, int64(j.ID)})
	return err
}

// Advance implements [store.Store].
func (s *Store) Advance(ctx context.Context, step store.Step) (store.Job, error) {
	j, err := s.Store.Advance(ctx, step)
	changes := append(deliveries(step.Tenant, step.Redeliver), deliveries(step.Tenant, step.Cancel)...)
	for _, d := range step.Deliver {
		if d.ID != 0 {
			changes = append(changes, Change{step.Tenant, Delivery, int64(d.ID)})
		}
	}
	s.told(err, append(changes, Change{step.Tenant, Job, int64(step.Job)})...)
	return j, err
}

// EndJob implements [store.Store].
func (s *Store) EndJob(ctx context.Context, tenant string, id store.JobID, state store.JobState, reason string, now time.Time) (store.Job, error) {
	j, err := s.Store.EndJob(ctx, tenant, id, state, reason, now)
	s.told(err, Change{tenant, Job, int64(id)})
	return j, err
}

// CreateEndpoint implements [store.Store].
func (s *Store) CreateEndpoint(ctx context.Context, e store.Endpoint, secrets ...store.Secret) error {
	err := s.Store.CreateEndpoint(ctx, e, secrets...)
	s.told(err, Change{e.Tenant, Endpoint, int64(e.ID)})
	return err
}

// UpdateEndpoint implements [store.Store].
func (s *Store) UpdateEndpoint(ctx context.Context, e store.Endpoint) error {
	err := s.Store.UpdateEndpoint(ctx, e)
	s.told(err, Change{e.Tenant, Endpoint, int64(e.ID)})
	return err
}

// DeleteEndpoint implements [store.Store]. It cancels any number of deliveries.
func (s *Store) DeleteEndpoint(ctx context.Context, tenant string, id store.EndpointID, now time.Time) error {
	err := s.Store.DeleteEndpoint(ctx, tenant, id, now)
	s.told(err, Change{tenant, Endpoint, int64(id)}, Change{tenant, Many, 0})
	return err
}

// DisableEndpoint implements [store.Store].
func (s *Store) DisableEndpoint(ctx context.Context, tenant string, id store.EndpointID, url, reason string, now time.Time) (bool, error) {
	disabled, err := s.Store.DisableEndpoint(ctx, tenant, id, url, reason, now)
	if disabled {
		s.told(err, Change{tenant, Endpoint, int64(id)})
	}
	return disabled, err
}

// Failing implements [store.Store].
func (s *Store) Failing(ctx context.Context, tenant string, id store.EndpointID, now time.Time) (time.Time, error) {
	since, err := s.Store.Failing(ctx, tenant, id, now)
	if since.Equal(now.Truncate(time.Microsecond)) { // it began now
		s.told(err, Change{tenant, Endpoint, int64(id)})
	}
	return since, err
}

// NotFailing implements [store.Store].
func (s *Store) NotFailing(ctx context.Context, tenant string, id store.EndpointID) (time.Time, error) {
	since, err := s.Store.NotFailing(ctx, tenant, id)
	if !since.IsZero() {
		s.told(err, Change{tenant, Endpoint, int64(id)})
	}
	return since, err
}

// told publishes what a call has changed, unless it failed.
func (s *Store) told(err error, changes ...Change) {
	if err == nil {
		s.Feed.Publish(changes...)
	}
}

// deliveries returns the changes of a tenant's deliveries.
func deliveries(tenant string, ids []store.DeliveryID) []Change {
	changes := make([]Change, len(ids), len(ids)+1)
	for i, id := range ids {
		changes[i] = Change{tenant, Delivery, int64(id)}
	}
	return changes
}
