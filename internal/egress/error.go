package egress

import (
	"context"
	"crypto/x509"
	"errors"
	"net"
	"syscall"
)

// An Error says why a request got no answer. Its text holds neither the URL
// nor the host, address or bytes of the receiver; what it wraps may.
type Error struct {
	Cause Cause

	doing string
	err   error
}

func (e *Error) Error() string {
	if e.Cause == CauseBlocked { // err is our own
		return e.doing + ": " + e.err.Error()
	}
	return e.doing + ": " + string(e.Cause)
}

// Unwrap returns what the network, the operating system or a rule said.
func (e *Error) Unwrap() error { return e.err }

// Hint says what to look at next.
func (e *Error) Hint() string { return e.Cause.Fix() }

// dialError says why there is no connection.
func dialError(ctx context.Context, err error) *Error {
	const doing = "connect to the receiver"
	if blocked, ok := errors.AsType[*AddrError](err); ok {
		return &Error{CauseBlocked, doing, blocked}
	}
	_, notFound := errors.AsType[*net.DNSError](err)
	_, noAddress := errors.AsType[*net.AddrError](err) // of a name that is not looked up, such as one in .onion
	cause := CauseUnreachable
	switch {
	case ctx.Err() == context.Canceled:
		cause = CauseCanceled
	case notFound, noAddress:
		cause = CauseDNS
	case errors.Is(err, syscall.ECONNREFUSED):
		cause = CauseRefused
	case errors.Is(err, syscall.ECONNRESET):
		cause = CauseReset
	case isTimeout(err):
		cause = CauseConnectTimeout
	}
	return &Error{cause, doing, err}
}

// handshakeError says why TLS did not start.
func handshakeError(ctx context.Context, err error) *Error {
	cause := CauseTLS
	invalid, isInvalid := errors.AsType[x509.CertificateInvalidError](err)
	_, isHost := errors.AsType[x509.HostnameError](err)
	_, isCA := errors.AsType[x509.UnknownAuthorityError](err)
	switch {
	case ctx.Err() == context.Canceled:
		cause = CauseCanceled
	case isInvalid && invalid.Reason == x509.Expired:
		cause = CauseTLSExpired
	case isHost:
		cause = CauseTLSHost
	case isCA:
		cause = CauseTLSCA
	case isTimeout(err) || ctx.Err() != nil:
		cause = CauseConnectTimeout
	}
	return &Error{cause, "start TLS with the receiver", err}
}

// exchangeError says why a connection gave no answer, from what its Read or
// Write returned.
func exchangeError(ctx context.Context, doing string, err error) *Error {
	cause := CauseReset
	op, isOp := errors.AsType[*net.OpError](err)
	switch {
	case ctx.Err() == context.Canceled:
		cause = CauseCanceled
	case isTimeout(err) || ctx.Err() != nil:
		cause = CauseTimeout
	case errors.Is(err, errTooLong):
		cause = CauseHeadersTooLarge
	case isOp && (op.Op == "remote error" || op.Op == "local error"): // how crypto/tls marks an alert
		cause = CauseTLS
	}
	return &Error{cause, doing, err}
}

func isTimeout(err error) bool {
	timeout, ok := errors.AsType[net.Error](err)
	return ok && timeout.Timeout()
}
