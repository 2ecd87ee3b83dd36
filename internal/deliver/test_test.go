package deliver_test

import (
	"errors"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

// A test that ended with its process is not made later, when nobody waits for it.
func TestBrokenOffTest(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	e := o.endpoint(x.URL, "*")
	version, err := o.store.RoutingVersion(t.Context(), tenant)
	o.must(err)
	a := &store.Acceptance{
		Event: store.Event{Tenant: tenant, Type: "a", At: time.Now(), Test: true}, RoutingVersion: version,
		Deliveries: []store.Delivery{
			{Endpoint: e.ID, State: store.Leased, Owner: 99, Due: time.Now().Add(time.Hour)},
			{State: store.Leased, Owner: 99, Due: time.Now().Add(time.Hour)}, // of a draft
		},
	}
	o.must(o.store.Accept(t.Context(), a))
	k := o.start(nil)
	for _, d := range a.Deliveries {
		d = o.final(d.ID)
		if d.State != store.Cancelled || d.Reason != "the test was broken off" || x.times(d.ID) != 0 {
			t.Errorf("got it %s for %q after %d requests, want it cancelled", d.State, d.Reason, x.times(d.ID))
		}
	}
	k.stop()
	if _, _, err := k.Test(t.Context(), &store.Event{Tenant: tenant, Type: "a"}, e); !errors.Is(err, store.ErrClosed) {
		t.Errorf("a test of a dispatcher that stops: got the error %v, want ErrClosed", err)
	}
}
