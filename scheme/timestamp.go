package scheme

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// parseTime parses the text of the scheme's timestamp.
func (s *Scheme) parseTime(text string) (time.Time, error) {
	t, err := parseTime(s.def.Timestamp.Unit, text)
	if err != nil {
		return t, &Error{Part: s.ts.String(), Reason: ErrMalformed, Detail: err.Error()}
	}
	return t, nil
}

// longestTime is the length of the longest timestamp.
const longestTime = 40

// parseTime parses the text of a timestamp. It accepts no sign, no space and
// no leading plus, so that one time has few texts.
func parseTime(unit, text string) (time.Time, error) {
	text = text[:min(len(text), longestTime+1)] // what is longer is none, and the error of a parser would copy all of it
	if unit == "rfc3339" {
		t, err := time.Parse(time.RFC3339Nano, text)
		if err != nil || len(text) > longestTime {
			return time.Time{}, fmt.Errorf("want a time such as 2026-01-02T15:04:05Z, got %.40q", text)
		}
		return t, nil
	}
	if unit == "http-date" {
		t, err := time.Parse(http.TimeFormat, text)
		if err != nil || formatTime(unit, t) != text {
			return time.Time{}, fmt.Errorf("want a time such as Fri, 02 Jan 2026 15:04:05 GMT, got %.40q", text)
		}
		return t, nil
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil || len(text) > 15 {
		return time.Time{}, fmt.Errorf("want digits only, at most 15, got %.40q", text)
	}
	// In seconds, 100,000,000,000 is the year 5138; in milliseconds, 1973.
	if unit == "ms" || unit == "auto" && n >= 100_000_000_000 {
		return time.UnixMilli(int64(n)), nil
	}
	return time.Unix(int64(n), 0), nil
}

// formatTime is the inverse of parseTime.
func formatTime(unit string, t time.Time) string {
	switch unit {
	case "ms":
		return strconv.FormatInt(t.UnixMilli(), 10)
	case "rfc3339":
		return t.UTC().Format(time.RFC3339)
	case "http-date":
		return t.UTC().Format(http.TimeFormat)
	}
	return strconv.FormatInt(t.Unix(), 10)
}
