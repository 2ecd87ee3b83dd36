// Lists that stay up to date without moving what the reader looks at.
import { useEffect, useState } from "preact/hooks";
import type { Paged } from "./load";
import { useLive, type Change, type Topic } from "./stream";

const topics: Record<Exclude<Change["kind"], "gap">, Topic> = {
  delivery: "deliveries", event: "events", request: "requests", endpoint: "endpoints", job: "jobs",
};

// isReading says whether rows must not move: the reader is among them.
const isReading = (): boolean => scrollY > 200 || document.querySelector("table:hover, table:focus-within") !== null;

export interface Fresh {
  count: number; // of rows that came since, and are not in the list yet
  show: () => void; // puts them there
}

// useLiveRows changes the rows of a list, the newest first, as they change. New
// ones that fit go on top, unless the reader is among the rows: then they wait
// until show is called.
export function useLiveRows<T extends { id: string }>(list: Paged<T>, kind: keyof typeof topics, fits: (row: T) => boolean): Fresh {
  const [waiting, setWaiting] = useState<T[]>([]);
  const there = new Set(list.items?.map((row) => row.id));
  const fresh = waiting.filter((row) => fits(row) && !there.has(row.id));
  useEffect(() => setWaiting([]), [list.round]);
  useLive([topics[kind]], (changes) => {
    if (changes.some((c) => c.kind === "gap")) {
      list.reload();
      return;
    }
    const changed = new Map<string, T>(); // in the order in which they came
    for (const c of changes) {
      if (c.kind === kind) changed.set((c.item as T).id, c.item as T);
    }
    if (changed.size === 0) return;
    const added = [...changed.values()].filter((row) => !there.has(row.id) && fits(row)).reverse();
    const reading = isReading();
    list.change((items) => [...(reading ? [] : added), ...items.map((row) => changed.get(row.id) ?? row)]);
    if (reading) setWaiting((before) => [...added, ...before.filter((row) => !changed.has(row.id))]);
  });
  return {
    count: fresh.length,
    show: () => {
      list.change((items) => [...fresh, ...items]);
      setWaiting([]);
    },
  };
}
