// Without a mouse, and from a link.
import assert from "node:assert/strict";
import { test } from "node:test";
import { owner } from "./browser.mjs";
import { receive } from "./receivers.mjs";
import { send, sourceSecret } from "./seed.mjs";
import { serve, until } from "./server.mjs";

const server = await serve();
const api = server.of("default");
await api("PUT", "/event-types/order.paid", { description: "An order was paid" });

test("subscribe, test, reveal, rotate and replay with the keyboard alone", async () => {
  const receiver = await receive();
  const page = await owner(server);
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  // tabTo goes on with Tab until the control has the focus, and sees that it shows that it has.
  const tabTo = async (locator, what) => {
    await locator.first().waitFor();
    for (let i = 0; i < 80; i++) {
      if (await locator.first().evaluate((e) => e === document.activeElement)) {
        const ring = await locator.first().evaluate((e) => e.matches(":focus-visible") && ["outlineStyle", "boxShadow"].some((p) => getComputedStyle(e)[p] !== "none"));
        assert.ok(ring, "nothing shows that the focus is on " + what);
        return;
      }
      await press("Tab");
    }
    assert.fail("Tab does not reach " + what);
  };
  const button = (name) => page.getByRole("button", { name, exact: true });
  const headed = (name) => until("the focus on the heading " + name, () => page.evaluate((want) => document.activeElement?.tagName === "H1" && document.activeElement.textContent.includes(want), name));

  // Subscribe.
  await press("g", "e");
  await headed("Endpoints");
  await tabTo(page.locator("main").getByRole("link", { name: "New endpoint" }), "New endpoint");
  await press("Enter");
  await headed("Event subscription");
  await tabTo(page.getByLabel("Callback URL"), "the URL");
  await page.keyboard.type(receiver.url);
  await tabTo(page.getByRole("checkbox", { name: "order.paid" }), "the event type");
  await press("Space");
  await tabTo(button("Save"), "Save");
  await press("Enter");
  await page.waitForURL(/\/endpoints\/ep_/);
  await headed(receiver.url);
  const id = /ep_\w+/.exec(page.url())[0];

  // Test.
  await tabTo(button("Send a test"), "Send a test");
  await press("Enter");
  await page.getByText("Delivered.").waitFor();
  assert.ok(await button("Send a test").evaluate((e) => e === document.activeElement), "the focus stays on the button that was pressed");

  // Reveal.
  await tabTo(page.getByRole("tab", { name: "Deliveries" }), "the tabs");
  const secrets = page.getByRole("tab", { name: "Secret and verify code" });
  while (!(await secrets.evaluate((e) => e === document.activeElement))) await press("ArrowRight");
  await tabTo(button("Show the secret"), "Show the secret");
  await press("Enter");
  await page.locator(".secret code", { hasText: "whsec_" }).waitFor();

  // Rotate.
  await page.keyboard.press("Shift+Tab");
  for (let i = 0; i < 5 && !(await button("Regenerate").evaluate((e) => e === document.activeElement)); i++) await page.keyboard.press("Shift+Tab");
  await press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  assert.ok(await page.evaluate(() => document.querySelector("dialog[open]").contains(document.activeElement)), "the focus is in the dialog");
  await tabTo(dialog.getByRole("button", { name: "Regenerate" }), "Regenerate in the dialog");
  await press("Enter");
  await dialog.waitFor({ state: "detached" });
  await until("the focus back on the button", () => button("Regenerate").evaluate((e) => e === document.activeElement));
  assert.equal((await api("GET", `/endpoints/${id}/secrets`)).items.length, 2);

  // Replay.
  await api("POST", "/events", { type: "order.paid", payload: {} });
  const delivery = await until("the delivery", async () => (await api("GET", `/deliveries?endpoint=${id}&state=delivered`)).items.find((d) => !d.test));
  const before = receiver.got.length;
  await press("g", "d");
  await headed("Deliveries");
  const row = page.locator(`tr[data-id=${delivery.id}] a`);
  await row.waitFor();
  for (let i = 0; i < 5 && !(await row.evaluate((e) => e === document.activeElement)); i++) await press("j");
  await press("Enter");
  await headed("order.paid");
  await tabTo(button("Replay"), "Replay");
  await press("Enter");
  await until("the delivery to come again", () => receiver.got.length === before + 1);
  assert.deepEqual(page.faults, []);
});

test("a dialog leaves the page where it is, and gives the focus back", async () => {
  let status = 500;
  const receiver = await receive((_, response) => response.writeHead(status).end());
  const { id } = await api("POST", "/endpoints", { url: receiver.url, event_types: ["user.created"] });
  const page = await owner(server);
  const dialog = page.getByRole("dialog");
  const focused = (locator) => locator.evaluate((e) => e === document.activeElement);

  await page.goto(`${server.url}/endpoints/${id}?tab=settings`);
  const remove = page.getByRole("button", { name: "Delete the endpoint" });
  await remove.scrollIntoViewIfNeeded();
  const [before, width] = await page.evaluate(() => [scrollY, document.querySelector("main").getBoundingClientRect().width]);
  assert.ok(before > 100, `the page is scrolled by ${before} px`);
  await remove.click();
  await dialog.waitFor();
  assert.equal(await page.evaluate(() => document.querySelector("main").getBoundingClientRect().width), width, "the width of the page behind the dialog");
  await page.mouse.move(640, 20);
  await page.mouse.wheel(0, -400);
  await page.evaluate(() => new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await until("the focus on the button again", () => focused(remove));
  assert.equal(await page.evaluate(() => scrollY), before, "how far the page is scrolled");

  // What had the focus is gone meanwhile: the heading has it.
  await api("POST", "/events", { type: "user.created", payload: {} });
  const delivery = await until("an attempt", async () => (await api("GET", "/deliveries?endpoint=" + id)).items.find((d) => d.attempts > 0));
  await page.goto(`${server.url}/deliveries/${delivery.id}`);
  const cancel = page.locator("main").getByRole("button", { name: "Cancel" });
  await cancel.click();
  await dialog.waitFor();
  status = 204;
  await api("POST", `/deliveries/${delivery.id}/replay`);
  await cancel.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await until("the focus on the heading", () => focused(page.getByRole("heading", { level: 1 })));
  assert.deepEqual(page.faults, []);
});

test("what a page shows is in its URL", async () => {
  await server.call("POST", "/tenants", { id: "links", name: "Links" });
  const api = server.of("links");
  await api("PUT", "/event-types/order.paid", { description: "An order was paid" });
  const { id } = await api("POST", "/endpoints", { url: (await receive((_, response) => response.writeHead(404).end())).url, event_types: ["order.paid"], description: "not there", settings: { retry: { policy: "schedule", pauses: [] } } });
  await api("POST", "/events", { type: "order.paid", payload: {} });
  await until("an attempt", async () => (await api("GET", "/deliveries?endpoint=" + id)).items.find((d) => d.state === "failed"));
  await send(await api("POST", "/sources", { name: "billing", scheme: "standard-webhooks", secret: sourceSecret }), sourceSecret, "{}");
  const page = await owner(server);
  const main = page.locator("main");
  // What is shown, but for times, which go on.
  const view = async (of = page) => {
    await of.getByRole("heading", { level: 1 }).waitFor();
    await of.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
    return of.evaluate(() => {
      const copy = document.querySelector("main").cloneNode(true);
      copy.querySelectorAll("time, svg, canvas, .hint, .tile, .badge").forEach((e) => e.remove());
      const controls = [...document.querySelectorAll("main input, main select")].map((c) => c.value).concat([...document.querySelectorAll("[aria-pressed=true], [aria-selected=true]")].map((b) => b.textContent));
      return copy.textContent.replace(/[\d.,]+ (ms|s|min)\b/g, "") + controls.join();
    });
  };
  // Names and causes come a moment later than the rows that have them.
  const settled = async (of = page) => {
    for (let before; ;) {
      const now = await view(of);
      if (now === before) return now;
      before = now;
      await of.evaluate(() => new Promise((done) => setTimeout(done, 250)));
    }
  };
  const filter = (label) => page.getByRole("search").locator("label", { hasText: new RegExp("^" + label) }).locator("select, input");
  const steps = [
    ["/deliveries", () => filter("State").selectOption("failed"), /state=failed/],
    ["/deliveries", () => filter("Endpoint").selectOption(id), /endpoint=ep_/],
    ["/deliveries", () => filter("Cause").selectOption("server-error"), /cause=server-error/],
    ["/deliveries", () => filter("Answer").fill("5xx"), /status=5xx/],
    ["/deliveries", () => filter("Tests").selectOption("without tests"), /test=false/],
    ["/events", () => filter("Event type").fill("order.paid"), /type=order\.paid/],
    ["/endpoints", () => filter("Search").fill("not there"), /search=not/],
    ["/endpoints/" + id, () => page.getByRole("tab", { name: "Secret and verify code" }).click(), /tab=secret/],
    ["/requests", () => filter("Verdict").selectOption("refused"), /verdict=refused/],
    ["/", () => page.getByRole("button", { name: "24 hours" }).click(), /range=24h/],
  ];
  for (const [path, change, want] of steps) {
    await page.goto(server.url + path + "?tenant=links");
    const unchanged = await settled();
    await change();
    await page.waitForURL(want);
    const changed = await settled();
    assert.notEqual(changed, unchanged, "what is shown after the change on " + path);
    const url = page.url();
    await page.reload();
    assert.equal(await settled(), changed, "after loading again " + url);
    const other = await owner(server);
    await other.goto(url);
    assert.equal(await settled(other), changed, "in another browser at " + url);
    await other.context().close();
  }

  // Back and Forward.
  await page.goto(server.url + "/deliveries?tenant=links");
  await main.getByRole("table", { name: "Deliveries" }).waitFor();
  await filter("State").selectOption("failed");
  await page.waitForURL(/state=failed/);
  const one = await settled();
  await page.locator("main tbody a").first().click();
  await page.waitForURL(/\/deliveries\/dlv_/);
  const two = await settled();
  await page.goBack();
  assert.equal(await settled(), one, "Back");
  await page.goForward();
  assert.equal(await settled(), two, "Forward");
  await page.goBack();
  await page.goBack();
  assert.equal(await filter("State").inputValue(), "", "the filter before it was set");
  assert.deepEqual(page.faults, []);
});
