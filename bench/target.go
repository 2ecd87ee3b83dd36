//go:build unix

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// A target is a gateway to measure.
type target interface {
	// group makes a tenant, or what is called so there, with an endpoint at
	// each URL that gets all of its events, and returns the request that
	// publishes one: see request.
	group(ctx context.Context, name string, urls []string) (string, error)
}

// eventType is the type of the events that every endpoint gets.
const eventType = "bench.event"

// payloadSize is the length of a payload in bytes.
const payloadSize = 1 << 10

// payload is the text of one: see request.
func payload() string {
	begin, end := `{"id":"`+numberMark+`{number}","text":"`, `"}`
	pad := payloadSize - sizeOf(begin+end)
	return begin + strings.Repeat("webhook ", pad/8+1)[:pad] + end
}

// sizeOf is the length of what a request's text becomes.
func sizeOf(text string) int { return len(newRequest(text).bytes) }

// post is the text of a request. Each header is a line without its end.
func post(address, path, body string, header ...string) string {
	lines := append([]string{"POST " + path + " HTTP/1.1", "Host: " + address, fmt.Sprintf("Content-Length: %d", sizeOf(body))}, header...)
	return strings.Join(lines, "\r\n") + "\r\n\r\n" + body
}

// A client calls a management API.
type client struct {
	address string // host and port
	header  http.Header
}

// bearer returns a client that shows a token.
func bearer(address, token string) client {
	return client{address, http.Header{"Authorization": {"Bearer " + token}, "Content-Type": {"application/json"}}}
}

// call sends body as JSON and reads the answer into result. A status that is
// not 2xx is an error, but for those in okay.
func (c client) call(ctx context.Context, method, path string, body, result any, okay ...int) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, method, "http://"+c.address+path, bytes.NewReader(text))
	if err != nil {
		return err
	}
	req.Header = c.header
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	if err != nil {
		return err
	}
	for _, status := range okay {
		if res.StatusCode == status {
			return nil
		}
	}
	if res.StatusCode < 200 || res.StatusCode > 299 {
		return fmt.Errorf("%s %s: %s: %.300s", method, path, res.Status, answer)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(answer, result)
}

// sealhook is a gateway of this project.
type sealhook struct {
	client
	token string
}

func newSealhook(at server) *sealhook { return &sealhook{bearer(at.Address, at.Token), at.Token} }

func (s *sealhook) group(ctx context.Context, name string, urls []string) (string, error) {
	if err := s.tenant(ctx, name); err != nil {
		return "", err
	}
	for _, url := range urls {
		if err := s.endpoint(ctx, name, url, "*"); err != nil {
			return "", err
		}
	}
	return s.publish(name, eventType), nil
}

func (s *sealhook) tenant(ctx context.Context, name string) error {
	return s.call(ctx, "POST", "/v1/tenants", map[string]any{"id": name}, nil)
}

func (s *sealhook) endpoint(ctx context.Context, tenant, url, eventType string) error {
	body := map[string]any{"url": url, "event_types": []string{eventType}}
	return s.call(ctx, "POST", "/v1/tenants/"+tenant+"/endpoints", body, nil)
}

// publish is the request that publishes an event of a type.
func (s *sealhook) publish(tenant, eventType string) string {
	body := `{"type":"` + eventType + `","payload":` + payload() + `}`
	return publishAt(s.address, "/v1/tenants/"+tenant+"/events", s.token, body)
}

// inbound makes a tenant with a source, whose webhooks go on to one endpoint,
// and returns the request of such a webhook.
func (s *sealhook) inbound(ctx context.Context, name, url string, secret []byte) (string, error) {
	if err := s.tenant(ctx, name); err != nil {
		return "", err
	}
	var source struct{ ID string }
	err := s.call(ctx, "POST", "/v1/tenants/"+name+"/sources", map[string]any{"name": "github", "scheme": "github", "secret": string(secret)}, &source)
	if err != nil {
		return "", err
	}
	if err := s.endpoint(ctx, name, url, "*"); err != nil {
		return "", err
	}
	return post(s.address, "/in/"+source.ID, payload(), "Content-Type: application/json", "X-GitHub-Event: push", "X-Hub-Signature-256: sha256={signature}"), nil
}
