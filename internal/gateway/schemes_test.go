package gateway_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/gateway"
	"github.com/sealhook/sealhook/scheme"
)

// definition returns the definition of a scheme with its signature in a header.
func definition(name, header string) string {
	return `{"name": "` + name + `", "title": "Own", "carrier": {"in": "header", "name": "` + header + `"},
		"signatures": [{"algorithm": "hmac-sha256", "encoding": "hex"}], "content": "{body}"}`
}

// folder returns a folder with these files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// The tenant's own go before the folder's, and these before the catalogue's.
func TestOrderOfDefinitions(t *testing.T) {
	c := config(t.TempDir())
	g := start(t, c)
	token := g.FirstToken
	call(t, g, token, "PUT", "/schemes/mine", jsonText(definition("mine", "X-Tenant")), nil)
	stop(t, g)

	c.Definitions = folder(t, map[string]string{
		"a.json": definition("mine", "X-Folder"), "b.json": definition("webex", "X-Folder"),
		"c.json": definition("ours", "X-Folder"), "notes.txt": "no definition",
	})
	g = start(t, c)
	defer stop(t, g)
	for name, want := range map[string]string{"mine": "X-Tenant", "webex": "X-Folder", "ours": "X-Folder", "freispace": "X-Freispace-Signature"} {
		var def scheme.Definition
		call(t, g, token, "GET", "/schemes/"+name, nil, &def)
		if def.Carrier.Name != want {
			t.Errorf("%s: got the header %q, want %q", name, def.Carrier.Name, want)
		}
	}
	var list struct {
		Items []struct {
			Name string
			Own  bool
		}
	}
	call(t, g, token, "GET", "/schemes?limit=200&search=o", nil, &list)
	times := make(map[string]int)
	for _, item := range list.Items {
		times[item.Name]++
		if item.Own != (item.Name == "mine") {
			t.Errorf("%s: got own %v", item.Name, item.Own)
		}
	}
	if times["ours"] != 1 {
		t.Errorf("got ours %d times, want once", times["ours"])
	}
	call(t, g, token, "POST", "/endpoints", map[string]any{"url": "https://example.com/", "event_types": []string{"*"}, "scheme": "ours"}, nil)
}

// jsonText is JSON as it stands.
type jsonText string

func (j jsonText) MarshalJSON() ([]byte, error) { return []byte(j), nil }

func TestDefinitionsThatStopTheStart(t *testing.T) {
	for what, c := range map[string]struct {
		files map[string]string
		want  []string
	}{
		"a part that is wrong": {map[string]string{"good.json": definition("good", "X-Good"), "bad.json": strings.Replace(definition("bad", "X-Bad"), "{body}", "{nothing}", 1)},
			[]string{"bad.json", "bad: content: ", "nothing"}},
		"no JSON":          {map[string]string{"bad.json": "{"}, []string{"bad.json"}},
		"an unknown field": {map[string]string{"bad.json": `{"strict": true}`}, []string{"bad.json", "strict"}},
		"the same name":    {map[string]string{"a.json": definition("one", "X-A"), "b.json": definition("one", "X-B")}, []string{"b.json", `"one"`}},
		"a large file":     {map[string]string{"bad.json": definition("bad", "X-Bad") + strings.Repeat(" ", gateway.MaxDefinitionFile)}, []string{"bad.json", "65536 bytes"}},
	} {
		conf := config(filepath.Join(t.TempDir(), "data"))
		conf.Definitions = folder(t, c.files)
		g, err := gateway.Start(t.Context(), conf)
		if err == nil {
			stop(t, g)
			t.Errorf("%s: it started", what)
			continue
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got the error %q, want %q in it", what, err, want)
			}
		}
		if _, err := os.Stat(conf.Data); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: the data directory was made", what)
		}
	}
	conf := config(filepath.Join(t.TempDir(), "data"))
	conf.Definitions = filepath.Join(conf.Data, "missing")
	if _, err := gateway.Start(t.Context(), conf); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no folder: got the error %v, want %v", err, os.ErrNotExist)
	}
}
