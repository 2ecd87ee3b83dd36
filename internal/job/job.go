// Package job carries out what concerns many rows: deliveries made again or
// cancelled by a filter, events that an endpoint has not got, refused requests
// verified again. A job goes on where it was after a restart.
//
// It leaves to package store what a step changes, which is one transaction
// with the job's progress; to package deliver how deliveries are made; and to
// whoever sets [Runner.Verify] what makes a request genuine.
package job

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
)

// The limits of jobs.
const (
	MaxRunning  = 10     // jobs of one tenant
	DefaultRate = 100    // rows a second
	MaxRate     = 10_000 // the most that can be asked for
	maxStep     = 100    // rows of one transaction
	stepsPer    = 4      // steps a second, at most, as long as the rate is below 4 × maxStep
	retryAfter  = time.Second
	adoptEvery  = 5 * time.Second // between two looks for jobs that nobody carries out
	countFor    = 2 * time.Second // after which counting ends
)

// A Runner carries out jobs. Its fields are set before Start.
type Runner struct {
	Store  store.Store
	Routes *route.Routes
	// Verify verifies a refused request again and returns it as it is then.
	// An error that is [store.ErrState] or [store.ErrNotFound] leaves it as it is.
	Verify func(ctx context.Context, tenant string, id store.RequestID) (store.Request, error)
	Owner  func() store.OwnerNo // of the jobs that are carried out here; zero: none may be
	Wake   func()               // is called after deliveries became due
	// OnStep, if it is set, is called after each step with what it has done.
	OnStep func(kind store.JobKind, done, skipped int64)
	Now    func() time.Time
	Log    *slog.Logger

	ctx     context.Context // of all jobs
	cancel  context.CancelFunc
	running sync.WaitGroup

	mu   sync.Mutex           // guards here
	here map[store.JobID]bool // carried out by this process
}

// Start goes on with the jobs that an earlier process left running, and from
// then on with those that another process leaves.
func (r *Runner) Start(ctx context.Context) error {
	r.ctx, r.cancel = context.WithCancel(context.WithoutCancel(ctx))
	r.here = make(map[store.JobID]bool)
	if err := r.adopt(ctx); err != nil {
		return fmt.Errorf("go on with the jobs of an earlier process: %w", err)
	}
	r.running.Go(func() {
		tick := time.NewTicker(adoptEvery)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
			case <-r.ctx.Done():
				return
			}
			if err := r.adopt(r.ctx); err != nil && r.ctx.Err() == nil {
				r.Log.Error("look for jobs that nobody carries out", "error", err)
			}
		}
	})
	return nil
}

// adopt goes on with the jobs that nobody carries out.
func (r *Runner) adopt(ctx context.Context) error {
	owner := r.Owner()
	if owner == 0 {
		return nil
	}
	jobs, err := r.Store.RunningJobs(ctx)
	if err != nil {
		return err
	}
	var elsewhere []int64
	r.mu.Lock()
	for _, j := range jobs {
		if !r.here[j.ID] {
			elsewhere = append(elsewhere, int64(j.ID))
		}
	}
	r.mu.Unlock()
	if len(elsewhere) == 0 {
		return nil
	}
	held, err := r.Store.Hold(ctx, owner, elsewhere...)
	if err != nil {
		return err
	}
	for _, j := range jobs {
		if slices.Contains(held, int64(j.ID)) {
			r.Log.Info("job goes on", "job", j.ID, "tenant", j.Tenant, "done", j.Done, "skipped", j.Skipped, "total", j.Total)
			r.carryOut(owner, j)
		}
	}
	return nil
}

// carryOut runs a job that owner holds, unless it runs already.
func (r *Runner) carryOut(owner store.OwnerNo, j store.Job) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.here[j.ID] {
		return
	}
	r.here[j.ID] = true
	r.running.Go(func() {
		r.run(owner, j)
		if err := r.Store.LetGo(context.WithoutCancel(r.ctx), owner, int64(j.ID)); err != nil {
			r.Log.Error("let go of a job", "job", j.ID, "tenant", j.Tenant, "error", err)
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.here, j.ID)
	})
}

// Stop ends all jobs after the step under way. They stay running in the
// store, and the next Start goes on with them.
func (r *Runner) Stop() {
	r.cancel()
	r.running.Wait()
}

// Create counts what a job is about, keeps it and begins with it. It sets
// j.ID, Total, More, Created and, where they are zero, Rate and Select.Until.
// [store.ErrFull] means that too many of its tenant's jobs are running.
func (r *Runner) Create(ctx context.Context, j *store.Job) error {
	if err := r.Count(ctx, j); err != nil {
		return err
	}
	if err := r.Store.CreateJob(ctx, j, MaxRunning); err != nil {
		return err
	}
	owner := r.Owner()
	if owner == 0 {
		return nil // whoever may carries it out
	}
	if held, err := r.Store.Hold(ctx, owner, int64(j.ID)); err == nil && len(held) > 0 { // else it is found, by this process or another one
		r.carryOut(owner, *j)
	}
	return nil
}

// Count sets what Create does but the ID, and keeps nothing. It goes through
// the same rows as the job will, and ends after some time: then there are More
// than Total.
func (r *Runner) Count(ctx context.Context, j *store.Job) error {
	j.Created = r.Now().UTC().Truncate(time.Microsecond)
	if j.Rate == 0 {
		j.Rate = DefaultRate
	}
	if j.Select.Until.IsZero() { // what comes later is not the job's, or it would have no end
		j.Select.Until = j.Created.Truncate(time.Millisecond).Add(time.Millisecond)
	}
	for after := int64(0); ; {
		page, err := r.countPage(ctx, j, after)
		if err != nil {
			return err
		}
		j.Total += page.N
		if page.Next == 0 {
			return nil
		}
		if r.Now().Sub(j.Created) > countFor {
			j.More = true
			return nil
		}
		after = page.Next
	}
}

// countPage counts the next rows of a job.
func (r *Runner) countPage(ctx context.Context, j *store.Job, after int64) (store.Counted, error) {
	page := store.Page{OldestFirst: true, After: after}
	switch j.Kind {
	case store.JobReplayMissing:
		missing, next, more, err := r.missing(ctx, j, after, store.MaxPage)
		if !more {
			next = 0
		}
		return store.Counted{N: int64(len(missing)), Next: next}, err
	case store.JobVerify:
		f := requests(j)
		f.Page = page
		return r.Store.CountRequests(ctx, f)
	default:
		f := r.deliveries(j)
		f.Page = page
		return r.Store.CountDeliveries(ctx, f)
	}
}

// run does the steps of a job until it is done or ended by somebody else, or
// owner is this process no more.
func (r *Runner) run(owner store.OwnerNo, j store.Job) {
	size := min(max(j.Rate/stepsPer, 1), maxStep)
	timer := time.NewTimer(0)
	defer timer.Stop()
	for j.State == store.JobRunning {
		select {
		case <-timer.C:
		case <-r.ctx.Done():
			return
		}
		if r.Owner() != owner {
			return // others may go on with it
		}
		step, after, err := r.step(&j, size)
		if errors.Is(err, errPanic) { // it would again
			after, err = r.Store.EndJob(r.ctx, j.Tenant, j.ID, store.JobFailed, "internal error: the log says more", r.Now())
		}
		switch {
		case r.ctx.Err() != nil:
			return
		case errors.Is(err, store.ErrState): // it was ended, or the step before was done though its answer got lost
			if after, err = r.Store.Job(r.ctx, j.Tenant, j.ID); err != nil {
				r.Log.Error("job stands still", "job", j.ID, "tenant", j.Tenant, "error", err)
				timer.Reset(retryAfter)
				continue
			}
			if after.State != store.JobRunning {
				return
			}
		case errors.Is(err, store.ErrBroken), errors.Is(err, store.ErrClosed):
			r.Log.Error("job stands still", "job", j.ID, "tenant", j.Tenant, "error", err)
			return
		case err != nil:
			r.Log.Error("job stands still", "job", j.ID, "tenant", j.Tenant, "error", err)
			timer.Reset(retryAfter)
			continue
		}
		if r.OnStep != nil {
			r.OnStep(j.Kind, after.Done-j.Done, after.Skipped-j.Skipped)
		}
		j = after
		if len(step.Redeliver)+len(step.Deliver)+len(step.Cancel) > 0 { // what was behind a cancelled one is due
			r.Wake()
		}
		timer.Reset(time.Duration(size) * time.Second / time.Duration(j.Rate))
	}
	r.Log.Info("job ended", "job", j.ID, "tenant", j.Tenant, "kind", j.Kind, "state", j.State,
		"done", j.Done, "skipped", j.Skipped, "total", j.Total)
}

var errPanic = errors.New("a step of the job panicked")

// step does the next step of a job and returns it with the job after it.
func (r *Runner) step(j *store.Job, size int) (step store.Step, after store.Job, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			r.Log.Error("panic in a job", "job", j.ID, "tenant", j.Tenant, "panic", cause, "stack", string(debug.Stack()))
			err = errPanic
		}
	}()
	if step, err = r.next(r.ctx, j, size); err != nil {
		return step, after, err
	}
	after, err = r.Store.Advance(r.ctx, step)
	return step, after, err
}

// next returns the next step of a job.
func (r *Runner) next(ctx context.Context, j *store.Job, size int) (store.Step, error) {
	step := store.Step{Tenant: j.Tenant, Job: j.ID, From: j.Cursor, To: j.Cursor, Now: r.Now()}
	page := store.Page{Limit: size, OldestFirst: true, After: j.Cursor}
	var err error
	switch j.Kind {
	case store.JobReplay, store.JobCancel:
		var deliveries store.List[store.Delivery]
		f := r.deliveries(j)
		f.Page = page
		deliveries, err = r.Store.Deliveries(ctx, f)
		for _, d := range deliveries.Rows {
			step.To = int64(d.ID)
			if j.Kind == store.JobCancel {
				step.Cancel = append(step.Cancel, d.ID)
			} else {
				step.Redeliver = append(step.Redeliver, d.ID)
			}
		}
		if j.To != 0 {
			step.Redeliver = nil
			step.Deliver, step.Skipped, err = r.toAnother(ctx, j, deliveries.Rows)
		}
		step.Reason = "cancelled by " + j.ID.String()
		if step.Last = deliveries.Next == 0; !step.Last {
			step.To = deliveries.Next
		}
	case store.JobReplayMissing:
		var more bool
		step.Deliver, step.To, more, err = r.missing(ctx, j, j.Cursor, size)
		step.Last = !more
	case store.JobVerify:
		var refused store.List[store.Request]
		f := requests(j)
		f.Page = page
		refused, err = r.Store.Requests(ctx, f)
		for _, kept := range refused.Rows {
			after, err := r.Verify(ctx, kept.Tenant, kept.ID)
			switch {
			case errors.Is(err, store.ErrState), errors.Is(err, store.ErrNotFound):
				step.Skipped++
			case err != nil:
				return step, err
			case after.Verdict == store.VerdictRefused:
				step.Skipped++
			default:
				step.Done++
			}
			step.To = int64(kept.ID)
		}
		if step.Last = refused.Next == 0; !step.Last {
			step.To = refused.Next
		}
	}
	return step, err
}

// deliveries returns which deliveries a job is about.
func (r *Runner) deliveries(j *store.Job) store.DeliveryFilter {
	f := store.DeliveryFilter{
		Tenant: j.Tenant, Event: j.Select.Event, Endpoint: j.Select.Endpoint, Type: j.Select.Type,
		Reason: j.Select.Reason, Causes: j.Select.Causes, Statuses: j.Select.Statuses, Since: j.Select.Since, Until: j.Select.Until,
	}
	if j.Kind == store.JobCancel {
		f.States = []store.State{store.Pending}
		return f
	}
	f.States, f.NotExpired, f.LiveEndpoint, f.NoTests = j.Select.States, r.Now(), j.To == 0, true
	if len(f.States) == 0 {
		f.States = []store.State{store.Failed}
	}
	return f
}

// requests returns which requests a job is about.
func requests(j *store.Job) store.RequestFilter {
	return store.RequestFilter{
		Tenant: j.Tenant, Source: j.Select.Source, Verdicts: []store.Verdict{store.VerdictRefused}, Reason: j.Select.Reason,
		Since: j.Select.Since, Until: j.Select.Until,
	}
}

// toAnother returns deliveries of the same events to the endpoint that the job
// goes to, and how many cannot be made since it is gone.
func (r *Runner) toAnother(ctx context.Context, j *store.Job, of []store.Delivery) (all []store.Delivery, skipped int, err error) {
	table, err := r.Routes.Table(ctx, j.Tenant)
	if err != nil {
		return nil, 0, err
	}
	endpoint, ok := table.Endpoint(j.To)
	if !ok {
		return nil, len(of), nil
	}
	for _, d := range of {
		e, err := r.Store.Event(ctx, d.Tenant, d.Event.String())
		if err != nil {
			return nil, 0, err
		}
		all = append(all, endpoint.Delivery(&e))
	}
	return all, 0, nil
}

// missing returns deliveries of those of the next n events after the cursor
// that the job's endpoint wants and has not got, the cursor behind them, and
// whether there are more. An endpoint that is gone misses nothing.
func (r *Runner) missing(ctx context.Context, j *store.Job, after int64, n int) (all []store.Delivery, next int64, more bool, err error) {
	table, err := r.Routes.Table(ctx, j.Tenant)
	if err != nil {
		return nil, after, false, err
	}
	endpoint, ok := table.Endpoint(j.Select.Endpoint)
	if !ok {
		return nil, after, false, nil
	}
	page, err := r.Store.Events(ctx, store.EventFilter{
		Tenant: j.Tenant, Type: j.Select.Type, Since: j.Select.Since, Until: j.Select.Until,
		Missing: endpoint.ID, NotExpired: r.Now(), Page: store.Page{Limit: n, OldestFirst: true, After: after},
	})
	for _, e := range page.Rows {
		after = int64(e.ID)
		if endpoint.IsFiltered() {
			if e, err = r.Store.Event(ctx, e.Tenant, e.ID.String()); err != nil {
				return nil, after, false, err
			}
		}
		if endpoint.Subscribed(&e) {
			all = append(all, endpoint.Delivery(&e))
		}
	}
	if more = page.Next != 0; more {
		after = page.Next
	}
	return all, after, more, err
}
