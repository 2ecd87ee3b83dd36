<?php
// A webhook receiver in PHP, as a reader of the vendors' documents would write it.
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
// is not set or is empty, the answer is 404. It runs in PHP's own server, which takes
// the port from the command line and says itself where it listens:
//   php -S 127.0.0.1:0 receiver.php
declare(strict_types=1);

const TOLERANCE = 5 * 60; // seconds

header('Content-Type: text/plain');
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$secret = (string) getenv('SECRET_' . strtoupper(strtr(substr((string) $path, 1), '-', '_')));
$body = file_get_contents('php://input');

if ($secret === '') {
    answer(404, 'not found');
} elseif ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    answer(405, 'only POST');
}

switch ($path) {
    case '/ticket-spot':
        $expected = 'sha256=' . hash_hmac('sha256', $body, $secret);
        if (!hash_equals($expected, header_value('X-TS-Signature-256'))) {
            answer(500, "Signatures didn't match!");
        }
        answer(200, 'I got some JSON: ' . $body);

    case '/freispace':
        header('Content-Type: application/json');
        $signature = header_value('X-Freispace-Signature');
        if ($signature === '') {
            answer(400, json_encode(['message' => 'Missing signature']));
        }
        if (!hash_equals(hash_hmac('sha256', $body, $secret), $signature)) {
            answer(403, json_encode(['message' => 'Invalid signature']));
        }
        answer(200, json_encode(['message' => 'Webhook processed successfully']));

    case '/spaces':
        $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
        $fields = $type === 'application/json' ? json_decode($body, true) : $_POST;
        $data = is_array($fields) ? $fields['data'] ?? null : null;
        spaces($secret, is_string($data) ? $data : null);

    case '/spaces-raw':
        spaces($secret, $body);

    case '/webex':
        if (!hash_equals(hash_hmac('sha1', $body, $secret), header_value('X-Spark-Signature'))) {
            answer(401, 'Secret does not match, verboten!');
        }
        answer(200, 'true');

    case '/standard-webhooks':
        $key = base64_decode(preg_replace('/^whsec_/', '', $secret), true);
        standard('v1', $body, fn (string $content, string $signature) => hash_equals(
            base64_encode(hash_hmac('sha256', $content, $key, true)),
            $signature,
        ));

    case '/standard-webhooks-v1a':
        $key = base64_decode(preg_replace('/^whpk_/', '', $secret), true);
        standard('v1a', $body, function (string $content, string $signature) use ($key) {
            $raw = (string) base64_decode($signature, true);
            return strlen($raw) === SODIUM_CRYPTO_SIGN_BYTES
                && sodium_crypto_sign_verify_detached($raw, $content, $key);
        });

    default:
        answer(404, 'not found');
}

function spaces(string $secret, ?string $data): never
{
    $timestamp = header_value('X-Spaces-Request-Timestamp');
    if ($data === null || $timestamp === '') {
        answer(401, 'Signature Mismatch');
    }
    $expected = hash_hmac('sha256', "v0:$timestamp:$data", $secret);
    if (!hash_equals($expected, header_value('X-Spaces-Signature'))) {
        answer(401, 'Signature Mismatch');
    }
    answer(200, 'Signature is valid and Webhook called');
}

// standard answers 204 if one of the signatures of the version is genuine.
function standard(string $version, string $body, callable $genuine): never
{
    $id = header_value('webhook-id');
    $timestamp = header_value('webhook-timestamp');
    if ($id === '' || $timestamp === '') {
        answer(401, 'missing header');
    }
    if (!ctype_digit($timestamp) || abs(time() - (int) $timestamp) > TOLERANCE) {
        answer(401, 'timestamp outside the tolerance');
    }
    foreach (explode(' ', header_value('webhook-signature')) as $entry) {
        [$name, $signature] = explode(',', $entry, 2) + ['', ''];
        if ($name === $version && $genuine("$id.$timestamp.$body", $signature)) {
            answer(204, '');
        }
    }
    answer(401, 'no matching signature');
}

function header_value(string $name): string
{
    return $_SERVER['HTTP_' . strtoupper(strtr($name, '-', '_'))] ?? '';
}

function answer(int $status, string $body): never
{
    http_response_code($status);
    echo $body;
    exit;
}
