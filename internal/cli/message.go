package cli

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
)

// messageFlags are the flags that sign and verify share: the scheme, the
// secrets and the parts of a request.
type messageFlags struct {
	scheme      string
	secretFiles []string
	method      string
	url         string
	params      []string
	headers     []string
	maxBody     size
}

func (f *messageFlags) add(cmd *cobra.Command) {
	f.maxBody = 25 * mib
	flags := cmd.Flags()
	flags.SortFlags = false
	addSchemeFlag(cmd, &f.scheme)
	flags.StringArrayVar(&f.secretFiles, "secret-file", nil, "read a secret from `FILE`, without its last line end; - is stdin; may be repeated")
	flags.StringArrayVar(&f.headers, "header", nil, "a header of the request, as `'NAME: VALUE'`; may be repeated")
	flags.StringVar(&f.method, "method", http.MethodPost, "the request's `METHOD`")
	flags.StringVar(&f.url, "url", "", "the request's `URL` as the sender sees it, for schemes that sign it")
	flags.StringArrayVar(&f.params, "param", nil, "a parameter of the scheme, as `NAME=VALUE`; may be repeated")
	flags.Var(&f.maxBody, "max-body", "read no body or request larger than `SIZE`")
}

// addSchemeFlag adds the flag --scheme, of which openScheme knows the meaning.
func addSchemeFlag(cmd *cobra.Command, name *string) {
	cmd.Flags().StringVar(name, "scheme", "", "the scheme: its `NAME` in the catalogue, or the FILE.json with its definition")
	complete(cmd, "scheme", catalog.Names(), cobra.ShellCompDirectiveDefault)
}

// open returns the scheme that the flags name.
func (f *messageFlags) open(ctx context.Context, in *input) (*scheme.Scheme, error) {
	return openScheme(ctx, in, f.scheme)
}

// openScheme returns the scheme that --scheme names.
func openScheme(ctx context.Context, in *input, name string) (*scheme.Scheme, error) {
	if name == "" {
		return nil, usage(errors.New("no scheme given"), "give --scheme NAME; `sealhook schemes` lists the names")
	}
	if !strings.HasSuffix(name, ".json") && filepath.Base(name) == name {
		s, ok := catalog.Get(name)
		if !ok {
			return nil, unknownScheme(name)
		}
		return s, nil
	}
	return in.definition(ctx, name)
}

func unknownScheme(name string) error {
	return usage(fmt.Errorf("unknown scheme %q", name), didYouMean(name, catalog.Names(), "`sealhook schemes` lists the names"))
}

// message returns the request that the flags describe, without its body.
func (f *messageFlags) message() (*scheme.Message, error) {
	m := &scheme.Message{Method: f.method, URL: f.url, Header: make(http.Header), Params: make(map[string]string)}
	if !isToken(f.method) {
		return nil, usage(fmt.Errorf("--method %q: not a method", f.method), "give a method such as POST")
	}
	if f.url != "" {
		// The error must not hold the URL, and url.Parse quotes it.
		if u, err := url.Parse(f.url); err != nil || u.Scheme == "" || u.Host == "" {
			return nil, usage(errors.New("--url: not an absolute URL"), "give a URL such as https://example.com/hooks")
		}
	}
	for _, param := range f.params {
		name, value, ok := strings.Cut(param, "=")
		if _, twice := m.Params[name]; !ok || name == "" || twice {
			return nil, usage(fmt.Errorf("--param %q: want NAME=VALUE, and each name once", name), "give --param once for each {param:NAME} of the scheme")
		}
		m.Params[name] = value
	}
	for i, line := range f.headers {
		name, value, err := parseHeader(line)
		if err != nil {
			return nil, usage(fmt.Errorf("--header number %d: %w", i+1, err), "give a header such as 'Content-Type: application/json'")
		}
		m.Header.Add(name, value)
	}
	return m, nil
}

// bodyName returns the file that holds the body.
func bodyName(args []string) string {
	if len(args) == 0 {
		return "-"
	}
	return args[0]
}

// headerNames returns the names of the headers that a scheme sets, in the
// order of its definition and as the vendor spells them.
func headerNames(def scheme.Definition) []string {
	var places []string
	if def.ID != nil {
		places = append(places, def.ID.In)
	}
	if def.Timestamp != nil {
		places = append(places, def.Timestamp.In)
	}
	places = append(places, def.Carrier.In+":"+def.Carrier.Name)

	var names []string
	for _, place := range places {
		if name, ok := strings.CutPrefix(place, "header:"); ok {
			names = append(names, name)
		}
	}
	return names
}
