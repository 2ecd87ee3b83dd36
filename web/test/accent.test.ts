import assert from "node:assert/strict";
import { test } from "node:test";
import { accentIn, contrast } from "../src/lib/accent";

test("contrast is that of WCAG", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#777777"), 1);
  assert.ok(Math.abs(contrast("#767676", "#ffffff") - 4.54) < 0.01);
});

test("a colour that can be read stays as it is", () => {
  assert.equal(accentIn("light", "#0a5f4a").accent, "#0a5f4a");
  assert.equal(accentIn("dark", "#9aa6ff").accent, "#9aa6ff");
});

test("every colour can be read in both themes", () => {
  const surfaces = { light: ["#ffffff", "#f7f7f9", "#f1f2f5"], dark: ["#101218", "#181b23", "#20242e"] };
  const onAccent = { light: "#ffffff", dark: "#12141b" };
  for (const hex of ["#000000", "#ffffff", "#ffe600", "#ff0000", "#0000ff", "#00ff00", "#808080", "#0a7f5a", "#f5f5f5", "#111111"]) {
    for (const theme of ["light", "dark"] as const) {
      const { accent, strong, soft } = accentIn(theme, hex);
      for (const on of [...surfaces[theme], soft, onAccent[theme]]) {
        for (const text of [accent, strong]) assert.ok(contrast(text, on) >= 4.5, `${hex} in ${theme}: ${text} on ${on} has ${contrast(text, on)}`);
      }
    }
  }
});
