// Package explain says why a webhook is refused: which named cause it has,
// what proves it, and what to change.
//
// [Explain] goes through a request in the order in which an experienced person
// would: headers, signature, secret, timestamp, body, signed content. Then it
// searches. It changes the body, the secret, the signed content and the
// algorithm in the ways in which they go wrong in practice, one by one and then
// two at a time, until the signature fits. A cause that is found in this way
// is proven: no other change could have led to the same signature.
//
// A [Report] holds no secret, no part of one, and not the signature that would
// have been right, so that it can be shown to whoever sees the request.
//
// The package reads requests in the forms in which people have them at hand,
// see [Parse]. It does no I/O, and leaves to others where requests and secrets
// come from and which schemes there are.
package explain
