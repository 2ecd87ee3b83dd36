package live

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// How the feeds of several processes are one: each says from time to time that
// it has readers, and as long as one has, the others tell it their changes.
const (
	announceEvery = 5 * time.Second
	relayedFor    = 3 * announceEvery      // after an announcement
	relayEvery    = 100 * time.Millisecond // changes of this time are told together

	toldFollow  = "follow"
	toldChanges = "changes" // then a tenant, a kind and an id for each, separated by spaces
	noTenant    = "-"       // which is the id of none
)

// wanted reports whether anybody follows, here or in another process.
func (f *Feed) wanted() bool { return f.recording.Load() || f.isRelayed() }

func (f *Feed) isRelayed() bool {
	until := f.relayed.Load()
	return until != 0 && time.Now().UnixNano() < until
}

// announce says that somebody follows here, again and again until nobody does.
func (f *Feed) announce() {
	if f.recording.Load() {
		f.Tell(toldFollow)
		time.AfterFunc(announceEvery, f.announce)
	}
}

// Hear takes what the feed of another process told. An empty text means that
// something of it may be lost. What it does not know, it leaves alone.
func (f *Feed) Hear(text string) {
	kind, rest, _ := strings.Cut(text, " ")
	switch kind {
	case "": // such as that somebody follows
		f.relayed.Store(time.Now().Add(relayedFor).UnixNano())
		f.record([]Change{{Kind: Many}})
	case toldFollow:
		f.relayed.Store(time.Now().Add(relayedFor).UnixNano())
	case toldChanges:
		f.record(parseChanges(rest))
	}
}

// parseChanges undoes outbox.text. What is no change is taken for many.
func parseChanges(text string) []Change {
	fields := strings.Fields(text)
	if len(fields)%3 != 0 {
		return []Change{{Kind: Many}}
	}
	changes := make([]Change, 0, len(fields)/3)
	for i := 0; i < len(fields); i += 3 {
		kind, err := strconv.ParseUint(fields[i+1], 10, 8)
		id, err2 := strconv.ParseInt(fields[i+2], 10, 64)
		if err != nil || err2 != nil || Kind(kind) > Many {
			return []Change{{Kind: Many}}
		}
		c := Change{Tenant: fields[i], Kind: Kind(kind), ID: id}
		if c.Tenant == noTenant {
			c.Tenant = ""
		}
		changes = append(changes, c)
	}
	return changes
}

// An outbox gathers changes for other processes. The zero value is empty.
type outbox struct {
	mu      sync.Mutex // guards changes
	changes []Change
}

// add has changes told soon, together with those that come until then.
func (o *outbox) add(changes []Change, tell func(text string)) {
	if len(changes) == 0 {
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.changes) == 0 {
		time.AfterFunc(relayEvery, func() { tell(o.text()) })
	}
	if len(o.changes) <= MaxBatch { // of more than that, no reader gets one by one
		o.changes = append(o.changes, changes...)
	}
}

// text takes out what is there. More than there is room for is many.
func (o *outbox) text() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	text := []byte(toldChanges)
	for _, c := range o.changes {
		tenant := c.Tenant
		if tenant == "" {
			tenant = noTenant
		}
		text = append(append(text, ' '), tenant...)
		text = strconv.AppendUint(append(text, ' '), uint64(c.Kind), 10)
		text = strconv.AppendInt(append(text, ' '), c.ID, 10)
	}
	many := len(o.changes) > MaxBatch || len(text) > store.MaxTold
	o.changes = nil
	if many {
		return toldChanges + " " + noTenant + " " + strconv.Itoa(int(Many)) + " 0"
	}
	return string(text)
}
