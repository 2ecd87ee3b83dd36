package web_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sealhook/sealhook/web"
)

// run runs a command of the build.
func run(t *testing.T, name string, args ...string) {
	t.Helper()
	if _, err := os.Stat("node_modules/preact"); err != nil {
		t.Fatalf("the front end's modules are not installed: %v: run script/setup", err)
	}
	if out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// What is embedded is what the sources say, byte for byte.
func TestDistIsBuiltFromSource(t *testing.T) {
	dir := t.TempDir()
	run(t, "go", "run", "-C", "build", ".", "-out", dir)
	built, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	embedded, err := fs.ReadDir(web.Dist, "dist")
	if err != nil {
		t.Fatal(err)
	}
	if len(built) != len(embedded) {
		t.Errorf("%d files are built, %d are in dist: run go generate ./web", len(built), len(embedded))
	}
	for _, file := range built {
		want, err := os.ReadFile(filepath.Join(dir, file.Name()))
		if err != nil {
			t.Fatal(err)
		}
		got, err := fs.ReadFile(web.Dist, "dist/"+file.Name())
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("dist/%s is not what src says (%v): run go generate ./web", file.Name(), err)
		}
	}
}

// The sources have the types that they say, and use the API as it is.
func TestTypes(t *testing.T) {
	run(t, "go", "run", "./schema", "src/lib/schema.ts")
	run(t, "node_modules/.bin/tsc", "--noEmit")
}

// What the pages compute is right: test holds the tests, for Node.js.
func TestUnits(t *testing.T) {
	dir := t.TempDir()
	run(t, "go", "run", "-C", "build", ".", "-tests", "-out", dir)
	tests, err := filepath.Glob(filepath.Join(dir, "*.mjs"))
	if err != nil || len(tests) == 0 {
		t.Fatalf("got %d tests and the error %v", len(tests), err)
	}
	run(t, "node", append([]string{"--test"}, tests...)...)
}
