// The time that a page is about, in its query: a span up to now, or from one time
// to another.
import { query, setQuery } from "../lib/router";
import { forInput, fromInput } from "../lib/time";

const spans = [
  { value: "15m", label: "15 min", minutes: 15 }, { value: "1h", label: "1 hour", minutes: 60 }, { value: "24h", label: "24 hours", minutes: 1440 },
  { value: "7d", label: "7 days", minutes: 10_080 }, { value: "30d", label: "30 days", minutes: 43_200 },
] as const;

const first = "1h";

// rangeOf is what the query says. Without until, it is up to now.
export function rangeOf(): { since: string; until?: string } {
  const since = query.value.get("since");
  if (since) return { since, until: query.value.get("until") ?? undefined };
  const span = spans.find((s) => s.value === (query.value.get("range") ?? first)) ?? spans[1];
  return { since: new Date(Math.floor(Date.now() / 60_000 - span.minutes + 1) * 60_000).toISOString() };
}

// rangeKey changes when another time is chosen.
export const rangeKey = (): string => ["range", "since", "until"].map((name) => query.value.get(name)).join();

// setRange makes the page about the time that was marked on a chart.
export const setRange = (from: number, to: number): void =>
  setQuery({ range: undefined, since: new Date(Math.floor(from)).toISOString(), until: new Date(Math.ceil(to)).toISOString() });

export function RangePicker() {
  const custom = query.value.has("since");
  const chosen = query.value.get("range") ?? first;
  return (
    <div class="range" role="group" aria-label="Time">
      {spans.map((s) => (
        <button key={s.value} type="button" class="quiet" aria-pressed={!custom && s.value === chosen} onClick={() => setQuery({ range: s.value === first ? undefined : s.value, since: undefined, until: undefined })}>{s.label}</button>
      ))}
      <details open={custom}>
        <summary class="button quiet">Other</summary>
        <span class="row">
          <input type="datetime-local" aria-label="Since" value={forInput(query.value.get("since") ?? undefined)} onChange={(e) => setQuery({ range: undefined, since: fromInput(e.currentTarget.value) })} />
          <input type="datetime-local" aria-label="Until" value={forInput(query.value.get("until") ?? undefined)} onChange={(e) => setQuery({ range: undefined, until: fromInput(e.currentTarget.value) })} />
        </span>
      </details>
    </div>
  );
}
