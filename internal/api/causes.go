package api

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/egress"
)

// An AttemptCause is what an attempt's cause means, for people.
type AttemptCause struct {
	Code  string `json:"code" doc:"What an attempt has as its cause, in the API, in the log and in metrics."`
	Title string `json:"title" doc:"The cause in a few words."`
	Why   string `json:"why" doc:"What happened."`
	Fix   string `json:"fix" doc:"What the receiver's people should look at."`
}

// listCauses lists what package egress says of each cause: every screen,
// command and page has its texts from there.
func (s *Server) listCauses(context.Context, *none) (*out[List[AttemptCause]], error) {
	return answerWith(List[AttemptCause]{listOf(egress.Causes(), func(c egress.Cause) AttemptCause {
		return AttemptCause{string(c), c.Title(), c.Why(), c.Fix()}
	})}), nil
}

// checkCauses returns the codes of causes, if all of them are some.
func checkCauses(location string, codes []string) ([]string, error) {
	for _, code := range codes {
		if egress.Cause(code).Title() == "" {
			p := invalid(location, fmt.Sprintf("there is no cause %.40q", code))
			p.Hint = "GET /v1/causes lists them"
			return nil, p
		}
	}
	return codes, nil
}

// describeCauses lists the causes in the document, which package egress has.
func describeCauses(doc *huma.OpenAPI) {
	schemas := doc.Components.Schemas.Map()
	for _, property := range []*huma.Schema{schemas["Attempt"].Properties["cause"], schemas["AttemptCause"].Properties["code"]} {
		for _, c := range egress.Causes() {
			property.Enum = append(property.Enum, string(c))
		}
	}
}
