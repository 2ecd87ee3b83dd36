package signin

import (
	"net/netip"
	"sync"
	"time"
)

// How often somebody may try: so often at once, and then again in each period.
const (
	AddressTries = 20
	AddressEvery = 15 * time.Second
	AccountTries = 10
	AccountEvery = time.Minute

	maxTried = 10_000 // addresses and accounts that are remembered
)

// Attempts limits how often it is tried to sign in, by the address that it is
// tried from and by the account. Its zero value is ready to use, and
// goroutines may share it.
type Attempts struct {
	mu   sync.Mutex        // guards left
	left map[string]*tries // by the address or account
}

// A tries is how often one address or account may try, at a time.
type tries struct {
	n     float64
	at    time.Time
	most  float64
	every time.Duration
}

func (t *tries) refill(now time.Time) {
	since := max(0, now.Sub(t.at)) // the clock may have been set back
	t.n = min(t.most, t.n+since.Seconds()/t.every.Seconds())
	t.at = now
}

// Try counts an attempt, and returns how long to wait if there were too many;
// then it is not to be made. An empty account counts for the address alone.
func (a *Attempts) Try(remote netip.Addr, account string, now time.Time) (wait time.Duration) {
	a.mu.Lock()
	defer a.mu.Unlock()
	address := a.get("address "+network(remote), AddressTries, AddressEvery, now)
	named := address
	if account != "" {
		named = a.get("account "+account, AccountTries, AccountEvery, now)
	}
	for _, t := range []*tries{address, named} {
		switch {
		case t == nil:
			return AccountEvery
		case t.n < 1:
			return time.Duration((1 - t.n) * float64(t.every)).Round(time.Second)
		}
	}
	address.n--
	if account != "" {
		named.n--
	}
	return 0
}

// Succeeded takes an attempt back that was none to guess.
func (a *Attempts) Succeeded(remote netip.Addr, account string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, key := range []string{"address " + network(remote), "account " + account} {
		if t := a.left[key]; t != nil {
			t.n = min(t.most, t.n+1)
		}
	}
}

// get returns what is left to key, or nil if too many are remembered that
// have not rested.
func (a *Attempts) get(key string, most float64, every time.Duration, now time.Time) *tries {
	if a.left == nil {
		a.left = make(map[string]*tries)
	}
	t := a.left[key]
	if t == nil {
		if len(a.left) >= maxTried {
			a.forget(now)
		}
		if len(a.left) >= maxTried {
			return nil
		}
		t = &tries{n: most, at: now, most: most, every: every}
		a.left[key] = t
	}
	t.refill(now)
	return t
}

// forget drops those that may try as often as somebody new.
func (a *Attempts) forget(now time.Time) {
	for key, t := range a.left {
		if t.refill(now); t.n >= t.most {
			delete(a.left, key)
		}
	}
}

// network returns what one sender has: an address of IPv4, or a /64 of IPv6.
func network(a netip.Addr) string {
	a = a.Unmap()
	if a.Is4() {
		return a.String()
	}
	p, err := a.WithZone("").Prefix(64)
	if err != nil { // no address
		return ""
	}
	return p.String()
}
