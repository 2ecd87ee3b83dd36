package scheme_test

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/schemetest"
)

// TestHostile sends what was made to deceive or to wear out a verifier. Each
// row is refused with its reason, and costs no more memory than its bound: so
// the size of what the sender chose buys no work.
func TestHostile(t *testing.T) {
	const (
		mib      = 1 << 20
		constant = 32 << 10 // bytes of memory that one refusal may cost
		once     = 40       // times a body of a MiB: where it is parsed
	)
	vectors := make(map[string]*schemetest.Vector)
	for _, v := range schemetest.Vectors() {
		vectors[v.Name] = &v
	}
	list := func(item string, n int) func(g *target) {
		return func(g *target) { g.put(strings.Repeat(item, n)) }
	}
	for _, tt := range []struct {
		name, scheme, want string
		bound              int // bytes
		change             func(g *target)
	}{
		// Carriers that cost the one who reads them to the end.
		{"100,000 signatures", "standard-webhooks", "malformed", constant, func(g *target) { list("v1,"+g.sig+" ", 100_000)(g) }},
		{"100,000 signatures in one list", "mollie", "malformed", constant, func(g *target) { list("sha256="+g.sig+",", 100_000)(g) }},
		{"100,000 timestamps", "stripe", "malformed", constant, list("t=1,", 100_000)},
		{"a list of a MiB, of nothing", "stripe", "malformed", constant, list(",", mib)},
		{"a list of a MiB, of assignments", "stripe", "malformed", constant, list("=", mib)},
		{"a list of a MiB, of spaces", "stripe", "malformed", constant, list(" ", mib)},
		{"nothing but separators, as long as it may be", "stripe", "missing", constant, list(",", scheme.MaxCarrier)},
		{"seventeen fields, the right one last", "standard-webhooks", "malformed", constant, func(g *target) {
			g.put(strings.Repeat("v9,x ", scheme.MaxSignatures) + "v1," + g.sig)
		}},
		{"a signature of a MiB", "github", "malformed", constant, func(g *target) { g.putSig(strings.Repeat("a", mib)) }},
		{"a signature of a MiB for RSA", "wechat-pay", "malformed", constant, func(g *target) { g.putSig(strings.Repeat("a", mib)) }},
		{"the longest signature for RSA", "wechat-pay", "mismatch", constant, func(g *target) { g.putSig(strings.Repeat("AAAA", 170)) }},
		{"a token of a MiB", "gitlab", "malformed", constant, func(g *target) { g.put(strings.Repeat("a", mib)) }},
		{"a timestamp of a MiB", "slack", "malformed", constant, func(g *target) { g.set(place(g.def), strings.Repeat("1", mib)) }},
		{"an id of a MiB with a dot at its end", "standard-webhooks", "malformed", constant, func(g *target) { g.set(g.def.ID.In, strings.Repeat("1", mib)+".") }},
		{"100,000 headers of one name", "github", "duplicated", constant, func(g *target) {
			g.Header[http.CanonicalHeaderKey(g.name())] = make([]string, 100_000)
		}},
		{"100,000 headers of one name, to be joined", "mollie", "malformed", 2 * mib, func(g *target) {
			g.Header[http.CanonicalHeaderKey(g.name())] = make([]string, 100_000)
		}},

		// One signature in two texts, which a memory of signatures takes for two.
		{"bits behind the last byte", "shopify", "malformed", constant, func(g *target) { g.putSig(trailingBits(g.sig)) }},
		{"a line end in base64", "shopify", "malformed", constant, func(g *target) { g.putSig(g.sig[:20] + "\n" + g.sig[20:]) }},
		{"a line end in base64 of any length", "wechat-pay", "malformed", constant, func(g *target) { g.putSig(g.sig[:20] + "\r\n" + g.sig[20:]) }},
		{"no padding", "shopify", "malformed", constant, func(g *target) { g.putSig(strings.TrimRight(g.sig, "=")) }},
		{"the other alphabet", "merge", "malformed", constant, func(g *target) { g.putSig("+" + g.sig[1:]) }},

		// What the sender says about itself.
		{"an algorithm of the sender's choice", "paypal", "malformed", constant, func(g *target) { g.Header.Set("PAYPAL-AUTH-ALGO", "none") }},
		{"a weaker algorithm", "paypal", "malformed", constant, func(g *target) { g.Header.Set("PAYPAL-AUTH-ALGO", "SHA1withRSA") }},
		{"a weaker signature beside a wrong one", "websub", "mismatch", constant, func(g *target) {
			g.put("sha1=" + strings.Repeat("0", 40) + ",sha512=" + strings.Repeat("0", 128))
		}},
		{"a signature of another algorithm", "github", "malformed", constant, func(g *target) {
			g.put("sha1=" + strings.Repeat("0", 40))
		}},
		{"an unknown version alone", "standard-webhooks", "malformed", constant, func(g *target) { g.put("v2," + g.sig) }},
		{"the name of a parameter for a key's id", "worldpay-access", "malformed", constant, func(g *target) { g.put("{param:key_id}/SHA256/" + g.sig) }},
		{"a digest that is right for another body", "twilio-json", "mismatch", constant, func(g *target) { g.Body = []byte("{}") }},

		// Keys that anybody can guess.
		{"an empty secret", "github", "secret", constant, func(g *target) { g.secret = "" }},
		{"a secret of spaces", "github", "secret", constant, func(g *target) { g.secret = " \t " }},
		{"an empty token for an empty secret", "gitlab", "secret", constant, func(g *target) { g.secret = ""; g.put("") }},
		{"a secret that is a prefix alone", "openai", "secret", constant, func(g *target) { g.secret = "whsec_" }},
		{"a secret that a lenient decoder drops", "openai", "secret", constant, func(g *target) { g.secret = "whsec_!!!!!!!!!!!!!!!!!!!!!!!!" }},
		{"a secret of padding", "openai", "secret", constant, func(g *target) { g.secret = "whsec_====" }},
		{"a secret of 15 bytes", "openai", "secret", constant, func(g *target) { g.secret = "whsec_MDEyMzQ1Njc4OWFiY2Rl" }},
		{"a secret that ends before its key", "ably", "secret", constant, func(g *target) { g.secret = "appid.keyid:" }},
		{"a secret in hex that is none", "squarespace", "secret", constant, func(g *target) { g.secret = strings.Repeat("zz", 32) }},

		// What two programs read in two ways.
		{"a field twice", "spaces", "duplicated", constant, func(g *target) { g.Body = []byte(`{"data":"a","data":"b"}`) }},
		{"a field in two spellings", "spaces", "duplicated", constant, func(g *target) { g.Body = []byte(`{"data":"a","Data":"b"}`) }},
		{"an array for a text", "spaces", "missing", constant, func(g *target) { g.Body = []byte(`{"data":["a"]}`) }},
		{"a number of two texts", "spaces", "malformed", constant, func(g *target) { g.Body = []byte(`{"data":1e2}`) }},
		{"a form under the type of JSON", "spaces", "malformed", constant, func(g *target) { g.Body = []byte(`data=a`) }},
		{"two types", "spaces", "duplicated", constant, func(g *target) { g.Header.Add("Content-Type", "application/x-www-form-urlencoded") }},
		{"a type as a form for some", "mailgun", "malformed", constant, func(g *target) { g.Header.Set("Content-Type", "application/x-www-form-urlencoded") }},
		{"a form field that is an array for some", "mailgun-legacy", "duplicated", constant, func(g *target) { g.Body = append(g.Body, "&token[]=x"...) }},
		{"a part of the content moved", "slack", "malformed", constant, func(g *target) {
			g.set(place(g.def), "1700000000:"+string(g.Body[:1]))
			g.Body = g.Body[1:]
		}},
		{"the timestamp moved into the id", "standard-webhooks", "malformed", constant, func(g *target) {
			g.set(g.def.ID.In, g.ID+".1700000000")
			g.Body = g.Body[1:]
		}},

		// Bodies that cost the one who parses them.
		{"a MiB of open brackets", "spaces", "malformed", once * mib, func(g *target) { g.Body = bytes.Repeat([]byte("["), mib) }},
		{"a MiB of nested objects", "mailgun", "malformed", once * mib, func(g *target) { g.Body = bytes.Repeat([]byte(`{"a":`), mib/5) }},
		{"100,000 fields of JSON", "spaces", "missing", once * mib, func(g *target) {
			g.Body = []byte(`{` + strings.Repeat(`"a":1,`, 100_000) + `"b":1}`)
		}},
		{"100,000 fields of a form", "twilio", "malformed", once * mib, func(g *target) {
			g.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			g.Body = bytes.Repeat([]byte("a=b&"), 100_000)
		}},
		{"10,000 names of a form", "twilio", "mismatch", once * mib, func(g *target) {
			var b bytes.Buffer
			for i := range 9_999 {
				fmt.Fprintf(&b, "%d=b&", i)
			}
			g.Body = b.Bytes()
		}},
		{"a MiB of percent signs", "twilio", "malformed", once * mib, func(g *target) { g.Body = bytes.Repeat([]byte("%"), mib) }},
		{"a thousand items and one", "microsoft-graph", "malformed", once * mib, func(g *target) {
			g.Body = []byte(`{"value":[` + strings.Repeat(`{"clientState":`+quoted(g.secret)+`},`, scheme.MaxItems) + `{}]}`)
		}},
		{"the last item of a batch forged", "microsoft-graph", "mismatch", once * mib, func(g *target) {
			g.Body = []byte(`{"value":[` + strings.Repeat(`{"clientState":`+quoted(g.secret)+`},`, 10) + `{"clientState":"x"}]}`)
		}},
		{"a batch without an item", "microsoft-graph", "missing", constant, func(g *target) { g.Body = []byte(`{"value":[]}`) }},
		{"a batch that is no array", "microsoft-graph", "missing", constant, func(g *target) { g.Body = []byte(`{"value":{"0":{}}}`) }},
		{"a bomb", "stream", "too_large", once * mib, func(g *target) {
			g.Header.Set("Content-Encoding", "gzip")
			g.Body = zipped(make([]byte, 16*mib))
		}},
		{"two zipped bodies in one", "stream", "malformed", 4 * mib, func(g *target) {
			g.Header.Set("Content-Encoding", "gzip")
			g.Body = append(zipped(g.Body), zipped([]byte("x"))...)
		}},
		{"a coding that not every server undoes", "stream", "malformed", constant, func(g *target) { g.Header.Set("Content-Encoding", "gzip, gzip") }},
		{"a URL of a MiB", "twilio", "mismatch", once * mib, func(g *target) { g.URL += "?" + strings.Repeat("a=b&", mib/4) }},
		{"a path that is none", "kiwify", "missing", constant, func(g *target) { g.URL = "http://receiver.example/%zz" }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := vectors["catalog/"+tt.scheme+"/ok"]
			if v == nil {
				t.Fatalf("no vector of %s", tt.scheme)
			}
			g := newTarget(t, v)
			tt.change(g)
			if got := code(g.verify(t)); got != tt.want { // also fills the pools
				t.Errorf("got %s, want %s (%v)", got, tt.want, g.verify(t))
			}
			s, err := scheme.Compile(g.def)
			if err != nil {
				t.Fatal(err)
			}
			ver, err := s.Verifier(scheme.NewSecret(g.secret))
			if err != nil {
				return // refused before the sender has a say
			}
			if used := memory(func() { ver.VerifyMessage(g.Message) }); used > uint64(tt.bound) {
				t.Errorf("took %d bytes of memory, want at most %d", used, tt.bound)
			}
		})
	}
}

// memory returns how many bytes of memory f took, the least of ten runs: what
// else the process does is no part of it, nor are the buffers that a pool
// forgets, which under the race detector is one in four that it is given.
func memory(f func()) uint64 {
	least := ^uint64(0)
	for range 10 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		f()
		runtime.ReadMemStats(&after)
		least = min(least, after.TotalAlloc-before.TotalAlloc)
	}
	return least
}

func zipped(body []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(body)
	z.Close()
	return b.Bytes()
}

// TestLenientDecoder shows that the texts above are a danger: the decoder of
// the standard library takes them for the signature.
func TestLenientDecoder(t *testing.T) {
	sig := base64.StdEncoding.EncodeToString(sha256MAC("key", "content"))
	want, err := base64.StdEncoding.DecodeString(sig)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{trailingBits(sig), sig[:20] + "\n" + sig[20:], sig + "\r\n"} {
		if got, err := base64.StdEncoding.DecodeString(text); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%q: got %x, %v, want %x", text, got, err, want)
		}
	}
}
