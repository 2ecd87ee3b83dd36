// Deliveries: why they fail, what bytes they carry, and how they are made again.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHTTPS } from "node:https";
import { createServer as createTCP } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { owner } from "./browser.mjs";
import { receive } from "./receivers.mjs";
import { send, sourceSecret } from "./seed.mjs";
import { serve, until } from "./server.mjs";

// Certificates: of an authority that the gateway trusts, and of one that it does not know.
const certificates = mkdtempSync(join(tmpdir(), "sealhook-certificates-"));
after(() => rmSync(certificates, { recursive: true }));
const openssl = (command, ...args) => execFileSync("openssl", [command, ...args], { cwd: certificates, stdio: "pipe" });
const newKey = (name) => ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", name + ".key"];
for (const authority of ["known", "unknown"]) openssl("req", "-x509", ...newKey(authority), "-out", authority + ".pem", "-subj", "/CN=" + authority, "-days", "2");

// https starts a receiver that has a certificate of the authority for the address or name.
async function https(of, authority, days = "2") {
  const name = of.replace(/\W/g, "-") + days + authority;
  openssl("req", ...newKey(name), "-out", name + ".csr", "-subj", "/CN=receiver", "-addext", "subjectAltName=" + of);
  openssl("x509", "-req", "-in", name + ".csr", "-CA", authority + ".pem", "-CAkey", authority + ".key", "-days", days, "-copy_extensions", "copy", "-out", name + ".pem");
  const read = (suffix) => readFileSync(join(certificates, name + suffix));
  return listen(createHTTPS({ key: read(".key"), cert: read(".pem") }, (_, response) => response.writeHead(204).end()), "https");
}

async function listen(server, protocol) {
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  after(() => server.close());
  return `${protocol}://127.0.0.1:${server.address().port}/hook`;
}

const answers = async (status, headers = {}) => (await receive((_, response) => response.writeHead(status, headers).end("no"))).url;

// nowhere returns a URL with a port that nothing listens on.
async function nowhere() {
  const server = createTCP();
  const url = await listen(server, "http");
  await new Promise((done) => server.close(done));
  return url;
}

process.env.SSL_CERT_FILE = join(certificates, "known.pem");
const metrics = new URL(await nowhere()).host;
const server = await serve("--metrics-listen", metrics);
const api = server.of("default");

// What receives so that an attempt fails with the cause.
const failures = {
  timeout: (await receive(() => undefined)).url,
  dns: "https://receiver.invalid/hook", // a name that is promised never to be there
  refused: await nowhere(),
  blocked: (await nowhere()).replace("127.0.0.1", "127.0.0.2"), // which is not allowed any more
  "tls-expired": await https("IP:127.0.0.1", "known", "-1"),
  "tls-host": await https("DNS:receiver.example", "known"),
  "tls-ca": await https("IP:127.0.0.1", "unknown"),
  reset: await listen(createTCP((c) => c.destroy()), "http"),
  "not-http": await listen(createTCP((c) => c.once("data", () => c.end("220 mail.example.com ESMTP\r\n"))), "http"),
  redirect: await answers(302, { Location: "https://elsewhere.example/" }),
  unauthorized: await answers(401),
  "not-found": await answers(404),
  method: await answers(405),
  gone: await answers(410),
  "too-large": await answers(413),
  "media-type": await answers(415),
  "rate-limited": await answers(429, { "Retry-After": "60" }),
  "client-error": await answers(418),
  "server-error": await answers(500),
};

test("each cause of a failure has its own words on the page, and its code in API and metrics", async () => {
  const working = await https("IP:127.0.0.1", "known");
  const to = {};
  for (const [cause, url] of Object.entries({ ...failures, working })) {
    to[cause] = (await api("POST", "/endpoints", { url, event_types: [cause], description: "Fails: " + cause })).id;
  }
  await server.restart("--egress-allow", "127.0.0.1/32", "--metrics-listen", metrics);
  for (const cause of Object.keys(to)) await api("POST", "/events", { type: cause, payload: {} });
  const causes = new Map((await server.call("GET", "/causes")).items.map((c) => [c.code, c]));
  const page = await owner(server);
  const titles = new Set();
  for (const cause of Object.keys(failures).sort((a, b) => (a === "timeout") - (b === "timeout"))) {
    const delivery = await until("an attempt: " + cause, async () => (await api("GET", "/deliveries?endpoint=" + to[cause])).items.find((d) => d.last_attempt), 30_000);
    assert.equal(delivery.last_attempt.cause, cause, `the cause in the API of an attempt to ${failures[cause]}`);
    const { title, why, fix } = causes.get(cause);
    await page.goto(`${server.url}/deliveries/${delivery.id}`);
    const notice = page.locator("main .notice.bad");
    await notice.filter({ hasText: title }).filter({ hasText: why }).filter({ hasText: fix }).waitFor().catch(async () => assert.fail(`the page of ${cause} says: ${await notice.allInnerTexts()}`));
    titles.add(title);
  }
  assert.equal(titles.size, Object.keys(failures).length, "titles that differ");
  assert.equal((await api("GET", "/deliveries?endpoint=" + to.working)).items[0].state, "delivered", "to a receiver with a good certificate");

  // The list finds them by their cause, and by what they were answered with.
  const rows = page.getByRole("table", { name: "Deliveries" }).locator("tbody tr");
  await page.goto(`${server.url}/deliveries?cause=tls-host`);
  await rows.first().waitFor();
  assert.deepEqual(await rows.locator("code").allInnerTexts(), ["tls-host"]);
  await page.getByRole("combobox", { name: "Cause" }).selectOption({ label: causes.get("gone").title });
  await until("the one that is gone", async () => (await rows.locator("code").allInnerTexts()).join() === "gone");
  await page.getByRole("combobox", { name: "Answer" }).fill("404");
  await page.getByText("No deliveries fit the filters").waitFor();
  await page.goto(`${server.url}/deliveries?status=4xx`);
  await rows.first().waitFor();
  const refused = ["unauthorized", "not-found", "method", "gone", "too-large", "media-type", "rate-limited", "client-error"];
  assert.deepEqual((await rows.locator("code").allInnerTexts()).sort(), refused.sort());

  const text = await (await fetch(`http://${metrics}/metrics`)).text();
  for (const cause of Object.keys(failures)) assert.match(text, new RegExp(`sealhook_attempts_total{[^}]*cause="${cause}"`));
  assert.deepEqual(page.faults, []);
});

test("why deliveries fail or wait is told in words from the start, with times as people read them", async () => {
  await server.call("POST", "/tenants", { id: "words", name: "Words" });
  const words = server.of("words");
  const { id } = await words("POST", "/endpoints", { url: failures["server-error"], event_types: ["order.paid"] });
  for (let i = 0; i < 12; i++) await words("POST", "/events", { type: "order.paid", payload: {} });
  const deliveries = async () => (await words("GET", "/deliveries?endpoint=" + id)).items;
  const failed = await until("an attempt", async () => (await deliveries()).find((d) => d.last_attempt));

  const page = await owner(server);
  await page.route("**/v1/causes", async (r) => {
    await new Promise((done) => setTimeout(done, 300)); // they come after everything else
    await r.continue();
  });
  await page.addInitScript(() => {
    globalThis.codes = [];
    new MutationObserver(() => {
      if (document.querySelector("main")?.textContent.includes("server-error")) globalThis.codes.push(location.pathname);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  for (const path of ["/", "/deliveries", "/deliveries/" + failed.id, `/endpoints/${id}?tab=charts`]) {
    await page.goto(`${server.url}${path}${path.includes("?") ? "&" : "?"}tenant=words`);
    await page.locator("main :not(option)", { hasText: /^Receiver failed/ }).first().waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.codes), [], "pages that show the code before its words");
  }

  // One that waits for the endpoint to be tried again says when that is.
  const notice = page.locator("main .notice", { hasText: "is probed at" });
  await until("a page that says when the endpoint is probed", async () => {
    const waiting = (await deliveries()).find((d) => /probed at/.test(d.reason));
    if (!waiting) return false;
    await page.goto(`${server.url}/deliveries/${waiting.id}?tenant=words`);
    await page.getByText("What happened").waitFor();
    return (await notice.count()) > 0;
  }, 30_000);
  const [, at] = /is probed at (.*)\.$/.exec(await notice.innerText());
  assert.match(at, /^\d+ \w+ \d{4}, \d\d:\d\d:\d\d$/);
  assert.deepEqual(page.faults, []);
});

test("what is replayed by a filter is what was counted, over several pages, and can be stopped", async () => {
  const receiver = await receive();
  await server.call("POST", "/tenants", { id: "replays", name: "Replays" });
  const replays = server.of("replays");
  const endpoint = await replays("POST", "/endpoints", { url: receiver.url, event_types: ["order.paid"], settings: { concurrency: 32 } });
  const other = await replays("POST", "/endpoints", { url: receiver.url, event_types: ["order.paid"] });
  for (const { id } of [endpoint, other]) await replays("PATCH", "/endpoints/" + id, { disabled: true });
  const total = 210; // pages of a list have 50 rows
  const batch = (from, to) => Array.from({ length: to - from }, (_, i) => ({ specversion: "1.0", id: String(from + i), source: "/tests", type: "order.paid", data: {} }));
  for (let from = 0; from < total; from += 70) {
    await fetch(server.address + "/v1/tenants/replays/events", {
      method: "POST", headers: { Authorization: "Bearer " + server.token, "Content-Type": "application/cloudevents-batch+json" }, body: JSON.stringify(batch(from, from + 70)),
    });
  }
  const count = async (filter) => (await replays("POST", "/jobs", { kind: "replay", filter, dry_run: true })).total;
  for (const { id } of [endpoint, other]) {
    await replays("PATCH", "/endpoints/" + id, { disabled: false });
    assert.equal(await count({ endpoint: id, states: ["skipped"] }), total);
  }

  const page = await owner(server);
  await page.goto(`${server.url}/deliveries?tenant=replays&state=skipped&endpoint=${endpoint.id}`);
  await page.getByRole("table", { name: "Deliveries" }).waitFor();
  await page.getByRole("link", { name: "Replay these…" }).click();
  await page.getByLabel("Rows a second, at most").fill("20");
  await page.getByRole("button", { name: "Count them first" }).click();
  await page.getByRole("status").filter({ hasText: `Replay ${total} deliveries?` }).waitFor();
  assert.equal(receiver.got.length, 0, "deliveries that were made again by counting");
  await page.getByRole("button", { name: `Replay ${total} deliveries` }).click();

  // Progress shows while it runs, and it can be stopped.
  await page.waitForURL(/\/jobs\/job_/);
  const progress = page.getByRole("progressbar");
  const done = () => progress.evaluate((p) => p.value);
  const begun = Date.now();
  await until("some progress", async () => (await done()) > 0);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stop it" }).click();
  await page.getByText("cancelled", { exact: true }).waitFor();
  const job = (await replays("GET", "/jobs")).items[0];
  assert.ok(job.done > 0 && job.done < total, `${job.done} of ${total} were done before it was stopped`);
  assert.ok(job.done <= 20 * ((Date.now() - begun) / 1000 + 2), `${job.done} were done in ${Date.now() - begun} ms at 20 a second`);
  await until("what was done to be delivered", () => receiver.got.length === job.done);

  // The rest, by another job: what it counts is what is left, and all of it arrives, once.
  await page.goto(`${server.url}/jobs/new?tenant=replays&kind=replay&state=skipped&endpoint=${endpoint.id}`);
  await page.getByLabel("Rows a second, at most").fill("1000");
  await page.getByRole("button", { name: "Count them first" }).click();
  await page.getByRole("button", { name: `Replay ${total - job.done} deliveries` }).click();
  await page.waitForURL(/\/jobs\/job_/);
  await page.getByText("done", { exact: true }).waitFor();
  await until("all to be delivered", async () => (await count({ endpoint: endpoint.id, states: ["delivered"] })) === total);
  assert.equal(receiver.got.length, total);
  assert.equal(new Set(receiver.got.map((r) => r.headers["webhook-id"])).size, total, "ids that arrived");

  const log = (await replays("GET", "/audit")).items.map((e) => e.action);
  assert.deepEqual(log.filter((a) => /job/.test(a)), ["create-job", "cancel-job", "create-job"], "the audit log, the newest first");
  assert.equal(await count({ endpoint: other.id, states: ["skipped"] }), total, "deliveries of the other endpoint, which the filter leaves out");
  assert.deepEqual(page.faults, []);
});

test("bytes are shown and forwarded as they came", async () => {
  const receiver = await receive();
  await server.call("POST", "/tenants", { id: "bytes", name: "Bytes" });
  const bytes = server.of("bytes");
  const source = await bytes("POST", "/sources", { name: "exact", scheme: "standard-webhooks", secret: sourceSecret });
  await bytes("POST", "/endpoints", { url: receiver.url, event_types: ["*"] });
  const payload = '{ "z": 12345678901234567890,\t"a": 1.50, "z": "\\u00e9\\/", "e": 1E400 ,"b":[ ]}\r\n';
  assert.equal((await send(source, sourceSecret, payload)).status, 200);
  const got = await until("the delivery", () => receiver.got[0]);
  assert.equal(got.body.toString(), payload);

  const page = await owner(server);
  const [{ id }] = (await bytes("GET", "/requests")).items;
  const [event] = (await bytes("GET", "/events")).items;
  for (const path of ["/requests/" + id, "/events/" + event.id]) {
    await page.goto(`${server.url}${path}?tenant=bytes`);
    const shown = page.locator(".payload pre").first();
    await shown.waitFor();
    assert.equal((await shown.innerText()).replace(/\s/g, ""), payload.replace(/\s/g, ""), "laid out, with its order and its numbers, on " + path);
    await page.getByRole("button", { name: "As it came" }).click();
    assert.equal((await shown.textContent()).replaceAll("\n", "\r\n").replaceAll("\r\r", "\r"), payload, "as it came, on " + path);
    await page.getByRole("button", { name: /^Copy (body|payload)$/ }).click();
    await until("the payload on the clipboard of " + path, async () => (await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n") === payload.replaceAll("\r\n", "\n"));
  }
  assert.deepEqual(page.faults, []);
});
