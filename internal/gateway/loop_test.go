package gateway_test

import (
	"testing"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/internal/receive"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// Two gateways that forward everything to each other do so a few times only.
func TestLoop(t *testing.T) {
	a, b := start(t, config(t.TempDir())), start(t, config(t.TempDir()))
	defer stop(t, a)
	defer stop(t, b)
	secret := catalog.MustGet("standard-webhooks").GenerateSecret().Reveal()
	for from, to := range map[*gateway.Gateway]*gateway.Gateway{a: b, b: a} {
		var source struct {
			IngestURL string `json:"ingest_url"`
		}
		call(t, to, to.FirstToken, "POST", "/sources", map[string]any{"name": "other", "scheme": "standard-webhooks", "secret": secret}, &source)
		call(t, from, from.FirstToken, "POST", "/endpoints", map[string]any{"url": source.IngestURL, "event_types": []string{"*"}, "secret": secret}, nil)
	}
	call(t, a, a.FirstToken, "POST", "/events", map[string]any{"type": "a", "payload": 1}, nil)
	type stats struct {
		Events     int
		Deliveries map[string]int
	}
	var of [2]stats
	await(t, "the end of the circle", func() bool {
		for i, g := range []*gateway.Gateway{a, b} {
			of[i] = stats{}
			call(t, g, g.FirstToken, "GET", "/stats", nil, &of[i])
		}
		return of[0].Deliveries["failed"]+of[1].Deliveries["failed"] == 1
	})
	if n := of[0].Events + of[1].Events; n != receive.MaxHops+1 {
		t.Errorf("got %d events, want the published one and %d of it", n, receive.MaxHops)
	}
	var requests struct{ Items []struct{ Reason string } }
	g := a
	if receive.MaxHops%2 == 0 {
		g = b
	}
	call(t, g, g.FirstToken, "GET", "/requests?verdict=refused", nil, &requests)
	if len(requests.Items) != 2 || requests.Items[0].Reason != receive.ReasonLoop {
		t.Errorf("got the refused requests %+v, want the two attempts of the last hop, as a loop", requests.Items)
	}
}
