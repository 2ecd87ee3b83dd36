// Lists that stay up to date without moving what the reader looks at.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Loaded, Paged } from "./load";
import { paused, useLive, type Change, type Topic } from "./stream";

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

const soonest = 800; // milliseconds from one reload to the next
const latest = 30_000; // after which time itself has changed the figures

// useReload loads figures again soon after something happened, and from time to time.
export function useReload(of: readonly Topic[], loaded: Pick<Loaded<unknown>, "busy" | "at" | "reload">): void {
  const current = useRef(loaded);
  current.current = loaded;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const reload = (): void => {
    timer.current = undefined;
    if (current.current.busy) timer.current = setTimeout(reload, soonest);
    else current.current.reload();
  };
  useLive(of, () => {
    timer.current ??= setTimeout(reload, Math.max(0, current.current.at + soonest - Date.now()));
  });
  useEffect(() => {
    const passing = setInterval(() => {
      if (!paused.peek() && !document.hidden) current.current.reload();
    }, latest);
    return () => {
      clearInterval(passing);
      clearTimeout(timer.current);
    };
  }, []);
}
