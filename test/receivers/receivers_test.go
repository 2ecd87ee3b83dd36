package receivers_test

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"io"
	"maps"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sealhook/sealhook/test/receivers"
)

var (
	standardKey = []byte("24 bytes make a good key")
	privateKey  = ed25519.NewKeyFromSeed([]byte("32 bytes that are a private seed"))
)

var secrets = map[string]string{
	"ticket-spot":           "a secret, with spaces and ü",
	"freispace":             "webhook_secret_key",
	"spaces":                "98ebda579bbc549fe827952fcdc438134c37cfa5",
	"spaces-raw":            "98ebda579bbc549fe827952fcdc438134c37cfa6",
	"webex":                 "somesupersecretphrase",
	"standard-webhooks":     "whsec_" + base64.StdEncoding.EncodeToString(standardKey),
	"standard-webhooks-v1a": "whpk_" + base64.StdEncoding.EncodeToString(privateKey.Public().(ed25519.PublicKey)),
}

const (
	// jsonBody is not as a JSON printer would print it, and not ASCII.
	jsonBody = `{"type" : "order.created", "data":"caf\u00e9 ☕", "n": 1.50}` + "\n"
	jsonData = "café ☕"
	formBody = "type=order.created&data=caf%C3%A9+%26+more"
	formData = "café & more"

	formType = "application/x-www-form-urlencoded"

	ts = "X-Spaces-Request-Timestamp"
)

func TestReceivers(t *testing.T) {
	now := strconv.FormatInt(time.Now().Unix(), 10)
	tests := []struct {
		scheme, contentType, body string
		header                    map[string]string
		genuine, forged, missing  int
	}{
		{"ticket-spot", "application/json", jsonBody, map[string]string{
			"X-TS-Signature-256": "sha256=" + hexHMAC(sha256.New, "ticket-spot", jsonBody),
		}, 200, 500, 500},
		{"freispace", "application/json", jsonBody, map[string]string{
			"X-Freispace-Signature": hexHMAC(sha256.New, "freispace", jsonBody),
		}, 200, 403, 400},
		{"spaces", "application/json; charset=utf-8", jsonBody, map[string]string{
			ts: now, "X-Spaces-Signature": hexHMAC(sha256.New, "spaces", "v0:"+now+":"+jsonData),
		}, 200, 401, 401},
		{"spaces", formType, formBody, map[string]string{
			ts: now, "X-Spaces-Signature": hexHMAC(sha256.New, "spaces", "v0:"+now+":"+formData),
		}, 200, 401, 401},
		{"spaces-raw", "application/json", jsonBody, map[string]string{
			ts: now, "X-Spaces-Signature": hexHMAC(sha256.New, "spaces-raw", "v0:"+now+":"+jsonBody),
		}, 200, 401, 401},
		{"webex", "application/json", jsonBody, map[string]string{
			"X-Spark-Signature": hexHMAC(sha1.New, "webex", jsonBody),
		}, 200, 401, 401},
		{"standard-webhooks", "application/json", jsonBody, map[string]string{
			"webhook-id": "msg_1", "webhook-timestamp": now, "webhook-signature": v1("msg_1." + now + "." + jsonBody),
		}, 204, 401, 401},
		{"standard-webhooks-v1a", "application/json", jsonBody, map[string]string{
			"webhook-id": "msg_1", "webhook-timestamp": now, "webhook-signature": v1a("msg_1." + now + "." + jsonBody),
		}, 204, 401, 401},
		// Any bytes are signed as they are, except by spaces, which parses them.
		{"webex", "application/octet-stream", "\x00\xff\r\n", map[string]string{
			"X-Spark-Signature": hexHMAC(sha1.New, "webex", "\x00\xff\r\n"),
		}, 200, 401, 401},
		{"standard-webhooks", formType, formBody, map[string]string{
			"webhook-id": "msg_1", "webhook-timestamp": now, "webhook-signature": v1("msg_1." + now + "." + formBody),
		}, 204, 401, 401},
	}
	for _, language := range receivers.Languages {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			r := receivers.Start(t, language, secrets)
			for _, tt := range tests {
				post := func(what string, header map[string]string, body string, want int) {
					t.Helper()
					got, answer := post(t, r.URL+"/"+tt.scheme, tt.contentType, header, body)
					if got != want {
						t.Errorf("%s, %s: %s: got status %d, want %d (%s)", tt.scheme, tt.contentType, what, got, want, answer)
					}
				}

				post("genuine", tt.header, tt.body, tt.genuine)
				// The first byte of "café", or of whatever is sent.
				at := max(0, strings.Index(tt.body, "caf"))
				post("one byte changed", tt.header, tt.body[:at]+string(tt.body[at]^1)+tt.body[at+1:], tt.forged)
				post("body empty", tt.header, "", tt.forged)
				for name := range tt.header {
					header := maps.Clone(tt.header)
					delete(header, name)
					post("without "+name, header, tt.body, tt.missing)

					header[name] = ""
					post(name+" empty", header, tt.body, tt.missing)

					header[name] = "ü" + tt.header[name]
					post(name+" not ASCII", header, tt.body, tt.forged)
				}
			}
		})
	}
}

// What only Standard Webhooks has: a list of signatures, versions, a tolerance.
func TestStandardWebhooks(t *testing.T) {
	at := func(d time.Duration) string { return strconv.FormatInt(time.Now().Add(d).Unix(), 10) }
	schemes := []struct {
		scheme, version string
		sign            func(content string) string
	}{
		{"standard-webhooks", "v1", v1},
		{"standard-webhooks-v1a", "v1a", v1a},
	}
	tests := []struct {
		name       string
		timestamp  string
		signatures string // "SIG" stands for the genuine one, "VERSION" for its version
		want       int
	}{
		{"after another key's and another version's", at(0), "VERSION,AAAA v9,AAAA SIG", 204},
		{"before another", at(0), "SIG VERSION,AAAA", 204},
		{"an entry that is none", at(0), "VERSION , SIG", 204},
		{"not base64", at(0), "VERSION,!", 401},
		{"another version's name", at(0), "v9,BASE64", 401},
		{"no version", at(0), "BASE64", 401},
		{"four minutes old", at(-4 * time.Minute), "SIG", 204},
		{"four minutes ahead", at(4 * time.Minute), "SIG", 204},
		{"six minutes old", at(-6 * time.Minute), "SIG", 401},
		{"six minutes ahead", at(6 * time.Minute), "SIG", 401},
		{"in milliseconds", at(0) + "000", "SIG", 401},
		{"not a number", "now", "SIG", 401},
	}
	for _, language := range receivers.Languages {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			r := receivers.Start(t, language, secrets)
			for _, s := range schemes {
				for _, tt := range tests {
					genuine := s.sign("msg_1." + tt.timestamp + "." + jsonBody)
					got, answer := post(t, r.URL+"/"+s.scheme, "application/json", map[string]string{
						"webhook-id":        "msg_1",
						"webhook-timestamp": tt.timestamp,
						"webhook-signature": strings.NewReplacer(
							"SIG", genuine,
							"VERSION", s.version,
							"BASE64", strings.TrimPrefix(genuine, s.version+","),
						).Replace(tt.signatures),
					}, jsonBody)
					if got != tt.want {
						t.Errorf("%s, %s: got status %d, want %d (%s)", s.scheme, tt.name, got, tt.want, answer)
					}
				}
			}
		})
	}
}

// What is signed must be there: a genuine signature over nothing is refused.
func TestSignedOverNothing(t *testing.T) {
	now := strconv.FormatInt(time.Now().Unix(), 10)
	spaces := func(timestamp, data string) map[string]string {
		return map[string]string{ts: timestamp, "X-Spaces-Signature": hexHMAC(sha256.New, "spaces", "v0:"+timestamp+":"+data)}
	}
	tests := []struct {
		name, scheme, contentType, body string
		header                          map[string]string
	}{
		{"no timestamp", "spaces", "application/json", jsonBody, spaces("", jsonData)},
		{"no data in JSON", "spaces", "application/json", `{}`, spaces(now, "")},
		{"no data in JSON, as JavaScript prints it", "spaces", "application/json", `{}`, spaces(now, "undefined")},
		{"no data in a form", "spaces", formType, "a=b", spaces(now, "")},
		{"data null", "spaces", "application/json", `{"data":null}`, spaces(now, "")},
		{"data an object", "spaces", "application/json", `{"data":{}}`, spaces(now, "[object Object]")},
		{"an array", "spaces", "application/json", `["data"]`, spaces(now, "")},
		{"not JSON", "spaces", "application/json", `{`, spaces(now, "")},
		{"no id", "standard-webhooks", "application/json", jsonBody, map[string]string{
			"webhook-id": "", "webhook-timestamp": now, "webhook-signature": v1("." + now + "." + jsonBody),
		}},
	}
	for _, language := range receivers.Languages {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			r := receivers.Start(t, language, secrets)
			for _, tt := range tests {
				if got, answer := post(t, r.URL+"/"+tt.scheme, tt.contentType, tt.header, tt.body); got != 401 {
					t.Errorf("%s: got status %d, want 401 (%s)", tt.name, got, answer)
				}
			}
		})
	}
}

// A secret that is empty would let anybody sign.
func TestNoSecret(t *testing.T) {
	for _, language := range receivers.Languages {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			r := receivers.Start(t, language, map[string]string{"webex": ""})
			for scheme := range secrets {
				if got, _ := post(t, r.URL+"/"+scheme, "application/json", nil, jsonBody); got != 404 {
					t.Errorf("%s: got status %d, want 404", scheme, got)
				}
			}
		})
	}
}

// post returns the status and the body of the answer.
func post(t *testing.T, url, contentType string, header map[string]string, body string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), "POST", url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", contentType)
	for name, value := range header {
		req.Header.Set(name, value)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(answer)
}

func hexHMAC(hash func() hash.Hash, scheme, content string) string {
	mac := hmac.New(hash, []byte(secrets[scheme]))
	mac.Write([]byte(content))
	return hex.EncodeToString(mac.Sum(nil))
}

func v1(content string) string {
	mac := hmac.New(sha256.New, standardKey)
	mac.Write([]byte(content))
	return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func v1a(content string) string {
	return "v1a," + base64.StdEncoding.EncodeToString(ed25519.Sign(privateKey, []byte(content)))
}
