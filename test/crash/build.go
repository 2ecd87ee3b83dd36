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
		{"internal/store/sqlstore/sqlitewriter.go", "if err := syncData(log); err != nil {", "if err := error(nil); err != nil {"},
	},
	// Events are kept without their deliveries.
	"no-deliveries": {
		{"internal/store/sqlstore/accept.go", "_, err := tx.exec(insertDeliveries[", "if true {\n\t\treturn nil\n\t}\n\t_, err := tx.exec(insertDeliveries["},
	},
	// An endpoint's order is forgotten.
	"no-order": {
		{"internal/route/route.go", "d.Line, d.Due = lineOf(e, event), event.At", "d.Due = event.At"},
	},
	// So is its rate limit.
	"no-limit": {
		{"internal/deliver/scheduler.go", "q.pace = newPace(*limit)", "q.pace = nil"},
	},
	// So is the time of an event.
	"no-time": {
		{"internal/route/route.go", "d.Due = event.DeliverAt", "d.Due = event.At"},
	},
	// So is an Idempotency-Key.
	"no-key": {
		{"internal/api/publish.go", "a.Keys = append(a.Keys, store.Key{Scope: keyScopeIdempotency, Text: key})", "_ = key"},
	},
	// An attempt is made twice and recorded once.
	"not-recorded": {
		{"internal/deliver/deliver.go", "answer := d.exchange(d.ctx, endpoint, j, &c.Attempt)", "d.exchange(d.ctx, endpoint, j, &c.Attempt)\n\tanswer := d.exchange(d.ctx, endpoint, j, &c.Attempt)"},
	},
	// A job ends with its process.
	"no-jobs": {
		{"internal/job/job.go", "if slices.Contains(held, int64(j.ID)) {", "if false && slices.Contains(held, int64(j.ID)) {"},
	},
	// Requests that are refused are not kept.
	"no-requests": {
		{"internal/receive/handler.go", "if h.recording.TryAcquire(1) {", "if false && h.recording.TryAcquire(1) {"},
	},
	// What a dead process had noted of deliveries is forgotten.
	"no-notes": {
		{"internal/store/sqlstore/sqlite.go", "err := writeLeft(ctx, writeConn)", "err := error(nil)"},
	},
	// What a dead process held stays with it.
	"no-recovery": {
		{"internal/store/sqlstore/replica.go", "UPDATE delivery SET due = $1", "UPDATE delivery SET due = due"},
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
		changes, ok := sabotages[sabotage]
		if !ok {
			return "", fmt.Errorf("unknown sabotage %q", sabotage)
		}
		overlay, err := overlay(strings.TrimSpace(string(root)), dir, changes)
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
func overlay(root, dir string, changes []change) (string, error) {
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
			return "", fmt.Errorf("sabotage: %q is not in %s exactly once", c.old, c.file)
		}
		sources[path] = strings.Replace(sources[path], c.old, c.new, 1)
	}
	replace := make(map[string]string)
	for path, source := range sources {
		replace[path] = filepath.Join(dir, fmt.Sprintf("%d-%s", len(replace), filepath.Base(path)))
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
