package infer

import (
	"encoding/base64"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
)

// A Reading is one way to read a text as the carrier of a signature.
type Reading struct {
	Carrier   scheme.Carrier
	Signature scheme.Signature  // its tag and encoding, and the likely algorithm
	Timestamp *scheme.Timestamp // where the carrier holds one; nil: it does not

	size int    // of the signature in bytes; 0: none is seen
	text string // all of it, which may hold the secret itself
}

// maxText is the length of the longest text that is read, in bytes.
const maxText = 4096

// Readings returns the ways in which the text of a header or a query
// parameter holds a signature, the most likely first: none if nothing in it
// has the length of one.
func Readings(in, name, text string) []Reading {
	if len(text) > maxText || text == "" {
		return nil
	}
	carrier := scheme.Carrier{In: in, Name: name}
	var list []Reading
	for _, separator := range []string{",", ";", "&", " "} {
		for _, assign := range []string{"=", ":", ","} {
			if r, ok := readPairs(carrier, text, separator, assign); ok {
				list = append(list, r)
			}
		}
	}
	for _, separator := range []string{":", ".", ",", "|", ";"} {
		if r, ok := readParts(carrier, text, separator); ok {
			list = append(list, r)
		}
	}
	if r, ok := readPlain(carrier, text); ok {
		list = append(list, r)
	}
	if in == "header" && len(list) == 0 && likeness(name) > 0 {
		list = append(list, Reading{Carrier: carrier})
	}
	for i := range list {
		list[i].text = text
		if names := algorithms(list[i].size); len(names) > 0 {
			list[i].Signature.Algorithm = names[0]
		}
	}
	return list
}

// readPairs reads fields with a name each: t=1700000000,v1=6a…
func readPairs(c scheme.Carrier, text, separator, assign string) (Reading, bool) {
	fields := strings.Split(text, separator)
	if assign == separator || len(fields) == 1 && assign != "," { // that is a prefix
		return Reading{}, false
	}
	c.Grammar, c.Separator, c.Assign = "pairs", separator, assign
	r := Reading{Carrier: c}
	for _, field := range fields {
		name, value, ok := strings.Cut(strings.TrimSpace(field), assign)
		if !ok || name == "" {
			return Reading{}, false
		}
		encoding, size := decode(value)
		unit := timeUnit(value)
		switch {
		case unit != "" && r.Timestamp == nil:
			r.Timestamp = &scheme.Timestamp{In: "carrier:" + name, Unit: unit}
		case size > 0 && r.size == 0:
			r.Signature, r.size = scheme.Signature{Tag: name, Encoding: encoding}, size
		}
	}
	return r, r.size > 0
}

// readParts reads a timestamp and a signature by their place: 1700000000:6a…
func readParts(c scheme.Carrier, text, separator string) (Reading, bool) {
	first, second, ok := strings.Cut(text, separator)
	if !ok || strings.Contains(second, separator) {
		return Reading{}, false
	}
	c.Grammar, c.Separator = "parts", separator
	at, signature := first, second
	c.Fields = []string{"timestamp", "signature"}
	if timeUnit(at) == "" {
		at, signature = second, first
		c.Fields = []string{"signature", "timestamp"}
	}
	encoding, size := decode(signature)
	unit := timeUnit(at)
	return Reading{
		Carrier: c, size: size,
		Signature: scheme.Signature{Tag: "signature", Encoding: encoding},
		Timestamp: &scheme.Timestamp{In: "carrier:timestamp", Unit: unit},
	}, unit != "" && size > 0
}

// readPlain reads one signature, and what stands in front of it as its prefix.
func readPlain(c scheme.Carrier, text string) (Reading, bool) {
	for start := 0; start >= 0; {
		if encoding, size := decode(text[start:]); size > 0 {
			c.Prefix = text[:start]
			return Reading{Carrier: c, Signature: scheme.Signature{Encoding: encoding}, size: size}, true
		}
		next := strings.IndexAny(text[start:], "=: ,|")
		if next < 0 || start+next+1 >= len(text) {
			break
		}
		start += next + 1
	}
	return Reading{}, false
}

// decode returns the encoding of a signature and its size in bytes, and zero
// for what has no signature's length.
func decode(text string) (encoding string, size int) {
	if strings.ContainsAny(text, "\r\n") { // which base64 would skip
		return "", 0
	}
	if b, err := hex.DecodeString(text); err == nil {
		if encoding = "hex"; text == strings.ToUpper(text) && strings.ContainsAny(text, "ABCDEF") {
			encoding = "hex-upper"
		}
		return sized(encoding, len(b))
	}
	for _, e := range []struct {
		name string
		*base64.Encoding
	}{
		{"base64", base64.StdEncoding}, {"base64url", base64.URLEncoding},
		{"base64-unpadded", base64.RawStdEncoding}, {"base64url-unpadded", base64.RawURLEncoding},
	} {
		b, err := e.Strict().DecodeString(text)
		if err != nil {
			continue
		}
		if digits, err := hex.DecodeString(string(b)); err == nil && e.name == "base64" {
			return sized("base64-of-hex", len(digits))
		}
		return sized(e.name, len(b))
	}
	return "", 0
}

func sized(encoding string, n int) (string, int) {
	if len(algorithms(n)) == 0 {
		return "", 0
	}
	return encoding, n
}

// timeUnit returns the unit of a timestamp, and nothing for what is none.
func timeUnit(text string) string {
	if _, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return "rfc3339"
	}
	if _, err := strconv.ParseUint(text, 10, 63); err != nil {
		return ""
	}
	switch len(text) {
	case 10:
		return "s"
	case 13:
		return "ms"
	}
	return ""
}
