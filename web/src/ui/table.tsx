// Lists.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { copyText } from "../lib/clipboard";
import type { Fresh } from "../lib/live";
import { keys } from "../lib/prefs";
import { count } from "../lib/time";
import { say, toastError } from "./toast";

export interface Column<T> {
  head: string;
  cell: (row: T) => ComponentChildren;
  kind?: "main" | "number" | "minor"; // main takes the room there is; minor is left out on a narrow screen
}

const atOnce = 100; // rows of a list that came whole; more are shown when asked for

// Table shows rows, the first cell of each being a link to what it is about.
// On a narrow screen each row is a few lines, and each value says what it is; the
// roles are those of a table all the same, which some browsers forget there.
// j and k go from one to the next, and c copies the id of the one that has the focus.
export function Table<T>({ label, rows, columns, id, link, more, busy }: {
  label: string; // what the list is of, for screen readers
  rows: readonly T[];
  columns: readonly Column<T>[];
  id: (row: T) => string;
  link?: (row: T) => string; // a URL
  more?: () => void; // gets the next page, if there is one
  busy?: boolean;
}) {
  const [shown, setShown] = useState(atOnce);
  const body = useRef<HTMLTableSectionElement>(null);
  const visible = more ? rows : rows.slice(0, shown);
  useEffect(() => {
    if (!busy) say(`${label}: ${count(rows.length)}${more ? " and more" : ""}`);
  }, [rows.length, busy, !!more]);
  useEffect(() => {
    const move = (e: KeyboardEvent): void => {
      if (keys.peek() === "off" || e.ctrlKey || e.metaKey || e.altKey || isTyping(e.target)) return;
      const focused = document.activeElement?.closest("tr")?.dataset.id;
      if (e.key === "c" && focused) void copyText(focused).then(() => say("Copied " + focused), toastError);
      const step = { j: 1, k: -1 }[e.key];
      if (!step) return;
      const links = [...(body.current?.querySelectorAll<HTMLElement>("tr > :first-child a, tr > :first-child button") ?? [])];
      const at = links.findIndex((l) => l.closest("tr")!.contains(document.activeElement));
      links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
    };
    addEventListener("keydown", move);
    return () => removeEventListener("keydown", move);
  }, []);
  // The whole row can be clicked, but text in it can be selected all the same.
  const open = (e: MouseEvent): void => {
    if ((e.target as Element).closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    const a = (e.currentTarget as Element).querySelector("a");
    a?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: e.ctrlKey, metaKey: e.metaKey }));
  };
  return (
    <>
      <div class="table">
        <table role="table" aria-label={label} aria-busy={busy}>
          <thead role="rowgroup">
            <tr role="row">{columns.map((c) => <th key={c.head} role="columnheader" scope="col" class={c.kind}>{c.head}</th>)}</tr>
          </thead>
          <tbody ref={body} role="rowgroup">
            {visible.map((row) => (
              <tr key={id(row)} role="row" data-id={id(row)} class={link && "link"} onClick={link && open}>
                {columns.map((c, i) => {
                  const cell = c.cell(row);
                  return <td key={c.head} role="cell" data-head={c.head} class={c.kind}>{i === 0 && link ? <a href={link(row)}>{cell}</a> : cell}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(more || visible.length < rows.length) && (
        <p class="more">
          <button type="button" aria-disabled={busy} onClick={() => { if (busy) return; if (more) more(); else setShown(shown + atOnce * 5); }}>Show more</button>
          {!more && <span class="hint">{count(visible.length)} of {count(rows.length)}</span>}
        </p>
      )}
    </>
  );
}

// NewRows says how many rows came while the reader was among those that are there.
export function NewRows({ fresh }: { fresh: Fresh }) {
  if (fresh.count === 0) return null;
  return <p class="fresh"><button type="button" onClick={fresh.show}>{count(fresh.count)} new</button></p>;
}

// isTyping says whether keys go into a control.
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog") !== null;
