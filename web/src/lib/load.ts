// Data that a page shows: loaded, kept while it is loaded again, and given up
// when nobody waits for it.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isAbort, returns } from "./api";

export interface Loaded<T> {
  data: T | undefined; // that of before while it is loaded again
  error: unknown;
  busy: boolean;
  at: number; // when the data were loaded
  reload: () => void;
  set: (data: T) => void; // what the page knows without asking
}

// useLoad loads data when the page is shown, whenever one of deps changes, and
// when the server comes back.
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, deps: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<{ data?: T; error?: unknown; busy: boolean; at: number }>({ busy: true, at: 0 });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setState((s) => ({ ...s, busy: true }));
    load(abort.signal).then(
      (data) => !abort.signal.aborted && setState({ data, busy: false, at: Date.now() }),
      (error: unknown) => !abort.signal.aborted && !isAbort(error) && setState((s) => ({ data: s.data, error, busy: false, at: s.at })),
    );
    return () => abort.abort();
  }, [...deps, round, returns.value]);
  return {
    data: state.data, error: state.error, busy: state.busy, at: state.at,
    reload: useCallback(() => setRound((n) => n + 1), []),
    set: useCallback((data: T) => setState({ data, busy: false, at: Date.now() }), []),
  };
}

export interface Paged<T> {
  items: T[] | undefined;
  error: unknown;
  busy: boolean;
  more: (() => void) | undefined; // missing on the last page
  reload: () => void;
  change: (change: (items: T[]) => T[]) => void;
  round: unknown; // another one whenever the list starts again
}

// usePages loads a list page by page. When one of deps changes, it starts again.
// A page may be empty and not the last one, where what is looked for is rare: then it is looked for further.
export function usePages<T>(load: (cursor: string | undefined, signal: AbortSignal) => Promise<{ items: T[]; next_cursor?: string }>, deps: readonly unknown[]): Paged<T> {
  const [state, setState] = useState<{ items?: T[]; next?: string; error?: unknown; busy: boolean }>({ busy: true });
  const [round, setRound] = useState(0);
  const abort = useRef<AbortController | undefined>(undefined);
  const get = (cursor: string | undefined, before: T[]): void => {
    abort.current?.abort();
    const own = (abort.current = new AbortController());
    setState((s) => ({ ...s, busy: true }));
    load(cursor, own.signal).then(
      (page) => {
        if (own.signal.aborted) return;
        if (page.items.length === 0 && page.next_cursor) get(page.next_cursor, before);
        else setState({ items: [...before, ...page.items], next: page.next_cursor, busy: false });
      },
      (error: unknown) => !own.signal.aborted && !isAbort(error) && setState((s) => ({ ...s, error, busy: false })),
    );
  };
  useEffect(() => {
    get(undefined, []);
    return () => abort.current?.abort();
  }, [...deps, round, returns.value]);
  return {
    items: state.items, error: state.error, busy: state.busy,
    more: state.next ? () => get(state.next, state.items ?? []) : undefined,
    reload: useCallback(() => setRound((n) => n + 1), []),
    change: useCallback((change: (items: T[]) => T[]) => setState((s) => ({ ...s, items: s.items && change(s.items) })), []),
    round: [...deps, round, returns.value].join(),
  };
}
