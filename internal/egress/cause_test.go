package egress_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/egress"
)

func TestCauseOf(t *testing.T) {
	want := map[int]egress.Cause{
		100: egress.CauseNotHTTP, 199: egress.CauseNotHTTP, 600: egress.CauseNotHTTP, 999: egress.CauseNotHTTP, 0: egress.CauseNotHTTP,
		200: "", 201: "", 202: "", 204: "", 299: "",
		300: egress.CauseRedirect, 301: egress.CauseRedirect, 304: egress.CauseRedirect, 308: egress.CauseRedirect,
		400: egress.CauseClientError, 401: egress.CauseUnauthorized, 403: egress.CauseUnauthorized, 404: egress.CauseNotFound,
		405: egress.CauseMethod, 409: egress.CauseClientError, 410: egress.CauseGone, 413: egress.CauseTooLarge,
		415: egress.CauseMediaType, 422: egress.CauseClientError, 429: egress.CauseRateLimited,
		500: egress.CauseServerError, 502: egress.CauseServerError, 503: egress.CauseServerError, 599: egress.CauseServerError,
	}
	for status, cause := range want {
		if got := egress.CauseOf(status); got != cause {
			t.Errorf("status %d: got %q, want %q", status, got, cause)
		}
	}
}

// TestCauses reads what people see of each cause.
func TestCauses(t *testing.T) {
	page, err := os.ReadFile("../../docs/delivery.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(egress.Causes()); n < 28 {
		t.Fatalf("got %d causes, want all of them", n)
	}
	titles := map[string]egress.Cause{}
	for _, c := range egress.Causes() {
		if row := fmt.Sprintf("\n| `%s` | %s | %s |\n", c, c.Title(), c.Why()); !strings.Contains(string(page), row) {
			t.Errorf("docs/delivery.md lacks the row %s", row)
		}
		if c.Title() == "" || strings.HasSuffix(c.Title(), ".") || !strings.HasSuffix(c.Why(), ".") || !strings.HasSuffix(c.Fix(), ".") {
			t.Errorf("%q: got title %q, why %q, fix %q, want a title and two sentences", c, c.Title(), c.Why(), c.Fix())
		}
		if other, taken := titles[c.Title()]; taken {
			t.Errorf("%q and %q share a title", c, other)
		}
		titles[c.Title()] = c
	}
	if none := egress.Cause(""); none.Title() != "" || none.Why() != "" || none.Fix() != "" {
		t.Errorf("the zero Cause: got %q, %q, %q, want nothing", none.Title(), none.Why(), none.Fix())
	}
}
