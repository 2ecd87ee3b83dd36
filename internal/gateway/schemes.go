package gateway

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// maxDefinitionFile is the most bytes of a definition's file.
const maxDefinitionFile = 64 << 10

// schemes are the server's: those of a folder, and behind them the catalogue.
type schemes struct {
	folder map[string]*scheme.Scheme
	names  []string // of all, sorted
}

// loadSchemes compiles every *.json in dir; an empty dir is none. What does
// not compile, or comes twice, is an error that names the file.
func loadSchemes(dir string) (*schemes, error) {
	s := &schemes{folder: make(map[string]*scheme.Scheme), names: catalog.Names()}
	if dir == "" {
		return s, nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, &hintError{fmt.Errorf("read the definitions: %w", err), "give --definitions a directory that this user may read"}
	}
	for _, entry := range entries {
		if filepath.Ext(entry.Name()) != ".json" {
			continue
		}
		file := filepath.Join(dir, entry.Name())
		text, err := readDefinition(file)
		if err != nil {
			return nil, fmt.Errorf("read a definition: %w", err)
		}
		compiled, err := scheme.Parse(text)
		if err != nil {
			return nil, fmt.Errorf("definition %s: %w", file, err)
		}
		name := compiled.Name()
		if s.folder[name] != nil {
			return nil, &hintError{fmt.Errorf("definition %s: another file defines %q too", file, name), "give each file a name of its own in its field name"}
		}
		s.folder[name] = compiled
		s.names = append(s.names, name)
	}
	slices.Sort(s.names)
	s.names = slices.Compact(s.names)
	return s, nil
}

func readDefinition(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxDefinitionFile+1))
	if err == nil && len(text) > maxDefinitionFile {
		err = fmt.Errorf("%s is larger than %d bytes", file, maxDefinitionFile)
	}
	return text, err
}

// get returns the scheme of that name.
func (s *schemes) get(name string) (*scheme.Scheme, bool) {
	if c, ok := s.folder[name]; ok {
		return c, true
	}
	return catalog.Get(name)
}
