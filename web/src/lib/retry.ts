// When a delivery that failed is tried again, as people read it.
import type { Retry } from "./api";

const units: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 0.001 };

// seconds reads a time such as "1h30m". It is NaN for what is none.
export function seconds(text: string): number {
  if (!/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(text)) return NaN;
  return [...text.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((sum, [, n, unit]) => sum + Number(n) * units[unit!]!, 0);
}

// short tells seconds: "30s", "5m", "24h".
export function short(s: number): string {
  if (s < 60) return `${Math.round(s)}s`;
  if (s < 3600) return `${Math.round(s / 6) / 10}m`;
  return `${Math.round(s / 360) / 10}h`;
}

// pauses are what is waited after each failed attempt.
export function pauses(r: Retry): number[] {
  if (r.policy === "schedule") return (r.pauses ?? []).map(seconds);
  const first = seconds(r.pause ?? "");
  const longest = r.longest ? seconds(r.longest) : 86_400;
  return Array.from({ length: (r.attempts ?? 10) - 1 }, (_, i) =>
    Math.min(longest, { exponential: first * 2 ** i, linear: first * (i + 1), fixed: first }[r.policy as "fixed"]));
}

// preview tells the whole of a retry.
export function preview(r: Retry): string {
  const all = pauses(r);
  if (all.some(Number.isNaN)) return "";
  const sum = all.reduce((a, b) => a + b, 0);
  const shown = all.length > 6 ? [...all.slice(0, 4).map(short), "…", short(all.at(-1)!)] : all.map(short);
  return `Tried again after ${shown.join(", ")}: ${all.length + 1} attempts within ${short(sum)}.`;
}
