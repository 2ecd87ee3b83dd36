package receive_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/internal/store"
)

// ask sends a request to the provider's source.
func (p *provider) ask(method, query string) (status int, h http.Header, body string) {
	p.door.t.Helper()
	req, err := http.NewRequest(method, p.door.server.URL+"/in/"+p.ID.String()+query, nil)
	p.door.must(err)
	res, err := p.door.server.Client().Do(req)
	p.door.must(err)
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	p.door.must(err)
	return res.StatusCode, res.Header, string(text)
}

// A handshake is kept as a request, and becomes no event.
func TestHandshakeIsKept(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "dropbox"})
	if status, _, body := p.ask("GET", "?challenge=abc123"); status != 200 || body != "abc123" {
		t.Errorf("got %d %q, want 200 with the challenge", status, body)
	}
	kept := p.requests()
	if len(kept) != 1 || kept[0].Verdict != store.VerdictHandshake || kept[0].Reason != "" || kept[0].Method != "GET" ||
		kept[0].Path != "/in/"+p.ID.String()+"?challenge=abc123" || kept[0].Event != 0 {
		t.Errorf("got the requests %+v, want the handshake", kept)
	}
	if n := d.events(); n != 0 || d.leaser.reserved.Load() != 0 {
		t.Errorf("got %d events", n)
	}
	if a := p.send(p.sign([]byte("{}"), time.Now())); a.Status != 200 || a.Result != "accepted" {
		t.Errorf("a webhook after it: got %d %s", a.Status, a.Result)
	}
}

// Handshakes fill no more of the disk than refused requests do.
func TestHandshakesAreBounded(t *testing.T) {
	d := open(t)
	p := d.provider(store.Source{Scheme: "trello"})
	for range receive.KeepRefused/2 + 3 {
		p.ask("HEAD", "")
		p.ask("POST", "")
	}
	handshakes, refused := len(p.requests(store.VerdictHandshake)), len(p.requests(store.VerdictRefused))
	if handshakes != receive.KeepRefused/2 || refused != receive.KeepRefused/2 {
		t.Errorf("kept %d handshakes and %d refused requests, want %d of each", handshakes, refused, receive.KeepRefused/2)
	}
}

// A source takes the methods of its scheme's handshakes, and only POST makes an event.
func TestMethodsOfHandshakes(t *testing.T) {
	d := open(t)
	trello := d.provider(store.Source{Scheme: "trello"})
	token := d.provider(store.Source{Scheme: "okta"})
	off := d.provider(store.Source{Scheme: "dropbox", Disabled: true})
	for _, c := range []struct {
		p             *provider
		method, query string
		status        int
		allow, body   string
	}{
		{trello, "HEAD", "", 200, "", ""},
		{trello, "GET", "", 405, "HEAD, POST", "webhooks come in by POST"},
		{trello, "PUT", "", 405, "HEAD, POST", "webhooks come in by POST"},
		{token, "GET", "", 400, "", receive.ReasonNoHandshake},
		{token, "HEAD", "", 405, "GET, POST", ""},
		{off, "GET", "?challenge=a", 403, "", receive.ReasonDisabled},
	} {
		status, h, body := c.p.ask(c.method, c.query)
		if status != c.status || h.Get("Allow") != c.allow || !strings.Contains(body, c.body) {
			t.Errorf("%s %s: got %d that allows %q: %s, want %d that allows %q: %s", c.p.Scheme, c.method, status, h.Get("Allow"), body, c.status, c.allow, c.body)
		}
	}
	// A GET with a good token, which would be a webhook if it came by POST.
	m := token.sign(nil, time.Now())
	req, err := http.NewRequest("GET", d.server.URL+"/in/"+token.ID.String(), nil)
	d.must(err)
	req.Header = m.Header
	res, err := d.server.Client().Do(req)
	d.must(err)
	if a := d.read(res); a.Status != 400 || a.Reason != receive.ReasonNoHandshake {
		t.Errorf("got %d %s, want 400 %s", a.Status, a.Reason, receive.ReasonNoHandshake)
	}
	if n := d.events(); n != 0 {
		t.Errorf("got %d events", n)
	}
}
