package schemetest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"github.com/sealhook/sealhook/scheme"
)

// Sign signs m like a [scheme.Signer], and also under a definition whose
// signature stands in a field of the body, which a Signer does not write. Of a
// batch, m.Body is one item; it becomes a batch that holds it twice.
func Sign(def scheme.Definition, m *scheme.Message, secrets ...scheme.Secret) error {
	const moved = "X-Signature-Of-The-Body"
	in, field := def.Carrier.In, def.Carrier.Name
	inBody := in == "form" || in == "json" || in == "field"
	if inBody {
		def.Carrier.In, def.Carrier.Name = "header", moved
	}
	if in == "json" { // the body's own bytes may be signed
		var err error
		if m.Body, err = setJSON(m.Body, field, "none"); err != nil {
			return err
		}
	}
	each := def.Each
	def.Each = ""
	s, err := scheme.Compile(def)
	if err != nil {
		return err
	}
	g, err := s.Signer(secrets...)
	if err != nil {
		return err
	}
	if err := g.Sign(m); err != nil || !inBody {
		return err
	}
	text := m.Header.Get(moved)
	m.Header.Del(moved)
	if in == "form" || in == "field" && m.Header.Get("Content-Type") != "application/json" {
		m.Body, err = setForm(m.Body, field, text)
	} else {
		m.Body, err = setJSON(m.Body, field, text)
	}
	if each != "" {
		m.Body = batch(each, m.Body)
	}
	return err
}

// batch returns a body that holds the item twice, at such a path as
// $.items[*].item.
func batch(each string, item []byte) []byte {
	array, path, _ := strings.Cut(strings.TrimPrefix(each, "$."), "[*]")
	if path != "" {
		item = fmt.Appendf(nil, "{%q:%s}", path[1:], item)
	}
	return fmt.Appendf(nil, "{%q:[%s,%s]}", array, item, item)
}

// setForm returns the form with the one value of a field.
func setForm(form []byte, field, text string) ([]byte, error) {
	values, err := url.ParseQuery(string(form))
	if err != nil {
		return nil, fmt.Errorf("set field %s of a form: %w", field, err)
	}
	values.Set(field, text)
	return []byte(values.Encode()), nil
}

// setJSON returns the JSON object with a text at a path such as $.a.b.
func setJSON(document []byte, path, text string) ([]byte, error) {
	root := map[string]any{}
	dec := json.NewDecoder(bytes.NewReader(document))
	dec.UseNumber()
	if err := dec.Decode(&root); err != nil {
		return nil, fmt.Errorf("set field %s of a JSON document: %w", path, err)
	}
	setPath(root, path, text)
	return json.Marshal(root)
}
