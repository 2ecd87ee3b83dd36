// Package dashboard serves the front end: the dashboard, the customer portal,
// and their scripts and styles, as package web holds them.
//
// It leaves all data to the management API, which the pages call from the
// browser, and to the caller which requests are for a page.
package dashboard

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html/template"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/sealhook/sealhook/web"
)

// policy is what pages may load and do: nothing that is not the server's own.
// Whose frames a page may be in follows.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
	"base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors "

// A Handler serves the pages and their assets. Goroutines may share it.
type Handler struct {
	assets        map[string]asset // by name
	index, portal asset
	framers       func(ctx context.Context, tenant string) []string
}

// An asset is a file with what is known of it from the start.
type asset struct {
	contentType   string
	plain, zipped []byte
	version       string // changes with the content
}

// New returns the handler of a server that browsers reach under a prefix, such
// as "/hooks"; empty: at the root of its origin. The paths of the requests are
// without it: those under /assets/ and /portal/ are what they say, and every
// other one is the dashboard. framers returns the origins whose pages may have
// a tenant's portal in a frame; nobody may have the dashboard in one.
func New(prefix string, framers func(ctx context.Context, tenant string) []string) *Handler {
	h := &Handler{assets: make(map[string]asset), framers: framers}
	dist, err := fs.Sub(web.Dist, "dist")
	if err != nil {
		panic(err) // the name is right
	}
	files, err := fs.Glob(dist, "*")
	if err != nil {
		panic(err) // so is the pattern
	}
	for _, name := range files {
		b, err := fs.ReadFile(dist, name)
		if err != nil {
			panic(err) // the files are part of the program
		}
		h.assets[name] = newAsset(mime.TypeByExtension(path.Ext(name)), b)
	}
	h.index = h.page(prefix, "Sealhook", "app.js")
	h.portal = h.page(prefix, "Webhooks", "portal.js")
	return h
}

// newAsset compresses a file once and for all.
func newAsset(contentType string, plain []byte) asset {
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	if _, err := w.Write(plain); err != nil {
		panic(err) // a Buffer takes everything
	}
	w.Close()
	sum := sha256.Sum256(plain)
	return asset{contentType, plain, zipped.Bytes(), base64.RawURLEncoding.EncodeToString(sum[:9])}
}

var document = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<base href="{{.Base}}">
<title>{{.Title}}</title>
<link rel="icon" href="assets/icon.svg?v={{.Icon}}" type="image/svg+xml">
<link rel="stylesheet" href="assets/app.css?v={{.Styles}}">
{{range .Parts}}<link rel="modulepreload" href="assets/{{.}}">
{{end}}<script type="module" src="assets/{{.Script}}?v={{.Version}}"></script>
</head>
<body>
<div id="app"></div>
<noscript><p>This page needs JavaScript. The same can be done with the command line and the API.</p></noscript>
</body>
</html>
`))

// page returns the page that runs a script.
func (h *Handler) page(prefix, title, script string) asset {
	var b bytes.Buffer
	err := document.Execute(&b, map[string]any{
		"Base": prefix + "/", "Title": title, "Script": script, "Parts": h.parts(script),
		"Version": h.assets[script].version, "Styles": h.assets["app.css"].version, "Icon": h.assets["icon.svg"].version,
	})
	if err != nil {
		panic(err) // the template is part of the program
	}
	return newAsset("text/html; charset=utf-8", b.Bytes())
}

var imported = regexp.MustCompile(`from ?"\./([^"]+)"`)

// parts returns the scripts without which one does not start, so that a browser
// gets them all at once. Those that it loads later are not among them.
func (h *Handler) parts(script string) []string {
	var names []string
	for _, m := range imported.FindAllSubmatch(h.assets[script].plain, -1) {
		names = append(append(names, string(m[1])), h.parts(string(m[1]))...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// hashed is the name of a part: it changes with the content.
var hashed = regexp.MustCompile(`-[0-9A-Z]{8}\.js$`)

// ServeHTTP answers GET and HEAD.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	if name, ok := strings.CutPrefix(r.URL.Path, "/assets/"); ok {
		a, ok := h.assets[name]
		if !ok {
			http.NotFound(w, r)
			return
		}
		caching := "no-cache"
		if r.URL.Query().Get("v") == a.version || hashed.MatchString(name) {
			caching = "public, max-age=31536000, immutable"
		}
		a.serve(w, r, caching)
		return
	}
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	page, framers := &h.index, []string(nil)
	if strings.HasPrefix(r.URL.Path, "/portal/") {
		page, framers = &h.portal, h.framers(r.Context(), r.URL.Query().Get("tenant"))
	}
	if len(framers) == 0 {
		framers = []string{"'none'"}
		header.Set("X-Frame-Options", "DENY") // which knows no list
	}
	header.Set("Content-Security-Policy", policy+strings.Join(framers, " "))
	page.serve(w, r, "no-cache")
}

// serve answers with the asset, or that the browser has it already.
func (a *asset) serve(w http.ResponseWriter, r *http.Request, caching string) {
	header := w.Header()
	tag := `"` + a.version + `"`
	header.Set("Cache-Control", caching)
	header.Set("Etag", tag)
	header.Set("Vary", "Accept-Encoding")
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Type", a.contentType)
	body := a.plain
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		header.Set("Content-Encoding", "gzip")
		body = a.zipped
	}
	header.Set("Content-Length", fmt.Sprint(len(body)))
	if r.Method != http.MethodHead {
		w.Write(body)
	}
}

// Wanted says whether a request that no other handler knows is for a page.
func Wanted(r *http.Request) bool {
	read := r.Method == http.MethodGet || r.Method == http.MethodHead
	return read && (strings.HasPrefix(r.URL.Path, "/assets/") || strings.Contains(r.Header.Get("Accept"), "text/html"))
}
