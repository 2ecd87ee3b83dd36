// Every page, in light and dark, wide and narrow: nothing that axe calls serious,
// nothing that is wider than the screen, and a picture to look at.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { open, owner } from "./browser.mjs";
import { seed } from "./seed.mjs";
import { serve } from "./server.mjs";

const server = await serve();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("screenshots/", import.meta.url));
await mkdir(pictures, { recursive: true });

const there = await seed(server);

// routesOf are the patterns of the pages that a source file names.
const routesOf = async (file) => [...(await readFile(new URL("../../web/src/" + file, import.meta.url), "utf8")).matchAll(/\{ path: "([^"]+)"/g)].map((m) => m[1]);

// params are what stands for the parameters of a pattern, and the tabs there are.
const params = {
  "/endpoints/:id": () => ["deliveries", "charts", "secret", "settings", "audit"].map((tab) => `/endpoints/${there.endpoint.id}?tab=${tab}`).concat(`/endpoints/${there.own.id}?tab=received`, "/endpoints/" + there.failing.id, "/endpoints/" + there.off.id),
  "/event-types/:name": () => ["/event-types/order.paid"],
  "/event-types/:name/edit": () => ["/event-types/order.paid/edit"],
  "/events/:id": () => ["/events/" + there.event.id],
  "/deliveries/:id": () => ["/deliveries/" + there.failed.id, "/deliveries/" + there.delivered.id],
  "/sources/:id": () => ["requests", "secret", "settings"].map((tab) => `/sources/${there.source.id}?tab=${tab}`),
  "/requests/:id": () => [`/requests/${there.refused.id}?why=1`, "/requests/" + there.accepted.id],
  "/tenants/:id": () => ["/tenants/acme"],
  "/jobs/:id": () => ["/jobs/" + there.job.id],
};

// isGrey says, in the page, whether its first chart is drawn without any colour.
async function isGrey() {
  const canvas = document.querySelector("main .plot canvas");
  if (!canvas) return false;
  await new Promise((done) => setTimeout(done, 100)); // another theme draws it again
  const { data } = document.querySelector("main .plot canvas").getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] > 200 && Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]) > 60) return false;
  }
  return true;
}

// look holds a page to what holds on every page, in both themes and widths.
async function look(page, name) {
  const problems = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: width > 500 ? 860 : 740 });
    for (const theme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)).then(() => document.getAnimations().filter((a) => a instanceof CSSTransition).forEach((a) => a.finish())));
      const at = `${name} ${theme} ${width}`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) problems.push(`${at}: ${wide} px wider than the screen`);
      const scrolled = await page.evaluate(() => [...document.querySelectorAll("main .table")].filter((t) => t.scrollWidth > t.clientWidth).map((t) => t.querySelector("table").ariaLabel));
      if (width < 500 && scrolled.length > 0) problems.push(`${at}: one has to scroll sideways in ${scrolled}`);
      const grey = await page.evaluate(isGrey);
      if (grey) problems.push(`${at}: the first chart has no colour`);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      for (const v of found.violations.filter((v) => ["serious", "critical"].includes(v.impact))) {
        problems.push(`${at}: ${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200) + " " + n.any.map((a) => a.message).join("; ")).join("\n    ")}`);
      }
      await page.screenshot({ path: `${pictures}${at.replace(/^\//, "").replace(/[^\w.-]+/g, "-")}.png`, fullPage: true });
    }
  }
  return problems;
}

// none fails with the problems that there are.
function none(problems) {
  if (problems.length > 0) assert.fail(problems.join("\n"));
}

// visit opens a page, and waits until it has what it shows.
async function visit(page, path) {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(server.url + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
}

test("every page of the dashboard", async (t) => {
  const page = await owner(server);
  await page.addInitScript(axe);
  for (const route of [...(await routesOf("routes.tsx")), "/nothing-here"]) {
    for (const path of params[route]?.() ?? [route]) {
      await t.test(path.replace(/\b(\w+_)[0-9a-z]{13}\b/g, "$1…"), async () => {
        assert.ok(!path.includes(":"), "no value for the parameter of " + path);
        page.faults.length = 0;
        await visit(page, path);
        const name = route + (new URL(path, server.url).search.replace("?", " ") || (path.includes(there.failing.id) ? " failing" : path.includes(there.off.id) ? " off" : path.includes(there.delivered.id) ? " delivered" : ""));
        none([...(await look(page, name.replace(/^\/$/, "start"))), ...page.faults]);
      });
    }
  }
});

test("the pages of a tenant that has nothing yet say what to do next", async (t) => {
  const page = await owner(server);
  await page.addInitScript(axe);
  for (const path of ["/", "/tail", "/automations", "/endpoints", "/event-types", "/events", "/deliveries", "/test-receiver", "/sources", "/requests", "/jobs"]) {
    await t.test(path, async () => {
      page.faults.length = 0;
      await visit(page, path + "?tenant=acme");
      assert.ok((await page.locator("main").locator(".empty, .begin").locator("a, button").count()) > 0, "nothing to do next is offered");
      assert.equal(await page.getByRole("search").count(), path === "/tail" ? 1 : 0, "filters of nothing");
      none([...(await look(page, "empty " + path)), ...page.faults]);
    });
  }
});

test("a page whose data cannot be had says so, and has them when they are asked for again", async (t) => {
  const page = await owner(server);
  const problem = { type: "about:blank", title: "The server failed", status: 500, code: "internal", detail: "the store did not answer", request_id: "THEREQUEST" };
  for (const path of ["/", "/automations", "/endpoints", "/endpoints/" + there.endpoint.id, "/event-types", "/events", "/deliveries", "/deliveries/" + there.failed.id, "/sources", "/requests", "/jobs", "/settings/tokens", "/settings/audit"]) {
    await t.test(path.replace(/_[0-9a-z]{13}\b/, "_…"), async () => {
      const lists = (url) => url.pathname.startsWith("/v1/") && !/session|stream|causes/.test(url.pathname);
      await page.route(lists, (r) => r.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(problem) }));
      await page.goto(server.url + path);
      const failures = page.locator("main").getByRole("alert");
      await failures.filter({ hasText: "The store did not answer." }).filter({ hasText: "THEREQUEST" }).first().waitFor();
      await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
      assert.equal(await page.locator("main table").count(), 0, "tables of what is not there");
      await page.unroute(lists);
      while ((await failures.count()) > 0) await failures.first().getByRole("button", { name: "Try again" }).click().then(() => failures.first().waitFor({ state: "detached", timeout: 2000 }).catch(() => undefined));
      await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
      assert.equal(await failures.count(), 0);
    });
  }
  assert.deepEqual(page.faults, []);
});

test("the pages for who is not signed in", async () => {
  const page = await open(server);
  await page.addInitScript(axe);
  for (const path of ["/", "/setup", "/invite", "/nothing-here"]) {
    await visit(page, path);
    none([...(await look(page, "anonymous " + path)), ...page.faults]);
  }
});

test("every page of the portal", async (t) => {
  const branding = { name: "Acme Webhooks", accent: "#0a7f5a" };
  await server.call("PATCH", "/tenants/default", { branding });
  const page = await open(server);
  await page.addInitScript(axe);
  for (const route of await routesOf("portal.tsx")) {
    for (const path of params[route]?.() ?? [route]) {
      await t.test(path.replace(/\b(\w+_)[0-9a-z]{13}\b/g, "$1…"), async () => {
        page.faults.length = 0;
        // Its token is in memory alone: each load needs a link.
        const { url } = await server.call("POST", "/tenants/default/portal-links");
        const [at, code] = url.split("#");
        await page.goto("about:blank");
        await visit(page, new URL(at).pathname.replace(/\/$/, "") + path + "#" + code);
        assert.ok(!page.url().includes(code), "the code is in the URL of the page");
        none([...(await look(page, "portal " + path.replace(/\b(\w+_)[0-9a-z]{13}\b/g, "$1"))), ...page.faults]);
      });
    }
  }
});
