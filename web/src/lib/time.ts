// Times as people read them.
import { signal } from "@preact/signals";
import { zone } from "./prefs";

// now moves every ten seconds, for times that are told relative to it.
export const now = signal(Date.now());
setInterval(() => {
  if (!document.hidden) now.value = Date.now();
}, 10_000);

const steps: [number, Intl.RelativeTimeFormatUnit][] = [
  [60, "second"], [60, "minute"], [24, "hour"], [7, "day"], [5, "week"], [12, "month"], [Infinity, "year"],
];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });

// ago tells a time from now: "5 min. ago", "in 2 hr.".
export function ago(at: string | number | Date): string {
  let n = (new Date(at).getTime() - now.value) / 1000;
  if (Math.abs(n) < 10) return "just now";
  for (const [size, unit] of steps) {
    if (Math.abs(n) < size) return relative.format(Math.trunc(n), unit);
    n /= size;
  }
  return "";
}

// absolute tells a time to the second, in the zone that the reader chose.
export function absolute(at: string | number | Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium", timeStyle: "medium", timeZone: zone.value === "utc" ? "UTC" : undefined,
  }).format(new Date(at)) + (zone.value === "utc" ? " UTC" : "");
}

// withTimes is a text of the API with its times as people read them.
export const withTimes = (text: string): string => text.replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, absolute);

// duration tells milliseconds: "84 ms", "1.2 s", "3 min", "2 h".
export function duration(ms: number): string {
  const short = (n: number): string => (n < 10 ? n.toFixed(1).replace(/\.0$/, "") : String(Math.round(n)));
  if (ms < 1000) return `${short(ms)} ms`;
  if (ms < 60_000) return `${short(ms / 1000)} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  if (ms < 172_800_000) return `${Math.round(ms / 3_600_000)} h`;
  return `${Math.round(ms / 86_400_000)} days`;
}

// bytes tells a size: "512 B", "1.2 KiB".
export function bytes(n: number): string {
  if (n < 1024) return `${n} B`;
  if (n < 1 << 20) return `${(n / 1024).toFixed(1)} KiB`;
  return `${(n / (1 << 20)).toFixed(1)} MiB`;
}

// count tells a number: "12,400".
export const count = (n: number): string => new Intl.NumberFormat("en").format(n);

// countOrMore is such a number that there may be more of than were counted.
export const countOrMore = (n: number, more: boolean | undefined): string => count(n) + (more ? "+" : "");

// forInput and fromInput are the text of an <input type="datetime-local"> in the
// zone that the reader chose.
export function forInput(at: string | undefined): string {
  if (!at) return "";
  const d = new Date(at);
  return new Date(d.getTime() - (zone.value === "utc" ? 0 : d.getTimezoneOffset() * 60_000)).toISOString().slice(0, 16);
}

export function fromInput(text: string): string | undefined {
  const d = new Date(text + (zone.value === "utc" ? "Z" : ""));
  return text && !isNaN(d.getTime()) ? d.toISOString() : undefined;
}
