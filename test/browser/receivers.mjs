// Receivers on loopback.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { after } from "node:test";

// receive starts a receiver that answers as handle says, or with 204. got is what came.
export async function receive(handle = (_, response) => response.writeHead(204).end()) {
  const got = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const c of request) chunks.push(c);
    const received = { headers: request.headers, body: Buffer.concat(chunks) };
    got.push(received);
    handle(received, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${server.address().port}/hook`, got };
}

// verifies says whether one of a webhook's signatures under Standard Webhooks was
// made with the secret: a receiver written from the specification.
export function verifies({ headers, body }, secret) {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const want = createHmac("sha256", key).update(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.`).update(body).digest();
  return signatures({ headers }).some((s) => {
    const got = Buffer.from(s, "base64");
    return got.length === want.length && timingSafeEqual(got, want);
  });
}

// signatures are those of version 1 that a webhook carries.
export function signatures({ headers }) {
  return headers["webhook-signature"].split(" ").filter((s) => s.startsWith("v1,")).map((s) => s.slice(3));
}
