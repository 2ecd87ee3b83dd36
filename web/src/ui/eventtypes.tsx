// Choosing event types.
import { useId, useState } from "preact/hooks";
import { call } from "../lib/api";
import { useLoad } from "../lib/load";
import { tenant } from "../lib/router";
import { Check } from "./form";
import { Icon } from "./icon";

// EventTypes chooses all event types, "*", or at least one of them.
export function EventTypes({ value, onValue, error, label = "Trigger events" }: { value: string[]; onValue: (value: string[]) => void; error?: string; label?: string }) {
  const [search, setSearch] = useState("");
  const id = useId();
  const known = useLoad((signal) => call("GET /v1/tenants/{tenant}/event-types", { path: { tenant: tenant.value }, signal }), [tenant.value]).data?.items ?? [];
  const all = value.includes("*");
  const about = new Map(known.map((t) => [t.name, t.description]));
  const names = [...new Set([...about.keys(), ...value.filter((v) => v !== "*")])].sort();
  const want = search.trim();
  const found = names.filter((n) => n.toLowerCase().includes(want.toLowerCase()) || about.get(n)?.toLowerCase().includes(want.toLowerCase()));
  const groups = Map.groupBy(found, (n) => n.split(".")[0]!);
  const set = (name: string, on: boolean): void => onValue(on ? [...value, name] : value.filter((v) => v !== name));
  const add = (): void => {
    if (!want || names.includes(want)) return;
    set(want, true);
    setSearch("");
  };
  return (
    <fieldset aria-describedby={id + "-error"}>
      <legend>{label}</legend>
      <p class="hint" id={id + "-hint"}>What happens that is sent there. {!all && value.length > 0 && `${value.length} chosen.`}</p>
      <Check label="All events, also those of types to come" checked={all} onValue={(on) => onValue(on ? ["*"] : [])} />
      {!all && (
        <div class="picker">
          <div class="beside">
            <input type="search" aria-label="Search event types, or name another one" aria-invalid={error ? true : undefined} aria-describedby={`${id}-hint ${id}-error`} autocomplete="off"
              placeholder={known.length > 0 ? "Search, or name another one" : "Name one, such as user.created"} value={search} onInput={(e) => setSearch(e.currentTarget.value)}
              onKeyDown={(e) => { if (e.key === "Enter") { e.preventDefault(); add(); } }} />
            {want && !names.includes(want) && <button type="button" onClick={add}><Icon name="plus" /> Add</button>}
          </div>
          {[...groups].map(([group, of]) => (
            <div key={group} class="group">
              {groups.size > 1 && of.length > 1 && <p>{group}</p>}
              {of.map((n) => <Check key={n} label={<code>{n}</code>} hint={about.get(n)} checked={value.includes(n)} onValue={(on) => set(n, on)} />)}
            </div>
          ))}
          {found.length === 0 && <p class="hint">{want ? `There is no event type “${want}” yet. Add it to subscribe to it all the same.` : "There are no event types yet."}</p>}
        </div>
      )}
      <p class="error" id={id + "-error"}>{error}</p>
    </fieldset>
  );
}
