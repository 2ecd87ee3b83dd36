import { absolute, ago } from "../lib/time";
import { zone } from "../lib/prefs";

// Time is how long ago something was; the exact time is seen on it.
export function Time({ at, exact }: { at: string | undefined; exact?: boolean }) {
  if (!at) return <span class="hint">never</span>;
  return <time dateTime={at} title={exact ? ago(at) : absolute(at)}>{exact ? absolute(at) : ago(at)}</time>;
}

// ZoneSwitch says in which zone times are told, everywhere.
export function ZoneSwitch() {
  const utc = zone.value === "utc";
  return (
    <button type="button" class="quiet" aria-pressed={utc} title="Tell times in UTC or in your own zone" onClick={() => (zone.value = utc ? "local" : "utc")}>
      {utc ? "UTC" : "Local"}
    </button>
  );
}
