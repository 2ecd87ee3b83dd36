// The management API, with the types of its OpenAPI document.
import { signal } from "@preact/signals";
import type { Operations, Problem } from "./schema";
import { base } from "./base";

export type * from "./schema";

type Operation = keyof Operations;
export type Answer<O extends Operation> = Operations[O]["answer"];

// In is what an operation takes: each part that the document has.
export type In<O extends Operation> = Pick<Operations[O], Extract<keyof Operations[O], "path" | "query" | "body">> & { header?: Record<string, string>; signal?: AbortSignal };

// A Failure is an answer of the API that is no success, or that there was none.
export class Failure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }
}

// isAbort says whether an error only means that nobody waits for the answer.
export const isAbort = (e: unknown): boolean => e instanceof DOMException && e.name === "AbortError";

// auth is how requests show who asks. The dashboard has a cookie; the portal
// keeps a token in memory.
export const auth: {
  token: string;
  // ended is asked when the API says 401. It resolves to true once somebody is
  // signed in again, and the request is made once more.
  ended?: () => Promise<boolean>;
} = { token: "" };

// offline is true from a request that found no server until one that did.
export const offline = signal(false);
// returns counts how often the server came back.
export const returns = signal(0);

function urlOf(operation: string, parts: { path?: object; query?: object }): string {
  const path = operation.slice(operation.indexOf("/") + 1).replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((parts.path as Record<string, unknown>)[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") query.append(name, String(one));
    }
  }
  return base + path + (query.size > 0 ? "?" + query : "");
}

// send makes a request and returns its answer, if it is a success.
export async function send(method: string, url: string, init: { body?: unknown; header?: Record<string, string>; signal?: AbortSignal } = {}): Promise<Response> {
  const headers = new Headers(init.header);
  if (auth.token) headers.set("Authorization", "Bearer " + auth.token);
  let body: BodyInit | undefined;
  if (init.body instanceof Blob || typeof init.body === "string") {
    body = init.body;
  } else if (init.body !== undefined) {
    headers.set("Content-Type", "application/json");
    body = JSON.stringify(init.body);
  }
  let response: Response;
  try {
    response = await fetch(url, { method, headers, body, signal: init.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (e) {
    if (isAbort(e)) throw e;
    offline.value = true;
    throw new Failure(noAnswer);
  }
  if (offline.value) {
    offline.value = false;
    returns.value++;
  }
  if (response.ok) return response;
  const text = await response.text();
  let problem: Problem = { ...noAnswer, status: response.status, title: "The server answered with the status " + response.status };
  try {
    const parsed: unknown = JSON.parse(text);
    if (parsed && typeof parsed === "object" && "code" in parsed) problem = parsed as Problem;
  } catch {
    // Not the API's own answer: a proxy's, for example.
  }
  throw new Failure(problem);
}

const noAnswer: Problem = {
  type: "about:blank", title: "The server cannot be reached", status: 0, code: "unavailable", request_id: "",
  hint: "Check the connection. Nothing that you typed is lost.",
};

// call calls an operation, named by its method and path as in the document:
//
//	await call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant } })
export async function call<O extends Operation>(operation: O, parts: In<O>): Promise<Answer<O>> {
  const method = operation.slice(0, operation.indexOf(" "));
  const { path, query, body, header, signal } = parts as { path?: object; query?: object; body?: unknown; header?: Record<string, string>; signal?: AbortSignal };
  const url = urlOf(operation, { path, query });
  let response: Response;
  try {
    response = await send(method, url, { body, header, signal });
  } catch (e) {
    const signedOut = e instanceof Failure && e.status === 401 && operation !== "POST /v1/session" && operation !== "POST /v1/portal/session";
    if (!signedOut || !auth.ended || !(await auth.ended())) throw e;
    response = await send(method, url, { body, header, signal });
  }
  if (response.status === 204) return undefined as Answer<O>;
  if (/[/+]json/.test(response.headers.get("Content-Type") ?? "") && !operation.endsWith("/payload")) return (await response.json()) as Answer<O>;
  return (await response.blob()) as Answer<O>;
}
