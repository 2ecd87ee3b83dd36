// The portal as a provider's customers meet it: in a frame of the provider's own
// page, which is of another origin, and with one tenant's data alone.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { open } from "./browser.mjs";
import { receive } from "./receivers.mjs";
import { serve, until } from "./server.mjs";

const server = await serve();
const api = server.of("default");
await api("PUT", "/event-types/order.paid", { description: "An order was paid" });

const linkFor = async (tenant) => (await server.call("POST", `/tenants/${tenant}/portal-links`)).url;

// The page that docs/users.md tells a provider to write.
const [, documented] = /```html\n(<iframe[^]*?)```/.exec(await readFile(new URL("../../docs/users.md", import.meta.url), "utf8"));

// provider starts a provider's application, of another site than the gateway: its
// page has the portal of the tenant default in it, below text of its own.
async function provider() {
  const application = createServer(async (request, response) => {
    if (request.url === "/portal-code") return response.end((await linkFor("default")).split("#")[1]);
    const [, code] = (await linkFor("default")).split("#");
    const frame = documented.replaceAll("https://hooks.example.com", server.url).replace("tenant=acme#CODE", "tenant=default#" + code)
      .replace("await yourOwnServer(\"/portal-code\")", "await (await fetch('/portal-code')).text()");
    response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html><title>Provider</title><h1>Your webhooks</h1><div style="height: 300px">Our own words</div>${frame}`);
  });
  await new Promise((done) => application.listen(0, "127.0.0.1", done));
  after(() => {
    application.closeAllConnections();
    application.close();
  });
  return `http://localhost:${application.address().port}`;
}

const allowed = await provider();
await api("PATCH", "", { branding: { frame_ancestors: [allowed] } });

// faultsOf are those of a page, but for what the provider's own page asks of itself.
const faultsOf = (page) => page.faults.filter((f) => !f.startsWith("asked another origin: " + allowed));

test("in a frame of an origin that is allowed, the portal works from subscribing to the secret", async () => {
  const receiver = await receive();
  const page = await open(server);
  await page.goto(allowed);
  const portal = page.frameLocator("#webhooks");
  const frame = () => page.frames().find((f) => f.url().startsWith(server.url));
  await portal.getByRole("link", { name: "New endpoint" }).first().click();
  await portal.getByLabel("Callback URL").fill(receiver.url);
  await portal.getByRole("checkbox", { name: "order.paid" }).check();
  await portal.getByRole("button", { name: "Save", exact: true }).click();
  await portal.getByRole("button", { name: "Send a test" }).click();
  await portal.getByText("Delivered.").waitFor();
  assert.equal(receiver.got.length, 1);

  const [{ id }] = (await api("GET", "/endpoints")).items;
  const [{ secret }] = (await api("POST", `/endpoints/${id}/secrets/reveal`)).items;
  await portal.getByRole("tab", { name: "Secret and verify code" }).click();
  await portal.getByRole("button", { name: "Show the secret", exact: true }).click();
  await portal.locator(".secret code", { hasText: secret }).waitFor();
  await portal.getByRole("button", { name: "Hide the secret", exact: true }).click();
  await portal.getByRole("button", { name: "Copy the secret without showing it" }).click();
  await until("the secret on the clipboard", async () => (await page.evaluate(() => navigator.clipboard.readText())) === secret);

  // The frame is as high as what is in it, so that only the page around it scrolls.
  await until("the frame to be as high as what is in it", () => frame().evaluate(() => Math.abs(document.getElementById("app").getBoundingClientRect().height - innerHeight) <= 1));

  // Its time is over, or it was loaded again: the page around it sends another code.
  await api("DELETE", "/portal-links");
  await portal.getByRole("link", { name: "Deliveries" }).click();
  await portal.getByRole("table", { name: "Deliveries" }).getByText("delivered").waitFor();
  await frame().evaluate(() => location.reload());
  await portal.getByRole("table", { name: "Deliveries" }).getByText("delivered").waitFor();
  assert.deepEqual(faultsOf(page), []);
});

test("in a frame that is higher or lower than the window, dialogs and messages come up where the reader looks", async () => {
  const { id } = await api("POST", "/endpoints", { url: (await receive()).url, event_types: ["order.paid"] });
  const page = await open(server);
  await page.goto(allowed);
  const portal = page.frameLocator("#webhooks");
  const height = () => page.locator("#webhooks").evaluate((f) => f.clientHeight);
  const scrolled = () => page.evaluate(() => scrollY);
  const dialog = portal.getByRole("dialog");
  // inSight says that all of it is within the window, and within its frame.
  const inSight = (what, locator) => until(what + " in sight", async () => {
    const [box, frame] = [await locator.boundingBox(), await page.locator("#webhooks").boundingBox()];
    return box && box.y >= Math.max(0, frame.y) && box.y + box.height <= Math.min(860, frame.y + frame.height);
  }, 3000);

  await portal.locator(`tr[data-id=${id}] a`).click();
  await portal.getByRole("tab", { name: "Settings" }).click();
  const remove = portal.getByRole("button", { name: "Delete the endpoint" });
  await remove.waitFor();
  await until("the frame to be high", async () => (await height()) > 1500);
  await remove.scrollIntoViewIfNeeded();
  const before = await scrolled();
  await remove.click();
  await inSight("the dialog at the end of a long page", dialog);
  assert.equal(await scrolled(), before, "how far the page around is scrolled when the dialog is there");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await until("the focus on the button again", () => remove.evaluate((e) => e === document.activeElement));
  assert.equal(await scrolled(), before, "how far the page around is scrolled");
  await portal.getByRole("button", { name: "Save", exact: true }).click();
  await inSight("the message that it was saved", portal.locator(".toast"));

  await portal.getByRole("link", { name: "Activity" }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await portal.getByRole("table", { name: "Audit log" }).waitFor();
  const content = () => portal.locator("#app").evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
  const fits = async () => (await height()) === (await content()) && height();
  const low = await until("the frame to be as high as its page", fits);
  await portal.getByRole("button", { name: /^Search or paste an id/ }).click();
  await dialog.waitFor();
  await page.keyboard.type("e");
  await until("the frame to have room for the dialog", async () => {
    const [box, frame] = [await dialog.boundingBox(), await page.locator("#webhooks").boundingBox()];
    return box.y >= frame.y && box.y + box.height <= frame.y + frame.height && box.height > 200;
  }, 3000);
  await page.keyboard.press("Escape");
  await until("the frame to be as before", async () => (await fits()) === low);
  assert.deepEqual(faultsOf(page), []);
});

test("a browser refuses the portal to an origin that is not allowed, and the dashboard to every one", async () => {
  const stranger = await provider();
  const page = await open(server);
  // refused says that the browser shows an error in place of what the frame is to hold.
  const refused = async () => {
    const frame = await until("the browser to refuse the frame", () => page.frames().find((f) => f.url().startsWith("chrome-error:")));
    assert.equal(await frame.locator("#app").count(), 0, "portals in the frame");
    assert.deepEqual(page.asked.filter((a) => a.includes("/v1/")), [], "what was asked of the API");
  };
  await page.goto(stranger);
  await refused();
  await page.route(allowed + "/dashboard", (r) => r.fulfill({ contentType: "text/html", body: `<!doctype html><title>Frame</title><iframe src="${server.url}/"></iframe>` }));
  await page.goto(allowed + "/dashboard");
  await refused();
});

test("with one tenant's portal, another tenant's pages, links and API are not there", async () => {
  await server.call("POST", "/tenants", { id: "acme", name: "Acme" });
  const acme = server.of("acme");
  const mark = "of-acme-alone";
  await acme("PUT", "/event-types/" + mark, { description: mark });
  const endpoint = await acme("POST", "/endpoints", { url: (await receive()).url, event_types: ["*"], description: mark });
  const event = await acme("POST", "/events", { type: mark, payload: { mark } });
  const delivery = await until("acme's delivery", async () => (await acme("GET", "/deliveries")).items.find((d) => d.state === "delivered"));
  const source = await acme("POST", "/sources", { name: mark, scheme: "github" });
  const job = await acme("POST", "/jobs", { kind: "replay", filter: { endpoint: endpoint.id } });

  // Pages: by their ids, with and without the name of the tenant, from a link.
  const page = await open(server);
  let token;
  page.on("request", (r) => (token = r.headers().authorization?.replace("Bearer ", "") ?? token));
  for (const path of ["/endpoints/" + endpoint.id, "/deliveries/" + delivery.id, "/events/" + event.id, "/jobs/" + job.id, "/event-types/" + mark, "/endpoints", "/deliveries", "/events", "/event-types", "/jobs", "/activity"]) {
    for (const query of ["", "?tenant=acme"]) {
      const [, code] = (await linkFor("default")).split("#");
      await page.goto("about:blank");
      await page.goto(`${server.url}/portal${path}${query}#${code}`);
      await page.getByRole("navigation", { name: "Pages" }).waitFor();
      await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
      const shown = await page.locator("main").innerText();
      if (path.split("/").length > 2) assert.match(shown, /Not found/, path + query);
      // The address that was asked for names what is not there; nothing else does.
      assert.ok(!shown.replace(path.split("/").at(-1), "").includes(mark), `${path}${query} shows:\n${shown}`);
    }
  }

  // The API, from the page itself and with its token: each operation on the other
  // tenant, and each on its own with what is the other one's.
  const document = await (await fetch(server.address + "/openapi.json")).json();
  const ids = { endpoint: endpoint.id, event: event.id, delivery: delivery.id, source: source.id, job: job.id, type: mark, name: mark };
  const tries = [];
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!path.includes("/tenants/{tenant}")) continue;
    const to = (tenant) => path.replace("{tenant}", tenant).replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? "1");
    for (const method of Object.keys(operations)) {
      tries.push([method, to("acme")]);
      if (/\{(endpoint|event|delivery|source|job)\}/.test(path)) tries.push([method, to("default")]);
    }
  }
  assert.ok(tries.length > 60, `${tries.length} requests`);
  const answers = await page.evaluate(async ([tries, token]) => {
    const found = [];
    for (const [method, path] of tries) {
      const body = ["post", "put", "patch"].includes(method) ? "{}" : undefined;
      const response = await fetch(path, { method: method.toUpperCase(), headers: { Authorization: "Bearer " + token, "Content-Type": "application/json" }, body });
      found.push([method, path, response.status, response.ok ? "" : await response.text()]); // a stream would not end
    }
    return found;
  }, [tries, token]);
  for (const [method, path, status, text] of answers) {
    // 403: not for portals at all, whoever's it is. 422: the body is looked at first.
    assert.ok([403, 404, 422].includes(status) && (status === 404 || !path.includes("/tenants/acme")), `${method} ${path}: ${status} ${text}`);
    assert.ok(!text.includes(`"${mark}"`), `${method} ${path} tells: ${text}`);
  }
  // A job of its own finds nothing of the other's, and nothing of the other's has changed.
  const filter = { endpoint: endpoint.id };
  const counted = await page.evaluate(async ([filter, token]) => {
    const response = await fetch("/v1/tenants/default/jobs", { method: "POST", headers: { Authorization: "Bearer " + token, "Content-Type": "application/json" }, body: JSON.stringify({ kind: "replay", filter, dry_run: true }) });
    return [response.status, await response.json()];
  }, [filter, token]);
  assert.deepEqual([counted[0], counted[1].detail], [422, "there is no such endpoint"], "a job about the other's endpoint");
  assert.equal((await acme("GET", "/endpoints/" + endpoint.id)).updated_at, endpoint.updated_at);
  assert.equal((await acme("GET", "/deliveries")).items.length, 1);
  assert.deepEqual(page.faults, []);
});
