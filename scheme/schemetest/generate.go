//go:build ignore

// Generate writes the vectors of the catalogue to the folder vectors/catalog,
// or to the one that it is given, in place of what is there: for each definition a request that our
// Signer signs, and for the first one of each sort the same with one fault
// each. Secrets, id and time are fixed, so that the same files come out again.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"log"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sealhook/sealhook/scheme"
	"github.com/sealhook/sealhook/scheme/catalog"
	_ "github.com/sealhook/sealhook/scheme/httpsig" // the code of its hooks
	"github.com/sealhook/sealhook/scheme/schemetest"
)

func main() {
	log.SetFlags(0)
	dir := "vectors/catalog"
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	made := make(map[string][]byte) // by file
	sorts := make(map[string]bool)
	for _, name := range catalog.Names() {
		def := catalog.MustGet(name).Definition()
		f, err := genuine(def)
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		made[name+"/ok.txt"] = f.text()
		if public, ok := f.withPublicKey(); ok {
			made[name+"/public-key.txt"] = public.text()
		}
		if sort := sortOf(def); !sorts[sort] {
			sorts[sort] = true
			for fault, bad := range f.faults() {
				made[name+"/"+fault+".txt"] = bad.text()
			}
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		log.Fatal(err)
	}
	for file, text := range made {
		file = filepath.Join(dir, file)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

var names = regexp.MustCompile(`:[^{}()]+`)

// sortOf returns what definitions of the same sort have in common.
func sortOf(def scheme.Definition) string {
	algorithm, _, _ := strings.Cut(def.Signatures[0].Algorithm, "-")
	sort := []any{def.Carrier.In, def.Carrier.Grammar, len(def.Carrier.Names), def.Carrier.Repeat, def.Carrier.Separator != "", algorithm,
		names.ReplaceAllString(def.Content, ""), len(def.Require), def.Accept, def.Body, def.Each != ""}
	if def.Timestamp != nil {
		place, _, _ := strings.Cut(def.Timestamp.In, ":")
		sort = append(sort, place, def.Timestamp.Unit, def.Timestamp.Tolerance != 0, def.Timestamp.Future != 0)
	}
	return fmt.Sprint(sort...)
}

// A file is a vector to be written.
type file struct {
	def    scheme.Definition
	secret string // or the name of a file of keys
	at     time.Time
	expect string
	repair []string
	sign   string
	*scheme.Message
}

// genuine returns a signed webhook with all that the definition signs.
func genuine(def scheme.Definition) (*file, error) {
	secret, _ := secretFor(def, material)
	m, err := schemetest.Sample(def)
	if err != nil {
		return nil, err
	}
	f := &file{def: def, secret: secret, at: m.Time, expect: schemetest.OK, Message: m}
	if err := schemetest.Sign(def, f.Message, f.key()); err != nil {
		return nil, err
	}
	if def.Carrier.In != "header" {
		f.sign = "no" // a Signer adds to a URL and leaves the body as it is
	}
	if a := def.Signatures[0].Algorithm; strings.HasPrefix(a, "ecdsa-") || strings.HasPrefix(a, "es") {
		f.sign = "no"
		f.keep()
	}
	return f, nil
}

// The key files, by what an algorithm begins with.
var pems = map[string]string{"rsa": "rsa", "ecdsa": "p256", "ed25519": "ed25519",
	"rs256": "rsa", "rs512": "rsa", "es256": "p256", "es512": "p521"}

// material is what secrets are made of, and other what other secrets are.
const (
	material = "0123456789abcdefghijklmnopqrstuv" // 32 bytes
	other    = "vutsrqponmlkjihgfedcba9876543210"
)

// secretFor returns a secret in the form that the definition wants, or the
// name of a file of keys. It reports false if there is no other one.
func secretFor(def scheme.Definition, material string) (secret string, ok bool) {
	sig := def.Signatures[0]
	algorithm, _, _ := strings.Cut(sig.Algorithm, "-")
	if algorithm == "ed25519" && material != other {
		material = seed()
	}
	if len(sig.Key) == 0 {
		return material, true
	}
	secret = material
	for _, step := range slices.Backward(sig.Key[0]) {
		name, arg, _ := strings.Cut(step, ":")
		switch name {
		case "trim", "cut":
			secret = arg + secret
		case "after":
			secret = "key" + arg + secret
		case "hex":
			secret = hex.EncodeToString([]byte(secret))
		case "base64":
			secret = base64.StdEncoding.EncodeToString([]byte(secret))
		case "base64url":
			secret = base64.RawURLEncoding.EncodeToString([]byte(secret))
		case "pem":
			if material == other {
				return "rsa-4096.pem", pems[algorithm] == "rsa"
			}
			return pems[algorithm] + ".pem", true
		}
	}
	return secret, true
}

// seed returns the private half of ed25519.pem.
func seed() string {
	block, _ := pem.Decode([]byte(schemetest.Key("ed25519.pem")))
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		log.Fatal(err)
	}
	return string(key.(ed25519.PrivateKey).Seed())
}

func (f *file) key() scheme.Secret {
	if strings.HasSuffix(f.secret, ".pem") {
		return scheme.NewSecret(schemetest.Key(f.secret))
	}
	return scheme.NewSecret(f.secret)
}

// secretKey returns the key of the line that holds the secret.
func (f *file) secretKey() string {
	if strings.HasSuffix(f.secret, ".pem") {
		return "secret-file"
	}
	return "secret"
}

// keep takes over the signature of the vector that is there already if it fits
// the rest: one of ECDSA is another one each time.
func (f *file) keep() {
	name := "catalog/" + f.def.Name + "/ok"
	text, err := os.ReadFile("vectors/" + name + ".txt")
	if err != nil {
		return
	}
	old, err := schemetest.Parse(name, text)
	if err != nil {
		return
	}
	kept := f.clone()
	kept.Header.Set(f.def.Carrier.Name, old.Header.Get(f.def.Carrier.Name))
	if v, err := schemetest.Parse(name, kept.text()); err == nil {
		if verdict, err := schemetest.Verify(&v); err == nil && verdict == schemetest.OK {
			f.Message = kept.Message
		}
	}
}

// withPublicKey returns f as the receiver of an asymmetric signature sees it.
func (f *file) withPublicKey() (*file, bool) {
	public, ok := catalog.MustGet(f.def.Name).PublicKey(f.key())
	if !ok {
		return nil, false
	}
	g := f.clone()
	g.sign = "no"
	g.secret = public
	if strings.HasPrefix(public, "-----BEGIN") {
		algorithm, _, _ := strings.Cut(f.def.Signatures[0].Algorithm, "-")
		g.secret = pems[algorithm] + "-public.pem"
		if schemetest.Key(g.secret) != public {
			log.Fatalf("%s: %s is not the public key", f.def.Name, g.secret)
		}
	}
	return g, true
}

func (f *file) clone() *file {
	g, m := *f, *f.Message
	g.Message = &m
	g.Header = m.Header.Clone()
	return &g
}

// faults returns f with one fault each, and the repair of it.
func (f *file) faults() map[string]*file {
	all := make(map[string]*file)
	add := func(name, expect, repair string) *file {
		g := f.clone()
		g.expect, g.repair = expect, []string{repair}
		all[name] = g
		return g
	}
	body := "body " + string(f.Body)
	text := f.def.Content
	switch {
	case strings.Contains(text+fmt.Sprint(f.def.Require), "body") || strings.Contains(text, "{form") || strings.Contains(text, "{json:") || strings.Contains(text, "{field"):
		g := add("changed", "mismatch", body)
		for _, word := range []string{"café", "caf%C3", "cafe+"} { // which no hexadecimal text holds
			g.Body = bytes.ReplaceAll(g.Body, []byte(word), []byte("cap"+word[3:]))
		}
		g.Body = bytes.ReplaceAll(g.Body, []byte("-1"), []byte("-2"))
		g.Body = bytes.ReplaceAll(g.Body, []byte("2023-21-24T"), []byte("2023-11-14T")) // a time stays one
	case strings.Contains(text, "{query-sorted"):
		g := add("changed", "mismatch", "url "+f.URL)
		g.URL = strings.Replace(g.URL, "caf", "cap", 1)
	case strings.Contains(text, "{header:"):
		_, name, _ := strings.Cut(text, "{header:")
		name, _, _ = strings.Cut(name, "}")
		add("changed", "mismatch", "header "+name+": "+f.Header.Get(name)).Header.Set(name, name+"-2")
	}
	if secret, ok := secretFor(f.def, other); ok {
		add("other-secret", "mismatch", f.secretKey()+" "+f.secret).secret = secret
	}
	carrier := strings.ReplaceAll(f.def.Carrier.Name, "{n}", "1")
	switch f.def.Carrier.In {
	case "header":
		signed := "header " + carrier + ": " + f.Header.Get(carrier)
		add("missing", "missing", signed).Header.Del(carrier)
		if f.def.Carrier.Repeat != "join" {
			add("twice", "duplicated", signed).Header.Add(carrier, f.Header.Get(carrier))
		}
	case "query":
		g := add("missing", "missing", "url "+f.URL)
		g.URL = strings.Replace(g.URL, carrier+"=", "not-"+carrier+"=", 1)
	case "form", "field":
		g := add("missing", "missing", body)
		g.Body = bytes.Replace(g.Body, []byte(carrier+"="), []byte("not-"+carrier+"="), 1)
	case "json":
		steps := strings.Split(carrier, ".")
		last := `"` + steps[len(steps)-1] + `":"`
		g := add("missing", "missing", body)
		i := bytes.LastIndex(g.Body, []byte(last)) // the signature's object may have its name
		g.Body = slices.Concat(g.Body[:i], []byte(`"not-`), g.Body[i+1:])
	}
	ts := f.def.Timestamp
	if ts == nil {
		return all
	}
	if name, ok := strings.CutPrefix(ts.In, "header:"); ok && !ts.Optional {
		add("no-timestamp", "missing", "header "+name+": "+f.Header.Get(name)).Header.Del(name)
	}
	if old := time.Duration(ts.Tolerance); old > 0 {
		repair := "at " + strconv.FormatInt(f.at.Unix(), 10)
		early := old
		if ts.Future > 0 {
			early = time.Duration(ts.Future)
		}
		g := add("old", "expired", repair)
		g.at = f.at.Add(old + time.Second)
		g = add("early", "early", repair)
		g.at = f.at.Add(-early - time.Second)
	}
	return all
}

// text returns the file's text. A header stands in it as the definition spells it.
func (f *file) text() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "scheme: %s\n", f.def.Name)
	fmt.Fprintf(&b, "%s: %s\n", f.secretKey(), f.secret)
	for _, name := range slices.Sorted(maps.Keys(f.Params)) {
		fmt.Fprintf(&b, "param: %s=%s\n", name, f.Params[name])
	}
	fmt.Fprintf(&b, "at: %d\nexpect: %s\n", f.at.Unix(), f.expect)
	for _, repair := range f.repair {
		fmt.Fprintf(&b, "repair: %s\n", repair)
	}
	if f.sign != "" {
		fmt.Fprintf(&b, "sign: %s\n", f.sign)
	}
	u, err := url.Parse(f.URL)
	if err != nil {
		log.Fatalf("%s: %v", f.def.Name, err)
	}
	fmt.Fprintf(&b, "source: made by go generate ./scheme/schemetest\n\n%s %s HTTP/1.1\nHost: %s\n", f.Method, u.RequestURI(), u.Host)
	for _, name := range slices.Sorted(maps.Keys(f.Header)) {
		for _, value := range f.Header[name] {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	fmt.Fprintf(&b, "Content-Length: %d\n\n%s", len(f.Body), f.Body)
	return b.Bytes()
}
