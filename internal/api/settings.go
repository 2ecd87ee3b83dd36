package api

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/filter"
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
	"sealhook-hops":       "every delivery sets this one itself",
	"authorization":       "a secret, and settings are shown to everybody who sees the endpoint",
	"cookie":              "a secret, and settings are shown to everybody who sees the endpoint",
}

// checkSettings judges what the document of the API cannot.
func checkSettings(e *store.Endpoint) error {
	s, size := &e.Settings, 0
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
	if e.IsPolled() {
		for name, set := range map[string]bool{
			"concurrency": s.Concurrency != 0, "order": s.Order != "", "rate_limit": s.RateLimit != nil, "retry": s.Retry.Policy != "",
			"transform": s.Transform != "",
		} {
			if set {
				return invalid("body.settings."+name, "an endpoint that is polled has none: nothing is sent to it")
			}
		}
	}
	if _, err := parseFilter("body.settings.filter", s.Filter); err != nil {
		return err
	}
	if _, err := parseTransform("body.settings.transform", s.Transform); err != nil {
		return err
	}
	return checkRetry(s.Retry)
}

// checkRetry returns an error where a retry says nothing, too much, or two
// things at once.
func checkRetry(r store.Retry) error {
	const at = "body.settings.retry."
	wantPause := fmt.Sprintf("want %s to %s", store.Duration(store.MinPause), store.Duration(store.MaxPause))
	isPause := func(d store.Duration) bool {
		return store.MinPause <= time.Duration(d) && time.Duration(d) <= store.MaxPause
	}
	switch {
	case r.Policy == "":
		return nil // huma checked that the whole of it was left out
	case r.Policy == store.RetrySchedule && (r.Attempts != 0 || r.Pause != 0 || r.Longest != 0):
		return invalid(at+"policy", "a schedule has pauses, and nothing else")
	case r.Policy == store.RetrySchedule:
		for i, pause := range r.Pauses {
			if !isPause(pause) {
				return invalid(fmt.Sprintf("%spauses[%d]", at, i), wantPause)
			}
		}
	case len(r.Pauses) > 0:
		return invalid(at+"pauses", "goes with the policy schedule")
	case !isPause(r.Pause):
		return invalid(at+"pause", wantPause)
	case r.Longest != 0 && (!isPause(r.Longest) || r.Longest < r.Pause):
		return invalid(at+"longest", wantPause+", and no less than pause")
	case r.Longest != 0 && r.Policy == store.RetryFixed:
		return invalid(at+"longest", "does not go with the policy fixed")
	}
	return nil
}

// parseFilter compiles the filter at location. It returns none for no text.
func parseFilter(location, text string) (*filter.Filter, error) {
	if text == "" {
		return nil, nil
	}
	f, err := filter.Parse(text)
	if err != nil {
		return nil, expressionProblem(location, err)
	}
	return f, nil
}

// parseTransform compiles the transformation at location. It returns none for
// no text.
func parseTransform(location, text string) (*filter.Transform, error) {
	if text == "" {
		return nil, nil
	}
	t, err := filter.ParseTransform(text)
	if err != nil {
		return nil, expressionProblem(location, err)
	}
	return t, nil
}

// expressionProblem says where an expression is wrong.
func expressionProblem(location string, err error) *Problem {
	p := invalid(location, err.Error())
	p.Hint = "docs/filters.md says what an expression may use; debug/filter tries one"
	return p
}
