// The filters of a list, which are all in the page's query.
import { useEffect, useRef, useState } from "preact/hooks";
import { query, setQuery } from "../lib/router";
import { forInput, fromInput } from "../lib/time";
import { Icon } from "./icon";

export type Filter =
  | { name: string; label: string; kind: "text"; placeholder?: string; suggestions?: readonly string[] }
  | { name: string; label: string; kind: "choice"; options: readonly { value: string; label: string }[] }
  | { name: string; label: string; kind: "time" };

// FilterBar shows filters. Text takes effect while it is typed.
export function FilterBar({ filters }: { filters: readonly Filter[] }) {
  const form = useRef<HTMLFormElement>(null);
  const set = filters.filter((f) => query.value.get(f.name));
  const [unfolded, setUnfolded] = useState(false); // on a narrow screen, where the first one is seen without
  useEffect(() => {
    const focus = (e: KeyboardEvent): void => {
      if (e.key !== "/" || (e.target as Element).closest("input, textarea, select, dialog")) return;
      e.preventDefault();
      form.current?.querySelector<HTMLElement>("input, select")?.focus();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);
  return (
    <form ref={form} class="filters" role="search" onSubmit={(e) => e.preventDefault()}>
      {filters.map((f) => <label key={f.name}><span>{f.label}</span><Control filter={f} /></label>)}
      {filters.length > 1 && <button type="button" class="fold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}><Icon name="filter" /> {unfolded ? "Fewer filters" : set.length > 0 ? `Filters: ${set.length} set` : "More filters"}</button>}
      {set.length > 0 && (
        <button type="button" class="quiet" onClick={() => setQuery(Object.fromEntries(filters.map((f) => [f.name, undefined])))}>
          <Icon name="cross" /> Clear {set.length === 1 ? "the filter" : "filters"}
        </button>
      )}
    </form>
  );
}

function Control({ filter: f }: { filter: Filter }) {
  const value = query.value.get(f.name) ?? "";
  if (f.kind === "choice") {
    return (
      <select value={value} onChange={(e) => setQuery({ [f.name]: e.currentTarget.value })}>
        <option value="">any</option>
        {f.options.map((o) => <option key={o.value} value={o.value}>{o.label}</option>)}
      </select>
    );
  }
  if (f.kind === "time") {
    return <input type="datetime-local" value={forInput(value)} onChange={(e) => setQuery({ [f.name]: fromInput(e.currentTarget.value) })} />;
  }
  const list = "filter-" + f.name;
  return (
    <>
      <input type="search" autocomplete="off" list={f.suggestions && list} value={value} placeholder={f.placeholder} onInput={(e) => setQuery({ [f.name]: e.currentTarget.value }, true)} />
      {f.suggestions && <datalist id={list}>{f.suggestions.map((s) => <option key={s} value={s} />)}</datalist>}
    </>
  );
}

// filtered says whether any of the filters is set.
export const filtered = (filters: readonly Filter[]): boolean => filters.some((f) => query.value.get(f.name));

export const clearFilters = (filters: readonly Filter[]): void => setQuery(Object.fromEntries(filters.map((f) => [f.name, undefined])));
