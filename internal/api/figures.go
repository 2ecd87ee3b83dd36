package api

import (
	"context"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/tally"
)

// The time that figures are about where nobody says so, and how they look
// beside an overview.
const (
	figuresSpan  = time.Hour
	overviewBars = 60
)

// Figures say what happened in a time.
type Figures struct {
	Attempts  map[string]int64 `json:"attempts" doc:"Attempts by what followed: delivered, retried, failed or cancelled."`
	Answers   map[string]int64 `json:"answers" doc:"Attempts by their answers: 2xx, 3xx, 4xx, 5xx, or none."`
	Causes    map[string]int64 `json:"causes" doc:"Attempts that failed, by their causes."`
	Success   *float64         `json:"success_rate,omitempty" doc:"The share of attempts that delivered, from 0 to 1. Missing: there was no attempt."`
	Latency   *Percentiles     `json:"latency_ms,omitempty" doc:"How long attempts took. Missing: there was none."`
	Delivered *Percentiles     `json:"delivered_ms,omitempty" doc:"From when an event was to be delivered to its endpoint's 2xx, without deliveries made again. Missing: there was none."`
	Events    int64            `json:"events" doc:"Events that were accepted. Of the tenant only."`
	Requests  map[string]int64 `json:"requests" doc:"Requests to sources by verdict."`
	Refused   map[string]int64 `json:"refused" doc:"Requests that were refused, by their reasons."`
	Backlog   int64            `json:"backlog" doc:"The most deliveries that were waiting at one time, counted each minute up to 10,000. Of the tenant only."`
	Oldest    float64          `json:"oldest_s" doc:"The greatest age of one of them, in seconds."`
}

// Percentiles are times in milliseconds, 1 % off at most.
type Percentiles struct {
	P50 float64 `json:"p50"`
	P95 float64 `json:"p95"`
	P99 float64 `json:"p99"`
}

// outcomes are what attempts lead to, as figures call it.
var outcomes = map[store.State]string{
	store.Delivered: "delivered", store.Pending: "retried", store.Failed: "failed", store.Cancelled: "cancelled",
}

// answers are the classes of statuses.
var answers = [tally.Classes]string{"none", "1xx", "2xx", "3xx", "4xx", "5xx"}

func figuresFrom(f *tally.Figures) Figures {
	o := Figures{
		Attempts: make(map[string]int64), Answers: make(map[string]int64), Causes: make(map[string]int64),
		Requests: make(map[string]int64), Refused: make(map[string]int64),
		Latency: percentiles(&f.Latency), Delivered: percentiles(&f.Waited),
		Events: f.Events, Backlog: f.Backlog, Oldest: f.Oldest.Seconds(),
	}
	for state, name := range outcomes {
		if n := f.Attempts[state]; n > 0 {
			o.Attempts[name] = n
		}
	}
	for i, n := range f.Classes {
		if n > 0 {
			o.Answers[answers[i]] = n
		}
	}
	for verdict, n := range f.Requests {
		if n > 0 {
			o.Requests[store.Verdict(verdict).String()] = n
		}
	}
	for cause, n := range f.Causes {
		o.Causes[cause] = n
	}
	for reason, n := range f.Refused {
		o.Refused[reason] = n
	}
	if made := f.Made(); made > 0 {
		rate := float64(f.Attempts[store.Delivered]) / float64(made)
		o.Success = &rate
	}
	return o
}

func percentiles(s *tally.Sketch) *Percentiles {
	if s.N() == 0 {
		return nil
	}
	ms := func(q float64) float64 { return float64(s.Quantile(q).Microseconds()) / 1000 }
	return &Percentiles{ms(0.50), ms(0.95), ms(0.99)}
}

// A Backlog is what waits to be delivered.
type Backlog struct {
	Deliveries int64   `json:"deliveries" doc:"How many are pending or leased, counted up to 10,000."`
	More       bool    `json:"more" doc:"There are more than that."`
	Oldest     float64 `json:"oldest_s" doc:"The age of the oldest, in seconds."`
}

// backlog returns what waits now.
func (s *Server) backlog(ctx context.Context, tenant string, endpoint store.EndpointID) (Backlog, error) {
	w, err := s.Store.Backlog(ctx, tenant, endpoint, tally.MaxBacklog+1)
	if err != nil || w.N == 0 {
		return Backlog{}, err
	}
	return Backlog{min(w.N, tally.MaxBacklog), w.N > tally.MaxBacklog, max(0, s.Now().Sub(w.Oldest)).Seconds()}, nil
}

// Metrics are figures over time.
type Metrics struct {
	Since   time.Time `json:"since"`
	Until   time.Time `json:"until"`
	Step    int64     `json:"step_s" doc:"From the start of a bucket to that of the next one, in seconds."`
	Buckets []Bucket  `json:"buckets" nullable:"false"`
	Sum     Figures   `json:"sum" doc:"All of it. The percentiles are those of all attempts."`
	Now     Backlog   `json:"now"`
}

// A Bucket is the figures of a part of the time.
type Bucket struct {
	Start time.Time `json:"start"`
	Figures
}

type inMetrics struct {
	Tenant   string `path:"tenant"`
	Endpoint string `query:"endpoint" doc:"Only what concerns this endpoint."`
	Source   string `query:"source" doc:"Only requests to this source."`
	Buckets  int    `query:"buckets" minimum:"1" maximum:"300" default:"300" doc:"How many buckets there may be."`
	Between
}

// getMetrics answers with the figures of the tenant, an endpoint or a source:
// those of the last hour, if no time is given.
func (s *Server) getMetrics(ctx context.Context, in *inMetrics) (*out[Metrics], error) {
	since, until, err := s.figuresBetween(in.Between)
	if err != nil {
		return nil, err
	}
	endpoint, err := queryID(store.ParseID[store.EndpointID], "endpoint", in.Endpoint)
	if err != nil {
		return nil, err
	}
	source, err := queryID(store.ParseID[store.SourceID], "source", in.Source)
	if err != nil {
		return nil, err
	}
	owner := store.TallyOwner{Tenant: in.Tenant, Owner: store.OwnerID(endpoint)}
	atPortal := callOf(ctx).principal.role == store.RolePortal
	switch {
	case source != 0 && atPortal:
		return nil, newProblem(CodeForbidden, "requests to sources are not the portal's")
	case endpoint != 0 && source != 0:
		return nil, invalid("query.source", "does not go with endpoint")
	case endpoint != 0:
		_, err = s.Store.Endpoint(ctx, in.Tenant, endpoint)
	case source != 0:
		_, err = s.Store.Source(ctx, in.Tenant, source)
		owner.Owner = store.OwnerID(source)
	}
	if err != nil {
		return nil, err
	}
	step := tally.Step(since, until, s.Now(), in.Buckets)
	buckets, sum, err := s.Tallies.Read(ctx, owner, since, until, step)
	if err != nil {
		return nil, err
	}
	figuresOf := func(f *tally.Figures) Figures {
		o := figuresFrom(f)
		if atPortal { // it knows of no sources
			clear(o.Requests)
			clear(o.Refused)
		}
		return o
	}
	o := Metrics{Since: since, Until: until, Step: int64(step.Seconds()), Sum: figuresOf(sum)}
	o.Buckets = listOf(buckets, func(b tally.Bucket) Bucket { return Bucket{b.Start, figuresOf(&b.Figures)} })
	if source == 0 {
		if o.Now, err = s.backlog(ctx, in.Tenant, endpoint); err != nil {
			return nil, err
		}
	}
	return answerWith(o), nil
}

// figuresBetween returns between which whole minutes figures are asked for.
func (s *Server) figuresBetween(b Between) (since, until time.Time, err error) {
	since, until = b.Since.UTC().Truncate(time.Minute), b.Until.UTC().Truncate(time.Minute)
	if !until.Equal(b.Until) {
		until = until.Add(time.Minute)
	}
	if end := s.now().Truncate(time.Minute).Add(time.Minute); b.Until.IsZero() || until.After(end) {
		until = end
	}
	if b.Since.IsZero() {
		since = until.Add(-figuresSpan)
	}
	if oldest := s.now().Add(-tally.DaysKept).Truncate(24 * time.Hour); since.Before(oldest) {
		since = oldest
	}
	if !since.Before(until) {
		return since, until, invalid("query.until", "is not after since")
	}
	return since, until, nil
}

// An Overview is what somebody looks at first.
type Overview struct {
	Since      time.Time   `json:"since"`
	Until      time.Time   `json:"until"`
	Step       int64       `json:"step_s" doc:"From one value of a trend to the next, in seconds."`
	Deliveries Tile        `json:"deliveries_per_minute"`
	Success    Tile        `json:"success_rate" doc:"The share of attempts that delivered."`
	Latency    Tile        `json:"latency_p95_ms" doc:"How long attempts took."`
	Oldest     Tile        `json:"oldest_s" doc:"The age of the oldest delivery that waits, in seconds: now, and in each part of the time."`
	Now        Backlog     `json:"now"`
	Attention  []Attention `json:"attention" nullable:"false" doc:"What needs attention, the most urgent first."`
	More       bool        `json:"more" doc:"There is more that needs attention."`
}

// A Tile is a figure with its way to it.
type Tile struct {
	Value *float64   `json:"value" doc:"Null: there is none."`
	Trend []*float64 `json:"trend" nullable:"false" doc:"In each part of the time. Null: there was none."`
}

type inOverview struct {
	Tenant string `path:"tenant"`
	Between
}

func (s *Server) overview(ctx context.Context, in *inOverview) (*out[Overview], error) {
	since, until, err := s.figuresBetween(in.Between)
	if err != nil {
		return nil, err
	}
	o := Overview{Since: since, Until: until}
	step := tally.Step(since, until, s.Now(), overviewBars)
	buckets, sum, err := s.Tallies.Read(ctx, store.TallyOwner{Tenant: in.Tenant}, since, until, step)
	if err != nil {
		return nil, err
	}
	if o.Now, err = s.backlog(ctx, in.Tenant, 0); err != nil {
		return nil, err
	}
	o.Step = int64(step.Seconds())
	for i, b := range append(buckets, tally.Bucket{Figures: *sum}) {
		f := figuresFrom(&b.Figures)
		minutes := step.Minutes()
		if i == len(buckets) {
			minutes = until.Sub(since).Minutes()
		}
		values := [4]*float64{nil, f.Success, nil, nil}
		if b.Made() > 0 {
			rate := float64(b.Attempts[store.Delivered]) / minutes
			values[0] = &rate
		}
		if f.Latency != nil {
			values[2] = &f.Latency.P95
		}
		if b.Backlog > 0 {
			values[3] = &f.Oldest
		}
		for t, tile := range []*Tile{&o.Deliveries, &o.Success, &o.Latency, &o.Oldest} {
			if i == len(buckets) {
				tile.Value = values[t]
			} else {
				tile.Trend = append(tile.Trend, values[t])
			}
		}
	}
	o.Oldest.Value = &o.Now.Oldest
	if o.Attention, err = s.attention(ctx, in.Tenant); err != nil {
		return nil, err
	}
	if len(o.Attention) > maxAttention {
		o.Attention, o.More = slices.Clip(o.Attention[:maxAttention]), true
	}
	return answerWith(o), nil
}
