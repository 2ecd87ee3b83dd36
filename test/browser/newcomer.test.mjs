// What somebody does who has just started their first gateway.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, setUp } from "./browser.mjs";
import { serve } from "./server.mjs";

const server = await serve();

test("the setup link leads to a delivered, verified test webhook, with clicks alone", async () => {
  const page = await open(server);
  await setUp(page, server);

  // To the event subscription, and the built-in test receiver.
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Endpoints" }).click();
  await page.getByRole("heading", { name: "Endpoints", level: 1 }).waitFor();
  await page.getByRole("link", { name: /endpoint/i }).and(page.locator(".button.primary")).first().click();
  await page.getByRole("heading", { name: "Event subscription", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Use the built-in test receiver" }).click();
  await page.getByRole("checkbox", { name: /^All events/ }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();

  // Saved: a test, and what the receiver made of it.
  await page.waitForURL(/\/endpoints\/ep_/);
  await page.getByRole("button", { name: "Send a test" }).click();
  await page.getByText("Delivered.").waitFor();
  await page.getByRole("tab", { name: "Received" }).click();
  await page.locator("details.received summary").first().click();
  await page.getByText("The signature is right").waitFor();
  await page.getByRole("tab", { name: "Deliveries" }).click();
  await page.getByRole("table", { name: "Deliveries" }).getByText("delivered").waitFor();

  assert.deepEqual(page.faults, []);
  const [endpoint] = (await server.of("default")("GET", "/endpoints")).items;
  const { items } = await server.of("default")("GET", "/deliveries?endpoint=" + endpoint.id);
  assert.equal(items.length, 1);
  assert.equal(items[0].state, "delivered");
  assert.equal(items[0].test, true);
});

// That it ends after 30 minutes, TestSetup of internal/api shows, which has a clock of
// its own; the answer, and so the page, is the one for a link that was used.
test("the setup link works once", async () => {
  const page = await open(server);
  await page.goto(server.setup);
  await page.getByLabel("Name").fill("Eve");
  await page.getByLabel("E-mail").fill("eve@example.com");
  await page.getByLabel("Password").fill("another long password");
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByText("The link was used before").waitFor();
  assert.equal(await page.getByRole("navigation").count(), 0, "pages that are shown");
  assert.deepEqual(page.faults, []);
});
