package scheme

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// decoded returns m as its sender signed it: for a scheme that signs the body
// as it was before compression, a message with that body of at most limit
// bytes. Any other scheme signs m itself.
func (s *Scheme) decoded(m *Message, limit int64) (*Message, error) {
	if s.def.Body != "decoded" {
		return m, nil
	}
	codings := headerValues(m.Header, "Content-Encoding")
	if len(codings) == 0 {
		return m, nil
	}
	if len(codings) > 1 || !strings.EqualFold(codings[0], "gzip") {
		return nil, &Error{Part: "Content-Encoding", Reason: ErrMalformed, Detail: "want gzip, or none"}
	}
	body, err := gunzip(m.Body, limit)
	if err != nil {
		return nil, err
	}
	c := *m
	c.Body, c.Header = body, make(http.Header, len(m.Header))
	for name, values := range m.Header {
		if !strings.EqualFold(name, "Content-Encoding") {
			c.Header[name] = values
		}
	}
	return &c, nil
}

// gunzip undoes the compression of a body, to at most limit bytes. What some
// programs would read on for, a second member or bytes behind the first, is
// refused.
func gunzip(body []byte, limit int64) ([]byte, error) {
	malformed := func() ([]byte, error) {
		return nil, &Error{Part: "body", Reason: ErrMalformed, Detail: "not one whole gzip stream, as Content-Encoding says"}
	}
	rest := bytes.NewReader(body)
	z, err := gzip.NewReader(rest)
	if err != nil {
		return malformed()
	}
	z.Multistream(false)
	plain, err := io.ReadAll(http.MaxBytesReader(nil, io.NopCloser(z), limit))
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return nil, &Error{Part: "body", Reason: ErrTooLarge, Detail: strconv.FormatInt(limit, 10) + " bytes, without its compression"}
	}
	if err != nil || rest.Len() > 0 {
		return malformed()
	}
	return plain, nil
}

// copySignature sets on m what signing its decoded form has set there.
func (m *Message) copySignature(decoded *Message) {
	m.ID, m.Time, m.URL = decoded.ID, decoded.Time, decoded.URL
	for name, values := range decoded.Header {
		m.Header[name] = values
	}
}
