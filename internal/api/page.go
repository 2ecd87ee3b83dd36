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

// ask returns what to ask the store for: one row more than the page has, to
// know whether there is a next one.
func (p *Paging) ask() (store.Page, error) {
	page := store.Page{Limit: p.Limit + 1}
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
	Items      []T    `json:"items" nullable:"false"`
	NextCursor string `json:"next_cursor,omitempty" doc:"Where the next page starts. Missing on the last one."`
}

type outPage[T any] struct {
	Link string `header:"Link" doc:"The URL of the next page, with rel=\"next\"."`
	Body Page[T]
}

// pageOf answers with the rows that ask returned, whose ids are given by id.
func pageOf[R, T any](p *Paging, rows []R, id func(R) int64, convert func(R) T) *outPage[T] {
	return pageUpTo(p, rows, func(r R) []byte { return binary.BigEndian.AppendUint64(nil, uint64(id(r))) }, convert)
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

// pageUpTo answers with as many of rows as the page has. What cursor returns
// of the last one is where the next page starts.
func pageUpTo[R, T any](p *Paging, rows []R, cursor func(R) []byte, convert func(R) T) *outPage[T] {
	o := new(outPage[T])
	if len(rows) > p.Limit {
		rows = rows[:p.Limit]
		o.Body.NextCursor = base64.RawURLEncoding.EncodeToString(cursor(rows[p.Limit-1]))
		query := p.url.Query()
		query.Set("cursor", o.Body.NextCursor)
		query.Set("limit", strconv.Itoa(p.Limit))
		next := url.URL{Path: p.url.Path, RawQuery: query.Encode()}
		o.Link = fmt.Sprintf(`<%s>; rel="next"`, next.String())
	}
	o.Body.Items = listOf(rows, convert)
	return o
}
