// What comes from outside is text, on every page that shows it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { owner } from "./browser.mjs";
import { injections } from "./injections.mjs";
import { receive } from "./receivers.mjs";
import { send, sourceSecret } from "./seed.mjs";
import { serve, until } from "./server.mjs";

const server = await serve();
const api = server.of("default");

test("60 texts that are scripts elsewhere are text in 8 fields", async () => {
  assert.equal(new Set(injections).size, 60);
  let at = 0;
  const receiver = await receive((_, response) => response.writeHead(400, { "Content-Type": "text/html", "X-Answer": injections[at % 60].replace(/\n/g, " ") }).end(injections[at++ % 60]));
  const all = injections.join("\n");
  const source = await api("POST", "/sources", { name: "untrusted", scheme: "standard-webhooks", secret: sourceSecret });
  for (const [i, text] of injections.entries()) {
    await api("POST", "/endpoints", { url: receiver.url + "?" + encodeURIComponent(text), event_types: ["nothing"], description: text.replace(/\n/g, " "), disabled: i > 0 });
    await api("PUT", `/event-types/type.n${i}`, { description: text.replace(/\n/g, " "), example: { text } });
    await server.call("POST", "/users", { name: text.replace(/\n/g, " "), email: `user${i}@example.com`, role: "viewer", tenant: "default" });
    await api("POST", "/tokens", { name: text.replace(/\n/g, " "), role: "viewer" });
    await server.call("POST", "/tenants", { id: "tenant" + i, name: text.replace(/\n/g, " ") });
    await send(source, sourceSecret.replace("a", "b"), text);
  }
  const endpoint = await api("POST", "/endpoints", { url: receiver.url, event_types: ["order.paid"], settings: { concurrency: 1 }, description: injections[0] });
  await api("POST", "/events", { type: "order.paid", payload: { all, [all]: 1 } });
  const requests = (await api("GET", "/requests?limit=100")).items;
  assert.equal(requests.length, 60);
  const delivery = await until("an attempt", async () => (await api("GET", "/deliveries?endpoint=" + endpoint.id)).items.find((d) => d.last_attempt));

  // Without its policy, which would hide it, a page shows what it takes for markup.
  const page = await owner(server, { bypassCSP: true });
  const hits = [];
  await page.exposeFunction("hit", () => hits.push(page.url()));
  page.on("dialog", (d) => d.dismiss());
  const pages = ["/", "/endpoints", "/automations", "/automations/new", "/endpoints/new", "/event-types", "/event-types/type.n13", "/settings/users", "/settings/tokens", "/settings/audit", "/tenants", "/tenants/tenant13",
    "/sources/" + source.id, "/requests", "/events", "/deliveries", "/deliveries/" + delivery.id, "/events/" + delivery.event, `/endpoints/${endpoint.id}?tab=settings`,
    ...requests.slice(0, 3).map((r) => "/requests/" + r.id)];
  let shown = 0;
  for (const path of pages) {
    await page.goto(server.url + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
    shown += (await page.locator("main").innerText()).split("hit()").length - 1;
    const made = await page.evaluate(() => [...document.querySelectorAll("script:not([src]), iframe, object, embed, img:not([src^='data:']), math, marquee, base:not(:first-of-type), [onerror], [onload], [onfocus], [href^='javascript:' i], [href^='data:' i]:not(link)")].map((e) => e.outerHTML));
    assert.deepEqual(made, [], "markup on " + path);
  }
  assert.ok(shown > 300, `${shown} texts were on the pages, want them to be shown as text`);
  assert.deepEqual(hits, []);
  assert.deepEqual(page.faults.filter((f) => !f.startsWith("asked another")), []);
});
