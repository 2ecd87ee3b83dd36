// Package testreceiver is a receiver inside the process, for whoever has none
// yet: an endpoint with its URL gets every delivery verified as a receiver
// would do it, and sees what came and what became of it.
//
// Nothing is dialled for it. No request of this process may lead back to the
// process itself, and this one does not: a delivery to exactly this URL is
// handed over in memory, and nothing else is reached by it. It leaves to
// package deliver which deliveries those are, and to package api who sees what
// came.
package testreceiver

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/route"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/scheme"
)

// The limits of what is kept, all of it in memory.
const (
	MaxReceived = 20      // requests of a tenant, the newest
	maxTenants  = 100     // those to which something came last
	keptBody    = 4 << 10 // bytes of a body
	keptHeader  = 8 << 10 // bytes of all headers of a request
)

// A Receiver verifies what is delivered to its URL. Its fields are set before
// it is used; from then on, goroutines may share it.
type Receiver struct {
	URL string // of every tenant's endpoints: each tenant sees its own
	Now func() time.Time

	mu      sync.Mutex // guards tenants
	tenants map[string][]Received
}

// A Received is one request that came.
type Received struct {
	At       time.Time
	Endpoint store.EndpointID // zero: a draft
	Delivery store.DeliveryID
	Type     string              // of the event
	Verdicts []Verdict           // one for each scheme of the endpoint
	Header   []store.HeaderField // without credentials, and as far as there is room
	Body     []byte              // its start
	Size     int                 // of the whole body, in bytes
}

// Verified reports whether all of its signatures are right.
func (r *Received) Verified() bool {
	return len(r.Verdicts) > 0 && !slices.ContainsFunc(r.Verdicts, func(v Verdict) bool { return v.Err != nil })
}

// A Verdict is what one scheme says of a request.
type Verdict struct {
	Scheme string
	Err    error // nil: it is genuine; a [*scheme.Error], unless the endpoint cannot be used at all
}

// Receive verifies a delivery with the endpoint's own schemes and secrets, and
// answers with 200 if it is genuine and with 401 if it is not.
func (x *Receiver) Receive(ctx context.Context, endpoint *route.Endpoint, r *egress.Request) *egress.Response {
	now := x.Now()
	h := make(http.Header, len(r.Header)) // in the form that a server makes of it
	for name, values := range r.Header {
		for _, value := range values {
			h.Add(name, value)
		}
	}
	received := Received{
		At: now, Endpoint: endpoint.ID, Type: h.Get("Sealhook-Event-Type"), Header: endpoint.KeepHeader(h, keptHeader),
		Verdicts: verify(ctx, endpoint, now, &scheme.Message{Method: http.MethodPost, URL: r.URL, Header: h, Body: r.Body}),
		Body:     slices.Clone(r.Body[:min(len(r.Body), keptBody)]), Size: len(r.Body),
	}
	received.Delivery, _ = store.ParseID[store.DeliveryID](h.Get("Sealhook-Delivery")) // which set it
	x.keep(endpoint.Tenant, received)

	status := http.StatusOK
	if !received.Verified() {
		status = http.StatusUnauthorized
	}
	body, err := json.Marshal(map[string]bool{"verified": received.Verified()})
	if err != nil {
		panic(err) // it always has a JSON form
	}
	return &egress.Response{Status: status, Header: http.Header{"Content-Type": {"application/json"}}, Body: body}
}

// verify asks each of the endpoint's schemes.
func verify(ctx context.Context, endpoint *route.Endpoint, now time.Time, m *scheme.Message) []Verdict {
	verifiers, err := endpoint.Verifiers(now)
	if err != nil {
		if e, ok := errors.AsType[*scheme.Error](err); ok {
			return []Verdict{{endpoint.Endpoint.Scheme, e}}
		}
		return []Verdict{{endpoint.Endpoint.Scheme, errors.New("the endpoint's schemes or secrets cannot be used")}} // err may name this machine's files
	}
	verdicts := make([]Verdict, len(verifiers))
	for i, v := range verifiers {
		v.Now = func() time.Time { return now }
		_, err := v.VerifyMessageContext(ctx, m)
		verdicts[i] = Verdict{v.Scheme().Name(), err}
	}
	return verdicts
}

// keep adds what came, in place of the oldest.
func (x *Receiver) keep(tenant string, r Received) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.tenants == nil {
		x.tenants = make(map[string][]Received)
	}
	if _, known := x.tenants[tenant]; !known && len(x.tenants) >= maxTenants {
		oldest, at := "", r.At
		for name, list := range x.tenants {
			if last := list[len(list)-1].At; oldest == "" || last.Before(at) {
				oldest, at = name, last
			}
		}
		delete(x.tenants, oldest)
	}
	list := append(x.tenants[tenant], r)
	if n := len(list) - MaxReceived; n > 0 {
		list = slices.Delete(list, 0, n)
	}
	x.tenants[tenant] = list
}

// Received returns what came to a tenant's endpoints, the newest first.
func (x *Receiver) Received(tenant string) []Received {
	x.mu.Lock()
	defer x.mu.Unlock()
	list := slices.Clone(x.tenants[tenant])
	slices.Reverse(list)
	return list
}
