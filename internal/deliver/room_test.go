package deliver_test

import (
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/store"
)

// Where an endpoint gets to all that waits for it within a second, acceptances
// wait for room in its memory, in their order; where it does not, none waits.
func TestWaitsForRoom(t *testing.T) {
	r := deliver.NewRoom(5 * time.Millisecond)
	first, _ := r.Await()
	second, giveUp := r.Await()
	third, _ := r.Await()
	if first == nil || second == nil || third == nil {
		t.Fatal("nobody waits for an endpoint that is quick")
	}
	if first() || r.Reserve() {
		t.Error("got room where there is none")
	}
	if r.Send(1); !first() || second() {
		t.Errorf("after one attempt: got room %t and %t, want it for the first one", first(), second())
	}
	if !giveUp() {
		t.Error("the second one cannot give up")
	}
	if r.Send(1); !third() || second() {
		t.Errorf("after the second one gave up: got room %t and %t, want it for the third one", second(), third())
	}
	if _, giveUp := r.Await(); !giveUp() || giveUp() {
		t.Error("who gives up stays in the line")
	}

	for name, took := range map[string]time.Duration{"slow": 40 * time.Millisecond, "not known": 0} {
		if granted, _ := deliver.NewRoom(took).Await(); granted != nil {
			t.Errorf("an endpoint that is %s: an acceptance waits", name)
		}
	}
}

// What the store has for an endpoint has room before what is accepted now, and
// does not keep out what is accepted while it is being claimed.
func TestRoomForTheStoreFirst(t *testing.T) {
	r := deliver.NewRoom(5 * time.Millisecond)
	r.Due()
	granted, _ := r.Await()
	if r.Send(deliver.MaxWaitingPer / 4); granted() || r.Reserve() {
		t.Error("got room before what the store has")
	}
	if n := r.Claim(0); n != 0 {
		t.Errorf("claimed a share of %d while more than half of the room is taken", n)
	}
	r.Send(deliver.MaxWaitingPer / 4)
	if r.Claiming(); !granted() || !r.Reserve() {
		t.Error("got no room while the store's is being claimed")
	}
	if r.Due(); !r.Reserve() {
		t.Error("got no room once more came to the store meanwhile")
	}

	r = deliver.NewRoom(5 * time.Millisecond)
	r.Due()
	r.Send(deliver.MaxWaitingPer)
	if n := r.Claim(3); n != deliver.ClaimBatch || !r.Reserve() {
		t.Errorf("claimed a share of %d, and then there is no room", n)
	}
}

// An acceptance gets the room that is given up while it waits, and waits no
// longer than it may.
func TestReserveWaits(t *testing.T) {
	o := open(t)
	x := listen(t, nil)
	e := o.endpoint(x.URL, "a")
	k := o.start(nil)
	o.final(k.publish("a", []byte("1"))[0].ID) // it is known to be quick
	k.idle()
	table, err := k.Routes.Table(t.Context(), tenant)
	o.must(err)
	pending := func(n int) []store.Delivery {
		list := make([]store.Delivery, n)
		for i := range list {
			list[i] = store.Delivery{Tenant: tenant, Endpoint: e.ID, State: store.Pending, Due: time.Now()}
		}
		return list
	}
	all := pending(deliver.MaxWaitingPer)
	k.Reserve(t.Context(), table, all, 1, time.Time{})

	late := pending(1)
	began := time.Now()
	k.Reserve(t.Context(), table, late, 1, began.Add(30*time.Millisecond))
	if took := time.Since(began); late[0].State != store.Pending || took < 30*time.Millisecond {
		t.Errorf("got a delivery that is %s after %s, want one that is pending after 30ms", late[0].State, took)
	}

	lucky := pending(1)
	done := make(chan struct{})
	go func() {
		defer close(done)
		k.Reserve(t.Context(), table, lucky, 1, time.Now().Add(20*time.Second))
	}()
	select {
	case <-done:
		t.Error("an acceptance found room where there is none")
	case <-time.After(20 * time.Millisecond):
	}
	k.Cancel(all[:1], 1)
	<-done
	if lucky[0].State != store.Leased || lucky[0].Owner == 0 || !lucky[0].Due.After(time.Now()) {
		t.Errorf("got %+v, want a leased delivery", lucky[0])
	}
	k.Cancel(all[1:], 1)
	k.Cancel(lucky, 1)
	k.idle()
}
