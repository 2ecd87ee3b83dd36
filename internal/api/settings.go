package api

import (
	"maps"
	"slices"
	"strings"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/store"
)

// MaxSettingHeaderBytes is the size of all headers of an endpoint's settings.
const MaxSettingHeaderBytes = 8 << 10

// notSettings are the headers that settings may not hold, and why.
var notSettings = map[string]string{
	"content-type":        "every delivery sets this one itself",
	"sealhook-event-type": "every delivery sets this one itself",
	"sealhook-delivery":   "every delivery sets this one itself",
	"sealhook-attempt":    "every delivery sets this one itself",
	"authorization":       "a secret, and settings are shown to everybody who sees the endpoint",
	"cookie":              "a secret, and settings are shown to everybody who sees the endpoint",
}

// checkSettings judges what the document of the API cannot.
func checkSettings(s *store.Settings) error {
	size := 0
	for _, name := range slices.Sorted(maps.Keys(s.Headers)) {
		location := "body.settings.headers." + name
		if err := egress.CheckHeader(name, s.Headers[name]); err != nil {
			return invalid(location, err.Error())
		}
		if why := notSettings[strings.ToLower(name)]; why != "" {
			return invalid(location, why)
		}
		size += len(name) + len(s.Headers[name])
	}
	if size > MaxSettingHeaderBytes {
		return invalid("body.settings.headers", "want at most 8 KiB in all")
	}
	return nil
}
