// What ids stand for, for people.
import { call, type Endpoint, type Source } from "./api";
import { useLoad } from "./load";
import { tenant } from "./router";
import { role } from "./session";

const atOnce = 200; // endpoints that one call names

// useEndpoints are the newest endpoints of the tenant by their ids, which are
// all of them where there are not very many, and those of the given ids, also
// where they are deleted.
export function useEndpoints(ids: readonly (string | undefined)[] = []): Map<string, Endpoint> {
  const get = (signal: AbortSignal, id?: string[]): Promise<Endpoint[]> =>
    call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, query: { limit: atOnce, id }, signal }).then((page) => page.items);
  const newest = useLoad((signal) => get(signal), [tenant.value]).data;
  const there = new Map(newest?.map((e) => [e.id, e]));
  const missing = newest ? [...new Set(ids)].filter((id): id is string => Boolean(id) && !there.has(id!)).sort() : [];
  const others = useLoad(async (signal) => {
    const all: Endpoint[] = [];
    for (let from = 0; from < missing.length; from += atOnce) all.push(...await get(signal, missing.slice(from, from + atOnce)));
    return all;
  }, [tenant.value, missing.join()]).data;
  return new Map([...there, ...others?.map((e) => [e.id, e] as const) ?? []]);
}

// choicesOf are the endpoints that one can choose, for a form.
export const choicesOf = (endpoints: Map<string, Endpoint>): { value: string; label: string }[] =>
  [...endpoints.values()].filter((e) => !e.deleted_at).map((e) => ({ value: e.id, label: nameOf(e, e.id) + (e.url && e.description ? ` – ${e.description}` : "") }));

// useSources are the sources of the tenant by their ids. The portal has none.
export function useSources(): Map<string, Source> {
  const loaded = useLoad(async (signal) => (role.value === "portal" ? [] : (await call("GET /v1/tenants/{tenant}/sources", { path: { tenant: tenant.value }, signal })).items), [tenant.value]);
  return new Map(loaded.data?.map((s) => [s.id, s]));
}

// useEventTypes are the names of the tenant's event types.
export function useEventTypes(): string[] {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/event-types", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  return loaded.data?.items.map((t) => t.name) ?? [];
}

// nameOf tells an endpoint by its URL, without what every URL begins with. A
// draft that was tested has no id.
export const nameOf = (e: Endpoint | undefined, id: string | undefined): string => e?.url?.replace(/^https?:\/\//, "") ?? (e?.description || id || "a draft of an endpoint");
