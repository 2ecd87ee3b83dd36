//go:build unix

package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// A load is events to send. Their numbers count up from First.
type load struct {
	Addresses []string // of the replicas, among which the connections are spread
	Request   string   // see request
	Secret    []byte   // the key of its signature
	Traffic   traffic  // which endpoint gets which event

	First  uint64
	Count  int           // of events at most
	For    time.Duration // how long at most; zero: until Count
	Conns  int           // connections
	Rate   float64       // events a second, come what may; zero: as fast as Window allows
	Window int           // events that may be under way until they are delivered; zero: until they are accepted
	FanOut int           // deliveries of an event
}

// A tally says what became of a load.
type tally struct {
	Sent     int    `json:"sent"`
	Accepted int    `json:"accepted"`
	Refused  int    `json:"refused"`           // answered otherwise than 2xx, or not at all
	Problem  string `json:"problem,omitempty"` // the first refusal
}

// traffic spreads events over endpoints. The zero traffic has one.
type traffic struct {
	Endpoints int     // how many there are
	Hanging   int     // how many of them, the first ones, hang
	Share     float64 // the part of the events that go to these; negative: that of their number
}

// of returns the endpoint that gets an event. It is the same in every process.
func (t traffic) of(number uint64) (endpoint int, hangs bool) {
	if t.Endpoints == 0 {
		return 0, false
	}
	random := number * 0x9e3779b97f4a7c15 // https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
	random ^= random >> 32
	if t.Share < 0 {
		endpoint = int(random % uint64(t.Endpoints))
		return endpoint, endpoint < t.Hanging
	}
	if float64(random%1000) < 1000*t.Share {
		return int(random / 1000 % uint64(t.Hanging)), true
	}
	return t.Hanging + int(random/1000%uint64(t.Endpoints-t.Hanging)), false
}

// A request is the bytes of one that differ from event to event in fixed
// places only. In its text {number} stands for the event's, {endpoint} for
// the endpoint's, and {signature} for the HMAC-SHA256 of the body in hex.
type request struct {
	bytes                       []byte
	number, endpoint, signature []int // where they stand
	body                        int   // where it begins
}

// endpointDigits is the length of an {endpoint}.
const endpointDigits = 5

func newRequest(text string) *request {
	r := &request{}
	for len(text) > 0 {
		before, rest, found := cutAny(text, "{number}", "{endpoint}", "{signature}")
		r.bytes = append(r.bytes, before...)
		at := len(r.bytes)
		switch found {
		case "{number}":
			r.number = append(r.number, at)
			r.bytes = append(r.bytes, bytes.Repeat([]byte("0"), numberDigits)...)
		case "{endpoint}":
			r.endpoint = append(r.endpoint, at)
			r.bytes = append(r.bytes, bytes.Repeat([]byte("0"), endpointDigits)...)
		case "{signature}":
			r.signature = append(r.signature, at)
			r.bytes = append(r.bytes, bytes.Repeat([]byte("0"), hex.EncodedLen(sha256.Size))...)
		}
		text = rest
	}
	r.body = bytes.Index(r.bytes, []byte("\r\n\r\n")) + 4
	return r
}

// cutAny cuts text around the first of the words in it.
func cutAny(text string, words ...string) (before, after, found string) {
	before = text
	for _, word := range words {
		if i := bytes.Index([]byte(before), []byte(word)); i >= 0 {
			before, after, found = text[:i], text[i+len(word):], word
		}
	}
	return before, after, found
}

// fill writes an event into the places.
func (r *request) fill(number uint64, endpoint int, secret []byte) {
	for _, at := range r.number {
		putDigits(r.bytes[at:at+numberDigits], number)
	}
	for _, at := range r.endpoint {
		putDigits(r.bytes[at:at+endpointDigits], uint64(endpoint))
	}
	for _, at := range r.signature {
		mac := hmac.New(sha256.New, secret)
		mac.Write(r.bytes[r.body:])
		hex.Encode(r.bytes[at:], mac.Sum(nil))
	}
}

func putDigits(at []byte, n uint64) {
	for i := len(at) - 1; i >= 0; i-- {
		at[i] = byte('0' + n%10)
		n /= 10
	}
}

// A loader sends one load over connections of its own: a client that could do
// more would cost more than it measures.
type loader struct {
	load
	board *board

	next    atomic.Uint64 // the number of the event after the last one that was sent
	refused atomic.Int64
	took    atomic.Int64  // events accepted
	free    chan struct{} // room in the window
	stop    context.CancelFunc
	done    chan struct{}

	mu      sync.Mutex
	problem string // the first one
}

// start begins to send.
func (l *loader) start() {
	ctx, stop := context.WithCancel(context.Background())
	if l.For > 0 {
		ctx, stop = context.WithTimeout(ctx, l.For)
	}
	l.stop, l.done = stop, make(chan struct{})
	l.next.Store(l.First)
	if l.Window > 0 {
		l.free = make(chan struct{}, l.Window)
		go l.open(ctx)
	}
	due := make(chan time.Time, 1<<16)
	if l.Rate > 0 {
		go l.pace(ctx, due)
	}
	var conns sync.WaitGroup
	for i := range l.Conns {
		conns.Go(func() { l.run(ctx, l.Addresses[i%len(l.Addresses)], due) })
	}
	go func() {
		conns.Wait()
		stop()
		close(l.done)
	}()
}

// wait returns when the load has ended.
func (l *loader) wait() tally {
	<-l.done
	sent := min(int(l.next.Load()-l.First), l.Count)
	return tally{Sent: sent, Accepted: int(l.took.Load()), Refused: int(l.refused.Load()), Problem: l.problem}
}

// pace says when each event is due: what finds no connection free waits, and
// that counts.
func (l *loader) pace(ctx context.Context, due chan<- time.Time) {
	runtime.LockOSThread() // it is to be woken by the kernel alone
	defer runtime.UnlockOSThread()
	start := time.Now()
	for n := 1; ctx.Err() == nil; {
		next := start.Add(time.Duration(float64(n) / l.Rate * float64(time.Second)))
		if wait := time.Until(next); wait > 0 {
			nap(max(wait, 100*time.Microsecond))
			continue
		}
		select {
		case due <- next:
			n++
		case <-ctx.Done():
			return
		}
	}
}

// open makes room in the window as events are delivered or refused.
func (l *loader) open(ctx context.Context) {
	const look = time.Millisecond
	for made := 0; ctx.Err() == nil; {
		ended := int(l.board.delivered.Load())/l.FanOut + int(l.refused.Load())
		for ; made < l.Window+ended; made++ {
			select {
			case l.free <- struct{}{}:
			case <-ctx.Done():
				return
			}
		}
		time.Sleep(look)
	}
}

// run sends over one connection until the load ends.
func (l *loader) run(ctx context.Context, address string, due <-chan time.Time) {
	r := newRequest(l.Request)
	var c *conn
	for {
		at, ok := l.turn(ctx, due)
		if !ok {
			break
		}
		number := l.next.Add(1) - 1
		i, ok := l.board.index(number)
		if !ok || number >= l.First+uint64(l.Count) {
			break
		}
		endpoint, _ := l.Traffic.of(number)
		r.fill(number, endpoint, l.Secret)
		if at.IsZero() {
			at = time.Now()
		}
		l.board.due[i].Store(at.UnixNano())
		var err error
		if c == nil {
			c, err = dial(address)
		}
		if err == nil {
			err = c.exchange(r.bytes)
		}
		if err != nil {
			l.refuse(err)
			if _, answered := errors.AsType[statusError](err); !answered && c != nil {
				c.Close()
				c = nil
			}
			continue
		}
		l.board.accepted[i].Store(time.Now().UnixNano())
		l.took.Add(1)
	}
	if c != nil {
		c.Close()
	}
}

// turn waits until an event may be sent, and returns when that was due; zero: now.
func (l *loader) turn(ctx context.Context, due <-chan time.Time) (at time.Time, ok bool) {
	if l.Rate > 0 {
		select {
		case at = <-due:
		case <-ctx.Done():
			return at, false
		}
	}
	if l.Window > 0 {
		select {
		case <-l.free:
		case <-ctx.Done():
			return at, false
		}
	}
	return at, ctx.Err() == nil
}

func (l *loader) refuse(err error) {
	l.refused.Add(1)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.problem == "" {
		l.problem = err.Error()
	}
}

// A conn is a connection to what is measured.
type conn struct {
	net.Conn
	answer *bufio.Reader
}

// answerTimeout is how long the loader waits for an answer.
const answerTimeout = 30 * time.Second

func dial(address string) (*conn, error) {
	c, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	return &conn{c, bufio.NewReader(c)}, nil
}

// A statusError is an answer that is not 2xx.
type statusError int

func (e statusError) Error() string { return fmt.Sprintf("answered %d", int(e)) }

// exchange sends a request and reads its answer.
func (c *conn) exchange(request []byte) error {
	c.SetDeadline(time.Now().Add(answerTimeout))
	if _, err := c.Write(request); err != nil {
		return err
	}
	line, err := c.answer.ReadSlice('\n')
	if err != nil {
		return err
	}
	fields := bytes.Fields(line)
	if len(fields) < 2 {
		return errors.New("the answer is not HTTP")
	}
	status, err := strconv.Atoi(string(fields[1]))
	if err != nil {
		return fmt.Errorf("read the status: %w", err)
	}
	length, err := readFields(c.answer)
	if err != nil {
		return err
	}
	if _, err := io.CopyN(io.Discard, c.answer, int64(length)); err != nil {
		return err
	}
	if status < 200 || status > 299 {
		return statusError(status)
	}
	return nil
}
