// The session of the portal: a token that a link's code was exchanged for, for an
// hour. It is in memory only: in a frame, a browser may keep nothing, and what is
// kept can be stolen.
import { signal } from "@preact/signals";
import { auth, call, type PortalSession } from "./api";
import { askForCode, framed, onCode } from "./host";
import { ifKept } from "./prefs";
import { onlyTenant } from "./router";
import { role } from "./session";

// opened is undefined until there is a session.
export const opened = signal<PortalSession | undefined>(undefined);
// over is true once the session has ended and there is no other one.
export const over = signal(false);

const early = 2 * 60_000; // before the end, another code is asked for
const patience = 10_000; // for the page around to send one

let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: { end: (renewed: boolean) => void; renewed: Promise<boolean> } | undefined;

// open exchanges a code for a token. A code of another tenant is not for this page.
async function open(code: string): Promise<void> {
  const found = await call("POST /v1/portal/session", { body: { code } });
  if (onlyTenant.peek() && onlyTenant.peek() !== found.tenant) return;
  auth.token = found.token;
  onlyTenant.value = found.tenant;
  role.value = "portal";
  opened.value = found;
  over.value = false;
  ifKept(() => sessionStorage.setItem("sealhook-refresh", found.branding.refresh_url ?? ""));
  clearTimeout(timer);
  if (framed) timer = setTimeout(askForCode, Math.max(0, new Date(found.expires_at).getTime() - Date.now() - early));
  waiting?.end(true);
}

// renew gets another session from the page around. It resolves to false if there
// is none that answers.
function renew(): Promise<boolean> {
  if (!framed) return Promise.resolve(false);
  if (!waiting) {
    let end: (renewed: boolean) => void = () => undefined;
    const renewed = new Promise<boolean>((done) => (end = done)).finally(() => (waiting = undefined));
    waiting = { end, renewed };
    setTimeout(() => end(false), patience);
    askForCode();
  }
  return waiting.renewed;
}

// refreshURL is where another link comes from; empty: it is not known.
export const refreshURL = (): string => opened.peek()?.branding.refresh_url ?? ifKept(() => sessionStorage.getItem("sealhook-refresh")) ?? "";

// enter begins the session with the code behind the #. Where there is none, the
// page was loaded again, and another link is needed.
export async function enter(): Promise<void> {
  const code = location.hash.slice(1);
  if (code) {
    history.replaceState(null, "", location.pathname + location.search);
    await open(code);
    return;
  }
  if (await renew()) return;
  over.value = true;
  if (refreshURL()) location.replace(refreshURL());
}

auth.ended = async () => {
  if (!opened.peek() || over.peek()) return false; // the code is not good, or nobody has another one
  const renewed = await renew();
  over.value = !renewed;
  return renewed;
};

onCode((code) => void open(code).catch(() => waiting?.end(false)));
