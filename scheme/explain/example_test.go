package explain_test

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	"github.com/sealhook/sealhook/scheme/explain"
)

func ExampleExplain() {
	request, err := explain.Parse([]byte(`curl https://receiver.example/hooks \
		-H 'X-Freispace-Signature: 5910e62016ef5034272c926c27071992a465c2335cecf41851bda071577f4f6d' \
		--json '{ "a": 1 }'`))
	if err != nil {
		panic(err)
	}
	report := explain.Explain(context.Background(), request, explain.Options{
		Scheme:  catalog.MustGet("freispace"),
		Secrets: []explain.Named{{Label: "source Orders", Secret: scheme.NewSecret("s3cret")}},
		Now:     time.Unix(1_700_000_000, 0),
	})
	fmt.Println(report.Verified, report.Cause.Code, report.Cause.Proven)
	fmt.Println(report.Cause.Evidence)
	// Output:
	// false body-json true
	// it fits the JSON of the body printed compactly, as JSON.stringify does
}
