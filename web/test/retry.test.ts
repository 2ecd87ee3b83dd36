import assert from "node:assert/strict";
import { test } from "node:test";
import { pauses, preview, seconds } from "../src/lib/retry";

test("times are read as the API writes them", () => {
  for (const [text, want] of [["30s", 30], ["5m", 300], ["1h30m", 5400], ["1.5h", 5400], ["500ms", 0.5], ["", NaN], ["5", NaN], ["m", NaN], ["5 m", NaN]] as const) {
    assert.equal(seconds(text), want, text);
  }
});

test("pauses grow as their policy says", () => {
  assert.deepEqual(pauses({ policy: "schedule", pauses: ["5s", "5m"] }), [5, 300]);
  assert.deepEqual(pauses({ policy: "exponential", attempts: 5, pause: "30s", longest: "2m" }), [30, 60, 120, 120]);
  assert.deepEqual(pauses({ policy: "linear", attempts: 4, pause: "1m" }), [60, 120, 180]);
  assert.deepEqual(pauses({ policy: "fixed", attempts: 3, pause: "1h" }), [3600, 3600]);
  assert.equal(pauses({ policy: "fixed", pause: "1h" }).length, 9);
});

test("a retry is told in one sentence", () => {
  assert.equal(preview({ policy: "schedule", pauses: ["5s", "5m"] }), "Tried again after 5s, 5m: 3 attempts within 5.1m.");
  assert.equal(preview({ policy: "fixed", attempts: 9, pause: "1h" }), "Tried again after 1h, 1h, 1h, 1h, …, 1h: 9 attempts within 8h.");
  assert.equal(preview({ policy: "fixed", pause: "soon" }), "");
});
