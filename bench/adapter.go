//go:build unix

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"time"
)

// An adapter says which rival to measure.
type adapter struct {
	name, address string
	token         string // the file that holds it
	project       string // of Convoy
}

// newRival returns the rival, which runs already.
func newRival(a adapter, token string) (target, error) {
	switch a.name {
	case "convoy":
		if a.project == "" {
			return nil, errors.New("-project is missing: Convoy keeps endpoints in projects")
		}
		return &convoy{bearer(a.address, token), token, a.project}, nil
	case "outpost":
		return &outpost{bearer(a.address, token), token}, nil
	case "svix":
		return &svix{bearer(a.address, token), token}, nil
	}
	return nil, fmt.Errorf("unknown adapter %s: want convoy, outpost or svix", a.name)
}

// rival measures a running rival, as far as its API is like ours.
func (b *bench) rival(ctx context.Context, a adapter) (*report, error) {
	if host, _, err := net.SplitHostPort(a.address); err != nil || !net.ParseIP(host).IsLoopback() {
		return nil, fmt.Errorf("-address %q: want an address of this machine such as 127.0.0.1:5005: figures over a network are the network's", a.address)
	}
	token, err := os.ReadFile(a.token)
	if err != nil {
		return nil, fmt.Errorf("read the token: %w", err)
	}
	t, err := newRival(a, strings.TrimSpace(string(token)))
	if err != nil {
		return nil, err
	}
	r := &report{Engine: a.name, rival: a.name}
	run := time.Now().Format("20060102-150405") // a name that it does not have yet
	var single string
	for _, x := range []struct {
		fanOut int
		to     *phase
	}{{1, &r.Publish}, {fanOut, &r.FanOut}} {
		progress("%s, fan-out %d", a.name, x.fanOut)
		request, err := t.group(ctx, fmt.Sprintf("bench-%s-%d", run, x.fanOut), b.urls(x.fanOut))
		if err != nil {
			return nil, err
		}
		if x.fanOut == 1 {
			single = request
		}
		var phases []phase
		for range repetitions {
			ph, err := b.measure(new(running), load{Addresses: []string{a.address}, Request: request, Conns: connections, Window: connections, FanOut: x.fanOut}, 4*time.Second)
			if err != nil {
				return nil, err
			}
			if ph.Accepted == 0 {
				return nil, fmt.Errorf("%s accepts no event: %s", a.name, ph.Problem)
			}
			r.add(ph)
			phases = append(phases, ph)
		}
		*x.to = middle(phases)
	}
	progress("%s at half load", a.name)
	r.Half, err = b.measure(new(running), load{Addresses: []string{a.address}, Request: single, Conns: connections, Rate: r.Publish.Rate / 2}, 10*time.Second)
	r.add(r.Half)
	return r, err
}

// convoy is https://www.getconvoy.io/docs/api-reference: endpoints of one
// owner in a project, each with a subscription, and events that fan out to
// the owner.
type convoy struct {
	client
	token, project string
}

func (c *convoy) group(ctx context.Context, name string, urls []string) (string, error) {
	path := "/api/v1/projects/" + c.project
	for i, url := range urls {
		endpoint := map[string]any{"name": fmt.Sprintf("%s-%d", name, i), "url": url, "owner_id": name}
		var made struct{ Data struct{ UID string } }
		if err := c.call(ctx, "POST", path+"/endpoints", endpoint, &made); err != nil {
			return "", err
		}
		subscription := map[string]any{
			"name": endpoint["name"], "endpoint_id": made.Data.UID, "filter_config": map[string]any{"event_types": []string{eventType}},
		}
		if err := c.call(ctx, "POST", path+"/subscriptions", subscription, nil); err != nil {
			return "", err
		}
	}
	body := `{"owner_id":"` + name + `","event_type":"` + eventType + `","data":` + payload() + `}`
	return publishAt(c.address, path+"/events/fanout", c.token, body), nil
}

// outpost is https://github.com/hookdeck/outpost/blob/main/docs/apis/openapi.yaml:
// a tenant with destinations. The topic must be one that it was started with,
// or it was started with none.
type outpost struct {
	client
	token string
}

func (o *outpost) group(ctx context.Context, name string, urls []string) (string, error) {
	const base = "/api/v1"
	if err := o.call(ctx, "PUT", base+"/tenants/"+name, map[string]any{}, nil); err != nil {
		return "", err
	}
	for _, url := range urls {
		destination := map[string]any{"type": "webhook", "topics": "*", "config": map[string]any{"url": url}}
		if err := o.call(ctx, "POST", base+"/tenants/"+name+"/destinations", destination, nil); err != nil {
			return "", err
		}
	}
	body := `{"tenant_id":"` + name + `","topic":"` + eventType + `","data":` + payload() + `}`
	return publishAt(o.address, base+"/publish", o.token, body), nil
}

// svix is https://api.svix.com/docs: an application with endpoints.
type svix struct {
	client
	token string
}

func (s *svix) group(ctx context.Context, name string, urls []string) (string, error) {
	const base = "/api/v1"
	err := s.call(ctx, "POST", base+"/event-type", map[string]any{"name": eventType, "description": "benchmark"}, nil, 409) // it may be there
	if err != nil {
		return "", err
	}
	if err := s.call(ctx, "POST", base+"/app", map[string]any{"name": name, "uid": name}, nil); err != nil {
		return "", err
	}
	for _, url := range urls {
		if err := s.call(ctx, "POST", base+"/app/"+name+"/endpoint", map[string]any{"url": url}, nil); err != nil {
			return "", err
		}
	}
	body := `{"eventType":"` + eventType + `","payload":` + payload() + `}`
	return publishAt(s.address, base+"/app/"+name+"/msg", s.token, body), nil
}

// publishAt is the request that publishes an event.
func publishAt(address, path, token, body string) string {
	return post(address, path, body, "Authorization: Bearer "+token, "Content-Type: application/json")
}
