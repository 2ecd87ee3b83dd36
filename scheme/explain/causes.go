package explain

// A causeText is what people read about a cause.
type causeText struct {
	title string
	fix   string
	raw   bool // the fix is to verify the raw body, which each web framework does in its own way
}

// causes are all causes that a report can name. Codes are stable.
var causes = map[string]causeText{
	"scheme-unknown":       {"the scheme of the request is not known", "say which scheme it is", false},
	"other-scheme":         {"it is a webhook of another scheme", "verify it with the scheme that the evidence names, or send it to the place that expects it", false},
	"handshake":            {"it is a handshake and no webhook", "answer it as the vendor says, which sources of the gateway and Verifier.Handler do", false},
	"signature-missing":    {"the signature is missing", "check that the sender has a secret set, and that no proxy on the way drops the header", false},
	"signature-elsewhere":  {"the signature stands in another header than the scheme's", "have the header renamed back on its way, or verify with a definition that names this header", false},
	"header-renamed":       {"a header was renamed on the way", "turn off what rewrites header names in the gateway, or rename them back before verifying", false},
	"signature-duplicated": {"there is more than one signature header", "find the proxy or the client that adds the second one, and keep one", false},
	"signature-prefix":     {"what stands in front of the signature is not what the scheme has there", "send the signature with exactly the prefix of the scheme", false},
	"signature-form":       {"the text that holds the signature is built in another way than the scheme's", "build the text as the scheme says: its names, separators and order", false},
	"signature-encoding":   {"the signature has another encoding than the scheme's", "encode the bytes of the signature as the scheme says, and only once", false},
	"signature-wrapped":    {"the signature has quotes or spaces around it", "send the signature without quotes and spaces", false},
	"signature-malformed":  {"the signature is malformed", "check that the whole signature was copied, and that the sender uses this scheme", false},
	"algorithm":            {"the signature was made with another algorithm than the scheme's", "sign with the algorithm of the scheme, or choose the variant of the scheme that has this one", false},
	"plain-hash":           {"the signature is a plain hash and no HMAC", "use the HMAC function of the language with the secret as its key", false},

	"timestamp-missing":   {"the timestamp is missing", "send the timestamp, and check that no proxy on the way drops its header", false},
	"timestamp-malformed": {"the timestamp cannot be read", "send the timestamp in the form and the unit of the scheme", false},
	"timestamp-unit":      {"the timestamp has another unit than the scheme's", "send the timestamp in the unit of the scheme", false},
	"timestamp-old":       {"the signature is right, but the timestamp is too old", "if it is a retry, sign each attempt anew; if it waited in a queue, verify before queueing; else set this machine's clock with NTP", false},
	"timestamp-future":    {"the signature is right, but the timestamp is in the future", "set the clocks of both machines with NTP", false},
	"content-timestamp":   {"the timestamp that was signed is written in another way than the one that was sent", "send the very text of the timestamp that was signed", false},
	"content-template":    {"something else was signed than what the scheme signs", "put together what is signed exactly as the scheme says", false},
	"content-url":         {"the URL that was signed is not the one seen here", "verify with the public URL that the sender calls, and not with what a proxy makes of it", false},

	"id-missing":      {"the id is missing", "send the id, and check that no proxy on the way drops its header", false},
	"id-malformed":    {"the id cannot be used", "send an id without the characters that separate the parts of what is signed", false},
	"part-missing":    {"something that the scheme signs is missing", "check that the request is of this scheme, and that nothing on the way removes a part of it", false},
	"part-duplicated": {"something that the scheme signs is there more than once", "send it once; look for a proxy on the way that adds a second one", false},
	"part-malformed":  {"something that the scheme signs cannot be read in only one way", "check that the request is of this scheme, and the part that the evidence names", false},
	"part-other":      {"a part of the request is not what the scheme requires there", "check that the request is of this scheme; where the part is a hash of the body, that nothing changed the body", false},

	"keys-unavailable": {"the keys that the sender publishes are not at hand", "give them: what is at the URL of the scheme's keys", false},

	"secret-missing":     {"no secret was given", "give the secret of the endpoint or source", false},
	"secret-whitespace":  {"the secret has white space around it", "remove the space, the line end or the byte order mark: `printf %s` writes no line end, `echo` and most editors do", false},
	"secret-wrapped":     {"the secret has something around it that is no part of it", "give the bare secret, without quotes and without the name of its variable", false},
	"secret-prefix":      {"the secret has a prefix that is no part of it", "copy the secret again from where its vendor shows it", false},
	"secret-line-end":    {"the sender's secret has a space or a line end behind it", "have the sender trim the secret that it reads from a file or a variable", false},
	"secret-encoding":    {"the secret was made into a key in another way than the scheme's", "decode the secret, or leave it as it is, exactly as the scheme says", false},
	"secret-case":        {"the secret is written in other letter case", "copy the secret again, and leave its letters as they are", false},
	"secret-other":       {"it is signed with another secret of this project", "use the secret that belongs to this endpoint or source, or look whether the sender has two of them mixed up", false},
	"secret-placeholder": {"the sender signs with a placeholder in place of the secret", "set the secret where the sender runs: its variable is empty or not set there", false},
	"secret-api-key":     {"the secret is an API key", "give the signing secret of this endpoint; an API key signs no webhooks", false},
	"secret-id":          {"the secret is the id of an endpoint", "give the signing secret, which stands beside the id", false},
	"secret-signature":   {"the secret is a signature", "give the signing secret of the endpoint, and not what a request carries", false},
	"secret-url":         {"the secret is a URL", "give the signing secret of the endpoint, and not its address", false},
	"secret-unusable":    {"the secret is not one of this scheme", "copy the secret again, complete and from the place where the vendor shows the signing secret", false},
	"secret-wrong":       {"the body is what was sent, so that the secret is another one", "copy the secret again from the sender", false},

	"body-json":       {"the JSON was parsed and printed again", "verify the bytes as they came in, before anything parses them", true},
	"body-newline":    {"a line end was added to the body or removed from it", "keep the body as it is; with curl, use --data-binary; an editor adds a line end to a file", true},
	"body-line-ends":  {"the line ends in the body were changed", "send the body as binary, and keep it from what translates line ends: editors, git's autocrlf, text mode", true},
	"body-bom":        {"a byte order mark was added to the body or removed from it", "write the body as UTF-8 without a byte order mark, and read it as bytes", true},
	"body-whitespace": {"white space around the body was removed or added", "keep the body as it is; do not trim it", true},
	"body-chunked":    {"the body still holds the sizes of its chunks", "let an HTTP library take the chunks apart before the body is verified", true},
	"body-compressed": {"what was signed is the body before it was compressed", "decompress the body first, with a limit of its size, and then verify", true},
	"body-charset":    {"the body was read or written in another character set", "keep the body as bytes; where there is text, use UTF-8 on both sides", true},
	"body-base64":     {"the body was put into base64 or taken out of it", "decode the body first, as with isBase64Encoded of a serverless function, and then verify", true},
	"body-escaped":    {"the body was put into a JSON string or taken out of one", "encode the body once; look for JSON.stringify, or its like, of what is text already", true},
	"body-html":       {"the body has HTML entities", "verify the bytes as they came in, and not what a page shows", true},
	"body-form":       {"the form was parsed and written again", "verify the bytes as they came in, before anything parses the form", true},
	"body-field":      {"one field of the body was signed", "sign what the scheme says", false},
	"body-empty":      {"an empty body was signed", "sign the body itself; a stream that was read once is empty when it is read again", true},
	"body-lost":       {"the text of a programming language was signed in place of the body", "sign the body itself, as bytes, and not the object that it was parsed into", true},
	"body-length":     {"the body has another length than Content-Length says", "keep the body complete: look for what cuts it off or adds to it", false},
	"body-changed":    {"the body is not the one that was sent", "find what changes the body between the sender and this place", true},
}

// Codes returns the codes of all causes, sorted.
func Codes() []string { return sortedKeys(causes) }

// newCause returns the cause of that code.
func newCause(code, evidence string, proven bool) *Cause {
	text := causes[code]
	c := &Cause{Code: code, Title: text.title, Evidence: evidence, Fix: text.fix, Proven: proven}
	if text.raw {
		c.Snippets = rawBody
	}
	return c
}

// rawBody is how to get at the raw body, by framework.
var rawBody = []Snippet{
	{"net/http", `body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
if err != nil { … }
err = verifier.Verify(r.Header, body) // then parse body`},
	{"Express", `app.post("/webhooks", express.raw({ type: "*/*" }), (req, res) => {
  verify(req.headers, req.body); // a Buffer; register this before express.json()
});`},
	{"Flask", `body = request.get_data(cache=True)  # before request.json or request.form
verify(request.headers, body)`},
	{"Django", `body = request.body  # before request.POST; not json.dumps(json.loads(…))
verify(request.headers, body)`},
	{"Rails", `body = request.raw_post # not params.to_json
verify(request.headers, body)`},
	{"Sinatra", `request.body.rewind
body = request.body.read # not params
verify(request.env, body)`},
	{"Laravel/PHP", `$body = $request->getContent(); // plain PHP: file_get_contents('php://input')
verify($request->headers, $body);`},
	{"Spring", `@PostMapping("/webhooks")
ResponseEntity<Void> receive(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
  verify(headers, body); // byte[], not String and not a class
}`},
	{"ASP.NET", `using var buffer = new MemoryStream();
await Request.Body.CopyToAsync(buffer); // no [FromBody] parameter
Verify(Request.Headers, buffer.ToArray());`},
}
