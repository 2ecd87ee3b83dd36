// An endpoint's settings, as a form has them.
import type { Settings } from "../lib/api";
import { preview } from "../lib/retry";
import { Check, Choice, LongText, Text } from "../ui/form";

// Drafted are settings as they are typed.
export interface Drafted {
  headers: string;
  concurrency: string;
  rateCount: string;
  ratePer: "second" | "minute";
  order: string;
  retry: string; // the policy; empty: the default
  attempts: string;
  pause: string;
  longest: string;
  pauses: string;
  contentDigest: boolean;
  noTrace: boolean;
  filter: string;
  transform: string;
}

export function draftOf(s: Settings): Drafted {
  return {
    headers: Object.entries(s.headers ?? {}).map(([name, value]) => `${name}: ${value}`).join("\n"),
    concurrency: s.concurrency?.toString() ?? "",
    rateCount: s.rate_limit?.count.toString() ?? "", ratePer: (s.rate_limit?.per ?? "second") as "second",
    order: s.order ?? "",
    retry: s.retry?.policy ?? "", attempts: s.retry?.attempts?.toString() ?? "", pause: s.retry?.pause ?? "30s", longest: s.retry?.longest ?? "", pauses: (s.retry?.pauses ?? []).join(", "),
    contentDigest: s.content_digest ?? false, noTrace: s.no_trace ?? false,
    filter: s.filter ?? "", transform: s.transform ?? "",
  };
}

const number = (text: string): number | undefined => (text.trim() ? Number(text) : undefined);

// settingsOf is what the API is told. What was left empty has its default.
export function settingsOf(d: Drafted): Settings {
  const headers: Record<string, string> = {};
  for (const line of d.headers.split("\n")) {
    const at = line.indexOf(":");
    if (line.trim()) headers[line.slice(0, at < 0 ? undefined : at).trim()] = at < 0 ? "" : line.slice(at + 1).trim();
  }
  const grows = d.retry === "exponential" || d.retry === "linear";
  return {
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    concurrency: number(d.concurrency),
    rate_limit: d.rateCount.trim() ? { count: Number(d.rateCount), per: d.ratePer } : undefined,
    order: (d.order || undefined) as Settings["order"],
    retry: !d.retry ? undefined
      : d.retry === "schedule" ? { policy: "schedule", pauses: d.pauses.split(/[\s,]+/).filter(Boolean) }
        : { policy: d.retry as "fixed", attempts: number(d.attempts), pause: d.pause.trim(), longest: grows ? d.longest.trim() || undefined : undefined },
    content_digest: d.contentDigest || undefined, no_trace: d.noTrace || undefined,
    filter: d.filter.trim() || undefined, transform: d.transform.trim() || undefined,
  };
}

const policies = [
  { value: "", label: "The default: 10 attempts within about 75 hours" },
  { value: "exponential", label: "Pauses that double" },
  { value: "linear", label: "Pauses that grow by the first one" },
  { value: "fixed", label: "Pauses that stay the same" },
  { value: "schedule", label: "A list of pauses" },
];

export function SettingsFields({ value: d, onValue, error }: { value: Drafted; onValue: (value: Drafted) => void; error?: string }) {
  const set = (change: Partial<Drafted>): void => onValue({ ...d, ...change });
  const retry = settingsOf(d).retry;
  return (
    <div class="stack">
      {error && <p class="error" role="alert" tabIndex={-1} aria-invalid="true">{error}</p>}
      <LongText label="Headers" name="headers" rows={2} placeholder="X-Team: billing" value={d.headers} onValue={(headers) => set({ headers })} hint="One a line, sent with every delivery. Everybody who sees the endpoint sees them: they are no place for a secret." />
      <div class="columns">
        <Text label="Attempts at the same time" name="concurrency" placeholder="adapts, 1 to 32" value={d.concurrency} onValue={(concurrency) => set({ concurrency })} hint="1 to 256." />
        <Text label="Rate limit" name="rate" placeholder="none" value={d.rateCount} onValue={(rateCount) => set({ rateCount })} hint="The most attempts in a period." />
        <Choice label="Period of the rate limit" value={d.ratePer} onValue={(per) => set({ ratePer: per as "second" })} options={[{ value: "second", label: "a second" }, { value: "minute", label: "a minute" }]} />
        <Choice label="Order" value={d.order} onValue={(order) => set({ order })} hint="A delivery that fails holds up those behind it." options={[
          { value: "", label: "none: as fast as it goes" }, { value: "key", label: "by the events' ordering key" }, { value: "endpoint", label: "one after the other" },
        ]} />
      </div>
      <Choice label="Retries" value={d.retry} onValue={(retry) => set({ retry })} options={policies} hint={retry && preview(retry)} />
      {d.retry === "schedule" && <Text label="Pauses" name="pauses" value={d.pauses} onValue={(pauses) => set({ pauses })} placeholder="5s, 5m, 1h" hint="Each 1s to 24h." />}
      {d.retry && d.retry !== "schedule" && (
        <div class="columns">
          <Text label="First pause" name="pause" value={d.pause} onValue={(pause) => set({ pause })} />
          {d.retry !== "fixed" && <Text label="Longest pause" name="longest" placeholder="24h" value={d.longest} onValue={(longest) => set({ longest })} />}
          <Text label="Attempts in all" name="attempts" placeholder="10" value={d.attempts} onValue={(attempts) => set({ attempts })} hint="At most 30." />
        </div>
      )}
      <Text label="Filter" name="filter" placeholder="payload.total > 100" value={d.filter} onValue={(filter) => set({ filter })} hint="A condition in CEL: only events that meet it are sent." />
      <Text label="Transformation" name="transform" placeholder="{id, total}" value={d.transform} onValue={(transform) => set({ transform })} hint="A program in jq that makes the payload which is sent." />
      <Check label="Send a Content-Digest of the body" checked={d.contentDigest} onValue={(contentDigest) => set({ contentDigest })} hint="With it a receiver can tell a changed body from a wrong secret." />
      <Check label="Send no trace headers" checked={d.noTrace} onValue={(noTrace) => set({ noTrace })} />
    </div>
  );
}
