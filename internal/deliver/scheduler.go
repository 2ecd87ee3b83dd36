package deliver

import (
	"container/list"
	"fmt"
	"slices"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of what a scheduler holds and lets happen at the same time.
const (
	maxFast       = 1024             // attempts under way in the fast lane
	maxSlowStarts = 512              // attempts under way in the slow lane from which on none starts there
	maxSlow       = 1024             // and with those that became slow on their way
	tenantShare   = 2                // a tenant has at most this part of the starts of a lane
	turnSize      = 64 << 10         // bytes of payload that an endpoint sends in one turn
	patience      = time.Second      // an attempt that takes longer is slow
	failingAfter  = 3                // deliveries in a row that fail make an endpoint failing
	maxHeld       = 16384            // deliveries in memory, sent or waiting
	maxHeldBytes  = 64 << 20         // of their payloads
	claimShare    = 2                // claims leave off at this part of both, so that there is room for what is accepted
	maxWaitingPer = 1024             // deliveries of one endpoint waiting in memory
	waitingShare  = 8                // one endpoint's waiting ones take this part of the room that is left, at most
	horizon       = 10 * time.Second // an endpoint holds what it is likely to get to in this time
	drainsSoon    = time.Second      // in which an endpoint gets to all that waits for it in memory, if acceptances wait for room there
	claimBatch    = 128              // deliveries claimed at once
	claimQueues   = 16               // of so many endpoints
	forgetAfter   = time.Minute      // an endpoint with nothing to do is forgotten
)

// A scheduler decides which delivery is attempted next, and what is kept in
// memory for it. It does no I/O, has no goroutines and takes the time from its
// caller, who guards it.
//
// Each endpoint has a queue, which is in one of two lanes: the fast one, or
// the slow one if the endpoint is slow or failing. In a lane, tenants take
// turns, and so do the endpoints of each tenant. What holds at any time:
//
//   - At most maxFast attempts are under way in the fast lane and maxSlow in
//     the slow one. None starts in the slow lane from maxSlowStarts on. A
//     tenant starts none in a lane where it has its share.
//   - A queue has at most as many attempts under way as its concurrency says,
//     none starts before its pace and breaker allow and the time is over for
//     which it asked for nothing, and one alone while the breaker is open.
//   - A queue is in the turn of its lane if, and only if, it has a delivery
//     that may start now; if a time is what it waits for, it is in timed.
//   - At most maxHeld deliveries are in memory, with payloads of at most
//     maxHeldBytes and one payload more. What is not in memory is in the store,
//     and then the queue knows since when or from when on: it is in due as soon
//     as there is room for it.
//   - What a queue has no use for soon goes back to the store.
//   - What the store has for a queue, and is due, has room before what is
//     accepted.
//   - The queue of an endpoint that one replica alone delivers to takes nothing
//     in unless this one holds the endpoint.
type scheduler struct {
	queues     map[store.EndpointID]*queue
	fast, slow *lane
	timed      agenda // queues with a delivery that may start later
	due        agenda // queues with deliveries in the store, and room for them
	budget     budget
	held       int // deliveries in memory, or promised room
	heldBytes  int
}

// A lane is where the attempts of some endpoints get their slots.
type lane struct {
	starts  int // attempts under way from which on none starts
	most    int // attempts under way
	active  int
	tenants map[string]*tenant
	turn    *list.List // of *tenant: those with a ready queue, and below their share
}

// A tenant is its part of a lane.
type tenant struct {
	name    string
	active  int
	credit  int
	turn    *list.List // of *queue: those that are ready
	element *list.Element
}

// A queue is one endpoint's.
type queue struct {
	endpoint store.EndpointID
	tenant   string
	as       *store.Endpoint // as of when it was last looked at; nil: never
	waiting  []job
	waiters  []*waiter
	promised int // room that was promised: to an acceptance, or a claim
	active   int

	concurrency concurrency
	pace        *pace // nil: no rate limit
	breaker     breaker
	quiet       time.Time     // until then it asked for nothing; zero: it did not
	duration    time.Duration // of its attempts, the latest ones counting most
	late        int           // of its attempts under way that are slow

	lane      *lane
	element   *list.Element // in its tenant's turn
	credit    int
	storeDue  time.Time // when the store has something for it; zero: not that it is known
	claiming  bool
	single    bool      // one replica alone delivers to the endpoint
	held      bool      // this one
	elsewhere time.Time // another one holds it, and is not asked again before
	timed     entry
	due       entry
	dueSince  time.Time // since when, or from when on, it waits there
	used      time.Time
}

// A job is one delivery that is to be sent.
type job struct {
	event    *store.Event // nil if it is still to be read
	delivery store.Delivery
	size     int // what it counts for in heldBytes
	probe    bool
	late     bool
}

func (j *job) retry() bool { return j.delivery.Attempts > j.delivery.Base }

// retries reports whether q's next attempt is a retry that is no probe.
func (q *queue) retries() bool { return q.waiting[0].retry() && !q.breaker.open() }

func newScheduler() *scheduler {
	newLane := func(starts, most int) *lane {
		return &lane{starts: starts, most: most, tenants: make(map[string]*tenant), turn: list.New()}
	}
	return &scheduler{
		queues: make(map[store.EndpointID]*queue),
		fast:   newLane(maxFast, maxFast),
		slow:   newLane(maxSlowStarts, maxSlow),
		timed:  agenda{of: func(q *queue) *entry { return &q.timed }},
		due:    agenda{of: func(q *queue) *entry { return &q.due }},
	}
}

// queue returns the endpoint's queue. as is the endpoint as it is now, nil if
// that is not known.
func (s *scheduler) queue(id store.EndpointID, tenant string, as *store.Endpoint, now time.Time) *queue {
	q := s.queues[id]
	if q == nil {
		q = &queue{endpoint: id, tenant: tenant, lane: s.fast}
		q.concurrency.set(0)
		s.queues[id] = q
	}
	q.used = now
	if as != nil && as != q.as {
		q.configure(as, now)
	}
	return q
}

// configure takes over the endpoint as it is now. One that was changed may be
// mended, and is probed at once.
func (q *queue) configure(as *store.Endpoint, now time.Time) {
	if q.as != nil && !q.as.Updated.Equal(as.Updated) {
		q.breaker.hurry(now)
		q.quiet = time.Time{}
	}
	q.as = as
	q.single = as.Settings.Order != "" || as.Settings.RateLimit != nil || as.Settings.Concurrency > 0
	q.concurrency.set(as.Settings.Concurrency)
	switch limit := as.Settings.RateLimit; {
	case limit == nil:
		q.pace = nil
	case q.pace == nil || q.pace.limit != *limit:
		q.pace = newPace(*limit)
	}
}

// reserve promises room for a payload of size bytes that is being accepted. It
// reports false if there is none.
func (s *scheduler) reserve(q *queue, size int, now time.Time) bool {
	if s.held >= maxHeld || s.heldBytes+size > maxHeldBytes || q.single && !q.held || q.behind(now) || s.room(q, now) == 0 {
		return false
	}
	q.promised++
	s.held++
	s.heldBytes += size
	return true
}

// behind reports whether the store has something for q that is due and not being
// claimed: that has the room before what is accepted now. While it is being
// claimed it has its room, and the rest is for both.
func (q *queue) behind(now time.Time) bool {
	return !q.claiming && !q.storeDue.IsZero() && !q.storeDue.After(now)
}

// A waiter is an acceptance that waits for room.
type waiter struct {
	size    int
	granted chan struct{} // closed when room is promised
}

// await puts an acceptance that found no room in the line for it, or returns
// nil where that would not be made soon.
func (s *scheduler) await(q *queue, size int, now time.Time) *waiter {
	fast := q.duration > 0 && time.Duration(len(q.waiting)+q.promised)*q.duration/time.Duration(q.concurrency.limit) < drainsSoon
	if !fast || q.lane != s.fast || q.slow() || q.single || q.quiet.After(now) || q.breaker.open() || q.breaker.recovering() {
		return nil
	}
	w := &waiter{size, make(chan struct{})}
	q.waiters = append(q.waiters, w)
	return w
}

// grant promises room to those who wait for it, in their order, as far as there is some.
func (s *scheduler) grant(q *queue, now time.Time) {
	for len(q.waiters) > 0 && s.reserve(q, q.waiters[0].size, now) {
		close(q.waiters[0].granted)
		q.waiters = slices.Delete(q.waiters, 0, 1)
	}
}

// giveUp takes a waiter out of the line. It reports false if that one has room.
func (q *queue) giveUp(w *waiter) bool {
	i := slices.Index(q.waiters, w)
	if i >= 0 {
		q.waiters = slices.Delete(q.waiters, i, i+1)
	}
	return i >= 0
}

// unreserve takes the promise back.
func (s *scheduler) unreserve(q *queue, size int, now time.Time) {
	q.promised--
	s.release(size)
	s.settle(q, now)
}

// push adds a job that reserve or claims promised room.
func (s *scheduler) push(q *queue, j job) {
	q.promised--
	q.waiting = append(q.waiting, j)
}

// dueAt says that the store has something for q that is due at that time.
func (s *scheduler) dueAt(q *queue, at time.Time) {
	if q.storeDue.IsZero() || at.Before(q.storeDue) {
		q.storeDue = at
	}
}

// claims returns what is to be claimed now, with the size of the payloads that
// there is room for. It promises all of it room.
func (s *scheduler) claims(now time.Time) (shares []store.Share, size int) {
	if s.full() {
		return nil, 0
	}
	var due []*queue
	for len(due) < claimQueues {
		q, ok := s.due.pop(now)
		if !ok {
			break
		}
		due = append(due, q)
	}
	for _, q := range due {
		n := min(s.room(q, now), claimBatch/len(due))
		if n == 0 { // there was more when it was put there
			s.settle(q, now)
			continue
		}
		shares = append(shares, store.Share{Tenant: q.tenant, Endpoint: q.endpoint, N: n})
		q.storeDue, q.claiming = time.Time{}, true
		q.promised += n
		s.held += n
		s.grant(q, now)
	}
	return shares, maxHeldBytes/claimShare - s.heldBytes
}

// behind returns for how long a queue waits to be claimed for that could send
// more. What waits for its endpoint, such as one that fails, does not count.
func (s *scheduler) behind(now time.Time) time.Duration {
	longest := time.Duration(0)
	for _, e := range s.due.entries {
		longest = max(longest, now.Sub(later(e.at, e.q.dueSince)))
	}
	return longest
}

// full reports whether there is no room for what could be claimed.
func (s *scheduler) full() bool {
	return s.held >= maxHeld/claimShare || s.heldBytes >= maxHeldBytes/claimShare
}

// claimed takes over what was claimed of a share.
func (s *scheduler) claimed(share store.Share, deliveries []store.Delivery, now time.Time) {
	q := s.queues[share.Endpoint]
	q.claiming = false
	for _, d := range deliveries {
		s.heldBytes += d.Size
		s.push(q, job{delivery: d, size: d.Size})
	}
	missing := share.N - len(deliveries)
	q.promised -= missing
	s.held -= missing
	s.settle(q, now)
}

// wake looks again at the queues whose time has come.
func (s *scheduler) wake(now time.Time) {
	for q, ok := s.timed.pop(now); ok; q, ok = s.timed.pop(now) {
		s.settle(q, now)
	}
}

// next takes the next job in turn. It reports false if there is none that may
// start.
func (s *scheduler) next(now time.Time) (*queue, job, bool) {
	var q *queue
	for {
		if q = s.fast.next(); q == nil {
			q = s.slow.next()
		}
		if q == nil {
			return nil, job{}, false
		}
		if !q.retries() || s.budget.at(now).IsZero() {
			break
		}
		s.settle(q, now) // another one took the last of the budget
	}
	j := q.waiting[0]
	q.waiting[0] = job{} // let go of the payload
	q.waiting = q.waiting[1:]
	j.probe = q.breaker.open()
	if !j.probe {
		s.budget.start(j.retry(), now)
	}
	q.breaker.start(now)
	if q.pace != nil {
		q.pace.start(now)
	}
	q.active++
	q.lane.count(q, 1)
	s.settle(q, now)
	return q, j, true
}

// late says that an attempt under way is slow.
func (s *scheduler) late(q *queue, j *job, now time.Time) {
	j.late = true
	q.late++
	s.settle(q, now)
}

// An ending is how an attempt ended.
type ending struct {
	made     bool // otherwise nothing is known of the endpoint
	ok       bool
	started  time.Time
	duration time.Duration
	quiet    time.Time // until when the endpoint asked for nothing more; zero: it did not
}

// done takes the end of a job that next returned. What it returns goes back to
// the store.
func (s *scheduler) done(q *queue, j *job, end ending, now time.Time) []job {
	full := q.active >= q.concurrency.limit
	q.active--
	q.lane.count(q, -1)
	if j.late {
		q.late--
	}
	if end.made {
		q.duration += (end.duration - q.duration) / 5
		q.quiet = later(q.quiet, end.quiet)
		if !j.probe {
			s.budget.ended(!end.ok, now)
		}
	}
	switch {
	case end.made && end.ok:
		q.breaker.succeeded(now)
		if end.duration < patience {
			q.concurrency.succeeded(full)
		}
	case end.made:
		q.breaker.failed(j.delivery.ID, j.probe, end.started, now)
		q.concurrency.failed(end.started, now)
	case j.probe:
		q.breaker.missed()
	}
	q.used = now
	back := s.shed(q, now)
	s.settle(q, now)
	return back
}

// recorded gives up the room of a delivery that is done and in the store, which
// has something more for its endpoint at due; zero: not that it is known.
func (s *scheduler) recorded(q *queue, size int, due, now time.Time) {
	s.release(size)
	q = s.queue(q.endpoint, q.tenant, nil, now) // it may have been forgotten meanwhile
	if !due.IsZero() {
		s.dueAt(q, due)
	}
	s.settle(q, now)
}

// shed takes out what q has no use for soon.
func (s *scheduler) shed(q *queue, now time.Time) []job {
	keep := s.mayHold(q, now)
	if q.single && !q.held { // its settings were changed
		keep = 0
	}
	if len(q.waiting) <= 2*keep { // it may have been promised a little more
		return nil
	}
	back := slices.Clone(q.waiting[keep:])
	clear(q.waiting[keep:])
	q.waiting = q.waiting[:keep]
	for _, j := range back {
		s.release(j.size)
	}
	return back
}

// takeBack takes out all that waits.
func (s *scheduler) takeBack() (back []job) {
	for _, q := range s.queues {
		for _, j := range q.waiting {
			back = append(back, j)
			s.release(j.size)
		}
		q.waiting = nil
	}
	return back
}

// letGoAll notes that no endpoint is held any more.
func (s *scheduler) letGoAll() {
	for _, q := range s.queues {
		q.held = false
	}
}

// claimable reports whether what the store has for q now can be claimed soon.
func (s *scheduler) claimable(q *queue, now time.Time) bool {
	at, ok := s.claimAt(q, now)
	return ok && !at.After(now) && !s.full()
}

// release gives up the room of one delivery, of size bytes.
func (s *scheduler) release(size int) {
	s.held--
	s.heldBytes -= size
}

// room is how many deliveries more q may hold.
func (s *scheduler) room(q *queue, now time.Time) int {
	return max(0, s.mayHold(q, now)-len(q.waiting)-q.promised)
}

// mayHold is how many deliveries of q may wait in memory: what it is likely to
// get to soon. The less room is left in all, the less it gets: something stays
// for those that have nothing in memory yet.
func (s *scheduler) mayHold(q *queue, now time.Time) int {
	if q.breaker.open() {
		if q.breaker.probing || now.Before(q.breaker.probeAt) {
			return 0
		}
		return 1
	}
	if q.quiet.Sub(now) > horizon {
		return 0
	}
	n := min(maxWaitingPer, (maxHeld-s.held)/waitingShare+1)
	if q.pace != nil {
		n = min(n, q.pace.within(now, horizon))
	}
	if q.duration > 0 {
		n = min(n, max(1, q.concurrency.limit*int(horizon/q.duration)))
	}
	return n
}

// settle puts q where it belongs after something of it has changed.
func (s *scheduler) settle(q *queue, now time.Time) {
	q.breaker.pass(now)
	s.chooseLane(q)

	at, ok := s.startAt(q, now)
	switch {
	case !ok:
		q.lane.leave(q)
		s.timed.remove(q)
	case at.After(now):
		q.lane.leave(q)
		s.timed.set(q, at)
	default:
		s.timed.remove(q)
		q.lane.enter(q)
	}

	s.grant(q, now)

	at, ok = s.claimAt(q, now)
	if ok {
		if q.due.index == 0 {
			q.dueSince = now
		}
		s.due.set(q, at)
	} else {
		s.due.remove(q)
	}
}

// startAt is when the next delivery of q may start, as far as that is up to q.
// It reports false if that depends on something other than time.
func (s *scheduler) startAt(q *queue, now time.Time) (at time.Time, ok bool) {
	if len(q.waiting) == 0 || q.active >= q.concurrency.limit {
		return at, false
	}
	if at, ok = q.breaker.at(); !ok {
		return at, false
	}
	at = later(at, q.quiet)
	if q.pace != nil {
		at = later(at, q.pace.at())
	}
	if q.retries() {
		at = later(at, s.budget.at(now))
	}
	return at, true
}

// claimAt is when q is to be claimed for. It reports false if that depends on
// something other than time.
func (s *scheduler) claimAt(q *queue, now time.Time) (at time.Time, ok bool) {
	if q.storeDue.IsZero() || q.claiming {
		return at, false
	}
	at = q.storeDue
	if q.breaker.open() {
		if q.breaker.probing {
			return at, false
		}
		at = later(at, q.breaker.probeAt)
	}
	if q.single && !q.held {
		at = later(at, q.elsewhere)
	}
	at = later(at, q.quiet.Add(-horizon))
	if q.pace != nil {
		at = later(at, q.pace.at().Add(-horizon))
	}
	if at.After(now) {
		return at, len(q.waiting)+q.promised == 0 || q.storeDue.After(now)
	}
	held := len(q.waiting) + q.promised
	return at, held == 0 || 2*held <= s.mayHold(q, now)
}

// slow reports whether q belongs in the slow lane.
func (q *queue) slow() bool {
	return q.late > 0 || q.duration > patience || q.breaker.failures >= failingAfter || q.breaker.pause > 0
}

// chooseLane moves q, with its attempts under way, as far as there is room.
func (s *scheduler) chooseLane(q *queue) {
	to := s.fast
	if q.slow() {
		to = s.slow
	}
	if q.lane == to || to.active+q.active > to.most {
		return
	}
	q.lane.leave(q)
	q.lane.count(q, -q.active)
	q.lane = to
	q.lane.count(q, q.active)
}

// forget drops the queues that have nothing to do and nothing to remember, and
// returns those of their endpoints that were held.
func (s *scheduler) forget(now time.Time) (held []int64) {
	for id, q := range s.queues {
		q.breaker.pass(now)
		busy := len(q.waiting)+len(q.waiters)+q.promised+q.active > 0 || q.claiming || !q.storeDue.IsZero()
		if !busy && q.breaker.pause == 0 && (q.pace == nil || q.pace.next.Before(now)) && !q.quiet.After(now) && now.Sub(q.used) >= forgetAfter {
			delete(s.queues, id)
			if q.held {
				held = append(held, int64(id))
			}
		}
	}
	return held
}

// next returns the queue whose turn it is, or nil if none may start. Turns are
// by deficit round robin: a payload that is longer than turnSize waits for
// more than one.
func (l *lane) next() *queue {
	if l.active >= l.starts {
		return nil
	}
	for {
		front := l.turn.Front()
		if front == nil {
			return nil
		}
		t := front.Value.(*tenant)
		q := t.turn.Front().Value.(*queue)
		cost := 1 + q.waiting[0].size/turnSize
		if q.credit++; q.credit < cost {
			t.turn.MoveToBack(q.element)
			continue
		}
		if t.credit++; t.credit < cost {
			q.credit-- // it keeps its turn among the tenant's
			l.turn.MoveToBack(front)
			continue
		}
		q.credit -= cost
		t.credit -= cost
		t.turn.MoveToBack(q.element)
		l.turn.MoveToBack(front)
		return q
	}
}

// enter puts q in turn.
func (l *lane) enter(q *queue) {
	if q.element != nil {
		return
	}
	t := l.tenant(q.tenant)
	q.element = t.turn.PushBack(q)
	l.place(t)
}

// leave takes q out of the turn.
func (l *lane) leave(q *queue) {
	if q.element == nil {
		return
	}
	t := l.tenant(q.tenant)
	t.turn.Remove(q.element)
	q.element, q.credit = nil, 0
	l.place(t)
}

// count counts n attempts more, or fewer, of q.
func (l *lane) count(q *queue, n int) {
	if n == 0 {
		return
	}
	t := l.tenant(q.tenant)
	l.active += n
	t.active += n
	l.place(t)
}

// place puts t in turn if it may start something, and takes it out if not.
func (l *lane) place(t *tenant) {
	switch in := t.turn.Len() > 0 && t.active < l.starts/tenantShare; {
	case in && t.element == nil:
		t.element = l.turn.PushBack(t)
	case !in && t.element != nil:
		l.turn.Remove(t.element)
		t.element, t.credit = nil, 0
	}
	if t.turn.Len() == 0 && t.active == 0 {
		delete(l.tenants, t.name)
	}
}

func (l *lane) tenant(name string) *tenant {
	t := l.tenants[name]
	if t == nil {
		t = &tenant{name: name, turn: list.New()}
		l.tenants[name] = t
	}
	return t
}

// waiting says why the endpoint's deliveries wait longer than for their turn.
// It is empty if they do not.
func (s *scheduler) waiting(endpoint store.EndpointID, now time.Time) string {
	q := s.queues[endpoint]
	if q == nil {
		return ""
	}
	q.breaker.pass(now)
	switch {
	case q.elsewhere.After(now):
		return "another replica delivers to the endpoint"
	case q.quiet.After(now):
		return "the endpoint asked for nothing until " + q.quiet.UTC().Format(time.RFC3339)
	case q.breaker.open() && q.breaker.probing:
		return "the endpoint fails, and is being probed"
	case q.breaker.open():
		return "the endpoint fails, and is probed at " + later(q.breaker.probeAt, now).UTC().Format(time.RFC3339)
	case q.breaker.recovering():
		return "the endpoint recovers, and gets more from second to second"
	case q.pace != nil && q.pace.at().After(now):
		return fmt.Sprintf("the endpoint's rate limit is %d a %s", q.pace.limit.Count, q.pace.limit.Per)
	}
	return ""
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
