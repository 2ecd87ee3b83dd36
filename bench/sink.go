//go:build unix

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"strconv"
	"sync"
	"time"
)

// hangingHosts is how many addresses have a receiver that never answers.
const hangingHosts = 100

// A sink is all receivers. The path /at/N is receiver N of an event; what
// follows it makes no difference. At the hanging addresses nothing is answered.
type sink struct {
	board *board

	mu   sync.Mutex    // guards open
	open chan struct{} // closed unless the answers are held back
}

// A place is where a sink listens.
type place struct {
	Address string   // answers
	Hanging []string // addresses that do not
}

// listen starts all receivers.
func (s *sink) listen() (place, error) {
	s.open = make(chan struct{})
	close(s.open)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return place{}, err
	}
	p := place{Address: l.Addr().String()}
	go accept(l, s.serve)
	for i := range hangingHosts {
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.1.%d:0", i+1))
		if err != nil {
			return place{}, fmt.Errorf("listen for a receiver that hangs: %w", err)
		}
		p.Hanging = append(p.Hanging, l.Addr().String())
		go accept(l, func(c net.Conn) { _, _ = io.Copy(io.Discard, c) })
	}
	return p, nil
}

func accept(l net.Listener, serve func(net.Conn)) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer c.Close()
			serve(c)
		}()
	}
}

// hold lets requests wait for their answer until release is called.
func (s *sink) hold() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open = make(chan struct{})
}

func (s *sink) release() {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.open)
}

func (s *sink) gate() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.open
}

var okay = []byte("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

// serve answers the requests of one connection.
func (s *sink) serve(c net.Conn) {
	r := bufio.NewReaderSize(c, 8<<10)
	var body []byte
	for {
		receiver, length, err := readHead(r)
		if err != nil {
			return
		}
		if cap(body) < length {
			body = make([]byte, length)
		}
		body = body[:length]
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		<-s.gate()
		if number, ok := eventNumber(body); ok {
			s.board.arrive(number, receiver, time.Now())
		}
		if _, err := c.Write(okay); err != nil {
			return
		}
	}
}

// readHead reads a request up to its body.
func readHead(r *bufio.Reader) (receiver, length int, err error) {
	line, err := r.ReadSlice('\n')
	if err != nil {
		return 0, 0, err
	}
	_, rest, _ := bytes.Cut(line, []byte(" /at/"))
	for i := 0; i < len(rest) && '0' <= rest[i] && rest[i] <= '9'; i++ {
		receiver = receiver*10 + int(rest[i]-'0')
	}
	if receiver >= maxFanOut {
		return 0, 0, fmt.Errorf("receiver %d, want less than %d", receiver, maxFanOut)
	}
	length, err = readFields(r)
	return receiver, length, err
}

// readFields reads the header of a message and returns its Content-Length.
func readFields(r *bufio.Reader) (length int, err error) {
	const name = "content-length:"
	for {
		line, err := r.ReadSlice('\n')
		if err != nil {
			return 0, err
		}
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			return length, nil
		}
		if len(line) > len(name) && bytes.EqualFold(line[:len(name)], []byte(name)) {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(line[len(name):]))); err != nil {
				return 0, err
			}
		}
	}
}

// numberMark stands before an event's number in its payload.
const (
	numberMark   = "bench-"
	numberDigits = 12
)

// eventNumber finds the number of an event in its payload, wherever it stands.
func eventNumber(payload []byte) (uint64, bool) {
	_, rest, ok := bytes.Cut(payload, []byte(numberMark))
	if !ok || len(rest) < numberDigits {
		return 0, false
	}
	n, err := strconv.ParseUint(string(rest[:numberDigits]), 10, 64)
	return n, err == nil
}
