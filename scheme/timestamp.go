package scheme

import (
	"fmt"
	"strconv"
	"time"
)

// parseTime parses the text of a timestamp. It accepts no sign, no space and
// no leading plus, so that one time has few texts.
func parseTime(unit, text string) (time.Time, error) {
	if unit == "rfc3339" {
		t, err := time.Parse(time.RFC3339Nano, text)
		if err != nil || len(text) > 40 {
			return time.Time{}, fmt.Errorf("want a time such as 2026-01-02T15:04:05Z, got %.40q", text)
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
	}
	return strconv.FormatInt(t.Unix(), 10)
}
