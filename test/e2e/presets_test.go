package e2e_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme/catalog"
)

// A sender is one that a provider may come from or go to, with what its
// documents tell a receiver to check. None of it uses this project's library.
type sender struct {
	scheme  string
	secret  string
	headers map[string]string // what receivers also look at: "id", "type", or a fixed value; "time" is any RFC 3339
	verify  func(h http.Header, body []byte, secret string) error
}

var senders = []sender{
	{"svix", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", map[string]string{"svix-id": "id"}, dotted("svix-")},
	{"convoy", "a secret of convoy", map[string]string{"X-Convoy-Idempotency-Key": "id"}, func(h http.Header, body []byte, secret string) error {
		return sameHex(h.Get("X-Convoy-Signature"), mac(secret, body))
	}},
	{"hook0-v1", "1a01cb48-5142-4d9b-8f90-d20cca61f0ee", map[string]string{"X-Event-Id": "id", "X-Event-Type": "type"}, func(h http.Header, body []byte, secret string) error {
		parts, err := timed(h.Get("X-Hook0-Signature"))
		if err != nil {
			return err
		}
		var values []string
		for name := range strings.SplitSeq(parts["h"], " ") {
			values = append(values, h.Get(name))
		}
		return sameHex(parts["v1"], mac(secret, []byte(parts["t"]+"."+parts["h"]+"."+strings.Join(values, ".")+"."), body))
	}},
	{"outpost", "whsec_0123456789abcdef", map[string]string{"x-outpost-event-id": "id", "x-outpost-topic": "type", "x-outpost-timestamp": "time"}, func(h http.Header, body []byte, secret string) error {
		list, ok := strings.CutPrefix(h.Get("x-outpost-signature"), "v0=")
		if !ok {
			return errors.New("no v0= in front of the signatures")
		}
		return anyHex(strings.Split(list, ","), mac(secret, body))
	}},
	{"convoy-advanced", "another secret of convoy", map[string]string{"X-Convoy-Idempotency-Key": "id"}, func(h http.Header, body []byte, secret string) error {
		parts, err := timed(h.Get("X-Convoy-Signature"))
		if err != nil {
			return err
		}
		return sameHex(parts["v1"], mac(secret, []byte(parts["t"]+","), body))
	}},
	{"hook0", "d20cca61-5142-4d9b-8f90-1a01cb48f0ee", map[string]string{"X-Event-Id": "id", "X-Event-Type": "type"}, func(h http.Header, body []byte, secret string) error {
		parts, err := timed(h.Get("X-Hook0-Signature"))
		if err != nil {
			return err
		}
		return sameHex(parts["v0"], mac(secret, []byte(parts["t"]+"."), body))
	}},
	{"outpost-standard", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", map[string]string{"webhook-id": "id", "webhook-topic": "type"}, dotted("webhook-")},
}

// dotted is what Svix's and Standard Webhooks' libraries check.
func dotted(prefix string) func(h http.Header, body []byte, secret string) error {
	return func(h http.Header, body []byte, secret string) error {
		key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
		if err != nil {
			return err
		}
		id, ts := h.Get(prefix+"id"), h.Get(prefix+"timestamp")
		if err := recent(ts); err != nil {
			return err
		}
		want := mac(string(key), []byte(id+"."+ts+"."), body)
		for entry := range strings.SplitSeq(h.Get(prefix+"signature"), " ") {
			if text, ok := strings.CutPrefix(entry, "v1,"); ok {
				if got, err := base64.StdEncoding.DecodeString(text); err == nil && hmac.Equal(got, want) {
					return nil
				}
			}
		}
		return errors.New("no signature fits")
	}
}

// timed returns the fields of t=…,v1=…, whose time must be recent.
func timed(text string) (map[string]string, error) {
	parts := make(map[string]string)
	for part := range strings.SplitSeq(text, ",") {
		name, value, _ := strings.Cut(part, "=")
		parts[name] = value
	}
	return parts, recent(parts["t"])
}

func recent(text string) error {
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil || math.Abs(time.Since(time.Unix(seconds, 0)).Seconds()) > 300 {
		return fmt.Errorf("%q is no time of the last five minutes", text)
	}
	return nil
}

func mac(key string, content ...[]byte) []byte {
	h := hmac.New(sha256.New, []byte(key))
	for _, part := range content {
		h.Write(part)
	}
	return h.Sum(nil)
}

func sameHex(text string, want []byte) error { return anyHex([]string{text}, want) }

func anyHex(texts []string, want []byte) error {
	for _, text := range texts {
		if got, err := hex.DecodeString(text); err == nil && hmac.Equal(got, want) {
			return nil
		}
	}
	return errors.New("no signature fits")
}

// check checks what a receiver of that sender would of a delivery.
func (s *sender) check(d delivered, id, typ string) error {
	for name, what := range s.headers {
		got, want := d.header.Get(name), map[string]string{"id": id, "type": typ}[what]
		if what == "time" {
			if _, err := time.Parse(time.RFC3339, got); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		} else if got != want {
			return fmt.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	if err := s.verify(d.header, d.body, s.secret); err != nil {
		return err
	}
	if s.verify(d.header, append(slices.Clone(d.body), ' '), s.secret) == nil {
		return errors.New("it verifies with another body")
	}
	return nil
}

// An endpoint moves from one sender's webhooks to another's. While both are
// signed, a receiver of either verifies every delivery; before and after, the
// delivery is that of one alone.
func TestMoveFromSenderToSender(t *testing.T) {
	g := start(t)
	for i := range senders {
		from, to := &senders[i], &senders[(i+1)%len(senders)]
		t.Run(from.scheme+" to "+to.scheme, func(t *testing.T) {
			url, got := collect(t)
			typ := fmt.Sprintf("move.no.n%d", i)
			var endpoint, added struct{ ID string }
			g.post(t, "/v1/tenants/default/endpoints", map[string]any{"url": url, "event_types": []string{typ}, "scheme": from.scheme, "secret": from.secret}, &endpoint)
			path := "/v1/tenants/default/endpoints/" + endpoint.ID
			n := 0
			check := func(when string, with, without []*sender) {
				t.Helper()
				n++
				id := fmt.Sprintf("evt-%d-%d", i, n)
				g.post(t, "/v1/tenants/default/events", map[string]any{"type": typ, "id": id, "payload": map[string]any{"n": 1.5}}, nil)
				d := next(t, got)
				for _, s := range with {
					if err := s.check(d, id, typ); err != nil {
						t.Errorf("%s, a receiver of %s: %v in %v", when, s.scheme, err, d.header)
					}
				}
				for _, s := range without {
					if carrier := catalog.MustGet(s.scheme).Definition().Carrier.Name; d.header.Get(carrier) != "" {
						t.Errorf("%s: got the header %s of %s", when, carrier, s.scheme)
					}
				}
			}
			check("before", []*sender{from}, []*sender{to})
			g.post(t, path+"/secrets/rotate", map[string]any{"scheme": to.scheme, "secret": to.secret}, &added)
			check("during", []*sender{from, to}, nil)
			var secrets struct{ Items []struct{ ID, Scheme string } }
			g.get(t, path+"/secrets", &secrets)
			for _, secret := range secrets.Items {
				if secret.Scheme == from.scheme {
					g.do(t, http.MethodDelete, path+"/secrets/"+secret.ID, nil, nil)
				}
			}
			check("after", []*sender{to}, []*sender{from})
			g.do(t, http.MethodPatch, path, []byte(`{"scheme": "`+to.scheme+`"}`), nil)
			check("once it is the endpoint's own", []*sender{to}, []*sender{from})
		})
	}
}
