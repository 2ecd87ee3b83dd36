"""Verifies webhooks by the rules of their vendors, each written out by hand.

It reads one case in JSON from each line of its input and answers with one word:
"ok", "refused", or "skip" where it does not know the scheme. It takes the name of
the scheme from a case and nothing else of its definition, and shares no code with
what it is to be compared with.
"""

import base64
import binascii
import datetime
import hashlib
import hmac
import json
import re
import sys
import urllib.parse
import zlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

MINUTE = 60


class Refused(Exception):
    pass


def need(condition):
    if not condition:
        raise Refused


class Request:
    def __init__(self, case):
        self.secret = None  # the one being tried
        self.params = case["params"]
        self.at = case["at"]
        self.method = case["method"].encode()
        self.url = case["url"].encode()
        self.headers = case["header"]
        self.body = base64.b64decode(case["body"] or "")

    def header(self, name):
        """The one value of a header."""
        values = [v for n, vs in self.headers.items() if n.lower() == name.lower() for v in vs]
        need(len(values) == 1 and values[0])
        return values[0].encode()

    def query(self, name):
        values = urllib.parse.parse_qs(urllib.parse.urlsplit(self.url.decode()).query).get(name, [])
        need(len(values) == 1)
        return values[0].encode()

    def type(self):
        """The media type of a body in UTF-8 that is not compressed."""
        need("Content-Encoding" not in self.headers)
        kind, _, params = self.header("Content-Type").decode().partition(";")
        charset = re.search("charset=\"?([^;\"]+)", params)
        need(charset is None or charset[1].lower() == "utf-8")
        return kind.strip().lower()

    def fields(self):
        """The pairs of a form."""
        need(self.type() == "application/x-www-form-urlencoded")
        try:
            return urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True, errors="strict")
        except ValueError:
            raise Refused from None

    def form(self, name):
        # What stands in front of a bracket is the name too, for many servers.
        values = [v for n, v in self.fields() if n.strip().lower().split("[")[0] == name.lower()]
        need(len(values) == 1 and values[0])
        return values[0].encode()

    def document(self):
        def once(pairs):
            names = [n.lower() for n, _ in pairs]
            need(len(names) == len(set(names)))
            return dict(pairs)

        try:
            return json.loads(self.body, object_pairs_hook=once)
        except ValueError:
            raise Refused from None

    def json(self, *path):
        value = self.document()
        for step in path:
            need(isinstance(value, dict) and step in value)
            value = value[step]
        return text(value)

    def fresh(self, seconds, old, early=None):
        age = self.at - seconds
        need(age <= old and -age <= (old if early is None else early))


def text(value):
    """The text of a scalar that every language prints alike."""
    if isinstance(value, bool):
        return str(value).lower().encode()
    need(isinstance(value, str) or isinstance(value, int) and abs(value) < 2**53)
    try:
        return str(value).encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        raise Refused from None


def number(digits):
    need(re.fullmatch(rb"[0-9]{1,15}", digits))
    return int(digits)


def rfc3339(moment):
    try:
        return datetime.datetime.fromisoformat(moment.decode().replace("Z", "+00:00")).timestamp()
    except ValueError:
        raise Refused from None


def mac(algorithm, key, *content):
    return hmac.new(key, b"".join(content), algorithm).digest()


def digest(algorithm, *content):
    return hashlib.new(algorithm, b"".join(content)).digest()


def hexed(b):
    return b.hex().encode()


b64 = base64.b64encode


def b64url(b):
    return base64.urlsafe_b64encode(b).rstrip(b"=")


def same(sent, right):
    return hmac.compare_digest(sent, right)


def same_hex(sent, right):
    """Digits count in either case."""
    return same(sent.lower(), hexed(right))


def cut(prefix, value):
    need(value.startswith(prefix))
    return value[len(prefix):]


def pairs(value, separator, assign):
    """The fields of a list such as t=1,v1=abc."""
    found = [tuple(item.strip().split(assign, 1)) for item in value.split(separator)]
    return [pair for pair in found if len(pair) == 2]


def the(name, found):
    values = [v for n, v in found if n == name]
    need(len(values) == 1 and values[0])
    return values[0]


def unhex(value):
    try:
        return binascii.unhexlify(value)
    except ValueError:
        raise Refused from None


def unb64(value):
    try:
        raw = base64.b64decode(value, validate=True)
    except ValueError:
        raise Refused from None
    need(b64(raw) == value.encode() if isinstance(value, str) else b64(raw) == value)
    return raw


def pem(value):
    """The public key of a PEM text, which may hold the private one."""
    value = value.encode()
    if b"PRIVATE" in value:
        return serialization.load_pem_private_key(value, None).public_key()
    return serialization.load_pem_public_key(value)


def der(value):
    return serialization.load_der_public_key(unb64(value))


def ed25519(value, decode):
    """The public key of what a vendor hands out, or of our own form of a seed."""
    if value.startswith("whsk_"):
        return Ed25519PrivateKey.from_private_bytes(unb64(value[5:])[:32]).public_key()
    if value.startswith("-----BEGIN"):
        return pem(value)
    return Ed25519PublicKey.from_public_bytes(decode(value))


def unb64url(value):
    return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))


def verified(key, signature, content, *how):
    try:
        key.verify(signature, content, *how)
        return True
    except InvalidSignature:
        return False


def rsa(key, signature, content, algorithm):
    return verified(key, signature, content, padding.PKCS1v15(), algorithm)


def ecdsa(key, signature, content):
    return verified(key, signature, content, ec.ECDSA(hashes.SHA256()))


def jwk(value):
    """The public key of a JSON Web Key (RFC 7517), or the bytes of one that both sides have."""
    key = json.loads(value)
    number = lambda name: int.from_bytes(unb64url(key[name]))
    if key["kty"] == "RSA":
        return RSAPublicNumbers(number("e"), number("n")).public_key()
    if key["kty"] == "OKP":
        return Ed25519PublicKey.from_public_bytes(unb64url(key["x"]))
    curve = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}[key["crv"]]
    return ec.EllipticCurvePublicNumbers(number("x"), number("y"), curve).public_key()


# The algorithms of JSON Web Signatures (RFC 7518, section 3.1, and RFC 8037).


def jws_mac(algorithm):
    return lambda key, content, signature: same(signature, mac(algorithm, key, content))


def jws_rsa(algorithm):
    return lambda key, content, signature: rsa(key, signature, content, algorithm)


def jws_ecdsa(algorithm, size):
    """The two numbers of a signature stand one behind the other."""

    def verify(key, content, signature):
        need(len(signature) == 2 * size)
        r, s = (int.from_bytes(half) for half in (signature[:size], signature[size:]))
        return verified(key, encode_dss_signature(r, s), content, ec.ECDSA(algorithm))

    return verify


JWS = {
    "HS256": jws_mac("sha256"),
    "HS384": jws_mac("sha384"),
    "HS512": jws_mac("sha512"),
    "RS256": jws_rsa(hashes.SHA256()),
    "RS384": jws_rsa(hashes.SHA384()),
    "RS512": jws_rsa(hashes.SHA512()),
    "ES256": jws_ecdsa(hashes.SHA256(), 32),
    "ES384": jws_ecdsa(hashes.SHA384(), 48),
    "ES512": jws_ecdsa(hashes.SHA512(), 66),
    "EdDSA": lambda key, content, signature: verified(key, signature, content),
}


def unb64url_strict(text):
    """What one text alone is the base64url of."""
    try:
        raw = base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))
    except ValueError:
        raise Refused from None
    need(b64url(raw) == text)
    return raw


def jws(token, key, algorithms, detached=None):
    """The header and the payload of a JSON Web Signature (RFC 7515, section 5.2).

    The payload is in the token or, detached, what is given (appendix F); that
    it is signed without base64url, the header says (RFC 7797).
    """
    parts = token.split(b".")
    need(len(parts) == 3)
    header = json.loads(unb64url_strict(parts[0]))
    need(header.get("alg") in algorithms)
    need(header.get("crit", ["b64"]) == ["b64"] and ("b64" in header or "crit" not in header))
    if detached is not None:
        need(parts[1] == b"")
        payload, parts[1] = detached, detached if header.get("b64") is False else b64url(detached)
    else:
        need("b64" not in header)
        payload = unb64url_strict(parts[1])
    need(JWS[header["alg"]](key, parts[0] + b"." + parts[1], unb64url_strict(parts[2])))
    return header, payload


def claims(r, token, key, *algorithms):
    """The claims of a JSON Web Token within its life (RFC 7519, sections 4.1.4 and 4.1.5)."""
    found = json.loads(jws(token, key, algorithms)[1])
    need(r.at <= found.get("exp", r.at) + MINUTE and r.at >= found.get("nbf", r.at) - MINUTE)
    return found


rules = {}


def rule(*names):
    def keep(f):
        for name in names:
            assert name not in rules, name
            rules[name] = f
        return f

    return keep


# The raw body, in one header.


def raw(name, header, algorithm="sha256", prefix=b"", encode=None, key=str.encode):
    """The signature of the body, encoded, behind a prefix."""

    def verify(r):
        sent, right = cut(prefix, r.header(header)), mac(algorithm, key(r.secret), r.body)
        return same(sent, encode(right)) if encode else same_hex(sent, right)

    rule(name)(verify)


raw("github", "X-Hub-Signature-256", prefix=b"sha256=")
raw("github-sha1", "X-Hub-Signature", "sha1", b"sha1=")
raw("bitbucket", "X-Hub-Signature", prefix=b"sha256=")
raw("jira", "X-Hub-Signature", prefix=b"sha256=")
raw("meta", "X-Hub-Signature-256", prefix=b"sha256=")
raw("clearbit", "X-Request-Signature", "sha1", b"sha1=")
raw("autotask", "X-Hook-Signature", "sha1", b"sha1=", b64)
raw("autodesk", "x-adsk-signature", "sha1", b"sha1hash=")
raw("flinks", "X-Webhook-Signature", prefix=b"sha256=")
raw("easypost", "X-Hmac-Signature", prefix=b"hmac-sha256-hex=")
raw("greenhouse", "Signature", prefix=b"sha256 ")
raw("flux-generic-hmac-sha512", "X-Signature", "sha512", b"sha512=")
raw("authorize-net", "X-ANET-Signature", "sha512", b"sha512=", key=unhex)
raw("airtable", "X-Airtable-Content-MAC", prefix=b"hmac-sha256=", key=unb64)
raw("ms-teams", "Authorization", prefix=b"HMAC ", encode=b64, key=unb64)
raw("typeform", "Typeform-Signature", prefix=b"sha256=", encode=b64)
raw("uploadcare", "X-Uc-Signature", prefix=b"v1=")
raw("line", "x-line-signature", encode=b64)
raw("acuity", "X-Acuity-Signature", encode=b64)
raw("helpscout", "X-HelpScout-Signature", "sha1", encode=b64)
raw("patreon", "X-Patreon-Signature", "md5")
raw("onfleet", "X-Onfleet-Signature", "sha512", key=unhex)
raw("squarespace", "Squarespace-Signature", key=unhex)
raw("merge", "X-Merge-Webhook-Signature", encode=base64.urlsafe_b64encode)
raw("chatwork", "X-ChatWorkWebhookSignature", encode=b64, key=unb64)
raw("oracle-commerce", "X-Oracle-CC-WebHook-Signature", "sha512", encode=b64)
raw("webex", "X-Spark-Signature", "sha1")
raw("freispace", "X-Freispace-Signature")
raw("ticket-spot", "x-ts-signature-256", prefix=b"sha256=")
raw("modern-treasury", "X-Signature")
raw("coinbase-commerce", "X-CC-Webhook-Signature")
raw("worldline", "X-GCS-Signature", encode=b64)
raw("pusher", "X-Pusher-Signature")
# The key: what follows the colon of an API key; the SHA-256 of the secret; the secret and "&".
raw("ably", "X-Ably-Signature", encode=b64, key=lambda s: s.split(":", 1)[1].encode())
raw("connectwise-psa", "X-Content-Signature", encode=b64, key=lambda s: digest("sha256", s.encode()))
raw("fitbit", "X-Fitbit-Signature", "sha1", encode=b64, key=lambda s: s.encode() + b"&")


@rule("stream")
def stream(r):
    return same_hex(r.header("X-Signature"), mac("sha256", r.secret.encode(), r.body))


@rule("linear")
def linear(r):
    r.fresh(number(r.json("webhookTimestamp")) / 1000, MINUTE)
    return same_hex(r.header("Linear-Signature"), mac("sha256", r.secret.encode(), r.body))


@rule("mollie")
def mollie(r):
    values = [v for n, vs in r.headers.items() if n.lower() == "x-mollie-signature" for v in vs]
    sent = [item.strip() for value in values for item in value.split(",")]
    right = mac("sha256", r.secret.encode(), r.body)
    return any(same_hex(item[7:].encode(), right) for item in sent if item.startswith("sha256="))


@rule("cronofy")
def cronofy(r):
    right = b64(mac("sha256", r.secret.encode(), r.body))
    return any(same(item.strip(), right) for item in r.header("Cronofy-HMAC-SHA256").split(b","))


@rule("shopify")
def shopify(r):
    names = [n for n in ("X-Shopify-Hmac-SHA256", "shopify-hmac-sha256") if n.lower() in (h.lower() for h in r.headers)]
    right = b64(mac("sha256", r.secret.encode(), r.body))
    return any([same(r.header(name), right) for name in names])


@rule("pandadoc")
def pandadoc(r):
    return same_hex(r.query("signature"), mac("sha256", r.secret.encode(), r.body))


@rule("circleci")
def circleci(r):
    found = pairs(r.header("circleci-signature"), b",", b"=")
    right = mac("sha256", r.secret.encode(), r.body)
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("bridge-api")
def bridge_api(r):
    found = pairs(r.header("BridgeApi-Signature"), b",", b"=")
    right = mac("sha256", r.secret.encode(), r.body)
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("worldpay-access")
def worldpay(r):
    found = pairs(r.header("Event-Signature"), b",", b"/SHA256/")
    right = mac("sha256", r.secret.encode(), r.body)
    return any(same_hex(v, right) for n, v in found if n == r.params["key_id"].encode())


@rule("websub")
def websub(r):
    found = dict(pairs(r.header("X-Hub-Signature"), b",", b"="))
    for algorithm in ("sha512", "sha384", "sha256", "sha1"):  # the strongest one counts
        if algorithm.encode() in found:
            return same_hex(found[algorithm.encode()], mac(algorithm, r.secret.encode(), r.body))
    return False


# A timestamp, and the body.


@rule("stripe")
def stripe(r):
    found = pairs(r.header("Stripe-Signature"), b",", b"=")
    t = the(b"t", found)
    r.fresh(number(t), 5 * MINUTE)
    right = mac("sha256", r.secret.encode(), t, b".", r.body)
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("roblox")
def roblox(r):
    found = pairs(r.header("roblox-signature"), b",", b"=")
    t = the(b"t", found)
    r.fresh(number(t), 10 * MINUTE)
    right = b64(mac("sha256", r.secret.encode(), t, b".", r.body))
    return any(same(v, right) for n, v in found if n == b"v1")


@rule("authsignal")
def authsignal(r):
    found = pairs(r.header("X-Signature-V2"), b",", b"=")
    t = the(b"t", found)
    r.fresh(number(t), 5 * MINUTE)
    right = b64(mac("sha256", r.secret.encode(), t, b".", r.body)).rstrip(b"=")
    return any(same(v, right) for n, v in found if n == b"v2")


@rule("sanity")
def sanity(r):
    found = pairs(r.header("sanity-webhook-signature"), b",", b"=")
    t = the(b"t", found)
    number(t)
    right = b64url(mac("sha256", r.secret.encode(), t, b".", r.body))
    return any(same(v, right) for n, v in found if n == b"v1")


@rule("readme")
def readme(r):
    found = pairs(r.header("readme-signature"), b",", b"=")
    t = the(b"t", found)
    r.fresh(number(t) / 1000, 30 * MINUTE)
    right = mac("sha256", r.secret.encode(), t, b".", r.body)
    return any(same_hex(v, right) for n, v in found if n == b"v0")


@rule("dixa")
def dixa(r):
    found = pairs(r.header("X-DIXA-SIGNATURE"), b",", b"=")
    t = the(b"t", found)
    number(t)
    right = mac("sha256", unhex(r.secret), t, b".", r.body)
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("justifi")
def justifi(r):
    t = r.header("JUSTIFI-TIMESTAMP")
    rfc3339(t)
    return same_hex(r.header("JUSTIFI-SIGNATURE"), mac("sha256", r.secret.encode(), t, b".", r.body))


@rule("airship")
def airship(r):
    t = r.header("X-UA-TIMESTAMP")
    number(t)
    return same_hex(r.header("X-UA-SIGNATURE"), mac("sha256", r.secret.encode(), t, b":", r.body))


@rule("front")
def front(r):
    t = r.header("X-Front-Request-Timestamp")
    number(t)
    return same(r.header("X-Front-Signature"), b64(mac("sha256", r.secret.encode(), t, b":", r.body)))


@rule("webflow")
def webflow(r):
    t = r.header("X-Webflow-Timestamp")
    r.fresh(number(t) / 1000, 5 * MINUTE)
    return same_hex(r.header("X-Webflow-Signature"), mac("sha256", r.secret.encode(), t, b":", r.body))


@rule("paddle")
def paddle(r):
    found = pairs(r.header("Paddle-Signature"), b";", b"=")
    t = the(b"ts", found)
    r.fresh(number(t), 5)
    right = mac("sha256", r.secret.encode(), t, b":", r.body)
    return any(same_hex(v, right) for n, v in found if n == b"h1")


@rule("close")
def close(r):
    t = r.header("close-sig-timestamp")
    number(t)
    return same_hex(r.header("close-sig-hash"), mac("sha256", unhex(r.secret), t, r.body))


@rule("zendesk")
def zendesk(r):
    t = r.header("X-Zendesk-Webhook-Signature-Timestamp")
    rfc3339(t)
    return same(r.header("X-Zendesk-Webhook-Signature"), b64(mac("sha256", r.secret.encode(), t, r.body)))


@rule("convoy-advanced")
def convoy_advanced(r):
    found = pairs(r.header("X-Convoy-Signature"), b",", b"=")
    t = the(b"t", found)
    number(t)
    right = mac("sha256", r.secret.encode(), t, b",", r.body)
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("slack")
def slack(r):
    t = r.header("X-Slack-Request-Timestamp")
    r.fresh(number(t), 5 * MINUTE)
    return same_hex(cut(b"v0=", r.header("X-Slack-Signature")), mac("sha256", r.secret.encode(), b"v0:", t, b":", r.body))


@rule("spaces-raw")
def spaces_raw(r):
    t = r.header("X-Spaces-Request-Timestamp")
    number(t)
    return same_hex(r.header("X-Spaces-Signature"), mac("sha256", r.secret.encode(), b"v0:", t, b":", r.body))


@rule("spaces")
def spaces(r):
    t = r.header("X-Spaces-Request-Timestamp")
    number(t)
    data = r.json("data") if r.type() == "application/json" else r.form("data")
    return same_hex(r.header("X-Spaces-Signature"), mac("sha256", r.secret.encode(), b"v0:", t, b":", data))


@rule("pinwheel")
def pinwheel(r):
    t = r.header("x-timestamp")
    number(t)
    return same_hex(cut(b"v2=", r.header("x-pinwheel-signature")), mac("sha256", r.secret.encode(), b"v2:", t, b":", r.body))


@rule("revolut")
def revolut(r):
    t = r.header("Revolut-Request-Timestamp")
    r.fresh(number(t) / 1000, 5 * MINUTE)
    right = mac("sha256", r.secret.encode(), b"v1.", t, b".", r.body)
    return any(same_hex(v, right) for n, v in pairs(r.header("Revolut-Signature"), b",", b"=") if n == b"v1")


@rule("orb")
def orb(r):
    t = r.header("X-Orb-Timestamp")
    right = mac("sha256", r.secret.encode(), b"v1:", t, b":", r.body)
    return any(same_hex(v, right) for n, v in pairs(r.header("X-Orb-Signature"), b" ", b"=") if n == b"v1")


@rule("crisp")
def crisp(r):
    t = r.header("X-Crisp-Request-Timestamp")
    number(t)
    return same_hex(r.header("X-Crisp-Signature"), mac("sha256", r.secret.encode(), b"[", t, b";", r.body, b"]"))


@rule("ghost")
def ghost(r):
    found = pairs(r.header("X-Ghost-Signature"), b",", b"=")
    t = the(b"t", found)
    number(t)
    right = mac("sha256", r.secret.encode(), r.body, t)
    return any(same_hex(v, right) for n, v in found if n == b"sha256")


@rule("inngest")
def inngest(r):
    found = pairs(r.header("X-Inngest-Signature"), b"&", b"=")
    t = the(b"t", found)
    number(t)
    key = re.sub("^signkey-[^-]+-", "", r.secret).encode()
    right = mac("sha256", key, r.body, t)
    return any(same_hex(v, right) for n, v in found if n == b"s")


@rule("klaviyo")
def klaviyo(r):
    t = r.header("Klaviyo-Timestamp")
    number(t)
    return same_hex(r.header("Klaviyo-Signature"), mac("sha256", r.secret.encode(), r.body, t))


@rule("box")
def box(r):
    t = r.header("BOX-DELIVERY-TIMESTAMP")
    r.fresh(rfc3339(t), 10 * MINUTE)
    need(r.header("BOX-SIGNATURE-VERSION") == b"1" and r.header("BOX-SIGNATURE-ALGORITHM") == b"HmacSHA256")
    return same(r.header("BOX-SIGNATURE-PRIMARY"), b64(mac("sha256", r.secret.encode(), r.body, t)))


# An id too.


def standard(r, header, key):
    i, t = r.header(header + "-id"), r.header(header + "-timestamp")
    need(b"." not in i)
    r.fresh(number(t), 5 * MINUTE)
    right = b64(mac("sha256", key, i, b".", t, b".", r.body))
    return any(same(v, right) for n, v in pairs(r.header(header + "-signature"), b" ", b",") if n == b"v1")


@rule("standard-webhooks")
def standard_webhooks(r):
    if not r.secret.startswith(("whsk_", "whpk_")):
        return standard(r, "webhook", unb64(r.secret.removeprefix("whsec_")))
    return standard_asymmetric(r, "webhook")


def standard_asymmetric(r, header):
    i, t = r.header(header + "-id"), r.header(header + "-timestamp")
    need(b"." not in i)
    r.fresh(number(t), 5 * MINUTE)
    key = ed25519(r.secret, lambda s: unb64(s[5:]))
    sent = [v for n, v in pairs(r.header(header + "-signature"), b" ", b",") if n == b"v1a"]
    return any(verified(key, unb64(v), b".".join([i, t, r.body])) for v in sent)


@rule("svix", "clerk", "resend", "openai", "replicate")
def svix(r):
    header = "svix" if any(n.lower() == "svix-id" for n in r.headers) else "webhook"
    if r.secret.startswith(("whsk_", "whpk_")):
        return standard_asymmetric(r, header)
    return standard(r, header, unb64(r.secret.removeprefix("whsec_")))


@rule("hook0-v1")
def hook0(r):
    found = pairs(r.header("X-Hook0-Signature"), b",", b"=")
    t, names = the(b"t", found), the(b"h", found)
    need(names == b"content-type x-event-id x-event-type")
    r.fresh(number(t), 5 * MINUTE)
    values = b".".join(r.header(n.decode()) for n in names.split(b" "))
    right = mac("sha256", r.secret.encode(), b".".join([t, names, values, r.body]))
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("supabase")
def supabase(r):
    return standard(r, "webhook", unb64(r.secret.removeprefix("v1,").removeprefix("whsec_")))


@rule("polar")
def polar(r):
    if r.secret.startswith("whsec_"):
        return standard(r, "webhook", unb64(r.secret[6:]))
    return standard(r, "webhook", r.secret.encode())


@rule("twitch")
def twitch(r):
    i, t = r.header("Twitch-Eventsub-Message-Id"), r.header("Twitch-Eventsub-Message-Timestamp")
    r.fresh(rfc3339(t), 10 * MINUTE)
    return same_hex(cut(b"sha256=", r.header("Twitch-Eventsub-Message-Signature")), mac("sha256", r.secret.encode(), i, t, r.body))


@rule("configcat")
def configcat(r):
    i, t = r.header("X-ConfigCat-Webhook-ID"), r.header("X-ConfigCat-Webhook-Timestamp")
    number(t)
    right = b64(mac("sha256", r.secret.encode(), i, t, r.body))
    return any(same(item.strip(), right) for item in r.header("X-ConfigCat-Webhook-Signature-V1").split(b","))


@rule("framer")
def framer(r):
    i = r.header("Framer-Webhook-Submission-Id")
    sent = r.header("Framer-Signature")
    return same_hex(cut(b"sha256=", sent), mac("sha256", r.secret.encode(), r.body, i))


# Other headers, the method and the URL.


@rule("bamboohr")
def bamboohr(r):
    right = mac("sha256", r.secret.encode(), r.body, r.header("X-BambooHR-Timestamp"))
    return same_hex(r.header("X-BambooHR-Signature"), right)


@rule("nextcloud-talk")
def nextcloud_talk(r):
    right = mac("sha256", r.secret.encode(), r.header("X-Nextcloud-Talk-Random"), r.body)
    return same_hex(r.header("X-Nextcloud-Talk-Signature"), right)


@rule("moov")
def moov(r):
    t = r.header("X-Timestamp")
    number(t)
    right = mac("sha512", r.secret.encode(), b"|".join([t, r.header("X-Nonce"), r.header("X-Webhook-ID")]))
    return same_hex(r.header("X-Signature"), right)


@rule("mercado-pago")
def mercado_pago(r):
    found = pairs(r.header("x-signature"), b",", b"=")
    t = the(b"ts", found)
    number(t)
    parts = []
    if b"data.id=" in r.url:
        parts.append(b"id:" + r.query("data.id") + b";")
    if "X-Request-Id" in r.headers:
        parts.append(b"request-id:" + r.header("x-request-id") + b";")
    right = mac("sha256", r.secret.encode(), *parts, b"ts:" + t + b";")
    return any(same_hex(v, right) for n, v in found if n == b"v1")


@rule("deel")
def deel(r):
    return same_hex(r.header("x-deel-signature"), mac("sha256", r.secret.encode(), b"POST", r.body))


@rule("linkedin")
def linkedin(r):
    return same_hex(r.header("X-LI-Signature"), mac("sha256", r.secret.encode(), b"hmacsha256=", r.body))


@rule("hubspot")
def hubspot(r):
    t = r.header("X-HubSpot-Request-Timestamp")
    r.fresh(number(t) / 1000, 5 * MINUTE)
    return same(r.header("X-HubSpot-Signature-v3"), b64(mac("sha256", r.secret.encode(), r.method, r.url, r.body, t)))


@rule("upayments")
def upayments(r):
    t = r.header("X-Timestamp")
    number(t)
    return same(r.header("X-Signature"), b64(mac("sha256", r.secret.encode(), t, r.method, r.url, r.body)))


@rule("trello")
def trello(r):
    return same(r.header("X-Trello-Webhook"), b64(mac("sha1", r.secret.encode(), r.body, r.url)))


@rule("square")
def square(r):
    return same(r.header("x-square-hmacsha256-signature"), b64(mac("sha256", r.secret.encode(), r.url, r.body)))


@rule("rapyd")
def rapyd(r):
    t = r.header("timestamp")
    number(t)
    content = [r.url, r.header("salt"), t, r.params["access_key"].encode(), r.secret.encode(), r.body]
    return same(r.header("signature"), b64(hexed(mac("sha256", r.secret.encode(), *content))))


# Fields of the body.


@rule("twilio", "mandrill")
def twilio(r):
    name = "X-Mandrill-Signature" if "X-Mandrill-Signature" in r.headers else "X-Twilio-Signature"
    content = b"".join((n + v).encode() for n, v in sorted(set(r.fields())))
    return same(r.header(name), b64(mac("sha1", r.secret.encode(), r.url, content)))


@rule("twilio-json")
def twilio_json(r):
    need(same_hex(r.query("bodySHA256"), digest("sha256", r.body)))
    return same(r.header("X-Twilio-Signature"), b64(mac("sha1", r.secret.encode(), r.url)))


@rule("mailgun")
def mailgun(r):
    t, token = r.json("signature", "timestamp"), r.json("signature", "token")
    number(t)
    return same_hex(r.json("signature", "signature"), mac("sha256", r.secret.encode(), t, token))


@rule("mailgun-legacy")
def mailgun_legacy(r):
    t = r.form("timestamp")
    number(t)
    return same_hex(r.form("signature"), mac("sha256", r.secret.encode(), t, r.form("token")))


@rule("signwell")
def signwell(r):
    t = r.json("event", "time")
    number(t)
    return same_hex(r.json("event", "hash"), mac("sha256", r.secret.encode(), r.json("event", "type"), b"@", t))


@rule("favro")
def favro(r):
    return same(r.header("X-Favro-Webhook"), b64(mac("sha1", r.secret.encode(), r.json("payloadId"), r.url)))


@rule("braintree")
def braintree(r):
    right = mac("sha1", digest("sha1", r.secret.encode()), r.form("bt_payload"))
    found = pairs(r.form("bt_signature"), b"&", b"|")
    return any(same_hex(v, right) for n, v in found if n == r.params["public_key"].encode())


@rule("adyen")
def adyen(r):
    items = r.document().get("notificationItems")
    need(items)
    for item in items:
        item = item["NotificationRequestItem"]
        content = b":".join(
            text(value)
            for value in (
                item["pspReference"],
                item.get("originalReference", ""),
                item["merchantAccountCode"],
                item.get("merchantReference", ""),
                item["amount"]["value"],
                item["amount"]["currency"],
                item["eventCode"],
                item["success"],
            )
        )
        sent = item["additionalData"].get("hmacSignature", "").encode()
        if not same(sent, b64(mac("sha256", unhex(r.secret), content))):
            return False
    return True


def sns(version, algorithm):
    """Each field that there is, on two lines, sorted by name."""

    def verify(r):
        need(r.json("SignatureVersion") == version and r.json("TopicArn") == r.params["topic_arn"].encode())
        rfc3339(r.json("Timestamp"))
        content = b""
        for name in ("Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"):
            if name in r.document() or name not in ("Subject", "SubscribeURL", "Token"):
                content += name.encode() + b"\n" + r.json(name) + b"\n"
        return rsa(pem(r.secret), unb64(r.json("Signature")), content, algorithm)

    return verify


rule("aws-sns-v1")(sns(b"1", hashes.SHA1()))
rule("aws-sns")(sns(b"2", hashes.SHA256()))


# A hash with the secret in what is hashed.


def hashed(name, header, algorithm, content, prefix=b"", encode=None):
    def verify(r):
        sent, right = cut(prefix, r.header(header)), digest(algorithm, content(r.secret.encode(), r))
        return same(sent, encode(right)) if encode else same_hex(sent, right)

    rule(name)(verify)


hashed("hipay", "X-Allopass-Signature", "sha256", lambda s, r: r.body + s)
hashed("hipay-sha1", "X-Allopass-Signature", "sha1", lambda s, r: r.body + s)
hashed("hipay-sha512", "X-Allopass-Signature", "sha512", lambda s, r: r.body + s)
hashed("xsolla", "Authorization", "sha1", lambda s, r: r.body + s, b"Signature ")
hashed("chargify-md5", "X-Chargify-Webhook-Signature", "md5", lambda s, r: s + r.body)
hashed("pagbank", "x-authenticity-token", "sha256", lambda s, r: s + b"-" + r.body)
hashed("lark", "X-Lark-Signature", "sha256", lambda s, r: r.header("X-Lark-Request-Timestamp") + r.header("X-Lark-Request-Nonce") + s + r.body)
hashed("cloudinary-sha256", "X-Cld-Signature", "sha256", lambda s, r: r.body + cloudinary_time(r) + s)
hashed("e2b", "e2b-signature", "sha256", lambda s, r: version(r, "e2b-signature-version") + s + r.body, encode=b64url)


def cloudinary_time(r):
    t = r.header("X-Cld-Timestamp")
    r.fresh(number(t), 120 * MINUTE)
    return t


def version(r, header):
    need(r.header(header) == b"v1")
    return b""


@rule("hubspot-v1")
def hubspot_v1(r):
    need(r.header("X-HubSpot-Signature-Version") == b"v1")
    return same_hex(r.header("X-HubSpot-Signature"), digest("sha256", r.secret.encode(), r.body))


@rule("hubspot-v2")
def hubspot_v2(r):
    need(r.header("X-HubSpot-Signature-Version") == b"v2")
    return same_hex(r.header("X-HubSpot-Signature"), digest("sha256", r.secret.encode(), r.method, r.url, r.body))


@rule("phonepe")
def phonepe(r):
    sent, index = r.header("X-VERIFY").split(b"###")
    need(index == r.params["salt_index"].encode())
    return same_hex(sent, digest("sha256", r.json("response"), r.secret.encode()))


def vonage_text(pairs):
    """Each name and value behind a "&", sorted, with _ for separators in values."""
    names = [n for n, _ in pairs]
    need(len(names) == len(set(names)))
    return "".join("&%s=%s" % (n, re.sub("[&=]", "_", v)) for n, v in sorted(pairs) if n != "sig").encode()


@rule("vonage-sms", "vonage-sms-md5")
def vonage(r):
    number(r.form("timestamp"))
    sent = r.form("sig")
    algorithm = {32: "md5", 64: "sha256"}[len(sent)]
    return same_hex(sent, mac(algorithm, r.secret.encode(), vonage_text(r.fields())))


@rule("vonage-sms-md5-hash")
def vonage_hash(r):
    number(r.form("timestamp"))
    return same_hex(r.form("sig"), digest("md5", vonage_text(r.fields()), r.secret.encode()))


@rule("vonage-sms-query")
def vonage_query(r):
    number(r.query("timestamp"))
    pairs = urllib.parse.parse_qsl(urllib.parse.urlsplit(r.url.decode()).query)
    return same_hex(r.query("sig"), mac("sha256", r.secret.encode(), vonage_text(pairs)))


@rule("midtrans")
def midtrans(r):
    content = [r.json("order_id"), r.json("status_code"), r.json("gross_amount"), r.secret.encode()]
    return same_hex(r.json("signature_key"), digest("sha512", *content))


# Keys of two halves.


@rule("discord")
def discord(r):
    t = r.header("X-Signature-Timestamp")
    return verified(ed25519(r.secret, unhex), unhex(r.header("X-Signature-Ed25519")), t + r.body)


@rule("turnkey")
def turnkey(r):
    need(r.header("X-Turnkey-Signature-Version") == b"v1" and r.header("X-Turnkey-Signature-Algorithm") == b"ed25519")
    t = r.header("X-Turnkey-Timestamp")
    number(t)
    fields = [b"v1", b"ed25519", r.header("X-Turnkey-Signature-Key-Id"), t, r.header("X-Turnkey-Event-Id"), r.body]
    return verified(ed25519(r.secret, unhex), unhex(r.header("X-Turnkey-Signature")), b".".join(fields))


@rule("telnyx")
def telnyx(r):
    t = r.header("telnyx-timestamp")
    return verified(ed25519(r.secret, unb64), unb64(r.header("telnyx-signature-ed25519")), t + b"|" + r.body)


@rule("fal")
def fal(r):
    t = r.header("X-Fal-Webhook-Timestamp")
    r.fresh(number(t), 5 * MINUTE)
    lines = [r.header("X-Fal-Webhook-Request-Id"), r.header("X-Fal-Webhook-User-Id"), t, hexed(digest("sha256", r.body))]
    return verified(ed25519(r.secret, unb64url), unhex(r.header("X-Fal-Webhook-Signature")), b"\n".join(lines))


@rule("integrated-finance")
def integrated_finance(r):
    fields = [
        b64(digest("sha512", r.body)),
        r.header("X-Webhook-Event-Id"),
        r.header("X-Webhook-Event-Timestamp"),
        r.header("X-Webhook-Request-Id"),
        r.header("X-Webhook-Request-Timestamp"),
        r.header("X-Webhook-Key-Version"),
    ]
    return verified(ed25519(r.secret, unb64), unb64(r.header("X-Webhook-Signature")), b"|".join(fields))


@rule("kiwify")
def kiwify(r):
    t = r.header("x-kiwify-timestamp")
    r.fresh(number(t) / 1000, 5 * MINUTE)
    path = urllib.parse.urlsplit(r.url).path
    content = b":".join([path, b"POST", r.body, t])
    return verified(ed25519(r.secret, unb64url), unb64url(r.header("x-kiwify-digital-signature").decode()), content)


@rule("sendgrid")
def sendgrid(r):
    t = r.header("X-Twilio-Email-Event-Webhook-Timestamp")
    key = pem(r.secret) if r.secret.startswith("-----BEGIN") else der(r.secret)
    return ecdsa(key, unb64(r.header("X-Twilio-Email-Event-Webhook-Signature")), t + r.body)


@rule("postal")
def postal(r):
    key = pem(r.secret) if r.secret.startswith("-----BEGIN") else der(r.secret)
    return rsa(key, unb64(r.header("X-Postal-Signature")), r.body, hashes.SHA1())


@rule("fireblocks-legacy")
def fireblocks(r):
    return rsa(pem(r.secret), unb64(r.header("Fireblocks-Signature")), r.body, hashes.SHA512())


@rule("adobe-io")
def adobe_io(r):
    need(r.json("recipient_client_id") == r.params["client_id"].encode())
    names = [n for n in ("x-adobe-digital-signature-1", "x-adobe-digital-signature-2") if n in (h.lower() for h in r.headers)]
    return any([rsa(pem(r.secret), unb64(r.header(name)), r.body, hashes.SHA256()) for name in names])


@rule("rhino-fi")
def rhino_fi(r):
    return rsa(pem(r.secret), unhex(r.header("X-Rhino-Signature")), hexed(digest("sha256", r.body)), hashes.SHA256())


@rule("manus")
def manus(r):
    t = r.header("X-Webhook-Timestamp")
    content = b".".join([t, r.url, hexed(digest("sha256", r.body))])
    return rsa(pem(r.secret), unb64(r.header("X-Webhook-Signature")), content, hashes.SHA256())


@rule("wechat-pay")
def wechat_pay(r):
    t = r.header("Wechatpay-Timestamp")
    r.fresh(number(t), 5 * MINUTE)
    content = b"".join(line + b"\n" for line in (t, r.header("Wechatpay-Nonce"), r.body))
    return rsa(pem(r.secret), unb64(r.header("Wechatpay-Signature")), content, hashes.SHA256())


@rule("paypal")
def paypal(r):
    need(r.header("PAYPAL-AUTH-ALGO") == b"SHA256withRSA")
    fields = [r.header("PAYPAL-TRANSMISSION-ID"), r.header("PAYPAL-TRANSMISSION-TIME"), r.params["webhook_id"].encode(), str(zlib.crc32(r.body)).encode()]
    return rsa(pem(r.secret), unb64(r.header("PAYPAL-TRANSMISSION-SIG")), b"|".join(fields), hashes.SHA256())


@rule("travis-ci")
def travis_ci(r):
    return rsa(pem(r.secret), unb64(r.header("Signature")), r.form("payload"), hashes.SHA1())


# What vendors print again, and lists that the request names.


def sort_inside(value):
    """A JSON value as the vendor prints it; what languages print in different ways is refused."""
    need(not isinstance(value, list))
    if isinstance(value, dict):
        need(not any(name.isdigit() for name in value))
        return {name: sort_inside(value[name]) for name in sorted(value)}
    need(not isinstance(value, float) or value != int(value))
    return value


@rule("nowpayments")
def nowpayments(r):
    content = json.dumps(sort_inside(r.document()), ensure_ascii=False, separators=(",", ":"))
    content = re.sub(r":(-?[0-9.]+)e-0([0-9])(?=[,}])", r":\1e-\2", content)  # as JavaScript prints it
    return same_hex(r.header("x-nowpayments-sig"), mac("sha512", r.secret.encode(), content.encode()))


@rule("bitso")
def bitso(r):
    need("payload" in r.document())
    content = json.dumps(r.document()["payload"], ensure_ascii=False, separators=(",", ":"))
    key = pem(r.secret) if r.secret.startswith("-----BEGIN") else der(r.secret)
    return rsa(key, unb64(r.header("x-bitso-webhook-event-signature")), content.encode(), hashes.SHA256())


@rule("freshbooks")
def freshbooks(r):
    fields = r.fields()
    need(len(dict(fields)) == len(fields))
    content = json.dumps(dict(fields))
    return same(r.header("X-FreshBooks-Hmac-SHA256"), b64(mac("sha256", r.secret.encode(), content.encode())))


@rule("hygraph")
def hygraph(r):
    found = pairs(r.header("gcms-signature"), b",", b"=")
    env, t = the(b"env", found), the(b"t", found)
    need(env.decode() == r.params["env"])
    content = json.dumps({"Body": r.body.decode(), "EnvironmentName": env.decode(), "TimeStamp": number(t)}, ensure_ascii=False, separators=(",", ":"))
    for char, escape in (("&", "u0026"), ("<", "u003c"), (">", "u003e")):
        content = content.replace(char, "\\\\" + escape)
    return same(the(b"sign", found), b64(mac("sha256", r.secret.encode(), content.encode())))


@rule("contentful")
def contentful(r):
    t = r.header("x-contentful-timestamp")
    r.fresh(number(t) / 1000, 30)
    names = r.header("x-contentful-signed-headers").decode().lower().split(",")
    need("x-contentful-timestamp" in names and "x-contentful-signed-headers" in names)
    signed = b";".join(name.encode() + b":" + r.header(name) for name in sorted(names))
    path = urllib.parse.urlsplit(r.url.decode())._replace(scheme="", netloc="").geturl().encode()
    return same_hex(r.header("x-contentful-signature"), mac("sha256", r.secret.encode(), b"\n".join([r.method, path, signed, r.body])))


@rule("opay-v1")
def opay_v1(r):
    def field(name):
        return r.json("payload", name).decode()

    need(r.document()["payload"].get("refunded") in (True, False))
    content = (
        f'{{Amount:"{field("amount")}",Currency:"{field("currency")}",Reference:"{field("reference")}",Refunded:{field("refunded")[0]},'
        f'Status:"{field("status")}",Timestamp:"{field("timestamp")}",Token:"{field("token")}",TransactionID:"{field("transactionId")}"}}'
    )
    return same_hex(r.json("sha512"), mac("sha3_512", r.secret.encode(), content.encode()))


@rule("unisender-go")
def unisender_go(r):
    sent = r.json("auth")
    need(r.body.count(b'"' + sent + b'"') == 1)
    return same_hex(sent, digest("md5", r.body.replace(b'"' + sent + b'"', b'"' + r.secret.encode() + b'"')))


@rule("wompi")
def wompi(r):
    names = r.document()["signature"]["properties"]
    need(names)
    values = [r.json("data", *name.split(".")) for name in names]
    t = r.json("timestamp")
    number(t)
    return same_hex(r.header("X-Event-Checksum"), digest("sha256", *values, t, r.secret.encode()))


# Signatures over parts of the HTTP request.


def http_target(r):
    return urllib.parse.urlsplit(r.url.decode())


@rule("keygen")
def keygen(r):
    found = dict(re.findall(r'(\w+)="([^"]*)"', r.header("Keygen-Signature").decode()))
    need(found["algorithm"] == "ed25519" and found["headers"] == "(request-target) host date digest")
    need(r.header("Digest") == b"sha-256=" + b64(digest("sha256", r.body)))
    moment = datetime.datetime.strptime(r.header("Date").decode(), "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=datetime.timezone.utc)
    r.fresh(moment.timestamp(), 5 * MINUTE)
    url = http_target(r)
    target = url.path + ("?" + url.query if url.query else "")
    content = f"(request-target): {r.method.decode().lower()} {target}\nhost: {url.netloc}\ndate: {r.header('Date').decode()}\ndigest: {r.header('Digest').decode()}"
    return verified(ed25519(r.secret, unhex), unb64(found["signature"]), content.encode())


def message_signature(r):
    """What is signed under the components that our definitions have, and the signature."""
    label, signed = r.header("Signature-Input").decode().split("=", 1)
    need(signed.startswith('("@method" "@target-uri" "content-digest");created='))
    r.fresh(number(re.search("created=([0-9]+)", signed)[1].encode()), 5 * MINUTE)
    sent = re.fullmatch(label + "=:([^:]*):", r.header("Signature").decode())
    need(sent and r.header("Content-Digest") == b"sha-256=:" + b64(digest("sha256", r.body)) + b":")
    lines = [
        f'"@method": {r.method.decode()}',
        f'"@target-uri": {r.url.decode()}',
        f'"content-digest": {r.header("Content-Digest").decode()}',
        f'"@signature-params": {signed}',
    ]
    return "\n".join(lines).encode(), unb64(sent[1])


@rule("http-message-signatures")
def http_message_signatures(r):
    content, signature = message_signature(r)
    return verified(pem(r.secret), signature, content)


@rule("http-message-signatures-hmac")
def http_message_signatures_hmac(r):
    content, signature = message_signature(r)
    return same(signature, mac("sha256", unb64(r.secret), content))
# Tokens. The claims say which request they are about.


@rule("plaid")
def plaid(r):
    found = claims(r, r.header("Plaid-Verification"), pem(r.secret), "ES256")
    r.fresh(found["iat"], 5 * MINUTE)
    return same(found["request_body_sha256"].encode(), hexed(digest("sha256", r.body)))


@rule("livekit")
def livekit(r):
    found = claims(r, r.header("Authorization"), r.secret.encode(), "HS256")
    need(found["iss"] == r.params["api_key"])
    return "exp" in found and same(found["sha256"].encode(), b64(digest("sha256", r.body)))


@rule("messagebird")
def messagebird(r):
    found = claims(r, r.header("MessageBird-Signature-JWT"), r.secret.encode(), "HS256", "HS384", "HS512")
    need(found["iss"] == "MessageBird" and found["jti"] and same_hex(found["url_hash"].encode(), digest("sha256", r.url)))
    need("exp" in found)
    return same_hex(found["payload_hash"].encode(), digest("sha256", r.body))


@rule("monday")
def monday(r):
    found = claims(r, r.header("Authorization"), r.secret.encode(), "HS256")
    return "exp" in found and "iat" in found and found["aud"].encode() == r.url


@rule("netlify")
def netlify(r):
    found = claims(r, r.header("X-Webhook-Signature"), r.secret.encode(), "HS256")
    return found["iss"] == "netlify" and same_hex(found["sha256"].encode(), digest("sha256", r.body))


@rule("qstash")
def qstash(r):
    found = claims(r, r.header("Upstash-Signature"), r.secret.encode(), "HS256")
    need("exp" in found and found["iss"] == "Upstash" and found["sub"].encode() == r.url)
    return same(found["body"].rstrip("=").encode(), b64url(digest("sha256", r.body)))


@rule("vonage")
def vonage_messages(r):
    found = claims(r, cut(b"Bearer ", r.header("Authorization")), r.secret.encode(), "HS256")
    return found["iss"] == "Vonage" and same_hex(found["payload_hash"].encode(), digest("sha256", r.body))


@rule("jira-connect")
def jira_connect(r):
    found = claims(r, cut(b"JWT ", r.header("Authorization")), r.secret.encode(), "HS256")
    url = urllib.parse.urlsplit(r.url.decode())
    query = urllib.parse.parse_qs(url.query, keep_blank_values=True)
    encoded = [urllib.parse.quote(n, safe="~") + "=" + ",".join(urllib.parse.quote(v, safe="~") for v in sorted(vs)) for n, vs in sorted(query.items()) if n != "jwt"]
    canonical = "&".join([r.method.decode().upper(), url.path.rstrip("/") or "/", "&".join(encoded)])
    return found["qsh"] == digest("sha256", canonical.encode()).hex()


def fusionauth_body(r, found):
    return same(found["request_body_sha256"].encode(), b64(digest("sha256", r.body)))


@rule("fusionauth")
def fusionauth(r):
    return fusionauth_body(r, claims(r, r.header("X-FusionAuth-Signature-JWT"), r.secret.encode(), "HS256", "HS384", "HS512"))


@rule("fusionauth-jwks")
def fusionauth_jwks(r):
    algorithms = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"]
    return fusionauth_body(r, claims(r, r.header("X-FusionAuth-Signature-JWT"), pem(r.secret), *algorithms))


@rule("kinde")
def kinde(r):
    return claims(r, r.body, pem(r.secret), "RS256")["event_id"] != ""


@rule("constant-contact")
def constant_contact(r):
    header, _ = jws(r.header("X-CTCT-WEBHOOK-SIG"), pem(r.secret), ["RS256"], r.body)
    return header["b64"] is False and header["ts"] > 0


@rule("saleor")
def saleor(r):
    header, _ = jws(r.header("Saleor-Signature"), pem(r.secret), ["RS256"], r.body)
    return header["b64"] is False


@rule("fireblocks")
def fireblocks_jwks(r):
    header, _ = jws(r.header("Fireblocks-Webhook-Signature"), pem(r.secret), ["RS512"], r.body)
    return "b64" not in header


@rule("truelayer")
def truelayer(r):
    token = r.header("Tl-Signature")
    key = jwk(r.secret) if r.secret.startswith("{") else pem(r.secret)
    header = json.loads(unb64url_strict(token.split(b".")[0]))
    need(header["tl_version"] == "2" and r.json("event_id"))
    names = header["tl_headers"].split(",")
    need("x-tl-webhook-timestamp" in (name.lower() for name in names))
    lines = [r.method + b" " + urllib.parse.urlsplit(r.url).path]
    lines += [name.encode() + b": " + r.header(name) for name in names]
    jws(token, key, ["ES512"], b"\n".join([*lines, r.body]))
    return True


@rule("hs256", "rs256", "es256", "es512", "eddsa")
def examples_of_rfcs(r):
    """The examples of RFC 7515, 7797 and 8037. That of a key says how it is meant to be used."""
    token = r.header("X-Token")
    key = jwk(r.secret) if r.secret.startswith("{") else unb64url(r.secret)
    if b".." in token:
        jws(token, key, JWS, r.body)
    else:
        claims(r, token, key, *JWS)
    return True


# No signature: the secret itself.


@rule("gitlab")
def gitlab(r):
    return same(r.header("X-Gitlab-Token"), r.secret.encode())


@rule("azure-devops", "chargebee", "mixpanel", "pipedrive")
def basic(r):
    return same(cut(b"Basic ", r.header("Authorization")), b64(r.secret.encode()))


@rule("bearer")
def bearer(r):
    return same(cut(b"Bearer ", r.header("Authorization")), r.secret.encode())


@rule("phonepe-v2")
def phonepe_v2(r):
    return same_hex(r.header("Authorization"), digest("sha256", r.secret.encode()))


def verdict(case):
    verify = rules.get(case["definition"]["name"])
    if verify is None:
        return "skip"
    r = Request(case)
    for secret in case["secrets"]:
        r.secret = secret
        try:
            if verify(r):
                return "ok"
        except Refused:
            pass
    return "refused"


for line in sys.stdin:
    print(verdict(json.loads(line)), flush=True)
