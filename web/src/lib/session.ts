// Who is signed in to the dashboard, and what they may do.
import { batch, signal } from "@preact/signals";
import { auth, call, Failure, type Answer } from "./api";
import { go, onlyTenant } from "./router";

export type Session = Answer<"GET /v1/session">;
export type Role = "portal" | "viewer" | "operator" | "admin" | "owner";

// session is undefined until it is known, and null while nobody is signed in.
export const session = signal<Session | null | undefined>(undefined);
// ended is true while somebody who was signed in has to do so again.
export const ended = signal(false);

// role is what the reader may do.
export const role = signal<Role>("viewer");

const ranks: Role[] = ["viewer", "operator", "admin", "owner"];

// may says whether the reader has that role or a higher one. In the portal,
// customers may do with what is theirs what an operator may.
export const may = (least: Role): boolean => ranks.indexOf(role.value === "portal" ? "operator" : role.value) >= ranks.indexOf(least);

export const shortestPassword = 12; // characters

function begin(found: Session): void {
  onlyTenant.value = found.tenant ?? "";
  role.value = found.role as Role;
  session.value = found;
}

export async function loadSession(): Promise<void> {
  try {
    begin(await call("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof Failure) || e.status !== 401) throw e;
    session.value = null;
  }
}

export async function signIn(email: string, password: string): Promise<void> {
  begin(await call("POST /v1/session", { body: { email, password } }));
}

export async function setUp(code: string, name: string, email: string, password: string): Promise<void> {
  enter(await call("POST /v1/setup", { body: { code, name, email, password } }));
}

export async function acceptInvitation(code: string, password: string): Promise<void> {
  enter(await call("POST /v1/invitation", { body: { code, password } }));
}

// enter shows the first page to who signed in by a link.
function enter(found: Session): void {
  batch(() => {
    go("/");
    begin(found);
  });
}

export async function signOut(): Promise<void> {
  await call("DELETE /v1/session", {});
  location.assign(document.baseURI);
}

let waiting: ((again: boolean) => void)[] = [];

// endSession asks for a password where a session ended while a page was open.
// The page stays as it is, with all that was typed.
export function endSession(): Promise<boolean> {
  if (!session.peek()) return Promise.resolve(false);
  ended.value = true;
  return new Promise((done) => waiting.push(done));
}

export function resume(again: boolean): void {
  ended.value = false;
  for (const done of waiting) done(again);
  waiting = [];
}

auth.ended = endSession;
