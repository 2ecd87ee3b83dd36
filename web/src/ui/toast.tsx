// Short messages about what was just done, also for those who only hear them.
import { signal } from "@preact/signals";
import { Failure } from "../lib/api";
import { framed, look } from "../lib/host";
import { Icon } from "./icon";

interface Toast {
  id: number;
  text: string;
  bad: boolean;
}

const toasts = signal<Toast[]>([]);
// said is read out by screen readers and not seen.
const said = signal("");
let last = 0;

const dismiss = (id: number): void => {
  toasts.value = toasts.value.filter((t) => t.id !== id);
};

function add(text: string, bad: boolean): void {
  const id = ++last;
  if (framed) void look();
  toasts.value = [...toasts.value.slice(-3), { id, text, bad }];
  setTimeout(() => dismiss(id), bad ? 12_000 : 5_000);
}

// toast says that something was done.
export const toast = (text: string): void => add(text, false);

// toastError says that something could not be done.
export const toastError = (e: unknown): void => add(messageOf(e), true);

// say tells a screen reader what changed on the page, such as a list's length.
export function say(text: string): void {
  said.value = text;
}

// messageOf is what to tell people of an error.
export function messageOf(e: unknown): string {
  if (e instanceof Failure) {
    const p = e.problem;
    return [p.detail || p.errors?.[0]?.message || p.title, p.hint].filter((t) => t !== undefined && t !== "").map(sentence).join(" ");
  }
  return e instanceof Error ? e.message : String(e);
}

// sentence makes one of a text of the API, which begins small and has no end.
export const sentence = (text = ""): string => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");

export function Toasts() {
  return (
    <>
      <div class="sr" role="status" aria-live="polite">{said}</div>
      <div class="toasts">
        <div role="status">{toasts.value.filter((t) => !t.bad).map((t) => <One key={t.id} toast={t} />)}</div>
        <div role="alert">{toasts.value.filter((t) => t.bad).map((t) => <One key={t.id} toast={t} />)}</div>
      </div>
    </>
  );
}

function One({ toast: t }: { toast: Toast }) {
  return (
    <div class={t.bad ? "toast bad" : "toast"}>
      <Icon name={t.bad ? "alert" : "check"} />
      <span>{t.text}</span>
      <button type="button" class="quiet icon-only" aria-label="Dismiss" onClick={() => dismiss(t.id)}><Icon name="cross" /></button>
    </div>
  );
}
