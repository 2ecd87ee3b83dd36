package api_test

import (
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/api"
	"github.com/sealhook/sealhook/internal/store"
)

func TestSystem(t *testing.T) {
	g := start(t)
	want := api.System{
		Version: "1.2.3", Started: g.clock().Add(-time.Hour), PublicURL: "https://hooks.example", Database: "sqlite", Retention: store.Retention{Events: 30},
	}
	g.api.Started, g.api.Database, g.api.Retention = want.Started, want.Database, want.Retention
	var got api.System
	if g.do("GET", "/v1/system", "").want(200, &got); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	g.do("POST", tenantPath+"/endpoints", `{"url":"https://a.example/","event_types":["*"]}`).want(201, nil)
	g.do("POST", tenantPath+"/events", `{"type":"a.b","payload":{}}`).want(202, nil)
	g.do("GET", "/v1/system", "").want(200, &got)
	if n := got.Pending.Deliveries + got.Leased.Deliveries; n != 1 || got.Pending.Oldest.IsZero() && got.Leased.Oldest.IsZero() {
		t.Errorf("got %+v, want the delivery in it", got)
	}
}
