// A brand's colour, made so that text in it can be read on every surface.

type RGB = readonly [number, number, number]; // 0 to 255

const parse = (hex: string): RGB => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as unknown as RGB;
const format = (c: RGB): string => "#" + c.map((v) => Math.round(v).toString(16).padStart(2, "0")).join("");
const mix = (a: RGB, b: RGB, part: number): RGB => a.map((v, i) => v + (b[i]! - v) * part) as unknown as RGB;

// luminance is WCAG's relative luminance.
function luminance(c: RGB): number {
  const [r, g, b] = c.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

// contrast is WCAG's ratio of two colours such as "#0a7f5a": 1 to 21.
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

// leastContrast is what text needs (WCAG 2.2, 1.4.3).
export const leastContrast = 4.5;

// readable moves a colour towards another one, as little as it takes to be read
// on all of the backgrounds.
function readable(colour: RGB, towards: RGB, backgrounds: readonly string[]): RGB {
  for (let part = 0; part < 1; part += 0.01) {
    const c = mix(colour, towards, part);
    if (backgrounds.every((b) => contrast(format(c), b) >= leastContrast)) return c;
  }
  return towards;
}

const black: RGB = [0, 0, 0];
const white: RGB = [255, 255, 255];

// The surfaces of base.css: page, card, sunk, hover, raised.
const surfaces = {
  light: ["#f7f7f9", "#ffffff", "#f1f2f5", "#f4f5f8"],
  dark: ["#101218", "#181b23", "#12141b", "#1e222c", "#20242e"],
};

// An Accent is a colour with what goes with it, in one theme.
export interface Accent {
  accent: string;
  strong: string;
  soft: string;
}

// accentIn is what becomes of a brand's colour in a theme.
export function accentIn(theme: "light" | "dark", hex: string): Accent {
  const colour = parse(hex);
  const dark = theme === "dark";
  const soft = format(mix(parse(dark ? "#181b23" : "#ffffff"), colour, dark ? 0.22 : 0.09));
  const towards = dark ? white : black;
  const accent = readable(colour, towards, [...surfaces[theme], soft]);
  return { accent: format(accent), strong: format(mix(accent, towards, 0.18)), soft };
}

// wear gives the page a brand's colour. The properties are those of base.css.
export function wear(hex: string): void {
  const [light, dark] = [accentIn("light", hex), accentIn("dark", hex)];
  const style = document.documentElement.style;
  style.setProperty("--accent", `light-dark(${light.accent}, ${dark.accent})`);
  style.setProperty("--accent-strong", `light-dark(${light.strong}, ${dark.strong})`);
  style.setProperty("--accent-soft", `light-dark(${light.soft}, ${dark.soft})`);
}
