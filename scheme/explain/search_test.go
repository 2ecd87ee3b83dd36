package explain_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

// names are the schemes that most tests are about.
var names = []string{"freispace", "spaces", "spaces-raw", "standard-webhooks", "ticket-spot", "webex"}

var now = time.Unix(1_700_000_000, 0)

// options are those of a receiver with one secret.
func options(s *scheme.Scheme, secret string) explain.Options {
	return explain.Options{Scheme: s, Secrets: []explain.Named{{Label: "current", Secret: scheme.NewSecret(secret)}}, Now: now}
}

func request(body string, headers ...string) *explain.Request {
	r := &explain.Request{Message: scheme.Message{Method: "POST", URL: "https://receiver.example/hooks", Header: http.Header{}, Body: []byte(body)}}
	for i := 0; i < len(headers); i += 2 {
		r.Message.Header.Add(headers[i], headers[i+1])
	}
	return r
}

func mac(key, content string) []byte { return sum(hmac.New(sha256.New, []byte(key)), []byte(content)) }

func define(t *testing.T, text string) *scheme.Scheme {
	t.Helper()
	def, err := scheme.ParseDefinition([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	s, err := scheme.Compile(def)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func causeOf(r explain.Report) string {
	switch {
	case r.Verified:
		return "ok"
	case r.Cause == nil:
		return "none"
	}
	return r.Cause.Code
}

// A signature that is right under no hypothesis has no cause.
func TestRandomSignatures(t *testing.T) {
	random := rand.NewChaCha8([32]byte{1})
	bodies := []string{`{"id":1,"tags":["a","b"],"price":1.50}`, "a=1&b=2", "text\n", `{"data":"x"}`, ""}
	for i := range 1000 {
		s := catalog.MustGet(names[i%len(names)])
		name := s.Name()
		algorithm := strings.TrimPrefix(s.Definition().Signatures[0].Algorithm, "hmac-")
		g, err := s.Signer(s.GenerateSecret())
		if err != nil {
			t.Fatal(err)
		}
		g.Now = func() time.Time { return now }
		r := request(bodies[i%len(bodies)], "Content-Type", "application/json")
		if i%2 == 0 {
			r.Message.Body = fmt.Appendf(nil, `{"data":"%d"}`, i)
		}
		if err := g.Sign(&r.Message); err != nil {
			continue // it lacks what the scheme signs
		}
		signature := make([]byte, hashes[algorithm]().Size())
		random.Read(signature)
		header := r.Message.Header.Get(s.Definition().Carrier.Name)
		before := s.Definition().Carrier.Prefix
		if tag := s.Definition().Signatures[0].Tag; tag != "" {
			before = header[:strings.Index(header, tag)] + tag + s.Definition().Carrier.Assign
		}
		r.Message.Header.Set(s.Definition().Carrier.Name, before+signatureForms[s.Definition().Signatures[0].Encoding](signature))
		o := options(s, s.GenerateSecret().Reveal())
		o.MaxMACs = 400 // the table has cases that go to the end
		if report := explain.Explain(t.Context(), r, o); report.Verified || report.Cause != nil {
			t.Fatalf("%s: got a cause for a random signature:\n%s", name, report)
		}
	}
}

// A wrong secret leads through the whole search, which ends by itself.
func TestWholeSearch(t *testing.T) {
	for _, name := range names {
		s := catalog.MustGet(name)
		r := request(`{"data":"a","url":"https://a.example/é","list":[1,2.0,{"b":1,"a":2}]}`, "Content-Type", "application/json")
		g, err := s.Signer(s.GenerateSecret())
		if err != nil {
			t.Fatal(err)
		}
		g.Now = func() time.Time { return now }
		if err := g.Sign(&r.Message); err != nil {
			t.Fatal(err)
		}
		o := options(s, s.GenerateSecret().Reveal())
		o.MaxTime = time.Minute
		report := explain.Explain(t.Context(), r, o)
		if report.Cause != nil || report.Incomplete || report.Tried < 1000 {
			t.Errorf("%s: got %d tried, incomplete %t and\n%swant a search to the end without a cause", name, report.Tried, report.Incomplete, report)
		}
		if want := fmt.Sprintf("no cause found, %d tried", report.Tried); !strings.Contains(report.String(), want) {
			t.Errorf("%s: got\n%swant %q", name, report, want)
		}
	}
}

func TestLimits(t *testing.T) {
	r := request(`{"id":1}`, "X-Freispace-Signature", strings.Repeat("0", 64))
	o := options(catalog.MustGet("freispace"), "k7Vq2Zx9Lm4Tw8Rb")
	o.MaxMACs = 10
	if report := explain.Explain(t.Context(), r, o); report.Tried != 10 || !report.Incomplete || report.Cause != nil {
		t.Errorf("MaxMACs 10: got %d tried, incomplete %t, want 10 and true", report.Tried, report.Incomplete)
	}
	o.MaxMACs, o.MaxBytes = 0, 100
	if report := explain.Explain(t.Context(), r, o); report.Tried > 100/8 || !report.Incomplete {
		t.Errorf("MaxBytes 100: got %d tried, incomplete %t, want at most 12 and true", report.Tried, report.Incomplete)
	}
	o.MaxBytes, o.MaxTime = 0, 1
	if report := explain.Explain(t.Context(), r, o); report.Tried != 0 || !report.Incomplete {
		t.Errorf("MaxTime 1 ns: got %d tried, incomplete %t, want 0 and true", report.Tried, report.Incomplete)
	}
}

// A search whose caller is gone ends at once.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r := request(`{"id":1}`, "X-Freispace-Signature", strings.Repeat("0", 64))
	if report := explain.Explain(ctx, r, options(catalog.MustGet("freispace"), "k7Vq2Zx9Lm4Tw8Rb")); report.Tried != 0 || !report.Incomplete || len(report.Steps) != 10 {
		t.Errorf("got %d tried, incomplete %t, %d steps, want 0, true, 10", report.Tried, report.Incomplete, len(report.Steps))
	}
}

// Requests that are made to use up time and memory use little of either.
func TestHostile(t *testing.T) {
	var bomb bytes.Buffer
	w, err := gzip.NewWriterLevel(&bomb, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	for range 256 {
		w.Write(zeros)
	}
	w.Close()
	wrong := strings.Repeat("0f", 32)
	list := strings.TrimSuffix(strings.Repeat("v1,"+base64.StdEncoding.EncodeToString(mac("a", "b"))+" ", 100_000), " ")
	numbers := "[" + strings.TrimSuffix(strings.Repeat("1.0e5,", 160_000), ",") + "]"
	many := request("{}", "X-Freispace-Signature", wrong)
	for range 100_000 {
		many.Message.Header["X-Freispace-Signature"] = append(many.Message.Header["X-Freispace-Signature"], "")
	}
	for _, test := range []struct {
		name, scheme string
		request      *explain.Request
	}{
		{"header of 1 MiB", "freispace", request("{}", "X-Freispace-Signature", strings.Repeat("a=", 1<<19))},
		{"base64 of 1 MiB", "freispace", request("{}", "X-Freispace-Signature", strings.Repeat("AAAA", 1<<18))},
		{"list of 100,000", "standard-webhooks", request("{}", "webhook-signature", list, "webhook-id", "1", "webhook-timestamp", "1700000000")},
		{"100,000 headers", "freispace", many},
		{"gzip bomb", "freispace", request(bomb.String(), "X-Freispace-Signature", wrong)},
		{"deep JSON", "freispace", request(strings.Repeat(`[`, 9000)+strings.Repeat(`]`, 9000), "X-Freispace-Signature", wrong)},
		{"deep objects", "spaces", request(strings.Repeat(`{"data":`, 190)+"1"+strings.Repeat(`}`, 190), "X-Spaces-Signature", wrong, "X-Spaces-Request-Timestamp", "1", "Content-Type", "application/json")},
		{"list of numbers", "freispace", request(numbers, "X-Freispace-Signature", wrong)},
		{"body of 25 MiB", "freispace", request(strings.Repeat("a=b&", 25<<18), "X-Freispace-Signature", wrong)},
		{"name of 1 MiB", "freispace", request("{}", "X-Sig-"+strings.Repeat("a", 1<<20), wrong)},
	} {
		t.Run(test.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			start := time.Now()
			report := explain.Explain(t.Context(), test.request, options(catalog.MustGet(test.scheme), "k7Vq2Zx9Lm4Tw8Rbk7Vq2Zx9Lm4Tw8Rb"))
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if report.Verified {
				t.Error("verified")
			}
			if took > 5*time.Second { // on a busy machine, and with the race detector; without, it is 2 s at most
				t.Errorf("took %s", took)
			}
			if text, err := json.Marshal(report); err != nil || len(text) > 32<<10 {
				t.Errorf("a report of %d bytes, want at most 32 KiB (%v)", len(text), err)
			}
			t.Logf("%s, %d tried, %d MiB allocated in all, %d MiB in use", took.Round(time.Millisecond), report.Tried, (after.TotalAlloc-before.TotalAlloc)>>20, after.HeapInuse>>20)
			if after.HeapSys > 1<<30 {
				t.Errorf("%d MiB of heap, want at most 1 GiB", after.HeapSys>>20)
			}
		})
	}
}

// The secrets of a large project do not stand in the way of what is likelier.
func TestManySecrets(t *testing.T) {
	var others []explain.Named
	for i := range 1000 {
		others = append(others, explain.Named{Label: fmt.Sprint("endpoint ", i), Secret: scheme.NewSecret(fmt.Sprintf("Zk4Wq8Xt2-%04d", i))})
	}
	const secret = "k7Vq2Zx9Lm4Tw8Rb"
	for _, test := range []struct{ key, body, want string }{
		{"Zk4Wq8Xt2-0999", `{"a": 1}`, "secret-other"},
		{secret + "\n", `{"a":1}`, "secret-line-end"},
		{"nobody", `{"a":1}`, "none"},
	} {
		r := request(`{"a": 1}`, "X-Freispace-Signature", hex.EncodeToString(mac(test.key, test.body)))
		o := options(catalog.MustGet("freispace"), secret)
		o.OtherSecrets, o.MaxTime = others, time.Minute // it is the number of tries that is bounded here
		report := explain.Explain(t.Context(), r, o)
		if got := causeOf(report); got != test.want || report.Tried > explain.DefaultMaxMACs {
			t.Errorf("key %q: got %s after %d tried, want %s\n%s", test.key, got, report.Tried, test.want, report)
		}
	}
}

// FuzzPrinted signs JSON as encoding/json prints it, and gives it to Explain in
// another form: numbers, escapes, order and repetitions must survive.
func FuzzPrinted(f *testing.F) {
	for _, doc := range []string{`{"b":1.0e+2,"a":"\u00e9\/","b":[{},[],-0,12345678901234567890,true,null,""]}`, ` [ ] `, `"x"`, `{"a":{"a":{"a":[1,[2]]}}}`} {
		f.Add(doc)
	}
	const secret = "k7Vq2Zx9Lm4Tw8Rb"
	f.Fuzz(func(t *testing.T, doc string) {
		doc = strings.Trim(doc, " \t\r\n")
		if !json.Valid([]byte(doc)) || strings.Count(doc, "[")+strings.Count(doc, "{") > 150 || len(doc) > 10_000 {
			return
		}
		var compact, indented bytes.Buffer
		if json.Compact(&compact, []byte(doc)) != nil || json.Indent(&indented, []byte(doc), "", "  ") != nil {
			return
		}
		for _, forms := range [][2]string{{doc, compact.String()}, {doc, indented.String()}, {indented.String(), compact.String()}, {compact.String(), indented.String()}} {
			r := request(forms[0], "X-Freispace-Signature", hex.EncodeToString(mac(secret, forms[1])))
			report := explain.Explain(t.Context(), r, options(catalog.MustGet("freispace"), secret))
			if got := causeOf(report); got != "ok" && !strings.HasPrefix(got, "body-") {
				t.Errorf("received %q, signed %q: got %s", forms[0], forms[1], got)
			}
		}
	})
}

// The model can do more than the schemes of the table: places, algorithms and
// grammars that are explained all the same.
func TestOtherDefinitions(t *testing.T) {
	stripe := define(t, `{"name":"timed","title":"Timed","carrier":{"in":"header","name":"X-Sig","grammar":"pairs","separator":",","assign":"="},
		"signatures":[{"tag":"v1","algorithm":"hmac-sha256","encoding":"hex"}],"content":"{ts}.{body}","timestamp":{"in":"carrier:t","unit":"s","tolerance":"5m"}}`)
	millis := define(t, `{"name":"millis","title":"Millis","carrier":{"in":"header","name":"X-Sig"},
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{ts}.{body}","timestamp":{"in":"header:X-Time","unit":"ms","tolerance":"5m"}}`)
	query := define(t, `{"name":"query","title":"Query","carrier":{"in":"query","name":"sig"},
		"signatures":[{"algorithm":"hmac-sha256","encoding":"base64"}],"content":"{path}{body}"}`)
	url := define(t, `{"name":"url","title":"URL","carrier":{"in":"header","name":"X-Sig"},
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{url}{body}"}`)
	hashed := define(t, `{"name":"hashed","title":"Hashed","carrier":{"in":"header","name":"X-Sig"},
		"signatures":[{"algorithm":"sha256","encoding":"hex"}],"content":"{secret}{body}"}`)
	token := define(t, `{"name":"token","title":"Token","carrier":{"in":"header","name":"X-Token"},
		"signatures":[{"algorithm":"token","encoding":"text"}],"content":""}`)
	digest := define(t, `{"name":"digest","title":"Digest","carrier":{"in":"header","name":"X-Sig"},
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{method}{[}{header:X-Topic}{]}{hex(sha256(body))}"}`)
	decoded := define(t, `{"name":"decoded","title":"Decoded","carrier":{"in":"header","name":"X-Sig"},"body":"decoded",
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{body}"}`)
	zipped := func(body string) string {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		z.Write([]byte(body)) // to memory
		z.Close()
		return b.String()
	}
	groups := define(t, `{"name":"groups","title":"Groups","carrier":{"in":"header","name":"X-Sig","grammar":"pairs","separator":",","assign":"=","groups":" "},
		"signatures":[{"tag":"v1","algorithm":"hmac-sha256","encoding":"hex"}],"content":"{ts}.{body}","timestamp":{"in":"carrier:t","unit":"s","tolerance":"5m"}}`)
	batch := define(t, `{"name":"batch","title":"Batch","carrier":{"in":"json","name":"$.sig"},"each":"$.items[*]",
		"signatures":[{"algorithm":"hmac-sha256","encoding":"hex"}],"content":"{json:$.id}"}`)
	ed := catalog.MustGet("standard-webhooks")
	seed := bytes.Repeat([]byte{7}, 32)
	private := ed25519.NewKeyFromSeed(seed)
	public := "whpk_" + base64.StdEncoding.EncodeToString(private.Public().(ed25519.PublicKey))
	body := `{"a": 1}`
	withURL := func(url, body string, headers ...string) *explain.Request {
		r := request(body, headers...)
		r.Message.URL = url
		return r
	}
	const secret = "k7Vq2Zx9Lm4Tw8Rb"
	for _, test := range []struct {
		name    string
		scheme  *scheme.Scheme
		secret  string
		request *explain.Request
		want    string
	}{
		{"timed", stripe, secret, request(body, "X-Sig", "t=1700000000,v1="+hex.EncodeToString(mac(secret, "1700000000."+body))), "ok"},
		{"timed, old", stripe, secret, request(body, "X-Sig", "t=1600000000,v1="+hex.EncodeToString(mac(secret, "1600000000."+body))), "timestamp-old"},
		{"timed, printed again", stripe, secret, request(`{"a":1}`, "X-Sig", "t=1700000000,v1="+hex.EncodeToString(mac(secret, "1700000000."+body))), "body-json"},
		{"timed, body alone", stripe, secret, request(body, "X-Sig", "t=1700000000,v1="+hex.EncodeToString(mac(secret, body))), "content-template"},
		{"timed, other name", stripe, secret, request(body, "X-Sig", "t=1700000000,v0="+hex.EncodeToString(mac(secret, "1700000000."+body))), "signature-form"},
		{"seconds for milliseconds", millis, secret, request(body, "X-Sig", hex.EncodeToString(mac(secret, "1700000000."+body)), "X-Time", "1700000000"), "timestamp-unit"},
		{"query", query, secret, withURL("https://a.example/in?sig="+strings.NewReplacer("+", "%2B", "/", "%2F", "=", "%3D").Replace(base64.StdEncoding.EncodeToString(mac(secret, "/in"+body))), body), "ok"},
		{"query, printed again", query, secret, withURL("https://a.example/in?sig="+strings.NewReplacer("+", "%2B", "/", "%2F", "=", "%3D").Replace(base64.StdEncoding.EncodeToString(mac(secret, `/in{"a":1}`))), body), "body-json"},
		{"query, missing", query, secret, withURL("https://a.example/in", body), "signature-missing"},
		{"url, behind a proxy", url, secret, withURL("http://a.example:8080/in", body, "X-Sig", hex.EncodeToString(mac(secret, "https://a.example:8080/in"+body))), "content-url"},
		{"url, forwarded", url, secret, withURL("http://10.0.0.1/in", body, "X-Forwarded-Host", "hooks.example", "X-Sig", hex.EncodeToString(mac(secret, "https://hooks.example/in"+body))), "content-url"},
		{"url, slash", url, secret, withURL("https://a.example/in/", body, "X-Sig", hex.EncodeToString(mac(secret, "https://a.example/in"+body))), "content-url"},
		{"hashed", hashed, secret, request(body, "X-Sig", hex.EncodeToString(sum(sha256.New(), []byte(secret+body)))), "ok"},
		{"hashed, printed again", hashed, secret, request(`{"a":1}`, "X-Sig", hex.EncodeToString(sum(sha256.New(), []byte(secret+body)))), "body-json"},
		{"hashed, as an HMAC", hashed, secret, request(body, "X-Sig", hex.EncodeToString(mac(secret, body))), "content-template"},
		{"token", token, secret, request(body, "X-Token", secret), "ok"},
		{"token with line end", token, secret + "\n", request(body, "X-Token", secret), "secret-whitespace"},
		{"token of another", token, "another-token-77", request(body, "X-Token", secret), "none"},
		{"digest", digest, secret, request(body, "X-Sig", hex.EncodeToString(mac(secret, "POST"+hex.EncodeToString(sum(sha256.New(), []byte(body)))))), "ok"},
		{"digest, printed again", digest, secret, request(`{"a":1}`, "X-Sig", hex.EncodeToString(mac(secret, "POST"+hex.EncodeToString(sum(sha256.New(), []byte(body)))))), "body-json"},
		{"decoded", decoded, secret, request(zipped(body), "X-Sig", hex.EncodeToString(mac(secret, body)), "Content-Encoding", "gzip", "Content-Length", "32"), "ok"},
		{"decoded, printed again", decoded, secret, request(zipped(`{"a":1}`), "X-Sig", hex.EncodeToString(mac(secret, body)), "Content-Encoding", "gzip"), "body-json"},
		{"decoded, not compressed", decoded, secret, request(body, "X-Sig", hex.EncodeToString(mac(secret, body)), "Content-Encoding", "gzip"), "part-malformed"},
		{"groups", groups, secret, request(body, "X-Sig", "t=1700000000,v1="+strings.Repeat("0", 64)+" t=1700000000,v1="+hex.EncodeToString(mac(secret, "1700000000."+body))), "ok"},
		{"groups, printed again", groups, secret, request(`{"a":1}`, "X-Sig", "t=1700000000,v1="+strings.Repeat("0", 64)+" t=1700000000,v1="+hex.EncodeToString(mac(secret, "1700000000."+body))), "body-json"},
		{"groups, old", groups, secret, request(body, "X-Sig", "t=1600000000,v1="+hex.EncodeToString(mac(secret, "1600000000."+body))+" t=1700000000,v1="+strings.Repeat("0", 64)), "timestamp-old"},
		{"batch", batch, secret, request(fmt.Sprintf(`{"items":[{"id":"a","sig":"%x"},{"id":"b","sig":"%x"}]}`, mac(secret, "a"), mac(secret, "b"))), "ok"},
		{"batch, with one of another secret", batch, secret, request(fmt.Sprintf(`{"items":[{"id":"a","sig":"%x"},{"id":"b","sig":"%x"}]}`, mac(secret, "a"), mac(secret+"\n", "b"))), "secret-line-end"},
		{"batch, with one that is not signed", batch, secret, request(fmt.Sprintf(`{"items":[{"id":"a","sig":"%x"},{"id":"b"}]}`, mac(secret, "a"))), "signature-missing"},
		{"batch, none", batch, secret, request(`{"items":[]}`), "part-missing"},
		{"ed25519", ed, public, request(body, "webhook-id", "m", "webhook-timestamp", "1700000000", "webhook-signature",
			"v1a,"+base64.StdEncoding.EncodeToString(ed25519.Sign(private, []byte("m.1700000000."+body)))), "ok"},
		{"ed25519, printed again", ed, public, request(`{"a":1}`, "webhook-id", "m", "webhook-timestamp", "1700000000", "webhook-signature",
			"v1a,"+base64.StdEncoding.EncodeToString(ed25519.Sign(private, []byte("m.1700000000."+body)))), "body-json"},
		{"ed25519, key with line end", ed, public + "\n", request(body, "webhook-id", "m", "webhook-timestamp", "1700000000", "webhook-signature",
			"v1a,"+base64.StdEncoding.EncodeToString(ed25519.Sign(private, []byte("m.1700000000."+body)))), "secret-whitespace"},
	} {
		t.Run(test.name, func(t *testing.T) {
			report := explain.Explain(t.Context(), test.request, options(test.scheme, test.secret))
			if got := causeOf(report); got != test.want {
				t.Errorf("got %s, want %s\n%s", got, test.want, report)
			}
		})
	}
}

// Without a scheme, the one that fits is found.
func TestDetect(t *testing.T) {
	var all []*scheme.Scheme
	for _, name := range names {
		all = append(all, catalog.MustGet(name))
	}
	for _, want := range all {
		g, err := want.Signer(want.GenerateSecret())
		if err != nil {
			t.Fatal(err)
		}
		r := request(`{"data":"a"}`, "Content-Type", "application/json")
		if err := g.Sign(&r.Message); err != nil {
			t.Fatal(err)
		}
		report := explain.Explain(t.Context(), r, explain.Options{Others: all})
		if report.Scheme != want.Name() && !strings.HasPrefix(want.Name(), "spaces") {
			t.Errorf("got %q, want %q", report.Scheme, want.Name())
		}
	}
	report := explain.Explain(t.Context(), request("{}"), explain.Options{Others: all})
	if got := causeOf(report); got != "scheme-unknown" || report.Scheme != "" {
		t.Errorf("no signature: got %s and scheme %q, want scheme-unknown", got, report.Scheme)
	}
}

// A secret that stands in the request, where it does not belong, is not shown.
func TestSecretInRequest(t *testing.T) {
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	s := catalog.MustGet("standard-webhooks")
	for _, r := range []*explain.Request{
		request(`{"a":"`+secret+`"}`, "webhook-id", "m", "webhook-timestamp", "1700000000", "webhook-signature", "v1,"+secret),
		request(strings.Repeat("x", 60)+secret+strings.Repeat("y", 500), "webhook-id", secret, "webhook-timestamp", secret, "webhook-signature", secret+"=x"),
		request("{}", "Content-Type", "text/plain; charset="+secret, "X-Sig-"+secret, "1", "webhook-signature", secret+","+secret),
		{Message: request("{}").Message, Remarks: []string{secret + " goes over two lines"}},
	} {
		report := explain.Explain(t.Context(), r, options(s, secret))
		text, err := json.Marshal(report)
		if err != nil {
			t.Fatal(err)
		}
		for i := range len(secret) - 8 {
			if part := secret[i : i+8]; strings.Contains(strings.ToLower(report.String()+string(text)), strings.ToLower(part)) {
				t.Fatalf("the report holds %q:\n%s", part, report)
			}
		}
	}
}

// The JSON form is stable: names that others read.
func TestReportJSON(t *testing.T) {
	c := readCase(t, "testdata/cases/pair-newline-and-compact.txt")
	text, err := json.Marshal(explain.Explain(t.Context(), c.request, c.options))
	if err != nil {
		t.Fatal(err)
	}
	var report map[string]any
	if err := json.Unmarshal(text, &report); err != nil {
		t.Fatal(err)
	}
	cause := report["cause"].(map[string]any)
	step := report["steps"].([]any)[3].(map[string]any)
	snippet := cause["snippets"]
	if report["verified"] != false || report["scheme"] != "freispace" || report["tried"].(float64) < 2 ||
		cause["code"] != "secret-whitespace" || cause["proven"] != true || !slices.Equal(cause["also"].([]any), []any{"body-json"}) || snippet == nil ||
		step["name"] != "secrets" || step["status"] != "warn" || step["seen"] != "secret 1 ends with a line end" {
		t.Errorf("got %s", text)
	}
}

// A search that goes on to its end, with the schemes' usual bodies.
func BenchmarkSearch(b *testing.B) {
	for _, size := range []int{100, 1 << 10, 64 << 10} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			body, err := json.Marshal(map[string]string{"data": strings.Repeat("x", size-11)})
			if err != nil {
				b.Fatal(err)
			}
			r := request(string(body), "X-Freispace-Signature", strings.Repeat("0", 64))
			o := options(catalog.MustGet("freispace"), "k7Vq2Zx9Lm4Tw8Rb")
			tried := 0
			for b.Loop() {
				tried += explain.Explain(b.Context(), r, o).Tried
			}
			b.ReportMetric(float64(tried)/b.Elapsed().Seconds(), "MACs/s")
			b.ReportMetric(float64(tried)/float64(b.N), "MACs/op")
		})
	}
}
