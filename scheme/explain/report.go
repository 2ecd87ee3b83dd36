package explain

import (
	"fmt"
	"strings"
)

// A Status says how a step ended.
type Status string

// What a step can end with.
const (
	OK      Status = "ok"
	Warn    Status = "warn" // unusual, and perhaps what is wrong
	Fail    Status = "fail"
	Skipped Status = "skipped" // there is nothing to look at
)

// A Report is what is known about one request. Its JSON form is stable.
type Report struct {
	Verified bool   `json:"verified"`
	Scheme   string `json:"scheme"`           // empty: none was named, and none fits
	Secret   string `json:"secret,omitempty"` // which one signed a genuine request: its label, or "secret 1" and so on
	Steps    []Step `json:"steps"`
	Cause    *Cause `json:"cause"` // nil: the request is genuine, or no cause was found
	Tried    int    `json:"tried"` // how many signatures were computed

	// Incomplete says that the search met one of its limits, so that there
	// are causes that it did not try.
	Incomplete bool `json:"incomplete,omitempty"`
}

// A Step is one thing that was looked at.
type Step struct {
	Name     string `json:"name"` // headers, repeats, signature, secrets, timestamp, body, content, require, compare, verdict, or scheme where none fits
	Status   Status `json:"status"`
	Seen     string `json:"seen"`
	Expected string `json:"expected,omitempty"`
	Why      string `json:"why,omitempty"` // why it matters
	Fix      string `json:"fix,omitempty"`
}

// A Cause is why a request is refused.
type Cause struct {
	Code     string    `json:"code"` // one of Codes
	Title    string    `json:"title"`
	Evidence string    `json:"evidence"`
	Fix      string    `json:"fix"`
	Also     []string  `json:"also,omitempty"` // codes of what is wrong in addition
	Proven   bool      `json:"proven"`         // false: it is what the request looks like
	Snippets []Snippet `json:"snippets,omitempty"`
}

// A Snippet is how to do it right with one web framework.
type Snippet struct {
	Framework string `json:"framework"`
	Code      string `json:"code"`
}

// String returns the report for a terminal. Its first line is the verdict.
func (r Report) String() string {
	var b strings.Builder
	name := r.Scheme
	if name == "" {
		name = "no known scheme"
	}
	if r.Verified {
		fmt.Fprintf(&b, "verified: %s\n\n", name)
	} else {
		fmt.Fprintf(&b, "not verified: %s\n\n", name)
	}
	for _, s := range r.Steps {
		fmt.Fprintf(&b, "%-7s  %-9s  %s\n", s.Status, s.Name, s.Seen)
		if s.Status == OK {
			continue // there is nothing to do about it
		}
		for _, line := range []struct{ label, text string }{{"want", s.Expected}, {"why", s.Why}, {"fix", s.Fix}} {
			if line.text != "" {
				fmt.Fprintf(&b, "%18s  %-4s  %s\n", "", line.label, line.text)
			}
		}
	}
	c := r.Cause
	if c == nil {
		return b.String()
	}
	fmt.Fprintf(&b, "\ncause     %s: %s\nevidence  %s\nfix       %s\n", c.Code, c.Title, c.Evidence, c.Fix)
	if len(c.Also) > 0 {
		fmt.Fprintf(&b, "also      %s\n", strings.Join(c.Also, ", "))
	}
	for _, s := range c.Snippets {
		fmt.Fprintf(&b, "\n%s\n    %s\n", s.Framework, strings.ReplaceAll(s.Code, "\n", "\n    "))
	}
	return b.String()
}

// conclude adds the last step, the verdict.
func (x *examination) conclude() {
	s := Step{Name: "verdict", Status: Fail}
	switch c := x.report.Cause; {
	case x.report.Verified:
		s.Status, s.Seen = OK, "genuine"
	case c != nil && c.Proven:
		s.Seen = c.Title
	case c != nil:
		s.Seen = fmt.Sprintf("it looks as if %s; %d signatures tried", c.Title, x.report.Tried)
	default:
		s.Seen = fmt.Sprintf("no cause found, %d tried", x.report.Tried)
		s.Why = "none of the secrets made this signature, or the body changed in a way that is not among those tried"
		s.Fix = "copy the secret from the sender again; if that does not help, compare the body that was sent with the one that came in, byte by byte"
		if x.report.Incomplete {
			s.Why += "; the search met its limit before its end"
		}
	}
	x.step(s)
}
