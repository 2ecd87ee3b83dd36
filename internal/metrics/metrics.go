// Package metrics counts what a gateway does and shows it to Prometheus. It
// names no tenant and no endpoint: there may be any number of them.
//
// It leaves to package gateway when something is counted and where the
// figures are served. docs/metrics.md is the list of them.
package metrics

import (
	"context"
	"net/http"
	"runtime"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/sealhook/sealhook/internal/store"
)

// Metrics are the figures of one process. Goroutines may share them.
type Metrics struct {
	registry *prometheus.Registry

	accepted   *prometheus.CounterVec
	acceptTime prometheus.Histogram
	inbound    *prometheus.CounterVec
	attempts   *prometheus.CounterVec
	attempt    *prometheus.HistogramVec
	delivery   prometheus.Histogram
	disabled   *prometheus.CounterVec
	jobRows    *prometheus.CounterVec
	deleted    *prometheus.CounterVec
	commit     prometheus.Histogram
	writes     prometheus.Histogram
}

// The bounds of the histograms.
var (
	fast  = prometheus.ExponentialBuckets(0.0005, 2, 14)                              // seconds, to 4 s
	slow  = []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 20, 30}       // seconds of an attempt
	whole = []float64{.01, .05, .1, .5, 1, 5, 30, 300, 1800, 7200, 21600, 86400, 3e5} // seconds, retries and all
	batch = prometheus.ExponentialBuckets(1, 2, 9)                                    // to 256
)

// A Load is what the deliveries of a process take up.
type Load struct {
	Fast, Slow int           // attempts under way, to endpoints that are well and to those that are slow or failing
	Held       int           // deliveries in memory
	Open       int           // breakers that are open
	Behind     time.Duration // that deliveries wait for room in memory
}

// New returns metrics of a program of that version. queue reads what is still
// to be delivered, and load what the process is at, each time that somebody looks.
func New(version string, queue func(context.Context) (store.Queue, error), load func() Load) *Metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sealhook_" + name, Help: help}, labels)
	}
	histogram := func(name, help string, bounds []float64) prometheus.HistogramOpts {
		return prometheus.HistogramOpts{Name: "sealhook_" + name, Help: help, Buckets: bounds}
	}
	m := &Metrics{
		registry:   prometheus.NewRegistry(),
		accepted:   counter("events_accepted_total", "Events that are on disk, and duplicates of them.", "origin", "duplicate"),
		acceptTime: prometheus.NewHistogram(histogram("accept_duration_seconds", "From a decoded event to its being on disk.", fast)),
		inbound:    counter("inbound_requests_total", "Requests to sources.", "scheme", "verdict", "reason"),
		attempts:   counter("attempts_total", "Attempts to deliver: the state that followed, and why one failed.", "outcome", "cause"),
		attempt:    prometheus.NewHistogramVec(histogram("attempt_duration_seconds", "One HTTP exchange.", slow), []string{"outcome"}),
		delivery:   prometheus.NewHistogram(histogram("delivery_time_seconds", "From acceptance to the 2xx of the receiver.", whole)),
		disabled:   counter("endpoints_disabled_total", "Endpoints that were disabled, but not by hand.", "reason"),
		jobRows:    counter("job_rows_total", "Rows that jobs have gone through.", "kind", "result"),
		deleted:    counter("deleted_rows_total", "Rows that were deleted because they were old.", "kind"),
		commit:     prometheus.NewHistogram(histogram("store_commit_duration_seconds", "One transaction with its fsync.", fast)),
		writes:     prometheus.NewHistogram(histogram("store_commit_writes", "Writes that shared one transaction.", batch)),
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "sealhook_build_info", Help: "Always 1."}, []string{"version", "go_version"})
	build.WithLabelValues(version, runtime.Version()).Set(1)
	m.registry.MustRegister(
		m.accepted, m.acceptTime, m.inbound, m.attempts, m.attempt, m.delivery, m.disabled, m.jobRows, m.deleted, m.commit, m.writes,
		build, &queued{queue}, &loaded{load},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	return m
}

// Handler serves the figures in the formats that Prometheus reads.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: maxScrapes})
}

// maxScrapes is how many may look at once: each reads the store.
const maxScrapes = 2

// Accepted counts events that were accepted together, in that time.
func (m *Metrics) Accepted(batch []*store.Acceptance, took time.Duration) {
	for _, a := range batch {
		origin, duplicate := "api", "false"
		if a.Event.Source != 0 {
			origin = "source"
		}
		if a.Duplicate {
			duplicate = "true"
		}
		m.accepted.WithLabelValues(origin, duplicate).Inc()
	}
	m.acceptTime.Observe(took.Seconds())
}

// Inbound counts a request to a source of that scheme: see package receive.
func (m *Metrics) Inbound(scheme, verdict, reason string) {
	m.inbound.WithLabelValues(scheme, verdict, reason).Inc()
}

// Attempt counts a recorded attempt, unless it is that of a test: those say
// nothing about how well things go.
func (m *Metrics) Attempt(e *store.Event, _ *store.Delivery, c *store.Completion) {
	if e.Test {
		return
	}
	outcome := c.State.String()
	m.attempts.WithLabelValues(outcome, c.Attempt.Cause).Inc()
	m.attempt.WithLabelValues(outcome).Observe(c.Attempt.Duration.Seconds())
	if c.State == store.Delivered {
		m.delivery.Observe(c.Attempt.Started.Add(c.Attempt.Duration).Sub(e.At).Seconds())
	}
}

// Disabled counts an endpoint that was disabled for that reason: see package deliver.
func (m *Metrics) Disabled(reason string) { m.disabled.WithLabelValues(reason).Inc() }

// JobStep counts the rows of a step of a job.
func (m *Metrics) JobStep(kind store.JobKind, done, skipped int64) {
	m.jobRows.WithLabelValues(string(kind), "done").Add(float64(done))
	m.jobRows.WithLabelValues(string(kind), "skipped").Add(float64(skipped))
}

// Deleted counts old rows.
func (m *Metrics) Deleted(kind store.Kept, rows int) {
	m.deleted.WithLabelValues(string(kind)).Add(float64(rows))
}

// Commit counts a transaction of so many writes.
func (m *Metrics) Commit(writes int, took time.Duration) {
	m.writes.Observe(float64(writes))
	m.commit.Observe(took.Seconds())
}

// queued shows what is still to be delivered, read when somebody looks.
type queued struct {
	read func(context.Context) (store.Queue, error)
}

var (
	queueDepth  = prometheus.NewDesc("sealhook_queue_depth", "Deliveries that are pending, or leased to a process.", []string{"state"}, nil)
	queueOldest = prometheus.NewDesc("sealhook_queue_oldest_seconds", "The age of the oldest of them; 0: there is none.", []string{"state"}, nil)
)

// queueTimeout is how long reading the queue may take.
const queueTimeout = 5 * time.Second

// Describe implements [prometheus.Collector].
func (*queued) Describe(ch chan<- *prometheus.Desc) {
	ch <- queueDepth
	ch <- queueOldest
}

// Collect implements [prometheus.Collector].
func (q *queued) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), queueTimeout)
	defer cancel()
	queue, err := q.read(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(queueDepth, err)
		return
	}
	for _, x := range []struct {
		state store.State
		store.Waiting
	}{{store.Pending, queue.Pending}, {store.Leased, queue.Leased}} {
		age := 0.0
		if x.N > 0 {
			age = max(0, time.Since(x.Oldest).Seconds())
		}
		ch <- prometheus.MustNewConstMetric(queueDepth, prometheus.GaugeValue, float64(x.N), x.state.String())
		ch <- prometheus.MustNewConstMetric(queueOldest, prometheus.GaugeValue, age, x.state.String())
	}
}

// HeldUp shows what keeps a database from clearing away what the queue leaves
// behind, where read says that there is such a thing.
func (m *Metrics) HeldUp(read func(ctx context.Context) (oldest time.Duration, dead int64, ok bool, err error)) {
	m.registry.MustRegister(heldUp(read))
}

type heldUp func(ctx context.Context) (oldest time.Duration, dead int64, ok bool, err error)

var (
	oldestTransaction = prometheus.NewDesc("sealhook_postgres_oldest_transaction_seconds", "The age of the oldest open transaction in the database.", nil, nil)
	deadRows          = prometheus.NewDesc("sealhook_postgres_dead_rows", "Rows of deliveries that are still to be cleared away.", nil, nil)
)

// Describe implements [prometheus.Collector].
func (heldUp) Describe(ch chan<- *prometheus.Desc) {
	ch <- oldestTransaction
	ch <- deadRows
}

// Collect implements [prometheus.Collector].
func (read heldUp) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), queueTimeout)
	defer cancel()
	oldest, dead, ok, err := read(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(oldestTransaction, err)
	} else if ok {
		ch <- prometheus.MustNewConstMetric(oldestTransaction, prometheus.GaugeValue, oldest.Seconds())
		ch <- prometheus.MustNewConstMetric(deadRows, prometheus.GaugeValue, float64(dead))
	}
}

// loaded shows what the process is at, read when somebody looks.
type loaded struct{ read func() Load }

var (
	attemptsNow  = prometheus.NewDesc("sealhook_attempts_under_way", "Attempts under way, to endpoints that are well (fast), and to those that are slow or failing.", []string{"lane"}, nil)
	heldNow      = prometheus.NewDesc("sealhook_deliveries_in_memory", "Deliveries that are under way, being recorded, or next.", nil, nil)
	behindNow    = prometheus.NewDesc("sealhook_behind_seconds", "For how long deliveries wait whose endpoints could take them.", nil, nil)
	breakersOpen = prometheus.NewDesc("sealhook_breakers_open", "Endpoints that fail, and are only probed.", nil, nil)
)

// Describe implements [prometheus.Collector].
func (*loaded) Describe(ch chan<- *prometheus.Desc) {
	ch <- attemptsNow
	ch <- heldNow
	ch <- behindNow
	ch <- breakersOpen
}

// Collect implements [prometheus.Collector].
func (l *loaded) Collect(ch chan<- prometheus.Metric) {
	load := l.read()
	ch <- prometheus.MustNewConstMetric(attemptsNow, prometheus.GaugeValue, float64(load.Fast), "fast")
	ch <- prometheus.MustNewConstMetric(attemptsNow, prometheus.GaugeValue, float64(load.Slow), "slow")
	ch <- prometheus.MustNewConstMetric(heldNow, prometheus.GaugeValue, float64(load.Held))
	ch <- prometheus.MustNewConstMetric(behindNow, prometheus.GaugeValue, load.Behind.Seconds())
	ch <- prometheus.MustNewConstMetric(breakersOpen, prometheus.GaugeValue, float64(load.Open))
}
