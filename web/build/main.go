// Command build bundles the front end: web/src and the modules of
// web/node_modules become web/dist, which is committed. It is a module of its
// own, so that esbuild is none of Sealhook's dependencies.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	out := flag.String("out", "../dist", "write the bundles to the directory `DIR`")
	watch := flag.Bool("watch", false, "build again whenever a file changes")
	tests := flag.Bool("tests", false, "bundle the tests for Node.js instead")
	flag.Parse()
	run := build
	if *tests {
		run = buildTests
	}
	if err := run(*out, *watch); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// build bundles ../src into the directory out.
func build(out string, watch bool) error {
	options := api.BuildOptions{
		EntryPoints: []string{"../src/app.tsx", "../src/portal.tsx", "../src/app.css", "../src/icon.svg"},
		Loader:      map[string]api.Loader{".svg": api.LoaderCopy},
		Bundle:      true,
		Splitting:   true, // what both pages need, and what is loaded later
		ChunkNames:  "[name]-[hash]",
		Outdir:      out,
		Format:      api.FormatESModule,
		Target:      api.ES2023,
		Engines: []api.Engine{ // that know light-dark() and nested rules
			{Name: api.EngineChrome, Version: "123"}, {Name: api.EngineFirefox, Version: "121"}, {Name: api.EngineSafari, Version: "17.5"},
		},
		JSX:             api.JSXAutomatic,
		JSXImportSource: "preact",
		// Names and syntax are short, lines stay: a change of dist can be reviewed.
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		MinifyWhitespace:  true,
		LineLimit:         160,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone, // dist/licenses.txt has them
		LogLevel:          api.LogLevelWarning,
		Write:             true,
	}
	if watch {
		return watchSources(options)
	}
	if err := removeScripts(out); err != nil {
		return err
	}
	if err := once(options); err != nil {
		return err
	}
	return writeLicenses(out)
}

// removeScripts takes away the parts of an earlier build, whose names have
// hashes of what is in them.
func removeScripts(out string) error {
	old, err := filepath.Glob(filepath.Join(out, "*-*.js"))
	if err != nil {
		return err
	}
	for _, name := range old {
		if err := os.Remove(name); err != nil {
			return err
		}
	}
	return nil
}

// buildTests bundles ../test into the directory out.
func buildTests(out string, watch bool) error {
	tests, err := filepath.Glob("../test/*.test.ts")
	if err != nil {
		return err
	}
	options := api.BuildOptions{
		EntryPoints: tests, Outdir: out, OutExtension: map[string]string{".js": ".mjs"},
		Bundle: true, Format: api.FormatESModule, Platform: api.PlatformNode, LogLevel: api.LogLevelWarning, Write: true,
	}
	if watch {
		return watchSources(options)
	}
	return once(options)
}

func once(options api.BuildOptions) error {
	if result := api.Build(options); len(result.Errors) > 0 {
		return fmt.Errorf("esbuild: %d errors", len(result.Errors))
	}
	return nil
}

// watchSources builds again whenever a file changes, until it is interrupted.
func watchSources(options api.BuildOptions) error {
	ctx, err := api.Context(options)
	if err != nil {
		return err
	}
	if err := ctx.Watch(api.WatchOptions{}); err != nil {
		return err
	}
	select {}
}

// bundled are the packages whose code is in the bundles.
var bundled = []string{"@preact/signals", "@preact/signals-core", "eventsource-parser", "preact", "uplot"}

// writeLicenses writes the licences of what is bundled.
func writeLicenses(out string) error {
	var text strings.Builder
	for _, name := range bundled {
		license, err := os.ReadFile(filepath.Join("../node_modules", name, "LICENSE"))
		if err != nil {
			return err
		}
		fmt.Fprintf(&text, "%s\n\n%s\n\n", name, strings.TrimSpace(string(license)))
	}
	return os.WriteFile(filepath.Join(out, "licenses.txt"), []byte(text.String()), 0o644)
}
