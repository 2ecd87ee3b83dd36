package api

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/tally"
)

// What needs attention.
const (
	maxAttention = 100 // that an overview tells

	quarantinedFor = 7 * 24 * time.Hour // for which a quarantined delivery is told
	risingOver     = time.Hour          // in which a source refuses more than before
	risingFrom     = 5                  // refused requests, at least
	risingBy       = 0.10               // of all requests, more than before
	backlogOver    = 15 * time.Minute   // in which a backlog grows
	backlogFrom    = 100                // deliveries, at least
	backlogTimes   = 2                  // as many as before
	backlogGrows   = time.Minute        // the age of the oldest one, from which on a growing backlog is told
	backlogAge     = 5 * time.Minute    // of the oldest delivery, from which on it is told, whatever the number
)

// An Attention is something that somebody should look at.
type Attention struct {
	Kind     string           `json:"kind" enum:"backlog,quarantined,failing,disabled,refusing" doc:"Deliveries wait, or are quarantined, an endpoint only fails or was disabled, a source refuses more requests than before."`
	Endpoint store.EndpointID `json:"endpoint,omitzero"`
	Source   store.SourceID   `json:"source,omitzero"`
	Since    time.Time        `json:"since,omitzero"`
	Count    int64            `json:"count,omitempty" doc:"Deliveries or requests."`
	Detail   string           `json:"detail" doc:"For people."`
}

// attention returns what needs attention in a tenant, the most urgent first.
func (s *Server) attention(ctx context.Context, tenant string) ([]Attention, error) {
	all := []Attention{}
	for _, look := range []func(context.Context, string) ([]Attention, error){
		s.growingBacklog, s.quarantined, s.troubled, s.refusing,
	} {
		found, err := look(ctx, tenant)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// growingBacklog tells that deliveries wait for long, or that more and more do.
func (s *Server) growingBacklog(ctx context.Context, tenant string) ([]Attention, error) {
	now, err := s.backlog(ctx, tenant, 0)
	if err != nil || now.Deliveries < backlogFrom {
		return nil, err
	}
	until := s.now().Truncate(time.Minute)
	before, _, err := s.Tallies.Read(ctx, store.TallyOwner{Tenant: tenant}, until.Add(-backlogOver), until, time.Minute)
	if err != nil {
		return nil, err
	}
	oldest := time.Duration(now.Oldest * float64(time.Second))
	a := Attention{Kind: "backlog", Count: now.Deliveries, Since: s.now().Add(-oldest)}
	switch first := before[0].Backlog; {
	case oldest >= backlogGrows && now.Deliveries >= backlogTimes*first:
		a.Detail = fmt.Sprintf("%d deliveries wait, %d did %d minutes ago", now.Deliveries, first, int(backlogOver.Minutes()))
	case oldest >= backlogAge:
		a.Detail = fmt.Sprintf("%d deliveries wait, the oldest for %d minutes", now.Deliveries, int(oldest.Minutes()))
	default:
		return nil, nil
	}
	return []Attention{a}, nil
}

// quarantined tells deliveries on which work ended the process.
func (s *Server) quarantined(ctx context.Context, tenant string) (all []Attention, err error) {
	rows, err := s.Store.Deliveries(ctx, store.DeliveryFilter{
		Tenant: tenant, States: []store.State{store.Quarantined}, Since: s.now().Add(-quarantinedFor), Page: store.Page{Limit: store.MaxPage},
	})
	if err != nil {
		return nil, err
	}
	at := make(map[store.EndpointID]int)
	for _, d := range rows.Rows { // the newest first
		i, ok := at[d.Endpoint]
		if !ok {
			i = len(all)
			at[d.Endpoint] = i
			all = append(all, Attention{Kind: "quarantined", Endpoint: d.Endpoint})
		}
		all[i].Count++
		all[i].Since = d.Finished
		all[i].Detail = fmt.Sprintf("%d deliveries are quarantined: work on them ended the process", all[i].Count)
	}
	return all, nil
}

// troubled tells endpoints that only fail, or were disabled, but not by hand.
func (s *Server) troubled(ctx context.Context, tenant string) (all []Attention, err error) {
	endpoints, err := s.Store.TroubledEndpoints(ctx, tenant, maxAttention+1)
	if err != nil {
		return nil, err
	}
	for _, e := range endpoints {
		switch {
		case e.Disabled == disabledByHand:
		case e.Disabled != "":
			all = append(all, Attention{Kind: "disabled", Endpoint: e.ID, Since: e.Updated, Detail: "disabled: " + e.Disabled})
		default:
			all = append(all, Attention{Kind: "failing", Endpoint: e.ID, Since: e.FailingSince, Detail: "every attempt fails"})
		}
	}
	return all, nil
}

// refusing tells sources that refuse a greater share of requests than the day before.
func (s *Server) refusing(ctx context.Context, tenant string) (all []Attention, err error) {
	sources, err := s.Store.Sources(ctx, tenant)
	if err != nil {
		return nil, err
	}
	until := s.now().Truncate(time.Minute).Add(time.Minute)
	for _, x := range sources {
		owner := store.TallyOwner{Tenant: tenant, Owner: store.OwnerID(x.ID)}
		_, now, err := s.Tallies.Read(ctx, owner, until.Add(-risingOver), until, risingOver)
		if err != nil {
			return nil, err
		}
		refused := now.Requests[store.VerdictRefused]
		if refused < risingFrom {
			continue
		}
		_, before, err := s.Tallies.Read(ctx, owner, until.Add(-24*time.Hour), until.Add(-risingOver), time.Hour)
		if err != nil {
			return nil, err
		}
		share := refusedShare(now)
		if share-refusedShare(before) < risingBy {
			continue
		}
		all = append(all, Attention{
			Kind: "refusing", Source: x.ID, Since: until.Add(-risingOver), Count: refused,
			Detail: fmt.Sprintf("%.0f %% of requests refused in the last hour, %.0f %% the day before", 100*share, 100*refusedShare(before)),
		})
	}
	return all, nil
}

func refusedShare(f *tally.Figures) float64 {
	return float64(f.Requests[store.VerdictRefused]) / float64(max(1, f.Came()))
}
