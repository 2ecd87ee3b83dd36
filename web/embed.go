// Package web holds the files of the dashboard and of the customer portal as
// they were built. Their sources are in src; README.md says how they are
// written and built.
//
// It leaves to package dashboard how they are served.
package web

import "embed"

//go:generate go run ./schema src/lib/schema.ts
//go:generate go run -C build .

// Dist is the built front end: scripts, a style sheet and the licences of what
// is in them.
//
//go:embed dist
var Dist embed.FS
