package deliver

import (
	"container/heap"
	"time"
)

// An agenda holds queues by the time at which something is to be done about
// them. A queue is in it once at most, by the entry that of returns.
type agenda struct {
	of      func(*queue) *entry
	entries entries
}

type entry struct {
	q     *queue
	at    time.Time
	index int // in entries, plus one; zero: not there
}

// set puts q at a time, wherever it was.
func (a *agenda) set(q *queue, at time.Time) {
	e := a.of(q)
	if e.index == 0 {
		e.q, e.at = q, at
		heap.Push(&a.entries, e)
	} else if !e.at.Equal(at) {
		e.at = at
		heap.Fix(&a.entries, e.index-1)
	}
}

func (a *agenda) remove(q *queue) {
	if e := a.of(q); e.index != 0 {
		heap.Remove(&a.entries, e.index-1)
	}
}

// next returns the time of the first queue, and zero if there is none.
func (a *agenda) next() time.Time {
	if len(a.entries) == 0 {
		return time.Time{}
	}
	return a.entries[0].at
}

// pop takes out the first queue whose time has come. It reports false if there is none.
func (a *agenda) pop(now time.Time) (*queue, bool) {
	if len(a.entries) == 0 || a.entries[0].at.After(now) {
		return nil, false
	}
	return heap.Pop(&a.entries).(*entry).q, true
}

// entries implements [heap.Interface].
type entries []*entry

func (l entries) Len() int           { return len(l) }
func (l entries) Less(i, j int) bool { return l[i].at.Before(l[j].at) }

func (l entries) Swap(i, j int) {
	l[i], l[j] = l[j], l[i]
	l[i].index, l[j].index = i+1, j+1
}

func (l *entries) Push(x any) {
	e := x.(*entry)
	*l = append(*l, e)
	e.index = len(*l)
}

func (l *entries) Pop() any {
	last := len(*l) - 1
	e := (*l)[last]
	(*l)[last] = nil
	*l = (*l)[:last]
	e.index = 0
	return e
}
