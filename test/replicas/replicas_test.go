// Package replicas tests that several processes on one PostgreSQL database do
// what one does: real ones, which are killed, stopped and cut off from the
// database while they are under load.
//
// go test runs each test in a short form. With -full they run for as long, and
// with as much, as docs/postgres.md says; make replicas does that.
package replicas

import (
	"bufio"
	"database/sql"
	"flag"
	"fmt"
	"hash/fnv"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/replica"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
)

var full = flag.Bool("full", false, "run for as long and with as much as the documents say")

// pick returns what a test uses in its short form, or in its full one.
func pick[T any](short, long T) T {
	if *full {
		return long
	}
	return short
}

// inFlight is how many deliveries to one endpoint a process can have under way,
// or made and not recorded yet: so many come a second time when it ends.
const inFlight = 64

// settling is how long what is left may take when nothing new comes in.
const settling = 90 * time.Second

// loadFor publishes so many events a second for a time, to each replica in
// turn, and returns when all are accepted.
func (c *cluster) loadFor(d time.Duration, rate int) {
	var sending sync.WaitGroup
	slots := make(chan struct{}, 256)
	tick := time.NewTicker(time.Second / time.Duration(rate))
	defer tick.Stop()
	end := time.After(d)
	for n := 0; ; n++ {
		select {
		case <-tick.C:
		case <-end:
			sending.Wait()
			return
		}
		select {
		case slots <- struct{}{}:
		default:
			continue // while there is nobody to take it
		}
		sending.Go(func() {
			c.publish(n, fmt.Sprint("e-", n), "load", "")
			<-slots
		})
	}
}

// Replicas that are killed one after the other lose nothing, and repeat no more
// than each had under way.
func TestKills(t *testing.T) {
	t.Parallel()
	for _, n := range []int{2, 3} {
		t.Run(fmt.Sprint(n, " replicas"), func(t *testing.T) {
			t.Parallel()
			r := receive(t, nil)
			c := newCluster(t, server.Database(t), n)
			c.endpoint(c.replicas[0], r.URL, "load", nil)
			length := pick(9*time.Second, time.Minute)
			kills := 0
			loaded := make(chan struct{})
			go func() { c.loadFor(length, pick(60, 200)); close(loaded) }()
			for ended := false; !ended; {
				select {
				case <-loaded:
					ended = true
				case <-time.After(pick(2*time.Second, 3*time.Second)):
					p := c.replicas[kills%n]
					kills++
					p.kill()
					p.restart()
				}
			}
			states := c.settle(settling)
			lost, duplicates := r.judge(c.accepted)
			t.Logf("%d accepted, %d kills, %d lost, %d duplicates", c.count(), kills, lost, duplicates)
			if lost > 0 || states[store.Delivered] != c.count() || c.count() == 0 || kills < 3 {
				t.Errorf("%d accepted, %d lost, states %v, %d kills: want all delivered", c.count(), lost, states, kills)
			}
			if duplicates > kills*inFlight {
				t.Errorf("%d duplicates after %d kills, want %d at most", duplicates, kills, kills*inFlight)
			}
		})
	}
}

// A holding is a cluster of which one replica has deliveries under way that the
// receiver does not answer.
type holding struct {
	*cluster
	receiver *receiver
	release  func() // lets the receiver answer
	events   int
}

func hold(t *testing.T, database string, replicas int) *holding {
	t.Helper()
	h := &holding{events: store.DefaultAttempts / 3}
	var released sync.Once
	goOn := make(chan struct{})
	h.release = func() { released.Do(func() { close(goOn) }) }
	var first sync.Map
	h.receiver = receive(t, func(r *http.Request) int {
		if _, again := first.LoadOrStore(r.Header.Get("Webhook-Id"), true); !again {
			select {
			case <-goOn:
			case <-r.Context().Done():
			}
		}
		return http.StatusNoContent
	})
	t.Cleanup(h.release)
	h.cluster = newCluster(t, database, replicas)
	h.endpoint(h.replicas[0], h.receiver.URL, "load", nil)
	for i := range h.events {
		h.publish(0, fmt.Sprint("e-", i), "load", "")
	}
	await(t, 20*time.Second, "deliveries under way", func() bool { return len(h.receiver.seen()) == h.events })
	return h
}

// What a dead replica had under way is taken over within its lease and a
// second; a restarted one takes it up at once.
func TestTakeover(t *testing.T) {
	t.Parallel()
	t.Run("by others", func(t *testing.T) {
		t.Parallel()
		h := hold(t, server.Database(t), 2)
		died := time.Now()
		h.replicas[0].kill()
		await(t, 30*time.Second, "a takeover", func() bool { return len(h.receiver.seen()) == 2*h.events })
		took := h.receiver.seen()[2*h.events-1].at.Sub(died)
		t.Logf("taken over after %s", took)
		if took > replica.Lease+time.Second {
			t.Errorf("taken over after %s, want %s at most", took, replica.Lease+time.Second)
		}
	})
	t.Run("by itself", func(t *testing.T) {
		t.Parallel()
		h := hold(t, server.Database(t), 2)
		h.replicas[0].kill()
		h.replicas[0].restart()
		ready := time.Now()
		await(t, 30*time.Second, "its own work", func() bool { return len(h.receiver.seen()) == 2*h.events })
		took := h.receiver.seen()[2*h.events-1].at.Sub(ready)
		t.Logf("taken up %s after the restart", took)
		if took > replica.Lease/2 {
			t.Errorf("taken up %s after the restart, want it at once", took)
		}
	})
}

// A replica that stands still for two leases and goes on has lost what it had:
// none of its completions counts.
func TestStopped(t *testing.T) {
	t.Parallel()
	h := hold(t, server.Database(t), 2)
	h.replicas[0].signal(syscall.SIGSTOP)
	time.Sleep(2 * replica.Lease)
	if n := len(h.receiver.seen()); n != 2*h.events {
		t.Errorf("%d requests after two leases, want each of %d made again", n, h.events)
	}
	h.release()
	h.replicas[0].signal(syscall.SIGCONT)
	refused := func() int {
		return strings.Count(h.replicas[0].output.String(), "attempt not recorded: another process has the delivery")
	}
	await(t, 20*time.Second, "stale completions", func() bool { return refused() == h.events })
	await(t, 20*time.Second, "the replica to join again", func() bool {
		return strings.Contains(h.replicas[0].output.String(), "joining again")
	})
	for i := range 20 { // it works again
		if err := h.try(h.replicas[0], fmt.Sprint("later-", i), "load", ""); err != nil {
			t.Error(err)
		}
	}
	states := h.settle(settling)
	lost, duplicates := h.receiver.judge(h.accepted)
	t.Logf("%d stale completions refused, %d lost, %d duplicates", refused(), lost, duplicates)
	if lost > 0 || duplicates > h.events || states[store.Delivered] != h.count() {
		t.Errorf("%d lost, %d duplicates, states %v, want no more duplicates than the %d that it held", lost, duplicates, states, h.events)
	}
}

// While the database crashes and its connections are cut, nothing that was
// answered with a 2xx is lost, nobody waits for long, and publishing works
// again soon after.
func TestDatabaseAway(t *testing.T) {
	t.Parallel()
	pg := postgrestest.Start(t)
	database := pg.Database(t)
	r := receive(t, nil)
	c := newCluster(t, database, 2)
	c.endpoint(c.replicas[0], r.URL, "load", nil)
	admin, err := sql.Open("pgx", pg.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()

	var slowest atomic.Int64
	var stop atomic.Bool
	var sending sync.WaitGroup
	for sender := range 8 {
		sending.Go(func() {
			for i := 0; !stop.Load(); i++ {
				begin := time.Now()
				_ = c.try(c.replicas[i%2], fmt.Sprintf("e-%d-%d", sender, i), "load", "") // one that fails is not sent again
				slowest.Store(max(slowest.Load(), int64(time.Since(begin))))
				time.Sleep(20 * time.Millisecond)
			}
		})
	}
	recovers := func(what string) {
		t.Helper()
		for i, p := range c.replicas {
			begin := time.Now()
			n := 0
			await(t, 15*time.Second, "a publish after "+what, func() bool {
				n++
				return c.try(p, fmt.Sprintf("after-%d-%d-%d", begin.UnixNano(), i, n), "load", "") == nil
			})
			if took := time.Since(begin); took > 5*time.Second {
				t.Errorf("%s: publish works again after %s, want 5 s at most", what, took)
			}
		}
	}
	recovers("the start")
	for range 3 {
		if err := pg.Crash(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(pick(500*time.Millisecond, 3*time.Second))
		if err := pg.Run(); err != nil {
			t.Fatal(err)
		}
		recovers("a crash")
		time.Sleep(pick(500*time.Millisecond, 5*time.Second))
	}
	for range pick(10, 100) {
		_, err := admin.Exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'sealhook'`,
			database[strings.LastIndexByte(database, '/')+1:strings.IndexByte(database, '?')])
		if err != nil {
			t.Log(err) // its own connection was one of those that a crash broke
		}
		time.Sleep(200 * time.Millisecond)
	}
	recovers("cut connections")
	stop.Store(true)
	sending.Wait()
	c.settle(settling)
	lost, duplicates := r.judge(c.accepted)
	t.Logf("%d accepted, %d lost, %d duplicates, slowest answer %s", c.count(), lost, duplicates, time.Duration(slowest.Load()))
	if lost > 0 || c.count() == 0 {
		t.Errorf("%d of %d accepted events are lost", lost, c.count())
	}
	if slowest := time.Duration(slowest.Load()); slowest > 7*time.Second { // 5 s, and what a busy machine adds
		t.Errorf("a request took %s, want 5 s at most", slowest)
	}
}

// The events of each key arrive in their order, from whichever replica, through
// kills and failures.
func TestOrder(t *testing.T) {
	t.Parallel()
	keys, each := pick(10, 100), pick(20, 1000)
	r := receive(t, func(r *http.Request) int {
		hash := fnv.New32()
		fmt.Fprint(hash, r.Header.Get("Webhook-Id"), r.Header.Get("Sealhook-Attempt"))
		if hash.Sum32()%10 == 0 {
			return http.StatusInternalServerError
		}
		return http.StatusNoContent
	})
	c := newCluster(t, server.Database(t), 3)
	c.endpoint(c.replicas[0], r.URL, "load", map[string]any{
		"order": "key", "concurrency": 64, "retry": map[string]any{"policy": "fixed", "pause": "1s", "attempts": 30},
	})
	var sending sync.WaitGroup
	for key := range keys {
		sending.Go(func() {
			for i := range each { // the next one when this one is accepted: that is their order
				c.publish(key+i, fmt.Sprintf("%d-%d", key, i), "load", fmt.Sprint("key-", key))
			}
		})
	}
	sent := make(chan struct{})
	go func() { sending.Wait(); close(sent) }()
	kills := 0
	for ended := false; !ended || kills < 2; {
		select {
		case <-sent:
			ended, sent = true, nil
		case <-time.After(pick(2*time.Second, 5*time.Second)):
		}
		p := c.replicas[kills%3]
		kills++
		p.kill()
		p.restart()
	}
	c.settle(pick(settling, 15*time.Minute))
	next := make([]int, keys)
	for _, a := range r.seen() {
		if a.status/100 != 2 {
			continue
		}
		keyText, nText, _ := strings.Cut(a.event, "-")
		key, _ := strconv.Atoi(keyText)
		n, _ := strconv.Atoi(nText)
		if n > next[key] {
			t.Errorf("key %d: event %d arrived before event %d", key, n, next[key])
		}
		if n == next[key] {
			next[key]++
		}
	}
	for key, n := range next {
		if n != each {
			t.Errorf("key %d: %d events arrived, want %d", key, n, each)
		}
	}
	_, duplicates := r.judge(c.accepted)
	t.Logf("%d keys with %d events each in order, %d kills, %d duplicates", keys, each, kills, duplicates)
}

// The rate of an endpoint holds for all replicas together.
func TestRate(t *testing.T) {
	t.Parallel()
	const limit = 50
	seconds := pick(6, 30)
	r := receive(t, nil)
	c := newCluster(t, server.Database(t), 3)
	c.endpoint(c.replicas[0], r.URL, "load", map[string]any{"rate_limit": map[string]any{"count": limit, "per": "second"}})
	events := limit * seconds
	var sending sync.WaitGroup
	for sender := range 6 {
		sending.Go(func() {
			for i := sender; i < events; i += 6 {
				c.publish(sender, fmt.Sprint("e-", i), "load", "")
			}
		})
	}
	sending.Wait()
	c.settle(settling)
	all := r.seen()
	if len(all) != events {
		t.Fatalf("%d requests, want %d", len(all), events)
	}
	most := 0
	for i, j := 0, 0; j < len(all); j++ {
		for all[j].at.Sub(all[i].at) >= time.Second {
			i++
		}
		most = max(most, j-i+1)
	}
	mean := float64(len(all)-1) / all[len(all)-1].at.Sub(all[0].at).Seconds()
	t.Logf("%.1f a second, at most %d in any", mean, most)
	least := pick(limit*7/10, limit-5) // late timers of a busy machine make it slower, never faster
	if mean < float64(least) || most > limit+5 {
		t.Errorf("%.1f a second, and %d in one: want %d to %d", mean, most, least, limit+5)
	}
}

// What one replica was told, the others know: at once where they decide, and
// soon where they deliver.
func TestSeen(t *testing.T) {
	t.Parallel()
	r := receive(t, nil)
	c := newCluster(t, server.Database(t), 3)
	a, b := c.replicas[0], c.replicas[1]
	for i := range 5 {
		eventType := fmt.Sprint("type", i)
		id := c.endpoint(a, r.URL, eventType, nil)
		if err := c.try(b, eventType, eventType, ""); err != nil {
			t.Error(err)
		}
		await(t, 10*time.Second, "the delivery of "+eventType, func() bool { lost, _ := r.judge(map[string]bool{eventType: true}); return lost == 0 })
		c.must(a, "PATCH", "/endpoints/"+id, map[string]any{"disabled": true}, nil)
		if err := c.try(b, "late-"+eventType, eventType, ""); err != nil {
			t.Error(err)
		}
		tenant := fmt.Sprint("tenant", i)
		if err := c.call(a, "POST", "/v1/tenants", map[string]any{"id": tenant, "name": tenant}, nil); err != nil {
			t.Error(err)
		}
		if err := c.call(b, "POST", "/v1/tenants/"+tenant+"/events", map[string]any{"type": "a", "payload": 1}, nil); err != nil {
			t.Errorf("publish to a tenant that another replica has just made: %v", err)
		}
		var source struct {
			IngestURL string `json:"ingest_url"`
		}
		c.must(a, "POST", "/sources", map[string]any{"name": eventType, "scheme": "standard-webhooks"}, &source)
		path := source.IngestURL[strings.Index(source.IngestURL, "/in/"):]
		res, err := c.client.Post("http://"+b.address+path, "application/json", strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != http.StatusBadRequest && res.StatusCode != http.StatusUnauthorized {
			t.Errorf("a webhook to a source that another replica has just made: status %d, want that it is refused as not signed", res.StatusCode)
		}
	}
	states := c.settle(settling)
	if states[store.Delivered] != 5 || states[store.Skipped] != 5 {
		t.Errorf("got the states %v, want 5 delivered and 5 skipped", states)
	}

	// An ordered endpoint is one replica's; what others accept for it is there long before that one looks by itself.
	c.endpoint(a, r.URL, "ordered", map[string]any{"order": "endpoint"})
	begin := time.Now()
	const n = 9
	for i := range n {
		id := fmt.Sprint("ordered-", i)
		if err := c.try(c.replicas[i%3], id, "ordered", ""); err != nil {
			t.Error(err)
		}
		await(t, 30*time.Second, "the delivery of "+id, func() bool { lost, _ := r.judge(map[string]bool{id: true}); return lost == 0 })
	}
	if took := time.Since(begin) / n; took > time.Second {
		t.Errorf("an ordered event takes %s on its way, want that replicas tell each other", took)
	}
}

// Two releases run side by side, of which the newer one has changed the schema.
// The older one goes on, and does not start again.
func TestReleases(t *testing.T) {
	t.Parallel()
	r := receive(t, nil)
	c := newCluster(t, server.Database(t), 2)
	c.endpoint(c.replicas[0], r.URL, "load", nil)
	next := build(t, `-- +goose Up
		CREATE TABLE next (id BIGINT PRIMARY KEY);
		ALTER TABLE event ADD COLUMN next TEXT NOT NULL DEFAULT '';
		ALTER TABLE delivery ADD COLUMN next TEXT NOT NULL DEFAULT '';
		ALTER TABLE endpoint ADD COLUMN next TEXT NOT NULL DEFAULT '';
	`)
	loaded := make(chan struct{})
	go func() { c.loadFor(pick(6*time.Second, 30*time.Second), 50); close(loaded) }()
	time.Sleep(time.Second)
	for i := range c.replicas { // one after the other
		p := c.replicas[i]
		p.signal(syscall.SIGTERM)
		await(t, 40*time.Second, p.name+" to end", p.hasEnded)
		p.binary = next
		p.restart()
		time.Sleep(pick(time.Second, 5*time.Second)) // side by side
	}
	<-loaded
	states := c.settle(settling)
	lost, duplicates := r.judge(c.accepted)
	t.Logf("%d accepted, %d lost, %d duplicates", c.count(), lost, duplicates)
	if lost > 0 || duplicates > 0 || states[store.Delivered] != c.count() || c.count() == 0 {
		t.Errorf("%d accepted, %d lost, %d duplicates, states %v, want each delivered once", c.count(), lost, duplicates, states)
	}
	old := c.replica("old", c.binary)
	if err := old.start(); err == nil || !strings.Contains(err.Error(), "a newer release made the schema") {
		t.Errorf("start of the older release: got the error %v, want that a newer one made the schema", err)
		old.kill()
	}
}

// A stream of one replica tells what happens in the others.
func TestStream(t *testing.T) {
	t.Parallel()
	r := receive(t, nil)
	c := newCluster(t, server.Database(t), 2)
	a := c.replicas[0]
	c.endpoint(a, r.URL, "load", nil)
	req, err := http.NewRequestWithContext(t.Context(), "GET", "http://"+a.address+"/v1/tenants/default/stream?topics=events", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	res, err := new(http.Client).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() && lines.Text() != "event: ready" {
	}
	told := make(chan bool, 1)
	go func() {
		for lines.Scan() {
			if strings.Contains(lines.Text(), "e-elsewhere") {
				told <- true
				return
			}
		}
		told <- false
	}()
	time.Sleep(time.Second) // until the other one knows that somebody follows
	c.publish(1, "e-elsewhere", "load", "")
	select {
	case ok := <-told:
		if !ok {
			t.Error("the stream ended without the event")
		}
	case <-time.After(10 * time.Second):
		t.Error("the stream does not tell of the event that another replica accepted")
	}
}

// A job goes on with another replica when the one that carries it out dies.
func TestJob(t *testing.T) {
	t.Parallel()
	r := receive(t, nil)
	c := newCluster(t, server.Database(t), 2)
	a, b := c.replicas[0], c.replicas[1]
	endpoint := c.endpoint(a, r.URL, "load", nil)
	c.must(a, "PATCH", "/endpoints/"+endpoint, map[string]any{"disabled": true}, nil)
	const n = 100
	for i := range n {
		c.publish(i, fmt.Sprint("e-", i), "load", "")
	}
	c.must(a, "PATCH", "/endpoints/"+endpoint, map[string]any{"disabled": false}, nil)
	var j struct{ ID, State string }
	c.must(a, "POST", "/jobs", map[string]any{"kind": "replay", "filter": map[string]any{"states": []string{"skipped"}}, "rate": 20}, &j)
	await(t, 20*time.Second, "the job to begin", func() bool { return len(r.seen()) > 0 })
	a.kill()
	await(t, 60*time.Second, "the job to end", func() bool {
		return c.call(b, "GET", "/v1/tenants/default/jobs/"+j.ID, nil, &j) == nil && j.State == "done"
	})
	states := c.settle(settling)
	if lost, _ := r.judge(c.accepted); lost > 0 || states[store.Delivered] != n {
		t.Errorf("%d lost, states %v, want all %d delivered", lost, states, n)
	}
}

// A second process under the same name takes the place of the first, which ends.
func TestReplaced(t *testing.T) {
	t.Parallel()
	c := newCluster(t, server.Database(t), 1)
	first := c.replicas[0]
	second := c.replica(first.name, c.binary)
	c.replicas = append(c.replicas, second)
	if err := second.start(); err != nil {
		t.Fatal(err)
	}
	await(t, 40*time.Second, "the first one to end", first.hasEnded)
	if text := first.output.String(); !strings.Contains(text, "another process runs under this replica's name") || !strings.Contains(text, "--replica") {
		t.Errorf("it said\n%s\nwant why it ends, and what to do", text)
	}
}
