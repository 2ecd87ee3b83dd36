package gateway_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// A got is what a receiver got.
type got struct {
	header http.Header
	body   []byte
}

// What comes in goes out: the same bytes, whatever they are and however they
// were cut into chunks, with the provider's own headers, each as often as it
// came. So the provider's signature verifies at the destination, too.
func TestBytesInAreBytesOut(t *testing.T) {
	arrived := make(chan got, 1)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		arrived <- got{r.Header, body}
	}))
	defer receiver.Close()
	g := start(t, config(t.TempDir()))
	defer stop(t, g)
	const text = "a secret of the provider"
	github := catalog.MustGet("github")
	signer, err := github.Signer(scheme.NewSecret(text))
	if err != nil {
		t.Fatal(err)
	}
	verifier, err := github.Verifier(scheme.NewSecret(text))
	if err != nil {
		t.Fatal(err)
	}
	call(t, g, g.FirstToken, "POST", "/endpoints", map[string]any{"url": receiver.URL, "event_types": []string{"*"}}, nil)
	var source struct {
		ID string `json:"id"`
	}
	call(t, g, g.FirstToken, "POST", "/sources", map[string]any{"name": "repository", "scheme": "github", "secret": text}, &source)

	bodies := [][]byte{
		{}, {0}, []byte("\xff\xfe\x00\r\n\r\n0\r\n\r\n"), []byte("\xef\xbb\xbf{\"a\":1}\n"), []byte("{\"z\": 1.0, \"a\": 12345678901234567890, \"a\": null}\r\n"),
		[]byte("payload=%7B%7D&a=+"), bytes.Repeat([]byte("long\x00"), 40_000),
	}
	random := rand.New(rand.NewPCG(1, 2)) // the same bytes each time
	for range 40 {
		body := make([]byte, random.IntN(5000))
		for i := range body {
			body[i] = byte(random.Uint32())
		}
		bodies = append(bodies, body)
	}
	for i, body := range bodies {
		m := &scheme.Message{ID: fmt.Sprint("delivery-", i), Method: http.MethodPost, Type: "push", Body: body, Header: make(http.Header)}
		if err := signer.Sign(m); err != nil {
			t.Fatal(err)
		}
		contentType := []string{"application/json", "application/octet-stream", "text/plain; charset=latin1"}[i%3]
		var head strings.Builder
		fmt.Fprintf(&head, "POST /in/%s HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: %s\r\n", source.ID, contentType)
		fmt.Fprintf(&head, "X-Twice: %d\r\nX-Other: b\r\nx-twice: again\r\nX-Twice: %d\r\n", i, i)
		for name, values := range m.Header {
			for _, value := range values {
				fmt.Fprintf(&head, "%s: %s\r\n", name, value)
			}
		}
		status := send(t, strings.TrimPrefix(g.URL(), "http://"), head.String(), body, random)
		if status/100 != 2 {
			t.Fatalf("body %d of %d bytes: got %d, want it accepted", i, len(body), status)
		}
		got := <-arrived
		if !bytes.Equal(got.body, body) || got.header.Get("Content-Type") != contentType {
			t.Fatalf("body %d of %d bytes: got %d bytes of %s that are not what came in (%s)", i, len(body), len(got.body), got.header.Get("Content-Type"), contentType)
		}
		if twice := got.header.Values("X-Twice"); !slices.Equal(twice, []string{fmt.Sprint(i), "again", fmt.Sprint(i)}) || got.header.Get("X-Other") != "b" {
			t.Errorf("body %d: got X-Twice %q, want it three times as it came", i, twice)
		}
		if err := verifier.Verify(got.header, got.body); err != nil {
			t.Errorf("body %d: the provider's signature at the destination: %v", i, err)
		}
	}
}

// send sends a request whose body is cut into chunks, or every third time is
// not, and returns the status of the answer.
func send(t *testing.T, addr, head string, body []byte, random *rand.Rand) int {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	w := bufio.NewWriter(conn)
	io.WriteString(w, head)
	if random.IntN(3) == 0 {
		fmt.Fprintf(w, "Content-Length: %d\r\n\r\n%s", len(body), body)
	} else {
		io.WriteString(w, "Transfer-Encoding: chunked\r\n\r\n")
		for rest := body; len(rest) > 0; {
			n := 1 + random.IntN(min(len(rest), 30_000))
			fmt.Fprintf(w, "%x\r\n%s\r\n", n, rest[:n])
			w.Flush()
			rest = rest[n:]
		}
		io.WriteString(w, "0\r\n\r\n")
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	return res.StatusCode
}
