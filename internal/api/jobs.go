package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/store"
)

// A Job is a change of many rows, done bit by bit.
type Job struct {
	ID       store.JobID      `json:"id,omitzero" doc:"Missing in the answer to a dry run."`
	Kind     store.JobKind    `json:"kind" enum:"replay,replay_missing,cancel,verify"`
	Filter   store.Selection  `json:"filter"`
	To       store.EndpointID `json:"to,omitzero" doc:"Where a replay goes to in place of the endpoint of before."`
	Rate     int              `json:"rate" doc:"Rows a second at most."`
	State    string           `json:"state" enum:"dry_run,running,done,cancelled,failed"`
	Reason   string           `json:"reason,omitempty" doc:"Why it failed."`
	Total    int64            `json:"total" doc:"How many rows fitted the filter when it was created, as far as they were counted."`
	More     bool             `json:"more,omitempty" doc:"Whether there were more than total: counting ends after 2 seconds. The job goes through all of them."`
	Done     int64            `json:"done" doc:"Rows that were changed so far."`
	Skipped  int64            `json:"skipped" doc:"Rows that were left as they are: under way, changed meanwhile, or refused again."`
	Token    store.TokenID    `json:"token,omitzero" doc:"The id of the token that it was created with. Missing: it was a user."`
	User     store.UserID     `json:"user,omitzero" doc:"The id of the user who created it. Missing: it was a token."`
	Created  time.Time        `json:"created_at"`
	Finished time.Time        `json:"finished_at,omitzero"`
}

func jobOf(j store.Job) Job {
	return Job{
		j.ID, j.Kind, j.Select, j.To, j.Rate, j.State.String(), j.Reason, j.Total, j.More, j.Done, j.Skipped, j.Token, j.User, j.Created, j.Finished,
	}
}

type inCreateJob struct {
	Tenant string `path:"tenant"`
	Body   struct {
		Kind   store.JobKind    `json:"kind" enum:"replay,replay_missing,cancel,verify" doc:"replay makes finished deliveries again, replay_missing delivers the events that an endpoint has not got, cancel cancels pending deliveries, verify verifies refused requests again."`
		Filter store.Selection  `json:"filter,omitzero" doc:"What it is about. What is left out does not filter."`
		To     store.EndpointID `json:"to,omitzero" doc:"For replay: deliver to this endpoint what was for the filter's endpoint."`
		Rate   int              `json:"rate,omitempty" minimum:"1" maximum:"10000" doc:"Rows a second at most. Left out: 100."`
		DryRun bool             `json:"dry_run,omitempty" doc:"Only count what it would be about."`
	} `nameHint:"CreateJob"`
}

type outJob struct {
	Status int
	Body   Job
}

// createJob counts what a job is about and, unless it is a dry run, begins with it.
func (s *Server) createJob(ctx context.Context, in *inCreateJob) (*outJob, error) {
	c := callOf(ctx)
	j := store.Job{Tenant: in.Tenant, Kind: in.Body.Kind, Select: in.Body.Filter, To: in.Body.To, Rate: in.Body.Rate, Token: c.principal.token, User: c.principal.user.ID}
	if err := s.checkJob(ctx, &j); err != nil {
		return nil, err
	}
	o := &outJob{Status: 202}
	do := s.Jobs.Create
	if in.Body.DryRun {
		o.Status, do, c.dry = 200, s.Jobs.Count, true
	}
	if err := do(ctx, &j); err != nil {
		return nil, err
	}
	c.about(j.Tenant, j.ID.String())
	c.note("kind", string(j.Kind))
	c.note("total", totalOf(&j))
	filter, err := json.Marshal(j.Select)
	if err != nil {
		return nil, err
	}
	c.note("filter", string(filter))
	if o.Body = jobOf(j); in.Body.DryRun {
		o.Body.State = "dry_run"
	}
	return o, nil
}

// totalOf says how many rows a job is about.
func totalOf(j *store.Job) string {
	total := strconv.FormatInt(j.Total, 10)
	if j.More {
		total += " or more"
	}
	return total
}

// describeDryRun documents that a dry run is answered with 200.
func describeDryRun(op *huma.Operation) {
	dry := *op.Responses["202"]
	dry.Description = "What the job would be about. It was not created."
	op.Responses["200"] = &dry
}

// jobFields says what each kind of job may be told.
var jobFields = map[store.JobKind][]string{
	store.JobReplay:        {"event", "endpoint", "type", "states", "reason", "causes", "statuses", "since", "until", "to"},
	store.JobReplayMissing: {"endpoint", "type", "since", "until"},
	store.JobCancel:        {"event", "endpoint", "type", "causes", "statuses", "since", "until"},
	store.JobVerify:        {"source", "reason", "since", "until"},
}

// checkJob refuses what would do something else than it says.
func (s *Server) checkJob(ctx context.Context, j *store.Job) error {
	if j.Kind == store.JobVerify && callOf(ctx).principal.role == store.RolePortal {
		return newProblem(CodeForbidden, "requests to sources are not the portal's")
	}
	f := &j.Select
	for _, field := range []struct {
		name  string
		given bool
	}{
		{"event", f.Event != 0}, {"endpoint", f.Endpoint != 0}, {"type", f.Type != ""}, {"states", len(f.States) > 0},
		{"source", f.Source != 0}, {"reason", f.Reason != ""}, {"causes", len(f.Causes) > 0}, {"statuses", len(f.Statuses) > 0},
		{"since", !f.Since.IsZero()}, {"until", !f.Until.IsZero()}, {"to", j.To != 0},
	} {
		if field.given && !slices.Contains(jobFields[j.Kind], field.name) {
			location := "body.filter." + field.name
			if field.name == "to" {
				location = "body.to"
			}
			return invalid(location, fmt.Sprintf("does not go with %s", j.Kind))
		}
	}
	switch {
	case j.Kind == store.JobReplayMissing && f.Endpoint == 0:
		return invalid("body.filter.endpoint", "missing: which endpoint misses events")
	case j.Kind == store.JobReplayMissing && f.Since.IsZero():
		return invalid("body.filter.since", "missing: since when the endpoint misses events")
	case j.To != 0 && f.Endpoint == 0:
		return invalid("body.filter.endpoint", "missing: whose deliveries go to another endpoint")
	case j.To != 0 && j.To == f.Endpoint:
		return invalid("body.to", "is the endpoint itself: leave it out")
	}
	if _, err := checkCauses("body.filter.causes", f.Causes); err != nil {
		return err
	}
	for location, id := range map[string]store.EndpointID{"body.to": j.To, "body.filter.endpoint": f.Endpoint} {
		if id == 0 {
			continue
		}
		e, err := s.Store.Endpoint(ctx, j.Tenant, id)
		mustLive := location == "body.to" || j.Kind == store.JobReplayMissing
		if errors.Is(err, store.ErrNotFound) || err == nil && mustLive && !e.Deleted.IsZero() {
			return invalid(location, "there is no such endpoint")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

type inJobs struct {
	Tenant string `path:"tenant"`
	Paging
}

func (s *Server) listJobs(ctx context.Context, in *inJobs) (*outPage[Job], error) {
	page, err := in.ask()
	if err != nil {
		return nil, err
	}
	jobs, err := s.Store.Jobs(ctx, in.Tenant, page)
	if err != nil {
		return nil, err
	}
	return pageOf(&in.Paging, jobs, jobOf), nil
}

type inJob struct {
	Tenant string `path:"tenant"`
	Job    string `path:"job"`
}

// id returns the id in the path. What is no id names nothing.
func (in *inJob) id() (store.JobID, error) {
	id, err := store.ParseID[store.JobID](in.Job)
	if err != nil {
		return 0, store.ErrNotFound
	}
	return id, nil
}

func (s *Server) getJob(ctx context.Context, in *inJob) (*out[Job], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	j, err := s.Store.Job(ctx, in.Tenant, id)
	if err != nil {
		return nil, err
	}
	return answerWith(jobOf(j)), nil
}

// cancelJob ends a running job. What it has done so far stays done.
func (s *Server) cancelJob(ctx context.Context, in *inJob) (*out[Job], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	j, err := s.Store.EndJob(ctx, in.Tenant, id, store.JobCancelled, "", s.now())
	if err != nil {
		return nil, err
	}
	callOf(ctx).note("done", fmt.Sprintf("%d of %s", j.Done+j.Skipped, totalOf(&j)))
	return answerWith(jobOf(j)), nil
}
