package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A change replaces text in one source file of the gateway.
type change struct{ file, old, new string }

// sabotages are the ways to break the gateway. Each breaks one promise.
var sabotages = map[string][]change{
	// Commits are no longer synced.
	"sync-off": {
		{"internal/store/sqlstore/sqlite.go", `synchronous   = "FULL"`, `synchronous   = "OFF"`},
		{"internal/store/sqlstore/sqlite.go", `synchronousIs = "2"`, `synchronousIs = "0"`},
	},
	// Events are kept without their deliveries.
	"no-deliveries": {
		{"internal/store/sqlstore/accept.go", "_, err := tx.exec(`INSERT INTO delivery (", "if true {\n\t\t\tcontinue\n\t\t}\n\t\t_, err := tx.exec(`INSERT INTO delivery ("},
	},
}

// build builds the gateway and returns the path of the binary.
func build(ctx context.Context, dir, sabotage string) (string, error) {
	root, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", fmt.Errorf("find the module: run it inside the repository: %w", err)
	}
	binary := filepath.Join(dir, "sealhook")
	args := []string{"build", "-o", binary}
	if sabotage != "" {
		overlay, err := overlay(strings.TrimSpace(string(root)), dir, sabotage)
		if err != nil {
			return "", err
		}
		args = append(args, "-overlay", overlay)
	}
	cmd := exec.CommandContext(ctx, "go", append(args, "github.com/sealhook/sealhook/cmd/sealhook")...)
	cmd.Stderr = os.Stderr
	return binary, cmd.Run()
}

// overlay writes the changed source files, and the file that tells go build
// to use them.
func overlay(root, dir, sabotage string) (string, error) {
	changes, ok := sabotages[sabotage]
	if !ok {
		return "", fmt.Errorf("unknown sabotage %q", sabotage)
	}
	sources := make(map[string]string) // changed so far, by path
	for _, c := range changes {
		path := filepath.Join(root, c.file)
		if sources[path] == "" {
			source, err := os.ReadFile(path)
			if err != nil {
				return "", err
			}
			sources[path] = string(source)
		}
		if strings.Count(sources[path], c.old) != 1 {
			return "", fmt.Errorf("sabotage %s: %q is not in %s exactly once", sabotage, c.old, c.file)
		}
		sources[path] = strings.Replace(sources[path], c.old, c.new, 1)
	}
	replace := make(map[string]string)
	for path, source := range sources {
		replace[path] = filepath.Join(dir, filepath.Base(path))
		if err := os.WriteFile(replace[path], []byte(source), 0o600); err != nil {
			return "", err
		}
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o600)
}
