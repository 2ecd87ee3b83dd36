// A tenant with something of everything, so that every page has what to show.
import { createHmac } from "node:crypto";
import { receive } from "./receivers.mjs";
import { until } from "./server.mjs";

// send gives a source a webhook under Standard Webhooks, signed with the secret.
export async function send(source, secret, payload, id = "msg_" + Math.random().toString(36).slice(2)) {
  const at = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${at}.`).update(payload).digest("base64");
  return fetch(source.ingest_url, { method: "POST", headers: { "Content-Type": "application/json", "Webhook-Id": id, "Webhook-Timestamp": at, "Webhook-Signature": "v1," + signature }, body: payload });
}

// A secret for sources, which nothing else uses.
export const sourceSecret = "whsec_" + Buffer.from("a secret of the tests of pages ..").toString("base64");

// seed fills the tenant default, and returns the ids of what is there.
export async function seed(server) {
  const api = server.of("default");
  const good = await receive((_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end('{"ok":true}'));
  const bad = await receive((_, response) => response.writeHead(500).end("database is locked"));

  await api("PUT", "/event-types/order.paid", {
    description: "An order was paid", example: { order: 4711, total: 12.5, currency: "EUR" },
    schema: { type: "object", required: ["order"], properties: { order: { type: "integer" }, total: { type: "number" }, currency: { type: "string" } } },
  });
  for (const [name, description] of [["order.sent", "An order left the house"], ["user.created", "Somebody signed up"], ["user.deleted", ""]]) {
    await api("PUT", "/event-types/" + name, { description });
  }
  const endpoint = await api("POST", "/endpoints", { url: good.url, event_types: ["*"], description: "The shop's own receiver" });
  const failing = await api("POST", "/endpoints", { url: bad.url, event_types: ["order.paid", "order.sent"], description: "Always failing" });
  const off = await api("POST", "/endpoints", { url: good.url + "/a/path/that/is/rather/long/and/does/not/fit/a/narrow/screen?with=a&query=too", event_types: ["order.paid"], disabled: true });
  await api("PATCH", "/endpoints/" + off.id, { disabled: true });
  await api("POST", "/endpoints", { kind: "poll", event_types: ["user.created"], description: "Asks for what it gets" });
  const receiver = await api("GET", "/test-receiver");
  const own = await api("POST", "/endpoints", { url: receiver.url, event_types: ["user.created"], description: "The test receiver" });

  for (let i = 0; i < 12; i++) {
    await api("POST", "/events", { type: ["order.paid", "order.sent", "user.created"][i % 3], payload: { order: 4700 + i, id: "PLACEHOLDER", total: 12.5, customer: { name: "Ada Lovelace", e_mail: "ada@example.com" } } });
  }
  const event = await api("POST", "/events", { type: "order.paid", id: "order-4711-paid", payload: { order: 4711, total: 12.5 } });
  await api("POST", `/endpoints/${own.id}/test`, {});
  const source = await api("POST", "/sources", { name: "billing", scheme: "standard-webhooks", secret: sourceSecret });
  await api("POST", "/sources", { name: "github", scheme: "github" });
  await send(source, sourceSecret, '{"type":"invoice.paid","data":{"amount":1200}}');
  await send(source, "whsec_" + Buffer.from("a secret that is not the right one").toString("base64"), '{"type":"invoice.paid","data":{"amount":1300}}');

  const failed = await until("an attempt to fail", async () => (await api("GET", `/deliveries?endpoint=${failing.id}`)).items.find((d) => d.attempts > 0));
  const delivered = await until("a delivery", async () => (await api("GET", `/deliveries?endpoint=${endpoint.id}&state=delivered`)).items[0]);
  const requests = await until("the requests", async () => {
    const { items } = await api("GET", "/requests");
    return items.length === 2 && items;
  });
  const job = await api("POST", "/jobs", { kind: "replay", filter: { endpoint: endpoint.id, states: ["delivered"] } });
  await until("the job to end", async () => (await api("GET", "/jobs/" + job.id)).state === "done");

  await server.call("POST", "/users", { name: "Grace Hopper", email: "grace@example.com", role: "operator", tenant: "default" });
  await api("POST", "/tokens", { name: "order service", role: "operator" });
  await server.call("POST", "/tenants", { id: "acme", name: "Acme" });
  return {
    endpoint, failing, off, own, source, event, job, failed, delivered,
    refused: requests.find((r) => r.verdict === "refused"), accepted: requests.find((r) => r.verdict === "accepted"),
  };
}
