//go:build unix

package main

import (
	"context"
	"errors"
)

type adapter struct{ name, address, token, project string }

func (b *bench) rival(ctx context.Context, a adapter) (*report, error) { return nil, errors.New("x") }
