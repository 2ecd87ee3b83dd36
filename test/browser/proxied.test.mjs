// Behind a proxy, under a path: how pages load, and how they stay up to date.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { owner } from "./browser.mjs";
import { proxy } from "./proxy.mjs";
import { receive } from "./receivers.mjs";
import { serve, until } from "./server.mjs";

const front = await proxy("/some/prefix");
const server = await serve("--public-url", front.url);
front.forward = server.address;
const api = server.of("default");
const receiver = await receive();
const endpoint = await api("POST", "/endpoints", { url: receiver.url, event_types: ["*"] });
const publish = (name) => api("POST", "/events", { type: "order." + name, payload: {} });

test("the first load is small, is all from the server, and stays under the path", async () => {
  const page = await owner(server);
  const loaded = [];
  page.on("response", (r) => {
    if (r.request().isNavigationRequest()) loaded.length = 0; // what came before was of another page
    loaded.push(r);
  });
  await page.goto(server.url + "/endpoints"); // a page without charts, whose library is loaded when one is shown
  await page.getByRole("table", { name: "Endpoints" }).waitFor();
  const first = [...loaded];
  const size = async (suffix) => {
    let n = 0;
    for (const r of first.filter((r) => new URL(r.url()).pathname.endsWith(suffix))) n += gzipSync(await r.body()).length;
    return n;
  };
  const [js, css] = [await size(".js"), await size(".css")];
  assert.ok(js > 1000 && js <= 60 * 1024, `${js} bytes of script, want at most 60 KB`);
  assert.ok(css > 1000 && css <= 15 * 1024, `${css} bytes of styles, want at most 15 KB`);
  for (const r of first.filter((r) => r.url().includes("/assets/") && r.url().endsWith(".js"))) assert.equal(await r.headerValue("content-encoding"), "gzip");
  const document = first.find((r) => r.request().isNavigationRequest());
  const policy = await document.headerValue("content-security-policy");
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
  assert.ok(!/unsafe|\*/.test(policy), policy);
  for (const a of page.asked) assert.match(a, /^\w+ \/some\/prefix\//);

  // Every link of the navigation leads to a page under the path, and so does loading it again.
  const links = page.getByRole("navigation", { name: "Pages" }).getByRole("link");
  for (let i = 0; i < (await links.count()); i++) {
    await links.nth(i).click();
    assert.match(page.url(), /\/some\/prefix\//);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.notEqual(await page.getByRole("heading", { level: 1 }).innerText(), "No such page");
  }
  for (const a of page.asked) assert.match(a, /^\w+ \/some\/prefix\//);
  assert.deepEqual(page.faults, []);
});

test("a delivery is in the list within a second, a pause is one, and a broken stream loses nothing", async () => {
  const page = await owner(server);
  await page.goto(`${server.url}/endpoints/${endpoint.id}`);
  const state = (name) => page.locator(".liveness", { hasText: name });
  await state("Live").waitFor();
  const delivered = async () => (await api("GET", `/deliveries?endpoint=${endpoint.id}&state=delivered`)).items;
  const rows = page.getByRole("table", { name: "Deliveries" }).locator("tbody tr");
  const there = async (want) => {
    const missing = [];
    for (const d of want) if ((await rows.filter({ hasText: d.id }).filter({ hasText: "delivered" }).count()) !== 1) missing.push(d.id);
    return missing.length === 0;
  };

  await publish("live");
  const [first] = await until("the delivery", async () => ((await delivered()).length > 0 ? delivered() : undefined));
  await until("the delivery in the list", () => there([first]), 1000);

  await page.getByRole("button", { name: /^Live/ }).click();
  await state("Paused").waitFor();
  await publish("paused");
  const two = await until("the next delivery", async () => ((await delivered()).length === 2 ? delivered() : undefined));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000))); // nothing is to happen, for as long as it would take
  assert.equal(await rows.count(), 1, "rows while the page is paused");
  await state("Paused").click();
  await until("what came meanwhile", () => there(two), 3000);

  await state("Live").waitFor();
  const { forward } = front;
  front.forward = "http://127.0.0.1:1"; // nothing listens
  front.cut();
  await state("Reconnecting").waitFor();
  for (let i = 0; i < 5; i++) await publish("lost" + i);
  const all = await until("the deliveries meanwhile", async () => ((await delivered()).length === 7 ? delivered() : undefined));
  front.forward = forward;
  await state("Live").waitFor();
  await until("every row", () => there(all), 3000);
  assert.equal(await rows.count(), 7);
  assert.deepEqual(page.faults, []);
});
