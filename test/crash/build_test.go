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
	dir := t.TempDir()
	file, err := overlay(strings.TrimSpace(string(root)), dir, all)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "go", "build", "-overlay", file, "-o", dir, "github.com/sealhook/sealhook/cmd/sealhook")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("build the gateway with all of them: %v\n%s", err, out)
	}
}
