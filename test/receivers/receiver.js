// A webhook receiver in JavaScript, as a reader of the vendors' documents would write it.
//
// Ticket Spot, "Webhooks": x-ts-signature-256 is "sha256=" and the hex HMAC-SHA256 of
//   the raw body; on a mismatch the answer is 500 "Signatures didn't match!".
// Freispace, "Create a webhook endpoint function": X-Freispace-Signature is the hex
//   HMAC-SHA256 of the raw body; 400 when it is missing, 403 when it is invalid.
// Spaces, "Verify incoming webhook event data": X-Spaces-Signature is the hex
//   HMAC-SHA256 of "v0:", the timestamp header, ":" and the field data of the parsed
//   body (here a string, in JSON or a form); /spaces-raw takes the raw body for it.
// Webex, "Using a Webhook Secret": X-Spark-Signature is the hex HMAC-SHA1 of the raw body.
// Standard Webhooks, "Webhook security headers": webhook-signature is a list of
//   "version,base64" with spaces between; signed is "id.timestamp.body". v1 is
//   HMAC-SHA256 with a whsec_ secret, v1a is Ed25519 with a whpk_ public key.
//
// The secret of POST /ticket-spot is in SECRET_TICKET_SPOT, and so on: where a secret
// is not set or is empty, the answer is 404. PORT is where to listen, 0 for any port.
import crypto from 'node:crypto';
import express from 'express';

const tolerance = 5 * 60; // seconds

const app = express();
app.use(express.raw({ type: () => true, limit: '16mb' }));
app.use((req, res, next) => {
  req.secret = process.env['SECRET_' + req.path.slice(1).toUpperCase().replaceAll('-', '_')];
  if (!req.secret) return res.sendStatus(404);
  req.body ??= Buffer.alloc(0);
  res.type('text/plain');
  next();
});

app.post('/ticket-spot', (req, res) => {
  const expected = 'sha256=' + hmac('sha256', req.secret, req.body).toString('hex');
  if (!equal(expected, req.get('X-TS-Signature-256'))) {
    return res.status(500).send("Signatures didn't match!");
  }
  res.send('I got some JSON: ' + req.body);
});

app.post('/freispace', (req, res) => {
  const signature = req.get('X-Freispace-Signature');
  if (!signature) {
    return res.status(400).json({ message: 'Missing signature' });
  }
  if (!equal(hmac('sha256', req.secret, req.body).toString('hex'), signature)) {
    return res.status(403).json({ message: 'Invalid signature' });
  }
  res.json({ message: 'Webhook processed successfully' });
});

app.post('/spaces', (req, res) => spaces(req, res, dataField(req)));
app.post('/spaces-raw', (req, res) => spaces(req, res, req.body));

app.post('/webex', (req, res) => {
  if (!equal(hmac('sha1', req.secret, req.body).toString('hex'), req.get('X-Spark-Signature'))) {
    return res.status(401).send('Secret does not match, verboten!');
  }
  res.send('true');
});

app.post('/standard-webhooks', (req, res) => {
  const key = Buffer.from(req.secret.replace(/^whsec_/, ''), 'base64');
  standard(req, res, 'v1', (content, signature) =>
    equal(hmac('sha256', key, content).toString('base64'), signature));
});

app.post('/standard-webhooks-v1a', (req, res) => {
  const x = Buffer.from(req.secret.replace(/^whpk_/, ''), 'base64').toString('base64url');
  const key = crypto.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  standard(req, res, 'v1a', (content, signature) =>
    crypto.verify(null, content, key, Buffer.from(signature, 'base64')));
});

// dataField returns the field data of a body in JSON or of a form, if it is there.
function dataField(req) {
  const body = req.body.toString();
  if (!req.is('application/json')) {
    return new URLSearchParams(body).get('data');
  }
  try {
    return JSON.parse(body)?.data;
  } catch {
    return undefined;
  }
}

function spaces(req, res, data) {
  const timestamp = req.get('X-Spaces-Request-Timestamp');
  const hasData = typeof data === 'string' || Buffer.isBuffer(data);
  if (!hasData || !timestamp) {
    return res.status(401).send('Signature Mismatch');
  }
  const content = Buffer.concat([Buffer.from(`v0:${timestamp}:`), Buffer.from(data)]);
  if (!equal(hmac('sha256', req.secret, content).toString('hex'), req.get('X-Spaces-Signature'))) {
    return res.status(401).send('Signature Mismatch');
  }
  res.send('Signature is valid and Webhook called');
}

// standard answers 204 if one of the signatures of the version is genuine.
function standard(req, res, version, genuine) {
  const id = req.get('webhook-id');
  const timestamp = req.get('webhook-timestamp');
  if (!id || !timestamp) {
    return res.status(401).send('missing header');
  }
  if (!/^\d+$/.test(timestamp) || Math.abs(Date.now() / 1000 - Number(timestamp)) > tolerance) {
    return res.status(401).send('timestamp outside the tolerance');
  }
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), req.body]);
  for (const entry of (req.get('webhook-signature') ?? '').split(' ')) {
    const [name, signature] = entry.split(',', 2);
    if (name === version && signature && genuine(content, signature)) {
      return res.sendStatus(204);
    }
  }
  res.status(401).send('no matching signature');
}

function hmac(hash, key, content) {
  return crypto.createHmac(hash, key).update(content).digest();
}

// equal takes as long for every got of the right length.
function equal(expected, got) {
  const a = Buffer.from(expected);
  const b = Buffer.from(got ?? '');
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}

const server = app.listen(Number(process.env.PORT), '127.0.0.1', (error) => {
  if (error) throw error;
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
