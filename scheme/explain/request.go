package explain

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// A Request is a webhook in the form in which somebody has it at hand.
type Request struct {
	Message scheme.Message

	// Remarks are what was seen of the request that Message cannot hold, such
	// as a header over two lines. They are shown in reports.
	Remarks []string
}

func (r *Request) remark(format string, args ...any) {
	if len(r.Remarks) < 20 { // of a hostile request, a few are enough
		r.Remarks = append(r.Remarks, fmt.Sprintf(format, args...))
	}
}

// Parse reads a request in whichever form it is: a raw HTTP request, a curl
// command, an entry of a HAR file or a JSON object, see [ParseHTTP],
// [ParseCurl], [ParseHAR] and [ParseJSON].
func Parse(text []byte) (*Request, error) {
	start := bytes.TrimSpace(bytes.TrimPrefix(text, []byte(bom)))
	switch {
	case bytes.HasPrefix(start, []byte("curl ")), bytes.HasPrefix(start, []byte("$ curl ")):
		return ParseCurl(string(start))
	case bytes.HasPrefix(start, []byte("{")):
		var kind map[string]json.RawMessage
		if err := json.Unmarshal(start, &kind); err != nil {
			return nil, errors.New("parse a request: it begins like JSON, but is not")
		}
		if kind["log"] != nil || kind["request"] != nil || kind["postData"] != nil {
			return ParseHAR(start)
		}
		return ParseJSON(start)
	}
	return ParseHTTP(text)
}

// ParseHTTP reads an HTTP/1 request as it goes over the wire, or as people
// copy it: lines may end with LF alone, and the request line may be missing.
// What a strict parser refuses, such as a header over two lines, is read in
// the most likely way and becomes a remark. All behind the first blank line is
// the body, byte for byte: chunks are left as they are.
func ParseHTTP(text []byte) (*Request, error) {
	r := &Request{Message: scheme.Message{Method: http.MethodPost, Header: make(http.Header)}}
	m := &r.Message
	target, last := "", ""
	for n := 1; ; n++ {
		line, rest, more := bytes.Cut(text, []byte("\n"))
		text = rest
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) == 0 {
			if !more {
				r.remark("no blank line ends the headers, so that there is no body")
			}
			break
		}
		name, value, ok := strings.Cut(string(line), ":")
		switch part := strings.Split(string(line), " "); {
		case n == 1 && len(part) == 3 && strings.HasPrefix(part[2], "HTTP/"):
			m.Method, target = part[0], part[1]
		case (line[0] == ' ' || line[0] == '\t') && last != "":
			values := m.Header[last]
			values[len(values)-1] += " " + strings.TrimSpace(string(line))
			r.remark("%.60q goes over two lines", last)
		case strings.HasPrefix(string(line), ":"): // as HTTP/2 has it, and browsers show it
			name, value, _ = strings.Cut(string(line[1:]), ":")
			switch value = strings.TrimSpace(value); name {
			case "method":
				m.Method = value
			case "path":
				target = value
			case "authority":
				m.Header.Set("Host", value)
			}
		case !ok:
			r.remark("line %d is no header, and is passed over", n)
		default:
			if strings.TrimSpace(name) != name {
				r.remark("there is a space in front of the colon in line %d", n)
			}
			last = http.CanonicalHeaderKey(strings.TrimSpace(name))
			m.Header[last] = append(m.Header[last], strings.Trim(value, " \t"))
		}
		if !more {
			r.remark("no blank line ends the headers, so that there is no body")
			break
		}
	}
	if len(m.Header) == 0 {
		return nil, errors.New("parse a request: it has no headers")
	}
	m.Body = text
	switch host := m.Header.Get("Host"); {
	case strings.Contains(target, "://"): // as clients send it to a proxy
		m.URL = target
	case host != "":
		m.URL = "https://" + host + or(target, "/")
	}
	return r, nil
}

// pairs are headers in JSON: an object of texts or of lists of them, or a list
// of objects with a name and a value each.
type pairs http.Header

func (p *pairs) UnmarshalJSON(text []byte) error {
	*p = make(pairs)
	var list []struct{ Name, Value string }
	if json.Unmarshal(text, &list) == nil {
		for _, h := range list {
			http.Header(*p).Add(h.Name, h.Value)
		}
		return nil
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(text, &object); err != nil {
		return errors.New("headers: want an object")
	}
	for name, raw := range object {
		var one string
		var many []string
		switch {
		case json.Unmarshal(raw, &one) == nil:
			many = []string{one}
		case json.Unmarshal(raw, &many) != nil:
			return errors.New("headers: want each value to be text or a list of texts")
		}
		for _, value := range many {
			http.Header(*p).Add(name, value)
		}
	}
	return nil
}

// ParseJSON reads an object with the fields method, url, headers, and body or
// body_base64. The body is text: as an object, its bytes would be lost.
func ParseJSON(text []byte) (*Request, error) {
	var in struct {
		Method, URL string
		Headers     pairs
		Body        *string
		BodyBase64  *string `json:"body_base64"`
	}
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, errors.New("parse a request in JSON: want an object with method, url, headers, and body or body_base64, which are text")
	}
	r := newRequest(in.Method, in.URL, in.Headers)
	switch {
	case in.Body != nil && in.BodyBase64 != nil:
		return nil, errors.New("parse a request in JSON: it has both body and body_base64")
	case in.Body != nil:
		r.Message.Body = []byte(*in.Body)
	case in.BodyBase64 != nil:
		b, err := base64.StdEncoding.DecodeString(*in.BodyBase64)
		if err != nil {
			return nil, errors.New("parse a request in JSON: body_base64 is not base64")
		}
		r.Message.Body = b
	}
	return r, nil
}

func newRequest(method, url string, h pairs) *Request {
	if h == nil {
		h = make(pairs)
	}
	return &Request{Message: scheme.Message{Method: or(method, http.MethodPost), URL: url, Header: http.Header(h)}}
}

// ParseHAR reads an entry of an HTTP Archive, its request alone, or a whole
// archive, of which it takes the first entry.
func ParseHAR(text []byte) (*Request, error) {
	type request struct {
		Method, URL string
		Headers     pairs
		PostData    *struct {
			Text, MimeType, Encoding string
			Params                   []struct{ Name, Value string }
		}
	}
	var in struct {
		request
		Request *request
		Log     *struct{ Entries []struct{ Request request } }
	}
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, errors.New("parse a HAR entry: it is not of the form that HTTP Archive 1.2 has")
	}
	entry, many := in.request, false
	switch {
	case in.Request != nil:
		entry = *in.Request
	case in.Log != nil && len(in.Log.Entries) == 0:
		return nil, errors.New("parse a HAR file: it has no entries")
	case in.Log != nil:
		entry, many = in.Log.Entries[0].Request, len(in.Log.Entries) > 1
	}
	r := newRequest(entry.Method, entry.URL, entry.Headers)
	if many {
		r.remark("the archive has several entries, of which this is the first")
	}
	data := entry.PostData
	if data == nil {
		return r, nil
	}
	r.Message.Body = []byte(data.Text)
	switch {
	case data.Encoding == "base64":
		b, err := base64.StdEncoding.DecodeString(data.Text)
		if err != nil {
			return nil, errors.New("parse a HAR entry: the text of its postData is not base64")
		}
		r.Message.Body = b
	case data.Text == "" && len(data.Params) > 0:
		var form []string
		for _, p := range data.Params {
			form = append(form, url.QueryEscape(p.Name)+"="+url.QueryEscape(p.Value))
		}
		r.Message.Body = []byte(strings.Join(form, "&"))
		r.remark("the archive holds the fields of the form, and not its text, which may have been another one")
	}
	if data.MimeType != "" && r.Message.Header.Get("Content-Type") == "" {
		r.Message.Header.Set("Content-Type", data.MimeType)
	}
	return r, nil
}
