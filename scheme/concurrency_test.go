package scheme_test

import (
	"bytes"
	"fmt"
	"net/http"
	"sync"
	"testing"

	"github.com/sealhook/sealhook/scheme"
)

// TestConcurrentUse runs messages of very different sizes, good and bad, of
// all schemes through shared Verifiers and Signers. What is pooled must never
// pass from one message to the next.
func TestConcurrentUse(t *testing.T) {
	type pair struct {
		s *scheme.Scheme
		v *scheme.Verifier
		g *scheme.Signer
	}
	var pairs []pair
	for _, name := range vendors {
		s := get(t, name)
		a, b := s.GenerateSecret(), s.GenerateSecret()
		pairs = append(pairs, pair{s, verifier(t, s, b, a), signer(t, s, a)})
	}
	sizes := []int{0, 1, 100, 128, 129, 5000, 70_000, 300_000}
	var wg sync.WaitGroup
	for worker := range 8 {
		wg.Go(func() {
			for i := range 60 {
				n := worker*60 + i
				p := pairs[n%len(pairs)]
				filler := bytes.Repeat([]byte{byte('a' + n%26)}, sizes[n/len(pairs)%len(sizes)])
				m := message(fmt.Sprintf(`{"data":"%d %s"}`, n, filler))
				m.ID = fmt.Sprintf("msg_%d", n)
				switch n % 5 {
				case 0: // fails half-way through what is signed
					m.ID = "a.b"
					m.Body = []byte("\xff")
				case 1:
					delete(m.Header, "Content-Type")
				}
				if err := p.g.Sign(m); err != nil {
					if n%5 != 0 {
						t.Errorf("%s: sign: %v", p.s.Name(), err)
					}
					_ = p.v.Verify(m.Header, m.Body)
					continue
				}
				result, err := p.v.VerifyMessage(m)
				if err != nil || result.Secret != 1 || p.s.Definition().ID != nil && result.ID != m.ID {
					t.Errorf("%s: got %+v, %v", p.s.Name(), result, err)
				}
				bad := m.Header.Clone()
				switch n % 3 {
				case 0:
					bad.Set(p.s.Definition().Carrier.Name, "")
				case 1:
					bad.Set(p.s.Definition().Carrier.Name, bad.Get(p.s.Definition().Carrier.Name)+"x")
				case 2:
					bad = http.Header{}
				}
				if err := p.v.Verify(bad, m.Body); err == nil {
					t.Errorf("%s: accepted %q", p.s.Name(), bad)
				}
				if err := p.v.Verify(m.Header, append(m.Body, '!')); err == nil {
					t.Errorf("%s: accepted a changed body", p.s.Name())
				}
			}
		})
	}
	wg.Wait()
}
