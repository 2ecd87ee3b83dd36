package api

import (
	"context"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A Tenant is whose data it is.
type Tenant struct {
	ID        string          `json:"id"`
	Name      string          `json:"name"`
	Retention store.Retention `json:"retention" doc:"For how long its rows are kept. What is missing is as the operator says."`
	Branding  store.Branding  `json:"branding" doc:"How its portal looks, and who may show it."`
	Created   time.Time       `json:"created_at"`
}

func tenantOf(t store.Tenant) Tenant { return Tenant{t.ID, t.Name, t.Retention, t.Branding, t.Created} }

// listTenants lists the tenants that who asks is good for.
func (s *Server) listTenants(ctx context.Context, _ *none) (*out[List[Tenant]], error) {
	if id := callOf(ctx).principal.tenant; id != "" {
		t, err := s.Store.Tenant(ctx, id)
		if err != nil {
			return nil, err
		}
		return answerWith(List[Tenant]{[]Tenant{tenantOf(t)}}), nil
	}
	tenants, err := s.Store.Tenants(ctx)
	if err != nil {
		return nil, err
	}
	return answerWith(List[Tenant]{listOf(tenants, tenantOf)}), nil
}

type inCreateTenant struct {
	Body struct {
		ID   string `json:"id" pattern:"^[a-z0-9][a-z0-9_-]{0,62}$" patternDescription:"1 to 63 lower-case letters, digits, hyphens and underscores" example:"acme"`
		Name string `json:"name,omitempty" maxLength:"200"`
	} `nameHint:"CreateTenant"`
}

func (s *Server) createTenant(ctx context.Context, in *inCreateTenant) (*out[Tenant], error) {
	t := store.Tenant{ID: in.Body.ID, Name: in.Body.Name, Created: s.now()}
	if err := s.Store.CreateTenant(ctx, t); err != nil {
		return nil, err
	}
	callOf(ctx).about(t.ID, t.ID)
	return answerWith(tenantOf(t)), nil
}

func (s *Server) getTenant(ctx context.Context, in *inTenant) (*out[Tenant], error) {
	t, err := s.Store.Tenant(ctx, in.Tenant)
	if err != nil {
		return nil, err
	}
	return answerWith(tenantOf(t)), nil
}

type inUpdateTenant struct {
	Tenant string `path:"tenant"`
	Body   struct {
		Name      *string          `json:"name,omitempty" maxLength:"200"`
		Retention *store.Retention `json:"retention,omitempty" doc:"All of it: what is left out is as the operator says."`
		Branding  *store.Branding  `json:"branding,omitempty" doc:"All of it."`
	} `nameHint:"UpdateTenant"`
}

// updateTenant changes the fields that are given.
func (s *Server) updateTenant(ctx context.Context, in *inUpdateTenant) (*out[Tenant], error) {
	t, err := s.Store.Tenant(ctx, in.Tenant)
	if err != nil {
		return nil, err
	}
	set(&t.Name, in.Body.Name)
	set(&t.Retention, in.Body.Retention)
	if in.Body.Branding != nil {
		if err := checkBranding(in.Body.Branding); err != nil {
			return nil, err
		}
		t.Branding = *in.Body.Branding
	}
	if err := s.Store.UpdateTenant(ctx, t); err != nil {
		return nil, err
	}
	return answerWith(tenantOf(t)), nil
}

// Stats say how much a tenant has.
type Stats struct {
	Events     int64                 `json:"events"`
	Deliveries map[store.State]int64 `json:"deliveries" doc:"How many there are in each state."`
	More       bool                  `json:"more" doc:"There are more of what is 10,000, up to which is counted. Where there are more of another state, the delivered ones are those among the oldest 10,000 deliveries."`
}

func (s *Server) getStats(ctx context.Context, in *inTenant) (*out[Stats], error) {
	counts, err := s.Store.Count(ctx, in.Tenant)
	if err != nil {
		return nil, err
	}
	deliveries := make(map[store.State]int64)
	for state, n := range counts.Deliveries {
		deliveries[store.State(state)] = n
	}
	return answerWith(Stats{counts.Events, deliveries, counts.More}), nil
}
