package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func versionCommand(env *Env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the version and what it was built from",
		Example: `  sealhook version
  sealhook version -o json`,
		Long: `EXIT STATUS
  0    printed
  1    failed
  2    used in a wrong way`,
		Args: checkArgs(cobra.NoArgs),
	}
	format := outputFlag(cmd, "text", "json")
	cmd.RunE = func(*cobra.Command, []string) error {
		b := readBuild()
		if format.chosen == "json" {
			return printJSON(env.Stdout, b)
		}
		text := fmt.Sprintf("sealhook %s\ngo       %s\nplatform %s\n", b.Version, b.Go, b.Platform)
		if b.Commit != "" {
			text += fmt.Sprintf("commit   %s %s\n", b.Commit, b.Time)
		}
		return printText(env.Stdout, text)
	}
	return cmd
}

// A build is what this program was built from.
type build struct {
	Version  string `json:"version"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
	Commit   string `json:"commit,omitempty"`
	Time     string `json:"time,omitempty"`     // of the commit
	Modified bool   `json:"modified,omitempty"` // there were changes after the commit
}

func readBuild() build {
	b := build{Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok { // built without module support
		return b
	}
	if info.Main.Version != "" {
		b.Version = info.Main.Version
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.time":
			b.Time = s.Value
		case "vcs.modified":
			b.Modified = s.Value == "true"
		}
	}
	return b
}
