//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/internal/store/postgrestest"
)

// A database is a PostgreSQL server, with a database of its own for each
// gateway.
type database struct {
	server   *postgrestest.Server
	replicas int               // of each gateway
	urls     map[string]string // by the gateway's directory
}

// startDatabase starts a server with the settings that its manual advises for
// more than a trial: https://www.postgresql.org/docs/current/runtime-config-resource.html
func startDatabase(replicas int) (*database, error) {
	server, err := postgrestest.New("shared_buffers=256MB", "max_wal_size=4GB")
	if err != nil {
		return nil, err
	}
	return &database{server, replicas, make(map[string]string)}, nil
}

// url returns that of the database of the gateway in dir.
func (d *database) url(dir string) (string, error) {
	if d.urls[dir] == "" {
		url, err := d.server.NewDatabase()
		if err != nil {
			return "", err
		}
		d.urls[dir] = url
	}
	return d.urls[dir], nil
}

// ticks is how many of /proc's units of CPU time a second has on Linux, whatever its kernel.
const ticks = 100

// cpu returns the CPU time that the server and those of its processes that
// are there have used: the sessions of a gateway stay for as long as it runs.
func (d *database) cpu() (time.Duration, error) {
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return 0, err
	}
	var used int
	for _, path := range stats {
		text, err := os.ReadFile(path)
		if err != nil {
			continue // it has ended
		}
		// The name, in parentheses, may have anything in it.
		fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
		pid := filepath.Base(filepath.Dir(path))
		if own := strconv.Itoa(d.server.PID()); pid != own && fields[1] != own {
			continue
		}
		for _, field := range fields[11:13] { // in user mode, and in the kernel
			n, err := strconv.Atoi(field)
			if err != nil {
				return 0, fmt.Errorf("read %s: %w", path, err)
			}
			used += n
		}
	}
	return time.Duration(used) * time.Second / ticks, nil
}
