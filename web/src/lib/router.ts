// Where the reader is: the path and the query of the page's URL. All state of a
// page that a reader could want to link to is in its query.
import { batch, computed, effect, signal } from "@preact/signals";
import { base } from "./base";

// root is the path in front of the pages: that of the server, or its portal's.
export const root = new URL(base).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : "");

const read = (): string => "/" + (location.pathname.startsWith(root) ? location.pathname.slice(root.length) : "");

// path is the page, such as "/endpoints/ep_…".
export const path = signal(read());
// query is the page's query.
export const query = signal(new URLSearchParams(location.search));
// visits counts pages gone to, not changes of their query.
export const visits = signal(0);

// onlyTenant is the tenant where there is no choice; empty: there is one.
export const onlyTenant = signal("");
// tenant is whose data the pages show.
export const tenant = computed(() => onlyTenant.value || query.value.get("tenant") || "default");

function readLocation(): void {
  batch(() => {
    if (path.value !== read()) visits.value++;
    path.value = read();
    query.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", readLocation);

export type Params = Record<string, string | string[] | undefined>;

function queryText(params: Params, from = new URLSearchParams()): string {
  for (const [name, value] of Object.entries(params)) {
    from.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one) from.append(name, one);
    }
  }
  return from.size > 0 ? "?" + from : "";
}

// href returns the URL of a page, of the same tenant.
export function href(to: string, params: Params = {}): string {
  const [page = "", search = ""] = to.split("?");
  const from = new URLSearchParams(search);
  const keep = query.value.get("tenant") ?? undefined;
  return root + page.slice(1) + queryText({ tenant: keep, ...params }, from);
}

// go shows a page, as if a link to it was followed.
export function go(to: string, params: Params = {}): void {
  history.pushState(null, "", href(to, params));
  readLocation();
}

// setQuery changes the given names of the page's query; undefined takes one away.
// With replace, Back goes past the change: for what changes at every key.
export function setQuery(params: Params, replace = false): void {
  const url = location.pathname + queryText(params, new URLSearchParams(location.search));
  history[replace ? "replaceState" : "pushState"](null, "", url);
  readLocation();
}

// Links within root do not load the page again.
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  const a = (e.target as Element).closest("a");
  if (!a || a.target || a.hasAttribute("download") || a.origin !== location.origin || !a.pathname.startsWith(root)) return;
  if (/^(v1|in|assets|openapi\.\w+)\b/.test(a.pathname.slice(root.length))) return;
  e.preventDefault();
  if (a.href !== location.href) history.pushState(null, "", a.href);
  readLocation();
});

// A Match is the route of a path with the values of its parameters.
export type Match<R> = { route: R; params: Record<string, string> };

// match finds the first route whose pattern, such as "/endpoints/:id", fits.
export function match<R extends { path: string }>(routes: readonly R[], at: string): Match<R> | undefined {
  const parts = at.split("/");
  for (const route of routes) {
    const pattern = route.path.split("/");
    if (pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((p, i) => {
      const part = parts[i] ?? "";
      if (!p.startsWith(":")) return p === part;
      params[p.slice(1)] = decodeURIComponent(part);
      return part !== "";
    });
    if (fits) return { route, params };
  }
  return undefined;
}

// title is what the page is about, in the window's title.
export const title = signal("");
export const productName = signal("Sealhook");
effect(() => {
  document.title = title.value ? `${title.value} · ${productName.value}` : productName.value;
});
