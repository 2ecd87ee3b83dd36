// An endpoint: subscribing, testing, and its secret.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { owner } from "./browser.mjs";
import { receive, signatures, verifies } from "./receivers.mjs";
import { serve, until } from "./server.mjs";

const server = await serve();
const api = server.of("default");
const revealed = async (id) => (await api("POST", `/endpoints/${id}/secrets/reveal`)).items;
const audited = async (action, target) => (await api("GET", `/audit?action=${action}&target=${target}`)).items;

before(async () => {
  for (const name of ["user.created", "user.deleted"]) await api("PUT", "/event-types/" + name, { description: "A user was " + name.split(".")[1] });
});

test("an event subscription is saved with a URL and a trigger event, and no sooner", async () => {
  const page = await owner(server);
  await page.goto(server.url + "/endpoints/new");
  const url = page.getByLabel("Callback URL");
  const save = page.getByRole("button", { name: "Save", exact: true });
  const complaint = (control) => control.evaluate((e) => e.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "));

  await url.fill("not a URL");
  await save.click();
  await until("the focus on the URL", () => url.evaluate((e) => e === document.activeElement && e.getAttribute("aria-invalid") === "true"));
  assert.match(await complaint(url), /https:\/\//);

  await url.fill((await receive()).url);
  await save.click();
  const search = page.getByLabel("Search event types, or name another one");
  await until("the focus on the event types", () => search.evaluate((e) => e === document.activeElement && e.getAttribute("aria-invalid") === "true"));
  assert.match(await complaint(search), /Choose at least one event/);
  assert.equal((await api("GET", "/endpoints")).items.length, 0, "endpoints that were saved");

  // What only the server knows to be wrong comes back to the field, too.
  await page.getByRole("checkbox", { name: "user.created" }).check();
  await url.fill("https://10.0.0.1/hook");
  await save.click();
  await until("the focus on the URL", () => url.evaluate((e) => e === document.activeElement && e.getAttribute("aria-invalid") === "true"));

  await url.fill((await receive()).url);
  await save.click();
  await page.waitForURL(/\/endpoints\/ep_\w+$/);
  await page.getByRole("heading", { level: 1, name: "http://127.0.0.1" }).waitFor();
  assert.match(await page.title(), /^Endpoint http:\/\/127\.0\.0\.1/);
  assert.deepEqual((await api("GET", "/endpoints")).items.map((e) => e.event_types), [["user.created"]]);
  assert.deepEqual(page.faults, []);
});

test("a test is sent by the server, before saving too, and is in the log as a test", async () => {
  const receiver = await receive((_, response) => response.writeHead(200, { "X-Answered-By": "receiver" }).end("thank you"));
  const page = await owner(server);
  await page.goto(server.url + "/endpoints/new");
  await page.getByLabel("Callback URL").fill(receiver.url);
  await page.getByRole("checkbox", { name: "user.created" }).check();
  await page.getByRole("button", { name: "Show the secret" }).click();
  const secret = await page.getByLabel("Secret token").inputValue();
  const begun = Date.now();
  await page.getByRole("button", { name: "Send a test before saving" }).click();
  await page.getByText("The receiver answered 200.").waitFor();
  assert.ok(Date.now() - begun < 2000, `a test took ${Date.now() - begun} ms, want less than 2 s`);
  const shown = await page.locator("main").innerText();
  for (const want of ["Took", "webhook-signature: v1,", "X-Answered-By: receiver", "thank you"]) assert.ok(shown.toLowerCase().includes(want.toLowerCase()), `no ${want} in:\n${shown}`);
  assert.ok(verifies(receiver.got[0], secret), "the test is signed with the secret of the draft");
  assert.deepEqual(page.asked.filter((a) => a.includes("/hook")), [], "requests of the browser to the receiver");

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/endpoints\/ep_/);
  await page.getByRole("button", { name: "Send a test" }).click();
  await page.getByText("The receiver answered 200.").waitFor();
  assert.ok(verifies(receiver.got[1], secret), "the secret that was saved is that of the draft");
  const tests = (await api("GET", "/deliveries")).items.filter((d) => d.test);
  assert.deepEqual(tests.map((d) => d.state), ["delivered", "delivered"]);
  assert.deepEqual(page.faults, []);
});

test("a secret is shown when it is asked for, for a minute, and each look is audited", async () => {
  const { id } = await api("POST", "/endpoints", { url: (await receive()).url, event_types: ["*"] });
  const [{ secret }] = await revealed(id);
  const before = (await audited("reveal-endpoint-secrets", id)).length;
  const page = await owner(server);
  const read = []; // what GET answered
  page.on("response", (r) => r.request().method() === "GET" && !r.headers()["content-type"]?.startsWith("text/event-stream") && read.push(r.text().catch(() => "")));
  await page.clock.install();
  for (const path of ["/endpoints", "/automations", `/endpoints/${id}?tab=settings`, `/endpoints/${id}?tab=audit`, `/endpoints/${id}?tab=secret`]) {
    await page.goto(server.url + path);
    await page.waitForLoadState("networkidle").catch(() => undefined);
    assert.ok(!(await page.content()).includes(secret), `the secret is in the HTML of ${path}`);
  }
  const eye = page.getByRole("button", { name: "Show the secret", exact: true });
  const text = page.locator(".secret code", { hasText: secret });
  await eye.waitFor();
  assert.equal((await audited("reveal-endpoint-secrets", id)).length, before, "looks before the click");

  await eye.click();
  await text.waitFor();
  assert.equal((await audited("reveal-endpoint-secrets", id)).length, before + 1, "looks after the click");
  assert.equal(page.asked.filter((a) => a.includes("secrets/reveal")).length, 1);
  await page.clock.fastForward(61_000);
  await text.waitFor({ state: "detached" });

  await eye.click();
  await text.waitFor();
  await until("the secret to be hidden", async () => {
    await page.evaluate(() => dispatchEvent(new Event("blur"))); // as when another window gets the focus
    return (await text.count()) === 0;
  });

  await page.getByRole("button", { name: "Copy the secret without showing it" }).click();
  await until("the secret on the clipboard", async () => (await page.evaluate(() => navigator.clipboard.readText())) === secret);
  assert.equal(await text.count(), 0, "the secret on the page after it was copied");
  assert.equal((await audited("reveal-endpoint-secrets", id)).length, before + 3);

  for (const body of await Promise.all(read)) assert.ok(!body.includes(secret), "the secret is in the answer to a GET: " + body.slice(0, 300));
  for (const path of ["/endpoints", "/endpoints/" + id, `/endpoints/${id}/secrets`, "/deliveries", "/audit", `/endpoints/${id}/snippets`]) {
    assert.ok(!JSON.stringify(await api("GET", path)).includes(secret), `the secret is in GET ${path}`);
  }
  assert.ok(!server.log.includes(secret) && !server.out.includes(secret), "the secret is in the log");
  assert.deepEqual(page.faults, []);
});

test("regenerating names the end of the overlap, and a receiver with the old secret verifies until then", async () => {
  const receiver = await receive();
  const { id } = await api("POST", "/endpoints", { url: receiver.url, event_types: ["*"] });
  const [{ secret: old }] = await revealed(id);
  const page = await owner(server);
  await page.goto(`${server.url}/endpoints/${id}?tab=secret`);
  await page.getByRole("button", { name: "Regenerate" }).click();
  const dialog = page.getByRole("dialog", { name: "Regenerate the secret?" });
  await dialog.getByLabel("Overlap").selectOption("1h");
  const named = await dialog.locator(".notice strong").innerText();
  await dialog.getByRole("button", { name: "Regenerate" }).click();
  await dialog.waitFor({ state: "detached" });
  const ends = page.getByText(/, ends /);
  await ends.waitFor();
  const { items } = await api("GET", `/endpoints/${id}/secrets`);
  const end = new Date(items.find((s) => s.end_at).end_at);
  assert.ok(Math.abs(end - Date.now() - 3_600_000) < 60_000, `the overlap ends at ${end}`);
  const minute = (text) => text.replace(/^, ends /, "").replace(/:\d\d(?=\D*$)/, "");
  assert.equal(minute(await ends.innerText()), minute(named), "the end of the overlap in the dialog and on the page");

  const [current] = (await revealed(id)).filter((s) => s.secret !== old).map((s) => s.secret);
  const deliver = async () => {
    await page.getByRole("button", { name: "Send a test" }).click();
    const got = await until("the test to come", () => receiver.got.shift());
    await page.getByText("Delivered.").waitFor();
    return got;
  };
  const both = await deliver();
  assert.equal(signatures(both).length, 2);
  assert.ok(verifies(both, old) && verifies(both, current), "both secrets verify within the overlap");
  await page.locator(".field").filter({ has: ends }).getByRole("button", { name: "End now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  await page.getByText("The secret has ended").first().waitFor();
  const one = await deliver();
  assert.equal(signatures(one).length, 1);
  assert.ok(verifies(one, current) && !verifies(one, old), "only the new secret verifies once the old one has ended");

  // An overlap ends by itself, too.
  await api("POST", `/endpoints/${id}/secrets/rotate`, { overlap: "2s" });
  await api("POST", `/endpoints/${id}/test`, {});
  assert.ok(verifies(receiver.got.shift(), current), "the secret of before verifies within its overlap");
  await until("the overlap to end", async () => (await api("GET", `/endpoints/${id}/secrets`)).items.length === 1);
  await api("POST", `/endpoints/${id}/test`, {});
  assert.ok(!verifies(receiver.got.shift(), current), "the secret of before verifies after its overlap");
  assert.deepEqual(page.faults, []);
});

test("what nobody got is there with its reason, and is replayed once the endpoint is enabled", async () => {
  const wants = server.of("skipped");
  await server.call("POST", "/tenants", { id: "skipped", name: "Skipped" });
  const receiver = await receive();
  const nobody = await wants("POST", "/events", { type: "nobody.wants", payload: {} });
  assert.equal((await wants("GET", "/events/" + nobody.id)).reason, "no endpoint wants it");
  const off = await wants("POST", "/endpoints", { url: receiver.url, event_types: ["user.created"] });
  const filtering = await wants("POST", "/endpoints", { url: receiver.url, event_types: ["user.created"], settings: { filter: "payload.wanted" } });
  const page = await owner(server);
  await page.goto(`${server.url}/endpoints/${off.id}?tenant=skipped`);
  await page.getByRole("button", { name: "Disable" }).click();
  await page.getByText("It is disabled").waitFor();
  await wants("POST", "/events", { type: "user.created", payload: { wanted: false } });
  const skipped = page.getByRole("table", { name: "Deliveries" }).getByRole("row").filter({ hasText: "skipped" });
  await skipped.filter({ hasText: "endpoint disabled" }).waitFor();
  await page.getByRole("button", { name: "Enable" }).click();
  await page.getByRole("dialog", { name: "Replay what was skipped?" }).getByRole("button", { name: "Replay 1" }).click();
  await page.waitForURL(/\/jobs\/job_/);
  await until("the event to be delivered", () => receiver.got.length === 1);

  await page.goto(`${server.url}/endpoints/${filtering.id}?tenant=skipped`);
  await skipped.filter({ hasText: "filtered" }).waitFor();

  // The list of events says so, and keeps saying how it is.
  await page.goto(server.url + "/events?tenant=skipped");
  const row = page.getByRole("table", { name: "Events" }).getByRole("row").filter({ hasText: "user.created" });
  await row.filter({ hasText: "1 delivered" }).filter({ hasText: "1 skipped" }).waitFor();
  await wants("POST", `/deliveries/${(await wants("GET", "/deliveries?endpoint=" + filtering.id)).items[0].id}/replay`);
  await row.filter({ hasText: "2 delivered" }).waitFor();
  assert.deepEqual(page.faults, []);
});

test("what is copied is copied over plain http, too, where a browser has no clipboard for pages", async () => {
  const { id } = await api("POST", "/endpoints", { url: (await receive()).url, event_types: ["*"] });
  const page = await owner(server);
  await page.addInitScript(() => delete Navigator.prototype.clipboard);
  await page.goto(server.url + "/endpoints/" + id);
  await page.getByRole("button", { name: "Copy " + id }).click();
  await page.goto(server.url + "/endpoints");
  const search = page.getByLabel("Search");
  await search.focus();
  await page.keyboard.press("Control+v");
  assert.equal(await search.inputValue(), id);
  assert.deepEqual(page.faults, []);
});

test("one endpoint among many is found, and named where it is not in sight or deleted", async () => {
  await server.call("POST", "/tenants", { id: "many", name: "Many" });
  const many = server.of("many");
  const hook = (await receive()).url;
  const oldest = await many("POST", "/endpoints", { url: hook + "/oldest", event_types: ["order.paid"] });
  for (let i = 0; i < 205; i++) await many("POST", "/endpoints", { url: `${hook}/n${i}`, event_types: ["nothing"], description: "Team " + i });
  await many("POST", "/events", { type: "order.paid", payload: {} });

  const page = await owner(server);
  await page.goto(server.url + "/endpoints?tenant=many");
  const rows = page.getByRole("table", { name: "Endpoints" }).locator("tbody tr");
  await rows.first().waitFor();
  assert.equal(await rows.count(), 50);
  await page.getByRole("button", { name: "more" }).click();
  await until("the second page", async () => (await rows.count()) === 100);
  await page.getByLabel("Search").fill("/OLDEST");
  await until("the oldest one", async () => (await rows.count()) === 1 && /oldest/.test(await rows.innerText()));

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /endpoint/ }).fill("team 7");
  await page.getByRole("option").filter({ hasText: "/n7" }).first().waitFor();
  await page.keyboard.press("Escape");

  for (const deleted of [false, true]) {
    if (deleted) await many("DELETE", "/endpoints/" + oldest.id);
    await page.goto(server.url + "/deliveries?tenant=many");
    await page.getByRole("table", { name: "Deliveries" }).getByText("/oldest").waitFor();
  }
  assert.deepEqual(page.faults, []);
});
