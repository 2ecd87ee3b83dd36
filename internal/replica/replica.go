// Package replica makes a process one of several that share a store: it joins
// them, shows them that it is alive, takes dead ones out, and carries hints
// between them.
//
// It leaves to package store what becomes of a dead one's work, and to package
// deliver what is done about a hint. Nothing depends on a hint: who gets none
// finds out by looking.
package replica

import (
	"context"
	"errors"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of a replica.
const (
	Lease     = 10 * time.Second // without a sign of life, after which others take it for dead
	margin    = time.Second      // by which it takes itself for dead before they do
	beatEvery = 500 * time.Millisecond
	tellEvery = 100 * time.Millisecond // hints that come in this time go out together
	maxTexts  = 64                     // that wait to be told
)

// ErrReplaced means that another process has joined under the same name.
var ErrReplaced = errors.New("another process runs under this replica's name")

// A Member is this process among the replicas. Its fields are set before Start.
type Member struct {
	Store store.Store
	Name  string // stays the same from one start to the next, so that a restart finds its own work; no other process has it
	// Alone says that no other process can open the store. Then there is nobody
	// to show anything, and it is a replica as long as it runs.
	Alone bool
	Log   *slog.Logger

	// OnWork is called when something may be due that nobody has said here: for
	// these endpoints, or for any if there are none.
	OnWork func(endpoints ...store.EndpointID)
	// OnLoss is called when others took this process for dead, and it has joined
	// again under a new number.
	OnLoss func()
	// OnText, if it is set, is called with what other replicas Say, and with an
	// empty text where something of it may be lost.
	OnText func(text string)
	// OnReplaced is called, once, when it is a replica no more. See ErrReplaced.
	OnReplaced func(error)

	term    atomic.Pointer[term]
	since   time.Time    // it has shown itself without a break; the beats alone use it
	away    bool         // it cannot show itself; the same
	others  atomic.Int64 // as of the last beat
	cancel  context.CancelFunc
	running sync.WaitGroup

	mu    sync.Mutex // guards the fields below
	hints map[store.EndpointID]bool
	any   bool // a hint about no endpoint in particular
	texts []string
	told  chan struct{}
}

// A term is for how long the process is a replica under one number.
type term struct {
	owner store.OwnerNo
	until time.Time // by this process's own clock; zero: as long as it runs
}

func (t *term) over() bool { return !t.until.IsZero() && !time.Now().Before(t.until) }

// Start joins the replicas. What a process before it left under its name is
// due at once.
func (m *Member) Start(ctx context.Context) error {
	ctx, m.cancel = context.WithCancel(context.WithoutCancel(ctx))
	m.hints, m.told = make(map[store.EndpointID]bool), make(chan struct{}, 1)
	if err := m.join(ctx); err != nil {
		return err
	}
	if m.Alone {
		return nil
	}
	m.running.Go(func() { m.beats(ctx) })
	m.running.Go(func() { m.Store.Hear(ctx, m.hear) })
	m.running.Go(func() { m.tell(ctx) })
	return nil
}

// Stop leaves the replicas. The caller no longer uses what was leased to them.
func (m *Member) Stop(ctx context.Context) error {
	m.cancel()
	m.running.Wait()
	t := m.term.Swap(nil)
	if t == nil {
		return nil
	}
	return m.Store.Leave(context.WithoutCancel(ctx), t.owner, m.Store.Now())
}

// Owner is the number under which this process may lease deliveries and send
// them, and zero as long as it may not: others may have taken them over.
func (m *Member) Owner() store.OwnerNo {
	t := m.term.Load()
	if t == nil || t.over() {
		return 0
	}
	return t.owner
}

// join joins under a new number.
func (m *Member) join(ctx context.Context) error {
	owner := store.OwnerNo(store.RandomID[store.TokenID]())
	before, now := time.Now(), m.Store.Now()
	ended, err := m.Store.Join(ctx, store.Replica{Name: m.Name, Owner: owner, Until: now.Add(Lease)}, now)
	if err != nil {
		return err
	}
	if ended > 0 {
		m.Log.Info("recovered deliveries of an earlier process", "count", ended)
	}
	m.since = before
	m.begin(owner, before)
	return nil
}

// begin begins a term, or makes it longer.
func (m *Member) begin(owner store.OwnerNo, shown time.Time) {
	t := &term{owner: owner}
	if !m.Alone {
		t.until = shown.Add(Lease - margin)
	}
	m.term.Store(t)
}

// beats shows the others that this process is alive, and takes out those that are not.
func (m *Member) beats(ctx context.Context) {
	tick := time.NewTicker(beatEvery)
	defer tick.Stop()
	for {
		err := m.beat(ctx)
		if ctx.Err() != nil {
			return
		}
		if errors.Is(err, store.ErrExists) {
			m.term.Store(nil)
			m.OnReplaced(ErrReplaced)
			return
		}
		if err != nil && !m.away { // once: it goes on for as long as the database is away
			m.Log.Error("not shown to the other replicas", "error", err)
		}
		m.away = err != nil
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (m *Member) beat(ctx context.Context) error {
	t := m.term.Load()
	before := time.Now()
	others, err := m.Store.Stay(ctx, store.Replica{Name: m.Name, Owner: t.owner, Until: m.Store.Now().Add(Lease)})
	if errors.Is(err, store.ErrLeaseLost) {
		m.Log.Warn("taken for dead by another replica: joining again")
		if err := m.join(ctx); err != nil {
			return err
		}
		m.OnLoss()
		return nil
	}
	if err != nil {
		return err
	}
	m.others.Store(int64(others))
	lapsed := t.over()
	m.begin(t.owner, before)
	if lapsed { // nobody could tell it dead: the database was away
		m.since = before
		m.OnWork()
	}
	// Who was away itself, as all are when the database was, gives the others the time to show themselves.
	if time.Since(m.since) < Lease {
		return nil
	}
	dead, err := m.Store.Bury(ctx, m.Store.Now())
	if err != nil || len(dead) == 0 {
		return err
	}
	m.Log.Warn("took over from dead replicas", "replicas", dead)
	m.OnWork()
	m.Hint()
	return nil
}

// What replicas tell each other.
const (
	toldDue  = "due " // then the numbers of endpoints, separated by spaces
	toldLook = "look" // for whatever is due
)

// Hint tells the other replicas that something may be due: for these endpoints,
// or for any if there are none. It does not wait for that.
func (m *Member) Hint(endpoints ...store.EndpointID) {
	if m.Alone || m.others.Load() == 0 {
		return
	}
	m.mu.Lock()
	for _, id := range endpoints {
		m.hints[id] = true
	}
	m.any = m.any || len(endpoints) == 0
	m.mu.Unlock()
	select {
	case m.told <- struct{}{}:
	default: // it is going to be told anyway
	}
}

// Say tells the other replicas a text of at most [store.MaxTold] bytes, as far
// as they hear it. It does not wait for that.
func (m *Member) Say(text string) {
	if m.Alone || m.others.Load() == 0 {
		return
	}
	m.mu.Lock()
	if len(m.texts) < maxTexts { // the database is away: then they know that they have missed something
		m.texts = append(m.texts, text)
	}
	m.mu.Unlock()
	select {
	case m.told <- struct{}{}:
	default: // it is going to be told anyway
	}
}

func (m *Member) tell(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-m.told:
		}
		m.mu.Lock()
		texts := m.texts
		if len(m.hints) > 0 || m.any {
			texts = append(texts, hintText(m.hints, m.any))
		}
		clear(m.hints)
		m.any, m.texts = false, nil
		m.mu.Unlock()
		for _, text := range texts {
			_ = m.Store.Tell(ctx, text) // or they find out by looking
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(tellEvery):
		}
	}
}

// hintText returns a hint as it is told. One about more endpoints than it has room for is about any.
func hintText(endpoints map[store.EndpointID]bool, any bool) string {
	text := []byte(strings.TrimSpace(toldDue))
	for id := range endpoints {
		text = strconv.AppendInt(append(text, ' '), int64(id), 10)
	}
	if any || len(text) > store.MaxTold {
		return toldLook
	}
	return string(text)
}

// hear takes what another replica told.
func (m *Member) hear(text string) {
	if text != "" {
		m.others.CompareAndSwap(0, 1) // it has come since the last beat
	}
	numbers, ok := strings.CutPrefix(text, toldDue)
	if !ok {
		if text == "" || text == toldLook {
			m.OnWork()
		}
		if text != toldLook && m.OnText != nil {
			m.OnText(text)
		}
		return
	}
	var endpoints []store.EndpointID
	for number := range strings.FieldsSeq(numbers) {
		id, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return
		}
		endpoints = append(endpoints, store.EndpointID(id))
	}
	m.OnWork(endpoints...)
}
