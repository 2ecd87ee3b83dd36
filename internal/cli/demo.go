package cli

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/internal/demo"
)

func demoCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Watch webhooks go out, come in, fail, be retried and be forged",
		Example: `  sealhook demo
  sealhook demo --json | jq .verdict`,
		Long: `Starts a gateway and receivers on loopback in a folder of its own, sends and
receives under five schemes, and prints each attempt and each request as it
happens. Nothing is left behind.

EXIT STATUS
  0    everything happened as it should
  1    something did not, and the error says what
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
	}
	asJSON := cmd.Flags().Bool("json", false, "print one JSON object a line")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		var printing error
		print := func(v any, text string) {
			if *asJSON {
				line, err := json.Marshal(v)
				if err != nil {
					panic(err) // a Step or a Summary
				}
				text = string(line) + "\n"
			}
			if err := printText(env.Stdout, text); err != nil {
				printing = err
			}
		}
		if !*asJSON {
			print(nil, "A gateway and its receivers on loopback, in a folder that is removed at the end.\n\n"+
				fmt.Sprintf(stepFormat, "", "scheme", "attempt", "status", "verdict", "time", "what"))
		}
		summary, err := demo.Run(cmd.Context(), readBuild().Version, func(s demo.Step) {
			print(s, stepLine(s))
		})
		if err == nil {
			err = printing
		}
		if err != nil && !*asJSON {
			return fmt.Errorf("the demo did not go as it should: %w", err)
		}
		print(summary, fmt.Sprintf("\nEverything went as it should: %d schemes in both directions, %d attempts, %d requests, %d deliveries made, in %s.\n",
			summary.Schemes, summary.Attempts, summary.Requests, summary.Deliveries, summary.Took.Round(time.Millisecond)))
		return err
	}
	return cmd
}

// stepFormat is one line of the demo's table.
const stepFormat = "%-3s  %-17s  %-7s  %-6s  %-9s  %7s  %s\n"

// stepLine is a step as a line of the demo's table.
func stepLine(s demo.Step) string {
	direction, attempt, what := "out", fmt.Sprint(s.Attempt), s.What
	if s.Kind == "request" {
		direction, attempt = "in", ""
	} else if s.State == "pending" {
		what += " (will be tried again)"
	}
	return fmt.Sprintf(stepFormat, direction, s.Scheme, attempt, fmt.Sprint(s.Status), s.Verdict,
		fmt.Sprintf("%.1f ms", s.Duration.Seconds()*1000), what)
}
