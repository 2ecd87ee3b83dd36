// What the keyboard does everywhere: Ctrl-K, ?, and g with a letter.
import { signal } from "@preact/signals";
import { useEffect, useId, useState } from "preact/hooks";
import { call } from "../lib/api";
import { keys } from "../lib/prefs";
import { go, tenant } from "../lib/router";
import { role } from "../lib/session";
import { paused } from "../lib/stream";
import { Dialog } from "./dialog";
import { Check } from "./form";
import { Icon, type IconName } from "./icon";
import type { Route } from "./shell";
import { isTyping } from "./table";
import { say } from "./toast";

const palette = signal(false);
const help = signal(false);

// shortcuts listens to the keys until what it returns is called.
export function shortcuts(routes: readonly Route[]): () => void {
  let leader = 0; // when g was pressed
  const press = (e: KeyboardEvent): void => {
    if (e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) {
      e.preventDefault();
      palette.value = true;
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || keys.value === "off" || isTyping(e.target)) return;
    const to = Date.now() - leader < 1500 && routes.find((r) => r.nav?.key === e.key);
    leader = e.key === "g" ? Date.now() : 0;
    if (to) {
      e.preventDefault();
      go(to.path);
    } else if (e.key === "?") {
      help.value = true;
    } else if (e.key === ".") {
      paused.value = !paused.value;
      say(paused.value ? "Paused" : "Live");
    }
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}

// pagesOf are where the ids of things lead, by what the ids begin with.
const pagesOf: Record<string, string> = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };

const mostFound = 12; // that are shown

interface Target {
  label: string;
  hint?: string;
  icon: IconName;
  to: string;
}

// Palette is the button that opens the palette, and the palette.
export function Palette({ routes }: { routes: readonly Route[] }) {
  return (
    <>
      <button type="button" class="search" onClick={() => (palette.value = true)}>
        <Icon name="search" /> <span>Search or paste an id</span> <kbd>Ctrl K</kbd>
      </button>
      {palette.value && <OpenPalette routes={routes} />}
    </>
  );
}

function OpenPalette({ routes }: { routes: readonly Route[] }) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [endpoints, setEndpoints] = useState<Target[]>([]); // that the server found
  const [sources, setSources] = useState<Target[]>([]);
  const id = useId();
  const search = text.trim();
  useEffect(() => {
    const abort = new AbortController();
    const get = (): void => void call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.peek() }, query: { search: search || undefined, limit: mostFound }, signal: abort.signal })
      .then(({ items }) => setEndpoints(items.map((e): Target => ({ label: e.url || e.description || e.id, hint: e.description || e.id, icon: "send", to: "/endpoints/" + e.id }))), () => undefined);
    const timer = setTimeout(get, search ? 150 : 0); // while it is typed
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [search]);
  useEffect(() => {
    const abort = new AbortController();
    if (role.peek() !== "portal") {
      call("GET /v1/tenants/{tenant}/sources", { path: { tenant: tenant.peek() }, signal: abort.signal })
        .then(({ items }) => setSources(items.map((s): Target => ({ label: s.name, hint: s.id, icon: "inbox", to: "/sources/" + s.id }))), () => undefined);
    }
    return () => abort.abort();
  }, []);

  const what = role.value === "portal" ? "A page, an endpoint or an id" : "A page, an endpoint, a source or an id";
  const want = text.trim().toLowerCase();
  const pages = routes.flatMap((r): Target[] => (r.nav ? [{ label: r.nav.label, hint: r.nav.group, icon: r.nav.icon, to: r.path }] : []));
  const prefix = Object.keys(pagesOf).find((p) => want.startsWith(p));
  const jump: Target[] = prefix && routes.some((r) => r.path.startsWith(pagesOf[prefix]!)) ? [{ label: "Go to " + text.trim(), icon: "arrow", to: pagesOf[prefix] + text.trim() }] : [];
  const fits = (t: Target): boolean => `${t.label} ${t.hint ?? ""}`.toLowerCase().includes(want);
  const targets = [...jump, ...pages.filter(fits), ...endpoints, ...sources.filter(fits)].slice(0, mostFound);
  const chosen = Math.min(at, targets.length - 1);

  const open = (t: Target | undefined): void => {
    if (!t) return;
    palette.value = false;
    go(t.to);
  };
  const press = (e: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) {
      e.preventDefault();
      setAt((chosen + step + targets.length) % Math.max(1, targets.length));
    } else if (e.key === "Enter") {
      e.preventDefault();
      open(targets[chosen]);
    }
  };
  return (
    <Dialog title="Go to" onClose={() => (palette.value = false)}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls={id} aria-activedescendant={targets.length ? `${id}-${chosen}` : undefined} aria-label={what}
        placeholder={what} autocomplete="off" spellcheck={false} value={text}
        onInput={(e) => { setText(e.currentTarget.value); setAt(0); }} onKeyDown={press} />
      <ul class="palette" role="listbox" id={id} aria-label="Found">
        {targets.map((t, i) => (
          <li key={t.to} role="option" id={`${id}-${i}`} aria-selected={i === chosen} onClick={() => open(t)}>
            <Icon name={t.icon} /> <span>{t.label}</span> {t.hint && <small>{t.hint}</small>}
          </li>
        ))}
        {targets.length === 0 && <li class="hint">Nothing of that name.</li>}
      </ul>
    </Dialog>
  );
}

const sheet: [string, string][] = [
  ["Ctrl K", "go anywhere, or paste an id"],
  ["?", "this list"],
  ["g and a letter", "go to a page: g e endpoints, g d deliveries, g t event types"],
  ["/", "the filters of a list"],
  ["j, k", "the next and the previous row"],
  ["Enter", "open the row"],
  ["c", "copy the row's id"],
  [".", "pause what is live"],
  ["Esc", "close"],
];

export function HelpSheet() {
  if (!help.value) return null;
  return (
    <Dialog title="Keys" onClose={() => (help.value = false)}>
      <dl class="keys">
        {sheet.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}
      </dl>
      <Check label="Single keys are shortcuts" checked={keys.value === "on"} onValue={(on) => (keys.value = on ? "on" : "off")} />
    </Dialog>
  );
}
