// What colours say is said without them, too: in shades of grey, and where the
// reader's own few colours take the place of the page's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { owner } from "./browser.mjs";
import { seed } from "./seed.mjs";
import { serve } from "./server.mjs";

const server = await serve();
const there = await seed(server);
const pages = ["/", "/endpoints", "/automations", "/events", "/deliveries", "/deliveries/" + there.failed.id, "/deliveries/" + there.delivered.id, "/events/" + there.event.id,
  `/endpoints/${there.endpoint.id}?tab=charts`, "/requests", "/requests/" + there.refused.id, "/sources", "/jobs", "/jobs/" + there.job.id, "/settings/users"];

async function visit(page, path) {
  await page.goto(server.url + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
}

// seeGrey makes the browser show a page as somebody without any colours sees it.
async function seeGrey(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
}

// pictureOf is what is seen of an element.
const pictureOf = async (element) => (await element.screenshot({ animations: "disabled" })).toString("base64");

test("in shades of grey, each state has words and a shape of its own", async () => {
  const page = await owner(server);
  await seeGrey(page);
  const shapes = new Map(); // of each word, the shape beside it
  for (const path of pages) {
    await visit(page, path);
    for (const [word, shape] of await page.evaluate(() => [...document.querySelectorAll(".badge")].map((b) => [b.textContent.trim(), b.querySelector("svg path")?.getAttribute("d")]))) {
      assert.ok(word && shape, `a badge on ${path} says "${word}" and has the shape ${shape}`);
      shapes.set(word.replace(/ (in|next) .*| \d.*/, ""), shape);
    }
    for (const notice of await page.locator(".notice").all()) assert.equal(await notice.locator("> .icon").count(), 1, "icons of a notice on " + path);
    for (const legend of await page.locator(".legend:has(i)").all()) {
      const marks = legend.locator("i");
      const seen = new Set();
      await marks.evaluateAll((all) => all.forEach((i) => (i.style.color = "gray"))); // shades that differ by a little are not told apart
      for (const mark of await marks.all()) seen.add(await pictureOf(mark));
      assert.equal(seen.size, await marks.count(), `marks that differ in grey: ${await legend.innerText()}`);
    }
  }
  const differ = ["delivered", "failed", "retrying", "pending", "skipped", "active", "disabled", "failing", "verified", "refused"].filter((s) => shapes.has(s));
  assert.ok(differ.length >= 7, `states on the pages: ${[...shapes.keys()]}`);
  for (const [good, bad] of [["delivered", "retrying"], ["delivered", "skipped"], ["active", "failing"], ["active", "disabled"], ["verified", "refused"], ["200", "500"]]) {
    assert.ok(shapes.has(good) && shapes.has(bad), `${good} and ${bad} are on the pages`);
    assert.notEqual(shapes.get(good), shapes.get(bad), `the shapes of ${good} and ${bad}`);
  }
  assert.deepEqual(page.faults, []);
});

test("with forced colours, what is a part of its own has an edge, and what is chosen is marked", async () => {
  const page = await owner(server, { forcedColors: "active" });
  for (const path of pages) {
    await visit(page, path);
    const bare = await page.evaluate(() => [...document.querySelectorAll(".badge, main button:not(.only), main .button, .card, .notice, main input, main select")]
      .filter((e) => e.checkVisibility()).filter((e) => getComputedStyle(e).borderTopStyle === "none" || parseFloat(getComputedStyle(e).borderTopWidth) === 0).map((e) => e.outerHTML.slice(0, 100)));
    assert.deepEqual(bare, [], "what has no edge on " + path);
    const unmarked = await page.evaluate(() => [...document.querySelectorAll("[aria-current=page], [aria-pressed=true], [aria-selected=true]")].filter((e) => e.checkVisibility())
      .filter((e) => getComputedStyle(e).backgroundColor === getComputedStyle(document.body).backgroundColor || getComputedStyle(e).backgroundColor === "rgba(0, 0, 0, 0)").map((e) => e.outerHTML.slice(0, 100)));
    assert.deepEqual(unmarked, [], "what is chosen and not marked on " + path);
    for (const legend of await page.locator(".legend:has(i)").all()) {
      const seen = new Set();
      for (const mark of await legend.locator("i").all()) seen.add(await pictureOf(mark));
      assert.equal(seen.size, await legend.locator("i").count(), `marks that differ: ${await legend.innerText()}`);
    }
  }
  assert.deepEqual(page.faults, []);
});
