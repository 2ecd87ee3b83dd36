package dashboard_test

import (
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/dashboard"
)

var handler = dashboard.New("/hooks", func(_ context.Context, tenant string) []string {
	if tenant == "acme" {
		return []string{"https://app.example.com", "http://localhost:3000"}
	}
	return nil
})

// get asks a handler under /hooks for a path.
func get(t *testing.T, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

func TestPages(t *testing.T) {
	for path, script := range map[string]string{
		"/": "app.js", "/endpoints/ep_1": "app.js", "/setup": "app.js", "/portal/": "portal.js", "/portal/endpoints": "portal.js",
	} {
		res := get(t, path)
		page := res.Body.String()
		if res.Code != 200 || res.Header().Get("Content-Type") != "text/html; charset=utf-8" {
			t.Errorf("%s: got status %d and %q, want a page", path, res.Code, res.Header().Get("Content-Type"))
		}
		if !strings.Contains(page, `<base href="/hooks/">`) || !strings.Contains(page, "assets/"+script+"?v=") {
			t.Errorf("%s: want a page of %s under /hooks/, got %s", path, script, page)
		}
		for name, want := range map[string]string{
			"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
		} {
			if got := res.Header().Get(name); got != want {
				t.Errorf("%s: %s: got %q, want %q", path, name, got, want)
			}
		}
		rules := res.Header().Get("Content-Security-Policy")
		for _, rule := range []string{"default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'"} {
			if !strings.Contains(rules, rule+";") && !strings.HasSuffix(rules, rule) {
				t.Errorf("%s: the policy %q lacks %s", path, rules, rule)
			}
		}
		if strings.Contains(rules, "unsafe") {
			t.Errorf("%s: the policy is %q", path, rules)
		}
		if inline := regexp.MustCompile(`<style|<script[^>]*>[^<]| style=| on\w+=`).FindString(page); inline != "" {
			t.Errorf("%s: the page has %q, which its policy forbids", path, inline)
		}
	}
}

// The portal of a tenant may be framed by those that the tenant names, and
// nothing else may be framed by anybody.
func TestFrames(t *testing.T) {
	for url, want := range map[string]string{
		"/portal/?tenant=acme":          "https://app.example.com http://localhost:3000",
		"/portal/endpoints?tenant=acme": "https://app.example.com http://localhost:3000",
		"/portal/?tenant=zenith":        "'none'",
		"/portal/":                      "'none'",
		"/?tenant=acme":                 "'none'",
		"/portal?tenant=acme":           "'none'",
	} {
		header := get(t, url).Header()
		_, got, _ := strings.Cut(header.Get("Content-Security-Policy"), "frame-ancestors ")
		if got != want {
			t.Errorf("%s: got frame-ancestors %s, want %s", url, got, want)
		}
		if denied := header.Get("X-Frame-Options") == "DENY"; denied != (want == "'none'") {
			t.Errorf("%s: got X-Frame-Options %q beside frame-ancestors %s", url, header.Get("X-Frame-Options"), got)
		}
	}
}

// asset finds the URL of a file in the page.
func asset(t *testing.T, page, name string) string {
	t.Helper()
	url := regexp.MustCompile(`assets/` + regexp.QuoteMeta(name) + `\?v=[\w-]+`).FindString(page)
	if url == "" {
		t.Fatalf("the page does not load %s", name)
	}
	return "/" + url
}

func TestAssets(t *testing.T) {
	page := get(t, "/").Body.String()
	for name, contentType := range map[string]string{
		"app.js": "text/javascript; charset=utf-8", "app.css": "text/css; charset=utf-8", "icon.svg": "image/svg+xml",
	} {
		url := asset(t, page, name)
		res := get(t, url)
		plain := res.Body.String()
		if res.Code != 200 || res.Header().Get("Content-Type") != contentType || res.Header().Get("Cache-Control") != "public, max-age=31536000, immutable" {
			t.Errorf("%s: got status %d and header %v", url, res.Code, res.Header())
		}
		if got := get(t, url, "If-None-Match", res.Header().Get("Etag")).Code; got != http.StatusNotModified {
			t.Errorf("%s: got status %d for the same version, want 304", url, got)
		}
		zipped := get(t, url, "Accept-Encoding", "gzip, br")
		r, err := gzip.NewReader(zipped.Body)
		if err != nil || zipped.Header().Get("Content-Encoding") != "gzip" || zipped.Header().Get("Vary") != "Accept-Encoding" {
			t.Fatalf("%s: got error %v and header %v, want it compressed", url, err, zipped.Header())
		}
		if unzipped, err := io.ReadAll(r); err != nil || string(unzipped) != plain {
			t.Errorf("%s: it is another file when it is compressed: %v", url, err)
		}
		// Without its version, or with another one, it can change any time.
		for _, query := range []string{"", "?v=old"} {
			if got := get(t, "/assets/"+name+query).Header().Get("Cache-Control"); got != "no-cache" {
				t.Errorf("%s%s: got Cache-Control %q, want no-cache", name, query, got)
			}
		}
	}
	for _, path := range []string{"/assets/", "/assets/none.js", "/assets/../app.js"} {
		if got := get(t, path).Code; got != 404 {
			t.Errorf("%s: got status %d, want 404", path, got)
		}
	}
}

// What is loaded at first is small: a page's own script and the parts that it
// does not start without.
func TestBudget(t *testing.T) {
	const zipped = "gzip"
	for path, script := range map[string]string{"/": "app.js", "/portal/": "portal.js"} {
		page := get(t, path).Body.String()
		urls := []string{asset(t, page, script)}
		for _, m := range regexp.MustCompile(`<link rel="modulepreload" href="([^"]+)">`).FindAllStringSubmatch(page, -1) {
			urls = append(urls, "/"+m[1])
		}
		size := 0
		for _, url := range urls {
			res := get(t, url, "Accept-Encoding", zipped)
			if res.Code != 200 || res.Header().Get("Cache-Control") != "public, max-age=31536000, immutable" {
				t.Errorf("%s: got status %d and header %v", url, res.Code, res.Header())
			}
			size += res.Body.Len()
			plain := get(t, url).Body.String()
			for _, m := range regexp.MustCompile(`from ?"\./([^"]+)"`).FindAllStringSubmatch(plain, -1) {
				if !slices.Contains(urls, "/assets/"+m[1]) {
					t.Errorf("%s needs %s, which the page does not load with it", url, m[1])
				}
			}
		}
		t.Logf("%s: %d bytes of script, compressed, in %d files", path, size, len(urls))
		if size > 60<<10 {
			t.Errorf("%s: %d bytes of script, compressed, want at most 60 KB", path, size)
		}
	}
	if size := get(t, "/assets/app.css", "Accept-Encoding", zipped).Body.Len(); size > 15<<10 {
		t.Errorf("%d bytes of styles, compressed, want at most 15 KB", size)
	}
}
