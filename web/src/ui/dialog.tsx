// Dialogs are the browser's own: it keeps the focus inside and gives it back.
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { framed, look, makeRoom } from "../lib/host";
import { Icon } from "./icon";

// Dialog is open as long as it is rendered. onClose is asked to end that.
export function Dialog({ title, children, onClose, wide }: { title: string; children: ComponentChildren; onClose: () => void; wide?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current!;
    const before = document.activeElement;
    let leave = (): void => undefined;
    const show = (): void => {
      if (!element.isConnected) return;
      document.documentElement.classList.toggle("scrolls", innerWidth > document.documentElement.clientWidth);
      element.showModal();
      if (document.activeElement?.closest("header")) element.querySelector<HTMLElement>("input, select, textarea")?.focus(); // not on Close
    };
    if (framed) {
      void look().then(show);
      leave = makeRoom(element);
    } else {
      show();
    }
    return () => {
      leave();
      // What had the focus before may be gone with what was done.
      const next = before?.isConnected ? before : document.querySelector("h1");
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class={wide ? "wide" : undefined} aria-labelledby={id} onCancel={(e) => { e.preventDefault(); onClose(); }}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet icon-only" aria-label="Close" onClick={onClose}><Icon name="cross" /></button>
      </header>
      {children}
    </dialog>
  );
}

interface Question {
  title: string;
  text: ComponentChildren;
  action: string; // what the button says that does it
  danger?: boolean;
  answer: (yes: boolean) => void;
}

const question = signal<Question | undefined>(undefined);

// confirm asks before something is done that cannot be undone.
export function confirm(q: Omit<Question, "answer">): Promise<boolean> {
  return new Promise((done) => {
    question.value = {
      ...q,
      answer: (yes) => {
        question.value = undefined;
        done(yes);
      },
    };
  });
}

export function Confirmation() {
  const q = question.value;
  if (!q) return null;
  return (
    <Dialog title={q.title} onClose={() => q.answer(false)}>
      <div class="stack">{q.text}</div>
      <footer>
        <button type="button" onClick={() => q.answer(false)}>Cancel</button>
        <button type="button" class={q.danger ? "danger" : "primary"} onClick={() => q.answer(true)}>{q.action}</button>
      </footer>
    </Dialog>
  );
}
