package scheme_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"net/http"
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
