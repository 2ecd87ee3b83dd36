// What happens, as it happens: one stream of the management API for the page.
import { effect, signal } from "@preact/signals";
import { createParser } from "eventsource-parser";
import { useEffect, useRef } from "preact/hooks";
import { auth, Failure, isAbort, send } from "./api";
import { base } from "./base";
import { tenant } from "./router";

// state says how the page learns of news: "off" where nothing on it is live.
export const state = signal<"off" | "connecting" | "live" | "reconnecting" | "polling">("off");
// paused stops everything that changes by itself.
export const paused = signal(false);

export type Topic = "deliveries" | "events" | "requests" | "endpoints" | "jobs";

// A Change is what became of one thing. Its item is as in the list of its kind.
// After a gap, some changes are not known, and lists are loaded again.
export type Change = { kind: "delivery" | "event" | "request" | "endpoint" | "job"; item: unknown } | { kind: "gap" };

interface Listener {
  topics: readonly Topic[];
  hear: (changes: Change[]) => void;
}

const listeners = new Set<Listener>();
const heard = signal<readonly Topic[]>([]); // the topics of all listeners

let lastID = "";
let queue: Change[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

// Changes reach the page four times a second at most.
function flush(): void {
  timer = undefined;
  const changes = queue;
  queue = [];
  for (const l of listeners) l.hear(changes);
}

function tell(change: Change): void {
  queue.push(change);
  timer ??= setTimeout(flush, 250);
}

function listenersChanged(): void {
  const topics = [...new Set([...listeners].flatMap((l) => l.topics))].sort();
  if (topics.join() !== heard.peek().join()) heard.value = topics;
}

// useLive calls hear with what changes while the page is shown.
export function useLive(topics: readonly Topic[], hear: (changes: Change[]) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const listener: Listener = { topics, hear: (changes) => latest.current(changes) };
    listeners.add(listener);
    listenersChanged();
    return () => {
      listeners.delete(listener);
      // The next page's listeners come in the same turn.
      queueMicrotask(listenersChanged);
    };
  }, [topics.join()]);
}

const hidden = signal(document.hidden);
addEventListener("visibilitychange", () => (hidden.value = document.hidden));

// A browser has few connections for one origin: a page that nobody sees gives
// its own back, and goes on where it was.
effect(() => {
  const topics = heard.value;
  const of = tenant.value;
  if (topics.length === 0 || paused.value || hidden.value) {
    state.value = "off";
    return;
  }
  const abort = new AbortController();
  void follow(of, topics, abort.signal);
  return () => abort.abort();
});

const pollEvery = 5_000;

let followed = ""; // what lastID is of

async function follow(of: string, topics: readonly Topic[], abort: AbortSignal): Promise<void> {
  const what = of + " " + topics.join();
  if (what !== followed) lastID = "";
  followed = what;
  state.value = "connecting";
  for (let failures = 0; !abort.aborted; failures++) {
    try {
      const url = `${base}v1/tenants/${encodeURIComponent(of)}/stream?topics=${topics.join()}`;
      const header: Record<string, string> = { Accept: "text/event-stream" };
      if (lastID) header["Last-Event-ID"] = lastID;
      const response = await send("GET", url, { header, signal: abort });
      state.value = "live";
      failures = 0;
      await read(response);
    } catch (e) {
      if (isAbort(e) || abort.aborted) return;
      if (e instanceof Failure && e.status === 401 && auth.ended) await auth.ended();
    }
    if (abort.aborted) return;
    // Where no stream comes through, lists are read again and again.
    state.value = failures < 3 ? "reconnecting" : "polling";
    if (state.value === "polling") tell({ kind: "gap" });
    const wait = Math.min(pollEvery, 500 * 2 ** failures) * (0.75 + Math.random() / 2);
    await new Promise((done) => setTimeout(done, wait));
  }
}

async function read(response: Response): Promise<void> {
  const parser = createParser({
    onEvent: (e) => {
      if (e.id) lastID = e.id;
      if (e.event === "gap") tell({ kind: "gap" });
      else if (e.event && e.event !== "ready") tell({ kind: e.event, item: JSON.parse(e.data) } as Change);
    },
  });
  const text = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await text.read();
    if (done) return;
    parser.feed(value);
  }
}
