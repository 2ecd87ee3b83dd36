// Package scheme signs and verifies webhooks under any signature scheme. It
// depends on the standard library alone.
//
// A scheme is data: a [Definition] says where the signature stands, how its
// text is built, what is signed and with which algorithm and key. [Compile]
// turns it into a [Scheme], which makes a [Verifier] or a [Signer] from one or
// several secrets. Definitions of known providers are in package
// [github.com/sealhook/sealhook/scheme/catalog].
//
//	v, err := catalog.MustGet("freispace").Verifier(scheme.NewSecret(os.Getenv("FREISPACE_SECRET")))
//	…
//	http.Handle("POST /webhooks", v.Handler(next)) // next sees genuine requests only
//
// Signing is the other direction of a definition:
//
//	g, err := catalog.MustGet("standard-webhooks").Signer(scheme.NewSecret(os.Getenv("WEBHOOK_SECRET")))
//	…
//	err = g.SignRequest(r, "msg_1") // and send r
//
// A webhook that is refused is an [*Error] whose reason has a name, see
// [ErrMismatch] and its neighbours, and which says where to look.
//
// What is verified are the raw bytes of the body: verify before anything
// parses it. The package does no I/O and leaves to others where secrets come
// from and what a verified webhook means.
package scheme
