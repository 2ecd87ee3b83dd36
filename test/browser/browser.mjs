// The browser, and what holds on every page: it asks nothing of another origin,
// breaks no rule of its policy, and writes no error to the console.
import { after } from "node:test";
import { chromium } from "playwright-core";

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
after(() => browser.close());

// open returns a page of a browser of its own. faults is what was wrong with any
// page it showed; a test that expects an answer of 4xx says so with expected.
export async function open(server, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const origin = new URL(server.url).origin;
  page.faults = [];
  page.asked = []; // method and path of each request
  page.on("request", (r) => {
    const url = new URL(r.url());
    page.asked.push(r.method() + " " + url.pathname + url.search);
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) page.faults.push("asked another origin: " + r.url());
  });
  page.on("pageerror", (e) => page.faults.push("threw: " + e.stack));
  page.on("console", (m) => {
    // The browser itself says each answer of 4xx; whether it is right is for the test.
    if (["error", "warning"].includes(m.type()) && !/^Failed to load resource/.test(m.text())) page.faults.push("console: " + m.text());
  });
  await page.exposeFunction("reportViolation", (what) => page.faults.push("broke the policy: " + what));
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (e) => globalThis.reportViolation(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}`)));
  return page;
}

export const password = "a long enough password";

// setUp follows the setup link, and makes the owner.
export async function setUp(page, server) {
  await page.goto(server.setup);
  await page.getByLabel("Name").fill("Ada Lovelace");
  await page.getByLabel("E-mail").fill("ada@example.com");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("navigation", { name: "Pages" }).waitFor({ state: "attached" });
}

// owner returns a page whose reader is the owner, at the start. The first one of
// a server makes the account, others are given its session.
export async function owner(server, options = {}) {
  const page = await open(server, options);
  if (server.session) {
    await page.context().addCookies(server.session);
    await page.goto(server.url + "/");
    await page.getByRole("navigation", { name: "Pages" }).waitFor({ state: "attached" });
  } else {
    await setUp(page, server);
    server.session = await page.context().cookies();
  }
  return page;
}
