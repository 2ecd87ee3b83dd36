package sqlstore

import (
	"context"
	"sync/atomic"
	"time"
)

// maxBatch is from how many rows on no further call joins a transaction, so
// that none waits long for the others.
const maxBatch = 512

// A turn is one caller's change, waiting for a writer.
type turn[T any] struct {
	ctx    context.Context
	change T
	rows   int // about as many as it changes
	since  time.Time
	taken  atomic.Bool // by the writer, or by its caller to give it up
	answer chan error
}

// wait hands a change of about so many rows to the writers of a queue and returns their answer. They
// may be using the change until then, and never after.
func wait[T any](ctx context.Context, queue chan<- *turn[T], rows int, change T) error {
	t := &turn[T]{ctx: ctx, change: change, rows: rows, since: time.Now(), answer: make(chan error, 1)}
	select {
	case queue <- t:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-t.answer:
		return err
	case <-ctx.Done():
		if t.taken.CompareAndSwap(false, true) {
			return ctx.Err()
		}
		return <-t.answer // it runs already
	}
}

// gather returns the first turn and those waiting behind it, without the ones
// that were given up.
func gather[T any](batch []*turn[T], first *turn[T], queue <-chan *turn[T]) []*turn[T] {
	rows := 0
	for next := first; ; {
		if next.taken.CompareAndSwap(false, true) {
			if err := next.ctx.Err(); err != nil {
				next.answer <- err
			} else {
				batch = append(batch, next)
				rows += next.rows
			}
		}
		if rows >= maxBatch {
			return batch
		}
		select {
		case t, ok := <-queue:
			if !ok {
				return batch
			}
			next = t
		default:
			return batch
		}
	}
}
