package scheme_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// The benchmarks compare a webhook of 1 KiB with the bare calls that no
// implementation of the scheme can do without.
var benchBody = bytes.Repeat([]byte("0123456789abcdef"), 64)

const benchSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLawSw7FZ6xqvQ5E="

func benchKey(b *testing.B) []byte {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(benchSecret, "whsec_"))
	if err != nil {
		b.Fatal(err)
	}
	return key
}

func BenchmarkVerify(b *testing.B) {
	b.Run("freispace/bare", func(b *testing.B) {
		key := []byte(benchSecret)
		mac := hmac.New(sha256.New, key)
		mac.Write(benchBody)
		header := hex.EncodeToString(mac.Sum(nil))
		b.ReportAllocs()
		for b.Loop() {
			mac := hmac.New(sha256.New, key)
			mac.Write(benchBody)
			sig, err := hex.DecodeString(header)
			if err != nil || !hmac.Equal(sig, mac.Sum(nil)) {
				b.Fatal("refused")
			}
		}
	})
	b.Run("freispace/sealhook", func(b *testing.B) { benchVerify(b, "freispace") })

	b.Run("standard-webhooks/bare", func(b *testing.B) {
		key := benchKey(b)
		id, ts := "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330"
		mac := hmac.New(sha256.New, key)
		io.WriteString(mac, id+"."+ts+".")
		mac.Write(benchBody)
		header := base64.StdEncoding.EncodeToString(mac.Sum(nil))
		b.ReportAllocs()
		for b.Loop() {
			mac := hmac.New(sha256.New, key)
			io.WriteString(mac, id+"."+ts+".")
			mac.Write(benchBody)
			sig, err := base64.StdEncoding.DecodeString(header)
			if err != nil || !hmac.Equal(sig, mac.Sum(nil)) {
				b.Fatal("refused")
			}
		}
	})
	b.Run("standard-webhooks/sealhook", func(b *testing.B) { benchVerify(b, "standard-webhooks") })
}

func benchVerify(b *testing.B, name string) {
	s := catalog.MustGet(name)
	g, err := s.Signer(scheme.NewSecret(benchSecret))
	if err != nil {
		b.Fatal(err)
	}
	m := scheme.Message{Header: make(http.Header), Body: benchBody, ID: "msg_p5jXN8AQM9LWM0D4loKWxJek"}
	if err := g.Sign(&m); err != nil {
		b.Fatal(err)
	}
	v, err := s.Verifier(scheme.NewSecret(benchSecret))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := v.Verify(m.Header, m.Body); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSign(b *testing.B) {
	b.Run("freispace/bare", func(b *testing.B) {
		key := []byte(benchSecret)
		h := make(http.Header)
		b.ReportAllocs()
		for b.Loop() {
			mac := hmac.New(sha256.New, key)
			mac.Write(benchBody)
			h.Set("X-Freispace-Signature", hex.EncodeToString(mac.Sum(nil)))
		}
	})
	b.Run("freispace/sealhook", func(b *testing.B) { benchSign(b, "freispace") })

	b.Run("standard-webhooks/bare", func(b *testing.B) {
		key := benchKey(b)
		h := make(http.Header)
		id, ts := "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330"
		b.ReportAllocs()
		for b.Loop() {
			mac := hmac.New(sha256.New, key)
			io.WriteString(mac, id+"."+ts+".")
			mac.Write(benchBody)
			h.Set("Webhook-Id", id)
			h.Set("Webhook-Timestamp", ts)
			h.Set("Webhook-Signature", "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)))
		}
	})
	b.Run("standard-webhooks/sealhook", func(b *testing.B) { benchSign(b, "standard-webhooks") })
}

func benchSign(b *testing.B, name string) {
	g, err := catalog.MustGet(name).Signer(scheme.NewSecret(benchSecret))
	if err != nil {
		b.Fatal(err)
	}
	h := make(http.Header)
	at := time.Unix(1614265330, 0)
	b.ReportAllocs()
	for b.Loop() {
		m := scheme.Message{Header: h, Body: benchBody, ID: "msg_p5jXN8AQM9LWM0D4loKWxJek", Time: at}
		if err := g.Sign(&m); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRatio verifies a webhook of 1 KiB by turns with the engine and with
// code that was written by hand for that one scheme, from the vendor's rules,
// and reports the median of the ratios of their times: what it costs that a
// scheme is data.
func BenchmarkRatio(b *testing.B) {
	for _, tt := range []struct {
		scheme, kind string
		body         []byte
		byHand       func(h http.Header, url string, body []byte) error
	}{
		{"stripe", "application/json", benchBody, stripeByHand},
		{"slack", "application/json", benchBody, slackByHand},
		{"github", "application/json", benchBody, githubByHand},
		{"twilio", "application/x-www-form-urlencoded", benchForm(), twilioByHand},
	} {
		b.Run(tt.scheme, func(b *testing.B) {
			s := get(b, tt.scheme)
			m := &scheme.Message{
				Method: http.MethodPost, URL: "https://receiver.example/hooks/in?a=b", Body: tt.body, Time: at,
				Header: http.Header{
					"Content-Type": {tt.kind}, "Content-Length": {"1024"}, "User-Agent": {"vendor/1.0"}, "Accept": {"*/*"}, "Accept-Encoding": {"gzip"},
				},
			}
			sign(b, signer(b, s, scheme.NewSecret(benchSecret)), m)
			v := verifier(b, s, scheme.NewSecret(benchSecret))
			engine := func() error { return v.Verify(m.Header, m.Body) }
			if tt.scheme == "twilio" { // which signs the URL
				engine = func() error { _, err := v.VerifyMessage(m); return err }
			}
			byHand := func() error { return tt.byHand(m.Header, m.URL, m.Body) }
			const turn = 200
			var ratios, ours, theirs []float64
			for b.Loop() {
				e, h := timed(b, turn, engine), timed(b, turn, byHand)
				ratios, ours, theirs = append(ratios, e/h), append(ours, e), append(theirs, h)
			}
			b.ReportMetric(0, "ns/op") // of both, and so of neither
			b.ReportMetric(median(ours)/turn, "engine-ns")
			b.ReportMetric(median(theirs)/turn, "by-hand-ns")
			b.ReportMetric(median(ratios), "ratio")
		})
	}
}

// timed returns the time in nanoseconds that n calls of verify take.
func timed(b *testing.B, n int, verify func() error) float64 {
	start := time.Now()
	for range n {
		if err := verify(); err != nil {
			b.Fatal(err)
		}
	}
	return float64(time.Since(start))
}

func median(numbers []float64) float64 {
	slices.Sort(numbers)
	return numbers[len(numbers)/2]
}

// benchForm returns a form of about 1 KiB, as Twilio sends them.
func benchForm() []byte {
	form := url.Values{}
	for i := range 22 {
		form.Set(fmt.Sprintf("Parameter%d", 97*i%100), "some value, not long + "+strconv.Itoa(i))
	}
	return []byte(form.Encode())
}

var errByHand = errors.New("refused")

func stripeByHand(h http.Header, _ string, body []byte) error {
	var timestamp string
	var signatures []string
	for pair := range strings.SplitSeq(h.Get("Stripe-Signature"), ",") {
		switch name, value, _ := strings.Cut(pair, "="); name {
		case "t":
			timestamp = value
		case "v1":
			signatures = append(signatures, value)
		}
	}
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || now().Sub(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return errByHand
	}
	mac := hmac.New(sha256.New, []byte(benchSecret))
	io.WriteString(mac, timestamp)
	io.WriteString(mac, ".")
	mac.Write(body)
	right := mac.Sum(nil)
	for _, text := range signatures {
		if signature, err := hex.DecodeString(text); err == nil && hmac.Equal(signature, right) {
			return nil
		}
	}
	return errByHand
}

func slackByHand(h http.Header, _ string, body []byte) error {
	timestamp := h.Get("X-Slack-Request-Timestamp")
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || now().Sub(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return errByHand
	}
	text, ok := strings.CutPrefix(h.Get("X-Slack-Signature"), "v0=")
	if !ok {
		return errByHand
	}
	signature, err := hex.DecodeString(text)
	if err != nil {
		return err
	}
	mac := hmac.New(sha256.New, []byte(benchSecret))
	io.WriteString(mac, "v0:")
	io.WriteString(mac, timestamp)
	io.WriteString(mac, ":")
	mac.Write(body)
	if !hmac.Equal(signature, mac.Sum(nil)) {
		return errByHand
	}
	return nil
}

func githubByHand(h http.Header, _ string, body []byte) error {
	text, ok := strings.CutPrefix(h.Get("X-Hub-Signature-256"), "sha256=")
	if !ok {
		return errByHand
	}
	signature, err := hex.DecodeString(text)
	if err != nil {
		return err
	}
	mac := hmac.New(sha256.New, []byte(benchSecret))
	mac.Write(body)
	if !hmac.Equal(signature, mac.Sum(nil)) {
		return errByHand
	}
	return nil
}

func twilioByHand(h http.Header, address string, body []byte) error {
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return err
	}
	mac := hmac.New(sha1.New, []byte(benchSecret))
	io.WriteString(mac, address)
	for _, name := range slices.Sorted(maps.Keys(form)) {
		for _, value := range form[name] {
			io.WriteString(mac, name)
			io.WriteString(mac, value)
		}
	}
	signature, err := base64.StdEncoding.DecodeString(h.Get("X-Twilio-Signature"))
	if err != nil || !hmac.Equal(signature, mac.Sum(nil)) {
		return errByHand
	}
	return nil
}
