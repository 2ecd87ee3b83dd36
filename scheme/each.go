package scheme

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// MaxItems is how many items a batch may have. It bounds the work that a
// forged request can cause.
const MaxItems = 1000

// A batch is a compiled Definition.Each: where the array stands, and where in
// each of its elements the item does.
type batch struct{ array, item []string }

func (s *Scheme) compileEach() error {
	if s.def.Each == "" {
		return nil
	}
	before, after, found := strings.Cut(s.def.Each, "[*]")
	if !found {
		return fmt.Errorf("path %q: want [*] for all elements of an array", s.def.Each)
	}
	var b batch
	var err error
	if before != "$" {
		if b.array, err = parsePath(before); err != nil {
			return err
		}
	}
	if after != "" {
		if b.item, err = parsePath("$" + after); err != nil {
			return err
		}
	}
	switch {
	case s.grammar.at.kind != inJSON || s.grammar.Grammar != "plain" || s.grammar.list() || s.ways[0].algorithm.public != nil:
		return errors.New("the items of a batch hold a token, or one HMAC or hash each, in JSON without a separator")
	case s.id != nil || s.ts != nil:
		return errors.New("a batch has neither an id nor a timestamp")
	}
	s.each = &b
	return nil
}

// Items returns a message for each item of a batch, whose body the item is:
// what the terms of the scheme are about. Of a scheme without batches, it is m
// alone. An error is an [*Error]: the body is no batch.
func (s *Scheme) Items(m *Message) ([]Message, error) {
	if s.each == nil {
		return []Message{*m}, nil
	}
	bodies, err := s.each.items(m.Body)
	if err != nil {
		return nil, s.named(err)
	}
	items := make([]Message, len(bodies))
	for i, body := range bodies {
		items[i] = *m
		items[i].Body = body
	}
	return items, nil
}

// items returns the items in a body. There is one at least.
func (b *batch) items(body []byte) ([]json.RawMessage, error) {
	fail := func(reason error, detail string) ([]json.RawMessage, error) {
		return nil, &Error{Part: "body", Reason: reason, Detail: detail}
	}
	if !utf8.Valid(body) || !json.Valid(body) {
		return fail(ErrMalformed, "not JSON")
	}
	array, err := descend(body, b.array)
	switch {
	case errors.Is(err, errTwice):
		return fail(ErrDuplicated, err.Error())
	case err != nil || bytes.TrimSpace(array)[0] != '[':
		return fail(ErrMissing, "no array of items")
	}
	var items []json.RawMessage
	dec := json.NewDecoder(bytes.NewReader(array))
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	for dec.More() {
		if len(items) == MaxItems {
			return fail(ErrMalformed, fmt.Sprintf("more than %d items", MaxItems))
		}
		var element json.RawMessage
		if err := dec.Decode(&element); err != nil {
			return nil, err
		}
		item, err := descend(element, b.item)
		if err != nil {
			return fail(ErrMalformed, fmt.Sprintf("item %d: %v", len(items)+1, err))
		}
		items = append(items, item)
	}
	if len(items) == 0 {
		return fail(ErrMissing, "no items")
	}
	return items, nil
}

// verifyEach verifies all items of a batch: one that is not genuine refuses
// all of them.
func (v *Verifier) verifyEach(ctx context.Context, w *work, result *Result) error {
	whole := w.Message
	items, err := v.scheme.each.items(whole.Body)
	if err != nil {
		return err
	}
	item := *whole
	w.Message = &item
	signatures := sha256.New()
	for i, body := range items {
		item.Body = body
		w.fields.n = 0
		var r Result
		if err := v.verify(ctx, w, &r); err != nil {
			if e, ok := errors.AsType[*Error](err); ok {
				e.Part = fmt.Sprintf("item %d: %s", i+1, e.Part)
			}
			return err
		}
		if i == 0 {
			result.Secret = r.Secret
		}
		signatures.Write(r.key.bytes[:r.key.size])
	}
	w.Message = whole
	// Of tokens, all are alike, so that the body tells batches apart.
	if v.scheme.token() {
		result.key, err = v.scheme.replayKey(w, &v.scheme.ways[0], nil)
		return err
	}
	result.key.size = copy(result.key.bytes[:], signatures.Sum(nil))
	return nil
}
