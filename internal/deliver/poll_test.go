package deliver_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sealhook/sealhook/internal/deliver"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// polled makes an endpoint that is polled, and returns what verifies its deliveries.
func (o *office) polled(eventType string) (store.Endpoint, *scheme.Verifier) {
	o.t.Helper()
	e := o.endpoint("", eventType)
	kept, err := o.store.Secrets(o.t.Context(), tenant, store.OwnerID(e.ID), time.Now())
	o.must(err)
	secret, err := o.vault.Unseal(kept[0].Sealed, vault.Place{Tenant: tenant, Owner: int64(e.ID), Secret: int64(kept[0].ID)})
	o.must(err)
	v, err := catalog.MustGet(e.Scheme).Verifier(secret)
	o.must(err)
	return e, v
}

func (k *desk) poll(e store.Endpoint, after store.DeliveryID, n int, wait time.Duration) []deliver.Polled {
	k.office.t.Helper()
	found, err := k.Poll(k.office.t.Context(), tenant, e.ID, after, n, wait)
	k.office.must(err)
	return found
}

func payloads(found []deliver.Polled) []string {
	var all []string
	for _, p := range found {
		all = append(all, string(p.Event.Payload))
	}
	return all
}

// A consumer gets everything once, in order and signed, whatever restarts
// there are, and can go back.
func TestPoll(t *testing.T) {
	o := open(t)
	e, verifier := o.polled("a")
	o.with(e, store.Settings{Headers: map[string]string{"X-Team": "billing"}, ContentDigest: true})
	k := o.start(nil)
	var made []store.DeliveryID
	for i := range 5 {
		made = append(made, k.publish("a", fmt.Append(nil, i))[0].ID)
	}
	first := k.poll(e, 0, 2, 0)
	if got := payloads(first); !slices.Equal(got, []string{"0", "1"}) {
		t.Fatalf("first: got %v, want 0 and 1", got)
	}
	for i, p := range first {
		if err := verifier.Verify(p.Header, p.Event.Payload); err != nil {
			t.Errorf("delivery %d: %v", i, err)
		}
		h := p.Header
		if h.Get("X-Team") != "billing" || h.Get("Sealhook-Event-Type") != "a" || h.Get("Sealhook-Delivery") != made[i].String() || h.Get("Content-Digest") == "" {
			t.Errorf("delivery %d: got the headers %v, want those of a delivery", i, h)
		}
	}
	if got := payloads(k.poll(e, 0, 2, 0)); !slices.Equal(got, []string{"0", "1"}) {
		t.Errorf("again, for nobody took them: got %v, want 0 and 1", got)
	}
	if got := payloads(k.poll(e, first[1].Delivery.ID, 2, 0)); !slices.Equal(got, []string{"2", "3"}) {
		t.Errorf("behind the first two: got %v, want 2 and 3", got)
	}
	if d := o.delivery(made[1]); d.State != store.Delivered || d.Attempts != 0 {
		t.Errorf("what was taken: got %s after %d attempts, want delivered without one", d.State, d.Attempts)
	}
	if d := o.delivery(made[2]); d.State != store.Pending {
		t.Errorf("what was only shown: got %s, want pending", d.State)
	}
	k.stop()

	k = o.start(nil)
	if got := payloads(k.poll(e, 0, 10, 0)); !slices.Equal(got, []string{"2", "3", "4"}) {
		t.Errorf("after a restart: got %v, want 2 to 4", got)
	}
	if got := payloads(k.poll(e, made[4], 10, 0)); len(got) != 0 {
		t.Errorf("behind the last: got %v, want nothing", got)
	}
	if got := payloads(k.poll(e, made[0], 10, 0)); !slices.Equal(got, []string{"1", "2", "3", "4"}) {
		t.Errorf("going back: got %v, want 1 to 4", got)
	}
	if counts := o.count(); counts[store.Delivered] != 5 {
		t.Errorf("got the states %v, want 5 delivered", counts)
	}
	k.idle()
}

// A poll that waits ends as soon as there is something, and not because of
// somebody else's.
func TestPollWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := open(t)
		e, _ := o.polled("a")
		other, _ := o.polled("b")
		k := o.start(nil)
		begun := time.Now()
		var polls sync.WaitGroup
		for range 3 {
			polls.Go(func() {
				found, err := k.Poll(t.Context(), tenant, e.ID, 0, 10, time.Minute)
				if took := time.Since(begun); err != nil || !slices.Equal(payloads(found), []string{"x"}) || took != 2*time.Second {
					t.Errorf("got %v after %s, error %v, want x after 2s", payloads(found), took, err)
				}
			})
		}
		time.Sleep(time.Second)
		k.publish("b", nil)
		time.Sleep(time.Second)
		if n := k.WaitingPolls(); n != 3 {
			t.Errorf("after another one's event: got %d polls that wait, want 3", n)
		}
		k.publish("a", []byte("x"))
		polls.Wait()
		if n := len(k.poll(other, 0, 1, 0)); n != 1 || k.WaitingPolls() != 0 {
			t.Errorf("got %d for the other endpoint, and %d polls that wait, want 1 and none", n, k.WaitingPolls())
		}

		begun = time.Now()
		found := k.poll(e, k.poll(e, 0, 1, 0)[0].Delivery.ID, 1, 30*time.Second)
		if took := time.Since(begun); len(found) != 0 || took != 30*time.Second {
			t.Errorf("nothing more: got %v after %s, want nothing after 30s", payloads(found), took)
		}
		k.stop()
	})
}

// A poll that waits ends with its time, with its caller, and with the process.
func TestPollEnds(t *testing.T) {
	o := open(t)
	e, _ := o.polled("a")
	k := o.start(nil)
	if got := k.poll(e, 0, 1, time.Millisecond); len(got) != 0 {
		t.Errorf("got %v, want nothing", got)
	}
	ctx, cancel := context.WithCancel(t.Context())
	errs := make(chan error)
	poll := func(ctx context.Context) {
		_, err := k.Poll(ctx, tenant, e.ID, 0, 1, time.Minute)
		errs <- err
	}
	go poll(ctx)
	await(t, "a poll that waits", func() bool { return k.WaitingPolls() == 1 })
	cancel()
	if err := <-errs; !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: got the error %v, want that", err)
	}
	go poll(t.Context())
	await(t, "a poll that waits", func() bool { return k.WaitingPolls() == 1 })
	k.EndPolls()
	if err := <-errs; err != nil {
		t.Errorf("ended: got the error %v, want none", err)
	}
	if got := k.poll(e, 0, 1, time.Minute); len(got) != 0 {
		t.Errorf("after the end: got %v, want nothing, at once", got)
	}
}

// Beyond maxPolls, nobody waits.
func TestPollsThatWaitAreBounded(t *testing.T) {
	o := open(t)
	e, _ := o.polled("a")
	k := o.start(nil)
	done := make(chan struct{})
	for range deliver.MaxPolls {
		go func() {
			k.Poll(context.Background(), tenant, e.ID, 0, 1, time.Minute)
			done <- struct{}{}
		}()
	}
	await(t, "as many polls as may wait", func() bool { return k.WaitingPolls() == deliver.MaxPolls })
	if got := k.poll(e, 0, 1, time.Minute); len(got) != 0 {
		t.Errorf("one more: got %v, want nothing, at once", got)
	}
	k.EndPolls()
	for range deliver.MaxPolls {
		<-done
	}
}

// One poll returns no more than so many bytes, but for a single payload.
func TestPolledBytes(t *testing.T) {
	o := open(t)
	e, _ := o.polled("a")
	k := o.start(nil)
	for _, size := range []int{deliver.MaxPolledBytes - 1, 1, 1, deliver.MaxPolledBytes + 1} {
		k.publish("a", make([]byte, size))
	}
	var sizes []int
	for after := store.DeliveryID(0); ; {
		found := k.poll(e, after, 10, 0)
		if len(found) == 0 {
			break
		}
		sizes = append(sizes, len(found))
		after = found[len(found)-1].Delivery.ID
	}
	if !slices.Equal(sizes, []int{2, 1, 1}) {
		t.Errorf("got polls of %v deliveries, want 2, 1 and 1", sizes)
	}
}

// A polled endpoint has no later events, for its cursor goes by the order of
// acceptance: they are skipped, and say why.
func TestPolledLater(t *testing.T) {
	o := open(t)
	e, _ := o.polled("*")
	k := o.start(nil)
	d := o.delivery(k.accept(store.Event{Type: "a", DeliverAt: time.Now().Add(time.Hour)}))
	if d.State != store.Skipped || d.Reason != "the endpoint is polled, and the event is for later" {
		t.Errorf("got %s %q, want skipped, and why", d.State, d.Reason)
	}
	k.accept(store.Event{Type: "a", DeliverAt: time.Now().Add(-time.Hour)})
	if got := k.poll(e, 0, 10, 0); len(got) != 1 || got[0].Event.ID == d.Event {
		t.Errorf("got %d polled deliveries, want the one for now", len(got))
	}
}

// Operational events can be polled like others, and a polled endpoint beside
// one that is sent to takes nothing from it.
func TestPolledBesidePushed(t *testing.T) {
	o := open(t)
	x := listen(t, func(*http.Request) int { return 200 })
	o.endpoint(x.URL, "a")
	e, _ := o.polled("*")
	k := o.start(nil)
	deliveries := k.publish("a", nil)
	if len(deliveries) != 2 {
		t.Fatalf("got %d deliveries, want 2", len(deliveries))
	}
	await(t, "the one that is sent", func() bool { return o.count()[store.Delivered] == 1 })
	if got := k.poll(e, 0, 10, 0); len(got) != 1 {
		t.Errorf("got %d polled deliveries, want 1", len(got))
	}
}
