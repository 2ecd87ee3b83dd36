package api

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"net/url"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sealhook/sealhook/internal/store"
)

// The limits of a page.
const (
	DefaultPage = 50
	MaxPage     = 200
)

// Paging is the part of a list that is asked for.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"How many items to return at most."`
	Cursor string `query:"cursor" doc:"The next_cursor of the page before."`

	url url.URL
}

// Resolve keeps the request's URL, from which that of the next page is made.
func (p *Paging) Resolve(ctx huma.Context) []error {
	p.url = ctx.URL()
	return nil
}

// ask returns what to ask the store for.
func (p *Paging) ask() (store.Page, error) {
	page := store.Page{Limit: p.Limit}
	if p.Cursor != "" {
		b, err := base64.RawURLEncoding.DecodeString(p.Cursor)
		if err != nil || len(b) != 8 || int64(binary.BigEndian.Uint64(b)) <= 0 {
			return page, invalid("query.cursor", "not a cursor of this list")
		}
		page.Before = int64(binary.BigEndian.Uint64(b))
	}
	return page, nil
}

// A Page is one part of a list.
type Page[T any] struct {
	Items      []T    `json:"items" nullable:"false" doc:"Where what is looked for is rare, a page can hold fewer than its limit, or none, and not be the last one."`
	NextCursor string `json:"next_cursor,omitempty" doc:"Where the next page starts. Missing on the last one."`
}

type outPage[T any] struct {
	Link string `header:"Link" doc:"The URL of the next page, with rel=\"next\"."`
	Body Page[T]
}

// pageOf answers with what the store returned.
func pageOf[R, T any](p *Paging, list store.List[R], convert func(R) T) *outPage[T] {
	var next []byte
	if list.Next != 0 {
		next = binary.BigEndian.AppendUint64(nil, uint64(list.Next))
	}
	return answer(p, listOf(list.Rows, convert), next)
}

// askAfter returns the name that the page before ended with; empty: this is
// the first one of a list that is in the order of names.
func (p *Paging) askAfter() (string, error) {
	name, err := base64.RawURLEncoding.DecodeString(p.Cursor)
	if err != nil {
		return "", invalid("query.cursor", "not a cursor of this list")
	}
	return string(name), nil
}

// answer is a page. next is where the next one starts; empty: it is the last one.
func answer[T any](p *Paging, items []T, next []byte) *outPage[T] {
	o := &outPage[T]{Body: Page[T]{Items: items}}
	if len(next) > 0 {
		o.Body.NextCursor = base64.RawURLEncoding.EncodeToString(next)
		query := p.url.Query()
		query.Set("cursor", o.Body.NextCursor)
		query.Set("limit", strconv.Itoa(p.Limit))
		next := url.URL{Path: p.url.Path, RawQuery: query.Encode()}
		o.Link = fmt.Sprintf(`<%s>; rel="next"`, next.String())
	}
	return o
}
