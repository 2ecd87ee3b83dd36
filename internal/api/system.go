package api

import (
	"context"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A System is what runs here.
type System struct {
	Version   string          `json:"version"`
	Started   time.Time       `json:"started_at" doc:"The process that answers."`
	PublicURL string          `json:"public_url"`
	Database  string          `json:"database" enum:"sqlite,postgres"`
	Retention store.Retention `json:"retention" doc:"For how long tenants that say nothing keep things. What is missing is kept for ever."`
	Pending   Queued          `json:"pending" doc:"Deliveries that wait for an attempt, of every tenant."`
	Leased    Queued          `json:"leased" doc:"Deliveries that are under way, of every tenant."`
}

// A Queued says how many deliveries there are, and since when.
type Queued struct {
	Deliveries int64     `json:"deliveries"`
	Oldest     time.Time `json:"oldest_at,omitzero" doc:"When the oldest of them was created. Missing: there is none."`
}

func queuedOf(w store.Waiting) Queued { return Queued{w.N, w.Oldest} }

func (s *Server) getSystem(ctx context.Context, _ *none) (*out[System], error) {
	queue, err := s.Store.Queue(ctx)
	if err != nil {
		return nil, err
	}
	return answerWith(System{s.Version, s.Started, s.BaseURL, s.Database, s.Retention, queuedOf(queue.Pending), queuedOf(queue.Leased)}), nil
}
