"""A webhook receiver in Python, as a reader of the vendors' documents would write it.

Ticket Spot, "Webhooks": x-ts-signature-256 is "sha256=" and the hex HMAC-SHA256 of
  the raw body; on a mismatch the answer is 500 "Signatures didn't match!".
Freispace, "Create a webhook endpoint function": X-Freispace-Signature is the hex
  HMAC-SHA256 of the raw body; 400 when it is missing, 403 when it is invalid.
Spaces, "Verify incoming webhook event data": X-Spaces-Signature is the hex
  HMAC-SHA256 of "v0:", the timestamp header, ":" and the field data of the parsed
  body (here a string, in JSON or a form); /spaces-raw takes the raw body for it.
Webex, "Using a Webhook Secret": X-Spark-Signature is the hex HMAC-SHA1 of the raw body.
Standard Webhooks, "Webhook security headers": webhook-signature is a list of
  "version,base64" with spaces between; signed is "id.timestamp.body". v1 is
  HMAC-SHA256 with a whsec_ secret, v1a is Ed25519 with a whpk_ public key.

The secret of POST /ticket-spot is in SECRET_TICKET_SPOT, and so on: where a secret
is not set or is empty, the answer is 404. PORT is where to listen, 0 for any port.
"""

import base64
import binascii
import hashlib
import hmac
import logging
import os
import time

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from flask import Flask, abort, g, jsonify, request
from werkzeug.serving import make_server

TOLERANCE = 5 * 60  # seconds

app = Flask(__name__)


@app.before_request
def take_secret_and_body():
    g.secret = os.environ.get("SECRET_" + request.path[1:].upper().replace("-", "_"), "")
    if not g.secret:
        abort(404)
    # Kept for form parsing too, which would otherwise use the raw bytes up.
    g.body = request.get_data(cache=True, parse_form_data=False)


@app.post("/ticket-spot")
def ticket_spot():
    if not equal("sha256=" + sign(hashlib.sha256, g.body), header("X-TS-Signature-256")):
        return text("Signatures didn't match!", 500)
    return text(b"I got some JSON: " + g.body)


@app.post("/freispace")
def freispace():
    signature = header("X-Freispace-Signature")
    if not signature:
        return jsonify({"message": "Missing signature"}), 400
    if not equal(sign(hashlib.sha256, g.body), signature):
        return jsonify({"message": "Invalid signature"}), 403
    return jsonify({"message": "Webhook processed successfully"})


@app.post("/spaces")
def spaces_data():
    fields = request.get_json(silent=True) if request.mimetype == "application/json" else request.form
    data = fields.get("data") if isinstance(fields, dict) else None
    return spaces(data.encode() if isinstance(data, str) else None)


@app.post("/spaces-raw")
def spaces_raw():
    return spaces(g.body)


def spaces(data):
    timestamp = header("X-Spaces-Request-Timestamp")
    if data is None or not timestamp:
        return text("Signature Mismatch", 401)
    content = b"v0:" + timestamp.encode() + b":" + data
    if not equal(sign(hashlib.sha256, content), header("X-Spaces-Signature")):
        return text("Signature Mismatch", 401)
    return text("Signature is valid and Webhook called")


@app.post("/webex")
def webex():
    if not equal(sign(hashlib.sha1, g.body), header("X-Spark-Signature")):
        return text("Secret does not match, verboten!", 401)
    return text("true")


@app.post("/standard-webhooks")
def standard_webhooks():
    key = base64.b64decode(g.secret.removeprefix("whsec_"), validate=True)

    def genuine(content, signature):
        expected = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
        return equal(expected, signature)

    return standard("v1", genuine)


@app.post("/standard-webhooks-v1a")
def standard_webhooks_v1a():
    raw = base64.b64decode(g.secret.removeprefix("whpk_"), validate=True)
    key = Ed25519PublicKey.from_public_bytes(raw)

    def genuine(content, signature):
        try:
            key.verify(base64.b64decode(signature.encode(), validate=True), content)
        except (binascii.Error, InvalidSignature):
            return False
        return True

    return standard("v1a", genuine)


def standard(version, genuine):
    """Answers 204 if one of the signatures of the version is genuine."""
    id, timestamp = header("webhook-id"), header("webhook-timestamp")
    if not id or not timestamp:
        return text("missing header", 401)
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(time.time() - int(timestamp)) > TOLERANCE:
        return text("timestamp outside the tolerance", 401)
    content = f"{id}.{timestamp}.".encode() + g.body
    for entry in header("webhook-signature").split(" "):
        name, _, signature = entry.partition(",")
        if name == version and genuine(content, signature):
            return "", 204
    return text("no matching signature", 401)


def header(name):
    return request.headers.get(name, "")


def sign(hash, content):
    return hmac.new(g.secret.encode(), content, hash).hexdigest()


def equal(expected, got):
    return hmac.compare_digest(expected.encode(), got.encode())


def text(body, status=200):
    return body, status, {"Content-Type": "text/plain"}


if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = make_server("127.0.0.1", int(os.environ["PORT"]), app, threaded=True)
    print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
