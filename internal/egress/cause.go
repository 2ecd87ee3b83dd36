package egress

import (
	"maps"
	"slices"
)

// A Cause says in one word why an attempt failed. The same words, and the same
// texts for people, are used on screen, in the API, in logs and as metric labels. The zero Cause is no failure.
type Cause string

// The causes of an [Error]: no answer, or none that HTTP allows.
const (
	CauseBlocked         Cause = "blocked"
	CauseDNS             Cause = "dns"
	CauseRefused         Cause = "refused"
	CauseUnreachable     Cause = "unreachable"
	CauseConnectTimeout  Cause = "connect-timeout"
	CauseTLSExpired      Cause = "tls-expired"
	CauseTLSHost         Cause = "tls-host"
	CauseTLSCA           Cause = "tls-ca"
	CauseTLS             Cause = "tls"
	CauseTimeout         Cause = "timeout"
	CauseReset           Cause = "reset"
	CauseNotHTTP         Cause = "not-http"
	CauseHeadersTooLarge Cause = "headers-too-large"
	CauseCanceled        Cause = "canceled" // by the caller's context
)

// The causes of an attempt that sent nothing.
const (
	CauseProxy     Cause = "proxy"     // the operator's proxy opened no connection
	CauseAuth      Cause = "auth"      // the endpoint's credentials cannot be used, or its token endpoint gave no token
	CauseTransform Cause = "transform" // the endpoint's transformation makes no payload of the event's
	CauseSigning   Cause = "signing"   // the endpoint's scheme and secret cannot sign the event
	CauseInternal  Cause = "internal"  // a fault of this program
)

// The causes that are a status: see [CauseOf].
const (
	CauseRedirect     Cause = "redirect"
	CauseUnauthorized Cause = "unauthorized"
	CauseNotFound     Cause = "not-found"
	CauseMethod       Cause = "method"
	CauseGone         Cause = "gone"
	CauseTooLarge     Cause = "too-large"
	CauseMediaType    Cause = "media-type"
	CauseRateLimited  Cause = "rate-limited"
	CauseClientError  Cause = "client-error"
	CauseServerError  Cause = "server-error"
)

// CauseOf returns why an answer with that status is a failure. It is empty
// for 2xx, and only for 2xx.
func CauseOf(status int) Cause {
	switch status {
	case 401, 403:
		return CauseUnauthorized
	case 404:
		return CauseNotFound
	case 405:
		return CauseMethod
	case 410:
		return CauseGone
	case 413:
		return CauseTooLarge
	case 415:
		return CauseMediaType
	case 429:
		return CauseRateLimited
	}
	switch status / 100 {
	case 2:
		return ""
	case 3:
		return CauseRedirect
	case 4:
		return CauseClientError
	case 5:
		return CauseServerError
	}
	return CauseNotHTTP
}

// Title returns the cause in a few words for people, and nothing for the zero
// Cause.
func (c Cause) Title() string { return causes[c].title }

// Why returns what happened, and nothing for the zero Cause.
func (c Cause) Why() string { return causes[c].why }

// Fix returns what the receiver's people should look at, and nothing for the
// zero Cause.
func (c Cause) Fix() string { return causes[c].fix }

// Causes returns all causes in the order of their names.
func Causes() []Cause { return slices.Sorted(maps.Keys(causes)) }

var causes = map[Cause]struct{ title, why, fix string }{
	CauseBlocked: {"Blocked by the rules for outgoing requests",
		"Nothing was sent: the URL or the address behind it is one that no request may go to. The detail names the rule.",
		"Use a public https URL. The operator can make an exception for an internal address."},
	CauseDNS: {"Host name not found",
		"Nothing was sent: DNS has no address for the host in the URL, or did not answer.",
		"Check the host name in the URL and that its DNS records are published."},
	CauseRefused: {"Connection refused",
		"Nothing was sent: the host is there, and nothing listens on this port.",
		"Check that the receiver is running and listens on the port in the URL."},
	CauseUnreachable: {"Host unreachable",
		"Nothing was sent: no way leads to the host's address, or the network broke off.",
		"Check the receiver's address and that the network leads there."},
	CauseConnectTimeout: {"No connection in time",
		"Nothing was sent: connecting, or the TLS handshake, took more than 5 seconds.",
		"Check that a firewall lets requests in, and that the receiver accepts connections and finishes the TLS handshake."},
	CauseTLSExpired: {"Certificate expired or not yet valid",
		"Nothing was sent: the receiver's certificate is out of date, and so does not prove who answers.",
		"Renew the receiver's certificate, and check that the server was reloaded and its clock is right."},
	CauseTLSHost: {"Certificate is for another host",
		"Nothing was sent: the receiver's certificate names other hosts than the one in the URL.",
		"Use a host name that the receiver's certificate covers, or get a certificate for this one."},
	CauseTLSCA: {"Certificate from an unknown authority",
		"Nothing was sent: nobody that is trusted signed the receiver's certificate, or it came without the intermediate certificates that lead there.",
		"Send the whole chain with the intermediate certificates, and use a certificate from a public authority."},
	CauseTLS: {"TLS handshake failed",
		"Nothing was sent: the receiver and Sealhook agreed on no version or cipher of TLS, or one of them refused the other's certificate.",
		"Check that this port speaks TLS 1.2 or newer. If it asks for a client certificate, check that the endpoint has one that it accepts."},
	CauseTimeout: {"No answer in time",
		"The request was sent, or most of it, and no answer came within the endpoint's time.",
		"Answer with 2xx at once and do the work afterwards."},
	CauseReset: {"Connection closed before an answer",
		"The connection broke off after it was opened and before there was an answer. The receiver may have the request.",
		"Look for a crash, a restart or a proxy limit in the receiver's log at this time."},
	CauseNotHTTP: {"Answer is not HTTP",
		"Something answered that is no HTTP/1.1 answer.",
		"Check that this port speaks HTTP/1.1 and that no other service answers there."},
	CauseHeadersTooLarge: {"Answer's headers too large",
		"The answer began, and its headers did not end within 64 KiB.",
		"Answer with fewer or smaller headers."},
	CauseCanceled: {"Stopped before an answer",
		"This program was stopped while it waited for the answer.",
		"Nothing: the attempt was stopped on this side and is made again."},
	CauseProxy: {"Not connected by the proxy",
		"Nothing was sent: the proxy for outgoing requests could not be reached, or refused.",
		"Nothing at the receiver. The operator should look into the log of the proxy for outgoing requests."},
	CauseAuth: {"No credentials for the receiver",
		"Nothing was sent: the endpoint's credentials cannot be used, or its token endpoint gave no token.",
		"Check the endpoint's auth: with OAuth 2.0 the token URL, the client id and the client secret."},
	CauseTransform: {"Not transformed, and so not sent",
		"Nothing was sent: the endpoint's transformation makes no payload of this event.",
		"Try the endpoint's transformation on the event, and change it or remove it."},
	CauseSigning: {"Not signed, and so not sent",
		"Nothing was sent: the endpoint's scheme and secret cannot sign this event.",
		"Check the endpoint's scheme and secret. Some schemes cannot carry every payload."},
	CauseInternal: {"Internal error",
		"An error in this program ended the attempt.",
		"Look into this program's log at this time, and report what is there."},
	CauseRedirect: {"Redirect not followed",
		"The receiver answered with a redirect. None is followed: it would send the payload to a place that nobody entered.",
		"Put the URL that the Location header names into the endpoint, so that no redirect is needed."},
	CauseUnauthorized: {"Rejected as unauthorized",
		"The receiver answered 401 or 403: it does not accept the signature or the credentials, or something in front of it lets nobody in.",
		"Check the secret, and that the receiver verifies the signature over the raw body. Open the attempt in the debugger."},
	CauseNotFound: {"No such path",
		"The receiver answered 404: nothing is at this path.",
		"Check the path in the URL and that the receiver has a route for it."},
	CauseMethod: {"Method not allowed",
		"The receiver answered 405: the path is there, and does not take POST.",
		"Accept this request's method on the path in the URL."},
	CauseGone: {"Gone",
		"The receiver answered 410: it wants no more webhooks here. The endpoint was disabled.",
		"The receiver asked for no more webhooks. Enable the endpoint again if that was a mistake."},
	CauseTooLarge: {"Payload too large for the receiver",
		"The receiver answered 413: it does not take bodies of this length.",
		"Raise the receiver's limit for request bodies."},
	CauseMediaType: {"Content type not accepted",
		"The receiver answered 415: it does not take this Content-Type.",
		"Accept the Content-Type that the attempt shows."},
	CauseRateLimited: {"Rate limited",
		"The receiver answered 429: it got more requests than it takes. All of the endpoint's deliveries wait, for as long as its Retry-After says.",
		"Raise the receiver's limit, or lower the endpoint's rate limit to what it can take."},
	CauseClientError: {"Rejected",
		"The receiver answered with another status from 400 to 499.",
		"Read the answer's body: the receiver says there why it rejects the request."},
	CauseServerError: {"Receiver failed",
		"The receiver answered with a status from 500 to 599: it, or a proxy in front of it, failed.",
		"Look for the error in the receiver's log at this time."},
}
