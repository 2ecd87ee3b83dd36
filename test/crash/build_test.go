package main

import (
	"os/exec"
	"strings"
	"testing"
)

// Every sabotage still fits the code that it breaks.
func TestSabotages(t *testing.T) {
	root, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []change
	for _, changes := range sabotages {
		all = append(all, changes...)
	}
	file, err := overlay(strings.TrimSpace(string(root)), t.TempDir(), all)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "go", "build", "-overlay", file, "github.com/sealhook/sealhook/internal/gateway")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("build the gateway with all of them: %v\n%s", err, out)
	}
}
